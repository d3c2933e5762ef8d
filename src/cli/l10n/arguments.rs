//! Arguments that commands of `l10n` have in common.

use clap::{Args, ValueEnum};

use super::workspace::{Call, language};
use crate::cli::console::Common;
use crate::cli::site::DayArgs;
use crate::config::{Config, Settings};
use crate::lang::Lang;

/// How a command shows what it found, in one of some formats, and on which day.
#[derive(Args)]
pub(super) struct Listed<F: ValueEnum + Clone + Default + Send + Sync + 'static> {
    /// How it is shown.
    #[arg(long, visible_alias = "as", value_enum, default_value_t)]
    pub(super) format: F,
    #[command(flatten)]
    day: DayArgs,
}

impl<F: ValueEnum + Clone + Default + Send + Sync + 'static> Listed<F> {
    /// How other commands are called for the same site and day.
    pub(super) fn call(&self, common: &Common) -> Call {
        Call::of(common, self.day.flags())
    }

    /// The settings of the day.
    pub(super) fn settings(&self) -> anyhow::Result<Settings> {
        self.day.settings()
    }
}

/// The formats of most commands.
#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Shown {
    /// For a terminal.
    #[default]
    Human,
    /// For programs.
    Json,
}

/// One language instead of all.
#[derive(Args)]
pub(super) struct OneLanguage {
    /// One language only, by segment or tag.
    #[arg(long, value_name = "LANG")]
    lang: Option<String>,
}

impl OneLanguage {
    /// The language, if one is named.
    ///
    /// # Errors
    ///
    /// If the site does not have it.
    pub(super) fn of(&self, config: &Config) -> anyhow::Result<Option<Lang>> {
        self.lang.as_deref().map(|name| language(config, name)).transpose()
    }
}
