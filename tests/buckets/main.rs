//! `hexaglot publish` into the storage of clouds: what a reader finds at every moment, what a cut leaves, what is sent again.

#![allow(clippy::unwrap_used, missing_docs, reason = "tests fail by panicking")]

mod bars;
mod crawl;
mod cuts;
mod double;
mod headers;
mod proxy;
mod servers;
mod site;
mod state;

/// Whether all cases are tried, as in CI every night.
fn is_thorough() -> bool {
    std::env::var_os("HEXAGLOT_THOROUGH").is_some_and(|asked| asked != "0")
}

/// How many moments are tried.
fn moments(most: usize) -> usize {
    if is_thorough() { most } else { most.div_ceil(10) }
}

/// Numbers that look like chance, and are the same in each run.
pub struct Chance(pub u64);

impl Chance {
    pub fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most
    }
}
