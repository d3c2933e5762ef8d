//! Feeds, sitemap, robots.

use snapbox::{IntoData, assert_data_eq, str};

use crate::site_test::SiteTest;

fn site() -> SiteTest {
    SiteTest::new()
        .file("content/a.yaml", "date: 2021-10-01\nupdated: 2021-10-05\n")
        .file("content/a.en.md", "---\ntitle: A & B\ndescription: About both.\n---\nText.\n")
        .file("content/a.fr.md", "---\ntitle: A et B\ndescription: \"Les deux : ici.\"\n---\nTexte.\n")
}

#[test]
fn each_language_has_an_atom_feed() {
    assert_data_eq!(site().build().text("fr/feed.xml"), str![[r#"
<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Accueil</title><id>https://site.test/fr/feed.xml</id><updated>2021-10-05T12:00:00Z</updated><author><name>Accueil</name></author><link href="https://site.test/fr/" rel="alternate" hreflang="fr" type="text/html"/><link href="https://site.test/fr/feed.xml" rel="self" hreflang="fr" type="application/atom+xml"/><link href="https://site.test/fr/feed.json" rel="alternate" hreflang="fr" type="application/feed+json"/><entry><title>A et B</title><id>https://site.test/fr/a/</id><published>2021-10-01T12:00:00Z</published><updated>2021-10-05T12:00:00Z</updated><link href="https://site.test/fr/a/" rel="alternate" hreflang="fr" type="text/html"/><summary>Les deux : ici.</summary><content type="html">&lt;p&gt;Texte.&lt;/p&gt;
</content></entry></feed>

"#]].raw());
}

#[test]
fn a_feed_has_nothing_of_which_the_day_is_not_known() {
    let dated = |date: &str| {
        SiteTest::english()
            .file("content/report.yaml", format!("date: {date}\n"))
            .page("report.en.md", "Text.")
            .build()
            .text("en/feed.xml")
            .contains("<entry>")
    };
    assert!(dated("2021-10-01"));
    assert!(!dated("2021-09") && !dated("2021"));
}

#[test]
fn the_sitemap_names_the_languages_of_each_page() {
    assert_data_eq!(
        site().build().text("en/sitemap.xml"),
        str![[r#"
<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
 <url>
  <loc>https://site.test/en/</loc>
  <xhtml:link rel="alternate" hreflang="en" href="https://site.test/en/"/>
  <xhtml:link rel="alternate" hreflang="fr" href="https://site.test/fr/"/>
  <xhtml:link rel="alternate" hreflang="x-default" href="https://site.test/"/>
 </url>
 <url>
  <loc>https://site.test/en/a/</loc>
  <lastmod>2021-10-05</lastmod>
  <xhtml:link rel="alternate" hreflang="en" href="https://site.test/en/a/"/>
  <xhtml:link rel="alternate" hreflang="fr" href="https://site.test/fr/a/"/>
  <xhtml:link rel="alternate" hreflang="x-default" href="https://site.test/en/a/"/>
 </url>
</urlset>

"#]]
        .raw()
    );
}

#[test]
fn robots_may_read_everything_but_a_demonstration() {
    site().build().has("robots.txt", "Allow: /\n").has("robots.txt", "https://site.test/sitemap.xml");
    let demonstration = SiteTest::english()
        .config("base_url = \"https://x.example.org\"\n[[languages]]\ntag = \"en\"\nname = \"English\"\n")
        .build();
    demonstration.has("robots.txt", "Disallow: /\n").has("en/index.html", "demonstration");
}

#[test]
fn assets_carry_a_hash_and_static_files_their_name() {
    let site = SiteTest::english()
        .file("content/_static/humans.txt", "us")
        .file("static/mark.txt", "mark")
        .file("assets/style.css", "p{}")
        .build();
    assert_eq!(site.text("humans.txt"), "us");
    assert_eq!(site.text("mark.txt"), "mark");
    let css: Vec<&String> = site.files.keys().filter(|path| path.ends_with(".css")).collect();
    assert_eq!(css.len(), 1);
    assert_eq!(site.text(css[0]), "p{}");
    site.has("en/index.html", css[0]);
}

/// The lines of a calendar, unfolded; every line as published has at most 75 bytes.
fn calendar(site: &crate::site_test::Outcome, path: &str) -> String {
    let text = site.text(path);
    assert!(text.ends_with("END:VCALENDAR\r\n"), "{text}");
    assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')), "{text}");
    text.replace("\r\n ", "").replace("\r\n", "\n")
}

#[test]
fn an_event_has_a_calendar_file_with_an_exclusive_end() {
    let site = SiteTest::new()
        .file(
            "content/_data/places.yaml",
            "rome:\n  city: { en: Rome, fr: Rome }\n  country: { en: Italy, fr: Italie }\n",
        )
        .file(
            "content/meet.yaml",
            "kind: event\ndates: 2022-06-07/2022-06-09\nplace: rome\npublish: 2021-10-01\n",
        )
        .file(
            "content/meet.en.md",
            "---\ntitle: Table, round; \"one\"\ndescription: Talks.\nvenue: Hall 1\n---\nText.\n",
        )
        .file("content/meet.fr.md", "---\ntitle: Table ronde\n---\nTexte.\n")
        .file("templates/event.html", "{{ page.calendar }} {{ site.calendar }}")
        .build();
    site.is_clean();
    assert_eq!(site.text("fr/meet/index.html"), "/fr/meet/event.ics /fr/calendar.ics");
    assert_data_eq!(
        calendar(&site, "en/meet/event.ics"),
        str![[r#"
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Hexaglot//Hexaglot//EN
CALSCALE:GREGORIAN
METHOD:PUBLISH
BEGIN:VEVENT
DESCRIPTION;LANGUAGE=en:Talks.
DTEND;VALUE=DATE:20220610
DTSTAMP:20211001T000000Z
DTSTART;VALUE=DATE:20220607
LOCATION;LANGUAGE=en:Hall 1\, Rome\, Italy
SUMMARY;LANGUAGE=en:Table\, round\; “one”
TRANSP:TRANSPARENT
UID:meet@site.test
URL:https://site.test/en/meet/
END:VEVENT
END:VCALENDAR

"#]]
        .raw()
    );
    let french = calendar(&site, "fr/meet/event.ics");
    assert!(french.contains("SUMMARY;LANGUAGE=fr:Table ronde\n") && french.contains("UID:meet@site.test\n"));
}

#[test]
fn sessions_have_their_zones_and_vague_dates_are_in_no_calendar() {
    let facts = "kind: event\ndates: 2021-12\nupdated: 2021-10-17\nsessions:\n  - { start: 2021-12-01T09:00, end: 2021-12-01T10:30, zone: Europe/Rome }\n  - { start: 2021-12-02T23:30, zone: Africa/Kigali }\n";
    let site = SiteTest::english()
        .file("content/talks.yaml", facts)
        .page("talks.md", "Text.")
        .file("content/year.yaml", "kind: event\ndates: 2022\n")
        .page("year.md", "Text.")
        .file("content/days.yaml", "kind: event\ndates: 2021-12-31\n")
        .page("days.md", "Text.")
        .build();
    site.is_clean();
    assert!(!site.files.contains_key("en/year/event.ics"));
    let all = calendar(&site, "en/calendar.ics");
    assert!(all.contains("NAME;LANGUAGE=en:Home\nX-WR-CALNAME:Home\n"), "{all}");
    let times: Vec<&str> = all
        .split_once("BEGIN:VEVENT")
        .unwrap()
        .1
        .lines()
        .filter(|line| ["DTSTART", "DTEND", "UID", "DTSTAMP"].iter().any(|name| line.starts_with(name)))
        .collect();
    assert_eq!(
        times,
        [
            "DTEND;TZID=Europe/Rome:20211201T103000",
            "DTSTAMP:20211017T000000Z",
            "DTSTART;TZID=Europe/Rome:20211201T090000",
            "UID:talks@site.test",
            "DTSTAMP:20211017T000000Z",
            "DTSTART;TZID=Africa/Kigali:20211202T233000",
            "UID:talks/2@site.test",
            "DTEND;VALUE=DATE:20220101",
            "DTSTAMP:20211018T000000Z",
            "DTSTART;VALUE=DATE:20211231",
            "UID:days@site.test",
        ]
    );
}

#[test]
fn the_last_day_of_a_form_is_in_the_calendar_if_there_are_words_for_it() {
    let site = SiteTest::english()
        .configure(
            "[forms.call]\nurl = \"https://forms.test/\"\ncloses = \"2021-10-31T23:59[Europe/Zurich]\"",
        )
        .file("content/days.yaml", "kind: event\ndates: 2021-12-31\n")
        .page("days.md", "Text.");
    assert!(!calendar(&site.build(), "en/calendar.ics").contains("forms/call"));
    let told = site.file("locales/en/site.ftl", "calendar-deadline = Last day to answer\n").build();
    let all = calendar(&told, "en/calendar.ics");
    for line in
        ["DTSTART;VALUE=DATE:20211031", "SUMMARY;LANGUAGE=en:Last day to answer", "UID:forms/call@site.test"]
    {
        assert!(all.lines().any(|found| found == line), "{line} in {all}");
    }
}

#[test]
fn a_site_without_events_has_no_calendar() {
    let site = SiteTest::english()
        .file("templates/home.html", "{% if site.calendar %}yes{% else %}no{% endif %}")
        .build();
    assert_eq!(site.text("en/index.html"), "no");
    assert!(!site.files.keys().any(|path| path.ends_with(".ics")));
}

#[test]
fn long_lines_of_a_calendar_are_folded_between_characters() {
    let config = "base_url = \"https://site.test\"\n[[languages]]\ntag = \"zh-Hans\"\nsegment = \"zh\"\nname = \"中文\"\n";
    let title = "伙伴关系促进互联互通数字联盟".repeat(6);
    let site = SiteTest::empty()
        .config(config)
        .file("content/_index.zh.md", "---\ntitle: 首页\n---\n文本。\n")
        .file("content/_data/places.yaml", "rome:\n  city: 罗马\n  country: 意大利\n")
        .file("content/a.yaml", "kind: event\ndates: 2022-06-07\nplace: rome\n")
        .file("content/a.zh.md", format!("---\ntitle: {title}\n---\n文本。\n"))
        .build();
    let text = calendar(&site, "zh/a/event.ics");
    assert!(text.contains(&format!("SUMMARY;LANGUAGE=zh-Hans:{title}\n")), "{text}");
    assert!(text.contains("LOCATION;LANGUAGE=zh-Hans:意大利罗马\n"), "{text}");
}

#[test]
fn servers_are_told_a_strict_policy_that_the_built_in_pages_keep() {
    let site = SiteTest::english()
        .file("content/old.md", "---\ntitle: Old\naliases: [/older/]\n---\n## A {#a}\n\n| a | b |\n|:-:|--:|\n| 1 | 2 |\n\n```rust\nfn f() {}\n```\n\nText[^1].\n\n[^1]: Note.\n\n> [!NOTE]\n> This.\n")
        .build();
    assert_data_eq!(
        site.text("_headers"),
        str![[r#"
/*
  Content-Security-Policy: default-src 'none'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=()
  Referrer-Policy: strict-origin-when-cross-origin
  Strict-Transport-Security: max-age=31536000
  X-Content-Type-Options: nosniff
/assets/*
  Cache-Control: public, max-age=31536000, immutable

"#]].raw()
    );
    for (path, bytes) in &site.files {
        // Data is not run.
        let text = String::from_utf8_lossy(bytes).replace("<script type=\"application/ld+json\">", "");
        for inline in [" style=", "<style", "<script", "javascript:", " onclick"] {
            assert!(!path.ends_with(".html") || !text.contains(inline), "{inline} in {path}");
        }
    }
}

#[test]
fn browsers_compare_stylesheets_with_the_hash_that_pages_name() {
    use base64::Engine as _;
    use sha2::Digest as _;

    let built = SiteTest::english().build();
    let page = built.text("en/index.html");
    let said = page.split("integrity=\"sha384-").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let (_, sheet) = built.files.iter().find(|(path, _)| path.starts_with("assets/style.")).unwrap();
    let hash = base64::engine::general_purpose::STANDARD.encode(sha2::Sha384::digest(sheet));
    assert_eq!(said, hash);
}

#[test]
fn a_site_adds_replaces_and_removes_headers() {
    let table = "[headers]\npermissions-policy = \"\"\nReferrer-Policy = \"no-referrer\"\nX-Test = \"yes\"\n[headers.\"/files/*\"]\nX-Robots-Tag = \"noindex\"";
    let site = SiteTest::english().configure(table).build();
    site.is_clean();
    let text = site.text("_headers");
    assert!(!text.contains("Permissions") && !text.contains("strict-origin"), "{text}");
    assert!(text.contains("  Referrer-Policy: no-referrer\n") && text.contains("  X-Test: yes\n"), "{text}");
    assert!(text.contains("/files/*\n  X-Robots-Tag: noindex\n"), "{text}");
    SiteTest::english()
        .configure("[headers]\nX-Test = 1")
        .build()
        .reports("site.toml:7:10 error[wrong-type]");
    SiteTest::english()
        .configure("[headers]\n\"X Test\" = \"1\"")
        .build()
        .reports("site.toml:7:12 error[out-of-range]");
    SiteTest::english()
        .configure("[headers.files]\nX-Test = \"1\"")
        .build()
        .reports("site.toml:7:1 error[out-of-range]");
}

#[test]
fn each_language_has_a_web_manifest_with_what_the_theme_says() {
    let png = [
        &b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..],
        &192_u32.to_be_bytes(),
        &192_u32.to_be_bytes(),
        b"\x08\x06\0\0\0\0\0\0\0",
    ]
    .concat();
    let site = SiteTest::new()
        .configure_first("theme = \"child\"")
        .file("themes/child/theme.toml", "parent = \"parent\"\n[manifest]\ntheme_color = \"#0b4f9e\"\n[extra]\ntone = \"calm\"\n")
        .file("themes/parent/theme.toml", "[manifest]\ntheme_color = \"#fff\"\ntheme_color_dark = \"#000\"\nbackground_color = \"#fff\"\nicons = [\"icon.svg\", \"icon-maskable-192.png\"]\n[extra]\ntone = \"loud\"\nsize = 2\n")
        .file("themes/parent/assets/icon.svg", "<svg/>")
        .file("themes/parent/static/icon-maskable-192.png", png)
        .file("content/_index.fr.md", "---\ntitle: Notre site\nlabel: Site\ndescription: Un site.\n---\nTexte.\n")
        .page("a.en.md", "Text.")
        .page("a.fr.md", "Texte.")
        .file("templates/page.html", "{{ site.theme.extra.tone }} {{ site.theme.extra.size }}")
        .build();
    site.is_clean();
    assert_eq!(site.text("en/a/index.html"), "calm 2");
    let icon = site.files.keys().find(|path| path.ends_with(".svg")).unwrap();
    let expected = str![[r##"
{
  "id": "/fr/",
  "name": "Notre site",
  "short_name": "Site",
  "lang": "fr",
  "dir": "ltr",
  "start_url": "/fr/",
  "scope": "/",
  "display": "minimal-ui",
  "description": "Un site.",
  "theme_color": "#0b4f9e",
  "background_color": "#fff",
  "icons": [
    {
      "src": "/[ICON]",
      "sizes": "any",
      "type": "image/svg+xml",
      "purpose": "any"
    },
    {
      "src": "/icon-maskable-192.png",
      "sizes": "192x192",
      "type": "image/png",
      "purpose": "maskable"
    }
  ]
}

"##]];
    assert_data_eq!(site.text("fr/site.webmanifest").replace(icon.as_str(), "[ICON]"), expected.raw());
    site.has("fr/index.html", "<link rel=\"manifest\" href=\"/fr/site.webmanifest\">")
        .has(
            "fr/index.html",
            "<meta name=\"theme-color\" content=\"#0b4f9e\" media=\"(prefers-color-scheme: light)\">",
        )
        .has(
            "fr/index.html",
            &format!("<link rel=\"icon\" href=\"/{icon}\" type=\"image/svg+xml\" sizes=\"any\">"),
        );
}

#[test]
fn an_installed_site_may_have_a_short_name_of_its_own() {
    let site = SiteTest::new().file("locales/fr/site.ftl", "site-short-name = P2C\n").build();
    site.has("fr/site.webmanifest", "\"short_name\": \"P2C\"")
        .has("en/site.webmanifest", "\"short_name\": \"Home\"");
}

#[test]
fn colors_and_icons_that_a_manifest_cannot_have_are_told() {
    let theme = |text: &str| {
        SiteTest::english().configure_first("theme = \"t\"").file("themes/t/theme.toml", text).build()
    };
    theme("[manifest]\ntheme_color = \"blue\"\n").reports("themes/t/theme.toml:2:15 error[out-of-range]");
    theme("[manifest]\nicons = [\"icon.svg\"]\n").reports("themes/t/theme.toml:2:10 error[broken-link]");
    theme("[manifest]\nicons = [\"style.css\"]\n").reports("themes/t/theme.toml:2:10 warning[bad-image]");
}

#[test]
fn other_sites_are_told_title_address_and_languages_of_a_page() {
    let config = "base_url = \"https://site.test\"\n[[languages]]\ntag = \"en\"\nname = \"English\"\n[[languages]]\ntag = \"zh-Hans\"\nsegment = \"zh\"\nname = \"中文\"\n[[languages]]\ntag = \"ar\"\nname = \"العربية\"\nfallback = [\"en\"]\n[fallback]\ndefault = \"notice\"\n[checks]\nmissing-language = \"off\"\n";
    let site = SiteTest::empty()
        .config(config)
        .file("content/_index.en.md", "---\ntitle: Home\n---\nText.\n")
        .file("content/_index.zh.md", "---\ntitle: 首页\n---\n文本。\n")
        .file("content/a.en.md", "---\ntitle: A & B\ndescription: Both.\n---\nText.\n")
        .build();
    site.is_clean();
    site.has("en/index.html", "<meta property=\"og:type\" content=\"website\">")
        .has("en/index.html", "<meta property=\"og:locale\" content=\"en_US\">")
        .has("en/index.html", "<meta property=\"og:locale:alternate\" content=\"zh_CN\">");
    site.has("ar/a/index.html", "<meta property=\"og:type\" content=\"article\">")
        .has("ar/a/index.html", "<meta property=\"og:title\" content=\"A &amp; B\">")
        .has("ar/a/index.html", "<meta property=\"og:description\" content=\"Both.\">")
        .has("ar/a/index.html", "<meta property=\"og:url\" content=\"https://site.test/en/a/\">")
        .has("ar/a/index.html", "<meta property=\"og:locale\" content=\"en_US\">");
}

#[test]
fn a_sites_own_file_for_servers_takes_the_place_of_ours() {
    let site = site()
        .file("content/_static/_headers", "/*\n  X-Own: yes\n")
        .file("content/_static/robots.txt", "own\n")
        .build();
    assert_eq!((site.text("_headers"), site.text("robots.txt")), ("/*\n  X-Own: yes\n", "own\n"));
    assert!(!site.problems.iter().any(|problem| problem.contains("duplicate-route")), "{:?}", site.problems);
}

#[test]
fn people_who_find_a_weakness_learn_whom_to_tell() {
    let table = "[security]\ncontact = [\"mailto:security@site.test\", \"https://site.test/report\"]\nexpires = 2022-06-30\npolicy = \"https://site.test/policy\"";
    let built = SiteTest::new().configure(table).build();
    built.is_clean();
    assert_eq!(
        built.text(".well-known/security.txt"),
        "Contact: mailto:security@site.test\nContact: https://site.test/report\nExpires: 2022-06-30T23:59:59Z\n\
         Policy: https://site.test/policy\nPreferred-Languages: en, fr\nCanonical: https://site.test/.well-known/security.txt\n"
    );
    assert!(!SiteTest::new().build().files.contains_key(".well-known/security.txt"));
    let own = SiteTest::new()
        .configure(table)
        .file("content/_static/.well-known/security.txt", "Contact: mailto:own@site.test\n");
    assert_eq!(own.build().text(".well-known/security.txt"), "Contact: mailto:own@site.test\n");
}

#[test]
fn a_contact_that_nobody_may_rely_on_is_reported() {
    let contact = "contact = [\"mailto:a@site.test\"]";
    let expired =
        SiteTest::english().configure(&format!("[security]\n{contact}\nexpires = 2021-10-17")).build();
    expired.has_code("expired-contact");
    let lacking = SiteTest::english().configure("[security]\nexpires = 2022-06-30").build();
    lacking.has_code("missing-field");
    let nobody = SiteTest::english().configure("[security]\ncontact = []\nexpires = 2022-06-30").build();
    assert_eq!(nobody.problems.len(), 1, "{:#?}", nobody.problems);
    nobody.has_code("expired-contact");
    let far = SiteTest::english().configure(&format!("[security]\n{contact}\nexpires = 2099-01-01")).build();
    far.has_code("expired-contact");
    let none = SiteTest::english().configure("[limits]\nfeed = 0").build();
    none.has_code("out-of-range");
    let wrong = SiteTest::english().configure(
        "[security]\ncontact = [\"security@site.test\", \"http://site.test\"]\nexpires = 2022-06-30",
    );
    let helps = wrong.helps();
    assert!(helps.iter().any(|help| help == "write `mailto:security@site.test`"), "{helps:?}");
}

#[test]
fn the_pages_of_each_language_are_listed_for_programs() {
    let site = site()
        .configure_first("llms = true")
        .file("content/topics/_index.en.md", "---\ntitle: Topics\n---\nAll.\n")
        .file("content/topics/one.en.md", "---\ntitle: One [1]\ndescription: The first.\n---\nText.\n");
    let built = site.build();
    let root = built.text("llms.txt");
    assert_eq!(root, built.text("en/llms.txt"));
    assert_eq!(
        root,
        "# Home\n\n## Home\n\n- [Home](https://site.test/en/)\n- [A & B](https://site.test/en/a/): About both.\n\n\
         ## Topics\n\n- [Topics](https://site.test/en/topics/)\n- [One \\[1\\]](https://site.test/en/topics/one/): The first.\n\n\
         ## Français\n\n- [Accueil](https://site.test/fr/llms.txt)\n"
    );
    assert!(
        built.text("fr/llms.txt").contains("- [A et B](https://site.test/fr/a/): Les deux\u{a0}: ici.\n")
    );
    assert!(!built.text("fr/llms.txt").contains("topics"));
    assert!(!SiteTest::new().build().files.keys().any(|path| path.ends_with("llms.txt")));
}

#[test]
fn a_list_for_programs_names_each_page_once_wherever_it_is() {
    let built = SiteTest::new()
        .configure_first("llms = true")
        .file("kinds/note.toml", "about = \"A note.\"\n[facts]\ntopics = { type = \"lines\", pages = true }\n")
        .file("content/n.en.md", "---\nkind: note\ntitle: Both\ntopics: [Health, Trade]\ndescription: |\n  ## One *two*\n  - [three](x)\n---\nText.\n")
        .file("locales/en/site.ftl", "values-topics = Topics\n")
        .file("locales/fr/site.ftl", "values-topics = Thèmes\n")
        .file("content/s/_index.fr.md", "---\ntitle: Rubrique\n---\nTexte.\n")
        .file("content/s/z.en.md", "---\ntitle: Last\n---\nText.\n")
        .build();
    let text = built.text("llms.txt");
    let count = |title: &str| text.lines().filter(|line| line.starts_with(&format!("- [{title}]"))).count();
    assert_eq!((count("Both"), count("Health"), count("Last")), (1, 1, 1), "{text}");
    assert!(
        text.lines()
            .all(|line| line.is_empty() || ["# ", "## ", "- ["].iter().any(|mark| line.starts_with(mark))),
        "{text}"
    );
    let headings: Vec<&str> = text.lines().filter(|line| line.starts_with("## ")).collect();
    assert_eq!(headings.len(), headings.iter().collect::<std::collections::BTreeSet<_>>().len(), "{text}");
}
