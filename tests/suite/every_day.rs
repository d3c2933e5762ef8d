//! `hexaglot check` on future days: what breaks is reported before its day, once, at its place.

use std::collections::BTreeSet;

use crate::own_site;
use crate::site_test::SiteTest;

/// A site whose edition is that of 1 May 2026.
fn site() -> SiteTest {
    SiteTest::english().today("2026-05-01")
}

/// Asserts that nothing is wrong today and that these are the problems of later days, by how each line begins.
#[track_caller]
fn breaks(site: &SiteTest, expected: &[&str]) {
    site.check().is_clean();
    comes(site, expected);
}

#[track_caller]
fn comes(site: &SiteTest, expected: &[&str]) {
    let found = site.to_come();
    let same = found.len() == expected.len()
        && found.iter().zip(expected).all(|(found, expected)| found.starts_with(expected));
    assert!(same, "{expected:#?}\n{found:#?}");
}

#[test]
fn a_footnote_that_goes_with_its_block_is_reported_and_one_that_nobody_uses_any_more_is_not() {
    let text = |used: &str, defined: &str| {
        format!(
            "Always{used}.\n\n{{% <until date=\"2030-01-01\"> %}}\n\nNow[^a].{defined}\n\n{{% </until> %}}\n"
        )
    };
    let used_then = site().page("a.md", &format!("{}\n[^a]: A note.\n", text("", "")));
    breaks(&used_then, &[]);
    used_then.today("2030-01-01").check().is_clean();
    let defined_then = site().page("a.md", &text("[^a]", "\n\n[^a]: A note."));
    breaks(
        &defined_then,
        &["content/a.md:4:7: error[missing-footnote]: from 2030-01-01 on, the footnote `a` is defined only"],
    );
}

#[test]
fn a_broken_link_in_a_block_of_a_later_day_is_reported_with_that_day() {
    let text = "Now.\n\n{% <since date=\"2030-01-01\"> %}\n\nThen [x](gone.md).\n\n{% </since> %}\n";
    breaks(
        &site().page("a.md", text),
        &["content/a.md:8:10: error[broken-link]: from 2030-01-01 on, no page `gone`"],
    );
    let text =
        "Now.\n\n{% <since date=\"2030-01-01\"> %}\n\n![x](gone.png) [y](#nowhere)\n\n{% </since> %}\n";
    breaks(
        &site().page("a.md", text),
        &[
            "content/a.md:8:1: error[missing-image]: from 2030-01-01 on, ",
            "content/a.md:8:20: error[broken-anchor]: from 2030-01-01 on, ",
        ],
    );
}

#[test]
fn a_page_that_is_published_later_is_read_before_its_day() {
    let page = "---\ntitle: A\npublish: 2030-01-01\n---\nLong  spaces and [x](gone.md).\n";
    breaks(
        &site().file("content/a.md", page),
        &[
            "content/a.md:5:5: warning[double-space]: from 2030-01-01 on, ",
            "content/a.md:5:22: error[broken-link]: from 2030-01-01 on, no page `gone`",
        ],
    );
}

/// What is linked to, with its last day.
fn expiring() -> SiteTest {
    site().file("content/b.md", "---\ntitle: B\nexpires: 2027-05-01\n---\nText on [the first page](a.md).\n")
}

#[test]
fn a_link_to_a_page_that_expires_is_reported_before_that_day_and_its_help_works() {
    let broken = expiring().page("a.md", "See [b](b.md).");
    breaks(&broken, &["content/a.md:4:9: error[broken-link]: from 2027-05-01 on, `b` is not published"]);
    let help =
        "(put the link between `{% <until date=\"2027-05-01\"> %}` and `{% </until> %}`, or remove it)";
    assert!(broken.to_come()[0].ends_with(help), "{:#?}", broken.to_come());
    let text = "{% <until date=\"2027-05-01\"> %}\n\nSee [b](b.md).\n\n{% </until> %}\n\nText.";
    breaks(&expiring().page("a.md", text), &[]);
}

#[test]
fn navigation_and_related_entries_leave_out_what_expires() {
    let page = "---\ntitle: A\nrelated: [b.md]\n---\nText.\n";
    let site = expiring().configure_first("navigation = [\"a.md\", \"b.md\"]").file("content/a.md", page);
    breaks(&site, &[]);
}

#[test]
fn an_anchor_that_goes_with_its_block_is_reported() {
    let target = "{% <until date=\"2028-01-01\"> %}\n\n## Rules\n\nText.\n\n{% </until> %}\n\nMore.";
    let site = site().page("b.md", target).page("a.md", "See [the rules](b.md#rules).");
    breaks(&site, &["content/a.md:4:17: error[broken-anchor]: from 2028-01-01 on, "]);
}

#[test]
fn a_record_that_expires_is_reported_where_it_is_named() {
    let table = "ann:\n  name: Ann\n  email: a@site.test\n  expires: 2029-01-01\n";
    let call = "Write to {{ <email contact=\"ann\" /> }} today.";
    let site = site().file("content/_data/contacts.yaml", table).page("a.md", call);
    let found = site.to_come();
    site.check().is_clean();
    assert!(found.len() == 1 && found[0].contains("from 2029-01-01 on, no record `ann`"), "{found:#?}");
    assert!(found[0].starts_with("content/a.md:4:"), "{found:#?}");
}

#[test]
fn facts_that_change_on_a_day_are_checked_as_they_will_be() {
    let facts = "kind: event\ndates: 2030-03-01\nupdates:\n  - publish: 2028-01-01\n    place: rom\n";
    let site = site()
        .file("content/_data/places.yaml", "rome:\n  name: Rome\n")
        .file("content/e.yaml", facts)
        .page("e.md", "Text.");
    breaks(&site, &["content/e.yaml:5:12: error[unknown-reference]: from 2028-01-01 on, no record `rom`"]);
}

#[test]
fn a_text_that_calls_an_event_upcoming_is_reported_from_the_day_after_its_end() {
    let site = site()
        .file("content/e.yaml", "kind: event\ndates: 2026-06-01/2026-06-03\n")
        .page("e.md", "The meeting will take place in Rome.");
    breaks(&site, &["content/e.md:4:13: warning[past-event]: from 2026-06-04 on, "]);
}

#[test]
fn the_days_of_a_declared_kind_are_found_by_type_and_not_by_name() {
    let kind = "[facts.held]\ntype = \"date\"\nrole = \"when\"\n[facts.hours]\ntype = \"list\"\nof = \"session\"\nrole = \"sessions\"\n";
    let facts = |facts: &str| {
        site()
            .plain()
            .file("kinds/feast.toml", kind)
            .file("content/e.yaml", format!("kind: feast\n{facts}"))
            .page("e.md", "The meeting will take place in Rome.")
    };
    breaks(
        &facts("held: 2026-06-01/2026-06-03\n"),
        &["content/e.md:4:13: warning[past-event]: from 2026-06-04 on, "],
    );
    let hours = "hours:\n  - start: 2026-06-05T09:00\n    end: 2026-06-05T17:00\n    zone: UTC\n";
    let later = "updates:\n  - publish: 2026-05-02\n    held: 2026-06-07\n";
    breaks(
        &facts(&format!("held: 2026-06-05\n{hours}{later}")),
        &[
            "content/e.yaml:4:12: error[out-of-range]: from 2026-05-02 on, the session on 2026-06-05 is outside the `held` of its entry",
            "content/e.md:4:13: warning[past-event]: from 2026-06-08 on, ",
        ],
    );
}

#[test]
fn a_sentence_on_an_event_of_another_page_is_reported_from_the_day_after_the_event() {
    let text = "[The meeting](e.md) will be held in Rome.\n\n[The fair](f.md) takes place in May.";
    let event = |dates: &str| format!("kind: event\ndates: {dates}\n");
    let site = site()
        .file("content/e.yaml", event("2026-06-01/2026-06-03"))
        .page("e.md", "Text.")
        .file(
            "content/f.yaml",
            event("2026-07-01") + "updates:\n  - publish: 2026-05-03\n    dates: 2026-05-02\n",
        )
        .page("f.md", "Words.")
        .page("a.md", text);
    breaks(
        &site,
        &[
            "content/a.md:6:18: warning[stale-tense]: from 2026-05-03 on, `takes place` speaks of `f`, which ended on 2026-05-02",
            "content/a.md:4:21: warning[stale-tense]: from 2026-06-04 on, `will be held` speaks of `e`, which ended on 2026-06-03",
        ],
    );
    let help = "(put the sentence between `{% <until date=\"2026-06-04\"> %}` and `{% </until> %}`, or say it in the past tense)";
    assert!(site.to_come()[1].ends_with(help), "{:#?}", site.to_come());
    let marked = "{% <until date=\"2026-06-04\"> %}\n\n[The meeting](e.md) will be held in Rome.\n\n{% </until> %}\n\nMore.";
    breaks(&site.page("a.md", marked), &[]);
}

#[test]
fn a_text_that_calls_readers_to_a_form_is_reported_from_the_day_after_it_closes() {
    let form = "[forms.call]\nurl = \"https://f.test/x\"\ncloses = \"2026-10-31T23:59[Europe/Zurich]\"\n";
    let call = "Fill it in by {{ <deadline form=\"call\" /> }} please.";
    let site = site().configure(form).page("a.md", call);
    breaks(&site, &["content/a.md:4:15: warning[past-deadline]: from 2026-11-01 on, "]);
}

#[test]
fn two_pages_that_want_one_address_from_some_day_on_are_reported() {
    let page = "---\ntitle: B\npublish: 2030-01-01\naliases: [/en/a/]\n---\nText.\n";
    let site = site().page("a.md", "Text.").file("content/b.md", page);
    breaks(&site, &["content/b.md:4:11: error[alias-collision]: from 2030-01-01 on, "]);
}

#[test]
fn a_template_that_fails_on_a_later_day_is_reported() {
    let template = "{% if site.today.iso >= \"2030-01-01\" %}{{ page.nothing }}{% endif %}<h1>{{ page.title }}</h1>{{ content }}";
    let site = site()
        .configure_first("theme = \"t\"")
        .file("themes/t/theme.toml", "name = \"t\"\n")
        .file("themes/t/templates/page.html", template)
        .page("a.md", "Text.\n\n{% <since date=\"2030-01-01\"> %}\n\nMore.\n\n{% </since> %}");
    let found = site.to_come();
    assert!(found.iter().all(|line| line.contains("from 2030-01-01 on, ")) && found.len() == 1, "{found:#?}");
    assert!(found[0].starts_with("themes/t/templates/page.html:1:"), "{found:#?}");
}

#[test]
fn what_is_wrong_today_is_not_said_again_of_later_days() {
    let text = "[x](gone.md)  two.\n\n{% <since date=\"2030-01-01\"> %}\n\nThen.\n\n{% </since> %}\n";
    let site = site()
        .page("a.md", text)
        .file("content/b.md", "---\ntitle: B\npublish: 2028-01-01\nexpires: 2029-01-01\n---\nNot  here.\n");
    site.check().has_code("broken-link").has_code("double-space");
    comes(&site, &["content/b.md:6:4: warning[double-space]: from 2028-01-01 on, "]);
}

#[test]
fn what_is_said_of_one_day_is_not_said_again_of_the_next() {
    let text = "Now.\n\n{% <since date=\"2030-01-01\"> %}\n\n[x](gone.md)\n\n{% </since> %}\n\n{% <since date=\"2031-01-01\"> %}\n\n\
        Then.\n\n{% </since> %}\n";
    breaks(&site().page("a.md", text), &["content/a.md:8:5: error[broken-link]: from 2030-01-01 on, "]);
}

#[test]
fn a_day_that_is_past_is_not_looked_at() {
    let text = "Now.\n\n{% <until date=\"2030-01-01\"> %}\n\n[x](gone.md)\n\n{% </until> %}\n";
    breaks(&site().today("2030-01-01").page("a.md", text), &[]);
    breaks(&expiring().page("a.md", "No link.").today("2028-01-01"), &[]);
    let broken = expiring().page("a.md", "See [b](b.md).").today("2028-01-01");
    broken.check().has_code("broken-link");
    comes(&broken, &[]);
}

#[test]
fn a_section_that_comes_later_brings_its_entries_with_it() {
    let section = "---\ntitle: News\npublish: 2029-01-01\n---\nText.\n";
    let site = SiteTest::new()
        .file("content/news/_index.en.md", section)
        .file("content/news/_index.fr.md", section.replace("News", "Nouvelles"))
        .page("news/a.en.md", "See [x](gone.md).")
        .page("news/a.fr.md", "Voir [x](perdu.md).");
    breaks(
        &site,
        &[
            "content/news/a.en.md:4:9: error[broken-link]: from 2029-01-01 on, ",
            "content/news/a.fr.md:4:10: error[broken-link]: from 2029-01-01 on, ",
        ],
    );
}

#[test]
fn a_lowered_check_is_lowered_on_all_days_and_one_that_is_off_is_off() {
    let text = "Now.\n\n{% <since date=\"2030-01-01\"> %}\n\n[x](gone.md)\n\n{% </since> %}\n";
    let with =
        |level: &str| site().configure(&format!("[checks]\nbroken-link = \"{level}\"")).page("a.md", text);
    comes(&with("warning"), &["content/a.md:8:5: warning[broken-link]: from 2030-01-01 on, "]);
    comes(&with("off"), &[]);
}

/// A site on which much changes, and days on which it does and does not.
fn busy() -> (SiteTest, &'static [&'static str]) {
    let dated = "Now[^n] [b](b.md).\n\n{% <until date=\"2026-06-01\"> %}\n\n## Old\n\n[c](c.md#late)\n\n{% </until> %}\n\n\
        {% <since date=\"2027-01-01\"> %}\n\n[^n]: Late.\n\n[old](#old) ![i](i.png) {{ <email contact=\"ann\" /> }}\n\n{% </since> %}\n";
    let late = "Text.\n\n{% <since date=\"2026-08-01\"> %}\n\n## Late\n\n{% </since> %}\n\n{% <until date=\"2028-01-01\"> %}\n\n\
        Two  spaces.\n\n{% </until> %}\n";
    let site = site()
        .file(
            "content/_data/contacts.yaml",
            "ann:\n  name: Ann\n  email: a@site.test\n  expires: 2029-01-01\n",
        )
        .file(
            "content/b.md",
            "---\ntitle: B\nexpires: 2027-05-01\naliases: [/en/d/]\n---\nText [a](a.md#old).\n",
        )
        .file("content/d.md", "---\ntitle: D\npublish: 2026-07-01\n---\nSee [e](e.md) and [f](f.md).\n")
        .file(
            "content/e.yaml",
            "kind: event\ndates: 2026-06-10\nupdates:\n  - publish: 2026-06-20\n    place: rome\n",
        )
        .page("e.md", "It will take place here.")
        .page("a.md", dated)
        .page("c.md", late);
    let days = [
        "2026-05-01",
        "2026-06-01",
        "2026-06-10",
        "2026-06-11",
        "2026-06-20",
        "2026-07-01",
        "2026-08-01",
        "2027-01-01",
        "2027-05-01",
        "2028-01-01",
        "2029-01-01",
    ];
    (site, &days[..].to_vec().leak()[..])
}

#[test]
fn each_day_brings_what_a_check_of_that_day_reports_and_no_day_before_it() {
    let (site, days) = busy();
    let line = |problem: &String| problem.replacen(' ', ": ", 1).replacen("] ", "]: ", 1);
    let mut seen: BTreeSet<String> = site.check().problems.iter().map(line).collect();
    let mut expected = BTreeSet::new();
    for day in days {
        for problem in site.clone().today(day).check().problems.iter().map(line) {
            if seen.insert(problem.clone()) {
                expected.insert(problem.replacen("]: ", &format!("]: from {day} on, "), 1));
            }
        }
    }
    let found: BTreeSet<String> = site
        .to_come()
        .into_iter()
        .map(|found| {
            // The help after the message.
            let known = expected.iter().find(|problem| found.starts_with(problem.as_str()));
            known.cloned().unwrap_or(found)
        })
        .collect();
    assert_eq!(found, expected);
    assert!(expected.len() > 8, "{expected:#?}");
}

#[test]
fn a_day_between_two_days_of_change_is_as_the_one_before_it() {
    let (site, days) = busy();
    for (before, between) in
        [("2026-06-20", "2026-06-25"), ("2027-01-01", "2027-04-30"), ("2029-01-01", "2031-02-03")]
    {
        assert!(days.contains(&before));
        let on = |day: &str| site.clone().today(day).check().problems;
        assert_eq!(on(before), on(between), "{before}");
    }
}

#[test]
fn thousands_of_days_are_looked_at_in_groups() {
    let mut many = site().page("a.md", "See [b](b1999.md).");
    for number in 0..2000 {
        let (year, month, day) = (2027 + number / 336, number / 28 % 12 + 1, number % 28 + 1);
        let page = format!("---\ntitle: B {number}\nexpires: {year}-{month:02}-{day:02}\n---\nText.\n");
        many = many.file(&format!("content/b{number}.md"), page);
    }
    let began = std::time::Instant::now();
    let found = many.to_come();
    assert!(found.len() == 1, "{found:#?}");
    assert!(found[0].contains("from 2032-12-12 on at the latest, `b1999` is not published"), "{found:#?}");
    assert!(began.elapsed().as_secs() < 300, "{:?}", began.elapsed());
}

#[test]
fn the_command_line_says_the_day_in_every_format() {
    let root = tempfile::tempdir().unwrap();
    let put = |path: &str, text: &str| {
        let path = root.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    put("site.toml", "base_url = \"https://site.test\"\n[[languages]]\ntag = \"en\"\nname = \"English\"\n");
    put("content/_index.md", "---\ntitle: Home\n---\nWelcome.\n");
    put("content/a.md", "---\ntitle: A\npublish: 2030-01-01\n---\nSee [x](gone.md).\n");
    let run = |arguments: &[&str]| {
        let output = own_site::run(root.path(), arguments, &[]);
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (output.status.code(), text(output.stdout), text(output.stderr))
    };
    let (code, _, told) = run(&["check", "--today", "2026-05-01"]);
    assert_eq!(code, Some(1));
    assert!(told.contains("error[broken-link]: from 2030-01-01 on, no page `gone`"), "{told}");
    assert!(told.contains("the site cannot be published from 2030-01-01 on: 1 error, 0 warnings"), "{told}");
    let (code, told, _) = run(&["check", "--today", "2026-05-01", "--format", "json"]);
    assert_eq!(code, Some(1));
    let lines: Vec<serde_json::Value> =
        told.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines[0]["day"], "2030-01-01");
    let summary = &lines[1];
    assert_eq!(
        (&summary["publishable"], &summary["breaks_on"], &summary["later_days"]),
        (&true.into(), &"2030-01-01".into(), &1.into())
    );
    let (_, told, _) = run(&["check", "--today", "2026-05-01", "--format", "github"]);
    assert!(told.contains("title=broken-link (2030-01-01)::from 2030-01-01 on, no page"), "{told}");
    let (_, told, _) = run(&["check", "--today", "2026-05-01", "--format", "sarif"]);
    let sarif: serde_json::Value = serde_json::from_str(&told).unwrap();
    assert_eq!(sarif["runs"][0]["results"][0]["properties"]["day"], "2030-01-01");
    let (code, told, _) = run(&["check", "--today", "2030-01-02", "--format", "json"]);
    assert_eq!(code, Some(1));
    let first: serde_json::Value = serde_json::from_str(told.lines().next().unwrap()).unwrap();
    assert!(first["day"].is_null() && !told.contains("from 2030-01-01"), "{told}");
    // A build, and a check of one day, look at their own day.
    assert_eq!(run(&["build", "--today", "2026-05-01"]).0, Some(0));
    assert_eq!(run(&["check", "--today", "2026-05-01", "--one-day"]).0, Some(0));
}
