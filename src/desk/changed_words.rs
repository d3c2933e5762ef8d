//! Marks the words of a block that changed in its HTML.
//!
//! What changed is known of the canonical text, and the HTML has other marks and spaces, so that only letters and digits are compared.
//! Where these differ, such as at a component, the words are shown beside the HTML instead.

use crate::markdown::escape;
use crate::translation::Piece;

/// What a letter or digit is part of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Same,
    Added,
}

/// The HTML with `ins` and `del` around what is new and what is gone; `None` if it has other words than the pieces.
pub(super) fn with_changes(html: &str, pieces: &[Piece]) -> Option<String> {
    let (mut letters, mut removed) = (Vec::new(), Vec::new());
    for piece in pieces {
        match piece {
            Piece::Same(text) => letters.extend(normal(text).map(|letter| (letter, Part::Same))),
            Piece::Added(text) => letters.extend(normal(text).map(|letter| (letter, Part::Added))),
            Piece::Removed(text) => removed.push((letters.len(), text.trim())),
        }
    }
    removed.reverse();
    let mut writer = Writer { out: String::new(), letters: &letters, at: 0, is_added: false, removed };
    let mut rest = html;
    while !rest.is_empty() {
        let end = match rest.strip_prefix('<') {
            Some(tag) => tag.find('>')? + 2,
            None => rest.find('<').unwrap_or(rest.len()),
        };
        let (piece, after) = rest.split_at(end);
        if piece.starts_with('<') {
            writer.turn(Part::Same);
            writer.out.push_str(piece);
        } else {
            writer.text(piece)?;
        }
        rest = after;
    }
    writer.turn(Part::Same);
    writer.gone();
    (writer.at == letters.len()).then_some(writer.out)
}

/// The letters and digits of a text.
fn normal(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase)
}

struct Writer<'p> {
    out: String,
    letters: &'p [(char, Part)],
    at: usize,
    is_added: bool,
    /// What is gone, with the letter before which it stood, the next one last.
    removed: Vec<(usize, &'p str)>,
}

impl Writer<'_> {
    /// Writes a text of HTML.
    fn text(&mut self, text: &str) -> Option<()> {
        let mut rest = text;
        while let Some(letter) = rest.chars().next() {
            let length =
                if letter == '&' { rest.find(';').map_or(1, |end| end + 1) } else { letter.len_utf8() };
            if letter.is_alphanumeric() {
                self.letter(letter)?;
            } else if self.letters.get(self.at).is_none_or(|(_, part)| *part == Part::Same) {
                self.turn(Part::Same);
            }
            self.out.push_str(&rest[..length]);
            rest = &rest[length..];
        }
        Some(())
    }

    fn letter(&mut self, letter: char) -> Option<()> {
        let part = self.letters.get(self.at)?.1;
        if self.removed.last().is_some_and(|(before, _)| *before <= self.at) {
            self.turn(Part::Same);
            self.gone();
        }
        self.turn(part);
        for normal in letter.to_lowercase().filter(|normal| normal.is_alphanumeric()) {
            if self.letters.get(self.at)?.0 != normal {
                return None;
            }
            self.at += 1;
        }
        Some(())
    }

    /// Writes what stood here.
    fn gone(&mut self) {
        while let Some((_, text)) = self.removed.pop_if(|(before, _)| *before <= self.at) {
            if !text.is_empty() {
                self.out.push_str(&format!("<del>{}</del> ", escape(text)));
            }
        }
    }

    fn turn(&mut self, part: Part) {
        let is_added = part == Part::Added;
        if is_added != self.is_added {
            self.out.push_str(if is_added { "<ins>" } else { "</ins>" });
            self.is_added = is_added;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::with_changes;
    use crate::translation::diff;

    fn shown(before: &str, after: &str, html: &str) -> Option<String> {
        with_changes(html, &diff(before, after))
    }

    #[test]
    fn changed_words_are_marked_in_the_html() {
        assert_eq!(
            shown("the call is open", "the call is closed", "The <b>call</b> is “closed”.").as_deref(),
            Some("The <b>call</b> is “<del>open</del> <ins>closed</ins>”.")
        );
        assert_eq!(
            shown("one two three", "one three", "one <i>three</i>").as_deref(),
            Some("one <i><del>two</del> three</i>")
        );
        assert_eq!(shown("a", "a b c", "a b &amp; c").as_deref(), Some("a <ins>b &amp; c</ins>"));
    }

    #[test]
    fn other_words_are_not_marked() {
        assert_eq!(shown("one", "two", "three"), None);
        assert_eq!(shown("one", "two", "two three"), None);
        assert_eq!(shown("one", "two three", "two"), None);
    }
}
