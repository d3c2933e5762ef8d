//! A new entry -> its files: facts and texts in which every field is explained.
//!
//! Called by `hexaglot new`. What is said of a field is what [`fields!`](crate::fields) keeps of it, so that a new field
//! explains itself here too. A field that is not filled in stands behind a `#`; without it the line is valid and says
//! nothing yet, or gives an example where it must say something. Nothing is read or written here, and nothing is known of what stands already.

use std::fmt::Write;

use super::kinds::{
    CommonFacts, CommonTexts, Either, Figure, FileFacts, Kind, PartFacts, PartTexts, SectionFacts, Session,
    Translation,
};
use super::paths;
use crate::date::Day;
use crate::lang::{Lang, Languages};
use crate::node::{FieldDoc, Read, ReadFields, Required, double_quoted};

/// The body of a new text.
pub const TEXT: &str = "Write the text here, in place of this line.";

/// The note beside a title in the words of another language.
pub const TRANSLATE: &str = "translate it";

/// Values of facts that nobody can mean: field, value, and the note beside it.
pub const SAMPLES: &[(&str, &str, &str)] =
    &[("series", "BDT/DIR", "yours"), ("number", "\"1\"", "yours"), ("number", "1", "yours")];

/// How the files of an entry stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `access.yaml`, `access.en.md`.
    Flat,
    /// `access/index.yaml`, `access/index.en.md`, with room for other files.
    Folder,
    /// `access/_index.yaml`, `access/_index.en.md`, with room for other entries.
    Section,
}

impl Form {
    /// The form of a kind where no other entry shows how it is done: entries with files to download have a folder.
    pub fn of(kind: Kind) -> Form {
        match kind {
            Kind::Section | Kind::Home | Kind::Series => Form::Section,
            Kind::Circular | Kind::Document | Kind::ConceptNote => Form::Folder,
            Kind::Page | Kind::Pillar | Kind::Event => Form::Flat,
        }
    }
}

/// Which files of an entry are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// Facts and texts of an entry that is new.
    Entry,
    /// Further texts of an entry that stands.
    Texts,
}

/// A file to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Path below the site's folder, with `/`.
    pub path: String,
    /// All of its text.
    pub text: String,
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
    /// How its files stand.
    pub form: Form,
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
type Filled = (&'static str, String, &'static str);

impl Scaffold<'_> {
    /// The files, facts first, then texts in the order of the languages given.
    pub fn files(&self) -> Vec<File> {
        let stem = self.stem();
        let facts = (self.wanted == Wanted::Entry)
            .then(|| File { path: format!("{stem}.yaml"), text: self.facts(&stem) });
        let texts = self.texts.iter().map(|&lang| {
            let segment = &self.languages.get(lang).segment;
            File { path: format!("{stem}.{segment}.md"), text: self.text(lang) }
        });
        facts.into_iter().chain(texts).collect()
    }

    fn stem(&self) -> String {
        let slash = if self.section.is_empty() { "" } else { "/" };
        let end = match self.form {
            Form::Flat => String::new(),
            Form::Folder => format!("/{}", paths::PAGE),
            Form::Section => format!("/{}", paths::SECTION),
        };
        format!("{}{}{slash}{}{end}", paths::CONTENT, self.section, self.slug)
    }

    fn facts(&self, stem: &str) -> String {
        let name = stem.rsplit('/').next().unwrap_or(stem);
        let mut out = String::new();
        if let Some(folder) = self.schemas {
            let up = "../".repeat(stem.matches('/').count());
            let kind = self.kind.name();
            let _ = writeln!(out, "# yaml-language-server: $schema={up}{folder}/{kind}-facts.json");
        }
        let _ = write!(
            out,
            "# Facts of the entry (kind `{}`), once for all languages. What is read in a language stands in `{name}.<language>.md`.\n\
             # To use a field, take the `#` before its name away and write its value after the colon.\n",
            self.kind.name()
        );
        let section = if self.kind.is_section() { SectionFacts::FIELDS } else { &[] };
        let lists = [self.kind.facts(), section, CommonFacts::FIELDS, Either::FIELDS];
        fields(&mut out, &self.filled_facts(), &lists);
        // A session is on a day of its event.
        out.replace("start: 2020-11-09T", &format!("start: {}T", self.today))
    }

    /// The facts that are filled in, those that an author looks at first in front.
    fn filled_facts(&self) -> Vec<Filled> {
        let mut filled = vec![("draft", "true".to_owned(), "remove this line to publish the entry")];
        if self.kind != self.inherited {
            filled.push(("kind", self.kind.name().to_owned(), ""));
        }
        let today = self.today.to_string();
        match self.kind {
            Kind::Circular => filled.extend([
                ("date", today, "the day of the letter"),
                sample(SAMPLES[0]),
                sample(SAMPLES[1]),
            ]),
            Kind::Pillar => filled.push(sample(SAMPLES[2])),
            Kind::ConceptNote | Kind::Document => filled.push(("date", today, "the day of the document")),
            Kind::Event => filled.push(("dates", today, "the days of the event")),
            Kind::Series => filled.extend([
                ("children", Kind::Event.name().to_owned(), ""),
                ("sort_by", "date-ascending".to_owned(), ""),
            ]),
            // Without `children` the entries are pages, and no page goes there unasked.
            Kind::Section => filled.push(("sort_by", "weight".to_owned(), "")),
            Kind::Page | Kind::Home => {}
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
            filled.push(("translation", "\n  state: draft".to_owned(), "`reviewed` after its review"));
        }
        let draft: Vec<FieldDoc> =
            Either::FIELDS.iter().filter(|field| field.name == "draft").copied().collect();
        let either: &[FieldDoc] = if self.wanted == Wanted::Texts { &draft } else { &[] };
        fields(&mut out, &filled, &[self.kind.texts(), CommonTexts::FIELDS, either]);
        let _ = write!(out, "---\n\n{TEXT}\n");
        out
    }
}

fn sample((name, value, note): (&'static str, &str, &'static str)) -> Filled {
    (name, value.to_owned(), note)
}

/// Writes the fields of some lists: those with a value in their order, then the others behind `#`.
fn fields(out: &mut String, filled: &[Filled], lists: &[&[FieldDoc]]) {
    let all = || lists.iter().flat_map(|list| list.iter());
    for (name, value, note) in filled {
        if let Some(field) = all().find(|field| field.name == *name) {
            let note = if note.is_empty() { String::new() } else { format!("  # {note}") };
            let space = if value.starts_with('\n') { "" } else { " " };
            let expects = (field.expects)();
            let _ = write!(out, "\n# {} Here: {expects}.\n{name}:{space}{value}{note}\n", field.doc.trim());
        }
    }
    for field in all().filter(|field| !filled.iter().any(|(name, ..)| *name == field.name)) {
        let expects = (field.expects)();
        let _ = write!(out, "\n# {}\n#{}:  # {expects}\n", field.doc.trim(), field.name);
        parts(out, &expects);
    }
}

/// The fields of a field that holds maps.
fn parts(out: &mut String, expects: &str) {
    let known = [
        inside::<Session>(),
        inside::<Figure>(),
        inside::<FileFacts>(),
        inside::<PartFacts>(),
        inside::<PartTexts>(),
        inside::<Translation>(),
    ];
    let Some((_, list, required)) = known.iter().find(|(name, ..)| expects.ends_with(name)) else { return };
    let (first, rest) = if expects.starts_with("a list") {
        ("  - ", "    ")
    } else if expects.starts_with("a map, each value") {
        out.push_str("#  name:\n");
        ("    ", "    ")
    } else {
        ("  ", "  ")
    };
    for (at, field) in list.iter().enumerate() {
        let indent = if at == 0 { first } else { rest };
        let required = required.iter().find(|required| required.name == field.name);
        let line = required.map_or(format!("{}:", field.name), |required| required.example.to_owned());
        let _ = writeln!(out, "#{indent}{line}  # {} ({})", field.doc.trim(), (field.expects)());
    }
}

/// How a type with fields is told, and its fields.
fn inside<T: Read + ReadFields>() -> (String, &'static [FieldDoc], &'static [Required]) {
    (T::expects(), T::FIELDS, T::REQUIRED)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::node::Choice;

    #[test]
    fn a_field_that_holds_maps_shows_their_fields() {
        for (_, kind) in Kind::NAMES {
            let lists = [kind.facts(), kind.texts(), CommonFacts::FIELDS, CommonTexts::FIELDS];
            for field in lists.concat() {
                let expects = (field.expects)();
                let mut out = String::new();
                parts(&mut out, &expects);
                assert_eq!(expects.contains("a map: "), !out.is_empty(), "{}: {expects}", field.name);
            }
        }
    }
}
