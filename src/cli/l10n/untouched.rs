//! Which places of a translation read as they did at its former stamp, though their originals have changed since.
//!
//! `l10n stamp` asks before it records them: a sentence that was forgotten would otherwise be taken for one that follows its original.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use anyhow::bail;

use super::pages::{Pages, blob, git};
use super::workspace::hexaglot;
use crate::cli::console::Common;
use crate::content::stamp::{Sem, Stamp};
use crate::locales::fluent::{Canonical, Source, written};
use crate::markdown::UnitKind;
use crate::report::counted;
use crate::site::Page;
use crate::translation::{Change, Counterparts, Freshness, Pair, Version, align, text_says};

/// How many earlier versions of a translation are compared with its stamp.
const COMMITS: &str = "-50";

/// So many places are named.
const NAMED: usize = 8;

/// What becomes of a translation that was not changed, though its original was.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Unchanged {
    /// It is not recorded.
    Refused,
    /// It is recorded, since somebody says that it is right.
    Recorded,
}

/// Refuses a translation that was not changed where its original was.
pub(super) fn refuse(common: &Common, pages: &Pages, page: &Page, original: &Page) -> anyhow::Result<()> {
    let world = pages.world();
    let Some(Freshness::Stale(_)) = world.site.freshness(page, &world.config) else { return Ok(()) };
    let source = page.translation.as_ref().and_then(|translation| translation.source.as_ref());
    let Some(stamp) = source.and_then(|at| Stamp::parse(&at.value)) else { return Ok(()) };
    let now = pages.text(page)?;
    let before = as_stamped(common, pages, page, &now);
    let is_same =
        before.as_ref().is_some_and(|before| meaning(pages, page, before) == meaning(pages, page, &now));
    let places = match (before, blob(common, &stamp.blob)) {
        (Some(own_before), Some(original_before)) => {
            let kind = &pages.entry(page).kind;
            let version = |page: &Page, text: String| Version::of(&pages.earlier(page, &text), text, kind);
            let originals =
                [version(original, plain(&original_before)), version(original, pages.text(original)?)];
            // The stamp of an earlier version of the program has another sum of the same text.
            if originals[0].compared(&originals[1]).iter().all(|pair| pair.change == Change::Same) {
                return Ok(());
            }
            places(&originals, &[version(page, own_before), version(page, now)])
        }
        _ => Vec::new(),
    };
    if !is_same && places.is_empty() {
        return Ok(());
    }
    let (path, program) = (&page.document.path, hexaglot(common));
    let named: Vec<String> = places.iter().take(NAMED).map(usize::to_string).collect();
    let rest = if places.len() > NAMED { " …" } else { "" };
    let what = match places.len() {
        0 => "it reads as it did at its last stamp, though its original has changed".to_owned(),
        1 => format!("1 place whose original changed reads as it did before: {path}:{}", named.join(", ")),
        count => format!(
            "{} whose originals changed read as they did before: {path}:{}{rest}",
            counted(count, "place"),
            named.join(", ")
        ),
    };
    bail!(
        "`{path}` is not stamped: {what}; `{program} l10n diff {path}` shows what changed; if the translation is right as it is, add \
         `--unchanged`"
    )
}

/// A translation as it was when it was stamped: as it is, if it says what its stamp says that it said, or from the history in Git. Of a
/// stamp that does not say it, the first version that has this stamp is taken.
pub(super) fn as_stamped(common: &Common, pages: &Pages, page: &Page, now: &str) -> Option<String> {
    let stamped = page.translation.as_ref()?;
    let text = stamped.text.as_ref().and_then(|at| Sem::parse(&at.value));
    let kind = &pages.entry(page).kind;
    if text.is_some_and(|text| text_says(&pages.earlier(page, now), now, kind, text)) {
        return Some(now.to_owned());
    }
    let path = &page.document.path;
    let commits = git(common, &["log", COMMITS, "--format=%H", "--", path])?;
    let mut versions = commits.lines().filter_map(|commit| {
        let id = git(common, &["rev-parse", "--verify", "--quiet", &format!("{commit}:./{path}")])?;
        blob(common, id.trim()).map(|text| plain(&text))
    });
    match text {
        Some(text) => versions.find(|earlier| text_says(&pages.earlier(page, earlier), earlier, kind, text)),
        None => {
            let source = &stamped.source.as_ref()?.value;
            let has_stamp = |earlier: &String| earlier.contains(&**source);
            versions.take_while(has_stamp).last()
        }
    }
}

/// What a version of a page says.
fn meaning(pages: &Pages, page: &Page, text: &str) -> Sem {
    pages.meaning_of(&pages.earlier(page, text), text, page)
}

/// The lines of a translation that stand for what changed in its original, and did not change.
fn places([old, new]: &[Version; 2], [before, now]: &[Version; 2]) -> Vec<usize> {
    let same: BTreeMap<usize, usize> = align(&before.units, &now.units)
        .into_iter()
        .filter(|pair| matches!(pair.change, Change::Same | Change::Moved))
        .filter_map(|pair| Some((pair.before?, pair.after?)))
        .collect();
    let is_changed = |pair: &Pair| matches!(pair.change, Change::Changed | Change::Removed);
    let changed = align(&old.units, &new.units).into_iter().filter(is_changed);
    let counterparts = Counterparts::of(old, old, before);
    let at = changed.filter_map(|pair| {
        let at = pair.before?;
        // In a section that is built in another way, nothing says which text stands for which.
        let is_alike = at < old.fields.len()
            || kinds(before, old.units[at].section) == kinds(old, old.units[at].section);
        let own = counterparts.get(Some(at), None).filter(|_| is_alike)?;
        same.get(&own).map(|own| now.line(*own))
    });
    at.collect::<BTreeSet<usize>>().into_iter().collect()
}

/// The kinds of the units of a section.
fn kinds(version: &Version, section: usize) -> Vec<UnitKind> {
    version.units.iter().filter(|unit| unit.section == section).map(|unit| unit.kind).collect()
}

/// Whether a message of a file reads as it did when its former original was recorded in `state`, as far as the history in Git has both.
pub(super) fn is_message_untouched(
    common: &Common,
    state: &str,
    (id, before): (&str, &Canonical),
    file: &Source,
) -> bool {
    let line = format!("{id} = {}", before.hash);
    let commit = git(common, &["log", "-1", "--format=%H", "-S", &line, "--", state]).unwrap_or_default();
    let commit = commit.trim();
    let name = format!("{commit}:./{}", file.path);
    let earlier = git(common, &["rev-parse", "--verify", "--quiet", &name]).filter(|_| !commit.is_empty());
    let Some(text) = earlier.and_then(|name| blob(common, name.trim())) else { return false };
    let then = written(&Source { path: Arc::clone(&file.path), text: plain(&text), ..*file }).remove(id);
    let now = written(file).remove(id);
    then.zip(now).is_some_and(|((then, _), (now, _))| then.hash == now.hash)
}

/// A text as it is read, whatever its line ends.
fn plain(text: &str) -> String {
    text.trim_start_matches('\u{feff}').replace("\r\n", "\n")
}
