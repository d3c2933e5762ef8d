//! What every host is told, in no host's form.

use super::rules::{Rules, rules};
use crate::config::{Config, Target};
use crate::lang::Language;
use crate::site::{Site, address};
use crate::url;

/// What every host is told.
pub struct Hosting<'s> {
    /// The path of the site on its host, as in addresses, without a slash at its end.
    pub base: &'s str,
    /// The headers of each path pattern below the base path.
    pub rules: Rules<'s>,
    /// Former addresses and the present ones, sorted: plain and below the base path.
    pub redirects: Vec<(&'s str, &'s str)>,
    /// The languages that have a home page, in the order of the site.
    pub languages: Vec<&'s Language>,
}

impl<'s> Hosting<'s> {
    /// Describes a site.
    pub fn of(config: &'s Config, site: &'s Site) -> Hosting<'s> {
        let redirects = site.present_redirects(config);
        let pairs = redirects.map(|redirect| (&*redirect.from, site.url(site.page(redirect.to))));
        let has_home = |language: &&Language| site.home_in(language.id).is_some();
        Hosting {
            base: &config.base_path,
            rules: rules(config),
            redirects: pairs.collect(),
            languages: config
                .languages
                .iter()
                .filter(has_home)
                .filter(|language| !language.at_root)
                .collect(),
        }
    }

    /// A plain address below the base path, as it is written into addresses.
    pub fn address(&self, plain: &str) -> String {
        format!("{}{}", self.base, url::encode_path(plain))
    }

    /// The page for missing addresses of a language, or of all, as [`address`](Hosting::address) takes it.
    pub fn not_found(language: Option<&Language>) -> String {
        match language {
            Some(language) => address::of_language(language, address::NOT_FOUND),
            None => address::of_site(address::NOT_FOUND),
        }
    }

    /// The base path, decoded as servers see it.
    pub fn plain_base(&self) -> String {
        url::decode(self.base).map_or_else(|| self.base.to_owned(), |plain| plain.into_owned())
    }

    /// The forms in which somebody asks for a former address: with the slash at its end and without it.
    pub fn spellings(from: &str) -> impl Iterator<Item = &str> {
        let bare = from.strip_suffix('/').filter(|bare| !bare.is_empty());
        [Some(from), bare].into_iter().flatten()
    }
}

/// The folder that a server publishes: the edition in which `publish` put the site last.
pub fn served(target: &Target) -> String {
    let path = target.path.as_deref().unwrap_or_default();
    format!("{}/{CURRENT_EDITION}", path.trim_end_matches('/'))
}

/// The name of the link to the present edition in the folder of a target.
pub const CURRENT_EDITION: &str = "current";
