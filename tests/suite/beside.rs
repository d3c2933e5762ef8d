//! What a translation says beside its original: in which order and language, with which numbers, and how much of it; in pages, in fields of
//! the site's own, and in messages.

use crate::own_site::{done, said, write};
use crate::site_test::SiteTest;

const LANGUAGES: [(&str, &str); 6] = [
    ("en", "English"),
    ("ar", "العربية"),
    ("zh", "中文"),
    ("fr", "Français"),
    ("ru", "Русский"),
    ("es", "Español"),
];

/// `site.toml` of a site in all of them.
pub fn config() -> String {
    let languages =
        LANGUAGES.map(|(tag, name)| format!("[[languages]]\ntag = \"{tag}\"\nname = \"{name}\"\n"));
    format!(
        "base_url = \"https://site.test\"\ntoday = 2021-10-18\n{}[checks]\nmissing-language = \"off\"\nmissing-home = \"off\"\n",
        languages.concat()
    )
}

/// What is reported of the texts of an English page and its translation.
pub fn told(english: &str, (lang, translation): (&str, &str)) -> Vec<String> {
    let page = |body: &str| {
        if body.starts_with("---") { body.to_owned() } else { format!("---\ntitle: A\n---\n{body}") }
    };
    let site = SiteTest::empty()
        .file("site.toml", config())
        .file("content/a.en.md", page(english))
        .file(&format!("content/a.{lang}.md"), page(translation));
    let path = format!("content/a.{lang}.md:");
    site.read_texts().into_iter().filter(|line| line.starts_with(&path)).collect()
}

/// Whether exactly one problem is reported, with this code.
fn is_one(found: &[String], code: &str) -> bool {
    found.len() == 1 && found[0].contains(&format!("[{code}]"))
}

const STEPS: &str = "1. Open the form on our page.\n2. Write the name of your organization, its address and the people whom we may ask \
    about your pledge, with their languages.\n3. Send it before 31 October 2021.\n";

#[test]
fn steps_in_another_order_are_reported_with_what_to_move() {
    for (lang, steps) in [
        (
            "fr",
            [
                "Ouvrez le formulaire sur notre page.",
                "Écrivez le nom de votre organisation, son adresse et les personnes que nous pouvons interroger sur votre engagement, avec leurs langues.",
                "Envoyez-le avant le 31 octobre 2021.",
            ],
        ),
        (
            "es",
            [
                "Abra el formulario en nuestra página.",
                "Escriba el nombre de su organización, su dirección y las personas a las que podemos preguntar por su compromiso, con sus idiomas.",
                "Envíelo antes del 31 de octubre de 2021.",
            ],
        ),
        (
            "ru",
            [
                "Откройте форму на нашей странице.",
                "Напишите название вашей организации, её адрес и людей, которых мы можем спросить о вашем обязательстве, с их языками.",
                "Отправьте её до 31 октября 2021 года.",
            ],
        ),
        (
            "ar",
            [
                "افتحوا الاستمارة في صفحتنا.",
                "اكتبوا اسم منظمتكم وعنوانها والأشخاص الذين يمكننا أن نسألهم عن تعهدكم، مع لغاتهم.",
                "أرسلوها قبل 31 أكتوبر 2021.",
            ],
        ),
        (
            "zh",
            [
                "打开我们网页上的表格。",
                "填写贵组织的名称、地址以及我们可就您的承诺进行询问的人员及其所用语言。",
                "请在2021年10月31日之前发送。",
            ],
        ),
    ] {
        let list = |order: [usize; 3]| -> String {
            order.iter().zip(1..).map(|(step, number)| format!("{number}. {}\n", steps[*step])).collect()
        };
        assert_eq!(told(STEPS, (lang, &list([0, 1, 2]))), [""; 0], "{lang}");
        for order in [[1, 0, 2], [0, 2, 1]] {
            let found = told(STEPS, (lang, &list(order)));
            assert!(
                is_one(&found, "order-differs") && found[0].contains("the step stands"),
                "{lang}: {found:#?}"
            );
        }
    }
}

#[test]
fn the_help_names_the_block_behind_which_it_belongs() {
    let site = SiteTest::empty()
        .file("site.toml", config())
        .file("content/a.en.md", format!("---\ntitle: A\n---\n{STEPS}"));
    let french = "---\ntitle: A\n---\n1. Ouvrez le formulaire sur notre page.\n2. Envoyez-le avant le 31 octobre 2021.\n3. Écrivez le nom de votre \
        organisation, son adresse et les personnes que nous pouvons interroger sur votre engagement, avec leurs langues.\n";
    let outcome = site.file("content/a.fr.md", french).check();
    outcome.has_code("order-differs");
    let shown = outcome.problems.iter().find(|line| line.contains("[order-differs]")).unwrap();
    assert!(shown.contains("comes after `") && shown.contains("content/a.en.md:"), "{shown}");
}

#[test]
fn sections_without_ids_are_known_by_what_they_say() {
    let english = "# A\n\n## Where we work\n\nWe have 12 offices in Geneva and 7 in Nairobi.\n\n## How to join\n\nWrite to [the \
        secretariat](https://join.test/form)\n";
    let french = "# A\n\n## Comment adhérer\n\nÉcrivez au [secrétariat](https://join.test/form)\n\n## Où nous \
        travaillons\n\nNous avons 12 bureaux à Genève et 7 à Nairobi.\n";
    let found = told(english, ("fr", french));
    assert!(
        is_one(&found, "order-differs") && found[0].contains("the section is at another place"),
        "{found:#?}"
    );
}

#[test]
fn a_list_in_the_order_of_its_alphabet_is_in_order() {
    let english = "- Austria: 12 members\n- Egypt: 35 members\n- Germany: 81 members\n- Spain: 64 members\n";
    let french =
        "- Allemagne : 81 membres\n- Autriche : 12 membres\n- Égypte : 35 membres\n- Espagne : 64 membres\n";
    assert_eq!(told(english, ("fr", french)), [""; 0]);
    let other =
        "- Égypte : 35 membres\n- Autriche : 12 membres\n- Espagne : 64 membres\n- Allemagne : 81 membres\n";
    let found = told(english, ("fr", other));
    assert!(!found.is_empty() && found.iter().all(|line| line.contains("[order-differs]")), "{found:#?}");
    let table = |head: &str, rows: [&str; 4]| format!("| {head} |\n|---|---|\n{}\n", rows.join("\n"));
    let english =
        table("Name | Members", ["| Austria | 12 |", "| Egypt | 35 |", "| Germany | 81 |", "| Spain | 64 |"]);
    let russian = table(
        "Имя | Члены",
        ["| Австрия | 12 |", "| Германия | 81 |", "| Египет | 35 |", "| Испания | 64 |"],
    );
    assert_eq!(told(&english, ("ru", &russian)), [""; 0]);
    // Arabic counts the article, or does not; Chinese is sorted by pinyin or by strokes.
    let english = table(
        "Country | Millions",
        ["| Brazil | 214 |", "| Jordan | 11 |", "| Kuwait | 4 |", "| Lebanon | 5 |"],
    );
    for (lang, rows, is_sorted) in [
        ("ar", ["| الأردن | 11 |", "| البرازيل | 214 |", "| الكويت | 4 |", "| لبنان | 5 |"], true),
        ("ar", ["| الأردن | 11 |", "| البرازيل | 214 |", "| لبنان | 5 |", "| الكويت | 4 |"], false),
        ("zh", ["| 巴西 | 214 |", "| 科威特 | 4 |", "| 黎巴嫩 | 5 |", "| 约旦 | 11 |"], true),
        ("zh", ["| 巴西 | 214 |", "| 约旦 | 11 |", "| 科威特 | 4 |", "| 黎巴嫩 | 5 |"], true),
        ("zh", ["| 黎巴嫩 | 5 |", "| 巴西 | 214 |", "| 科威特 | 4 |", "| 约旦 | 11 |"], false),
    ] {
        let head = if lang == "ar" { "البلد | بالملايين" } else { "国家 | 百万" };
        let found = told(&english, (lang, &table(head, rows)));
        assert_eq!(found.is_empty(), is_sorted, "{lang}: {rows:?}: {found:#?}");
    }
}

#[test]
fn names_and_cited_titles_stay_as_they_are() {
    let english = "- Save the Children\n- Doctors of the World\n\n| Partner | Kind |\n|---|---|\n| Bank of the West | bank |\n\n\
        Sen, A. (1999). Development as freedom. Oxford University Press.\n\n\
        To cite: WHO (2020). *WHO guidelines on physical activity and sedentary behaviour*. Geneva: WHO.\n\n## Nokia {#n}\n\nA company.\n";
    for (lang, cite, head, company) in [
        (
            "fr",
            "Pour citer",
            "Partenaire | Type |\n|---|---|\n| Bank of the West | banque",
            "Une entreprise.",
        ),
        ("es", "Para citar", "Socio | Tipo |\n|---|---|\n| Bank of the West | banco", "Una empresa."),
        ("ru", "Как ссылаться", "Партнёр | Вид |\n|---|---|\n| Bank of the West | банк", "Компания."),
        ("ar", "الاقتباس", "الشريك | النوع |\n|---|---|\n| Bank of the West | مصرف", "شركة."),
        ("zh", "引用", "伙伴 | 类型 |\n|---|---|\n| Bank of the West | 银行", "一家公司。"),
    ] {
        let own = english
            .replace("Partner | Kind |\n|---|---|\n| Bank of the West | bank", head)
            .replace("To cite", cite)
            .replace("A company.", company);
        assert_eq!(told(english, (lang, &own)), [""; 0], "{lang}");
        // The same words in small letters are no name, and a sentence without a year is no title.
        let left = "- Save the children\n\nDevelopment is freedom for all of the people who live there.\n";
        let found = told(left, (lang, left));
        assert!(
            found.len() == 2 && found.iter().all(|line| line.contains("[untranslated-text]")),
            "{lang}: {found:#?}"
        );
    }
    // A single word that is often a label was left over.
    for (lang, first) in [("ru", "Взрослые"), ("ar", "الكبار"), ("zh", "成人")] {
        let found = told("- Adults\n- Children\n", (lang, &format!("- {first}\n- Children\n")));
        assert!(is_one(&found, "untranslated-text"), "{lang}: {found:#?}");
    }
}

/// A paragraph in each language.
const PARAGRAPHS: [(&str, &str); 6] = [
    (
        "en",
        "The members of the coalition meet every year in the spring and tell the others what they have done for people who are not yet connected.",
    ),
    (
        "ar",
        "يجتمع أعضاء التحالف كل سنة في الربيع ويخبرون الآخرين بما فعلوه من أجل الأشخاص الذين لم يتصلوا بالإنترنت بعد في بلدانهم.",
    ),
    (
        "zh",
        "联盟成员每年春季开会，向其他成员介绍他们为尚未联网的人们所做的工作，并在会上公布新的承诺和伙伴关系。",
    ),
    (
        "fr",
        "Les membres de la coalition se réunissent chaque année au printemps et racontent aux autres ce qu’ils ont fait pour les personnes qui ne sont pas encore connectées.",
    ),
    (
        "ru",
        "Члены коалиции встречаются каждый год весной и рассказывают другим о том, что они сделали для людей, которые ещё не подключены.",
    ),
    (
        "es",
        "Los miembros de la coalición se reúnen cada año en la primavera y cuentan a los demás lo que han hecho por las personas que aún no están conectadas.",
    ),
];

#[test]
fn a_page_in_any_other_language_is_recognized() {
    let english = PARAGRAPHS[0].1;
    for (lang, own) in &PARAGRAPHS[1..] {
        assert_eq!(told(english, (lang, own)), [""; 0], "{lang}");
        for (_, other) in PARAGRAPHS[1..].iter().filter(|(other, _)| other != lang) {
            let found = told(english, (lang, other));
            assert!(is_one(&found, "wrong-language"), "{lang}: {found:#?}");
        }
    }
    // The original itself.
    for (_, other) in &PARAGRAPHS[1..] {
        let site = SiteTest::empty()
            .file("site.toml", config())
            .file("content/a.en.md", format!("---\ntitle: A\n---\n{other}\n"));
        let found = site.read_texts();
        assert!(is_one(&found, "wrong-language"), "{found:#?}");
    }
}

#[test]
fn quotations_names_and_links_may_be_in_any_language() {
    for (at, (lang, own)) in PARAGRAPHS.iter().enumerate() {
        for (_, other) in PARAGRAPHS.iter().filter(|(other, _)| other != lang) {
            let text = format!(
                "{own}\n\n> {other}\n\n{own} «{other}» “{other}”\n\n- [{other}](https://a.test/b)\n- `{other}`\n- International Telecommunication \
                 Union, Development Sector, Geneva, Palais des Nations, Rue de Varembé\n"
            );
            let site = SiteTest::empty().file("site.toml", config());
            let found = site
                .file(&format!("content/a.{lang}.md"), format!("---\ntitle: A\n---\n{text}"))
                .read_texts();
            let found: Vec<&String> = found.iter().filter(|line| line.contains("[wrong-language]")).collect();
            assert!(found.is_empty(), "{at} {lang}: {found:#?}");
        }
    }
}

#[test]
fn numbers_that_only_one_language_has_are_reported() {
    let english = "The form is open for 30 days. 1,250 people have answered at 3 p.m. in two countries.";
    for (lang, right, wrong) in [
        (
            "fr",
            "Le formulaire est ouvert 30 jours. 1 250 personnes ont répondu à 15 heures dans deux pays.",
            "Le formulaire est ouvert des jours. 1 250 personnes ont répondu à 15 heures dans deux pays.",
        ),
        (
            "es",
            "El formulario está abierto treinta días. 1.250 personas han respondido a las 15.00 en dos países.",
            "El formulario está abierto treinta días. Las personas han respondido a las 15.00 en dos países.",
        ),
        (
            "ru",
            "Форма открыта 30 дней. 1250 человек ответили к 15:00 в двух странах.",
            "Форма открыта 30 дней. 1250 человек ответили к 15:00 в 47 странах.",
        ),
        (
            "ar",
            "الاستمارة متاحة لمدة ٣٠ يوماً. أجاب ١٬٢٥٠ شخصاً في الساعة 15:00 في بلدين.",
            "الاستمارة متاحة لمدة ٣٠ يوماً. أجاب ١٬٢٥٠ شخصاً في الساعة 15:00 في ٤٧ بلداً.",
        ),
        (
            "zh",
            "表格开放三十天。截至15时，两个国家的1250人已作答。",
            "表格开放三十天。截至15时，47个国家的1250人已作答。",
        ),
    ] {
        assert_eq!(told(english, (lang, right)), [""; 0], "{lang}");
        let found = told(english, (lang, wrong));
        assert!(is_one(&found, "number-mismatch"), "{lang}: {found:#?}");
    }
}

#[test]
fn a_month_in_place_of_another_is_reported() {
    let english = "The form closes on 18 October 2021.";
    for (lang, right, wrong) in [
        ("fr", "Le formulaire ferme le 18 octobre 2021.", "Le formulaire ferme le 18 novembre 2021."),
        (
            "es",
            "El formulario se cierra el 18 de octubre de 2021.",
            "El formulario se cierra el 18 de noviembre de 2021.",
        ),
        ("ru", "Форма закрывается 18 октября 2021 года.", "Форма закрывается 18 ноября 2021 года."),
        ("ar", "تغلق الاستمارة في 18 أكتوبر 2021.", "تغلق الاستمارة في 18 نوفمبر 2021."),
        ("zh", "表格于2021年10月18日关闭。", "表格于2021年11月18日关闭。"),
    ] {
        assert_eq!(told(english, (lang, right)), [""; 0], "{lang}");
        let found = told(english, (lang, wrong));
        assert!(is_one(&found, "date-mismatch"), "{lang}: {found:#?}");
    }
}

#[test]
fn half_a_paragraph_is_too_short() {
    let english = "The coalition brings people online who have never been. It asks every government and company for a pledge with a \
        date, and shows in public what became of it.";
    for (lang, whole) in [
        (
            "fr",
            "La coalition connecte celles et ceux qui ne l’ont jamais été. Elle demande à chaque gouvernement et à chaque entreprise un engagement daté, et montre publiquement ce qu’il est devenu.",
        ),
        (
            "es",
            "La coalición conecta a quienes nunca lo han estado. Pide a cada gobierno y a cada empresa un compromiso con fecha, y muestra en público qué ha sido de él.",
        ),
        (
            "ru",
            "Коалиция подключает тех, кто никогда не был в сети. Она просит у каждого правительства и каждой компании обязательство с датой и открыто показывает, что с ним стало.",
        ),
        (
            "ar",
            "يوصل التحالف من لم يتصلوا قط بالإنترنت. ويطلب من كل حكومة وكل شركة تعهداً بتاريخ محدد، ويبين للجميع ما آل إليه هذا التعهد.",
        ),
        ("zh", "联盟让从未上网的人连接起来。它请每个政府和每家公司作出有期限的承诺，并公开展示承诺的结果。"),
    ] {
        assert_eq!(told(english, (lang, whole)), [""; 0], "{lang}");
        let end = whole.find(['.', '。']).unwrap();
        let half = &whole[..end + whole[end..].chars().next().unwrap().len_utf8()];
        let found = told(english, (lang, half));
        assert!(is_one(&found, "length-differs"), "{lang}: {found:#?}");
        let found = told(english, (lang, &[whole, whole, whole].join(" ")));
        assert!(is_one(&found, "length-differs"), "{lang}: {found:#?}");
    }
}

#[test]
fn sentences_below_extra_are_compared() {
    let page = |lead: &str| format!("---\ntitle: A\nextra:\n  lead: \"{lead}\"\n  code: xy z\n---\nText.\n");
    let english = page("We have 30 **members** who meet in [Geneva](https://a.test/b) each year.");
    let right = "Nous avons 30 **membres** qui se retrouvent à [Genève](https://a.test/b) chaque année.";
    assert_eq!(told(&english, ("fr", &page(right))), [""; 0]);
    for (code, wrong) in [
        ("number-mismatch", right.replace("30", "20")),
        ("different-link", right.replace("/b", "/c")),
        ("different-structure", right.replace("**", "")),
        ("untranslated-text", "We have 30 **members** who meet in [Geneva](https://a.test/b) each year.".to_owned()),
        ("wrong-language", "Tenemos 30 **miembros** que se reúnen en [Ginebra](https://a.test/b) todos los años con las personas de la coalición.".to_owned()),
    ] {
        let found = told(&english, ("fr", &page(&wrong)));
        assert!(is_one(&found, code), "{code}: {found:#?}");
    }
}

/// What is reported of a message in English and in another language.
fn of_message(english: &str, (lang, translation): (&str, &str)) -> Vec<String> {
    let site = SiteTest::empty()
        .file("site.toml", config())
        .file("locales/en/own.ftl", format!("greeting = {english}\n"))
        .file(&format!("locales/{lang}/own.ftl"), format!("greeting = {translation}\n"))
        .file("templates/home.html", "{{ t(key=\"greeting\") }}{{ content }}");
    let path = format!("locales/{lang}/own.ftl:");
    site.messages().into_iter().filter(|line| line.starts_with(&path)).collect()
}

#[test]
fn messages_are_compared_as_pages_are() {
    let english =
        "The form is open for 30 days, until 18 October, and those who have written to us get an answer.";
    for (lang, right, number, month) in [
        (
            "fr",
            "Le formulaire est ouvert 30 jours, jusqu’au 18 octobre, et celles et ceux qui nous ont écrit reçoivent une réponse.",
            ("30 jours", "20 jours"),
            ("octobre", "novembre"),
        ),
        (
            "es",
            "El formulario está abierto 30 días, hasta el 18 de octubre, y quienes nos han escrito reciben una respuesta.",
            ("30 días", "20 días"),
            ("octubre", "noviembre"),
        ),
        (
            "ru",
            "Форма открыта 30 дней, до 18 октября, и те, кто написал нам, получат ответ.",
            ("30 дней", "20 дней"),
            ("октября", "ноября"),
        ),
        (
            "ar",
            "الاستمارة متاحة لمدة 30 يوماً حتى 18 أكتوبر، ومن كتب إلينا يتلقى رداً.",
            ("30 يوماً", "20 يوماً"),
            ("أكتوبر", "نوفمبر"),
        ),
        ("zh", "表格开放30天，截至10月18日，给我们写信的人会得到答复。", ("30天", "20天"), ("10月", "11月")),
    ] {
        assert_eq!(of_message(english, (lang, right)), [""; 0], "{lang}");
        let found = of_message(english, (lang, &right.replace(number.0, number.1)));
        assert!(is_one(&found, "number-mismatch"), "{lang}: {found:#?}");
        let found = of_message(english, (lang, &right.replace(month.0, month.1)));
        assert!(is_one(&found, "date-mismatch"), "{lang}: {found:#?}");
    }
    let spanish = "El formulario está abierto 30 días, hasta el 18 de octubre, y quienes nos han escrito reciben una respuesta.";
    let found = of_message(english, ("fr", spanish));
    assert!(found.iter().any(|line| line.contains("[wrong-language]")), "{found:#?}");
    let found = of_message(
        english,
        ("ar", "Форма открыта 30 дней, до 18 октября, и те, кто написал нам, получат ответ."),
    );
    assert!(found.iter().any(|line| line.contains("[foreign-letters]")), "{found:#?}");
    // `[length-differs]`
    let short = of_message(english, ("fr", "Ouvert 30 jours, jusqu’au 18 octobre."));
    assert!(is_one(&short, "length-differs"), "{short:#?}");
}

#[test]
fn invisible_characters_of_messages_are_reported() {
    for (text, code) in [
        ("Bonjour\u{202e} à tous", "bidi-control"),
        ("Bon\u{200b}jour à tous", "invisible-character"),
        ("Bonjour{ \"\\u202E\" } à tous", "bidi-control"),
        ("Bonjour{ \"\\u200B\" } à tous", "invisible-character"),
        ("Bonjour{ \"\\U00202E\" } à tous", "bidi-control"),
    ] {
        let found = of_message("Hello to all", ("fr", text));
        assert!(is_one(&found, code), "{text:?}: {found:#?}");
    }
    for text in ["Bonjour{ \"\\u00A0\" }à tous", "Bonjour\u{a0}à tous", "Bonjour{ \"\\u202F\" }: à tous"] {
        assert_eq!(of_message("Hello to all", ("fr", text)), [""; 0]);
    }
    assert_eq!(of_message("Hello (A) to all", ("ar", "مرحباً \u{200f}(أ) بالجميع")), [""; 0]);
}

#[test]
fn a_mistake_of_a_component_that_shows_when_it_is_called_keeps_a_page_from_being_stamped() {
    let place = tempfile::tempdir().unwrap();
    write(place.path(), "site.toml", &config());
    write(place.path(), "content/_index.en.md", "---\ntitle: Home\n---\nWelcome to us.\n");
    write(
        place.path(),
        "templates/components/share.html",
        "{% component share(of: string) %}{{ entries(kind=of) | length }}{% endcomponent share %}\n",
    );
    write(place.path(), "content/a.en.md", "---\ntitle: A\n---\nMembers {{ <share of=\"page\" /> }} meet.\n");
    write(
        place.path(),
        "content/a.fr.md",
        "---\ntitle: A\n---\nLes membres {{ <share of=\"pages\" /> }} se voient.\n",
    );
    let (code, text) = said(place.path(), &["l10n", "stamp", "content/a.fr.md"]);
    assert!(code != 0 && text.contains("unknown kind `pages`"), "{text}");
    write(
        place.path(),
        "content/a.fr.md",
        "---\ntitle: A\n---\nLes membres {{ <share of=\"page\" /> }} se voient.\n",
    );
    done(place.path(), &["l10n", "stamp", "content/a.fr.md"]);
}

#[test]
fn swapped_blocks_go_to_translators_as_fuzzy_and_an_intended_order_is_recorded() {
    let place = tempfile::tempdir().unwrap();
    let french = "---\ntitle: La forme\n---\n1. Ouvrez le formulaire sur notre page.\n2. Envoyez-le avant le 31 octobre 2021.\n3. Écrivez le nom de \
        votre organisation, son adresse et les personnes que nous pouvons interroger sur votre engagement, avec leurs langues.\n";
    write(place.path(), "site.toml", &config());
    write(place.path(), "content/a.en.md", &format!("---\ntitle: The form\n---\n{STEPS}"));
    write(place.path(), "content/a.fr.md", french);
    done(place.path(), &["l10n", "extract", "--to", "po", "--lang", "fr", "--output", "out"]);
    let po = std::fs::read_to_string(place.path().join("out/content/a.po")).unwrap();
    assert!(po.matches("fuzzy").count() >= 2, "{po}");
    let (code, text) = said(place.path(), &["l10n", "stamp", "content/a.fr.md"]);
    assert!(code != 0 && text.contains("order-differs"), "{text}");
    done(place.path(), &["l10n", "stamp", "content/a.fr.md", "--differs", "the form is sent first there"]);
    let (_, text) = said(place.path(), &["check"]);
    assert!(!text.contains("order-differs"), "{text}");
}

#[test]
fn a_title_and_a_heading_of_one_word_are_not_left_in_another_script() {
    let english = "---\ntitle: Opening\n---\nText.\n\n## Tickets {#tickets}\n\nText.\n";
    let russian = "---\ntitle: Opening\n---\nТекст.\n\n## Tickets {#tickets}\n\nТекст.\n";
    let found = told(english, ("ru", russian));
    let left = found.iter().filter(|problem| problem.contains("[untranslated-text]")).count();
    assert!(left == 2 && found.len() == 2, "{found:#?}");
    let kept = english
        .replace("title: Opening\n", "title: Opening\nno_translate: [title]\n")
        .replace("{#tickets}", "{#tickets translate=\"no\"}");
    let russian = russian.replace("{#tickets}", "{#tickets translate=\"no\"}");
    assert_eq!(told(&kept, ("ru", &russian)), [""; 0]);
    let [english, russian] =
        [english, &*russian].map(|text| text.replace("Opening", "ITU").replace("Tickets", "GitHub"));
    let russian = russian.replace(" translate=\"no\"", "");
    assert_eq!(told(&english, ("ru", &russian)), [""; 0]);
}

#[test]
fn a_page_of_short_texts_in_another_script_is_recognized() {
    let text = "Музей закрыт.\n\n## Часы работы\n\n- с девяти до шести\n- и по субботам\n\n| День | Время |\n| --- | --- |\n| среда | до пяти |\n";
    let site = SiteTest::empty()
        .file("site.toml", config())
        .file("content/a.en.md", format!("---\ntitle: A\n---\n{text}\nИ это всё, что мы знаем.\n"));
    let found = site.read_texts();
    assert!(is_one(&found, "wrong-language") && found[0].contains("the page is in"), "{found:#?}");
}
