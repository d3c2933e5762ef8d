//! What is said where Git has no history, or a part of it.

use super::{GUIDE, ORIGINAL, done, exchange, git, site, stamp, text};
use crate::own_site::{said, write};

#[test]
fn only_what_a_history_proves_is_adopted() {
    let place = site(&[]);
    let place = place.path();
    let before = text(place, GUIDE);
    let told = done(place, &["l10n", "adopt", "--write"]);
    assert!(told.contains("content/guide.fr.md: unknown: there is no history in Git here"), "{told}");
    assert!(
        told.contains("0 translations stamped") && told.contains("run `hexaglot l10n stamp FILE`"),
        "{told}"
    );
    assert!(!told.contains("unshallow"), "{told}");
    git(place, &["init", "-q", "-b", "main"]);
    git(place, &["add", "content/_index.en.md", "content/_index.fr.md", ORIGINAL, "site.toml"]);
    git(place, &["commit", "-qm", "one"]);
    let told = done(place, &["l10n", "adopt", "--write"]);
    assert!(told.contains("content/guide.fr.md: unknown: it is not in Git yet"), "{told}");
    assert!(told.contains("content/_index.fr.md: current"), "{told}");
    git(place, &["add", "."]);
    git(place, &["commit", "-qm", "two"]);
    exchange(place, GUIDE, "10 euros", "12 euros");
    let told = done(place, &["l10n", "adopt", "--write"]);
    assert!(told.contains("guide.fr.md: unknown: it has changes that are not committed"), "{told}");
    write(place, GUIDE, &before);
    // A clone that has the last commit only.
    exchange(place, ORIGINAL, "at any time", "in May");
    git(place, &["commit", "-qam", "three"]);
    let clone = tempfile::tempdir().unwrap();
    let copy = clone.path().join("copy");
    let address = format!("file://{}", place.display());
    git(clone.path(), &["clone", "-q", "--depth=1", &address, "copy"]);
    let told = done(&copy, &["l10n", "adopt", "--write"]);
    assert!(
        told.contains("guide.fr.md: unknown: it was saved before the history of this shallow clone begins"),
        "{told}"
    );
    assert!(told.contains("git fetch --unshallow"), "{told}");
    assert_eq!(text(&copy, GUIDE), before);
    let (code, told) = said(&copy, &["l10n", "status", "--since", "HEAD~1"]);
    assert!(code == 2 && told.contains("this clone is shallow: `git fetch --unshallow`"), "{told}");
    git(&copy, &["fetch", "-q", "--unshallow"]);
    let told = done(&copy, &["l10n", "adopt", "--write"]);
    assert!(told.contains("content/guide.fr.md: stale"), "{told}");
}

#[test]
fn a_comparison_in_a_shallow_clone_says_what_it_lacks() {
    let place = site(&[]);
    let place = place.path();
    git(place, &["init", "-q", "-b", "main"]);
    for name in ["main", "work"] {
        if name != "main" {
            git(place, &["checkout", "-q", "-b", name]);
        }
        write(place, &format!("content/{name}.en.md"), "---\ntitle: More\n---\nMore to read.\n");
        git(place, &["add", "."]);
        git(place, &["commit", "-qm", name]);
    }
    git(place, &["checkout", "-q", "main"]);
    write(place, "content/last.en.md", "---\ntitle: Last\n---\nThe last one.\n");
    git(place, &["add", "."]);
    git(place, &["commit", "-qm", "last"]);
    let clone = tempfile::tempdir().unwrap();
    let copy = clone.path().join("copy");
    let address = format!("file://{}", place.display());
    git(clone.path(), &["clone", "-q", "--depth=1", "--no-single-branch", "-b", "work", &address, "copy"]);
    let told = done(&copy, &["l10n", "status", "--since", "origin/main"]);
    assert!(told.contains("this clone is shallow") && told.contains("git fetch --unshallow"), "{told}");
    git(&copy, &["fetch", "-q", "--unshallow"]);
    assert!(!done(&copy, &["l10n", "status", "--since", "origin/main"]).contains("shallow"));
}

#[test]
fn the_figures_of_status_and_diff_are_the_same() {
    let place = site(&[]);
    let place = place.path();
    stamp(place, &[]);
    git(place, &["init", "-q", "-b", "main"]);
    git(place, &["add", "."]);
    git(place, &["commit", "-qm", "one"]);
    exchange(place, ORIGINAL, "10 euros", "12 euros");
    exchange(place, ORIGINAL, "a year.\n", "a year.\n\nNobody pays twice.\n");
    let status = done(place, &["l10n", "status"]);
    assert!(status.contains("content/guide.fr.md: stale: Fees (11 words)"), "{status}");
    let (code, told) = said(place, &["l10n", "diff", GUIDE]);
    assert!(code == 1 && told.contains("changed: 10 words, "), "{told}");
    assert!(told.contains("% of the text (`l10n status` counts the whole sections: 11)"), "{told}");
    std::fs::remove_dir_all(place.join(".git")).unwrap();
    let (code, told) = said(place, &["l10n", "diff", GUIDE]);
    assert!(code == 1 && told.contains("changed: sections with 11 words"), "{told}");
}
