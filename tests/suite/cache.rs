//! What a build leaves for the next one never shows in what is published; the parts of a shared build are the whole.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use crate::own_site::{copy_site, run, snapshot};
use crate::thorough;

/// A site whose pages show each other: menus, neighbors, lists, related pages, a function that reads the site.
fn site(root: &Path) {
    let made = run(root, &["init", "site"], &[]);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let config = fs::read_to_string(root.join("site/site.toml")).unwrap();
    assert!(config.contains("\n[search]\n"), "what is made of all pages is tried, too");
    for at in 0..6 {
        for lang in ["en", "fr"] {
            let text = format!(
                "---\ntitle: Talk {at} {lang}\nrelated: [opening.md]\n---\nSee [next](talk-{}.md).\n\n```rust\nlet x = {at};\n```\n",
                (at + 1) % 6
            );
            write(&root.join(format!("site/content/events/talk-{at}.{lang}.md")), &text);
        }
        let facts = format!("dates: 2022-06-0{}\nweight: {at}\n", at + 1);
        write(&root.join(format!("site/content/events/talk-{at}.yaml")), &facts);
    }
    let template = "{% extends \"builtin/templates/base.html\" %}{% block after %}\
        <p>{{ url(path=\"events/talk-0\") }} {% for row in pages() %}{{ row.title }} {% endfor %}</p>{% endblock after %}";
    fs::create_dir_all(root.join("site/templates")).unwrap();
    write(&root.join("site/templates/home.html"), template);
}

/// Writes a file whose time is long past and another than before, so that its stamp alone tells the change.
fn write(path: &Path, text: &str) {
    let before = path.metadata().and_then(|meta| meta.modified());
    let old = SystemTime::now() - Duration::from_secs(100_000);
    let time = before.map_or(old, |before| before.max(old) + Duration::from_secs(1));
    fs::write(path, text).unwrap();
    File::options().write(true).open(path).unwrap().set_modified(time).unwrap();
}

/// Small numbers that are the same in each run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }
}

/// One thing that an editor does; what it was is for the message when a test fails.
fn edit(root: &Path, dice: &mut Dice, step: usize) -> String {
    let talk = root.join(format!("content/events/talk-{}", dice.roll(6)));
    let with = |ending: &str| PathBuf::from(format!("{}.{ending}", talk.display()));
    let lang = ["en", "fr"][dice.roll(2)];
    let text = with(&format!("{lang}.md"));
    let change = |path: &Path, change: &dyn Fn(&str) -> String| {
        let old = fs::read_to_string(path).unwrap_or_default();
        write(path, &change(&old));
        format!("step {step}: {}", path.display())
    };
    match dice.roll(9) {
        0 | 1 => change(&text, &|old| format!("{old}\nMore {step}.\n")),
        2 => change(&text, &|old| old.replacen("title: ", "title: New ", 1)),
        3 => change(&with("yaml"), &|old| old.replacen("weight: ", "weight: 1", 1)),
        4 => change(&text, &|old| format!("{old}\n## Heading {step} {{#h{step}}}\n")),
        5 => {
            fs::remove_file(&text).ok();
            format!("step {step}: without {}", text.display())
        }
        6 => change(&text, &|_| {
            format!("---\ntitle: Again {step}\n---\nBack, with [a slip](nowhere-{step}.md.\n")
        }),
        7 => change(&root.join("templates/home.html"), &|old| old.replacen("<p>", "<p>.", 1)),
        _ => change(&root.join("site.toml"), &|old| format!("{old}# {step}\n")),
    }
}

#[test]
fn warm_builds_are_cold_builds_after_any_edit() {
    let dir = tempfile::tempdir().unwrap();
    site(dir.path());
    let root = dir.path().join("site");
    let mut dice = Dice(7);
    let said = |output: std::process::Output| {
        let text = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        // All but the summary, which counts files and time.
        text.lines()
            .filter(|line| line.contains(": error[") || line.contains(": warning["))
            .map(str::to_owned)
            .collect()
    };
    let mut kept = 0;
    for step in 0..thorough::of(60, 30) {
        let what = edit(&root, &mut dice, step);
        let warm = run(&root, &["build", "--format", "short", "--output", "warm"], &[]);
        let cold = run(&root, &["build", "--format", "short", "--output", "cold", "--no-cache"], &[]);
        let first = String::from_utf8_lossy(&warm.stdout).into_owned();
        kept += usize::from(!first.contains(" 0 kept"));
        let (warm, cold): (Vec<String>, Vec<String>) = (said(warm), said(cold));
        assert_eq!(warm, cold, "{what}");
        assert_eq!(snapshot(&root.join("warm")), snapshot(&root.join("cold")), "{what}");
    }
    assert!(kept > thorough::of(40, 20), "most pages stand: {kept}");
}

/// The section exists in one language, the page below it in another.
#[test]
fn a_section_in_another_language_alone_is_noticed_by_the_pages_below_it() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path();
    let files = [
        (
            "site.toml",
            "base_url = \"https://example.org\"\ntoday = 2022-06-01\nsource_language = \"en\"\n\
            [[languages]]\ntag = \"en\"\nname = \"English\"\n[[languages]]\ntag = \"fr\"\nname = \"Français\"\n\
            [fallback]\ndefault = \"omit\"\n",
        ),
        ("content/_index.en.md", "---\ntitle: Home\n---\nHello\n"),
        ("content/_index.fr.md", "---\ntitle: Accueil\n---\nBonjour\n"),
        ("content/news/lone.en.md", "---\ntitle: Lone\n---\nHello\n"),
        ("templates/page.html", "<p>{{ page.section }}</p>{{ content }}"),
    ];
    for (path, text) in files {
        fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
        write(&root.join(path), text);
    }
    let built = |output: &str, cache: &[&str]| {
        let output = [&["build", "--output", output], cache].concat();
        let built = run(root, &output, &[]);
        assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
        snapshot(&root.join(output[2]))
    };
    // What was written just before a build ended is made once more, and only then known.
    built("warm", &[]);
    built("warm", &[]);
    write(&root.join("content/news/_index.fr.md"), "---\ntitle: Nouvelles\n---\nTout\n");
    assert_eq!(built("warm", &[]), built("cold", &["--no-cache"]));
}

#[test]
fn a_damaged_or_foreign_cache_is_told_and_not_used() {
    let place = tempfile::tempdir().unwrap();
    site(place.path());
    let dir = place.path().join("site");
    assert!(run(&dir, &["build"], &[]).status.success());
    let before = snapshot(&dir.join("public"));
    let cache = dir.join(".hexaglot/cache/build");
    let sound = fs::read(&cache).unwrap();
    let mut torn = sound.clone();
    let middle = torn.len() / 2;
    torn[middle] ^= 1;
    for bytes in [&torn[..], &sound[..middle], b"", b"something else"] {
        fs::write(&cache, bytes).unwrap();
        let built = run(&dir, &["build"], &[]);
        let said = String::from_utf8(built.stderr).unwrap();
        assert!(built.status.success() && said.contains("is not used"), "{said}");
        assert_eq!(snapshot(&dir.join("public")), before);
    }
    let built = run(&dir, &["build"], &[]);
    let said = String::from_utf8(built.stderr).unwrap();
    assert!(
        built.status.success() && !said.contains("is not used"),
        "a whole one stands there again: {said}"
    );
}

/// A page at a former address shows the title of its target.
#[test]
fn a_changed_title_is_on_the_pages_that_lead_to_it() {
    let dir = tempfile::tempdir().unwrap();
    site(dir.path());
    let root = dir.path().join("site");
    write(&root.join("content/events/talk-0.yaml"), "dates: 2022-06-01\naliases: [/old/]\n");
    let build = |output: &str, more: &[&str]| {
        let said = run(&root, &[&["build", "--output", output], more].concat(), &[]);
        assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    };
    build("warm", &[]);
    let page = root.join("content/events/talk-0.en.md");
    let text = fs::read_to_string(&page).unwrap();
    write(&page, &text.replace("Talk 0 en", "Another title"));
    build("warm", &[]);
    build("cold", &["--no-cache"]);
    assert!(fs::read_to_string(root.join("warm/en/old/index.html")).unwrap().contains("Another title"));
    assert_eq!(snapshot(&root.join("warm")), snapshot(&root.join("cold")));
}

/// Where each frame of a cache begins, and what it holds.
fn frames(bytes: &[u8]) -> Vec<(usize, std::ops::Range<usize>)> {
    let (mut frames, mut at) = (Vec::new(), 17 + 32);
    while at < bytes.len() {
        let length = u64::from_le_bytes(bytes[at + 1..at + 9].try_into().unwrap()) as usize;
        frames.push((at, at + 25..at + 25 + length));
        at += 25 + length;
    }
    frames
}

/// A build that changes one page adds to the cache, and what is added is as good as what was there.
#[test]
fn a_build_that_changes_little_adds_little_to_the_cache() {
    let dir = tempfile::tempdir().unwrap();
    site(dir.path());
    let root = dir.path().join("site");
    // With whole texts in feeds, each edit changes several files, so that a new folder is published and all its stamps are new.
    let config = fs::read_to_string(root.join("site.toml")).unwrap();
    // An index of words changes with each edit too.
    let config = config.replace("[search]\n", "");
    write(&root.join("site.toml"), &format!("{config}\n[feeds]\ncontent = \"summary\"\n"));
    let cache = root.join(".hexaglot/cache/build");
    let build = || assert!(run(&root, &["build", "--output", "warm"], &[]).status.success());
    build();
    let (mut before, mut added) = (fs::read(&cache).unwrap(), 0);
    for step in 0..12 {
        let page = root.join(format!("content/events/talk-{}.en.md", step % 3));
        let text = fs::read_to_string(&page).unwrap();
        write(&page, &format!("{text}\nMore {step}.\n"));
        build();
        let after = fs::read(&cache).unwrap();
        added += usize::from(after.len() > before.len() && after.starts_with(&before));
        before = after;
        assert!(run(&root, &["build", "--output", "cold", "--no-cache"], &[]).status.success());
        assert_eq!(snapshot(&root.join("warm")), snapshot(&root.join("cold")), "step {step}");
    }
    assert!(added >= 6, "most builds add: {added}");
}

#[test]
fn whatever_happens_to_the_cache_the_next_build_is_a_cold_one() {
    let damages = std::env::var("HEXAGLOT_DAMAGES").map_or(20, |text| text.parse().unwrap());
    let dir = tempfile::tempdir().unwrap();
    site(dir.path());
    let root = dir.path().join("site");
    assert!(run(&root, &["build", "--output", "cold", "--no-cache"], &[]).status.success());
    let cold = snapshot(&root.join("cold"));
    let cache = root.join(".hexaglot/cache/build");
    let mut dice = Dice(11);
    for step in 0..damages {
        assert!(run(&root, &["build", "--output", "warm"], &[]).status.success());
        let mut bytes = fs::read(&cache).unwrap();
        let at = dice.roll(bytes.len());
        let what = dice.roll(6);
        match what {
            0 => bytes.truncate(at),
            1 => bytes[at] ^= 1 << dice.roll(8),
            2 => bytes[at..].fill(0),
            3 => bytes.extend_from_within(at..),
            4 => {
                let end = (at + 100).min(bytes.len());
                bytes.drain(at..end);
            }
            _ => {
                // A sum that fits, as no accident makes it.
                let frames = frames(&bytes);
                let (head, payload) = frames[dice.roll(frames.len())].clone();
                let at = payload.start + dice.roll(payload.len());
                bytes[at] = bytes[at].wrapping_add(1);
                let sum = hexaglot::inputs::hash(&bytes[payload]);
                bytes[head + 9..head + 25].copy_from_slice(&sum);
            }
        }
        fs::write(&cache, &bytes).unwrap();
        // Half of the times what was published has to be made again.
        if dice.roll(2) == 0 {
            fs::remove_dir_all(root.join("warm")).unwrap();
        }
        let built = run(&root, &["build", "--output", "warm"], &[]);
        let said = String::from_utf8([built.stdout, built.stderr].concat()).unwrap();
        assert!(matches!(built.status.code(), Some(0 | 1)), "damage {step}, {what}: {said}");
        if what < 5 {
            assert!(
                built.status.success() && snapshot(&root.join("warm")) == cold,
                "damage {step}, {what}: {said}"
            );
        }
        fs::remove_file(&cache).ok();
    }
}

#[test]
fn a_file_that_somebody_changed_in_the_output_folder_is_made_again() {
    let dir = tempfile::tempdir().unwrap();
    copy_site(dir.path(), false);
    assert!(run(dir.path(), &["build"], &[]).status.success());
    let before = snapshot(&dir.path().join("public"));
    fs::write(dir.path().join("public/en/join/index.html"), "mine").unwrap();
    let built = run(dir.path(), &["build"], &[]);
    let said = String::from_utf8(built.stdout).unwrap();
    assert!(said.contains(": 1 file written, "), "{said}");
    assert_eq!(snapshot(&dir.path().join("public")), before);
}

#[test]
fn without_a_cache_none_is_left() {
    let dir = tempfile::tempdir().unwrap();
    copy_site(dir.path(), false);
    assert!(run(dir.path(), &["build", "--no-cache"], &[]).status.success());
    assert!(!dir.path().join(".hexaglot").exists());
}

#[test]
fn the_parts_of_a_shared_build_are_the_whole() {
    let dir = tempfile::tempdir().unwrap();
    copy_site(dir.path(), false);
    assert!(run(dir.path(), &["build", "--output", "whole"], &[]).status.success());
    let mut union = std::collections::BTreeMap::new();
    for shard in ["1/3", "2/3", "3/3"] {
        let output = format!("part-{}", &shard[..1]);
        let built = run(dir.path(), &["build", "--shard", shard, "--output", &output], &[]);
        assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
        let part = snapshot(&dir.path().join(&output));
        for (path, bytes) in part {
            let known = union.insert(path.clone(), bytes.clone());
            assert!(known.is_none_or(|known| known == bytes), "{} differs between parts", path.display());
        }
    }
    assert_eq!(union, snapshot(&dir.path().join("whole")));
    let wrong = run(dir.path(), &["build", "--shard", "4/3"], &[]);
    assert_eq!(wrong.status.code(), Some(2));
}
