//! Text that was pasted from Word or a PDF reader: bullets that make no list, tabs, hyphens that break an address.

use super::nested;
use super::reading::Reading;
use crate::diag::{Code, Diagnostics};
use crate::markdown::{LINE, Passage};
use crate::source::Place;

/// Reports them.
pub fn check(reading: &Reading<'_>, diags: &mut Diagnostics) {
    for passage in reading.prose.passages.iter().filter(|passage| !passage.cell) {
        bullets(reading, passage, diags);
        tabs(reading, passage, diags);
    }
    for link in &reading.page.document.outline.links {
        if link.destination.contains(['\u{2010}', '\u{2011}', '\u{ad}', '\u{2013}'])
            && link.destination.contains("://")
        {
            let plain =
                link.destination.replace(['\u{2010}', '\u{2011}', '\u{2013}'], "-").replace('\u{ad}', "");
            let place = Place::new(&reading.page.document.path, link.target.clone());
            let message = format!("the address `{}` has a hyphen of a word processor", link.destination);
            diags.report(Code::PastedText, place, message).help(format!("write `{plain}`"));
        }
    }
}

/// Lines that begin with a bullet, the first of each paragraph.
fn bullets(reading: &Reading<'_>, passage: &Passage, diags: &mut Diagnostics) {
    let mut at = 0;
    let lines: Vec<&str> = passage.text.split(['\n', LINE]).collect();
    let dashes = lines.iter().filter(|line| is_dashed(line)).count();
    let item = nested::is_item(reading, passage);
    let circles = lines.iter().filter(|line| line.starts_with("o ") || line.starts_with("o\u{a0}")).count();
    for line in &lines {
        let start = at;
        at += line.len() + passage.text[at + line.len()..].chars().next().map_or(0, char::len_utf8);
        let Some(sign) = line.chars().next() else { continue };
        let rest = &line[sign.len_utf8()..];
        let spaced = rest.starts_with(char::is_whitespace);
        let bullet = match sign {
            '•' | '▪' | '◦' | '‣' | '⁃' | '\u{f0a7}' | '\u{f0b7}' | '\u{f0d8}' | '\u{f0fc}' | '\u{fffd}' => {
                !rest.trim().is_empty()
            }
            '·' | '●' | '○' | '■' | '❖' | '➢' | '►' | '✓' | '✔' => {
                spaced && !rest.trim().is_empty()
            }
            '–' | '—' | '−' => dashes > 1 && is_dashed(line),
            'o' => rest.starts_with('\t') || circles > 1 && spaced,
            _ => false,
        };
        if !bullet {
            continue;
        }
        let (message, help) = if item && start == 0 {
            (format!("the item of a list begins with another bullet, `{sign}`"), format!("remove `{sign}`"))
        } else {
            let message = format!("`{sign}` makes no list, so its lines run together");
            (message, format!("begin each such line with `- ` in place of `{sign}`"))
        };
        let end = start + sign.len_utf8() + rest.len() - rest.trim_start().len();
        reading.report(Code::PastedText, passage, start..end, message, diags).help(help);
        return;
    }
}

/// Whether a line begins with a dash that is meant as a bullet.
fn is_dashed(line: &str) -> bool {
    line.strip_prefix(['–', '—', '−'])
        .is_some_and(|rest| rest.starts_with([' ', '\t', '\u{a0}']) && !rest.trim().is_empty())
}

/// A tab between words, the first of each paragraph.
fn tabs(reading: &Reading<'_>, passage: &Passage, diags: &mut Diagnostics) {
    let Some(at) = memchr::memchr(b'\t', passage.text.as_bytes()) else { return };
    let rest = &passage.text[at..];
    let end = at + rest.len() - rest.trim_start_matches('\t').len();
    let (before, after) = (passage.text[..at].trim_start(), passage.text[end..].trim_start());
    // A bullet with a tab behind it is reported as a bullet.
    if before.chars().count() < 2 || before.ends_with('\n') || after.is_empty() || after.starts_with('\n') {
        return;
    }
    let message = "a tab is between words, where readers see one space".to_owned();
    let help = "write a space in its place; columns are a table, `| A | B |`";
    reading.report(Code::PastedText, passage, at..end, message, diags).help(help);
}
