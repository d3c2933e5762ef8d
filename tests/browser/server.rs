//! A server for one folder on the loopback interface, as plain as tests need it.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// Serves until the test process ends.
pub struct Server {
    pub address: SocketAddr,
    added: Arc<Mutex<HashMap<String, String>>>,
    _folder: tempfile::TempDir,
}

impl Server {
    pub fn start(folder: tempfile::TempDir, root: PathBuf) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let added: Arc<Mutex<HashMap<String, String>>> = Arc::default();
        let known = Arc::clone(&added);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (root, known) = (root.clone(), Arc::clone(&known));
                std::thread::spawn(move || answer(stream, &root, &known));
            }
        });
        Server { address, added, _folder: folder }
    }

    /// Adds a page that is not in the folder.
    pub fn add(&self, name: &str, html: String) {
        self.added.lock().unwrap().insert(name.to_owned(), html);
    }
}

fn answer(mut stream: TcpStream, root: &Path, added: &Mutex<HashMap<String, String>>) {
    let mut line = String::new();
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    if reader.read_line(&mut line).is_err() {
        return;
    }
    let mut header = String::new();
    while reader.read_line(&mut header).is_ok_and(|length| length > 2) {
        header.clear();
    }
    let path =
        line.split(' ').nth(1).unwrap_or("/").split('?').next().unwrap().trim_start_matches('/').to_owned();
    let file =
        if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.clone() };
    let own = added.lock().unwrap().get(&path).cloned().map(String::into_bytes);
    let (status, body) = match own.or_else(|| std::fs::read(root.join(&file)).ok()) {
        Some(body) => ("200 OK", body),
        None => ("404 Not Found", Vec::new()),
    };
    let kind = match file.rsplit('.').next() {
        Some("css") => "text/css",
        Some("xml") => "application/xml",
        _ => "text/html; charset=utf-8",
    };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&body));
}
