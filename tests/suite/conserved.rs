//! What an editor writes is on the page, whole, or reported.

use snapbox::{IntoData, assert_data_eq, str};

use crate::site_test::{Outcome, SiteTest};

/// A page of a site that allows raw HTML.
fn allowed(text: &str) -> Outcome {
    SiteTest::english().configure_first("raw_html = \"allow\"").page("a.md", text).build()
}

fn article(text: &str) -> String {
    // What other tools mean by some of these signs is reported elsewhere.
    let site = SiteTest::english().configure("[checks]\nforeign-syntax = \"off\"").page("a.md", text).build();
    site.is_clean();
    let article = site.article("en/a/index.html");
    article.split_once("</nav>").map_or(article.as_str(), |(_, after)| after).trim().to_owned()
}

#[test]
fn addresses_in_angle_brackets_are_their_own_text() {
    let text = "## See <https://example.org/x> now\n\n<a@b.org> *<https://c.test/>* x[^1]\n\n| <https://d.test/> |\n|---|\n| <e@f.test> |\n\n[^1]: At <https://g.test/>.";
    let site = SiteTest::english().page("a.md", text).build();
    let html = site.is_clean().article("en/a/index.html");
    for shown in [
        "<h2 id=\"see-https-example-org-x-now\">See <a href=\"https://example.org/x\" rel=\"external\"><bdi dir=\"ltr\">https://example.org/x</bdi></a> now</h2>",
        "<a href=\"mailto:a@b.org\"><bdi dir=\"ltr\">a@b.org</bdi></a>",
        ">https://c.test/</bdi></a></em>",
        ">https://d.test/</bdi>",
        ">e@f.test</bdi>",
        ">https://g.test/</bdi>",
    ] {
        assert!(html.contains(shown), "{shown}\n{html}");
    }
    let ar = SiteTest::empty()
        .config("base_url = \"https://site.test\"\n[[languages]]\ntag = \"ar\"\nname = \"A\"\n")
        .page("_index.md", "انظر <https://example.org/a-b> و https://example.org/c?d=e.")
        .build();
    ar.has("ar/index.html", "><bdi dir=\"ltr\">https://example.org/a-b</bdi></a>");
    ar.has("ar/index.html", "><bdi dir=\"ltr\">https://example.org/c?d=e</bdi></a>.");
}

#[test]
fn the_words_of_a_page_count_addresses_and_a_heading_alone_is_a_title() {
    let site = SiteTest::english()
        .file(
            "templates/page.html",
            "{{ page.title }}|{{ page.words }}|{% for h in page.contents %}{{ h.title }};{% endfor %}",
        )
        .file("content/a.md", "# About <https://a.test/>\n\n## Mail <b@c.test>\n\none <d@e.test>\n")
        .build();
    site.has("en/a/index.html", "About https://a.test/|6|Mail b@c.test;");
}

const WORD: &str = "{% component word(text: String) %}<b class=\"w\">{{ text }}</b>{% endcomponent word %}\n\
    {% component box() %}<section>{{ body | safe }}</section>{% endcomponent box %}";

fn with_components(text: &str, raw: &str) -> Outcome {
    SiteTest::english()
        .configure_first(&format!("raw_html = \"{raw}\""))
        .file("templates/components.html", WORD)
        .page("b.md", "## Part\n\nB.")
        .page("a.md", text)
        .file("content/_static/i.svg", "<svg width=\"3\" height=\"4\"/>")
        .build()
}

#[test]
fn components_are_text_where_only_text_can_be() {
    let call = "{{ <word text=\"R & D\" /> }}";
    let text = format!(
        "[x](b.md \"t {call}\") ![alt {call}](@/_static/i.svg \"u {call}\")\n\n## H {call} {{#h}}\n\n<div title=\"a {call}\">\n{call}\n<!-- {call} -->\n</div>\n\ny <span title='{call}'>z</span> {call} `{call}`\n\n```{call}\n{call}\n```\n\n## I\n\n## J\n\n## K\n\n## L"
    );
    let site = with_components(&text, "allow");
    site.is_clean();
    for shown in [
        "<a href=\"/en/b/\" title=\"t R &amp; D\">x</a>",
        "alt=\"alt R &amp; D\" title=\"u R &amp; D\"",
        "<h2 id=\"h\">H <b class=\"w\">R &amp; D</b></h2>",
        "<div title=\"a R &amp; D\">\n<b class=\"w\">R &amp; D</b>\n<!-- {{ <word text=\"R & D\" /> }} -->\n</div>",
        "<span title='R &amp; D'>z</span> <b class=\"w\">R &amp; D</b> <code>{{ &lt;word text=&quot;R &amp; D&quot; /&gt; }}</code>",
        "<a href=\"#h\">H R &amp; D</a>",
    ] {
        site.has("en/a/index.html", shown);
    }
}

#[test]
fn a_component_in_a_processing_instruction_does_not_end_it() {
    let shown = |text: &str| with_components(text, "allow").is_clean().text("en/a/index.html").to_owned();
    let page = shown("<? {{ <word text=\"b\" /> }} <c>\n\nd");
    assert!(page.contains("<? {{ <word text=\"b\" /&gt; }} <c>"), "{page}");
}

#[test]
fn components_where_nothing_can_stand_for_them_are_reported() {
    let problems = |text: &str| with_components(text, "deny").problems;
    let told = "content/a.md:4:1 error[component-place] a component cannot be in an address";
    assert_eq!(problems("[x](<{{ <word text='a' /> }}>)"), [told]);
    let told =
        "content/a.md:4:1 error[component-place] a heading with a component has no anchor of its whole text";
    assert_eq!(problems("## A {{ <word text=\"b\" /> }} c"), [told]);
    let told = "content/a.md:4:10 error[component-place] a component cannot be in the anchor of a heading";
    assert_eq!(problems("## A {#b-{{ <word text=\"b\" /> }}}"), [told]);
    let told =
        "content/a.md:5:6 error[component-place] the tag of `box` is inside of something that is no block";
    assert!(problems("[x](b.md \"a\n     {% <box> %}\nb\")").contains(&told.to_owned()));
    let told = "content/a.md:6:1 error[component-syntax] `{% <box> %}` and `{% </box> %}` are not in the same list item or quotation";
    assert_eq!(problems("- a\n  {% <box> %}\n{% </box> %}"), [told]);
}

#[test]
fn a_backtick_or_a_quotation_mark_in_a_call_begins_no_code() {
    let site = with_components(
        "{{ <word text=\"`\" /> }} and {{ <word text=\"c`\" /> }} \\\\{{ <word text=\"d\" /> }} \\{{ x }}",
        "deny",
    );
    site.is_clean();
    site.has(
        "en/a/index.html",
        "<b class=\"w\">`</b> and <b class=\"w\">c`</b> \\<b class=\"w\">d</b> {{ x }}",
    );
}

#[test]
fn definitions_need_a_space_and_a_text() {
    assert_data_eq!(
        article("Intro\n\n:smile: hi\n\n:::note\nx\n:::\n\nA\n:b"),
        str![[r#"
<p>Intro</p>
<p>:smile: hi</p>
<p>:::note
x
:::</p>
<p>A
:b</p>
"#]]
        .raw()
    );
    assert_data_eq!(
        article(
            "Un texte de deux\nlignes qui dit\n: voilà tout.\n\nTerm\n: Meaning\n\nTerm\n\n: Loose\n\nC\n:d"
        ),
        str![[r#"
<p>Un texte de deux
lignes qui dit
: voilà tout.</p>
<dl>
<dt>Term</dt>
<dd><p>Meaning</p>
</dd>
<dt>Term</dt>
<dd><p>Loose</p>
</dd>
</dl>
<p>C
:d</p>
"#]]
        .raw()
    );
}

#[test]
fn braces_in_headings_are_text_unless_they_are_attributes() {
    assert_data_eq!(
        article(
            "## {verb} {object}\n\n## A `x` {#b .c data-d=\"e f\"} ##\n\n## \\{#g}\n\n## GET /a/{id}\n\nX *y* {#z_z}\n---\n\n## `{#k}`"
        ),
        str![[r#"
<h2 id="verb-object">{verb} {object}</h2>
<h2 id="b" class="c" data-d="e f">A <code>x</code></h2>
<h2 id="g">{#g}</h2>
<h2 id="get-a-id">GET /a/{id}</h2>
<h2 id="z_z">X <em>y</em></h2>
<h2 id="k"><code>{#k}</code></h2>
"#]]
        .raw()
    );
    let site = SiteTest::english().page("a.md", "## Foo {my-id}\n\n## Bar {onclick=x}").build();
    site.has("en/a/index.html", "Foo {my-id}</h2>").has("en/a/index.html", "Bar</h2>");
    site.reports("content/a.md:4:8 warning[heading-attribute] `{my-id}` is text of the heading");
    site.reports("content/a.md:6:8 warning[heading-attribute] a heading has no attribute `onclick`");
}

#[test]
fn typography_leaves_code_in_raw_html_as_it_is() {
    let site = allowed(
        "\"a\" <code>x == \"b\" -- c</code> \"d\" <kbd>\"</kbd>\n\n<pre>\n\"e\"\n\n\"f\"\n</pre>\n\n<code>\n\n\"g\"\n\n</code>\n\n\"h\" <script>var a = \"b\";</script>",
    );
    site.is_clean();
    for shown in [
        "“a” <code>x == &quot;b&quot; -- c</code> “d” <kbd>&quot;</kbd>",
        "\"e\"\n\n\"f\"\n</pre>",
        "<p>&quot;g&quot;</p>",
        "“h” <script>var a = &quot;b&quot;;</script>",
    ] {
        site.has("en/a/index.html", shown);
    }
}

#[test]
fn ids_in_raw_html_are_anchors() {
    let text = "[a](#faq) [b](#old) [c](#q)\n\n<a id=\"faq\"></a>\n\nx <a name='old'></a>\n\n<h2\n  id=q>Q</h2>\n\n## FAQ";
    let site = allowed(text);
    site.is_clean().has("en/a/index.html", "<h2 id=\"faq-2\">FAQ</h2>");
    let denied = SiteTest::english().page("a.md", text).build();
    denied.has_code("broken-anchor").has_code("raw-html");
}

#[test]
fn cleaning_raw_html_leaves_what_the_engine_writes() {
    let text = "x <b onclick=\"y()\">b</b> {{ <word text=\"<i>\" /> }}\n\n<time datetime=\"2021-01-01\">t</time>\n\n{% <box> %}\n\nin <u onclick=\"z()\">u</u>\n\n{% </box> %}\n\n## H {#h data-x=\"1\"}";
    let component = "{% component word(text: String) %}<form data-w=\"1\" onsubmit=\"x\"><time datetime=\"2021\">{{ text }}</time></form>{% endcomponent word %}\n\
        {% component box() %}<section hidden style=\"a\">{{ body | safe }}</section>{% endcomponent box %}";
    let site = SiteTest::english()
        .configure_first("raw_html = \"sanitize\"")
        .file("templates/components.html", component)
        .page("a.md", text)
        .build();
    site.is_clean();
    for shown in [
        "x <b>b</b> <form data-w=\"1\" onsubmit=\"x\"><time datetime=\"2021\">&lt;i&gt;</time></form>",
        "<time datetime=\"2021-01-01\">t</time>",
        "<section hidden style=\"a\"><p>in <u>u</u></p>",
        "<h2 id=\"h\" data-x=\"1\">H</h2>",
    ] {
        site.has("en/a/index.html", shown);
    }
}

#[test]
fn raw_html_that_is_not_allowed_is_shown_as_it_is() {
    let site = SiteTest::english()
        .configure("[checks]\nraw-html = \"warning\"")
        .page("a.md", "<div>\na & b\n</div>\n\nx <b>y</b>\n\n<!-- c --> d\n\n<!-- e\n\nf -->\n\ng <!-- h -->")
        .build();
    site.has(
        "en/a/index.html",
        "<p>&lt;div&gt;\na &amp; b\n&lt;/div&gt;</p>\n<p>x &lt;b&gt;y&lt;/b&gt;</p>\n<p> d</p>\n<p>g </p>",
    );
    site.reports("content/a.md:10:1 warning[raw-html] text after a comment on its line is raw HTML");
    assert_eq!(site.problems.len(), 3, "{:#?}", site.problems);
}

#[test]
fn links_and_images_are_found_by_their_own_place() {
    let site = SiteTest::english()
        .page("u.md", "U.")
        .page("v.md", "V.")
        .file("content/i.svg", "<svg width=\"3\" height=\"4\"/>")
        .file("content/j.svg", "<svg width=\"5\" height=\"6\"/>")
        .page("a.md", "![a [b](u.md) ![c](j.svg) d <https://e.test/>](i.svg \"A \\\"title\\\"\") and [f](v.md)\n\n![g](j.svg)")
        .build();
    site.is_clean();
    assert_data_eq!(site.article("en/a/index.html"), str![[r#"
<p><img src="/files/i.svg" alt="a b c d https://e.test/" title="A &quot;title&quot;" width="3" height="4" decoding="async"> and <a href="/en/v/">f</a></p>
<p><img src="/files/j.svg" alt="g" width="5" height="6" loading="lazy" decoding="async"></p>
"#]].raw());
}

#[test]
fn a_footnote_of_another_day_is_reported_and_its_label_has_no_case() {
    let text = "a[^n] b[^Note] c[^note]\n\n{% <since date=\"2030-01-01\"> %}\n\n[^n]: Later. x[^p]\n\n{% </since> %}\n\n[^NOTE]: Now.\n\n[^p]: Used later.";
    let site = SiteTest::english().page("a.md", text).build();
    assert_eq!(
        site.problems,
        [
            "content/a.md:4:2 error[missing-footnote] the footnote `n` is defined only in a block of another day"
        ]
    );
    site.has("en/a/index.html", "<p>a[^n] b<sup class=\"footnote-ref\"><a href=\"#fn-1\"");
    site.has("en/a/index.html", "id=\"fnref-1-2\"").has("en/a/index.html", "Now.");
    assert!(SiteTest::english().page("a.md", text).today("2030-01-01").build().problems.is_empty());
}

#[test]
fn footnotes_that_would_vanish_are_reported() {
    let site = SiteTest::english().page("a.md", "y[^b]\n\n[^b]: B.\n\n[^B]: C.\n\n[^a]: A.").build();
    site.reports("content/a.md:10:1 error[missing-footnote] the footnote `a` is never used");
    site.reports("content/a.md:8:1 error[missing-footnote] the footnote `B` is defined twice");
}

#[test]
fn a_comment_that_never_ends_is_reported() {
    for raw in ["deny", "allow"] {
        let site = SiteTest::english()
            .configure_first(&format!("raw_html = \"{raw}\""))
            .page("a.md", "A.\n\n<!-- b\n\nC.")
            .build();
        let told =
            "content/a.md:6:1 error[raw-html] the comment never ends, so the text after it would be hidden";
        assert_eq!(site.problems, [told], "{raw}");
    }
}

#[test]
fn ids_of_a_page_are_unique_whoever_makes_them() {
    let text = "## Content\n\n## Contents title\n\n## fn-1\n\nx[^1] [a](#content-2) [b](#fn-1)\n\n<i id=\"i\"></i>\n\n## I\n\n## J\n\n## J-2\n\n## J\n\n## J {#j}\n\n[^1]: N.";
    let site = allowed(text);
    site.is_clean();
    let html = site.text("en/a/index.html");
    let mut ids: Vec<&str> =
        html.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    for id in ["content-2", "contents-title-2", "fn-1", "fn2ref-1", "fn2-1", "i-2"] {
        assert!(ids.contains(&id), "{id}: {ids:?}");
    }
    assert!(html.contains("<a href=\"#content-2\">Content</a>"), "{html}");
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count, "{ids:?}");
}

#[test]
fn a_heading_that_asks_for_an_anchor_of_its_template_is_reported() {
    let site = SiteTest::english()
        .file(
            "templates/page.html",
            "<i id='top-of-page'>{% include \"foot.html\" %}</i>{{ content | safe }}",
        )
        .file("templates/foot.html", "<b id=\"foot\"></b>")
        .page("a.md", "## A {#foot}\n\n## Top of page\n\n[b](#top-of-page-2)\n\n[c](#top-of-page)")
        .build();
    assert_eq!(
        site.problems,
        [
            "content/a.md:4:1 error[duplicate-anchor] the template of the page has the anchor `foot` too",
            "content/a.md:10:5 error[broken-anchor] no heading `#top-of-page` in `content/a.md`",
        ]
    );
    site.has("en/a/index.html", "<h2 id=\"top-of-page-2\">");
}

#[test]
fn what_cleaning_takes_out_and_ids_that_are_there_twice_are_reported_by_a_check() {
    let text = "A <b onclick=\"x()\">bold</b> <a id=\"y\"></a> word.\n\n> <iframe src=\"https://c.test/\"></iframe> <i id=\"y\">z</i>\n";
    let site = SiteTest::english().configure_first("raw_html = \"sanitize\"").page("a.md", text);
    site.build().is_clean();
    let checked = site.check();
    for expected in [
        "content/a.md:4:3 warning[removed-html] cleaning takes `onclick` of `<b>` out of the page",
        "content/a.md:6:3 warning[removed-html] cleaning takes `<iframe>` out of the page",
        "content/a.md:6:50 error[duplicate-anchor] the anchor `y` is on this page twice",
    ] {
        checked.reports(expected);
    }
    assert_eq!(checked.problems.len(), 3, "{:#?}", checked.problems);
    SiteTest::english()
        .configure_first("raw_html = \"allow\"")
        .page(
            "b.md",
            "<details>\n\nText.\n\n</details>\n\n<p>Text\n\n<svg><path d=\"\"/></svg> <br> <b><i>x</b></i>",
        )
        .check()
        .is_clean();
}
