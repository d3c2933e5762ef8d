# Short names for longer commands. Without `just` (`cargo install just`), type the line below a name.

# What CI runs: format, lints, tests, the site, benches' tests, the instruction gate.
ci:
    .ci/run

# Rewrite the snapshots of tests; read the diff like code.
bless:
    SNAPSHOTS=overwrite cargo test

# Race against Hugo and the floor; `just race --help` lists sizes, rounds and the rest.
race *arguments:
    cargo run --release -p hexaglot-bench --bin race -- {{ arguments }}

# Race at all sizes and fail if a bar is missed: an hour, 20 GB of memory.
bars:
    cargo run --release -p hexaglot-bench --bin race -- --bars

# Draw the README's chart again, on a quiet machine; `--zola PATH` adds Zola.
chart *arguments:
    cargo run --release -p hexaglot-bench --bin race -- --pages 600,6000,18000 --chart .github/race.svg {{ arguments }}

# Time each stage of a build by itself.
bench *filter:
    cargo bench --profile dist -p hexaglot-bench --features stages -- {{ filter }}

# Count the instructions of small builds and compare them with tests/bench/instructions.toml.
gate:
    cargo run --release -p hexaglot-bench --bin gate

# How the instructions of a check grow with what there is of it.
growth *args:
    cargo run --release -p hexaglot-bench --bin growth -- {{args}}

# Give a reader of the program what libFuzzer thinks of: `just fuzz markdown 600`; tests/fuzz/src/targets/mod.rs names all.
fuzz target seconds="60":
    tests/fuzz/run {{ target }} {{ seconds }}

# Take the present count of instructions for the figure.
bless-gate:
    cargo run --release -p hexaglot-bench --bin gate -- --bless
