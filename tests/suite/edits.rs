//! Random edits: after each, the followed site is what a fresh build makes, in bytes and in problems.
//!
//! Edits go straight to the function that the watcher calls, with the hints that a watcher would give. `HEXAGLOT_EDITS=10000`
//! makes more of them, `HEXAGLOT_SEED` others.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use hexaglot::build::assemble;
use hexaglot::config::Settings;
use hexaglot::date::Day;
use hexaglot::diag::Diagnostics;
use hexaglot::inputs::Inputs;
use hexaglot::live::{Extent, Hub, Preview};
use hexaglot::memo::Memo;
use hexaglot::observer::NoObserver;

use crate::chance::{Dice, begin, edit};
use crate::thorough;

type Outcome = (BTreeMap<String, Vec<u8>>, Vec<String>);

pub fn settings() -> Settings {
    Settings::at(Day::parse("2021-10-18").unwrap())
}

fn fresh(root: &Path) -> Outcome {
    let mut diags = Diagnostics::new();
    let inputs = Inputs::from_dir(root, |_| false, &mut diags).unwrap();
    let built = assemble(&inputs, &settings(), &Memo::default(), &NoObserver, &mut diags);
    let files = Mutex::new(BTreeMap::new());
    let put = |path: &str, bytes: Vec<u8>| {
        files.lock().unwrap().insert(path.to_owned(), bytes);
        Ok(())
    };
    built.render_all(&inputs, &NoObserver, put, &mut diags).unwrap();
    let problems = built.judge(diags).into_iter().map(|problem| format!("{problem:?}")).collect();
    (files.into_inner().unwrap(), problems)
}

fn followed(hub: &Hub) -> Outcome {
    let view = hub.view(&Preview::default());
    assert!(view.sweep(&|| true, &|_| true));
    let artifacts = view.built.plan.artifacts.iter().enumerate();
    let files =
        artifacts.map(|(at, artifact)| (artifact.path.to_string(), view.bytes(at).unwrap())).collect();
    (files, view.problems().into_iter().map(|problem| format!("{problem:?}")).collect())
}

pub fn compare(root: &Path, hub: &Hub, shown: &str) {
    let (fresh, followed) = (fresh(root), followed(hub));
    let only = |left: &Outcome, right: &Outcome| {
        left.1.iter().filter(|problem| !right.1.contains(problem)).cloned().collect::<Vec<String>>()
    };
    let (here, there) = (only(&followed, &fresh), only(&fresh, &followed));
    assert!(followed.1 == fresh.1, "problems after {shown}:\nfollowed {here:#?}\nfresh {there:#?}");
    let paths = |outcome: &Outcome| outcome.0.keys().cloned().collect::<Vec<String>>();
    assert_eq!(paths(&followed), paths(&fresh), "artifacts after {shown}");
    for (path, bytes) in &fresh.0 {
        let (left, right) = (String::from_utf8_lossy(&followed.0[path]), String::from_utf8_lossy(bytes));
        assert_eq!(left, right, "`{path}` after {shown}");
    }
}

#[test]
fn after_every_edit_the_followed_site_is_what_a_fresh_build_makes() {
    let number = |name: &str, usual: u64| std::env::var(name).map_or(usual, |text| text.parse().unwrap());
    let (edits, seed) = (number("HEXAGLOT_EDITS", thorough::of(200, 60) as u64), number("HEXAGLOT_SEED", 1));
    let dir = tempfile::tempdir().unwrap();
    let root: PathBuf = dir.path().canonicalize().unwrap();
    begin(&root);
    let hub = Hub::open(&root, Box::new(|_| false), settings(), Box::new(|_| {})).unwrap();
    compare(&root, &hub, "the start");
    let mut dice = Dice(seed);
    let mut extents: BTreeMap<String, usize> = BTreeMap::new();
    for number in 0..edits {
        let hints = edit(&root, &mut dice);
        let edited = hub.edit(&hints.iter().cloned().collect::<BTreeSet<String>>()).unwrap();
        let name = format!("{:?}", edited.extent);
        *extents.entry(name.split('(').next().unwrap().to_owned()).or_default() += 1;
        compare(&root, &hub, &format!("edit {number} of seed {seed}: {hints:?}, {:?}", edited.extent));
    }
    for extent in [Extent::Nothing, Extent::Pages(1), Extent::Templates, Extent::Site] {
        let name = format!("{extent:?}");
        assert!(extents.contains_key(name.split('(').next().unwrap()), "{extents:?} has no {extent:?}");
    }
    println!("{edits} edits: {extents:?}");
}

#[test]
fn a_new_section_in_another_language_reaches_the_pages_below_it() {
    let dir = tempfile::tempdir().unwrap();
    let root: PathBuf = dir.path().canonicalize().unwrap();
    let write = |path: &str, text: &str| {
        std::fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
        std::fs::write(root.join(path), text).unwrap();
    };
    write(
        "site.toml",
        "base_url = \"https://example.org\"\nsource_language = \"en\"\n[fallback]\ndefault = \"omit\"\n\
        [[languages]]\ntag = \"en\"\nname = \"English\"\n[[languages]]\ntag = \"fr\"\nname = \"Français\"\n",
    );
    write("content/_index.en.md", "---\ntitle: Home\n---\nHello\n");
    write("content/_index.fr.md", "---\ntitle: Accueil\n---\nBonjour\n");
    write("content/news/lone.en.md", "---\ntitle: Lone\n---\nHello\n");
    write("templates/page.html", "<p>{{ page.section }}</p>{{ content }}");
    let hub = Hub::open(&root, Box::new(|_| false), settings(), Box::new(|_| {})).unwrap();
    compare(&root, &hub, "the start");
    write("content/news/_index.fr.md", "---\ntitle: Nouvelles\n---\nTout\n");
    hub.edit(&BTreeSet::from(["content/news/_index.fr.md".to_owned()])).unwrap();
    compare(&root, &hub, "a section in another language");
}

#[test]
fn an_edit_that_ends_a_review_reaches_all_pages() {
    let dir = tempfile::tempdir().unwrap();
    let root: PathBuf = dir.path().canonicalize().unwrap();
    let write = |path: &str, text: &str| {
        std::fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
        std::fs::write(root.join(path), text).unwrap();
    };
    write(
        "site.toml",
        "base_url = \"https://example.org\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n\
        [[languages]]\ntag = \"fr\"\nname = \"Français\"\n",
    );
    let french = "---\ntitle: Accueil\ntranslation: {state: reviewed, text: \"TEXT\"}\n---\nBonjour\n";
    write("content/_index.en.md", "---\ntitle: Home\n---\nHello\n");
    write(
        "templates/home.html",
        "{% for one in page.translations %}{{ one.state }} {% endfor %}{{ content }}",
    );
    // What the text says is in the stamp that the program writes.
    write("content/_index.fr.md", "---\ntitle: Accueil\n---\nBonjour\n");
    let stamped = ["l10n", "stamp", "content/_index.fr.md", "--state", "reviewed"];
    assert_eq!(crate::own_site::said(&root, &stamped).0, 0);
    let text = std::fs::read_to_string(root.join("content/_index.fr.md")).unwrap();
    let sum = text.split_once("text: \"").unwrap().1.split_once('"').unwrap().0;
    let french = french.replace("TEXT", sum);
    write("content/_index.fr.md", &french);
    let hub = Hub::open(&root, Box::new(|_| false), settings(), Box::new(|_| {})).unwrap();
    compare(&root, &hub, "the start");
    for (name, text) in [("an edit", french.replace("Bonjour", "Bonsoir")), ("the edit undone", french)] {
        write("content/_index.fr.md", &text);
        hub.edit(&BTreeSet::from(["content/_index.fr.md".to_owned()])).unwrap();
        compare(&root, &hub, name);
    }
}
