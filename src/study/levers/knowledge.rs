//! What the spread of the goal hangs on, and what knowledge is worth before a decision, beside the levers.

use super::finding::Levers;
use super::indices::indices;
use super::information::{Choice, information};
use crate::scenario::Scenario;
use crate::study::method::findings::halted;
use crate::study::method::replicate::{Plan, Watch};

impl Levers {
    /// The same with what the spread of the goal hangs on, and what knowledge is worth before the choice between
    /// `options`, if there are any.
    pub fn with_knowledge(
        mut self,
        scenario: &Scenario,
        options: &[Choice],
        plan: &Plan,
        watch: &dyn Watch,
    ) -> Levers {
        self.information = information(options, self.goal, plan, watch);
        self.shares = indices(scenario, self.goal, plan, watch);
        let of_options = self.information.as_ref().map_or(0, |of| of.runs * options.len() as u64);
        self.basis.runs += of_options + self.shares.as_ref().map_or(0, |of| of.runs);
        let is_cut = watch.is_stopped()
            || self.information.as_ref().is_some_and(|of| of.is_partial)
            || self.shares.as_ref().is_some_and(|of| of.is_partial);
        self.basis.is_partial |= is_cut;
        self.basis.halt = self.basis.halt.or(halted(is_cut, watch));
        self
    }
}
