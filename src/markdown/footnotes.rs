//! Footnotes: numbered by first use, each with ways back to all places that use it.

use std::collections::HashMap;

use super::escape::{escape, push_all};
use super::input::Labels;
use super::notes::fold;

/// The footnotes of a page.
#[derive(Default)]
pub struct Footnotes {
    /// What all their ids begin with.
    prefix: String,
    /// Number of uses, in order of first use.
    used: Vec<usize>,
    /// The place in that order of each label.
    numbers: HashMap<String, usize>,
    defined: HashMap<String, String>,
    open: Vec<(String, String)>,
}

impl Footnotes {
    /// The footnotes of a page that has these ids already.
    pub fn beside<'i>(ids: impl Iterator<Item = &'i str> + Clone) -> Footnotes {
        let is_free = |prefix: &String| {
            let mut taken = ids.clone().filter_map(|id| id.strip_prefix(prefix.as_str()));
            !taken.any(|rest| rest.starts_with('-') || rest.starts_with("ref-"))
        };
        let prefixes = (1..).map(|number| if number == 1 { "fn".to_owned() } else { format!("fn{number}") });
        Footnotes { prefix: prefixes.into_iter().find(is_free).unwrap_or_default(), ..Footnotes::default() }
    }

    /// Writes a reference.
    pub fn reference(&mut self, name: &str, out: &mut String) {
        let next = self.used.len();
        let at = *self.numbers.entry(fold(name)).or_insert(next);
        if at == next {
            self.used.push(0);
        }
        self.used[at] += 1;
        let (number, target) = ((at + 1).to_string(), self.back(at + 1, self.used[at]));
        push_all(
            out,
            &["<sup class=\"footnote-ref\"><a href=\"#", &self.prefix, "-", &number, "\" id=\"", &target],
        );
        push_all(out, &["\" role=\"doc-noteref\">", &number, "</a></sup>"]);
    }

    /// Begins a definition: what is written from now on belongs to it.
    pub fn begin(&mut self, name: &str, out: &mut String) {
        self.open.push((name.to_owned(), std::mem::take(out)));
    }

    /// Ends a definition. An unused one, or the second of its name, has no place among the notes, which is reported: if it must be
    /// kept, it is written in place, as typed.
    pub fn end(&mut self, unused: &[String], is_kept: bool, out: &mut String) {
        let Some((name, before)) = self.open.pop() else { return };
        let html = std::mem::replace(out, before);
        let key = fold(&name);
        let is_left = unused.contains(&key) || self.defined.contains_key(&key);
        if is_left && is_kept {
            let rest = html.strip_prefix("<p>").unwrap_or(&html);
            let end = if rest.len() < html.len() { " " } else { "</p>\n" };
            push_all(out, &["<p>[^", &escape(&name), "]:", end, rest]);
        } else if !is_left {
            self.defined.insert(key, html);
        }
    }

    /// Writes all definitions that are used.
    pub fn write(&self, out: &mut String, labels: &Labels) {
        let found = self
            .numbers
            .iter()
            .filter_map(|(name, at)| Some((at + 1, self.used[*at], self.defined.get(name)?)));
        let mut notes: Vec<(usize, usize, &String)> = found.collect();
        if notes.is_empty() {
            return;
        }
        notes.sort_unstable();
        let (title, label) = (escape(&labels.footnotes), escape(&labels.footnote_back));
        let head =
            ["<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"", &title, "\">\n<ol>\n"];
        push_all(out, &head);
        let mut expected = 1;
        for (number, uses, html) in notes {
            let (html, shown) = (html.trim_end(), number.to_string());
            let (text, tail) = html.strip_suffix("</p>").map_or((html, ""), |text| (text, "</p>"));
            // A note without a text leaves a hole in the numbers.
            let value = if number == expected { String::new() } else { format!(" value=\"{number}\"") };
            expected = number + 1;
            push_all(out, &["<li id=\"", &self.prefix, "-", &shown, "\"", &value, ">", text]);
            for again in 1..=uses {
                push_all(
                    out,
                    &[" <a href=\"#", &self.back(number, again), "\" role=\"doc-backlink\" aria-label=\""],
                );
                push_all(out, &[&label, " ", &shown, "\">↩\u{fe0e}</a>"]);
            }
            push_all(out, &[tail, "</li>\n"]);
        }
        out.push_str("</ol>\n</section>\n");
    }

    fn back(&self, number: usize, again: usize) -> String {
        let number = number.to_string();
        let first = [&self.prefix, "ref-", &number].concat();
        if again == 1 { first } else { format!("{first}-{again}") }
    }
}
