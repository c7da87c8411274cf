//! What was found about the split.

use crate::figures::Figure;
use crate::study::method::busy::{BusyRow, PayMoves};
use crate::study::method::contest::{Behind, Contestant, Verdict};
use crate::study::method::findings::{Basis, Heading};
use crate::study::method::outputs::{Known, OutputFigure};
use crate::study::method::spread::Mean;
use serde::Serialize;

/// What was found about the split. Money is in major units, shares are 0 to 1.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Split {
    /// The question and the frame, of the file as it is.
    pub heading: Heading,
    /// How the numbers came about; replications of all compositions together.
    pub basis: Basis,
    /// What is to be best.
    pub goal: Figure,
    /// Name of the first target, if there is one.
    pub target: Option<String>,
    /// The roles.
    pub roles: Vec<String>,
    /// People in all of them together.
    pub people: u32,
    /// People in each role as the file has it.
    pub planned: Vec<u32>,
    /// Whether the file hires in each role: more come in its rhythm; where it does not, as newcomers on the first day.
    pub hires: Vec<bool>,
    /// Whether anybody's customers are served: what they bring after the run counts for nothing.
    pub has_customers: bool,
    /// The compositions, the fewest in the first role first.
    pub rows: Vec<SplitRow>,
    /// Place of the file as it is among them; `None` if it has another number of people.
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
    /// What stands in the way where a role has the fewest people, and where it has the most.
    pub ends: Vec<End>,
}

/// A composition.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SplitRow {
    /// People in each role.
    pub counts: Vec<u32>,
    /// Replications.
    pub runs: u64,
    /// Replications after which it was not played further; `None` if it stayed in question.
    pub left_out_after: Option<u64>,
    /// What it brings.
    pub figures: Vec<OutputFigure>,
    /// What it has less of the goal than the best, on the same luck; `None` for the best.
    pub behind: Option<Behind>,
    /// The people of each role.
    pub roles: Vec<BusyRow>,
    /// Share of the working days with time to prospect on which nobody was left to call; `None` if nobody prospects.
    pub dry: Option<Mean>,
    /// Share of the care that customers need which they got; `None` if they need none.
    pub care: Option<Mean>,
}

impl Contestant for SplitRow {
    fn figures(&self) -> &[OutputFigure] {
        &self.figures
    }

    fn behind(&self) -> Option<&Behind> {
        self.behind.as_ref()
    }
}

/// An end: the composition with most people in a role.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct End {
    /// Place of the role.
    pub role: usize,
    /// Place of the composition among the rows.
    pub row: usize,
    /// What stands in the way, the worst first.
    pub walls: Vec<SplitWall>,
}

/// What stands in the way of a composition, read off its people.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(tag = "wall", rename_all = "snake_case")]
pub enum SplitWall {
    /// The people of a role have more hours than work.
    Idle {
        /// Place of the role.
        role: usize,
        /// Share of the hours that is spent.
        used: f64,
    },
    /// The people of a role have more work than hours.
    Overdue {
        /// Place of the role.
        role: usize,
        /// Touches and orders of a person that are due and not done, on an evening.
        each: f64,
    },
    /// Nobody is left to call.
    Dry {
        /// Share of the days with time to prospect.
        days: f64,
    },
    /// Customers do not get the care that they need.
    Uncared {
        /// Share of the care that is missing.
        missing: f64,
    },
}
