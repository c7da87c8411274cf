//! The command `voronka`.

use std::process::ExitCode;

fn main() -> ExitCode {
    voronka::cli::run()
}
