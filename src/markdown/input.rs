//! The input of the HTML writer, all of it resolved.

use std::ops::Range;
use std::sync::Arc;

use super::call::Call;
use super::outline::Outline;
use super::tape::Tape;
use crate::config::RawHtml;
use crate::date::Day;
use crate::lang::Direction;
use crate::locales::typography::Rules;

/// A link, ready to be written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResolvedLink {
    /// The address.
    pub href: String,
    /// The target's language, where it differs from the page's.
    pub hreflang: Option<String>,
    /// Whether it leads to another site.
    pub external: bool,
    /// Words after the link that name the target's language: "(in French)".
    pub note: Option<String>,
}

/// An image, ready to be written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResolvedImage {
    /// The address.
    pub src: String,
    /// Width and height in pixels.
    pub size: Option<(usize, usize)>,
}

/// Texts that the writer itself puts on a page, in the page's language, and settings that all pages share.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Labels {
    /// Title of the footnotes.
    pub footnotes: String,
    /// Label of the way back from a footnote, for screen readers.
    pub footnote_back: String,
    /// Titles of alerts: note, tip, important, warning, caution.
    pub alerts: [String; 5],
    /// Reported content that is written anyway.
    pub kept: Kept,
}

/// A section that the original has changed since the text was translated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedSection {
    /// The number of its heading.
    pub heading: usize,
    /// Address of the section of the original.
    pub url: String,
    /// Tag of the original's language.
    pub language: String,
    /// Says that the original of the section has changed, and in which language it is.
    pub label: String,
}

/// The HTML of a component call; `None` after an error, which is reported at the call.
pub type Component<'a> = &'a dyn Fn(&Call, Option<&str>) -> Option<String>;

/// Reported content without a place on the page: written as typed if the site's configuration lowers the problem. Otherwise the
/// page is not published.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Unused notes, and second notes of a name.
    pub notes: bool,
    /// Cells beyond the columns of a table.
    pub cells: bool,
}

/// Everything that the HTML writer needs of a page.
pub struct HtmlInput<'a> {
    /// The file, for problems.
    pub path: &'a Arc<str>,
    /// The whole text of the file.
    pub text: &'a str,
    /// Where the Markdown is in it.
    pub body: Range<usize>,
    /// The day of the edition.
    pub today: Day,
    /// What [`super::outline`] found.
    pub outline: &'a Outline,
    /// The events of the body, if they are known.
    pub tape: Option<&'a Tape>,
    /// Anchors of headings that differ from the outline's, by number.
    pub renamed: &'a [(usize, String)],
    /// The links, in the outline's order.
    pub links: &'a [ResolvedLink],
    /// The images, in the outline's order.
    pub images: &'a [ResolvedImage],
    /// The language's typography; `None` leaves the text as typed.
    pub rules: Option<&'a Rules>,
    /// Direction of the page.
    pub direction: Direction,
    /// Policy for raw HTML.
    pub raw_html: RawHtml,
    /// Headings of sections that the original has changed since the text was translated.
    pub changed: &'a [ChangedSection],
    /// Texts of the writer's own.
    pub labels: &'a Labels,
    /// Whether each block is written with signs that say where it is in the file.
    pub marks: bool,
    /// Renders component calls.
    pub component: Component<'a>,
}
