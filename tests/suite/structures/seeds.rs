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
    Kind { name: "another order", code: "different-structure", seed: swapped_sections },
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
