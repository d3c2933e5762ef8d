//! In which languages a page is, for search engines: heads of pages and sitemaps say the same, and it is true.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use quick_xml::events::Event;

use crate::html_reader::{Token, tokens};
use crate::site_test::{Outcome, SiteTest};

const LANGUAGES: [&str; 4] = ["en", "fr", "ru", "ar"];

const BASE: &str = "https://site.test";

fn site(more: &str) -> SiteTest {
    let languages: String =
        LANGUAGES.iter().map(|tag| format!("[[languages]]\ntag = \"{tag}\"\nname = \"{tag}\"\n")).collect();
    let site = SiteTest::empty().config(&format!("base_url = \"{BASE}\"\n{languages}{more}"));
    LANGUAGES.iter().fold(site, |site, tag| site.page(&format!("_index.{tag}.md"), "Home."))
}

/// Each `hreflang` and its address.
type Alternates = BTreeMap<String, String>;

/// What the pages of a built site say: the address of each page that search engines may list, and its alternates.
fn heads(built: &Outcome) -> BTreeMap<String, Alternates> {
    let pages = built.files.iter().filter(|(path, _)| path.ends_with("/index.html"));
    let head = |(path, bytes): (&String, &Vec<u8>)| {
        let text = std::str::from_utf8(bytes).unwrap();
        let (mut alternates, mut own, mut is_listed) = (Alternates::new(), None, true);
        for token in tokens(text) {
            let Token::Tag(name, attributes, _) = token else { continue };
            let get =
                |key: &str| attributes.iter().find(|(name, _)| name == key).map(|(_, value)| value.clone());
            if name == "link" && get("hreflang").is_some() {
                assert!(
                    alternates.insert(get("hreflang").unwrap(), get("href").unwrap()).is_none(),
                    "{path}"
                );
            }
            own = own.or_else(|| get("href").filter(|_| get("rel").as_deref() == Some("canonical")));
            is_listed &= !(name == "meta" && get("content").as_deref() == Some("noindex"));
        }
        is_listed.then(|| (own.unwrap(), alternates))
    };
    pages.filter_map(head).collect()
}

/// What the sitemaps say, from their list on.
fn sitemaps(built: &Outcome) -> BTreeMap<String, Alternates> {
    let mut found = BTreeMap::new();
    for address in xml(built.text("sitemap.xml")).0 {
        let path = address.strip_prefix(&format!("{BASE}/")).unwrap();
        let (pages, mut alternates) = xml(built.text(path));
        assert!(pages.is_sorted(), "{path}");
        for page in pages {
            let language = path.split('/').next().unwrap();
            assert!(page.starts_with(&format!("{BASE}/{language}/")), "{page} in {path}");
            let alternates = alternates.remove(&page).unwrap();
            assert!(found.insert(page, alternates).is_none(), "{path}: twice");
        }
    }
    found
}

/// Each `loc` of a file, and the links beside it.
fn xml(text: &str) -> (Vec<String>, BTreeMap<String, Alternates>) {
    let mut reader = quick_xml::Reader::from_str(text);
    let (mut pages, mut alternates) = (Vec::new(), BTreeMap::<String, Alternates>::new());
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) if tag.name().as_ref() == "loc" => {
                pages.push(reader.read_text(tag.name()).unwrap().into_inner().into_owned());
                alternates.entry(pages.last().unwrap().clone()).or_default();
            }
            Event::Empty(tag) if tag.name().as_ref() == "xhtml:link" => {
                let get = |name: &str| {
                    let found = tag.try_get_attribute(name).unwrap().unwrap();
                    found.value.into_owned()
                };
                let page = alternates.get_mut(pages.last().unwrap()).unwrap();
                assert!(page.insert(get("hreflang"), get("href")).is_none(), "{text}");
            }
            Event::Eof => return (pages, alternates),
            _ => {}
        }
    }
}

/// Reciprocal, self-referring, only texts that are there, and one default.
fn assert_consistent(pages: &BTreeMap<String, Alternates>) {
    for (address, alternates) in pages {
        let own: BTreeSet<&String> = alternates.values().collect();
        assert!(own.contains(address), "{address} does not name itself: {alternates:?}");
        let languages = alternates.keys().filter(|key| *key != "x-default").count();
        let is_home = address.matches('/').count() == 4;
        assert_eq!(
            alternates.contains_key("x-default"),
            languages > 1 || is_home,
            "{address}: {alternates:?}"
        );
        for (language, other) in alternates {
            if language == "x-default" {
                let is_known = if is_home { *other == format!("{BASE}/") } else { pages.contains_key(other) };
                assert!(is_known, "{address}: {other}");
                continue;
            }
            assert!(other.starts_with(&format!("{BASE}/{language}/")), "{address}: {language}, {other}");
            assert_eq!(pages.get(other), Some(alternates), "{address} and {other}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(crate::thorough::of(64, 16).try_into().unwrap()))]
    #[test]
    fn heads_and_sitemaps_agree_and_name_only_what_is_there(
        texts in proptest::collection::vec((0..16_u8, any::<bool>(), "[a-z]{1,6}"), 1..8),
        fallback in any::<bool>(),
    ) {
        let mut site = site(if fallback { "[fallback]\npage = \"notice\"\n" } else { "" });
        let mut expected = LANGUAGES.len();
        for (number, (languages, is_below, name)) in texts.iter().enumerate() {
            let folder = if *is_below { format!("{name}-{number}/sub") } else { format!("{name}-{number}") };
            for (at, tag) in LANGUAGES.iter().enumerate().filter(|(at, _)| languages >> at & 1 == 1) {
                let slug = if at == 2 { format!("slug: страница-{number}\n") } else { String::new() };
                site = site.file(&format!("content/{folder}.{tag}.md"), format!("---\ntitle: T\n{slug}---\nText.\n"));
                expected += 1;
            }
        }
        let built = site.build();
        let (heads, sitemaps) = (heads(&built), sitemaps(&built));
        assert_consistent(&heads);
        assert_eq!(heads, sitemaps);
        assert!(heads.len() >= expected, "{} of {expected}: {:?}", heads.len(), built.problems);
    }
}

#[test]
fn readers_of_other_languages_get_the_source_language_or_the_original() {
    let built = site("")
        .page("about.en.md", "Us.")
        .page("about.fr.md", "Nous.")
        .page("only.ru.md", "Мы.")
        .page("only.ar.md", "نحن.")
        .file("content/only.yaml", "original: ru\n")
        .build();
    built.has("fr/about/index.html", "hreflang=\"x-default\" href=\"https://site.test/en/about/\"");
    built.has("ar/only/index.html", "hreflang=\"x-default\" href=\"https://site.test/ru/only/\"");
    built.has("ru/index.html", "hreflang=\"x-default\" href=\"https://site.test/\"");
}

#[test]
fn a_site_that_is_hidden_from_search_engines_lists_nothing() {
    let built = SiteTest::empty()
        .config("base_url = \"https://example.org\"\n[[languages]]\ntag = \"en\"\nname = \"E\"\n")
        .page("_index.en.md", "Home.")
        .build();
    built.has("robots.txt", "Disallow: /").lacks("robots.txt", "Sitemap");
    let listed: Vec<&String> = built.files.keys().filter(|path| path.contains("sitemap")).collect();
    assert!(listed.is_empty(), "{listed:?}");
}
