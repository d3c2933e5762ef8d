//! Text is conserved: what an independent reading of a text finds to be seen is what is seen of the page.
//!
//! The reading takes pulldown-cmark's events and knows nothing of the program; the page is read as HTML. Both are compared without
//! spaces, and with the signs that typography may exchange made one. `HEXAGLOT_TEXTS=100000` reads more texts.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::html_reader::{Token, tokens};
use crate::site_test::SiteTest;

/// Texts on one site.
const TOGETHER: usize = 24;

const LANGUAGES: &[&str] = &["en", "fr", "ru", "es", "ar", "zh"];

const FRAGMENTS: &[&str] = &[
    "word ",
    "слово",
    " كلمة",
    "国家",
    "année ",
    "niño",
    "12",
    " 3 000",
    "a",
    " ",
    " ",
    "\n",
    "\n",
    "\n\n",
    "\n\n",
    "\n\n",
    "*",
    "**",
    "_",
    "__",
    "~~",
    "`",
    "``",
    "[",
    "]",
    "](u.md)",
    "](u.md \"tip\")",
    "](https://e.test/x_y*z)",
    "![",
    "](i.svg)",
    "](i.svg 'ti\"p')",
    "<https://a.test/b_c>",
    "<c@d.test>",
    "\n# ",
    "\n\n## ",
    "### ",
    "\n- ",
    "\n1. ",
    "\n7) ",
    "\n> ",
    "\n> [!NOTE]\n> ",
    "\n\n    ",
    "|",
    " | ",
    "\n\n| a | b |\n|---|:-:|\n| ",
    "\n|--|--|\n",
    "a:",
    "\n:smile: ",
    "\n:::note\n",
    " {#id}",
    " {.c}",
    " {verb}",
    "{x} {y}",
    "\n---\n",
    "\n***\n",
    "\n===\n",
    "[^1]",
    "[^N]",
    "[^n]",
    "\n\n[^1]: ",
    "\n\n[^n]: ",
    "\n\n[^N]: ",
    "\\",
    "\\*",
    "&amp;",
    "&#35;",
    "&copy;",
    "&",
    "\"",
    "\"",
    "'",
    "...",
    " -- ",
    "-",
    "(",
    ")",
    "!",
    "?",
    ";",
    ",",
    ".",
    "\n- [ ] ",
    "- [x] ",
    "\n```\n",
    "\n~~~ rust\n",
    "<b>",
    "</b>",
    "<i title=\"x>y\">",
    "<br>",
    "<!-- c -->",
    "\n<!-- d\n\ne -->\n",
    "\n<div>\n",
    "\n</div>\n",
    "<code>",
    "</code>",
    "\n<pre>\n",
    "\n</pre>\n",
    " {{ <word text=\"wörd\" /> }}",
    "\n\n{% <box> %}\n\n",
    "\n\n{% </box> %}\n\n",
    "\t",
    "  \n",
    "\\\n",
    "^",
    "~",
    "=",
    "+ ",
    "#",
    "<",
    "< ",
    ">",
    "\u{a0}",
    "«",
    "“x”",
    "e.g. ",
    "a.b.c",
    "l'eau",
    "\n\nTerm\n: Meaning ",
    "[r]",
    "\n\n[r]: https://r.test \"r\"\n",
    "{",
    "}",
    "{{",
    "}}",
    "%}",
    "$",
    "@",
];

fn texts() -> impl Strategy<Value = Vec<String>> {
    let text = prop::collection::vec(prop::sample::select(FRAGMENTS), 0..28).prop_map(|parts| {
        let has_definition = parts.iter().any(|part| part.contains("\n: "));
        // Where there are definitions, other colons at the start of a line are another dialect to the independent reading.
        let keeps = |part: &&&str| {
            !has_definition || part.contains("\n: ") || !part.starts_with([':', '\n']) || !part.contains(':')
        };
        parts.iter().filter(keeps).copied().collect::<String>()
    });
    prop::collection::vec(text, TOGETHER)
}

/// The signs that typography may exchange, made one; spaces are left out.
fn plain(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars().filter(|c| !c.is_whitespace()) {
        let character = match character {
            '“' | '”' | '„' | '‘' | '’' | '‚' | '«' | '»' | '‹' | '›' | '「' | '」' | '『' | '』' | '\'' => {
                '"'
            }
            '–' | '—' | '‑' | '−' => '-',
            '，' | '،' => ',',
            '。' | '…' => '.',
            '：' => ':',
            '；' | '؛' => ';',
            '！' => '!',
            '？' | '؟' => '?',
            '（' => '(',
            '）' => ')',
            character => character,
        };
        // A dash is typed as two or three hyphens, an ellipsis as three dots.
        if !(matches!(character, '-' | '.') && out.ends_with(character)) {
            out.push(character);
        }
    }
    out
}

/// What is seen of HTML: texts, alternative texts, titles; without what the program adds by itself.
fn seen(html: &str) -> String {
    let mut out = String::new();
    let mut skipped: Option<(String, usize)> = None;
    for token in tokens(html) {
        match token {
            Token::Text(text) if skipped.is_none() => out.push_str(&text),
            Token::Text(_) => {}
            Token::Tag(name, attributes, end) => {
                let of = |key: &str| {
                    attributes.iter().find(|(known, _)| known == key).map_or("", |(_, value)| value.as_str())
                };
                if let Some((open, depth)) = &mut skipped {
                    if *open == name {
                        *depth = if end { *depth - 1 } else { *depth + 1 };
                    }
                    if *depth == 0 {
                        skipped = None;
                    }
                } else if !end
                    && (of("class") == "footnote-ref"
                        || of("class") == "alert-title"
                        || of("role") == "doc-backlink")
                {
                    skipped = Some((name, 1));
                } else if !end && matches!(name.as_str(), "a" | "img") {
                    out.push_str(of("alt"));
                    out.push_str(of("title"));
                }
            }
        }
    }
    out
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

const CALL: &str = "{{ <word text=\"wörd\" /> }}";

/// What a reader who knows only CommonMark and the extensions would see, as HTML: the text, and the notes by label.
struct Reading {
    out: String,
    notes: BTreeMap<String, String>,
    order: Vec<String>,
    open: Vec<(String, String)>,
    raw: bool,
}

/// The text before an event: the pieces that the parser cuts a text into are one text.
#[derive(Default)]
struct Last {
    text: String,
    end: usize,
}

impl Last {
    fn add(&mut self, text: &str, range: std::ops::Range<usize>, found: &str) {
        if range.start != self.end {
            self.text.clear();
        }
        let is_escaped =
            range.start > 0 && found.starts_with('{') && text.as_bytes()[range.start - 1] == b'\\';
        self.text.push_str(if is_escaped && self.text.is_empty() { &found[1..] } else { found });
        self.end = range.end;
    }
}

impl Reading {
    fn of(text: &str, raw: bool) -> Reading {
        // Calls are words, and tags around blocks are comments.
        let text = text
            .replace(CALL, "wörd")
            .replace("{% <box> %}", "<!--bo-->")
            .replace("{% </box> %}", "<!--/bo-->");
        let mut options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
        options |= Options::ENABLE_TASKLISTS | Options::ENABLE_GFM;
        if text.contains("\n: ") {
            options |= Options::ENABLE_DEFINITION_LIST;
        }
        let mut reading =
            Reading { out: String::new(), notes: BTreeMap::new(), order: Vec::new(), open: Vec::new(), raw };
        let mut titles = Vec::new();
        let mut code = false;
        let mut html = String::new();
        let mut last = Last::default();
        for (event, range) in Parser::new_ext(&text, options).into_offset_iter() {
            if !matches!(event, Event::Text(_) | Event::End(TagEnd::Heading(_))) {
                last.text.clear();
            }
            match event {
                Event::Text(found) => {
                    last.add(&text, range, &found);
                    let found = if code { as_typed(&found) } else { found.to_string() };
                    reading.out.push_str(&escaped(&found));
                }
                Event::Code(found) => reading.out.push_str(&escaped(&as_typed(&found))),
                Event::Start(Tag::CodeBlock(_)) => code = true,
                Event::End(TagEnd::CodeBlock) => code = false,
                Event::Start(Tag::HtmlBlock) => html.clear(),
                Event::Html(found) => html.push_str(&found),
                Event::End(TagEnd::HtmlBlock) => reading.html(&html),
                Event::InlineHtml(found) => reading.html(&found),
                Event::SoftBreak | Event::HardBreak => reading.out.push('\n'),
                Event::Start(Tag::Link { title, .. }) if titles.is_empty() => {
                    reading.out.push_str(&escaped(&title))
                }
                Event::Start(Tag::Image { title, .. }) => titles.push(title.to_string()),
                Event::End(TagEnd::Image) => {
                    let title = titles.pop().unwrap();
                    // The title of an image inside of an alternative text has no place.
                    if titles.is_empty() {
                        reading.out.push_str(&escaped(&title));
                    }
                }
                Event::End(TagEnd::Heading(_)) => {
                    let attributes = ["{#id}", "{.c}"];
                    let found = attributes.into_iter().find(|end| last.text.trim_end().ends_with(end));
                    if let Some(found) = found {
                        let at = reading.out.rfind(found).unwrap();
                        reading.out.replace_range(at..at + found.len(), "");
                    }
                }
                event => reading.note(&event),
            }
        }
        reading
    }

    /// Notes are read where they are defined and shown in the order in which they are used.
    fn note(&mut self, event: &Event<'_>) {
        match event {
            Event::FootnoteReference(name) => {
                let name = name.to_lowercase();
                if !self.order.contains(&name) {
                    self.order.push(name);
                }
            }
            Event::Start(Tag::FootnoteDefinition(name)) => {
                let before = std::mem::take(&mut self.out);
                self.open.push((name.to_lowercase(), before));
            }
            Event::End(TagEnd::FootnoteDefinition) => {
                let (name, before) = self.open.pop().unwrap();
                let note = std::mem::replace(&mut self.out, before);
                self.notes.entry(name).or_insert(note);
            }
            _ => {}
        }
    }

    fn html(&mut self, html: &str) {
        if self.raw {
            self.out.push_str(html);
            return;
        }
        // What is not allowed is shown as it was typed, without comments.
        let mut rest = html;
        while let Some((before, after)) = rest.split_once("<!--") {
            let Some((_, after)) = after.split_once("-->") else { break };
            self.out.push_str(&escaped(&as_typed(before)));
            rest = after;
        }
        self.out.push_str(&escaped(&as_typed(rest)));
    }

    fn seen(&self) -> String {
        let notes = self.order.iter().filter_map(|name| self.notes.get(name));
        let html: Vec<&str> = std::iter::once(&self.out).chain(notes).map(String::as_str).collect();
        plain(&html.iter().map(|html| seen(html)).collect::<String>())
    }
}

fn as_typed(code: &str) -> String {
    code.replace("<!--bo-->", "{% <box> %}").replace("<!--/bo-->", "{% </box> %}").replace("wörd", CALL)
}

fn site(texts: &[String], raw: bool) -> SiteTest {
    let languages: String =
        LANGUAGES.iter().map(|tag| format!("[[languages]]\ntag = \"{tag}\"\nname = \"{tag}\"\n")).collect();
    let config = format!(
        "base_url = \"https://site.test\"\ntoday = 2021-10-18\nraw_html = \"{}\"\n{languages}",
        if raw { "allow" } else { "deny" }
    );
    let mut site = SiteTest::empty()
        .config(&config)
        .file("templates/page.html", "{{ content | safe }}")
        .file("templates/components.html", "{% component word(text: String) %}<b>{{ text }}</b>{% endcomponent word %}{% component box() %}<section>{{ body | safe }}</section>{% endcomponent box %}")
        .file("content/i.svg", "<svg width=\"3\" height=\"4\"/>");
    for tag in LANGUAGES {
        site = site.page(&format!("u.{tag}.md"), "U.").page(&format!("_index.{tag}.md"), "H.");
    }
    for (number, text) in texts.iter().enumerate() {
        let tag = LANGUAGES[number % LANGUAGES.len()];
        site = site.file(
            &format!("content/p{number}.{tag}.md"),
            format!("---\ntitle: t\nslug: p{number}\n---\n{text}"),
        );
    }
    site
}

fn check(texts: &[String], raw: bool) -> Result<(), TestCaseError> {
    let outcome = site(texts, raw).build();
    for (number, text) in texts.iter().enumerate() {
        let tag = LANGUAGES[number % LANGUAGES.len()];
        let body = text.strip_prefix('\u{feff}').unwrap_or(text);
        let reading = Reading::of(body, raw);
        let page = outcome.text(&format!("{tag}/p{number}/index.html"));
        let file = format!("content/p{number}.{tag}.md");
        let told: Vec<&String> =
            outcome.problems.iter().filter(|problem| problem.starts_with(&file)).collect();
        // A comment or a tag that hides what comes after it was reported.
        if told.iter().any(|problem| problem.contains(" never ends, so the text after it would be hidden")) {
            continue;
        }
        prop_assert_eq!(plain(&seen(page)), reading.seen(), "{:?} in {}\n{}\n{:#?}", text, tag, page, told);
        // Notes that are not shown were reported.
        let unused: BTreeSet<&String> =
            reading.notes.keys().filter(|name| !reading.order.contains(name)).collect();
        let reports = told.iter().filter(|problem| problem.contains("[missing-footnote]")).count();
        prop_assert!(reports >= unused.len(), "{:?}: {:?} {:#?}", text, unused, told);
    }
    Ok(())
}

fn cases() -> u32 {
    let texts: usize =
        std::env::var("HEXAGLOT_TEXTS").ok().and_then(|count| count.parse().ok()).unwrap_or(150);
    u32::try_from(texts.div_ceil(TOGETHER)).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, max_shrink_iters: 400, ..ProptestConfig::default() })]

    #[test]
    fn what_is_seen_of_a_text_is_seen_of_its_page(texts in texts(), raw in any::<bool>()) {
        check(&texts, raw)?;
    }
}
