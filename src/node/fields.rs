//! Maps into structs: known fields are read, unknown ones are reported with the nearest known name.

use std::sync::Arc;

use super::{FieldDoc, Key, Node, Read, Reader, Required, Value, foreign};
use crate::diag::Diagnostics;

/// A struct made by [`fields!`](crate::fields).
pub trait ReadFields: Sized {
    /// Its fields, in order.
    const FIELDS: &'static [FieldDoc];
    /// Those of them that are required.
    const REQUIRED: &'static [Required];

    /// Reads the known fields; the rest stays.
    fn read_fields(fields: &mut Fields<'_>, diags: &mut Diagnostics) -> Self;
}

/// Fields that are not read yet; they may come from several files.
#[derive(Default)]
pub struct Fields<'n> {
    list: Vec<(&'n Key, &'n Node, &'n Arc<str>, bool)>,
}

impl<'n> Fields<'n> {
    /// The fields of a map; anything else is reported.
    pub fn of(node: &'n Node, path: &'n Arc<str>, diags: &mut Diagnostics) -> Fields<'n> {
        match &node.value {
            Value::Map(map) => {
                Fields { list: map.iter().map(|(key, node)| (key, node, path, false)).collect() }
            }
            Value::Null => Fields::default(),
            _ => {
                let _: Option<()> =
                    Reader { path, diags }.wrong_type(node, "a map, `name: value` on each line");
                Fields::default()
            }
        }
    }

    /// Adds one field.
    pub fn add(&mut self, key: &'n Key, node: &'n Node, path: &'n Arc<str>) {
        self.list.push((key, node, path, false));
    }

    /// Takes a field and reads it.
    pub fn take<T: Read>(&mut self, name: &str, diags: &mut Diagnostics) -> Option<T> {
        self.take_with(name, diags, T::read)
    }

    /// Takes a field and reads it as its declaration says.
    pub fn take_with<T>(
        &mut self,
        name: &str,
        diags: &mut Diagnostics,
        read: impl FnOnce(&Node, &mut Reader<'_>) -> Option<T>,
    ) -> Option<T> {
        let (_, node, path, taken) =
            self.list.iter_mut().find(|(key, _, _, taken)| key.name == name && !*taken)?;
        *taken = true;
        if matches!(node.value, Value::Null) {
            return None;
        }
        read(node, &mut Reader { path, diags })
    }

    /// Reports what nobody took.
    pub fn finish(self, known: &[&str], what: &str, diags: &mut Diagnostics) {
        for (key, node, path, _) in self.list.iter().filter(|(.., taken)| !taken) {
            foreign::report((key, node), path, known, what, diags);
        }
    }
}

/// Reports required fields that a map does not have, not even under a similar name.
pub fn require(node: &Node, required: &[Required], known: &[FieldDoc], what: &str, reader: &mut Reader<'_>) {
    for Required { name, code, example } in required {
        let is_misspelt = || {
            let known: Vec<&str> = known.iter().map(|field| field.name).collect();
            let mut keys = node.as_map().unwrap_or_default().iter().map(|(key, _)| &key.name);
            keys.any(|key| foreign::means(key, name, &known))
        };
        if node.get(name).is_none_or(|node| matches!(node.value, Value::Null)) && !is_misspelt() {
            let message = format!("{what} has no `{name}`");
            let _: Option<()> = reader.bad(*code, node, message, Some(format!("add `{example}`")));
        }
    }
}

/// A struct whose fields are read from a map: `Option<T>` and `Vec<T>` fields may be absent, unless they are required.
#[macro_export]
macro_rules! fields {
    ($(#[doc = $doc:literal])* $vis:vis struct $name:ident ($what:literal $(, requires { $($needed:literal: $code:ident, $example:literal);* $(;)? })?) {
        $($(#[doc = $field_doc:literal])* $field:ident $(= $key:literal)? : $kind:ident<$type:ty>),* $(,)?
    }) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, Default, PartialEq)]
        $vis struct $name {
            $($(#[doc = $field_doc])* pub $field: $kind<$type>,)*
        }

        impl $crate::node::ReadFields for $name {
            const FIELDS: &'static [$crate::node::FieldDoc] = &[$($crate::node::FieldDoc {
                name: $crate::fields!(@key $field $($key)?),
                doc: concat!($($field_doc),*),
                expects: $crate::fields!(@expects $kind $type),
                schema: $crate::fields!(@schema $kind $type),
            }),*];

            const REQUIRED: &'static [$crate::node::Required] = &[$($($crate::node::Required {
                name: $needed,
                code: $crate::diag::Code::$code,
                example: $example,
            }),*)?];

            fn read_fields(
                fields: &mut $crate::node::Fields<'_>,
                diags: &mut $crate::diag::Diagnostics,
            ) -> Self {
                $name {
                    $($field: $crate::fields!(@take fields diags $kind $type, $crate::fields!(@key $field $($key)?)),)*
                }
            }
        }

        impl $crate::node::Read for $name {
            fn expects() -> String {
                concat!("a map: ", $what).to_owned()
            }

            fn read(node: &$crate::node::Node, reader: &mut $crate::node::Reader<'_>) -> Option<Self> {
                if node.as_map().is_none() {
                    return reader.wrong_type(node, concat!("a map (", $what, ")"));
                }
                $crate::node::require(
                    node,
                    <$name as $crate::node::ReadFields>::REQUIRED,
                    <$name as $crate::node::ReadFields>::FIELDS,
                    $what,
                    reader,
                );
                let mut fields = $crate::node::Fields::of(node, reader.path, reader.diags);
                let value = <$name as $crate::node::ReadFields>::read_fields(&mut fields, reader.diags);
                let known: Vec<&str> =
                    <$name as $crate::node::ReadFields>::FIELDS.iter().map(|field| field.name).collect();
                fields.finish(&known, $what, reader.diags);
                Some(value)
            }

            fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let fields = <$name as $crate::node::ReadFields>::FIELDS;
                let fields = fields.iter().map(|field| field as &dyn $crate::node::Documented);
                let required = <$name as $crate::node::ReadFields>::REQUIRED;
                $crate::node::schema::object(concat!($($doc),*), fields, required, generator)
            }

            fn named() -> Option<&'static str> {
                Some(stringify!($name))
            }
        }
    };
    (@key $field:ident) => { stringify!($field) };
    (@key $field:ident $key:literal) => { $key };
    (@expects Option $type:ty) => { <$type as $crate::node::Read>::expects };
    (@expects Vec $type:ty) => { <Vec<$type> as $crate::node::Read>::expects };
    (@schema Option $type:ty) => { $crate::node::schema_of::<$type> };
    (@schema Vec $type:ty) => { $crate::node::schema_of::<Vec<$type>> };
    (@take $fields:ident $diags:ident Option $type:ty, $key:expr) => { $fields.take::<$type>($key, $diags) };
    (@take $fields:ident $diags:ident Vec $type:ty, $key:expr) => {
        $fields.take::<Vec<$type>>($key, $diags).unwrap_or_default()
    };
}
