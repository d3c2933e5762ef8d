//! Mistakes in selections, `{ $n -> … }`: variants in one line, no default, a `*` inside the brackets.

use std::ops::Range;

use super::mistake::{Mistake, line};

/// A selection whose first variant is on its first line.
pub(super) fn in_a_line(text: &str, entry: usize, at: usize) -> Option<Mistake> {
    let open = opening(text, entry, at)?;
    let close = closing(text, open)?;
    split(text, open..close + 1)
}

/// A selection that ends on the line of its last variant.
pub(super) fn ended_in_a_line(text: &str, entry: usize, at: usize) -> Option<Mistake> {
    split(text, opening(text, entry, at)?..at + 1)
}

/// `[*one]` for `*[one]`.
pub(super) fn star(text: &str, at: usize) -> Option<Mistake> {
    let start = at.checked_sub(1).filter(|start| text[*start..].starts_with("[*"))?;
    let end = start + text[start..].find(']')? + 1;
    let key = &text[start + 2..end - 1];
    Some(Mistake::new(
        start..end,
        "the sign of the default variant is before its brackets",
        format!("write `*[{key}]`"),
    ))
}

/// A selection without a default variant.
pub(super) fn no_default(text: &str, entry: usize, at: usize) -> Option<Mistake> {
    let mut end = at;
    while let Some(open) = text[entry..end].rfind('[').map(|open| entry + open) {
        let line = line(text, open);
        if text[line.start..open].trim().is_empty()
            && let Some(close) = text[open..line.end].find(']')
        {
            let key = &text[open..=open + close];
            let help = format!("write `*{key}`");
            return Some(Mistake::new(
                open..open + key.len(),
                "no variant of the selection is the default",
                help,
            ));
        }
        end = open;
    }
    let open = opening(text, entry, at)?;
    let head = &text[open..line(text, open).end].trim_end();
    let help =
        "write the variants between `->` and `}`, each on a line of its own, the last one as `*[other] …`";
    Some(Mistake::new(open..open + head.len(), "the selection has no variants", help))
}

/// The brace that begins the selection before a place.
fn opening(text: &str, entry: usize, at: usize) -> Option<usize> {
    let arrow = entry + text[entry..at].rfind("->")?;
    Some(entry + text[entry..arrow].rfind('{')?)
}

/// The brace that closes one.
fn closing(text: &str, open: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, sign) in text[open..].char_indices() {
        match sign {
            '{' => depth += 1,
            '}' if depth == 1 => return Some(open + at),
            '}' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// A selection with each variant on a line of its own.
fn split(text: &str, range: Range<usize>) -> Option<Mistake> {
    let written = &text[range.clone()];
    let (head, rest) = written.split_once("->")?;
    let mut variants = variants(rest.trim_end().strip_suffix('}')?);
    if !variants.iter().any(|(is_default, ..)| *is_default)
        && let Some(last) = variants.last_mut()
    {
        last.0 = true;
    }
    if variants.is_empty() {
        let help = "write the variants between `->` and `}`, each on a line of its own, the last one as `*[other] …`";
        return Some(Mistake::new(range, "the selection has no variants", help));
    }
    let mut lines = format!("{} ->\n", head.trim_end());
    for (is_default, key, words) in variants {
        let words = if words.is_empty() { "{ \"\" }" } else { words };
        lines.push_str(&format!("   {}[{}] {words}\n", if is_default { '*' } else { ' ' }, key.trim()));
    }
    let help = format!("write each variant on a line of its own:\n`{lines}  }}`");
    Some(Mistake::new(range, "the variants of a selection are not on lines of their own", help))
}

/// The variants in a text: whether each is the default, its key, its words.
fn variants(text: &str) -> Vec<(bool, &str, &str)> {
    let mut found: Vec<(bool, &str, usize)> = Vec::new();
    let mut ends: Vec<usize> = Vec::new();
    let mut depth = 0_usize;
    for (at, sign) in text.char_indices() {
        match sign {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            '[' if depth == 0 => {
                let Some(close) = text[at..].find(']').map(|close| at + close) else { break };
                let is_default = text[..at].ends_with('*');
                ends.push(at - usize::from(is_default));
                found.push((is_default, &text[at + 1..close], close + 1));
            }
            _ => {}
        }
    }
    let ends = ends.into_iter().skip(1).chain([text.len()]);
    let variant = |((is_default, key, start), end): ((bool, _, usize), usize)| {
        (is_default, key, text.get(start..end).unwrap_or_default().trim())
    };
    found.into_iter().zip(ends).map(variant).collect()
}
