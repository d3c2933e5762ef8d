//! Sentences in another language inside a translated text, and short texts in another script.

use crate::beside::told;
use crate::site_test::SiteTest;

/// Whether exactly one problem is reported, with this code.
fn is_one(found: &[String], code: &str) -> bool {
    found.len() == 1 && found[0].contains(&format!("[{code}]"))
}

/// A paragraph of a page and one more sentence, in six languages; and a heading of two words.
const SPEECH: [(&str, &str, &str, &str); 6] = [
    (
        "en",
        "The volunteers meet every morning in front of the old town hall and walk together to the river.",
        "At noon there is a simple meal for all who have helped.",
        "Opening hours",
    ),
    (
        "fr",
        "Les bénévoles se retrouvent chaque matin devant l'ancienne mairie et marchent ensemble jusqu'à la rivière.",
        "À midi, un repas simple est servi à tous ceux qui ont aidé.",
        "Heures d'ouverture",
    ),
    (
        "es",
        "Los voluntarios se reúnen cada mañana delante del antiguo ayuntamiento y caminan juntos hasta el río.",
        "Al mediodía hay una comida sencilla para quienes han ayudado.",
        "Horario de apertura",
    ),
    (
        "ru",
        "Добровольцы каждое утро встречаются у старой ратуши и вместе идут к реке.",
        "В полдень всех, кто помогал, ждёт простой обед.",
        "Часы работы",
    ),
    (
        "ar",
        "يلتقي المتطوعون كل صباح أمام مبنى البلدية القديم ويسيرون معاً إلى النهر.",
        "وعند الظهر تُقدَّم وجبة بسيطة لكل من ساعد.",
        "ساعات العمل",
    ),
    (
        "zh",
        "志愿者每天早上在旧市政厅前集合，一起步行到河边。",
        "中午为所有帮忙的人提供简单的饭菜。",
        "开放时间",
    ),
];

#[test]
fn a_sentence_in_another_language_is_reported_where_it_is() {
    let (_, english, more, _) = SPEECH[0];
    for (lang, own, own_more, _) in &SPEECH[1..] {
        for (other, _, sentence, _) in SPEECH {
            let found = told(&format!("{english} {more}"), (lang, &format!("{own} {sentence}")));
            if other == *lang {
                assert_eq!(found, [""; 0], "{lang}");
                continue;
            }
            let code = if other == "en" { "untranslated-text" } else { "wrong-language" };
            let column = own.chars().count() + 2;
            let place = format!("content/a.{lang}.md:4:{column} warning[{code}] `");
            assert!(found.len() == 1 && found[0].starts_with(&place), "{other} in {lang}: {found:#?}");
            // A quotation may be in any language.
            let quoted = format!("{own} {own_more} «{sentence}»");
            assert_eq!(
                told(&format!("{english} {more} “{more}”"), (lang, &quoted)),
                [""; 0],
                "{other} in {lang}"
            );
        }
    }
}

#[test]
fn short_texts_in_another_script_are_reported() {
    let english = "## Opening hours {#hours}\n\nWe are open.\n\n- Adults\n";
    let right = [
        ("fr", "## Heures d'ouverture {#hours}\n\nNous sommes ouverts.\n\n- Adultes\n"),
        ("es", "## Horario de apertura {#hours}\n\nEstamos abiertos.\n\n- Adultos\n"),
        ("ru", "## Часы работы {#hours}\n\nМы открыты.\n\n- Взрослые\n"),
        ("ar", "## ساعات العمل {#hours}\n\nنحن نعمل.\n\n- الكبار\n"),
        ("zh", "## 开放时间 {#hours}\n\n我们开放。\n\n- 成人\n"),
    ];
    let is_latin = |lang: &str| matches!(lang, "fr" | "es" | "en");
    for (lang, text) in right {
        assert_eq!(told(english, (lang, text)), [""; 0], "{lang}");
        for (other, _, _, heading) in &SPEECH[1..] {
            if *other == lang || is_latin(other) {
                continue;
            }
            let start = text.find("## ").unwrap() + 3;
            let end = text.find(" {#").unwrap();
            let wrong = format!("{}{heading}{}", &text[..start], &text[end..]);
            let found = told(english, (lang, &wrong));
            assert!(is_one(&found, "wrong-language"), "{other} in {lang}: {found:#?}");
        }
    }
    // Names, and words that the original has in the same letters.
    for (english, russian) in [
        ("ITU and UNICEF\n\nWorld Bank", "ITU, UNICEF\n\nWorld Bank"),
        ("In Chinese: 国际电信联盟", "По-китайски:\n\n国际电信联盟"),
        (
            "United Nations Office at Geneva, Palais des Nations",
            "United Nations Office at Geneva, Palais des Nations",
        ),
    ] {
        let found = told(english, ("ru", russian));
        assert!(found.iter().all(|line| line.contains("structure]")), "{found:#?}");
    }
}

#[test]
fn languages_with_the_same_letters_are_told_apart_by_their_own() {
    let (_, english, ..) = SPEECH[0];
    for (lang, text) in [
        ("zh", "ボランティアは毎朝、古い市庁舎の前に集まり、一緒に川まで歩いて行きます。"),
        (
            "ru",
            "Добровольці щоранку зустрічаються перед старою ратушею і разом ідуть до річки через усе місто.",
        ),
        ("ar", "داوطلبان هر روز صبح در مقابل شهرداری قدیمی جمع می‌شوند و با هم به سمت رودخانه می‌روند."),
    ] {
        let found = told(english, (lang, text));
        assert!(is_one(&found, "wrong-language"), "{lang}: {found:#?}");
    }
}

/// The script of a language is that of its tag, however it is called in `site.toml`.
#[test]
fn a_language_that_is_not_named_in_itself_has_its_own_script() {
    let told = |tag: &str, name: &str, text: &str| {
        SiteTest::empty()
            .file("site.toml", format!("base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"{tag}\"\nname = \"{name}\"\n"))
            .file(&format!("content/_index.{tag}.md"), format!("---\ntitle: A\n---\n{text}\n"))
            .read_texts()
    };
    let russian = "Музей открыт каждый день с десяти до шести, и вход для детей бесплатный.";
    for (tag, name, text) in [
        ("ru", "Russian", russian),
        ("ru", "RU", russian),
        ("sr", "Srpski", "Музеј је отворен сваког дана од десет до шест, а улаз за децу је бесплатан."),
        ("sr", "Srpski", "Muzej je otvoren svakog dana od deset do šest, a ulaz za decu je besplatan."),
        ("zh", "Chinese", "博物馆每天上午十点至下午六点开放，儿童可以免费参观。"),
    ] {
        let found = told(tag, name, text);
        assert!(!found.iter().any(|line| line.contains("[wrong-language]")), "{tag} {name}: {found:?}");
    }
    let found = told(
        "ru",
        "Russian",
        "The museum is open every day from ten to six, and children do not pay for it.",
    );
    assert!(found.iter().any(|line| line.contains("[wrong-language]")), "{found:?}");
}

#[test]
fn sentences_without_spaces_and_very_short_texts_are_known() {
    let english = "Registration closes at noon. Please bring your passport with you. The badge is handed out at the gate.";
    for (lang, before, after) in [
        ("zh", "报名于中午截止。", "证件在门口发放。"),
        ("ru", "Регистрация заканчивается в полдень. ", " Пропуск выдают у входа."),
        ("fr", "Les inscriptions sont closes à midi. ", " Le badge est remis à l'entrée."),
        ("es", "La inscripción se cierra a mediodía. ", " La tarjeta se entrega en la puerta."),
        ("ar", "يُغلق التسجيل ظهراً. ", " وتُسلَّم البطاقة عند البوابة."),
    ] {
        for (other, sentence) in [
            ("en", "Please bring your passport with you."),
            ("ru", "Пожалуйста, возьмите с собой паспорт."),
            ("zh", "请携带护照。"),
            ("ar", "يُرجى إحضار جواز السفر معكم."),
        ] {
            let found = told(english, (lang, &format!("{before}{sentence}{after}")));
            assert_eq!(found.len(), usize::from(lang != other), "{lang}: {other}: {found:#?}");
        }
        for (other, short) in [("zh", "谢谢。"), ("ru", "Спасибо."), ("ar", "شكراً.")] {
            let found = told("Thank you.", (lang, short));
            assert_eq!(found.len(), usize::from(lang != other), "{lang}: {short}: {found:#?}");
        }
    }
    for (lang, text) in [
        ("ru", "Прочтите [the full text of the agreement](#b), прежде чем приходить."),
        ("zh", "来之前请阅读[the full text of the agreement](#b)。"),
    ] {
        let english = "## B {#b}\n\nRead [the full text of the agreement](#b) before you come.\n";
        let found = told(
            english,
            (lang, &format!("## {} {{#b}}\n\n{text}\n", if lang == "ru" { "Б" } else { "乙" })),
        );
        assert!(is_one(&found, "untranslated-text"), "{lang}: {found:#?}");
        // Titles of what is elsewhere are in its language.
        let elsewhere = |text: &str| text.replace("#b)", "https://b.test)");
        assert_eq!(
            told(
                &elsewhere("Read [the full text of the agreement](#b) before you come."),
                (lang, &elsewhere(text))
            ),
            [""; 0]
        );
    }
    // One small word is a word of many languages.
    let text = "A biennial festival, a quarterly, a weekly and a triennial.";
    let found = SiteTest::english().page("b.en.md", text).read_texts();
    assert!(!found.iter().any(|line| line.contains("[wrong-language]")), "{found:#?}");
    // The name of a language, and what the original says so too.
    assert_eq!(told("- Русский\n- 中文\n\n谢谢。\n", ("fr", "- Русский\n- 中文\n\n谢谢。\n")), [""; 0]);
}

#[test]
fn titles_of_links_are_compared_as_texts_are() {
    let page = |words: &str, title: &str| format!("## A {{#a}}\n\n[{words}](#a \"{title}\")\n");
    let english = page("The rules", "The 30 rules of the house");
    for (lang, words, right, number) in [
        ("fr", "Les règles", "Les 30 règles de la maison", "Les 20 règles de la maison"),
        ("es", "Las normas", "Las 30 normas de la casa", "Las 20 normas de la casa"),
        ("ru", "Правила", "30 правил дома", "20 правил дома"),
        ("ar", "القواعد", "قواعد البيت الـ30", "قواعد البيت الـ20"),
        ("zh", "规则", "30条房屋规则", "20条房屋规则"),
    ] {
        let found = |title: &str| {
            told(&english, (lang, &page(words, title).replace("## A", "## Б").replace("Б", "A")))
        };
        assert_eq!(found(right), [""; 0], "{lang}");
        let other =
            if lang == "ru" { "房屋规则三十条" } else { "Тридцать правил дома" };
        for (code, title) in
            [("number-mismatch", number), ("unfinished-text", "TODO"), ("wrong-language", other)]
        {
            let found = found(title);
            assert!(is_one(&found, code), "{lang}: {title}: {found:#?}");
        }
    }
}

#[test]
fn a_short_page_in_another_script_is_recognized_without_a_translation() {
    for (text, count) in
        [("---\ntitle: Новости\n---\nМузей закрыт.\n", 1), ("---\ntitle: News\n---\nМузей закрыт.\n", 0)]
    {
        let site = crate::site_test::SiteTest::english().file("content/news.en.md", text);
        let found = site.read_texts();
        assert_eq!(
            found.iter().filter(|line| line.contains("[wrong-language]")).count(),
            count,
            "{found:#?}"
        );
    }
}
