//! Results -> the chart of the README: an SVG that follows the reader's light or dark colors.

use std::fmt::Write;

use super::results::{Heat, Measure, OURS, grouped, times};

/// Width of the picture.
const WIDTH: f64 = 800.0;
/// Where bars begin.
const LEFT: f64 = 190.0;
/// How long the longest bar is.
const LONGEST: f64 = 440.0;
/// Height of a row.
const ROW: f64 = 24.0;
/// Height of a title between groups of rows.
const GAP: f64 = 34.0;

const STYLE: &str = "text{font:14px system-ui,sans-serif;fill:#1f2328}.small{font-size:12px;fill:#59636e}\
    .title{font-weight:600}.axis{stroke:#818b98}.ours{fill:#0969da}.other{fill:#afb8c1}.floor{fill:#d1d9e0}\
    @media(prefers-color-scheme:dark){text{fill:#f0f6fc}.small{fill:#9198a1}.axis{stroke:#656c76}\
    .ours{fill:#4493f8}.other{fill:#656c76}.floor{fill:#3d444d}}";

/// Draws wall time and peak memory at each size; `note` says on what it was measured.
pub fn draw(heats: &[Heat], note: &str) -> String {
    let mut body = String::new();
    let mut y = 10.0;
    for (measure, title) in [(Measure::Wall, "Time of a full build"), (Measure::Peak, "Peak of memory")] {
        y += GAP;
        let _ =
            writeln!(body, "<text class=\"title\" x=\"16\" y=\"{:.0}\">{title}, {OURS} = 1</text>", y - 10.0);
        y = panel(&mut body, heats, measure, y);
    }
    y += GAP;
    let _ = writeln!(body, "<text class=\"small\" x=\"16\" y=\"{:.0}\">{}</text>", y - 10.0, escape(note));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {y:.0}\" width=\"{WIDTH}\" height=\"{y:.0}\" \
         role=\"img\" aria-labelledby=\"title desc\">\n<title id=\"title\">Full builds by {OURS} and others</title>\n\
         <desc id=\"desc\">{}</desc>\n<style>{STYLE}</style>\n{body}</svg>\n",
        escape(&words(heats, note))
    )
}

/// Draws one measure; gives the height at which it ends.
fn panel(body: &mut String, heats: &[Heat], measure: Measure, mut y: f64) -> f64 {
    let ratio = |heat: &Heat, name: &str| heat.ratio(name, OURS, measure).unwrap_or(0.0);
    let largest = heats
        .iter()
        .flat_map(|heat| heat.racers.iter().map(|racer| ratio(heat, &racer.name)))
        .fold(1.0, f64::max);
    for heat in heats {
        let start = y;
        for (at, racer) in heat.racers.iter().enumerate() {
            let value = ratio(heat, &racer.name);
            let class = match racer.name.as_str() {
                OURS => "ours",
                "floor" => "floor",
                _ => "other",
            };
            let middle = y + ROW / 2.0 + 5.0;
            if at == 0 {
                let pages = format!("{} pages", grouped(heat.pages));
                let _ = writeln!(body, "<text x=\"16\" y=\"{middle:.0}\">{pages}</text>");
            }
            let width = (value / largest * LONGEST).max(1.0);
            let shown = measure.shown(heat.median(&racer.name, measure).unwrap_or(f64::NAN));
            let _ = writeln!(
                body,
                "<text class=\"small\" x=\"{:.0}\" y=\"{middle:.0}\" text-anchor=\"end\">{}</text>\
                 <rect class=\"{class}\" x=\"{LEFT}\" y=\"{:.0}\" width=\"{width:.1}\" height=\"{:.0}\"/>\
                 <text class=\"small\" x=\"{:.1}\" y=\"{middle:.0}\">{} × ({shown})</text>",
                LEFT - 8.0,
                escape(&racer.name),
                y + 3.0,
                ROW - 6.0,
                LEFT + width + 8.0,
                times(value)
            );
            y += ROW;
        }
        let _ = writeln!(body, "<path class=\"axis\" d=\"M{LEFT} {start:.0}V{y:.0}\"/>");
        y += 8.0;
    }
    y
}

/// What the chart shows, for those who do not see it.
fn words(heats: &[Heat], note: &str) -> String {
    let mut text = String::new();
    for heat in heats {
        for racer in heat.racers.iter().filter(|racer| racer.name != OURS) {
            let ratio = |measure| times(heat.ratio(&racer.name, OURS, measure).unwrap_or(f64::NAN));
            let _ = write!(
                text,
                "At {} pages {} takes {} times the time and {} times the memory of {OURS}. ",
                grouped(heat.pages),
                racer.name,
                ratio(Measure::Wall),
                ratio(Measure::Peak)
            );
        }
    }
    text.push_str(note);
    text
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::super::results::tests::heat;
    use super::{OURS, draw};

    #[test]
    fn the_chart_says_in_words_what_it_shows() {
        let heats =
            [heat(600, &[(OURS, 0.1, 0.1, 30.0), ("Hugo", 1.0, 2.0, 180.0), ("floor", 0.05, 0.1, 9.0)])];
        let chart = draw(&heats, "2 cores & no disk");
        assert!(chart.starts_with("<svg") && chart.contains("role=\"img\""));
        assert!(
            chart.contains("At 600 pages Hugo takes 10.0 times the time and 6.00 times the memory"),
            "{chart}"
        );
        assert!(chart.contains("2 cores &amp; no disk") && chart.contains("prefers-color-scheme:dark"));
        assert_eq!(chart.matches("<rect").count(), 6);
    }
}
