//! What the standard library knows of letters, sooner for those that texts consist of: its tables are searched for every other.

/// Whether a character is a letter, as [`char::is_alphabetic`] says.
pub fn is_alphabetic(c: char) -> bool {
    match c {
        '\0'..='\u{7f}' => c.is_ascii_alphabetic(),
        'А'..='я' | '\u{620}'..='\u{64a}' | '\u{4e00}'..='\u{9fff}' => true,
        '\u{2010}'..='\u{203a}' | '\u{3001}'..='\u{3003}' | '\u{ff0c}' => false,
        c => c.is_alphabetic(),
    }
}

/// Whether a character is a letter or a digit, as [`char::is_alphanumeric`] says.
pub fn is_alphanumeric(c: char) -> bool {
    is_alphabetic(c) || c.is_numeric()
}

/// Adds a character in small letters, as [`char::to_lowercase`] makes them.
pub fn push_lower(text: &mut String, c: char) {
    match c {
        '\0'..='\u{7f}' => text.push(c.to_ascii_lowercase()),
        'а'..='я' | '\u{620}'..='\u{64a}' | '\u{4e00}'..='\u{9fff}' => text.push(c),
        c => text.extend(c.to_lowercase()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_is_as_the_standard_library_says() {
        for c in '\0'..=char::MAX {
            assert_eq!(is_alphabetic(c), c.is_alphabetic(), "{c:?}");
            assert_eq!(is_alphanumeric(c), c.is_alphanumeric(), "{c:?}");
            let mut small = String::new();
            push_lower(&mut small, c);
            assert_eq!(small, c.to_lowercase().collect::<String>(), "{c:?}");
        }
    }
}
