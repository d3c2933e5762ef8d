//! A site of Hugo in three ways of keeping languages.

use super::{Moved, says};

const SETTINGS: &str = r#"
baseURL = "https://old.test/"
title = "Old site"
defaultContentLanguage = "en"
enableEmoji = true
theme = "plain"
[permalinks]
  news = "/:year/:month/:slug/"
[languages.en]
  languageName = "English"
  weight = 1
  [[languages.en.menus.main]]
    name = "Guide"
    pageRef = "/guide"
    weight = 20
  [[languages.en.menus.main]]
    name = "About"
    url = "/about/"
    weight = 10
[languages.fr]
  languageName = "Français"
  weight = 2
[languages.ar]
  languageCode = "ar"
  languageDirection = "rtl"
  contentDir = "content-ar"
  weight = 3
"#;

const SITE: &[(&str, &str)] = &[
    ("hugo.toml", SETTINGS),
    (
        "content/_index.md",
        "---\ntitle: Home\n---\n[About](/about/) and [the guide](guide/start.md#first-steps).\n",
    ),
    ("content/_index.fr.md", "---\ntitle: Accueil\n---\nBonjour.\n"),
    ("content-ar/_index.md", "---\ntitle: الرئيسية\n---\nمرحبا.\n"),
    ("content-ar/about.md", "---\ntitle: حول\n---\nنص.\n"),
    (
        "content/about.md",
        "+++\ntitle = \"About us\"\ndate = 2020-01-02T03:04:05Z\nlastmod = 2021-02-03\naliases = [\"/who/\", \"us\"]\ntags = [\"Health Care\", \"Water\"]\nweight = 5\n[params]\ncolor = \"red\"\n+++\n\
         Text.<!-- a remark -->\n\n<!--more-->\n\nMore. [Start]({{< ref \"guide/start.md\" >}}) and [again]({{< relref \"start#deep\" >}}).\n\n## What's new & old?\n\nText.\n\n## What's new & old?\n\nText.\n",
    ),
    (
        "content/about.fr.md",
        "---\ntitle: À propos\ndate: 2020-01-02\ntags: [Health Care, Water]\nweight: 5\naliases: [/fr/qui/]\n---\nTexte. [Ici](/fr/guide/start/).\n",
    ),
    (
        "content/guide/_index.md",
        "{\n  \"title\": \"Guide\",\n  \"linkTitle\": \"The guide\",\n  \"cascade\": {\"badge\": \"new\"}\n}\nAll of it.\n",
    ),
    (
        "content/guide/start.md",
        "---\ntitle: Start\nslug: begin\ndescription: How to begin.\n---\n## First steps\n\n{{< figure src=\"/images/plan.png\" alt=\"A plan\" caption=\"The plan\" >}}\n\n## Deep {#deep}\n\n{{< highlight go \"linenos=table\" >}}\nfunc main() {}\n{{< /highlight >}}\n\n{{< youtube w7Ft2ymGmfc >}}\n\n{{< chart id=\"7\" >}}\n\n{{% note %}}\nMind *this*.\n{{% /note %}}\n\n```\n{{</* chart */>}}\n```\n",
    ),
    ("content/guide/start.fr.md", "---\ntitle: Début\n---\nTexte.\n"),
    (
        "content/guide/bundle/index.md",
        "---\ntitle: Bundle\nresources:\n- src: photo.png\n---\n![A photo](photo.png)\n\n> [!TIP] Read this\n> Now.\n",
    ),
    ("content/guide/bundle/photo.png", "png"),
    ("content/guide/bundle/notes.md", "Notes.\n"),
    (
        "content/news/first.md",
        "---\ntitle: First news\nslug: the-first\ndate: 2022-03-04\nexpiryDate: 2030-01-01\npublishDate: 2022-03-05\n---\nNews.\n",
    ),
    ("content/news/Second One.md", "---\ntitle: Second\ndate: 2022-04-05\ndraft: true\n---\nNews.\n"),
    ("content/pages/over.md", "---\ntitle: Over\nurl: /somewhere/else/\n---\nText.\n"),
    ("content/pages/привет.md", "---\ntitle: Привет\ntranslationKey: hello\n---\nText.\n"),
    ("content/pages/bonjour.fr.md", "---\ntitle: Bonjour\ntranslationKey: hello\n---\nTexte.\n"),
    ("content/hidden/index.md", "---\ntitle: Hidden\nheadless: true\n---\nText.\n"),
    ("content/made/_content.gotmpl", "{{ $.AddPage }}\n"),
    ("content/table.html", "---\ntitle: A table\n---\n<table>\n\n    <tr><td>Cell</td></tr>\n</table>\n"),
    ("static/images/plan.png", "png"),
    ("static/robots.txt", "User-agent: *\n"),
    ("themes/plain/static/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
    ("themes/plain/layouts/index.html", "{{ .Content }}"),
    (
        "i18n/en.toml",
        "[read]\none = \"{{ .Count }} minute\"\nother = \"{{ .Count }} minutes\"\n[by]\nother = \"By {{ .Name }} {now}\"\n",
    ),
    (
        "i18n/fr.yaml",
        "- id: read\n  translation:\n    one: \"{{ .Count }} minute\"\n    other: \"{{ .Count }} minutes\"\n- id: by\n  translation: \"Par {{ .Name }}\"\n",
    ),
    ("data/people.yaml", "ann:\n  name: Ann\nbob:\n  name: Bob\n"),
    ("data/odd.json", "[1, 2]"),
    ("layouts/index.html", "{{ .Content }}"),
    ("archetypes/default.md", "---\ntitle: x\n---\n"),
    ("assets/style.scss", "a { b: c }"),
];

#[test]
fn a_site_of_hugo_is_brought_whole() {
    let moved = Moved::of(SITE);
    let report = moved.settles();
    moved.answers(&[
        "/",
        "/about/",
        "/who/",
        "/us/",
        "/guide/",
        "/guide/begin/",
        "/guide/bundle/",
        "/guide/bundle/photo.png",
        "/2022/03/the-first/",
        "/news/",
        "/somewhere/else/",
        "/pages/",
        "/pages/привет/",
        "/table/",
        "/tags/",
        "/tags/health-care/",
        "/tags/water/",
        "/images/plan.png",
        "/robots.txt",
        "/logo.svg",
        "/fr/",
        "/fr/about/",
        "/fr/qui/",
        "/fr/guide/",
        "/fr/guide/start/",
        "/fr/pages/bonjour/",
        "/fr/tags/water/",
        "/ar/",
        "/ar/about/",
    ]);
    moved.has("/about/", "href=\"/guide/start/#deep\"");
    moved.has("/about/", "id=\"whats-new--old\"");
    moved.has("/about/", "id=\"whats-new--old-1\"");
    moved.has("/guide/start/", "<img src=\"/images/plan.png\" alt=\"A plan\"");
    moved.has("/guide/start/", "{{&lt; chart id=");
    moved.has("/guide/start/", "{{&lt; chart &gt;}}");
    moved.has("/guide/start/", "Mind <em>this</em>.");
    moved.has("/guide/start/", "https://www.youtube.com/watch?v=w7Ft2ymGmfc");
    moved.has("/guide/bundle/", "src=\"/guide/bundle/photo.png\"");
    moved.has("/guide/bundle/", "Read this");
    moved.has("/table/", "<td>Cell</td>");
    moved.has("/ar/about/", "dir=\"rtl\"");
    moved.has("/fr/about/", "href=\"/fr/guide/start/\"");
    facts(&moved);
    told(&report);
}

/// The facts, messages and settings of the site.
fn facts(moved: &Moved) {
    let about = moved.text("content/about.en.md");
    assert!(about.contains("updated: 2021-02-03") && about.contains("color: red"), "{about}");
    let facts = moved.text("content/about.yaml");
    assert!(
        facts.contains("date: 2020-01-02")
            && facts.contains("weight: 5")
            && facts.contains("tags: [Health Care, Water]"),
        "{facts}"
    );
    assert!(moved.text("content/news/first.yaml").contains("expires: 2030-01-01"));
    assert!(moved.text("content/guide/start.en.md").contains("badge: new"));
    assert!(moved.text("content/guide/_index.en.md").contains("label: The guide"));
    assert!(moved.text("locales/en/imported.ftl").contains("[one] { $count } minute"));
    assert!(moved.text("content/_data/people.yaml").contains("name: Ann"));
    assert!(moved.text("site.toml").contains("navigation = [\"about.md\", \"guide/_index.md\"]"));
    assert!(moved.text("content/pages/privet.fr.md").contains("Bonjour"));
}

/// What the report says.
fn told(report: &[serde_json::Value]) {
    says(report, "left", "content/guide/start.md", "the shortcode `chart`");
    says(report, "turned", "content/guide/start.md", "the shortcode `figure`");
    says(report, "left", "content/guide/bundle/notes.md", "bundle");
    says(report, "left", "content/hidden/index.md", "without an address");
    says(report, "left", "content/made/_content.gotmpl", "makes pages");
    says(report, "left", "data/odd.json", "no map of records");
    says(report, "left", "layouts/", "templates");
    says(report, "left", "themes/", "the theme");
}

#[test]
fn facts_that_differ_between_languages_are_kept_and_told() {
    let moved = Moved::of(&[
        ("hugo.yaml", "baseURL: https://old.test\nlanguages:\n  en: {weight: 1}\n  fr: {weight: 2}\n"),
        ("content/a.md", "---\ntitle: A\ndate: 2020-01-01\n---\nText.\n"),
        ("content/a.fr.md", "---\ntitle: B\ndate: 2021-01-01\n---\nTexte.\n"),
    ]);
    let report = moved.settles();
    assert!(moved.text("content/a.yaml").contains("date: 2020-01-01"));
    assert!(moved.text("content/a.fr.md").contains("date: 2021-01-01"));
    says(&report, "left", "content/a.fr.md", "`date` is another one");
}

#[test]
fn addresses_of_a_build_of_the_old_site_are_compared() {
    let moved = Moved::of(&[
        ("hugo.toml", "baseURL = \"https://old.test/\"\n"),
        ("content/news/a.md", "---\ntitle: A\n---\nText.\n"),
        ("public/news/a/index.html", "A"),
        ("public/news/page/2/index.html", "2"),
        ("public/news/index.xml", "<rss/>"),
    ]);
    let report = moved.import(&["--old-build", "old/public"]);
    says(&report, "left", "(old build)", "nothing answers `/news/index.xml`");
    assert!(moved.text("content/news/_index.en.md").contains("/news/page/2/"));
    assert!(!report.iter().any(|line| line["what"].as_str().unwrap_or_default().contains("`/news/a/`")));
}
