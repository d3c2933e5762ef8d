//! Attributes at the end of headings: `{#id .class key=value}`. Anything else in braces is text.
//!
//! Works on the events of one heading, since braces in code, or after a backslash, are text too.

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use super::item::{Item, Placed};
use crate::diag::{Code, Diagnostics};
use crate::source::Place;

/// Keys that browsers understand and that run nothing.
const KEYS: &[&str] = &["lang", "dir", "title", "translate"];

/// The attributes of a heading.
#[derive(Default)]
struct Attributes<'t> {
    id: Option<&'t str>,
    classes: Vec<&'t str>,
    others: Vec<(&'t str, &'t str)>,
}

/// Holds the events of a heading that may have attributes.
pub(super) struct Headings<'t> {
    path: Arc<str>,
    text: &'t str,
    held: Option<Vec<Placed<'t>>>,
}

impl<'t> Headings<'t> {
    /// For the headings of a file.
    pub(super) fn of(path: &Arc<str>, text: &'t str) -> Headings<'t> {
        Headings { path: Arc::clone(path), text, held: None }
    }

    /// Whether events are held back at the moment.
    pub(super) fn is_holding(&self) -> bool {
        self.held.is_some()
    }

    /// Passes an item on; those of a heading are passed on with its attributes once it has ended.
    pub(super) fn pass(
        &mut self,
        item: Item<'t>,
        range: Range<usize>,
        diags: &mut Diagnostics,
        sink: &mut impl FnMut(Item<'t>, Range<usize>),
    ) {
        match &item {
            Item::Event(Event::Start(Tag::Heading { .. })) if self.ends_in_brace(&range) => {
                self.held = Some(vec![(item, range)]);
            }
            Item::Event(Event::End(TagEnd::Heading(_))) if self.held.is_some() => {
                let mut held = self.held.take().unwrap_or_default();
                self.read(&mut held, diags);
                held.push((item, range));
                held.into_iter().for_each(|(item, range)| sink(item, range));
            }
            _ => match &mut self.held {
                Some(held) => held.push((item, range)),
                None => sink(item, range),
            },
        }
    }

    fn ends_in_brace(&self, range: &Range<usize>) -> bool {
        let text = self.text.get(range.clone()).unwrap_or_default();
        let is_end = |c: char| c.is_whitespace() || matches!(c, '#' | '=' | '-' | '>');
        text.trim_end_matches(is_end).ends_with('}')
    }

    /// Moves the attributes at the end of a heading into its tag.
    fn read(&self, held: &mut Vec<Placed<'t>>, diags: &mut Diagnostics) {
        let plain = self.last_text(held);
        let slice = &self.text[plain.clone()];
        let end = plain.start + slice.trim_end().len();
        let Some(open) = self.text[plain.start..end].rfind('{').map(|at| plain.start + at) else {
            return self.report_call(held, end, diags);
        };
        if !self.text[open..end].ends_with('}') || self.text[..open].ends_with('\\') {
            return;
        }
        match attributes(&self.text[open + 1..end - 1]) {
            Some(mut found) => {
                self.keep_known(&mut found, open..end, diags);
                cut(held, self.text[..open].trim_end().len());
                if let Some((Item::Event(Event::Start(Tag::Heading { id, classes, attrs, .. })), _)) =
                    held.first_mut()
                {
                    *id = found.id.map(CowStr::Borrowed);
                    *classes = found.classes.into_iter().map(CowStr::Borrowed).collect();
                    *attrs = found
                        .others
                        .into_iter()
                        .map(|(key, value)| (key.into(), Some(value.into())))
                        .collect();
                }
            }
            None => self.report_braces(held, open..end, diags),
        }
    }

    /// Reports and drops attributes that headings do not have.
    fn keep_known(&self, found: &mut Attributes<'t>, range: Range<usize>, diags: &mut Diagnostics) {
        found.others.retain(|(key, value)| {
            let known = KEYS.contains(key) || key.starts_with("data-") || key.starts_with("aria-");
            if !known {
                diags
                    .report(
                        Code::HeadingAttribute,
                        Place::new(&self.path, range.clone()),
                        format!("a heading has no attribute `{key}`"),
                    )
                    .help(match *key {
                        "id" => format!("write `{{#{value}}}`"),
                        _ => format!(
                            "write `data-{key}`, or remove it; for text write a backslash before the brace"
                        ),
                    });
            }
            known
        });
    }

    /// The bytes of the texts that end a heading and are in the file as they are.
    fn last_text(&self, held: &[Placed<'t>]) -> Range<usize> {
        let mut whole: Option<Range<usize>> = None;
        for (item, range) in held.iter().rev() {
            let Item::Event(Event::Text(text)) = item else { break };
            let joins = whole.as_ref().is_none_or(|whole| range.end == whole.start);
            if !joins || self.text.get(range.clone()) != Some(text) {
                break;
            }
            whole = Some(range.start..whole.map_or(range.end, |whole| whole.end));
        }
        whole.unwrap_or(0..0)
    }

    /// One word in braces after a space looks like an anchor without its sign.
    fn report_braces(&self, held: &[Placed<'t>], range: Range<usize>, diags: &mut Diagnostics) {
        let word = &self.text[range.start + 1..range.end - 1];
        let heading = held.first().map_or(range.clone(), |(_, range)| range.clone());
        let spaced = self.text[..range.start].ends_with([' ', '\t']);
        let is_id =
            word.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.')) && !word.is_empty();
        // Those of Kramdown, `{: #id }`, are reported as such.
        if word.contains('#') && !word.starts_with(':') {
            return self.report_anchor(range, held, diags);
        }
        if is_id && spaced && self.text[heading].matches('{').count() == 1 {
            diags
                .report(
                    Code::HeadingAttribute,
                    Place::new(&self.path, range),
                    format!("`{{{word}}}` is text of the heading"),
                )
                .help(format!("for an anchor write `{{#{word}}}`; for text write `\\{{{word}}}`"));
        }
    }

    /// An anchor with a space or a sign in it is text, and so is everything else between the braces.
    fn report_anchor(&self, range: Range<usize>, held: &[Placed<'_>], diags: &mut Diagnostics) {
        let braces = &self.text[range.clone()];
        let start = held.first().map_or(range.start, |(_, range)| range.start);
        let words = self.text[start..range.start].trim_start_matches('#').trim();
        let Some(meant) = meant(&braces[1..braces.len() - 1], words) else { return };
        let write = if words.is_empty() { format!("Words {meant}") } else { meant };
        diags
            .report(
                Code::HeadingAttribute,
                Place::new(&self.path, range),
                format!("`{braces}` is no anchor, and is published as text of the heading"),
            )
            .help(format!("write `{write}`; for text write `\\{braces}`"));
    }

    /// An anchor cannot contain a component; the part before it becomes the anchor.
    fn report_call(&self, held: &mut [Placed<'t>], end: usize, diags: &mut Diagnostics) {
        let mut items = held.iter().rev().skip_while(|(item, _)| !matches!(item, Item::Call(_)));
        let (call, before) = (items.next(), items.next());
        let Some(((_, call), (Item::Event(Event::Text(text)), range))) = call.zip(before) else { return };
        let Some(open) = text.rfind("{#").filter(|_| self.text[..end].ends_with('}')) else { return };
        let shown =
            self.text.get(range.start + open + 2..range.end).unwrap_or_default().trim_end_matches('-');
        let shown = if is_name(shown) { shown } else { "section" };
        diags
            .report(
                Code::ComponentPlace,
                Place::new(&self.path, call.clone()),
                "a component cannot be in the anchor of a heading",
            )
            .help(format!("write an anchor of letters, such as `{{#{shown}}}`"));
        if let Some((Item::Event(Event::Start(Tag::Heading { id, .. })), _)) = held.first_mut() {
            *id = Some(shown.to_owned().into());
        }
    }
}

/// Removes everything at `end` or after it.
fn cut(held: &mut Vec<Placed<'_>>, end: usize) {
    while let Some((Item::Event(Event::Text(text)), range)) = held.last_mut() {
        if range.start >= end {
            held.pop();
            continue;
        }
        if range.end > end {
            let rest = text[..end - range.start].to_owned();
            *text = CowStr::from(rest);
            range.end = end;
        }
        return;
    }
}

/// The text between the braces, if all of it is `#id`, `.class` or `key=value`.
fn attributes(text: &str) -> Option<Attributes<'_>> {
    let mut found = Attributes::default();
    let mut rest = text.trim();
    if rest.is_empty() || rest.contains(['{', '}']) {
        return None;
    }
    while !rest.is_empty() {
        let (word, after) = word(rest)?;
        if let Some(id) = word.strip_prefix('#') {
            let is_first = found.id.is_none();
            found.id = Some(id).filter(|id| is_first && is_name(id));
            found.id?;
        } else if let Some(class) = word.strip_prefix('.') {
            // `{...}` is text.
            let named = is_name(class) && class.contains(char::is_alphanumeric);
            found.classes.push(Some(class).filter(|_| named)?);
        } else {
            let (key, value) = word.split_once('=')?;
            let plain = key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
            found.others.push(Some((key, unquoted(value))).filter(|_| plain && !key.is_empty())?);
        }
        rest = after.trim_start();
    }
    Some(found)
}

/// The attributes that broken ones were meant to be: words that are neither class nor key belong to the anchor.
fn meant(text: &str, heading: &str) -> Option<String> {
    let (mut id, mut others) = (String::new(), String::new());
    for word in text.split_whitespace() {
        let word = word.trim_end_matches([',', ';']);
        if word.starts_with('.') && is_name(&word[1..]) || word.contains('=') {
            others.extend([" ", word]);
        } else if id.is_empty() || !word.starts_with('#') {
            id.extend(["-", word]);
        }
    }
    let id: String = id.chars().map(|c| if is_name(c.encode_utf8(&mut [0; 4])) { c } else { '-' }).collect();
    let id = id.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
    let id = if id.is_empty() { crate::url::anchor(heading) } else { id };
    let meant = format!("#{}{others}", if id.is_empty() { "words" } else { &id });
    attributes(&meant).is_some().then(|| format!("{{{meant}}}"))
}

/// The first word, which may have a value in quotation marks, and what comes after it.
fn word(text: &str) -> Option<(&str, &str)> {
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    let quote = text[..end].find('=').and_then(|at| Some((at + 1, text[at + 1..].chars().next()?)));
    match quote.filter(|(_, quote)| matches!(quote, '"' | '\'')) {
        None => Some(text.split_at(end)),
        Some((at, quote)) => {
            let close = at + 1 + text[at + 1..].find(quote)?;
            Some(text.split_at(close + 1))
        }
    }
}

fn unquoted(value: &str) -> &str {
    let inner = |sign: char| value.strip_prefix(sign)?.strip_suffix(sign);
    inner('"').or_else(|| inner('\'')).unwrap_or(value)
}

/// Whether a text can be an id or a class: signs of ASCII that mean something elsewhere are text.
fn is_name(name: &str) -> bool {
    let is_part = |c: char| !c.is_ascii_punctuation() || matches!(c, '-' | '_' | '.' | ':');
    !name.is_empty() && name.chars().all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_ids_classes_and_keys_with_values_are_attributes() {
        let all = attributes("#a-b .c lang=fr title=\"two words\"").unwrap();
        assert_eq!((all.id, all.classes.as_slice()), (Some("a-b"), ["c"].as_slice()));
        assert_eq!(all.others, [("lang", "fr"), ("title", "two words")]);
        assert_eq!(attributes("title='two words'").unwrap().others, [("title", "two words")]);
        for text in ["", "verb", "#", "#a b", "=b", "é=x", "#a#b", "#a}", "#a #b", "...", ".[", "title=\"x"]
        {
            assert!(attributes(text).is_none(), "{text}");
        }
    }

    #[test]
    fn a_broken_anchor_says_what_was_meant() {
        for (text, expected) in [
            ("#a b", "{#a-b}"),
            ("# a", "{#a}"),
            ("#", "{#the-heading}"),
            ("#a, .b", "{#a .b}"),
            ("#a/b", "{#a-b}"),
            ("#a #b", "{#a}"),
            ("#1 x lang=fr", "{#1-x lang=fr}"),
        ] {
            assert_eq!(meant(text, "The heading").as_deref(), Some(expected), "{text}");
        }
    }
}
