//! Links, images, calls and references to footnotes of paired blocks: the same ones, in any order.

use super::super::beside::{Beside, Wrong};
use super::around::tag;
use super::gaps::Gap;
use super::side::{Side, Sides};
use super::targets;
use super::words::{self, Tongues};
use crate::diag::{Code, Diagnostics};
use crate::markdown::{Block, Object, ObjectKind};

/// Compares what two blocks hold. What a neighboring block without a partner has is not missing.
pub fn compare(
    (own, other): (&Block, &Block),
    sides: Sides<'_, '_, '_>,
    (gaps, tongues): (&[Gap], &Tongues<'_>),
    diags: &mut Diagnostics,
) {
    let (mut extra, mut lost): (Vec<&Object>, Vec<&Object>) = (own.objects.iter().collect(), Vec::new());
    for object in &other.objects {
        match extra.iter().position(|mine| is_same(sides, mine, object)) {
            Some(at) => {
                let mine = extra.remove(at);
                alternative(mine, object, sides, tongues, diags);
                title(own, (mine, object), sides, tongues, diags);
            }
            None => lost.push(object),
        }
    }
    if extra.is_empty() && lost.is_empty() {
        return;
    }
    // A link that is written twice leads to the same place.
    let again = |list: &[Object], object: &Object, side: &Side<'_, '_>, theirs: &Side<'_, '_>| {
        matches!(object.kind, ObjectKind::Link(_))
            && list.iter().any(|mine| leads_to_same((theirs, mine), (side, object)))
    };
    lost.retain(|object| {
        !again(&own.objects, object, sides.other, sides.own) && !is_in_gap(object, gaps, sides)
    });
    extra.retain(|object| {
        !again(&other.objects, object, sides.own, sides.other) && !is_of_lost(object, gaps, sides)
    });
    lost.retain(|object| !is_defined(object, sides.own) && !is_untranslated(object, sides));
    extra.retain(|object| !is_defined(object, sides.other));
    report(own, (extra, lost), sides, diags);
}

fn report(
    own: &Block,
    (mut extra, lost): (Vec<&Object>, Vec<&Object>),
    sides: Sides<'_, '_, '_>,
    diags: &mut Diagnostics,
) {
    for object in lost {
        let like = extra.iter().position(|mine| {
            let same_name = call_name(sides.own, mine) == call_name(sides.other, object);
            std::mem::discriminant(&mine.kind) == std::mem::discriminant(&object.kind) && same_name
        });
        let instead = || extra.iter().position(|mine| is_call(mine) == is_call(object));
        match like.or_else(instead) {
            Some(at) => {
                let mine = extra.remove(at);
                if !is_broken(mine, sides.own) {
                    changed(mine, object, sides, diags);
                }
            }
            None => missing(own, object, sides, diags),
        }
    }
    for object in extra.into_iter().filter(|object| !is_broken(object, sides.own)) {
        let what = what(sides.own, object);
        let message = format!(
            "{what} is not in this place of the original, {}",
            sides.other.reading.page.document.path
        );
        let help = "remove it, or write it in the original too";
        let start = sides.other.reading.page.document.body.start;
        sides.report(code(object), &object.range, &(start..start), message, diags).help(help);
    }
}

fn changed(own: &Object, other: &Object, sides: Sides<'_, '_, '_>, diags: &mut Diagnostics) {
    if let (ObjectKind::Call(mine), ObjectKind::Call(theirs)) = (&own.kind, &other.kind) {
        let (mine, theirs) = (&sides.own.calls[*mine], &sides.other.calls[*theirs]);
        if mine.name == theirs.name {
            tag(mine, theirs, sides, diags);
            return;
        }
    }
    let (is, was) = (what(sides.own, own), what(sides.other, other));
    let message = format!("{is} stands where {} has {was}", sides.other.at(&other.range));
    let help = match &other.kind {
        ObjectKind::Link(to) | ObjectKind::Image(to, _) => format!("let it lead to `{to}`"),
        ObjectKind::Call(_) => format!("write `{}`", sides.other.written(&other.range)),
        ObjectKind::Note(name) => format!("write `[^{name}]`"),
    };
    sides.report(code(own), &own.range, &other.range, message, diags).help(help);
}

fn missing(own: &Block, other: &Object, sides: Sides<'_, '_, '_>, diags: &mut Diagnostics) {
    let was = what(sides.other, other);
    let message = format!("{was} of {} is missing here", sides.other.at(&other.range));
    let help = match &other.kind {
        ObjectKind::Link(to) => format!("write `[words]({to})` around its words"),
        ObjectKind::Image(source, _) => format!("write `![what it shows]({source})`"),
        ObjectKind::Call(_) => format!("write `{}`", sides.other.written(&other.range)),
        ObjectKind::Note(name) => format!("write `[^{name}]` where the original has it, and its text"),
    };
    sides.report(code(other), &own.range, &other.range, message, diags).help(help);
}

fn code(object: &Object) -> Code {
    if is_call(object) { Code::DifferentComponent } else { Code::DifferentLink }
}

fn is_call(object: &Object) -> bool {
    matches!(object.kind, ObjectKind::Call(_))
}

fn call_name<'s>(side: &'s Side<'_, '_>, object: &Object) -> Option<&'s str> {
    match object.kind {
        ObjectKind::Call(at) => Some(&side.calls[at].name),
        _ => None,
    }
}

/// An object as a message names it.
fn what(side: &Side<'_, '_>, object: &Object) -> String {
    match &object.kind {
        ObjectKind::Link(to) => format!("the link to `{to}`"),
        ObjectKind::Image(source, _) => format!("the image `{source}`"),
        ObjectKind::Call(_) => format!("`{}`", side.written(&object.range)),
        ObjectKind::Note(name) => format!("the footnote `{name}`"),
    }
}

fn is_same(sides: Sides<'_, '_, '_>, own: &Object, other: &Object) -> bool {
    match (&own.kind, &other.kind) {
        (ObjectKind::Call(mine), ObjectKind::Call(theirs)) => {
            let calls = sides.own.reading.scope.calls;
            let (mine, theirs) = (&sides.own.calls[*mine], &sides.other.calls[*theirs]);
            mine.name == theirs.name && calls.of_call(mine) == calls.of_call(theirs)
        }
        (ObjectKind::Note(_), ObjectKind::Note(_)) => true,
        _ => leads_to_same((sides.own, own), (sides.other, other)),
    }
}

fn leads_to_same((side, own): (&Side<'_, '_>, &Object), (theirs, other): (&Side<'_, '_>, &Object)) -> bool {
    match (&own.kind, &other.kind) {
        (ObjectKind::Link(mine), ObjectKind::Link(to))
        | (ObjectKind::Image(mine, _), ObjectKind::Image(to, _)) => {
            side.target(mine).is_same(&theirs.target(to))
        }
        _ => false,
    }
}

/// Whether blocks that only the translation has contain an object of the original.
fn is_in_gap(object: &Object, gaps: &[Gap], sides: Sides<'_, '_, '_>) -> bool {
    let blocks = gaps.iter().flat_map(|gap| &gap.own).map(|at| &sides.own.blocks[*at]);
    blocks.flat_map(|block| &block.objects).any(|mine| is_same(sides, mine, object))
}

/// Whether blocks that only the original has contain an object of the translation.
fn is_of_lost(object: &Object, gaps: &[Gap], sides: Sides<'_, '_, '_>) -> bool {
    let blocks = gaps.iter().flat_map(|gap| &gap.other).map(|at| &sides.other.blocks[*at]);
    blocks.flat_map(|block| &block.objects).any(|theirs| is_same(sides, object, theirs))
}

/// Whether a text still has the footnote of a reference: its lonely text is reported as such.
fn is_defined(object: &Object, side: &Side<'_, '_>) -> bool {
    let ObjectKind::Note(name) = &object.kind else { return false };
    let is_it = |kind: &crate::markdown::BlockKind| matches!(kind, crate::markdown::BlockKind::Note(own) if own == name);
    side.blocks.iter().any(|block| is_it(&block.kind))
}

/// Whether an object is a link that is reported as broken.
fn is_broken(object: &Object, side: &Side<'_, '_>) -> bool {
    matches!(&object.kind, ObjectKind::Link(to) if targets::is_broken(side.reading, to))
}

/// Whether an object is a link to a page that the language of the translation lacks.
fn is_untranslated(object: &Object, sides: Sides<'_, '_, '_>) -> bool {
    let lang = sides.own.reading.page.lang;
    matches!(&object.kind, ObjectKind::Link(to) if targets::is_without(sides.other.reading, to, lang))
}

/// Reports the title of a link or an image that is missing, or in the words of the original.
fn title(
    block: &Block,
    (own, other): (&Object, &Object),
    sides: Sides<'_, '_, '_>,
    tongues: &Tongues<'_>,
    diags: &mut Diagnostics,
) {
    let original = other.title.replace('`', "'");
    let (of, at) = (what(sides.own, own), sides.other.at(&other.range));
    let is_twin = |mine: &Object| leads_to_same((sides.own, mine), (sides.own, own));
    if own.title.is_empty() && !original.is_empty() {
        // Of two links to one place in a block, nobody knows which is which.
        if block.objects.iter().any(|mine| !mine.title.is_empty() && is_twin(mine)) {
            return;
        }
        let message = format!("{of} lacks its title, `{original}` in {at}");
        let help = "write the title in quotation marks behind the address, in the language of the page";
        sides.report(Code::LostText, &own.range, &other.range, message, diags).help(help);
        return;
    }
    if own.title.is_empty() || original.is_empty() {
        return;
    }
    let is_left = words::is_left(&own.title, &other.title, tongues);
    if let Some(Wrong { code, message, help }) = wrong((&own.title, &other.title), sides, is_left, &at) {
        let shown = own.title.replace('`', "'");
        let message = match code {
            Code::UntranslatedText => {
                format!("the title `{shown}` of {of} is in the language of the original, {at}")
            }
            _ => format!("the title `{shown}` of {of}: {message}"),
        };
        sides.report(code, &own.range, &other.range, message, diags).help(help);
    }
}

/// What is wrong with a short text beside that of the original.
fn wrong((own, other): (&str, &str), sides: Sides<'_, '_, '_>, is_left: bool, at: &str) -> Option<Wrong> {
    let config = sides.own.reading.scope.config;
    let [mine, theirs] = [sides.own, sides.other].map(|side| config.language(side.reading.page.lang));
    let beside = Beside { own: (own, mine), other: (other, theirs) };
    beside.words(is_left, at, config).or_else(|| beside.figures())
}

/// Reports an alternative text in the words of the original.
fn alternative(
    own: &Object,
    other: &Object,
    sides: Sides<'_, '_, '_>,
    tongues: &Tongues<'_>,
    diags: &mut Diagnostics,
) {
    let (ObjectKind::Image(_, alt), ObjectKind::Image(_, original)) = (&own.kind, &other.kind) else {
        return;
    };
    let (shown, at) = (alt.replace('`', "'"), sides.other.at(&other.range));
    let is_left = words::is_left(alt, original, tongues);
    match wrong((alt, original), sides, is_left, &at) {
        Some(Wrong { code: Code::UntranslatedText, .. }) => {
            let message = format!("the alternative text `{shown}` is in the language of the original, {at}");
            let help = "say what the image shows in the language of the page";
            sides.report(Code::UntranslatedText, &own.range, &other.range, message, diags).help(help);
        }
        Some(Wrong { code, message, help }) if !alt.trim().is_empty() => {
            let message = format!("the alternative text `{shown}`: {message}");
            sides.report(code, &own.range, &other.range, message, diags).help(help);
        }
        _ => {}
    }
}
