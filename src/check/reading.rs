//! A page for its checks: the passages of its body and of the texts in its front matter.

use std::ops::Range;

use super::scope::Scope;
use crate::content::stamp::Sem;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::languages::{self, Language, LanguageWords};
use crate::markdown::{OBJECT, Passage, Prose, prose};
use crate::node::{Node, Value};
use crate::site::{Entry, Page};
use crate::source::Place;
use crate::translation::{Freshness, text_says};

/// A page that is being checked.
pub struct Reading<'a> {
    /// The site that it belongs to.
    pub scope: Scope<'a>,
    /// The page.
    pub page: &'a Page,
    /// The text of its file.
    pub text: String,
    /// What is read in its body.
    pub prose: Prose,
    /// The texts of its front matter: title, label, description, those of its kind.
    pub fields: Vec<Passage>,
}

impl<'a> Reading<'a> {
    /// Reads a page whose file has this text.
    pub fn new(scope: Scope<'a>, page: &'a Page, text: String) -> Reading<'a> {
        let document = &page.document;
        let prose = prose(&document.path, &text, document.body.clone(), scope.config.today);
        let fields = fields(scope.site.entry(page.entry), &document.front, &text);
        Reading { scope, page, text, prose, fields }
    }

    /// All passages, those of the front matter first.
    pub fn passages(&self) -> impl Iterator<Item = &Passage> {
        self.fields.iter().chain(&self.prose.passages)
    }

    /// The entry of the page.
    pub fn entry(&self) -> &'a Entry {
        self.scope.site.entry(self.page.entry)
    }

    /// Whether somebody has recorded why this translation is built in another way than its original, and neither has changed since.
    pub fn differs_on_purpose(&self) -> bool {
        let Some(translation) = self.page.translation.as_ref().filter(|own| own.differs.is_some()) else {
            return false;
        };
        let freshness = self.scope.site.freshness(self.page, self.scope.config);
        let follows = freshness.as_ref().is_some_and(Freshness::follows);
        let text = translation.text.as_ref().and_then(|at| Sem::parse(&at.value));
        let says = |text| text_says(&self.page.document, &self.text, &self.entry().kind, text);
        follows && text.is_some_and(says)
    }

    /// What is known of the page's language.
    pub fn language(&self) -> Option<&'static Language> {
        languages::of(self.scope.config.language(self.page.lang).primary())
    }

    /// The words of the page's language.
    pub fn words(&self) -> Option<&'static LanguageWords> {
        self.language().map(|known| &known.words)
    }

    /// Reports a part of a passage.
    pub fn report<'d>(
        &self,
        code: Code,
        passage: &Passage,
        part: Range<usize>,
        message: String,
        diags: &'d mut Diagnostics,
    ) -> &'d mut Diagnostic {
        // Code, images and components have no words that a message could show.
        let message = message.replace(OBJECT, "…");
        diags.report(code, Place::new(&self.page.document.path, passage.source(part)), message)
    }
}

fn fields(entry: &Entry, front: &Node, text: &str) -> Vec<Passage> {
    let own = entry.kind.texts.iter().map(|field| field.name.as_str());
    let mut list = Vec::new();
    for name in ["title", "label", "description"].into_iter().chain(own) {
        if let Some(node) = front.get(name) {
            texts(node, text, &mut list);
        }
    }
    list
}

fn texts(node: &Node, file: &str, list: &mut Vec<Passage>) {
    match &node.value {
        Value::Text(value) => {
            let mut passage = Passage::default();
            let written = file.get(node.range.clone()).unwrap_or_default();
            match written.find(value.as_str()) {
                Some(at) => passage.push(value, node.range.start + at),
                None => passage.push_instead(value, node.range.clone()),
            }
            list.push(passage);
        }
        Value::List(items) => items.iter().for_each(|item| texts(item, file, list)),
        Value::Map(fields) => fields.iter().for_each(|(_, value)| texts(value, file, list)),
        _ => {}
    }
}
