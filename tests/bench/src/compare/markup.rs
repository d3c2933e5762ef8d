//! HTML and XML -> tags and texts, with all entities decoded.

use html5gum::{StartTag, Token, Tokenizer};

/// A piece of a file.
pub enum Piece {
    /// A start tag.
    Open(Tag),
    /// An end tag.
    Close(String),
    /// Text.
    Text(String),
}

/// A start tag.
pub struct Tag(StartTag<()>);

impl Tag {
    /// Its name, in small letters.
    pub fn name(&self) -> String {
        text(&self.0.name)
    }

    /// An attribute; empty if it has none of this name.
    pub fn attribute(&self, name: &str) -> String {
        self.0.attributes.get(name.as_bytes()).map(|value| text(&value.value)).unwrap_or_default()
    }

    /// Whether it has the attribute.
    pub fn has(&self, name: &str) -> bool {
        self.0.attributes.contains_key(name.as_bytes())
    }
}

/// The pieces of a file, in order.
pub fn pieces(file: &str) -> impl Iterator<Item = Piece> {
    Tokenizer::new(file).flatten().filter_map(|token| match token {
        Token::StartTag(tag) => Some(Piece::Open(Tag(tag))),
        Token::EndTag(tag) => Some(Piece::Close(text(&tag.name))),
        Token::String(value) => Some(Piece::Text(text(&value.value))),
        Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => None,
    })
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
