//! Pages that are begun, as `l10n new` makes them: the original's text is in place until somebody writes over it. Such a text is no translation,
//! however short it is, until somebody says that it is the same in both languages.

use super::exchange::{Bilingual, Translated};
use super::pages::Pages;
use crate::exchange::{Incoming, Part, State, Unit, spaced, written};
use crate::lang::Lang;

/// Takes the original's texts for what they are in the units of a page that is begun.
pub(super) fn untranslate(pages: &Pages, page: &Bilingual<'_>, units: &mut [Unit]) {
    let Some(own) = page.translation.as_ref().filter(|own| own.is_begun()) else { return };
    let langs = (page.original.lang, own.page.lang);
    for unit in units {
        if unit.target_is(&written(&unit.source)) && !may_be_same(pages, langs, &unit.source) {
            unit.target.clear();
            unit.state = State::Untranslated;
        }
    }
}

/// What of a unit becomes known on a page that is begun and has the original's text there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Copy {
    /// It has another text, or the page is not begun.
    No,
    /// Nobody has translated it, and the unit is as it went out.
    Left,
    /// Somebody has translated it, or says that it is the same in both languages.
    Decided,
}

/// Whether a text of the translation is the original's. A unit counts as left where it went out as a translation.
pub(super) fn copy(pages: &Pages, page: &Bilingual<'_>, at: usize, unit: &Incoming) -> Copy {
    let Some(own) = page.translation.as_ref().filter(|own| own.is_begun()) else { return Copy::No };
    let Some(partner) = own.matches[at].partner else { return Copy::No };
    let (of, langs) = (&page.texts.list[at], (page.original.lang, own.page.lang));
    let is_same = |text: &str| spaced(text) == spaced(&of.written());
    if !is_same(&own.texts.list[partner.at].written()) || may_be_same(pages, langs, &of.parts) {
        return Copy::No;
    }
    if is_same(&unit.target) && unit.is_as_sent() { Copy::Left } else { Copy::Decided }
}

/// Whether a text may say the same in two languages without anybody's word: numbers and times, and names of the glossary.
fn may_be_same(pages: &Pages, (of, own): (Lang, Lang), parts: &[Part]) -> bool {
    let has_letters = |part: &Part| matches!(part, Part::Text(text) if text.chars().any(char::is_alphabetic));
    if !parts.iter().any(has_letters) {
        return true;
    }
    let (world, text) = (pages.world(), spaced(&written(parts)));
    let glossary = world.site.glossary(&world.config);
    let mut names = glossary.terms.iter().filter_map(|term| {
        Some((term.forms[of.index()].name.as_ref()?, term.forms[own.index()].name.as_ref()?))
    });
    names.any(|(one, other)| one == other && spaced(one) == text)
}

impl Translated<'_> {
    /// What the translation says at a text, for a unit: the text of the original is nothing on a page that is begun, unless it went out.
    pub(super) fn says(&self, at: usize, original: &str, unit: &Incoming) -> Option<String> {
        let says = self.texts.list[self.matches[at].partner?.at].written();
        let went_out = unit.sent.as_ref().is_some_and(|sent| sent.is(&says));
        (!self.is_begun() || went_out || spaced(&says) != spaced(original)).then_some(says)
    }
}
