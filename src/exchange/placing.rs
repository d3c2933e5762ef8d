//! Translated texts that a translation lacks -> their places in it.
//!
//! The largest blocks that are missing as a whole, such as a paragraph, an item or a list, are copied from the original with their new
//! texts, behind the block that comes before them, or before the one that follows. What has no such neighbor is reported.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::page::{Arrived, Reading, has_tokens, is_one_line, lines};
use super::texts::{Text, Texts, parts_of};
use super::unit::{spaced, tokens};
use crate::diag::{Code, Diagnostics};
use crate::translation::{Written, quoted, with_field_after, with_nested};

/// The text of a translation with texts that it lacks, and how many they are. `partner` says which text of the translation belongs to
/// one of the original.
pub fn place(
    reading: &Reading<'_>,
    (source, original): (&str, &Texts),
    (text, partner): (&str, &dyn Fn(usize) -> Option<usize>),
    lacking: &BTreeMap<usize, Arrived>,
    diags: &mut Diagnostics,
) -> (String, usize) {
    let (mut text, mut count) = (text.to_owned(), 0);
    // How many texts were added before each text of the translation.
    let mut added: Vec<(usize, usize)> = Vec::new();
    let mut own: BTreeMap<usize, usize> =
        (0..original.list.len()).filter_map(|at| Some((at, partner(at)?))).collect();
    for (block, inside) in blocks(original, lacking) {
        let now = reading.texts(&text);
        let made = neighbor(original, block, &inside, &own).and_then(|neighbor| {
            let piece = piece(source, original, block, lacking);
            let made = inserted((&text, &now), (original, block), &neighbor, &piece)?;
            is_as_meant((&now, &reading.texts(&made.0)), (original, block), &inside, lacking, made.1)
                .then_some(made)
        });
        let first = inside.iter().find_map(|at| lacking.get(at));
        let (Some((next, from)), Some(_)) = (made, first) else {
            report(original, &inside, lacking, reading.path, diags);
            continue;
        };
        let is_right = inside.iter().all(|at| {
            let fresh = reading.texts(&next);
            let place = from + inside.iter().take_while(|other| *other != at).count();
            let tokens = fresh.list.get(place).map(Text::tokens).unwrap_or_default();
            lacking.get(at).is_none_or(|one| has_tokens(&original.list[*at], &tokens, &one.place, diags))
        });
        if !is_right {
            continue;
        }
        own.values_mut().filter(|place| **place >= from).for_each(|place| *place += inside.len());
        own.extend(inside.iter().enumerate().map(|(number, at)| (*at, from + number)));
        added.push((from, inside.len()));
        text = next;
        count += inside.iter().filter(|at| lacking.contains_key(at)).count();
    }
    for (at, one) in lacking.iter().filter(|(at, _)| original.list[**at].is_field()) {
        if let Some(made) = with_text(reading, original, &text, (*at, one), diags) {
            text = made;
            count += 1;
        }
    }
    (text, count)
}

/// The text of a translation with a field that it lacks, behind the fields that are before it in the original; `None` if it has no place,
/// which is reported.
fn with_text(
    reading: &Reading<'_>,
    original: &Texts,
    text: &str,
    (at, one): (usize, &Arrived),
    diags: &mut Diagnostics,
) -> Option<String> {
    let of = &original.list[at];
    let says = one.target.trim();
    if !is_one_line(of, one, diags) || !has_tokens(of, &own_tokens(reading, says), &one.place, diags) {
        return None;
    }
    let is_top = |text: &&Text| text.is_field() && !text.field.contains('.');
    let before: Vec<&str> =
        original.list[..at].iter().filter(is_top).map(|text| text.field.as_str()).collect();
    let document = reading.document(text);
    let value = Written::Text(says);
    let tries = if is_top(&of) {
        with_field_after(text, &document, &before, (&of.field, &value)).into_iter().collect()
    } else {
        let before: Vec<&str> = original.list[..at].iter().map(|text| text.field.as_str()).collect();
        with_nested(text, &document, (&of.field, says), &before)
    };
    let is_as_meant = |made: &String| {
        let (before, now) = (reading.texts(text), reading.texts(made));
        let (new, rest): (Vec<&Text>, Vec<&Text>) =
            now.list.iter().partition(|text| text.is_field() && text.field == of.field);
        let same = |one: &Text, other: &Text| one.shape == other.shape && one.parts == other.parts;
        matches!(new.as_slice(), [text] if spaced(&text.written()) == spaced(says))
            && rest.len() == before.list.len()
            && before.list.iter().zip(rest).all(|(one, other)| same(one, other))
    };
    let made = tries.into_iter().find(is_as_meant);
    if made.is_none() {
        let message = format!("`{}` has no field `{}` to write to", reading.path, of.field);
        let help = format!(
            "write `{}` with the value {} into its front matter by hand, where the original has it",
            of.field,
            quoted(says)
        );
        diags.report(Code::UnplacedUnit, one.place.clone(), message).help(help);
    }
    made
}

/// The codes of a text by itself.
fn own_tokens(reading: &Reading<'_>, text: &str) -> Vec<String> {
    tokens(&parts_of(reading.path, text))
}

/// The largest blocks all of whose texts are missing, each with its texts.
fn blocks(original: &Texts, lacking: &BTreeMap<usize, Arrived>) -> Vec<(usize, Vec<usize>)> {
    let body = &original.body;
    let mut of_block: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (at, text) in original.list.iter().enumerate() {
        for block in text.block.into_iter().flat_map(|block| body.around(block)) {
            of_block.entry(block).or_default().push(at);
        }
    }
    // A text without words needs no translation.
    let is_missing = |at: &usize| lacking.contains_key(at) || !original.list[*at].has_words();
    let whole: BTreeSet<usize> = of_block
        .iter()
        .filter(|(_, texts)| texts.iter().all(is_missing) && texts.iter().any(|at| lacking.contains_key(at)))
        .map(|(block, _)| *block)
        .collect();
    let is_largest = |block: &usize| body.blocks[*block].above.is_none_or(|above| !whole.contains(&above));
    whole.iter().copied().filter(is_largest).map(|block| (block, of_block[&block].clone())).collect()
}

/// A text of the translation beside which a block goes.
struct Neighbor {
    /// Its number in the translation.
    at: usize,
    /// How deep the block around it is that is beside the missing one.
    depth: usize,
    is_before: bool,
    /// The blocks without texts, such as code, between it and the missing one.
    between: Vec<&'static str>,
}

/// The neighbor of a block: a text in the block before it or, if there is none, in the one behind it, inside of the same blocks.
fn neighbor(
    original: &Texts,
    block: usize,
    inside: &[usize],
    own: &BTreeMap<usize, usize>,
) -> Option<Neighbor> {
    let above = original.body.blocks[block].above;
    let depth = original.body.around(block).count();
    let beside = |at: usize| {
        let chain: Vec<usize> =
            original.list[at].block.into_iter().flat_map(|own| original.body.around(own)).collect();
        let side = chain.len().checked_sub(depth).and_then(|index| chain.get(index)).copied();
        side.filter(|side| original.body.blocks[*side].above == above)
    };
    let (first, last) = (*inside.first()?, *inside.last()?);
    let before = (0..first).rev().filter(|at| own.contains_key(at)).find_map(|at| Some((at, beside(at)?)));
    let after = || {
        let mut later = (last + 1..original.list.len()).filter(|at| own.contains_key(at));
        later.find_map(|at| Some((at, beside(at)?)))
    };
    match before {
        Some((at, side)) => {
            let with_texts: BTreeSet<usize> = original.list.iter().filter_map(|text| text.block).collect();
            let is_empty = |at: &usize| {
                original.body.blocks[*at].above == above
                    && !with_texts
                        .iter()
                        .any(|block| original.body.around(*block).any(|around| around == *at))
            };
            let between =
                (side + 1..block).filter(is_empty).map(|at| original.body.blocks[at].name).collect();
            Some(Neighbor { at: own[&at], depth, is_before: true, between })
        }
        None => {
            after().map(|(at, _)| Neighbor { at: own[&at], depth, is_before: false, between: Vec::new() })
        }
    }
}

/// The source of a block with its new texts.
fn piece(source: &str, original: &Texts, block: usize, lacking: &BTreeMap<usize, Arrived>) -> String {
    let range = original.body.blocks[block].range.clone();
    let mut made = source[range.clone()].to_owned();
    for (at, one) in lacking.iter().rev() {
        let text = &original.list[*at];
        if text.range.start >= range.start && text.range.end <= range.end && !text.is_field() {
            let target = if text.is_line() { spaced(&one.target) } else { one.target.trim().to_owned() };
            let target = lines(source, text.range.start, &target);
            made.replace_range(text.range.start - range.start..text.range.end - range.start, &target);
        }
    }
    made.trim_end().to_owned()
}

/// The text with a block beside its neighbor, and the number that its first text has then.
fn inserted(
    (text, texts): (&str, &Texts),
    (original, block): (&Texts, usize),
    neighbor: &Neighbor,
    piece: &str,
) -> Option<(String, usize)> {
    let beside = texts.list.get(neighbor.at)?;
    let chain: Vec<usize> = texts.body.around(beside.block?).collect();
    let side = *chain.get(chain.len().checked_sub(neighbor.depth)?)?;
    let range = texts.body.blocks[side].range.clone();
    let mut end = range.end;
    let mut wanted = neighbor.between.iter();
    // Code and the like, which has no texts, stays before the new block as it does in the original.
    for (at, block) in texts.body.blocks.iter().enumerate().skip(side + 1) {
        if block.above != texts.body.blocks[side].above {
            continue;
        }
        let has_texts = texts
            .list
            .iter()
            .filter_map(|text| text.block)
            .any(|own| texts.body.around(own).any(|one| one == at));
        if has_texts || wanted.next() != Some(&block.name) {
            break;
        }
        end = block.range.end;
    }
    let range = range.start..range.start + text[range.start..end].trim_end().len();
    let is_inside = |text: &&Text| text.range.start >= range.start && text.range.end <= range.end;
    let fields = texts.list.iter().take_while(|text| text.is_field()).count();
    let body = &texts.list[fields..];
    let first = fields + body.iter().take_while(|text| text.range.start < range.start).count();
    let count = body.iter().filter(is_inside).count();
    let name = original.body.blocks[block].name;
    let piece = if name == "item" {
        as_item(piece, &text[range.clone()], neighbor.is_before)
    } else {
        piece.to_owned()
    };
    // Items and rows follow each other on the next line, other blocks after a blank one.
    let gap = if matches!(name, "item" | "row") { "\n" } else { "\n\n" };
    let line = line_start(text, range.start);
    let before = &text[line..range.start];
    let indent: String = before.chars().map(|sign| if sign == '>' { '>' } else { ' ' }).collect();
    let gap = match gap {
        "\n" => format!("\n{indent}"),
        _ => format!("\n{}\n{indent}", indent.trim_end()),
    };
    let (at, made, from) = match neighbor.is_before {
        true => (range.end, format!("{gap}{piece}"), first + count),
        false => (range.start, format!("{piece}{gap}"), first),
    };
    Some(([&text[..at], &made, &text[at..]].concat(), from))
}

/// An item with the sign of another one: items with different signs are in different lists.
fn as_item(piece: &str, beside: &str, is_behind: bool) -> String {
    let sign = |item: &str| item.split([' ', '\n']).next().unwrap_or_default().to_owned();
    let (own, other) = (sign(piece), sign(beside));
    let number =
        |sign: &str| sign.get(..sign.len().saturating_sub(1)).and_then(|digits| digits.parse::<u32>().ok());
    let new = match (number(&own), number(&other)) {
        (Some(_), Some(number)) => format!("{}{}", number + u32::from(is_behind), &other[other.len() - 1..]),
        (None, None) if own.len() == 1 => other,
        _ => own.clone(),
    };
    format!("{new}{}", &piece[own.len()..])
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |line| line + 1)
}

/// Whether the new texts are where they belong, and all others are as they were.
fn is_as_meant(
    (before, now): (&Texts, &Texts),
    (original, block): (&Texts, usize),
    inside: &[usize],
    lacking: &BTreeMap<usize, Arrived>,
    from: usize,
) -> bool {
    let count = inside.len();
    let size = |at: usize| original.body.around(at).any(|around| around == block);
    let fresh_blocks = (0..original.body.blocks.len()).filter(|at| size(*at)).count();
    if now.list.len() != before.list.len() + count
        || now.body.blocks.len() != before.body.blocks.len() + fresh_blocks
        || from > before.list.len()
    {
        return false;
    }
    let same = |one: &Text, other: &Text| one.shape == other.shape && one.parts == other.parts;
    let fresh: Range<usize> = from..from + count;
    let rest = now.list[..fresh.start].iter().chain(&now.list[fresh.end..]);
    before.list.iter().zip(rest).all(|(one, other)| same(one, other))
        && inside.iter().zip(&now.list[fresh]).all(|(at, text)| {
            let of = &original.list[*at];
            let says = lacking.get(at).map_or_else(|| of.written(), |one| one.target.clone());
            of.shape == text.shape && spaced(&says) == spaced(&text.written())
        })
}

fn report(
    original: &Texts,
    inside: &[usize],
    lacking: &BTreeMap<usize, Arrived>,
    path: &str,
    diags: &mut Diagnostics,
) {
    for (at, one) in inside.iter().filter_map(|at| Some((at, lacking.get(at)?))) {
        let what = original.list[*at].what();
        let message =
            format!("`{path}` has no place for this {what}: its structure differs from that of the original");
        let help = "add it to the page by hand, where the original has it, and extract the page again";
        diags.report(Code::UnplacedUnit, one.place.clone(), message).help(help);
    }
}
