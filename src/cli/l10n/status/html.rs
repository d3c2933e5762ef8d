//! The status as one page: a matrix of entries and languages. It loads nothing and runs nothing; its policy allows its one style alone.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::listing::{Listing, NEEDS, STANDINGS};
use super::words::{columns, marked_up, what};
use crate::site::survey::Row;

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;margin:2rem;color:#1b1b1b;background:#fff}\n\
table{border-collapse:collapse;margin:1rem 0}\n\
th,td{border:1px solid #767676;padding:.25rem .5rem;text-align:start;vertical-align:top}\n\
thead th{position:sticky;top:0;background:#fff}\n\
.number{text-align:end}\n\
.current,.minor,.ahead{background:#e3f4e3}\n\
.stale,.outdated,.incomplete,.orphan{background:#ffe3b8}\n\
.missing,.broken{background:#ffd6d6}\n\
.unknown{background:#e6e6f5}\n\
.original{color:#4d4d4d}";

/// The hash of the style in the policy of the page.
const STYLE_HASH: &str = "sha256-6BC3x8Co1sjppnRZLlP9si7bKul5saV8DnDeWzmZCZg=";

/// The page.
pub fn html(listing: &Listing) -> String {
    let mut out = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" \
         content=\"default-src 'none'; style-src '{STYLE_HASH}'; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n<title>Translations</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<h1>Translations</h1>\n"
    );
    summary(listing, &mut out);
    matrix(listing, &mut out);
    messages(listing, &mut out);
    out.push_str("</body>\n</html>");
    out
}

/// A table with a caption and a row of heads.
fn table(caption: &str, heads: &[&str], out: &mut String) {
    let _ = write!(out, "<table>\n<caption>{caption}</caption>\n<thead><tr>");
    heads.iter().for_each(|head| out.push_str(&format!("<th scope=\"col\">{}</th>", marked_up(head))));
    out.push_str("</tr></thead>\n<tbody>\n");
}

/// A row of numbers behind a head.
fn numbers(head: &str, cells: &[String], out: &mut String) {
    let _ = write!(out, "<tr><th scope=\"row\">{}</th>", marked_up(head));
    cells.iter().for_each(|cell| out.push_str(&format!("<td class=\"number\">{cell}</td>")));
    out.push_str("</tr>\n");
}

fn summary(listing: &Listing, out: &mut String) {
    let heads: Vec<&str> = ["language"].into_iter().chain(STANDINGS).chain(["words to do"]).collect();
    table("Pages by language", &heads, out);
    for language in &listing.languages {
        let (mut cells, words) = columns(listing, language);
        cells.push(words.to_string());
        numbers(language, &cells, out);
    }
    out.push_str("</tbody>\n</table>\n");
}

fn matrix(listing: &Listing, out: &mut String) {
    let mut entries: BTreeMap<&str, BTreeMap<&str, &Row>> = BTreeMap::new();
    for row in &listing.rows {
        entries.entry(&row.entry).or_default().insert(&row.language, row);
    }
    let heads: Vec<&str> =
        ["entry"].into_iter().chain(listing.languages.iter().map(|language| &**language)).collect();
    table("Entries and languages", &heads, out);
    for (entry, rows) in entries {
        let name = if entry.is_empty() { "/" } else { entry };
        let _ = write!(out, "<tr><th scope=\"row\"><bdi>{}</bdi></th>", marked_up(name));
        for language in &listing.languages {
            match rows.get(&**language) {
                Some(row) => {
                    let (title, standing) = (marked_up(&row.file), row.standing);
                    let what = marked_up(&what(row));
                    let _ = write!(out, "<td class=\"{standing}\" title=\"{title}\"><bdi>{what}</bdi></td>");
                }
                None => out.push_str("<td class=\"original\">original</td>"),
            }
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table>\n");
}

fn messages(listing: &Listing, out: &mut String) {
    let heads: Vec<&str> = ["language"].into_iter().chain(NEEDS).collect();
    table("Messages by language", &heads, out);
    for language in &listing.languages {
        numbers(language, &listing.needs(language).map(|count| count.to_string()), out);
    }
    out.push_str("</tbody>\n</table>\n");
    if listing.messages.is_empty() {
        return;
    }
    out.push_str("<ul>\n");
    for message in &listing.messages {
        let _ = writeln!(
            out,
            "<li><bdi>{}</bdi>: {}: <bdi>{}</bdi></li>",
            marked_up(&message.place()),
            message.standing,
            marked_up(&message.finding.message)
        );
    }
    out.push_str("</ul>\n");
}
