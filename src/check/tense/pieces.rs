//! A passage split into sentences of words, marks and mentions; a mention is one piece, regardless of its words.

use std::ops::Range;

use super::super::tokens::{self, tokens};
use super::super::words::fold;
use crate::markdown::{LINE, OBJECT};

/// Where a passage names something that is over.
pub struct Mention {
    /// Its bytes in the passage.
    pub range: Range<usize>,
    /// What the piece is.
    pub kind: PieceKind,
}

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PieceKind {
    /// A word, or a Han character.
    Word,
    /// Digits.
    Number,
    /// A mark.
    Mark(char),
    /// A component, code or an image.
    Object,
    /// A link to an event that is over; its place in the list of what is over.
    Event(usize),
    /// The dates of such an event.
    Date(usize),
    /// The last day of a form that has closed.
    Form(usize),
}

/// A piece of a sentence.
#[derive(Clone, Debug)]
pub struct Piece {
    /// What it is.
    pub kind: PieceKind,
    /// The word in small letters, without vowel signs.
    pub word: String,
    /// Its bytes in the passage.
    pub range: Range<usize>,
    /// Whether it is inside quotation marks.
    pub quoted: bool,
    /// Whether it begins with a capital.
    pub capital: bool,
}

impl Piece {
    /// Reads its word: only those of sentences with a mention are asked for.
    fn read(&mut self, text: &str) {
        let shown = &text[self.range.clone()];
        self.word = match self.kind {
            PieceKind::Event(_) | PieceKind::Date(_) | PieceKind::Form(_) => fold(shown),
            _ => word(shown),
        };
    }

    /// The year that it may be.
    pub fn year(&self) -> Option<i16> {
        let year = || self.word.chars().try_fold(0_u32, |value, c| Some(value * 10 + tokens::digit(c)?));
        let is_year = self.kind == PieceKind::Number && self.word.chars().count() == 4;
        is_year.then(year)?.filter(|year| (1900..2200).contains(year))?.try_into().ok()
    }

    /// Whether it is a mark that parts clauses.
    pub fn parts_clauses(&self) -> bool {
        matches!(
            self.kind,
            PieceKind::Mark(
                ',' | '،' | '，' | ';' | '؛' | '；' | ':' | '：' | '(' | ')' | '（' | '）' | '—' | '–' | '。'
            )
        )
    }
}

/// Open quotations.
#[derive(Default)]
struct Quotes {
    depth: usize,
    straight: bool,
}

impl Quotes {
    fn read(&mut self, mark: char) {
        match mark {
            '“' | '«' | '„' | '「' | '『' => self.depth += 1,
            '”' | '»' | '」' | '』' => self.depth = self.depth.saturating_sub(1),
            '"' => self.straight = !self.straight,
            _ => {}
        }
    }

    fn is_open(&self) -> bool {
        self.depth > 0 || self.straight
    }
}

/// The pieces of the words of a link.
pub fn of_words(text: &str, range: Range<usize>) -> Vec<Piece> {
    let mut quotes = Quotes::default();
    let mut list: Vec<Piece> = tokens(&text[range.clone()])
        .iter()
        .map(|token| of_token(&text[range.clone()], token, &mut quotes))
        .collect();
    for piece in &mut list {
        piece.range = piece.range.start + range.start..piece.range.end + range.start;
        piece.read(text);
    }
    list
}

/// The sentences of a passage that have a mention.
pub fn sentences(text: &str, mentions: &[Mention]) -> Vec<Vec<Piece>> {
    let (mut list, mut sentence, mut quotes) = (Vec::new(), Vec::new(), Quotes::default());
    let all = tokens(text);
    let mut end = 0;
    for (at, token) in all.iter().enumerate() {
        if text[end..token.range.start].contains(LINE) {
            list.push(std::mem::take(&mut sentence));
        }
        end = token.range.end;
        if let Some(mention) = mentions.iter().find(|mention| mention.range.contains(&token.range.start)) {
            // One piece for all its words.
            if !sentence.last().is_some_and(|last: &Piece| last.range == mention.range) {
                sentence.push(of_mention(mention, &quotes));
            }
            continue;
        }
        let piece = of_token(text, token, &mut quotes);
        let ends = ends_sentence(text, &piece, all.get(at + 1), sentence.last());
        sentence.push(piece);
        if ends {
            list.push(std::mem::take(&mut sentence));
        }
    }
    list.push(sentence);
    list.retain(|sentence| {
        sentence
            .iter()
            .any(|piece| matches!(piece.kind, PieceKind::Event(_) | PieceKind::Date(_) | PieceKind::Form(_)))
    });
    list.iter_mut().flatten().for_each(|piece| piece.read(text));
    list
}

fn of_mention(mention: &Mention, quotes: &Quotes) -> Piece {
    let range = mention.range.clone();
    Piece { kind: mention.kind, word: String::new(), range, quoted: quotes.is_open(), capital: false }
}

fn of_token(text: &str, token: &tokens::Token, quotes: &mut Quotes) -> Piece {
    let shown = &text[token.range.clone()];
    let kind = match token.kind {
        tokens::TokenKind::Word => PieceKind::Word,
        tokens::TokenKind::Number => PieceKind::Number,
        tokens::TokenKind::Mark(OBJECT) => PieceKind::Object,
        tokens::TokenKind::Mark('’') => PieceKind::Mark('\''),
        tokens::TokenKind::Mark(mark) => {
            quotes.read(mark);
            PieceKind::Mark(mark)
        }
    };
    let capital = shown.starts_with(char::is_uppercase);
    Piece { kind, word: String::new(), range: token.range.clone(), quoted: quotes.is_open(), capital }
}

/// A word in the form of the phrases.
pub fn word(shown: &str) -> String {
    let folded = fold(shown);
    if folded.contains('ё') { folded.replace('ё', "е") } else { folded }
}

fn ends_sentence(text: &str, piece: &Piece, next: Option<&tokens::Token>, before: Option<&Piece>) -> bool {
    let spaced = || next.is_none_or(|next| !next.tight);
    // `J. Doe`
    let abbreviated = || before.is_some_and(|before| fold(&text[before.range.clone()]).chars().count() == 1);
    match piece.kind {
        PieceKind::Mark('。' | '！' | '？' | ';' | '；' | '؛' | '!' | '?' | '؟') => true,
        PieceKind::Mark('.') => spaced() && !abbreviated(),
        _ => false,
    }
}
