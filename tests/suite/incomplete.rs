//! Translations that follow their originals and lack parts of them: for `l10n status`, `next`, `diff`, policies and readers.

use std::fs;
use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;

use crate::own_site::{done, exchange, git, said, write};

const CONFIG: &str = "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n\
    [[languages]]\ntag = \"fr\"\nname = \"Français\"\n";

const ENGLISH: &str = "---\ntitle: Guide\ndescription: What members do.\n---\n\nMembers may join at any time.\n\nThey pay nothing \
    for the first year.\n\n## Fees {#fees}\n\n| What | Euros |\n|---|---|\n| Members | 10 |\n| Guests | 20 |\n\n## Dates\n\n- A day in \
    spring\n- A week in autumn\n\n## Rules\n\nEverybody is equal here.[^1]\n\n[^1]: As in all clubs.\n";

const FRENCH: &str = "---\ntitle: Guide\ndescription: Ce que font les membres.\n---\n\nLes membres adhèrent quand ils le \
    veulent.\n\nIls ne paient rien la première année.\n\n## Cotisation {#fees}\n\n| Qui | Euros |\n|---|---|\n| Membres | 10 |\n| \
    Invités | 20 |\n\n## Dates\n\n- Un jour au printemps\n\n- Une semaine en automne\n\n## Règlement\n\nTous sont égaux \
    ici.[^1]\n\n[^1]: Comme partout.\n";

const GUIDE: &str = "content/guide.fr.md";

/// A site whose guide is stamped in French.
fn site(config: &str) -> TempDir {
    let place = tempfile::tempdir().unwrap();
    write(place.path(), "site.toml", &format!("{CONFIG}{config}"));
    write(place.path(), "content/_index.en.md", "---\ntitle: Home\n---\nWelcome to [the guide](guide.md).\n");
    write(
        place.path(),
        "content/_index.fr.md",
        "---\ntitle: Accueil\n---\nBienvenue dans [le guide](guide.md).\n",
    );
    write(place.path(), "content/guide.en.md", ENGLISH);
    write(place.path(), GUIDE, FRENCH);
    done(place.path(), &["l10n", "stamp", GUIDE, "content/_index.fr.md"]);
    place
}

fn row(place: &Path) -> Value {
    let status: Value = serde_json::from_str(&said(place, &["l10n", "status", "--as", "json"]).1).unwrap();
    status["translations"].as_array().unwrap().iter().find(|row| row["file"] == GUIDE).unwrap().clone()
}

/// What the guide lacks in French.
fn lacks(place: &Path) -> Vec<String> {
    let row = row(place);
    let list: Vec<String> = row["lacks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|lack| lack["what"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(row["standing"] == "incomplete", !list.is_empty(), "{row}");
    list
}

#[test]
fn a_translation_that_lost_a_part_is_incomplete() {
    for (lost, expected) in [
        ("Ils ne paient rien la première année.\n\n", "1 paragraph or item of the beginning"),
        ("| Invités | 20 |\n", "1 row of “Fees”"),
        ("\n- Une semaine en automne\n", "1 paragraph or item of “Dates”"),
        ("## Règlement\n\nTous sont égaux ici.[^1]\n\n[^1]: Comme partout.\n", "the section “Rules”"),
        ("## Dates\n\n- Un jour au printemps\n\n- Une semaine en automne\n\n", "the section “Dates”"),
        ("description: Ce que font les membres.\n", "`description` of the front matter"),
    ] {
        let place = site("");
        assert_eq!(lacks(place.path()), [""; 0]);
        exchange(place.path(), GUIDE, lost, "");
        assert_eq!(lacks(place.path()), [expected]);
        // The second command reads what the first one has left.
        assert_eq!(lacks(place.path()), [expected]);
        assert_eq!(said(place.path(), &["l10n", "status", "--strict"]).0, 1);
        let (_, text) = said(place.path(), &["check"]);
        assert!(text.contains("lost-text") || text.contains("different-structure"), "{text}");
    }
}

#[test]
fn what_an_incomplete_translation_lacks_is_in_every_format_with_its_line() {
    let place = site("");
    exchange(place.path(), GUIDE, "| Invités | 20 |\n", "");
    let text = done(place.path(), &["l10n", "status"]);
    let line = "content/guide.fr.md: incomplete: it lacks 1 row of “Fees” (line 11) (";
    assert!(text.contains(line) && text.contains("\n  incomplete   it follows"), "{text}");
    let next = done(place.path(), &["l10n", "next", "fr"]);
    assert!(next.contains("incomplete: it lacks 1 row of “Fees”"), "{next}");
    assert!(next.contains("\n   hexaglot l10n diff content/guide.fr.md\n"), "{next}");
    for format in ["markdown", "junit", "html"] {
        let text = done(place.path(), &["l10n", "status", "--format", format]);
        assert!(text.contains("incomplete: it lacks 1 row of “Fees”"), "{format}: {text}");
    }
    let sarif: Value =
        serde_json::from_str(&done(place.path(), &["l10n", "status", "--format", "sarif"])).unwrap();
    let result = &sarif["runs"][0]["results"][0];
    assert_eq!(result["ruleId"], "lost-text", "{result}");
    let place_of = &result["locations"][0]["physicalLocation"];
    assert_eq!(place_of["artifactLocation"]["uri"], GUIDE, "{result}");
    assert_eq!(place_of["region"]["startLine"], 11, "{result}");
    let (code, diff) = said(place.path(), &["l10n", "diff", GUIDE]);
    assert_eq!(code, 1);
    assert!(
        diff.contains(
            "content/guide.fr.md:15: the row `Guests | 20` of content/guide.en.md:15 is missing after this"
        ),
        "{diff}"
    );
}

#[test]
fn an_edit_that_loses_a_part_is_named_since_a_revision() {
    let place = site("");
    git(place.path(), &["init", "-q", "-b", "main"]);
    write(place.path(), ".gitignore", "/.hexaglot/\n/public/\n");
    git(place.path(), &["add", "."]);
    git(place.path(), &["commit", "-qm", "a"]);
    exchange(place.path(), GUIDE, "| Invités | 20 |\n", "");
    let text = done(place.path(), &["l10n", "status", "--since", "HEAD"]);
    assert!(text.starts_with("This edit leaves 1 translation incomplete."), "{text}");
    assert!(text.contains("incomplete: it lacks 1 row of “Fees”"), "{text}");
    assert_eq!(said(place.path(), &["l10n", "status", "--since", "HEAD", "--strict"]).0, 1);
}

#[test]
fn what_is_left_out_on_purpose_or_not_checked_is_not_lacking() {
    let place = site("");
    exchange(place.path(), GUIDE, "| Invités | 20 |\n", "");
    done(place.path(), &["l10n", "stamp", GUIDE, "--differs", "guests do not read French"]);
    assert_eq!(lacks(place.path()), [""; 0]);
    assert_eq!(said(place.path(), &["l10n", "status", "--strict", "--lang", "fr"]).0, 0);
    // The reason is of that text alone.
    exchange(place.path(), GUIDE, "## Règlement\n\nTous sont égaux ici.[^1]\n\n[^1]: Comme partout.\n", "");
    assert_eq!(lacks(place.path()), ["1 row of “Fees”", "the section “Rules”"]);
    write(place.path(), "site.toml", &format!("{CONFIG}[checks]\nlost-text = \"off\"\n"));
    assert_eq!(lacks(place.path()), [""; 0]);
}

#[test]
fn sections_in_another_order_and_blocks_of_other_days_lack_nothing() {
    let place = site("");
    let block = "{% <since date=\"2031-01-01\"> %}\n\nLater text.\n\n{% </since> %}\n\n";
    let french = "{% <since date=\"2031-01-01\"> %}\n\nTexte suivant.\n\n{% </since> %}\n\n";
    exchange(place.path(), "content/guide.en.md", "## Rules\n", &format!("{block}## Rules {{#rules}}\n"));
    exchange(place.path(), GUIDE, "## Règlement\n", &format!("{french}## Règlement {{#rules}}\n"));
    done(place.path(), &["l10n", "stamp", GUIDE]);
    assert_eq!(lacks(place.path()), [""; 0]);
    exchange(place.path(), GUIDE, "Texte suivant.\n\n", "");
    assert_eq!(lacks(place.path()), ["1 paragraph or item of “Dates”"]);
    exchange(
        place.path(),
        GUIDE,
        "{% <since date=\"2031-01-01\"> %}\n\n",
        "{% <since date=\"2031-01-01\"> %}\n\nTexte suivant.\n\n",
    );
    let text = fs::read_to_string(place.path().join(GUIDE)).unwrap();
    let (rest, rules) = text.split_once("## Règlement").unwrap();
    let (head, fees) = rest.split_once("## Cotisation").unwrap();
    write(place.path(), GUIDE, &format!("{head}## Règlement{rules}\n## Cotisation{fees}"));
    assert_eq!(lacks(place.path()), [""; 0]);
}

#[test]
fn readers_and_programs_see_that_a_translation_is_incomplete() {
    let place = site("");
    done(place.path(), &["build"]);
    exchange(place.path(), GUIDE, "| Invités | 20 |\n", "");
    done(place.path(), &["build"]);
    let list: Value =
        serde_json::from_str(&fs::read_to_string(place.path().join("public/l10n.json")).unwrap()).unwrap();
    let entry = list["entries"].as_array().unwrap().iter().find(|entry| entry["path"] == "guide").unwrap();
    assert_eq!(entry["translations"]["fr"]["standing"], "incomplete", "{entry}");
    assert_eq!(entry["translations"]["fr"]["lacks"][0], "1 row of “Fees”", "{entry}");
}

#[test]
fn an_entry_that_is_published_together_waits_for_a_complete_translation() {
    let place = site("[translation.page]\npublish = \"together\"\n");
    done(place.path(), &["check"]);
    exchange(place.path(), GUIDE, "| Invités | 20 |\n", "");
    let (code, text) = said(place.path(), &["check"]);
    assert_eq!(code, 1);
    assert!(text.contains("incomplete-entry") && text.contains("`fr` lacks parts of its original"), "{text}");
}
