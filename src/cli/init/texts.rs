//! The texts of sample pages, in the languages in which the program has them.

use std::collections::BTreeMap;

use crate::lang::{Lang, language_and_script};
use crate::locales::{MessageArgument, ProgramMessages};

/// Tag and messages of each language.
const FILES: &[(&str, &str)] = &[
    ("ar", include_str!("texts/ar.ftl")),
    ("ca", include_str!("texts/ca.ftl")),
    ("da", include_str!("texts/da.ftl")),
    ("de", include_str!("texts/de.ftl")),
    ("el", include_str!("texts/el.ftl")),
    ("en", include_str!("texts/en.ftl")),
    ("es", include_str!("texts/es.ftl")),
    ("fi", include_str!("texts/fi.ftl")),
    ("fr", include_str!("texts/fr.ftl")),
    ("it", include_str!("texts/it.ftl")),
    ("nl", include_str!("texts/nl.ftl")),
    ("pt", include_str!("texts/pt.ftl")),
    ("ro", include_str!("texts/ro.ftl")),
    ("ru", include_str!("texts/ru.ftl")),
    ("sv", include_str!("texts/sv.ftl")),
    ("zh", include_str!("texts/zh.ftl")),
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
