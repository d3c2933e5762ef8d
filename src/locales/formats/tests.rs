//! The tables of dates, numbers, lists and plurals, in six languages, with the built-in house style.

use crate::date::DateSpan;
use crate::diag::Diagnostics;
use crate::lang::{Direction, Lang, Language, Languages, script_of_tag};
use crate::locales::fluent::Source;
use crate::locales::formats::{DateStyle, Scale};
use crate::locales::{AmountUnit, Asked, Locale, Locales, build};

const SEGMENTS: [(&str, &str); 6] =
    [("en", "en"), ("fr", "fr"), ("es", "es"), ("ru", "ru"), ("ar", "ar"), ("zh", "zh-Hans")];

fn locales() -> (Locales, Diagnostics) {
    let language = |(segment, tag): &(&str, &str)| Language {
        id: Lang(0),
        tag: (*tag).into(),
        segment: (*segment).into(),
        name: (*segment).into(),
        direction: Direction::of_tag(tag),
        script: script_of_tag(tag).into(),
        dash: None,
        quotes: Vec::new(),
        at_root: false,
        fallback: Vec::new(),
    };
    let languages = Languages::new(SEGMENTS.iter().map(language).collect());
    let texts = [
        include_str!("../../theme/builtin/locales/en/formats.ftl"),
        include_str!("../../theme/builtin/locales/fr/formats.ftl"),
        include_str!("../../theme/builtin/locales/es/formats.ftl"),
        include_str!("../../theme/builtin/locales/ru/formats.ftl"),
        include_str!("../../theme/builtin/locales/ar/formats.ftl"),
        include_str!("../../theme/builtin/locales/zh/formats.ftl"),
    ];
    let sources: Vec<Source> = texts
        .iter()
        .zip(languages.iter())
        .map(|(text, language)| Source {
            path: format!("{}.ftl", language.segment).as_str().into(),
            text: (*text).to_owned(),
            lang: language.id,
            layer: 0,
            is_borrowed: false,
        })
        .collect();
    let mut diags = Diagnostics::new();
    let asked = Asked {
        templates: &[],
        languages: &[],
        source: Lang(0),
        quoted: Default::default(),
        declared: Default::default(),
    };
    let locales = build(&languages, &sources, &asked, &mut diags);
    (locales, diags)
}

/// Compares what each language says with the table; no-break spaces are shown as `~` and narrow ones as `^`.
fn table(say: impl Fn(&Locale) -> String, expected: [&str; 6]) {
    let (locales, _) = locales();
    for (at, expected) in expected.into_iter().enumerate() {
        let lang = Lang(u8::try_from(at).unwrap());
        let said = say(locales.get(lang)).replace('\u{a0}', "~").replace('\u{202f}', "^");
        assert_eq!(said, expected, "{}", SEGMENTS[at].0);
    }
}

fn dates(text: &str, style: DateStyle, expected: [&str; 6]) {
    let span = DateSpan::parse(text).unwrap();
    table(|locale| locale.formats.span(&span, style), expected);
}

#[test]
fn days_follow_the_house_style() {
    let plain = [
        "18~October 2021",
        "18~octobre 2021",
        "18 de octubre de 2021",
        "18~октября 2021 года",
        "18~أكتوبر 2021",
        "2021年10月18日",
    ];
    dates("2021-10-18", DateStyle::Plain, plain);
    let weekday = [
        "Monday, 18~October 2021",
        "lundi 18~octobre 2021",
        "lunes, 18 de octubre de 2021",
        "понедельник, 18~октября 2021 года",
        "الاثنين، 18~أكتوبر 2021",
        "2021年10月18日星期一",
    ];
    dates("2021-10-18", DateStyle::Weekday, weekday);
}

#[test]
fn the_first_day_of_a_month_is_an_ordinal_in_french() {
    let expected = [
        "1~June 2022",
        "1er~juin 2022",
        "1 de junio de 2022",
        "1~июня 2022 года",
        "1~يونيو 2022",
        "2022年6月1日",
    ];
    dates("2022-06-01", DateStyle::Plain, expected);
}

#[test]
fn ranges_of_days_share_month_and_year() {
    let plain = [
        "7–9~June 2022",
        "7-9~juin 2022",
        "7-9 de junio de 2022",
        "7–9~июня 2022 года",
        "من 7 إلى 9~يونيو 2022",
        "2022年6月7日至9日",
    ];
    dates("2022-06-07/2022-06-09", DateStyle::Plain, plain);
    let prose = [
        "from 7 to 9~June 2022",
        "du 7 au 9~juin 2022",
        "del 7 al 9 de junio de 2022",
        "с 7 по 9~июня 2022 года",
        "من 7 إلى 9~يونيو 2022",
        "2022年6月7日至9日",
    ];
    dates("2022-06-07/2022-06-09", DateStyle::Prose, prose);
}

#[test]
fn a_month_heading_stands_in_the_form_of_a_month_alone() {
    let june = ["June 2022", "juin 2022", "junio de 2022", "июнь 2022 года", "يونيو 2022", "2022年6月"];
    for date in ["2022-06-07", "2022-06", "2022-06-07/2022-06-09"] {
        dates(date, DateStyle::Month, june);
    }
    dates("2022", DateStyle::Month, ["2022", "2022", "2022", "2022 год", "2022", "2022年"]);
    let winter = [
        "December 2021 – May 2022",
        "décembre 2021 – mai 2022",
        "diciembre de 2021 – mayo de 2022",
        "декабрь 2021 – май 2022 года",
        "من ديسمبر 2021 إلى مايو 2022",
        "2021年12月至2022年5月",
    ];
    dates("2021-12-03/2022-05-20", DateStyle::Month, winter);
}

#[test]
fn ranges_of_months_take_the_form_that_the_grammar_asks_for() {
    let plain = [
        "December 2021 – May 2022",
        "décembre 2021 – mai 2022",
        "diciembre de 2021 – mayo de 2022",
        "декабрь 2021 – май 2022 года",
        "من ديسمبر 2021 إلى مايو 2022",
        "2021年12月至2022年5月",
    ];
    dates("2021-12/2022-05", DateStyle::Plain, plain);
    let prose = [
        "from December 2021 to May 2022",
        "de décembre 2021 à mai 2022",
        "de diciembre de 2021 a mayo de 2022",
        "с декабря 2021 года по май 2022 года",
        "من ديسمبر 2021 إلى مايو 2022",
        "2021年12月至2022年5月",
    ];
    dates("2021-12/2022-05", DateStyle::Prose, prose);
}

#[test]
fn numbers_have_the_marks_of_their_language() {
    let expected =
        ["1,234,567.89", "1^234^567,89", "1~234~567,89", "1~234~567,89", "1~234~567,89", "1,234,567.89"];
    table(|locale| locale.formats.number("1234567.89"), expected);
    table(|locale| locale.formats.number("1304"), ["1,304", "1^304", "1304", "1~304", "1~304", "1,304"]);
    let percent = ["37%", "37~%", "37~%", "37~%", "37~في المائة", "37%"];
    table(|locale| locale.amount("37", None, Some(AmountUnit::Percent)), percent);
}

#[test]
fn a_billion_is_counted_in_the_scale_of_each_language() {
    let expected = [
        "USD~18.55~billion",
        "18,55~milliards~USD",
        "18~550~millones~de USD",
        "18,55~млрд~долл. США",
        "18,55~مليار~دولار أمريكي",
        "185.5亿美元",
    ];
    table(|locale| locale.amount("18.55", Some(Scale::Billion), Some(AmountUnit::Usd)), expected);
    let people = [
        "1.06~billion~people",
        "1,06~milliard~de personnes",
        "1060~millones~de personas",
        "1,06~млрд~человек",
        "1,06~مليار~نسمة",
        "10.6亿人",
    ];
    table(|locale| locale.amount("1.06", Some(Scale::Billion), Some(AmountUnit::People)), people);
}

#[test]
fn lists_join_with_the_words_of_their_language() {
    let say = |locale: &Locale| locale.formats.list(&["A", "B", "C"]);
    table(say, ["A, B and C", "A, B et C", "A, B y C", "A, B и C", "A وB وC", "A、B和C"]);
    let or = |locale: &Locale| locale.formats.list_or(&["A", "B"]);
    table(or, ["A or B", "A ou B", "A o B", "A или B", "A أو B", "A或B"]);
}

#[test]
fn plural_categories_are_those_of_cldr() {
    let (locales, _) = locales();
    let categories = |lang: u8| locales.get(Lang(lang)).formats.plural_rules(false).categories();
    assert_eq!(categories(0), ["one", "other"]);
    assert_eq!(categories(1), ["one", "many", "other"]);
    assert_eq!(categories(2), ["one", "many", "other"]);
    assert_eq!(categories(3), ["one", "few", "many", "other"]);
    assert_eq!(categories(4), ["zero", "one", "two", "few", "many", "other"]);
    assert_eq!(categories(5), ["other"]);
    let samples: [(u8, &[(&str, &str)]); 6] = [
        (0, &[("1", "one"), ("0", "other")]),
        (1, &[("0", "one"), ("2", "other"), ("1000000", "many")]),
        (2, &[("1", "one"), ("0", "other"), ("1000000", "many")]),
        (3, &[("21", "one"), ("102", "few"), ("418", "many"), ("18.55", "other"), ("11", "many")]),
        (
            4,
            &[("0", "zero"), ("2", "two"), ("103", "few"), ("845", "many"), ("100", "other"), ("25", "many")],
        ),
        (5, &[("1", "other")]),
    ];
    for (lang, samples) in samples {
        for (digits, category) in samples {
            let found = locales.get(Lang(lang)).formats.plural_rules(false).category(digits);
            assert_eq!(found, *category, "{digits} in {}", SEGMENTS[usize::from(lang)].0);
        }
    }
}

#[test]
fn order_follows_the_language() {
    let (locales, _) = locales();
    let sorted = |lang: u8, mut words: Vec<&'static str>| {
        words.sort_by(|left, right| locales.get(Lang(lang)).formats.compare(left, right));
        words
    };
    assert_eq!(sorted(2, vec!["o", "ñ", "n"]), ["n", "ñ", "o"]);
    assert_eq!(sorted(1, vec!["écrire", "zone", "école"]), ["école", "écrire", "zone"]);
    assert_eq!(sorted(5, vec!["中", "阿", "俄"]), ["阿", "俄", "中"]);
}

#[test]
fn the_built_in_formats_have_no_problems() {
    let (_, diags) = locales();
    let unexpected: Vec<_> = diags.iter().map(|problem| problem.message.clone()).collect();
    assert!(unexpected.is_empty(), "{unexpected:#?}");
}
