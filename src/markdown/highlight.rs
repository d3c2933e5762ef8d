//! Code blocks: highlighted by class with syntect, so that the theme's stylesheet decides the colors.

mod lines;

use std::cell::RefCell;
use std::sync::OnceLock;

use syntect::parsing::{SyntaxReference, SyntaxSet};

use self::lines::Lines;
use super::escape::escape;

/// The syntaxes are loaded when the first code block asks for one.
static SYNTAXES: OnceLock<SyntaxSet> = OnceLock::new();

thread_local! {
    static LINES: RefCell<Lines> = RefCell::default();
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
    let syntaxes = SYNTAXES.get_or_init(two_face::syntax::extra_newlines);
    LINES.with_borrow_mut(|lines| {
        let syntax = lines.syntax(language, || {
            let syntax: &SyntaxReference = syntaxes.find_syntax_by_token(language)?;
            (syntax.name != "Plain Text").then_some(syntax)
        })?;
        lines.write(out, syntax, code, syntaxes)
    })
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
    fn known_languages_get_classes_and_unknown_ones_stay_text() {
        let mut out = String::new();
        write(&mut out, Some("rust"), "let a = \"<\";\n");
        assert!(out.contains("class=\"hl-") && out.contains("&lt;"), "{out}");
        let mut out = String::new();
        write(&mut out, Some("nonsense"), "a < b\n");
        assert!(out.contains("a &lt; b"), "{out}");
    }
}
