//! Mistakes in how front matter is written, in its three formats.

use super::Mend::{Exchange, LineAbove, Remove, RemoveLine, Replace, ReplaceLine};
use super::Mistake;

const X: &str = "content/x.en.md";

pub const ROWS: &[Mistake] = &[
    Mistake {
        code: "yaml-value",
        files: &[(X, "---\ntitle: T\n #hash tag\n---\nText.\n")],
        mend: Exchange("`title: \"T #hash tag\"`", X, "T\n #hash tag", "\"T #hash tag\""),
    },
    Mistake {
        code: "yaml-value",
        files: &[(X, "---\ntitle: T\nextra:\n  name:\n    en: C # x\n---\nText.\n")],
        mend: Exchange("`en: \"C # x\"`", X, "C # x", "\"C # x\""),
    },
    Mistake {
        code: "component-place",
        files: &[(X, "---\ntitle: \"On {{ <date value=\\\"2021-01-01\\\" /> }}\"\n---\nText.\n")],
        mend: Exchange("in place of", X, "{{ <date value=\\\"2021-01-01\\\" /> }}", "Monday"),
    },
    Mistake { code: "stray-escape", files: &[(X, "---\ntitle: \"C:\\temp\"\n---\nText.\n")], mend: Replace },
    Mistake {
        code: "stray-escape",
        files: &[(X, "---\ntitle: \"C:\\new\\tax\"\n---\nText.\n")],
        mend: Replace,
    },
    Mistake {
        code: "stray-escape",
        files: &[(X, "---\ntitle: \"D:\\Program\"\n---\nText.\n")],
        mend: Replace,
    },
    Mistake {
        code: "stray-escape",
        files: &[(X, "---\ntitle: T\nextra:\n  folder: \"D:\\notes\"\n---\nText.\n")],
        mend: Replace,
    },
    Mistake { code: "stray-escape", files: &[(X, "+++\ntitle = \"C:\\temp\"\n+++\nText.\n")], mend: Replace },
    Mistake { code: "stray-escape", files: &[(X, "{\"title\": \"C:\\temp\"}\nText.\n")], mend: Replace },
    Mistake { code: "bidi-control", files: &[(X, "---\ntitle: \"y\\u202ez\"\n---\nText.\n")], mend: Remove },
    Mistake { code: "bidi-control", files: &[(X, "+++\ntitle = \"y\\u202ez\"\n+++\nText.\n")], mend: Remove },
    Mistake {
        code: "invisible-character",
        files: &[(X, "{\"title\": \"x\\u200by\"}\nText.\n")],
        mend: Remove,
    },
    Mistake {
        code: "bad-front-matter",
        files: &[(X, "---json\n{\"title\": \"T\"}\n---\nText.\n")],
        mend: Exchange(
            "remove this line and line 3",
            X,
            "---json\n{\"title\": \"T\"}\n---\n",
            "{\"title\": \"T\"}\n",
        ),
    },
    Mistake {
        code: "bad-front-matter",
        files: &[(X, ";;;\n{\"title\": \"T\"}\n;;;\nText.\n")],
        mend: Exchange(
            "remove this line and line 3",
            X,
            ";;;\n{\"title\": \"T\"}\n;;;\n",
            "{\"title\": \"T\"}\n",
        ),
    },
    Mistake {
        code: "bad-front-matter",
        files: &[(X, "```json\n{\n  \"title\": \"T\"\n}\n```\nText.\n")],
        mend: Exchange(
            "remove this line and line 5",
            X,
            "```json\n{\n  \"title\": \"T\"\n}\n```\n",
            "{\n  \"title\": \"T\"\n}\n",
        ),
    },
    Mistake {
        code: "bad-front-matter",
        files: &[(X, "+++toml\ntitle=\"T\"\n+++\nText.\n")],
        mend: ReplaceLine,
    },
    Mistake { code: "bad-front-matter", files: &[(X, "+++yaml\ntitle: T\n---\nText.\n")], mend: ReplaceLine },
    Mistake {
        code: "bad-front-matter",
        files: &[(X, "<!--\ntitle: T\n-->\nText.\n")],
        mend: Exchange(
            "write `---` in this line, and in line 3",
            X,
            "<!--\ntitle: T\n-->",
            "---\ntitle: T\n---",
        ),
    },
    Mistake {
        code: "bad-front-matter",
        files: &[(X, "<!--\n---\ntitle: T\n---\n-->\nText.\n")],
        mend: Exchange(
            "remove the lines 1 and 5",
            X,
            "<!--\n---\ntitle: T\n---\n-->\n",
            "---\ntitle: T\n---\n",
        ),
    },
    Mistake { code: "yaml-syntax", files: &[(X, "---\ntitle: T\n<<: x\n---\nText.\n")], mend: RemoveLine },
    Mistake {
        code: "yaml-syntax",
        files: &[(X, "---\ntitle: T\nweight: 3 draft: true\n---\nText.\n")],
        mend: Exchange("`draft: true` on a line", X, " draft: true", "\ndraft: true"),
    },
    Mistake {
        code: "yaml-syntax",
        files: &[(X, "---\ntitle: T\n-x\n---\nText.\n")],
        mend: Exchange("begin the line with 2 spaces", X, "-x", "  -x"),
    },
    Mistake {
        code: "yaml-syntax",
        files: &[(X, "---\ntitle: T\n---\nText.\n"), ("content/x.yaml", "---\nweight: 3\n---\n")],
        mend: RemoveLine,
    },
    Mistake {
        code: "toml-syntax",
        files: &[(X, "+++\ntitle = \"T\"\ntitle = \"U\"\n+++\nText.\n")],
        mend: RemoveLine,
    },
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
