//! Addresses without brackets are links, and the text around them stays as it is.

use crate::site_test::SiteTest;

fn body(lang: &str, text: &str) -> String {
    let site = SiteTest::empty()
        .config(&format!(
            "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"{lang}\"\n"
        ))
        .file(&format!("content/_index.{lang}.md"), "---\ntitle: Home\n---\nText.\n")
        .file("templates/page.html", "{{ content | safe }}")
        .page(&format!("a.{lang}.md"), text);
    let built = site.build();
    built.is_clean();
    built.text(&format!("{lang}/a/index.html")).trim().to_owned()
}

fn web(address: &str) -> String {
    format!("<a href=\"{address}\" rel=\"external\"><bdi dir=\"ltr\">{address}</bdi></a>")
}

fn mail(address: &str) -> String {
    format!("<a href=\"mailto:{address}\"><bdi dir=\"ltr\">{address}</bdi></a>")
}

#[test]
fn an_address_in_a_sentence_is_a_link_in_each_language() {
    let (page, name) = (web("https://a.org/b_c?d=e"), mail("name@a.org"));
    let cases = [
        ("en", "See https://a.org/b_c?d=e, or name@a.org.", format!("See {page}, or {name}.")),
        ("fr", "Voir https://a.org/b_c?d=e ou name@a.org.", format!("Voir {page} ou {name}.")),
        ("es", "Véase (https://a.org/b_c?d=e) o name@a.org.", format!("Véase ({page}) o {name}.")),
        ("ru", "См. https://a.org/b_c?d=e; почта: name@a.org.", format!("См. {page}; почта: {name}.")),
        ("ar", "انظر https://a.org/b_c?d=e، أو name@a.org.", format!("انظر {page}، أو {name}.")),
        ("zh", "见https://a.org/b_c?d=e，或联系name@a.org。", format!("见{page}，或联系{name}。")),
    ];
    for (lang, typed, expected) in cases {
        let plain = |html: &str| html.replace(['\u{a0}', '\u{202f}'], " ");
        assert_eq!(plain(&body(lang, typed)), format!("<p>{expected}</p>"));
    }
}

#[test]
fn an_address_is_a_link_wherever_words_stand() {
    let page = web("https://a.org");
    let html = body(
        "en",
        "## At https://a.org\n\n| https://a.org |\n|---|\n| **https://a.org** |\n\n- https://a.org\n\n> https://a.org\n\nText.[^1]\n\n[^1]: https://a.org\n",
    );
    assert_eq!(html.matches(page.as_str()).count(), 6, "{html}");
    assert!(html.contains("<h2 id=\"at-https-a-org\">"), "{html}");
}

#[test]
fn an_address_in_quotation_marks_is_a_link() {
    let html = body("en", "He said \"https://a.org\" today.");
    assert_eq!(html, format!("<p>He said “{}” today.</p>", web("https://a.org")));
}

#[test]
fn what_is_no_bare_address_is_left_alone() {
    for typed in [
        "`https://a.org`",
        "    https://a.org",
        "name\\@a.org",
        "https\\://a.org",
        "icon@2x.png",
        "ask @name",
        "ftp://a.org",
        "http://localhost",
    ] {
        let html = body("en", typed);
        assert!(!html.contains("<a "), "{typed}: {html}");
    }
}

#[test]
fn no_link_stands_in_a_link() {
    for typed in [
        "[at https://a.org](https://b.org)",
        "[at <https://a.org>](https://b.org)",
        "[at name@a.org](https://b.org)",
    ] {
        let html = body("en", typed);
        assert_eq!(html.matches("<a ").count(), 1, "{html}");
        assert!(html.contains("a.org"), "{html}");
    }
}

#[test]
fn an_address_beside_a_component_is_a_link() {
    let html = body("en", "On {{ <date value=\"2021-10-18\" /> }} at https://a.org/b and name@a.org.");
    assert!(html.contains(&web("https://a.org/b")) && html.contains(&mail("name@a.org")), "{html}");
}

#[test]
fn marks_that_nobody_sees_are_no_part_of_where_a_link_leads() {
    for typed in ["\u{2066}https://a.org\u{2069}", "https://a.org\u{200e}", "\u{200b}https://a.org\u{feff}"] {
        let html = body("en", &format!("See [this]({typed})."));
        assert_eq!(html, "<p>See <a href=\"https://a.org\" rel=\"external\">this</a>.</p>", "{typed:?}");
    }
    let html = body("en", "See [this](\u{200e}a.md\u{200e}) and https://b.org\u{200f}.");
    assert!(html.contains("href=\"/en/a/\"") && html.contains("href=\"https://b.org\""), "{html}");
}

#[test]
fn an_address_in_round_brackets_is_a_link_wherever_words_stand() {
    let page = web("https://a.org");
    for typed in
        ["See (https://a.org) now.", "- (https://a.org)", "(https://a.org)", "See ((https://a.org))."]
    {
        assert_eq!(body("en", typed).matches(page.as_str()).count(), 1, "{typed}: {}", body("en", typed));
    }
    assert!(body("en", "| (https://a.org) |\n|---|\n| x |").contains(&page));
    assert!(body("en", "[x](https://a.org)").contains("<a href=\"https://a.org\" rel=\"external\">x</a>"));
}

#[test]
fn an_address_with_signs_of_emphasis_is_whole() {
    for address in [
        "https://docs.python.org/3/library/__main__.html",
        "https://a.org/_d_/x",
        "https://a.org/*a*/b",
        "https://a.org/~a~/b",
        "https://a.org/~~b~~/c",
        "https://a.org/?q=*x*&r=_y_&z",
        "https://a.org/#_a_b",
        "www.a.org/__init__.py",
        "https://a.org/***x***/y",
        "https://a.org/_a_/_b_/c",
    ] {
        let html = body("en", &format!("See {address} now."));
        let whole = if address.starts_with("www") {
            web(address).replacen("href=\"", "href=\"http://", 1)
        } else {
            web(&address.replace('&', "&amp;"))
        };
        assert_eq!(html, format!("<p>See {whole} now.</p>"));
    }
    let html = body("en", "**https://a.org/b** and *https://a.org/c* and _https://a.org/d_");
    assert_eq!(html.matches("<strong><a").count() + html.matches("<em><a").count(), 3, "{html}");
    let html = body("zh", "见 https://a.org/b**强调**");
    assert!(html.contains("<strong>强调</strong>"), "{html}");
}
