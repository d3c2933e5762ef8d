//! What an artifact read, in the cache: numbers of entries in the cache's list of names, since ids are valid for one build only.

use crate::lang::Lang;
use crate::render::reads::{About, Question};
use crate::site::{EntryId, Site};

/// Questions in few bytes: each is a number, and all except the first are written as the difference from the one before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Questions(pub Box<[u8]>);

/// The numbers of entries in a cache, which stay the same from build to build.
pub struct Numbers {
    /// The entry with each number, if the site still has it.
    entries: Vec<Option<EntryId>>,
    /// The number of each entry.
    of: Vec<u32>,
    /// The path of the entry with each number.
    pub names: Vec<String>,
}

impl Numbers {
    /// The numbers of an earlier cache, and the next ones for the entries that it does not know.
    pub fn of(names: &[String], site: &Site) -> Numbers {
        let mut names = names.to_vec();
        let mut entries: Vec<Option<EntryId>> =
            names.iter().map(|name| site.by_path.get(name).copied()).collect();
        let mut of: Vec<Option<u32>> = vec![None; site.entries.len()];
        for (number, id) in (0..).zip(&entries) {
            if let Some(id) = id {
                of[id.0 as usize] = Some(number);
            }
        }
        let of = site.entry_ids().zip(of).map(|(id, number)| {
            number.unwrap_or_else(|| {
                names.push(site.entry(id).path.clone());
                entries.push(Some(id));
                u32::try_from(entries.len() - 1).unwrap_or(u32::MAX)
            })
        });
        let of = of.collect();
        Numbers { entries, of, names }
    }

    /// The questions in the form that is kept.
    pub fn questions(&self, questions: &[Question]) -> Questions {
        let mut keys: Vec<u64> = questions.iter().map(|question| self.key(*question)).collect();
        keys.sort_unstable();
        let (mut bytes, mut before) = (Vec::with_capacity(2 * keys.len()), 0);
        for key in keys {
            push(&mut bytes, key - before);
            before = key;
        }
        Questions(bytes.into())
    }

    fn key(&self, Question { about, lang, entry }: Question) -> u64 {
        let about = About::ALL.iter().position(|known| *known == about).unwrap_or(0) as u64;
        let number = self.of.get(entry.0 as usize).copied().unwrap_or(u32::MAX);
        about << 40 | u64::from(lang.0) << 32 | u64::from(number)
    }

    /// The kept questions; `None` if one of the entries no longer exists, or if the bytes are damaged.
    pub fn asked(&self, questions: &Questions) -> Option<Vec<Question>> {
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
                entry: (*self.entries.get(entry)?)?,
            });
        }
        Some(list)
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
        let ids = || (0..8).map(|id| Some(EntryId(id))).collect();
        let numbers = Numbers { entries: ids(), of: (0..8).collect(), names: Vec::new() };
        let questions = numbers.questions(&list);
        assert_eq!(numbers.asked(&questions).as_deref(), Some(&list[..]));
        let gone = Numbers { entries: vec![None; 8], of: Vec::new(), names: Vec::new() };
        assert_eq!(gone.asked(&questions), None, "the entries are gone");
        for length in 0..questions.0.len() {
            let torn = Questions(questions.0[..length].into());
            let found = numbers.asked(&torn);
            assert!(found.is_none_or(|found| found.len() < list.len()));
        }
        assert_eq!(numbers.asked(&Questions([0xff; 12].into())), None);
    }
}
