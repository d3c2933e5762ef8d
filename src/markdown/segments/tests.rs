//! Segments of short texts, with their codes.

use super::{CodeKind, segments};

fn parts(text: &str) -> Vec<(String, Vec<String>)> {
    let found = segments(&"a.md".into(), text, 0..text.len(), &|_| Vec::new());
    let codes = |codes: &[super::Code]| {
        codes.iter().map(|code| text[code.range.clone()].to_owned()).collect::<Vec<_>>()
    };
    found.list.iter().map(|one| (text[one.range.clone()].to_owned(), codes(&one.codes))).collect()
}

#[test]
fn a_segment_is_the_text_of_its_block_without_signs() {
    let text = "## A *b* c {#x}\n\n- **[one](a.md):** two\n- [ ] three\n\n> four\n> five\n\n| a | `b` |\n|---|---|\n| \\*c | d |\n\n[^n]: six\n\nSeven\n===\n";
    let texts: Vec<String> = parts(text).into_iter().map(|(text, _)| text).collect();
    let expected =
        ["A *b* c", "**[one](a.md):** two", "three", "four\n> five", "a", "`b`", "\\*c", "d", "six", "Seven"];
    assert_eq!(texts, expected);
}

#[test]
fn codes_are_what_is_not_translated() {
    let text = "**[one *two*](a.md \"t\")** `x` <https://a.test> ![alt](b.png) {{ <date of=\"a\" /> }}[^n]<b>c</b> ~~d~~\n\n[^n]: e\n";
    let expected = [
        "**",
        "[",
        "*",
        "*",
        "](a.md \"",
        "\")",
        "**",
        "`x`",
        "<https://a.test>",
        "![",
        "](b.png)",
        "{{ <date of=\"a\" /> }}",
        "[^n]",
        "<b>",
        "</b>",
        "~~",
        "~~",
    ];
    assert_eq!(parts(text)[0].1, expected);
    let found = segments(&"a.md".into(), text, 0..text.len(), &|_| Vec::new());
    let tokens: Vec<&str> = found.list[0].codes.iter().filter_map(|code| code.token.as_deref()).collect();
    assert_eq!(tokens[..3], ["](a.md)", "`x`", "<https://a.test>"]);
    assert_eq!(found.list[0].codes[4].kind, CodeKind::Close);
    for (closing, expected) in [
        ("](a \"b c\")", Some("b c")),
        ("](<a b> 'c' )", Some("c")),
        ("](a 'it\"s')", Some("it\"s")),
        ("](a\"b\")", None),
        ("](a \"1\")", None),
        ("](a \"b\"c\")", None),
        ("][a \"b\"]", None),
        ("](a)", None),
    ] {
        assert_eq!(super::of_closing(closing).map(|range| &closing[range]), expected, "{closing}");
    }
}
