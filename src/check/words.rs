//! Words as the tables of [`languages`](crate::languages) write them.

/// A text in small letters, without vowel signs, with plain apostrophes, without the marks around it.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.trim_matches(|c: char| !c.is_alphanumeric()).chars() {
        match c {
            '\u{64b}'..='\u{652}' | '\u{640}' => {}
            '’' => folded.push('\''),
            c if c.is_whitespace() => folded.push(' '),
            c => folded.extend(c.to_lowercase()),
        }
    }
    folded
}
