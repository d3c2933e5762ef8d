//! Mistakes in the names of files, and in what one language has and another lacks.

use super::Mend::{Exchange, RemoveFile, Rename, RenameAs, Replace, Write};
use super::Mistake;

const TWO: &str = "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n\
    [[languages]]\ntag = \"fr\"\nname = \"Français\"\n";

pub const ROWS: &[Mistake] = &[
    Mistake {
        code: "unknown-language",
        files: &[("content/x.ee.md", "---\ntitle: Some words\n---\nText.\n")],
        mend: Rename,
    },
    Mistake {
        code: "unknown-language",
        files: &[("content/x.EN.md", "---\ntitle: Some words\n---\nText.\n")],
        mend: Rename,
    },
    Mistake {
        code: "bad-file-name",
        files: &[("content/über uns.en.md", "---\ntitle: Some words\n---\nText.\n")],
        mend: Rename,
    },
    Mistake { code: "bad-file-name", files: &[("content/_static/a\tb.txt", "Words.\n")], mend: Rename },
    Mistake {
        code: "bad-file-name",
        files: &[("content/привет.en.md", "---\ntitle: Some words\n---\nText.\n")],
        mend: RenameAs("`content/privet.en.md`", "content/привет.en.md", "content/privet.en.md"),
    },
    Mistake {
        code: "bad-file-name",
        files: &[("content/Über Größe.en.md", "---\ntitle: Some words\n---\nText.\n")],
        mend: RenameAs(
            "`content/uber-grosse.en.md`",
            "content/Über Größe.en.md",
            "content/uber-grosse.en.md",
        ),
    },
    Mistake {
        code: "broken-link",
        files: &[(
            "site.toml",
            "base_url = \"https://site.test\"\ntoday = 2021-10-18\nnavigation = [\"about\"]\n[[languages]]\ntag = \"en\"\nname = \"English\"\n",
        )],
        mend: Exchange("write `about.md`", "site.toml", "\"about\"", "\"about.md\""),
    },
    Mistake {
        code: "broken-link",
        files: &[("content/events/opening.yaml", "dates: 2021-11-18\nrelated: [../about]\n")],
        mend: Replace,
    },
    Mistake {
        code: "duplicate-file",
        files: &[
            ("content/x.md", "---\ntitle: Some words\n---\nText.\n"),
            ("content/x.en.md", "---\ntitle: Some words\n---\nText.\n"),
        ],
        mend: RemoveFile,
    },
    Mistake {
        code: "missing-language",
        files: &[
            ("site.toml", TWO),
            ("content/_index.fr.md", "---\ntitle: Accueil\n---\nBienvenue. Voir [les gens](about.md).\n"),
            (
                "content/about.fr.md",
                "---\ntitle: À propos\n---\n![Plan de la ville](map.svg)\n\n## Qui nous sommes {#who}\n\nDes gens.\n",
            ),
            ("content/events/_index.fr.md", "---\ntitle: Rencontres\n---\nToutes.\n"),
        ],
        mend: Write("---\ntitle: L'ouverture\n---\nLes portes s'ouvrent.\n"),
    },
    Mistake {
        code: "path-too-long",
        files: &[
            (
                "content/x.yaml",
                concat!(
                    "slug: ",
                    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                    "\n"
                ),
            ),
            ("content/x.en.md", "---\ntitle: Some words\n---\nText.\n"),
        ],
        mend: Exchange(
            "slug",
            "content/x.yaml",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "",
        ),
    },
    Mistake {
        code: "unknown-language",
        files: &[("content/x-en.md", "---\ntitle: Some words\n---\nText.\n")],
        mend: Rename,
    },
    Mistake {
        code: "unknown-language",
        files: &[("content/en/x.md", "---\ntitle: Some words\n---\nText.\n")],
        mend: Rename,
    },
    Mistake {
        code: "bad-file-name",
        files: &[("content/x.markdown", "---\ntitle: Some words\n---\nText.\n")],
        mend: Rename,
    },
    Mistake {
        code: "similar-paths",
        files: &[("content/_static/a.txt", "a"), ("content/_static/A.txt", "b")],
        mend: RenameAs("rename one", "content/_static/A.txt", "content/_static/b.txt"),
    },
];
