//! A site of Zola in two languages.

use super::{Moved, says};

const SITE: &[(&str, &str)] = &[
    (
        "config.toml",
        "base_url = \"https://old.test\"\ntitle = \"Old\"\ndefault_language = \"en\"\ntheme = \"plain\"\ntaxonomies = [{name = \"tags\", feed = true}]\n\n[languages.fr]\ntitle = \"Vieux\"\n\n[extra]\nlogo = \"x\"\n",
    ),
    ("content/_index.md", "+++\ntitle = \"Home\"\n+++\nSee [the blog](@/blog/_index.md).\n"),
    ("content/_index.fr.md", "+++\ntitle = \"Accueil\"\n+++\nVoir.\n"),
    (
        "content/blog/_index.md",
        "+++\ntitle = \"Blog\"\nsort_by = \"date\"\npaginate_by = 5\ntransparent = true\npage_template = \"post.html\"\n+++\n",
    ),
    ("content/blog/_index.fr.md", "+++\ntitle = \"Carnet\"\nsort_by = \"date\"\npaginate_by = 5\n+++\n"),
    (
        "content/blog/2021-05-06-first-post.md",
        "+++\ntitle = \"First\"\nupdated = 2021-06-07\naliases = [\"old/first\", \"/older/\"]\n[taxonomies]\ntags = [\"Rust Lang\", \"Été\"]\n[extra]\nmood = \"good\"\n+++\nIntro.\n\n<!-- more -->\n\n## Ünder the hood\n\n{{ youtube(id=\"abc\") }}\n\n{% quote(author=\"Vincent\") %}\nA *quote*.\n{% end %}\n\n{{ chart(data=\"x\") }}\n\n[Second](@/blog/second/index.md#deep), [French](@/blog/second/index.fr.md).\n",
    ),
    (
        "content/blog/second/index.md",
        "+++\ntitle = \"Second\"\ndate = 2022-01-01\nslug = \"the-second\"\nweight = 3\n+++\n## Deep\n\n![Cat](cat.png)\n\n[Data](data.csv)\n",
    ),
    (
        "content/blog/second/index.fr.md",
        "+++\ntitle = \"Deuxième\"\ndate = 2022-01-01\nweight = 3\n+++\n## Profond\n\nTexte.\n",
    ),
    ("content/blog/second/cat.png", "png"),
    ("content/blog/second/data.csv", "a,b\n"),
    (
        "content/blog/third.md",
        "+++\ntitle = \"Third\"\ndate = 2022-02-02T10:20:30Z\ndraft = true\npath = \"some/where\"\n+++\nText.\n",
    ),
    (
        "content/pages/about.md",
        "+++\ntitle = \"About\"\ndescription = \"Who we are.\"\ntemplate = \"about.html\"\n+++\nA table:\n\n| A |\n|---|\n| 1 |\n\nA note.[^1]\n\n[^1]: Here.\n",
    ),
    ("content/pages/hidden.md", "+++\ntitle = \"Hidden\"\nrender = false\n+++\nText.\n"),
    ("content/Привет мир.md", "+++\ntitle = \"Привет\"\n+++\nText. [About](@/pages/about.md)\n"),
    ("static/favicon.ico", "ico"),
    ("themes/plain/static/font.woff2", "font"),
    ("themes/plain/templates/index.html", "x"),
    ("templates/index.html", "{{ section.content }}"),
    ("sass/style.scss", "a { b: c }"),
];

#[test]
fn a_site_of_zola_is_brought_whole() {
    let moved = Moved::of(SITE);
    let report = moved.settles();
    moved.answers(&[
        "/",
        "/blog/",
        "/blog/first-post/",
        "/old/first/",
        "/older/",
        "/blog/the-second/",
        "/blog/the-second/cat.png",
        "/blog/the-second/data.csv",
        "/pages/about/",
        "/privet-mir/",
        "/tags/",
        "/tags/rust-lang/",
        "/tags/ete/",
        "/favicon.ico",
        "/font.woff2",
        "/fr/",
        "/fr/blog/",
        "/fr/blog/second/",
    ]);
    moved.has("/", "href=\"/blog/\"");
    moved.has("/blog/2021-05-06-first-post/", "id=\"under-the-hood\"");
    moved.has("/blog/2021-05-06-first-post/", "A <em>quote</em>.");
    moved.has("/blog/2021-05-06-first-post/", "{{ chart(data=");
    moved.has("/blog/2021-05-06-first-post/", "href=\"/blog/second/#deep\"");
    moved.has("/blog/2021-05-06-first-post/", "href=\"/fr/blog/second/\"");
    moved.has("/blog/second/", "src=\"/blog/the-second/cat.png\"");
    let facts = moved.text("content/blog/2021-05-06-first-post.yaml");
    assert!(facts.contains("date: 2021-05-06") && facts.contains("tags: [Rust Lang, Été]"), "{facts}");
    assert!(moved.text("content/blog/_index.yaml").contains("sort_by: date\npaginate_by: 5"));
    assert!(moved.text("content/pages/about.en.md").contains("template: about.html"));
    assert!(moved.text("content/blog/third.en.md").contains("draft: true"));
    says(&report, "left", "content/blog/2021-05-06-first-post.md", "the shortcode `chart`");
    says(&report, "left", "content/pages/hidden.md", "without an address");
    says(&report, "left", "templates/", "templates");
    says(&report, "left", "config.toml", "`[extra]`");
}
