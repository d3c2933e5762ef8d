//! The dev server, seen from a browser.

use std::path::Path;
use std::process::Command;

use crate::own_site::{copy_site, run, snapshot};
use crate::serving::{PATIENCE, Serving};

pub const CONFIG: &str = "base_url = \"https://site.test\"\ntoday = 2021-10-18\n\
    [[languages]]\ntag = \"en\"\nname = \"English\"\n[[languages]]\ntag = \"fr\"\nname = \"Français\"\n";

/// Writes a file in one step, so that a watcher never sees half of it.
pub fn write(root: &Path, path: &str, text: impl AsRef<[u8]>) {
    let path = root.join(path);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    let aside = root.join(".being-written");
    std::fs::write(&aside, text).unwrap();
    std::fs::rename(aside, path).unwrap();
}

pub fn page(root: &Path, path: &str, text: &str) {
    let name = path.rsplit('/').next().unwrap().split('.').next().unwrap();
    write(root, &format!("content/{path}"), format!("---\ntitle: {name}\n---\n{text}\n"));
}

/// A small site in two languages, and its folder.
pub fn site() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path();
    write(root, "site.toml", CONFIG);
    for segment in ["en", "fr"] {
        page(root, &format!("_index.{segment}.md"), "Welcome.");
        page(root, &format!("join.{segment}.md"), "How to join.\n\n## Part {#part}\n\nWords.");
    }
    dir
}

fn encoded(path: &str) -> String {
    let keep = |byte: u8| byte.is_ascii_alphanumeric() || b"-._/".contains(&byte);
    path.bytes()
        .map(|byte| if keep(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

/// A page without the policy in its head.
fn without_policy(bytes: &[u8]) -> Vec<u8> {
    let opening = b"\n<meta http-equiv=\"Content-Security-Policy\"";
    let Some(at) = bytes.windows(opening.len()).position(|part| part == opening) else {
        return bytes.to_vec();
    };
    let end = at + bytes[at..].iter().position(|byte| *byte == b'>').unwrap() + 1;
    [&bytes[..at], &bytes[end..]].concat()
}

#[test]
fn every_artifact_of_the_own_site_is_served_as_it_is_built() {
    let dir = tempfile::tempdir().unwrap();
    copy_site(dir.path(), false);
    write(dir.path(), "content/_static/a letter ü%20.txt", "odd name");
    assert!(run(dir.path(), &["build"], &[]).status.success());
    let served = Serving::start(dir.path(), &[]);
    let built = snapshot(&dir.path().join("public"));
    let mut compared = 0;
    for (path, bytes) in &built {
        let path = path.to_str().unwrap();
        if path.starts_with(".hexaglot") {
            continue;
        }
        let answer = served.get(&format!("/{}", encoded(path)));
        assert_eq!(answer.status, 200, "{path}");
        let (body, _) = answer.without_script();
        // The policy inside of a page would keep out the dev server's script, and is sent in the header alone.
        assert!(body == without_policy(bytes), "`{path}` is served otherwise than it is built");
        compared += 1;
        if let Some(folder) = path.strip_suffix("index.html") {
            assert_eq!(served.get(&format!("/{folder}")).body, answer.body, "{folder}");
        }
    }
    assert!(compared > 130, "{compared}");
}

#[test]
fn what_is_missing_is_a_404_in_the_language_of_its_path() {
    let dir = site();
    let served = Serving::start(dir.path(), &[]);
    for (path, language) in
        [("/fr/rien/", "lang=\"fr\""), ("/en/nothing", "lang=\"en\""), ("/nowhere", "lang=\"en\"")]
    {
        let answer = served.get(path);
        assert_eq!(answer.status, 404, "{path}");
        assert!(answer.text().contains(language) && answer.text().contains("client.js"), "{}", answer.text());
    }
    let folder = served.get("/en/join?x=1");
    assert_eq!((folder.status, folder.header("location")), (301, "/en/join/?x=1"));
    assert_eq!(folder.header("cache-control"), "no-store");
    assert_eq!(served.get("/en/%6Aoin/").status, 200);
}

#[test]
fn types_tags_ranges_and_heads_are_those_of_a_static_host() {
    let dir = site();
    write(dir.path(), "content/_static/film.mp4", "0123456789");
    let served = Serving::start(dir.path(), &[]);
    let film = served.get("/film.mp4");
    assert_eq!((film.header("content-type"), film.header("accept-ranges")), ("video/mp4", "bytes"));
    assert_eq!(served.get("/en/feed.xml").header("content-type"), "application/xml; charset=utf-8");
    let range = |range: &str| served.ask("GET", "/film.mp4", &format!("Range: {range}"));
    let part = range("bytes=2-4");
    assert_eq!(
        (part.status, part.text().as_str(), part.header("content-range")),
        (206, "234", "bytes 2-4/10")
    );
    assert_eq!(range("bytes=-2").text(), "89");
    assert_eq!((range("bytes=10-").status, range("bytes=10-").header("content-range")), (416, "bytes */10"));
    assert_eq!((range("bytes=0-1,3-4").status, range("lines=1").status), (200, 200));
    let other = served.ask("GET", "/film.mp4", "Range: bytes=2-4\r\nIf-Range: \"other\"");
    assert_eq!(other.status, 200);
    let page = served.get("/en/");
    assert_eq!(page.header("cache-control"), "no-cache");
    let known = served.ask("GET", "/en/", &format!("If-None-Match: \"x\", W/{}", page.header("etag")));
    assert_eq!((known.status, known.body.len()), (304, 0));
    let head = served.ask("HEAD", "/en/", "");
    assert_eq!((head.status, head.body.len()), (200, 0));
    assert_eq!(head.header("content-length"), page.body.len().to_string());
}

#[test]
fn rules_for_the_host_are_applied() {
    let dir = site();
    let policy =
        "/*\n  X-Of: all\n  Content-Security-Policy: default-src 'none'\n  Cache-Control: max-age=3600\n";
    write(dir.path(), "content/_static/_headers", policy);
    write(dir.path(), "content/_static/_redirects", "/old/* /en/:splat 302\n/app /fr/ 200\n");
    write(dir.path(), "content/join.yaml", "aliases: [former]\n");
    let served = Serving::start(dir.path(), &[]);
    let page = served.get("/en/");
    assert_eq!((page.header("x-of"), page.header("cache-control")), ("all", "no-cache"));
    let script = format!("script-src {}/__hexaglot/", served.address);
    assert!(page.header("content-security-policy").contains(&script), "{:?}", page.headers);
    let old = served.get("/old/join/");
    assert_eq!((old.status, old.header("location")), (302, "/en/join/"));
    assert!(served.get("/app").text().contains("lang=\"fr\""));
    // A former address is a page that leads on, as on any static host.
    let former = served.get("/en/former/");
    assert_eq!(former.status, 200);
    assert!(former.text().contains("url=/en/join/") && !former.text().contains("client.js"));
}

#[test]
fn a_site_below_a_path_is_served_below_it() {
    let dir = site();
    let served = Serving::start(dir.path(), &["--base-url", "https://host.test/a/b"]);
    let root = served.get("/");
    assert_eq!((root.status, root.header("location")), (301, "/a/b/"));
    assert_eq!(served.get("/a/b/en/join").header("location"), "/a/b/en/join/");
    assert!(served.get("/a/b/en/").text().contains("href=\"/a/b/"));
    assert_eq!((served.get("/en/").status, served.get("/a/bb/en/").status), (404, 404));
}

#[test]
fn nobody_gets_outside_and_strangers_are_refused() {
    let dir = site();
    write(dir.path(), "secret.txt", "secret");
    let served = Serving::start(dir.path(), &[]);
    let paths = [
        "/../secret.txt",
        "/en/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e%2fsecret.txt",
        "/..%5csecret.txt",
        "/en/%00",
        "/%ff",
        "/%zz",
        "/site.toml",
        "/content/join.en.md",
        "//secret.txt",
        "/en//join/",
        "/secret.txt",
        "/.git/config",
        "/__hexaglot/../site.toml",
        "/__hexaglot/",
        "/__hexaglot/%2e%2e%2fserver.rs",
        "/files/",
        "/en/join/index.html/",
    ];
    for path in paths {
        let answer = served.get(path);
        assert!(matches!(answer.status, 400 | 404), "{path}: {}", answer.status);
        assert!(!answer.text().contains("secret"), "{path}");
    }
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"] {
        assert_eq!(served.ask(method, "/en/", "Content-Length: 0").status, 405, "{method}");
    }
    assert_eq!(served.get(&format!("/{}", "a".repeat(5000))).status, 414);
    assert_eq!(served.get(&format!("/?{}", "a".repeat(70_000))).status, 414);
    assert_eq!(served.send("GET /en/ HTTP/1.1\r\nHost: evil.test").status, 421);
    assert_eq!(
        served.send(&format!("GET http://evil.test/en/ HTTP/1.1\r\nHost: {}", served.address)).status,
        421
    );
    assert_eq!(served.send("GET /en/ HTTP/1.1").status, 400);
    assert_eq!(served.ask("GET", "/en/", "Host: evil.test").status, 400);
    assert_eq!(served.ask("GET", "/__hexaglot/page", "Origin: http://evil.test").status, 403);
    assert_eq!(served.ask("GET", "/en/", &format!("Origin: http://{}", served.address)).status, 200);
    assert_eq!(served.get("/en/").status, 200);
}

#[cfg(unix)]
#[test]
fn a_thousand_idle_connections_block_nobody() {
    use rustix::process::{Resource, getrlimit, setrlimit};
    let mut limit = getrlimit(Resource::Nofile);
    limit.current = limit.maximum;
    setrlimit(Resource::Nofile, limit).unwrap();
    let dir = site();
    let served = Serving::start(dir.path(), &[]);
    let idle: Vec<_> = (0..1000).map(|_| std::net::TcpStream::connect(served.address).unwrap()).collect();
    assert_eq!(served.get("/en/").status, 200);
    drop(idle);
}

#[test]
fn a_mistake_is_told_with_its_place_until_it_is_mended() {
    let dir = site();
    let root = dir.path().canonicalize().unwrap();
    page(&root, "join.en.md", "One.\n\n[x](nowhere.md)");
    let served = Serving::start(&root, &[]);
    let (_, hash) = served.get("/en/join/").without_script();
    let about = served.about("/en/join/", "");
    let problem = &about["problems"]["page"][0];
    assert_eq!(
        (about["hash"].as_str().unwrap(), problem["code"].as_str().unwrap()),
        (hash.as_str(), "broken-link")
    );
    let place = &problem["place"];
    assert_eq!((place["line"].as_u64(), place["column"].as_u64()), (Some(6), Some(5)));
    assert_eq!(place["frame"][2]["text"], "[x](nowhere.md)");
    let file = root.join("content/join.en.md");
    assert_eq!(place["href"], format!("vscode://file{}:6:5", file.display()));
    assert!(problem["explanation"].as_str().unwrap().contains("leads to a page or file that does not exist"));
    assert_eq!(
        served.about("/fr/join/", "")["problems"]["site"][0]["code"],
        "broken-link",
        "elsewhere it stands below"
    );
    let mut events = served.listen("/en/join/", &hash, about["told"].as_str().unwrap());
    page(&root, "join.en.md", "One.\n\n[x](_index.md)");
    assert_eq!(events.next().0, "page");
    assert_eq!(served.about("/en/join/", "")["problems"]["errors"], 0);
    // The editor's own form is picked up without a restart.
    write(&root, "site.toml", format!("{CONFIG}[serve]\neditor = \"edit:{{path}}?{{line}}\"\n"));
    page(&root, "join.en.md", "[x](nowhere.md)");
    served.wait("/__hexaglot/page?path=/en/join/", |answer| answer.text().contains("join.en.md?4\""));
}

#[test]
fn a_page_that_cannot_be_rendered_says_so_and_comes_back() {
    let dir = site();
    write(dir.path(), "templates/page.html", "{{ page.titel }}");
    let served = Serving::start(dir.path(), &[]);
    let broken = served.get("/en/join/");
    assert_eq!(broken.status, 500);
    assert!(broken.text().contains("client.js"));
    assert_eq!(served.get("/en/").status, 200, "the rest is served");
    assert_eq!(served.about("/en/join/", "")["problems"]["page"][0]["code"], "template-variable");
    write(dir.path(), "templates/page.html", "<p>{{ page.title }}</p>");
    served.wait("/en/join/", |answer| answer.status == 200 && answer.text().contains("<p>join</p>"));
}

#[test]
fn the_bar_knows_the_page() {
    let dir = site();
    let served = Serving::start(dir.path(), &[]);
    let about = served.about("/fr/join/", "");
    let page = &about["page"];
    assert_eq!((page["words"].as_u64(), page["minutes"].as_u64()), (Some(5), Some(1)));
    assert_eq!((&page["state"], &page["outline"][0]["id"]), (&"unknown".into(), &"part".into()));
    assert_eq!(page["files"][1]["path"], "content/join.fr.md");
    assert_eq!(page["template"]["path"], "builtin/templates/page.html");
    assert_eq!(
        (&about["languages"][0]["href"], &about["languages"][1]["current"]),
        (&"/en/join/".into(), &true.into())
    );
}

#[test]
fn the_bar_knows_what_an_editor_would_mark_on_this_page_alone() {
    let dir = site();
    page(dir.path(), "join.fr.md", "Comment  adhérer.\n\n## Part {#part}\n\nMots.");
    page(dir.path(), "other.en.md", "Two  spaces.");
    let served = Serving::start(dir.path(), &[]);
    let french = served.about("/fr/join/", "");
    let remarks = french["page"]["remarks"].as_array().unwrap();
    assert_eq!(remarks.len(), 1, "{remarks:?}");
    assert_eq!(remarks[0]["code"], "double-space");
    assert!(remarks[0]["place"]["href"].as_str().unwrap().ends_with("content/join.fr.md:4:8"), "{remarks:?}");
    assert_eq!(french["problems"]["page"], serde_json::json!([]), "the overlay is of the build");
    let english = served.about("/en/join/", "");
    assert_eq!(english["page"]["remarks"], serde_json::json!([]), "the other language has none");
    // An edit that leaves the page as it is tells the bar all the same.
    let (_, hash) = served.get("/en/join/").without_script();
    let mut events = served.listen("/en/join/", &hash, english["told"].as_str().unwrap());
    write(
        dir.path(),
        "content/join.en.md",
        "---\ntitle: join\n---\nHow to join.\n\n## Part {#part}\n\nWords.\n\n\n",
    );
    assert_eq!(events.next().0, "problems");
}

#[test]
fn the_bar_is_told_of_a_text_that_is_saved_at_the_same_time() {
    let dir = site();
    let served = Serving::start(dir.path(), &[]);
    let saved = |words: usize| {
        let text = format!(
            "---\ntitle: join\n---\n{}\n\n{{% <since date=\"2020-01-01\"> %}}\nText.\n{{% </since> %}}\n",
            "Ça va `x`. ".repeat(words)
        );
        write(dir.path(), "content/join.en.md", &text);
    };
    let stop = std::sync::atomic::AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let sizes = [1, 40, 3, 400].iter().cycle();
            sizes
                .take_while(|_| !stop.load(std::sync::atomic::Ordering::Relaxed))
                .for_each(|words| saved(*words));
        });
        let answers = (0..150).map(|_| served.ask("GET", "/__hexaglot/page?path=/en/join/", ""));
        // One that changes faster than it can be read is told to be so.
        let mistakes = answers.filter(|answer| answer.status == 500).count();
        stop.store(true, std::sync::atomic::Ordering::Relaxed);
        assert_eq!(mistakes, 0);
    });
}

#[test]
fn a_place_far_along_a_line_is_in_the_frame() {
    let dir = site();
    page(
        dir.path(),
        "join.en.md",
        &format!("{}[so](nowhere.md){}", "word ".repeat(100), " word".repeat(100)),
    );
    let served = Serving::start(dir.path(), &[]);
    let place = &served.about("/en/join/", "")["problems"]["page"][0]["place"];
    let line = &place["frame"][2];
    let start = place["column"].as_u64().unwrap() - 1 - line["skipped"].as_u64().unwrap();
    assert_eq!(
        line["text"].as_str().unwrap().chars().skip(start as usize).take(10).collect::<String>(),
        "nowhere.md"
    );
}

#[test]
fn another_day_and_drafts_are_a_choice_of_the_browser() {
    let dir = site();
    page(dir.path(), "draft.en.md", "Later.");
    write(dir.path(), "content/draft.en.md", "---\ntitle: Draft\ndraft: true\n---\nText.\n");
    page(dir.path(), "later.en.md", "Later.");
    write(dir.path(), "content/later.yaml", "publish: 2022-01-01\n");
    let served = Serving::start(dir.path(), &[]);
    assert_eq!((served.get("/en/later/").status, served.get("/en/draft/").status), (404, 404));
    let choose = |query: &str, more: &str| {
        let path = format!("/__hexaglot/preview?{query}");
        served.ask("POST", &path, &format!("Sec-Fetch-Site: same-origin\r\n{more}"))
    };
    let chosen = choose("as-of=2022-06-20", "X-Of: it");
    assert_eq!((chosen.status, chosen.text().as_str()), (204, ""));
    let cookie = |answer: &str| format!("Cookie: a=b; {}", answer.split(';').next().unwrap());
    let later = cookie(chosen.header("set-cookie"));
    assert_eq!(served.ask("GET", "/en/later/", &later).status, 200);
    assert_eq!(served.about("/en/later/", &later)["preview"]["asOf"], "2022-06-20");
    let both = choose("drafts=1", &later);
    let both = cookie(both.header("set-cookie"));
    assert_eq!(served.ask("GET", "/en/draft/", &both).status, 200);
    assert_eq!(served.ask("GET", "/en/later/", &both).status, 200);
    assert_eq!(served.get("/en/later/").status, 404, "others see the site as it is");
    page(dir.path(), "later.en.md", "Changed.");
    let end = std::time::Instant::now() + PATIENCE;
    while !served.ask("GET", "/en/later/", &both).text().contains("Changed.") {
        assert!(std::time::Instant::now() < end);
    }
    assert_eq!(choose("as-of=someday", "X-Of: it").status, 400);
    assert_eq!(choose("day=2022-06-20", "X-Of: it").status, 400);
    let none = choose("as-of=&drafts=", &both);
    assert_eq!(served.ask("GET", "/en/later/", &cookie(none.header("set-cookie"))).status, 404);
}

#[test]
fn a_get_changes_nothing() {
    let dir = site();
    write(dir.path(), "content/draft.en.md", "---\ntitle: Draft\ndraft: true\n---\nText.\n");
    let served = Serving::start(dir.path(), &[]);
    let plain = served.get("/en/");
    for query in ["as-of=2022-06-20", "drafts=1", "as-of=someday", "as-of="] {
        for site in ["none", "same-origin", "cross-site"] {
            let answer = served.ask("GET", &format!("/en/?{query}"), &format!("Sec-Fetch-Site: {site}"));
            assert_eq!((answer.status, answer.header("set-cookie")), (200, ""), "{query} {site}");
            assert_eq!(answer.text(), plain.text(), "{query} {site}");
        }
        let own = served.ask("GET", &format!("/__hexaglot/preview?{query}"), "Sec-Fetch-Site: same-origin");
        assert_eq!((own.status, own.header("allow"), own.header("set-cookie")), (405, "POST", ""));
    }
    assert_eq!(served.get("/en/draft/?drafts=1").status, 404);
}

#[test]
fn a_taken_port_says_what_to_type() {
    let dir = site();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let said = run(dir.path(), &["serve", "--port", &port], &[]);
    let words = String::from_utf8(said.stderr).unwrap();
    assert_eq!(said.status.code(), Some(2));
    assert!(words.contains(&format!("port {port} is taken")) && words.contains("--port 0"), "{words}");
}

#[cfg(unix)]
#[test]
fn it_ends_at_once_and_has_written_nothing() {
    let dir = site();
    let before = snapshot(dir.path());
    let mut served = Serving::start(dir.path(), &[]);
    let (_, hash) = served.get("/en/").without_script();
    let told = served.about("/en/", "")["told"].as_str().unwrap().to_owned();
    let _listening = served.listen("/en/", &hash, &told);
    assert_eq!(served.get("/en/nothing/").status, 404);
    assert!(Command::new("kill").args(["-INT", &served.child.id().to_string()]).status().unwrap().success());
    let started = std::time::Instant::now();
    assert!(served.child.wait().unwrap().success());
    assert!(started.elapsed() < std::time::Duration::from_secs(5), "{:?}", started.elapsed());
    assert_eq!(snapshot(dir.path()), before);
}
