//! Marks of CriticMarkup, in which a text is edited: `{++added++}`, `{--deleted--}`, `{~~old~>new~~}`, `{==marked==}`, `{>>comment<<}`.

use super::marks::quoted;

/// The length of a mark, and what to do with it.
pub(super) fn mark(rest: &str) -> Option<(usize, String)> {
    let pairs = [("{++", "++}"), ("{--", "--}"), ("{~~", "~~}"), ("{==", "==}"), ("{>>", "<<}")];
    let (open, close) = pairs.into_iter().find(|(open, _)| rest.starts_with(open))?;
    let end = rest[3..].find(close).filter(|end| *end > 0)?;
    let inner = rest[3..3 + end].trim();
    let help = match open {
        "{--" => "remove it".to_owned(),
        "{>>" => {
            "remove it; a comment that no reader sees is written `<!-- … -->` on a line of its own".to_owned()
        }
        "{==" => format!("write {}", quoted(&format!("**{inner}**"))),
        "{~~" => match inner.split_once("~>").map(|(_, new)| new.trim()) {
            Some("") => "remove it".to_owned(),
            new => format!("write {}", quoted(new.unwrap_or(inner))),
        },
        _ => format!("write {}", quoted(inner)),
    };
    Some((3 + end + 3, help))
}
