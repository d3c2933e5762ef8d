//! One publication at a time: an object that only one can make.
//!
//! It is written again while its publication is at work, so that an old one is that of a publication that was killed. Storage that cannot
//! refuse to replace an object gives no certainty: there, the object is written and read again.

use std::sync::Mutex;
use std::time::{Duration, Instant};

use anyhow::{Result, bail, ensure};

use super::store::{Created, Store};

/// The object.
const PATH: &str = ".hexaglot/lock";

/// The seconds after which a publication that has not written its lock again is dead.
const DEAD: i64 = 300;

/// How often it is written again.
const OFTEN: Duration = Duration::from_secs(30);

/// The lock of a publication.
pub struct Lock<'s> {
    store: &'s Store,
    run: &'s str,
    written: Mutex<Instant>,
}

impl<'s> Lock<'s> {
    /// Takes the lock; `breaks` takes it from another publication too.
    ///
    /// # Errors
    ///
    /// If another publication has it.
    pub fn take(store: &'s Store, run: &'s str, breaks: bool) -> Result<Lock<'s>> {
        let lock = Lock { store, run, written: Mutex::new(Instant::now()) };
        let created = match breaks {
            true => Created::Unsupported,
            false => store.create(PATH, run.into())?,
        };
        if created == Created::Yes {
            return Ok(lock);
        }
        if let Some(found) = store.get(PATH)?.filter(|found| !breaks && found.bytes != run.as_bytes()) {
            ensure!(
                found.age > DEAD,
                "another publication is writing `{}`, and was at work {} seconds ago; one that was killed is in the way for {} minutes, or \
                 until `--break-lock`",
                store.name,
                found.age.max(0),
                DEAD / 60
            );
        }
        store.put_own(PATH, run.into())?;
        lock.is_held()?;
        Ok(lock)
    }

    /// Stops if another publication has taken the lock.
    ///
    /// # Errors
    ///
    /// If so.
    pub fn is_held(&self) -> Result<()> {
        match self.store.get(PATH)? {
            Some(found) if found.bytes == self.run.as_bytes() => Ok(()),
            _ => bail!("another publication has taken over `{}`", self.store.name),
        }
    }

    /// Says that the publication is at work, if it has not said so for a while.
    ///
    /// # Errors
    ///
    /// If another publication has taken the lock.
    pub fn renew(&self) -> Result<()> {
        let Ok(mut written) = self.written.try_lock() else { return Ok(()) };
        if written.elapsed() < OFTEN {
            return Ok(());
        }
        *written = Instant::now();
        self.is_held()?;
        self.store.put_own(PATH, self.run.into())
    }
}

impl Drop for Lock<'_> {
    fn drop(&mut self) {
        // One that cannot be removed is dead after a while.
        if self.is_held().is_ok() {
            let _ = remove(self.store);
        }
    }
}

/// Removes the lock, whosever it is.
pub fn remove(store: &Store) -> Result<()> {
    store.delete([PATH].into_iter())
}
