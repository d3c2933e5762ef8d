//! Stamps whose values can be read and do not belong together.

use super::{GUIDE, done, exchange, site, stamp, text};
use crate::own_site::{run, said, write};

/// What `check` says of a stamp with this map.
fn told(config: &str, map: &str) -> String {
    let place = site(&[]);
    let place = place.path();
    if !config.is_empty() {
        exchange(place, "site.toml", "today = 2021-10-18\n", &format!("today = 2021-10-18\n{config}"));
    }
    stamp(place, &[]);
    let stamped = text(place, GUIDE);
    let (head, rest) = stamped.split_once("translation: {").unwrap();
    let (front, body) = rest.split_once("}\n").unwrap();
    let map = map.replace("STAMP", front.split_once(", state:").unwrap().0);
    write(place, GUIDE, &format!("{head}translation: {{{map}}}\n{body}"));
    said(place, &["check", "--format", "short"]).1
}

#[test]
fn each_damage_of_a_stamp_is_reported_at_its_key_with_what_to_type() {
    let to_stamp = "hexaglot l10n stamp content/guide.fr.md";
    for (config, map, code, words) in [
        ("", "state: official", "changed-since-review", "names neither who reviewed this text nor the day"),
        (
            "",
            "STAMP, state: draft, reviewed_by: \"B. Petit\"",
            "changed-since-review",
            "`reviewed_by` is of a review, and `state` is `draft`",
        ),
        (
            "",
            "STAMP, state: reviewed, reviewed: \"2999-01-01\"",
            "bad-stamp",
            "`reviewed` is the day of a review, and 2999-01-01 is to come",
        ),
        (
            "",
            "of: en, sections: \"a1b2c3\", state: draft",
            "bad-stamp",
            "`sections` is of a stamp, and its `source` is not there",
        ),
    ] {
        let told = told(config, map);
        let line = told.lines().find(|line| line.contains(words)).unwrap_or_else(|| panic!("{map}: {told}"));
        assert!(line.starts_with("content/guide.fr.md:3:") && line.contains(code), "{line}");
    }
    for (map, code, words) in [
        ("STAMP, state: draft, reviewer: \"B. Petit\"", "[unknown-key]", "did you mean `reviewed`"),
        ("of: fr, state: draft", "[orphan-translation]", "its own language"),
        ("of: de, state: draft", "[orphan-translation]", "which is no language of the site"),
        ("of: en, source: \"sem:12345 blob:0123\", state: draft", "[bad-stamp]", "hexaglot l10n stamp"),
    ] {
        let told = told("", map);
        assert!(told.contains(code) && told.contains(words), "{map}: {told}");
    }
    let place = site(&[]);
    stamp(place.path(), &[]);
    exchange(place.path(), GUIDE, "as_of: \"2021-10-18\"", "as_of: \"2999-10-18\"");
    let output = run(place.path(), &["check"], &[]);
    let told =
        String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(told.contains("2999-10-18 is to come") && told.contains(to_stamp), "{told}");
}

#[test]
fn sums_of_sections_belong_to_the_version_that_the_stamp_names() {
    let place = site(&[]);
    stamp(place.path(), &[]);
    done(place.path(), &["check"]);
    let stamped = text(place.path(), GUIDE);
    let sums = stamped.split_once("sections: \"").unwrap().1.split_once('"').unwrap().0;
    write(place.path(), GUIDE, &stamped.replace(sums, "a1b2c3 d4e5f6"));
    let (code, told) = said(place.path(), &["check", "--format", "short"]);
    assert!(code == 1 && told.contains("these are not the sections of the version"), "{told}");
}
