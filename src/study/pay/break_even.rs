//! What a plan that costs more would have to bring to pay for itself.

use super::ledger::Ledger;
use crate::figures::Figure;
use crate::study::method::paired::mean;
use crate::study::method::spread::Mean;
use crate::study::method::spread::REACH;
use serde::Serialize;

/// Shares of the margin that the department brings with the plan of the file.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct BreakEven {
    /// Margin that would have to come more to pay for what the plan costs more, before those sales are paid themselves.
    pub needed: Mean,
    /// Margin that comes more.
    pub brought: Mean,
}

impl BreakEven {
    /// Of a plan against that of `today`; `None` if it does not clearly cost more, or `today` brings no margin.
    pub(super) fn of(plan: &Ledger, today: &Ledger) -> Option<BreakEven> {
        let margin = today.values(Figure::Margin)?;
        let share = |measure| {
            let more = plan.values(measure)?.less(&today.values(measure)?);
            Some(mean(&more.over(&margin)?, 1.0))
        };
        let needed = share(Figure::Pay)?;
        let brought = share(Figure::Margin)?;
        (needed.mean > REACH * needed.error).then_some(BreakEven { needed, brought })
    }
}
