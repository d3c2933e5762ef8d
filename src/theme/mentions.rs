//! Which fields of `page` the templates of a theme can see, so that those which none of them names need not be made.
//!
//! Whatever a template reads of a page it reads through the name `page`. Where that stands without a field after it, the whole page
//! may be read, or handed on; a component that takes it as its own `page` names fields in the same way. Texts around tags and
//! strings in tags say nothing.

use std::collections::BTreeSet;

/// The fields that templates name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mentions {
    /// Whether a template takes the page as a whole.
    whole: bool,
    /// The fields named.
    fields: BTreeSet<String>,
}

impl Mentions {
    /// What some templates name.
    pub fn of<'t>(templates: impl Iterator<Item = &'t str>) -> Mentions {
        let mut mentions = Mentions::default();
        templates.for_each(|template| mentions.read(template));
        mentions
    }

    /// Whether a template may read this field of a page.
    pub fn has(&self, field: &str) -> bool {
        self.whole || self.fields.contains(field)
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

    /// Reads a tag up to its end; what comes after it.
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

    /// Takes note of a name, between what stands before and after it in a tag that may declare a component.
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
                self.fields.insert(field.to_owned());
            }
            _ => self.whole |= !is_parameter && !is_handed_on,
        }
    }
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

    fn mentions(template: &str) -> Mentions {
        Mentions::of([template].into_iter())
    }

    #[test]
    fn a_field_is_named_after_the_page() {
        let named = mentions("<p class=\"page\">{{ page.title }}{% if not page.date %}{% endif %}</p>");
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
            assert!(mentions(template).has("words"), "{template}");
        }
    }

    #[test]
    fn a_component_with_a_page_of_its_own_names_fields_as_well() {
        let named = mentions(
            "{% component head(page) %}{{ page.og }}{% endcomponent head %}{{ <head page={page} /> }}",
        );
        assert!(named.has("og") && !named.has("words"));
    }

    #[test]
    fn strings_and_other_fields_are_no_page() {
        let named = mentions("{% extends \"page.html\" %}{{ it.page }}{{ 'a page }}' ~ pages }} page {# #}");
        assert!(!named.has("words"));
    }
}
