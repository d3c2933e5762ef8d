//! What a full build must not exceed, and whether it did.

use std::fmt::Write;

use super::results::{Heat, Measure, OURS, grouped};

/// Pages of the corpus whose build is taken for the fixed cost.
pub const FIXED: usize = 6;

/// Sizes at which bars stand.
pub const SIZES: [usize; 5] = [600, 6_000, 18_000, 60_000, 300_000];

/// The largest ratio to Hugo, by pages: for wall and processors.
const HUGO: [(usize, f64); 3] = [(600, 0.15), (6_000, 0.12), (18_000, 0.10)];

/// The largest ratio to Zola, by pages: for wall.
const ZOLA: [(usize, f64); 2] = [(6_000, 0.2), (60_000, 0.2)];

/// The largest ratio to the floor, by pages: for wall.
const FLOOR: [(usize, f64); 2] = [(6_000, 4.0), (60_000, 4.0)];

/// The largest peak of memory in MiB, by pages.
const PEAK: [(usize, f64); 3] = [(6_000, 100.0), (60_000, 500.0), (300_000, 2_048.0)];

/// How much more a page of 300,000 may cost the processors than one of 600.
const GROWTH: f64 = 1.15;

/// A bar, with what was measured.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// What it is about.
    pub what: String,
    /// The most that is allowed.
    pub most: f64,
    /// What was measured, if the race was run at its size and with its programs.
    pub is: Option<f64>,
}

impl Bar {
    /// Whether it was measured and missed.
    pub fn is_missed(&self) -> bool {
        self.is.is_some_and(|is| is > self.most)
    }
}

/// All bars.
pub fn bars(heats: &[Heat]) -> Vec<Bar> {
    let heat = |pages: usize| heats.iter().find(|heat| heat.pages == pages);
    let mut bars = Vec::new();
    for (pages, most) in HUGO {
        for (measure, name) in [(Measure::Wall, "wall"), (Measure::Cpu, "processors")] {
            let is = heat(pages).and_then(|heat| heat.ratio(OURS, "Hugo", measure));
            bars.push(Bar { what: format!("{name} against Hugo, {} pages", grouped(pages)), most, is });
        }
    }
    for (pages, most) in ZOLA {
        let is = heat(pages).and_then(|heat| heat.ratio(OURS, "Zola", Measure::Wall));
        bars.push(Bar { what: format!("wall against Zola, {} pages", grouped(pages)), most, is });
    }
    for (pages, most) in FLOOR {
        let is = heat(pages).and_then(|heat| heat.ratio(OURS, "floor", Measure::Wall));
        bars.push(Bar { what: format!("wall against the floor, {} pages", grouped(pages)), most, is });
    }
    for (pages, most) in PEAK {
        let is = heat(pages).and_then(|heat| heat.median(OURS, Measure::Peak));
        bars.push(Bar { what: format!("peak memory in MiB, {} pages", grouped(pages)), most, is });
    }
    let per_page = |pages: usize| {
        let fixed = heat(FIXED)?.median(OURS, Measure::Cpu)?;
        Some((heat(pages)?.median(OURS, Measure::Cpu)? - fixed) / (pages - FIXED) as f64)
    };
    let is = per_page(300_000).zip(per_page(600)).map(|(large, small)| large / small);
    bars.push(Bar { what: "processors for a page, 300,000 against 600 pages".to_owned(), most: GROWTH, is });
    bars
}

/// The bars as a table.
pub fn table(bars: &[Bar]) -> String {
    let mut text = format!("{:<52}{:>10}{:>10}\n", "bar", "at most", "is");
    for bar in bars {
        let is = bar.is.map_or("-".to_owned(), figure);
        let verdict = match bar.is {
            None => "not measured",
            Some(_) if bar.is_missed() => "MISSED",
            Some(_) => "met",
        };
        let _ = writeln!(text, "{:<52}{:>10}{is:>10}  {verdict}", bar.what, figure(bar.most));
    }
    text
}

fn figure(value: f64) -> String {
    if value >= 20.0 { format!("{value:.0}") } else { format!("{value:.3}") }
}

#[cfg(test)]
mod tests {
    use super::super::results::tests::heat;
    use super::{Bar, OURS, bars, table};

    fn missed(bars: &[Bar]) -> Vec<&str> {
        bars.iter().filter(|bar| bar.is_missed()).map(|bar| bar.what.as_str()).collect()
    }

    #[test]
    fn a_ratio_over_its_bar_is_missed_and_one_at_it_is_met() {
        let heats = [
            heat(600, &[(OURS, 1.5, 1.6, 20.0), ("Hugo", 10.0, 10.0, 100.0)]),
            heat(6_000, &[(OURS, 4.1, 1.0, 100.5), ("floor", 1.0, 1.0, 10.0)]),
        ];
        let bars = bars(&heats);
        assert_eq!(
            missed(&bars),
            [
                "processors against Hugo, 600 pages",
                "wall against the floor, 6,000 pages",
                "peak memory in MiB, 6,000 pages"
            ]
        );
        assert!(table(&bars).contains("not measured"));
    }

    #[test]
    fn growth_leaves_the_fixed_cost_out() {
        let ours = |pages: usize, cpu: f64| heat(pages, &[(OURS, 1.0, cpu, 1.0)]);
        let growth =
            |large: f64| bars(&[ours(6, 0.5), ours(600, 1.094), ours(300_000, large)]).pop().unwrap();
        assert!(!growth(300.0).is_missed(), "{:?}", growth(300.0));
        assert!(growth(400.0).is_missed(), "{:?}", growth(400.0));
    }
}
