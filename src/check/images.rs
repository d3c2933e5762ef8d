//! Images that are too heavy for slow connections.

use std::collections::BTreeSet;

use crate::content::paths;
use crate::diag::{Code, Diagnostics};
use crate::inputs::Inputs;
use crate::site::Page;
use crate::source::Place;
use crate::url;

/// The most bytes of an image.
const MOST: u64 = 500_000;

/// Reports each heavy image once, where the first page shows it.
pub fn check(pages: &[&Page], inputs: &Inputs, diags: &mut Diagnostics) {
    let mut known = BTreeSet::new();
    for page in pages {
        let path = &page.document.path;
        for image in &page.document.outline.images {
            let source = image.source.as_str();
            let file = match (source.strip_prefix('/'), source.strip_prefix("@/")) {
                (Some(below), _) => url::join(paths::folder(&paths::file(paths::STATIC)), below),
                (_, Some(below)) => url::join(paths::folder(paths::CONTENT), below),
                _ => url::join(url::folder(path), source),
            };
            let Some(file) = file.and_then(|file| inputs.find(&file)) else { continue };
            let size = inputs.stamp(file).size;
            if size <= MOST || !known.insert(&file.path) {
                continue;
            }
            let message = format!("`{source}` has {} KB; pages should load without waiting", size / 1000);
            diags
                .report(Code::HeavyImage, Place::new(path, image.range.clone()), message)
                .help("save it with at most 500 KB: with fewer pixels, or as WebP or AVIF");
        }
    }
}
