//! Parts of lists and maps of the front matter, and titles of links in their definitions, that a translation lacks.

use super::{extract, fill, import, read, site};

/// The front matter of a translation before and after an import of the original's.
fn filled(original: &str, translation: &str) -> String {
    let of = format!("{original}\nSome words.\n");
    let own = format!("{translation}\nDes mots.\n");
    let place = site(&[("content/x.en.md", &of), ("content/x.fr.md", &own)]);
    extract(&place, "po", "fr");
    fill(&place);
    let (code, text) = import(&place);
    assert!(code == 0 && !text.contains("has no field"), "{text}\n{}", read(&place, "content/x.fr.md"));
    read(&place, "content/x.fr.md")
}

#[test]
fn what_a_map_or_a_list_lacks_is_inserted_in_each_format() {
    let original = "---\ntitle: Start\nextra:\n  one: Words of one\n  deep:\n    two: Words of two\n    three: Words of three\n  list:\n    - Words of four\n    - Words of five\n---\n";
    for translation in [
        "---\ntitle: Début\n---\n",
        "---\ntitle: Début\nextra:\n  one: Mots\n---\n",
        "---\ntitle: Début\nextra:\n  one: Mots\n  deep:\n    three: Des mots\n  list:\n    - Mots de quatre\n---\n",
        "---\ntitle: Début\nextra: {one: Mots, list: [Mots de quatre], deep: {two: Des mots}}\n---\n",
        "---\ntitle: Début\nextra:\n    one: Mots # of one\n    list:\n    - Mots de quatre\n---\n",
        "+++\ntitle = \"Début\"\n+++\n",
        "+++\ntitle = \"Début\"\nextra = { one = \"Mots\" }\n+++\n",
        "+++\ntitle = \"Début\"\n\n[extra]\none = \"Mots\"\nlist = [\"Mots de quatre\"]\n\n[extra.deep]\ntwo = \"Des mots\"\n+++\n",
        "{\n  \"title\": \"Début\",\n  \"extra\": {\n    \"one\": \"Mots\",\n    \"list\": [\"Mots de quatre\"]\n  }\n}\n",
        "{\"title\": \"Début\"}\n",
    ] {
        let made = filled(original, translation);
        for words in ["Zz Words of two", "Zz Words of three", "Zz Words of five"] {
            assert!(made.contains(words), "{translation}\n{made}");
        }
    }
    let made = filled(original, "---\ntitle: Début\nextra:\n  one: Mots\n---\n");
    let expected = "---\ntitle: \"Zz Start\"\nextra:\n  one: \"Zz Words of one\"\n  deep:\n    two: \"Zz Words of two\"\n    three: \"Zz Words of three\"\n  list:\n    - \"Zz Words of four\"\n    - \"Zz Words of five\"\n";
    assert!(made.starts_with(expected), "{made}");
}

#[test]
fn titles_of_definitions_are_units() {
    let original = "---\ntitle: Start\n---\nA [link][one] and [two].\n\n[one]: _index.md \"The first title\"\n[two]: <_index.md> (Second title)\n";
    let place = site(&[("content/x.en.md", original)]);
    extract(&place, "po", "fr");
    let sent = read(&place, "out/content/x.po");
    assert!(sent.contains("#. title of a link\n#: content/x.en.md:6\n"), "{sent}");
    assert!(sent.contains("msgid \"The first title\"") && sent.contains("msgid \"Second title\""), "{sent}");
    fill(&place);
    let (code, text) = import(&place);
    assert!(code == 0 && text.contains("made"), "{text}");
    let made = read(&place, "content/x.fr.md");
    assert!(
        made.ends_with("[one]: _index.md \"Zz The first title\"\n[two]: <_index.md> (Zz Second title)\n"),
        "{made}"
    );
    // One that would end too early is refused.
    let po = read(&place, "out/content/x.po").replace("Zz The first", "Un \\\"premier");
    super::write(&place, "out/content/x.po", po);
    let (code, text) = import(&place);
    assert!(code == 1 && text.contains("[bad-exchange]"), "{text}");
}
