//! Folders in which nothing can be published: a clear error with the path, and no file lost.

use std::os::unix::fs::{PermissionsExt, symlink};
use std::process::Command;

use super::*;

/// A file system of a quarter of a megabyte, gone when dropped.
struct Tiny(tempfile::TempDir);

impl Tiny {
    fn mount() -> Option<Tiny> {
        let at = tempfile::tempdir().unwrap();
        let done =
            Command::new("mount").args(["-t", "tmpfs", "-o", "size=256k", "none"]).arg(at.path()).output();
        done.is_ok_and(|done| done.status.success()).then(|| Tiny(at))
    }
}

impl Drop for Tiny {
    fn drop(&mut self) {
        Command::new("umount").arg(self.0.path()).status().unwrap();
    }
}

#[test]
fn paths_outside_of_the_folder_are_refused() {
    let (room, output) = room();
    for path in
        ["", "/etc/x", "../x", "a/../../x", "a//b", "./a", "a/", "a\\b", "a\nb", "a\0b", ".hexaglot-Edition"]
    {
        let edition = Edition::begin(&output, &[], Foreign::Refuse).unwrap();
        let said = message(edition.put(path, b""));
        assert!(said.contains(&format!("`{}`", path.escape_debug())), "{said}");
        assert!(edition.finish().is_err());
    }
    assert_eq!(names(room.path()), [""; 0]);
}

#[test]
fn a_path_that_is_too_long_is_an_error_with_the_path() {
    let (_room, output) = room();
    publish(&output, Foreign::Refuse, &[("a", "1")]).unwrap();
    let (name, deep) = ("n".repeat(300), "d/".repeat(2_100) + "x");
    for path in [&name, &deep] {
        let said = message(publish(&output, Foreign::Refuse, &[("a", "2"), (path, "")]));
        assert!(said.contains(path.as_str()) && said.contains("too long"), "{said}");
    }
    let said = message(publish(&output.with_file_name("n".repeat(250)), Foreign::Refuse, &[]));
    assert!(said.contains("too long"), "{said}");
    assert_eq!(tree(&output), files(&[("a", "1")]));
}

#[test]
fn the_sources_of_the_site_are_never_the_output() {
    let (room, output) = room();
    let content = room.path().join("content");
    fs::create_dir_all(content.join("blog")).unwrap();
    symlink(&content, room.path().join("alias")).unwrap();
    let protected = [content.clone(), room.path().join("site.toml")];
    let bad =
        ["content", "content/public", "content/new/er", "", "alias/public", "site.toml", "x/../content"];
    for dir in bad.map(|name| room.path().join(name)) {
        let said = message(Edition::begin(&dir, &protected, Foreign::Keep));
        assert!(said.contains("content") || said.contains("site.toml"), "{said}");
    }
    assert_eq!(names(room.path()), ["alias", "content"]);
    assert_eq!(names(&content), ["blog"]);
    for dir in [output, room.path().join("content-public")] {
        Edition::begin(&dir, &protected, Foreign::Refuse).unwrap().finish().unwrap();
    }
}

#[test]
fn a_link_a_file_and_the_root_are_not_output_folders() {
    let (room, output) = room();
    let real = room.path().join("real");
    fs::create_dir(&real).unwrap();
    symlink(&real, &output).unwrap();
    let said = message(Edition::begin(&output, &[], Foreign::Keep));
    assert!(said.contains("is a symbolic link") && said.contains(real.to_str().unwrap()), "{said}");
    let file = room.path().join("file");
    fs::write(&file, "x").unwrap();
    assert!(message(Edition::begin(&file, &[], Foreign::Keep)).ends_with("file` is a file"));
    assert!(message(Edition::begin(&file.join("public"), &[], Foreign::Keep)).contains("file/public"));
    assert!(message(Edition::begin(Path::new("/"), &[], Foreign::Keep)).contains("`/`"));
    assert_eq!(names(room.path()), ["file", "public", "real"]);
}

#[test]
fn a_link_on_the_way_to_the_output_is_followed() {
    let (room, _) = room();
    fs::create_dir(room.path().join("real")).unwrap();
    symlink("real", room.path().join("way")).unwrap();
    publish(&room.path().join("way/public/"), Foreign::Refuse, &[("a", "1")]).unwrap();
    assert_eq!(tree(&room.path().join("real/public")), files(&[("a", "1")]));
}

#[test]
fn a_read_only_folder_is_an_error_with_the_path() {
    if is_root() {
        return skip("root writes to read-only folders");
    }
    let (room, output) = room();
    publish(&output, Foreign::Refuse, &[("a", "1")]).unwrap();
    for folder in [output.as_path(), room.path()] {
        fs::set_permissions(folder, fs::Permissions::from_mode(0o555)).unwrap();
        let said = message(publish(&output, Foreign::Refuse, &[("a", "2")]));
        fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).unwrap();
        assert!(said.contains("public") && said.contains("denied"), "{said}");
    }
    assert_eq!(tree(&output), files(&[("a", "1")]));
}

#[test]
fn the_second_of_two_builds_is_refused_until_the_first_ends() {
    let (room, output) = room();
    let first = Edition::begin(&output, &[], Foreign::Refuse).unwrap();
    first.put("a", b"1").unwrap();
    for _ in 0..2 {
        let said = message(Edition::begin(&output, &[], Foreign::Keep));
        assert!(said.contains("another build is writing") && said.contains("public"), "{said}");
    }
    publish(&room.path().join("other"), Foreign::Refuse, &[]).unwrap();
    first.finish().unwrap();
    publish(&output, Foreign::Refuse, &[("a", "2")]).unwrap();
    assert_eq!(tree(&output), files(&[("a", "2")]));
    assert_eq!(names(room.path()), ["other", "public"]);
}

#[test]
fn builds_that_race_for_the_lock_publish_one_after_the_other() {
    let (room, output) = room();
    // A build that finds the lock taken tries again.
    let build = |text: &String| {
        let tries = (0..1_000_000).map(|_| publish(&output, Foreign::Refuse, &[("a", text)]));
        tries.filter(Result::is_ok).take(10).count()
    };
    let done: usize = std::thread::scope(|scope| {
        let texts = ["1", "2", "3", "4"].map(String::from);
        let workers = texts.map(|text| scope.spawn(move || build(&text)));
        workers.map(|worker| worker.join().unwrap()).iter().sum()
    });
    assert_eq!(done, 40);
    assert_eq!(tree(&output).len(), 1);
    assert_eq!(names(room.path()), ["public"]);
}

#[test]
fn a_full_disk_leaves_the_former_edition() {
    let Some(tiny) = Tiny::mount() else { return skip("no permission to mount a tiny file system") };
    let output = tiny.0.path().join("public");
    publish(&output, Foreign::Refuse, &[("a", "1")]).unwrap();
    let large = "x".repeat(200_000);
    let edition = Edition::begin(&output, &[], Foreign::Refuse).unwrap();
    edition.put("b", large.as_bytes()).unwrap();
    let said = message(edition.put("sub/c", large.as_bytes()));
    assert!(said.contains("sub/c") && said.contains("No space left"), "{said}");
    assert!(edition.finish().is_err());
    assert_eq!(tree(&output), files(&[("a", "1")]));
    assert_eq!(names(tiny.0.path()), ["public"]);
    publish(&output, Foreign::Refuse, &[("b", &large)]).unwrap();
}

#[test]
fn a_mount_point_is_refused_as_output_and_inside_it() {
    let Some(tiny) = Tiny::mount() else { return skip("no permission to mount a tiny file system") };
    let said = message(Edition::begin(tiny.0.path(), &[], Foreign::Keep));
    assert!(said.contains("is a mount point"), "{said}");

    let (_room, output) = room();
    let inner = output.join("media");
    fs::create_dir_all(&inner).unwrap();
    fs::write(tiny.0.path().join("film"), "film").unwrap();
    let bind =
        |from: &Path, to: &Path| Command::new("mount").arg("--bind").args([from, to]).status().unwrap();
    assert!(bind(tiny.0.path(), &inner).success());
    let said = message(publish(&output, Foreign::Keep, &[("a", "1")]));
    Command::new("umount").arg(&inner).status().unwrap();
    assert!(said.contains("media/film") && said.contains("another file system"), "{said}");
    assert_eq!(tree(tiny.0.path()), files(&[("film", "film")]));

    assert!(bind(&inner, &output).success());
    let said = message(Edition::begin(&output, &[], Foreign::Keep));
    Command::new("umount").arg(&output).status().unwrap();
    assert!(said.contains("is a mount point"), "{said}");
}
