//! Bytes that are not UTF-8 -> the older encoding that they probably have.
//!
//! Bytes alone distinguish Hebrew from Russian, or Polish from French, poorly; the language in the file name does so better.
//! Without one, only encodings that the bytes show are named.

/// Code pages of languages that are not written in Windows-1252, the one of Western Europe.
const PAGES: &[(&str, &[&str])] = &[
    ("Windows-1250", &["pl", "cs", "sk", "hu", "sl", "hr", "ro", "sq", "bs"]),
    ("Windows-1251", &["ru", "uk", "bg", "sr", "be", "mk", "kk", "ky", "tg", "mn"]),
    ("Windows-1253", &["el"]),
    ("Windows-1254", &["tr", "az"]),
    ("Windows-1255", &["he", "yi", "iw"]),
    ("Windows-1256", &["ar", "fa", "ur"]),
    ("Windows-1257", &["lt", "lv", "et"]),
    ("Windows-1258", &["vi"]),
    ("Windows-874", &["th"]),
];

/// Code pages whose letters are among ASCII ones, as those of Windows-1252 do.
const LATIN: &[&str] = &["Windows-1250", "Windows-1254", "Windows-1257", "Windows-1258"];

/// Languages that have other encodings of more than one byte for a character.
const EAST: &[&str] = &["ja", "ko"];

/// Letters that fill at least a third of every Cyrillic text in Windows-1251, and of no Greek, Hebrew or Arabic one: а, е, и, н, о, т.
const CYRILLIC: &[u8] = &[0xe0, 0xe5, 0xe8, 0xed, 0xee, 0xf2];

/// An older encoding that the text of a file is probably in: Cyrillic letters fill words, accented letters are among ASCII ones,
/// Han characters are pairs.
pub(super) fn guess(path: &str, bytes: &[u8]) -> Option<&'static str> {
    let runs: Vec<&[u8]> = bytes.split(u8::is_ascii).filter(|run| !run.is_empty()).take(400).collect();
    let high: usize = runs.iter().map(|run| run.len()).sum();
    let letters = runs.iter().flat_map(|run| run.iter()).filter(|byte| **byte >= 0xc0).count();
    let longest = runs.iter().map(|run| run.len()).max()?;
    if str::from_utf8(bytes).is_ok() || runs.iter().any(|run| run.len() > 1 && str::from_utf8(run).is_ok()) {
        return None;
    }
    let language = language(path);
    let page = language.as_deref().and_then(page);
    match page {
        Some(page) if LATIN.contains(&page) && longest <= 6 => return Some(page),
        Some("Windows-1251") if longest > 2 => return cyrillic(&runs, letters * 10 >= high * 7),
        Some(page) if !LATIN.contains(&page) && longest > 2 => return Some(page),
        _ => {}
    }
    let is_pair = |pair: &[u8]| matches!(pair, [0xb0..=0xf7 | 0xa1..=0xa9, 0xa1..=0xfe]);
    let paired = runs.iter().all(|run| run.len() % 2 == 0 && run.chunks(2).all(is_pair));
    let is_east = language.as_deref().is_some_and(|language| EAST.contains(&language));
    if paired && (high - letters) * 10 > high && !is_east {
        Some("GBK")
    } else if longest > 2 && letters * 10 >= high * 9 {
        let frequent = runs.iter().flat_map(|run| run.iter()).filter(|byte| CYRILLIC.contains(byte)).count();
        // Hebrew has no capital letters, and no letters at the bytes of the Cyrillic capitals.
        let has_capital = runs.iter().any(|run| matches!(run.first(), Some(0xc0..=0xdf)));
        cyrillic(&runs, page.is_none() && has_capital && frequent * 3 >= high)
    } else if longest <= 2 && (language.is_some() || is_western(bytes)) {
        Some("Windows-1252")
    } else {
        None
    }
}

/// Windows-1251 has its small letters in the last rows; KOI8 has the capital ones there.
fn cyrillic(runs: &[&[u8]], is_likely: bool) -> Option<&'static str> {
    let small = runs.iter().flat_map(|run| run.iter()).filter(|byte| **byte >= 0xe0).count();
    let high: usize = runs.iter().map(|run| run.len()).sum();
    (is_likely && small * 2 > high).then_some("Windows-1251")
}

/// Whether all bytes between two ASCII letters are letters of Windows-1252 too, or apostrophes.
fn is_western(bytes: &[u8]) -> bool {
    let is_letter = |byte: u8| {
        matches!(byte, 0x8a | 0x8c | 0x8e | 0x92 | 0x9a | 0x9c | 0x9e | 0x9f | 0xad | 0xb7)
            || byte >= 0xc0 && byte != 0xd7 && byte != 0xf7
    };
    let is_other = |three: &[u8; 3]| {
        three[0].is_ascii_alphabetic()
            && three[2].is_ascii_alphabetic()
            && !three[1].is_ascii()
            && !is_letter(three[1])
    };
    !bytes.array_windows::<3>().any(is_other)
}

fn page(language: &str) -> Option<&'static str> {
    PAGES.iter().find(|(_, languages)| languages.contains(&language)).map(|(page, _)| *page)
}

/// The language that the name of a file says, `x.he.md`, or its folder, `locales/he/`.
fn language(path: &str) -> Option<String> {
    let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
    let mut parts = name.rsplit('.').skip(1);
    let stem = parts.next().filter(|_| parts.next().is_some());
    let mut folders = folders.split('/');
    let below = folders.by_ref().find(|folder| *folder == "locales").and(folders.next());
    let tag = stem.into_iter().chain(below).find(|tag| {
        let first = tag.split(['-', '_']).next().unwrap_or_default();
        matches!(first.len(), 2 | 3) && first.bytes().all(|byte| byte.is_ascii_alphabetic())
    })?;
    tag.split(['-', '_']).next().map(str::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEBREW: &[u8] = b"title: \xf9\xec\xe5\xed \xf2\xe5\xec\xed, \xe6\xe4 \xe8\xf7\xf1\xe8\n";
    const POLISH: &[u8] = b"title: Za\xbf\xf3\xb3\xe6 g\xea\x9cl\xb9 ja\x9f\xf1\n";
    const CZECH: &[u8] = b"title: P\xf8\xedli\x9a \x9elu\x9dou\xe8k\xfd k\xf9\xf2\n";
    const GREEK: &[u8] = b"title: \xca\xe1\xeb\xe7\xec\xdd\xf1\xe1 \xea\xfc\xf3\xec\xe5\n";
    const ARABIC: &[u8] = b"title: \xc3\xe5\xe1\xc7 \xc8\xc7\xe1\xda\xc7\xe1\xe3\n";
    const RUSSIAN: &[u8] = b"title: \xcf\xf0\xe8\xe2\xe5\xf2, \xec\xe8\xf0\n";
    const UKRAINIAN: &[u8] = b"title: \xcf\xf0\xe8\xe2\xb3\xf2, \xf1\xe2\xb3\xf2\xe5, \xbf\xe6\xe0\xea\n";
    const TURKISH: &[u8] = b"title: \xdd\xfei g\xfc\xe7 \xf0\n";
    const THAI: &[u8] = b"title: \xca\xc7\xd1\xca\xb4\xd5\n";
    const LITHUANIAN: &[u8] = b"title: A\xe8i\xfb, \xf0al\xef\n";
    const KOI8: &[u8] = b"title: \xf0\xd2\xc9\xd7\xc5\xd4, \xcd\xc9\xd2\n";
    const FRENCH: &[u8] = b"title: caf\xe9 \xe0 l'\xe9t\xe9\n";

    #[test]
    fn the_language_of_a_file_decides_which_code_page_is_named() {
        for (path, bytes, expected) in [
            ("content/x.he.md", HEBREW, Some("Windows-1255")),
            ("locales/he/own.ftl", HEBREW, Some("Windows-1255")),
            ("content/x.HE-IL.md", HEBREW, Some("Windows-1255")),
            ("content/x.pl.md", POLISH, Some("Windows-1250")),
            ("content/x.cs.md", CZECH, Some("Windows-1250")),
            ("content/x.el.md", GREEK, Some("Windows-1253")),
            ("content/x.ar.md", ARABIC, Some("Windows-1256")),
            ("content/x.ru.md", RUSSIAN, Some("Windows-1251")),
            ("content/x.uk.md", UKRAINIAN, Some("Windows-1251")),
            ("content/x.tr.md", TURKISH, Some("Windows-1254")),
            ("content/x.th.md", THAI, Some("Windows-874")),
            ("content/x.lt.md", LITHUANIAN, Some("Windows-1257")),
            ("content/x.fr.md", FRENCH, Some("Windows-1252")),
            // KOI8 is not a code page of Windows.
            ("content/x.ru.md", KOI8, None),
        ] {
            assert_eq!(guess(path, bytes), expected, "{path}");
        }
    }

    #[test]
    fn without_a_language_nothing_is_named_that_the_bytes_do_not_show() {
        for (bytes, expected) in [
            (RUSSIAN, Some("Windows-1251")),
            (FRENCH, Some("Windows-1252")),
            (HEBREW, None),
            (GREEK, None),
            (ARABIC, None),
            (POLISH, None),
            (KOI8, None),
        ] {
            assert_eq!(guess("content/x.md", bytes), expected, "{bytes:x?}");
        }
    }
}
