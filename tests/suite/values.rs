//! Pages of the values of facts: one for each value that an entry has, in the languages of its entries.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use hexaglot::live::Hub;

use crate::edits::{compare, settings};
use crate::own_site::{run, snapshot};
use crate::site_test::{Outcome, SiteTest};

/// Four languages, one of them from right to left and one without letters.
const CONFIG: &str = "base_url = \"https://site.test\"\nsource_language = \"en\"\ntoday = 2021-10-18\n[fallback]\ndefault = \"omit\"\n[checks]\nmissing-message = \"off\"\n\
    [[languages]]\ntag = \"en\"\nname = \"English\"\n[[languages]]\ntag = \"ru\"\nname = \"Русский\"\n\
    [[languages]]\ntag = \"ar\"\nname = \"العربية\"\n[[languages]]\ntag = \"zh\"\nname = \"中文\"\n";

const TALK: &str = r#"about = "A talk."

[facts.topics]
about = "What it is about."
type = "lines"
pages = true

[facts.format]
about = "Where one takes part."
type = "choice"
choices = ["virtual", "on-site"]
pages = { folder = "formats" }

[facts.speaker]
about = "Who speaks."
type = "record"
table = "people"
pages = { folder = "speakers" }

[facts.tongue]
about = "The language of the talk."
type = "language"
pages = true
"#;

fn site() -> SiteTest {
    let mut site = SiteTest::empty().plain().config(CONFIG).file("kinds/talk.toml", TALK).file(
        "content/_data/people.yaml",
        "ann:\n  name: { en: Ann Bay, ru: Анна Бэй, ar: آن باي, zh: 安·贝 }\n  url: https://ann.example.org/\n",
    );
    for segment in ["en", "ru", "ar", "zh"] {
        site = site.file(&format!("content/_index.{segment}.md"), "---\ntitle: Home\n---\nWelcome.\n");
        site = site.file(&format!("content/talks/_index.{segment}.md"), "---\ntitle: Talks\n---\nAll.\n");
    }
    site.file("content/talks/_index.yaml", "children: talk\n")
}

/// A talk in some languages.
fn talk(mut site: SiteTest, name: &str, facts: &str, languages: &[&str]) -> SiteTest {
    for segment in languages {
        let text = format!("---\ntitle: {name} {segment}\n---\nText.\n");
        site = site.file(&format!("content/talks/{name}.{segment}.md"), text);
    }
    site.file(&format!("content/talks/{name}.yaml"), facts)
}

fn talks() -> SiteTest {
    let all = ["en", "ru", "ar", "zh"];
    let site = talk(
        site(),
        "opening",
        "date: 2021-03-01\ntopics: [Health, Здоровье]\nformat: on-site\nspeaker: ann\ntongue: ru\n",
        &all,
    );
    let site = talk(site, "second", "date: 2021-05-01\ntopics: [Health]\nspeaker: ann\n", &["en", "ru"]);
    talk(site, "third", "date: 2020-01-01\ntopics: [Health, 卫生]\n", &["zh"])
}

fn quiet(site: &SiteTest) -> Outcome {
    let built = site.build();
    let told: Vec<_> = built.problems.iter().filter(|line| !line.contains("[missing-language]")).collect();
    assert!(told.is_empty(), "{told:#?}");
    built
}

#[test]
fn each_value_has_a_page_in_the_languages_of_its_entries() {
    let built = quiet(&talks());
    for (path, is_there) in [
        ("en/topics/health/index.html", true),
        ("ru/topics/health/index.html", true),
        ("ar/topics/health/index.html", true),
        ("zh/topics/health/index.html", true),
        ("ru/topics/zdorove/index.html", true),
        ("zh/topics/weisheng/index.html", true),
        ("en/topics/weisheng/index.html", false),
        ("ru/topics/weisheng/index.html", false),
        ("ar/formats/on-site/index.html", true),
        ("ar/formats/virtual/index.html", false),
        ("zh/speakers/ann/index.html", true),
        ("en/tongue/ru/index.html", true),
    ] {
        assert_eq!(built.files.contains_key(path), is_there, "{path}: {:?}", built.files.keys());
    }
    // The newest entry comes first, each in the language of the page.
    let english = built.text("en/topics/health/index.html");
    let (second, opening) = (english.find("second en").unwrap(), english.find("opening en").unwrap());
    assert!(second < opening && !english.contains("third"), "{english}");
    let chinese = built.text("zh/topics/health/index.html");
    assert!(chinese.contains("third zh") && !chinese.contains("second"), "{chinese}");
    // Only languages in which the page exists are its alternates.
    let lone = built.text("zh/topics/weisheng/index.html");
    assert!(lone.contains("hreflang=\"zh\" href=\"https://site.test/zh/topics/weisheng/\""), "{lone}");
    assert!(!lone.contains("/ru/topics/weisheng/") && !lone.contains("/en/topics/weisheng/"), "{lone}");
    // The way to it leads over the list of all values.
    let trail = lone.split("class=\"breadcrumbs\"").nth(1).unwrap().split("</nav>").next().unwrap();
    assert!(
        trail.contains("<a href=\"/zh/topics/\">Topics</a>") && trail.contains("href=\"/zh/\""),
        "{trail}"
    );
    built.has("ru/sitemap.xml", "https://site.test/ru/topics/zdorove/");
    built.lacks("en/sitemap.xml", "/en/topics/weisheng/");
}

#[test]
fn the_list_of_values_counts_entries_of_its_language_in_its_order() {
    let built = quiet(&talks());
    let list = built.article("ru/topics/index.html");
    let items: Vec<&str> = list.split("<li>").skip(1).collect();
    assert_eq!(items.len(), 2, "{list}");
    // Cyrillic comes before Latin in Russian.
    assert!(
        items[0].contains("<a href=\"/ru/topics/zdorove/\">Здоровье</a> <bdi class=\"count\">1</bdi>"),
        "{list}"
    );
    assert!(items[1].contains(">Health</a> <bdi class=\"count\">2</bdi>"), "{list}");
    built.has("ar/topics/index.html", "dir=\"rtl\"");
}

#[test]
fn values_are_called_as_readers_call_them() {
    let site = talks()
        .file("locales/ru/site.ftl", "talk-format-on-site = Очно\nvalues-formats = Форматы\n")
        .file("locales/en/site.ftl", "talk-format-on-site = On site\nvalues-formats = Formats\n")
        .file("locales/ar/site.ftl", "talk-format-on-site = حضوري\nvalues-formats = الصيغ\n")
        .file("locales/zh/site.ftl", "talk-format-on-site = 现场\nvalues-formats = 形式\n");
    let built = quiet(&site);
    for (path, title) in [
        ("ru/formats/on-site/index.html", "<h1>Очно</h1>"),
        ("ar/formats/on-site/index.html", "<h1>حضوري</h1>"),
        ("zh/formats/index.html", "<h1>形式</h1>"),
        ("ru/speakers/ann/index.html", "<h1>Анна Бэй</h1>"),
        ("zh/speakers/ann/index.html", "<h1>安·贝</h1>"),
        ("en/tongue/ru/index.html", "<h1>Russian</h1>"),
        ("ru/topics/health/index.html", "<h1>Health</h1>"),
    ] {
        built.has(path, title);
    }
    quiet(&talks()).has("ru/formats/on-site/index.html", "<h1>on-site</h1>");
}

#[test]
fn a_value_on_an_entry_knows_its_title_and_the_address_of_its_page() {
    let template = "{% for topic in page.facts.topics %}[{{ topic.id }}|{{ topic.title }}|{{ topic.url }}]{% endfor %}\
        {% if page.facts.speaker %}({{ page.facts.speaker.name }}|{{ page.facts.speaker.url }}){% endif %}\
        {% if page.facts.format %}<{{ page.facts.format.id }}|{{ page.facts.format.url }}>{% endif %}";
    let site = talks().file("templates/kinds/talk.html", template);
    let site = site.config(&CONFIG.replace("https://site.test", "https://site.test/under"));
    let built = quiet(&site);
    assert_eq!(
        built.text("ru/talks/opening/index.html"),
        "[Health|Health|/under/ru/topics/health/][Здоровье|Здоровье|/under/ru/topics/zdorove/]\
         (Анна Бэй|/under/ru/speakers/ann/)<on-site|/under/ru/formats/on-site/>"
    );
    assert_eq!(
        built.text("zh/talks/third/index.html"),
        "[Health|Health|/under/zh/topics/health/][卫生|卫生|/under/zh/topics/weisheng/]"
    );
}

#[test]
fn entries_and_the_page_of_a_value_agree() {
    let template = "{% for child in page.children %}{{ child.path }} {% endfor %}|\
        {% for child in entries(where={\"topics\": page.facts.value}) %}{{ child.path }} {% endfor %}";
    let site = talks().file(
        "kinds/talk.toml",
        TALK.replacen("pages = true", "pages = { template = \"topic\", list = \"all-topics\" }", 1),
    );
    let site = site
        .file("templates/topic.html", template)
        .file("templates/all-topics.html", "All: {{ page.title }}");
    let built = quiet(&site);
    let page = built.text("en/topics/health/index.html");
    let (children, found) = page.split_once('|').unwrap();
    let sorted = |text: &str| text.split_whitespace().map(str::to_owned).collect::<BTreeSet<_>>();
    assert_eq!(sorted(children), sorted(found));
    assert_eq!(sorted(children).len(), 2, "{page}");
    assert_eq!(built.text("en/topics/index.html"), "All: Topics");
}

#[test]
fn a_value_has_a_feed_of_its_entries_and_names_it() {
    let built = quiet(&talks());
    let feed = built.text("ru/topics/health/feed.xml");
    assert!(
        feed.contains("<title>Health</title><id>https://site.test/ru/topics/health/feed.xml</id>"),
        "{feed}"
    );
    assert!(feed.contains("https://site.test/ru/talks/second/") && !feed.contains("third"), "{feed}");
    let first = feed.find("second ru").unwrap();
    assert!(first < feed.find("opening ru").unwrap(), "{feed}");
    built.has(
        "ru/topics/health/index.html",
        "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Health\" href=\"/ru/topics/health/feed.xml\">",
    );
    assert!(!built.files.contains_key("ru/topics/feed.xml"));
    built.lacks("ru/talks/opening/index.html", "talks/opening/feed.xml");
}

#[test]
fn lists_of_values_are_shown_page_by_page_where_that_is_asked_for() {
    let mut site =
        talks().file("kinds/talk.toml", TALK.replacen("pages = true", "pages = { paginate_by = 2 }", 1));
    for number in 0..3 {
        site = talk(site, &format!("more-{number}"), "date: 2019\ntopics: [Health]\n", &["en"]);
    }
    let built = quiet(&site);
    assert!(built.files.contains_key("en/topics/health/page/3/index.html"), "{:?}", built.files.keys());
    assert!(!built.files.contains_key("ru/topics/health/page/2/index.html"));
    built.has("en/topics/health/page/2/index.html", "rel=\"prev\" href=\"/en/topics/health/\"");
    // The page of a value may say otherwise.
    let whole = quiet(&site.file("content/topics/health.yaml", "paginate_by: 0\nsort_by: date-ascending\n"));
    assert!(!whole.files.contains_key("en/topics/health/page/2/index.html"));
    let article = whole.text("en/topics/health/index.html");
    assert!(article.find("more-0").unwrap() < article.find("second").unwrap(), "{article}");
}

#[test]
fn a_text_at_the_place_of_a_value_is_that_of_its_page() {
    let site = talks()
        .file(
            "content/topics/health.ru.md",
            "---\ntitle: Здоровье людей\ndescription: Всё.\n---\nТолько слова.\n",
        )
        .file("content/topics/zdorove.ru.md", "Только текст.\n")
        .file("content/topics/_index.ru.md", "---\ntitle: Все темы\n---\nСписок.\n");
    let built = quiet(&site);
    built.has("ru/topics/health/index.html", "Только слова.").has("ru/topics/health/index.html", "second ru");
    built.has("ru/topics/index.html", "<h1>Все темы</h1>").has("ru/topics/index.html", "Здоровье людей</a>");
    built
        .has("ru/topics/zdorove/index.html", "<h1>Здоровье</h1>")
        .has("ru/topics/zdorove/index.html", "Только текст.");
    built.has("en/topics/health/index.html", "<h1>Health</h1>");
    // Links lead there as to any page.
    let linked = talk(site, "fourth", "topics: [Health]\n", &["en"])
        .file("content/talks/fourth.en.md", "---\ntitle: Fourth\n---\nSee [health](../topics/health.md).\n");
    quiet(&linked).has("en/talks/fourth/index.html", "href=\"/en/topics/health/\"");
}

#[test]
fn a_text_of_a_value_that_no_entry_has_is_reported() {
    let site = talks()
        .file("content/topics/helth.en.md", "---\ntitle: Slip\n---\nText.\n")
        .file("content/topics/weisheng.en.md", "---\ntitle: Hygiene\n---\nText.\n")
        .file("content/speakers/bob.yaml", "weight: 1\n");
    let checked = site.check();
    checked.helps(
        "content/topics/helth.en.md:1:1 warning[unused-file] no entry has the value `helth`",
        "rename it to `content/topics/health.en.md`, or delete it",
    );
    checked.reports(
        "content/topics/weisheng.en.md:1:1 warning[unused-file] no entry has the value `卫生` in `en`",
    );
    checked.reports("content/speakers/bob.yaml:1:1 warning[unused-file] no entry has the value `bob`");
    let built = site.build();
    assert!(!built.files.contains_key("en/topics/helth/index.html"));
    assert!(!built.files.contains_key("en/topics/weisheng/index.html"));
}

#[test]
fn a_value_of_drafts_and_of_days_to_come_has_no_page_yet() {
    let site = talk(talks(), "later", "date: 2022-02-01\npublish: 2022-02-01\ntopics: [Ocean]\n", &["en"]);
    let site = talk(site, "draft", "draft: true\ntopics: [Forest]\n", &["en"])
        .file("content/topics/ocean.en.md", "---\ntitle: The ocean\n---\nDeep.\n");
    let built = quiet(&site);
    assert!(!built.files.contains_key("en/topics/ocean/index.html"));
    assert!(!built.files.contains_key("en/topics/forest/index.html"));
    built.lacks("en/topics/index.html", "ocean");
    quiet(&site.clone().today("2022-02-01")).has("en/topics/ocean/index.html", "Deep.");
    assert!(site.drafts().build().files.contains_key("en/topics/forest/index.html"));
}

#[test]
fn a_link_to_a_value_that_comes_later_is_told_its_day() {
    let site = talk(talks(), "later", "date: 2022-02-01\npublish: 2022-02-01\ntopics: [Ocean]\n", &["en"]);
    let site = site.file("content/about.en.md", "---\ntitle: About\n---\nThe [ocean](topics/ocean.md).\n");
    site.check().helps(
        "content/about.en.md:4:13 error[broken-link] `topics/ocean` is not published in this edition",
        "put the link between `{% <since date=\"2022-02-01\"> %}` and `{% </since> %}`, or remove it",
    );
}

#[test]
fn a_link_to_a_list_without_values_yet_is_told_its_day() {
    let site = talk(site(), "later", "date: 2022-02-01\npublish: 2022-02-01\ntopics: [Ocean]\n", &["en"])
        .file("content/topics/_index.en.md", "---\ntitle: All topics\n---\nText.\n")
        .file("content/about.en.md", "---\ntitle: About\n---\nAll [topics](topics/_index.md).\n");
    let told = site.check();
    told.reports("content/about.en.md:4:14 error[broken-link] `topics` is not published in this edition");
    assert!(told.problems.iter().all(|line| !line.contains("[unused-file]")), "{:#?}", told.problems);
}

#[test]
fn values_have_pages_of_their_own_in_languages_that_show_entries_under_a_notice() {
    let site = talks().config(&CONFIG.replace("\"omit\"", "\"notice\""));
    let built = quiet(&site);
    // The entry is Chinese; its value is listed in English, and that list is no text in another language.
    built.has("en/topics/weisheng/index.html", "third zh").lacks("en/topics/weisheng/index.html", "noindex");
    built.has("en/sitemap.xml", "https://site.test/en/topics/weisheng/");
    built.lacks("en/topics/weisheng/feed.xml", "third zh");
}

#[test]
fn a_value_of_any_length_and_script_has_an_address() {
    let long = "Слово ".repeat(200);
    let site =
        talk(talks(), "odd", &format!("topics: [\"{long}\", \"  \", \"<b>&\\\"\", \"مياه\"]\n"), &["en"]);
    let built = quiet(&site);
    let path = built.files.keys().find(|path| path.starts_with("en/topics/slovo-slovo")).unwrap();
    assert!(path.split('/').all(|part| part.len() <= 96), "{path}");
    built.has("en/topics/b/index.html", "<h1>&lt;b&gt;&amp;");
    assert!(built.files.keys().any(|path| path.starts_with("en/topics/my")), "{:?}", built.files.keys());
}

#[test]
fn values_with_one_address_are_reported_and_told_apart_by_a_file() {
    let site = talk(talks(), "code", "topics: [C#, \"…\"]\n", &["en"]);
    let site = talk(site, "more", "topics: [C++]\n", &["en"]);
    let told = site.check();
    told.helps(
        "content/talks/more.yaml:1:10 error[duplicate-route] the values `C++` and `C#` would both have the page `topics/c`",
        "write `value: \"C++\"` in `content/topics/c-2.yaml` to give it an address of its own, or write both values alike",
    );
    told.helps(
        "content/talks/code.yaml:1:14 error[bad-file-name] nothing of the value `…` can be part of an address",
        "write `value: \"…\"` in `content/topics/value-2.yaml` to give its page an address",
    );
    let apart = site
        .file("content/topics/c-2.yaml", "value: \"C++\"\n")
        .file("content/topics/value-2.yaml", "value: \"…\"\n");
    let built = quiet(&apart);
    built.has("en/topics/c-2/index.html", "<h1>C++</h1>").has("en/topics/c-2/index.html", "more en");
    built.has("en/topics/c/index.html", "<h1>C#</h1>").lacks("en/topics/c/index.html", "more en");
    built.has("en/topics/value-2/index.html", "code en");
}

#[test]
fn a_page_that_has_the_address_of_a_value_is_reported() {
    let site = talks().file("content/other.en.md", "---\ntitle: Other\nslug: topics\n---\nText.\n");
    site.check().has_code("duplicate-route");
}

#[test]
fn what_cannot_have_pages_of_its_values_is_reported() {
    let said = |text: &str| SiteTest::english().plain().file("kinds/a.toml", text).check();
    for (text, expected) in [
        ("[facts.a]\ntype = \"number\"\npages = true\n", "3:9 error[bad-kind] only texts, choices, records"),
        ("[facts.a]\ntype = \"date\"\npages = true\n", "3:9 error[bad-kind] only texts"),
        ("[facts.a]\ntype = \"image\"\npages = true\n", "3:9 error[bad-kind] only texts"),
        ("[facts.a]\ntype = \"list\"\nof = \"number\"\npages = {}\n", "4:9 error[bad-kind] only texts"),
        ("[facts.a]\ntype = \"entry\"\npages = true\n", "3:9 error[bad-kind] an entry has a page of its own"),
        (
            "[texts.a]\ntype = \"text\"\npages = true\n",
            "3:9 error[bad-kind] only the values of a fact have pages",
        ),
        ("[facts.a]\ntype = \"text\"\npages = 3\n", "3:9 error[wrong-type]"),
        ("[facts.a]\ntype = \"text\"\npages = { foldr = \"b\" }\n", "3:11 error[unknown-key]"),
        (
            "[facts.a]\ntype = \"text\"\npages = { folder = \"ä\" }\n",
            "3:20 error[bad-kind] `ä` cannot be a folder",
        ),
        (
            "[facts.a]\ntype = \"text\"\npages = { folder = \"x\" }\n[facts.b]\ntype = \"text\"\npages = { folder = \"x\" }\n",
            "6:9 error[bad-kind] `x` has the pages of other values already",
        ),
    ] {
        let outcome = said(text);
        outcome.reports(&format!("kinds/a.toml:{expected}"));
        assert_eq!(outcome.problems.len(), 1, "{text}: {:#?}", outcome.problems);
    }
    said("[facts.a]\ntype = \"text\"\npages = false\n").is_clean();
    let without = SiteTest::english()
        .plain()
        .file("kinds/a.toml", "[facts.b]\ntype = \"text\"\npages = { template = \"tpic\" }\n")
        .file("content/x.yaml", "kind: a\nb: One\n")
        .page("x.en.md", "Text.");
    without.build().reports("kinds/a.toml:3:22 error[missing-template] no template `tpic.html`");
}

#[test]
fn kinds_with_one_fact_share_its_pages() {
    let site = talk(talks(), "code", "topics: [Sea]\n", &["en"])
        .file("kinds/note.toml", "[facts.topics]\ntype = \"lines\"\npages = true\n")
        .file("content/note.yaml", "kind: note\ntopics: [Sea, Health]\n")
        .file("content/note.en.md", "---\ntitle: The note\n---\nText.\n");
    let built = quiet(&site);
    built.has("en/topics/sea/index.html", "The note").has("en/topics/sea/index.html", "code en");
    built.has("en/topics/health/index.html", "The note");
}

#[test]
fn related_entries_share_most_values_then_are_newest() {
    let template = "{% for other in related(path=page.path, by=[\"topics\", \"speaker\"]) %}{{ other.title }};{% endfor %}|\
        {% for other in related(path=page.path, by=[\"topics\", \"speaker\"], limit=1) %}{{ other.title }};{% endfor %}|\
        {% for other in related(path=page.path, by=[\"topics\"], kind=\"note\") %}{{ other.title }};{% endfor %}";
    let site = talk(talks(), "fourth", "date: 2021-06-01\ntopics: [Health]\n", &["en", "ru"])
        .file("templates/kinds/talk.html", template)
        .file("kinds/note.toml", "[facts.topics]\ntype = \"lines\"\n")
        .file("content/note.yaml", "kind: note\ndate: 2021-07-01\ntopics: [Здоровье]\n")
        .file("content/note.en.md", "---\ntitle: The note\n---\nText.\n");
    let built = quiet(&site);
    // The second shares two values; the fourth and the note one, of which the note is newer; the third has no page in English.
    let expected = "second en;The note;fourth en;|second en;|The note;";
    assert_eq!(built.text("en/talks/opening/index.html"), expected);
    assert_eq!(built.text("zh/talks/third/index.html"), "opening zh;|opening zh;|");
    let odd = site
        .clone()
        .file("templates/kinds/talk.html", "{{ related(path=page.path, by=[\"topcs\"]) | length }}");
    odd.build().helps(
        "templates/kinds/talk.html:1:4 error[template-variable] no kind has a fact `topcs`",
        "did you mean `topics`?",
    );
    let lacks = site.file("templates/kinds/talk.html", "{{ related(path=page.path) | length }}");
    lacks.build().has_code("component-argument");
}

#[test]
fn related_entries_name_one_place_record_or_page() {
    let site = SiteTest::english()
        .plain()
        .file("kinds/a.toml", "[facts.of]\ntype = \"entry\"\n[facts.year]\ntype = \"number\"\n")
        .file("content/_data/audiences.yaml", "all: { name: All }\n")
        .page("topic.en.md", "Topic.")
        .file("content/x/one.yaml", "kind: a\nof: ../topic.md\nyear: 3\naudiences: [all]\n")
        .page("x/one.en.md", "One.")
        .file("content/two.yaml", "kind: a\nof: topic.md\n")
        .page("two.en.md", "Two.")
        .file("content/three.yaml", "kind: a\nyear: 3\naudiences: [all]\n")
        .page("three.en.md", "Three.")
        .file("templates/kinds/a.html", "{% for by in [\"of\", \"year\", \"audiences\"] %}{% for other in related(path=page.path, by=[by]) %}{{ other.title }}{% endfor %}|{% endfor %}");
    let built = site.build();
    built.is_clean();
    assert_eq!(built.text("en/x/one/index.html"), "two|three|three|");
    assert_eq!(built.text("en/two/index.html"), "one|||");
}

#[test]
fn commands_say_which_facts_have_pages() {
    let dir = tempfile::tempdir().unwrap();
    assert!(run(dir.path(), &["init", "."], &[]).status.success());
    fs::create_dir(dir.path().join("kinds")).unwrap();
    fs::write(dir.path().join("kinds/talk.toml"), TALK).unwrap();
    let output = run(dir.path(), &["explain", "talk"], &[]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(
        text.contains("  topics: What it is about. (") && text.contains("; pages in `topics/`"),
        "{text}"
    );
    assert!(text.contains("; pages in `formats/`"), "{text}");
    let schema = String::from_utf8(run(dir.path(), &["schema", "kind"], &[]).stdout).unwrap();
    assert!(schema.contains("paginate_by"), "{schema}");
}

/// Edits of values and of all that names them: file, text.
const EDITS: &[(&str, &str)] = &[
    ("content/talks/a.yaml", "date: 2021-03-01\ntopics: [Sea]\n"),
    ("content/talks/a.yaml", "date: 2021-03-01\ntopics: [Sea, Forest]\n"),
    ("content/talks/b.yaml", "date: 2021-04-01\ntopics: [Forest]\nspeaker: ann\n"),
    ("content/talks/a.ru.md", "---\ntitle: Лес\n---\nТекст.\n"),
    ("content/talks/a.en.md", "---\ntitle: Another title\n---\nText.\n"),
    ("content/topics/forest.ru.md", "---\ntitle: Леса\n---\nСлова.\n"),
    ("content/topics/forest.ru.md", "---\ntitle: Леса и сады\n---\nСлова.\n"),
    ("content/topics/sea.en.md", "---\ntitle: The sea\n---\nWords.\n"),
    ("content/topics/wood.yaml", "value: Forest\n"),
    ("content/topics/wood.yaml", ""),
    ("content/_data/people.yaml", "ann: { name: { en: Ann, ru: Анна } }\n"),
    ("content/talks/b.yaml", "date: 2021-04-01\ntopics: []\ndraft: true\n"),
    ("content/talks/b.yaml", "date: 2020-04-01\ntopics: [Sea, sea]\n"),
    ("locales/ru/site.ftl", "values-topics = Темы\n"),
    (
        "kinds/talk.toml",
        "[facts.topics]\ntype = \"lines\"\n[facts.speaker]\ntype = \"record\"\ntable = \"people\"\n",
    ),
    (
        "kinds/talk.toml",
        "[facts.topics]\ntype = \"lines\"\npages = { folder = \"themes\" }\n[facts.speaker]\ntype = \"record\"\ntable = \"people\"\n",
    ),
];

fn write(root: &std::path::Path, path: &str, text: &str) {
    fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
    fs::write(root.join(path), text).unwrap();
}

fn edited(root: &std::path::Path) {
    let languages =
        "[[languages]]\ntag = \"en\"\nname = \"English\"\n[[languages]]\ntag = \"ru\"\nname = \"Русский\"\n";
    let config = format!(
        "base_url = \"https://example.org\"\nsource_language = \"en\"\n[fallback]\ndefault = \"omit\"\n[checks]\nmissing-message = \"off\"\n{languages}"
    );
    for (path, text) in [
        ("site.toml", config.as_str()),
        (
            "kinds/talk.toml",
            "[facts.topics]\ntype = \"lines\"\npages = true\n[facts.speaker]\ntype = \"record\"\ntable = \"people\"\npages = true\n",
        ),
        (
            "templates/kinds/talk.html",
            "{% for topic in page.facts.topics %}{% if topic is map %}<a href=\"{{ topic.url }}\">{{ topic.title }}</a>{% endif %}{% endfor %}{% for other in related(path=page.path, by=[\"topics\"]) %}{{ other.title }}{% endfor %}{{ content }}",
        ),
        ("content/_data/people.yaml", "ann: { name: { en: Ann Bay, ru: Анна Бэй } }\n"),
        ("content/_index.en.md", "---\ntitle: Home\n---\nHello\n"),
        ("content/_index.ru.md", "---\ntitle: Дом\n---\nПривет\n"),
        ("content/talks/_index.en.md", "---\ntitle: Talks\n---\nAll\n"),
        ("content/talks/_index.yaml", "children: talk\n"),
        ("content/talks/a.en.md", "---\ntitle: A\n---\nText.\n"),
        ("content/talks/a.yaml", "date: 2021-03-01\ntopics: [Sea, Health]\n"),
        ("content/talks/b.en.md", "---\ntitle: B\n---\nText.\n"),
        ("content/talks/b.yaml", "date: 2021-04-01\ntopics: [Health]\n"),
        // The cards of an entry with many values share its facts.
        (
            "templates/kinds/value.html",
            "{{ page.title }}{% for card in page.children %}<p>{{ card.title }}{% for topic in card.facts.topics | default(value=[]) %}{% if topic is map %}<a href=\"{{ topic.url }}\">{{ topic.title }}</a>{% endif %}{% endfor %}</p>{% endfor %}{{ content }}",
        ),
        ("content/talks/c.en.md", "---\ntitle: C\n---\nText.\n"),
        ("content/talks/c.yaml", "date: 2021-05-01\ntopics: [Sea, Health, c, d, e, f, g, h, i, j, k]\n"),
        ("content/about.en.md", "---\ntitle: About\n---\nSee the [home page](_index.md).\n"),
    ] {
        write(root, path, text);
    }
}

#[test]
fn a_followed_site_has_the_pages_of_values_of_a_fresh_build() {
    let dir = tempfile::tempdir().unwrap();
    let root: PathBuf = dir.path().canonicalize().unwrap();
    edited(&root);
    let hub = Hub::open(&root, Box::new(|_| false), settings(), Box::new(|_| {})).unwrap();
    compare(&root, &hub, "the start");
    for (path, text) in EDITS {
        write(&root, path, text);
        hub.edit(&BTreeSet::from([(*path).to_owned()])).unwrap();
        compare(&root, &hub, &format!("{path}: {text}"));
    }
}

#[test]
fn a_warm_build_has_the_pages_of_values_of_a_cold_one() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path();
    edited(root);
    let build = |output: &str, more: &[&str]| {
        let arguments = [&["build", "--today", "2021-10-18", "--output", output][..], more].concat();
        run(root, &arguments, &[])
    };
    build("warm", &[]);
    let mut kept = 0;
    for (path, text) in EDITS {
        write(root, path, text);
        let warm = build("warm", &[]);
        kept += usize::from(!String::from_utf8_lossy(&warm.stdout).contains(" 0 kept"));
        build("cold", &["--no-cache"]);
        assert_eq!(snapshot(&root.join("warm")), snapshot(&root.join("cold")), "{path}: {text}");
    }
    assert!(kept > 4, "most pages stand: {kept}");
}
