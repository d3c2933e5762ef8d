//! Looks over the shoulder of a build: which phase begins, which artifact is rendered.
//!
//! Below `publish` nothing reads a clock, so who wants times (the command line) brings a watch that has one. A watch sees
//! and changes nothing.

/// What is told of a build while it runs.
pub trait Observer: Sync {
    /// A phase begins; the one before it has ended.
    fn phase(&self, name: &'static str);

    /// So many artifacts are going to be made or kept.
    fn planned(&self, _artifacts: usize) {}

    /// So many more of them are.
    fn done(&self, _artifacts: usize) {}

    /// Runs the work on one artifact: its path, and the name of its template if it has one.
    fn artifact(&self, path: &str, template: Option<&str>, work: &mut dyn FnMut());
}

/// Nobody looks.
pub struct NoObserver;

impl Observer for NoObserver {
    fn phase(&self, _: &'static str) {}

    fn artifact(&self, _: &str, _: Option<&str>, work: &mut dyn FnMut()) {
        work();
    }
}
