//! Defects of messages, put one by one into the repository's own site: each is found at its line, and nothing else is.

use std::path::{Path, PathBuf};

use crate::site_test::SiteTest;
use crate::thorough;

const LANGUAGES: [&str; 5] = ["ar", "zh", "fr", "ru", "es"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The repository's own messages and templates, without its pages.
fn own() -> SiteTest {
    let mut site =
        SiteTest::empty().plain().config(&std::fs::read_to_string(root().join("site.toml")).unwrap());
    let mut folders = vec![PathBuf::from("locales"), PathBuf::from("themes")];
    while let Some(folder) = folders.pop() {
        for entry in root().join(&folder).read_dir().unwrap() {
            let path = folder.join(entry.unwrap().file_name());
            if root().join(&path).is_dir() {
                folders.push(path);
            } else if !path.components().any(|part| part.as_os_str() == "assets") {
                site = site.file(path.to_str().unwrap(), std::fs::read(root().join(&path)).unwrap());
            }
        }
    }
    site
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(Path::new(path))).unwrap()
}

fn theme(lang: &str) -> String {
    format!("themes/coalition/locales/{lang}/theme.ftl")
}

/// The number of the line that begins so.
fn line(text: &str, start: &str) -> usize {
    text.lines().position(|line| line.starts_with(start)).unwrap_or_else(|| panic!("no `{start}`")) + 1
}

/// The text of a message that has one line.
fn value<'t>(text: &'t str, id: &str) -> &'t str {
    let start = format!("{id} = ");
    text.lines().find_map(|line| line.strip_prefix(&start)).unwrap()
}

/// A file with a defect, its line, and the code that is expected there.
struct Seed {
    file: String,
    text: String,
    at: String,
    code: &'static str,
}

/// The message in another wording.
fn reworded(lang: &str, id: &str, code: &'static str, with: impl Fn(&str) -> String) -> Seed {
    let file = theme(lang);
    let old = read(&file);
    let before = format!("\n{id} = {}\n", value(&old, id));
    let text = old.replace(&before, &format!("\n{id} = {}\n", with(value(&old, id))));
    assert_ne!(text, old);
    let at = format!("{file}:{}:", line(&text, &format!("{id} = ")));
    Seed { file, text, at, code }
}

/// The file with a line more at its end.
fn appended(lang: &str, added: &str, code: &'static str) -> Seed {
    let file = theme(lang);
    let text = format!("{}{added}\n", read(&file));
    let at = format!("{file}:{}:", text.lines().count());
    Seed { file, text, at, code }
}

/// The selection of `document-pages` in another wording, with the line at which that shows.
fn selection(lang: &str, body: &str, at: usize, code: &'static str) -> Seed {
    let file = theme(lang);
    let old = read(&file);
    let start = old.find("\ndocument-pages =").unwrap() + 1;
    let end = start
        + old[start..].find("\n# Where the address").unwrap_or_else(|| old[start..].find("\n\n").unwrap());
    let text = format!("{}document-pages = {body}\n{}", &old[..start], &old[end..]);
    let at = format!("{file}:{}:", line(&text, "document-pages = ") + at);
    Seed { file, text, at, code }
}

/// A template that calls messages, on the third line.
fn called(call: &str, code: &'static str) -> Seed {
    let file = "templates/partials/seed.html".to_owned();
    let at = format!("{file}:3:");
    Seed {
        text: format!("<p>\n  words\n{{{{ {call} }}}}\n</p>\n").replace("  words\n", "\n"),
        file,
        at,
        code,
    }
}

/// A selection that lacks a form of the language.
fn lacking(lang: &str) -> &'static str {
    match lang {
        "ar" => {
            "{ $count ->\n    [zero] { $count } ص\n    [one] { $count } ص\n    [few] { $count } ص\n    [many] { $count } ص\n   *[other] { $count } ص\n}"
        }
        "ru" => {
            "{ $count ->\n    [one] { $count } лист\n    [many] { $count } листов\n   *[other] { $count } листа\n}"
        }
        "zh" => "{ $count ->\n    [othr] { $count } 页\n   *[other] { $count } 页\n}",
        _ => "{ $count ->\n   *[other] { $count } pages de texte\n}",
    }
}

/// The defects of templates, in other calls for each language.
fn calls(at: usize) -> Vec<Seed> {
    let (message, given) = [
        ("timeline-today", "date"),
        ("edition", "date"),
        ("pillar-number", "number"),
        ("chart-at-least", "amount"),
        ("series-hashtag", "hashtag"),
    ][at];
    vec![
        called(&format!("t(key=\"{message}s\", {given}=page.x)"), "[unknown-message]"),
        called(&format!("t(key=\"{message}\")"), "[message-argument]"),
        called(&format!("t(key=\"{message}\", {given}=page.x, other{at}=page.y)"), "[unused-argument]"),
        called(&format!("t(key=\"pillar-goals\", goals=page.x, count=\"{at}\")"), "[message-argument]"),
        called(&format!("t(key=page.field_{at})"), "[undeclared-messages]"),
        called(
            &format!(
                "t(key=\"{}\" ~ page.x)",
                ["event-sate-", "terms-gruop-", "page-stat-", "figur-", "event-tpye-"][at]
            ),
            "[unknown-message]",
        ),
    ]
}

/// The defects in a language.
fn seeds(at: usize, lang: &str) -> Vec<Seed> {
    let text = read(&theme(lang));
    let english = read(&theme("en"));
    let foreign = if matches!(lang, "fr" | "es" | "zh" | "ar") { "Дата" } else { "قائمة" };
    let is_chinese = lang == "zh";
    let words = value(&text, "event-when").to_owned();
    let shown = if is_chinese { "页" } else { &words };
    let mut list = vec![
        Seed {
            file: theme(lang),
            text: text.replace(&format!("\nevent-when = {words}\n"), "\n"),
            at: format!("{}:{}:", theme("en"), line(&english, "event-when = ")),
            code: "[missing-message]",
        },
        appended(lang, &format!("gone-for-good = {words}"), "[obsolete-message]"),
        appended(lang, &format!("event-when = {words}"), "[duplicate-message]"),
        reworded(lang, "timeline-today", "[fluent-syntax]", |old| old.replace("$date }", "$date")),
        reworded(lang, "timeline-today", "[message-argument]", |old| old.replace("$date }", "$dates }")),
        reworded(lang, "timeline-today", "[message-parts]", |old| old.replace("{ $date }", "")),
        reworded(lang, "event-outcome", "[untranslated-message]", |_| {
            value(&english, "event-outcome").to_owned()
        }),
        reworded(lang, "event-outcome", "[foreign-letters]", |old| format!("{old} {foreign}")),
        reworded(lang, "event-outcome", "[message-html]", |old| format!("<b>{old}</b>")),
        reworded(lang, "event-outcome", "[message-html]", |old| format!("{old}&nbsp;")),
        reworded(lang, "chart-note", "[message-typography]", |old| match lang {
            "ar" => format!("{old}  {old}"),
            "zh" => format!("«{old}»"),
            "es" => format!("{old}?"),
            "fr" => format!("„{old}“"),
            _ => format!("“{old}”"),
        }),
        selection(lang, lacking(lang), usize::from(is_chinese), "[plural-category]"),
        selection(
            lang,
            &format!("{{ $count ->\n    [1] {{ $count }} {shown}\n   *[2] {{ $count }} {shown}\n}}"),
            2,
            "[missing-other]",
        ),
        reworded(lang, "event-outcome", "[message-parts]", |old| format!("{old}\n    .label = {old}")),
        reworded(lang, "event-outcome", "[message-reference]", |old| format!("{old} {{ event-whn }}")),
        reworded(lang, "event-outcome", "[message-function]", |old| format!("{old} {{ NUMBR(1) }}")),
    ];
    list.extend(calls(at));
    if lang == "ru" {
        list.push(reworded(lang, "event-outcome", "[mixed-scripts]", |old| {
            old.replace('т', "t").replace('о', "o")
        }));
    }
    list
}

#[test]
fn every_defect_of_a_message_is_found_at_its_line_and_nothing_else_is() {
    let own = own();
    assert_eq!(own.messages(), [""; 0]);
    let (mut all, mut wrong) = (0, Vec::new());
    for (at, lang) in LANGUAGES.into_iter().enumerate() {
        for seed in seeds(at, lang).into_iter().step_by(thorough::of(1, 3)) {
            all += 1;
            let found = own.clone().file(&seed.file, &seed.text).messages();
            let is_expected = |problem: &String| problem.starts_with(&seed.at) && problem.contains(seed.code);
            let is_elsewhere = |problem: &&String| !problem.starts_with(&seed.at);
            let strange: Vec<&String> = found.iter().filter(is_elsewhere).collect();
            if !found.iter().any(is_expected) || !strange.is_empty() {
                wrong.push(format!("{} {} in {lang}: {found:#?}", seed.at, seed.code));
            }
        }
    }
    assert!(
        all >= thorough::of(60, 20) && wrong.is_empty(),
        "{} of {all}: {}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn a_message_that_no_template_uses_is_reported_once_at_its_original() {
    for (at, lang) in LANGUAGES.into_iter().enumerate() {
        let id = format!("nobody-asks-{at}");
        let mut site = own();
        for other in LANGUAGES.into_iter().chain(["en"]) {
            let file = if at % 2 == 0 { theme(other) } else { format!("locales/{other}/site.ftl") };
            let text = read(&file);
            let words = value(&text, if at % 2 == 0 { "event-outcome" } else { "site-tagline" }).to_owned();
            site = site.file(&file, format!("{text}{id} = {words}\n"));
        }
        let mut found = site.messages();
        // They are in no record of translations.
        found.retain(|problem| !problem.contains("[unstamped-message]"));
        assert!(found.len() == 1 && found[0].contains("[unused-message]"), "{lang}: {found:#?}");
        assert!(found[0].contains("locales/en/"), "{found:#?}");
    }
}

/// A site whose home page greets, in two languages, with a record of what was translated.
fn greeting(english: &str, french: &str, state: &str) -> SiteTest {
    SiteTest::new()
        .file("locales/en/own.ftl", format!("greeting = {english}\n"))
        .file("locales/fr/own.ftl", format!("greeting = {french}\n"))
        .file("locales/fr/messages.state", state)
        .file("templates/home.html", "{{ t(key=\"greeting\", name=\"Jo\") }}{{ content }}")
}

#[test]
fn a_translation_is_out_of_date_once_its_original_says_something_else() {
    // The hash of `Hello { $name }`, as `l10n stamp --messages` writes it.
    let state = "greeting = 41aa21c077ba $name\n";
    let hash = stamped("Hello { $name }");
    let state = state.replace("41aa21c077ba", &hash);
    let site = |english: &str, french: &str| greeting(english, french, &state).messages();
    assert_eq!(site("Hello { $name }", "Bonjour { $name }"), [""; 0]);
    assert_eq!(site("Hello   {$name}", "Bonjour { $name }"), site("Hello   {$name}", "Salut { $name }"));
    let found = site("Goodbye { $name }", "Bonjour { $name }");
    assert_eq!(
        found,
        [
            "locales/fr/own.ftl:1:1 warning[stale-message] the original of `greeting` was changed after this translation"
        ]
    );
    let found = site("Hello", "Bonjour");
    assert!(
        found.iter().any(|problem| {
            problem.starts_with(
        "locales/en/own.ftl:1:1 error[changed-variables] the original of `greeting` no longer uses `$name`"
    )
        }),
        "{found:#?}"
    );
    let outcome = greeting("Hello { $name }", "Bonjour { $name }", "").check();
    outcome.reports("locales/fr/own.ftl:1:1 warning[unstamped-message]");
    outcome.helps(
        "locales/fr/own.ftl:1:1 warning[unstamped-message]",
        "run `hexaglot l10n stamp --messages fr greeting`",
    );
    let outcome = greeting("Hello { $name }", "Bonjour { $name }", "greeting: none\n").check();
    outcome.reports("locales/fr/messages.state:1:1 error[message-state] `greeting: none` is no line");
    let conflict = format!("<<<<<<< HEAD\ngreeting = {hash} $name\n=======\n>>>>>>> other\n");
    let outcome = greeting("Hello { $name }", "Bonjour { $name }", &conflict).check();
    outcome.has_code("conflict-marker");
}

/// The hash of a text of `greeting`.
fn stamped(english: &str) -> String {
    let place = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = place.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    write(
        "site.toml",
        "base_url = \"https://site.test\"\n[[languages]]\ntag = \"en\"\nname = \"English\"\n[[languages]]\ntag = \"fr\"\nname = \"Français\"\n",
    );
    write("locales/en/own.ftl", &format!("greeting = {english}\n"));
    write("locales/fr/own.ftl", "greeting = Bonjour { $name }\n");
    let done = crate::own_site::run(place.path(), &["l10n", "stamp", "--messages"], &[]);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let state = std::fs::read_to_string(place.path().join("locales/fr/messages.state")).unwrap();
    let line = state.lines().find_map(|line| line.strip_prefix("greeting = ")).unwrap();
    line.split(' ').next().unwrap().to_owned()
}
