//! Typography as readers see it: what changes in the texts of a page, and what a site says of its own.

use crate::site_test::{Outcome, SiteTest};

/// A site in one language whose home page has this text.
fn page(language: &str, text: &str) -> Outcome {
    let tag = language.split('\n').next().unwrap_or_default();
    let segment = tag.split('-').next().unwrap_or_default();
    SiteTest::empty()
        .config(&format!(
            "base_url = \"https://site.test\"\n[[languages]]\ntag = \"{}\n",
            language.replacen('\n', "\"\n", 1)
        ))
        .file(&format!("content/_index.{segment}.md"), format!("---\ntitle: A\n---\n{text}\n"))
        .file("templates/home.html", "{{ content }}")
        .build()
}

fn shows(language: &str, text: &str, expected: &str) {
    let segment = language.split(['-', '\n']).next().unwrap_or_default();
    let site = page(&format!("{language}\n"), text);
    let html = site.text(&format!("{segment}/index.html")).replace('\u{a0}', "⍽").replace("&quot;", "\"");
    assert!(html.contains(expected), "{expected}\n{html}");
}

#[test]
fn of_two_quotation_marks_both_are_turned_or_none() {
    shows("en", "Write lang=\"en\" in \"prose\".", "<p>Write lang=\"en\" in “prose”.</p>");
    shows("en", "So {\"a\": \"b\"} is **\"JSON\"**.", "<p>So {\"a\": \"b\"} is <strong>“JSON”</strong>.</p>");
    shows("fr", "Écrire key='v' : {\"a\" : \"b\"}.", "<p>Écrire key='v'⍽: {\"a\" : \"b\"}.</p>");
    shows("ru", "Слово \"без пары.", "Слово \"без пары.");
}

#[test]
fn a_quotation_mark_without_a_partner_is_reported() {
    let site = SiteTest::english().page("a.en.md", "It is \"open and left.").check();
    site.reports("content/a.en.md:4:7 warning[straight-quote] the quotation mark in `\"open` has no partner in its paragraph");
}

#[test]
fn chinese_names_keep_their_marks_and_items_their_spaces() {
    shows("zh-Hans", "访问 例子.中国，调用类名.方法名.", "<p>访问 例子.中国，调用类名.方法名。</p>");
    shows("zh-Hans", "姓名：张三 年龄：5", "<p>姓名：张三 年龄：5</p>");
    shows("zh-Hans", "苹果 香蕉\n橘子", "<p>苹果 香蕉橘子</p>");
}

#[test]
fn a_number_and_its_noun_stay_on_one_line() {
    shows("ar", "418 تعهداً", "418⍽تعهداً");
    shows("ar", "أُعلن 418\nتعهداً", "418⍽تعهداً");
    shows("ar", "{{ <number value=\"418\" /> }} تعهداً", "418</bdi>⍽تعهداً");
    shows("ru", "принято 418 обязательств", "418⍽обязательств");
    shows("en", "on 18\nOctober", "on 18⍽October");
}

#[test]
fn russian_has_the_em_dash_unless_the_site_says_otherwise() {
    shows("ru", "слово -- слово", "слово⍽— слово");
    shows("ru\ndash = \"–\"", "слово -- слово", "слово⍽– слово");
    shows("ru\nquotes = [\"„“\", \"‚‘\"]", "\"а \"б\" в\"", "„а⍽‚б‘ в“");
    let wrong = page("ru\ndash = \"x\"\nquotes = [\"«\"]\n", "слово -- слово");
    wrong.reports("site.toml:4:8 error[wrong-type] `x` is not a dash");
    wrong.reports("site.toml:5:11 error[wrong-type] `«` is not two quotation marks");
}

#[test]
fn languages_without_house_style_have_the_quotation_marks_of_cldr() {
    shows("de", "\"Ein 'Wort'\", 7-9...", "„Ein ‚Wort‘“, 7-9...");
    shows("pl", "\"Słowo\"", "„Słowo”");
    shows("zh-Hant", "他說:\"加入'聯盟'。\"", "他說：「加入『聯盟』。」");
    shows("zh-TW", "\"聯盟\"", "「聯盟」");
    shows("fr-CH", "le \"mot\"", "le «⍽mot⍽»");
}
