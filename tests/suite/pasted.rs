//! Letters as editors paste them: lists of Word, short lines, days without a year, samples; reported by `check`, and nothing else is.

use crate::site_test::SiteTest;

const LANGUAGES: [&str; 6] = ["en", "fr", "es", "ru", "ar", "zh"];

const FORM: &str = "[forms.call]\nurl = \"https://f.test/x\"\ncloses = \"2021-10-31T23:59[Europe/Zurich]\"\n";

/// A site in six languages with a form.
fn six() -> SiteTest {
    let mut config = format!(
        "base_url = \"https://site.test\"\ntoday = 2021-10-18\nsource_language = \"en\"\n{}",
        FORM.replace("closes", "languages = [\"en\"]\ncloses")
    );
    for tag in LANGUAGES {
        config.push_str(&format!("[[languages]]\ntag = \"{tag}\"\nname = \"{tag}\"\n"));
    }
    SiteTest::empty().config(&config)
}

/// What `check` says of each text with a code, in one site; a text is a page by itself.
fn said(cases: &[(&str, &str)], code: &str) -> Vec<bool> {
    let site = cases.iter().enumerate().fold(six(), |site, (at, (lang, text))| {
        site.file(&format!("content/c{at}.{lang}.md"), format!("---\ntitle: Case {at}\n---\n{text}\n"))
    });
    let problems = site.read_texts();
    let of = |at: usize| {
        let start = format!("content/c{at}.");
        problems.iter().any(|problem| problem.starts_with(&start) && problem.contains(code))
    };
    (0..cases.len()).map(of).collect()
}

#[track_caller]
fn judge(code: &str, wrong: &[(&str, &str)], right: &[(&str, &str)]) {
    let missed: Vec<_> = wrong.iter().zip(said(wrong, code)).filter(|(_, said)| !said).collect();
    let false_alarms: Vec<_> = right.iter().zip(said(right, code)).filter(|(_, said)| *said).collect();
    assert!(missed.is_empty() && false_alarms.is_empty(), "missed: {missed:#?}\nfalse: {false_alarms:#?}");
}

#[test]
fn lists_of_a_word_processor_are_reported_with_what_to_type() {
    let cases = [
        (
            "- 1) **text;**\n- 2) other",
            "4:1 warning[pasted-text]",
            "write `1) ` in place of `- 1) `, and so in the next items",
        ),
        ("- 1. x", "4:1 warning[pasted-text]", "write `1. ` in place of `- 1. `, and so in the next items"),
        ("1. - x", "4:1 warning[pasted-text]", "write `- ` in place of `1. - `, and so in the next items"),
        (
            "* a) text\n* b) more",
            "4:1 warning[pasted-text]",
            "write `1. ` in place of `* a) `, and the next numbers in the next items",
        ),
        ("- • text", "4:3 warning[pasted-text]", "remove `•`"),
        ("• one\n• two", "4:1 warning[pasted-text]", "begin each such line with `- ` in place of `•`"),
        ("·\tone\n·\ttwo", "4:1 warning[pasted-text]", "begin each such line with `- ` in place of `·`"),
        ("– one\n– two", "4:1 warning[pasted-text]", "begin each such line with `- ` in place of `–`"),
        ("o one\no two", "4:1 warning[pasted-text]", "begin each such line with `- ` in place of `o`"),
        (
            "Name\tPlace of work",
            "4:5 warning[pasted-text]",
            "write a space in its place; columns are a table, `| A | B |`",
        ),
        ("***bold text **", "4:1 warning[stray-emphasis]", "write `***bold text***`"),
    ];
    for (text, place, help) in cases {
        let outcome = SiteTest::english().page("a.md", text).check();
        let mine: Vec<&String> =
            outcome.problems.iter().filter(|problem| problem.contains("a.md:4:")).collect();
        assert!(mine.len() == 1 && mine[0].contains(place), "{text:?}: {:#?}", outcome.problems);
        if !help.is_empty() {
            outcome.helps(&format!("content/a.md:{place}"), help);
        }
    }
}

#[test]
fn what_the_help_for_a_list_says_leaves_nothing_to_report() {
    for text in [
        "1) **text;**\n2) other",
        "1. text\n2. more",
        "- text",
        "- one\n- two",
        "- one\n\n  1) first\n  2) second",
        "- - a\n  - b\n- - c\n  - d",
        "1)\ttext\n2)\tmore",
        "He said:\n\n– Yes.\n\n– No.",
        "***bold text***",
    ] {
        SiteTest::english().page("a.md", text).check().is_clean();
    }
}

#[test]
fn short_lines_that_belong_under_each_other_are_reported_in_six_languages() {
    judge(
        "[joined-lines]",
        &[
            ("ru", "Бюро развития\nэлектросвязи (BDT)"),
            ("en", "Dear Sir,\nMadam,"),
            ("en", "Telecommunication Development\nBureau (BDT)"),
            ("en", "Doreen Bogdan-Martin\nDirector"),
            ("en", "Place des Nations\nCH-1211 Geneva 20\nSwitzerland"),
            ("fr", "Madame,\nMonsieur,"),
            ("fr", "Bureau de développement\ndes télécommunications (BDT)"),
            ("es", "Estimada Señora,\nEstimado Señor,"),
            ("es", "Oficina de Desarrollo\nde las Telecomunicaciones (BDT)"),
            ("ar", "مكتب تنمية\nالاتصالات (BDT)"),
            ("zh", "国际电信联盟\n电信发展局"),
            ("en", "a) first item\nb) second item"),
            ("ru", "а) первое\nб) второе"),
            ("zh", "一、宗旨\n二、范围"),
        ],
        &[
            ("en", "Dear Sir,\\\nMadam,"),
            (
                "en",
                "The coalition brings together governments, companies and\ncivil society to connect everybody.",
            ),
            ("en", "We met.\nWe talked."),
            ("en", "If you want to join us in this,\nsend a letter."),
            ("fr", "La coalition réunit des gouvernements, des entreprises\net la société civile."),
            ("es", "La coalición reúne a gobiernos, empresas y\nla sociedad civil."),
            ("ru", "Коалиция объединяет правительства, предприятия\nи гражданское общество."),
            ("ar", "يجمع التحالف الحكومات والشركات والمجتمع المدني من أجل\nتوصيل الجميع."),
            ("zh", "国际电信联盟邀请各国政府、企业和民间社会共同参与这一倡议，\n让所有人都能上网。"),
        ],
    );
}

#[test]
fn a_day_without_a_year_is_reported_where_a_deadline_is() {
    judge(
        "[year-missing]",
        &[
            ("en", "The deadline is 31 October."),
            ("en", "Register by October 31."),
            ("fr", "La date limite est le 31 octobre."),
            ("es", "El plazo termina el 31 de octubre."),
            ("ru", "Заявки принимаются не позднее 31 октября."),
            ("ar", "الموعد النهائي هو 31 أكتوبر."),
            ("ar", "سجلوا الآن، والموعد النهائي هو 31 أكتوبر."),
            ("zh", "截止日期为10月31日。"),
            ("en", "Answer before 31 October: {{ <deadline form=\"call\" /> }}."),
        ],
        &[
            ("en", "The deadline is 31 October 2021."),
            ("en", "In 2021, the deadline was 31 October."),
            ("en", "The day is 17 May."),
            ("en", "World Day is on 17 May every year; the deadline differs."),
            ("fr", "La date limite est le 31 octobre 2021."),
            ("es", "El plazo termina el 31 de octubre de 2021."),
            ("ru", "Заявки принимаются не позднее 31 октября 2021 года."),
            ("ru", "Мы встречаемся 31 октября."),
            ("ar", "الموعد النهائي هو 31 أكتوبر 2021."),
            ("zh", "截止日期为2021年10月31日。"),
        ],
    );
}

#[test]
fn a_weekday_that_its_date_does_not_have_is_reported_in_six_languages() {
    judge(
        "[date-mismatch]",
        &[
            ("en", "On Tuesday, 3 March 2027 we meet."),
            ("en", "| When |\n|---|\n| Tue, March 3, 2027 |"),
            ("fr", "Rendez-vous le mardi 3 mars 2027."),
            ("es", "El martes 3 de marzo de 2027 nos reunimos."),
            ("ru", "Во вторник, 3 марта 2027 года, мы встречаемся."),
            ("ar", "نلتقي يوم الثلاثاء 3 مارس 2027."),
            ("zh", "会议于2027年3月3日（星期二）举行。"),
        ],
        &[
            ("en", "On Wednesday, 3 March 2027 we meet."),
            ("en", "Open Monday to Friday, 3 March 2027 apart."),
            ("fr", "Rendez-vous le mercredi 3 mars 2027."),
            ("es", "Santo Domingo, 3 de marzo de 2027."),
            ("ru", "День окружающей среды, 5 июня 2027 года."),
            ("ar", "نلتقي يوم الأربعاء 3 مارس 2027."),
            ("zh", "会议于2027年3月3日（星期三）举行。"),
        ],
    );
    let slip = SiteTest::english().page("a.md", "On Tuesday, 3 March 2027 we meet.");
    slip.build().is_clean();
    slip.check().helps("content/a.md:4:4 warning[date-mismatch]", "write `Wednesday`, or fix the date");
}

#[test]
fn what_new_writes_as_a_sample_is_an_error_until_it_is_written_over() {
    let sample = "Write the text here, in place of this line.";
    let facts = "kind: circular\ndate: 2021-10-18\nseries: BDT/DIR  # yours\nnumber: \"110\"  # yours\n";
    let letter = |facts: &str, text: &str| {
        SiteTest::english()
            .file("content/l.yaml", facts)
            .file("content/l.en.md", format!("---\ntitle: A letter\n---\n{text}\n"))
    };
    let left = letter(facts, sample).check();
    left.helps(
        "content/l.en.md:4:1 error[unfinished-text]",
        "write the text of the page in its place, or `draft: true` in the front matter",
    );
    left.reports("content/l.yaml:3:9 error[unfinished-text]");
    left.reports("content/l.yaml:4:9 error[unfinished-text]");
    letter(&facts.replace("  # yours", ""), "Words.").check().is_clean();
    letter(&format!("draft: true\n{facts}"), sample).drafts().check().is_clean();
}

#[test]
fn a_title_that_waits_for_its_translation_is_an_error() {
    let page = |title: &str| {
        let site = six().file("content/a.en.md", "---\ntitle: \"About us\"\n---\nText.\n");
        site.file("content/a.fr.md", format!("---\ntitle: {title}\n---\nTexte.\n")).read_texts()
    };
    let reported = |title: &str| {
        page(title).iter().any(|problem| problem.contains("a.fr.md:2:8 error[unfinished-text]"))
    };
    assert!(reported("\"About us\"  # translate it"), "{:#?}", page("\"About us\"  # translate it"));
    assert!(!reported("\"À propos\"  # translate it") && !reported("\"About us\""));
}

#[test]
fn links_without_words_are_reported() {
    for link in ["[](_index.md)", "[ ](_index.md)", "[](https://x.test)", "[&nbsp;](_index.md)"] {
        let outcome = SiteTest::english().page("a.md", &format!("Some {link} words.")).check();
        assert_eq!(outcome.problems.len(), 1, "{link}: {:#?}", outcome.problems);
        outcome.reports("content/a.md:4:6 warning[vague-link]");
    }
    SiteTest::english().page("a.md", "[Home](_index.md) and [`code`](_index.md).").check().is_clean();
}

#[test]
fn addresses_behind_a_space_and_included_files_are_reported() {
    for (text, help) in [
        ("[site] (example.org)", "write `[site](https://example.org)`"),
        ("[join] (example.org/join/)", "write `[join](https://example.org/join/)`"),
        ("[a] (docs/first-steps)", "write `[a](docs/first-steps)`"),
        ("[a] (docs/b/)", "write `[a](docs/b/)`"),
        ("@include parts/a.md", "write the text itself in its place"),
        ("@include(a.md)", "write the text itself in its place"),
        ("!include a.md", "write the text itself in its place"),
        ("%%\nhidden\n%%", "write `<!--` before the comment and `-->` after it, or remove it"),
    ] {
        SiteTest::english().page("a.md", text).check().helps("content/a.md:4:1 warning", help);
    }
    for text in ["[sic] (and/or)", "[1] (e.g. this)", "[2] (5 km/h)", "[3] (no. 4)", "@include is a word"] {
        SiteTest::english().page("a.md", text).check().is_clean();
    }
}
