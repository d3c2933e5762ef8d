//! Files of pages of values: what links call them, what is told two addresses, and what has no place among them.

use std::fs;

use crate::own_site::run;
use crate::site_test::SiteTest;

const TALK: &str =
    "about = \"A talk.\"\n[facts.topics]\nabout = \"What it is about.\"\ntype = \"lines\"\npages = true\n";

fn site(topics: &str) -> SiteTest {
    SiteTest::english()
        .plain()
        .file("kinds/talk.toml", TALK)
        .file("content/talk.yaml", format!("kind: talk\ntopics: {topics}\n"))
        .file("content/talk.en.md", "---\ntitle: Talk\n---\nText.\n")
}

fn linking(to: &str) -> SiteTest {
    site("[Health]").file("content/page.en.md", format!("---\ntitle: Page\n---\nSee [health]({to}).\n"))
}

#[test]
fn a_misspelt_link_to_a_value_is_told_the_file_that_links_name() {
    for typed in ["topics/helth.md", "topics/Health.md", "topics/health.de.md"] {
        let site = linking(typed).build();
        site.helps("content/page.en.md:4:14 error[broken-link]", "did you mean `topics/health.md`?");
    }
    linking("topics/health.md").build().is_clean();
    let anchor = linking("topics/health.md#x").build();
    anchor.reports("content/page.en.md:4:14 error[broken-anchor] no heading `#x` in `topics/health.md`");
}

#[test]
fn values_with_one_address_are_told_different_files() {
    let site = site("[C, 'C++', 'C#', health, Health, HEALTH]").build();
    let helps: Vec<&str> = site.diagnostics.iter().filter_map(|problem| problem.help.as_deref()).collect();
    for file in ["c-2", "c-3", "health-2", "health-3"] {
        let named =
            helps.iter().filter(|help| help.contains(&format!("`content/topics/{file}.yaml`"))).count();
        assert_eq!(named, 1, "{file} in {helps:#?}");
    }
}

#[test]
fn a_section_in_the_place_of_a_folder_of_values_is_an_error() {
    let site = site("[Health]")
        .file("content/topics/foo.yaml", "kind: page\n")
        .file("content/topics/foo.en.md", "---\ntitle: Foo\n---\nMuch text.\n")
        .build();
    site.reports("kinds/talk.toml:5:9 error[bad-kind] `topics` is a section of the site already");
    assert_eq!(site.diagnostics.len(), 1, "{:#?}", site.diagnostics);
}

#[test]
fn a_file_of_no_value_is_reported_once() {
    let site = site("[Health]")
        .file("content/topics/foo.yaml", "weight: 1\n")
        .file("content/topics/foo.en.md", "---\ntitle: Foo\n---\nMuch text.\n")
        .build();
    site.reports("content/topics/foo.en.md:1:1 warning[unused-file] no entry has the value `foo`");
    assert_eq!(site.diagnostics.len(), 1, "{:#?}", site.diagnostics);
}

#[test]
fn kinds_that_extend_one_another_have_an_end() {
    let mut site = SiteTest::english()
        .plain()
        .file("content/a.yaml", "kind: k0\n")
        .file("content/a.en.md", "---\ntitle: A\n---\nText.\n")
        .file("kinds/k3000.toml", "about = \"Last.\"\n");
    for number in 0..3000 {
        let text = format!("about = \"K.\"\nextends = \"k{}\"\n", number + 1);
        site = site.file(&format!("kinds/k{number}.toml"), text);
    }
    site.build()
        .reports("kinds/k0.toml:2:11 error[bad-kind] more than 32 kinds extend one another from `k0` on");
}

#[test]
fn the_list_of_kinds_says_which_declaration_has_mistakes() {
    let dir = tempfile::tempdir().unwrap();
    assert!(run(dir.path(), &["init", "."], &[]).status.success());
    assert!(run(dir.path(), &["kinds"], &[]).status.success());
    fs::create_dir(dir.path().join("kinds")).unwrap();
    fs::write(dir.path().join("kinds/talk.toml"), "about = \"A talk.\"\n[facts.topics]\ntype = \"tags\"\n")
        .unwrap();
    let listed = run(dir.path(), &["kinds"], &[]);
    assert_eq!(listed.status.code(), Some(1));
    assert!(String::from_utf8(listed.stderr).unwrap().contains("`kinds/talk.toml` has mistakes"));
}

#[test]
fn a_blank_value_is_none() {
    let kind = "about = \"A talk.\"\n[facts.topics]\nabout = \"Topics.\"\ntype = \"lines\"\nrequired = true\nexample = \"[Health]\"\n\
        [texts.note]\nabout = \"A note.\"\ntype = \"text\"\nrequired = true\nexample = \"Bring a pen.\"\n";
    for (facts, texts, expected) in [
        ("topics: []", "note: A", "content/talk.yaml:2:1 error[missing-field] `topics` is missing"),
        ("topics: ['']", "note: A", "content/talk.yaml:2:1 error[missing-field] `topics` is missing"),
        ("topics: [Health]", "note: ''", "content/talk.en.md:3:1 error[missing-field] `note` is missing"),
        ("topics: [Health]", "note: ' '", "content/talk.en.md:3:1 error[missing-field] `note` is missing"),
    ] {
        let site = SiteTest::english()
            .plain()
            .file("kinds/talk.toml", kind)
            .file("content/talk.yaml", format!("kind: talk\n{facts}\n"))
            .file("content/talk.en.md", format!("---\ntitle: Talk\n{texts}\n---\nText.\n"));
        let found = site.build().problems;
        assert!(found.len() == 1 && found[0].starts_with(expected), "{facts} {texts}: {found:#?}");
    }
}

#[test]
fn the_folder_that_is_proposed_for_values_is_no_part_of_another() {
    let kind = |folder: &str| {
        format!(
            "about = \"A talk.\"\n[facts]\ntopics = {{ type = \"lines\", pages = true }}\nsub = {{ type = \"text\", pages = {{ folder = \"{folder}\" }} }}\n"
        )
    };
    let built = |folder: &str| site("[Health]").file("kinds/talk.toml", kind(folder)).build();
    let help = "write `pages = { folder = \"topics-sub-sub\" }`";
    built("topics/sub").helps("kinds/talk.toml:4:", help);
    built("topics-sub-sub").is_clean();
}

#[test]
fn of_two_files_for_one_value_the_other_is_named() {
    let site = site("[Health]")
        .file("content/topics/a.yaml", "value: Health\n")
        .file("content/topics/b.yaml", "value: Health\n")
        .file("content/topics/b.en.md", "---\ntitle: B\n---\nMuch text.\n")
        .build();
    let message = "error[duplicate-route] the value `Health` has its page in `topics/a` already";
    site.reports(&format!("content/topics/b.en.md:1:1 {message}"));
    assert_eq!(site.diagnostics.len(), 1, "{:#?}", site.diagnostics);
}
