//! Mistakes between languages.

use super::Mend::{Exchange, Replace};
use super::Mistake;

const TWO: &str = "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n\
    [[languages]]\ntag = \"fr\"\nname = \"Français\"\n[checks]\nmissing-language = \"off\"\n";

pub const ROWS: &[Mistake] = &[
    Mistake {
        code: "lost-text",
        files: &[
            ("site.toml", TWO),
            ("content/_index.fr.md", "---\ntitle: Accueil\n---\nBienvenue.\n"),
            (
                "content/x.en.md",
                "---\ntitle: Some words\n---\nMembers meet in spring.\n\nThe call is open to all.\n",
            ),
            ("content/x.fr.md", "---\ntitle: Des mots\n---\nLes membres se voient au printemps.\n"),
        ],
        mend: Exchange(
            "translate it",
            "content/x.fr.md",
            "printemps.\n",
            "printemps.\n\nLa porte est ouverte.\n",
        ),
    },
    Mistake {
        code: "order-differs",
        files: &[
            ("site.toml", TWO),
            ("content/_index.fr.md", "---\ntitle: Accueil\n---\nBienvenue.\n"),
            ("content/x.en.md", "---\ntitle: Some words\n---\n1. Read all 12 rules.\n2. Ask 47 friends.\n"),
            (
                "content/x.fr.md",
                "---\ntitle: Des mots\n---\n1. Interrogez 47 amis.\n2. Lisez les 12 règles.\n",
            ),
        ],
        mend: Exchange(
            "move it",
            "content/x.fr.md",
            "1. Interrogez 47 amis.\n2. Lisez les 12 règles.\n",
            "1. Lisez les 12 règles.\n2. Interrogez 47 amis.\n",
        ),
    },
    Mistake {
        code: "length-differs",
        files: &[
            ("site.toml", TWO),
            ("content/_index.fr.md", "---\ntitle: Accueil\n---\nBienvenue.\n"),
            (
                "content/x.en.md",
                "---\ntitle: Some words\n---\nMembers meet each spring. They tell each other what they did, and what others could learn from it.\n",
            ),
            ("content/x.fr.md", "---\ntitle: Des mots\n---\nLes membres se voient au printemps.\n"),
        ],
        mend: Exchange(
            "translate what is missing",
            "content/x.fr.md",
            "printemps.",
            "printemps. Chacun raconte aux autres ce qu’il a fait, et ce que d’autres pourraient en apprendre.",
        ),
    },
    Mistake {
        code: "wrong-language",
        files: &[
            ("site.toml", TWO),
            ("content/_index.fr.md", "---\ntitle: Accueil\n---\nBienvenue.\n"),
            (
                "content/x.en.md",
                "---\ntitle: Some words\n---\nMembers meet each spring and tell each other what they have done.\n",
            ),
            (
                "content/x.fr.md",
                "---\ntitle: Des mots\n---\nLos miembros se reúnen en la primavera y cuentan a los demás lo que han hecho.\n",
            ),
        ],
        mend: Exchange(
            "translate it",
            "content/x.fr.md",
            "Los miembros se reúnen en la primavera y cuentan a los demás lo que han hecho.",
            "Les membres se voient au printemps et racontent aux autres ce qu’ils ont fait.",
        ),
    },
    Mistake {
        code: "different-structure",
        files: &[
            ("site.toml", TWO),
            ("content/_index.fr.md", "---\ntitle: Accueil\n---\nBienvenue.\n"),
            ("content/x.en.md", "---\ntitle: Some words\n---\n## One {#one}\n\nMembers meet in spring.\n"),
            ("content/x.fr.md", "---\ntitle: Des mots\n---\n## Un\n\nLes membres se voient au printemps.\n"),
        ],
        mend: Exchange("`{#one}`", "content/x.fr.md", "## Un", "## Un {#one}"),
    },
    Mistake {
        code: "different-link",
        files: &[
            ("site.toml", TWO),
            ("content/_index.fr.md", "---\ntitle: Accueil\n---\nBienvenue.\n"),
            ("content/x.en.md", "---\ntitle: Some words\n---\nBegin at [the home page](_index.md).\n"),
            ("content/x.fr.md", "---\ntitle: Des mots\n---\nCommencez par [la page d'accueil](x.md).\n"),
        ],
        mend: Exchange("`_index.md`", "content/x.fr.md", "(x.md)", "(_index.md)"),
    },
    Mistake {
        code: "different-component",
        files: &[
            ("site.toml", TWO),
            ("content/_index.fr.md", "---\ntitle: Accueil\n---\nBienvenue.\n"),
            (
                "content/x.en.md",
                "---\ntitle: Some words\n---\nIt has {{ <number value=\"12\" /> }} members.\n",
            ),
            ("content/x.fr.md", "---\ntitle: Des mots\n---\nIl a {{ <number value=\"21\" /> }} membres.\n"),
        ],
        mend: Replace,
    },
    Mistake {
        code: "altered-text",
        files: &[
            ("site.toml", TWO),
            ("content/_index.fr.md", "---\ntitle: Accueil\n---\nBienvenue.\n"),
            (
                "content/x.en.md",
                "---\ntitle: Some words\n---\n## The Blue Book {#a translate=\"no\"}\n\nWords.\n",
            ),
            (
                "content/x.fr.md",
                "---\ntitle: Des mots\n---\n## Le livre bleu {#a translate=\"no\"}\n\nMots.\n",
            ),
        ],
        mend: Exchange("copy the text from there", "content/x.fr.md", "Le livre bleu", "The Blue Book"),
    },
    Mistake {
        code: "untranslated-text",
        files: &[
            ("site.toml", TWO),
            ("content/_index.fr.md", "---\ntitle: Accueil\n---\nBienvenue.\n"),
            ("content/x.en.md", "---\ntitle: Some words\n---\nMembers meet in the spring.\n"),
            ("content/x.fr.md", "---\ntitle: Des mots\n---\nMembers meet in the spring.\n"),
        ],
        mend: Exchange(
            "translate it",
            "content/x.fr.md",
            "Members meet in the spring.",
            "Ils se voient au printemps.",
        ),
    },
    Mistake {
        code: "unfinished-text",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nTODO: write this.\n")],
        mend: Exchange("write the text", "content/x.en.md", "TODO: write this.", "Text."),
    },
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
