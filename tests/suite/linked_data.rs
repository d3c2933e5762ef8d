//! JSON-LD in pages: what a page is, for search engines.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::html_reader::{Token, tokens};
use crate::own_site::{copy_site, run};
use crate::site_test::{Outcome, SiteTest};

/// The nodes of a page, by type.
fn nodes(html: &str) -> BTreeMap<String, Value> {
    let mut is_data = false;
    let mut found = None;
    for token in tokens(html) {
        match token {
            Token::Tag(name, attributes, false) if name == "script" => {
                is_data = attributes.contains(&("type".to_owned(), "application/ld+json".to_owned()));
            }
            Token::Text(text) if is_data => {
                assert!(found.replace(text).is_none(), "more than one");
                is_data = false;
            }
            _ => is_data = false,
        }
    }
    let graph: Value = serde_json::from_str(&found.expect("no JSON-LD")).unwrap();
    assert_eq!(graph["@context"], "https://schema.org");
    let nodes = graph["@graph"].as_array().unwrap().clone();
    nodes.into_iter().map(|node| (node["@type"].as_str().unwrap().to_owned(), node)).collect()
}

fn of(built: &Outcome, path: &str) -> BTreeMap<String, Value> {
    nodes(built.text(path))
}

const EVENT: &str = "kind: event\ndates: 2022-06-07/2022-06-09\nformat: hybrid\nplace: kigali\n";

fn site() -> SiteTest {
    SiteTest::new()
        .plain()
        .file(
            "content/_data/places.yaml",
            "kigali:\n  city: {en: Kigali, fr: Kigali}\n  country: {en: Rwanda, fr: Rwanda}\n",
        )
        .page("events/_index.en.md", "Events.")
        .page("events/_index.fr.md", "Evénements.")
        .file("content/events/a.yaml", EVENT)
        .page("events/a.en.md", "Text.")
        .page("events/a.fr.md", "Texte.")
}

#[test]
fn an_event_says_when_and_where_it_is_and_how_one_takes_part() {
    let built = site().build();
    let nodes = of(&built, "fr/events/a/index.html");
    let event = &nodes["Event"];
    assert_eq!(event["startDate"], "2022-06-07");
    assert_eq!(event["endDate"], "2022-06-09");
    assert_eq!(event["inLanguage"], "fr");
    assert_eq!(event["eventAttendanceMode"], "https://schema.org/MixedEventAttendanceMode");
    assert_eq!(event["location"][0]["address"]["addressLocality"], "Kigali");
    assert_eq!(event["location"][1]["@type"], "VirtualLocation");
    assert_eq!(event["organizer"]["@id"], nodes["Organization"]["@id"]);
    assert_eq!(nodes["WebPage"]["mainEntity"]["@id"], event["@id"]);
    let steps = nodes["BreadcrumbList"]["itemListElement"].as_array().unwrap();
    let items: Vec<&str> = steps.iter().map(|step| step["item"].as_str().unwrap()).collect();
    assert_eq!(
        items,
        ["https://site.test/fr/", "https://site.test/fr/events/", "https://site.test/fr/events/a/"]
    );
    assert!(!nodes.contains_key("Article") && !nodes.contains_key("WebSite"), "{nodes:?}");
}

#[test]
fn a_month_is_no_day_and_sessions_have_their_instants() {
    let month = site().file("content/events/a.yaml", "kind: event\ndates: 2022-06\n").build();
    let event = &of(&month, "en/events/a/index.html")["Event"];
    assert_eq!((&event["startDate"], event.get("endDate")), (&Value::from("2022-06"), None));
    let sessions = "kind: event\ndates: 2022-06-07/2022-06-08\nformat: virtual\nsessions:\n\
        \x20 - {start: 2022-06-07T09:00, end: 2022-06-07T10:00, zone: Africa/Kigali}\n\
        \x20 - {start: 2022-06-08T09:00, end: 2022-06-08T12:30, zone: Africa/Kigali}\n";
    let built = site().file("content/events/a.yaml", sessions).build();
    let event = &of(&built, "en/events/a/index.html")["Event"];
    assert_eq!(event["startDate"], "2022-06-07T09:00:00+02:00");
    assert_eq!(event["endDate"], "2022-06-08T12:30:00+02:00");
    assert_eq!(event["subEvent"].as_array().unwrap().len(), 2);
}

#[test]
fn an_event_within_another_names_it() {
    let part = "kind: event\ndates: 2022-06-08\nparent: a\n";
    let site = site()
        .file("content/events/b.yaml", part)
        .page("events/b.en.md", "Part.")
        .page("events/b.fr.md", "Partie.");
    let built = site.build();
    let event = &of(&built, "en/events/b/index.html")["Event"];
    assert_eq!(event["superEvent"]["url"], "https://site.test/en/events/a/", "{event}");
}

#[test]
fn what_is_dated_or_has_files_is_an_article_that_names_its_translations() {
    let built = SiteTest::new()
        .plain()
        .file("content/note.yaml", "kind: post\ndate: 2021-10-04\noriginal: fr\n")
        .page("note.en.md", "Text.")
        .page("note.fr.md", "Texte.")
        .build();
    let article = |path: &str| of(&built, path)["Article"].clone();
    let (english, french) = (article("en/note/index.html"), article("fr/note/index.html"));
    assert_eq!(english["datePublished"], "2021-10-04");
    assert_eq!(english["translationOfWork"]["@id"], french["@id"]);
    assert_eq!(french["workTranslation"], serde_json::json!([{ "@id": english["@id"] }]));
    assert!(french.get("translationOfWork").is_none() && english.get("workTranslation").is_none());
    assert!(english["headline"].is_string() && english["mainEntityOfPage"]["@id"].is_string());
}

#[test]
fn the_home_page_describes_the_site_and_a_section_is_a_collection() {
    let built = site().build();
    let home = of(&built, "en/index.html");
    assert_eq!(home["WebSite"]["@id"], "https://site.test/en/#website");
    assert!(!home.contains_key("BreadcrumbList"), "{home:?}");
    let section = of(&built, "en/events/index.html");
    assert_eq!(section["CollectionPage"]["isPartOf"]["@id"], "https://site.test/en/#website");
}

#[test]
fn the_site_says_how_it_is_searched_in_each_language() {
    let searched = SiteTest::new()
        .configure("[search]")
        .file("content/_index.fr.md", "---\ntitle: Accueil\n---\nTexte.\n")
        .build();
    let action = of(&searched, "fr/index.html")["WebSite"]["potentialAction"].clone();
    assert_eq!(action["@type"], "SearchAction");
    assert_eq!(action["target"]["urlTemplate"], "https://site.test/fr/search/?q={query}");
    assert_eq!(action["query-input"], "required name=query");
    assert!(of(&site().build(), "en/index.html")["WebSite"].get("potentialAction").is_none());
}

#[test]
fn no_text_ends_the_element_or_breaks_its_form() {
    let title = "</script><script>alert(1)</script>\"\\'<!-- & \u{2028} ]]>";
    let built = SiteTest::english()
        .file(
            "content/a.en.md",
            format!("---\ntitle: {}\n---\nText.\n", serde_json::to_string(title).unwrap()),
        )
        .build();
    let page = &of(&built, "en/a/index.html")["WebPage"];
    let said: String = page["name"].as_str().unwrap().chars().filter(|c| c.is_ascii_alphabetic()).collect();
    assert_eq!(said, "scriptscriptalertscript");
    assert!(!built.text("en/a/index.html").contains("<script>alert"));
}

#[test]
fn a_page_under_a_notice_says_nothing() {
    let built = SiteTest::new().configure("[fallback]\npage = \"notice\"").page("about.en.md", "Us.").build();
    built.lacks("fr/about/index.html", "ld+json").has("en/about/index.html", "ld+json");
}

/// In the whole site: whatever a node names is described somewhere, once for each page.
#[test]
fn the_nodes_of_the_coalitions_site_name_each_other() {
    let dir = tempfile::tempdir().unwrap();
    copy_site(dir.path(), false);
    let output = dir.path().join("made");
    let built = run(
        dir.path(),
        &[
            "build",
            "--output",
            output.to_str().unwrap(),
            "--base-url",
            "https://p2c.test",
            "--today",
            "2022-07-01",
        ],
        &[],
    );
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    let (mut described, mut named, mut kinds) =
        (BTreeSet::new(), BTreeSet::new(), BTreeMap::<String, usize>::new());
    for file in walkdir::WalkDir::new(&output) {
        let file = file.unwrap();
        let text = if file.file_name() == "index.html" {
            std::fs::read_to_string(file.path()).unwrap()
        } else {
            continue;
        };
        if !text.contains("application/ld+json") {
            continue;
        }
        for (kind, mut node) in nodes(&text) {
            *kinds.entry(kind).or_default() += 1;
            let own = node.as_object_mut().unwrap().remove("@id").unwrap();
            described.insert(own.as_str().unwrap().to_owned());
            names(&node, &mut named);
        }
    }
    let unknown: Vec<&String> = named.difference(&described).collect();
    assert!(unknown.is_empty(), "{unknown:#?}");
    for (kind, least) in [
        ("Organization", 150),
        ("WebPage", 90),
        ("WebSite", 6),
        ("Event", 30),
        ("Article", 18),
        ("BreadcrumbList", 150),
    ] {
        assert!(kinds.get(kind).is_some_and(|count| *count >= least), "{kind}: {kinds:?}");
    }
}

fn names(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            found.extend(map.get("@id").and_then(Value::as_str).map(str::to_owned));
            map.values().for_each(|value| names(value, found));
        }
        Value::Array(list) => list.iter().for_each(|value| names(value, found)),
        _ => {}
    }
}
