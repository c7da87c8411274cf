//! The file that grows by a line a point, and how a sweep goes on after a crash.
//!
//! Beside `points.csv` stands `points.csv.json`: what was asked. Rows count only if the same is asked again.

use crate::cli::arguments::Effort;
use crate::cli::stop::Stop;
use crate::language::Loaded;
use crate::messages::{Both, Say, messages, told};
use crate::report::sweep::tables::Lines;
use crate::study::sweep::{Ask, PointRow, PointRows, measures};
use serde_json::{Value, json};
use std::fs::{File, OpenOptions};
use std::io::{BufReader, ErrorKind, Write};
use std::path::{Path, PathBuf};

messages!(say, "cli/sweep/rows");

/// Where rows go, and those that were there already.
pub(super) struct Rows<'a> {
    lines: Lines<'a>,
    file: Option<(PathBuf, File)>,
    done: Option<PointRows>,
    failed: Option<std::io::Error>,
}

impl<'a> Rows<'a> {
    /// Opens the file `out`, if one was asked for; with `resume` it keeps the rows that are in it.
    pub fn open(
        out: Option<&Path>,
        resume: bool,
        ask: &Ask<'a>,
        base: &Loaded,
        how: &Effort,
    ) -> Result<Rows<'a>, Stop> {
        let lines = Lines::new(ask.points, measures(&base.scenario, ask.goals()));
        let rows = Rows { lines, file: None, done: None, failed: None };
        let Some(path) = out else { return Ok(rows) };
        let asked = asked(ask, base, how);
        let file = match File::open(path) {
            _ if path.is_dir() => return Err(wrong(path, &say::IsAFolder)),
            Ok(_) if !resume => {
                return Err(wrong(path, &say::IsThere));
            }
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::NotFound => return rows.start(path, &asked),
            Err(error) => return Err(wrong(path, &error.to_string())),
        };
        if file.metadata().is_ok_and(|of| of.len() == 0) {
            return rows.start(path, &asked);
        }
        agree(path, &asked)?;
        rows.go_on(path, file)
    }

    /// The rows that were there already; they are handed over once.
    pub fn take_done(&mut self) -> PointRows {
        self.done.take().unwrap_or_else(|| self.lines.none())
    }

    /// Writes the line of a point; `false` if it can not be written.
    pub fn keep(&mut self, row: &PointRow) -> bool {
        let line = self.lines.line(row);
        let written = self.file.as_mut().map_or(Ok(()), |(_, file)| file.write_all(&line));
        self.failed = written.err();
        self.failed.is_none()
    }

    /// Whether all lines were written.
    pub fn close(&mut self) -> Result<(), Stop> {
        let path = self.file.as_ref().map(|(path, _)| path.display().to_string());
        match (self.failed.take(), path) {
            (Some(error), Some(path)) => {
                Err(Stop::failed(&say::CannotWrite { path: &path, why: &error.to_string() }))
            }
            _ => Ok(()),
        }
    }

    fn start(self, path: &Path, asked: &Value) -> Result<Rows<'a>, Stop> {
        let text = crate::report::json::text(asked);
        let failed = |error: std::io::Error| wrong(path, &error.to_string());
        std::fs::write(beside(path), text).map_err(failed)?;
        let mut file = File::create(path).map_err(failed)?;
        file.write_all(&self.lines.header()).map_err(failed)?;
        Ok(Rows { file: Some((path.to_owned(), file)), ..self })
    }

    /// Takes the rows over, and cuts off what was never finished.
    fn go_on(self, path: &Path, file: File) -> Result<Rows<'a>, Stop> {
        let failed = |error: std::io::Error| wrong(path, &error.to_string());
        let read = self.lines.read(BufReader::new(file));
        let (done, whole) = read.map_err(|error| wrong(path, &error))?;
        let mut file = OpenOptions::new().append(true).open(path).map_err(failed)?;
        file.set_len(whole).map_err(failed)?;
        if whole == 0 {
            file.write_all(&self.lines.header()).map_err(failed)?;
        }
        Ok(Rows { file: Some((path.to_owned(), file)), done: Some(done), ..self })
    }
}

/// The notes beside a file of rows.
fn beside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".json");
    name.into()
}

/// What decides over the numbers in the rows.
fn asked(ask: &Ask, base: &Loaded, how: &Effort) -> Value {
    let axes: Vec<String> = ask.points.axes().iter().map(|axis| axis.written()).collect();
    json!({
        "format": "voronka.sweep.rows/1",
        "version": env!("CARGO_PKG_VERSION"),
        "digest": base.digest,
        "vary": axes,
        "design": ask.points.design(),
        "points": ask.points.count(),
        "seed": how.seed,
        "effort": how.words().join(" "),
        // It decides how often a point is played, unless a number of runs was asked.
        "goal": if how.runs.is_some() { Value::Null } else { ask.goal.key().into() },
    })
}

/// Whether the rows in a file are of the same sweep.
fn agree(path: &Path, asked: &Value) -> Result<(), Stop> {
    let notes = beside(path);
    let was: Option<Value> =
        std::fs::read(&notes).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
    let Some(was) = was else {
        let notes = notes.display().to_string();
        return Err(wrong(path, &say::NotesMissing { notes: &notes }));
    };
    let keys = asked.as_object().into_iter().flat_map(|object| object.keys());
    let other = keys.into_iter().find(|key| was.get(key.as_str()) != asked.get(key.as_str()));
    match other {
        None => Ok(()),
        Some(key) => {
            let (was, now) = (was.get(key).unwrap_or(&Value::Null), &asked[key]);
            let (was, now) = (was.to_string(), now.to_string());
            Err(wrong(path, &say::OtherSweep { key, was: &was, now: &now }))
        }
    }
}

fn wrong(path: &Path, what: &dyn Say) -> Stop {
    let place = format!("--out {}", path.display());
    Stop::wrong(&Both::each(|lang| format!("{place}: {}", told(what, lang))))
}
