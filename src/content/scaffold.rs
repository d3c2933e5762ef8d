//! A new entry -> its files: facts and texts in which every field is explained.
//!
//! Called by `hexaglot new`. The explanation of a field is the one that [`fields!`](crate::fields) keeps, so that a new field is
//! explained here too. A field that is not filled in is commented out with a `#`; without the `#` the line is valid and empty, or
//! gives an example if it must have a value. Nothing is read or written here, and existing files are unknown.

use std::fmt::Write;

use super::kinds::{
    CommonTexts, Figure, FileFacts, HOME, Kind, Overridable, Role, SECTION, Session, Type, declared,
    documented,
};
use super::paths;
use crate::date::Day;
use crate::lang::{Lang, Languages};
use crate::node::{Documented, ReadFields, Required, double_quoted};

/// The body of a new text.
pub const TEXT: &str = "Write the text here, in place of this line.";

/// The note beside a title in the words of another language.
pub const TRANSLATE: &str = "translate it";

/// The end of a line with a sample.
pub const YOURS: &str = "  # yours";

/// Sample values for facts of a new entry, which no author would keep: name and value.
pub fn samples(kind: &Kind) -> impl Iterator<Item = (&str, String)> {
    let required = kind.facts.iter().filter(|field| field.required && field.role != Some(Role::When));
    required.filter_map(|field| Some((field.name.as_str(), typed(&field.kind, field.example.as_ref()?))))
}

/// How the files of an entry are laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileLayout {
    /// `access.yaml`, `access.en.md`.
    Flat,
    /// `access/index.yaml`, `access/index.en.md`, with room for other files.
    Folder,
    /// `access/_index.yaml`, `access/_index.en.md`, with room for other entries.
    Section,
}

impl FileLayout {
    /// The form of a kind where no other entry shows how it is done: entries with files to download have a folder.
    pub fn of(kind: &Kind) -> FileLayout {
        match (kind.is_section, kind.has_folder) {
            (true, _) => FileLayout::Section,
            (false, true) => FileLayout::Folder,
            (false, false) => FileLayout::Flat,
        }
    }
}

/// Which files of an entry are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// Facts and texts of an entry that is new.
    Entry,
    /// Further texts of an existing entry.
    Texts,
}

/// A file to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFile {
    /// Path below the site's folder, with `/`.
    pub path: String,
    /// All of its text.
    pub text: String,
}

impl NewFile {
    /// A file with a path and a text.
    pub fn new(path: &str, text: String) -> NewFile {
        NewFile { path: path.to_owned(), text }
    }
}

/// What is known of an entry before it is written.
#[derive(Clone, Debug)]
pub struct Scaffold<'a> {
    /// Its kind.
    pub kind: Kind,
    /// Path of its section below `content/`; empty at the root.
    pub section: &'a str,
    /// Its name in paths.
    pub slug: &'a str,
    /// Its title.
    pub title: &'a str,
    /// The language of the title.
    pub title_language: Lang,
    /// How its files are laid out.
    pub form: FileLayout,
    /// Which files are wanted.
    pub wanted: Wanted,
    /// The kind that it has if its facts say nothing.
    pub inherited: Kind,
    /// All languages of the site.
    pub languages: &'a Languages,
    /// The language of the site's originals.
    pub source: Lang,
    /// The languages to write.
    pub texts: &'a [Lang],
    /// The language of its original.
    pub original: Lang,
    /// The day of the edition.
    pub today: Day,
    /// The folder below the site's that has the schemas of facts for editors, if there is one.
    pub schemas: Option<&'a str>,
}

/// A field with a value: its name, the value, and a word on it.
type Filled<'k> = (&'k str, String, &'static str);

impl Scaffold<'_> {
    /// The files, facts first, then texts in the order of the languages given.
    pub fn files(&self) -> Vec<NewFile> {
        let stem = self.stem();
        let facts = (self.wanted == Wanted::Entry)
            .then(|| NewFile { path: format!("{stem}.yaml"), text: self.facts(&stem) });
        let texts = self.texts.iter().map(|&lang| {
            let segment = &self.languages.get(lang).segment;
            NewFile { path: format!("{stem}.{segment}.md"), text: self.text(lang) }
        });
        facts.into_iter().chain(texts).collect()
    }

    fn stem(&self) -> String {
        let slash = if self.section.is_empty() { "" } else { "/" };
        let end = match self.form {
            FileLayout::Flat => String::new(),
            FileLayout::Folder => format!("/{}", paths::PAGE),
            FileLayout::Section => format!("/{}", paths::SECTION),
        };
        format!("{}{}{slash}{}{end}", paths::CONTENT, self.section, self.slug)
    }

    fn facts(&self, stem: &str) -> String {
        let name = stem.rsplit('/').next().unwrap_or(stem);
        let mut out = String::new();
        if let Some(folder) = self.schemas {
            let up = "../".repeat(stem.matches('/').count());
            let kind = &self.kind.name;
            let _ = writeln!(out, "# yaml-language-server: $schema={up}{folder}/{kind}-facts.json");
        }
        let _ = write!(
            out,
            "# Facts of the entry (kind `{}`), once for all languages. What is read in a language stands in `{name}.<language>.md`.\n\
             # To use a field, take the `#` before its name away and write its value after the colon.\n",
            self.kind.name
        );
        let all: Vec<&dyn Documented> =
            self.kind.all_facts().chain(documented(Overridable::FIELDS)).collect();
        fields(&mut out, &self.filled_facts(), &all, &self.kind);
        // A session is on a day of its event.
        out.replace("start: 2020-11-09T", &format!("start: {}T", self.today))
    }

    /// The facts that are filled in, the most important first.
    fn filled_facts(&self) -> Vec<Filled<'_>> {
        let mut filled = vec![("draft", "true".to_owned(), "remove this line to publish the entry")];
        if self.kind != self.inherited {
            filled.push(("kind", self.kind.name.clone(), ""));
        }
        let today = self.today.to_string();
        for name in self.kind.required.iter().filter(|name| *name == "date") {
            filled.push((name, today.clone(), "its day"));
        }
        for field in self.kind.facts.iter().filter(|field| field.required) {
            if field.role == Some(Role::When) {
                filled.push((&field.name, today.clone(), "its days"));
            }
        }
        filled.extend(samples(&self.kind).map(|(name, value)| (name, value, "yours")));
        if let Some(children) = &self.kind.children {
            filled.push(("children", children.clone(), ""));
        }
        if self.kind.is_section && self.kind.name != HOME {
            // Without `children` the entries are pages, and no page is added there by default.
            let order = if self.kind.name == SECTION { "weight" } else { "date-ascending" };
            filled.push(("sort_by", order.to_owned(), ""));
        }
        if self.original != self.source {
            filled.push(("original", self.languages.get(self.original).segment.to_string(), ""));
        }
        filled
    }

    fn text(&self, lang: Lang) -> String {
        let language = self.languages.get(lang);
        let mut out = format!("---\n# Texts of the entry in one language: {}.\n", language.name);
        let note = if lang == self.title_language { "" } else { TRANSLATE };
        let mut filled = vec![("title", double_quoted(self.title), note)];
        if self.wanted == Wanted::Texts {
            filled.push(("draft", "true".to_owned(), "remove this line to publish the text"));
        }
        if lang != self.original {
            filled.push((
                "translation",
                "\n  state: draft".to_owned(),
                "`hexaglot l10n stamp` writes the rest",
            ));
        }
        for field in self.kind.texts.iter().filter(|field| field.required) {
            let example = field.example.as_deref().unwrap_or_default();
            filled.push((&field.name, field.kind.typed(example), "yours"));
        }
        let is_wanted = |field: &&dyn Documented| self.wanted == Wanted::Texts && field.name() == "draft";
        let draft = documented(Overridable::FIELDS).filter(is_wanted);
        let own = declared(&self.kind.texts);
        let all: Vec<&dyn Documented> = own.chain(documented(CommonTexts::FIELDS)).chain(draft).collect();
        short_fields(&mut out, &filled, &all, &self.kind);
        let _ = write!(out, "---\n\n{TEXT}\n");
        out
    }
}

/// An example as it is typed in YAML: a text that YAML would read as a number is in quotation marks.
fn typed(kind: &Type, example: &str) -> String {
    let is_number = example.parse::<f64>().is_ok();
    if is_number && *kind == Type::Text { double_quoted(example) } else { example.to_owned() }
}

/// Writes fields: those with a value in their order, then the others behind `#`.
fn fields(out: &mut String, filled: &[Filled<'_>], all: &[&dyn Documented], kind: &Kind) {
    for (name, value, note) in filled {
        if let Some(field) = all.iter().find(|field| field.name() == *name) {
            let note = if note.is_empty() { String::new() } else { format!("  # {note}") };
            let space = if value.starts_with('\n') { "" } else { " " };
            let expects = field.expects();
            let _ =
                write!(out, "\n# {}Here: {expects}.\n{name}:{space}{value}{note}\n", sentence(field.doc()));
        }
    }
    for field in all.iter().filter(|field| !filled.iter().any(|(name, ..)| *name == field.name())) {
        let about = sentence(field.doc());
        let about = if about.is_empty() { String::new() } else { format!("# {}\n", about.trim_end()) };
        let _ = write!(out, "\n{about}#{}:  # {}\n", field.name(), field.expects());
        let own = kind.facts.iter().chain(&kind.texts).find(|own| std::ptr::addr_eq(*own, *field));
        if let Some(own) = own {
            parts(out, &own.kind, "");
        }
    }
}

/// Fields of texts that commands alone write.
const WRITTEN: [&str; 2] = ["equivalent", "translation"];

/// Writes fields with a line for each, so that a text begins near the top of its file: those with a value, then the others behind `#`.
fn short_fields(out: &mut String, filled: &[Filled<'_>], all: &[&dyn Documented], kind: &Kind) {
    let own = |field: &dyn Documented| kind.texts.iter().find(|own| std::ptr::addr_eq(*own, field));
    for (name, value, note) in filled {
        let Some(field) = all.iter().find(|field| field.name() == *name) else { continue };
        if own(*field).is_some() {
            let expects = field.expects();
            let _ = writeln!(out, "# {}Here: {expects}.", sentence(field.doc()));
        }
        let note = if note.is_empty() { String::new() } else { format!("  # {note}") };
        let space = if value.starts_with('\n') { "" } else { " " };
        let _ = writeln!(out, "{name}:{space}{value}{note}");
    }
    let is_filled = |field: &dyn Documented| filled.iter().any(|(name, ..)| *name == field.name());
    for field in all.iter().filter(|field| !is_filled(**field) && !WRITTEN.contains(&field.name())) {
        let _ = writeln!(out, "#{}:  # {}({})", field.name(), sentence(field.doc()), field.expects());
        if let Some(own) = own(*field) {
            parts(out, &own.kind, "");
        }
    }
}

/// What a field is, as a sentence in one line with a space behind it; empty if nothing is said.
fn sentence(about: &str) -> String {
    let about = about.split_whitespace().collect::<Vec<_>>().join(" ");
    match about.chars().next_back() {
        None => String::new(),
        Some('.' | '!' | '?' | ':' | '…' | '。') => format!("{about} "),
        Some(_) => format!("{about}. "),
    }
}

/// The fields of a field that holds maps, each behind `#`.
fn parts(out: &mut String, kind: &Type, indent: &str) {
    let (of, first, rest) = match kind {
        Type::List(of) => (&**of, format!("{indent}  - "), format!("{indent}    ")),
        Type::Map(of) => {
            let _ = writeln!(out, "#{indent}  name:");
            (&**of, format!("{indent}    "), format!("{indent}    "))
        }
        other => (other, format!("{indent}  "), format!("{indent}  ")),
    };
    match of {
        Type::Session => group::<Session>(out, &first, &rest),
        Type::Figure => group::<Figure>(out, &first, &rest),
        Type::File => group::<FileFacts>(out, &first, &rest),
        Type::Group(group) => {
            for (at, field) in group.fields.iter().enumerate() {
                let indent = if at == 0 { &first } else { &rest };
                let line = if field.required { field.sample() } else { format!("{}:", field.name) };
                let about = sentence(&field.about);
                let _ = writeln!(out, "#{indent}{line}  # {about}({})", field.kind.expects());
                parts(out, &field.kind, indent);
            }
        }
        _ => {}
    }
}

fn group<T: ReadFields>(out: &mut String, first: &str, rest: &str) {
    for (at, field) in T::FIELDS.iter().enumerate() {
        let indent = if at == 0 { first } else { rest };
        let required: Option<&Required> = T::REQUIRED.iter().find(|required| required.name == field.name);
        let line = required.map_or(format!("{}:", field.name), |required| required.example.to_owned());
        let _ = writeln!(out, "#{indent}{line}  # {} ({})", field.doc.trim(), (field.expects)());
    }
}
