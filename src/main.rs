//! The `hexaglot` command: everything is in the library.

/// Pages are made of many small texts; the system's allocator takes an eighth of a build for them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    hexaglot::cli::main()
}
