//! Pages of the values of a fact: how a declaration asks for them. `fields_with_pages` knows which facts may have them.

use schemars::{Schema, SchemaGenerator, json_schema};

use crate::fields;
use crate::node::{At, Count, Node, Read, Reader, Value};
use crate::source::Place;

fields! {
    /// The pages of a fact's values.
    pub struct RawPages("the pages of a fact's values") {
        /// Their folder, below `content/` and in addresses; the name of the fact if absent.
        folder: Option<At<String>>,
        /// Name of the template of a value's page; `value` if absent.
        template: Option<At<String>>,
        /// Name of the template of the list of all values; `values` if absent.
        list: Option<At<String>>,
        /// How many entries a page of a list has; all on one page if absent or 0.
        paginate_by: Option<Count>,
    }
}

/// What a declaration says of the pages of a fact's values: `true`, `false`, or a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Asked(pub(super) Option<RawPages>);

impl Read for Asked {
    fn expects() -> String {
        "`true`, or a table with `folder`, `template`, `list`, `paginate_by`".to_owned()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Asked> {
        match &node.value {
            Value::Bool(asked) => Some(Asked(asked.then(RawPages::default))),
            Value::Map(_) => Some(Asked(Some(RawPages::read(node, reader)?))),
            _ => reader.wrong_type(node, &Asked::expects()),
        }
    }

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let table = RawPages::schema(generator);
        json_schema!({ "anyOf": [{ "type": "boolean" }, table] })
    }
}

/// The pages of a fact's values.
#[derive(Clone, Debug, PartialEq)]
pub struct Pages {
    /// Their folder, below `content/` and in addresses.
    pub folder: String,
    /// Name of the template of a value's page, if it has one of its own.
    pub template: Option<At<String>>,
    /// Name of the template of the list of all values, if it has one of its own.
    pub list: Option<At<String>>,
    /// How many entries a page of a list has.
    pub paginate_by: Option<Count>,
    /// Where they are asked for.
    pub place: Place,
    /// Where their folder is named; where they are asked for, if it is not.
    pub folder_at: Place,
}
