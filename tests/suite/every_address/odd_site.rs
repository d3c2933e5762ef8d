//! A site with the built-in theme, five languages and odd names of files, in which everything is linked that can be.

use std::path::Path;

use crate::addresses::PIXEL;
use crate::serve::write;

/// Names of files that must be encoded, one way or another.
const NAMES: &[&str] = &[
    "a b\"c'd#e?f%g[h]é{|}^`.txt",
    "100%.txt",
    "100%25.txt",
    "что это.txt",
    "ملف.txt",
    "文件（一）.txt",
    "a&b=c;d+e,f!g$h*i@j:k~.txt",
    "(a) <b>.txt",
    "cafe\u{301}.txt",
];

const LANGUAGES: &[(&str, &str, &str)] = &[
    ("en", "en", "English"),
    ("fr", "fr", "Français"),
    ("ru", "ru", "Русский"),
    ("ar", "ar", "العربية"),
    ("zh-Hant", "zh", "中文"),
];

const CONFIG: &str = "base_url = \"https://site.test\"\ntoday = 2021-10-18\nraw_html = \"allow\"\ntheme = \"plain\"\n\
    navigation = [\"docs/_index.md\", \"news/_index.md\", \"docs/links.md\"]\n\
    [fallback]\ndefault = \"notice\"\n[checks]\nmissing-language = \"off\"\n\
    [headers.\"/files/*\"]\nX-Of = \"files\"\n[headers.\"/é à/*\"]\nX-Of = \"odd\"\n";

/// Metadata as sites write it: whole addresses, a drawing with an element in it, sources for several widths.
const TEMPLATE: &str = r#"{% extends "base.html" %}
{% block head %}{{ super() }}
<meta property="og:image" content="{{ asset(name="мой рисунок.gif", absolute=true) }}">
<script type="application/ld+json">{"@context": "https://schema.org", "url": "{{ page.canonical | safe }}", "image": ["{{ asset(name="мой рисунок.gif", absolute=true) }}"]}</script>
{% endblock head %}
{% block after %}
<p><a href="{{ url(path="docs/links") }}" data-next="{{ url(path="") }}">{{ page.title }}</a></p>
<img srcset="{{ asset(name="мой рисунок.gif") }} 1x, {{ asset(name="img/b.gif") }} 2x" src="{{ asset(name="img/b.gif") }}" alt="" style="background: url('{{ asset(name="img/b.gif") }}')">
<video poster="{{ asset(name="img/b.gif") }}" src="{{ site.base_path }}/video%20%231.mp4"></video>
{%- for file in page.facts.files | default(value=[]) %}<a href="{{ file.url }}">x</a>{% endfor %}
{%- if page.facts.registration %}<a href="{{ page.facts.registration }}">x</a>{% endif %}
{%- for sheet in ["/en/feed.xml", "/é à/ü%23%3F.txt", "/en/docs/links/#что-это", "@/news/item-1.md"] %}<a href="{{ url(path=sheet) }}">x</a>{% endfor %}
{% endblock after %}
"#;

/// An address with every byte encoded that could mean something.
fn encoded(path: &str) -> String {
    let keep = |byte: u8| byte.is_ascii_alphanumeric() || b"-._/".contains(&byte);
    let shown = |byte: u8| if keep(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    path.bytes().map(shown).collect()
}

/// A text full of links of all forms.
fn links() -> String {
    let files =
        NAMES.iter().map(|name| format!("- [x]({}), <b id=\"{}\">b</b>\n", encoded(name), name.len()));
    let headings = ["Что это", "Où ça", "ما هذا", "這是什麼", "A \"quoted\" one & <one>"];
    let headings =
        headings.iter().map(|title| format!("\n## {}\n\nWords[^прим].\n", title.replace('<', "\\<")));
    let targets = "- [a](/) [b](/en/feed.xml) [c](/sitemap.xml) [d](/robots.txt) [e](/fr/calendar.ics) [f](/en/404.html) [g](/fr/site.webmanifest)\n\
        - [h](/en/news/page/2/) [i](../news/_index.md) [j](@/news/item-1.md) [k](item.fr.md) [l](links.md#что-это) [m](#o\u{f9}-\u{e7}a) [n](#top)\n\
        - [o](/é%20à/ü%23%3F.txt) [p](/.well-known/security.txt) [q](?a=б#что-это) [r](links.md?ref=почта#faq) [s](ref:place)\n\
        - [t](https://пример.test/путь?а=б) <https://пример.test/путь> <a@b.test> [u](../events/feast.md) [v](/путь/к%20ней/)\n\
        - ![w](рис%20%231.gif) ![x](/images/кадр.gif) [![y](рис%20%231.gif)](links.md \"A title\")\n";
    format!(
        "<a id=\"faq\"></a>\n\n{targets}{}{}\n[^прим]: Note.\n",
        files.collect::<String>(),
        headings.collect::<String>()
    )
}

fn page(root: &Path, path: &str, title: &str, front: &str, text: &str) {
    write(root, &format!("content/{path}"), format!("---\ntitle: '{title}'\n{front}---\n{text}\n"));
}

/// Writes the site into a folder.
pub fn write_to(root: &Path) {
    let tables = LANGUAGES.iter().map(|(tag, segment, name)| {
        format!("[[languages]]\ntag = \"{tag}\"\nsegment = \"{segment}\"\nname = \"{name}\"\n")
    });
    write(root, "site.toml", CONFIG.to_owned() + &tables.collect::<String>());
    write(root, "themes/plain/theme.toml", "[manifest]\nicons = [\"img/b.gif.svg\", \"иконка (1).png\"]\n");
    write(
        root,
        "themes/plain/assets/img/b.gif.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>",
    );
    write(root, "themes/plain/static/иконка (1).png", PIXEL);
    write(root, "templates/page.html", TEMPLATE);
    let style =
        "@import \"часть \\\"1\\\".css\";\np { background: url(\"мой рисунок.gif\"), url(img/b.gif) }\n";
    write(root, "assets/style.css", style.replace(" \\\"1\\\"", ""));
    write(root, "assets/часть.css", "q { background: url('img/b.gif') }\n");
    write(root, "assets/мой рисунок.gif", PIXEL);
    write(root, "assets/img/b.gif", PIXEL);
    write(root, "static/é à/ü#?.txt", "static");
    write(root, "content/_static/video #1.mp4", "film");
    write(root, "content/_static/.well-known/security.txt", "Contact: mailto:a@b.test");
    write(root, "content/_static/images/кадр.gif", PIXEL);
    write(
        root,
        "content/_data/references.yaml",
        "place:\n  name: Place\n  url: \"https://пример.test/это место\"\n",
    );
    texts(root);
}

/// Its pages and what is beside them.
fn texts(root: &Path) {
    for (_, segment, name) in LANGUAGES {
        for (path, title) in [
            ("_index", "Home"),
            ("docs/_index", "Docs"),
            ("news/_index", "News"),
            ("events/_index", "Events"),
        ] {
            page(root, &format!("{path}.{segment}.md"), &format!("{title} \"{name}\" & more"), "", "Words.");
        }
    }
    for name in NAMES {
        write(root, &format!("content/docs/{name}"), name);
    }
    write(root, "content/docs/рис #1.gif", PIXEL);
    page(root, "docs/links.en.md", "Links", "description: 'All & \"more\"'\n", &links());
    page(
        root,
        "docs/item.fr.md",
        "Un",
        "aliases: ['/fr/ancien/', 'vieux', '/où%20ça/', '/vieux.html']\n",
        "[x](links.md#faq)",
    );
    write(
        root,
        "content/docs/item.yaml",
        "aliases: ['/old/', '/путь/к%20ней/', '/a&b/']\nupdated: 2021-10-01\n",
    );
    page(root, "docs/item.ru.md", "Один", "", "[x](links.md)");
    write(
        root,
        "content/docs/paper.yaml",
        format!(
            "kind: document\ndate: 2021-09-01\nfiles:\n  - {{ language: en, path: \"{}\" }}\n  - {{ language: ru, url: \"https://пример.test/файл.pdf\" }}\n",
            NAMES[3]
        ),
    );
    page(root, "docs/paper.en.md", "Paper", "", "Words.");
    write(root, "content/news/_index.yaml", "paginate_by: 2\n");
    for number in 1..=5 {
        write(root, &format!("content/news/item-{number}.yaml"), format!("date: 2021-10-0{number}\n"));
        page(
            root,
            &format!("news/item-{number}.en.md"),
            &format!("Item {number}"),
            "description: 'A & B'\n",
            "[x](/путь/к%20ней/)",
        );
        page(root, &format!("news/item-{number}.zh.md"), &format!("第 {number} 則"), "", "文字。");
    }
    write(
        root,
        "content/events/feast.yaml",
        "kind: event\ndates: 2022-06-07/2022-06-09\npublish: 2021-10-01\nregistration: https://пример.test/запись?на=1\n",
    );
    page(root, "events/feast.fr.md", "Fête", "", "Mots.");
    page(root, "events/feast.ar.md", "عيد", "", "كلمات.");
}
