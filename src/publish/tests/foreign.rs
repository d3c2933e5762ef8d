//! Files in the output folder that no build wrote.

use super::*;

#[test]
fn foreign_files_are_refused_by_name_and_stay() {
    let (room, output) = room();
    publish(&output, Foreign::Refuse, &[("index.html", "1")]).unwrap();
    for at in 0..5 {
        fs::write(output.join(format!("mine-{at}")), "mine").unwrap();
    }
    let before = tree(&output);
    let said = message(Edition::begin(&output, &[], Foreign::Refuse));
    assert!(said.contains(output.to_str().unwrap()), "{said}");
    assert!(said.contains("`mine-0`, `mine-1`, `mine-2` and 2 more"), "{said}");
    assert_eq!(tree(&output), before);
    assert_eq!(names(room.path()), ["public"]);
}

#[test]
fn a_folder_that_no_build_made_is_refused() {
    let (_room, output) = room();
    fs::create_dir(&output).unwrap();
    fs::write(output.join("index.html"), "somebody's").unwrap();
    assert!(message(publish(&output, Foreign::Refuse, &[("index.html", "1")])).contains("`index.html`"));
    assert_eq!(tree(&output), files(&[("index.html", "somebody's")]));
}

#[test]
fn kept_foreign_files_live_on_as_they_are() {
    use std::os::unix::fs::PermissionsExt;
    let (_room, output) = room();
    publish(&output, Foreign::Refuse, &[("a/index.html", "1"), ("b/index.html", "1")]).unwrap();
    fs::write(output.join("CNAME"), "example.org").unwrap();
    fs::write(output.join("b/mine"), "mine").unwrap();
    fs::create_dir_all(output.join("private/empty")).unwrap();
    fs::set_permissions(output.join("private"), fs::Permissions::from_mode(0o700)).unwrap();
    std::os::unix::fs::symlink("/nowhere", output.join("dangling")).unwrap();
    age(&output.join("CNAME"));
    let before = ["CNAME", "b/mine", "dangling"].map(|path| identity(&output.join(path)));

    let report = publish(&output, Foreign::Keep, &[("a/index.html", "2")]).unwrap();
    assert_eq!(report, Report { written: 1, kept: 0, removed: 1 });
    let expected = files(&[
        ("CNAME", "example.org"),
        ("a/index.html", "2"),
        ("b/mine", "mine"),
        ("dangling", ""),
        ("private/empty/", ""),
    ]);
    assert_eq!(tree(&output), expected);
    assert_eq!(["CNAME", "b/mine", "dangling"].map(|path| identity(&output.join(path))), before);
    assert_eq!(fs::read_link(output.join("dangling")).unwrap(), Path::new("/nowhere"));
    assert_eq!(fs::metadata(output.join("private")).unwrap().permissions().mode() & 0o777, 0o700);
    assert!(message(publish(&output, Foreign::Refuse, &[])).contains("`CNAME`"));
}

#[test]
fn removed_folders_go_when_they_are_ours_and_empty() {
    let (_room, output) = room();
    publish(&output, Foreign::Refuse, &[("x/y/z/1", ""), ("x/y/2", ""), ("x/q/3", ""), ("k", "")]).unwrap();
    fs::write(output.join("x/q/mine"), "mine").unwrap();
    let report = publish(&output, Foreign::Keep, &[("k", "")]).unwrap();
    assert_eq!(report, Report { written: 0, kept: 1, removed: 3 });
    assert_eq!(tree(&output), files(&[("k", ""), ("x/q/mine", "mine")]));
}

#[test]
fn a_foreign_file_at_the_path_of_an_artifact_becomes_ours_when_foreign_files_are_kept() {
    let (_room, output) = room();
    fs::create_dir(&output).unwrap();
    fs::write(output.join("same"), "1").unwrap();
    fs::write(output.join("other"), "mine").unwrap();
    let edition = [("same", "1"), ("other", "2")];
    let report = publish(&output, Foreign::Keep, &edition).unwrap();
    assert_eq!(report, Report { written: 1, kept: 1, removed: 0 });
    assert_eq!(publish(&output, Foreign::Refuse, &edition).unwrap().kept, 2);
}

#[test]
fn a_foreign_folder_at_the_path_of_an_artifact_stops_the_build() {
    let (room, output) = room();
    fs::create_dir_all(output.join("a")).unwrap();
    fs::write(output.join("a/mine"), "mine").unwrap();
    let said = message(publish(&output, Foreign::Keep, &[("a", "artifact")]));
    assert!(said.contains("a/mine"), "{said}");
    assert_eq!(tree(&output), files(&[("a/mine", "mine")]));
    assert_eq!(names(room.path()), ["public"]);
}

#[test]
fn files_that_appear_during_a_build_are_not_lost() {
    let (_room, output) = room();
    publish(&output, Foreign::Refuse, &[("a/index.html", "1"), ("b/index.html", "1")]).unwrap();
    let edition = Edition::begin(&output, &[], Foreign::Refuse).unwrap();
    edition.put("a/index.html", b"2").unwrap();
    fs::write(output.join("late"), "late").unwrap();
    fs::write(output.join("b/late"), "late").unwrap();
    edition.finish().unwrap();
    assert_eq!(tree(&output), files(&[("a/index.html", "2"), ("b/late", "late"), ("late", "late")]));
}

#[test]
fn a_list_of_files_that_cannot_be_read_stops_the_build() {
    let (_room, output) = room();
    publish(&output, Foreign::Refuse, &[("a", "1")]).unwrap();
    for text in ["", "hexaglot-edition 9\na\n", "hexaglot-edition 1\na"] {
        fs::write(output.join(file_list::NAME), text).unwrap();
        assert!(message(publish(&output, Foreign::Keep, &[])).contains(file_list::NAME));
    }
    assert_eq!(tree(&output), files(&[("a", "1")]));
}

#[test]
fn a_forged_list_of_files_reaches_nothing_outside() {
    let (room, output) = room();
    publish(&output, Foreign::Refuse, &[("a", "1")]).unwrap();
    let outside = room.path().join("outside");
    fs::write(&outside, "safe").unwrap();
    let forged = format!("hexaglot-edition 1\n../outside\n{}\na\n", outside.display());
    fs::write(output.join(file_list::NAME), forged).unwrap();
    publish(&output, Foreign::Refuse, &[]).unwrap();
    assert_eq!(fs::read_to_string(outside).unwrap(), "safe");
    assert_eq!(tree(&output), files(&[]));
}
