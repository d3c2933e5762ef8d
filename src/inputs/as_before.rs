//! A new text of a file -> its bytes: line ends and a byte order mark stay as they are in the file, since whoever wrote it has an editor
//! and a version control that expect them.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::decode::{plain, unified};
use crate::bytes::control::{has_control, without_controls};

const MARK: &str = "\u{feff}";

/// The bytes of a file with another text. Lines that the text does not change stay byte for byte; new ones end as most of the file do.
pub fn as_before(bytes: &[u8], text: &str) -> Vec<u8> {
    let Some(before) =
        plain(bytes).filter(|before| before.contains('\r') || before.starts_with(MARK) || has_control(bytes))
    else {
        return text.as_bytes().to_vec();
    };
    let body = before.trim_start_matches(MARK);
    let mark = &before[..before.len() - body.len()];
    let text = unified(text);
    let old: Vec<&str> = lines(body).collect();
    let new: Vec<&str> = lines(&text).collect();
    let end = usual_end(&old);
    // As they are read: a control character is shown as a sign.
    let shown: Vec<String> = old.iter().map(|line| without_controls(&unified(line))).collect();
    let shown: Vec<&str> = shown.iter().map(String::as_str).collect();
    let mut out = mark.to_owned();
    for op in capture_diff_slices(Algorithm::Myers, &shown, &new) {
        match op {
            DiffOp::Equal { old_index, len, .. } => {
                old[old_index..old_index + len].iter().for_each(|line| out.push_str(line));
            }
            other => new[other.new_range()].iter().for_each(|line| match line.strip_suffix('\n') {
                Some(line) => out.extend([line, end]),
                None => out.push_str(line),
            }),
        }
    }
    out.into_bytes()
}

/// The lines of a text with their ends: `\n`, `\r\n` or `\r`.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let at = rest.find(['\r', '\n']).map(|at| at + 1 + usize::from(rest[at..].starts_with("\r\n")));
        let (line, left) = rest.split_at(at.unwrap_or(rest.len()));
        rest = left;
        (!line.is_empty()).then_some(line)
    })
}

/// The end that most lines have.
fn usual_end(lines: &[&str]) -> &'static str {
    let count = |is_own: fn(&&&str) -> bool| lines.iter().filter(is_own).count();
    let feeds = count(|line| line.ends_with('\n') && !line.ends_with("\r\n"));
    let both = count(|line| line.ends_with("\r\n"));
    let returns = count(|line| line.ends_with('\r'));
    match (both, returns) {
        (both, returns) if both > 0 && both >= feeds && both >= returns => "\r\n",
        (_, returns) if returns > feeds => "\r",
        _ => "\n",
    }
}

#[cfg(test)]
mod tests {
    use super::as_before;

    #[test]
    fn what_a_text_does_not_change_stays_byte_for_byte() {
        for (bytes, text, expected) in [
            ("a\nb\n", "a\nc\n", "a\nc\n"),
            ("a\r\nb\r\nc", "a\nx\nc", "a\r\nx\r\nc"),
            ("\u{feff}a\r\nb\nc\r\n", "a\nnew\nb\nc\n", "\u{feff}a\r\nnew\r\nb\nc\r\n"),
            ("\u{feff}a\nb\n", "a\n", "\u{feff}a\n"),
            ("a\rb\r", "a\nx\n", "a\rx\r"),
            ("a\r\nb", "a\nb\nc", "a\r\nb\r\nc"),
            ("", "a\n", "a\n"),
            // Texts are read without control characters.
            ("a\u{7}b\nc\n", "a?b\nd\n", "a\u{7}b\nd\n"),
            ("a\r\n", "x\r\na\r\n", "x\r\na\r\n"),
        ] {
            let made = as_before(bytes.as_bytes(), text);
            assert_eq!(String::from_utf8(made).unwrap(), expected, "{bytes:?} {text:?}");
        }
    }
}
