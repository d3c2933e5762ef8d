//! What an artifact read, as a cache holds it: numbers of entries in the cache's list of names, since ids are those of one build.

use crate::lang::Lang;
use crate::render::reads::{About, Question};
use crate::site::{EntryId, Site};

/// Questions in few bytes: each is a number, and all but the first are written as the distance from the one before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Questions(pub Box<[u8]>);

/// The entries of a cache, by their numbers in it.
pub struct Numbers(Vec<Option<EntryId>>);

impl Numbers {
    /// The entries with these names in the site as it is.
    pub fn of(names: &[String], site: &Site) -> Numbers {
        Numbers(names.iter().map(|name| site.by_path.get(name).copied()).collect())
    }

    /// Whether each entry of the site has its own id as its number.
    pub fn are_ids(&self, site: &Site) -> bool {
        let mut ids = site.entry_ids().zip(&self.0);
        self.0.len() == site.entries.len() && ids.all(|(id, known)| *known == Some(id))
    }

    /// The questions about these entries; `None` if one of them is no longer there, or if the bytes are damaged.
    pub fn questions(&self, questions: &Questions) -> Option<Vec<Question>> {
        let (mut list, mut at, mut rest) = (Vec::new(), 0_u64, &*questions.0);
        while !rest.is_empty() {
            let step;
            (step, rest) = number(rest)?;
            at = at.checked_add(step)?;
            let (about, lang) = (usize::try_from(at >> 40).ok()?, u8::try_from(at >> 32 & 0xff).ok()?);
            let entry = usize::try_from(at & 0xffff_ffff).ok()?;
            list.push(Question {
                about: *About::ALL.get(about)?,
                lang: Lang(lang),
                entry: (*self.0.get(entry)?)?,
            });
        }
        Some(list)
    }
}

impl Questions {
    /// The questions of a build whose entries have their ids as numbers.
    pub fn of(questions: &[Question]) -> Questions {
        let (mut bytes, mut before) = (Vec::with_capacity(2 * questions.len()), 0);
        for Question { about, lang, entry } in questions {
            let about = About::ALL.iter().position(|known| known == about).unwrap_or(0) as u64;
            let at = about << 40 | u64::from(lang.0) << 32 | u64::from(entry.0);
            push(&mut bytes, at.saturating_sub(before));
            before = at;
        }
        Questions(bytes.into())
    }
}

/// A number, seven bits in each byte, the lowest first.
fn push(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn number(bytes: &[u8]) -> Option<(u64, &[u8])> {
    let mut number = 0;
    for (at, byte) in bytes.iter().take(9).enumerate() {
        number |= u64::from(byte & 0x7f) << (7 * at);
        if byte & 0x80 == 0 {
            return Some((number, &bytes[at + 1..]));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_come_back_as_they_were() {
        let question = |about, lang, entry| Question { about, lang: Lang(lang), entry: EntryId(entry) };
        let list = [
            question(About::Page, 0, 0),
            question(About::Page, 0, 7),
            question(About::Page, 5, 3),
            question(About::Children, 0, 1),
            question(About::Site, 0, 0),
        ];
        let numbers = Numbers((0..8).map(|id| Some(EntryId(id))).collect());
        let questions = Questions::of(&list);
        assert_eq!(numbers.questions(&questions).as_deref(), Some(&list[..]));
        assert_eq!(Numbers(vec![None; 8]).questions(&questions), None, "the entries are gone");
        for length in 0..questions.0.len() {
            let torn = Questions(questions.0[..length].into());
            let found = numbers.questions(&torn);
            assert!(found.is_none_or(|found| found.len() < list.len()));
        }
        assert_eq!(numbers.questions(&Questions([0xff; 12].into())), None);
    }
}
