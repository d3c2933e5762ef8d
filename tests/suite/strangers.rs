//! Requests that strangers send, or make a browser send: nothing outside the site is read, nobody is led elsewhere, nothing is changed.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use crate::chance::Dice;
use crate::own_site::snapshot;
use crate::serve::{page, site, write};
use crate::serving::{PATIENCE, Serving};

/// Words of no file that is published.
const SECRET: &str = "nobody-shall-read-this";

/// Sends bytes as they are and reads what comes back, which may be nothing.
fn exchange(served: &Serving, request: &str) -> String {
    let mut stream = TcpStream::connect(served.address).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    let _ = stream.write_all(request.as_bytes());
    let mut bytes = Vec::new();
    let _ = stream.read_to_end(&mut bytes);
    String::from_utf8_lossy(&bytes).into_owned()
}

fn header<'a>(answer: &'a str, name: &str) -> Option<&'a str> {
    let head = answer.split("\r\n\r\n").next()?;
    head.lines()
        .filter_map(|line| line.split_once(": "))
        .find(|(known, _)| known.eq_ignore_ascii_case(name))
        .map(|(_, value)| value)
}

const METHODS: &[&str] = &[
    "GET", "GET", "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "CONNECT", "TRACE", "get",
    "G\u{1}T",
];

const PATHS: &[&str] = &[
    "/",
    "/en/",
    "/en/join",
    "//evil.test/",
    "///evil.test/en",
    "/\\evil.test/",
    "/%5cevil.test/",
    "/%2f%2fevil.test/",
    "/old//evil.test/",
    "/old/%2fevil.test",
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/en/../../secret.txt",
    "/.git/config",
    "/.env",
    "/content/.hidden.md",
    "/%00",
    "/site.toml",
    "/content/_index.en.md",
    "/__hexaglot/../../secret.txt",
    "/__hexaglot/page?path=/../secret.txt",
    "/__hexaglot/page?path=//evil.test",
    "/__hexaglot/preview?as-of=2030-01-01",
    "/__hexaglot/preview?drafts=1",
    "/__hexaglot/preview",
    "/__hexaglot/nothing",
    "/__hexaglot/client.js",
    "http://evil.test/",
    "http://127.0.0.1/en/",
    "evil.test:80",
    "*",
    "/en/;/etc/passwd",
    "/files/..%5c..%5csecret.txt",
    "/files/%252e%252e/secret.txt",
    "/en/join/%0d%0aSet-Cookie:%20a=b",
    "/en/join%0d%0aLocation:%20//evil.test",
];

const QUERIES: &[&str] = &[
    "",
    "",
    "?as-of=2030-01-01",
    "?drafts=1",
    "?as-of=",
    "?as-of=2030-01-01&drafts=1",
    "?as-of=%0d%0aX:%20y",
    "?x=//evil.test",
];

const HOSTS: &[&str] = &[
    "",
    "",
    "",
    "",
    "evil.test",
    "evil.test:80",
    "localhost.evil.test",
    "127.0.0.1.evil.test",
    "192.168.1.2",
    "[::2]",
    "a b",
];

const ORIGINS: &[&str] = &[
    "",
    "",
    "",
    "http://evil.test",
    "null",
    "http://localhost:1",
    "https://127.0.0.1",
    "http://evil.test@127.0.0.1",
];

const SITES: &[&str] = &["", "", "cross-site", "same-site", "other"];

const LINES: &[&str] = &[
    "",
    "",
    "X-Forwarded-Host: evil.test",
    "Range: bytes=0-99999999999999999999",
    "Cookie: hexaglot-preview=9999-99-99.9",
    "If-None-Match: *",
    "Transfer-Encoding: chunked",
    "Content-Length: 99999999",
    "Upgrade: websocket",
    "Expect: 100-continue",
    "Cookie: hexaglot-preview=../../secret.txt",
];

#[test]
fn thousands_of_hostile_requests_read_and_change_nothing() {
    let dir = site();
    let root = dir.path().join("site");
    std::fs::create_dir(&root).unwrap();
    for entry in
        dir.path().read_dir().unwrap().map(Result::unwrap).filter(|entry| entry.file_name() != "site")
    {
        std::fs::rename(entry.path(), root.join(entry.file_name())).unwrap();
    }
    write(dir.path(), "secret.txt", SECRET);
    for hidden in [".git/config", ".env", "content/.hidden.md", "content/draft.en.md"] {
        write(&root, hidden, format!("---\ntitle: Draft\ndraft: true\n---\n{SECRET}\n"));
    }
    write(&root, "content/_static/_redirects", "/old/* /:splat 302\n");
    let before = snapshot(dir.path());
    let served = Serving::start(&root, &[]);
    let shown = served.get("/en/").body;
    let mut dice = Dice(17);
    let mut one = |list: &[&'static str]| dice.pick(list);
    for _ in 0..5_000 {
        let (host, origin, from, line) = (one(HOSTS), one(ORIGINS), one(SITES), one(LINES));
        let own = served.address.to_string();
        let host = if host.is_empty() { &own } else { host };
        let mut request = format!(
            "{} {}{} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n",
            one(METHODS),
            one(PATHS),
            one(QUERIES)
        );
        for (name, value) in [("Origin", origin), ("Sec-Fetch-Site", from)] {
            if !value.is_empty() {
                request.push_str(&format!("{name}: {value}\r\n"));
            }
        }
        request.push_str(&if line.is_empty() { "\r\n".to_owned() } else { format!("{line}\r\n\r\n") });
        let answer = exchange(&served, &request);
        assert!(!answer.contains(SECRET) && !answer.contains("base_url"), "{request}\n{answer}");
        assert_eq!(header(&answer, "set-cookie"), None, "{request}\n{answer}");
        assert_eq!(header(&answer, "access-control-allow-origin"), None, "{request}\n{answer}");
        if let Some(to) = header(&answer, "location") {
            assert!(
                to.starts_with('/') && !to.starts_with("//") && !to.starts_with("/\\"),
                "{request}\n{answer}"
            );
        }
    }
    assert_eq!(served.get("/en/").body, shown);
    assert_eq!(snapshot(dir.path()), before);
}

#[test]
fn a_choice_of_the_day_stays_on_this_host() {
    let dir = site();
    let served = Serving::start(dir.path(), &[]);
    for path in ["//evil.test/", "///evil.test/", "/\\evil.test/", "//evil.test%2f/"] {
        let answer = served.ask("GET", &format!("{path}?as-of=2022-06-20"), "Sec-Fetch-Site: none");
        let to = answer.header("location");
        assert!(!to.starts_with("//") && !to.starts_with("/\\"), "{path} leads to {to}");
        assert_eq!(answer.header("set-cookie"), "", "{path}");
    }
    let choice = |lines: &str| served.ask("POST", "/__hexaglot/preview?as-of=2022-06-20", lines);
    let chosen = choice("Sec-Fetch-Site: same-origin");
    assert_eq!(chosen.status, 204);
    assert!(chosen.header("set-cookie").starts_with("hexaglot-preview=2022-06-20.."));
    assert_eq!(choice(&format!("Origin: http://{}", served.address)).status, 204);
    for lines in
        ["", "Sec-Fetch-Site: none", "Sec-Fetch-Site: cross-site", "Origin: http://evil.test", "Origin: null"]
    {
        let answer = choice(lines);
        assert_eq!((answer.status, answer.header("set-cookie")), (403, ""), "{lines}");
    }
    assert_eq!(served.ask("POST", "/en/", "Sec-Fetch-Site: same-origin").status, 405);
    // Another server of this machine may write a cookie for all ports of its host, but not sign it.
    let shown = |cookie: &str| served.about("/en/", cookie)["preview"]["asOf"].clone();
    let own = format!("Cookie: {}", chosen.header("set-cookie").split(';').next().unwrap());
    assert_eq!(shown(&own), "2022-06-20");
    for forged in
        ["hexaglot-preview=2022-06-20.", "hexaglot-preview=2022-06-20..0123", "hexaglot-preview=2022-06-20"]
    {
        assert_eq!(shown(&format!("Cookie: {forged}")), serde_json::Value::Null, "{forged}");
        let both = own.replace("Cookie: ", &format!("Cookie: {forged}; "));
        assert_eq!(shown(&both), "2022-06-20", "{forged}");
    }
    assert_eq!(shown(&own.replace("2022-06-20", "2023-06-20")), serde_json::Value::Null);
}

#[test]
fn many_days_asked_for_at_once_hold_no_edit_up() {
    let dir = site();
    for number in 0..300 {
        page(dir.path(), &format!("p{number}.en.md"), "Some words of a page.");
    }
    let served = Serving::start(dir.path(), &[]);
    let chosen: Vec<String> = (0..42)
        .map(|day| {
            let path = format!("/__hexaglot/preview?as-of=2022-{:02}-{:02}", day / 28 + 1, day % 28 + 1);
            let chosen = served.ask("POST", &path, "Sec-Fetch-Site: same-origin");
            let cookie = chosen.header("set-cookie").to_owned();
            format!("Cookie: {}", cookie.split(';').next().unwrap())
        })
        .collect();
    let look = |day: usize| served.ask("GET", "/en/join/", &chosen[day]);
    let started = Instant::now();
    assert_eq!(look(0).status, 200);
    let alone = started.elapsed();
    std::thread::scope(|scope| {
        let asking: Vec<_> = (1..=40).map(|day| scope.spawn(move || look(day).status)).collect();
        std::thread::sleep(Duration::from_millis(20));
        let started = Instant::now();
        page(dir.path(), "join.en.md", "Quite other words.");
        served.wait("/en/join/", |answer| answer.text().contains("Quite other words"));
        let waited = started.elapsed();
        let statuses: Vec<u16> = asking.into_iter().map(|asked| asked.join().unwrap()).collect();
        assert!(statuses.iter().all(|status| matches!(status, 200 | 503)), "{statuses:?}");
        assert!(statuses.contains(&503) && statuses.contains(&200), "{statuses:?}");
        // An edit waits for the preview that is being made, and is made for the site and two previews.
        assert!(
            waited < alone * 8 + Duration::from_secs(1),
            "an edit took {waited:?}, a preview alone {alone:?}"
        );
    });
    assert_eq!(look(41).status, 200);
}
