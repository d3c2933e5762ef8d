//! Questions on a terminal.

use std::io::{BufRead, IsTerminal, Write};

use anyhow::{Context, bail};

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::new::ask::{kind, title};
    use crate::content::kinds::Kind;

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
