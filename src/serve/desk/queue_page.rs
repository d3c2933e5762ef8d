//! What is to be done: in all languages, and in one.

use super::frame::Shown;
use crate::check;
use crate::desk::{Group, Queue, begun, queue as queues};
use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::lang::Lang;
use crate::markdown::escape;
use crate::report::Texts;
use crate::site::Contents;
use crate::site::survey::{Row, Surveyed};

/// What the rows are listed from.
pub(super) fn surveyed(shown: Shown<'_>) -> Surveyed<'_> {
    let world = shown.view.built.world();
    Surveyed { site: &world.site, config: &world.config, inputs: &shown.view.inputs }
}

/// The problems of messages, as `hexaglot l10n lint` reports them.
fn of_messages(shown: Shown<'_>) -> Vec<(Severity, Diagnostic)> {
    let (view, world) = (shown.view, shown.view.built.world());
    let mut found = Diagnostics::new();
    check::messages((&world.config, &world.locales, &world.theme), &view.inputs, &mut found);
    let mut all = shown.problems();
    all.extend(view.built.judge(found));
    all.retain(|(_, problem)| check::is_of_messages(problem));
    all
}

/// The page of all languages.
pub(super) fn overview(shown: Shown<'_>) -> String {
    let messages = of_messages(shown);
    let head = |id: &str| format!("<th scope=\"col\">{}</th>", shown.say(id));
    let groups: String = Group::ALL.iter().map(|group| head(&format!("group-{}", group.name()))).collect();
    let row = |queue: &Queue| {
        let language = shown.language(queue.lang);
        let segment = Some(&*language.segment);
        let cell = |group: &Group| match queue.rows(*group).len() {
            0 => "<td>0</td>".to_owned(),
            count => {
                format!("<td><a href=\"{}#{}\">{count}</a></td>", shown.address(segment, None), group.name())
            }
        };
        let cells: String = Group::ALL.iter().map(cell).collect();
        let config = &shown.view.built.world().config;
        let own = messages.iter().filter(|(_, problem)| check::is_of_language(problem, config, queue.lang));
        let messages = match own.count() {
            0 => "<td>0</td>".to_owned(),
            count => format!("<td><a href=\"{}#messages\">{count}</a></td>", shown.address(segment, None)),
        };
        format!(
            "<tr class=\"item\"><th scope=\"row\"><a class=\"open\" href=\"{}\" lang=\"{}\" dir=\"{}\">{}</a></th>{cells}{messages}<td>{}</td></tr>\n",
            shown.address(segment, None),
            escape(&language.tag),
            language.direction.as_str(),
            escape(&language.name),
            escape(&shown.words.count("number", queue.words() as usize))
        )
    };
    let rows: String = queues(surveyed(shown), None).iter().map(row).collect();
    let main = format!(
        "<h1>{}</h1>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{caption}\"><table class=\"overview\"><caption>{caption}</caption>\
         <thead><tr>{}{groups}{}{}</tr></thead>\n<tbody>{rows}</tbody></table></div>\n",
        shown.say("desk"),
        head("language"),
        head("group-messages"),
        head("words-column"),
        caption = shown.say("overview-caption"),
    );
    shown.page(&shown.words.text("desk"), &main, (None, None))
}

/// The page of a language.
pub(super) fn queue(shown: Shown<'_>, lang: Lang) -> String {
    let language = shown.language(lang);
    let title = shown.words.with("queue", &[("language", (&*language.name).into())]);
    let title = title.replace(['\u{2068}', '\u{2069}'], "");
    let found = queues(surveyed(shown), Some(lang));
    let Some(queue) = found.first() else { return super::frame::missing(shown, None) };
    let groups: String = queue.groups.iter().map(|(group, rows)| self::group(shown, *group, rows)).collect();
    let is_done = queue.groups.iter().all(|(group, _)| *group == Group::Done);
    let say = |id: &str| format!("<p>{}</p>\n", shown.say(id));
    let note = match (queue.groups.is_empty(), is_done) {
        (true, _) if lang == shown.view.built.world().config.source => say("source-language"),
        (_, true) => say("nothing-due"),
        _ => format!("<p>{}</p>\n", escape(&shown.words.count("words", queue.words() as usize))),
    };
    let main = format!(
        "<p><a href=\"{}\" data-key=\"u\">{}</a></p>\n<h1>{}</h1>\n{note}{groups}{}",
        shown.address(None, None),
        shown.say("overview"),
        escape(&title),
        messages(shown, lang)
    );
    shown.page(&title, &main, (Some(&language.segment), None))
}

/// What is wrong in the messages of a language, and which it lacks.
fn messages(shown: Shown<'_>, lang: Lang) -> String {
    let mut texts = Texts::of(&shown.view.inputs);
    let config = &shown.view.built.world().config;
    let found = of_messages(shown);
    let own = found.iter().filter(|(_, problem)| check::is_of_language(problem, config, lang));
    let own: Vec<&(Severity, Diagnostic)> = own.collect();
    if own.is_empty() {
        return String::new();
    }
    let items = shown.folded(&own, &mut texts, "item message");
    format!(
        "<section class=\"group messages\" id=\"messages\" aria-labelledby=\"messages-title\"><h2 id=\"messages-title\">{} <span class=\"number\">{}</span></h2>\n{}<ol>{}</ol></section>\n",
        shown.say("group-messages"),
        own.len(),
        shown.in_english(),
        items
    )
}

fn group(shown: Shown<'_>, group: Group, rows: &[Row]) -> String {
    let name = group.name();
    let items: String = rows.iter().map(|row| self::row(shown, row)).collect();
    format!(
        "<section class=\"group {name}\" id=\"{name}\" aria-labelledby=\"{name}-title\"><h2 id=\"{name}-title\">{} <span class=\"number\">{}</span></h2>\n<ol>{items}</ol></section>\n",
        shown.say(&format!("group-{name}")),
        rows.len()
    )
}

fn row(shown: Shown<'_>, row: &Row) -> String {
    let site = &shown.view.built.world().site;
    let original = site.by_path.get(&row.entry).and_then(|id| site.original(site.entry(*id)));
    let title = original.map(|page| (page.title.as_str(), shown.language(page.lang)));
    let link = match title.filter(|(title, _)| !title.is_empty()) {
        Some((title, language)) => format!(
            "<span lang=\"{}\" dir=\"{}\">{}</span>",
            escape(&language.tag),
            language.direction.as_str(),
            escape(title)
        ),
        None => escape(&row.file).into_owned(),
    };
    let changed = match row.changed.as_slice() {
        [] => String::new(),
        names => {
            let names = names.iter().map(|name| section(shown, name)).collect::<Vec<_>>().join(" · ");
            let changed = shown.words.with("row-changed", &[("sections", names.as_str().into())]);
            format!("<span class=\"sections\">{}</span>", escape(&changed))
        }
    };
    let words = if row.words == 0 { row.of_words } else { row.words };
    let state = row.state.map(|state| {
        format!("<span class=\"state {state}\">{}</span>", shown.say(&format!("state-{state}")))
    });
    format!(
        "<li class=\"item\"><a class=\"open\" href=\"{}\">{link}</a> <span class=\"facts\"><span>{}</span> {} {changed} {}</span></li>\n",
        shown.address(Some(&row.language), Some(&row.entry)),
        escape(&shown.words.count("row-words", words as usize)),
        state.unwrap_or_default() + &begun_note(shown, row) + &publish(shown, row),
        match row.standing {
            "missing" => format!("<span class=\"place\" dir=\"ltr\">{}</span>", escape(&row.file)),
            _ => shown.place(&row.file, None, "edit"),
        }
    )
}

/// How much of a translation that is only begun is still in the language of its original.
pub(super) fn begun_note(shown: Shown<'_>, row: &Row) -> String {
    let world = shown.view.built.world();
    let contents: &Contents = &world.site;
    let of = (contents, &*world.config, &world.theme.calls);
    let Some(begun) = begun(of, &shown.view.inputs, row) else { return String::new() };
    let values = [
        ("left", begun.left.into()),
        ("count", begun.all.into()),
        ("language", begun.language.as_str().into()),
    ];
    format!("<span class=\"begun\">{}</span>", escape(&shown.words.with("begun", &values)))
}

/// The day on which an entry is published, if it is to come.
pub(super) fn publish(shown: Shown<'_>, row: &Row) -> String {
    let Some(day) = row.publish else { return String::new() };
    let text = shown.words.with("publish", &[("date", shown.words.day(day).as_str().into())]);
    format!("<span class=\"publish\">{}</span>", escape(&text))
}

/// The name of a section in the language of the interface, if it is not a heading.
fn section(shown: Shown<'_>, name: &str) -> String {
    match name {
        "front matter" => shown.words.text("front-matter"),
        "beginning" => shown.words.text("beginning"),
        heading => heading.to_owned(),
    }
}
