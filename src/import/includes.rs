//! What mdBook puts into texts: `{{#include file:lines}}`, parts between anchors, hidden lines of Rust.

use super::report::Report;
use super::source::Source;
use crate::url;

/// How deep files may include each other.
const DEPTH: usize = 10;

/// A text with all that it includes, and without hidden lines.
pub fn turn(source: &Source, file: &str, text: &str, report: &mut Report) -> String {
    let text = included(source, (file, file), text, 0, report);
    visible(&text)
}

fn included(
    source: &Source,
    (page, file): (&str, &str),
    text: &str,
    depth: usize,
    report: &mut Report,
) -> String {
    let (mut out, mut at) = (String::with_capacity(text.len()), 0);
    while let Some(found) = text[at..].find("{{#") {
        let start = at + found;
        out.push_str(&text[at..start]);
        let Some(length) = text[start..].find("}}") else {
            at = start;
            break;
        };
        let source_text = &text[start..start + length + 2];
        at = start + length + 2;
        let words = text[start + 3..start + length].trim();
        let (name, rest) = words.split_once(char::is_whitespace).unwrap_or((words, ""));
        // A backslash before it shows it.
        if out.ends_with('\\') {
            out.pop();
            out.push_str(source_text);
            continue;
        }
        let path = rest.split_whitespace().next().unwrap_or_default();
        match name {
            "include" | "rustdoc_include" | "playground" | "playpen" if depth < DEPTH => {
                match part(source, file, path, report) {
                    Some((target, part)) => {
                        let is_text = target.ends_with(".md");
                        let part = if is_text {
                            included(source, (page, &target), &part, depth + 1, report)
                        } else {
                            part
                        };
                        let part = part.trim_end_matches('\n');
                        out.push_str(&if name.starts_with("play") {
                            format!("```rust\n{part}\n```")
                        } else {
                            part.to_owned()
                        });
                        report.turned(page, format!("the text includes `{target}`, which is part of it now"));
                    }
                    None => {
                        report.left(page, format!("`{source_text}` includes nothing that is there"));
                        out.push_str(source_text);
                    }
                }
            }
            "title" => {}
            _ => {
                report.left(page, format!("`{source_text}` stays as it is written"));
                out.push_str(source_text);
            }
        }
    }
    out.push_str(&text[at..]);
    out
}

/// The lines of a file that are asked for, with its path.
fn part(source: &Source, from: &str, asked: &str, report: &mut Report) -> Option<(String, String)> {
    let (path, range) = asked.split_once(':').unwrap_or((asked, ""));
    let target = url::join(url::folder(from), path)?;
    if !source.has(&target) {
        return None;
    }
    let text = source.text(&target, report)?;
    let lines: Vec<&str> = text.lines().collect();
    let is_anchor = |line: &str| line.contains("ANCHOR:") || line.contains("ANCHOR_END:");
    let chosen: Vec<&str> = match range {
        "" => lines.into_iter().filter(|line| !is_anchor(line)).collect(),
        range if range.starts_with(|sign: char| sign.is_ascii_digit() || sign == ':') => {
            let (first, last) = match range.split_once(':') {
                Some((first, last)) => (first.parse().unwrap_or(1), last.parse().unwrap_or(usize::MAX)),
                None => (range.parse().unwrap_or(1), range.parse().unwrap_or(usize::MAX)),
            };
            let last: usize = last.min(lines.len());
            let first: usize = first;
            lines.get(first.max(1) - 1..last)?.to_vec()
        }
        anchor => {
            let named = |line: &str, mark: &str| {
                line.split_once(mark).is_some_and(|(_, rest)| rest.split_whitespace().next() == Some(anchor))
            };
            let first = lines.iter().position(|line| named(line, "ANCHOR:"))?;
            let inside = lines[first + 1..].iter().take_while(|line| !named(line, "ANCHOR_END:"));
            inside.filter(|line| !is_anchor(line)).copied().collect()
        }
    };
    Some((target, chosen.join("\n")))
}

/// A text without the lines of Rust that readers did not see.
fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut fence: Option<(String, bool)> = None;
    for line in text.split_inclusive('\n') {
        let bare = line.trim_start();
        let mark: String = bare.chars().take_while(|sign| matches!(sign, '`' | '~')).collect();
        match &fence {
            None if mark.len() >= 3 => {
                let language = bare[mark.len()..].trim();
                let is_rust = language.split([',', ' ', '{']).next() == Some("rust");
                fence = Some((mark, is_rust));
                // What tells mdBook how to run it is no language.
                let named = language.split(',').next().unwrap_or_default().trim();
                out.push_str(&line[..line.len() - bare.len()]);
                out.push_str(&bare[..bare.len() - bare.trim_start_matches(['`', '~']).len()]);
                out.push_str(named);
                out.push('\n');
                continue;
            }
            Some((open, _)) if bare.trim_end() == *open => fence = None,
            Some((_, true)) => {
                if bare.trim_end() == "#" || bare.starts_with("# ") {
                    continue;
                }
                if let Some(rest) = bare.strip_prefix("##") {
                    out.push_str(&line[..line.len() - bare.len()]);
                    out.push('#');
                    out.push_str(rest);
                    continue;
                }
            }
            _ => {}
        }
        out.push_str(line);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::visible;

    #[test]
    fn hidden_lines_of_rust_go() {
        let text = "# Title\n\n```rust,editable\n# fn main() {\nlet a = 1;\n## x\n#[derive(A)]\n# }\n```\n\n```sh\n# kept\n```\n";
        assert_eq!(
            visible(text),
            "# Title\n\n```rust\nlet a = 1;\n# x\n#[derive(A)]\n```\n\n```sh\n# kept\n```\n"
        );
    }
}
