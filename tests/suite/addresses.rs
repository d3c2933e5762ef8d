//! Addresses: what is asked is decoded, what is written is encoded, what is missing is reported with what to type.

use hexaglot::build::assemble;
use hexaglot::diag::Diagnostics;

use crate::site_test::{Outcome, SiteTest};

/// A picture of one pixel.
pub const PIXEL: &[u8] = b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff\x21\xf9\x04\x01\x00\x00\x00\x00\x2c\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x01\x44\x00\x3b";

fn site() -> SiteTest {
    SiteTest::english()
        .page("docs/_index.md", "Docs.")
        .page("docs/b.md", "## Part {#part}\n\n## Что {#что}\n\nText.")
        .page("join.md", "Join.")
}

#[track_caller]
fn article(site: &Outcome) -> String {
    site.article("en/docs/a/index.html")
}

#[test]
fn what_is_asked_is_decoded_as_browsers_do() {
    let site = site()
        .file("content/docs/my photo.gif", PIXEL)
        .file("content/docs/100% sure.txt", "x")
        .file("content/_static/d ir/x.txt", "x")
        .page(
            "docs/a.md",
            "![b](my%20photo.gif) [c](b.md#%D1%87%D1%82%D0%BE) [d](/d%20ir/x.txt) [e](b.md?ref=mail#part) \
             [f](100%25%20sure.txt) [g](%62.md) [h](<100% sure.txt>) [i](?a=b#) [j](#top)",
        )
        .build();
    site.is_clean();
    let html = article(&site);
    for expected in [
        "src=\"/files/docs/my%20photo.gif\"",
        "href=\"/en/docs/b/#%D1%87%D1%82%D0%BE\">c",
        "href=\"/d%20ir/x.txt\">d",
        "href=\"/en/docs/b/?ref=mail#part\">e",
        "href=\"/files/docs/100%25%20sure.txt\">f",
        "href=\"/en/docs/b/\">g",
        "href=\"/files/docs/100%25%20sure.txt\">h",
        "href=\"?a=b#\">i",
        "href=\"#top\">j",
    ] {
        assert!(html.contains(expected), "{expected}\n{html}");
    }
}

#[test]
fn names_with_any_signs_are_written_as_the_url_standard_says() {
    let name = "a b\"c'd#e?f%g[h]é{|}^`.txt";
    let site = site()
        .file(&format!("content/docs/{name}"), "x")
        .page("docs/a.md", "[x](<a b\"c'd%23e%3Ff%25g[h]é{|}^`.txt>)")
        .build();
    site.is_clean();
    let href = "/files/docs/a%20b%22c&#39;d%23e%3Ff%25g%5Bh%5D%C3%A9%7B%7C%7D%5E%60.txt";
    let html = article(&site).replace("&#x27;", "'").replace('\'', "&#39;");
    assert!(html.contains(&format!("href=\"{href}\"")), "{html}");
    assert!(site.files.contains_key(&format!("files/docs/{name}")));
}

#[test]
fn everything_that_is_published_may_be_linked() {
    let site = site()
        .file("content/_static/images/x.gif", PIXEL)
        .file("static/y.txt", "y")
        .file("content/docs/feast.yaml", "kind: event\ndates: 2022-01-02\naliases: [/old/]\n")
        .page("docs/feast.md", "Feast.")
        .page(
            "docs/a.md",
            "[a](/) [b](/en/feed.xml) [c](/sitemap.xml) [d](/robots.txt) ![e](/images/x.gif) [f](/y.txt) \
             [g](/en/calendar.ics) [h](/en/docs/feast/event.ics) [i](/en/404.html) [j](/en/old/) \
             [k](/en/site.webmanifest) [l](/en/docs) [m](/en/docs/b/index.html) [n](https://site.test/en/docs/b/#part)",
        )
        .build();
    site.is_clean();
    let html = article(&site);
    assert!(html.contains("src=\"/images/x.gif\" alt=\"e\" width=\"1\" height=\"1\""), "{html}");
    assert!(html.contains("<a href=\"/en/docs/\">l</a> <a href=\"/en/docs/b/\">m</a>"), "{html}");
    assert!(html.contains("<a href=\"https://site.test/en/docs/b/#part\">n</a>"), "{html}");
}

#[test]
fn a_part_of_a_list_may_be_linked() {
    let mut site =
        SiteTest::english().file("content/n/_index.yaml", "paginate_by: 2\n").page("n/_index.md", "N.");
    for name in ["a", "b", "c"] {
        site = site.page(&format!("n/{name}.md"), "[x](/en/n/page/2/)");
    }
    site.build().is_clean();
}

#[test]
fn anchors_are_checked_at_every_way_to_a_page() {
    let site = SiteTest::new()
        .configure("[fallback]\ndefault = \"notice\"\n[checks]\nmissing-language = \"off\"")
        .page("b.en.md", "## Part {#part}\n\nText.")
        .page("a.en.md", "[x](/en/b/#nonexist)\n\n[y](https://site.test/en/b/#gone)\n\n[z](/en/b/#part)")
        .page("a.fr.md", "[x](b.md#rien)\n\n[y](/fr/b/#part)")
        .build();
    site.reports("content/a.en.md:4:5 error[broken-anchor] no heading `#nonexist` in `content/b.en.md`")
        .reports("content/a.en.md:6:5 error[broken-anchor] no heading `#gone`")
        .reports("content/a.fr.md:4:5 error[broken-anchor] no heading `#rien`");
    assert_eq!(site.problems.len(), 3, "{:#?}", site.problems);
}

#[test]
fn an_address_of_this_site_that_is_not_published_is_broken_and_another_sites_is_not() {
    let site =
        site().page("docs/a.md", "[x](https://site.test/en/gone/) [y](https://other.test/en/gone/)").build();
    site.reports("content/docs/a.md:4:5 error[broken-link] no page or file has the address `/en/gone/`");
    assert_eq!(site.problems.len(), 1, "{:#?}", site.problems);
}

#[test]
fn a_lowered_problem_leaves_what_the_editor_wrote() {
    let typed = "[a](gone.md) [b](#) [c]() [d](gone.pdf) [e](/gone/) [f](#gone) [g](b.md#gone) [h](ref:gone) \
                 ![i](https://other.test/i.png) ![j](gone.png) ![k]()";
    for level in ["warning", "off"] {
        let codes =
            ["broken-link", "placeholder-link", "broken-anchor", "missing-image", "unknown-reference"];
        let levels: String = codes.iter().map(|code| format!("{code} = \"{level}\"\n")).collect();
        let site = site().configure(&format!("[checks]\n{levels}")).page("docs/a.md", typed).build();
        let html = article(&site);
        for expected in [
            "<a href=\"gone.md\">a</a> <a href=\"#\">b</a> c <a href=\"gone.pdf\">d</a> <a href=\"/gone/\">e</a>",
            "<a href=\"#gone\">f</a> <a href=\"/en/docs/b/#gone\">g</a> h",
            "<img src=\"https://other.test/i.png\" alt=\"i\"",
            "<img src=\"gone.png\" alt=\"j\"",
        ] {
            assert!(html.contains(expected), "{expected}\n{html}");
        }
        assert!(!html.contains("=\"\"") && html.ends_with("k</p>"), "{html}");
    }
}

/// The help of the one problem of a text in `docs/a.md`.
#[track_caller]
fn help(site: &SiteTest, file: &str, text: &str) -> String {
    let site = site.clone().page(file, text);
    let mut diags = Diagnostics::new();
    site.with_inputs(|inputs, settings, memo, watch| {
        assemble(inputs, settings, memo, watch, &mut diags);
    });
    let problems = diags.sorted();
    assert_eq!(problems.len(), 1, "{text}: {problems:#?}");
    problems[0].help.clone().unwrap_or_default()
}

#[test]
fn a_help_for_a_link_is_a_target_that_resolves_when_typed() {
    let base = site()
        .file("content/docs/Quay.gif", PIXEL)
        .file("content/docs/terms (1).pdf", "x")
        .file("content/_static/logo.gif", PIXEL)
        .page("events/_index.md", "Events.")
        .page("events/opening.md", "Opening.")
        .file("content/focus/access.yaml", "slug: entry\n")
        .page("focus/access.md", "Access.");
    for (file, typed, expected) in [
        ("a.md", "events/openning.md", "events/opening.md"),
        ("docs/a.md", "events/openning.md", "../events/opening.md"),
        ("docs/a.md", "@/events/openning.md", "@/events/opening.md"),
        ("docs/a.md", "/docs/b", "b.md"),
        ("docs/a.md", "/en/docs/b.html", "b.md"),
        ("docs/a.md", "../b/", "b.md"),
        ("docs/a.md", "../b/#part", "b.md#part"),
        ("docs/a.md", "b.html", "b.md"),
        ("docs/a.md", "b", "b.md"),
        ("docs/a.md", "/en/docs/bb/", "b.md"),
        ("docs/a.md", "docs/b.en.md", "b.md"),
        ("docs/a.md", "../join", "../join.md"),
        ("docs/a.md", "../../join.md", "../join.md"),
        ("docs/a.md", "../../events/", "../events/_index.md"),
        ("docs/a.md", "/en/focus/acess/", "../focus/access.md"),
        ("docs/a.md", "b.md#prat", "b.md#part"),
        ("docs/a.md", "terms%20(1).PDF", "terms%20%281%29.pdf"),
        ("a.md", "terms%20(1).pdf", "docs/terms%20%281%29.pdf"),
        ("docs/a.md", "/Logo.gif", "/logo.gif"),
        ("docs/a.md", "/sitemp.xml", "/sitemap.xml"),
    ] {
        // A site whose only problem is the link.
        let link = |target: &str| format!("[x](<{target}>)");
        let base = base.clone().page("use.md", "[x](<docs/terms (1).pdf>) ![y](docs/Quay.gif)");
        let help = help(&base, file, &link(typed));
        assert_eq!(help, format!("did you mean `{expected}`?"), "{typed} in {file}");
        base.page(file, &link(expected)).build().is_clean();
    }
}

#[test]
fn a_name_in_another_unicode_form_is_found_and_one_in_another_letter_case_is_offered() {
    let base = site().file("content/docs/caf\u{e9}.gif", PIXEL).page("docs/use.md", "![x](caf\u{e9}.gif)");
    let found = base.clone().page("docs/a.md", "![x](cafe\u{301}.gif) [y](cafe%CC%81.gif)").build();
    found.is_clean();
    found.has("en/docs/a/index.html", "src=\"/files/docs/caf%C3%A9.gif\"");
    let base =
        base.file("content/docs/Quay.png", PIXEL).page("docs/use.md", "![x](Quay.png) ![x](caf\u{e9}.gif)");
    assert_eq!(help(&base, "docs/a.md", "![x](quay.png)"), "did you mean `Quay.png`?");
    assert_eq!(help(&base, "docs/a.md", "[x](quay.PNG)"), "did you mean `Quay.png`?");
}

#[test]
fn links_that_run_something_are_refused_under_every_policy() {
    for policy in ["deny", "sanitize", "allow"] {
        for target in [
            "javascript:alert(1)",
            "<java&#9;script:alert(1)>",
            "JAVASCRIPT:alert(1)",
            "&#106;avascript:alert(1)",
            "<&#1;javascript:alert(1)>",
            "vbscript:x",
            "data:text/html,x",
            "ftp://a.test/b",
        ] {
            for text in [format!("[x]({target})"), format!("[x]\n\n[x]: {target}")] {
                let site = site().configure_first(&format!("raw_html = \"{policy}\""));
                let built = site.page("docs/a.md", &text).build();
                // Where the address is.
                let line = if text.contains("]: ") { 6 } else { 4 };
                built.reports(&format!("content/docs/a.md:{line}:"));
                built.has_code("unsafe-link");
                assert_eq!(built.problems.len(), 1, "{text}: {:#?}", built.problems);
                let html = article(&built).to_lowercase();
                assert!(target.starts_with("ftp") || !html.contains("<a "), "{html}");
            }
        }
        let site = site().configure_first(&format!("raw_html = \"{policy}\""));
        let built = site.page("docs/a.md", "See <javascript:alert(1)>.").build();
        built.reports("content/docs/a.md:4:5 error[unsafe-link] links may not begin with `javascript:`");
        assert!(!article(&built).contains("<a "), "{}", article(&built));
    }
    let allowed =
        "[a](https://a.test) [b](http://a.test) [c](mailto:a@b.test) [d](tel:+41) <https://c.test/>";
    site().page("docs/a.md", allowed).build().is_clean();
}

#[test]
fn addresses_of_other_sites_are_encoded() {
    let site =
        site().page("docs/a.md", "[x](<https://пример.test/путь и?a=\"б\">) [y](//other.test/é)").build();
    site.is_clean();
    let html = article(&site);
    assert!(
        html.contains("href=\"https://xn--e1afmkfd.test/%D0%BF%D1%83%D1%82%D1%8C%20%D0%B8?a=%22%D0%B1%22\""),
        "{html}"
    );
    assert!(html.contains("href=\"//other.test/%C3%A9\""), "{html}");
}

#[test]
fn addresses_in_raw_html_are_found_and_written_as_those_of_markdown() {
    let text = "See <a href=\"b.md#x\">b</a>, <a href='/en/docs/b/'>b</a>, <a href=\"#own\">own</a> and <a href=\"https://c.test/\">c</a>.\n\n\
        ## Own {#own}\n\n<p><a href=\"letter.pdf\">letter</a> <img src=\"quay.gif\" alt=\"Quay\"></p>\n\n[b](b.md)\n";
    for policy in ["sanitize", "allow"] {
        let site = SiteTest::empty()
            .file("site.toml", format!("base_url = \"https://site.test/sub\"\nraw_html = \"{policy}\"\n[[languages]]\ntag = \"en\"\nname = \"English\"\n"))
            .file("content/_index.en.md", "---\ntitle: Home\n---\nText.\n")
            .page("docs/b.md", "## X {#x}\n\nText.")
            .file("content/docs/letter.pdf", "x")
            .file("content/docs/quay.gif", PIXEL)
            .page("docs/a.md", text);
        let built = site.build();
        built.is_clean();
        for address in [
            "href=\"/sub/en/docs/b/#x\"",
            "/sub/en/docs/b/\">b",
            "href=\"#own\"",
            "href=\"https://c.test/\"",
            "href=\"/sub/files/docs/letter.pdf\"",
            "src=\"/sub/files/docs/quay.gif\"",
            "<a href=\"/sub/en/docs/b/\">b</a></p>",
        ] {
            built.has("en/docs/a/index.html", address);
        }
    }
}

#[test]
fn a_whole_address_of_this_site_is_written_as_all_others_are() {
    let config = "base_url = \"https://пример.рф/a\"\n[[languages]]\ntag = \"en\"\nname = \"English\"\n";
    let site = SiteTest::english().config(config).page("a.md", "[x](https://пример.рф/a/en/a/)").build();
    site.is_clean().has("en/a/index.html", "<a href=\"https://xn--e1afmkfd.xn--p1ai/a/en/a/\">");
}
