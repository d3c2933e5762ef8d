//! Slips in the syntax of templates and of Fluent files.

use super::Mend::{Exchange, LineAtEnd, Remove, RemoveFile, Replace, ReplaceWith};
use super::Mistake;

const FRENCH: &str = "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n\
    [[languages]]\ntag = \"fr\"\nname = \"Français\"\nfallback = [\"en\"]\n[fallback]\ndefault = \"notice\"\n[checks]\nmissing-language = \"off\"\n";

const HOME: &str = "templates/home.html";
const OWN: &str = "locales/en/own.ftl";

pub const ROWS: &[Mistake] = &[
    Mistake { code: "empty-template", files: &[(HOME, "")], mend: RemoveFile },
    Mistake {
        code: "empty-template",
        files: &[(HOME, "{# to do #}\n")],
        mend: Exchange(
            "`{% extends \"builtin/templates/home.html\" %}`",
            HOME,
            "{# to do #}",
            "{% extends \"builtin/templates/home.html\" %}",
        ),
    },
    Mistake {
        code: "template-syntax",
        files: &[(HOME, "{% extends \"base.html\" %}\n{% block mian %}{{ content }}{% endblock %}\n")],
        mend: Replace,
    },
    Mistake {
        code: "template-syntax",
        files: &[(
            HOME,
            "{% extends \"base.html\" %}\n{% block main %}\n{% if page %}{{ content }}\n{% endblock %}\n",
        )],
        mend: Exchange(
            "`{% endif %}` before `{% endblock %}`",
            HOME,
            "{% endblock %}",
            "{% endif %}{% endblock %}",
        ),
    },
    Mistake {
        code: "template-syntax",
        files: &[(HOME, "{% if page %}{{ content }}{% endfor %}\n")],
        mend: Replace,
    },
    Mistake {
        code: "template-syntax",
        files: &[(HOME, "{% if not page %}x{% else if page %}{{ content }}{% endif %}\n")],
        mend: Replace,
    },
    Mistake {
        code: "template-syntax",
        files: &[(HOME, "<h1>{{ page.title</h1>{{ content }}\n")],
        mend: Replace,
    },
    Mistake { code: "template-syntax", files: &[(HOME, "{{ content }}{% endif %}\n")], mend: Remove },
    Mistake {
        code: "template-syntax",
        files: &[(HOME, "{% if page && site %}{{ content }}{% endif %}\n")],
        mend: Replace,
    },
    Mistake {
        code: "fluent-syntax",
        files: &[(OWN, "days = { $n -> [0] none *[1] some }\n")],
        mend: Replace,
    },
    Mistake {
        code: "fluent-syntax",
        files: &[(OWN, "days = { $n ->\n  [one] a day\n  *[other] days }\n")],
        mend: Replace,
    },
    Mistake {
        code: "fluent-syntax",
        files: &[(OWN, "days = { $n ->\n  [one] a day\n  [other] days\n }\n")],
        mend: Replace,
    },
    Mistake {
        code: "fluent-syntax",
        files: &[(OWN, "days = { $n ->\n  [one] a day\n  [*other] days\n }\n")],
        mend: Replace,
    },
    Mistake { code: "fluent-syntax", files: &[(OWN, "hello = Hello { $name\nbye = Bye\n")], mend: Replace },
    Mistake {
        code: "fluent-syntax",
        files: &[(OWN, "hello = Hello { $name\r\nbye = Bye\r\n")],
        mend: Replace,
    },
    Mistake {
        code: "fluent-syntax",
        files: &[(OWN, "hello = Hello\n bye = Bye\nthanks = Thanks\n")],
        mend: Replace,
    },
    Mistake { code: "fluent-syntax", files: &[(OWN, "hello: Hello\n")], mend: Replace },
    Mistake { code: "fluent-syntax", files: &[(OWN, "hello =\nbye = Bye\n")], mend: ReplaceWith("Hello") },
    Mistake { code: "fluent-syntax", files: &[(OWN, "hello = Hello\n\t.title = Hello\n")], mend: Replace },
    Mistake { code: "fluent-syntax", files: &[(OWN, "hello.all = Hello\n")], mend: Replace },
    Mistake { code: "fluent-syntax", files: &[(OWN, "// greetings\nhello = Hello\n")], mend: Replace },
    Mistake { code: "fluent-syntax", files: &[(OWN, "hello = Hello }\n")], mend: Replace },
    Mistake {
        code: "missing-message",
        files: &[("site.toml", FRENCH), (OWN, "note-a = A\n"), ("locales/fr/own.ftl", "note-aa = B\n")],
        mend: Replace,
    },
    Mistake {
        code: "missing-message",
        files: &[
            ("site.toml", FRENCH),
            (OWN, "note-a = A\nnote-b = B\n"),
            ("locales/fr/own.ftl", "note-b = B\n"),
        ],
        mend: LineAtEnd("locales/fr/own.ftl", "C"),
    },
];
