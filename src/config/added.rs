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

/// The text of `site.toml` in which each policy that publishes all languages of an entry together names the languages that it requires,
/// and the names of the policies that did not; `None` if one of them cannot be written.
pub fn with_required(path: &Arc<str>, text: &str, segments: &[&str]) -> Option<(String, Vec<String>)> {
    let own = |text: &str| -> Vec<(String, Node)> {
        let file = toml(path, text, &mut Diagnostics::new());
        let policies = file.get("translation").and_then(Node::as_map).unwrap_or_default();
        policies.iter().map(|(key, node)| (key.name.to_string(), node.clone())).collect()
    };
    let is_open = |policies: &[(String, Node)], node: &Node| {
        let default = policies.iter().find(|(name, _)| name == "default").map(|(_, node)| node);
        let has_required = |node: &Node| node.get("required").is_some();
        node.get("publish").and_then(Node::as_text) == Some("together")
            && !has_required(node)
            && !default.is_some_and(has_required)
    };
    let list: Vec<String> = segments.iter().map(|segment| double_quoted(segment)).collect();
    let field = format!("required = [{}]", list.join(", "));
    let (mut made, mut names) = (text.to_owned(), Vec::new());
    // The policy of all kinds comes first: the others take its languages.
    let mut policies = own(text);
    policies.sort_by_key(|(name, _)| name != "default");
    for (name, _) in policies {
        let now = own(&made);
        let Some((_, node)) = now.iter().find(|(known, _)| *known == name) else { continue };
        if !is_open(&now, node) {
            continue;
        }
        let publish = node.get("publish")?;
        let line = made[..publish.range.start].rfind('\n').map_or(0, |at| at + 1);
        let end = made[publish.range.end..].find('\n').map_or(made.len(), |at| publish.range.end + at);
        if made[line..publish.range.start].contains('{') {
            let start = line + made[line..publish.range.start].rfind("publish")?;
            made.insert_str(start, &format!("{field}, "));
        } else {
            let end = end - usize::from(made[..end].ends_with('\r'));
            made.insert_str(end, &format!("{}{field}", line_end(text)));
        }
        names.push(name);
    }
    let after = own(&made);
    let is_named = |name: &String| {
        let node = after.iter().find(|(known, _)| known == name);
        node.is_some_and(|(_, node)| node.get("required").is_some())
    };
    names.iter().all(is_named).then_some((made, names))
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
    use super::{NewLanguage, with_language, with_required};

    fn added(text: &str) -> Option<String> {
        let new = NewLanguage { tag: "de", segment: None, name: "Deutsch", fallback: &["en"] };
        with_language(&"site.toml".into(), text, &new)
    }

    #[test]
    fn policies_that_publish_together_name_their_languages() {
        let added = |text: &str| with_required(&"site.toml".into(), text, &["en", "fr"]);
        let cases = [
            (
                "[translation.event]\npublish = \"together\" # all\nminimum = \"draft\"\n",
                "[translation.event]\npublish = \"together\" # all\nrequired = [\"en\", \"fr\"]\nminimum = \"draft\"\n",
                &["event"][..],
            ),
            (
                "[translation]\nevent = { publish = \"together\" }\n",
                "[translation]\nevent = { required = [\"en\", \"fr\"], publish = \"together\" }\n",
                &["event"],
            ),
            (
                "[translation.event]\npublish = \"together\"\n[translation.default]\npublish = \"together\"\n",
                "[translation.event]\npublish = \"together\"\n[translation.default]\npublish = \"together\"\nrequired = [\"en\", \"fr\"]\n",
                &["default"],
            ),
            (
                "[translation.event]\npublish = \"together\"\nrequired = [\"en\"]\n[translation.page]\npublish = \"each\"\n",
                "[translation.event]\npublish = \"together\"\nrequired = [\"en\"]\n[translation.page]\npublish = \"each\"\n",
                &[],
            ),
        ];
        for (before, after, names) in cases {
            let (made, found) = added(before).unwrap_or_default();
            assert_eq!(
                (made.as_str(), found),
                (after, names.iter().map(|name| (*name).to_owned()).collect())
            );
        }
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
