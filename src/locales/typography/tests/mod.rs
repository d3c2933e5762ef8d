//! One table of sentences per language, the behavior of runs, and properties that hold for any text.

use super::{Rules, typeset_str};

mod arabic;
mod chinese;
mod english;
mod french;
mod others;
mod properties;
mod runs;
mod russian;
mod spanish;

/// Shows the spaces of a typeset text: `⍽` for U+00A0, `˽` for U+202F.
fn visible(text: &str) -> String {
    text.replace('\u{a0}', "⍽").replace('\u{202f}', "˽")
}

/// Typesets what is left in each row and compares it with what is right; then does it again.
fn expect(tag: &str, rows: &[(&str, &str)]) {
    let rules = &Rules::of_tag(tag).expect("the language has rules");
    let mut wrong = String::new();
    for &(typed, wanted) in rows {
        let once = typeset_str(rules, typed);
        let twice = typeset_str(rules, &once);
        if visible(&once) != wanted || once != twice {
            wrong += &format!(
                "\n typed {typed}\nwanted {wanted}\n   got {}\n again {}\n",
                visible(&once),
                visible(&twice)
            );
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
