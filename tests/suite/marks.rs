//! What a text has beside its words: alerts, boxes, struck out parts, rules, code in a line; and forms of messages beside their originals.

use crate::beside::told;

#[test]
fn marks_of_blocks_are_compared() {
    let words = [
        ("fr", "La bibliothèque est fermée", "Ouvrez la porte"),
        ("es", "La biblioteca está cerrada", "Abra la puerta"),
        ("ru", "Библиотека закрыта", "Откройте дверь"),
        ("ar", "المكتبة مغلقة", "افتحوا الباب"),
        ("zh", "图书馆关闭", "请开门"),
    ];
    let (a, b) = ("The library is closed", "Open the door");
    for (lang, one, two) in words {
        for (english, right, wrong) in [
            (format!("> [!NOTE]\n> {a}"), format!("> [!NOTE]\n> {one}"), format!("> [!WARNING]\n> {one}")),
            (format!("> [!NOTE]\n> {a}"), format!("> [!NOTE]\n> {one}"), one.to_owned()),
            (
                format!("> [!NOTE]\n> {a}\n>\n> {b}"),
                format!("> [!NOTE]\n> {one}\n>\n> {two}"),
                format!("> {one}\n>\n> {two}"),
            ),
            (format!("- {a}\n  - {b}"), format!("- {one}\n  - {two}"), format!("- {one}\n- {two}")),
            (format!("5. {a}\n6. {b}"), format!("5. {one}\n6. {two}"), format!("1. {one}\n2. {two}")),
            (format!("{a}\n\n---\n\n{b}"), format!("{one}\n\n---\n\n{two}"), format!("{one}\n\n{two}")),
            (
                format!("- [ ] {a}\n- [x] {b}"),
                format!("- [ ] {one}\n- [x] {two}"),
                format!("- [x] {one}\n- [x] {two}"),
            ),
            (format!("- [x] {a}"), format!("- [x] {one}"), format!("- {one}")),
            (format!("~~{a}.~~ {b}."), format!("~~{one}.~~ {two}."), format!("{one}. {two}.")),
            (
                format!("{a} `Ctrl` {b} `a.txt`"),
                format!("{one} `a.txt` {two} `Ctrl`"),
                format!("{one} `Alt` {two} `a.txt`"),
            ),
            (format!("{a} `--force`"), format!("{one} `--force`"), format!("{one} `--forcer`")),
            (format!("{a} `--force`"), format!("{one} `--force`"), one.to_owned()),
        ] {
            assert_eq!(told(&english, (lang, &right)), [""; 0], "{english}");
            let found = told(&english, (lang, &wrong));
            let is_one = found.len() == 1 && found[0].contains("[different-structure]");
            assert!(is_one, "{wrong}: {found:#?}");
        }
        // A menu and a placeholder are words.
        let menu = told(&format!("{a} `File > Save as`"), (lang, &format!("{one} `Menu > Autre chose`")));
        assert_eq!(menu, [""; 0]);
    }
}

#[test]
fn quotations_and_names_stay_as_they_are() {
    for (lang, english, translation) in [
        (
            "fr",
            "He wrote: \"I have a dream that one day this nation will rise up and live.\"",
            "Il a écrit : \"I have a dream that one day this nation will rise up and live.\"",
        ),
        (
            "fr",
            "> To be, or not to be, that is the question: whether it is nobler in the mind.",
            "> To be, or not to be, that is the question: whether it is nobler in the mind.",
        ),
        (
            "ru",
            "- Smith, J. and Brown, K., *The Digital Divide in Rural Areas*, Oxford University Press, 2019.",
            "- Smith, J. and Brown, K., *The Digital Divide in Rural Areas*, Oxford University Press, 2019.",
        ),
        (
            "zh",
            "- Smith, J. and Brown, K., *The Digital Divide in Rural Areas*, Oxford University Press, 2019.",
            "- Smith, J. and Brown, K., *The Digital Divide in Rural Areas*, Oxford University Press, 2019.",
        ),
        (
            "fr",
            "- Mary Brown, The London School of Economics and Political Science",
            "- Mary Brown, The London School of Economics and Political Science",
        ),
        (
            "zh",
            "Speakers: Dr. Antonio Guterres (United Nations), Ms. Doreen Bogdan-Martin (ITU).",
            "发言人：Antonio Guterres博士（联合国）、Doreen Bogdan-Martin女士（ITU）。",
        ),
        (
            "fr",
            "UNESCO, UNICEF, UNHCR, WHO, ILO, FAO and WIPO took part in it, as did IMF and WTO.",
            "L'Organisation des Nations Unies pour l'éducation, la science et la culture, le Fonds des Nations Unies pour l'enfance, le HCR, l'OMS, l'OIT, la FAO et l'OMPI y ont participé, de même que le FMI et l'OMC.",
        ),
    ] {
        assert_eq!(told(english, (lang, translation)), [""; 0], "{lang}");
    }
    // Numbers do not keep a list from being sorted.
    let french = "- 3 poires\n- 5 pommes\n- 9 prunes";
    assert_eq!(told("- 5 apples\n- 3 pears\n- 9 plums", ("fr", french)), [""; 0]);
}

#[test]
fn long_tables_and_lists_in_another_order_are_one_problem() {
    const COUNT: usize = 200;
    let shuffled = |at: usize| at * 77 % COUNT;
    let page = |row: &dyn Fn(usize) -> String, order: &dyn Fn(usize) -> usize| {
        (0..COUNT).map(|at| row(order(at))).collect::<Vec<_>>().concat()
    };
    let same = |at: usize| at;
    for (lang, room) in [("fr", "Salle"), ("es", "Sala"), ("ru", "Зал"), ("ar", "قاعة"), ("zh", "厅")]
    {
        for (head, english, own) in [
            ("| A | B |\n|---|---|\n", "| Room {} | 9{} |\n", format!("| {room} {{}} | 9{{}} |\n")),
            (
                "",
                "- [Room](https://other.test/{}) {}\n",
                format!("- [{room}](https://other.test/{{}}) {{}}\n"),
            ),
            ("", "Room {} of {}\n\n", format!("{room} {{}} : {{}}\n\n")),
        ] {
            let row = |text: &str, at: usize| text.replace("{}", &(1000 + at).to_string());
            let original = format!("{head}{}", page(&|at| row(english, at), &same));
            let right = format!("{head}{}", page(&|at| row(&own, at), &same));
            let head = if head.is_empty() { "" } else { "| C | D |\n|---|---|\n" };
            let wrong = format!("{head}{}", page(&|at| row(&own, at), &shuffled));
            assert_eq!(told(&original, (lang, &right)), [""; 0], "{lang}");
            let found = told(&original, (lang, &wrong));
            let is_one =
                found.len() == 1 && found[0].contains("[order-differs]") && found[0].contains(" of 200 ");
            assert!(is_one, "{lang}: {} problems, {:#?}", found.len(), found.first());
        }
    }
}
