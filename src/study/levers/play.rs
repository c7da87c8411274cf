//! Playing versions of a department, some replications at a time.

use crate::engine::Outcome;
use crate::figures::{FIGURES, Figure, Kind};
use crate::scenario::Scenario;
use crate::statistics::{Series, Tally};
use crate::study::method::findings::LEVEL;
use crate::study::method::outputs::{Known, OutputFigure};
use crate::study::method::paired;
use crate::study::method::replicate::{Plan, replicate_from};
use crate::study::method::whole::Whole;

/// What one replication brought, each figure that is asked at its place in the catalogue.
pub(super) type Row = [f64; FIGURES];

/// Who plays.
pub(super) struct Player<'p, 'w> {
    /// How.
    pub plan: &'p Plan,
    /// Progress.
    pub whole: &'p mut Whole<'w>,
    /// What is to be raised.
    pub goal: Figure,
    /// What is told beside it.
    pub beside: Option<Figure>,
    /// By how much numbers are moved.
    pub by: f64,
}

impl Player<'_, '_> {
    /// Plays replications `from` to `until` of a department; `None` if somebody calls a halt.
    pub fn play(
        &mut self,
        scenario: &Scenario,
        [from, until]: [u64; 2],
        what: &str,
    ) -> Option<Vec<Row>> {
        let round = self.plan.until(until);
        let mut rows = Vec::with_capacity((until - from) as usize);
        let part = self.whole.part(from);
        // A number that moves none of these moves nothing at all.
        let told: Vec<Figure> = Figure::told().chain(self.kept()).collect();
        let note = |outcome: &Outcome| {
            let mut row = [0.0; FIGURES];
            told.iter().for_each(|&output| row[output as usize] = output.of(outcome));
            rows.push(row);
        };
        let ended = replicate_from(from, scenario, &round, what, &part, note, || false);
        self.whole.done += ended.runs - from;
        (!ended.is_partial).then_some(rows)
    }

    /// So many replications are to come at the most.
    pub fn expect(&mut self, replications: u64) {
        self.whole.most = self.whole.most.max(self.whole.done + replications);
    }

    /// What is known to the precision asked for, in the unit of the goal: [`Figure::within`]. `None` if a number of runs
    /// was asked for.
    pub fn indifference(&self, today: &Sheet) -> Option<f64> {
        Some(self.goal.within(self.plan.half_width()?, |output| today.of(output).mean()))
    }

    /// Empty sheets for a number smaller and larger.
    pub fn sheets(&self) -> [Sheet; 2] {
        [self.sheet(), self.sheet()]
    }

    /// An empty sheet for what is asked.
    pub fn sheet(&self) -> Sheet {
        Sheet(self.kept().into_iter().map(|output| (output, Series::default())).collect())
    }

    /// What is kept of every replication.
    fn kept(&self) -> Vec<Figure> {
        let mut kept = vec![self.goal, Figure::Revenue];
        kept.extend(self.beside);
        kept.sort_by_key(|output| *output as usize);
        kept.dedup();
        kept
    }
}

/// What is kept of the replications of a version: the goal, what is told beside it, and revenue.
#[derive(Clone, Default)]
pub(super) struct Sheet(Vec<(Figure, Series)>);

impl Sheet {
    /// Adds replications.
    pub fn extend(&mut self, rows: &[Row]) {
        for (output, series) in &mut self.0 {
            rows.iter().for_each(|row| series.push(row[*output as usize]));
        }
    }

    /// One of its outputs by replication; none of one that is not kept.
    pub fn of(&self, output: Figure) -> &Series {
        const NONE: &Series = &Series::EMPTY;
        self.0.iter().find(|(other, _)| *other == output).map_or(NONE, |(_, series)| series)
    }

    /// Number of replications.
    pub fn runs(&self) -> u64 {
        self.0.first().map_or(0, |(_, series)| series.count())
    }

    pub fn is_empty(&self) -> bool {
        self.runs() == 0
    }
}

/// The department as it is, as far as it was played.
pub(super) struct Today<'s> {
    scenario: &'s Scenario,
    all: Sheet,
    /// How often what is told as a chance happened.
    chances: Vec<(Figure, Tally)>,
}

impl<'s> Today<'s> {
    pub fn new(scenario: &'s Scenario, player: &Player) -> Today<'s> {
        let asked = [Some(player.goal), player.beside].into_iter().flatten();
        let chances = asked.filter(|output| output.kind() == Kind::Chance);
        let tally = Tally::of(!scenario.unknowns.is_empty());
        let chances = chances.map(|output| (output, tally)).collect();
        Today { scenario, all: player.sheet(), chances }
    }

    /// Plays the next replications, from those that were played until `until`; `None` if somebody calls a halt.
    pub fn play(&mut self, until: u64, player: &mut Player) -> Option<Vec<Row>> {
        let rows = player.play(self.scenario, [self.all.runs(), until], "as it is")?;
        self.all.extend(&rows);
        for (output, tally) in &mut self.chances {
            rows.iter().for_each(|row| tally.push(row[*output as usize] > 0.0));
        }
        Some(rows)
    }

    /// What is known of an output; `None` if nothing was played.
    pub fn figure(&self, measure: Figure) -> Option<OutputFigure> {
        let chance = self.chances.iter().find(|(other, _)| *other == measure);
        let known = match chance {
            Some((_, tally)) => Known::Chance(tally.interval(LEVEL)),
            None => Known::Mean(paired::mean(self.all.of(measure), 1.0)),
        };
        (!self.all.is_empty()).then(|| OutputFigure::alone(measure, known))
    }
}
