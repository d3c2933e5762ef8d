//! Helps for declared kinds that work when they are typed, and new files that are in order.

use std::fs;

use crate::own_site::run;
use crate::site_test::SiteTest;

#[test]
fn an_example_that_yaml_would_read_otherwise_is_in_quotation_marks() {
    for (example, typed) in [
        ("- a pot", "\"- a pot\""),
        ("a: b", "\"a: b\""),
        ("# one", "\"# one\""),
        ("a pot", "a pot"),
        ("110", "110"),
    ] {
        let kind = format!("[texts.aim]\ntype = \"text\"\nrequired = true\nexample = \"{example}\"\n");
        let site =
            SiteTest::english().plain().file("kinds/find.toml", kind).file("content/a.yaml", "kind: find\n");
        let absent = site.clone().page("a.en.md", "Text.").check();
        absent.helps(
            "content/a.en.md:1:1 error[missing-field] `aim` is missing",
            &format!("add `aim: {typed}` to the front matter"),
        );
        site.file("content/a.en.md", format!("---\ntitle: A\naim: {typed}\n---\nText.\n")).check().is_clean();
    }
}

#[test]
fn a_value_that_lacks_a_language_is_mended_in_its_own_form() {
    let site = |name: &str| {
        SiteTest::new().plain().file("content/_data/people.yaml", format!("jane:\n  name: {name}\n")).check()
    };
    let at = "content/_data/people.yaml:2:9 warning[missing-translation]";
    site("{ en: Jane }").helps(at, "add `, fr: …` before the `}`");
    site("{en: Jane}").helps(at, "add `, fr: …` before the `}`");
    site("{ en: Jane, fr: Jeanne }").is_clean();
    let block = site("\n    en: Jane");
    block.helps("content/_data/people.yaml:3:5 warning[missing-translation]", "add a line `fr: …`");
}

#[test]
fn a_decimal_with_a_comma_or_a_unit_is_proposed_as_digits() {
    for (typed, help) in [
        ("3,5", "write `3.5`"),
        ("3 m", "write `3`: a unit is not part of the number"),
        ("-3,25 m", "write `-3.25`: a unit is not part of the number"),
        ("1,304", "write `1.304` or `1304`"),
        ("deep", "write a number"),
    ] {
        let site = SiteTest::english()
            .plain()
            .file("kinds/find.toml", "[facts]\ndepth = \"decimal\"\n")
            .page("a.en.md", "Text.");
        site.file("content/a.yaml", format!("kind: find\ndepth: {typed}\n"))
            .check()
            .helps("content/a.yaml:2:8 error[wrong-type] expected a number", help);
    }
}

#[test]
fn a_missing_template_of_pages_of_values_is_the_file_to_write() {
    let kind = |template: &str| {
        format!("[facts]\ntags = {{ type = \"lines\", pages = {{ template = \"{template}\" }} }}\n")
    };
    let site = |template: &str| {
        SiteTest::english()
            .plain()
            .file("kinds/find.toml", kind(template))
            .file("content/a.yaml", "kind: find\ntags: [Bronze]\n")
            .page("a.en.md", "Text.")
            .build()
    };
    site("label").helps(
        "kinds/find.toml:2:47 error[missing-template] no template `label.html`",
        "write the file `templates/label.html`",
    );
    site("valeu").helps(
        "kinds/find.toml:2:47 error[missing-template] no template `valeu.html`",
        "did you mean `value`?",
    );
}

#[test]
fn a_new_entry_has_the_required_texts_and_is_in_order() {
    let dir = tempfile::tempdir().unwrap();
    assert!(run(dir.path(), &["init", "."], &[]).status.success());
    fs::create_dir(dir.path().join("kinds")).unwrap();
    let kind = "[facts]\nage = \"number\"\ncalories = { type = \"number\", required = true, example = \"3\", about = \"Calories # of it: all\" }\n\
        [texts]\naim = { type = \"text\", required = true, example = \"- a pot\" }\n";
    fs::write(dir.path().join("kinds/find.toml"), kind).unwrap();
    assert!(run(dir.path(), &["new", "find", "pot", "--section", ".", "--lang", "en"], &[]).status.success());
    let text = fs::read_to_string(dir.path().join("content/pot.en.md")).unwrap();
    assert!(text.contains("\n# Here: a text.\naim: \"- a pot\"  # yours\n"), "{text}");
    let facts = fs::read_to_string(dir.path().join("content/pot.yaml")).unwrap();
    assert!(
        facts.contains("\n# Calories # of it: all. Here: a whole number.\ncalories: 3  # yours\n"),
        "{facts}"
    );
    assert!(facts.contains("\n\n#age:  # a whole number\n") && !facts.contains("# \n"), "{facts}");
    let checked = run(dir.path(), &["check", "--format", "short"], &[]);
    let said = String::from_utf8_lossy(&checked.stdout).into_owned();
    assert!(!said.contains("error["), "{said}");
    // A sample that is published is reported.
    fs::write(dir.path().join("content/pot.yaml"), facts.replace("draft: true", "draft: false")).unwrap();
    let checked = run(dir.path(), &["check", "--format", "short"], &[]);
    let said = [checked.stdout, checked.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    assert!(said.contains("`- a pot` is the sample of `hexaglot new`"), "{said}");
    let refused = run(dir.path(), &["new", "value", "health"], &[]);
    assert_eq!(refused.status.code(), Some(2));
}
