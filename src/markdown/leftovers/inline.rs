//! Syntax of other tools inside a line: `:icon-name:`, `==marked==`, `^^inserted^^`, `++ctrl+c++`, `%%comment%%`, `^[note]`,
//! `H~2~O`, `\newpage`, roles and references of Sphinx.

use super::marks::{Marks, as_code, quoted, shown};
use crate::diag::Code;
use crate::markdown::Passage;

/// Reports them in a passage.
pub(super) fn check(marks: &mut Marks<'_>, passage: &Passage) {
    for (at, sign) in passage.text.match_indices([':', '=', '+', '%', '^', '\\', '_', '~', '\'']) {
        let Some((start, rest)) = marks.from(passage, at..at + 1) else { continue };
        let before = passage.text[..at].chars().next_back();
        let found = match sign {
            ":" => icon(rest, before),
            "\\" => command(rest, before),
            "_" => reference(&marks.text[..start], rest),
            "~" => raised(rest, before, "lowered text of Pandoc"),
            "^" => raised(rest, before, "raised text of Pandoc")
                .or_else(|| inserted(rest, before))
                .or_else(|| caret(rest, before)),
            "%" => enclosed(rest, "%%", before).map(|length| {
                (length, "a comment of Obsidian", "remove it, or write `<!-- … -->`".to_owned())
            }),
            "+" => keys(rest, before),
            "'" => italics(rest, before),
            _ => enclosed(rest, "==", before).map(|length| {
                (
                    length,
                    "marked text of another tool",
                    format!("write {}", quoted(&format!("**{}**", &rest[2..length - 2]))),
                )
            }),
        };
        if let Some((length, what, help)) = found {
            let message = format!("{} is {what}, and is published as text", shown(&rest[..length]));
            marks.report(Code::ForeignSyntax, start..start + length, message, help);
        }
    }
}

/// The length, what it is, what to do.
type Found = (usize, &'static str, String);

/// Whether a word may not go on before or after a sign.
fn is_border(c: Option<char>) -> bool {
    c.is_none_or(|c| {
        !c.is_ascii_alphanumeric() && !matches!(c, ':' | '=' | '+' | '%' | '/' | '_' | '.' | '\\' | '@')
    })
}

/// `:smile:`, `:material-account:`; with code behind it a role of Sphinx.
fn icon(rest: &str, before: Option<char>) -> Option<Found> {
    let inner = &rest[1..];
    let end = inner
        .find(|c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | '-' | '+')))?;
    let name = &inner[..end];
    // A colon close behind a word of a script with spaces belongs to that word.
    let in_word = before.is_some_and(|c| c.is_alphanumeric() && c < '\u{2e80}');
    if !inner[end..].starts_with(':') || !is_border(before) || in_word {
        return None;
    }
    let after = inner[end + 1..].chars().next();
    let length = end + 2;
    if after == Some('`') && !name.is_empty() {
        return Some((
            length,
            "a role of Sphinx",
            "write a link, `[words](page.md)`, or remove it".to_owned(),
        ));
    }
    let named =
        name.starts_with(|c: char| c.is_ascii_lowercase()) && name.len() > 1 || name == "+1" || name == "-1";
    let bordered = after.is_none_or(|c| !c.is_ascii_alphanumeric() && !matches!(c, ':' | '/'));
    (named && bordered)
        .then(|| (length, "an icon of another tool", "write the character itself, or remove it".to_owned()))
}

/// Commands of TeX and of Pandoc.
fn command(rest: &str, before: Option<char>) -> Option<Found> {
    const KNOWN: &[&str] = &[
        "newpage",
        "pagebreak",
        "clearpage",
        "cleardoublepage",
        "tableofcontents",
        "listoffigures",
        "noindent",
        "bigskip",
        "medskip",
        "smallskip",
        "hfill",
        "vfill",
        "newline",
        "linebreak",
        "centering",
        "maketitle",
        "LaTeX",
        "TeX",
        "appendix",
        "footnotesize",
    ];
    let inner = &rest[1..];
    let end = inner.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(inner.len());
    let name = &inner[..end];
    let group = inner[end..].starts_with('{').then(|| inner[end..].find('}')).flatten();
    let path =
        before.is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, ':' | '\\' | '/' | '.' | '_' | '~'));
    let known = KNOWN.contains(&name) || name.len() > 1 && group.is_some();
    if !known || path || inner[end..].starts_with('\\') {
        return None;
    }
    let length = 1 + end + group.map_or(0, |at| at + 1);
    Some((length, "a command of TeX", format!("remove it, or {}", as_code(&rest[..length]))))
}

/// `` `words <https://a.org>`_ ``: an underscore close behind code.
fn reference(before: &str, rest: &str) -> Option<Found> {
    let length = rest.len() - rest.trim_start_matches('_').len();
    let ends = rest[length..].chars().next().is_none_or(|c| !c.is_alphanumeric());
    (before.ends_with('`') && length <= 2 && ends).then(|| {
        (
            length,
            "the end of a reference of Sphinx",
            "write a link, `[words](page.md)`, in place of the backticks and `_`".to_owned(),
        )
    })
}

/// `^[a note]`, and the name of a block of Obsidian at a line's end.
fn caret(rest: &str, before: Option<char>) -> Option<Found> {
    if rest.starts_with("^[") {
        let end = rest.find(']')?;
        let help = format!("write `[^1]` here, and at the end of the page `[^1]: {}`", rest[2..end].trim());
        return Some((end + 1, "a note of Pandoc", help));
    }
    let name = rest[1..].split(['\n']).next().unwrap_or_default().trim_end();
    let valid = name.len() >= 4 && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let ends = rest.trim_end().len() == name.len() + 1;
    (valid && ends && before.is_none_or(char::is_whitespace))
        .then(|| (name.len() + 1, "the name of a block in Obsidian", "remove it".to_owned()))
}

/// `''italic''`, `'''bold'''`.
fn italics(rest: &str, before: Option<char>) -> Option<Found> {
    let length = rest.len() - rest.trim_start_matches('\'').len();
    let (marks, what) = match length {
        2 => ("*", "italic text of a wiki"),
        3 => ("**", "bold text of a wiki"),
        5 => ("***", "bold text of a wiki"),
        _ => return None,
    };
    let inner = &rest[length..];
    let line = inner.split('\n').next().unwrap_or_default();
    let end = line.find(&rest[..length])?;
    let words = &line[..end];
    let after = line[end + length..].chars().next();
    let is_tight = !words.starts_with(char::is_whitespace) && !words.ends_with(char::is_whitespace);
    let is_apart = [before, after].iter().all(|c| c.is_none_or(|c| !c.is_alphanumeric() && c != '\''));
    (is_tight && is_apart && words.contains(char::is_alphabetic))
        .then(|| (end + 2 * length, what, format!("write {}", quoted(&format!("{marks}{words}{marks}")))))
}

/// `H~2~O`, `x^2^`.
fn raised(rest: &str, before: Option<char>, what: &'static str) -> Option<Found> {
    let sign = rest.chars().next()?;
    let end = rest[1..].find(sign)?;
    let inner = &rest[1..=end];
    let part = |c: char| c.is_ascii_digit() || sign == '^' && c.is_ascii_lowercase();
    let joined = before.is_some_and(|c| c.is_ascii_alphanumeric() || c == ')');
    let example = if sign == '~' { "₂" } else { "²" };
    let help = format!("write the characters themselves, such as `{example}`, or remove the signs");
    (joined && (1..=3).contains(&inner.len()) && inner.chars().all(part)).then_some((end + 2, what, help))
}

/// `^^inserted^^`.
fn inserted(rest: &str, before: Option<char>) -> Option<Found> {
    let length = enclosed(rest, "^^", before)?;
    Some((length, "inserted text of MkDocs", format!("write {}", quoted(&rest[2..length - 2]))))
}

/// `++ctrl+alt+del++`.
fn keys(rest: &str, before: Option<char>) -> Option<Found> {
    let length = enclosed(rest, "++", before)?;
    let inner = &rest[2..length - 2];
    let valid = inner.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '"' | '_'));
    valid.then(|| {
        (length, "a key of MkDocs", format!("write {}", quoted(&format!("**{}**", inner.replace('"', "")))))
    })
}

/// The length of what a doubled sign encloses, without spaces inside it, on one line.
fn enclosed(rest: &str, sign: &str, before: Option<char>) -> Option<usize> {
    let inner = rest.strip_prefix(sign)?;
    let end = inner.find(sign).filter(|end| !inner[..*end].contains('\n'))?;
    let words = &inner[..end];
    let letter = |c: Option<char>| c.is_some_and(|c| !c.is_whitespace() && !sign.contains(c));
    let after = inner[end + sign.len()..].chars().next();
    let tight = letter(words.chars().next()) && letter(words.chars().next_back());
    (tight && is_border(before) && is_border(after) && words.contains(char::is_alphabetic))
        .then_some(end + 2 * sign.len())
}
