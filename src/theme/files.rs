//! The files of a theme, as they are once they are read.

use std::sync::{Arc, OnceLock};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::Digest as _;

use crate::inputs::Stamp;
use crate::url;

/// A template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// Its path in the site, or below `builtin/`.
    pub path: Arc<str>,
    /// Its text.
    pub text: String,
}

/// An asset: a stylesheet, a picture of the theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// Its encoded address below the site's root, with a hash of its bytes: `/assets/site.0a1b2c3d.css`.
    pub address: String,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
    /// Its hash as browsers compare it, once a template has asked for it.
    integrity: OnceLock<String>,
}

impl Asset {
    /// An asset whose address has a hash of its bytes.
    pub(super) fn new(name: &str, bytes: Arc<[u8]>) -> Asset {
        let hash = blake3::hash(&bytes).to_hex();
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "bin"));
        let address =
            format!("/assets/{}.{}.{}", url::encode_path(stem), &hash[..10], url::encode_path(ending));
        Asset { address, bytes, integrity: OnceLock::new() }
    }

    /// Its hash as browsers compare it (W3C Subresource Integrity): `sha384-…`.
    pub fn integrity(&self) -> &str {
        let hash = || format!("sha384-{}", STANDARD.encode(sha2::Sha384::digest(&self.bytes)));
        self.integrity.get_or_init(hash)
    }

    /// Its path below the output folder.
    pub fn path(&self) -> String {
        url::decode(self.address.trim_start_matches('/')).unwrap_or_default().into_owned()
    }
}

/// A file that is published as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaticFile {
    /// The file.
    pub path: Arc<str>,
    /// Its stamp, so that another file at the same path is another one.
    pub stamp: Stamp,
    /// Width and height in pixels, if it is an image.
    pub size: Option<(usize, usize)>,
}
