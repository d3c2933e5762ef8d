//! Kinds of defects, and how each is made in the lines of a text.

/// A defect in a text: its lines after it, and the lines, from 1, where it may be reported.
pub type Defect = (Vec<String>, Vec<usize>);

/// A kind of defect: its code, and how it is made at the `nth` possible place, given the original.
pub struct Kind {
    pub name: &'static str,
    pub code: &'static str,
    pub seed: fn(own: &[String], original: &[String], nth: usize) -> Option<Defect>,
}

pub const KINDS: &[Kind] = &[
    Kind {
        name: "a lost paragraph",
        code: "lost-text",
        seed: |own, _, nth| without(own, *paragraphs(own).get(nth)?),
    },
    Kind {
        name: "a lost item",
        code: "lost-text",
        seed: |own, _, nth| without(own, *begins(own, "- ").get(nth)?),
    },
    Kind {
        name: "a lost heading",
        code: "lost-text",
        seed: |own, _, nth| without(own, *begins(own, "## ").get(nth)?),
    },
    Kind { name: "a lost row", code: "lost-text", seed: |own, _, nth| without(own, *rows(own).get(nth)?) },
    Kind { name: "a lost section", code: "lost-text", seed: lost_section },
    Kind {
        name: "another level",
        code: "different-structure",
        seed: |own, _, nth| edit(own, *begins(own, "## ").get(nth)?, |line| format!("#{line}")),
    },
    Kind {
        name: "another id",
        code: "different-structure",
        seed: |own, _, nth| edit(own, *begins(own, "## ").get(nth)?, |line| line.replace("{#", "{#x-")),
    },
    Kind { name: "another order", code: "order-differs", seed: swapped_sections },
    Kind { name: "items in another order", code: "order-differs", seed: swapped_items },
    Kind { name: "rows in another order", code: "order-differs", seed: swapped_rows },
    Kind { name: "paragraphs in another order", code: "order-differs", seed: swapped_paragraphs },
    Kind { name: "half a paragraph", code: "length-differs", seed: halved },
    Kind { name: "a paragraph in a third language", code: "wrong-language", seed: in_another_language },
    Kind { name: "a lost number", code: "number-mismatch", seed: lost_number },
    Kind { name: "an added number", code: "number-mismatch", seed: added_number },
    Kind { name: "an added paragraph", code: "different-structure", seed: added },
    Kind { name: "a numbered list", code: "different-structure", seed: numbered },
    Kind { name: "another column", code: "different-structure", seed: lost_column },
    Kind {
        name: "other code",
        code: "different-structure",
        seed: |own, _, nth| {
            edit(own, *begins(own, "hexaglot ").get(nth)?, |line| line.replace("2021", "2022"))
        },
    },
    Kind {
        name: "another page",
        code: "different-link",
        seed: |own, _, nth| edit(own, *holding(own, ".md)").get(nth)?, other_page),
    },
    Kind { name: "a lost link", code: "different-link", seed: lost_link },
    Kind {
        name: "another record",
        code: "different-link",
        seed: |own, _, nth| edit(own, *holding(own, "](ref:").get(nth)?, other_record),
    },
    Kind {
        name: "another number in a component",
        code: "different-component",
        seed: |own, _, nth| {
            edit(own, *holding(own, "<number value=\"").get(nth)?, |line| {
                line.replacen("<number value=\"", "<number value=\"9", 1)
            })
        },
    },
    Kind {
        name: "another entry in a component",
        code: "different-component",
        seed: |own, _, nth| edit(own, *holding(own, " of=\"events/").get(nth)?, other_entry),
    },
    Kind {
        name: "another day",
        code: "different-component",
        seed: |own, _, nth| {
            edit(own, *begins(own, "{% <since").get(nth)?, |line| line.replace("date=\"202", "date=\"203"))
        },
    },
    Kind { name: "a paragraph in the original's language", code: "untranslated-text", seed: left },
    Kind {
        name: "a placeholder",
        code: "unfinished-text",
        seed: |own, _, nth| {
            edit(own, *paragraphs(own).get(nth)?, |_| {
                ["TODO", "Lorem ipsum dolor sit amet.", "xxx"][nth % 3].to_owned()
            })
        },
    },
];

/// The lines of a text's body that satisfy a condition, from 0.
fn lines(text: &[String], is: impl Fn(&str) -> bool) -> Vec<usize> {
    let body = text.iter().skip(1).position(|line| line == "---").map_or(0, |end| end + 2);
    (body..text.len()).filter(|at| is(&text[*at])).collect()
}

fn begins(text: &[String], start: &str) -> Vec<usize> {
    lines(text, |line| line.starts_with(start))
}

fn holding(text: &[String], part: &str) -> Vec<usize> {
    lines(text, |line| line.contains(part))
}

/// Paragraphs of some length.
fn paragraphs(text: &[String]) -> Vec<usize> {
    let is_text = |line: &str| line.starts_with(char::is_alphabetic) && line.chars().count() > 30;
    lines(text, is_text).into_iter().filter(|at| text[at - 1].is_empty() && !line_after(text, *at)).collect()
}

fn line_after(text: &[String], at: usize) -> bool {
    text.get(at + 1).is_some_and(|line| !line.is_empty())
}

/// Rows of tables below their heads.
fn rows(text: &[String]) -> Vec<usize> {
    lines(text, |line| line.starts_with("| "))
        .into_iter()
        .filter(|at| text[at - 1].starts_with('|'))
        .collect()
}

/// A text without a line; the blocks beside it are where it may be reported.
fn without(text: &[String], at: usize) -> Option<Defect> {
    let is_block = |line: &str| {
        !line.is_empty()
            && !line.starts_with("{%")
            && line != "---"
            && !line.starts_with("|-")
            && !line.starts_with("```")
    };
    let before = (0..at).rev().find(|line| is_block(&text[*line]));
    let after = (at + 1..text.len()).find(|line| is_block(&text[*line]));
    let mut lines = text.to_vec();
    lines.remove(at);
    Some((lines, before.map(|at| at + 1).into_iter().chain(after).collect()))
}

fn edit(text: &[String], at: usize, by: impl Fn(&str) -> String) -> Option<Defect> {
    let mut lines = text.to_vec();
    lines[at] = by(&text[at]);
    (lines[at] != text[at]).then_some((lines, vec![at + 1]))
}

/// A line with its first link to another page.
fn other_page(line: &str) -> String {
    let end = line.find(".md)").unwrap() + 3;
    let start = line[..end].rfind("](").unwrap() + 2;
    format!("{}@/languages.md{}", &line[..start], &line[end..])
}

/// A line with its first link to another record.
fn other_record(line: &str) -> String {
    let start = line.find("](ref:").unwrap() + 6;
    let end = start + line[start..].find(')').unwrap();
    let other = if &line[start..end] == "itu" { "roadmap" } else { "itu" };
    format!("{}{other}{}", &line[..start], &line[end..])
}

/// A line with another entry in its first component.
fn other_entry(line: &str) -> String {
    let start = line.find(" of=\"events/").unwrap() + 12;
    let end = start + line[start..].find('"').unwrap();
    let other = if &line[start..end] == "wtdc" { "roundtable" } else { "wtdc" };
    format!("{}{other}{}", &line[..start], &line[end..])
}

fn lost_section(own: &[String], _: &[String], nth: usize) -> Option<Defect> {
    let headings = begins(own, "## ");
    let (start, end) = (*headings.get(nth)?, *headings.get(nth + 1)?);
    let inside = &own[start..end];
    let balanced = |name: &str| inside.iter().filter(|line| line.contains(name)).count();
    if balanced("{% <since") + balanced("{% <until") != balanced("{% </") {
        return None;
    }
    let (mut lines, mut places) = without(own, start)?;
    lines.drain(start..end - 1);
    places.push(start + 1);
    Some((lines, places))
}

fn swapped_sections(own: &[String], _: &[String], nth: usize) -> Option<Defect> {
    let headings = begins(own, "## ");
    let (one, two, end) = (*headings.get(nth)?, *headings.get(nth + 1)?, *headings.get(nth + 2)?);
    if own[one..end].iter().any(|line| line.starts_with("{%")) {
        return None;
    }
    let lines = [&own[..one], &own[two..end], &own[one..two], &own[end..]].concat();
    Some((lines, vec![one + 1, one + end - two + 1]))
}

fn added(own: &[String], _: &[String], nth: usize) -> Option<Defect> {
    let at = *begins(own, "## ").get(nth)?;
    let mut lines = own.to_vec();
    let longest = paragraphs(own).into_iter().map(|at| own[at].clone()).max_by_key(String::len)?;
    let plain = longest.replace(['[', ']', '{', '}', '<', '>', '(', ')'], "");
    lines.insert(at, String::new());
    lines.insert(at, plain);
    Some((lines, vec![at + 1]))
}

fn numbered(own: &[String], _: &[String], nth: usize) -> Option<Defect> {
    let items = begins(own, "- ");
    let firsts: Vec<usize> = items.into_iter().filter(|at| own[at - 1].is_empty()).collect();
    let first = *firsts.get(nth)?;
    let mut lines = own.to_vec();
    for line in lines[first..].iter_mut().take_while(|line| !line.is_empty()) {
        *line = line.replacen("- ", "1. ", 1);
    }
    Some((lines, vec![first + 1]))
}

fn lost_column(own: &[String], _: &[String], nth: usize) -> Option<Defect> {
    let heads: Vec<usize> =
        begins(own, "| ").into_iter().filter(|at| !own[at - 1].starts_with('|')).collect();
    let first = *heads.get(nth)?;
    let mut lines = own.to_vec();
    for line in lines[first..].iter_mut().take_while(|line| line.starts_with('|')) {
        let cells: Vec<&str> = line.trim_matches('|').split('|').collect();
        *line = format!("|{}|", cells[..cells.len() - 1].join("|"));
    }
    Some((lines, vec![first + 1]))
}

fn lost_link(own: &[String], _: &[String], nth: usize) -> Option<Defect> {
    edit(own, *holding(own, ".md)").get(nth)?, |line| {
        let end = line.find(".md)").unwrap() + 4;
        let middle = line[..end].rfind("](").unwrap();
        let start = line[..middle].rfind('[').unwrap();
        format!("{}{}{}", &line[..start], &line[start + 1..middle], &line[end..])
    })
}

fn left(own: &[String], original: &[String], nth: usize) -> Option<Defect> {
    let (mine, theirs) = (paragraphs(own), paragraphs(original));
    let at = *mine.get(nth).filter(|_| mine.len() == theirs.len())?;
    edit(own, at, |_| original[theirs[nth]].clone())
}

/// A text with two of its lines exchanged.
fn swapped(own: &[String], pairs: Vec<(usize, usize)>, nth: usize) -> Option<Defect> {
    let length = |at: usize| own[at].chars().count();
    // What the languages alone do not tell is not reported.
    let is_clear = |(one, other): &(usize, usize)| {
        let (short, long) = (length(*one).min(length(*other)), length(*one).max(length(*other)));
        let digits = |at: usize| own[at].contains(|c: char| c.is_ascii_digit());
        long > short * 2 || digits(*one) != digits(*other)
    };
    let (one, other) = *pairs.iter().filter(|pair| is_clear(pair)).nth(nth)?;
    let mut lines = own.to_vec();
    lines.swap(one, other);
    Some((lines, vec![one + 1, other + 1]))
}

fn swapped_items(own: &[String], _: &[String], nth: usize) -> Option<Defect> {
    let items = begins(own, "- ");
    let pairs = items.windows(2).filter(|pair| pair[0] + 1 == pair[1]).map(|pair| (pair[0], pair[1]));
    swapped(own, pairs.collect(), nth)
}

fn swapped_rows(own: &[String], _: &[String], nth: usize) -> Option<Defect> {
    let all = rows(own);
    let pairs = all.windows(2).filter(|pair| pair[0] + 1 == pair[1]).map(|pair| (pair[0], pair[1]));
    swapped(own, pairs.collect(), nth)
}

fn swapped_paragraphs(own: &[String], _: &[String], nth: usize) -> Option<Defect> {
    let all = paragraphs(own);
    let pairs = all.windows(2).filter(|pair| pair[0] + 2 == pair[1]).map(|pair| (pair[0], pair[1]));
    swapped(own, pairs.collect(), nth)
}

/// A paragraph without what follows its first sentence, if that is most of it.
fn halved(own: &[String], _: &[String], nth: usize) -> Option<Defect> {
    let cut = |line: &str| {
        let end = line.find(['.', '。', '؟'])?;
        let end = end + line[end..].chars().next()?.len_utf8();
        let (kept, all) = (line[..end].chars().count(), line.chars().count());
        let is_plain = !line.contains(['{', '[', '<', '*', '`']);
        (is_plain && kept * 2 < all && all > 70).then(|| line[..end].to_owned())
    };
    let found: Vec<(usize, String)> =
        paragraphs(own).into_iter().filter_map(|at| Some((at, cut(&own[at])?))).collect();
    let (at, text) = found.get(nth)?;
    edit(own, *at, |_| text.clone())
}

/// Paragraphs in languages that are neither that of a translation nor that of its original.
const OTHERS: [&str; 2] = [
    "Los miembros de la coalición se reúnen cada año en la primavera y presentan a los demás lo que han hecho por las personas que \
     todavía no están conectadas.",
    "Участники коалиции встречаются каждый год весной и рассказывают другим о том, что они сделали для людей, которые ещё не \
     пользуются интернетом.",
];

fn in_another_language(own: &[String], _: &[String], nth: usize) -> Option<Defect> {
    // What is not due on the day of the edition is read on its day.
    let count = |before: &[String], start: &str| before.iter().filter(|line| line.starts_with(start)).count();
    let is_due = |at: usize| count(&own[..at], "{% <") == 2 * count(&own[..at], "{% </");
    let is_plain = |at: &usize| {
        !own[*at].contains(['{', '[', '<', '*', '`']) && !own[*at].contains(|c: char| c.is_ascii_digit())
    };
    let all: Vec<usize> = paragraphs(own).into_iter().filter(|at| is_plain(at) && is_due(*at)).collect();
    let is_russian = own.iter().any(|line| line.contains("ого "));
    let is_spanish = own.iter().any(|line| line.contains(" los "));
    let text = match (is_russian, is_spanish) {
        (true, _) => OTHERS[0],
        (_, true) => OTHERS[1],
        _ => OTHERS[nth % 2],
    };
    edit(own, *all.get(nth)?, |_| text.to_owned())
}

/// The bytes of the first number of a paragraph or an item outside of links, components and code.
fn number(line: &str) -> Option<std::ops::Range<usize>> {
    let mut at = 0;
    while let Some(start) = line[at..].find(|c: char| c.is_ascii_digit()).map(|found| at + found) {
        let end = line[start..].find(|c: char| !c.is_ascii_digit()).map_or(line.len(), |end| start + end);
        let count = |sign: char| line[..start].matches(sign).count();
        let is_outside = [('{', '}'), ('(', ')'), ('<', '>'), ('[', ']')]
            .iter()
            .all(|(open, close)| count(*open) == count(*close))
            && count('`') % 2 == 0;
        let is_large = line[start..end].parse::<u64>().is_ok_and(|number| number > 2);
        let is_free = |c: char| c == ' ' || c == '\u{a0}' || c.is_alphabetic() && !c.is_ascii();
        let is_alone = line[..start].ends_with(is_free) && line[end..].starts_with(is_free);
        if is_outside && is_large && is_alone {
            return Some(start..end);
        }
        at = end;
    }
    None
}

fn lost_number(own: &[String], original: &[String], nth: usize) -> Option<Defect> {
    let counted = lines(own, |line| {
        (line.starts_with("- ") || line.starts_with(char::is_alphabetic)) && number(line).is_some()
    });
    let at = *counted.get(nth)?;
    let range = number(&own[at])?;
    // The same number in the original, and nowhere else here.
    let digits = &own[at][range.clone()];
    let times = |text: &[String]| lines(text, |line| line.contains(digits)).len();
    (times(own) == 1 && times(original) == 1).then_some(())?;
    edit(own, at, |line| format!("{}{}", &line[..range.start], &line[range.end..]))
}

fn added_number(own: &[String], _: &[String], nth: usize) -> Option<Defect> {
    let at = *paragraphs(own).get(nth)?;
    let is_plain = !own[at].contains(['{', '<', '`']);
    is_plain.then_some(())?;
    edit(own, at, |line| format!("{line} (8473)"))
}
