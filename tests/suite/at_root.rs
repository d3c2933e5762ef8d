//! A language whose addresses have no segment: `at_root` in `site.toml`.

use crate::site_test::SiteTest;

const CONFIG: &str = "base_url = \"https://site.test/sub\"\ntoday = 2021-10-18\nllms = true\n[[languages]]\ntag = \"en\"\nname = \"English\"\nat_root = true\n\
    [[languages]]\ntag = \"fr\"\nname = \"Français\"\n[search]\n[deploy.n]\nhost = \"netlify\"\n";

fn site() -> SiteTest {
    SiteTest::empty()
        .config(CONFIG)
        .file(
            "content/_index.en.md",
            "---\ntitle: Home\n---\nWelcome. See [us](about.md) and [French](about.fr.md).\n",
        )
        .file("content/_index.fr.md", "---\ntitle: Accueil\n---\nBienvenue. Voyez [nous](about.md).\n")
        .file("content/about.en.md", "---\ntitle: About us\naliases: [/en/about/, /us/]\n---\nPeople.\n")
        .file("content/about.fr.md", "---\ntitle: À propos\n---\nDes gens.\n")
        .file("content/talks/_index.yaml", "children: event\n")
        .file("content/talks/_index.en.md", "---\ntitle: Talks\n---\nAll talks.\n")
        .file("content/talks/_index.fr.md", "---\ntitle: Exposés\n---\nTous les exposés.\n")
        .file("content/talks/first.yaml", "dates: 2021-11-18\n")
        .file("content/talks/first.en.md", "---\ntitle: First talk\n---\nDoors open.\n")
        .file("content/talks/first.fr.md", "---\ntitle: Premier exposé\n---\nLes portes s'ouvrent.\n")
}

#[test]
fn addresses_of_the_language_have_no_segment_and_those_of_others_have() {
    let built = site().build();
    built.is_clean();
    let paths: Vec<&str> = built.files.keys().map(|path| &**path).collect();
    for path in [
        "index.html",
        "about/index.html",
        "talks/first/index.html",
        "fr/index.html",
        "fr/about/index.html",
        "404.html",
        "fr/404.html",
        "feed.xml",
        "fr/feed.xml",
        "sitemap.xml",
        "sitemap-1.xml",
        "fr/sitemap.xml",
        "calendar.ics",
        "fr/calendar.ics",
        "llms.txt",
        "fr/llms.txt",
        "search/index.html",
        "fr/search/index.html",
        "site.webmanifest",
        "fr/site.webmanifest",
        "talks/first/event.ics",
    ] {
        assert!(paths.contains(&path), "{path}: {paths:#?}");
    }
    assert!(!paths.contains(&"en/index.html"), "{paths:#?}");
    built
        .has("index.html", "<html lang=\"en\"")
        .has("index.html", "<link rel=\"canonical\" href=\"https://site.test/sub/\">")
        .has("index.html", "hreflang=\"x-default\" href=\"https://site.test/sub/\"")
        .has("index.html", "<a href=\"/sub/about/\">us</a>")
        .has("index.html", "href=\"/sub/fr/about/\"")
        .has("fr/index.html", "<a href=\"/sub/about/\" lang=\"en\"".replace("/sub/about/", "/sub/").as_str())
        .has("about/index.html", "hreflang=\"en\" href=\"https://site.test/sub/about/\"")
        .has("about/index.html", "hreflang=\"fr\" href=\"https://site.test/sub/fr/about/\"")
        .has("sitemap.xml", "https://site.test/sub/sitemap-1.xml")
        .has("sitemap.xml", "https://site.test/sub/fr/sitemap.xml")
        .has("_redirects", "/sub/us/ /sub/about/ 301")
        .has("_redirects", "/sub/en/about/ /sub/about/ 301")
        // Nobody is asked for a language at an address that is a page.
        .lacks("_redirects", "Language=")
        .has("_redirects", "/sub/fr/* /sub/fr/404.html 404");
}

#[test]
fn two_things_at_one_address_are_reported() {
    let built = site().file("content/fr.en.md", "---\ntitle: France\n---\nA country.\n").build();
    built.reports("content/fr.en.md:1:1 error[duplicate-route]");
    let twice = CONFIG.replace("name = \"Français\"\n", "name = \"Français\"\nat_root = true\n");
    let built = site().config(&twice).build();
    built.reports("site.toml:11:11 error[duplicate-route] the addresses of `en` have no segment already");
}

#[test]
fn an_alias_may_be_the_address_of_its_page_but_for_the_language() {
    let built =
        SiteTest::english().file("content/a.en.md", "---\ntitle: A\naliases: [/a/]\n---\nText.\n").build();
    built.is_clean();
    built.has("a/index.html", "/en/a/");
    built.has("en/a/index.html", "<p>Text.</p>");
}
