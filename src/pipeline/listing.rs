//! Lists the files of a site.

use std::path::Path;

use anyhow::Result;

use crate::diag::Diagnostics;
use crate::inputs::Inputs;

/// The files of a site. The output folder is not part of it.
///
/// # Errors
///
/// If the folder cannot be listed.
pub fn files(root: &Path, output: &Path, diags: &mut Diagnostics) -> Result<Inputs> {
    Inputs::from_dir(root, skips(output)?, diags)
}

/// Recognizes the output folder.
pub fn skips(output: &Path) -> Result<impl Fn(&Path) -> bool + use<>> {
    let output = std::path::absolute(output)?;
    Ok(move |path: &Path| std::path::absolute(path).is_ok_and(|path| path == output))
}
