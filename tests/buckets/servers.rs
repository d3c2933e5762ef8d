//! Publications to real servers on this computer: s3rver for S3, Azurite for Azure; to the double where there is none, for Google.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use crate::double::Double;
use crate::proxy::Proxy;
use crate::site::Site;
use crate::{Chance, crawl, moments};

/// A server that ends with the test.
struct Server {
    child: Child,
    /// Its address, with the path below which its buckets are.
    address: String,
    _folder: tempfile::TempDir,
}

impl Server {
    /// Starts one; `None` if it is not installed, which is said, and fails where all tests have to run.
    fn start(kind: &str) -> Option<Server> {
        let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/buckets");
        if !own.join("node_modules/azurite").exists() {
            assert!(
                std::env::var_os("HEXAGLOT_SERVERS").is_none(),
                "the servers are missing: `npm ci --prefix tests/buckets` installs them"
            );
            let said = format!(
                "note: nothing is published to a real server of {kind}; `npm ci --prefix tests/buckets` installs one"
            );
            // Not `eprintln!`, which `cargo test` keeps to itself when a test passes.
            let mut out = std::io::stderr();
            writeln!(out, "{said}").unwrap();
            return None;
        }
        let folder = tempfile::tempdir().unwrap();
        let mut command = Command::new("node");
        command.arg(own.join("server.mjs")).arg(kind).arg(folder.path());
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut address = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut address).unwrap();
        assert!(address.starts_with("http"), "the server of {kind} does not start");
        Some(Server { child, address: address.trim().to_owned(), _folder: folder })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}

/// The bytes at an address, with content type and caching.
fn ask(address: &str) -> Option<(Vec<u8>, String, String)> {
    let answer = ureq::get(address).call();
    let mut answer = match answer {
        Err(ureq::Error::StatusCode(404)) => return None,
        answer => answer.unwrap(),
    };
    let header = |name| answer.headers().get(name).map_or("", |value| value.to_str().unwrap()).to_owned();
    let (kind, cache) = (header("content-type"), header("cache-control"));
    Some((answer.body_mut().with_config().limit(1 << 30).read_to_vec().unwrap(), kind, cache))
}

/// Publishes several states of a site on a bad line, killed now and then, and looks at each.
fn tried(kind: &str, bucket: &str, more: &str) {
    let Some(server) = Server::start(kind) else { return };
    let host = server.address.trim_start_matches("http://").split('/').next().unwrap().to_owned();
    let proxy = Proxy::to(&host);
    let endpoint = server.address.replace(&host, &proxy.address);
    let site =
        Site::new(&format!("bucket = \"{bucket}\"\nendpoint = \"{endpoint}\"\nprefix = \"a/b\"\n{more}"));
    let at = |path: &str| format!("{}/{bucket}/a/b/{path}", server.address);
    let text = |path: &str| ask(&at(path)).map(|(bytes, ..)| String::from_utf8_lossy(&bytes).into_owned());
    // Large enough to be sent in parts.
    let large: Vec<u8> = (0..17_000_000_u32).map(|number| ((number * 7) >> 3) as u8).collect();
    site.done(&["publish", "web"]);
    proxy.is_bad.store(true, Ordering::Relaxed);
    let mut chance = Chance(3);
    let started = Instant::now();
    site.state(1);
    site.done(&["publish", "web"]);
    let whole = started.elapsed();
    for round in 0..moments(8) {
        site.state(round + 2);
        let mut child = site.begin(&["publish", "web", "--break-lock"]);
        std::thread::sleep(whole.mul_f64(chance.below(100) as f64 / 100.0).max(Duration::from_millis(50)));
        let _ = child.kill();
        child.wait().unwrap();
        let wrong = crawl::from_entrances(&text);
        assert!(wrong.is_empty(), "round {round}: {wrong:?}");
    }
    proxy.is_bad.store(false, Ordering::Relaxed);
    site.state(30);
    fs::create_dir_all(site.path().join("content/_static")).unwrap();
    fs::write(site.path().join("content/_static/large.bin"), &large).unwrap();
    site.done(&["publish", "web", "--break-lock", "--max-deletes", "1000"]);
    assert!(proxy.cuts.load(Ordering::Relaxed) > 0, "the line was good");
    for name in site.built() {
        let (bytes, kind, cache) = ask(&at(&name)).unwrap_or_else(|| panic!("{name} is missing"));
        assert!(bytes == fs::read(site.path().join("public").join(&name)).unwrap(), "{name} is old");
        if name.ends_with(".html") {
            assert_eq!(kind, "text/html; charset=utf-8");
            assert!(cache.contains("must-revalidate"), "{cache}");
        }
    }
    assert!(ask(&at("en/news/p2/index.html")).is_none(), "a page of earlier states is still there");
    assert!(ask(&at(".hexaglot/journal.json.gz")).is_none() && ask(&at(".hexaglot/lock")).is_none());
    let text = site.done(&["publish", "web"]);
    assert!(text.contains("is up to date"), "{text}");
}

#[test]
fn a_site_is_published_to_s3rver_on_a_bad_line() {
    tried("s3", "site", "host = \"s3\"");
}

#[test]
fn a_site_is_published_to_azurite_on_a_bad_line() {
    tried("azure", "$web", "host = \"azure-storage\"\naccount = \"devstoreaccount1\"");
}

/// There is no server of Google's protocol to install; its requests for objects have the form of S3's.
#[test]
fn a_site_is_published_by_the_requests_of_google() {
    let (double, address) = Double::default().start();
    let site =
        Site::new(&format!("host = \"google-cloud-storage\"\nbucket = \"site\"\nendpoint = \"{address}\""));
    let account =
        r#"{"private_key": "x", "private_key_id": "x", "client_email": "x", "disable_oauth": true}"#;
    site.write("account.json", account);
    for state in 0..2 {
        site.state(state);
        let done =
            site.program(&["publish", "web"]).env("GOOGLE_SERVICE_ACCOUNT", "account.json").output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        let objects = double.objects.lock().unwrap();
        for name in site.built() {
            assert!(
                objects[&name].bytes == fs::read(site.path().join("public").join(&name)).unwrap(),
                "{name}"
            );
        }
        assert_eq!(objects["en/index.html"].headers["content-type"], "text/html; charset=utf-8");
        assert!(crawl::broken(&objects).is_empty());
        assert!(!objects.contains_key("en/news/p0/index.html") || state == 1);
    }
}
