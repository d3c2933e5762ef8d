//! Mistakes of translations beside their originals.

use super::Mend::{Exchange, Replace};
use super::Mistake;

const FRENCH: &str = "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n\
    [[languages]]\ntag = \"fr\"\nname = \"Français\"\n[checks]\nmissing-language = \"off\"\nmissing-home = \"off\"\n";

/// The same with a policy.
const TOGETHER: &str = "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n\
    [[languages]]\ntag = \"fr\"\nname = \"Français\"\n[checks]\nmissing-language = \"off\"\nmissing-home = \"off\"\nlost-text = \"off\"\n\
    [translation.page]\npublish = \"together\"\nminimum = \"reviewed\"\n";
const REVIEWED: &str = "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n\
    [[languages]]\ntag = \"fr\"\nname = \"Français\"\n[checks]\nmissing-language = \"off\"\nmissing-home = \"off\"\n\
    [translation.page]\nminimum = \"reviewed\"\n";

const EN: &str = "content/join.en.md";
const FR: &str = "content/join.fr.md";
const ENGLISH: &str = "---\ntitle: Join us\n---\nMembers join.\n";

/// A site in two languages with a glossary.
const TERMS: &str = "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n\
    [[languages]]\ntag = \"fr\"\nname = \"Français\"\n[glossary]\ntables = [\"terms\"]\nrequired = [\"terms\"]\n[checks]\nmissing-language = \"off\"\nmissing-home = \"off\"\n";

/// Its glossary.
const PLEDGE: (&str, &str) = (
    "content/_data/terms.yaml",
    "pledge:\n  name: {en: pledge, fr: engagement}\n  other: {en: vow, fr: promesse}\n",
);

pub const ROWS: &[Mistake] = &[
    Mistake {
        code: "bad-stamp",
        files: &[
            ("site.toml", FRENCH),
            (EN, ENGLISH),
            (
                FR,
                "---\ntitle: Participer\ntranslation: {of: en, source: \"sem:12 blob:3\"}\n---\nLes membres adhèrent.\n",
            ),
        ],
        mend: Exchange("`hexaglot l10n stamp`", FR, ", source: \"sem:12 blob:3\"", ""),
    },
    Mistake {
        code: "stale-translation",
        files: &[
            ("site.toml", FRENCH),
            (EN, ENGLISH),
            (
                FR,
                "---\ntitle: Participer\ntranslation: {of: en, source: \"sem:000000000000 blob:0000000000000000000000000000000000000000\"}\n---\nLes membres adhèrent.\n",
            ),
        ],
        mend: Exchange(
            "`hexaglot l10n stamp content/join.fr.md`",
            FR,
            "sem:000000000000",
            "sem:758e0b05d8c0",
        ),
    },
    Mistake {
        code: "changed-since-review",
        files: &[
            ("site.toml", FRENCH),
            (EN, ENGLISH),
            (
                FR,
                "---\ntitle: Participer\ntranslation: {state: reviewed, reviewed_by: A, text: \"sem:000000000000\"}\n---\nLes membres adhèrent.\n",
            ),
        ],
        mend: Exchange(
            "`hexaglot l10n stamp content/join.fr.md`",
            FR,
            "state: reviewed, reviewed_by: A",
            "state: draft",
        ),
    },
    Mistake {
        code: "forbidden-term",
        files: &[("site.toml", TERMS), PLEDGE, (EN, "---\ntitle: Join us\n---\nMembers make a vow.\n")],
        mend: Replace,
    },
    Mistake {
        code: "missing-term",
        files: &[
            ("site.toml", TERMS),
            PLEDGE,
            (EN, "---\ntitle: Join us\n---\nMembers make a pledge.\n"),
            (FR, "---\ntitle: Participer\n---\nLes membres adhèrent.\n"),
        ],
        mend: Exchange("write `engagement`", FR, "adhèrent", "prennent un engagement"),
    },
    Mistake {
        code: "orphan-translation",
        files: &[
            ("site.toml", FRENCH),
            (EN, ENGLISH),
            (FR, "---\ntitle: Participer\ntranslation: {of: fr}\n---\nLes membres adhèrent.\n"),
        ],
        mend: Exchange("`hexaglot l10n stamp content/join.fr.md`", FR, "of: fr", "of: en"),
    },
    Mistake {
        code: "incomplete-entry",
        files: &[
            ("site.toml", TOGETHER),
            (EN, ENGLISH),
            (
                "content/about.fr.md",
                "---\ntitle: La coalition\ntranslation: {state: reviewed, reviewed_by: A, text: \"sem:9a682e0228b6\"}\n---\nElle agit.\n",
            ),
            (FR, "---\ntitle: Participer\ntranslation: {state: draft}\n---\nLes membres adhèrent.\n"),
        ],
        mend: Exchange(
            "`hexaglot l10n status --kind page`",
            FR,
            "state: draft",
            "state: reviewed, reviewed_by: A, text: \"sem:31de11778597\"",
        ),
    },
    Mistake {
        code: "held-translation",
        files: &[
            ("site.toml", REVIEWED),
            (EN, ENGLISH),
            (FR, "---\ntitle: Participer\ntranslation: {state: draft}\n---\nLes membres adhèrent.\n"),
        ],
        mend: Exchange(
            "`hexaglot l10n stamp content/join.fr.md --reviewed-by NAME`",
            FR,
            "state: draft",
            "state: reviewed, reviewed_by: A, text: \"sem:31de11778597\"",
        ),
    },
];
