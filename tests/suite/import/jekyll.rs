//! A site of Jekyll with Polyglot.

use super::{Moved, says};

#[test]
fn a_site_of_jekyll_is_brought_whole() {
    let moved = Moved::of(&[
        (
            "_config.yml",
            "title: Old\nurl: https://old.test\nlanguages: [en, fr]\ndefault_lang: en\npermalink: pretty\ncollections:\n  guides:\n    output: true\n    permalink: /g/:path/\nexclude: [tools]\n",
        ),
        ("index.md", "---\ntitle: Home\n---\nSee [about]({% link about.md %}).\n"),
        (
            "about.md",
            "---\ntitle: About\npermalink: /about/\nredirect_from: /old-about/\n---\nText.\n\n{% highlight ruby %}\nputs 1\n{% endhighlight %}\n\n{% include box.html %}\n\n{% raw %}{{ shown }}{% endraw %}\n\n## 1. First step\n\nText.\n",
        ),
        ("fr/about.md", "---\ntitle: À propos\nlang: fr\npermalink: /about/\n---\nTexte.\n"),
        ("_posts/2021-02-03-hello.md", "---\ntitle: Hello\ncategories: news\n---\nText.\n"),
        ("_guides/start.md", "---\ntitle: Start\n---\nText. [Post]({% post_url 2021-02-03-hello %})\n"),
        ("_includes/box.html", "<p></p>"),
        ("_layouts/default.html", "{{ content }}"),
        ("css/style.css", "a {}\n"),
        ("tools/x.md", "---\ntitle: X\n---\n"),
        ("README.md", "# Readme\n"),
    ]);
    let report = moved.settles();
    moved.answers(&[
        "/",
        "/about/",
        "/old-about/",
        "/fr/about/",
        "/news/2021/02/03/hello/",
        "/g/start/",
        "/css/style.css",
    ]);
    moved.has("/", "href=\"/about/\"");
    moved.has("/about/", "id=\"first-step\"");
    moved.has("/guides/start/", "href=\"/posts/2021-02-03-hello/\"");
    says(&report, "left", "about.md", "the shortcode `include`");
    says(&report, "left", "_layouts/", "templates");
}
