//! What Markdown becomes.

use snapbox::{IntoData, assert_data_eq, str};

use crate::site_test::SiteTest;

fn article(text: &str) -> String {
    let site = SiteTest::english().page("a.md", text).build();
    site.is_clean();
    site.article("en/a/index.html")
}

#[test]
fn tables_are_aligned_by_class() {
    assert_data_eq!(article("| A | B |\n|--:|:-:|\n| 1 | 2 |"), str![[""]].raw());
}

#[test]
fn footnotes_have_a_way_back() {
    assert_data_eq!(article("Text[^1] and again[^1].\n\n[^1]: The *note*."), str![[""]].raw());
}

#[test]
fn headings_have_anchors_in_their_script_or_the_one_given() {
    assert_data_eq!(article("## Was nun?\n\nText.\n\n## Was nun?\n\nText.\n\n## Next {#weiter}\n\nText."), str![[""]].raw());
}

#[test]
fn lists_definitions_tasks_and_strikethrough() {
    assert_data_eq!(article("1. One\n2. Two\n\n- [x] done\n- [ ] ~~not~~\n\nTerm\n: Meaning"), str![[""]].raw());
}

#[test]
fn alerts_have_a_title_in_the_language_of_the_page() {
    assert_data_eq!(article("> [!WARNING]\n> Take care."), str![[""]].raw());
}

#[test]
fn code_is_highlighted_by_class() {
    assert_data_eq!(article("```rust\nlet x = 1;\n```"), str![[""]].raw());
}

#[test]
fn components_stand_in_lines_and_around_blocks() {
    let text = "It is {{ <number value=\"18.55\" scale=\"billion\" unit=\"USD\" /> }}.\n\n{% <note kind=\"important\"> %}\n\nRead *this*.\n\n{% </note> %}";
    assert_data_eq!(article(text), str![[""]].raw());
}

#[test]
fn component_calls_in_code_are_text() {
    assert_data_eq!(article("`{{ <number value=\"1\" /> }}`"), str![[""]].raw());
}

#[test]
fn images_have_their_size_and_load_late_after_the_first() {
    // The smallest PNG: one pixel.
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x02\0\0\0\x03\x08\x06\0\0\0";
    let site = SiteTest::english()
        .file("content/a/index.md", "---\ntitle: A\n---\n![A map](map.png)\n\n![Again](map.png)\n")
        .file("content/a/map.png", png)
        .build();
    site.is_clean();
    assert_data_eq!(site.article("en/a/index.html"), str![[""]].raw());
    assert_eq!(site.files["files/a/map.png"], png);
}

#[test]
fn raw_html_is_refused_cleaned_or_kept() {
    let site = SiteTest::english().page("a.md", "Text <b onclick=\"x()\">bold</b>.\n\n<script>x()</script>");
    site.build().reports("content/a.md:4:6 error[raw-html]");
    let clean = site.clone().configure_first("raw_html = \"sanitize\"").build();
    clean.is_clean().has("en/a/index.html", "<b>bold</b>").lacks("en/a/index.html", "script>x()");
    site.configure_first("raw_html = \"allow\"").build().has("en/a/index.html", "<script>x()</script>");
}

#[test]
fn typography_is_that_of_the_language_and_spares_code() {
    let site = SiteTest::new()
        .page("a.en.md", "He said \"it's\" `\"code\"`.")
        .page("a.fr.md", "Il dit : \"c'est\" !")
        .file("content/b.fr.md", "---\ntitle: B\ntypography: verbatim\n---\nIl dit : \"c'est\" !\n")
        .build();
    site.has("en/a/index.html", "He said “it’s” <code>&quot;code&quot;</code>.");
    site.has("fr/a/index.html", "Il dit\u{a0}: «\u{a0}c’est\u{a0}»\u{202f}!");
    site.has("fr/b/index.html", "Il dit : &quot;c'est&quot; !");
}
