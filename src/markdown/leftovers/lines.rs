//! Lines that begin with syntax of other tools, or with a sign of Markdown without its space: `!!! note`, `:::tip`, `import X from
//! "x"`, `##NoSpace`.

use super::alerts::{alert, label_of};
use super::marks::{Marks, shown};
use crate::diag::Code;
use crate::markdown::{LINE, Passage};

/// What a line looks like.
struct Found {
    /// Bytes from the begin of the line.
    length: usize,
    code: Code,
    message: String,
    help: String,
}

/// Reports lines that begin and end a container, before their contents are checked.
pub(super) fn containers(marks: &mut Marks<'_>, passage: &Passage) {
    if passage.text.contains(":::") && !passage.cell {
        each(marks, passage, |marks, (source, line), _| {
            container(marks, source, line);
        });
    }
}

/// Reports such lines of a passage.
pub(super) fn check(marks: &mut Marks<'_>, passage: &Passage) {
    if passage.cell {
        return;
    }
    each(marks, passage, |marks, (source, line), (number, start, lines)| {
        if line.starts_with(":::") {
            return;
        }
        let found = admonition(line)
            .or_else(|| label(line, number))
            .or_else(|| module(line))
            .or_else(|| abbreviation(line))
            .or_else(|| directive(line))
            .or_else(|| title(line))
            .or_else(|| heading(line, lines))
            .or_else(|| item(line, lines));
        if let Some(found) = found {
            let end = passage.source(start..start + found.length).end;
            marks.report(found.code, source..end, found.message, found.help);
        }
    });
}

/// Passes each line of a passage that begins a line of the file, with its place there, its number, its place in the passage and all
/// lines.
fn each<'p>(
    marks: &mut Marks<'_>,
    passage: &'p Passage,
    mut read: impl FnMut(&mut Marks<'_>, (usize, &'p str), (usize, usize, &[&'p str])),
) {
    let lines: Vec<&str> = passage.text.split(['\n', LINE]).collect();
    let mut at = 0;
    for (number, line) in lines.iter().enumerate() {
        let start = at;
        at += line.len() + passage.text[at + line.len()..].chars().next().map_or(0, char::len_utf8);
        let Some(first) = line.chars().next().filter(|c| !c.is_alphanumeric() || c.is_ascii()) else {
            continue;
        };
        let Some((source, _)) = marks.from(passage, start..start + first.len_utf8()) else { continue };
        let begins = marks.text[..source].rsplit('\n').next().unwrap_or_default();
        if !begins.chars().all(|c| c.is_whitespace() || c == '>') && number > 0 {
            continue;
        }
        read(marks, (source, line), (number, start, &lines));
    }
}

/// `== Words ==`, a heading of wikis.
fn title(line: &str) -> Option<Found> {
    let line = line.trim_end();
    let level = line.len() - line.trim_start_matches('=').len();
    let words = line.trim_matches('=');
    let is_title = (2..=6).contains(&level)
        && line.len() == words.len() + 2 * level
        && words.starts_with(' ')
        && words.ends_with(' ')
        && words.contains(char::is_alphabetic);
    let message = format!("{} is a heading of a wiki, and is published as text", shown(line));
    let help = format!("write `{} {}`", "#".repeat(level), words.trim());
    is_title.then_some(Found { length: line.len(), code: Code::ForeignSyntax, message, help })
}

fn word(text: &str) -> &str {
    let end =
        text.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))).unwrap_or(text.len());
    &text[..end]
}

fn alert_help(kind: &str) -> String {
    let kind = alert(kind).unwrap_or("NOTE");
    format!("write `> [!{kind}]` on a line of its own, and `> ` before each line of its text")
}

/// `!!! note "Title"`, `??? tip`, `???+ tip`.
fn admonition(line: &str) -> Option<Found> {
    let rest = line.strip_prefix("!!!").or_else(|| line.strip_prefix("???"))?;
    let rest = rest.trim_start_matches('+').trim_start();
    let kind = word(rest);
    let after = rest[kind.len()..].trim();
    let titled = after.starts_with(['"', '“']);
    let folds = line.starts_with("???");
    let known = (alert(kind).is_some() || folds) && (after.is_empty() || after.starts_with("inline"));
    if !kind.starts_with(|c: char| c.is_ascii_lowercase()) || !known && !titled {
        return None;
    }
    let message = format!("{} is an admonition of MkDocs, and is published as text", shown(line));
    Some(Found { length: line.len(), code: Code::ForeignSyntax, message, help: alert_help(kind) })
}

/// `:::note`, `::: tip Title`, and the line `:::` that ends it.
fn container(marks: &mut Marks<'_>, source: usize, line: &str) {
    let Some(rest) = line.strip_prefix(":::") else { return };
    let rest = rest.trim_start_matches(':').trim();
    // The line in the file: code in it is one sign in the passage.
    let typed = marks.text[source..].lines().next().unwrap_or_default();
    let range = source..source + typed.trim_end().len();
    if rest.is_empty() {
        if marks.open.last() == Some(":::") {
            marks.open.close(":::");
            marks.take(range);
        } else {
            let message = "`:::` is the end of a container of another tool, and is published as text";
            marks.report(Code::ForeignSyntax, range, message, "remove the line");
        }
        return;
    }
    marks.open.push(":::".to_owned());
    let kind = word(rest.trim_start_matches('{'));
    let help = match alert(kind) {
        Some(_) => format!("{}; remove the line `:::`", alert_help(kind)),
        None => {
            "remove this line and the line `:::` that ends it, or use a component of the theme".to_owned()
        }
    };
    let message = format!("{} is a container of another tool, and is published as text", shown(line));
    marks.report(Code::ForeignSyntax, range, message, help);
}

/// `[!INFO]`, `[!ПРИМЕЧАНИЕ]`, or `[!NOTE]` with a title, at the head of a quotation.
fn label(line: &str, number: usize) -> Option<Found> {
    let kind = label_of(line).filter(|_| number == 0)?;
    let right = alert(kind).unwrap_or("NOTE");
    // The title that is asked for has the line after this one.
    let message = format!("{} begins no alert, and is published as text", shown(line));
    let help = format!(
        "write `> [!{right}]`, in capitals and alone in its line, in every language: readers see its name in theirs; a title goes into the next line"
    );
    Some(Found { length: line.len(), code: Code::ForeignSyntax, message, help })
}

/// `*[HTML]: HyperText Markup Language`
fn abbreviation(line: &str) -> Option<Found> {
    let (name, words) = line.strip_prefix("*[")?.split_once("]:")?;
    let words = words.trim();
    if name.is_empty() || name.contains(['[', ']']) || words.is_empty() {
        return None;
    }
    let message =
        format!("{} explains an abbreviation in other tools, and is published as text", shown(line));
    let help = format!("remove the line, and write `{words} ({name})` where `{name}` is first used");
    Some(Found { length: line.len(), code: Code::ForeignSyntax, message, help })
}

/// `import Tabs from "x"`, `export const x = 1`.
fn module(line: &str) -> Option<Found> {
    let import = line.strip_prefix("import ").is_some_and(|rest| {
        let from = rest.find(" from ").map_or(rest, |at| &rest[at + 6..]).trim_start();
        let quote = |c: char| matches!(c, '"' | '\'' | '“' | '”' | '‘' | '’');
        let name = from.trim_end().trim_end_matches(';');
        name.len() > 2 && name.starts_with(quote) && name.ends_with(quote) && !name.contains(' ')
    });
    let export = line.strip_prefix("export ").is_some_and(|rest| {
        ["default ", "const ", "let ", "function "].iter().any(|word| rest.starts_with(word))
            && rest.contains(['=', '(', '{'])
    });
    (import || export).then(|| Found {
        length: line.len(),
        code: Code::ForeignSyntax,
        message: format!("{} is a line of MDX, and is published as text", shown(line)),
        help: "remove the line; components need no import here".to_owned(),
    })
}

/// `.. note::`, `=== "Tab"`, `--8<-- "file"`.
fn directive(line: &str) -> Option<Found> {
    let rst = line.strip_prefix(".. ").is_some_and(|rest| {
        let name = word(rest);
        !name.is_empty() && rest[name.len()..].trim_start_matches(':').len() + 2 == rest[name.len()..].len()
    });
    let tab = line
        .strip_prefix("===")
        .is_some_and(|rest| rest.trim_start_matches(['+', '!']).trim_start().starts_with(['"', '“']));
    let (what, help) = if rst {
        let help = match alert(word(&line[3..])) {
            Some(_) => alert_help(word(&line[3..])),
            None => "write its text as Markdown and remove the line".to_owned(),
        };
        ("a directive of Sphinx", help)
    } else if tab {
        (
            "a tab of MkDocs",
            "write a heading in its place, such as `### Title`, and the text without indentation".to_owned(),
        )
    } else if line.starts_with("--8<--") {
        ("a file to be included by MkDocs", "write the text itself in its place".to_owned())
    } else if is_include(line) {
        ("a file to be included by another tool", "write the text itself in its place".to_owned())
    } else if line.trim_end() == "%%" {
        (
            "the border of a comment of Obsidian",
            "write `<!--` before the comment and `-->` after it, or remove it".to_owned(),
        )
    } else {
        return None;
    };
    let message = format!("{} is {what}, and is published as text", shown(line));
    Some(Found { length: line.len(), code: Code::ForeignSyntax, message, help })
}

/// `@include file`, `!include file`, `@import "file"`.
fn is_include(line: &str) -> bool {
    let rest =
        ["@include", "@import", "!include", "!INCLUDE"].iter().find_map(|name| line.strip_prefix(name));
    rest.is_some_and(|rest| {
        let name = rest.trim_start_matches([' ', '(', '[', ':']);
        name.len() < rest.len() && !name.is_empty() && !name.trim_end().contains(' ')
    })
}

/// `##NoSpace`; `# Words` with a no-break space; full-width signs.
fn heading(line: &str, lines: &[&str]) -> Option<Found> {
    let wide = line.starts_with('＃');
    let rest = line.trim_start_matches(['#', '＃']);
    let level = line[..line.len() - rest.len()].chars().count();
    let next = rest.chars().next()?;
    let words = rest.trim().trim_end_matches(['#', '＃']).trim_end();
    let odd_space = matches!(next, '\u{a0}' | '\u{2007}' | '\u{202f}' | '\u{3000}');
    let meant = match level {
        0 => false,
        _ if odd_space || wide && next == ' ' => true,
        1 => lines.len() == 1 && is_title(words) && (next.is_alphabetic() || wide),
        2..=6 => next.is_alphanumeric() || wide,
        _ => false,
    };
    if !meant || words.is_empty() {
        return None;
    }
    let signs = "#".repeat(level);
    let message = if odd_space || wide {
        format!("{} is no heading: `{signs}` and a plain space make one", shown(line))
    } else {
        format!("{} is no heading: there is no space after `{signs}`", shown(line))
    };
    // The level of the title is that of the page.
    let help = format!("write `{} {words}`", "#".repeat(level.max(2)));
    Some(Found { length: line.len(), code: Code::BrokenMarkup, message, help })
}

/// Whether words after one `#` are a title and no tag of a social network.
fn is_title(words: &str) -> bool {
    let first = words.split_whitespace().next().unwrap_or_default();
    let tag = first.chars().skip(1).any(char::is_uppercase) || !first.chars().all(char::is_alphabetic);
    let several = words.split_whitespace().nth(1).is_some();
    several
        && !tag
        && !words.contains('#')
        && words.chars().count() <= 60
        && !words.ends_with(['.', '!', '?', ':', '…', '。'])
}

/// Items of a list without a space after their sign, or with one that does not break.
fn item(line: &str, lines: &[&str]) -> Option<Found> {
    let (sign, rest) = marker(line)?;
    let next = rest.chars().next()?;
    let odd_space = matches!(next, '\u{a0}' | '\u{2007}' | '\u{202f}' | '\u{3000}');
    let alike = lines.len() > 1
        && lines.iter().all(|line| marker(line).is_some_and(|(_, rest)| !rest.starts_with(' ')));
    let bullet = sign.len() == 1;
    let meant = if odd_space { bullet || alike } else { alike && next.is_alphabetic() };
    if !meant || !std::ptr::eq(line, lines[0]) {
        return None;
    }
    let message = format!("{} is no item of a list: a plain space is missing after `{sign}`", shown(line));
    let help = format!("write `{sign} {}`", rest.trim_start());
    let help = if alike { format!("{help}, and so in the next lines") } else { help };
    Some(Found { length: line.len(), code: Code::BrokenMarkup, message, help })
}

/// The sign of an item at the head of a line, and the rest.
fn marker(line: &str) -> Option<(&str, &str)> {
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let length = match line.as_bytes().get(digits)? {
        b'-' | b'+' if digits == 0 => 1,
        b'.' | b')' if (1..=2).contains(&digits) => digits + 1,
        _ => return None,
    };
    Some(line.split_at(length))
}
