//! Which versions translations without stamps follow, by their histories.

use std::path::Path;

use super::{GUIDE, ORIGINAL, done, exchange, git, site};

const MORE: &str = "\n\n## Dates\n\nWe meet in May.\n\n## Places\n\nWe meet in Rome.\n";
const FRENCH: &str = "\n\n## Dates\n\nRéunion en mai.\n\n## Lieux\n\nRéunion à Rome.\n";

fn commit(place: &Path, message: &str) {
    git(place, &["add", "."]);
    git(place, &["commit", "-qm", message]);
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
    git(place, &["init", "-q", "-b", "main"]);
    commit(place, "made");
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
    git(place, &["init", "-q", "-b", "main"]);
    commit(place, "made");
    exchange(place, ORIGINAL, "10 euros", "12 euros");
    commit(place, "original changed");
    for name in ["en", "fr"] {
        git(place, &["mv", &format!("content/guide.{name}.md"), &format!("content/manual.{name}.md")]);
    }
    commit(place, "renamed");
    let told = done(place, &["l10n", "adopt"]);
    assert!(told.contains("content/manual.fr.md: stale (sure: it was made in "), "{told}");
}
