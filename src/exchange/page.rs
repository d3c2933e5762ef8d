//! A page and its translation -> units; translated units -> the text of the translation.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use super::matching::Match;
use super::own::Own;
use super::state::State;
use super::texts::{Text, Texts};
use super::unit::{Unit, spaced};
use crate::content::front::Format;
use crate::content::kinds::Declaration;
use crate::diag::{Code, Diagnostics};
use crate::document::Document;
use crate::source::{Place, Positions};
use crate::theme::CallFacts;
use crate::translation::quoted;

/// How a page is read again once its text has changed.
pub struct Reading<'a> {
    /// Its file.
    pub path: &'a Arc<str>,
    /// Its kind.
    pub kind: &'a Declaration,
    /// Which arguments of components are facts.
    pub calls: &'a CallFacts,
    /// Parses a text of it.
    pub parse: &'a dyn Fn(&Arc<str>, &str) -> Document,
}

impl Reading<'_> {
    /// The document of a text.
    pub fn document(&self, text: &str) -> Document {
        (self.parse)(self.path, text)
    }

    /// The texts of a text.
    pub fn texts(&self, text: &str) -> Texts {
        Texts::of(&self.document(text), self.kind, self.calls, text)
    }
}

/// What of a translation somebody has to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// Only what is not sure by itself.
    None,
    /// These sections of the original have changed.
    Sections(Vec<usize>),
    /// All.
    All,
}

impl Doubt {
    /// Both doubts.
    #[must_use]
    pub fn and(self, other: Doubt) -> Doubt {
        match (self, other) {
            (Doubt::None, doubt) | (doubt, Doubt::None) => doubt,
            (Doubt::Sections(one), Doubt::Sections(other)) => Doubt::Sections([one, other].concat()),
            _ => Doubt::All,
        }
    }

    fn is_about(&self, text: &Text) -> bool {
        match self {
            Doubt::None => false,
            Doubt::Sections(list) => list.contains(&text.section),
            Doubt::All => true,
        }
    }
}

/// How far the translation of a text is.
pub fn state(text: &Text, found: &Match, doubt: &Doubt, most: State) -> State {
    match found.partner {
        None => State::Untranslated,
        Some(_) if found.is_confirmed => most,
        Some(partner) if !partner.is_sure || doubt.is_about(text) => State::Fuzzy,
        Some(_) => most,
    }
}

/// The units of an original, `text` in the file `path`, each with what `found` says of its translation.
pub fn units(
    (path, text): (&str, &str),
    original: &Texts,
    translation: Option<(&Texts, &[Match])>,
    doubt: &Doubt,
    most: State,
) -> Vec<Unit> {
    let nothing = Match::default();
    let positions = Positions::new(text);
    let ids = original.ids(path).into_iter();
    ids.map(|(at, id)| {
        let one = &original.list[at];
        let found = translation.map_or(&nothing, |(_, matches)| &matches[at]);
        let partner = translation.zip(found.partner).map(|((texts, _), partner)| &texts.list[partner.at]);
        Unit {
            id,
            line: positions.at(one.range.start).0,
            notes: vec![what(original, text, one)],
            source: one.parts.clone(),
            target: partner.map(|partner| partner.parts.clone()).unwrap_or_default(),
            state: state(one, found, doubt, most),
            former: found.former.clone(),
            own: Own::default(),
        }
    })
    .collect()
}

/// What a text is, for translators; an alert is a quotation with a label, which stays as it is.
fn what(original: &Texts, text: &str, one: &Text) -> String {
    let mut around = one.block.into_iter().flat_map(|block| original.body.around(block));
    let quote = around.find(|at| original.body.blocks[*at].name == "quote");
    let label = quote.and_then(|at| {
        let start = text[original.body.blocks[at].range.clone()].trim_start_matches(['>', ' ']);
        start.starts_with("[!").then(|| start.split_inclusive(']').next()).flatten()
    });
    label.map_or_else(|| one.what(), |label| format!("text of the alert `{label}`"))
}

/// A translated text that came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrived {
    /// The translation.
    pub target: String,
    /// Where it is in the file that came back.
    pub place: Place,
}

/// A file with other texts in it.
pub struct Edited {
    /// Its text.
    pub text: String,
    /// How many of its texts say something else now.
    pub changed: usize,
    /// The texts of the original whose translations cannot stand in their places, and are left out.
    pub refused: BTreeSet<usize>,
}

/// A text of a file that is replaced.
struct Edit<'a> {
    /// The number of its original.
    number: usize,
    /// Its number among the texts of the file.
    at: usize,
    range: Range<usize>,
    /// What is written.
    text: String,
    /// What it says then.
    says: String,
    /// What it must have.
    of: &'a Text,
    place: &'a Place,
}

/// The text of a file with other texts in it: `partner_of` says which of its texts each text of the original is. A translation that
/// would change the structure of the page, or that lacks a code of its original, is reported and left out.
pub fn edited(
    reading: &Reading<'_>,
    (text, texts): (&str, &Texts),
    (original, partner_of): (&Texts, impl Fn(usize) -> Option<usize>),
    arrived: &BTreeMap<usize, Arrived>,
    diags: &mut Diagnostics,
) -> Edited {
    let format = reading.document(text).format;
    let (mut edits, mut refused) = (Vec::new(), BTreeSet::new());
    for (number, one) in arrived {
        let Some(at) = partner_of(*number) else { continue };
        let (own, of) = (&texts.list[at], &original.list[*number]);
        if own.is_value && !own.written().contains('\n') && !is_one_line(of, one, diags) {
            refused.insert(*number);
            continue;
        }
        let says = tidied(own, &one.target);
        if spaced(&own.written()) == spaced(&says) {
            continue;
        }
        let raw = &text[own.range.clone()];
        let written =
            if own.is_value { value(format, raw, &says) } else { lines(text, own.range.start, &says) };
        let (range, place) = (own.range.clone(), &one.place);
        edits.push(Edit { number: *number, at, range, text: written, says, of, place });
    }
    edits.sort_by_key(|edit| edit.range.start);
    let all: BTreeSet<usize> = edits.iter().map(|edit| edit.number).collect();
    let mut edits = fitting(reading, (text, texts), edits, diags);
    let now = reading.texts(&replaced(text, &edits));
    let count = edits.len();
    edits.retain(|edit| {
        let own = now.list[edit.at].tokens();
        // A translation may lead elsewhere than its original, and goes on to do so.
        own == texts.list[edit.at].tokens() || has_tokens(edit.of, &own, edit.place, diags)
    });
    if edits.len() < count {
        edits = fitting(reading, (text, texts), edits, diags);
    }
    refused.extend(all.iter().filter(|number| !edits.iter().any(|edit| edit.number == **number)));
    Edited { text: replaced(text, &edits), changed: edits.len(), refused }
}

/// Whether a translation is on one line, if its original is; a line too many is reported.
pub fn is_one_line(of: &Text, one: &Arrived, diags: &mut Diagnostics) -> bool {
    let is_right = of.written().contains('\n') || !one.target.trim().contains(char::is_control);
    if !is_right {
        let message = format!(
            "the translation of `{}` has the end of a line or a tab in it, and its original does not",
            of.field
        );
        let help = "write it on one line, with spaces between its words";
        diags.report(Code::BadExchange, one.place.clone(), message).help(help);
    }
    is_right
}

/// The edits that leave the structure of a page as it is; the others are reported.
fn fitting<'e>(
    reading: &Reading<'_>,
    (text, texts): (&str, &Texts),
    mut edits: Vec<Edit<'e>>,
    diags: &mut Diagnostics,
) -> Vec<Edit<'e>> {
    let fits = |edits: &[Edit<'e>]| is_as_meant(texts, &reading.texts(&replaced(text, edits)), edits);
    if fits(&edits) {
        return edits;
    }
    edits.retain(|edit| {
        let is_right = fits(std::slice::from_ref(edit));
        if !is_right {
            report_text(edit.of, edit.place, diags);
        }
        is_right
    });
    if fits(&edits) {
        return edits;
    }
    let mut kept: Vec<Edit<'e>> = Vec::new();
    for edit in edits {
        kept.push(edit);
        if let Some(edit) = (!fits(&kept)).then(|| kept.pop()).flatten() {
            let message = format!(
                "the translation changes the structure of `{}` together with one above it",
                reading.path
            );
            diags.report(Code::BadExchange, edit.place.clone(), message).help(HELP);
        }
    }
    kept
}

/// Whether a translation has the codes of its original; what it lacks is reported.
pub fn has_tokens(original: &Text, own: &[String], place: &Place, diags: &mut Diagnostics) -> bool {
    let wanted = original.tokens();
    let lost = without(&wanted, own);
    let strange = without(own, &wanted);
    if let Some((what, written)) = lost.first().map(|lost| named(lost)) {
        // Programs for XLIFF show codes, and let nobody type them.
        let help = match (place.path.ends_with(".po"), strange.first().map(|strange| named(strange).1)) {
            (false, _) => format!("copy the code of {what} from the `<source>` of the unit"),
            (true, Some(strange)) => {
                format!("write `{written}` for `{strange}`: it is the same in every language")
            }
            (true, None) => format!("write `{written}` into the translation, as it is in the original"),
        };
        let message = format!("the translation has no {what}, which its original has");
        diags.report(Code::LostPlaceholder, place.clone(), message).help(help);
    } else if let Some((what, _)) = strange.first().map(|strange| named(strange)) {
        let message = format!("the translation has {what}, and its original does not");
        diags
            .report(Code::LostPlaceholder, place.clone(), message)
            .help("remove it, or write its words alone");
    }
    lost.is_empty() && strange.is_empty()
}

/// What a code is, for translators, and how it is written.
fn named(token: &str) -> (String, String) {
    let address = |sign: &str| token.strip_prefix(sign).and_then(|rest| rest.strip_suffix(')'));
    if let Some(address) = address("![](") {
        return (format!("image `{address}`"), format!("![what it shows]({address})"));
    }
    if let Some(address) = address("](") {
        return (format!("link to `{address}`"), format!("[words]({address})"));
    }
    let sign = if token.starts_with("[^") { "footnote " } else { "" };
    (format!("{sign}`{token}`"), token.to_owned())
}

/// What one list has and the other has not, as often.
fn without(list: &[String], other: &[String]) -> Vec<String> {
    let mut rest = other.to_vec();
    let mut left = list.to_vec();
    left.retain(|token| match rest.iter().position(|known| known == token) {
        Some(at) => {
            rest.swap_remove(at);
            false
        }
        None => true,
    });
    left
}

fn replaced(text: &str, edits: &[Edit<'_>]) -> String {
    let mut made = String::with_capacity(text.len());
    let mut done = 0;
    for edit in edits {
        made.push_str(&text[done..edit.range.start]);
        made.push_str(&edit.text);
        done = edit.range.end;
    }
    made.push_str(&text[done..]);
    made
}

/// Whether all texts are where they were, and say what they are meant to say.
fn is_as_meant(before: &Texts, now: &Texts, edits: &[Edit<'_>]) -> bool {
    let said: BTreeMap<usize, &str> = edits.iter().map(|edit| (edit.at, edit.says.as_str())).collect();
    let blocks = |texts: &Texts| texts.body.blocks.iter().map(|block| block.name).collect::<Vec<_>>();
    let fits = |(at, (one, other)): (usize, (&Text, &Text))| {
        let says = said.get(&at).map_or_else(|| one.written(), |says| (*says).to_owned());
        one.shape == other.shape && one.field == other.field && spaced(&says) == spaced(&other.written())
    };
    before.list.len() == now.list.len()
        && blocks(before) == blocks(now)
        && before.list.iter().zip(&now.list).enumerate().all(fits)
}

const HELP: &str = "write it as one text, without blank lines; put a backslash before a sign that is meant as a sign: `\\#`, `\\|`, `1\\.`, `\\*`";

fn report_text(of: &Text, place: &Place, diags: &mut Diagnostics) {
    let what =
        if of.is_field() { format!("the value of `{}`", of.field) } else { format!("one {}", of.what()) };
    let message = format!("the translation is not {what}: signs of Markdown in it would change the page");
    diags.report(Code::BadExchange, place.clone(), message).help(HELP);
}

/// A translation as its place can hold it: headings and cells are one line.
fn tidied(own: &Text, target: &str) -> String {
    let is_line = own.is_line() || own.is_field() && !own.is_value;
    let target = target.trim().replace("\r\n", "\n");
    if is_line { target.split('\n').map(str::trim).collect::<Vec<_>>().join(" ") } else { target }
}

/// Lines of a block as they are written in it: each after the first begins as the block does.
pub fn lines(text: &str, start: usize, says: &str) -> String {
    let line = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let sign = |sign: char| if sign == '>' { '>' } else { ' ' };
    let before: String = text[line..start].chars().map(sign).collect();
    says.split('\n').map(str::trim_start).collect::<Vec<_>>().join(&format!("\n{before}"))
}

/// A value of front matter as it is written, with the quotation marks of the one before it.
fn value(format: Format, raw: &str, says: &str) -> String {
    if format == Format::Yaml && raw.starts_with('\'') && !says.contains('\n') {
        return format!("'{}'", says.replace('\'', "''"));
    }
    quoted(says)
}
