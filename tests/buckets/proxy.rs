//! A bad line: between a client and a server, connections are slow now and then, and end after some bytes.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use crate::Chance;

/// The line.
pub struct Proxy {
    /// Where clients connect: host and port.
    pub address: String,
    /// Whether it is bad now.
    pub is_bad: Arc<AtomicBool>,
    /// Connections that it ended.
    pub cuts: Arc<AtomicUsize>,
}

impl Proxy {
    /// A line to a server.
    pub fn to(server: &str) -> Proxy {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let proxy = Proxy { address, is_bad: Arc::default(), cuts: Arc::default() };
        let (is_bad, cuts, server) = (Arc::clone(&proxy.is_bad), Arc::clone(&proxy.cuts), server.to_owned());
        std::thread::spawn(move || {
            let mut chance = Chance(11);
            for client in listener.incoming() {
                let client = client.unwrap();
                let Ok(server) = TcpStream::connect(&server) else { continue };
                for (from, to) in [(&client, &server), (&server, &client)] {
                    let (from, to) = (from.try_clone().unwrap(), to.try_clone().unwrap());
                    let line = (Arc::clone(&is_bad), Arc::clone(&cuts), 2_000 + chance.below(120_000));
                    let pause = Duration::from_millis(chance.below(40) as u64);
                    std::thread::spawn(move || carry(from, to, line, pause));
                }
            }
        });
        proxy
    }
}

type Line = (Arc<AtomicBool>, Arc<AtomicUsize>, usize);

fn carry(mut from: TcpStream, mut to: TcpStream, (is_bad, cuts, mut rest): Line, pause: Duration) {
    let mut buffer = [0; 4096];
    while let Ok(length) = from.read(&mut buffer) {
        if length == 0 {
            break;
        }
        if is_bad.load(Ordering::Relaxed) {
            std::thread::sleep(pause);
            if length >= rest {
                cuts.fetch_add(1, Ordering::Relaxed);
                break;
            }
            rest -= length;
        }
        if to.write_all(&buffer[..length]).is_err() {
            break;
        }
    }
    let _ = (from.shutdown(Shutdown::Both), to.shutdown(Shutdown::Both));
}
