//! Bytes of a text file -> its text: UTF-8 without byte order mark, each line ended by one line feed.
//!
//! A file that was checked out on another system or saved by another editor gives the same text. Bytes that are not UTF-8 are
//! reported with the encoding that they seem to have.

use std::borrow::Cow;
use std::sync::Arc;

use memchr::memchr;

use super::conflicts;
use super::encodings::guess;
use crate::bytes::control::{controls, has_control, without_controls, words};
use crate::diag::{Code, Diagnostics};
use crate::source::Place;

/// Endings of published files that are texts with free line ends. Calendars, tables and letters are not among them: their line ends
/// are part of the format.
const TEXTS: &[&str] =
    &["css", "js", "mjs", "svg", "json", "webmanifest", "xml", "html", "htm", "xhtml", "txt"];

/// The text that bytes are; anything that is not readable UTF-8 is reported.
pub(super) fn text<'b>(path: &Arc<str>, bytes: &'b [u8], diags: &mut Diagnostics) -> Option<Cow<'b, str>> {
    // This validator is the faster one, but does not say where the first invalid byte is. Most files need only this check.
    let text = match simdutf8::basic::from_utf8(bytes) {
        Ok(text) if !has_control(bytes) => Cow::Borrowed(without_mark(text)),
        found => mended(path, bytes, found.ok(), diags)?,
    };
    (!conflicts::report(path, &text, diags)).then_some(text)
}

/// The text of a file that is not UTF-8, or has carriage returns or control characters.
fn mended<'b>(
    path: &Arc<str>,
    bytes: &'b [u8],
    text: Option<&'b str>,
    diags: &mut Diagnostics,
) -> Option<Cow<'b, str>> {
    if let Some(name) = wide(bytes).or_else(|| unmarked(bytes)) {
        diags
            .report_file(Code::NotUtf8, path, format!("`{path}` is {name}, not UTF-8"))
            .help("open the file in an editor and save it with the encoding UTF-8");
        return None;
    }
    let Some(text) = text else {
        let end = simdutf8::compat::from_utf8(bytes).map_or_else(|error| error.valid_up_to(), str::len);
        report(path, bytes, end, diags);
        return None;
    };
    Some(sound(path, unified(text), diags))
}

/// The text if the bytes are UTF-8; line ends and all else stay as they are.
pub(super) fn plain(bytes: &[u8]) -> Option<&str> {
    simdutf8::basic::from_utf8(bytes).ok()
}

/// The text without control characters, of which the first is reported.
fn sound<'t>(path: &Arc<str>, text: Cow<'t, str>, diags: &mut Diagnostics) -> Cow<'t, str> {
    let mut found = controls(&text);
    let Some((at, first)) = found.next() else {
        drop(found);
        return text;
    };
    let (message, help) = words(first);
    let message = match found.count() {
        0 => message,
        count => format!("{message}, nor can {count} more of its kind in this file"),
    };
    let place = Place::new(path, at..at + first.len_utf8());
    diags.report(Code::ControlCharacter, place, message).help(help);
    Cow::Owned(without_controls(&text))
}

/// The text as problems show it, whatever its encoding is.
pub(super) fn shown(bytes: &[u8]) -> String {
    let words = |word: fn([u8; 2]) -> u16| {
        let words = bytes.as_chunks::<2>().0.iter().map(|pair| word(*pair));
        char::decode_utf16(words)
            .map(|found| found.unwrap_or(char::REPLACEMENT_CHARACTER))
            .collect::<String>()
    };
    let text = match bytes {
        [0xff, 0xfe, ..] => Cow::Owned(words(u16::from_le_bytes)),
        [0xfe, 0xff, ..] => Cow::Owned(words(u16::from_be_bytes)),
        bytes => String::from_utf8_lossy(bytes),
    };
    unified(&text).into_owned()
}

/// The bytes of a file as they are published: text formats of the web get uniform line ends.
pub(super) fn published(path: &str, bytes: Arc<[u8]>) -> Arc<[u8]> {
    if !is_of_web(path) || (memchr(b'\r', &bytes).is_none() && !bytes.starts_with(b"\xef\xbb\xbf")) {
        return bytes;
    }
    match str::from_utf8(&bytes) {
        Ok(text) => Arc::from(unified(text).as_bytes()),
        Err(_) => bytes,
    }
}

/// Whether the name of a file says that it is a text of the web.
pub(super) fn is_of_web(path: &str) -> bool {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    TEXTS.iter().any(|known| known.eq_ignore_ascii_case(ending))
}

/// The text with one kind of line end and without its mark.
pub(super) fn unified(text: &str) -> Cow<'_, str> {
    let text = without_mark(text);
    let Some(first) = memchr(b'\r', text.as_bytes()) else { return Cow::Borrowed(text) };
    let mut out = String::with_capacity(text.len());
    let (mut from, mut next) = (0, Some(first));
    while let Some(at) = next {
        out.push_str(&text[from..at]);
        out.push('\n');
        from = at + 1 + usize::from(text.as_bytes().get(at + 1) == Some(&b'\n'));
        next = memchr(b'\r', &text.as_bytes()[from..]).map(|found| from + found);
    }
    out.push_str(&text[from..]);
    Cow::Owned(out)
}

fn without_mark(text: &str) -> &str {
    text.trim_start_matches('\u{feff}')
}

/// The name of an encoding with more than one byte for each character, by its mark.
fn wide(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => Some("UTF-32"),
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => Some("UTF-16"),
        _ => None,
    }
}

/// The same without a mark: every second byte of Latin letters is zero.
fn unmarked(bytes: &[u8]) -> Option<&'static str> {
    let head = &bytes[..bytes.len().min(1024)];
    let zeros = head.iter().filter(|byte| **byte == 0).count();
    (zeros * 4 > head.len()).then_some("UTF-16")
}

fn report(path: &Arc<str>, bytes: &[u8], at: usize, diags: &mut Diagnostics) {
    let before = str::from_utf8(&bytes[..at]).unwrap_or_default();
    let start = unified(before).len();
    let guess = if before.is_ascii() { guess(path, &bytes[at..]) } else { None };
    let like = guess.map(|name| format!("; it looks like {name}")).unwrap_or_default();
    let message =
        format!("`{path}` is not UTF-8: the byte 0x{:02X} is not part of a character{like}", bytes[at]);
    let help = match guess {
        Some(name) => format!("open the file in an editor with the encoding {name} and save it with UTF-8"),
        None => "open the file in an editor and save it with the encoding UTF-8".to_owned(),
    };
    // The file is shown with such a sign in the place of the byte.
    let end = start + char::REPLACEMENT_CHARACTER.len_utf8();
    diags.report(Code::NotUtf8, Place::new(path, start..end), message).help(help);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(bytes: &[u8]) -> Result<String, (String, usize)> {
        let mut diags = Diagnostics::new();
        let read = text(&"a.md".into(), bytes, &mut diags).map(Cow::into_owned);
        let told = |problem: &crate::diag::Diagnostic| {
            (problem.message.clone(), problem.place.as_ref().map_or(0, |place| place.start))
        };
        read.ok_or_else(|| diags.iter().map(told).next().unwrap_or_default())
    }

    #[test]
    fn every_line_ends_with_one_line_feed() {
        assert_eq!(read(b"\xef\xbb\xbfa\r\nb\rc\n\r\n\r\rd").as_deref(), Ok("a\nb\nc\n\n\n\nd"));
    }

    #[test]
    fn older_encodings_are_named() {
        let utf16 =
            |text: &str, order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<u8>>();
        for (bytes, name) in [
            (utf16("\u{feff}---\ntitle: A\n", u16::to_le_bytes), "is UTF-16"),
            (utf16("\u{feff}---\ntitle: A\n", u16::to_be_bytes), "is UTF-16"),
            (utf16("---\ntitle: A\n---\n", u16::to_le_bytes), "is UTF-16"),
            (b"title: \xcf\xf0\xe8\xe2\xe5\xf2 \xec\xe8\xf0\n".to_vec(), "Windows-1251"),
            (b"title: caf\xe9 \xe0 l'\xe9t\xe9\n".to_vec(), "Windows-1252"),
            (b"title: \xd6\xd0\xb9\xfa\xb5\xe7\xd0\xc5\n".to_vec(), "GBK"),
        ] {
            let (message, _) = read(&bytes).unwrap_err();
            assert!(message.contains(name), "{name}: {message}");
        }
        let (message, at) =
            read("caf\u{e9}\r\n".as_bytes().iter().copied().chain(*b"\xe9").collect::<Vec<u8>>().as_slice())
                .unwrap_err();
        assert!(!message.contains("Windows") && at == 6, "{message} {at}");
    }

    proptest! {
        #[test]
        fn line_ends_and_marks_change_nothing(
            lines in prop::collection::vec(("[a-zé ]{1,5}", 0usize..3), 0..6),
        ) {
            let mixed: String =
                lines.iter().map(|(line, end)| line.clone() + ["\n", "\r\n", "\r"][*end]).collect();
            let plain: String = lines.iter().map(|(line, _)| line.clone() + "\n").collect();
            prop_assert_eq!(read(format!("\u{feff}{mixed}").as_bytes()), Ok(plain));
        }
    }
}
