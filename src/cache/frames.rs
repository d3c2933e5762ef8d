//! The file of a cache: frames that are appended, each with its length and its hash.
//!
//! A build that changes little appends little. This module finds, reads and appends frames, and rewrites the file when that is
//! better; other modules know what the frames mean.

use std::fs::{self, File};
use std::io::{BufReader, BufWriter, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::inputs::{self, Hash, Stamp};

/// The folder of the cache, below the site's root.
pub const FOLDER: &str = ".hexaglot/cache";

/// The folder around it.
const HIDDEN: &str = ".hexaglot";

const MAGIC: &[u8] = b"hexaglot-cache 9\n";

/// The hashes that say what a cache is good for are between the first line and the frames.
const START: u64 = MAGIC.len() as u64 + 32;

/// Length and hash of a frame come before it, and a byte that says what it is.
const HEAD: usize = 1 + 8 + 16;

/// Why a file is ignored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It was written by another version.
    Foreign,
    /// A frame is not as it was written.
    Damaged,
}

impl Unfit {
    /// The reason in words.
    pub fn words(self) -> &'static str {
        match self {
            Unfit::Foreign => "it was not written by this version",
            Unfit::Damaged => "it is damaged",
        }
    }
}

/// A frame in the file.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    /// What it is.
    pub kind: u8,
    at: u64,
    length: usize,
    hash: Hash,
}

/// The frames of a file.
#[derive(Debug)]
pub struct Frames {
    path: PathBuf,
    /// The file as it was read.
    stamp: Stamp,
    /// What it is good for: hashes of the program and of the edition.
    pub purpose: [Hash; 2],
    /// All of them, in the order in which they were added.
    pub list: Vec<Frame>,
}

impl Frames {
    /// Finds the frames of a file in a site's cache; the outer error is the system's.
    ///
    /// # Errors
    ///
    /// What the operating system says, unless there is no such file.
    pub fn find(root: &Path, name: &str) -> std::io::Result<Option<Result<Frames, Unfit>>> {
        let path = root.join(FOLDER).join(name);
        let file = match File::open(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        let stamp = Stamp::of(&file.metadata()?);
        let mut reader = BufReader::with_capacity(HEAD, file);
        Ok(Some(frames(&mut reader, stamp.size).map(|(purpose, list)| Frames { path, stamp, purpose, list })))
    }

    /// The bytes of a frame; `None` if they are not those that were written.
    pub fn read(&self, frame: &Frame) -> Option<Vec<u8>> {
        let mut file = File::open(&self.path).ok()?;
        file.seek(SeekFrom::Start(frame.at)).ok()?;
        let mut bytes = vec![0; frame.length];
        file.read_exact(&mut bytes).ok()?;
        (inputs::hash(&bytes) == frame.hash).then_some(bytes)
    }

    /// Appends frames in one step; `false` if the file is not the one that was read.
    pub fn add(&self, added: &[(u8, Vec<u8>)]) -> Result<bool> {
        let context = || format!("cannot write `{}`", self.path.display());
        let mut file = File::options().append(true).open(&self.path).with_context(context)?;
        // Another build ran at the same time: its frames are as good as these.
        let is_same =
            file.try_lock().is_ok() && Stamp::of(&file.metadata().with_context(context)?) == self.stamp;
        if is_same {
            let mut bytes = Vec::new();
            for (kind, frame) in added {
                bytes.extend_from_slice(&head(*kind, frame));
                bytes.extend_from_slice(frame);
            }
            file.write_all(&bytes).with_context(context)?;
        }
        Ok(is_same)
    }
}

fn frames(reader: &mut (impl Read + Seek), size: u64) -> Result<([Hash; 2], Vec<Frame>), Unfit> {
    let mut magic = [0; MAGIC.len()];
    let is_ours = reader.read_exact(&mut magic).is_ok() && magic == *MAGIC;
    if !is_ours {
        return Err(Unfit::Foreign);
    }
    let mut purpose = [Hash::default(); 2];
    for hash in &mut purpose {
        reader.read_exact(hash).map_err(|_| Unfit::Damaged)?;
    }
    let (mut list, mut at) = (Vec::new(), START);
    while at < size {
        let mut head = [0; HEAD];
        reader.seek(SeekFrom::Start(at)).map_err(|_| Unfit::Damaged)?;
        reader.read_exact(&mut head).map_err(|_| Unfit::Damaged)?;
        let (kind, rest) = (head[0], &head[1..]);
        let (length, hash) = rest.split_first_chunk::<8>().ok_or(Unfit::Damaged)?;
        let length = u64::from_le_bytes(*length);
        let hash: Hash = hash.try_into().map_err(|_| Unfit::Damaged)?;
        at += HEAD as u64;
        let end = at.checked_add(length).filter(|end| *end <= size).ok_or(Unfit::Damaged)?;
        let length = usize::try_from(length).map_err(|_| Unfit::Damaged)?;
        list.push(Frame { kind, at, length, hash });
        at = end;
    }
    Ok((purpose, list))
}

fn head(kind: u8, frame: &[u8]) -> Vec<u8> {
    [&[kind], &(frame.len() as u64).to_le_bytes()[..], &inputs::hash(frame)].concat()
}

/// A new file, beside the old one until it is complete.
pub struct Fresh {
    file: BufWriter<File>,
    at: PathBuf,
    path: PathBuf,
}

impl Fresh {
    /// Begins a file.
    ///
    /// # Errors
    ///
    /// If the folder or the file cannot be made.
    pub fn begin(root: &Path, name: &str, purpose: [Hash; 2]) -> Result<Fresh> {
        let folder = root.join(FOLDER);
        for around in [root.join(HIDDEN), folder.clone()] {
            let is_link = around.symlink_metadata().is_ok_and(|metadata| metadata.is_symlink());
            ensure!(!is_link, "`{}` is a symbolic link", around.display());
        }
        fs::create_dir_all(&folder)
            .with_context(|| format!("cannot make the folder `{}`", folder.display()))?;
        let at = folder.join(format!("{name}.{}", std::process::id()));
        // A killed build with this process number may have left anything here.
        fs::remove_file(&at).ok();
        let file = File::create_new(&at).with_context(|| format!("cannot write `{}`", at.display()))?;
        let mut fresh = Fresh { file: BufWriter::new(file), at, path: folder.join(name) };
        fresh.write(&[MAGIC, purpose.as_flattened()].concat())?;
        Ok(fresh)
    }

    fn write(&mut self, bytes: &[u8]) -> Result<()> {
        self.file.write_all(bytes).with_context(|| format!("cannot write `{}`", self.at.display()))
    }

    /// Adds a frame.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn add(&mut self, kind: u8, frame: &[u8]) -> Result<()> {
        self.write(&head(kind, frame))?;
        self.write(frame)
    }

    /// Replaces the old file; a reader sees one or the other.
    ///
    /// # Errors
    ///
    /// If it cannot be written or renamed.
    pub fn finish(mut self) -> Result<()> {
        let done = self.file.flush().and_then(|()| fs::rename(&self.at, &self.path));
        done.with_context(|| format!("cannot write `{}`", self.path.display()))
    }
}

impl Drop for Fresh {
    fn drop(&mut self) {
        // It is gone if the file was finished.
        fs::remove_file(&self.at).ok();
    }
}
