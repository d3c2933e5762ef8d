//! An entry of PO that was taken out (`#~`) -> its texts, as far as they can be read: nothing is written from them.

/// The texts of `msgctxt`, `msgid` and `msgstr` in the lines of an entry.
pub fn parsed(lines: &[String]) -> [String; 3] {
    let mut made = [const { String::new() }; 3];
    let mut open = None;
    for line in lines {
        let line = line.trim_start_matches("#~").trim();
        let keyword = line.split([' ', '"', '[', '\t']).next().unwrap_or_default();
        open = match keyword {
            "msgctxt" => Some(0),
            "msgid" => Some(1),
            "msgstr" => Some(2),
            "" => open,
            _ => None,
        };
        let text = line[keyword.len()..].trim();
        let inner = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
        if let (Some(at), Some(inner)) = (open, inner) {
            made[at].push_str(&unescaped(inner));
        }
    }
    made
}

fn unescaped(text: &str) -> String {
    let mut made = String::with_capacity(text.len());
    let mut signs = text.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '\\' => match signs.next() {
                Some('n') => made.push('\n'),
                Some('t') => made.push('\t'),
                Some(other) => made.push(other),
                None => {}
            },
            sign => made.push(sign),
        }
    }
    made
}
