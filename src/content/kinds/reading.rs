//! Reads declarations of kinds; problems are reported at their places.

use super::common::{CommonFacts, CommonTexts, Overridable};
use super::declaration::{Declaration, File, RawField, RawKind};
use super::fields_with_pages;
use super::roles::{Attendance, EventStatus, Role};
use super::section::SectionFacts;
use super::types::{Field, Group, Type};
use crate::diag::{Code, Diagnostics, did_you_mean, nearest, one_of};
use crate::node::{At, Key, Node, Read, ReadFields, Reader, Value, toml, yaml};
use crate::source::Place;
use crate::url;

/// Names that a field of a kind cannot have, since entries or pages of every kind have them.
fn is_common(name: &str) -> bool {
    let lists = [CommonFacts::FIELDS, CommonTexts::FIELDS, Overridable::FIELDS, SectionFacts::FIELDS];
    lists.into_iter().flatten().any(|field| field.name == name)
}

/// Reads a declaration, and says which kind it extends; `None` if the file is not readable.
pub fn read(file: &File<'_>, diags: &mut Diagnostics) -> Option<(Declaration, Option<At<String>>)> {
    let name = file.name()?;
    if !url::is_slug(name) || name == "default" || name.contains('.') {
        diags
            .report_file(Code::BadFileName, file.path, format!("`{name}` cannot be the name of a kind"))
            .help("name the file with small letters, digits and `-`, such as `kinds/case-study.toml`");
        return None;
    }
    let Some(text) = file.text else {
        // What entries of the kind have is not known.
        return Some((
            Declaration { name: name.to_owned(), is_unread: true, ..Declaration::default() },
            None,
        ));
    };
    let mut found = Diagnostics::new();
    let node = toml(file.path, text, &mut found);
    let is_unread = !found.is_empty();
    diags.extend(found);
    let mut reader = Reader { path: file.path, diags };
    let raw: RawKind = corrected(&node, &mut reader)?;
    let names = || CommonFacts::FIELDS.iter().map(|field| field.name);
    for at in raw.required.iter().filter(|at| names().all(|name| name != at.value)) {
        let message = format!("`{}` is not a fact of every kind", at.value);
        let help = match is_common(&at.value) {
            true => "remove it: of the fields of every page, only facts can be required".to_owned(),
            false => did_you_mean(&at.value, names()).unwrap_or_else(|| {
                "write `required = true` at the declaration of the kind's own fact".to_owned()
            }),
        };
        reader.diags.report(Code::BadKind, at.place.clone(), message).help(help);
    }
    let facts = list(raw.facts.as_ref(), Side::Facts, &mut reader);
    let mut texts = list(raw.texts.as_ref(), Side::Texts, &mut reader);
    apart(&facts, &mut texts, &raw, &mut reader);
    let (mut kinds_named, mut tables_named) = (Vec::new(), Vec::new());
    for node in raw.facts.iter().chain(&raw.texts) {
        named(node, ("entry", "kind"), &reader, &mut kinds_named);
        named(node, ("record", "table"), &reader, &mut tables_named);
    }
    let declaration = Declaration {
        name: name.to_owned(),
        about: raw.about.unwrap_or_default(),
        extends: None,
        is_section: raw.section.unwrap_or(false),
        children: raw.children.map(|at| at.value),
        has_folder: raw.folder.unwrap_or(false),
        template: raw.template.map(|at| at.value),
        is_issued: raw.issued.unwrap_or(false),
        required: raw.required.into_iter().map(|at| at.value).collect(),
        facts,
        texts,
        is_unread,
        kinds_named,
        tables_named,
    };
    Some((declaration, raw.extends))
}

#[derive(Clone, Copy, PartialEq)]
enum Side {
    Facts,
    Texts,
    Inside,
}

fn list(node: Option<&Node>, side: Side, reader: &mut Reader<'_>) -> Vec<Field> {
    let Some(node) = node else { return Vec::new() };
    let Some(map) = node.as_map() else {
        let _: Option<()> = reader.wrong_type(node, "a table with a table for each field");
        return Vec::new();
    };
    let field = |(key, node): &(Key, Node)| {
        let is_known = side != Side::Inside && is_common(&key.name);
        field(key, node, side, reader).or_else(|| (!is_known).then(|| Field::unread(&key.name)))
    };
    map.iter().filter_map(field).collect()
}

/// Reads a table of a declaration; what is written under a similar name, which is reported, counts as if its name were right.
fn corrected<T: ReadFields + Read>(node: &Node, reader: &mut Reader<'_>) -> Option<T> {
    let read = T::read(node, reader)?;
    let names: Vec<&str> = T::FIELDS.iter().map(|field| field.name).collect();
    let map = node.as_map().unwrap_or_default();
    if map.iter().all(|(key, _)| names.contains(&&*key.name)) {
        return Some(read);
    }
    let right = |(key, node): &(Key, Node)| {
        let absent = names.iter().copied().filter(|name| node_lacks(map, name));
        let meant = if names.contains(&&*key.name) { None } else { nearest(&key.name, absent) };
        let name = meant.map_or_else(|| key.name.clone(), str::to_owned);
        (Key { name, range: key.range.clone() }, node.clone())
    };
    let node = Node { value: Value::Map(map.iter().map(right).collect()), range: node.range.clone() };
    T::read(&node, &mut Reader { path: reader.path, diags: &mut Diagnostics::new() })
}

fn node_lacks(map: &[(Key, Node)], name: &str) -> bool {
    map.iter().all(|(key, _)| key.name != name)
}

/// Reports a name that a fact and a text have, of which templates and front matter would mean one. Parts are facts with texts of
/// their own, by the same ids.
fn apart(facts: &[Field], texts: &mut Vec<Field>, raw: &RawKind, reader: &mut Reader<'_>) {
    let is_twice =
        |text: &Field| facts.iter().any(|fact| fact.name == text.name && fact.role != Some(Role::Parts));
    for text in texts.iter().filter(|text| is_twice(text)) {
        let Some((key, _)) = raw.texts.as_ref().and_then(|node| node.field(&text.name)) else { continue };
        let message = format!("`{}` is a fact and a text of the kind", text.name);
        let help = format!("give one of the two another name, such as `[texts.{}_text]`", text.name);
        let _: Option<()> = reader.bad_key(Code::BadKind, key, message, help);
    }
    texts.retain(|text| !is_twice(text));
}

/// The names that a key gives in fields of a type, wherever these are declared.
fn named(node: &Node, (of, key): (&str, &str), reader: &Reader<'_>, found: &mut Vec<At<String>>) {
    let Some(map) = node.as_map() else { return };
    if node.get("type").and_then(Node::as_text) == Some(of)
        && let Some(name) = node.get(key)
    {
        let text = name.as_text().map(str::to_owned);
        found.extend(text.map(|value| At { value, place: reader.place(name) }));
    }
    map.iter().for_each(|(_, node)| named(node, (of, key), reader, found));
}

fn field(key: &Key, node: &Node, side: Side, reader: &mut Reader<'_>) -> Option<Field> {
    let name = &key.name;
    let is_name = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    if !name.bytes().all(is_name) || !name.starts_with(|first: char| first.is_ascii_lowercase()) {
        let plain: String = name
            .to_ascii_lowercase()
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
            .collect();
        let message = format!("templates cannot name a field `{name}`");
        let help = format!("use small letters, digits and `_`, such as `{}`", plain.trim_matches('_'));
        return reader.bad_key(Code::BadKind, key, message, help);
    }
    if side != Side::Inside && is_common(name) {
        let message = format!("entries of every kind have the field `{name}`");
        let help = match CommonFacts::FIELDS.iter().any(|field| field.name == name) {
            true => {
                format!(
                    "give the field another name; `required = [\"{name}\"]` asks for a fact of every kind"
                )
            }
            false => "give the field another name, or remove it: every page has it without a declaration"
                .to_owned(),
        };
        return reader.bad_key(Code::BadKind, key, message, help);
    }
    // `published = "date"` is short for a table with only this type.
    if let Some(word) = node.as_text() {
        let at = At { value: word.to_owned(), place: reader.place(node) };
        let raw = RawField { type_name: Some(at), ..RawField::default() };
        return made(key, node, raw, side, reader);
    }
    let raw = corrected(node, reader)?;
    made(key, node, raw, side, reader)
}

fn made(key: &Key, node: &Node, mut raw: RawField, side: Side, reader: &mut Reader<'_>) -> Option<Field> {
    let (role, asked) = (raw.role.take(), raw.pages.take());
    let (label, hidden) = (raw.label.take(), raw.hidden.unwrap_or(false));
    let (about, required, example) = (raw.about.take(), raw.required, raw.example.take());
    let kind = kind(node, raw, reader)?;
    if let (Some(example), Some((_, written))) = (&example, node.field("example")) {
        fitting(&kind, example, written, reader);
    }
    if let Some(at) = &role {
        fits(at, &kind, side, reader.diags);
    }
    let is_fact = side == Side::Facts;
    let pages = asked.and_then(|asked| fields_with_pages::of(&key.name, &kind, is_fact, asked, reader.diags));
    if required == Some(true) && example.is_none() && side != Side::Inside {
        let message = format!("`{}` is required and has no `example`", key.name);
        let help = "add a value as it is typed, such as `example = \"110\"`; messages and new files show it"
            .to_owned();
        let _: Option<()> = reader.bad_key(Code::BadKind, key, message, help);
    }
    Some(Field {
        name: key.name.clone(),
        about: about.unwrap_or_default(),
        kind,
        required: required.unwrap_or(false),
        example,
        role: role.filter(|_| side != Side::Inside).map(|at| at.value),
        pages,
        label,
        hidden,
        place: Some(Place::new(reader.path, key.range.clone())),
    })
}

/// Reports a role that a field of this type cannot have.
fn fits(role: &At<Role>, kind: &Type, side: Side, diags: &mut Diagnostics) {
    let is_list_of = |of: &dyn Fn(&Type) -> bool| matches!(kind, Type::List(each) if of(each));
    let has_id = |kind: &Type| match kind {
        Type::Group(group) => group.fields.iter().any(|field| field.name == "id" && field.kind == Type::Text),
        _ => false,
    };
    let (fits, what) = match role.value {
        Role::When => (*kind == Type::Date, "of the type `date`"),
        Role::Where if side == Side::Texts => (*kind == Type::Text, "of the type `text`"),
        Role::Where => (matches!(kind, Type::Record(_)), "of the type `record`"),
        Role::Sessions => (is_list_of(&|of| *of == Type::Session), "a list of `session`"),
        Role::Number => {
            let is_plain = |kind: &Type| matches!(kind, Type::Text | Type::Number(..));
            (is_plain(kind) || is_list_of(&is_plain), "a text, a number, or a list of these")
        }
        Role::Files => (is_list_of(&|of| *of == Type::File), "a list of `file`"),
        Role::Attendance => {
            let is_known = |word: &String| Attendance::of_word(word).is_some();
            let fits = matches!(kind, Type::Choice(words) if words.iter().all(is_known));
            (fits, "a `choice` of `online`, `virtual`, `on-site`, `physical` and `hybrid`")
        }
        Role::Status => {
            let is_known = |word: &String| EventStatus::of_word(word).is_some();
            let fits = matches!(kind, Type::Choice(words) if words.iter().all(is_known));
            (fits, "a `choice` of `scheduled`, `cancelled` and `postponed`")
        }
        Role::Within => (matches!(kind, Type::Entry(_)), "of the type `entry`"),
        Role::Of => (matches!(kind, Type::Part | Type::Entry(_)), "of the type `part` or `entry`"),
        Role::Parts => (is_list_of(&has_id), "a list of groups with a text `id`"),
    };
    if side == Side::Inside || side == Side::Texts && role.value != Role::Where {
        let message = format!("only a fact can have the role `{}`", role.value.name());
        diags.report(Code::BadKind, role.place.clone(), message).help("remove `role`");
    } else if !fits {
        let message = format!("a field with the role `{}` is {what}", role.value.name());
        diags.report(Code::BadKind, role.place.clone(), message).help("correct the `type`, or remove `role`");
    }
}

/// The type that a declaration names; one that is wrong is reported.
fn kind(node: &Node, raw: RawField, reader: &mut Reader<'_>) -> Option<Type> {
    let Some(at) = &raw.type_name else {
        // One that is no text is reported.
        if node.get("type").is_some() {
            return None;
        }
        let help = format!("add `type = \"text\"`, or another of {}", Type::NAMES.join(", "));
        return reader.bad(Code::MissingField, node, "the field has no `type`".to_owned(), Some(help));
    };
    of_other_types(node, &at.value, reader);
    let mut lacks = |name: &str, sample: &str| {
        let message = format!("the type `{}` needs `{name}`", at.value);
        reader.diags.report(Code::MissingField, at.place.clone(), message).help(format!("add `{sample}`"));
        None
    };
    Some(match at.value.as_str() {
        "text" => Type::Text,
        "markdown" => Type::Markdown,
        "lines" => Type::lines(),
        "flag" => Type::Flag,
        "number" => number(&raw, &at.place, reader.diags),
        "decimal" => Type::Decimal(raw.scale, raw.unit),
        "choice" if raw.choices.is_empty() => return lacks("choices", "choices = [\"one\", \"other\"]"),
        "choice" => Type::Choice(raw.choices),
        "date" => Type::Date,
        "instant" => Type::Instant,
        "session" => Type::Session,
        "figure" => Type::Figure,
        "address" => Type::Address,
        "mail" => Type::Mail,
        "language" => Type::Language,
        "file" => Type::File,
        "image" => Type::Image,
        "record" => match raw.table {
            Some(table) => Type::Record(table),
            None => return lacks("table", "table = \"people\""),
        },
        "entry" => Type::Entry(raw.kind),
        "form" => Type::Form,
        "part" => Type::Part,
        "list" | "map" => {
            let Some(of) = raw.of else { return lacks("of", "of = \"text\"") };
            let of = Box::new(inner(&of, reader)?);
            if at.value == "list" { Type::List(of) } else { Type::Map(of) }
        }
        "group" if raw.fields.is_none() => return lacks("fields", "fields = { name = \"text\" }"),
        "group" => Type::Group(Group::new(list(raw.fields.as_ref(), Side::Inside, reader))),
        other => {
            let message = format!("unknown type `{other}`");
            let help = one_of(other, Type::NAMES.iter().copied());
            reader.diags.report(Code::BadKind, at.place.clone(), message).help(help);
            return None;
        }
    })
}

/// The keys of some types, and these types.
const OF_TYPES: &[(&str, &[&str])] = &[
    ("of", &["list", "map"]),
    ("fields", &["group"]),
    ("choices", &["choice"]),
    ("table", &["record"]),
    ("kind", &["entry"]),
    ("least", &["number"]),
    ("most", &["number"]),
    ("scale", &["decimal"]),
    ("unit", &["decimal"]),
];

/// Reports keys that a type does not have.
fn of_other_types(node: &Node, name: &str, reader: &mut Reader<'_>) {
    if !Type::NAMES.contains(&name) {
        return;
    }
    for (key, types) in OF_TYPES.iter().filter(|(_, types)| !types.contains(&name)) {
        let Some((key, _)) = node.field(key) else { continue };
        let named: Vec<String> = types.iter().map(|name| format!("`{name}`")).collect();
        let message = format!("the type `{name}` has no `{}`, a key of {}", key.name, named.join(" and "));
        let help = format!("remove `{}`, or write `type = \"{}\"`", key.name, types[0]);
        let _: Option<()> = reader.bad_key(Code::BadKind, key, message, help);
    }
}

/// Reports an example that an entry could not have.
fn fitting(kind: &Type, example: &str, written: &Node, reader: &mut Reader<'_>) {
    let text = format!("a: {}\n", kind.typed(example));
    let mut found = Diagnostics::new();
    let node = yaml(reader.path, &text, 0, &mut found);
    let value = node.as_ref().and_then(|node| node.get("a"));
    let fits = value.is_some_and(|value| {
        kind.read("example", value, &mut Reader { path: reader.path, diags: &mut found }).is_some()
    });
    if !fits || !found.is_empty() {
        let message = format!("the example `{example}` does not fit: the field is {}", kind.expects());
        let help = Some("write a value as entries have it, or correct the `type`".to_owned());
        let _: Option<()> = reader.bad(Code::BadKind, written, message, help);
    }
}

fn number(raw: &RawField, place: &Place, diags: &mut Diagnostics) -> Type {
    if raw.least.zip(raw.most).is_some_and(|(least, most)| least > most) {
        let message = "no number is at least `least` and at most `most`".to_owned();
        diags.report(Code::BadKind, place.clone(), message).help("exchange `least` and `most`");
    }
    Type::Number(raw.least, raw.most)
}

/// The type of each value of a list or a map: a word, or a table.
fn inner(node: &Node, reader: &mut Reader<'_>) -> Option<Type> {
    if let Value::Text(word) = &node.value {
        let at = At { value: word.clone(), place: reader.place(node) };
        return kind(node, RawField { type_name: Some(at), ..RawField::default() }, reader);
    }
    let mut raw: RawField = corrected(node, reader)?;
    let about = raw.about.take();
    let mut kind = kind(node, raw, reader)?;
    if let (Type::Group(group), Some(about)) = (&mut kind, about) {
        group.about = about;
    }
    Some(kind)
}
