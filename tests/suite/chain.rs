//! What the program is built from: licences, sources and versions of its crates, and the actions of its pipeline.
//!
//! `cargo deny check` looks at the same, for all systems, and at advisories; these tests need no network.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;

fn read(path: &str) -> String {
    std::fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// The crates that the program and its tests are compiled from on this machine, which are there without a network: name, source if
/// that is not the registry, licence.
fn packages() -> Vec<(String, Option<String>, String)> {
    let mut command = Command::new(env!("CARGO"));
    command.args(["tree", "--locked", "--offline", "--prefix", "none", "--edges", "normal,build,dev"]);
    command.args(["--format", "{p}\t{l}", "--manifest-path"]);
    let output = command.arg(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml")).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let lines = String::from_utf8(output.stdout).unwrap();
    let package = |line: &str| {
        let (package, licence) = line.split_once('\t').unwrap();
        let package = package.replace(" (proc-macro)", "");
        let licence = licence.replace(" (*)", "");
        let mut words = package.splitn(3, ' ');
        let name = words.next().unwrap().to_owned();
        (name, words.nth(1).map(str::to_owned), licence)
    };
    lines.lines().filter(|line| !line.is_empty()).map(package).collect()
}

/// The values of a list in `.deny.toml`.
fn allowed() -> toml::Table {
    read(".deny.toml").parse().unwrap()
}

/// Whether one may choose licences out of an expression such as `(MIT OR Apache-2.0) AND Unicode-3.0`, all of which are allowed.
fn may(expression: &str, is_allowed: &dyn Fn(&str) -> bool) -> bool {
    let plain = expression.replace(['(', ')'], "").replace('/', " OR ");
    // Each `AND` joins whole groups in the crates that there are.
    plain.split(" AND ").all(|group| group.split(" OR ").any(|licence| is_allowed(licence.trim())))
}

#[test]
fn every_crate_has_a_licence_that_is_named_and_comes_from_the_registry() {
    let deny = allowed();
    let licences = &deny["licenses"];
    let general: Vec<&str> =
        licences["allow"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
    let exceptions: BTreeMap<&str, &str> = licences["exceptions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["crate"].as_str().unwrap(), row["allow"][0].as_str().unwrap()))
        .collect();
    let readme = read("README.md");
    for (name, elsewhere, licence) in packages() {
        let is_allowed = |one: &str| general.contains(&one) || exceptions.get(&*name) == Some(&one);
        assert!(may(&licence, &is_allowed), "`{name}` is under `{licence}`");
        if exceptions.contains_key(&*name) {
            assert!(readme.contains(&format!("`{name}`")), "the README does not name `{name}`");
        }
        assert!(
            elsewhere.is_none() || name == "hexaglot",
            "`{name}` is not from the registry: {elsewhere:?}"
        );
    }
    // What other systems need, the race and the fuzzer: their licences are for `cargo deny`, which may ask the network.
    let lock: toml::Table = read("Cargo.lock").parse().unwrap();
    for package in lock["package"].as_array().unwrap() {
        let (name, source) =
            (package["name"].as_str().unwrap(), package.get("source").and_then(|source| source.as_str()));
        let is_own = ["hexaglot", "hexaglot-bench", "hexaglot-fuzz"].contains(&name);
        let expected = (!is_own).then_some("registry+https://github.com/rust-lang/crates.io-index");
        assert_eq!(source, expected, "{name}");
    }
}

#[test]
fn every_action_is_one_commit_with_no_more_rights_than_it_needs() {
    let rights = [
        (".github/workflows/site.yml", &["pages: write", "id-token: write"][..]),
        (".github/workflows/translations.yml", &["pull-requests: write"]),
        (
            ".github/workflows/release.yml",
            &["id-token: write", "attestations: write", "packages: write", "contents: write"],
        ),
    ];
    let files =
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(".github/workflows").read_dir().unwrap().count();
    assert_eq!(files, rights.len());
    for (file, allowed) in rights {
        let workflow = read(file);
        let mut checkouts = 0;
        let lines: Vec<&str> = workflow.lines().collect();
        for (at, line) in lines.iter().enumerate() {
            let Some((_, action)) = line.split_once("uses: ") else { continue };
            let (commit, version) =
                action.split_once('@').unwrap().1.split_once(" # ").expect("a version behind the commit");
            let is_commit = commit.len() == 40 && commit.bytes().all(|byte| byte.is_ascii_hexdigit());
            assert!(is_commit && version.starts_with('v'), "{line}");
            if action.starts_with("actions/checkout@") {
                checkouts += 1;
                assert_eq!(lines[at + 2].trim(), "persist-credentials: false");
            }
        }
        assert!(checkouts > 0);
        assert!(lines.contains(&"permissions: {}"), "no job has rights that it does not ask for");
        let jobs = workflow.matches("runs-on:").count();
        assert_eq!(workflow.matches("    permissions:\n").count(), jobs);
        assert_eq!(workflow.matches("timeout-minutes:").count(), jobs);
        for right in workflow.lines().filter(|line| line.trim_end().ends_with(": write")) {
            assert!(allowed.contains(&right.trim()), "{right}");
        }
    }
}

/// What a change says of itself is never part of a command, and no job that may write runs anything of it.
#[test]
fn the_workflow_for_translations_runs_nothing_of_a_change_where_it_may_write() {
    let workflow = read(".github/workflows/translations.yml");
    assert!(!workflow.contains("pull_request_target"));
    let (_, comment) = workflow.split_once("\n  comment:\n").unwrap();
    assert!(!comment.contains("checkout") && !comment.contains("cargo") && !comment.contains("uses:"));
    assert!(comment.contains("github.event.pull_request.head.repo.full_name == github.repository"));
    for script in workflow.split("run: |\n").skip(1) {
        let lines = script.lines().take_while(|line| line.starts_with("          "));
        lines.for_each(|line| assert!(!line.contains("${{"), "{line}"));
    }
}
