//! Mistakes in templates, styles, icons and messages.

use super::Mend::{Exchange, LineAtEnd, RemoveLine, Replace, Unhelped};
use super::Mistake;

const THEMED: &str = "base_url = \"https://site.test\"\ntheme = \"town\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n";

const RUSSIAN: &str = "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n\
    [[languages]]\ntag = \"ru\"\nname = \"Русский\"\nfallback = [\"en\"]\n[fallback]\ndefault = \"notice\"\n[checks]\nmissing-language = \"off\"\n";

pub const ROWS: &[Mistake] = &[
    Mistake {
        code: "template-variable",
        files: &[(
            "templates/home.html",
            "<title>{{ page.title }}</title><p>{{ page.titel }}</p>{{ content | safe }}",
        )],
        mend: Replace,
    },
    Mistake {
        code: "template-syntax",
        files: &[("templates/home.html", "<p>\n{% if page %}\n</p>{{ content | safe }}")],
        mend: LineAtEnd("templates/home.html", "…"),
    },
    Mistake {
        code: "template-syntax",
        files: &[("templates/home.html", "<p>{{ page.title }</p>{{ content | safe }}")],
        mend: Replace,
    },
    Mistake {
        code: "template-error",
        files: &[("templates/home.html", "<p>{{ page.title + 1 }}</p>{{ content | safe }}")],
        mend: Unhelped("templates/home.html", " + 1", ""),
    },
    Mistake {
        code: "template-error",
        files: &[
            ("kinds/case.toml", "[facts.opened]\ntype = \"date\"\nrequired = true\nexample = \"2021\"\n"),
            ("templates/kinds/case.html", "<p>{{ page.facts.opened }}</p>{{ content | safe }}"),
        ],
        mend: Replace,
    },
    Mistake {
        code: "unknown-message",
        files: &[
            ("locales/en/own.ftl", "greeting = Hello\n"),
            ("templates/home.html", "{{ t(key=\"greting\") }}{{ content | safe }}"),
        ],
        mend: Exchange("greeting", "templates/home.html", "greting", "greeting"),
    },
    Mistake {
        code: "message-argument",
        files: &[
            ("locales/en/own.ftl", "greeting = Hello { $name }\n"),
            ("templates/home.html", "{{ t(key=\"greeting\") }}{{ content | safe }}"),
        ],
        mend: Exchange("name", "templates/home.html", "\"greeting\"", "\"greeting\", name=\"Jo\""),
    },
    Mistake {
        code: "missing-template",
        files: &[("content/x.en.md", "---\ntitle: Some words\ntemplate: pgae\n---\nText.\n")],
        mend: Replace,
    },
    Mistake {
        code: "missing-template",
        files: &[(
            "templates/home.html",
            "{% extends \"bsae.html\" %}{% block main %}{{ content | safe }}{% endblock %}",
        )],
        mend: Exchange("base.html", "templates/home.html", "bsae.html", "base.html"),
    },
    Mistake {
        code: "unknown-icon",
        files: &[
            ("assets/icons/arrow.svg", "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0h1\"/></svg>"),
            ("templates/home.html", "{{ icon(name=\"arow\") }}{{ content | safe }}"),
        ],
        mend: Exchange("arrow", "templates/home.html", "arow", "arrow"),
    },
    Mistake {
        code: "bad-icon",
        files: &[
            ("assets/icons/arrow.svg", "<svg viewBox=\"0 0 1 1\"><script/></svg>"),
            ("templates/home.html", "{{ icon(name=\"arrow\") }}{{ content | safe }}"),
        ],
        mend: Exchange("", "assets/icons/arrow.svg", "<script/>", "<path d=\"M0 0h1\"/>"),
    },
    Mistake {
        code: "broken-import",
        files: &[
            ("assets/css/own.css", "p { margin: 0 }\n"),
            ("assets/style.css", "@import \"css/onw.css\";\n"),
        ],
        mend: Exchange("own.css", "assets/style.css", "onw.css", "own.css"),
    },
    Mistake {
        code: "css-syntax",
        files: &[("assets/style.css", "p { margin: 0\n")],
        mend: LineAtEnd("assets/style.css", ""),
    },
    Mistake {
        code: "css-syntax",
        files: &[("assets/style.css", "p { margin: 0 } }\n")],
        mend: Exchange("remove it", "assets/style.css", "0 } }", "0 }"),
    },
    Mistake {
        code: "theme-cycle",
        files: &[
            ("site.toml", THEMED),
            ("themes/town/theme.toml", "parent = \"land\"\n"),
            ("themes/land/theme.toml", "parent = \"town\"\n"),
        ],
        mend: Exchange("remove `parent`", "themes/land/theme.toml", "parent = \"town\"\n", ""),
    },
    Mistake {
        code: "unknown-theme",
        files: &[
            (
                "site.toml",
                "base_url = \"https://site.test\"\ntheme = \"twon\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n",
            ),
            ("themes/town/theme.toml", "\n"),
        ],
        mend: Exchange("`town`", "site.toml", "twon", "town"),
    },
    Mistake {
        code: "fluent-syntax",
        files: &[("locales/en/own.ftl", "greeting = Hello { $name\n")],
        mend: Exchange("", "locales/en/own.ftl", "$name", "$name }"),
    },
    Mistake {
        code: "duplicate-message",
        files: &[("locales/en/own.ftl", "greeting = Hello\ngreeting = Hi\n")],
        mend: RemoveLine,
    },
    Mistake {
        code: "missing-message",
        files: &[
            ("site.toml", RUSSIAN),
            ("locales/en/own.ftl", "greeting = Hello\n"),
            ("templates/home.html", "{{ t(key=\"greeting\") }}{{ content | safe }}"),
        ],
        mend: LineAtEnd("locales/ru/own.ftl", "Привет"),
    },
    Mistake {
        code: "plural-category",
        files: &[
            ("site.toml", RUSSIAN),
            ("locales/en/own.ftl", "days = { $n ->\n    [one] a day\n   *[other] days\n }\n"),
            ("locales/ru/own.ftl", "days = { $n ->\n    [one] день\n    [many] дней\n   *[other] дня\n }\n"),
        ],
        mend: Exchange("`[few] …`", "locales/ru/own.ftl", "    [many]", "    [few] дня\n    [many]"),
    },
    Mistake {
        code: "template-variable",
        files: &[("templates/home.html", "{% if page.titel == 1 %}{% endif %}{{ content | safe }}")],
        mend: Replace,
    },
    Mistake {
        code: "template-variable",
        files: &[
            ("content/_index.yaml", "extra: {color: red}\n"),
            ("templates/home.html", "{% if page.color == \"red\" %}red{% endif %}{{ content | safe }}"),
        ],
        mend: Replace,
    },
    Mistake {
        code: "template-variable",
        files: &[("templates/home.html", "{% if site.langauge %}{% endif %}{{ content | safe }}")],
        mend: Replace,
    },
    Mistake {
        code: "template-variable",
        files: &[("templates/home.html", "{{ site.language.tga }}{{ content | safe }}")],
        mend: Replace,
    },
    Mistake {
        code: "unknown-function",
        files: &[("templates/home.html", "{{ dat(value=\"2021\") }}{{ content | safe }}")],
        mend: Replace,
    },
    Mistake {
        code: "unknown-function",
        files: &[("templates/home.html", "{{ page.title | uper }}{{ content | safe }}")],
        mend: Replace,
    },
    Mistake {
        code: "component-argument",
        files: &[("templates/home.html", "{{ date(valeu=\"2021\") }}{{ content | safe }}")],
        mend: Replace,
    },
];
