//! The words that Markdown needs in a language, and which reported content is written anyway.

use crate::config::Config;
use crate::diag::{Code, Severity};
use crate::lang::Lang;
use crate::locales::Locales;
use crate::markdown::{Kept, Labels};

/// The labels of a language.
pub(super) fn labels(config: &Config, locales: &Locales, lang: Lang) -> Labels {
    let locale = locales.get(lang);
    let text = |id: &str| locale.typeset(locale.plain(id));
    let is_lowered = |code: Code| config.levels.of(code) != Some(Severity::Error);
    Labels {
        kept: Kept { notes: is_lowered(Code::MissingFootnote), cells: is_lowered(Code::LostCells) },
        footnotes: text("footnotes"),
        footnote_back: text("footnote-back"),
        alerts: ["note", "tip", "important", "warning", "caution"].map(|kind| text(&format!("alert-{kind}"))),
    }
}
