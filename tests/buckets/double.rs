//! A server of the S3 protocol in this process, which looks at itself after each change, and fails as it is told.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, SystemTime};

use md5::{Digest, Md5};

/// An object.
#[derive(Clone)]
pub struct Object {
    pub bytes: Vec<u8>,
    /// What its writer said of it, in small letters.
    pub headers: BTreeMap<String, String>,
}

pub type Objects = BTreeMap<String, Object>;

/// What becomes of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is done and answered.
    Answered,
    /// The connection ends before it is done.
    Lost,
    /// It is done, and the connection ends before the answer.
    Unanswered,
    /// The server says that it is busy.
    Busy,
}

type Look = Box<dyn Fn(&Objects) -> Vec<String> + Send + Sync>;
type Oracle = Box<dyn Fn(usize) -> Fate + Send + Sync>;

/// The server.
#[derive(Default)]
pub struct Double {
    pub objects: Mutex<Objects>,
    /// What is wrong with the objects, after each change.
    pub look: Mutex<Option<Look>>,
    pub wrong: Mutex<Vec<String>>,
    /// The fate of each request by its number.
    pub oracle: Mutex<Option<Oracle>>,
    pub requests: AtomicUsize,
    /// Requests that wrote or deleted.
    pub changes: AtomicUsize,
    /// Paths of written and deleted objects, in order.
    pub log: Mutex<Vec<String>>,
    /// The change after which the server stands still.
    pub stop: Mutex<Option<usize>>,
    pub stopped: Condvar,
    pub is_conditional: bool,
}

impl Double {
    /// Starts a server; its address.
    pub fn start(self) -> (Arc<Double>, String) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let double = Arc::new(self);
        let own = Arc::clone(&double);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let own = Arc::clone(&own);
                std::thread::spawn(move || own.serve(stream.unwrap()));
            }
        });
        (double, address)
    }

    /// Lets the server stand still at a change from now on.
    pub fn stop_after(&self, changes: Option<usize>) {
        *self.stop.lock().unwrap() = changes.map(|more| self.changes.load(Ordering::SeqCst) + more);
        self.stopped.notify_all();
    }

    /// Waits until the server stands still; whether it does before the time is up.
    pub fn stands_still(&self) -> bool {
        self.stop.lock().unwrap().is_some_and(|stop| self.changes.load(Ordering::SeqCst) >= stop)
    }

    fn serve(&self, mut stream: TcpStream) {
        stream.set_nodelay(true).unwrap();
        let mut reader = BufReader::new(stream.try_clone().unwrap());
        while let Some(request) = Request::read(&mut reader) {
            // Who waits here belongs to a client that will be killed.
            if self.stands_still() {
                let mut stop = self.stop.lock().unwrap();
                while stop.is_some() {
                    stop = self.stopped.wait(stop).unwrap();
                }
                return;
            }
            let number = self.requests.fetch_add(1, Ordering::SeqCst);
            let fate = self.oracle.lock().unwrap().as_ref().map_or(Fate::Answered, |oracle| oracle(number));
            let answer = match fate {
                Fate::Lost => return,
                Fate::Busy => Answer::new(503, "<Error><Code>SlowDown</Code></Error>"),
                Fate::Answered | Fate::Unanswered => self.answer(&request),
            };
            if fate == Fate::Unanswered || answer.write(&mut stream, request.method == "HEAD").is_err() {
                return;
            }
        }
    }

    fn answer(&self, request: &Request) -> Answer {
        let mut objects = self.objects.lock().unwrap();
        // A client that is killed has changed nothing after its death.
        if request.changes() && self.stands_still() {
            return Answer::new(503, "");
        }
        let answer = match (&*request.method, &*request.key) {
            ("GET", "") => return list(&objects, request),
            ("GET" | "HEAD", key) => return objects.get(key).map_or_else(missing, Answer::of),
            ("PUT", key) => {
                let must_be_new = request.headers.get("if-none-match").is_some_and(|value| value == "*");
                if must_be_new && !self.is_conditional {
                    return Answer::new(501, "<Error><Code>NotImplemented</Code></Error>");
                }
                if must_be_new && objects.contains_key(key) {
                    return Answer::new(412, "<Error><Code>PreconditionFailed</Code></Error>");
                }
                let object = Object { bytes: request.body.clone(), headers: request.headers.clone() };
                let mut answer = Answer::new(200, "");
                answer.headers.push(("ETag", tag(&object.bytes)));
                objects.insert(key.to_owned(), object);
                self.log.lock().unwrap().push(format!("+ {key}"));
                answer
            }
            ("POST", "") => {
                let text = String::from_utf8_lossy(&request.body).into_owned();
                let mut said = String::from("<DeleteResult>");
                for part in text.split("<Key>").skip(1) {
                    let key = part.split("</Key>").next().unwrap();
                    objects.remove(key);
                    self.log.lock().unwrap().push(format!("- {key}"));
                    said += &format!("<Deleted><Key>{key}</Key></Deleted>");
                }
                Answer::new(200, &(said + "</DeleteResult>"))
            }
            ("DELETE", key) => {
                objects.remove(key);
                self.log.lock().unwrap().push(format!("- {key}"));
                Answer::new(204, "")
            }
            (method, key) => panic!("{method} {key}"),
        };
        if let Some(look) = &*self.look.lock().unwrap() {
            self.wrong.lock().unwrap().extend(look(&objects));
        }
        self.changes.fetch_add(1, Ordering::SeqCst);
        answer
    }
}

/// The answer to a list of objects, a thousand at a time.
fn list(objects: &Objects, request: &Request) -> Answer {
    let prefix = request.query("prefix");
    let after = request.query("continuation-token");
    let found: Vec<_> = objects
        .iter()
        .filter(|(key, _)| key.starts_with(&prefix) && key.as_str() > after.as_str())
        .take(1001)
        .collect();
    let mut text = String::from("<ListBucketResult>");
    for (key, object) in found.iter().take(1000) {
        text += &format!(
            "<Contents><Key>{key}</Key><Size>{}</Size><ETag>{}</ETag><LastModified>2022-06-20T10:00:00.000Z</LastModified></Contents>",
            object.bytes.len(),
            tag(&object.bytes).replace('"', "&quot;")
        );
    }
    if found.len() > 1000 {
        text += &format!(
            "<IsTruncated>true</IsTruncated><NextContinuationToken>{}</NextContinuationToken>",
            found[999].0
        );
    }
    Answer::new(200, &(text + "</ListBucketResult>"))
}

fn tag(bytes: &[u8]) -> String {
    let hex: String = Md5::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    format!("\"{hex}\"")
}

fn missing() -> Answer {
    Answer::new(404, "<Error><Code>NoSuchKey</Code></Error>")
}

struct Request {
    method: String,
    /// The name of the object; empty for the bucket.
    key: String,
    query: String,
    headers: BTreeMap<String, String>,
    body: Vec<u8>,
}

impl Request {
    fn read(reader: &mut BufReader<TcpStream>) -> Option<Request> {
        let mut line = String::new();
        if reader.read_line(&mut line).ok()? == 0 {
            return None;
        }
        let mut words = line.split_whitespace();
        let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
        let mut headers = BTreeMap::new();
        loop {
            line.clear();
            reader.read_line(&mut line).ok()?;
            let Some((name, value)) = line.trim_end().split_once(':') else { break };
            headers.insert(name.to_lowercase(), value.trim().to_owned());
        }
        let length = headers.get("content-length").map_or(0, |length| length.parse().unwrap());
        let mut body = vec![0; length];
        reader.read_exact(&mut body).ok()?;
        let (path, query) = target.split_once('?').unwrap_or((&target, ""));
        let key = path.trim_start_matches('/').split_once('/').map_or("", |(_, key)| key);
        let key = percent_encoding::percent_decode_str(key).decode_utf8().unwrap().into_owned();
        Some(Request { method, key, query: query.to_owned(), headers, body })
    }

    fn query(&self, name: &str) -> String {
        let pairs = self.query.split('&').filter_map(|pair| pair.split_once('='));
        let value = pairs.filter(|(found, _)| *found == name).map(|(_, value)| value).next();
        percent_encoding::percent_decode_str(value.unwrap_or_default()).decode_utf8().unwrap().into_owned()
    }

    fn changes(&self) -> bool {
        self.method != "GET" && self.method != "HEAD"
    }
}

struct Answer {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

impl Answer {
    fn new(status: u16, body: &str) -> Answer {
        Answer { status, headers: Vec::new(), body: body.as_bytes().to_owned() }
    }

    fn of(object: &Object) -> Answer {
        let mut answer = Answer::new(200, "");
        answer.body.clone_from(&object.bytes);
        answer.headers.push(("ETag", tag(&object.bytes)));
        // The age of an object is never looked at here, but for that of a lock, which is new.
        let now = jiff::Timestamp::try_from(SystemTime::now()).unwrap();
        answer.headers.push(("Last-Modified", now.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()));
        for name in ["Content-Type", "Cache-Control", "Content-Encoding"] {
            if let Some(value) = object.headers.get(&name.to_lowercase()) {
                answer.headers.push((name, value.clone()));
            }
        }
        answer
    }

    fn write(&self, stream: &mut TcpStream, is_head: bool) -> std::io::Result<()> {
        let mut text = format!("HTTP/1.1 {} X\r\n", self.status);
        for (name, value) in &self.headers {
            text += &format!("{name}: {value}\r\n");
        }
        text += &format!("Content-Length: {}\r\n\r\n", self.body.len());
        let mut bytes = text.into_bytes();
        if !is_head {
            bytes.extend(&self.body);
        }
        stream.write_all(&bytes)
    }
}

/// Waits until something holds, or too long.
#[track_caller]
pub fn until(mut holds: impl FnMut() -> bool) {
    for _ in 0..3000 {
        if holds() {
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("it takes too long");
}
