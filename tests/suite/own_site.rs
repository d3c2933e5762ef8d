//! The repository's own site, built by the real binary.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

const LANGUAGES: [&str; 6] = ["ar", "zh", "en", "fr", "ru", "es"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Runs the binary in a folder.
pub fn run(dir: &Path, arguments: &[&str], environment: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hexaglot"));
    command.current_dir(dir).args(arguments).envs(environment.iter().copied()).output().unwrap()
}

/// Runs the binary in a folder; its exit code, and all that it said.
pub fn said(place: &Path, arguments: &[&str]) -> (i32, String) {
    let done = run(place, arguments, &[]);
    let text = [done.stdout, done.stderr].concat();
    (done.status.code().unwrap(), String::from_utf8(text).unwrap())
}

/// The same of a run that has to succeed; all that it said.
#[track_caller]
pub fn done(place: &Path, arguments: &[&str]) -> String {
    let (code, text) = said(place, arguments);
    assert_eq!(code, 0, "{arguments:?}: {text}");
    text
}

/// Runs Git in a folder, as somebody who signs nothing.
#[track_caller]
pub fn git(place: &Path, arguments: &[&str]) {
    let done = Command::new("git")
        .arg("-C")
        .arg(place)
        .args(["-c", "user.name=a", "-c", "user.email=a@site.test", "-c", "commit.gpgsign=false"])
        .args(arguments)
        .output()
        .unwrap();
    assert!(done.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
}

/// Writes a file of a site, with the folders above it.
pub fn write(place: &Path, path: &str, text: &str) {
    let path = place.join(path);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

/// Exchanges words of a file, which has to have them.
#[track_caller]
pub fn exchange(place: &Path, path: &str, old: &str, new: &str) {
    let before = std::fs::read_to_string(place.join(path)).unwrap();
    assert!(before.contains(old), "{old} in {before}");
    write(place, path, &before.replace(old, new));
}

/// Copies the repository's site; backwards, files are made in another order.
pub fn copy_site(target: &Path, backwards: bool) {
    let mut files = vec![PathBuf::from("site.toml")];
    let mut folders: Vec<PathBuf> = ["content", "themes", "locales"].map(PathBuf::from).to_vec();
    while let Some(folder) = folders.pop() {
        for entry in root().join(&folder).read_dir().unwrap() {
            let path = folder.join(entry.unwrap().file_name());
            if root().join(&path).is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    if backwards {
        files.reverse();
    }
    for file in files {
        let to = target.join(&file);
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        std::fs::copy(root().join(&file), to).unwrap();
    }
}

/// Paths and bytes below a folder.
pub fn snapshot(dir: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![dir.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in folder.read_dir().unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.insert(path.strip_prefix(dir).unwrap().to_owned(), std::fs::read(&path).unwrap());
            }
        }
    }
    files
}

/// The edition of a day, built once for all tests.
fn edition(day: &str) -> &'static BTreeMap<String, String> {
    static EDITIONS: [OnceLock<BTreeMap<String, String>>; 2] = [OnceLock::new(), OnceLock::new()];
    EDITIONS[usize::from(day != "2021-10-18")].get_or_init(|| {
        let output = tempfile::tempdir().unwrap();
        let path = output.path().join("public");
        let built = run(&root(), &["build", "--today", day, "--output", path.to_str().unwrap()], &[]);
        assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap_or_default();
        snapshot(&path)
            .into_iter()
            .map(|(path, bytes)| (path.to_str().unwrap().to_owned(), text(bytes)))
            .collect()
    })
}

fn page<'e>(edition: &'e BTreeMap<String, String>, path: &str) -> &'e str {
    edition.get(path).unwrap_or_else(|| panic!("no `{path}`"))
}

#[test]
fn every_page_exists_in_six_languages() {
    let edition = edition("2021-10-18");
    let routes: Vec<&str> = edition.keys().filter_map(|path| path.strip_prefix("en/")).collect();
    assert!(routes.len() >= 20, "{routes:?}");
    for language in LANGUAGES {
        for route in &routes {
            page(edition, &format!("{language}/{route}"));
        }
    }
}

#[test]
fn the_circular_has_all_its_fields_in_six_languages() {
    let edition = edition("2021-10-18");
    for language in LANGUAGES {
        let html = page(edition, &format!("{language}/circulars/bdt-dir-110/index.html"));
        let article = html.split_once("<article>").unwrap().1.split_once("</article>").unwrap().0;
        for expected in [
            "BDT/DIR/110",
            "class=\"issuer\"",
            "class=\"salutation\"",
            "class=\"place-and-date\"",
            "class=\"signature\"",
            "<time datetime=\"2021-10-18\">",
            "class=\"note edition-note\"",
            "<time datetime=\"2021-10-31\">",
            "mailto:Partner2Connect@itu.int",
        ] {
            assert!(article.contains(expected), "{expected} in {language}");
        }
        let letter =
            article.split_once("class=\"letter\"").unwrap().1.split_once("class=\"after-letter\"").unwrap().0;
        for hour in ["23:59", "23\u{a0}h", "T23"] {
            assert!(!letter.contains(hour), "the letter gives a day, no hour: {hour} in {language}");
        }
        for pillar in ["access", "adoption", "value-creation", "accelerate"] {
            assert!(
                article.contains(&format!("/{language}/focus-areas/{pillar}/")),
                "{pillar} in {language}"
            );
        }
        let letterhead = article.split_once("<dl class=\"facts\">").unwrap().1;
        let groups = letterhead.split_once("<ul>").unwrap().1.split_once("</ul>").unwrap().0;
        assert_eq!(groups.matches("<li>").count(), 5, "{language}");
        let list = article.split_once("<ol>").unwrap().1.split_once("</ol>").unwrap().0;
        assert_eq!(list.matches("<li>").count(), 4, "{language}");
        assert!(!article.contains("href=\"#\"") && !article.contains("href=\"\""), "{language}");
    }
}

#[test]
fn nobody_has_heard_of_kigali_on_the_day_of_the_circular() {
    for (path, html) in edition("2021-10-18") {
        for later in ["Kigali", "Кигали", "كيغالي", "基加利"] {
            assert!(!html.contains(later), "{later} in {path}");
        }
    }
    let later = edition("2022-06-20");
    for language in LANGUAGES {
        let html = page(later, &format!("{language}/events/roundtable/index.html"));
        assert!(
            ["Kigali", "Кигали", "كيغالي", "基加利"].iter().any(|city| html.contains(city)),
            "{language}"
        );
        assert!(
            later.contains_key(&format!("{language}/events/road-to-addis/web-dialogue-adoption/index.html"))
        );
    }
}

#[test]
fn pages_ask_no_other_server_and_run_no_script() {
    for (path, html) in edition("2021-10-18") {
        if !path.ends_with(".html") {
            continue;
        }
        // Data is not run; the search page has the site's own script and a form that leads to itself.
        let scripts =
            html.matches("<script").count() - html.matches("<script type=\"application/ld+json\">").count();
        let is_search = path.ends_with("/search/index.html");
        let own = html.matches("<script type=\"module\" src=\"/assets/search.").count();
        let forms = html.matches("<form class=\"search-form\" role=\"search\" method=\"get\"").count();
        assert_eq!((scripts, own, forms), if is_search { (1, 1, 1) } else { (0, 0, 0) }, "{path}");
        assert!(!html.contains("<iframe") && html.matches("<form").count() == forms, "{path}");
        for loaded in ["src=\"http", "href=\"//", "@import"] {
            assert!(!html.contains(loaded), "{loaded} in {path}");
        }
        assert!(!html.contains("{{") && !html.contains("{%"), "a template shows in {path}");
    }
}

#[test]
fn the_language_bar_has_the_order_of_the_united_nations() {
    let html = page(edition("2021-10-18"), "en/join/index.html");
    let bar = html.split_once("class=\"language-bar\"").unwrap().1.split_once("</nav>").unwrap().0;
    // What opens the list on a phone names the language of the page.
    let (opener, bar) = bar.split_once("<ul>").unwrap();
    assert!(opener.contains("<summary>") && opener.contains("English"), "{opener}");
    let places: Vec<usize> = ["العربية", "中文", "English", "Français", "Русский", "Español"]
        .iter()
        .map(|name| bar.find(name).unwrap())
        .collect();
    assert!(places.is_sorted());
    assert!(bar.contains("lang=\"zh-Hans\"") && bar.contains("aria-current=\"true\""));
}

#[test]
fn numbers_and_dates_are_written_as_each_language_writes_them() {
    let edition = edition("2021-10-18");
    let date = [
        ("en", "18\u{a0}October 2021"),
        ("fr", "18\u{a0}octobre 2021"),
        ("es", "18 de octubre de 2021"),
        ("ru", "18\u{a0}октября 2021 года"),
        ("ar", "18\u{a0}أكتوبر 2021"),
        ("zh", "2021年10月18日"),
    ];
    for (language, date) in date {
        let html = page(edition, &format!("{language}/circulars/bdt-dir-110/index.html"));
        assert!(html.contains(date), "{date} in {language}");
    }
}

#[test]
fn an_installed_site_is_called_by_the_short_name_of_the_coalition() {
    let edition = edition("2021-10-18");
    for language in LANGUAGES {
        let manifest = page(edition, &format!("{language}/site.webmanifest"));
        assert!(manifest.contains("\"short_name\": \"P2C\""), "{language}: {manifest}");
    }
}
