//! What a build leaves for the next one, in `.hexaglot/cache`: documents without problems, lines of highlighted code, and what each
//! artifact was made from.
//!
//! A cache is only ever a saving of time. It names the program, the day and the policy it was made for, and ends with a hash of
//! itself; one that does not fit or was cut off is not used. A file whose stamp is the same as before is trusted to be the
//! same if it was written well before the build that saw it, as a second change within the clock's step would not show.

mod reads;

use std::collections::HashMap;
use std::fs;
use std::io::{ErrorKind, Write};
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use serde::{Deserialize, Serialize};

use crate::content::front::Format;
use crate::diag::Diagnostics;
use crate::document::{Document, Edition};
use crate::inputs::{self, Hash, Inputs, Stamp};
use crate::lang::Lang;
use crate::markdown::{KnownLine, Outline};
use crate::memo::Earlier;
use crate::node::Node;
use crate::parallel;
use crate::render::reads::Typed;

pub use reads::{Numbers, Questions};

/// Where it stands below the site's root.
pub const FOLDER: &str = ".hexaglot/cache";

/// The folder around it.
const HIDDEN: &str = ".hexaglot";

const NAME: &str = "build";
const MAGIC: &[u8] = b"hexaglot-cache 7\n";

/// A file is trusted by its stamp if it was written this long before the build began, in nanoseconds.
const SETTLED: u64 = 2_000_000_000;

/// So many documents are packed together, to be unpacked on one thread.
const PACK: usize = 512;

/// How an artifact was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// Its fingerprint.
    pub fingerprint: Hash,
    /// What it read of entries.
    pub questions: Questions,
    /// What it asked for by texts.
    pub typed: Vec<Typed>,
    /// Stamp of the published file.
    pub stamp: Stamp,
}

/// The cache of an earlier build.
pub struct Cache {
    /// Its documents.
    pub documents: Vec<Earlier>,
    /// The paths of its entries, by their numbers.
    pub names: Vec<String>,
    /// How each artifact was made, by its path.
    pub made: HashMap<String, Made>,
    /// Lines of highlighted code.
    pub lines: Vec<KnownLine>,
}

/// What a cache is good for: one program, one edition.
#[derive(Clone, Copy, Debug)]
pub struct Purpose<'a> {
    /// Tells one program from another.
    pub engine: &'a [u8],
    /// What parsing depends on.
    pub edition: Edition,
}

impl Purpose<'_> {
    fn hash(&self) -> Hash {
        inputs::hash(&[self.engine, format!("{:?}", self.edition).as_bytes()].concat())
    }
}

/// A stamp as it is written: size, both times, number.
type Marks = (u64, u64, u64, u64);

/// A document as it is written, without a copy; [`Packed`] reads the same fields in the same order.
#[derive(Serialize)]
struct Unpacked<'a> {
    path: &'a str,
    stamp: Marks,
    hash: Hash,
    head: Hash,
    format: Format,
    front: &'a Node,
    body: &'a Range<usize>,
    outline: &'a Outline,
}

/// A document as it is read.
#[derive(Deserialize)]
struct Packed<'a> {
    #[serde(borrow)]
    path: &'a str,
    stamp: Marks,
    hash: Hash,
    head: Hash,
    format: Format,
    front: Node,
    body: Range<usize>,
    outline: Outline,
}

/// How an artifact was made, as it is written: path, fingerprint, stamp, questions, and those by texts with the number of a language
/// where they ask for an address.
type Written = (String, Hash, Marks, Box<[u8]>, Vec<(Option<u8>, String)>);

/// The table of contents of the file: lengths of the packs, then the artifacts.
#[derive(Serialize, Deserialize)]
struct Index {
    began: u64,
    packs: Vec<usize>,
    names: Vec<String>,
    made: Vec<Written>,
    lines: Vec<KnownLine>,
}

/// Reads the cache of a site; nothing if there is none that fits. The second value says why one was not used.
pub fn load(root: &Path, purpose: Purpose<'_>) -> (Option<Cache>, Option<String>) {
    let path = root.join(FOLDER).join(NAME);
    match fs::read(&path) {
        Ok(bytes) => match unpack(&bytes, purpose) {
            Ok(cache) => (cache, None),
            Err(reason) => (None, Some(format!("`{}` is not used: {reason}", path.display()))),
        },
        Err(error) if error.kind() == ErrorKind::NotFound => (None, None),
        Err(error) => (None, Some(format!("`{}` is not used: {error}", path.display()))),
    }
}

/// `Ok(None)` is a sound cache for another purpose.
fn unpack(bytes: &[u8], purpose: Purpose<'_>) -> Result<Option<Cache>, String> {
    let damaged = || "it is damaged".to_owned();
    let foreign = || "it was not written by this version".to_owned();
    let rest = bytes.strip_prefix(MAGIC).ok_or_else(foreign)?;
    let (payload, sum) = rest.split_last_chunk::<16>().ok_or_else(damaged)?;
    if inputs::hash(payload) != *sum {
        return Err(damaged());
    }
    let (meant, payload) = payload.split_first_chunk::<16>().ok_or_else(damaged)?;
    if *meant != purpose.hash() {
        return Ok(None);
    }
    let (index, mut rest): (Index, &[u8]) = postcard::take_from_bytes(payload).map_err(|_| damaged())?;
    let mut packs = Vec::with_capacity(index.packs.len());
    for length in &index.packs {
        let (pack, after) = rest.split_at_checked(*length).ok_or_else(damaged)?;
        packs.push(pack);
        rest = after;
    }
    let unpacked = parallel::map(&packs, |pack| {
        let list: Vec<Packed<'_>> = postcard::from_bytes(pack).ok()?;
        Some(list.into_iter().map(|packed| packed.unpack(index.began)).collect::<Vec<_>>())
    });
    let documents: Option<Vec<Vec<Earlier>>> = unpacked.into_iter().collect();
    Ok(Some(Cache {
        documents: documents.ok_or_else(damaged)?.into_iter().flatten().collect(),
        names: index.names,
        made: index.made.into_iter().map(made).collect(),
        lines: index.lines,
    }))
}

fn made((path, fingerprint, marks, questions, typed): Written) -> (String, Made) {
    let typed = typed.into_iter().map(|(lang, text)| match lang {
        Some(lang) => Typed::Target(Lang(lang), text),
        None => Typed::Missing(text),
    });
    let made =
        Made { fingerprint, questions: Questions(questions), typed: typed.collect(), stamp: stamp(marks) };
    (path, made)
}

fn written((path, made): (String, Made)) -> Written {
    let typed = made.typed.into_iter().map(|typed| match typed {
        Typed::Target(lang, text) => (Some(lang.0), text),
        Typed::Missing(text) => (None, text),
    });
    (path, made.fingerprint, marks(made.stamp), made.questions.0, typed.collect())
}

impl Packed<'_> {
    fn unpack(self, began: u64) -> Earlier {
        let stamp = stamp(self.stamp);
        let settled = stamp.modified != 0 && stamp.last().saturating_add(SETTLED) < began;
        let document = Document {
            path: self.path.into(),
            hash: self.hash,
            head: self.head,
            format: self.format,
            front: self.front,
            body: self.body,
            outline: self.outline,
            tape: None,
            problems: Diagnostics::new(),
        };
        Earlier { document: Arc::new(document), stamp: settled.then_some(stamp) }
    }
}

fn stamp((size, modified, changed, inode): Marks) -> Stamp {
    Stamp { size, modified, changed, inode }
}

fn marks(stamp: Stamp) -> Marks {
    (stamp.size, stamp.modified, stamp.changed, stamp.inode)
}

/// What a build leaves behind.
pub struct Harvest<'a> {
    /// When it began, in nanoseconds since 1970.
    pub began: u64,
    /// All documents of the site.
    pub documents: Vec<&'a Document>,
    /// The paths of the site's entries, by their ids.
    pub names: Vec<String>,
    /// How each artifact was made.
    pub made: Vec<(String, Made)>,
    /// Lines of highlighted code.
    pub lines: Vec<KnownLine>,
}

/// Writes the cache; a reader sees the old file or the whole new one.
///
/// # Errors
///
/// If the folder or the file cannot be written.
pub fn save(root: &Path, purpose: Purpose<'_>, inputs: &Inputs, harvest: Harvest<'_>) -> Result<()> {
    let folder = root.join(FOLDER);
    for around in [root.join(HIDDEN), folder.clone()] {
        let is_link = around.symlink_metadata().is_ok_and(|metadata| metadata.is_symlink());
        ensure!(!is_link, "`{}` is a symbolic link", around.display());
    }
    fs::create_dir_all(&folder).with_context(|| format!("cannot make the folder `{}`", folder.display()))?;
    let bytes = pack(purpose, inputs, harvest)?;
    let (fresh, path) = (folder.join(format!("{NAME}.{}", std::process::id())), folder.join(NAME));
    // What a killed build with this number left; it may be anything by now.
    fs::remove_file(&fresh).ok();
    let write = |mut file: fs::File| file.write_all(&bytes);
    let written = fs::File::create_new(&fresh).and_then(write).and_then(|()| fs::rename(&fresh, &path));
    if written.is_err() {
        fs::remove_file(&fresh).ok();
    }
    written.with_context(|| format!("cannot write `{}`", path.display()))
}

fn pack(purpose: Purpose<'_>, inputs: &Inputs, mut harvest: Harvest<'_>) -> Result<Vec<u8>> {
    harvest.documents.sort_unstable_by(|a, b| a.path.cmp(&b.path));
    harvest.documents.dedup_by(|a, b| a.path == b.path);
    harvest.made.sort_unstable_by(|a, b| a.0.cmp(&b.0));
    let sound: Vec<&Document> =
        harvest.documents.into_iter().filter(|document| document.problems.iter().next().is_none()).collect();
    let chunks: Vec<&[&Document]> = sound.chunks(PACK).collect();
    let packs = parallel::map(&chunks, |chunk| {
        let list: Vec<Unpacked<'_>> = chunk.iter().map(|document| unpacked(document, inputs)).collect();
        postcard::to_allocvec(&list)
    });
    let packs = packs.into_iter().collect::<postcard::Result<Vec<Vec<u8>>>>()?;
    let index = Index {
        began: harvest.began,
        packs: packs.iter().map(Vec::len).collect(),
        names: harvest.names,
        made: harvest.made.into_iter().map(written).collect(),
        lines: harvest.lines,
    };
    let payload = [&purpose.hash(), postcard::to_allocvec(&index)?.as_slice(), &packs.concat()].concat();
    Ok([MAGIC, &payload, &inputs::hash(&payload)].concat())
}

fn unpacked<'a>(document: &'a Document, inputs: &Inputs) -> Unpacked<'a> {
    let stamp = inputs.find(&document.path).map_or_else(Stamp::default, |file| inputs.stamp(file));
    Unpacked {
        path: &document.path,
        stamp: marks(stamp),
        hash: document.hash,
        head: document.head,
        format: document.format,
        front: &document.front,
        body: &document.body,
        outline: &document.outline,
    }
}
