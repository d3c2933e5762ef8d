//! What values of tables say beside those in the source language, and what an edit of one leaves behind.

use crate::beside::{config, told};
use crate::own_site::{done, git, said, write};
use crate::site_test::SiteTest;

/// A value in six languages, with a number and a month.
const NOTE: [(&str, &str); 6] = [
    ("en", "The table is from 18 October 2021; 80 countries have answered."),
    ("ar", "الجدول مؤرخ 18 أكتوبر 2021؛ وقد أجاب 80 بلداً."),
    ("zh", "本表截至2021年10月18日；80个国家已答复。"),
    ("fr", "Le tableau date du 18 octobre 2021 ; 80 pays ont répondu."),
    ("ru", "Таблица составлена 18 октября 2021 года; ответили 80 стран."),
    ("es", "La tabla es del 18 de octubre de 2021; han respondido 80 países."),
];

fn table(change: impl Fn(&str, &str) -> String) -> String {
    let texts = NOTE.map(|(lang, text)| format!("    {lang}: \"{}\"\n", change(lang, text)));
    format!("first:\n  note:\n{}", texts.concat())
}

/// What is reported of the table.
fn found(table: &str) -> Vec<String> {
    let site = SiteTest::empty().file("site.toml", config()).file("content/_data/notes.yaml", table);
    site.read_texts().into_iter().filter(|line| line.starts_with("content/_data/")).collect()
}

#[test]
fn a_value_is_compared_with_that_in_the_source_language() {
    assert_eq!(found(&table(|_, text| text.to_owned())), [""; 0]);
    for (lang, number, month) in [
        ("ar", ("80", "90"), ("أكتوبر", "نوفمبر")),
        ("zh", ("80", "90"), ("10月", "11月")),
        ("fr", ("80", "90"), ("octobre", "novembre")),
        ("ru", ("80", "90"), ("октября", "ноября")),
        ("es", ("80", "90"), ("octubre", "noviembre")),
    ] {
        let line = NOTE.iter().position(|(own, _)| *own == lang).unwrap() + 3;
        let (_, other) =
            NOTE.iter().find(|(other, _)| *other == if lang == "ru" { "ar" } else { "ru" }).unwrap();
        for (code, text) in [
            ("number-mismatch", NOTE[line - 3].1.replace(number.0, number.1)),
            ("date-mismatch", NOTE[line - 3].1.replace(month.0, month.1)),
            ("untranslated-text", NOTE[0].1.to_owned()),
            ("wrong-language", (*other).to_owned()),
            ("unfinished-text", "TODO".to_owned()),
        ] {
            let found = found(&table(|own, right| if own == lang { text.clone() } else { right.to_owned() }));
            let place = format!("content/_data/notes.yaml:{line}:");
            let is_it = found.len() == 1
                && found[0].starts_with(&place)
                && found[0].contains(&format!("[{code}] `first.note.{lang}`"));
            assert!(is_it, "{lang}: {code}: {found:#?}");
        }
    }
    // `[unfinished-text]` of the source language; what is to be announced is a text.
    assert_eq!(
        found("a:\n  place: {en: TODO, fr: TODO}\n")
            .iter()
            .filter(|line| line.contains("[unfinished-text]"))
            .count(),
        1
    );
    assert!(
        !found("a:\n  place: {en: TBC, fr: TBC}\n").iter().any(|line| line.contains("[unfinished-text]"))
    );
}

#[test]
fn names_addresses_and_files_in_tables_are_no_texts() {
    for value in [
        "name: {en: Save the Children, fr: Save the Children, ru: Save the Children, es: Save the Children, zh: Save the Children, ar: Save the Children}",
        "name: {en: Doreen Bogdan-Martin, fr: Doreen Bogdan-Martin, es: Doreen Bogdan-Martin, ru: Дорин Богдан-Мартин}",
        "acronym: {en: G20, fr: G20, ru: Б20}",
        "file: {en: annual report 2021.pdf, fr: annual report 2022.pdf}",
        "url: {en: \"https://a.test/report-2021\", fr: \"https://a.test/rapport-3\"}",
        "city: {en: New York, fr: New York, es: Nueva York, ru: Нью-Йорк}",
        "also: {en: a pledge of 3 | a vow, fr: un engagement de 4}",
        "language: {en: Русский, fr: Русский, ar: Русский, zh: Русский}",
    ] {
        let found = found(&format!("a:\n  {value}\n"));
        let told: Vec<&String> =
            found.iter().filter(|line| !line.contains("[missing-translation]")).collect();
        assert!(told.is_empty(), "{value}: {told:#?}");
    }
}

#[test]
fn a_phrase_of_capitalized_words_is_left_over_if_no_page_of_the_language_has_it() {
    let site = |french: &str| {
        let site = SiteTest::empty()
            .file("site.toml", config())
            .file("content/_data/groups.yaml", "a:\n  name: {en: ITU Member States, fr: ITU Member States, es: Estados Miembros de la UIT}\n")
            .file("content/a.en.md", "---\ntitle: A\n---\nMember States meet.\n")
            .file("content/a.fr.md", format!("---\ntitle: A\n---\n{french}\n"));
        let found = site.read_texts().into_iter();
        found.filter(|line| line.contains("[untranslated-text] `a.name.fr`")).count()
    };
    assert_eq!(site("Les États Membres se réunissent."), 1);
    assert_eq!(site("Les Member States se réunissent."), 0);
}

#[test]
fn an_edit_of_a_table_lists_the_texts_that_it_leaves_behind() {
    let place = tempfile::tempdir().unwrap();
    let path = "content/_data/notes.yaml";
    let with = |change: fn(&str, &str) -> String| write(place.path(), path, &table(change));
    write(place.path(), "site.toml", &config());
    with(|_, text| text.to_owned());
    git(place.path(), &["init", "-q"]);
    git(place.path(), &["add", "."]);
    git(place.path(), &["commit", "-q", "-m", "A table"]);
    let since = |more: &[&str]| done(place.path(), &[&["l10n", "status", "--since", "HEAD"], more].concat());
    assert!(since(&[]).contains("This edit makes no translation stale."));
    with(|lang, text| match lang {
        "en" | "fr" => text.replace("80", "90"),
        _ => text.to_owned(),
    });
    let told = since(&[]);
    assert!(told.contains("This edit leaves 4 table values to look at."), "{told}");
    for (lang, line) in [("ar", 4), ("zh", 5), ("ru", 7), ("es", 8)] {
        let line = format!("{lang:10}{path}:{line}: stale: `first.note` says something else in `en`");
        assert!(told.contains(&line), "{told}");
    }
    assert!(!told.contains(&format!("{:10}{path}", "fr")), "{told}");
    let told = since(&["--lang", "ru"]);
    assert!(told.contains("This edit leaves 1 table value to look at."), "{told}");
    // Quotation marks and spaces say nothing.
    with(|_, text| text.replace(' ', "  "));
    assert!(since(&[]).contains("This edit makes no translation stale."));
    let (_, told) = said(place.path(), &["check", "--one-day", "--lang", "fr", "--format", "short"]);
    assert!(!told.contains("_data"), "{told}");
    with(|lang, text| if lang == "fr" { text.replace("80", "90") } else { text.to_owned() });
    for (lang, count) in [("fr", 1), ("ru", 0)] {
        let (_, told) = said(place.path(), &["check", "--one-day", "--lang", lang, "--format", "short"]);
        assert_eq!(told.matches("_data").count(), count, "{told}");
    }
}

fn page(extra: &str) -> String {
    format!("---\ntitle: A\nextra:\n  {extra}\n---\nText.\n")
}

#[test]
fn months_scripts_and_unfinished_texts_below_extra_are_reported() {
    let english = page("intro: \"Open on 3 May 2022\"");
    for (lang, right, wrong) in [
        ("fr", "Ouvert le 3 mai 2022", "Ouvert le 3 juin 2022"),
        ("es", "Abierto el 3 de mayo de 2022", "Abierto el 3 de junio de 2022"),
        ("ru", "Открыто 3 мая 2022 года", "Открыто 3 июня 2022 года"),
        ("ar", "يفتح في 3 مايو 2022", "يفتح في 3 يونيو 2022"),
        ("zh", "2022年5月3日开放", "2022年6月3日开放"),
    ] {
        let of = |text: &str| told(&english, (lang, &page(&format!("intro: \"{text}\""))));
        assert_eq!(of(right), [""; 0], "{lang}");
        let other = if lang == "ru" { "这是一句话" } else { "Это предложение" };
        for (code, text) in [
            ("date-mismatch", wrong),
            ("wrong-language", other),
            ("unfinished-text", "à traduire"),
            ("unfinished-text", "TODO"),
        ] {
            let found = of(text);
            assert!(
                found.len() == 1 && found[0].contains(&format!("[{code}] `extra.intro`")),
                "{lang}: {text}: {found:#?}"
            );
        }
    }
    let site = SiteTest::empty()
        .file("site.toml", config())
        .file("content/a.en.md", page("intro: \"to be translated\""));
    assert_eq!(
        site.read_texts().iter().filter(|line| line.contains("[unfinished-text] `extra.intro`")).count(),
        1
    );
}

#[test]
fn values_for_programs_below_extra_are_the_same_in_all_languages() {
    for extra in [
        "css: \"grid two-columns\"",
        "image: \"img/my photo.jpg\"",
        "color: \"dark blue\"",
        "hero: {class: \"wide and dark\"}",
    ] {
        for lang in ["fr", "ru", "zh"] {
            assert_eq!(told(&page(extra), (lang, &page(extra))), [""; 0], "{lang}: {extra}");
        }
    }
    let left = page("label: \"read more\"");
    let site = SiteTest::empty()
        .file("site.toml", config())
        .file("content/a.en.md", &left)
        .file("content/a.fr.md", &left);
    let problems = site.check().diagnostics;
    let help = problems
        .iter()
        .find(|problem| problem.message.contains("`extra.label`"))
        .and_then(|problem| problem.help.as_deref());
    assert!(help.is_some_and(|help| help.contains("`no_translate: [extra.label]`")), "{help:?}");
}
