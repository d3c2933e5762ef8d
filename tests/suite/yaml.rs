//! YAML as editors write it: what is lost by its rules is reported, and what cannot be parsed is reported once, at its place.

use crate::site_test::SiteTest;

/// A slip in front matter, which begins in line 2: the text, its place and code.
const SLIPS: &[(&str, &str)] = &[
    ("title: X\ndescription: Y\nextra:\n\ta: 1\n", "5:1 error[yaml-syntax] a tab indents"),
    ("title: X\n\tlabel: Y\n", "3:1 error[yaml-syntax] a tab indents"),
    ("title: X\nextra:\n  a: 1\n\tb: 2\n", "5:1 error[yaml-syntax] a tab indents"),
    ("title: X\nextra:\n  a: 1\n \tb: 2\n", "5:2 error[yaml-syntax] a tab indents"),
    ("title: X\n label: Y\n", "3:2 error[yaml-syntax] the line begins with 1 space"),
    ("title: X\nextra:\n  a: 1\n b: 2\n", "5:2 error[yaml-syntax] the line begins with 1 space"),
    ("title: X\nextra:\n  a: 1\n   b: 2\n", "5:4 error[yaml-syntax] the line begins with 3 spaces"),
    ("title: \"X\nlabel: Y\n", "2:8 error[yaml-syntax] the quotation mark `\"` is never closed"),
    ("title: X\nlabel: \"Y\ndescription: Z\n", "3:8 error[yaml-syntax] the quotation mark"),
    ("title: X\nlabel: 'Y\ndescription: it's Z\n", "3:8 error[yaml-syntax] the quotation mark"),
    ("title: X\nlabel: \"Y”\ndescription: Z\n", "3:8 error[yaml-syntax] the quotation mark"),
    ("title: X\nlabel: 'it's Y'\n", "3:8 error[yaml-syntax] the quotation that begins"),
    ("title: X\nlabel: \"Y\" and Z\n", "3:8 error[yaml-syntax] the quotation that begins"),
    ("title: X\naliases: [/x/, /y/\nlabel: Z\n", "3:10 error[yaml-syntax] the bracket `[`"),
    ("title: X\ntranslation: {state: draft\nlabel: Z\n", "3:14 error[yaml-syntax] the bracket `{`"),
    ("title: X\nextra:\n  a: [1, 2\n  b: 3\nlabel: Y\n", "4:6 error[yaml-syntax] the bracket `[`"),
    ("title: X\nlabel: [Draft] About\n", "3:8 error[yaml-syntax] the text begins with `[`"),
    ("title: X\nlabel: Addis: the road\n", "3:13 error[yaml-syntax] a text without quotes"),
    ("title: Addis: the road\n", "2:13 error[yaml-syntax] a text without quotes"),
    ("title: X\nlabel:Y\n", "3:6 error[yaml-syntax] a space is missing"),
    ("title: X\nlabel:Y\ndescription: Z\n", "3:6 error[yaml-syntax] a space is missing"),
    ("title: X\nlabel: @home\n", "3:8 error[yaml-syntax] the text begins with `@`"),
    ("title: X\nlabel: %d\n", "3:8 error[yaml-syntax] the text begins with `%`"),
    ("title: X\nlabel: `y`\n", "3:8 error[yaml-syntax] the text begins with ``"),
    ("title: X\nlabel: *Y* z\n", "3:8 error[yaml-syntax] the text begins with `*`"),
    ("title: X\nlabel: > y\n", "3:8 error[yaml-syntax] the text begins with `>`"),
    ("title: X\nlabel: | y\n", "3:8 error[yaml-syntax] the text begins with `|`"),
    ("title: X\nlabel: - y\n", "3:8 error[yaml-syntax] the text begins with `-`"),
    ("title: X\nlabel: \"C:\\dir\"\n", "3:11 error[yaml-syntax] `\\d` means nothing"),
    ("title: X\nlabel: Y\nlabel: Z\n", "4:1 error[yaml-syntax] the field `label` is given twice"),
    ("title: X\nlabel Y\ndescription: Z\n", "3:1 error[yaml-syntax] the line is no field"),
    ("title: .NaN\n", "2:8 error[yaml-syntax] `.NaN` is no number"),
    ("title: X\naliases:\n  -/a/\n  -/b/\n", "4:3 error[wrong-type] expected a list"),
    // What is lost by the rules of YAML.
    ("title: We are #1\n", "2:15 error[yaml-value] a comment begins here"),
    ("title: C #sharp and more\n", "2:10 error[yaml-value] a comment begins here"),
    ("title: Issue # 5\n", "2:14 error[yaml-value] a comment begins here"),
    ("title: #MeToo\n", "2:8 error[yaml-value] a comment begins here"),
    ("title: X\nextra:\n  list:\n    - Team #2\n", "5:12 error[yaml-value] a comment begins here"),
    ("title: Наш номер #1\n", "2:18 error[yaml-value] a comment begins here"),
    ("title: &Co\n", "2:8 error[yaml-value] `&Co` is an anchor"),
    ("title: X\nlabel: &copy 2021\n", "3:8 error[yaml-value] `&copy` is an anchor"),
    ("title: !Important news\n", "2:8 error[yaml-value] `!Important` is a tag"),
    ("title: T # cd\n", "2:10 error[yaml-value] a comment begins here"),
    ("title: 100 # c\n", "2:12 error[yaml-value] a comment begins here"),
    ("title: Learn C #\n", "2:16 error[yaml-value] a comment begins here"),
    ("title: X\nlabel: # heading\n", "3:8 error[yaml-value] a comment begins here"),
    ("title: X\ndescription: # my note here\n", "3:14 error[yaml-value] a comment begins here"),
    // Quotation marks that are part of the text.
    ("title: \"Foo\" and \"Bar\"\n", "2:8 error[yaml-syntax] the quotation that begins"),
    ("title: 'Foo' and 'Bar'\n", "2:8 error[yaml-syntax] the quotation that begins"),
    ("title: \"Foo \"Bar\" baz\"\n", "2:8 error[yaml-syntax] the quotation that begins"),
    ("title: \"Foo\": a \"Bar\"\n", "2:8 error[yaml-syntax] the quotation that begins"),
    ("title: \"D:\\Unit\"\n", "2:11 error[yaml-syntax] `\\U` means nothing"),
    ("title: \"D:\\xenon\"\n", "2:11 error[yaml-syntax] `\\x` means nothing"),
    ("title: X\nextra:\n  name: {en: \"A\" #1}\n", "4:18 error[yaml-syntax] a comment begins here"),
    ("title: X\nextra:\n  list: [a, b #1, c]\n", "4:15 error[yaml-syntax] a comment begins here"),
    ("title: X\ndescription: first\nsecond line\n", "4:1 error[yaml-syntax] the line is no field"),
    ("title: \"One\", \"Two\"\n", "2:8 error[yaml-syntax] the quotation that begins"),
    ("title: ,a\n", "2:8 error[yaml-syntax] the text begins with `,`"),
    ("title: }\n", "2:8 error[yaml-syntax] the text begins with `}`"),
    ("title: X\nlabel:# x\n", "3:6 error[yaml-syntax] a space is missing"),
    ("title: X\nextra: {a: b c: d}\n", "3:9 error[yaml-syntax] an item of the list or map"),
    ("title: X\nextra:\n  a: [b: c: d]\n", "4:7 error[yaml-syntax] an item of the list or map"),
    ("title: X\n- a\n", "3:1 error[yaml-syntax] an item of a list"),
    ("\"title: X\"\n", "2:1 error[wrong-type] expected a map"),
    // Typographic quotation marks.
    ("title: “About us”\n", "2:8 warning[yaml-quotes]"),
    ("title: „Über uns“\n", "2:8 warning[yaml-quotes]"),
    ("title: ‘About us’\n", "2:8 warning[yaml-quotes]"),
    ("title: “About us\"\n", "2:8 warning[yaml-quotes]"),
    ("title: ``About us''\n", "2:8 error[yaml-syntax]"),
];

fn front(text: &str) -> SiteTest {
    SiteTest::english().file("content/a.en.md", format!("---\n{text}---\nText.\n"))
}

#[test]
fn a_slip_is_reported_once_at_its_place() {
    for (text, expected) in SLIPS {
        let problems = front(text).build().problems;
        let expected = format!("content/a.en.md:{expected}");
        assert!(
            problems.len() == 1 && problems[0].starts_with(&expected),
            "{text}\n{expected}\n{problems:#?}"
        );
    }
}

#[test]
fn the_help_of_a_slip_works_when_it_is_typed() {
    for (text, _) in SLIPS {
        let help = front(text).helps().into_iter().next().unwrap();
        let place = front(text).build().problems[0].clone();
        let mut parts = place.split(':').skip(1);
        let line: usize = parts.next().unwrap().parse().unwrap();
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let old = lines[line - 2].clone();
        let typed = |begin: &str| {
            let rest = help.strip_prefix(begin)?;
            rest.strip_suffix('`').filter(|_| begin == "write `").or(Some(rest.split_once('`')?.0))
        };
        lines[line - 2] = if let Some(new) = typed("write `") {
            let indent = &old[..old.len() - old.trim_start().len()];
            format!("{indent}{new}")
        } else if let Some(new) = typed("put the text in quotes: `") {
            let (head, _) =
                old.split_at(old.find(": ").map_or(old.find("- ").map_or(0, |at| at + 2), |at| at + 2));
            if new.contains(": ") { new.to_owned() } else { format!("{head}{new}") }
        } else if let Some(new) = typed("write straight ones: `") {
            format!("title: {new}")
        } else if let Some(rest) = help.strip_prefix("begin the line with ") {
            let width: usize = rest.split(' ').next().unwrap().parse().unwrap();
            format!("{}{}", " ".repeat(width), old.trim_start())
        } else if help.starts_with("remove the") {
            old.trim_start().to_owned()
        } else {
            // Lists and fields that are given twice are fixed in more than one line.
            assert!(help == "keep one of them" || help.starts_with("put each item"), "{help}");
            continue;
        };
        let mended = lines.join("\n") + "\n";
        let problems = front(&mended).build().problems;
        // A list item in quotes stays one.
        assert!(problems.is_empty(), "{text}\n{help}\n{mended}\n{problems:#?}");
    }
}

#[test]
fn what_is_as_it_was_typed_is_not_reported() {
    for text in [
        "title: X  # a comment\nweight: 1 # another\ndraft: false #third\n",
        "title: X  # mine\n",
        "title: C# and F#\n",
        "title: \"We are #1\"\n",
        "title: 'We are #1'\n",
        "title: «О нас»\n",
        "title: 「关于」\n",
        "title: The “best” of us\n",
        "title: “A” and “B”\n",
        "title: \"“About us”\"\n",
        "title: \"‘Twas\"\n",
        "title: Tom & Jerry!\n",
        "title: \"&Co\"\n",
        "title: X\nextra:\n  a: &b {c: 1}\n  d: *b\n",
        "title: X\nextra:\n  a: |\n    We are #1\n    - &Co\n    - !x\n",
        "title: one\n  two\n",
        "title: yes\n",
        "title: 2021\n",
        "title: 12:30\n",
        "title: X\nextra:\n  # A comment alone.\n  a: 1\n",
        "title: X\nextra: # a comment\n  a: 1\n",
        "title: X\nextra:\n  2021: a\n  no: b\n",
        "title:\tX\n",
    ] {
        front(text).build().is_clean();
    }
}

#[test]
fn a_title_keeps_its_digits() {
    for title in [
        "1.10", "012", "0x1F", "1_000", "1e3", ".5", "+5", "-0", "2021", "12:30", "1.0", "yes", "No", "on",
        "0o17",
    ] {
        front(&format!("title: {title}\n")).build().has("en/a/index.html", &format!("<h1>{title}</h1>"));
    }
}

#[test]
fn a_table_that_cannot_be_read_is_reported_alone() {
    let site = |table: &str| {
        SiteTest::english()
            .file("content/_data/contacts.yaml", table)
            .file("content/_data/places.yaml", "kigali:\n  city: Kigali\n")
            .file("content/m.yaml", "kind: event\ndates: 2022\nplace: kigali\n")
            .page("m.md", "Write to {{ <email contact=\"p2c\" /> }}.")
            .build()
    };
    site("p2c:\n  email: a@b.test\n").is_clean();
    for (table, expected) in [
        ("p2c:\n\temail: a@b.test\n", "2:1 error[yaml-syntax]"),
        ("p2c:\n  email: \"a@b.test\n  unit: X\n", "2:10 error[yaml-syntax]"),
        ("p2c:\n  email: [a@b.test\n  unit: X\n", "2:10 error[yaml-syntax]"),
        ("p2c:\n   email: a@b.test\n  unit: X\n", "3:3 error[yaml-syntax]"),
    ] {
        let problems = site(table).problems;
        let expected = format!("content/_data/contacts.yaml:{expected}");
        assert!(problems.len() == 1 && problems[0].starts_with(&expected), "{expected}: {problems:#?}");
    }
}

#[test]
fn facts_that_cannot_be_read_are_reported_alone() {
    for (facts, expected) in [
        ("kind: event\ndates: 2022\nsessions:\n\t- start: x\n", "4:1 error[yaml-syntax]"),
        ("kind: event\n dates: 2022\n", "2:2 error[yaml-syntax]"),
        ("- kind: event\n", "1:1 error[wrong-type]"),
        ("kind:event\n", "1:1 error[wrong-type]"),
        ("kind: event\ndates:\n", "2:1 error[missing-field] `dates` is missing"),
        ("kind: event\n", "1:1 error[missing-field] `dates` is missing"),
        ("kind: event\ndates: [2022]\n", "2:8 error[wrong-type]"),
        ("kind: pillar\nnumber: one\n", "2:9 error[wrong-type]"),
    ] {
        let problems =
            SiteTest::english().file("content/e.yaml", facts).page("e.md", "Text.").build().problems;
        let expected = format!("content/e.yaml:{expected}");
        assert!(problems.len() == 1 && problems[0].starts_with(&expected), "{expected}: {problems:#?}");
    }
}

#[test]
fn an_escape_that_nobody_meant_is_reported_where_it_is() {
    for (text, expected) in [
        ("title: \"C:\\temp\"\n", "2:11 error[stray-escape] in double quotation marks `\\t` is a tab"),
        (
            "title: \"C:\\new\"\n",
            "2:11 error[stray-escape] in double quotation marks `\\n` is the end of a line",
        ),
        ("title: \"snake\\_case\"\n", "2:14 error[stray-escape] in double quotation marks `\\_` is a space"),
        ("title: X\nextra:\n  a: \"C:\\new\"\n", "4:9 error[stray-escape]"),
        (
            "title: \"\\alpha \\beta\"\n",
            "2:8 error[control-character] the control character `U+0007` cannot be published; here it is written as `\\a`",
        ),
        ("title: \"a\\x07b\"\n", "2:8 error[control-character]"),
        ("title: X\nextra:\n  a: \"C:\\\\a\\new\"\n", "4:12 error[stray-escape]"),
    ] {
        let problems = front(text).build().problems;
        let expected = format!("content/a.en.md:{expected}");
        assert!(problems.len() == 1 && problems[0].starts_with(&expected), "{expected}: {problems:#?}");
    }
    for text in [
        "title: \"caf\\u00e9 \\\"x\\\" a\\\\b\"\n",
        "title: 'C:\\temp'\n",
        "title: C:\\temp\n",
        "title: X\nextra:\n  a: \"one\\ntwo\\tthree\"\n",
    ] {
        front(text).build().is_clean();
    }
}
