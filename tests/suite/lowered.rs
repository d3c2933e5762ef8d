//! A problem whose level is lowered takes nothing away: pages are published with what could be made.

use hexaglot::diag::Code;

use crate::mistakes::{MISTAKES, all_mistakes};
use crate::site_test::{Outcome, SiteTest};

fn at(site: SiteTest, codes: &[Code], level: &str) -> SiteTest {
    let lines: Vec<String> = codes.iter().map(|code| format!("{} = \"{level}\"", code.name())).collect();
    site.configure(&format!("[checks]\n{}", lines.join("\n")))
}

#[track_caller]
fn nothing_is_empty(outcome: &Outcome, what: &str) {
    let empty: Vec<_> =
        outcome.files.iter().filter(|(_, bytes)| bytes.is_empty()).map(|(path, _)| path).collect();
    assert!(empty.is_empty(), "{what}: {empty:?}\n{:#?}", outcome.problems);
}

/// The words that an editor wrote into the text of a file.
fn words(text: &str) -> Vec<String> {
    let body = text.rsplit("---\n").next().unwrap();
    let shown: String = body
        .split("](")
        .enumerate()
        .map(|(at, part)| if at == 0 { part } else { part.split_once(')').unwrap().1 })
        .collect();
    let word = |word: &str| word.chars().filter(|character| character.is_alphanumeric()).collect::<String>();
    let all = shown
        .split(|character: char| character.is_whitespace() || "<>{}/=\"[^]".contains(character))
        .map(word);
    all.filter(|word| word.len() > 1).collect()
}

#[test]
fn with_every_code_lowered_no_artifact_is_empty_and_no_word_is_lost() {
    for level in ["warning", "off"] {
        let codes: Vec<Code> = Code::ALL.iter().copied().filter(|code| !code.is_always_error()).collect();
        let outcome = at(all_mistakes(), &codes, level).build();
        let is_lowered = |problem: &&hexaglot::diag::Diagnostic| codes.contains(&problem.code);
        let lowered =
            outcome.diagnostics.iter().zip(&outcome.problems).filter(|(problem, _)| is_lowered(problem));
        for (_, line) in lowered {
            assert!(!line.contains(" error["), "{line}");
        }
        nothing_is_empty(&outcome, level);
        for (path, text, _) in MISTAKES.iter().filter(|(path, ..)| path.ends_with(".en.md")) {
            let name = path.strip_prefix("content/").unwrap().strip_suffix(".en.md").unwrap();
            let Some(html) = outcome.files.get(&format!("en/{name}/index.html")) else { continue };
            let html = String::from_utf8_lossy(html);
            for word in words(text)
                .iter()
                .filter(|word| !text.starts_with("---\ntitle: X\n\n") && word.as_str() != "title")
            {
                assert!(html.contains(word.as_str()), "{level}: `{word}` of {path} is not in\n{html}");
            }
        }
    }
}

/// A text whose problem cannot be lowered, and its code.
const ALWAYS: &[(&str, &str)] = &[
    ("---\ntitle: T\n\nBody text.\n", "unclosed-front-matter"),
    ("---\ntitle: a: b\n---\nText.\n", "yaml-syntax"),
    ("+++\ntitle = T\n+++\nText.\n", "toml-syntax"),
    ("{\"title\": T}\nText.\n", "json-syntax"),
    ("---\ntitle: [a, b]\n---\nText.\n", "wrong-type"),
    ("---\ntitle: We are #1\n---\nText.\n", "yaml-value"),
    ("---\ntitle: T\n---\n---\ntitle: U\n---\nText.\n", "bad-front-matter"),
];

#[test]
fn what_cannot_be_published_as_it_is_written_is_always_an_error() {
    for level in ["warning", "off"] {
        for (text, code) in ALWAYS {
            let site = SiteTest::english().file("content/a.en.md", text);
            let site = site.configure(&format!("[checks]\n{code} = \"{level}\""));
            let problems = site.build().problems;
            let [first, second] = problems.as_slice() else { panic!("{text}: {problems:#?}") };
            assert!(first.contains(&format!(" error[{code}]")), "{first}");
            let lowered = "site.toml:7:";
            assert!(second.starts_with(lowered) && second.contains(" error[wrong-type]"), "{second}");
        }
        let latin = b"---\ntitle: caf\xe9\n---\nText.\n";
        let site = SiteTest::english().file("content/a.en.md", latin);
        let problems = site.configure(&format!("[checks]\nnot-utf8 = \"{level}\"")).build().problems;
        assert!(problems.iter().any(|line| line.contains(" error[not-utf8]")), "{problems:#?}");
    }
    SiteTest::english().configure("[checks]\nyaml-syntax = \"error\"").build().is_clean();
}

#[test]
fn a_lowered_problem_leaves_all_words_on_the_page() {
    for (text, code, shown) in [
        ("|a|b|\n|-|-|\n|1|2|three|four|", "lost-cells", "<td>three|four</td>"),
        (
            "|a|b|\n|-|-|\n|1|{{ <number value={2} /> }}| three {{ <x /> }} |",
            "lost-cells",
            "three {{ &lt;x /&gt; }}",
        ),
        (
            "Text.\n\n[^2]: Never *used*.\n\nMore.",
            "missing-footnote",
            "<p>[^2]: Never <em>used</em>.</p>\n<p>More.</p>",
        ),
        ("A[^1].\n\n[^1]: First.\n\n[^1]: Second.", "missing-footnote", "<p>[^1]: Second.</p>"),
        ("[^x]:\n    - An item.", "missing-footnote", "<p>[^x]:</p>\n<ul>\n<li>An item.</li>"),
        (
            "{% <nope a=\"b\"> %}\n\nInside.\n\n{% </nope> %}",
            "unknown-component",
            "<p>{% &lt;nope a=&quot;b&quot;&gt; %}</p>\n<p>Inside.</p>\n<p>{% &lt;/nope&gt; %}</p>",
        ),
        ("A {{ <nope /> }} b.", "unknown-component", "A {{ &lt;nope /&gt; }} b."),
    ] {
        let code = *Code::ALL.iter().find(|known| known.name() == code).unwrap();
        for level in ["warning", "off"] {
            let outcome = at(SiteTest::english().page("a.md", text), &[code], level).build();
            outcome.has("en/a/index.html", shown);
        }
    }
}

#[test]
fn a_code_lowered_alone_leaves_the_pages_whole() {
    for level in ["warning", "off"] {
        for (path, text, problem) in MISTAKES {
            let name = problem.split_once('[').unwrap().1.split_once(']').unwrap().0;
            let code = *Code::ALL.iter().find(|code| code.name() == name).unwrap();
            let mut site = SiteTest::english()
                .file(path, text)
                .file("locales/en/hello.ftl", "hello = Hello { $name }\n");
            if let Some(template) =
                path.strip_prefix("templates/").and_then(|path| path.strip_suffix(".html"))
            {
                site = site
                    .file("content/uses.md", format!("---\ntitle: X\ntemplate: {template}\n---\nText.\n"));
            }
            nothing_is_empty(&at(site, &[code], level).build(), path);
        }
    }
}

/// A template of the home page, what is lowered, and what is published.
const TEMPLATES: &[(&str, &str, &str)] = &[
    ("a<a href=\"{{ url(path=\"nope\") }}\">b</a>", "broken-link", "a<a href=\"nope\">b</a>"),
    ("{{ t(key=\"nope\") }}{{ content }}", "unknown-message", "nope<p>Welcome.</p>\n"),
    ("{{ icon(name=\"nope\") }}{{ content }}", "unknown-icon", "<p>Welcome.</p>\n"),
    ("{{ page.nope.more }}{{ content }}", "template-variable", "{}<p>Welcome.</p>\n"),
    ("{% for a in page.nope %}{{ a }}{% endfor %}{{ content }}", "template-variable", "<p>Welcome.</p>\n"),
    ("{{ content | nope }}", "unknown-function", "<p>Welcome.</p>\n"),
    ("{{ nope() }}{{ content }}", "unknown-function", "<p>Welcome.</p>\n"),
    ("{{ <nope a=\"1\" /> }}{{ content }}", "unknown-component", "<p>Welcome.</p>\n"),
    ("{% include \"nope.html\" %}{{ content }}", "missing-template", "<p>Welcome.</p>\n"),
    (
        "{% set r = record(table=\"nope\", id=\"x\") %}{{ r.name }}{{ content }}",
        "unknown-reference",
        "<p>Welcome.</p>\n",
    ),
    ("{{ number(value=page.title) }}{{ content }}", "component-argument", "Home<p>Welcome.</p>\n"),
    ("{{ date(value=page.title) }}{{ content }}", "bad-date", "Home<p>Welcome.</p>\n"),
    ("{{ t(key=\"hello\") }}{{ content }}", "message-argument", "Hello <p>Welcome.</p>\n"),
    ("{{ page.title + 1 }}{{ content }}", "template-error", "<p>Welcome.</p>\n"),
];

#[test]
fn a_template_with_a_lowered_problem_gives_what_it_can() {
    for level in ["warning", "off"] {
        for (template, code, expected) in TEMPLATES {
            let code = *Code::ALL.iter().find(|known| known.name() == *code).unwrap();
            let site = SiteTest::english()
                .file("templates/home.html", template)
                .file("locales/en/hello.ftl", "hello = Hello { $name }\n");
            let outcome = at(site, &[code], level).build();
            let shown = outcome.text("en/index.html").replace(['\u{2068}', '\u{2069}'], "");
            let blank = shown.split("{#").next().unwrap();
            assert!(blank == expected.replace("{}", ""), "{template}: {shown}\n{:#?}", outcome.problems);
            assert_eq!(
                outcome.problems.len(),
                usize::from(level == "warning"),
                "{template}: {:#?}",
                outcome.problems
            );
        }
    }
}

#[test]
fn a_template_that_cannot_be_parsed_gives_way_to_the_next_one() {
    let site = SiteTest::english()
        .file("templates/home.html", "{{ page.title }")
        .file("templates/base.html", "{% nope %}");
    let outcome = at(site, &[Code::TemplateSyntax], "warning").build();
    nothing_is_empty(&outcome, "syntax");
    outcome.has("en/index.html", "Welcome.").has("en/index.html", "<main");
}

#[test]
fn a_call_that_cannot_be_made_stays_as_it_was_written() {
    let site = SiteTest::english().page(
        "a.md",
        "On {{ <date value=\"2021-13-01\" /> }}.\n\n{% <note kind=\"danger\"> %}\n\nInside.\n\n{% </note> %}",
    );
    let outcome = at(site, &[Code::BadDate, Code::ComponentArgument], "off").build();
    outcome
        .is_clean()
        .has("en/a/index.html", "On {{ &lt;date value=&quot;2021-13-01&quot; /&gt; }}.")
        .has("en/a/index.html", "<p>Inside.</p>");
}
