//! Types of arguments: the words that declare one, and whether a text that an editor wrote fits it.
//!
//! A component declares them in the map after its arguments, a function in its row of the table of functions:
//! `text`, `name`, `number`, `date`, `entry with date`, `record of contacts with email`, `form with closes`, or a choice, `note | tip`.

use crate::content::kinds::{Kinds, Role};
use crate::content::paths;
use crate::date::{DateError, DateSpan, Day, Zone, ZonedTime};
use crate::diag::{Code, one_of};
use crate::node::{Node, Value};
use crate::site::{Entry, Site};

use super::digits::{is_number, number_help};
use super::invalid_argument::{InvalidArgument, When, invalid, no_entry, plain_path};
use super::{TrackedSite, World, targets};

/// What an argument may be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ArgumentType {
    /// Anything that the engine accepts.
    #[default]
    Text,
    /// One of some words.
    Choice(Vec<String>),
    /// The path of an entry, which has the fact that is named.
    Entry(Option<String>),
    /// The id of a record in a table, which has the field that is named.
    Record(String, Option<String>),
    /// The name of a table.
    Table,
    /// The name of a form, which has the field that is named.
    Form(Option<String>),
    /// A date or a span.
    Date,
    /// A day.
    Day,
    /// A time with its zone.
    Instant,
    /// A number as digits.
    Number,
    /// The segment of a language.
    Language,
    /// The name of an icon.
    Icon,
    /// The name of a kind.
    Kind,
    /// The name of a time zone.
    Zone,
    /// A web address, or one on the site.
    Address,
    /// A mail address.
    Mail,
}

/// The words for types without further conditions.
const PLAIN: &[(&str, ArgumentType)] = &[
    ("text", ArgumentType::Text),
    // Words that are the same in every language.
    ("name", ArgumentType::Text),
    ("number", ArgumentType::Number),
    ("date", ArgumentType::Date),
    ("day", ArgumentType::Day),
    ("instant", ArgumentType::Instant),
    ("zone", ArgumentType::Zone),
    ("entry", ArgumentType::Entry(None)),
    ("form", ArgumentType::Form(None)),
    ("table", ArgumentType::Table),
    ("language", ArgumentType::Language),
    ("kind", ArgumentType::Kind),
    ("icon", ArgumentType::Icon),
    ("address", ArgumentType::Address),
    ("mail", ArgumentType::Mail),
];

impl ArgumentType {
    /// The type that words declare.
    ///
    /// # Errors
    ///
    /// What to write instead.
    pub fn parse(words: &str) -> Result<ArgumentType, String> {
        let words = words.trim();
        if words.contains('|') {
            let choices = words.split('|').map(str::trim).filter(|word| !word.is_empty());
            return Ok(ArgumentType::Choice(choices.map(str::to_owned).collect()));
        }
        if let Some((_, plain)) = PLAIN.iter().find(|(name, _)| *name == words) {
            return Ok(plain.clone());
        }
        let (what, with) = match words.split_once(" with ") {
            Some((what, with)) => (what.trim(), Some(with.trim().to_owned())),
            None => (words, None),
        };
        match (what, &with) {
            ("entry", Some(fact)) if matches!(fact.as_str(), "date" | "place") => {
                Ok(ArgumentType::Entry(with))
            }
            ("form", Some(field)) if matches!(field.as_str(), "opens" | "closes") => {
                Ok(ArgumentType::Form(with))
            }
            _ => match what.strip_prefix("record of ") {
                Some(table) => Ok(ArgumentType::Record(table.trim().to_owned(), with)),
                None => {
                    let names = PLAIN.iter().map(|(name, _)| *name);
                    let more = [
                        "entry with date",
                        "entry with place",
                        "form with closes",
                        "record of contacts",
                        "one | other",
                    ];
                    Err(one_of(words, names.chain(more)))
                }
            },
        }
    }

    /// Why a text does not fit, if it does not.
    pub fn invalid(&self, world: &World, name: &str, text: &str, when: When) -> Option<InvalidArgument> {
        match self {
            ArgumentType::Text => None,
            ArgumentType::Entry(with) => entry(&world.site, text, with.as_deref(), when),
            ArgumentType::Record(table, with) => record(&world.site, table, text, with.as_deref(), when),
            ArgumentType::Form(with) => form(world, text, with.as_deref()),
            ArgumentType::Table => table(&world.site, text),
            ArgumentType::Date => dated(DateSpan::parse(text).err()),
            ArgumentType::Day => dated(Day::parse(text).err()),
            ArgumentType::Instant => dated(ZonedTime::parse(text).err()),
            ArgumentType::Zone => dated(Zone::parse(text).err()),
            ArgumentType::Language => {
                let languages = &world.config.languages;
                let known = languages.by_segment(text).is_some();
                unknown(known, Code::UnknownLanguage, "language", text, languages.segments())
            }
            ArgumentType::Icon => {
                let icons = &world.theme.icons;
                let known = icons.keys().map(String::as_str).collect();
                unknown(icons.contains_key(text), Code::UnknownIcon, "icon", text, known)
            }
            ArgumentType::Address => self
                .misfit_alone(&world.theme.kinds, name, text)
                .or_else(|| targets::invalid(world, text, when)),
            _ => self.misfit_alone(&world.theme.kinds, name, text),
        }
    }

    /// Whether digits without quotation marks fit as well, in a template.
    pub fn takes_numbers(&self) -> bool {
        matches!(self, ArgumentType::Number | ArgumentType::Date)
    }

    /// A value that fits, if the site has one.
    pub fn example(&self, world: &World) -> Option<String> {
        let site = &world.site;
        let first = |names: Vec<&str>| names.first().map(|name| (*name).to_owned());
        match self {
            ArgumentType::Choice(choices) => choices.first().cloned(),
            ArgumentType::Entry(with) => {
                let fits = |path: &&String| entry(site, path, with.as_deref(), When::Today).is_none();
                site.by_path.keys().find(fits).cloned()
            }
            ArgumentType::Record(table, with) => {
                let fits = |id: &&str| record(site, table, id, with.as_deref(), When::Today).is_none();
                site.data.ids(table).into_iter().find(fits).map(str::to_owned)
            }
            ArgumentType::Form(with) => {
                let fits = |name: &&String| form(world, name, with.as_deref()).is_none();
                world.config.forms.keys().find(fits).cloned()
            }
            ArgumentType::Table => site.data.tables().next().map(|table| table.name.clone()),
            ArgumentType::Language => first(world.config.languages.segments()),
            ArgumentType::Icon => world.theme.icons.keys().next().cloned(),
            ArgumentType::Kind => Some("page".to_owned()),
            ArgumentType::Date | ArgumentType::Day => Some(world.config.today.to_string()),
            ArgumentType::Instant => Some(format!("{}T12:00[Europe/Zurich]", world.config.today)),
            ArgumentType::Zone => Some("Europe/Zurich".to_owned()),
            ArgumentType::Number => Some("1".to_owned()),
            ArgumentType::Address => Some("https://example.org/".to_owned()),
            ArgumentType::Mail => Some("name@example.org".to_owned()),
            ArgumentType::Text => None,
        }
    }

    /// The same as [`invalid`](ArgumentType::invalid) for types that need no site.
    pub fn misfit_alone(&self, kinds: &Kinds, name: &str, text: &str) -> Option<InvalidArgument> {
        match self {
            ArgumentType::Choice(choices) => {
                let known: Vec<&str> = choices.iter().map(String::as_str).collect();
                unknown(known.contains(&text), Code::ComponentArgument, name, text, known)
            }
            ArgumentType::Kind => {
                let known = kinds.names().collect();
                unknown(kinds.get(text).is_some(), Code::UnknownKind, "kind", text, known)
            }
            ArgumentType::Number if !is_number(text) => {
                Some(invalid(Code::ComponentArgument, format!("`{text}` is not a number"), number_help(text)))
            }
            ArgumentType::Address if !is_address(text) => {
                let help = "write an address that begins with `https://`, or with `/` for one of this site";
                Some(invalid(Code::ComponentArgument, format!("`{text}` is not an address"), help))
            }
            ArgumentType::Mail if !crate::url::is_mail_address(text) => {
                let help = "write an address such as `name@example.org`";
                Some(invalid(Code::ComponentArgument, format!("`{text}` is not a mail address"), help))
            }
            ArgumentType::Date => dated(DateSpan::parse(text).err()),
            _ => None,
        }
    }
}

fn unknown(is_known: bool, code: Code, what: &str, text: &str, known: Vec<&str>) -> Option<InvalidArgument> {
    (!is_known).then(|| invalid(code, format!("unknown {what} `{text}`"), one_of(text, known)))
}

fn dated(error: Option<DateError>) -> Option<InvalidArgument> {
    let help = "write a day such as `2021-10-18`";
    error.map(|error| invalid(Code::BadDate, error.message, error.help.unwrap_or_else(|| help.to_owned())))
}

fn is_address(text: &str) -> bool {
    let begins = ["https://", "http://", "mailto:", "/", "#"].iter().any(|start| text.starts_with(start));
    begins && text != "#" && !text.contains(char::is_whitespace)
}

fn entry(site: &Site, path: &str, with: Option<&str>, when: When) -> Option<InvalidArgument> {
    let plain = plain_path(path);
    let Some(id) = TrackedSite::new(site).entry_at(plain).filter(|_| !path.is_empty()) else {
        return match site.hidden.get(plain) {
            Some(_) if when == When::SomeDay => None,
            hidden => Some(no_entry(site, path, hidden.copied())),
        };
    };
    let entry = site.entry(id);
    let has = match with {
        // One that cannot be read has been reported where it is written.
        Some("date") => entry.date().is_some() || entry.unread_date().is_some(),
        Some("place") => entry.place_id().is_some() || entry.unread_place().is_some(),
        _ => true,
    };
    let fact = with.unwrap_or_default();
    (!has).then(|| invalid(Code::UnknownReference, format!("`{path}` has no {fact}"), lacks(entry, fact)))
}

fn lacks(entry: &Entry, fact: &str) -> String {
    let role = if fact == "date" { Role::When } else { Role::Where };
    let field = entry.kind.name_of(role).unwrap_or(fact);
    format!("add `{field}` to its facts, or name another entry")
}

fn record(site: &Site, table: &str, id: &str, with: Option<&str>, when: When) -> Option<InvalidArgument> {
    let data = &site.data;
    let Some(node) = data.record(table, id) else {
        let absence = data.absence(table, id);
        if absence.is_some() && when == When::SomeDay {
            return None;
        }
        let help = match absence {
            Some(absence) => absence,
            None if data.has(table) => site.suggestions().record(&[table], id),
            None => format!("write the table `{}`", paths::table(table)),
        };
        return Some(invalid(Code::UnknownReference, format!("no record `{id}` in `{table}.yaml`"), help));
    };
    let field = with?;
    let has = node.get(field).is_some_and(|node: &Node| !matches!(node.value, Value::Null));
    let message = || format!("the record `{id}` in `{table}.yaml` has no `{field}`");
    (!has).then(|| invalid(Code::UnknownReference, message(), format!("add `{field}: …` to the record")))
}

fn table(site: &Site, name: &str) -> Option<InvalidArgument> {
    let known = || site.data.tables().map(|table| table.name.as_str()).collect::<Vec<_>>();
    let message = || format!("no table `{name}` in `{}`", paths::tables());
    (!site.data.has(name)).then(|| invalid(Code::UnknownReference, message(), one_of(name, known())))
}

fn form(world: &World, name: &str, with: Option<&str>) -> Option<InvalidArgument> {
    let forms = &world.config.forms;
    let Some(form) = forms.get(name) else {
        let help = if forms.is_empty() {
            format!("add `[forms.{name}]` with its `url` to `site.toml`")
        } else {
            one_of(name, forms.keys().map(String::as_str))
        };
        return Some(invalid(Code::UnknownReference, format!("no form `{name}` in `site.toml`"), help));
    };
    let field = with?;
    let has = if field == "opens" { form.opens.is_some() } else { form.closes.is_some() };
    let help =
        || format!("add `{field} = \"2021-10-31T23:59[Europe/Zurich]\"` to `[forms.{name}]` in `site.toml`");
    (!has).then(|| invalid(Code::UnknownReference, format!("the form `{name}` has no `{field}`"), help()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_declared_by_words() {
        assert_eq!(ArgumentType::parse("entry with date"), Ok(ArgumentType::Entry(Some("date".into()))));
        assert_eq!(ArgumentType::parse("a | b"), Ok(ArgumentType::Choice(vec!["a".into(), "b".into()])));
        assert_eq!(ArgumentType::parse("record of people"), Ok(ArgumentType::Record("people".into(), None)));
        assert_eq!(ArgumentType::parse("entri"), Err("did you mean `entry`?".to_owned()));
    }

    #[test]
    fn numbers_are_digits() {
        for (text, is) in [
            ("1", true),
            ("-1.50", true),
            ("NaN", false),
            ("1e5", false),
            ("1.", false),
            ("", false),
            ("inf", false),
        ] {
            assert_eq!(is_number(text), is, "{text}");
        }
    }
}
