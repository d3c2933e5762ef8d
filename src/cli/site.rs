//! What all commands that read a site share: their arguments, the site itself, the clock.

use std::path::Path;

use anyhow::{Context, bail};
use clap::Args;

use crate::config::{self, Coverage, Settings};
use crate::date::Day;
use crate::report::Format;

/// What all commands that read a site have in common.
#[derive(Args)]
pub(super) struct SiteArgs {
    /// The site's address, in place of `base_url` in `site.toml`.
    #[arg(long, value_name = "URL")]
    pub(super) base_url: Option<String>,
    /// Take the site as it is on this day, such as 2022-06-20.
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(super) today: Option<Day>,
    /// Take drafts too.
    #[arg(long)]
    pub(super) drafts: bool,
    /// How problems are shown.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub(super) format: Format,
    /// Take every warning for an error.
    #[arg(long)]
    pub(super) warnings_as_errors: bool,
}

/// The flags that say which edition of a site is meant, to be written behind a command.
fn flags(today: Option<Day>, drafts: bool) -> String {
    let today = today.map(|day| format!(" --today {day}")).unwrap_or_default();
    format!("{today}{}", if drafts { " --drafts" } else { "" })
}

impl SiteArgs {
    /// The flags that say which edition is meant, as other commands take them.
    pub(super) fn flags(&self) -> String {
        flags(self.today, self.drafts)
    }

    pub(super) fn settings(&self, release: bool) -> anyhow::Result<Settings> {
        Ok(Settings {
            clock: clock()?,
            today: self.today,
            base_url: self.base_url.clone(),
            drafts: self.drafts,
            release,
            warnings_as_errors: self.warnings_as_errors,
            coverage: Coverage::Edition,
        })
    }
}

/// What commands have in common that read a site and have formats of their own.
#[derive(Args)]
pub(super) struct DayArgs {
    /// See the site as it is on this day, such as 2022-06-20.
    #[arg(long, value_name = "DATE", value_parser = day)]
    today: Option<Day>,
    /// See drafts too.
    #[arg(long)]
    drafts: bool,
}

impl DayArgs {
    /// The flags that say which edition is meant, as other commands take them.
    pub(super) fn flags(&self) -> String {
        flags(self.today, self.drafts)
    }

    pub(super) fn settings(&self) -> anyhow::Result<Settings> {
        let coverage = Coverage::Awaited;
        Ok(Settings { today: self.today, drafts: self.drafts, coverage, ..Settings::at(clock()?) })
    }
}

/// Refuses a folder without `site.toml`.
pub(super) fn require_site(root: &Path) -> anyhow::Result<()> {
    let has_site = |folder: &Path| folder.join(config::FILE).symlink_metadata().is_ok();
    if has_site(root) {
        return Ok(());
    }
    let whole = std::path::absolute(root)?;
    let shown = if root == Path::new(".") { "here".to_owned() } else { format!("in `{}`", root.display()) };
    match whole.ancestors().skip(1).find(|folder| has_site(folder)) {
        Some(above) => bail!("there is no `site.toml` {shown}: add `--root {}`", above.display()),
        None => bail!(
            "there is no `site.toml` {shown}: run the command in the folder of a site, name it with `--root DIR`, or make a \
             site with `hexaglot init DIR`"
        ),
    }
}

/// A day of the command line.
pub(super) fn day(text: &str) -> Result<Day, String> {
    Day::parse(text).map_err(|error| error.message)
}

/// Letters of the longest line that is written into front matter.
const LONGEST_LINE: usize = 300;

/// The name of a person or an office, as it is written into a file.
pub(super) fn person(text: &str) -> Result<String, String> {
    line(text).map_err(|error| format!("{error}; write a name, such as `A. Martin`"))
}

/// Words as they are written into a file: on one line, and not empty.
pub(super) fn line(text: &str) -> Result<String, String> {
    let line = text.trim_matches(' ');
    // Signs that turn the order of letters around would change what follows in the line.
    let is_refused = |sign: &char| {
        sign.is_control()
            || matches!(sign, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fffe}' | '\u{ffff}')
    };
    if let Some(sign) = line.chars().find(is_refused) {
        return Err(format!("it has the sign U+{:04X}, which cannot be in one line", u32::from(sign)));
    }
    if !line.chars().any(char::is_alphanumeric) {
        return Err("it has no letter".to_owned());
    }
    if line.chars().count() > LONGEST_LINE {
        return Err(format!("it has more than {LONGEST_LINE} letters"));
    }
    Ok(line.to_owned())
}

/// The day of a build in UTC, so that the time zone of the machine does not matter: that of `SOURCE_DATE_EPOCH`, by which a build
/// is reproduced later, or that of the clock.
pub(super) fn clock() -> anyhow::Result<Day> {
    let now = match std::env::var_os("SOURCE_DATE_EPOCH") {
        Some(given) => {
            let seconds = given.to_str().and_then(|given| given.parse().ok());
            let time = seconds.and_then(|seconds| jiff::Timestamp::from_second(seconds).ok());
            time.with_context(|| {
                let given = given.display();
                format!("`SOURCE_DATE_EPOCH` is `{given}`: give it seconds since 1970, such as `1655683200`, or unset it")
            })?
        }
        None => jiff::Timestamp::now(),
    };
    Ok(Day::of_civil(jiff::tz::TimeZone::UTC.to_datetime(now).date()))
}
