//! Mistakes in messages, and languages that lack something.

use super::Mend::{Exchange, Messages, Replace, Write};
use super::Mistake;

const FRENCH: &str = "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n\
    [[languages]]\ntag = \"fr\"\nname = \"Français\"\n[checks]\nmissing-language = \"off\"\n";

const ICELANDIC: &str = "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n\
    [[languages]]\ntag = \"is\"\nname = \"Íslenska\"\n[checks]\nmissing-language = \"off\"\nmissing-home = \"off\"\n";

const OWN: &str = "{{ t(key=\"greeting\", n=1) }}{{ content | safe }}";

pub const ROWS: &[Mistake] = &[
    Mistake {
        code: "missing-home",
        files: &[("site.toml", FRENCH)],
        mend: Write("---\ntitle: Accueil\n---\nBienvenue.\n"),
    },
    Mistake {
        code: "missing-interface",
        files: &[("site.toml", ICELANDIC)],
        mend: Messages("locales/is/interface.ftl"),
    },
    Mistake {
        code: "message-reference",
        files: &[
            ("locales/en/own.ftl", "-town = Geneva\ngreeting = Hello { -twon }, { $n }\n"),
            ("templates/home.html", OWN),
        ],
        mend: Exchange("`-town`", "locales/en/own.ftl", "-twon", "-town"),
    },
    Mistake {
        code: "message-reference",
        files: &[
            ("locales/en/own.ftl", "greeting = Hello { greeting }, { $n }\n"),
            ("templates/home.html", OWN),
        ],
        mend: Exchange("write the words", "locales/en/own.ftl", "{ greeting }", "you"),
    },
    Mistake {
        code: "message-function",
        files: &[("locales/en/own.ftl", "greeting = Hello { NUMBR($n) }\n"), ("templates/home.html", OWN)],
        mend: Exchange("`NUMBER`", "locales/en/own.ftl", "NUMBR", "NUMBER"),
    },
    Mistake {
        code: "message-function",
        files: &[
            ("locales/en/own.ftl", "greeting = Hello { NUMBER($n, minimumFractionDigit: 2) }\n"),
            ("templates/home.html", OWN),
        ],
        mend: Replace,
    },
    Mistake {
        code: "plural-category",
        files: &[
            (
                "locales/en/own.ftl",
                "greeting = { $n ->\n    [onee] a day\n    [one] day\n   *[other] days\n }\n",
            ),
            ("templates/home.html", OWN),
        ],
        mend: Exchange("", "locales/en/own.ftl", "    [onee] a day\n", ""),
    },
    Mistake {
        code: "unknown-message",
        files: &[("locales/en/own.ftl", "skip-to-contnet = Skip\n")],
        mend: Exchange("`skip-to-content`", "locales/en/own.ftl", "contnet", "content"),
    },
];
