//! The lines of iCalendar files (RFC 5545, section 3.1): folded, escaped, ended by CR and LF.
//!
//! The crate `icalendar` is not used: with `chrono` and `nom`, of which nothing here needs anything, it took a twentieth of the time in
//! which this program compiles, and it folds lines with other letters than ASCII at places that depend on their number of bytes.

/// Octets of a line without its end, at most.
const LONGEST: usize = 75;

/// A property: its name, its parameters and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Property {
    name: &'static str,
    line: String,
}

impl Property {
    /// A property whose value is a text (section 3.3.11).
    pub fn text(name: &'static str, text: &str) -> Property {
        Property::of(name, &[], &escaped(text))
    }

    /// A text in a language.
    pub fn text_in(name: &'static str, tag: &str, text: &str) -> Property {
        Property::of(name, &[("LANGUAGE", tag)], &escaped(text))
    }

    /// A property whose value is written as it is, such as an address or a date.
    pub fn plain(name: &'static str, value: &str) -> Property {
        Property::of(name, &[], value)
    }

    /// Its name.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The same with parameters.
    pub fn of(name: &'static str, parameters: &[(&str, &str)], value: &str) -> Property {
        let mut line = name.to_owned();
        for (key, parameter) in parameters {
            for part in [";", key, "=", parameter] {
                line.push_str(part);
            }
        }
        line.push(':');
        line.push_str(value);
        Property { name, line }
    }
}

/// A component (section 3.6): a calendar, an event, a zone.
#[derive(Clone, Debug)]
pub struct Component {
    pub name: &'static str,
    pub properties: Vec<Property>,
    pub parts: Vec<Component>,
}

/// A component with all its parts.
pub fn write(component: &Component) -> String {
    let mut out = String::new();
    write_to(&mut out, component);
    out
}

fn write_to(out: &mut String, component: &Component) {
    fold(out, &format!("BEGIN:{}", component.name));
    component.properties.iter().for_each(|property| fold(out, &property.line));
    component.parts.iter().for_each(|part| write_to(out, part));
    fold(out, &format!("END:{}", component.name));
}

/// Writes a line; one that is too long goes on in the next after a space. No part begins with a space of its own, which programs may trim.
fn fold(out: &mut String, line: &str) {
    let (mut rest, mut longest) = (line, LONGEST);
    while rest.len() > longest {
        let mut end = rest.floor_char_boundary(longest);
        if rest[end..].starts_with(' ') {
            end = rest.floor_char_boundary(end - 1);
        }
        out.push_str(&rest[..end]);
        out.push_str("\r\n ");
        rest = &rest[end..];
        longest = LONGEST - 1;
    }
    out.push_str(rest);
    out.push_str("\r\n");
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn texts_are_escaped_and_addresses_are_not() {
        assert_eq!(
            Property::text_in("SUMMARY", "en", "a; b, c\\d\ne").line,
            "SUMMARY;LANGUAGE=en:a\\; b\\, c\\\\d\\ne"
        );
        assert_eq!(Property::plain("URL", "https://a.test/?b;c,d").line, "URL:https://a.test/?b;c,d");
    }

    proptest! {
        #[test]
        fn folded_lines_are_short_and_unfold_to_what_they_were(text in "[a-z ж中é]{0,300}") {
            let mut out = String::new();
            fold(&mut out, &text);
            prop_assert!(out.ends_with("\r\n"));
            let unfolded = out.replace("\r\n ", "");
            prop_assert_eq!(unfolded.trim_end_matches("\r\n"), text);
            prop_assert!(out.trim_end_matches("\r\n").split("\r\n").all(|line| line.len() <= LONGEST));
        }
    }
}
