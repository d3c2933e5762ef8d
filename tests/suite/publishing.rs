//! `hexaglot publish` into the folder of a server: whole editions, one at a time, and the way back.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::own_site::{done, said, write};

/// A site with so many pages and a target beside it.
fn site(pages: usize, more: &str) -> tempfile::TempDir {
    let place = tempfile::tempdir().unwrap();
    let config = format!(
        "base_url = \"https://site.test\"\noutput = \"public\"\n[[languages]]\ntag = \"en\"\n[deploy.web]\nhost = \"folder\"\npath = \"../www\"\n{more}"
    );
    write(place.path(), "site/site.toml", &config);
    write(place.path(), "site/content/_index.md", "---\ntitle: Home\n---\nText.\n");
    for page in 0..pages {
        write(
            place.path(),
            &format!("site/content/p{page}.md"),
            &format!("---\ntitle: Page {page}\n---\nText {page}.\n"),
        );
    }
    place
}

fn own(place: &tempfile::TempDir) -> PathBuf {
    place.path().join("site")
}

fn www(place: &tempfile::TempDir) -> PathBuf {
    place.path().join("www")
}

/// The names of the editions.
fn editions(place: &tempfile::TempDir) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for entry in fs::read_dir(www(place).join("editions")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if !name.starts_with('.') && !name.ends_with(".json") {
            names.push(name);
        }
    }
    names.sort();
    names
}

/// The files below a folder.
fn files(folder: &Path) -> BTreeSet<String> {
    let (mut found, mut folders) = (BTreeSet::new(), vec![folder.to_owned()]);
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.insert(path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned());
            }
        }
    }
    found
}

#[test]
fn what_is_published_is_what_was_built_with_twins_of_large_texts() {
    let place = site(2, "");
    write(
        &own(&place),
        "content/p0.md",
        &format!("---\ntitle: Page\n---\n{}\n", "Many words here. ".repeat(200)),
    );
    let text = done(&own(&place), &["publish", "web"]);
    assert!(text.contains(" new, 0 changed, 0 removed"), "{text}");
    let (built, published) = (own(&place).join("public"), www(&place).join("current"));
    let is_own = |name: &String| !name.ends_with(".hexaglot-files");
    let expected: BTreeSet<String> =
        files(&built).into_iter().filter(is_own).filter(|name| !name.starts_with('.')).collect();
    let mut found = files(&published);
    let twins: Vec<String> =
        found.iter().filter(|name| name.ends_with(".br") || name.ends_with(".gz")).cloned().collect();
    assert!(twins.contains(&"en/p0/index.html.br".to_owned()), "{twins:?}");
    found.retain(|name| !twins.contains(name));
    assert_eq!(found, expected);
    for name in &expected {
        assert_eq!(fs::read(built.join(name)).unwrap(), fs::read(published.join(name)).unwrap(), "{name}");
    }
    let mut unpacked = Vec::new();
    let mut packed = fs::File::open(published.join("en/p0/index.html.br")).unwrap();
    brotli::BrotliDecompress(&mut packed, &mut unpacked).unwrap();
    assert_eq!(unpacked, fs::read(built.join("en/p0/index.html")).unwrap());
}

#[test]
fn the_second_publication_writes_only_what_changed_and_the_same_site_nothing() {
    let place = site(3, "");
    done(&own(&place), &["publish", "web"]);
    assert!(done(&own(&place), &["publish", "web"]).contains("is up to date: nothing was published"));
    assert_eq!(editions(&place).len(), 1);
    write(&own(&place), "content/p1.md", "---\ntitle: Page 1\n---\nOther words.\n");
    let tried = done(&own(&place), &["publish", "web", "--dry-run"]);
    assert!(tried.contains("~ en/p1/index.html\n") && tried.contains("nothing was published"), "{tried}");
    assert_eq!(editions(&place).len(), 1);
    let text = done(&own(&place), &["publish", "web"]);
    assert!(text.contains("0 new, ") && text.contains(" 0 removed"), "{text}");
    let page = fs::read_to_string(www(&place).join("current/en/p1/index.html")).unwrap();
    assert!(page.contains("Other words."));
    assert_eq!(editions(&place).len(), 2);
}

#[test]
fn earlier_editions_are_kept_as_many_as_the_table_says_and_can_be_published_again() {
    let place = site(1, "keep = 2\n");
    for number in 0..4 {
        write(&own(&place), "content/p0.md", &format!("---\ntitle: Page\n---\nNumber {number}.\n"));
        done(&own(&place), &["publish", "web"]);
    }
    assert_eq!(editions(&place).len(), 2);
    let shown = || fs::read_to_string(www(&place).join("current/en/p0/index.html")).unwrap();
    assert!(shown().contains("Number 3."));
    done(&own(&place), &["publish", "web", "--rollback"]);
    assert!(shown().contains("Number 2."));
    let (code, text) = said(&own(&place), &["publish", "web", "--rollback"]);
    assert_eq!((code, text.contains("is the earliest edition that was kept")), (2, true), "{text}");
    // The next publication is compared with what is shown, not with what is newest.
    done(&own(&place), &["publish", "web"]);
    assert!(shown().contains("Number 3."));
}

#[test]
fn assets_of_kept_editions_stay_for_pages_that_were_loaded_before() {
    let place = site(1, "");
    write(
        &own(&place),
        "site.toml",
        &fs::read_to_string(own(&place).join("site.toml")).unwrap().replacen(
            "output",
            "theme = \"own\"\noutput",
            1,
        ),
    );
    write(&own(&place), "themes/own/theme.toml", "");
    write(&own(&place), "themes/own/assets/own.css", "a { color: red; }\n");
    done(&own(&place), &["publish", "web"]);
    let assets = || -> BTreeSet<String> {
        files(&www(&place).join("current/assets"))
            .into_iter()
            .filter(|name| name.starts_with("own"))
            .collect()
    };
    let before = assets();
    write(&own(&place), "themes/own/assets/own.css", "a { color: blue; }\n");
    done(&own(&place), &["publish", "web"]);
    assert!(assets().is_superset(&before) && assets() != before, "{:?}", assets());
}

#[test]
fn nothing_is_published_of_a_site_that_is_not_fit_for_release() {
    let place = site(1, "");
    done(&own(&place), &["publish", "web"]);
    write(&own(&place), "content/p0.md", "---\ntitle: Page\n---\n[nowhere](/en/none/)\n");
    let (code, text) = said(&own(&place), &["publish", "web"]);
    assert_eq!((code, text.contains("nothing was published; the site is as it was")), (1, true), "{text}");
    assert_eq!(editions(&place).len(), 1);
}

/// `[lost-address]`
#[test]
fn an_address_at_which_nothing_is_any_more_is_reported() {
    let place = site(2, "");
    done(&own(&place), &["publish", "web"]);
    fs::rename(own(&place).join("content/p0.md"), own(&place).join("content/moved.md")).unwrap();
    let tried = done(&own(&place), &["publish", "web", "--dry-run"]);
    assert!(tried.contains("warning[lost-address]") && tried.contains("`aliases: [/en/p0/]`"), "{tried}");
    write(&own(&place), "content/moved.md", "---\ntitle: Page 0\naliases: [/en/p0/]\n---\nText 0.\n");
    assert!(!done(&own(&place), &["publish", "web"]).contains("lost-address"));
}

#[test]
fn a_build_writes_its_list_of_files_and_is_compared_with_an_earlier_one() {
    let place = site(2, "");
    done(&own(&place), &["build", "--manifest", "../list.json"]);
    let text = fs::read_to_string(place.path().join("list.json")).unwrap();
    let list: serde_json::Value = serde_json::from_str(&text).unwrap();
    let paths: Vec<&str> =
        list["files"].as_array().unwrap().iter().map(|file| file["path"].as_str().unwrap()).collect();
    assert!(paths.contains(&"en/p0/index.html") && paths.is_sorted(), "{paths:?}");
    let asset = list["files"]
        .as_array()
        .unwrap()
        .iter()
        .find(|file| file["path"].as_str().unwrap().starts_with("assets/"))
        .unwrap();
    assert!(asset["cache"].as_str().unwrap().ends_with("immutable"), "{asset}");
    assert_eq!(list["files"][0]["sha256"].as_str().unwrap().len(), 64);
    fs::remove_file(own(&place).join("content/p0.md")).unwrap();
    let said = done(&own(&place), &["build", "--published", "../list.json"]);
    assert!(said.contains("warning[lost-address]: nothing is at `/en/p0/` any more"), "{said}");
    write(place.path(), "list.json", "{}");
    let (code, text) = crate::own_site::said(&own(&place), &["build", "--published", "../list.json"]);
    assert_eq!((code, text.contains("cannot read the list of files")), (2, true), "{text}");
}

#[test]
fn a_file_that_is_too_large_for_a_host_is_reported_after_the_build() {
    let place = site(1, "[deploy.pages]\nhost = \"cloudflare-pages\"\n");
    fs::create_dir_all(own(&place).join("content/_static")).unwrap();
    fs::File::create(own(&place).join("content/_static/large.zip")).unwrap().set_len(26 << 20).unwrap();
    let (code, text) = said(&own(&place), &["build"]);
    assert_eq!(
        (code, text.contains("the file `large.zip` has 26 MB, and it takes 25 MB at most")),
        (1, true),
        "{text}"
    );
}

#[test]
fn what_is_in_the_way_is_told_and_left_alone() {
    let place = site(1, "");
    fs::create_dir_all(www(&place).join("current")).unwrap();
    write(&www(&place), "current/mine.txt", "mine");
    let (code, text) = said(&own(&place), &["publish", "web"]);
    assert_eq!((code, text.contains("is not a link to an edition")), (2, true), "{text}");
    assert_eq!(fs::read_to_string(www(&place).join("current/mine.txt")).unwrap(), "mine");
    let other = site(1, "");
    write(other.path(), "www", "a file");
    let (code, text) = said(&own(&other), &["publish", "web"]);
    assert_eq!((code, text.contains("cannot make")), (2, true), "{text}");
}

#[test]
fn no_part_of_the_site_becomes_the_folder_of_a_server() {
    for path in ["content/www", ".", "public", "themes", ".."] {
        let place = site(1, "");
        let config = fs::read_to_string(own(&place).join("site.toml")).unwrap();
        write(&own(&place), "site.toml", &config.replace("../www", path));
        let (code, text) = said(&own(&place), &["publish", "web"]);
        assert_eq!(code, 2, "{path}: {text}");
        assert!(!own(&place).join(path).join("editions").exists(), "{path}");
    }
}

#[test]
fn hosts_with_a_way_of_their_own_are_named_with_it() {
    let place = site(1, "[deploy.net]\nhost = \"netlify\"\n");
    let (code, text) = said(&own(&place), &["publish", "net"]);
    assert_eq!((code, text.contains("`netlify deploy --prod --dir public`")), (2, true), "{text}");
}

/// The default build asks no cloud; what it cannot do, it says before it builds the site.
#[cfg(not(feature = "buckets"))]
#[test]
fn a_program_without_buckets_says_which_one_has_them() {
    let place = site(1, "[deploy.cloud]\nhost = \"s3\"\nbucket = \"site-example\"\n");
    let (code, text) = said(&own(&place), &["publish", "cloud"]);
    assert_eq!((code, text.contains("`cargo install --path . --features buckets`")), (2, true), "{text}");
    assert!(!own(&place).join("public").exists());
}

/// Killed at any moment, the published site is whole, and the next publication completes.
#[test]
fn a_killed_publication_leaves_one_edition_or_the_other() {
    let place = site(150, "");
    done(&own(&place), &["publish", "web"]);
    let started = Instant::now();
    write(&own(&place), "content/_index.md", "---\ntitle: Home\n---\nState 0.\n");
    done(&own(&place), &["publish", "web"]);
    let whole = started.elapsed();
    let expected = files(&www(&place).join("current"));
    let state =
        |text: &str| text.split("State ").nth(1).and_then(|rest| rest.split('.').next()).map(str::to_owned);
    let rounds = 20;
    for round in 1..=rounds {
        // Every page changes with the title of the site.
        write(&own(&place), "content/_index.md", &format!("---\ntitle: Home {round}\n---\nState {round}.\n"));
        let mut child = Command::new(env!("CARGO_BIN_EXE_hexaglot"))
            .current_dir(own(&place))
            .args(["publish", "web"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(whole.mul_f64(f64::from(round) / f64::from(rounds)).min(Duration::from_secs(5)));
        let _ = child.kill();
        child.wait().unwrap();
        let current = www(&place).join("current");
        assert_eq!(files(&current), expected, "round {round}");
        let home = fs::read_to_string(current.join("en/index.html")).unwrap();
        let page = fs::read_to_string(current.join("en/p7/index.html")).unwrap();
        let said = state(&home).unwrap();
        let titled = |html: &str, number: &str| number == "0" || html.contains(&format!("Home {number}"));
        assert!(titled(&page, &said), "round {round}: the home is of {said}, and another page is not");
    }
    done(&own(&place), &["publish", "web"]);
    let home = fs::read_to_string(www(&place).join("current/en/index.html")).unwrap();
    assert_eq!(state(&home).as_deref(), Some("20"));
    assert_eq!(files(&www(&place).join("current")), expected);
    assert!(!www(&place).join("editions/.next").exists());
}
