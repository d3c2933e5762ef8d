//! Questions on a terminal, and the rules that answers and arguments share.

use std::io::{BufRead, IsTerminal, Write};

use anyhow::{Context, bail};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::content::kinds::{HOME, Kind, Kinds, VALUE, VALUES};
use crate::content::paths;
use crate::diag::one_of;
use crate::url;

/// A name longer than this makes file names that some systems refuse.
const LONGEST: usize = 100;

/// Where answers come from.
pub(super) enum Prompt<R, W> {
    /// A person at a terminal: a reader for answers, and a writer for questions.
    Terminal(R, W),
    /// No terminal.
    Nobody,
}

impl Prompt<std::io::StdinLock<'static>, std::io::Stderr> {
    /// The terminal of this program, if there is one.
    pub(super) fn here() -> Self {
        if std::io::stdin().is_terminal() && std::io::stderr().is_terminal() {
            Prompt::Terminal(std::io::stdin().lock(), std::io::stderr())
        } else {
            Prompt::Nobody
        }
    }
}

impl<R: BufRead, W: Write> Prompt<R, W> {
    /// The argument, or the answer to a question, which is repeated until the answer is valid. Without a terminal the proposal is
    /// used, or else `absent` says what to type.
    pub(super) fn obtain<T>(
        &mut self,
        given: Option<&str>,
        question: &str,
        proposal: Option<&str>,
        absent: &str,
        rule: impl Fn(&str) -> anyhow::Result<T>,
    ) -> anyhow::Result<T> {
        if let Some(given) = given {
            return rule(given);
        }
        let Prompt::Terminal(from, to) = self else {
            return rule(proposal.context(absent.to_owned())?);
        };
        loop {
            let shown = proposal.map(|text| format!(" [{text}]")).unwrap_or_default();
            write!(to, "{question}{shown}: ")?;
            to.flush()?;
            let mut line = String::new();
            if from.read_line(&mut line).context("cannot read the answer")? == 0 {
                let _ = writeln!(to);
                bail!("the input ended before all questions were answered; nothing was written");
            }
            let answer = Some(line.trim()).filter(|answer| !answer.is_empty()).or(proposal);
            match answer.map(&rule) {
                Some(Ok(value)) => return Ok(value),
                Some(Err(error)) => writeln!(to, "{error}")?,
                None => {}
            }
        }
    }
}

/// Names of the kinds that `new` can create.
pub(super) fn kinds(known: &Kinds) -> Vec<&str> {
    known.names().filter(|name| !matches!(*name, HOME | VALUE | VALUES)).collect()
}

/// Reads the name of a kind.
pub(super) fn kind(name: &str, known: &Kinds) -> anyhow::Result<Kind> {
    match known.get(name) {
        Some(kind) if kind.name == HOME => {
            bail!("a site has one home page, `{}`: edit it there", paths::home(Some("<language>")))
        }
        Some(kind) if matches!(kind.name.as_str(), VALUE | VALUES) => {
            bail!(
                "pages of values are made of the facts that have them; name another kind, {}",
                one_of("", kinds(known))
            )
        }
        Some(kind) => Ok(kind.clone()),
        None => bail!("unknown kind `{name}`: {}", one_of(name, kinds(known))),
    }
}

/// Reads a slug.
pub(super) fn slug(text: &str) -> anyhow::Result<String> {
    let letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let inside = text.bytes().all(|byte| letter(byte) || matches!(byte, b'-' | b'_'));
    let ends = text.bytes().next().is_some_and(letter) && text.bytes().last().is_some_and(letter);
    if inside && ends && text.len() <= LONGEST && text != "index" {
        return Ok(text.to_owned());
    }
    let shown: String = text.chars().take(40).flat_map(char::escape_debug).collect();
    let shown = if text.chars().count() > 40 { format!("{shown}…") } else { shown };
    bail!(
        "`{shown}` cannot be the name of an entry: names are made of small letters a to z, digits, `-` and `_`, begin and end \
         with a letter or digit, have at most {LONGEST} of them, and are not `index`; {}",
        advice(text)
    )
}

/// What to type instead of an invalid slug.
fn advice(text: &str) -> String {
    let (section, last) = text.trim_end_matches('/').rsplit_once('/').unwrap_or(("", text));
    let plain: String = last.nfd().filter(|character| !is_combining_mark(*character)).collect();
    let mut slug = url::slugify(&plain);
    if slug.len() > LONGEST {
        let end = slug[..=LONGEST].rfind('-').unwrap_or(LONGEST);
        slug.truncate(end);
    }
    // Letters of other scripts would be lost silently.
    let kept = !plain.chars().any(|character| character.is_alphanumeric() && !character.is_ascii());
    if slug.is_empty() || slug == "index" || !kept {
        return "write it in Latin letters, such as `road-to-addis`; the title may be in any script"
            .to_owned();
    }
    let safe = !section.is_empty() && section.split('/').all(url::is_slug);
    let section = if safe { format!(" --section {section}") } else { String::new() };
    format!("write `{slug}{section}`")
}

/// Reads a title: one line, without invisible characters.
pub(super) fn title(text: &str) -> anyhow::Result<String> {
    let blank =
        |character: char| character.is_control() || matches!(character, '\u{2028}' | '\u{2029}' | '\u{feff}');
    let spaced: String = text.chars().map(|c| if blank(c) { ' ' } else { c }).collect();
    let words: Vec<&str> = spaced.split(' ').filter(|word| !word.is_empty()).collect();
    if spaced.trim().is_empty() {
        bail!("the title is empty; write one with `--title`");
    }
    Ok(words.join(" "))
}

/// A title made of a slug.
pub(super) fn title_of(slug: &str) -> String {
    let words = slug.replace(['-', '_'], " ");
    let mut letters = words.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(typed: &str) -> (anyhow::Result<Kind>, String) {
        let mut said = Vec::new();
        let kind =
            Prompt::Terminal(typed.as_bytes(), &mut said)
                .obtain(None, "Kind", None, "no kind", |name| kind(name, &crate::theme::builtin_kinds()));
        (kind, String::from_utf8(said).unwrap())
    }

    #[test]
    fn a_question_is_asked_until_the_answer_keeps_the_rule() {
        let (kind, said) = asked("evnt\n\nevent\n");
        assert_eq!(kind.unwrap().name, "event");
        assert_eq!(said.matches("Kind: ").count(), 3);
        assert!(said.contains("did you mean `event`?"), "{said}");
    }

    #[test]
    fn the_end_of_the_input_ends_the_questions() {
        let (kind, _) = asked("evnt\n");
        assert!(kind.unwrap_err().to_string().contains("nothing was written"));
    }

    #[test]
    fn an_empty_answer_takes_the_proposal() {
        let mut said = Vec::new();
        let mut answers = Prompt::Terminal("\n".as_bytes(), &mut said);
        let answer = answers.obtain(None, "Title", Some("Opening"), "", title).unwrap();
        assert_eq!((answer.as_str(), said.as_slice()), ("Opening", "Title [Opening]: ".as_bytes()));
    }
}
