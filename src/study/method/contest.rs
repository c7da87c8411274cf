//! Several departments on the same luck, and which of them serves a goal best.
//!
//! All are played in turn, some replications each. Whoever has fallen behind by more than luck can explain, and is told
//! apart from all who stay in question, is not played further, so that replications go where they decide; the department as its file has it is played to the end.
//! A difference counts if it is as large as the precision asked for: points of a chance, a share of the revenue for
//! money, a share of itself for a number.

use super::busy;
use super::busy::PayMoves;
use super::findings::{Basis, LEVEL, halted};
use super::outputs::{Known, OutputFigure, Sums};
use super::paired;
use super::race::{Course, Race};
use super::replicate::{FEWEST, LEAST, Plan, Watch, replicate_from};
use super::spread::Mean;
use super::verdict::expected_loss;
use super::verdict::{Standing, Yardstick, beyond_rounding, widened};
use super::whole::Whole;
use crate::engine::Outcome;
use crate::figures::Figure;
use crate::scenario::Scenario;
use crate::statistics::Series;
use serde::Serialize;

/// How the best is told.
const COURSE: Course = Course { confidence: LEVEL, block: 100, first_look: FEWEST };

/// Which of the rows is best, and how sure that is.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Verdict {
    /// Its place among the rows.
    pub best: usize,
    /// Places of rows that are exactly as good, run by run; of money, but for rounding.
    pub equals: Vec<usize>,
    /// Whether one of those differs by rounding in some run.
    pub differs_by_rounding: bool,
    /// Standard errors by which a difference between two rows must lie off nothing to be told: 95 % for all pairs of rows
    /// together. The ± of differences is so wide on the page.
    pub reach: f64,
    /// Places of other rows that cannot be told apart from the best: the difference lies within the reach. The nearest
    /// first.
    pub rivals: Vec<usize>,
    /// The least that the probability is that the best-looking row is the best; above 97.5 % exactly if there is no rival.
    pub is_best: f64,
    /// The most that is lost of the goal on average if it is not.
    pub expected_loss: f64,
    /// A smaller difference does not count, in the unit of the goal; `None` if a number of runs was asked for.
    pub indifference: Option<f64>,
    /// The promise of the procedure: with this probability the row chosen is the best if that one is better by the
    /// indifference. `None` if a number of runs was asked for, or the choice was not made.
    pub confidence: Option<f64>,
    /// Replications of each after which the nearest rival would be told from the best, if the difference is what it
    /// looks like; `None` if there is no rival, or the difference looks like none.
    pub to_tell: Option<u64>,
}

/// What one has less of the goal than another, on the same luck.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Behind {
    /// How much less; negative if it has more.
    pub less: Mean,
    /// Whether the two can be told apart: the difference is larger than `reach` of its errors.
    pub is_told: bool,
    /// Standard errors by which it must lie off nothing for that.
    pub reach: f64,
    /// How many times as many replications with luck of their own would tell the two apart no better; `None` if the
    /// difference never varies.
    pub times_independent: Option<f64>,
    /// Replications of both.
    pub runs: u64,
}

impl Behind {
    /// How much less, with the bar by which it is judged.
    pub fn barred(&self) -> Mean {
        widened(&self.less, self.reach)
    }
}

/// A row of a study that holds a contest: what a department brings.
pub trait Contestant {
    /// What it brings; nothing if it was not played.
    fn figures(&self) -> &[OutputFigure];

    /// What it has less of the goal than the best, on the same luck; `None` for the best.
    fn behind(&self) -> Option<&Behind>;

    /// A figure; `None` if it does not exist here.
    fn known(&self, measure: Figure) -> Option<&Known> {
        self.figures().iter().find(|figure| figure.measure == measure).map(|figure| &figure.known)
    }
}

/// A number of all rows, of those in which it exists.
pub fn knowns(rows: &[impl Contestant], measure: Figure) -> Vec<Known> {
    rows.iter().filter_map(|row| row.known(measure).copied()).collect()
}

/// A department in a contest.
pub(in crate::study) struct Entrant<'a> {
    scenario: &'a Scenario,
    /// The goal by replication, the larger the better.
    scores: Series,
    /// The same in the round that is played.
    round: Vec<f64>,
    /// Other numbers, each by replication.
    tracks: Vec<Series>,
    sums: Sums,
    measures: Vec<Figure>,
}

impl<'a> Entrant<'a> {
    fn new(scenario: &'a Scenario, goal: Figure) -> Entrant<'a> {
        let measures = Figure::told_of(scenario, [goal]);
        Entrant {
            scenario,
            scores: Series::default(),
            round: Vec::new(),
            tracks: Vec::new(),
            sums: Sums::new(&measures, scenario),
            measures,
        }
    }

    /// Replications.
    pub fn runs(&self) -> u64 {
        self.scores.count()
    }

    /// What is told of it.
    pub fn figures(&self) -> Vec<OutputFigure> {
        let figure =
            |&measure: &Figure| Some(OutputFigure::alone(measure, self.sums.known(measure)?));
        self.measures.iter().filter_map(figure).collect()
    }

    /// One of the other numbers, by replication.
    pub fn track(&self, place: usize) -> &Series {
        const NONE: &Series = &Series::EMPTY;
        self.tracks.get(place).unwrap_or(NONE)
    }

    fn note(&mut self, goal: Figure, outcome: &Outcome, others: Vec<f64>) {
        let score = goal.score(goal.of(outcome));
        self.scores.push(score);
        self.round.push(score);
        self.sums.push(outcome);
        self.tracks.resize_with(others.len(), Series::default);
        self.tracks.iter_mut().zip(others).for_each(|(track, value)| track.push(value));
    }
}

/// What is asked of those who compete.
#[derive(Clone, Copy)]
pub(in crate::study) struct Rules<'a> {
    /// What is to be best.
    pub goal: Figure,
    /// How often all are played.
    pub plan: &'a Plan,
    /// Other numbers of a replication that are kept.
    pub others: &'a (dyn Fn(&Outcome) -> Vec<f64> + Sync),
    /// The name of the work in progress.
    pub what: &'a str,
}

/// The departments that compete, and the one as its file has it.
pub(in crate::study) struct Contest<'a> {
    rules: Rules<'a>,
    entrants: Vec<Entrant<'a>>,
    /// The department as its file has it: one of those who compete, or the one after them.
    present: usize,
    candidates: usize,
    race: Race,
    is_partial: bool,
}

impl<'a> Contest<'a> {
    /// Plays `candidates`, one or more, and the department as its file has it, which may be one of them.
    pub fn play(
        candidates: &[&'a Scenario],
        base: &'a Scenario,
        rules: Rules<'a>,
        whole: &mut Whole,
    ) -> Contest<'a> {
        let place = candidates.iter().position(|scenario| *scenario == base);
        let beside = place.is_none().then_some(base);
        let entrants = candidates.iter().copied().chain(beside);
        let entrants = entrants.map(|scenario| Entrant::new(scenario, rules.goal)).collect();
        let mut contest = Contest {
            rules,
            entrants,
            present: place.unwrap_or(candidates.len()),
            candidates: candidates.len(),
            race: Race::new(candidates.len(), COURSE, rules.plan),
            is_partial: false,
        };
        contest.is_partial = !contest.run(whole);
        contest
    }

    /// Place of the department as its file has it among those who compete; `None` if it does not.
    pub fn present(&self) -> Option<usize> {
        (self.present < self.candidates).then_some(self.present)
    }

    /// One of those who compete.
    pub fn entrant(&self, place: usize) -> &Entrant<'a> {
        &self.entrants[place]
    }

    /// Replications after which one of those who compete was not played further; `None` if it stayed in question.
    pub fn left_at(&self, place: usize) -> Option<u64> {
        self.race.left_at()[place]
    }

    /// The department as its file has it.
    pub fn as_it_is(&self) -> &Entrant<'a> {
        &self.entrants[self.present]
    }

    /// The goal in the department as its file has it; `None` if too little was played.
    pub fn goal_as_it_is(&self) -> Option<Known> {
        let entrant = self.as_it_is();
        (entrant.runs() >= LEAST).then(|| entrant.sums.known(self.rules.goal)).flatten()
    }

    /// Whether somebody called a halt.
    pub fn is_partial(&self) -> bool {
        self.is_partial
    }

    /// Plays until the choice is made; `false` if somebody called a halt.
    fn run(&mut self, whole: &mut Whole) -> bool {
        while let Some(until) = self.race.round() {
            for place in 0..self.entrants.len() {
                let is_played = place == self.present || self.race.is_in(place);
                if is_played && !self.play_on(place, until, whole) {
                    return false;
                }
            }
            self.sift(until);
        }
        true
    }

    fn play_on(&mut self, place: usize, until: u64, whole: &mut Whole) -> bool {
        let Rules { goal, plan, others, what } = self.rules;
        let round = plan.until(until);
        let entrant = &mut self.entrants[place];
        entrant.round.clear();
        let (scenario, done) = (entrant.scenario, entrant.runs());
        let part = whole.part(done);
        let note = |outcome: &Outcome| entrant.note(goal, outcome, others(outcome));
        let ended = replicate_from(done, scenario, &round, what, &part, note, || false);
        whole.done += ended.runs - done;
        !ended.is_partial
    }

    /// Ends a round, and leaves out who has fallen behind.
    fn sift(&mut self, until: u64) {
        let (stick, indifference) = (self.stick(), self.indifference());
        let (entrants, goal) = (&self.entrants, self.rules.goal);
        let is_clear = |one: usize, other: usize| {
            stick.is_clear(&lead(goal, &entrants[one], &entrants[other]).0)
        };
        let scores: Vec<&[f64]> =
            entrants[..self.candidates].iter().map(|entrant| entrant.round.as_slice()).collect();
        self.race.end_round(until, &scores, indifference, is_clear);
    }

    /// The smallest difference that counts; `None` if a number of runs was asked for.
    fn indifference(&self) -> Option<f64> {
        let share = self.rules.plan.half_width()?;
        let sums = &self.as_it_is().sums;
        let value = |measure| sums.known(measure).map_or(0.0, |known| known.value());
        let within = self.rules.goal.within(share, value);
        Some(if within > 0.0 { within } else { share })
    }

    /// By what differences are judged.
    fn stick(&self) -> Yardstick {
        Yardstick::among(self.entrants.len())
    }

    /// What `of` is behind `than`, as the goal is told: less of what is wanted, more of what is not.
    fn behind(&self, than: &Entrant, of: &Entrant) -> Option<Behind> {
        let (lead, runs) = lead(self.rules.goal, than, of);
        let sign = if self.rules.goal.is_wanted() { 1.0 } else { -1.0 };
        let (is_told, reach) = (self.stick().is_told(&lead), self.stick().reach());
        let less = Mean { mean: sign * lead.mean, ..lead };
        let differs = self.stick().standing(&lead) != Standing::Same;
        let times_independent =
            differs.then(|| paired::times_independent(&than.scores, &of.scores)).flatten();
        (runs >= LEAST).then_some(Behind { less, is_told, reach, times_independent, runs })
    }

    /// What one who competes has less than the best.
    pub fn behind_best(&self, verdict: &Verdict, place: usize) -> Option<Behind> {
        let best = &self.entrants[verdict.best];
        self.behind(best, &self.entrants[place]).filter(|_| place != verdict.best)
    }

    /// What the department as its file has it has less than the best.
    pub fn present_behind(&self, verdict: &Verdict) -> Option<Behind> {
        let best = &self.entrants[verdict.best];
        self.behind(best, self.as_it_is()).filter(|_| self.present != verdict.best)
    }

    /// How pay moves from the department as its file has it to the best, if that is another; `first` is the place of the
    /// numbers that [`busy::paid`] keeps.
    pub fn pay_moves(&self, base: &Scenario, verdict: &Verdict, first: usize) -> Option<PayMoves> {
        let (best, today) = (&self.entrants[verdict.best], self.as_it_is());
        let is_other = self.present != verdict.best && today.runs() >= LEAST;
        is_other.then(|| {
            busy::moves(base, |place| today.track(first + place), |place| best.track(first + place))
        })
    }

    /// Which is best; `None` if too little was played.
    pub fn verdict(&self) -> Option<Verdict> {
        let ranking = self.ranking()?;
        let best = self.first_of_equals(&ranking);
        let others = ranking.into_iter().filter(|&place| place != best);
        let leads: Vec<(usize, Mean, u64)> = others
            .map(|place| {
                let (lead, runs) =
                    lead(self.rules.goal, &self.entrants[best], &self.entrants[place]);
                (place, lead, runs)
            })
            .collect();
        let stick = self.stick();
        let is_equal = |lead: &Mean| stick.standing(lead) == Standing::Same;
        let others = || leads.iter().filter(|(_, lead, _)| !is_equal(lead));
        let equals: Vec<usize> = leads.iter().filter(|of| is_equal(&of.1)).map(|of| of.0).collect();
        let is_rounded = |&place: &usize| {
            let less = self.entrants[best].scores.less(&self.entrants[place].scores);
            paired::mean(&less, 1.0) != Mean { mean: 0.0, error: 0.0 }
        };
        let is_near = |(_, lead, _): &&(usize, Mean, u64)| stick.standing(lead) != Standing::Better;
        let nearest = others().find(is_near);
        Some(Verdict {
            best,
            differs_by_rounding: equals.iter().any(is_rounded),
            equals,
            rivals: others().filter(is_near).map(|of| of.0).collect(),
            reach: stick.reach(),
            is_best: stick.sureness(others().map(|(_, lead, _)| *lead)),
            expected_loss: expected_loss(others().map(|(_, lead, _)| *lead)),
            indifference: self.indifference(),
            confidence: self.race.is_decided().then_some(LEVEL),
            to_tell: nearest.and_then(|(_, lead, runs)| to_tell(&stick, lead, *runs)),
        })
    }

    /// Of those that are as good as the first of a ranking: the department as its file has it, or the first.
    fn first_of_equals(&self, ranking: &[usize]) -> usize {
        let first = &self.entrants[ranking[0]];
        let is_equal = |place: &&usize| {
            let (lead, _) = lead(self.rules.goal, first, &self.entrants[**place]);
            self.race.is_in(**place) && self.stick().standing(&lead) == Standing::Same
        };
        let equals = ranking.iter().filter(is_equal).copied();
        equals.min_by_key(|&place| (place != self.present, place)).unwrap_or(ranking[0])
    }

    /// Places of those who compete, the best first and the first of equals; those that were left out come last.
    fn ranking(&self) -> Option<Vec<usize>> {
        let all = &self.entrants[..self.candidates];
        if all.iter().any(|entrant| entrant.runs() < LEAST) {
            return None;
        }
        let base = self.as_it_is();
        let gain: Vec<f64> = all.iter().map(|of| lead(self.rules.goal, of, base).0.mean).collect();
        let mut places: Vec<usize> = (0..self.candidates).collect();
        let is_out = |place: usize| !self.race.is_in(place);
        places.sort_by(|&a, &b| {
            is_out(a).cmp(&is_out(b)).then(gain[b].total_cmp(&gain[a])).then(a.cmp(&b))
        });
        Some(places)
    }

    /// How the numbers came about.
    pub fn basis(&self, whole: &Whole, is_halted: bool, watch: &dyn Watch) -> Basis {
        let is_missing = self.is_partial || is_halted;
        Basis {
            seed: self.rules.plan.seed,
            runs: whole.done,
            is_partial: self.is_partial,
            halt: halted(is_missing, watch),
            is_precise: self.rules.plan.half_width().map(|_| self.race.is_decided()),
            level: LEVEL,
        }
    }
}

/// What `of` has less of the goal than `than`, over the replications of both; the larger the worse for `of`.
fn lead(goal: Figure, than: &Entrant, of: &Entrant) -> (Mean, u64) {
    let lead = than.scores.less(&of.scores);
    (beyond_rounding(goal.kind(), paired::mean(&lead, 1.0)), lead.count())
}

/// Replications after which a lead would be told from nothing, if it is what it looks like.
fn to_tell(stick: &Yardstick, lead: &Mean, runs: u64) -> Option<u64> {
    let times = stick.reach() * lead.error / lead.mean;
    let needed = libm::ceil(runs as f64 * times * times);
    (lead.mean > 0.0 && needed.is_finite() && needed < 1e15).then_some(needed as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_that_is_to_be_halved_takes_four_times_the_runs() {
        // 1.96 errors of 10 are 19.6: for a lead of 9.8 the error must be half of that.
        let of = |mean| to_tell(&Yardstick::of(1), &Mean { mean, error: 10.0 }, 500);
        assert!(of(9.8).is_some_and(|runs| runs.abs_diff(2_000) <= 1));
        assert_eq!(of(0.0), None);
    }
}
