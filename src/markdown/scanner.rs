//! One component call, scanned character by character.

use std::ops::Range;

use super::call::{Argument, Call, CallKind, is_shortcode};

/// Reads a call from its first brace.
pub(super) struct Scanner<'t> {
    /// The text.
    pub text: &'t str,
    /// Where it reads.
    pub at: usize,
}

impl Scanner<'_> {
    /// A call at the current place; `None` if the text is not meant as one.
    pub fn call(&mut self) -> Result<Option<Call>, String> {
        let start = self.at;
        let block = self.text[start..].starts_with("{%");
        self.at += 2;
        self.spaces();
        // The space shows that `{{< name >}}` is a shortcode of Hugo, and not a call.
        let is_foreign = !block && is_shortcode(&self.text[start + 2..]);
        if is_foreign || !self.eat("<") || self.text[self.at..].starts_with(char::is_whitespace) {
            return Ok(None);
        }
        let close = self.eat("/");
        let name = self.name();
        if name.is_empty() {
            return Err("a component call has no name".to_owned());
        }
        // An address in angle brackets.
        if self.text[self.at..].starts_with([':', '@']) {
            return Ok(None);
        }
        let arguments = if close { Vec::new() } else { self.arguments()? };
        let self_closing = self.eat("/");
        if !self.eat(">") {
            return Err(format!("the call of `{name}` is not closed by `>`"));
        }
        self.spaces();
        let kind = match (block, close, self_closing) {
            (false, false, true) => CallKind::Inline,
            (true, false, false) => CallKind::Open,
            (true, true, false) => CallKind::Close,
            (false, ..) => return Err(format!("the call of `{name}` must end with `/>`")),
            (true, ..) => return Err(format!("the call of `{name}` around a text must end with `>`")),
        };
        if !self.eat(if block { "%}" } else { "}}" }) {
            return Err(format!(
                "the call of `{name}` is not closed by `{}`",
                if block { "%}" } else { "}}" }
            ));
        }
        if block && !is_alone(self.text, &(start..self.at)) {
            return Err(format!("the tag of `{name}` is not on a line of its own"));
        }
        Ok(Some(Call { kind, name, arguments, range: start..self.at, has_slip: false }))
    }

    fn arguments(&mut self) -> Result<Vec<(String, Argument, Range<usize>)>, String> {
        let mut arguments = Vec::new();
        loop {
            self.spaces();
            let start = self.at;
            let key = self.name();
            if key.is_empty() {
                return Ok(arguments);
            }
            self.spaces();
            if !self.eat("=") {
                arguments.push((key, Argument::Bool(true), start..self.at));
                continue;
            }
            self.spaces();
            let value = self.value(&key)?;
            arguments.push((key, value, start..self.at));
        }
    }

    fn value(&mut self, key: &str) -> Result<Argument, String> {
        let rest = &self.text[self.at..];
        if let Some(quote) = rest.chars().next().filter(|first| matches!(first, '"' | '\'')) {
            let Some(end) = rest[1..].find(quote) else {
                return Err(format!("the value of `{key}` has no closing quotation mark"));
            };
            self.at += end + 2;
            return Ok(Argument::Text(rest[1..=end].to_owned()));
        }
        if rest.starts_with(is_quote) {
            return Err(format!("the value of `{key}` is not in straight quotation marks"));
        }
        let braces = self.eat("{");
        let length = self.text[self.at..]
            .find(|next: char| !next.is_ascii_alphanumeric() && !matches!(next, '-' | '.'))
            .unwrap_or(self.text.len() - self.at);
        let word = &self.text[self.at..self.at + length];
        self.at += length;
        if braces && !self.eat("}") {
            return Err(format!("the value of `{key}` is not closed by `}}`"));
        }
        match word {
            "" if !braces => Err(format!("the argument `{key}` has no value in quotation marks")),
            "true" => Ok(Argument::Bool(true)),
            "false" => Ok(Argument::Bool(false)),
            word if !word.ends_with(|last: char| last.is_ascii_digit()) => Err(unquoted(key)),
            word if word.contains('.') => word.parse().map(Argument::Float).map_err(|_| unquoted(key)),
            word => word.parse().map(Argument::Integer).map_err(|_| unquoted(key)),
        }
    }

    fn spaces(&mut self) {
        let rest = &self.text[self.at..];
        self.at += rest.len() - rest.trim_start().len();
    }

    fn eat(&mut self, token: &str) -> bool {
        let found = self.text[self.at..].starts_with(token);
        if found {
            self.at += token.len();
        }
        found
    }

    fn name(&mut self) -> String {
        let rest = &self.text[self.at..];
        let end = rest.find(is_no_name).unwrap_or(rest.len());
        self.at += end;
        rest[..end].to_owned()
    }
}

/// Whether a character is none of a name.
pub(super) fn is_no_name(next: char) -> bool {
    !(next.is_ascii_alphanumeric() || matches!(next, '_' | '-' | '.'))
}

/// Whether a character is a quotation mark of some language.
pub(super) fn is_quote(sign: char) -> bool {
    matches!(sign, '"' | '\'' | '“' | '”' | '„' | '«' | '»' | '‘' | '’' | '‚')
}

/// Whether a tag is alone on its line. Reads no further than necessary: a line may be very long.
pub(super) fn is_alone(text: &str, range: &Range<usize>) -> bool {
    let is_text = |byte: &&u8| !matches!(byte, b' ' | b'\t');
    let before = text.as_bytes()[..range.start].iter().rev().find(is_text);
    let after = text.as_bytes()[range.end..].iter().find(is_text);
    before.is_none_or(|byte| *byte == b'\n' || *byte == b'\r')
        && after.is_none_or(|byte| *byte == b'\n' || *byte == b'\r')
}

fn unquoted(key: &str) -> String {
    format!("the value of `{key}` is not in quotation marks")
}
