//! Which versions translations without stamps follow, by their histories.

use std::path::Path;

use super::{GUIDE, ORIGINAL, done, exchange, git, site, text};

const MORE: &str = "\n\n## Dates\n\nWe meet in May.\n\n## Places\n\nWe meet in Rome.\n";
const FRENCH: &str = "\n\n## Dates\n\nRéunion en mai.\n\n## Lieux\n\nRéunion à Rome.\n";

fn commit(place: &Path, message: &str) {
    git(place, &["add", "."]);
    git(place, &["commit", "-qm", message]);
}

/// A history in which the translations were made after their originals.
fn begin(place: &Path) {
    git(place, &["init", "-q", "-b", "main"]);
    git(place, &["add", "content/_index.en.md", ORIGINAL]);
    git(place, &["commit", "-qm", "written"]);
    commit(place, "made");
}

/// What `adopt` proposes for the guide.
fn proposed(place: &Path) -> String {
    let told = done(place, &["l10n", "adopt"]);
    told.lines().find(|line| line.starts_with("content/guide.fr.md: ")).unwrap().to_owned()
}

#[test]
fn only_a_commit_that_follows_all_changes_counts() {
    let place = site(&[]);
    let place = place.path();
    exchange(place, ORIGINAL, "a year.\n", &format!("a year.{MORE}"));
    exchange(place, GUIDE, "par an.\n", &format!("par an.{FRENCH}"));
    begin(place);
    assert!(proposed(place).starts_with("content/guide.fr.md: current (sure: it was made in "));
    exchange(place, ORIGINAL, "10 euros", "12 euros");
    exchange(place, ORIGINAL, "in May", "in June");
    commit(place, "original changed");
    assert!(proposed(place).starts_with("content/guide.fr.md: stale (sure: it was made in "));
    // Neither a blank line nor a typo in another section follows anything.
    exchange(place, GUIDE, "par an.\n", "par an.\n\n");
    commit(place, "blank line");
    exchange(place, GUIDE, "à tout moment", "à tout instant");
    commit(place, "typo");
    let line = proposed(place);
    assert!(line.starts_with("content/guide.fr.md: stale (sure: it was made in "), "{line}");
    assert!(line.contains("changed 0 of 2 sections that had changed, so it does not count"), "{line}");
    exchange(place, GUIDE, "10 euros", "12 euros");
    commit(place, "a part");
    let line = proposed(place);
    assert!(line.contains("stale") && line.contains("changed 1 of 2 sections"), "{line}");
    exchange(place, GUIDE, "en mai", "en juin");
    commit(place, "the rest");
    let line = proposed(place);
    assert!(line.starts_with("content/guide.fr.md: current (likely: "), "{line}");
    assert!(line.ends_with("followed all 2 sections that had changed)"), "{line}");
    done(place, &["l10n", "adopt", "--write"]);
    assert!(done(place, &["l10n", "diff", GUIDE]).contains("nothing to do"));
}

#[test]
fn a_renamed_translation_was_made_before() {
    let place = site(&[]);
    let place = place.path();
    begin(place);
    exchange(place, ORIGINAL, "10 euros", "12 euros");
    commit(place, "original changed");
    for name in ["en", "fr"] {
        git(place, &["mv", &format!("content/guide.{name}.md"), &format!("content/manual.{name}.md")]);
    }
    commit(place, "renamed");
    let told = done(place, &["l10n", "adopt"]);
    assert!(told.contains("content/manual.fr.md: stale (sure: it was made in "), "{told}");
}

#[test]
fn a_commit_that_has_both_as_new_files_proves_nothing() {
    let place = site(&[]);
    let place = place.path();
    git(place, &["init", "-q", "-b", "main"]);
    commit(place, "all");
    let line = proposed(place);
    assert!(line.starts_with("content/guide.fr.md: current (unsure: both are new in "), "{line}");
    let told = done(place, &["l10n", "adopt", "--write"]);
    assert!(told.contains("0 translations stamped") && told.contains("adopt --unsure --write"), "{told}");
    assert_eq!(text(place, GUIDE), super::FRENCH);
    let told = done(place, &["l10n", "adopt", "--write", "--unsure"]);
    assert!(told.contains("2 translations stamped"), "{told}");
}

#[test]
fn what_stamp_refuses_is_not_adopted() {
    let place = site(&[]);
    let place = place.path();
    exchange(place, GUIDE, "\n\n## Cotisation\n\nLa cotisation est de 10 euros par an.\n", "\n");
    begin(place);
    let told = done(place, &["l10n", "adopt", "--write"]);
    assert!(
        told.contains("guide.fr.md: unknown: it does not say what its original says, at 1 place: `hexaglot l10n stamp content/guide.fr.md` shows it"),
        "{told}"
    );
    assert!(!text(place, GUIDE).contains("translation:"));
}
