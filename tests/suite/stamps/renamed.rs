//! A message that gets another id, where the command is stopped between two of the files that it writes.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::{done, site};
use crate::own_site::{said, snapshot, write};

const NOTE: &str = ".hexaglot/renaming";

/// A site with a message in three files of two languages, in another message, a record and a template.
fn with_messages() -> tempfile::TempDir {
    let place = site(&[
        ("locales/en/own.ftl", "greeting = Hello\n"),
        ("locales/en/more.ftl", "spare = Spare { greeting }\nother = Other\n"),
        ("locales/fr/own.ftl", "greeting = Bonjour\n"),
        ("locales/fr/more.ftl", "spare = Rechange { greeting }\nother = Autre\n"),
        ("templates/home.html", "<p>{{ t(key=\"greeting\") }}{{ t(key=\"other\") }}</p>{{ content }}"),
    ]);
    done(place.path(), &["l10n", "stamp", "--messages", "fr"]);
    place
}

fn files(place: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    snapshot(place)
}

#[test]
fn a_command_that_was_stopped_at_any_file_is_run_again_and_goes_on() {
    let whole = with_messages();
    let told = done(whole.path(), &["l10n", "rename", "greeting", "welcome"]);
    let written: Vec<&str> = told.lines().take_while(|line| !line.starts_with('`')).collect();
    assert!(written.len() >= 6, "{told}");
    let last = written.last().unwrap();
    assert!(last.starts_with("locales/en/"), "originals are the last: {told}");
    let expected = files(whole.path());
    for count in 0..=written.len() {
        let place = with_messages();
        let place = place.path();
        write(place, NOTE, "greeting welcome\n");
        for path in &written[..count] {
            fs::copy(whole.path().join(path), place.join(path)).unwrap();
        }
        let is_begun = written[..count].iter().any(|path| path.ends_with("own.ftl"));
        if is_begun {
            let (code, told) = said(place, &["l10n", "rename", "other", "another"]);
            assert!(
                code == 2 && told.contains("run `hexaglot l10n rename greeting welcome` again first"),
                "{count}: {told}"
            );
        }
        done(place, &["l10n", "rename", "greeting", "welcome"]);
        assert_eq!(files(place), expected, "stopped after {count} files");
        assert!(!place.join(NOTE).exists());
        let (_, checked) = said(place, &["check", "--format", "short"]);
        assert!(!checked.contains("stale-message") && !checked.contains("unknown-message"), "{checked}");
    }
}

#[test]
fn a_note_of_a_command_that_was_undone_means_nothing() {
    let place = with_messages();
    write(place.path(), NOTE, "greeting welcome\n");
    done(place.path(), &["l10n", "rename", "other", "another"]);
    write(place.path(), "locales/en/own.ftl", "greeting = Hello\nwelcome = Welcome\n");
    let (code, told) = said(place.path(), &["l10n", "rename", "greeting", "welcome"]);
    assert!(code == 2 && told.contains("there is a message `welcome` already"), "{told}");
}
