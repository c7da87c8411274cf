//! The build script: turns every file of messages beside the sources into Rust. How such a file is written stands in the
//! documentation of the room, `src/messages.rs`.
//!
//! [`catalogue`] reads a file, [`check`] holds it against the rules, [`rust`] writes a type for each message.

mod catalogue;
mod check;
mod rust;

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=src");
    let out =
        PathBuf::from(env::var_os("OUT_DIR").expect("cargo names a folder for what is built"));
    let sources = Path::new("src");
    let mut files = Vec::new();
    list(sources, &mut files)?;
    for file in files {
        let name = file.strip_prefix(sources).expect("a file of src").with_extension("rs");
        match rust_of(&fs::read_to_string(&file)?) {
            Ok(rust) => write(&out.join("messages").join(name), &rust)?,
            Err(problems) => {
                for problem in problems {
                    println!("cargo::error={}:{problem}", file.display());
                }
            }
        }
    }
    Ok(())
}

/// The Rust of a file of messages, or all that is wrong with it.
fn rust_of(text: &str) -> Result<String, Vec<catalogue::Problem>> {
    let catalogue = catalogue::read(text)?;
    check::check(&catalogue)?;
    Ok(rust::write(&catalogue))
}

/// Files of messages in a folder and all below it, by name.
fn list(folder: &Path, into: &mut Vec<PathBuf>) -> io::Result<()> {
    let mut entries: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    entries.sort();
    for path in entries {
        if path.is_dir() {
            list(&path, into)?;
        } else if path.extension().is_some_and(|extension| extension == "ftl") {
            into.push(path);
        }
    }
    Ok(())
}

/// Writes a file unless it says the same already, so that nothing is compiled again for nothing.
fn write(path: &Path, rust: &str) -> io::Result<()> {
    if fs::read_to_string(path).is_ok_and(|written| written == rust) {
        return Ok(());
    }
    fs::create_dir_all(path.parent().expect("a folder for messages"))?;
    fs::write(path, rust)
}
