//! Signs of other tools, Markdown that went wrong, and front matter that is none.

use super::Mend::{Exchange, LineAtEnd, Remove, RemoveLine, Replace, ReplaceLine, Type};
use super::Mistake;

macro_rules! text {
    ($text:literal) => {
        &[("content/x.en.md", concat!("---\ntitle: Some words\n---\n", $text, "\n"))]
    };
}

pub const ROWS: &[Mistake] = &[
    Mistake {
        code: "yaml-value",
        files: &[("content/x.en.md", "---\ntitle: We are #1\n---\nText.\n")],
        mend: ReplaceLine,
    },
    Mistake {
        code: "yaml-value",
        files: &[("content/x.en.md", "---\ntitle: &Co and others\n---\nText.\n")],
        mend: Type("&Co and others"),
    },
    Mistake {
        code: "yaml-quotes",
        files: &[("content/x.en.md", "---\ntitle: “Some words”\n---\nText.\n")],
        mend: Replace,
    },
    Mistake {
        code: "json-syntax",
        files: &[("content/x.en.md", "{\n\"title\": \"Some words\"\n\"label\": \"Words\"\n}\nText.\n")],
        mend: Exchange("`,`", "content/x.en.md", "Some words\"", "Some words\","),
    },
    Mistake {
        code: "toml-syntax",
        files: &[("content/x.en.md", "+++\ntitle = Some words\n+++\nText.\n")],
        mend: ReplaceLine,
    },
    Mistake {
        code: "bad-front-matter",
        files: &[("content/x.en.md", "title: Some words\n---\nText.\n")],
        mend: Exchange("above this line", "content/x.en.md", "title:", "---\ntitle:"),
    },
    Mistake {
        code: "bad-front-matter",
        files: &[("content/x.en.md", "----\ntitle: Some words\n---\nText.\n")],
        mend: Replace,
    },
    Mistake { code: "heading-attribute", files: text!("## Some {more}\n\nText."), mend: Type("{more}") },
    Mistake {
        code: "component-place",
        files: text!("## On {{ <date value=\"2021\" /> }}\n\nText."),
        mend: Exchange("`{#on}`", "content/x.en.md", "/> }}", "/> }} {#on}"),
    },
    Mistake {
        code: "component-place",
        files: text!("See [us](about.md#{{ <date value=\"2021\" /> }})."),
        mend: Exchange("write the address", "content/x.en.md", "#{{ <date value=\"2021\" /> }}", "#who"),
    },
    Mistake { code: "heading-attribute", files: text!("## Some {#more than}\n\nText."), mend: Replace },
    Mistake { code: "heading-attribute", files: text!("## Some {#more/than}\n\nText."), mend: Replace },
    Mistake { code: "heading-attribute", files: text!("## Some {#}\n\nText."), mend: Replace },
    Mistake { code: "heading-attribute", files: text!("## {#more than}\n\nText."), mend: Replace },
    Mistake { code: "heading-attribute", files: text!("## Some {id=more}\n\nText."), mend: Replace },
    Mistake { code: "empty-heading", files: text!("## {#more}\n\nText."), mend: ReplaceLine },
    Mistake {
        code: "empty-heading",
        files: text!("##\n\nText."),
        mend: Exchange("`## `", "content/x.en.md", "---\n##\n", "---\n## Some\n"),
    },
    Mistake { code: "empty-heading", files: text!("#\n\nText."), mend: RemoveLine },
    Mistake { code: "foreign-syntax", files: text!("{{% alert %}}"), mend: Replace },
    Mistake { code: "foreign-syntax", files: text!("See {{<ref \"about\">}}there."), mend: Remove },
    Mistake { code: "foreign-syntax", files: text!("See {{<figure src=\"a\">}}there."), mend: Remove },
    Mistake {
        code: "foreign-syntax",
        files: text!("See [us]({{<ref \"about\">}})."),
        mend: Exchange("remove it", "content/x.en.md", "{{<ref \"about\">}}", "about.md"),
    },
    Mistake { code: "foreign-syntax", files: text!("*[HTML]: a language\n\nText."), mend: RemoveLine },
    Mistake { code: "foreign-syntax", files: text!("Some ^^more^^ text."), mend: Replace },
    Mistake { code: "foreign-syntax", files: text!("Some {++more++} text."), mend: Replace },
    Mistake { code: "foreign-syntax", files: text!("Some {--more --}text."), mend: Remove },
    Mistake { code: "foreign-syntax", files: text!("Some {~~more~>other~~} text."), mend: Replace },
    Mistake { code: "foreign-syntax", files: text!("Some {==more==} text."), mend: Replace },
    Mistake { code: "foreign-syntax", files: text!("Some text{>>why?<<}."), mend: Remove },
    Mistake {
        code: "foreign-syntax",
        files: text!("The $x$ axis costs $5."),
        mend: Exchange("`$x$`", "content/x.en.md", "$x$", "`$x$`"),
    },
    Mistake { code: "broken-markup", files: text!("|A|B|\n|-|\n|1|2|"), mend: Replace },
    Mistake { code: "broken-markup", files: text!("A | B\n--- | --- | ---\n1 | 2"), mend: Replace },
    Mistake { code: "broken-markup", files: text!("A | B\n:-: | :-: | -:\n1 | 2"), mend: Replace },
    Mistake { code: "broken-markup", files: text!("A | B\n---\n1 | 2"), mend: Replace },
    Mistake { code: "broken-markup", files: text!("> | A | B |\n> |---|\n> | 1 | 2 |"), mend: Replace },
    Mistake {
        code: "broken-markup",
        files: text!("- | A | B |\n  |---|---|---|\n  | 1 | 2 |"),
        mend: Replace,
    },
    Mistake { code: "broken-markup", files: text!("| A | B |\n+---+---+\n| 1 | 2 |"), mend: Replace },
    Mistake {
        code: "broken-markup",
        files: text!("| A | B |\n\n|---|---|\n| 1 | 2 |"),
        mend: Exchange("empty line", "content/x.en.md", "| A | B |\n\n", "| A | B |\n"),
    },
    Mistake {
        code: "lost-cells",
        files: text!("|A|\n|-|\n|1|2|"),
        mend: Exchange("add a column", "content/x.en.md", "|A|\n|-|", "|A|B|\n|-|-|"),
    },
    Mistake { code: "foreign-syntax", files: text!("{{ youtube(id=\"x\") }}"), mend: Replace },
    Mistake { code: "foreign-syntax", files: text!("{% include x %}"), mend: Replace },
    Mistake { code: "foreign-syntax", files: text!("[Us](about.md){ .button }"), mend: Remove },
    Mistake {
        code: "foreign-syntax",
        files: text!("!!! note\n    Text"),
        mend: Exchange(
            "",
            "content/x.en.md",
            "!!! note\n    Text",
            "{% <note kind=\"note\"> %}\n\nText\n\n{% </note> %}",
        ),
    },
    Mistake { code: "foreign-syntax", files: text!("[[TOC]]\n\nText."), mend: Remove },
    Mistake { code: "foreign-syntax", files: text!("See [[about]]."), mend: Replace },
    Mistake { code: "foreign-syntax", files: text!("See [[events/opening|the opening]]."), mend: Replace },
    Mistake { code: "foreign-syntax", files: text!("The $x^2$ here."), mend: Replace },
    Mistake { code: "stray-emphasis", files: text!("**强调。**后面"), mend: Replace },
    Mistake { code: "stray-emphasis", files: text!("Some **text **more."), mend: Replace },
    Mistake { code: "broken-markup", files: text!("##NoSpace\n\nText."), mend: ReplaceLine },
    Mistake { code: "broken-markup", files: text!("See [us] (about.md)."), mend: Replace },
    Mistake { code: "broken-markup", files: text!("See <a@site.test?subject=x>."), mend: Replace },
    Mistake { code: "broken-markup", files: text!("See <a@site.test?bcc=b@site.test>."), mend: Replace },
    Mistake {
        code: "broken-markup",
        files: &[
            ("content/b c.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"4\"/>"),
            ("content/x.en.md", "---\ntitle: Some words\n---\n![A map](b c.svg)\n"),
        ],
        mend: Replace,
    },
    Mistake { code: "broken-markup", files: text!("```\ncode"), mend: LineAtEnd("content/x.en.md", "") },
    Mistake {
        code: "lost-cells",
        files: text!("| A | B |\n|---|---|\n| `x|y` | z |"),
        mend: Exchange("\\|", "content/x.en.md", "x|y", "x\\|y"),
    },
    Mistake {
        code: "undefined-reference",
        files: text!("See [the rules][rules]."),
        mend: Exchange(
            "`[rules]: ",
            "content/x.en.md",
            "[rules].",
            "[rules].\n\n[rules]: https://rules.test/",
        ),
    },
    Mistake { code: "unused-definition", files: text!("Text.\n\n[rules]: about.md"), mend: RemoveLine },
    Mistake {
        code: "unsafe-link",
        files: text!("See [us](javascript:alert(1))."),
        mend: Exchange("a page", "content/x.en.md", "javascript:alert(1)", "about.md"),
    },
    Mistake {
        code: "unsafe-link",
        files: text!("See [us](foo:bar)."),
        mend: Exchange("`https:`", "content/x.en.md", "foo:bar", "https://bar.test/"),
    },
    Mistake {
        code: "heading-level",
        files: text!("# Another title\n\nText."),
        mend: Exchange("`## `", "content/x.en.md", "# Another", "## Another"),
    },
    Mistake {
        code: "pasted-text",
        files: text!("- 1) **Text;**\n- 2) **More.**"),
        mend: Exchange(
            "so in the next items",
            "content/x.en.md",
            "- 1) **Text;**\n- 2) **More.**",
            "1) **Text;**\n2) **More.**",
        ),
    },
    Mistake {
        code: "joined-lines",
        files: text!("Бюро развития\nэлектросвязи (BDT)"),
        mend: Exchange("`\\`", "content/x.en.md", "развития", "развития\\"),
    },
    Mistake {
        code: "unfinished-text",
        files: text!("Write the text here, in place of this line."),
        mend: Exchange("", "content/x.en.md", "Write the text here, in place of this line.", "Text."),
    },
    Mistake {
        code: "year-missing",
        files: &[
            (
                "site.toml",
                "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n[forms.call]\nurl = \"https://f.test/x\"\nlanguages = [\"en\"]\ncloses = \"2021-10-31T23:59[Europe/Zurich]\"\n",
            ),
            (
                "content/x.en.md",
                "---\ntitle: Some words\n---\nBy {{ <deadline form=\"call\" /> }}, that is, by 31 October.\n",
            ),
        ],
        mend: Exchange("2021", "content/x.en.md", "31 October", "31 October 2021"),
    },
];
