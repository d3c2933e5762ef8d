//! The arguments of functions, filters and tests, as a table row says them: `value!: number, scale: thousand | million, …`.
//!
//! A row is read by the check of templates, and compared with `THEMES.md` by a test. `!` marks what a call must give, `or` two arguments
//! of which it gives one, `...` that more may come.

use std::collections::BTreeMap;

use super::types::ArgumentType;
use super::uses::UseKind;

/// The values that an argument accepts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Accepts {
    /// Anything.
    Any,
    /// A list, or a table of `site.data`.
    List,
    /// `true` or `false`.
    Truth,
    /// A whole number.
    Whole,
    /// A whole number of at least 0.
    Count,
    /// A value of a type of texts.
    Is(ArgumentType),
}

/// What a [`Count`](Accepts::Count) is.
pub const NOT_NEGATIVE: &str = "a whole number of at least 0";

/// An argument.
#[derive(Clone, Debug)]
pub struct Argument {
    /// Its name.
    pub name: &'static str,
    /// Whether a call must give it.
    pub is_required: bool,
    /// The accepted values.
    pub accepts: Accepts,
}

/// All arguments of one function.
#[derive(Clone, Debug, Default)]
pub struct Signature {
    /// Its arguments, in the order of the row.
    pub arguments: Vec<Argument>,
    /// Those of which a call gives one.
    pub one_of: Vec<&'static str>,
    /// Whether other arguments are allowed.
    pub is_open: bool,
}

impl Signature {
    /// Reads a row.
    pub fn of(row: &'static str) -> Signature {
        let mut signature = Signature::default();
        for part in row.split(", ").filter(|part| !part.is_empty()) {
            if part == "..." {
                signature.is_open = true;
                continue;
            }
            let choices: Vec<&str> = part.split(" or ").collect();
            for choice in &choices {
                let (name, words) = choice.split_once(": ").unwrap_or((choice, "any"));
                let (name, is_required) = name.strip_suffix('!').map_or((name, false), |name| (name, true));
                signature.arguments.push(Argument { name, is_required, accepts: accepts(words) });
                if choices.len() > 1 {
                    signature.one_of.push(name);
                }
            }
        }
        signature
    }
}

fn accepts(words: &str) -> Accepts {
    match words {
        "any" => Accepts::Any,
        "list" => Accepts::List,
        "truth" => Accepts::Truth,
        "whole" => Accepts::Whole,
        "count" => Accepts::Count,
        words => ArgumentType::parse(words).map_or(Accepts::Any, Accepts::Is),
    }
}

/// A table of rows by name.
pub fn table(rows: &[(&'static str, &'static str)]) -> BTreeMap<&'static str, Signature> {
    rows.iter().map(|(name, row)| (*name, Signature::of(row))).collect()
}

/// The signatures of functions, filters and tests.
pub struct Signatures {
    functions: BTreeMap<&'static str, Signature>,
    filters: BTreeMap<&'static str, Signature>,
    tests: BTreeMap<&'static str, Signature>,
}

impl Signatures {
    /// All of them: the functions of these rows, and what the engine has.
    pub fn new(rows: &[(&'static str, &'static str)]) -> Signatures {
        let mut functions = table(rows);
        functions.extend(table(FUNCTIONS));
        Signatures { functions, filters: table(FILTERS), tests: table(TESTS) }
    }

    /// The names of a sort; those of components and templates are the theme's.
    pub fn names(&self, what: UseKind) -> Vec<&'static str> {
        self.of(what).map(|table| table.keys().copied().collect()).unwrap_or_default()
    }

    /// The table of a sort; `None` for components and templates, which are the theme's.
    pub fn of(&self, what: UseKind) -> Option<&BTreeMap<&'static str, Signature>> {
        match what {
            UseKind::Function => Some(&self.functions),
            UseKind::Filter => Some(&self.filters),
            UseKind::Test => Some(&self.tests),
            _ => None,
        }
    }
}

/// Functions of the engine.
const FUNCTIONS: &[(&str, &str)] =
    &[("range", "end!: any, start: any, step_by: any"), ("throw", "message!: any"), ("super", "")];

/// Filters: those of the engine, and two of ours.
pub const FILTERS: &[(&str, &str)] = &[
    ("json", ""),
    ("urlencode", ""),
    ("safe", ""),
    ("default", "value!: any, boolean: truth"),
    ("upper", ""),
    ("lower", ""),
    ("wordcount", ""),
    ("escape", ""),
    ("escape_html", ""),
    ("escape_xml", ""),
    ("newlines_to_br", ""),
    ("pluralize", "singular: text, plural: text"),
    ("trim", "pat: text"),
    ("trim_start", "pat: text"),
    ("trim_end", "pat: text"),
    ("replace", "from!: text, to!: text"),
    ("capitalize", ""),
    ("title", ""),
    ("truncate", "length!: count, end: text"),
    ("indent", "width: count, indentation: text, first: truth, blank: truth"),
    ("str", ""),
    ("int", "base: count"),
    ("float", ""),
    ("length", ""),
    ("reverse", ""),
    ("split", "pat!: text"),
    ("abs", ""),
    ("round", "method: common | ceil | floor, precision: whole"),
    ("first", ""),
    ("last", ""),
    ("nth", "n!: count"),
    ("join", "sep: text"),
    ("sort", "attribute: text"),
    ("unique", ""),
    ("get", "key!: text, default: any"),
    ("values", ""),
    ("keys", ""),
    ("pairs", ""),
    ("group_by", "attribute!: text"),
];

/// Tests of the engine.
pub const TESTS: &[(&str, &str)] = &[
    ("string", ""),
    ("number", ""),
    ("map", ""),
    ("bool", ""),
    ("array", ""),
    ("integer", ""),
    ("float", ""),
    ("none", ""),
    ("iterable", ""),
    ("defined", ""),
    ("undefined", ""),
    ("odd", ""),
    ("even", ""),
    ("divisible_by", "divisor!: whole"),
    ("starting_with", "pat!: text"),
    ("ending_with", "pat!: text"),
    ("containing", "pat!: any"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_read_as_a_signature() {
        let signature = Signature::of("value: date or of: entry with date, style!: a | b, ...");
        let names: Vec<&str> = signature.arguments.iter().map(|argument| argument.name).collect();
        assert_eq!(names, ["value", "of", "style"]);
        assert_eq!(signature.one_of, ["value", "of"]);
        assert!(
            signature.is_open && signature.arguments[2].is_required && !signature.arguments[0].is_required
        );
    }

    #[test]
    fn every_type_in_the_tables_exists() {
        let ours = crate::render::functions::rows();
        for (name, row) in ours.iter().chain(FUNCTIONS).chain(FILTERS).chain(TESTS) {
            for part in row.split(", ").flat_map(|part| part.split(" or ")).filter(|part| part.contains(": "))
            {
                let words = part.split_once(": ").unwrap().1;
                let own = ["any", "list", "truth", "whole", "count"].contains(&words);
                assert!(own || ArgumentType::parse(words).is_ok(), "`{words}` of `{name}`");
            }
        }
    }

    #[test]
    fn the_engine_has_the_filters_and_tests_of_the_tables() {
        for (name, _) in FILTERS.iter().filter(|(name, _)| !["json", "urlencode"].contains(name)) {
            let template = format!("{{{{ x | {name} }}}}");
            assert!(tera::Tera::default().add_raw_template("a", &template).is_ok(), "{name}");
        }
        for (name, _) in TESTS {
            let template = format!("{{% if x is {name} %}}{{% endif %}}");
            assert!(tera::Tera::default().add_raw_template("a", &template).is_ok(), "{name}");
        }
    }

    #[test]
    fn the_page_for_theme_authors_lists_every_function_with_its_arguments() {
        let manual = include_str!("../../.github/THEMES.md");
        for (name, row) in crate::render::functions::rows() {
            let lines =
                manual.lines().filter(|line| line.starts_with('|') && line.contains(&format!("`{name}(")));
            let line: String = lines.collect();
            assert!(!line.is_empty(), "`{name}` is not in THEMES.md");
            for argument in Signature::of(row).arguments {
                let is_named = line.contains(&format!("{}=", argument.name)) || name == "date_range";
                assert!(is_named, "`{}` of `{name}` is not in its row of THEMES.md", argument.name);
            }
        }
    }
}
