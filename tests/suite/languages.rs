//! One site, several languages: prefixes, fallback, the language bar, what search engines get.

use crate::site_test::{SiteTest, interface_ids};
use crate::thorough;

#[test]
fn every_language_has_its_prefix_and_its_home() {
    let site = SiteTest::new().build();
    site.is_clean();
    site.has("en/index.html", "<html lang=\"en\" dir=\"ltr\">")
        .has("fr/index.html", "<html lang=\"fr\" dir=\"ltr\">");
    site.has("fr/index.html", "Bienvenue.");
}

#[test]
fn a_missing_translation_is_a_warning_and_the_page_is_left_out() {
    let site = SiteTest::new().page("about.en.md", "Us.").build();
    site.reports("content/about.en.md:1:1 warning[missing-language] `about` has no page in: fr");
    assert!(
        site.files.contains_key("en/about/index.html") && !site.files.contains_key("fr/about/index.html")
    );
    site.has("en/about/index.html", "title=\"Français: this page has not been translated yet\"");
    site.lacks("en/about/index.html", "hreflang=\"fr\" href=\"https");
}

#[test]
fn with_notice_the_original_is_shown_in_its_own_language() {
    let site = SiteTest::new().configure("[fallback]\npage = \"notice\"").page("about.en.md", "Us.").build();
    site.has("fr/about/index.html", "<div lang=\"en\" dir=\"ltr\">")
        .has("fr/about/index.html", "<link rel=\"canonical\" href=\"https://site.test/en/about/\">")
        .has("fr/about/index.html", "noindex")
        .lacks("fr/about/index.html", "rel=\"alternate\" hreflang")
        .lacks("fr/sitemap.xml", "/fr/about/");
    site.has("fr/about/index.html", "class=\"notice\"");
}

#[test]
fn the_page_at_the_root_names_all_languages_in_themselves() {
    let site = SiteTest::new().build();
    site.has("index.html", ">English</a>")
        .has("index.html", ">Français</a>")
        .has("index.html", "hreflang=\"x-default\"");
    site.has("404.html", "Page not found").has("404.html", "lang=\"fr\"");
}

#[test]
fn right_to_left_comes_from_the_language() {
    let site = SiteTest::empty()
        .config("base_url = \"https://site.test\"\n[[languages]]\ntag = \"ar\"\nname = \"العربية\"\n")
        .file("content/_index.ar.md", "---\ntitle: الصفحة\n---\nالتعميم BDT/DIR/110 و`site.toml`.\n")
        .build();
    site.has("ar/index.html", "<html lang=\"ar\" dir=\"rtl\">")
        .has("ar/index.html", "<bdi>BDT/DIR/110</bdi>")
        .has("ar/index.html", "<code dir=\"ltr\">site.toml</code>");
}

#[test]
fn a_file_without_language_part_is_in_the_source_language() {
    let site = SiteTest::english().page("about.md", "Us.").build();
    site.is_clean().has("en/about/index.html", "Us.");
}

#[test]
fn messages_take_all_plural_forms_of_russian() {
    let config = "base_url = \"https://site.test\"\n[[languages]]\ntag = \"ru\"\nname = \"Русский\"\n";
    let message = "days = { $n ->\n [one] { $n } день\n [few] { $n } дня\n [many] { $n } дней\n *[other] { $n } дня\n}\n";
    let site = SiteTest::empty()
        .config(config)
        .file("content/_index.ru.md", "---\ntitle: Дом\n---\nТекст.\n")
        .file("locales/ru/days.ftl", message)
        .file(
            "templates/home.html",
            "{% for n in [1, 2, 5, 21, 112] %}{{ t(key=\"days\", n=n) }};{% endfor %}",
        )
        .build();
    assert_eq!(site.text("ru/index.html"), "1\u{a0}день;2\u{a0}дня;5\u{a0}дней;21\u{a0}день;112\u{a0}дней;");
}

#[test]
fn an_exact_number_goes_before_the_plural_category() {
    let site = SiteTest::english()
        .file("locales/en/days.ftl", "days = { $n ->\n [0] none\n [one] one\n *[other] many\n}\n")
        .file("templates/home.html", "{% for n in [0, 1, 2] %}{{ t(key=\"days\", n=n) }};{% endfor %}")
        .build();
    assert_eq!(site.text("en/index.html"), "none;one;many;");
}

#[test]
fn languages_are_compared_message_by_message() {
    let site = SiteTest::new()
        .file("locales/en/a.ftl", "hello = Hello { $name }\n")
        .file("locales/fr/a.ftl", "hello = Bonjour { $nom }\nonly = Seul\n")
        .build();
    site.reports("locales/fr/a.ftl:1:20 error[message-argument]");
    site.reports("locales/fr/a.ftl:2:1 error[obsolete-message] the source language has no message `only`");
}

/// A site in one language with a theme that has messages in a folder.
fn themed(tag: &str, folder: &str, label: &str) -> SiteTest {
    let segment = tag.split('-').next().unwrap().to_lowercase();
    SiteTest::empty()
        .config(&format!("base_url = \"https://site.test\"\ntheme = \"plain\"\n[[languages]]\ntag = \"{tag}\"\nname = \"x\"\n"))
        .file(&format!("content/_index.{segment}.md"), "---\ntitle: 1\n---\n1\n")
        .file(&format!("themes/plain/locales/{folder}/a.ftl"), format!("skip-to-content = {label}\nhello = {label}\n"))
        .file("themes/plain/templates/home.html", "{{ t(key=\"skip-to-content\") }} {{ t(key=\"hello\") }}")
}

/// A tag, the folder of a theme, a text in another script than that of the tag, the same in its script.
const SCRIPTS: &[(&str, &str, &str, &str)] = &[
    ("zh-Hant", "zh", "跳到这个页面", "跳到這個頁面"),
    ("zh-TW", "zh", "跳到这个页面", "跳到這個頁面"),
    ("zh-HK", "zh", "跳到这个页面", "跳到這個頁面"),
    ("sr-Latn", "sr", "Пређи на садржај", "Pređi na sadržaj"),
    ("uz-Cyrl", "uz", "Asosiy qismga", "Асосий қисмга"),
    ("az-Cyrl", "az", "Məzmuna keç", "Мәзмуна кеч"),
    ("az-Arab", "az", "Məzmuna keç", "محتوایا کئچ"),
    ("pa-Arab", "pa", "ਸਮੱਗਰੀ ਤੇ ਜਾਓ", "مواد تے جاؤ"),
    ("pa-PK", "pa", "ਸਮੱਗਰੀ ਤੇ ਜਾਓ", "مواد تے جاؤ"),
    ("bs-Cyrl", "bs", "Idi na sadržaj", "Иди на садржај"),
    ("kk-Arab", "kk", "Мазмұнға өту", "مازمۇنعا ٴوتۋ"),
];

#[test]
fn messages_in_another_script_than_the_language_are_never_shown_in_silence() {
    for (tag, folder, other, own) in SCRIPTS {
        let built = themed(tag, folder, other).build();
        let found: Vec<_> =
            built.problems.iter().filter(|problem| problem.contains("[missing-interface]")).collect();
        assert_eq!((found.len(), built.problems.len()), (1, 1), "{tag}: {:#?}", built.problems);
        let place = "site.toml:4:7 warning[missing-interface] the interface has no texts in `";
        assert!(found[0].starts_with(place), "{tag}: {found:?}");
        assert!(built.diagnostics[0].help.as_deref().unwrap().contains("`hello`"), "{tag}");
        // What the help says to type.
        let ids = interface_ids();
        let texts: String =
            ids.iter().map(String::as_str).chain(["hello"]).map(|id| format!("{id} = {own}\n")).collect();
        let mended = themed(tag, folder, other).file(&format!("locales/{folder}/a.ftl"), texts).build();
        mended.is_clean();
        // A folder of the theme in the right script, by its tag or by what it holds, is the language's own.
        for folder in [*tag, folder] {
            let built = themed(tag, folder, own).build();
            let shown = built.files.values().any(|bytes| String::from_utf8_lossy(bytes).contains(own));
            assert!(shown, "{tag} {folder}: {:#?}", built.problems);
            assert!(
                !built.problems.iter().any(|problem| problem.contains("`hello`")),
                "{:#?}",
                built.problems
            );
            let helps = built.diagnostics.iter().filter_map(|problem| problem.help.as_deref());
            assert!(
                helps.into_iter().all(|help| !help.contains("`hello`")),
                "{tag} {folder}: {:#?}",
                built.problems
            );
        }
    }
}

#[test]
fn messages_of_the_site_in_another_script_are_reported_at_the_language() {
    for (tag, folder, other, own) in SCRIPTS {
        let site = |text: &str| {
            let site = themed(tag, "xx", "x").file(
                &format!("locales/{folder}/a.ftl"),
                format!("hello = {text}\nskip-to-content = {text}\n"),
            );
            site.build()
        };
        let problems = |text: &str| {
            let built = site(text);
            let found = built
                .problems
                .iter()
                .zip(&built.diagnostics)
                .filter(|(problem, _)| problem.contains("are not in the script of"));
            found
                .map(|(problem, diagnostic)| (problem.clone(), diagnostic.help.clone().unwrap()))
                .collect::<Vec<_>>()
        };
        let found = problems(other);
        assert_eq!(found.len(), 1, "{tag}: {found:#?}");
        assert!(found[0].0.starts_with("site.toml:4:7 warning[missing-interface]"), "{found:?}");
        assert!(found[0].1.contains("write the language that they are in: `tag = "), "{found:?}");
        assert!(problems(own).is_empty(), "{tag}");
    }
}

#[test]
fn a_language_of_a_region_reads_the_messages_of_its_language_in_silence() {
    for (tag, folder, text) in [
        ("pt-BR", "pt", "Ir para o texto"),
        ("zh-CN", "zh", "跳到这个页面"),
        ("sr-RS", "sr", "Пређи на садржај"),
        ("uz-UZ", "uz", "Asosiy qismga"),
    ] {
        let built = themed(tag, folder, text).build();
        assert!(built.files.values().any(|bytes| String::from_utf8_lossy(bytes).contains(text)), "{tag}");
        assert!(!built.problems.iter().any(|problem| problem.contains("script")), "{:#?}", built.problems);
    }
}

#[test]
fn dates_have_the_digits_and_the_forms_of_months_of_their_language() {
    for (tag, value, expected) in [
        ("fa", "2030-10-31", "۳۱ اکتبر ۲۰۳۰"),
        ("bn", "2030-10-31", "৩১ অক্টোবর ২০৩০"),
        ("mr", "2030-10-31", "३१ ऑक्टोबर, २०३०"),
        // European digits, as the United Nations write.
        ("ar", "2030-10-31", "31 أكتوبر 2030"),
        // The form beside a day, and the one without.
        ("el", "2030-05-04", "4 Μαΐου 2030"),
        ("el", "2030-05", "Μάιος 2030"),
        ("uk", "2030-05", "травень 2030 року"),
        ("ja", "2030-05", "2030年5月"),
        ("th", "2030-05-04", "4 พฤษภาคม ค.ศ. 2030"),
    ] {
        let config =
            format!("base_url = \"https://site.test\"\n[[languages]]\ntag = \"{tag}\"\nname = \"x\"\n");
        let built = SiteTest::empty()
            .config(&config)
            .file(&format!("content/_index.{tag}.md"), "---\ntitle: x\n---\nx\n")
            .file("templates/home.html", format!("{{{{ date(value=\"{value}\") }}}}"))
            .build();
        let text = built.text(&format!("{tag}/index.html")).replace('\u{a0}', " ");
        assert!(text.contains(&format!(">{expected}</time>")), "{tag}: {text}");
    }
}

/// The languages of the program's own interface: complete, in their own script, with the plural forms that they need.
#[test]
fn every_language_of_the_interface_is_complete_and_reported_of_nothing() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/theme/builtin/locales");
    let mut tags: Vec<String> =
        folder.read_dir().unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    tags.sort();
    assert_eq!(tags.len(), 36);
    let mut config =
        "base_url = \"https://site.test\"\ntoday = 2021-10-18\nsource_language = \"en\"\n".to_owned();
    let mut site = SiteTest::empty();
    for tag in &tags {
        let segment = tag.to_lowercase();
        config += &format!("[[languages]]\ntag = \"{tag}\"\nsegment = \"{segment}\"\nname = \"{tag}\"\n");
        site = site.file(&format!("content/_index.{segment}.md"), "---\ntitle: \"1\"\n---\n1\n");
    }
    config += "[search]\n";
    let built = site.config(&config).build();
    let wrong: Vec<&String> = built.problems.iter().filter(|problem| problem.contains("builtin/")).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(!built.problems.iter().any(|problem| problem.contains("missing-")), "{:#?}", built.problems);
}

#[test]
fn a_language_without_texts_of_its_own_reads_those_of_its_nearest_relative() {
    for (tag, expected) in [
        ("sr-Latn", "Пређите на"),
        ("pt-PT", "Ir para o"),
        ("zh-Hant-HK", "跳至正文"),
        ("de-AT", "Zum Inhalt springen"),
        ("is", "Skip to the text"),
    ] {
        let segment = tag.split('-').next().unwrap();
        let config =
            format!("base_url = \"https://site.test\"\n[[languages]]\ntag = \"{tag}\"\nname = \"x\"\n");
        let built = SiteTest::empty()
            .config(&config)
            .file(&format!("content/_index.{segment}.md"), "---\ntitle: \"1\"\n---\n1\n")
            .build();
        built.has(&format!("{segment}/index.html"), expected);
    }
}

/// Languages of CLDR, with scripts and regions.
const OF_CLDR: &str = "aa ab af agq ak am an ar as asa az az-Arab az-Arab-IQ az-Arab-TR az-Cyrl az-Latn ba bal-Arab bal-Latn be bem \
    bg bgn bm bm-Nkoo bn bo bqi br bs bs-Cyrl bs-Latn byn ca ce ceb cic co cs cu cv cy da dav de dua dv dz ee el \
    en-Dsrt en-Shaw eo es et eu fa ff ff-Adlm ff-Adlm-BF ff-Adlm-CM ff-Adlm-GH ff-Adlm-GM ff-Adlm-GW ff-Adlm-LR \
    ff-Adlm-MR ff-Adlm-NE ff-Adlm-NG ff-Adlm-SL ff-Adlm-SN ff-Latn ff-Latn-BF ff-Latn-CM ff-Latn-GH ff-Latn-GM \
    ff-Latn-GN fi fil fo fr fy ga gd gez gl gn gu gv ha he hi hnj hr ht hu hy ia id ie ig ii io is it iu ja jmc jv \
    ka kam kek ki kk kkj kl km kn ko ks ksb ku kw ky la lag lb lg lmo ln lo lt lu luy lv mdf mg mgo mi mk ml mn \
    moh mr ms mt my myv nb nd ne nl nmg nn no nr nus nv ny oc om or os pa pap pi pl prg ps pt qu rif rm rn ro ru \
    rw sa saq sc sd sdh se sg shi si sk sl sma sn so sq sr ss ssy st su sv sw ta te teo tg th ti tk tn to tr trv \
    ts tt tzm ug uk ur uz ve vi vo vun wa wo xh xnr yi yo yue za zh zu";

#[test]
fn any_language_can_be_added_with_no_error_and_one_warning() {
    let config = "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n";
    let every = thorough::of(1, 9);
    let mut tried = 0;
    for tag in OF_CLDR.split(' ').step_by(every) {
        let segment = if tag.starts_with("en-") { "own" } else { tag.split('-').next().unwrap() };
        let site = SiteTest::empty()
            .config(&format!(
                "{config}[[languages]]\ntag = \"{tag}\"\nsegment = \"{segment}\"\nname = \"Own\"\n[search]\n"
            ))
            .file("content/_index.en.md", "---\ntitle: Home\n---\nWelcome.\n")
            .file("content/events/_index.yaml", "children: event\n")
            .file("content/events/_index.en.md", "---\ntitle: Events\n---\nAll events.\n")
            .file("content/events/opening.yaml", "dates: 2021-11-18/2021-12-02\n")
            .file("content/events/opening.en.md", "---\ntitle: The opening\n---\nDoors open.\n");
        let built = site.build();
        assert!(
            built.problems.len() == 1 && built.problems[0].contains("warning[missing-home]"),
            "{tag}: {:#?}",
            built.problems
        );
        // Once there are pages, what is left to say is that the interface is in another language.
        let begun = site
            .file(&format!("content/_index.{segment}.md"), "---\ntitle: \"1\"\n---\n{{ <date of=\"events/opening\" /> }} {{ <number value=\"1234567.5\" /> }}\n")
            .build();
        let told = begun.problems.iter().filter(|problem| !problem.contains("[missing-language]"));
        let told: Vec<&String> = told.collect();
        assert!(
            told.len() <= 1 && told.iter().all(|problem| problem.contains("warning[missing-interface]")),
            "{tag}: {told:#?}"
        );
        tried += 1;
    }
    assert!(tried >= 200 / every, "{tried}");
}
