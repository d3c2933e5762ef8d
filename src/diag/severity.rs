//! How severe a problem is, and how `site.toml` may change that.

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is published and the exit code is 1.
    Error,
    /// Shown; the site is published.
    Warning,
}

impl Severity {
    /// The word shown to the user.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }
}

/// What `site.toml` says about a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LevelSetting {
    /// Report as an error.
    Error,
    /// Report as a warning.
    Warning,
    /// Do not report.
    Off,
}

impl LevelSetting {
    /// Reads `error`, `warning` or `off`.
    pub fn parse(text: &str) -> Option<LevelSetting> {
        match text {
            "error" => Some(LevelSetting::Error),
            "warning" => Some(LevelSetting::Warning),
            "off" => Some(LevelSetting::Off),
            _ => None,
        }
    }

    /// The word for it in `site.toml`.
    pub fn as_str(self) -> &'static str {
        match self {
            LevelSetting::Error => "error",
            LevelSetting::Warning => "warning",
            LevelSetting::Off => "off",
        }
    }
}
