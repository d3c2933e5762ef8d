//! A book of mdBook, in two languages.

use super::{Moved, says};

const SITE: &[(&str, &str)] = &[
    (
        "book.toml",
        "[book]\ntitle = \"The Book\"\nlanguage = \"en\"\nsrc = \"src\"\n\n[output.html.redirect]\n\"/older.html\" = \"ch01.html\"\n\"/deep/gone.html\" = \"../guide/install.html\"\n",
    ),
    (
        "src/SUMMARY.md",
        "# Summary\n\n[Introduction](introduction.md)\n\n# Part one\n\n- [First *chapter*](ch01.md)\n- [Guide](guide/README.md)\n  - [Install](./guide/install.md)\n  - [Use](<guide/use it.md>)\n- [Draft]()\n\n---\n\n[Appendix](appendix.md)\n",
    ),
    (
        "src/introduction.md",
        "# Introduction\n\nWelcome. Read [the first chapter](ch01.md#the-if-let) and [the guide](guide/index.html).\n\n![Plan](images/plan.png)\n",
    ),
    (
        "src/ch01.md",
        "# First chapter\n\n## The `if let`!\n\n```rust,editable\n# fn main() {\nlet a = 1;\n#[allow(x)]\n# }\n```\n\n```rust\n{{#include ../code/main.rs:2:3}}\n```\n\n```rust\n{{#rustdoc_include ../code/main.rs:part}}\n```\n\n{{#include parts/warning.md}}\n\n\\{{#include shown.rs}}\n\n## The `if let`!\n\nAgain.[^a]\n\n[^a]: A note.\n",
    ),
    ("src/parts/warning.md", "> **Mind** the gap.\n"),
    (
        "code/main.rs",
        "// first\nfn second() {}\nfn third() {}\n// ANCHOR: part\nfn fourth() {}\n// ANCHOR_END: part\n",
    ),
    ("src/guide/README.md", "# Guide\n\n- [Install](install.md)\n- [Use](use%20it.md)\n"),
    (
        "src/guide/install.md",
        "# Install\n\n{{#playground ../../code/main.rs}}\n\n[Back](../ch01.md) [up](./README.md)\n\n| A | B |\n|---|---|\n| 1 | 2 |\n",
    ),
    ("src/guide/use it.md", "# Use\n\n{{#include gone.rs}}\n\n> [!WARNING]\n> Hot.\n"),
    ("src/appendix.md", "# Appendix\n\n[A link to nothing](nothing.md)\n"),
    ("src/unlisted.md", "# Not published\n"),
    ("src/images/plan.png", "png"),
    ("theme/index.hbs", "{{ content }}"),
    ("po/de.po", "msgid \"\"\nmsgstr \"\"\n"),
    ("fr/book.toml", "[book]\ntitle = \"Le livre\"\nlanguage = \"fr\"\n"),
    ("fr/src/SUMMARY.md", "# Table\n\n[Introduction](introduction.md)\n- [Premier chapitre](ch01.md)\n"),
    ("fr/src/introduction.md", "# Introduction\n\nBienvenue. Lire [le premier chapitre](ch01.md).\n"),
    ("fr/src/ch01.md", "# Premier chapitre\n\n## Le `if let`!\n\nTexte.\n"),
];

#[test]
fn a_book_is_brought_whole() {
    let moved = Moved::of(SITE);
    let report = moved.settles();
    moved.answers(&[
        "/",
        "/introduction.html",
        "/ch01.html",
        "/guide/",
        "/guide/install.html",
        "/guide/use it.html",
        "/appendix.html",
        "/older.html",
        "/deep/gone.html",
        "/images/plan.png",
        "/fr/",
        "/fr/introduction.html",
        "/fr/ch01.html",
    ]);
    moved.has("/introduction/", "href=\"/ch01/#the-if-let\"");
    moved.has("/introduction/", "href=\"/guide/\"");
    moved.has("/ch01/", "id=\"the-if-let\"");
    moved.has("/ch01/", "id=\"the-if-let-1\"");
    moved.has("/ch01/", "Mind");
    moved.has("/ch01/", "{{#include shown.rs}}");
    moved.has("/guide/install/", "href=\"/ch01/\"");
    moved.has("/fr/introduction/", "href=\"/fr/ch01/\"");
    let page = moved.page("/ch01/");
    assert!(!page.contains("main") || !page.contains("fn main"), "{page}");
    let text = moved.text("content/ch01.en.md");
    assert!(
        text.contains("fn second() {}\nfn third() {}")
            && text.contains("fn fourth() {}")
            && !text.contains("ANCHOR"),
        "{text}"
    );
    assert!(moved.text("content/ch01.yaml").contains("weight: 2"));
    says(&report, "left", "src/unlisted.md", "was not published");
    says(&report, "left", "src/guide/use it.md", "includes nothing");
    says(&report, "left", "src/appendix.md", "nothing.md");
    says(&report, "left", "po/de.po", "PO");
    says(&report, "turned", "src/ch01.md", "code/main.rs");
}
