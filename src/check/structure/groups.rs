//! Blocks of one kind beside each other whose order may differ: items of a list, rows of a table, paragraphs of a section, terms.

use std::collections::BTreeMap;
use std::ops::Range;

use super::alignment::Step;
use super::side::Sides;
use crate::markdown::{Block, BlockKind};

/// Which group a pair is of: the sort of its blocks, and numbers of what they are in.
type Key = (u8, usize, usize, u64);

/// A group.
pub struct Group {
    key: Key,
    /// Its members in the order of the original: the steps of each, its head first.
    pub members: Vec<Range<usize>>,
}

/// The groups of some steps, by their keys.
pub fn groups(steps: &[Step], sides: Sides<'_, '_, '_>, by_own: bool) -> Vec<Group> {
    let mut found: BTreeMap<Key, Vec<Range<usize>>> = BTreeMap::new();
    let (mut section, mut last_table) = (0, None);
    for (at, step) in steps.iter().enumerate() {
        let Some(other) = step.other.map(|other| &sides.other.blocks[other]) else { continue };
        section += usize::from(matches!(other.kind, BlockKind::Heading(_)));
        let is_first_row =
            other.kind == BlockKind::Row && last_table.replace(other.table) != Some(other.table);
        let Some(own) = step.own.map(|own| &sides.own.blocks[own]) else { continue };
        if own.kind != other.kind || is_first_row {
            continue;
        }
        let of_own = |number: usize| if by_own { number } else { 0 };
        let around = step.other.map_or(0, |other| sides.other.keys[other].around);
        let key = match (&other.kind, other.lists.last(), own.lists.last()) {
            (BlockKind::Item, Some(list), Some(mine)) => (0, list.number, of_own(mine.number), 0),
            (BlockKind::Row, ..) => (1, other.table, of_own(own.table), 0),
            (BlockKind::Term, ..) => (2, section, 0, 0),
            (BlockKind::Paragraph, None, None) => (3, section, 0, around),
            _ => continue,
        };
        let end = (at + 1..steps.len()).find(|next| !follows(&steps[*next], other, sides));
        found.entry(key).or_default().push(at..end.unwrap_or(steps.len()));
    }
    found
        .into_iter()
        .filter(|(_, members)| members.len() > 1 && (!by_own || members.len() <= MOST))
        .map(|(key, members)| Group { key, members })
        .collect()
}

/// A longer list is data, whose members are not compared pair by pair.
const MOST: usize = 80;

impl Group {
    /// What identifies it as long as the original does not change.
    pub fn key(&self) -> Key {
        self.key
    }
}

/// Whether a step belongs to the item or the term before it.
fn follows(step: &Step, head: &Block, sides: Sides<'_, '_, '_>) -> bool {
    let block = match (step.other, step.own) {
        (Some(other), _) => &sides.other.blocks[other],
        (None, Some(own)) => &sides.own.blocks[own],
        (None, None) => return false,
    };
    match head.kind {
        BlockKind::Item => {
            block.lists.len() > head.lists.len()
                || block.lists.len() == head.lists.len() && block.kind != BlockKind::Item
        }
        BlockKind::Term => block.kind == BlockKind::Definition,
        _ => false,
    }
}
