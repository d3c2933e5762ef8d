//! The coalition's site in a real browser: layout in six languages, wide and narrow, light and dark.
//!
//! Needs Chromium. Where there is none the tests say so loudly; with `HEXAGLOT_REQUIRE_BROWSER` set, as CI does, they fail.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stderr,
    missing_docs,
    reason = "tests fail by panicking"
)]

mod server;

use std::path::PathBuf;
use std::process::Command;

use server::Server;

const LANGUAGES: [&str; 6] = ["ar", "zh", "en", "fr", "ru", "es"];
const PAGES: [&str; 8] = [
    "",
    "join/",
    "focus-areas/access/",
    "circulars/bdt-dir-110/",
    "concept-note/",
    "events/road-to-addis/",
    "events/roundtable/",
    "languages/",
];

/// The browser, or nothing after having said so.
fn chromium() -> Option<PathBuf> {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    let names = ["chromium", "chromium-browser", "google-chrome"];
    let found = std::env::split_paths(&paths)
        .flat_map(|dir| names.map(|name| dir.join(name)))
        .find(|path| path.is_file());
    if found.is_none() {
        assert!(
            std::env::var_os("HEXAGLOT_REQUIRE_BROWSER").is_none(),
            "no Chromium: the browser tests cannot run"
        );
        eprintln!("\n*** SKIPPED: there is no Chromium, so no page was looked at in a browser ***\n");
    }
    found
}

/// Builds the site into a folder of its own and serves it.
fn site() -> Server {
    let dir = tempfile::tempdir().unwrap();
    let output = dir.path().join("public");
    let built = Command::new(env!("CARGO_BIN_EXE_hexaglot"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(["build", "--output", output.to_str().unwrap()])
        .output()
        .unwrap();
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    Server::start(dir, output)
}

/// A page that loads others in frames of a width and writes down what a reader would notice.
fn measuring_page(paths: &[String], width: u32) -> String {
    let list = serde_json::to_string(paths).unwrap();
    format!(
        r#"<!doctype html><meta charset="utf-8"><pre id="found"></pre><script>
const found = [];
async function look(path) {{
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:{width}px;height:900px;border:0';
  frame.src = path;
  document.body.append(frame);
  await new Promise(done => frame.onload = done);
  const page = frame.contentDocument, root = page.documentElement, view = frame.contentWindow;
  const say = what => found.push(path + ': ' + what);
  if (root.scrollWidth > {width}) say('is ' + root.scrollWidth + ' wide');
  if (view.getComputedStyle(page.body).direction !== root.dir) say('has another direction than it says');
  const heading = page.querySelector('h1').getBoundingClientRect(), main = page.querySelector('main').getBoundingClientRect();
  const start = root.dir === 'rtl' ? Math.abs(main.right - heading.right) : Math.abs(heading.left - main.left);
  if (start > 1) say('its heading does not stand at the start');
  if (page.querySelectorAll('h1').length !== 1) say('has not one h1');
  for (const link of page.querySelectorAll('.language-bar a, .main-navigation a')) {{
    if (link.getBoundingClientRect().height < 24) say('a link is lower than 24 pixels: ' + link.textContent);
  }}
  for (const image of page.images) if (!image.complete || !image.naturalWidth) say('an image does not load');
  if (!page.styleSheets.length || !page.styleSheets[0].cssRules.length) say('has no styles');
  frame.remove();
}}
(async () => {{
  for (const path of {list}) await look(path);
  document.getElementById('found').textContent = 'looked at ' + {list}.length + '\n' + found.join('\n');
  document.title = 'done';
}})();
</script>"#
    )
}

fn look(browser: &PathBuf, server: &Server, name: &str, flags: &[&str]) -> String {
    let profile = tempfile::tempdir().unwrap();
    let output = Command::new(browser)
        .args([
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--dump-dom",
            "--virtual-time-budget=60000",
        ])
        .arg(format!("--user-data-dir={}", profile.path().display()))
        .args(flags)
        .arg(format!("http://{}/{name}", server.address))
        .output()
        .unwrap();
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn pages_fit_their_window_in_every_language() {
    let Some(browser) = chromium() else { return };
    let server = site();
    let paths: Vec<String> =
        LANGUAGES.iter().flat_map(|language| PAGES.map(|page| format!("/{language}/{page}"))).collect();
    for width in [390, 1280] {
        let name = format!("measure-{width}.html");
        server.add(&name, measuring_page(&paths, width));
        let dom = look(&browser, &server, &name, &[]);
        let said = dom
            .split_once("id=\"found\">")
            .map_or(dom.as_str(), |(_, rest)| rest.split("</pre>").next().unwrap());
        assert_eq!(said.trim(), format!("looked at {}", paths.len()), "at {width} pixels");
    }
}

#[test]
fn the_language_page_and_the_missing_page_are_shown() {
    let Some(browser) = chromium() else { return };
    let server = site();
    let chooser = look(&browser, &server, "", &[]);
    for name in ["العربية", "中文", "English", "Français", "Русский", "Español"] {
        assert!(chooser.contains(name), "{name}");
    }
    let missing = look(&browser, &server, "404.html", &[]);
    assert!(missing.contains("Page introuvable") && missing.contains("未找到页面"));
}
