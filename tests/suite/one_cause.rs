//! One cause has one message: what cannot be read is not missing as well.

use crate::site_test::SiteTest;

fn utf16(text: &str) -> Vec<u8> {
    "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

#[track_caller]
fn has_one(site: &SiteTest, expected: &str) {
    let problems = site.check().problems;
    assert!(problems.len() == 1 && problems[0].starts_with(expected), "{expected}\n{problems:#?}");
}

const HOME: &str = "content/_index.en.md";

#[test]
fn a_configuration_that_cannot_be_read_lacks_nothing() {
    let text = "base_url = \"https://site.test\"\n[[languages]]\ntag = \"en\"\nname = \"English\"\n";
    has_one(&SiteTest::english().file("site.toml", utf16(text)), "site.toml:1:1 error[not-utf8]");
    let latin = [text.as_bytes(), b"# caf\xe9\n"].concat();
    has_one(&SiteTest::english().file("site.toml", latin), "site.toml:5:6 error[not-utf8]");
    let tag = text.replace("\"en\"", "\"en_US\"");
    has_one(&SiteTest::english().config(&tag), "site.toml:3:7 error[unknown-language]");
    has_one(
        &SiteTest::english().config("base_url = \"https://site.test\"\n"),
        "site.toml:1:1 error[missing-field]",
    );
}

#[test]
fn a_home_page_that_cannot_be_read_is_not_missing() {
    let latin = b"---\ntitle: caf\xe9\n---\nText.\n";
    let site = SiteTest::english().page("a.md", "Text.");
    has_one(&site.clone().file(HOME, latin), &format!("{HOME}:2:11 error[not-utf8]"));
    has_one(&site.file(HOME, utf16("---\ntitle: A\n---\n")), &format!("{HOME}:1:1 error[not-utf8]"));
    has_one(&SiteTest::english().file(HOME, latin), &format!("{HOME}:2:11 error[not-utf8]"));
}

#[test]
fn a_home_page_of_another_day_is_missing() {
    let home = |facts: &str| {
        SiteTest::english().file(HOME, "---\ntitle: Home\n---\nText.\n").file("content/_index.yaml", facts)
    };
    has_one(
        &home("expires: 2021-10-01\n"),
        "site.toml:1:1 warning[missing-home] the language `en` has no home page, since it expired on `2021-10-01`",
    );
    has_one(
        &home("publish: 2022-01-01\n"),
        "site.toml:1:1 warning[missing-home] the language `en` has no home page before `2022-01-01`",
    );
    has_one(
        &home("draft: true\n"),
        "site.toml:1:1 warning[missing-home] the language `en` has no home page, since its home page is a draft",
    );
    let later = home("expires: 2022-01-01\n").to_come();
    assert!(
        later.iter().any(|line| line.contains("missing-home") && line.contains("from 2022-01-01 on")),
        "{later:#?}"
    );
}

#[test]
fn a_name_that_two_tables_of_links_have_is_reported() {
    let site = SiteTest::english()
        .file("content/_data/references.yaml", "itu:\n  url: https://itu.test/\n")
        .file("content/_data/organizations.yaml", "itu:\n  name: ITU\n  url: https://itu.test/o\n");
    has_one(&site, "content/_data/organizations.yaml:1:1 error[conflicting-fact] `ref:itu`");
}

#[test]
fn calls_in_front_matter_are_reported_by_every_build() {
    for (front, expected) in [
        ("---\ntitle: \"Call {{< x >}}\"\n---\n", "2:14 error[component-place]"),
        ("---\ntitle: T\ndescription: \"{{ site.title }}\"\n---\n", "3:15 error[component-place]"),
        ("---\ntitle: \"On {{ <date value=\\\"2021-01-01\\\" /> }}\"\n---\n", "2:12 error[component-place]"),
        ("+++\ntitle = \"{% x %}\"\n+++\n", "2:10 error[component-place]"),
        ("{\"title\": \"a {{ x }}\"}\n", "1:14 error[component-place]"),
    ] {
        let site = SiteTest::english().file("content/a.en.md", format!("{front}Text.\n"));
        let problems = site.build().problems;
        let expected = format!("content/a.en.md:{expected}");
        assert!(problems.len() == 1 && problems[0].starts_with(&expected), "{expected}\n{problems:#?}");
        has_one(&site, &expected);
    }
    let extra = "---\ntitle: T\nextra:\n  note: \"{{ x }}\"\n---\nText.\n";
    SiteTest::english().file("content/a.en.md", extra).build().is_clean();
}
