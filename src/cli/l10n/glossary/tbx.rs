//! The glossary as TBX-Basic in the style DCT (ISO 30042:2019, <https://www.tbxinfo.net/tbx-dialects/>).

use crate::config::Config;
use crate::lang::Language;
use crate::site::{Forms, Term};

/// What an approved name is called there.
const PREFERRED: &str = "preferredTerm-admn-sts";

/// What a further form is called there.
const ADMITTED: &str = "admittedTerm-admn-sts";

/// What a form is called there that no text may use.
const DEPRECATED: &str = "deprecatedTerm-admn-sts";

/// The document.
pub(super) fn document(terms: &[Term], languages: &[&Language], config: &Config) -> String {
    let source = config.language(config.source);
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <tbx type=\"TBX-Basic\" style=\"dct\" xml:lang=\"{}\" xmlns=\"urn:iso:std:iso:30042:ed-2\" \
         xmlns:min=\"http://www.tbxinfo.net/ns/min\" xmlns:basic=\"http://www.tbxinfo.net/ns/basic\">\n\
         \x20 <tbxHeader>\n    <fileDesc>\n      <sourceDesc>\n        <p>{}</p>\n      </sourceDesc>\n    </fileDesc>\n  </tbxHeader>\n\
         \x20 <text>\n    <body>\n",
        source.tag,
        escaped(&format!("Names of things on {}", config.base_url))
    );
    for (number, term) in terms.iter().enumerate() {
        out += &concept(term, number, languages);
    }
    out + "    </body>\n  </text>\n</tbx>\n"
}

/// A term in all languages that have a form of it; nothing if none has.
fn concept(term: &Term, number: usize, languages: &[&Language]) -> String {
    let sections: String =
        languages.iter().map(|language| section(language, &term.forms[language.id.index()])).collect();
    if sections.is_empty() {
        return String::new();
    }
    let note = term.note.as_ref().map(|note| format!("        <note>{}</note>\n", escaped(note)));
    format!(
        "      <conceptEntry id=\"{}\">\n        <min:subjectField>{}</min:subjectField>\n{}{sections}      </conceptEntry>\n",
        id(term, number),
        escaped(&term.table),
        note.unwrap_or_default()
    )
}

fn section(language: &Language, forms: &Forms) -> String {
    let mut terms: String = forms.name.iter().map(|name| one(name, PREFERRED, forms.is_own)).collect();
    terms.extend(forms.also.iter().map(|form| one(form, ADMITTED, false)));
    terms.extend(forms.other.iter().map(|form| one(form, DEPRECATED, false)));
    if terms.is_empty() {
        return terms;
    }
    format!("        <langSec xml:lang=\"{}\">\n{terms}        </langSec>\n", language.tag)
}

fn one(text: &str, status: &str, is_own: bool) -> String {
    let note =
        if is_own { "            <note>The site's own form; no official one is known.</note>\n" } else { "" };
    format!(
        "          <termSec>\n            <term>{}</term>\n            <min:administrativeStatus>{status}</min:administrativeStatus>\n\
         {note}          </termSec>\n",
        escaped(text)
    )
}

/// An id of XML: letters, digits, `-`, `_` and `.`, beginning with a letter. Other letters would not tell two terms apart, their number does.
fn id(term: &Term, number: usize) -> String {
    let is_letter = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let plain = |text: &str| text.chars().map(|c| if is_letter(c) { c } else { '.' }).collect::<String>();
    let is_plain = term.table.chars().chain(term.id.chars()).all(is_letter);
    let number = if is_plain { String::new() } else { format!(".{number}") };
    format!("t-{}.{}{number}", plain(&term.table), plain(&term.id))
}

/// A text without signs of XML, and without characters that XML has no place for.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out += "&amp;",
            '<' => out += "&lt;",
            '>' => out += "&gt;",
            '"' => out += "&quot;",
            c if c.is_control() && !matches!(c, '\n' | '\t') => {}
            '\u{fffe}' | '\u{ffff}' => {}
            c => out.push(c),
        }
    }
    out
}
