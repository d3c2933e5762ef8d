//! Mistakes of messages beside their originals, beside templates, and as texts.

use super::Mend::{Exchange, Replace};
use super::Mistake;

const FRENCH: &str = "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n\
    [[languages]]\ntag = \"fr\"\nname = \"Français\"\nfallback = [\"en\"]\n[fallback]\ndefault = \"notice\"\n[checks]\nmissing-language = \"off\"\n";

const EN: &str = "locales/en/own.ftl";
const FR: &str = "locales/fr/own.ftl";
const STATE: &str = "locales/fr/messages.state";
const HOME: &str = "templates/home.html";
const OWN: &str = "{{ t(key=\"greeting\", name=\"Jo\") }}{{ content | safe }}";

pub const ROWS: &[Mistake] = &[
    Mistake {
        code: "unknown-message",
        files: &[
            (EN, "state-open = Open\n"),
            (HOME, "{{ t(key=\"stat-\" ~ page.kind) }}{{ content }}{# messages: state-* #}"),
        ],
        mend: Exchange("`state-`", HOME, "\"stat-\" ~ page.kind", "\"state-open\""),
    },
    Mistake {
        code: "message-argument",
        files: &[
            (EN, "greeting = Hello { $name }\n"),
            (HOME, "{{ t(key=\"greeting\", nmae=\"Jo\") }}{{ content }}"),
        ],
        mend: Replace,
    },
    Mistake {
        code: "message-argument",
        files: &[
            (EN, "days = { $n ->\n    [one] a day\n   *[other] { $n } days\n}\n"),
            (HOME, "{{ t(key=\"days\", n=\"3\") }}{{ content }}"),
        ],
        mend: Exchange("`n=3`", HOME, "n=\"3\"", "n=3"),
    },
    Mistake {
        code: "unused-argument",
        files: &[(EN, "greeting = Hello\n"), (HOME, OWN)],
        mend: Exchange("remove `name=…`", HOME, ", name=\"Jo\"", ""),
    },
    Mistake {
        code: "undeclared-messages",
        files: &[
            (EN, "state-home = Open\n"),
            (HOME, "{% for key in [\"state-home\"] %}{{ t(key=key) }}{% endfor %}{{ content }}"),
        ],
        mend: Exchange(
            "`{# messages: state-* #}`",
            HOME,
            "{{ content }}",
            "{{ content }}{# messages: state-* #}",
        ),
    },
    Mistake {
        code: "obsolete-message",
        files: &[("site.toml", FRENCH), (FR, "greeting = Bonjour\n")],
        mend: Exchange("delete `greeting`", FR, "greeting = Bonjour\n", ""),
    },
    Mistake {
        code: "duplicate-message",
        files: &[
            (EN, "greeting = Hello { $name }\n"),
            ("locales/en/zzz.ftl", "greeting = Hello { $name }\n"),
            (HOME, OWN),
        ],
        mend: Exchange("remove one of the two", EN, "greeting = Hello { $name }\n", ""),
    },
    Mistake {
        code: "unused-message",
        files: &[(EN, "greeting = Hello\n")],
        mend: Exchange("delete `greeting`", EN, "greeting = Hello\n", ""),
    },
    Mistake {
        code: "unused-message",
        files: &[(EN, "-town = Geneva\n")],
        mend: Exchange("delete `-town`", EN, "-town = Geneva\n", ""),
    },
    Mistake {
        code: "untranslated-message",
        files: &[
            ("site.toml", FRENCH),
            (EN, "greeting = Hello { $name }\n"),
            (FR, "greeting = Hello { $name }\n"),
            (HOME, OWN),
        ],
        mend: Exchange("translate it", FR, "Hello", "Bonjour"),
    },
    Mistake {
        code: "untranslated-message",
        files: &[
            ("site.toml", FRENCH),
            (EN, "greeting = Date: { $name }\n"),
            (FR, "greeting = Date: { $name }\n"),
            (HOME, OWN),
        ],
        mend: Exchange(
            "`same = [\"fr:greeting\"]`",
            "site.toml",
            "[checks]",
            "[messages]\nsame = [\"fr:greeting\"]\n[checks]",
        ),
    },
    Mistake {
        code: "foreign-letters",
        files: &[(EN, "greeting = Hello, друг { $name }\n"), (HOME, OWN)],
        mend: Exchange("in the language", EN, "друг", "friend"),
    },
    Mistake {
        code: "message-html",
        files: &[(EN, "greeting = Hello <b>{ $name }</b>\n"), (HOME, OWN)],
        mend: Exchange("into the template", EN, "<b>{ $name }</b>", "{ $name }"),
    },
    Mistake {
        code: "message-html",
        files: &[(EN, "greeting = Hello&nbsp;{ $name }\n"), (HOME, OWN)],
        mend: Exchange("`{ \"\\u00A0\" }`", EN, "&nbsp;", "{ \"\\u00A0\" }"),
    },
    Mistake {
        code: "message-typography",
        files: &[(EN, "greeting = Hello,  { $name }\n"), (HOME, OWN)],
        mend: Exchange("delete one", EN, ",  ", ", "),
    },
    Mistake {
        code: "message-typography",
        files: &[(EN, "greeting = Hello, «{ $name }»\n"), (HOME, OWN)],
        mend: Exchange("`“` and `”`", EN, "«{ $name }»", "“{ $name }”"),
    },
    Mistake {
        code: "message-parts",
        files: &[
            ("site.toml", FRENCH),
            (EN, "greeting = Hello { $name }\n"),
            (FR, "greeting = Bonjour\n"),
            (HOME, OWN),
        ],
        mend: Exchange("`{ $name }`", FR, "Bonjour", "Bonjour { $name }"),
    },
    Mistake {
        code: "missing-other",
        files: &[
            (EN, "days = { $n ->\n    [1] a day\n   *[2] { $n } days\n}\n"),
            (HOME, "{{ t(key=\"days\", n=3) }}{{ content }}"),
        ],
        mend: Exchange("`*[other]`", EN, "    [1] a day\n   *[2]", "    [one] a day\n   *[other]"),
    },
    Mistake {
        code: "stale-message",
        files: &[
            ("site.toml", FRENCH),
            (EN, "greeting = Hello { $name }\n"),
            (FR, "greeting = Bonjour { $name }\n"),
            (STATE, "greeting = 000000000000 $name\n"),
            (HOME, OWN),
        ],
        mend: Exchange("`hexaglot l10n stamp --messages fr greeting`", STATE, "000000000000", "41aa21c077ba"),
    },
    Mistake {
        code: "unstamped-message",
        files: &[
            ("site.toml", FRENCH),
            (EN, "greeting = Hello { $name }\n"),
            (FR, "greeting = Bonjour { $name }\n"),
            (STATE, "# nothing yet\n"),
            (HOME, OWN),
        ],
        mend: Exchange(
            "`hexaglot l10n stamp --messages fr greeting`",
            STATE,
            "# nothing yet",
            "greeting = 41aa21c077ba $name",
        ),
    },
    Mistake {
        code: "changed-variables",
        files: &[
            ("site.toml", FRENCH),
            (EN, "greeting = Hello { $name }\n"),
            (FR, "greeting = Bonjour { $name }\n"),
            (STATE, "greeting = 41aa21c077ba $nom\n"),
            (HOME, OWN),
        ],
        mend: Exchange("run `hexaglot l10n stamp", STATE, "$nom", "$name"),
    },
    Mistake {
        code: "message-state",
        files: &[
            ("site.toml", FRENCH),
            (EN, "greeting = Hello { $name }\n"),
            (FR, "greeting = Bonjour { $name }\n"),
            (STATE, "greeting = 41aa21c077ba $name\nhello\n"),
            (HOME, OWN),
        ],
        mend: Exchange("delete the line", STATE, "hello\n", ""),
    },
];
