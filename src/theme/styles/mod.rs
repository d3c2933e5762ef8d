//! Assets of the chain -> published assets: stylesheets are bundled with their imports, minified and named with a hash.
//!
//! An `@import` names an asset, relative to the sheet that imports it, or a file of the chain by its whole path, such as
//! `builtin/assets/style.css`. The imported rules replace it, inside `@media`, `@supports` and `@layer` as the rule says. Imported
//! sheets are not published by themselves. Addresses in `url()` become those of hashed assets.
//!
//! The crate `lightningcss` would do most of this and is not used: it is an alpha version, and adds 14 crates that every
//! contributor compiles, for 700 lines here. It parses all of CSS, which is not needed here: a sheet that it cannot parse fails the
//! build, whereas tokens (CSS Syntax 3) are the same for rules that are not invented yet.

mod imports;
mod minify;
mod tokens;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::files::Asset;
use crate::diag::{Code, Diagnostics, did_you_mean, one_of};
use crate::source::Place;
use crate::url;
use imports::Import;
use minify::Writer;
use tokens::{CssToken, CssTokenKind, tokens};

/// An asset as it is in the chain.
pub struct RawAsset {
    /// Its file.
    pub path: Arc<str>,
    /// Its name, below `assets/`.
    pub name: String,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
}

/// The asset settings of the site.
pub struct Options<'a> {
    /// Whether stylesheets are minified.
    pub minify: bool,
    /// What addresses begin with: the path of the site.
    pub base_path: &'a str,
}

/// The published assets by name, from those of all layers, nearest first.
pub fn publish(
    raw: Vec<RawAsset>,
    options: &Options<'_>,
    diags: &mut Diagnostics,
) -> BTreeMap<String, Asset> {
    let (sheets, others): (Vec<RawAsset>, Vec<RawAsset>) =
        raw.into_iter().partition(|asset| asset.name.ends_with(".css"));
    let mut assets: BTreeMap<String, Asset> = BTreeMap::new();
    for other in others {
        let made = || Asset::new(&other.name, Arc::clone(&other.bytes));
        assets.entry(other.name.clone()).or_insert_with(made);
    }
    let read: Vec<Option<Sheet>> = sheets.iter().map(|raw| Sheet::read(raw, diags)).collect();
    let unread = sheets.iter().zip(&read).filter(|(_, read)| read.is_none());
    let unreadable = unread.map(|(raw, _)| raw.name.clone()).collect();
    let sheets: Vec<Sheet> = read.into_iter().flatten().collect();
    let mut names: BTreeMap<&str, usize> = BTreeMap::new();
    for (at, sheet) in sheets.iter().enumerate() {
        names.entry(&sheet.name).or_insert(at);
    }
    let mut bundler = Bundler {
        sheets: &sheets,
        names,
        assets: &assets,
        options,
        diags,
        reached: BTreeSet::new(),
        left: 0,
        are_too_many: false,
        unreadable,
    };
    let bundled = bundler.all();
    assets.extend(bundled.into_iter().map(|(name, text)| {
        let made = Asset::new(&name, Arc::from(text.into_bytes()));
        (name, made)
    }));
    assets
}

/// A stylesheet, as tokens.
struct Sheet {
    path: Arc<str>,
    name: String,
    text: String,
    tokens: Vec<CssToken>,
    imports: BTreeMap<usize, Import>,
}

impl Sheet {
    fn read(raw: &RawAsset, diags: &mut Diagnostics) -> Option<Sheet> {
        let path = &raw.path;
        let Ok(text) = std::str::from_utf8(&raw.bytes) else {
            diags
                .report_file(Code::NotUtf8, path, format!("`{path}` is not UTF-8"))
                .help("open the file in an editor and save it with the encoding UTF-8");
            return None;
        };
        let text = text.trim_start_matches('\u{feff}').to_owned();
        let tokens = tokens(path, &text, diags);
        let mut sheet =
            Sheet { path: Arc::clone(path), name: raw.name.clone(), text, tokens, imports: BTreeMap::new() };
        sheet.find_imports(diags);
        Some(sheet)
    }

    fn shown(&self, token: &CssToken) -> &str {
        &self.text[token.range.clone()]
    }

    /// Finds the imports at the head of the sheet; browsers ignore later ones.
    fn find_imports(&mut self, diags: &mut Diagnostics) {
        let (mut at, mut depth, mut late) = (0, 0_usize, false);
        let mut statement = None;
        while let Some(token) = self.tokens.get(at) {
            let name = self.shown(token).to_ascii_lowercase();
            match token.kind {
                CssTokenKind::At if name == "@import" => {
                    let late = late || depth > 0 || !self.begins_rule(at);
                    if let Some(import) = self.import(at, late, diags) {
                        let next = import.next;
                        self.imports.insert(at, import);
                        at = next;
                        continue;
                    }
                }
                CssTokenKind::At if depth == 0 => statement = Some(name),
                CssTokenKind::Sign('{') => {
                    depth += 1;
                    late = true;
                }
                CssTokenKind::Sign('}') => depth = depth.saturating_sub(1),
                CssTokenKind::Sign(';') if depth == 0 => {
                    late |= !matches!(statement.take().as_deref(), Some("@layer" | "@charset"));
                }
                _ => {}
            }
            at += 1;
        }
    }

    /// Whether a rule begins with the token at `at`, directly after the rule before.
    fn begins_rule(&self, at: usize) -> bool {
        let before = self.tokens[..at].iter().rev().map(|token| token.kind);
        let before =
            before.into_iter().find(|kind| !matches!(kind, CssTokenKind::Space | CssTokenKind::Comment));
        before.is_none_or(|kind| matches!(kind, CssTokenKind::Sign(';' | '{' | '}')))
    }

    /// Index of the token after an `@charset "…";` that begins at `at` (CSS Syntax Module Level 3, section 8.2). Other forms are
    /// not a rule for browsers, and stay.
    fn charset(&self, at: usize) -> Option<usize> {
        let is_charset = |token: &CssToken| {
            token.kind == CssTokenKind::At && self.shown(token).eq_ignore_ascii_case("@charset")
        };
        if !is_charset(&self.tokens[at]) || !self.begins_rule(at) {
            return None;
        }
        let mut rest = self.tokens.iter().enumerate().skip(at + 1);
        let mut next =
            || rest.find(|(_, token)| !matches!(token.kind, CssTokenKind::Space | CssTokenKind::Comment));
        let (_, name) = next()?;
        let (end, semicolon) = next()?;
        (name.kind == CssTokenKind::Text && semicolon.kind == CssTokenKind::Sign(';')).then_some(end + 1)
    }

    fn import(&self, at: usize, late: bool, diags: &mut Diagnostics) -> Option<Import> {
        let place = Place::new(&self.path, self.tokens[at].range.clone());
        if imports::is_unclosed(&self.text, &self.tokens, at) {
            // Reported as such; what it names ends where nobody meant it.
            return None;
        }
        let Some(import) = imports::read(&self.text, &self.tokens, at) else {
            diags
                .report(Code::BrokenImport, place, "the `@import` names no stylesheet")
                .help("write `@import \"css/tokens.css\";`");
            return None;
        };
        let is_url = |token: &CssToken| {
            token.kind == CssTokenKind::Url || self.shown(token).eq_ignore_ascii_case("url")
        };
        let is_odd = |token: &&CssToken| {
            matches!(token.kind, CssTokenKind::At | CssTokenKind::Sign('{' | '}' | ';')) || is_url(token)
        };
        let conditions = &self.tokens[at + 1..import.next.saturating_sub(1).max(at + 1)];
        let mut conditions = conditions.iter().filter(|token| token.range.start >= import.range.end);
        if let Some(odd) = conditions.find(is_odd) {
            let message = format!("`{}` is in the conditions of an `@import`", self.shown(odd));
            let help = match is_url(odd) {
                true => "remove it: conditions name no files",
                false => "end the `@import` with `;` before it",
            };
            let place = Place::new(&self.path, odd.range.clone());
            diags.report(Code::BrokenImport, place, message).help(help);
        } else if let Some(odd) = import.odd.clone() {
            let message =
                format!("`{}` is no condition of an `@import` at this place", &self.text[odd.clone()]);
            diags
                .report(Code::BrokenImport, Place::new(&self.path, odd), message)
                .help("write `layer(name)`, then `supports(…)`, then media conditions; a layer has one name, such as `base.reset`");
        } else if late {
            diags
                .report(Code::BrokenImport, place, "browsers ignore an `@import` after other rules")
                .help("move it to the head of the stylesheet; only `@layer a, b;` may come before it");
        }
        Some(import)
    }
}

struct Bundler<'a> {
    sheets: &'a [Sheet],
    names: BTreeMap<&'a str, usize>,
    assets: &'a BTreeMap<String, Asset>,
    options: &'a Options<'a>,
    diags: &'a mut Diagnostics,
    reached: BTreeSet<usize>,
    /// How many imports the bundle may still have.
    left: usize,
    /// Whether it was reported that there are too many.
    are_too_many: bool,
    /// Names of stylesheets that cannot be read, which was reported.
    unreadable: BTreeSet<String>,
}

/// How deep stylesheets may import one another.
const DEEPEST: usize = 64;

impl Bundler<'_> {
    /// The text of every sheet that no other imports. A cycle has no such sheet; its sheets come last.
    fn all(&mut self) -> Vec<(String, String)> {
        let nearest: Vec<usize> = self.names.values().copied().collect();
        let imported: BTreeSet<usize> = (0..self.sheets.len()).flat_map(|at| self.targets(at)).collect();
        let (parts, roots): (Vec<usize>, Vec<usize>) =
            nearest.into_iter().partition(|at| imported.contains(at));
        let mut made: Vec<(String, String)> = roots.into_iter().map(|at| self.bundle(at)).collect();
        for at in parts {
            if !self.reached.contains(&at) {
                made.push(self.bundle(at));
            }
        }
        made
    }

    fn targets(&self, at: usize) -> Vec<usize> {
        let sheet = &self.sheets[at];
        sheet.imports.values().filter_map(|import| self.find(sheet, &import.target)).collect()
    }

    /// The sheet that an import names.
    fn find(&self, from: &Sheet, target: &str) -> Option<usize> {
        let relative = url::join(url::folder(&from.name), target);
        let by_name = relative.and_then(|name| self.names.get(name.as_str()).copied());
        by_name.or_else(|| self.sheets.iter().position(|sheet| &*sheet.path == target))
    }

    fn bundle(&mut self, at: usize) -> (String, String) {
        let mut writer = Writer::new(self.options.minify);
        // A sheet that is imported twice is written twice, and so are all its imports.
        self.left = 100 + 4 * self.sheets.iter().map(|sheet| sheet.imports.len()).sum::<usize>();
        self.write(at, &mut vec![at], &mut writer);
        (self.sheets[at].name.clone(), writer.finish())
    }

    fn write(&mut self, at: usize, around: &mut Vec<usize>, writer: &mut Writer) {
        self.reached.insert(at);
        let sheets = self.sheets;
        let sheet = &sheets[at];
        let mut index = 0;
        while let Some(token) = sheet.tokens.get(index) {
            if let Some(import) = sheet.imports.get(&index) {
                self.inline(sheet, import, around, writer);
                index = import.next;
                continue;
            }
            if let Some(next) = sheet.charset(index) {
                // Everything is UTF-8, and inside a bundle the rule has no effect.
                index = next;
                continue;
            }
            let rewritten = self.rewritten(sheet, index);
            writer.push(token.kind, rewritten.as_deref().unwrap_or_else(|| sheet.shown(token)));
            index += 1;
        }
    }

    /// Writes the imported rules in place of the `@import`.
    fn inline(&mut self, sheet: &Sheet, import: &Import, around: &mut Vec<usize>, writer: &mut Writer) {
        let Some(target) = self.find(sheet, &import.target) else {
            self.report_unknown(sheet, import);
            return;
        };
        if around.contains(&target) {
            let place = Place::new(&sheet.path, import.range.clone());
            self.diags
                .report(Code::BrokenImport, place, format!("`{}` imports itself", self.sheets[target].name))
                .help("remove one of the imports of the circle");
            return;
        }
        if self.left == 0 || around.len() >= DEEPEST {
            self.report_many(sheet, import, around.len() >= DEEPEST);
            return;
        }
        self.left -= 1;
        for wrapper in &import.wrappers {
            writer.push(CssTokenKind::Word, wrapper);
            writer.push(CssTokenKind::Sign('{'), "{");
        }
        around.push(target);
        self.write(target, around, writer);
        around.pop();
        for _ in &import.wrappers {
            writer.push(CssTokenKind::Sign('}'), "}");
        }
    }

    /// Reports, once, that a bundle would be too large, and ends it.
    fn report_many(&mut self, sheet: &Sheet, import: &Import, is_deep: bool) {
        self.left = 0;
        if std::mem::replace(&mut self.are_too_many, true) {
            return;
        }
        let how = if is_deep { "in a row" } else { "again and again" };
        let place = Place::new(&sheet.path, import.range.clone());
        self.diags
            .report(Code::BrokenImport, place, format!("stylesheets import one another {how}"))
            .help("import each stylesheet once, in the sheet that pages ask for");
    }

    fn report_unknown(&mut self, sheet: &Sheet, import: &Import) {
        let place = Place::new(&sheet.path, import.range.clone());
        if url::is_absolute(&import.target) || import.target.starts_with('/') {
            self.diags
                .report(
                    Code::BrokenImport,
                    place,
                    format!("`{}` is not a stylesheet of the site", import.target),
                )
                .help("put the stylesheet into `assets/`: pages ask no other server");
            return;
        }
        let joined = url::join(url::folder(&sheet.name), &import.target);
        if joined.is_some_and(|name| self.unreadable.contains(&name)) {
            return;
        }
        let names: Vec<&str> = self.names.keys().copied().filter(|name| **name != sheet.name).collect();
        let help = one_of(&import.target, names);
        self.diags.report(Code::BrokenImport, place, format!("no stylesheet `{}`", import.target)).help(help);
    }

    /// An address in `url()` that names an asset, with the address of that asset.
    fn rewritten(&mut self, sheet: &Sheet, index: usize) -> Option<String> {
        let token = &sheet.tokens[index];
        let quoted = token.kind == CssTokenKind::Text && is_url_argument(sheet, index);
        let target = match token.kind {
            CssTokenKind::Url => imports::address(sheet.shown(token)),
            CssTokenKind::Text if quoted => imports::unquoted(sheet.shown(token)),
            _ => return None,
        };
        if target.is_empty() || target.starts_with(['#', '/']) || url::is_absolute(target) {
            return None;
        }
        let cut = target.find(['?', '#']).unwrap_or(target.len());
        let name = url::join(url::folder(&sheet.name), &target[..cut]);
        let found = name.as_ref().and_then(|name| self.assets.get(name));
        let Some(found) = found else {
            let place = Place::new(&sheet.path, token.range.clone());
            let names = self.assets.keys().map(String::as_str);
            let near = name.and_then(|name| did_you_mean(&name, names));
            self.diags.report(Code::BrokenImport, place, format!("no asset `{target}`")).help(
                near.unwrap_or_else(|| "put the file into `assets/`, beside the stylesheet".to_owned()),
            );
            return None;
        };
        let address = format!("{}{}{}", self.options.base_path, found.address, &target[cut..]);
        Some(match (quoted, address.contains(['(', ')', '\''])) {
            (true, _) => format!("\"{address}\""),
            (false, true) => format!("url(\"{address}\")"),
            (false, false) => format!("url({address})"),
        })
    }
}

/// Whether the token is the text inside `url("…")`.
fn is_url_argument(sheet: &Sheet, index: usize) -> bool {
    let before: Vec<&CssToken> = sheet.tokens[..index]
        .iter()
        .rev()
        .filter(|token| token.kind != CssTokenKind::Space)
        .take(2)
        .collect();
    matches!(before.as_slice(), [bracket, name]
        if bracket.kind == CssTokenKind::Sign('(') && sheet.shown(name).eq_ignore_ascii_case("url"))
}
