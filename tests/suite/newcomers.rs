//! What somebody meets who begins to translate: what is listed, in which order, and whether the commands that are printed work.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::own_site::{done, git, run, said, write};

const CONFIG: &str = "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n\
    [[languages]]\ntag = \"fr\"\nname = \"Français\"\n[checks]\nmissing-language = \"off\"\n";

const PRESS: &str =
    "---\ntitle: For the press\n---\n\nWrite to us at any time.\n\n## Photos\n\nAll photos may be printed.\n";

/// A site with a page that is not translated, and what else is given.
fn site(files: &[(&str, &str)]) -> TempDir {
    let place = tempfile::tempdir().unwrap();
    let base = [
        ("site.toml", CONFIG),
        ("content/_index.en.md", "---\ntitle: Home\n---\nWelcome.\n"),
        ("content/_index.fr.md", "---\ntitle: Accueil\n---\nBienvenue.\n"),
        ("content/press.en.md", PRESS),
        ("content/a.en.md", "---\ntitle: A\n---\nB.\n"),
    ];
    for (path, text) in base.iter().chain(files) {
        write(place.path(), path, text);
    }
    done(place.path(), &["l10n", "stamp", "content/_index.fr.md"]);
    place
}

#[test]
fn a_translation_that_is_begun_is_listed_and_comes_before_one_that_is_missing() {
    let place = site(&[]);
    done(place.path(), &["l10n", "new", "fr", "press"]);
    for format in ["human", "markdown"] {
        let text = done(place.path(), &["l10n", "status", "--lang", "fr", "--format", format]);
        assert!(text.contains("content/press.fr.md: unknown: begun, not stamped (15 words)"), "{text}");
        assert!(text.contains("content/a.fr.md: missing"), "{text}");
    }
    let next = done(place.path(), &["l10n", "next", "fr"]);
    let first = "1. content/press.fr.md (15 words)\n   begun: 4 of 4 texts are still in English\n   open `content/press.fr.md`\n2. content/a.fr.md";
    assert!(next.starts_with(first), "{next}");
    let json = done(place.path(), &["l10n", "next", "fr", "--format", "json"]);
    assert!(json.contains("\"begun\":{\"left\":4,\"of\":4}") && json.contains("\"command\":null"), "{json}");
    let half = PRESS.replace("For the press", "Presse").replace("Write to us at any time.", "Écrivez-nous.");
    write(place.path(), "content/press.fr.md", &half);
    let next = done(place.path(), &["l10n", "next", "fr"]);
    assert!(next.contains("begun: 2 of 4 texts are still in English"), "{next}");
    let status = done(place.path(), &["l10n", "status"]);
    assert!(status.contains("content/press.fr.md: unknown: no stamp (15 words)"), "{status}");
    // A heading may be the same in both languages.
    write(place.path(), "content/press.fr.md", &half.replace("All photos may be printed.", "Libres."));
    let next = done(place.path(), &["l10n", "next", "fr"]);
    assert!(
        next.contains("unknown: it has no stamp") && next.contains("l10n stamp content/press.fr.md"),
        "{next}"
    );
}

#[test]
fn values_of_tables_are_what_a_language_lacks() {
    let place =
        site(&[("content/_data/teams.yaml", "one:\n  name:\n    en: First\ntwo:\n  name: {en: Second}\n")]);
    let text = said(place.path(), &["check", "--lang", "fr", "--format", "short"]).1;
    assert_eq!(text.matches("missing-translation").count(), 2, "{text}");
    let text = said(place.path(), &["check", "--lang", "en", "--format", "short"]).1;
    assert!(!text.contains("missing-translation"), "{text}");
    let status = done(place.path(), &["l10n", "status", "--lang", "fr"]);
    let line = "fr: 2 values of tables have no text in this language: `hexaglot check --lang fr` shows where";
    assert!(status.contains(line), "{status}");
    let json = done(place.path(), &["l10n", "status", "--format", "json"]);
    assert!(json.contains("\"tables\":{\"fr\":2}"), "{json}");
}

/// Runs a command as it is printed, with the flags in it.
fn typed(place: &Path, line: &str) -> String {
    let arguments: Vec<&str> = line.trim().split(' ').skip(1).collect();
    let made = run(place, &arguments, &[]);
    let text = String::from_utf8_lossy(&made.stdout).into_owned() + &String::from_utf8_lossy(&made.stderr);
    assert!(made.status.success(), "{line}: {text}");
    text
}

#[test]
fn printed_commands_have_the_flags_of_the_call() {
    let place = site(&[("content/secret.en.md", "---\ntitle: S\ndraft: true\n---\nT.\n")]);
    let flags = "--today 2021-10-20 --drafts";
    let next = typed(place.path(), &format!("hexaglot l10n next fr {flags}"));
    let line = format!("hexaglot l10n new fr content/secret.en.md {flags}");
    assert!(next.contains(&line), "{next}");
    let made = typed(place.path(), &line);
    for command in ["serve", "check --lang fr", "l10n stamp content/secret.fr.md --by NAME"]
        .map(|it| format!("`hexaglot {it} {flags}`"))
    {
        assert!(made.contains(&command), "{command}: {made}");
    }
    let status = typed(place.path(), &format!("hexaglot l10n status {flags}"));
    assert!(status.contains(&format!("`hexaglot l10n next fr {flags}`")), "{status}");
    write(place.path(), "content/secret.fr.md", "---\ntitle: Z\n---\nU.\n");
    let (_, diff) = said(place.path(), &["l10n", "diff", "content/secret.fr.md", "--drafts"]);
    let stamp = "hexaglot l10n stamp content/secret.fr.md --drafts";
    assert!(diff.contains(&format!("`{stamp}`")), "{diff}");
    typed(place.path(), stamp);
    write(place.path(), "content/secret.en.md", "---\ntitle: S\ndraft: true\n---\nV.\n");
    let (_, diff) = said(place.path(), &["l10n", "diff", "content/secret.fr.md", "--drafts"]);
    for command in ["check --lang fr", "l10n stamp content/secret.fr.md", "l10n minor content/secret.en.md"] {
        assert!(diff.contains(&format!("hexaglot {command} --drafts")), "{diff}");
    }
}

#[test]
fn a_table_that_is_cut_names_the_command_that_shows_all_of_it() {
    let place = site(&[]);
    for arguments in [&["init", "-q"][..], &["add", "."], &["commit", "-qm", "a"]] {
        git(place.path(), arguments);
    }
    for number in 0..120 {
        write(place.path(), &format!("content/n{number}.en.md"), "---\ntitle: N\n---\nM.\n");
    }
    let text = done(place.path(), &["l10n", "status", "--since", "HEAD", "--format", "markdown"]);
    let line = "… and 20 more: `hexaglot l10n status --since HEAD --all` lists all.";
    assert!(text.contains(line), "{text}");
    let text = typed(place.path(), "hexaglot l10n status --since HEAD --all");
    assert_eq!(text.matches("\nfr        content/n").count(), 120, "{text}");
    assert!(!text.contains('…'), "{text}");
}

#[test]
fn a_language_that_is_not_there_is_added_by_another_command() {
    let place = site(&[]);
    let help = "to add a language: `hexaglot new language de`";
    for arguments in [
        &["l10n", "new", "language", "de"][..],
        &["l10n", "new", "language", "German"],
        &["l10n", "next", "de"],
        &["l10n", "status", "--lang", "de"],
        &["check", "--lang", "de"],
    ] {
        let (code, text) = said(place.path(), arguments);
        assert!(code == 2 && text.contains(help), "{arguments:?}: {text}");
    }
    let (code, text) = said(place.path(), &["l10n", "next", "nothing"]);
    assert!(code == 2 && !text.contains("to add a language"), "{text}");
}

#[test]
fn a_new_language_counts_what_status_counts() {
    let place = site(&[
        ("content/later.yaml", "publish: 2022-01-01\n"),
        ("content/later.en.md", "---\ntitle: L\n---\nK.\n"),
    ]);
    let text = done(place.path(), &["new", "language", "de"]);
    assert!(text.contains("3 pages wait for a translation today, 4 with those to come"), "{text}");
    let status = done(place.path(), &["l10n", "status", "--lang", "de", "--format", "json"]);
    assert_eq!(status.matches("\"standing\":\"missing\"").count(), 4, "{status}");
}

#[test]
fn a_language_of_the_site_gets_the_messages_that_it_lacks() {
    let french = "greeting = Bonjour\n";
    let place =
        site(&[("locales/en/own.ftl", "### Own.\n\ngreeting = Hello\n"), ("locales/fr/own.ftl", french)]);
    let read = |path: &str| fs::read_to_string(place.path().join(path)).unwrap();
    let append = |path: &str, text: &str| {
        let before = fs::read_to_string(place.path().join(path)).unwrap_or_default();
        write(place.path(), path, &format!("{before}{text}"));
    };
    append("locales/en/own.ftl", "pay =\n    Pay by card\n    or in cash\n# Counts.\ncount = { $n } boats\n");
    append("locales/en/more.ftl", "later = Later today\n");
    let (code, text) = said(place.path(), &["check"]);
    assert!(code == 1 && text.contains("error[missing-message]"), "{text}");
    assert!(text.contains("run `hexaglot new language fr`, which adds all that is missing"), "{text}");
    let (code, text) = said(place.path(), &["new", "language", "fr"]);
    assert!(code == 0 && text.contains("3 messages added"), "{text}");
    assert_eq!(
        read("locales/fr/own.ftl"),
        format!(
            "{}\n\n# en:\n#     Pay by card\n#     or in cash\npay =\n    Pay by card\n    or in cash\n\n# Counts.\n# en: {{ $n }} boats\ncount = {{ $n }} boats\n",
            french.trim_end()
        )
    );
    assert_eq!(read("locales/fr/more.ftl"), "# en: Later today\nlater = Later today\n");
    let (code, text) = said(place.path(), &["check", "--format", "short"]);
    assert!(code == 0 && text.matches("`pay` has the text of its original").count() == 1, "{text}");
    let (code, text) = said(place.path(), &["new", "language", "fr"]);
    assert!(code == 2 && text.contains("the site has the language `fr` already"), "{text}");
    append("locales/fr/own.ftl", "broken = {\n");
    append("locales/en/own.ftl", "last = The last words\n");
    let (code, text) = said(place.path(), &["new", "language", "fr"]);
    assert!(code == 2 && text.contains("cannot be read, so nothing is written"), "{text}");
}

#[test]
fn commands_without_a_name_say_what_to_name() {
    let place = site(&[("content/a.yaml", "weight: 1\n")]);
    for (arguments, reason) in [
        (&["l10n", "diff", "--messages"][..], "`l10n diff --messages LANG`"),
        (&["l10n", "minor", "--messages"], "`l10n minor --messages ID…`"),
        (&["l10n", "diff", "content/a.yaml"], "is no text of a page: did you mean `content/a.en.md`?"),
        (&["l10n", "stamp", "content/a.yaml"], "is no text of a page"),
    ] {
        let (code, text) = said(place.path(), arguments);
        assert!(code == 2 && text.contains(reason), "{arguments:?}: {text}");
    }
}

#[test]
fn a_translation_that_is_only_begun_is_counted_as_held() {
    let place = site(&[]);
    done(place.path(), &["l10n", "new", "fr", "press"]);
    let held = || {
        let text = done(place.path(), &["l10n", "status", "--lang", "fr"]);
        let row = text.lines().nth(1).unwrap().split_whitespace().nth(11).unwrap().to_owned();
        (row, text)
    };
    let (count, text) = held();
    assert_eq!(count, "1", "{text}");
    let path = "content/press.fr.md";
    let begun = fs::read_to_string(place.path().join(path)).unwrap();
    write(place.path(), path, &begun.replace("Write to us at any time.", "Écrivez-nous quand vous voulez."));
    let (count, text) = held();
    assert_eq!(count, "0", "{text}");
}

#[test]
fn a_message_that_was_not_touched_is_reported_once() {
    let place = site(&[("locales/en/own.ftl", "greeting = Hello to everybody\n")]);
    done(place.path(), &["new", "language", "ja"]);
    let text = done(place.path(), &["check", "--lang", "ja", "--format", "short"]);
    assert!(text.contains("the message `greeting` has the text of its original"), "{text}");
    assert!(!text.contains("[foreign-letters]"), "{text}");
}

/// What is written once for all languages is copied.
#[test]
fn a_lost_field_that_is_not_to_be_translated_is_to_be_copied() {
    let page = "---\ntitle: About\nlabel: The Blue Horse\nno_translate: [label]\n---\nWords.\n\n\
        {% <no_translate> %}\n\n- Jane Doe\n- John Doe\n\n{% </no_translate> %}\n\nThe end.\n";
    let place = site(&[
        ("content/about.en.md", page),
        (
            "content/about.fr.md",
            "---\ntitle: Nous\ntranslation: {of: en}\n---\nMots.\n\n{% <no_translate> %}\n\n- Jane Doe\n\n{% </no_translate> %}\n\nFin.\n",
        ),
    ]);
    let text = done(place.path(), &["check", "--format", "short"]);
    assert!(text.contains("copy it into `label` of the front matter"), "{text}");
    assert!(text.contains("[lost-text]") && text.contains("(copy it after this"), "{text}");
}
