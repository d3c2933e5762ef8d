//! Times of a race -> ratios, and the table that shows them.

use std::fmt::Write;

use super::measure::Lap;

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Time on the wall.
    Wall,
    /// Time of all processors.
    Cpu,
    /// Peak of memory.
    Peak,
}

impl Measure {
    /// This measure of a lap.
    pub fn of(self, lap: &Lap) -> f64 {
        match self {
            Measure::Wall => lap.wall,
            Measure::Cpu => lap.cpu,
            Measure::Peak => lap.peak,
        }
    }

    /// A value of this measure with its unit.
    pub fn shown(self, value: f64) -> String {
        match self {
            Measure::Peak => format!("{value:.0} MiB"),
            _ if value < 0.1 => format!("{:.0} ms", value * 1000.0),
            _ if value < 10.0 => format!("{value:.2} s"),
            _ => format!("{value:.1} s"),
        }
    }
}

/// The name of Hexaglot in results.
pub const OURS: &str = "Hexaglot";

/// All laps of one program.
#[derive(Clone, Debug)]
pub struct Racer {
    /// Its name.
    pub name: String,
    /// A lap for each round.
    pub laps: Vec<Lap>,
}

/// The race at one size.
#[derive(Clone, Debug)]
pub struct Heat {
    /// Pages in all languages.
    pub pages: usize,
    /// Programs in the order of the table.
    pub racers: Vec<Racer>,
}

impl Heat {
    /// A program's laps.
    pub fn racer(&self, name: &str) -> Option<&Racer> {
        self.racers.iter().find(|racer| racer.name == name)
    }

    /// The median of a program's laps.
    pub fn median(&self, name: &str, measure: Measure) -> Option<f64> {
        Some(median(self.racer(name)?.laps.iter().map(|lap| measure.of(lap)).collect()))
    }

    /// How many times as much as `other` the program `name` takes: the median of the rounds' ratios.
    ///
    /// Both run in every round one after the other, so what slows the machine down for a while slows both.
    pub fn ratio(&self, name: &str, other: &str, measure: Measure) -> Option<f64> {
        let (one, other) = (self.racer(name)?, self.racer(other)?);
        let pairs = one.laps.iter().zip(&other.laps);
        Some(median(pairs.map(|(one, other)| measure.of(one) / measure.of(other)).collect()))
    }

    /// The table of this size: times Hexaglot's, and the median in brackets.
    pub fn table(&self) -> String {
        let rounds = self.racers.first().map_or(0, |racer| racer.laps.len());
        let mut text = format!("{} pages, median of {rounds} rounds, {OURS} = 1\n", grouped(self.pages));
        let _ = writeln!(text, "{:<10}{:>20}{:>20}{:>22}", "", "wall", "processors", "peak memory");
        for racer in &self.racers {
            let _ = write!(text, "{:<10}", racer.name);
            for (measure, width) in [(Measure::Wall, 20), (Measure::Cpu, 20), (Measure::Peak, 22)] {
                let ratio = self.ratio(&racer.name, OURS, measure).unwrap_or(f64::NAN);
                let value = measure.shown(self.median(&racer.name, measure).unwrap_or(f64::NAN));
                let _ = write!(text, "{:>width$}", format!("{} ({value})", times(ratio)));
            }
            text.push('\n');
        }
        text
    }
}

/// The middle of some values.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    match values.len() {
        0 => f64::NAN,
        length if length % 2 == 1 => values[middle],
        _ => f64::midpoint(values[middle - 1], values[middle]),
    }
}

/// A ratio with two or three figures that mean something.
pub fn times(ratio: f64) -> String {
    if ratio >= 10.0 { format!("{ratio:.1}") } else { format!("{ratio:.2}") }
}

/// A number with commas between thousands.
pub fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut shown = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            shown.push(',');
        }
        shown.push(digit);
    }
    shown
}

#[cfg(test)]
pub mod tests {
    use super::{Heat, Lap, Measure, OURS, Racer, grouped, median};

    /// A heat in which each program takes the same in all rounds.
    pub fn heat(pages: usize, racers: &[(&str, f64, f64, f64)]) -> Heat {
        let racers = racers.iter().map(|(name, wall, cpu, peak)| Racer {
            name: (*name).to_owned(),
            laps: vec![Lap { wall: *wall, cpu: *cpu, peak: *peak }; 3],
        });
        Heat { pages, racers: racers.collect() }
    }

    #[test]
    fn a_ratio_is_the_median_of_rounds_and_not_the_ratio_of_medians() {
        let laps = |walls: [f64; 3]| walls.map(|wall| Lap { wall, cpu: 1.0, peak: 1.0 }).to_vec();
        let racers = vec![
            Racer { name: OURS.to_owned(), laps: laps([1.0, 2.0, 4.0]) },
            Racer { name: "Hugo".to_owned(), laps: laps([10.0, 20.0, 20.0]) },
        ];
        let heat = Heat { pages: 6, racers };
        assert_eq!(heat.ratio("Hugo", OURS, Measure::Wall), Some(10.0));
        assert_eq!(heat.ratio(OURS, "Hugo", Measure::Wall), Some(0.1));
        assert_eq!(heat.ratio("Zola", OURS, Measure::Wall), None);
    }

    #[test]
    fn every_absolute_figure_stands_beside_its_ratio() {
        let table = heat(6_000, &[(OURS, 0.5, 1.0, 40.0), ("Hugo", 6.0, 9.0, 880.0)]).table();
        assert!(table.contains("6,000 pages"), "{table}");
        assert!(table.contains("12.0 (6.00 s)") && table.contains("22.0 (880 MiB)"), "{table}");
    }

    #[test]
    fn medians_and_numbers_are_what_they_should_be() {
        assert_eq!(median(vec![3.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(vec![4.0, 1.0, 2.0, 3.0]), 2.5);
        assert_eq!([6, 600, 6_000, 300_000].map(grouped), ["6", "600", "6,000", "300,000"]);
    }
}
