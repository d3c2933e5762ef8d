//! No artifact hides another, former addresses, languages without a home page, the site's own address.

use crate::site_test::{Outcome, SiteTest};

#[track_caller]
fn is_alone(site: &Outcome, expected: &str) {
    site.reports(expected);
    assert_eq!(site.problems.len(), 1, "{:#?}", site.problems);
}

#[test]
fn a_page_and_a_part_of_a_list_do_not_hide_each_other() {
    let mut site =
        SiteTest::english().file("content/n/_index.yaml", "paginate_by: 2\n").page("n/_index.md", "N.");
    for name in ["a", "b", "c"] {
        site = site.page(&format!("n/{name}.md"), "Text.");
    }
    let site = site.page("n/page/2.en.md", "Two.").build();
    is_alone(
        &site,
        "content/n/page/2.en.md:1:1 error[duplicate-route] part 2 of the list `n` and the page `n/page/2` would both be \
         published as `en/n/page/2/index.html`",
    );
}

#[test]
fn what_the_program_publishes_is_not_hidden_by_a_page_or_an_alias() {
    let slug = |slug: &str| {
        SiteTest::english().file("content/a.yaml", format!("slug: {slug}\n")).page("a.md", "A.").build()
    };
    is_alone(
        &slug("feed.xml"),
        "content/a.yaml:1:7 error[duplicate-route] the page `a` and the feed need `en/feed.xml`",
    );
    is_alone(&slug("404.html"), "content/a.yaml:1:7 error[duplicate-route]");
    is_alone(&slug("site.webmanifest"), "content/a.yaml:1:7 error[duplicate-route]");
    is_alone(&slug("index.html"), "content/a.yaml:1:7 error[duplicate-route]");
    let alias = |alias: &str| {
        let site =
            SiteTest::english().file("content/d.yaml", "kind: event\ndates: 2022-01-02\n").page("d.md", "D.");
        site.file("content/a.yaml", format!("aliases: [{alias}]\n")).page("a.md", "A.").build()
    };
    for taken in
        ["/404.html", "/calendar.ics", "/en/feed.xml", "/en/a/", "/d/event.ics", "/en/", "/feed.xml/old"]
    {
        is_alone(&alias(taken), "content/a.yaml:1:11 error[alias-collision]");
    }
}

#[test]
fn a_clash_in_all_languages_is_one_mistake() {
    let site = SiteTest::new()
        .file("content/a.yaml", "slug: feed.xml\n")
        .page("a.en.md", "A.")
        .page("a.fr.md", "A.");
    is_alone(&site.build(), "content/a.yaml:1:7 error[duplicate-route]");
}

#[test]
fn files_do_not_hide_each_other() {
    let site = |path: &str| SiteTest::english().page("a/b.md", "B.").file(path, "x").build();
    is_alone(
        &site("content/_static/en/a/b/index.html"),
        "content/_static/en/a/b/index.html:1:1 error[duplicate-route]",
    );
    is_alone(&site("content/_static/en/a"), "content/_static/en/a:1:1 error[duplicate-route]");
    is_alone(&site("static/sitemap.xml"), "static/sitemap.xml:1:1 error[duplicate-route]");
    is_alone(
        &site("content/_static/EN/a/b/index.html"),
        "content/_static/EN/a/b/index.html:1:1 warning[similar-paths]",
    );
    let two = SiteTest::english()
        .file("content/_static/Quay.txt", "x")
        .file("content/_static/quay.txt", "x")
        .build();
    is_alone(&two, "content/_static/Quay.txt:1:1 warning[similar-paths]");
    let forms = SiteTest::english()
        .file("content/_static/é.txt", "x")
        .file("content/_static/e\u{301}.txt", "x")
        .build();
    is_alone(&forms, "content/_static/é.txt:1:1 warning[similar-paths]");
    SiteTest::english().file("content/_static/robots.txt", "User-agent: *\n").build().is_clean();
}

#[test]
fn a_lowered_clash_publishes_one_whole_artifact() {
    let site = SiteTest::english()
        .configure("[checks]\nduplicate-route = \"off\"")
        .file("content/a.yaml", "slug: feed.xml\n");
    let site = site.page("a.md", "A.").build();
    site.is_clean();
    assert!(site.files.contains_key("en/feed.xml/index.html") && !site.files.contains_key("en/feed.xml"));
}

#[test]
fn every_former_address_can_be_given() {
    let site = SiteTest::new()
        .file(
            "content/sub/a.yaml",
            "aliases: [/plain/, beside, /fr/ancien/, /путь/, /%D0%B4%D0%B0/, /old.html, /de/alt/, /index.php]\n",
        )
        .page("sub/a.en.md", "A.")
        .page("sub/a.fr.md", "A.")
        .file("content/b.fr.md", "---\ntitle: B\naliases: [/en/was-english/]\n---\nB.\n")
        .configure("[checks]\nmissing-language = \"off\"")
        .build();
    site.is_clean();
    for (path, target) in [
        ("en/plain/index.html", "/en/sub/a/"),
        ("fr/plain/index.html", "/fr/sub/a/"),
        ("plain/index.html", "/en/sub/a/"),
        ("en/sub/beside/index.html", "/en/sub/a/"),
        ("sub/beside/index.html", "/en/sub/a/"),
        ("fr/ancien/index.html", "/fr/sub/a/"),
        ("en/путь/index.html", "/en/sub/a/"),
        ("путь/index.html", "/en/sub/a/"),
        ("fr/да/index.html", "/fr/sub/a/"),
        ("en/old.html", "/en/sub/a/"),
        ("old.html", "/en/sub/a/"),
        ("de/alt/index.html", "/en/sub/a/"),
        ("index.php/index.html", "/en/sub/a/"),
        ("en/was-english/index.html", "/fr/b/"),
    ] {
        site.has(path, &format!("content=\"0; url={target}\""));
    }
    for path in ["en/fr/ancien/index.html", "fr/fr/ancien/index.html", "en/en/was-english/index.html"] {
        assert!(!site.files.contains_key(path), "{path}");
    }
}

#[test]
fn aliases_that_collide_name_both_sides() {
    let both = |left: &str, right: &str| {
        SiteTest::english()
            .file("content/a.yaml", format!("aliases: [{left}]\n"))
            .page("a.md", "A.")
            .file("content/b.yaml", format!("aliases: [{right}]\n"))
            .page("b.md", "B.")
            .build()
    };
    let name =
        "content/b.yaml:1:11 error[alias-collision] the alias `/en/old/` and the alias `/en/old/` would both";
    is_alone(&both("/old/", "/old/"), name);
    is_alone(&both("/en/old/", "old"), name);
    both("/old/", "/older/").is_clean();
    let twice =
        SiteTest::english().file("content/a.yaml", "aliases: [/old/, /en/old/]\n").page("a.md", "A.").build();
    twice.is_clean();
    for wrong in ["/a?id=5", "/a#b", "/a/../b", "/%2e%2e/b", "/"] {
        let site = SiteTest::english()
            .file("content/a.yaml", format!("aliases: [\"{wrong}\"]\n"))
            .page("a.md", "A.");
        is_alone(&site.build(), "content/a.yaml:1:11 error[broken-link]");
    }
    let long = "a".repeat(300);
    let site =
        SiteTest::english().file("content/a.yaml", format!("aliases: [/{long}/]\n")).page("a.md", "A.");
    is_alone(&site.build(), "content/a.yaml:1:11 error[path-too-long]");
}

#[test]
fn a_language_without_a_home_page_is_reported_and_nothing_leads_there() {
    let site = SiteTest::empty()
        .config(
            "base_url = \"https://site.test/sub\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n\
             [[languages]]\ntag = \"fr\"\nname = \"Français\"\n[checks]\nmissing-language = \"off\"\n",
        )
        .page("_index.en.md", "Home.")
        .page("a.fr.md", "A.")
        .build();
    is_alone(&site, "site.toml:1:1 warning[missing-home] the language `fr` has no home page");
    for path in ["index.html", "404.html", "fr/404.html", "fr/a/index.html", "fr/feed.xml"] {
        site.lacks(path, "\"/sub/fr/\"").lacks(path, "\"https://site.test/sub/fr/\"");
    }
    site.has("fr/a/index.html", "<a href=\"/sub/\">").has("fr/site.webmanifest", "\"start_url\": \"/sub/\"");
    site.has("fr/feed.xml", "href=\"https://site.test/sub/\"").has("index.html", "/sub/en/");
}

#[test]
fn the_sites_address_is_normalized_or_refused_at_its_place() {
    let site = |base: &str| {
        let config = format!("base_url = \"{base}\"\n[[languages]]\ntag = \"en\"\nname = \"English\"\n");
        SiteTest::english().config(&config).page("a.md", "[h](/)").build()
    };
    for (given, base, path) in [
        ("https://site.test/", "https://site.test", ""),
        ("https://Site.TEST/Sub/", "https://site.test/Sub", "/Sub"),
        ("https://site.test:443/sub//path/", "https://site.test/sub/path", "/sub/path"),
        ("https://site.test:8080", "https://site.test:8080", ""),
        (
            "https://сайт.test/пример/",
            "https://xn--80aswg.test/%D0%BF%D1%80%D0%B8%D0%BC%D0%B5%D1%80",
            "/%D0%BF%D1%80%D0%B8%D0%BC%D0%B5%D1%80",
        ),
        ("https://site.test/a/../b", "https://site.test/b", "/b"),
    ] {
        let site = site(given);
        site.is_clean();
        site.has("en/sitemap.xml", &format!("<loc>{base}/en/a/</loc>"))
            .has("en/a/index.html", &format!("href=\"{path}/\">h"));
    }
    for wrong in [
        "site.test",
        "ftp://site.test",
        "https://",
        "https://site.test?x",
        "https://site.test/#x",
        "https://a b.test",
        "https://me:pw@site.test",
        "https://site.test:port",
        "//site.test",
    ] {
        is_alone(&site(wrong), "site.toml:1:12 error[wrong-type]");
    }
}

#[test]
fn two_folders_that_differ_in_letter_case_are_one_mistake() {
    let mut site = SiteTest::english();
    for name in ["a", "b", "c"] {
        for folder in ["Pics/2021", "pics/2021"] {
            site = site.file(&format!("content/_static/{folder}/{name}.txt"), "x");
        }
    }
    let built = site.build();
    built.reports("content/_static/Pics/2021/a.txt:1:1 warning[similar-paths] `pics` and `Pics` differ only in letter case");
    assert_eq!(built.problems.len(), 1, "{:#?}", built.problems);
}

#[test]
fn what_no_folder_could_hold_is_said_by_check_with_its_place() {
    let page = |alias: &str| format!("---\ntitle: A\naliases: [\"{alias}\"]\n---\nText.\n");
    for name in ["a\\b.txt", "a\tb.txt", "a\nb.txt", "a\u{7f}b.txt", "a\u{1b}[31mb.txt"] {
        let built = SiteTest::english().file(&format!("content/_static/{name}"), "x").build();
        built.reports(&format!("content/_static/{name}:1:1 error[bad-file-name]"));
        assert!(!built.files.contains_key(name));
        built.has("en/index.html", "<html");
    }
    let built = SiteTest::english().file("content/_static/a\tb.txt", "x").build();
    built.helps("content/_static/a\tb.txt:1:1 error[bad-file-name] the path of the file `a\\tb.txt` has the character U+0009", "rename it to `content/_static/a-b.txt`");
    for (alias, problem) in [
        ("/.hexaglot-edition/", "error[alias-collision]"),
        ("/.HEXAGLOT-edition/x/", "error[alias-collision]"),
        ("/a%07b/", "error[bad-file-name]"),
        ("/a%5Cb/", "error[bad-file-name]"),
    ] {
        let built = SiteTest::english().file("content/a.en.md", page(alias)).build();
        built.reports(&format!("content/a.en.md:3:11 {problem}"));
    }
    let deep = "d/".repeat(600);
    let built = SiteTest::english().file(&format!("content/_static/{deep}x.txt"), "x").build();
    built.has_code("path-too-long");
}

#[cfg(unix)]
#[test]
fn check_and_build_refuse_the_same_names() {
    use crate::own_site::run;

    let dir = tempfile::tempdir().unwrap();
    assert!(run(dir.path(), &["init", "site"], &[]).status.success());
    let site = dir.path().join("site");
    std::fs::create_dir_all(site.join("content/_static")).unwrap();
    for name in ["a\\b.txt", "a\tb.txt", "a\nb.txt"] {
        let path = site.join("content/_static").join(name);
        std::fs::write(&path, "x").unwrap();
        for command in ["check", "build"] {
            let done = run(&site, &[command, "--format", "short"], &[]);
            let said = String::from_utf8([done.stdout, done.stderr].concat()).unwrap();
            assert!(
                done.status.code() == Some(1) && said.contains("error[bad-file-name]"),
                "{command} {name}: {said}"
            );
        }
        std::fs::remove_file(path).unwrap();
    }
}

#[test]
fn a_folder_of_the_sites_own_is_no_output_folder() {
    for folder in ["content", "content/x", "themes", "site.toml", ".git/x", ".hexaglot"] {
        let config = format!(
            "base_url = \"https://site.test\"\noutput = \"{folder}\"\n[[languages]]\ntag = \"en\"\nname = \"English\"\n"
        );
        let told = SiteTest::empty().config(&config).read_configuration();
        let first = folder.split('/').next().unwrap();
        assert_eq!(told, [format!("site.toml error[out-of-range] `{first}` is a folder of the site's own")]);
    }
}

#[test]
fn an_alias_never_hides_a_file_in_any_of_its_forms() {
    let page = |aliases: &str, body: &str| {
        SiteTest::english()
            .file("content/p.en.md", format!("---\ntitle: P\naliases: {aliases}\n---\n{body}\n"))
    };
    let site = page("[/files/a.pdf]", "[x](a.pdf)").file("content/a.pdf", "x").build();
    is_alone(
        &site,
        "content/p.en.md:3:11 error[alias-collision] the file `content/a.pdf` and the alias `/files/a.pdf/` need `files/a.pdf` as a file and as a folder",
    );
    assert!(site.files.contains_key("files/a.pdf") && site.files.contains_key("en/files/a.pdf/index.html"));
    for (alias, file) in [
        ("/docs", "docs"),
        ("/d.html", "d.html/a.txt"),
        ("/d.html", "d.html/b/c.txt"),
        ("/a/b/c", "a"),
        ("/.well-known/x", ".well-known/x"),
        ("/sitemap.xml", "other.txt"),
        ("/robots.txt/x", "other.txt"),
    ] {
        let site = page(&format!("[{alias}]"), "P.").file(&format!("content/_static/{file}"), "x").build();
        is_alone(&site, "content/p.en.md:3:11 error[alias-collision]");
        assert!(site.files.contains_key(file), "{file}: {:?}", site.files.keys());
    }
    let site = page("[/old.html, /old.html/x/]", "P.").build();
    is_alone(
        &site,
        "content/p.en.md:3:22 error[alias-collision] the alias `/en/old.html` and the alias `/en/old.html/x/` need",
    );
    let lowered = page("[/docs]", "P.")
        .file("content/_static/docs", "x")
        .configure("[checks]\nalias-collision = \"off\"");
    assert!(lowered.build().files.contains_key("docs"));
    // The very address is the file's alone, as documented.
    page("[/old.html]", "P.").file("content/_static/old.html", "x").build().is_clean();
}

#[test]
fn pages_in_two_languages_whose_former_addresses_hide_each_other_are_reported() {
    let site = SiteTest::new()
        .configure("[checks]\nmissing-language = \"off\"")
        .file("content/a.en.md", "---\ntitle: A\naliases: [/old.html]\n---\nA.\n")
        .file("content/b.fr.md", "---\ntitle: B\naliases: [/old.html/x/]\n---\nB.\n");
    is_alone(&site.build(), "content/b.fr.md:3:11 error[alias-collision]");
}

#[test]
fn the_list_of_what_was_published_is_the_programs_own() {
    let alias = |alias: &str| {
        SiteTest::english()
            .file("content/p.en.md", format!("---\ntitle: P\naliases: [{alias}]\n---\nP.\n"))
            .build()
    };
    for taken in
        ["/.hexaglot-edition", "/.hexaglot-edition/x/", "/.hexaglot-edition/y.html", "/.Hexaglot-Edition/"]
    {
        is_alone(&alias(taken), "content/p.en.md:3:11 error[alias-collision] the alias");
    }
    for file in [".hexaglot-edition", ".hexaglot-edition/x", ".HEXAGLOT-EDITION"] {
        let site = SiteTest::english().file(&format!("content/_static/{file}"), "x").build();
        is_alone(
            &site,
            &format!(
                "content/_static/{file}:1:1 error[duplicate-route] the file would be published as `{file}`"
            ),
        );
        assert!(!site.files.contains_key(file));
    }
}

#[test]
fn a_file_in_both_static_folders_of_the_site_is_reported_and_one_of_a_theme_gives_way() {
    let two = SiteTest::english().file("content/_static/a.txt", "1").file("static/a.txt", "2");
    is_alone(
        &two.build(),
        "content/_static/a.txt:1:1 error[duplicate-route] the static file `a.txt` and the file `content/_static/a.txt` would \
         both be published as `a.txt`",
    );
    let theme = SiteTest::english()
        .configure_first("theme = \"x\"")
        .file("themes/x/theme.toml", "")
        .file("themes/x/static/a.txt", "2")
        .file("content/_static/a.txt", "1")
        .build();
    theme.is_clean();
    assert_eq!(theme.files["a.txt"], b"1");
}

#[test]
fn a_file_and_a_folder_that_differ_in_letter_case_are_reported() {
    for (one, another) in
        [("Docs", "docs/a.txt"), ("docs", "Docs/a.txt"), ("DOCS", "Docs/a.txt"), ("é", "É/b/a.txt")]
    {
        let site = SiteTest::english()
            .file(&format!("content/_static/{one}"), "x")
            .file(&format!("content/_static/{another}"), "x")
            .build();
        assert_eq!(site.problems.len(), 1, "{one} {another}: {:#?}", site.problems);
        assert!(site.problems[0].contains("warning[similar-paths]"), "{:#?}", site.problems);
    }
}
