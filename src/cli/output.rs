//! Writing results: to standard output, or to files that are written whole or not at all.

use super::arguments::WHAT_COMES_OUT;
use super::stop::Stop;
use crate::plot::Chart;
use crate::report::terminal::Style;
use crate::report::{Detail, Finding, Report, json};
use clap::Args;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Width of a page: the terminal's, but no wider than people read; fixed when there is none.
pub(super) fn width() -> usize {
    let terminal = terminal_size::terminal_size_of(std::io::stdout());
    terminal.map_or(100, |(width, _)| usize::from(width.0).clamp(60, 120))
}

/// Prints a result. If nobody listens any more, as `head` does after some lines, the files are written nevertheless.
pub(super) fn print(text: &str) -> Result<(), Stop> {
    match printed(text) {
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        ended => Ok(ended?),
    }
}

fn printed(text: &str) -> std::io::Result<()> {
    let mut out = anstream::stdout().lock();
    out.write_all(text.as_bytes())?;
    if !text.ends_with('\n') {
        out.write_all(b"\n")?;
    }
    out.flush()
}

/// Nothing was played before somebody called a halt.
pub(super) fn nothing_played() -> Stop {
    tell("stopped before anything was played\n");
    Stop::Interrupted
}

/// Says something on standard error; if nobody listens there, nothing is lost.
pub(super) fn tell(text: &str) {
    let _ = anstream::stderr().lock().write_all(text.as_bytes());
}

/// What comes out of a study.
#[derive(Debug, Args)]
pub(super) struct Shown {
    /// Print only the answer
    #[arg(long, conflicts_with = "full", help_heading = WHAT_COMES_OUT)]
    brief: bool,
    /// Print all that was found, with every table
    #[arg(long, help_heading = WHAT_COMES_OUT)]
    full: bool,
    /// Print JSON instead of a page
    #[arg(long, help_heading = WHAT_COMES_OUT)]
    json: bool,
    /// Write the tables as CSV files into this folder
    #[arg(long, value_name = "DIR", value_parser = folder, help_heading = WHAT_COMES_OUT)]
    csv: Option<PathBuf>,
    /// Write the charts as SVG and PNG files into this folder
    #[arg(long, value_name = "DIR", value_parser = folder, help_heading = WHAT_COMES_OUT)]
    charts: Option<PathBuf>,
}

/// A folder that can be written into, so that nothing is played in vain.
fn folder(text: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(text);
    let whole = std::path::absolute(&path).map_err(|error| error.to_string())?;
    let there = whole.ancestors().find(|above| above.exists()).unwrap_or(&whole);
    if !there.is_dir() {
        return Err(format!("{} is a file, not a folder; name another", there.display()));
    }
    match tempfile::tempfile_in(there) {
        Ok(_) => Ok(path),
        Err(error) => {
            Err(format!("nothing can be written into {} ({error}); name another", there.display()))
        }
    }
}

impl Shown {
    /// Prints a result, writes the files that were asked for, and tells which they are.
    pub fn show<F: Finding>(&self, quiet: bool, report: &Report<F>) -> Result<(), Stop> {
        let detail = match (self.brief, self.full) {
            (true, _) => Detail::Answer,
            (_, true) => Detail::Full,
            _ => Detail::Screen,
        };
        match self.json {
            true => print(&json::text(report))?,
            false => print(&report.text(detail, width(), Style::Rich))?,
        }
        let mut folders = Vec::new();
        if let Some(path) = &self.csv {
            let tables = report.tables().into_iter();
            let files = tables.map(|(name, bytes)| (name.into(), bytes)).collect();
            folders.push(Folder { path, files });
        }
        if let Some(path) = &self.charts {
            folders.push(Folder { path, files: drawn(report.charts())? });
        }
        let written = write_all(folders)?;
        if !quiet {
            written.iter().for_each(|path| tell(&format!("wrote {}\n", path.display())));
        }
        Ok(())
    }
}

/// Every chart as SVG and PNG.
fn drawn(charts: Vec<(String, Chart)>) -> Result<Vec<(String, Vec<u8>)>, Stop> {
    let mut files = Vec::new();
    for (stem, chart) in charts {
        let png = chart.png().map_err(|error| Stop::Failed(format!("{stem}.png: {error}")))?;
        files.push((format!("{stem}.svg"), chart.svg().into_bytes()));
        files.push((format!("{stem}.png"), png));
    }
    Ok(files)
}

/// Files for a folder, which is made if it is not there.
struct Folder<'a> {
    /// Where.
    pub path: &'a Path,
    /// Name and content of each.
    pub files: Vec<(String, Vec<u8>)>,
}

/// Writes the files of all folders, or none.
fn write_all(folders: Vec<Folder>) -> Result<Vec<PathBuf>, Stop> {
    let mut made = Vec::new();
    let mut ready = Vec::new();
    for folder in folders {
        let path = folder.path;
        if !path.exists() {
            made.push(path);
        }
        match prepare(folder) {
            Ok(files) => ready.extend(files),
            Err(error) => {
                drop(ready);
                // Only folders that are empty go.
                made.iter().for_each(|path| drop(std::fs::remove_dir(path)));
                return Err(Stop::Failed(format!("cannot write into {}: {error}", path.display())));
            }
        }
    }
    let keep = |(path, file): (PathBuf, tempfile::NamedTempFile)| match file.persist(&path) {
        Ok(_) => Ok(path),
        Err(error) => {
            Err(Stop::Failed(format!("cannot write {}: {}", path.display(), error.error)))
        }
    };
    ready.into_iter().map(keep).collect()
}

/// Every file under a temporary name in its folder.
fn prepare(folder: Folder) -> std::io::Result<Vec<(PathBuf, tempfile::NamedTempFile)>> {
    std::fs::create_dir_all(folder.path)?;
    let one = |(name, bytes): (String, Vec<u8>)| {
        let path = folder.path.join(name);
        if path.is_dir() {
            let text = format!("{} is a folder", path.display());
            return Err(std::io::Error::other(text));
        }
        let mut file = tempfile::NamedTempFile::new_in(folder.path)?;
        file.write_all(&bytes)?;
        share(&file)?;
        Ok((path, file))
    };
    folder.files.into_iter().map(one).collect()
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
