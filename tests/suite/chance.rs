//! Chance that is the same on every machine, and what it does to a site's files.

use std::path::Path;

/// Numbers that look like chance and are the same on every machine (splitmix64).
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % sides as u64).unwrap()
    }

    pub fn pick<'a, T: ?Sized>(&mut self, list: &[&'a T]) -> &'a T {
        list[self.roll(list.len())]
    }
}

const CONFIG: &str = "base_url = \"https://site.test\"\ntoday = 2021-10-18\nnavigation = [\"news/_index.md\", \"join.md\"]\n\
    [[languages]]\ntag = \"en\"\nname = \"English\"\n[[languages]]\ntag = \"fr\"\nname = \"Français\"\n\
    [[languages]]\ntag = \"ar\"\nname = \"العربية\"\nfallback = [\"en\"]\n[fallback]\ndefault = \"notice\"\nevent = \"omit\"\n[search]\n";

const CONFIGS: &[&str] = &[
    CONFIG,
    "base_url = \"https://site.test/sub\"\ntoday = 2022-06-20\nnavigation = [\"join.md\"]\n[[languages]]\ntag = \"en\"\nname = \"English\"\n\
     [[languages]]\ntag = \"fr\"\nname = \"Français\"\n[limits]\nfeed = 2\n",
    "base_url = \"nonsense\ntoday = 2021-10-18",
    "base_url = \"https://site.test\"\ntoday = 2021-10-18\nnavigation = [\"nowhere.md\"]\n[[languages]]\ntag = \"en\"\nname = \"English\"\n\
     [[languages]]\ntag = \"fr\"\nname = \"Français\"\n[[languages]]\ntag = \"ar\"\nname = \"العربية\"\n[checks]\nbroken-link = \"warning\"\n",
];

const TEXTS: &[&str] = &[
    "content/_index.en.md",
    "content/_index.fr.md",
    "content/_index.ar.md",
    "content/join.en.md",
    "content/join.fr.md",
    "content/join.md",
    "content/news/_index.en.md",
    "content/news/_index.fr.md",
    "content/news/one.en.md",
    "content/news/one.fr.md",
    "content/news/one.ar.md",
    "content/news/two.en.md",
    "content/news/two/index.en.md",
    "content/news/two.fr.md",
    "content/events/_index.en.md",
    "content/events/_index.ar.md",
    "content/events/opening.en.md",
    "content/events/opening.fr.md",
    "content/events/Bad Name.en.md",
    "content/events/closing.xx.md",
];

const FACTS: &[&str] = &[
    "content/join.yaml",
    "content/news/one.yaml",
    "content/news/_index.yaml",
    "content/events/_index.yaml",
    "content/events/opening.yaml",
    "content/news/two.yaml",
    "content/news/two/index.yaml",
];

const OTHERS: &[&str] = &[
    "site.toml",
    "content/_data/references.yaml",
    "content/news/map.svg",
    "content/_static/robots.txt",
    "content/news/two/letter.pdf",
    "templates/page.html",
    "templates/components.html",
    "assets/style.css",
    "locales/fr/own.ftl",
    "static/favicon.ico",
    "locales/en/own.ftl",
];

const FOLDERS: &[(&str, &str)] = &[
    ("content/news", "content/old"),
    ("content/events", "content/news/events"),
    ("templates", "away"),
    ("content", "away"),
    ("locales", "themes"),
];

fn paragraph(dice: &mut Dice) -> String {
    let parts = [
        "Plain words \"in quotes\".",
        "See [one](../news/one.md).",
        "See [one](one.md#part).",
        "See [two](@/news/two.md).",
        "[nowhere](gone.md)",
        "[itself](#part) and [far](#far)",
        "[ref](ref:itu)",
        "![A map](map.svg)",
        "[map](map.svg)",
        "{{ <shout word=\"x\" /> }}",
        "{{ <shout /> }}",
        "{% <since date=\"2022-01-01\"> %}\n\nLater.\n\n{% </since> %}",
        "## Part {#part}\n\nUnder it.",
        "# Top",
        "### Deep",
        "A note.[^1]\n\n[^1]: Text.",
        "[^9]: Nobody asked.",
        "<b>raw</b>",
        "* a\n* b",
        "[/abs](/en/join/)",
        "",
    ];
    let count = 1 + dice.roll(4);
    (0..count).map(|_| format!("{}\n\n", dice.pick(&parts))).collect()
}

fn text(dice: &mut Dice) -> String {
    if dice.roll(25) == 0 {
        return dice
            .pick(&[
                "---\ntitle: never ends\n",
                "",
                "\u{feff}---\ntitle: Marked\n---\nText.\n",
                "no front matter",
                "---\n: : :\n---\n",
            ])
            .to_owned();
    }
    let lines = [
        "description: One sentence.",
        "label: Short",
        "date: 2021-10-01",
        "date: 2021-10-02",
        "weight: 3",
        "draft: true",
        "slug: same",
        "aliases: [former]",
        "translation: {state: draft}",
        "template: special",
        "titel: slip",
        "kind: event",
        "updated: 2021-10-05",
        "extra: {a: 1}",
        "typography: verbatim",
        "related: [one.md]",
        "expires: 2021-10-01",
        "children: event",
        "original: fr",
    ];
    let mut front = format!("title: Title {}\n", dice.roll(5));
    for _ in 0..dice.roll(3) {
        front.push_str(dice.pick(&lines));
        front.push('\n');
    }
    format!("---\n{front}---\n{}", paragraph(dice))
}

fn facts(dice: &mut Dice) -> String {
    let lines = [
        "date: 2021-10-01",
        "dates: 2021-11-01/2021-11-03",
        "slug: other",
        "draft: true",
        "publish: 2022-01-01",
        "related: [one.md, gone.md]",
        "weight: 1",
        "children: event",
        "sort_by: title",
        "paginate_by: 1",
        "kind: event",
        "title: no fact",
        "aliases: [call]",
        "audiences: [all]",
        "updates: [{publish: 2022-01-01, weight: 9}]",
        "place: geneva",
        "template: gone",
        "original: ar",
    ];
    (0..dice.roll(4)).map(|_| format!("{}\n", dice.pick(&lines))).collect()
}

fn other(path: &str, dice: &mut Dice) -> String {
    let variants: &[&str] = match path {
        "site.toml" => CONFIGS,
        "content/_data/references.yaml" => {
            &["itu: {name: ITU, url: https://itu.test}\n", "itu: {url: {en: https://a.test}}\n", "a: [", ""]
        }
        "content/news/map.svg" => {
            &["<svg width=\"3\" height=\"4\"/>", "<svg viewBox=\"0 0 7 8\"/>", "no image"]
        }
        "templates/page.html" => &[
            "<h1>{{ page.title }}</h1>{{ content | safe }}{{ t(key=\"own\") }}",
            "{{ page.titel }}",
            "{% if %}",
            "<p>{% for p in pages() %}{{ p.title }}{% endfor %}",
        ],
        "templates/components.html" => &[
            "{% component shout(word: String) %}<b>{{ word }}</b>{% endcomponent shout %}",
            "{% component shout(word: String, loud: Bool) %}x{% endcomponent shout %}",
        ],
        "locales/fr/own.ftl" => &["own = Le sien\n", "own = { $x }\n", "own", ""],
        "locales/en/own.ftl" => &["own = Its own\n", "own = Changed\n", "other = x\n"],
        _ => &["one", "two", "three and more"],
    };
    dice.pick(variants).to_owned()
}

fn content(path: &str, dice: &mut Dice) -> String {
    match path.rsplit('.').next().unwrap() {
        "md" => text(dice),
        "yaml" if !path.contains("_data") => facts(dice),
        _ => other(path, dice),
    }
}

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    if path.is_dir() {
        std::fs::remove_dir_all(&path).unwrap();
    }
    std::fs::write(path, text).unwrap();
}

/// The site that all begins with.
pub fn begin(root: &Path) {
    let mut dice = Dice(7);
    write(root, "site.toml", CONFIG);
    for path in TEXTS {
        if !path.contains("Bad")
            && !path.contains("xx")
            && !path.contains("join.md")
            && !path.contains("two/")
        {
            write(
                root,
                path,
                &format!(
                    "---\ntitle: {path}\n---\nText with \"quotes\".\n\n## Part {{#part}}\n\n{}",
                    "More. ".repeat(3)
                ),
            );
        }
    }
    for path in [
        "templates/components.html",
        "content/_data/references.yaml",
        "assets/style.css",
        "content/news/map.svg",
    ] {
        write(root, path, &other(path, &mut dice));
    }
    for segment in ["en", "fr", "ar"] {
        write(root, &format!("locales/{segment}/own.ftl"), "own = Own\n");
    }
}

/// A path of a pool, as likely a text as all others together.
fn any(dice: &mut Dice) -> &'static str {
    match dice.roll(10) {
        0..6 => dice.pick(TEXTS),
        6..8 => dice.pick(FACTS),
        _ => dice.pick(OTHERS),
    }
}

/// Does something to the files; what a watcher would have seen.
pub fn edit(root: &Path, dice: &mut Dice) -> Vec<String> {
    let path = any(dice);
    let file = root.join(path);
    match (dice.roll(20), file.is_file()) {
        (0..4, _) | (4..11, false) => write(root, path, &content(path, dice)),
        (4..11, true) => return change_text(root, dice),
        (11, true) => std::fs::remove_file(&file).unwrap(),
        (12, true) => {
            let to = dice.pick(TEXTS);
            write(root, to, "");
            std::fs::rename(&file, root.join(to)).unwrap();
            return vec![path.to_owned(), to.to_owned()];
        }
        (13..15, _) => return exchange(root, path, any(dice)),
        (15, _) => return move_folder(root, dice),
        (16, _) => {
            begin(root);
            return TEXTS
                .iter()
                .chain(OTHERS)
                .map(|path| (*path).to_owned())
                .chain([String::new()])
                .collect();
        }
        // Saved without a change, and a temporary file that is gone already.
        _ => return vec![path.to_owned(), format!("{path}.tmp"), format!("{path}~")],
    }
    vec![path.to_owned()]
}

/// A body that grows, the most frequent edit of all, or another title, in one text or in two at once.
fn change_text(root: &Path, dice: &mut Dice) -> Vec<String> {
    let there: Vec<&str> = TEXTS.iter().filter(|path| root.join(path).is_file()).copied().collect();
    let mut hints = Vec::new();
    for _ in 0..=dice.roll(2) {
        let Some(path) = (!there.is_empty()).then(|| dice.pick(&there)) else { break };
        let text = std::fs::read_to_string(root.join(path)).unwrap_or_default();
        let ends =
            ["A word.\n", "[one](@/news/one.md#part)\n", "More \"words\"\n", "[^2]\n", "[gone](gone.md)\n"];
        let changed = if dice.roll(3) > 0 {
            format!("{}\n{}", text.trim_end(), dice.pick(&ends))
        } else {
            let rest = text.split_once("---\n").and_then(|(_, rest)| Some(rest.split_once("---\n")?.1));
            format!("---\ntitle: New {}\n---\n{}", dice.roll(9), rest.unwrap_or_default())
        };
        write(root, path, &changed);
        hints.push(path.to_owned());
    }
    hints
}

fn exchange(root: &Path, first: &str, second: &str) -> Vec<String> {
    if let (Ok(left), Ok(right)) = (std::fs::read(root.join(first)), std::fs::read(root.join(second))) {
        std::fs::write(root.join(first), right).unwrap();
        std::fs::write(root.join(second), left).unwrap();
    }
    vec![first.to_owned(), second.to_owned()]
}

fn move_folder(root: &Path, dice: &mut Dice) -> Vec<String> {
    let (from, to) = FOLDERS[dice.roll(FOLDERS.len())];
    let (from, to) = if root.join(to).is_dir() { (to, from) } else { (from, to) };
    let free = !root.join(to).exists() && root.join(to).parent().unwrap().is_dir();
    if root.join(from).is_dir() && free {
        std::fs::rename(root.join(from), root.join(to)).unwrap();
    }
    vec![from.to_owned(), to.to_owned()]
}
