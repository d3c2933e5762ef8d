//! The typography of the language: English.

use super::expect;

#[test]
fn english_prose_reads_as_un_documents_do() {
    expect(
        "en",
        &[
            (r#"The "Road to Addis" series began in 2020."#, "The “Road to Addis” series began in 2020."),
            (
                r#"She said: "The 'Partner2Connect' call is open.""#,
                "She said: “The ‘Partner2Connect’ call is open.”",
            ),
            (r#""Access", "Adoption" and "Accelerate""#, "“Access”, “Adoption” and “Accelerate”"),
            (r#"("Connecting people everywhere")"#, "(“Connecting people everywhere”)"),
            (r#"the call for "WTDC-22" and "2030""#, "the call for “WTDC-22” and “2030”"),
            ("ITU Member States' commitments don't expire", "ITU Member States’ commitments don’t expire"),
            ("the Secretary-General's Envoy on Technology", "the Secretary-General’s Envoy on Technology"),
            ("'Focus Areas' in the '90s and '22", "‘Focus Areas’ in the ’90s and ’22"),
            ("'Tis the leaders' platform", "’Tis the leaders’ platform"),
            ("'foo \"bar\" baz'", "‘foo “bar” baz’"),
            ("Geneva, 18 October 2021", "Geneva, 18⍽October 2021"),
            ("The roundtable, 7-9 June 2022, in Kigali", "The roundtable, 7–9⍽June 2022, in Kigali"),
            ("6-16 June 2022; 25-28 May", "6–16⍽June 2022; 25–28⍽May"),
            ("in 2021-2022 and in 2020-21", "in 2021–2022 and in 2020–21"),
            ("Pledges of USD 18.55 billion", "Pledges of USD⍽18.55⍽billion"),
            ("3.7 billion people, 37 per cent", "3.7⍽billion people, 37⍽per cent"),
            ("A link of 10 GB or 100 Mbit/s.", "A link of 10⍽GB or 100⍽Mbit/s."),
            ("2 152 participants, 1 304 on site", "2⍽152 participants, 1⍽304 on site"),
            ("from 13:30 to 14:45 CET", "from 13:30 to 14:45⍽CET"),
            (
                "Circular BDT/DIR/110, see C19/35-S and TDAG-21/2",
                "Circular BDT/DIR/110, see C19/35-S and TDAG-21/2",
            ),
            ("Write to Partner2Connect@itu.int.", "Write to Partner2Connect@itu.int."),
            (
                r#"See "https://www.itu.int/partner2connect/?a='b'&c=7-9"."#,
                "See “https://www.itu.int/partner2connect/?a='b'&c=7-9”.",
            ),
            ("Run --as-of 2021-10-18 on note-1.2.3.pdf", "Run --as-of 2021-10-18 on note-1.2.3.pdf"),
            ("ISBN 978-92-61-35001-7, month 2021-12", "ISBN 978-92-61-35001-7, month 2021-12"),
            ("Part 2 is coming... soon", "Part 2 is coming… soon"),
            ("The site -- all of it -- is static", "The site – all of it – is static"),
            ("The site---all of it---is static", "The site—all of it—is static"),
            ("A 5\" disk and 6'2\" people", "A 5\" disk and 6'2\" people"),
            ("Ms Doreen Bogdan-Martin and Dr. Zavazava", "Ms⍽Doreen Bogdan-Martin and Dr.⍽Zavazava"),
            ("Resolution No. 88, p. 5", "Resolution No.⍽88, p.⍽5"),
        ],
    );
}

#[test]
fn english_marks_are_turned_in_pairs_and_never_in_code() {
    expect(
        "en",
        &[
            ("rock 'n' roll", "rock ’n’ roll"),
            (r#"Write lang="en" and title='a b' here."#, r#"Write lang="en" and title='a b' here."#),
            (
                r#"The "file" {"a": "b", 'c': ["d"]} is JSON."#,
                r#"The “file” {"a": "b", 'c': ["d"]} is JSON."#,
            ),
            (
                r#"Set name = "Hexaglot", call print("x", 'y')."#,
                r#"Set name = "Hexaglot", call print("x", 'y')."#,
            ),
            (r#"a "b": "c" and {"d"#, r#"a "b": "c" and {"d"#),
            (r#"She said "it is open and left."#, r#"She said "it is open and left."#),
            (r#"It is open", she said "twice"."#, r#"It is open", she said “twice”."#),
            (r#"“The call" is open, "so is” the door"#, r#"“The call" is open, "so is” the door"#),
            (r#"“The call" is "open"."#, "“The call” is “open”."),
            (r#"the "5" and a "7" disk", 6' 2""#, r#"the “5” and a “7" disk”, 6' 2""#),
            ("'cause the 'Focus Areas' aren't 'open'", "’cause the ‘Focus Areas’ aren’t ‘open’"),
            ("run ./... and f(...), see [...]", "run ./... and f(...), see […]"),
            ("пример.рф -- müller.de", "пример.рф – müller.de"),
        ],
    );
}
