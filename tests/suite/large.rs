//! A large file beside pages never lies in memory.
//!
//! `HEXAGLOT_LARGE=2147483648` makes a file of so many bytes.

#![cfg(target_os = "linux")]

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};

/// The most memory that a command may take, in KB.
const MOST: u64 = 200_000;

/// The most memory that a command took, in KB.
fn peak(root: &Path, arguments: &[&str]) -> u64 {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hexaglot"));
    let command = command.current_dir(root).args(arguments).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn().unwrap();
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    loop {
        let text = fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let now = line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok());
        peak = peak.max(now.unwrap_or(0));
        if let Some(status) = child.try_wait().unwrap() {
            assert!(status.success(), "{arguments:?}: {status}");
            return peak;
        }
        std::thread::yield_now();
    }
}

#[test]
fn a_large_file_is_published_without_passing_through_memory() {
    let size = std::env::var("HEXAGLOT_LARGE").map_or(256 << 20, |text| text.parse().unwrap());
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path();
    fs::create_dir_all(root.join("content/_static")).unwrap();
    fs::create_dir_all(root.join("static")).unwrap();
    fs::write(
        root.join("site.toml"),
        "base_url = \"https://site.test\"\n[[languages]]\ntag = \"en\"\nname = \"English\"\n",
    )
    .unwrap();
    fs::write(root.join("content/_index.en.md"), "---\ntitle: Home\n---\nWelcome.\n").unwrap();
    for path in [
        "content/_static/film.mp4",
        "content/_static/photo.png",
        "content/_static/drawing.svg",
        "static/list.txt",
    ] {
        let file = File::create_new(root.join(path)).unwrap();
        file.set_len(size).unwrap();
        for arguments in [&["build"][..], &["build", "--no-cache"], &["check"]] {
            let peak = peak(root, arguments);
            assert!(peak < MOST, "{path}, {arguments:?}: {peak} KB");
        }
        let name = path.rsplit('/').next().unwrap();
        assert_eq!(root.join("public").join(name).metadata().unwrap().len(), size);
        fs::remove_file(root.join(path)).unwrap();
    }
}
