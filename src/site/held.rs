//! Which translations are not published, and why: a policy of `[translation]` holds them back, or they are only begun.

use super::facts::{EntryFields, TextFields};
use super::standing::{compared, is_over, lacking, stamp_options};
use crate::config::{Config, Coverage, Fallback, Minimum, Outdated, Policy, Publish};
use crate::content::kinds::TranslationState;
use crate::diag::{Code, Diagnostics};
use crate::lang::Lang;
use crate::source::Place;
use crate::translation::{Freshness, section_sums, sem, unrecorded};

/// The translations of an entry that are not published.
pub struct Held<'a> {
    policy: Option<&'a Policy>,
    reasons: Vec<(Lang, Reason)>,
}

/// Why a translation is not published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reason {
    /// A machine made it.
    Machine,
    /// Its state is too low.
    State(Option<TranslationState>),
    /// It was reviewed, and its text has changed since, so that its state is too low.
    Changed,
    /// Its state is of a review that nobody recorded, so that its state is too low: its stamp lacks this.
    Unrecorded(&'static str),
    /// Its original changed too long ago.
    Outdated,
    /// It lacks parts of its original, and all languages are published together.
    Incomplete,
    /// It is begun, and says what its original says, word for word.
    Untranslated,
    /// It says that it is a translation, and nobody has the text that it was made from.
    Orphaned,
}

impl<'a> Held<'a> {
    /// Those of an entry.
    pub fn of(fields: &EntryFields, original: Lang, config: &'a Config) -> Held<'a> {
        if fields.is_of_values {
            return Held { policy: None, reasons: Vec::new() };
        }
        let policy = config.policies.of(&fields.kind.name);
        let source = fields.texts.iter().find(|text| text.lang == original);
        let translations = fields.texts.iter().filter(|text| text.lang != original);
        let of_policy = |text: &TextFields| reason(policy?, fields, text, source, config);
        let reason = |text: &TextFields| {
            let is_begun = source.is_some_and(|source| is_untranslated(fields, text, source));
            let reason = match is_begun {
                true => Reason::Untranslated,
                false if source.is_none() && is_translation(text) => Reason::Orphaned,
                false => of_policy(text)?,
            };
            Some((text.lang, reason))
        };
        Held { policy, reasons: translations.filter_map(reason).collect() }
    }

    /// Whether a language's text is among them.
    pub fn has(&self, lang: Lang) -> bool {
        self.reasons.iter().any(|(held, _)| *held == lang)
    }

    /// Whether the entry has no original, so that nobody can say which texts it lacks.
    pub fn is_orphaned(&self) -> bool {
        self.reasons.iter().any(|(_, reason)| *reason == Reason::Orphaned)
    }

    /// Whether an entry is to have a text in a language.
    pub fn requires(&self, lang: Lang) -> bool {
        self.policy.is_none_or(|policy| policy.required.contains(&lang))
    }

    /// Reports them. Returns whether languages that have no text are reported too.
    pub fn report(
        &self,
        fields: &EntryFields,
        original: Lang,
        config: &Config,
        diags: &mut Diagnostics,
    ) -> bool {
        let waits =
            |policy: &&Policy| policy.publish == Publish::Together && fields.overridable.draft != Some(true);
        if let Some(policy) = self.policy.filter(waits) {
            let missing = self.missing(policy, fields);
            let is_required = |lang: Lang| policy.required.contains(&lang);
            if !missing.is_empty() || self.reasons.iter().any(|(lang, _)| is_required(*lang)) {
                self.incomplete(policy, fields, &missing, config, diags);
                return true;
            }
        }
        // Who checks texts that are not published is told of one without an original as such.
        let is_told = |reason: &Reason| *reason == Reason::Orphaned && config.coverage >= Coverage::Held;
        let news = self.reasons.iter().filter(|(lang, reason)| *lang != original && !is_told(reason));
        for (lang, reason) in news {
            let text = fields.texts.iter().find(|text| text.lang == *lang);
            if let Some(text) = text {
                held(self.policy, fields, text, *reason, config, diags);
            }
        }
        false
    }

    fn missing(&self, policy: &Policy, fields: &EntryFields) -> Vec<Lang> {
        let has_text = |lang: Lang| fields.texts.iter().any(|text| text.lang == lang);
        policy.required.iter().copied().filter(|lang| !has_text(*lang)).collect()
    }

    /// What to type once texts have been reviewed whose state is too low.
    fn reviews(&self, policy: &Policy, fields: &EntryFields) -> String {
        let low = self.reasons.iter().filter(|(lang, reason)| {
            policy.required.contains(lang)
                && !matches!(
                    reason,
                    Reason::Outdated | Reason::Incomplete | Reason::Untranslated | Reason::Orphaned
                )
        });
        let file =
            |lang: Lang| fields.texts.iter().find(|text| text.lang == lang).map(|text| &*text.document.path);
        let files: Vec<&str> = low.filter_map(|(lang, _)| file(*lang)).collect();
        let option = stamp_options(least(policy));
        match files.is_empty() {
            true => String::new(),
            false => format!("; once they are, run `hexaglot l10n stamp {} {option}`", files.join(" ")),
        }
    }

    fn incomplete(
        &self,
        policy: &Policy,
        fields: &EntryFields,
        missing: &[Lang],
        config: &Config,
        diags: &mut Diagnostics,
    ) {
        let segment = |lang: &Lang| &*config.language(*lang).segment;
        let missing = missing.iter().map(|lang| format!("`{}` has no text", segment(lang)));
        let required = self.reasons.iter().filter(|(lang, _)| policy.required.contains(lang));
        let held = required.map(|(lang, reason)| {
            let segment = segment(lang);
            match reason {
                Reason::Machine => format!("`{segment}` was translated by a machine"),
                Reason::State(Some(state)) => format!("`{segment}` is in the state `{}`", state.name()),
                Reason::State(None) => format!("`{segment}` has no recorded state"),
                Reason::Changed => format!("`{segment}` has changed since it was reviewed"),
                Reason::Unrecorded(lacks) => format!("the stamp of `{segment}` {lacks}"),
                Reason::Outdated => format!("`{segment}` is outdated"),
                Reason::Incomplete => format!("`{segment}` lacks parts of its original"),
                Reason::Untranslated => format!("`{segment}` is not translated yet"),
                Reason::Orphaned => format!("the original of `{segment}` is not there"),
            }
        });
        let reasons: Vec<String> = missing.chain(held).collect();
        // The home page has no path.
        let name = if fields.path.is_empty() { &*fields.file } else { &*fields.path };
        let message = format!(
            "`{name}` is published in all its languages together, and not all are ready: {}",
            reasons.join(", ")
        );
        let help = format!(
            "complete them (`hexaglot l10n status --kind {}` lists them){}, or write `draft: true` into the facts to publish the rest \
             of the site meanwhile",
            fields.kind.name,
            self.reviews(policy, fields)
        );
        diags.report_file(Code::IncompleteEntry, &fields.file, message).help(help);
    }
}

/// Whether a translation is only begun: nobody has stamped it, and it says what its original says, word for word.
fn is_untranslated(fields: &EntryFields, text: &TextFields, original: &TextFields) -> bool {
    let state = text.common.translation.as_ref().and_then(|translation| translation.state);
    let is_early = matches!(state, None | Some(TranslationState::Draft | TranslationState::Machine));
    let documents = [&text.document, &original.document];
    // A body that was not measured, or was saved meanwhile, has no sections.
    if !is_early || !text.document.is_begun() || documents.iter().any(|one| one.sections.is_empty()) {
        return false;
    }
    let [own, other] = documents.map(|document| section_sums(document, &fields.kind));
    own.iter().any(|section| section.words > 0) && sem(&own) == sem(&other)
}

/// Whether a text says that it was made from another one.
fn is_translation(text: &TextFields) -> bool {
    let Some(translation) = &text.common.translation else { return false };
    translation.of.is_some() || translation.source.is_some()
}

/// Why a translation is not published; `None` if it is.
fn reason(
    policy: &Policy,
    fields: &EntryFields,
    text: &TextFields,
    original: Option<&TextFields>,
    config: &Config,
) -> Option<Reason> {
    let translation = text.common.translation.as_ref();
    let state = translation.and_then(|translation| translation.state);
    if text.is_changed_since_review && of_state(policy, Some(TranslationState::Draft)).is_some() {
        let reason = translation.and_then(unrecorded).map_or(Reason::Changed, Reason::Unrecorded);
        return Some(reason);
    }
    if let Some(reason) = of_state(policy, state) {
        return Some(reason);
    }
    let waits = policy.publish == Publish::Together && policy.required.contains(&text.lang);
    let original = original.filter(|_| waits || policy.outdated == Outdated::Fallback)?;
    let updated = original.overridable.updated.or(fields.overridable.updated);
    let equivalent = original.common.equivalent.iter().map(|at| &*at.value);
    match compared(translation, &original.document, &fields.kind, equivalent) {
        Freshness::Stale(_) if policy.outdated == Outdated::Fallback => {
            is_over(policy, updated, config.today).then_some(Reason::Outdated)
        }
        Freshness::Current | Freshness::Minor if waits => {
            let lacks = lacking(config, translation, [&text.document, &original.document], &fields.kind);
            (!lacks.is_empty()).then_some(Reason::Incomplete)
        }
        _ => None,
    }
}

/// Why a translation in this state is not published; `None` if it is.
fn of_state(policy: &Policy, state: Option<TranslationState>) -> Option<Reason> {
    if state == Some(TranslationState::Machine) && !policy.machine {
        return Some(Reason::Machine);
    }
    // A translation is no original, whatever it says.
    if state == Some(TranslationState::Original) && (policy.minimum.is_some() || !policy.machine) {
        return Some(Reason::State(state));
    }
    (policy.minimum.is_some() && state.map(rank) < policy.minimum).then_some(Reason::State(state))
}

/// The state from which a translation is published that is not, since its state is lower.
pub fn published_from(policy: &Policy, state: Option<TranslationState>) -> Option<&'static str> {
    of_state(policy, state).map(|_| least(policy))
}

/// The state in which a translation is published.
fn least(policy: &Policy) -> &'static str {
    policy.minimum.map_or("reviewed", Minimum::name)
}

fn rank(state: TranslationState) -> Minimum {
    match state {
        TranslationState::Machine => Minimum::Machine,
        TranslationState::Draft => Minimum::Draft,
        TranslationState::Reviewed => Minimum::Reviewed,
        TranslationState::Original | TranslationState::Official => Minimum::Official,
    }
}

fn held(
    policy: Option<&Policy>,
    fields: &EntryFields,
    text: &TextFields,
    reason: Reason,
    config: &Config,
    diags: &mut Diagnostics,
) {
    let (kind, path) = (&fields.kind.name, &text.document.path);
    let readers = match config.fallback_of(kind) {
        Fallback::Omit => "there is no page in this language",
        Fallback::Notice => "its readers get another language under a notice",
    };
    let least = policy.map_or("reviewed", least);
    let reviewed = format!("have it reviewed and run `hexaglot l10n stamp {path} {}`", stamp_options(least));
    let low = |what: &str| format!("those of the kind `{kind}` are published from `{least}` on, and {what}");
    let (why, help) = match reason {
        Reason::Machine => ("those by a machine are not published".to_owned(), reviewed),
        Reason::State(state) => {
            let state =
                state.map_or("has no recorded state".to_owned(), |state| format!("is `{}`", state.name()));
            (low(&format!("this one {state}")), reviewed)
        }
        Reason::Changed => (low("this one has changed since it was reviewed"), reviewed),
        Reason::Unrecorded(lacks) => (low(&format!("the stamp of this one {lacks}")), reviewed),
        Reason::Untranslated => (
            "its texts are still those of its original".to_owned(),
            format!(
                "translate them, and run `hexaglot l10n stamp {path}`; `hexaglot serve --drafts` shows the page meanwhile"
            ),
        ),
        Reason::Orphaned => (
            "its stamp says that it is a translation, and its original does not exist, cannot be read or is a draft".to_owned(),
            format!(
                "run `hexaglot check`, which says which text is meant; if this text is the original, remove `of`, `source`, `sections` and \
                 `as_of` from `translation` of `{path}`"
            ),
        ),
        Reason::Incomplete => (
            "it lacks parts of its original".to_owned(),
            format!(
                "run `hexaglot l10n diff {path}`, complete the translation, and run `hexaglot l10n stamp {path}`"
            ),
        ),
        Reason::Outdated => (
            "its original has changed, and the time to follow is over".to_owned(),
            format!(
                "run `hexaglot l10n diff {path}`, correct the translation, and run `hexaglot l10n stamp {path}`"
            ),
        ),
    };
    let key = text.document.front.field("translation").map(|(key, _)| key.range.clone());
    let place = key.map_or_else(|| Place::file(path), |range| Place::new(path, range));
    let message = match reason {
        Reason::Orphaned => format!("this text is not published: {why}"),
        _ => format!("this translation is not published, and {readers}: {why}"),
    };
    diags.report(Code::HeldTranslation, place, message).help(help);
}
