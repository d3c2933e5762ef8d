//! The exchange in three steps, what killed builds leave, and copies in place of links.

use super::*;
use crate::publish::{files as one, swap};

#[test]
fn without_an_exchange_in_one_step_the_former_edition_steps_aside() {
    let (room, output) = room();
    let (staging, aside) = (room.path().join("new"), room.path().join("old"));
    for (dir, text) in [(&output, "1"), (&staging, "2")] {
        fs::create_dir(dir).unwrap();
        fs::write(dir.join("a"), text).unwrap();
    }
    swap::step_aside(&staging, &output, &aside).unwrap();
    assert_eq!(tree(&output), files(&[("a", "2")]));
    assert_eq!(tree(&staging), files(&[("a", "1")]));
    fs::remove_dir_all(&staging).unwrap();
    assert!(swap::step_aside(&staging, &output, &aside).is_err());
    assert_eq!(tree(&output), files(&[("a", "2")]));
}

#[test]
fn the_next_build_mends_every_state_that_a_killed_one_leaves() {
    // What is in the output, in `new` and in `old`, by the text of their only file.
    let states = [
        (Some("1"), Some("part"), None, "1"),
        (None, Some("2"), Some("1"), "1"),
        (Some("2"), None, Some("1"), "2"),
        (Some("2"), Some("1"), None, "2"),
    ];
    for (there, new, old, expected) in states {
        let (room, output) = room();
        let work = room.path().join(".public.hexaglot-next");
        fs::create_dir(&work).unwrap();
        fs::write(work.join("lock"), "").unwrap();
        for (dir, text) in [(output.clone(), there), (work.join("new"), new), (work.join("old"), old)] {
            if let Some(text) = text {
                fs::create_dir(&dir).unwrap();
                fs::write(dir.join("a"), text).unwrap();
                fs::write(dir.join(file_list::NAME), "hexaglot-edition 1\na\n").unwrap();
            }
        }
        drop(Edition::begin(&output, &[], Foreign::Refuse).unwrap());
        assert_eq!(tree(&output), files(&[("a", expected)]));
        assert_eq!(names(room.path()), ["public"]);
    }
}

#[test]
fn a_former_edition_is_never_removed_for_an_unknown_folder() {
    let (room, output) = room();
    let old = room.path().join(".public.hexaglot-next/old");
    fs::create_dir_all(&old).unwrap();
    fs::write(old.join("a"), "1").unwrap();
    fs::create_dir(&output).unwrap();
    for _ in 0..2 {
        assert!(message(Edition::begin(&output, &[], Foreign::Keep)).contains("killed build left"));
    }
    assert_eq!(tree(&old), files(&[("a", "1")]));
}

#[test]
fn a_copy_keeps_time_and_permissions_and_writes_over_nothing() {
    use std::os::unix::fs::PermissionsExt;
    let (room, _) = room();
    let (from, to) = (room.path().join("from"), room.path().join("to"));
    fs::write(&from, "text").unwrap();
    fs::set_permissions(&from, fs::Permissions::from_mode(0o444)).unwrap();
    age(&from);
    one::copy(&from, &to).unwrap();
    let (a, b) = (fs::metadata(&from).unwrap(), fs::metadata(&to).unwrap());
    assert_eq!((a.modified().unwrap(), a.permissions()), (b.modified().unwrap(), b.permissions()));
    assert!(one::copy(&from, &to).is_err());
    let link = room.path().join("link");
    std::os::unix::fs::symlink("from", &link).unwrap();
    one::copy(&link, &room.path().join("copy")).unwrap();
    assert_eq!(fs::read_link(room.path().join("copy")).unwrap(), Path::new("from"));
}
