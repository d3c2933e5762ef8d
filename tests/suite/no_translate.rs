//! What is not to be translated: names, bibliographies, single terms, headings, fields of the front matter and messages.

use crate::exchange::{extract, fill, import, read, site, write};
use crate::site_test::SiteTest;

const ENGLISH: &str = "---\ntitle: Some sources\ndescription: Names of people and books\nno_translate: [description, extra.team]\n\
    extra:\n  team: The Blue Team of Geneva\n---\nThe words {{ <no_translate text=\"The Blue Team\" /> }} are its name.\n\n\
    ## The Blue Book of Names {#book translate=\"no\"}\n\n{% <no_translate language=\"en\"> %}\n\nSmith, J. (2020). *The use of words in the world.* Geneva: The Press of All.\n\n\
    - A second book of the same.\n\n{% </no_translate> %}\n";
const FRENCH: &str = "---\ntitle: Des sources\ndescription: Names of people and books\nextra:\n  team: The Blue Team of Geneva\n---\n\
    Les mots {{ <no_translate text=\"The Blue Team\" /> }} sont son nom.\n\n\
    ## The Blue Book of Names {#book translate=\"no\"}\n\n{% <no_translate language=\"en\"> %}\n\nSmith, J. (2020). *The use of words in the world.* Geneva: The Press of All.\n\n\
    - A second book of the same.\n\n{% </no_translate> %}\n";

fn built(french: &str) -> SiteTest {
    SiteTest::new().file("content/x.en.md", ENGLISH).file("content/x.fr.md", french)
}

#[test]
fn pages_say_it_to_browsers() {
    let built = built(FRENCH).build();
    built.is_clean();
    built.has("fr/x/index.html", "<bdi translate=\"no\" dir=\"auto\">The Blue Team</bdi>");
    built.has("fr/x/index.html", "<div translate=\"no\" lang=\"en\" dir=\"ltr\">");
    built.has("fr/x/index.html", "<h2 id=\"book\" translate=\"no\">");
    built.has("fr/x/index.html", "<h1>Des sources</h1>");
    let named = FRENCH.replace("extra:", "no_translate: [title]\nextra:");
    self::built(&named).build().has("fr/x/index.html", "<h1 translate=\"no\">Des sources</h1>");
}

#[test]
fn equal_texts_are_right_and_others_are_reported() {
    built(FRENCH).check().is_clean();
    for (old, new, expected) in [
        ("The Blue Book of", "Le livre bleu de", "x.fr.md:9:1 warning[altered-text]"),
        (" translate=\"no\"}", "}", "x.fr.md:9:1 warning[altered-text] the heading"),
        ("The use of words in the world", "Les mots du monde", "x.fr.md:13:1 warning[altered-text]"),
        ("A second book of the same.", "Un autre livre.", "x.fr.md:15:3 warning[altered-text]"),
        (
            "description: Names of people and books",
            "description: Des noms",
            "x.fr.md:3:14 warning[altered-text]",
        ),
        ("text=\"The Blue Team\"", "text=\"L’équipe bleue\"", "[different-component]"),
    ] {
        let french = FRENCH.replacen(old, new, 1);
        assert_ne!(french, FRENCH, "{old}");
        let found = built(&french).check();
        assert!(found.problems.iter().any(|one| one.contains(expected)), "{old}: {:?}", found.problems);
    }
    // Nothing but the names is not translated.
    let french = FRENCH.replace("Les mots", "The words").replace("sont son nom", "are its name");
    built(&french).check().has_code("untranslated-text");
    let english = ENGLISH.replace("[description,", "[descripton,");
    let found = SiteTest::new().file("content/x.en.md", &english).file("content/x.fr.md", FRENCH).check();
    found.helps(
        "content/x.en.md:4:16 error[unknown-key] the front matter has no text `descripton`",
        "did you mean `description`?",
    );
}

#[test]
fn they_do_not_go_out_and_come_back_as_they_are() {
    for format in ["po", "xliff2"] {
        let place = site(&[("content/x.en.md", ENGLISH)]);
        extract(&place, format, "fr");
        let ending = if format == "po" { "po" } else { "xlf" };
        let sent = read(&place, &format!("out/content/x.{ending}"));
        for kept in ["Blue Book", "Smith", "second book", "Names of people", "of Geneva"] {
            assert!(!sent.contains(kept), "{kept}: {sent}");
        }
        assert!(sent.contains("The words ") && sent.contains("Some sources"), "{sent}");
        fill(&place);
        let (code, text) = import(&place);
        assert!(code == 0 && text.contains("content/x.fr.md: made"), "{text}");
        let made = read(&place, "content/x.fr.md");
        assert!(made.contains("description: Names of people and books\n"), "{made}");
        assert!(made.ends_with(&ENGLISH[ENGLISH.find("## The Blue").unwrap()..]), "{made}");
    }
}

#[test]
fn messages_are_marked_in_their_comments() {
    let original = "# A name.\n# translate=\"no\"\nteam = The blue team\nhello = Hello to all\n";
    let own = |french: &str| {
        SiteTest::new()
            .file("locales/en/site.ftl", original)
            .file("locales/fr/site.ftl", french)
            .file("templates/home.html", "{{ t(key=\"team\") }} {{ t(key=\"hello\") }}")
            .messages()
    };
    let right = own("team = The blue team\nhello = Bonjour à tous\n");
    assert!(!right.iter().any(|one| one.contains("team")), "{right:?}");
    let wrong = own("team = L’équipe bleue\nhello = Hello to all\n");
    assert!(
        wrong.iter().any(|one| one.contains("[altered-text] the message `team` is not to be translated")),
        "{wrong:?}"
    );
    assert!(wrong.iter().any(|one| one.contains("[untranslated-message] the message `hello`")), "{wrong:?}");

    let place = site(&[("locales/en/site.ftl", original)]);
    extract(&place, "po", "fr");
    let sent = read(&place, "out/messages.po");
    assert!(sent.contains("msgid \"Hello to all\"") && !sent.contains("msgid \"The blue team\""), "{sent}");
    fill(&place);
    let (code, text) = import(&place);
    assert_eq!(code, 0, "{text}");
    let made = read(&place, "locales/fr/site.ftl");
    assert!(made.contains("team = The blue team\n") && made.contains("hello = Zz Hello to all"), "{made}");
    // A file that lacks the name gets it with the next message.
    write(&place, "locales/fr/site.ftl", "other = Autre\n");
    write(&place, "locales/en/site.ftl", format!("other = Other one\n{original}"));
    extract(&place, "po", "fr");
    fill(&place);
    import(&place);
    let made = read(&place, "locales/fr/site.ftl");
    assert!(made.contains("team = The blue team\n"), "{made}");
}
