//! The supported Markdown: CommonMark and some extensions.
//!
//! `attributes` reads attributes of headings. A definition is `:`, a space and text below a term of one line. The parser treats any
//! line that begins with `:` as one, so definition lists are enabled only where a text has one, and other colons are replaced by a
//! character that the text does not contain.

use std::borrow::Cow;

use memchr::memchr_iter;
use pulldown_cmark::Options;

/// What the parser reads of a text.
pub(super) struct Dialect<'t> {
    /// The text, with other characters in place of some colons.
    pub(super) text: Cow<'t, str>,
    /// The character that replaces a colon, if there is any.
    pub(super) colon: Option<char>,
    /// The extensions that the text needs.
    pub(super) options: Options,
}

impl<'t> Dialect<'t> {
    /// The dialect for a text.
    pub(super) fn of(text: &'t str) -> Dialect<'t> {
        let begins: Vec<usize> = line_colons(text).collect();
        Dialect::without(text, &begins, &[])
    }

    /// The same where the definitions at some places are known to be none.
    fn without(text: &'t str, begins: &[usize], except: &[usize]) -> Dialect<'t> {
        let defines = |at: &usize| is_definition(text, *at) && except.binary_search(at).is_err();
        let plain = Dialect { text: Cow::Borrowed(text), colon: None, options: options() };
        if !begins.iter().any(defines) {
            return plain;
        }
        let options = options() | Options::ENABLE_DEFINITION_LIST;
        let hidden: Vec<usize> = begins.iter().filter(|at| !defines(at)).copied().collect();
        if hidden.is_empty() {
            return Dialect { options, ..plain };
        }
        // Characters that are punctuation to the parser, as a colon is, come first.
        let free = "$%@;?,\u{1a}\u{1c}\u{1d}".chars().find(|sign| !text.contains(*sign));
        let Some(colon) = free else { return plain };
        let mut masked = String::with_capacity(text.len());
        let mut done = 0;
        for at in hidden {
            masked.push_str(&text[done..at]);
            masked.push(colon);
            done = at + 1;
        }
        masked.push_str(&text[done..]);
        Dialect { text: Cow::Owned(masked), colon: Some(colon), options }
    }

    /// Whether the parser reads the text itself, and all that it finds is what was meant.
    pub(super) fn is_plain(&self) -> bool {
        self.colon.is_none() && !self.options.contains(Options::ENABLE_DEFINITION_LIST)
    }

    /// The same text with the definitions at some places, in order, hidden, because they are not definitions.
    pub(super) fn hiding(text: &'t str, except: &[usize]) -> Dialect<'t> {
        let begins: Vec<usize> = line_colons(text).collect();
        Dialect::without(text, &begins, except)
    }
}

/// The extensions that every text is read with.
pub(super) fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM
}

/// Places of the colons that begin a line, be it in a quotation.
fn line_colons(text: &str) -> impl Iterator<Item = usize> {
    let bytes = text.as_bytes();
    let begins = move |at: &usize| {
        let before = bytes[..*at].iter().rev().find(|byte| !matches!(byte, b' ' | b'\t' | b'>'));
        before.is_none_or(|byte| matches!(byte, b'\n' | b'\r'))
    };
    memchr_iter(b':', bytes).filter(begins)
}

/// Whether a colon that begins a line has a space and text after it.
fn is_definition(text: &str, at: usize) -> bool {
    let rest = text[at + 1..].split(['\n', '\r']).next().unwrap_or_default();
    rest.starts_with([' ', '\t']) && !rest.trim_matches([' ', '\t']).is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_colon_with_space_and_text_defines() {
        let read = |text: &'static str| {
            let dialect = Dialect::of(text);
            (dialect.options.contains(Options::ENABLE_DEFINITION_LIST), dialect.text.into_owned())
        };
        for text in ["a\n:smile:", "a: b", "a\n:\n", "a\n: \n", "a\n:\u{a0}b", "`:` : x"] {
            assert_eq!(read(text), (false, text.to_owned()));
        }
        assert_eq!(read("a\n: b"), (true, "a\n: b".to_owned()));
        assert_eq!(read("> a\n> : b\n> :c:"), (true, "> a\n> : b\n> $c:".to_owned()));
    }
}
