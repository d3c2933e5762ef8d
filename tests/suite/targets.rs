//! Addresses that templates, components and settings name: they ask the same book as links in texts.

use crate::addresses::PIXEL;
use crate::site_test::{Outcome, SiteTest};

fn site() -> SiteTest {
    SiteTest::new()
        .config(
            "base_url = \"https://site.test/sub\"\ntoday = 2021-10-18\n[checks]\nmissing-language = \"off\"\n\
             [[languages]]\ntag = \"en\"\nname = \"English\"\n[[languages]]\ntag = \"fr\"\nname = \"Français\"\n",
        )
        .page("docs/_index.en.md", "Docs.")
        .page("docs/join.en.md", "## Part {#part}\n\n## Что это\n\n[x](<a b%23.pdf>)")
        .page("docs/join.fr.md", "## Part {#part}\n\n## Что это")
        .file("content/docs/a b#.pdf", "x")
        .file("content/docs/unused.pdf", "x")
        .file("content/docs/later.yaml", "publish: 2022-01-01\n")
        .page("docs/later.en.md", "Later.")
        .file("content/_static/é.gif", PIXEL)
}

/// What `url()` gives on the English home page.
fn url(target: &str) -> Outcome {
    let template = format!(
        "{{{{ url(path=\"{target}\") }}}}|{{% for each in [\"{target}\"] %}}{{{{ url(path=each) }}}}{{% endfor %}}"
    );
    site().file("templates/home.html", template).build()
}

#[test]
fn a_template_may_ask_for_whatever_is_published() {
    for (target, expected) in [
        ("", "/sub/en/"),
        ("_index.md", "/sub/en/"),
        ("docs", "/sub/en/docs/"),
        ("docs/join", "/sub/en/docs/join/"),
        ("@/docs/join.md", "/sub/en/docs/join/"),
        ("docs/join.fr.md", "/sub/fr/docs/join/"),
        ("docs/join#part", "/sub/en/docs/join/#part"),
        (
            "docs/join.md?ref=почта#что-это",
            "/sub/en/docs/join/?ref=%D0%BF%D0%BE%D1%87%D1%82%D0%B0#%D1%87%D1%82%D0%BE-%D1%8D%D1%82%D0%BE",
        ),
        ("docs/join#content", "/sub/en/docs/join/#content"),
        ("docs/join#top", "/sub/en/docs/join/#top"),
        ("/", "/sub/"),
        ("/en/docs/join", "/sub/en/docs/join/"),
        ("/en/docs/join/index.html", "/sub/en/docs/join/"),
        ("/en/docs/join/#%D1%87%D1%82%D0%BE-это", "/sub/en/docs/join/#%D1%87%D1%82%D0%BE-%D1%8D%D1%82%D0%BE"),
        ("/en/feed.xml", "/sub/en/feed.xml"),
        ("/sitemap.xml", "/sub/sitemap.xml"),
        ("/é.gif", "/sub/%C3%A9.gif"),
        ("/%C3%A9.gif", "/sub/%C3%A9.gif"),
        ("docs/a b%23.pdf", "/sub/files/docs/a%20b%23.pdf"),
        ("/files/docs/a%20b%23.pdf", "/sub/files/docs/a%20b%23.pdf"),
        ("https://site.test/sub/en/docs/join/#part", "/sub/en/docs/join/#part"),
        ("https://пример.test/é", "https://xn--e1afmkfd.test/%C3%A9"),
        ("mailto:a@b.test", "mailto:a@b.test"),
    ] {
        let built = url(target);
        let problems: Vec<&String> =
            built.problems.iter().filter(|problem| !problem.contains("unused.pdf")).collect();
        assert!(problems.is_empty(), "{target}: {problems:#?}");
        let text = built.text("en/index.html");
        assert_eq!(text, format!("{expected}|{expected}"), "{target}");
    }
}

/// What is asked for in vain, what is reported, what to type.
const VAIN: &[(&str, &str, &str)] = &[
    ("docs/jion", "error[broken-link] no entry `docs/jion`", "did you mean `docs/join`?"),
    ("docs/jion.md#part", "error[broken-link] no entry `docs/jion`", "did you mean `docs/join.md#part`?"),
    ("join", "error[broken-link] no entry `join`", "did you mean `docs/join`?"),
    ("docs/a b%23.PDF", "error[broken-link] no entry `docs/a b#.PDF`", "did you mean `docs/a%20b%23.pdf`?"),
    (
        "docs/join#prat",
        "error[broken-anchor] no heading `#prat` in `docs/join`",
        "did you mean `docs/join#part`?",
    ),
    (
        "/en/docs/jion/",
        "error[broken-link] no page or file has the address `/en/docs/jion/`",
        "did you mean `/en/docs/join/`?",
    ),
    (
        "/fr/docs/jion/",
        "error[broken-link] no page or file has the address `/fr/docs/jion/`",
        "did you mean `/fr/docs/join/`?",
    ),
    (
        "/docs/join/",
        "error[broken-link] no page or file has the address `/docs/join/`",
        "did you mean `/en/docs/join/`?",
    ),
    ("/en/docs/join/#prat", "error[broken-anchor] no heading `#prat`", "did you mean `/en/docs/join/#part`?"),
    (
        "/sitemp.xml",
        "error[broken-link] no page or file has the address `/sitemp.xml`",
        "did you mean `/sitemap.xml`?",
    ),
    ("/É.gif", "error[broken-link] no page or file has the address `/É.gif`", "did you mean `/%C3%A9.gif`?"),
    (
        "https://site.test/sub/en/docs/jion/",
        "error[broken-link] no page or file has the address `/en/docs/jion/`",
        "did you mean `/en/docs/join/`?",
    ),
    (
        "javascript:alert(1)",
        "error[unsafe-link] addresses may not begin with `javascript:`",
        "write a path, or an address with `https:`, `http:`, `mailto:` or `tel:`",
    ),
    (
        "docs/later",
        "error[broken-link] `docs/later` is not published in this edition (`2022-01-01` decides)",
        "put the call between `{% if site.today.iso >= \"2022-01-01\" %}` and `{% endif %}`, or remove it",
    ),
    (
        "docs/unused.pdf",
        "error[broken-link] `content/docs/unused.pdf` is not published: no page uses it",
        "move it to `content/_static/unused.pdf` and write `/unused.pdf`, or link to it from a page",
    ),
];

#[test]
fn what_a_template_asks_for_in_vain_is_reported_once_at_its_place_with_what_to_type() {
    for (target, message, help) in VAIN {
        let template = format!("<a href=\"{{{{ url(path=\"{target}\") }}}}\">x</a>");
        let built = site().file("templates/home.html", template).build();
        built.helps(&format!("templates/home.html:1:13 {message}"), help);
        let count = built.problems.iter().filter(|problem| problem.contains("error[")).count();
        assert_eq!(count, 1, "{target}: {:#?}", built.problems);
        // The help, typed.
        if let Some((_, typed)) = help.split_once("did you mean `") {
            let template = format!("{{{{ url(path=\"{}\") }}}}", typed.trim_end_matches("`?"));
            let built = site().file("templates/home.html", template).build();
            assert!(
                !built.problems.iter().any(|problem| problem.contains("error[")),
                "{:#?}",
                built.problems
            );
        }
    }
}

#[test]
fn an_address_given_to_a_component_is_checked_and_published_below_the_base_path() {
    let component = "{% component more(to: String) {\"to\": \"address\"} %}<a class=\"more\" href=\"{{ to }}\">x</a>{% endcomponent more %}";
    let site = site().file("templates/components.html", component);
    let built = site.clone().page("a.en.md", "{{ <more to=\"/en/docs/join/#part\" /> }} {{ <more to=\"/é.gif\" /> }} {{ <more to=\"https://a.test/é\" /> }} {{ <more to=\"#x\" /> }}");
    let built = built.build();
    for expected in ["/sub/en/docs/join/#part", "/sub/%C3%A9.gif", "https://a.test/%C3%A9", "#x"] {
        built.has("en/a/index.html", &format!("class=\"more\" href=\"{expected}\""));
    }
    let call = |to: &str| site.clone().page("a.en.md", &format!("{{{{ <more to=\"{to}\" /> }}}}")).build();
    call("/en/docs/jion/").helps(
        "content/a.en.md:4:14 error[broken-link] no page or file has the address `/en/docs/jion/`",
        "did you mean `/en/docs/join/`?",
    );
    call("/en/docs/join/#prat").helps(
        "content/a.en.md:4:14 error[broken-anchor] no heading `#prat` in `docs/join`",
        "did you mean `/en/docs/join/#part`?",
    );
    // What another day publishes is not missing in a block of that day.
    let later = |to: &str| {
        format!("{{% <since date=\"2022-01-01\"> %}}\n\n{{{{ <more to=\"{to}\" /> }}}}\n\n{{% </since> %}}")
    };
    let built = site.clone().page("a.en.md", &later("/en/docs/later/")).build();
    assert!(!built.problems.iter().any(|problem| problem.contains("error[")), "{:#?}", built.problems);
    site.page("a.en.md", &later("/en/docs/latr/")).build().has_code("broken-link");
}

#[test]
fn addresses_in_facts_forms_and_tables_are_written_as_the_url_standard_writes_them() {
    let site = SiteTest::english()
        .configure("[forms.call]\nurl = \"https://пример.test/форма\"")
        .file("content/_data/references.yaml", "one:\n  name: One\n  url: \"https://пример.test/это место\"\n")
        .file("content/feast.yaml", "kind: event\ndates: 2022-01-02\nregistration: https://пример.test/запись?на=1\n")
        .page("feast.md", "Feast.")
        .file("content/paper.yaml", "kind: document\ndate: 2021-09-01\nfiles:\n  - { language: en, url: \"https://пример.test/файл.pdf\" }\n")
        .page("paper.md", "Paper.")
        .file("templates/event.html", "{{ page.facts.registration }} {{ site.forms.call.url }} {{ site.data.references.one.url }}")
        .file("templates/document.html", "{% for file in page.facts.files %}{{ file.url }} {{ file.format }}{% endfor %}")
        .build();
    site.is_clean();
    let host = "https://xn--e1afmkfd.test";
    assert_eq!(
        site.text("en/feast/index.html"),
        format!(
            "{host}/%D0%B7%D0%B0%D0%BF%D0%B8%D1%81%D1%8C?%D0%BD%D0%B0=1 {host}/%D1%84%D0%BE%D1%80%D0%BC%D0%B0 {host}/%D1%8D%D1%82%D0%BE%20%D0%BC%D0%B5%D1%81%D1%82%D0%BE"
        )
    );
    assert_eq!(site.text("en/paper/index.html"), format!("{host}/%D1%84%D0%B0%D0%B9%D0%BB.pdf PDF"));
}

#[test]
fn a_text_becomes_a_part_of_an_address_by_a_filter() {
    let template = "{{ \"что/a b&c'd\" | urlencode }} {{ \"plain-1\" | urlencode }}";
    let site = SiteTest::english().file("templates/home.html", template).build();
    assert_eq!(site.text("en/index.html"), "%D1%87%D1%82%D0%BE/a%20b%26c%27d plain-1");
    let wrong = SiteTest::english().file("templates/home.html", "{{ 1 | urlencode }}").build();
    wrong.reports("templates/home.html:1:8 error[component-argument] the filter `urlencode` is given something else than a text");
}

#[test]
fn a_rule_of_headers_is_for_something_that_is_published() {
    let rule = |path: &str| {
        site()
            .configure(&format!("[headers.\"{path}\"]\nX-Of = \"it\"\nX-And = \"that\""))
            .page("a.en.md", "[x](docs/unused.pdf)")
    };
    for path in [
        "/*",
        "/en/*",
        "/files/*",
        "/files/docs/a%20b%23.pdf",
        "/*/feed.xml",
        "/:lang/docs/*",
        "/en/docs/",
        "/é.gif",
    ] {
        rule(path).build().is_clean();
    }
    rule("/é.gif").build().has("_headers", "/sub/%C3%A9.gif\n  X-And: that\n  X-Of: it\n");
    for (path, help) in [
        ("/fils/*", "did you mean `/files/*`?"),
        ("/en/docs/jion/", "did you mean `/en/docs/join/`?"),
        ("/en/dosc/*", "did you mean `/en/docs/*`?"),
        ("/api/*", "write a path of the published site, such as `/*` or `/files/*`, or remove the table"),
    ] {
        let built = rule(path).build();
        built.helps(&format!("site.toml:11:10 warning[unused-rule] nothing is published at `{path}`"), help);
        assert_eq!(built.problems.len(), 1, "{:#?}", built.problems);
    }
}
