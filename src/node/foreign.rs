//! Names of fields in other generators (Hugo, Zola, Jekyll, Docusaurus, Starlight, MkDocs, Astro) -> what does the same here.

use super::{Node, Value};
use crate::date::meant;
use crate::diag::{did_you_mean, one_of};
use crate::url;

/// Fields of others, in small letters without `_` and `-`, and the field here.
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

/// Fields of others that say what the name of a file says here.
const IN_NAME: &[&str] = &["lang", "language", "locale", "translationkey"];

/// Fields of others for which there is nothing here, and which are near to no field of ours though they look so.
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

/// What to type for a field that is unknown where `known` are the fields that there are.
pub fn unknown(name: &str, node: &Node, known: &[&str]) -> String {
    let plain: String = name.to_lowercase().chars().filter(|sign| !matches!(sign, '_' | '-')).collect();
    let has = |field: &str| known.contains(&field);
    if has("extra") && IN_NAME.contains(&plain.as_str()) {
        return format!("remove `{name}`: the names of the files say the language");
    }
    let same = SAME.iter().find(|(foreign, field)| *foreign == plain && has(field));
    if let Some((_, field)) = same {
        return in_place_of(name, field, node);
    }
    let aside = format!("move `{name}` into `extra`, where anything of your own stands");
    if has("extra") && NOTHING.contains(&plain.as_str()) {
        return aside;
    }
    match did_you_mean(name, known.iter().copied()) {
        Some(near) => near,
        None if has("extra") => aside,
        None => one_of(name, known.iter().copied()),
    }
}

fn in_place_of(name: &str, field: &str, node: &Node) -> String {
    let text = match &node.value {
        Value::Text(text) | Value::Number(text) => Some(text.as_str()),
        _ => None,
    };
    let whole = match (field, text, &node.value) {
        ("updated" | "publish" | "expires" | "date", Some(text), _) => {
            let [day] = &meant::days(text)[..] else { return plainly(name, field) };
            format!("{field}: {day}")
        }
        ("slug", Some(text), _) => match text.trim_matches('/').rsplit('/').next().map(without_ending) {
            Some(slug) if url::is_slug(slug) => format!("{field}: {slug}"),
            _ => return format!("write `{field}`, the last part of the address, in place of `{name}`"),
        },
        ("aliases", Some(text), _) => format!("{field}: [{text}]"),
        ("draft", _, Value::Bool(is_out)) if name == "published" => {
            if *is_out {
                return format!("remove `{name}`: what is no draft is published");
            }
            "draft: true".to_owned()
        }
        _ => return plainly(name, field),
    };
    format!("write `{whole}` in place of `{name}`")
}

fn plainly(name: &str, field: &str) -> String {
    format!("write `{field}` in place of `{name}`")
}

fn without_ending(name: &str) -> &str {
    name.strip_suffix(".html").or_else(|| name.strip_suffix(".htm")).unwrap_or(name)
}
