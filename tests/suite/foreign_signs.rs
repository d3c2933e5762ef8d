//! Remarks that become visible, tags of Word, addresses between brackets, calls where no call can stand: each reported once, by every
//! build, with what to write.

use crate::site_test::{Outcome, SiteTest};

/// The text of a page with this body has this one problem, in a build and in a check, and it is gone when `found` is `written`.
#[track_caller]
fn mended(body: &str, problem: &str, (found, written): (&str, &str)) {
    let site = |body: &str| SiteTest::english().page("p.en.md", body);
    for outcome in [site(body).build(), site(body).check()] {
        alone(body, &outcome, problem);
    }
    let mended = body.replacen(found, written, 1);
    assert_ne!(mended, body);
    let outcome = site(&mended).check();
    assert!(outcome.problems.is_empty(), "{mended:?}: {:#?}", outcome.problems);
}

#[track_caller]
fn alone(body: &str, outcome: &Outcome, problem: &str) {
    assert_eq!(outcome.problems.len(), 1, "{body:?}: {:#?}", outcome.problems);
    let expected = format!("content/p.en.md:{problem}");
    assert!(outcome.problems[0].starts_with(&expected), "{body:?}: {:#?}", outcome.problems);
}

#[test]
fn a_remark_that_readers_would_see_is_reported() {
    for (body, problem, mend) in [
        (
            "text <!-- hidden\n\nmore --> end",
            "4:6 error[raw-html] the comment does not end",
            ("\n\nmore", " more"),
        ),
        ("text <!-- a", "4:6 error[raw-html] the comment never ends", ("a", "a -->")),
        ("- a <!-- b\n- c --> d", "4:5 error[raw-html]", ("\n- c", " c")),
        ("x {/* remark */} y", "4:3 warning[foreign-syntax]", ("{/* remark */}", "<!-- remark -->")),
        ("{/* a */}\n\nText", "4:1 warning[foreign-syntax]", ("{/* a */}", "<!-- a -->")),
        ("{/*a*/} and {b}", "4:1 warning[foreign-syntax]", ("{/*a*/} ", "")),
        (
            "{::comment}\nhi\n{:/comment}\n\nText",
            "4:1 warning[foreign-syntax]",
            ("{::comment}\nhi\n{:/comment}", "<!-- hi -->"),
        ),
        ("a {::comment}hi{:/} b", "4:3 warning[foreign-syntax]", ("{::comment}hi{:/}", "<!-- hi -->")),
        ("{::options toc=\"x\" /}\n\nText", "4:1 warning[foreign-syntax]", ("{::options toc=\"x\" /}", "")),
    ] {
        mended(body, problem, mend);
    }
    for policy in ["sanitize", "allow"] {
        let site = SiteTest::english()
            .configure_first(&format!("raw_html = \"{policy}\""))
            .page("p.en.md", "text <!-- a");
        alone(policy, &site.build(), "4:6 error[raw-html]");
    }
    SiteTest::english()
        .page("p.en.md", "a <!-- b --> c `<!-- d` \\<!-- e\n\n<!-- f\n\ng -->")
        .check()
        .is_clean();
}

#[test]
fn tags_of_word_and_of_xml_are_reported() {
    for (body, problem, mend) in [
        ("Hi<o:p></o:p>", "4:3 warning[foreign-syntax] `<o:p>` is an element of Word", ("<o:p></o:p>", "")),
        ("a<o:p>&nbsp;</o:p>", "4:2 warning[foreign-syntax]", ("<o:p>&nbsp;</o:p>", "")),
        ("<w:sdt>a</w:sdt>", "4:1 warning[foreign-syntax]", ("<w:sdt>a</w:sdt>", "a")),
        ("<m:oMath>x</m:oMath>", "4:1 warning[foreign-syntax]", ("<m:oMath>x</m:oMath>", "x")),
        ("<v:shape id=\"x\"/> a", "4:1 warning[foreign-syntax]", ("<v:shape id=\"x\"/>", "")),
        (
            "<st1:place w:st=\"on\">Paris</st1:place>",
            "4:1 warning[foreign-syntax]",
            ("<st1:place w:st=\"on\">Paris</st1:place>", "Paris"),
        ),
        (
            "<svg:rect x=\"1\"/> a",
            "4:1 warning[foreign-syntax] `<svg:rect x=\"1\"/>` is an element of XML",
            ("<svg:rect x=\"1\"/>", ""),
        ),
        (
            "x <![if !supportLists]>·<![endif]> y",
            "4:3 warning[foreign-syntax]",
            ("<![if !supportLists]>·<![endif]>", "a"),
        ),
    ] {
        mended(body, problem, mend);
    }
    SiteTest::english().page("p.en.md", "a < b: c > d, `<o:p>`, <https://a.org>, 1<2:3>2").check().is_clean();
}

#[test]
fn an_address_between_brackets_that_is_no_link_is_reported() {
    for (body, written) in [
        ("<www.a.org>", "<https://www.a.org>"),
        ("<a.org>", "<https://a.org>"),
        ("<a.org/b?c=d>", "<https://a.org/b?c=d>"),
        ("<https://a.org/a b>", "<https://a.org/a%20b>"),
        ("< https://a.org >", "<https://a.org>"),
        ("< name@a.org >", "<name@a.org>"),
        ("<http://x.org|text>", "[text](http://x.org)"),
        ("<http://x.org|more text>", "[more text](http://x.org)"),
    ] {
        mended(&format!("See {body} now"), "4:5 warning[broken-markup]", (body, written));
        let site = SiteTest::english().page("p.en.md", &format!("See {body} now"));
        assert!(
            site.helps().iter().any(|help| help.contains(&format!("write `{written}`"))),
            "{:?}",
            site.helps()
        );
    }
    SiteTest::english().page("p.en.md", "Write <name> or <file.txt> or `<a.org>`").build();
}

#[test]
fn emphasis_and_headings_of_a_wiki_are_reported() {
    mended("''it'' is", "4:1 warning[foreign-syntax] `''it''` is italic text of a wiki", ("''it''", "*it*"));
    mended("a '''b c''' d", "4:3 warning[foreign-syntax]", ("'''b c'''", "**b c**"));
    mended("== Words ==\n\nText", "4:1 warning[foreign-syntax]", ("== Words ==", "## Words"));
    mended("??? x\n    hi", "4:1 warning[foreign-syntax]", ("??? x\n    hi", "> [!NOTE]\n> hi"));
    SiteTest::english().page("p.en.md", "`a = ''` and '' or ''").build().is_clean();
}

#[test]
fn calls_of_other_tools_in_titles_and_in_raw_html_are_reported() {
    mended("[x](_index.md \"{{< a >}}\")", "4:16 warning[foreign-syntax]", (" \"{{< a >}}\"", ""));
    mended("[x][r]\n\n[r]: _index.md \"{% a %}\"", "4:1 warning[foreign-syntax]", (" \"{% a %}\"", ""));
    let allowed =
        |body: &str| SiteTest::english().configure_first("raw_html = \"allow\"").page("p.en.md", body);
    alone(
        "block",
        &allowed("<p>{{< hugo >}}</p>").build(),
        "4:4 warning[foreign-syntax] `{{< hugo >}}` is a shortcode of Hugo",
    );
    alone("block", &allowed("<p>{{< hugo >}}</p>").check(), "4:4 warning[foreign-syntax]");
    alone("tag", &allowed("a <b class=\"{{ x }}\">c</b>").build(), "4:13 warning[foreign-syntax]");
    for meant in ["<pre>{{ x }}</pre>", "<script>var a = {{ x }};</script>", "a <code>{{ x }}</code>"] {
        allowed(meant).build().is_clean();
    }
}

#[test]
fn what_cleaning_takes_for_text_is_not_escaped_twice() {
    for element in ["noscript", "iframe", "noembed", "noframes", "xmp"] {
        let site = SiteTest::english()
            .configure_first("raw_html = \"sanitize\"")
            .page(
                "p.en.md",
                &format!(
                    "<{element}>\"a\" & *b*</{element}>\n\n<div><{element}>\"c\" &amp; d</{element}></div>"
                ),
            )
            .build();
        let html = site.article("en/p/index.html");
        assert!(
            !html.contains("&amp;quot;") && !html.contains("&amp;amp;") && !html.contains("&lt;em"),
            "{html}"
        );
        assert!(html.contains('a') && html.contains(" d"), "{html}");
    }
    let site = SiteTest::english()
        .configure_first("raw_html = \"sanitize\"")
        .page("p.en.md", "<scr<noscript>ipt>alert(1)</scr</noscript>ipt>\n\n<noscript><img src=x onerror=alert(1)></noscript>")
        .build();
    let html = site.article("en/p/index.html");
    assert!(!html.contains("<script") && !html.contains("onerror"), "{html}");
}

#[test]
fn a_definition_that_leads_nowhere_is_reported_once_where_its_address_stands() {
    let site = |body: &str| SiteTest::english().page("p.en.md", body);
    alone("two", &site("[x][r] and [y][r]\n\n[r]: gone.md").build(), "6:6 error[broken-link]");
    alone("title", &site("[r] and [r][]\n\n[r]: <gone.md> \"T\"").build(), "6:7 error[broken-link]");
    alone("fold", &site("[x][ẞ]\n\n[ss]: gone.md").build(), "6:7 error[broken-link]");
    alone("image", &site("![x][r] ![y][r]\n\n[r]: gone.png").build(), "6:6 error[missing-image]");
    site("[x][ẞ]\n\n[ss]: _index.md").check().is_clean();
}

#[test]
fn one_mistake_is_one_message() {
    mended("x[^1]\n\n[^1] note", "6:1 error[missing-footnote]", ("\n[^1]", "\n[^1]:"));
    mended("x[^1] and y[^1]", "4:2 error[missing-footnote]", ("y[^1]", "y[^1]\n\n[^1]: note"));
    let alone_in =
        |body: &str, problem: &str| alone(body, &SiteTest::english().page("p.en.md", body).check(), problem);
    alone_in("[]()", "4:1 error[placeholder-link]");
    alone_in("::: {.x}\nhi\n:::", "4:1 warning[foreign-syntax]");
    alone_in(
        "<!-- wp:paragraph -->Hello<!-- /wp:paragraph -->",
        "4:1 warning[foreign-syntax] `<!-- wp:paragraph -->` is a mark",
    );
    alone_in("{#id}\n---\n\nText", "4:1 warning[empty-heading]");
    let html = |policy: &str, body: &str, problem: &str| {
        let site =
            SiteTest::english().configure_first(&format!("raw_html = \"{policy}\"")).page("p.en.md", body);
        alone(body, &site.check(), problem);
    };
    html(
        "allow",
        "<input value=\"a \"q\" b\">",
        "4:1 error[raw-html] `<input value=\"a \"q\" b\">` is no tag",
    );
    html("sanitize", "a <video> b", "4:3 error[raw-html]");
}

#[test]
fn no_sign_of_the_engine_is_in_a_message() {
    let site = SiteTest::english()
        .page("p.en.md", "> [!NOTE] see `code` and \"{{ <date value=\"2021-01-01\" /> }} here")
        .check();
    assert!(!site.problems.is_empty());
    for problem in &site.diagnostics {
        let text = format!("{} {:?}", problem.message, problem.help);
        assert!(!text.contains(['\u{fffc}', '\u{2028}']), "{text:?}");
    }
}

#[test]
fn a_help_for_an_image_works_when_typed() {
    let site = |body: &str| {
        SiteTest::english().page("p.en.md", body).file("content/ф?#%.png", "x").file("content/a.png", "x")
    };
    let helps = site("![b](<ф?#%.png>)").helps();
    assert!(helps.contains(&"write `%D1%84%3F%23%25.png`".to_owned()), "{helps:?}");
    assert!(
        !site("![b](%D1%84%3F%23%25.png)")
            .build()
            .problems
            .iter()
            .any(|problem| problem.contains("missing-image"))
    );
    let helps = site("![x](a.png =200x100)").helps();
    assert!(helps.contains(&"write `![x](a.png)`".to_owned()), "{helps:?}");
}

#[test]
fn a_weekday_before_a_full_stop_belongs_to_its_own_sentence() {
    let check = |text: &str| SiteTest::english().page("p.en.md", text).check().problems;
    assert_eq!(check("We meet on Monday. 3 March 2026 is the day."), [""; 0]);
    assert!(check("We meet Mon. 3 March 2026.")[0].contains("date-mismatch"));
}

#[test]
fn markup_in_a_title_is_reported_with_its_words() {
    for (title, words) in
        [("T &amp; U", "T & U"), ("a <b>b</b>", "a b"), ("*a* [c](d)", "a c"), ("The `x` file", "The x file")]
    {
        let site = |title: &str| {
            SiteTest::english().file("content/p.en.md", format!("---\ntitle: \"{title}\"\n---\nText.\n"))
        };
        alone(title, &site(title).check(), "2:8 warning[broken-markup] the `title` is plain text");
        let help = site(title).check().diagnostics[0].help.clone();
        assert_eq!(help.as_deref(), Some(&*format!("write `title: \"{words}\"`")));
        site(words).check().is_clean();
    }
}

#[test]
fn a_quotation_mark_at_the_end_of_an_address_is_reported() {
    mended(
        "See [x](https://a.org\" \"t\")",
        "4:9 warning[broken-markup] a quotation mark ends",
        ("org\"", "org"),
    );
}
