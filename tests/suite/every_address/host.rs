//! A static host as plain as can be: what it answers with at an address, by the files that a build made.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use percent_encoding::percent_decode_str;
use url::Url;

use crate::html_reader::{Token, tokens};

/// Files that are published below an address.
pub struct Host<'f> {
    pub base: Url,
    pub files: &'f BTreeMap<String, Vec<u8>>,
    ids: RefCell<BTreeMap<String, BTreeSet<String>>>,
}

/// What an address leads to.
#[derive(Debug, PartialEq, Eq)]
pub enum Way {
    /// Another site, a mail address.
    Elsewhere,
    /// A file.
    File(String),
    /// Something that is wrong with it.
    Wrong(String),
}

impl Host<'_> {
    /// A host for the site at an address that ends in a slash.
    pub fn new<'f>(base: &str, files: &'f BTreeMap<String, Vec<u8>>) -> Host<'f> {
        Host { base: Url::parse(base).unwrap(), files, ids: RefCell::default() }
    }

    /// The address that a file is seen at.
    pub fn address_of(&self, path: &str) -> Url {
        let shown = path.strip_suffix("index.html").unwrap_or(path);
        let mut address = self.base.clone();
        let mut parts = address.path_segments_mut().unwrap();
        parts.pop_if_empty();
        shown.split('/').for_each(|part| {
            parts.push(part);
        });
        drop(parts);
        address
    }

    /// Follows an address that is in a file.
    pub fn follow(&self, from: &str, typed: &str) -> Way {
        let wrong = |reason: &str| Way::Wrong(format!("{reason}: `{typed}` in `{from}`"));
        // A word takes the place of the variable in the address of a search.
        let filled = typed.replace("?q={query}", "?q=word");
        let typed = filled.as_str();
        if typed.is_empty() {
            return wrong("empty");
        }
        if !typed.is_ascii() || typed.contains([' ', '"', '<', '>', '\\', '^', '`', '{', '|', '}']) {
            return wrong("not encoded");
        }
        let signs = typed.match_indices('%');
        if signs
            .map(|(at, _)| typed.get(at + 1..at + 3))
            .any(|two| two.is_none_or(|two| u8::from_str_radix(two, 16).is_err()))
        {
            return wrong("a lone percent sign");
        }
        // A subscription to a calendar is asked for by https.
        let asked = typed.replacen("webcal:", "https:", 1);
        let Ok(whole) = self.address_of(from).join(&asked) else { return wrong("no address") };
        if whole.origin() != self.base.origin() {
            let known = ["https", "http", "mailto", "tel", "data"].contains(&whole.scheme());
            return if known { Way::Elsewhere } else { wrong("a strange scheme") };
        }
        let of_page = from.ends_with("404.html") && !typed.starts_with(['/', '#']) && !typed.contains("://");
        if of_page {
            return wrong("relative on a page that is shown at any address");
        }
        self.ask(&whole).map_or_else(|reason| wrong(&reason), Way::File)
    }

    /// The file that is answered with at an address of this host, if what follows `#` is there as well.
    fn ask(&self, address: &Url) -> Result<String, String> {
        let plain = |text: &str| percent_decode_str(text).decode_utf8().map(|text| text.into_owned());
        let path = plain(address.path()).map_err(|_| "no text")?;
        let base = plain(self.base.path()).unwrap();
        let below = path.strip_prefix(&base).ok_or("outside the site")?;
        let name = if below.is_empty() || below.ends_with('/') {
            format!("{below}index.html")
        } else {
            below.to_owned()
        };
        if !self.files.contains_key(&name) {
            let folder = self.files.contains_key(&format!("{name}/index.html"));
            return Err(if folder { "moved" } else { "not found" }.to_owned());
        }
        let fragment = plain(address.fragment().unwrap_or_default()).map_err(|_| "no text after `#`")?;
        let wanted = fragment.split(":~:").next().unwrap();
        if !wanted.is_empty() && wanted != "top" && !self.has_id(&name, wanted) {
            return Err(format!("no element `{wanted}`"));
        }
        Ok(name)
    }

    fn has_id(&self, file: &str, id: &str) -> bool {
        let mut known = self.ids.borrow_mut();
        let ids = known.entry(file.to_owned()).or_insert_with(|| {
            let text = String::from_utf8_lossy(&self.files[file]);
            let mut ids = BTreeSet::new();
            for token in tokens(&text) {
                let Token::Tag(name, attributes, false) = token else { continue };
                let of_element = |key: &str| key == "id" || (key == "name" && name == "a");
                ids.extend(attributes.into_iter().filter(|(key, _)| of_element(key)).map(|(_, value)| value));
            }
            ids
        });
        ids.contains(id)
    }

    /// Whether a rule of `_headers`, a path that may end in `*`, is for a file of the site.
    pub fn rules(&self, pattern: &str) -> bool {
        let plain = percent_decode_str(pattern).decode_utf8().unwrap();
        let base = percent_decode_str(self.base.path()).decode_utf8().unwrap();
        let Some(below) = plain.strip_prefix(&*base) else { return false };
        let start = below.split('*').next().unwrap();
        self.files.keys().any(|path| path.starts_with(start))
    }
}
