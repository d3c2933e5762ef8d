//! Thirty mistakes in thirty files, all told in one run, each at its line and column.

use crate::site_test::SiteTest;

/// A file, its text, and where the problem is expected: `line:column severity[code]`.
pub const MISTAKES: &[(&str, &str, &str)] = &[
    ("content/unknown-key.en.md", "---\ntitel: X\ntitle: X\n---\nText.\n", "2:1 error[unknown-key]"),
    ("content/wrong-type.en.md", "---\ntitle: X\nweight: many\n---\nText.\n", "3:9 error[wrong-type]"),
    ("content/no-title.en.md", "---\nlabel: X\n---\nText.\n", "1:1 error[missing-field]"),
    ("content/no-number.yaml", "kind: pillar\n", "1:1 error[missing-field]"),
    ("content/out-of-range.yaml", "kind: pillar\nnumber: 1\nsdgs: [4, 18]\n", "3:11 error[out-of-range]"),
    (
        "content/zone.yaml",
        "kind: event\ndates: 2021\nsessions:\n  - {start: 2021-01-01T10:00, zone: Europe/Geneva}\n",
        "4:37 error[unknown-zone]",
    ),
    (
        "content/no-zone.yaml",
        "kind: event\ndates: 2021\nsessions:\n  - {start: 2021-01-01T10:00}\n",
        "4:5 error[deadline-without-zone]",
    ),
    ("content/bad-date.en.md", "---\ntitle: X\ndate: 2021-02-30\n---\nText.\n", "3:7 error[bad-date]"),
    ("content/kind.en.md", "---\ntitle: X\nkind: pilar\n---\nText.\n", "3:7 error[unknown-kind]"),
    ("content/language.ee.md", "---\ntitle: X\n---\nText.\n", "1:1 error[unknown-language]"),
    ("content/yaml.en.md", "---\ntitle: \"X\nlabel: Y\n---\nText.\n", "2:8 error[yaml-syntax]"),
    ("content/unclosed.en.md", "---\ntitle: X\n\nText.\n", "1:1 error[unclosed-front-matter]"),
    ("content/route.yaml", "slug: occupied\n", "1:7 error[duplicate-route]"),
    ("content/alias.yaml", "aliases: [/occupied/]\n", "1:11 error[alias-collision]"),
    ("content/link.en.md", "---\ntitle: X\n---\nSee [this](anchr.md).\n", "4:12 error[broken-link]"),
    ("content/anchor.en.md", "---\ntitle: X\n---\n## A {#a}\n\nSee [b](#b).\n", "6:9 error[broken-anchor]"),
    ("content/placeholder.en.md", "---\ntitle: X\n---\nSee [this](#) now.\n", "4:12 error[placeholder-link]"),
    (
        "content/reference.en.md",
        "---\ntitle: X\n---\nSee [this](ref:ituu).\n",
        "4:12 error[unknown-reference]",
    ),
    ("content/image.en.md", "---\ntitle: X\n---\n![A map](map.png)\n", "4:1 error[missing-image]"),
    ("content/alt.en.md", "---\ntitle: X\n---\nHere: ![](dot.png)\n", "4:7 error[missing-alt]"),
    ("content/html.en.md", "---\ntitle: X\n---\nSome <b>bold</b>.\n", "4:6 error[raw-html]"),
    (
        "content/component.en.md",
        "---\ntitle: X\n---\nOn {{ <dat value=\"2021\" /> }}.\n",
        "4:4 error[unknown-component]",
    ),
    (
        "content/argument.en.md",
        "---\ntitle: X\n---\nOn {{ <date when=\"2021\" /> }}.\n",
        "4:13 error[component-argument]",
    ),
    (
        "content/call.en.md",
        "---\ntitle: X\n---\nOn {{ <date value=\"2021\" }}.\n",
        "4:4 error[component-syntax]",
    ),
    ("content/heading.en.md", "---\ntitle: X\n---\n## A\n\n#### B\n\nText.\n", "6:1 warning[heading-level]"),
    ("content/empty.en.md", "---\ntitle: X\n---\n", "1:1 warning[empty-page]"),
    ("content/footnote.en.md", "---\ntitle: X\n---\nText[^1].\n", "4:5 error[missing-footnote]"),
    ("content/loose/unused.txt", "nobody", "1:1 warning[unused-file]"),
    ("locales/en/syntax.ftl", "good = Good\nbad = { $x\n", "2:7 error[fluent-syntax]"),
    ("templates/variable.html", "<p>{{ page.titel }}</p>", "1:12 error[template-variable]"),
    ("templates/message.html", "<p>{{ t(key=\"helo\") }}</p>", "1:7 error[unknown-message]"),
    ("templates/given.html", "<p>{{ t(key=\"hello\") }}</p>", "1:7 error[message-argument]"),
    ("templates/syntax.html", "<p>\n{% if page %}\n</p>", "2:1 error[template-syntax]"),
];

/// A site with all of them.
pub fn all_mistakes() -> SiteTest {
    let mut site = SiteTest::english()
        .file("content/_data/references.yaml", "itu:\n  url: https://itu.test\n")
        .file("content/dot.png", "GIF89a\u{3}\u{0}\u{4}\u{0}\u{0}\u{0}\u{0};")
        .page("occupied.en.md", "Text.")
        .file("locales/en/hello.ftl", "hello = Hello { $name }\n");
    for (path, text, _) in MISTAKES {
        site = site.file(path, text);
    }
    for (name, template) in
        [("uses-variable", "variable"), ("uses-message", "message"), ("uses-given", "given")]
    {
        let text = format!("---\ntitle: X\ntemplate: {template}\n---\nText.\n");
        site = site.file(&format!("content/{name}.en.md"), text);
    }
    for name in ["no-number", "out-of-range", "zone", "no-zone", "route", "alias"] {
        site = site.file(&format!("content/{name}.en.md"), "---\ntitle: X\n---\nText.\n");
    }
    site
}

#[test]
fn all_mistakes_are_told_in_one_run_at_their_place() {
    let problems = all_mistakes().build().problems;
    let missed: Vec<String> = MISTAKES
        .iter()
        .map(|(path, _, expected)| format!("{path}:{expected}"))
        .filter(|expected| !problems.iter().any(|problem| problem.starts_with(expected)))
        .collect();
    assert!(MISTAKES.len() >= 30);
    assert!(missed.is_empty(), "missed: {missed:#?}\nfound: {problems:#?}");
}

#[test]
fn each_of_them_alone_is_one_message() {
    let without = |path: &str| {
        let mut site = all_mistakes();
        for (other, ..) in MISTAKES.iter().filter(|(other, ..)| *other != path) {
            site = site.without(other);
        }
        site.build().problems
    };
    let nothing = without("");
    for (path, _, expected) in MISTAKES {
        let found: Vec<String> =
            without(path).into_iter().filter(|problem| !nothing.contains(problem)).collect();
        assert!(
            found.len() == 1 && found[0].starts_with(&format!("{path}:{expected}")),
            "{path}: {found:#?}"
        );
    }
}

/// What `hexaglot check` says beyond that, in the same form.
const LINTS: &[(&str, &str, &str)] = &[
    ("content/bidi.en.md", "---\ntitle: X\n---\nAn \u{202e}admin\u{2066}.\n", "4:4 error[bidi-control]"),
    ("content/_data/unseen.yaml", "a:\n  b: \"Two\u{200b} words\"\n", "2:10 warning[invisible-character]"),
    (
        "content/tags.en.md",
        "---\ntitle: \"X\u{e0041}\u{e0042}\"\n---\nText.\n",
        "2:10 warning[invisible-character]",
    ),
    ("content/space.en.md", "---\ntitle: X\n---\nOne *two*  three.\n", "4:10 warning[double-space]"),
    (
        "content/vague.en.md",
        "---\ntitle: X\n---\nPlease [**click** here](space.md).\n",
        "4:11 warning[vague-link]",
    ),
    (
        "content/long.en.md",
        "---\ntitle: A title that goes on and on and on until nobody reads it to the end\n---\nText.\n",
        "2:8 warning[long-title]",
    ),
    (
        "content/wide.en.md",
        "---\ntitle: X\nlabel: 全权代表大会全权代表大会全权代表大会全权代表大会全权代表大会会\n---\nText.\n",
        "3:8 warning[long-title]",
    ),
    (
        "content/told.en.md",
        "---\ntitle: X\ndescription: All that there is to say of this, and then some more, and after that once more all of it from the beginning, so that nobody will ever have to ask what else there was to say\n---\nText.\n",
        "3:14 warning[long-description]",
    ),
    ("content/zz.en.md", "---\ntitle: X\n---\nText.\n", "2:8 warning[duplicate-title]"),
    (
        "content/heavy.en.md",
        "---\ntitle: X\n---\nSee ![a map](heavy.png) here.\n",
        "4:5 warning[heavy-image]",
    ),
    ("content/quote.en.md", "---\ntitle: X\n---\nWrite lang=\"fr\" there.\n", "4:12 warning[straight-quote]"),
    (
        "content/acronym.en.md",
        "---\ntitle: X\n---\nThe XYZ met; the XYZ went.\n",
        "4:5 warning[unexplained-acronym]",
    ),
    (
        "content/past.en.md",
        "---\ntitle: X\nkind: event\ndates: 2021-10-17\n---\nIt will\ntake place.\n",
        "6:4 warning[past-event]",
    ),
    (
        "content/closed.en.md",
        "---\ntitle: X\n---\nBy {{ <deadline form=\"old\" /> }}.\n",
        "4:4 warning[past-deadline] the form `old` closed on 2021-10-17",
    ),
    (
        "content/mixed.en.md",
        "---\ntitle: X\n---\nНаша cвязь.\n",
        "4:6 warning[mixed-scripts] the Cyrillic word `cвязь` has the Latin letter `c` (U+0063)",
    ),
];

#[test]
fn what_an_editor_would_mark_is_told_by_check_alone() {
    let form = "[forms.old]\nurl = \"https://f.test/x\"\nlanguages = [\"en\"]\ncloses = \"2021-10-17T23:59[Europe/Zurich]\"\n";
    let acronyms = "[checks]\nunexplained-acronym = \"warning\"";
    let mut site =
        SiteTest::english().configure(form).configure(acronyms).file("content/heavy.png", vec![0; 500_001]);
    for (path, text, _) in LINTS {
        site = site.file(path, text);
    }
    let (built, checked) = (site.build().problems, site.check().problems);
    for (path, _, expected) in LINTS {
        let expected = format!("{path}:{expected}");
        assert!(checked.iter().any(|problem| problem.starts_with(&expected)), "{expected}: {checked:#?}");
        assert!(!built.iter().any(|problem| problem.starts_with(&expected)), "{expected}: {built:#?}");
    }
}

#[test]
fn every_language_must_be_known_in_forms_and_files() {
    let form = "[forms.call]\nurl = \"https://f.test/x\"\nlanguages = [\"en\", \"xx\"]\n";
    SiteTest::english().configure(form).build().reports("site.toml:8:20 error[unknown-language]");
    let deadline = "[forms.call]\nurl = \"https://f.test/x\"\ncloses = \"2021-10-31T23:59\"\n";
    SiteTest::english().configure(deadline).build().reports("site.toml:8:11 error[deadline-without-zone]");
}

#[test]
fn files_that_are_not_utf_8_or_too_large_are_named() {
    SiteTest::english()
        .file("content/a.md", b"---\ntitle: \xe9\n---\n")
        .build()
        .reports("content/a.md:2:8 error[not-utf8]");
    let large = vec![b'a'; 17 * 1024 * 1024];
    SiteTest::english().file("content/a.md", large).build().reports("content/a.md:1:1 error[file-too-large]");
}

#[test]
fn conflicts_of_git_are_reported_in_every_text_but_not_in_code() {
    let conflict = "<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> branch\n";
    let text = |body: &str| format!("---\ntitle: A\n---\nText.\n\n{body}");
    SiteTest::english()
        .file("content/a.md", text(conflict))
        .build()
        .reports("content/a.md:6:1 error[conflict-marker]");
    SiteTest::english()
        .file("locales/en/own.ftl", conflict)
        .build()
        .reports("locales/en/own.ftl:1:1 error[conflict-marker]");
    SiteTest::english()
        .file("templates/home.html", conflict)
        .build()
        .reports("templates/home.html:1:1 error[conflict-marker]");
    let code = text(&format!("```text\n{conflict}```\n"));
    SiteTest::english().file("content/a.md", code).build().is_clean();
}

#[test]
fn a_path_that_file_systems_refuse_is_reported() {
    let facts = format!("slug: {}\n", "a".repeat(300));
    SiteTest::english()
        .file("content/a.yaml", facts)
        .page("a.md", "Text.")
        .build()
        .reports("content/a.yaml:1:1 error[path-too-long]");
}

#[test]
fn a_theme_that_is_its_own_parent_and_includes_that_circle_are_no_hang() {
    let site = SiteTest::english()
        .configure_first("theme = \"a\"")
        .file("themes/a/theme.toml", "parent = \"b\"\n")
        .file("themes/b/theme.toml", "parent = \"a\"\n");
    site.build().reports("themes/b/theme.toml:1:10 error[theme-cycle]");
    let circle = SiteTest::english()
        .file("templates/home.html", "{% include \"part.html\" %}")
        .file("templates/part.html", "{% include \"home.html\" %}")
        .build();
    assert!(!circle.problems.is_empty());
}

#[test]
fn unknown_themes_and_templates_are_named_with_the_nearest() {
    let site =
        SiteTest::english().configure_first("theme = \"colition\"").file("themes/coalition/theme.toml", "");
    site.build().reports("site.toml:1:9 error[unknown-theme]");
    let page = SiteTest::english().file("content/a.md", "---\ntitle: A\ntemplate: pge\n---\nText.\n").build();
    page.reports("content/a.md:3:11 error[missing-template]");
}

#[test]
fn a_broken_template_is_told_alone_although_a_built_in_one_takes_its_place() {
    let site =
        SiteTest::english().page("a.md", "Text.").file("templates/base.html", "{{ page.title }").build();
    assert_eq!(site.problems.len(), 1, "{:?}", site.problems);
    site.reports("templates/base.html:1:15 error[template-syntax]");
}

#[test]
fn a_text_among_the_facts_and_a_table_without_a_language_are_told() {
    let site = SiteTest::new()
        .file("content/a.yaml", "title: X\n")
        .page("a.en.md", "Text.")
        .page("a.fr.md", "Texte.")
        .file("content/_data/people.yaml", "jo:\n  name:\n    en: Jo\n")
        .build();
    site.reports("content/a.yaml:1:1 error[misplaced-field]");
    site.reports("content/_data/people.yaml:3:5 warning[missing-translation]");
}

#[test]
fn a_yaml_bomb_is_refused_and_not_unfolded() {
    let mut bomb = String::from("a: &a [x, x, x, x, x, x, x, x, x]\n");
    for (from, to) in
        [("a", "b"), ("b", "c"), ("c", "d"), ("d", "e"), ("e", "f"), ("f", "g"), ("g", "h"), ("h", "i")]
    {
        bomb.push_str(&format!(
            "{to}: &{to} [*{from}, *{from}, *{from}, *{from}, *{from}, *{from}, *{from}, *{from}, *{from}]\n"
        ));
    }
    let site = SiteTest::english().file("content/_data/bomb.yaml", bomb).build();
    assert!(
        site.problems.iter().any(|problem| problem.contains("error[yaml-syntax]")),
        "{:#?}",
        site.problems
    );
}

#[test]
fn names_that_cannot_be_paths_and_texts_written_twice_are_told() {
    let site = SiteTest::english()
        .page("über uns.md", "Text.")
        .page("twice.md", "One.")
        .page("twice.en.md", "Two.")
        .build();
    site.reports("content/über uns.md:1:1 error[bad-file-name]");
    site.reports("content/twice.md:1:1 error[duplicate-file]");
}

#[test]
fn anchors_and_messages_that_stand_twice_are_told() {
    let site = SiteTest::english()
        .page("a.md", "## One {#x}\n\nText.\n\n## Two {#x}\n\nText.")
        .file("locales/en/a.ftl", "hello = One\nhello = Two\n")
        .build();
    site.reports("content/a.md:8:1 error[duplicate-anchor]");
    site.reports("locales/en/a.ftl:2:1 error[duplicate-message]");
}

#[test]
fn a_message_that_drops_the_plural_of_its_original_is_reported() {
    let told = |russian: &str| {
        let config = "base_url = \"https://site.test\"\n[[languages]]\ntag = \"en\"\nname = \"English\"\n\
            [[languages]]\ntag = \"ru\"\nname = \"Русский\"\n";
        let built = SiteTest::empty()
            .config(config)
            .file("content/_index.en.md", "---\ntitle: Home\n---\nText.\n")
            .file("content/_index.ru.md", "---\ntitle: Дом\n---\nТекст.\n")
            .file(
                "locales/en/a.ftl",
                "boats = { $count ->\n [one] one boat\n *[other] { $count } boats\n }\n",
            )
            .file("locales/ru/a.ftl", russian)
            .build();
        let problems = built.problems.into_iter();
        problems.filter(|problem| problem.contains("[plural-category]")).collect::<Vec<_>>()
    };
    let found = told("boats = { $count } лодок\n");
    assert!(found.len() == 1 && found[0].contains("has one form for all numbers"), "{found:?}");
    assert_eq!(told("boats = Лодки: { $count }\n"), [""; 0]);
    assert_eq!(
        told(
            "boats = { $count ->\n [one] { $count } лодка\n [few] { $count } лодки\n [many] { $count } лодок\n *[other] { $count } лодки\n }\n"
        ),
        [""; 0]
    );
}

#[test]
fn a_message_needs_every_plural_of_its_language() {
    let config = "base_url = \"https://site.test\"\n[[languages]]\ntag = \"ru\"\nname = \"Русский\"\n";
    let site = SiteTest::empty()
        .config(config)
        .file("content/_index.ru.md", "---\ntitle: Дом\n---\nТекст.\n")
        .file("locales/ru/days.ftl", "days = { $n ->\n [one] день\n *[other] дня\n}\n")
        .build();
    site.reports("locales/ru/days.ftl:1:1 warning[plural-category] the message `days` lacks the plural categories: few, many");
}

#[test]
fn broken_configuration_images_and_failing_templates_are_told() {
    SiteTest::english().configure("x = ").build().reports("site.toml:6:5 error[toml-syntax]");
    let image = SiteTest::english()
        .file("content/a/index.md", "---\ntitle: A\n---\n![A dot](dot.png)\n")
        .file("content/a/dot.png", "no image")
        .build();
    image.reports("content/a/index.md:4:1 warning[bad-image]");
    let failing = SiteTest::english().file("templates/home.html", "{{ page.title + 1 }}").build();
    failing.reports("templates/home.html:1:").has_code("template-error");
}

#[test]
fn a_file_that_cannot_be_read_is_told_once_and_nothing_that_follows_from_it() {
    let site = SiteTest::english()
        .file("content/events/_index.yaml", "children: event\nchildren: event\n")
        .page("events/_index.md", "Text.")
        .file("content/events/opening.yaml", "dates: 2021-10-18\nplace: nowhere\n")
        .page("events/opening.md", "Text.")
        .file("content/areas/access.yaml", "kind: pillar\nnumber: [1\n")
        .page("areas/access.md", "Text.")
        .build();
    assert_eq!(site.problems.len(), 2, "{:#?}", site.problems);
    site.reports("content/events/_index.yaml:2:1 error[yaml-syntax] the field `children` is given twice");
    site.reports("content/areas/access.yaml:").has_code("yaml-syntax");
}
