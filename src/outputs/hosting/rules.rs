//! The headers of every file: those that each site has, and what `[headers]` in `site.toml` adds, replaces and removes.
//!
//! The policy lets pages load styles, images and fonts only from their own site. Each host gets the same rules in its own form.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::config::Config;

/// For every file, unless the site says otherwise.
const ALL: &[(&str, &str)] = &[
    ("Cross-Origin-Opener-Policy", "same-origin"),
    // Feed readers and other sites show images and files of this one.
    ("Cross-Origin-Resource-Policy", "cross-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ("X-Content-Type-Options", "nosniff"),
];

/// For files whose name changes with their content.
const ASSETS: &[(&str, &str)] = &[("Cache-Control", "public, max-age=31536000, immutable")];

/// How long pages and other files whose name stays may be kept: browsers ask each time whether they have changed. Netlify and
/// Cloudflare Pages do that by themselves, and would add a second value.
pub const PAGES: &str = "public, max-age=0, must-revalidate";

/// For sites that browsers reach by `https:` alone (RFC 6797), a year long. Other names below the host are not its business.
const SECURE: (&str, &str) = ("Strict-Transport-Security", "max-age=31536000");

/// The policy of pages without scripts and forms.
const PLAIN: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; \
                     manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The name of the policy's header.
const POLICY: &str = "Content-Security-Policy";

/// A page as its policy sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageUse {
    /// It has neither forms nor scripts.
    Plain,
    /// Its header may have the form that leads to the search page.
    Form,
    /// It is the search page, which has the only script.
    Search,
}

impl PageUse {
    /// The most that pages of a site need, which its servers allow.
    fn most(config: &Config) -> PageUse {
        if config.search.is_some() { PageUse::Search } else { PageUse::Plain }
    }
}

/// The policy that a page has by itself.
pub fn policy(page: PageUse) -> &'static str {
    static FORM: LazyLock<String> =
        LazyLock::new(|| PLAIN.replace("form-action 'none'", "form-action 'self'"));
    static SEARCH: LazyLock<String> =
        LazyLock::new(|| FORM.replace("; style-src", "; script-src 'self'; style-src"));
    match page {
        PageUse::Plain => PLAIN,
        PageUse::Form => &FORM,
        PageUse::Search => &SEARCH,
    }
}

/// The policies of the page at an address below the base path.
pub fn policies<'c>(config: &'c Config, address: &str, page: PageUse) -> Vec<&'c str> {
    let applying = rules(config).into_iter().filter(|(path, _)| fits(path, address));
    let named = applying.flat_map(|(_, named)| named);
    let mut found: Vec<&str> =
        named.filter(|(name, _)| name.eq_ignore_ascii_case(POLICY)).map(|(_, policy)| policy).collect();
    found.dedup();
    // What the search page alone needs is in the header of all, and not in the others themselves.
    let of_site = policy(PageUse::most(config));
    found.iter_mut().filter(|found| **found == of_site).for_each(|found| *found = policy(page));
    found
}

/// Whether an address fits a pattern with `*` for anything and `:name` for a part.
fn fits(pattern: &str, address: &str) -> bool {
    let Some(at) = pattern.find(['*', ':']) else { return pattern == address };
    let Some(rest) = address.strip_prefix(&pattern[..at]) else { return false };
    let after = &pattern[at + 1..];
    if pattern[at..].starts_with('*') {
        return after.is_empty() || rest.char_indices().any(|(cut, _)| fits(after, &rest[cut..]));
    }
    let after = after.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '_');
    let cut = rest.find('/').unwrap_or(rest.len());
    cut > 0 && fits(after, &rest[cut..])
}

/// The headers of each path pattern below the base path, by name: `*` stands for anything, `:name` for a part of a path.
pub type Rules<'c> = BTreeMap<&'c str, BTreeMap<&'c str, &'c str>>;

/// The rules.
pub fn rules(config: &Config) -> Rules<'_> {
    let mut rules = Rules::new();
    let secure = config.base_url.starts_with("https:").then_some(SECURE);
    let of_site = [(POLICY, policy(PageUse::most(config)))];
    rules.insert("/*", ALL.iter().copied().chain(secure).chain(of_site).collect());
    rules.insert("/assets/*", ASSETS.iter().copied().collect());
    for rule in &config.headers {
        let named = rules.entry(&rule.path).or_default();
        // Names of headers ignore letter case.
        named.retain(|name, _| !name.eq_ignore_ascii_case(&rule.name));
        if !rule.value.is_empty() {
            named.insert(&rule.name, &rule.value);
        }
    }
    rules.retain(|_, named| !named.is_empty());
    rules
}

/// How long files may be kept, for each path pattern that says it.
pub struct CacheRules<'c>(Vec<(&'c str, &'c str)>);

impl<'c> CacheRules<'c> {
    /// Those of a site.
    pub fn of(config: &'c Config) -> CacheRules<'c> {
        const NAME: &str = "Cache-Control";
        let said = rules(config).into_iter().filter_map(|(path, named)| {
            let (_, value) = named.into_iter().find(|(name, _)| name.eq_ignore_ascii_case(NAME))?;
            Some((path, value))
        });
        CacheRules(said.collect())
    }

    /// The value for the file at an address below the base path: as the longest pattern says that fits.
    pub fn value(&self, address: &str) -> &'c str {
        let fitting = self.0.iter().filter(|(path, _)| fits(path, address));
        fitting.max_by_key(|(path, _)| path.len()).map_or(PAGES, |(_, value)| value)
    }
}
