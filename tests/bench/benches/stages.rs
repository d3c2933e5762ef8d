//! Each stage of a build by itself, on 300 pages: `cargo bench --features stages`.
//!
//! The stages are those of `hexaglot::build`, called in the way that it calls them; `assemble` finds all documents parsed.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use hexaglot::build::{self, Built};
use hexaglot::config::{RawHtml, Settings};
use hexaglot::content::front;
use hexaglot::date::Day;
use hexaglot::diag::Diagnostics;
use hexaglot::inputs::Inputs;
use hexaglot::markdown::{self, Labels, ResolvedLink};
use hexaglot::memo::Memo;
use hexaglot::node::yaml;
use hexaglot::observer::NoObserver;
use hexaglot::publish::{Edition, Foreign};
use hexaglot_bench::corpus::{self, Dialect};
use hexaglot_bench::race;

const PAGES: usize = 300;

fn main() {
    divan::main();
}

/// The site that all stages work on.
struct Bench {
    folder: tempfile::TempDir,
    inputs: Inputs,
    texts: Vec<(Arc<str>, String)>,
    memo: Memo,
    built: Built,
    today: Day,
}

impl Bench {
    fn pages(&self) -> ItemsCount {
        ItemsCount::new(self.texts.len())
    }

    fn root(&self) -> PathBuf {
        self.folder.path().join("site")
    }
}

/// The site, made once.
fn bench() -> &'static Bench {
    static BENCH: OnceLock<Bench> = OnceLock::new();
    BENCH.get_or_init(|| prepare().unwrap_or_else(|error| panic!("cannot prepare the site: {error:#}")))
}

fn prepare() -> anyhow::Result<Bench> {
    let memory = Path::new("/dev/shm");
    let folder = if memory.is_dir() { tempfile::tempdir_in(memory)? } else { tempfile::tempdir()? };
    let root = folder.path().join("site");
    corpus::write(&root.join("content"), PAGES, Dialect::Files)?;
    race::copy(&race::bench().join("hexaglot"), &root)?;
    let mut diags = Diagnostics::new();
    let inputs = load(&root)?;
    let memo = Memo::default();
    let today = Day::parse("2026-01-01").map_err(|error| anyhow::anyhow!(error.message))?;
    let built = assemble(&inputs, today, &memo, &mut diags);
    anyhow::ensure!(diags.is_empty(), "the site has problems");
    let texts = texts(&inputs);
    Ok(Bench { folder, inputs, texts, memo, built, today })
}

fn load(root: &Path) -> anyhow::Result<Inputs> {
    Inputs::from_dir(root, |_| false, &mut Diagnostics::new())
}

fn texts(inputs: &Inputs) -> Vec<(Arc<str>, String)> {
    let files = inputs.below("content");
    files
        .filter_map(|file| Some((file.path.clone(), inputs.text(&file.path, &mut Diagnostics::new())?)))
        .collect()
}

fn assemble(inputs: &Inputs, today: Day, memo: &Memo, diags: &mut Diagnostics) -> Built {
    build::assemble(inputs, &Settings::at(today), memo, &NoObserver, diags)
}

/// Lists the files and reads them.
#[divan::bench]
fn load_files(bencher: Bencher<'_, '_>) {
    let bench = bench();
    let root = bench.root();
    bencher.counter(bench.pages()).bench(|| load(&root).map(|inputs| texts(&inputs).len()));
}

/// Front matter as nodes.
#[divan::bench]
fn front_matter(bencher: Bencher<'_, '_>) {
    let bench = bench();
    bencher.counter(bench.pages()).bench(|| {
        for (path, text) in &bench.texts {
            // The texts of the race have front matter in YAML.
            if let Some((_, range)) = front::split(text).front {
                black_box(yaml(path, &text[range.clone()], range.start, &mut Diagnostics::new()));
            }
        }
    });
}

/// What the site must know of each text.
#[divan::bench]
fn markdown_outline(bencher: Bencher<'_, '_>) {
    let bench = bench();
    bencher.counter(bench.pages()).bench(|| {
        for (path, text) in &bench.texts {
            black_box(outline(bench, path, text));
        }
    });
}

/// HTML of each text, links already resolved, code highlighted.
#[divan::bench]
fn markdown_html(bencher: Bencher<'_, '_>) {
    let bench = bench();
    let labels = Labels::default();
    let outlines: Vec<_> = bench.texts.iter().map(|(path, text)| outline(bench, path, text)).collect();
    let direction = bench.built.world().config.language(bench.built.world().config.source).direction;
    bencher.counter(bench.pages()).bench(|| {
        for ((path, text), (body, outline, tape)) in bench.texts.iter().zip(&outlines) {
            let links = vec![ResolvedLink::default(); outline.links.len()];
            let page = markdown::HtmlInput {
                path,
                text,
                body: body.clone(),
                today: bench.today,
                outline,
                tape: tape.as_ref(),
                renamed: &[],
                links: &links,
                images: &[],
                rules: None,
                direction,
                raw_html: RawHtml::Deny,
                changed: &[],
                labels: &labels,
                marks: false,
                component: &|_, _| None,
            };
            black_box(markdown::html(&page, String::with_capacity(3 * text.len())));
        }
    });
}

/// Where a body is, what the site must know of it, and its events.
type Read = (std::ops::Range<usize>, markdown::Outline, Option<markdown::Tape>);

fn outline(bench: &Bench, path: &Arc<str>, text: &str) -> Read {
    let body = front::split(text).body;
    let mut diags = Diagnostics::new();
    let (outline, tape) = markdown::outline(path, text, body.clone(), bench.today, RawHtml::Deny, &mut diags);
    (body, outline, tape)
}

/// Configuration, theme, messages, entries, pages, addresses, links, plan, templates.
#[divan::bench(name = "assemble")]
fn assemble_site(bencher: Bencher<'_, '_>) {
    let bench = bench();
    bencher.counter(bench.pages()).bench(|| {
        assemble(&bench.inputs, bench.today, &bench.memo, &mut Diagnostics::new()).plan.artifacts.len()
    });
}

/// Bytes of all artifacts, on one thread.
#[divan::bench]
fn render(bencher: Bencher<'_, '_>) {
    let bench = bench();
    bencher.counter(bench.pages()).bench(|| rendered(bench).len());
}

fn rendered(bench: &Bench) -> Vec<(&str, Vec<u8>)> {
    let artifacts = bench.built.plan.artifacts.iter();
    artifacts
        .filter_map(|artifact| {
            let bytes = bench.built.render(&bench.inputs, artifact, &mut Diagnostics::new()).ok()?;
            Some((&*artifact.path, bytes))
        })
        .collect()
}

/// A whole new edition in an empty folder in memory.
#[divan::bench]
fn write(bencher: Bencher<'_, '_>) {
    let bench = bench();
    let files = rendered(bench);
    bencher
        .counter(bench.pages())
        .with_inputs(|| tempfile::tempdir_in(bench.folder.path()))
        .bench_values(|folder| publish(&folder?.path().join("out"), &files));
}

fn publish(out: &Path, files: &[(&str, Vec<u8>)]) -> anyhow::Result<usize> {
    let edition = Edition::begin(out, &[], Foreign::Refuse)?;
    for (path, bytes) in files {
        edition.put(path, bytes)?;
    }
    Ok(edition.finish()?.written)
}
