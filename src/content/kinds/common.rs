//! Fields that entries of every kind have.

use schemars::{Schema, SchemaGenerator, json_schema};

use crate::choice;
use crate::content::stamp::{EquivalentFormat, SectionsFormat, StampFormat, StampedTextFormat};
use crate::date::{DateSpan, Day};
use crate::fields;
use crate::node::text::{FormerPath, PagePath, Slug};
use crate::node::{At, Node, Read, Reader, Text, Value, schema_of};

fields! {
    /// Facts of every entry.
    pub struct CommonFacts("the facts of an entry") {
        /// Its kind; the section's `children`, or `page`, if absent.
        kind: Option<At<String>>,
        /// Its date.
        date: Option<DateSpan>,
        /// Last part of its path, the same in all languages; the file's stem if absent.
        slug: Option<At<Text<Slug>>>,
        /// The day from which it exists.
        publish: Option<Day>,
        /// The day from which it exists no longer.
        expires: Option<Day>,
        /// Its place among its siblings, small numbers first.
        weight: Option<i64>,
        /// Ids of the audiences that it is for, from `content/_data/audiences.yaml`.
        audiences: Vec<At<String>>,
        /// Paths of related entries, relative, without language.
        related: Vec<At<Text<PagePath>>>,
        /// Segment of the language that its text was first written in.
        original: Option<At<String>>,
        /// Name of the template that renders it; the kind's own if absent.
        template: Option<At<String>>,
        /// Facts that change on a day.
        updates: Vec<Update>,
    }
}

fields! {
    /// Fields that are in the facts for all languages, or in one text for that page alone.
    pub struct Overridable("the fields of an entry or a page") {
        /// Whether it is a draft, which is built only on request.
        draft: Option<bool>,
        /// Former paths without language, which lead here.
        aliases: Vec<At<Text<FormerPath>>>,
        /// The day of the last change of substance.
        updated: Option<Day>,
        /// `house`: the language's typography is applied; `verbatim`: the text stays as typed.
        typography: Option<TypographyMode>,
        /// Whether readers find it by searching; unless said here, what `[search]` in `site.toml` says of its kind.
        search: Option<bool>,
        /// Anything of your own.
        extra: Option<Node>,
    }
}

fields! {
    /// Texts of every page.
    pub struct CommonTexts("the texts of a page") {
        /// Its title.
        title: Option<At<String>>,
        /// A short name for menus; the title if absent.
        label: Option<String>,
        /// One sentence for lists, feeds and search engines.
        description: Option<String>,
        /// Fields of the front matter that are not to be translated, such as `title` or `extra.authors`: each language has them as the original.
        no_translate: Vec<At<String>>,
        /// What `hexaglot l10n minor` writes: earlier versions of this original that say the same.
        equivalent: Vec<At<Text<EquivalentFormat>>>,
        /// Where its translation is.
        translation: Option<Translation>,
    }
}

fields! {
    /// Where a translation is.
    pub struct Translation("`translation`") {
        /// `original`, `draft`, `machine`, `reviewed` or `official`.
        state: Option<TranslationState>,
        /// What `hexaglot l10n stamp` writes: the segment of the language that it was translated from.
        of: Option<At<String>>,
        /// What `hexaglot l10n stamp` writes: the version of the original that it follows.
        source: Option<At<Text<StampFormat>>>,
        /// What `hexaglot l10n stamp` writes: the sections of that version.
        sections: Option<At<Text<SectionsFormat>>>,
        /// What `hexaglot l10n stamp` writes: the day of that version.
        as_of: Option<Day>,
        /// Who made it.
        by: Option<String>,
        /// Who reviewed it.
        reviewed_by: Option<String>,
        /// The day of its last review.
        reviewed: Option<Day>,
        /// What `hexaglot l10n stamp` writes: what the translation itself said then, so that a review holds for no other text.
        text: Option<At<Text<StampedTextFormat>>>,
        /// What `hexaglot l10n stamp --differs` writes: why it is built in another way than its original, on purpose. It holds until one of
        /// the two texts changes.
        differs: Option<String>,
    }
}

/// State of a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TranslationState {
    /// The text was written in this language.
    Original,
    /// Translated, not yet reviewed by a native translator.
    Draft,
    /// Translated by a machine.
    Machine,
    /// Reviewed.
    Reviewed,
    /// Issued by the organization.
    Official,
}

choice!(TranslationState, "translation state", {
    "original" => Original,
    "draft" => Draft,
    "machine" => Machine,
    "reviewed" => Reviewed,
    "official" => Official,
});

impl TranslationState {
    /// Whether somebody has answered for the text as it is.
    pub fn is_review(self) -> bool {
        matches!(self, TranslationState::Reviewed | TranslationState::Official)
    }
}

/// Whether typography is applied.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TypographyMode {
    /// The language's own.
    #[default]
    House,
    /// As typed.
    Verbatim,
}

choice!(TypographyMode, "typography", { "house" => House, "verbatim" => Verbatim });

/// Facts that take other values from a day on.
#[derive(Clone, Debug, PartialEq)]
pub struct Update {
    /// The first day with the new values.
    pub publish: Day,
    /// The new values, by field.
    pub facts: Node,
}

impl Read for Update {
    fn expects() -> String {
        "a map with `publish` and the facts that change on that day".to_owned()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Update> {
        let Some(fields) = node.as_map() else {
            return reader.wrong_type(node, "a map with `publish` and facts");
        };
        let Some(publish) = node.get("publish") else {
            let message = "an update has no `publish`".to_owned();
            let help = Some("add the day from which it holds: `publish: 2022-02-26`".to_owned());
            return reader.bad(crate::diag::Code::MissingField, node, message, help);
        };
        let publish = Day::read(publish, reader)?;
        let facts = fields.iter().filter(|(key, _)| key.name != "publish").cloned().collect();
        Some(Update { publish, facts: Node { value: Value::Map(facts), range: node.range.clone() } })
    }

    /// Which facts there are is known where the kind is.
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "properties": { "publish": schema_of::<Day>(generator) },
            "required": ["publish"],
        })
    }

    fn named() -> Option<&'static str> {
        Some("Update")
    }
}
