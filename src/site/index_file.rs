//! The files of a search index, and their names.

/// A file of the index of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum IndexFile {
    /// What a browser reads first.
    Manifest,
    /// Words, by number.
    Words(usize),
    /// Excerpts, by number.
    Pages(usize),
}

impl IndexFile {
    /// Its name in the folder of the search page.
    pub fn name(self) -> String {
        match self {
            IndexFile::Manifest => "index.json".to_owned(),
            IndexFile::Words(number) => format!("words-{number}.txt"),
            IndexFile::Pages(number) => format!("pages-{number}.json"),
        }
    }
}
