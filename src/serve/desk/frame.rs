//! The frame of the desk's pages, and what they share: links into the editor, the list of keys, the page for what is not there.

use super::addresses::address;
use super::words::Words;
use crate::check::need_of;
use crate::diag::{Diagnostic, Severity};
use crate::lang::{Lang, Language};
use crate::live::View;
use crate::markdown::escape;
use crate::report::{Finding, Folded, Texts, fold};
use crate::serve::editor::Links;

/// What pages are made of.
#[derive(Clone, Copy)]
pub(super) struct Shown<'a> {
    /// The site, with entries before their day and translations that are held back.
    pub view: &'a View,
    /// The site as it is published on the day.
    pub published: &'a View,
    /// Where its files are opened.
    pub editor: Links<'a>,
    /// The interface.
    pub words: &'a Words,
    /// The name of the edition.
    pub edition: &'a str,
}

impl Shown<'_> {
    /// A language of the site.
    pub fn language(&self, lang: Lang) -> &Language {
        self.view.built.world().config.language(lang)
    }

    /// A message, escaped.
    pub fn say(&self, id: &str) -> String {
        escape(&self.words.text(id)).into_owned()
    }

    /// The address of a page of the desk in the same interface, escaped.
    pub fn address(&self, lang: Option<&str>, entry: Option<&str>) -> String {
        escape(&address(lang, entry, self.words.chosen.as_deref())).into_owned()
    }

    /// A place in a file as a link that opens it; plain text if it cannot be opened. `class` is for scripts and styles.
    pub fn place(&self, path: &str, line: Option<usize>, class: &str) -> String {
        let shown = line.map_or_else(|| path.to_owned(), |line| format!("{path}:{line}"));
        let text = escape(&shown);
        match self.editor.link(path, line.unwrap_or(1), 1) {
            Some(href) => {
                let label = self.words.with("open-place", &[("place", shown.as_str().into())]);
                let label = label.replace(['\u{2068}', '\u{2069}'], "");
                format!(
                    "<a class=\"place {class}\" dir=\"ltr\" href=\"{}\" aria-label=\"{}\">{text}</a>",
                    escape(&href),
                    escape(&label)
                )
            }
            None => format!("<span class=\"place\" dir=\"ltr\">{text}</span>"),
        }
    }

    /// The problems of the site: those of rendering are known of what is published.
    pub fn problems(&self) -> Vec<(Severity, Diagnostic)> {
        let mut all = self.published.problems();
        let others = self.view.problems().into_iter().filter(|problem| !all.contains(problem));
        let others: Vec<_> = others.collect();
        all.extend(others);
        all
    }

    /// Says that the texts of problems are in English, where the interface is not.
    pub fn in_english(&self) -> String {
        match &*self.words.language().tag {
            "en" => String::new(),
            _ => format!("<p class=\"in-english\">{}</p>\n", self.say("problems-in-english")),
        }
    }

    /// A problem as an item of a list.
    pub fn problem(&self, finding: &Finding, class: &str) -> String {
        let place = finding.spot.as_ref().map(|spot| self.place(&spot.place.path, Some(spot.line), "edit"));
        let severity = finding.severity.as_str();
        let what = match need_of(finding.code) {
            Some(need) => self.say(&format!("need-{need}")),
            None => self.say(severity),
        };
        format!(
            "<li class=\"{class} {severity}\"><b class=\"what\">{what}</b> <span lang=\"en\" dir=\"ltr\">{} <code>{}</code></span> {}</li>\n",
            escape(&finding.message),
            finding.code.name(),
            place.unwrap_or_default()
        )
    }

    /// Problems as items of a list; of many of one kind, those after the first ones are folded.
    pub fn folded(&self, problems: &[&(Severity, Diagnostic)], texts: &mut Texts<'_>, class: &str) -> String {
        let mut item = |(severity, problem): &(Severity, Diagnostic)| {
            self.problem(&texts.finding(*severity, problem), class)
        };
        let mut items = String::new();
        for one in fold(problems, |(_, problem)| problem.code) {
            match one {
                Folded::One(problem) => items.push_str(&item(problem)),
                Folded::More(count, (_, of)) => {
                    let same: Vec<_> =
                        problems.iter().filter(|(_, problem)| problem.code == of.code).collect();
                    let rest: String =
                        same[same.len() - count..].iter().map(|problem| item(problem)).collect();
                    items.push_str(&format!(
                        "<li class=\"more\"><details><summary>{} <code lang=\"en\" dir=\"ltr\">{}</code></summary><ol>{rest}</ol></details></li>\n",
                        escape(&self.words.count("more", count)),
                        of.code.name()
                    ));
                }
            }
        }
        items
    }

    /// A whole page.
    pub fn page(&self, title: &str, main: &str, here: (Option<&str>, Option<&str>)) -> String {
        let words = self.words;
        let language = words.language();
        let (tag, direction) = (&language.tag, language.direction.as_str());
        let interface: String = words
            .languages()
            .map(|(other, name)| {
                let current = if other.id == language.id { " aria-current=\"true\"" } else { "" };
                let href = address(here.0, here.1, Some(&other.segment));
                format!(
                    "<li><a href=\"{}\" lang=\"{}\" hreflang=\"{}\" dir=\"{}\"{current}>{}</a></li>",
                    escape(&href),
                    other.tag,
                    other.tag,
                    other.direction.as_str(),
                    escape(&name)
                )
            })
            .collect();
        let [desk, skip, label, updated, lost, help, site] =
            ["desk", "skip", "interface", "updated", "lost", "help", "site"].map(|id| self.say(id));
        let keys = self.keys();
        let (title, overview) = (escape(title), self.address(None, None));
        let edition = escape(self.edition);
        let home = escape(&format!("{}/", self.view.built.world().config.base_path)).into_owned();
        format!(
            "<!doctype html>\n<html lang=\"{tag}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"robots\" content=\"noindex\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
             <title>{title}</title>\n<link rel=\"icon\" href=\"data:,\">\n\
             <link rel=\"stylesheet\" href=\"/__hexaglot/desk.css\">\n\
             <script type=\"module\" src=\"/__hexaglot/desk.js\"></script>\n</head>\n\
             <body data-edition=\"{edition}\" data-updated=\"{updated}\" data-lost=\"{lost}\">\n\
             <a class=\"skip\" href=\"#main\">{skip}</a>\n\
             <header>\n<p class=\"desk\"><a href=\"{overview}\">{desk}</a></p>\n\
             <nav class=\"interface\" aria-label=\"{label}\"><ul>{interface}</ul></nav>\n\
             <p class=\"aside\"><a href=\"{home}\">{site}</a> <button type=\"button\" class=\"help\" aria-keyshortcuts=\"?\">{help} <kbd>?</kbd></button></p>\n</header>\n\
             <main id=\"main\" tabindex=\"-1\">\n{main}</main>\n\
             <p class=\"hidden\" role=\"status\" id=\"live\"></p>\n<p id=\"lost\" role=\"alert\" hidden>{lost}</p>\n{keys}</body>\n</html>\n"
        )
    }

    /// The list of keys.
    fn keys(&self) -> String {
        let row = |(key, id): (&str, &str)| {
            let keys: String = key.split(' ').map(|key| format!("<kbd>{key}</kbd>")).collect();
            format!("<div><dt>{keys}</dt><dd>{}</dd></div>", self.say(id))
        };
        let rows: String = KEYS.into_iter().map(row).collect();
        let [help, close, shortcuts] = ["help", "close", "shortcuts"].map(|id| self.say(id));
        format!(
            "<dialog id=\"keys\" aria-labelledby=\"keys-title\"><h2 id=\"keys-title\">{help}</h2><dl>{rows}</dl>\
             <p><label><input type=\"checkbox\" id=\"shortcuts\" checked> {shortcuts}</label></p>\
             <p><button type=\"button\" class=\"close\">{close}</button></p></dialog>\n"
        )
    }
}

/// The keys and what each does; `desk.js` does it.
const KEYS: [(&str, &str); 10] = [
    ("j", "key-next-block"),
    ("k", "key-previous-block"),
    ("n", "key-next-due"),
    ("p", "key-previous-due"),
    ("Shift+J", "key-next-item"),
    ("Shift+K", "key-previous-item"),
    ("e", "key-edit"),
    ("o", "key-original"),
    ("u", "key-queue"),
    ("?", "key-help"),
];

/// The page for a translation or a language that is not there.
pub(super) fn missing(shown: Shown<'_>, lang: Option<Lang>) -> String {
    let [title, why] = ["not-found", "not-found-why"].map(|id| shown.say(id));
    let segment = lang.map(|lang| shown.language(lang).segment.to_string());
    let back = shown.say(if lang.is_some() { "back-to-queue" } else { "overview" });
    let href = shown.address(segment.as_deref(), None);
    let main =
        format!("<h1>{title}</h1>\n<p>{why}</p>\n<p><a href=\"{href}\" data-key=\"u\">{back}</a></p>\n");
    shown.page(&shown.words.text("not-found"), &main, (segment.as_deref(), None))
}
