//! The glossary of a site: forms that texts may not use, and names that translations have to use.

use std::path::Path;

use crate::own_site::run;
use crate::site_test::SiteTest;

const CONFIG: &str = "base_url = \"https://site.test\"\ntoday = 2021-10-18\nsource_language = \"en\"\n[glossary]\ntables = [\"names\"]\nrequired = [\"names\"]\n[checks]\nmissing-language = \"off\"\nmissing-home = \"off\"\n";

const LANGUAGES: [(&str, &str); 6] = [
    ("en", "English"),
    ("fr", "Français"),
    ("es", "Español"),
    ("ru", "Русский"),
    ("ar", "العربية"),
    ("zh", "中文"),
];

const NAMES: &str = "union:\n  name:\n    en: Telecommunication Union (TU)\n    fr: Union des télécommunications (UT)\n    es: Unión de Telecomunicaciones (UT)\n    ru: Союз электросвязи (СЭ)\n    ar: الاتحاد الدولي (TU)\n    zh: 电信联盟（TU）\n\
    pledge:\n  name:\n    en: Pledge\n    fr: Engagement\n    es: Compromiso\n    ru: Обязательство\n    ar: تعهد\n    zh: 认捐\n  also:\n    zh: [承诺]\n  other:\n    en: promise | vow\n    fr: promesse\n    es: promesa\n    ru: обещание\n    ar: وعد\n    zh: 许愿\n";

fn config() -> String {
    let tables = LANGUAGES.map(|(tag, name)| format!("[[languages]]\ntag = \"{tag}\"\nname = \"{name}\"\n"));
    format!("{CONFIG}{}", tables.concat())
}

/// A site with this glossary, and a page with these texts.
fn site(names: &str, texts: &[(&str, &str)]) -> SiteTest {
    let mut site = SiteTest::empty().file("site.toml", config()).file("content/_data/names.yaml", names);
    for (language, text) in texts {
        let text = format!("---\ntitle: T {language}\n---\n{text}\n");
        site = site.file(&format!("content/a.{language}.md"), text);
    }
    site
}

/// What is said of terms there.
fn found(names: &str, texts: &[(&str, &str)]) -> Vec<String> {
    let mut lines = site(names, texts).read_texts();
    lines.retain(|line| line.contains("-term]"));
    lines
}

#[test]
fn forms_that_the_glossary_forbids_are_reported_in_every_inflection() {
    let texts = [
        ("en", "Promises and a vow. Unpromising vowels compromise nobody."),
        ("fr", "Les promesses, l\u{2019}Engagement. Une compromission."),
        ("es", "Las promesas: compromisos."),
        ("ru", "Обещаниями, обещания; не обещать. Обязательство."),
        ("ar", "والوعد بوعد؛ التعهدات. وعدنا."),
        ("zh", "他们许愿，也认捐。"),
    ];
    let found = found(NAMES, &texts);
    let count =
        |language: &str| found.iter().filter(|line| line.contains(&format!("a.{language}.md"))).count();
    let forbidden: Vec<usize> = LANGUAGES.iter().map(|(language, _)| count(language)).collect();
    assert_eq!(forbidden, [2, 1, 1, 2, 1, 1], "{found:#?}");
    assert!(found.iter().all(|line| line.contains("[forbidden-term]")), "{found:#?}");
}

#[test]
fn a_form_with_a_capital_is_a_name_and_one_inside_of_an_approved_name_is_meant() {
    let names = "office:\n  name: {en: Lost Promise Office}\n  other: {en: Bureau}\nend:\n  name: {en: End}\n  other: {en: promise}\n";
    let found = found(names, &[("en", "A bureau of the Lost Promise Office. The Bureau.")]);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].contains("`Bureau`"), "{found:#?}");
}

#[test]
fn a_translation_has_to_use_the_approved_names_of_its_original() {
    let english = ("en", "The Telecommunication Union asks for pledges.\n\n## Later\n\nTU pledges.");
    let right = [
        english,
        ("fr", "L\u{2019}UT demande des engagements."),
        ("es", "La Unión de Telecomunicaciones pide un compromiso."),
        ("ru", "Союзу электросвязи нужны обязательства."),
        ("ar", "يطلب الاتحاد الدولي التعهدات"),
        ("zh", "电信联盟请求承诺。"),
    ];
    assert_eq!(found(NAMES, &right), Vec::<String>::new());
    let lines = site(NAMES, &right).read_texts();
    assert!(!lines.iter().any(|line| line.contains("missing-translation")), "{lines:#?}");
    let wrong = LANGUAGES.map(|(language, _)| if language == "en" { english } else { (language, "X.") });
    let missing = found(NAMES, &wrong);
    assert_eq!(missing.len(), 10, "{missing:#?}");
    assert!(missing[0].contains("[missing-term]"), "{missing:#?}");
    let optional = site(NAMES, &wrong).file("site.toml", config().replace("required = [\"names\"]\n", ""));
    assert!(!optional.read_texts().iter().any(|line| line.contains("-term]")));
    let verbatim = [("en", "Pledge."), ("fr", "Promesse.")].map(|(language, text)| (language, text));
    let quoted = site(NAMES, &verbatim).file("content/a.yaml", "typography: verbatim\n");
    assert!(!quoted.read_texts().iter().any(|line| line.contains("-term]")));
}

#[test]
fn a_part_of_a_longer_term_of_the_original_need_not_be_translated_by_itself() {
    let names = "area:\n  name: {en: Focus area, fr: Domaine d'action}\nframe:\n  name: {en: Focus Areas Framework, fr: Cadre}\n";
    assert_eq!(
        found(names, &[("en", "The Focus Areas Framework."), ("fr", "Le Cadre.")]),
        Vec::<String>::new()
    );
    assert_eq!(found(names, &[("en", "A focus area."), ("fr", "Le Cadre.")]).len(), 1);
}

#[test]
fn terms_whose_day_has_not_come_are_not_looked_for() {
    let names = "end:\n  publish: 2022-01-01\n  name: {en: End}\n  other: {en: finish}\n";
    let site = site(names, &[("en", "We finish.")]);
    assert!(!site.read_texts().iter().any(|line| line.contains("forbidden-term")));
    assert!(site.today("2022-01-02").read_texts().iter().any(|line| line.contains("forbidden-term")));
}

#[test]
fn a_glossary_that_is_not_there_is_reported() {
    let wrong = config().replace(
        "tables = [\"names\"]\nrequired = [\"names\"]",
        "tables = [\"nmaes\"]\nrequired = [\"other\"]",
    );
    let outcome = site(NAMES, &[("en", "A.")]).file("site.toml", wrong).check();
    outcome.helps(
        "site.toml:5:11 error[unknown-reference] no table `content/_data/nmaes.yaml`",
        "did you mean `names`?",
    );
    outcome
        .reports("site.toml:6:13 error[unknown-reference] `other` is not among the `tables` of the glossary");
    for odd in [
        "end: 1\n",
        "end:\n  name: [A]\n  other: {en: {a: b}}\n  own: 3\n",
        "end:\n  name: {en: \"()\"}\n  other: {en: \" | \"}\n",
        "[]\n",
    ] {
        assert_eq!(found(odd, &[("en", "A ( ) | b.")]), Vec::<String>::new(), "{odd}");
    }
}

#[test]
fn the_glossary_is_shown_and_exported_for_programs_of_translators() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let said = |arguments: &[&str]| {
        let done = run(root, &[&["l10n", "glossary"][..], arguments].concat(), &[]);
        (done.status.code(), String::from_utf8([done.stdout, done.stderr].concat()).unwrap())
    };
    let (code, text) = said(&["--lang", "ru"]);
    assert!(
        code == Some(0)
            && text.contains("Pledge (terms: pledge)\n  en       Pledge\n  ru       Обязательство\n"),
        "{text}"
    );
    let (_, text) = said(&["--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(json["terms"][0]["languages"]["zh"]["also"][0], "国际电联");
    let (_, text) = said(&["--as", "tbx"]);
    let mut reader = quick_xml::Reader::from_str(&text);
    let (mut open, mut terms) = (Vec::new(), 0);
    loop {
        match reader.read_event().unwrap() {
            quick_xml::events::Event::Start(tag) => {
                terms += usize::from(tag.name().as_ref() == "term");
                open.push(tag.name().as_ref().to_owned());
            }
            quick_xml::events::Event::End(tag) => {
                assert_eq!(open.pop().as_deref(), Some(tag.name().as_ref()))
            }
            quick_xml::events::Event::Eof => break,
            _ => {}
        }
    }
    assert!(open.is_empty() && terms > 500, "{terms}");
    assert!(
        text.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tbx type=\"TBX-Basic\" style=\"dct\"")
    );
    assert!(
        text.contains("<term>pillar</term>\n            <min:administrativeStatus>deprecatedTerm-admn-sts<")
    );
    let (code, text) = said(&["--lang", "de"]);
    assert!(code == Some(2) && text.contains("the site has no language `de`"), "{text}");
}
