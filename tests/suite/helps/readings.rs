//! Mistakes between languages.

use super::Mend::Exchange;
use super::Mistake;

const TWO: &str = "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n\
    [[languages]]\ntag = \"fr\"\nname = \"Français\"\n[checks]\nmissing-language = \"off\"\n";

pub const ROWS: &[Mistake] = &[
    Mistake {
        code: "number-mismatch",
        files: &[
            ("site.toml", TWO),
            ("content/_index.fr.md", "---\ntitle: Accueil\n---\nBienvenue.\n"),
            ("content/x.en.md", "---\ntitle: Some words\n---\nThere are 418 pledges.\n"),
            ("content/x.fr.md", "---\ntitle: Des mots\n---\nIl y a 481 engagements.\n"),
        ],
        mend: Exchange("", "content/x.fr.md", "481", "418"),
    },
    Mistake {
        code: "missing-target-language",
        files: &[
            ("site.toml", TWO),
            ("content/_index.fr.md", "---\ntitle: Accueil\n---\nBienvenue.\n"),
            ("content/x.fr.md", "---\ntitle: Des mots\n---\nVoir [les gens](about.md).\n"),
            ("content/x.en.md", "---\ntitle: Some words\n---\nSee [the people](about.md).\n"),
        ],
        mend: Exchange("", "content/x.fr.md", "Voir [les gens](about.md).", "Rien."),
    },
];
