//! Brackets that are not links: references without a definition, a space before the address, spaces in it, missing brackets, wiki
//! links, shortcodes.

use super::definitions::near;
use super::delimiters;
use super::found::WikiLink;
use super::marks::{Marks, as_code, quoted, shown};
use super::structure::Structure;
use super::targets::{apart, enclosed, first_word, is_address, looks_like_target};
use crate::diag::{Code, Names};
use crate::markdown::Passage;
use crate::markdown::malformed_calls::LONGEST;
use crate::source::within;

/// Reports them in a passage; `known` are the names that are defined.
pub(super) fn check(marks: &mut Marks<'_>, passage: &Passage, structure: &Structure, known: &Names) {
    let end = passage.source(0..passage.text.len()).end;
    // What belongs to a link may go on behind the last text of the passage.
    let line = memchr::memchr(b'\n', &marks.text.as_bytes()[end..]).map_or(marks.text.len(), |at| end + at);
    for (at, sign) in passage.text.match_indices(['[', ']', '【', '［']) {
        let Some(source) = marks.literal(passage, at..at + sign.len()) else { continue };
        if !marks.is_free(&source) {
            continue;
        }
        let length = within(&marks.text[source.start..line.max(source.end)], LONGEST).len();
        let bracket = Bracket { marks, structure, known, start: source.start, end: source.start + length };
        match sign {
            "[" => bracket.open(),
            "]" => bracket.close(),
            _ => bracket.wide(),
        }
    }
}

struct Bracket<'m, 't, 'k> {
    marks: &'m mut Marks<'t>,
    structure: &'k Structure,
    known: &'k Names,
    start: usize,
    /// Where the passage ends.
    end: usize,
}

impl<'t> Bracket<'_, 't, '_> {
    fn text(&self) -> &'t str {
        self.marks.text
    }

    fn report(&mut self, code: Code, length: usize, message: String, help: impl Into<String>) {
        self.marks.report(code, self.start..self.start + length, message, help);
    }

    fn open(mut self) {
        let source = &self.text()[self.start..self.end];
        if let Some(inner) = source.strip_prefix("[[")
            && let Some(length) =
                inner.find("]]").filter(|end| *end > 0 && !inner[..*end].contains(['\n', '[']))
        {
            return self.wiki(&inner[..length]);
        }
        let Some(length) = delimiters::closing(source, '[', ']', |at| self.is_skipped(at)) else {
            return self.unclosed(source);
        };
        let (words, rest) = (&source[1..length - 1], &source[length..]);
        let bang = self.text()[..self.start].ends_with('!');
        if self.is_name(words, rest, length) {
        } else if let Some(label) = rest.strip_prefix('[').and_then(|rest| Some(&rest[..rest.find(']')?])) {
            self.reference(words, label, length + label.len() + 2);
        } else if rest.starts_with('(') {
            self.target(words, rest, length, bang);
        } else if let Some((extent, address)) = apart(rest) {
            let from = self.start - usize::from(bang);
            let source = &self.text()[from..self.start + length + extent];
            let sign = if bang { "!" } else { "" };
            let message = format!("{} is no link: the address follows the bracket at once", shown(source));
            let help = format!("write {}", quoted(&format!("{sign}[{words}]({address})")));
            self.report(Code::BrokenMarkup, length + extent, message, help);
        } else if let Some(address) =
            rest.strip_prefix(':').filter(|rest| self.begins_line() && is_address(first_word(rest)))
        {
            let extent = length + 1 + address.lines().next().unwrap_or_default().len();
            let message =
                format!("the definition `{words}` is published as text, since it follows a line of text");
            self.report(Code::BrokenMarkup, extent, message, "put an empty line above it");
        }
    }

    fn is_skipped(&self, at: usize) -> bool {
        self.structure.is_skipped(self.start + at)
    }

    fn begins_line(&self) -> bool {
        let before = self.text().as_bytes()[..self.start].iter().rev();
        before.copied().find(|byte| !matches!(byte, b' ' | b'\t' | b'>')).is_none_or(|byte| byte == b'\n')
    }

    /// A bracket with a name that other tools know; returns whether it was one.
    fn is_name(&mut self, words: &str, rest: &str, length: usize) -> bool {
        let name = words.trim();
        if matches!(name.to_ascii_lowercase().as_str(), "toc" | "_toc_" | "[toc]" | "tableofcontents") {
            let message = format!(
                "{} is a table of contents of another tool, and is published as text",
                quoted(&format!("[{words}]"))
            );
            self.report(
                Code::ForeignSyntax,
                length,
                message,
                "remove it; whether pages have one is for the theme",
            );
            return true;
        }
        let citation = name.strip_prefix('@').is_some_and(|rest| {
            rest.len() > 2
                && rest.starts_with(|c: char| c.is_ascii_alphabetic())
                && !rest.contains([' ', '.'])
        });
        if citation && !rest.starts_with(['(', '[']) {
            let message = format!(
                "{} is a reference of Pandoc, and is published as text",
                quoted(&format!("[{words}]"))
            );
            self.report(
                Code::ForeignSyntax,
                length,
                message,
                "write a link, or a note: `[^1]` here, and `[^1]: …` at the end of the page",
            );
            return true;
        }
        if let Some(message) = self.shortcode(name, rest) {
            if !message.is_empty() {
                let source = &self.text()[self.start..self.start + length];
                let help = format!("remove it, or {}", as_code(source));
                self.report(Code::ForeignSyntax, length, message, help);
            }
            return true;
        }
        false
    }

    /// `[gallery ids="1,2"]`, `[b]`, `[/caption]`; the message is empty if the start tag is reported already.
    fn shortcode(&mut self, words: &str, rest: &str) -> Option<String> {
        if rest.starts_with(['(', '[']) {
            return None;
        }
        let closing = words.strip_prefix('/');
        let name = closing.unwrap_or(words);
        let end =
            name.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))).unwrap_or(name.len());
        let (name, attributes) = name.split_at(end);
        if !name.starts_with(|c: char| c.is_ascii_lowercase()) {
            return None;
        }
        let tag = format!("[{name}");
        if closing.is_some() && attributes.is_empty() {
            if self.marks.open.close(&tag) {
                self.marks.take(self.start..self.start + words.len() + 2);
                return Some(String::new());
            }
        } else {
            let value = attributes.trim_start().split_once('=').is_some_and(|(key, value)| {
                !key.contains(char::is_whitespace)
                    && value.starts_with(['"', '\'', '“', '”', '″'])
                    && !key.is_empty()
            });
            let pair =
                attributes.is_empty() && self.text()[self.start..self.end].contains(&format!("[/{name}]"));
            let with = name == "embed"
                || name == "youtube"
                || value
                || pair
                || attributes.starts_with('=')
                    && self.text()[self.start..self.end].contains(&format!("[/{name}]"));
            if !with {
                return None;
            }
            self.marks.open.push(tag);
        }
        Some(format!(
            "{} is a shortcode of WordPress or of a forum, and is published as text",
            quoted(&format!("[{words}]"))
        ))
    }

    /// `[[page|words]]`, `![[file]]`
    fn wiki(mut self, inner: &str) {
        if inner.trim().trim_matches('_').eq_ignore_ascii_case("toc") {
            self.is_name(&format!("[{}]", inner.trim().trim_matches('_')), "", inner.len() + 4);
            return;
        }
        let length = inner.len() + 4;
        let (page, words) = inner.split_once('|').unwrap_or((inner, inner));
        let embeds = self.text()[..self.start].ends_with('!');
        if embeds {
            let message = format!(
                "{} shows a file in a wiki, and is published as text",
                quoted(&format!("![[{inner}]]"))
            );
            let help = format!("write `![what it shows](<{}>)`, or a link", page.trim());
            let help = if page.contains(' ') { help } else { help.replace(['<', '>'], "") };
            return self.report(Code::ForeignSyntax, length, message, help);
        }
        let number = page.chars().all(|c| c.is_ascii_digit() || matches!(c, ',' | ' ' | '.' | '-'));
        let program = page.contains(['"', '\'', '=', '{', '$', '<', '(', ';']) || page.starts_with('-');
        let joined = self.text()[..self.start]
            .ends_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, ']' | '['));
        if !(number || program || joined) {
            let link = WikiLink {
                page: page.trim().to_owned(),
                words: words.trim().to_owned(),
                range: self.start..self.start + length,
            };
            self.marks.wiki(link);
        }
    }

    /// `[words][label]` and `[label][]` without a definition.
    fn reference(mut self, words: &str, label: &str, length: usize) {
        let name = if label.is_empty() { words } else { label };
        let numbers = |text: &str| text.chars().all(|c| c.is_numeric() || matches!(c, ',' | ' ' | '-' | '–'));
        let joined = self.text()[..self.start]
            .ends_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, ']' | ')' | '_'));
        let short = words.len() < 2 && label.len() < 2;
        if joined
            || short
            || name.trim().is_empty()
            || name.starts_with('^')
            || words.starts_with('^')
            || numbers(words) && numbers(label)
        {
            return;
        }
        let message =
            format!("the link {} has no definition", shown(&self.text()[self.start..self.start + length]));
        let help = near(name, self.known).unwrap_or_else(|| {
            format!("write the address itself, `[{words}](page.md)`; or a line `[{name}]: page.md` at the end of the page")
        });
        self.report(Code::UndefinedReference, length, message, help);
    }

    /// `[words](address`: an address with spaces, or without its end.
    fn target(mut self, words: &str, rest: &str, length: usize, bang: bool) {
        let sign = if bang { "!" } else { "" };
        let Some(extent) =
            delimiters::closing(rest, '(', ')', |_| false).filter(|end| !rest[..*end].contains("\n\n"))
        else {
            let address = first_word(&rest[1..]);
            let message = format!("the address {} has no `)` at its end", shown(address));
            let help = match rest[1..].contains('(') {
                true => format!(
                    "write {}",
                    quoted(&format!("{sign}[{words}](<{}>)", address.trim_end_matches(')')))
                ),
                false => format!(
                    "write {}",
                    quoted(&format!("{sign}[{words}]({})", address.trim_end_matches(['.', ','])))
                ),
            };
            let end = rest.find(address).unwrap_or_default() + address.len();
            return self.report(Code::BrokenMarkup, length + end, message, help);
        };
        let inner = rest[1..extent - 1].trim();
        if inner.contains("{{") || inner.contains("{%") || !looks_like_target(inner) {
            return;
        }
        let source = &self.text()[self.start..self.start + length + extent];
        let quote =
            inner.find(['“', '”', '„', '«', '‘', '’', '″', '"']).filter(|at| inner[..*at].ends_with(' '));
        let (what, fixed) = match quote {
            Some(at) => {
                let title = inner[at..].trim_matches(|c: char| {
                    matches!(c, '“' | '”' | '„' | '«' | '»' | '‘' | '’' | '″' | '"' | '\'')
                });
                (
                    "its title is not between straight quotation marks",
                    format!("{} \"{}\"", enclosed(inner[..at].trim()), title.replace('"', "\\\"")),
                )
            }
            None if inner.contains(char::is_whitespace) => match sized(inner) {
                Some(address) => ("a size follows its address", enclosed(address)),
                None => ("its address has a space", enclosed(inner)),
            },
            None if words.contains("](") => {
                let message = format!("{} is no link, since there is a link in its words", shown(source));
                return self.report(
                    Code::BrokenMarkup,
                    length + extent,
                    message,
                    "take one of the two links away",
                );
            }
            None => ("its address cannot be read", enclosed(inner)),
        };
        let kind = if bang { "image" } else { "link" };
        let message = format!("{} is no {kind}: {what}", shown(&format!("{sign}{source}")));
        let help = format!("write {}", quoted(&format!("{sign}[{words}]({fixed})")));
        self.report(Code::BrokenMarkup, length + extent, message, help);
    }

    /// `[words(address)`
    fn unclosed(mut self, source: &str) {
        let line = source.lines().next().unwrap_or_default();
        let Some(at) = line.find('(') else { return };
        let Some(extent) = delimiters::closing(&line[at..], '(', ')', |_| false) else { return };
        let (words, address) = (&line[1..at], &line[at + 1..at + extent - 1]);
        if words.is_empty() || words.ends_with(' ') || !is_address(address) {
            return;
        }
        let message = format!("{} is no link: a `]` is missing", shown(&line[..at + extent]));
        let help = format!("write {}", quoted(&format!("[{words}]({address})")));
        self.report(Code::BrokenMarkup, at + extent, message, help);
    }

    /// `words](address)` without a bracket before them.
    fn close(mut self) {
        let rest = &self.text()[self.start + 1..self.end];
        let extent =
            if rest.starts_with('(') { delimiters::closing(rest, '(', ')', |_| false) } else { None };
        let Some(extent) = extent.filter(|extent| is_address(&rest[1..extent - 1])) else { return };
        let message = format!(
            "{} is no link: the `[` before its words is missing",
            shown(&format!("]{}", &rest[..extent]))
        );
        self.report(Code::BrokenMarkup, 1 + extent, message, "write `[` before the words of the link");
    }

    /// `【words】(address)`, `［words］(address)`
    fn wide(mut self) {
        let source = &self.text()[self.start..self.end];
        let open = source.chars().next().unwrap_or('【');
        let close = if open == '【' { '】' } else { '］' };
        let Some(length) = source.find(close) else { return };
        let words = &source[open.len_utf8()..length];
        let length = length + close.len_utf8();
        let Some((extent, address)) = apart(&source[length..]) else { return };
        let message =
            format!("{} is no link: its brackets are full-width", shown(&source[..length + extent]));
        let help = format!("write {}", quoted(&format!("[{words}]({address})")));
        self.report(Code::BrokenMarkup, length + extent, message, help);
    }
}

/// The address of `a.png =200x100`, which is the size of an image in other tools.
fn sized(inner: &str) -> Option<&str> {
    let (address, size) = inner.rsplit_once(char::is_whitespace)?;
    let size = size.strip_prefix('=')?;
    let is_size = size.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'x' | b'*' | b'%' | b'p'));
    (is_size && !size.is_empty()).then(|| address.trim_end())
}
