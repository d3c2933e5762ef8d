//! Mistakes in links, images and addresses.

use super::Mend::{Exchange, LineAtEnd, Remove, Replace};
use super::Mistake;

pub const ROWS: &[Mistake] = &[
    Mistake {
        code: "broken-link",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nSee [us](www.site.test).\n")],
        mend: Replace,
    },
    Mistake {
        code: "broken-link",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nSee [us](a@site.test).\n")],
        mend: Replace,
    },
    Mistake {
        code: "broken-link",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nSee [us](site.example/x?a=b#c).\n")],
        mend: Replace,
    },
    Mistake {
        code: "broken-link",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nSee [us](https//site.example).\n")],
        mend: Replace,
    },
    Mistake {
        code: "broken-link",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nSee [us](<https://si te.example/x>).\n")],
        mend: Replace,
    },
    Mistake {
        code: "broken-markup",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nSee [us](https://si te.example/x).\n")],
        mend: Replace,
    },
    Mistake {
        code: "broken-markup",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nSee [us](mailto: a@site.test).\n")],
        mend: Replace,
    },
    Mistake {
        code: "broken-link",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nSee [us](https:/site.example).\n")],
        mend: Replace,
    },
    Mistake {
        code: "broken-link",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nSee [us](http://http://site.example).\n")],
        mend: Replace,
    },
    Mistake {
        code: "broken-link",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nSee [us](https://site..example/x).\n")],
        mend: Replace,
    },
    Mistake {
        code: "broken-link",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nSee [us](https://site.example:99999).\n")],
        mend: Exchange("`https://site.example`", "content/x.en.md", ":99999", ""),
    },
    Mistake {
        code: "broken-link",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nSee [us](mailto:nobody).\n")],
        mend: Replace,
    },
    Mistake {
        code: "broken-link",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nSee [us](mailto://a@site.test).\n")],
        mend: Replace,
    },
    Mistake {
        code: "broken-link",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nSee [us](tel:unknown).\n")],
        mend: Replace,
    },
    Mistake {
        code: "placeholder-link",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nSee [us](http://).\n")],
        mend: Replace,
    },
    Mistake {
        code: "placeholder-link",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nSee [us](mailto:).\n")],
        mend: Replace,
    },
    Mistake {
        code: "placeholder-link",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nSee [us]( tel: ).\n")],
        mend: Replace,
    },
    Mistake {
        code: "unsafe-link",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nSee [us](htps://site.example).\n")],
        mend: Replace,
    },
    Mistake {
        code: "broken-link",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nSee [us](abuot.md).\n")],
        mend: Replace,
    },
    Mistake {
        code: "broken-link",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nSee [it](events/openning.md).\n")],
        mend: Replace,
    },
    Mistake {
        code: "broken-link",
        files: &[
            ("content/events/more.yaml", "dates: 2021-12-01\n"),
            ("content/events/more.en.md", "---\ntitle: More\n---\nSee [it](openning.md).\n"),
        ],
        mend: Replace,
    },
    Mistake {
        code: "broken-link",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nSee [it](opening.md).\n")],
        mend: Replace,
    },
    Mistake {
        code: "broken-link",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nSee [it](/events/opening).\n")],
        mend: Replace,
    },
    Mistake {
        code: "broken-link",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nSee [it](../opening/).\n")],
        mend: Replace,
    },
    Mistake {
        code: "broken-link",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nSee [it](events/opening.html).\n")],
        mend: Replace,
    },
    Mistake {
        code: "broken-link",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nSee [us](@/abuot.md).\n")],
        mend: Replace,
    },
    Mistake {
        code: "broken-link",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nSee [the map](mop.svg).\n")],
        mend: Replace,
    },
    Mistake {
        code: "broken-link",
        files: &[
            ("content/x.yaml", "related: [abuot.md]\n"),
            ("content/x.en.md", "---\ntitle: Some words\n---\nText.\n"),
        ],
        mend: Replace,
    },
    Mistake {
        code: "broken-link",
        files: &[(
            "site.toml",
            "base_url = \"https://site.test\"\ntoday = 2021-10-18\nnavigation = [\"abuot.md\"]\n[[languages]]\ntag = \"en\"\nname = \"English\"\n",
        )],
        mend: Exchange("about.md", "site.toml", "abuot.md", "about.md"),
    },
    Mistake {
        code: "broken-anchor",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nSee [us](about.md#whu).\n")],
        mend: Exchange("#who", "content/x.en.md", "#whu", "#who"),
    },
    Mistake {
        code: "broken-anchor",
        files: &[(
            "content/x.en.md",
            "---\ntitle: Some words\n---\n## Part {#part}\n\nSee [above](#prat).\n",
        )],
        mend: Exchange("#part", "content/x.en.md", "#prat", "#part"),
    },
    Mistake {
        code: "placeholder-link",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nSee [them](#).\n")],
        mend: Exchange("", "content/x.en.md", "[them](#)", "[them](about.md)"),
    },
    Mistake {
        code: "placeholder-link",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nSee [them]().\n")],
        mend: Exchange("", "content/x.en.md", "[them]()", "them"),
    },
    Mistake {
        code: "unknown-reference",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nSee [the rules](ref:ruls).\n")],
        mend: Exchange("rules", "content/x.en.md", "ruls", "rules"),
    },
    Mistake {
        code: "missing-image",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\n![A map of the town](mop.svg)\n")],
        mend: Exchange("map.svg", "content/x.en.md", "mop.svg", "map.svg"),
    },
    Mistake {
        code: "missing-image",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\n![A map of the town](Map.svg)\n")],
        mend: Exchange("map.svg", "content/x.en.md", "Map.svg", "map.svg"),
    },
    Mistake {
        code: "missing-alt",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nHere: ![](map.svg)\n")],
        mend: Exchange("{.decorative}", "content/x.en.md", "![](map.svg)", "![](map.svg){.decorative}"),
    },
    Mistake {
        code: "bad-image",
        files: &[
            ("content/dot.png", "no image"),
            ("content/x.en.md", "---\ntitle: Some words\n---\n![A dot on white](dot.png)\n"),
        ],
        mend: Exchange("GIF", "content/dot.png", "no image", "GIF89a\u{3}\u{0}\u{4}\u{0}\u{0}\u{0}\u{0};"),
    },
    Mistake {
        code: "alias-collision",
        files: &[("content/x.en.md", "---\ntitle: Some words\naliases: [/about/]\n---\nText.\n")],
        mend: Exchange("", "content/x.en.md", "aliases: [/about/]\n", ""),
    },
    Mistake {
        code: "alias-collision",
        files: &[("content/x.en.md", "---\ntitle: Some words\naliases: [/.hexaglot-edition/]\n---\nText.\n")],
        mend: Exchange("remove the alias", "content/x.en.md", "aliases: [/.hexaglot-edition/]\n", ""),
    },
    Mistake {
        code: "duplicate-route",
        files: &[
            ("content/x.yaml", "slug: about\n"),
            ("content/x.en.md", "---\ntitle: Some words\n---\nText.\n"),
        ],
        mend: Exchange("slug", "content/x.yaml", "slug: about", "slug: words"),
    },
    Mistake {
        code: "duplicate-route",
        files: &[
            ("content/x.yaml", "slug: feed.xml\n"),
            ("content/x.en.md", "---\ntitle: Some words\n---\nText.\n"),
        ],
        mend: Exchange("slug", "content/x.yaml", "slug: feed.xml", "slug: words"),
    },
    Mistake {
        code: "vague-link",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nTo join us, [click here](about.md).\n")],
        mend: Exchange("", "content/x.en.md", "To join us, [click here](about.md)", "[Join us](about.md)"),
    },
    Mistake {
        code: "unused-file",
        files: &[("content/loose/list.txt", "nobody\n")],
        mend: Exchange("link to it", "content/about.en.md", "People.", "[People](loose/list.txt)."),
    },
    Mistake {
        code: "missing-footnote",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nText.[^1]\n")],
        mend: LineAtEnd("content/x.en.md", "A note."),
    },
    Mistake {
        code: "missing-footnote",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nText.\n\n[^1]: A note.\n")],
        mend: Exchange("`[^1]`", "content/x.en.md", "Text.", "Text.[^1]"),
    },
    Mistake {
        code: "bidi-control",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nAn \u{202e}admin.\n")],
        mend: Remove,
    },
    Mistake {
        code: "broken-link",
        files: &[("content/x.en.md", "---\ntitle: Some words\n---\nSee [it](/docs/opening).\n")],
        mend: Replace,
    },
    // Raw HTML asks the same book of addresses.
    Mistake {
        code: "broken-link",
        files: &[
            ("site.toml", ALLOWED),
            ("content/x.en.md", "---\ntitle: Some words\n---\nSee <a href=\"abuot.md\">us</a>.\n"),
        ],
        mend: Replace,
    },
    Mistake {
        code: "broken-anchor",
        files: &[
            ("site.toml", ALLOWED),
            ("content/x.en.md", "---\ntitle: Some words\n---\n<p>See <a href='about.md#woh'>us</a>.</p>\n"),
        ],
        mend: Replace,
    },
    Mistake {
        code: "missing-image",
        files: &[
            ("site.toml", ALLOWED),
            ("content/x.en.md", "---\ntitle: Some words\n---\n<img src=\"mpa.svg\" alt=\"A map\">\n"),
        ],
        mend: Replace,
    },
    Mistake {
        code: "duplicate-anchor",
        files: &[
            ("site.toml", ALLOWED),
            (
                "content/x.en.md",
                "---\ntitle: Some words\n---\nOne <i id=\"a\">x</i>.\n\nTwo <i id=\"a\">y</i>.\n",
            ),
        ],
        mend: Exchange("another `id`", "content/x.en.md", "\"a\">y", "\"b\">y"),
    },
    Mistake {
        code: "raw-html",
        files: &[
            ("site.toml", ALLOWED),
            ("content/x.en.md", "---\ntitle: Some words\n---\nSome <b>bold words.\n"),
        ],
        mend: Exchange("write `</b>`", "content/x.en.md", "bold", "bold</b>"),
    },
    Mistake {
        code: "raw-html",
        files: &[
            ("site.toml", ALLOWED),
            ("content/x.en.md", "---\ntitle: Some words\n---\nSome</b> bold words.\n"),
        ],
        mend: Remove,
    },
    Mistake {
        code: "removed-html",
        files: &[
            ("site.toml", CLEANED),
            ("content/x.en.md", "---\ntitle: Some words\n---\nSome <i onclick=\"x()\">words</i>.\n"),
        ],
        mend: Exchange("remove it", "content/x.en.md", " onclick=\"x()\"", ""),
    },
    Mistake {
        code: "removed-html",
        files: &[
            ("site.toml", CLEANED),
            ("content/x.en.md", "---\ntitle: Some words\n---\nWords.\n\n<script>x()</script>\n"),
        ],
        mend: Exchange("remove it", "content/x.en.md", "<script>x()</script>", ""),
    },
    // What is there on other days.
    Mistake {
        code: "broken-anchor",
        files: &[(
            "content/x.en.md",
            "---\ntitle: Some words\n---\nWords.\n\nSee [it](#later).\n\n{% <since date=\"2030-01-01\"> %}\n\n## It {#later}\n\nText.\n\n{% </since> %}\n",
        )],
        mend: Exchange(
            "between `{% <since date=\"2030-01-01\"> %}` and `{% </since> %}`",
            "content/x.en.md",
            "See [it](#later).",
            "{% <since date=\"2030-01-01\"> %}\n\nSee [it](#later).\n\n{% </since> %}",
        ),
    },
    Mistake {
        code: "broken-anchor",
        files: &[
            ("content/y.en.md", "---\ntitle: Other words\n---\nWords.\n\nSee [it](x.md#the-later-part).\n"),
            (
                "content/x.en.md",
                "---\ntitle: Some words\n---\nText.\n\n{% <until date=\"2021-10-01\"> %}\n\n## The later part\n\nText.\n\n{% </until> %}\n",
            ),
        ],
        mend: Exchange(
            "between `{% <until date=\"2021-10-01\"> %}` and `{% </until> %}`",
            "content/y.en.md",
            "See [it](x.md#the-later-part).",
            "{% <until date=\"2021-10-01\"> %}\n\nSee [it](x.md#the-later-part).\n\n{% </until> %}",
        ),
    },
    Mistake {
        code: "broken-link",
        files: &[
            ("content/y.en.md", "---\ntitle: Other words\n---\nSee [it](/en/x/).\n"),
            ("content/x.yaml", "publish: 2030-01-01\n"),
            ("content/x.en.md", "---\ntitle: Some words\n---\nText.\n"),
        ],
        mend: Exchange(
            "between `{% <since date=\"2030-01-01\"> %}` and `{% </since> %}`",
            "content/y.en.md",
            "See [it](/en/x/).",
            "Text.\n\n{% <since date=\"2030-01-01\"> %}\n\nSee [it](/en/x/).\n\n{% </since> %}",
        ),
    },
    // The rules of the host.
    Mistake {
        code: "broken-link",
        files: &[(
            "content/_static/_redirects",
            "# Former addresses.\n/us /en/abuot/ 301\n/all/* /en/:splat\n/else https://else.test/\n/top /us\n",
        )],
        mend: Replace,
    },
];

const ALLOWED: &str = "base_url = \"https://site.test\"\ntoday = 2021-10-18\nraw_html = \"allow\"\n[[languages]]\ntag = \"en\"\nname = \"English\"\n";
const CLEANED: &str = "base_url = \"https://site.test\"\ntoday = 2021-10-18\nraw_html = \"sanitize\"\n[[languages]]\ntag = \"en\"\nname = \"English\"\n";
