//! Types of arguments: the words that declare one, and whether a text that an editor wrote fits it.
//!
//! A component declares them in the map after its arguments, a function in its row of the table of functions:
//! `text`, `number`, `date`, `entry with date`, `record of contacts with email`, `form with closes`, or a choice, `note | tip`.

use crate::content::kinds::{Kinds, Role};
use crate::content::paths;
use crate::date::{DateError, DateSpan, Day, Zone, ZonedTime};
use crate::diag::{Code, one_of};
use crate::node::{Node, Value};
use crate::site::{Entry, Site};

use super::digits::{is_number, number_help};
use super::invalid_argument::{Misfit, When, misfit, no_entry, plain_path};
use super::{Seen, World, targets};

/// What an argument may be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Type {
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

/// The words for types that say nothing more.
const PLAIN: &[(&str, Type)] = &[
    ("text", Type::Text),
    ("number", Type::Number),
    ("date", Type::Date),
    ("day", Type::Day),
    ("instant", Type::Instant),
    ("zone", Type::Zone),
    ("entry", Type::Entry(None)),
    ("form", Type::Form(None)),
    ("table", Type::Table),
    ("language", Type::Language),
    ("kind", Type::Kind),
    ("icon", Type::Icon),
    ("address", Type::Address),
    ("mail", Type::Mail),
];

impl Type {
    /// The type that words declare.
    ///
    /// # Errors
    ///
    /// What to write instead.
    pub fn parse(words: &str) -> Result<Type, String> {
        let words = words.trim();
        if words.contains('|') {
            let choices = words.split('|').map(str::trim).filter(|word| !word.is_empty());
            return Ok(Type::Choice(choices.map(str::to_owned).collect()));
        }
        if let Some((_, plain)) = PLAIN.iter().find(|(name, _)| *name == words) {
            return Ok(plain.clone());
        }
        let (what, with) = match words.split_once(" with ") {
            Some((what, with)) => (what.trim(), Some(with.trim().to_owned())),
            None => (words, None),
        };
        match (what, &with) {
            ("entry", Some(fact)) if matches!(fact.as_str(), "date" | "place") => Ok(Type::Entry(with)),
            ("form", Some(field)) if matches!(field.as_str(), "opens" | "closes") => Ok(Type::Form(with)),
            _ => match what.strip_prefix("record of ") {
                Some(table) => Ok(Type::Record(table.trim().to_owned(), with)),
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
    pub fn misfit(&self, world: &World, name: &str, text: &str, when: When) -> Option<Misfit> {
        match self {
            Type::Text => None,
            Type::Entry(with) => entry(&world.site, text, with.as_deref(), when),
            Type::Record(table, with) => record(&world.site, table, text, with.as_deref(), when),
            Type::Form(with) => form(world, text, with.as_deref()),
            Type::Table => table(&world.site, text),
            Type::Date => dated(DateSpan::parse(text).err()),
            Type::Day => dated(Day::parse(text).err()),
            Type::Instant => dated(ZonedTime::parse(text).err()),
            Type::Zone => dated(Zone::parse(text).err()),
            Type::Language => {
                let languages = &world.config.languages;
                let known = languages.by_segment(text).is_some();
                unknown(known, Code::UnknownLanguage, "language", text, languages.segments())
            }
            Type::Icon => {
                let icons = &world.theme.icons;
                let known = icons.keys().map(String::as_str).collect();
                unknown(icons.contains_key(text), Code::UnknownIcon, "icon", text, known)
            }
            Type::Address => self
                .misfit_alone(&world.theme.kinds, name, text)
                .or_else(|| targets::misfit(world, text, when)),
            _ => self.misfit_alone(&world.theme.kinds, name, text),
        }
    }

    /// Whether digits without quotation marks fit as well, in a template.
    pub fn takes_numbers(&self) -> bool {
        matches!(self, Type::Number | Type::Date)
    }

    /// A value that fits, if the site has one.
    pub fn example(&self, world: &World) -> Option<String> {
        let site = &world.site;
        let first = |names: Vec<&str>| names.first().map(|name| (*name).to_owned());
        match self {
            Type::Choice(choices) => choices.first().cloned(),
            Type::Entry(with) => {
                let fits = |path: &&String| entry(site, path, with.as_deref(), When::Today).is_none();
                site.by_path.keys().find(fits).cloned()
            }
            Type::Record(table, with) => {
                let fits = |id: &&str| record(site, table, id, with.as_deref(), When::Today).is_none();
                site.data.ids(table).into_iter().find(fits).map(str::to_owned)
            }
            Type::Form(with) => {
                let fits = |name: &&String| form(world, name, with.as_deref()).is_none();
                world.config.forms.keys().find(fits).cloned()
            }
            Type::Table => site.data.tables().next().map(|table| table.name.clone()),
            Type::Language => first(world.config.languages.segments()),
            Type::Icon => world.theme.icons.keys().next().cloned(),
            Type::Kind => Some("page".to_owned()),
            Type::Date | Type::Day => Some(world.config.today.to_string()),
            Type::Instant => Some(format!("{}T12:00[Europe/Zurich]", world.config.today)),
            Type::Zone => Some("Europe/Zurich".to_owned()),
            Type::Number => Some("1".to_owned()),
            Type::Address => Some("https://example.org/".to_owned()),
            Type::Mail => Some("name@example.org".to_owned()),
            Type::Text => None,
        }
    }

    /// The same as [`misfit`](Type::misfit) for types that need no site.
    pub fn misfit_alone(&self, kinds: &Kinds, name: &str, text: &str) -> Option<Misfit> {
        match self {
            Type::Choice(choices) => {
                let known: Vec<&str> = choices.iter().map(String::as_str).collect();
                unknown(known.contains(&text), Code::ComponentArgument, name, text, known)
            }
            Type::Kind => {
                let known = kinds.names().collect();
                unknown(kinds.get(text).is_some(), Code::UnknownKind, "kind", text, known)
            }
            Type::Number if !is_number(text) => {
                Some(misfit(Code::ComponentArgument, format!("`{text}` is not a number"), number_help(text)))
            }
            Type::Address if !is_address(text) => {
                let help = "write an address that begins with `https://`, or with `/` for one of this site";
                Some(misfit(Code::ComponentArgument, format!("`{text}` is not an address"), help))
            }
            Type::Mail if !crate::url::is_mail_address(text) => {
                let help = "write an address such as `name@example.org`";
                Some(misfit(Code::ComponentArgument, format!("`{text}` is not a mail address"), help))
            }
            Type::Date => dated(DateSpan::parse(text).err()),
            _ => None,
        }
    }
}

fn unknown(is_known: bool, code: Code, what: &str, text: &str, known: Vec<&str>) -> Option<Misfit> {
    (!is_known).then(|| misfit(code, format!("unknown {what} `{text}`"), one_of(text, known)))
}

fn dated(error: Option<DateError>) -> Option<Misfit> {
    let help = "write a day such as `2021-10-18`";
    error.map(|error| misfit(Code::BadDate, error.message, error.help.unwrap_or_else(|| help.to_owned())))
}

fn is_address(text: &str) -> bool {
    let begins = ["https://", "http://", "mailto:", "/", "#"].iter().any(|start| text.starts_with(start));
    begins && text != "#" && !text.contains(char::is_whitespace)
}

fn entry(site: &Site, path: &str, with: Option<&str>, when: When) -> Option<Misfit> {
    let plain = plain_path(path);
    let Some(id) = Seen::new(site).entry_at(plain).filter(|_| !path.is_empty()) else {
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
    (!has).then(|| misfit(Code::UnknownReference, format!("`{path}` has no {fact}"), lacks(entry, fact)))
}

fn lacks(entry: &Entry, fact: &str) -> String {
    let role = if fact == "date" { Role::When } else { Role::Where };
    let field = entry.kind.name_of(role).unwrap_or(fact);
    format!("add `{field}` to its facts, or name another entry")
}

fn record(site: &Site, table: &str, id: &str, with: Option<&str>, when: When) -> Option<Misfit> {
    let data = &site.data;
    let Some(node) = data.record(table, id) else {
        let absence = data.absence(table, id);
        if absence.is_some() && when == When::SomeDay {
            return None;
        }
        let help = match absence {
            Some(absence) => absence,
            None if data.has(table) => site.near().record(&[table], id),
            None => format!("write the table `{}`", paths::table(table)),
        };
        return Some(misfit(Code::UnknownReference, format!("no record `{id}` in `{table}.yaml`"), help));
    };
    let field = with?;
    let has = node.get(field).is_some_and(|node: &Node| !matches!(node.value, Value::Null));
    let message = || format!("the record `{id}` in `{table}.yaml` has no `{field}`");
    (!has).then(|| misfit(Code::UnknownReference, message(), format!("add `{field}: …` to the record")))
}

fn table(site: &Site, name: &str) -> Option<Misfit> {
    let known = || site.data.tables().map(|table| table.name.as_str()).collect::<Vec<_>>();
    let message = || format!("no table `{name}` in `{}`", paths::tables());
    (!site.data.has(name)).then(|| misfit(Code::UnknownReference, message(), one_of(name, known())))
}

fn form(world: &World, name: &str, with: Option<&str>) -> Option<Misfit> {
    let forms = &world.config.forms;
    let Some(form) = forms.get(name) else {
        let help = if forms.is_empty() {
            format!("add `[forms.{name}]` with its `url` to `site.toml`")
        } else {
            one_of(name, forms.keys().map(String::as_str))
        };
        return Some(misfit(Code::UnknownReference, format!("no form `{name}` in `site.toml`"), help));
    };
    let field = with?;
    let has = if field == "opens" { form.opens.is_some() } else { form.closes.is_some() };
    let help =
        || format!("add `{field} = \"2021-10-31T23:59[Europe/Zurich]\"` to `[forms.{name}]` in `site.toml`");
    (!has).then(|| misfit(Code::UnknownReference, format!("the form `{name}` has no `{field}`"), help()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_declared_by_words() {
        assert_eq!(Type::parse("entry with date"), Ok(Type::Entry(Some("date".into()))));
        assert_eq!(Type::parse("a | b"), Ok(Type::Choice(vec!["a".into(), "b".into()])));
        assert_eq!(Type::parse("record of people"), Ok(Type::Record("people".into(), None)));
        assert_eq!(Type::parse("entri"), Err("did you mean `entry`?".to_owned()));
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
