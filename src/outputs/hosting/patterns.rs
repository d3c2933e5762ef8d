//! Path patterns of headers as regular expressions.

/// The expression, without its anchors, for a pattern in which `*` stands for anything and `:name` for a part of a path. The page of a
/// folder is the folder.
pub fn expression(pattern: &str) -> String {
    let mut text = String::with_capacity(pattern.len() + 8);
    let mut rest = pattern;
    while let Some(sign) = rest.chars().next() {
        rest = &rest[sign.len_utf8()..];
        match sign {
            '*' => text.push_str(".*"),
            ':' if rest.starts_with(|next: char| next.is_ascii_alphabetic()) => {
                rest = rest.trim_start_matches(|next: char| next.is_ascii_alphanumeric() || next == '_');
                text.push_str("[^/]+");
            }
            _ => escape(sign, &mut text),
        }
    }
    if pattern.ends_with('/') {
        text.push_str("(?:index[.]html)?");
    }
    text
}

/// A plain text as an expression that fits it alone.
pub fn literal(plain: &str) -> String {
    let mut text = String::with_capacity(plain.len());
    plain.chars().for_each(|sign| escape(sign, &mut text));
    text
}

/// Writes a sign that stands for itself. No backslash is used, which the configurations of servers read in different ways.
fn escape(sign: char, text: &mut String) {
    match sign {
        '^' => text.push_str("\\x5E"),
        '\\' => text.push_str("\\x5C"),
        ']' => text.push_str("\\x5D"),
        '.' | '+' | '?' | '(' | ')' | '[' | '{' | '}' | '|' | '$' | '*' => {
            text.extend(['[', sign, ']']);
        }
        _ => text.push(sign),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_become_expressions() {
        assert_eq!(expression("/assets/*"), "/assets/.*");
        assert_eq!(expression("/en/:page/"), "/en/[^/]+/(?:index[.]html)?");
        assert_eq!(expression("/a.b:1"), "/a[.]b:1");
        assert_eq!(literal("/c++/(1)"), "/c[+][+]/[(]1[)]");
    }
}
