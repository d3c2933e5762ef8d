//! Footnotes: numbered by first use, each with ways back to all places that use it.

use super::escape::{escape, push_all};
use super::page::Labels;

/// The footnotes of a page.
#[derive(Default)]
pub struct Footnotes {
    /// Name and number of uses, in order of first use.
    used: Vec<(String, usize)>,
    defined: Vec<(String, String)>,
    open: Option<(String, String)>,
}

impl Footnotes {
    /// Writes a reference.
    pub fn reference(&mut self, name: &str, out: &mut String) {
        let at = self.used.iter().position(|(known, _)| known == name).unwrap_or_else(|| {
            self.used.push((name.to_owned(), 0));
            self.used.len() - 1
        });
        self.used[at].1 += 1;
        let (number, target) = ((at + 1).to_string(), back(at + 1, self.used[at].1));
        push_all(out, &["<sup class=\"footnote-ref\"><a href=\"#fn-", &number, "\" id=\"", &target]);
        push_all(out, &["\" role=\"doc-noteref\">", &number, "</a></sup>"]);
    }

    /// Begins a definition: what is written from now on belongs to it.
    pub fn begin(&mut self, name: &str, out: &mut String) {
        self.open = Some((name.to_owned(), std::mem::take(out)));
    }

    /// Ends a definition.
    pub fn end(&mut self, out: &mut String) {
        if let Some((name, before)) = self.open.take() {
            self.defined.push((name, std::mem::replace(out, before)));
        }
    }

    /// Writes all definitions that are used.
    pub fn write(&self, out: &mut String, labels: &Labels) {
        let notes: Vec<(usize, usize, &str)> = self
            .used
            .iter()
            .enumerate()
            .filter_map(|(at, (name, uses))| {
                let (_, html) = self.defined.iter().find(|(known, _)| known == name)?;
                Some((at + 1, *uses, html.as_str()))
            })
            .collect();
        if notes.is_empty() {
            return;
        }
        let (title, label) = (escape(&labels.footnotes), escape(&labels.footnote_back));
        let head =
            ["<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"", &title, "\">\n<ol>\n"];
        push_all(out, &head);
        for (number, uses, html) in notes {
            let (html, shown) = (html.trim_end(), number.to_string());
            let (text, tail) = html.strip_suffix("</p>").map_or((html, ""), |text| (text, "</p>"));
            push_all(out, &["<li id=\"fn-", &shown, "\">", text]);
            for again in 1..=uses {
                push_all(
                    out,
                    &[" <a href=\"#", &back(number, again), "\" role=\"doc-backlink\" aria-label=\""],
                );
                push_all(out, &[&label, " ", &shown, "\">↩\u{fe0e}</a>"]);
            }
            push_all(out, &[tail, "</li>\n"]);
        }
        out.push_str("</ol>\n</section>\n");
    }
}

fn back(number: usize, again: usize) -> String {
    let number = number.to_string();
    if again == 1 { ["fnref-", &number].concat() } else { format!("fnref-{number}-{again}") }
}
