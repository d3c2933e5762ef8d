//! The names of what is published besides pages: nothing else spells one.
//!
//! Addresses here are plain and without the base path.

use crate::content::paths;
use crate::lang::Language;

/// The page for addresses that nothing has, of a language or of all.
pub const NOT_FOUND: &str = "404.html";

/// The Atom feed of a language, a section or a value.
pub const FEED: &str = "feed.xml";

/// The same as JSON Feed.
pub const JSON_FEED: &str = "feed.json";

/// The web manifest of a language.
pub const MANIFEST: &str = "site.webmanifest";

/// The calendar of a language.
pub const CALENDAR: &str = "calendar.ics";

/// The calendar of an event, beside its page.
pub const EVENT: &str = "event.ics";

/// The list of the sitemaps of all languages, and the first sitemap of each.
pub const SITEMAP: &str = "sitemap.xml";

/// What is said to robots.
pub const ROBOTS: &str = "robots.txt";

/// The list of pages for programs that read in people's stead.
pub const LLMS: &str = "llms.txt";

/// The folder of the search page of a language and of its index, with its slash.
pub const SEARCH: &str = "search/";

/// Whom to tell of weaknesses (RFC 9116).
pub const SECURITY: &str = ".well-known/security.txt";

/// Name of the file that says where each translation is.
pub const TRANSLATIONS: &str = "l10n.json";

/// What is said to hosts: headers.
pub const HEADERS: &str = "_headers";

/// What is said to hosts: redirects.
pub const REDIRECTS: &str = "_redirects";

/// What is said to GitHub Pages: that files are published as they are.
pub const NO_JEKYLL: &str = ".nojekyll";

/// What is said to GitHub Pages: the host of the site.
pub const CNAME: &str = "CNAME";

/// What is said to Azure Static Web Apps.
pub const STATIC_WEB_APP: &str = "staticwebapp.config.json";

/// The folder of files beside pages, with its slash.
pub const FILES: &str = "files/";

/// The site's own headers, below `content/`.
pub fn own_headers() -> String {
    [paths::STATIC, HEADERS].concat()
}

/// The address of something at the root of the site.
pub fn of_site(name: &str) -> String {
    format!("/{name}")
}

/// The address of something that each language has.
pub fn of_language(language: &Language, name: &str) -> String {
    [&*language.folder(), name].concat()
}

/// The address of a sitemap of a language, from 1. At the root, the list of all sitemaps has the plain name.
pub fn sitemap(language: &Language, number: usize) -> String {
    match number > 1 || language.at_root {
        true => of_language(language, &format!("sitemap-{number}.xml")),
        false => of_language(language, SITEMAP),
    }
}

/// The address of a part of a list.
pub fn part_address(address: &str, number: usize) -> String {
    if number > 1 { format!("{address}page/{number}/") } else { address.to_owned() }
}
