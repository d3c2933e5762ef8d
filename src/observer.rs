//! Observes a build: which phase begins, which artifact is rendered.
//!
//! Below `publish` nothing reads a clock, so the command line, which shows times, passes an observer that has one. An observer
//! changes nothing.

/// What a build calls while it runs.
pub trait Observer: Sync {
    /// A phase begins; the one before it has ended.
    fn phase(&self, name: &'static str);

    /// This many artifacts will be made or kept.
    fn planned(&self, _artifacts: usize) {}

    /// This many more of them are done.
    fn done(&self, _artifacts: usize) {}

    /// Runs the work on one artifact: its path, and the name of its template if it has one.
    fn artifact(&self, path: &str, template: Option<&str>, work: &mut dyn FnMut());
}

/// Observes nothing.
pub struct NoObserver;

impl Observer for NoObserver {
    fn phase(&self, _: &'static str) {}

    fn artifact(&self, _: &str, _: Option<&str>, work: &mut dyn FnMut()) {
        work();
    }
}
