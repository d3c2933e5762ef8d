//! The scripts for the browser of an editor; never published.

const FILES: &[(&str, &str, &str)] = &[
    ("client.js", "text/javascript; charset=utf-8", include_str!("client/client.js")),
    ("bar.js", "text/javascript; charset=utf-8", include_str!("client/bar.js")),
    ("reader.js", "text/javascript; charset=utf-8", include_str!("client/reader.js")),
    ("overlay.js", "text/javascript; charset=utf-8", include_str!("client/overlay.js")),
    ("keys.js", "text/javascript; charset=utf-8", include_str!("client/keys.js")),
    ("translator.js", "text/javascript; charset=utf-8", include_str!("client/translator.js")),
    ("desk.js", "text/javascript; charset=utf-8", include_str!("client/desk.js")),
    ("desk.css", "text/css; charset=utf-8", include_str!("client/desk.css")),
    ("style.css", "text/css; charset=utf-8", include_str!("client/style.css")),
    // Idiomorph, under the licence beside it (0BSD).
    ("idiomorph.js", "text/javascript; charset=utf-8", include_str!("client/idiomorph.esm.js")),
];

/// A file and its content type.
pub fn file(name: &str) -> Option<(&'static str, &'static str)> {
    FILES.iter().find(|(known, ..)| *known == name).map(|(_, kind, text)| (*text, *kind))
}
