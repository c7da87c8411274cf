//! Writing results: to standard output, or to files that are written whole or not at all.

use super::arguments::WHAT_COMES_OUT;
use super::stop::Stop;
use crate::messages::{Both, Lang, messages, told};
use crate::plot::Chart;
use crate::report::terminal::Style;
use crate::report::{Detail, Finding, Report, json};
use clap::Args;
use std::io::Write;
use std::path::{Path, PathBuf};

messages!(say, "cli/output");

/// Width of a page: the terminal's, or of `COLUMNS` where there is none, but no wider than people read.
pub(super) fn width() -> usize {
    let terminal = terminal_size::terminal_size_of(std::io::stdout());
    let terminal = terminal.map(|(width, _)| usize::from(width.0));
    let stated =
        || std::env::var("COLUMNS").ok()?.trim().parse::<usize>().ok().filter(|width| *width > 0);
    terminal.or_else(stated).map_or(100, |width| width.clamp(60, 120))
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
    Stop::InterruptedEarly(Both::new(&say::NothingPlayed))
}

/// Says something on standard error; if nobody listens there, nothing is lost.
pub(super) fn tell(text: &str) {
    let _ = anstream::stderr().lock().write_all(text.as_bytes());
}

/// What comes out of a study.
#[derive(Debug, Args)]
pub(super) struct Shown {
    #[arg(long, conflicts_with = "full", help_heading = WHAT_COMES_OUT)]
    brief: bool,
    #[arg(long, help_heading = WHAT_COMES_OUT)]
    full: bool,
    #[arg(long, help_heading = WHAT_COMES_OUT)]
    json: bool,
    #[arg(long, value_name = "DIR", value_parser = folder, help_heading = WHAT_COMES_OUT)]
    csv: Option<PathBuf>,
    #[arg(long, value_name = "DIR", value_parser = folder, help_heading = WHAT_COMES_OUT)]
    charts: Option<PathBuf>,
}

/// A folder that can be written into, so that nothing is played in vain.
fn folder(text: &str) -> Result<PathBuf, Both> {
    let path = PathBuf::from(text);
    if text.is_empty() {
        return Err(Both::new(&say::NameAFolder));
    }
    let whole = std::path::absolute(&path).map_err(|error| Both::from(error.to_string()))?;
    let there = whole.ancestors().find(|above| above.exists()).unwrap_or(&whole);
    if !there.is_dir() {
        return Err(Both::new(&say::IsAFile { path: &there.display().to_string() }));
    }
    match tempfile::tempfile_in(there) {
        Ok(_) => Ok(path),
        Err(error) => {
            let (path, why) = (there.display().to_string(), error.to_string());
            Err(Both::new(&say::NotIntoFolder { path: &path, why: &why }))
        }
    }
}

impl Shown {
    /// Prints a result, writes the files that were asked for, and tells which they are.
    pub fn show<F: Finding>(
        &self,
        quiet: bool,
        report: &Report<F>,
        lang: Lang,
    ) -> Result<(), Stop> {
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
            for path in written {
                tell(&(told(&say::Wrote { path: &path.display().to_string() }, lang) + "\n"));
            }
        }
        Ok(())
    }
}

/// Every chart as SVG and PNG.
fn drawn(charts: Vec<(String, Chart)>) -> Result<Vec<(String, Vec<u8>)>, Stop> {
    let mut files = Vec::new();
    for (stem, chart) in charts {
        let png = chart.png();
        let png = png.map_err(|error| Stop::failed(&format!("{stem}.png: {error}")))?;
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
                let path = path.display().to_string();
                return Err(Stop::failed(&say::CannotWriteInto { path: &path, why: &error }));
            }
        }
    }
    let keep = |(path, file): (PathBuf, tempfile::NamedTempFile)| match file.persist(&path) {
        Ok(_) => Ok(path),
        Err(error) => {
            let (path, why) = (path.display().to_string(), error.error.to_string());
            Err(Stop::failed(&say::CannotWrite { path: &path, why: &why }))
        }
    };
    ready.into_iter().map(keep).collect()
}

/// Every file under a temporary name in its folder.
fn prepare(folder: Folder) -> Result<Vec<(PathBuf, tempfile::NamedTempFile)>, Both> {
    let system = |error: std::io::Error| Both::from(error.to_string());
    std::fs::create_dir_all(folder.path).map_err(system)?;
    let one = |(name, bytes): (String, Vec<u8>)| {
        let path = folder.path.join(name);
        if path.is_dir() {
            return Err(Both::new(&say::IsAFolder { path: &path.display().to_string() }));
        }
        let mut file = tempfile::NamedTempFile::new_in(folder.path).map_err(system)?;
        file.write_all(&bytes).map_err(system)?;
        share(&file).map_err(system)?;
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
