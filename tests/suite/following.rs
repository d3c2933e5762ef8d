//! The dev server follows the files: real saves, seen by the real watcher.

use crate::serve::{CONFIG, page, site, write};
use crate::serving::Serving;

#[test]
fn only_the_browser_whose_page_changed_is_told() {
    let dir = site();
    let served = Serving::start(dir.path(), &[]);
    let open = |path: &str| {
        let (_, hash) = served.get(path).without_script();
        served.listen(path, &hash, served.about(path, "")["told"].as_str().unwrap())
    };
    let (mut english, mut french) = (open("/en/join/"), open("/fr/join/"));
    page(dir.path(), "join.fr.md", "Autrement.\n\n## Part {#part}");
    let (name, hash) = french.next();
    assert_eq!((name.as_str(), hash), ("page", served.get("/fr/join/").without_script().1));
    page(dir.path(), "join.en.md", "Otherwise.\n\n## Part {#part}");
    let (name, hash) = english.next();
    // The first that this browser hears is its own change.
    assert_eq!((name.as_str(), hash), ("page", served.get("/en/join/").without_script().1));
    // A browser with old bytes is notified at once.
    assert_eq!(served.listen("/en/join/", "old", "").next().0, "page");
}

#[test]
fn a_picture_that_changed_is_told_by_its_address() {
    let dir = site();
    page(dir.path(), "map.en.md", "![A map](drawing.svg)\n\n## Part {#part}");
    write(dir.path(), "content/drawing.svg", "<svg width=\"3\" height=\"4\"/>");
    let served = Serving::start(dir.path(), &[]);
    let (_, hash) = served.get("/en/map/").without_script();
    let about = served.about("/en/map/", "");
    let (told, edition) = (about["told"].as_str().unwrap(), about["edition"].as_str().unwrap());
    let mut events = served.listen("/en/map/", &hash, &format!("{told}&edition={edition}"));
    write(dir.path(), "content/drawing.svg", "<svg width=\"3\" height=\"4\"><g/></svg>");
    assert_eq!(events.next(), ("file".to_owned(), "/files/drawing.svg".to_owned()));
}

#[test]
fn a_picture_that_changed_in_the_background_is_told_to_a_browser_that_comes_back() {
    let dir = site();
    page(dir.path(), "map.en.md", "![A map](drawing.svg)\n\n## Part {#part}");
    write(dir.path(), "content/drawing.svg", "<svg width=\"3\" height=\"4\"/>");
    let served = Serving::start(dir.path(), &[]);
    let (_, hash) = served.get("/en/map/").without_script();
    let about = served.about("/en/map/", "");
    write(dir.path(), "content/drawing.svg", "<svg width=\"3\" height=\"4\"><g/></svg>");
    let (told, edition) = (about["told"].as_str().unwrap(), about["edition"].as_str().unwrap());
    served.wait("/__hexaglot/page?path=/en/map/", |answer| !answer.text().contains(edition));
    let mut events = served.listen("/en/map/", &hash, &format!("{told}&edition={edition}"));
    assert_eq!(events.next(), ("file".to_owned(), "/files/drawing.svg".to_owned()));
}

#[test]
fn whatever_an_editor_does_to_files_is_followed() {
    let dir = site();
    let root = dir.path();
    let served = Serving::start(root, &[]);
    let shows = |path: &str, words: &str| {
        served.wait(path, |answer| answer.text().contains(words));
    };
    std::fs::write(root.join("content/join.en.md"), "---\ntitle: Join\n---\nWritten in place.\n").unwrap();
    shows("/en/join/", "Written in place.");
    page(root, "join.en.md.tmp", "Renamed onto it.");
    std::fs::rename(root.join("content/join.en.md.tmp"), root.join("content/join.en.md")).unwrap();
    shows("/en/join/", "Renamed onto it.");
    page(root, "deep/er/new.en.md", "In a new folder.");
    shows("/en/deep/er/new/", "In a new folder.");
    page(root, "deep/er/new.en.md", "And again.");
    shows("/en/deep/er/new/", "And again.");
    std::fs::rename(root.join("content/deep"), root.join("content/moved")).unwrap();
    shows("/en/moved/er/new/", "And again.");
    served.wait("/en/deep/er/new/", |answer| answer.status == 404);
    std::fs::rename(root.join("content"), root.join("aside")).unwrap();
    served.wait("/en/join/", |answer| answer.status == 404);
    std::fs::rename(root.join("aside"), root.join("content")).unwrap();
    shows("/en/join/", "Renamed onto it.");
    page(root, "join.en.md", "After the folder came back.");
    shows("/en/join/", "After the folder came back.");
    for number in 0..1000 {
        page(root, &format!("many/page-{number}.en.md"), "One of many.");
    }
    for number in [0, 500, 999] {
        shows(&format!("/en/many/page-{number}/"), "One of many.");
    }
    write(root, "templates/page.html", "<p>Of the site: {{ content | safe }}</p>");
    shows("/en/join/", "Of the site:");
    write(root, "assets/own.css", "p { color: red }");
    write(root, "templates/page.html", "<link href=\"{{ asset(name=\"own.css\") }}\">");
    shows("/en/join/", "/assets/own.");
    write(root, "locales/en/own.ftl", "own = Own words\n");
    write(root, "locales/fr/own.ftl", "own = Mots\n");
    write(root, "templates/page.html", "{{ t(key=\"own\") }}");
    shows("/en/join/", "Own words");
    write(root, "site.toml", CONFIG.replace("Français", "Langue de Molière"));
    shows("/", "Langue de Molière");
}

#[cfg(unix)]
#[test]
fn a_linked_content_folder_is_followed() {
    let dir = site();
    std::fs::rename(dir.path().join("content"), dir.path().join("texts")).unwrap();
    std::os::unix::fs::symlink("texts", dir.path().join("content")).unwrap();
    let served = Serving::start(dir.path(), &[]);
    write(dir.path(), "texts/join.en.md", "---\ntitle: Join\n---\nThrough the link.\n");
    served.wait("/en/join/", |answer| answer.text().contains("Through the link."));
    write(dir.path(), "texts/more.en.md", "---\ntitle: More\n---\nNew through the link.\n");
    served.wait("/en/more/", |answer| answer.text().contains("New through the link."));
}
