//! What does harm elsewhere, in every field that the program knows: the fields are those of the schemas, which are made of the
//! declarations that read the files. Whatever is reported, what would be published runs nothing and stays what it is.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::html_reader::{Token, tokens};
use crate::site_test::{SiteTest, own_kinds};
use crate::thorough;
use hexaglot::schema::Subject;

/// What is written into each field; the browser tests write the same.
fn payloads() -> Vec<String> {
    serde_json::from_str(include_str!("payloads.json")).unwrap()
}

/// A way to a text: names of fields, and `-` for an item of a list.
type Way = Vec<String>;

/// Where texts may be in what a schema describes.
fn ways(subject: Subject) -> Vec<Way> {
    let (root, mut found) = (subject.schema(&own_kinds()), BTreeSet::new());
    walk(&root, &root, &mut Vec::new(), &mut found);
    found.into_iter().filter(|way: &Way| way[0] != "kind").collect()
}

fn walk(schema: &Value, root: &Value, way: &mut Way, found: &mut BTreeSet<Way>) {
    if way.len() > 4 {
        return;
    }
    if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
        return walk(root.pointer(&name[1..]).unwrap(), root, way, found);
    }
    for one in schema.get("anyOf").and_then(Value::as_array).into_iter().flatten() {
        walk(one, root, way, found);
    }
    let kinds = schema.get("type");
    let is = |kind: &str| match kinds {
        Some(Value::String(only)) => only == kind,
        Some(Value::Array(kinds)) => kinds.contains(&json!(kind)),
        _ => schema.get("anyOf").is_none() && schema.get("properties").is_none(),
    };
    if is("string") && !way.is_empty() {
        found.insert(way.clone());
    }
    let below = |name: &str, schema: &Value, way: &mut Way, found: &mut BTreeSet<Way>| {
        way.push(name.to_owned());
        walk(schema, root, way, found);
        way.pop();
    };
    for (name, field) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        below(name, field, way, found);
    }
    for part in ["additionalProperties", "patternProperties"] {
        match schema.get(part) {
            Some(Value::Object(_)) if part == "additionalProperties" => {
                below("en", &schema[part], way, found)
            }
            Some(Value::Object(patterns)) => {
                let named = [("^[A-Za-z0-9-]+$", "X-Of"), ("^/", "/en/*")];
                for (pattern, name) in named.iter().filter(|(pattern, _)| patterns.contains_key(*pattern)) {
                    below(name, &patterns[*pattern], way, found);
                }
            }
            _ => {}
        }
    }
    if let Some(items) = schema.get("items").filter(|items| items.is_object()) {
        below("-", items, way, found);
    }
}

/// Values that make the fields beside a text sound.
const BESIDE: &[(&str, &str)] = &[
    ("id", "x"),
    ("title", "T"),
    ("start", "2022-06-07T09:00[Europe/Zurich]"),
    ("publish", "2021-01-01"),
    ("url", "https://a.test/a.pdf"),
    ("number", "1"),
    ("name", "x"),
    ("tag", "en"),
];

/// Writes a text at the end of a way.
fn put(value: &mut Value, way: &[String], text: &str) {
    let Some((name, rest)) = way.split_first() else {
        *value = json!(text);
        return;
    };
    if name == "-" {
        if !value.is_array() {
            *value = json!([]);
        }
        let list = value.as_array_mut().unwrap();
        if list.is_empty() {
            list.push(Value::Null);
        }
        return put(&mut list[0], rest, text);
    }
    if !value.is_object() {
        let beside = BESIDE.iter().map(|(name, value)| ((*name).to_owned(), json!(value)));
        *value = Value::Object(if name == "en" || name == "X-Of" { Map::new() } else { beside.collect() });
    }
    put(value.as_object_mut().unwrap().entry(name).or_insert(Value::Null), rest, text);
}

/// What an entry needs to be one of its kind.
fn base(kind: &str) -> Value {
    match kind {
        "event" => {
            json!({ "title": "T", "kind": kind, "dates": "2022-06-07/2022-06-09", "date": "2021-10-01" })
        }
        "series" => json!({ "title": "T", "kind": kind, "dates": "2022-06" }),
        _ => json!({ "title": "T", "kind": kind, "date": "2021-10-01", "description": "D" }),
    }
}

/// The file of an entry of a kind.
fn place(kind: &str, number: usize) -> String {
    match kind {
        "home" => "content/_index.en.md".to_owned(),
        "section" | "series" => format!("content/s{number}/_index.en.md"),
        _ => format!("content/p{number}.en.md"),
    }
}

/// A site with pages of such front matter.
fn site(kind: &str, pages: &[Value]) -> SiteTest {
    let mut site = SiteTest::english()
        .configure("[fallback]\ndefault = \"notice\"\n[forms.x]\nurl = \"https://a.test/\"")
        .file("content/_data/people.yaml", "x: {name: X}\n")
        .file("content/_data/places.yaml", "x: {city: X, country: Y}\n");
    for (number, front) in pages.iter().enumerate() {
        // JSON is YAML, and its escapes are those of YAML.
        site = site.file(&place(kind, number), format!("---\n{front}\n---\nText.\n"));
    }
    site
}

#[test]
fn nothing_in_a_field_of_an_entry_runs_or_breaks_a_format() {
    let payloads = payloads();
    let mut all: BTreeMap<Way, &str> = BTreeMap::new();
    let declared = own_kinds();
    let kinds: Vec<&str> = declared.names().collect();
    let mut work: Vec<(String, SiteTest)> = Vec::new();
    for &kind in &kinds {
        let facts = Subject::Facts(declared.known(kind));
        let texts = Subject::Text(declared.known(kind));
        let ways: BTreeSet<Way> = ways(facts).into_iter().chain(ways(texts)).collect();
        // Each payload in all fields at once.
        let whole = |payload: &String| {
            let mut front = base(kind);
            ways.iter().for_each(|way| put(&mut front, way, payload));
            front["kind"] = json!(kind);
            front
        };
        let fronts: Vec<Value> = payloads.iter().map(whole).collect();
        if kind == "home" {
            work.extend(
                fronts
                    .iter()
                    .map(|front| (format!("{kind} {front}"), site(kind, std::slice::from_ref(front)))),
            );
        } else {
            work.push((format!("all fields of {kind}"), site(kind, &fronts)));
        }
        for way in ways.into_iter().filter(|_| kind != "home") {
            all.entry(way).or_insert(kind);
        }
    }
    // And each field alone with each of them, once for all kinds that have it.
    for (way, kind) in &all {
        let alone = |payload: &String| {
            let mut front = base(kind);
            put(&mut front, way, payload);
            front
        };
        work.push((format!("{kind} {way:?}"), site(kind, &payloads.iter().map(alone).collect::<Vec<_>>())));
    }
    assert!(payloads.len() >= 35 && all.len() >= 100, "{} payloads in {} fields", payloads.len(), all.len());
    let work: Vec<_> = work.into_iter().step_by(thorough::of(1, 3)).collect();
    build_all(&work);
}

#[test]
fn nothing_in_a_field_of_the_configuration_or_of_a_theme_runs_or_breaks_a_format() {
    let payloads = payloads();
    let mut work = Vec::new();
    for (subject, file) in [(Subject::Site, "site.toml"), (Subject::Theme, "themes/t/theme.toml")] {
        let ways = ways(subject);
        assert!(ways.len() >= 8, "{ways:?}");
        let whole = payloads.iter().map(|payload| (ways.clone(), payload));
        let alone = ways.iter().flat_map(|way| {
            payloads.iter().step_by(payloads.len() / 4).map(|payload| (vec![way.clone()], payload))
        });
        for (ways, payload) in whole.chain(alone).step_by(thorough::of(1, 5)) {
            let mut config = json!({
                "base_url": "https://site.test", "theme": "t", "today": "2021-10-18",
                "languages": [{ "tag": "en", "name": "English" }],
            });
            let mut theme = json!({});
            let written = if file == "site.toml" { &mut config } else { &mut theme };
            for way in &ways {
                put(written, way, payload);
            }
            let toml = |value: &Value| toml::to_string(value).unwrap();
            let site = SiteTest::english()
                .config(&toml(&config))
                .file("themes/t/theme.toml", toml(&theme))
                .file("themes/t/templates/page.html", "{% extends \"base.html\" %}{% block after %}{{ site.extra }}{{ site.theme.extra }}{% endblock %}")
                .file("content/a.en.md", "---\ntitle: A\ndate: 2021-10-01\n---\n{{ <call_to_action form=\"en\" /> }}\n");
            work.push((format!("{file} {ways:?} {payload:?}"), site));
        }
    }
    build_all(&work);
}

#[test]
fn nothing_in_a_table_or_a_message_runs() {
    let mut work = Vec::new();
    for payload in payloads() {
        let written = json!({ "x": { "name": payload, "url": payload, "email": payload, "city": payload, "country": payload, "publish": null } });
        let fluent: String = payload
            .chars()
            .flat_map(|c| {
                let text = if c.is_control() || "{}[]*.".contains(c) {
                    format!("{{\"\\U{:06X}\"}}", u32::from(c))
                } else {
                    c.to_string()
                };
                text.chars().collect::<Vec<_>>()
            })
            .collect();
        let messages: String = [
            "date-day",
            "date-weekday",
            "range-days",
            "range",
            "time-of-day",
            "feed",
            "skip-to-content",
            "footnotes",
            "footnote-back",
            "alert-note",
            "call-action",
            "calendar-place",
            "number-group-mark",
            "unit-percent",
        ]
        .iter()
        .map(|id| format!("{id} = x{fluent}x{}\n", if id.starts_with("date") { "{ $day }" } else { "" }))
        .collect();
        let mut site = SiteTest::english()
            .file("locales/en/all.ftl", messages)
            .file("content/e.en.md", "---\ntitle: E\nkind: event\ndates: 2022-06-07/2022-06-09\nplace: x\ndate: 2021-10-01\n---\n[^1] {{ <email contact=\"x\" /> }} [x](ref:x) {{ <place of=\"e\" /> }} {{ <date of=\"e\" /> }}\n\n{{ <number value=\"1234567\" unit=\"percent\" /> }}\n\n> [!NOTE]\n> x\n\n[^1]: y\n");
        for table in ["contacts", "places", "people", "organizations", "references"] {
            site = site.file(&format!("content/_data/{table}.yaml"), written.to_string());
        }
        work.push((format!("{payload:?}"), site));
    }
    build_all(&work);
}

/// Builds all, on as many threads as there are, and looks at everything that would be published.
fn build_all(work: &[(String, SiteTest)]) {
    let next = std::sync::atomic::AtomicUsize::new(0);
    let run = || {
        while let Some((what, site)) = work.get(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed)) {
            for (path, bytes) in site.build().files {
                look(what, &path, &bytes);
            }
        }
    };
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..2).map(|_| scope.spawn(run)).collect();
        threads.into_iter().for_each(|thread| thread.join().unwrap());
    });
}

fn look(what: &str, path: &str, bytes: &[u8]) {
    let is_name = |c: char| !c.is_control() && c != '\\';
    assert!(
        path.chars().all(is_name) && !path.split('/').any(|part| part == ".." || part.is_empty()),
        "{what}: {path:?}"
    );
    if path.starts_with("assets/") {
        return;
    }
    let text = str::from_utf8(bytes).unwrap();
    let bad = |c: char| matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{7f}' | '\u{fffe}' | '\u{ffff}');
    assert!(!text.contains(bad), "{what}: {path} has a control character");
    assert!(path.ends_with(".ics") || !text.contains('\r'), "{what}: {path} has a carriage return");
    assert!(!text.contains("1337"), "{what}: {path} was run as a template");
    match path.rsplit('.').next().unwrap() {
        "html" => page(what, path, text),
        "xml" => xml(what, path, text),
        "ics" => calendar(what, path, text),
        "webmanifest" => {
            let manifest: Value =
                serde_json::from_str(text).unwrap_or_else(|error| panic!("{what}: {path}: {error}"));
            for field in ["start_url", "scope", "id"] {
                assert!(manifest[field].as_str().unwrap().starts_with('/'), "{what}: {manifest}");
            }
        }
        "json" | "txt" if path.contains("/search/") => index(what, path, text),
        "json" if path == "staticwebapp.config.json" => {
            let config: Value =
                serde_json::from_str(text).unwrap_or_else(|error| panic!("{what}: {path}: {error}"));
            assert!(config["routes"].is_array(), "{what}: {config}");
        }
        "json" => {
            let list: Value =
                serde_json::from_str(text).unwrap_or_else(|error| panic!("{what}: {path}: {error}"));
            let list_of = if path.ends_with("feed.json") { "items" } else { "entries" };
            assert!(list[list_of].is_array(), "{what}: {list}");
            let items = list["items"].as_array().into_iter().flatten();
            let html = items.filter_map(|item| item["content_html"].as_str());
            html.for_each(|html| page(what, path, &format!("<!DOCTYPE html><body>{html}</body>")));
        }
        "txt" if path.ends_with("llms.txt") => {
            let is_known = |line: &str| {
                line.is_empty() || ["# ", "## ", "> ", "- ["].iter().any(|mark| line.starts_with(mark))
            };
            assert!(text.lines().all(is_known), "{what}: {path}: {text}");
        }
        "txt" => assert!(text.lines().all(|line| line.is_empty() || line.contains(": ")), "{what}: {text}"),
        _ if path.starts_with('_') || path == "CNAME" || path == ".nojekyll" => host(what, path, text),
        _ => panic!("{what}: nobody looks at `{path}`"),
    }
}

/// A file of a search index.
fn index(what: &str, path: &str, text: &str) {
    if path.ends_with(".json") {
        let index: Value =
            serde_json::from_str(text).unwrap_or_else(|error| panic!("{what}: {path}: {error}"));
        assert!(index.is_array() != index["version"].is_string(), "{what}: {path}: {index}");
        return;
    }
    // A word, its forms, its pages.
    let is_row = |line: &str| matches!(line.matches('\t').count(), 1 | 2) && !line.contains(['<', '"', '&']);
    assert!(text.lines().all(is_row), "{what}: {path}: {text}");
}

/// A file that hosts read.
fn host(what: &str, path: &str, text: &str) {
    match path {
        "_headers" => {
            let is_rule = |line: &str| line.starts_with('/') || line.starts_with("  ") && line.contains(": ");
            assert!(text.lines().all(is_rule) && !text.contains("\n  Set-Cookie"), "{what}: {text}");
        }
        "_redirects" => {
            let is_rule = |line: &str| line.starts_with('/') && (3..=4).contains(&line.split(' ').count());
            assert!(text.lines().all(is_rule), "{what}: {text}");
        }
        _ => assert!(text.lines().count() <= 1, "{what}: {path}: {text}"),
    }
}

fn page(what: &str, path: &str, html: &str) {
    const ADDRESSES: &[&str] = &[
        "href",
        "src",
        "action",
        "formaction",
        "poster",
        "data",
        "cite",
        "srcset",
        "xlink:href",
        "background",
        "ping",
    ];
    let mut is_data = false;
    for token in tokens(html) {
        let (name, attributes) = match token {
            Token::Tag(name, attributes, false) => (name, attributes),
            Token::Text(text) if std::mem::take(&mut is_data) => {
                let data: Result<Value, _> = serde_json::from_str(&text);
                assert!(data.is_ok_and(|data| data["@graph"].is_array()), "{what}: {path}: {text}");
                continue;
            }
            _ => continue,
        };
        is_data = name == "script" && attributes == [("type".to_owned(), "application/ld+json".to_owned())];
        if is_data {
            continue;
        }
        // The script of the search page is a file of the site.
        let is_own = |(key, value): &(String, String)| {
            key == "src" && value.starts_with('/') && value.contains("/assets/search.")
        };
        if name == "script" && path.contains("search/") && attributes.iter().any(is_own) {
            continue;
        }
        let runs = ["script", "iframe", "object", "embed", "base", "frame", "foreignobject", "style"];
        assert!(!runs.contains(&name.as_str()), "{what}: {path} has `<{name}>`:\n{html}");
        for (key, value) in &attributes {
            let is_harmless =
                !key.starts_with("on") && key != "srcdoc" && key != "style" && key != "autofocus";
            assert!(is_harmless, "{what}: {path} has `{key}={value}`:\n{html}");
            // As a browser reads it.
            let plain = value.trim_matches(|c| c <= ' ').replace(['\t', '\n', '\r'], "").to_lowercase();
            let (scheme, rest) = plain.split_once(':').unwrap_or(("", ""));
            let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
                && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
            if ADDRESSES.contains(&key.as_str()) && is_scheme {
                assert!(
                    ["https", "http", "mailto", "tel", "webcal"].contains(&scheme),
                    "{what}: {path} leads to {value}"
                );
                assert!(scheme != "mailto" || !rest.contains("bcc="), "{what}: {path} leads to {value}");
            }
            let is_led_on =
                name == "meta" && attributes.contains(&("http-equiv".to_owned(), "refresh".to_owned()));
            assert!(
                !is_led_on || key != "content" || value.starts_with("0; url=/"),
                "{what}: {path} leads on to {value}"
            );
        }
    }
}

fn xml(what: &str, path: &str, text: &str) {
    let mut reader = quick_xml::Reader::from_str(text);
    reader.config_mut().check_end_names = true;
    let mut open = 0;
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{what}: {path}: {error}\n{text}")) {
            quick_xml::events::Event::Eof => break,
            quick_xml::events::Event::Start(_) => open += 1,
            quick_xml::events::Event::End(_) => open -= 1,
            _ => {}
        }
    }
    assert_eq!(open, 0, "{what}: {path}");
    assert!(!text.contains("<script") && !text.contains("<img"), "{what}: {path}");
}

fn calendar(what: &str, path: &str, text: &str) {
    let lines: Vec<&str> = text.strip_suffix("\r\n").unwrap().split("\r\n").collect();
    assert!(lines.iter().all(|line| !line.contains(['\r', '\n'])), "{what}: {path}:\n{text}");
    const KNOWN: &[&str] = &[
        "BEGIN",
        "END",
        "VERSION",
        "PRODID",
        "CALSCALE",
        "METHOD",
        "NAME",
        "X-WR-CALNAME",
        "UID",
        "DTSTAMP",
        "DTSTART",
        "DTEND",
        "TRANSP",
        "SUMMARY",
        "DESCRIPTION",
        "LOCATION",
        "URL",
        "SOURCE",
        "REFRESH-INTERVAL",
        "X-PUBLISHED-TTL",
        "TZID",
        "TZOFFSETFROM",
        "TZOFFSETTO",
        "TZNAME",
        "SEQUENCE",
        "STATUS",
    ];
    for line in lines.iter().filter(|line| !line.starts_with([' ', '\t'])) {
        let name = line.split([':', ';']).next().unwrap();
        assert!(KNOWN.contains(&name) && *line != "UID:evil", "{what}: {path}: {line}");
    }
    let count = |word: &str| lines.iter().filter(|line| **line == word).count();
    assert_eq!(count("BEGIN:VEVENT"), count("END:VEVENT"), "{what}: {path}");
}
