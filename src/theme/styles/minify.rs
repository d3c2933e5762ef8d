//! Writes tokens without what no browser needs: comments, and white space that separates nothing.
//!
//! White space is removed only where it has no meaning in selectors and in values; otherwise one space stays. A comment between two
//! names becomes `/**/`, so that they are not joined. Numbers, colors and names stay as written.

use super::tokens::CssTokenKind;

/// A stylesheet being written.
pub struct Writer {
    text: String,
    minify: bool,
    gap: Gap,
    last: Option<CssTokenKind>,
}

/// What was removed since the last token.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Gap {
    None,
    Comment,
    Space,
}

impl Writer {
    /// A writer that minifies, or copies everything.
    pub fn new(minify: bool) -> Writer {
        Writer { text: String::new(), minify, gap: Gap::None, last: None }
    }

    /// Writes a token.
    pub fn push(&mut self, kind: CssTokenKind, text: &str) {
        if !self.minify {
            self.text.push_str(text);
            return;
        }
        match kind {
            CssTokenKind::Space => self.gap = Gap::Space,
            // Licence comments begin with `/*!` and stay.
            CssTokenKind::Comment if text.starts_with("/*!") => self.token(kind, text),
            CssTokenKind::Comment if self.gap == Gap::None => self.gap = Gap::Comment,
            CssTokenKind::Comment => {}
            kind => self.token(kind, text),
        }
    }

    /// The stylesheet.
    pub fn finish(self) -> String {
        self.text
    }

    fn token(&mut self, kind: CssTokenKind, text: &str) {
        let parted = self.last.is_none_or(|last| parts_by_itself(last, kind));
        match self.gap {
            _ if parted => {}
            Gap::None => {}
            Gap::Comment => self.text.push_str("/**/"),
            Gap::Space => self.text.push(' '),
        }
        self.gap = Gap::None;
        if kind == CssTokenKind::Sign('}') && self.last == Some(CssTokenKind::Sign(';')) {
            self.text.pop();
        }
        if kind == CssTokenKind::Sign(';') && self.last == Some(CssTokenKind::Sign(';')) {
            return;
        }
        self.text.push_str(text);
        self.last = Some(kind);
    }
}

/// Whether two tokens need no white space between them, in selectors and in values.
fn parts_by_itself(last: CssTokenKind, next: CssTokenKind) -> bool {
    let (before, after) = (sign(last), sign(next));
    // An empty value keeps its space, and `/` never meets `*`.
    if matches!((before, after), (':', ';' | '}') | ('/', '*') | ('*', '/')) {
        return false;
    }
    matches!(before, '{' | '}' | ';' | ',' | '(' | '[' | '>' | '~' | ':' | '/' | '!')
        || matches!(after, '{' | '}' | ';' | ',' | ')' | ']' | '>' | '~' | '/' | '!')
}

fn sign(kind: CssTokenKind) -> char {
    match kind {
        CssTokenKind::Sign(sign) => sign,
        _ => ' ',
    }
}
