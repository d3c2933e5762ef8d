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
