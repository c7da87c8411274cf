//! What the next sales of a pay period bring to the one who makes them.

use super::debt::Debt;
use super::month::Month;
use super::plan::{Act, Business, PayPlan};
use super::terms::Terms;
use crate::scenario::quantity::Draws;
use crate::units::Money;

/// The next sales, as a share of the quota.
const NEXT: f64 = 0.1;

impl Terms {
    /// Of the plan, what one rep's sales move by themselves: commission on new business, soft salary on money, the cap,
    /// and a draw that is not recovered. Commission on cash counts as if it were paid at once.
    pub fn fill_incentive(&mut self, plan: &PayPlan, draws: Draws) {
        self.fill(plan, draws);
        self.bonuses.clear();
        (self.team, self.contest, self.tail) = (None, None, None);
        (self.has_split, self.has_clawback) = (false, false);
        self.soft = self.soft.filter(|(kpi, ..)| matches!(kpi, Act::Revenue | Act::Margin));
        self.draw = self.draw.filter(|&(_, is_recoverable)| !is_recoverable);
        for rates in &mut self.commissions {
            if rates.of == Business::Repeat {
                rates.steps.clear();
                rates.steps.push((0.0, 0.0));
                rates.of = Business::All;
            }
            rates.on = if rates.on == Act::Cash { Act::Revenue } else { rates.on };
        }
    }

    /// What the next tenth of the quota, of new business, pays beyond what is `sold` in the period, in all and to old
    /// customers, as a share of that revenue; without a quota, what any sale pays. Margin is `margin` of revenue.
    pub fn marginal_rate(
        &self,
        (sold, repeat): (Money, Money),
        quota: Money,
        margin: f64,
        room: &mut Vec<Money>,
    ) -> f64 {
        let next = if quota > Money::ZERO { quota.share(NEXT) } else { Money::from_major(1_000.0) };
        let more = self.paid_for((sold + next, repeat), quota, margin, room)
            - self.paid_for((sold, repeat), quota, margin, room);
        more.0 as f64 / next.0.max(1) as f64
    }

    fn paid_for(
        &self,
        (revenue, repeat): (Money, Money),
        quota: Money,
        margin: f64,
        room: &mut Vec<Money>,
    ) -> Money {
        let (margin, repeat) = (revenue.share(margin), [repeat, repeat.share(margin)]);
        let month =
            Month { days: 1, length: 1, revenue, margin, repeat, quota, ..Month::default() };
        room.clear();
        self.earn(&month, room);
        self.settle(&month, Money::ZERO, &mut Debt::default(), room);
        room.iter().copied().sum()
    }

    /// Whether what a month has brought reaches the cap.
    pub fn is_capped(&self, month: &Month, room: &mut Vec<Money>) -> bool {
        let Some(cap) = self.cap else { return false };
        room.clear();
        self.earn(month, room);
        room.iter().copied().sum::<Money>() >= month.part(cap)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Commission;
    use super::*;
    use crate::scenario::quantity::Quantity::Known;

    fn rates(plan: &PayPlan, sold: &[f64]) -> Vec<f64> {
        let (mut terms, mut room) = (Terms::default(), Vec::new());
        terms.fill_incentive(plan, &[]);
        let quota = Money::from_major(1_000.0);
        let at = |&sold: &f64| {
            let sold = (Money::from_major(sold), Money::from_major(600.0f64.min(sold)));
            terms.marginal_rate(sold, quota, 0.5, &mut room)
        };
        sold.iter().map(at).collect()
    }

    fn plan(is_retroactive: bool) -> PayPlan {
        let commission = Commission {
            on: Act::Revenue,
            of: Business::All,
            rate: Known(0.05),
            steps: vec![(1.0, Known(0.15))],
            is_retroactive,
        };
        PayPlan { commissions: vec![commission], ..PayPlan::default() }
    }

    #[test]
    fn the_next_tenth_of_the_quota_is_paid_at_these_rates() {
        // Half of the tenth from 950 on lies above the quota.
        assert_eq!(rates(&plan(false), &[0.0, 900.0, 950.0, 1_000.0]), [0.05, 0.05, 0.1, 0.15]);
        // At 900 the next 100 bring 150 in place of 45: the leap of a retroactive step.
        assert_eq!(rates(&plan(true), &[0.0, 900.0, 1_000.0]), [0.05, 1.05, 0.15]);
        let capped = PayPlan { cap: Some(Known(40.0)), ..plan(false) };
        assert_eq!(rates(&capped, &[0.0, 750.0, 800.0]), [0.05, 0.025, 0.0]);
        // Of new business, 600 of what was sold to old customers do not count towards the quota.
        let mut new = plan(false);
        new.commissions[0].of = Business::New;
        assert_eq!(rates(&new, &[0.0, 1_000.0, 1_550.0, 1_600.0]), [0.05, 0.05, 0.1, 0.15]);
        // On margin, half of it; on repeat business, nothing that the next sale brings.
        let mut margin = plan(false);
        margin.commissions[0].on = Act::Margin;
        assert_eq!(rates(&margin, &[0.0]), [0.025]);
        margin.commissions[0].of = Business::Repeat;
        assert_eq!(rates(&margin, &[0.0, 2_000.0]), [0.0, 0.0]);
    }
}
