//! Words of the coalition's theme that are beside others: in six languages each agrees in gender with every word that it may
//! are beside, and each noun with every number.

use std::path::Path;

use crate::site_test::SiteTest;

const TAGS: [&str; 6] = ["en", "fr", "es", "ru", "ar", "zh"];

/// Agrees with a noun of any gender: an adverb, a noun, a clause of its own, or a word of a language without genders.
const ANY: &str = "fmn";

/// A message in each language, and the genders of the nouns that it may stand for (one) or beside (several).
type Row = (&'static str, [(&'static str, &'static str); 6]);

/// Types of events; their states and formats are beside each.
#[rustfmt::skip]
const TYPES: &[Row] = &[
    ("event-type-launch", [("Launch", "n"), ("Lancement", "m"), ("Inauguración", "f"), ("Открытие серии", "n"), ("إطلاق", "m"), ("启动活动", "n")]),
    ("event-type-meeting", [("Meeting", "n"), ("Réunion", "f"), ("Reunión", "f"), ("Собрание", "n"), ("اجتماع", "m"), ("会议", "n")]),
    ("event-type-web-dialogue", [("Web dialogue", "n"), ("Dialogue en ligne", "m"), ("Diálogo web", "m"), ("Веб-диалог", "m"), ("حوار عبر الويب", "m"), ("网络对话", "n")]),
    ("event-type-roundtable", [("Roundtable", "n"), ("Table ronde", "f"), ("Mesa redonda", "f"), ("Круглый стол", "m"), ("مائدة مستديرة", "f"), ("圆桌会议", "n")]),
    ("event-type-conference", [("Conference", "n"), ("Conférence", "f"), ("Conferencia", "f"), ("Конференция", "f"), ("مؤتمر", "m"), ("大会", "n")]),
];
#[rustfmt::skip]
const BESIDE_TYPES: &[Row] = &[
    ("event-state-upcoming", [("Upcoming", ANY), ("À venir", ANY), ("Próximamente", ANY), ("Предстоит", ANY), ("فعالية مقبلة", ANY), ("即将举行", ANY)]),
    ("event-state-running", [("Taking place now", ANY), ("En cours", ANY), ("En curso", ANY), ("Проходит сейчас", ANY), ("فعالية جارية الآن", ANY), ("正在举行", ANY)]),
    ("event-state-past", [("Past", ANY), ("A eu lieu", ANY), ("Ya se celebró", ANY), ("Мероприятие прошло", ANY), ("فعالية منتهية", ANY), ("已结束", ANY)]),
    ("event-format-virtual", [("online", ANY), ("en ligne", ANY), ("en línea", ANY), ("онлайн", ANY), ("عبر الإنترنت", ANY), ("线上", ANY)]),
    ("event-format-physical", [("in person", ANY), ("sur place", ANY), ("presencial", "fm"), ("очно", ANY), ("حضورياً", ANY), ("现场", ANY)]),
    ("event-format-hybrid", [("in person and online", ANY), ("sur place et en ligne", ANY), ("presencial y en línea", "fm"), ("очно и онлайн", ANY), ("حضورياً وعبر الإنترنت", ANY), ("现场和线上", ANY)]),
];

/// The last day of the call, and its states.
#[rustfmt::skip]
const DEADLINE: &[Row] = &[
    ("timeline-deadline", [("Last day to express interest", "n"), ("Dernier jour pour manifester son intérêt", "m"), ("Último día para manifestar interés", "m"), ("Последний день для выражения заинтересованности", "m"), ("آخر يوم لإبداء الاهتمام", "m"), ("表达意向的最后一天", "n")]),
];
#[rustfmt::skip]
const BESIDE_DEADLINE: &[Row] = &[
    ("deadline-state-upcoming", [("Open", ANY), ("Ouvert", "m"), ("Abierto", "m"), ("Прием открыт", ANY), ("مفتوح", "m"), ("进行中", ANY)]),
    ("deadline-state-running", [("Today", ANY), ("Aujourd’hui", ANY), ("Hoy", ANY), ("Сегодня", ANY), ("اليوم", ANY), ("今天", ANY)]),
    ("deadline-state-past", [("Closed", ANY), ("Clos", "m"), ("Cerrado", "m"), ("Прием завершен", ANY), ("مغلق", "m"), ("已结束", ANY)]),
];

/// The states of a page in the table of translations.
#[rustfmt::skip]
const PAGE: &[Row] = &[
    ("translations-page", [("Page", "n"), ("Page", "f"), ("Página", "f"), ("Страница", "f"), ("الصفحة", "f"), ("页面", "n")]),
];
/// In Russian all but the last say it of the translation: перевод.
#[rustfmt::skip]
const BESIDE_PAGE: &[Row] = &[
    ("translation-short-original", [("original", ANY), ("original", ANY), ("original", ANY), ("оригинал", ANY), ("النص الأصلي", ANY), ("原文", ANY)]),
    ("translation-short-draft", [("draft", ANY), ("projet", ANY), ("borrador", ANY), ("черновик", ANY), ("مسودة", ANY), ("草稿", ANY)]),
    ("translation-short-machine", [("machine", ANY), ("automatique", ANY), ("automática", "f"), ("машинный", ANY), ("آلية", "f"), ("机器翻译", ANY)]),
    ("translation-short-reviewed", [("reviewed", ANY), ("révisée", "f"), ("revisada", "f"), ("проверен", ANY), ("مراجَعة", "f"), ("已审校", ANY)]),
    ("translation-short-official", [("official", ANY), ("officielle", "f"), ("oficial", ANY), ("официальный", ANY), ("رسمية", "f"), ("官方", ANY)]),
    ("translations-missing", [("not translated", ANY), ("non traduite", "f"), ("sin traducir", ANY), ("не переведена", "f"), ("غير مترجمة", "f"), ("未翻译", ANY)]),
];

/// A call of `t`, and what each language says; no-break spaces are spaces here.
#[rustfmt::skip]
const COUNTED: &[(&str, [&str; 6])] = &[
    ("key=\"document-pages\", count=0", ["0 pages", "0 page", "0 páginas", "0 страниц", "لا توجد صفحات", "0页"]),
    ("key=\"document-pages\", count=1", ["1 page", "1 page", "1 página", "1 страница", "صفحة واحدة", "1页"]),
    ("key=\"document-pages\", count=2", ["2 pages", "2 pages", "2 páginas", "2 страницы", "صفحتان", "2页"]),
    ("key=\"document-pages\", count=3", ["3 pages", "3 pages", "3 páginas", "3 страницы", "3 صفحات", "3页"]),
    ("key=\"document-pages\", count=11", ["11 pages", "11 pages", "11 páginas", "11 страниц", "11 صفحة", "11页"]),
    ("key=\"document-pages\", count=21", ["21 pages", "21 pages", "21 páginas", "21 страница", "21 صفحة", "21页"]),
    ("key=\"document-pages\", count=22", ["22 pages", "22 pages", "22 páginas", "22 страницы", "22 صفحة", "22页"]),
    ("key=\"document-pages\", count=25", ["25 pages", "25 pages", "25 páginas", "25 страниц", "25 صفحة", "25页"]),
    ("key=\"document-pages\", count=100", ["100 pages", "100 pages", "100 páginas", "100 страниц", "100 صفحة", "100页"]),
    ("key=\"document-pages\", count=1000000", ["1,000,000 pages", "1 000 000 de pages", "1 000 000 de páginas", "1 000 000 страниц", "1 000 000 صفحة", "1,000,000页"]),
    ("key=\"pillar-goals\", count=1, goals=\"4\"", ["Sustainable Development Goal: 4", "Objectif de développement durable : 4", "Objetivo de Desarrollo Sostenible: 4", "Цель в области устойчивого развития: 4", "هدف التنمية المستدامة: 4", "可持续发展目标：4"]),
    ("key=\"pillar-goals\", count=2, goals=\"4\"", ["Sustainable Development Goals: 4", "Objectifs de développement durable : 4", "Objetivos de Desarrollo Sostenible: 4", "Цели в области устойчивого развития: 4", "هدفا التنمية المستدامة: 4", "可持续发展目标：4"]),
    ("key=\"pillar-goals\", count=3, goals=\"4\"", ["Sustainable Development Goals: 4", "Objectifs de développement durable : 4", "Objetivos de Desarrollo Sostenible: 4", "Цели в области устойчивого развития: 4", "أهداف التنمية المستدامة: 4", "可持续发展目标：4"]),
    ("key=\"pillar-goals\", count=11, goals=\"4\"", ["Sustainable Development Goals: 4", "Objectifs de développement durable : 4", "Objetivos de Desarrollo Sostenible: 4", "Цели в области устойчивого развития: 4", "أهداف التنمية المستدامة: 4", "可持续发展目标：4"]),
    ("key=\"call-days-left\", days=0", ["Today is the last day.", "C’est aujourd’hui le dernier jour.", "Hoy es el último día.", "Сегодня последний день.", "اليوم هو اليوم الأخير.", "今天是最后一天。"]),
    ("key=\"call-days-left\", days=1", ["1 day is left.", "Il reste 1 jour.", "Queda 1 día.", "Остался 1 день.", "بقي يوم واحد.", "还剩1天。"]),
    ("key=\"call-days-left\", days=2", ["2 days are left.", "Il reste 2 jours.", "Quedan 2 días.", "Осталось 2 дня.", "بقي يومان.", "还剩2天。"]),
    ("key=\"call-days-left\", days=3", ["3 days are left.", "Il reste 3 jours.", "Quedan 3 días.", "Осталось 3 дня.", "بقيت 3 أيام.", "还剩3天。"]),
    ("key=\"call-days-left\", days=11", ["11 days are left.", "Il reste 11 jours.", "Quedan 11 días.", "Осталось 11 дней.", "بقي 11 يوماً.", "还剩11天。"]),
    ("key=\"call-days-left\", days=13", ["13 days are left.", "Il reste 13 jours.", "Quedan 13 días.", "Осталось 13 дней.", "بقي 13 يوماً.", "还剩13天。"]),
    ("key=\"call-days-left\", days=21", ["21 days are left.", "Il reste 21 jours.", "Quedan 21 días.", "Остался 21 день.", "بقي 21 يوماً.", "还剩21天。"]),
    ("key=\"call-days-left\", days=100", ["100 days are left.", "Il reste 100 jours.", "Quedan 100 días.", "Осталось 100 дней.", "بقي 100 يوم.", "还剩100天。"]),
];

/// What calls of `t` say in a language, with the messages of the theme.
fn said(tag: &str, calls: &[String]) -> Vec<String> {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/coalition/locales");
    let messages = std::fs::read(locales.join(tag).join("theme.ftl")).unwrap();
    let config = format!("base_url = \"https://site.test\"\n[[languages]]\ntag = \"{tag}\"\nname = \"x\"\n");
    let lines: Vec<String> = calls.iter().map(|call| format!("{{{{ t({call}) }}}}")).collect();
    let built = SiteTest::empty()
        .config(&config)
        .file(&format!("locales/{tag}/theme.ftl"), messages)
        .file(&format!("content/_index.{tag}.md"), "---\ntitle: x\n---\nx\n")
        .file("templates/home.html", lines.join("\n"))
        .build();
    let text = built.text(&format!("{tag}/index.html"));
    let text = text.replace(['\u{a0}', '\u{202f}'], " ").replace(['\u{2068}', '\u{2069}'], "");
    text.lines().map(str::to_owned).collect()
}

#[test]
fn what_stands_beside_a_noun_agrees_with_it() {
    let groups = [(TYPES, BESIDE_TYPES), (DEADLINE, BESIDE_DEADLINE), (PAGE, BESIDE_PAGE)];
    let mut wrong = Vec::new();
    for (at, tag) in TAGS.iter().enumerate() {
        let rows: Vec<&Row> = groups.iter().flat_map(|(nouns, beside)| nouns.iter().chain(*beside)).collect();
        let calls: Vec<String> = rows.iter().map(|(key, _)| format!("key=\"{key}\"")).collect();
        let said = said(tag, &calls);
        assert_eq!(said.len(), rows.len(), "{tag}: {said:?}");
        for ((key, words), said) in rows.into_iter().zip(said) {
            let (known, _) = words[at];
            if said != known {
                wrong.push(format!("{tag} {key}: `{said}` is not in the table, where its gender must stand"));
            }
        }
        for (nouns, beside) in groups {
            for (noun, (word, genders)) in
                nouns.iter().flat_map(|noun| beside.iter().map(move |word| (noun.1[at], word.1[at])))
            {
                if !genders.contains(noun.1) {
                    wrong.push(format!("{tag}: `{word}` does not agree with `{}`", noun.0));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn nouns_agree_with_their_number() {
    let calls: Vec<String> = COUNTED.iter().map(|(call, _)| (*call).to_owned()).collect();
    for (at, tag) in TAGS.iter().enumerate() {
        let right: Vec<&str> = COUNTED.iter().map(|(_, words)| words[at]).collect();
        assert_eq!(said(tag, &calls), right, "{tag}");
    }
}
