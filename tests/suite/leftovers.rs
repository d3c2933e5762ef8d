//! Syntax of other tools and Markdown that went wrong: reported by every build, at the place, and nothing else is.

use crate::site_test::SiteTest;

fn built(text: &str) -> Vec<String> {
    SiteTest::english().page("a.md", text).build().problems
}

#[test]
fn signs_of_other_tools_and_lost_text_are_reported_by_a_build() {
    let cases = [
        ("{{% alert %}}", "4:1 warning[foreign-syntax]"),
        ("Text {{< figure src=\"a.png\" >}}", "4:6 warning[foreign-syntax]"),
        ("[Home](_index.md){ .button }", "4:18 warning[foreign-syntax]"),
        ("!!! note\n    Text", "4:1 warning[foreign-syntax]"),
        ("```{note}\nText\n```", "4:1 warning[foreign-syntax]"),
        ("The $x^2$ here", "4:5 warning[foreign-syntax]"),
        ("Text\n\n<!-- more -->\n\nText", "6:1 warning[foreign-syntax]"),
        ("**强调。**后面", "4:1 warning[stray-emphasis]"),
        ("**强调。**后面**再强**", "4:1 warning[stray-emphasis]"),
        ("2*3 and 4*5", "4:2 warning[stray-emphasis]"),
        ("See [this] (_index.md)", "4:5 warning[broken-markup]"),
        ("##NoSpace", "4:1 warning[broken-markup]"),
        ("```\ncode", "4:1 warning[broken-markup]"),
        ("Use `code", "4:5 warning[broken-markup]"),
        ("| A | B |\n|---|---|\n| `x|y` | z |", "6:11 error[lost-cells]"),
        ("See [the rules][rules].", "4:5 warning[undefined-reference]"),
        ("Text\n\n[rules]: _index.md", "6:1 warning[unused-definition]"),
    ];
    for (text, expected) in cases {
        let problems = built(text);
        assert!(
            problems.len() == 1 && problems[0].starts_with(&format!("content/a.md:{expected}")),
            "{text:?}: {problems:#?}"
        );
    }
}

#[test]
fn every_build_finds_what_check_finds() {
    for text in [
        "**a **b",
        "[rules][b]",
        "[a] (b.md)",
        "{{ x }}",
        "$$x$$",
        ":::note",
        "[[a]]",
        "~~a ~~b",
        "| a | b |\n| c | d |",
    ] {
        let site = SiteTest::english().page("a.md", text);
        let (built, checked) = (site.build().problems, site.check().problems);
        assert_eq!(built, checked, "{text:?}");
        assert_eq!(built.len(), 1, "{text:?}: {built:#?}");
    }
}

#[test]
fn a_link_of_a_wiki_is_reported_with_the_link_to_write() {
    let site = SiteTest::english()
        .page("events/opening.md", "Text.")
        .page("a.md", "See [[opening|the opening]] and [[Opening]] and [[gone]].");
    let built = site.build();
    for column in [5, 33, 49] {
        built.reports(&format!("content/a.md:4:{column} warning[foreign-syntax]"));
    }
}

#[test]
fn code_and_escaped_signs_are_left_alone() {
    let text = "`**a **b {{ x }} [[a]] [a][b]` \\*\\*a \\*\\*b \\{{ x }} \\[[a]] \\[a][b]\n\n```\n{{% x %}} **a **b\n:::note\n```\n";
    SiteTest::english().page("a.md", text).check().is_clean();
}

#[test]
fn a_table_that_is_none_is_reported_at_the_line_below_its_header_by_every_build() {
    for (text, place) in [
        ("|a|b|\n|-|\n|1|2|", "5:1"),
        ("|a|b|\n|-|-|-|\n|1|2|", "5:1"),
        ("a | b\n--- | --- | ---\n1 | 2", "5:1"),
        ("a | b\n:-- | :-- | :--\n1 | 2", "5:1"),
        ("a | b\n---\n1 | 2", "5:1"),
        ("> | a | b |\n> |---|\n> | 1 | 2 |", "5:3"),
        ("- | a | b |\n  |---|\n  | 1 | 2 |", "5:3"),
    ] {
        let problems = built(text);
        let expected = format!("content/a.md:{place} warning[broken-markup]");
        assert!(problems.len() == 1 && problems[0].starts_with(&expected), "{text:?}: {problems:#?}");
        let html = SiteTest::english().page("a.md", text).build().article("en/a/index.html");
        assert!(["a", "b", "1", "2"].iter().all(|cell| html.contains(cell)), "{html}");
    }
}

#[test]
fn cells_beyond_the_header_are_reported_by_every_build() {
    for text in ["|a|\n|-|\n|1|two|", "a | b\n-|-\n1 | 2 | three", "> |a|\n> |-|\n> |1|two|"] {
        let problems = built(text);
        assert!(problems.len() == 1 && problems[0].contains("[lost-cells]"), "{text:?}: {problems:#?}");
    }
}

#[test]
fn a_heading_without_words_is_reported_once() {
    for (text, code) in [
        ("## {#m}\n\nText", "empty-heading"),
        ("##\n\nText", "empty-heading"),
        ("#\n\nText", "empty-heading"),
        ("####\n\nText", "empty-heading"),
        ("## {.a}\n\nText", "empty-heading"),
        ("## {#a b}\n\nText", "heading-attribute"),
        ("## A {#a b}\n\nText", "heading-attribute"),
        ("## A {#a #b}\n\nText", "heading-attribute"),
    ] {
        let problems = built(text);
        assert!(problems.len() == 1 && problems[0].contains(&format!("[{code}]")), "{text:?}: {problems:#?}");
    }
    SiteTest::english().page("a.md", "## {#m}\n\nText").check().has_code("empty-heading");
}

#[test]
fn a_shortcode_without_spaces_is_reported_as_one_with_spaces() {
    for inner in ["ref \"x\"", "figure src=\"x\"", "note", "tweet 123", "/note"] {
        let codes = [format!("a {{{{<{inner}>}}}} b"), format!("a {{{{< {inner} >}}}} b")].map(|text| {
            let problems = built(&text);
            assert_eq!(problems.len(), 1, "{text}: {problems:#?}");
            problems[0].contains("[foreign-syntax]") && problems[0].contains("a shortcode of Hugo")
        });
        assert_eq!(codes, [true, true], "{inner}");
    }
}
