//! The file that a build leaves for the next one: damaged, it is not used; sealed again after damage, it is read without harm.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use hexaglot::build::assemble;
use hexaglot::cache::{self, CacheUpdate, FOLDER, Purpose};
use hexaglot::diag::Diagnostics;
use hexaglot::document::ParseOptions;
use hexaglot::inputs::{Inputs, hash};
use hexaglot::memo::Memo;
use hexaglot::observer::NoObserver;
use hexaglot::publish::Folders;

use super::ground::{files, ground, settings};

/// A line, and hashes of what it is good for.
const START: usize = 17 + 32;

/// What a frame is, its length and its hash.
const HEAD: usize = 1 + 8 + 16;

/// The cache of a small site as it is written.
static WHOLE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let inputs = Inputs::from_memory(&files("en", "deny"));
    let built = assemble(&inputs, &settings(), &Memo::default(), &NoObserver, &mut Diagnostics::new());
    let folder = tempfile::tempdir().unwrap();
    let harvest = CacheUpdate {
        began: 1,
        documents: built.world().site.pages.iter().map(|page| &*page.document).collect(),
        names: vec!["news".to_owned()],
        made: Vec::new(),
        kept: Vec::new(),
        folders: Folders::default(),
    };
    cache::save(folder.path(), purpose(), &inputs, harvest, None).unwrap();
    fs::read(folder.path().join(FOLDER).join("build")).unwrap()
});

fn purpose() -> Purpose<'static> {
    Purpose { engine: b"fuzz", edition: ParseOptions::of(ground("en", false).config()) }
}

/// A frame of a kind, sealed.
fn frame(kind: u8, bytes: &[u8]) -> Vec<u8> {
    [&[kind], &(bytes.len() as u64).to_le_bytes()[..], &hash(bytes), bytes].concat()
}

/// What the first frame of a small site's cache says: its documents.
pub fn sound() -> Vec<u8> {
    let length = u64::from_le_bytes(WHOLE[START + 1..START + 9].try_into().unwrap());
    WHOLE[START + HEAD..][..usize::try_from(length).unwrap()].to_vec()
}

/// The bytes as a cache, as what is in sealed frames, and as damage to a sound one.
pub fn cache(data: &[u8]) {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join(FOLDER)).unwrap();
    assert!(data == *WHOLE || !is_used(folder.path(), data), "a cache that nobody wrote is used");
    for kind in 0..3 {
        is_used(folder.path(), &[&WHOLE[..START], &frame(kind, data)].concat());
        is_used(folder.path(), &[&WHOLE[..], &frame(kind, data)].concat());
    }
    if let Some((place, bytes)) = data.split_first_chunk::<2>() {
        let at = usize::from(u16::from_le_bytes(*place)) % WHOLE.len();
        let mut damaged = WHOLE.clone();
        damaged.truncate(at);
        damaged.extend_from_slice(bytes);
        damaged.extend_from_slice(WHOLE.get(damaged.len()..).unwrap_or_default());
        assert!(damaged == *WHOLE || !is_used(folder.path(), &damaged), "a damaged cache is used");
    }
}

/// Whether a cache is taken from a file with these bytes.
fn is_used(root: &Path, bytes: &[u8]) -> bool {
    fs::write(root.join(FOLDER).join("build"), bytes).unwrap();
    cache::load(root, purpose().engine).0.is_some_and(|cache| cache.is_for(purpose().edition))
}
