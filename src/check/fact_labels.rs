//! Labels of the fields that pages show as a list: a kind that a site declares has one in each language, or readers see the name of the
//! field in the declaration. Each field is reported once, where it is declared.

use crate::config::Config;
use crate::content::kinds::{Field, Kind, Type};
use crate::diag::{Code, Diagnostics};
use crate::locales::Locales;
use crate::site::{Site, is_localized};
use crate::theme::{Template, Theme};

/// What the check reads.
#[derive(Clone, Copy)]
pub struct Labelled<'a> {
    /// The configuration.
    pub config: &'a Config,
    /// Messages.
    pub locales: &'a Locales,
    /// Entries.
    pub site: &'a Site,
    /// Templates and kinds.
    pub theme: &'a Theme,
}

/// Reports fields without a label, and choices without words, in languages of the site. A site in one language has its names.
pub fn fact_labels(of: Labelled<'_>, diags: &mut Diagnostics) {
    if of.config.languages.iter().nth(1).is_none() {
        return;
    }
    for kind in of.theme.kinds.iter().filter(|kind| shows_list(of.theme, kind)) {
        let entries = || of.site.entries.iter().filter(|entry| entry.kind == *kind);
        for (at, field) in kind.facts.iter().enumerate() {
            if entries().any(|entry| entry.kind_facts.get(at).is_some()) {
                of.field(kind, field, diags);
            }
        }
        for (at, field) in kind.texts.iter().enumerate() {
            let has_it = |id: &crate::site::PageId| of.site.page(*id).texts.get(at).is_some();
            if entries().any(|entry| entry.pages.iter().flatten().any(has_it)) {
                of.field(kind, field, diags);
            }
        }
    }
}

impl Labelled<'_> {
    fn field(self, kind: &Kind, field: &Field, diags: &mut Diagnostics) {
        let Some(place) = field.place.as_ref().filter(|at| !field.hidden && !at.path.starts_with("builtin/"))
        else {
            return;
        };
        let ids = self.theme.kinds.label_ids(kind, &field.name);
        self.missing(&ids, self.declared(field), |segments, segment, id| {
            let message = format!("the field `{}` of `{}` has no label in: {segments}", field.name, kind.name);
            let help = format!("add `{id} = …` to a file under `locales/{segment}/`, or `label = {{ {segment} = \"…\" }}` here");
            diags.report(Code::MissingInterface, place.clone(), message).help(help);
        });
        let Some(words) = words(&field.kind) else { return };
        for word in words {
            let ids = self.theme.kinds.word_ids(kind, &field.name, word);
            self.missing(
                &ids,
                |_| false,
                |segments, segment, id| {
                    let message =
                        format!("the word `{word}` of `{}` is not translated in: {segments}", field.name);
                    let help = format!("add `{id} = …` to a file under `locales/{segment}/`");
                    diags.report(Code::MissingInterface, place.clone(), message).help(help);
                },
            );
        }
    }

    /// Whether the declaration says the label in a language.
    fn declared<'f>(self, field: &'f Field) -> impl Fn(&str) -> bool + 'f {
        let is_localized =
            field.label.as_ref().is_some_and(|node| is_localized(node, &self.config.languages));
        move |segment| match &field.label {
            Some(node) if is_localized => node.get(segment).is_some(),
            label => label.is_some(),
        }
    }

    /// Reports the languages that have none of these messages: all of them, the first, and the message to write.
    fn missing(
        self,
        ids: &[String],
        is_declared: impl Fn(&str) -> bool,
        report: impl FnOnce(&str, &str, &str),
    ) {
        let says =
            |lang| ids.iter().any(|id| self.locales.get(lang).message(id, &Default::default()).is_ok());
        let lacking = self
            .config
            .languages
            .iter()
            .filter(|language| !says(language.id) && !is_declared(&language.segment));
        let segments: Vec<&str> = lacking.map(|language| &*language.segment).collect();
        if let (Some(first), Some(id)) = (segments.first(), ids.first()) {
            report(&segments.join(", "), first, id);
        }
    }
}

/// The words of a choice, or of a list of them.
fn words(kind: &Type) -> Option<&[String]> {
    match kind {
        Type::Choice(words) => Some(words),
        Type::List(of) => words(of),
        _ => None,
    }
}

/// Whether the template of a kind shows its facts as a list: the first in its line that fills the block `facts` or `main` decides.
fn shows_list(theme: &Theme, kind: &Kind) -> bool {
    let named = |name: &str| theme.templates.iter().find(|template| is_named(theme, template, name));
    let own = kind
        .templates()
        .find_map(|name| named(&format!("kinds/{name}.html")).or_else(|| named(&format!("{name}.html"))));
    let mut next = own;
    for _ in 0..50 {
        let Some(template) = next else { return false };
        let text = template.text.as_str();
        let fills = ["{% block facts", "{%- block facts", "{% block main", "{%- block main"];
        if text.contains("fact_list(") {
            return true;
        }
        if fills.iter().any(|block| text.contains(block)) && !text.contains("super()") {
            return false;
        }
        next = extended(text).and_then(named);
    }
    false
}

fn is_named(theme: &Theme, template: &Template, name: &str) -> bool {
    *template.path == *name
        || theme.prefixes.iter().any(|prefix| template.path.strip_prefix(prefix.as_str()) == Some(name))
}

/// The name that a template extends.
fn extended(text: &str) -> Option<&str> {
    let rest = text.split_once("extends")?.1.trim_start();
    let quote = rest.chars().next().filter(|quote| matches!(quote, '"' | '\'' | '`'))?;
    rest[1..].split(quote).next()
}
