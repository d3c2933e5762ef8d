//! A second theme, of a few lines: the program knows nothing of the theme that the repository's own site has.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;

use crate::site_test::SiteTest;

const BASE: &str = "<!doctype html><html lang=\"{{ site.language.tag }}\" dir=\"{{ site.language.dir }}\"><head><meta charset=\"utf-8\"><title>{{ page.title }}</title><link rel=\"stylesheet\" href=\"{{ asset(name=\"tiny.css\") }}\"></head><body>{% block body %}<h1>{{ page.title }}</h1>{{ content }}{% endblock body %}</body></html>";
const LIST: &str = "{% extends \"base.html\" %}{% block body %}<h1>{{ page.title }}</h1>{% for month in group_by_month(items=page.children) %}<h2>{{ month.title }}</h2>{% for item in month.items %}<a href=\"{{ item.url }}\">{{ icon(name=\"dot\") }}{{ item.title }}</a>{% endfor %}{% endfor %}{% endblock body %}";

/// A site about a choir, in two directions, with the tiny theme and entries of every kind.
fn choir() -> SiteTest {
    let mut site = SiteTest::empty()
        .config("base_url = \"https://choir.test\"\ntheme = \"tiny\"\ntoday = 2025-03-01\n[[languages]]\ntag = \"he\"\nname = \"עברית\"\n[[languages]]\ntag = \"pt\"\nname = \"Português\"\n")
        .file("themes/tiny/templates/base.html", BASE)
        .file("themes/tiny/templates/page.html", "{% extends \"base.html\" %}")
        .file("themes/tiny/templates/section.html", LIST)
        .file("themes/tiny/templates/home.html", "{% extends \"base.html\" %}")
        .file("themes/tiny/templates/chooser.html", "{% for edition in sites %}<a href=\"{{ edition.home }}\">{{ edition.language.name }}</a>{% endfor %}")
        .file("themes/tiny/templates/404.html", "{{ site.title }} 404")
        .file("themes/tiny/templates/404-all.html", "404")
        .file("themes/tiny/templates/components.html", "{% component shout(text: String) %}<b>{{ text }}!</b>{% endcomponent shout %}")
        .file("themes/tiny/assets/tiny.css", "@import \"parts/base.css\" layer(base);")
        .file("themes/tiny/assets/parts/base.css", "body { margin: 0 auto; }")
        .file("themes/tiny/assets/icons/dot.svg", "<svg viewBox=\"0 0 2 2\"><circle cx=\"1\" cy=\"1\" r=\"1\"/></svg>")
        .file("content/concerts/_index.yaml", "children: event\n")
        .file("content/concerts/spring.yaml", "dates: 2025-05-04\n")
        .file("content/voices/alto.yaml", "kind: pillar\nnumber: 2\n")
        .file("content/letter.yaml", "kind: circular\nseries: CH\nnumber: 7\ndate: 2025-02-01\n")
        .file("content/tour.yaml", "kind: series\n")
        .file("content/score.yaml", "kind: document\n")
        .file("content/plan.yaml", "kind: concept-note\n");
    for path in
        ["_index", "concerts/_index", "concerts/spring", "voices/alto", "letter", "tour", "score", "plan"]
    {
        site = site
            .page(&format!("{path}.he.md"), "שיר. {{ <shout text=\"la\" /> }}")
            .page(&format!("{path}.pt.md"), "Canto. {{ <shout text=\"la\" /> }}");
    }
    site
}

#[test]
fn a_theme_of_a_few_lines_carries_a_site_of_other_people_in_other_languages() {
    let site = choir().build();
    site.is_clean();
    site.has("he/index.html", "<html lang=\"he\" dir=\"rtl\">").has("pt/letter/index.html", "<b>la!</b>");
    site.has("pt/concerts/index.html", "<h2>Maio de 2025</h2>")
        .has("pt/concerts/index.html", "<circle cx=\"1\"");
    let css: Vec<&String> = site.files.keys().filter(|path| path.ends_with(".css")).collect();
    // The stylesheet of the built-in theme is the other one.
    let own = css.iter().find(|path| path.contains("tiny")).unwrap();
    assert_eq!(site.text(own), "@layer base{body{margin:0 auto}}");
    for language in ["he", "pt"] {
        for path in ["calendar.ics", "concerts/spring/event.ics", "feed.xml", "site.webmanifest", "404.html"]
        {
            assert!(site.files.contains_key(&format!("{language}/{path}")), "{language}/{path}");
        }
    }
}

/// What the first site is called, and whom and where its tables of names know, in all languages.
fn names_of_the_first_site() -> BTreeSet<String> {
    let mut names = BTreeSet::from(["coalition".to_owned(), "partner2connect".to_owned()]);
    for table in ["people", "places", "organizations"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("content/_data/{table}.yaml"));
        let table: Value = serde_saphyr::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        for record in table.as_object().unwrap().values() {
            let fields = record.as_object().unwrap().values().filter_map(Value::as_object);
            names.extend(
                fields.flat_map(|texts| texts.values()).filter_map(Value::as_str).map(str::to_lowercase),
            );
        }
    }
    // An acronym of two letters or three is in many words.
    names.retain(|name| name.chars().count() > 3 || !name.is_ascii());
    assert!(names.contains("kigali") && names.contains("женева") && names.len() > 50, "{names:?}");
    names
}

/// Whether a text has a name as words of its own.
fn has_name(text: &str, name: &str) -> bool {
    let is_letter = |sign: Option<char>| sign.is_some_and(char::is_alphanumeric);
    text.match_indices(name).any(|(at, _)| {
        !is_letter(text[..at].chars().next_back()) && !is_letter(text[at + name.len()..].chars().next())
    })
}

#[test]
fn the_program_names_nothing_of_its_first_site() {
    let names = names_of_the_first_site();
    assert!(has_name("in kigali.", "kigali") && !has_name("parisian", "paris"));
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in folder.read_dir().unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            // Typography is tried on sentences of the real texts.
            if path.components().any(|part| part.as_os_str() == "tests") {
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            // What extends itself is called so by the engine of templates.
            let text = text.replace("CircularExtend", "").replace("CircularInclude", "").to_lowercase();
            // A language may be called as a country of the site is in another one.
            let text: String =
                text.split_inclusive('\n').filter(|line| !line.starts_with("language-")).collect();
            let named: Vec<&String> = names.iter().filter(|name| has_name(&text, name)).collect();
            assert!(named.is_empty(), "{named:?} in {}", path.display());
            for kind in ["circular", "pillar", "concept-note", "concept note", "\"series\" =>"] {
                assert!(!text.contains(kind), "{kind} in {}", path.display());
            }
        }
    }
}
