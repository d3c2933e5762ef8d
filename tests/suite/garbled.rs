//! Letters that were read with the wrong encoding, and lost ones: reported by `check`, with the word that was meant.

use crate::site_test::SiteTest;

const LANGUAGES: [&str; 6] = ["en", "fr", "es", "ru", "ar", "zh"];

/// What `check` says of each text with `garbled-text`; a text is a page by itself.
fn said(cases: &[(&str, &str)]) -> Vec<Vec<String>> {
    let mut config = "base_url = \"https://site.test\"\ntoday = 2021-10-18\n".to_owned();
    for tag in LANGUAGES {
        config.push_str(&format!("[[languages]]\ntag = \"{tag}\"\nname = \"{tag}\"\n"));
    }
    let site =
        cases.iter().enumerate().fold(SiteTest::empty().config(&config), |site, (at, (lang, text))| {
            site.file(&format!("content/c{at}.{lang}.md"), format!("---\ntitle: Case {at}\n---\n{text}\n"))
        });
    let problems = site.read_texts();
    let of = |at: usize| {
        let start = format!("content/c{at}.");
        let is_of = |problem: &&String| problem.starts_with(&start) && problem.contains("[garbled-text]");
        problems.iter().filter(is_of).cloned().collect()
    };
    (0..cases.len()).map(of).collect()
}

#[test]
fn garbled_words_are_named_in_every_language() {
    let cases = [
        (("en", "See itâ€™s here."), "`itâ€™s` is `it’s`"),
        (("en", "It cost 20 â‚¬ then."), "is `€`"),
        (("fr", "Un cafÃ© noir."), "`cafÃ©` is `café`"),
        (("fr", "Le caf\u{fffd} noir."), "a character was lost here"),
        (("es", "Hasta maÃ±ana."), "`maÃ±ana` is `mañana`"),
        (("ru", "РџСЂРёРІРµС‚ всем."), "is `Привет`"),
        (("ru", "ÐŸÑ€Ð¸Ð²ÐµÑ‚ всем."), "is `Привет`"),
        (("ar", "Ø§Ù„Ø³Ù„Ø§Ù… عليكم"), "is `السلام`"),
        (("zh", "ä¸\u{a0}æ–‡å—"), "is `"),
    ];
    let texts = cases.map(|(case, _)| case);
    for ((case, words), found) in cases.iter().zip(said(&texts)) {
        assert!(matches!(&found[..], [one] if one.contains(words)), "{case:?}: {found:#?}");
    }
}

#[test]
fn letters_of_good_texts_are_left_alone() {
    let texts = [
        ("en", "A naïve façade on 12 °C, “â la carte”, £20, § 3 and «Â»."),
        ("fr", "«CAFÉ» et «café»\u{a0}: là… «À NOËL»."),
        ("es", "¿NÃO? IRMÃ” e MANHÃ… ¡Mañana!"),
        ("ru", "Россия, РЎ и Рівне, «Сієрра»."),
        ("ar", "السلام عليكم، Øre."),
        ("zh", "会议将开始。Größe „Äpfel“。"),
        ("en", "Code: `cafÃ©` and `\u{fffd}`."),
    ];
    for (case, found) in texts.iter().zip(said(&texts)) {
        assert!(found.is_empty(), "{case:?}: {found:#?}");
    }
}
