//! Texts of the front matter: those of the original, in the language of the translation.

use std::ops::Range;

use super::super::tongue::is_of_third;
use super::kept;
use super::side::Sides;
use super::words::{Tongues, is_left, is_left_heading, is_left_title};
use crate::content::scaffold::TRANSLATE;
use crate::diag::{Code, Diagnostics};
use crate::site::Page;
use crate::source::Place;
use crate::translation::{
    FieldText, all_texts, demanded_texts, is_of_field, is_reported_otherwise, kept_fields,
};

/// Compares the texts of two front matters.
pub fn compare(sides: Sides<'_, '_, '_>, tongues: &Tongues<'_>, diags: &mut Diagnostics) {
    let (own, other) = (sides.own.reading, sides.other.reading);
    let kind = &own.entry().kind;
    let language = own.scope.config.language(own.page.lang);
    let mine = all_texts(&own.page.document, kind);
    let theirs = demanded_texts(&other.page.document, kind);
    let names = kept_fields(&other.page.document);
    let path = &own.page.document.path;
    kept::added((&mine, &theirs), &names, sides, diags);
    for field in &theirs {
        let also = Place::new(&other.page.document.path, field.range.clone());
        let at = sides.other.at(&field.range);
        match mine.iter().find(|mine| mine.name == field.name) {
            _ if field.text.trim().is_empty() => {}
            Some(mine) if mine.text.trim().is_empty() => {
                let text = field.text.lines().next().unwrap_or_default().replace('`', "'");
                let message = format!("`{}` is empty, and {at} says `{text}`", mine.name.replace('`', "'"));
                diags
                    .report(Code::LostText, Place::new(path, mine.range.clone()), message)
                    .also(also, "the original")
                    .help(if kept::is_named(&names, field) { "copy it" } else { "translate it" });
            }
            Some(mine) if kept::is_named(&names, field) => kept::field(mine, field, sides, diags),
            // Sentences of the site's own are compared as such.
            Some(_) if field.is_extra() => {}
            Some(mine)
                if !is_noted(own.text.as_str(), mine)
                    && is_field_left(mine, field, tongues)
                    && !is_of_third(&mine.text, language, sides.other.primary()) =>
            {
                let message =
                    format!("`{}` is in the language of the original, {at}", mine.name.replace('`', "'"));
                diags
                    .report(Code::UntranslatedText, Place::new(path, mine.range.clone()), message)
                    .also(also, "the original")
                    .help("translate it");
            }
            Some(mine) if mine.name == "title" => title((mine, field), sides, tongues, diags),
            Some(_) => {}
            None if is_reported_otherwise(field, &mine, kind) => {}
            None => {
                let part = part(field);
                let near = mine.iter().rev().find(|mine| is_of_field(&mine.name, part));
                let place = near.or(mine.first()).map_or(0..0, |near| near.range.clone());
                let text = field.text.lines().next().unwrap_or_default().replace('`', "'");
                let message = format!("`{}` of {at} is missing: `{text}`", field.name);
                diags
                    .report(Code::LostText, Place::new(path, place), message)
                    .also(also, "the original")
                    .help(format!(
                        "{} it into `{part}` of the front matter",
                        match kept::is_named(&names, field) {
                            true => "copy",
                            false => "translate",
                        }
                    ));
            }
        }
    }
}

/// Whether a text is in the language of the original; the words of a title may all have capitals.
fn is_field_left(own: &FieldText, other: &FieldText, tongues: &Tongues<'_>) -> bool {
    let is_left = if own.name == "title" { is_left_heading } else { is_left };
    is_left(&own.text, &other.text, tongues)
}

/// The field that a text belongs into: the whole of one that kinds declare, the list or the map around one of the site's own.
fn part(field: &FieldText) -> &str {
    let around = if field.is_extra() { field.name.rsplit_once('.') } else { field.name.split_once('.') };
    around.map_or(field.name.as_str(), |(around, _)| around)
}

/// Reports a title of one word that is in the language of the original.
fn title(
    (own, other): (&FieldText, &FieldText),
    sides: Sides<'_, '_, '_>,
    tongues: &Tongues<'_>,
    diags: &mut Diagnostics,
) {
    let is_left = !is_noted(sides.own.reading.text.as_str(), own)
        && is_left_title(&own.text, &other.text, tongues)
        && !sides.own.is_term(&own.text);
    if is_left {
        let place = |page: &Page, range: &Range<usize>| Place::new(&page.document.path, range.clone());
        let at = sides.other.at(&other.range);
        let help = "translate it; if it is a name, write `no_translate: [title]` into the front matter of the original";
        diags
            .report(
                Code::UntranslatedText,
                place(sides.own.reading.page, &own.range),
                format!("`title` is in the language of the original, {at}"),
            )
            .also(place(sides.other.reading.page, &other.range), "the original")
            .help(help);
    }
}

/// Whether a title has the note of `hexaglot new`, which is reported as such.
fn is_noted(text: &str, field: &FieldText) -> bool {
    let rest = text.get(field.range.end..).and_then(|rest| rest.lines().next()).unwrap_or_default();
    rest.trim().trim_start_matches('#').trim().starts_with(TRANSLATE)
}
