//! Scripts, as far as languages are told apart by them.

use crate::lang::Language;

/// A script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Greek,
    Hebrew,
    EastAsian,
    Other,
}

/// The script of a language; `None` if it is written in several.
pub fn script_of_language(language: &Language) -> Option<Script> {
    Some(match &*language.script {
        "" => return None,
        "Latn" => Script::Latin,
        "Cyrl" => Script::Cyrillic,
        "Arab" => Script::Arabic,
        "Grek" => Script::Greek,
        "Hebr" => Script::Hebrew,
        "Hans" | "Hant" | "Hani" | "Jpan" | "Kore" => Script::EastAsian,
        _ => Script::Other,
    })
}

/// The script of most letters, and their share. A Chinese character is as much as three letters.
pub fn main_script(text: &str) -> (Option<Script>, f32) {
    const ALL: [Script; 7] = [
        Script::Latin,
        Script::Cyrillic,
        Script::Arabic,
        Script::Greek,
        Script::Hebrew,
        Script::EastAsian,
        Script::Other,
    ];
    let mut counts = [0_u32; 7];
    for c in text.chars() {
        let at = match c {
            'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => 0,
            '\u{400}'..='\u{52f}' => 1,
            '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' => 2,
            '\u{370}'..='\u{3ff}' => 3,
            '\u{590}'..='\u{5ff}' => 4,
            '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' => 5,
            c if c.is_alphabetic() => 6,
            _ => continue,
        };
        counts[at] += if at == 5 { 3 } else { 1 };
    }
    let all: u32 = counts.iter().sum();
    let most = (0..ALL.len()).max_by_key(|at| (counts[*at], ALL.len() - at)).unwrap_or(0);
    if all == 0 { (None, 0.0) } else { (Some(ALL[most]), counts[most] as f32 / all as f32) }
}
