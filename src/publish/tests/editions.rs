//! Editions that are published, and those that are abandoned.

use super::*;
use crate::parallel;

const FIRST: &[(&str, &str)] = &[("index.html", "home"), ("en/a/index.html", "a"), ("en/b/index.html", "b")];

#[test]
fn the_first_edition_goes_into_a_new_folder_with_new_folders_around_it() {
    let (room, _) = room();
    let output = room.path().join("deep/er/public");
    let report = publish(&output, Foreign::Refuse, FIRST).unwrap();
    assert_eq!(report, Report { written: 3, kept: 0, removed: 0 });
    assert_eq!(tree(&output), files(FIRST));
    assert_eq!(names(&room.path().join("deep/er")), ["public"]);
    let list = fs::read_to_string(output.join(file_list::NAME)).unwrap();
    assert_eq!(list, "hexaglot-edition 1\nen/a/index.html\nen/b/index.html\nindex.html\n");
}

#[test]
fn the_first_edition_goes_into_an_empty_folder_and_keeps_its_permissions() {
    use std::os::unix::fs::PermissionsExt;
    let (room, output) = room();
    fs::create_dir(&output).unwrap();
    fs::set_permissions(&output, fs::Permissions::from_mode(0o2750)).unwrap();
    publish(&output, Foreign::Refuse, FIRST).unwrap();
    assert_eq!(tree(&output), files(FIRST));
    assert_eq!(fs::metadata(&output).unwrap().permissions().mode() & 0o7777, 0o2750);
    assert_eq!(names(room.path()), ["public"]);
}

#[test]
fn the_same_edition_again_touches_nothing() {
    let (room, output) = room();
    publish(&output, Foreign::Refuse, FIRST).unwrap();
    age(&output.join("en"));
    age(&output);
    let seen = || ["", "en", "en/a/index.html", file_list::NAME].map(|path| identity(&output.join(path)));
    let before = seen();
    let report = publish(&output, Foreign::Refuse, FIRST).unwrap();
    assert_eq!(report, Report { written: 0, kept: 3, removed: 0 });
    assert_eq!(seen(), before);
    assert_eq!(names(room.path()), ["public"]);
}

#[test]
fn only_what_changed_is_written_and_only_what_is_gone_is_removed() {
    let (room, output) = room();
    publish(&output, Foreign::Refuse, FIRST).unwrap();
    let kept = output.join("en/a/index.html");
    let changed = output.join("index.html");
    age(&kept);
    let (before, former) = (identity(&kept), identity(&changed));
    let next = [("index.html", "hame"), ("en/a/index.html", "a"), ("en/c/index.html", "c")];
    let report = publish(&output, Foreign::Refuse, &next).unwrap();
    assert_eq!(report, Report { written: 2, kept: 1, removed: 1 });
    assert_eq!(tree(&output), files(&next));
    assert_eq!(identity(&kept), before);
    assert_ne!(identity(&changed), former);
    assert!(!output.join("en/b").exists());
    assert_eq!(names(room.path()), ["public"]);
}

#[test]
fn a_file_may_become_a_folder_and_a_folder_a_file() {
    let (_room, output) = room();
    publish(&output, Foreign::Refuse, &[("a", "file"), ("b/c/d", "deep")]).unwrap();
    let next = [("a/index.html", "folder"), ("b", "flat")];
    let report = publish(&output, Foreign::Refuse, &next).unwrap();
    assert_eq!(report, Report { written: 2, kept: 0, removed: 2 });
    assert_eq!(tree(&output), files(&next));
}

#[test]
fn an_edition_that_is_dropped_leaves_no_trace() {
    let (room, output) = room();
    drop(Edition::begin(&output, &[], Foreign::Refuse).unwrap());
    assert_eq!(names(room.path()), [""; 0]);
    publish(&output, Foreign::Refuse, FIRST).unwrap();
    let before = identity(&output);
    let edition = Edition::begin(&output, &[], Foreign::Refuse).unwrap();
    edition.put("index.html", b"other").unwrap();
    edition.put("new/index.html", b"new").unwrap();
    drop(edition);
    assert_eq!(tree(&output), files(FIRST));
    assert_eq!(identity(&output), before);
    assert_eq!(names(room.path()), ["public"]);
}

#[test]
fn many_threads_may_put_at_once() {
    let (_room, output) = room();
    let paths: Vec<String> = (0..3_000).map(|at| format!("{}/{}/index.html", at % 7, at)).collect();
    for changed in [0, 500] {
        let edition = Edition::begin(&output, &[], Foreign::Refuse).unwrap();
        let put = |path: &String| {
            let old = path.split('/').nth(1).unwrap().parse::<usize>().unwrap() >= changed;
            edition.put(path, if old { path.as_bytes() } else { b"changed" }).map(|_| ())
        };
        parallel::map_files(&paths, put).into_iter().collect::<anyhow::Result<()>>().unwrap();
        let report = edition.finish().unwrap();
        let written = if changed == 0 { 3_000 } else { changed };
        assert_eq!(report, Report { written, kept: 3_000 - written, removed: 0 });
        assert_eq!(tree(&output).len(), 3_000);
    }
}

#[test]
fn two_artifacts_at_one_path_are_refused_whatever_stands_there() {
    let (_room, output) = room();
    for former in ["", "same", "other"] {
        if !former.is_empty() {
            publish(&output, Foreign::Keep, &[("a.html", former)]).unwrap();
        }
        let edition = Edition::begin(&output, &[], Foreign::Refuse).unwrap();
        edition.put("a.html", b"same").unwrap();
        assert!(message(edition.put("a.html", b"same")).contains("a.html"));
        assert!(message(edition.finish()).contains("stays as it was"));
    }
    assert_eq!(tree(&output), files(&[("a.html", "other")]));
}

#[test]
fn large_artifacts_are_compared_to_the_last_byte() {
    let (_room, output) = room();
    let long = "x".repeat(100_000);
    let other = format!("{}y", &long[1..]);
    publish(&output, Foreign::Refuse, &[("a", &long), ("b", ""), ("c", &long)]).unwrap();
    let report = publish(&output, Foreign::Refuse, &[("a", &long), ("b", ""), ("c", &other)]).unwrap();
    assert_eq!(report, Report { written: 1, kept: 2, removed: 0 });
    assert_eq!(tree(&output)["c"], other);
}

#[test]
fn files_of_an_edition_that_somebody_changed_or_removed_come_back() {
    let (_room, output) = room();
    publish(&output, Foreign::Refuse, FIRST).unwrap();
    fs::write(output.join("index.html"), "hand").unwrap();
    fs::remove_dir_all(output.join("en/a")).unwrap();
    fs::remove_file(output.join("en/b/index.html")).unwrap();
    std::os::unix::fs::symlink("../../index.html", output.join("en/b/index.html")).unwrap();
    let report = publish(&output, Foreign::Refuse, FIRST).unwrap();
    assert_eq!(report, Report { written: 3, kept: 0, removed: 0 });
    assert_eq!(tree(&output), files(FIRST));
    assert!(!output.join("en/b/index.html").is_symlink());
}

#[cfg(unix)]
#[test]
fn a_single_changed_file_is_exchanged_alone() {
    use std::os::unix::fs::MetadataExt;

    let (_room, output) = room();
    let publish = |changed: &[u8]| {
        let edition = Edition::begin(&output, &[], Foreign::Refuse).unwrap();
        edition.put("a/index.html", changed).unwrap();
        edition.put("b/index.html", b"same").unwrap();
        edition.finish().unwrap()
    };
    publish(b"one");
    let inode = || std::fs::metadata(&output).unwrap().ino();
    let before = inode();
    assert_eq!(publish(b"two"), Report { written: 1, kept: 1, removed: 0 });
    assert_eq!(inode(), before, "the folder itself stands");
    assert_eq!(std::fs::read(output.join("a/index.html")).unwrap(), b"two");
}

#[test]
fn a_file_is_kept_by_its_stamp_and_made_again_when_somebody_wrote_it() {
    let (_room, output) = room();
    let edition = Edition::begin(&output, &[], Foreign::Refuse).unwrap();
    let stamp = edition.put("a.html", b"one").unwrap().stamp().unwrap();
    edition.finish().unwrap();
    let again = Edition::begin(&output, &[], Foreign::Refuse).unwrap();
    assert!(again.keep("a.html", stamp));
    assert_eq!(again.finish().unwrap(), Report { written: 0, kept: 1, removed: 0 });
    std::fs::write(output.join("a.html"), b"other").unwrap();
    let mended = Edition::begin(&output, &[], Foreign::Refuse).unwrap();
    assert!(!mended.keep("a.html", stamp) && !mended.keep("b.html", stamp));
    mended.put("a.html", b"one").unwrap();
    assert_eq!(mended.finish().unwrap().written, 1);
}
