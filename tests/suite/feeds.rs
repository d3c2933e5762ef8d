//! Feeds of languages, sections and values: what they have of each page, in Atom and JSON.

use serde_json::Value;

use crate::site_test::SiteTest;

fn site() -> SiteTest {
    SiteTest::new()
        .page("news/_index.en.md", "All.")
        .file("content/news/_index.fr.md", "---\ntitle: Actualités\n---\nTout.\n")
        .page("news/2021/_index.en.md", "The year.")
        .file("content/news/2021/first.yaml", "date: 2021-10-01\naliases: [/en/oldest/, /en/older/, /fr/ancien/]\n")
        .file(
            "content/news/2021/first.en.md",
            "---\ntitle: First & last\ndescription: One sentence.\n---\n## Place {#place}\n\nSee [the place](#place), [home](../../_index.md) and [x](https://x.test/?a=1&b=2).\n\n![A dot](dot.png)\n\n> [!NOTE]\n> \"Quoted\" & noted.\n",
        )
        .file("content/news/2021/first.fr.md", "---\ntitle: Premier\n---\nTexte.\n")
        .file("content/news/2021/dot.png", "\u{89}PNG\r\n\u{1a}\n")
        .file("content/about.yaml", "date: 2021-09\n")
        .page("about.en.md", "Text.")
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn a_feed_has_whole_texts_whose_addresses_lead_to_the_site() {
    let config = "base_url = \"https://site.test/base\"\n[[languages]]\ntag = \"en\"\nname = \"English\"\n[[languages]]\ntag = \"fr\"\nname = \"Français\"\n";
    let built = site().config(config).build();
    let feed = json(built.text("en/feed.json"));
    let item = &feed["items"][0];
    let html = item["content_html"].as_str().unwrap();
    let page = "https://site.test/base/en/news/2021/first/";
    for wanted in [
        &format!("<a href=\"{page}#place\">"),
        "<a href=\"https://site.test/base/en/\">home</a>",
        "href=\"https://x.test/?a=1&amp;b=2\"",
        "src=\"https://site.test/base/files/news/2021/dot.png\"",
        "“Quoted” &amp; noted.",
    ] {
        assert!(html.contains(wanted), "{wanted}\n{html}");
    }
    assert!(!html.contains("href=\"/") && !html.contains("src=\"/"), "{html}");
    let atom = built.text("en/feed.xml");
    assert!(atom.contains(&format!("<content type=\"html\">{}</content>", quick_xml_escape(html))), "{atom}");
}

fn quick_xml_escape(text: &str) -> String {
    ["&", "<", ">", "\"", "'"]
        .iter()
        .zip(["&amp;", "&lt;", "&gt;", "&quot;", "&apos;"])
        .fold(text.to_owned(), |text, (mark, escaped)| text.replace(mark, escaped))
}

#[test]
fn each_section_with_dated_entries_has_a_feed_of_all_below_it() {
    let built = site().build();
    for path in ["en/news/feed.xml", "en/news/feed.json", "en/news/2021/feed.xml", "fr/news/feed.xml"] {
        assert!(built.files.contains_key(path), "{path}");
    }
    assert!(built.text("en/news/feed.xml").contains("First &amp; last"));
    assert!(built.text("fr/news/feed.xml").contains("<title>Actualités</title>"));
    assert!(!built.files.contains_key("en/about/feed.xml"));
    built.has("fr/news/index.html", "title=\"Actualités\" href=\"/fr/news/feed.xml\"");
    let without = site().configure("[feeds]\nsections = false\njson = false").build();
    assert_eq!(
        without.files.keys().filter(|path| path.contains("feed")).collect::<Vec<_>>(),
        ["en/feed.xml", "fr/feed.xml"]
    );
    let short = site().configure("[feeds]\ncontent = \"summary\"").build();
    assert!(!short.text("en/feed.xml").contains("<content"));
    assert_eq!(json(short.text("en/feed.json"))["items"][0]["content_text"], "One sentence.");
    assert_eq!(json(short.text("fr/feed.json"))["items"][0]["content_text"], "Premier", "an item has a text");
}

#[test]
fn an_entry_keeps_its_id_when_it_moves() {
    let built = site().build();
    let id = |lang: &str| json(built.text(&format!("{lang}/feed.json")))["items"][0]["id"].clone();
    assert_eq!(id("en"), "https://site.test/en/oldest/", "the first of its aliases");
    assert_eq!(id("fr"), "https://site.test/fr/ancien/");
    assert!(built.text("en/feed.xml").contains("<id>https://site.test/en/oldest/</id>"));
}

#[test]
fn days_of_publication_and_change_are_told_apart() {
    let built = SiteTest::english()
        .file("content/a.yaml", "date: 2021-10-01\npublish: 2021-10-02\nupdated: 2021-10-05\n")
        .page("a.en.md", "Text.")
        .build();
    let item = &json(built.text("en/feed.json"))["items"][0];
    assert_eq!(item["date_published"], "2021-10-02T12:00:00Z");
    assert_eq!(item["date_modified"], "2021-10-05T12:00:00Z");
    let atom = built.text("en/feed.xml");
    assert!(
        atom.contains("<published>2021-10-02T12:00:00Z</published><updated>2021-10-05T12:00:00Z</updated>")
    );
}

#[test]
fn a_changed_text_changes_the_feeds_that_have_it_and_no_other() {
    let site = site()
        .page("other/_index.en.md", "Other.")
        .file("content/other/b.yaml", "date: 2021-10-02\n")
        .page("other/b.en.md", "B.");
    let first = site.build();
    let second =
        site.file("content/news/2021/first.en.md", "---\ntitle: First & last\n---\nChanged.\n").build();
    let is_changed = |path: &str| first.text(path) != second.text(path);
    assert!(
        is_changed("en/feed.xml") && is_changed("en/news/feed.json") && is_changed("en/news/2021/feed.xml")
    );
    assert!(!is_changed("en/other/feed.xml") && !is_changed("fr/news/feed.xml"));
}

#[test]
fn what_feeds_has_is_said_where_it_is_wrong() {
    let site = SiteTest::english().configure("[feeds]\ncontent = \"fulll\"\nsection = true");
    let said = site.helps().join("\n");
    assert!(said.contains("did you mean `full`?") && said.contains("did you mean `sections`?"), "{said}");
}
