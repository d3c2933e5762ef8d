//! Messages of Fluent -> units; translated units -> texts of Fluent files.
//!
//! A text with a selection is one unit, in the syntax of Fluent: languages have other forms of numbers, so that a translation may need
//! more variants than its original, and what is written is what comes back.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::conflict::report_conflict;
use super::fluent_parts::parts;
use super::message_files::{inserted, translated};
use super::own::Own;
use super::state::{State, Verdict};
use super::unit::{Id, Incoming, Name, Unit, spaced, text_hash};
use crate::diag::{Code, Diagnostics};
use crate::lang::Lang;
use crate::locales::fluent::{self, FluentEntry, FluentText, Source};
use crate::source::{Place, Positions};

/// The files of messages of a site and its themes, in two languages.
pub struct Messages<'a> {
    /// The files of the originals.
    originals: Vec<(&'a Source, Vec<FluentText>)>,
    /// The files of the translations.
    translations: Vec<(&'a Source, Vec<FluentText>)>,
    /// The segment of the language of the translations.
    segment: &'a str,
}

/// A text of a message that a language lacks.
struct FreshText {
    name: String,
    target: String,
    place: Place,
}

/// Texts of messages that a language lacks, by the file of the original and the id.
type Fresh = BTreeMap<(Arc<str>, String), Vec<FreshText>>;

/// Where the files of the built-in theme are.
const BUILT_IN: &str = "builtin/";

/// The folder of a layer: empty for the site, `themes/<name>/` for a theme. Messages of the built-in theme are translated in the site.
pub fn layer(path: &str) -> &str {
    path.split_once("locales/").map_or("", |(layer, _)| layer).trim_start_matches(BUILT_IN)
}

impl<'a> Messages<'a> {
    /// Those of some files. Of the originals of the built-in theme, those count that it has no translation of, and that no nearer layer has.
    pub fn of(
        files: impl Iterator<Item = &'a Source> + Clone,
        source: Lang,
        (target, segment): (Lang, &'a str),
    ) -> Messages<'a> {
        let of = |lang: Lang| {
            files.clone().filter(move |file| file.lang == lang).map(|file| (file, fluent::texts(file)))
        };
        let is_own = |(file, _): &(&Source, Vec<FluentText>)| !file.path.starts_with(BUILT_IN);
        let (mut originals, built_in): (Vec<_>, Vec<_>) = of(source).partition(is_own);
        let (translations, given): (Vec<_>, Vec<_>) = of(target).partition(is_own);
        let texts = originals.iter().chain(&given).flat_map(|(_, texts)| texts);
        let known: BTreeSet<String> = texts.map(|text| text.id().to_owned()).collect();
        for (file, mut texts) in built_in {
            texts.retain(|text| !known.contains(text.id()));
            originals.extend((!texts.is_empty()).then_some((file, texts)));
        }
        Messages { originals, translations, segment }
    }

    /// Whether a file is one of originals.
    pub fn has(&self, path: &str) -> bool {
        self.originals.iter().any(|(file, _)| *file.path == *path)
    }

    /// Whether a text of a file of originals is meant by the name of a file: that one, or the one that has or gets its translation.
    pub fn is_in(&self, id: &Id, path: &str) -> bool {
        let own = self.translation(&id.file, id.name.field()).map(|(file, _)| &*file.path);
        id.file == path || own == Some(path) || own.is_none() && *self.path(&id.file) == *path
    }

    /// The files of originals.
    pub fn files(&self) -> impl Iterator<Item = &'a Source> {
        self.originals.iter().map(|(file, _)| *file)
    }

    /// The translation of a text of a layer.
    fn translation(&self, layer_of: &str, name: &str) -> Option<(&'a Source, &FluentText)> {
        let is_there = |file: &Source| layer_of.starts_with(BUILT_IN) || layer(&file.path) == layer(layer_of);
        let mut files = self.translations.iter().filter(|(file, _)| is_there(file));
        files.find_map(|(file, texts)| Some((*file, texts.iter().find(|text| text.name == name)?)))
    }

    /// The translation of a text of a file of originals.
    pub fn said(&self, path: &str, name: &str) -> Option<&str> {
        self.translation(path, name).filter(|_| self.has(path)).map(|(_, own)| own.text.as_str())
    }

    /// The units of all messages. `is_stale` says of a message of a file whether its original has changed since it was translated;
    /// `is_left` which need no translation where there is none,
    /// `may_be_same` which may have the text of the original.
    pub fn units(
        &self,
        forms: &str,
        is_stale: impl Fn(&str, &str) -> bool,
        is_left: impl Fn(&str) -> bool,
        may_be_same: impl Fn(&str, &str) -> bool,
    ) -> Vec<Unit> {
        let mut made = Vec::new();
        for (file, texts) in &self.originals {
            let positions = Positions::new(&file.text);
            for text in texts {
                let own = self.translation(&file.path, &text.name).map(|(_, own)| own);
                if text.is_kept || own.is_none() && is_left(text.id()) {
                    continue;
                }
                let state = match own {
                    None => State::Untranslated,
                    Some(_) if is_stale(&file.path, text.id()) => State::Fuzzy,
                    Some(own) if own.text == text.text && !may_be_same(&file.path, text.id()) => State::Fuzzy,
                    Some(_) => State::Translated,
                };
                let mut notes = vec![format!("message `{}` in Fluent: what is in braces stays", text.name)];
                notes.extend((!text.comment.is_empty()).then(|| text.comment.clone()));
                notes.extend(text.text.contains("->").then(|| forms.to_owned()));
                made.push(Unit {
                    id: Id { file: file.path.to_string(), name: Name::Field(text.name.clone()) },
                    line: positions.at(text.range.start).0,
                    notes,
                    source: parts(&text.text),
                    target: own.map(|own| parts(&own.text)).unwrap_or_default(),
                    state,
                    former: None,
                    own: Own::default(),
                });
            }
        }
        made
    }

    /// Writes what has come back into the texts of files.
    pub fn import(&self, units: &[&Incoming], diags: &mut Diagnostics) -> Imported {
        let mut made = Imported::default();
        let mut fresh: Fresh = BTreeMap::new();
        let mut edits: BTreeMap<Arc<str>, Vec<(std::ops::Range<usize>, String)>> = BTreeMap::new();
        for unit in units {
            let Name::Field(name) = &unit.id.name else { continue };
            let file = self.originals.iter().find(|(file, _)| *file.path == *unit.id.file);
            let original =
                file.and_then(|(file, texts)| Some((*file, texts.iter().find(|text| text.name == *name)?)));
            let Some((file, original)) =
                original.filter(|(_, text)| text_hash(&text.text) == text_hash(&unit.source))
            else {
                made.gone.push((unit.id.clone(), unit.place.clone()));
                continue;
            };
            if unit.state < State::Translated {
                made.open += 1;
                continue;
            }
            let own = self.translation(&file.path, name);
            if !is_taken(unit, own, diags) {
                continue;
            }
            if own.is_none_or(|(_, own)| spaced(&own.text) != spaced(&unit.target))
                && !is_right(file, original, own.map(|(_, own)| own), unit, diags)
            {
                continue;
            }
            made.confirmed.insert((Arc::clone(&file.path), name.clone()));
            let target = unit.target.trim().replace("\r\n", "\n");
            match own {
                Some((_, own)) if spaced(&own.text) == spaced(&target) => {}
                Some((translated, own)) => {
                    let edit = (own.range.clone(), fluent::indented(&target));
                    edits.entry(Arc::clone(&translated.path)).or_default().push(edit);
                    made.changed.insert((Arc::clone(&file.path), original.id().to_owned()));
                }
                None => {
                    let message = (Arc::clone(&file.path), original.id().to_owned());
                    fresh.entry(message).or_default().push(FreshText {
                        name: name.clone(),
                        target,
                        place: unit.place.clone(),
                    });
                }
            }
        }
        for (path, mut list) in edits {
            let Some((file, _)) = self.translations.iter().find(|(file, _)| file.path == path) else {
                continue;
            };
            list.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
            let mut text = file.text.clone();
            list.into_iter().for_each(|(range, new)| text.replace_range(range, &new));
            made.files.insert(path, text);
        }
        self.add(fresh, &mut made, diags);
        made
    }

    /// Adds messages that the language does not have yet.
    fn add(&self, fresh: Fresh, made: &mut Imported, diags: &mut Diagnostics) {
        for (original, texts) in &self.originals {
            let path = self.path(&original.path);
            let exists = self.translations.iter().find(|(file, _)| file.path == path).map(|(file, _)| *file);
            let mut said: BTreeMap<&str, &str> = BTreeMap::new();
            let mut ids: Vec<&str> = texts.iter().map(FluentText::id).collect();
            ids.dedup();
            for id in ids {
                let Some(list) = fresh.get(&(Arc::clone(&original.path), id.to_owned())) else { continue };
                let own = |text: &&FluentText| self.translation(&original.path, &text.name).is_some();
                let all = texts.iter().filter(|text| text.id() == id && !own(text)).count();
                let has_message = texts.iter().any(|text| text.id() == id && own(&text));
                if list.len() < all || has_message {
                    let place = list.first().map(|text| text.place.clone());
                    let message = if has_message {
                        format!("the message `{id}` exists, and lacks an attribute of its original")
                    } else {
                        format!("the message `{id}` has {all} texts, of which {} are translated", list.len())
                    };
                    let help = if has_message {
                        "add the attribute to the message by hand"
                    } else {
                        "translate all texts of the message"
                    };
                    if let Some(place) = place {
                        diags.report(Code::UnplacedUnit, place, message).help(help);
                    }
                    continue;
                }
                said.extend(list.iter().map(|text| (text.name.as_str(), text.target.as_str())));
                made.changed.insert((Arc::clone(&original.path), id.to_owned()));
            }
            if said.is_empty() {
                continue;
            }
            // What is not to be translated did not go out.
            let lacks = |text: &&FluentText| self.translation(&original.path, &text.name).is_none();
            let kept = texts.iter().filter(|text| text.is_kept).filter(lacks);
            said.extend(kept.map(|text| (text.name.as_str(), text.text.as_str())));
            let text = match (made.files.get(&path).cloned(), exists) {
                (Some(text), _) => Some(text),
                (None, exists) => exists.map(|file| file.text.clone()),
            };
            let text = match text {
                Some(text) => inserted(original, texts, &said, text),
                None => translated(original, texts, &said),
            };
            made.files.insert(path, text);
        }
    }

    /// The file of a translation beside that of its original.
    fn path(&self, original: &str) -> Arc<str> {
        let rest = original.split_once("locales/").map_or(original, |(_, rest)| rest);
        let layer = layer(original);
        let name = rest.split_once('/').map_or(rest, |(_, name)| name);
        let mut own = self
            .translations
            .iter()
            .filter_map(|(file, _)| file.path.strip_prefix(layer)?.strip_prefix("locales/"));
        let folder = own.find_map(|path| path.split('/').next()).unwrap_or(self.segment);
        format!("{layer}locales/{folder}/{name}").as_str().into()
    }

    /// The names of the texts of a message.
    pub fn names<'m>(&'m self, path: &'m str, id: &'m str) -> impl Iterator<Item = &'m str> {
        let file = self.originals.iter().find(move |(file, _)| *file.path == *path);
        let texts = file.into_iter().flat_map(|(_, texts)| texts);
        texts.filter(move |text| text.id() == id).map(|text| text.name.as_str())
    }
}

/// What has come back for messages.
#[derive(Default)]
pub struct Imported {
    /// Files with their new texts.
    pub files: BTreeMap<Arc<str>, String>,
    /// Messages that say something else now: the file of the original, the id.
    pub changed: BTreeSet<(Arc<str>, String)>,
    /// Texts that came back as translated: the file of the original, the name.
    pub confirmed: BTreeSet<(Arc<str>, String)>,
    /// Units whose original is not there as it was.
    pub gone: Vec<(Id, Place)>,
    /// Units that nobody has translated.
    pub open: usize,
}

/// Whether a translation counts: the site has no newer one.
fn is_taken(unit: &Incoming, own: Option<(&Source, &FluentText)>, diags: &mut Diagnostics) -> bool {
    let verdict = unit.verdict(own.map(|(_, own)| own.text.as_str()));
    if verdict == Verdict::Conflict {
        report_conflict(unit, own.map(|(file, own)| Place::new(&file.path, own.range.clone())), diags);
    }
    verdict == Verdict::Taken
}

/// Whether a translation is a text of Fluent with the values of its original; what is wrong is reported.
fn is_right(
    file: &Source,
    original: &FluentText,
    former: Option<&FluentText>,
    unit: &Incoming,
    diags: &mut Diagnostics,
) -> bool {
    if !is_visible(original, former, unit, diags) {
        return false;
    }
    let entry = match fluent::checked(file, unit.target.trim()) {
        Ok(entry) => entry,
        Err(why) => {
            diags
                .report(Code::BadExchange, unit.place.clone(), format!("the translation is no text of Fluent: {why}"))
                .help("write `{ $name }` as in the original, each brace closed; a brace that is shown is `{ \"{\" }`");
            return false;
        }
    };
    let Ok(of) = fluent::checked(file, &original.text) else { return true };
    let before = former.and_then(|former| fluent::checked(file, &former.text).ok());
    let had = |check: &dyn Fn(&FluentEntry) -> bool| before.as_ref().is_some_and(check);
    let lost_value = of.facts.shown.iter().find(|name| {
        let lacks = |entry: &FluentEntry| !entry.facts.variables.contains_key(*name);
        lacks(&entry) && !had(&lacks)
    });
    let lost_reference = references(&of).into_iter().find(|name| {
        let lacks = |entry: &FluentEntry| !references(entry).contains(name);
        lacks(&entry) && !had(&lacks)
    });
    let strange = entry.facts.variables.keys().find(|name| !of.facts.variables.contains_key(*name));
    if let Some(lost) = lost_value.map(|name| format!("${name}")).or(lost_reference) {
        diags
            .report(
                Code::LostPlaceholder,
                unit.place.clone(),
                format!("the translation has no `{{ {lost} }}`"),
            )
            .help(format!("write `{{ {lost} }}` where the sentence needs it"));
        return false;
    }
    if let Some(strange) = strange {
        let message = format!("the translation has `{{ ${strange} }}`, and its original does not");
        let known: Vec<String> = of.facts.variables.keys().map(|name| format!("`{{ ${name} }}`")).collect();
        let help = match known.is_empty() {
            true => "remove it".to_owned(),
            false => format!("write {} for it", known.join(" or ")),
        };
        diags.report(Code::LostPlaceholder, unit.place.clone(), message).help(help);
        return false;
    }
    true
}

/// Whether a translation has no control of direction that nobody sees; one that it has is reported.
fn is_visible(
    original: &FluentText,
    former: Option<&FluentText>,
    unit: &Incoming,
    diags: &mut Diagnostics,
) -> bool {
    let is_control = |sign: &char| matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let former_text = former.map_or("", |former| former.text.as_str());
    let known = |sign: &char| original.text.contains(*sign) || former_text.contains(*sign);
    if let Some(sign) = unit.target.chars().find(|sign| is_control(sign) && !known(sign)) {
        let message = format!(
            "the translation has the invisible character `U+{:04X}`, which turns the order of what is seen",
            u32::from(sign)
        );
        diags.report(Code::BadExchange, unit.place.clone(), message).help("delete it");
        return false;
    }
    true
}

/// What a text refers to: terms and messages.
fn references(entry: &FluentEntry) -> BTreeSet<String> {
    let name = |reference: &fluent::Reference| {
        format!("{}{}", if reference.is_term { "-" } else { "" }, reference.id)
    };
    entry.facts.references.iter().map(name).collect()
}
