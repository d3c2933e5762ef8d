//! Reads HTML as a browser shows it, for tests: what is a tag, what is text. It shares nothing with the program.

/// A piece of HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// Name, attributes, whether it is an end.
    Tag(String, Vec<(String, String)>, bool),
    Text(String),
}

/// The pieces of HTML, without comments.
pub fn tokens(html: &str) -> Vec<Token> {
    let mut found: Vec<Token> = Vec::new();
    let mut rest = html;
    let mut raw: Option<String> = None;
    while !rest.is_empty() {
        if let Some(name) = raw.take() {
            let end = rest.to_ascii_lowercase().find(&format!("</{name}")).unwrap_or(rest.len());
            push_text(&mut found, &rest[..end]);
            rest = &rest[end..];
            continue;
        }
        let at = rest.find('<').unwrap_or(rest.len());
        if at > 0 {
            push_text(&mut found, &decode(&rest[..at]));
            rest = &rest[at..];
            continue;
        }
        let after = rest[1..].strip_prefix('/').unwrap_or(&rest[1..]);
        if rest.starts_with("<!--") {
            let closed = || rest[4..].split_once("-->").map_or("", |(_, rest)| rest);
            rest = rest.strip_prefix("<!-->").unwrap_or_else(closed);
        } else if rest.starts_with("<!") || rest.starts_with("<?") {
            rest = rest.split_once('>').map_or("", |(_, rest)| rest);
        } else if after.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let (tag, next) = tag(rest);
            if let Token::Tag(name, _, false) = &tag
                && ["script", "style", "textarea"].contains(&name.as_str())
            {
                raw = Some(name.clone());
            }
            found.push(tag);
            rest = next;
        } else {
            push_text(&mut found, "<");
            rest = &rest[1..];
        }
    }
    found
}

fn push_text(found: &mut Vec<Token>, text: &str) {
    match found.last_mut() {
        Some(Token::Text(before)) => before.push_str(text),
        _ => found.push(Token::Text(text.to_owned())),
    }
}

fn tag(html: &str) -> (Token, &str) {
    let end = html.starts_with("</");
    let rest = html.trim_start_matches(['<', '/']);
    let length = rest.find(|c: char| c.is_whitespace() || c == '>' || c == '/').unwrap_or(rest.len());
    let name = rest[..length].to_ascii_lowercase();
    let mut rest = &rest[length..];
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        if rest.is_empty() || rest.starts_with('>') {
            return (Token::Tag(name, attributes, end), rest.strip_prefix('>').unwrap_or(rest));
        }
        // An attribute may begin with a sign that ends one.
        let first = rest.chars().next().map_or(0, char::len_utf8);
        let ends = |c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/');
        let length = first + rest[first..].find(ends).unwrap_or(rest.len() - first);
        let key = rest[..length].to_ascii_lowercase();
        rest = &rest[length..];
        let mut value = "";
        if let Some(after) = rest.trim_start().strip_prefix('=') {
            let after = after.trim_start();
            (value, rest) = match after.chars().next() {
                Some(quote @ ('"' | '\'')) => after[1..].split_once(quote).unwrap_or((&after[1..], "")),
                _ => {
                    after.split_at(after.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(after.len()))
                }
            };
        }
        attributes.push((key, decode(value)));
    }
}

/// A text without the character references that tests use.
pub fn decode(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let name = rest.find(';').map(|end| &rest[1..end]);
        let character = name.and_then(|name| match name {
            "amp" => Some('&'),
            "lt" => Some('<'),
            "gt" => Some('>'),
            "quot" => Some('"'),
            "nbsp" => Some('\u{a0}'),
            "copy" => Some('©'),
            "auml" => Some('ä'),
            "ouml" => Some('ö'),
            _ => name.strip_prefix('#').and_then(|digits| {
                let hex = digits.strip_prefix(['x', 'X']);
                let code = hex.map_or(digits.parse().ok(), |hex| u32::from_str_radix(hex, 16).ok());
                code.and_then(char::from_u32)
            }),
        });
        match character {
            Some(character) => {
                out.push(character);
                rest = &rest[name.unwrap().len() + 2..];
            }
            None => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out + rest
}
