//! `hire`: the fewest people with whom a target is met as often as wanted.
//!
//! Each number of people meets the same luck. It is played until the chance of the target lies on one side of the
//! confidence that is wanted, all looks at all numbers together erring once in twenty at the most, or until it is
//! known to the precision; what is nearer to the confidence than that is told as too close. For several roles it is
//! taken that more people do not make a target less likely, unless it is one of profit: the walk goes along the edge
//! between enough and too few. Where it finds nothing that is enough, nothing is taken any more: every combination is
//! looked at, and those that may be enough are judged.

mod allowed;
mod finding;
mod limit;
mod naive;
mod question;
mod search;
mod teller;
mod trial;
mod walls;

pub use allowed::Allowed;
pub use finding::{
    Answer, Hiring, Limit, Naive, Neighbour, Payback, RoleAsked, Step, Thrift, TrialRow, WrongByOne,
};
pub use question::{Question, Sized};
pub use trial::{ERROR, Verdict};
pub use walls::{TIMES, Wall, WallRow};

use crate::study::method::replicate::{LEAST, Plan, Watch};
use crate::study::method::whole::Whole;
use search::Search;
use teller::Teller;
use trial::Rule;

/// Replications spread over the openings of all trials, and those of one at the most.
const OPENINGS: u64 = 6_000;
const OPENING: u64 = 400;

/// The fewest people who meet a target as often as wanted.
pub fn hire(question: &Question, plan: &Plan, watch: &dyn Watch) -> Hiring {
    let plan = plan.at_least(LEAST);
    let trials = question.trials();
    let judged = if question.sized.len() == 1 { trials } else { trials + question.combinations() };
    let opening = (OPENINGS / trials.max(1)).clamp(100, OPENING).next_multiple_of(100);
    let rule = Rule {
        plan,
        confidence: question.confidence,
        opening,
        error: ERROR / judged.max(1) as f64,
        target: question.target,
    };
    let mut whole = Whole::new(watch, opening * trials + 3 * plan.most().min(10_000));
    let mut search = Search::new(question, rule);
    let is_walked = search.walk(&mut whole).is_some();
    let mut teller = Teller { search, watch, whole, is_halted: !is_walked };
    teller.tell()
}
