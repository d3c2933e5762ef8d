//! Arguments of components: typed where the component is defined, checked where it is called.

use std::path::PathBuf;

use crate::site_test::SiteTest;

/// An English site with a form, a contact, an event and a place.
fn site() -> SiteTest {
    SiteTest::english()
        .configure("[forms.interest]\nurl = \"https://f.test/x\"\ncloses = \"2021-10-31T23:59[Europe/Zurich]\"\n[forms.open]\nurl = \"https://f.test/y\"")
        .file("content/_data/contacts.yaml", "p2c:\n  email: p2c@site.test\nmute:\n  name: Mute\n")
        .file("content/_data/places.yaml", "rome:\n  city: Rome\n")
        .file("content/events/opening.yaml", "kind: event\ndates: 2021-11-02\nplace: rome\n")
        .page("events/opening.md", "Text.")
        .page("plain.md", "Text.")
}

/// What is reported of a page with this text, with its help.
#[track_caller]
fn told(site: SiteTest, text: &str) -> Vec<(String, String)> {
    let outcome = site.page("calls.md", text).build();
    let helps = outcome.diagnostics.into_iter().map(|problem| problem.help.unwrap_or_default());
    outcome.problems.into_iter().zip(helps).collect()
}

/// A call in a line, the column of what is wrong, the problem, and what to type.
const WRONG: &[(&str, usize, &str, &str)] = &[
    (
        "email contact=\"pc2\"",
        23,
        "[unknown-reference] no record `pc2` in `contacts.yaml`",
        "did you mean `p2c`?",
    ),
    (
        "email contact=\"mute\"",
        23,
        "[unknown-reference] the record `mute` in `contacts.yaml` has no `email`",
        "add `email: …` to the record",
    ),
    (
        "deadline form=\"intrest\"",
        23,
        "[unknown-reference] no form `intrest` in `site.toml`",
        "did you mean `interest`?",
    ),
    (
        "deadline form='open'",
        23,
        "[unknown-reference] the form `open` has no `closes`",
        "add `closes = \"2021-10-31T23:59[Europe/Zurich]\"` to `[forms.open]` in `site.toml`",
    ),
    (
        "call_to_action form=\"intrest\"",
        29,
        "[unknown-reference] no form `intrest` in `site.toml`",
        "did you mean `interest`?",
    ),
    (
        "date of=\"events/openning\"",
        17,
        "[broken-link] no entry `events/openning`",
        "did you mean `events/opening`?",
    ),
    (
        "date of=\"../events/opening.en.md\"",
        17,
        "[broken-link] no entry `../events/opening.en.md`",
        "did you mean `events/opening`?",
    ),
    ("date of=\"opening\"", 17, "[broken-link] no entry `opening`", "did you mean `events/opening`?"),
    (
        "date of=\"plain\"",
        17,
        "[unknown-reference] `plain` has no date",
        "add `date` to its facts, or name another entry",
    ),
    (
        "place of=\"plain\"",
        18,
        "[unknown-reference] `plain` has no place",
        "add `place` to its facts, or name another entry",
    ),
    (
        "date value=\"2021-13-01\"",
        20,
        "[bad-date] `2021-13-01` does not exist",
        "the month comes before the day: write `2021-01-13`",
    ),
    ("date value=\"\"", 19, "[bad-date]", ""),
    (
        "date value=\"2021\" style=\"pros\"",
        33,
        "[component-argument] unknown style `pros`",
        "did you mean `prose`?",
    ),
    (
        "number value=\"three\"",
        22,
        "[component-argument] `three` is not a number",
        "write digits with a point for decimals, such as `18.55`",
    ),
    (
        "number value=\"NaN\"",
        22,
        "[component-argument] `NaN` is not a number",
        "write digits with a point for decimals, such as `18.55`",
    ),
    (
        "number value=3",
        21,
        "[component-argument] the argument `value` is not a text in quotation marks",
        "write `value=\"3\"`",
    ),
    (
        "number value={2.5}",
        22,
        "[component-argument] the argument `value` is not a text in quotation marks",
        "write `value=\"2.5\"`",
    ),
    ("number value=\"3\" unit=\"usd\"", 31, "[component-argument] unknown unit `usd`", "did you mean `USD`?"),
    (
        "number value=\"3\" unti=\"USD\"",
        25,
        "[component-argument] the component `number` has no argument `unti`",
        "did you mean `unit`?",
    ),
    (
        "number value=\"3\" value=\"4\"",
        25,
        "[component-argument] the argument `value` is given twice",
        "remove one of them",
    ),
    (
        "number",
        8,
        "[component-argument] the component `number` needs the argument `value`",
        "add `value=\"1\"`",
    ),
    (
        "email",
        8,
        "[component-argument] the component `email` needs the argument `contact`",
        "add `contact=\"p2c\"`",
    ),
    (
        "date",
        8,
        "[component-argument] the component `date` needs `of` or `value`",
        "add `of=\"events/opening\"` or `value=\"2021-10-18\"`",
    ),
    (
        "date of=\"events/opening\" value=\"2021\"",
        33,
        "[component-argument] the component `date` takes `of` or `value`, not both",
        "remove one of them",
    ),
    ("card page=\"plain\"", 8, "[unknown-component] only templates can call the component `card`", ""),
    ("dte value=\"2021\"", 4, "[unknown-component] unknown component `dte`", "did you mean `date`?"),
    ("since date=\"2021\"", 4, "[component-syntax] `since` goes around a text", ""),
    ("note kind=\"tip\"", 4, "[component-syntax] the component `note` goes around a text", ""),
];

#[test]
fn a_wrong_value_is_reported_once_at_the_value_with_what_to_type() {
    for (call, column, problem, help) in WRONG {
        let found = told(site(), &format!("On {{{{ <{call} /> }}}}."));
        assert_eq!(found.len(), 1, "{call}: {found:#?}");
        let (said, given) = &found[0];
        let expected = format!("content/calls.md:4:{column} error{problem}");
        assert!(said.starts_with(&expected), "{call}: {said} is not {expected}");
        assert!(help.is_empty() || given == help, "{call}: {given}");
        assert!(!given.is_empty(), "{call} has no help");
    }
}

#[test]
fn a_choice_lists_what_may_be_chosen_and_blocks_are_checked_as_calls_in_a_line() {
    let found = told(site(), "{% <note kind=\"danger\"> %}\n\nText.\n\n{% </note> %}");
    assert_eq!(
        found,
        [(
            "content/calls.md:4:16 error[component-argument] unknown kind `danger`".to_owned(),
            "write one of `note`, `tip`, `important`, `warning`, `caution`".to_owned()
        )]
    );
    let found = told(site(), "{% <email contact=\"p2c\"> %}\n\nText.\n\n{% </email> %}");
    assert_eq!(
        found,
        [(
            "content/calls.md:4:1 error[component-syntax] the component `email` shows no text between its tags"
                .to_owned(),
            "write `{{ <email contact=\"p2c\" /> }}` and remove `{% </email> %}`".to_owned()
        )]
    );
}

#[test]
fn a_call_in_a_block_of_another_day_is_checked_today_and_once() {
    let block = |call: &str| {
        format!(
            "Text.\n\n{{% <since date=\"2031-01-01\"> %}}\n\nOn {{{{ <{call} /> }}}}.\n\n{{% </since> %}}"
        )
    };
    for (call, problem) in [
        ("email contact=\"pc2\"", "8:23 error[unknown-reference] no record `pc2`"),
        ("date of=\"events/openning\"", "8:17 error[broken-link] no entry"),
        ("date value=\"2021-13-01\"", "8:20 error[bad-date]"),
        ("dte value=\"2021\"", "8:4 error[unknown-component]"),
    ] {
        let found = told(site(), &block(call));
        assert_eq!(found.len(), 1, "{call}: {found:#?}");
        assert!(found[0].0.starts_with(&format!("content/calls.md:{problem}")), "{found:#?}");
    }
    let found =
        told(site(), "Text.\n\n{% <since date=\"2031-13-01\" untl=\"x\"> %}\n\nText.\n\n{% </since> %}");
    assert_eq!(found.len(), 2, "{found:#?}");
    assert!(
        found[0].0.starts_with("content/calls.md:6:17 error[bad-date] `2031-13-01` does not exist"),
        "{found:#?}"
    );
    assert!(
        found[1]
            .0
            .starts_with("content/calls.md:6:29 error[component-argument] `since` has no argument `untl`"),
        "{found:#?}"
    );
    // What exists from that day on is not a mistake today.
    let later = site()
        .file(
            "content/_data/contacts.yaml",
            "p2c:\n  email: p2c@site.test\nlate:\n  publish: 2030-01-01\n  email: late@site.test\n",
        )
        .file("content/late.md", "---\ntitle: Late\npublish: 2030-01-01\ndate: 2030-01-01\n---\nText.\n");
    assert_eq!(told(later.clone(), &block("email contact=\"late\"")), []);
    assert_eq!(told(later.clone(), &block("date of=\"late\"")), []);
    let due = told(later, "{{ <email contact=\"late\" /> }} and {{ <date of=\"late\" /> }}");
    assert_eq!(due.len(), 2, "{due:#?}");
}

#[test]
fn a_theme_declares_types_of_its_own_and_learns_where_they_are_wrong() {
    let theme = |definition: &str| SiteTest::english().file("templates/parts.html", definition);
    let count = "{% component stars(count: Integer, half: Float = 0.5, loud: Bool = false) %}{{ count }}{% endcomponent stars %}";
    for (call, problem, help) in [
        (
            "stars count=\"three\"",
            "4:21 error[component-argument] the argument `count` is not a whole number",
            "write `count={1}`",
        ),
        (
            "stars count=\"3\"",
            "4:21 error[component-argument] the argument `count` is not a whole number",
            "write `count={3}`",
        ),
        (
            "stars count={3} half=\"a\"",
            "4:30 error[component-argument] the argument `half` is not a number",
            "write `half={1.0}`",
        ),
        (
            "stars count={3} loud=\"yes\"",
            "4:30 error[component-argument] the argument `loud` is not `true` or `false`",
            "write `loud={true}` or `loud={false}`",
        ),
    ] {
        let found = told(theme(count), &format!("On {{{{ <{call} /> }}}}."));
        assert_eq!(found.len(), 1, "{call}: {found:#?}");
        assert!(found[0].0.starts_with(&format!("content/calls.md:{problem}")), "{found:#?}");
        assert_eq!(found[0].1, help);
    }
    assert_eq!(told(theme(count), "On {{ <stars count={3} half={0.25} loud={true} /> }}."), []);
    let wrong = "{% component a(of: String, kind: String) {\"of\": \"entri\", \"knd\": \"x | y\"} %}{% endcomponent a %}";
    let found = theme(wrong).build();
    found.helps(
        "templates/parts.html:1:50 error[template-error] unknown type `entri`",
        "did you mean `entry`?",
    );
    found.helps(
        "templates/parts.html:1:59 error[template-error] the component `a` has no argument `knd`",
        "did you mean `kind`?",
    );
}

#[test]
fn a_function_that_gets_a_wrong_id_from_a_call_blames_the_argument() {
    let component =
        "{% component when(of: String, label: String = \"\") %}{{ date(of=of) }}{% endcomponent when %}";
    let found = told(
        site().file("templates/parts.html", component),
        "On {{ <when label=\"x\" of=\"events/openning\" /> }}.",
    );
    assert_eq!(
        found,
        [(
            "content/calls.md:4:27 error[broken-link] no entry `events/openning`".to_owned(),
            "did you mean `events/opening`?".to_owned()
        )]
    );
}

/// Name, arguments with what is declared of each: required, type of the engine, words of the type.
type Declared = (String, Vec<(String, bool, String, String)>, bool);

/// The components of a template, read here by other means than the program's.
fn declared(template: &str) -> Vec<Declared> {
    let mut found = Vec::new();
    for part in template.split("{% component ").skip(1) {
        let (head, rest) = part.split_once("%}").unwrap();
        let body = rest.split("{% endcomponent").next().unwrap();
        let (name, list) = head.split_once('(').unwrap();
        let (list, map) = list.split_once(')').unwrap();
        let words = |argument: &str| {
            let after = map.split(&format!("\"{argument}\": \"")).nth(1);
            after.map_or(String::new(), |after| after.split('"').next().unwrap().to_owned())
        };
        let arguments =
            list.split(", ").filter(|argument| !argument.starts_with('@') && !argument.is_empty());
        let arguments = arguments.map(|argument| {
            let (name, rest) = argument.split_once(':').unwrap_or_else(|| panic!("`{argument}` has no type"));
            (
                name.to_owned(),
                !rest.contains('='),
                rest.split('=').next().unwrap().trim().to_owned(),
                words(name),
            )
        });
        found.push((name.to_owned(), arguments.collect(), body.contains("{{ body")));
    }
    found
}

/// All files of the coalition's theme.
fn coalition() -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("themes/coalition")];
    while let Some(folder) = folders.pop() {
        for entry in folder.read_dir().unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files
}

/// The components of the built-in theme and the coalition's, and a site that has them all.
fn all_components() -> (Vec<Declared>, SiteTest) {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let built_in = std::fs::read_to_string(root.join("src/theme/builtin/templates/components.html")).unwrap();
    let (mut components, mut site) = (declared(&built_in), site());
    for path in coalition() {
        let name = path.strip_prefix(root.join("themes/coalition")).unwrap().to_str().unwrap().to_owned();
        let bytes = std::fs::read(&path).unwrap();
        if let Some(file) = name.strip_prefix("templates/components/") {
            let theirs = declared(std::str::from_utf8(&bytes).unwrap());
            components.retain(|(name, ..)| !theirs.iter().any(|(other, ..)| other == name));
            components.extend(theirs);
            site = site.file(&format!("templates/{file}"), bytes);
        } else if name.contains("/en/") || name.ends_with("svg") {
            site = site.file(&name, bytes);
        }
    }
    (components, site)
}

/// A value of a type that is right on that site.
fn right(words: &str) -> &str {
    match words {
        "number" => "1",
        "mail" => "a@b.test",
        "zone" => "Europe/Zurich",
        "table" => "contacts",
        "address" => "/",
        words if words.contains("form") => "interest",
        words if words.contains("entry") => "events/opening",
        words if words.contains("contacts") => "p2c",
        words => words.split(" |").next().unwrap(),
    }
}

/// A call for each argument of a component, with a wrong value, and one with an argument that it does not have.
fn wrong_calls((name, arguments, is_block): &Declared) -> Vec<String> {
    let is_map = |kind: &str| matches!(kind, "Map" | "Array");
    let for_templates = arguments.iter().any(|(_, required, kind, _)| *required && is_map(kind));
    let wrong = arguments.iter().map(|(argument, _, kind, words)| {
        assert!(kind != "String" || !words.is_empty(), "`{argument}` of `{name}` declares no type");
        let value = if matches!(words.as_str(), "text" | "name") || for_templates && words.is_empty() {
            "{1}"
        } else {
            "\"no such\""
        };
        (argument.as_str(), format!("{argument}={value}"))
    });
    let call = |(argument, value): (&str, String)| {
        let others = arguments.iter().filter(|(other, required, ..)| *required && other != argument);
        let others: Vec<String> =
            others.map(|(other, _, _, words)| format!("{other}=\"{}\"", right(words))).collect();
        let call = format!("{name} {value} {}", others.join(" "));
        match is_block {
            true => format!("{{% <{call}> %}}\n\nText.\n\n{{% </{name}> %}}"),
            false => format!("{{{{ <{call} /> }}}}"),
        }
    };
    wrong.chain([("", "no_such=\"x\"".to_owned())]).map(call).collect()
}

#[test]
fn every_argument_of_every_component_of_both_themes_is_checked_at_the_call() {
    let (components, site) = all_components();
    assert!(components.len() > 25);
    let calls: Vec<String> = components.iter().flat_map(wrong_calls).collect();
    let each = calls.iter().enumerate();
    let outcome = each.fold(site, |site, (at, call)| site.page(&format!("call-{at}.md"), call)).build();
    for (at, call) in calls.iter().enumerate() {
        let path = format!("content/call-{at}.md:");
        let found: Vec<_> = outcome.problems.iter().filter(|problem| problem.starts_with(&path)).collect();
        assert_eq!(found.len(), 1, "{call}: {found:#?}");
        assert!(found[0].starts_with(&format!("{path}4:")), "{call}: {found:?}");
    }
    let elsewhere = outcome.problems.iter().filter(|problem| !problem.starts_with("content/call-"));
    assert_eq!(elsewhere.collect::<Vec<_>>(), Vec::<&String>::new());
}
