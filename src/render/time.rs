//! Dates as HTML: `<time datetime="2021-10-18">`, and two of them for a range.

use crate::date::DateSpan;
use crate::locales::Locale;
use crate::locales::formats::DateStyle;
use crate::markdown::escape;

/// A date in words, its machine form in `datetime`.
pub fn html(span: &DateSpan, style: DateStyle, locale: &Locale) -> String {
    let span = &style.cut(span);
    if span.start == span.end {
        return element(&span.start.to_string(), &locale.formats.span(span, style));
    }
    let parts = locale.formats.span_parts(span, style);
    format!(
        "{}{}{}{}{}",
        escape(&parts.before),
        element(&span.start.to_string(), &parts.start),
        escape(&parts.between),
        element(&span.end.to_string(), &parts.end),
        escape(&parts.after)
    )
}

/// A `<time>` element. The formatted date is a text like any other, and is escaped.
pub fn element(datetime: &str, text: &str) -> String {
    format!("<time datetime=\"{datetime}\">{}</time>", escape(text))
}
