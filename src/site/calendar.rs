//! The days after that of an edition on which something of a site changes.
//!
//! Collected from everything with a day: `publish`, `expires` and `updates` of entries and records, facts of any kind with a date, an
//! instant or a session, forms, `since` and `until` blocks. An unnecessary day only costs time, so all values with the names of such
//! facts are used, anywhere in a file and whatever its kind.

use std::collections::BTreeSet;

use crate::config::Config;
use crate::content::kinds::Kinds;
use crate::date::{DateSpan, Day};
use crate::node::{Node, Value};

/// The days of change of a site.
#[derive(Clone, Debug)]
pub struct Calendar {
    today: Day,
    days: BTreeSet<Day>,
    /// Those on which an entry, a record, a fact or a block comes or goes; on the others, something is over that was not before.
    of_site: BTreeSet<Day>,
    /// The names of the fields that have days, in any kind.
    names: BTreeSet<String>,
}

impl Calendar {
    /// An empty calendar of the days after `today`, for entries of these kinds.
    pub fn after(today: Day, kinds: &Kinds) -> Calendar {
        let names = kinds.names_of_days();
        Calendar { today, days: BTreeSet::new(), of_site: BTreeSet::new(), names }
    }

    /// The days, in order.
    pub fn days(&self) -> Vec<Day> {
        self.days.iter().copied().collect()
    }

    /// Whether the site of a day is another than that of a day before it; else only the day is.
    pub fn has_other_site(&self, (before, day): (Day, Day)) -> bool {
        self.of_site.range(before.next()..=day).next().is_some()
    }

    /// A day on which an entry, a record, a fact or a block comes or goes.
    pub fn add(&mut self, day: Day) {
        self.add_passing(day);
        self.of_site.extend(self.days.get(&day));
    }

    /// A day on which something begins or is over.
    fn add_passing(&mut self, day: Day) {
        if day > self.today {
            self.days.insert(day);
        }
    }

    /// What lasts from one day to another: it begins on the first and is over on the day after the last.
    fn add_span(&mut self, first: Day, last: Day) {
        self.add_passing(first);
        self.add_passing(last.next());
    }

    /// The forms of a site: their first day, their last day, and the day after it.
    pub fn add_forms(&mut self, config: &Config) {
        for form in config.forms.values() {
            form.opens.iter().for_each(|opens| self.add_passing(opens.day()));
            if let Some(closes) = &form.closes {
                self.add_span(closes.day(), closes.day());
            }
        }
    }

    /// Facts, front matter, or a table.
    pub fn add_fields(&mut self, node: &Node) {
        self.add_values(node, false);
    }

    /// The values of a node; `has_days` says whether they belong to a field with days.
    fn add_values(&mut self, node: &Node, has_days: bool) {
        match &node.value {
            Value::Map(fields) => {
                for (key, value) in fields {
                    match (&*key.name, &value.value) {
                        ("publish" | "expires", Value::Text(text) | Value::Number(text)) => {
                            Day::parse(text).into_iter().for_each(|day| self.add(day));
                        }
                        (name, _) => {
                            let has_days = has_days || self.names.contains(name);
                            self.add_values(value, has_days);
                        }
                    }
                }
            }
            Value::List(items) => items.iter().for_each(|item| self.add_values(item, has_days)),
            Value::Text(text) | Value::Number(text) if has_days => self.add_written(text),
            Value::Text(_) | Value::Number(_) | Value::Bool(_) | Value::Null => {}
        }
    }

    /// A date, a span of dates, or a time, which begins with its day.
    fn add_written(&mut self, text: &str) {
        if let Ok(span) = DateSpan::parse(text) {
            self.add_span(span.start.first_day(), span.end.last_day());
        } else if let Some(day) = text.get(..10).and_then(|day| Day::parse(day).ok()) {
            self.add_span(day, day);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::kinds::File;
    use crate::diag::Diagnostics;
    use crate::node::yaml;

    #[test]
    fn days_are_found_wherever_they_stand_and_those_of_the_past_are_not() {
        let text = "publish: 2021-01-01\ndates: 2030-02-03/2030-02-05\nupdates:\n  - publish: 2031-01-01\n    expires: 2032-01-01\n\
            sessions:\n  - start: 2030-02-03T09:00\n    end: 2030-02-04T17:00\ntitle: 2040-01-01\nheld: { a: [2041-01-01] }\n";
        let node = yaml(&"a.yaml".into(), text, 0, &mut Diagnostics::new()).unwrap();
        let path = "kinds/feast.toml".into();
        let declared = "[facts]\ndates = \"date\"\nheld = { type = \"map\", of = { type = \"list\", of = \"date\" } }\n\
            sessions = { type = \"list\", of = \"session\" }\n";
        let kinds = Kinds::read(&[File { path: &path, text: Some(declared) }], &mut Diagnostics::new());
        let mut calendar = Calendar::after(Day::parse("2021-10-18").unwrap(), &kinds);
        calendar.add_fields(&node);
        let days: Vec<String> = calendar.days().iter().map(ToString::to_string).collect();
        assert_eq!(
            days,
            [
                "2030-02-03",
                "2030-02-04",
                "2030-02-05",
                "2030-02-06",
                "2031-01-01",
                "2032-01-01",
                "2041-01-01",
                "2041-01-02"
            ]
        );
        let day = |text| Day::parse(text).unwrap();
        assert!(!calendar.has_other_site((day("2021-10-18"), day("2030-12-31"))));
        assert!(calendar.has_other_site((day("2030-12-31"), day("2031-01-01"))));
    }
}
