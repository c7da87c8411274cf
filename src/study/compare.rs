//! `compare`: scenarios or variants beside each other on the same luck, and which of them is best.
//!
//! All versions are played in turn, some replications each. Whoever has fallen behind by more than luck can explain, and
//! is told apart from all who stay in question, is not played further, so that replications go where they decide; the first version, to which the others are
//! compared, is played to the end. A difference counts if it is as large as the precision asked for: points of a
//! chance, or a share of what the first version brings.

mod finding;
mod measure;
mod table;

pub use finding::{Choice, Comparison, Equal, OtherTarget, VersionFinding};

use crate::engine::Outcome;
use crate::figures::Figure;
use crate::study::method::findings::{Basis, Heading, LEVEL, halted};
use crate::study::method::race::{Course, Race};
use crate::study::method::replicate::{FEWEST, LEAST, Plan, Watch, replicate_from};
use crate::study::method::target::TargetAsked;
use crate::study::method::verdict::{Standing, Yardstick, expected_loss};
use crate::study::method::versions::Version;
use crate::study::method::whole::Whole;
use finding::is_same_question;
use measure::{Values, asked_first, counted};
use table::Table;

/// Replications whose mean is one observation of the choice: near normal.
const BLOCK: usize = 100;

/// What is compared, and how surely the best is to be chosen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wish {
    /// What the best has most of; `None` = the first target's chance, or profit, or revenue, whichever there is first.
    pub goal: Option<Figure>,
    /// Confidence with which the best is chosen, above 1/2 and below 1.
    pub confidence: f64,
}

/// Plays `versions`, one or more, and tells which is best.
pub fn compare(versions: &[Version], wish: Wish, plan: &Plan, watch: &dyn Watch) -> Comparison {
    let plan = plan.at_least(LEAST);
    let goal =
        wish.goal.unwrap_or_else(|| asked_first(versions.iter().map(|version| version.scenario)));
    let mut table = Table::new(versions, goal);
    let mut whole = Whole::new(watch, plan.most() * versions.len() as u64);
    let mut on_their_way = Versions::new(versions.len(), wish.confidence, &plan);
    let is_partial = !on_their_way.run(&mut table, &plan, &mut whole);
    let choice = table.ranking().map(|ranking| on_their_way.choose(&table, &ranking));
    let basis = Basis {
        seed: plan.seed,
        runs: table.runs(0),
        is_partial,
        halt: halted(is_partial, watch),
        is_precise: on_their_way
            .indifference
            .map(|_| choice.as_ref().is_none_or(|of| of.needed.is_none())),
        level: LEVEL,
    };
    Comparison {
        heading: Heading::of(versions[0].scenario),
        basis,
        goal,
        counted: counted(goal, versions[0].scenario),
        versions: table.tell(versions, on_their_way.race.left_at()),
        first_target: TargetAsked::first(versions[0].scenario),
        other_targets: other_targets(versions),
        choice,
        left_out: Vec::new(),
    }
}

fn other_targets(versions: &[Version]) -> Vec<OtherTarget> {
    let asked: Vec<Option<TargetAsked>> =
        versions.iter().map(|version| TargetAsked::first(version.scenario)).collect();
    let is_other = |asks: &Option<TargetAsked>| match (asks, &asked[0]) {
        (Some(asks), Some(first)) => !is_same_question(asks, first),
        (asks, first) => asks.is_some() != first.is_some(),
    };
    let others = asked.iter().enumerate().filter(|(_, asks)| is_other(asks));
    others.map(|(place, asks)| OtherTarget { place, asks: asks.clone() }).collect()
}

/// The versions on their way.
struct Versions {
    race: Race,
    confidence: f64,
    /// A share: a smaller difference does not count. `None` if a number of runs was asked for: then all are played so
    /// often.
    indifference: Option<f64>,
}

impl Versions {
    fn new(versions: usize, confidence: f64, plan: &Plan) -> Versions {
        let course = Course { confidence, block: BLOCK, first_look: FEWEST };
        let race = Race::new(versions, course, plan);
        Versions { race, confidence, indifference: plan.half_width() }
    }

    /// Plays until the choice is made; `false` if somebody called a halt.
    fn run(&mut self, table: &mut Table, plan: &Plan, whole: &mut Whole) -> bool {
        let versions = self.race.left_at().len();
        while let Some(until) = self.race.round() {
            let round = plan.until(until);
            // The first version is played for the others to be compared to.
            let is_played = |place: usize| place == 0 || self.race.is_in(place);
            let played: Vec<Option<Vec<Values>>> = (0..versions)
                .map(|place| is_played(place).then(|| self.play(place, table, &round, whole)))
                .collect();
            let common = played.iter().flatten().map(Vec::len).min().unwrap_or(0);
            table.push(&played, common);
            let done = self.race.done() + common as u64;
            if done < until {
                self.race.halt(done);
                return false;
            }
            let gains = |values: &Option<Vec<Values>>| -> Vec<f64> {
                values.iter().flatten().map(Values::gain).collect()
            };
            let gains: Vec<Vec<f64>> = played.iter().map(gains).collect();
            let gains: Vec<&[f64]> = gains.iter().map(Vec::as_slice).collect();
            let stick = Yardstick::among(versions);
            let is_clear = |one, other| stick.is_clear(&table.lead(one, other));
            let indifference = self.indifference.map(|share| table.indifference(share));
            self.race.end_round(until, &gains, indifference, is_clear);
        }
        true
    }

    /// Values of the replications of a round.
    fn play(&self, place: usize, table: &Table, round: &Plan, whole: &mut Whole) -> Vec<Values> {
        let (scenario, done) = (table.scenario(place), self.race.done());
        let mut values = Vec::with_capacity((round.most() - done) as usize);
        let note = |outcome: &Outcome| values.push(Values::of(outcome, table.goal()));
        let part = whole.part(done);
        let ended = replicate_from(done, scenario, round, "versions", &part, note, || false);
        whole.done += ended.runs - done;
        values
    }

    /// The best among those who are left.
    fn choose(&self, table: &Table, ranking: &[usize]) -> Choice {
        let is_left = |place: &&usize| self.race.is_in(**place);
        let best = ranking.iter().find(is_left).copied().unwrap_or(ranking[0]);
        let equals: Vec<Equal> =
            ranking.iter().filter_map(|&place| table.equal(best, place)).collect();
        let is_equal = |place: usize| equals.iter().any(|of| of.place == place);
        let others = || ranking.iter().copied().filter(|&place| place != best && !is_equal(place));
        let next = others().next().unwrap_or_else(|| equals[0].place);
        let lead = |place: usize| table.lead(best, place);
        // Those that are exactly as good as one that comes before them add no doubt of their own.
        let is_first = |&place: &usize| {
            let before = others().take_while(|&other| other != place);
            !before.into_iter().any(|other| table.equal(other, place).is_some())
        };
        let loss = expected_loss(others().filter(is_first).map(lead));
        let stick = Yardstick::among(1 + others().filter(is_first).count());
        let is_near = |place: &usize| stick.standing(&lead(*place)) != Standing::Better;
        let indifference = self.indifference.map_or(0.0, |share| table.indifference(share));
        let is_decided = self.race.is_decided();
        Choice {
            best,
            next,
            lead: lead(next),
            reach: stick.reach(),
            rivals: others().filter(is_near).collect(),
            is_best: stick.sureness(others().filter(is_first).map(lead)),
            expected_loss: loss,
            equals,
            indifference: table.written(indifference),
            confidence: is_decided.then_some(self.confidence),
            needed: self.race.needed().filter(|_| !is_decided),
        }
    }
}
