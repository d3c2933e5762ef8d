//! How translators begin: `l10n new`, `new language`, `l10n explain` and `l10n config`, run in small sites and in the repository's own.

use std::fs;

use tempfile::TempDir;

use crate::own_site::{copy_site, said, snapshot, write};

const CONFIG: &str = "base_url = \"https://site.test/base\"\ntoday = 2021-10-18\n\n[[languages]]\ntag = \"en\"\nname = \"English\"\n\n\
    [[languages]]\ntag = \"fr\" # in France\nname = \"Français\"\nfallback = [\"en\"]\n\n[fallback]\ndefault = \"notice\"\n\n[checks]\nmissing-language = \"off\"\n";

const ABOUT: &str = "---\n# What we are.\ntitle: \"About: us\"\ndate: 2021-01-02\ndescription: >\n  Folded\n  text.\naliases: [old]\nequivalent: []\n---\n\
    First.\n\n## Aims {#aims}\n\n- One [link](index.md)\n";

/// A site on disk.
fn site(files: &[(&str, &str)]) -> TempDir {
    let place = tempfile::tempdir().unwrap();
    let base = [
        ("site.toml", CONFIG),
        ("content/_index.en.md", "---\ntitle: Home\n---\nWelcome.\n"),
        ("content/_index.fr.md", "---\ntitle: Accueil\n---\nBienvenue.\n"),
        ("content/about.en.md", ABOUT),
        ("locales/en/own.ftl", "### Own.\n\n# How readers are greeted.\ngreeting = Hello\n-brand = Site\n"),
        ("locales/fr/own.ftl", "greeting = Bonjour\n-brand = Site\n"),
        ("templates/page.html", "<p>{{ t(key=\"greeting\") }}</p>{{ content }}{% include \"part.html\" %}"),
        ("templates/part.html", "{{ t(key=\"language-bar\") }}"),
    ];
    for (path, text) in base.iter().chain(files) {
        write(place.path(), path, text);
    }
    place
}

fn read(place: &TempDir, path: &str) -> String {
    fs::read_to_string(place.path().join(path)).unwrap()
}

#[test]
fn a_new_translation_has_the_text_of_its_original_without_its_facts_and_follows_no_version_yet() {
    let place = site(&[]);
    let (code, text) = said(place.path(), &["l10n", "new", "fr", "about"]);
    assert!(code == 0 && text.contains("content/about.fr.md\n"), "{text}");
    assert!(text.contains("next: ") && text.contains("hexaglot l10n stamp content/about.fr.md"), "{text}");
    let made = read(&place, "content/about.fr.md");
    let (front, body) = made.split_once("\n---\n").unwrap();
    assert_eq!(body, ABOUT.split_once("\n---\n").unwrap().1);
    assert!(front.starts_with(
        "---\ntitle: \"About: us\"\ndescription: >\n  Folded\n  text.\ntranslation: {of: en, state: draft}"
    ));
    assert!(
        front.ends_with("state: draft}") && !front.contains("date") && !front.contains("[old]"),
        "{front}"
    );
    let (_, text) = said(place.path(), &["l10n", "status", "--lang", "fr", "--as", "json"]);
    assert!(
        text.contains("\"file\":\"content/about.fr.md\"") && text.contains("\"standing\":\"unknown\""),
        "{text}"
    );
    assert!(text.contains("\"state\":\"draft\""), "{text}");
    let (code, text) = said(place.path(), &["check", "--format", "short"]);
    assert_eq!(code, 0, "{text}");
}

#[test]
fn front_matter_of_every_format_is_taken_over() {
    let toml = "+++\ntitle = \"A\"\ndate = 2021-01-02\ndescription = \"\"\"\nLong\n[aims]\n\"\"\"\n[extra]\nb = 1\n+++\nText\n";
    let json = "{\"date\": \"2021-01-02\", \"title\": \"}\", \"extra\": {\"a\": [1]}}\n\nText\n";
    let crlf = "---\r\ntitle: A\r\nweight: 3\r\nlabel: B\r\n---\r\nText\r\n";
    let place = site(&[
        ("content/a.en.md", toml),
        ("content/b.en.md", json),
        ("content/c.en.md", crlf),
        ("content/d.en.md", "# Title\n\nText\n"),
        ("content/e.en.md", "---\ndate: 2021-01-02\n---\n# Title\n\nText\n"),
        ("content/f/index.en.md", "---\ntitle: F\n---\n"),
    ]);
    let (code, text) = said(place.path(), &["l10n", "new", "fr", "a", "b", "c", "content/d.en.md", "e", "f"]);
    assert_eq!(code, 0, "{text}");
    assert_eq!(
        read(&place, "content/a.fr.md"),
        "+++\ntranslation = { of = \"en\", state = \"draft\" }\ntitle = \"A\"\ndescription = \"\"\"\nLong\n[aims]\n\"\"\"\n[extra]\nb = 1\n+++\nText\n"
    );
    assert_eq!(
        read(&place, "content/b.fr.md"),
        "{\n  \"translation\": {\"of\": \"en\", \"state\": \"draft\"},\n  \"title\": \"}\",\n  \"extra\": {\"a\": [1]}\n}\n\nText\n"
    );
    let windows = read(&place, "content/c.fr.md");
    assert!(windows.starts_with("---\ntitle: A\nlabel: B\ntranslation: {") && !windows.contains("weight"));
    assert!(read(&place, "content/d.fr.md").ends_with("\n---\n\n# Title\n\nText\n"));
    assert!(read(&place, "content/e.fr.md").ends_with("state: draft}\n---\n# Title\n\nText\n"));
    assert!(place.path().join("content/f/index.fr.md").is_file());
    let (code, text) = said(place.path(), &["check", "--format", "short"]);
    assert_eq!(code, 0, "{text}");
}

#[test]
fn a_translation_that_cannot_be_begun_is_refused_and_nothing_is_written() {
    let place = site(&[
        ("content/secret.en.md", "---\ntitle: Secret\ndraft: true\n---\n"),
        ("content/hidden.fr.md", "---\ntitle: Caché\ndraft: true\n---\n"),
        ("content/hidden.en.md", "---\ntitle: Hidden\n---\n"),
    ]);
    let before = snapshot(place.path());
    for (arguments, reason) in [
        (&["fr", "_index.en.md"][..], "`content/_index.fr.md` exists; nothing was written"),
        (&["fr", "content/_index.fr.md"], "is a translation: name its original, `content/_index.en.md`"),
        (&["de", "about"], "the site has no language `de`"),
        (&["en", "about"], "it is the original"),
        (&["fr", "abuot"], "did you mean `about`?"),
        (&["fr", "content/abuot.en.md"], "did you mean `content/about.en.md`?"),
        (&["fr", "content/secret.en.md"], "is not in the edition of 2021-10-18"),
        (&["fr", "about", "hidden"], "hidden.fr.md` exists; nothing was written"),
        (&["fr", "../about"], "there is no entry"),
    ] {
        let (code, text) = said(place.path(), &[&["l10n", "new"][..], arguments].concat());
        assert!(code == 2 && text.contains(reason), "{arguments:?}: {text}");
    }
    assert_eq!(snapshot(place.path()), before);
}

#[test]
fn a_new_language_has_its_entry_its_messages_and_a_list_of_what_to_do() {
    let place = site(&[
        ("locales/en/windows.ftl", "# Long.\r\nlong =\r\n    One\r\n    two\r\n"),
        ("locales/fr/windows.ftl", "long = Un\n"),
    ]);
    let (code, text) = said(place.path(), &["new", "language", "is"]);
    assert!(code == 0 && text.contains("`hexaglot build` passes; 2 pages wait for a translation"), "{text}");
    assert!(text.contains("next: `locales/is.md` says what to do first"), "{text}");
    let table = "\n[[languages]]\ntag = \"is\"\nname = \"Íslenska\"\nfallback = [\"en\"]\n";
    assert_eq!(
        read(&place, "site.toml"),
        CONFIG.replace("\n\n[fallback]", &format!("\n{table}\n[fallback]"))
    );
    assert_eq!(
        read(&place, "locales/is/own.ftl"),
        "### Own.\n\n# How readers are greeted.\n# en: Hello\ngreeting = Hello\n\n# en: Site\n-brand = Site\n"
    );
    assert_eq!(
        read(&place, "locales/is/windows.ftl"),
        "# Long.\n# en:\n#     One\n#     two\nlong =\n    One\n    two\n"
    );
    // The labels of the program are shown in another language until they are asked for.
    assert!(!place.path().join("locales/is/interface.ftl").exists());
    let guide = read(&place, "locales/is.md");
    assert!(
        guide.contains("hexaglot l10n new is content/_index.en.md") && guide.contains("`locales/is/own.ftl`"),
        "{guide}"
    );
    let (code, text) = said(place.path(), &["build"]);
    assert!(code == 0 && !text.contains("error["), "{text}");
    assert!(!snapshot(&place.path().join("public")).keys().any(|path| path.ends_with("is.md")));
    let (_, text) = said(place.path(), &["check", "--lang", "is", "--format", "short"]);
    assert!(text.contains("warning[untranslated-message]"), "{text}");
    let (code, text) = said(place.path(), &["new", "language", "is"]);
    assert!(code == 0 && text.contains("messages added"), "{text}");
    assert!(read(&place, "locales/is/interface.ftl").contains("# en: Languages\nlanguage-bar = Languages\n"));
    let written = snapshot(place.path());
    let (code, text) = said(place.path(), &["new", "language", "is"]);
    assert!(code == 2 && text.contains("the site has the language `is` already"), "{text}");
    assert_eq!(snapshot(place.path()), written);
}

#[test]
fn a_language_of_any_script_and_region_can_be_added_and_no_other() {
    let place = site(&[]);
    for (tag, table) in [
        ("he", "tag = \"he\"\nname = \"עברית\"\nfallback = [\"en\"]\n"),
        ("pt-BR", "tag = \"pt-BR\"\nname = \"Português (Brasil)\"\nfallback = [\"en\"]\n"),
        (
            "pt-PT",
            "tag = \"pt-PT\"\nsegment = \"pt-pt\"\nname = \"Português (Portugal)\"\nfallback = [\"en\"]\n",
        ),
        ("ar-EG", "tag = \"ar-EG\"\nname = \"العربية\"\nfallback = [\"en\"]\n"),
        ("zh-Hant", "tag = \"zh-Hant\"\nname = \"繁體中文\"\nfallback = [\"en\"]\n"),
    ] {
        let (code, text) = said(place.path(), &["new", "language", tag]);
        assert!(code == 0 && text.contains("`hexaglot build` passes"), "{text}");
        assert!(read(&place, "site.toml").contains(table), "{tag}: {}", read(&place, "site.toml"));
    }
    assert!(!place.path().join("locales/zh/interface.ftl").exists(), "the built-in theme has them");
    assert!(said(place.path(), &["new", "language", "fa"]).1.contains("from right to left"));
    let before = snapshot(place.path());
    for (arguments, reason) in [
        (&["german"][..], "did you mean `de`?"),
        (&["Deutsch"], "did you mean `de`?"),
        (&["xx"], "`xx` is the tag of no language"),
        (&["it_IT"], "did you mean `it-IT`?"),
        (&["../it"], "is not a BCP 47 language tag"),
        (&[""], "is not a BCP 47 language tag"),
        (&[], "say which language"),
        (&["IT"], "the tag `IT` is written `it`: type `hexaglot new language it`"),
        (&["in"], "the tag `in` is written `id`: type `hexaglot new language id`"),
        (&["und"], "the tag of an unknown language"),
        (&["mul"], "the tag of several languages at once"),
        (&["zxx"], "the tag of what is in no language"),
        (&["qaa"], "a tag for private use"),
        (&["de-XZ"], "a tag for private use"),
        (&["x-mine"], "is not a BCP 47 language tag"),
        (&["en-XA"], "a pseudo-locale, which `hexaglot l10n pseudo` makes"),
        (&["ar-XB"], "a pseudo-locale"),
        (&["FR"], "the site has the language `fr` already"),
        (&["en-US"], "the site has the language `en` already, which is the same as `en-US`"),
        (&["fr-Latn"], "the site has the language `fr` already, which is the same as `fr-Latn`"),
        (&["zh-TW"], "the site has the language `zh-Hant` already, which is the same as `zh-TW`"),
        (&["pt-PT"], "the site has the language `pt-PT` already, with the segment `pt-pt`"),
    ] {
        let (code, text) = said(place.path(), &[&["new", "language"][..], arguments].concat());
        assert!(code == 2 && text.contains(reason), "{arguments:?}: {text}");
    }
    assert_eq!(snapshot(place.path()), before);
    let odd = site(&[("site.toml", "base_url = \"https://site.test\"\nlanguages = [{ tag = \"en\" }]\n")]);
    let (code, text) = said(odd.path(), &["new", "language", "vi", "--name", "Tiếng \"Việt\""]);
    assert_eq!(code, 0, "{text}");
    assert!(
        read(&odd, "site.toml")
            .contains("[{ tag = \"en\" }, { tag = \"vi\", name = \"Tiếng \\\"Việt\\\"\" }]")
    );
    let broken = site(&[(
        "site.toml",
        "base_url = \"https://site.test\"\n[[languages]]\ntag = \"en\"\n[[languages]\n",
    )]);
    let before = snapshot(broken.path());
    assert_ne!(said(broken.path(), &["new", "language", "de"]).0, 0);
    assert_eq!(snapshot(broken.path()), before);
}

/// `site.toml` is written last: a command that stops earlier leaves the site as it was, and can be run again.
#[test]
fn a_language_that_was_begun_and_not_finished_is_finished_by_the_same_command() {
    let whole = site(&[]);
    assert_eq!(said(whole.path(), &["new", "language", "de"]).0, 0);
    let finished = snapshot(whole.path());
    let place = site(&[
        ("locales/de/own.ftl", &read(&whole, "locales/de/own.ftl")),
        ("locales/de/.interface.ftl.1.new", "half"),
        ("locales/de.md", &read(&whole, "locales/de.md")),
    ]);
    let (code, text) = said(place.path(), &["new", "language", "de"]);
    assert_eq!(code, 0, "{text}");
    let mut made = snapshot(place.path());
    made.retain(|path, _| !path.ends_with(".interface.ftl.1.new"));
    assert_eq!(made, finished);
    // A file is where a folder has to be.
    let place = site(&[("locales/de", "mine")]);
    let before = snapshot(place.path());
    let (code, text) = said(place.path(), &["new", "language", "de"]);
    assert!(code == 2 && text.contains("locales/de") && text.contains("nothing was written"), "{text}");
    assert_eq!(snapshot(place.path()), before);
}

#[test]
fn policies_that_publish_together_do_not_wait_for_a_new_language() {
    let policy = "\n[translation.page]\npublish = \"together\"\n";
    let place = site(&[
        ("site.toml", &format!("{CONFIG}{policy}")),
        (
            "content/about.fr.md",
            "---\ntitle: Sur nous\n---\nD’abord.\n\n## Buts {#aims}\n\n- Un [lien](index.md)\n",
        ),
    ]);
    assert_eq!(said(place.path(), &["build"]).0, 0);
    let (code, text) = said(place.path(), &["new", "language", "de"]);
    assert!(code == 0 && text.contains("`hexaglot build` passes"), "{text}");
    assert!(
        text.contains("note: `[translation.page]` publishes all languages of an entry together"),
        "{text}"
    );
    assert!(read(&place, "site.toml").ends_with(&format!("{policy}required = [\"en\", \"fr\"]\n")));
    assert_eq!(said(place.path(), &["build"]).0, 0);
}

#[test]
fn messages_of_a_language_that_exist_are_kept() {
    let place = site(&[("locales/de/own.ftl", "greeting = Hallo\n"), ("locales/de.md", "Mine.\n")]);
    let (code, text) = said(place.path(), &["new", "language", "de"]);
    assert_eq!(code, 0, "{text}");
    assert_eq!(read(&place, "locales/de/own.ftl"), "greeting = Hallo\n");
    assert_eq!(read(&place, "locales/de/own-2.ftl"), "### Own.\n\n# en: Site\n-brand = Site\n");
    assert_eq!(read(&place, "locales/de.md"), "Mine.\n");
}

#[test]
fn an_address_is_explained_with_its_files_messages_and_languages() {
    let place = site(&[("locales/fr/own.ftl", "-brand = Site\n")]);
    for address in [
        "/fr/about/",
        "fr/about",
        "https://site.test/base/fr/about/#aims",
        "http://localhost:3000/base/fr/about?x",
        "/base/fr/about/",
    ] {
        let (code, text) = said(place.path(), &["l10n", "explain", address]);
        assert!(code == 0 && text.contains("address   /fr/about/\n"), "{address}: {text}");
    }
    let (_, text) = said(place.path(), &["l10n", "explain", "/fr/about/"]);
    for part in [
        "\n                Hello\n",
        "original  content/about.en.md\n",
        "greeting      locales/en/own.ftl:4 (in `en`), asked for at templates/page.html:1\n",
        "language-bar  builtin/locales/fr/interface.ftl:",
        "asked for at templates/part.html:1",
        "the text is shown in `en` under a notice: the page is not translated into `fr`",
        "the message `greeting` is shown in `en` (locales/en/own.ftl:4): `fr` does not have it",
        "  en       original  /en/about/, content/about.en.md",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    // A text is found by words that are seen, whatever their capitals and marks.
    for (words, part) in [
        (&["hello"][..], "  locales/en/own.ftl:4 (message `greeting`)\n    Hello\n"),
        (&["one", "LINK"], "  content/about.en.md:15 (item of a list)\n    One [link](index.md)\n"),
        (&["about: us"], "  content/about.en.md:3 (field `title` of the page)\n    About: us\n"),
        (&["text", "folded"], "(field `description` of the page)"),
        (&["welcome home"], "no text of `/en/about/` has `welcome home`"),
        (&["home"], "  content/_index.en.md:2 (field `title` of another page)\n    Home\n"),
    ] {
        let (_, text) = said(place.path(), &[&["l10n", "explain", "/en/about/"][..], words].concat());
        assert!(text.contains(part), "{words:?}: {text}");
    }
    let (code, text) = said(place.path(), &["l10n", "explain", "/old", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert!(code == 0 && json["former"] == "/old" && json["kind"] == "page", "{text}");
    for (address, reason) in [
        ("/fr/abuot/", "did you mean `/fr/about/`?"),
        ("/", "is no page"),
        ("/en/feed.xml", "is no page"),
        ("https://other.test/fr/", "is not an address of this site"),
        ("/fr/%ff/", "is not encoded as UTF-8"),
        ("", "is no page"),
        ("/fr/../../etc/passwd", "nothing is published"),
    ] {
        let (code, text) = said(place.path(), &["l10n", "explain", address]);
        assert!(code == 2 && text.contains(reason), "{address}: {text}");
    }
    let omitted = CONFIG.replace("\"notice\"", "\"omit\"");
    let place = site(&[("site.toml", &omitted)]);
    let (code, text) = said(place.path(), &["l10n", "explain", "/fr/about/"]);
    assert!(code == 2 && text.contains("`hexaglot l10n new fr about` begins one"), "{text}");
}

#[test]
fn project_files_of_services_are_written_once() {
    let place = tempfile::tempdir().unwrap();
    copy_site(place.path(), false);
    let (code, text) = said(place.path(), &["l10n", "config", "pontoon"]);
    assert!(code == 0 && text.contains("1 file written"), "{text}");
    let project = read(&place, "l10n.toml");
    assert!(project.contains("reference = \"themes/coalition/locales/en/**/*.ftl\"\nl10n = \"themes/coalition/locales/{locale}/**/*.ftl\""));
    assert!(!project.contains("\"en\""), "the source language is no target");
    assert!(said(place.path(), &["l10n", "config", "pontoon"]).1.contains("l10n.toml: unchanged"));
    fs::write(place.path().join("l10n.toml"), project.replace("\"ar\"", "\"mine\"")).unwrap();
    let (code, text) = said(place.path(), &["l10n", "config", "pontoon"]);
    assert!(code == 1 && text.contains("-    \"mine\",\n+    \"ar\","), "{text}");
    assert!(read(&place, "l10n.toml").contains("mine"));
    assert_eq!(said(place.path(), &["l10n", "config", "pontoon", "--force"]).0, 0);
    assert_eq!(read(&place, "l10n.toml"), project);
    assert_eq!(
        said(place.path(), &["l10n", "config", "weblate", "--repository", "https://code.test/site.git"]).0,
        0
    );
    let components: serde_json::Value = serde_json::from_str(&read(&place, "weblate.json")).unwrap();
    assert_eq!(components[0]["filemask"], "locales/*/site.ftl");
    assert_eq!(components[0]["repo"], "https://code.test/site.git");
    assert_eq!(components[1]["template"], "themes/coalition/locales/en/theme.ftl");
    assert!(read(&place, ".weblate").contains("[weblate]\nurl = "));
    let (code, text) = said(place.path(), &["l10n", "config", "crowdin", "--dry-run"]);
    assert!(code == 0 && text.contains("\"zh-CN\": \"zh\"") && text.contains("\"es-ES\": \"es\""), "{text}");
    assert!(!place.path().join("crowdin.yml").exists());
    let (code, text) = said(place.path(), &["l10n", "config", "transifex"]);
    assert!(code == 2 && text.contains("pontoon, weblate, crowdin"), "{text}");
    let (code, text) = said(place.path(), &["build", "--format", "short"]);
    assert_eq!(code, 0, "{text}");
    let bare = site(&[("locales/en/own.ftl", "# None.\n"), ("templates/page.html", "{{ content }}")]);
    fs::remove_file(bare.path().join("locales/en/own.ftl")).unwrap();
    let (code, text) = said(bare.path(), &["l10n", "config", "pontoon"]);
    assert!(code == 2 && text.contains("no messages of its own in `en`"), "{text}");
}
