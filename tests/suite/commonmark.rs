//! The examples of CommonMark's specification and the extensions of GitHub: what differs is in a table, and no text is lost.
//!
//! The examples are an npm package (`npm ci` in `tests/browser`), since they are not ours to copy. Where it is missing the test says
//! so; with `HEXAGLOT_BROWSER=1`, as in CI, it fails. The examples of the extensions are our own.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

use crate::html_reader::{Token, tokens};
use crate::site_test::{Outcome, SiteTest};

/// An example: its number, what is typed, what is expected.
type Example = (usize, String, String);

fn examples() -> Option<Vec<Example>> {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/node_modules/commonmark-spec/spec.txt");
    let text = std::fs::read_to_string(path).ok()?;
    Some(parsed(&text).into_iter().map(|(_, example)| example).collect())
}

/// The examples of a specification, each with the name of the extension that it is for.
fn parsed(text: &str) -> Vec<(String, Example)> {
    let fence = "`".repeat(32);
    let start = format!("{fence} example");
    let parts = text.split(start.as_str()).skip(1).enumerate();
    let example = |(number, part): (usize, &str)| {
        let (extension, part) = part.split_once('\n').unwrap();
        let body = part.split_once(&format!("\n{fence}")).map_or(part, |(body, _)| body).replace('→', "\t");
        let (typed, expected) = body.split_once("\n.\n").or_else(|| body.split_once("\n.")).unwrap();
        (extension.trim().to_owned(), (number + 1, typed.to_owned() + "\n", expected.to_owned()))
    };
    parts.map(example).collect()
}

fn build(examples: &[Example]) -> Outcome {
    let mut site = SiteTest::english()
        .configure_first("raw_html = \"allow\"")
        .configure("[checks]\nbroken-link = \"warning\"\nmissing-image = \"warning\"\nplaceholder-link = \"warning\"")
        .file("templates/page.html", "{{ content | safe }}");
    for (number, typed, _) in examples {
        site = site.file(
            &format!("content/e{number}.md"),
            format!("---\ntitle: t\ntypography: verbatim\n---\n{typed}"),
        );
    }
    site.build()
}

/// Attributes that the program adds, by element.
const ADDED: &[(&str, &[&str])] = &[
    ("a", &["rel", "role"]),
    ("img", &["loading", "decoding", "width", "height"]),
    ("pre", &["dir", "tabindex"]),
    ("h1", &["id"]),
    ("h2", &["id"]),
    ("h3", &["id"]),
    ("h4", &["id"]),
    ("h5", &["id"]),
    ("h6", &["id"]),
    ("th", &["scope"]),
];

/// Elements that the program adds.
const WRAPPED: &[&str] = &["bdi"];

const BLOCKS: &[&str] = &[
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "li",
    "blockquote",
    "pre",
    "hr",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "div",
    "br",
    "section",
    "dl",
    "dt",
    "dd",
];

/// HTML in a form in which it can be compared.
fn normal(html: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut pre = 0;
    // Which elements that are open are colours of code, or were added.
    let mut spans: Vec<bool> = Vec::new();
    let mut divs: Vec<bool> = Vec::new();
    for token in tokens(html) {
        match token {
            Token::Text(text) => {
                let text = if pre > 0 { text } else { spaced(&text) };
                match out.last_mut() {
                    Some(before) if !before.starts_with('<') => before.push_str(&text),
                    _ => out.push(text),
                }
            }
            Token::Tag(name, mut attributes, end) => {
                let is_colour =
                    name == "span" && attributes.iter().any(|(_, value)| value.starts_with("hl-"));
                let is_table = name == "div"
                    && if end {
                        divs.pop() == Some(true)
                    } else {
                        divs.push(attributes.iter().any(|(_, value)| value == "table"));
                        divs.last() == Some(&true)
                    };
                let is_added = is_table || WRAPPED.contains(&name.as_str());
                if name == "span" && !end {
                    spans.push(is_colour);
                }
                let is_colour_end = name == "span" && end && spans.pop() == Some(true);
                if is_colour || is_colour_end || is_added {
                    continue;
                }
                if name == "pre" {
                    pre = if end { 0 } else { 1 };
                }
                let added = ADDED.iter().find(|(known, _)| *known == name).map_or(&[][..], |(_, keys)| keys);
                attributes.retain(|(key, _)| !added.contains(&key.as_str()));
                attributes.sort();
                let shown: String =
                    attributes.iter().map(|(key, value)| format!(" {key}={}", percent(value))).collect();
                out.push(format!("<{}{name}{shown}>", if end { "/" } else { "" }));
            }
        }
    }
    trimmed(&out)
}

/// Texts without the spaces that a block beside them makes meaningless, and no empty ones.
fn trimmed(out: &[String]) -> Vec<String> {
    let is_block = |part: Option<&String>| {
        part.is_none_or(|part| {
            part.starts_with('<')
                && BLOCKS.contains(&part.trim_start_matches(['<', '/']).split([' ', '>']).next().unwrap())
        })
    };
    (0..out.len())
        .map(|at| {
            let part = &out[at];
            if part.starts_with('<') {
                return part.clone();
            }
            let part =
                if is_block(at.checked_sub(1).and_then(|at| out.get(at))) { part.trim_start() } else { part };
            let part = if is_block(out.get(at + 1)) { part.trim_end() } else { part };
            part.to_owned()
        })
        .filter(|part| !part.is_empty())
        .collect()
}

/// A text with each run of spaces as one.
fn spaced(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars() {
        let character = if character.is_ascii_whitespace() { ' ' } else { character };
        if character != ' ' || !out.ends_with(' ') {
            out.push(character);
        }
    }
    out
}

/// An address with nothing encoded.
fn percent(address: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = address.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = after.get(..2).and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
        match code.filter(|_| *first == b'%') {
            Some(code) => {
                bytes.push(code);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// What is read of HTML, without spaces.
fn text(html: &str) -> String {
    let texts = tokens(html).into_iter().map(|token| match token {
        Token::Text(text) => text,
        Token::Tag(name, attributes, _) if name == "img" => {
            attributes.into_iter().find(|(key, _)| key == "alt").map_or_else(String::new, |(_, value)| value)
        }
        Token::Tag(..) => String::new(),
    });
    texts.collect::<String>().chars().filter(|c| !c.is_whitespace()).collect()
}

/// Where our HTML is another than the specification's, and why.
const DIFFERENCES: &[(usize, &str)] = &[
    (20, "an address is written as the URL standard does: a host alone has the path `/`"),
    (200, "a link without an address would lead to the page itself: its words stay, and it is reported"),
    (346, "an address is written as the URL standard does: a host alone has the path `/`"),
    (485, "a link without an address would lead to the page itself: its words stay, and it is reported"),
    (486, "a link without an address would lead to the page itself: its words stay, and it is reported"),
    (487, "a link without an address would lead to the page itself: its words stay, and it is reported"),
    (567, "a link without an address would lead to the page itself: its words stay, and it is reported"),
    (596, "an address with a scheme that is not safe is text, and is reported"),
    (598, "an address with a scheme that is not safe is text, and is reported"),
    (599, "an address with a scheme that is not safe is text, and is reported"),
    (601, "an address with a scheme that is not safe is text, and is reported"),
    (603, "an address is written as the URL standard does: a backslash is a slash"),
    (608, "an address without brackets is a link"),
    (611, "an address without brackets is a link"),
    (612, "an address without brackets is a link"),
];

#[test]
fn examples_of_commonmark_are_written_as_specified_or_differ_for_a_reason() {
    let Some(examples) = examples() else {
        let is_required =
            std::env::var_os("HEXAGLOT_BROWSER").is_some_and(|asked| !asked.is_empty() && asked != "0");
        assert!(!is_required, "the examples of CommonMark are missing: `npm ci` in tests/browser");
        writeln!(
            std::io::stderr(),
            "note: no example of CommonMark is read without `npm ci` in tests/browser"
        )
        .unwrap();
        return;
    };
    assert_eq!(examples.len(), 652);
    compare(&examples, DIFFERENCES);
}

fn compare(examples: &[Example], differences: &[(usize, &str)]) {
    let outcome = build(examples);
    let known: BTreeMap<usize, &str> = differences.iter().copied().collect();
    let mut wrong = Vec::new();
    for (number, typed, expected) in examples {
        let html = outcome.text(&format!("en/e{number}/index.html"));
        let is_reported = outcome.problems.iter().any(|problem| {
            problem.starts_with(&format!("content/e{number}.md:")) && problem.contains("[raw-html]")
        });
        if text(html) != text(expected) && !is_reported {
            wrong.push(format!("{number}: a text is lost: {typed:?}\n  {expected:?}\n  {html:?}"));
        }
        if (normal(html) != normal(expected)) != known.contains_key(number) {
            wrong.push(format!("{number}: {typed:?}\n  {:?}\n  {:?}", normal(expected), normal(html)));
        }
    }
    assert!(wrong.is_empty(), "{} examples:\n{}", wrong.len(), wrong.join("\n"));
}

/// Where our HTML is another than that of GitHub's specification 0.29, and why.
const DIFFERENCES_OF_GITHUB: &[(usize, &str)] = &[
    (
        199,
        "columns are aligned by a class, so that a policy without inline styles holds and `start` follows the direction",
    ),
    (205, "a table without rows has an empty body"),
    (628, "`ftp` is a scheme that browsers no longer open: the address is text"),
    (631, "the last part of a host has two letters or more"),
    (653, "who allows raw HTML gets all of it; an element that does not end is reported"),
];

/// The specification is in no package; `HEXAGLOT_GFM_SPEC` is the path of its `spec.txt`.
#[test]
fn examples_of_github_are_written_as_specified_or_differ_for_a_reason() {
    let Some(path) = std::env::var_os("HEXAGLOT_GFM_SPEC") else { return };
    let text = std::fs::read_to_string(path).unwrap();
    let of_extensions = |(extension, example): (String, Example)| (!extension.is_empty()).then_some(example);
    let examples: Vec<Example> = parsed(&text).into_iter().filter_map(of_extensions).collect();
    assert_eq!(examples.len(), 24);
    compare(&examples, DIFFERENCES_OF_GITHUB);
}

#[test]
fn extensions_of_github_are_written_as_specified() {
    let examples: Vec<Example> = [
        ("| a | b |\n| - | -: |\n| c \\| d | `e` |\n| f |\n| g | h | |", "<table><thead><tr><th>a</th><th class=\"align-end\">b</th></tr></thead><tbody><tr><td>c | d</td><td class=\"align-end\"><code>e</code></td></tr><tr><td>f</td><td class=\"align-end\"></td></tr><tr><td>g</td><td class=\"align-end\">h</td></tr></tbody></table>"),
        ("x | y\n:-: | :-\nz | *w*\n\n| a |\n| - | - |", "<table><thead><tr><th class=\"align-center\">x</th><th class=\"align-start\">y</th></tr></thead><tbody><tr><td class=\"align-center\">z</td><td class=\"align-start\"><em>w</em></td></tr></tbody></table><p>| a | | - | - |</p>"),
        ("~~a~~ ~b~ ~~~c~~~ ~~d\n\n~~e *f*~~", "<p><del>a</del> <del>b</del> ~~~c~~~ ~~d</p><p><del>e <em>f</em></del></p>"),
        ("- [ ] a\n- [x] b\n  - [X] c\n- [y] d", "<ul><li><input disabled=\"\" type=\"checkbox\"> a</li><li><input checked=\"\" disabled=\"\" type=\"checkbox\"> b<ul><li><input checked=\"\" disabled=\"\" type=\"checkbox\"> c</li></ul></li><li>[y] d</li></ul>"),
        ("<https://a.test/b?c=d> <e@f.test>", "<p><a href=\"https://a.test/b?c=d\">https://a.test/b?c=d</a> <a href=\"mailto:e@f.test\">e@f.test</a></p>"),
        ("www.a.test/b&c. (https://a.test/b(c)) e.f+g-h_i@a.test. j@a_b.test", "<p><a href=\"http://www.a.test/b&amp;c\">www.a.test/b&amp;c</a>. (<a href=\"https://a.test/b(c)\">https://a.test/b(c)</a>) <a href=\"mailto:e.f+g-h_i@a.test\">e.f+g-h_i@a.test</a>. j@a_b.test</p>"),
    ]
    .iter()
    .enumerate()
    .map(|(number, (typed, expected))| (number + 1, (*typed).to_owned(), (*expected).to_owned()))
    .collect();
    let outcome = build(&examples);
    for (number, typed, expected) in &examples {
        let html = outcome.text(&format!("en/e{number}/index.html"));
        assert_eq!(normal(html), normal(expected), "{typed:?}");
    }
}
