//! The twins of large texts that servers send to browsers that take them: `page.html.br` and `page.html.gz`.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;

use super::manifest::File;

/// A smaller file saves no packet, in bytes.
const SMALLEST: u64 = 1024;

/// Brotli's quality: a higher one takes ten times as long for a few hundredths.
const QUALITY: i32 = 9;

/// The ends of the names of twins.
pub const ENDINGS: [&str; 2] = ["br", "gz"];

/// Whether a file gets twins: a large text.
pub fn has_twins(file: &File) -> bool {
    let plain = file.media_type.split(';').next().unwrap_or_default();
    let is_text = plain.starts_with("text/")
        || plain.ends_with("json")
        || plain.ends_with("xml")
        || plain.ends_with("yaml")
        || matches!(plain, "application/wasm" | "image/bmp" | "font/ttf" | "font/otf");
    is_text && file.size >= SMALLEST
}

/// Writes the twins of a file beside it.
pub fn write(path: &Path) -> io::Result<()> {
    let bytes = fs::read(path)?;
    let name = path.as_os_str();
    let twin = |ending: &str| {
        let mut name = name.to_owned();
        name.push(".");
        name.push(ending);
        name
    };
    fs::write(twin(ENDINGS[0]), brotli(&bytes)?)?;
    fs::write(twin(ENDINGS[1]), gzip(&bytes)?)
}

/// A text compressed by Brotli.
pub fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut packed = Vec::new();
    let parameters =
        brotli::enc::BrotliEncoderParams { quality: QUALITY, size_hint: bytes.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters)?;
    Ok(packed)
}

/// A text compressed by gzip.
pub fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    packed.write_all(bytes)?;
    packed.finish()
}
