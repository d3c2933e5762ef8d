//! The translator's desk of the dev server.

use std::path::Path;
use std::process::Command;

use crate::own_site::{copy_site, run, snapshot};
use crate::serve::{CONFIG, page, site, write};
use crate::serving::Serving;

const ORIGINAL: &str = "---\ntitle: About \"us\" <script>\n---\nThe call is open.\n\n## Dates {#dates}\n\nIt ends in *May*.\n\n- One\n- Two\n";
const TRANSLATION: &str = "---\ntitle: À propos\n---\nL’appel est ouvert.\n\n## Dates {#dates}\n\nIl se termine en *mai*.\n\n- Un\n- Deux\n";

/// A site with a stamped translation, in a repository if `git`.
fn stamped(git: bool) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path();
    write(root, "site.toml", CONFIG);
    for segment in ["en", "fr"] {
        page(root, &format!("_index.{segment}.md"), "Welcome.");
    }
    page(root, "later.en.md", "Not translated <b>yet</b>.");
    write(root, "content/about.en.md", ORIGINAL);
    write(root, "content/about.fr.md", TRANSLATION);
    if git {
        commit(root);
    }
    let done = run(root, &["l10n", "stamp", "content/about.fr.md"], &[]);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    dir
}

fn commit(root: &Path) {
    for arguments in [
        &["init", "-q"][..],
        &["add", "-A"],
        &["-c", "user.name=a", "-c", "user.email=a@b.test", "commit", "-qm", "a"],
    ] {
        let done = Command::new("git").arg("-C").arg(root).args(arguments).status().unwrap();
        assert!(done.success());
    }
}

const ABOUT: &str = "/_l10n/?lang=fr&entry=about";

#[test]
fn the_queue_has_the_rows_of_status() {
    let dir = stamped(true);
    let served = Serving::start(dir.path(), &[]);
    let overview = served.get("/_l10n/").text();
    assert!(overview.contains("href=\"/_l10n/?lang=fr\" lang=\"fr\""), "{overview}");
    let queue = served.get("/_l10n/?lang=fr").text();
    assert!(queue.contains("<h2 id=\"missing-title\">Missing <span class=\"number\">1</span>"), "{queue}");
    assert!(
        queue.contains("content/later.fr.md") && queue.contains("href=\"/_l10n/?lang=fr&amp;entry=about\"")
    );
    // A draft that follows its original waits for a review.
    assert!(queue.contains("<section class=\"group draft\"") && !queue.contains("group stale"), "{queue}");
    let status = run(dir.path(), &["l10n", "status", "--as", "json"], &[]);
    let status: serde_json::Value = serde_json::from_slice(&status.stdout).unwrap();
    let of_french = status["translations"].as_array().unwrap().iter().filter(|row| row["language"] == "fr");
    assert_eq!(queue.matches("<li class=\"item\">").count(), of_french.count());
    write(dir.path(), "content/about.en.md", ORIGINAL.replace("open", "closed"));
    let queue = served.wait("/_l10n/?lang=fr", |answer| answer.text().contains("group stale")).text();
    assert!(queue.contains("Changed: beginning"), "{queue}");
}

#[test]
fn the_desk_has_what_is_to_come_and_minor_changes_as_status_has_them() {
    let dir = stamped(false);
    let later = "---\ntitle: Later\n---\nIt will be there.\n";
    write(dir.path(), "content/soon/index.yaml", "publish: 2099-01-01\n");
    write(dir.path(), "content/soon/index.en.md", later);
    write(
        dir.path(),
        "content/soon/index.fr.md",
        later.replace("Later", "Bientôt").replace("It will be there", "Ce sera là"),
    );
    let stamp = ["l10n", "stamp", "--state", "reviewed", "content/soon/index.fr.md", "content/about.fr.md"];
    assert!(run(dir.path(), &stamp, &[]).status.success());
    write(dir.path(), "content/about.en.md", ORIGINAL.replace("The call is open", "This call is open"));
    assert!(run(dir.path(), &["l10n", "minor", "content/about.en.md"], &[]).status.success());
    let status = run(dir.path(), &["l10n", "status", "--lang", "fr"], &[]);
    let status = String::from_utf8_lossy(&status.stdout).into_owned();
    assert!(status.contains("fr                1        1        0           0        0"), "{status}");
    let served = Serving::start(dir.path(), &[]);
    let queue = served.get("/_l10n/?lang=fr").text();
    assert!(queue.contains("entry=soon") && queue.contains("Published from 1 January 2099 on"), "{queue}");
    assert!(
        queue.contains("<h2 id=\"minor-title\">Minor changes only <span class=\"number\">1</span>"),
        "{queue}"
    );
    assert_eq!(queue.matches("<li class=\"item\">").count(), 4, "{queue}");
    let shown = served.get("/_l10n/?lang=fr&entry=soon");
    assert!(
        shown.text().contains("Ce sera là") && shown.text().contains("Published from 1 January 2099 on"),
        "{}",
        shown.text()
    );
    // It has no page on this day, so none is linked.
    assert!(!shown.text().contains("href=\"/fr/soon/\""), "{}", shown.text());
    assert!(served.get(ABOUT).text().contains("reviewed · Minor changes only"));
}

#[test]
fn problems_have_a_name_in_the_language_of_the_desk_and_say_that_their_text_is_english() {
    let dir = stamped(false);
    write(dir.path(), "locales/en/own.ftl", "greeting = Hello to everybody\n");
    write(dir.path(), "locales/fr/own.ftl", "greeting = Hello to everybody\n");
    let served = Serving::start(dir.path(), &[]);
    let queue = served.get("/_l10n/?lang=fr&ui=ar").text();
    let expected = "<p class=\"in-english\">أوصاف المشكلات مكتوبة بالإنكليزية.</p>";
    assert!(queue.contains(expected), "{queue}");
    assert!(
        queue.contains(
            "<b class=\"what\">نسخة من النص الأصلي</b> <span lang=\"en\" dir=\"ltr\">the message `greeting`"
        ),
        "{queue}"
    );
    let queue = served.get("/_l10n/?lang=fr").text();
    assert!(
        !queue.contains("in-english") && queue.contains("<b class=\"what\">text of the original</b>"),
        "{queue}"
    );
}

#[test]
fn a_translation_is_beside_its_original_with_the_words_that_changed() {
    let dir = stamped(true);
    let served = Serving::start(dir.path(), &[]);
    let before = served.get(ABOUT).text();
    assert!(
        before.contains("The translation follows the present original.") && !before.contains(" due"),
        "{before}"
    );
    assert!(
        before.contains("It ends in <em>May</em>.") && before.contains("Il se termine en <em>mai</em>."),
        "{before}"
    );
    let changed = ORIGINAL.replace("open", "closed").replace("- Two\n", "- Two\n- Three\n");
    write(dir.path(), "content/about.en.md", changed);
    let after = served.wait(ABOUT, |answer| answer.text().contains("2 blocks to look at")).text();
    assert!(after.contains("The call is <del>open</del> <ins>closed</ins>."), "{after}");
    let place = |path: &str, line: usize| {
        let at = dir.path().canonicalize().unwrap().join(path);
        format!("href=\"vscode://file{}:{line}:1\"", at.display())
    };
    for (path, line) in [("content/about.en.md", 4), ("content/about.en.md", 12), ("content/about.fr.md", 9)]
    {
        assert!(after.contains(&place(path, line)), "{path}:{line} {after}");
    }
    assert!(
        after.contains("Not translated yet") && after.contains("· <span class=\"fate\">new</span>"),
        "{after}"
    );
}

#[test]
fn a_heading_that_stands_alone_in_a_new_section_is_beside_its_original() {
    let dir = stamped(true);
    let section = "## Train {#train}\n\nThe station is near.\n\n## Dates";
    write(dir.path(), "content/about.en.md", ORIGINAL.replace("## Dates", section));
    let started = "## En train {#train}\n\n## Dates";
    let french = std::fs::read_to_string(dir.path().join("content/about.fr.md")).unwrap();
    write(dir.path(), "content/about.fr.md", french.replace("## Dates", started));
    let served = Serving::start(dir.path(), &[]);
    let shown = served.get(ABOUT).text();
    // Of the two blocks that are new, only the paragraph lacks a translation, and what follows is where it was.
    assert_eq!(shown.matches("Not translated yet").count(), 1, "{shown}");
    let order = ["Train", "En train", "The station is near.", "Not translated yet", "It ends in"];
    let mut rest = shown.split_once("<main").unwrap().1;
    for text in order {
        rest = rest.split_once(text).unwrap_or_else(|| panic!("no `{text}` in {rest}")).1;
    }
}

#[test]
fn without_history_the_page_says_so_and_marks_sections() {
    let dir = stamped(false);
    write(dir.path(), "content/about.en.md", ORIGINAL.replace("May", "June"));
    let served = Serving::start(dir.path(), &[]);
    let shown = served.get(ABOUT).text();
    assert!(shown.contains("Git does not have the version that was translated"), "{shown}");
    // Its heading, its paragraph and two items.
    assert_eq!(shown.matches("in a changed section</span>").count(), 4, "{shown}");
    assert!(!shown.contains("<ins>"));
}

#[test]
fn texts_are_escaped_and_nothing_in_them_runs() {
    let dir = stamped(true);
    write(dir.path(), "site.toml", format!("raw_html = \"allow\"\n{CONFIG}"));
    let hostile = "---\ntitle: x\n---\nText <script>alert(1)</script><img src=x onerror=alert(1)> </article></main>\n\n<script>alert(2)</script>\n\n`<script>`\n";
    write(dir.path(), "content/odd.en.md", hostile);
    write(dir.path(), "content/odd.fr.md", hostile);
    let served = Serving::start(dir.path(), &[]);
    for path in
        [ABOUT, "/_l10n/?lang=fr", "/_l10n/?lang=fr&entry=odd", "/_l10n/?lang=%3Cscript%3E&entry=%22%3E"]
    {
        let answer = served.get(path);
        let text = answer.text().replace("<script type=\"module\" src=\"/__hexaglot/desk.js\"></script>", "");
        assert!(!text.contains("<script") && !text.contains("onerror"), "{path} {text}");
        assert_eq!(
            (text.matches("</main>").count(), answer.header("x-content-type-options")),
            (1, "nosniff")
        );
        let policy = answer.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'; style-src 'self'; script-src 'self';"), "{policy}");
    }
    let about = served.get(ABOUT).text();
    assert!(about.contains("About &quot;us&quot; &lt;script&gt;"), "{about}");
}

#[test]
fn the_desk_has_the_guard_of_the_server() {
    let dir = site();
    let served = Serving::start(dir.path(), &[]);
    let other = served.send("GET /_l10n/ HTTP/1.1\r\nHost: evil.test");
    assert_eq!(other.status, 421);
    for path in
        ["/_l10n/", "/_l10n/events", "/__hexaglot/marked?path=/en/", "/__hexaglot/source?path=/en/&text=x"]
    {
        assert_eq!(served.ask("GET", path, "Origin: http://evil.test").status, 403, "{path}");
        assert_eq!(served.ask("POST", path, "").status, 405, "{path}");
    }
    let moved = served.get("/_l10n?lang=fr");
    assert_eq!((moved.status, moved.header("location")), (301, "/_l10n/?lang=fr"));

    for path in ["/_l10n/x", "/_l10n/../", "/_l10n/?lang=de", "/_l10n/?lang=fr&entry=none"] {
        assert_ne!(served.get(path).status, 200, "{path}");
    }
    assert_eq!(served.get("/_l10nx").status, 404);
}

#[test]
fn the_interface_is_in_the_language_of_whoever_looks() {
    let dir = stamped(true);
    let served = Serving::start(dir.path(), &[]);
    let english = served.get("/_l10n/").text();
    for (segment, tag, direction) in [
        ("fr", "fr", "ltr"),
        ("es", "es", "ltr"),
        ("ru", "ru", "ltr"),
        ("ar", "ar", "rtl"),
        ("zh", "zh-Hans", "ltr"),
    ] {
        let chosen = served.get(&format!("/_l10n/?ui={segment}")).text();
        let accepted = served.ask("GET", "/_l10n/", &format!("Accept-Language: {segment}, en;q=0.5")).text();
        assert!(chosen.contains(&format!("<html lang=\"{tag}\" dir=\"{direction}\">")), "{chosen}");
        assert!(accepted.contains(&format!("<html lang=\"{tag}\"")), "{accepted}");
        assert!(
            !chosen.contains(">Translator’s desk<") && chosen.contains(&format!("lang=fr&amp;ui={segment}"))
        );
        let (of_other, of_english) = (chosen.matches('<').count(), english.matches('<').count());
        assert_eq!(of_other, of_english, "{segment}");
    }
}

#[test]
fn a_text_that_goes_while_it_is_open_leaves_a_page_that_says_so() {
    let dir = stamped(true);
    let root = dir.path();
    let served = Serving::start(root, &[]);
    assert_eq!(served.get(ABOUT).status, 200);
    std::fs::remove_file(root.join("content/about.en.md")).unwrap();
    served.wait(ABOUT, |answer| answer.text().contains("The original is gone") || answer.status == 404);
    write(root, "content/about.en.md", b"---\ntitle: x\n---\nCaf\xe9 is not UTF-8.\n");
    served.wait(ABOUT, |answer| answer.status != 503);
    write(root, "content/about.en.md", "---\ntitle: \"x\n---\nBroken front matter.\n");
    let broken = served.wait(ABOUT, |answer| answer.text().contains("<code>yaml-syntax</code>"));
    assert!(broken.text().contains("Problems in these files"), "{}", broken.text());
    write(root, "content/about.en.md", ORIGINAL);
    served.wait(ABOUT, |answer| answer.text().contains("follows the present original"));
    std::fs::remove_file(root.join("content/about.fr.md")).unwrap();
    let missing = served.wait(ABOUT, |answer| answer.text().contains("does not exist yet"));
    assert!(missing.text().contains("content/about.fr.md"), "{}", missing.text());
}

/// A page of the translator's view without what numbers its parts.
fn without_numbers(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some(at) = rest.find("<!--hexaglot ").into_iter().chain(rest.find("<!--/hexaglot-->")).min() {
        text.push_str(&rest[..at]);
        rest = &rest[at + rest[at..].find("-->").unwrap() + 3..];
    }
    text.push_str(rest);
    let mut plain = String::new();
    for (at, part) in text.split(" data-hexaglot-messages=\"").enumerate() {
        plain.push_str(if at == 0 { part } else { part.split_once('"').unwrap().1 });
    }
    plain
}

#[test]
fn the_translators_view_is_the_published_page_with_numbers() {
    let dir = tempfile::tempdir().unwrap();
    copy_site(dir.path(), false);
    assert!(run(dir.path(), &["build"], &[]).status.success());
    let served = Serving::start(dir.path(), &[]);
    let pages = snapshot(&dir.path().join("public")).into_iter().filter_map(|(path, bytes)| {
        let folder = path.to_str()?.strip_suffix("/index.html")?.to_owned();
        String::from_utf8_lossy(&bytes).contains("<main").then(|| format!("/{folder}/"))
    });
    let paths: Vec<String> = pages.chain(["/fr/404.html".to_owned()]).collect();
    assert!(paths.len() > 100, "{}", paths.len());
    for path in paths {
        let marked = served.get(&format!("/__hexaglot/marked?path={path}"));
        let marked: serde_json::Value = serde_json::from_slice(&marked.body).unwrap();
        let file = if path.ends_with('/') { format!("{path}index.html") } else { path.clone() };
        let built =
            std::fs::read_to_string(dir.path().join("public").join(file.trim_start_matches('/'))).unwrap();
        assert!(!built.contains("hexaglot-messages") && !built.contains("<!--hexaglot"), "{path}");
        let shown = without_numbers(marked["html"].as_str().unwrap());
        let at = shown.bytes().zip(built.bytes()).position(|(one, other)| one != other);
        let around = |text: &str| {
            at.map(|at| {
                String::from_utf8_lossy(&text.as_bytes()[at.saturating_sub(60)..][..120]).into_owned()
            })
        };
        assert!(shown == built, "{path}\n{:?}\n{:?}", around(&shown), around(&built));
        let parts = marked["parts"].as_array().unwrap();
        assert!(
            parts.iter().all(|part| part["kind"] != "none" && part["path"].is_string()),
            "{path} {parts:?}"
        );
    }
}

#[test]
fn a_text_of_a_page_leads_to_its_message_or_its_block() {
    let dir = stamped(true);
    write(dir.path(), "locales/fr/site.ftl", "# Un commentaire\nskip-to-content = Aller au texte\n");
    let served = Serving::start(dir.path(), &[]);
    let marked = |path: &str| -> serde_json::Value {
        serde_json::from_slice(&served.get(&format!("/__hexaglot/marked?path={path}")).body).unwrap()
    };
    let page = marked("/fr/about/");
    let (html, parts) = (page["html"].as_str().unwrap(), page["parts"].as_array().unwrap());
    let part = |before: &str| {
        let text = html.split_once(&format!("-->{before}")).unwrap_or_else(|| panic!("{before} {html}")).0;
        let number: usize = text.rsplit_once("<!--hexaglot ").unwrap().1.parse().unwrap();
        parts[number].clone()
    };
    let message = part("Aller au texte");
    assert_eq!(
        (message["kind"].as_str(), message["id"].as_str()),
        (Some("message"), Some("skip-to-content"))
    );
    assert_eq!((message["path"].as_str(), message["line"].as_u64()), (Some("locales/fr/site.ftl"), Some(2)));
    let file = std::fs::read_to_string(dir.path().join("content/about.fr.md")).unwrap();
    for text in ["L’appel", "Dates", "Il se", "Deux"] {
        let block = part(text);
        let line = file.lines().position(|line| line.contains(text)).unwrap() + 1;
        let at = (block["kind"].as_str(), block["path"].as_str(), block["line"].as_u64());
        assert_eq!(at, (Some("block"), Some("content/about.fr.md"), Some(line as u64)), "{text}");
    }
    let source = served.get("/__hexaglot/source?path=/fr/about/&text=%C3%80%20propos").text();
    assert!(source.contains("\"name\":\"title\"") && source.contains("\"line\":2"), "{source}");
    assert_eq!(served.get("/__hexaglot/source?path=/fr/about/&text=nothing").text(), "[]");
    // What is published, and what is served to others, has no numbers.
    assert!(!served.get("/fr/about/").text().contains("<!--hexaglot"));
}

#[test]
fn a_desk_that_is_open_hears_of_each_save() {
    let dir = stamped(true);
    let served = Serving::start(dir.path(), &[]);
    let shown = served.get(ABOUT).text();
    let edition = shown.split("data-edition=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let mut events = served.open(&format!("/_l10n/events?edition={edition}"));
    write(dir.path(), "content/about.en.md", ORIGINAL.replace("open", "closed"));
    let (name, heard) = events.next();
    assert_eq!(name, "edition");
    assert_ne!(heard, edition);
}
