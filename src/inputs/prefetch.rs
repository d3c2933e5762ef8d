//! Texts that are read one after the other before any of them is used.
//!
//! A system call between other work costs twice as much as one after a similar call, because the data that the system needs has
//! left the processor's caches.

use std::cell::RefCell;
use std::ops::Range;
use std::sync::Arc;

/// Longer files are not prefetched, in bytes: there are few, and their reading takes long in any case.
const LONG: usize = 64 * 1024;

/// At most this many bytes are prefetched at once.
const MOST: usize = 512 * 1024;

thread_local! {
    static ROOM: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Files that have been read.
pub(super) struct Prefetched {
    /// Their bytes, in a buffer that the thread's next ones reuse.
    room: Vec<u8>,
    files: Vec<(Arc<str>, Range<usize>)>,
}

impl Prefetched {
    /// Reads files with `read`, which fills a buffer from its start and returns the length of the file if it ends there. Files that
    /// cannot be read are left out: they are read again, and reported, when they are needed.
    pub fn of<'p>(
        paths: impl IntoIterator<Item = &'p Arc<str>>,
        read: impl Fn(&str, &mut [u8]) -> Option<usize>,
    ) -> Prefetched {
        let mut room = ROOM.take();
        if room.is_empty() {
            room = vec![0; MOST];
        }
        let (mut files, mut at) = (Vec::new(), 0);
        for path in paths {
            let Some(free) = room.get_mut(at..at + LONG) else { break };
            if let Some(length) = read(path, free) {
                files.push((Arc::clone(path), at..at + length));
                at += length;
            }
        }
        Prefetched { room, files }
    }

    /// The bytes of the file with this path, if it was prefetched.
    pub fn find(&self, path: &str) -> Option<&[u8]> {
        let (_, range) = self.files.iter().find(|(known, _)| &**known == path)?;
        self.room.get(range.clone())
    }
}

impl Drop for Prefetched {
    fn drop(&mut self) {
        // At the end of a thread there is no buffer to give back.
        let _ = ROOM.try_with(|room| room.replace(std::mem::take(&mut self.room)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_files_are_found_and_all_others_are_left_to_who_asks() {
        let paths: Vec<Arc<str>> = ["a", "gone", "long", "b"].map(Arc::from).into();
        let read = |path: &str, room: &mut [u8]| {
            let length = match path {
                "gone" => return None,
                "long" => room.len() + 1,
                path => path.len() + 2,
            };
            room.get_mut(..length)?.fill(path.as_bytes()[0]);
            Some(length)
        };
        let ahead = Prefetched::of(&paths, read);
        assert_eq!(ahead.find("a"), Some(b"aaa".as_slice()));
        assert_eq!(ahead.find("b"), Some(b"bbb".as_slice()));
        assert_eq!((ahead.find("gone"), ahead.find("long"), ahead.find("c")), (None, None, None));
    }

    #[test]
    fn no_more_is_read_than_there_is_room_for() {
        let paths: Vec<Arc<str>> = (0..20).map(|number| Arc::from(number.to_string())).collect();
        let ahead = Prefetched::of(&paths, |_, room| Some(room.len()));
        let found = paths.iter().filter(|path| ahead.find(path).is_some()).count();
        assert_eq!(found, MOST / LONG);
    }
}
