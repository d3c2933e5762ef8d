//! The language of readers who ask for `/`, by the languages that their browser prefers (RFC 9110, section 12.5.4).

use crate::lang::Language;

/// Regions that write Chinese in traditional characters (CLDR, likely subtags).
const TRADITIONAL: &[&str] = &["zh-TW", "zh-HK", "zh-MO"];

/// Languages as browsers name them, longest first, each with the segment of the site's language. The first language of the site with
/// a primary tag answers for all its regions.
pub fn ranges<'l>(languages: &[&'l Language]) -> Vec<(String, &'l str)> {
    let exact = languages.iter().map(|language| (&*language.tag, *language));
    let traditional = languages.iter().filter(|language| &*language.script == "Hant");
    let regions = traditional.flat_map(|language| TRADITIONAL.iter().map(move |region| (*region, *language)));
    let primary = languages.iter().map(|language| (language.primary(), *language));
    let mut found: Vec<(String, &str)> = Vec::new();
    for (range, language) in exact.chain(regions).chain(primary) {
        if !found.iter().any(|(known, _)| known == range) {
            found.push((range.to_owned(), &*language.segment));
        }
    }
    found.sort_by(|left, right| right.0.len().cmp(&left.0.len()).then_with(|| left.0.cmp(&right.0)));
    found
}
