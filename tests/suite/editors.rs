//! What editors are given: `hexaglot schema`, the settings of `init`, the first line of `new`.

use std::fs;

use serde_json::Value;

use crate::own_site::run;

fn said(output: &std::process::Output) -> (String, String) {
    (String::from_utf8(output.stdout.clone()).unwrap(), String::from_utf8(output.stderr.clone()).unwrap())
}

#[test]
fn the_names_of_schemas_are_listed_completed_and_suggested() {
    let dir = tempfile::tempdir().unwrap();
    let (list, _) = said(&run(dir.path(), &["schema"], &[]));
    let names: Vec<&str> = list.lines().map(|line| line.split(' ').next().unwrap()).collect();
    assert!(names.is_sorted() && names.len() == 20, "{list}");
    assert!(list.contains("\nevent-facts     Facts of an entry of the kind `event` (`.yaml`)\n"), "{list}");
    for name in &names {
        let (schema, _) = said(&run(dir.path(), &["schema", name], &[]));
        let schema: Value = serde_json::from_str(&schema).unwrap();
        assert!(list.contains(&format!("  {}\n", schema["title"].as_str().unwrap())), "{name}");
        let fields = schema["properties"].as_object().into_iter().flatten();
        assert!(fields.into_iter().all(|(_, field)| field["description"].is_string()), "{name}");
    }
    let output = run(dir.path(), &["schema", "event-fcts"], &[]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).1.contains("event-facts"), "{}", said(&output).1);
    // For fish, `clap` completes options and commands alone.
    for shell in ["bash", "zsh"] {
        let (completions, _) = said(&run(dir.path(), &["completions", shell], &[]));
        assert!(completions.contains("document-facts"), "{shell}");
    }
}

#[test]
fn only_schemas_that_differ_are_written() {
    let dir = tempfile::tempdir().unwrap();
    let write = || run(dir.path(), &["schema", "--output", ".vscode/schemas"], &[]);
    assert_eq!(said(&write()).0, "20 of 20 schemas in `.vscode/schemas` changed\n");
    fs::write(dir.path().join(".vscode/schemas/site.json"), "{}").unwrap();
    fs::write(dir.path().join(".vscode/schemas/own.json"), "{}").unwrap();
    assert_eq!(said(&write()).0, "1 of 20 schemas in `.vscode/schemas` changed\n");
    assert_eq!(fs::read_to_string(dir.path().join(".vscode/schemas/own.json")).unwrap(), "{}");
    fs::remove_file(dir.path().join(".vscode/schemas/page-text.json")).unwrap();
    fs::create_dir(dir.path().join(".vscode/schemas/page-text.json")).unwrap();
    let output = write();
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).1.contains("cannot write `.vscode/schemas/page-text.json`"), "{}", said(&output).1);
}

#[test]
fn a_new_site_has_its_schemas_and_new_entries_name_theirs() {
    let dir = tempfile::tempdir().unwrap();
    assert!(run(dir.path(), &["init", "."], &[]).status.success());
    let read = |path: &str| fs::read_to_string(dir.path().join(path)).unwrap();
    let first = |path: &str| read(path).lines().next().unwrap().to_owned();
    for path in ["content/events/_index.yaml", "content/events/opening.yaml", "site.toml"] {
        let line = first(path);
        let named = line.rsplit(['=', ' ']).next().unwrap();
        assert!(dir.path().join(path).parent().unwrap().join(named).is_file(), "{path}: {line}");
    }
    for named in read(".vscode/settings.json").split('"').filter(|part| part.starts_with(".vscode/")) {
        assert!(dir.path().join(named).is_file(), "{named}");
    }
    assert!(run(dir.path(), &["new", "event", "closing"], &[]).status.success());
    let line = "# yaml-language-server: $schema=../../.vscode/schemas/event-facts.json";
    assert_eq!(first("content/events/closing.yaml"), line);
    assert!(run(dir.path(), &["new", "document", "call"], &[]).status.success());
    let line = "# yaml-language-server: $schema=../../../.vscode/schemas/document-facts.json";
    assert_eq!(first("content/documents/call/index.yaml"), line);
    fs::remove_dir_all(dir.path().join(".vscode")).unwrap();
    assert!(run(dir.path(), &["new", "event", "later"], &[]).status.success());
    assert!(first("content/events/later.yaml").starts_with("# Facts of the entry"));
}

#[test]
fn the_settings_of_this_repository_name_schemas_and_folders_that_exist() {
    let root = std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let settings = fs::read_to_string(root.join(".vscode/settings.json")).unwrap();
    let lines = settings.lines().filter(|line| !line.trim_start().starts_with("//"));
    let settings: Value = serde_json::from_str(&lines.collect::<String>()).unwrap();
    for (schema, patterns) in settings["yaml.schemas"].as_object().unwrap() {
        assert!(root.join(schema).is_file(), "{schema}");
        let list = patterns.as_array().cloned().unwrap_or(vec![patterns.clone()]);
        for pattern in list {
            let folder = pattern.as_str().unwrap().split("/*").next().unwrap();
            assert!(root.join(folder).is_dir(), "{pattern}");
        }
    }
}
