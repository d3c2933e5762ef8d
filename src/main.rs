//! The `hexaglot` command: everything is in the library.

fn main() -> std::process::ExitCode {
    hexaglot::cli::main()
}
