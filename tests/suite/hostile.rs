//! Texts, tables, messages, icons and names that somebody wrote to do harm: they are refused where they are, and nothing of them
//! reaches a reader.

use crate::site_test::SiteTest;

/// A site whose pages show what `template` makes of them.
fn with_template(template: &str) -> SiteTest {
    let whole = format!("{{% extends \"base.html\" %}}{{% block main %}}{template}{{% endblock %}}");
    SiteTest::english().file("templates/home.html", whole)
}

fn with_text(text: &str) -> SiteTest {
    SiteTest::english().file("content/_index.en.md", format!("---\ntitle: Home\n---\n{text}\n"))
}

#[test]
fn links_that_run_something_are_refused_however_they_are_written() {
    for text in [
        "[x](javascript:alert(1))",
        "[x](<java\tscript:alert(1)>)",
        "[x](&#x6a;avascript:alert(1))",
        "<javascript:alert(1)>",
        "[x]\n\n[x]: JAVASCRIPT:alert(1)",
        "![x](vbscript:x)",
        "[x](data:text/html,x)",
        "[x](mailto:a@b.org?subject=x&bcc=c@d.org)",
        "<mailto:a@b.org?bcc=c@d.org>",
    ] {
        let site = with_text(text).build();
        site.has_code("unsafe-link");
        let html = site.text("en/index.html").to_lowercase();
        assert!(!html.contains("=\"javascript") && !html.contains("href=\"mailto"), "{text}: {html}");
    }
    with_text("[x](mailto:a@b.org?subject=Hello&cc=c@d.org) [y](tel:+1)").build().is_clean();
}

#[test]
fn addresses_in_tables_are_refused_where_they_are_written() {
    let site = |record: &str| {
        SiteTest::english().file("content/_data/contacts.yaml", format!("it:\n{record}")).build().problems
    };
    for (record, place) in [
        ("  url: \"java\\tscript:x\"", "2:8"),
        ("  url:\n    en: data:text/html,x", "3:9"),
        ("  links: [vbscript:x]", "2:11"),
        ("  more:\n    href: \" javascript:x\"", "3:11"),
        ("  email: a@b.org?bcc=c@d.org", "2:10"),
        ("  email: \"a@b.org\\nBcc: c@d.org\"", "2:10"),
    ] {
        let problems = site(record);
        let start = format!("content/_data/contacts.yaml:{place} error[unsafe-link]");
        assert!(problems.iter().any(|problem| problem.starts_with(&start)), "{record}: {problems:?}");
    }
    for record in
        ["  url: https://a.org/a:b", "  url: /en/", "  email: a@b.org", "  name: \"javascript: a book\""]
    {
        assert_eq!(site(record), Vec::<String>::new(), "{record}");
    }
}

#[test]
fn what_a_template_makes_an_address_of_is_looked_at_when_it_leaves() {
    let table = "x:\n  where: \"java\\tscript:alert(1)\"\n";
    let site = with_template("<a class=\"b\" href=\"{{ site.data.places.x.where }}\">x</a>")
        .file("content/_data/places.yaml", table)
        .build();
    site.reports(
        "content/_data/places.yaml:2:10 error[unsafe-link] addresses may not begin with `javascript:`",
    );
    assert!(site.text("en/index.html").contains("<a class=\"b\" href=\"\">x</a>"));
    let site = with_template("<a href='{{ page.title }}'>x</a>")
        .file("content/_index.en.md", "---\ntitle: javascript:alert(1)\n---\n")
        .build();
    site.reports("content/_index.en.md:2:8 error[unsafe-link]");
    let site = with_template("<iframe src={{ site.extra.map }}></iframe>")
        .configure("[extra]\nmap = \"data:text/html,x\"")
        .build();
    site.reports("site.toml:7:7 error[unsafe-link]");
    let site = with_template("<a href=\"ftp:{{ page.title }}\">x</a>").build();
    site.reports("templates/home.html:1:1 error[unsafe-link]");
    // Text is not an address, and a picture runs nothing.
    with_template("<p title=\"javascript:x\">javascript:{{ page.title }} 12:00</p><img alt=\"\" src=\"data:image/png;base64,x\">")
        .build()
        .is_clean();
}

#[test]
fn a_link_that_is_only_warned_of_is_told_once_and_never_runs() {
    let site = with_text("[x](ftp://a.org) [y](javascript:x)")
        .configure("[checks]\nunsafe-link = \"warning\"")
        .build();
    assert_eq!(site.problems.len(), 2, "{:?}", site.problems);
    assert!(site.text("en/index.html").contains("href=\"ftp://a.org\""));
    assert!(!site.text("en/index.html").contains("javascript"));
    let site = with_template("<a href=\"{{ page.title }}\">x</a>")
        .file("content/_index.en.md", "---\ntitle: javascript:alert(1)\n---\n")
        .configure("[checks]\nunsafe-link = \"off\"")
        .build();
    assert!(site.text("en/index.html").contains("<a href=\"\">x</a>"));
}

#[test]
fn an_editor_is_opened_by_an_address_that_runs_nothing() {
    for form in ["javascript:alert(1)//{path}", "java\\tscript:x", "data:text/html,{path}", "{path}"] {
        SiteTest::english()
            .configure(&format!("[serve]\neditor = \"{form}\""))
            .build()
            .reports("site.toml:7:10 error[unsafe-link]");
    }
    for form in ["vscode://file{path}:{line}:{column}", "edit:{path}?{line}"] {
        SiteTest::english().configure(&format!("[serve]\neditor = \"{form}\"")).build().is_clean();
    }
}

#[test]
fn messages_about_dates_are_text() {
    let hostile = "<img src=x onerror=alert(1)>";
    let messages = format!(
        "date-day = {{ $day }}{hostile}{{ $month }}\ndate-month = {hostile}{{ $month }}\ndate-year = {{ $year }}{hostile}\n\
         date-weekday = {hostile}{{ $day }}\nrange-days = {hostile}{{ $day }}{hostile}{{ $to-day }}{hostile}\n\
         range = {{ $from }}{hostile}{{ $to }}\nprose-range = {hostile}{{ $from }}{hostile}{{ $to }}{hostile}\n\
         time-of-day = {{ $hour }}{hostile}{{ $minute }}\nnumber-group-mark = <b>\nnumber-decimal-mark = <i>\n\
         unit-percent = {{ $number }}{hostile}\nunit-USD = {hostile}{{ $number }}\n"
    );
    let calls: String = ["2021", "2021-10", "2021-10-18", "2021-10-18/2021-10-19", "2021-10/2022-01-02"]
        .iter()
        .flat_map(|date| ["plain", "prose", "weekday", "month"].map(|style| (date, style)))
        .map(|(date, style)| format!("{{{{ date(value=\"{date}\", style=\"{style}\") }}}} "))
        .collect();
    let numbers = "{{ number(value=\"1234567.5\") }} {{ number(value=\"5\", unit=\"percent\") }} {{ number(value=\"5\", unit=\"USD\") }}";
    let site = with_template(&format!("{calls}{numbers}")).file("locales/en/formats.ftl", messages).build();
    let html = site.text("en/index.html");
    assert!(!html.contains("<img") && !html.contains("<b>") && !html.contains("<i>"), "{html}");
    assert!(html.contains("&lt;img") && html.contains("<time"), "{html}");
}

#[test]
fn icons_keep_what_a_list_names_in_any_case_of_letters() {
    let icon = |inside: &str, root: &str| {
        let drawn = format!("<svg viewBox=\"0 0 1 1\"{root}>{inside}</svg>");
        SiteTest::english()
            .file("assets/icons/a.svg", drawn)
            .file("templates/home.html", "{{ icon(name=\"a\") }}")
            .build()
    };
    for (inside, root) in [
        ("", " ONLOAD=\"alert(1)\""),
        ("<path STYLE=\"x\"/>", ""),
        ("<path d=\"M0\" FILL=\"URL(//evil.test)\"/>", ""),
        ("<path fill=\"&#117;rl(//evil.test)\"/>", ""),
        ("<path fill=\"\\75rl(//evil.test)\"/>", ""),
        ("<path fill=\"image-set('//evil.test')\"/>", ""),
        ("<path formaction=\"x\"/>", ""),
        ("<path xmlHref=\"x\"/>", ""),
        ("<SCRIPT>alert(1)</SCRIPT>", ""),
        ("<Image/>", ""),
        ("<animate/>", ""),
        ("<path d=\"M0\" d=\"M1\"/>", ""),
    ] {
        let site = icon(inside, root);
        site.has_code("bad-icon");
        let html = site.text("en/index.html").to_lowercase();
        for part in ["onload", "style=", "evil", "formaction", "script", "image", "animate"] {
            assert!(!html.contains(part), "{inside}{root}: {html}");
        }
    }
    let site = icon(
        "<G Fill=\"none\" data-name=\"x\"><Path D=\"M0 0\" STROKE=\"rgb(1, 2, 3)\" transform=\"rotate(45 1 1)\"/></G>",
        " xml:space=\"preserve\"",
    );
    site.is_clean();
    let html = site.text("en/index.html");
    assert!(
        html.contains(
            "<g fill=\"none\"><path d=\"M0 0\" stroke=\"rgb(1, 2, 3)\" transform=\"rotate(45 1 1)\"/></g>"
        ),
        "{html}"
    );
}

#[test]
fn values_as_json_and_lists_are_text() {
    let title = "\"' onmouseover=alert(1) </pre><script>alert(1)</script>";
    let site = with_template("<p title=\"{{ page | json }}\">{{ page | json }}</p>{{ list(items=[page.title, \"<b>x</b>\" | safe]) }}")
        .file("content/_index.en.md", format!("---\ntitle: {}\n---\n", serde_json::json!(title)))
        .build();
    let html = site.text("en/index.html");
    assert!(!html.contains("<script>") && html.contains("<b>x</b>"), "{html}");
    let attribute = html.split("<p title=\"").nth(1).unwrap().split('"').next().unwrap();
    assert!(attribute.contains("onmouseover") && !attribute.contains('<'), "{attribute}");
}

#[test]
fn rules_for_servers_stand_in_one_line() {
    for rule in [
        "[headers.\"/x\\n/*\\n  Set-Cookie: a\"]\nX-Of = \"it\"",
        "[headers.\"/x\\u2028/*\"]\nX-Of = \"it\"",
        "[headers]\nX-Of = \"a\\r\\nSet-Cookie: b\"",
        "[headers]\nX-Of = \"a\\u0000\"",
        "[headers.\"/*\"]\nX-Of = \"a\\u0085b\"",
        "[headers]\n\"X-Of: a\\nSet-Cookie\" = \"b\"",
    ] {
        let site = SiteTest::english().configure(rule).build();
        assert!(site.problems.iter().any(|problem| problem.contains("error[")), "{rule}");
        let rules = site.text("_headers");
        assert!(!rules.contains("Set-Cookie"), "{rules}");
    }
}

#[test]
fn control_characters_are_refused_in_every_format_and_reach_no_output() {
    let title = |title: &str| format!("title: {title}\ndate: 2021-10-01\ndescription: \"{}\"", "a\\u0001b");
    for text in [
        format!("---\n{}\n---\nText.", title("\"a\\0b\"")),
        format!("---\n{}\n---\nText.", title("\"a\\rb\\x07\"")),
        "+++\ntitle = \"a\\u0000b\"\ndate = 2021-10-01\n+++\nText.".to_owned(),
        "{\"title\": \"a\\u000bb\", \"date\": \"2021-10-01\"}\nText.".to_owned(),
        "---\ntitle: a\u{ffff}b\ndate: 2021-10-01\n---\nText.".to_owned(),
        "---\ntitle: Home\ndate: 2021-10-01\n---\nA \0 null and \u{1b}[31m.".to_owned(),
        "---\ntitle: Home\ndate: 2021-10-01\n---\n## A &#7; b\n\n[x](# \"&#x1b;\") ![&#xFFFF;](a.png)"
            .to_owned(),
        "---\ntitle: Home\ndate: 2021-10-01\nextra:\n  \"k\\e\": [\"\\x7f\"]\n---\nText.".to_owned(),
    ] {
        let site = SiteTest::english().file("content/a.en.md", &text).build();
        site.has_code("control-character");
        let is_sound = |c: char| !c.is_control() || matches!(c, '\n' | '\t' | '\r');
        for (path, bytes) in &site.files {
            let text = String::from_utf8(bytes.clone()).unwrap();
            let bad = text.chars().find(|c| !is_sound(*c) || matches!(c, '\u{fffe}' | '\u{ffff}'));
            assert_eq!(bad, None, "{path}");
            assert!(path.ends_with(".ics") || !text.contains('\r'), "{path}");
        }
    }
    let twice =
        SiteTest::english().file("content/a.en.md", "---\ntitle: \"\\u0007\"\n---\nText \u{8}\u{8}.").build();
    assert_eq!(twice.problems.len(), 2, "{:?}", twice.problems);
    SiteTest::english().file("content/_data/t.yaml", "a:\n  name: \"x\\ay\"\n").build().reports(
        "content/_data/t.yaml:2:9 error[control-character] the control character `U+0007` cannot be published",
    );
    SiteTest::english()
        .configure("[extra]\nx = \"\\u001b\"")
        .build()
        .reports("site.toml:7:5 error[control-character]");
    with_template("{{ t(key=\"hello\") }}")
        .file("locales/en/a.ftl", "hello = x{ \"\\u0007\" }y\n")
        .build()
        .reports("locales/en/a.ftl:1:13 error[control-character]");
    // Code shows what it shows, and a zero is another character.
    with_text("`&#7;` &#0; &#13 \\&#7; \"\\n\"").build().is_clean();
}

#[test]
fn pages_carry_the_policy_for_hosts_that_send_none() {
    let begin = "<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"";
    let site = SiteTest::english().page("a.en.md", "Text.").file("content/a.yaml", "aliases: [b]\n");
    let policy_of = |site: &SiteTest, path: &str| {
        let built = site.build();
        let text = built.text(path).to_owned();
        text.split_once(begin).map(|(_, rest)| rest.split('"').next().unwrap().to_owned())
    };
    for path in
        ["en/a/index.html", "en/index.html", "index.html", "404.html", "en/404.html", "en/b/index.html"]
    {
        let policy = policy_of(&site, path).unwrap_or_else(|| panic!("{path} has no policy"));
        assert!(
            policy.starts_with("default-src 'none'; ") && policy.ends_with("form-action 'none'"),
            "{policy}"
        );
    }
    let other =
        site.clone().configure("[headers]\ncontent-security-policy = \"img-src \\\"x\\\"; report-uri /r\"");
    assert_eq!(policy_of(&other, "en/a/index.html").as_deref(), Some("img-src &quot;x&quot;"));
    let none = site.clone().configure("[headers]\nContent-Security-Policy = \"\"");
    assert_eq!(policy_of(&none, "en/a/index.html"), None);
    let below = none.configure("[headers.\"/en/a/*\"]\nContent-Security-Policy = \"default-src 'self'\"");
    assert_eq!(policy_of(&below, "en/a/index.html").as_deref(), Some("default-src 'self'"));
    assert_eq!(policy_of(&below, "en/index.html"), None);
    let own = site.file("content/_static/_headers", "/*\n  X-Of: it\n");
    assert_eq!(policy_of(&own, "en/a/index.html"), None);
}

#[test]
fn cleaned_html_asks_no_other_server_for_an_image() {
    let clean = |html: &str| with_text(html).configure_first("raw_html = \"sanitize\"").build();
    for html in [
        "<image src=\"https://evil.test/a.png\" alt=\"x\">",
        "<IMAGE SRC='//evil.test/a.png' alt=x>",
        "<img alt=x src=\" https://evil.test/a.png\">",
        "<img alt=x src=\"\\\\evil.test/a.png\">",
        "<img alt=x src=\"/\tx/../\\/evil.test/a.png\" src=b.png>",
        "<img/alt=x/src=\"ht&#9;tps://evil.test/a.png\">",
        "<p><noscript><img alt=x src=//evil.test/a></noscript></p>",
        "<math><mtext><img alt=x src=//evil.test/a></mtext></math>",
        "<blockquote cite=\"irc://evil.test\">x</blockquote>",
    ] {
        let site = clean(html);
        let text = site.text("en/index.html").to_lowercase();
        let asks = text.contains("src=\"http") || text.contains("src=\"//") || text.contains("src=\"\\");
        assert!(!asks && !text.contains("irc:"), "{html}: {text}");
    }
    clean("<image src=\"https://evil.test/a.png\" alt=\"x\">").has_code("missing-image");
    let site = clean("<img alt=x src=\"https://site.test/b.svg\"> <img alt=y src=\"/b.svg\">");
    drop(site);
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>";
    let site = with_text("<img alt=x src=\"https://site.test/b.svg\">")
        .configure_first("raw_html = \"sanitize\"")
        .file("content/_static/b.svg", svg)
        .build();
    site.is_clean().has("en/index.html", "src=\"/b.svg\"");
}

#[test]
fn nothing_that_a_terminal_obeys_is_written_to_it() {
    let dir = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = dir.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    write("site.toml", "base_url = \"https://site.test\"\n[[languages]]\ntag = \"en\"\nname = \"English\"\n");
    write(
        "content/_index.en.md",
        "---\ntitle: Home\n\"od\\ed\": 1\n---\nA \u{1b}]0;x\u{7} and \u{9b}31m and \u{202e}.\n",
    );
    write("content/a\u{1b}[2J\n::error::x.en.md", "---\ntitle: A\n---\n[x](b\u{1b}c.md)\n");
    write("content/b\u{202e}.xx.md", "---\ntitle: A\n---\n");
    for format in ["human", "short", "github", "json", "sarif"] {
        let ran = crate::own_site::run(dir.path(), &["check", "--color", "never", "--format", format], &[]);
        let said = [ran.stdout, ran.stderr].concat();
        let said = String::from_utf8(said).unwrap();
        assert!(said.contains("bad-file-name") || said.contains("control-character"), "{said}");
        let is_text = format == "json" || format == "sarif";
        let obeyed = said.chars().find(|c| matches!(c, '\u{1b}' | '\u{7}') || !is_text && *c == '\u{9b}');
        assert_eq!(obeyed, None, "{format}: {said:?}");
        assert!(is_text || !said.contains('\u{202e}'), "{format}: {said:?}");
        assert!(!said.lines().any(|line| line.starts_with("::error::x")), "{said}");
    }
}

#[test]
fn no_author_writes_the_signs_that_the_program_writes_for_components() {
    let component = "{% component ab(title: String = \"\", text: String = \"\") %}<abbr title=\"{{ title }}\">{{ text }}</abbr>\
        {% endcomponent ab %}\n";
    let call = "{{ <ab title=\"x onmouseover=alert(1) y\" text=\"T\" /> }}";
    let pair = |number: u32| format!("&#xF0000;&#x{:X};", 0x10_0000 + number);
    for policy in ["deny", "sanitize", "allow"] {
        let site = |text: &str| {
            with_text(text)
                .file("templates/components/ab.html", component)
                .configure_first(&format!("raw_html = \"{policy}\""))
                .build()
        };
        for signs in [pair(0), "\u{f0000}\u{100000}".to_owned(), "&#983040;\u{100000}".to_owned()] {
            let text = format!("{call} <b title=\"{signs}\">b</b> [x](https://a.org \"{signs}\")");
            let site = site(&text);
            site.has_code("control-character");
            let html = site.text("en/index.html");
            assert!(!html.contains("x onmouseover=alert(1) y\">T</abbr>\""), "{policy}, {signs}: {html}");
            assert!(html.matches("<abbr").count() <= 1, "{policy}, {signs}: {html}");
        }
        // Each call names the one before it twice.
        let calls: String = (0..24_u32)
            .map(|at| format!("a {{{{ <ab text=\"{}\" /> }}}}\n\n", pair(at.saturating_sub(1)).repeat(2)))
            .collect();
        assert!(site(&format!("<b>x</b>\n\n{calls}")).text("en/index.html").len() < 100_000, "{policy}");
    }
    with_text("\u{f0000} \u{100000} &#xF02D7;").build().is_clean();
}

#[test]
fn a_former_address_names_no_host() {
    for alias in ["//evil.test/", "///evil.test", "/%2Fevil.test/"] {
        let page = format!("---\ntitle: A\naliases: [\"{alias}\"]\n---\n");
        SiteTest::english().file("content/a.en.md", page).build().has_code("broken-link");
    }
}
