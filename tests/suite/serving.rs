//! The real binary serving a site, and a client that is as plain as tests need it.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Nothing that is waited for takes so long.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// A running server; it ends with the test.
pub struct Serving {
    pub child: Child,
    pub address: SocketAddr,
}

/// An answer.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: BTreeMap<String, String>,
    pub body: Vec<u8>,
}

impl Serving {
    pub fn start(root: &Path, arguments: &[&str]) -> Serving {
        let mut command = Command::new(env!("CARGO_BIN_EXE_hexaglot"));
        command.stderr(Stdio::null());
        Serving::start_with(command, root, arguments)
    }

    /// The same by a command that begins otherwise, and says where its errors go.
    pub fn start_with(mut command: Command, root: &Path, arguments: &[&str]) -> Serving {
        let mut child = command
            .args(["serve", "--port", "0", "--root", root.to_str().unwrap()])
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let ready = lines.find(|line| line.contains("http://")).expect("the server says where it is");
        let port = ready.split("http://").nth(1).unwrap().split(':').nth(1).unwrap();
        let port = port.split('/').next().unwrap().parse().unwrap();
        // It goes on to say what it does, and must not wait for us.
        std::thread::spawn(move || lines.count());
        Serving { child, address: SocketAddr::from(([127, 0, 0, 1], port)) }
    }

    /// Sends lines of a request, without `Host`, and reads the whole answer.
    pub fn send(&self, head: &str) -> Answer {
        let mut stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        write!(stream, "{head}\r\nConnection: close\r\n\r\n").unwrap();
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes);
        Answer::parse(&bytes)
    }

    /// Asks for a path as it is, with further lines of the head.
    pub fn ask(&self, method: &str, path: &str, lines: &str) -> Answer {
        let lines = if lines.is_empty() { String::new() } else { format!("\r\n{lines}") };
        self.send(&format!("{method} {path} HTTP/1.1\r\nHost: {}{lines}", self.address))
    }

    pub fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, "")
    }

    /// What the overlay and the bar are told of a page.
    pub fn about(&self, path: &str, lines: &str) -> serde_json::Value {
        serde_json::from_slice(&self.ask("GET", &format!("/__hexaglot/page?path={path}"), lines).body)
            .unwrap()
    }

    /// Asks until the answer is right; fails after a while.
    #[track_caller]
    pub fn wait(&self, path: &str, right: impl Fn(&Answer) -> bool) -> Answer {
        let end = Instant::now() + PATIENCE;
        loop {
            let answer = self.get(path);
            if right(&answer) {
                return answer;
            }
            assert!(Instant::now() < end, "{path} stays {}: {}", answer.status, answer.text());
            std::thread::yield_now();
        }
    }

    /// Listens as a browser does that shows these bytes of a page.
    pub fn listen(&self, path: &str, hash: &str, told: &str) -> Events {
        self.open(&format!("/__hexaglot/events?path={path}&hash={hash}&problems={told}"))
    }

    /// Listens to the events of a path.
    pub fn open(&self, question: &str) -> Events {
        let mut stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        write!(stream, "GET {question} HTTP/1.1\r\nHost: {}\r\n\r\n", self.address).unwrap();
        Events(BufReader::new(stream))
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Server-sent events.
pub struct Events(BufReader<TcpStream>);

impl Events {
    /// Name and data of the next one.
    pub fn next(&mut self) -> (String, String) {
        let mut name = None;
        // A stream on which nothing happens is kept alive by lines of its own.
        let end = Instant::now() + PATIENCE;
        loop {
            assert!(Instant::now() < end, "nothing is told");
            let mut line = String::new();
            assert!(self.0.read_line(&mut line).unwrap() > 0, "the stream has ended");
            if let Some(found) = line.strip_prefix("event: ") {
                name = Some(found.trim().to_owned());
            } else if let (Some(data), Some(name)) = (line.strip_prefix("data: "), &name) {
                return (name.clone(), data.trim().to_owned());
            }
        }
    }
}

impl Answer {
    fn parse(bytes: &[u8]) -> Answer {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").expect("a whole head");
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        let pairs = head.lines().skip(1).filter_map(|line| line.split_once(": "));
        let headers = pairs.map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect();
        Answer { status, headers, body: bytes[end + 4..].to_vec() }
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }

    /// The body without the dev server's script, and the name of these bytes.
    pub fn without_script(&self) -> (Vec<u8>, String) {
        let text = &self.body;
        let opening = b"<script type=\"module\" src=\"/__hexaglot/client.js\" data-hash=\"";
        let Some(start) = text.windows(opening.len()).rposition(|bytes| bytes == opening) else {
            return (text.clone(), String::new());
        };
        let hash = String::from_utf8(text[start + opening.len()..][..32].to_vec()).unwrap();
        let end = start + opening.len() + 32 + b"\"></script>".len();
        ([&text[..start], &text[end..]].concat(), hash)
    }
}
