//! What the desk lists: many problems of one kind, translations that are only begun, days; and a server of one language.

use crate::own_site::{done, said};
use crate::serve::{CONFIG, page, write};
use crate::serving::Serving;

fn site() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    write(dir.path(), "site.toml", CONFIG);
    for segment in ["en", "fr"] {
        page(dir.path(), &format!("_index.{segment}.md"), "Welcome.");
    }
    dir
}

#[test]
fn many_problems_of_one_kind_are_folded() {
    let dir = site();
    let many: String = (0..12).map(|number| format!("greeting-{number} = Hello to everybody\n")).collect();
    write(dir.path(), "locales/en/own.ftl", &many);
    write(dir.path(), "locales/fr/own.ftl", &many);
    let served = Serving::start(dir.path(), &[]);
    let queue = served.get("/_l10n/?lang=fr&ui=ru").text();
    let (before, folded) = queue
        .split_once("<summary>и ещё 7: <code lang=\"en\" dir=\"ltr\">untranslated-message</code>")
        .unwrap();
    assert_eq!(before.matches("has the text of its original").count(), 5, "{queue}");
    let (folded, _) = folded.split_once("</details>").unwrap();
    assert_eq!(folded.matches("has the text of its original").count(), 7, "{queue}");
    assert!(
        queue.contains("<span class=\"number\">12</span>")
            || queue.contains("<span class=\"number\">24</span>"),
        "{queue}"
    );
}

#[test]
fn what_is_only_begun_is_shown_as_such() {
    let dir = site();
    write(
        dir.path(),
        "content/long.en.md",
        "---\ntitle: A long text\n---\nThe first text is here.\n\nThe second text is here.\n",
    );
    done(dir.path(), &["l10n", "new", "fr", "content/long.en.md"]);
    let served = Serving::start(dir.path(), &[]);
    let queue = served.get("/_l10n/?lang=fr").text();
    assert!(queue.contains("<span class=\"begun\">begun: 3 of 3 texts still in English</span>"), "{queue}");
    let shown = served.get("/_l10n/?lang=fr&entry=long").text();
    assert!(shown.contains("<p class=\"due\">3 blocks to look at</p>"), "{shown}");
    assert!(shown.contains("<span class=\"fate\">text of the original</span>"), "{shown}");
    let path = dir.path().join("content/long.fr.md");
    let begun = std::fs::read_to_string(&path).unwrap();
    write(
        dir.path(),
        "content/long.fr.md",
        begun.replace("The first text is here.", "Le premier texte est ici."),
    );
    let shown =
        served.wait("/_l10n/?lang=fr&entry=long", |answer| answer.text().contains("2 blocks to look at"));
    assert!(shown.text().contains("begun: 2 of 3"), "{}", shown.text());
}

#[test]
fn a_server_of_one_language_says_how_others_are_served() {
    let dir = site();
    page(dir.path(), "broken.en.md", "A [link](nowhere.md).");
    page(dir.path(), "broken.fr.md", "Un [lien](nulle-part.md).");
    let served = Serving::start(dir.path(), &["--lang", "fr"]);
    assert_eq!(served.get("/fr/").status, 200);
    // An original is what a translation needs.
    assert_eq!(served.get("/en/").status, 200);
    assert_eq!(served.get("/").status, 200);
    let feed = served.get("/en/feed.xml");
    assert!(
        feed.status == 404 && feed.text().contains("<code>hexaglot serve --lang en</code>"),
        "{}",
        feed.text()
    );
    let desk = served.get("/_l10n/");
    assert!(
        desk.status == 303 && desk.headers.get("location").is_some_and(|to| to == "/_l10n/?lang=fr"),
        "{desk:?}"
    );
    let other = served.get("/_l10n/?lang=en");
    assert!(other.status == 404 && other.text().contains("hexaglot serve --lang en"), "{}", other.text());
    let other = Serving::start(dir.path(), &["--lang", "en"]).get("/fr/broken/");
    assert!(other.status == 404 && other.text().contains("<a href=\"/en/broken/\">"), "{}", other.text());
    let (code, text) = said(dir.path(), &["serve", "--port", "0", "--lang", "fn"]);
    assert!(code == 2 && text.contains("the site has no language `fn`"), "{text}");
}
