//! A build that is killed at any moment leaves one whole edition.

use std::env;
use std::process::{Command, Stdio};
use std::thread;

use super::*;

const DIR: &str = "HEXAGLOT_TEST_PUBLISH_UNTIL_KILLED";
const KILLS: u64 = 200;

/// The files of edition `A` or `B`: some in both with the same text, some with another, some only in one.
fn edition(name: &str) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for at in 0..40 {
        files.insert(format!("same/{at}/index.html"), "same".repeat(500));
        files.insert(format!("both/{at}/index.html"), name.repeat(2_000 + at));
        files.insert(format!("only-{name}/{at}/index.html"), name.repeat(100));
    }
    files
}

fn put_all(dir: &Path, name: &str) -> anyhow::Result<Report> {
    let next = Edition::begin(dir, &[], Foreign::Refuse)?;
    for (path, text) in edition(name) {
        next.put(&path, text.as_bytes())?;
    }
    next.finish()
}

/// Not a test by itself: the process that `killed_builds_leave_one_whole_edition` starts and kills.
#[test]
fn child_publishes_until_killed() {
    let Some(dir) = env::var_os(DIR) else { return };
    for name in ["A", "B"].into_iter().cycle() {
        put_all(Path::new(&dir), name).unwrap();
    }
}

#[test]
fn killed_builds_leave_one_whole_edition() {
    let (room, output) = room();
    put_all(&output, "A").unwrap();
    let start = std::time::Instant::now();
    put_all(&output, "B").unwrap();
    put_all(&output, "A").unwrap();
    let pair = u64::try_from(start.elapsed().as_micros()).unwrap();
    let kept = output.join("same/7/index.html");
    age(&kept);
    let (first, editions) = (identity(&kept), [edition("A"), edition("B")]);
    let (mut seen, mut interrupted) = ([0, 0], 0);
    for at in 0..KILLS {
        let mut child = Command::new(env::current_exe().unwrap())
            .args(["--exact", "publish::tests::kills::child_publishes_until_killed"])
            .env(DIR, &output)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // Spread over the time that two pairs of editions take on this machine, so that both are met.
        thread::sleep(Duration::from_micros(5_000 + at * 7_919 % (2 * pair)));
        child.kill().unwrap();
        child.wait().unwrap();
        let found = tree(&output);
        let which = editions.iter().position(|edition| *edition == found);
        seen[which.unwrap_or_else(|| panic!("kill {at} left {:?}", found.keys()))] += 1;
        let list = fs::read_to_string(output.join(file_list::NAME)).unwrap();
        assert!(list.lines().skip(1).eq(found.keys()), "kill {at} left another list");
        assert_eq!(identity(&kept), first);
        interrupted += usize::from(room.path().join(".public.hexaglot-next").exists());
    }
    assert!(seen[0] > 0 && seen[1] > 0 && interrupted > 50, "saw {seen:?}, {interrupted} interrupted");
    put_all(&output, "A").unwrap();
    assert_eq!(tree(&output), editions[0]);
    assert_eq!(names(room.path()), ["public"]);
}
