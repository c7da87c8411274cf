//! How long a rep needs to tell in the head what a month has paid.
//!
//! Counted are the sums, with everything that is counted at hand: holding a number against a goal, a threshold
//! or colleagues; multiplying by a rate or an amount; taking off where a step starts; working out the margin, or
//! the part that is new or repeat business; adding a part to the rest. Each takes [`SECONDS`].

use crate::scenario::pay::{Act, Business, Commission, PayPart, PayPlan};

/// Seconds that a sum in the head takes: a stated assumption.
pub const SECONDS: u32 = 3;

/// Seconds in which a rep should know what a month has paid.
pub const PATIENCE: u32 = 20;

impl PayPlan {
    /// Sums that tell what a month has paid, the base known by heart.
    pub fn sums(&self) -> u32 {
        let each = self.parts().into_iter().map(|part| match part {
            PayPart::Base => 0,
            PayPart::Commission(at) => 1 + self.commissions[at].sums(),
            // One to hold the month against a goal or to multiply, one to add.
            PayPart::Soft | PayPart::Bonus(_) | PayPart::TeamBonus | PayPart::Contest => 2,
            PayPart::Tail => 2,
            // To share, to take off or to fill up.
            PayPart::Split | PayPart::Cap | PayPart::Clawback | PayPart::Draw => 1,
        });
        each.sum()
    }

    /// Seconds in which a rep tells what a month has paid.
    pub fn seconds(&self) -> u32 {
        self.sums() * SECONDS
    }
}

impl Commission {
    fn sums(&self) -> u32 {
        let basis = u32::from(self.on == Act::Margin) + u32::from(self.of != Business::All);
        let steps = self.steps.len() as u32;
        // Retroactive: hold against each threshold, multiply once. Else: take off, multiply and add for each step.
        basis + 1 + if self.is_retroactive { steps } else { 3 * steps }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Quantity::Known;
    use crate::scenario::pay::Bonus;

    fn commission(steps: usize, is_retroactive: bool) -> Commission {
        let steps = (0..steps).map(|step| (1.0 + step as f64, Known(0.1))).collect();
        let (on, of) = (Act::Margin, Business::All);
        Commission { on, of, rate: Known(0.05), steps, is_retroactive }
    }

    #[test]
    fn sums_are_counted_as_a_rep_would_make_them() {
        let plan = |commissions| PayPlan { commissions, ..PayPlan::default() };
        assert_eq!(PayPlan::default().sums(), 0);
        // The margin, times the rate, added to the base.
        assert_eq!(plan(vec![commission(0, false)]).sums(), 3);
        // Three thresholds to look at before.
        assert_eq!(plan(vec![commission(3, true)]).sums(), 6);
        // The first rate, then twice: take off, multiply, add.
        let stepped = plan(vec![commission(2, false)]);
        assert_eq!(stepped.sums(), 9);
        let bonus = Bonus { each: Act::Touch, amount: Known(1.0) };
        let richer = PayPlan { bonuses: vec![bonus], cap: Some(Known(9.0)), ..stepped };
        assert_eq!((richer.sums(), richer.seconds()), (12, 36));
    }
}
