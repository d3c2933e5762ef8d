//! Mistakes in how front matter is written, in its three formats.

use super::Mend::{Exchange, LineAbove, Remove, Replace, ReplaceLine};
use super::Mistake;

pub const ROWS: &[Mistake] = &[
    Mistake {
        code: "yaml-value",
        files: &[("content/x.en.md", "---\ntitle: Rank # one of us\n---\nText.\n")],
        mend: ReplaceLine,
    },
    Mistake {
        code: "yaml-value",
        files: &[(
            "content/x.en.md",
            "---\ntitle: Some words\ndescription: We are # and stay here\n---\nText.\n",
        )],
        mend: ReplaceLine,
    },
    Mistake {
        code: "yaml-value",
        files: &[(
            "content/x.en.md",
            "---\ntitle: Some words\ndescription: We are\n  # 1 in town\n---\nText.\n",
        )],
        mend: Exchange(
            "`description: \"We are # 1 in town\"`",
            "content/x.en.md",
            "We are\n  # 1 in town",
            "\"We are # 1 in town\"",
        ),
    },
    Mistake {
        code: "bad-front-matter",
        files: &[(
            "content/x.en.md",
            "---\ntitle: Some words\n---\n---\nlabel: Words\ndate: 2021-10-01\n---\nText.\n",
        )],
        mend: Exchange(
            "remove lines 4 to 7",
            "content/x.en.md",
            "---\n---\nlabel: Words\ndate: 2021-10-01\n---\n",
            "label: Words\ndate: 2021-10-01\n---\n",
        ),
    },
    Mistake {
        code: "bad-front-matter",
        files: &[("content/x.en.md", " ---\ntitle: Some words\n---\nText.\n")],
        mend: ReplaceLine,
    },
    Mistake {
        code: "bad-front-matter",
        files: &[("content/x.en.md", "---\ntitle: Some words\n ---\nText.\n")],
        mend: ReplaceLine,
    },
    Mistake {
        code: "bad-front-matter",
        files: &[("content/x.en.md", "+++\ntitle: Some words\nweight: 3\n+++\nText.\n")],
        mend: Exchange(
            "write `---` in line 1 and in line 4",
            "content/x.en.md",
            "+++\ntitle: Some words\nweight: 3\n+++",
            "---\ntitle: Some words\nweight: 3\n---",
        ),
    },
    Mistake {
        code: "bad-front-matter",
        files: &[("content/x.en.md", "---\ntitle = \"Some words\"\nweight = 3\n---\nText.\n")],
        mend: Exchange(
            "write `+++` in line 1 and in line 4",
            "content/x.en.md",
            "---\ntitle = \"Some words\"\nweight = 3\n---",
            "+++\ntitle = \"Some words\"\nweight = 3\n+++",
        ),
    },
    Mistake {
        code: "json-syntax",
        files: &[("content/x.en.md", "{'title': 'Some words'}\nText.\n")],
        mend: Exchange(
            "write `\"` in place of each `'`",
            "content/x.en.md",
            "{'title': 'Some words'}",
            "{\"title\": \"Some words\"}",
        ),
    },
    Mistake {
        code: "json-syntax",
        files: &[("content/x.en.md", "{title: \"Some words\"}\nText.\n")],
        mend: Replace,
    },
    Mistake {
        code: "json-syntax",
        files: &[("content/x.en.md", "{\"title\": Some words}\nText.\n")],
        mend: Replace,
    },
    Mistake {
        code: "json-syntax",
        files: &[("content/x.en.md", "{ \"title\": \"Some words\", }\nText.\n")],
        mend: Remove,
    },
    Mistake {
        code: "bad-front-matter",
        files: &[("content/x.en.md", "{\"title\": \"Some words\"} Text.\n")],
        mend: Exchange("begin a new line", "content/x.en.md", "} ", "}\n"),
    },
    Mistake {
        code: "yaml-syntax",
        files: &[("content/x.en.md", "---\ntitle: {{ words }}\n---\nText.\n")],
        mend: Exchange("in place of `{{ words }}`", "content/x.en.md", "{{ words }}", "Some words"),
    },
    Mistake {
        code: "yaml-syntax",
        files: &[("content/x.en.md", "---\ntitle: \"Some\nwords\nweight: 3\n---\nText.\n")],
        mend: Replace,
    },
    Mistake {
        code: "yaml-syntax",
        files: &[("content/x.en.md", "---\ntitle: \"Some\"\nwords\nweight: 3\n---\nText.\n")],
        mend: Replace,
    },
    Mistake {
        code: "unknown-key",
        files: &[("content/x.en.md", "---\nTitle: Some words\n---\nText.\n")],
        mend: Replace,
    },
    Mistake {
        code: "unknown-key",
        files: &[("content/x.en.md", "+++\ntitel = \"Some words\"\n+++\nText.\n")],
        mend: Replace,
    },
    Mistake {
        code: "unknown-key",
        files: &[("content/x.en.md", "+++\ntitle = \"Some words\"\nlastmod = 2021-10-01\n+++\nText.\n")],
        mend: Replace,
    },
    Mistake {
        code: "unknown-key",
        files: &[("content/x.en.md", "{\"title\": \"Some words\", \"lastmod\": \"2021-10-01\"}\nText.\n")],
        mend: Replace,
    },
    Mistake {
        code: "unknown-key",
        files: &[("content/events/opening.yaml", "Dates: 2021-11-18\n")],
        mend: Replace,
    },
    Mistake {
        code: "missing-field",
        files: &[("content/x.en.md", "+++\nweight = 3\n+++\nText.\n")],
        mend: LineAbove("weight", "Some words"),
    },
    Mistake {
        code: "missing-field",
        files: &[("content/x.en.md", "{\"weight\": 3}\nText.\n")],
        mend: Exchange("`\"title\": \"…\"`", "content/x.en.md", "{", "{\"title\": \"Some words\", "),
    },
    Mistake {
        code: "wrong-type",
        files: &[("content/x.en.md", "+++\ntitle = \"Some words\"\naliases = \"/old/\"\n+++\nText.\n")],
        mend: Replace,
    },
    Mistake {
        code: "wrong-type",
        files: &[("content/x.en.md", "---\ntitle: Some words\naliases: /old/\n---\nText.\n")],
        mend: Replace,
    },
    // A date that cannot be read is not missing where it is shown.
    Mistake {
        code: "bad-date",
        files: &[
            ("content/events/opening.yaml", "dates: 2021-11-31\n"),
            (
                "content/x.en.md",
                "---\ntitle: Some words\n---\nIt opens {{ <date of=\"events/opening\" /> }}.\n",
            ),
        ],
        mend: Replace,
    },
    // A place that is not known is not missing where it is shown.
    Mistake {
        code: "unknown-reference",
        files: &[
            ("content/_data/places.yaml", "kigali:\n  city: Kigali\n"),
            ("content/events/opening.yaml", "dates: 2021-11-18\nplace: kigal\n"),
            (
                "content/x.en.md",
                "---\ntitle: Some words\n---\nIt is in {{ <place of=\"events/opening\" /> }}.\n",
            ),
        ],
        mend: Replace,
    },
    Mistake {
        code: "unknown-key",
        files: &[
            ("content/events/opening.yaml", "datse: 2021-11-18\n"),
            (
                "content/x.en.md",
                "---\ntitle: Some words\n---\nIt opens {{ <date of=\"events/opening\" /> }}.\n",
            ),
        ],
        mend: Replace,
    },
    Mistake {
        code: "component-place",
        files: &[("content/x.en.md", "---\ntitle: \"Some {{ words }}\"\n---\nText.\n")],
        mend: Exchange("in place of `{{ words }}`", "content/x.en.md", "{{ words }}", "words"),
    },
];
