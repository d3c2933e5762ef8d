//! The units of a page that changed, each with its place in the translation.

use std::collections::BTreeSet;

use crate::cli::console::say;
use crate::markdown::UnitKind;
use crate::translation::{Change, Counterparts, Halfway, Pair, Piece, Version, changed_share, diff, halfway};

/// An original before and after, and its translation.
#[derive(Clone, Copy)]
pub(super) struct Texts<'a> {
    /// The version that was translated.
    pub(super) old: &'a Version,
    /// The original as it is.
    pub(super) new: &'a Version,
    /// The translation.
    pub(super) translation: &'a Version,
    /// The translation as it was at its stamp, if that is known.
    pub(super) stamped: Option<&'a Version>,
}

/// What was shown.
pub(super) struct Shown {
    /// The words that changed.
    pub(super) words: u32,
    /// Their share of the text in percent.
    pub(super) share: u32,
    /// The changes that are shown.
    pub(super) count: usize,
    /// Those of which the translation reads otherwise than at its stamp.
    pub(super) done: usize,
}

/// Where the translation of a new unit belongs.
enum Spot {
    /// It is there already, under a heading with the same id.
    Known(usize),
    /// It seems to be there already.
    There(usize),
    /// Below this unit of the translation.
    Below(usize),
    /// Above this one.
    Above(usize),
    /// Nothing is around it.
    Somewhere,
}

/// Shows what changed, in the order of the original.
pub(super) fn show(texts: Texts<'_>) -> Shown {
    let pairs = texts.old.compared(texts.new);
    let placing = Placing::of(texts, &pairs);
    let (words, share) = changed_share(&pairs, &texts.old.units, &texts.new.units);
    let mut shown = Shown { words, share, count: 0, done: 0 };
    for pair in pairs.iter().filter(|pair| texts.is_shown(pair)) {
        texts.head(pair);
        texts.words(pair);
        placing.place(&pairs, pair);
        say("");
        shown.count += 1;
        shown.done += usize::from(placing.is_done(pair));
    }
    shown
}

/// How many steps and rows changed places; other texts say the same wherever they are.
pub(super) fn moves(texts: Texts<'_>) -> usize {
    let pairs = texts.old.compared(texts.new);
    pairs.iter().filter(|pair| pair.change == Change::Moved && texts.is_shown(pair)).count()
}

impl Texts<'_> {
    /// Whether there is something to do about it: where a text is matters for steps and rows alone.
    fn is_shown(self, pair: &Pair) -> bool {
        match (pair.change, pair.after) {
            (Change::Same, _) => false,
            (Change::Moved, Some(at)) => {
                self.new.units[at].kind == UnitKind::Row || is_numbered(whole_lines(self.new, at))
            }
            _ => true,
        }
    }

    /// Where the change is in the original, and what it is.
    fn head(self, pair: &Pair) {
        let (version, at, what) = match (pair.before, pair.after, pair.change) {
            (_, Some(at), Change::Added) => (self.new, at, "is new"),
            (_, Some(at), Change::Moved) => (self.new, at, "moved here"),
            (_, Some(at), _) => (self.new, at, "changed"),
            (Some(at), None, _) => (self.old, at, "was removed (line of the earlier version)"),
            (None, None, _) => return,
        };
        say(format_args!("{}:{}: {} {what}", version.path, version.line(at), kind(version, at)));
    }

    /// Its words, those that are gone and those that are new in signs, so that they can be read without colors.
    fn words(self, pair: &Pair) {
        let text = |version: &Version, at: Option<usize>| {
            let text = at.map(|at| version.units[at].text.replace(|sign: char| sign.is_control(), " "));
            text.unwrap_or_default().trim().to_owned()
        };
        let pieces = diff(&text(self.old, pair.before), &text(self.new, pair.after));
        say(format_args!("  {}", pieces.iter().map(shown).collect::<String>()));
    }
}

/// Where changes belong in the translation.
struct Placing<'a> {
    texts: Texts<'a>,
    /// Whether the translation is built as the original is by now, and not as it was: somebody has begun to change it.
    is_begun: bool,
    counterparts: Counterparts,
    /// The units of a translation that is built in neither way: a part of the changes is in it.
    halfway: Option<Halfway>,
    /// The units of the translation that read as they did at its stamp, if that is known.
    kept: Option<BTreeSet<usize>>,
}

impl Placing<'_> {
    fn of<'t>(texts: Texts<'t>, pairs: &[Pair]) -> Placing<'t> {
        let Texts { old, new, translation, stamped } = texts;
        let kept = |pair: Pair| pair.after.filter(|_| matches!(pair.change, Change::Same | Change::Moved));
        let kept = stamped.map(|before| before.compared(translation).into_iter().filter_map(kept).collect());
        let (is_as_old, is_as_new) = (translation.is_built_as(old), translation.is_built_as(new));
        let is_begun = is_as_new && !is_as_old;
        let from = if is_begun { new } else { old };
        let is_settled = is_as_old || is_as_new;
        let halfway = if is_settled { None } else { halfway(pairs, (old, new), translation) };
        Placing { texts, is_begun, counterparts: Counterparts::of(from, new, translation), halfway, kept }
    }

    /// Whether somebody has changed the text of the translation that stands for a changed one.
    fn is_done(&self, pair: &Pair) -> bool {
        let at = self.counterpart(pair).filter(|_| pair.change == Change::Changed);
        at.zip(self.kept.as_ref()).is_some_and(|(at, kept)| !kept.contains(&at))
    }

    /// Where that is in the translation, and what is to be done there.
    fn place(&self, pairs: &[Pair], pair: &Pair) {
        let (path, other) = (&self.texts.translation.path, self.texts.translation);
        let (line, what, at) = match (pair.change, self.counterpart(pair)) {
            (Change::Added, _) => match self.spot(pairs, pair) {
                Spot::Known(at) => (other.line(at), "this is its translation:", at),
                Spot::There(at) => (other.line(at), "is this its translation?", at),
                Spot::Below(at) => (other.last_line(at), "put its translation below this:", at),
                Spot::Above(at) => (other.line(at), "put its translation above this:", at),
                Spot::Somewhere => return say(format_args!("{path}: to be translated")),
            },
            (Change::Removed, None) => return say(format_args!("{path}: it is not there any more")),
            (Change::Removed, Some(at)) => (other.line(at), "remove this:", at),
            (Change::Moved, Some(at)) => (other.line(at), "move this in the same way:", at),
            (_, None) => return say(format_args!("{path}: the text that it stands for was not found")),
            (_, Some(at)) if self.is_done(pair) => (other.line(at), "changed already:", at),
            (_, Some(at)) => (other.line(at), "change this:", at),
        };
        say(format_args!("{path}:{line}: {what}"));
        for line in whole_lines(other, at).lines() {
            say(format_args!("  {}", line.replace(|sign: char| sign.is_control(), " ")));
        }
    }

    /// The unit of the translation that stands for the two.
    fn counterpart(&self, pair: &Pair) -> Option<usize> {
        let is_field = |version: &Version, at: Option<usize>| at.is_some_and(|at| at < version.fields.len());
        let Texts { old, new, .. } = self.texts;
        if let Some(halfway) = self.halfway.as_ref()
            && !is_field(old, pair.before)
            && !is_field(new, pair.after)
        {
            return halfway.get(&(pair.before, pair.after)).copied();
        }
        match (self.is_begun, pair.after) {
            (true, Some(at)) => self.counterparts.get(Some(at), Some(at)),
            (true, None) => None,
            (false, _) => self.counterparts.get(pair.before, pair.after),
        }
    }

    /// Where the translation of a new unit belongs: below the unit before it that is translated, else above the next one.
    fn spot(&self, pairs: &[Pair], pair: &Pair) -> Spot {
        if self.is_begun {
            return self.counterpart(pair).map_or(Spot::Somewhere, Spot::There);
        }
        if let Some(at) = self.counterparts.gained(pair.after) {
            return Spot::Known(at);
        }
        if let Some(at) = self.counterpart(pair).filter(|_| self.halfway.is_some()) {
            return Spot::There(at);
        }
        let is_field = |at: Option<usize>| at.is_some_and(|at| at < self.texts.new.fields.len());
        let around = |other: &Pair| {
            let stays = matches!(other.change, Change::Same | Change::Changed);
            let stays = stays || self.halfway.is_some() || self.counterparts.gained(other.after).is_some();
            let counts = stays && is_field(other.after) == is_field(pair.after);
            counts.then(|| self.counterpart(other)).flatten()
        };
        let Some(at) = pairs.iter().position(|other| other == pair) else { return Spot::Somewhere };
        let before = pairs[..at].iter().rev().find_map(around).map(Spot::Below);
        before.or_else(|| pairs[at..].iter().find_map(around).map(Spot::Above)).unwrap_or(Spot::Somewhere)
    }
}

/// The lines of a file in which a unit is written: its range begins behind the mark of an item, and behind signs of emphasis.
fn whole_lines(version: &Version, at: usize) -> &str {
    let written = version.written(at);
    let (text, start) = (&version.text, version.units[at].range.start);
    let end = start + written.len();
    let begin = text.get(..start).and_then(|before| before.rfind('\n')).map_or(0, |line| line + 1);
    let end = text.get(end..).and_then(|after| after.find('\n')).map_or(text.len(), |line| end + line);
    text.get(begin..end).unwrap_or(written)
}

/// What a unit is, in words.
fn kind(version: &Version, at: usize) -> String {
    if let Some(field) = version.fields.get(at) {
        return format!("field `{}`", field.name);
    }
    let unit = &version.units[at];
    let line = whole_lines(version, at).trim_start_matches([' ', '>', '\t']);
    let is_item = ["- ", "* ", "+ "].iter().any(|mark| line.starts_with(mark)) || is_numbered(line);
    match unit.kind {
        UnitKind::Heading(_) => "heading",
        UnitKind::Row => "row of a table",
        UnitKind::Code => "code",
        UnitKind::Html => "HTML",
        UnitKind::Component => "component",
        UnitKind::Text if is_item => "item",
        UnitKind::Text => "paragraph",
    }
    .to_owned()
}

/// Whether a line begins a step, an item of a numbered list.
fn is_numbered(line: &str) -> bool {
    let line = line.trim_start_matches([' ', '>', '\t']);
    let rest = line.trim_start_matches(|letter: char| letter.is_ascii_digit());
    rest.len() < line.len() && (rest.starts_with(". ") || rest.starts_with(") "))
}

/// A piece of a changed text.
pub(super) fn shown(piece: &Piece) -> String {
    match piece {
        Piece::Same(text) => text.clone(),
        Piece::Removed(text) => format!("[-{text}-]"),
        Piece::Added(text) => format!("{{+{text}+}}"),
    }
}
