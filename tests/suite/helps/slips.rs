//! Slips in the syntax of templates, of Fluent files and of component calls.

use super::Mend::{Exchange, LineAtEnd, Remove, RemoveFile, Replace, ReplaceWith};
use super::Mistake;

const FRENCH: &str = "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n\
    [[languages]]\ntag = \"fr\"\nname = \"Français\"\nfallback = [\"en\"]\n[fallback]\ndefault = \"notice\"\n[checks]\nmissing-language = \"off\"\n";

const HOME: &str = "templates/home.html";
const X: &str = "content/x.en.md";
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
        files: &[(OWN, "days = { $n -> [0] none *[other] some }\n")],
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
    Mistake { code: "fluent-syntax", files: &[(OWN, "path = { \"C:\\u00été\" }\n")], mend: Replace },
    Mistake {
        code: "fluent-syntax",
        files: &[(OWN, "year = { \"2021 été\n")],
        mend: Exchange("`\"` at its end", OWN, "été", "été\" }"),
    },
    Mistake { code: "fluent-syntax", files: &[(OWN, "path = { \"C:\\été\" }\n")], mend: Replace },
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
    Mistake {
        code: "fluent-syntax",
        files: &[(OWN, "hello = Hello\n  # for visitors\nbye = Bye\n")],
        mend: Replace,
    },
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
    Mistake {
        code: "component-syntax",
        files: &[(X, "---\ntitle: Some words\n---\nOn {{ <date value=2026-01-01 /> }}.\n")],
        mend: Replace,
    },
    Mistake {
        code: "component-syntax",
        files: &[(X, "---\ntitle: Some words\n---\nOn {{ <date value=“2026-01-01” /> }}.\n")],
        mend: Replace,
    },
    Mistake {
        code: "component-syntax",
        files: &[(X, "---\ntitle: Some words\n---\nOn {{ <date value=\"2026-01-01\"> }}.\n")],
        mend: Replace,
    },
    Mistake {
        code: "component-syntax",
        files: &[(X, "---\ntitle: Some words\n---\nOn {{ <date value=\"2026-01-01 /> }}.\n")],
        mend: Replace,
    },
    Mistake {
        code: "component-syntax",
        files: &[(X, "---\ntitle: Some words\n---\nOn {{ <date value=\"2026-01-01\" /> we meet.\n")],
        mend: Replace,
    },
    Mistake {
        code: "component-syntax",
        files: &[(X, "---\ntitle: Some words\n---\n{% <note kind=tip> %}\n\nWords.\n\n{% </note> %}\n")],
        mend: Replace,
    },
    Mistake {
        code: "component-syntax",
        files: &[(X, "---\ntitle: Some words\n---\n{% <note> %}\n\nWords.\n\n{% </nota> %}\n")],
        mend: Replace,
    },
    Mistake {
        code: "component-syntax",
        files: &[(X, "---\ntitle: Some words\n---\nWords.\n\n{% </nota> %}\n")],
        mend: Remove,
    },
    Mistake {
        code: "component-syntax",
        files: &[(X, "---\ntitle: Some words\n---\n{% <since day=> %}\n\nWords.\n\n{% </since> %}\n")],
        mend: ReplaceWith("2021-10-01"),
    },
    Mistake {
        code: "component-argument",
        files: &[(
            X,
            "---\ntitle: Some words\n---\n{% <since day=\"2021-10-01\"> %}\n\nWords.\n\n{% </since> %}\n",
        )],
        mend: Replace,
    },
    Mistake {
        code: "bad-date",
        files: &[(
            X,
            "---\ntitle: Some words\n---\n{% <since date=\"2021-13-01\"> %}\n\nWords.\n\n{% </since> %}\n",
        )],
        mend: Replace,
    },
    Mistake {
        code: "bad-date",
        files: &[(X, "---\ntitle: Some words\n---\nText.\n\n{% <until> %}\n\nWords.\n\n{% </until> %}\n")],
        mend: Replace,
    },
    Mistake {
        code: "template-variable",
        files: &[(HOME, "{% set title = page.title %}{{ titel | safe }}{{ title }}{{ content }}\n")],
        mend: Replace,
    },
    Mistake {
        code: "unknown-language",
        files: &[
            ("site.toml", FRENCH),
            ("content/_data/people.yaml", "jo:\n  role: {en: Chair, fe: Présidente}\n"),
        ],
        mend: Replace,
    },
    Mistake {
        code: "unknown-key",
        files: &[("content/_data/people.yaml", "jo:\n  name: Jo\n  publsh: 2099-01-01\n")],
        mend: Replace,
    },
    Mistake {
        code: "unknown-key",
        files: &[(
            "content/_data/staff.yaml",
            "jo: {role: Chair}\nann: {role: Member}\nbo: {rloe: Member}\n",
        )],
        mend: Replace,
    },
    Mistake {
        code: "wrong-type",
        files: &[(
            "content/_data/sources.yaml",
            "rules:\n  url: {url: \"https://rules.test/\", language: en}\n",
        )],
        mend: Exchange(
            "two fields of the record",
            "content/_data/sources.yaml",
            "url: {url: \"https://rules.test/\", language: en}",
            "url: https://rules.test/\n  language: en",
        ),
    },
    Mistake {
        code: "broken-link",
        files: &[
            ("content/later.yaml", "publish: 2022-01-01\n"),
            ("content/later.en.md", "---\ntitle: Later\n---\nWords.\n"),
            (HOME, "{{ url(path=\"later\") }}{{ content }}\n"),
        ],
        mend: Exchange(
            "`{% if site.today.iso >= \"2022-01-01\" %}` and `{% endif %}`",
            HOME,
            "{{ url(path=\"later\") }}",
            "{% if site.today.iso >= \"2022-01-01\" %}{{ url(path=\"later\") }}{% endif %}",
        ),
    },
    Mistake {
        code: "template-variable",
        files: &[(HOME, "{{ page.language.tga | upper }}{{ content }}\n")],
        mend: Exchange("correct its name", HOME, "tga", "tag"),
    },
];
