//! Shortcodes with an answer -> Markdown. All others stay in the text as they are written, where readers and `check` see them, and are
//! listed in the report.

use std::collections::BTreeMap;

use super::calls::{Call, Style, find, pair};
use super::markup::{Edits, alert, alert_block, code, dedented, is_in};

/// A text without the calls that have an answer.
#[derive(Default)]
pub struct Turned {
    /// The text.
    pub text: String,
    /// Names of calls with an answer, with their number.
    pub answered: BTreeMap<String, usize>,
    /// Names of calls without, with their number.
    pub kept: BTreeMap<String, usize>,
}

/// Turns the calls of a text; `resolve` gives the target of a reference to a page.
pub fn turn(text: &str, style: Style, resolve: &dyn Fn(&str) -> Option<String>) -> Turned {
    let mut turned = Turned::default();
    turned.text = inside(text, style, resolve, &mut turned);
    turned
}

fn inside(text: &str, style: Style, resolve: &dyn Fn(&str) -> Option<String>, turned: &mut Turned) -> String {
    let (calls, code) = (find(text, style), code(text));
    let mut edits = Edits::default();
    let mut behind = 0;
    for (at, call) in calls.iter().enumerate().filter(|(_, call)| !is_in(&code, call.range.start)) {
        if call.range.start < behind {
            continue;
        }
        let close = pair(&calls, at);
        let whole = close.map_or(call.range.clone(), |close| call.range.start..calls[close].range.end);
        let inner = close.map(|close| &text[call.range.end..calls[close].range.start]);
        let is_raw = matches!(call.name.as_str(), "highlight" | "raw" | "comment");
        let said = inner.filter(|_| !is_raw);
        let said = said.map(|inner| inside(inner, style, resolve, turned));
        match answer(call, style, inner, said.as_deref(), resolve) {
            Some(new) => {
                *turned.answered.entry(call.name.clone()).or_default() += 1;
                edits.replace(whole.clone(), new);
                behind = whole.end;
            }
            None if call.is_end => {}
            None => {
                *turned.kept.entry(call.name.clone()).or_default() += 1;
                // Without the space it would be an element of HTML, which nobody sees.
                if text[call.range.start..].starts_with("{{<")
                    && !text[call.range.start + 3..].starts_with([' ', '\n'])
                {
                    edits.replace(call.range.start + 3..call.range.start + 3, " ");
                }
                if let Some(said) = said {
                    edits.replace(call.range.end..call.range.end + inner.map_or(0, str::len), said);
                    behind = whole.end;
                    let end = &text[calls[close.unwrap_or(at)].range.clone()];
                    if end.starts_with("{{<") && !end[3..].starts_with(' ') {
                        edits.replace(whole.end - end.len() + 3..whole.end - end.len() + 3, " ");
                    }
                }
            }
        }
    }
    edits.apply(text)
}

/// What a call says in Markdown.
fn answer(
    call: &Call,
    style: Style,
    inner: Option<&str>,
    said: Option<&str>,
    resolve: &dyn Fn(&str) -> Option<String>,
) -> Option<String> {
    let block = |text: &str| dedented(&text.trim_matches('\n').lines().collect::<Vec<_>>()).join("\n");
    Some(match (call.name.as_str(), style) {
        ("ref" | "relref", Style::Hugo) => resolve(call.argument("path", 0)?)?,
        ("link", Style::Liquid) => resolve(call.argument("path", 0)?)?,
        ("post_url", Style::Liquid) => resolve(&format!("_posts/{}.md", call.argument("path", 0)?))?,
        ("figure", Style::Hugo) => figure(call)?,
        ("highlight", Style::Hugo | Style::Liquid) => {
            let inner = block(inner?);
            let longest = inner.split(|sign| sign != '`').map(str::len).max().unwrap_or(0).max(2);
            let fence = "`".repeat(longest + 1);
            format!("\n{fence}{}\n{inner}\n{fence}\n", call.argument("lang", 0).unwrap_or_default())
        }
        ("raw", Style::Liquid) => escaped(inner?),
        ("youtube", _) => format!("<https://www.youtube.com/watch?v={}>", call.argument("id", 0)?),
        ("vimeo", _) => format!("<https://vimeo.com/{}>", call.argument("id", 0)?),
        ("gist", Style::Hugo) => {
            format!("<https://gist.github.com/{}/{}>", call.argument("user", 0)?, call.argument("id", 1)?)
        }
        ("tweet" | "x" | "twitter", Style::Hugo) => match (call.argument("user", 9), call.argument("id", 0)?)
        {
            (Some(user), id) => format!("<https://x.com/{user}/status/{id}>"),
            (None, id) => format!("<https://x.com/i/status/{id}>"),
        },
        ("instagram", Style::Hugo) => format!("<https://www.instagram.com/p/{}/>", call.argument("id", 0)?),
        ("details", Style::Hugo) => {
            let summary = call.argument("summary", 0).unwrap_or("Details");
            format!("\n<details>\n<summary>{summary}</summary>\n\n{}\n\n</details>\n", block(said?))
        }
        ("quote", Style::Zola) => {
            let lines: Vec<String> = block(said?).lines().map(|line| format!("> {line}")).collect();
            let author =
                call.argument("author", 9).map(|author| format!("\n>\n> {author}")).unwrap_or_default();
            format!("\n{}{author}\n", lines.join("\n"))
        }
        ("alert" | "admonition" | "callout" | "notice" | "pageinfo", Style::Hugo) => {
            let named = ["type", "color", "level", "kind"].iter().find_map(|name| call.argument(name, 99));
            let named = named.or_else(|| call.argument("", 0)).unwrap_or("note");
            format!(
                "\n{}",
                alert_block(alert(named).unwrap_or("NOTE"), call.argument("title", 1), &block(said?))
            )
        }
        (name, Style::Hugo | Style::Zola) if alert(name).is_some() => {
            format!("\n{}", alert_block(alert(name)?, call.argument("title", 0), &block(said?)))
        }
        _ => return None,
    })
}

/// An image with its caption.
fn figure(call: &Call) -> Option<String> {
    let (source, alt) = (call.argument("src", 0)?, call.argument("alt", 99).or(call.argument("caption", 99)));
    let alt = alt.unwrap_or_default().replace(['[', ']'], "");
    let title = call
        .argument("title", 99)
        .map(|title| format!(" \"{}\"", title.replace('"', "'")))
        .unwrap_or_default();
    let image = format!("![{alt}](<{source}>{title})");
    let image = match call.argument("link", 99) {
        Some(link) => format!("[{image}](<{link}>)"),
        None => image,
    };
    let under = |name| {
        call.argument(name, 99)
            .filter(|text| !text.trim().is_empty())
            .map(|text| format!("\n\n*{}*\n", text.trim()))
    };
    Some(format!("{image}{}{}", under("caption").unwrap_or_default(), under("attr").unwrap_or_default()))
}

/// Signs of calls as text.
fn escaped(text: &str) -> String {
    text.replace("{{", "\\{{").replace("{%", "\\{%")
}

/// Calls that are shown and not called: `{{</* x */>}}` of Hugo becomes `{{< x >}}`, as text outside code.
pub fn shown(text: &str) -> String {
    if !text.contains("/*") {
        return text.to_owned();
    }
    let code = code(text);
    let mut edits = Edits::default();
    for (open, close) in [("{{</*", "*/>}}"), ("{{%/*", "*/%}}")] {
        for (at, _) in text.match_indices(open) {
            let Some(length) = text[at..].find(close) else { continue };
            let inner = &text[at + open.len()..at + length];
            let mark = if is_in(&code, at) { "" } else { "\\" };
            let whole = format!("{mark}{}{inner}{}", &open[..3], &close[2..]);
            edits.replace(at..at + length + close.len(), whole);
        }
    }
    edits.apply(text)
}
