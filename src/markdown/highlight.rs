//! Code blocks: highlighted by class with syntect, so that the theme's stylesheet decides the colors.

mod lines;
mod shared;

use std::cell::RefCell;
use std::sync::OnceLock;

use syntect::parsing::{SyntaxReference, SyntaxSet};

use self::lines::Lines;
pub use self::shared::KnownLine;
use self::shared::{Line, SharedLines};
use super::escape::escape;

/// The syntaxes are loaded when the first code block asks for one.
static SYNTAXES: OnceLock<SyntaxSet> = OnceLock::new();

/// The lines that all threads share.
static SHARED: SharedLines = SharedLines::new();

thread_local! {
    static LINES: RefCell<Lines> = RefCell::default();
}

/// Loads the syntaxes, which takes some milliseconds that a thread may have to spare before the first code block is written.
pub fn load() {
    syntaxes();
}

fn syntaxes() -> &'static SyntaxSet {
    SYNTAXES.get_or_init(two_face::syntax::extra_newlines)
}

/// Writes a code block; an unknown or absent language is written without colors.
pub fn write(out: &mut String, language: Option<&str>, code: &str) {
    let class = language.map(|name| format!(" class=\"language-{}\"", escape(name))).unwrap_or_default();
    out.push_str(&format!("<pre dir=\"ltr\" tabindex=\"0\"><code{class}>"));
    let length = out.len();
    if language.and_then(|name| highlight(out, name, code)).is_none() {
        out.truncate(length);
        out.push_str(&escape(code));
    }
    out.push_str("</code></pre>\n");
}

/// Writes the highlighted block; `None` if the language is unknown or the block cannot be parsed.
fn highlight(out: &mut String, language: &str, code: &str) -> Option<()> {
    let syntaxes = syntaxes();
    LINES.with_borrow_mut(|lines| {
        let syntax = lines.syntax(language, || {
            let syntax: &SyntaxReference = syntaxes.find_syntax_by_token(language)?;
            (syntax.name != "Plain Text").then_some(syntax)
        })?;
        lines.write(out, syntax, code, (syntaxes, &SHARED))
    })
}

/// All lines that are known, for the next build.
pub fn known_lines() -> Vec<KnownLine> {
    SHARED.all()
}

/// Those that no earlier build had.
pub fn new_lines() -> Vec<KnownLine> {
    SHARED.fresh()
}

/// Adds the lines of an earlier build of this program.
pub fn know_lines(lines: Vec<KnownLine>) {
    for (before, text, html, opened, after) in lines {
        let opened = isize::try_from(opened).unwrap_or_default();
        SHARED.know(before, text, Line { html, opened, after });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remembered_lines_are_written_as_at_first_sight() {
        let code = "/* a\n   \"b\" */\nlet a = \"<\";\n\"open\nlet a = \"<\";\n/* never closed\n";
        let mut first = String::new();
        highlight(&mut first, "rust", code);
        let syntaxes = two_face::syntax::extra_newlines();
        let syntax = syntaxes.find_syntax_by_token("rust").unwrap();
        let style = lines::STYLE;
        let mut whole = syntect::html::ClassedHTMLGenerator::new_with_class_style(syntax, &syntaxes, style);
        for line in syntect::util::LinesWithEndings::from(code) {
            whole.parse_html_for_line_which_includes_newline(line).unwrap();
        }
        let whole = whole.finalize();
        assert_eq!(first, whole);
        let mut again = String::new();
        highlight(&mut again, "rust", code);
        assert_eq!(again, whole);
    }

    #[test]
    fn a_line_known_from_elsewhere_goes_on_with_a_line_that_is_not() {
        let (first, second) = ("let elsewhere = r#\"\n", "// not yet closed\n\"#; // closed\n");
        let whole = format!("/* other\n */ {first}{second}");
        let mut expected = String::new();
        highlight(&mut expected, "rust", &whole);
        let lines = known_lines();
        assert!(
            lines.iter().any(|line| *line.1 == *first || *line.1 == *format!(" */ {first}")),
            "{lines:?}"
        );
        know_lines(lines);
        let other = std::thread::spawn(move || {
            let (mut known, mut fresh) = (String::new(), String::new());
            highlight(&mut known, "rust", &whole);
            highlight(&mut fresh, "rust", &format!("{whole}let fresh = 'a';\n"));
            (known, fresh)
        });
        let (known, fresh) = other.join().unwrap();
        assert_eq!(known, expected);
        let start = expected.trim_end_matches("</span>");
        assert!(fresh.starts_with(start) && fresh.contains("fresh"), "{fresh}");
    }

    #[test]
    fn known_languages_get_classes_and_unknown_ones_stay_text() {
        let mut out = String::new();
        write(&mut out, Some("rust"), "let a = \"<\";\n");
        assert!(out.contains("class=\"hl-") && out.contains("&lt;"), "{out}");
        let mut out = String::new();
        write(&mut out, Some("nonsense"), "a < b\n");
        assert!(out.contains("a &lt; b"), "{out}");
    }
}
