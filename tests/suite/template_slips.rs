//! Templates that show nothing, fill blocks that nothing has, or have tags that do not fit: each is one error where the slip is.

use crate::site_test::SiteTest;

const TEXT: &str = "Words for readers.";

fn site(files: &[(&str, &str)]) -> SiteTest {
    let site = SiteTest::english().page("a.md", TEXT);
    files.iter().fold(site, |site, (path, text)| site.file(path, text))
}

#[track_caller]
fn only(site: &SiteTest, expected: &str, help: &str) {
    let outcome = site.build();
    assert_eq!(outcome.problems.len(), 1, "{:#?}", outcome.problems);
    outcome.reports(expected).helps(&outcome.problems[0], help);
}

#[test]
fn a_template_that_shows_nothing_is_an_error_at_its_file() {
    let page = "templates/page.html";
    for text in ["", " \n\t\n", "{# nothing yet #}", "{# {{ content }} #}\n {# more #}"] {
        only(
            &site(&[(page, text)]),
            "templates/page.html:1:1 error[empty-template] `templates/page.html` is empty",
            "delete the file, and pages are made with `builtin/templates/page.html` again, or write `{% extends \"builtin/templates/page.html\" %}` in it",
        );
    }
    only(
        &site(&[(page, "{% set a = 1 %}{% if page.url == 1 %}{{ content }}{% endif %}")]),
        "templates/page.html:1:1 error[empty-template] `templates/page.html` shows nothing",
        "delete the file, and pages are made with `builtin/templates/page.html` again, or write `{% extends \"builtin/templates/page.html\" %}` in it",
    );
    only(
        &site(&[(page, "{% extends \"frame.html\" %}"), ("templates/frame.html", "\n")]),
        "templates/frame.html:1:1 error[empty-template]",
        "write HTML in it, or `{% extends \"builtin/templates/base.html\" %}`",
    );
    only(
        &site(&[("templates/base.html", "")]),
        "templates/base.html:1:1 error[empty-template]",
        "delete the file, and pages are made with `builtin/templates/base.html` again, or write `{% extends \"builtin/templates/base.html\" %}` in it",
    );
    only(
        &site(&[("templates/404.html", "")]),
        "templates/404.html:1:1 error[empty-template]",
        "delete the file, and pages are made with `builtin/templates/404.html` again, or write `{% extends \"builtin/templates/404.html\" %}` in it",
    );
    only(
        &site(&[
            (page, "{% extends \"frame.html\" %}{% block inside %}{{ content }}{% endblock inside %}"),
            ("templates/frame.html", "{# {% block inside %}{% endblock inside %} #}"),
        ]),
        "templates/frame.html:1:1 error[empty-template]",
        "write the HTML of the page in it, with `{% block inside %}{% endblock inside %}`",
    );
}

#[test]
fn what_the_help_of_an_empty_template_says_works() {
    for text in [
        "{% extends \"builtin/templates/page.html\" %}",
        "{# nothing yet #}{% extends \"builtin/templates/page.html\" %}\n",
    ] {
        site(&[("templates/page.html", text)]).build().is_clean().has("en/a/index.html", TEXT);
    }
    site(&[("templates/base.html", "{% extends \"builtin/templates/base.html\" %}")])
        .build()
        .is_clean()
        .has("en/a/index.html", TEXT);
}

#[test]
fn an_empty_template_whose_problem_is_lowered_loses_no_text() {
    let lowered = site(&[("templates/page.html", "")]).configure("[checks]\nempty-template = \"warning\"");
    let outcome = lowered.build();
    outcome.reports("templates/page.html:1:1 warning[empty-template]").has("en/a/index.html", TEXT);
}

#[test]
fn a_page_whose_template_cannot_be_loaded_is_not_made_with_another() {
    for text in [
        "{{ page.title }",
        "{% extends \"nope.html\" %}",
        "{% block a %}",
        "{% extends \"base.html\" %}{% block mian %}{% endblock %}",
    ] {
        let outcome = site(&[("templates/page.html", text)]).build();
        assert_eq!(outcome.problems.len(), 1, "{:#?}", outcome.problems);
        assert!(outcome.text("en/a/index.html").is_empty(), "{text}");
        assert!(!outcome.text("en/index.html").is_empty(), "{text}");
    }
    let base = site(&[("templates/base.html", "{{ page.title }")]).build();
    assert!(base.text("en/a/index.html").is_empty());
    let lowered = site(&[("templates/page.html", "{{ page.title }")])
        .configure("[checks]\ntemplate-syntax = \"warning\"");
    lowered.build().has("en/a/index.html", TEXT);
}

#[test]
fn a_block_that_nothing_has_is_reported_where_it_is() {
    let page = |text: &str| site(&[("templates/page.html", text)]);
    let extends = "{% extends \"builtin/templates/page.html\" %}\n";
    only(
        &page(&format!("{extends}{{% block mian %}}<p>x</p>{{% endblock mian %}}")),
        "templates/page.html:2:10 error[template-syntax] `builtin/templates/page.html` has no block `mian`",
        "did you mean `main`?",
    );
    only(
        &page(&format!("{extends}{{% block zzz %}}x{{% endblock %}}")),
        "templates/page.html:2:10 error[template-syntax]",
        "write one of `after`, `breadcrumbs`, `contents`, `facts`, `footer`, `head`, `header`, `heading`, `language_bar`, `main`, `neighbors`, `side_navigation`, `styles`, `title`",
    );
    // A name that the template has already is not a help.
    let twice =
        page(&format!("{extends}{{% block main %}}x{{% endblock %}}{{% block mian %}}y{{% endblock %}}"))
            .build();
    assert_eq!(twice.problems.len(), 1, "{:#?}", twice.problems);
    assert!(!twice.problems[0].contains("did you mean"), "{:#?}", twice.problems);
    // Two of them are two problems; a block in a block of its own is none.
    let two =
        page(&format!("{extends}{{% block mian %}}x{{% endblock %}}{{% block foter %}}y{{% endblock %}}"))
            .build();
    assert_eq!(two.problems.len(), 2, "{:#?}", two.problems);
    page(&format!(
        "{extends}{{% block main %}}{{% block own %}}{{{{ content }}}}{{% endblock %}}{{% endblock %}}"
    ))
    .build()
    .is_clean()
    .has("en/a/index.html", TEXT);
}

#[test]
fn a_base_without_the_blocks_of_a_page_that_a_template_extends_is_named() {
    let base = "<!DOCTYPE html><title>{{ page.title }}</title>{{ content }}";
    // A base of one's own need not have the blocks of the built-in pages.
    site(&[("templates/base.html", base)]).build().is_clean().has("en/a/index.html", TEXT);
    let section = "{% extends \"builtin/templates/section.html\" %}";
    only(
        &site(&[("templates/base.html", base), ("templates/section.html", section)]),
        "templates/base.html:1:1 error[template-syntax] `templates/base.html` has no block `after`",
        "write `{% block after %}{% endblock after %}` where the page should show it",
    );
}

#[test]
fn tags_that_do_not_fit_are_named_where_the_slip_is() {
    let extends = "{% extends \"builtin/templates/page.html\" %}\n{% block main %}\n";
    for (inside, expected, help) in [
        (
            "<p>{% if page.title %}x</p>",
            "3:4 error[template-syntax] `{% if page.title %}` is not closed before `{% endblock main %}` in line 4",
            "write `{% endif %}` before `{% endblock main %}`",
        ),
        (
            "{% for a in page.children %}{% if a %}x{% endfor %}",
            "3:29 error[template-syntax] `{% if a %}` is not closed before `{% endfor %}` in line 3",
            "write `{% endif %}` before `{% endfor %}`",
        ),
        (
            "{% filter upper %}x",
            "3:1 error[template-syntax] `{% filter upper %}` is not closed before `{% endblock main %}` in line 4",
            "write `{% endfilter %}` before `{% endblock main %}`",
        ),
        (
            "{% block own %}x",
            "3:1 error[template-syntax] `{% block own %}` is not closed before `{% endblock main %}` in line 4",
            "write `{% endblock own %}` before `{% endblock main %}`",
        ),
        (
            "{{ page.title",
            "3:1 error[template-syntax] `{{` is never closed by `}}`",
            "write `{{ page.title }}`",
        ),
        ("{% if page", "3:1 error[template-syntax] `{%` is never closed by `%}`", "write `{% if page %}`"),
        (
            "{% macro a() %}x{% endmacro %}",
            "3:1 error[template-syntax] there is no tag `macro`",
            "write `{% component name(argument: String) %}`",
        ),
        (
            "{% raw %}x",
            "3:1 error[template-syntax] unexpected end of raw block",
            "write `{% endraw %}` where it ends",
        ),
    ] {
        let template = format!("{extends}{inside}\n{{% endblock main %}}\n");
        only(&site(&[("templates/page.html", &template)]), &format!("templates/page.html:{expected}"), help);
    }
}
