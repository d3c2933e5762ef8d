//! What readers see where a page has no text in their language: the next language of their chain, in its own words.

use crate::site_test::SiteTest;

const CONFIG: &str = "base_url = \"https://site.test\"\ntoday = 2021-10-18\nsource_language = \"ru\"\n\
    [[languages]]\ntag = \"ru\"\nname = \"Русский\"\n[[languages]]\ntag = \"en\"\nname = \"English\"\n\
    [[languages]]\ntag = \"fr\"\nname = \"Français\"\nfallback = [\"en\"]\n\
    [[languages]]\ntag = \"es\"\nname = \"Español\"\n[fallback]\npage = \"notice\"\n";

fn site() -> SiteTest {
    let home = |site: SiteTest, lang: &str, title: &str| {
        site.file(&format!("content/_index.{lang}.md"), format!("---\ntitle: {title}\n---\n{title}.\n"))
    };
    let site = SiteTest::empty().config(CONFIG);
    let homes = [("ru", "Дом"), ("en", "Home"), ("fr", "Accueil"), ("es", "Inicio")];
    homes.into_iter().fold(site, |site, (lang, title)| home(site, lang, title))
}

#[test]
fn the_first_language_of_the_readers_chain_that_exists_is_shown() {
    let site = site().page("about.ru.md", "О нас.").page("about.en.md", "About us.").build();
    site.has("fr/about/index.html", "About us.")
        .has("fr/about/index.html", "<div lang=\"en\" dir=\"ltr\">")
        .has("fr/about/index.html", "Vous voyez sa traduction en anglais")
        .has("fr/about/index.html", "<link rel=\"canonical\" href=\"https://site.test/en/about/\">")
        .lacks("fr/about/index.html", "О нас");
    // A reader without a chain gets the original.
    site.has("es/about/index.html", "<p>О\u{a0}нас.</p>")
        .has("es/about/index.html", "texto original en ruso");
}

#[test]
fn a_text_under_a_notice_speaks_its_language_and_leads_to_the_readers_pages() {
    let text = "{{ <day /> }}\n\n> [!NOTE]\n> Read.\n\nA note[^1] and [home](_index.md) and [gone](only.md).\n\n[^1]: Foot.\n";
    let site = site()
        .file(
            "templates/components.html",
            "{% component day() %}<p>{{ date(value=\"2021-10-18\") }} {{ number(value=1234.5) }} {{ url(path=\"\") }} {{ t(key=\"footnotes\") }}</p>{% endcomponent day %}",
        )
        .page("about.en.md", text)
        .page("only.ru.md", "Только.")
        .build();
    site.has(
        "fr/about/index.html",
        "<time datetime=\"2021-10-18\">18\u{a0}October 2021</time> 1,234.5 /fr/ Footnotes",
    )
    .has("fr/about/index.html", ">Note</p>")
    .has("fr/about/index.html", "<a href=\"/fr/\">home</a>")
    .has("fr/about/index.html", "Back to the text")
    .has("fr/about/index.html", "lang=\"fr\"");
}

#[test]
fn a_link_leads_to_the_next_language_of_the_readers_chain() {
    let site = site()
        .config(&CONFIG.replace("notice", "omit"))
        .page("about.ru.md", "О нас.")
        .page("about.en.md", "Us.")
        .page("more.fr.md", "[x](about.md)")
        .page("more.es.md", "[x](about.md)")
        .build();
    site.has(
        "fr/more/index.html",
        "<a href=\"/en/about/\" hreflang=\"en\">x</a> <span class=\"link-note\">(en anglais)</span>",
    )
    .has(
        "es/more/index.html",
        "<a href=\"/ru/about/\" hreflang=\"ru\">x</a> <span class=\"link-note\">(en ruso)</span>",
    );
}

#[test]
fn tags_are_written_in_their_canonical_form_and_give_the_direction() {
    for (typed, tag, direction) in [
        ("AR", "ar", "rtl"),
        ("HE-IL", "he-IL", "rtl"),
        ("iw", "he", "rtl"),
        ("pa-Arab", "pa-Arab", "rtl"),
        ("ks", "ks", "rtl"),
        ("ug", "ug", "rtl"),
        ("pa", "pa", "ltr"),
    ] {
        let config =
            format!("base_url = \"https://site.test\"\n[[languages]]\ntag = \"{typed}\"\nname = \"x\"\n");
        let segment = typed.split('-').next().unwrap().to_lowercase();
        let site = SiteTest::empty()
            .config(&config)
            .file(&format!("content/_index.{segment}.md"), "---\ntitle: x\n---\nx\n")
            .file(
                "templates/home.html",
                "<html lang=\"{{ page.language.tag }}\" dir=\"{{ page.language.dir }}\">",
            )
            .build();
        site.has(&format!("{segment}/index.html"), &format!("<html lang=\"{tag}\" dir=\"{direction}\">"));
    }
}
