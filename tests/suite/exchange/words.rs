//! Messages of Fluent go out and come back.

use super::{extract, fill, import, own, read, said, site, write};

const ENGLISH: &str = "# Greets.\ngreeting = Hello { $name }\n    .title = Of { -brand }\n\n## Counts.\n\npages =\n    { $count ->\n        [one] { $count } page\n       *[other] { $count } pages\n    }\nbye = Bye\n-brand = Hexaglot\n    .gender = neuter\n";
const RUSSIAN: &str = "# Приветствие.\ngreeting = Привет, { $name }\n    .title = О { -brand }\n\n## Числа.\n\npages =\n    { $count ->\n        [one] { $count } страница\n        [few] { $count } страницы\n        [many] { $count } страниц\n       *[other] { $count } страницы\n    }\nbye = Пока\n-brand = Гексаглот\n    .gender = masculine\n";
const EN: &str = "locales/en/own.ftl";
const RU: &str = "locales/ru/own.ftl";
const PO: &str = "out/messages.po";

#[test]
fn a_text_with_a_selection_is_one_unit() {
    let place = site(&[(EN, ENGLISH), (RU, RUSSIAN)]);
    for format in ["po", "xliff2"] {
        extract(&place, format, "ru");
        let before = own(&place);
        let (code, text) = import(&place);
        assert!(code == 0 && text.contains("0 texts in 0 files"), "{text}");
        assert!(own(&place) == before);
    }
    let po = read(&place, PO);
    assert!(po.contains("#. forms of numbers in `ru`: one, few, many, other\n"), "{po}");
    assert!(po.contains("\"{ $count ->\\n\"\n\"    [one] { $count } страница\\n\"\n"), "{po}");
    let xliff = read(&place, "out/messages.xlf");
    assert!(
        xliff.contains(
            "<target xml:space=\"preserve\">Привет, <ph id=\"1\" dataRef=\"d1\" disp=\"{ $name }\"/></target>"
        ),
        "{xliff}"
    );
    assert!(!po.contains("gender"), "each language has its own attributes of terms");
}

#[test]
fn texts_are_written_into_their_messages_and_recorded() {
    let place = site(&[(EN, ENGLISH), (RU, RUSSIAN)]);
    said(place.path(), &["l10n", "stamp", "--messages", "ru"]);
    extract(&place, "po", "ru");
    let po = read(&place, PO);
    let po = po
        .replace("msgstr \"О { -brand }\"", "msgstr \"Про { -brand }\"")
        .replace("[few] { $count } страницы", "[few] ровно { $count } страницы");
    write(&place, PO, po);
    let (code, text) = import(&place);
    assert!(code == 0 && text.contains("2 texts in"), "{text}");
    let expected = RUSSIAN.replace("= О {", "= Про {").replace("[few] {", "[few] ровно {");
    assert_eq!(read(&place, RU), expected);
}

#[test]
fn a_changed_original_is_fuzzy_until_somebody_has_looked_at_its_translation() {
    let place = site(&[(EN, ENGLISH), (RU, RUSSIAN)]);
    said(place.path(), &["l10n", "stamp", "--messages", "ru"]);
    write(&place, EN, ENGLISH.replace("= Bye", "= Good-bye"));
    assert!(extract(&place, "po", "ru").contains("1 to be looked at"));
    let before = own(&place);
    import(&place);
    assert!(own(&place) == before);
    write(&place, PO, read(&place, PO).replace("#, fuzzy\n", ""));
    let (code, text) = import(&place);
    assert!(code == 0 && text.contains("1 message recorded"), "{text}");
    assert_eq!(read(&place, RU), RUSSIAN);
    assert!(extract(&place, "po", "ru").contains("0 to be looked at"));
}

#[test]
fn messages_that_a_language_lacks_are_added_in_their_order() {
    let place = site(&[(EN, ENGLISH), (RU, &RUSSIAN.replace("bye = Пока\n", ""))]);
    extract(&place, "po", "ru");
    let po = read(&place, PO).replace("msgid \"Bye\"\nmsgstr \"\"", "msgid \"Bye\"\nmsgstr \"Пока\"");
    write(&place, PO, po);
    let (code, text) = import(&place);
    assert_eq!(code, 0, "{text}");
    assert_eq!(read(&place, RU), RUSSIAN);
}

#[test]
fn a_language_without_messages_gets_its_files() {
    let place = site(&[(EN, ENGLISH)]);
    extract(&place, "xliff2", "fr");
    fill(&place);
    let (code, text) = import(&place);
    assert_eq!(code, 0, "{text}");
    let expected = "# Greets.\ngreeting = Zz Hello { $name }\n    .title = Zz Of { -brand }\n\n## Counts.\n\npages =\n    Zz { $count ->\n        [one] { $count } page\n       *[other] { $count } pages\n    }\nbye = Zz Bye\n-brand = Zz Hexaglot\n    .gender = neuter\n";
    assert_eq!(read(&place, "locales/fr/own.ftl"), expected);
    assert_eq!(read(&place, "locales/fr/messages.state").lines().count(), 5);
}

#[test]
fn a_text_that_is_no_fluent_or_lacks_a_value_is_refused() {
    let cases = [
        ("Привет, { $name }", "Привет, { $name", "bad-exchange", "is no text of Fluent"),
        ("Привет, { $name }", "Привет", "lost-placeholder", "has no `{ $name }`"),
        ("Привет, { $name }", "Привет, { $nmae }", "lost-placeholder", "has no `{ $name }`"),
        ("Пока", "Пока, { $name }", "lost-placeholder", "its original does not"),
        ("О { -brand }", "О бренде", "lost-placeholder", "has no `{ -brand }`"),
        ("Пока", "Пока\\n.title = x", "bad-exchange", "is no text of Fluent"),
        ("Пока", "Пока\\n}\\nbye = x", "bad-exchange", "is no text of Fluent"),
    ];
    let place = site(&[(EN, ENGLISH), (RU, RUSSIAN)]);
    extract(&place, "po", "ru");
    let (po, before) = (read(&place, PO), own(&place));
    for (from, to, code, message) in cases {
        write(&place, PO, po.replace(&format!("msgstr \"{from}\""), &format!("msgstr \"{to}\"")));
        let (exit, text) = import(&place);
        assert!(
            exit == 1 && text.contains(&format!("error[{code}]")) && text.contains(message),
            "{to}: {text}"
        );
        assert!(text.contains("out/messages.po:") && text.contains("0 texts in 0 files written"), "{text}");
        assert!(own(&place) == before);
    }
}

/// A language that the built-in theme does not have translates its messages too.
#[test]
fn messages_of_the_built_in_theme_go_out_and_come_back() {
    for (format, file) in [("po", PO), ("xliff2", "out/messages.xlf")] {
        let place = site(&[(EN, "greeting = Hello\n")]);
        let (code, text) = said(place.path(), &["new", "language", "is"]);
        assert_eq!(code, 0, "{text}");
        // Typed once more, it adds the messages of the program.
        let (code, text) = said(place.path(), &["new", "language", "is"]);
        assert_eq!(code, 0, "{text}");
        extract(&place, format, "is");
        let text = read(&place, file);
        assert!(text.contains("language-bar") && text.contains("greeting"), "{text}");
        fill(&place);
        let (code, text) = import(&place);
        assert!(!text.contains("unplaced-unit"), "{code} {text}");
        let own = read(&place, "locales/is/interface.ftl");
        assert!(own.contains("\nlanguage-bar = Zz Languages\n"), "{own}");
        assert!(read(&place, "locales/is/own.ftl").contains("greeting = Zz Hello"));
        // A file of the translation names what is in it.
        let named = [
            "l10n",
            "extract",
            "--to",
            format,
            "--lang",
            "is",
            "--output",
            "named",
            "locales/is/interface.ftl",
        ];
        let (code, told) = said(place.path(), &named);
        assert!(code == 0 && !told.contains("no file of messages"), "{told}");
        let text = read(&place, &file.replace("out/", "named/"));
        assert!(text.contains("language-bar") && !text.contains("greeting"), "{text}");
    }
    // Those that the theme has go out to nobody.
    let place = site(&[(EN, ENGLISH), (RU, RUSSIAN)]);
    extract(&place, "po", "ru");
    assert!(!read(&place, PO).contains("language-bar"));
}

#[test]
fn the_former_original_of_a_message_goes_out_with_its_translation() {
    let place = site(&[(EN, ENGLISH), (RU, RUSSIAN)]);
    said(place.path(), &["l10n", "stamp", "--messages", "ru"]);
    crate::own_site::git(place.path(), &["init", "-q"]);
    crate::own_site::git(place.path(), &["add", "-A"]);
    crate::own_site::git(place.path(), &["commit", "-qm", "1"]);
    write(&place, EN, ENGLISH.replace("= Bye", "= Good-bye").replace("= Of {", "= Out of {"));
    extract(&place, "po", "ru");
    let po = read(&place, PO);
    assert!(po.contains("#, fuzzy\n#| msgid \"Bye\"\nmsgctxt \"locales/en/own.ftl#bye\"\n"), "{po}");
    assert!(po.contains("#| msgid \"Of { -brand }\"\n"), "{po}");
    assert_eq!(po.matches("#| msgid").count(), 2, "{po}");
}
