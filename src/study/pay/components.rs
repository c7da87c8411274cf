//! The components of pay plans: what each cost, and what the department brings without it.

use super::ledger::Ledger;
use crate::engine::Outcome;
use crate::figures::Figure;
use crate::scenario::{PayPart, RoleId, Scenario};
use crate::study::forecast::pay::PayFinding;
use crate::study::method::paired::{RUNS, difference};
use crate::study::method::replicate::{Plan, replicate};
use crate::study::method::spread::Mean;
use crate::study::method::whole::Whole;
use serde::Serialize;

/// A component of a plan.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Component {
    /// Role.
    pub role: String,
    /// Which: base, soft, commission, split, tail, bonus, team_bonus, contest, cap, clawback, or draw.
    pub part: &'static str,
    /// What it is paid for, in the words of the file.
    pub of: Option<String>,
    /// What it cost over the run; what a cap took off and a clawback took back is below 0.
    pub cost: Mean,
    /// What there is more with it than without it; `None` for the base, without which nobody works, and
    /// where a halt was called before.
    pub brought: Option<Brought>,
}

/// What there is more with a component than without it, on the same luck.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Brought {
    /// Replications with it, and as many without.
    pub runs: u64,
    /// Pay of all roles.
    pub pay: Mean,
    /// Hours of work at stages and on orders.
    pub hours: Mean,
    /// Touches made.
    pub touches: Mean,
    /// First sales.
    pub sales: Mean,
    /// Revenue.
    pub revenue: Mean,
    /// Margin.
    pub margin: Mean,
    /// Margin less all costs.
    pub profit: Mean,
}

impl Component {
    /// Whether it was to be tried and was not.
    pub fn is_missing(&self) -> bool {
        self.part != "base" && self.brought.is_none()
    }
}

/// The roles that are paid, as in [`PayFinding::roles`].
fn paid(scenario: &Scenario) -> impl Iterator<Item = RoleId> {
    (0..scenario.roles.len()).filter(|&role| scenario.roles[role].is_paid())
}

/// How many components are to be tried.
pub(super) fn count(scenario: &Scenario) -> u64 {
    let parts = |role: RoleId| scenario.roles[role].plan.parts().len() as u64 - 1;
    paid(scenario).map(parts).sum()
}

/// Takes components away, one at a time.
pub(super) struct Without<'a> {
    pub scenario: &'a Scenario,
    pub plan: &'a Plan,
}

impl Without<'_> {
    /// Every component of what was played `with` all of them and came to `pay`; whoever calls a halt gets
    /// those that are done.
    pub fn all(&self, with: &Ledger, pay: &PayFinding, whole: &mut Whole) -> Vec<Component> {
        let mut found = Vec::new();
        for (role, row) in paid(self.scenario).zip(&pay.roles) {
            let parts = self.scenario.roles[role].plan.parts();
            found.extend(parts.into_iter().zip(&row.parts).map(|(part, of)| Component {
                role: row.role.clone(),
                part: of.part,
                of: of.of.clone(),
                cost: of.cost,
                brought: self.brought(role, part, with, whole),
            }));
        }
        found
    }

    fn brought(
        &self,
        role: RoleId,
        part: PayPart,
        with: &Ledger,
        whole: &mut Whole,
    ) -> Option<Brought> {
        if part == PayPart::Base {
            return None;
        }
        let mut scenario = self.scenario.clone();
        scenario.roles[role].plan = scenario.roles[role].plan.without(part);
        let runs = with.runs().min(self.plan.at_most(RUNS).most());
        let plan = self.plan.at_most(runs);
        let mut without = Ledger::default();
        let note = |outcome: &Outcome| {
            without.push(&scenario, outcome);
        };
        let watch = whole.part(0);
        let ended = replicate(&scenario, &plan, "components", &watch, note, || false);
        whole.done += ended.runs;
        let added = |measure: Figure| {
            Some(difference(&without.values(measure)?, &with.values(measure)?, measure.divisor()))
        };
        if ended.is_partial {
            return None;
        }
        Some(Brought {
            runs,
            pay: added(Figure::Pay)?,
            hours: added(Figure::Hours)?,
            touches: added(Figure::Touches)?,
            sales: added(Figure::Sales)?,
            revenue: added(Figure::Revenue)?,
            margin: added(Figure::Margin)?,
            profit: added(Figure::Profit)?,
        })
    }
}
