//! Which state a translation has after a stamp: a review holds for the text that was reviewed, and for the original that it was compared with.

use crate::content::kinds::{Translation, TranslationState};
use crate::content::stamp::Sem;
use crate::date::Day;
use crate::site::stamp_options;
use crate::translation::unrecorded;

/// What the person says who stamps.
#[derive(Clone, Copy, Default)]
pub(super) struct Given<'a> {
    /// The state of the translation.
    pub(super) state: Option<TranslationState>,
    /// Who reviewed it, and the day.
    pub(super) reviewed: Option<(&'a str, Day)>,
    /// The day of the clock, which is that of a review without a name.
    pub(super) today: Option<Day>,
}

/// What is known of the two texts.
#[derive(Clone, Copy)]
pub(super) struct Texts {
    /// What the translation says now.
    pub(super) own: Sem,
    /// Whether it is what the former stamp says of it; `None` if that says nothing.
    pub(super) is_own_same: Option<bool>,
    /// Whether the original says what it said at the former stamp.
    pub(super) is_original_same: bool,
}

/// The state of a translation, and its review if it has one.
pub(super) struct Review {
    /// The name of the state.
    pub(super) state: &'static str,
    reviewed_by: Option<String>,
    reviewed: Option<String>,
    text: Sem,
    /// What is said of the former review.
    pub(super) remark: Option<String>,
}

impl Review {
    /// The one that follows a former stamp.
    pub(super) fn of(before: Option<&Translation>, given: Given<'_>, texts: Texts) -> Review {
        let former = before.and_then(|before| before.state).filter(|state| state.is_review());
        let ended = before.filter(|_| former.is_some()).and_then(|before| ended(before, texts));
        let kept = match before.and_then(|before| before.state) {
            // A translation is no original, whatever it says.
            None | Some(TranslationState::Original) => TranslationState::Draft,
            Some(_) if ended.is_some() => TranslationState::Draft,
            Some(state) => state,
        };
        let state = given.state.or(given.reviewed.map(|_| TranslationState::Reviewed)).unwrap_or(kept);
        let held = before.filter(|_| state.is_review() && ended.is_none());
        let (reviewed_by, reviewed) = match given.reviewed {
            Some((name, day)) => (Some(name.to_owned()), Some(day.to_string())),
            None => (
                held.and_then(|before| before.reviewed_by.clone()),
                held.and_then(|before| before.reviewed)
                    .or(given.today.filter(|_| state.is_review()))
                    .map(|day| day.to_string()),
            ),
        };
        let remark = match (former, ended) {
            (Some(former), Some(why)) if given.state.is_none() && given.reviewed.is_none() => Some(format!(
                "`{}` before, and `{}` now, since {why}; after a review, add `{}`",
                former.name(),
                state.name(),
                stamp_options(former.name())
            )),
            _ => None,
        };
        Review { state: state.name(), reviewed_by, reviewed, text: texts.own, remark }
    }

    /// The fields of the review, and of the text that it is of.
    pub(super) fn fields(&self) -> impl Iterator<Item = (&'static str, String)> {
        let text = Some(self.text.to_string());
        let fields =
            [("reviewed_by", self.reviewed_by.clone()), ("reviewed", self.reviewed.clone()), ("text", text)];
        fields.into_iter().filter_map(|(name, value)| Some((name, value?)))
    }
}

/// Why a review no longer holds.
fn ended(before: &Translation, texts: Texts) -> Option<String> {
    if let Some(lacks) = unrecorded(before) {
        return Some(format!("its stamp {lacks}"));
    }
    let why = match (texts.is_own_same, before.source.is_some()) {
        (Some(false), _) => "the translation has changed since",
        (_, true) if !texts.is_original_same => "the original has changed since",
        (Some(true), false) => "nobody knows any more with which original it was compared",
        _ => return None,
    };
    Some(why.to_owned())
}
