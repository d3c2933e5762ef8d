//! The rows of all translations -> what is to be done in a language, the most urgent first.

use crate::lang::Lang;
use crate::site::survey::{Row, Surveyed, survey};

/// What a translation waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Its original says something else, for longer than the policy of its kind allows.
    Outdated,
    /// Its original says something else by now.
    Stale,
    /// It lacks parts of its original.
    Incomplete,
    /// Its file cannot be read.
    Broken,
    /// There is none.
    Missing,
    /// It was made from another text.
    Orphan,
    /// Nobody knows which version it follows.
    Unknown,
    /// It has more sections than its original.
    Ahead,
    /// A machine made it, and nobody has looked at it.
    Machine,
    /// It is a draft.
    Draft,
    /// Its original changed without another meaning: whatever its state.
    Minor,
    /// Nothing.
    Done,
}

impl Group {
    /// All, in order.
    pub const ALL: [Group; 12] = [
        Group::Outdated,
        Group::Stale,
        Group::Incomplete,
        Group::Broken,
        Group::Missing,
        Group::Orphan,
        Group::Unknown,
        Group::Ahead,
        Group::Machine,
        Group::Draft,
        Group::Minor,
        Group::Done,
    ];

    /// Its name in messages and addresses.
    pub fn name(self) -> &'static str {
        match self {
            Group::Outdated => "outdated",
            Group::Stale => "stale",
            Group::Incomplete => "incomplete",
            Group::Broken => "broken",
            Group::Missing => "missing",
            Group::Orphan => "orphan",
            Group::Unknown => "unknown",
            Group::Ahead => "ahead",
            Group::Machine => "machine",
            Group::Draft => "draft",
            Group::Minor => "minor",
            Group::Done => "done",
        }
    }

    /// The group of a row.
    pub fn of(row: &Row) -> Group {
        match (row.standing, row.state) {
            ("outdated", _) => Group::Outdated,
            ("stale", _) => Group::Stale,
            ("incomplete", _) => Group::Incomplete,
            ("broken", _) => Group::Broken,
            ("missing", _) => Group::Missing,
            ("orphan", _) => Group::Orphan,
            ("unknown", _) => Group::Unknown,
            ("ahead", _) => Group::Ahead,
            ("minor", _) => Group::Minor,
            (_, Some("machine")) => Group::Machine,
            (_, Some("draft")) => Group::Draft,
            _ => Group::Done,
        }
    }
}

/// The translations of a language by what they wait for.
pub struct Queue {
    /// The language.
    pub lang: Lang,
    /// The rows of each group, by path; groups without rows are left out.
    pub groups: Vec<(Group, Vec<Row>)>,
}

impl Queue {
    /// The rows of a group.
    pub fn rows(&self, group: Group) -> &[Row] {
        self.groups.iter().find(|(known, _)| *known == group).map_or(&[], |(_, rows)| rows)
    }

    /// All rows, in the order in which they are worked on.
    pub fn all(&self) -> impl Iterator<Item = &Row> {
        self.groups.iter().flat_map(|(_, rows)| rows)
    }

    /// Words to be looked at.
    pub fn words(&self) -> u32 {
        self.all().map(|row| row.words).sum()
    }
}

/// What is to be done in each language, or in one.
pub fn queue(of: Surveyed<'_>, only: Option<Lang>) -> Vec<Queue> {
    let mut rows = survey(of, only, None);
    let languages = of.config.languages.iter().filter(|language| only.is_none_or(|only| only == language.id));
    let queue = |language: &crate::lang::Language| {
        let (own, others): (Vec<Row>, Vec<Row>) =
            std::mem::take(&mut rows).into_iter().partition(|row| row.language == *language.segment);
        rows = others;
        let mut groups: Vec<(Group, Vec<Row>)> = Vec::new();
        for row in own {
            let group = Group::of(&row);
            match groups.iter_mut().find(|(known, _)| *known == group) {
                Some((_, rows)) => rows.push(row),
                None => groups.push((group, vec![row])),
            }
        }
        groups.sort_by_key(|(group, _)| *group);
        Queue { lang: language.id, groups }
    };
    languages.map(queue).collect()
}
