//! What two paired blocks are: heading, item, row, code.

use std::collections::BTreeSet;

use super::code;
use super::side::{Sides, name};
use crate::diag::{Code, Diagnostics};
use crate::markdown::{Block, BlockKind, CELL, List};

/// What was reported of a text already.
#[derive(Default)]
pub struct Known {
    /// Tables of the translation with another number of columns.
    tables: BTreeSet<usize>,
    /// Lists of the translation, each with that of the original beside it.
    lists: BTreeSet<(usize, usize)>,
    /// Lists of the translation that were reported.
    told: BTreeSet<usize>,
    /// The quotations around the last blocks, if they differed.
    pub(super) quotes: Option<[Option<&'static str>; 2]>,
    /// How far the level of the last heading was off.
    shift: i16,
}

impl Known {
    /// Whether a row is of a table that was reported as a whole.
    pub fn has_table(&self, row: &Block) -> bool {
        row.kind == BlockKind::Row && self.tables.contains(&row.table)
    }
}

/// Compares the forms of two blocks. Ids that are only in another order are reported elsewhere.
pub fn compare(
    (own, other): (&Block, &Block),
    sides: Sides<'_, '_, '_>,
    (known, in_order): (&mut Known, bool),
    diags: &mut Diagnostics,
) {
    match (&own.kind, &other.kind) {
        (BlockKind::Heading(level), BlockKind::Heading(expected)) => {
            self::level((own, *level), (other, *expected), sides, known, diags);
            if in_order {
                id(own, other, sides, diags);
            }
        }
        (BlockKind::Row, BlockKind::Row) => row(own, other, sides, known, diags),
        (BlockKind::Code(info), BlockKind::Code(expected)) => {
            code::compare((own, info), (other, expected), sides, diags);
        }
        (kind, expected) if kind != expected && !matches!(kind, BlockKind::Note(_)) => {
            form(own, other, sides, diags);
        }
        _ => list(own, other, sides, known, diags),
    }
}

fn level(
    (own, level): (&Block, u8),
    (other, expected): (&Block, u8),
    sides: Sides<'_, '_, '_>,
    known: &mut Known,
    diags: &mut Diagnostics,
) {
    let shift = i16::from(level) - i16::from(expected);
    let before = std::mem::replace(&mut known.shift, shift);
    if shift == 0 || shift == before {
        return;
    }
    let message = format!(
        "the heading has level {level}, and `{}` of {} has level {expected}",
        sides.other.excerpt(other),
        sides.other.at(&other.range)
    );
    let help = format!("begin the line with `{} `", "#".repeat(usize::from(expected)));
    sides.report(Code::DifferentStructure, &own.range, &other.range, message, diags).help(help);
}

fn id(own: &Block, other: &Block, sides: Sides<'_, '_, '_>, diags: &mut Diagnostics) {
    let Some(expected) = other.id.as_ref().filter(|id| own.id.as_ref() != Some(id)) else { return };
    let has = match &own.id {
        Some(id) => format!("the id `{id}`"),
        None => "no id".to_owned(),
    };
    let message = format!(
        "the heading has {has}, and `{}` of {} has `{expected}`",
        sides.other.excerpt(other),
        sides.other.at(&other.range)
    );
    let help = format!("end the heading with `{{#{expected}}}`, so that links lead to it in every language");
    sides.report(Code::DifferentStructure, &own.range, &other.range, message, diags).help(help);
}

fn form(own: &Block, other: &Block, sides: Sides<'_, '_, '_>, diags: &mut Diagnostics) {
    let (is, was) = (name(&own.kind), name(&other.kind));
    let message = format!(
        "this {is} is the {was} `{}` of {}",
        sides.other.excerpt(other),
        sides.other.at(&other.range)
    );
    let start = match &other.kind {
        BlockKind::Item if other.lists.last().is_some_and(|list| list.is_ordered) => "begin it with `1. `",
        BlockKind::Item => "begin it with `- `",
        BlockKind::Definition => "begin it with `: `, below its term",
        BlockKind::Term => "write its definition below it, after `: `",
        _ => "write it between empty lines, without a sign before it",
    };
    sides.report(Code::DifferentStructure, &own.range, &other.range, message, diags).help(start);
}

fn list(own: &Block, other: &Block, sides: Sides<'_, '_, '_>, known: &mut Known, diags: &mut Diagnostics) {
    let (Some(list), Some(expected)) = (own.lists.last(), other.lists.last()) else { return };
    if !known.lists.insert((list.number, expected.number)) || known.told.contains(&list.number) {
        return;
    }
    let message = if list.is_ordered != expected.is_ordered {
        let sort = |list: &List| if list.is_ordered { "numbered" } else { "not numbered" };
        format!(
            "the list is {}, and that of {} is {}",
            sort(list),
            sides.other.at(&other.range),
            sort(expected)
        )
    } else if own.lists.len() != other.lists.len() {
        let (depth, expected) = (own.lists.len(), other.lists.len());
        format!(
            "the item is at level {depth} of its list, and in {} at level {expected}",
            sides.other.at(&other.range)
        )
    } else if list.start != expected.start && list.is_ordered {
        format!(
            "the list begins at {}, and that of {} at {}",
            list.start,
            sides.other.at(&other.range),
            expected.start
        )
    } else {
        return;
    };
    known.told.insert(list.number);
    let sign = if expected.is_ordered { format!("{}. ", expected.start) } else { "- ".to_owned() };
    let indent = if other.lists.len() > 1 { ", indented as in the original" } else { "" };
    let help = format!("begin its items with `{sign}`{indent}");
    sides.report(Code::DifferentStructure, &own.range, &other.range, message, diags).help(help);
}

fn row(own: &Block, other: &Block, sides: Sides<'_, '_, '_>, known: &mut Known, diags: &mut Diagnostics) {
    let (columns, expected) = (own.cells.len(), other.cells.len());
    if known.tables.contains(&own.table) {
        return;
    }
    if columns != expected {
        known.tables.insert(own.table);
        let message = format!(
            "the table has {columns} columns, and that of {} has {expected}",
            sides.other.at(&other.range)
        );
        let help = "write as many cells in each row as in the original";
        sides.report(Code::DifferentStructure, &own.range, &other.range, message, diags).help(help);
        return;
    }
    let texts = own.text.split(CELL).zip(other.text.split(CELL));
    for (at, (text, original)) in texts.enumerate() {
        if text.trim().is_empty() && !original.trim().is_empty() {
            let message = format!(
                "the cell `{}` of {} is empty here",
                original.trim().replace('`', "'"),
                sides.other.at(&other.cells[at])
            );
            let place = &own.range;
            let help = format!("translate it into cell {} of the row", at + 1);
            sides.report(Code::LostText, place, &other.cells[at], message, diags).help(help);
        }
    }
}
