//! From the files of a site to its translations, with what an earlier command or build left of them.

use std::path::Path;
use std::time::SystemTime;

use anyhow::Result;

use super::engine::{engine, nanoseconds};
use super::listing::files;
use crate::build::{Translations, edition};
use crate::cache::{self, Purpose};
use crate::config::Settings;
use crate::diag::Diagnostics;
use crate::document::ParseOptions;
use crate::inputs::Inputs;
use crate::memo::{Earlier, Memo};

/// The site in a folder as those see it who look after its languages, and its files. What was read is left for the next time, if the folder
/// may be written.
///
/// # Errors
///
/// If the folder cannot be listed.
pub fn translations(root: &Path, settings: &Settings) -> Result<(Inputs, Translations)> {
    let began = nanoseconds(SystemTime::now());
    let inputs = files(root, &root.join("public"), &mut Diagnostics::new())?.stamped();
    let engine = engine();
    let purpose = Purpose { engine: &engine, edition: edition(&inputs, settings) };
    let kept = cache::surveyed(root, purpose);
    let has_own = kept.is_some();
    let documents = kept.or_else(|| of_build(root, purpose)).unwrap_or_default();
    let memo = Memo::with(purpose.edition, documents);
    let translations = Translations::of(&inputs, settings, &memo);
    // Another `site.toml` may have been saved meanwhile. A folder that cannot be written costs time alone.
    if ParseOptions::of(&translations.config) == purpose.edition {
        let before = has_own.then_some(&memo);
        let _ = cache::save_surveyed(root, purpose, (&inputs, began), &translations.documents, before);
    }
    // Freeing the memory of a large site piece by piece would only take time.
    std::mem::forget(memo);
    Ok((inputs, translations))
}

/// The documents that a build left.
fn of_build(root: &Path, purpose: Purpose<'_>) -> Option<Vec<Earlier>> {
    let cache = cache::load(root, purpose.engine).0?;
    cache.is_for(purpose.edition).then(|| { cache }.take().0)
}
