//! What is being counted, and the money.

use super::records::reset;
use crate::engine::outcome::METRICS;
use crate::units::Money;

/// How far a target has come.
#[derive(Clone, Debug, Default)]
pub(in crate::engine) struct Progress {
    /// In minor units or counts.
    pub total: i64,
    /// By seat, for a target of each rep.
    pub seats: Vec<i64>,
}

/// What flowed in a period so far, by metric.
#[derive(Debug)]
pub(in crate::engine) struct Flows(pub [i64; METRICS]);

impl Default for Flows {
    fn default() -> Flows {
        Flows([0; METRICS])
    }
}

/// What is counted till it goes into the outcome.
#[derive(Debug, Default)]
pub(in crate::engine) struct Books {
    /// Flows of the present period.
    pub flows: Flows,
    /// Progress of each target.
    pub progress: Vec<Progress>,
    /// Deals in each stage.
    pub in_stage: Vec<i64>,
    /// Touches of the period so far by stage, and the days that they had waited.
    pub made: [(u64, u64); 32],
}

impl Books {
    /// Nothing was counted yet in so many stages; of each target there is progress by so many seats.
    pub fn open(&mut self, stages: usize, seats: impl ExactSizeIterator<Item = usize>) {
        self.flows = Flows::default();
        reset(&mut self.in_stage, stages, 0);
        self.progress.resize_with(seats.len(), Progress::default);
        for (progress, seats) in self.progress.iter_mut().zip(seats) {
            progress.total = 0;
            reset(&mut progress.seats, seats, 0);
        }
    }
}

/// Cash, and what was earned and is owed.
#[derive(Debug, Default)]
pub(in crate::engine) struct Purse {
    pub cash: Money,
    /// Pay that has been earned and is paid at the end of the month.
    pub pay_owed: Money,
    /// Margin less costs since the start.
    pub profit: Money,
    /// The same at the end of yesterday.
    pub profit_noted: Money,
}
