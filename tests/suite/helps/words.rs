//! Tags of languages that do not exist, levels and policies as `true` and `false`, fields of other tools, conflicts of Git.

use super::Mend::{Exchange, RemoveLine, Replace};
use super::Mistake;

const X: &str = "content/x.en.md";
const SITE: &str = "site.toml";

/// A site with one more language.
macro_rules! tag {
    ($tag:literal) => {
        &[
            (
                "site.toml",
                concat!(
                    "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n",
                    "[[languages]]\ntag = \"",
                    $tag,
                    "\"\nname = \"Own\"\nsegment = \"own\"\n",
                    "[checks]\nmissing-language = \"off\"\nmissing-interface = \"off\"\n",
                ),
            ),
            ("content/_index.own.md", "---\ntitle: Own\n---\nOwn.\n"),
        ]
    };
}

/// The configuration of the clean site with a line above its table and one below it.
macro_rules! lines {
    ($above:literal, $below:literal) => {
        &[(
            "site.toml",
            concat!(
                "base_url = \"https://site.test\"\ntoday = 2021-10-18\n",
                $above,
                "[[languages]]\ntag = \"en\"\nname = \"English\"\n",
                $below,
            ),
        )]
    };
}

pub const ROWS: &[Mistake] = &[
    Mistake { code: "unknown-language", files: tag!("cz"), mend: Replace },
    Mistake { code: "unknown-language", files: tag!("jp"), mend: Replace },
    Mistake { code: "unknown-language", files: tag!("gr"), mend: Replace },
    Mistake { code: "unknown-language", files: tag!("dk"), mend: Replace },
    Mistake { code: "unknown-language", files: tag!("ua-UA"), mend: Replace },
    Mistake { code: "unknown-language", files: tag!("CN"), mend: Replace },
    Mistake {
        code: "unknown-language",
        files: tag!("xx"),
        mend: Exchange("write a tag such as", SITE, "\"xx\"", "\"pt-BR\""),
    },
    Mistake { code: "wrong-type", files: lines!("", "[checks]\nbroken-link = false\n"), mend: Replace },
    Mistake { code: "wrong-type", files: lines!("", "[checks]\nbroken-link = true\n"), mend: RemoveLine },
    Mistake {
        code: "wrong-type",
        files: lines!("", "[checks]\nunexplained-acronym = true\n"),
        mend: Replace,
    },
    Mistake { code: "wrong-type", files: lines!("", "[checks]\nnot-utf8 = false\n"), mend: RemoveLine },
    Mistake { code: "wrong-type", files: lines!("raw_html = true\n", ""), mend: Replace },
    Mistake { code: "wrong-type", files: lines!("raw_html = false\n", ""), mend: Replace },
    Mistake { code: "wrong-type", files: lines!("", "[fallback]\ndefault = true\n"), mend: Replace },
    Mistake {
        code: "unknown-key",
        files: lines!("", "[checks]\nempty-page = \"off\"\noutput = \"www\"\n"),
        mend: Exchange(
            "above line 3, `[[languages]]`",
            SITE,
            "[[languages]]\ntag = \"en\"\nname = \"English\"\n[checks]\nempty-page = \"off\"\noutput = \"www\"\n",
            "output = \"www\"\n[[languages]]\ntag = \"en\"\nname = \"English\"\n[checks]\nempty-page = \"off\"\n",
        ),
    },
    Mistake {
        code: "unknown-key",
        files: lines!("", "raw_html = \"allow\"\n"),
        mend: Exchange(
            "above line 3, `[[languages]]`",
            SITE,
            "[[languages]]\ntag = \"en\"\nname = \"English\"\nraw_html = \"allow\"\n",
            "raw_html = \"allow\"\n[[languages]]\ntag = \"en\"\nname = \"English\"\n",
        ),
    },
    Mistake {
        code: "unknown-key",
        files: &[(
            SITE,
            "[[languages]]\ntag = \"en\"\nname = \"English\"\nbase_url = \"https://site.test\"\n",
        )],
        mend: Exchange(
            "above line 1, `[[languages]]`",
            SITE,
            "[[languages]]\ntag = \"en\"\nname = \"English\"\nbase_url = \"https://site.test\"\n",
            "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n",
        ),
    },
    Mistake {
        code: "unknown-kind",
        files: lines!("", "[fallback]\ndefault = \"omit\"\noutput = \"www\"\n"),
        mend: Exchange("above line 3", SITE, "\noutput = \"www\"", ""),
    },
    Mistake {
        code: "unknown-key",
        files: &[(X, "---\ntitle: T\npublished: 2021-10-01\n---\nText.\n")],
        mend: Replace,
    },
    Mistake {
        code: "unknown-key",
        files: &[(X, "+++\ntitle = \"T\"\npublished = 2021-10-01\n+++\nText.\n")],
        mend: Replace,
    },
    Mistake {
        code: "unknown-key",
        files: &[(X, "---\ntitle: T\npublished: yes\n---\nText.\n")],
        mend: RemoveLine,
    },
    Mistake {
        code: "unknown-key",
        files: &[(X, "---\ntitle: T\npublished: no\n---\nText.\n")],
        mend: Replace,
    },
    Mistake {
        code: "wrong-type",
        files: &[(X, "---\ntitle: T\naliases: /fest/, /feier/\n---\nText.\n")],
        mend: Replace,
    },
    Mistake {
        code: "wrong-type",
        files: &[(X, "---\ntitle: T\naliases: /fest/ /feier/\n---\nText.\n")],
        mend: Replace,
    },
    Mistake {
        code: "wrong-type",
        files: &[(X, "+++\ntitle = \"T\"\naliases = \"/fest/, /feier/\"\n+++\nText.\n")],
        mend: Replace,
    },
    Mistake {
        code: "unknown-key",
        files: &[(X, "---\ntitle: T\ntranslation: {state:draft}\n---\nText.\n")],
        mend: Replace,
    },
    Mistake {
        code: "conflict-marker",
        files: &[(X, "---\ntitle: T\n---\nText.\n\n<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> branch\n")],
        mend: Exchange(
            "remove the lines `<<<<<<< HEAD` (line 6), `=======` (line 8) and `>>>>>>> branch` (line 10)",
            X,
            "<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> branch\n",
            "Two.\n",
        ),
    },
    Mistake {
        code: "conflict-marker",
        files: &[(X, "---\n<<<<<<< HEAD\ntitle: T\n=======\ntitle: U\n>>>>>>> branch\n---\nText.\n")],
        mend: Exchange(
            "(line 6)",
            X,
            "<<<<<<< HEAD\ntitle: T\n=======\ntitle: U\n>>>>>>> branch\n",
            "title: U\n",
        ),
    },
    Mistake {
        code: "conflict-marker",
        files: &[
            (X, "---\ntitle: T\n---\nText.\n"),
            ("content/x.yaml", "<<<<<<< HEAD\nweight: 2\n=======\nweight: 3\n>>>>>>> branch\n"),
        ],
        mend: Exchange(
            "(line 5)",
            "content/x.yaml",
            "<<<<<<< HEAD\nweight: 2\n=======\nweight: 3\n>>>>>>> branch\n",
            "weight: 3\n",
        ),
    },
    Mistake {
        code: "conflict-marker",
        files: lines!("", "<<<<<<< HEAD\n=======\nsegment = \"en\"\n>>>>>>> branch\n"),
        mend: Exchange("(line 9)", SITE, "<<<<<<< HEAD\n=======\nsegment = \"en\"\n>>>>>>> branch\n", ""),
    },
    Mistake {
        code: "conflict-marker",
        files: &[(
            "locales/en/interface.ftl",
            "<<<<<<< HEAD\nskip-to-content = Skip\n=======\nskip-to-content = Jump\n>>>>>>> branch\n",
        )],
        mend: Exchange(
            "(line 5)",
            "locales/en/interface.ftl",
            "<<<<<<< HEAD\nskip-to-content = Skip\n=======\nskip-to-content = Jump\n>>>>>>> branch\n",
            "skip-to-content = Jump\n",
        ),
    },
    Mistake {
        code: "garbled-text", files: &[(X, "---\ntitle: T\n---\nA cafÃ© in town.\n")], mend: Replace
    },
    Mistake { code: "garbled-text", files: &[(X, "---\ntitle: Das kÃ¶stet\n---\nText.\n")], mend: Replace },
    Mistake {
        code: "garbled-text",
        files: &[(X, "---\ntitle: T\n---\nA caf\u{fffd} in town.\n")],
        mend: Exchange("write the character that was meant", X, "\u{fffd}", "é"),
    },
];
