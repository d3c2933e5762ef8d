//! Facts as a labelled list, without a template of the kind; the look that `[theme]` gives the built-in theme.

use crate::site_test::SiteTest;

const SPECIMEN: &str = r#"
[facts]
collected = { type = "date", role = "when" }
collector = { type = "record", table = "people", label = { en = "Collector", ru = "Собиратель", ar = "الجامع", zh = "采集者" } }
height = { type = "number", label = "h" }
family = { type = "choice", choices = ["ferns"] }
seen = "flag"
remark = "markdown"
curator = "mail"
names = "lines"
sheet = { type = "group", fields = { box = "number" } }
secret = { type = "text", hidden = true }

[texts]
locality = "text"
"#;

const FACTS: &str = "kind: specimen\ncollected: 1834-02-17\ncollector: ada\nheight: 1450\nfamily: ferns\nseen: true\n\
    remark: A **note**.\ncurator: curator@example.org\nnames: [eryngium, maritimum]\nsheet: { box: 7 }\nsecret: hush\n";

const LANGUAGES: [(&str, &str); 4] = [("en", "en"), ("ru", "ru"), ("ar", "ar"), ("zh-Hans", "zh")];

/// A specimen in four scripts, of a kind that no template knows.
fn herbarium(labels: &[&str]) -> SiteTest {
    let languages: String = LANGUAGES
        .iter()
        .map(|(tag, segment)| format!("[[languages]]\ntag = \"{tag}\"\nsegment = \"{segment}\"\n"))
        .collect();
    let mut site = SiteTest::empty()
        .config(&format!("base_url = \"https://site.test\"\nsource_language = \"en\"\n{languages}"))
        .file("kinds/specimen.toml", SPECIMEN)
        .file("content/_data/people.yaml", "ada: { name: { en: Ada, ru: Ада, ar: آدا, zh: 艾达 } }\n")
        .file("content/holly.yaml", FACTS);
    for (_, segment) in LANGUAGES {
        site = site.file(&format!("content/_index.{segment}.md"), "---\ntitle: A\n---\n").file(
            &format!("content/holly.{segment}.md"),
            format!("---\ntitle: B\nlocality: L-{segment}\n---\nText.\n"),
        );
    }
    for segment in labels {
        let ids = ["seen", "remark", "curator", "names", "sheet", "collected", "family", "box", "locality"];
        let texts: String = ids.iter().map(|id| format!("fact-specimen-{id} = {segment} {id}\n")).collect();
        site = site.file(
            &format!("locales/{segment}/own.ftl"),
            format!("{texts}specimen-family-ferns = {segment} ferns\n"),
        );
    }
    site
}

#[test]
fn a_kind_that_no_template_knows_is_shown_whole_in_four_scripts() {
    let outcome = herbarium(&["en", "ru", "ar", "zh"]).build();
    for (segment, date, name, yes, label) in [
        ("en", "17\u{a0}February 1834", "Ada", "Yes", "Collector"),
        ("ru", "17\u{a0}февраля 1834", "Ада", "Да", "Собиратель"),
        ("ar", "فبراير 1834", "آدا", "نعم", "الجامع"),
        ("zh", "1834年2月17日", "艾达", "是", "采集者"),
    ] {
        let page = format!("{segment}/holly/index.html");
        for shown in [
            format!("<dt>{segment} collected</dt>"),
            date.to_owned(),
            format!("<dt>{label}</dt>"),
            name.to_owned(),
            format!("<bdi>{yes}</bdi>"),
            format!("<bdi>{segment} ferns</bdi>"),
            "<strong>note</strong>".to_owned(),
            "mailto:curator@example.org".to_owned(),
            "<bdi>eryngium</bdi>".to_owned(),
            format!("<dt>{segment} box</dt>"),
            format!("<bdi>L-{segment}</bdi>"),
        ] {
            outcome.has(&page, &shown);
        }
        outcome.lacks(&page, "hush");
    }
}

#[test]
fn a_missing_label_is_reported_once_with_the_message_to_write() {
    let checked = herbarium(&["en", "ar", "zh"]).check();
    checked.helps(
        "kinds/specimen.toml:7:1 warning[missing-interface] the field `seen` of `specimen` has no label in: ru",
        "add `fact-specimen-seen = …` to a file under `locales/ru/`, or `label = { ru = \"…\" }` here",
    );
    let of_seen = |problem: &&String| problem.contains("the field `seen`");
    assert_eq!(checked.problems.iter().filter(of_seen).count(), 1);
    assert!(
        !checked
            .problems
            .iter()
            .any(|problem| problem.contains("`collector`") || problem.contains("`secret`"))
    );
    checked.reports("kinds/specimen.toml:6:1 warning[missing-interface] the word `ferns` of `family` is not translated in: ru");
}

#[test]
fn an_event_shows_when_and_where_it_takes_place_and_that_it_is_cancelled() {
    let facts = "kind: event\ndates: 2022-06-07/2022-06-09\nstatus: cancelled\nplace: kigali\ntype: workshop\n\
        sessions: [{ start: 2022-06-07T09:00, end: 2022-06-07T17:30, zone: Africa/Kigali }]\n";
    let site = SiteTest::english()
        .file("content/_data/places.yaml", "kigali: { city: Kigali, country: Rwanda }\n")
        .file("content/party.yaml", facts)
        .file("content/party.en.md", "---\ntitle: Party\nvenue: The hall\n---\nText.\n");
    let outcome = site.build();
    for shown in [
        "<dt>When</dt>",
        "<dt>Sessions</dt>",
        "09:00",
        "Kigali, Rwanda",
        "The hall",
        "Workshop",
        "<strong>Cancelled</strong>",
    ] {
        outcome.has("en/party/index.html", shown);
    }
}

#[test]
fn the_look_of_the_built_in_theme_is_set_and_wrong_values_are_reported_at_their_place() {
    let look = "[theme]\nlayout = \"documentation\"\naccent = \"#7a1f5c\"\nfont = \"serif\"\n";
    let site = |look: &str| {
        SiteTest::english()
            .configure(look)
            .file("content/guide/_index.en.md", "---\ntitle: Guide\n---\n")
            .file("content/guide/a.en.md", "---\ntitle: First\n---\n")
            .file("content/guide/b.en.md", "---\ntitle: Second\n---\n")
            .file("content/other.en.md", "---\ntitle: Other\n---\n")
    };
    let outcome = site(look).build();
    outcome
        .has("en/guide/a/index.html", "<nav class=\"tree\"")
        .has("en/guide/a/index.html", "aria-current=\"page\">First");
    outcome.has("en/guide/a/index.html", "Next: Second").lacks("en/other/index.html", "/en/guide/a/");
    outcome.has("en/guide/b/index.html", "Next: Other");
    site("[theme]\naccent = \"#777777\"\naccent_dark = \"#222222\"\n").build().has_code("out-of-range");
    site("[theme]\nlogo = \"lgo.svg\"\n").build().has_code("broken-link");
    site("[theme]\nlayout = \"magazine\"\n").build().has_code("wrong-type");
}
