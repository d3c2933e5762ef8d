//! Pairs the texts of an original with those of its translation: the same place in the same structure.
//!
//! Where both have the same structure, there is nothing to decide. Where a text is missing or too many, the pairs with the best
//! evidence are made, in order; those of a section that differs count as sure only if codes speak for them.

use std::collections::BTreeMap;

use super::texts::{Text, Texts};

/// The partner of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Partner {
    /// Its number.
    pub at: usize,
    /// Whether there is no doubt.
    pub is_sure: bool,
}

/// More pairs than this are not compared.
const MOST: usize = 4_000_000;

/// For each text of an original its partner in a translation.
pub fn pair(one: &[Text], other: &[Text]) -> Vec<Option<Partner>> {
    let (fields, own_fields) = (fields(one), fields(other));
    let mut made: Vec<Option<Partner>> = vec![None; one.len()];
    let by_name: BTreeMap<&str, usize> = (0..own_fields).map(|at| (other[at].field.as_str(), at)).collect();
    for at in 0..fields {
        made[at] = by_name.get(one[at].field.as_str()).map(|at| Partner { at: *at, is_sure: true });
    }
    let (left, right) = (&one[fields..], &other[own_fields..]);
    for (row, column) in in_order(left, right) {
        made[fields + row] = Some(Partner { at: own_fields + column, is_sure: true });
    }
    doubt(one, other, &mut made[..], (fields, own_fields));
    made
}

fn fields(texts: &[Text]) -> usize {
    texts.iter().take_while(|text| text.is_field()).count()
}

/// Pairs of texts of one shape, in order.
fn in_order(left: &[Text], right: &[Text]) -> Vec<(usize, usize)> {
    let is_alike =
        left.len() == right.len() && left.iter().zip(right).all(|(one, other)| one.shape == other.shape);
    if is_alike {
        return (0..left.len()).map(|at| (at, at)).collect();
    }
    if left.len() * right.len() > MOST {
        let alike = left.iter().zip(right).take_while(|(one, other)| one.shape == other.shape).count();
        return (0..alike).map(|at| (at, at)).collect();
    }
    let tokens = |texts: &[Text]| texts.iter().map(Text::tokens).collect::<Vec<_>>();
    let (own, others) = (tokens(left), tokens(right));
    let columns = right.len();
    let mut best = vec![0.0_f64; (left.len() + 1) * (columns + 1)];
    let mut scores = vec![0.0_f64; left.len() * columns];
    let at = |row: usize, column: usize| row * (columns + 1) + column;
    for row in 0..left.len() {
        for column in 0..columns {
            let score = score((&left[row], &own[row]), (&right[column], &others[column]));
            scores[row * columns + column] = score;
            let paired = if score > 0.0 { best[at(row, column)] + score } else { 0.0 };
            best[at(row + 1, column + 1)] =
                paired.max(best[at(row, column + 1)]).max(best[at(row + 1, column)]);
        }
    }
    let (mut row, mut column, mut pairs) = (left.len(), columns, Vec::new());
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

/// How much speaks for a pair; 0 if it cannot be one.
fn score((one, own): (&Text, &[String]), (other, others): (&Text, &[String])) -> f64 {
    if one.shape != other.shape {
        return 0.0;
    }
    let common = own.iter().filter(|token| others.contains(token)).count();
    let most = own.len().max(others.len());
    #[expect(clippy::cast_precision_loss, reason = "lengths of texts")]
    let share = |part: usize, all: usize| if all == 0 { 0.0 } else { part as f64 / all as f64 };
    let codes = if most == 0 { 0.0 } else { 2.0 * share(common, most) - 0.5 };
    let (long, short) = (one.written().chars().count(), other.written().chars().count());
    let ids = match (&one.anchor, &other.anchor) {
        (Some(one), Some(other)) if one == other => 1.0,
        (Some(_), Some(_)) => -0.7,
        _ => 0.0,
    };
    1.0 + codes + ids + 0.4 * share(long.min(short), long.max(short))
}

/// Marks pairs as unsure in sections that differ, unless their codes are the same, or the ids of headings.
fn doubt(one: &[Text], other: &[Text], made: &mut [Option<Partner>], (fields, own_fields): (usize, usize)) {
    let is_heading = |text: &Text| text.shape.contains("heading");
    let mut start = (fields, own_fields);
    for at in fields..=one.len() {
        let end = match one.get(at) {
            None => Some(other.len()),
            Some(text) if is_heading(text) => made[at].map(|partner| partner.at),
            Some(_) => None,
        };
        let Some(end) = end else { continue };
        let (left, right) = (&one[start.0..at], &other[start.1..end]);
        let is_alike =
            left.len() == right.len() && left.iter().zip(right).all(|(one, other)| one.shape == other.shape);
        if !is_alike {
            for (text, partner) in left.iter().zip(&mut made[start.0..at]) {
                let Some(partner) = partner else { continue };
                let tokens = text.tokens();
                partner.is_sure = text.anchor.is_some() && text.anchor == other[partner.at].anchor
                    || !tokens.is_empty() && tokens == other[partner.at].tokens();
            }
        }
        start = (at, end);
    }
}

/// The texts of a translation that are nobody's partner.
pub fn surplus(partners: &[Option<Partner>], translation: &Texts) -> Vec<usize> {
    let taken: std::collections::BTreeSet<usize> =
        partners.iter().flatten().map(|partner| partner.at).collect();
    (0..translation.list.len())
        .filter(|at| !taken.contains(at) && translation.list[*at].has_words())
        .collect()
}
