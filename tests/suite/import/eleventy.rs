//! A site of Eleventy.

use super::{Moved, says};

#[test]
fn a_site_of_eleventy_is_brought_whole() {
    let moved = Moved::of(&[
        (
            "eleventy.config.js",
            "export default function (c) {\n  c.addPassthroughCopy(\"src/img\");\n  return { dir: { input: \"src\" } };\n}\n",
        ),
        ("src/en/index.md", "---\ntitle: Home\n---\n[About](/en/about/)\n"),
        ("src/en/about.md", "---\ntitle: About\n---\nText.\n"),
        ("src/fr/about.md", "---\ntitle: À propos\npermalink: /fr/a-propos/\n---\nTexte.\n"),
        ("src/en/posts/2020-01-02-hello.md", "---\ntitle: Hello\n---\nText.\n"),
        ("src/en/posts/posts.11tydata.json", "{}"),
        ("src/list.njk", "x"),
        ("src/img/a.png", "png"),
    ]);
    let report = moved.settles();
    moved.answers(&["/en/", "/en/about/", "/fr/a-propos/", "/en/posts/hello/", "/img/a.png"]);
    says(&report, "left", "src/list.njk", "a template");
    says(&report, "left", "src/en/posts/posts.11tydata.json", "data");
}
