//! The forms of a message beside those of its original: placeholders, forms that say nothing or are still the original's, values that only some
//! forms have lost, keys of selections.
//!
//! A message that is a copy as a whole is reported by `copies`, a value that no form has by `parts`.

use std::collections::BTreeSet;

use super::beside::Read;
use super::known::{Known, KnownFile};
use crate::check::sentences::in_message;
use crate::check::unfinished;
use crate::config::Config;
use crate::diag::{Code, Diagnostics};
use crate::lang::Language;
use crate::languages;
use crate::locales::Locales;
use crate::locales::fluent::{Expression, FlatPattern, FluentEntry, Key, Piece, Selection, Wording};
use crate::locales::formats::Plurals;

/// Checks the messages of a file.
pub fn check(
    (known, texts): (&Known<'_>, &Read<'_>),
    file: &KnownFile<'_>,
    (config, locales): (&Config, &Locales),
    diags: &mut Diagnostics,
) {
    let language = config.languages.get(file.source.lang);
    let numbers = locales.get(language.id).formats.plural_rules(false);
    for (id, entry) in file.entries() {
        let Some((of, original)) = known.original(&id, file.source.layer) else { continue };
        if known.is_kept(&id, file.source.layer) || entry.run == original.run {
            continue;
        }
        let message = Message { id: &id, entry, original };
        let patterns = |file: &KnownFile<'_>| {
            texts.get(&*file.source.path).and_then(|texts| texts.get(&id)).map_or(&[][..], Vec::as_slice)
        };
        let (own, theirs) = (patterns(file), patterns(of));
        message.unfinished(file, own, theirs, diags);
        let may = config.same_messages.iter().any(|same| same.is_of(&language.segment, &id));
        if !may && language.primary() != config.languages.get(config.source).primary() {
            message.left((file, language), own, theirs, diags);
        }
        message.keys(diags);
        message.default(diags);
        message.empty(diags);
        if !id.starts_with('-') {
            message.values(numbers, diags);
        }
    }
}

struct Message<'m> {
    id: &'m str,
    entry: &'m FluentEntry,
    original: &'m FluentEntry,
}

impl Message<'_> {
    fn report(&self, code: Code, message: String, help: &str, diags: &mut Diagnostics) {
        diags
            .report(code, self.entry.place.clone(), message)
            .help(help)
            .also(self.original.place.clone(), "the original");
    }

    /// Texts that only hold the place of one, and messages that say nothing.
    fn unfinished(
        &self,
        file: &KnownFile<'_>,
        own: &[FlatPattern],
        theirs: &[FlatPattern],
        diags: &mut Diagnostics,
    ) {
        let id = self.id;
        for pattern in own {
            let Some(part) = unfinished::placeholder(&pattern.text) else { continue };
            // `Not translated` is a text too.
            if theirs.iter().any(|other| is_of_translation(&other.text)) {
                continue;
            }
            let message =
                format!("`{}` only holds the place of the text of `{id}`", &pattern.text[part.clone()]);
            diags
                .report(Code::UnfinishedText, pattern.place(file.source, part), message)
                .help("translate it")
                .also(self.original.place.clone(), "the original");
        }
        let says = |entry: &FluentEntry| entry.run.value.as_ref().map(says_something);
        if says(self.entry) == Some(false) && says(self.original) == Some(true) {
            let message = format!("the message `{id}` says nothing");
            self.report(Code::MessageParts, message, "translate the original", diags);
        }
    }

    /// Forms that are those of the original.
    fn left(
        &self,
        (file, language): (&KnownFile<'_>, &Language),
        own: &[FlatPattern],
        theirs: &[FlatPattern],
        diags: &mut Diagnostics,
    ) {
        let plain = |text: &str| {
            let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
            words.map(str::to_lowercase).collect::<Vec<_>>()
        };
        let is_text = |words: &[String], text: &str| {
            let has_small = text
                .split(|c: char| !c.is_alphabetic())
                .any(|word| word.chars().count() > 2 && word.chars().all(char::is_lowercase));
            words.len() > 1 && has_small
        };
        let originals: Vec<Vec<String>> = theirs.iter().map(|pattern| plain(&pattern.text)).collect();
        for pattern in own {
            let words = plain(&pattern.text);
            if is_text(&words, &pattern.text) && originals.contains(&words) {
                let part = 0..pattern.text.trim_end().len();
                let message = format!("a form of the message `{}` has the text of its original", self.id);
                diags
                    .report(Code::UntranslatedMessage, pattern.place(file.source, part), message)
                    .help("translate it")
                    .also(self.original.place.clone(), "the original");
                return;
            }
        }
        let originals: Vec<&str> = theirs.iter().map(|pattern| pattern.text.as_str()).collect();
        let found = own.iter().find_map(|pattern| {
            let (part, is_left) = in_message(&pattern.text, language, &originals)?;
            let place = pattern.place(file.source, part.clone());
            let is_told = diags.iter().any(|problem| {
                let is_of_letters = matches!(problem.code, Code::ForeignLetters | Code::WrongLanguage);
                let there = problem.place.as_ref().filter(|there| is_of_letters && there.path == place.path);
                there.is_some_and(|there| there.start < place.end && place.start < there.end)
            });
            (!is_told).then_some((pattern, part, is_left))
        });
        if let Some((pattern, part, is_left)) = found {
            let text = pattern.text[part.clone()].trim().replace('`', "'");
            let (code, message) = match is_left {
                true => (
                    Code::UntranslatedMessage,
                    format!("`{text}` of the message `{}` is in the language of the original", self.id),
                ),
                false => (
                    Code::WrongLanguage,
                    format!("`{text}` of the message `{}` is in another language", self.id),
                ),
            };
            diags
                .report(code, pattern.place(file.source, part), message)
                .help("translate it; if it is a quotation, put it into quotation marks")
                .also(self.original.place.clone(), "the original");
        }
    }

    /// Keys of a selection by a text that are not those of the original.
    fn keys(&self, diags: &mut Diagnostics) {
        let by_text = |entry: &FluentEntry| -> Vec<(String, BTreeSet<String>)> {
            let choices = entry.facts.choices.iter().filter(|(choice, _)| !choice.is_by_number());
            let name = |key: &Key| match key {
                Key::Name(name) | Key::Number(name) => name.clone(),
            };
            choices
                .map(|(choice, _)| (choice.variable.clone(), choice.keys.iter().map(name).collect()))
                .collect()
        };
        for (variable, keys) in by_text(self.original) {
            let own: BTreeSet<String> = by_text(self.entry)
                .into_iter()
                .filter(|(mine, _)| *mine == variable)
                .flat_map(|(_, keys)| keys)
                .collect();
            // A language may need no selection by what its grammar does not have.
            let is_shown = self.entry.facts.variables.contains_key(&variable);
            if own.is_empty()
                && !is_shown
                && !self.id.starts_with('-')
                && !keys.iter().any(|key| is_of_grammar(key))
            {
                let list = keys.iter().map(|key| format!("`[{key}]`")).collect::<Vec<_>>().join(", ");
                let message = format!("the message `{}` has lost the selection by `${variable}`", self.id);
                self.report(
                    Code::MessageParts,
                    message,
                    &format!("write a text for each key of the original: {list}"),
                    diags,
                );
            }
            let Some(strange) = own
                .difference(&keys)
                .next()
                .or_else(|| keys.difference(&own).next().filter(|_| !own.is_empty()))
            else {
                continue;
            };
            if own.is_empty() {
                continue;
            }
            let list = keys.iter().map(|key| format!("`[{key}]`")).collect::<Vec<_>>().join(", ");
            let message = if keys.contains(strange) {
                format!("the selection by `${variable}` in `{}` lacks `[{strange}]`", self.id)
            } else {
                format!("the key `[{strange}]` in `{}` is none of the original, and is never chosen", self.id)
            };
            self.report(
                Code::MessageParts,
                message,
                &format!("write the keys of the original: {list}"),
                diags,
            );
        }
    }

    /// A selection by a text whose default is another one than in the original.
    fn default(&self, diags: &mut Diagnostics) {
        let (Some(own), Some(original)) = (selection(self.entry), selection(self.original)) else { return };
        let by_text = self.original.facts.choices.iter().any(|(choice, _)| !choice.is_by_number());
        if !by_text || own.selector != original.selector || own.variants.len() != original.variants.len() {
            return;
        }
        let default =
            |selection: &Selection| selection.variants.get(selection.default).map(|(key, _)| key.clone());
        let (Some(Key::Name(is)), Some(Key::Name(was))) = (default(own), default(original)) else { return };
        let has_it = own.variants.iter().any(|(key, _)| *key == Key::Name(was.clone()));
        if is != was && has_it {
            let message = format!(
                "the default of the selection in `{}` is `[{is}]`, and `[{was}]` in the original",
                self.id
            );
            self.report(Code::MessageParts, message, &format!("write the `*` before `[{was}]`"), diags);
        }
    }

    /// A form that says nothing, where all forms of the original say something.
    fn empty(&self, diags: &mut Diagnostics) {
        let (Some(own), Some(original)) = (selection(self.entry), selection(self.original)) else { return };
        let is_alone = |entry: &FluentEntry| entry.run.value.as_ref().is_some_and(|value| value.0.len() == 1);
        let says = |wording: &Wording| says_something(wording);
        if !is_alone(self.entry) || !original.variants.iter().all(|(_, wording)| says(wording)) {
            return;
        }
        if let Some((key, _)) = own.variants.iter().find(|(_, wording)| !says(wording)) {
            let (Key::Name(key) | Key::Number(key)) = key;
            let message = format!("the form `[{key}]` of the message `{}` says nothing", self.id);
            self.report(Code::MessageParts, message, "translate the original", diags);
        }
    }

    /// Values that some forms have and others have lost.
    fn values(&self, plurals: &Plurals, diags: &mut Diagnostics) {
        let (Some(own), Some(original)) = (selection(self.entry), selection(self.original)) else { return };
        let Expression::Variable(number) = &own.selector else { return };
        let shown = |selection: &Selection| -> Vec<BTreeSet<String>> {
            selection.variants.iter().map(|(_, wording)| variables(wording)).collect()
        };
        let (mine, theirs) = (shown(own), shown(original));
        let in_all = |name: &&String| theirs.iter().all(|names| names.contains(*name));
        let default = theirs.get(original.default);
        let is_of_one = |key: &Key| match key {
            Key::Number(_) => true,
            Key::Name(name) => match name.as_str() {
                "zero" => true,
                "one" => plurals.category("21") != "one",
                "two" => plurals.category("22") != "two",
                _ => false,
            },
        };
        for ((key, _), names) in own.variants.iter().zip(&mine) {
            let lost = default.into_iter().flatten().find(|name| {
                let needed = if *name == number { !is_of_one(key) } else { in_all(name) };
                needed && !names.contains(*name) && mine.iter().any(|names| names.contains(*name))
            });
            if let Some(name) = lost {
                let key = match key {
                    Key::Name(name) | Key::Number(name) => name,
                };
                let message =
                    format!("the form `[{key}]` of the message `{}` has lost the value `${name}`", self.id);
                self.report(Code::MessageParts, message, &format!("write `{{ ${name} }}`"), diags);
                return;
            }
        }
    }
}

/// Whether a key is of a distinction that languages need not have.
fn is_of_grammar(key: &str) -> bool {
    const KEYS: &[&str] = &[
        "male",
        "female",
        "masculine",
        "feminine",
        "neuter",
        "common",
        "animate",
        "inanimate",
        "m",
        "f",
        "n",
        "vowel",
        "consonant",
        "nominative",
        "genitive",
        "dative",
        "accusative",
        "instrumental",
        "prepositional",
        "locative",
        "vocative",
        "formal",
        "informal",
        "uppercase",
        "lowercase",
        "capital",
        "singular",
        "plural",
        "definite",
        "indefinite",
    ];
    KEYS.contains(&key.to_lowercase().as_str())
}

/// Whether a text of any language speaks of translations, or only holds a place itself.
fn is_of_translation(text: &str) -> bool {
    let text = text.to_lowercase();
    let mut words = languages::all().flat_map(|known| known.words.translation);
    let stem = |word: &str| word.char_indices().nth(7).map_or(word.len(), |(end, _)| end);
    unfinished::placeholder(&text).is_some() || words.any(|word| text.contains(&word[..stem(word)]))
}

/// Whether a text has anything but spaces.
fn says_something(wording: &Wording) -> bool {
    wording.0.iter().any(|piece| match piece {
        Piece::Text(text) | Piece::Value(Expression::Text(text)) => !text.trim().is_empty(),
        Piece::Value(_) => true,
    })
}

/// The selection of a message that has one.
fn selection(entry: &FluentEntry) -> Option<&Selection> {
    let mut found = entry.run.value.as_ref()?.0.iter().filter_map(|piece| match piece {
        Piece::Value(Expression::Select(selection)) => Some(&**selection),
        _ => None,
    });
    found.next().filter(|_| found.next().is_none())
}

/// The variables that a text shows.
fn variables(wording: &Wording) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for piece in &wording.0 {
        let Piece::Value(expression) = piece else { continue };
        match expression {
            Expression::Variable(name) => {
                found.insert(name.clone());
            }
            Expression::Numeral(inner, _) | Expression::Moment(inner, _) => {
                if let Expression::Variable(name) = &**inner {
                    found.insert(name.clone());
                }
            }
            Expression::Select(selection) => {
                found.extend(selection.variants.iter().flat_map(|(_, wording)| variables(wording)));
            }
            _ => {}
        }
    }
    found
}
