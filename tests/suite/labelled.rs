//! How often `hexaglot check` is right: texts in many languages, each labelled by hand before it was read by the program.
//!
//! `lints/<code>.tsv` has one case a line: `report` or `leave`, then what the code needs. Each test puts all cases of a code
//! into one site, prints precision and recall and every wrong verdict, and holds both to a floor.

use std::collections::BTreeSet;

use crate::site_test::SiteTest;

/// A labelled case.
struct Case {
    /// Its number, which is part of the names of its files.
    number: usize,
    /// Whether an editor would mark it.
    wanted: bool,
    /// What the line has after the label.
    columns: Vec<String>,
}

fn cases(code: &str) -> Vec<Case> {
    let path = format!("{}/tests/suite/lints/{code}.tsv", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    let lines = text.lines().enumerate().filter(|(_, line)| !line.starts_with('#') && !line.is_empty());
    let case = |(at, line): (usize, &str)| {
        let mut columns = line.split('\t').map(seen);
        let label = columns.next().unwrap();
        assert!(matches!(label.as_str(), "report" | "leave"), "{code}.tsv:{}: `{label}`", at + 1);
        Case { number: at + 1, wanted: label == "report", columns: columns.collect() }
    };
    let cases: Vec<Case> = lines.map(case).collect();
    assert!(cases.len() >= 200, "{code}.tsv has {} cases", cases.len());
    cases
}

/// A text with the characters that its names in braces stand for.
fn seen(text: &str) -> String {
    const NAMES: &[(&str, &str)] = &[
        ("zwsp", "\u{200b}"),
        ("zwnj", "\u{200c}"),
        ("zwj", "\u{200d}"),
        ("lrm", "\u{200e}"),
        ("rlm", "\u{200f}"),
        ("alm", "\u{61c}"),
        ("wj", "\u{2060}"),
        ("bom", "\u{feff}"),
        ("shy", "\u{ad}"),
        ("vs16", "\u{fe0f}"),
        ("ivs", "\u{e0100}"),
        ("mvs", "\u{180e}"),
        ("ls", "\u{2028}"),
        ("ps", "\u{2029}"),
        ("obj", "\u{fffc}"),
        ("hf", "\u{3164}"),
        ("bs", "\u{8}"),
        ("vt", "\u{b}"),
        ("c92", "\u{92}"),
        ("tag", "\u{e0041}"),
        ("nbsp", "\u{a0}"),
        ("nnbsp", "\u{202f}"),
        ("tagEngland", "\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}"),
        ("tagScotland", "\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}"),
    ];
    let named = |text: String, (name, sign): &(&str, &str)| text.replace(&format!("{{{name}}}"), sign);
    NAMES.iter().fold(text.replace("\\n", "\n").replace("\\t", "\t"), named)
}

/// A site with all languages of the cases, and English first.
fn site<'c>(langs: impl Iterator<Item = &'c str>) -> SiteTest {
    let mut langs: BTreeSet<&str> = langs.collect();
    langs.remove("en");
    let mut config =
        "base_url = \"https://site.test\"\ntoday = 2021-10-18\nsource_language = \"en\"\n".to_owned();
    for lang in std::iter::once("en").chain(langs) {
        config.push_str(&format!("[[languages]]\ntag = \"{lang}\"\nname = \"{lang}\"\n"));
    }
    SiteTest::empty().config(&config)
}

/// Compares the reports with the labels; a report belongs to the case whose number its file's path has.
#[expect(clippy::print_stdout, reason = "the figures are the point of the test")]
fn judge(code: &str, cases: &[Case], problems: &[String], floor: f64) {
    let of_code = problems.iter().filter(|problem| problem.contains(&format!("[{code}]")));
    let number = |problem: &String| problem.strip_prefix("content/c")?.split(['/', '.']).next()?.parse().ok();
    let reported: BTreeSet<usize> = of_code.clone().filter_map(number).collect();
    let count = |wanted: bool, found: bool| {
        cases.iter().filter(|case| case.wanted == wanted && reported.contains(&case.number) == found).count()
    };
    let (right, false_alarms, missed) = (count(true, true), count(false, true), count(true, false));
    let share = |part: usize, other: usize| part as f64 / (part + other).max(1) as f64;
    let (precision, recall) = (share(right, false_alarms), share(right, missed));
    println!("{code}: {} cases, precision {precision:.3}, recall {recall:.3}", cases.len());
    for case in cases.iter().filter(|case| case.wanted != reported.contains(&case.number)) {
        let verdict = if case.wanted { "missed" } else { "false" };
        println!("{code}.tsv:{}: {verdict}: {}", case.number, case.columns.join(" | ").replace('\n', "\\n"));
    }
    assert!(precision >= 0.95, "{code}: precision {precision:.3}");
    assert!(recall >= floor, "{code}: recall {recall:.3}");
}

/// Judges cases of a language and a text.
fn judge_texts(code: &str, floor: f64) {
    let cases = cases(code);
    let site = site(cases.iter().map(|case| case.columns[0].as_str()));
    let site = cases.iter().fold(site, |site, case| {
        let path = format!("content/c{}.{}.md", case.number, case.columns[0]);
        site.file(&path, format!("---\ntitle: Case {}\n---\n{}\n", case.number, case.columns[1]))
    });
    judge(code, &cases, &site.read_texts(), floor);
}

#[test]
fn invisible_characters_are_reported_where_no_script_needs_them() {
    judge_texts("invisible-character", 0.95);
}

#[test]
fn two_spaces_are_reported_where_they_are_a_slip() {
    judge_texts("double-space", 0.95);
}

#[test]
fn equal_titles_are_reported_where_readers_cannot_tell_pages_apart() {
    let code = "duplicate-title";
    let cases = cases(code);
    let lang = |page: &str| page.split_once(" = ").unwrap().0.rsplit('.').next().unwrap().to_owned();
    let langs: Vec<String> =
        cases.iter().flat_map(|case| case.columns.iter().map(|page| lang(page))).collect();
    let site = cases.iter().fold(site(langs.iter().map(String::as_str)), |site, case| {
        case.columns.iter().fold(site, |site, page| {
            let (path, fields) = page.split_once(" = ").unwrap();
            let text = format!("---\ntitle: {}\n---\nText.\n", fields.replace("; ", "\n"));
            site.file(&format!("content/c{}/{path}.md", case.number), text)
        })
    });
    judge(code, &cases, &site.read_texts(), 0.95);
}

/// Each case is a site of its own, since a site explains an acronym once.
#[test]
fn acronyms_are_reported_where_readers_do_not_know_them() {
    let code = "unexplained-acronym";
    let cases = cases(code);
    let problems = cases.iter().flat_map(|case| {
        let (lang, text) = (&case.columns[0], &case.columns[1]);
        let path = format!("content/c{}.{lang}.md", case.number);
        let on = "[checks]\nunexplained-acronym = \"warning\"";
        site([lang.as_str()].into_iter())
            .configure(on)
            .file(&path, format!("---\ntitle: Case\n---\n{text}\n"))
            .read_texts()
    });
    judge(code, &cases, &problems.collect::<Vec<_>>(), 0.9);
}

#[test]
fn numbers_are_reported_where_a_translation_has_others_than_its_original() {
    let code = "number-mismatch";
    let cases = cases(code);
    let site = site(cases.iter().flat_map(|case| [case.columns[0].as_str(), case.columns[2].as_str()]));
    let site = cases.iter().fold(site, |site, case| {
        let original = &case.columns[0];
        case.columns.chunks(2).fold(site, |site, page| {
            let path = format!("content/c{}.{}.md", case.number, page[0]);
            site.file(&path, format!("---\ntitle: Case\noriginal: {original}\n---\n{}\n", page[1]))
        })
    });
    judge(code, &cases, &site.read_texts(), 0.9);
}

/// The form `call` closes on 31 October 2021.
#[test]
fn dates_are_reported_where_they_contradict_the_facts_of_the_same_thing() {
    let code = "date-mismatch";
    let cases = cases(code);
    let form = "[forms.call]\nurl = \"https://f.test/x\"\nlanguages = [\"en\"]\ncloses = \"2021-10-31T23:59[Europe/Zurich]\"\n";
    let site = site(cases.iter().map(|case| case.columns[0].as_str())).configure(form);
    let site = cases.iter().fold(site, |site, case| {
        let path = format!("content/c{}.{}.md", case.number, case.columns[0]);
        let title = if case.columns[1].contains("title:") { "" } else { "title: Case\n" };
        let fields = case.columns[1].replace("; ", "\n");
        site.file(&path, format!("---\n{title}{fields}\n---\n{}\n", case.columns[2]))
    });
    judge(code, &cases, &site.read_texts(), 0.8);
}

/// `past` and the form `call` are over, `next` is to come.
#[test]
fn verbs_are_reported_where_what_they_are_said_of_is_over() {
    let code = "stale-tense";
    let cases = cases(code);
    let form = "[forms.call]\nurl = \"https://f.test/x\"\nlanguages = [\"en\"]\ncloses = \"2021-09-30T23:59[Europe/Zurich]\"\n";
    let langs: BTreeSet<&str> = cases.iter().map(|case| case.columns[0].as_str()).collect();
    let site = site(langs.iter().copied())
        .configure(form)
        .file("content/_data/places.yaml", "geneva:\n  name: Geneva\n")
        .file("content/past.yaml", "kind: event\ndates: 2021-06-07/2021-06-09\nplace: geneva\n")
        .file("content/next.yaml", "kind: event\ndates: 2022-06-06/2022-06-16\nplace: geneva\n");
    let site = langs.iter().fold(site, |site, lang| {
        site.file(
            &format!("content/past.{lang}.md"),
            "---\ntitle: Past\n---\n## Words {#programme}\n\nText.\n",
        )
        .file(&format!("content/next.{lang}.md"), "---\ntitle: Next\n---\nText.\n")
    });
    let site = cases.iter().fold(site, |site, case| {
        let path = format!("content/c{}.{}.md", case.number, case.columns[0]);
        site.file(&path, format!("---\ntitle: Case {}\n---\n{}\n", case.number, case.columns[1]))
    });
    judge(code, &cases, &site.read_texts(), 0.9);
}
