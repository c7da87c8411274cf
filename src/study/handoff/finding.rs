//! What was found about the hand-off.

use crate::figures::Figure;
use crate::scenario::StageId;
use crate::study::method::busy::{BusyRow, PayMoves};
use crate::study::method::contest::{Behind, Contestant, Verdict};
use crate::study::method::findings::{Basis, Heading};
use crate::study::method::outputs::{Known, OutputFigure};
use crate::study::method::spread::Mean;
use serde::Serialize;

/// What was found about the hand-off. Money is in major units, shares are 0 to 1.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Handoff {
    /// The question and the frame, of the file as it is.
    pub heading: Heading,
    /// How the numbers came about; replications of all combinations together.
    pub basis: Basis,
    /// What is to be best.
    pub goal: Figure,
    /// Name of the first target, if there is one.
    pub target: Option<String>,
    /// The role that hands over.
    pub from: String,
    /// The role that takes over.
    pub to: String,
    /// The role that customers move to, if it is a third.
    pub keeper: Option<String>,
    /// What is taken where the file says nothing.
    pub assumed: Assumed,
    /// Whether somebody buys again: if not, nothing is asked about customers.
    pub has_customers: bool,
    /// The combinations.
    pub rows: Vec<HandoffRow>,
    /// Place of the file as it is among them; `None` if it is none of them.
    pub present: Option<usize>,
    /// The goal in the file as it is.
    pub as_it_is: Option<Known>,
    /// What the file as it is has less than the best; `None` if it is the best.
    pub present_behind: Option<Behind>,
    /// Which is best; `None` if too little was played.
    pub verdict: Option<Verdict>,
    /// What a person of each role is paid as the file is, and in the best; `None` if too little was played, or the best is
    /// the file as it is.
    pub pay: Option<PayMoves>,
    /// What is lost at each change of rep, stage by stage: of the best combination with that stage.
    pub costs: Vec<CostRow>,
    /// Combinations that are no department, and why.
    pub left_out: Vec<LeftOut>,
}

/// What is taken where the file says nothing.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Assumed {
    /// Stages whose file has no `handoff`, so that the one of the stage after them in this list is taken.
    pub handoffs: Vec<(String, String)>,
    /// Whether who hands over gets the commission of who takes over, with its steps and on its quota shared among those who
    /// come to do the work, where they sign or share in the credit: the file pays them none.
    pub shares_commission: bool,
}

/// What one combination brings.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HandoffRow {
    /// The combination.
    #[serde(flatten)]
    pub combination: Combination,
    /// What to write to have it, each a line of the file.
    pub write: Vec<String>,
    /// Replications.
    pub runs: u64,
    /// Replications after which it was not played further; `None` if it stayed in question.
    pub left_out_after: Option<u64>,
    /// What it brings.
    pub figures: Vec<OutputFigure>,
    /// What it has less of the goal than the best, on the same luck; `None` for the best.
    pub behind: Option<Behind>,
    /// What is lost at the changes of rep.
    pub losses: Loss,
    /// The two roles: who hands over, then who takes over.
    pub roles: [BusyRow; 2],
}

impl Contestant for HandoffRow {
    fn figures(&self) -> &[OutputFigure] {
        &self.figures
    }

    fn behind(&self) -> Option<&Behind> {
        self.behind.as_ref()
    }
}

/// A combination.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Combination {
    /// Place of the stage at which deals are handed over; past the last = never: who finds them signs them.
    pub place: StageId,
    /// Name of that stage; `None` = never.
    pub stage: Option<String>,
    /// Sales to a customer after which they move; 0 = who takes the deal over makes them all. `None` if nobody moves.
    pub kept: Option<u32>,
    /// Share of a sale that is credited to who handed the deal over; `None` = as in the file, or nothing is handed
    /// over.
    pub credit: Option<f64>,
}

/// A combination that is no department, or one like another.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LeftOut {
    /// Name of the stage; `None` = never handed over.
    pub stage: Option<String>,
    /// Why.
    pub why: Contradiction,
    /// Name of a role that it is about, or what the scenario says of it.
    pub detail: String,
}

/// Why a combination is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Contradiction {
    /// Who takes over would have nothing to do.
    NoWork,
    /// Another role works that stage and stands first in the file.
    Taken,
    /// The file does not allow it.
    Refused,
}

/// What is lost at the changes of rep over the run.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Loss {
    /// Deals handed over by one role to another, those dropped on the way included.
    pub handed: Mean,
    /// Of those, deals dropped on the way.
    pub dropped: Mean,
    /// The same, stage by stage.
    pub changes: Vec<Change>,
    /// Deals dropped when their rep left the department.
    pub dropped_by_leavers: Mean,
    /// Customers who moved to another role.
    pub passed: Mean,
    /// Of those, customers who left for it.
    pub lost_customers: Mean,
}

/// Deals that change hands at a stage.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Change {
    /// Name of the stage.
    pub stage: String,
    /// Deals handed over, those dropped on the way included.
    pub handed: Mean,
    /// Of those, deals dropped on the way.
    pub dropped: Mean,
    /// Days that it takes longer than the next touch otherwise would, as stated.
    pub delay_days: f64,
}

/// What is lost at a change of rep.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Cost {
    /// Deals dropped on the way.
    Dropped,
    /// Days until the new owner's first touch.
    Delay,
    /// Customers who leave for being moved.
    Customers,
}

/// What the changes of rep cost where deals are handed over at one stage.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CostRow {
    /// Place of the combination among the rows: the best with its stage.
    pub row: usize,
    /// Replications with and without each.
    pub runs: u64,
    /// What each loss costs.
    pub costs: Vec<Priced>,
}

/// What a loss costs: what there would be more without it, major units over the run.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Priced {
    /// What is lost.
    pub cost: Cost,
    /// Name of the stage at which it is; `None` of customers.
    pub stage: Option<String>,
    /// Revenue that goes with it.
    pub revenue: Mean,
    /// Profit that goes with it.
    pub profit: Mean,
}
