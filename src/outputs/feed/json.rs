//! JSON Feed 1.1 (jsonfeed.org).

use serde_json::{Value, json};

use super::entries::{Feed, FeedEntry, instant};
use crate::site::FeedFormat;

/// The feed as JSON.
pub fn write(feed: &Feed) -> String {
    let whole = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": feed.page,
        "feed_url": feed.address(FeedFormat::Json),
        "language": feed.tag,
        "authors": [{ "name": feed.author }],
        "items": feed.entries.iter().map(item).collect::<Vec<_>>(),
    });
    format!("{whole}\n")
}

fn item(entry: &FeedEntry) -> Value {
    let mut item = json!({ "id": entry.id, "url": entry.url, "title": entry.title });
    // An item has to have its text as HTML or as plain text.
    match &entry.content {
        Some(html) => item["content_html"] = html.as_str().into(),
        None => item["content_text"] = entry.summary.as_deref().unwrap_or(&entry.title).into(),
    }
    if let Some(summary) = &entry.summary {
        item["summary"] = summary.as_str().into();
    }
    if let Some(day) = entry.published {
        item["date_published"] = instant(day).into();
    }
    item["date_modified"] = instant(entry.updated).into();
    if !entry.categories.is_empty() {
        item["tags"] = entry.categories.iter().map(|category| category.label.as_str()).collect();
    }
    item
}
