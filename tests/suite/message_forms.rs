//! The forms of a message beside those of its original.

use crate::site_test::SiteTest;

/// What is reported of a message in English and in another language.
fn told(english: &str, (lang, translation): (&str, &str)) -> Vec<String> {
    let languages = [
        ("en", "English"),
        ("ar", "العربية"),
        ("zh", "中文"),
        ("fr", "Français"),
        ("ru", "Русский"),
        ("es", "Español"),
    ]
    .map(|(tag, name)| format!("[[languages]]\ntag = \"{tag}\"\nname = \"{name}\"\n"));
    let site = SiteTest::empty()
        .file(
            "site.toml",
            format!("base_url = \"https://site.test\"\ntoday = 2021-10-18\n{}", languages.concat()),
        )
        .file("locales/en/own.ftl", format!("greeting = {english}\n"))
        .file(&format!("locales/{lang}/own.ftl"), format!("greeting = {translation}\n"))
        .file("templates/home.html", "{{ t(key=\"greeting\", n=1, place=\"x\", pet=\"cat\") }}{{ content }}");
    let path = format!("locales/{lang}/own.ftl:");
    site.messages().into_iter().filter(|line| line.starts_with(&path)).collect()
}

fn is_one(found: &[String], code: &str) -> bool {
    found.len() == 1 && found[0].contains(&format!("[{code}]"))
}

/// Forms by number in each language, of a message `{ $n } files in { $place }`.
const FORMS: [(&str, &[&str], &str); 5] = [
    ("fr", &["one", "many", "other"], "fichiers dans"),
    ("es", &["one", "many", "other"], "archivos en"),
    ("ru", &["one", "few", "many", "other"], "файлов в"),
    ("ar", &["zero", "one", "two", "few", "many", "other"], "ملفات في"),
    ("zh", &["other"], "个文件在"),
];

fn forms(keys: &[&str], text: impl Fn(&str) -> String) -> String {
    let variant = |key: &&str| {
        let sign = if *key == "other" { "*" } else { " " };
        format!("   {sign}[{key}] {}\n", text(key))
    };
    format!("{{ $n ->\n{} }}", keys.iter().map(variant).collect::<String>())
}

#[test]
fn forms_of_messages_are_compared() {
    let english = forms(&["one", "other"], |_| "{ $n } files were found in { $place }".to_owned());
    for (lang, keys, words) in FORMS {
        let right = forms(keys, |_| format!("{{ $n }} {words} {{ $place }}"));
        assert_eq!(told(&english, (lang, &right)), [""; 0], "{lang}");
        let left = forms(keys, |key| match key {
            "other" => "{ $n } files were found in { $place }".to_owned(),
            _ => format!("{{ $n }} {words} {{ $place }}"),
        });
        let found = told(&english, (lang, &left));
        assert!(
            found
                .iter()
                .any(|line| line.contains("[untranslated-message]") || line.contains("[foreign-letters]")),
            "{lang}: {found:#?}"
        );
        if keys.len() > 1 {
            let lost = forms(keys, |key| match key {
                "many" => format!("{{ $n }} {words}"),
                _ => format!("{{ $n }} {words} {{ $place }}"),
            });
            let found = told(&english, (lang, &lost));
            assert!(is_one(&found, "message-parts"), "{lang}: {found:#?}");
        }
    }
    // One is a form of 21 in Russian, and of one alone in French.
    let english =
        forms(&["one", "other"], |key| if key == "one" { "one file" } else { "{ $n } files" }.to_owned());
    let one = |keys: &[&str], one: &str, more: &str| {
        forms(keys, |key| if key == "one" { one.to_owned() } else { format!("{{ $n }} {more}") })
    };
    assert_eq!(told(&english, ("fr", &one(&["one", "many", "other"], "un fichier", "fichiers"))), [""; 0]);
    let found = told(&english, ("ru", &one(&["one", "few", "many", "other"], "один файл", "файлов")));
    assert!(is_one(&found, "message-parts"), "{found:#?}");
}

#[test]
fn keys_placeholders_and_halves_of_messages_are_reported() {
    let pets = |keys: [&str; 2], words: [&str; 2]| {
        format!("{{ $pet ->\n    [{}] {}\n   *[{}] {}\n }}", keys[0], words[0], keys[1], words[1])
    };
    let english = pets(["cat", "dog"], ["A cat.", "A dog."]);
    let closed = "Closed on Sundays. Please come again on Monday.";
    for (lang, words, half) in [
        ("fr", ["Un chat.", "Un chien."], "Fermé le dimanche."),
        ("es", ["Un gato.", "Un perro."], "Cerrado los domingos."),
        ("ru", ["Кошка.", "Собака."], "Закрыто по воскресеньям."),
        ("ar", ["قطة.", "كلب."], "مغلق يوم الأحد."),
        ("zh", ["一只猫。", "一条狗。"], "星期日休息。"),
    ] {
        assert_eq!(told(&english, (lang, &pets(["cat", "dog"], words))), [""; 0], "{lang}");
        let found = told(&english, (lang, &pets(["chat", "dog"], words)));
        assert!(is_one(&found, "message-parts"), "{lang}: {found:#?}");
        let found = told(closed, (lang, &format!("{half} Please come again on Monday.")));
        assert!(found.len() == 1 && found[0].contains("Please come again on Monday."), "{lang}: {found:#?}");
        for nothing in ["{ \"\" }", "{ \" \" }"] {
            let found = told(closed, (lang, nothing));
            assert!(is_one(&found, "message-parts"), "{lang}: {found:#?}");
        }
        let found = told(closed, (lang, "TODO"));
        assert!(found.iter().any(|line| line.contains("[unfinished-text]")), "{lang}: {found:#?}");
        let found = told(closed, (lang, "closed on sundays, please come again on monday"));
        assert!(!found.is_empty(), "{lang}");
    }
    assert_eq!(told("Not translated yet", ("es", "Sin traducir")), [""; 0]);
    for (lang, text) in [("zh", "请搜索, 这里"), ("ar", "ابحث, من فضلك"), ("ar", "هل تريد?")]
    {
        let found = told("Search here", (lang, text));
        assert!(is_one(&found, "message-typography"), "{lang}: {found:#?}");
    }
}

#[test]
fn choices_forms_and_months_of_messages_are_those_of_the_original() {
    let choice =
        |open: &str, closed: &str| format!("{{ $pet ->\n    [open] {open}\n   *[closed] {closed}\n }}");
    let english = choice("The office is open", "The office is closed");
    for (lang, open, closed, thirty, thirteen, march, may) in [
        (
            "fr",
            "Le bureau est ouvert",
            "Le bureau est fermé",
            "trente jours",
            "treize jours",
            "En mars",
            "En mai",
        ),
        (
            "es",
            "La oficina está abierta",
            "La oficina está cerrada",
            "treinta días",
            "trece días",
            "En marzo",
            "En mayo",
        ),
        ("ru", "Офис открыт", "Офис закрыт", "тридцать дней", "тринадцать дней", "В марте", "В мае"),
        ("ar", "المكتب مفتوح", "المكتب مغلق", "ثلاثون يوماً", "ثلاثة عشر يوماً", "في مارس", "في مايو"),
        ("zh", "办公室开放", "办公室关闭", "三十天", "十三天", "三月", "五月"),
    ] {
        assert_eq!(told(&english, (lang, &choice(open, closed))), [""; 0], "{lang}");
        for wrong in [
            open.to_owned(),
            format!("{{ $pet ->\n   *[open] {open}\n    [closed] {closed}\n }}"),
            choice(open, "{\"\"}"),
        ] {
            let found = told(&english, (lang, &wrong));
            assert!(is_one(&found, "message-parts"), "{lang}: {wrong}: {found:#?}");
        }
        // A number in words that is wrong in one form.
        let days = choice("It is open for thirty days", "It is closed for thirty days");
        assert_eq!(told(&days, (lang, &choice(thirty, thirty))), [""; 0], "{lang}");
        let found = told(&days, (lang, &choice(thirty, thirteen)));
        assert!(is_one(&found, "number-mismatch"), "{lang}: {found:#?}");
        assert_eq!(told("In March", (lang, march)), [""; 0], "{lang}");
        assert!(is_one(&told("In March", (lang, may)), "date-mismatch"), "{lang}");
    }
    // What the grammar of a language does not have needs no selection.
    let he = "{ $pet ->\n    [male] He has invited you\n   *[female] She has invited you\n }";
    assert_eq!(told(he, ("zh", "您收到了邀请")), [""; 0]);
}
