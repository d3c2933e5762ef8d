//! What is wrong with a template is reported once, at its place, and everything else is still known.

use crate::site_test::SiteTest;

/// An English site whose home page uses components, with one more template.
fn site(path: &str, template: &str) -> SiteTest {
    SiteTest::english()
        .page("a.md", "On {{ <date value=\"2021\" /> }}.\n\n{% <note> %}\n\nText.\n\n{% </note> %}")
        .page("b.md", "On {{ <stars count=\"3\" /> }}.")
        .file(
            "templates/stars.html",
            "{% component stars(count: String) %}{{ count }}{% endcomponent stars %}",
        )
        .file(path, template)
}

#[track_caller]
fn only(site: &SiteTest, expected: &str, help: &str) {
    let outcome = site.build();
    assert_eq!(outcome.problems.len(), 1, "{:#?}", outcome.problems);
    outcome.helps(&outcome.problems[0], help).reports(expected);
}

#[test]
fn a_misspelt_name_is_the_only_problem() {
    for (template, expected, help) in [
        (
            "{{ urll(path=\"a\") }}",
            "1:4 error[unknown-function] unknown function `urll`",
            "did you mean `url`?",
        ),
        (
            "{{ site.title | uper }}",
            "1:17 error[unknown-function] unknown filter `uper`",
            "did you mean `upper`?",
        ),
        (
            "{% if site.title is definde %}x{% endif %}",
            "1:21 error[unknown-function] unknown test `definde`",
            "did you mean `defined`?",
        ),
        ("{{ <strs count=\"1\" /> }}", "1:5 error[unknown-component]", "did you mean `stars`?"),
        ("{% include \"star.html\" %}", "1:13 error[missing-template]", "did you mean `stars.html`?"),
        ("{% extends \"bse.html\" %}", "1:13 error[missing-template]", "did you mean `base.html`?"),
    ] {
        for path in ["templates/home.html", "templates/404.html", "templates/unused.html"] {
            only(&site(path, template), &format!("{path}:{expected}"), help);
        }
    }
}

#[test]
fn two_mistakes_in_two_templates_are_two_problems() {
    let both =
        site("templates/home.html", "{{ nope() }}").file("templates/page.html", "{{ site.title | nope }}");
    let outcome = both.build();
    assert_eq!(outcome.problems.len(), 2, "{:#?}", outcome.problems);
    outcome.reports("templates/home.html:1:4 error[unknown-function]");
    outcome.reports("templates/page.html:1:17 error[unknown-function]");
}

#[test]
fn a_component_file_that_cannot_be_parsed_takes_no_other_with_it() {
    let broken = site(
        "templates/stars.html",
        "{% component stars(count: String) %}{{ count }{% endcomponent stars %}",
    );
    let outcome = broken.build();
    assert_eq!(outcome.problems.len(), 1, "{:#?}", outcome.problems);
    outcome.reports("templates/stars.html:1:").has_code("template-syntax");
    // Templates that call it, extend a broken one, or are named by a page are not problems of their own.
    let more = broken
        .file(
            "templates/page.html",
            "{% extends \"frame.html\" %}{% block inside %}{{ <stars count=\"1\" /> }}{% endblock inside %}",
        )
        .file("templates/frame.html", "{% block inside %}{% endblock insid %}")
        .file("content/c.md", "---\ntitle: C\ntemplate: frame\n---\nText.\n");
    let outcome = more.build();
    assert_eq!(outcome.problems.len(), 2, "{:#?}", outcome.problems);
}

#[test]
fn circles_of_templates_are_reported_once_where_they_close() {
    let includes = site("templates/home.html", "{% include \"part.html\" %}")
        .file("templates/part.html", "{% include \"part.html\" %}");
    let outcome = includes.build();
    assert_eq!(outcome.problems.len(), 1, "{:#?}", outcome.problems);
    outcome.reports("templates/part.html:1:1 error[template-syntax] `templates/part.html` includes itself");
    let extends = site("templates/home.html", "{% extends \"part.html\" %}")
        .file("templates/part.html", "{% extends \"other.html\" %}")
        .file("templates/other.html", "{% extends \"part.html\" %}");
    let outcome = extends.build();
    assert_eq!(outcome.problems.len(), 1, "{:#?}", outcome.problems);
    outcome.has_code("template-syntax");
    let inside = site(
        "templates/stars.html",
        "{% component stars(count: String) %}{{ <stars count={count} /> }}{% endcomponent stars %}",
    );
    let outcome = inside.build();
    assert_eq!(outcome.problems.len(), 1, "{:#?}", outcome.problems);
}

/// A template with a wrong argument, the problem, and what to type.
const WRONG: &[(&str, &str, &str)] = &[
    (
        "{{ number(value=1, unti=\"USD\") }}",
        "1:20 error[component-argument] the function `number` has no argument `unti`",
        "did you mean `unit`?",
    ),
    (
        "{{ entries(knd=\"event\") | length }}",
        "1:12 error[component-argument] the function `entries` has no argument `knd`",
        "did you mean `kind`?",
    ),
    (
        "{{ entries(kind=\"evnt\") | length }}",
        "1:18 error[unknown-kind] unknown kind `evnt`",
        "did you mean `event`?",
    ),
    (
        "{{ number(value=\"NaN\") }}",
        "1:18 error[component-argument] `NaN` is not a number",
        "write digits with a point for decimals, such as `18.55`",
    ),
    (
        "{{ number(value=\"three\") }}",
        "1:18 error[component-argument] `three` is not a number",
        "write digits with a point for decimals, such as `18.55`",
    ),
    (
        "{{ number(value=1, scale=\"bilion\") }}",
        "1:27 error[component-argument] unknown scale `bilion`",
        "did you mean `billion`?",
    ),
    (
        "{{ date(value=\"2021-13-01\") }}",
        "1:16 error[bad-date] `2021-13-01` does not exist",
        "the month comes before the day: write `2021-01-13`",
    ),
    (
        "{{ date(style=\"prose\") }}",
        "1:4 error[component-argument] the function `date` needs `value` or `of`",
        "add `value=…` or `of=…`",
    ),
    (
        "{{ date(value=\"2021\", markup=\"no\") }}",
        "1:31 error[component-argument] the argument `markup` is not `true` or `false`",
        "write `markup=true` or `markup=false`",
    ),
    (
        "{{ related(path=page.path, by=[\"audiences\"], limit=-1) | length }}",
        "1:53 error[component-argument] the argument `limit` is not a whole number of at least 0",
        "write `limit=1`",
    ),
    (
        "{{ related(path=page.path, by=[\"audiences\"], limit=1.5) | length }}",
        "1:52 error[component-argument] the argument `limit` is not a whole number",
        "write `limit=1`",
    ),
    (
        "{{ page.title | truncate(length=-1) }}",
        "1:34 error[component-argument] the argument `length` is not a whole number of at least 0",
        "write `length=1`",
    ),
    (
        "{{ url() }}",
        "1:4 error[component-argument] the function `url` needs the argument `path`",
        "add `path=…`",
    ),
    (
        "{{ list(items=\"a\") }}",
        "1:16 error[component-argument] the argument `items` is not a list",
        "write a list: `items=[…]`",
    ),
    (
        "{{ site.languages | sort(atribute=\"tag\") | length }}",
        "1:26 error[component-argument] the filter `sort` has no argument `atribute`",
        "did you mean `attribute`?",
    ),
    (
        "{{ <stars conut=\"1\" /> }}",
        "1:11 error[component-argument] the component `stars` has no argument `conut`",
        "did you mean `count`?",
    ),
    (
        "{{ <stars /> }}",
        "1:5 error[component-argument] the component `stars` needs the argument `count`",
        "add `count=…`",
    ),
    (
        "{{ <number value=\"1\" unit=\"usd\" /> }}",
        "1:28 error[component-argument] unknown unit `usd`",
        "did you mean `USD`?",
    ),
];

#[test]
fn arguments_in_templates_are_checked_whether_a_page_uses_them_or_not() {
    for (template, expected, help) in WRONG {
        for path in ["templates/home.html", "templates/unused.html"] {
            only(&site(path, template), &format!("{path}:{expected}"), help);
        }
    }
}

#[test]
fn a_value_of_the_wrong_sort_names_the_argument() {
    let template = "{% set items = 3 %}{{ list(items=items) }}";
    let outcome = site("templates/home.html", template).build();
    assert_eq!(outcome.problems.len(), 1, "{:#?}", outcome.problems);
    outcome.reports(
        "templates/home.html:1:23 error[component-argument] the argument `items` of `list` is not a list but a number",
    );
}

#[test]
fn a_count_that_is_computed_is_not_negative() {
    for (template, expected, help) in [
        (
            "{% set most = 0 - 1 %}{{ related(path=page.path, by=[\"audiences\"], limit=most) | length }}",
            "1:26 error[component-argument] the argument `limit` of `related` is not a whole number of at least 0 but `-1`",
            "give `limit` a whole number of at least 0",
        ),
        (
            "{% set most = 0 - 1 %}{{ page.title | truncate(length=most) }}",
            "1:39 error[template-error] the argument `-1` is out of range",
            "give a whole number of at least 0",
        ),
    ] {
        only(&site("templates/home.html", template), &format!("templates/home.html:{expected}"), help);
    }
}

#[test]
fn each_item_of_a_list_is_escaped_by_itself() {
    let template = "{{ list(items=[\"<b>x</b>\" | safe, \"<script>\", \"&\"]) }}|{{ list(items=[\"<i>\", \"b\"]) }}|\
        {{ t(key=\"pair\", first=\"<b>x</b>\" | safe, second=\"<script>\") }}|{{ list(items=[\"<i>\", date(value=\"2021\")]) }}";
    let outcome = site("templates/home.html", template)
        .file("locales/en/pair.ftl", "pair = { $first } & { $second }\n")
        .build();
    assert_eq!(
        outcome.is_clean().text("en/index.html"),
        "<b>x</b>, &lt;script&gt; and &amp;|&lt;i&gt; and b|<b>x</b> &amp; &lt;script&gt;|&lt;i&gt; and <time datetime=\"2021\">2021</time>"
    );
    let shown = site("templates/home.html", "{{ site | json | safe }}")
        .file("content/_index.en.md", "---\ntitle: \"</script><b>\"\n---\nText.\n");
    shown.build().is_clean().lacks("en/index.html", "</script>");
}

#[test]
fn a_field_that_page_or_site_never_has_is_reported_where_the_engine_is_silent() {
    let home = |template: &str| {
        SiteTest::english().file("templates/home.html", format!("{template}{{{{ content | safe }}}}")).build()
    };
    for (template, expected) in [
        ("{% if page.nope == 1 %}x{% endif %}", "1:12 error[template-variable] `page` has no field `nope`"),
        ("{{ page.titel | safe }}", "1:9 error[template-variable] `page` has no field `titel`"),
        ("{% if not site.demo %}x{% endif %}", "1:16 error[template-variable] `site` has no field `demo`"),
    ] {
        let outcome = home(template);
        outcome.reports(&format!("templates/home.html:{expected}"));
        assert_eq!(outcome.problems.len(), 1, "{:#?}", outcome.problems);
    }
    for template in [
        "{% if page.nope is defined %}{% if page.nope == 1 %}x{% endif %}{% endif %}",
        "{{ page.nope | default(value=\"x\") }}",
        "{% if page?.nope %}x{% endif %}",
        "{% for page in page.children %}{% if page.nope %}x{% endif %}{% endfor %}",
        "{% if page.facts.place %}x{% endif %}",
        "{# {% if page.nope %} #}{% raw %}{% if page.nope %}{% endraw %}",
    ] {
        home(template).is_clean();
    }
    let included = SiteTest::english()
        .file(
            "templates/home.html",
            "{% for page in page.children %}{% include \"row.html\" %}{% endfor %}{{ content | safe }}",
        )
        .file("templates/row.html", "{% if page.nope %}x{% endif %}")
        .build();
    included.is_clean();
}
