//! A translation beside its original, block by block.

use super::frame::Shown;
use super::queue_page::{begun_note, publish, surveyed};
use crate::build::scope;
use crate::check;
use crate::desk::{Asked, Block, Fate, History, Side, Translation, queue};
use crate::diag::{Code, Diagnostic, Severity};
use crate::lang::{Lang, Language};
use crate::live::Trouble;
use crate::markdown::{UnitKind, escape};
use crate::report::Texts;
use crate::site::survey::Row;
use crate::translation::Piece;

/// The page; `None` if there is no such translation.
pub(super) fn page(
    shown: Shown<'_>,
    (lang, entry): (Lang, &str),
    earlier: &dyn Fn(&str) -> Option<String>,
) -> Result<Option<String>, Trouble> {
    let Some(found) = shown.view.translation(Asked { entry, lang }, earlier)? else { return Ok(None) };
    let language = shown.language(lang);
    let (segment, original) =
        (&*language.segment, found.original.as_ref().map(|(_, lang)| shown.language(*lang)));
    let title = if found.title.is_empty() { entry } else { &found.title };
    let title_language = original.unwrap_or(language);
    let begun = found.row.as_ref().map(|row| begun_note(shown, row)).unwrap_or_default();
    let is_begun = !begun.is_empty();
    let due =
        found.blocks.iter().filter(|block| block.fate.is_due() || is_begun && is_untranslated(block)).count();
    let due = match due {
        0 => String::new(),
        due => format!("<p class=\"due\">{}</p>\n", escape(&shown.words.count("due-blocks", due))),
    };
    let count = found.blocks.len();
    let blocks: String = found
        .blocks
        .iter()
        .enumerate()
        .map(|(at, one)| block(shown, (&found, is_begun), (original, language), (at + 1, count, one)))
        .collect();
    let main = format!(
        "{}<h1><bdi lang=\"{}\" dir=\"{}\">{}</bdi></h1>\n{}{}{}{due}<section aria-labelledby=\"blocks-title\"><h2 class=\"hidden\" id=\"blocks-title\">{}</h2>\n\
         <div class=\"blocks\">\n{}{blocks}</div></section>\n",
        neighbors(shown, segment, entry, lang),
        escape(&title_language.tag),
        title_language.direction.as_str(),
        escape(title),
        files(shown, &found),
        note(shown, &found),
        problems(shown, (&found, entry)),
        shown.say("blocks"),
        columns(shown, original, language),
    );
    let title = format!("{title} · {}", language.name);
    Ok(Some(shown.page(&title, &main, (Some(segment), Some(entry)))))
}

/// Links to the queue, and to the translations before and after this one.
fn neighbors(shown: Shown<'_>, segment: &str, entry: &str, lang: Lang) -> String {
    let queues = queue(surveyed(shown), Some(lang));
    let rows: Vec<&Row> = queues.iter().flat_map(|queue| queue.all()).collect();
    let at = rows.iter().position(|row| row.entry == entry);
    let link = |at: Option<usize>, key: &str, id: &str| match at.and_then(|at| rows.get(at)) {
        Some(row) => format!(
            "<li><a href=\"{}\" data-key=\"{key}\">{}</a></li>",
            shown.address(Some(segment), Some(&row.entry)),
            shown.say(id)
        ),
        None => String::new(),
    };
    let position = at.map(|at| {
        let words =
            shown.words.with("position", &[("number", (at + 1).into()), ("count", rows.len().into())]);
        format!("<li>{}</li>", escape(&words))
    });
    format!(
        "<nav class=\"neighbors\" aria-label=\"{}\"><ul><li><a href=\"{}\" data-key=\"u\">{}</a></li>{}{}{}</ul></nav>\n",
        shown.say("translation"),
        shown.address(Some(segment), None),
        shown.say("back-to-queue"),
        position.unwrap_or_default(),
        link(at.and_then(|at| at.checked_sub(1)), "J-", "previous-item"),
        link(at.map(|at| at + 1), "J+", "next-item"),
    )
}

/// The files, the pages and the state.
fn files(shown: Shown<'_>, found: &Translation) -> String {
    let base = &shown.view.built.world().config.base_path;
    // What is published later has no page on this day.
    let is_to_come = found.row.as_ref().is_some_and(|row| row.publish.is_some());
    let page = |at: usize| match &found.addresses[at] {
        Some(address) if !is_to_come => {
            format!(" <a href=\"{}\">{}</a>", escape(&format!("{base}{address}")), shown.say("page"))
        }
        _ => String::new(),
    };
    let mut rows = String::new();
    let mut row = |id: &str, value: String| {
        rows.push_str(&format!("<div><dt>{}</dt><dd>{value}</dd></div>", shown.say(id)));
    };
    if let Some((path, _)) = &found.original {
        row("original", shown.place(path, None, "original") + &page(0));
    }
    if let Some(path) = &found.translation {
        row("translation", shown.place(path, None, "edit") + &page(1));
    }
    if let Some(status) = &found.row {
        let state = status.state.map(|state| shown.say(&format!("state-{state}")));
        let texts = [state.unwrap_or_default(), shown.say(&standing(status)), publish(shown, status)];
        let texts: Vec<String> = texts.into_iter().filter(|text| !text.is_empty()).collect();
        row("state", format!("<span>{}</span>{}", texts.join(" · "), begun_note(shown, status)));
    }
    format!("<dl class=\"files\">{rows}</dl>\n")
}

/// The message for the standing of a translation.
fn standing(row: &Row) -> String {
    let name = match row.standing {
        "current" => "done",
        other => other,
    };
    format!("group-{name}")
}

/// What is known of the version that was translated, and what is not.
fn note(shown: Shown<'_>, found: &Translation) -> String {
    let is_orphan = found.row.as_ref().is_some_and(|row| row.standing == "orphan");
    if found.translation.is_none() {
        let file = found.row.as_ref().map(|row| row.file.as_str()).unwrap_or_default();
        let is_broken = found.row.as_ref().is_some_and(|row| row.standing == "broken");
        let id = if is_broken { "broken-file" } else { "no-file" };
        return format!("<p class=\"note\">{} {}</p>\n", shown.say(id), shown.place(file, None, "edit"));
    }
    let id = match &found.history {
        _ if found.original.is_none() => "no-original",
        _ if is_orphan => "note-orphan",
        History::Present => "note-present",
        History::Earlier(_) => "note-earlier",
        History::Lost(_) => "note-lost",
        History::Unknown => "note-unknown",
    };
    let removed = match &found.history {
        History::Lost(sections) if sections.is_empty() => format!(" {}", shown.say("note-removed")),
        _ => String::new(),
    };
    format!("<p class=\"note\">{}{removed}</p>\n", shown.say(id))
}

/// What a build or `check` says of the two files.
fn problems(shown: Shown<'_>, (found, entry): (&Translation, &str)) -> String {
    let own = found.original.as_ref().map(|(path, _)| &**path);
    let row = found.row.as_ref().map(|row| row.file.as_str());
    let files: Vec<&str> = own.into_iter().chain(found.translation.as_deref()).chain(row).collect();
    let mut texts = Texts::of(&shown.view.inputs);
    let world = shown.view.built.world();
    let scope = scope(world);
    let remarks = world
        .site
        .by_path
        .get(entry)
        .map(|id| check::of_entry(scope, world.site.entry(*id), &shown.view.inputs));
    let mut all = shown.problems();
    all.extend(shown.view.built.judge(remarks.unwrap_or_default()));
    // That is what the whole page says.
    all.retain(|(_, problem)| problem.code != Code::StaleTranslation);
    let is_here =
        |problem: &Diagnostic| problem.place.as_ref().is_some_and(|place| files.contains(&&*place.path));
    let here: Vec<&(Severity, Diagnostic)> = all.iter().filter(|(_, problem)| is_here(problem)).collect();
    let items = shown.folded(&here, &mut texts, "");
    match items.is_empty() {
        true => String::new(),
        false => format!(
            "<section class=\"problems\" aria-labelledby=\"problems-title\"><h2 id=\"problems-title\">{}</h2>{}<ul>{items}</ul></section>\n",
            shown.say("problems"),
            shown.in_english()
        ),
    }
}

/// Whether a block of a translation that is only begun still is that of the original.
fn is_untranslated(block: &Block) -> bool {
    let (Some(original), Some(translation)) = (&block.original, &block.translation) else { return false };
    let text = translation.written.trim();
    text == original.written.trim() && text.contains(char::is_alphabetic) && block.kind != UnitKind::Code
}

/// The heads of the two columns.
fn columns(shown: Shown<'_>, original: Option<&Language>, language: &Language) -> String {
    let head = |id: &str, language: Option<&Language>| {
        let name = language.map(|language| {
            format!(
                " · <span lang=\"{}\" dir=\"{}\">{}</span>",
                escape(&language.tag),
                language.direction.as_str(),
                escape(&language.name)
            )
        });
        format!("<p>{}{}</p>", shown.say(id), name.unwrap_or_default())
    };
    let heads = [head("original", original), head("translation", Some(language))].concat();
    format!("<div class=\"columns\" aria-hidden=\"true\">{heads}</div>\n")
}

/// One block.
fn block(
    shown: Shown<'_>,
    (found, is_begun): (&Translation, bool),
    (original, language): (Option<&Language>, &Language),
    (number, count, block): (usize, usize, &Block),
) -> String {
    let kind = match (block.kind, &block.field) {
        (_, Some(field)) => Some(format!("<code dir=\"ltr\">{}</code>", escape(field))),
        (UnitKind::Heading(_), _) => Some(shown.say("kind-heading")),
        (UnitKind::Row, _) => Some(shown.say("kind-row")),
        (UnitKind::Code, _) => Some(shown.say("kind-code")),
        (UnitKind::Html, _) => Some(shown.say("kind-html")),
        (UnitKind::Component, _) => Some(shown.say("kind-component")),
        (UnitKind::Text, _) => None,
    };
    let name = shown.words.with("block", &[("number", number.into()), ("count", count.into())]);
    let fate = (block.fate != Fate::Same).then(|| {
        format!("<span class=\"fate\">{}</span>", shown.say(&format!("fate-{}", block.fate.name())))
    });
    let is_left = is_begun && is_untranslated(block);
    let fate =
        fate.or_else(|| is_left.then(|| format!("<span class=\"fate\">{}</span>", shown.say("need-copied"))));
    let label: Vec<String> = [Some(escape(&name).into_owned()), kind, fate].into_iter().flatten().collect();
    let due = if block.fate.is_due() || is_left { " due" } else { "" };
    let level = if let UnitKind::Heading(_) = block.kind { " heading" } else { "" };
    let path = found.original.as_ref().map(|(path, _)| &**path);
    let left = cell(shown, block.original.as_ref(), (path, original), (block, true));
    let right = cell(
        shown,
        block.translation.as_ref(),
        (found.translation.as_deref(), Some(language)),
        (block, false),
    );
    format!(
        "<article class=\"block item {}{due}{level}\" id=\"b{number}\" tabindex=\"-1\" aria-labelledby=\"b{number}-label\"><h3 id=\"b{number}-label\">{}</h3>{left}{right}</article>\n",
        block.fate.name(),
        label.join(" · "),
    )
}

/// One half of a block.
fn cell(
    shown: Shown<'_>,
    side: Option<&Side>,
    (path, language): (Option<&str>, Option<&Language>),
    (block, is_original): (&Block, bool),
) -> String {
    let class = if is_original { "original" } else { "edit" };
    let Some(side) = side else {
        let id = if is_original { "not-in-original" } else { "not-translated" };
        let id = if !is_original && block.fate == Fate::Removed { "shows-nothing" } else { id };
        return format!("<div class=\"cell empty\"><p>{}</p></div>", shown.say(id));
    };
    let place = match path {
        Some(_) if is_original && block.fate == Fate::Removed => {
            format!("<span>{}</span>", escape(&shown.words.with("old-line", &[("line", side.line.into())])))
        }
        Some(path) => shown.place(path, Some(side.line), class),
        None => String::new(),
    };
    let (tag, direction) =
        language.map_or(("und", "auto"), |language| (&*language.tag, language.direction.as_str()));
    let text = match side.html.trim().is_empty() {
        true => format!(
            "<p class=\"silent\">{}</p><pre class=\"written\" dir=\"auto\">{}</pre>",
            shown.say("shows-nothing"),
            escape(&side.written)
        ),
        false => {
            format!("<div class=\"text\" lang=\"{}\" dir=\"{direction}\">{}</div>", escape(tag), side.html)
        }
    };
    let words = if is_original { changes(shown, &block.words, (tag, direction)) } else { String::new() };
    format!("<div class=\"cell\"><p class=\"where\">{place}</p>{text}{words}</div>")
}

/// The words that changed, where they could not be marked in the text itself.
fn changes(shown: Shown<'_>, words: &[Piece], (tag, direction): (&str, &str)) -> String {
    if words.is_empty() {
        return String::new();
    }
    let piece = |piece: &Piece| match piece {
        Piece::Same(text) => escape(text).into_owned(),
        Piece::Removed(text) => format!("<del>{}</del>", escape(text)),
        Piece::Added(text) => format!("<ins>{}</ins>", escape(text)),
    };
    let pieces: String = words.iter().map(piece).collect();
    format!(
        "<div class=\"changes\"><p>{}</p><p lang=\"{}\" dir=\"{direction}\">{pieces}</p></div>",
        shown.say("changes"),
        escape(tag)
    )
}
