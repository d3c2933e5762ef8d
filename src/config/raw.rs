//! `site.toml` as written: every table and field, with what the manual says of it.

use std::collections::BTreeMap;

use schemars::{Schema, SchemaGenerator, json_schema};
use serde_json::json;

use super::deploy::RawTarget;
use super::external::RawExternal;
use super::look::RawThemeChoice;
use super::policies::RawPolicies;
use super::tables::{Checks, Fallbacks, Headers};
use super::texts::{BaseUrl, Dash, EditorAddress, FolderPath, LanguageTag, QuoteMarks, Segment};
use crate::choice;
use crate::date::{Day, ZonedTime};
use crate::fields;
use crate::node::text::{ContactAddress, PagePath, SecureWeb};
use crate::node::{At, Between, Node, Read, Reader, Text, Value, schema_of};

fields! {
    /// The whole file.
    pub struct RawConfig("`site.toml`") {
        /// Address of the published site: `https://example.org`. A path is allowed.
        base_url: Option<At<Text<BaseUrl>>>,
        /// Name of the theme, a folder under `themes/`, or a table with `name` and the look of the built-in theme, which is always the last
        /// parent.
        theme: Option<RawThemeChoice>,
        /// The day for which the site is built, `2021-10-18`; the clock's day if absent.
        today: Option<Day>,
        /// Segment of the language of content files without a language part; the first language if absent.
        source_language: Option<At<String>>,
        /// What to do with raw HTML in Markdown: `deny`, `sanitize` or `allow`.
        raw_html: Option<RawHtml>,
        /// The output folder, relative to the site: `public`.
        output: Option<At<Text<FolderPath>>>,
        /// The languages, in the order of the language bar.
        languages: Vec<RawLanguage>,
        /// Main navigation: paths of content files without language, in order.
        navigation: Vec<At<Text<PagePath>>>,
        /// What is published for an entry without a page in a language, by kind; `default` is for all others. `omit`, which is what
        /// happens without it: no page, and no link leads there; `notice`: the text of another language under a notice in the reader's.
        fallback: Option<Fallbacks>,
        /// What has to be translated, how well, and what follows if an original has changed, by kind; `default` is for all others.
        translation: Option<RawPolicies>,
        /// Level of each code: `error`, `warning`, `off`.
        checks: Option<Checks>,
        /// Acronyms that every reader of the site knows: `["UN", "URL"]`.
        known_acronyms: Vec<At<String>>,
        /// What is known of the messages.
        messages: Option<RawMessages>,
        /// The tables that are the glossary.
        glossary: Option<RawGlossary>,
        /// Hosted forms by name.
        forms: Option<BTreeMap<String, RawForm>>,
        /// How `serve` behaves.
        serve: Option<RawServe>,
        /// What feeds have of each page.
        feeds: Option<RawFeeds>,
        /// Limits of lists and tables of contents.
        limits: Option<RawLimits>,
        /// How `check --external` asks other sites whether links lead somewhere.
        external: Option<RawExternal>,
        /// How the assets of the theme are published.
        assets: Option<RawAssets>,
        /// Whether `llms.txt` lists the pages of each language for programs that read in people's stead; `false` if absent.
        llms: Option<bool>,
        /// The search of the published site; there is none without this table.
        search: Option<RawSearch>,
        /// Whom to tell of a weakness of the site; it is published as `.well-known/security.txt`.
        security: Option<RawSecurity>,
        /// Headers for servers, by name, or by path and name.
        headers: Option<Headers>,
        /// Where the site is published, by name.
        deploy: Option<BTreeMap<String, RawTarget>>,
        /// Anything of your own; templates see it as `site.extra`.
        extra: Option<Node>,
    }
}

fields! {
    /// One `[[languages]]` table.
    pub struct RawLanguage("a `[[languages]]` table", requires { "tag": MissingField, "tag = \"fr\"" }) {
        /// BCP 47 tag: `zh-Hans`.
        tag: Option<At<Text<LanguageTag>>>,
        /// Path segment and file name part: `zh`; the tag's first part if absent.
        segment: Option<At<Text<Segment>>>,
        /// The language's name in itself: `中文`.
        name: Option<String>,
        /// `ltr` or `rtl`; follows from the tag if absent.
        direction: Option<RawDirection>,
        /// Whether its addresses have no segment: `/about/` in place of `/en/about/`, and its home page at `/`, where readers choose a
        /// language otherwise. One language at most.
        at_root: Option<At<bool>>,
        /// Segments of the languages to look in next, nearest first.
        fallback: Vec<At<String>>,
        /// The dash that `--` becomes in its texts: `–`; the language's own if absent.
        dash: Option<At<Text<Dash>>>,
        /// Its quotation marks, the outermost first: `["«»", "„“"]`; the language's own if absent.
        quotes: Vec<At<Text<QuoteMarks>>>,
    }
}

fields! {
    /// The `[messages]` table.
    pub struct RawMessages("the `[messages]` table") {
        /// Messages whose translation may be the same as the original: an id, or `fr:contact` for one language.
        same: Vec<At<String>>,
    }
}

fields! {
    /// The `[glossary]` table.
    pub struct RawGlossary("the `[glossary]` table") {
        /// Tables of `content/_data/` whose records are terms: `name`, `also`, `other`, `own`.
        tables: Vec<At<String>>,
        /// Those of them whose names a translation has to use where its original does.
        required: Vec<At<String>>,
    }
}

fields! {
    /// One `[forms.<name>]` table: a form that is hosted elsewhere.
    pub struct RawForm("a `[forms]` table", requires { "url": MissingField, "url = \"https://…\"" }) {
        /// Address: one for all languages, or one for each.
        url: Option<At<Localized<Text<SecureWeb>>>>,
        /// The instant from which it accepts entries.
        opens: Option<ZonedTime>,
        /// The instant at which it closes, with its zone: `2021-10-31T23:59[Europe/Zurich]`.
        closes: Option<ZonedTime>,
        /// Segments of the languages in which the form is offered.
        languages: Vec<At<String>>,
        /// Id of the contact in `content/_data/contacts.yaml`.
        contact: Option<At<String>>,
        /// Whether the address is still a placeholder.
        placeholder: Option<bool>,
        /// Whether the call was withdrawn.
        withdrawn: Option<bool>,
    }
}

fields! {
    /// The `[feeds]` table.
    pub struct RawFeeds("the `[feeds]` table") {
        /// `full`: whole texts; `summary`: descriptions alone; `full` if absent.
        content: Option<FeedContent>,
        /// Whether sections have feeds besides languages and values; `true` if absent.
        sections: Option<bool>,
        /// Whether each feed is published as JSON Feed besides Atom; `true` if absent.
        json: Option<bool>,
    }
}

fields! {
    /// The `[limits]` table.
    pub struct RawLimits("the `[limits]` table") {
        /// Entries in a feed; 20 if absent.
        feed: Option<Between<1, 10_000>>,
        /// Levels of headings in a table of contents; 3 if absent.
        contents_depth: Option<Between<0, 6>>,
    }
}

fields! {
    /// The `[security]` table: how to report a weakness of the site (RFC 9116).
    pub struct RawSecurity("the `[security]` table", requires {
        "contact": MissingField, "contact = [\"mailto:security@example.org\"]";
        "expires": MissingField, "expires = 2027-06-30"
    }) {
        /// Where weaknesses are reported, the best way first: `mailto:…`, `https://…` or `tel:…`.
        contact: Option<Vec<At<Text<ContactAddress>>>>,
        /// The last day on which anybody may rely on it, at most a year ahead.
        expires: Option<At<Day>>,
        /// Where the policy for reports is.
        policy: Option<At<Text<SecureWeb>>>,
        /// Where the key for encrypted reports is.
        encryption: Option<At<Text<SecureWeb>>>,
        /// Where people who reported something are thanked.
        acknowledgments: Option<At<Text<SecureWeb>>>,
        /// Where jobs in security are offered.
        hiring: Option<At<Text<SecureWeb>>>,
    }
}

fields! {
    /// The `[search]` table.
    pub struct RawSearch("the `[search]` table") {
        /// Whether readers can search; `true` if absent.
        on: Option<bool>,
        /// Kinds whose pages are not found, unless a page says `search: true`.
        omit: Vec<At<String>>,
    }
}

fields! {
    /// The `[serve]` table.
    pub struct RawServe("the `[serve]` table") {
        /// How a file is opened in an editor: an address with `{path}`, `{line}` and `{column}`.
        editor: Option<Text<EditorAddress>>,
    }
}

fields! {
    /// The `[assets]` table.
    pub struct RawAssets("the `[assets]` table") {
        /// Whether stylesheets are minified; `true` if absent.
        minify: Option<bool>,
    }
}

/// What to do with raw HTML in Markdown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum RawHtml {
    /// Report it.
    #[default]
    Deny,
    /// Keep what cannot do harm.
    Sanitize,
    /// Keep it.
    Allow,
}

choice!(RawHtml, "policy for raw HTML", { "deny" => Deny, "sanitize" => Sanitize, "allow" => Allow });

/// What feeds have of each page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum FeedContent {
    /// Its whole text.
    #[default]
    Full,
    /// Its description.
    Summary,
}

choice!(FeedContent, "content of feeds", { "full" => Full, "summary" => Summary });

/// Direction of a script, as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RawDirection {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

choice!(RawDirection, "direction", { "ltr" => Ltr, "rtl" => Rtl });

/// One value for all languages, or one for each language segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Localized<T> {
    /// The same for all.
    One(T),
    /// By segment.
    Each(BTreeMap<String, T>),
}

impl<T: Read> Read for Localized<T> {
    fn expects() -> String {
        format!("{}, or one for each language", T::expects())
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Localized<T>> {
        match &node.value {
            Value::Map(_) => BTreeMap::read(node, reader).map(Localized::Each),
            _ => T::read(node, reader).map(Localized::One),
        }
    }

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let mut each = schema_of::<BTreeMap<String, T>>(generator);
        each.insert("minProperties".to_owned(), json!(1));
        json_schema!({ "anyOf": [schema_of::<T>(generator), each] })
    }
}
