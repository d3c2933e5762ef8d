//! Files of `content/` -> texts, facts, tables, and files beside pages.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::config::Config;
use crate::content::name::{self, Name, Role};
use crate::content::paths;
use crate::diag::{Code, Diagnostic, Diagnostics, guarded};
use crate::document::{self, ParseOptions};
use crate::inputs::{self, Hash, Inputs, Opened};
use crate::locales::Locales;
use crate::memo::Memo;
use crate::node::{Node, Reader, yaml};
use crate::parallel;
use crate::site::{self, FactsFile, SiteInput, Table, TextFile};
use crate::source::Place;
use crate::theme::Theme;

/// A parsed file of `content/`.
#[derive(Clone)]
pub enum Parsed {
    /// A text.
    Text(TextFile),
    /// Facts of an entry.
    Facts(FactsFile),
    /// A table under `_data/`.
    Table(Table),
    /// A text that cannot be read.
    Unread(Name),
    /// Any other file: its path below `content/`, and its size in pixels if it is an image.
    Asset(String, Option<(usize, usize)>),
}

/// Reads all of them, in path order.
pub(super) fn content(inputs: &Inputs, config: &Config, memo: &Memo, diags: &mut Diagnostics) -> Vec<Parsed> {
    let files: Vec<Arc<str>> = inputs.below("content").map(|file| Arc::clone(&file.path)).collect();
    if files.is_empty() {
        report_empty(diags);
    }
    each(&files, (inputs, config, memo), diags)
}

/// Reads texts, facts and tables, without the files beside them.
pub(super) fn texts(inputs: &Inputs, config: &Config, memo: &Memo, diags: &mut Diagnostics) -> Vec<Parsed> {
    let files = inputs.below("content").filter(|file| name::is_text(&file.path));
    let files: Vec<Arc<str>> = files.map(|file| Arc::clone(&file.path)).collect();
    each(&files, (inputs, config, memo), diags)
}

fn each(
    files: &[Arc<str>],
    (inputs, config, memo): (&Inputs, &Config, &Memo),
    diags: &mut Diagnostics,
) -> Vec<Parsed> {
    let edition = ParseOptions::of(config);
    let parsed = parallel::map_in_groups(files, |group| {
        let inputs =
            inputs.ahead(group.iter().filter(|path| name::is_text(path) && !memo.knows(path, edition)));
        let parse = |path| {
            let mut problems = Diagnostics::new();
            let parsed = file(&inputs, config, path, memo, &mut problems);
            (parsed, problems)
        };
        group.iter().map(parse).collect()
    });
    let mut list = Vec::with_capacity(files.len());
    for (parsed, problems) in parsed {
        diags.extend(problems);
        list.extend(parsed);
    }
    list
}

/// Reads one file of `content/`; `None` if its name is invalid, or if it is not a text and cannot be read. Both are reported.
pub fn file(
    inputs: &Inputs,
    config: &Config,
    path: &Arc<str>,
    memo: &Memo,
    diags: &mut Diagnostics,
) -> Option<Parsed> {
    guarded(|| Some(Place::file(path)), path, diags, |diags| read(inputs, config, path, memo, diags))
        .flatten()
}

fn read(
    inputs: &Inputs,
    config: &Config,
    path: &Arc<str>,
    memo: &Memo,
    diags: &mut Diagnostics,
) -> Option<Parsed> {
    let below = paths::below(path).unwrap_or(path);
    let mut of_name = Diagnostics::new();
    let name = name::read(path, below, &config.languages, config.source, &mut of_name);
    let source = &config.languages.get(config.source).segment;
    diags.extend(of_name.iter().map(|problem| with_free_names(inputs, problem, source)).collect());
    let name = name?;
    match name.role {
        Role::Text(_) => {
            let edition = ParseOptions::of(config);
            let file = inputs.find(path)?;
            if let Some(document) = memo.unchanged(path, || inputs.stamp(file), edition) {
                return Some(Parsed::Text(TextFile { name, document }));
            }
            let mut of_file = Diagnostics::new();
            let document = inputs.read(path, &mut of_file, |text| {
                let hash = inputs::hash(text.as_bytes());
                let known = memo.document(path, hash, edition);
                known.unwrap_or_else(|| Arc::new(document::parse(path, text, hash, edition)))
            });
            let Some(mut document) = document else {
                diags.extend(of_file);
                return Some(Parsed::Unread(name));
            };
            if !of_file.is_empty() {
                // The next build must report the problems of the file again.
                Arc::make_mut(&mut document).problems.extend(of_file);
            }
            diags.extend(document.problems.clone());
            Some(Parsed::Text(TextFile { name, document }))
        }
        Role::Facts => {
            let (node, hash) = values(inputs, path, diags)?;
            let node = node.filter(|(node, text)| {
                node.as_map().is_some() || Reader { path, diags }.no_map::<()>(node, text).is_some()
            });
            let node = node.map(|(node, _)| node);
            Some(Parsed::Facts(FactsFile { path: Arc::clone(path), hash, name, node }))
        }
        Role::Data => {
            let table = name.entry.trim_end_matches(".yaml").trim_end_matches(".yml").to_owned();
            let node = values(inputs, path, diags).and_then(|(node, _)| node);
            let node = node.map_or_else(|| Node::empty_map(0..0), |(node, _)| node);
            Some(Parsed::Table(Table { path: Arc::clone(path), name: table, node }))
        }
        Role::Asset => Some(Parsed::Asset(below.to_owned(), size(inputs, path))),
    }
}

/// A problem of a file's name; a name that another file has is not proposed.
fn with_free_names(inputs: &Inputs, problem: &Diagnostic, source: &str) -> Diagnostic {
    let Some(help) = &problem.help else { return problem.clone() };
    let is_file = |name: &&str| name.contains('/') && name.contains('.');
    let proposed = help.split('`').skip(1).step_by(2).filter(is_file);
    let (taken, free): (Vec<&str>, Vec<&str>) = proposed.partition(|name| inputs.find(name).is_some());
    // Translations whose original is not there: that is what the file was.
    let ending = format!(".{source}.md");
    let original = free.iter().find(|name| {
        let stem = name.strip_suffix(&ending);
        stem.is_some_and(|stem| taken.iter().all(|name| name.starts_with(&format!("{stem}."))))
    });
    if let Some(original) = original.filter(|_| !taken.is_empty()) {
        let count = match taken.len() {
            1 => "1 translation".to_owned(),
            count => format!("{count} translations"),
        };
        let help =
            format!("rename the file to `{original}`, if it is the original of {count} that lack theirs");
        return Diagnostic { help: Some(help), ..problem.clone() };
    }
    let mut help = help.clone();
    for name in taken {
        let known = format!("`{name}` exists already: put what counts into it, and remove this file");
        help = match help.strip_prefix(&format!("rename the file to `{name}`")) {
            Some(rest) => format!("{known}{rest}"),
            None => format!("{help}; {known}"),
        };
    }
    Diagnostic { help: Some(help), ..problem.clone() }
}

/// The values of a YAML file, if it can be parsed, and the hash of its bytes.
fn values(
    inputs: &Inputs,
    path: &Arc<str>,
    diags: &mut Diagnostics,
) -> Option<(Option<(Node, String)>, Hash)> {
    let text = inputs.text(path, diags)?;
    let node = yaml(path, &text, 0, diags);
    let hash = inputs::hash(text.as_bytes());
    Some((node.map(|node| (node, text)), hash))
}

/// Width and height of an image in pixels.
fn size(inputs: &Inputs, path: &str) -> Option<(usize, usize)> {
    const IMAGES: &[&str] = &["png", "jpg", "jpeg", "gif", "webp", "avif", "bmp", "tiff"];
    let ending = path.rsplit_once('.')?.1.to_ascii_lowercase();
    if ending != "svg" && !IMAGES.contains(&ending.as_str()) {
        return None;
    }
    match inputs.open(path).ok()? {
        Opened::Bytes(bytes) if ending == "svg" => svg_size(std::str::from_utf8(&bytes).ok()?),
        // No drawing is that long.
        Opened::File(_) if ending == "svg" => None,
        opened => opened.image_size(),
    }
}

/// The size of an SVG, from `width` and `height` or from `viewBox` of its root element.
fn svg_size(text: &str) -> Option<(usize, usize)> {
    let mut reader = quick_xml::Reader::from_str(text);
    loop {
        match reader.read_event().ok()? {
            quick_xml::events::Event::Start(root) | quick_xml::events::Event::Empty(root) => {
                let value = |name: &str| {
                    let attribute = root.try_get_attribute(name).ok()??;
                    Some(attribute.value.into_owned())
                };
                let pixels = |name: &str| value(name)?.trim_end_matches("px").parse::<f64>().ok();
                if let (Some(width), Some(height)) = (pixels("width"), pixels("height")) {
                    return Some((width as usize, height as usize));
                }
                let numbers: Vec<f64> =
                    value("viewBox")?.split([' ', ',']).filter_map(|number| number.parse().ok()).collect();
                return Some((*numbers.get(2)? as usize, *numbers.get(3)? as usize));
            }
            quick_xml::events::Event::Eof => return None,
            _ => {}
        }
    }
}

/// Says that there is nothing to build.
pub fn report_empty(diags: &mut Diagnostics) {
    diags
        .report_site(Code::UnreadableFile, format!("there is no file below `{}`", paths::CONTENT))
        .help(format!("write a home page: `{}`", paths::home(None)));
}

/// All files of `content/`, in path order, sorted by what they are.
pub fn parts<'a>(
    config: &'a Config,
    locales: &'a Locales,
    theme: &'a Theme,
    files: impl IntoIterator<Item = Parsed>,
) -> SiteInput<'a> {
    let mut parts = SiteInput {
        config,
        locales,
        texts: Vec::new(),
        facts: Vec::new(),
        data: Vec::new(),
        unread: Vec::new(),
        assets: BTreeSet::new(),
        images: BTreeMap::new(),
        of_theme: site::of_theme(theme),
        ids: &theme.ids,
        kinds: Arc::clone(&theme.kinds),
    };
    for file in files {
        match file {
            Parsed::Text(text) => parts.texts.push(text),
            Parsed::Facts(facts) => parts.facts.push(facts),
            Parsed::Table(table) => parts.data.push(table),
            Parsed::Unread(name) => parts.unread.push(name),
            Parsed::Asset(path, size) => {
                parts.images.insert(path.clone(), size);
                parts.assets.insert(path);
            }
        }
    }
    parts
}
