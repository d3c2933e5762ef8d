//! Reviews that end, the days of reviews, names of people.

use super::{FRENCH, GUIDE, ORIGINAL, done, exchange, site, stamp, text};
use crate::own_site::{run, said, write};

#[test]
fn a_review_ends_when_the_translation_or_its_original_changes() {
    let place = site(&[]);
    let place = place.path();
    stamp(place, &["--reviewed-by", "A. Martin", "--by", "B. Petit"]);
    let reviewed = text(place, GUIDE);
    assert!(reviewed.contains("state: reviewed, by: \"B. Petit\", reviewed_by: \"A. Martin\""), "{reviewed}");
    // As long as both texts stay, so does the review; layout does not count.
    assert!(!stamp(place, &[]).contains("draft"));
    assert_eq!(text(place, GUIDE), reviewed);
    exchange(place, GUIDE, "à tout moment", "à\ntout moment");
    assert!(!stamp(place, &[]).contains("draft"));
    // The translation changes.
    exchange(place, GUIDE, "10 euros par an", "10 euros chaque année");
    let said = stamp(place, &[]);
    let told = "content/guide.fr.md: stamped: `reviewed` before, and `draft` now, since the translation has changed since; after a review, \
        add `--reviewed-by NAME`";
    assert!(said.contains(told), "{said}");
    let draft = text(place, GUIDE);
    assert!(draft.contains("state: draft, by: \"B. Petit\", text: \"sem:"), "{draft}");
    assert!(!draft.contains("Martin") && !draft.contains("reviewed"), "{draft}");
    // The original changes.
    stamp(place, &["--state", "official"]);
    exchange(place, ORIGINAL, "at any time", "in May");
    let said = stamp(place, &["--unchanged"]);
    assert!(
        said.contains("`official` before, and `draft` now, since the original has changed since"),
        "{said}"
    );
    // A review of the text as it is.
    stamp(place, &["--reviewed-by", "A. Martin"]);
    exchange(place, ORIGINAL, "in May", "in June");
    let said = stamp(place, &["--state", "reviewed", "--unchanged"]);
    assert!(!said.contains("draft"), "{said}");
    let reviewed = text(place, GUIDE);
    assert!(
        reviewed.contains("state: reviewed, by: \"B. Petit\", reviewed: "),
        "nobody says that A. Martin saw it: {reviewed}"
    );
    // A change without another meaning ends nothing.
    stamp(place, &["--reviewed-by", "A. Martin"]);
    exchange(place, ORIGINAL, "in June", "in june");
    done(place, &["l10n", "minor", ORIGINAL]);
    assert!(!stamp(place, &[]).contains("draft"));
    assert!(text(place, GUIDE).contains("A. Martin"));
    // A lower state has no review.
    stamp(place, &["--state", "draft"]);
    assert!(!text(place, GUIDE).contains("Martin"));
    done(place, &["check"]);
}

#[test]
fn states_that_no_command_wrote_become_drafts() {
    let place = site(&[]);
    let place = place.path();
    exchange(place, GUIDE, "title: Le guide\n", "title: Le guide\ntranslation: {state: official}\n");
    let told = stamp(place, &[]);
    assert!(
        told.contains("`official` before, and `draft` now, since its stamp names neither who reviewed this text nor the day; after a review, add `--state official --reviewed-by NAME`"),
        "{told}"
    );
    assert!(text(place, GUIDE).contains("state: draft"));
    stamp(place, &["--state", "official"]);
    assert!(text(place, GUIDE).contains("state: official, reviewed: \""));
    // A stamp that does not say which text it is of.
    let stamped = text(place, GUIDE);
    let (head, rest) = stamped.split_once(", text: \"").unwrap();
    write(place, GUIDE, &format!("{head}{}", rest.split_once('"').unwrap().1));
    let told = stamp(place, &[]);
    assert!(told.contains("since its stamp does not say which text was reviewed"), "{told}");
    write(place, GUIDE, &stamped);
    exchange(place, GUIDE, "text: \"sem:", "text: \"sem:x");
    let (code, told) = said(place, &["check", "--format", "short"]);
    assert!(code == 1 && told.contains("[bad-stamp]"), "{told}");
    // A translation is no original.
    exchange(place, GUIDE, "text: \"sem:x", "text: \"sem:");
    exchange(place, GUIDE, "state: official", "state: original");
    stamp(place, &[]);
    assert!(text(place, GUIDE).contains("state: draft"));
}

#[test]
fn a_review_is_of_the_day_of_the_clock() {
    let place = site(&[]);
    let arguments = ["l10n", "stamp", GUIDE, "--reviewed-by", "A. Martin"];
    let output = run(place.path(), &arguments, &[("SOURCE_DATE_EPOCH", "1655683200")]);
    assert!(output.status.success());
    let stamped = text(place.path(), GUIDE);
    assert!(
        stamped.contains("as_of: \"2021-10-18\"") && stamped.contains("reviewed: \"2022-06-20\""),
        "{stamped}"
    );
}

#[test]
fn names_of_people_are_names() {
    let place = site(&[]);
    for name in [
        "",
        "  ",
        "-",
        "A.\nMartin",
        "A.\rMartin",
        "A.\tMartin",
        "\u{202e}nitraM",
        "a\u{2028}b",
        "\u{1b}[31mred",
    ] {
        for option in ["--by", "--reviewed-by"] {
            let (code, told) = said(place.path(), &["l10n", "stamp", GUIDE, option, name]);
            assert!(code == 2 && told.contains(option), "{name:?}: {told}");
        }
        let (code, told) = said(place.path(), &["l10n", "new", "fr", "guide", "--by", name]);
        assert!(code == 2 && told.contains("--by"), "{name:?}: {told}");
    }
    assert_eq!(text(place.path(), GUIDE), FRENCH);
    stamp(place.path(), &["--by", " Ann \"Q\" O'Neill — 李 \\ #1: "]);
    let stamped = text(place.path(), GUIDE);
    assert!(stamped.contains(r#"by: "Ann \"Q\" O'Neill — 李 \\ #1:""#), "{stamped}");
    done(place.path(), &["check"]);
}

#[test]
fn a_state_that_is_too_low_is_counted_and_listed() {
    let policy = "[translation.page]\nminimum = \"reviewed\"\nmachine = false\n";
    let place = site(&[("site.toml", &format!("{}{policy}", super::CONFIG))]);
    let place = place.path();
    stamp(place, &["--state", "draft"]);
    for arguments in [&["l10n", "status"][..], &["l10n", "status", "--kind", "page"]] {
        let told = done(place, arguments);
        let line = "content/guide.fr.md: current; held: it is `draft`, and published from `reviewed` on";
        assert!(told.contains(line), "{told}");
        let row = told.lines().find(|line| line.starts_with("fr ")).unwrap();
        let numbers: Vec<&str> = row.split_whitespace().collect();
        assert_eq!(numbers[11], "1", "{told}");
    }
    assert_eq!(said(place, &["l10n", "status", "--kind", "page", "--strict"]).0, 1);
    let json = done(place, &["l10n", "status", "--format", "json"]);
    assert!(json.contains("\"published_from\":\"reviewed\"") && json.contains("\"held\":1"), "{json}");
    let next = done(place, &["l10n", "next", "fr"]);
    assert!(next.contains("hexaglot l10n stamp content/guide.fr.md --reviewed-by NAME"), "{next}");
    stamp(place, &["--reviewed-by", "A. Martin"]);
    assert!(!done(place, &["l10n", "status", "--kind", "page"]).contains("held:"));
}

#[test]
fn an_intended_difference_is_recorded_until_a_text_changes() {
    let place = site(&[]);
    let place = place.path();
    exchange(place, GUIDE, "\n\n## Cotisation\n\nLa cotisation est de 10 euros par an.\n", "\n");
    let (code, told) = said(place, &["l10n", "stamp", GUIDE]);
    assert!(code == 2 && told.contains("do there what the help says"), "{told}");
    assert!(
        told.contains("record why: `hexaglot l10n stamp content/guide.fr.md --differs \"REASON\"`"),
        "{told}"
    );
    assert!(!told.contains("[checks]"), "{told}");
    assert_eq!(said(place, &["l10n", "stamp", GUIDE, "--differs", " "]).0, 2);
    let lost = || said(place, &["check", "--format", "short"]).1.contains("[lost-text]");
    assert!(lost());
    stamp(place, &["--differs", "there is no fee in France"]);
    assert!(text(place, GUIDE).contains("differs: \"there is no fee in France\""));
    assert!(!lost());
    // As long as nothing changes it need not be said again.
    let stamped = text(place, GUIDE);
    stamp(place, &[]);
    assert_eq!(text(place, GUIDE), stamped);
    exchange(place, ORIGINAL, "10 euros", "12 euros");
    assert!(lost());
    let (code, told) = said(place, &["l10n", "stamp", GUIDE]);
    assert!(code == 2 && told.contains("“there is no fee in France”, was for earlier texts"), "{told}");
    stamp(place, &["--differs", "there is no fee in France", "--unchanged"]);
    exchange(place, GUIDE, "tout moment", "toute heure");
    assert!(lost());
    // A place that is only held is not finished, whatever the reason.
    exchange(place, GUIDE, "Les membres peuvent adhérer à toute heure.", "TODO");
    assert_eq!(said(place, &["l10n", "stamp", GUIDE, "--differs", "later"]).0, 2);
}
