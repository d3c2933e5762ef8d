//! JSON Schemas: what they accept is what the program accepts.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use jsonschema::Validator;
use serde_json::{Value, json};

use crate::chance::Dice;
use crate::documents::Maker;
use crate::own_site::run;
use crate::site_test::SiteTest;
use crate::thorough;

const KINDS: &[&str] =
    &["circular", "concept-note", "document", "event", "home", "page", "pillar", "post", "section", "series"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// All schemas, as the command prints them.
fn schemas() -> BTreeMap<String, Value> {
    let dir = tempfile::tempdir().unwrap();
    let made = run(&root(), &["schema", "--output", dir.path().to_str().unwrap()], &[]);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let mut schemas = BTreeMap::new();
    for entry in dir.path().read_dir().unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        schemas.insert(name, serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap());
    }
    schemas
}

fn validator(schema: &Value) -> Validator {
    jsonschema::draft7::meta::validate(schema).expect("a schema of draft 7");
    jsonschema::draft7::new(schema).expect("a schema")
}

/// What TOML says, as JSON.
fn json_of(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => json!(text),
        toml::Value::Integer(number) => json!(number),
        toml::Value::Float(number) => json!(number),
        toml::Value::Boolean(value) => json!(value),
        toml::Value::Datetime(moment) => json!(moment.to_string()),
        toml::Value::Array(items) => items.into_iter().map(json_of).collect(),
        toml::Value::Table(table) => table.into_iter().map(|(key, value)| (key, json_of(value))).collect(),
    }
}

fn yaml(text: &str) -> Value {
    match serde_saphyr::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}")) {
        Value::Null => json!({}),
        value => value,
    }
}

#[test]
fn the_committed_schemas_are_those_of_the_program() {
    let committed = root().join(".vscode/schemas");
    let said = "run `hexaglot schema --output .vscode/schemas`";
    let mut names = BTreeSet::new();
    for entry in committed.read_dir().unwrap() {
        names.insert(entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned());
    }
    assert_eq!(names, schemas().keys().cloned().collect(), "{said}, and delete what it does not write");
    for name in names {
        let printed = String::from_utf8(run(&root(), &["schema", &name], &[]).stdout).unwrap();
        let standing = std::fs::read_to_string(committed.join(format!("{name}.json"))).unwrap();
        assert!(standing == printed, "`{name}.json` is old: {said}");
        assert!(printed.ends_with("}\n"));
    }
}

/// What decides the kind of an entry: its own word, or that of the section around it.
fn kind_of(content: &Path, file: &Path) -> String {
    let stem =
        |path: &Path| path.file_name().unwrap().to_str().unwrap().split('.').next().unwrap().to_owned();
    let facts = file.with_file_name(format!("{}.yaml", stem(file)));
    let said = |path: &Path, field: &str| {
        let facts = yaml(&std::fs::read_to_string(path).ok()?);
        facts[field].as_str().map(str::to_owned)
    };
    if let Some(kind) = said(&facts, "kind") {
        return kind;
    }
    if stem(file) == "_index" {
        return if file.parent() == Some(content) { "home" } else { "section" }.to_owned();
    }
    let around = file.ancestors().skip(1).take_while(|folder| folder.starts_with(content));
    around
        .filter_map(|folder| said(&folder.join("_index.yaml"), "children"))
        .next()
        .unwrap_or("page".to_owned())
}

#[test]
fn the_declarations_of_kinds_fit_their_schema_and_name_it() {
    let validators = BTreeMap::from([("kind".to_owned(), validator(&schemas()["kind"]))]);
    let read = |path: &Path| std::fs::read_to_string(path).unwrap();
    let parsed = |path: &Path| json_of(toml::from_str(&read(path)).unwrap());
    let own = below(&root().join("themes/coalition/kinds"), "toml");
    for path in own.iter().chain(&below(&root().join("src/theme/builtin/kinds"), "toml")) {
        accepts(&validators, "kind", &parsed(path), path);
    }
    for path in &own {
        assert!(
            read(path).starts_with("#:schema ../../../.vscode/schemas/kind.json\n"),
            "{}",
            path.display()
        );
    }
    for wrong in [
        "[facts]\na = \"txt\"",
        "[facts.a]\ntype = \"text\"\nrol = \"when\"",
        "fact = {}",
        "[facts.a]\nrole = \"wen\"\n",
    ] {
        assert!(!validators["kind"].is_valid(&json_of(toml::from_str(wrong).unwrap())), "{wrong}");
    }
}

/// All files of a folder with an ending.
fn below(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in folder.read_dir().unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(below(&path, ending));
        } else if path.extension().is_some_and(|found| found == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

#[track_caller]
fn accepts(validators: &BTreeMap<String, Validator>, name: &str, document: &Value, path: &Path) {
    let problems: Vec<String> = validators[name]
        .iter_errors(document)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(problems.is_empty(), "{}: {problems:#?}", path.display());
}

#[test]
fn the_files_of_this_repository_fit_their_schemas_and_name_them() {
    let validators: BTreeMap<String, Validator> =
        schemas().iter().map(|(name, schema)| (name.clone(), validator(schema))).collect();
    let content = root().join("content");
    for path in below(&content, "yaml") {
        let text = std::fs::read_to_string(&path).unwrap();
        let name = match path.starts_with(content.join("_data")) {
            true => "table".to_owned(),
            false => format!("{}-facts", kind_of(&content, &path)),
        };
        accepts(&validators, &name, &yaml(&text), &path);
        let line = text.lines().next().unwrap_or_default();
        let named = line
            .strip_prefix("# yaml-language-server: $schema=")
            .unwrap_or_else(|| panic!("{}: the first line names no schema", path.display()));
        let schema = path.parent().unwrap().join(named).canonicalize().unwrap();
        assert_eq!(schema, root().join(format!(".vscode/schemas/{name}.json")), "{}", path.display());
    }
    for path in below(&content, "md") {
        let text = std::fs::read_to_string(&path).unwrap();
        let front = text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n")).unwrap().0;
        accepts(&validators, &format!("{}-text", kind_of(&content, &path)), &yaml(front), &path);
    }
    for (name, path) in [("site", "site.toml"), ("theme", "themes/coalition/theme.toml")] {
        let text = std::fs::read_to_string(root().join(path)).unwrap();
        accepts(&validators, name, &json_of(toml::from_str(&text).unwrap()), Path::new(path));
        let named = text.lines().next().and_then(|line| line.strip_prefix("#:schema ")).unwrap();
        let schema = root().join(path).parent().unwrap().join(named).canonicalize().unwrap();
        assert_eq!(schema, root().join(format!(".vscode/schemas/{name}.json")));
    }
}

/// A document as YAML: a field on each line, as people write, and what is in it as JSON, which is YAML too.
fn as_yaml(document: &Value) -> String {
    let plain = |key: &str| key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    match document {
        Value::Object(map) => map
            .iter()
            .map(|(key, value)| match plain(key) && !["y", "n", "null", "true"].contains(&key.as_str()) {
                true => format!("{key}: {value}\n"),
                false => format!("{}: {value}\n", json!(key)),
            })
            .collect(),
        other => format!("{other}\n"),
    }
}

/// A document as TOML, if it can be said in TOML; texts that look like dates often are there as dates.
fn as_toml(document: &Value, dice: &mut Dice) -> Option<toml::Value> {
    Some(match document {
        Value::Null => return None,
        Value::Bool(value) => toml::Value::Boolean(*value),
        Value::Number(number) => match number.as_i64() {
            Some(number) => toml::Value::Integer(number),
            None => toml::Value::Float(number.as_f64()?),
        },
        Value::String(text) => match text.parse() {
            Ok(moment) if dice.roll(2) == 0 => toml::Value::Datetime(moment),
            _ => toml::Value::String(text.clone()),
        },
        Value::Array(items) => {
            toml::Value::Array(items.iter().map(|item| as_toml(item, dice)).collect::<Option<_>>()?)
        }
        Value::Object(map) => {
            let entries = map.iter().map(|(key, value)| Some((key.clone(), as_toml(value, dice)?)));
            toml::Value::Table(entries.collect::<Option<_>>()?)
        }
    })
}

/// What several values, several files or other pages say together is for the program alone: required facts, which may
/// are in any file of an entry; ids, languages, paths, zones and templates that must exist; addresses of two pages;
/// what ends before it starts.
fn is_about_more_than_a_value(problem: &str) -> bool {
    let codes = [
        "unknown-reference",
        "unknown-zone",
        "unknown-theme",
        "theme-cycle",
        "duplicate-route",
        "alias-collision",
        "bad-image",
        "expired-contact",
    ];
    // The path of a target depends on its host.
    let is_of_target = [
        "publishes a folder",
        "does not publish a folder",
        "does not publish a bucket",
        "has no `bucket`",
        "openly",
    ]
    .iter()
    .any(|said| problem.contains(said));
    is_of_target
        || codes.iter().any(|code| problem.contains(&format!("[{code}]")))
        || problem.contains("[unknown-language] unknown language `")
        || problem.contains("[unknown-language] the original's language")
        || problem.contains("[broken-link] no page `")
        || problem.contains("[broken-link] no asset or static file `")
        || problem.contains("[broken-link] no file `")
        || problem.contains("[missing-field] the page has no `title`")
        || (problem.contains("[missing-field] `") && problem.ends_with("` is missing"))
        || problem.contains("before it starts")
        || problem.contains("the day of its publication")
        || problem.contains("is outside the `dates` of its entry")
        || problem.contains("before it opens")
}

/// Compares what a schema and the program say of a document.
#[derive(Default)]
struct Tally {
    accepted: usize,
    refused: usize,
    disagreements: Vec<String>,
}

impl Tally {
    fn count(&mut self, accepted: bool, problems: &[&str], document: &str) {
        let (mut alone, mut all) = (Vec::new(), Vec::new());
        for problem in problems.iter().filter(|problem| !problem.contains(" warning[")) {
            all.push(*problem);
            if !is_about_more_than_a_value(problem) {
                alone.push(*problem);
            }
        }
        match accepted {
            true => self.accepted += 1,
            false => self.refused += 1,
        }
        if accepted && !alone.is_empty() {
            self.disagreements.push(format!("only the program refuses {document}: {alone:?}"));
        }
        if !accepted && all.is_empty() {
            self.disagreements.push(format!("only the schema refuses {document}"));
        }
    }

    #[track_caller]
    fn judge(&self, name: &str) {
        let some = &self.disagreements[..self.disagreements.len().min(8)];
        assert!(some.is_empty(), "{name}: {} disagreements, such as {some:#?}", self.disagreements.len());
        let least = (self.accepted + self.refused) / 8;
        assert!(self.accepted >= least && self.refused >= least, "{} and {}", self.accepted, self.refused);
    }
}

/// Names of all fields anywhere in the schemas, and some that nobody has.
fn names(schemas: &BTreeMap<String, Value>) -> Vec<String> {
    fn collect(value: &Value, names: &mut BTreeSet<String>) {
        if let Some(properties) = value["properties"].as_object() {
            names.extend(properties.keys().cloned());
        }
        match value {
            Value::Object(map) => map.values().for_each(|inside| collect(inside, names)),
            Value::Array(items) => items.iter().for_each(|inside| collect(inside, names)),
            _ => {}
        }
    }
    let mut names = BTreeSet::from(["titel".to_owned(), "x".to_owned()]);
    schemas.iter().filter(|(name, _)| *name != "site").for_each(|(_, schema)| collect(schema, &mut names));
    names.into_iter().collect()
}

/// The files of a case: where the document is, and what is beside it.
fn compare(
    schemas: &BTreeMap<String, Value>,
    name: &str,
    cases: usize,
    place: impl Fn(SiteTest, usize, &Value) -> (SiteTest, String),
) {
    let schema = &schemas[name];
    let validator = validator(schema);
    let mut maker = Maker::new(schema, names(schemas));
    let mut dice = Dice(name.bytes().map(u64::from).sum());
    let (mut site, mut documents) = (SiteTest::english(), BTreeMap::new());
    let kind = name.rsplit_once('-').map_or("", |(kind, _)| kind);
    site = site.file(&format!("content/{name}/_index.yaml"), format!("children: {kind}\n"));
    site = site.file(&format!("content/{name}/_index.en.md"), "---\ntitle: Section\n---\nText.\n");
    while documents.len() < cases {
        let document = maker.document(&mut dice);
        // Another kind has another schema.
        if document["kind"].as_str().is_some_and(|said| said != kind && KINDS.contains(&said)) {
            continue;
        }
        let (more, path) = place(site, documents.len(), &document);
        site = more;
        documents.insert(path, document);
    }
    let problems = site.read();
    let mut of: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for problem in &problems {
        of.entry(problem.split(':').next().unwrap()).or_default().push(problem);
    }
    let mut tally = Tally::default();
    for (path, document) in &documents {
        let told = of.get(path.as_str()).map_or(&[][..], |told| told);
        tally.count(validator.is_valid(document), told, &document.to_string());
    }
    tally.judge(name);
}

#[test]
fn what_a_schema_of_facts_accepts_the_program_accepts_and_the_reverse() {
    let schemas = schemas();
    for kind in KINDS {
        let name = format!("{kind}-facts");
        compare(&schemas, &name, thorough::of(700, 250), |site, at, document| {
            let path = format!("content/{name}/e{at}");
            let site = site.file(&format!("{path}.en.md"), "---\ntitle: An entry\n---\nText.\n");
            (site.file(&format!("{path}.yaml"), as_yaml(document)), format!("{path}.yaml"))
        });
    }
}

#[test]
fn what_a_schema_of_front_matter_accepts_the_program_accepts_and_the_reverse() {
    let schemas = schemas();
    for kind in KINDS {
        let name = format!("{kind}-text");
        compare(&schemas, &name, thorough::of(500, 200), |site, at, document| {
            let path = format!("content/{name}/t{at}.en.md");
            (site.file(&path, format!("---\n{}---\nText.\n", as_yaml(document))), path)
        });
    }
}

#[test]
fn what_the_schema_of_tables_accepts_the_program_accepts_and_the_reverse() {
    let schemas = schemas();
    compare(&schemas, "table", thorough::of(600, 200), |site, at, document| {
        let path = format!("content/_data/t{at}.yaml");
        (site.file(&path, as_yaml(document)), path)
    });
}

/// Compares documents of TOML, each in a site of its own.
fn compare_toml(name: &str, cases: usize, problems: impl Fn(&str) -> Vec<String>) {
    let schemas = schemas();
    let validator = validator(&schemas[name]);
    let mut maker = Maker::new(&schemas[name], names(&schemas));
    let (mut dice, mut tally) = (Dice(4), Tally::default());
    while tally.accepted + tally.refused < cases {
        let document = maker.document(&mut dice);
        let Some(table) = as_toml(&document, &mut dice) else { continue };
        let Ok(text) = toml::to_string(&table) else { continue };
        let problems = problems(&text);
        let problems: Vec<&str> = problems.iter().map(String::as_str).collect();
        tally.count(validator.is_valid(&json_of(table)), &problems, &text);
    }
    tally.judge(name);
}

#[test]
fn what_the_schema_of_the_configuration_accepts_the_program_accepts_and_the_reverse() {
    // Which kinds there are is known when the themes are read, and not by the configuration alone.
    let kinds = schemas()["site"].pointer("/properties/fallback/properties").unwrap().clone();
    let is_unknown = |name: &String| kinds.get(name).is_none();
    compare_toml("site", thorough::of(2500, 800), |text| {
        let table: toml::Table = text.parse().unwrap();
        let of_kinds = ["fallback", "translation"].into_iter().filter_map(|name| table.get(name)?.as_table());
        let unknown = of_kinds.flat_map(toml::Table::keys).filter(|name| is_unknown(name));
        let unknown = unknown.map(|name| format!("site.toml error[unknown-kind] unknown kind `{name}`"));
        SiteTest::empty().config(text).read_configuration().into_iter().chain(unknown).collect()
    });
}

#[test]
fn what_the_schema_of_themes_accepts_the_program_accepts_and_the_reverse() {
    compare_toml("theme", thorough::of(300, 100), |text| {
        let site = SiteTest::english().configure_first("theme = \"own\"");
        let problems = site.file("themes/own/theme.toml", text).read();
        problems.into_iter().filter(|problem| problem.starts_with("themes/own/theme.toml")).collect()
    });
}
