//! Formats other than pages: one file per format, each a pure function from the site to text.

mod calendar;
mod feed;
mod hosting;
mod llms;
mod manifest;
mod policy;
mod redirect;
mod robots;
mod search;
mod security;
mod sitemap;
mod translations;

pub use calendar::calendar;
pub use feed::feed;
pub use hosting::{
    CURRENT_EDITION, CacheRules, all_redirect, check as check_hosts, check_sizes, configuration, host_file,
};
pub use llms::llms;
pub use manifest::manifest;
pub use policy::{find_policy, with_policy};
pub use redirect::redirect;
pub use robots::robots;
pub use search::Indexes;
pub use security::security;
pub use sitemap::{sitemap, sitemap_index};
pub use translations::translations;
