//! Files that are written: by one command at a time, with their own line ends.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use super::{ENGLISH, FRENCH, GUIDE, ORIGINAL, done, exchange, site, stamp, text};
use crate::own_site::{said, write};

/// Starts the program without waiting for it.
fn started(place: &Path, arguments: &[&str]) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hexaglot"));
    command.current_dir(place).args(arguments).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap()
}

#[test]
fn commands_that_write_at_the_same_time_lose_nothing() {
    let messages =
        |word: &str| -> String { (0..12).map(|id| format!("text-{id} = {word} {id}\n")).collect() };
    let place = site(&[("locales/en/own.ftl", &messages("Word")), ("locales/fr/own.ftl", &messages("Mot"))]);
    let place = place.path();
    let ids: Vec<String> = (0..12).map(|id| format!("text-{id}")).collect();
    let all: Vec<Child> =
        ids.iter().map(|id| started(place, &["l10n", "stamp", "--messages", "fr", id])).collect();
    for child in all {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    let state = text(place, "locales/fr/messages.state");
    for id in &ids {
        assert!(state.lines().any(|line| line.starts_with(&format!("{id} "))), "{id} is lost: {state}");
    }
    // What a killed command leaves does not stop the next one, and a command that goes on is waited for.
    let path = place.join(".hexaglot/lock");
    assert!(!path.exists(), "nothing is left behind");
    fs::create_dir_all(place.join(".hexaglot")).unwrap();
    fs::File::create(&path).unwrap();
    stamp(place, &[]);
    fs::create_dir_all(place.join(".hexaglot")).unwrap();
    let lock = fs::File::create(&path).unwrap();
    lock.lock().unwrap();
    let mut waiting = started(place, &["l10n", "minor", ORIGINAL]);
    let mut line = String::new();
    let mut stderr = std::io::BufReader::new(waiting.stderr.take().unwrap());
    std::io::BufRead::read_line(&mut stderr, &mut line).unwrap();
    assert!(line.contains("another command is writing this site"), "{line}");
    assert!(waiting.try_wait().unwrap().is_none());
    lock.unlock().unwrap();
    assert_eq!(waiting.wait().unwrap().code(), Some(2), "there is nothing to record");
    // Commands that only read do not wait.
    lock.lock().unwrap();
    done(place, &["l10n", "status"]);
    done(place, &["l10n", "prune", "--dry-run"]);
}

#[test]
fn line_ends_and_byte_order_marks_stay() {
    let windows = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let ftl = "text-b  =  Word\ntext-a = Other\n";
    let place = site(&[
        (GUIDE, &windows(FRENCH)),
        (ORIGINAL, &windows(ENGLISH)),
        ("locales/en/own.ftl", &windows(ftl)),
        ("locales/fr/own.ftl", &windows("text-b  =  Mot\ntext-a = Autre\n")),
    ]);
    let place = place.path();
    let is_windows = |path: &str| {
        let text = text(place, path);
        assert!(text.starts_with('\u{feff}'), "{path}: {text:?}");
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count(), "{path}: {text:?}");
        text
    };
    stamp(place, &[]);
    let stamped = is_windows(GUIDE);
    let (head, rest) = stamped.split_once("translation: ").unwrap();
    let without = format!("{head}{}", rest.split_once("\r\n").unwrap().1);
    assert_eq!(without, windows(FRENCH), "nothing else changes");
    exchange(place, ORIGINAL, "any time", "anytime");
    done(place, &["l10n", "minor", ORIGINAL]);
    assert!(is_windows(ORIGINAL).contains("equivalent: "));
    done(place, &["l10n", "fmt"]);
    assert!(is_windows("locales/en/own.ftl").contains("text-b = Word\r\n"));
    done(place, &["l10n", "fmt", "--check"]);
    done(place, &["l10n", "rename", "text-b", "text-c"]);
    assert!(is_windows("locales/fr/own.ftl").contains("text-c = Mot\r\n"));
    // A file with both kinds of line ends keeps each.
    let mixed = FRENCH.replace("tout moment.\n", "tout moment.\r\n");
    write(place, GUIDE, &mixed);
    stamp(place, &[]);
    let stamped = text(place, GUIDE);
    let (head, rest) = stamped.split_once("translation: ").unwrap();
    assert_eq!(format!("{head}{}", rest.split_once('\n').unwrap().1), mixed);
}

#[test]
fn copies_of_originals_are_not_recorded() {
    let place = site(&[
        ("locales/en/own.ftl", "late = Too late\nmenu = Menu\nbye = See you\n"),
        ("locales/fr/own.ftl", "late = Too late\nmenu = Menu\nbye = Au revoir\n"),
    ]);
    let place = place.path();
    exchange(
        place,
        "site.toml",
        "[[languages]]\ntag = \"en\"",
        "[messages]\nsame = [\"fr:menu\"]\n[[languages]]\ntag = \"en\"",
    );
    for arguments in
        [&["l10n", "stamp", "--messages", "fr"][..], &["l10n", "stamp", "--messages", "fr", "late"]]
    {
        let (code, told) = said(place, arguments);
        assert_eq!(code, 1, "{told}");
        assert!(told.contains("`late` is not recorded: it has the text of its original"), "{told}");
        assert!(told.contains("write `same = [\"fr:late\"]`"), "{told}");
    }
    let state = text(place, "locales/fr/messages.state");
    assert!(state.contains("menu ") && state.contains("bye ") && !state.contains("late "), "{state}");
    // It is reported once.
    let (_, told) = said(place, &["check", "--format", "short"]);
    let about = told.lines().filter(|line| line.contains("`late`") && line.contains("locales/fr/"));
    assert_eq!(about.filter(|line| !line.contains("unused-message")).count(), 1, "{told}");
    exchange(
        place,
        "site.toml",
        "same = [\"fr:menu\"]",
        "same = [\"fr:menu\"]\n[checks]\nuntranslated-message = \"off\"",
    );
    done(place, &["l10n", "stamp", "--messages", "fr"]);
}

#[cfg(unix)]
#[test]
fn who_may_read_a_file_stays_as_it_is() {
    use std::os::unix::fs::PermissionsExt;
    let place = site(&[]);
    let place = place.path();
    let guide = place.join(GUIDE);
    fs::set_permissions(&guide, fs::Permissions::from_mode(0o640)).unwrap();
    stamp(place, &[]);
    assert_eq!(fs::metadata(&guide).unwrap().permissions().mode() & 0o777, 0o640);
}

#[test]
fn a_text_with_an_error_is_not_stamped_and_keeps_its_bytes() {
    for wrong in ["Le\u{7} tribunal", "Le\u{202e} tribunal", "![](plan.svg) Le tribunal"] {
        let text = format!("{FRENCH}\n{wrong} ne siège pas.\n");
        let place = site(&[
            (GUIDE, &text),
            (ORIGINAL, &format!("{ENGLISH}\nThe court does not sit.\n")),
            ("content/plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"4\"/>"),
        ]);
        let (code, told) = said(place.path(), &["l10n", "stamp", GUIDE]);
        assert!(code == 2 && told.contains("has errors, so it is not stamped"), "{wrong}: {told}");
        assert_eq!(fs::read_to_string(place.path().join(GUIDE)).unwrap(), text);
    }
}
