//! Fields of kinds that hold Markdown.

use std::fs;

use crate::own_site::run;
use crate::site_test::SiteTest;

const KIND: &str = "about = \"A study.\"\n[facts.method]\ntype = \"markdown\"\n[facts.steps]\ntype = \"list\"\nof = \"markdown\"\n\
    [texts.abstract]\nabout = \"What it found.\"\ntype = \"markdown\"\n";

fn study(facts: &str, english: &str, french: &str) -> SiteTest {
    let text =
        |field: &str| format!("---\ntitle: A\nabstract: |\n  {}\n---\nText.\n", field.replace('\n', "\n  "));
    SiteTest::new()
        .plain()
        .file("kinds/study.toml", KIND)
        .file("content/a.yaml", format!("kind: study\n{facts}"))
        .file("content/a.en.md", text(english))
        .file("content/a.fr.md", text(french))
        .file(
            "templates/kinds/study.html",
            "{{ page.texts.abstract }}|{% if page.facts.method %}{{ page.facts.method }}{% endif %}|{% for step in page.facts.steps %}{{ step }};{% endfor %}",
        )
}

#[test]
fn a_field_in_markdown_is_html_in_the_typography_of_its_language() {
    let built = study(
        "method: We *count*, <https://example.org/>.\nsteps: [Look, \"**Write**\"]\n",
        "It \"works\" -- **well**.\n\n- one\n- two",
        "Il \"marche\" !\n\n> Oui.",
    )
    .build();
    built.is_clean();
    let english = built.text("en/a/index.html");
    let abstract_ = "<p>It “works” – <strong>well</strong>.</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>";
    assert!(english.starts_with(abstract_), "{english}");
    assert!(english.contains("|<p>We <em>count</em>, <a "), "{english}");
    assert!(
        english.contains("href=\"https://example.org/\"") && english.contains("rel=\"external\""),
        "{english}"
    );
    assert!(english.ends_with("|<p>Look</p>;<p><strong>Write</strong></p>;"), "{english}");
    let french = built.text("fr/a/index.html").replace(['\u{a0}', '\u{202f}'], " ");
    assert!(french.starts_with("<p>Il « marche » !</p>\n<blockquote>\n<p>Oui.</p>"), "{french}");
}

#[test]
fn a_field_in_markdown_runs_from_right_to_left_where_its_language_does() {
    let site = SiteTest::empty()
        .plain()
        .config("base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"ar\"\nname = \"العربية\"\n")
        .file("content/_index.ar.md", "---\ntitle: الصفحة\n---\nأهلا.\n")
        .file("kinds/study.toml", KIND)
        .file("content/a.yaml", "kind: study\n")
        .file("content/a.ar.md", "---\ntitle: دراسة\nabstract: نص **مهم** هنا\n---\nنص.\n")
        .file("templates/kinds/study.html", "{{ page.texts.abstract }}");
    let built = site.build();
    built.is_clean();
    assert_eq!(built.text("ar/a/index.html"), "<p>نص <strong>مهم</strong> هنا</p>");
}

#[test]
fn what_a_field_in_markdown_cannot_have_is_reported_at_the_field() {
    let said = |field: &str| study("", field, "Oui.").check();
    let here = "content/a.en.md:4:3 error";
    for (field, expected) in [
        ("See [this](b.md).", "[broken-link] the link `b.md` leads to a page or a file of the site"),
        ("See [this](#one).", "[broken-link] the link `#one` leads"),
        ("See [this](javascript:x).", "[unsafe-link]"),
        ("![a dog](dog.png)", "[broken-link] the image `dog.png` cannot be in a field"),
        ("## One\n\nText.", "[wrong-type] a field has no headings"),
        ("One.[^1]\n\n[^1]: A note.", "[wrong-type] a field has no notes"),
        ("One {{ <number value=\"3\" /> }}.", ""),
    ] {
        let outcome = said(field);
        if expected.is_empty() {
            outcome.has_code("component-place");
            continue;
        }
        outcome.reports(&format!("{here}{expected}"));
    }
    let facts = study("method: One {{ <number value=\"3\" /> }}.\n", "A.", "B.").check();
    facts.reports("content/a.yaml:2:9 error[component-place] a field has no calls and no components");
    let inside = study("steps: [One, \"[x](b.md)\"]\n", "A.", "B.").check();
    inside.reports("content/a.yaml:2:14 error[broken-link] the link `b.md`");
}

#[test]
fn a_link_to_a_page_of_the_site_by_its_whole_address_is_reported() {
    let site = study("method: \"See [a](https://example.org/en/a/).\"\n", "One.", "Un.")
        .config("base_url = \"https://example.org\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n[[languages]]\ntag = \"fr\"\nname = \"Français\"\n");
    site.build().reports("content/a.yaml:2:9 error[broken-link] the link `https://example.org/en/a/` leads to a page of this site");
}

#[test]
fn commands_know_fields_in_markdown() {
    let dir = tempfile::tempdir().unwrap();
    assert!(run(dir.path(), &["init", "."], &[]).status.success());
    fs::create_dir(dir.path().join("kinds")).unwrap();
    fs::write(dir.path().join("kinds/study.toml"), KIND).unwrap();
    let said = |arguments: &[&str]| String::from_utf8(run(dir.path(), arguments, &[]).stdout).unwrap();
    assert!(said(&["explain", "study"]).contains("  abstract: What it found. (a text in Markdown)"));
    assert!(said(&["schema", "kind"]).contains("\"markdown\""));
    said(&["new", "study", "one", "--section", "."]);
    let text = fs::read_to_string(dir.path().join("content/one.en.md")).unwrap();
    assert!(text.contains("#abstract:"), "{text}");
}
