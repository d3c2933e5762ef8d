//! Mistakes in facts and front matter.

use super::Mend::{Exchange, LineAbove, Remove, RemoveLine, Replace};
use super::Mistake;

pub const ROWS: &[Mistake] = &[
    Mistake {
        code: "unknown-key",
        files: &[("content/x.en.md", "---\ntitle: Some words\nweigth: 3\n---\nText.\n")],
        mend: Replace,
    },
    Mistake {
        code: "unknown-key",
        files: &[("content/events/opening.yaml", "dates: 2021-11-18\nplaces: here\n")],
        mend: Exchange("did you mean `place`?", "content/events/opening.yaml", "places: here", ""),
    },
    Mistake {
        code: "missing-field",
        files: &[("content/x.en.md", "---\nlabel: Words\n---\nText.\n")],
        mend: LineAbove("label", "Some words"),
    },
    Mistake {
        code: "wrong-type",
        files: &[("content/x.en.md", "---\ntitle: Some words\nweight: many\n---\nText.\n")],
        mend: Exchange("", "content/x.en.md", "many", "4"),
    },
    Mistake {
        code: "wrong-type",
        files: &[("content/x.en.md", "---\ntitle: Some words\ndraft: maybe\n---\nText.\n")],
        mend: Exchange("", "content/x.en.md", "maybe", "false"),
    },
    Mistake {
        code: "misplaced-field",
        files: &[
            ("content/x.yaml", "description: Some words on it.\n"),
            ("content/x.en.md", "---\ntitle: Some words\n---\nText.\n"),
        ],
        mend: Exchange("", "content/x.yaml", "description: Some words on it.\n", ""),
    },
    Mistake {
        code: "conflicting-fact",
        files: &[
            ("content/x.yaml", "date: 2021-10-01\n"),
            ("content/x.en.md", "---\ntitle: Some words\ndate: 2021-10-02\n---\nText.\n"),
        ],
        mend: Exchange("", "content/x.en.md", "date: 2021-10-02\n", ""),
    },
    Mistake {
        code: "out-of-range",
        files: &[(
            "site.toml",
            "base_url = \"https://site.test\"\ntoday = 2021-10-18\nlimits = { contents_depth = 9 }\n[[languages]]\ntag = \"en\"\nname = \"English\"\n",
        )],
        mend: Exchange("", "site.toml", "= 9", "= 6"),
    },
    Mistake {
        code: "unknown-zone",
        files: &[(
            "content/events/opening.yaml",
            "dates: 2021-11-18\nsessions:\n  - {start: 2021-11-18T10:00, zone: Europe/Zuerich}\n",
        )],
        mend: Exchange("Europe/Zurich", "content/events/opening.yaml", "Europe/Zuerich", "Europe/Zurich"),
    },
    Mistake {
        code: "deadline-without-zone",
        files: &[(
            "content/events/opening.yaml",
            "dates: 2021-11-18\nsessions:\n  - {start: 2021-11-18T10:00}\n",
        )],
        mend: Exchange("zone", "content/events/opening.yaml", "T10:00}", "T10:00, zone: Europe/Zurich}"),
    },
    Mistake {
        code: "unknown-reference",
        files: &[("content/events/opening.yaml", "dates: 2021-11-18\naudiences: [states]\n")],
        mend: RemoveLine,
    },
    Mistake {
        code: "yaml-syntax",
        files: &[("content/x.en.md", "---\ntitle: Words: some of them\n---\nText.\n")],
        mend: Exchange(
            "`title: \"Words: some of them\"`",
            "content/x.en.md",
            "Words: some of them",
            "\"Words: some of them\"",
        ),
    },
    Mistake {
        code: "yaml-syntax",
        files: &[("content/events/opening.yaml", "dates: 2021-11-18\ndates: 2021-11-19\n")],
        mend: RemoveLine,
    },
    Mistake {
        code: "unclosed-front-matter",
        files: &[("content/x.en.md", "---\ntitle: Some words\n\nText.\n")],
        mend: LineAbove("\nText", ""),
    },
    Mistake {
        code: "invisible-character",
        files: &[("content/x.en.md", "---\ntitle: \"Some\u{200b} words\"\n---\nText.\n")],
        mend: Remove,
    },
];
