//! Which translation comes first: by the day on which readers need it, by where readers meet it, by what is wrong with it.

use std::collections::BTreeMap;

use super::status::{lacking, listing::Source};
use super::workspace::Call;
use crate::config::Config;
use crate::content::kinds::Type;
use crate::content::paths;
use crate::date::Day;
use crate::desk::{Begun, begun};
use crate::report::counted;
use crate::site::survey::Row;
use crate::site::{Entry, resolve_path, stamp_options};

/// What is due within so many days comes first.
pub(super) const SOON: i64 = 90;

/// A group of translations, the most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Group {
    /// Something happens on a day soon.
    Due(Day),
    /// The policy of its kind requires the language.
    Required,
    /// The home page, then the pages of the navigation.
    Prominent(usize),
    /// All others.
    Other,
}

impl Group {
    /// Its name in reports.
    pub(super) fn name(self) -> &'static str {
        match self {
            Group::Due(_) => "due",
            Group::Required => "required",
            Group::Prominent(0) => "home",
            Group::Prominent(_) => "navigation",
            Group::Other => "other",
        }
    }
}

/// A translation to be done.
pub(super) struct Item<'r> {
    /// What is known of it.
    pub(super) row: &'r Row,
    /// Where it is in the order.
    pub(super) group: Group,
    /// What is wrong.
    pub(super) why: String,
    /// The next day on which something happens, and what.
    pub(super) due: Option<(Day, String)>,
    /// What is left to translate, if somebody has begun it.
    pub(super) begun: Option<Begun>,
    /// Words to be translated, or to be read by whoever reviews it.
    pub(super) words: u32,
    /// Why `l10n stamp` would refuse it, if that is known.
    pub(super) refused: Option<String>,
    /// Where readers meet it: its number in the navigation, 0 for the home page.
    place: usize,
    /// The segment of its language.
    segment: &'r str,
}

/// The order of standings.
const ORDER: [&str; 7] = ["broken", "outdated", "stale", "incomplete", "orphan", "unknown", "missing"];

/// The translations of a language that are to be done, in order.
pub(super) fn items<'r>(source: &Source, rows: &'r [Row], segment: &'r str) -> Vec<Item<'r>> {
    let (contents, config) = (&source.site.contents, source.config());
    let mut navigation: BTreeMap<String, usize> = BTreeMap::new();
    for (number, at) in (1..).zip(&config.navigation) {
        if let Some(path) = resolve_path(paths::TOP, &at.value) {
            navigation.entry(path).or_insert(number);
        }
    }
    let lang = config.languages.by_segment(segment);
    let item = |row: &'r Row| {
        let found = contents.by_path.get(&row.entry).map(|id| contents.entry(*id));
        let due = found.and_then(|found| due(source, config, found));
        let soon = due.as_ref().filter(|(day, _)| config.today.days_until(*day) <= SOON);
        let place = if row.entry.is_empty() { Some(0) } else { navigation.get(&row.entry).copied() };
        let policy = config.policies.of(&row.kind);
        let is_required =
            policy.is_some_and(|policy| lang.is_some_and(|lang| policy.required.contains(&lang)));
        let group = match (soon, place) {
            (Some((day, _)), _) => Group::Due(*day),
            _ if is_required => Group::Required,
            (None, Some(place)) => Group::Prominent(place),
            (None, None) => Group::Other,
        };
        let required = if is_required { "required by the policy of its kind, " } else { "" };
        let begun = begun((&source.site.contents, config, &source.site.theme.calls), &source.inputs, row);
        let why = format!("{required}{}", why(row, begun.as_ref(), place));
        let is_review = row.words == 0 && row.below.is_some();
        let words = if is_review { row.of_words } else { row.words };
        let place = place.unwrap_or(usize::MAX);
        Item { row, group, why, due, begun, words, refused: None, place, segment }
    };
    let mut items: Vec<Item<'_>> =
        rows.iter().filter(|row| ORDER.contains(&row.standing) || row.below.is_some()).map(item).collect();
    let place = |row: &Row| ORDER.iter().position(|standing| *standing == row.standing);
    let standing = |row: &Row| place(row).unwrap_or(ORDER.len());
    items.sort_by(|one, other| {
        let key = |item: &Item<'r>| (item.group, item.place, standing(item.row), item.words, &item.row.file);
        key(one).cmp(&key(other))
    });
    items
}

/// What is wrong with a translation, and where readers meet it.
fn why(row: &Row, begun: Option<&Begun>, place: Option<usize>) -> String {
    let place = match place {
        Some(0) => "the home page, ",
        Some(_) => "in the navigation, ",
        None => "",
    };
    let what = match row.standing {
        "stale" | "outdated" if row.changed.is_empty() => {
            format!("{}: a part of the original was removed", row.standing)
        }
        "stale" | "outdated" => {
            let named = row.changed.iter().map(|section| match section.as_str() {
                "beginning" => "the part before the first heading".to_owned(),
                "front matter" => "the front matter".to_owned(),
                heading => format!("“{heading}”"),
            });
            format!("{}: the original changed in {}", row.standing, named.collect::<Vec<_>>().join(", "))
        }
        "incomplete" => format!("incomplete: it lacks {}", lacking(row)),
        "missing" => "missing: there is no translation".to_owned(),
        "unknown" if begun.is_some() => begun.map(still).unwrap_or_default(),
        "broken" => format!("broken: {}", row.problem.as_deref().unwrap_or("its file cannot be read")),
        "orphan" => "orphan: it was made from another text".to_owned(),
        "current" | "minor" | "ahead" => {
            let (state, least) = (row.state.unwrap_or("unknown"), row.below.unwrap_or("reviewed"));
            format!("held: it is `{state}`, and published from `{least}` on")
        }
        other => format!("{other}: it has no stamp, so nobody knows what it follows"),
    };
    let publish = row.publish.map(|day| format!(", published from {day} on")).unwrap_or_default();
    format!("{place}{what}{publish}")
}

/// How much is left of a translation that is begun.
fn still(Begun { left, all, language }: &Begun) -> String {
    let verb = if *left == 1 { "is" } else { "are" };
    format!("begun: {left} of {} {verb} still in {language}", counted(*all, "text"))
}

/// The next day on which something happens that a page is about: an event begins or goes on, or a form closes.
fn due(source: &Source, config: &Config, entry: &Entry) -> Option<(Day, String)> {
    let today = config.today;
    let event = entry.when().and_then(|(span, _)| {
        let (first, last) = (span.start.first_day(), span.end.last_day());
        match (first >= today, last >= today) {
            (true, _) => Some((first, "it takes place".to_owned())),
            (false, true) => Some((today, "it takes place now".to_owned())),
            _ => None,
        }
    });
    let closes = |name: &str| {
        let form = config.forms.get(name).filter(|form| !form.withdrawn)?;
        let day = form.closes.as_ref()?.day();
        (day >= today).then(|| (day, format!("the form `{name}` closes")))
    };
    let fields = entry.kind.facts.iter().zip(entry.kind_facts.iter());
    let named = fields.filter(|(field, _)| field.kind == Type::Form);
    let named = named.filter_map(|(_, at)| at.and_then(|at| at.value.as_text()).and_then(closes));
    let calls = source.site.contents.original(entry).map(|page| page.document.outline.calls.as_slice());
    let called = calls.unwrap_or_default().iter().filter_map(|call| call.form().and_then(closes));
    event.into_iter().chain(named).chain(called).min()
}

impl Item<'_> {
    /// What to type; `None` if the file is to be opened instead.
    pub(super) fn command(&self, call: &Call) -> Option<String> {
        let Row { file, original, .. } = self.row;
        if self.begun.is_some() {
            return None;
        }
        if self.refused.is_some() {
            return Some(call.line(&format!("check --lang {}", self.segment)));
        }
        let command = match self.row.standing {
            "stale" | "outdated" | "incomplete" => format!("l10n diff {file}"),
            "broken" => format!("check --lang {}", self.segment),
            "missing" => format!("l10n new {} {original}", self.segment),
            "current" | "minor" | "ahead" => {
                format!("l10n stamp {file} {}", stamp_options(self.row.below.unwrap_or("reviewed")))
            }
            _ => format!("l10n stamp {file}"),
        };
        Some(call.line(&command))
    }

    /// Whether the command to type is a stamp.
    pub(super) fn is_stamp(&self) -> bool {
        self.begun.is_none()
            && matches!(self.row.standing, "orphan" | "unknown" | "current" | "minor" | "ahead")
    }
}
