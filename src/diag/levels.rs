//! How severe a code is on this site: the table's default, `[checks]` of `site.toml`, and `--release`.

use std::collections::BTreeMap;

use super::codes::Code;
use super::severity::{LevelSetting, Severity};

/// The severities of one run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Levels {
    settings: BTreeMap<&'static str, LevelSetting>,
    release: bool,
    no_warnings: bool,
}

impl Levels {
    /// Sets the level of a code.
    pub fn with(mut self, code: Code, setting: LevelSetting) -> Levels {
        self.settings.insert(code.name(), setting);
        self
    }

    /// Makes placeholders errors, as `check --release` does.
    pub fn for_release(mut self) -> Levels {
        self.release = true;
        self
    }

    /// Makes every warning an error, as `--warnings-as-errors` does.
    pub fn without_warnings(mut self) -> Levels {
        self.no_warnings = true;
        self
    }

    /// How severe a code is; `None` if it is silenced.
    pub fn of(&self, code: Code) -> Option<Severity> {
        let severity = self.said(code)?;
        Some(if self.no_warnings { Severity::Error } else { severity })
    }

    fn said(&self, code: Code) -> Option<Severity> {
        if code.is_always_error() {
            return Some(Severity::Error);
        }
        let setting = self.settings.get(code.name()).copied();
        if self.release && code.is_placeholder() && setting != Some(LevelSetting::Off) {
            return Some(Severity::Error);
        }
        match setting.unwrap_or_else(|| code.level()) {
            LevelSetting::Off => None,
            LevelSetting::Error => Some(Severity::Error),
            LevelSetting::Warning => Some(Severity::Warning),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn warnings_can_be_taken_for_errors_and_what_is_silenced_stays_so() {
        let levels = Levels::default().with(Code::EmptyPage, LevelSetting::Off).without_warnings();
        assert_eq!(levels.of(Code::Placeholder), Some(Severity::Error));
        assert_eq!(levels.of(Code::EmptyPage), None);
    }

    #[test]
    fn a_release_turns_placeholders_into_errors() {
        assert_eq!(Levels::default().of(Code::Placeholder), Some(Severity::Warning));
        assert_eq!(Levels::default().for_release().of(Code::Placeholder), Some(Severity::Error));
    }
}
