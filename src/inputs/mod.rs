//! The files of a site: a folder on disk, or texts in memory for tests. All reads of them go through this module.
//!
//! Keeps the sorted list of files with size and time, and reads a text when it is needed, so that the site in memory has facts and
//! no bodies. This module does not know what a file means.

mod as_before;
mod conflicts;
mod decode;
mod disk;
mod encodings;
mod file;
pub mod history;
mod ignored;
mod links;
mod memory;
mod open;
mod opened;
mod prefetch;
mod stamp;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use anyhow::Result;
use foldhash::HashMap;
use twox_hash::XxHash3_128;

pub use as_before::as_before;
pub use file::{File, MAX_TEXT, PARTS, reserved};
pub use ignored::{EDITION, is_ignored};
pub use open::Folder;
pub use opened::{Opened, Steady};
use prefetch::Prefetched;
pub use stamp::Stamp;

use crate::diag::{Code, Diagnostics};
use crate::parallel;

/// The content hash of a file: XXH3 with 128 bits. It distinguishes texts as well as a longer hash would, except when someone
/// constructs two texts on purpose; such a person could also write into the cache.
pub type Hash = [u8; 16];

/// The hash of some bytes.
pub fn hash(bytes: &[u8]) -> Hash {
    XxHash3_128::oneshot(bytes).to_le_bytes()
}

/// The bytes of files, by path.
type Contents = BTreeMap<Arc<str>, Arc<[u8]>>;

/// Where bytes come from.
enum Source {
    Disk(disk::Disk),
    Memory(Contents),
}

/// The files of a site. A clone shares the list.
#[derive(Clone)]
pub struct Inputs {
    source: Arc<Source>,
    files: Arc<Vec<File>>,
    /// Where each file is in the list; a binary search in a long list costs more.
    places: Arc<HashMap<Arc<str>, usize>>,
    links: Arc<[Arc<str>]>,
    pinned: Option<Arc<Contents>>,
    ahead: Option<Arc<Prefetched>>,
}

impl Inputs {
    /// The parts of a site below a folder. Hidden names and folders that `skip` names are left out.
    ///
    /// # Errors
    ///
    /// If the folder cannot be listed. Single unreadable files are reported as diagnostics instead.
    pub fn from_dir(
        root: &std::path::Path,
        skip: impl Fn(&std::path::Path) -> bool,
        diags: &mut Diagnostics,
    ) -> Result<Inputs> {
        let disk::Listing { disk, files, links } = disk::list(root, skip, diags)?;
        Ok(Inputs::new(Source::Disk(disk), files, links))
    }

    /// Files given as path and bytes.
    pub fn from_memory<P: AsRef<str>, B: AsRef<[u8]>>(given: impl IntoIterator<Item = (P, B)>) -> Inputs {
        let (map, files) = memory::list(given);
        Inputs::new(Source::Memory(map), files, Arc::from([]))
    }

    fn new(source: Source, files: Vec<File>, links: Arc<[Arc<str>]>) -> Inputs {
        let places = files.iter().enumerate().map(|(at, file)| (Arc::clone(&file.path), at)).collect();
        let (source, files, places) = (Arc::new(source), Arc::new(files), Arc::new(places));
        Inputs { source, files, places, links, pinned: None, ahead: None }
    }

    /// The same files with their current stamps: what is read from now on is not older than these.
    pub fn stamped(self) -> Inputs {
        parallel::map(&self.files, |file| self.stamp(file));
        self
    }

    /// The stamp of a file, taken at the first call; zero if the file no longer exists.
    pub fn stamp(&self, file: &File) -> Stamp {
        *file.stamp.get_or_init(|| match &*self.source {
            Source::Disk(disk) => disk.stamp(&file.path).unwrap_or_default(),
            Source::Memory(map) => {
                let size = map.get(&file.path).map_or(0, |bytes| bytes.len() as u64);
                Stamp { size, ..Stamp::default() }
            }
        })
    }

    /// The same files after some of them were written: their stamps are taken again.
    pub fn refreshed(&self, paths: &[Arc<str>]) -> Inputs {
        let mut inputs = self.clone();
        let Source::Disk(disk) = &*self.source else { return inputs };
        for path in paths {
            if let (Some(&at), Some(stamp)) = (self.places.get(path), disk.stamp(path))
                && self.files[at].stamp.get() != Some(&stamp)
            {
                Arc::make_mut(&mut inputs.files)[at].stamp = stamp.into();
            }
        }
        inputs
    }

    /// The same files, of which one keeps these bytes even if the file changes.
    pub fn pinned(&self, path: &Arc<str>, bytes: Arc<[u8]>) -> Inputs {
        let pinned = BTreeMap::from([(Arc::clone(path), bytes)]);
        Inputs { pinned: Some(Arc::new(pinned)), ..self.clone() }
    }

    /// The files as they would be if these were written.
    pub fn written(&self, new: BTreeMap<Arc<str>, Arc<[u8]>>) -> Inputs {
        let mut files = self.files.to_vec();
        files.retain(|file| !new.contains_key(&file.path));
        files.extend(new.keys().map(File::at));
        files.sort_by(|one, other| one.path.cmp(&other.path));
        let places = files.iter().enumerate().map(|(at, file)| (Arc::clone(&file.path), at)).collect();
        let (files, places) = (Arc::new(files), Arc::new(places));
        Inputs { files, places, pinned: Some(Arc::new(new)), ..self.clone() }
    }

    /// The same files, of which these texts are read at once, because they are needed soon.
    pub fn ahead<'p>(&self, paths: impl IntoIterator<Item = &'p Arc<str>>) -> Inputs {
        let Source::Disk(disk) = &*self.source else { return self.clone() };
        let ahead = Prefetched::of(paths, |path, room| disk.read_short(path, room));
        Inputs { ahead: Some(Arc::new(ahead)), ..self.clone() }
    }

    /// Symbolic links inside the site, through which a file is seen at another path than its own.
    pub fn links(&self) -> &[Arc<str>] {
        &self.links
    }

    /// All files, sorted by path.
    pub fn files(&self) -> &[File] {
        &self.files
    }

    /// The files below a folder, sorted by path.
    pub fn below<'s>(&'s self, folder: &str) -> impl Iterator<Item = &'s File> + use<'s> {
        let prefix = format!("{folder}/");
        let start = self.files.partition_point(|file| &*file.path < prefix.as_str());
        self.files[start..].iter().take_while(move |file| file.path.starts_with(&prefix))
    }

    /// The file with this path.
    pub fn find(&self, path: &str) -> Option<&File> {
        self.places.get(path).map(|&at| &self.files[at])
    }

    /// The size of a file where its stamp tells.
    fn size(&self, path: &str) -> Option<u64> {
        Some(self.find(path)?.stamp.get()?.size)
    }

    /// Files that were added, removed or saved since they were listed and read: a site made from the others would mix two states.
    /// Texts of pages are not compared here, since each is compared when its page is made.
    ///
    /// # Errors
    ///
    /// If the folder cannot be listed.
    pub fn disturbed(&self, skip: impl Fn(&std::path::Path) -> bool) -> Result<Vec<Arc<str>>> {
        let Source::Disk(disk) = &*self.source else { return Ok(Vec::new()) };
        let is_read_once =
            |path: &str| !path.starts_with("content/") || path.ends_with(".yaml") || path.ends_with(".yml");
        let is_saved = |file: &&File| {
            let stamp = file.stamp.get().filter(|_| is_read_once(&file.path));
            stamp.is_some_and(|before| disk.stamp(&file.path) != Some(*before))
        };
        let mut disturbed: Vec<Arc<str>> =
            self.files.iter().filter(is_saved).map(|file| Arc::clone(&file.path)).collect();
        if disk.is_rearranged() {
            let now: BTreeSet<Arc<str>> = disk.again(skip)?.into_iter().map(|file| file.path).collect();
            let before: BTreeSet<Arc<str>> = self.files.iter().map(|file| Arc::clone(&file.path)).collect();
            disturbed.extend(now.symmetric_difference(&before).cloned());
        }
        Ok(disturbed)
    }

    /// The bytes of a file.
    ///
    /// # Errors
    ///
    /// The error of the operating system.
    pub fn bytes(&self, path: &str) -> std::io::Result<Arc<[u8]>> {
        if let Some(bytes) = self.pinned.as_ref().and_then(|pinned| pinned.get(path)) {
            return Ok(Arc::clone(bytes));
        }
        match &*self.source {
            Source::Disk(disk) => disk.read(path, self.size(path), u64::MAX, |bytes| Arc::from(bytes)),
            Source::Memory(map) => {
                map.get(path).cloned().ok_or_else(|| std::io::Error::from(std::io::ErrorKind::NotFound))
            }
        }
    }

    /// A file as it is published: text formats of the web get uniform line ends, on any system.
    ///
    /// # Errors
    ///
    /// The error of the operating system.
    pub fn open(&self, path: &str) -> std::io::Result<Opened> {
        match &*self.source {
            Source::Disk(disk) => Opened::of(disk, path),
            Source::Memory(_) => Ok(Opened::Bytes(decode::published(path, self.bytes(path)?))),
        }
    }

    /// The same, read.
    ///
    /// # Errors
    ///
    /// What the operating system says.
    pub fn published(&self, path: &str) -> std::io::Result<Arc<[u8]>> {
        self.open(path)?.bytes()
    }

    /// The text of a file as problems show it, whatever its encoding is: offsets of problems are those of this text.
    pub fn shown(&self, path: &str) -> Option<String> {
        self.find(path)?;
        let shown = |bytes: &[u8]| (bytes.len() as u64 <= MAX_TEXT).then(|| decode::shown(bytes));
        match &*self.source {
            Source::Disk(disk) if self.pinned.is_none() => {
                disk.read(path, self.size(path), MAX_TEXT, shown).ok().flatten()
            }
            Source::Memory(_) => self.bytes(path).ok().map(|bytes| decode::shown(&bytes)),
            Source::Disk(_) => self.bytes(path).ok().and_then(|bytes| shown(&bytes)),
        }
    }

    /// The text of a file without its byte order mark, each line ended by one line feed; anything that is not readable UTF-8 is
    /// reported.
    pub fn text(&self, path: &Arc<str>, diags: &mut Diagnostics) -> Option<String> {
        // Only the stamp shows that a text which is read once was saved while it was read.
        let _ = self.find(path).map(|file| self.stamp(file));
        self.read(path, diags, str::to_owned)
    }

    /// What `with` returns for such a text, which is not kept.
    pub fn read<R>(
        &self,
        path: &Arc<str>,
        diags: &mut Diagnostics,
        with: impl FnOnce(&str) -> R,
    ) -> Option<R> {
        self.look(path, diags, |bytes, diags| decode::text(path, bytes, diags).map(|text| with(&text)))
    }

    /// The same for a text that has been read before without problems; `None` if its hash has changed.
    pub fn read_again<R>(&self, path: &Arc<str>, known: Hash, with: impl FnOnce(&str) -> R) -> Option<R> {
        self.look(path, &mut Diagnostics::new(), |bytes, diags| match decode::plain(bytes) {
            // A text with the hash of a text without problems has no problems either.
            Some(text) if hash(bytes) == known => Some(with(text)),
            _ => decode::text(path, bytes, diags)
                .filter(|text| hash(text.as_bytes()) == known)
                .map(|text| with(&text)),
        })
    }

    /// What `with` returns for the bytes of such a text.
    fn look<R>(
        &self,
        path: &Arc<str>,
        diags: &mut Diagnostics,
        with: impl FnOnce(&[u8], &mut Diagnostics) -> Option<R>,
    ) -> Option<R> {
        let look = |bytes: &[u8]| {
            if bytes.len() as u64 > MAX_TEXT {
                diags
                    .report_file(Code::FileTooLarge, path, format!("`{path}` is larger than 16 MB"))
                    .help("move it beside a page as a file and link to it");
                return None;
            }
            with(bytes, diags)
        };
        let ahead = self.ahead.as_deref().filter(|_| self.pinned.is_none());
        let result = match (ahead.and_then(|ahead| ahead.find(path)), &*self.source) {
            (Some(bytes), _) => Ok(look(bytes)),
            (None, Source::Disk(disk)) if self.pinned.is_none() => {
                disk.read(path, self.size(path), MAX_TEXT, look)
            }
            _ => self.bytes(path).map(|bytes| look(&bytes)),
        };
        result.unwrap_or_else(|error| {
            self.report_unreadable(path, &error, diags);
            None
        })
    }

    /// Reports that a file cannot be read.
    pub fn report_unreadable(&self, path: &Arc<str>, error: &std::io::Error, diags: &mut Diagnostics) {
        if open::is_gone(error) && self.find(path).is_some() {
            return report_changed(path, diags);
        }
        diags
            .report_file(Code::UnreadableFile, path, format!("cannot read `{path}`: {error}"))
            .help("check that the file exists and that you may read it");
    }
}

/// The text of bytes of any length, as [`Inputs::text`] gives it.
pub fn decoded(path: &Arc<str>, bytes: &[u8], diags: &mut Diagnostics) -> Option<String> {
    decode::text(path, bytes, diags).map(Cow::into_owned)
}

/// Reports that a file has changed since it was read, so that the site would mix two states.
pub fn report_changed(path: &Arc<str>, diags: &mut Diagnostics) {
    let message = format!("`{path}` was saved, renamed or removed while the site was made");
    diags
        .report_file(Code::ChangedFile, path, message)
        .help("run the command again once nothing is being saved");
}
