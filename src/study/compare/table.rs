//! What is kept of the versions while they are played: sums, so that memory does not grow with replications.

use super::finding::{Equal, VersionFinding};
use super::measure::{Values, measures};
use crate::figures::Figure;
use crate::scenario::Scenario;
use crate::statistics::{Differences, Tally, VarianceSplit, intervals};
use crate::study::method::findings::LEVEL;
use crate::study::method::outputs::{Difference, Known, OutputFigure, Sides};
use crate::study::method::replicate::LEAST;
use crate::study::method::spread::Mean;
use crate::study::method::verdict::beyond_rounding;
use crate::study::method::versions::Version;

/// What is kept of all versions.
pub(super) struct Table<'a> {
    goal: Figure,
    rows: Vec<Row<'a>>,
    /// Differences between each pair of versions, the later less the earlier, while both are played.
    duels: Vec<Duel>,
}

/// What one version has more than another.
#[derive(Clone, Default)]
struct Duel {
    goal: Differences,
    profit: Differences,
    /// Whether something was not the same in some run.
    differs: bool,
}

impl Duel {
    fn push(&mut self, theirs: &Values, mine: &Values) {
        self.goal.push(theirs.gain(), mine.gain());
        self.profit.push(theirs.value(Figure::Profit), mine.value(Figure::Profit));
        self.differs |= theirs != mine;
    }
}

/// The mean difference of a measure in its unit, positive if the second of `of` and `over` has less.
fn more(found: &Differences, of: usize, over: usize, measure: Figure) -> Mean {
    let sign = if of > over { 1.0 } else { -1.0 };
    let more = difference_of(found, measure);
    Mean { mean: sign * more.mean, ..more }
}

/// The mean difference of a measure in its unit; what is of rounding is none.
fn difference_of(found: &Differences, measure: Figure) -> Mean {
    let unit = measure.divisor();
    let more = Mean { mean: found.mean() / unit, ..mean_of(found.split(), unit) };
    beyond_rounding(measure.kind(), more)
}

/// A mean with the error of its pairs, wider where they are few; none below two.
fn mean_of(split: &VarianceSplit, unit: f64) -> Mean {
    let error = split.standard_error() * intervals::widening(split.pairs() as f64 - 1.0) / unit;
    Mean { mean: split.mean() / unit, error: if error.is_finite() { error } else { 0.0 } }
}

struct Row<'a> {
    scenario: &'a Scenario,
    runs: u64,
    met: Tally,
    out: Tally,
    /// By figure, in the order of [`measures`].
    means: Vec<VarianceSplit>,
    to_first: Vec<Differences>,
    measures: Vec<Figure>,
}

impl<'a> Table<'a> {
    pub fn new(versions: &[Version<'a>], goal: Figure) -> Table<'a> {
        let row = |version: &Version<'a>| Row {
            scenario: version.scenario,
            runs: 0,
            met: Tally::of(!version.scenario.unknowns.is_empty()),
            out: Tally::of(!version.scenario.unknowns.is_empty()),
            means: vec![VarianceSplit::default(); measures(goal).len()],
            to_first: vec![Differences::default(); measures(goal).len()],
            measures: measures(goal),
        };
        let duels = vec![Duel::default(); versions.len() * versions.len()];
        Table { goal, rows: versions.iter().map(row).collect(), duels }
    }

    pub fn goal(&self) -> Figure {
        self.goal
    }

    pub fn scenario(&self, place: usize) -> &'a Scenario {
        self.rows[place].scenario
    }

    /// Replications done of a version.
    pub fn runs(&self, place: usize) -> u64 {
        self.rows[place].runs
    }

    /// Adds the first `common` replications of a round of every version that was played.
    pub fn push(&mut self, played: &[Option<Vec<Values>>], common: usize) {
        let first = played[0].as_deref().unwrap_or_default();
        for (place, values) in played.iter().enumerate() {
            let Some(values) = values else { continue };
            self.rows[place].push(&values[..common], first);
            for (other, rival) in played.iter().enumerate().take(place) {
                let Some(rival) = rival else { continue };
                let duel = &mut self.duels[place * played.len() + other];
                for (mine, theirs) in values[..common].iter().zip(rival) {
                    duel.push(theirs, mine);
                }
            }
        }
    }

    /// What one version has more of the goal than another, in the unit of the goal, over the replications that both
    /// were played.
    pub fn lead(&self, of: usize, over: usize) -> Mean {
        more(&self.duel(of, over).goal, of, over, self.goal)
    }

    fn duel(&self, one: usize, other: usize) -> &Duel {
        &self.duels[one.max(other) * self.rows.len() + one.min(other)]
    }

    /// What there is to say of a version that is exactly as good as another; `None` if it is not, or is that one.
    pub fn equal(&self, best: usize, place: usize) -> Option<Equal> {
        let duel = self.duel(best, place);
        let is_exact = duel.goal.is_never_different();
        let is_rounded = || {
            duel.goal.count() >= LEAST && self.lead(best, place) == Mean { mean: 0.0, error: 0.0 }
        };
        let is_equal = place != best && duel.goal.count() > 0 && (is_exact || is_rounded());
        is_equal.then(|| Equal {
            place,
            more_profit: more(&duel.profit, place, best, Figure::Profit),
            is_same: !duel.differs,
            differs_by_rounding: !is_exact,
        })
    }

    /// Places by the mean of the goal, the largest first and the first of equals; `None` if there is but one version or
    /// there are too few replications for an error.
    pub fn ranking(&self) -> Option<Vec<usize>> {
        let is_known = |row: &Row| row.runs >= 4;
        if self.rows.len() < 2 || !self.rows.iter().all(is_known) {
            return None;
        }
        let mean = |place: usize| self.lead(place, 0).mean;
        let mut places: Vec<usize> = (0..self.rows.len()).collect();
        let gain = |place: usize| if place == 0 { 0.0 } else { mean(place) };
        places.sort_by(|&a, &b| gain(b).total_cmp(&gain(a)));
        Some(places)
    }

    /// The smallest difference that counts, in what values are kept in: points of a chance, or a share of what the
    /// first version brings.
    pub fn indifference(&self, share: f64) -> f64 {
        let row = &self.rows[0];
        let place = row.measures.iter().position(|measure| *measure == self.goal);
        let mean = place.map_or(0.0, |place| row.means[place].mean());
        match self.goal {
            Figure::PTarget => share,
            _ if mean == 0.0 => share,
            _ => share * mean.abs(),
        }
    }

    /// A difference as it is shown.
    pub fn written(&self, difference: f64) -> f64 {
        difference / self.goal.divisor()
    }

    pub fn tell(&self, versions: &[Version], left_at: &[Option<u64>]) -> Vec<VersionFinding> {
        let rows = self.rows.iter().zip(versions).zip(left_at).enumerate();
        let finding =
            |(place, ((row, version), left_at)): (usize, ((&Row, &Version), &Option<u64>))| {
                VersionFinding {
                    name: version.name.map(str::to_owned),
                    title: version.title.map(str::to_owned),
                    runs: row.runs,
                    left_out_after: *left_at,
                    target: (row.has_target() && row.runs > 0).then(|| row.met.interval(LEVEL)),
                    cash_runs_out: (row.scenario.overheads.states_cash() && row.runs > 0)
                        .then(|| row.out.interval(LEVEL)),
                    figures: row.figures(place > 0),
                }
            };
        rows.map(finding).collect()
    }
}

impl Row<'_> {
    fn has_target(&self) -> bool {
        !self.scenario.targets.is_empty()
    }

    fn push(&mut self, values: &[Values], first: &[Values]) {
        self.runs += values.len() as u64;
        for (value, before) in values.iter().zip(first) {
            self.met.push(value.value(Figure::PTarget) > 0.0);
            self.out.push(value.value(Figure::LowestCash) < 0.0);
            for (place, &measure) in self.measures.iter().enumerate() {
                let (mine, theirs) = (value.value(measure), before.value(measure));
                self.means[place].push(mine);
                self.to_first[place].push(theirs, mine);
            }
        }
    }

    fn figures(&self, is_compared: bool) -> Vec<OutputFigure> {
        if self.runs < 4 {
            return Vec::new();
        }
        let exists = |measure: &Figure| *measure != Figure::PTarget || self.has_target();
        let figure = |(place, &measure): (usize, &Figure)| {
            let value = mean_of(&self.means[place], measure.divisor());
            let difference = is_compared.then(|| self.difference(place, measure));
            OutputFigure { measure, known: Known::Mean(value), difference }
        };
        let told = self.measures.iter().enumerate();
        told.filter(|(_, measure)| exists(measure)).map(figure).collect()
    }

    fn difference(&self, place: usize, measure: Figure) -> Difference {
        let (unit, found) = (measure.divisor(), &self.to_first[place]);
        let more = difference_of(found, measure);
        let sides = Sides {
            interval: found.interval(LEVEL).divided(unit),
            larger: found.better(LEVEL),
            smaller: found.worse(LEVEL),
        };
        Difference { more, sides: Some(sides), times_independent: found.luck_shared() }
    }
}
