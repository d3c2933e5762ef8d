//! A server with every misbehavior, on this computer.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// A request that came.
#[derive(Clone)]
pub struct Request {
    pub method: String,
    /// Path and query.
    pub path: String,
    pub user_agent: String,
    pub at: Instant,
}

/// A server that runs until the tests end.
pub struct Server {
    pub address: String,
    requests: Arc<Mutex<Vec<Request>>>,
}

impl Server {
    pub fn start() -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&requests);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let log = Arc::clone(&log);
                // What the other side thinks of an answer is not of interest.
                std::thread::spawn(move || answer(stream, &log).ok());
            }
        });
        Server { address, requests }
    }

    pub fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().clone()
    }

    /// The requests by path: their methods, in order.
    pub fn by_path(&self) -> BTreeMap<String, String> {
        let mut by_path: BTreeMap<String, String> = BTreeMap::new();
        for request in self.requests() {
            let methods = by_path.entry(request.path).or_default();
            methods.push_str(if methods.is_empty() { "" } else { " " });
            methods.push_str(&request.method);
        }
        by_path
    }
}

fn answer(mut stream: TcpStream, log: &Mutex<Vec<Request>>) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let first = lines.next().unwrap_or(Ok(String::new()))?;
    let mut user_agent = String::new();
    for line in lines {
        let line = line?;
        if let Some(value) = line.to_lowercase().strip_prefix("user-agent: ") {
            user_agent = value.to_owned();
        }
        if line.is_empty() {
            break;
        }
    }
    let mut words = first.split(' ');
    let method = words.next().unwrap_or_default().to_owned();
    let path = words.next().unwrap_or_default().to_owned();
    let request = Request { method: method.clone(), path: path.clone(), user_agent, at: Instant::now() };
    let before = {
        let mut log = log.lock().unwrap();
        log.push(request);
        log.iter().filter(|request| request.path == path).count() - 1
    };
    behave(&mut stream, &method, &path, before)
}

fn behave(stream: &mut TcpStream, method: &str, path: &str, before: usize) -> std::io::Result<()> {
    let is_head = method == "HEAD";
    let Some(head) = head(path, is_head, before) else { return misbehave(stream, path) };
    let body = if is_head { "" } else { "ok" };
    let length = if head.contains("Content-Length") { "" } else { "\r\nContent-Length: 2" };
    stream.write_all(format!("HTTP/1.1 {head}{length}\r\nConnection: close\r\n\r\n{body}").as_bytes())
}

/// The head of an answer in HTTP.
fn head(path: &str, is_head: bool, before: usize) -> Option<String> {
    let to = |status: u16, location: &str| format!("{status} Elsewhere\r\nLocation: {location}");
    let said = |head: &str| head.to_owned();
    Some(match path {
        "/404" => said("404 Not Found"),
        "/410" => said("410 Gone"),
        "/401" => said("401 Unauthorized"),
        "/403" => said("403 Forbidden"),
        "/500" => said("500 Oh"),
        "/head-403" if is_head => said("403 Forbidden"),
        "/head-404" if is_head => said("404 Not Found"),
        "/head-405" | "/endless" | "/wrong-length" if is_head => said("405 Not Allowed"),
        "/301" => to(301, "/301b"),
        "/301b" => to(301, "../ok?new#there"),
        "/308" => to(308, "ok"),
        "/302" => to(302, "/ok"),
        "/302-301" => to(302, "/301"),
        "/same" => to(301, "/same"),
        "/loop" => to(302, "/loop2"),
        "/loop2" => to(302, "/loop"),
        "/letters" => to(301, "/é"),
        "/cookies" => to(302, "/cookies\r\nSet-Cookie: a=b"),
        "/no-location" => said("302 Elsewhere"),
        "/to-404" => to(301, "/404"),
        "/to-file" => to(301, "file:///etc/passwd"),
        "/to-script" => to(302, "javascript:alert(1)"),
        "/to-bad" => to(302, "http://[bad"),
        path if path.starts_with("/on/") => {
            let number: usize = path[4..].parse().unwrap();
            to(302, &format!("/on/{}", number + 1))
        }
        "/500-twice" if before < 2 => said("500 Oh"),
        "/429-once" if before == 0 => said("429 Slow\r\nRetry-After: 1"),
        path if path.starts_with("/429-long") => said("429 Slow\r\nRetry-After: 9999"),
        "/503-date" => said("503 Later\r\nRetry-After: Wed, 21 Oct 2099 07:28:00 GMT"),
        "/wrong-length" => said("200 OK\r\nContent-Length: 99"),
        "/head-closes" if is_head => return None,
        "/closes" | "/slow" | "/endless" | "/garbage" | "/huge" => return None,
        path if path.starts_with("/never") => return None,
        _ => said("200 OK"),
    })
}

/// What is no answer in HTTP.
fn misbehave(stream: &mut TcpStream, path: &str) -> std::io::Result<()> {
    match path {
        "/slow" => {
            let mut letters = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".bytes();
            letters.try_for_each(|letter| {
                std::thread::sleep(Duration::from_millis(100));
                stream.write_all(&[letter])
            })
        }
        "/endless" => {
            stream.write_all(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")?;
            loop {
                stream.write_all(b"4\r\nmore\r\n")?;
            }
        }
        "/garbage" => stream.write_all(b"\x16\x03\x01\x00\xff these are not the bytes \r\n\r\n"),
        "/huge" => {
            stream.write_all(b"HTTP/1.1 200 OK\r\n")?;
            let header = |at| format!("X-{at}: {}\r\n", "x".repeat(100));
            (0..5000).try_for_each(|at| stream.write_all(header(at).as_bytes()))?;
            stream.write_all(b"\r\n")
        }
        path if path.starts_with("/never") => {
            std::thread::sleep(Duration::from_secs(60));
            Ok(())
        }
        _ => Ok(()),
    }
}
