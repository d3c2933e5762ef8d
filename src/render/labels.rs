//! The words that Markdown needs in a language, and which reported content is written anyway.

use crate::config::Config;
use crate::diag::{Code, Severity};
use crate::lang::Lang;
use crate::locales::Locales;
use crate::markdown::{Kept, Labels};

/// The labels of a language.
pub(super) fn labels(config: &Config, locales: &Locales, lang: Lang) -> Labels {
    let locale = locales.get(lang);
    let is_lowered = |code: Code| config.levels.of(code) != Some(Severity::Error);
    Labels {
        kept: Kept { notes: is_lowered(Code::MissingFootnote), cells: is_lowered(Code::LostCells) },
        footnotes: locale.plain("footnotes"),
        changed_section: locale.plain("stale-section"),
        footnote_back: locale.plain("footnote-back"),
        alerts: ["note", "tip", "important", "warning", "caution"]
            .map(|kind| locale.plain(&format!("alert-{kind}"))),
    }
}
