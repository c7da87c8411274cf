//! What was found of the numbers of people.

use super::allowed::Allowed;
use super::trial::Verdict;
use super::walls::WallRow;
use crate::statistics::Estimate;
use crate::study::forecast::money::CashOut;
use crate::study::method::findings::{Basis, Heading};
use crate::study::method::spread::Mean;
use crate::study::method::target::{Key, TargetAsked};
use serde::{Serialize, Serializer};

/// What was found. Money is in major units, shares are 0 to 1.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Hiring {
    /// The question and the frame.
    pub heading: Heading,
    /// How the numbers came about; the replications of all trials.
    pub basis: Basis,
    /// The target.
    #[serde(serialize_with = "told")]
    pub target: TargetAsked,
    /// Chance with which it is to be met.
    pub confidence: f64,
    /// How often the answer may be wrong, but for what is too close to tell.
    pub error: f64,
    /// Names of the roles whose numbers are asked for.
    pub roles: Vec<RoleAsked>,
    /// First days of hiring that were tried, ISO; `None` = as in the file.
    pub starts: Vec<Option<String>>,
    /// Most that pay and hiring may come to over the run.
    pub budget: Option<f64>,
    /// Chance with which the cash is to last; `None` if that was not asked.
    pub cash_lasts: Option<f64>,
    /// The smallest numbers that reach it; `None` if none does, or if a halt was called before it was known.
    pub answer: Option<Answer>,
    /// Where none reaches it: how far it goes, and what stands in the way; `None` otherwise.
    pub limit: Option<Limit>,
    /// Every number of people that was played, in order.
    pub trials: Vec<TrialRow>,
    /// What a spreadsheet would say.
    pub naive: Naive,
    /// How much the shared luck has saved.
    pub thrift: Thrift,
}

impl Hiring {
    /// Whether pay and hiring of these people come to no more than the budget, if there is one.
    pub fn budget_allows(&self, row: &TrialRow) -> Allowed {
        Allowed::by_budget(self.budget, &row.people)
    }

    /// Whether the cash lasts with these people as often as asked, if that was asked.
    pub fn cash_allows(&self, row: &TrialRow) -> Allowed {
        Allowed::by_cash(self.cash_lasts, row.cash_lasts.as_ref())
    }

    /// Whether a budget or cash that lasts was asked.
    pub fn is_bounded(&self) -> bool {
        self.budget.is_some() || self.cash_lasts.is_some()
    }

    /// Whether these are the numbers of the answer.
    pub fn is_answer(&self, row: &TrialRow) -> bool {
        let answer = self.answer.as_ref().and_then(|answer| self.trials.get(answer.trial));
        answer.is_some_and(|of| of.counts == row.counts && of.start == row.start)
    }

    /// The numbers of people in the role at `place`, from the fewest to the most that were played on the date `start`:
    /// none is left out between them, even if the search did not need it.
    pub fn span(&self, place: usize, start: usize) -> Vec<u32> {
        let played = self.trials.iter().filter(|row| row.start == start);
        let counts = played.filter_map(|row| row.counts.get(place).copied());
        let (least, most) = counts.fold((u32::MAX, 0), |(a, b), n| (a.min(n), b.max(n)));
        (least..=most).collect()
    }
}

/// A role whose number is asked for.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RoleAsked {
    /// Name.
    pub role: String,
    /// People there at the start.
    pub there: u32,
    /// People there and hires as the file plans them.
    pub planned: u32,
    /// Fewest that were tried.
    pub least: u32,
    /// Most that were tried.
    pub most: u32,
    /// Day on which the last hiring of the file begins, ISO; `None` if it has none.
    pub hires_from: Option<String>,
    /// Whether they serve customers: what those bring after the run counts for nothing.
    pub keeps_customers: bool,
}

/// One number of people.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TrialRow {
    /// People in each role.
    pub counts: Vec<u32>,
    /// Place of the first day of hiring among those tried.
    pub start: usize,
    /// Replications.
    pub runs: u64,
    /// P(target met).
    #[serde(rename = "p_target")]
    pub chance: Estimate,
    /// What was decided; `None` if nothing had to be.
    pub verdict: Option<Verdict>,
    /// Whether these people are within the budget, and the cash lasts with them as often as asked.
    pub allowed: Allowed,
    /// The interval by which that was decided: wider than that of `chance`, as it holds for all looks at all numbers of
    /// people together; `None` if nothing had to be.
    pub judged: Option<Estimate>,
    /// Revenue.
    pub revenue: Mean,
    /// Pay and hiring of the whole department.
    #[serde(rename = "pay_and_hiring")]
    pub people: Mean,
    /// P(cash does not fall below 0 on any day); `None` if the scenario does not state the cash at the start.
    pub cash_lasts: Option<Estimate>,
    /// When it runs out; `None` if the scenario does not state the cash at the start.
    pub cash_runs_out: Option<CashOut>,
    /// Cash that would have to be there more at the start to last as often as asked; below 0 if there is more than that.
    /// `None` if that was not asked, or too little was played to say.
    pub cash_short: Option<Estimate>,
    /// Margin less all costs.
    pub profit: Mean,
    /// What there is more than with one fewer, on the same luck; with one role only.
    pub step: Option<Step>,
}

impl TrialRow {
    /// Whether these people may be enough and allowed, and that cannot be told.
    pub fn is_too_close(&self) -> bool {
        match self.verdict {
            Some(Verdict::TooClose) => self.allowed != Allowed::No,
            Some(Verdict::Reaches) => self.allowed == Allowed::TooClose,
            _ => false,
        }
    }
}

/// What one more brings, on the same luck.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Step {
    /// P(target met), a share.
    #[serde(rename = "p_target")]
    pub chance: Mean,
    /// Revenue.
    pub revenue: Mean,
    /// Pay and hiring.
    #[serde(rename = "pay_and_hiring")]
    pub people: Mean,
    /// Profit.
    pub profit: Mean,
}

/// The smallest numbers of people that reach the target.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Answer {
    /// Its place among the trials.
    pub trial: usize,
    /// Other numbers that reach it and have no more than necessary anywhere, among the trials.
    pub others: Vec<usize>,
    /// Whether it was told from the confidence, and from those that fall short.
    pub is_clear: bool,
    /// What being wrong by one costs, role by role.
    pub wrong: Vec<WrongByOne>,
}

/// What it costs to be wrong by one in a role.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WrongByOne {
    /// The role.
    pub role: String,
    /// One too few: what the last one adds; `None` if there can be no fewer.
    pub fewer: Option<Neighbour>,
    /// One too many: what one more would add; `None` if no more were tried.
    pub more: Option<Neighbour>,
}

/// The department with one more or one fewer, and what the one who makes the difference brings.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Neighbour {
    /// P(target met) there.
    #[serde(rename = "p_target")]
    pub chance: Estimate,
    /// What the one person adds.
    pub step: Step,
    /// When that person has paid back; `None` if nobody of the role costs anything.
    pub payback: Option<Payback>,
}

/// When a hire has paid back.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Payback {
    /// Replications.
    pub runs: u64,
    /// Months from the day on which the hire was to start; `None` = not within the run.
    pub months: Option<f64>,
    /// The least and the most that the error of the simulation allows, 95 %.
    pub least: Option<f64>,
    /// See `least`.
    pub most: Option<f64>,
}

/// How far it goes where no number reaches the target.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Limit {
    /// The numbers that meet it most often of those who are or may be allowed by the budget and the cash, among the trials;
    /// `None` if nobody is.
    pub likeliest: Option<usize>,
    /// Numbers that may reach it within the budget and with cash that lasts, too close to tell, among the trials.
    pub close: Vec<usize>,
    /// The smallest numbers that would reach it without the budget, and if the cash need not last, among the trials.
    pub unaffordable: Option<usize>,
    /// Where none would even so: the numbers beyond the budget or the cash that meet it most often, if that is told to be
    /// more often than with the likeliest, among the trials.
    pub beyond: Option<usize>,
    /// The largest numbers that can be afforded, or the likeliest ones where more people do harm: there the walls are
    /// looked for, among the trials.
    pub largest: Option<usize>,
    /// Whether every combination of several roles was looked at.
    pub is_whole: bool,
    /// What removing each wall brings at `largest`, the one that matters most first.
    pub walls: Vec<WallRow>,
}

impl Limit {
    /// Whether the budget or the cash stands in the way before any wall.
    pub fn is_purse_first(&self) -> bool {
        self.unaffordable.is_some() || self.beyond.is_some()
    }
}

/// What a spreadsheet would say, for one role.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Naive {
    /// People whose quotas add up to the target.
    pub by_quota: Option<u32>,
    /// People with whom the mean comes to the target, if each brings as much as one does now.
    pub by_mean: Option<u32>,
}

/// How much the shared luck has saved.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Thrift {
    /// Replications of the search itself.
    pub searched: u64,
    /// Numbers of people that were played.
    pub trials: u64,
    /// What it would take to know each of them to the precision on its own; `None` if a number of runs was asked.
    pub plain: Option<u64>,
    /// Replications of the answer and of one fewer that tell them apart as well as the shared ones do, were they
    /// independent, and how many shared ones there were.
    pub step: Option<[u64; 2]>,
}

/// What is told of the target.
const TOLD: [Key; 9] = [
    Key::Name,
    Key::Measure,
    Key::Stage,
    Key::Scope,
    Key::Of,
    Key::AtLeast,
    Key::Growth,
    Key::From,
    Key::By,
];

fn told<S: Serializer>(asked: &TargetAsked, serializer: S) -> Result<S::Ok, S::Error> {
    asked.told(&TOLD).serialize(serializer)
}
