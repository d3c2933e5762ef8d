//! The file that a build leaves for the next one: damaged, it is not used; sealed again after damage, it is read without harm.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use hexaglot::build::assemble;
use hexaglot::cache::{self, FOLDER, Harvest, Purpose};
use hexaglot::diag::Diagnostics;
use hexaglot::document::Edition;
use hexaglot::inputs::{Inputs, hash};
use hexaglot::memo::Memo;
use hexaglot::watch::Unwatched;

use super::ground::{files, ground, settings};

const SEAL: usize = 16;

/// The cache of a small site as it is written.
static WHOLE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let inputs = Inputs::from_memory(&files("en", "deny"));
    let built = assemble(&inputs, &settings(), &Memo::default(), &Unwatched, &mut Diagnostics::new());
    let folder = tempfile::tempdir().unwrap();
    let harvest = Harvest {
        began: 1,
        documents: built.world().site.pages.iter().map(|page| &*page.document).collect(),
        names: vec!["news".to_owned()],
        made: Vec::new(),
        lines: Vec::new(),
    };
    cache::save(folder.path(), purpose(), &inputs, harvest).unwrap();
    fs::read(folder.path().join(FOLDER).join("build")).unwrap()
});

fn purpose() -> Purpose<'static> {
    Purpose { engine: b"fuzz", edition: Edition::of(ground("en", false).config()) }
}

/// Where the part begins that is not the same in every cache of one purpose.
fn payload() -> usize {
    let line = WHOLE.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    line + SEAL
}

/// What the cache of a small site says, without what stands around it.
pub fn sound() -> Vec<u8> {
    WHOLE[payload()..WHOLE.len() - SEAL].to_vec()
}

/// The bytes as a cache, as what stands in a sealed one, and as damage to a sound one.
pub fn cache(data: &[u8]) {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join(FOLDER)).unwrap();
    assert!(data == *WHOLE || !is_used(folder.path(), data), "a cache that nobody wrote is used");
    let head = WHOLE.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    let inside = [&WHOLE[head..payload()], data].concat();
    is_used(folder.path(), &[&WHOLE[..head], &inside, &hash(&inside)].concat());
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
    cache::load(root, purpose()).0.is_some()
}
