//! Stylesheets and other assets of the chain: bundled, minified, hashed.

use crate::site_test::{Outcome, SiteTest};

/// The one stylesheet of a site.
fn stylesheet(site: &Outcome) -> &str {
    let sheets: Vec<&String> = site.files.keys().filter(|path| path.ends_with(".css")).collect();
    assert_eq!(sheets.len(), 1, "{sheets:?}");
    site.text(sheets[0])
}

/// The stylesheet that a text becomes.
fn minified(text: &str) -> String {
    let site = SiteTest::english().file("assets/style.css", text).build();
    site.is_clean();
    stylesheet(&site).to_owned()
}

#[test]
fn imported_stylesheets_are_put_in_their_place_and_not_published_by_themselves() {
    let site = SiteTest::english()
        .file(
            "assets/style.css",
            "@charset \"utf-8\";\n@layer tokens, parts;\n@import \"css/tokens.css\" layer(tokens);\n\
             @import url(css/parts.css) layer( parts ) supports(display: grid) screen and (width > 40em);\n\
             @import url(\"css/print.css\") supports(not (display: grid)) print;\n@import \"css/last.css\" layer;\n\
             p { margin: 0; }\n",
        )
        .file("assets/css/tokens.css", ":root { --ink: black; }\n")
        .file("assets/css/parts.css", "@import \"parts/card.css\";\na { color: var(--ink); }\n")
        .file("assets/css/parts/card.css", ".card { inset: 0; }\n")
        .file("assets/css/print.css", "nav { display: none; }\n")
        .file("assets/css/last.css", "b { top: 0; }\n")
        .build();
    site.is_clean();
    assert_eq!(
        stylesheet(&site),
        "@layer tokens,parts;@layer tokens{:root{--ink:black}}\
         @media screen and (width > 40em){@supports (display: grid){@layer parts{.card{inset:0}a{color:var(--ink)}}}}\
         @media print{@supports not (display: grid){nav{display:none}}}@layer{b{top:0}}p{margin:0}"
    );
}

#[test]
fn minifying_keeps_every_space_that_means_something() {
    for (text, expected) in [
        ("a :hover , a:hover > b ~ c + d { }", "a :hover,a:hover>b~c + d{}"),
        (
            "p { width: calc( 1px + 2px * 3 ); margin : 0 auto !important ; ; }",
            "p{width:calc(1px + 2px * 3);margin :0 auto!important}",
        ),
        ("p::after { content: \"a  /* b */ ; }\\\" \" ; }", "p::after{content:\"a  /* b */ ; }\\\" \"}"),
        (
            "@media (width >= 40em) and (hover) { * [x] { top: 0 } }",
            "@media (width>= 40em) and (hover){* [x]{top:0}}",
        ),
        ("a/* one *//* two */b { --empty: ; --set:  1  2 }", "a/**/b{--empty: ;--set:1 2}"),
        ("/*! kept */ p { } /* gone */", "/*! kept */ p{}"),
        (".a { & .b, &:is( .c ) { grid-area: 1 / 2; } }", ".a{& .b,&:is(.c){grid-area:1/2}}"),
        (
            "p { background: url( data:image/png;base64,AA== ) }",
            "p{background:url( data:image/png;base64,AA== )}",
        ),
    ] {
        assert_eq!(minified(text), expected);
    }
}

#[test]
fn a_site_may_leave_its_stylesheets_as_they_are_written() {
    let site = SiteTest::english()
        .configure("[assets]\nminify = false")
        .file("assets/style.css", "@import \"a.css\";\np { top: 0; } /* why */\n")
        .file("assets/a.css", "a { top: 0; }\n")
        .build();
    assert_eq!(stylesheet(site.is_clean()), "a { top: 0; }\n\np { top: 0; } /* why */\n");
}

#[test]
fn a_site_changes_one_file_of_a_theme_or_adds_to_its_whole_stylesheet() {
    let theme = SiteTest::english()
        .configure_first("theme = \"t\"")
        .file("themes/t/assets/style.css", "@import \"css/a.css\";\n@import \"css/b.css\";")
        .file("themes/t/assets/css/a.css", "a{top:0}")
        .file("themes/t/assets/css/b.css", "b{top:0}");
    let changed = theme.clone().file("assets/css/b.css", "b{top:1px}").build();
    assert_eq!(stylesheet(&changed), "a{top:0}b{top:1px}");
    let added = theme.file("assets/style.css", "@import \"themes/t/assets/style.css\";\np{top:2px}").build();
    assert_eq!(stylesheet(added.is_clean()), "a{top:0}b{top:0}p{top:2px}");
    let built_in = SiteTest::english()
        .file("assets/style.css", "@import \"builtin/assets/style.css\";\np{top:3px}")
        .build();
    let text = stylesheet(built_in.is_clean());
    assert!(text.contains(".skip-link:focus") && text.ends_with("p{top:3px}"), "{text}");
}

#[test]
fn addresses_in_stylesheets_are_those_of_the_hashed_files() {
    let site = SiteTest::english()
        .config("base_url = \"https://site.test/sub\"\n[[languages]]\ntag = \"en\"\nname = \"English\"\n")
        .file("assets/style.css", "@import \"css/a.css\";\np{mask:url(img/dot.svg#one)}")
        .file("assets/css/a.css", "a{mask:url( \"../img/dot.svg\" )}b{mask:url(#x)}c{mask:url(/mark.svg)}")
        .file("assets/img/dot.svg", "<svg/>")
        .build();
    site.is_clean();
    let dot = site.files.keys().find(|path| path.ends_with(".svg")).unwrap();
    let expected = format!(
        "a{{mask:url(\"/sub/{dot}\")}}b{{mask:url(#x)}}c{{mask:url(/mark.svg)}}p{{mask:url(/sub/{dot}#one)}}"
    );
    assert_eq!(stylesheet(&site), expected);
}

#[test]
fn broken_imports_are_told_at_their_place() {
    let sheet = |text: &str| {
        SiteTest::english().file("assets/style.css", text).file("assets/css/tokens.css", "a{}").build()
    };
    sheet("p{}\n@import \"css/tokens.css\";")
        .reports("assets/style.css:2:1 error[broken-import] browsers ignore");
    sheet("@import \"css/token.css\";")
        .reports("assets/style.css:1:9 error[broken-import] no stylesheet `css/token.css`");
    sheet("@import url(https://fonts.test/x.css);").reports("assets/style.css:1:9 error[broken-import]");
    sheet("@import screen;")
        .reports("assets/style.css:1:1 error[broken-import] the `@import` names no stylesheet");
    sheet("@import \"own.css\"\np{color:red}")
        .reports("assets/style.css:2:2 error[broken-import] `{` is in the conditions of an `@import`");
    sheet("@import \"own.css\" layer(url('a.css'));")
        .reports("assets/style.css:1:25 error[broken-import] `url` is in the conditions of an `@import`");
    sheet("p{mask:url(dot.svg)}").reports("assets/style.css:1:8 error[broken-import] no asset `dot.svg`");
    let circle = SiteTest::english()
        .file("assets/a.css", "@import \"b.css\";")
        .file("assets/b.css", "@import \"a.css\";")
        .build();
    circle.reports("assets/b.css:1:9 error[broken-import] `a.css` imports itself");
}

#[test]
fn what_is_not_closed_in_a_stylesheet_is_told_at_its_place() {
    let sheet = |text: &str| SiteTest::english().file("assets/style.css", text).build();
    sheet("p{top:0}\na{top:0").reports("assets/style.css:2:2 error[css-syntax] the bracket is not closed");
    sheet("p{top:0}}").reports("assets/style.css:1:9 error[css-syntax] `}` closes nothing");
    sheet("p{} /* a").reports("assets/style.css:1:5 error[css-syntax] the comment is not closed");
    sheet("p{content:\"a\n}").reports("assets/style.css:1:11 error[css-syntax] the text is not closed");
    sheet("p{mask:url(a").reports("assets/style.css:1:8 error[css-syntax] the address is not closed");
}

#[test]
fn an_icon_stands_in_the_page_and_is_no_file() {
    let drawn = "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" id=\"a\" width=\"48\" height=\"48\" viewBox=\"0 0 24 24\" fill=\"none\">\n\
        <title>Access</title><!-- drawn --><g stroke=\"currentColor\"><path id=\"p\" d=\"M0 0h24\"/>\n<circle r=\"2\"></circle></g></svg>";
    let site = SiteTest::english()
        .file("assets/icons/access.svg", drawn)
        .file(
            "templates/home.html",
            "{{ icon(name=\"access\") }}|{{ icon(name=\"access\", class=\"large\", label=\"A & B\") }}",
        )
        .build();
    site.is_clean();
    let shapes = "<g stroke=\"currentColor\"><path d=\"M0 0h24\"/><circle r=\"2\"></circle></g></svg>";
    assert_eq!(
        site.text("en/index.html"),
        format!(
            "<svg class=\"icon icon-access\" width=\"1em\" height=\"1em\" viewBox=\"0 0 24 24\" fill=\"none\" aria-hidden=\"true\" focusable=\"false\">{shapes}|\
             <svg class=\"icon icon-access large\" width=\"1em\" height=\"1em\" viewBox=\"0 0 24 24\" fill=\"none\" role=\"img\" aria-label=\"A &amp; B\" focusable=\"false\">{shapes}"
        )
    );
    assert!(!site.files.keys().any(|path| path.ends_with(".svg") && !path.contains("site-icon")));
}

#[test]
fn icons_that_are_unknown_or_could_do_harm_are_told() {
    let unknown = SiteTest::english()
        .file("assets/icons/access.svg", "<svg viewBox=\"0 0 1 1\"/>")
        .file("templates/home.html", "{{ icon(name=\"acess\") }}")
        .build();
    unknown.reports("templates/home.html:1:").has_code("unknown-icon");
    let icon = |text: &str| SiteTest::english().file("assets/icons/a.svg", text).build();
    icon("<svg viewBox=\"0 0 1 1\"><script>x</script></svg>")
        .reports("assets/icons/a.svg:1:24 error[bad-icon] `<script>` is not allowed in an icon");
    icon("<svg viewBox=\"0 0 1 1\"><path style=\"fill:red\"/></svg>")
        .reports("assets/icons/a.svg:1:24 error[bad-icon]");
    icon("<svg viewBox=\"0 0 1 1\"><path fill=\"url(#a)\"/></svg>").has_code("bad-icon");
    icon("<svg viewBox=\"0 0 1 1\"><path onload=\"x\"/></svg>").has_code("bad-icon");
    icon("<svg><path/></svg>")
        .reports("assets/icons/a.svg:1:1 error[bad-icon] the icon has no `<svg>` with a `viewBox`");
    icon("<svg viewBox=\"0 0 1 1\"><path></svg>").has_code("bad-icon");
}

#[test]
fn files_that_wait_for_their_day_are_not_called_unused() {
    let page = |front: &str, body: &str| {
        SiteTest::english()
            .file("content/e/_index.en.md", "---\ntitle: Section\n---\nWords.\n")
            .file("content/e/plan b.pdf", b"%PDF")
            .file("content/e/a.en.md", format!("---\ntitle: A\n{front}---\n{body}\n"))
            .build()
    };
    let link = "[The plan](<plan b.pdf>)";
    page("", link).is_clean();
    page("", "Words.").has_code("unused-file");
    for (front, body) in [
        ("draft: true\n", link),
        ("publish: 2027-01-01\n", link),
        ("", "{% <since date=\"2027-01-01\"> %}\n\n[The plan](plan%20b.pdf)\n\n{% </since> %}"),
        ("draft: true\n", "![The plan](<plan b.pdf>)"),
    ] {
        let problems = page(front, body).problems;
        assert!(
            !problems.iter().any(|problem| problem.contains("unused-file")),
            "{front}{body}: {problems:?}"
        );
    }
}

#[test]
fn one_mistake_in_an_import_has_one_message() {
    for (text, expected) in [
        ("@import \"css/tokens.css\n;a{}", "assets/style.css:1:9 error[css-syntax] the text is not closed"),
        (
            "@import \"css/tokens.css\" layer(a b);",
            "assets/style.css:1:26 error[broken-import] `layer(a b)` is no condition",
        ),
        (
            "@import \"css/tokens.css\" supports(display: grid) layer(x);",
            "assets/style.css:1:50 error[broken-import] `layer` is no condition",
        ),
        (
            "@import \"css/tokens.css\" scope(x);",
            "assets/style.css:1:26 error[broken-import] `scope` is no condition",
        ),
        (
            "@import \"css/tokens.css\" supports(display: grid) layer;",
            "assets/style.css:1:50 error[broken-import] `layer` is no condition",
        ),
        (
            "@import \"css/tokens.css\" screen layer;",
            "assets/style.css:1:33 error[broken-import] `layer` is no condition",
        ),
        (
            "@import \"css/tokens.css\" layre(base);",
            "assets/style.css:1:26 error[broken-import] `layre` is no condition",
        ),
        (
            "@import \"css/tokens.css\" screen and(width > 40em);",
            "assets/style.css:1:33 error[broken-import] `and` is no condition",
        ),
        ("@import \"css/wide.css\";", "assets/css/wide.css:1:1 error[not-utf8]"),
    ] {
        let site = SiteTest::english()
            .file("assets/style.css", text)
            .file("assets/css/tokens.css", ":root { --ink: black; }\n");
        let site = match expected.contains("wide") {
            true => site.file("assets/css/wide.css", b"a { content: \"\xff\" }\n"),
            false => site,
        };
        let found = site.build().problems;
        assert!(found.len() == 1 && found[0].starts_with(expected), "{text}: {found:#?}");
    }
}

#[test]
fn a_charset_goes_only_where_it_is_a_rule() {
    for (text, expected) in [
        ("@charset \"utf-8\";a { top: 0 }", "a{top:0}"),
        ("a { top: 0 } @charset /* old */ \"latin1\" ; b { top: 0 }", "a{top:0}b{top:0}"),
        ("a@charset \"utf-8\";b { top: 0 }", "a@charset \"utf-8\";b{top:0}"),
        ("@charset utf-8; a { top: 0 }", "@charset utf-8;a{top:0}"),
    ] {
        assert_eq!(minified(text), expected, "{text}");
    }
}

#[test]
fn an_import_inside_another_rule_is_reported() {
    let site = SiteTest::english()
        .file("assets/style.css", "a @import \"css/tokens.css\";\n")
        .file("assets/css/tokens.css", ":root { --ink: black; }\n")
        .build();
    site.reports("assets/style.css:1:3 error[broken-import] browsers ignore an `@import` after other rules");
}
