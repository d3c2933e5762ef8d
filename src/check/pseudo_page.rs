//! A page in a pseudo-locale: its prose and the texts of its front matter in other letters; code, addresses and arguments of
//! components stay.

use super::reading::Reading;
use super::scope::Scope;
use crate::diag::Diagnostics;
use crate::inputs::Inputs;
use crate::locales::pseudo::Pseudo;
use crate::site::Page;

/// The text of the page's file in a pseudo-locale; `None` if it cannot be read.
pub fn in_pseudo(scope: Scope<'_>, page: &Page, inputs: &Inputs, pseudo: Pseudo) -> Option<String> {
    let text = inputs.text(&page.document.path, &mut Diagnostics::new())?;
    let reading = Reading::new(scope, page, text);
    let mut edits: Vec<(usize, usize, String)> = Vec::new();
    for passage in reading.passages() {
        for (at, letter) in passage.text.char_indices() {
            let source = passage.source(at..at + letter.len_utf8());
            let is_written = reading.text.get(source.clone()).is_some_and(|part| part.chars().eq([letter]));
            // A letter behind a backslash is an escape.
            let is_plain = is_written && !reading.text[..source.start].ends_with('\\');
            edits.extend(
                pseudo.letter(letter).filter(|_| is_plain).map(|made| (source.start, source.end, made)),
            );
        }
    }
    edits.sort();
    edits.dedup();
    let mut made = String::with_capacity(reading.text.len() * 2);
    let mut at = 0;
    for (start, end, letter) in edits.into_iter() {
        if start >= at {
            made.push_str(&reading.text[at..start]);
            made.push_str(&letter);
            at = end;
        }
    }
    made.push_str(&reading.text[at..]);
    Some(made)
}
