//! Numbers with scales and units, and the interface, in languages with and without texts of their own.

use crate::site_test::{SiteTest, interface_ids};

fn site(tag: &str, template: &str) -> SiteTest {
    let config = format!("base_url = \"https://site.test\"\n[[languages]]\ntag = \"{tag}\"\nname = \"x\"\n");
    let segment = tag.split('-').next().unwrap();
    SiteTest::empty()
        .config(&config)
        .file(&format!("content/_index.{segment}.md"), "---\ntitle: x\n---\nx\n")
        .file("templates/home.html", template)
}

fn says(tag: &str, call: &str) -> String {
    let segment = tag.split('-').next().unwrap();
    let built = site(tag, &format!("{{{{ number({call}) }}}}")).build();
    built.text(&format!("{segment}/index.html")).replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn percentages_money_and_scales_are_cldrs_where_the_house_has_none() {
    let table = [
        ("nb", "37 %", "USD", "18,55 milliarder", "18,55 milliarder USD"),
        ("lt", "37 %", "USD", "18,55 milijardo", "18,55 milijardo USD"),
        ("mr", "३७%", "USD", "१८.५५ अब्ज", "USD १८.५५ अब्ज"),
        ("pt-PT", "37%", "USD", "18,55 mil milhões", "18,55 mil milhões USD"),
        ("sl", "37 %", "USD", "18,55 milijarde", "18,55 milijarde USD"),
        // The house has formats of these.
        ("de", "37 %", "USD", "18,55 Milliarden", "18,55 Milliarden US-Dollar"),
        ("pt", "37%", "USD", "18,55 bilhões", "US$ 18,55 bilhões"),
        ("ja", "37%", "USD", "185.5億", "185.5億米ドル"),
        ("ko", "37%", "USD", "185.5억", "미화 185.5억 달러"),
        ("hi", "37%", "USD", "18.55 बिलियन", "18.55 बिलियन अमेरिकी डॉलर"),
        ("tr", "%37", "USD", "18,55 milyar", "18,55 milyar ABD doları"),
        ("fa", "۳۷ درصد", "USD", "۱۸٫۵۵ میلیارد", "۱۸٫۵۵ میلیارد دلار آمریکا"),
        ("zh-Hant", "37%", "USD", "185.5億", "185.5億美元"),
    ];
    for (tag, percent, _, billion, dollars) in table {
        assert_eq!(says(tag, "value=37, unit=\"percent\""), percent, "{tag}");
        assert_eq!(says(tag, "value=18.55, scale=\"billion\""), billion, "{tag}");
        assert_eq!(says(tag, "value=18.55, scale=\"billion\", unit=\"USD\""), dollars, "{tag}");
    }
    assert_eq!(says("nb", "value=1, scale=\"million\""), "1 million");
    assert_eq!(says("hr", "value=2, scale=\"million\""), "2 milijuna");
    assert_eq!(says("lt", "value=5, scale=\"thousand\""), "5 tūkstančiai");
    assert_eq!(says("ja", "value=0.5, scale=\"billion\", unit=\"USD\""), "5億米ドル");
    assert_eq!(says("pl", "value=2, scale=\"million\""), "2 mln");
    assert_eq!(says("ja", "value=5, scale=\"thousand\""), "5,000");
}

#[test]
fn small_large_negative_and_zero_amounts_keep_scale_and_unit() {
    let table = [
        ("zh", "0.5", "5亿美元"),
        ("es", "0.5", "500 millones de USD"),
        ("es", "0.001", "1 millón de USD"),
        ("es", "18.55", "18 550 millones de USD"),
        ("zh", "0.0001", "0.001亿美元"),
        ("zh", "-2.5", "-25亿美元"),
        ("zh", "0", "0亿美元"),
        ("es", "0", "0 millones de USD"),
        ("es", "-0.5", "-500 millones de USD"),
        ("en", "0.0001", "USD 0.0001 billion"),
        ("fr", "0.0001", "0,0001 milliard USD"),
        ("ru", "-1000000", "-1 000 000 млрд долл. США"),
        ("nb", "0.0001", "0,0001 milliarder USD"),
        ("de", "-0.25", "-0,25 Milliarden US-Dollar"),
        ("ko", "1000000", "미화 10,000,000억 달러"),
    ];
    for (tag, value, expected) in table {
        let said =
            says(tag, &format!("value={value}, scale=\"billion\", unit=\"USD\"")).replace('\u{2212}', "-");
        assert_eq!(said, expected, "{tag} {value}");
    }
    assert_eq!(says("fr", "value=2, scale=\"thousand\", unit=\"people\""), "2 mille personnes");
    assert_eq!(says("es", "value=2, scale=\"thousand\", unit=\"people\""), "2 mil personas");
    assert_eq!(says("es", "value=2, scale=\"thousand\", unit=\"USD\""), "2 mil USD");
    assert_eq!(says("es", "value=3, scale=\"million\", unit=\"people\""), "3 millones de personas");
}

/// Reads an amount back: the figure, and what its scale word stands for.
fn read(text: &str, decimal: char, scales: &[(&str, i32)]) -> Option<f64> {
    let digits = |letter: char| letter.is_ascii_digit() || letter == '-' || letter == decimal;
    let figure: String = text.chars().filter(|letter| digits(*letter)).collect();
    let figure = figure.replace(decimal, ".");
    let whole = figure.trim_start_matches('-').split('.').next()?;
    if whole.len() > 1 && whole.starts_with('0') {
        return None;
    }
    let scale = scales.iter().find(|(word, _)| text.contains(word)).map_or(0, |(_, zeros)| *zeros);
    Some(figure.parse::<f64>().ok()? * 10_f64.powi(scale))
}

/// Words of a scale, and the power of ten that each stands for.
type Scales = &'static [(&'static str, i32)];

/// Languages, the sign before their decimals, and their scales.
const LANGUAGES: &[(&str, char, Scales)] = &[
    ("en", '.', &[("thousand", 3), ("million", 6), ("billion", 9)]),
    ("fr", ',', &[("mille", 3), ("milliard", 9), ("million", 6)]),
    ("es", ',', &[("millon", 6), ("millón", 6), ("mil", 3)]),
    ("ru", ',', &[("тыс.", 3), ("млн", 6), ("млрд", 9)]),
    ("ar", ',', &[("آلاف", 3), ("ألف", 3), ("مليون", 6), ("ملايين", 6), ("مليار", 9)]),
    ("zh", '.', &[("万", 4), ("亿", 8)]),
    ("de", ',', &[("Tausend", 3), ("Milliarde", 9), ("Million", 6)]),
    ("nb", ',', &[("tusen", 3), ("milliard", 9), ("million", 6)]),
    ("ja", '.', &[("万", 4), ("億", 8)]),
    ("pl", ',', &[("tys.", 3), ("mln", 6), ("mld", 9)]),
];

const VALUES: &[&str] = &[
    "0",
    "0.0001",
    "0.01",
    "0.5",
    "1",
    "1.5",
    "2",
    "3",
    "5",
    "21",
    "-1",
    "-0.25",
    "999.999",
    "1000",
    "12345.678",
    "1000000",
    "1000000000",
    "999999999999999",
    "1000000000000000",
];

#[test]
fn every_amount_is_read_back_as_the_value_that_was_written() {
    let scales = [("thousand", 3), ("million", 6), ("billion", 9)];
    for &(tag, decimal, words) in LANGUAGES {
        let mut calls = String::new();
        for value in VALUES {
            for (scale, _) in scales {
                calls
                    .push_str(&format!("{{{{ number(value={value}, scale=\"{scale}\", unit=\"USD\") }}}}\n"));
            }
        }
        let built = site(tag, &calls).build();
        let text = built.text(&format!("{tag}/index.html")).to_owned();
        let mut lines = text.lines();
        for value in VALUES {
            for (scale, zeros) in scales {
                let said = lines.next().unwrap();
                let unit = ["USD", "долл. США", "دولار أمريكي", "美元", "US-Dollar", "米ドル"];
                let unit = unit.iter().find(|unit| said.contains(**unit));
                let unit = unit.unwrap_or_else(|| panic!("{tag} {value} {scale}: `{said}`"));
                let plain = said
                    .replace(unit, "")
                    .replace(['\u{2212}', '\u{200f}', '\u{200e}', '\u{61c}'], "-")
                    .replace("--", "-");
                let expected = value.parse::<f64>().unwrap() * 10_f64.powi(zeros);
                let found = read(&plain, decimal, words).unwrap_or(f64::NAN);
                assert!(
                    (found - expected).abs() <= expected.abs() * 1e-12,
                    "{tag} {value} {scale}: `{said}` {found}"
                );
            }
        }
    }
}

#[test]
fn a_language_without_an_interface_is_reported_once() {
    let config = "base_url = \"https://site.test\"\n[[languages]]\ntag = \"en\"\nname = \"English\"\n[[languages]]\ntag = \"is\"\nname = \"Íslenska\"\n";
    let text = |title: &str| format!("---\ntitle: {title}\n---\n> [!NOTE]\n> Text.\n");
    let site = SiteTest::empty()
        .config(config)
        .file("content/_index.en.md", text("Home"))
        .file("content/_index.is.md", text("Start"));
    let built = site.build();
    assert_eq!(built.problems.len(), 1, "{:#?}", built.problems);
    built.reports("site.toml:6:7 warning[missing-interface] the interface has no texts in `is`");
    assert!(site.helps()[0].contains("`hexaglot new language is`"), "{:?}", site.helps());
    built.has("is/index.html", ">Note</p>").has("is/index.html", "lang=\"is\"");
    // What the help asks for, typed.
    let messages: String = interface_ids().iter().map(|id| format!("{id} = Orð\n")).collect();
    let whole = site.file("locales/is/a.ftl", messages).build();
    assert_eq!(whole.problems, [""; 0]);
    whole.has("is/index.html", ">Orð</p>");
}

#[test]
fn traditional_chinese_has_an_interface_of_its_own() {
    for tag in ["zh-Hant", "zh-TW", "zh-HK", "zh-Hant-TW"] {
        let config =
            format!("base_url = \"https://site.test\"\n[[languages]]\ntag = \"{tag}\"\nname = \"中文\"\n");
        let built = SiteTest::empty()
            .config(&config)
            .file("content/_index.zh.md", "---\ntitle: 首頁\n---\n> [!NOTE]\n> 文字。\n")
            .build();
        built
            .is_clean()
            .has("zh/index.html", ">說明</p>")
            .has("zh/index.html", "語言")
            .lacks("zh/index.html", "语言");
    }
}
