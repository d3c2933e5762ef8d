//! The site and the files of translators change at the same time: nothing newer is written over, nothing counts as reviewed that nobody reviewed.

use tempfile::TempDir;

use super::{extract, import, own, read, said, site, write};

const PAGE: &str = "content/a.fr.md";
const ORIGINAL: &str =
    "---\ntitle: Rules\n---\nMembers meet here.\n\nThe fee is due now.\n\nVotes are counted.\n";
const FRENCH: &str = "---\ntitle: Règles\n---\nLes membres se réunissent ici.\n\nLa cotisation est due maintenant.\n\nLes voix sont comptées.\n";
const EN: &str = "locales/en/own.ftl";
const FR: &str = "locales/fr/own.ftl";
const FORMATS: [(&str, &str); 2] = [("po", "out/content/a.po"), ("xliff2", "out/content/a.xlf")];

/// A site with a reviewed page that has gone out.
fn sent(format: &str) -> TempDir {
    let place = site(&[("content/a.en.md", ORIGINAL), (PAGE, FRENCH)]);
    review(&place);
    extract(&place, format, "fr");
    place
}

fn review(place: &TempDir) {
    let (code, text) = said(place.path(), &["l10n", "stamp", "--reviewed-by", "S", PAGE]);
    assert_eq!(code, 0, "{text}");
}

/// Replaces the first occurrence in a file, from the end: the words of a translation come last.
fn change(place: &TempDir, path: &str, from: &str, to: &str) {
    let text = read(place, path);
    let at = text.rfind(from).unwrap_or_else(|| panic!("no `{from}` in {text}"));
    write(place, path, format!("{}{to}{}", &text[..at], &text[at + from.len()..]));
}

#[test]
fn what_a_translator_left_as_it_was_is_not_written_over_newer_words() {
    for (format, file) in FORMATS {
        let place = sent(format);
        change(&place, PAGE, "due maintenant", "due en mai");
        review(&place);
        let before = own(&place);
        let (code, text) = import(&place);
        assert!(code == 0 && text.contains("0 texts in 0 files"), "{format}: {text}");
        assert!(own(&place) == before, "{format}");
        // Another unit has new words, and the page is a draft again.
        change(&place, file, "sont comptées", "sont lues");
        let (code, text) = import(&place);
        assert!(code == 0 && text.contains("1 text written, stamped"), "{format}: {text}");
        let now = read(&place, PAGE);
        assert!(now.contains("due en mai") && now.contains("sont lues"), "{now}");
        assert!(now.contains("state: draft") && !now.contains("reviewed_by"), "{now}");
        // Nothing of this work is lost by the next export.
        let (code, text) =
            said(place.path(), &["l10n", "extract", "--to", format, "--lang", "fr", "--output", "out"]);
        assert_eq!(code, 0, "{text}");
    }
}

#[test]
fn words_that_were_changed_on_both_sides_are_a_conflict() {
    for (format, file) in FORMATS {
        let place = sent(format);
        change(&place, PAGE, "due maintenant", "due en mai");
        change(&place, file, "due maintenant", "due en juin");
        let before = own(&place);
        let (code, text) = import(&place);
        assert!(code == 1 && text.contains("error[bad-exchange]: this translation was changed"), "{text}");
        assert!(text.contains(file) && text.contains("content/a.fr.md:7"), "{text}");
        assert!(text.contains("due en mai") && text.contains("due en juin"), "{text}");
        assert!(own(&place) == before, "{format}");
        // The others are written.
        change(&place, file, "sont comptées", "sont lues");
        let (code, text) = import(&place);
        let now = read(&place, PAGE);
        assert!(code == 1 && text.contains("1 text written, not stamped"), "{text}");
        assert!(now.contains("due en mai") && now.contains("sont lues"), "{now}");
        // Both sides agree.
        change(&place, PAGE, "due en mai", "due en juin");
        assert_eq!(import(&place).0, 0);
        // The text is gone.
        let place = sent(format);
        change(&place, PAGE, "La cotisation est due maintenant.\n\n", "");
        let before = own(&place);
        let (_, text) = import(&place);
        assert!(text.contains("0 texts in 0 files"), "{text}");
        change(&place, file, "due maintenant", "due en juin");
        let (code, text) = import(&place);
        assert!(code == 1 && text.contains("this translation was changed or removed in the site"), "{text}");
        assert!(own(&place) == before, "{format}");
    }
}

#[test]
fn a_text_that_was_open_is_not_written_over_one_that_the_site_has_since() {
    let original = ORIGINAL.replace("Rules\n", "Rules\ndescription: What is due\n");
    for (format, file) in FORMATS {
        let place = site(&[("content/a.en.md", &original), (PAGE, FRENCH)]);
        extract(&place, format, "fr");
        let page = FRENCH.replace("Règles\n", "Règles\ndescription: Ce qui est dû\n");
        write(&place, PAGE, &page);
        let text = read(&place, file);
        let text = match format {
            "po" => text.replace("What is due\"\nmsgstr \"\"", "What is due\"\nmsgstr \"À payer\""),
            _ => text
                .replace("What is due</source>", "What is due</source><target>À payer</target>")
                .replace("\"initial\"", "\"translated\""),
        };
        assert!(text.contains("À payer"), "{text}");
        write(&place, file, text);
        let (code, text) = import(&place);
        assert!(code == 1 && text.contains("this translation was changed in the site"), "{format}: {text}");
        assert_eq!(read(&place, PAGE), page);
    }
}

#[test]
fn newer_messages_stay() {
    for (format, file) in [("po", "out/messages.po"), ("xliff2", "out/messages.xlf")] {
        let place = site(&[(EN, "bye = Good-bye\nhi = Hello\n"), (FR, "bye = Au revoir\nhi = Salut\n")]);
        extract(&place, format, "fr");
        write(&place, FR, "bye = Adieu\nhi = Salut\n");
        change(&place, file, "Salut", "Bonjour");
        let (code, text) = import(&place);
        assert_eq!(code, 0, "{text}");
        assert_eq!(read(&place, FR), "bye = Adieu\nhi = Bonjour\n");
        change(&place, file, "Au revoir", "À bientôt");
        let (code, text) = import(&place);
        assert!(code == 1 && text.contains("this translation was changed in the site"), "{text}");
        assert_eq!(read(&place, FR), "bye = Adieu\nhi = Bonjour\n");
    }
}

#[test]
fn a_file_without_the_record_of_its_export_is_written_as_it_is() {
    for (format, file) in FORMATS {
        let place = sent(format);
        let text = read(&place, file);
        write(&place, file, without_record(&text));
        change(&place, PAGE, "due maintenant", "due en mai");
        let (code, text) = import(&place);
        assert!(code == 0 && text.contains("1 text written"), "{text}");
        assert!(read(&place, PAGE).contains("due maintenant"));
    }
}

#[test]
fn new_words_in_the_state_of_the_old_ones_are_not_reviewed() {
    let (_, file) = FORMATS[1];
    let place = sent("xliff2");
    assert_eq!(read(&place, file).matches("state=\"reviewed\"").count(), 4);
    change(&place, file, "sont comptées", "sont lues");
    let changed = read(&place, file);
    let (code, text) = import(&place);
    assert_eq!(code, 0, "{text}");
    assert!(read(&place, PAGE).contains("state: draft"), "{}", read(&place, PAGE));
    // Its reviewer has said so.
    let place = sent("xliff2");
    write(&place, file, changed);
    let at = read(&place, file).rfind("reviewed").unwrap();
    let text = read(&place, file);
    write(&place, file, format!("{}final{}", &text[..at], &text[at + "reviewed".len()..]));
    assert_eq!(import(&place).0, 0);
    assert!(read(&place, PAGE).contains("state: reviewed"), "{}", read(&place, PAGE));
}

#[test]
fn what_was_edited_since_its_review_goes_out_as_translated() {
    let (_, file) = FORMATS[1];
    let place = sent("xliff2");
    change(&place, PAGE, "due maintenant", "due en mai");
    extract(&place, "xliff2", "fr");
    let text = read(&place, file);
    assert!(
        !text.contains("state=\"reviewed\"") && text.matches("state=\"translated\"").count() == 4,
        "{text}"
    );
    change(&place, file, "sont comptées", "sont lues");
    write(&place, file, read(&place, file).replace("state=\"translated\"", "state=\"reviewed\""));
    assert_eq!(import(&place).0, 0);
    assert!(read(&place, PAGE).contains("state: draft"), "{}", read(&place, PAGE));
}

/// The two pages in French and Russian, which went out in French.
fn two_languages(format: &str, output: &str) -> TempDir {
    let russian =
        "---\ntitle: Правила\n---\nЧлены собираются здесь.\n\nВзнос платят сейчас.\n\nГолоса считают.\n";
    let place = site(&[("content/a.en.md", ORIGINAL), (PAGE, FRENCH), ("content/a.ru.md", russian)]);
    let args = ["l10n", "extract", "--to", format, "--lang", "fr", "--output", output, "content/a.en.md"];
    assert_eq!(said(place.path(), &args).0, 0);
    place
}

fn in_russian(text: &str) -> String {
    text.replace("trgLang=\"fr\"", "trgLang=\"ru\"").replace("Language: fr", "Language: ru")
}

#[test]
fn a_file_of_another_language_than_it_went_out_in_is_refused() {
    for (format, file) in FORMATS {
        let place = two_languages(format, "out");
        write(&place, file, in_russian(&read(&place, file)));
        let before = own(&place);
        let (code, text) = import(&place);
        let told =
            "error[bad-exchange]: the file says that it is in `ru`, and 4 units of it went out in `fr`";
        assert!(code == 1 && text.contains(told) && text.contains("nothing is written"), "{text}");
        assert!(own(&place) == before);
    }
}

#[test]
fn a_file_in_the_folder_of_another_language_is_refused() {
    for (format, _) in FORMATS {
        let ending = if format == "po" { "po" } else { "xlf" };
        for (output, file) in [
            ("exchange/fr", format!("exchange/fr/content/a.{ending}")),
            (&*format!("exchange/fr.{ending}"), format!("exchange/fr.{ending}")),
        ] {
            let place = two_languages(format, output);
            let text = in_russian(&read(&place, &file));
            write(&place, &file, without_record(&text));
            let (code, text) = said(place.path(), &["l10n", "import", "exchange"]);
            let told = "the file says that it is in `ru`, and is where the files in `fr` are";
            assert!(code == 1 && text.contains(told), "{output}: {text}");
        }
    }
}

#[test]
fn texts_of_another_language_are_a_warning() {
    for (format, file) in FORMATS {
        let place = two_languages(format, "out");
        let text = in_russian(&read(&place, file));
        write(&place, file, without_record(&text));
        let (_, text) = said(place.path(), &["l10n", "import", "out", "--dry-run"]);
        let told = "warning[odd-exchange]: 3 of 3 new translations into `ru` are word for word what the site says in `fr`";
        assert!(text.contains(told), "{text}");
    }
}

fn without_record(text: &str) -> String {
    text.lines().filter(|line| !line.contains("exported")).map(|line| format!("{line}\n")).collect()
}
