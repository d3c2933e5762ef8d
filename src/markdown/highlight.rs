//! Code blocks: highlighted by class with syntect, so that the theme's stylesheet decides the colors.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::OnceLock;

use syntect::html::{ClassStyle, ClassedHTMLGenerator};
use syntect::parsing::{SyntaxReference, SyntaxSet};
use syntect::util::LinesWithEndings;

use super::escape::escape;

/// The syntaxes are loaded when the first code block asks for one.
static SYNTAXES: OnceLock<SyntaxSet> = OnceLock::new();

/// Blocks that a thread has highlighted, by hash of language and text: translations repeat the blocks of their original.
type Remembered = HashMap<[u8; 32], Option<Rc<str>>>;

/// A thread forgets its blocks when it holds this many.
const MOST_REMEMBERED: usize = 512;

thread_local! {
    static REMEMBERED: RefCell<Remembered> = RefCell::default();
}

/// Writes a code block; an unknown or absent language is written without colors.
pub fn write(out: &mut String, language: Option<&str>, code: &str) {
    let class = language.map(|name| format!(" class=\"language-{}\"", escape(name))).unwrap_or_default();
    out.push_str(&format!("<pre dir=\"ltr\" tabindex=\"0\"><code{class}>"));
    match language.and_then(|name| remembered(name, code)) {
        Some(html) => out.push_str(&html),
        None => out.push_str(&escape(code)),
    }
    out.push_str("</code></pre>\n");
}

/// The highlighted block. What is remembered depends on nothing but the block, so it never shows in the output.
fn remembered(language: &str, code: &str) -> Option<Rc<str>> {
    let mut hasher = blake3::Hasher::new();
    hasher.update(language.as_bytes()).update(&[0]).update(code.as_bytes());
    let key = *hasher.finalize().as_bytes();
    let known = REMEMBERED.with_borrow(|known| known.get(&key).cloned());
    known.unwrap_or_else(|| {
        let html = highlighted(language, code).map(Rc::from);
        REMEMBERED.with_borrow_mut(|known| {
            if known.len() >= MOST_REMEMBERED {
                known.clear();
            }
            known.insert(key, html.clone());
        });
        html
    })
}

fn highlighted(language: &str, code: &str) -> Option<String> {
    let syntaxes = SYNTAXES.get_or_init(two_face::syntax::extra_newlines);
    let syntax: &SyntaxReference = syntaxes.find_syntax_by_token(language)?;
    if syntax.name == "Plain Text" {
        return None;
    }
    let style = ClassStyle::SpacedPrefixed { prefix: "hl-" };
    let mut generator = ClassedHTMLGenerator::new_with_class_style(syntax, syntaxes, style);
    for line in LinesWithEndings::from(code) {
        generator.parse_html_for_line_which_includes_newline(line).ok()?;
    }
    Some(generator.finalize())
}

#[cfg(test)]
mod tests {
    use super::*;

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
