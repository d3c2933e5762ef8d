//! Long texts take time in proportion to their length: ten times the text at most twelve times the time.
//!
//! Measured through the two functions that read and write a text, since a file has a limit of its own. Sizes are small here;
//! `HEXAGLOT_GROWTH=1` measures those of a million headings.

use std::sync::Arc;
use std::time::Instant;

use hexaglot::config::RawHtml;
use hexaglot::date::Day;
use hexaglot::diag::Diagnostics;
use hexaglot::lang::Direction;
use hexaglot::markdown::{HtmlInput, Labels, ResolvedLink, html, outline};

/// A clock that does not run while other programs have the processor, where the system has one.
enum Clock {
    Own(f64),
    Wall(Instant),
}

impl Clock {
    fn start() -> Clock {
        Clock::own().map_or_else(|| Clock::Wall(Instant::now()), Clock::Own)
    }

    /// Seconds that this thread has run.
    fn own() -> Option<f64> {
        let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
        Some(text.split(' ').next()?.parse::<f64>().ok()? / 1e9)
    }

    fn seconds(&self) -> f64 {
        match self {
            Clock::Own(begun) => Clock::own().unwrap_or(*begun) - begun,
            Clock::Wall(begun) => begun.elapsed().as_secs_f64(),
        }
    }
}

/// Seconds to read and write a text, the best of some.
fn seconds(text: &str) -> f64 {
    let path: Arc<str> = "a.md".into();
    let today = Day::new(2021, 10, 18).unwrap();
    let once = || {
        let begun = Clock::start();
        let (outline, tape) =
            outline(&path, text, 0..text.len(), today, RawHtml::Allow, &mut Diagnostics::new());
        let links = vec![ResolvedLink::default(); outline.links.len()];
        let page = HtmlInput {
            path: &path,
            text,
            body: 0..text.len(),
            today,
            outline: &outline,
            tape: tape.as_ref(),
            renamed: &[],
            links: &links,
            images: &[],
            rules: None,
            direction: Direction::Ltr,
            raw_html: RawHtml::Allow,
            changed: &[],
            labels: &Labels::default(),
            marks: false,
            component: &|_, _| Some("x".to_owned()),
        };
        drop(html(&page, String::new()));
        begun.seconds()
    };
    (0..3).map(|_| once()).fold(f64::MAX, f64::min)
}

/// Texts of `count` parts, each with its number.
fn grown(part: impl Fn(usize) -> String, count: usize) -> String {
    (0..count).map(part).collect()
}

/// A name, how many parts the small text has, and the part of a number.
type Case = (&'static str, usize, fn(usize) -> String);

#[test]
fn ten_times_the_text_takes_at_most_twelve_times_as_long() {
    let large = std::env::var_os("HEXAGLOT_GROWTH").is_some();
    let texts: [Case; 11] = [
        ("bare addresses", 20_000, |at| format!("See https://a{at}.org/b_(c), or n{at}@a.org. ")),
        ("what is nearly an address", 100_000, |_| "https://_a)))@.".to_owned()),
        ("equal headings", 100_000, |_| "## Same\n\n".to_owned()),
        ("headings", 100_000, |at| format!("## Heading {at}\n\n")),
        ("notes", 10_000, |at| format!("a[^n{at}]\n\n[^n{at}]: Note.\n\n")),
        ("tags in a line", 10_000, |_| "{% <since date=\"2021-01-01\"> %} ".to_owned()),
        ("blocks", 10_000, |_| "{% <since date=\"2021-01-01\"> %}\n\na\n\n{% </since> %}\n\n".to_owned()),
        ("open blocks", 10_000, |_| "{% <since date=\"2021-01-01\"> %}\n\n".to_owned()),
        ("calls", 10_000, |_| "a {{ <b c=\"d\" /> }} `e` ".to_owned()),
        ("definitions", 10_000, |at| format!("a{at}\nb\n: c\n\nd\n: e\n\n:f\n\n")),
        ("prose", 80_000, |_| "Some words of *prose* and a [link](a.md), with 12 \"quotes\".\n\n".to_owned()),
    ];
    for (name, count, part) in texts {
        let count = if large { count } else { count / 50 };
        let (small, much) = (seconds(&grown(part, count)), seconds(&grown(part, count * 10)));
        println!("{name}: {count} in {small:.4} s, {} in {much:.4} s, {:.1} times", count * 10, much / small);
        assert!(much < small * 12.0 + if large { 0.0 } else { 0.2 }, "{name}: {small} s, {much} s");
    }
}
