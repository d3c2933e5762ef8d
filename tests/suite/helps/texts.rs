//! Mistakes in texts.

use super::Mend::{Exchange, LineAbove, Replace, ReplaceWith, Type};
use super::Mistake;

const FORMS: &str = "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n\
    [forms.call]\nurl = \"https://f.test/x\"\nlanguages = [\"en\"]\ncloses = \"2021-10-31T23:59[Europe/Zurich]\"\n";

const CLOSED: &str = "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n\
    [forms.call]\nurl = \"https://f.test/x\"\nlanguages = [\"en\"]\ncloses = \"2021-10-17T23:59[Europe/Zurich]\"\n";

const ACRONYMS: &str = "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n\
    [checks]\nunexplained-acronym = \"warning\"\n";

pub const ROWS: &[Mistake] = &[
    Mistake {
        code: "raw-html",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nIf 3 <b>4.\n")],
        mend: Exchange("`\\<`", "content/x.en.md", "<b>", "\\<b>"),
    },
    Mistake {
        code: "unknown-component",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nOn {{ <dat value=\"2021\" /> }}.\n")],
        mend: Exchange("`date`", "content/x.en.md", "<dat ", "<date "),
    },
    Mistake {
        code: "component-syntax",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nOn {{ <date value=\"2021\" }}.\n")],
        mend: Exchange("/> }}", "content/x.en.md", "\" }}", "\" /> }}"),
    },
    Mistake {
        code: "component-syntax",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\n{% <note kind=\"note\"> %}\n\nText.\n")],
        mend: super::Mend::LineAtEnd("content/x.en.md", ""),
    },
    Mistake {
        code: "component-argument",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nOn {{ <date valeu=\"2021\" /> }}.\n")],
        mend: Replace,
    },
    Mistake {
        code: "component-argument",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nOn {{ <date /> }}.\n")],
        mend: Exchange("value=", "content/x.en.md", "<date />", "<date value=\"2021\" />"),
    },
    Mistake {
        code: "bad-date",
        files: &[(
            "content/x.en.md",
            "---\ntitle: Some words\n---\nText.\n\n{% <since> %}\n\nMore.\n\n{% </since> %}\n",
        )],
        mend: ReplaceWith("…"),
    },
    Mistake {
        code: "heading-level",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\n## One\n\n#### Two\n\nText.\n")],
        mend: Exchange("`### `", "content/x.en.md", "#### ", "### "),
    },
    Mistake {
        code: "duplicate-anchor",
        files: &[(
            "content/x.en.md",
            "---\ntitle: Some words\n---\n## One {#x}\n\nText.\n\n## Two {#x}\n\nText.\n",
        )],
        mend: Exchange("another `{#id}`", "content/x.en.md", "Two {#x}", "Two {#y}"),
    },
    Mistake {
        code: "empty-page",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\n")],
        mend: super::Mend::LineAtEnd("content/x.en.md", "Text."),
    },
    Mistake {
        code: "double-space",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nOne  two.\n")],
        mend: Exchange("", "content/x.en.md", "One  two", "One two"),
    },
    Mistake {
        code: "long-title",
        files: &[(
            "content/x.en.md",
            "---\ntitle: A title that goes on and on and on until nobody reads it to the end\n---\nText.\n",
        )],
        mend: LineAbove("title", "A title"),
    },
    Mistake {
        code: "long-description",
        files: &[(
            "content/x.en.md",
            "---\ntitle: Some words\ndescription: All that there is to say of this, and then some more, and after that once more all of it from the beginning, so that nobody will ever have to ask what else there was to say\n---\nText.\n",
        )],
        mend: Exchange(
            "",
            "content/x.en.md",
            ", and then some more, and after that once more all of it from the beginning",
            "",
        ),
    },
    Mistake {
        code: "duplicate-title",
        files: &[("content/x.en.md", "---\ntitle: About us\n---\nText.\n")],
        mend: Exchange("", "content/x.en.md", "About us", "About them"),
    },
    Mistake {
        code: "mixed-scripts",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nA c\u{43e}at.\n")],
        mend: Exchange("`o`", "content/x.en.md", "c\u{43e}at", "coat"),
    },
    Mistake {
        code: "straight-quote",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nWrite lang=\"fr\" there.\n")],
        mend: Type("lang=\"fr\""),
    },
    Mistake {
        code: "unexplained-acronym",
        files: &[
            ("site.toml", ACRONYMS),
            ("content/x.en.md", "---\ntitle: Some words\n---\nThe XQZ met; the XQZ went.\n"),
        ],
        mend: Exchange("(XQZ)", "content/x.en.md", "The XQZ", "The Extra Quick Zebra (XQZ)"),
    },
    Mistake {
        code: "past-event",
        files: &[
            ("content/events/opening.yaml", "dates: 2021-10-17\n"),
            ("content/events/opening.en.md", "---\ntitle: The opening\n---\nIt will take place.\n"),
        ],
        mend: Exchange(
            "until",
            "content/events/opening.en.md",
            "It will take place.\n",
            "{% <until date=\"2021-10-18\"> %}\n\nIt will take place.\n\n{% </until> %}\n\nIt was held.\n",
        ),
    },
    Mistake {
        code: "stale-tense",
        files: &[
            ("content/events/opening.yaml", "dates: 2021-10-17\n"),
            (
                "content/x.en.md",
                "---\ntitle: Some words\n---\n[The opening](events/opening.md) takes place in Rome.\n",
            ),
        ],
        mend: Exchange(
            "until",
            "content/x.en.md",
            "[The opening](events/opening.md) takes place in Rome.\n",
            "{% <until date=\"2021-10-18\"> %}\n\n[The opening](events/opening.md) takes place in Rome.\n\n{% </until> %}\n\nIt was held.\n",
        ),
    },
    Mistake {
        code: "past-deadline",
        files: &[
            ("site.toml", CLOSED),
            ("content/x.en.md", "---\ntitle: Some words\n---\nBy {{ <deadline form=\"call\" /> }}.\n"),
        ],
        mend: Exchange(
            "since",
            "content/x.en.md",
            "By ",
            "{% <since date=\"2021-10-18\"> %}\n\nIt has closed.\n\n{% </since> %}\n\nIt was by ",
        ),
    },
    Mistake {
        code: "date-mismatch",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nOn Tuesday, 3 March 2027 we meet.\n")],
        mend: Replace,
    },
    Mistake {
        code: "date-mismatch",
        files: &[
            ("site.toml", FORMS),
            (
                "content/x.en.md",
                "---\ntitle: Some words\n---\nBy {{ <deadline form=\"call\" /> }}, that is, by 31 October 2022.\n",
            ),
        ],
        mend: Exchange("", "content/x.en.md", "2022", "2021"),
    },
    Mistake {
        code: "unknown-reference",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nTo {{ <email contact=\"dsek\" /> }}.\n")],
        mend: Replace,
    },
    Mistake {
        code: "unknown-reference",
        files: &[
            ("site.toml", FORMS),
            ("content/x.en.md", "---\ntitle: Some words\n---\nBy {{ <deadline form=\"cal\" /> }}.\n"),
        ],
        mend: Replace,
    },
    Mistake {
        code: "component-argument",
        files: &[(
            "content/x.en.md",
            "---\ntitle: Some words\n---\n{% <note kind=\"danger\"> %}\n\nText.\n\n{% </note> %}\n",
        )],
        mend: ReplaceWith("…"),
    },
    Mistake {
        code: "bad-date",
        files: &[(
            "content/x.en.md",
            "---\ntitle: Some words\n---\nOn {{ <date value=\"18 November 2021\" /> }}.\n",
        )],
        mend: Replace,
    },
];
