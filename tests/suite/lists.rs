//! Lists that templates show: chosen, ordered and grouped by the program.

use crate::site_test::SiteTest;

/// A site with events of several precisions in a section and in a series below it.
fn site(template: &str) -> SiteTest {
    let mut site = SiteTest::new()
        .file("content/events/_index.yaml", "children: event\n")
        .page("events/_index.en.md", "Events.")
        .page("events/_index.fr.md", "Événements.")
        .file("content/events/series/_index.yaml", "kind: series\nchildren: event\n")
        .page("events/series/_index.en.md", "Series.")
        .page("events/series/_index.fr.md", "Série.")
        .file("templates/home.html", template);
    for (path, dates) in [
        ("events/table", "2022-06-07/2022-06-09"),
        ("events/talk", "2022-06-01"),
        ("events/old", "2021-09-20"),
        ("events/older", "2020"),
        ("events/series/winter", "2021-12"),
        ("events/series/now", "2021-10"),
    ] {
        site = site
            .file(&format!("content/{path}.yaml"), format!("dates: {dates}\n"))
            .page(&format!("{path}.en.md"), "Text.")
            .page(&format!("{path}.fr.md"), "Texte.");
    }
    site
}

#[test]
fn a_list_is_parted_into_what_comes_and_what_is_past() {
    let list = "{% for item in upcoming(items=entries(kind=\"event\", below=\"events\")) %}{{ item.title }} {% endfor %}|\
        {% for item in past(items=entries(kind=\"event\")) %} {{ item.title }}{% endfor %}";
    let site = site(list);
    assert_eq!(site.build().is_clean().text("en/index.html"), "now winter talk table | old older");
    assert_eq!(site.today("2022-06-08").build().text("en/index.html"), "table | talk winter now old older");
}

#[test]
fn entries_of_the_same_date_are_listed_by_weight() {
    let list = "{% for item in entries(kind=\"event\", below=\"events\") %}{{ item.title }} {% endfor %}";
    let site = site(list)
        .file("content/events/zero.yaml", "dates: 2020\nweight: 1\n")
        .page("events/zero.en.md", "Text.")
        .page("events/zero.fr.md", "Texte.");
    assert_eq!(site.build().is_clean().text("en/index.html"), "zero older old now winter talk table ");
}

#[test]
fn a_list_is_grouped_by_month_under_headings_of_the_language() {
    let list = "{% for group in group_by_month(items=entries(kind=\"event\")) %}{{ group.iso }} {{ group.text }} {{ group.title }}:{% for item in group.items %} {{ item.title }}{% endfor %}; {% endfor %}";
    let site = site(list).build();
    site.is_clean();
    assert_eq!(
        site.text("fr/index.html"),
        "2020 2020 2020: older; 2021-09 septembre 2021 Septembre 2021: old; 2021-10 octobre 2021 Octobre 2021: now; \
         2021-12 décembre 2021 Décembre 2021: winter; 2022-06 juin 2022 Juin 2022: talk table; "
    );
}

#[test]
fn records_with_a_date_are_listed_as_entries_are() {
    let list = "{% for group in group_by_month(items=past(items=site.data.news.items)) %}{{ group.text }}:{% for item in group.items %}{{ item.name }}{% endfor %} {% endfor %}";
    let table = "items:\n  - { name: a, date: 2021-09-01 }\n  - { name: b }\n  - { name: c, date: 2021-10-17 }\n  - { name: d, date: 2021-09-02 }\n";
    let site =
        SiteTest::english().file("content/_data/news.yaml", table).file("templates/home.html", list).build();
    assert_eq!(site.is_clean().text("en/index.html"), "October 2021:c September 2021:da ");
}

#[test]
fn unknown_kinds_and_sections_of_a_list_are_told() {
    site("{{ entries(kind=\"evnt\") | length }}")
        .build()
        .reports("templates/home.html:1:")
        .has_code("unknown-kind");
    site("{{ entries(below=\"event\") | length }}").build().has_code("broken-link");
}
