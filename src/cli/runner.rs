//! How every study is run: played under the eyes of a lookout, and shown.

use super::arguments::{Effort, Global};
use super::output::{self, Shown};
use super::progress::Lookout;
use super::stop::Stop;
use crate::language::Loaded;
use crate::report::{Finding, Report};
use crate::study::Plan;

/// What all studies are run with.
pub(super) struct Runner<'a> {
    /// What holds for every command.
    pub global: &'a Global,
    /// How thoroughly.
    pub effort: &'a Effort,
    /// What comes out.
    pub shown: &'a Shown,
}

impl Runner<'_> {
    /// Says what looks unintended in what was read, unless nothing but the result is to be said.
    pub fn warn(&self, text: &str) {
        if !self.global.quiet {
            output::tell(text);
        }
    }

    /// Plays a study of `base` and shows what it found; `command` gives the same numbers again with so many replications.
    ///
    /// # Errors
    ///
    /// What the study says that is wrong; that it was interrupted, after what was known has been shown; that a result
    /// cannot be written.
    pub fn run<F: Finding>(
        &self,
        base: &Loaded,
        command: impl FnOnce(u64) -> String,
        study: impl FnOnce(&Plan, &Lookout) -> Result<F, Stop>,
    ) -> Result<Report<F>, Stop> {
        let lang = self.global.lang(base.scenario.lang);
        let lookout = Lookout::new(self.global.quiet, self.effort.deadline, lang);
        let found = study(&self.effort.plan(), &lookout);
        lookout.finish();
        let found = found?;
        let runs = found.basis().runs;
        if runs == 0 {
            return Err(output::nothing_played());
        }
        let report = Report::new(self.effort.provenance(base, runs, command(runs)), found);
        let report = report.in_language(lang);
        self.shown.show(self.global.quiet, &report, lang)?;
        if lookout.is_interrupted() { Err(Stop::Interrupted) } else { Ok(report) }
    }
}
