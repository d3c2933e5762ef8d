//! Facts, texts and fields of a page that a template shows as text although they have fields or are lists: `{{ page.facts.opened }}`
//! for a date.
//!
//! The engine would publish them as JSON. What a fact holds is known from the kinds that declare it: those whose template it is, or
//! all of them; the fact is reported if none of them declares it as a text.

use super::tags::{Tag, Token, TokenKind};
use crate::content::kinds::{Field, Kind, Kinds, Type};
use crate::diag::{Code, Diagnostics};
use crate::source::Place;
use crate::theme::Template;

/// A fact or a text of an entry that a tag names: `page.facts.opened`.
struct Path<'t> {
    /// The variable with the entry.
    owner: &'t str,
    side: &'t str,
    name: &'t str,
}

impl Path<'_> {
    fn written(&self) -> String {
        format!("{}.{}.{}", self.owner, self.side, self.name)
    }
}

/// Reports what a tag of a template shows although it is no text.
pub fn check(template: &Template, tag: &Tag<'_>, kinds: &Kinds, diags: &mut Diagnostics) {
    let mut report = |message: String, help: String| {
        let place = Place::new(&template.path, tag.range.clone());
        diags.report(Code::TemplateError, place, message).help(help);
    };
    if let Some((name, (what, part))) = shown_field(tag) {
        let instead = match part {
            FOR => format!("{{% for item in page.{name} %}}…{{% endfor %}}"),
            DATE => format!("{{{{ date(value=page.{name}) }}}}"),
            part => format!("{{{{ page.{name}.{part} }}}}"),
        };
        report(format!("`page.{name}` is {what}, not a text"), format!("write `{instead}`"));
    }
    if let Some(path) = shown(tag) {
        let fields = declared(kinds, template, &path);
        let not_text: Vec<NotText> = fields.iter().filter_map(|field| not_text(field, &path)).collect();
        if let Some(first) = not_text.first().filter(|_| not_text.len() == fields.len()) {
            let message = format!("`{}` is {}, not a text", path.written(), first.what);
            report(message, format!("write `{}`", first.instead));
        }
    }
    for path in given_to_number(tag) {
        let fields = declared(kinds, template, &path);
        if !fields.is_empty() && fields.iter().all(|field| matches!(field.kind, Type::Decimal(..))) {
            let written = path.written();
            let message = format!("`{written}` is written out already, in words of the language");
            report(message, format!("write `{{{{ {written} }}}}`"));
        }
    }
}

/// Shown as a list, and as a date.
const FOR: &str = "for";
const DATE: &str = "date";

/// Fields of every page that are no texts, in words, with the part of them to show.
const OF_PAGE: &[(&str, (&str, &str))] = &[
    ("date", ("a date", DATE)),
    ("updated", ("a date", DATE)),
    ("language", ("a language", "name")),
    ("notice", ("a language", "name")),
    ("previous", ("a link", "title")),
    ("next", ("a link", "title")),
    ("children", ("a list", FOR)),
    ("related", ("a list", FOR)),
    ("breadcrumbs", ("a list", FOR)),
    ("contents", ("a list", FOR)),
    ("translations", ("a list", FOR)),
    ("alternates", ("a list", FOR)),
    ("audiences", ("a list", FOR)),
];

/// The bounds of what a tag `{{ … }}` shows, without the signs that trim white space.
fn inside(tag: &Tag<'_>) -> Option<(usize, usize)> {
    let is_trim = |token: &&Token<'_>| token.kind == TokenKind::Sign && token.text == "-";
    let first = tag.tokens.iter().take_while(is_trim).count();
    let last = tag.tokens.len() - tag.tokens.iter().rev().take_while(is_trim).count();
    (!tag.is_block && first < last).then_some((first, last))
}

/// The field of a page that is all of a tag `{{ … }}`, if it is no text.
fn shown_field(tag: &Tag<'_>) -> Option<(&'static str, (&'static str, &'static str))> {
    let (first, last) = inside(tag)?;
    let is_field = last == first + 3 && tag.name(first) == Some("page") && tag.is_sign(first + 1, ".");
    let name = tag.name(first + 2).filter(|_| is_field)?;
    OF_PAGE.iter().find(|(known, _)| *known == name).copied()
}

/// The path that is all of a tag `{{ … }}`.
fn shown<'t>(tag: &Tag<'t>) -> Option<Path<'t>> {
    let (first, last) = inside(tag)?;
    if last == first + PARTS { path(tag, first) } else { None }
}

/// The paths that calls of `number` are given as `value`.
fn given_to_number<'t>(tag: &Tag<'t>) -> Vec<Path<'t>> {
    let calls_number = |at: usize| {
        let before = tag.tokens[..at].iter().rev().find(|token| token.text == "(");
        let open = before.and_then(|open| tag.tokens.iter().position(|token| token.at == open.at));
        open.and_then(|open| tag.name(open.checked_sub(1)?)) == Some("number")
    };
    let value = |at: &usize| tag.name(*at) == Some("value") && tag.is_sign(at + 1, "=");
    let ends = |at: usize| tag.is_sign(at, ")") || tag.is_sign(at, ",");
    let values = (0..tag.tokens.len()).filter(value).filter(|at| calls_number(*at));
    values.filter(|at| ends(at + 2 + PARTS)).filter_map(|at| path(tag, at + 2)).collect()
}

/// The tokens of a path: `page`, `.`, `facts`, `.`, `opened`.
const PARTS: usize = 5;

fn path<'t>(tag: &Tag<'t>, at: usize) -> Option<Path<'t>> {
    let tokens = tag.tokens.get(at..at + PARTS)?;
    let is_form = tag.is_sign(at + 1, ".") && tag.is_sign(at + 3, ".");
    let are_names = [0, 2, 4].into_iter().all(|part| tokens[part].kind == TokenKind::Name);
    let side = tokens[2].text;
    (is_form && are_names && matches!(side, "facts" | "texts")).then(|| Path {
        owner: tokens[0].text,
        side,
        name: tokens[4].text,
    })
}

/// The declarations of a fact or text: that of the kind whose template this is, or those of all kinds.
fn declared<'k>(kinds: &'k Kinds, template: &Template, path: &Path<'_>) -> Vec<&'k Field> {
    let own = template.path.rsplit_once("templates/kinds/").and_then(|(_, name)| name.strip_suffix(".html"));
    let own = own.filter(|_| path.owner == "page").and_then(|name| kinds.get(name));
    let fields = |kind: &'k Kind| if path.side == "facts" { &kind.facts } else { &kind.texts };
    let of = |kind: &'k Kind| fields(kind).iter().filter(|field| field.name == path.name);
    match own {
        Some(kind) => of(kind).collect(),
        None => kinds.iter().flat_map(of).collect(),
    }
}

/// What a field holds that is no text, and the tag to write instead.
struct NotText {
    what: &'static str,
    instead: String,
}

fn not_text(field: &Field, path: &Path<'_>) -> Option<NotText> {
    let written = path.written();
    let part = |what, part: &str| Some(NotText { what, instead: format!("{{{{ {written}.{part} }}}}") });
    match &field.kind {
        Type::List(_) => Some(NotText {
            what: "a list",
            instead: format!("{{% for item in {written} %}}…{{% endfor %}}"),
        }),
        _ if field.pages.is_some() => part("a value with a page", "title"),
        Type::Date => Some(NotText { what: "a date", instead: format!("{{{{ date(value={written}) }}}}") }),
        Type::Instant => Some(NotText {
            what: "a time",
            instead: format!("{{{{ date(value={written}.date) }}}} {{{{ {written}.time }}}}"),
        }),
        Type::Session => Some(NotText {
            what: "a session",
            instead: format!("{{{{ date(value={written}.start.date) }}}} {{{{ {written}.start.time }}}}"),
        }),
        Type::Figure => part("a figure", "text"),
        Type::File => part("a file", "url"),
        Type::Image => part("an image", "url"),
        Type::Form => part("a form", "url"),
        Type::Record(_) => part("a record", "name"),
        Type::Entry(_) => part("an entry", "title"),
        Type::Group(group) => {
            part("a group of fields", group.fields.first().map_or("…", |first| &first.name))
        }
        Type::Map(_) => Some(NotText {
            what: "a map",
            instead: format!("{{% for name, value in {written} %}}…{{% endfor %}}"),
        }),
        _ => None,
    }
}
