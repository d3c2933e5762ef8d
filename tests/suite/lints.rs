//! What `hexaglot check` must not report: good text of six languages.

use crate::site_test::SiteTest;

/// A site in six languages.
fn six() -> SiteTest {
    let mut config = "base_url = \"https://site.test\"\ntoday = 2021-10-18\n".to_owned();
    let mut site = SiteTest::empty();
    for (tag, name) in [
        ("en", "English"),
        ("ar", "العربية"),
        ("zh", "中文"),
        ("fr", "Français"),
        ("ru", "Русский"),
        ("es", "Español"),
    ] {
        config.push_str(&format!("[[languages]]\ntag = \"{tag}\"\nname = \"{name}\"\n"));
        site = site.file(&format!("content/_index.{tag}.md"), format!("---\ntitle: {name}\n---\n{name}.\n"));
    }
    site.config(&config)
}

/// The same page in each language.
fn pages(texts: [(&str, &str); 6]) -> SiteTest {
    texts.iter().fold(six(), |site, (lang, text)| site.page(&format!("a.{lang}.md"), text))
}

#[test]
fn invisible_characters_that_a_script_needs_are_left_alone() {
    pages([
        ("en", "A family \u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}, a flag \u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}, 7\u{a0}km, \u{200f}عربي\u{200e}."),
        ("ar", "می\u{200c}خواهم ه\u{200d} \u{200e}ITU-D\u{200e} و\u{61c}7 \u{200f}"),
        ("zh", "会议\u{3000}将开始。"),
        ("fr", "Quoi\u{202f}? Oui\u{a0}: «\u{a0}là\u{a0}»."),
        ("ru", "7\u{a0}%, 7\u{a0}млн – да."),
        ("es", "El 7\u{a0}%."),
    ])
    .configure(OTHER_TEXTS)
    .check()
    .is_clean();
}

/// For texts that are no translations of each other.
const OTHER_TEXTS: &str = "[checks]\nnumber-mismatch = \"off\"\nlength-differs = \"off\"";

/// For one text in all languages.
const SAME_TEXT: &str = "[checks]\nuntranslated-text = \"off\"";

#[test]
fn spaces_in_code_and_tables_and_at_the_end_of_a_line_are_left_alone() {
    let text = "One  \ntwo `a  b`\n  three.\n\n```\na  b\n```\n\n| a    | b |\n|------|---|\n| c  d | e |\n";
    pages(["en", "ar", "zh", "fr", "ru", "es"].map(|lang| (lang, text)))
        .configure(SAME_TEXT)
        .check()
        .is_clean();
}

#[test]
fn links_and_titles_that_say_what_they_mean_are_left_alone() {
    let site = pages([
        ("en", "See [here and now](_index.md) and [Link layer](_index.md)."),
        ("ar", "انظر [هنا جنيف](_index.md)."),
        ("zh", "见[这里的会议](_index.md)。"),
        ("fr", "Voir [ici Genève](_index.md)."),
        ("ru", "См. [здесь и сейчас](_index.md)."),
        ("es", "Ver [aquí Ginebra](_index.md)."),
    ]);
    let long = "---\ntitle: Status report on connectivity in the least developed countries, 2021\nlabel: Status report\n---\nText.\n";
    site.file("content/long.en.md", long).check().problems.iter().for_each(|problem| {
        assert!(problem.contains("missing-language"), "{problem}");
    });
}

#[test]
fn words_of_several_scripts_side_by_side_are_left_alone() {
    pages([
        ("en", "An α-particle of some kΩ and μm by Gödel; Αθήνα, Москва."),
        ("ar", "والـITU و-ITU مع WTDC-22 وITU."),
        ("zh", "使用AI技术和ITU的5G网络。"),
        ("fr", "L’Union (UIT) : cœur, Ångström."),
        ("ru", "P-сектор, 5G-сеть, Wi-Fi, МСЭ-D и МСЭ-R, ВКРЭ-22, o̊."),
        ("es", "La U-D y el ñandú."),
    ])
    .configure(OTHER_TEXTS)
    .check()
    .is_clean();
}

#[test]
fn marks_that_become_those_of_the_language_or_mean_feet_are_left_alone() {
    let text = "\"A *'b'* c\" it's 5'10\" and 6\" \"itu.int\" https://a.test/'b' `x=\"y\"` \"2021\".";
    pages(["en", "ar", "zh", "fr", "ru", "es"].map(|lang| (lang, text)))
        .configure(SAME_TEXT)
        .check()
        .is_clean();
    let verbatim = "---\ntitle: X\ntypography: verbatim\n---\nWrite lang=\"fr\" there.\n";
    SiteTest::english().file("content/a.md", verbatim).check().is_clean();
}

#[test]
fn acronyms_that_are_written_out_or_known_are_left_alone() {
    let known = "known_acronyms = [\"UN\"]";
    pages([
        ("en", "The World Conference (WTDC) and ACB (Access Board), UN, ACCESS and access, part XIV, BDT/DIR/110."),
        ("ar", "WTDC"),
        ("zh", "WTDC"),
        ("fr", "La conférence mondiale « MONDE » (WTDC) ; monde. WTDC."),
        ("ru", "Бюро развития электросвязи (BDT). Текст BDT; CC-BY-SA."),
        ("es", "Unión Internacional de Telecomunicaciones (UIT): la UIT."),
    ])
    .configure_first(known)
    .configure(&format!("{OTHER_TEXTS}\nunexplained-acronym = \"warning\""))
    .check()
    .is_clean();
}

#[test]
fn events_to_come_and_past_events_that_speak_of_others_are_left_alone() {
    let texts = [
        ("en", "It will take place soon."),
        ("ar", "سيُعقد الاجتماع."),
        ("zh", "会议将于6月7日举行。"),
        ("fr", "La réunion aura lieu."),
        ("ru", "Встреча состоится."),
        ("es", "La reunión se celebrará."),
    ];
    let site = |dates: &str| {
        pages(texts).configure(OTHER_TEXTS).file("content/a.yaml", format!("kind: event\ndates: {dates}\n"))
    };
    site("2021-10-18").check().is_clean();
    let past = site("2021-10-17").check().problems;
    assert_eq!(past.iter().filter(|problem| problem.contains("[past-event]")).count(), 6, "{past:#?}");
    pages(texts.map(|(lang, _)| (lang, "The [next](_index.md) will take place; сл. состоится; aura lieu.")))
        .file("content/a.yaml", "kind: event\ndates: 2021-10-17\n")
        .configure(SAME_TEXT)
        .check()
        .is_clean();
}

#[test]
fn a_form_that_closed_needs_a_text_for_those_who_come_late() {
    let form = "[forms.old]\nurl = \"https://f.test/x\"\nlanguages = [\"en\"]\ncloses = \"2021-10-18T23:59[Europe/Zurich]\"\n";
    let sentence = "By {{ <deadline form=\"old\" /> }}.\n";
    let site = |text: &str| SiteTest::english().configure(form).page("a.md", text);
    site(sentence).check().is_clean();
    site(sentence).today("2021-10-19").check().has_code("past-deadline");
    let late = format!("{sentence}\n{{% <since date=\"2021-10-19\"> %}}\n\nToo late.\n\n{{% </since> %}}\n");
    site(&late).today("2021-10-19").check().is_clean();
    site("{{ <call_to_action form=\"old\" /> }}").today("2021-10-19").check().is_clean();
}

#[test]
fn pages_of_other_sections_and_languages_may_share_a_title() {
    let part = "---\ntitle: Part\n---\nText.\n";
    SiteTest::new()
        .page("x/_index.en.md", "Text.")
        .page("x/_index.fr.md", "Texte.")
        .file("content/x/part.en.md", part)
        .file("content/x/part.fr.md", part)
        .file("content/part.en.md", part)
        .file("content/part.fr.md", part)
        .check()
        .problems
        .iter()
        .for_each(|problem| assert!(!problem.contains("duplicate-title"), "{problem}"));
}

#[test]
fn a_site_can_silence_and_raise_what_check_says() {
    let site = SiteTest::english().page("a.md", "One  two.");
    site.check().has_code("double-space");
    site.clone().configure("[checks]\ndouble-space = \"off\"").check().is_clean();
    site.configure("[checks]\ndouble-space = \"error\"")
        .check()
        .reports("content/a.md:4:4 error[double-space]");
}

#[test]
fn a_number_that_a_translation_has_instead_of_another_is_told() {
    let site = |english: &str, french: &str| {
        SiteTest::new().page("a.en.md", english).page("a.fr.md", french).check().problems
    };
    let found = site("Pledges of 18.55 billion.", "Des promesses de 18,65 milliards.");
    let expected = "content/a.fr.md:4:18 warning[number-mismatch] the number `18,65 milliards` is not in the original, which has `18.55 billion`";
    assert_eq!(found, [expected]);
    assert!(site("Three of 12 pledges.", "Trois promesses sur douze.").is_empty());
}

#[test]
fn the_same_numbers_in_six_languages_are_left_alone() {
    pages([
        (
            "en",
            "On 18 October 2021, at 3:30 p.m., 1,304 of 2,152 took part (37%): 18.55 billion, 29 million.",
        ),
        ("ar", "في 18 أكتوبر 2021 الساعة 15:30 شارك 1,304 من 2,152 (٣٧٪): 18,55 مليار و29 مليون."),
        ("zh", "2021年10月18日15:30，2152人中有1304人（37%）：185.5亿，2900万。"),
        ("fr", "Le 18 octobre 2021 à 15 h 30, 1 304 sur 2 152 (37 %) : 18,55 milliards, 29 millions."),
        ("ru", "18 октября 2021 года в 15:30, 1304 из 2152 (37 %): 18,55 млрд, 29 млн."),
        ("es", "El 18 de octubre de 2021 a las 15.30, 1.304 de 2.152 (37 %): 18 550 millones, 29 millones."),
    ])
    .check()
    .is_clean();
}

#[test]
fn a_date_that_contradicts_the_facts_is_told_in_each_language() {
    let texts = [
        ("en", "From 7 to 9 June 2022."),
        ("ar", "من 7 إلى 9 يونيو 2022."),
        ("zh", "2022年6月7日至9日。"),
        ("fr", "Du 7 au 9 juin 2022."),
        ("ru", "С 7 по 9 июня 2022 года."),
        ("es", "Del 7 al 9 de junio de 2022."),
    ];
    let site = |dates: &str| {
        pages(texts).configure(OTHER_TEXTS).file("content/a.yaml", format!("kind: event\ndates: {dates}\n"))
    };
    site("2022-06-07/2022-06-09").check().is_clean();
    site("2022-06").check().is_clean();
    let found = site("2023-06-07/2023-06-09").check().problems;
    assert_eq!(found.iter().filter(|problem| problem.contains("[date-mismatch]")).count(), 6, "{found:#?}");
    let other =
        site("2022-06-07/2022-06-09").file("content/a.ru.md", "---\ntitle: a\n---\n6 июня 2022 года.\n");
    other.check().reports("content/a.ru.md:4:1 warning[date-mismatch]");
}

#[test]
fn an_acronym_that_no_page_explains_is_reported_once() {
    let silent = SiteTest::english().page("a.md", "The WTDC met.").page("b.md", "The WTDC left.");
    silent.check().is_clean();
    let site = silent.configure("[checks]\nunexplained-acronym = \"warning\"");
    let found = site.check().problems;
    let expected = "content/a.md:4:5 warning[unexplained-acronym] no page says what `WTDC` stands for, and 2 pages use it";
    assert_eq!(found, [expected]);
    site.page("c.md", "The World Telecommunication Development Conference (WTDC).").check().is_clean();
}

#[test]
fn the_date_of_a_news_page_is_not_the_date_of_what_it_speaks_of() {
    let news = "---\ntitle: The meeting\ndate: 2023-04-03\n---\nThe meeting was held on April 18, 2023; it is that of 3 April 2013.\n";
    SiteTest::english().file("content/a.md", news).check().is_clean();
}

#[test]
fn a_weekday_that_is_not_that_of_the_event_is_reported() {
    let event = "---\ntitle: The forum\nkind: event\ndates: 2022-03-14/2022-03-18\n---\n";
    let site = |text: &str| SiteTest::english().file("content/a.md", format!("{event}{text}\n")).check();
    site("It opens on Tuesday, 15 March 2022.").is_clean();
    site("It opens on Monday, 15 March 2022.").reports("content/a.md:6:21 warning[date-mismatch] `15 March 2022`, a day of the facts, is a Tuesday, and the text has another weekday");
}

#[test]
fn a_paragraph_that_a_translation_splits_or_merges_shifts_no_number() {
    let rows: Vec<String> = (11..40).map(|number| format!("There are {} boats.", number * 37)).collect();
    let french = |numbers: std::ops::Range<u32>| -> Vec<String> {
        numbers.map(|number| format!("Il y a {} bateaux.", number * 37)).collect()
    };
    let site = |own: &str| {
        SiteTest::new()
            .configure("[checks]\nlost-text = \"off\"\ndifferent-structure = \"off\"")
            .page("a.en.md", &rows.join("\n\n"))
            .page("a.fr.md", own)
            .check()
            .problems
    };
    let merged = format!("{} {}", french(11..13).join(" "), french(13..40).join("\n\n"));
    assert!(site(&merged).is_empty(), "{:#?}", site(&merged));
    assert!(site(&french(12..40).join("\n\n")).is_empty());
    let wrong = merged.replace("Il y a 1036 ", "Il y a 1063 ");
    assert_eq!(site(&wrong).len(), 1);
}
