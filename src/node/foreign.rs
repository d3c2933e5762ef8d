//! Names of fields in other generators (Hugo, Zola, Jekyll, Docusaurus, Starlight, MkDocs, Astro) -> the equivalent here.

use std::sync::Arc;

use super::{Key, Node, Value};
use crate::date::meant;
use crate::diag::{Code, Diagnostics, did_you_mean, one_of};
use crate::source::Place;
use crate::url;

/// Fields of others, in small letters without `_` and `-`, and the equivalent field.
const SAME: &[(&str, &str)] = &[
    ("linktitle", "label"),
    ("navtitle", "label"),
    ("navlabel", "label"),
    ("menutitle", "label"),
    ("shorttitle", "label"),
    ("sidebarlabel", "label"),
    ("lastmod", "updated"),
    ("modified", "updated"),
    ("lastmodified", "updated"),
    ("lastmodifiedat", "updated"),
    ("lastupdated", "updated"),
    ("lastupdate", "updated"),
    ("updatedat", "updated"),
    ("updateddate", "updated"),
    ("sidebarposition", "weight"),
    ("sidebarorder", "weight"),
    ("navorder", "weight"),
    ("menuorder", "weight"),
    ("order", "weight"),
    ("position", "weight"),
    ("permalink", "slug"),
    ("url", "slug"),
    ("path", "slug"),
    ("redirectfrom", "aliases"),
    ("redirects", "aliases"),
    ("alias", "aliases"),
    ("expirydate", "expires"),
    ("unpublishdate", "expires"),
    ("publishdate", "publish"),
    ("publishat", "publish"),
    ("pubdate", "date"),
    ("publisheddate", "date"),
    ("publishedat", "date"),
    ("datepublished", "date"),
    ("createdat", "date"),
    ("created", "date"),
    ("isdraft", "draft"),
    ("published", "draft"),
    ("summary", "description"),
    ("excerpt", "description"),
    ("abstract", "description"),
    ("metadescription", "description"),
    ("pagetitle", "title"),
];

/// Fields of others for what the name of a file says here.
const IN_NAME: &[&str] = &["lang", "language", "locale", "translationkey"];

/// Fields of others without an equivalent. Similar names of our fields are not meant.
const NOTHING: &[&str] = &[
    "tags",
    "categories",
    "taxonomies",
    "params",
    "menu",
    "menus",
    "author",
    "authors",
    "keywords",
    "type",
    "layout",
    "image",
    "images",
    "cover",
    "toc",
    "id",
    "series",
    "status",
    "sidebar",
    "hide",
    "head",
    "icon",
    "math",
    "comments",
    "cascade",
    "outputs",
    "resources",
    "weightmenu",
    "banner",
    "hero",
    "tableofcontents",
    "lastedited",
];

/// Reports an unknown field; `known` are the fields that exist.
pub fn report(
    (key, node): (&Key, &Node),
    path: &Arc<str>,
    known: &[&str],
    what: &str,
    diags: &mut Diagnostics,
) {
    if known.contains(&"bucket") && is_secret(&key.name) {
        let message = format!("`{}` is a secret, and `{path}` is kept where others read it", key.name);
        diags.report(Code::UnknownKey, Place::new(path, key.range.clone()), message).help(SECRET);
        return;
    }
    let (help, is_whole) = match in_place_of(&key.name, node, known) {
        Some(whole) => (format!("write `{whole}` in place of `{}`", key.name), true),
        None => (unknown(&key.name, node, known), false),
    };
    // If name and value are replaced, both are marked, so that the help can be typed over them.
    let end = if is_whole { node.range.end.max(key.range.end) } else { key.range.end };
    let place = Place::new(path, key.range.start..end);
    diags.report(Code::UnknownKey, place, format!("unknown field `{}` in {what}", key.name)).help(help);
}

/// Words in names of what proves the right to write a bucket.
const SECRETS: &[&str] =
    &["secret", "token", "key", "credential", "password", "sas", "connectionstring", "serviceaccount"];

/// Where such things are written.
const SECRET: &str = "remove the line, withdraw the secret if it was real, and give `publish` a new one in its environment: `AWS_ACCESS_KEY_ID` \
                      and `AWS_SECRET_ACCESS_KEY`, `AZURE_STORAGE_ACCOUNT_KEY`, or `GOOGLE_APPLICATION_CREDENTIALS`";

fn is_secret(name: &str) -> bool {
    let plain = plain(name);
    SECRETS.iter().any(|word| plain.contains(word))
}

/// Whether an unknown field is meant as another one, which is then not missing as well.
pub fn means(name: &str, field: &str, known: &[&str]) -> bool {
    if known.contains(&name) {
        return false;
    }
    if name.split_once(':').is_some_and(|(before, _)| before == field) {
        return true;
    }
    match same(name, None, known) {
        Some(same) => same == field,
        None => did_you_mean(name, [field]).is_some(),
    }
}

/// What to type for an unknown field if only its name is wrong.
fn unknown(name: &str, node: &Node, known: &[&str]) -> String {
    let plain = plain(name);
    let has = |field: &str| known.contains(&field);
    if has("extra") && IN_NAME.contains(&plain.as_str()) {
        return format!("remove `{name}`: the names of the files say the language");
    }
    if let Some(field) = same(name, Some(node), known) {
        return match (field, &node.value) {
            ("slug", Value::Text(_) | Value::Number(_)) => {
                format!("write `{field}`, the last part of the address, in place of `{name}`")
            }
            ("draft", _) if plain == "published" && says(node) == Some(true) => {
                format!("remove `{name}`: what is no draft is published")
            }
            _ => format!("write `{field}` in place of `{name}`"),
        };
    }
    let aside = format!("move `{name}` into `extra`, which holds your own fields");
    if has("extra") && NOTHING.contains(&plain.as_str()) {
        return aside;
    }
    match did_you_mean(name, known.iter().copied()) {
        Some(near) => near,
        None if has("extra") => aside,
        None => one_of(name, known.iter().copied()),
    }
}

/// The field and the value to write, if both differ.
fn in_place_of(name: &str, node: &Node, known: &[&str]) -> Option<String> {
    if let (Value::Null, Some((before, after))) = (&node.value, name.split_once(':'))
        && known.contains(&before)
    {
        return Some(format!("{before}: {after}"));
    }
    let field = same(name, Some(node), known)?;
    let text = match &node.value {
        Value::Text(text) | Value::Number(text) => Some(text.as_str()),
        _ => None,
    };
    match (field, text) {
        ("updated" | "publish" | "expires" | "date", Some(text)) => {
            let [day] = &meant::days(text)[..] else { return None };
            Some(format!("{field}: {day}"))
        }
        ("slug", Some(text)) => {
            let slug = text.trim_matches('/').rsplit('/').next().map(without_ending);
            slug.filter(|slug| url::is_slug(slug)).map(|slug| format!("{field}: {slug}"))
        }
        ("aliases", Some(text)) => Some(format!("{field}: [{text}]")),
        ("draft", _) if plain(name) == "published" && says(node) == Some(false) => {
            Some("draft: true".to_owned())
        }
        _ => None,
    }
}

/// The equivalent field here; `published` says whether something is published, or from when.
fn same(name: &str, node: Option<&Node>, known: &[&str]) -> Option<&'static str> {
    let plain = plain(name);
    let is_day =
        |node: &Node| says(node).is_none() && matches!(node.value, Value::Text(_) | Value::Number(_));
    if plain == "published" && known.contains(&"publish") && node.is_some_and(is_day) {
        return Some("publish");
    }
    SAME.iter().find(|(foreign, field)| *foreign == plain && known.contains(field)).map(|(_, field)| *field)
}

/// The meaning of a value for yes or no.
fn says(node: &Node) -> Option<bool> {
    match &node.value {
        Value::Bool(value) => Some(*value),
        Value::Text(text) => match text.to_lowercase().as_str() {
            "true" | "yes" | "y" | "on" => Some(true),
            "false" | "no" | "n" | "off" => Some(false),
            _ => None,
        },
        Value::Number(number) if number == "0" || number == "1" => Some(number == "1"),
        _ => None,
    }
}

fn plain(name: &str) -> String {
    name.to_lowercase().chars().filter(|sign| !matches!(sign, '_' | '-')).collect()
}

fn without_ending(name: &str) -> &str {
    name.strip_suffix(".html").or_else(|| name.strip_suffix(".htm")).unwrap_or(name)
}
