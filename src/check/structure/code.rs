//! Blocks of code: equal, but for comments and quoted texts for readers.

use super::side::Sides;
use crate::diag::{Code, Diagnostics};
use crate::markdown::Block;

/// Compares two blocks of code.
pub fn compare(
    (own, info): (&Block, &str),
    (other, expected): (&Block, &str),
    sides: Sides<'_, '_, '_>,
    diags: &mut Diagnostics,
) {
    let at = sides.other.at(&other.range);
    if info != expected {
        let message = format!("the code is in `{info}`, and that of {at} in `{expected}`");
        let help = format!("write `{expected}` behind the first fence");
        sides.report(Code::DifferentStructure, &own.range, &other.range, message, diags).help(help);
        return;
    }
    let (lines, theirs): (Vec<&str>, Vec<&str>) = (own.text.lines().collect(), other.text.lines().collect());
    let differs = (0..lines.len().max(theirs.len())).find(|line| {
        let one = lines.get(*line).map(|line| essence(line));
        one != theirs.get(*line).map(|line| essence(line))
    });
    let Some(line) = differs else { return };
    // The first fence is a line of its own.
    let fence = usize::from(sides.own.written(&own.range).trim_start().starts_with(['`', '~']));
    let start =
        sides.own.written(&own.range).split_inclusive('\n').take(line + fence).map(str::len).sum::<usize>();
    let place = own.range.start + start.min(own.range.len())..own.range.end;
    let message = match (lines.get(line), theirs.get(line)) {
        (_, Some(expected)) => {
            format!("the code differs from {at}, which has `{}`", expected.trim().replace('`', "'"))
        }
        (Some(extra), None) => format!("the code of {at} has no line `{}`", extra.trim().replace('`', "'")),
        (None, None) => return,
    };
    let help = "copy the code of the original; only comments and quoted texts may be translated";
    sides.report(Code::DifferentStructure, &place, &other.range, message, diags).help(help);
}

/// A line without its comment, and without the words of quoted texts that have letters and spaces.
fn essence(line: &str) -> String {
    let mut essence = String::new();
    let mut rest = line.trim();
    while let Some(c) = rest.chars().next() {
        let is_comment =
            ["//", "# ", "-- ", "/*", "<!--", "; ", "% "].iter().any(|sign| rest.starts_with(sign));
        let after_space = essence.is_empty() || essence.ends_with(' ');
        if is_comment && after_space && rest.chars().any(char::is_whitespace) {
            break;
        }
        if matches!(c, '"' | '\'')
            && let Some(end) = rest[1..].find(c)
        {
            let quoted = &rest[1..=end];
            let is_text = quoted.chars().any(char::is_whitespace) || !quoted.is_ascii();
            essence.push_str(if is_text { "\"…\"" } else { &rest[..end + 2] });
            rest = &rest[end + 2..];
            continue;
        }
        essence.push(c);
        rest = &rest[c.len_utf8()..];
    }
    essence.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::essence;

    #[test]
    fn comments_and_quoted_texts_are_left_out() {
        assert_eq!(essence("cargo run # start it"), essence("cargo run # lance"));
        assert_eq!(essence("title: \"How to join\""), essence("title: \"Comment rejoindre\""));
        assert_ne!(essence("lang = \"en\""), essence("lang = \"fr\""));
        assert_ne!(essence("cargo run"), essence("cargo build"));
    }
}
