//! Where an invisible character is correct: scripts that need it, emoji, and line breaks that an author allows or forbids.

/// A character and what is around it.
pub struct Neighbors<'t> {
    /// The whole text.
    pub text: &'t str,
    /// Where the character begins.
    pub at: usize,
    /// The character.
    pub c: char,
    /// Whether the text as a whole runs from right to left.
    pub right_to_left: bool,
    /// Whether only tags are between a black flag and the character, as in the flag of Scotland.
    pub flag: bool,
}

/// Whether a good editor would leave the character where it is.
pub fn is_legitimate(around: &Neighbors<'_>) -> bool {
    let (before, after) = (around.before(), around.after());
    match around.c {
        '\u{200b}' => is_unspaced(before) || is_unspaced(after),
        '\u{200c}' => is_non_joiner(before, after),
        '\u{200d}' => {
            let emoji = before.is_some_and(is_emoji) && after.is_some_and(is_emoji);
            before.is_some_and(is_joining) || after.is_some_and(is_joining) || emoji
        }
        '\u{200e}' | '\u{200f}' | '\u{61c}' => {
            around.right_to_left || has_right_to_left(around.text, around.at)
        }
        '\u{ad}' => around.is_in_long_word(),
        '\u{2060}' => is_forbidden_break(before, after),
        '\u{180e}' => before.is_some_and(|c| matches!(c, '\u{1800}'..='\u{18af}')),
        '\u{115f}' | '\u{1160}' => {
            [before, after].into_iter().flatten().any(|c| matches!(c, '\u{1100}'..='\u{11ff}'))
        }
        '\u{fe0e}' | '\u{fe0f}' => before.is_some_and(|c| !c.is_whitespace() && !is_plain_letter(c)),
        c if is_tag(c) => around.flag,
        _ => false,
    }
}

impl Neighbors<'_> {
    fn before(&self) -> Option<char> {
        self.text[..self.at].chars().next_back()
    }

    fn after(&self) -> Option<char> {
        self.text[self.at + self.c.len_utf8()..].chars().next()
    }

    /// Whether the word is so long that an author may want to say where it breaks. Soft hyphens in shorter words come from files in
    /// which each line was broken.
    fn is_in_long_word(&self) -> bool {
        const LONG: usize = 16;
        let in_word = |c: &char| c.is_alphabetic() || *c == '\u{ad}';
        let letters = |c: &char| *c != '\u{ad}';
        let before =
            self.text[..self.at].chars().rev().take_while(in_word).filter(letters).take(LONG).count();
        let after = &self.text[self.at + self.c.len_utf8()..];
        let after = after.chars().take_while(in_word).filter(letters).take(LONG).count();
        before > 0 && after > 0 && before + after >= LONG
    }
}

/// Letters of scripts without spaces between words, where a zero-width space says where a line may end.
fn is_unspaced(c: Option<char>) -> bool {
    c.is_some_and(|c| {
        matches!(
            c,
            '\u{e01}'..='\u{eff}' | '\u{f00}'..='\u{fff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
                | '\u{1950}'..='\u{19ff}' | '\u{1a20}'..='\u{1aaf}' | '\u{1b00}'..='\u{1b7f}'
                | '\u{a980}'..='\u{a9ff}' | '\u{aa60}'..='\u{aadf}'
        )
    })
}

/// Between letters of Arabic script or beside a foreign word with an ending; after a letter of India that would join; in German
/// words whose parts must not form a ligature.
fn is_non_joiner(before: Option<char>, after: Option<char>) -> bool {
    let (Some(before), Some(after)) = (before, after) else { return false };
    let arabic = is_arabic(before) || is_arabic(after);
    let inside =
        |c: char| c.is_alphanumeric() || is_arabic(c) || matches!(c, ')' | ']' | '»' | '`' | '*' | '_' | '.');
    (arabic && inside(before) && inside(after) && after != '.' && before != '.')
        || is_virama(before)
        || is_joining(before) && is_joining(after) && !arabic
        || before == 'f' && matches!(after, 'b' | 'f' | 'h' | 'i' | 'j' | 'k' | 'l' | 't')
}

/// Between two signs that belong together although a line could end between them: `2019–2021`, `km/h`, `第1章`.
fn is_forbidden_break(before: Option<char>, after: Option<char>) -> bool {
    let (Some(before), Some(after)) = (before, after) else { return false };
    let visible = |c: char| !c.is_whitespace();
    visible(before) && visible(after) && !(is_plain_letter(before) && is_plain_letter(after))
}

/// A letter of an alphabet whose words have spaces between them.
fn is_plain_letter(c: char) -> bool {
    c.is_alphabetic()
        && matches!(u32::from(c), 0x41..=0x2af | 0x370..=0x6ff | 0x900..=0xdff | 0x1e00..=0x1fff)
}

/// A sign that removes the vowel of a letter of India, and its neighbors.
fn is_virama(c: char) -> bool {
    matches!(
        c,
        '\u{94d}'
            | '\u{9cd}'
            | '\u{a4d}'
            | '\u{acd}'
            | '\u{b4d}'
            | '\u{bcd}'
            | '\u{c4d}'
            | '\u{ccd}'
            | '\u{d4d}'
            | '\u{dca}'
            | '\u{1039}'
            | '\u{103a}'
            | '\u{17d2}'
    )
}

/// Letters whose form depends on their neighbors: Arabic and its relatives, the scripts of India, Khmer, Mongolian.
fn is_joining(c: char) -> bool {
    is_arabic(c)
        || matches!(
            c,
            '\u{700}'..='\u{8ff}' | '\u{900}'..='\u{dff}' | '\u{f00}'..='\u{109f}' | '\u{1780}'..='\u{18af}'
                | '\u{1a20}'..='\u{1b7f}' | '\u{a840}'..='\u{a87f}' | '\u{a980}'..='\u{a9df}' | '\u{11000}'..='\u{11fff}'
        )
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{60b}' | '\u{60d}'..='\u{61a}' | '\u{620}'..='\u{6d3}' | '\u{6d5}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

fn is_emoji(c: char) -> bool {
    matches!(c, '\u{fe0f}' | '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}')
}

/// Whether a letter near this place, on the same line, runs from right to left. The search is short, so that many marks on one long
/// line stay cheap.
fn has_right_to_left(text: &str, at: usize) -> bool {
    const FAR: usize = 200;
    let on_line = |c: &char| *c != '\n';
    let runs = |c: char| {
        is_arabic(c)
            || matches!(c, '\u{700}'..='\u{8ff}' | '\u{61b}' | '\u{61f}' | '\u{60c}' | '\u{1e800}'..='\u{1eeff}')
    };
    text[..at].chars().rev().take_while(on_line).take(FAR).any(runs)
        || text[at..].chars().skip(1).take_while(on_line).take(FAR).any(runs)
}

pub(super) fn is_tag(c: char) -> bool {
    matches!(c, '\u{e0020}'..='\u{e007f}')
}
