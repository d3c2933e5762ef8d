//! A component call: its form, its name, its arguments.

use std::ops::Range;

use serde::{Deserialize, Serialize};

/// A value in a call.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Argument {
    /// A text in quotes.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A number with decimals.
    Float(f64),
    /// `true` or `false`.
    Bool(bool),
}

/// Which of the three forms a call has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CallKind {
    /// `{{ <name /> }}`
    Inline,
    /// `{% <name> %}`
    Open,
    /// `{% </name> %}`
    Close,
}

/// A call and its place in the file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Call {
    /// Its form.
    pub kind: CallKind,
    /// The component's name.
    pub name: String,
    /// Its arguments with their places.
    pub arguments: Vec<(String, Argument, Range<usize>)>,
    /// The bytes of the call.
    pub range: Range<usize>,
    /// Whether it is malformed, which is reported; it is shown as it is written.
    pub has_slip: bool,
}

impl Call {
    /// The name of the form that the call is about.
    pub fn form(&self) -> Option<&str> {
        self.arguments.iter().find_map(|(key, value, _)| match value {
            Argument::Text(name) if key == "form" => Some(name.as_str()),
            _ => None,
        })
    }
}

/// Whether the text after `{{` is a shortcode of Hugo without spaces, `<ref "x">}}`: it lacks the space and the `/` of a call.
pub(super) fn is_shortcode(inner: &str) -> bool {
    let Some(end) = inner.starts_with('<').then(|| inner.find(['{', '}'])).flatten() else { return false };
    let tag = inner[..end].trim_end();
    inner[end..].starts_with("}}") && tag.ends_with('>') && !tag.ends_with("/>")
}

/// Names of the components that the engine has itself.
pub const BUILT_IN: &[&str] = &["since", "until"];

/// The component around what is not to be translated; its argument `text` is a text that is not.
pub const NO_TRANSLATE: &str = "no_translate";

/// Whether the attributes of a heading say that it is not to be translated: `translate="no"`, as in HTML.
pub(super) fn is_kept(
    attributes: &[(pulldown_cmark::CowStr<'_>, Option<pulldown_cmark::CowStr<'_>>)],
) -> bool {
    attributes.iter().any(|(key, value)| &**key == "translate" && value.as_deref() == Some("no"))
}
