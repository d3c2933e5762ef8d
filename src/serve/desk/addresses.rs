//! Addresses of the desk's pages.

/// Where the desk is.
pub const DESK: &str = "/_l10n";

/// The address of a page: all languages, the queue of one, or one of its translations.
pub(super) fn address(lang: Option<&str>, entry: Option<&str>, ui: Option<&str>) -> String {
    let values = [("lang", lang), ("entry", entry), ("ui", ui)];
    let values = values.iter().filter_map(|(name, value)| Some(format!("{name}={}", encoded((*value)?))));
    let query = values.collect::<Vec<_>>().join("&");
    let mark = if query.is_empty() { "" } else { "?" };
    format!("{DESK}/{mark}{query}")
}

/// The address of a translation.
pub fn desk_of(lang: &str, entry: &str) -> String {
    address(Some(lang), Some(entry), None)
}

/// A value of a query.
fn encoded(text: &str) -> String {
    let keep = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    text.bytes()
        .map(|byte| if keep(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}
