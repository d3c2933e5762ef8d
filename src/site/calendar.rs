//! The days after that of an edition on which something of a site changes.
//!
//! Collected from everything with a day: `publish`, `expires` and `updates` of entries and records, dates and sessions of events,
//! forms, `since` and `until` blocks. An unnecessary day only costs time, so all values with these names are used, anywhere in a
//! file.

use std::collections::BTreeSet;

use crate::config::Config;
use crate::date::{DateSpan, Day};
use crate::node::{Node, Value};

/// The days of change of a site.
#[derive(Clone, Debug)]
pub struct Calendar {
    today: Day,
    days: BTreeSet<Day>,
    /// Those on which an entry, a record, a fact or a block comes or goes; on the others, something is over that was not before.
    of_site: BTreeSet<Day>,
}

impl Calendar {
    /// An empty calendar of the days after `today`.
    pub fn after(today: Day) -> Calendar {
        Calendar { today, days: BTreeSet::new(), of_site: BTreeSet::new() }
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
        match &node.value {
            Value::Map(fields) => {
                for (key, value) in fields {
                    match &value.value {
                        Value::Text(text) | Value::Number(text) => self.field(&key.name, text),
                        _ => self.add_fields(value),
                    }
                }
            }
            Value::List(items) => items.iter().for_each(|item| self.add_fields(item)),
            _ => {}
        }
    }

    fn field(&mut self, name: &str, text: &str) {
        match name {
            "publish" | "expires" => Day::parse(text).into_iter().for_each(|day| self.add(day)),
            "date" | "dates" => {
                if let Ok(span) = DateSpan::parse(text) {
                    self.add_span(span.start.first_day(), span.end.last_day());
                }
            }
            // Sessions have a time after their day.
            "start" | "end" => {
                let day = text.get(..10).and_then(|day| Day::parse(day).ok());
                day.into_iter().for_each(|day| self.add_span(day, day));
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Diagnostics;
    use crate::node::yaml;

    #[test]
    fn days_are_found_wherever_they_stand_and_those_of_the_past_are_not() {
        let text = "publish: 2021-01-01\ndates: 2030-02-03/2030-02-05\nupdates:\n  - publish: 2031-01-01\n    expires: 2032-01-01\n\
            sessions:\n  - start: 2030-02-03T09:00\n    end: 2030-02-04T17:00\ntitle: 2040-01-01\n";
        let node = yaml(&"a.yaml".into(), text, 0, &mut Diagnostics::new()).unwrap();
        let mut calendar = Calendar::after(Day::parse("2021-10-18").unwrap());
        calendar.add_fields(&node);
        let days: Vec<String> = calendar.days().iter().map(ToString::to_string).collect();
        assert_eq!(
            days,
            ["2030-02-03", "2030-02-04", "2030-02-05", "2030-02-06", "2031-01-01", "2032-01-01"]
        );
        let day = |text| Day::parse(text).unwrap();
        assert!(!calendar.has_other_site((day("2021-10-18"), day("2030-12-31"))));
        assert!(calendar.has_other_site((day("2030-12-31"), day("2031-01-01"))));
    }
}
