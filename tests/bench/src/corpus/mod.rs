//! The texts of a site in six languages and ten sections, the same bytes on every machine.
//!
//! A corpus of N pages has N / 6 entries, each with a page in every language. The home page and the ten section pages of
//! each language (66 in all) come on top, as do the further pages of lists. The page of an entry does not depend on N,
//! so a small corpus is a part of every larger one.

mod code;
mod page;
mod prose;
mod random;
mod vocabulary;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use rayon::prelude::*;

use self::page::Sheet;
use self::prose::Prose;
use self::random::Random;
use self::vocabulary::Vocabulary;
pub use self::vocabulary::{LANGUAGES, SECTIONS};

/// For whom a corpus is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Dialect {
    /// Links are relative paths without language, as Hexaglot and Hugo resolve them.
    #[default]
    Files,
    /// Links begin with `@/` and name the file with its language, as Zola resolves them.
    Zola,
}

/// The file name of a stem in a language.
fn file_name(stem: &str, language: &Vocabulary) -> String {
    format!("{stem}.{}.md", language.segment)
}

/// What was written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Size {
    /// Files.
    pub files: usize,
    /// Bytes.
    pub bytes: usize,
}

impl std::ops::Add for Size {
    type Output = Size;

    fn add(self, other: Size) -> Size {
        Size { files: self.files + other.files, bytes: self.bytes + other.bytes }
    }
}

/// The names of entries.
pub struct Slugs(Vec<String>);

impl Slugs {
    fn new(entries: usize) -> Slugs {
        let mut words = LANGUAGES[0].words();
        words.retain(|word| word.len() > 4);
        let slug = |entry| {
            let mut random = Random::of("slug", entry);
            format!("{}-{}-{entry:05}", random.one(&words), random.one(&words))
        };
        Slugs((0..entries).map(slug).collect())
    }

    fn of(&self, entry: usize) -> &str {
        &self.0[entry]
    }
}

/// Writes a corpus of `pages` pages into the folder `content`, which holds nothing else afterwards.
///
/// # Errors
///
/// If the number of pages is not a multiple of six, or a file cannot be written.
pub fn write(content: &Path, pages: usize, dialect: Dialect) -> Result<Size> {
    ensure!(
        pages > 0 && pages.is_multiple_of(LANGUAGES.len()),
        "{pages} pages cannot be shared by {} languages; take a multiple of it",
        LANGUAGES.len()
    );
    if content.exists() {
        fs::remove_dir_all(content).with_context(|| format!("cannot empty `{}`", content.display()))?;
    }
    for section in SECTIONS {
        let folder = content.join(section);
        fs::create_dir_all(&folder).with_context(|| format!("cannot make `{}`", folder.display()))?;
    }
    let slugs = Slugs::new(pages / LANGUAGES.len());
    let mut size = Size::default();
    for language in &LANGUAGES {
        let words = language.words();
        size = size + fronts(content, language, &words)?;
        let written: Result<Vec<usize>> = (0..pages / LANGUAGES.len())
            .into_par_iter()
            .map(|entry| {
                let sheet = Sheet { entry, language, words: &words, dialect, slugs: &slugs };
                let section = SECTIONS[entry % SECTIONS.len()];
                put(content, section, &file_name(slugs.of(entry), language), &sheet.text())
            })
            .collect();
        let written = written?;
        size = size + Size { files: written.len(), bytes: written.iter().sum() };
    }
    Ok(size)
}

/// Writes the home page and the section pages of a language.
fn fronts(content: &Path, language: &Vocabulary, words: &[&'static str]) -> Result<Size> {
    let name = file_name("_index", language);
    let mut size = Size { files: 1 + SECTIONS.len(), bytes: 0 };
    let mut prose = Prose::new(language, words, Random::of(language.segment, usize::MAX));
    let mut text = format!("---\ntitle: \"{}\"\ndescription: \"", language.home);
    prose.phrase(10, &mut text);
    text.push_str("\"\nsort_by: weight\n---\n\n");
    prose.paragraph(&[], &mut text);
    prose.paragraph(&[], &mut text);
    size.bytes += put(content, "", &name, &text)?;
    for (at, section) in SECTIONS.iter().enumerate() {
        let mut text = String::from("---\ntitle: \"");
        prose.title(2, &mut text);
        text.push_str("\"\ndescription: \"");
        prose.phrase(8, &mut text);
        text.push_str(&format!("\"\nweight: {}\nsort_by: weight\npaginate_by: 50\n---\n\n", at + 1));
        prose.paragraph(&[], &mut text);
        size.bytes += put(content, section, &name, &text)?;
    }
    Ok(size)
}

fn put(content: &Path, section: &str, name: &str, text: &str) -> Result<usize> {
    let path = content.join(section).join(name);
    fs::write(&path, text).with_context(|| format!("cannot write `{}`", path.display()))?;
    Ok(text.len())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::path::Path;

    use super::{Dialect, Size, write};

    fn corpus(pages: usize, dialect: Dialect) -> (Size, BTreeMap<String, String>) {
        let folder = tempfile::tempdir().unwrap();
        let size = write(folder.path(), pages, dialect).unwrap();
        let mut texts = BTreeMap::new();
        for entry in walkdir::WalkDir::new(folder.path()).into_iter().flatten() {
            if entry.file_type().is_file() {
                let name = entry.path().strip_prefix(folder.path()).unwrap().to_string_lossy().into_owned();
                texts.insert(name, std::fs::read_to_string(entry.path()).unwrap());
            }
        }
        (size, texts)
    }

    #[test]
    fn a_small_corpus_is_a_part_of_a_larger_one() {
        let (_, small) = corpus(60, Dialect::Files);
        let (_, large) = corpus(120, Dialect::Files);
        assert_eq!(small.len(), 66 + 60);
        assert_eq!(large.len(), 66 + 120);
        assert!(small.iter().all(|(name, text)| large.get(name) == Some(text)));
    }

    /// Whoever changes the corpus on purpose changes this figure, and knows that older times cannot be compared.
    #[test]
    fn the_same_bytes_are_written_everywhere() {
        let (size, _) = corpus(60, Dialect::Files);
        assert_eq!(size, Size { files: 126, bytes: 375_130 });
    }

    #[test]
    fn every_link_leads_to_a_page() {
        let (_, texts) = corpus(60, Dialect::Files);
        let mut links = 0;
        for text in texts.values() {
            for part in text.split("](../").skip(1) {
                let stem = part.split_once(".md)").unwrap().0;
                assert!(texts.contains_key(&format!("{stem}.en.md")), "{stem}");
                links += 1;
            }
        }
        assert!(links > 60 * 4, "{links} links");
    }

    #[test]
    fn pages_have_the_words_and_parts_that_are_promised() {
        let (_, texts) = corpus(600, Dialect::Files);
        let entries: Vec<&String> = texts
            .iter()
            .filter(|(name, _)| name.ends_with(".en.md") && !name.contains("_index"))
            .map(|(_, text)| text)
            .collect();
        assert_eq!(entries.len(), 100);
        assert_eq!(entries.iter().filter(|text| text.contains("\n```")).count(), 20);
        for text in &entries {
            let prose = text.split("```").step_by(2).collect::<String>();
            let words = prose.split_whitespace().count();
            assert!((450..1_100).contains(&words), "{words} words");
            for part in ["\n## ", "\n- ", "\n| --- ", "\n[^1]: ", "**", "`"] {
                assert!(text.contains(part), "no {part:?} in {text}");
            }
        }
    }

    #[test]
    fn links_for_zola_name_files_of_the_same_language() {
        let (_, texts) = corpus(60, Dialect::Zola);
        for (name, text) in &texts {
            let suffix = &name[name.len() - ".fr.md".len()..];
            for part in text.split("](@/").skip(1) {
                let target = part.split_once(')').unwrap().0;
                assert!(texts.contains_key(target) && target.ends_with(suffix), "{target} in {name}");
            }
        }
    }

    #[test]
    fn pages_that_languages_cannot_share_are_refused() {
        let error = write(Path::new("never-written"), 100, Dialect::Files).unwrap_err();
        assert!(error.to_string().contains("take a multiple"), "{error}");
    }
}
