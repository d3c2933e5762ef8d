//! A short text beside its original: a sentence below `extra`, a value of a table, the title of a link. It may not be written yet, or be in
//! another language, or have another number or month.

use super::months::{months, other};
use super::numbers::{Counted, numbers, other_code, single};
use super::sentences::of_short;
use super::tongue::{foreign, foreign_letters, unquoted};
use super::unfinished::placeholder;
use crate::config::Config;
use crate::diag::Code;
use crate::lang::Language;

/// A text and its original, each with its language.
#[derive(Clone, Copy)]
pub struct Beside<'b> {
    /// The text.
    pub own: (&'b str, &'b Language),
    /// The original.
    pub other: (&'b str, &'b Language),
}

/// What is wrong with a text, without its name.
pub struct Wrong {
    /// The kind of problem.
    pub code: Code,
    /// What is wrong.
    pub message: String,
    /// What to type.
    pub help: String,
}

impl Beside<'_> {
    /// What is wrong with the words of the text: `is_left` says that it is still in the language of the original, which is at `there`.
    pub fn words(self, is_left: bool, there: &str, config: &Config) -> Option<Wrong> {
        let ((own, language), (original, _)) = (self.own, self.other);
        let wrong = |code, message| Some(Wrong { code, message, help: "translate it".to_owned() });
        if let Some(part) = placeholder(own).filter(|_| placeholder(original).is_none()) {
            let message = format!("`{}` only holds the place of the text of {there}", &own[part]);
            return wrong(Code::UnfinishedText, message);
        }
        if is_left {
            return wrong(
                Code::UntranslatedText,
                format!("the text is in the language of the original, {there}"),
            );
        }
        let short = || of_short(own, language).filter(|_| own != original);
        let found = foreign(&unquoted(own), language).or_else(|| foreign_letters(own, language, original));
        let found = found.or_else(short)?;
        wrong(Code::WrongLanguage, format!("the text is in {}", found.shown(config)))
    }

    /// A month or a number that only one of the two texts has.
    pub fn figures(self) -> Option<Wrong> {
        let ((own, language), (original, of)) = (self.own, self.other);
        let (lang, of) = (language.primary(), of.primary());
        if let Some((is, was)) = other(&months(own, lang), &months(original, of)) {
            return Some(Wrong {
                code: Code::DateMismatch,
                message: format!("`{}` is not the month of the original, `{}`", &own[is], &original[was]),
                help: "write the month of the original".to_owned(),
            });
        }
        if let Some((is, was)) = other_code(own, original) {
            return Some(Wrong {
                code: Code::NumberMismatch,
                message: format!(
                    "`{}` is not in the original, which has `{}`",
                    &own[is],
                    &original[was.clone()]
                ),
                help: format!("write `{}`, or fix the original", &original[was]),
            });
        }
        let (mine, theirs) = (numbers(own, lang), numbers(original, of));
        let (message, help) = single(
            Counted { text: own, lang, numbers: &mine },
            Counted { text: original, lang: of, numbers: &theirs },
        )?
        .told(own, original);
        Some(Wrong { code: Code::NumberMismatch, message, help })
    }
}
