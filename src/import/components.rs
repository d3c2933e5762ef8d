//! Components of MDX -> Markdown: asides, tabs, cards, steps, links. Others stay visible as code.

use super::markup::{alert, alert_block, dedented};

/// A text without components, and what was done.
pub struct Turned {
    /// The text.
    pub text: String,
    /// Names of components that have an answer.
    pub answered: Vec<String>,
    /// Names of components that stay as they are written.
    pub kept: Vec<String>,
}

/// Turns all components of a text.
pub fn turn(text: &str) -> Turned {
    let mut turned = Turned { text: String::new(), answered: Vec::new(), kept: Vec::new() };
    let out = inside(text, &mut turned);
    turned.text = out;
    turned
}

fn inside(text: &str, turned: &mut Turned) -> String {
    let (mut out, mut at) = (String::with_capacity(text.len()), 0);
    while at < text.len() {
        let Some((start, tag)) = next(text, at) else { break };
        out.push_str(&text[at..start]);
        let indent: String = {
            let line = out.rsplit('\n').next().unwrap_or_default();
            if line.trim().is_empty() { line.to_owned() } else { String::new() }
        };
        let is_alone = out.rsplit('\n').next().is_some_and(|line| line.trim().is_empty());
        let (inner, end) = if tag.is_empty {
            (None, tag.end)
        } else {
            match closing(text, &tag) {
                Some((close, end)) => (Some(&text[tag.end..close]), end),
                None => (None, tag.end),
            }
        };
        let source = &text[start..tag.end];
        let inner = inner.map(|inner| inside(inner, turned));
        let block = |inner: &str| dedented(&inner.trim_matches('\n').lines().collect::<Vec<_>>()).join("\n");
        let new = match answer(&tag, inner.as_deref().map(block)) {
            Some(new) => {
                turned.answered.push(tag.name.clone());
                new
            }
            None => {
                turned.kept.push(tag.name.clone());
                let end = if inner.is_some() { shown(&format!("</{}>", tag.name)) } else { String::new() };
                let inner = inner.unwrap_or_default();
                if is_alone && inner.contains('\n') {
                    format!("{}\n\n{}\n\n{end}", shown(source), block(&inner))
                } else {
                    format!("{}{inner}{end}", shown(source))
                }
            }
        };
        let new = if is_alone { new.replace('\n', &format!("\n{indent}")) } else { new };
        out.push_str(new.trim_end_matches(' '));
        at = end;
    }
    out.push_str(&text[at..]);
    out
}

/// A tag as code, which readers see.
fn shown(source: &str) -> String {
    let line = source.split_whitespace().collect::<Vec<_>>().join(" ");
    let longest = line.split(|sign| sign != '`').map(str::len).max().unwrap_or(0);
    let marks = "`".repeat(longest + 1);
    format!("{marks}{line}{marks}")
}

/// What a component of Starlight or Docusaurus says in Markdown.
fn answer(tag: &Tag, inner: Option<String>) -> Option<String> {
    let text =
        |name: &str| tag.arguments.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    let inner = inner.unwrap_or_default();
    let titled = |title: Option<&str>| match title {
        Some(title) => format!("**{title}**\n\n{inner}\n"),
        None => inner.clone(),
    };
    Some(match tag.name.as_str() {
        "Fragment" | "Steps" | "CardGrid" | "FileTree" | "Tabs" | "React.Fragment" | "" => {
            format!("\n{inner}\n")
        }
        "TabItem" => format!("\n{}", titled(text("label").or(text("value")))),
        "Card" => format!("\n{}", titled(text("title"))),
        "LinkCard" => {
            let link = format!("[{}]({})", text("title")?, text("href")?);
            text("description").map_or(format!("\n{link}\n"), |said| format!("\n{link}\n\n{said}\n"))
        }
        "LinkButton" => format!("[{}]({})", inner.trim(), text("href")?),
        "Aside" | "Admonition" => {
            let kind = alert(text("type").unwrap_or("note"))?;
            format!("\n{}", alert_block(kind, text("title"), &inner))
        }
        "Badge" => format!("**{}**", text("text")?),
        "Icon" => String::new(),
        "Image" if text("src").is_some_and(|src| !src.starts_with('{')) => {
            format!("![{}]({})", text("alt").unwrap_or_default(), text("src")?)
        }
        _ => return None,
    })
}

/// An opening tag.
struct Tag {
    name: String,
    arguments: Vec<(String, String)>,
    is_empty: bool,
    end: usize,
}

/// The next opening tag of a component outside code, from a place on.
fn next(text: &str, from: usize) -> Option<(usize, Tag)> {
    let mut at = from;
    while let Some(found) = text[at..].find(['<', '`', '~', '\\']) {
        at += found;
        let rest = &text[at..];
        match rest.as_bytes()[0] {
            b'<' if rest.starts_with("<!--") => at += rest.find("-->").map_or(rest.len(), |end| end + 3),
            b'<' if rest[1..].starts_with(|sign: char| sign.is_ascii_uppercase() || sign == '>') => {
                if let Some(tag) = tag(text, at) {
                    return Some((at, tag));
                }
                at += 1;
            }
            b'`' | b'~' => at = behind_code(text, at),
            b'\\' => at += 1 + rest[1..].chars().next().map_or(0, char::len_utf8),
            _ => at += 1,
        }
    }
    None
}

/// Behind code that begins at a run of marks; behind the run if none does.
pub fn behind_code(text: &str, at: usize) -> usize {
    let mark = text.as_bytes()[at];
    let run = text.as_bytes()[at..].iter().take_while(|byte| **byte == mark).count();
    let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let before = text[line..at].trim_start_matches([' ', '\t', '>']);
    let is_fence = run >= 3
        && (before.is_empty() || before.trim_end_matches([' ', '.']).len() < 3 && before.ends_with(' '));
    let marks = &text[at..at + run];
    if is_fence {
        let mut end = at + text[at..].find('\n').map_or(text.len() - at, |end| end + 1);
        for line in text[end..].split_inclusive('\n') {
            end += line.len();
            let bare = line.trim_start_matches([' ', '\t', '>']).trim_end();
            if bare.starts_with(marks) && bare.trim_matches(char::from(mark)).is_empty() {
                break;
            }
        }
        return end;
    }
    if mark == b'~' {
        return at + run;
    }
    // A span of code ends in its paragraph.
    let paragraph = text[at..].find("\n\n").map_or(text.len(), |end| at + end);
    let mut next = at + run;
    while let Some(found) = text[next..paragraph].find('`') {
        next += found;
        let length = text[next..paragraph].bytes().take_while(|byte| *byte == b'`').count();
        next += length;
        if length == run {
            return next;
        }
    }
    at + run
}

/// The tag that begins at a place.
fn tag(text: &str, at: usize) -> Option<Tag> {
    let rest = &text[at + 1..];
    let length = rest.find(|sign: char| !(sign.is_ascii_alphanumeric() || sign == '.' || sign == '_'))?;
    let name = rest[..length].to_owned();
    let mut arguments = Vec::new();
    let mut here = at + 1 + length;
    loop {
        here += text[here..].len() - text[here..].trim_start().len();
        let rest = &text[here..];
        if rest.starts_with("/>") {
            return Some(Tag { name, arguments, is_empty: true, end: here + 2 });
        }
        if rest.starts_with('>') {
            return Some(Tag { name, arguments, is_empty: false, end: here + 1 });
        }
        if rest.starts_with('{') {
            here += braces(rest)?;
            continue;
        }
        let length = rest.find(|sign: char| !(sign.is_alphanumeric() || "-_:@.".contains(sign)))?;
        if length == 0 {
            return None;
        }
        let key = rest[..length].to_owned();
        here += length;
        let Some(rest) = text[here..].strip_prefix('=') else {
            arguments.push((key, String::new()));
            continue;
        };
        let (value, length) = match rest.chars().next()? {
            mark @ ('"' | '\'') => {
                let end = rest[1..].find(mark)?;
                (rest[1..=end].to_owned(), end + 2)
            }
            '{' => {
                let end = braces(rest)?;
                let inner = rest[1..end - 1].trim();
                let plain =
                    ['"', '\'', '`'].iter().find_map(|mark| inner.strip_prefix(*mark)?.strip_suffix(*mark));
                (plain.map_or_else(|| rest[..end].to_owned(), str::to_owned), end)
            }
            _ => return None,
        };
        arguments.push((key, value));
        here += 1 + length;
    }
}

/// The length of an expression in braces.
pub fn braces(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    let mut quote = None;
    for (at, sign) in text.char_indices() {
        match (quote, sign) {
            (Some(mark), sign) if sign == mark => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'' | '`') => quote = Some(sign),
            (None, '{') => depth += 1,
            (None, '}') => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

/// Where the closing tag of an open one begins and ends.
fn closing(text: &str, open: &Tag) -> Option<(usize, usize)> {
    let (end, start) = (format!("</{}>", open.name), format!("<{}", open.name));
    let (mut at, mut depth) = (open.end, 1usize);
    while let Some(found) = text[at..].find(['<', '`', '~']) {
        at += found;
        let rest = &text[at..];
        if rest.starts_with(['`', '~']) {
            at = behind_code(text, at);
        } else if rest.starts_with(&end) {
            depth -= 1;
            if depth == 0 {
                return Some((at, at + end.len()));
            }
            at += end.len();
        } else if rest.starts_with(&start)
            && rest[start.len()..].starts_with(|sign: char| !sign.is_ascii_alphanumeric())
        {
            match tag(text, at) {
                Some(tag) => {
                    depth += usize::from(!tag.is_empty);
                    at = tag.end;
                }
                None => at += 1,
            }
        } else {
            at += 1;
        }
    }
    None
}
