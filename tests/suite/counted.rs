//! Amounts in six languages by scale, unit and plural form, against a table, and what is not an amount, reported at the call.

use crate::site_test::SiteTest;

const TAGS: [&str; 6] = ["en", "fr", "es", "ru", "ar", "zh"];

/// Value, scale and unit, and what each language says; no-break spaces are spaces here.
#[rustfmt::skip]
const TABLE: &[(&str, [&str; 6])] = &[
    ("0 - people", ["0 people", "0 personne", "0 personas", "0 человек", "لا أحد", "0人"]),
    ("1 - people", ["1 person", "1 personne", "1 persona", "1 человек", "شخص واحد", "1人"]),
    ("2 - people", ["2 people", "2 personnes", "2 personas", "2 человека", "شخصان", "2人"]),
    ("5 - people", ["5 people", "5 personnes", "5 personas", "5 человек", "5 أشخاص", "5人"]),
    ("11 - people", ["11 people", "11 personnes", "11 personas", "11 человек", "11 شخصاً", "11人"]),
    ("21 - people", ["21 people", "21 personnes", "21 personas", "21 человек", "21 شخصاً", "21人"]),
    ("22 - people", ["22 people", "22 personnes", "22 personas", "22 человека", "22 شخصاً", "22人"]),
    ("100 - people", ["100 people", "100 personnes", "100 personas", "100 человек", "100 شخص", "100人"]),
    ("103 - people", ["103 people", "103 personnes", "103 personas", "103 человека", "103 أشخاص", "103人"]),
    ("1.5 - people", ["1.5 people", "1,5 personne", "1,5 personas", "1,5 человека", "1,5 شخص", "1.5人"]),
    ("-1 - people", ["-1 person", "-1 personne", "-1 persona", "-1 человек", "-1 شخص", "-1人"]),
    ("-2 - people", ["-2 people", "-2 personnes", "-2 personas", "-2 человека", "-2 شخص", "-2人"]),
    ("-5 - people", ["-5 people", "-5 personnes", "-5 personas", "-5 человек", "-5 أشخاص", "-5人"]),
    ("1000000 - people", ["1,000,000 people", "1 000 000 de personnes", "1 000 000 de personas", "1 000 000 человек", "1 000 000 شخص", "1,000,000人"]),
    ("2 thousand people", ["2 thousand people", "2 mille personnes", "2 mil personas", "2 тыс. человек", "2 ألف نسمة", "2,000人"]),
    ("5 thousand people", ["5 thousand people", "5 mille personnes", "5 mil personas", "5 тыс. человек", "5 آلاف نسمة", "5,000人"]),
    ("1 million people", ["1 million people", "1 million de personnes", "1 millón de personas", "1 млн человек", "1 مليون نسمة", "100万人"]),
    ("1.5 million people", ["1.5 million people", "1,5 million de personnes", "1,5 millones de personas", "1,5 млн человек", "1,5 مليون نسمة", "150万人"]),
    ("3 million -", ["3 million", "3 millions", "3 millones", "3 млн", "3 ملايين", "300万"]),
    ("11 million -", ["11 million", "11 millions", "11 millones", "11 млн", "11 مليون", "1,100万"]),
    ("500 million USD", ["USD 500 million", "500 millions USD", "500 millones de USD", "500 млн долл. США", "500 مليون دولار أمريكي", "5亿美元"]),
    ("2000 million people", ["2,000 million people", "2 000 millions de personnes", "2000 millones de personas", "2 000 млн человек", "2 000 مليون نسمة", "20亿人"]),
    ("-500 million USD", ["USD -500 million", "-500 millions USD", "-500 millones de USD", "-500 млн долл. США", "-500 مليون دولار أمريكي", "-5亿美元"]),
    ("2 billion USD", ["USD 2 billion", "2 milliards USD", "2000 millones de USD", "2 млрд долл. США", "2 مليار دولار أمريكي", "20亿美元"]),
    ("3 billion USD", ["USD 3 billion", "3 milliards USD", "3000 millones de USD", "3 млрд долл. США", "3 مليارات دولار أمريكي", "30亿美元"]),
    ("37 billion USD", ["USD 37 billion", "37 milliards USD", "37 000 millones de USD", "37 млрд долл. США", "37 مليار دولار أمريكي", "370亿美元"]),
    ("0.5 billion -", ["0.5 billion", "0,5 milliard", "500 millones", "0,5 млрд", "0,5 مليار", "5亿"]),
    ("0 billion USD", ["USD 0 billion", "0 milliard USD", "0 millones de USD", "0 млрд долл. США", "0 مليار دولار أمريكي", "0亿美元"]),
    ("5 - USD", ["USD 5", "5 USD", "5 USD", "5 долл. США", "5 دولارات أمريكية", "5美元"]),
    ("15 - USD", ["USD 15", "15 USD", "15 USD", "15 долл. США", "15 دولاراً أمريكياً", "15美元"]),
    ("0.0001 - USD", ["USD 0.0001", "0,0001 USD", "0,0001 USD", "0,0001 долл. США", "0,0001 دولار أمريكي", "0.0001美元"]),
    ("37.5 - percent", ["37.5%", "37,5 %", "37,5 %", "37,5 %", "37,5 في المائة", "37.5%"]),
    ("-3 - percent", ["-3%", "-3 %", "-3 %", "-3 %", "-3 في المائة", "-3%"]),
    ("1000000000000000 - -", ["1,000,000,000,000,000", "1 000 000 000 000 000", "1 000 000 000 000 000", "1 000 000 000 000 000", "1 000 000 000 000 000", "1,000,000,000,000,000"]),
];

#[test]
fn amounts_follow_the_grammar_of_their_language() {
    let mut wrong = Vec::new();
    for (at, tag) in TAGS.iter().enumerate() {
        let config =
            format!("base_url = \"https://site.test\"\n[[languages]]\ntag = \"{tag}\"\nname = \"x\"\n");
        let mut calls = String::new();
        for (call, _) in TABLE {
            let parts: Vec<&str> = call.split(' ').map(|part| if part == "-" { "" } else { part }).collect();
            let [value, scale, unit] = parts[..] else { panic!("{call}") };
            calls.push_str(&format!("{{{{ number(value={value}, scale=\"{scale}\", unit=\"{unit}\") }}}}\n"));
        }
        let site = SiteTest::empty()
            .config(&config)
            .file(&format!("content/_index.{tag}.md"), "---\ntitle: x\n---\nx\n")
            .file("templates/home.html", calls);
        let built = site.build();
        let text = built.text(&format!("{tag}/index.html")).replace(['\u{a0}', '\u{202f}'], " ");
        let text = text.replace(['\u{200e}', '\u{200f}', '\u{61c}'], "").replace('\u{2212}', "-");
        let mut lines = text.lines();
        for (call, right) in TABLE {
            let said = lines.next().unwrap_or_default();
            if said != right[at] {
                wrong.push(format!("{tag} {call}: `{said}`, not `{}`", right[at]));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn money_other_than_dollars_is_never_called_dollars() {
    for (tag, right) in [("ru", "5,00 EUR"), ("ar", "5,00 EUR"), ("zh", "EUR 5.00"), ("en", "EUR 5.00")] {
        let config =
            format!("base_url = \"https://site.test\"\n[[languages]]\ntag = \"{tag}\"\nname = \"x\"\n");
        let built = SiteTest::empty()
            .config(&config)
            .file(&format!("content/_index.{tag}.md"), "---\ntitle: x\n---\nx\n")
            .file(
                &format!("locales/{tag}/a.ftl"),
                "price = { NUMBER($n, style: \"currency\", currency: \"EUR\") }\n",
            )
            .file("templates/home.html", "{{ t(key=\"price\", n=5) }}")
            .build();
        let text = built.text(&format!("{tag}/index.html"));
        let text = text.replace(['\u{2068}', '\u{2069}', '\u{200f}'], "").replace('\u{a0}', " ");
        assert_eq!(text, right, "{tag}");
    }
}

/// Problems of a call in a text with their helps.
fn told(call: &str) -> Vec<(String, String)> {
    let site = SiteTest::english().page("a.md", &format!("It is {{{{ <number {call} /> }}}} now."));
    let problem = |found: hexaglot::diag::Diagnostic| (found.message, found.help.unwrap_or_default());
    site.build().diagnostics.into_iter().map(problem).collect()
}

#[test]
fn what_is_no_amount_is_reported_once_with_what_to_type() {
    let table = [
        ("value=\"abc\"", "value=\"18.55\""),
        ("value=\"1e400\"", "value=\"18.55\""),
        ("value=\"-Infinity\"", "value=\"18.55\""),
        ("value=\"\"", "value=\"18.55\""),
        ("value=\"18,55\"", "value=\"18.55\""),
        ("value=\"1,234,567.89\"", "value=\"1234567.89\""),
        ("value=\"1.234.567,89\"", "value=\"1234567.89\""),
        ("value=\"1 304\"", "value=\"1304\""),
        ("value=\"1\u{202f}304,5\"", "value=\"1304.5\""),
        ("value=\"1,304\"", "value=\"1304\""),
        ("value=\"1.304.000\"", "value=\"1304000\""),
        ("value=\"+5\"", "value=\"5\""),
        ("value=\".5\"", "value=\"0.5\""),
        ("value=\"5.\"", "value=\"5\""),
        ("value=\"\u{2212}5\"", "value=\"-5\""),
        ("value=\"5\" unit=\"usd\"", "value=\"5\" unit=\"USD\""),
        ("value=\"5\" unit=\"EUR\"", "value=\"5\" unit=\"percent\""),
        ("value=\"5\" unit=\"furlong\"", "value=\"5\" unit=\"people\""),
        ("value=\"5\" unit=\"%\"", "value=\"5\" unit=\"percent\""),
        ("value=\"5\" scale=\"Billion\"", "value=\"5\" scale=\"billion\""),
        ("value=\"5\" scale=\"bilion\"", "value=\"5\" scale=\"billion\""),
        ("value=\"5\" scale=\"milliard\"", "value=\"5\" scale=\"billion\""),
        ("value=\"5\" scale=\"mln\"", "value=\"5\" scale=\"million\""),
        ("value=\"5\" scale=\"trillion\"", "value=\"5\" scale=\"billion\""),
    ];
    for (wrong, right) in table {
        let found = told(wrong);
        assert_eq!(found.len(), 1, "{wrong}: {found:#?}");
        let typed = right.rsplit('"').nth(1).unwrap();
        assert!(found[0].1.contains(&format!("`{typed}`")), "{wrong}: {found:#?}");
        assert_eq!(told(right), [], "{right}");
    }
    assert!(told("value=\"5\" scale=\"trillion\"")[0].1.starts_with("write one of"));
    assert_eq!(told("value=\"1,304\"")[0].1, "write `1304` or `1.304`");
}
