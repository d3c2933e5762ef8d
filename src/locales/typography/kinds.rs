//! Classes of characters for the rules.

/// No-break space.
pub(super) const NBSP: char = '\u{a0}';
/// Narrow no-break space.
pub(super) const NNBSP: char = '\u{202f}';
/// Hyphen at which no line ends.
pub(super) const NB_HYPHEN: char = '\u{2011}';
/// Stands for an opaque run.
pub(super) const OBJECT: char = '\u{fffc}';
/// Stands for an opaque run that reads as a number.
pub(super) const NUMBER: char = '\u{fffb}';
/// Stands for a hard line break.
pub(super) const LINE: char = '\u{2028}';

/// A letter, a digit, or something that reads as a word.
pub(super) fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, OBJECT | NUMBER) || (!c.is_ascii() && c.is_alphanumeric())
}

/// A Chinese character.
pub fn is_han(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}' | '\u{3400}'..='\u{4dbf}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}'
        | '々' | '〇')
}

/// A digit, European or Arabic, or a number that is not text.
pub(super) fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, NUMBER | '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}')
}

/// A Chinese or Japanese character or a full-width mark.
pub(super) fn is_wide(c: char) -> bool {
    is_han(c)
        || matches!(c, '\u{3041}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}')
        || matches!(c, '\u{3001}'..='\u{303f}' | '\u{ff01}'..='\u{ff60}')
}

/// A mark that is as wide as a Chinese character in Chinese text only.
pub(super) fn is_wide_in_chinese(c: char) -> bool {
    matches!(c, '“' | '”' | '‘' | '’' | '…' | '—')
}

/// A full-width mark that separates phrases and has its own white space.
pub(super) fn is_wide_pause(c: char) -> bool {
    matches!(c, '，' | '。' | '；' | '：' | '！' | '？' | '、' | '…' | '—')
}

/// An Arabic letter or vowel sign, not a digit or a mark.
pub(super) fn is_arabic(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{65f}' | '\u{66e}'..='\u{6d3}' | '\u{6d5}'..='\u{6dc}' | '\u{750}'..='\u{77f}'
        | '\u{fb50}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fdfb}' | '\u{fe70}'..='\u{fefc}')
}

/// Any quotation mark, straight or not.
pub(super) fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\'' | '“' | '”' | '„' | '‘' | '’' | '‚' | '«' | '»' | '‹' | '›')
}

/// A mark that comes before what it belongs to.
pub(super) fn is_opening(c: char) -> bool {
    matches!(c, '(' | '[' | '{' | '¿' | '¡' | '（' | '《' | '〈' | '「' | '『' | '【')
}

/// A mark that is after what it belongs to.
pub(super) fn is_closing(c: char) -> bool {
    matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | ')' | ']' | '}' | '…' | '%' | '،' | '؛' | '؟')
        || matches!(
            c,
            '，' | '。' | '；' | '：' | '！' | '？' | '、' | '）' | '》' | '〉' | '」' | '』' | '】'
        )
}

/// A dash or what is between two words as one.
pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | '\u{2011}' | '/')
}

/// Whether a phrase ends before this character: at the end, at a space, before a closing mark or a quotation mark.
pub(super) fn ends_here(next: Option<char>) -> bool {
    next.is_none_or(|c| c.is_whitespace() || is_closing(c) || is_quote(c))
}

/// Whether a phrase begins after this character: at the start, after a space, an opening mark or a quotation mark.
pub(super) fn begins_here(prev: Option<char>) -> bool {
    prev.is_none_or(|c| c.is_whitespace() || is_opening(c) || is_quote(c))
}
