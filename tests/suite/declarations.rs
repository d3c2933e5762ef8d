//! Mistakes in declarations of kinds: one report for each, at its cause.

use crate::site_test::SiteTest;

/// A site with three entries of a declared kind.
fn site(kind: &str) -> SiteTest {
    let mut site = SiteTest::english()
        .plain()
        .file("kinds/excavation.toml", kind)
        .file("content/digs/_index.yaml", "children: excavation\n")
        .page("digs/_index.en.md", "All.");
    for name in ["troy", "ur", "uruk"] {
        site = site
            .file(
                &format!("content/digs/{name}.yaml"),
                "tags: [Bronze]\ndepth: 3\nowner: ann\nnear: troy.md\n",
            )
            .page(&format!("digs/{name}.en.md"), "Text.");
    }
    site
}

/// A declaration of the four facts, with another of one of them.
fn kind(name: &str, text: &str) -> String {
    let facts = [
        ("tags", "type = \"lines\"\npages = true\n"),
        ("depth", "type = \"number\"\n"),
        ("owner", "type = \"text\"\n"),
        ("near", "type = \"entry\"\n"),
    ];
    let one = |(fact, usual): &(&str, &str)| {
        format!("[facts.{fact}]\n{}", if *fact == name { text } else { usual })
    };
    facts.iter().map(one).collect()
}

/// Asserts that a site has one problem, at this place and with this help.
#[track_caller]
fn one(site: &SiteTest, problem: &str, help: &str) {
    let outcome = site.check();
    assert_eq!(outcome.problems.len(), 1, "{problem}: {:#?}", outcome.problems);
    outcome.helps(problem, help);
}

#[test]
fn a_field_whose_declaration_is_wrong_is_known_with_any_value() {
    site(&kind("", "")).check().is_clean();
    for (fact, text, problem, help) in [
        ("tags", "type = \"tags\"\n", "2:8 error[bad-kind] unknown type `tags`", "one of"),
        (
            "tags",
            "about = \"Words.\"\n",
            "1:1 error[missing-field] the field has no `type`",
            "add `type = \"text\"`",
        ),
        (
            "tags",
            "type = \"lines\"\npage = true\n",
            "3:1 error[unknown-key] unknown field `page`",
            "did you mean `pages`?",
        ),
        ("tags", "type = true\n", "2:8 error[wrong-type]", ""),
        (
            "tags",
            "typ = \"lines\"\npages = true\n",
            "2:1 error[unknown-key] unknown field `typ`",
            "did you mean `type`?",
        ),
        (
            "tags",
            "type = \"list\"\nof = \"txt\"\npages = true\n",
            "3:6 error[bad-kind] unknown type `txt`",
            "did you mean `text`?",
        ),
    ] {
        let outcome = site(&kind(fact, text)).check();
        assert_eq!(outcome.problems.len(), 1, "{text}: {:#?}", outcome.problems);
        outcome.reports(&format!("kinds/excavation.toml:{problem}"));
        let said =
            outcome.diagnostics.iter().filter_map(|problem| problem.help.as_deref()).collect::<String>();
        assert!(said.contains(help), "{said}");
    }
    let broken = site("[facts.tags]\ntype = \"lines\"\n[facts.depth\n");
    let outcome = broken.check();
    assert!(
        outcome.problems.iter().all(|line| line.starts_with("kinds/excavation.toml:")),
        "{:#?}",
        outcome.problems
    );
}

#[test]
fn a_kind_or_a_table_that_does_not_exist_is_reported_where_a_field_names_it() {
    one(
        &site(&kind("near", "type = \"entry\"\nkind = \"excavatoin\"\n")),
        "kinds/excavation.toml:10:8 error[unknown-kind] unknown kind `excavatoin`",
        "did you mean `excavation`?",
    );
    let people = site(&kind("owner", "type = \"record\"\ntable = \"people\"\n"));
    one(
        &people,
        "kinds/excavation.toml:8:9 error[unknown-reference] no table `content/_data/people.yaml`",
        "write the table `content/_data/people.yaml`",
    );
    let misspelt = kind("owner", "type = \"record\"\ntable = \"poeple\"\n");
    let misspelt = SiteTest::english()
        .plain()
        .file("kinds/excavation.toml", misspelt)
        .file("content/_data/people.yaml", "ann: { name: Ann }\n");
    one(
        &misspelt,
        "kinds/excavation.toml:8:9 error[unknown-reference] no table `content/_data/poeple.yaml`",
        "did you mean `people`?",
    );
    people.file("content/_data/people.yaml", "ann: { name: Ann }\n").check().is_clean();
    // A theme may have kinds with fields that a site does not use; one that it uses is reported once.
    let themed = |owner: &str| {
        let facts = format!("kind: find\n{owner}");
        SiteTest::english()
            .plain()
            .configure_first("theme = \"town\"")
            .file("themes/town/theme.toml", "")
            .file("themes/town/kinds/find.toml", "[facts.owner]\ntype = \"record\"\ntable = \"people\"\n")
            .file("content/a.yaml", &facts)
            .page("a.en.md", "Text.")
            .file("content/b.yaml", &facts)
            .page("b.en.md", "Text.")
    };
    themed("").check().is_clean();
    one(
        &themed("owner: ann\n"),
        "content/a.yaml:2:8 error[unknown-reference] no record `ann` in `people.yaml`",
        "write the table `content/_data/people.yaml`",
    );
}

#[test]
fn keys_of_another_type_and_examples_that_do_not_fit_are_reported() {
    for (text, problem) in [
        (
            "type = \"number\"\nunit = \"USD\"\n",
            "3:1 error[bad-kind] the type `number` has no `unit`, a key of `decimal`",
        ),
        (
            "type = \"lines\"\nunit = \"USD\"\n",
            "3:1 error[bad-kind] the type `lines` has no `unit`, a key of `decimal`",
        ),
        (
            "type = \"text\"\nof = \"text\"\n",
            "3:1 error[bad-kind] the type `text` has no `of`, a key of `list` and `map`",
        ),
        ("type = \"number\"\nexample = \"deep\"\n", "3:11 error[bad-kind] the example `deep` does not fit"),
        (
            "type = \"number\"\nmost = 5\nexample = \"6\"\n",
            "4:11 error[bad-kind] the example `6` does not fit",
        ),
        (
            "type = \"date\"\nexample = \"2021-13\"\n",
            "3:11 error[bad-kind] the example `2021-13` does not fit",
        ),
        (
            "type = \"choice\"\nchoices = [\"a\", \"b\"]\nexample = \"c\"\n",
            "4:11 error[bad-kind] the example `c` does not fit",
        ),
    ] {
        let outcome = SiteTest::english().plain().file("kinds/a.toml", format!("[facts.x]\n{text}")).check();
        assert_eq!(outcome.problems.len(), 1, "{text}: {:#?}", outcome.problems);
        outcome.reports(&format!("kinds/a.toml:{problem}"));
    }
    let fitting = "[facts]\na = { type = \"text\", example = \"- a pot\" }\nb = { type = \"lines\", example = \"[a, b]\" }\n\
        c = { type = \"text\", example = \"110\" }\nd = { type = \"decimal\", example = \"3.5\" }\ne = { type = \"entry\", example = \"../a.md\" }\n";
    SiteTest::english().plain().file("kinds/a.toml", fitting).check().is_clean();
    one(
        &SiteTest::english()
            .plain()
            .file("kinds/a.toml", "[facts]\ndepth = \"text\"\n[texts]\ndepth = \"text\"\n"),
        "kinds/a.toml:4:1 error[bad-kind] `depth` is a fact and a text of the kind",
        "give one of the two another name, such as `[texts.depth_text]`",
    );
}

#[test]
fn files_of_kinds_with_a_wrong_name_are_reported_with_the_right_one() {
    let english = || SiteTest::english().plain();
    one(
        &english().file("kind/excavation.toml", ""),
        "kind/excavation.toml:1:1 error[bad-file-name] `kind/excavation.toml` is not read",
        "rename the file to `kinds/excavation.toml`",
    );
    one(
        &english().file("kinds/excavation.yaml", "about: x\n"),
        "kinds/excavation.yaml:1:1 error[bad-file-name] `kinds/excavation.yaml` declares no kind",
        "write it as TOML, and rename the file to `kinds/excavation.toml`",
    );
    one(
        &english().file("templates/kinds/evnt.html", "{{ page.title }}"),
        "templates/kinds/evnt.html:1:1 warning[unused-file] no kind `evnt` is declared for this template",
        "did you mean `event`?",
    );
    let used = english()
        .file("templates/kinds/part.html", "{{ page.title }}")
        .file("templates/page.html", "{% include \"kinds/part.html\" %}");
    used.check().is_clean();
}

#[test]
fn a_tag_that_is_the_name_of_a_language_is_one_error() {
    let config = "base_url = \"https://site.test\"\nsource_language = \"ar\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"arabic\"\nname = \"x\"\n";
    let site = |tag: &str| {
        SiteTest::empty()
            .plain()
            .config(&config.replace("arabic", tag))
            .file("content/_index.ar.md", "---\ntitle: x\n---\nx\n")
            .file("content/a.ar.md", "---\ntitle: x\n---\nx\n")
    };
    let outcome = site("arabic").check();
    assert_eq!(outcome.problems.len(), 1, "{:#?}", outcome.problems);
    outcome
        .helps("site.toml:5:7 error[unknown-language] `arabic` is the tag of no language", "write `\"ar\"`");
    let outcome = site("qqqqq").check();
    assert!(outcome.problems.iter().all(|line| line.starts_with("site.toml:")), "{:#?}", outcome.problems);
}

#[test]
fn a_section_at_the_place_of_pages_of_values_is_one_error_at_the_folder() {
    let folder = kind("tags", "type = \"lines\"\npages = { folder = \"digs\" }\n");
    let outcome = site(&folder).check();
    assert_eq!(outcome.problems.len(), 1, "{:#?}", outcome.problems);
    outcome.helps(
        "kinds/excavation.toml:3:20 error[bad-kind] `digs` is a section of the site already, and cannot have the pages of `tags`",
        "write `pages = { folder = \"excavation-tags\" }`",
    );
    site(&folder.replace("\"digs\"", "\"excavation-tags\"")).check().is_clean();
}

#[test]
fn a_misspelt_or_missing_kind_of_children_is_one_error_at_the_section() {
    let misspelt = site(&kind("", "")).file("content/digs/_index.yaml", "children: excavations\n");
    one(
        &misspelt,
        "content/digs/_index.yaml:1:11 error[unknown-kind] unknown kind `excavations`",
        "did you mean `excavation`?",
    );
    let missing = site(&kind("", "")).file("content/digs/_index.yaml", "weight: 1\n");
    one(
        &missing,
        "content/digs/_index.yaml:1:1 error[missing-field] `children` is missing: entries of `digs` have fields of the kind `excavation`",
        "write `children: excavation` in `content/digs/_index.yaml`",
    );
    one(
        &missing.without("content/digs/_index.yaml"),
        "content/digs/_index.en.md:1:1 error[missing-field] `children` is missing",
        "write `children: excavation` in `content/digs/_index.yaml`",
    );
    // One entry among pages has a kind of its own.
    let lone = SiteTest::english()
        .plain()
        .file("kinds/excavation.toml", kind("", ""))
        .page("digs/_index.en.md", "All.")
        .page("digs/a.en.md", "Text.")
        .page("digs/b.en.md", "Text.")
        .page("digs/c.en.md", "Text.")
        .file("content/digs/a.yaml", "depth: 3\n");
    lone.check().reports("content/digs/a.yaml:1:1 error[unknown-key]");
}
