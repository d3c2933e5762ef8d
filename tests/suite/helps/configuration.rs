//! Mistakes in `site.toml` and in tables.

use super::Mend::{Exchange, LineAbove, RemoveLine, Replace, ReplaceLine};
use super::Mistake;

macro_rules! config {
    ($first:literal, $last:literal) => {
        (
            "site.toml",
            concat!(
                "base_url = \"https://site.test\"\ntoday = 2021-10-18\n",
                $first,
                "[[languages]]\ntag = \"en\"\nname = \"English\"\n",
                $last
            ),
        )
    };
}

pub const ROWS: &[Mistake] = &[
    Mistake {
        code: "toml-syntax",
        files: &[config!("output = public\n", "")],
        mend: Exchange("", "site.toml", "= public", "= \"public\""),
    },
    Mistake {
        code: "out-of-range",
        files: &[config!("output = \"content\"\n", "")],
        mend: Exchange("public", "site.toml", "\"content\"", "\"public\""),
    },
    Mistake {
        code: "host-limit",
        files: &[config!(
            "",
            "[headers.\"/en/:b/\"]\nX-A = \"1\"\n[deploy.web]\nhost = \"azure-static-web-apps\"\n"
        )],
        mend: Exchange("write a path with one `*`, at its end", "site.toml", "/en/:b/", "/en/*"),
    },
    Mistake {
        code: "expired-contact",
        files: &[config!("", "[security]\ncontact = [\"mailto:a@b.test\"]\nexpires = 2021-01-01\n")],
        mend: Exchange("", "site.toml", "2021-01-01", "2022-01-01"),
    },
    Mistake {
        code: "broken-link",
        files: &[config!("", "[security]\ncontact = [\"a@b.test\"]\nexpires = 2022-01-01\n")],
        mend: Exchange("`mailto:a@b.test`", "site.toml", "\"a@b.test\"", "\"mailto:a@b.test\""),
    },
    Mistake { code: "unknown-key", files: &[config!("outptu = \"public\"\n", "")], mend: Replace },
    Mistake {
        code: "unknown-key",
        files: &[config!("", "[checks]\nbroken-lnk = \"warning\"\n")],
        mend: Replace,
    },
    Mistake {
        code: "wrong-type",
        files: &[config!("", "[checks]\nbroken-link = \"warn\"\n")],
        mend: Exchange("warning", "site.toml", "\"warn\"", "\"warning\""),
    },
    Mistake {
        code: "wrong-type",
        files: &[config!("", "[checks]\nyaml-syntax = \"off\"\n")],
        mend: RemoveLine,
    },
    Mistake {
        code: "unknown-language",
        files: &[(
            "site.toml",
            "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en_US\"\nname = \"English\"\n",
        )],
        mend: Exchange("`\"en-US\"`", "site.toml", "\"en_US\"", "\"en-US\""),
    },
    Mistake {
        code: "wrong-type",
        files: &[(
            "site.toml",
            "base_url = \"https://a.test/%zz/\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n",
        )],
        mend: Exchange("write scheme, host", "site.toml", "%zz/", "z/"),
    },
    Mistake {
        code: "broken-link",
        files: &[("content/events/opening.yaml", "dates: 2021-11-18\nregistration: https://a.test/x y\n")],
        mend: Replace,
    },
    Mistake {
        code: "duplicate-route",
        files: &[config!(
            "",
            "[[languages]]\ntag = \"zh-Hans\"\nname = \"简体\"\n[[languages]]\ntag = \"zh-Hant\"\nname = \"繁體\"\n[checks]\nmissing-language = \"off\"\nmissing-message = \"off\"\nmissing-home = \"off\"\nmissing-interface = \"off\"\n"
        )],
        mend: Exchange(
            "`segment = \"zh-hant\"`",
            "site.toml",
            "\"zh-Hant\"",
            "\"zh-Hant\"\nsegment = \"zh-hant\"",
        ),
    },
    Mistake {
        code: "wrong-type",
        files: &[config!("raw_html = \"alow\"\n", "")],
        mend: Exchange("allow", "site.toml", "alow", "allow"),
    },
    Mistake {
        code: "wrong-type",
        files: &[(
            "site.toml",
            "base_url = \"site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n",
        )],
        mend: Exchange("https://", "site.toml", "\"site.test\"", "\"https://site.test\""),
    },
    Mistake {
        code: "missing-field",
        files: &[("site.toml", "today = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n")],
        mend: LineAbove("today", "…"),
    },
    Mistake {
        code: "unknown-language",
        files: &[config!("source_language = \"ne\"\n", "")],
        mend: Exchange("`en`", "site.toml", "\"ne\"", "\"en\""),
    },
    Mistake {
        code: "unknown-language",
        files: &[config!("", "[forms.call]\nurl = \"https://f.test/x\"\nlanguages = [\"ne\"]\n")],
        mend: Exchange("`en`", "site.toml", "\"ne\"", "\"en\""),
    },
    Mistake {
        code: "deadline-without-zone",
        files: &[config!(
            "",
            "[forms.call]\nurl = \"https://f.test/x\"\nlanguages = [\"en\"]\ncloses = \"2021-10-31T23:59\"\n"
        )],
        mend: Exchange("2021-10-31T23:59[Europe/Zurich]", "site.toml", "T23:59", "T23:59[Europe/Zurich]"),
    },
    Mistake {
        code: "out-of-range",
        files: &[config!(
            "",
            "[forms.call]\nurl = \"https://f.test/x\"\nlanguages = [\"en\"]\nopens = \"2021-11-01T00:00[Europe/Zurich]\"\ncloses = \"2021-10-31T23:59[Europe/Zurich]\"\n"
        )],
        mend: Exchange("exchange", "site.toml", "2021-11-01T00:00", "2021-10-01T00:00"),
    },
    Mistake {
        code: "placeholder",
        files: &[config!(
            "",
            "[forms.call]\nurl = \"https://f.test/x\"\nlanguages = [\"en\"]\nplaceholder = true\n"
        )],
        mend: Exchange("remove `placeholder = true`", "site.toml", "placeholder = true\n", ""),
    },
    Mistake {
        code: "unknown-reference",
        files: &[config!(
            "",
            "[forms.call]\nurl = \"https://f.test/x\"\nlanguages = [\"en\"]\ncontact = \"dsk\"\n"
        )],
        mend: Exchange("`desk`", "site.toml", "\"dsk\"", "\"desk\""),
    },
    Mistake {
        code: "missing-translation",
        files: &[
            (
                "site.toml",
                "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n[[languages]]\ntag = \"fr\"\nname = \"Français\"\nfallback = [\"en\"]\n[checks]\nmissing-language = \"off\"\nmissing-message = \"off\"\nmissing-home = \"off\"\n",
            ),
            ("content/_data/contacts.yaml", "desk:\n  email: desk@site.test\n  unit:\n    en: Desk\n"),
        ],
        mend: Exchange("fr", "content/_data/contacts.yaml", "en: Desk\n", "en: Desk\n    fr: Bureau\n"),
    },
    Mistake {
        code: "unused-rule",
        files: &[config!("", "[headers.\"/assts/*\"]\nX-Of = \"style\"\n")],
        mend: Exchange("`/assets/*`", "site.toml", "assts", "assets"),
    },
    Mistake {
        code: "yaml-syntax",
        files: &[("content/_data/contacts.yaml", "desk:\n  email: desk@site.test\n  email: two@site.test\n")],
        mend: RemoveLine,
    },
    Mistake {
        code: "toml-syntax",
        files: &[(
            "site.toml",
            "base_url = https://site.test\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n",
        )],
        mend: ReplaceLine,
    },
    Mistake {
        code: "toml-syntax",
        files: &[(
            "site.toml",
            "base_url: \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n",
        )],
        mend: ReplaceLine,
    },
    Mistake {
        code: "toml-syntax",
        files: &[(
            "site.toml",
            "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]\ntag = \"en\"\nname = \"English\"\n",
        )],
        mend: ReplaceLine,
    },
    Mistake {
        code: "toml-syntax",
        files: &[(
            "site.toml",
            "base_url = \"https://site.test\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n",
        )],
        mend: ReplaceLine,
    },
];
