//! A server is asked for every address in every artifact of two sites, at the root of a host and below paths.

mod harvest;
mod host;
mod odd_site;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::own_site::{copy_site, run, snapshot};
use crate::serving::Serving;
use crate::thorough;
use harvest::{Address, addresses};
use host::{Host, Way};

/// Where the sites are published.
const BASES: [&str; 3] = ["https://p2c.test", "https://p2c.test/sub/path/", "https://p2c.test/пример"];

/// The files that a build makes of the site in a folder.
fn built(root: &Path, base: &str, more: &[&str]) -> BTreeMap<String, Vec<u8>> {
    let output = tempfile::tempdir().unwrap();
    let folder = output.path().join("public");
    let arguments = [
        "build",
        "--no-cache",
        "--base-url",
        base,
        "--output",
        folder.to_str().unwrap(),
        "--format",
        "short",
    ];
    let built = run(root, &[&arguments, more].concat(), &[]);
    assert!(
        built.status.success(),
        "{}{}",
        String::from_utf8_lossy(&built.stdout),
        String::from_utf8_lossy(&built.stderr)
    );
    let files = snapshot(&folder).into_iter().map(|(path, bytes)| (path.to_str().unwrap().to_owned(), bytes));
    files.filter(|(path, _)| !path.starts_with(".hexaglot")).collect()
}

/// What was found: how many addresses of each kind, and the paths of this site that a server is to be asked for.
#[derive(Default)]
struct Found {
    kinds: BTreeMap<&'static str, usize>,
    paths: BTreeSet<String>,
    wrong: Vec<String>,
}

fn follow(base: &str, files: &BTreeMap<String, Vec<u8>>) -> Found {
    let base = format!("{}/", base.trim_end_matches('/'));
    let host = Host::new(&base, files);
    let mut found = Found::default();
    for (path, bytes) in files {
        for Address { kind, text } in addresses(path, bytes) {
            *found.kinds.entry(kind).or_default() += 1;
            if kind == "rule of headers" {
                if !host.rules(&text) {
                    found.wrong.push(format!("no file for the rule `{text}` of `{path}`"));
                }
                continue;
            }
            match host.follow(path, &text) {
                Way::Elsewhere => *found.kinds.entry("elsewhere").or_default() += 1,
                Way::File(_) => {
                    let mut whole = host.address_of(path).join(&text).unwrap();
                    whole.set_fragment(None);
                    found.paths.insert(whole[url::Position::BeforePath..].to_owned());
                }
                Way::Wrong(reason) => found.wrong.push(reason),
            }
        }
        // An artifact that nobody links to is asked for as well.
        found.paths.insert(host.address_of(path).path().to_owned());
    }
    found
}

/// Asks for everything at each base; each kind of place has at least so many addresses.
fn ask(root: &Path, floors: &[(&str, usize)], paths: usize) {
    for base in BASES.into_iter().skip(BASES.len() - thorough::of(BASES.len(), 2)) {
        let files = built(root, base, &[]);
        let found = follow(base, &files);
        assert!(found.wrong.is_empty(), "{base}: {:#?}", found.wrong);
        for (kind, floor) in floors {
            let count = found.kinds.get(kind).copied().unwrap_or_default();
            assert!(count >= *floor, "{count} of `{kind}`: {:#?}", found.kinds);
        }
        assert!(found.paths.len() >= paths, "{base}: {}", found.paths.len());
        serve(root, base, &found.paths);
    }
}

/// The dev server answers each path.
fn serve(root: &Path, base: &str, paths: &BTreeSet<String>) {
    let served = Serving::start(root, &["--base-url", base]);
    let all: Vec<&String> = paths.iter().collect();
    let wrong: Vec<String> = std::thread::scope(|scope| {
        let ask = |part: &[&String]| {
            let answers = part.iter().map(|path| (path.to_string(), served.get(path).status));
            answers
                .filter(|(_, status)| *status != 200)
                .map(|(path, status)| format!("{status} {path}"))
                .collect()
        };
        let halves =
            all.chunks(all.len().div_ceil(2)).map(|part| scope.spawn(move || -> Vec<String> { ask(part) }));
        halves.collect::<Vec<_>>().into_iter().flat_map(|half| half.join().unwrap()).collect()
    });
    assert!(wrong.is_empty(), "{base}: {wrong:#?}");
}

#[test]
fn every_address_of_the_coalitions_site_is_answered() {
    let dir = tempfile::tempdir().unwrap();
    copy_site(dir.path(), false);
    ask(dir.path(), COALITION, 100);
}

#[test]
fn every_address_of_the_builtin_theme_is_answered_whatever_the_names_of_files() {
    let dir = tempfile::tempdir().unwrap();
    odd_site::write_to(dir.path());
    ask(dir.path(), BUILTIN, 100);
}

/// Kinds of places, with fewer addresses than there are.
const COALITION: &[(&str, usize)] = &[
    ("href", 9000),
    ("rel", 1300),
    ("alternate", 1200),
    ("canonical", 150),
    ("meta", 300),
    ("id", 900),
    ("sitemap", 1200),
    ("feed", 80),
    ("calendar", 40),
    ("manifest", 40),
    ("robots", 1),
    ("rule of headers", 2),
    ("elsewhere", 400),
];
const BUILTIN: &[(&str, usize)] = &[
    ("href", 1500),
    ("rel", 400),
    ("alternate", 200),
    ("canonical", 80),
    ("meta", 100),
    ("refresh", 15),
    ("src", 100),
    ("srcset", 80),
    ("poster", 40),
    ("data-", 40),
    ("style attribute", 40),
    ("style sheet", 3),
    ("json-ld", 300),
    ("sitemap", 150),
    ("feed", 40),
    ("calendar", 10),
    ("manifest", 20),
    ("robots", 1),
    ("rule of headers", 4),
    ("elsewhere", 30),
];

#[test]
fn a_later_edition_of_the_coalitions_site_has_no_wrong_address_either() {
    let dir = tempfile::tempdir().unwrap();
    copy_site(dir.path(), false);
    let files = built(dir.path(), BASES[2], &["--today", "2026-11-01"]);
    let found = follow(BASES[2], &files);
    assert!(found.wrong.is_empty(), "{:#?}", found.wrong);
    assert!(found.paths.len() >= 250, "{}", found.paths.len());
}

/// What would be wrong in each kind of artifact, so that nothing is passed over by a slip of this test.
#[test]
fn a_wrong_address_is_found_in_every_kind_of_artifact() {
    let page = "<!doctype html><link rel=canonical href=\"https://other.test/x\"><link rel=canonical href=\"https://p2c.test/en/\">\
        <meta property=og:image content=\"https://p2c.test/sub/path/sub/path/a.png\"><meta http-equiv=refresh content=\"0; url=/sub/path/r/\">\
        <a href=\"/sub/path/en\">moved</a><a href=\"#gone\">x</a><a href=\"/sub/path/en/#there\">fine</a><a href=\"\">x</a><a href=\"//p2c.test/en/\">x</a>\
        <img src=\"a b.png\" srcset=\"c.png 1x, d.png 2x\" style=\"mask: url(e.png)\"><video poster=f.png></video><form action=g/></form>\
        <p id=there data-src=\"/h.png\" aria-labelledby=\"there nowhere\"><a href=\"javascript:x\">x</a><a href=\"100%.txt\">x</a>\
        <style>@import \"i.css\";</style><script type=\"application/ld+json\">{\"a\": [\"https://p2c.test/sub/path/j/\"]}</script>";
    let files = [
        ("en/index.html", page),
        ("404.html", "<a href=\"en/\">x</a>"),
        ("a.css", "p { mask: url('k.png') } /* url(no.png) */"),
        (
            "en/feed.xml",
            "<feed><id>https://p2c.test/sub/path/l/</id><entry><link href=\"https://p2c.test/sub/path/m/\"/></entry></feed>",
        ),
        ("sitemap.xml", "<urlset><url><loc>https://p2c.test/n/</loc></url></urlset>"),
        ("en/site.webmanifest", "{\"icons\": [{\"src\": \"/sub/path/o.png\"}]}"),
        ("en/calendar.ics", "BEGIN:VEVENT\r\nURL:https://p2c.test/sub/pa\r\n th/p/\r\n"),
        ("robots.txt", "Sitemap: https://p2c.test/sitemap.xml\n"),
        ("_headers", "/sub/path/q/*\n  X: y\n"),
        ("_redirects", "/sub/path/old /sub/path/r 301\n"),
    ];
    let files = files.into_iter().map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec())).collect();
    let found = follow("https://p2c.test/sub/path/", &files);
    let expected = [
        "outside the site: `https://p2c.test/en/`",
        "not found: `https://p2c.test/sub/path/sub/path/a.png`",
        "not found: `/sub/path/r/`",
        "moved: `/sub/path/en`",
        "no element `gone`: `#gone`",
        "empty: ``",
        "outside the site: `//p2c.test/en/`",
        "not encoded: `a b.png`",
        "not found: `c.png`",
        "not found: `d.png`",
        "not found: `e.png`",
        "not found: `f.png`",
        "not found: `g/`",
        "outside the site: `/h.png`",
        "no element `nowhere`: `#nowhere`",
        "a strange scheme: `javascript:x`",
        "a lone percent sign: `100%.txt`",
        "not found: `i.css`",
        "not found: `https://p2c.test/sub/path/j/`",
        "relative on a page that is shown at any address: `en/`",
        "not found: `k.png`",
        "not found: `https://p2c.test/sub/path/l/`",
        "not found: `https://p2c.test/sub/path/m/`",
        "outside the site: `https://p2c.test/n/`",
        "not found: `/sub/path/o.png`",
        "not found: `https://p2c.test/sub/path/p/`",
        "outside the site: `https://p2c.test/sitemap.xml`",
        "no file for the rule `/sub/path/q/*`",
        "not found: `/sub/path/r`",
    ];
    for expected in expected {
        let count = found.wrong.iter().filter(|wrong| wrong.starts_with(&format!("{expected} "))).count();
        assert_eq!(count, 1, "{expected}: {:#?}", found.wrong);
    }
    assert_eq!(found.wrong.len(), expected.len(), "{:#?}", found.wrong);
}
