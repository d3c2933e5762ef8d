//! Entries: facts and texts, schedule, sections, series, forms.

use crate::site_test::SiteTest;

#[test]
fn a_fact_is_written_once_and_shown_in_every_language() {
    let site = SiteTest::new()
        .file("content/meeting.yaml", "kind: event\ntype: meeting\ndates: 2022-06-07/2022-06-09\n")
        .page("meeting.en.md", "On {{ <date of=\"meeting\" /> }}.")
        .page("meeting.fr.md", "Réunion {{ <date of=\"meeting\" style=\"prose\" /> }}.")
        .build();
    site.is_clean();
    site.has(
        "en/meeting/index.html",
        "<time datetime=\"2022-06-07\">7</time>–<time datetime=\"2022-06-09\">9\u{a0}June 2022</time>",
    );
    site.has(
        "fr/meeting/index.html",
        "du <time datetime=\"2022-06-07\">7</time> au <time datetime=\"2022-06-09\">9\u{a0}juin 2022</time>",
    );
}

#[test]
fn languages_that_repeat_a_fact_must_agree() {
    let site = SiteTest::new()
        .file("content/a.en.md", "---\ntitle: A\ndate: 2021-10-18\n---\nText.\n")
        .file("content/a.fr.md", "---\ntitle: A\ndate: 2021-10-19\n---\nTexte.\n")
        .build();
    site.reports("content/a.fr.md:3:7 error[conflicting-fact]");
}

#[test]
fn drafts_and_later_entries_exist_only_when_asked_for() {
    let site = SiteTest::english()
        .file("content/draft.md", "---\ntitle: Draft\ndraft: true\n---\nText.\n")
        .file("content/later.md", "---\ntitle: Later\npublish: 2022-01-01\n---\nText.\n")
        .file("content/gone.md", "---\ntitle: Gone\nexpires: 2021-10-18\n---\nText.\n");
    let pages = |site: &SiteTest| {
        let files = site.build().files;
        ["draft", "later", "gone"].map(|name| files.contains_key(&format!("en/{name}/index.html")))
    };
    assert_eq!(pages(&site), [false, false, false]);
    assert_eq!(pages(&site.clone().drafts()), [true, false, false]);
    assert_eq!(pages(&site.clone().today("2022-01-01")), [false, true, false]);
    assert_eq!(pages(&site.clone().today("2021-10-17")), [false, false, true]);
}

#[test]
fn facts_change_on_their_day() {
    let site = SiteTest::english()
        .file(
            "content/m.yaml",
            "kind: event\ndates: 2022-06-06\nupdates:\n  - publish: 2022-02-26\n    dates: 2022-06-16\n",
        )
        .page("m.md", "{{ <date of=\"m\" /> }}");
    site.build().has("en/m/index.html", "datetime=\"2022-06-06\"");
    site.today("2022-02-26").build().has("en/m/index.html", "datetime=\"2022-06-16\"");
}

#[test]
fn scheduled_blocks_appear_and_disappear_with_the_day() {
    let text = "Before.\n\n{% <since date=\"2022-03-16\"> %}\n\nAfter.\n\n{% </since> %}\n\n{% <until date=\"2022-03-16\"> %}\n\nNow.\n\n{% </until> %}";
    let site = SiteTest::english().page("a.md", text);
    site.build().has("en/a/index.html", "Now.").lacks("en/a/index.html", "After.");
    site.today("2022-03-16").build().has("en/a/index.html", "After.").lacks("en/a/index.html", "Now.");
}

#[test]
fn a_section_lists_its_entries_page_by_page() {
    let mut site = SiteTest::english()
        .file("content/news/_index.yaml", "sort_by: date\npaginate_by: 2\n")
        .page("news/_index.md", "News.");
    for day in 1..=5 {
        let text = format!("---\ntitle: Item {day}\ndate: 2021-10-0{day}\n---\nText.\n");
        site = site.file(&format!("content/news/item{day}.md"), text);
    }
    let site = site.build();
    site.is_clean();
    site.has("en/news/index.html", "Item 5")
        .has("en/news/index.html", "Item 4")
        .lacks("en/news/index.html", "Item 3");
    site.has("en/news/page/3/index.html", "Item 1").has("en/news/page/3/index.html", "Page 3 of 3");
    site.has("en/news/item3/index.html", "rel=\"prev\" href=\"/en/news/item4/\"");
}

#[test]
fn the_form_has_five_states() {
    let form = "[forms.call]\nurl = \"https://forms.test/call\"\nopens = \"2021-10-18T09:00[Europe/Zurich]\"\ncloses = \"2021-10-31T23:59[Europe/Zurich]\"\n";
    let site = SiteTest::english().configure(form).page("join.md", "{{ <call_to_action form=\"call\" /> }}");
    let state = |day: &str, expected: &str, button: bool| {
        let built = site.clone().today(day).build();
        built.is_clean().has("en/join/index.html", expected);
        assert_eq!(
            built.text("en/join/index.html").contains("rel=\"external\" href=\"https://forms.test/call\""),
            button
        );
    };
    state("2021-10-17", "call-before", false);
    state("2021-10-18", "13 days are left", true);
    state("2021-10-31", "Today is the last day", true);
    state("2021-11-01", "The form closed on", false);
    let withdrawn = site.clone().configure("withdrawn = true").build();
    withdrawn
        .has("en/join/index.html", "The call has been withdrawn")
        .lacks("en/join/index.html", "rel=\"external\"");
    site.build().has("en/join/index.html", "forms.test");
}

#[test]
fn a_slug_and_a_section_slug_make_the_address() {
    let site = SiteTest::english()
        .file("content/pillars/_index.yaml", "slug: focus-areas\nchildren: pillar\n")
        .page("pillars/_index.md", "Four.")
        .file("content/pillars/access.yaml", "number: 1\nslug: reach\n")
        .page("pillars/access.md", "Text.")
        .build();
    site.is_clean().has("en/focus-areas/reach/index.html", "Text.");
}

#[test]
fn a_byte_order_mark_is_accepted() {
    let site = SiteTest::english().file("content/a.md", "\u{feff}---\ntitle: A\n---\nText.\n").build();
    site.is_clean().has("en/a/index.html", "Text.").lacks("en/a/index.html", "\u{feff}");
}

#[test]
fn placeholders_are_warnings_and_for_a_release_errors() {
    let form = "[forms.call]\nurl = \"https://forms.example.org/x\"\nplaceholder = true\n";
    let site = SiteTest::english().configure(form);
    site.build().reports("site.toml:7:7 warning[placeholder]");
    site.release().build().reports("site.toml:7:7 error[placeholder]");
}

#[test]
fn the_site_raises_lowers_and_silences_codes() {
    let site = SiteTest::new().page("about.en.md", "Us.");
    site.build().reports("content/about.en.md:1:1 warning[missing-language]");
    let raised = site.clone().configure("[checks]\nmissing-language = \"error\"").build();
    raised.reports("content/about.en.md:1:1 error[missing-language]");
    site.configure("[checks]\nmissing-language = \"off\"").build().is_clean();
}

#[test]
fn records_exist_from_their_day_and_until_their_day() {
    let table = "a:\n  name: One\nb:\n  name: Two\n  publish: 2022-03-01\nc:\n  name: Three\n  expires: 2022-03-01\n\
        list:\n  - { name: x, publish: 2022-03-01 }\n  - { name: y }\n";
    let site = SiteTest::english()
        .file("content/_data/terms.yaml", table)
        .file(
            "templates/home.html",
            "{% for id, term in site.data.terms %}{{ id }}{% endfor %} {% for item in site.data.terms.list %}{{ item.name }}{% endfor %}",
        );
    assert_eq!(site.build().is_clean().text("en/index.html"), "aclist y");
    assert_eq!(site.clone().today("2022-02-28").build().text("en/index.html"), "aclist y");
    assert_eq!(site.today("2022-03-01").build().text("en/index.html"), "ablist xy");
}

#[test]
fn a_link_to_a_record_of_a_later_day_needs_a_since_block() {
    let table = "report:\n  url: https://report.test/\n  publish: 2022-03-01\n";
    let plain = SiteTest::english()
        .file("content/_data/references.yaml", table)
        .page("a.md", "See [the report](ref:report).");
    plain.build().reports("content/a.md:4:18 error[unknown-reference] no record `report`");
    plain.today("2022-03-01").build().is_clean().has("en/a/index.html", "https://report.test/");
    let text =
        "Text.\n\n{% <since date=\"2022-03-01\"> %}\n\nSee [the report](ref:report).\n\n{% </since> %}";
    let scheduled = SiteTest::english().file("content/_data/references.yaml", table).page("a.md", text);
    scheduled.build().is_clean().lacks("en/a/index.html", "report.test");
    scheduled.today("2022-03-01").build().is_clean().has("en/a/index.html", "report.test");
    let broken = SiteTest::english().file("content/_data/terms.yaml", "a:\n  publish: soon\n").build();
    broken.reports("content/_data/terms.yaml:2:12 error[bad-date]");
}

/// The problems of one event.
fn event(facts: &str) -> Vec<String> {
    let site = SiteTest::english().today("2022-03-01").page("e.en.md", "Text.");
    site.file("content/e.yaml", format!("kind: event\ndates: 2022\n{facts}")).build().problems
}

#[test]
fn a_session_has_local_times_that_follow_each_other() {
    for (session, problem) in [
        (
            "{start: 2022-01-01T10:00+01:00, zone: Europe/Zurich}",
            "4:13 error[bad-date] `2022-01-01T10:00+01:00` is not",
        ),
        (
            "{start: 2022-01-01T10:00, end: 2022-01-01T09:00, zone: UTC}",
            "4:36 error[out-of-range] the session ends",
        ),
        ("{end: 2022-01-01T09:00, zone: UTC}", "4:5 error[missing-field] a session has no `start`"),
    ] {
        let problems = event(&format!("sessions:\n  - {session}\n"));
        assert!(problems.len() == 1 && problems[0].contains(problem), "{problem}: {problems:?}");
    }
}

#[test]
fn values_of_facts_are_checked_where_they_stand() {
    for (facts, problem) in [
        ("figures: [{id: a, value: 1, scale: trillion}]", "3:36 error[wrong-type] unknown scale `trillion`"),
        (
            "registration: javascript:alert(1)",
            "3:15 error[broken-link] `javascript:alert(1)` is not an address",
        ),
        ("related: [a.markdown]", "3:11 error[broken-link] `a.markdown` is not the path of a page"),
        ("slug: two words", "3:7 error[bad-file-name] `two words` is not a part of a path"),
        (
            "draft: true\naliases: [\"two words\"]",
            "4:11 error[broken-link] `two words` is not a path of the site",
        ),
    ] {
        let problems = event(&format!("{facts}\n"));
        assert!(problems.len() == 1 && problems[0].contains(problem), "{problem}: {problems:?}");
    }
}

#[test]
fn facts_that_change_are_checked_before_and_after_their_day() {
    for (facts, problem) in [
        (
            "format: online\nupdates:\n  - {publish: 2022-02-01, format: hybrid}",
            "3:9 error[wrong-type] unknown format",
        ),
        (
            "format: hybrid\nupdates:\n  - {publish: 2022-04-01, format: online}",
            "5:35 error[wrong-type] unknown format",
        ),
        (
            "updates:\n  - {publish: 2022-02-01, kind: page}",
            "4:27 error[unknown-key] `kind` is not a fact that can change",
        ),
        (
            "updates:\n  - {publish: 2022-02-01, updates: []}",
            "4:27 error[unknown-key] `updates` is not a fact",
        ),
    ] {
        let problems = event(&format!("{facts}\n"));
        assert!(problems.len() == 1 && problems[0].contains(problem), "{problem}: {problems:?}");
    }
}

#[test]
fn numbers_of_the_configuration_have_a_range() {
    let site = SiteTest::english().configure("[limits]\nfeed = -1\ncontents_depth = 7");
    let built = site.build();
    built.reports("site.toml:7:8 error[out-of-range] -1 is not between 1 and 10000");
    built.reports("site.toml:8:18 error[out-of-range] 7 is not between 0 and 6");
}

#[test]
fn tables_are_maps_and_records_are_checked_before_their_day() {
    let site = SiteTest::english()
        .file("content/_data/a.yaml", "- one\n")
        .file("content/_data/b.yaml", "x:\n  publish: 2030-01-01\n  more: {expires: soon}\n")
        .build();
    site.reports("content/_data/a.yaml:1:1 error[wrong-type] expected a map of records");
    site.reports("content/_data/b.yaml:3:19 error[bad-date]");
}

#[test]
fn a_field_without_a_value_is_as_if_it_were_not_there() {
    let site = SiteTest::english()
        .file("content/a.yaml", "kind: event\ndate:\ndates: 2021-11-01\nplace:\nsessions:\nregistration:\nrelated:\nupdates:\nweight:\n")
        .file("content/a.md", "---\ntitle: A\nlabel:\ndescription:\ndate: 2021-10-01\nslug: x\ndates:\naliases:\n---\nText.\n")
        .file("content/b.yaml", "slug:\n")
        .file("content/b.md", "---\ntitle: B\nslug: y\n---\nText.\n")
        .build();
    site.is_clean();
    assert!(site.files.contains_key("en/x/index.html") && site.files.contains_key("en/y/index.html"));
}

#[test]
fn a_missing_image_is_told_where_it_would_be_found() {
    for (typed, help) in [
        ("map.png", "put the image at `content/docs/map.png`"),
        ("../big%20map.png", "put the image at `content/big map.png`"),
        ("@/map.png", "put the image at `content/map.png`"),
        ("/map.png", "put the image at `content/_static/map.png`"),
        ("", "write the path of an image beside the page: `![What it shows](picture.png)`"),
    ] {
        let site = SiteTest::english().page("docs/_index.md", "Docs.");
        let built = site.clone().page("docs/a.md", &format!("![A map]({typed})")).build();
        built.helps("content/docs/a.md:4:1 error[missing-image]", help);
        if let Some(path) = help.strip_prefix("put the image at `") {
            let with = site.file(path.trim_end_matches('`'), crate::addresses::PIXEL);
            with.page("docs/a.md", &format!("![A map]({typed})")).build().is_clean();
        }
    }
}
