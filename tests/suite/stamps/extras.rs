//! Texts of the site's own, below `extra:`: a translation has those of its original.

use super::{GUIDE, ORIGINAL, done, exchange, site};
use crate::own_site::said;

const EXTRA: &str = "title: Guide\nno_translate: [extra.brand, extra.authors]\nextra:\n  intro: This sentence introduces the page\n  \
    steps:\n    - Open the door\n    - Close the window\n  brand: The Blue Horse\n  authors: [Jane, The Big Committee]\n  layout: wide\n";
const OWN: &str = "title: Le guide\nextra:\n  intro: Cette phrase présente la page\n  steps:\n    - Ouvrez la porte\n    - Fermez\n  \
    brand: The Blue Horse\n  authors: [Jane, The Big Committee]\n";

/// A guide whose translation has this in its front matter.
fn told(own: &str) -> (String, String, i32) {
    let place = site(&[]);
    let place = place.path();
    exchange(place, ORIGINAL, "title: Guide\n", EXTRA);
    exchange(place, GUIDE, "title: Le guide\n", own);
    let checked = said(place, &["check", "--format", "short"]).1;
    let (code, stamped) = said(place, &["l10n", "stamp", GUIDE]);
    (checked, stamped, code)
}

#[test]
fn texts_below_extra_that_a_translation_lacks_are_lost() {
    let (checked, stamped, code) = told(OWN);
    assert!(!checked.contains("guide.fr.md") && code == 0, "{checked}{stamped}");
    for (old, new, name, line) in [
        ("  intro: Cette phrase présente la page\n", "", "extra.intro", 4),
        ("    - Fermez\n", "", "extra.steps.2", 6),
        ("    - Ouvrez la porte\n    - Fermez\n", "    Ouvrez la porte\n", "extra.steps.1", 6),
        ("présente la page\n", "présente la page\n  more: x\n", "", 0),
        ("  brand: The Blue Horse\n", "", "extra.brand", 8),
        ("[Jane, The Big Committee]", "[Jane]", "extra.authors.2", 9),
        ("[Jane, The Big Committee]", "Jane", "extra.authors.1", 9),
    ] {
        let own = OWN.replace(old, new);
        assert_ne!(own, OWN);
        let (checked, stamped, code) = told(&own);
        if name.is_empty() {
            assert!(!checked.contains("guide.fr.md") && code == 0, "{checked}{stamped}");
            continue;
        }
        let line_of = checked.lines().find(|line| line.contains("[lost-text]"));
        let line_of = line_of.unwrap_or_else(|| panic!("{name}: {checked}"));
        assert!(
            line_of.contains(&format!("`{name}` of")) && line_of.contains("guide.fr.md:"),
            "{line}: {line_of}"
        );
        assert_eq!(checked.matches("[lost-text]").count(), 1, "{checked}");
        assert!(code == 2 && stamped.contains("is not stamped"), "{stamped}");
    }
}

#[test]
fn a_translation_that_lacks_one_later_is_incomplete() {
    let place = site(&[]);
    let place = place.path();
    exchange(place, ORIGINAL, "title: Guide\n", EXTRA);
    exchange(place, GUIDE, "title: Le guide\n", OWN);
    done(place, &["l10n", "stamp", GUIDE]);
    exchange(place, GUIDE, "    - Fermez\n", "");
    let listed = said(place, &["l10n", "status", "--kind", "page"]).1;
    assert!(
        listed.contains("incomplete") && listed.contains("`extra.steps.2` of the front matter"),
        "{listed}"
    );
}

#[test]
fn names_below_extra_are_kept_as_they_are() {
    for (old, new, name) in [
        ("The Blue Horse", "Le Cheval bleu", "extra.brand"),
        ("The Big Committee", "Le Grand Comité", "extra.authors.2"),
        ("[Jane,", "[Jeanne,", "extra.authors.1"),
        ("The Big Committee]", "The Big Committee, Jules]", "extra.authors.3"),
    ] {
        let (checked, stamped, code) = told(&OWN.replace(old, new));
        let line = checked.lines().find(|line| line.contains("[altered-text]"));
        let line = line.unwrap_or_else(|| panic!("{name}: {checked}"));
        assert!(line.contains(&format!("`{name}`")), "{line}");
        assert!(code == 2 && stamped.contains("is not stamped"), "{stamped}");
    }
}

#[test]
fn a_misspelt_name_of_a_list_is_guessed_as_it_is_written() {
    let place = site(&[]);
    let place = place.path();
    exchange(
        place,
        ORIGINAL,
        "title: Guide\n",
        &EXTRA.replace("[extra.brand, extra.authors]", "[extra.author]"),
    );
    let told = said(place, &["check"]).1;
    assert!(told.contains("did you mean `extra.authors`?"), "{told}");
}
