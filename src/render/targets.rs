//! The target of `url()` or of a component's argument -> its address, from the site's address book.
//!
//! A target is anything that a link in Markdown may have, from `content/`: `events/roundtable`, `about.md#who`, `/en/feed.xml`,
//! `docs/letter.pdf`, `https://…`. It is decoded when it is looked up, and the address is encoded, below the base path.

use std::borrow::Cow;

use super::World;
use super::invalid_argument::{InvalidArgument, When, no_entry, plain_path};
use super::reads::{Typed, note_typed};
use crate::content::paths;
use crate::diag::{Code, one_of};
use crate::lang::Lang;
use crate::site::{ArtifactKind, Hints, Page, PageId, Site, below_base, file_address, without_language};
use crate::url;

/// The address of a target for readers of a language; `None` for an entry without any page for them.
///
/// # Errors
///
/// Why it leads nowhere, and what to type.
pub fn resolve(world: &World, lang: Lang, typed: &str) -> Result<Option<String>, InvalidArgument> {
    note_typed(|| Typed::Target(lang, typed.to_owned()));
    resolve_unrecorded(world, lang, typed)
}

/// The same without recording, for a repeated question.
pub(super) fn resolve_unrecorded(
    world: &World,
    lang: Lang,
    typed: &str,
) -> Result<Option<String>, InvalidArgument> {
    if let Some(refused) = url::refused(typed) {
        let (message, help) = (refused.message("addresses"), refused.help().to_owned());
        return Err(InvalidArgument { code: Code::UnsafeLink, message, help });
    }
    let below = below_base(&world.config, typed);
    if below.is_none() && (typed.starts_with("//") || url::scheme(typed).is_some()) {
        return Ok(Some(url::standard(typed).into_owned()));
    }
    let parts = url::split(below.as_deref().unwrap_or(typed));
    if parts.path.is_empty() {
        return Ok(Some(url::complete(typed).into_owned()));
    }
    let path = url::decode(parts.path).unwrap_or(Cow::Borrowed(parts.path));
    let found =
        if path.starts_with('/') { at_address(world, &path) } else { at_path(world, lang, &path, parts) };
    let Some((mut address, page)) = found? else { return Ok(None) };
    if let Some(query) = parts.query {
        address.push('?');
        address.push_str(&url::complete(query));
    }
    if let Some(fragment) = parts.fragment {
        if let Some(page) = page {
            check_anchor(world, world.site.page(page), parts.path, fragment)?;
        }
        address.push('#');
        address.push_str(&url::complete(fragment));
    }
    Ok(Some(address))
}

/// Why an address that an editor gave to a component leads nowhere, if it does.
pub fn invalid(world: &World, text: &str, when: When) -> Option<InvalidArgument> {
    let is_later = || when == When::SomeDay && hints(world).is_hidden(url::split(text).path);
    resolve(world, world.config.source, text).err().filter(|_| !is_later())
}

/// Hints for paths from `content/`.
fn hints(world: &World) -> Hints<'_> {
    Hints { site: &world.site, config: &world.config, file: paths::TOP, entry: "" }
}

/// The result: an address, and the page that has it.
type Found = Result<Option<(String, Option<PageId>)>, InvalidArgument>;

fn at_address(world: &World, path: &str) -> Found {
    let (config, site) = (&world.config, &world.site);
    let Some(found) = site.published(config).find(path) else {
        let help = hints(world).address(path);
        let help = help.unwrap_or_else(|| "write an address that is published, such as `/`".to_owned());
        let message = format!("no page or file has the address `{path}`");
        return Err(InvalidArgument { code: Code::BrokenLink, message, help });
    };
    let page = if let ArtifactKind::Page(id, _) = found.what { Some(*id) } else { None };
    if let ArtifactKind::File(file) = found.what {
        check_published(site, file)?;
    }
    Ok(Some(([&*config.base_path, &url::encode_path(&found.address)].concat(), page)))
}

/// A page or a file by its path below `content/`.
fn at_path(world: &World, lang: Lang, path: &str, parts: url::Parts<'_>) -> Found {
    let (config, site) = (&world.config, &world.site);
    let plain = plain_path(path);
    let (entry, asked) = without_language(plain, config);
    if let Some(id) = site.by_path.get(entry) {
        let page = site.nearest(*id, config.language(asked.unwrap_or(lang)));
        let address = |page| [&*config.base_path, site.url(site.page(page))].concat();
        return Ok(page.map(|page| (address(page), Some(page))));
    }
    let file = url::join("", path.strip_prefix("@/").unwrap_or(path));
    if let Some(file) = file.filter(|file| site.assets.contains(file)) {
        check_published(site, &file)?;
        return Ok(Some((file_address(config, &file), None)));
    }
    let hidden = site.hidden.get(entry).copied();
    let invalid = no_entry(site, plain, hidden);
    let is_file = path.rsplit('/').next().is_some_and(|last| last.contains('.'));
    let near = if is_file && hidden.is_none() { hints(world).link(parts) } else { None };
    Err(InvalidArgument { help: near.unwrap_or(invalid.help), ..invalid })
}

/// A file beside pages is published if it is used.
fn check_published(site: &Site, file: &str) -> Result<(), InvalidArgument> {
    if site.publishes(file) {
        return Ok(());
    }
    let name = file.rsplit('/').next().unwrap_or_default();
    let help = format!(
        "move it to `{}` and write `/{name}`, or link to it from a page",
        paths::file(&[paths::STATIC, name].concat())
    );
    let message = format!("`{}` is not published: no page uses it", paths::file(file));
    Err(InvalidArgument { code: Code::BrokenLink, message, help })
}

fn check_anchor(world: &World, page: &Page, path: &str, typed: &str) -> Result<(), InvalidArgument> {
    let asked = url::decode(typed).unwrap_or(Cow::Borrowed(typed));
    let asked = asked.split(":~:").next().unwrap_or_default();
    let site = &world.site;
    let is_top = asked.is_empty() || asked.eq_ignore_ascii_case("top");
    if is_top
        || site.anchors(page).any(|id| id == asked)
        || site.template_ids(page, &world.theme.ids).contains(asked)
    {
        return Ok(());
    }
    let names: Vec<String> = site.anchors(page).map(|id| format!("{path}#{id}")).collect();
    let help = match names.is_empty() {
        true => format!("write `{path}`"),
        false => one_of(&format!("{path}#{asked}"), names.iter().map(String::as_str)),
    };
    // A template has the same mistake in all languages.
    let entry = &site.entry(page.entry).path;
    let message = format!("no heading `#{asked}` in `{}`", paths::entry_name(entry));
    Err(InvalidArgument { code: Code::BrokenAnchor, message, help })
}
