//! A page without any template: if the site lowers the problem of a template and there is no other one, readers still get the text.

use tera::{Context, Value};

/// Title and text of a page, or a link to the home page if there is no text.
pub fn page(context: &Context) -> Vec<u8> {
    let field = |path: &str| {
        let (name, rest) = path.split_once('.').unwrap_or((path, ""));
        let value = context.get(name)?.get_from_path(rest)?;
        value.as_str().map(str::to_owned)
    };
    let text = |path: &str| field(path).map(|text| escaped(&text)).unwrap_or_default();
    let site = text("site.title");
    let title = if text("page.title").is_empty() { site.clone() } else { text("page.title") };
    let content = context.get("content").and_then(Value::as_str).unwrap_or_default();
    let html = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
        <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n</head>\n\
        <body>\n<p><a href=\"{}\">{site}</a></p>\n<main>\n<h1>{title}</h1>\n{content}</main>\n</body>\n</html>\n",
        text("site.language.tag"),
        text("site.language.dir"),
        text("site.home"),
    );
    html.into_bytes()
}

fn escaped(text: &str) -> String {
    let mut html = Vec::new();
    // Writing to memory does not fail.
    let _ = tera::escape_html(text, &mut html);
    String::from_utf8(html).unwrap_or_default()
}
