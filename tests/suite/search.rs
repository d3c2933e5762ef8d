//! Searching the published site: what is in the index of a language, where, and who may read it.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::own_site::{run, snapshot, write};
use crate::site_test::{Outcome, SiteTest};

fn site() -> SiteTest {
    SiteTest::new()
        .configure("[search]\nomit = [\"post\"]\n[checks]\nmissing-language = \"off\"")
        .file("content/a.yaml", "date: 2021-10-01\n")
        .file(
            "content/a.en.md",
            "---\ntitle: Pledges\n---\nFirst.\n\n## What follows\n\nEveryone **agreed** to [help](a.md).\n",
        )
        .file("content/a.fr.md", "---\ntitle: Engagements\n---\nTexte.\n")
        .file("content/hidden.en.md", "---\ntitle: Hidden\nsearch: false\n---\nSecret.\n")
        .file("content/news.en.md", "---\nkind: post\ntitle: News\ndate: 2021-10-02\n---\nOmitted.\n")
        .file(
            "content/kept.en.md",
            "---\nkind: post\ntitle: Kept\ndate: 2021-10-02\nsearch: true\n---\nKept.\n",
        )
}

/// The pages of an index: address, title, sections.
fn pages(built: &Outcome, segment: &str) -> Vec<(String, String, Value)> {
    let prefix = format!("{segment}/search/pages-");
    let files = built.files.keys().filter(|path| path.starts_with(&prefix));
    let each = files.flat_map(|path| serde_json::from_str::<Vec<Value>>(built.text(path)).unwrap());
    each.map(|page| {
        (page[0].as_str().unwrap().to_owned(), page[1].as_str().unwrap().to_owned(), page[4].clone())
    })
    .collect()
}

fn words(built: &Outcome, segment: &str) -> String {
    let prefix = format!("{segment}/search/words-");
    built.files.keys().filter(|path| path.starts_with(&prefix)).map(|path| built.text(path)).collect()
}

#[test]
fn each_language_has_an_index_of_its_pages_by_sections() {
    let built = site().build();
    built.is_clean();
    let english = pages(&built, "en");
    let titles: Vec<&str> = english.iter().map(|(_, title, _)| title.as_str()).collect();
    assert_eq!(titles, ["Home", "Pledges", "Kept"]);
    assert_eq!(english[1].0, "/en/a/");
    assert_eq!(
        english[1].2,
        serde_json::json!([
            ["", "", "Date 1\u{a0}October 2021 First."],
            ["what-follows", "What follows", "Everyone agreed to help."]
        ])
    );
    assert!(!words(&built, "en").contains("secret") && !words(&built, "en").contains("omitted"));
    assert!(words(&built, "en").contains("pledg\t-es\t"), "{}", words(&built, "en"));
    assert!(pages(&built, "fr").iter().any(|(_, title, _)| title == "Engagements"));
    let manifest: Value = serde_json::from_str(built.text("en/search/index.json")).unwrap();
    assert_eq!(manifest["pages"], 3);
    assert_eq!(manifest["facets"][1]["values"], serde_json::json!(["2021"]));
}

#[test]
fn the_search_page_lists_all_pages_and_alone_may_run_the_script() {
    let built = site().build();
    built.has("en/search/index.html", "<li><a href=\"/en/a/\">Pledges</a></li>");
    built.lacks("en/search/index.html", "Hidden");
    built.has("en/search/index.html", "script-src 'self'");
    built.lacks("en/a/index.html", "script-src");
    built.has(
        "en/a/index.html",
        "<form class=\"search-form\" role=\"search\" method=\"get\" action=\"/en/search/\">",
    );
    built.has("en/a/index.html", "form-action 'self'");
    built.has("_headers", "default-src 'none'; script-src 'self'; style-src");
    built.lacks("_headers", "unsafe");
    let scripts = built.files.keys().filter(|path| path.ends_with(".js")).count();
    assert_eq!(scripts, 1);
    assert!(built.files.keys().any(|path| path.starts_with("assets/search.") && path.ends_with(".js")));
}

#[test]
fn a_site_without_search_publishes_nothing_of_it() {
    for site in [SiteTest::new(), SiteTest::new().configure("[search]\non = false")] {
        let built = site.build();
        built.is_clean();
        assert!(!built.files.keys().any(|path| path.contains("search") || path.ends_with(".js")));
        built.lacks("en/index.html", "search").has("_headers", "form-action 'none'");
    }
}

#[test]
fn an_index_is_the_same_each_time_and_below_a_path() {
    let (one, two) = (site().build(), site().build());
    assert_eq!(one.files, two.files);
    let below = site().config("base_url = \"https://site.test/base\"\nsource_language = \"en\"\n[search]\n[[languages]]\ntag = \"en\"\nname = \"English\"\n[[languages]]\ntag = \"fr\"\nname = \"Français\"\n").build();
    below.has("en/search/index.html", "data-search=\"/base/en/search/\"");
    assert!(pages(&below, "en").iter().any(|(url, ..)| url == "/base/en/a/"));
}

#[test]
fn markup_in_a_title_is_text_in_the_index() {
    let built = SiteTest::english()
        .configure("[search]")
        .file(
            "content/x.en.md",
            "---\ntitle: \"<img src=x onerror=alert(1)> & </script>\"\n---\n`<b>` and \"quotes\"\n",
        )
        .build();
    let found = pages(&built, "en").into_iter().find(|(url, ..)| url == "/en/x/").unwrap();
    assert_eq!(found.1, "<img src=x onerror=alert(1)> & </script>");
    assert!(found.2[0][2].as_str().unwrap().starts_with("<b> and"));
    built.lacks("en/search/index.html", "<img");
}

#[test]
fn an_unknown_kind_in_the_table_is_reported() {
    let built = SiteTest::english().configure("[search]\nomit = [\"pots\"]").build();
    built.reports("site.toml:7:9 error[unknown-kind] unknown kind `pots` in `[search]`");
    SiteTest::english().configure("[search]\nof = [\"post\"]").build().has_code("unknown-key");
    SiteTest::english().configure("[search]\non = \"yes\"").build().has_code("wrong-type");
}

#[test]
fn an_entry_at_the_address_of_the_search_page_is_reported() {
    let built = SiteTest::english().configure("[search]").page("search.en.md", "# Search\n").build();
    built.reports("content/search.en.md:1:1 error[duplicate-route] the page `search` and the search would both be published as `en/search/index.html`");
}

/// A site with a glossary that no text has: its template makes it of a table.
fn glossary() -> SiteTest {
    SiteTest::new()
        .configure("[search]\n[checks]\nmissing-language = \"off\"")
        .file("content/_data/terms.yaml", "pledge: {name: {en: Pledge book, fr: Livre d’or}}\n")
        .file(
            "content/terms.en.md",
            "---\ntitle: Terms\ntemplate: terms\n---\nOf {{ <word text=\"everything\" /> }}.\n",
        )
        .file("content/terms.fr.md", "---\ntitle: Termes\ntemplate: terms\n---\nTexte.\n")
        .file(
            "templates/components.html",
            "{% component word(text: String) {\"text\": \"text\"} %}<b>wholly {{ text }}</b>{% endcomponent word %}",
        )
        .file(
            "templates/terms.html",
            "{% extends \"builtin/templates/base.html\" %}{% block after %}<section id=\"words\"><h2>Words</h2>\
            <ul>{% for term in records(table=\"terms\") %}<li>{{ term.name }}</li>{% endfor %}</ul></section>\
            <p data-search-ignore>Unsearched</p><h3>Last</h3>{% endblock after %}",
        )
}

#[test]
fn what_only_templates_show_is_found_in_its_section() {
    let built = glossary().build();
    built.is_clean();
    let of = |segment: &str, title: &str| {
        pages(&built, segment).into_iter().find(|(_, known, _)| known == title).unwrap().2
    };
    let expected = serde_json::json!([
        ["", "", "Of wholly everything."],
        ["words", "Words", "Pledge book"],
        ["", "Last", ""]
    ]);
    assert_eq!(of("en", "Terms"), expected);
    assert_eq!(of("fr", "Termes")[1][2], "Livre d’or");
    assert!(words(&built, "en").contains("wholli\twholly\t"), "{}", words(&built, "en"));
    // What leads to other pages is of those.
    assert!(!words(&built, "en").contains("unsearch") && !words(&built, "en").contains("skip"));
    assert_eq!(of("en", "Home").as_array().unwrap().len(), 1);
}

#[test]
fn a_page_may_say_itself_what_is_searched() {
    let template = "{% extends \"builtin/templates/base.html\" %}{% block main %}<p>Around</p><div data-search-body>{{ content }}</div>{% endblock main %}";
    let built = SiteTest::english().configure("[search]").file("templates/page.html", template);
    let built = built.page("x.en.md", "Within.").build();
    let found = pages(&built, "en").into_iter().find(|(url, ..)| url == "/en/x/").unwrap();
    assert_eq!(found.2, serde_json::json!([["", "", "Within."]]));
}

#[test]
fn drafts_hidden_pages_and_texts_of_other_languages_are_not_found() {
    let built = SiteTest::new()
        .configure("[search]\n[fallback]\ndefault = \"notice\"\n[checks]\nmissing-language = \"off\"")
        .file("content/draft.en.md", "---\ntitle: Draft\ndraft: true\n---\nUnfinished.\n")
        .file("content/later.en.md", "---\ntitle: Later\npublish: 2022-01-01\n---\nTomorrow.\n")
        .file("content/lone.en.md", "---\ntitle: Lone\n---\nEnglish alone.\n")
        .build();
    built.has("fr/lone/index.html", "English alone.");
    assert!(words(&built, "en").contains("english\t") && !words(&built, "fr").contains("english"));
    let all = words(&built, "en");
    assert!(!all.contains("unfinish") && !all.contains("tomorrow"), "{all}");
}

/// Builds the glossary in a folder; what each build of `output` leaves.
fn builds(root: &std::path::Path) -> impl Fn(&str, &[&str]) -> BTreeMap<std::path::PathBuf, Vec<u8>> {
    move |output, more| {
        let arguments = [&["build", "--output", output], more].concat();
        let built = run(root, &arguments, &[]);
        assert!(
            built.status.success(),
            "{}",
            String::from_utf8_lossy(&[built.stdout, built.stderr].concat())
        );
        snapshot(&root.join(output))
    }
}

#[test]
fn the_parts_of_a_shared_build_have_whole_indexes() {
    let dir = tempfile::tempdir().unwrap();
    glossary().write(dir.path());
    let build = builds(dir.path());
    let whole = build("whole", &[]);
    let mut union = BTreeMap::new();
    for number in 1..=4 {
        let part = build(&format!("part{number}"), &["--shard", &format!("{number}/4"), "--no-cache"]);
        union.extend(part);
    }
    assert_eq!(union, whole);
    assert!(whole.keys().any(|path| path.ends_with("fr/search/index.json")));
}

#[test]
fn an_index_follows_its_pages_whatever_was_kept() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path();
    glossary().write(root);
    let build = builds(root);
    build("warm", &[]);
    let before = build("warm", &[]);
    // A table that a template shows; a text; a page that is found no more; a new page.
    let edits: [(&str, &str); 4] = [
        ("content/_data/terms.yaml", "pledge: {name: {en: Vow book, fr: Livre d’or}}\n"),
        ("content/terms.fr.md", "---\ntitle: Termes\ntemplate: terms\n---\nAutrement.\n"),
        ("content/terms.en.md", "---\ntitle: Terms\ntemplate: terms\nsearch: false\n---\nOf all.\n"),
        ("content/a.en.md", "---\ntitle: A\n---\nNew.\n"),
    ];
    for (path, text) in edits {
        write(root, path, text);
        let (warm, cold) = (build("warm", &[]), build("cold", &["--no-cache"]));
        assert_eq!(warm, cold, "{path}");
        assert_ne!(warm, before, "{path}");
    }
}
