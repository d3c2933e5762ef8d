//! The readers under bytes that nobody would write: the targets of the fuzzer, given the seeds that are kept for them, files of the
//! repository, and changes of both that look like chance and are the same on every machine.
//!
//! `tests/fuzz/run TARGET SECONDS` gives them what libFuzzer thinks of. `HEXAGLOT_FUZZ=60` goes on here for so many seconds a target,
//! `HEXAGLOT_SEED` makes other changes.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, Instant};

use crate::chance::Dice;
use crate::thorough;

#[path = "../fuzz/src/targets/mod.rs"]
mod targets;

use targets::{TARGETS, seeds};

/// Changes that a target is given, in a thorough run and in a plain one.
const CHANGES: (usize, usize) = (150, 40);

/// A reading takes no longer, also on a slow and busy machine.
const LONGEST: Duration = Duration::from_secs(20);

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Gives a target its seeds and changes of them.
fn run(name: &str) {
    let (_, target) = TARGETS.iter().find(|(known, _)| *known == name).unwrap();
    let try_one = |bytes: &[u8]| {
        let begun = Instant::now();
        let shown = || format!("`{name}` on \"{}\"", bytes.escape_ascii());
        let said = |payload: Box<dyn std::any::Any + Send>| {
            let text = payload.downcast_ref::<String>().map(String::as_str);
            text.or_else(|| payload.downcast_ref::<&str>().copied()).unwrap_or("no reason").to_owned()
        };
        if let Err(payload) = catch_unwind(AssertUnwindSafe(|| target(bytes))) {
            panic!("{}: {}", shown(), said(payload));
        }
        assert!(begun.elapsed() < LONGEST, "{} takes {:?}", shown(), begun.elapsed());
    };
    let kept = root().join("tests/fuzz/seeds").join(name).read_dir().map_or(0, Iterator::count);
    let (seeds, words) = (seeds(root(), name), words(name));
    seeds[..kept].iter().for_each(|seed| try_one(seed));
    let number = |name: &str| std::env::var(name).ok().and_then(|value| value.parse().ok());
    let longer = number("HEXAGLOT_FUZZ").map(Duration::from_secs);
    // No clock decides what a plain run does.
    let (most, time) =
        longer.map_or((thorough::of(CHANGES.0, CHANGES.1), Duration::MAX), |longer| (usize::MAX, longer));
    let mut dice = Dice(number("HEXAGLOT_SEED").unwrap_or(7));
    let begun = Instant::now();
    for _ in (0..most).take_while(|_| begun.elapsed() < time) {
        let mut bytes = seeds[dice.roll(seeds.len())].clone();
        // Whole long files are slow to read; a part of one says as much.
        let from = dice.roll(bytes.len().saturating_sub(1500).max(1));
        bytes = bytes.into_iter().skip(from).take(1500).collect();
        for _ in 0..=dice.roll(4) {
            change(&mut bytes, &seeds, &words, &mut dice);
        }
        try_one(&bytes);
    }
}

/// One change: a bit, a piece that goes, comes twice or comes from elsewhere, a word of the language.
fn change(bytes: &mut Vec<u8>, seeds: &[Vec<u8>], words: &[Vec<u8>], dice: &mut Dice) {
    let from = dice.roll(bytes.len() + 1);
    let to = (from + dice.roll(40)).min(bytes.len());
    let piece = bytes[from..to].to_vec();
    let put = |bytes: &mut Vec<u8>, piece: &[u8]| drop(bytes.splice(from..from, piece.iter().copied()));
    match dice.roll(8) {
        0 if from < bytes.len() => bytes[from] ^= 1 << dice.roll(8),
        1 => drop(bytes.drain(from..to)),
        2 => put(bytes, &piece.repeat(1 + dice.roll(12))),
        3 => {
            let other = &seeds[dice.roll(seeds.len())];
            let start = dice.roll(other.len() + 1);
            put(bytes, &other[start..(start + dice.roll(60)).min(other.len())]);
        }
        4 => bytes.truncate(from),
        5 => put(bytes, &[u8::try_from(dice.roll(256)).unwrap()]),
        _ if !words.is_empty() => put(bytes, &words[dice.roll(words.len())]),
        _ => bytes.extend(piece),
    }
}

/// The words of a target, as libFuzzer reads them: one a line, between quotation marks, bytes as `\x0a`.
fn words(name: &str) -> Vec<Vec<u8>> {
    let path = root().join("tests/fuzz/words").join(format!("{name}.txt"));
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let word = |line: &str| {
        let inside = line.strip_prefix('"')?.strip_suffix('"')?;
        let mut out = Vec::new();
        let mut rest = inside.bytes();
        while let Some(byte) = rest.next() {
            match byte {
                b'\\' => match rest.next()? {
                    b'x' => {
                        let digits = [rest.next()?, rest.next()?];
                        out.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
                    }
                    other => out.push(other),
                },
                byte => out.push(byte),
            }
        }
        Some(out)
    };
    text.lines().map(|line| word(line).unwrap_or_else(|| panic!("{name}: {line}"))).collect()
}

macro_rules! tests {
    ($($name:ident)*) => {
        $(
            #[test]
            fn $name() {
                run(stringify!($name));
            }
        )*

        #[test]
        fn every_target_is_tried() {
            let tried = [$(stringify!($name)),*];
            assert_eq!(tried.to_vec(), TARGETS.iter().map(|(name, _)| *name).collect::<Vec<_>>());
        }
    };
}

tests! { addresses cache calls configuration dates facts fluent front icons markdown search styles }
