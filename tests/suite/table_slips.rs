//! Misspelt fields of tables are reported, and fields that a site has of its own are not.

use super::site_test::{Outcome, SiteTest};

fn table(name: &str, text: &str) -> Outcome {
    SiteTest::new().file(&format!("content/_data/{name}.yaml"), text).build()
}

/// The one problem of a table, with its place, and its help.
fn has_one(name: &str, text: &str, expected: &str, help: &str) {
    let site = table(name, text);
    assert_eq!(site.problems.len(), 1, "{text}: {:#?}", site.problems);
    site.helps(&format!("content/_data/{name}.yaml:{expected}"), help);
}

#[test]
fn a_misspelt_field_of_every_table_is_reported_in_a_table_of_one_record() {
    for (typed, meant) in [
        ("publsh", "publish"),
        ("Publish", "publish"),
        ("expire", "expires"),
        ("wieght", "weight"),
        ("nmae", "name"),
        ("lable", "label"),
        ("placehoder", "placeholder"),
        ("ulr", "url"),
        ("onw", "own"),
        ("langauge", "language"),
    ] {
        let text = format!("jo:\n  role: Chair\n  {typed}: 2099-01-01\n");
        let message = format!("3:3 error[unknown-key] unknown field `{typed}` where `{meant}` is missing");
        has_one("people", &text, &message, &format!("did you mean `{meant}`?"));
    }
    has_one(
        "places",
        "rome:\n  ctiy: Rome\n  country: Italy\n",
        "2:3 error[unknown-key]",
        "did you mean `city`?",
    );
    has_one("contacts", "desk:\n  emial: a@b.test\n", "2:3 error[unknown-key]", "did you mean `email`?");
}

#[test]
fn a_field_of_one_record_alone_is_compared_with_those_of_the_others() {
    let others = "a: {title: A, note: One, amount: 1, at_least: x, source: s}\n\
                  b: {title: B, note: Two, amount: 2, at_least: y, source: t}\n";
    for (typed, meant) in [
        ("noet", "note"),
        ("Note", "note"),
        ("notes", "note"),
        ("amuont", "amount"),
        ("at_leest", "at_least"),
        ("at-least", "at_least"),
        ("sourec", "source"),
        ("titel", "title"),
    ] {
        let mut record = vec!["title: C", "note: Three", "amount: 3", "at_least: z", "source: u"];
        record.retain(|field| !field.starts_with(&format!("{meant}:")));
        let text = format!("{others}c: {{{typed}: words, {}}}\n", record.join(", "));
        has_one("own", &text, "3:5 error[unknown-key]", &format!("did you mean `{meant}`?"));
    }
}

#[test]
fn of_two_records_with_two_spellings_the_later_one_is_reported() {
    has_one(
        "staff",
        "ann: {since: 2001, role: Chair}\nbob: {since: 2002, rloe: Member}\n",
        "2:20 error[unknown-key] unknown field `rloe` where `role` is missing",
        "write `role`, or `rloe` in the other place, where `role` stands",
    );
    has_one(
        "places",
        "rome: {ctiy: Rome}\nparis: {city: Paris}\n",
        "1:8 error[unknown-key]",
        "did you mean `city`?",
    );
}

#[test]
fn maps_and_items_inside_records_are_compared_with_their_like() {
    let text = "a:\n  title: A\n  talks:\n    - {speaker: X, topic: T}\n    - {speaker: Y, topic: U}\n\
                b:\n  title: B\n  talks:\n    - {speaker: Z, tpoic: V}\n";
    has_one("talks", text, "9:20 error[unknown-key]", "did you mean `topic`?");
    let text = "a: {title: A, desk: {phone: 1, room: X}}\nb: {title: B, desk: {phone: 2, room: X}}\n\
                c: {title: C, desk: {phnoe: 3, room: X}}\n";
    has_one("desks", text, "3:22 error[unknown-key]", "did you mean `phone`?");
    let text = "main:\n  one: {title: A, href: a.html}\n  two: {title: B, href: b.html}\n\
                foot:\n  three: {titel: C, href: c.html}\n";
    has_one("menus", text, "5:11 error[unknown-key]", "did you mean `title`?");
    has_one(
        "talks",
        "a:\n  title: A\n  talks:\n    - {topic: T, pubilsh: 2099-01-01}\n",
        "4:18 error[unknown-key]",
        "did you mean `publish`?",
    );
}

#[test]
fn fields_of_a_table_are_free() {
    for text in [
        "a: {title: A, town: Rome, height: 3, game: Go, owner: X, publisher: Y, published: 2021-01-01}\n",
        "a: {tag: one}\nb: {tags: [one, two]}\n",
        "a: {title: A, author: X}\nb: {title: B, author: Y}\nc: {title: C, authors: [X, Y]}\n",
        "a: {title: A, language: en}\nb: {title: B, language: fr}\nc: {title: C, languages: [en, fr]}\n",
        "a: {title: A, min: 1}\nb: {title: B, max: 1}\nc: {title: C, lat: 1, lon: 2}\n",
        "rooms: {hall-one: {seats: 1}, hall-two: {seats: 2}}\nmore: {hall-ona: {seats: 3}}\n",
        "a: {y2019: 1, y2020: 2}\nb: {y2020: 1, y2021: 2}\nc: {y2020: 1}\nd: {y2022: 2}\n",
        "a: {name_en: A, x: 1}\nb: {name_en: B, x: 1}\nc: {name_es: C, x: 1}\n",
        "a: {note: One, notes: Two}\nb: {note: One}\nc: {note: One}\n",
        "a: {color: red}\nb: {size: 3}\nc: {shape: round}\n",
        "a: {noet: One}\nb: {noet: Two}\nc: {note: Three}\nd: {note: Four}\n",
        "greetings: {hallo: x}\nothers: {hello: y}\n",
    ] {
        table("own", text).is_clean();
    }
}

#[test]
fn an_address_for_what_is_no_language_of_the_site_is_reported() {
    has_one(
        "references",
        "a:\n  url: {dee: \"https://a.test/\"}\n",
        "2:9 error[unknown-language] unknown language `dee`, so its value is shown nowhere",
        "write one of `en`, `fr`",
    );
    has_one(
        "references",
        "a:\n  url: {en: \"https://a.test/\", english: \"https://b.test/\"}\n",
        "2:32 error[unknown-language]",
        "write `fr`",
    );
    has_one(
        "references",
        "a:\n  url: {url: \"https://a.test/\", language: de}\n",
        "2:8 error[wrong-type] expected an address, or a map with one for each language",
        "write `url: https://a.test/` and `language: de` as two fields of the record",
    );
    has_one(
        "people",
        "jo:\n  name: {ge: Jo}\n",
        "2:10 error[unknown-language] unknown language `ge`",
        "write one of `en`, `fr`",
    );
    table("references", "a:\n  url: {fr: \"https://a.test/\"}\nb:\n  url: https://b.test/\n").is_clean();
    table("own", "a:\n  name: {first: Jo, last: Doe}\n").is_clean();
}
