//! `site.toml` into a [`Config`]: parsed, checked, complete.
//!
//! [`read`] reports all problems of the file at once and returns a configuration that the rest can work with;
//! command line flags arrive as [`Settings`]. This module does not know about content.

mod added;
mod assigned;
mod buckets;
mod deploy;
mod external;
mod feeds;
mod forms;
mod headers;
mod hosts;
mod languages;
mod look;
mod misplaced;
mod policies;
mod raw;
mod same_message;
mod search;
mod security;
mod tables;
mod texts;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub use added::{NewLanguage, with_language, with_required};
pub use buckets::{Bucket, Compress, Storage};
pub use deploy::Target;
pub use external::External;
pub use feeds::Feeds;
pub use forms::Form;
pub use headers::Header;
pub use hosts::Host;
pub use look::{Font, HomeLayout, Layout, Look};
pub use policies::{Minimum, Outdated, Policies, Policy, Publish};
use tables::Fallbacks;
use texts::FolderPath;
pub use texts::{BaseUrl, LanguageTag};

pub use raw::{FeedContent, Localized, RawConfig, RawGlossary, RawHtml};
pub use same_message::SameMessage;
pub use search::Search;
pub use security::Security;
pub use tables::Fallback;

use crate::date::Day;
use crate::diag::{Code, Diagnostic, Diagnostics, Levels};
use crate::inputs::reserved;
use crate::lang::{Lang, Language, Languages};
use crate::node::text::{PagePath, TextFormat as _};
use crate::node::{At, FieldDoc, Node, Read, ReadFields, Reader, Text, toml};
use crate::source::Place;
use crate::url;

/// The name of the configuration file.
pub const FILE: &str = "site.toml";

/// The tables of the file with their fields, for the manual: the top level first, which has no name.
pub const TABLES: &[(&str, &[FieldDoc])] = &[
    ("", RawConfig::FIELDS),
    ("[[languages]]", raw::RawLanguage::FIELDS),
    ("[theme]", look::RawLook::FIELDS),
    ("[translation.<kind>]", policies::RawPolicy::FIELDS),
    ("[messages]", raw::RawMessages::FIELDS),
    ("[glossary]", raw::RawGlossary::FIELDS),
    ("[forms.<name>]", raw::RawForm::FIELDS),
    ("[serve]", raw::RawServe::FIELDS),
    ("[feeds]", raw::RawFeeds::FIELDS),
    ("[limits]", raw::RawLimits::FIELDS),
    ("[search]", raw::RawSearch::FIELDS),
    ("[external]", external::RawExternal::FIELDS),
    ("[security]", raw::RawSecurity::FIELDS),
    ("[deploy.<name>]", deploy::RawTarget::FIELDS),
    ("[assets]", raw::RawAssets::FIELDS),
];

/// Which texts have pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Coverage {
    /// Those that are published.
    #[default]
    Edition,
    /// Also translations that a policy of `[translation]` holds back: for those who check them.
    Held,
    /// Also entries whose day has not come: for those who translate them before.
    Awaited,
}

/// The settings of the command line and the clock.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The clock's day, for sites without `today`.
    pub clock: Day,
    /// `--today`.
    pub today: Option<Day>,
    /// `--base-url`.
    pub base_url: Option<String>,
    /// `--drafts`.
    pub drafts: bool,
    /// `--release`.
    pub release: bool,
    /// `--warnings-as-errors`.
    pub warnings_as_errors: bool,
    /// Which texts have pages.
    pub coverage: Coverage,
}

impl Settings {
    /// No flags; the site's own `today` or this day.
    pub fn at(clock: Day) -> Settings {
        Settings {
            clock,
            today: None,
            base_url: None,
            drafts: false,
            release: false,
            warnings_as_errors: false,
            coverage: Coverage::Edition,
        }
    }
}

/// A site's configuration.
#[derive(Clone, Debug)]
pub struct Config {
    /// Scheme, host and path of the site as the URL standard writes them, without a slash at the end.
    pub base_url: String,
    /// The path of `base_url`, without a slash at the end: empty for a site at the root of its host.
    pub base_path: String,
    /// Whether the address is a placeholder on `example.org`.
    pub demonstration: bool,
    /// The theme's name and place; `None` is the built-in theme.
    pub theme: Option<At<String>>,
    /// How the built-in theme looks.
    pub look: Look,
    /// The day for which the site is built.
    pub today: Day,
    /// Whether drafts are built.
    pub drafts: bool,
    /// All languages.
    pub languages: Languages,
    /// Where `site.toml` names each of them.
    pub language_places: Vec<Place>,
    /// The language of content files without a language part.
    pub source: Lang,
    /// The policy for raw HTML.
    pub raw_html: RawHtml,
    /// The output folder, relative to the site's root.
    pub output: String,
    /// Main navigation.
    pub navigation: Vec<At<Text<PagePath>>>,
    /// Fallback policy by kind name.
    pub fallback: BTreeMap<String, Fallback>,
    /// The kinds that these are for, as they are written.
    pub fallback_names: Vec<At<String>>,
    /// What holds for translations.
    pub policies: Policies,
    /// Which texts have pages.
    pub coverage: Coverage,
    /// Severity of each code.
    pub levels: Levels,
    /// Acronyms that no page need write out.
    pub known_acronyms: BTreeSet<String>,
    /// Messages whose translation may be the same as the original.
    pub same_messages: Vec<SameMessage>,
    /// The tables that are the glossary.
    pub glossary: RawGlossary,
    /// Hosted forms by name.
    pub forms: BTreeMap<String, Form>,
    /// Entries in a feed.
    pub feed_limit: usize,
    /// Which feeds there are, and what they have of each page.
    pub feeds: Feeds,
    /// Deepest level of headings in a table of contents.
    pub contents_depth: u8,
    /// How a file is opened in an editor.
    pub editor: Option<String>,
    /// Whether stylesheets are minified.
    pub minify: bool,
    /// Whether `llms.txt` is published.
    pub llms: bool,
    /// What readers can search, if they can.
    pub search: Option<Search>,
    /// How other sites are asked.
    pub external: External,
    /// Whom to tell of a weakness of the site.
    pub security: Option<Security>,
    /// Headers for servers that add to the program's own, or replace them.
    pub headers: Vec<Header>,
    /// Where the site is published.
    pub targets: Vec<Target>,
    /// Free values for templates.
    pub extra: Option<Node>,
}

impl Config {
    /// The fallback policy of a kind.
    pub fn fallback_of(&self, kind: &str) -> Fallback {
        self.fallback.get(kind).or_else(|| self.fallback.get("default")).copied().unwrap_or_default()
    }

    /// The language with this id.
    pub fn language(&self, lang: Lang) -> &Language {
        self.languages.get(lang)
    }
}

/// Reads the text of `site.toml`.
pub fn read(path: &Arc<str>, text: &str, settings: &Settings, diags: &mut Diagnostics) -> Config {
    let mut found = Diagnostics::new();
    let node = toml(path, text, &mut found);
    let is_read = found.is_empty();
    let config = complete(path, &node, settings, &mut found);
    // A missing field may be in the part of the file that cannot be read, and fields below a broken line may belong to another
    // table.
    let follows = |problem: &Diagnostic| matches!(problem.code, Code::MissingField | Code::UnknownKey);
    let is_news = |problem: &&Diagnostic| is_read || !follows(problem);
    let found: Vec<Diagnostic> = found.iter().filter(is_news).cloned().collect();
    diags.extend(misplaced::told(text, found));
    config
}

fn complete(path: &Arc<str>, node: &Node, settings: &Settings, diags: &mut Diagnostics) -> Config {
    let mut raw = RawConfig::read(node, &mut Reader { path, diags }).unwrap_or_default();
    let (languages, language_places) = languages::resolve(path, &raw.languages, diags);
    let mut targets = deploy::resolve(raw.deploy.take().unwrap_or_default(), diags);
    // Where a language is at `/`, nobody is asked for one there.
    targets.iter_mut().for_each(|target| target.negotiate &= languages.at_root().is_none());
    let source = source_language(&raw, &languages, diags);
    let base_url = base_url(path, &raw, settings, diags);
    let demonstration = url::host(&base_url).is_some_and(is_example);
    if demonstration && settings.release {
        report_demonstration(&raw, settings, diags);
    }
    let levels = levels(&raw, settings);
    let limits = raw.limits.unwrap_or_default();
    let today = settings.today.or(raw.today).unwrap_or(settings.clock);
    let (theme, look) = look::resolve(raw.theme);
    let (fallback, fallback_names) = fallbacks(path, raw.fallback.unwrap_or_default(), diags);
    Config {
        base_path: path_of(&base_url),
        demonstration,
        base_url,
        theme,
        look,
        today,
        drafts: settings.drafts,
        source,
        raw_html: raw.raw_html.unwrap_or_default(),
        output: output(raw.output, diags),
        navigation: raw.navigation,
        fallback,
        fallback_names,
        policies: Policies::resolve(path, raw.translation.unwrap_or_default(), &languages, is_of_file, diags),
        coverage: settings.coverage,
        levels,
        known_acronyms: raw.known_acronyms.into_iter().map(|at| at.value).collect(),
        glossary: raw.glossary.unwrap_or_default(),
        same_messages: raw.messages.unwrap_or_default().same.into_iter().map(SameMessage::of).collect(),
        forms: forms::resolve(raw.forms.unwrap_or_default(), &languages, diags),
        feeds: Feeds::of(raw.feeds.unwrap_or_default()),
        feed_limit: limits.feed.and_then(|limit| usize::try_from(limit.0).ok()).unwrap_or(20),
        contents_depth: limits.contents_depth.and_then(|depth| u8::try_from(depth.0).ok()).unwrap_or(3),
        minify: raw.assets.and_then(|assets| assets.minify).unwrap_or(true),
        llms: raw.llms.unwrap_or(false),
        search: Search::of(raw.search),
        external: External::of(raw.external.unwrap_or_default()),
        security: raw.security.and_then(|raw| Security::resolve(raw, today, diags)),
        headers: raw.headers.unwrap_or_default().0,
        targets,
        languages,
        language_places,
        editor: raw.serve.and_then(|serve| serve.editor).filter(Text::is_sound).map(|form| form.to_string()),
        extra: raw.extra,
    }
}

/// Hosts that RFC 2606 and RFC 6761 keep for documentation.
fn is_example(host: &str) -> bool {
    ["example.org", "example.com", "example.net"]
        .iter()
        .any(|example| host == *example || host.strip_suffix(example).is_some_and(|rest| rest.ends_with('.')))
}

/// Reports that search engines will not find the site.
fn report_demonstration(raw: &RawConfig, settings: &Settings, diags: &mut Diagnostics) {
    // A missing or invalid address is reported already.
    let Some(written) = raw.base_url.as_ref().filter(|at| BaseUrl::fits(&at.value)) else { return };
    let message = "search engines are asked to leave out a site at an example address";
    match &settings.base_url {
        Some(given) => diags
            .report_site(Code::Placeholder, format!("`{given}`: {message}"))
            .help("give `--base-url` the address at which the site is published"),
        None => diags
            .report(Code::Placeholder, written.place.clone(), format!("`{}`: {message}", &*written.value))
            .help("write the address at which the site is published, or give it by `--base-url`"),
    };
}

fn path_of(base_url: &str) -> String {
    let rest = base_url.split_once("//").map_or("", |(_, rest)| rest);
    rest.find('/').map_or(String::new(), |at| rest[at..].to_owned())
}

fn base_url(path: &Arc<str>, raw: &RawConfig, settings: &Settings, diags: &mut Diagnostics) -> String {
    let said = raw.base_url.as_ref().map(|at| &*at.value);
    let Some(given) = settings.base_url.as_deref().or(said) else {
        diags
            .report_file(Code::MissingField, path, "`site.toml` has no `base_url`")
            .help("add `base_url = \"https://example.org\"`");
        return "https://example.org".to_owned();
    };
    if !BaseUrl::fits(given) {
        // Problems of the address in the file are reported already.
        if settings.base_url.is_some() {
            let message = format!("`{given}` is not {}", BaseUrl::EXPECTS);
            diags.report_site(Code::WrongType, message).help(BaseUrl::HELP);
        }
        return "https://example.org".to_owned();
    }
    match texts::normalized(given) {
        Ok(address) => address,
        Err(reason) => {
            let message = format!("`{given}` is not {}: {reason}", BaseUrl::EXPECTS);
            let problem = match raw.base_url.as_ref().filter(|_| settings.base_url.is_none()) {
                Some(at) => diags.report(Code::WrongType, at.place.clone(), message),
                None => diags.report_site(Code::WrongType, message),
            };
            problem.help(BaseUrl::HELP);
            "https://example.org".to_owned()
        }
    }
}

fn source_language(raw: &RawConfig, languages: &Languages, diags: &mut Diagnostics) -> Lang {
    let Some(at) = &raw.source_language else { return Lang(0) };
    languages.by_segment(&at.value).unwrap_or_else(|| {
        languages::unknown(at, languages, diags);
        Lang(0)
    })
}

fn output(given: Option<At<Text<FolderPath>>>, diags: &mut Diagnostics) -> String {
    let first = |at: &At<Text<FolderPath>>| at.value.split('/').next().unwrap_or_default().to_owned();
    if let Some(at) = given.as_ref().filter(|at| reserved().any(|name| name == first(at))) {
        diags
            .report(
                Code::OutOfRange,
                at.place.clone(),
                format!("`{}` is a folder of the site's own", first(at)),
            )
            .help("write a plain name such as `public`");
        return "public".to_owned();
    }
    given.filter(|at| at.value.is_sound()).map_or("public".to_owned(), |at| at.value.to_string())
}

/// Whether the whole file has a field of this name.
fn is_of_file(name: &str) -> bool {
    RawConfig::FIELDS.iter().any(|field| field.name == name)
}

/// The policies of `[fallback]` by kind, and the names of the kinds as they are written; fields of the whole file are reported.
fn fallbacks(
    path: &Arc<str>,
    said: Fallbacks,
    diags: &mut Diagnostics,
) -> (BTreeMap<String, Fallback>, Vec<At<String>>) {
    let (mut policies, mut names) = (BTreeMap::new(), Vec::new());
    for (at, node) in said.0 {
        if is_of_file(&at.value) {
            let message = format!("unknown kind `{}` in `[fallback]`", at.value);
            diags.report(Code::UnknownKind, at.place, message).help("write the name of a kind, or `default`");
            continue;
        }
        let policy = Fallback::read(&node, &mut Reader { path, diags });
        policies.extend(policy.map(|policy| (at.value.clone(), policy)));
        names.push(at);
    }
    (policies, names)
}

fn levels(raw: &RawConfig, settings: &Settings) -> Levels {
    let said = raw.checks.iter().flat_map(|checks| &checks.0);
    let levels = said.fold(Levels::default(), |levels, (code, setting)| levels.with(*code, *setting));
    let levels = if settings.release { levels.for_release() } else { levels };
    if settings.warnings_as_errors { levels.without_warnings() } else { levels }
}
