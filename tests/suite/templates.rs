//! What theme authors build on: the chain, the functions, the views.

use snapbox::{IntoData, assert_data_eq, file};

use crate::site_test::SiteTest;

#[test]
fn a_template_of_the_site_wins_over_that_of_the_theme_and_its_parents() {
    let site = SiteTest::english()
        .configure_first("theme = \"child\"")
        .file("themes/child/theme.toml", "parent = \"parent\"\n")
        .file(
            "themes/child/templates/page.html",
            "{% extends \"base.html\" %}{% block main %}child{% endblock main %}",
        )
        .file("themes/parent/templates/base.html", "<p>{% block main %}parent{% endblock main %}</p>")
        .file("templates/home.html", "site")
        .page("a.md", "Text.")
        .build();
    site.is_clean();
    assert_eq!(site.text("en/index.html"), "site");
    assert_eq!(site.text("en/a/index.html"), "<p>child</p>");
}

#[test]
fn functions_speak_the_language_of_the_page() {
    let template = "{{ date(value=\"2021-10-18\", markup=false) }}|{{ date_range(value=\"2021-12/2022-05\", style=\"prose\", markup=false) }}|{{ number(value=1234.5) }}|{{ list(items=[\"A\", \"B\", \"C\"]) }}|{{ list(items=[\"A\", \"B\"], or=true) }}|{{ url(path=\"a\") }}|{{ sort_by_language(items=[\"z\", \"é\", \"f\"]) | join(sep=\"\") }}";
    let site = SiteTest::new()
        .file("templates/home.html", template)
        .page("a.en.md", "Text.")
        .page("a.fr.md", "Texte.")
        .build();
    site.is_clean();
    assert_eq!(
        site.text("en/index.html"),
        "18\u{a0}October 2021|from December 2021 to May 2022|1,234.5|A, B and C|A or B|/en/a/|éfz"
    );
    assert_eq!(
        site.text("fr/index.html"),
        "18\u{a0}octobre 2021|de décembre 2021 à mai 2022|1\u{202f}234,5|A, B et C|A ou B|/fr/a/|éfz"
    );
}

#[test]
fn the_views_are_what_the_page_for_theme_authors_says() {
    let site = SiteTest::new()
        .configure("[forms.call]\nurl = \"https://forms.test/x\"\ncloses = \"2021-10-31T23:59[Europe/Zurich]\"")
        .file("content/_data/people.yaml", "director:\n  name: { en: Jo, fr: Jo }\n")
        .file("content/_data/places.yaml", "rome:\n  city: { en: Rome, fr: Rome }\n  country: Italy\n")
        .file("content/letter.yaml", "kind: circular\nseries: A/B\nnumber: 1\ndate: 2021-10-18\nform: call\nsignatory: director\n")
        .page("letter.en.md", "## One {#one}\n\nText.")
        .page("letter.fr.md", "## Un {#one}\n\nTexte.")
        .file("content/meet.yaml", "kind: event\ntype: meeting\ndates: 2022-06-07/2022-06-09\nplace: rome\nsessions:\n  - { start: 2022-06-07T09:00, end: 2022-06-07T10:00, zone: Europe/Rome }\n")
        .page("meet.en.md", "Text.")
        .page("meet.fr.md", "Texte.")
        .file("templates/circular.html", "{{ page | json | safe }}")
        .file("templates/event.html", "{{ page | json | safe }}")
        .file("templates/home.html", "{{ site | json | safe }}")
        .build();
    assert_data_eq!(site.text("fr/letter/index.html").is_json(), file!["snapshots/circular.json"]);
    assert_data_eq!(site.text("fr/meet/index.html").is_json(), file!["snapshots/event.json"]);
    assert_data_eq!(site.text("fr/index.html").is_json(), file!["snapshots/site.json"]);
}

#[test]
fn templates_of_kinds_may_stand_in_a_folder_of_their_own() {
    let site = SiteTest::english()
        .configure_first("theme = \"t\"")
        .file("themes/t/templates/kinds/page.html", "page")
        .file("themes/t/templates/kinds/section.html", "section")
        .file("themes/t/templates/kinds/special.html", "special")
        .page("news/_index.md", "News.")
        .page("a.md", "Text.")
        .file("content/b.md", "---\ntitle: B\ntemplate: special\n---\nText.\n")
        .file("content/c.md", "---\ntitle: C\ntemplate: kinds/special.html\n---\nText.\n")
        .build();
    site.is_clean();
    for (path, expected) in [("news", "section"), ("a", "page"), ("b", "special"), ("c", "special")] {
        assert_eq!(site.text(&format!("en/{path}/index.html")), expected);
    }
    // The theme has no `home.html`, so the built-in one is nearer than a section.
    assert!(site.text("en/index.html").contains("<main"));
}
