//! Which version of its original each translation follows.

use super::contents::Contents;
use super::model::{Entry, Page};
use crate::config::{Config, Policy};
use crate::content::kinds::{Kind, Translation, TranslationState};
use crate::date::Day;
use crate::diag::{Code, Diagnostics};
use crate::document::Document;
use crate::source::Place;
use crate::translation::{Freshness, Lack, Original, equivalent, freshness, lacks, section_sums, unrecorded};

/// What is published of a state that nobody has recorded.
const UNKNOWN: &str = "unknown";

impl Contents {
    /// The text that the others of an entry are translated from.
    pub fn original(&self, entry: &Entry) -> Option<&Page> {
        let page = entry.pages.get(entry.original.index()).copied().flatten().map(|id| self.page(id))?;
        (page.notice.is_none() && page.document.has_file()).then_some(page)
    }

    /// The name of the state of a page's translation, as it is published.
    pub fn state_name(&self, page: &Page) -> &'static str {
        self.state(page).map_or(UNKNOWN, TranslationState::name)
    }

    /// How a translation compares with its original; `None` for an original, and for pages without a text of their own.
    pub fn freshness(&self, page: &Page, config: &Config) -> Option<Freshness> {
        let entry = self.entry(page.entry);
        if page.notice.is_some() || !page.document.has_file() || entry.original == page.lang {
            return None;
        }
        let from = page.translation.as_ref().and_then(|translation| translation.of.as_ref());
        let from = from.map(|at| config.languages.by_segment(&at.value));
        let Some(original) = self.original(entry) else { return Some(Freshness::Orphan) };
        if from.is_some_and(|from| from != Some(original.lang)) {
            return Some(Freshness::Orphan);
        }
        let equivalent = original.equivalent.iter().map(|at| &*at.value);
        let standing = compared(page.translation.as_ref(), &original.document, &entry.kind, equivalent);
        let sections = |page: &Page| page.document.outline.headings.len();
        if !matches!(standing, Freshness::Current | Freshness::Minor) {
            return Some(standing);
        }
        let lacks =
            lacking(config, page.translation.as_ref(), [&page.document, &original.document], &entry.kind);
        Some(match lacks.is_empty() {
            false => Freshness::Incomplete(lacks),
            true if sections(page) > sections(original) => Freshness::Ahead,
            true => standing,
        })
    }

    /// What reports call the way in which a translation compares with its original: the name of its freshness, or `outdated`.
    pub fn standing(&self, page: &Page, freshness: Option<&Freshness>, config: &Config) -> &'static str {
        match freshness {
            Some(Freshness::Stale(_)) if self.is_outdated(page, config) => "outdated",
            Some(freshness) => freshness.name(),
            None => UNKNOWN,
        }
    }

    /// Whether a translation whose original has changed is outdated by the policy of its kind.
    pub fn is_outdated(&self, page: &Page, config: &Config) -> bool {
        let entry = self.entry(page.entry);
        let updated = self.original(entry).and_then(|original| original.overridable.updated);
        let updated = updated.or(entry.overridable.updated);
        config.policies.of(&entry.kind.name).is_some_and(|policy| is_over(policy, updated, config.today))
    }
}

/// How what a translation says of its original compares with the original.
pub fn compared<'a>(
    translation: Option<&Translation>,
    original: &Document,
    kind: &Kind,
    equal: impl Iterator<Item = &'a str>,
) -> Freshness {
    if translation.is_none_or(|translation| translation.source.is_none()) {
        return Freshness::Unknown;
    }
    let (sections, pairs) = (section_sums(original, kind), equivalent(equal));
    freshness(translation, Original { sections: &sections, equivalent: &pairs })
}

/// What a translation lacks of its original, which it follows; nothing if `[checks]` switches the check of it off.
pub fn lacking(
    config: &Config,
    translation: Option<&Translation>,
    [own, original]: [&Document; 2],
    kind: &Kind,
) -> Vec<Lack> {
    match config.levels.of(Code::LostText) {
        Some(_) => lacks(translation, own, original, kind),
        None => Vec::new(),
    }
}

/// Whether the time is over in which translations may follow the version before an original's last change.
pub fn is_over(policy: &Policy, updated: Option<Day>, today: Day) -> bool {
    match policy.grace {
        None => false,
        Some(0) => true,
        Some(days) => updated.is_some_and(|day| day.days_until(today) > i64::from(days)),
    }
}

/// The options of `hexaglot l10n stamp` that record a translation in the state with this name.
pub fn stamp_options(state: &str) -> &'static str {
    match state {
        "official" => "--state official --reviewed-by NAME",
        "reviewed" => "--reviewed-by NAME",
        "machine" => "--state machine",
        _ => "--state draft",
    }
}

/// Reports a translation whose text is not the one that was reviewed, or whose review nobody recorded.
pub fn changed_since_review(page: &Page, diags: &mut Diagnostics) {
    let Some(translation) = page.translation.as_ref().filter(|_| page.is_changed_since_review) else {
        return;
    };
    let Some(state) = translation.state else { return };
    let path = &page.document.path;
    let stamp = page.document.front.get("translation");
    // A text that cannot be read is an error of its own.
    if translation.text.is_none() && stamp.is_some_and(|stamp| stamp.get("text").is_some()) {
        return;
    }
    let written = stamp.and_then(|stamp| stamp.get("state"));
    let place = written.map_or_else(|| Place::file(path), |state| Place::new(path, state.range.clone()));
    let name = state.name();
    let why = match unrecorded(translation) {
        Some(lacks) => format!("and {lacks}"),
        None => "but this text has changed since".to_owned(),
    };
    let message = format!("the stamp says `{name}`, {why}, so that it counts as `draft`");
    let help = format!(
        "once the text is reviewed as it is, run `hexaglot l10n stamp {path} {}`, or record it as a draft with \
         `hexaglot l10n stamp {path}`",
        stamp_options(name)
    );
    diags.report(Code::ChangedSinceReview, place, message).help(help);
}
