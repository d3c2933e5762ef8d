//! The inputs whose growth is counted. Every one has been slow once, or is the neighbor of one that was.

/// Files of a site: paths below its root and texts.
pub type Files = Vec<(String, String)>;

/// A site with something in it many times.
pub struct Case {
    /// What there is many times.
    pub name: &'static str,
    /// How many there are in the smallest of the three sites.
    pub size: usize,
    kind: Kind,
}

#[derive(Clone, Copy)]
enum Kind {
    /// So many times in the body of one page.
    Body(&'static str),
    /// With its number, at each `#`.
    Numbered(&'static str),
    /// The body of one page on a site that takes raw HTML in this way.
    Html(&'static str, &'static str),
    /// Lines of front matter, each with its number at `#`.
    Front(&'static str),
    /// As many pages, each with this body and its number at `#`.
    Pages(&'static str),
    /// Files of other kinds.
    Files(fn(usize) -> Files),
}

const fn case(name: &'static str, size: usize, kind: Kind) -> Case {
    Case { name, size, kind }
}

const CONFIG: &str = "base_url = \"https://site.test\"\n[[languages]]\ntag = \"en\"\nname = \"English\"\n";

impl Case {
    /// The files of the site with `count` of it.
    pub fn files(&self, count: usize) -> Files {
        let page = |body: String| vec![text("content/a.en.md", format!("---\ntitle: A\n---\n{body}\n"))];
        let numbered =
            |part: &str| (0..count).map(|at| part.replace('#', &at.to_string())).collect::<String>();
        let mut files = match self.kind {
            Kind::Body(part) => page(part.repeat(count)),
            Kind::Numbered(part) => page(numbered(part).replace('§', "#")),
            Kind::Html(policy, part) => {
                let mut files = page(part.repeat(count));
                files.push(text("site.toml", format!("{CONFIG}[markdown]\nraw_html = \"{policy}\"\n")));
                files
            }
            Kind::Front(line) => {
                let body = format!("---\ntitle: A\n{}---\nText.\n", numbered(line));
                vec![text("content/a.en.md", body)]
            }
            Kind::Pages(body) => (0..count)
                .map(|at| {
                    let body = body.replace('#', &at.to_string()).replace('§', "#");
                    text(&format!("content/p{at}.en.md"), format!("---\ntitle: Page {at}\n---\n{body}\n"))
                })
                .collect(),
            Kind::Files(files) => files(count),
        };
        if !files.iter().any(|(path, _)| path == "site.toml") {
            files.push(text("site.toml", CONFIG.to_owned()));
        }
        files.push(text("content/_index.en.md", "---\ntitle: Home\n---\nText.\n".to_owned()));
        files
    }
}

fn text(path: &str, text: String) -> (String, String) {
    (path.to_owned(), text)
}

fn lines(line: &str, count: usize) -> String {
    (0..count).map(|at| line.replace('#', &at.to_string())).collect()
}

fn messages(line: &str, count: usize) -> Files {
    vec![text("locales/en/a.ftl", lines(line, count))]
}

fn sessions(count: usize) -> Files {
    let session = "  - { start: 2027-03-01T10:00, end: 2027-03-01T11:00, zone: Europe/Zurich }\n";
    let facts = format!("kind: event\ndates: 2027-03-01\nsessions:\n{}", session.repeat(count));
    vec![text("content/a.yaml", facts), text("content/a.en.md", "---\ntitle: A\n---\n".to_owned())]
}

fn imports(count: usize) -> Files {
    let style = |at: usize| format!("@import \"a{0}.css\";\n@import \"a{0}.css\";\n", at + 1);
    let mut files: Files =
        (0..count).map(|at| text(&format!("themes/t/assets/a{at}.css"), style(at))).collect();
    files.push(text("themes/t/assets/main.css", "@import \"a0.css\";\n".to_owned()));
    files.push(text(&format!("themes/t/assets/a{count}.css"), "a { color: red }\n".to_owned()));
    files.push(text("themes/t/theme.toml", "name = \"t\"\n".to_owned()));
    files.push(text("site.toml", format!("theme = \"t\"\n{CONFIG}")));
    files
}

/// So many ids of audiences that a table of as many does not have.
fn audiences(count: usize) -> Files {
    let ids: Vec<String> = (0..count).map(|at| format!("b{at}")).collect();
    vec![
        text("content/_data/audiences.yaml", lines("a#: { name: A }\n", count)),
        text("content/a.en.md", format!("---\ntitle: A\naudiences: [{}]\n---\n", ids.join(", "))),
    ]
}

/// Links to so many records that a table of as many does not have.
fn references(count: usize) -> Files {
    vec![
        text("content/_data/references.yaml", lines("a#: { name: A, url: https://a.test }\n", count)),
        text("content/a.en.md", format!("---\ntitle: A\n---\n{}", lines("[x](ref:b#)\n\n", count))),
    ]
}

/// Templates of which each takes in the next, up to the number that they may be.
fn includes(count: usize) -> Files {
    let include =
        |at: usize| (format!("templates/p{at}.html"), format!("{{% include \"p{}.html\" %}}\n", at + 1));
    let mut files: Files = (0..count).map(include).collect();
    files.push(text(&format!("templates/p{count}.html"), "x\n".to_owned()));
    files
}

/// A kind whose lines have pages.
const TALK: &str =
    "about = \"A talk.\"\n[facts.topics]\nabout = \"About.\"\ntype = \"lines\"\npages = true\n";

/// One entry with so many values that have pages.
fn values(count: usize) -> Files {
    let topics = lines("  - v#\n", count);
    vec![
        text("kinds/talk.toml", TALK.to_owned()),
        text("content/a.yaml", format!("kind: talk\ntopics:\n{topics}")),
        text("content/a.en.md", "---\ntitle: A\n---\nText.\n".to_owned()),
    ]
}

/// The same with two files that say to be the page of each value.
fn twins(count: usize) -> Files {
    let mut files = values(count);
    for (at, file) in (0..count).flat_map(|at| [(at, 'a'), (at, 'b')]) {
        let stem = format!("content/topics/{file}{at}");
        files.push(text(&format!("{stem}.yaml"), format!("value: v{at}\n")));
        files.push(text(&format!("{stem}.en.md"), "---\ntitle: V\n---\nText.\n".to_owned()));
    }
    files
}

fn template(body: String) -> Files {
    vec![
        text("themes/t/theme.toml", "name = \"t\"\n".to_owned()),
        text("themes/t/templates/page.html", body),
        text("site.toml", format!("theme = \"t\"\n{CONFIG}")),
    ]
}

/// All cases.
pub const CASES: &[Case] = &[
    case("equal headings", 500, Kind::Body("## Same\n\n")),
    case("headings", 500, Kind::Numbered("§§ Heading #\n\n")),
    case("notes", 500, Kind::Numbered("a[^n#]\n\n[^n#]: Note.\n\n")),
    case("notes that are missing", 1000, Kind::Body("[^a] ")),
    case("links to missing anchors", 300, Kind::Numbered("§§ Heading #\n\n[x](§hedding-#) [y](§nope)\n\n")),
    case("links to a missing page, on every page", 200, Kind::Pages("[a](gone.md) and [b](gone-#.md)")),
    case("links to a missing anchor, on every page", 200, Kind::Pages("§§ A\n\n[x](p0.en.md§nope)")),
    case("links of wikis, on every page", 200, Kind::Pages("[[page #]] [[none #]]")),
    case("pages of one title", 200, Kind::Pages("Text.")),
    case("sessions of one event", 200, Kind::Files(sessions)),
    case("values with pages of one entry", 200, Kind::Files(values)),
    case("files of one value", 200, Kind::Files(twins)),
    case("messages", 500, Kind::Files(|count| messages("m# = Text\n", count))),
    case("messages that cannot be parsed", 500, Kind::Files(|count| messages("m# Text\n", count))),
    case(
        "messages that refer to the next",
        500,
        Kind::Files(|count| messages("m# = { n# }\nn# = { m# }\n", count)),
    ),
    case("messages that refer to none", 500, Kind::Files(|count| messages("m# = { nope# }\n", count))),
    case(
        "braces in braces",
        2000,
        Kind::Files(|count| {
            vec![text("locales/en/a.ftl", format!("m = {}\"a\"{}\n", "{".repeat(count), "}".repeat(count)))]
        }),
    ),
    case("elements, cleaned", 2000, Kind::Html("sanitize", "<div>")),
    case("elements apart, cleaned", 500, Kind::Html("sanitize", "<div>\n\n")),
    case("elements that no other ends, cleaned", 500, Kind::Html("sanitize", "<a><p>")),
    case("elements, as they are", 2000, Kind::Html("allow", "<div>")),
    case("addresses in HTML", 500, Kind::Html("allow", "<a href=\"nope\">x</a> ")),
    case("elements that are refused", 1000, Kind::Body("</a>")),
    case(
        "a long language",
        2000,
        Kind::Files(|count| {
            vec![text(
                "content/a.en.md",
                format!("---\ntitle: A\nlanguage: \"{}\"\n---\nText.\n", "x-".repeat(count)),
            )]
        }),
    ),
    case("styles that take in two", 8, Kind::Files(imports)),
    case("audiences that no table has", 300, Kind::Files(audiences)),
    case("records that no table has", 300, Kind::Files(references)),
    case(
        "former addresses",
        500,
        Kind::Files(|count| {
            let paths: Vec<String> = (0..count).map(|at| format!("/o{at}/")).collect();
            vec![text("content/a.en.md", format!("---\ntitle: A\naliases: [{}]\n---\n", paths.join(", ")))]
        }),
    ),
    case("templates that include the next", 100, Kind::Files(includes)),
    case(
        "parts of a condition",
        300,
        Kind::Files(|count| {
            let parts = "{% elif page.title == \"b\" %}x".repeat(count);
            template(format!("{{% if page.title == \"a\" %}}{parts}{{% endif %}}"))
        }),
    ),
    case(
        "components in components",
        100,
        Kind::Files(|count| {
            let body =
                format!("{}a\n\n{}", "{% <note> %}\n\n".repeat(count), "{% </note> %}\n\n".repeat(count));
            vec![text("content/a.en.md", format!("---\ntitle: A\n---\n{body}"))]
        }),
    ),
    case("lines of code", 200, Kind::Numbered("```rust\nlet a# = f(\"#\");\n```\n\n")),
    case(
        "long lines of code",
        20,
        Kind::Numbered("```ini\n# \t \t \t \t \t \t \t \t \t \t \t \t \t \t \t \t\n```\n\n"),
    ),
    case("unknown fields", 300, Kind::Front("k#: a\n")),
    case("fields that stand twice", 300, Kind::Front("title: A\n")),
    case("aliases that are equal", 300, Kind::Front("aliases: [/o/]\n")),
    case("front matter after front matter", 300, Kind::Body("---\ntitle: b\n---\n\n")),
    case("lines of thematic breaks", 1000, Kind::Body("---\n")),
    case(
        "mistakes in the configuration",
        500,
        Kind::Files(|count| vec![text("site.toml", format!("{CONFIG}{}", "a b\n".repeat(count)))]),
    ),
    case(
        "unknown keys of the configuration",
        300,
        Kind::Files(|count| vec![text("site.toml", lines("k# = 1\n", count) + CONFIG)]),
    ),
    case("calls that do not end", 300, Kind::Body("{{ <date value=\"2026-01-01\" }}\n\n")),
    case("calls that are cut off", 1000, Kind::Body("{{ <a b=\"x ")),
    case("unknown components", 300, Kind::Numbered("{{ <c# a=\"b\" /> }} ")),
    case(
        "arguments of one call",
        500,
        Kind::Files(|count| {
            let call = format!("---\ntitle: A\n---\n{{{{ <date{} /> }}}}\n", lines(" a#=\"b\"", count));
            vec![text("content/a.en.md", call)]
        }),
    ),
    case("tags of two names", 300, Kind::Body("{% <note> %}\n\na\n\n{% </nota> %}\n\n")),
    case("tags that only end", 500, Kind::Body("{% </note> %}\n\n")),
    case(
        "tags in tags",
        200,
        Kind::Files(|count| {
            let (begin, end) = ("{% <since date=\"2021-01-01\"> %}\n\n", "{% </since> %}\n\n");
            let body = format!("---\ntitle: A\n---\n{}a\n\n{}", begin.repeat(count), end.repeat(count));
            vec![text("content/a.en.md", body)]
        }),
    ),
    case("shortcodes", 1000, Kind::Body("{{<ref x ")),
    case("tags of templates", 1000, Kind::Body("<% x %> {% a %} ")),
    case("tags of templates and ends of others", 300, Kind::Body("{% a %}\n\n{% /b %}\n\n")),
    case("open brackets", 3000, Kind::Body("[a ")),
    case("open brackets of wikis", 2000, Kind::Body("[[a|")),
    case("open parentheses of links", 2000, Kind::Body("[a](")),
    case("carets", 3000, Kind::Body("^a ")),
    case("emphasis that does not end", 3000, Kind::Body("*a_ ")),
    case("emphasis that ends elsewhere", 400, Kind::Body("*a **b ")),
    case("quotation marks that do not end", 3000, Kind::Body("“a ")),
    // More than the bound up to which those before a sign are counted.
    case("backslashes", 12_000, Kind::Body("\\")),
    case("links to definitions of other names", 300, Kind::Numbered("[a][m#]\n\n[n#]: https://a.test/#\n\n")),
    case("definitions of links", 500, Kind::Numbered("[a][n#]\n\n[n#]: https://a.test/#\n\n")),
    case("tables that are none", 500, Kind::Body("| a | b |\n| - |\n| 1 | 2 |\n\n")),
    case("dates with a wrong weekday", 500, Kind::Body("On Monday, 3 March 2027 we met.\n\n")),
    case("variables of a template", 200, Kind::Files(|count| template(lines("{{ v# }}\n", count)))),
    case(
        "tags of a template that do not end",
        300,
        Kind::Files(|count| template("{% if a %}".repeat(count))),
    ),
    case("elements of a template that do not end", 500, Kind::Files(|count| template("<div>".repeat(count)))),
];
