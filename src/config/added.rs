//! A language added to the text of `site.toml`; everything else stays as it is written.

use std::sync::Arc;

use crate::diag::Diagnostics;
use crate::node::{Node, Value, double_quoted, toml};

/// What a table of `[[languages]]` says of a new language.
pub struct NewLanguage<'a> {
    /// Its tag.
    pub tag: &'a str,
    /// Its segment, if the tag does not say it.
    pub segment: Option<&'a str>,
    /// Its name in itself.
    pub name: &'a str,
    /// The segments of its fallback chain.
    pub fallback: &'a [&'a str],
}

impl NewLanguage<'_> {
    /// Its fields, each a line of TOML.
    pub fn fields(&self) -> Vec<String> {
        let mut fields = vec![format!("tag = {}", double_quoted(self.tag))];
        fields.extend(self.segment.map(|segment| format!("segment = {}", double_quoted(segment))));
        fields.push(format!("name = {}", double_quoted(self.name)));
        let chain: Vec<String> = self.fallback.iter().map(|segment| double_quoted(segment)).collect();
        if !chain.is_empty() {
            fields.push(format!("fallback = [{}]", chain.join(", ")));
        }
        fields
    }
}

/// The text of `site.toml` with one more language, after the last one; `None` if the file cannot be parsed or lists none.
pub fn with_language(path: &Arc<str>, text: &str, new: &NewLanguage<'_>) -> Option<String> {
    let before = languages(path, text)?;
    let last = before.last()?;
    let made = if text[last.range.clone()].starts_with('{') {
        in_list(text, last, new)
    } else {
        as_table(text, last, new)
    };
    let after = languages(path, &made)?;
    let is_added = after.len() == before.len() + 1
        && after.last().is_some_and(|last| last.get("tag").and_then(Node::as_text) == Some(new.tag));
    is_added.then_some(made)
}

/// The languages of the file, which can be parsed.
fn languages(path: &Arc<str>, text: &str) -> Option<Vec<Node>> {
    let mut problems = Diagnostics::new();
    let file = toml(path, text, &mut problems);
    match file.get("languages").map(|node| &node.value) {
        Some(Value::List(items)) if problems.is_empty() => Some(items.clone()),
        _ => None,
    }
}

/// A further value of `languages = [{…}]`.
fn in_list(text: &str, last: &Node, new: &NewLanguage<'_>) -> String {
    let (start, end) = (last.range.start, last.range.end);
    let line = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let lead = &text[line..start];
    let between = if lead.trim().is_empty() { format!(",{}{lead}", line_end(text)) } else { ", ".to_owned() };
    format!("{}{between}{{ {} }}{}", &text[..end], new.fields().join(", "), &text[end..])
}

/// A further table `[[languages]]`.
fn as_table(text: &str, last: &Node, new: &NewLanguage<'_>) -> String {
    let end = end_of(last);
    let at = text[end..].find('\n').map_or(text.len(), |line| end + line + 1);
    let end = line_end(text);
    let begun = if text[..at].ends_with('\n') { "" } else { end };
    let mut table = format!("{begun}{end}[[languages]]{end}");
    for field in new.fields() {
        table += &format!("{field}{end}");
    }
    [&text[..at], &table, &text[at..]].concat()
}

/// Where the last value of a table ends.
fn end_of(node: &Node) -> usize {
    let inner = match &node.value {
        Value::Map(fields) => fields.iter().map(|(_, value)| end_of(value)).max(),
        Value::List(items) => items.iter().map(end_of).max(),
        _ => None,
    };
    inner.unwrap_or_default().max(node.range.end)
}

fn line_end(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

#[cfg(test)]
mod tests {
    use super::{NewLanguage, with_language};

    fn added(text: &str) -> Option<String> {
        let new = NewLanguage { tag: "de", segment: None, name: "Deutsch", fallback: &["en"] };
        with_language(&"site.toml".into(), text, &new)
    }

    #[test]
    fn a_language_follows_the_last_one_however_they_are_written() {
        let table = "\n[[languages]]\ntag = \"de\"\nname = \"Deutsch\"\nfallback = [\"en\"]\n";
        let en = "[[languages]]\ntag = \"en\" # first\nname = \"English\" # last\n";
        let rest = "\n# Limits.\n[limits]\nfeed = 3\n";
        assert_eq!(added(&format!("{en}{rest}")), Some(format!("{en}{table}{rest}")));
        assert_eq!(added(en.trim_end()), Some(format!("{en}{table}")));
        let crlf = |text: &str| text.replace('\n', "\r\n");
        assert_eq!(added(&crlf(&format!("{en}{rest}"))), Some(crlf(&format!("{en}{table}{rest}"))));
        let multiline = "[[languages]]\nquotes = [\n  \"«»\",\n]\ntag = \"en\"\n[extra]\nfake = '''\n[[languages]]\n'''\n";
        assert_eq!(added(multiline), Some(multiline.replace("[extra]", &format!("{}[extra]", table))));
        let inline = "{ tag = \"de\", name = \"Deutsch\", fallback = [\"en\"] }";
        assert_eq!(
            added("languages = [{ tag = \"en\" }]\n"),
            Some(format!("languages = [{{ tag = \"en\" }}, {inline}]\n"))
        );
        assert_eq!(
            added("languages = [\n  { tag = \"en\" },\n]\n"),
            Some(format!("languages = [\n  {{ tag = \"en\" }},\n  {inline},\n]\n"))
        );
        for wrong in [
            "",
            "languages = []",
            "languages = \"en\"",
            "[[languages]]\ntag = \"en\"\ntag = \"fr\"\n",
            "x = \n",
        ] {
            assert_eq!(added(wrong), None, "{wrong}");
        }
    }
}
