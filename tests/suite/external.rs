//! `hexaglot check --external`: links to other sites, asked of a server on this computer with every misbehavior.

mod server;

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use server::Server;

use crate::own_site::write;

/// A site whose home page has this text.
fn site(external: &str, text: &str) -> tempfile::TempDir {
    let place = tempfile::tempdir().unwrap();
    let config = format!(
        "base_url = \"https://site.test/sub\"\n[[languages]]\ntag = \"en\"\n[external]\n{external}\n"
    );
    write(place.path(), "site.toml", &config);
    write(place.path(), "content/_index.md", &format!("---\ntitle: Home\n---\n{text}\n"));
    place
}

/// Asked soon, and without a proxy.
const SOON: &str = "private = true\npause = 0.01\ntimeout = 5";

/// The same for servers that do not answer.
const IMPATIENT: &str = "private = true\npause = 0.01\ntimeout = 0.4";

fn command(place: &Path, more: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hexaglot"));
    command.current_dir(place).args(["check", "--one-day", "--external"]).args(more);
    for name in ["http_proxy", "https_proxy", "all_proxy"] {
        command.env_remove(name).env_remove(name.to_uppercase());
    }
    command
}

fn said(place: &tempfile::TempDir, more: &[&str]) -> (i32, String) {
    let done = command(place.path(), more).output().unwrap();
    let text = String::from_utf8([done.stdout, done.stderr].concat()).unwrap();
    (done.status.code().unwrap(), text)
}

/// Links to these paths of a server, a line each.
fn links(server: &Server, paths: &[&str]) -> String {
    paths.iter().map(|path| format!("[Words for {path}]({}{path})\n\n", server.address)).collect()
}

/// What is reported, by path: the code and the message, without addresses of the server.
fn told(server: &Server, paths: &[&str], external: &str) -> Vec<String> {
    let place = site(external, &links(server, paths));
    let (code, text) = said(&place, &["--format", "short"]);
    assert_eq!(code, 0, "{text}");
    let mut lines: Vec<String> = Vec::new();
    for line in text.replace(&server.address, "").lines() {
        let codes = ["[dead-link]", "[moved-link]", "[unreachable-link]"];
        if let Some(at) = codes.iter().find_map(|code| line.find(code)) {
            lines.push(line[at..].to_owned());
        }
    }
    lines
}

#[track_caller]
fn assert_told(server: &Server, paths: &[&str], expected: &[&str]) {
    let is_silent = paths.iter().any(|path| matches!(*path, "/never" | "/slow"));
    let lines = told(server, paths, if is_silent { IMPATIENT } else { SOON });
    assert_eq!(lines.len(), expected.len(), "{lines:#?}");
    for (line, expected) in lines.iter().zip(expected) {
        assert!(line.contains(expected), "{expected} in {line}");
    }
}

#[test]
fn pages_that_are_there_are_asked_once_and_nothing_is_reported() {
    let server = Server::start();
    let paths = ["/ok", "/302", "/endless", "/wrong-length", "/q?a=b&c=%C3%A9", "/letters-ж", "/part#there"];
    assert_told(&server, &paths, &[]);
    let asked = server.by_path();
    let expected = [
        ("/302", "HEAD"),
        ("/endless", "HEAD GET"),
        ("/letters-%D0%B6", "HEAD"),
        ("/ok", "HEAD HEAD"),
        ("/part", "HEAD"),
        ("/q?a=b&c=%C3%A9", "HEAD"),
        ("/wrong-length", "HEAD GET"),
    ];
    assert_eq!(asked, expected.map(|(path, methods)| (path.to_owned(), methods.to_owned())).into());
    let user_agent = &server.requests()[0].user_agent;
    assert_eq!(*user_agent, format!("hexaglot/{} (+https://site.test/sub)", env!("CARGO_PKG_VERSION")));
}

#[test]
fn servers_that_do_not_like_head_get_a_whole_request() {
    let server = Server::start();
    assert_told(&server, &["/head-403", "/head-404", "/head-405", "/head-closes"], &[]);
    assert!(server.by_path().values().all(|methods| methods == "HEAD GET"), "{:?}", server.by_path());
}

#[test]
fn a_body_that_never_ends_is_not_read() {
    let server = Server::start();
    let begun = Instant::now();
    let place = site("private = true\ntimeout = 20", &links(&server, &["/endless"]));
    assert_eq!(said(&place, &[]).0, 0);
    assert!(begun.elapsed() < Duration::from_secs(15));
}

#[test]
fn dead_links_are_reported_with_their_reason() {
    let server = Server::start();
    assert_told(
        &server,
        &["/404", "/410", "/loop", "/same", "/to-404", "/to-file", "/to-script", "/to-bad", "/on/1"],
        &[
            "[dead-link]: `/404` leads to nothing: the site has no such page (status 404)",
            "[dead-link]: `/410` leads to nothing: the site has removed this page (status 410)",
            "[dead-link]: `/loop` leads to nothing: it redirects in a circle",
            "[dead-link]: `/same` leads to nothing: it redirects in a circle",
            "[dead-link]: `/to-404` leads to nothing: it redirects to `/404`: the site has no such page",
            "[dead-link]: `/to-file` leads to nothing: it redirects to `file:///etc/passwd`, where browsers do not go",
            "[dead-link]: `/to-script` leads to nothing: it redirects to `javascript:alert(1)`, where",
            "[dead-link]: `/to-bad` leads to nothing: it redirects to `http://[bad`, which is no address",
            "[dead-link]: `/on/1` leads to nothing: it redirects more than 10 times",
        ],
    );
    let last = server.by_path().into_keys().filter(|path| path.starts_with("/on/")).count();
    assert_eq!(last, 11);
}

#[test]
fn moved_pages_are_reported_with_their_new_address() {
    let server = Server::start();
    let place = site(SOON, &links(&server, &["/301#own", "/308#own", "/302-301", "/letters"]));
    let (code, text) = said(&place, &["--format", "short"]);
    let text = text.replace(&server.address, "");
    assert_eq!((code, text.matches("[moved-link]").count()), (0, 3), "{text}");
    for expected in [
        "[moved-link]: `/301#own` has moved for good; help: write `/ok?new#there`",
        "[moved-link]: `/308#own` has moved for good; help: write `/ok#own`",
        "[moved-link]: `/letters` has moved for good; help: write `/%C3%A9`",
    ] {
        let (message, help) = expected.split_once("; help: ").unwrap();
        assert!(text.contains(message) && text.contains(help), "{expected} in {text}");
    }
}

#[test]
fn what_could_not_be_checked_is_reported_as_that() {
    let server = Server::start();
    assert_told(
        &server,
        &["/401", "/403", "/500", "/cookies", "/no-location"],
        &[
            "[unreachable-link]: `/401` could not be checked: it wants a password (status 401)",
            "[unreachable-link]: `/403` could not be checked: it refuses programs, or everybody (status 403)",
            "[unreachable-link]: `/500` could not be checked: the site is out of order (status 500)",
            "[unreachable-link]: `/cookies` could not be checked: it redirects in a circle to readers without cookies",
            "[unreachable-link]: `/no-location` could not be checked: it redirects without an address (status 302)",
        ],
    );
    assert_eq!(server.by_path()["/500"], "HEAD GET GET GET");
}

#[test]
fn servers_that_do_not_speak_http_could_not_be_checked() {
    for (path, reason) in [
        ("/closes", "it closes the connection without an answer"),
        ("/garbage", "it does not answer in HTTP"),
        ("/huge", ""),
    ] {
        let server = Server::start();
        assert_told(&server, &["/ok", path], &[&format!("`{path}` could not be checked: {reason}")]);
    }
    for path in ["/never", "/slow"] {
        let server = Server::start();
        let expected =
            format!("[unreachable-link]: `{path}` could not be checked: it did not answer in time");
        assert_told(&server, &["/ok", path], &[&expected]);
        assert_eq!(server.by_path()[path], "HEAD GET GET");
    }
}

#[test]
fn a_server_that_refuses_connections_could_not_be_checked() {
    let place = site(SOON, "[Words](http://127.0.0.1:1/x)");
    let (code, text) = said(&place, &["--format", "short"]);
    assert!(code == 0 && text.contains("could not be checked: it refuses connections"), "{text}");
}

#[test]
fn errors_that_pass_are_waited_for() {
    let server = Server::start();
    let begun = Instant::now();
    assert_told(&server, &["/500-twice", "/429-once"], &[]);
    assert!(begun.elapsed() >= Duration::from_secs(1), "`Retry-After` was not waited for");
    assert_eq!(server.by_path()["/500-twice"], "HEAD GET GET");
    assert_eq!(server.by_path()["/429-once"], "HEAD HEAD");
}

#[test]
fn a_site_that_wants_to_be_left_alone_is_left_alone() {
    let server = Server::start();
    assert_eq!(told(&Server::start(), &["/503-date"], SOON).len(), 1);
    let lines = told(&server, &["/429-long", "/429-long2", "/429-long3"], SOON);
    assert_eq!((lines.len(), server.requests().len()), (3, 1), "{lines:#?}");
    assert!(lines.iter().all(|line| line.contains("too many visitors now (status 429)")), "{lines:#?}");
}

#[test]
fn a_server_that_never_answers_is_asked_for_a_few_addresses_only() {
    let server = Server::start();
    let paths = ["/a", "/never1", "/never2", "/never3", "/never4", "/never5"];
    assert_eq!(told(&server, &paths, IMPATIENT).len(), 5);
    assert_eq!(server.by_path().len(), 4);
}

#[test]
fn a_site_gets_one_request_at_a_time_and_a_pause_after_it() {
    let server = Server::start();
    let paths = ["/a", "/b", "/302", "/d", "/head-405"];
    assert_eq!(told(&server, &paths, "private = true\npause = 0.15"), Vec::<String>::new());
    let times: Vec<Instant> = server.requests().iter().map(|request| request.at).collect();
    assert_eq!(times.len(), 7);
    for pair in times.windows(2) {
        assert!(pair[1] - pair[0] >= Duration::from_millis(145), "{:?}", pair[1] - pair[0]);
    }
}

#[test]
fn answers_are_kept_and_a_second_run_asks_nothing() {
    let server = Server::start();
    let text = links(&server, &["/ok", "/404", "/301", "/403"]);
    let place = site(SOON, &text);
    let problems = |text: &str| text.lines().filter(|line| line.contains("-link]")).count();
    let first = said(&place, &["--format", "short"]);
    let asked = server.requests().len();
    let second = said(&place, &["--format", "short"]);
    assert_eq!((problems(&first.1), problems(&second.1)), (3, 3), "{}", second.1);
    assert!(!second.1.contains("asks for"), "{}", second.1);
    assert_eq!(server.requests().len(), asked);
    // One link more is one request more.
    write(
        place.path(),
        "content/more.md",
        &format!("---\ntitle: More\n---\n{text}[New]({}/new)\n", server.address),
    );
    let (_, third) = said(&place, &["--format", "short"]);
    assert!(third.contains("asks for 1 link at 1 other site; the answers for 4 more are known"), "{third}");
    assert_eq!(server.requests().len(), asked + 1);
    // A broken file, one of another version, and one from the future are as if there were none.
    let kept = std::fs::read_to_string(place.path().join(".hexaglot/external")).unwrap();
    for broken in ["{".to_owned(), kept.replace("\"version\":1", "\"version\":9"), kept.replace(":[", ":[99")]
    {
        write(place.path(), ".hexaglot/external", &broken);
        let before = server.requests().len();
        said(&place, &[]);
        assert_eq!(server.requests().len(), before + asked + 1, "{broken}");
    }
    // With `age = 0` nothing is kept.
    let always = site(&format!("{SOON}\nage = 0"), &text);
    for _ in 0..2 {
        let before = server.requests().len();
        said(&always, &[]);
        assert_eq!(server.requests().len(), before + asked);
    }
}

#[test]
fn ignored_addresses_are_not_asked() {
    let server = Server::start();
    let external = format!("{SOON}\nignore = [\"{}/no/*\"]", server.address);
    assert_eq!(told(&server, &["/no/404", "/ok"], &external).len(), 0);
    assert_eq!(server.by_path().into_keys().collect::<Vec<_>>(), ["/ok"]);
}

#[test]
fn addresses_of_this_computer_and_of_private_networks_are_reported_and_not_asked() {
    let server = Server::start();
    let text = format!(
        "[A]({}/ok) [B](http://localhost:1313/x) [C](http://10.0.0.1/) [D](http://[::1]/) [E](http://nas.local/)",
        server.address
    );
    let (code, said) = said(&site("pause = 0", &text), &["--format", "short"]);
    let reason = "it is an address of this computer or of a private network, which readers cannot reach";
    assert_eq!((code, said.matches(reason).count()), (0, 5), "{said}");
    assert_eq!(server.requests().len(), 0);
}

#[test]
fn without_a_network_the_command_could_not_run() {
    let server = Server::start();
    let place = site(IMPATIENT, &links(&server, &["/never"]));
    let (code, text) = said(&place, &[]);
    assert_eq!(code, 2, "{text}");
    assert!(
        text.contains("error: no other site could be reached, so the network seems to be missing"),
        "{text}"
    );
    assert!(!text.contains("unreachable-link"), "{text}");
    // If an address of an earlier run answers, there is one.
    let text = links(&server, &["/ok"]);
    write(place.path(), "content/_index.md", &format!("---\ntitle: Home\n---\n{text}\n"));
    assert_eq!(said(&place, &[]).0, 0);
    let both = links(&server, &["/ok", "/never"]) + "[No name](http://no-such-name.invalid/)";
    write(place.path(), "content/_index.md", &format!("---\ntitle: Home\n---\n{both}\n"));
    let (code, text) = said(&place, &["--format", "short"]);
    assert!(code == 0 && text.contains("/never` could not be checked: it did not answer in time"), "{text}");
    assert!(text.contains("no-such-name.invalid/`"), "{text}");
    // A site without links to others needs none.
    assert_eq!(said_of("Text.").0, 0);
}

fn said_of(text: &str) -> (i32, String) {
    said(&site(SOON, text), &[])
}

#[test]
fn each_address_is_asked_once_wherever_it_is_written() {
    let server = Server::start();
    let address = &server.address;
    let dead = format!("{address}/404");
    let text = format!(
        "[Words]({dead}) and [others]({dead}#part), ![Picture]({address}/404.png), <{address}/404-angle> and {address}/404-bare.\n\n[Named][name] and [the site](https://site.test/sub/en/)\n\n[name]: {address}/404-named\n\n`{address}/404-code`"
    );
    let place = site(SOON, &text);
    let table = format!(
        "a:\n  name: A\n  url: {address}/404-table\nb:\n  name: B\n  url: {address}/404-placeholder\n  placeholder: true\nc:\n  name: C\n  url: {dead}\n"
    );
    write(place.path(), "content/_data/references.yaml", &table);
    write(
        place.path(),
        "content/doc.yaml",
        &format!("kind: document\nfiles:\n  - url: {address}/404-file\n    language: en\n"),
    );
    write(
        place.path(),
        "content/doc.md",
        &format!("---\ntitle: Doc\nextra:\n  more: {address}/404-extra\n---\nText.\n"),
    );
    let (_, said) = said(&place, &["--format", "human"]);
    let asked: Vec<String> = server.by_path().into_keys().collect();
    let expected = [
        "/404",
        "/404-angle",
        "/404-bare",
        "/404-extra",
        "/404-file",
        "/404-named",
        "/404-table",
        "/404.png",
    ];
    assert_eq!(asked, expected, "{said}");
    assert!(said.contains("here too") && said.contains("content/_data/references.yaml"), "{said}");
}

#[test]
fn programs_read_the_problems() {
    let server = Server::start();
    let place = site(SOON, &links(&server, &["/404", "/ok"]));
    let done = command(place.path(), &["--format", "json"]).output().unwrap();
    let text = String::from_utf8(done.stdout).unwrap();
    let lines: Vec<serde_json::Value> =
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(lines.iter().any(|line| line["code"] == "dead-link"), "{text}");
    let (code, text) = said(&place, &["--warnings-as-errors"]);
    assert!(code == 1 && text.contains("error[dead-link]"), "{text}");
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_the_command_at_once() {
    let server = Server::start();
    let place = site("private = true\ntimeout = 50", &links(&server, &["/never"]));
    let mut child = command(place.path(), &[]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    while server.requests().is_empty() {
        std::thread::sleep(Duration::from_millis(10));
    }
    let begun = Instant::now();
    Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    child.wait().unwrap();
    assert!(begun.elapsed() < Duration::from_secs(5));
}

#[test]
fn mistakes_of_the_table_are_reported() {
    let (code, text) = said(&site("ignore = [\"example.org\"]\npause = -1\ntimeout = \"x\"", "Text."), &[]);
    assert_eq!(code, 1, "{text}");
    for expected in [
        "`example.org` is not an address, in which `*` is any part",
        "write the whole address, such as `https://www.example.org/*`",
        "-1 is not between 0 and 3600",
        "expected a number of seconds",
    ] {
        assert!(text.contains(expected), "{expected} in {text}");
    }
}
