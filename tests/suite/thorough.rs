//! How much a test tries: a plain run of the suite takes some of the cases, `HEXAGLOT_THOROUGH=1` all of them, as CI does every night.

/// Whether all cases are asked for.
pub fn is_asked() -> bool {
    std::env::var_os("HEXAGLOT_THOROUGH").is_some_and(|asked| !asked.is_empty() && asked != "0")
}

/// How many of the cases are tried.
pub fn of(all: usize, usual: usize) -> usize {
    if is_asked() { all } else { usual }
}
