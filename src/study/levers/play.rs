//! Playing versions of a department, some replications at a time.

use crate::engine::Outcome;
use crate::scenario::Scenario;
use crate::statistics::Tally;
use crate::study::forecast::LEVEL;
use crate::study::outputs::{Known, Output, OutputFigure, OutputKind};
use crate::study::paired;
use crate::study::replicate::{Plan, Precision, replicate_from};
use crate::study::schemes::Whole;

/// Every output in one replication, in the order of [`Output::ALL`].
pub(super) type Row = [f64; Output::ALL.len()];

/// Who plays.
pub(super) struct Player<'p, 'w> {
    /// How.
    pub plan: &'p Plan,
    /// Progress.
    pub whole: &'p mut Whole<'w>,
    /// What is to be raised.
    pub goal: Output,
    /// What is told beside it.
    pub beside: Option<Output>,
    /// By how much numbers are moved.
    pub by: f64,
}

impl Player<'_, '_> {
    /// Plays replications `from` to `until` of a department; `None` if somebody calls a halt.
    pub fn play(
        &mut self,
        scenario: &Scenario,
        from: u64,
        until: u64,
        what: &str,
    ) -> Option<Vec<Row>> {
        let round = Plan { precision: Precision::Runs(until), ..*self.plan };
        let mut rows = Vec::with_capacity((until - from) as usize);
        let part = self.whole.part(from);
        let note = |outcome: &Outcome| rows.push(Output::ALL.map(|output| output.of(outcome)));
        let ended = replicate_from(from, scenario, &round, what, &part, note, || false);
        self.whole.done += ended.runs - from;
        (!ended.is_partial).then_some(rows)
    }

    /// So many replications are to come at the most.
    pub fn expect(&mut self, replications: u64) {
        self.whole.most = self.whole.most.max(self.whole.done + replications);
    }

    /// What is known to the precision asked for, in the unit of the goal: a chance to points, money to a share of the
    /// revenue, a number to a share of itself. `None` if a number of runs was asked for.
    pub fn indifference(&self, today: &[Row]) -> Option<f64> {
        let Precision::Reached { half_width, .. } = self.plan.precision else { return None };
        let mean = |output: Output| paired::mean(&of(today, output), 1.0).mean.abs();
        Some(
            half_width
                * match self.goal.kind() {
                    OutputKind::Chance => 1.0,
                    OutputKind::Money => mean(Output::Revenue),
                    OutputKind::Count => mean(self.goal),
                },
        )
    }
}

/// The department as it is, as far as it was played.
pub(super) struct Today<'s> {
    scenario: &'s Scenario,
    rows: Vec<Row>,
}

impl<'s> Today<'s> {
    pub fn new(scenario: &'s Scenario) -> Today<'s> {
        Today { scenario, rows: Vec::new() }
    }

    /// Its replications `from` to `until`, played if they were not; `None` if somebody calls a halt.
    pub fn rows(&mut self, from: u64, until: u64, player: &mut Player) -> Option<&[Row]> {
        let played = self.rows.len() as u64;
        if played < until {
            self.rows.extend(player.play(self.scenario, played, until, "as it is")?);
        }
        Some(self.played(from, until))
    }

    /// Replications that were played.
    pub fn played(&self, from: u64, until: u64) -> &[Row] {
        &self.rows[from as usize..until as usize]
    }

    /// What is known of an output; `None` if nothing was played.
    pub fn figure(&self, measure: Output) -> Option<OutputFigure> {
        let values = of(&self.rows, measure);
        let known = match measure.kind() {
            _ if values.is_empty() => return None,
            OutputKind::Chance => {
                let mut tally = Tally::of(!self.scenario.unknowns.is_empty());
                values.iter().for_each(|&value| tally.push(value > 0.0));
                Known::Chance(tally.interval(LEVEL))
            }
            _ => Known::Mean(paired::mean(&values, 1.0)),
        };
        Some(OutputFigure { measure, known })
    }
}

/// One output of replications.
pub(super) fn of(rows: &[Row], output: Output) -> Vec<f64> {
    rows.iter().map(|row| row[output as usize]).collect()
}
