//! Block elements: paragraphs, headings, lists, tables, quotations, alerts, footnotes.

use pulldown_cmark::{Alignment, BlockQuoteKind, CowStr, Tag, TagEnd};

use super::escape::escape;
use super::html::{Inline, Writer};
use super::notes::fold;
use super::tags;

const LEVELS: [&str; 6] = ["1", "2", "3", "4", "5", "6"];

impl<'a> Writer<'a> {
    pub(super) fn start(&mut self, tag: Tag<'a>) {
        match tag {
            Tag::Heading { classes, attrs, .. } => self.attributes = (classes, attrs),
            Tag::BlockQuote(kind) => self.start_quote(kind),
            Tag::CodeBlock(kind) => self.begin_code(kind),
            Tag::List(Some(1)) => self.out.push_str("<ol>\n"),
            Tag::List(Some(start)) => self.out.push_str(&format!("<ol start=\"{start}\">\n")),
            Tag::List(None) => self.out.push_str("<ul>\n"),
            Tag::Item => self.out.push_str("<li>"),
            Tag::Table(alignments) => {
                self.alignments = alignments;
                self.out.push_str("<div class=\"table\"><table>\n");
            }
            Tag::TableHead => {
                self.in_head = true;
                self.column = 0;
                self.out.push_str("<thead><tr>");
            }
            Tag::TableRow => {
                self.column = 0;
                self.out.push_str("<tr>");
            }
            Tag::TableCell if self.is_surplus() => {}
            Tag::TableCell => self.start_cell(),
            Tag::FootnoteDefinition(name) => self.footnotes.begin(&name, &mut self.out),
            Tag::DefinitionList => self.out.push_str("<dl>\n"),
            Tag::DefinitionListTitle => self.out.push_str("<dt>"),
            Tag::DefinitionListDefinition => self.out.push_str("<dd>"),
            _ => {}
        }
    }

    pub(super) fn end(&mut self, end: TagEnd) {
        match end {
            TagEnd::Paragraph => self.end_paragraph(),
            TagEnd::Heading(_) => self.end_heading(),
            TagEnd::BlockQuote(kind) => {
                self.flush();
                self.out.push_str(if kind.is_some() { "</aside>\n" } else { "</blockquote>\n" });
            }
            TagEnd::List(ordered) => self.out.push_str(if ordered { "</ol>\n" } else { "</ul>\n" }),
            TagEnd::Item => {
                self.flush();
                self.out.push_str("</li>\n");
            }
            TagEnd::Table => self.out.push_str("</tbody></table></div>\n"),
            TagEnd::TableHead => {
                self.in_head = false;
                self.out.push_str("</tr></thead>\n<tbody>\n");
            }
            TagEnd::TableRow => self.out.push_str("</tr>\n"),
            TagEnd::TableCell if self.is_surplus() => self.inline.clear(),
            TagEnd::TableCell => {
                self.flush();
                self.out.push_str(if self.in_head { "</th>" } else { "</td>" });
                self.column += 1;
            }
            TagEnd::FootnoteDefinition => {
                self.flush();
                let (unused, is_kept) = (&self.page.outline.unused, self.page.labels.kept.notes);
                self.footnotes.end(unused, is_kept, &mut self.out);
            }
            TagEnd::DefinitionList => self.out.push_str("</dl>\n"),
            TagEnd::DefinitionListTitle => {
                self.flush();
                self.out.push_str("</dt>\n");
            }
            TagEnd::DefinitionListDefinition => {
                self.flush();
                self.out.push_str("</dd>\n");
            }
            _ => {}
        }
    }

    /// A paragraph; one with only calls is not wrapped, since components write their own elements.
    fn end_paragraph(&mut self) {
        let only_calls = !self.inline.is_empty()
            && self.inline.iter().all(|item| match item {
                Inline::Call(_) => true,
                Inline::Event(event) => matches!(event, pulldown_cmark::Event::SoftBreak),
                Inline::Link(..) | Inline::Image(..) => false,
            });
        if only_calls {
            let items = std::mem::take(&mut self.inline);
            for item in items {
                if let Inline::Call(at) = item {
                    self.call(at, None);
                    self.out.push('\n');
                }
            }
            return;
        }
        if self.inline.is_empty() {
            return;
        }
        self.out.push_str("<p>");
        self.flush();
        self.out.push_str("</p>\n");
    }

    fn end_heading(&mut self) {
        let page = self.page;
        let Some(heading) = page.outline.headings.get(self.next_heading) else { return };
        let level = LEVELS[usize::from(heading.level.clamp(1, 6)) - 1];
        let renamed = page.renamed.iter().find(|(number, _)| *number == self.next_heading);
        let id = renamed.map_or(&heading.id, |(_, id)| id);
        self.push_all(&["<h", level, " id=\"", &escape(id), "\""]);
        let (classes, others) = std::mem::take(&mut self.attributes);
        if !classes.is_empty() {
            self.push_all(&[" class=\"", &escape(&classes.join(" ")), "\""]);
        }
        for (key, value) in others {
            self.push_all(&[" ", &key, "=\"", &escape(value.as_deref().unwrap_or_default()), "\""]);
        }
        self.out.push('>');
        let start = self.out.len();
        self.flush();
        if heading.has_call {
            let title = tags::text(&self.pieces.back(self.out[start..].to_owned()));
            self.titles.push((self.next_heading, title));
        }
        self.push_all(&["</h", level, ">\n"]);
        if let Some(section) = page.changed.iter().find(|section| section.heading == self.next_heading) {
            let (url, language) = (escape(&section.url), escape(&section.language));
            self.push_all(&[
                "<p class=\"changed-section\"><a href=\"",
                &url,
                "\" hreflang=\"",
                &language,
                "\">",
            ]);
            self.push_all(&[&escape(&section.label), "</a></p>\n"]);
        }
        self.next_heading += 1;
    }

    fn start_quote(&mut self, kind: Option<BlockQuoteKind>) {
        let Some(kind) = kind else {
            self.out.push_str("<blockquote>\n");
            return;
        };
        let (at, name) = match kind {
            BlockQuoteKind::Note => (0, "note"),
            BlockQuoteKind::Tip => (1, "tip"),
            BlockQuoteKind::Important => (2, "important"),
            BlockQuoteKind::Warning => (3, "warning"),
            BlockQuoteKind::Caution => (4, "caution"),
        };
        let title = escape(&self.page.labels.alerts[at]);
        self.out.push_str(&format!(
            "<aside class=\"alert alert-{name}\" aria-label=\"{title}\">\n<p class=\"alert-title\">{title}</p>\n"
        ));
    }

    /// Whether the current cell is beyond the columns of its table, and is not written.
    fn is_surplus(&self) -> bool {
        self.column >= self.alignments.len() && !self.page.labels.kept.cells
    }

    fn start_cell(&mut self) {
        let class = match self.alignments.get(self.column) {
            Some(Alignment::Left) => " class=\"align-start\"",
            Some(Alignment::Center) => " class=\"align-center\"",
            Some(Alignment::Right) => " class=\"align-end\"",
            Some(Alignment::None) | None => "",
        };
        let element = if self.in_head { "th scope=\"col\"" } else { "td" };
        ["<", element, class, ">"].into_iter().for_each(|part| self.out.push_str(part));
    }

    /// A reference to a footnote; a reported one, whose note exists on another day, is written as typed.
    pub(super) fn footnote_reference(&mut self, name: &CowStr<'_>) {
        let undefined = &self.page.outline.undefined;
        if !undefined.is_empty() && undefined.contains(&fold(name)) {
            self.push_all(&["[^", &escape(name), "]"]);
            return;
        }
        self.footnotes.reference(name, &mut self.out);
    }
}
