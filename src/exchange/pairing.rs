//! Pairs the texts of an original with those of its translation: the same place in the same structure.
//!
//! Where both have the same structure, there is nothing to decide. Where a text is missing or too many, the pairs with the best
//! evidence are made, in order; those of a section that differs count as sure only if codes speak for them.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::known::{Known, Words};
use super::texts::{Text, Texts};

/// The partner of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Partner {
    /// Its number.
    pub at: usize,
    /// Whether there is no doubt.
    pub is_sure: bool,
}

/// A text that a translation may have.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    /// Its number in the original; `None` if it is there no more.
    pub of: Option<usize>,
    /// What the original said when the translation was made.
    pub text: &'a Text,
    /// What it says.
    pub now: &'a Text,
    /// Whether the original has it only since then.
    pub is_new: bool,
}

impl<'a> Row<'a> {
    /// That of a text that has not changed.
    pub fn of(at: usize, text: &'a Text) -> Row<'a> {
        Row { of: Some(at), text, now: text, is_new: false }
    }
}

/// More pairs than this are not compared.
const MOST: usize = 4_000_000;

/// For each text of an original its partner in a translation.
pub fn pair(one: &[Row<'_>], other: &[&Text], known: &Known<'_>) -> Vec<Option<Partner>> {
    let fields = one.iter().take_while(|row| row.text.is_field()).count();
    let own_fields = other.iter().take_while(|text| text.is_field()).count();
    let mut made: Vec<Option<Partner>> = vec![None; one.len()];
    of_fields((&one[..fields], &other[..own_fields]), known, &mut made);
    let (left, right) = (&one[fields..], &other[own_fields..]);
    for (row, column) in in_order(left, right, known) {
        made[fields + row] = Some(Partner { at: own_fields + column, is_sure: true });
    }
    doubt(one, other, known, (&mut made[..], (fields, own_fields)));
    made
}

/// Fields have names. Items of a list that the original has got since have changed the numbers of those behind them.
fn of_fields((rows, own): (&[Row<'_>], &[&Text]), known: &Known<'_>, made: &mut [Option<Partner>]) {
    let by_name: BTreeMap<&str, usize> =
        own.iter().enumerate().map(|(at, text)| (text.field.as_str(), at)).collect();
    let stems: BTreeSet<String> = rows.iter().map(|row| row.text.stem()).collect();
    for stem in stems {
        let group: Vec<usize> = (0..rows.len()).filter(|at| rows[*at].text.stem() == stem).collect();
        let columns: Vec<usize> = (0..own.len()).filter(|at| own[*at].stem() == stem).collect();
        let is_list = group.iter().any(|at| rows[*at].text.field != stem);
        let has_new = group.iter().any(|at| rows[*at].is_new);
        let before = group.iter().filter(|at| !rows[**at].is_new).count();
        if is_list && has_new && columns.len() != before {
            let left: Vec<Row<'_>> = group.iter().map(|at| rows[*at]).collect();
            let right: Vec<&Text> = columns.iter().map(|at| own[*at]).collect();
            for (row, column) in in_order(&left, &right, known) {
                made[group[row]] = Some(Partner { at: columns[column], is_sure: !left[row].is_new });
            }
            continue;
        }
        for at in group.into_iter().filter(|at| !(is_list && rows[*at].is_new)) {
            let found = by_name.get(rows[at].text.field.as_str());
            made[at] = found.map(|own| Partner { at: *own, is_sure: !rows[at].is_new });
        }
    }
}

/// Pairs of texts of one shape, in order.
fn in_order(left: &[Row<'_>], right: &[&Text], known: &Known<'_>) -> Vec<(usize, usize)> {
    if is_alike(left, right) {
        return (0..left.len()).map(|at| (at, at)).collect();
    }
    if left.len() * right.len() > MOST {
        let same = left.iter().zip(right).take_while(|(one, other)| one.text.shape == other.shape).count();
        return (0..same).map(|at| (at, at)).collect();
    }
    let scores = Scores::of(left, right, known);
    // Nobody has written a text yet that the original has got since.
    let numbers: Vec<usize> = (0..left.len()).filter(|at| !left[*at].is_new).collect();
    let before: Vec<Row<'_>> = numbers.iter().map(|at| left[*at]).collect();
    let is_there = |group: &Range<usize>| left[group.start].is_new && scores.is_said(group);
    if is_alike(&before, right) && !scores.left.iter().any(is_there) {
        return numbers.into_iter().zip(0..right.len()).collect();
    }
    let mut pairs = heaviest((scores.left.len(), scores.right.len()), &scores.all());
    scores.add_crossed(&mut pairs);
    let texts = pairs
        .into_iter()
        .flat_map(|(row, column)| scores.left[row].clone().zip(scores.right[column].clone()));
    texts.filter(|(row, column)| left[*row].text.shape == right[*column].shape).collect()
}

fn is_alike(left: &[Row<'_>], right: &[&Text]) -> bool {
    left.len() == right.len() && left.iter().zip(right).all(|(one, other)| one.text.shape == other.shape)
}

/// The pairs that score most in all, in order.
fn heaviest((rows, columns): (usize, usize), scores: &[f64]) -> Vec<(usize, usize)> {
    let mut best = vec![0.0_f64; (rows + 1) * (columns + 1)];
    let at = |row: usize, column: usize| row * (columns + 1) + column;
    for row in 0..rows {
        for column in 0..columns {
            let score = scores[row * columns + column];
            let paired = if score > 0.0 { best[at(row, column)] + score } else { 0.0 };
            best[at(row + 1, column + 1)] =
                paired.max(best[at(row, column + 1)]).max(best[at(row + 1, column)]);
        }
    }
    let (mut row, mut column, mut pairs) = (rows, columns, Vec::new());
    while row > 0 && column > 0 {
        let here = best[at(row, column)];
        let score = scores[(row - 1) * columns + column - 1];
        if score > 0.0 && (here - best[at(row - 1, column - 1)] - score).abs() < 1e-9 {
            (row, column) = (row - 1, column - 1);
            pairs.push((row, column));
        } else if here <= best[at(row - 1, column)] {
            row -= 1;
        } else {
            column -= 1;
        }
    }
    pairs.reverse();
    pairs
}

/// What speaks for pairs of texts. The cells of a row of a table belong together.
struct Scores<'a> {
    rows: &'a [Row<'a>],
    texts: &'a [&'a Text],
    known: &'a Known<'a>,
    words: Vec<Words>,
    own: Vec<[Codes; 2]>,
    others: Vec<Codes>,
    /// The texts that belong together, of both sides.
    left: Vec<Range<usize>>,
    right: Vec<Range<usize>>,
}

impl<'a> Scores<'a> {
    fn of(rows: &'a [Row<'a>], texts: &'a [&'a Text], known: &'a Known<'a>) -> Scores<'a> {
        let codes = |text: &Text| (text.tokens(), text.written().chars().count());
        Scores {
            rows,
            texts,
            known,
            words: texts.iter().map(|text| Words::of(text)).collect(),
            own: rows.iter().map(|row| [codes(row.text), codes(row.now)]).collect(),
            others: texts.iter().map(|text| codes(text)).collect(),
            // The former version and the original as it is have each numbered its blocks.
            left: groups(rows.len(), |at| {
                (rows[at].text.row.is_some(), (rows[at].is_new, rows[at].text.row))
            }),
            right: groups(texts.len(), |at| (texts[at].row.is_some(), texts[at].row)),
        }
    }

    /// Row by row; 0 for what cannot be a pair.
    fn all(&self) -> Vec<f64> {
        let each = |left: &Range<usize>| self.right.iter().map(|right| self.of_groups(left, right)).collect();
        self.left.iter().flat_map(|left| -> Vec<f64> { each(left) }).collect()
    }

    fn of_groups(&self, left: &Range<usize>, right: &Range<usize>) -> f64 {
        let is_row = |text: &Text| text.row.is_some();
        if is_row(self.rows[left.start].text) != is_row(self.texts[right.start]) {
            return 0.0;
        }
        let said = if self.are_said(left, right) { 4.0 } else { 0.0 };
        left.clone().zip(right.clone()).map(|(row, column)| self.of_texts(row, column, said)).sum()
    }

    fn of_texts(&self, at: usize, column: usize, said: f64) -> f64 {
        let (row, text, words) = (&self.rows[at], self.texts[column], &self.words[column]);
        if row.text.shape != text.shape {
            return 0.0;
        }
        let of = |own: usize, one: &Text| score((one, &self.own[at][own]), (text, &self.others[column]));
        let structure = of(0, row.text).max(of(1, row.now));
        match row.is_new {
            _ if said > 0.0 => structure.max(1.0) + said,
            true if self.known.was_there(words) => 0.0,
            true => 0.9 * structure + self.known.likeness(row.of, words),
            false => structure,
        }
    }

    /// Whether texts of a translation are what their units say.
    fn are_said(&self, left: &Range<usize>, right: &Range<usize>) -> bool {
        left.len() == right.len()
            && left.clone().zip(right.clone()).all(|(row, column)| {
                let (row, text) = (&self.rows[row], self.texts[column]);
                row.text.shape == text.shape
                    && (self.known.is_said(row.of, &self.words[column])
                        || !row.now.has_words() && !text.has_words())
            })
    }

    /// Adds pairs of what is left that units say, though it is in another order: it is there, and nobody writes it again.
    fn add_crossed(&self, pairs: &mut Vec<(usize, usize)>) {
        let (rows, mut columns): (BTreeSet<usize>, BTreeSet<usize>) = pairs.iter().copied().unzip();
        for row in 0..self.left.len() {
            if rows.contains(&row) {
                continue;
            }
            let is_it =
                |at: &usize| !columns.contains(at) && self.are_said(&self.left[row], &self.right[*at]);
            let Some(column) = (0..self.right.len()).find(is_it) else { continue };
            columns.insert(column);
            pairs.push((row, column));
        }
    }

    fn is_said(&self, left: &Range<usize>) -> bool {
        self.right.iter().any(|right| self.are_said(left, right))
    }
}

/// Neighbors that have the same key, if it is that of texts that belong together.
pub fn groups<K: PartialEq>(count: usize, key: impl Fn(usize) -> (bool, K)) -> Vec<Range<usize>> {
    let mut made: Vec<Range<usize>> = Vec::new();
    for at in 0..count {
        let (is_joined, own) = key(at);
        match made.last_mut() {
            Some(last) if is_joined && key(last.start) == (true, own) => last.end = at + 1,
            _ => made.push(at..at + 1),
        }
    }
    made
}

/// Codes of a text, and its length.
type Codes = (Vec<String>, usize);

/// How much speaks for a pair of one shape.
fn score((one, (own, long)): (&Text, &Codes), (other, (others, short)): (&Text, &Codes)) -> f64 {
    let common = own.iter().filter(|token| others.contains(token)).count();
    let most = own.len().max(others.len());
    #[expect(clippy::cast_precision_loss, reason = "lengths of texts")]
    let share = |part: usize, all: usize| if all == 0 { 0.0 } else { part as f64 / all as f64 };
    let codes = if most == 0 { 0.0 } else { 2.0 * share(common, most) - 0.5 };
    let ids = match (&one.anchor, &other.anchor) {
        (Some(one), Some(other)) if one == other => 1.0,
        (Some(_), Some(_)) => -0.7,
        _ => 0.0,
    };
    1.0 + codes + ids + 0.4 * share(*long.min(short), *long.max(short))
}

/// Marks pairs as unsure in sections that differ, unless their codes are the same, or the ids of headings; and those of texts that the
/// original has got since the translation was made.
fn doubt(
    rows: &[Row<'_>],
    other: &[&Text],
    known: &Known<'_>,
    (made, (fields, own_fields)): (&mut [Option<Partner>], (usize, usize)),
) {
    let is_heading = |text: &Text| text.shape.contains("heading");
    let mut start = (fields, own_fields);
    for at in fields..=rows.len() {
        let end = match rows.get(at) {
            None => Some(other.len()),
            Some(row) if is_heading(row.text) => made[at].map(|partner| partner.at),
            Some(_) => None,
        };
        // A heading may be in another place.
        let Some(end) = end.filter(|end| *end >= start.1) else { continue };
        let is_alike = is_as_known(&rows[start.0..at], &made[start.0..at], &other[start.1..end], known);
        for (row, partner) in rows[start.0..at].iter().zip(&mut made[start.0..at]) {
            let Some(partner) = partner else { continue };
            let (text, own) = (row.text, other[partner.at]);
            let tokens = text.tokens();
            let has_codes = text.anchor.is_some() && text.anchor == own.anchor
                || !tokens.is_empty() && tokens == own.tokens();
            partner.is_sure = !row.is_new && (is_alike || has_codes);
        }
        start = (at, end);
    }
}

/// Whether a section of a translation has all texts that it had, and no other but those that the original has got since: these are all
/// there, or known by their words.
fn is_as_known(rows: &[Row<'_>], made: &[Option<Partner>], own: &[&Text], known: &Known<'_>) -> bool {
    let is_there = |(row, partner): &(&Row<'_>, &Option<Partner>)| !row.is_new || partner.is_some();
    let there: Vec<Row<'_>> = rows.iter().zip(made).filter(is_there).map(|(row, _)| *row).collect();
    let new = || rows.iter().zip(made).filter(|(row, _)| row.is_new);
    let is_forced = new().all(|(_, partner)| partner.is_some());
    // How many texts of the section stand for new ones is known; which ones is not, if there are several of their shape.
    let are_said = || {
        let said = own.iter().map(|text| Words::of(text)).collect::<Vec<_>>();
        new()
            .filter(|(_, partner)| partner.is_some())
            .all(|(row, _)| said.iter().any(|words| known.is_said(row.of, words)))
    };
    is_alike(&there, own) && (is_forced || are_said())
}

/// The texts of a translation that are nobody's partner.
pub fn surplus(partners: &[Option<Partner>], translation: &Texts) -> Vec<usize> {
    let taken: std::collections::BTreeSet<usize> =
        partners.iter().flatten().map(|partner| partner.at).collect();
    (0..translation.list.len())
        .filter(|at| !taken.contains(at) && translation.list[*at].has_words())
        .collect()
}
