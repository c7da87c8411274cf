//! What it is worth to know an unknown number before a decision.
//!
//! The options of the decision are versions of one department, all played on the same luck and with the same values
//! of the unknowns. For each unknown: what is gained on average if its value is known before the choice, and the
//! best option for that value is taken (`statistics::worth`); and the same for all unknowns at once. Luck
//! stays unknown. Replications 2k and 2k + 1 share their unknowns: their mean is one case.

use super::tornado::written;
use crate::engine::Outcome;
use crate::figures::Figure;
use crate::language::Loaded;
use crate::random::{Streams, distribution};
use crate::scenario::Belief;
use crate::statistics::worth::{Knowledge, Turn};
use crate::statistics::{Estimate, Series, Tally, Worth};
use crate::study::method::findings::LEVEL;
use crate::study::method::paired;
use crate::study::method::replicate::{BATCH, FEWEST, Plan, Watch, replicate_from};
use crate::study::method::spread::Mean;
use serde::Serialize;

/// Replications of each option at the least: below, no curve can be fitted.
const LEAST: u64 = 80;

/// Replications of each option at the most: every case takes part in the curves, so that all are kept.
const MOST: u64 = 100_000;

/// A worth is known well enough to this share of itself, or of the precision asked for.
const FINE: f64 = 0.2;

/// An option of a decision.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What it is called.
    pub name: String,
    /// The department if it is taken.
    pub loaded: Loaded,
}

/// What knowledge is worth before a decision. Worths are in the unit of the output; of an output of which less is
/// better, what knowing saves.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Information {
    /// What options are judged by.
    pub output: Figure,
    /// Replications of each option.
    pub runs: u64,
    /// The options in the order asked for.
    pub options: Vec<OptionFinding>,
    /// Place of the option that is best on average: the choice without further knowledge.
    pub best: usize,
    /// The unknowns, the one whose knowledge is worth most first.
    pub unknowns: Vec<UnknownWorth>,
    /// Knowing all unknowns at once.
    pub all: Option<WorthOf>,
    /// Whether every worth is known as exactly as was asked; `None` if a number of runs was asked.
    pub is_precise: Option<bool>,
    /// Somebody called a halt before the end.
    pub is_partial: bool,
}

/// An option, and what it brings on average.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OptionFinding {
    /// What it is called.
    pub name: String,
    /// The output, on average.
    pub value: Mean,
    /// What the best option has more, on the same luck.
    pub behind: Mean,
    /// P(cash falls below 0 on some day); `None` if the scenario does not state the cash at the start.
    pub cash_runs_out: Option<Estimate>,
}

/// What knowing is worth.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct WorthOf {
    /// Its worth, 0 or more.
    pub worth: Estimate,
    /// Share of cases in which another option is taken than without knowing.
    pub changes: f64,
}

/// What knowing an unknown is worth.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UnknownWorth {
    /// Its path.
    pub path: String,
    /// The worth.
    #[serde(flatten)]
    pub of: WorthOf,
    /// The best option by the value of the unknown, from the lowest to the highest of 98 in 100 cases.
    pub choices: Vec<ChoiceFrom>,
}

/// From which value on an option is best.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ChoiceFrom {
    /// The value with its interval, in the unit of the number; `None` for the first: from the lowest on.
    pub from: Option<Estimate>,
    /// The value, and the ends of its interval, as people write them.
    pub value: Option<[String; 3]>,
    /// Place of the option.
    pub option: usize,
}

/// Tells what knowledge is worth before the choice between `options`, two or more; `None` if nothing was played or
/// every number is known.
pub fn information(
    options: &[Choice],
    output: Figure,
    plan: &Plan,
    watch: &dyn Watch,
) -> Option<Information> {
    let unknowns = unknowns(options);
    if unknowns.is_empty() || options.len() < 2 {
        return None;
    }
    let plan = plan.at_least(LEAST);
    let mut decision = Decision {
        options,
        output,
        unknowns,
        values: vec![Vec::new(); options.len()],
        outs: vec![Tally::of(true); options.len()],
    };
    let is_partial = !decision.play(&plan, watch);
    let found = decision.find(&plan)?;
    Some(Information { is_partial, ..found })
}

/// A number that is unknown in some option, with what is believed of it in the first such.
struct Unsure<'a> {
    path: &'a str,
    belief: &'a Belief,
    loaded: &'a Loaded,
}

fn unknowns(options: &[Choice]) -> Vec<Unsure<'_>> {
    let mut found: Vec<Unsure> = Vec::new();
    for Choice { loaded, .. } in options {
        for unknown in &loaded.scenario.unknowns {
            if found.iter().all(|other| other.path != unknown.path) {
                found.push(Unsure { path: &unknown.path, belief: &unknown.belief, loaded });
            }
        }
    }
    found
}

struct Decision<'a> {
    options: &'a [Choice],
    output: Figure,
    unknowns: Vec<Unsure<'a>>,
    /// By option: output and revenue, replication by replication.
    values: Vec<Vec<(f64, f64)>>,
    /// By option: whether the cash ran out.
    outs: Vec<Tally>,
}

impl Decision<'_> {
    /// Plays all options until enough is known; `false` if somebody called a halt.
    fn play(&mut self, plan: &Plan, watch: &dyn Watch) -> bool {
        let mut done = 0;
        let most = plan.most().min(MOST).next_multiple_of(2);
        while done < most {
            let until = (done + BATCH).min(most);
            if !self.round(done, until, plan, watch) {
                return false;
            }
            done = until;
            // A look takes a while: after 2 000, 4 000, 8 000 replications and so on.
            let is_time = done >= FEWEST && (done / FEWEST).is_power_of_two();
            let is_time = is_time && done.is_multiple_of(FEWEST);
            let precise = || self.find(plan).and_then(|found| found.is_precise);
            if is_time && precise() == Some(true) {
                break;
            }
        }
        true
    }

    /// Plays the replications from `done` to `until` of all options; if somebody calls a halt, what not all have
    /// played is left out.
    fn round(&mut self, done: u64, until: u64, plan: &Plan, watch: &dyn Watch) -> bool {
        let round = plan.until(until);
        let output = self.output;
        let kept = self.values.iter_mut().zip(&mut self.outs);
        for (option, (values, out)) in self.options.iter().zip(kept) {
            let note = |outcome: &Outcome| {
                out.push(outcome.lowest_cash.amount.0 < 0);
                values.push((output.of(outcome), Figure::Revenue.of(outcome)));
            };
            let what = "knowledge";
            let ended =
                replicate_from(done, &option.loaded.scenario, &round, what, watch, note, || false);
            if ended.is_partial {
                break;
            }
        }
        let common = self.values.iter().map(Vec::len).min().unwrap_or(0);
        self.values.iter_mut().for_each(|values| values.truncate(common));
        common as u64 == until
    }

    /// What is known so far.
    fn find(&self, plan: &Plan) -> Option<Information> {
        let values: Vec<Vec<f64>> =
            self.values.iter().map(|all| all.iter().map(|(value, _)| *value).collect()).collect();
        let worth = self.cases(plan.seed, &values);
        let best = worth.best()?;
        let level = LEVEL;
        let known = |input: usize| Some(self.unknown(input, &worth.of(&[input], level)?));
        let mut unknowns: Vec<UnknownWorth> = (0..self.unknowns.len()).filter_map(known).collect();
        unknowns.sort_by(|a, b| b.of.worth.value.total_cmp(&a.of.worth.value));
        let every: Vec<usize> = (0..self.unknowns.len()).collect();
        let all = worth.of(&every, level).map(|of| at_least(of, unknowns.first()));
        let worths = unknowns.iter().map(|of| of.of.worth).chain(all.map(|of| of.worth));
        Some(Information {
            output: self.output,
            runs: 2 * worth.count(),
            options: self.findings(&values, best),
            best,
            is_precise: self.is_precise(plan, worths, best),
            unknowns,
            all,
            is_partial: false,
        })
    }

    /// A case for each pair of replications.
    fn cases(&self, seed: u64, values: &[Vec<f64>]) -> Worth {
        let mut worth = Worth::new(self.unknowns.len(), values.len());
        let pairs = values.iter().map(Vec::len).min().unwrap_or(0) / 2;
        for pair in 0..pairs {
            let streams = Streams::new(seed, 2 * pair as u64);
            let score = |of: &Unsure| distribution::normal_quantile(streams.belief(of.path));
            let mean =
                |all: &Vec<f64>| self.output.score(0.5 * (all[2 * pair] + all[2 * pair + 1]));
            let scores: Vec<f64> = self.unknowns.iter().map(score).collect();
            worth.push(&scores, &values.iter().map(mean).collect::<Vec<f64>>());
        }
        worth
    }

    fn unknown(&self, input: usize, known: &Knowledge) -> UnknownWorth {
        let Unsure { path, belief, loaded } = self.unknowns[input];
        let value = |score: f64| belief.quantile(distribution::normal_cdf(score));
        let choice = |turn: &Turn| {
            let from = turn.from.map(|Estimate { value: at, low, high, level }| Estimate {
                value: value(at),
                low: value(low),
                high: value(high),
                level,
            });
            ChoiceFrom {
                from,
                value: from.map(|from| told(loaded, path, &from)),
                option: turn.option,
            }
        };
        UnknownWorth {
            path: path.to_owned(),
            of: WorthOf { worth: known.worth, changes: known.changes },
            choices: known.choices.iter().map(choice).collect(),
        }
    }

    fn findings(&self, values: &[Vec<f64>], best: usize) -> Vec<OptionFinding> {
        let values: Vec<Series> =
            values.iter().map(|values| values.iter().copied().collect()).collect();
        let of = |((option, own), out): ((&Choice, &Series), &Tally)| OptionFinding {
            name: option.name.clone(),
            value: paired::mean(own, 1.0),
            behind: paired::mean(&values[best].less(own).times(self.output.score(1.0)), 1.0),
            cash_runs_out: option
                .loaded
                .scenario
                .overheads
                .states_cash()
                .then(|| out.interval(LEVEL)),
        };
        self.options.iter().zip(&values).zip(&self.outs).map(of).collect()
    }

    /// Whether every worth is known; `None` if a number of runs was asked.
    fn is_precise(
        &self,
        plan: &Plan,
        mut worths: impl Iterator<Item = Estimate>,
        best: usize,
    ) -> Option<bool> {
        let own = &self.values[best];
        let mean = |output: Figure| {
            let of = |(value, revenue): &(f64, f64)| match output {
                Figure::Revenue => *revenue,
                _ => *value,
            };
            own.iter().map(of).sum::<f64>() / own.len() as f64
        };
        let within = self.output.within(plan.half_width()?, mean);
        let is_known = |worth: Estimate| worth.half_width() <= FINE * worth.value.max(within);
        Some(worths.all(is_known))
    }
}

/// Knowing all is worth no less than knowing one of them.
fn at_least(all: Knowledge, best: Option<&UnknownWorth>) -> WorthOf {
    let own = WorthOf { worth: all.worth, changes: all.changes };
    match best {
        Some(best) if best.of.worth.value > own.worth.value => best.of,
        _ => own,
    }
}

/// A value of the number at a path and the ends of its interval, as people write them: to the first digit of the
/// error.
fn told(loaded: &Loaded, path: &str, at: &Estimate) -> [String; 3] {
    let half = at.half_width();
    let step = if half > 0.0 { libm::pow(10.0, libm::floor(libm::log10(half))) } else { 0.0 };
    let round = |value: f64| if step > 0.0 { libm::round(value / step) * step } else { value };
    [at.value, at.low, at.high].map(|value| written(loaded, path, round(value)))
}
