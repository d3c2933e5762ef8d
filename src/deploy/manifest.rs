//! The list of the files of a published site: path, size, SHA-256, content type, how long each may be kept.

use std::fs;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, anyhow};
use serde_json::{Value, json};
use sha2::Digest;

use crate::cache::{Hashes, Sha256};
use crate::config::Config;
use crate::inputs::Stamp;
use crate::outputs::CacheRules;
use crate::parallel;
use crate::url;

/// Two changes may have the same time if they are at most this many nanoseconds apart.
const TICK: u64 = 10_000_000;

/// A published file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path below the output folder.
    pub path: Arc<str>,
    /// Its size in bytes.
    pub size: u64,
    /// Its SHA-256.
    pub hash: Sha256,
    /// Its content type.
    pub media_type: String,
    /// The value of its `Cache-Control` header.
    pub cache: String,
    /// How it is compressed, as its `Content-Encoding` header says; empty where servers do that by themselves.
    pub encoding: String,
}

/// All files of a publication, sorted by path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manifest {
    /// They.
    pub files: Vec<File>,
}

impl Manifest {
    /// The files at these paths of an output folder. Only files that have changed since the last time are read.
    ///
    /// # Errors
    ///
    /// If a file cannot be read.
    pub fn of(root: &Path, output: &Path, config: &Config, paths: &[Arc<str>]) -> Result<Manifest> {
        let known = Hashes::load(root);
        let found = parallel::map_files(paths, |path| {
            let file = output.join(&**path);
            let hashed = hashed(&known, path, &file);
            hashed.with_context(|| format!("cannot read `{}`", file.display()))
        });
        let found: Vec<(Stamp, Sha256, bool)> = found.into_iter().collect::<Result<_>>()?;
        if found.iter().any(|(_, _, is_known)| !is_known) {
            let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_nanos());
            let is_settled = |stamp: &Stamp| u128::from(stamp.last().saturating_add(TICK)) < now;
            let rows = paths.iter().zip(&found).filter(|(_, (stamp, ..))| is_settled(stamp));
            let rows = rows.map(|(path, (stamp, hash, _))| (Arc::clone(path), *stamp, *hash));
            // A cache that cannot be written only costs time.
            let _ = Hashes::save(root, rows);
        }
        let rules = CacheRules::of(config);
        let mut files: Vec<File> = paths
            .iter()
            .zip(found)
            .map(|(path, (stamp, hash, _))| File {
                path: Arc::clone(path),
                size: stamp.size,
                hash,
                media_type: url::type_of(path).to_owned(),
                cache: rules.value(&url::address(path)).to_owned(),
                encoding: String::new(),
            })
            .collect();
        files.sort_by(|left, right| left.path.cmp(&right.path));
        Ok(Manifest { files })
    }

    /// The file at a path.
    pub fn get(&self, path: &str) -> Option<&File> {
        self.files.binary_search_by(|file| (*file.path).cmp(path)).ok().map(|at| &self.files[at])
    }

    /// The manifest as JSON.
    pub fn to_json(&self) -> String {
        let files = self.files.iter().map(|file| {
            let mut fields = json!({
                "path": *file.path,
                "size": file.size,
                "sha256": hex(&file.hash),
                "type": file.media_type,
                "cache": file.cache,
            });
            if !file.encoding.is_empty() {
                fields["encoding"] = json!(file.encoding);
            }
            fields
        });
        // One file a line: versions of the list are compared by line.
        let lines: Vec<String> = files.map(|file| format!("    {file}")).collect();
        format!("{{\n  \"version\": 1,\n  \"files\": [\n{}\n  ]\n}}\n", lines.join(",\n"))
    }

    /// Reads a manifest.
    ///
    /// # Errors
    ///
    /// What it lacks.
    pub fn parse(text: &str) -> Result<Manifest> {
        let value: Value = serde_json::from_str(text).context("it is not JSON")?;
        let files = value["files"].as_array().ok_or_else(|| anyhow!("it has no list `files`"))?;
        let read = |file: &Value| {
            let text = |name: &str| file[name].as_str().map(str::to_owned);
            Some(File {
                path: text("path")?.into(),
                size: file["size"].as_u64()?,
                hash: unhex(&text("sha256")?)?,
                media_type: text("type")?,
                cache: text("cache")?,
                encoding: text("encoding").unwrap_or_default(),
            })
        };
        let files: Option<Vec<File>> = files.iter().map(read).collect();
        let mut files = files.ok_or_else(|| anyhow!("a file lacks its path, size, hash, type or cache"))?;
        files.sort_by(|left, right| left.path.cmp(&right.path));
        Ok(Manifest { files })
    }
}

/// Stamp and hash of a file, and whether the hash was known.
fn hashed(known: &Hashes, path: &str, file: &Path) -> std::io::Result<(Stamp, Sha256, bool)> {
    let stamp = Stamp::of(&fs::metadata(file)?);
    if let Some(hash) = known.of(path, stamp) {
        return Ok((stamp, hash, true));
    }
    let mut open = fs::File::open(file)?;
    let mut digest = sha2::Sha256::new();
    let mut buffer = vec![0; 64 * 1024];
    loop {
        match open.read(&mut buffer)? {
            0 => break,
            length => digest.update(&buffer[..length]),
        }
    }
    Ok((stamp, digest.finalize().into(), false))
}

fn hex(hash: &Sha256) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Option<Sha256> {
    let mut hash = [0; 32];
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    for (at, byte) in hash.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[2 * at..2 * at + 2], 16).ok()?;
    }
    Some(hash)
}
