//! Links between pages, to tables, to files; former addresses.

use crate::site_test::SiteTest;

#[test]
fn links_follow_the_language_of_the_page() {
    let site = SiteTest::new()
        .page("about.en.md", "[Home](_index.md) and [home](@/_index.md)")
        .page("about.fr.md", "[Accueil](_index.md)")
        .build();
    site.is_clean();
    site.has("en/about/index.html", "<a href=\"/en/\">Home</a> and <a href=\"/en/\">home</a>");
    site.has("fr/about/index.html", "<a href=\"/fr/\">Accueil</a>");
}

#[test]
fn a_link_to_a_page_that_is_not_translated_says_which_language_it_leads_to() {
    let site = SiteTest::new()
        .page("about.en.md", "Us.")
        .page("more.en.md", "More.")
        .page("more.fr.md", "[À propos](about.md)")
        .build();
    site.reports("content/more.fr.md:4:12 warning[missing-target-language]");
    site.has(
        "fr/more/index.html",
        "<a href=\"/en/about/\" hreflang=\"en\">À propos</a> <span class=\"link-note\">(",
    );
}

#[test]
fn anchors_are_checked_in_the_language_of_the_target() {
    let site = SiteTest::new()
        .page("a.en.md", "## Part {#part}\n\nText, [b](b.md#nothing) and [here](#part).")
        .page("a.fr.md", "## Partie {#part}\n\nTexte, [b](b.md#part).")
        .page("b.en.md", "## Part {#part}\n\nText.")
        .page("b.fr.md", "## Partie {#part}\n\nTexte.")
        .build();
    site.reports("content/a.en.md:6:11 error[broken-anchor] no heading `#nothing`");
    assert_eq!(site.problems.len(), 1, "{:#?}", site.problems);
    site.has("fr/a/index.html", "href=\"/fr/b/#part\"");
}

#[test]
fn references_come_from_a_table_and_lead_outside() {
    let table = "itu:\n  name: ITU\n  url: { en: https://itu.test/en, fr: https://itu.test/fr }\none:\n  url: https://one.test\n  language: en\n";
    let site = SiteTest::new()
        .file("content/_data/references.yaml", table)
        .page("a.en.md", "[ITU](ref:itu)")
        .page("a.fr.md", "[UIT](ref:itu), [un](ref:one)")
        .build();
    site.is_clean();
    site.has("fr/a/index.html", "<a href=\"https://itu.test/fr\" rel=\"external\">UIT</a>");
    site.has(
        "fr/a/index.html",
        "<a href=\"https://one.test\" hreflang=\"en\" rel=\"external\">un</a> <span class=\"link-note\">",
    );
}

#[test]
fn the_language_of_a_target_stands_behind_a_clause_or_on_the_link() {
    let table = "itu:\n  name: ITU\n  url: https://itu.test/en\n  language: en\n";
    let behind = "<a href=\"https://itu.test/en\" hreflang=\"en\" rel=\"external\">UIT</a> <span class=\"link-note\">(en anglais)</span>";
    let on = "<a href=\"https://itu.test/en\" hreflang=\"en\" rel=\"external\" data-language=\"en anglais\">UIT</a>";
    for (text, right) in [
        ("Voir [UIT](ref:itu).", behind),
        ("L'[UIT](ref:itu), qui publie.", behind),
        ("**Voir [UIT](ref:itu)**\n\nTexte.", behind),
        ("| a |\n|---|\n| [UIT](ref:itu) |", behind),
        ("L'[UIT](ref:itu) publie.", on),
        ("L'union [UIT](ref:itu) (UIT).", on),
        ("Le rapport [UIT](ref:itu) *de 2021*.", on),
        ("Le rapport **[UIT](ref:itu)**\nde 2021.", on),
    ] {
        let site = SiteTest::new()
            .file("content/_data/references.yaml", table)
            .page("a.en.md", "Text.")
            .page("a.fr.md", text)
            .build();
        site.has("fr/a/index.html", right);
    }
}

#[test]
fn former_addresses_lead_to_the_page_in_each_language() {
    let facts = "aliases: [/old/]\n";
    let site = SiteTest::new()
        .file("content/about.yaml", facts)
        .page("about.en.md", "Us.")
        .page("about.fr.md", "Nous.")
        .build();
    site.is_clean();
    site.has("fr/old/index.html", "content=\"0; url=/fr/about/\"").has("en/old/index.html", "noindex");
}

#[test]
fn the_base_path_stands_before_every_address() {
    let site = SiteTest::english()
        .config("base_url = \"https://site.test/sub\"\n[[languages]]\ntag = \"en\"\nname = \"English\"\n")
        .page("about.md", "[Home](_index.md)")
        .build();
    site.has("en/about/index.html", "<a href=\"/sub/en/\">Home</a>")
        .has("en/about/index.html", "href=\"/sub/assets/style.")
        .has("en/about/index.html", "href=\"https://site.test/sub/en/about/\"");
}

#[test]
fn a_link_to_a_page_that_is_not_out_yet_says_so() {
    let site = SiteTest::english()
        .file("content/later.yaml", "publish: 2022-03-01\n")
        .page("later.md", "Later.")
        .page("now.md", "[Later](later.md)")
        .build();
    site.reports("content/now.md:4:9 error[broken-link] `later` is not published in this edition");
    site.lacks("sitemap.xml", "later");
}
