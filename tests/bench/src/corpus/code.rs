//! Blocks of code, in three languages in turn; numbers in them differ from page to page.

use super::random::Random;

/// A fenced block for the page of an entry.
pub fn block(entry: usize, random: &mut Random, out: &mut String) {
    let (first, second, third) = (random.between(2, 900), random.between(2, 900), random.between(2, 900));
    let (language, text) = match (entry / 5) % 3 {
        0 => ("rust", rust(first, second, third)),
        1 => ("python", python(first, second, third)),
        _ => ("json", json(first, second, third)),
    };
    out.push_str("```");
    out.push_str(language);
    out.push('\n');
    out.push_str(&text);
    out.push_str("```\n\n");
}

fn rust(first: usize, second: usize, third: usize) -> String {
    format!(
        r#"use std::fmt;

/// A mast of the network, with its height in metres.
#[derive(Clone, Debug)]
pub struct Mast{first} {{
    height: f64,
    label: String,
    neighbours: Vec<usize>,
}}

impl fmt::Display for Mast{first} {{
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {{
        write!(out, "{{}} ({{:.1}} m)", self.label, self.height)
    }}
}}

/// The tallest of all; masts below the limit do not count.
pub fn tallest(masts: &[Mast{first}]) -> Option<&Mast{first}> {{
    const LIMIT: f64 = {second}.5;
    masts
        .iter()
        .filter(|mast| mast.height > LIMIT && !mast.neighbours.is_empty())
        .max_by(|left, right| left.height.total_cmp(&right.height)) // never NaN
}}

fn main() {{
    let masts = vec![Mast{first} {{ height: {third}.0, label: "north".to_owned(), neighbours: vec![1, 2] }}];
    match tallest(&masts) {{
        Some(mast) => println!("{{mast}}"),
        None => eprintln!("nothing above {second}"),
    }}
}}
"#
    )
}

fn python(first: usize, second: usize, third: usize) -> String {
    format!(
        r#"from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Reading{first}:
    """One value of a gauge on one day."""

    gauge: str
    day: date
    value: float = {second}.25


def averages(readings, least={third}):
    # Gauges with too few readings are left out.
    rows = {{}}
    for reading in readings:
        rows.setdefault(reading.gauge, []).append(reading.value)
    return {{
        gauge: sum(values) / len(values)
        for gauge, values in sorted(rows.items())
        if len(values) >= least and None not in values
    }}


if __name__ == "__main__":
    today = date(2021, 10, 18)
    print(averages([Reading{first}("river", today)] * {third}))
"#
    )
}

fn json(first: usize, second: usize, third: usize) -> String {
    format!(
        r#"{{
  "gauge": "river-{first}",
  "active": true,
  "height": {second}.75,
  "owner": null,
  "tags": ["water", "north", "hourly"],
  "limits": {{ "low": {first}, "high": {third} }},
  "readings": [
    {{ "day": "2021-10-18", "value": {second}, "checked": false }},
    {{ "day": "2021-10-19", "value": {third}, "checked": true }}
  ]
}}
"#
    )
}
