//! Labels of alerts: the ones of other tools, and those that somebody has translated.

use crate::languages;

/// The label of a line `[!NOTE]`, in any language; `[!` may have a wide mark.
pub(super) fn label_of(line: &str) -> Option<&str> {
    let rest = line.strip_prefix("[!").or_else(|| line.strip_prefix("[！"))?;
    let (kind, after) = rest.split_once(']')?;
    let is_sign = |c: char| c.is_ascii_alphanumeric() || matches!(c, ' ' | '-' | '_') || !c.is_ascii();
    let is_label = kind.contains(char::is_alphabetic)
        && kind.chars().count() < 40
        && kind.chars().all(is_sign)
        && !after.starts_with(['(', '[', ':']);
    is_label.then_some(kind.trim())
}

/// The alert that a label of another tool, or of another language, means.
pub(super) fn alert(kind: &str) -> Option<&'static str> {
    Some(match kind.to_lowercase().as_str() {
        "note" | "info" | "abstract" | "summary" | "tldr" | "todo" | "example" | "quote" | "cite"
        | "question" | "faq" | "seealso" | "details" | "admonition" | "topic" => "NOTE",
        "tip" | "hint" | "success" | "check" | "done" => "TIP",
        "important" => "IMPORTANT",
        "warning" | "attention" => "WARNING",
        "danger" | "error" | "bug" | "failure" | "fail" | "missing" | "caution" => "CAUTION",
        kind => return languages::alert(kind),
    })
}
