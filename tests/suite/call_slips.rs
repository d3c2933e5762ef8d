//! A slip in a component call is one message with the call as it should be, whatever raw HTML may do, and loses no text.

use crate::site_test::SiteTest;

const LOWERED: &str = "[checks]\ncomponent-syntax = \"warning\"\ncomponent-argument = \"warning\"\nbad-date = \"warning\"\nunknown-component = \"warning\"";

/// A text with a slip, the only problem of its page, and the help.
const SLIPS: &[(&str, &str, &str)] = &[
    (
        "On {{ <date value=2026-01-01 /> }}.",
        "4:4 error[component-syntax] the value of `value` is not in quotation marks",
        "write `{{ <date value=\"2026-01-01\" /> }}`",
    ),
    (
        "On {{ <date value=“2026-01-01” /> }}.",
        "4:4 error[component-syntax] the value of `value` is not in straight quotation marks",
        "write `{{ <date value=\"2026-01-01\" /> }}`",
    ),
    (
        "On {{ <date value=\"2026-01-01\"> }}.",
        "4:4 error[component-syntax] the call of `date` must end with `/>`",
        "write `{{ <date value=\"2026-01-01\" /> }}`",
    ),
    (
        "On {{ <date value=\"2026-01-01\" /> and {{ <number value=\"3\" /> }}.",
        "4:4 error[component-syntax] the call of `date` is not closed by `}}`",
        "write `{{ <date value=\"2026-01-01\" /> }}`",
    ),
    (
        "On {{ <date value=\"2026-01-01 /> }} or **later**.",
        "4:4 error[component-syntax] the value of `value` has no closing quotation mark",
        "write `{{ <date value=\"2026-01-01\" /> }}`",
    ),
    (
        "## The {{ <date value=2026-01-01 /> }}",
        "4:8 error[component-syntax] the value of `value` is not in quotation marks",
        "write `{{ <date value=\"2026-01-01\" /> }}`",
    ),
    (
        "[x](b.md \"on {{ <date value=2026-01 /> }}\")",
        "4:14 error[component-syntax]",
        "write `{{ <date value=\"2026-01\" /> }}`",
    ),
    (
        "{% <note kind=tip> %}\n\nText.\n\n{% </note> %}",
        "4:1 error[component-syntax] the value of `kind` is not in quotation marks",
        "write `{% <note kind=\"tip\"> %}`",
    ),
    (
        "Before {% <note> %} inside {% </note> %}",
        "4:8 error[component-syntax] the tag of `note` is not on a line of its own",
        "write `{% <note> %}` on a line of its own, and `{% </note> %}` on one after the text",
    ),
    (
        "{{ <note> }}\n\nText.\n\n{{ </note> }}",
        "4:1 error[component-syntax] the call of `note` must end with `/>`",
        "write `{% <note> %}` before the text and `{% </note> %}` after it",
    ),
    (
        "{% <note> %}\n\nText.\n\n{% </nota> %}",
        "8:1 error[component-syntax] `{% </nota> %}` does not close `{% <note> %}` of line 4",
        "write `{% </note> %}`",
    ),
    (
        "{% <noet> %}\n\nText.\n\n{% </note> %}",
        "4:1 error[unknown-component] unknown component `noet`",
        "did you mean `note`?",
    ),
    (
        "{% <note> %}\n\n{% <note> %}\n\nText.\n\n{% </nte> %}\n\n{% </note> %}",
        "10:1 error[component-syntax] `{% </nte> %}` does not close `{% <note> %}` of line 6",
        "write `{% </note> %}`",
    ),
    (
        "Text.\n\n{% </note> %}",
        "6:1 error[component-syntax] `{% </note> %}` closes nothing that is open here",
        "remove it",
    ),
    (
        "{% <note> %}\n\n{% <until date=\"2030-01-01\"> %}\n\nText.\n\n{% </note> %}\n\n{% </until> %}",
        "6:1 error[component-syntax] `{% <until> %}` is never closed",
        "write `{% </until> %}` on a line of its own after the text",
    ),
    (
        "{% <since day=> %}\n\nText.\n\n{% </since> %}",
        "4:1 error[component-syntax] the argument `day` has no value in quotation marks",
        "write `{% <since date=\"…\"> %}`",
    ),
    (
        "{% <since day=\"2030-01-01\"> %}\n\nText.\n\n{% </since> %}",
        "4:11 error[component-argument] `since` has no argument `day`",
        "write `date`",
    ),
    (
        "{% <since date=\"2027-13-01\"> %}\n\nText.\n\n{% </since> %}",
        "4:17 error[bad-date] `2027-13-01` does not exist",
        "the month comes before the day: write `2027-01-13`",
    ),
    (
        "{% <until date=\"1 May 2027\"> %}\n\nText.\n\n{% </until> %}",
        "4:17 error[bad-date] `1 May 2027` is not a day such as `2021-10-18`",
        "write `2027-05-01`",
    ),
    (
        "{% <until date=\"soon\"> %}\n\nText.\n\n{% </until> %}",
        "4:17 error[bad-date] `soon` is not a day such as `2021-10-18`",
        "write a day such as `2021-10-18`",
    ),
    (
        "{% <until> %}\n\nText.\n\n{% </until> %}",
        "4:1 error[bad-date] `until` needs a `date`",
        "write the day such as `{% <until date=\"2021-10-18\"> %}`",
    ),
];

fn site(text: &str) -> SiteTest {
    SiteTest::english().page("a.md", text).page("b.md", "Text.")
}

#[test]
fn a_slip_in_a_call_is_one_message_with_the_right_call() {
    for raw_html in ["deny", "sanitize", "allow"] {
        for (text, expected, help) in SLIPS {
            let outcome = site(text).configure_first(&format!("raw_html = \"{raw_html}\"")).build();
            assert_eq!(outcome.problems.len(), 1, "{text}: {:#?}", outcome.problems);
            outcome.helps(&format!("content/a.md:{expected}"), help);
        }
    }
}

#[test]
fn a_slip_in_a_call_loses_no_text_where_it_is_lowered() {
    for raw_html in ["deny", "sanitize", "allow"] {
        for (text, ..) in SLIPS {
            let outcome =
                site(text).configure(LOWERED).configure_first(&format!("raw_html = \"{raw_html}\"")).build();
            if text.contains("Text.") {
                outcome.has("en/a/index.html", "<p>Text.</p>");
            } else {
                let first = text.split("{{").nth(1).or(text.split("{%").nth(1)).unwrap();
                let name = first.trim().trim_start_matches('<').split([' ', '>']).next().unwrap();
                outcome.has("en/a/index.html", &format!("&lt;{name}"));
            }
        }
    }
    let lowered = site(SLIPS[0].0).configure(LOWERED).build();
    lowered.has("en/a/index.html", "<p>On {{ &lt;date value=2026-01-01 /&gt; }}.</p>");
}

#[test]
fn the_help_for_what_comes_later_works_in_a_template() {
    let site = |call: &str| {
        SiteTest::english()
            .page("a.md", "Text.")
            .page("later.md", "Text.")
            .file("content/later.yaml", "publish: 2022-01-01\n")
            .page("gone.md", "Text.")
            .file("content/gone.yaml", "expires: 2021-01-01\n")
            .file("templates/page.html", format!("<p>{call}</p>{{{{ content }}}}"))
    };
    let later = "{{ url(path=\"later\") }}";
    for (call, open) in [
        (later, "{% if site.today.iso >= \"2022-01-01\" %}"),
        ("{{ url(path=\"gone\") }}", "{% if site.today.iso < \"2021-01-01\" %}"),
    ] {
        let outcome = site(call).build();
        assert_eq!(outcome.problems.len(), 1, "{:#?}", outcome.problems);
        let help = format!("put the call between `{open}` and `{{% endif %}}`, or remove it");
        outcome.helps("templates/page.html:1:7 error[broken-link]", &help);
        site(&format!("{open}{call}{{% endif %}}")).build().is_clean();
    }
    let open = "{% if site.today.iso >= \"2022-01-01\" %}";
    let opened = site(&format!("{open}{later}{{% endif %}}")).today("2022-01-01").build();
    opened.is_clean().has("en/a/index.html", "<p>/en/later/</p>");
}

#[test]
fn a_variable_that_nobody_sets_is_reported_where_the_engine_is_silent() {
    let page = |template: &str| {
        SiteTest::english()
            .page("a.md", "Text.")
            .file("templates/page.html", format!("{template}{{{{ content }}}}"))
    };
    for (template, column) in [
        ("{{ titel | safe }}", 4),
        ("{{ titel | upper }}", 4),
        ("{{ \"a\" ~ titel }}", 10),
        ("{% if titel %}x{% endif %}", 7),
        ("{% if page.title and not titel %}x{% endif %}", 26),
    ] {
        let outcome = page(template).build();
        assert_eq!(outcome.problems.len(), 1, "{template}: {:#?}", outcome.problems);
        let expected = format!(
            "templates/page.html:1:{column} error[template-variable] variable `titel` is not defined"
        );
        outcome.reports(&expected);
    }
    let near = page("{% set title = page.title %}{{ titel | safe }}").build();
    near.helps("templates/page.html:1:32 error[template-variable]", "did you mean `title`?");
    for template in [
        "{{ titel | default(value=\"x\") }}",
        "{% if titel is defined and titel %}x{% endif %}",
        "{% set titel = page.title %}{% if titel %}{{ titel | safe }}{% endif %}",
        "{% for titel in page.children %}{{ titel | json }}{% endfor %}",
        "{% include \"part.html\" %}{% set titel = 1 %}{% include \"part.html\" %}",
        "{% if page.title is starting_with(pat=\"a\") or page.title is not string %}x{% endif %}",
        "{% if true and not false %}{{ number(value=3) | safe }}{% endif %}",
    ] {
        let part = if template.contains("part") { "{% if titel %}x{% endif %}" } else { "x" };
        page(template).file("templates/part.html", part).build().is_clean();
    }
}

#[test]
fn a_value_for_a_language_that_the_site_does_not_have_is_reported() {
    let table = |text: &str| SiteTest::new().file("content/_data/people.yaml", text).build();
    let misspelt = table("jo:\n  role: {en: Chair, fe: Présidente}\n");
    assert_eq!(misspelt.problems.len(), 1, "{:#?}", misspelt.problems);
    misspelt
        .helps("content/_data/people.yaml:2:21 error[unknown-language] unknown language `fe`", "write `fr`");
    let more = table("jo:\n  role: {en: Chair, fr: Présidente, es: Presidenta}\n");
    assert_eq!(more.problems.len(), 1, "{:#?}", more.problems);
    more.helps(
        "content/_data/people.yaml:2:37 error[unknown-language]",
        "remove `es`, or add the language to `site.toml`",
    );
    table("jo:\n  role: {en: Chair, fr: Présidente}\n  codes: {key: 1, id: 2}\n").is_clean();
}
