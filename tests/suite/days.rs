//! Dates, times and fields as editors and other generators write them: one message, with what to type.

use crate::site_test::SiteTest;

fn event(facts: &str) -> SiteTest {
    SiteTest::english().file("content/e.yaml", format!("kind: event\n{facts}\n")).page("e.md", "Text.")
}

/// Asserts that there is one problem, at its place, and that its help holds something; hands out the help.
#[track_caller]
fn has_one(site: &SiteTest, expected: &str, help: &str) {
    let problems = site.build().problems;
    assert!(problems.len() == 1 && problems[0].starts_with(expected), "{expected}\n{problems:#?}");
    let helps = site.helps();
    assert!(helps.iter().any(|found| found.contains(help)), "{help}\n{helps:#?}");
}

#[test]
fn a_date_in_another_form_is_one_error_with_the_date_to_type() {
    for (written, meant) in [
        ("4 May 2030", "2030-05-04"),
        ("May 4, 2030", "2030-05-04"),
        ("4th May 2030", "2030-05-04"),
        ("4 mai 2030", "2030-05-04"),
        ("4 de mayo de 2030", "2030-05-04"),
        ("4 мая 2030 года", "2030-05-04"),
        ("2030年5月4日", "2030-05-04"),
        ("4 مايو 2030", "2030-05-04"),
        ("24.05.2030", "2030-05-24"),
        ("2030-5-4", "2030-05-04"),
        ("2030/05/04", "2030-05-04"),
        ("2030.05.04", "2030-05-04"),
        ("20300504", "2030-05-04"),
        ("2030-05-04 10:00", "2030-05-04"),
        ("2030-05-04T10:00:00Z", "2030-05-04"),
        ("2030-05-04T10:00:00+02:00", "2030-05-04"),
        ("May 2030", "2030-05"),
        ("4-6 May 2030", "2030-05-04/2030-05-06"),
        ("2030-05-04 - 2030-05-06", "2030-05-04/2030-05-06"),
        ("2030-05-04–2030-05-06", "2030-05-04/2030-05-06"),
        ("2030-05-06/2030-05-04", "2030-05-04/2030-05-06"),
        ("2030-05-04/06", "2030-05-04/2030-05-06"),
        ("2030-02-30", "2030-02-28"),
        ("2030-31-05", "2030-05-31"),
    ] {
        has_one(
            &event(&format!("dates: {written}")),
            "content/e.yaml:2:8 error[bad-date]",
            &format!("`{meant}`"),
        );
        event(&format!("dates: {meant}")).build().is_clean();
        let page =
            SiteTest::english().file("content/a.md", format!("---\ntitle: A\ndate: {written}\n---\nText.\n"));
        has_one(&page, "content/a.md:3:7 error[bad-date]", &format!("`{meant}`"));
    }
    for written in ["soon", "next May", "2030-13"] {
        has_one(&event(&format!("dates: {written}")), "content/e.yaml:2:8 error[bad-date]", "");
    }
}

#[test]
fn where_day_and_month_could_be_exchanged_both_are_named() {
    for written in ["04.05.2030", "4/5/2030", "04-05-2030"] {
        let site = event(&format!("dates: {written}"));
        has_one(
            &site,
            "content/e.yaml:2:8 error[bad-date]",
            "write `2030-05-04` or `2030-04-05`, whichever is meant",
        );
    }
}

#[test]
fn dates_of_toml_are_read_and_those_with_a_time_are_told_what_to_type() {
    let page = |date: &str| {
        SiteTest::english().file("content/a.md", format!("+++\ntitle = \"A\"\ndate = {date}\n+++\nText.\n"))
    };
    page("2024-05-03").build().is_clean();
    page("\"2024-05-03\"").build().is_clean();
    for date in ["2024-05-03T10:00:00Z", "2024-05-03T10:00:00", "2024-05-03 10:00:00+02:00"] {
        has_one(&page(date), "content/a.md:3:8 error[bad-date]", "write `2024-05-03`");
    }
}

#[test]
fn times_of_sessions_and_deadlines_are_told_what_to_type() {
    for (start, help) in [
        ("2030-05-04", "`2030-05-04T09:00`"),
        ("2030-05-04T10:00Z", "write `2030-05-04T10:00`"),
        ("2030-05-04T10:00+02:00", "write `2030-05-04T10:00`"),
        ("2030-05-04T24:00", "write `2030-05-05T00:00`"),
        ("4 May 2030 2:30 pm", "write `2030-05-04T14:30`"),
        ("2030-05-04T9:00", "write `2030-05-04T09:00`"),
    ] {
        let facts = format!("dates: 2030\nsessions:\n  - start: {start}\n    zone: Europe/Zurich");
        has_one(&event(&facts), "content/e.yaml:4:12 error[bad-date]", help);
    }
    for (closes, code, help) in [
        ("2030-05-04T10:00", "deadline-without-zone", "write `2030-05-04T10:00[Europe/Zurich]`"),
        ("2030-05-04T10:00Z", "deadline-without-zone", "write `2030-05-04T10:00[UTC]`"),
        ("2030-05-04", "deadline-without-zone", "`2030-05-04T23:59[Europe/Zurich]`"),
        ("4 May 2030", "deadline-without-zone", "`2030-05-04T23:59[Europe/Zurich]`"),
        ("2030-05-04T24:00[Europe/Zurich]", "bad-date", "write `2030-05-05T00:00[Europe/Zurich]`"),
        ("2030-05-04T10:00[Europe/Zurch]", "unknown-zone", "did you mean `Europe/Zurich`?"),
        ("2030-03-31T02:30[Europe/Zurich]", "bad-date", "write `2030-03-31T03:30[Europe/Zurich]`"),
        (
            "2030-10-27T02:30[Europe/Zurich]",
            "bad-date",
            "write `2030-10-27T00:30[UTC]` or `2030-10-27T01:30[UTC]`",
        ),
    ] {
        let form = format!("[forms.call]\nurl = \"https://f.test/x\"\ncloses = \"{closes}\"\n");
        let site = SiteTest::english().configure(&form);
        let problems = site.build().problems;
        assert!(
            problems.len() == 1 && problems[0].contains(&format!("error[{code}]")),
            "{closes}: {problems:#?}"
        );
        assert!(site.helps().iter().any(|found| found.contains(help)), "{closes}: {:#?}", site.helps());
    }
}

#[test]
fn a_session_is_at_a_time_that_there_is_and_on_a_day_of_its_event() {
    let with = |dates: &str, start: &str, zone: &str| {
        event(&format!("dates: {dates}\nsessions:\n  - start: {start}\n    zone: {zone}"))
    };
    let place = "content/e.yaml:4:12 error";
    for (dates, start, zone, code, help) in [
        ("2030-03-31", "2030-03-31T02:30", "Europe/Zurich", "bad-date", "write `2030-03-31T03:30`"),
        ("2030-03-10", "2030-03-10T02:00", "America/New_York", "bad-date", "write `2030-03-10T03:00`"),
        (
            "2030-10-27",
            "2030-10-27T02:30",
            "Europe/Zurich",
            "bad-date",
            "`2030-10-27T00:30` or `2030-10-27T01:30`",
        ),
        (
            "2030-05-04",
            "2030-05-06T10:00",
            "Europe/Zurich",
            "out-of-range",
            "write `dates: 2030-05-04/2030-05-06`",
        ),
        (
            "2030-05-04/2030-05-06",
            "2030-05-03T10:00",
            "Europe/Zurich",
            "out-of-range",
            "write `dates: 2030-05-03/2030-05-06`",
        ),
        (
            "2030-05",
            "2030-06-01T10:00",
            "Europe/Zurich",
            "out-of-range",
            "write `dates: 2030-05-01/2030-06-01`",
        ),
        ("2030-05-04", "2030-05-06T10:00", "UTC", "out-of-range", "correct the day"),
    ] {
        has_one(&with(dates, start, zone), &format!("{place}[{code}]"), help);
    }
    for (dates, start, zone) in [
        ("2030-03-31", "2030-03-31T03:00", "Europe/Zurich"),
        ("2030-10-27", "2030-10-27T03:00", "Europe/Zurich"),
        ("2030-10-27", "2030-10-27T00:30", "UTC"),
        ("2030-05-04/2030-05-06", "2030-05-06T23:59", "Asia/Tokyo"),
        ("2030-05-04", "2030-05-03T23:00", "UTC"),
        ("2030", "2030-12-31T10:00", "Europe/Zurich"),
    ] {
        with(dates, start, zone).build().is_clean();
    }
}

#[test]
fn what_expires_before_it_is_published_is_reported() {
    for (expires, word) in [("2030-05-03", "before"), ("2030-05-04", "on")] {
        let facts = format!("dates: 2030\npublish: 2030-05-04\nexpires: {expires}");
        let expected = format!("content/e.yaml:4:10 error[out-of-range] it expires {word} the day");
        has_one(&event(&facts), &expected, "`2030-05-05`");
        let table = format!("a:\n  name: X\n  publish: 2030-05-04\n  expires: {expires}\n");
        let site = SiteTest::english().file("content/_data/terms.yaml", table);
        has_one(&site, "content/_data/terms.yaml:4:12 error[out-of-range]", "`2030-05-05`");
    }
    let table = "a:\n  name: X\n  publish: 2030-05-04\n  expires: 2030-05-05\n";
    SiteTest::english().file("content/_data/terms.yaml", table).build().is_clean();
}

/// A line of front matter of another generator, and what does the same here.
const FOREIGN: &[(&str, &str)] = &[
    ("linkTitle: Y", "write `label` in place of `linkTitle`"),
    ("sidebar_label: Y", "write `label` in place of `sidebar_label`"),
    ("lastmod: 2024-05-03T10:00:00Z", "write `updated: 2024-05-03` in place of `lastmod`"),
    ("last_modified_at: 2024-05-03", "write `updated: 2024-05-03` in place of `last_modified_at`"),
    ("last_updated: 2024-05-03", "write `updated: 2024-05-03` in place of `last_updated`"),
    ("sidebar_position: 3", "write `weight` in place of `sidebar_position`"),
    ("nav_order: 3", "write `weight` in place of `nav_order`"),
    ("permalink: /a/b/", "write `slug: b` in place of `permalink`"),
    ("url: /a/b.html", "write `slug: b` in place of `url`"),
    ("redirect_from: /x/", "write `aliases: [/x/]` in place of `redirect_from`"),
    ("redirect_from: [/x/]", "write `aliases` in place of `redirect_from`"),
    ("expiryDate: 2040-01-01T00:00:00Z", "write `expires: 2040-01-01` in place of `expiryDate`"),
    ("publishDate: 2020-01-01", "write `publish: 2020-01-01` in place of `publishDate`"),
    ("pubDate: Jul 8 2022", "write `date: 2022-07-08` in place of `pubDate`"),
    ("published: true", "remove `published`"),
    ("excerpt: Y", "write `description` in place of `excerpt`"),
    ("lang: en", "remove `lang`"),
    ("tags: [a, b]", "move `tags` into `extra`"),
    ("categories: [a]", "move `categories` into `extra`"),
    ("params: {a: 1}", "move `params` into `extra`"),
    ("menu: main", "move `menu` into `extra`"),
    ("author: Jo", "move `author` into `extra`"),
    ("layout: post", "move `layout` into `extra`"),
    ("toc: true", "move `toc` into `extra`"),
    ("quite_another: 1", "move `quite_another` into `extra`"),
    ("descriptoin: Y", "did you mean `description`?"),
];

#[test]
fn fields_of_other_generators_are_told_what_does_the_same() {
    for (line, help) in FOREIGN {
        let page = SiteTest::english().file("content/a.md", format!("---\ntitle: X\n{line}\n---\nText.\n"));
        has_one(&page, "content/a.md:3:1 error[unknown-key]", help);
        let typed = match help.strip_prefix("write `").and_then(|rest| rest.split_once('`')) {
            Some((new, _)) if new.contains(": ") => new.to_owned(),
            Some((new, _)) => format!("{new}:{}", line.split_once(':').unwrap().1),
            None if help.starts_with("remove") => String::new(),
            None if help.starts_with("move") => format!("extra:\n  {line}"),
            None => continue,
        };
        let mended =
            SiteTest::english().file("content/a.md", format!("---\ntitle: X\n{typed}\n---\nText.\n")).build();
        assert!(mended.problems.is_empty(), "{line}\n{typed}\n{:#?}", mended.problems);
    }
    let zola = "+++\ntitle = \"X\"\n[taxonomies]\ntags = [\"a\"]\n[extra]\na = 1\n+++\nText.\n";
    let page = SiteTest::english().file("content/a.md", zola);
    has_one(&page, "content/a.md:3:2 error[unknown-key]", "move `taxonomies` into `extra`");
    let facts = event("dates: 2022\nlastmod: 2024-05-03");
    has_one(
        &facts,
        "content/e.yaml:3:1 error[unknown-key]",
        "write `updated: 2024-05-03` in place of `lastmod`",
    );
}

#[test]
fn the_days_of_the_next_builds_are_written_for_ci() {
    let place = tempfile::tempdir().unwrap();
    let config = "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n";
    crate::own_site::write(place.path(), "site.toml", config);
    crate::own_site::write(place.path(), "content/_index.md", "---\ntitle: Home\n---\nText.\n");
    crate::own_site::write(
        place.path(),
        "content/a.md",
        "---\ntitle: Later\npublish: 2021-11-01\nexpires: 2022-01-02\n---\nText.\n",
    );
    crate::own_site::done(place.path(), &["check", "--next-build", "next.json"]);
    let text = std::fs::read_to_string(place.path().join("next.json")).unwrap();
    let said: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(said["edition"], "2021-10-18");
    assert_eq!(said["next"], "2021-11-01T00:00:00Z");
    assert_eq!(said["builds"], serde_json::json!(["2021-11-01T00:00:00Z", "2022-01-02T00:00:00Z"]));
    let (code, text) = crate::own_site::said(place.path(), &["check", "--next-build", "no/next.json"]);
    assert_eq!((code, text.contains("cannot write `no/next.json`")), (2, true), "{text}");
}
