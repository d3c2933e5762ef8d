//! The rules that answers and arguments of `new` keep.

use anyhow::bail;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::content::kinds::{HOME, Kind, Kinds, VALUE, VALUES};
use crate::content::paths;
use crate::diag::one_of;
use crate::url;

/// A name longer than this makes file names that some systems refuse.
const LONGEST: usize = 100;

/// Names of the kinds that `new` can create.
pub(super) fn kinds(known: &Kinds) -> Vec<&str> {
    known.names().filter(|name| !matches!(*name, HOME | VALUE | VALUES)).collect()
}

/// Reads the name of a kind.
pub(in crate::cli) fn kind(name: &str, known: &Kinds) -> anyhow::Result<Kind> {
    match known.get(name) {
        Some(kind) if kind.name == HOME => {
            bail!("a site has one home page, `{}`: edit it there", paths::home(Some("<language>")))
        }
        Some(kind) if matches!(kind.name.as_str(), VALUE | VALUES) => {
            bail!(
                "pages of values are made of the facts that have them; name another kind, {}",
                one_of("", kinds(known))
            )
        }
        Some(kind) => Ok(kind.clone()),
        None => bail!("unknown kind `{name}`: {}", one_of(name, kinds(known))),
    }
}

/// Reads a slug.
pub(super) fn slug(text: &str) -> anyhow::Result<String> {
    let letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let inside = text.bytes().all(|byte| letter(byte) || matches!(byte, b'-' | b'_'));
    let ends = text.bytes().next().is_some_and(letter) && text.bytes().last().is_some_and(letter);
    if inside && ends && text.len() <= LONGEST && text != "index" {
        return Ok(text.to_owned());
    }
    let shown: String = text.chars().take(40).flat_map(char::escape_debug).collect();
    let shown = if text.chars().count() > 40 { format!("{shown}…") } else { shown };
    bail!(
        "`{shown}` cannot be the name of an entry: names are made of small letters a to z, digits, `-` and `_`, begin and end \
         with a letter or digit, have at most {LONGEST} of them, and are not `index`; {}",
        advice(text)
    )
}

/// What to type instead of an invalid slug.
fn advice(text: &str) -> String {
    let (section, last) = text.trim_end_matches('/').rsplit_once('/').unwrap_or(("", text));
    let plain: String = last.nfd().filter(|character| !is_combining_mark(*character)).collect();
    let mut slug = url::slugify(&plain);
    if slug.len() > LONGEST {
        let end = slug[..=LONGEST].rfind('-').unwrap_or(LONGEST);
        slug.truncate(end);
    }
    // Letters of other scripts would be lost silently.
    let kept = !plain.chars().any(|character| character.is_alphanumeric() && !character.is_ascii());
    if slug.is_empty() || slug == "index" || !kept {
        return "write it in Latin letters, such as `road-to-addis`; the title may be in any script"
            .to_owned();
    }
    let safe = !section.is_empty() && section.split('/').all(url::is_slug);
    let section = if safe { format!(" --section {section}") } else { String::new() };
    format!("write `{slug}{section}`")
}

/// Reads a title: one line, without invisible characters.
pub(in crate::cli) fn title(text: &str) -> anyhow::Result<String> {
    let blank =
        |character: char| character.is_control() || matches!(character, '\u{2028}' | '\u{2029}' | '\u{feff}');
    let spaced: String = text.chars().map(|c| if blank(c) { ' ' } else { c }).collect();
    let words: Vec<&str> = spaced.split(' ').filter(|word| !word.is_empty()).collect();
    if spaced.trim().is_empty() {
        bail!("the title is empty; write one with `--title`");
    }
    Ok(words.join(" "))
}

/// A title made of a slug.
pub(in crate::cli) fn title_of(slug: &str) -> String {
    let words = slug.replace(['-', '_'], " ");
    let mut letters = words.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}
