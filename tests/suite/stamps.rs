//! Stamps of translations: forgotten sentences, reviews that end, texts that were edited after one, days and names of people, histories that
//! are cut off, two commands at once, line ends.

mod adopted;
mod begun;
mod damaged;
mod edited;
mod extras;
mod forgotten;
mod histories;
mod meant;
mod named;
mod noticed;
mod originals;
mod renamed;
mod reviews;
mod writing;

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::own_site::{done, exchange, git, write};

const CONFIG: &str = "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n\
    [[languages]]\ntag = \"fr\"\nname = \"Français\"\n";
const ENGLISH: &str =
    "---\ntitle: Guide\n---\n\nMembers may join at any time.\n\n## Fees\n\nThe fee is 10 euros a year.\n";
const FRENCH: &str = "---\ntitle: Le guide\n---\n\nLes membres peuvent adhérer à tout moment.\n\n## Cotisation\n\n\
    La cotisation est de 10 euros par an.\n";
const GUIDE: &str = "content/guide.fr.md";
const ORIGINAL: &str = "content/guide.en.md";

/// A site on disk with a guide in two languages.
fn site(files: &[(&str, &str)]) -> TempDir {
    let place = tempfile::tempdir().unwrap();
    let base = [
        ("site.toml", CONFIG),
        ("content/_index.en.md", "---\ntitle: Home\n---\nWelcome to us.\n"),
        ("content/_index.fr.md", "---\ntitle: Accueil\n---\nBienvenue chez nous.\n"),
        (ORIGINAL, ENGLISH),
        (GUIDE, FRENCH),
    ];
    for (path, text) in base.iter().chain(files) {
        write(place.path(), path, text);
    }
    place
}

fn text(place: &Path, path: &str) -> String {
    fs::read_to_string(place.join(path)).unwrap()
}

fn stamp(place: &Path, arguments: &[&str]) -> String {
    done(place, &[&["l10n", "stamp", GUIDE], arguments].concat())
}
