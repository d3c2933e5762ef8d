//! Artifact -> bytes, by the theme's templates.
//!
//! [`Renderer::new`] prepares what all pages of a language share: an engine with the functions of that language, and the
//! view of the site. [`Renderer::page`] makes one page: view, Markdown, template. Problems of templates and of
//! component calls are reported and leave an empty text; nothing here writes files.

mod absent_facts;
mod advice;
mod affected;
mod anchors;
mod answers;
mod body;
mod broken;
mod buffer_pool;
mod called_messages;
mod catalog;
mod components;
mod cycles;
mod digits;
mod engine;
mod errors;
mod fallback_page;
mod functions;
mod inheritance;
mod invalid_argument;
mod labels;
mod language_renderer;
mod limits;
mod members;
mod message_calls;
mod message_values;
mod names;
mod reader;
pub mod reads;
mod recovery;
mod renamed;
mod renderer;
mod retarget;
mod run;
mod shown_facts;
mod signatures;
mod structure;
mod suppressed;
mod tags;
mod targets;
mod templates;
mod time;
mod tracked_site;
mod types;
mod unsafe_addresses;
mod usage;
mod uses;
mod variables;
pub mod views;
mod world;

use std::borrow::Cow;

use tera::{Context, Value};

pub use absent_facts::LABEL as ABSENT;
pub use affected::Affected;
pub use answers::Answers;
pub use buffer_pool::give_back;
pub use called_messages::Messages as CalledMessages;
use language_renderer::LanguageRenderer;
pub use message_calls::{MessageCall, message_calls};
use names::named;
pub use reader::{Download, PlaceName, Reader};
use reads::{About, note};
pub use renamed::renamed_in_template;
pub use renderer::Renderer;
pub use templates::Templates;
pub use tracked_site::TrackedSite;
use unsafe_addresses::Origin;
pub use world::World;

use crate::content::kinds::{VALUE, VALUES};
use crate::diag::{Code, Diagnostics, did_you_mean, one_of};
use crate::inputs::{Inputs, report_changed};
use crate::lang::Lang;
use crate::site::{Page, PageId, Part};
use crate::theme::PageFields;

/// A list on one page.
const WHOLE: Part = Part { number: 1, count: 1, size: usize::MAX };

impl Renderer {
    /// A page, or one part of its list.
    pub fn page(&self, inputs: &Inputs, id: PageId, part: Part, diags: &mut Diagnostics) -> Vec<u8> {
        let path = &self.world.site.page(id).document.path;
        let document = &self.world.site.page(id).document;
        if !document.has_file() {
            return self.made((inputs, ""), id, part, diags);
        }
        // A document is full of byte offsets into the text that was parsed.
        let made = inputs.read_again(path, document.hash, |text| self.made((inputs, text), id, part, diags));
        made.unwrap_or_else(|| {
            report_changed(path, diags);
            Vec::new()
        })
    }

    /// The body of a page alone, for the translator's desk.
    pub fn body(&self, text: &str, id: PageId) -> String {
        let (context, _) = self.context(text, id, WHOLE);
        body::html(self, text, self.world.site.page(id), &context, &mut Diagnostics::new()).html
    }

    /// The body of a page alone, for feeds: its problems are those of the page, and reported there. `None` if it has no text.
    pub fn content(&self, inputs: &Inputs, id: PageId) -> Option<String> {
        let page = self.world.site.page(id);
        note(About::Text, page.lang, page.entry);
        let document = &page.document;
        let body =
            |text: &str| self.checked(self.body(text, id).into_bytes(), None, "", &mut Diagnostics::new());
        let html = document.has_file().then(|| inputs.read_again(&document.path, document.hash, body))??;
        String::from_utf8(html).ok()
    }

    /// What the components of a page see, and the view of the page.
    fn context(&self, text: &str, id: PageId, part: Part) -> (Context, Value) {
        let world = &*self.world;
        let page = world.site.page(id);
        let language = &self.languages[page.lang.index()];
        let words = || body::words(text, &page.document, world.config.today);
        let sources = world.sources();
        let view = views::page(&sources, &language.breadcrumbs, self.fields(page), (id, part), &words);
        let mut context = Context::new();
        context.insert_value("site", language.site.clone());
        context.insert_value("page", view.clone());
        (context, view)
    }

    /// The fields that the template of a page uses.
    fn fields(&self, page: &Page) -> &PageFields {
        let own = self.world.site.entry(page.entry).facts.template.as_ref().map(|at| at.value.as_str());
        self.world.theme.field_usage.of_page(own, self.fixed.are_whole)
    }

    /// A page with its text.
    fn made(
        &self,
        (inputs, text): (&Inputs, &str),
        id: PageId,
        part: Part,
        diags: &mut Diagnostics,
    ) -> Vec<u8> {
        let world = &*self.world;
        let page = world.site.page(id);
        let language = &self.languages[page.lang.index()];
        let (mut context, view) = self.context(text, id, part);
        let written = body::html(self, text, page, &context, diags);
        if !written.titles.is_empty() && self.fields(page).has("contents") {
            context.insert_value("page", views::with_titles(&world.sources(), id, view, &written.titles));
        }
        let content = written.html;
        context.insert_value("content", Value::safe_string(&content));
        let template = self.template(page, language, diags);
        let length = content.len();
        give_back(content);
        let html = match self.is_hidden(page) {
            true => Vec::new(),
            false => self.run(&language.engine, (&template, Some(page)), &context, length, diags),
        };
        let renamed = world.site.renamed(page);
        if !renamed.is_empty() && page.notice.is_none() {
            anchors::check(page, renamed, &html, diags);
        }
        let origin = Origin { inputs, page, text };
        self.checked(html, Some(origin), &template, diags)
    }

    /// The words of a page's text.
    pub fn words(&self, inputs: &Inputs, page: &Page) -> usize {
        if !page.document.has_file() {
            return 0;
        }
        let count = |text: &str| body::words(text, &page.document, self.world.config.today);
        inputs.read(&page.document.path, &mut Diagnostics::new(), count).unwrap_or(0)
    }

    /// A page that no text comes after, such as `404.html`, in a language.
    pub fn template_page(&self, template: &str, lang: Lang, url: &str, diags: &mut Diagnostics) -> Vec<u8> {
        self.without_text(template, lang, url, None, diags)
    }

    /// The page on which readers of a language search.
    pub fn search_page(&self, lang: Lang, url: &str, diags: &mut Diagnostics) -> Vec<u8> {
        let search = views::search(&self.world.sources(), lang, url);
        self.without_text("search.html", lang, url, Some(search), diags)
    }

    fn without_text(
        &self,
        template: &str,
        lang: Lang,
        url: &str,
        search: Option<Value>,
        diags: &mut Diagnostics,
    ) -> Vec<u8> {
        let language = &self.languages[lang.index()];
        let mut context = Context::new();
        context.insert_value("site", language.site.clone());
        context.insert_value("url", Value::from(url.to_owned()));
        if let Some(search) = search {
            context.insert_value("search", search);
        }
        // A language without a home page cannot be chosen.
        let chosen = self.world.config.languages.iter().zip(&self.languages);
        let chosen = chosen.filter(|(language, _)| self.world.reader().site.home_in(language.id).is_some());
        let all: Vec<Value> = chosen.map(|(_, language)| language.site.clone()).collect();
        context.insert_value("sites", Value::from(all));
        if self.fixed.broken.hides(&self.world, &[template.trim_end_matches(".html")]) {
            return Vec::new();
        }
        let html = self.run(&language.engine, (template, None), &context, 0, diags);
        self.checked(html, None, template, diags)
    }

    /// The name of a page's template, for timings.
    pub fn template_name(&self, id: PageId) -> Option<&str> {
        let entry = self.world.site.entry(self.world.site.page(id).entry);
        let own = entry.facts.template.as_ref().map(|at| at.value.as_str());
        own.or(self.fixed.templates.get(&entry.kind.name).map(String::as_str))
    }

    /// Whether a page has no template but one that had to be left out, which was reported.
    fn is_hidden(&self, page: &Page) -> bool {
        if self.fixed.broken.is_empty() {
            return false;
        }
        let entry = self.world.site.entry(page.entry);
        let own = entry.facts.template.as_ref().map(|at| at.value.trim_end_matches(".html"));
        let names: Vec<&str> = own.into_iter().chain(entry.kind.templates()).collect();
        self.fixed.broken.hides(&self.world, &names)
    }

    /// The template of a page: its own, or that of its kind.
    fn template(&self, page: &Page, language: &LanguageRenderer, diags: &mut Diagnostics) -> Cow<'_, str> {
        let entry = self.world.site.entry(page.entry);
        let of_kind =
            Cow::Borrowed(self.fixed.templates.get(&entry.kind.name).map_or("page.html", String::as_str));
        let Some(at) = &entry.facts.template else { return of_kind };
        let name = at.value.strip_suffix(".html").unwrap_or(&at.value);
        if let Some(found) = named(&language.engine, name) {
            return Cow::Owned(found);
        }
        if self.fixed.broken.has_template(name) {
            return of_kind;
        }
        let mut names: Vec<&str> = language
            .engine
            .get_template_names()
            .filter_map(|name| name.rsplit_once("templates/")?.1.strip_suffix(".html"))
            .collect();
        names.sort_unstable();
        names.dedup();
        // These show no entry.
        names.retain(|name| {
            !matches!(*name, "404" | "404-all" | "base" | "chooser" | "components" | "search" | "search-form")
        });
        let help = match matches!(entry.kind.name.as_str(), VALUE | VALUES) {
            // Other templates show the fields of their own kinds.
            true => {
                did_you_mean(name, names).unwrap_or_else(|| format!("write the file `templates/{name}.html`"))
            }
            false => one_of(&at.value, names),
        };
        diags
            .report(Code::MissingTemplate, at.place.clone(), format!("no template `{name}.html`"))
            .help(help);
        of_kind
    }
}
