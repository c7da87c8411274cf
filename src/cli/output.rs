//! Writing results: to standard output, or to files that are written whole or not at all.

use super::Stop;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Width of a page: the terminal's, but no wider than people read; fixed when there is none.
pub(super) fn width() -> usize {
    terminal_size::terminal_size().map_or(100, |(width, _)| usize::from(width.0).clamp(60, 120))
}

/// Prints a result.
pub(super) fn print(text: &str) -> Result<(), Stop> {
    let mut out = anstream::stdout().lock();
    out.write_all(text.as_bytes())?;
    if !text.ends_with('\n') {
        out.write_all(b"\n")?;
    }
    Ok(out.flush()?)
}

/// Says something on standard error; if nobody listens there, nothing is lost.
pub(super) fn tell(text: &str) {
    let _ = anstream::stderr().lock().write_all(text.as_bytes());
}

/// Writes `files` into `folder`, which is made if it is not there: all of them, or none.
pub(super) fn write_all(
    folder: &Path,
    files: Vec<(String, Vec<u8>)>,
) -> Result<Vec<PathBuf>, Stop> {
    let place = |error: std::io::Error| {
        Stop::Failed(format!("cannot write into {}: {error}", folder.display()))
    };
    std::fs::create_dir_all(folder).map_err(place)?;
    let mut ready = Vec::new();
    for (name, bytes) in files {
        let mut file = tempfile::NamedTempFile::new_in(folder).map_err(place)?;
        file.write_all(&bytes).map_err(place)?;
        share(&file).map_err(place)?;
        ready.push((folder.join(name), file));
    }
    let keep = |(path, file): (PathBuf, tempfile::NamedTempFile)| {
        file.persist(&path).map_err(|error| place(error.error))?;
        Ok(path)
    };
    ready.into_iter().map(keep).collect()
}

/// Temporary files are private; results are as readable as other files.
#[cfg(unix)]
fn share(file: &tempfile::NamedTempFile) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.as_file().set_permissions(std::fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn share(_: &tempfile::NamedTempFile) -> std::io::Result<()> {
    Ok(())
}
