//! Chinese addresses, paths and names, whose marks are those of a program although Han characters are around them.
//!
//! Called by `marks` for a mark that would become full-width. It looks back to the last space or full-width mark, and at most
//! [`FAR`] bytes.

use super::kinds::{is_han, is_quote, is_wide, is_word};

/// How far back a name is searched, in bytes.
const FAR: usize = 256;

/// Whether a mark after `before` belongs to an address or a path.
pub(super) fn has_mark(before: &str, c: char, after: &str) -> bool {
    if !is_in_address(before) {
        return false;
    }
    let next = after.chars().next();
    match c {
        '?' => next.is_some_and(|c| c.is_ascii_alphanumeric()) || is_query(after),
        ',' | ';' | ':' | '!' => {
            next.is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '/' | '_' | '-'))
        }
        _ => false,
    }
}

/// Whether the bracket between `before` and `after` belongs to a name: `类名.方法名(参数)`, `方法名()`, `报告(终稿).pdf`,
/// `/wiki/北京_(消歧义)`.
pub(super) fn has_bracket(before: &str, after: &str) -> bool {
    if after.starts_with(')') {
        return true;
    }
    let near = token(before);
    if near.ends_with(['_', '/', '\\']) || near.contains('\\') {
        return true;
    }
    let last = near.rfind(|c: char| !is_word(c) && c != '_').map_or(near, |at| &near[at..]);
    let owner = &near[..near.len() - last.len()];
    let is_method = last
        .strip_prefix('.')
        .is_some_and(|name| name.chars().any(is_han) && !name.starts_with(|c: char| c.is_ascii_digit()))
        && owner.ends_with(is_word);
    is_method || ends_in_file_name(after)
}

/// `终稿).pdf`: the bracket closes before the ending of a file name.
fn ends_in_file_name(after: &str) -> bool {
    let near = &after[..after.floor_char_boundary(FAR)];
    let Some(close) = near.find([')', ' ', '\n']) else { return false };
    let ending = near[close..].strip_prefix(").").unwrap_or_default();
    ending.starts_with(|c: char| c.is_ascii_alphanumeric())
}

/// `键=值`: what follows the question mark of an address.
fn is_query(after: &str) -> bool {
    let near = &after[..after.floor_char_boundary(64)];
    near.find(|c: char| !is_word(c) && !matches!(c, '_' | '-'))
        .is_some_and(|end| end > 0 && near[end..].starts_with('='))
}

/// Whether an address or path began before and has not ended.
fn is_in_address(before: &str) -> bool {
    let near = token(before);
    let starts = ["/", "./", "../", "~/"].iter().any(|start| near.starts_with(start));
    let inside = ["://", "www.", ":\\", "\\"]
        .iter()
        .filter_map(|mark| near.rfind(mark).map(|at| at + mark.len()))
        .max();
    let Some(address) = inside.or(starts.then_some(0)) else { return false };
    // A mark before a Han character has ended it.
    let rest = &near[address..];
    !rest.match_indices([',', ';', '!', '(', ')']).any(|(at, _)| rest[at + 1..].starts_with(is_han))
}

/// What comes before a mark without a space, a full-width mark or a quotation mark.
fn token(before: &str) -> &str {
    let near = &before[before.ceil_char_boundary(before.len().saturating_sub(FAR))..];
    let parts = |c: char| c.is_whitespace() || is_quote(c) || is_wide(c) && !is_word(c);
    near.rfind(parts).map_or(near, |at| near[at..].trim_start_matches(parts))
}
