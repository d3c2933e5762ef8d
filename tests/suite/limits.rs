//! A system that watches few folders, as many a Linux does for large sites.

#![cfg(target_os = "linux")]

use std::process::{Command, Stdio};
use std::time::Instant;

use crate::serve::{page, site, write};
use crate::serving::{PATIENCE, Serving};

/// The command with so many watches for all that it starts; `None` where the system gives no name space for that.
fn limited(watches: usize) -> Option<Command> {
    let begin = format!("echo {watches} > /proc/sys/user/max_inotify_watches && exec \"$0\" \"$@\"");
    let mut command = Command::new("unshare");
    command.args(["--user", "--map-root-user", "sh", "-c", &begin]);
    let tried = Command::new("unshare")
        .args(["--user", "--map-root-user", "sh", "-c", &begin, "true"])
        .stderr(Stdio::null())
        .status();
    tried.is_ok_and(|status| status.success()).then_some(command)
}

#[test]
fn folders_beyond_the_limit_of_the_system_are_said_and_looked_through() {
    let dir = site();
    for number in 0..6 {
        page(dir.path(), &format!("d{number}/_index.en.md"), "Words.");
    }
    let Some(mut command) = limited(6) else {
        eprintln!("*** SKIPPED: this system gives no name space of its own ***");
        return;
    };
    let said = dir.path().join("said");
    command.arg(env!("CARGO_BIN_EXE_hexaglot")).stderr(std::fs::File::create(&said).unwrap());
    let served = Serving::start_with(command, dir.path(), &[]);
    let end = Instant::now() + PATIENCE;
    while !std::fs::read_to_string(&said).unwrap().contains("this system watches no more folders") {
        assert!(Instant::now() < end, "nothing is said");
        std::thread::yield_now();
    }
    page(dir.path(), "d5/_index.en.md", "Other words.");
    served.wait("/en/d5/", |answer| answer.text().contains("Other words."));
    page(dir.path(), "d6/_index.en.md", "A new folder.");
    served.wait("/en/d6/", |answer| answer.text().contains("A new folder."));
    write(dir.path(), "content/d6/_index.en.md", "---\ntitle: D6\n---\n[x](nowhere.md)\n");
    while !std::fs::read_to_string(&said).unwrap().contains("no page `d6/nowhere`") {
        assert!(Instant::now() < end, "{}", std::fs::read_to_string(&said).unwrap());
        std::thread::yield_now();
    }
}
