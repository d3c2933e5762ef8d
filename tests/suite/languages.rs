//! One site, several languages: prefixes, fallback, the language bar, what search engines are told.

use crate::site_test::SiteTest;

#[test]
fn every_language_has_its_prefix_and_its_home() {
    let site = SiteTest::new().build();
    site.is_clean();
    site.has("en/index.html", "<html lang=\"en\" dir=\"ltr\">")
        .has("fr/index.html", "<html lang=\"fr\" dir=\"ltr\">");
    site.has("fr/index.html", "Bienvenue.");
}

#[test]
fn a_missing_translation_is_a_warning_and_the_page_is_left_out() {
    let site = SiteTest::new().page("about.en.md", "Us.").build();
    site.reports("content/about.en.md:1:1 warning[missing-language] `about` has no page in: fr");
    assert!(
        site.files.contains_key("en/about/index.html") && !site.files.contains_key("fr/about/index.html")
    );
    site.has("en/about/index.html", "title=\"Français: this page has not been translated yet\"");
    site.lacks("en/about/index.html", "hreflang=\"fr\" href=\"https");
}

#[test]
fn with_notice_the_original_is_shown_in_its_own_language() {
    let site = SiteTest::new().configure("[fallback]\npage = \"notice\"").page("about.en.md", "Us.").build();
    site.has("fr/about/index.html", "<div lang=\"en\" dir=\"ltr\">")
        .has("fr/about/index.html", "<link rel=\"canonical\" href=\"https://site.test/en/about/\">")
        .has("fr/about/index.html", "noindex")
        .lacks("fr/about/index.html", "rel=\"alternate\" hreflang")
        .lacks("sitemap.xml", "/fr/about/");
    site.has("fr/about/index.html", "class=\"notice\"");
}

#[test]
fn hreflang_is_reciprocal_and_names_the_page_itself() {
    let site = SiteTest::new().page("about.en.md", "Us.").page("about.fr.md", "Nous.").build();
    for page in ["en/about/index.html", "fr/about/index.html"] {
        site.has(page, "hreflang=\"en\" href=\"https://site.test/en/about/\"")
            .has(page, "hreflang=\"fr\" href=\"https://site.test/fr/about/\"");
    }
    site.has("sitemap.xml", "hreflang=\"fr\" href=\"https://site.test/fr/about/\"");
}

#[test]
fn the_page_at_the_root_names_all_languages_in_themselves() {
    let site = SiteTest::new().build();
    site.has("index.html", ">English</a>")
        .has("index.html", ">Français</a>")
        .has("index.html", "hreflang=\"x-default\"");
    site.has("404.html", "Page not found").has("404.html", "lang=\"fr\"");
}

#[test]
fn right_to_left_comes_from_the_language() {
    let site = SiteTest::empty()
        .config("base_url = \"https://site.test\"\n[[languages]]\ntag = \"ar\"\nname = \"العربية\"\n")
        .file("content/_index.ar.md", "---\ntitle: الصفحة\n---\nالتعميم BDT/DIR/110 و`site.toml`.\n")
        .build();
    site.has("ar/index.html", "<html lang=\"ar\" dir=\"rtl\">")
        .has("ar/index.html", "<bdi>BDT/DIR/110</bdi>")
        .has("ar/index.html", "<code dir=\"ltr\">site.toml</code>");
}

#[test]
fn a_file_without_language_part_is_in_the_source_language() {
    let site = SiteTest::english().page("about.md", "Us.").build();
    site.is_clean().has("en/about/index.html", "Us.");
}

#[test]
fn messages_take_all_plural_forms_of_russian() {
    let config = "base_url = \"https://site.test\"\n[[languages]]\ntag = \"ru\"\nname = \"Русский\"\n";
    let message = "days = { $n ->\n [one] { $n } день\n [few] { $n } дня\n [many] { $n } дней\n *[other] { $n } дня\n}\n";
    let site = SiteTest::empty()
        .config(config)
        .file("content/_index.ru.md", "---\ntitle: Дом\n---\nТекст.\n")
        .file("locales/ru/days.ftl", message)
        .file(
            "templates/home.html",
            "{% for n in [1, 2, 5, 21, 112] %}{{ t(key=\"days\", n=n) }};{% endfor %}",
        )
        .build();
    assert_eq!(site.text("ru/index.html"), "1\u{a0}день;2\u{a0}дня;5\u{a0}дней;21\u{a0}день;112\u{a0}дней;");
}

#[test]
fn an_exact_number_goes_before_the_plural_category() {
    let site = SiteTest::english()
        .file("locales/en/days.ftl", "days = { $n ->\n [0] none\n [one] one\n *[other] many\n}\n")
        .file("templates/home.html", "{% for n in [0, 1, 2] %}{{ t(key=\"days\", n=n) }};{% endfor %}")
        .build();
    assert_eq!(site.text("en/index.html"), "none;one;many;");
}

#[test]
fn languages_are_compared_message_by_message() {
    let site = SiteTest::new()
        .file("locales/en/a.ftl", "hello = Hello { $name }\n")
        .file("locales/fr/a.ftl", "hello = Bonjour { $nom }\nonly = Seul\n")
        .build();
    site.reports("locales/fr/a.ftl:1:20 error[message-argument]");
    site.reports("locales/fr/a.ftl:2:1 error[missing-message] the message `only` is missing in: en");
}
