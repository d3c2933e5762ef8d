//! The house rules that no compiler checks: layers, circles, sizes of files, imports.

mod graph;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::LazyLock;

use graph::Graph;

/// The layers, from the lowest to the highest; a module imports only from layers below its own.
const LAYERS: &[&[&str]] = &[
    &["languages"],
    &["bytes", "panics", "source", "lang", "url", "date", "marks"],
    &["diag", "parallel", "observer", "search"],
    &["node", "inputs"],
    &["config", "locales"],
    &["content", "markdown"],
    &["theme"],
    &["document", "report", "schema", "import"],
    &["translation"],
    &["exchange"],
    &["site", "memo"],
    &["render", "check"],
    &["plan", "outputs"],
    &["build"],
    &["desk"],
    &["publish", "live"],
    &["cache", "probe", "serve"],
    &["pipeline", "deploy"],
    &["cli"],
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| layer.contains(&module))
}

/// The circles that are still to be opened: `folder: files of it that take from each other`.
const CIRCLES: &[&str] = &[];

/// The files of `src`, read once for all tests.
fn graph() -> &'static Graph {
    static GRAPH: LazyLock<Graph> = LazyLock::new(|| Graph::of(&root().join("src")));
    &GRAPH
}

#[test]
fn imports_point_down_the_layers() {
    let graph = graph();
    let mut wrong = BTreeSet::new();
    for (from, to, path) in graph.edges() {
        let (own, target) = (from.first().map_or("lib", |name| name), &to[0]);
        if own == "lib" || own == "main" || own == target {
            continue;
        }
        let (above, below) = (layer(own), layer(target));
        let (Some(above), Some(below)) = (above, below) else { panic!("`{own}` or `{target}` has no layer") };
        if below >= above {
            wrong.insert(format!("{} takes `{path}`", graph.files[from].path));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What a page says comes typed from `render::reader`, for views and for calendars alike; what is made for templates is read by no one else.
#[test]
fn outputs_take_nothing_of_what_is_made_for_templates() {
    let graph = graph();
    let views = ["render", "views"].map(str::to_owned);
    let edges = graph.edges().into_iter().filter(|(from, to, _)| {
        from[..].first().is_some_and(|own| own == "outputs") && to.starts_with(&views)
    });
    let wrong: Vec<String> =
        edges.map(|(from, _, path)| format!("{} takes `{path}`", graph.files[from].path)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(graph.files.contains_key(&views[..]), "the views are elsewhere");
}

#[test]
fn files_of_a_folder_do_not_import_in_a_circle() {
    assert_eq!(graph().circles(), CIRCLES);
}

/// A head holds the verb of its folder and calls the files below; what these share has a file of its own.
#[test]
fn a_file_takes_nothing_from_the_head_of_its_folder() {
    let heads = graph().heads();
    assert!(heads.is_empty(), "{heads:#?}");
}

#[test]
fn every_file_is_declared_by_the_one_above_it() {
    let graph = graph();
    for (module, source) in &graph.files {
        let above = module.split_last().and_then(|(name, above)| Some((graph.files.get(above)?, name)));
        let is_declared = above.is_some_and(|(above, name)| above.declares(name));
        assert!(is_declared || module.is_empty() || source.path == "main.rs", "{}", source.path);
    }
}

#[test]
fn every_module_has_a_layer_and_every_layer_a_module() {
    let tops = graph().texts.iter().map(|(path, _)| path.split('/').next().unwrap().trim_end_matches(".rs"));
    let modules: BTreeSet<String> =
        tops.filter(|name| *name != "lib" && *name != "main").map(str::to_owned).collect();
    let listed: BTreeSet<String> = LAYERS.concat().into_iter().map(str::to_owned).collect();
    assert_eq!(modules, listed);
}

#[test]
fn files_are_short_and_begin_with_their_idea() {
    for (path, text) in &graph().texts {
        let lines = text.lines().count();
        assert!(lines <= 400, "{path} has {lines} lines");
        assert!(text.starts_with("//!"), "{path} does not say what it is");
    }
}

#[test]
fn nothing_is_imported_by_a_star() {
    for (path, text) in &graph().texts {
        let star = text.lines().find(|line| line.trim_start().starts_with("use ") && line.contains("::*"));
        let allowed = star.is_none_or(|line| line.trim() == "use super::*;" || line.contains("::prelude::*"));
        assert!(allowed, "{path}: {star:?}");
    }
}

/// Parts of file names and of addresses, and the files that spell them: the grammar of each, words for people, and files that are written out.
const SPELLED: &[(&str, &[&str])] = &[
    ("_index", &["content/paths.rs", "cli/init/samples.rs", "diag/codes.rs", "import/"]),
    (
        "content/",
        &[
            "content/paths.rs",
            "content/naming.rs",
            "cli/init/samples.rs",
            "diag/codes.rs",
            "import/",
            "inputs/",
            "schema.rs",
        ],
    ),
    ("_static", &["content/paths.rs", "diag/codes.rs", "inputs/", "outputs/hosting/nginx.rs"]),
    ("_data", &["content/paths.rs", "content/naming.rs", "diag/codes.rs", "import/", "schema.rs"]),
    ("feed.xml", &["site/address.rs", "diag/codes.rs"]),
    (".ics", &["site/address.rs", "diag/codes.rs"]),
    ("404.html", &["site/address.rs", "diag/codes.rs", "import/", "build/artifacts.rs", "theme/builtin.rs"]),
    ("sitemap.xml", &["site/address.rs", "import/"]),
    ("webmanifest", &["site/address.rs", "diag/codes.rs", "inputs/decode.rs", "url/media.rs"]),
];

#[test]
fn names_of_files_and_addresses_have_one_grammar() {
    let graph = graph();
    let mut wrong = Vec::new();
    for source in graph.files.values() {
        for text in &source.texts {
            let spelled = SPELLED.iter().filter(|(part, at)| {
                text.contains(part) && !at.iter().any(|known| source.path.starts_with(known))
            });
            wrong.extend(spelled.map(|(part, _)| format!("{} spells `{part}`: {text}", source.path)));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Files that spell names of facts: words of languages, and names by which a file that is no YAML yet is known as one.
const WITH_FACTS: &[&str] = &[
    "languages/",
    "node/yaml/",
    "node/foreign.rs",
    "node/escapes.rs",
    "site/data/mistakes.rs",
    "diag/codes.rs",
];

/// What the program does with a fact is asked by its role or its type.
#[test]
fn the_program_names_no_fact_of_a_kind() {
    let kinds = crate::site_test::own_kinds();
    let mut names: BTreeSet<&str> =
        kinds.iter().flat_map(|kind| &kind.facts).map(|field| field.name.as_str()).collect();
    // Names of types, roles, functions and keys of the program, of fields of other generators, and of formats.
    let words = [
        "number", "part", "parts", "files", "form", "format", "place", "pages", "type", "value", "field",
        "version", "sessions", "parent", "status", "tags", "series", "authors", "contact",
    ];
    names.retain(|name| !words.contains(name));
    assert!(names.contains("dates") && names.len() > 9, "{names:?}");
    let mut wrong = Vec::new();
    for source in graph().files.values() {
        if WITH_FACTS.iter().any(|known| source.path.starts_with(known)) {
            continue;
        }
        let is_named = |text: &&String| {
            names.iter().any(|name| text.as_str() == *name || text.contains(&format!("`{name}`")))
        };
        wrong.extend(source.texts.iter().filter(is_named).map(|text| format!("{}: {text}", source.path)));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Where values become text for others: what templates see, and what is kept between builds.
fn may_serialize(path: &str) -> bool {
    path.starts_with("render/views") || path.starts_with("cache")
}

#[test]
fn only_views_and_what_the_cache_keeps_are_serialized() {
    for source in graph().files.values().filter(|source| !may_serialize(&source.path)) {
        let mut rest = source.code.as_str();
        while let Some((before, after)) = rest.split_once("Serialize") {
            // What the cache keeps is read again, so that both are in one list.
            let list = [
                before.rsplit(['(', '{', ';']).next().unwrap(),
                after.split([')', '}', ';']).next().unwrap(),
            ]
            .concat();
            let is_kept = list.contains("Deserialize");
            assert!(is_kept || before.ends_with("De"), "{} serializes: {list}", source.path);
            rest = after;
        }
    }
}

/// Where words in the letters of Russian, Arabic and Chinese stand together: words for numbers in languages of which nothing else is known,
/// what languages call themselves, and words without a subject, of more languages than have a file.
const WITH_WORDS: &[&str] = &["languages/function_words.rs", "languages/others.rs", "languages/own_names.rs"];

#[test]
fn the_words_of_languages_have_a_file_each() {
    let scripts = ['а'..='я', 'ا'..='ي', '一'..='龥'];
    let graph = graph();
    let has = |source: &graph::Source| {
        let texts: String = source.texts.concat();
        scripts.iter().all(|letters| texts.chars().any(|letter| letters.contains(&letter)))
    };
    let wrong: Vec<&str> =
        graph.files.values().filter(|source| has(source)).map(|source| source.path.as_str()).collect();
    assert_eq!(wrong, WITH_WORDS);
}

#[test]
fn threads_have_one_door() {
    for source in graph().files.values().filter(|source| source.path != "parallel.rs") {
        for door in [&["rayon"][..], &["std", "thread"], &["thread"]] {
            assert!(!source.names(door), "{} uses `{}`", source.path, door.join("::"));
        }
    }
}

#[test]
fn only_the_dev_server_and_the_client_of_buckets_are_asynchronous_and_speak_http() {
    let graph = graph();
    let (serve, others): (Vec<_>, Vec<_>) = graph
        .files
        .values()
        .filter(|source| !source.path.starts_with("deploy/bucket/"))
        .partition(|source| source.path.starts_with("serve/"));
    for word in ["tokio", "hyper", "async "] {
        assert!(serve.iter().any(|source| source.code.contains(word)), "nobody needs `{word}`");
        for source in &others {
            assert!(!source.code.contains(word), "{} uses `{word}`", source.path);
        }
    }
}

#[test]
fn the_top_level_shows_what_the_design_names_and_nothing_else() {
    let shown = [
        "CHANGELOG.md",
        "Cargo.lock",
        "Cargo.toml",
        "LICENSE",
        "README.md",
        "content",
        "locales",
        "site.toml",
        "src",
        "tests",
        "themes",
    ];
    let built = ["public", "target"];
    for entry in root().read_dir().unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let known = name.starts_with('.') || shown.contains(&name.as_str()) || built.contains(&name.as_str());
        assert!(known, "`{name}` stands at the top level");
    }
}

#[test]
fn every_code_has_a_test() {
    let mut tests = String::new();
    for entry in root().join("tests/suite").read_dir().unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "rs") {
            tests.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
    let untested: Vec<&str> = hexaglot::diag::Code::ALL
        .iter()
        .map(|code| code.name())
        .filter(|name| {
            !tests.contains(&format!("[{name}]")) && !tests.contains(&format!("has_code(\"{name}\")"))
        })
        .collect();
    assert!(untested.is_empty(), "{untested:?}");
}
