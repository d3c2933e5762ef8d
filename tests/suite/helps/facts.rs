//! Mistakes in facts and front matter.

use super::Mend::{Exchange, LineAbove, LineAtEnd, Remove, RemoveLine, Replace, ReplaceLine};
use super::Mistake;

pub const ROWS: &[Mistake] = &[
    Mistake {
        code: "unknown-key",
        files: &[("content/x.en.md", "---\ntitle: Some words\nweigth: 3\n---\nText.\n")],
        mend: Replace,
    },
    Mistake {
        code: "unknown-key",
        files: &[("content/x.en.md", "---\ntitle: Some words\nlinkTitle: Words\n---\nText.\n")],
        mend: Replace,
    },
    Mistake {
        code: "unknown-key",
        files: &[("content/x.en.md", "---\ntitle: Some words\nlastmod: 2021-10-01\n---\nText.\n")],
        mend: Replace,
    },
    Mistake {
        code: "unknown-key",
        files: &[("content/x.en.md", "---\ntitle: Some words\nweather: 3\n---\nText.\n")],
        mend: Exchange("`extra`", "content/x.en.md", "weather: 3", "extra:\n  weather: 3"),
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
        code: "missing-field",
        files: &[("content/events/opening.yaml", "weight: 1\n")],
        mend: LineAtEnd("content/events/opening.yaml", "…"),
    },
    Mistake {
        code: "wrong-type",
        files: &[("content/x.en.md", "---\ntitle: Some words\nweight: many\n---\nText.\n")],
        mend: Exchange("", "content/x.en.md", "many", "4"),
    },
    Mistake {
        code: "wrong-type",
        files: &[("content/x.en.md", "---\ntitle: [Some, words]\n---\nText.\n")],
        mend: Exchange("", "content/x.en.md", "[Some, words]", "Some words"),
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
        code: "bad-date",
        files: &[("content/events/opening.yaml", "dates: 18 November 2021\n")],
        mend: Replace,
    },
    Mistake {
        code: "bad-date",
        files: &[("content/events/opening.yaml", "dates: 18.11.2021\n")],
        mend: Replace,
    },
    Mistake {
        code: "bad-date",
        files: &[("content/events/opening.yaml", "dates: 2021-11-5\n")],
        mend: Replace,
    },
    Mistake {
        code: "bad-date",
        files: &[("content/events/opening.yaml", "dates: 2021-11-18/2021-11-02\n")],
        mend: Replace,
    },
    Mistake {
        code: "bad-date",
        files: &[("content/events/opening.yaml", "dates: 2021-11-31\n")],
        mend: Exchange("", "content/events/opening.yaml", "31", "30"),
    },
    Mistake {
        code: "bad-date",
        files: &[("content/events/opening.yaml", "dates: 18 novembre 2021\n")],
        mend: Replace,
    },
    Mistake {
        code: "bad-date",
        files: &[("content/events/opening.yaml", "dates: 2021/11/18\n")],
        mend: Replace,
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
        code: "unknown-kind",
        files: &[
            ("content/x.yaml", "kind: evnt\ndates: 2021-11-18\n"),
            ("content/x.en.md", "---\ntitle: Some words\n---\nText.\n"),
        ],
        mend: Replace,
    },
    Mistake {
        code: "unknown-reference",
        files: &[("content/events/opening.yaml", "dates: 2021-11-18\naudiences: [states]\n")],
        mend: RemoveLine,
    },
    Mistake {
        code: "yaml-syntax",
        files: &[(
            "content/x.en.md",
            "---\ntitle: Some words\nlabel: \"Words\ndate: 2021-10-01\n---\nText.\n",
        )],
        mend: Exchange("", "content/x.en.md", "\"Words", "\"Words\""),
    },
    Mistake {
        code: "yaml-syntax",
        files: &[("content/x.en.md", "---\ntitle: Words: some of them\n---\nText.\n")],
        mend: ReplaceLine,
    },
    Mistake {
        code: "yaml-syntax",
        files: &[("content/events/opening.yaml", "dates: 2021-11-18\nextra:\n\tcolor: red\n")],
        mend: Exchange("spaces", "content/events/opening.yaml", "\tcolor", "  color"),
    },
    Mistake {
        code: "yaml-syntax",
        files: &[("content/events/opening.yaml", "dates: 2021-11-18\ndates: 2021-11-19\n")],
        mend: RemoveLine,
    },
    Mistake {
        code: "yaml-syntax",
        files: &[("content/events/opening.yaml", "dates: 2021-11-18\nextra: {a: [1, 2}\n")],
        mend: Exchange("", "content/events/opening.yaml", "2}", "2]}"),
    },
    Mistake {
        code: "unclosed-front-matter",
        files: &[("content/x.en.md", "---\ntitle: Some words\n\nText.\n")],
        mend: LineAbove("\nText", ""),
    },
    Mistake {
        code: "control-character",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nTe\u{8}xt.\n")],
        mend: Remove,
    },
    Mistake {
        code: "invisible-character",
        files: &[("content/x.en.md", "---\ntitle: \"Some\u{200b} words\"\n---\nText.\n")],
        mend: Remove,
    },
    Mistake {
        code: "unknown-key",
        files: &[("content/x.en.md", "---\ntitle: Some words\nlastmod: 2021-10-01T10:00:00Z\n---\nText.\n")],
        mend: Replace,
    },
    Mistake {
        code: "unknown-key",
        files: &[("content/x.en.md", "---\ntitle: Some words\npubDate: \"2021-10-01\"\n---\nText.\n")],
        mend: Replace,
    },
    Mistake {
        code: "unknown-key",
        files: &[("content/x.en.md", "---\ntitle: Some words\npermalink: '/a/b/'\n---\nText.\n")],
        mend: Replace,
    },
    Mistake {
        code: "unknown-key",
        files: &[("content/x.en.md", "---\ntitle: Some words\ntags: [a, b]\n---\nText.\n")],
        mend: Exchange("`extra`", "content/x.en.md", "tags:", "extra:\n  tags:"),
    },
    Mistake {
        code: "bad-date",
        files: &[("content/x.en.md", "---\ntitle: Some words\ndate: 2021-05-03T10:00:00Z\n---\nText.\n")],
        mend: Replace,
    },
    Mistake {
        code: "yaml-syntax",
        files: &[("content/x.en.md", "---\ntitle: Some words\nextra:\n  a: 1\n   b: 2\n---\nText.\n")],
        mend: Exchange("2 spaces", "content/x.en.md", "   b", "  b"),
    },
    Mistake {
        code: "yaml-syntax",
        files: &[("content/x.en.md", "---\ntitle: Some words\n\tlabel: Words\n---\nText.\n")],
        mend: Exchange("remove the tab", "content/x.en.md", "\tlabel", "label"),
    },
];
