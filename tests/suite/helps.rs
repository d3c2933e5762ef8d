//! Every mistake has one message, and what its help says to type takes the mistake away and makes no new one.
//!
//! A row of the tables is a mistake in a small site that is otherwise clean. The test finds exactly one problem, does what
//! the help says (it reads the help, so a wrong help fails), and finds none. What an editor does is a [`Mend`].

mod configuration;
mod disk;
mod facts;
mod front_matter;
mod kinds;
mod languages;
mod leftovers;
mod links;
mod messages;
mod names;
mod readings;
mod slips;
mod templates;
mod texts;
mod translations;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use hexaglot::diag::{Code, Diagnostic};

use crate::site_test::{SiteTest, interface_ids};

/// A mistake.
pub struct Mistake {
    /// The code of its only problem.
    pub code: &'static str,
    /// Files that are in place of those of the clean site, or beside them.
    pub files: &'static [(&'static str, &'static str)],
    /// What the help says to do.
    pub mend: Mend,
}

/// What an editor does who obeys the help.
pub enum Mend {
    /// Puts what the help names in place of what the caret marks.
    Replace,
    /// The same; `…` in what the help names is filled in.
    ReplaceWith(&'static str),
    /// Writes what the help names on a line of its own above the line with this text; `…` is filled in.
    LineAbove(&'static str, &'static str),
    /// Writes what the help names on a line at the end of a file; `…` is filled in.
    LineAtEnd(&'static str, &'static str),
    /// Puts what the help names in place of the line with the caret.
    ReplaceLine,
    /// Writes what the help names in place of a text of the file with the caret.
    Type(&'static str),
    /// Removes what the caret marks.
    Remove,
    /// Removes the line with the caret.
    RemoveLine,
    /// Gives the file with the problem the name that the help names.
    Rename,
    /// The help has these words; the editor gives a file another name.
    RenameAs(&'static str, &'static str, &'static str),
    /// Removes the file with the problem.
    RemoveFile,
    /// Writes the file that the help names.
    Write(&'static str),
    /// The help has these words; the editor exchanges one text of a file for another.
    Exchange(&'static str, &'static str, &'static str, &'static str),
    /// There is no help, since the program cannot know what was meant; the editor exchanges one text of a file for another.
    Unhelped(&'static str, &'static str, &'static str),
    /// Writes all messages of the interface into this file, as the command of the help does.
    Messages(&'static str),
}

use Mend::{
    Exchange, LineAbove, LineAtEnd, Messages, Remove, RemoveFile, RemoveLine, Rename, RenameAs, Replace,
    ReplaceLine, ReplaceWith, Type, Unhelped, Write,
};

type Files = BTreeMap<String, String>;

/// A site without a problem.
const CLEAN: &[(&str, &str)] = &[
    (
        "site.toml",
        "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n",
    ),
    ("content/_index.en.md", "---\ntitle: Home\n---\nWelcome. See [us](about.md).\n"),
    (
        "content/about.en.md",
        "---\ntitle: About us\n---\n![A map of the town](map.svg)\n\n## Who we are {#who}\n\nPeople.\n",
    ),
    ("content/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"4\"/>"),
    ("content/events/_index.yaml", "children: event\n"),
    ("content/events/_index.en.md", "---\ntitle: Events\n---\nAll events.\n"),
    ("content/events/opening.yaml", "dates: 2021-11-18\n"),
    ("content/events/opening.en.md", "---\ntitle: The opening\n---\nDoors open.\n"),
    ("content/_data/contacts.yaml", "desk:\n  email: desk@site.test\n"),
    ("content/_data/references.yaml", "rules:\n  url: https://rules.test/\n"),
];

fn clean() -> Files {
    CLEAN.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

/// The problems of a site in which something with this code is wrong. Messages of the rows are there for their mistake: most are used by no
/// template, and what a help makes of them is no translation.
fn problems(files: &Files, code: &str) -> Vec<(String, Diagnostic)> {
    let site = files.iter().fold(SiteTest::empty(), |site, (path, text)| site.file(path, text));
    let outcome = site.check();
    let mut found: Vec<_> = outcome.problems.iter().cloned().zip(outcome.diagnostics).collect();
    found.retain(|(_, problem)| {
        let name = problem.code.name();
        name == code || !["unused-message", "message-parts"].contains(&name)
    });
    found
}

fn rows() -> Vec<&'static Mistake> {
    let tables = [
        configuration::ROWS,
        facts::ROWS,
        front_matter::ROWS,
        kinds::ROWS,
        languages::ROWS,
        leftovers::ROWS,
        links::ROWS,
        messages::ROWS,
        translations::ROWS,
        names::ROWS,
        readings::ROWS,
        slips::ROWS,
        templates::ROWS,
        texts::ROWS,
        words::ROWS,
    ];
    tables.into_iter().flatten().collect()
}

#[test]
fn the_site_of_the_mistakes_is_clean() {
    let found: Vec<String> = problems(&clean(), "").into_iter().map(|(line, _)| line).collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn one_mistake_has_one_message_and_its_help_works_when_typed() {
    let rows = rows();
    let wrong: Vec<String> =
        rows.iter().zip(found()).filter_map(|(row, found)| judge(row, found).err()).collect();
    assert!(wrong.is_empty(), "{} of {} rows:\n{}", wrong.len(), rows.len(), wrong.join("\n"));
}

/// What every mistake says, with its help: a snapshot, so that a change of words is seen.
#[test]
fn the_words_of_every_help_are_these() {
    let words = |(line, problem): &(String, Diagnostic)| {
        format!("{line}\n  {}\n", problem.help.as_deref().unwrap_or("(no help)"))
    };
    let all: String = found().iter().flatten().map(words).collect();
    snapbox::assert_data_eq!(all, snapbox::file!["snapshots/helps.txt"]);
}

/// The clean site with a mistake.
fn mistaken(row: &Mistake) -> Files {
    let mut files = clean();
    files.extend(row.files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())));
    files
}

/// The problems of each row, looked for once for all tests.
fn found() -> &'static [Vec<(String, Diagnostic)>] {
    static FOUND: OnceLock<Vec<Vec<(String, Diagnostic)>>> = OnceLock::new();
    FOUND.get_or_init(|| rows().iter().map(|row| problems(&mistaken(row), row.code)).collect())
}

fn judge(row: &Mistake, found: &[(String, Diagnostic)]) -> Result<(), String> {
    let files = mistaken(row);
    let lines = |found: &[(String, Diagnostic)]| {
        let line = |(line, problem): &(String, Diagnostic)| format!("    {line} ({:?})", problem.help);
        found.iter().map(line).collect::<Vec<_>>().join("\n")
    };
    let named = format!("{} {:?}", row.code, row.files);
    let [(_, problem)] = found else {
        return Err(format!("{named}\n  has {} problems\n{}", found.len(), lines(found)));
    };
    if problem.code.name() != row.code {
        return Err(format!("{named}\n  is another problem\n{}", lines(found)));
    }
    let mended =
        mend(files, problem, &row.mend).map_err(|error| format!("{named}\n  {error}\n{}", lines(found)))?;
    let left = problems(&mended, row.code);
    if left.is_empty() {
        return Ok(());
    }
    Err(format!("{named}\n{}\n  after its help\n{}", lines(found), lines(&left)))
}

/// The texts in backticks of a help, in order.
fn quoted(help: &str) -> Vec<&str> {
    let mut quoted = Vec::new();
    let mut rest = help;
    while let Some((_, after)) = rest.split_once('`') {
        // More than one backtick holds a text with backticks.
        let more = after.len() - after.trim_start_matches('`').len();
        let fence = "`".repeat(more + 1);
        let inside = &after[more..];
        let is_end =
            |at: &usize| !inside[..*at].ends_with('`') && !inside[at + fence.len()..].starts_with('`');
        let Some(end) = inside
            .match_indices('`')
            .map(|(at, _)| at)
            .find(|at| inside[*at..].starts_with(&*fence) && is_end(at))
        else {
            break;
        };
        let (text, after) = (&inside[..end], &inside[end + fence.len()..]);
        // As in Markdown, one space on each side belongs to the fence.
        let inner = text.strip_prefix(' ').and_then(|text| text.strip_suffix(' '));
        quoted.push(inner.filter(|_| more > 0).unwrap_or(text));
        rest = after;
    }
    quoted
}

/// A file, its text, and the bytes that the caret marks.
type Marked = (String, String, std::ops::Range<usize>);

fn marked(files: &Files, problem: &Diagnostic) -> Result<Marked, String> {
    let place = problem.place.as_ref().ok_or("has no place")?;
    let text = files.get(&*place.path).ok_or(format!("is in `{}`, which is not there", place.path))?;
    Ok((place.path.to_string(), text.clone(), place.range_in(text)))
}

fn exchange(files: &mut Files, (path, from, to): (&str, &str, &str)) -> Result<(), String> {
    let text = files.get(path).filter(|text| text.contains(from));
    let text = text.ok_or(format!("`{from}` is not in `{path}`"))?.replacen(from, to, 1);
    files.insert(path.to_owned(), text);
    Ok(())
}

fn mend(mut files: Files, problem: &Diagnostic, mend: &Mend) -> Result<Files, String> {
    if let Unhelped(path, from, to) = mend {
        if problem.help.is_some() {
            return Err("has a help".to_owned());
        }
        exchange(&mut files, (path, from, to))?;
        return Ok(files);
    }
    let help = problem.help.as_deref().ok_or("has no help")?;
    let said = || quoted(help).first().copied().ok_or("names nothing to type".to_owned());
    match mend {
        Exchange(words, path, from, to) => {
            if !help.contains(words) {
                return Err(format!("does not say `{words}`"));
            }
            exchange(&mut files, (path, from, to))?;
        }
        Type(from) => {
            let path = problem.place.as_ref().ok_or("has no place")?.path.to_string();
            exchange(&mut files, (&path, from, said()?))?;
        }
        RenameAs(words, from, to) => {
            if !help.contains(words) {
                return Err(format!("does not say `{words}`"));
            }
            let text = files.remove(*from).ok_or(format!("there is no `{from}`"))?;
            files.insert((*to).to_owned(), text);
        }
        Messages(path) => {
            let messages: String = interface_ids().iter().map(|id| format!("{id} = Wort\n")).collect();
            files.insert((*path).to_owned(), messages);
        }
        LineAtEnd(path, fill) => {
            let line = format!("{}\n", said()?.replace('…', fill));
            files.entry((*path).to_owned()).or_default().push_str(&line);
        }
        Rename | RemoveFile => {
            let path = problem.place.as_ref().ok_or("has no place")?.path.to_string();
            let text = files.remove(&path).ok_or("is in no file of the site")?;
            if matches!(mend, Rename) {
                files.insert(said()?.to_owned(), text);
            }
        }
        Write(text) => {
            files.insert(said()?.to_owned(), (*text).to_owned());
        }
        Replace | ReplaceLine | ReplaceWith(_) | LineAbove(..) | Remove | RemoveLine => {
            let (path, text, range) = marked(&files, problem)?;
            let named = if matches!(mend, Remove | RemoveLine) { "" } else { said()? };
            files.insert(path, edited(text, range, named, mend)?);
        }
        Unhelped(..) => {}
    }
    Ok(files)
}

/// A text with an edit at what the caret marks.
fn edited(
    mut text: String,
    range: std::ops::Range<usize>,
    named: &str,
    mend: &Mend,
) -> Result<String, String> {
    let start_of_line = |text: &str, at: usize| text[..at].rfind('\n').map_or(0, |at| at + 1);
    match mend {
        ReplaceWith(fill) => text.replace_range(range, &named.replace('…', fill)),
        LineAbove(marker, fill) => {
            let at = text.find(marker).ok_or(format!("`{marker}` is not in the file"))?;
            text.insert_str(start_of_line(&text, at), &format!("{}\n", named.replace('…', fill)));
        }
        RemoveLine | ReplaceLine => {
            let end = text[range.start..].find('\n').map_or(text.len(), |at| range.start + at + 1);
            let line = if matches!(mend, RemoveLine) { String::new() } else { format!("{named}\n") };
            text.replace_range(start_of_line(&text, range.start)..end, &line);
        }
        _ => text.replace_range(range, named),
    }
    Ok(text)
}

#[test]
fn every_code_has_a_mistake_whose_help_was_typed() {
    // What no author does: saving at the very moment, and mistakes of the program; what `check` looks for only when asked; and what is wrong
    // with files of translators, which `exchange` tries, with what was published before, which `publishing`
    // tries, and with other sites, which `external` tries.
    let by_chance = [
        "changed-file",
        "internal-error",
        "hard-coded-text",
        "bad-exchange",
        "lost-placeholder",
        "unplaced-unit",
        "odd-exchange",
        "lost-address",
        "dead-link",
        "moved-link",
        "unreachable-link",
    ];
    let rows = rows();
    let tried = rows.iter().map(|row| row.code).chain(disk::codes()).chain(by_chance);
    let tried: BTreeSet<&str> = tried.collect();
    let known = Code::ALL.iter().map(|code| code.name());
    let missing: Vec<&str> = known.filter(|name| !tried.contains(name)).collect();
    assert!(missing.is_empty(), "no row for {missing:?}");
}
