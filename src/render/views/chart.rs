//! Numbers as bars on an axis with round ticks.
//!
//! Lengths are per cent of the axis. `x` is where something begins from the left edge, whichever way the language is read,
//! for drawings, which know no direction.

use serde::Serialize;
use tera::Value;

use super::sources::Sources;
use crate::lang::{Direction, Lang};
use crate::locales::AmountUnit;
use crate::locales::formats::Scale;

/// A chart.
#[derive(Clone, Debug, Serialize)]
pub struct ChartView {
    /// The bars, in the order of the list.
    pub bars: Vec<BarView>,
    /// The ticks of the axis, from zero.
    pub ticks: Vec<TickView>,
}

/// A bar.
#[derive(Clone, Debug, Serialize)]
pub struct BarView {
    /// The item of the list.
    pub item: Value,
    /// The amount in words of the language.
    pub text: String,
    /// Its length in per cent of the axis.
    pub percent: f64,
    /// Its length in per cent of the longest.
    pub share: f64,
    /// Where it begins from the left edge.
    pub x: f64,
}

/// A tick of an axis.
#[derive(Clone, Debug, Serialize)]
pub struct TickView {
    /// The amount in words of the language.
    pub text: String,
    /// Its distance from zero.
    pub percent: f64,
    /// Its distance from the left edge.
    pub x: f64,
}

/// A number of a list.
pub struct Amount {
    /// The item that it is in.
    pub item: Value,
    /// Its digits.
    pub digits: String,
    /// Its value without scale.
    pub value: f64,
    /// Its scale.
    pub scale: Option<Scale>,
    /// Its unit.
    pub unit: Option<AmountUnit>,
}

impl Amount {
    fn whole(&self) -> f64 {
        self.value * factor(self.scale)
    }
}

fn factor(scale: Option<Scale>) -> f64 {
    match scale {
        None => 1.0,
        Some(Scale::Thousand) => 1e3,
        Some(Scale::Million) => 1e6,
        Some(Scale::Billion) => 1e9,
    }
}

/// The chart of some amounts; they may have different scales.
pub fn chart(sources: &Sources<'_>, lang: Lang, amounts: Vec<Amount>) -> ChartView {
    let rtl = is_rtl(sources, lang);
    let locale = sources.locales.get(lang);
    let largest = amounts.iter().max_by(|left, right| left.whole().total_cmp(&right.whole()));
    let Some(largest) = largest.filter(|amount| amount.value > 0.0) else {
        return ChartView { bars: Vec::new(), ticks: Vec::new() };
    };
    let (scale, unit, longest) = (largest.scale, largest.unit, largest.whole());
    let (step, count) = axis(largest.value);
    let end = step * f64::from(count) * factor(scale);
    let ticks = (0..=count).map(|at| {
        let percent = rounded(100.0 * f64::from(at) / f64::from(count));
        TickView {
            text: locale.amount(&plain(step * f64::from(at)), scale, unit),
            percent,
            x: if rtl { rounded(100.0 - percent) } else { percent },
        }
    });
    let ticks = ticks.collect();
    let bars = amounts.into_iter().map(|amount| {
        let percent = rounded(100.0 * amount.whole() / end);
        BarView {
            text: locale.amount(&amount.digits, amount.scale, amount.unit),
            percent,
            share: rounded(100.0 * amount.whole() / longest),
            x: if rtl { rounded(100.0 - percent) } else { 0.0 },
            item: amount.item,
        }
    });
    ChartView { bars: bars.collect(), ticks }
}

/// The step of an axis and the number of steps: 1, 2 or 5 with zeros, four to ten of them.
fn axis(largest: f64) -> (f64, u32) {
    let power = 10_f64.powf(largest.log10().floor());
    let steps = [0.1, 0.2, 0.5, 1.0, 2.0].map(|step| step * power);
    let fits = |step: &f64| (largest / step).ceil() <= 6.0;
    let step = steps.into_iter().find(fits).unwrap_or(power * 2.0);
    // At most six, so nothing is lost.
    (step, [1, 2, 3, 4, 5, 6].into_iter().find(|count| step * f64::from(*count) >= largest).unwrap_or(6))
}

/// The digits of a number without the noise of binary fractions.
fn plain(value: f64) -> String {
    let text = format!("{value:.6}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Per cent with two decimals, so that the same page has the same bytes on every machine.
pub fn rounded(percent: f64) -> f64 {
    (percent * 100.0).round() / 100.0
}

/// Whether a language is read from right to left.
pub fn is_rtl(sources: &Sources<'_>, lang: Lang) -> bool {
    sources.config.language(lang).direction == Direction::Rtl
}
