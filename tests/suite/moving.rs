//! Files that change, go or become links while the site is made: one state of each is published, or nothing.
//!
//! `HEXAGLOT_MOVING=1000` makes more builds, `HEXAGLOT_SEED` others.

#![cfg(unix)]

use std::fs::{self, File};
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use crate::chance::Dice;
use crate::own_site::{run, snapshot};

/// How many texts there are.
const TEXTS: usize = 24;

fn number(name: &str, usual: usize) -> usize {
    std::env::var(name).map_or(usual, |text| text.parse().unwrap())
}

/// The text of a page in one of its states: title, heading, words, number of links and facts all name it.
fn text(at: usize, state: usize) -> String {
    let links = format!("[one](talk-{}.md) ", (at + 1) % TEXTS).repeat(state % 5);
    let body = format!("## Heading {state}\n\nState {state} of {at} {links}.\n\n").repeat(1 + state * 7 % 40);
    format!("---\ntitle: Title {state} of {at}\n---\n{body}\nEnd {state}.\n")
}

fn site(root: &Path) {
    fs::create_dir_all(root.join("content/_static")).unwrap();
    fs::write(root.join("secret.txt"), "the secret of this machine").unwrap();
    let config = "base_url = \"https://site.test\"\n[[languages]]\ntag = \"en\"\nname = \"English\"\n[checks]\nempty-page = \"off\"\n";
    fs::write(root.join("site.toml"), config).unwrap();
    fs::write(root.join("content/_index.en.md"), "---\ntitle: Home\n---\nWelcome.\n").unwrap();
    fs::write(root.join("content/_static/own.bin"), vec![b'a'; 100_000]).unwrap();
    for at in 0..TEXTS {
        fs::write(root.join(format!("content/talk-{at}.en.md")), text(at, 0)).unwrap();
    }
}

/// One thing that happens to a file.
fn happen(root: &Path, dice: &mut Dice, state: usize) {
    let at = dice.roll(TEXTS);
    let path = root.join(format!("content/talk-{at}.en.md"));
    let aside = root.join(format!("content/aside-{at}.en.md"));
    let fresh = root.join("fresh");
    match dice.roll(7) {
        0 | 1 => fs::write(&path, text(at, state)).unwrap(),
        2 => {
            fs::write(&fresh, text(at, state)).unwrap();
            fs::rename(&fresh, &path).unwrap();
        }
        3 => drop(fs::rename(&path, &aside).and_then(|()| fs::rename(&aside, &path))),
        4 => {
            fs::remove_file(&path).ok();
            fs::write(&path, text(at, state)).unwrap();
        }
        5 => {
            fs::remove_file(&path).ok();
            symlink("../secret.txt", &path).ok();
            fs::remove_file(&path).ok();
            fs::write(&path, text(at, state)).unwrap();
        }
        _ => {
            let shown = root.join("content/_static/own.bin");
            fs::remove_file(&shown).ok();
            symlink("../../secret.txt", &shown).ok();
            fs::write(&fresh, vec![b'a' + (state % 20) as u8; 100_000]).unwrap();
            fs::rename(&fresh, &shown).unwrap();
        }
    }
}

fn start(root: &Path) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hexaglot"));
    command
        .current_dir(root)
        .args(["build", "--format", "short"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command.spawn().unwrap()
}

/// Asserts that each published text is one state of it, from its title to its end.
fn assert_whole(root: &Path, build: usize) {
    for (path, bytes) in snapshot(&root.join("public")) {
        let shown = path.display();
        let html = String::from_utf8_lossy(&bytes);
        assert!(!html.contains("the secret"), "build {build} followed a link to {shown}");
        if shown.to_string() == "own.bin" {
            assert!(
                bytes.len() == 100_000 && bytes.iter().all(|byte| *byte == bytes[0]),
                "build {build}: {shown}"
            );
        }
        let Some(at) = shown
            .to_string()
            .strip_prefix("en/talk-")
            .and_then(|rest| rest.strip_suffix("/index.html"))
            .map(str::to_owned)
        else {
            continue;
        };
        let state = html.split("<h1").nth(1).and_then(|rest| rest.split("Title ").nth(1));
        let state = state.and_then(|rest| rest.split(' ').next()).unwrap_or("?").to_owned();
        let expected = text(
            at.parse().unwrap(),
            state.parse().unwrap_or_else(|_| panic!("build {build}, {shown}: {html}")),
        );
        let sentence = format!("State {state} of {at} ");
        assert_eq!(
            html.matches(&sentence).count(),
            expected.matches(&sentence).count(),
            "build {build}, {shown}"
        );
        assert!(html.contains(&format!("End {state}.")), "build {build}, {shown}");
    }
}

#[test]
fn a_build_publishes_one_state_of_each_text_or_nothing() {
    let (builds, seed) = (number("HEXAGLOT_MOVING", 25), number("HEXAGLOT_SEED", 1));
    let dir = tempfile::tempdir().unwrap();
    site(dir.path());
    let mut dice = Dice(seed as u64);
    let (mut state, mut published) = (1, 0);
    for build in 0..builds {
        let mut child = start(dir.path());
        thread::sleep(Duration::from_millis(dice.roll(40) as u64));
        // Two hands save now and then, and pause between.
        for _ in 0..1 + dice.roll(6) {
            happen(dir.path(), &mut dice, state);
            state += 1;
            thread::sleep(Duration::from_micros(dice.roll(3000) as u64));
        }
        child.wait().unwrap();
        let output = child.wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
        let code = output.status.code();
        assert!(
            matches!(code, Some(0 | 1)) && !said.contains("internal-error"),
            "build {build}: {code:?}\n{said}"
        );
        published += usize::from(code == Some(0));
        if dir.path().join("public").exists() {
            assert_whole(dir.path(), build);
        }
    }
    println!("{published} of {builds} builds published");
    assert!(published * 2 > builds, "{published} of {builds}");
    assert!(run(dir.path(), &["build"], &[]).status.success());
}

#[test]
fn a_link_leads_to_no_file_beside_the_parts_of_a_site_and_to_no_hidden_one() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path();
    site(root);
    fs::create_dir_all(root.join(".git")).unwrap();
    fs::create_dir_all(root.join("content/posts/.drafts")).unwrap();
    for (path, text) in [
        (".git/config", "secret"),
        (".env", "secret"),
        ("notes.txt", "secret"),
        ("content/posts/.drafts/x.txt", "secret"),
        ("content/posts/.env", "secret"),
        ("content/posts/seen.txt", "for readers"),
    ] {
        fs::write(root.join(path), text).unwrap();
    }
    let build = || {
        let built = run(root, &["build", "--format", "short"], &[]);
        (built.status.code(), String::from_utf8([built.stdout, built.stderr].concat()).unwrap())
    };
    for target in [
        "../../.git",
        "../../.git/config",
        "../../.env",
        "../../notes.txt",
        "../posts/.drafts",
        "../posts/.env",
    ] {
        let link = root.join("content/_static/g");
        symlink(target, &link).unwrap();
        let (code, said) = build();
        assert_eq!(code, Some(1), "{target}: {said}");
        assert!(said.contains("content/_static/g:1:1: error[symlink-outside]"), "{target}: {said}");
        fs::remove_file(link).unwrap();
    }
    // What is part of the site may be seen twice, without what is hidden in it.
    symlink("../posts", root.join("content/_static/again")).unwrap();
    let (code, said) = build();
    assert_eq!(code, Some(0), "{said}");
    assert_eq!(fs::read_to_string(root.join("public/again/seen.txt")).unwrap(), "for readers");
    let published = snapshot(&root.join("public"));
    let secret = published.iter().find(|(_, bytes)| bytes.starts_with(b"secret"));
    assert!(secret.is_none(), "{secret:?}");
}

#[test]
fn a_file_that_becomes_a_link_after_the_files_were_listed_is_not_followed() {
    use hexaglot::diag::Diagnostics;
    use hexaglot::inputs::Inputs;

    let dir = tempfile::tempdir().unwrap();
    site(dir.path());
    fs::create_dir_all(dir.path().join("content/folder")).unwrap();
    fs::write(dir.path().join("content/folder/file.txt"), "mine").unwrap();
    let inputs = Inputs::from_dir(dir.path(), |_| false, &mut Diagnostics::new()).unwrap();
    let outside = tempfile::tempdir().unwrap();
    fs::write(outside.path().join("file.txt"), "secret").unwrap();
    for (path, target) in [
        ("content/talk-1.en.md", "../secret.txt".into()),
        ("content/_static/own.bin", outside.path().join("file.txt")),
        ("content/folder", outside.path().to_owned()),
    ] {
        let whole = dir.path().join(path);
        let gone = dir.path().join("gone");
        fs::rename(&whole, &gone).unwrap();
        symlink(target, &whole).unwrap();
        let path = if path == "content/folder" { "content/folder/file.txt" } else { path };
        assert!(inputs.bytes(path).is_err() && inputs.open(path).is_err(), "{path}");
        let mut diags = Diagnostics::new();
        assert!(inputs.text(&path.into(), &mut diags).is_none());
        assert_eq!(diags.iter().next().unwrap().code.name(), "changed-file");
        fs::remove_file(&whole).unwrap();
        fs::rename(&gone, &whole).unwrap();
    }
}

#[test]
fn a_text_that_is_another_one_when_its_page_is_made_gives_no_page() {
    use hexaglot::build::assemble;
    use hexaglot::config::Settings;
    use hexaglot::date::Day;
    use hexaglot::diag::Diagnostics;
    use hexaglot::inputs::Inputs;
    use hexaglot::memo::Memo;
    use hexaglot::observer::NoObserver;

    let dir = tempfile::tempdir().unwrap();
    site(dir.path());
    let mut diags = Diagnostics::new();
    let inputs = Inputs::from_dir(dir.path(), |_| false, &mut diags).unwrap();
    let settings = Settings::at(Day::parse("2021-10-18").unwrap());
    let built = assemble(&inputs, &settings, &Memo::default(), &NoObserver, &mut diags);
    let known = fs::read_to_string(dir.path().join("content/talk-1.en.md")).unwrap();
    fs::write(dir.path().join("content/talk-1.en.md"), known.replace("Ti", "é")).unwrap();
    fs::remove_file(dir.path().join("content/talk-2.en.md")).unwrap();
    let made = std::sync::Mutex::new(std::collections::BTreeMap::new());
    let keep = |path: &str, bytes: Vec<u8>| {
        made.lock().unwrap().insert(path.to_owned(), bytes.len());
        Ok(())
    };
    built.render_all(&inputs, &NoObserver, keep, &mut diags).unwrap();
    let told: Vec<String> = diags
        .iter()
        .map(|problem| format!("{} [{}]", problem.place.as_ref().unwrap().path, problem.code.name()))
        .collect();
    assert_eq!(told, ["content/talk-1.en.md [changed-file]", "content/talk-2.en.md [changed-file]"]);
    let made = made.into_inner().unwrap();
    assert!(made["en/talk-1/index.html"] == 0 && made["en/talk-3/index.html"] > 0);
}

#[test]
fn facts_that_were_saved_and_files_that_came_are_noticed_before_anything_is_published() {
    use hexaglot::diag::Diagnostics;
    use hexaglot::inputs::Inputs;

    let dir = tempfile::tempdir().unwrap();
    site(dir.path());
    fs::write(dir.path().join("content/talk-1.yaml"), "weight: 1\n").unwrap();
    let list = || Inputs::from_dir(dir.path(), |_| false, &mut Diagnostics::new()).unwrap();
    let inputs = list();
    let facts = "content/talk-1.yaml".into();
    assert!(inputs.text(&facts, &mut Diagnostics::new()).is_some());
    assert!(inputs.disturbed(|_| false).unwrap().is_empty());
    fs::write(dir.path().join("content/talk-1.yaml"), "weight: 2\n").unwrap();
    assert_eq!(inputs.disturbed(|_| false).unwrap(), [facts]);
    let inputs = list();
    fs::rename(dir.path().join("content/talk-2.en.md"), dir.path().join("content/other.en.md")).unwrap();
    let disturbed = inputs.disturbed(|_| false).unwrap();
    assert_eq!(
        disturbed.iter().map(|path| &**path).collect::<Vec<_>>(),
        ["content/other.en.md", "content/talk-2.en.md"]
    );
}

#[test]
fn a_pipe_in_place_of_a_text_is_not_waited_for() {
    use hexaglot::diag::Diagnostics;
    use hexaglot::inputs::Inputs;

    let dir = tempfile::tempdir().unwrap();
    site(dir.path());
    let inputs = Inputs::from_dir(dir.path(), |_| false, &mut Diagnostics::new()).unwrap();
    let path = "content/talk-1.en.md";
    fs::remove_file(dir.path().join(path)).unwrap();
    let made = Command::new("mkfifo").arg(dir.path().join(path)).status().unwrap();
    assert!(made.success());
    assert!(inputs.open(path).is_err());
    assert_ne!(inputs.text(&path.into(), &mut Diagnostics::new()).as_deref(), Some("x"));
}

/// Sets the time of a file to what it was before.
fn write_with_time_of_before(path: &Path, text: &str) {
    let time = path.metadata().unwrap().modified().unwrap();
    fs::write(path, text).unwrap();
    File::options().write(true).open(path).unwrap().set_modified(time).unwrap();
}

#[test]
fn equal_size_and_time_do_not_hide_another_text_or_another_published_page() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path();
    site(root);
    let long_ago = std::time::SystemTime::now() - Duration::from_secs(100_000);
    let page = root.join("content/talk-1.en.md");
    let age = |path: &Path| File::options().write(true).open(path).unwrap().set_modified(long_ago).unwrap();
    for entry in root.join("content").read_dir().unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            age(&path);
        }
    }
    let build = |output: &str, more: &[&str]| {
        let built = run(root, &[&["build", "--output", output], more].concat(), &[]);
        assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
        snapshot(&root.join(output))
    };
    for step in 0..6 {
        build("warm", &[]);
        let old = fs::read_to_string(&page).unwrap();
        // A letter of two bytes for two of one, so that offsets of the old text lie inside it.
        let new = if step % 2 == 0 { old.replace("Ti", "é") } else { old.replace("é", "Ti") };
        assert_eq!(new.len(), old.len());
        write_with_time_of_before(&page, &new);
        let made = root.join("warm/en/talk-2/index.html");
        let html = fs::read_to_string(&made).unwrap();
        write_with_time_of_before(&made, &html.replace("State", "Stole"));
        assert_eq!(build("warm", &[]), build("cold", &["--no-cache"]), "step {step}");
    }
}
