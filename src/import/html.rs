//! A page in HTML -> one block of HTML in Markdown.

/// HTML without blank lines and indentation, which would end the block or make code of it.
pub fn block(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut is_kept = false;
    for line in html.lines() {
        let lower = line.to_ascii_lowercase();
        let opens = ["<pre", "<script", "<style", "<textarea"].iter().any(|tag| lower.contains(tag));
        let closes = ["</pre>", "</script>", "</style>", "</textarea>"].iter().any(|tag| lower.contains(tag));
        if is_kept || opens {
            out.push_str(line);
            out.push('\n');
        } else if !line.trim().is_empty() {
            out.push_str(line.trim());
            out.push('\n');
        }
        is_kept = (is_kept || opens) && !closes;
    }
    let is_block = out.starts_with("<div") || out.starts_with("<p") || out.starts_with("<section");
    if is_block || out.is_empty() { out } else { format!("<div>\n{out}</div>\n") }
}
