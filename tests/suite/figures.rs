//! Charts, timelines, and tables that show several languages.

use crate::site_test::SiteTest;

/// English and Arabic, with a template for the home page of both.
fn two_directions(template: &str) -> SiteTest {
    SiteTest::empty()
        .config("base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n[[languages]]\ntag = \"ar\"\nname = \"العربية\"\n")
        .file("content/_index.en.md", "---\ntitle: Home\n---\nText.\n")
        .file("content/_index.ar.md", "---\ntitle: بيت\n---\nنص.\n")
        .file("templates/home.html", template)
}

#[test]
fn a_chart_has_bars_and_round_ticks_and_is_mirrored_where_the_language_is() {
    let template = "{% set c = chart(items=site.data.pledges, value=\"amount\") %}{% for bar in c.bars %}{{ bar.item.name }} {{ bar.text }} {{ bar.percent }} {{ bar.share }} {{ bar.x }};{% endfor %}{% for tick in c.ticks %} {{ tick.text }}@{{ tick.x }}{% endfor %}";
    let table = "second:\n  name: B\n  amount: 15.8\n  scale: billion\n  unit: USD\nfirst:\n  name: A\n  amount: 790\n  scale: million\n  unit: USD\n";
    let site = two_directions(template).file("content/_data/pledges.yaml", table).build();
    site.is_clean();
    let space = "\u{a0}";
    assert_eq!(
        site.text("en/index.html").replace(space, " "),
        "B USD 15.8 billion 79.0 100.0 0.0;A USD 790 million 3.95 5.0 0.0; \
         USD 0 billion@0.0 USD 5 billion@25.0 USD 10 billion@50.0 USD 15 billion@75.0 USD 20 billion@100.0"
    );
    let arabic = site.text("ar/index.html");
    assert!(arabic.starts_with("B ") && arabic.contains(" 79.0 100.0 21.0;"), "{arabic}");
    assert!(arabic.trim_end().ends_with("@0.0") && arabic.contains("@100.0 "), "{arabic}");
}

#[test]
fn what_is_no_length_of_a_bar_is_told() {
    let chart = |table: &str| {
        SiteTest::english()
            .file("content/_data/p.yaml", table)
            .file(
                "templates/home.html",
                "{% set c = chart(items=site.data.p, value=\"n\") %}{{ c.bars | length }}",
            )
            .build()
    };
    chart("a: { n: many }\n").reports("templates/home.html:1:").has_code("component-argument");
    chart("a: { n: -1 }\n").has_code("component-argument");
    chart("a: { m: 1 }\n").has_code("component-argument");
    assert_eq!(chart("a: { n: 0 }\n").is_clean().text("en/index.html"), "0");
}

#[test]
fn a_timeline_places_dates_of_every_precision_between_whole_months() {
    let template = "{% set t = timeline(path=\"road\") %}{{ t.start }} {{ t.end }} {{ t.today.start }} {{ t.lanes }};{% for s in t.spans %}{{ s.item.title }} {{ s.start }}-{{ s.end }} x{{ s.x }} {{ s.lane }} {{ s.precision }} {{ s.state }};{% endfor %}{% for tick in t.ticks %} {{ tick.iso }}={{ tick.start }}/{{ tick.x }}{% if tick.new_year %}!{% endif %}{% endfor %}";
    let mut site =
        two_directions(template).file("content/road/_index.yaml", "kind: series\nchildren: event\n");
    for (name, dates) in [("", ""), ("a", "2021-09-16"), ("b", "2021-10"), ("c", "2021-10-10/2021-12-15")] {
        let stem = if name.is_empty() { "road/_index".to_owned() } else { format!("road/{name}") };
        site = site.page(&format!("{stem}.en.md"), "Text.").page(&format!("{stem}.ar.md"), "نص.");
        if !name.is_empty() {
            site = site.file(&format!("content/{stem}.yaml"), format!("dates: {dates}\n"));
        }
    }
    let site = site.build();
    site.is_clean();
    // 122 days, from 1 September to 31 December.
    assert_eq!(
        site.text("en/index.html"),
        "2021-09-01 2021-12-31 38.52 2;a 12.3-13.11 x12.3 0 day past;b 24.59-50.0 x24.59 0 month uncertain;\
         c 31.97-86.89 x31.97 1 day running; 2021-09=0.0/0.0! 2021-10=24.59/24.59 2021-11=50.0/50.0 2021-12=74.59/74.59"
    );
    let arabic = site.text("ar/index.html");
    assert!(arabic.contains("c 31.97-86.89 x13.11 1") && arabic.contains("2021-09=0.0/100.0!"), "{arabic}");
}

#[test]
fn a_long_timeline_has_ticks_by_quarter_or_by_year() {
    let ticks = |from: &str, to: &str| {
        let table = format!("a: {{ day: {from} }}\nb: {{ day: {to} }}\nc: {{ name: undated }}\n");
        let template = "{% set t = timeline(items=site.data.p, by=\"day\") %}{% for tick in t.ticks %}{{ tick.iso }} {% endfor %}";
        let site =
            SiteTest::english().file("content/_data/p.yaml", table).file("templates/home.html", template);
        site.build().is_clean().text("en/index.html").to_owned()
    };
    assert_eq!(ticks("2020-02-01", "2021-11-01"), "2020-04 2020-07 2020-10 2021-01 2021-04 2021-07 2021-10 ");
    assert_eq!(ticks("2017-02", "2022"), "2018-01 2019-01 2020-01 2021-01 2022-01 ");
}

#[test]
fn a_table_is_shown_in_all_languages_at_once_in_the_order_of_its_file() {
    let template = "{% for term in records(table=\"terms\") %}{{ term.id }}: {{ term.name }}{% for value in in_languages(table=\"terms\", id=term.id, field=\"name\") %} [{{ value.language.tag }} {{ value.language.dir }}{% if value.value %} {{ value.value }}{% endif %}]{% endfor %}; {% endfor %}{% set one = record(table=\"terms\", id=\"itu\", in=\"fr\") %}{{ one.name }} {{ one.id }}{% for id, term in site.data.terms %} {{ id }}{% endfor %}";
    let table = "un:\n  name: { en: United Nations, fr: Nations Unies }\nitu:\n  name: { en: Union }\nx:\n  name: \"A \\\"b\\\"\"\n";
    let site = SiteTest::new()
        .configure("[checks]\nmissing-translation = \"off\"")
        .file("content/_data/terms.yaml", table)
        .file("templates/home.html", template)
        .build();
    site.is_clean();
    assert_eq!(
        site.text("en/index.html"),
        "un: United Nations [en ltr United Nations] [fr ltr Nations Unies]; itu: Union [en ltr Union] [fr ltr]; \
         x: A &quot;b&quot; [en ltr A &quot;b&quot;] [fr ltr A &quot;b&quot;]; Union itu un itu x"
    );
}

#[test]
fn unknown_tables_and_records_are_told_with_the_nearest() {
    let home = |template: &str| {
        SiteTest::english()
            .file("content/_data/terms.yaml", "itu: { name: Union }\nlater: { publish: 2022-01-01 }\n")
            .file("templates/home.html", template)
            .build()
    };
    home("{{ record(table=\"term\", id=\"itu\") | json }}")
        .reports("templates/home.html:1:")
        .has_code("unknown-reference");
    home("{{ record(table=\"terms\", id=\"itv\") | json }}").has_code("unknown-reference");
    home("{{ record(table=\"terms\", id=\"later\") | json }}").has_code("unknown-reference");
    home("{{ records(table=\"terms\") | length }}").is_clean();
}

#[test]
fn the_list_of_all_pages_says_what_each_language_has() {
    let template = "{% for row in pages() %}{{ row.path }}{% if row.foreign %} ({{ row.foreign.tag }}){% endif %}:{% for t in row.translations %} {% if t.present %}{{ t.state }}{% else %}-{% endif %}{% endfor %}; {% endfor %}";
    let site = SiteTest::new()
        .configure("[checks]\nmissing-language = \"off\"")
        .file("templates/home.html", template)
        .file("content/a.fr.md", "---\ntitle: A\ntranslation: { state: draft }\n---\nTexte.\n")
        .page("a.en.md", "Text.")
        .page("b.en.md", "Text.")
        .file("content/later.en.md", "---\ntitle: Later\npublish: 2022-01-01\n---\nText.\n")
        .build();
    site.is_clean();
    assert_eq!(site.text("en/index.html"), ": original unknown; a: original draft; b: original -; ");
    assert_eq!(site.text("fr/index.html"), ": original unknown; a: original draft; b (en): original -; ");
}
