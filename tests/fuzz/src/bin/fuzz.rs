//! libFuzzer over the target that `HEXAGLOT_TARGET` names; with `HEXAGLOT_SEEDS`, what it begins with is written into that folder instead.

#![no_main]

use std::path::Path;
use std::sync::LazyLock;

use hexaglot_fuzz::targets::{TARGETS, Target, seeds};
use libfuzzer_sys::fuzz_target;

static CHOSEN: LazyLock<Target> = LazyLock::new(|| {
    // One thread, as what it did must follow from the bytes alone; not this one, as those of the program have smaller stacks.
    let _ = rayon::ThreadPoolBuilder::new().num_threads(1).build_global();
    let name = std::env::var("HEXAGLOT_TARGET").unwrap_or_default();
    let found = TARGETS.iter().find(|(known, _)| *known == name);
    let names: Vec<&str> = TARGETS.iter().map(|(name, _)| *name).collect();
    let target = found.unwrap_or_else(|| panic!("HEXAGLOT_TARGET is `{name}`, none of {names:?}")).1;
    if let Ok(folder) = std::env::var("HEXAGLOT_SEEDS") {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        for (at, seed) in seeds(&root, &name).into_iter().enumerate() {
            std::fs::write(Path::new(&folder).join(format!("seed-{at:04}")), seed)
                .unwrap_or_else(|error| panic!("{folder}: {error}"));
        }
        std::process::exit(0);
    }
    target
});

fuzz_target!(|data: &[u8]| rayon::scope(|_| CHOSEN(data)));
