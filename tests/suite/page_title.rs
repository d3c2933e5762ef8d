//! The one heading of level 1: a title at the head of a text is shown once, another one is reported.

use crate::site_test::{Outcome, SiteTest};

fn written(text: &str) -> Outcome {
    SiteTest::english().file("content/a.en.md", text).build()
}

fn headings(outcome: &Outcome) -> Vec<String> {
    let page = outcome.text("en/a/index.html");
    let parts =
        page.split("<h1").skip(1).map(|part| part.split_once('>').unwrap().1.split("</h1>").next().unwrap());
    parts.map(str::to_owned).collect()
}

#[test]
fn a_title_at_the_head_of_a_text_is_shown_once() {
    for text in [
        "# Our *work*\n\nText.\n",
        "\n\n# Our work #\n\nText.\n",
        "Our work\n========\n\nText.\n",
        "# Our work\r\n\r\nText.\r\n",
        "---\ntitle: Our work\n---\n# Our work\n\nText.\n",
        "---\ntitle: Our work\n---\n\nOur work\n===\nText.\n",
        "---\ndescription: What we do\n---\n# Our work\n\nText.\n",
        "+++\ntitle = \"Our work\"\n+++\n# Our work\n\nText.\n",
        "{\"title\": \"Our work\"}\n\n# Our work\n\nText.\n",
    ] {
        let outcome = written(text);
        outcome.is_clean();
        assert_eq!(headings(&outcome), ["Our work"], "{text:?}");
        outcome.has("en/a/index.html", "<p>Text.</p>");
        outcome.has("en/a/index.html", "<title>Our work");
    }
}

#[test]
fn a_second_heading_of_the_level_of_the_title_is_reported_by_a_build() {
    let cases = [
        ("---\ntitle: A\n---\n# Title\n\nText.\n", "4:1 warning[heading-level]", "begin the line with `## `"),
        (
            "---\ntitle: A\n---\nTitle\n=====\n\nText.\n",
            "4:1 warning[heading-level]",
            "write `---` in place of the line of `=`",
        ),
        ("# T\n\nText.\n\n# Again\n\nMore.\n", "5:1 warning[heading-level]", "begin the line with `## `"),
        (
            "---\ndescription: D\n---\nText.\n\n# The \"T\"\n",
            "6:1 warning[heading-level]",
            "write `title: \"The \\\"T\\\"\"` in the front matter, and remove the heading",
        ),
        (
            "# The [home](_index.md)\n\nText.\n",
            "1:1 warning[heading-level]",
            "write `title: \"The home\"` in the front matter, and remove the heading",
        ),
    ];
    for (text, place, help) in cases {
        let outcome = written(text);
        assert_eq!(outcome.problems.len(), 1, "{text:?}: {:#?}", outcome.problems);
        outcome.helps(&format!("content/a.en.md:{place}"), help);
    }
}

#[test]
fn a_link_to_the_heading_that_became_the_title_is_reported() {
    written("# Our work\n\nSee [above](#our-work).\n").has_code("broken-anchor");
}

#[test]
fn a_title_that_is_no_text_is_reported_as_before() {
    let outcome = written("---\ntitle: [a]\n---\n# Title\n\nText.\n");
    outcome.has_code("wrong-type");
}
