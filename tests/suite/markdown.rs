//! What Markdown becomes.

use snapbox::{IntoData, assert_data_eq, str};

use crate::site_test::SiteTest;

fn article(text: &str) -> String {
    let site = SiteTest::english().page("a.md", text).build();
    site.is_clean();
    site.article("en/a/index.html")
}

#[test]
fn tables_are_aligned_by_class() {
    assert_data_eq!(
        article("| A | B |\n|--:|:-:|\n| 1 | 2 |"),
        str![[r#"
<div class="table"><table>
<thead><tr><th scope="col" class="align-end">A</th><th scope="col" class="align-center">B</th></tr></thead>
<tbody>
<tr><td class="align-end">1</td><td class="align-center">2</td></tr>
</tbody></table></div>
"#]]
        .raw()
    );
}

#[test]
fn footnotes_have_a_way_back() {
    assert_data_eq!(article("Text[^1] and again[^1].\n\n[^1]: The *note*."), str![[r##"
<p>Text<sup class="footnote-ref"><a href="#fn-1" id="fnref-1" role="doc-noteref">1</a></sup> and again<sup class="footnote-ref"><a href="#fn-1" id="fnref-1-2" role="doc-noteref">1</a></sup>.</p>
<section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
<ol>
<li id="fn-1"><p>The <em>note</em>. <a href="#fnref-1" role="doc-backlink" aria-label="Back to the text 1">↩︎</a> <a href="#fnref-1-2" role="doc-backlink" aria-label="Back to the text 1">↩︎</a></p></li>
</ol>
</section>
"##]].raw());
}

#[test]
fn headings_have_anchors_in_their_script_or_the_one_given() {
    assert_data_eq!(
        article("## Was nun?\n\nText.\n\n## Was nun?\n\nText.\n\n## Next {#weiter}\n\nText."),
        str![[r#"
<h2 id="was-nun">Was nun?</h2>
<p>Text.</p>
<h2 id="was-nun-2">Was nun?</h2>
<p>Text.</p>
<h2 id="weiter">Next</h2>
<p>Text.</p>
"#]]
        .raw()
    );
}

#[test]
fn lists_definitions_tasks_and_strikethrough() {
    assert_data_eq!(
        article("1. One\n2. Two\n\n- [x] done\n- [ ] ~~not~~\n\nTerm\n: Meaning"),
        str![[r#"
<ol>
<li>One</li>
<li>Two</li>
</ol>
<ul>
<li><input type="checkbox" disabled checked> done</li>
<li><input type="checkbox" disabled> <del>not</del></li>
</ul>
<dl>
<dt>Term</dt>
<dd>Meaning</dd>
</dl>
"#]]
        .raw()
    );
}

#[test]
fn alerts_have_a_title_in_the_language_of_the_page() {
    assert_data_eq!(
        article("> [!WARNING]\n> Take care."),
        str![[r#"
<aside class="alert alert-warning" aria-label="Warning">
<p class="alert-title">Warning</p>
<p>Take care.</p>
</aside>
"#]]
        .raw()
    );
}

#[test]
fn code_is_highlighted_by_class() {
    assert_data_eq!(article("```rust\nlet x = 1;\n```"), str![[r#"
<pre dir="ltr" tabindex="0"><code class="language-rust"><span class="hl-source hl-rust"><span class="hl-storage hl-type hl-rust">let</span> x <span class="hl-keyword hl-operator hl-assignment hl-rust">=</span> <span class="hl-constant hl-numeric hl-integer hl-decimal hl-rust">1</span><span class="hl-punctuation hl-terminator hl-rust">;</span>
</span></code></pre>
"#]].raw());
}

#[test]
fn components_stand_in_lines_and_around_blocks() {
    let text = "It is {{ <number value=\"18.55\" scale=\"billion\" unit=\"USD\" /> }}.\n\n{% <note kind=\"important\"> %}\n\nRead *this*.\n\n{% </note> %}";
    assert_data_eq!(
        article(text),
        str![[r#"
<p>It is <bdi>USD 18.55 billion</bdi>.</p>
<aside class="note note-important"><p class="note-title">Important</p>
<p>Read <em>this</em>.</p>

</aside>
"#]]
        .raw()
    );
}

#[test]
fn component_calls_in_code_are_text() {
    assert_data_eq!(
        article("`{{ <number value=\"1\" /> }}`"),
        str!["<p><code>{{ &lt;number value=&quot;1&quot; /&gt; }}</code></p>"].raw()
    );
}

#[test]
fn images_have_their_size_and_load_late_after_the_first() {
    // The smallest PNG: one pixel.
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x02\0\0\0\x03\x08\x06\0\0\0";
    let site = SiteTest::english()
        .file("content/a/index.md", "---\ntitle: A\n---\n![A map](map.png)\n\n![Again](map.png)\n")
        .file("content/a/map.png", png)
        .build();
    site.is_clean();
    assert_data_eq!(
        site.article("en/a/index.html"),
        str![[r#"
<p><img src="/files/a/map.png" alt="A map" width="2" height="3" decoding="async"></p>
<p><img src="/files/a/map.png" alt="Again" width="2" height="3" loading="lazy" decoding="async"></p>
"#]]
        .raw()
    );
    assert_eq!(site.files["files/a/map.png"], png);
}

#[test]
fn raw_html_is_refused_cleaned_or_kept() {
    let site = SiteTest::english().page("a.md", "Text <b onclick=\"x()\">bold</b>.\n\n<script>x()</script>");
    site.build().reports("content/a.md:4:6 error[raw-html]");
    let clean = site.clone().configure_first("raw_html = \"sanitize\"").build();
    clean.is_clean().has("en/a/index.html", "<b>bold</b>").lacks("en/a/index.html", "script>x()");
    site.configure_first("raw_html = \"allow\"").build().has("en/a/index.html", "<script>x()</script>");
}

#[test]
fn typography_is_that_of_the_language_and_spares_code() {
    let site = SiteTest::new()
        .page("a.en.md", "He said \"it's\" `\"code\"`.")
        .page("a.fr.md", "Il dit : \"c'est\" !")
        .file("content/b.fr.md", "---\ntitle: B\ntypography: verbatim\n---\nIl dit : \"c'est\" !\n")
        .build();
    site.has("en/a/index.html", "He said “it’s” <code>&quot;code&quot;</code>.");
    site.has("fr/a/index.html", "Il dit\u{a0}: «\u{a0}c’est\u{a0}»\u{202f}!");
    site.has("fr/b/index.html", "Il dit : &quot;c'est&quot; !");
}
