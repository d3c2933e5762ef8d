//! The functions that templates call, in the language of the page: words and addresses here, `lists` that are chosen and
//! grouped, `entries` and `related` that are looked for, `figures` for drawings, `records` of tables, `icons`.
//!
//! Each engine belongs to one language, so that functions know it inside components too, which do not see the page.

mod compared;
mod entries;
mod facts;
mod figures;
mod icons;
mod lists;
mod messages;
mod records;
mod related;
mod scope;
mod substitutes;
mod tree;
mod urls;

use std::sync::Arc;

use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

pub use self::messages::plain_messages;
use self::messages::{fill, t};
pub use self::scope::PlainMessages;
use self::scope::{Function, Scope, named, span};
use super::digits::{is_number, number_help};
use super::errors::error;
use super::{World, time};
use crate::content::kinds::{Kind, Role};
use crate::diag::{Code, one_of};
use crate::lang::Lang;
use crate::locales::AmountUnit;
use crate::locales::formats::{DateStyle, Scale};
use crate::node::Choice;
use crate::theme::Asset;

/// Each function with its arguments, as [`signatures`](super::signatures) reads them.
const FUNCTIONS: &[(&str, Function, &str)] = &[
    ("t", t, "key!: text, in: language, ..."),
    ("date", date, DATE),
    ("date_range", date, DATE),
    ("number", number, "value!: number, scale: thousand | million | billion, unit: percent | USD | people"),
    ("list", list, "items!: list, or: truth"),
    ("url", urls::url, "path!: text"),
    ("asset", asset, "name!: text, absolute: truth"),
    ("integrity", integrity, "name!: text"),
    ("icon", icons::icon, "name!: icon, class: text, label: text"),
    ("pages", pages, ""),
    ("place", place, "of!: entry with place"),
    ("sort_by_language", sort_by_language, "items!: list, by: text"),
    ("entries", entries::entries, "kind: kind, below: entry, where: any"),
    ("fact_list", facts::fact_list, "path!: entry"),
    ("tree", tree::tree, "path!: entry"),
    ("related", related::related, "path!: entry, by!: list, kind: kind, limit: count"),
    ("upcoming", lists::upcoming, "items!: list, by: text"),
    ("past", lists::past, "items!: list, by: text"),
    ("group_by_month", lists::group_by_month, "items!: list, by: text"),
    ("record", records::record, "table!: table, id!: text, in: language"),
    ("records", records::records, "table!: table, in: language"),
    ("in_languages", records::in_languages, "table!: table, id!: text, field!: text"),
    (
        "chart",
        figures::chart,
        "items!: list, value!: text, scale: thousand | million | billion, unit: percent | USD | people",
    ),
    ("timeline", figures::timeline, "items: list or path: entry, by: text"),
];

const DATE: &str =
    "value: date or of: entry with date, style: plain | prose | weekday | month, markup: truth";

/// The names of all functions with their arguments.
pub fn rows() -> Vec<(&'static str, &'static str)> {
    FUNCTIONS.iter().map(|(name, _, row)| (*name, *row)).collect()
}

/// Makes the names known, so that templates can be parsed before a language is chosen.
pub fn declare(engine: &mut Tera) {
    engine.register_filter("json", json);
    engine.register_filter("urlencode", urlencode);
    for (name, ..) in FUNCTIONS {
        engine
            .register_function(*name, |_: Kwargs, _: &State<'_>| -> TeraResult<Value> { Ok(Value::none()) });
    }
}

/// `page | json`: a value as JSON, for authors of a theme. It is a text, escaped like all others.
fn json(value: &Value, _: Kwargs, _: &State<'_>) -> TeraResult<Value> {
    let text = serde_json::to_string_pretty(value).map_err(Error::message)?;
    // Characters of markup occur only in strings, where JSON may escape them: so a theme may also put it into an element of its
    // own.
    let text = text.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
    Ok(Value::from(text))
}

/// `heading.id | urlencode`: a text as it may be a part of an address.
fn urlencode(value: &Value, _: Kwargs, _: &State<'_>) -> TeraResult<Value> {
    let text = value.as_str().ok_or_else(|| {
        let help = "give it a text: `{{ heading.id | urlencode }}`";
        error(Code::ComponentArgument, "the filter `urlencode` is given something else than a text", help)
    })?;
    Ok(Value::from(&*crate::url::encode_part(text)))
}

/// Registers the functions for readers of a language, with the words of the same or of another.
pub fn register(engine: &mut Tera, world: &Arc<World>, plain: &PlainMessages, lang: Lang, words: Lang) {
    let scope = Scope { world: Arc::clone(world), lang, words, plain: Arc::clone(plain) };
    for row in FUNCTIONS {
        let scope = scope.clone();
        engine.register_function(row.0, move |arguments: Kwargs, _: &State<'_>| {
            substitutes::call(*row, &scope, &arguments)
        });
    }
}

/// `date(value="2021-10-18")`, `date(of="events/roundtable", style="prose")`: `<time>` elements; `markup=false` for text.
fn date(scope: &Scope, kwargs: &Kwargs) -> TeraResult<Value> {
    let span = match kwargs.get::<String>("of")? {
        Some(path) => {
            let id = scope.entry(&path)?;
            let entry = scope.site().entry(id);
            // A date that cannot be read has been reported where it is written.
            if let (None, Some(written)) = (entry.date(), entry.unread_date()) {
                return Ok(Value::from(written));
            }
            entry.date().copied().ok_or_else(|| {
                let help = format!("add `{}` to its facts", entry.kind.sample_of_date());
                error(Code::BrokenLink, format!("`{path}` has no date"), help)
            })?
        }
        None => span(&kwargs.must_get::<Value>("value")?)?,
    };
    let name: Option<String> = kwargs.get("style")?;
    let style = match &name {
        None => DateStyle::Plain,
        Some(name) => DateStyle::by_name(name).ok_or_else(|| {
            let help = one_of(name, ["plain", "prose", "weekday", "month"]);
            error(Code::ComponentArgument, format!("unknown style `{name}` of a date"), help)
        })?,
    };
    if kwargs.get::<bool>("markup")? == Some(false) {
        return Ok(Value::from(scope.locale().formats.span(&span, style)));
    }
    Ok(Value::safe_string(&time::html(&span, style, scope.locale())))
}

/// `number(value=18.55, scale="billion", unit="USD")`.
fn number(scope: &Scope, kwargs: &Kwargs) -> TeraResult<Value> {
    let digits = kwargs.must_get::<Value>("value")?.to_string();
    if !is_number(&digits) {
        let help = number_help(&digits);
        return Err(error(Code::ComponentArgument, format!("`{digits}` is not a number"), help));
    }
    let scale = named(kwargs, "scale", Scale::by_name, &["thousand", "million", "billion"])?;
    let unit = named(kwargs, "unit", AmountUnit::by_name, &["percent", "USD", "people"])?;
    Ok(Value::from(scope.locale().amount(&digits, scale, unit)))
}

/// `list(items=[…])`: "A, B and C"; `or=true` for "A, B or C". Safe items stay HTML.
fn list(scope: &Scope, kwargs: &Kwargs) -> TeraResult<Value> {
    let items: Vec<Value> = kwargs.must_get("items")?;
    // One item that is HTML makes the whole list HTML, so the others are escaped here.
    let safe = items.iter().any(Value::is_safe);
    let text = |item: &Value| match item.is_safe() || !safe {
        true => item.to_string(),
        false => fill(&item.to_string(), &[]),
    };
    let texts: Vec<String> = items.iter().map(text).collect();
    let formats = &scope.locale().formats;
    let is_or = kwargs.get::<bool>("or")? == Some(true);
    let text = if is_or { formats.list_or(&texts) } else { formats.list(&texts) };
    Ok(if safe { Value::safe_string(&text) } else { Value::from(text) })
}

/// `asset(name="site.css")`: the address of an asset with its hash; `absolute=true` for the whole one with scheme and host.
fn asset(scope: &Scope, kwargs: &Kwargs) -> TeraResult<Value> {
    let asset = named_asset(scope, kwargs)?;
    let config = &scope.world.config;
    let whole = kwargs.get::<bool>("absolute")? == Some(true);
    let base = if whole { &config.base_url } else { &config.base_path };
    Ok(Value::from([&**base, &asset.address].concat()))
}

/// `integrity(name="site.css")`: the hash that browsers compare with that of an asset (W3C Subresource Integrity).
fn integrity(scope: &Scope, kwargs: &Kwargs) -> TeraResult<Value> {
    Ok(Value::from(named_asset(scope, kwargs)?.integrity()))
}

fn named_asset<'s>(scope: &'s Scope, kwargs: &Kwargs) -> TeraResult<&'s Asset> {
    let name: String = kwargs.must_get("name")?;
    let assets = &scope.world.theme.assets;
    assets.get(&name).ok_or_else(|| {
        let help = one_of(&name, assets.keys().map(String::as_str));
        error(Code::BrokenLink, format!("no asset `{name}`"), help)
    })
}

/// `pages()`: all entries with a page in this language, and the state of each in all languages.
fn pages(scope: &Scope, _: &Kwargs) -> TeraResult<Value> {
    let sources = scope.sources();
    Ok(Value::from_serializable(&super::views::inventory(&sources, scope.lang)))
}

/// `place(of="events/roundtable")`: the city of an event in this language.
fn place(scope: &Scope, kwargs: &Kwargs) -> TeraResult<Value> {
    let path: String = kwargs.must_get("of")?;
    let id = scope.entry(&path)?;
    let site = scope.site();
    let page = site.nearest(id, scope.world.config.language(scope.lang));
    let reader = scope.world.reader();
    let entry = site.entry(id);
    let named = entry.place_id();
    let city = page.and_then(|page| reader.place(site.page(page))?.city);
    // A place without a record, or one that cannot be read, has been reported where it is written.
    let reported = || {
        let is_unknown =
            |id: &&str| entry.place_table().is_some_and(|table| site.data().record(table, id).is_none());
        named.filter(is_unknown).or_else(|| entry.unread_place()).map(Value::from)
    };
    city.map(Value::from).or_else(reported).ok_or_else(|| {
        error(Code::BrokenLink, format!("`{path}` has no place"), lacks_place(scope, &entry.kind))
    })
}

/// What to type for an entry without a place.
fn lacks_place(scope: &Scope, kind: &Kind) -> String {
    if let Some(field) = kind.name_of(Role::Where) {
        return format!("add `{}` to its facts", kind.sample(field));
    }
    let kinds = scope.world.theme.kinds.iter().filter(|kind| kind.of_role(Role::Where).is_some());
    let kinds: Vec<String> = kinds.map(|kind| format!("`{}`", kind.name)).collect();
    match &kinds[..] {
        [] => "remove the call: no kind has a fact with the role `where`".to_owned(),
        kinds => format!("name an entry of the kind {}", kinds.join(" or ")),
    }
}

/// `sort_by_language(items=…, by="title")`: in the order of this language.
fn sort_by_language(scope: &Scope, kwargs: &Kwargs) -> TeraResult<Value> {
    let mut items: Vec<Value> = kwargs.must_get("items")?;
    let by: Option<String> = kwargs.get("by")?;
    let key = |item: &Value| match &by {
        Some(by) => item.get_from_path(by).map(Value::to_string).unwrap_or_default(),
        None => item.to_string(),
    };
    let formats = &scope.locale().formats;
    items.sort_by(|left, right| formats.compare(&key(left), &key(right)));
    Ok(Value::from(items))
}
