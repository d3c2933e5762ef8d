//! What is in a bucket of which no publication left a record, and what nobody knows beside a site.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use md5::{Digest, Md5};

use super::state::{FOLDER, Known};
use super::store::{AT_ONCE, Listed, Store};
use crate::deploy::manifest::{File, Manifest};
use crate::parallel;

/// Looks at all objects: files of the site that are there already become certain, and other objects at their addresses are refused, unless
/// they are adopted. Returns the paths of all objects that are none of ours.
///
/// # Errors
///
/// If the objects cannot be listed, or one would be replaced that no publication wrote.
pub fn look(
    store: &Store,
    output: &Path,
    files: &Manifest,
    known: &mut Known,
    adopt: bool,
) -> Result<Vec<Arc<str>>> {
    let listed = store.list("")?;
    let is_known = |path: &str| {
        let record = &known.record;
        path.starts_with(FOLDER)
            || known.certain.contains_key(path)
            || known.uncertain.contains(path)
            || record.kept.contains_key(path)
    };
    let others: Vec<&Listed> = listed.iter().filter(|object| !is_known(&object.path)).collect();
    let compared = parallel::map_waiting(&others, AT_ONCE, |object| match files.get(&object.path) {
        Some(file) => is_same(store, output, object, file).map(|same| Some((file, same))),
        None => Ok(None),
    });
    let (mut unknown, mut replaced) = (Vec::new(), Vec::new());
    for (object, compared) in others.iter().zip(compared) {
        match compared? {
            None => unknown.push(Arc::from(&*object.path)),
            Some((file, true)) => drop(known.certain.insert(Arc::clone(&file.path), file.clone())),
            Some((file, false)) => replaced.push(&*file.path),
        }
    }
    if let (Some(first), false) = (replaced.first(), adopt) {
        bail!(
            "`{}` has {} objects such as `{first}` that no publication wrote, and that the site would replace: nothing was changed; if the \
             bucket is the right one, publish with `--adopt`",
            store.name,
            replaced.len()
        );
    }
    Ok(unknown)
}

/// Whether an object is a file as a publication would write it.
fn is_same(store: &Store, output: &Path, object: &Listed, file: &File) -> Result<bool> {
    if object.size != file.size || !file.encoding.is_empty() {
        return Ok(false);
    }
    let path = output.join(&*file.path);
    let bytes = std::fs::read(&path).with_context(|| format!("cannot read `{}`", path.display()))?;
    let hash: String = Md5::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let is_equal = object.tag.as_deref().is_some_and(|tag| tag.trim_matches('"') == hash);
    Ok(is_equal && store.has_headers(file)?)
}
