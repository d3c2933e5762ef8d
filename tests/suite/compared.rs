//! Facts that templates compare: `entries(where=…)` and `related(by=…)` for every type.

use crate::site_test::SiteTest;

const KIND: &str = r#"[facts]
plain = "text"
words = "lines"
open = "flag"
size = "number"
depth = { type = "decimal", unit = "USD", scale = "million" }
shape = { type = "choice", choices = ["round", "square"] }
held = "date"
closes = "instant"
web = "address"
mail = "mail"
speech = "language"
owner = { type = "record", table = "people" }
near = "entry"
ask = "form"
note = "markdown"
hours = { type = "list", of = "session" }
topics = { type = "lines", pages = true }
"#;

const FACTS: &str = "kind: find\nplain: \"3\"\nwords: [red, blue]\nopen: false\nsize: 4\ndepth: 3.50\nshape: round\nheld: 2021-05\n\
    closes: 2021-10-31T23:59[Europe/Zurich]\nweb: https://example.org/ü\nmail: a@example.org\nspeech: fr\nowner: ann\nnear: c.md\nask: call\n\
    topics: [Health]\naudiences: [press]\n";

/// A page with all facts, one with the same, and one without any, which all have this template.
fn site(template: &str) -> SiteTest {
    SiteTest::new()
        .plain()
        .configure("[forms.call]\nurl = \"https://example.org/call\"")
        .file("kinds/find.toml", KIND)
        .file("locales/en/site.ftl", "values-topics = Topics\n")
        .file("locales/fr/site.ftl", "values-topics = Thèmes\n")
        .file("content/_data/people.yaml", "ann: { name: Ann }\nbob: { name: Bob }\n")
        .file("content/_data/audiences.yaml", "press: { name: Press }\n")
        .file("content/a.yaml", FACTS)
        .file("content/b.yaml", FACTS)
        .file("content/c.yaml", "kind: find\n")
        .page("a.en.md", "Text.")
        .page("b.en.md", "Text.")
        .page("c.en.md", "Text.")
        .file("templates/kinds/find.html", template)
}

/// The titles that a condition finds on the page `a`.
fn found(condition: &str) -> String {
    let list = format!("entries(kind=\"find\", where={{{condition}}})");
    let built = site(&format!("={{% for one in {list} %}}{{{{ one.title }}}}{{% endfor %}}")).build();
    let told: Vec<&String> = built.problems.iter().filter(|line| line.contains(" error[")).collect();
    assert!(told.is_empty(), "{condition}: {told:#?}");
    built.text("en/a/index.html").trim_start_matches('=').to_owned()
}

#[test]
fn what_a_template_sees_of_a_fact_finds_the_entries_that_have_it() {
    for field in [
        "plain", "words", "open", "size", "depth", "shape", "held", "closes", "web", "mail", "speech",
        "owner", "ask", "topics",
    ] {
        assert_eq!(found(&format!("\"{field}\": page.facts.{field}")), "ab", "{field}");
    }
    assert_eq!(found("\"near\": page.facts.near"), "ab");
}

#[test]
fn values_are_written_as_facts_are() {
    for condition in [
        "\"plain\": \"3\"",
        "\"words\": \"blue\"",
        "\"words\": [\"green\", \"blue\"]",
        "\"open\": false",
        "\"depth\": 3.5",
        "\"depth\": \"3.5\"",
        "\"held\": \"2021-05\"",
        "\"closes\": \"2021-10-31T23:59[Europe/Zurich]\"",
        "\"web\": \"https://example.org/ü\"",
        "\"speech\": \"fr\"",
        "\"owner\": \"ann\"",
        "\"near\": \"@/c.md\"",
        "\"ask\": \"call\"",
        "\"audiences\": \"press\"",
        "\"shape\": [\"round\", \"square\"]",
    ] {
        assert_eq!(found(condition), "ab", "{condition}");
    }
    for condition in [
        "\"open\": true",
        "\"depth\": 3",
        "\"shape\": \"square\"",
        "\"owner\": \"bob\"",
        "\"speech\": \"en\"",
    ] {
        assert_eq!(found(condition), "", "{condition}");
    }
    // An absent value and an empty list find the entries without the fact.
    assert_eq!(found("\"shape\": none"), "c");
    assert_eq!(found("\"words\": []"), "c");
    assert_eq!(found("\"audiences\": []"), "c");
}

#[test]
fn a_value_that_a_fact_cannot_have_is_an_error_with_what_to_type() {
    for (condition, message, help) in [
        ("\"shape\": \"rond\"", "`shape` is never `rond`", "did you mean `round`?"),
        (
            "\"size\": \"4\"",
            "`size` cannot be the text `4`",
            "write a number without quotation marks, such as `{\"size\": 3}`",
        ),
        (
            "\"plain\": 3",
            "`plain` cannot be `3`",
            "write a text in quotation marks, such as `{\"plain\": \"…\"}`",
        ),
        (
            "\"open\": \"no\"",
            "`open` cannot be the text `no`",
            "write `{\"open\": true}` or `{\"open\": false}`",
        ),
        (
            "\"depth\": \"deep\"",
            "`depth` cannot be `deep`",
            "write digits with a point for decimals, such as `18.55`",
        ),
        ("\"speech\": \"Frensh\"", "`speech` is never `Frensh`", ""),
        ("\"ask\": \"cal\"", "`ask` is never `cal`", "did you mean `call`?"),
        ("\"shape\": [\"round\", \"oval\"]", "`shape` is never `oval`", ""),
        (
            "\"note\": \"x\"",
            "values of `note` cannot be compared",
            "name a fact of another type, such as a text, a choice, a date, a record or an entry",
        ),
        ("\"hours\": page.facts.size", "values of `hours` cannot be compared", ""),
    ] {
        let call = format!("{{{{ entries(kind=\"find\", where={{{condition}}}) | length }}}}");
        let at = format!("templates/kinds/find.html:1:4 error[component-argument] {message}");
        let built = site(&call).build();
        if help.is_empty() {
            built.reports(&at);
        } else {
            built.helps(&at, help);
        }
    }
    let built = site("{{ entries(where={\"owner\": \"an\"}) | length }}").build();
    built.helps(
        "templates/kinds/find.html:1:4 error[unknown-reference] no record `an`",
        "did you mean `ann`?",
    );
    let built = site("{{ entries(where={\"near\": \"nowhere\"}) | length }}").build();
    built.reports("templates/kinds/find.html:1:4 error[broken-link] no entry `nowhere`");
}

#[test]
fn entries_are_related_by_facts_of_every_type_that_can_be_compared() {
    for field in [
        "plain",
        "words",
        "open",
        "size",
        "depth",
        "shape",
        "held",
        "closes",
        "web",
        "mail",
        "speech",
        "owner",
        "near",
        "ask",
        "topics",
        "audiences",
    ] {
        let list = format!("related(path=\"a\", by=[\"{field}\"])");
        let built = site(&format!("{{% for one in {list} %}}{{{{ one.title }}}}{{% endfor %}}")).build();
        assert_eq!(built.text("en/a/index.html"), "b", "{field}");
    }
    let built = site("{{ related(path=\"a\", by=[\"hours\"]) | length }}").build();
    built.reports(
        "templates/kinds/find.html:1:4 error[component-argument] values of `hours` cannot be compared",
    );
}
