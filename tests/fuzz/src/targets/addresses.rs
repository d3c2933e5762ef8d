//! Addresses that a text, a table or a setting names: what is not refused is harmless by the URL standard.

use hexaglot::url;

use super::ground::ground;
use super::oracles::is_harmless;

/// An address.
pub fn addresses(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let text = text.as_ref();
    let (complete, standard) = (url::complete(text), url::standard(text));
    if url::refused(text).is_none() {
        for written in [text, &complete, &standard] {
            assert!(is_harmless(written), "{text:?} is not refused, and goes out as {written:?}");
        }
    }
    assert_eq!(url::complete(&complete), complete, "{text:?} encoded twice");
    assert!(complete.is_ascii() && !complete.contains([' ', '"', '<', '>', '\n']), "{complete:?}");
    for encoded in [url::encode_path(text), url::encode_fragment(text), url::encode_part(text)] {
        assert_eq!(url::decode(&encoded).as_deref(), Some(text), "{encoded:?}");
    }
    let parts = url::split(text);
    let is_part = |part: Option<&str>| part.is_none_or(|part| text.contains(part));
    assert!(text.starts_with(parts.path) && is_part(parts.query) && is_part(parts.fragment));
    let slug = url::slugify(text);
    assert!(slug.is_empty() || url::is_slug(&slug), "{slug:?} of {text:?}");
    url::anchor(text);
    url::host(text);
    url::with_scheme(text);
    url::folded(text);
    if let Some(joined) = url::join("en/news", text) {
        assert!(joined.split('/').all(|part| part != ".." && part != "."), "{joined:?} of {text:?}");
    }
    published(text);
}

/// The same in every place where an address is typed.
fn published(text: &str) {
    let quoted = serde_json::to_string(text).unwrap();
    let table = format!("x:\n  name: X\n  url: {quoted}\n");
    let line = text.replace(['\n', '\r'], " ");
    let page = format!(
        "---\ntitle: Page\n---\n[a]({line}) [b](<{line}> \"t\") <{line}> ![c]({line}) [d][r] [e](ref:x) {line}\n\n[r]: {line}\n"
    );
    let contacts = format!("p2c:\n  email: {quoted}\n");
    let facts = format!(
        "kind: event\ndates: 2022-06-07\nregistration: {quoted}\naliases: [{quoted}]\nslug: {quoted}\n"
    );
    let ground = ground("en", true);
    ground
        .build(&[("content/page.md", page.as_bytes()), ("content/_data/references.yaml", table.as_bytes())]);
    ground.build(&[("content/_data/contacts.yaml", contacts.as_bytes())]);
    ground.build(&[("content/events/opening.yaml", facts.as_bytes())]);
}
