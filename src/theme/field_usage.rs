//! Which fields of `page` the templates of a theme can read, so that unused fields need not be made.
//!
//! A template reads a page only through the name `page`. If no field follows the name, the template may read the whole page or pass
//! it on; a component that takes it as its own `page` names fields in the same way. Texts around tags and strings in tags are
//! ignored.

use std::collections::BTreeSet;

use super::files::Template;

/// The fields that templates name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FieldUsage {
    /// Those that the templates of the nearest layers name, and others that can be reached from there.
    near: PageFields,
    /// Those that any template names.
    all: PageFields,
}

/// Fields of `page`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageFields {
    /// Whether a template takes the page as a whole.
    whole: bool,
    /// The fields named.
    names: BTreeSet<String>,
    /// One bit for each of them, which excludes most other names at once.
    bits: u64,
}

impl FieldUsage {
    /// The fields that templates name; `prefixes` are the folders of the layers, nearest first.
    ///
    /// A template that is hidden by one of the same name is reached only by its whole path, or by its components.
    pub fn of(templates: &[Template], prefixes: &[String]) -> FieldUsage {
        let mut field_usage = FieldUsage::default();
        let mut names = BTreeSet::new();
        for template in templates {
            let below = prefixes.iter().find_map(|prefix| template.path.strip_prefix(prefix.as_str()));
            let is_near = names.insert(below.unwrap_or(&template.path))
                || template.text.contains("component")
                || templates.iter().any(|other| other.text.contains(&*template.path));
            field_usage.all.read(&template.text);
            if is_near {
                field_usage.near.read(&template.text);
            }
        }
        field_usage
    }

    /// The fields that may be read of a page with its kind's template, or with one of its `own`; also if templates are not whole,
    /// since another template then replaces a broken one.
    pub fn of_page(&self, own: Option<&str>, are_whole: bool) -> &PageFields {
        let is_far = own.is_some_and(|name| name.contains('/'));
        if is_far || !are_whole { &self.all } else { &self.near }
    }
}

impl PageFields {
    /// Whether a template may read this field of a page.
    pub fn has(&self, field: &str) -> bool {
        self.whole || (self.bits & bit(field) != 0 && self.names.contains(field))
    }

    fn read(&mut self, template: &str) {
        let mut rest = template;
        while let Some(at) = rest.find('{') {
            let after = &rest[at + 1..];
            rest = match after.as_bytes().first() {
                Some(b'{') => self.tag(&after[1..], "}}"),
                Some(b'%') => self.tag(&after[1..], "%}"),
                _ => after,
            };
        }
    }

    /// Reads a tag up to its end; returns what comes after it.
    fn tag<'t>(&mut self, tag: &'t str, end: &str) -> &'t str {
        let declares = word(tag.trim_start_matches('-').trim_start()) == "component";
        let mut at = 0;
        while let Some(first) = tag[at..].chars().next() {
            let rest = &tag[at..];
            if let Some(after) = rest.strip_prefix(end) {
                return after;
            }
            at += match first {
                '"' | '\'' | '`' => string(rest, first),
                first if is_part(first) => {
                    let name = word(rest);
                    self.name(name, &tag[..at], &rest[name.len()..], declares);
                    name.len()
                }
                first => first.len_utf8(),
            };
        }
        ""
    }

    /// Records a name, with what comes before and after it, in a tag that may declare a component.
    fn name(&mut self, name: &str, before: &str, after: &str, declares: bool) {
        self.whole |= name == "__tera_context";
        if name != "page" || before.ends_with('.') {
            return;
        }
        let given = after.trim_start();
        let is_parameter = declares || (given.starts_with('=') && !given.starts_with("=="));
        let is_handed_on = before.ends_with("page={") && given.starts_with('}');
        match after.strip_prefix('.').map(word) {
            Some(field) if !field.is_empty() => {
                self.bits |= bit(field);
                self.names.insert(field.to_owned());
            }
            _ => self.whole |= !is_parameter && !is_handed_on,
        }
    }
}

/// The bit of a field: by its length and its first letter.
fn bit(field: &str) -> u64 {
    1 << ((field.len() + 7 * field.bytes().next().map_or(0, usize::from)) % 64)
}

fn is_part(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

/// The name that a text begins with.
fn word(text: &str) -> &str {
    &text[..text.find(|character| !is_part(character)).unwrap_or(text.len())]
}

/// The length of the string that a text begins with, its quotes included.
fn string(text: &str, quote: char) -> usize {
    text[1..].find(quote).map_or(text.len(), |at| at + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field_usage(template: &str) -> PageFields {
        let mut fields = PageFields::default();
        fields.read(template);
        fields
    }

    /// What is named by templates of a site and of the built-in theme, given as their names and texts.
    fn of_layers(site: &[(&str, &str)], built_in: &[(&str, &str)]) -> FieldUsage {
        let layer = |prefix: &str, list: &[(&str, &str)]| -> Vec<Template> {
            let template = |(name, text): &(&str, &str)| Template {
                path: format!("{prefix}{name}").into(),
                text: (*text).to_owned(),
            };
            list.iter().map(template).collect()
        };
        let templates = [layer("templates/", site), layer("builtin/templates/", built_in)].concat();
        FieldUsage::of(&templates, &["templates/".to_owned(), "builtin/templates/".to_owned()])
    }

    #[test]
    fn a_template_behind_another_says_nothing_unless_it_can_be_reached() {
        let built_in = [("base.html", "{{ page.og }}"), ("page.html", "{{ page.title }}")];
        let field_usage = of_layers(&[("base.html", "{{ page.url }}")], &built_in);
        let near = field_usage.of_page(Some("page"), true);
        assert!(near.has("url") && near.has("title") && !near.has("og"));
        assert!(field_usage.of_page(Some("builtin/templates/base"), true).has("og"));
        assert!(field_usage.of_page(Some("page"), false).has("og"));
        let reached = of_layers(&[("base.html", "{% extends \"builtin/templates/base.html\" %}")], &built_in);
        assert!(reached.of_page(None, true).has("og"));
        let component = [("base.html", "{% component a(page) %}{{ page.og }}{% endcomponent a %}")];
        assert!(of_layers(&[("base.html", "")], &component).of_page(None, true).has("og"));
    }

    #[test]
    fn a_field_is_named_after_the_page() {
        let named = field_usage("<p class=\"page\">{{ page.title }}{% if not page.date %}{% endif %}</p>");
        assert!(named.has("title") && named.has("date") && !named.has("words"));
    }

    #[test]
    fn a_page_that_is_handed_on_is_read_whole() {
        for template in [
            "{{ page | json_encode }}",
            "{% set it = page %}",
            "{{ page[\"words\"] }}",
            "{{ <card of={page} /> }}",
            "{% if page == other %}{% endif %}",
            "{{ page?.words }}",
            "{% for key, value in page %}{% endfor %}",
            "{{ page . words }}",
            "{{ __tera_context }}",
        ] {
            assert!(field_usage(template).has("words"), "{template}");
        }
    }

    #[test]
    fn a_component_with_a_page_of_its_own_names_fields_as_well() {
        let named = field_usage(
            "{% component head(page) %}{{ page.og }}{% endcomponent head %}{{ <head page={page} /> }}",
        );
        assert!(named.has("og") && !named.has("words"));
    }

    #[test]
    fn strings_and_other_fields_are_no_page() {
        let named =
            field_usage("{% extends \"page.html\" %}{{ it.page }}{{ 'a page }}' ~ pages }} page {# #}");
        assert!(!named.has("words"));
    }
}
