//! What a new site is to be: from the arguments, or asked on a terminal.

use std::path::Path;

use anyhow::{bail, ensure};
use clap::ValueEnum;

use super::arguments::{InitArgs, SiteKind};
use super::texts::SampleTexts;
use crate::cli::l10n::spoken_tag;
use crate::cli::new::ask::{title, title_of};
use crate::cli::prompt::Prompt;
use crate::config::{BaseUrl, NewLanguage};
use crate::lang::likely_tag;
use crate::languages::own_name;
use crate::node::text::TextFormat;
use crate::url;

/// An address that nobody has (RFC 2606): the site is not shown to search engines until it is replaced.
const ADDRESS: &str = "https://example.org";

/// What a site is to be.
pub(super) struct Answers {
    /// Its name.
    pub(super) name: String,
    /// Its address.
    pub(super) address: String,
    /// Its languages, that of the originals first.
    pub(super) languages: Vec<SiteLanguage>,
    /// What kind of site it is.
    pub(super) kind: SiteKind,
}

/// A language of the new site.
pub(super) struct SiteLanguage {
    /// Its tag.
    pub(super) tag: String,
    /// Its segment in paths.
    pub(super) segment: String,
    /// Sample texts in it, if the program has some.
    pub(super) texts: Option<SampleTexts>,
}

impl Answers {
    /// Reads the arguments, and asks for those that are absent.
    ///
    /// # Errors
    ///
    /// If an argument is wrong, or the input ends before all questions are answered.
    pub(super) fn of(args: &InitArgs, root: &Path) -> anyhow::Result<Answers> {
        let mut prompt = Prompt::here();
        let proposal = proposed_name(root);
        let name = prompt.obtain(args.name.as_deref(), "Name of the site", Some(&proposal), "", title)?;
        let question = "Languages, that of the originals first (en,fr,ar)";
        let languages = prompt.obtain(args.languages.as_deref(), question, Some("en,fr"), "", languages)?;
        let kinds: Vec<String> = SiteKind::value_variants().iter().map(|kind| kind.word()).collect();
        let given = args.kind.map(SiteKind::word);
        let question = format!("Kind of site ({})", kinds.join(", "));
        let kind = prompt.obtain(given.as_deref(), &question, Some(&kinds[0]), "", |word| {
            SiteKind::from_str(word, true).map_err(|_| anyhow::anyhow!("write one of {}", kinds.join(", ")))
        })?;
        let question = "Address at which it will be published";
        let address = prompt.obtain(args.address.as_deref(), question, Some(ADDRESS), "", address)?;
        Ok(Answers { name, address, languages, kind })
    }

    /// The language of the originals.
    pub(super) fn source(&self) -> &SiteLanguage {
        &self.languages[0]
    }

    /// Whether a file is a translation.
    pub(super) fn translates(&self, path: &str) -> bool {
        self.languages.iter().skip(1).any(|language| path.ends_with(&format!(".{}.md", language.segment)))
    }

    /// A text with the names of the site in place of those in braces.
    pub(super) fn filled(&self, text: &str) -> String {
        let languages: Vec<String> = self.languages.iter().map(|of| format!("`{}`", of.segment)).collect();
        text.replace("{name}", &self.name)
            .replace("{first}", &self.source().segment)
            .replace("{languages}", &languages.join(", "))
            .replace("{version}", env!("CARGO_PKG_VERSION"))
            .replace("{rust}", env!("CARGO_PKG_RUST_VERSION"))
            .replace("{repository}", env!("CARGO_PKG_REPOSITORY"))
    }
}

impl SiteLanguage {
    /// Its table in `site.toml`.
    pub(super) fn table(&self) -> String {
        let short = self.tag.split('-').next().unwrap_or(&self.tag);
        let new = NewLanguage {
            tag: &self.tag,
            segment: Some(&*self.segment).filter(|segment| *segment != short),
            name: own_name(&self.tag).unwrap_or(&self.tag),
            fallback: &[],
        };
        format!("[[languages]]\n{}\n", new.fields().join("\n"))
    }
}

/// The folder's name as a title.
fn proposed_name(root: &Path) -> String {
    let named = root.canonicalize().unwrap_or_else(|_| root.to_owned());
    let name = named.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let name = title_of(&url::slugify(&name));
    if name.is_empty() { "My site".to_owned() } else { name }
}

/// Reads tags, parted by commas or spaces.
fn languages(text: &str) -> anyhow::Result<Vec<SiteLanguage>> {
    let mut found: Vec<SiteLanguage> = Vec::new();
    for given in text.split([',', ' ', ';']).filter(|part| !part.is_empty()) {
        let tag = spoken_tag(given)?;
        if let Some(same) = found.iter().find(|known| likely_tag(&known.tag) == likely_tag(&tag)) {
            let told = if same.tag == tag {
                "twice".to_owned()
            } else {
                format!("and `{}`, which is the same", same.tag)
            };
            bail!("the languages have `{tag}` {told}: remove one of the two");
        }
        let texts = SampleTexts::of(&tag);
        found.push(SiteLanguage { tag, segment: String::new(), texts });
    }
    ensure!(!found.is_empty(), "name one language at least, such as `en`");
    // A tag of one part has it as its segment, and of others the first with such a part.
    let tags: Vec<String> = found.iter().map(|language| language.tag.to_lowercase()).collect();
    let short = |tag: &String| tag.split('-').next().unwrap_or(tag).to_owned();
    for (at, language) in found.iter_mut().enumerate() {
        let own = short(&tags[at]);
        let is_free = !tags.contains(&own) && !tags[..at].iter().any(|tag| short(tag) == own);
        language.segment = if is_free { own } else { tags[at].clone() };
    }
    Ok(found)
}

/// Reads the address of the site; one without a scheme is taken for a secure one.
fn address(text: &str) -> anyhow::Result<String> {
    let text = text.trim().trim_end_matches('/');
    let text = if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
    ensure!(BaseUrl::fits(&text), "{}: {}", BaseUrl::message(&text), BaseUrl::help(&text));
    Ok(text)
}
