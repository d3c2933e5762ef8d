//! The ids that templates give to elements; headings of a page get other ones.
//!
//! Reads templates as text: an id with an expression in it is unknown. A template has the ids of those that it extends, includes or
//! imports, and of the components that it calls, even if a page does not show them.

use std::collections::{BTreeMap, BTreeSet};

use super::files::Template;

/// The ids of all templates.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ids {
    /// By path of a template, or by name of a component after `<`.
    units: BTreeMap<String, Unit>,
    prefixes: Vec<String>,
}

/// A template, or a component in one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Unit {
    ids: BTreeSet<String>,
    /// What it uses: names of templates, and of components after `<`.
    uses: BTreeSet<String>,
}

impl Ids {
    /// The ids of templates, nearest first; `prefixes` are the folders of the layers.
    pub fn of(templates: &[Template], prefixes: &[String]) -> Ids {
        let mut ids = Ids { units: BTreeMap::new(), prefixes: prefixes.to_vec() };
        for template in templates {
            let mut rest = template.text.as_str();
            let mut own = Unit::default();
            while let Some((before, after)) = rest.split_once("{% component ") {
                own.read(before);
                let (body, next) = after.split_once("{% endcomponent").unwrap_or((after, ""));
                let name: String = body
                    .chars()
                    .take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '-'))
                    .collect();
                ids.units.entry(format!("<{name}")).or_default().read(body);
                rest = next;
            }
            own.read(rest);
            ids.units.entry(template.path.to_string()).or_insert(own);
        }
        ids
    }

    /// The ids of the first of some templates that exists.
    pub fn of_template(&self, names: &[String]) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        let mut seen = BTreeSet::new();
        let mut open: Vec<&str> = names.iter().find_map(|name| self.path(name)).into_iter().collect();
        while let Some(path) = open.pop() {
            let Some(unit) = self.units.get(path).filter(|_| seen.insert(path)) else { continue };
            found.extend(unit.ids.iter().cloned());
            open.extend(unit.uses.iter().filter_map(|name| self.path(name)));
        }
        found
    }

    /// The whole path of a template, or a component.
    fn path(&self, name: &str) -> Option<&str> {
        let paths = self.prefixes.iter().map(|prefix| [prefix, name].concat());
        let mut paths = std::iter::once(name.to_owned()).chain(paths);
        paths.find_map(|path| self.units.get_key_value(&path)).map(|(path, _)| path.as_str())
    }
}

impl Unit {
    fn read(&mut self, text: &str) {
        for (at, _) in text.match_indices("id=") {
            let is_whole = text[..at].ends_with(|c: char| c.is_ascii_whitespace());
            let quote = text[at + 3..].chars().next().filter(|quote| matches!(quote, '"' | '\''));
            let Some(quote) = quote.filter(|_| is_whole && !is_in_tag(&text[..at])) else { continue };
            let value = text[at + 4..].split(quote).next().unwrap_or_default();
            if !value.is_empty() && !value.contains('{') {
                self.ids.insert(value.to_owned());
            }
        }
        for opening in ["{%", "{{"] {
            text.split(opening).skip(1).for_each(|tag| self.tag(tag.trim_start_matches('-').trim_start()));
        }
    }

    /// Records what a tag of the template names.
    fn tag(&mut self, tag: &str) {
        if let Some(call) = tag.strip_prefix('<') {
            let end = call
                .find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '.' | '-')))
                .unwrap_or(call.len());
            self.uses.insert(format!("<{}", &call[..end]));
        }
        let named = ["extends", "include", "import"].iter().find_map(|word| tag.strip_prefix(word));
        if let Some(quote) = named
            .map(str::trim_start)
            .and_then(|rest| rest.chars().next())
            .filter(|quote| matches!(quote, '"' | '\''))
        {
            self.uses.extend(tag.split(quote).nth(1).map(str::to_owned));
        }
    }
}

/// Whether a tag of the template is open, in which `id="…"` is an argument.
fn is_in_tag(before: &str) -> bool {
    let last = |signs: [&str; 2]| signs.iter().filter_map(|sign| before.rfind(sign)).max();
    last(["{{", "{%"]).is_some_and(|open| last(["}}", "%}"]).is_none_or(|close| close < open))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_has_the_ids_of_all_that_it_uses() {
        let template = |path: &str, text: &str| Template { path: path.into(), text: text.to_owned() };
        let templates = [
            template(
                "templates/page.html",
                "{% extends \"base.html\" %}<p id='own' data-id=\"x\">{{ <card id=\"y\" /> }}<i id=\"{{ z }}\">",
            ),
            template("b/base.html", "<main id=\"content\">{% include \"foot.html\" %}"),
            template("b/foot.html", "<h2 id=\"foot\">"),
            template(
                "b/cards.html",
                "<i id=\"loose\">{% component card(id: String) %}<h2 id=\"card\">{% endcomponent card %}",
            ),
        ];
        let ids = Ids::of(&templates, &["templates/".to_owned(), "b/".to_owned()]);
        let found = ids.of_template(&["kinds/page.html".to_owned(), "page.html".to_owned()]);
        assert_eq!(found.into_iter().collect::<Vec<_>>(), ["card", "content", "foot", "own"]);
    }
}
