//! Facts in templates: one that is absent, one that is no text, one mistake that every page and language meets.

use crate::site_test::SiteTest;

const TALK: &str = "[facts.opened]\ntype = \"date\"\n[facts.museum]\ntype = \"record\"\ntable = \"museums\"\n\
    [facts.depth]\ntype = \"decimal\"\nunit = \"percent\"\n[facts.tags]\ntype = \"lines\"\n[facts.seats]\ntype = \"number\"\n";

/// Two talks in English and French, one with all facts and one with none, shown by this template.
fn site(template: &str) -> SiteTest {
    let mut site = SiteTest::new()
        .file("kinds/talk.toml", TALK)
        .file("content/_data/museums.yaml", "zoo: { name: Zoo, url: \"https://zoo.example.com/\" }\n")
        .file(
            "content/full.yaml",
            "kind: talk\nopened: 2021-05-04\nmuseum: zoo\ndepth: 3.5\ntags: [a]\nseats: 9\n",
        )
        .file("content/bare.yaml", "kind: talk\n")
        .file("templates/kinds/talk.html", format!("{template}\n{{{{ content | safe }}}}"));
    for name in ["full", "bare"] {
        for segment in ["en", "fr"] {
            let text = format!("---\ntitle: {name} {segment}\n---\nText.\n");
            site = site.file(&format!("content/{name}.{segment}.md"), text);
        }
    }
    site
}

#[test]
fn an_absent_fact_is_named_with_its_file_and_the_condition_around_it() {
    for (template, name) in [
        ("{{ date(value=page.facts.opened) }}", "opened"),
        ("{{ page.facts.museum.url }}", "museum"),
        ("{{ number(value=page.facts.seats) }}", "seats"),
    ] {
        let outcome = site(template).build();
        let about = format!("`page.facts.{name}` is used where it may be absent");
        let found: Vec<_> = outcome.problems.iter().filter(|problem| problem.contains(&about)).collect();
        assert_eq!((found.len(), outcome.problems.len()), (1, 1), "{:#?}", outcome.problems);
        let help = format!(
            "write `{{% if page.facts.{name} %}}` before it and `{{% endif %}}` after it, or add `{name}` to `content/bare.yaml`"
        );
        assert_eq!(outcome.diagnostics[0].help.as_deref(), Some(&*help));
        let guarded = format!("{{% if page.facts.{name} %}}{template}{{% endif %}}");
        site(&guarded).build().is_clean();
    }
}

#[test]
fn a_fact_that_cannot_be_read_is_reported_only_where_it_is_written() {
    let wrong = site("{{ date(value=page.facts.opened) }}")
        .file("content/bare.yaml", "kind: talk\nopened: soon\n")
        .build();
    assert_eq!(wrong.problems.len(), 1, "{:#?}", wrong.problems);
    wrong.reports("content/bare.yaml:2:9 error[bad-date]");
}

#[test]
fn a_fact_with_fields_is_not_shown_as_a_text() {
    for (shown, message, instead) in [
        (
            "{{ page.facts.opened }}",
            "`page.facts.opened` is a date, not a text",
            "{{ date(value=page.facts.opened) }}",
        ),
        (
            "{{- page.facts.museum -}}",
            "`page.facts.museum` is a record, not a text",
            "{{ page.facts.museum.name }}",
        ),
        ("{{ page.date }}", "`page.date` is a date, not a text", "{{ date(value=page.date) }}"),
        (
            "{{ page.children }}",
            "`page.children` is a list, not a text",
            "{% for item in page.children %}…{% endfor %}",
        ),
        (
            "{{ page.facts.tags }}",
            "`page.facts.tags` is a list, not a text",
            "{% for item in page.facts.tags %}…{% endfor %}",
        ),
        (
            "{{ number(value=page.facts.depth) }}",
            "`page.facts.depth` is written out already, in words of the language",
            "{{ page.facts.depth }}",
        ),
    ] {
        let outcome = site(shown).build();
        assert_eq!(outcome.problems.len(), 1, "{:#?}", outcome.problems);
        assert!(
            outcome.problems[0].contains(&format!("error[template-error] {message}")),
            "{:#?}",
            outcome.problems
        );
        assert_eq!(outcome.diagnostics[0].help.as_deref(), Some(&*format!("write `{instead}`")));
    }
    site("{{ page.facts.seats }}{{ page.facts.depth }}{{ page.facts.opened | json }}").build().is_clean();
}

#[test]
fn a_message_that_all_languages_lack_is_reported_once_with_the_languages() {
    let outcome = site("{{ t(key=\"opened-on\") }}").build();
    assert_eq!(outcome.problems.len(), 1, "{:#?}", outcome.problems);
    outcome.helps(
        "templates/kinds/talk.html:1:4 error[unknown-message] no message `opened-on` in `en` and `fr`",
        "add `opened-on = …` to a file under `locales/en/` and `locales/fr/`",
    );
    let two = site("{{ t(key=\"opened-\" ~ page.path) }}").build();
    assert_eq!(two.problems.len(), 2, "two messages are two problems: {:#?}", two.problems);
}

#[test]
fn a_value_that_a_function_refuses_is_reported_once_with_those_of_other_pages() {
    let outcome = site("{{ number(value=page.title) }}").build();
    assert_eq!(outcome.problems.len(), 1, "{:#?}", outcome.problems);
    outcome.reports(
        "templates/kinds/talk.html:1:4 error[component-argument] `bare en` is not a number (likewise `bare fr`, `full en`, 1 more)",
    );
}

#[test]
fn titles_of_pages_of_values_that_no_language_has_are_reported_once() {
    let choice = "[facts.format]\ntype = \"choice\"\nchoices = [\"virtual\", \"on-site\"]\npages = true\n";
    let with = |name: &str| {
        site("")
            .file("kinds/talk.toml", choice)
            .file("content/full.yaml", "kind: talk\nformat: virtual\n")
            .file("content/bare.yaml", format!("kind: talk\nformat: {name}\n"))
    };
    let bare = with("on-site").build();
    assert_eq!(bare.problems.len(), 2, "{:#?}", bare.problems);
    bare.helps(
        "kinds/talk.toml:4:9 error[missing-message] the message `values-format` is missing in: en, fr",
        "add `values-format = …` to a file under `locales/en/`",
    );
    bare.helps(
        "kinds/talk.toml:4:9 error[missing-message] the messages `talk-format-on-site`, `talk-format-virtual` are missing in: en, fr",
        "add `talk-format-on-site = …`, `talk-format-virtual = …` to a file under `locales/en/`",
    );
    let words = "values-format = X\ntalk-format-virtual = Y\n";
    let named = with("virtual").file("locales/en/own.ftl", words).file("locales/fr/own.ftl", words);
    named.build().is_clean();
    let titled = with("virtual")
        .file("locales/en/own.ftl", "values-format = X\n")
        .file("locales/fr/own.ftl", "values-format = X\n")
        .file("content/format/virtual.en.md", "---\ntitle: Online\n---\nText.\n")
        .file("content/format/virtual.fr.md", "---\ntitle: En ligne\n---\nTexte.\n");
    titled.build().is_clean();
}
