//! Whether messages are written in a script, as far as their letters show it.
//!
//! Only languages that are written in several scripts are checked; a script that is not in the table is not judged.

/// Whether the texts of a Fluent file are in a script; `None` if that cannot be seen.
pub fn is_in(text: &str, script: &str) -> Option<bool> {
    let words = words(text);
    if let "Hans" | "Hant" = script {
        let count = |set: &str| words.chars().filter(|letter| set.contains(*letter)).count();
        let (simplified, traditional) = (count(SIMPLIFIED), count(TRADITIONAL));
        return match (script, simplified + traditional) {
            (_, 0) => None,
            ("Hans", _) => Some(simplified >= traditional),
            _ => Some(traditional >= simplified),
        };
    }
    let (_, is_of) = SCRIPTS.iter().find(|(name, _)| *name == script)?;
    let letters = words.chars().filter(|letter| letter.is_alphabetic()).count();
    let own = words.chars().filter(|letter| is_of(*letter)).count();
    (letters > 0).then_some(own * 2 >= letters)
}

/// The part of messages that readers see: without names, comments and placeables.
fn words(text: &str) -> String {
    let mut words = String::new();
    let mut depth = 0_usize;
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let is_more = line.starts_with([' ', '\t']);
        let shown = if is_more { line } else { line.split_once('=').map_or("", |(_, shown)| shown) };
        for letter in shown.chars() {
            match letter {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                letter if depth == 0 => words.push(letter),
                _ => {}
            }
        }
    }
    words
}

/// A script by its name in ISO 15924, and its letters.
type Script = (&'static str, fn(char) -> bool);

const SCRIPTS: &[Script] = &[
    ("Latn", |c| c.is_ascii_alphabetic() || matches!(c, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')),
    ("Cyrl", |c| matches!(c, '\u{400}'..='\u{52f}')),
    (
        "Arab",
        |c| matches!(c, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'),
    ),
    ("Hebr", |c| matches!(c, '\u{590}'..='\u{5ff}')),
    ("Deva", |c| matches!(c, '\u{900}'..='\u{97f}')),
    ("Beng", |c| matches!(c, '\u{980}'..='\u{9ff}')),
    ("Guru", |c| matches!(c, '\u{a00}'..='\u{a7f}')),
    ("Mong", |c| matches!(c, '\u{1800}'..='\u{18af}')),
    ("Tfng", |c| matches!(c, '\u{2d30}'..='\u{2d7f}')),
    ("Olck", |c| matches!(c, '\u{1c50}'..='\u{1c7f}')),
    ("Mtei", |c| matches!(c, '\u{abc0}'..='\u{abff}')),
];

/// Frequent characters that only Simplified Chinese has, and the same of Traditional Chinese.
const SIMPLIFIED: &str = "这们个为来时国会对说与语页问题开关东车马见门间应还过进远运动学习样电话请谢让点写发机构数据图书网络协议经济译状态显导航订阅阅读寻选择错误类单级项录览标签联系邮编辑发布义务创业";
const TRADITIONAL: &str = "這們個為來時國會對說與語頁問題開關東車馬見門間應還過進遠運動學習樣電話請謝讓點寫發機構數據圖書網絡協議經濟譯狀態顯導航訂閱閱讀尋選擇錯誤類單級項錄覽標籤聯繫郵編輯發佈義務創業";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_are_told_by_letters_and_not_by_names_of_messages() {
        assert_eq!(is_in("skip-to-content = Пређи на садржај { $count }", "Cyrl"), Some(true));
        assert_eq!(is_in("skip-to-content = Пређи на садржај", "Latn"), Some(false));
        assert_eq!(is_in("skip-to-content = Pređi na sadržaj", "Latn"), Some(true));
        assert_eq!(is_in("a = 語言：跳至正文", "Hant"), Some(true));
        assert_eq!(is_in("a = 语言：跳至正文", "Hant"), Some(false));
        assert_eq!(is_in("a = 中文", "Hant"), None);
        assert_eq!(is_in("# комментар\na = { $b }", "Latn"), None);
        assert_eq!(is_in("a = ...", "Zzzz"), None);
    }

    #[test]
    fn no_character_is_in_both_lists_unless_both_write_it() {
        let both: Vec<char> = SIMPLIFIED.chars().filter(|c| TRADITIONAL.contains(*c)).collect();
        // They count for both, so they decide nothing.
        assert!(both.len() < 16, "{both:?}");
    }
}
