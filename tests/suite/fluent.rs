//! Fluent as its reference implementation formats it, and what is reported of messages where they are.

use std::collections::BTreeMap;

use crate::site_test::SiteTest;

/// A site in one language with these messages, whose home page is this template.
fn site(tag: &str, messages: &str, template: &str) -> SiteTest {
    let config = format!("base_url = \"https://site.test\"\n[[languages]]\ntag = \"{tag}\"\nname = \"x\"\n");
    let segment = tag.split('-').next().unwrap();
    SiteTest::empty()
        .config(&config)
        .file(&format!("content/_index.{segment}.md"), "---\ntitle: x\n---\nx\n")
        .file(&format!("locales/{segment}/a.ftl"), messages)
        .file("templates/home.html", if template.is_empty() { "<p></p>" } else { template })
}

fn says(tag: &str, messages: &str, call: &str, expected: &str) {
    let segment = tag.split('-').next().unwrap();
    let built = site(tag, messages, &format!("{{{{ t({call}) }}}}")).build();
    let said = built.text(&format!("{segment}/index.html"));
    let said = said.replace('\u{a0}', "~").replace('\u{202f}', "^");
    // Typography binds a day to its month; that is not the message's doing.
    assert_eq!(
        said.replace("18~O", "18 O").replace("18~o", "18 o").replace("18~о", "18 о"),
        expected,
        "{messages} {call}: {:#?}",
        built.problems
    );
}

#[test]
fn numbers_take_the_options_of_the_reference_implementation() {
    let table = [
        ("en", "NUMBER($n, minimumFractionDigits: 2)", "1234.5", "1,234.50"),
        ("fr", "NUMBER($n, minimumFractionDigits: 2)", "1234.5", "1^234,50"),
        ("ru", "NUMBER($n, maximumFractionDigits: 0)", "1234.5", "1~235"),
        ("en", "NUMBER($n, useGrouping: 0)", "1234567", "1234567"),
        ("en", "NUMBER($n, useGrouping: \"false\")", "1234567", "1234567"),
        ("es", "NUMBER($n, useGrouping: \"always\")", "1234", "1~234"),
        ("en", "NUMBER($n, minimumIntegerDigits: 2)", "5", "05"),
        ("en", "NUMBER($n, maximumSignificantDigits: 2)", "12345", "12,000"),
        ("en", "NUMBER($n, style: \"percent\")", "0.37", "37%"),
        ("fr", "NUMBER($n, style: \"percent\")", "0.37", "37~%"),
        ("de", "NUMBER($n, style: \"percent\", maximumFractionDigits: 1)", "0.375", "37,5~%"),
        ("en", "NUMBER($n, style: \"currency\", currency: \"USD\")", "5", "USD~5.00"),
        ("de", "NUMBER($n, style: \"currency\", currency: \"EUR\")", "5", "5,00~EUR"),
        ("en", "$n", "1234.5678", "1,234.568"),
        ("en", "NUMBER(7.50)", "1", "7.50"),
        ("en", "1234.50", "1", "1,234.50"),
    ];
    for (tag, call, value, expected) in table {
        says(tag, &format!("m = {{ {call} }}\n"), &format!("key=\"m\", n={value}"), expected);
    }
}

#[test]
fn dates_take_the_options_of_the_reference_implementation() {
    let table = [
        ("en", "month: \"long\", year: \"numeric\"", "October 2021"),
        ("en", "dateStyle: \"long\"", "18 October 2021"),
        ("en-US", "dateStyle: \"long\"", "October 18, 2021"),
        ("en-US", "dateStyle: \"medium\"", "Oct 18, 2021"),
        ("en-US", "dateStyle: \"short\"", "10/18/21"),
        ("en-US", "dateStyle: \"full\"", "Monday, October 18, 2021"),
        ("en-US", "year: \"numeric\", month: \"numeric\", day: \"numeric\"", "10/18/2021"),
        ("en-US", "month: \"short\", day: \"numeric\"", "Oct 18"),
        ("en-US", "weekday: \"long\"", "Monday"),
        ("en-US", "year: \"numeric\"", "2021"),
        ("en-US", "month: \"long\"", "October"),
        ("de", "dateStyle: \"long\"", "18. Oktober 2021"),
        ("de", "dateStyle: \"full\"", "Montag, 18. Oktober 2021"),
        ("fr", "day: \"numeric\", month: \"long\"", "18 octobre"),
        ("ru", "dateStyle: \"long\"", "18 октября 2021^г."),
        ("ja", "dateStyle: \"long\"", "2021年10月18日"),
        ("de", "timeStyle: \"short\"", "23:59"),
        ("en-US", "hour: \"numeric\", minute: \"numeric\"", "11:59^PM"),
        ("en-US", "hour: \"numeric\", minute: \"numeric\", hour12: \"false\"", "23:59"),
        ("de", "hour: \"numeric\", minute: \"numeric\", timeZone: \"Asia/Tokyo\"", "06:59"),
    ];
    for (tag, options, expected) in table {
        let value = if options.contains("ime") || options.contains("hour") {
            "2021-10-18T23:59[Europe/Zurich]"
        } else {
            "2021-10-18"
        };
        says(
            tag,
            &format!("m = {{ DATETIME($d, {options}) }}\n"),
            &format!("key=\"m\", d=\"{value}\""),
            expected,
        );
    }
    says("en-US", "m = { DATETIME($d) }\n", "key=\"m\", d=\"2021-10-18\"", "10/18/2021");
    says(
        "en-US",
        "m = { DATETIME($d, dateStyle: \"long\") }\n",
        "key=\"m\", d=site.today",
        "October 18, 2021",
    );
}

#[test]
fn a_wrong_call_of_a_function_is_reported_where_it_stands() {
    let wrong = |message: &str| {
        let built = site("en", &format!("ok = a\nm = {message}\n"), "").build();
        assert_eq!(built.problems.len(), 1, "{:#?}", built.problems);
        built.problems[0].clone()
    };
    let table = [
        (
            "{ NUMBER($n, minimumFractionDigit: 2) }",
            "2:18 error[message-function] `NUMBER` has no option `minimumFractionDigit`",
        ),
        (
            "{ NUMBER($n, minimumFractionDigits: \"two\") }",
            "2:42 error[message-function] `two` is no value of `minimumFractionDigits`",
        ),
        (
            "{ NUMBER($n, style: \"unit\", unit: \"meter\") }",
            "2:26 error[message-function] `unit` is no value of `style`",
        ),
        ("{ NUMBERS($n) }", "2:7 error[message-function] there is no function `NUMBERS`"),
        ("{ NUMBER() }", "2:7 error[message-function] `NUMBER` takes one value"),
        (
            "{ DATETIME($d, month: \"longer\") }",
            "2:28 error[message-function] `longer` is no value of `month`",
        ),
        (
            "{ DATETIME($d, era: \"long\") }",
            "2:20 error[message-function] the option `era` of `DATETIME` is not supported",
        ),
        ("{ DATETIME($d, timeZone: \"Europe/Zurch\") }", "2:31 error[message-function] unknown time zone"),
        (
            "{ DATETIME($d, year: \"numeric\", day: \"numeric\") }",
            "2:20 error[message-function] these parts of a date",
        ),
    ];
    for (message, expected) in table {
        let said = wrong(message);
        assert!(said.starts_with(&format!("locales/en/a.ftl:{expected}")), "{said}");
    }
}

#[test]
fn what_a_message_refers_to_in_vain_is_reported_where_it_stands() {
    let messages = "-brand = Hexaglot\nother = O\n    .label = L\na = { -brnd }\nb = { othr }\nc = { other.lable }\nd = { NUMBR($n) }\n\
                    e = { f }\nf = { e }\n-g = { $x }\nh = { -g } { -brand }\n";
    let site = site("en", messages, "");
    let built = site.build();
    let said: Vec<&str> = built.problems.iter().map(String::as_str).collect();
    assert_eq!(
        said,
        [
            "locales/en/a.ftl:4:8 error[message-reference] no term `-brnd` in `en`",
            "locales/en/a.ftl:5:7 error[message-reference] no message `othr` in `en`",
            "locales/en/a.ftl:6:7 error[message-reference] the message `other` has no attribute `lable`",
            "locales/en/a.ftl:7:7 error[message-function] there is no function `NUMBR`",
            "locales/en/a.ftl:8:1 error[message-reference] the message `e` leads back to itself",
            "locales/en/a.ftl:11:8 error[message-argument] the term `-g` shows `$x`, which is not given to it",
        ]
    );
    let helps = site.helps();
    assert!(helps.contains(&"did you mean `-brand`?".to_owned()), "{helps:#?}");
    assert!(helps.contains(&"did you mean `other`?".to_owned()), "{helps:#?}");
    assert!(helps.contains(&"did you mean `label`?".to_owned()), "{helps:#?}");
    assert!(helps.contains(&"did you mean `NUMBER`?".to_owned()), "{helps:#?}");
}

#[test]
fn selections_are_decided_as_the_reference_implementation_decides_them() {
    let table = [
        ("m = { NUMBER($n) ->\n [one] day\n *[other] days\n}\n", "n=1", "day"),
        ("m = { NUMBER($n, minimumFractionDigits: 1) ->\n [one] day\n *[other] days\n}\n", "n=1", "days"),
        (
            "m = { NUMBER($n, type: \"ordinal\") ->\n [one] {$n}st\n [two] {$n}nd\n [few] {$n}rd\n *[other] {$n}th\n}\n",
            "n=22",
            "22nd",
        ),
        (
            "m = { NUMBER($n, type: \"ordinal\") ->\n [one] {$n}st\n [two] {$n}nd\n [few] {$n}rd\n *[other] {$n}th\n}\n",
            "n=13",
            "13th",
        ),
        ("m = { $n ->\n [0] none\n *[1] some\n}\n", "n=0", "none"),
        ("m = { $n ->\n [0] none\n *[1] some\n}\n", "n=7", "some"),
        ("m = { $n ->\n [one] a\n [1] b\n *[other] c\n}\n", "n=1", "a"),
        ("m = { $n ->\n [1.0] b\n *[other] c\n}\n", "n=1", "b"),
        ("m = { $k ->\n [one] a\n *[other] b\n}\n", "k=\"one\"", "a"),
        ("m = { $k ->\n [one] a\n *[other] b\n}\n", "k=\"1\"", "b"),
        ("m = { $user_name }!\n", "user_name=\"Ada\"", "Ada!"),
        ("m = { $user-name }!\n", "user_name=\"Ada\"", "Ada!"),
        ("-m = Term\nm = Message and { -m }\n", "n=1", "Message and Term"),
        (
            "-f = { $count ->\n [one] file\n *[other] { $count } files\n}\nm = { -f(count: 1) } of { $count }\n",
            "count=5",
            "file of 5",
        ),
        (
            "-f = { $count ->\n [one] file\n *[other] { $count } files\n}\nm = { -f(count: 1234) } of { $count }\n",
            "count=5",
            "1,234 files of 5",
        ),
        ("-t = x\n    .gender = f\nm = { -t.gender ->\n [f] she\n *[m] he\n}\n", "n=1", "she"),
        ("o = O { $n }\n    .a = A { $n }\nm = { o } { o.a }\n", "n=2", "O 2 A 2"),
        ("m = { \"\\u00e9\" }{ \"\" }x\n", "n=2", "éx"),
    ];
    for (messages, value, expected) in table {
        says("en", messages, &format!("key=\"m\", {value}"), expected);
    }
    says("en", "m = M\n    .a = A { $n }\n", "key=\"m.a\", n=3", "A 3");
}

#[test]
fn plurals_follow_the_language_in_any_script() {
    let message = "m = { $n ->\n [one] one\n [few] few\n *[other] other\n}\n";
    for (tag, n, expected) in [
        ("sr-Latn", 21, "one"),
        ("sr-Latn", 3, "few"),
        ("bs-Cyrl", 2, "few"),
        ("uz-Cyrl", 1, "one"),
        ("az-Cyrl", 1, "one"),
        ("pa-Arab", 0, "one"),
    ] {
        let built = site(tag, message, &format!("{{{{ t(key=\"m\", n={n}) }}}}")).build();
        let segment = tag.split('-').next().unwrap();
        let said = built.text(&format!("{segment}/index.html")).replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(said, expected, "{tag} {n}");
    }
}

#[test]
fn a_key_that_is_no_plural_category_is_reported_at_its_place() {
    let wrong = [
        (
            "ru",
            "m = { $n ->\n    [one] { $n } день\n    [feww] { $n } дня\n    [many] { $n } дней\n   *[other] { $n } дня\n}\n",
            "3:6",
            "`feww`",
            "did you mean `few`?",
        ),
        (
            "fr",
            "m = { $n ->\n    [une] { $n } jour\n   *[other] { $n } jours\n}\n",
            "2:6",
            "`une`",
            "did you mean `one`?",
        ),
        (
            "en",
            "m = { NUMBER($n) ->\n    [singular] a\n   *[other] b\n}\n",
            "2:6",
            "`singular`",
            "write one of `one`, `other`",
        ),
    ];
    for (tag, message, place, name, help) in wrong {
        let site = site(tag, message, "");
        let (built, helps) = (site.build(), site.helps());
        built.reports(&format!(
            "locales/{tag}/a.ftl:{place} warning[plural-category] {name} is not a plural category"
        ));
        assert!(helps.contains(&help.to_owned()), "{helps:#?}");
    }
    for message in [
        "m = { $kind ->\n    [event] E\n    [page] P\n   *[other] O\n}\n",
        "m = { $n ->\n [0] none\n *[1] some\n}\n",
    ] {
        assert_eq!(site("ru", message, "").build().problems, [""; 0]);
    }
}

#[test]
fn a_message_that_no_template_asks_for_may_be_misspelt() {
    let theme = |site: SiteTest| {
        site.configure_first("theme = \"t\"")
            .file("themes/t/locales/en/a.ftl", "event-outcome = Outcome\nkind-page = Page\n")
            .file("themes/t/locales/fr/a.ftl", "event-outcome = Résultats\nkind-page = Page\n")
            .file(
                "themes/t/templates/home.html",
                "{{ t(key=\"event-outcome\") }}{{ t(key=\"kind-\" ~ page.kind) }}",
            )
    };
    let home = "kind-home = H\n";
    let site = theme(SiteTest::new())
        .file("locales/en/a.ftl", format!("event-outcom = Result\n{home}"))
        .file("locales/fr/a.ftl", format!("event-outcom = Bilan\n{home}"));
    let (built, helps) = (site.build(), site.helps());
    built.reports(
        "locales/en/a.ftl:1:1 error[unknown-message] no template asks for the message `event-outcom`",
    );
    assert!(helps.contains(&"did you mean `event-outcome`?".to_owned()), "{helps:#?}");
    assert_eq!(built.problems.len(), 1, "{:#?}", built.problems);
    let site = theme(SiteTest::new())
        .file("locales/en/a.ftl", home)
        .file("locales/fr/a.ftl", format!("event-outcom = Bilan\n{home}"));
    let helps = site.helps();
    assert!(helps.contains(&"did you mean `event-outcome`?".to_owned()), "{helps:#?}");
}

/// Choices by number as translators write them, and the forms that each lacks: `language | keys | missing`, a star before the
/// default, numbers in brackets; `unseen` where the text does not show the number.
#[test]
fn plural_forms_are_asked_for_where_whole_numbers_need_them() {
    let mut messages: BTreeMap<&str, String> = BTreeMap::new();
    let mut labels: BTreeMap<(&str, String), &str> = BTreeMap::new();
    for (at, line) in include_str!("snapshots/plural_forms.txt").lines().enumerate() {
        let mut parts = line.split('|').map(str::trim);
        let (tag, keys, missing) = (parts.next().unwrap(), parts.next().unwrap(), parts.next().unwrap());
        let text = if parts.next() == Some("unseen") { "x" } else { "{ $n } x" };
        let variants = keys.split(' ').map(|key| match key.strip_prefix('*') {
            Some(name) => format!("   *[{name}] {text}\n"),
            None => format!("    [{}] {text}\n", key.trim_matches(['[', ']'])),
        });
        let message = format!("m{at} = {{ $n ->\n{}}}\n", variants.collect::<String>());
        messages.entry(tag).or_default().push_str(&message);
        labels.insert((tag, format!("m{at}")), missing);
    }
    let mut said: BTreeMap<(&str, String), String> = BTreeMap::new();
    for (tag, messages) in messages {
        for problem in site(tag, &messages, "").read() {
            let Some((start, forms)) = problem.split_once("` lacks the plural categories: ") else {
                continue;
            };
            let id = start.rsplit('`').next().unwrap().to_owned();
            said.insert((tag, id), forms.replace(',', ""));
        }
    }
    let mut wrong = labels.clone();
    wrong.retain(|label, missing| said.get(label).map_or("", String::as_str) != *missing);
    // Precision and recall are 1 where no label differs.
    assert!(labels.len() >= 200 && wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_broken_message_is_neither_missing_nor_unknown_as_well() {
    let site = |english: &str, french: &str| {
        SiteTest::new()
            .file("locales/en/own.ftl", english)
            .file("locales/fr/own.ftl", french)
            .file("templates/home.html", "<p>{{ t(key=\"hello\", name=\"Jo\") }}</p>{{ content }}")
    };
    let whole = "hello = Hello { $name }\nagain = { hello }!\n-brand = B\nmore = { -brand }\n";
    let broken = whole.replace("$name }", "$name").replace("-brand = B", "-brand = { \"B");
    for (english, french) in [(whole, broken.as_str()), (&broken, whole)] {
        let outcome = site(english, french).build();
        assert_eq!(outcome.problems.len(), 2, "{:#?}", outcome.problems);
        outcome.has_code("fluent-syntax");
    }
    // What its author wrote is shown where the problem is lowered.
    let lowered = site(whole, &broken).configure("[checks]\nfluent-syntax = \"warning\"").build();
    lowered.has("fr/index.html", "<p>Hello { $name</p>").has("en/index.html", "<p>Hello Jo</p>");
}

#[test]
fn messages_that_are_missing_together_are_not_taken_for_each_other() {
    let outcome = SiteTest::new().file("locales/en/own.ftl", "note-a = A\nnote-b = B\n").build();
    assert_eq!(outcome.problems.len(), 2, "{:#?}", outcome.problems);
    for (problem, id) in outcome.problems.iter().zip(["note-a", "note-b"]) {
        let command =
            "`hexaglot new language fr`, which adds all that is missing, with the originals in place";
        outcome.helps(problem, &format!("add `{id} = …` to a file under `locales/fr/`; or run {command}"));
    }
}

#[test]
fn indented_lines_that_go_on_with_a_text_are_no_slips() {
    for text in [
        "hello = Hello\n  and welcome\n",
        "hello = Hello,\n\n  and welcome = nobody\n".replace(" = nobody", "").as_str(),
        "hello = <a\n  href=\"https://site.test\">x</a>\n",
        "hello =\n    .title = Hello\n    .label = Hi\n",
        "hello = { $n ->\n    [one] one\n   *[other] a = b\n }\n",
        "hello = Hello\n  #welcome\n",
    ] {
        SiteTest::english().file("locales/en/own.ftl", text).build().is_clean();
    }
}
