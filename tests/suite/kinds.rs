//! Kinds that a site declares: what is known of them follows from their declarations.

use std::fs;

use crate::own_site::run;
use crate::site_test::SiteTest;

/// A kind that no one thought of, with five fields, and its template with a list: two files.
const SPECIMEN: &str = r#"about = "A specimen of a herbarium."

[facts.collected]
about = "When it was collected."
type = "date"
role = "when"
required = true
example = "1834-02-17"

[facts.height]
about = "Its height in millimetres."
type = "number"
least = 1
most = 90_000

[facts.collector]
about = "Who collected it."
type = "record"
table = "people"

[facts.family]
about = "Its family."
type = "choice"
choices = ["orchids", "ferns"]

[texts.locality]
about = "Where it was found, in words."
type = "text"
"#;

const TEMPLATE: &str = r#"<h1>{{ page.title }}</h1>
<p>{{ date(value=page.facts.collected) }} {{ page.facts.height }} {% if page.facts.collector %}{{ page.facts.collector.name }}{% endif %} {{ page.facts.family }} {{ page.texts.locality }}</p>
<ul>{% for other in entries(kind="specimen", where={"family": page.facts.family}) %}<li>{{ other.title }}{% if other.facts.height %} {{ other.facts.height }}{% endif %}</li>{% endfor %}</ul>
"#;

fn herbarium() -> SiteTest {
    SiteTest::new()
        .plain()
        .file("kinds/specimen.toml", SPECIMEN)
        .file("templates/kinds/specimen.html", TEMPLATE)
        .file("content/_data/people.yaml", "banks:\n  name: { en: Joseph Banks, fr: Monsieur Banks }\n")
        .file("content/sheets/_index.yaml", "children: specimen\n")
        .page("sheets/_index.en.md", "All sheets.")
        .page("sheets/_index.fr.md", "Toutes les planches.")
}

fn sheet(site: SiteTest, name: &str, facts: &str) -> SiteTest {
    site.file(&format!("content/sheets/{name}.yaml"), facts)
        .file(
            &format!("content/sheets/{name}.en.md"),
            format!("---\ntitle: {name}\nlocality: On \"sand\"\n---\nText.\n"),
        )
        .file(
            &format!("content/sheets/{name}.fr.md"),
            format!("---\ntitle: {name}\nlocality: Sur du « sable »\n---\nTexte.\n"),
        )
}

#[test]
fn a_kind_with_five_fields_a_template_and_a_list_is_two_files() {
    let site =
        sheet(herbarium(), "lily", "collected: 1834-02-17\nheight: 210\ncollector: banks\nfamily: orchids\n");
    let site = sheet(site, "rose", "collected: 1835-03\nfamily: orchids\n");
    let site = sheet(site, "moss", "collected: 1836\nfamily: ferns\n");
    let built = site.build();
    built.is_clean();
    let page = built.text("fr/sheets/lily/index.html");
    let plain = page.replace(['\u{a0}', '\u{202f}'], " ");
    let facts = "17 février 1834</time> 210 Monsieur Banks orchids Sur du « sable »</p>";
    assert!(plain.contains(facts), "{page}");
    assert!(page.contains("<li>lily 210</li><li>rose</li></ul>"), "{page}");
    // What has a role is found: the days are in the calendar.
    assert!(built.text("en/calendar.ics").contains("DTSTART;VALUE=DATE:18340217"));
    assert!(built.text("en/sheets/lily/event.ics").contains("SUMMARY;LANGUAGE=en:lily"));
}

#[test]
fn values_of_declared_fields_are_checked_like_any_others() {
    let site = sheet(
        herbarium(),
        "lily",
        "collected: soon\nheight: 0\ncollector: bank\nfamily: orchid\ncolour: red\n",
    );
    let site = sheet(site, "rose", "height: tall\n").check();
    site.reports("content/sheets/lily.yaml:1:12 error[bad-date]");
    site.reports("content/sheets/lily.yaml:2:9 error[out-of-range] 0 is not between 1 and 90000");
    site.reports("content/sheets/lily.yaml:3:12 error[unknown-reference] no record `bank` in `people.yaml`");
    site.reports("content/sheets/lily.yaml:4:9 error[wrong-type] unknown family `orchid`");
    site.reports("content/sheets/lily.yaml:5:1 error[unknown-key] unknown field `colour`");
    site.reports("content/sheets/rose.yaml:1:1 error[missing-field] `collected` is missing");
    site.reports("content/sheets/rose.yaml:1:9 error[wrong-type]");
    let misplaced = herbarium()
        .file("content/sheets/a.yaml", "collected: 1834\nlocality: On sand\n")
        .page("sheets/a.md", "Text.");
    misplaced.check().reports("content/sheets/a.yaml:2:1 error[misplaced-field] `locality` is a text");
}

#[test]
fn a_required_text_stands_in_every_language() {
    let site = SiteTest::new()
        .plain()
        .file("kinds/talk.toml", "[texts.aim]\ntype = \"text\"\nrequired = true\nexample = \"To agree\"\n")
        .file("content/a.yaml", "kind: talk\n")
        .file("content/a.en.md", "---\ntitle: A\naim: To talk\n---\nText.\n")
        .file("content/a.fr.md", "---\ntitle: A\naim:\n---\nTexte.\n");
    site.clone().check().reports("content/a.fr.md:3:1 error[missing-field] `aim` is missing");
    let absent = site.file("content/a.fr.md", "---\ntitle: A\n---\nTexte.\n").check();
    absent.helps("content/a.fr.md:1:1 error[missing-field]", "add `aim: To agree` to the front matter");
}

#[test]
fn a_kind_has_the_fields_of_what_it_extends_and_its_template() {
    let site = SiteTest::english()
        .plain()
        .file(
            "kinds/report.toml",
            "about = \"A report.\"\nextends = \"document\"\n[facts.audited]\ntype = \"flag\"\n",
        )
        .file(
            "templates/kinds/document.html",
            "{{ page.kind }} {{ page.facts.version }} {{ page.facts.audited }}",
        )
        .file("content/r.yaml", "kind: report\nversion: \"2\"\naudited: true\n")
        .page("r.en.md", "Text.")
        .build();
    site.is_clean();
    assert_eq!(site.text("en/r/index.html"), "report 2 true");
}

#[test]
fn a_declaration_of_the_site_stands_before_that_of_a_theme() {
    let site = |own: &str| {
        let site = SiteTest::english()
            .plain()
            .configure_first("theme = \"town\"")
            .file("themes/town/theme.toml", "")
            .file("themes/town/kinds/hall.toml", "[facts.seats]\ntype = \"number\"\n")
            .file("templates/hall.html", "{{ page.facts | json | safe }}")
            .file("content/h.yaml", "kind: hall\nseats: 300\n")
            .page("h.en.md", "Text.");
        if own.is_empty() { site } else { site.file("kinds/hall.toml", own) }
    };
    assert_eq!(site("").build().text("en/h/index.html"), "{\n  \"seats\": 300\n}");
    let extended = site("extends = \"hall\"\n[facts.built]\ntype = \"date\"\n").build();
    extended.is_clean();
    assert_eq!(extended.text("en/h/index.html"), "{\n  \"seats\": 300,\n  \"built\": null\n}");
    site("[facts.built]\ntype = \"date\"\n").check().reports("content/h.yaml:2:1 error[unknown-key]");
}

#[test]
fn what_a_declaration_cannot_say_is_told_at_its_place() {
    let said = |text: &str| SiteTest::english().plain().file("kinds/a.toml", text).check();
    for (text, expected) in [
        (
            "[facts.title]\ntype = \"text\"\n",
            "1:8 error[bad-kind] entries of every kind have the field `title`",
        ),
        ("[facts.a]\ntype = \"list\"\nof = \"txt\"\n", "3:6 error[bad-kind] unknown type `txt`"),
        ("[facts.a]\ntype = \"list\"\n", "2:8 error[missing-field] the type `list` needs `of`"),
        ("[facts.a]\ntype = \"record\"\n", "2:8 error[missing-field] the type `record` needs `table`"),
        ("[facts.a]\ntype = \"number\"\nleast = 3\nmost = 2\n", "2:8 error[bad-kind]"),
        (
            "[facts.a]\ntype = \"file\"\nrole = \"files\"\n",
            "3:8 error[bad-kind] a field with the role `files` is a list of `file`",
        ),
        (
            "[texts.a]\ntype = \"date\"\nrole = \"when\"\n",
            "3:8 error[bad-kind] only a fact can have the role `when`",
        ),
        ("[facts.a]\ntype = \"date\"\nrole = \"wen\"\n", "3:8 error[wrong-type] unknown role `wen`"),
        ("facts = 3\n", "1:9 error[wrong-type]"),
        ("children = \"evnt\"\n", "1:1 error[unknown-kind] unknown kind `evnt` in `children`"),
    ] {
        let outcome = said(text);
        outcome.reports(&format!("kinds/a.toml:{expected}"));
        assert_eq!(outcome.problems.len(), 1, "{text}: {:#?}", outcome.problems);
    }
    let odd = SiteTest::english().plain().file("kinds/a b.toml", "").check();
    odd.reports("kinds/a b.toml:1:1 error[bad-file-name]");
}

#[test]
fn kinds_that_extend_each_other_are_reported_and_end() {
    let site = SiteTest::english()
        .plain()
        .file("kinds/a.toml", "extends = \"b\"\n")
        .file("kinds/b.toml", "extends = \"a\"\n")
        .check();
    site.reports("kinds/a.toml:1:11 error[unknown-kind] `b` leads back to a kind that it extends");
    site.reports("kinds/b.toml:1:11 error[unknown-kind]");
}

#[test]
fn a_template_that_names_what_no_kind_declares_is_told() {
    let site = |template: &str| herbarium().file("templates/kinds/specimen.html", template).check();
    site("{% if page.facts.hight %}x{% endif %}")
        .helps("templates/kinds/specimen.html:1:18 error[template-variable]", "did you mean `height`?");
    site("{% if page.texts.height %}x{% endif %}")
        .reports("templates/kinds/specimen.html:1:18 error[template-variable]");
    site("{% if page.specimen %}x{% endif %}").helps(
        "templates/kinds/specimen.html:1:12 error[template-variable]",
        "fields of the kind are in `page.facts` and `page.texts`: write `page.facts.…`",
    );
    let wrong = sheet(herbarium(), "lily", "collected: 1834\n")
        .file(
            "templates/kinds/specimen.html",
            "{{ entries(kind=\"specimen\", where={\"famly\": 1}) | length }}",
        )
        .build();
    wrong.reports(
        "templates/kinds/specimen.html:1:4 error[template-variable] the kind `specimen` has no fact `famly`",
    );
}

#[test]
fn the_value_of_where_is_a_page_a_record_or_what_is_written() {
    let site = SiteTest::english()
        .plain()
        .file("kinds/talk.toml", "[facts.topic]\ntype = \"entry\"\n[facts.speakers]\ntype = \"list\"\nof = { type = \"record\", table = \"people\" }\n[facts.hour]\ntype = \"number\"\n")
        .file("content/_data/people.yaml", "ann: { name: Ann }\nbob: { name: Bob }\n")
        .page("topic.en.md", "Topic.")
        .page("other.en.md", "Other.")
        .file("content/one.yaml", "kind: talk\ntopic: topic.md\nspeakers: [ann, bob]\nhour: 9\n")
        .page("one.en.md", "One.")
        .file("content/two.yaml", "kind: talk\ntopic: other.md\nspeakers: [bob]\nhour: 10\n")
        .page("two.en.md", "Two.")
        .file("templates/page.html", "{% for talk in entries(kind=\"talk\", where={\"topic\": page}) %}{{ talk.title }}{% endfor %}|{% for talk in entries(kind=\"talk\", where={\"speakers\": \"ann\"}) %}{{ talk.title }}{% endfor %}|{% for talk in entries(where={\"speakers\": record(table=\"people\", id=\"bob\"), \"hour\": 10}) %}{{ talk.title }}{% endfor %}")
        .build();
    site.is_clean();
    assert_eq!(site.text("en/topic/index.html"), "one|one|two");
    assert_eq!(site.text("en/other/index.html"), "two|one|two");
}

#[test]
fn commands_know_the_kinds_of_the_site() {
    let dir = tempfile::tempdir().unwrap();
    assert!(run(dir.path(), &["init", "."], &[]).status.success());
    fs::create_dir(dir.path().join("kinds")).unwrap();
    fs::write(dir.path().join("kinds/specimen.toml"), SPECIMEN).unwrap();
    let said = |arguments: &[&str]| {
        let output = run(dir.path(), arguments, &[]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(said(&["kinds"]).contains("specimen  A specimen of a herbarium."));
    let fields = said(&["kinds", "specimen"]);
    assert!(
        fields.contains("  collected: When it was collected. (a date")
            && fields.contains("; required; role `when`"),
        "{fields}"
    );
    assert_eq!(said(&["explain", "specimen"]), fields);
    assert!(said(&["schema"]).contains("specimen-facts"));
    assert!(said(&["schema", "specimen-facts"]).contains("90000"));
    assert!(said(&["completions", "bash"]).contains("specimen"));
    let written = said(&["new", "specimen", "lily", "--section", "."]);
    assert!(written.contains("content/lily.yaml"), "{written}");
    let facts = fs::read_to_string(dir.path().join("content/lily.yaml")).unwrap();
    assert!(facts.contains("# Its family.\n#family:  # one of orchids, ferns\n"), "{facts}");
    let refused = run(dir.path(), &["kinds", "specimn"], &[]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(String::from_utf8(refused.stderr).unwrap().contains("did you mean `specimen`?"));
}

#[test]
fn helps_of_functions_name_the_fact_that_has_the_role() {
    let kind = "[facts.held]\ntype = \"date\"\nrole = \"when\"\nexample = \"2021-05\"\n[facts.house]\ntype = \"record\"\ntable = \"houses\"\nrole = \"where\"\n";
    for (call, help) in [
        ("date(of=\"f\")", "add `held: 2021-05` to its facts"),
        ("place(of=\"f\")", "add `house: …` to its facts"),
        ("place(of=\"plain\")", "name an entry of the kind `event` or `feast`"),
    ] {
        let site = SiteTest::english()
            .plain()
            .file("kinds/feast.toml", kind)
            .file("content/f.yaml", "kind: feast\n")
            .page("f.en.md", "Text.")
            .page("plain.en.md", "Text.")
            .file("templates/kinds/feast.html", format!("{{{{ {call} }}}}"));
        site.build().helps("templates/kinds/feast.html:1:4 error[broken-link]", help);
    }
}

#[test]
fn a_declaration_that_cannot_be_read_is_one_problem() {
    let site = SiteTest::english()
        .file("kinds/talk.toml", b"about = \"Caf\xe9.\"\n[facts.topics]\nabout = \"x\"\ntype = \"lines\"\n")
        .file("content/talks/_index.yaml", "children: talk\n")
        .file("content/talks/_index.en.md", "---\ntitle: Talks\n---\nText.\n")
        .file("content/talks/a.yaml", "topics: [a]\n")
        .file("content/talks/a.en.md", "---\ntitle: A\n---\nText.\n")
        .file("content/b.en.md", "---\ntitle: B\nkind: talk\ntopics: [b]\n---\nText.\n");
    let problems = site.build().problems;
    assert!(
        problems.len() == 1 && problems[0].contains("kinds/talk.toml:1:13 error[not-utf8]"),
        "{problems:#?}"
    );
}

#[test]
fn the_helps_of_fields_that_every_page_has_do_not_circle() {
    let told = |text: &str| SiteTest::english().file("kinds/talk.toml", text).build();
    told("[texts]\ntitle = \"text\"\n").helps(
        "kinds/talk.toml:2:1 error[bad-kind] entries of every kind have the field `title`",
        "give the field another name, or remove it: every page has it without a declaration",
    );
    told("required = [\"title\"]\n").helps(
        "kinds/talk.toml:1:13 error[bad-kind] `title` is not a fact of every kind",
        "remove it: of the fields of every page, only facts can be required",
    );
    told("[facts]\ndate = \"date\"\n").helps(
        "kinds/talk.toml:2:1 error[bad-kind] entries of every kind have the field `date`",
        "give the field another name; `required = [\"date\"]` asks for a fact of every kind",
    );
    assert_eq!(told("required = [\"date\"]\n").problems, [] as [String; 0]);
}
