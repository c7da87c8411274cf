//! What was found about the plans.

use super::break_even::BreakEven;
use super::components::Component;
use super::months::MonthBars;
use super::plan_lint::PlanLint;
use crate::figures::Figure;
use crate::statistics::Estimate;
use crate::study::forecast::behaviour::BehaviourRow;
use crate::study::forecast::pay::PayFinding;
use crate::study::method::busy::PayMoves;
use crate::study::method::findings::{Basis, Heading};
use crate::study::method::outputs::{OutputFigure, with_more};
use crate::study::method::spread::Mean;
use crate::study::method::versions::LeftOut;
use serde::Serialize;

/// What was found about the plans. Money is in major units, shares are 0 to 1.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Schemes {
    /// The question and the frame, of the file as it is.
    pub heading: Heading,
    /// How the numbers came about.
    pub basis: Basis,
    /// The plans: the file as it is first, then its variants.
    pub schemes: Vec<Scheme>,
    /// The plan that leaves most profit; `None` if there is but one.
    pub best: Option<Best>,
    /// Variants over other days or in other money, which cannot stand beside the file.
    pub left_out: Vec<LeftOut>,
}

/// What one version pays, and what comes of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Scheme {
    /// Name of the variant; `None` = the file as it is.
    pub variant: Option<String>,
    /// Title of the variant.
    pub title: Option<String>,
    /// Whether it differs from the file as it is in more than pay: plans, bases, quotas and the budget.
    pub changes_more_than_pay: bool,
    /// Replications done.
    pub runs: u64,
    /// What the pay of all roles is to come to at the most over the run, mean; `None` if no budget is stated.
    pub budget: Option<f64>,
    /// P(pay over the budget).
    pub over_budget: Option<Estimate>,
    /// P(cash falls below 0 on some day); `None` if the scenario does not state the cash at the start.
    #[serde(rename = "p_cash_out")]
    pub cash_runs_out: Option<Estimate>,
    /// Means, and their differences to the file as it is on the same luck.
    #[serde(serialize_with = "with_more")]
    pub figures: Vec<OutputFigure>,
    /// What would have to come more to pay for it; `None` for the file as it is, and where it does not cost more.
    pub break_even: Option<BreakEven>,
    /// What is assumed that pay does to people, and what came of it.
    pub behaviour: Vec<BehaviourRow>,
    /// What the plans pay whom, role by role.
    pub pay: PayFinding,
    /// How the pay of rep-months is spread, by role.
    pub months: Vec<MonthBars>,
    /// The components of the plans.
    pub components: Vec<Component>,
    /// What looks unintended in the plans.
    pub lints: Vec<PlanLint>,
}

/// The plan that leaves most profit.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Best {
    /// Its place among the plans.
    pub scheme: usize,
    /// Standard errors by which a difference between two plans must lie off nothing to be told: 95 % for all pairs of plans
    /// together. The ± of differences is so wide on the page.
    pub reach: f64,
    /// Places of the plans whose profit cannot be told apart from it: the difference lies within the reach.
    pub rivals: Vec<usize>,
    /// The next one among the others.
    pub next: usize,
    /// What it leaves more than the next.
    pub lead: Mean,
    /// How it pays people otherwise than the file as it is; `None` if it is that, or has other roles.
    pub pay: Option<PayMoves>,
}

impl Scheme {
    /// A figure; `None` if it does not exist here.
    pub fn figure(&self, measure: Figure) -> Option<&OutputFigure> {
        self.figures.iter().find(|figure| figure.measure == measure)
    }
}
