//! Files in memory, for tests and embedders.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::File;

type Map = BTreeMap<Arc<str>, Arc<[u8]>>;

/// The files in path order, without ignored names.
pub fn list<P: AsRef<str>, B: AsRef<[u8]>>(given: impl IntoIterator<Item = (P, B)>) -> (Map, Vec<File>) {
    let map: Map = given
        .into_iter()
        .filter(|(path, _)| !super::is_ignored(path.as_ref()))
        .map(|(path, bytes)| (Arc::from(path.as_ref()), Arc::from(bytes.as_ref())))
        .collect();
    let files = map.keys().map(File::at).collect();
    (map, files)
}
