//! What `serve` says on the terminal while the site is edited, and at addresses where no page is yet.

use std::io::{BufRead, BufReader, Lines};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use serde_json::Value;

use crate::serve::{page, site, write};
use crate::serving::Serving;

/// A server that tells what happens as JSON; it ends with the test.
struct Telling {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Telling {
    fn start(root: &Path) -> Telling {
        let mut child = Command::new(env!("CARGO_BIN_EXE_hexaglot"))
            .args(["serve", "--port", "0", "--format", "json", "--root", root.to_str().unwrap()])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        Telling { child, lines }
    }

    /// Reads up to the first line of a kind; gives it with the lines before it.
    fn until(&mut self, kind: &str) -> (Value, Vec<Value>) {
        let mut before = Vec::new();
        loop {
            let line: Value = serde_json::from_str(&self.lines.next().unwrap().unwrap()).unwrap();
            if line["type"] == kind {
                return (line, before);
            }
            before.push(line);
        }
    }
}

impl Drop for Telling {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn new_and_mended_problems_are_told_after_each_edit_and_standing_ones_are_not_repeated() {
    let dir = site();
    page(dir.path(), "old.en.md", "An [old](gone.md) mistake.");
    let mut told = Telling::start(dir.path());
    let (ready, before) = told.until("ready");
    assert!(ready["url"].as_str().unwrap().starts_with("http://127.0.0.1:"));
    assert!(before.iter().any(|line| line["code"] == "broken-link"), "{before:#?}");
    page(dir.path(), "new.en.md", "A [new](lost.md) mistake.");
    let (found, before) = told.until("problem");
    assert_eq!(found["code"], "missing-language", "{before:#?}");
    let (found, _) = told.until("problem");
    assert_eq!(found["message"], "no page `lost`");
    // The same problem on a later line is not a new one.
    page(dir.path(), "new.en.md", "Another line.\n\nA [new](lost.md) mistake.");
    told.until("edit");
    page(dir.path(), "new.en.md", "No mistake.");
    let (mended, before) = told.until("resolved");
    assert_eq!(mended["message"], "no page `lost`");
    assert!(before.iter().all(|line| line["type"] != "problem"), "{before:#?}");
}

#[test]
fn the_address_of_a_draft_says_that_it_is_one_and_leads_to_it() {
    let dir = site();
    write(dir.path(), "content/plan.en.md", "---\ntitle: Plan\ndraft: true\n---\nNot yet.\n");
    write(dir.path(), "content/later.en.md", "---\ntitle: Later\npublish: 2031-01-01\n---\nNot yet.\n");
    let served = Serving::start(dir.path(), &[]);
    let draft = served.get("/en/plan/");
    assert_eq!(draft.status, 404);
    assert!(draft.text().contains("This page is a draft"), "{}", draft.text());
    assert!(draft.text().contains("data-preview=\"drafts=1\""));
    assert!(served.get("/en/later/").text().contains("data-preview=\"as-of=2031-01-01\""));
    assert!(!served.get("/en/nothing/").text().contains("draft"));
    assert!(!served.get("/en/").text().contains("is a draft"));
}
