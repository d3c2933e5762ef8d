//! The text of a page of another generator -> Markdown of ours, in steps: what that generator alone writes, boxes, links, ids of
//! headings.

use std::collections::BTreeMap;

use super::blocks;
use super::book::Book;
use super::calls::Style;
use super::components;
use super::generator::Generator;
use super::ids;
use super::links;
use super::old::OldSite;
use super::reference;
use super::report::Report;
use super::shortcodes;

/// Turns the text of a page.
pub fn turn(
    site: &OldSite,
    book: &Book<'_>,
    page: usize,
    generator: Generator,
    report: &mut Report,
) -> String {
    let file = site.pages[page].source.as_str();
    let mut text = site.pages[page].body.clone();
    if let Some(style) = generator.style() {
        text = called(&text, style, book, page, file, report);
    }
    if site.pages[page].is_mdx {
        text = without_components(&text, file, report);
    }
    if generator != Generator::Hugo {
        text = boxes(&text, file, report);
    }
    text = without_dividers(&text, file, report);
    text = alerts(&text);
    let linked = links::turn(&text, book, page);
    if linked.count > 0 {
        report.turned(file, format!("{} links are paths of files", linked.count));
    }
    for target in &linked.lost {
        report.left(file, format!("the link `{target}` leads to nothing that is known"));
    }
    let (text, kept) = ids::keep(&linked.text, site.ids);
    if kept > 0 {
        report.turned(file, format!("{kept} headings keep their ids"));
    }
    text
}

/// A text without the shortcodes that have an answer.
fn called(text: &str, style: Style, book: &Book<'_>, page: usize, file: &str, report: &mut Report) -> String {
    let resolve = |target: &str| reference::find(book, target, page);
    let turned = shortcodes::turn(text, style, &resolve);
    tell("shortcode", &turned.answered, &turned.kept, file, report);
    if style == Style::Hugo { shortcodes::shown(&turned.text) } else { turned.text }
}

fn tell(
    what: &str,
    answered: &BTreeMap<String, usize>,
    kept: &BTreeMap<String, usize>,
    file: &str,
    report: &mut Report,
) {
    for (name, count) in answered {
        report.turned(file, format!("the {what} `{name}` became Markdown ({count})"));
    }
    for (name, count) in kept {
        report.left(file, format!("the {what} `{name}` stays as it is written ({count})"));
    }
}

fn without_components(text: &str, file: &str, report: &mut Report) -> String {
    let (text, has_exports) = blocks::without_programs(text);
    if has_exports {
        report.left(file, "what the text exports is shown as code");
    }
    let turned = components::turn(&text);
    let count = |names: &[String]| {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        names.iter().for_each(|name| *counts.entry(name.clone()).or_default() += 1);
        counts
    };
    tell("component", &count(&turned.answered), &count(&turned.kept), file, report);
    turned.text
}

fn boxes(text: &str, file: &str, report: &mut Report) -> String {
    let turned = blocks::turn(text);
    if turned.alerts > 0 {
        report.turned(file, format!("{} boxes are alerts", turned.alerts));
    }
    for name in turned.unknown {
        report.left(file, format!("the box `{name}` stays as it is written"));
    }
    turned.text
}

/// A text without the line at which a summary ends.
fn without_dividers(text: &str, file: &str, report: &mut Report) -> String {
    let is_divider = |line: &&str| {
        let line = line.trim();
        let inner = line.strip_prefix("<!--").and_then(|line| line.strip_suffix("-->")).map(str::trim);
        inner.is_some_and(|inner| inner == "more" || inner == "truncate") || line == "{/* truncate */}"
    };
    if !text.lines().any(|line| is_divider(&line)) {
        return text.to_owned();
    }
    report.turned(file, "the line at which the summary ends was removed: the description is the summary");
    text.split_inclusive('\n').filter(|line| !is_divider(line)).collect()
}

/// Alerts with a title in the line of their kind: the title goes into the next line.
fn alerts(text: &str) -> String {
    if !text.contains("> [!") {
        return text.to_owned();
    }
    let line = |line: &str| {
        let (before, rest) = line.split_once("> [!")?;
        let (name, title) = rest.split_once(']')?;
        let kind = super::markup::alert(name).filter(|_| before.trim_matches([' ', '>']).is_empty())?;
        let title = title.trim_start_matches(['+', '-']).trim();
        let end =
            if title.is_empty() { String::new() } else { format!("{before}> **{title}**\n{before}>\n") };
        Some(format!("{before}> [!{kind}]\n{end}"))
    };
    text.split_inclusive('\n').map(|source| line(source).unwrap_or_else(|| source.to_owned())).collect()
}
