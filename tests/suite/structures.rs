//! Defects of translations: 27 kinds in five languages, seeded into the repository's own texts, each reported once and at its line.

mod seeds;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::site_test::SiteTest;
use crate::thorough;
use seeds::{KINDS, Kind};

const LANGUAGES: [&str; 5] = ["ar", "zh", "fr", "ru", "es"];

/// A text with a defect, its kind, and the lines where it may be reported.
type Seeded<'k> = (String, &'k Kind, Vec<usize>);

/// What is reported of a translation beside its original.
const CODES: [&str; 9] = [
    "lost-text",
    "different-",
    "untranslated-text",
    "unfinished-text",
    "order-differs",
    "length-differs",
    "wrong-language",
    "number-mismatch",
    "date-mismatch",
];

#[test]
fn defects_of_translations_are_reported_once_and_at_their_line() {
    let (site, texts) = own_site();
    let clean: BTreeSet<String> = site.read_texts().into_iter().collect();
    let about_structure = |problem: &&String| CODES.iter().any(|code| problem.contains(&format!("[{code}")));
    assert_eq!(clean.iter().filter(about_structure).collect::<Vec<_>>(), Vec::<&String>::new());
    let mut rounds: Vec<BTreeMap<&str, Seeded<'_>>> = Vec::new();
    for (kind, language) in KINDS.iter().flat_map(|kind| LANGUAGES.map(|language| (kind, language))) {
        let mut seeded = 0;
        for nth in 0..4 {
            for (path, own) in texts.iter().filter(|(path, _)| path.ends_with(&format!(".{language}.md"))) {
                let original = &texts[&path.replace(&format!(".{language}.md"), ".en.md")];
                let Some((lines, places)) = (kind.seed)(own, original, nth).filter(|_| seeded < 2) else {
                    continue;
                };
                let used = |round: &BTreeMap<&str, _>| round.contains_key(path.as_str());
                if rounds.iter().filter(|round| used(round)).count() > 7 {
                    continue;
                }
                let free = rounds.iter().position(|round| !used(round)).unwrap_or(rounds.len());
                if free == rounds.len() {
                    rounds.push(BTreeMap::new());
                }
                rounds[free].insert(path, (lines.join("\n"), kind, places));
                seeded += 1;
            }
        }
        assert_eq!(seeded, 2, "{} in {language}", kind.name);
    }
    let mut wrong = Vec::new();
    for round in rounds.iter().step_by(thorough::of(1, 3)) {
        let seeded = round.iter().fold(site.clone(), |site, (path, (text, ..))| site.file(path, text));
        let problems: Vec<String> =
            seeded.read_texts().into_iter().filter(|problem| about_structure(&problem)).collect();
        for (path, (_, kind, places)) in round {
            let found: Vec<&String> =
                problems.iter().filter(|problem| problem.starts_with(&format!("{path}:"))).collect();
            let is_right = |problem: &&String| {
                let line = problem[path.len() + 1..].split(':').next().and_then(|line| line.parse().ok());
                problem.contains(&format!("[{}]", kind.code))
                    && line.is_some_and(|line| places.contains(&line))
            };
            if found.len() != 1 || !found.iter().all(is_right) {
                wrong.push(format!("{} in {path}, expected at {places:?}: {found:#?}", kind.name));
            }
        }
        let of_others = problems
            .iter()
            .filter(|problem| !round.keys().any(|path| problem.starts_with(&format!("{path}:"))));
        wrong.extend(of_others.cloned());
    }
    assert_eq!(rounds.iter().map(BTreeMap::len).sum::<usize>(), KINDS.len() * LANGUAGES.len() * 2);
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// What is reported of a page in French beside its original.
fn told(english: &str, french: &str) -> Vec<String> {
    SiteTest::new().page("a.en.md", english).page("a.fr.md", french).check().problems
}

#[test]
fn an_empty_field_is_a_lost_text() {
    let site = |french: &str| {
        let page = |front: &str| format!("---\ntitle: A\n{front}---\nText.\n");
        SiteTest::new()
            .file("content/a.en.md", page("description: Who may come\n"))
            .file("content/a.fr.md", page(french))
            .check()
    };
    for french in ["description: \"\"\n", "description: \" \"\n"] {
        site(french).reports("content/a.fr.md:3:14 warning[lost-text] `description` is empty");
    }
}

#[test]
fn links_to_a_version_in_the_language_of_the_page_are_no_others() {
    let english = "[One](https://en.example.org/wiki/Bridge), [two](https://un.test/en/about), [three](https://itu.test/a-E.pdf), [four](https://b.test/c).";
    let french = "[Un](https://fr.example.org/wiki/Pont), [deux](https://un.test/fr/propos), [trois](https://itu.test/a-F.pdf), [quatre](https://b.test/c).";
    assert_eq!(told(english, french), Vec::<String>::new());
    let found = told(english, &french.replace("b.test/c", "b.test/d"));
    assert_eq!(
        found,
        [
            "content/a.fr.md:4:111 warning[different-link] the link to `https://b.test/d` stands where content/a.en.md:4 has the link to `https://b.test/c`"
        ]
    );
}

#[test]
fn what_a_translation_lacks_is_reported_beside_its_place() {
    let english = "Members meet in the spring of each year.\n\n## What they do {#do}\n\n- write\n- read\n\nThe call is open.";
    let french = "Les membres se voient chaque printemps.\n\n## Ce qu'ils font {#do}\n\n- écrire\n- lire\n\nLa porte est ouverte.";
    assert_eq!(told(english, french), Vec::<String>::new());
    let found = told(english, &french.replace("\n\nLa porte est ouverte.", ""));
    assert_eq!(
        found,
        [
            "content/a.fr.md:9:3 warning[lost-text] the paragraph `The call is open.` of content/a.en.md:11 is missing after this"
        ]
    );
    let found = told(english, &french.replace("{#do}", "{#faire}"));
    assert_eq!(
        found,
        [
            "content/a.fr.md:6:1 warning[different-structure] the heading has the id `faire`, and `What they do` of content/a.en.md:6 has `do`"
        ]
    );
}

#[test]
fn facts_of_components_are_the_same_and_what_follows_grammar_is_not() {
    let english =
        "On {{ <date value=\"2021-10-18\" /> }} came {{ <number value=\"12\" unit=\"people\" /> }}.";
    let french =
        "Sont venus {{ <date value=\"2021-10-18\" style=\"prose\" /> }} {{ <number value=\"12\" /> }}.";
    assert_eq!(told(english, french), Vec::<String>::new());
    let found = told(english, &french.replace("10-18", "10-19"));
    assert_eq!(
        found,
        [
            "content/a.fr.md:4:21 warning[different-component] `value` is `2021-10-19`, and `2021-10-18` in `date` of content/a.en.md:4"
        ]
    );
}

#[test]
fn a_picture_has_its_words_in_the_language_of_the_page() {
    let image = |words: &str| format!("![{words}](https://a.test/b.png)");
    let site = |french: &str| {
        let found = told(&image("Two people at a computer"), &image(french));
        found.into_iter().filter(|problem| problem.contains("[untranslated-text]")).collect::<Vec<_>>()
    };
    assert_eq!(site("Deux personnes devant un ordinateur"), Vec::<String>::new());
    assert_eq!(
        site("Two people at a computer"),
        [
            "content/a.fr.md:4:1 warning[untranslated-text] the alternative text `Two people at a computer` is in the language of the original, content/a.en.md:4"
        ]
    );
}

/// The repository's own site, with a section at the end of its longer pages that has what its texts lack; and the lines of its texts.
fn own_site() -> (SiteTest, BTreeMap<String, Vec<String>>) {
    let mut site = SiteTest::empty().plain().today("2024-01-01");
    let mut texts = BTreeMap::new();
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let mut folders = ["content", "themes", "locales"].map(|name| root.join(name)).to_vec();
    let mut files = vec![root.join("site.toml")];
    while let Some(folder) = folders.pop() {
        for entry in folder.read_dir().unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    for file in files {
        let path = file.strip_prefix(&root).unwrap().to_str().unwrap().to_owned();
        let mut bytes = std::fs::read(&file).unwrap();
        // The letter has another original.
        if path.ends_with(".md") && !path.contains("circulars/") && !path.contains("README") {
            let text = String::from_utf8(bytes).unwrap() + &more(&path);
            texts.insert(path.clone(), text.lines().map(str::to_owned).collect());
            bytes = text.into_bytes();
        }
        site = site.file(&path, bytes);
    }
    (site, texts)
}

/// What the repository's own texts lack: code.
fn more(path: &str) -> String {
    let stem = Path::new(path).file_name().unwrap().to_str().unwrap();
    let title = match stem.rsplit('.').nth(1).unwrap() {
        "ar" => "طريقة البناء",
        "zh" => "如何构建",
        "fr" => "Comment construire",
        "ru" => "Как собрать сайт",
        "es" => "Cómo construir",
        _ => "How to build",
    };
    format!("\n## {title} {{#how-to-build}}\n\n```sh\nhexaglot build --today 2021-10-18\n```\n")
}

/// Aims of a text in three languages, one a line.
const AIMS: [(&str, [&str; 6]); 3] = [
    (
        "en",
        [
            "Bring affordable internet access to every rural school by 2030.",
            "Train young people in digital skills.",
            "Publish open data about coverage and prices in each region.",
            "Support small companies with loans and advice.",
            "Protect children on social networks.",
            "Report progress to the council every year.",
        ],
    ),
    (
        "es",
        [
            "Llevar un acceso a internet asequible a todas las escuelas rurales antes de 2030.",
            "Formar a los jóvenes en competencias digitales.",
            "Publicar datos abiertos sobre la cobertura y los precios en cada región.",
            "Apoyar a las pequeñas empresas con préstamos y asesoramiento.",
            "Proteger a los niños en las redes sociales.",
            "Informar de los avances al consejo cada año.",
        ],
    ),
    (
        "ar",
        [
            "توفير النفاذ الميسور التكلفة إلى الإنترنت لكل مدرسة ريفية بحلول عام 2030.",
            "تدريب الشباب على المهارات الرقمية.",
            "نشر بيانات مفتوحة عن التغطية والأسعار في كل منطقة.",
            "دعم الشركات الصغيرة بالقروض والمشورة.",
            "حماية الأطفال في شبكات التواصل الاجتماعي.",
            "إبلاغ المجلس بالتقدم المحرز كل سنة.",
        ],
    ),
];

/// A page with the aims of a language, all but one of them.
fn aims(language: usize, without: Option<usize>) -> String {
    let list = AIMS[language].1.iter().enumerate().filter(|(at, _)| Some(*at) != without);
    let list: String = list.map(|(_, aim)| format!("- {aim}\n")).collect();
    format!("---\ntitle: {}\n---\n\n{list}", AIMS[language].1[1])
}

#[test]
fn an_item_that_only_one_language_has_is_named_whichever_it_is() {
    let config = "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n[[languages]]\n\
        tag = \"es\"\nname = \"Español\"\n[[languages]]\ntag = \"ar\"\nname = \"العربية\"\n";
    let (mut wrong, mut doubted) = (Vec::new(), 0);
    for at in 0..6 {
        for is_lost in [true, false] {
            let (theirs, own) = if is_lost { (None, Some(at)) } else { (Some(at), None) };
            let site =
                SiteTest::empty().file("site.toml", config).file("content/aims.en.md", aims(0, theirs));
            let site = site.file("content/aims.es.md", aims(1, own)).file("content/aims.ar.md", aims(2, own));
            let told = site.read_texts();
            for (number, language) in [(1, "es"), (2, "ar")] {
                let shown = if is_lost { AIMS[0].1[at] } else { AIMS[number].1[at] };
                let start: String = shown.chars().take(24).collect();
                let file = format!("content/aims.{language}.md:");
                let here: Vec<&String> = told.iter().filter(|line| line.starts_with(&file)).collect();
                // What the languages alone do not tell is not claimed.
                let [line] = here[..] else { panic!("{here:?}") };
                match line.contains("one item of content/aims.") {
                    true => doubted += 1,
                    false if line.contains(&format!("the item `{start}")) => {}
                    false => wrong.push(line.clone()),
                }
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    assert!(doubted <= 18, "{doubted} of 24");
}

#[test]
fn a_label_and_the_title_of_a_link_are_not_lost() {
    let config = "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n[[languages]]\n\
        tag = \"fr\"\nname = \"Français\"\n";
    let english = "---\ntitle: About the coalition\nlabel: About\n---\nRead [the rules](https://site.test/rules \"All rules of the \
        coalition in one place\") first.\n";
    let french = "---\ntitle: À propos de la coalition\nlabel: À propos\n---\nLisez d’abord [le règlement](https://site.test/rules \
        \"Tout le règlement de la coalition\").\n";
    let told = |french: &str| {
        let site = SiteTest::empty().file("site.toml", config).file("content/about.en.md", english);
        let all = site.file("content/about.fr.md", french).read_texts();
        all.into_iter().filter(|line| line.contains("-text]")).collect::<Vec<_>>()
    };
    assert_eq!(told(french), Vec::<String>::new());
    let label = told(&french.replace("label: À propos\n", ""));
    assert!(
        label.len() == 1
            && label[0].contains("[lost-text] `label` of content/about.en.md:3 is missing: `About`"),
        "{label:?}"
    );
    let lost = told(&french.replace(" \"Tout le règlement de la coalition\"", ""));
    assert!(
        lost.len() == 1
            && lost[0]
                .contains("[lost-text] the link to `https://site.test/rules` lacks its title, `All rules"),
        "{lost:?}"
    );
    let left =
        told(&french.replace("Tout le règlement de la coalition", "All rules of the coalition in one place"));
    assert!(left.len() == 1 && left[0].contains("[untranslated-text] the title `All rules"), "{left:?}");
}
