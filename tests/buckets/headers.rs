//! What objects say of themselves.

use std::fs;
use std::io::Read;

use crate::double::Double;
use crate::site::Site;

#[test]
fn objects_have_content_types_and_caching() {
    let (double, address) = Double::default().start();
    let site = Site::at(&address);
    site.done(&["publish", "web"]);
    let objects = double.objects.lock().unwrap();
    let said = |name: &str, header: &str| objects[name].headers.get(header).cloned().unwrap_or_default();
    assert_eq!(said("en/index.html", "content-type"), "text/html; charset=utf-8");
    assert!(said("en/index.html", "cache-control").contains("must-revalidate"));
    assert_eq!(said("en/index.html", "content-encoding"), "");
    let style = objects.keys().find(|key| key.starts_with("assets/style")).unwrap();
    assert!(said(style, "cache-control").ends_with("immutable"));
    assert!(said(style, "content-type").starts_with("text/css"));
}

#[test]
fn large_texts_are_compressed_if_the_table_says_so() {
    let (double, address) = Double::default().start();
    for (name, encoding) in [("gzip", "gzip"), ("br", "br")] {
        let site = Site::new(&format!(
            "host = \"s3\"\nbucket = \"site\"\nendpoint = \"{address}\"\ncompress = \"{name}\""
        ));
        site.done(&["publish", "web", "--adopt"]);
        let objects = double.objects.lock().unwrap();
        let page = &objects["en/index.html"];
        assert_eq!(page.headers["content-encoding"], encoding);
        let mut text = Vec::new();
        match name {
            "gzip" => drop(flate2::read::GzDecoder::new(&*page.bytes).read_to_end(&mut text).unwrap()),
            _ => brotli::BrotliDecompress(&mut &*page.bytes, &mut text).unwrap(),
        }
        assert_eq!(text, fs::read(site.path().join("public/en/index.html")).unwrap());
    }
}

#[test]
fn a_bucket_is_not_asked_openly_and_secrets_are_not_read_from_the_site() {
    for (line, said) in [
        (
            "endpoint = \"http://storage.test\"",
            "would send the site and what proves the right to write it openly",
        ),
        ("secret_access_key = \"x\"", "`secret_access_key` is a secret"),
        ("bucket = \"s3://site/below\"", "write the name alone"),
    ] {
        let other = if line.starts_with("bucket") { "" } else { "bucket = \"site\"" };
        let site = Site::new(&format!("host = \"s3\"\n{other}\n{line}"));
        let (code, text) = site.said(&["check"]);
        assert_eq!((code, text.contains(said)), (1, true), "{text}");
    }
    let site = Site::new("host = \"s3\"");
    assert!(site.said(&["check"]).1.contains("`[deploy.web]` has no `bucket`"));
}
