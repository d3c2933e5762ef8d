//! The texts of sample pages, in the languages in which the program has them.

use std::collections::BTreeMap;

use crate::lang::{Lang, language_and_script};
use crate::locales::{MessageArgument, ProgramMessages};

/// Tag and messages of each language.
const FILES: &[(&str, &str)] = &[
    ("ar", include_str!("texts/ar.ftl")),
    ("bg", include_str!("texts/bg.ftl")),
    ("bn", include_str!("texts/bn.ftl")),
    ("ca", include_str!("texts/ca.ftl")),
    ("cs", include_str!("texts/cs.ftl")),
    ("da", include_str!("texts/da.ftl")),
    ("de", include_str!("texts/de.ftl")),
    ("el", include_str!("texts/el.ftl")),
    ("en", include_str!("texts/en.ftl")),
    ("es", include_str!("texts/es.ftl")),
    ("fa", include_str!("texts/fa.ftl")),
    ("fi", include_str!("texts/fi.ftl")),
    ("fr", include_str!("texts/fr.ftl")),
    ("he", include_str!("texts/he.ftl")),
    ("hi", include_str!("texts/hi.ftl")),
    ("hu", include_str!("texts/hu.ftl")),
    ("id", include_str!("texts/id.ftl")),
    ("it", include_str!("texts/it.ftl")),
    ("ja", include_str!("texts/ja.ftl")),
    ("ko", include_str!("texts/ko.ftl")),
    ("nl", include_str!("texts/nl.ftl")),
    ("pl", include_str!("texts/pl.ftl")),
    ("pt", include_str!("texts/pt.ftl")),
    ("ro", include_str!("texts/ro.ftl")),
    ("ru", include_str!("texts/ru.ftl")),
    ("sk", include_str!("texts/sk.ftl")),
    ("sr-Cyrl", include_str!("texts/sr-Cyrl.ftl")),
    ("sv", include_str!("texts/sv.ftl")),
    ("sw", include_str!("texts/sw.ftl")),
    ("th", include_str!("texts/th.ftl")),
    ("tr", include_str!("texts/tr.ftl")),
    ("uk", include_str!("texts/uk.ftl")),
    ("ur", include_str!("texts/ur.ftl")),
    ("vi", include_str!("texts/vi.ftl")),
    ("zh", include_str!("texts/zh.ftl")),
    ("zh-Hant", include_str!("texts/zh-Hant.ftl")),
];

/// The texts in one language.
pub(super) struct SampleTexts(ProgramMessages);

impl SampleTexts {
    /// The texts in the language and script of a tag.
    pub(super) fn of(tag: &str) -> Option<SampleTexts> {
        let wanted = language_and_script(tag);
        let (tag, text) = FILES.iter().find(|(known, _)| language_and_script(known) == wanted)?;
        Some(SampleTexts(ProgramMessages::new("samples", &[(tag, tag, text)])))
    }

    /// A text.
    pub(super) fn get(&self, id: &str) -> String {
        let date = "{{ <date of=\"events/opening\" /> }}".to_owned();
        let values = BTreeMap::from([("date-of-the-event".to_owned(), MessageArgument::Text(date))]);
        let text = self.0.get(Lang(0)).message(id, &values).unwrap_or_else(|_| id.to_owned());
        // A component is not read with signs in it that isolate its direction.
        text.replace(['\u{2068}', '\u{2069}'], "")
    }
}
