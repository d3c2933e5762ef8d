//! Small inputs that lead far: templates in templates, styles in styles, components in components, one long line of code. Each is
//! refused or done in little time; none of them ends the program.

use std::time::{Duration, Instant};

use crate::site_test::{Outcome, SiteTest};

/// Builds a site, which takes no time to speak of.
fn quickly(site: SiteTest) -> Outcome {
    let begun = Instant::now();
    let built = site.build();
    let took = begun.elapsed();
    assert!(took < Duration::from_secs(30), "{took:?}");
    built
}

#[test]
fn a_condition_of_many_parts_is_refused() {
    let condition = |parts: usize| {
        let parts = "{% elif page.title == \"b\" %}x".repeat(parts);
        let body = format!("<h1>Home</h1>{{% if page.title == \"a\" %}}{parts}{{% endif %}}");
        quickly(SiteTest::english().file("templates/home.html", body))
    };
    condition(150).is_clean();
    let problems = condition(2000).problems;
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(
        problems[0].contains("templates/home.html:1") && problems[0].contains("more than 200 parts"),
        "{problems:?}"
    );
}

#[test]
fn a_long_row_of_templates_is_refused() {
    for lead in ["{% include \"p#.html\" %}", "{% extends \"p#.html\" %}"] {
        let row = |length: usize| {
            let site = (0..length).fold(SiteTest::english(), |site, at| {
                site.file(&format!("templates/p{at}.html"), lead.replace('#', &(at + 1).to_string()))
            });
            let site = site.file(&format!("templates/p{length}.html"), "<p>x</p>");
            quickly(site.file("templates/home.html", lead.replace('#', "0")))
        };
        row(40).is_clean();
        let problems = row(600).problems;
        assert!(problems.iter().any(|problem| problem.contains("in a row")), "{lead}: {problems:?}");
        assert!(problems.len() < 5, "{lead}: {problems:?}");
    }
}

#[test]
fn styles_that_take_in_two_each_are_refused() {
    let style = |at: usize| format!("@import \"c{0}.css\"; @import \"c{0}.css\";", at + 1);
    let site =
        (0..40).fold(SiteTest::english(), |site, at| site.file(&format!("assets/c{at}.css"), style(at)));
    let problems = quickly(site.file("assets/c40.css", "a { color: red }")).problems;
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(problems[0].contains("import one another again and again"), "{problems:?}");
}

#[test]
fn components_stand_in_few_others() {
    let deep = |count: usize| {
        let (begins, ends) = ("{% <note> %}\n\n".repeat(count), "{% </note> %}\n\n".repeat(count));
        quickly(SiteTest::english().page("a.en.md", &format!("{begins}a\n\n{ends}")))
    };
    deep(60).is_clean();
    let problems = deep(2000).problems;
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(problems[0].contains("is inside 64 others"), "{problems:?}");
}

#[test]
fn a_long_line_of_code_has_no_colors_and_the_lines_around_it_have() {
    let long = " \t".repeat(4000);
    let site = quickly(SiteTest::english().page("a.en.md", &format!("```ini\n[a]\n{long}\nb = 1\n```\n")));
    site.is_clean();
    let html = site.text("en/a/index.html");
    assert!(html.contains(&long) && html.matches("class=\"hl-").count() > 3, "{html}");
}

#[test]
fn sessions_of_one_event_take_little_time() {
    let session = "  - { start: 2022-01-01T10:00, zone: Europe/Zurich }\n".repeat(2000);
    let facts = format!("kind: event\ndates: 2022-01-01\nsessions:\n{session}");
    quickly(SiteTest::english().file("content/e.yaml", facts).page("e.en.md", "x")).is_clean();
}
