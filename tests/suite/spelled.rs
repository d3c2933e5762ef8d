//! Numbers in words beside numbers in digits: right ones are silent, wrong ones are reported.

mod otherwise;
mod rules;
mod samples;

use crate::site_test::SiteTest;
use crate::thorough;

const LANGUAGES: [&str; 6] = ["en", "fr", "es", "ru", "ar", "zh"];

/// A site with an original of numbers in digits and a translation of numbers in words for each list of pairs.
fn told(lists: &[(&str, Vec<(u64, String)>)]) -> Vec<String> {
    let languages =
        LANGUAGES.map(|lang| format!("[[languages]]\ntag = \"{lang}\"\nname = \"{}\"\n", name(lang)));
    let config = format!(
        "base_url = \"https://site.test\"\ntoday = 2021-10-18\n{}[checks]\nmissing-language = \"off\"\nmissing-home = \"off\"\nduplicate-title = \"off\"\n",
        languages.concat()
    );
    let mut site = SiteTest::empty().file("site.toml", config);
    for (at, (lang, pairs)) in lists.iter().enumerate() {
        let original = if *lang == "en" { "fr" } else { "en" };
        let page = |texts: Vec<String>| format!("---\ntitle: A\n---\n{}\n", texts.join("\n\n"));
        let digits = pairs.iter().map(|(number, _)| sentence(original, &number.to_string()));
        let words = pairs.iter().map(|(_, words)| sentence(lang, words));
        site = site
            .file(&format!("content/p{at}.{original}.md"), page(digits.collect()))
            .file(&format!("content/p{at}.{lang}.md"), page(words.collect()));
        if original == "fr" {
            site = site.file(&format!("content/p{at}.yaml"), "original: fr\n");
        }
    }
    site.read_texts().into_iter().filter(|line| line.starts_with("content/p")).collect()
}

fn name(lang: &str) -> &'static str {
    match lang {
        "fr" => "Français",
        "es" => "Español",
        "ru" => "Русский",
        "ar" => "العربية",
        "zh" => "中文",
        _ => "English",
    }
}

fn sentence(lang: &str, number: &str) -> String {
    match lang {
        "fr" => format!("La salle peut accueillir {number} personnes en tout."),
        "es" => format!("La sala tiene sitio para {number} asistentes en total."),
        "ru" => format!("Зал рассчитан в общей сложности на {number} человек."),
        "ar" => format!("تتسع القاعة لما مجموعه {number} شخص."),
        "zh" => format!("大厅总共可容纳{number}个人。"),
        _ => format!("The hall has room for {number} people in all."),
    }
}

#[test]
fn numbers_in_words_are_those_in_digits() {
    let lists: Vec<_> = samples::ALL
        .iter()
        .flat_map(|(lang, text)| samples::pairs(text).into_iter().map(|pair| (*lang, vec![pair])))
        .collect();
    assert!(lists.len() > 240, "{}", lists.len());
    assert_eq!(told(&lists), [""; 0]);
}

#[test]
fn another_number_in_words_is_reported() {
    for (lang, text) in samples::ALL {
        let pairs = samples::pairs(text);
        let others = pairs.iter().cycle().skip(7);
        let wrong = pairs.iter().zip(others).filter(|((number, _), (other, words))| {
            // A fortnight is a number of days too.
            number != other && !words.contains("quinzaine")
        });
        let wrong: Vec<_> = wrong.map(|((number, _), (_, words))| (*number, words.clone())).collect();
        let lists: Vec<_> = wrong.iter().map(|pair| (*lang, vec![pair.clone()])).collect();
        let found = told(&lists);
        for (at, pair) in wrong.iter().enumerate().filter(|(_, (number, _))| *number > 2) {
            let path = format!("content/p{at}.{lang}.md:");
            let mut here = found.iter().filter(|line| line.starts_with(&path));
            let is_told = here.next().is_some_and(|line| line.contains("[number-mismatch]"));
            assert!(is_told && here.next().is_none(), "{lang}: {pair:?}");
        }
    }
}

#[test]
fn all_numbers_up_to_a_thousand_are_read() {
    let step = thorough::of(1, 7);
    for lang in LANGUAGES {
        let small = (0..=1000u64).step_by(step);
        let large = [1001, 1100, 1234, 1996, 2005, 2021, 9999, 10_000, 25_000, 65_300, 100_000, 345_678]
            .into_iter()
            .chain([999_999, 1_000_000, 1_200_000, 2_500_000, 7_654_321, 10_000_000]);
        let pairs: Vec<(u64, String)> = small
            .chain(large)
            .flat_map(|number| rules::words(lang, number).into_iter().map(move |words| (number, words)))
            .collect();
        // A page of one number that is read wrong has one problem, others hide it.
        let lists: Vec<_> = pairs.into_iter().map(|pair| (lang, vec![pair])).collect();
        assert_eq!(told(&lists), [""; 0], "{lang}");
    }
}

#[test]
fn parts_dates_and_idioms_are_no_wrong_numbers() {
    for (lang, english, translation) in [
        ("fr", "Two thirds of the 36 members voted.", "Les deux tiers des trente-six membres ont voté."),
        ("fr", "Three quarters of the children came.", "75 % des enfants sont venus."),
        ("fr", "We meet in two or three weeks.", "Nous nous réunissons dans deux ou trois semaines."),
        (
            "es",
            "It took 2.5 hours and half a million dollars.",
            "Llevó dos horas y media y medio millón de dólares.",
        ),
        ("es", "Chapter 4 explains the 10 rules.", "El capítulo IV explica las diez reglas."),
        ("ru", "A 25-year plan for a 20-page paper.", "Двадцатипятилетний план двадцатистраничной работы."),
        ("ru", "One and a half million people and 1.5 litres.", "Полтора миллиона человек и полтора литра."),
        ("ar", "On 11 May, 50 percent of them came.", "في الحادي عشر من أيار حضر النصف منهم."),
        ("ar", "About 200 people and 2,000 books.", "نحو مائتي شخص وألفا كتاب."),
        ("zh", "Prices rose by 30 percent on Wednesday.", "星期三价格上涨了三成。"),
        ("zh", "You get a 20% discount.", "您可享受八折优惠。"),
        ("zh", "Two out of 10 children cannot read.", "十分之二的儿童不识字。"),
        ("fr", "Call +41 22 730 51 11.", "Appelez le 022 730 51 11."),
        ("zh", "We work 24/7 in 193 countries.", "我们在一百九十三个国家全天候工作。"),
    ] {
        let found = beside(english, (lang, translation));
        assert_eq!(found, [""; 0], "{english}");
    }
}

#[test]
fn a_word_for_another_number_is_shown() {
    for (lang, english, translation, part) in [
        ("fr", "You have thirty days to answer.", "Vous avez treize jours pour répondre.", "4:11"),
        ("es", "You have 60 days to answer.", "Tiene setenta días para responder.", "4:7"),
        ("ru", "It opens on 21 May.", "Открытие состоится двадцать третьего мая.", "4:20"),
        ("zh", "A 20% share.", "百分之二的份额。", "4:1"),
        ("ar", "You have 30 days to answer.", "لديكم ثلاثة عشر يوماً للرد.", "4:7"),
    ] {
        let found = beside(english, (lang, translation));
        let start = format!("content/a.{lang}.md:{part} warning[number-mismatch] the number `");
        assert!(found.len() == 1 && found[0].starts_with(&start), "{found:#?}");
    }
}

fn beside(english: &str, (lang, translation): (&str, &str)) -> Vec<String> {
    let config = format!(
        "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n[[languages]]\ntag = \"{lang}\"\n\
         name = \"{}\"\n[checks]\nmissing-language = \"off\"\nmissing-home = \"off\"\n",
        name(lang)
    );
    let page = |body: &str| format!("---\ntitle: A\n---\n{body}\n");
    let site = SiteTest::empty()
        .file("site.toml", config)
        .file("content/a.en.md", page(english))
        .file(&format!("content/a.{lang}.md"), page(translation));
    let path = format!("content/a.{lang}.md:");
    site.read_texts().into_iter().filter(|line| line.starts_with(&path)).collect()
}

/// A colon between digits is that of a clock; after a word it introduces a number.
#[test]
fn numbers_behind_a_colon_are_compared() {
    for (english, french) in [
        ("Price of the ticket: 45 francs.", "Prix du billet : 67 francs."),
        ("**Seats in the hall:** 120.", "**Places dans la salle :** 210."),
        ("The time for an answer: 30 days.", "Le temps de réponse : 20 jours."),
    ] {
        let wrong = beside(english, ("fr", french));
        assert!(wrong.iter().any(|line| line.contains("[number-mismatch]")), "{english}: {wrong:?}");
    }
    for (english, french) in [
        ("Price of the ticket: 45 francs.", "Prix du billet : 45 francs."),
        ("The hall opens at 15:30 on Friday.", "La salle ouvre à 3 h 30 le vendredi."),
        ("Seats: 120, in 4 rows of 30.", "Places : 120, en 4 rangées de 30."),
    ] {
        assert_eq!(beside(english, ("fr", french)), Vec::<String>::new(), "{english}");
    }
}

#[test]
fn numbers_that_are_said_otherwise_are_right() {
    for (lang, english, own) in otherwise::RIGHT {
        assert_eq!(crate::beside::told(english, (lang, own)), [""; 0], "{lang}: {own}");
    }
    for (lang, english, own) in otherwise::WRONG {
        let found = crate::beside::told(english, (lang, own));
        let is_it = |line: &String| line.contains("[number-mismatch]") || line.contains("[date-mismatch]");
        assert!(found.len() == 1 && found.iter().all(is_it), "{lang}: {own}: {found:#?}");
    }
}
