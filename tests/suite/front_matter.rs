//! Front matter in three formats, and what looks like it and is none.

use crate::site_test::SiteTest;

/// The problems of one text, without its path.
fn problems(text: &str) -> Vec<String> {
    let site = SiteTest::english().file("content/a.en.md", text).build();
    site.problems.iter().map(|problem| problem.replace("content/a.en.md:", "")).collect()
}

#[track_caller]
fn has_one(text: &str, expected: &str) {
    let problems = problems(text);
    assert!(problems.len() == 1 && problems[0].starts_with(expected), "{text}\n{expected}\n{problems:#?}");
}

#[test]
fn three_formats_say_the_same() {
    let yaml = "---\ntitle: \"Saying \\\"A\\\"\"\nweight: 3\ndate: 2021-10-18\naliases: [/old/]\ntranslation:\n  state: reviewed\nextra:\n  tags: [x, y]\n---\n# no\n\nText.\n";
    let toml = "+++\ntitle = 'Saying \"A\"'\nweight = 3\ndate = 2021-10-18\naliases = [\"/old/\"]\n[translation]\nstate = \"reviewed\"\n[extra]\ntags = [\"x\", \"y\"]\n+++\n# no\n\nText.\n";
    let json = "{\n  \"title\": \"Saying \\\"A\\\"\",\n  \"weight\": 3,\n  \"date\": \"2021-10-18\",\n  \"aliases\": [\"/old/\"],\n  \"translation\": {\"state\": \"reviewed\"},\n  \"extra\": {\"tags\": [\"x\", \"y\"]}\n}\n# no\n\nText.\n";
    let build = |text: &str| SiteTest::english().file("content/a.en.md", text).build();
    let plain = build(yaml);
    plain.has("en/a/index.html", "Text.");
    for text in [toml, json] {
        let other = build(text);
        assert_eq!(other.files, plain.files);
        assert_eq!(other.problems.len(), plain.problems.len(), "{:#?}", other.problems);
    }
}

#[test]
fn mistakes_in_each_format_have_their_place() {
    for (text, expected) in [
        ("+++\ntitle = \"A\"\nweight = \"x\"\n+++\nText.\n", "3:10 error[wrong-type]"),
        ("+++\ntitle = \"A\"\nwieght = 1\n+++\nText.\n", "3:1 error[unknown-key]"),
        ("+++\ntitle = \"A\"\ndate = 2021-13-01\n+++\nText.\n", "3:8 error[toml-syntax]"),
        ("+++\ntitle = About us\n+++\nText.\n", "2:9 error[toml-syntax]"),
        ("+++\ntitle: About us\n+++\nText.\n", "2:6 error[toml-syntax]"),
        ("+++\ntitle = \"A\"\ntitle = \"B\"\n+++\nText.\n", "3:1 error[toml-syntax]"),
        ("+++\nweight = 1\n+++\nText.\n", "1:1 error[missing-field]"),
        ("{\n  \"title\": \"A\",\n  \"weight\": \"x\"\n}\nText.\n", "3:13 error[wrong-type]"),
        ("{\n  \"title\": \"A\",\n  \"wieght\": 1\n}\nText.\n", "3:3 error[unknown-key]"),
        ("{\n  \"title\": \"A\",\n  \"weight\": 1,\n}\nText.\n", "3:14 error[json-syntax]"),
        ("{\n  \"title\": \"A\"\n  \"weight\": 1\n}\nText.\n", "2:15 error[json-syntax]"),
        ("{\n  title: \"A\"\n}\nText.\n", "2:3 error[json-syntax]"),
        ("{\n  \"title\": \"A\",\n  \"weight\": 1\n\nText.\n", "1:1 error[json-syntax]"),
        ("{\n  \"title\": \"A\"\n} Text.\n", "3:2 error[bad-front-matter]"),
        ("{\"title\": \"A\"; \"weight\": 1}\nText.\n", "1:14 error[json-syntax] a `;` is used"),
        ("{\"title\": \"A\" weight: 1}\nText.\n", "1:14 error[json-syntax] a comma is missing"),
        ("{\"title\" = \"A\"}\nText.\n", "1:10 error[json-syntax] a colon is expected"),
        ("{“title”: “A”}\nText.\n", "1:2 error[json-syntax]"),
        ("---\n- title: A\n---\nText.\n", "2:1 error[wrong-type]"),
        ("---\ntitle:A\n---\nText.\n", "2:1 error[wrong-type]"),
        ("---\ntitle:\n---\nText.\n", "2:1 error[missing-field]"),
        ("---\ntitle: ~\n---\nText.\n", "2:1 error[missing-field]"),
        ("---\ntitle: null\n---\nText.\n", "2:1 error[missing-field]"),
        ("---\ntitle: \"\"\n---\nText.\n", "2:1 error[missing-field]"),
        ("---\ntitle: true\n---\nText.\n", "2:8 error[wrong-type]"),
        ("---\ntitle: [A]\n---\nText.\n", "2:8 error[wrong-type]"),
    ] {
        has_one(text, expected);
    }
}

#[test]
fn what_looks_like_front_matter_and_is_none_is_reported_at_its_place() {
    for (text, expected) in [
        ("title: A\n---\nText.\n", "1:1 error[bad-front-matter]"),
        ("title: A\nweight: 1\n---\n\nText.\n", "1:1 error[bad-front-matter]"),
        ("title: A\ndate: 2021-10-18\n\nText.\n", "1:1 error[bad-front-matter]"),
        ("Title: A\nDate: 2021-10-18\n\nText.\n", "1:1 error[bad-front-matter]"),
        ("\ntitle: A\n---\nText.\n", "2:1 error[bad-front-matter]"),
        ("title = \"A\"\n+++\nText.\n", "1:1 error[bad-front-matter]"),
        ("----\ntitle: A\n---\nText.\n", "1:1 error[bad-front-matter]"),
        ("----\ntitle: A\n----\nText.\n", "1:1 error[bad-front-matter]"),
        ("--\ntitle: A\n---\nText.\n", "1:1 error[bad-front-matter]"),
        ("—\ntitle: A\n—\nText.\n", "1:1 error[bad-front-matter]"),
        ("–––\ntitle: A\n–––\nText.\n", "1:1 error[bad-front-matter]"),
        (";;;\ntitle: A\n;;;\nText.\n", "1:1 error[bad-front-matter]"),
        ("***\ntitle: A\n***\nText.\n", "1:1 error[bad-front-matter]"),
        ("===\ntitle: A\n===\nText.\n", "1:1 error[bad-front-matter]"),
        ("- - -\ntitle: A\n- - -\nText.\n", "1:1 error[bad-front-matter]"),
        ("++++\ntitle = \"A\"\n++++\nText.\n", "1:1 error[bad-front-matter]"),
        ("--- yaml\ntitle: A\n---\nText.\n", "1:1 error[bad-front-matter]"),
        ("---yaml\ntitle: A\n---\nText.\n", "1:1 error[bad-front-matter]"),
        ("```yaml\ntitle: A\n```\nText.\n", "1:1 error[bad-front-matter]"),
        (" ---\ntitle: A\n---\nText.\n", "1:1 error[bad-front-matter]"),
        ("\n---\ntitle: A\n---\nText.\n", "2:1 error[bad-front-matter]"),
        ("  {\"title\": \"A\"}\nText.\n", "1:1 error[unclosed-front-matter]"),
        ("---\ntitle: A\n  ---\nText.\n\n---\n\nMore.\n", "3:1 error[bad-front-matter]"),
        ("---\ntitle: A\n\t---\nText.\n", "3:1 error[bad-front-matter]"),
        ("+++\ntitle = \"A\"\n +++\nText.\n", "3:1 error[bad-front-matter]"),
        ("---\ntitle: A\n---\n\n---\ntitle: B\n---\nText.\n", "5:1 error[bad-front-matter]"),
        ("+++\ntitle = \"A\"\n+++\n---\ntitle: B\n---\nText.\n", "4:1 error[bad-front-matter]"),
        ("{\"title\": \"A\"}\n---\ntitle: B\n---\nText.\n", "2:1 error[bad-front-matter]"),
        ("---\n---\n---\ntitle: A\n---\nText.\n", "3:1 error[bad-front-matter]"),
        ("\n\n+++\ntitle = \"A\"\n+++\nText.\n", "3:1 error[bad-front-matter]"),
        ("<!-- by me -->\n---\ntitle: A\n---\nText.\n", "2:1 error[bad-front-matter]"),
        ("<!-- by\nme -->\n\n---\ntitle: A\n---\nText.\n", "4:1 error[bad-front-matter]"),
        ("---\ntitle: A\n----\nText.\n", "3:1 error[bad-front-matter]"),
        ("---\ntitle: A\n----\nText.\n\n---\n\nMore.\n", "3:1 error[bad-front-matter]"),
        ("---\ntitle: A\n+++\nText.\n", "3:1 error[bad-front-matter]"),
        ("---\ntitle: A\n***\nText.\n", "3:1 error[bad-front-matter]"),
        ("---\ntitle: A\n—\nText.\n", "3:1 error[bad-front-matter]"),
        ("+++\ntitle = \"A\"\n---\nText.\n", "3:1 error[bad-front-matter]"),
        ("+++\ntitle = \"A\"\n++++\nText.\n", "3:1 error[bad-front-matter]"),
        ("# Heading\n\n---\ntitle: A\n---\nText.\n", "3:1 error[unclosed-front-matter]"),
        ("# Heading\n---\ntitle: A\n---\nText.\n", "2:1 error[unclosed-front-matter]"),
        ("\n{\n  \"title\": \"A\"\n}\nText.\n", "2:1 error[unclosed-front-matter]"),
        ("---\ntitle: A\n\nText.\n", "1:1 error[unclosed-front-matter]"),
        ("+++\ntitle = \"A\"\n\nText.\n", "1:1 error[unclosed-front-matter]"),
        ("---\n\ntitle: A\n\nText.\n", "1:1 error[unclosed-front-matter]"),
    ] {
        has_one(text, expected);
    }
}

#[test]
fn fences_with_spaces_behind_them_and_points_at_the_end_are_front_matter() {
    for text in [
        "--- \ntitle: A\n---  \nText.\n",
        "---\t\ntitle: A\n...\nText.\n",
        "---\n# A comment.\ntitle: A\n---\nText.\n",
        "---\n\ntitle: A\n\n---\nText.\n",
        "---\r\ntitle: A\r\n---\r\nText.\r\n",
        "+++ \ntitle = \"A\"\n+++ \nText.\n",
        "{ \"title\": \"A\" }\nText.\n",
        "{\n\"title\": \"A\"\n}\nText.\n",
        "\u{feff}{\n\t\"title\": \"A\"\n}\n\nText.\n",
    ] {
        let site = SiteTest::english().file("content/a.en.md", text).build();
        site.is_clean();
        site.has("en/a/index.html", "<p>Text.</p>");
    }
}

#[test]
fn a_text_that_begins_with_a_rule_or_a_brace_is_a_text() {
    for (text, shown) in [
        ("---\n\nA text.\n", "A text."),
        ("---\n\nA text.\n\n---\n\nMore.\n", "More."),
        ("---\n\nNote: a text.\n\n---\n\nMore.\n", "Note: a text."),
        ("---\nweight: 1\n---\n\n---\n\nNote: a text.\n\n---\n", "Note: a text."),
        ("---\nweight: 1\n---\n---\n\nA text.\n", "A text."),
        ("***\n\nA text.\n\n***\n", "A text."),
        ("- one\n- two\n\n---\n\nMore.\n", "More."),
        ("{verb} and {object}\n", "and"),
        ("{\"a\": 1} is JSON.\n", "is JSON."),
        ("{\"verb\"} and more.\n", "and more."),
        ("Note: this is prose.\n---\n\nMore.\n", "Note: this is prose."),
        ("Dear all,\n\n---\n\nMore.\n", "Dear all,"),
    ] {
        let site = SiteTest::english().file("content/a.en.md", text).build();
        // Such a page has no title, which is all that is wrong with it.
        assert!(
            site.problems.iter().all(|problem| problem.contains("[missing-field]")),
            "{:#?}",
            site.problems
        );
        site.has("en/a/index.html", shown);
    }
}

#[test]
fn the_help_of_a_wrong_fence_works_when_it_is_typed() {
    for (text, mended) in [
        ("title: A\n---\nText.\n", "---\ntitle: A\n---\nText.\n"),
        ("title: A\n\nText.\n", "---\ntitle: A\n---\n\nText.\n"),
        ("----\ntitle: A\n----\nText.\n", "---\ntitle: A\n---\nText.\n"),
        ("---\ntitle: A\n+++\nText.\n", "---\ntitle: A\n---\nText.\n"),
        ("---\ntitle: A\nweight: 1\n\nText.\n", "---\ntitle: A\nweight: 1\n---\n\nText.\n"),
    ] {
        assert_eq!(problems(text).len(), 1, "{text}");
        assert_eq!(problems(mended), Vec::<String>::new(), "{mended}");
    }
    let help = |text: &str| SiteTest::english().file("content/a.en.md", text).helps().join("; ");
    assert_eq!(help("title: A\n---\nText.\n"), "write a line `---` above this line");
    assert_eq!(help("title: A\n\nText.\n"), "write a line `---` above this line, and another below line 1");
    assert_eq!(help("----\ntitle: A\n----\nText.\n"), "write `---` in this line, and write `---` in line 3");
    assert_eq!(help("---\ntitle: A\nweight: 1\n\nText.\n"), "write a line `---` below line 3");
}
