//! Feeds, sitemap, robots.

use snapbox::{IntoData, assert_data_eq, str};

use crate::site_test::SiteTest;

fn site() -> SiteTest {
    SiteTest::new()
        .file("content/a.yaml", "date: 2021-10-01\nupdated: 2021-10-05\n")
        .file("content/a.en.md", "---\ntitle: A & B\ndescription: About both.\n---\nText.\n")
        .file("content/a.fr.md", "---\ntitle: A et B\ndescription: \"Les deux : ici.\"\n---\nTexte.\n")
}

#[test]
fn each_language_has_an_atom_feed() {
    assert_data_eq!(site().build().text("fr/feed.xml"), str![[r#"
<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Accueil</title><id>https://site.test/fr/feed.xml</id><updated>2021-10-05T12:00:00+00:00</updated><author><name>Accueil</name></author><link href="https://site.test/fr/" rel="alternate" hreflang="fr" type="text/html"/><link href="https://site.test/fr/feed.xml" rel="self" hreflang="fr" type="application/atom+xml"/><entry><title>A et B</title><id>https://site.test/fr/a/</id><updated>2021-10-05T12:00:00+00:00</updated><link href="https://site.test/fr/a/" rel="alternate" hreflang="fr" type="text/html"/><summary>Les deux : ici.</summary></entry></feed>

"#]].raw());
}

#[test]
fn the_sitemap_names_the_languages_of_each_page() {
    assert_data_eq!(
        site().build().text("sitemap.xml"),
        str![[r#"
<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
 <url>
  <loc>https://site.test/en/</loc>
  <xhtml:link rel="alternate" hreflang="en" href="https://site.test/en/"/>
  <xhtml:link rel="alternate" hreflang="fr" href="https://site.test/fr/"/>
 </url>
 <url>
  <loc>https://site.test/en/a/</loc>
  <lastmod>2021-10-05</lastmod>
  <xhtml:link rel="alternate" hreflang="en" href="https://site.test/en/a/"/>
  <xhtml:link rel="alternate" hreflang="fr" href="https://site.test/fr/a/"/>
 </url>
 <url>
  <loc>https://site.test/fr/</loc>
  <xhtml:link rel="alternate" hreflang="en" href="https://site.test/en/"/>
  <xhtml:link rel="alternate" hreflang="fr" href="https://site.test/fr/"/>
 </url>
 <url>
  <loc>https://site.test/fr/a/</loc>
  <lastmod>2021-10-05</lastmod>
  <xhtml:link rel="alternate" hreflang="en" href="https://site.test/en/a/"/>
  <xhtml:link rel="alternate" hreflang="fr" href="https://site.test/fr/a/"/>
 </url>
</urlset>
"#]]
        .raw()
    );
}

#[test]
fn robots_may_read_everything_but_a_demonstration() {
    site().build().has("robots.txt", "Allow: /\n").has("robots.txt", "https://site.test/sitemap.xml");
    let demonstration = SiteTest::english()
        .config("base_url = \"https://x.example.org\"\n[[languages]]\ntag = \"en\"\nname = \"English\"\n")
        .build();
    demonstration.has("robots.txt", "Disallow: /\n").has("en/index.html", "demonstration");
}

#[test]
fn assets_carry_a_hash_and_static_files_their_name() {
    let site = SiteTest::english()
        .file("content/_static/humans.txt", "us")
        .file("static/mark.txt", "mark")
        .file("assets/style.css", "p{}")
        .build();
    assert_eq!(site.text("humans.txt"), "us");
    assert_eq!(site.text("mark.txt"), "mark");
    let css: Vec<&String> = site.files.keys().filter(|path| path.ends_with(".css")).collect();
    assert_eq!(css.len(), 1);
    assert_eq!(site.text(css[0]), "p{}");
    site.has("en/index.html", css[0]);
}
