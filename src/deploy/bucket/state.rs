//! What publications wrote into a bucket, as objects of its folder `.hexaglot/` record it.
//!
//! The manifest is written when all files of a publication are in place; the journal before the first of them, with every path that the
//! publication may touch; parts of the journal say which files are done. So a publication that was cut at any moment leaves a record of
//! what is certain and what is not.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Write};
use std::sync::Arc;

use anyhow::{Context, Result, anyhow};
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use serde_json::{Value, json};

use crate::deploy::manifest::{File, Manifest};

/// The folder of what publications record.
pub const FOLDER: &str = ".hexaglot";

/// The record of the last completed publication.
pub const MANIFEST: &str = ".hexaglot/manifest.json.gz";

/// The record of a publication that has begun.
pub const JOURNAL: &str = ".hexaglot/journal.json.gz";

/// The folder of what that has done.
pub const DONE: &str = ".hexaglot/done";

/// Files by path.
pub type Files = BTreeMap<Arc<str>, File>;

/// The record of the last publication that was completed.
#[derive(Clone, Debug, Default)]
pub struct Record {
    /// The publication that wrote it.
    pub run: String,
    /// How many publications there have been.
    pub edition: u64,
    /// The files of the site.
    pub files: Files,
    /// Assets of earlier editions that stay, each with the last edition that had it.
    pub kept: BTreeMap<Arc<str>, u64>,
    /// What this publication deletes after everything else.
    pub due: BTreeSet<Arc<str>>,
}

/// The record of a publication that has begun.
#[derive(Clone, Debug, Default)]
pub struct Journal {
    /// The publication.
    pub run: String,
    /// Files that differ from the record of the last completed publication, and that this one does not touch.
    pub certain: Files,
    /// Paths that this publication may write or delete, or that an earlier one may have.
    pub touched: BTreeSet<Arc<str>>,
}

/// What is known of a bucket.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Files that are there as publications wrote them.
    pub certain: Files,
    /// Paths at which there may be anything that publications wrote, or nothing.
    pub uncertain: BTreeSet<Arc<str>>,
    /// The record of the last completed publication.
    pub record: Record,
    /// Whether a publication was cut.
    pub is_cut: bool,
}

impl Known {
    /// What records say together.
    pub fn of(record: Record, journal: Option<Journal>, done: impl Iterator<Item = Files>) -> Known {
        let mut known =
            Known { certain: record.files.clone(), is_cut: journal.is_some(), ..Known::default() };
        match journal {
            Some(journal) if journal.run == record.run => known.uncertain.clone_from(&record.due),
            Some(mut journal) => {
                known.certain.retain(|path, _| !journal.touched.contains(path));
                known.certain.append(&mut journal.certain);
                for mut files in done {
                    journal.touched.retain(|path| !files.contains_key(path));
                    known.certain.append(&mut files);
                }
                known.uncertain = journal.touched;
            }
            None => {}
        }
        known.record = record;
        known
    }

    /// Whether a file has been there since before the publication that was cut, whatever is in it now.
    pub fn has(&self, path: &str) -> bool {
        self.certain.contains_key(path) || self.record.files.contains_key(path)
    }

    /// The journal of a publication that touches these paths.
    pub fn journal(&self, run: &str, touches: impl Iterator<Item = Arc<str>>) -> Journal {
        let mut touched = self.uncertain.clone();
        touched.extend(touches);
        let differs = |(path, file): &(&Arc<str>, &File)| {
            self.record.files.get(*path) != Some(*file) && !touched.contains(*path)
        };
        let certain = self.certain.iter().filter(differs);
        let certain = certain.map(|(path, file)| (Arc::clone(path), file.clone())).collect();
        Journal { run: run.to_owned(), certain, touched }
    }
}

impl Record {
    /// The record as an object.
    pub fn pack(&self) -> Result<Vec<u8>> {
        let kept: Vec<Value> = self.kept.iter().map(|(path, edition)| json!([&**path, edition])).collect();
        let more = json!({ "run": self.run, "edition": self.edition, "kept": kept, "due": paths(&self.due) });
        pack(&list(self.files.values()), &more)
    }

    /// Reads the object.
    ///
    /// # Errors
    ///
    /// What it lacks.
    pub fn unpack(bytes: &[u8]) -> Result<Record> {
        let (files, more) = unpack(bytes)?;
        let kept = more["kept"].as_array().into_iter().flatten();
        let kept = kept.map(|pair| Some((pair[0].as_str()?.into(), pair[1].as_u64()?)));
        let kept: Option<BTreeMap<Arc<str>, u64>> = kept.collect();
        Ok(Record {
            run: name(&more)?,
            edition: more["edition"].as_u64().ok_or_else(|| anyhow!("it has no `edition`"))?,
            files,
            kept: kept.ok_or_else(|| anyhow!("`kept` has something else than paths and numbers"))?,
            due: path_set(&more["due"]),
        })
    }
}

impl Journal {
    /// The journal as an object.
    pub fn pack(&self) -> Result<Vec<u8>> {
        pack(&list(self.certain.values()), &json!({ "run": self.run, "touched": paths(&self.touched) }))
    }

    /// Reads the object.
    ///
    /// # Errors
    ///
    /// What it lacks.
    pub fn unpack(bytes: &[u8]) -> Result<Journal> {
        let (certain, more) = unpack(bytes)?;
        Ok(Journal { run: name(&more)?, certain, touched: path_set(&more["touched"]) })
    }
}

/// Files that are done, as an object.
pub fn pack_done<'f>(files: impl Iterator<Item = &'f File>) -> Result<Vec<u8>> {
    pack(&list(files), &json!({}))
}

/// Reads such an object.
///
/// # Errors
///
/// What it lacks.
pub fn unpack_done(bytes: &[u8]) -> Result<Files> {
    Ok(unpack(bytes)?.0)
}

fn list<'f>(files: impl Iterator<Item = &'f File>) -> Manifest {
    Manifest { files: files.cloned().collect() }
}

/// A list of files and what else an object says, in two parts: the second is one line.
fn pack(files: &Manifest, more: &Value) -> Result<Vec<u8>> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    writeln!(packed, "{more}").and_then(|()| packed.write_all(files.to_json().as_bytes()))?;
    Ok(packed.finish()?)
}

fn unpack(bytes: &[u8]) -> Result<(Files, Value)> {
    let mut text = String::new();
    GzDecoder::new(bytes).read_to_string(&mut text).context("it is not compressed by gzip")?;
    let (more, files) = text.split_once('\n').ok_or_else(|| anyhow!("it has no list of files"))?;
    let files = Manifest::parse(files)?.files.into_iter().map(|file| (Arc::clone(&file.path), file));
    Ok((files.collect(), serde_json::from_str(more).context("it is not JSON")?))
}

fn name(more: &Value) -> Result<String> {
    more["run"].as_str().map(str::to_owned).ok_or_else(|| anyhow!("it has no `run`"))
}

fn paths(paths: &BTreeSet<Arc<str>>) -> Vec<&str> {
    paths.iter().map(|path| &**path).collect()
}

fn path_set(value: &Value) -> BTreeSet<Arc<str>> {
    value.as_array().into_iter().flatten().filter_map(|path| path.as_str().map(Arc::from)).collect()
}
