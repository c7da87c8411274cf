//! What is taken back and what is advanced: clawback and draw, and what somebody owes for them.
//!
//! Both act on commission alone: on what the commissions, the split and the tail earn, less the cap. What
//! cannot be taken at once is owed, and taken from the commissions to come; nobody is ever paid less than the
//! rest of the pay.

use super::debt::Debt;
use super::month::Month;
use super::plan::{Act, Business};
use super::terms::Terms;
use crate::units::Money;

impl Terms {
    /// Adds the clawback and the draw to the parts of a month ([`Terms::earn`] has just added the others), when
    /// commissions of `returned` are to be taken back and `debt` is left from before.
    pub fn settle(&self, month: &Month, returned: Money, debt: &mut Debt, parts: &mut Vec<Money>) {
        if !self.has_clawback && self.draw.is_none() {
            return;
        }
        let mut earned = self.commission_of(parts);
        if self.has_clawback {
            debt.clawback += returned;
            let taken = earned.min(debt.clawback);
            debt.clawback -= taken;
            earned -= taken;
            parts.push(-taken);
        }
        if let Some((amount, is_recoverable)) = self.draw {
            let wanting = month.part(amount) - earned;
            let advanced = if wanting > Money::ZERO {
                wanting
            } else if is_recoverable {
                -debt.draw.min(-wanting)
            } else {
                Money::ZERO
            };
            if is_recoverable {
                debt.draw += advanced;
            }
            parts.push(advanced);
        }
    }

    /// What of the parts of a month, up to the cap, is commission: less what the cap takes off, which it takes from
    /// commission first.
    fn commission_of(&self, parts: &[Money]) -> Money {
        let from = usize::from(self.soft.is_some());
        let count =
            self.commissions.len() + usize::from(self.has_split) + usize::from(self.tail.is_some());
        let all: Money = parts[from..from + count].iter().copied().sum();
        let off = parts.last().filter(|_| self.cap.is_some()).copied().unwrap_or(Money::ZERO);
        (all + off).max(Money::ZERO)
    }

    /// Commission paid on each unit of new revenue and of its margin in a month that came to these parts, up to
    /// the cap: what there is to take back. What was paid on cash is not taken back.
    pub fn paid_rates(&self, month: &Month, parts: &[Money]) -> [f64; 2] {
        let mut rates = [0.0; 2];
        for commission in &self.commissions {
            let basis = month.basis(commission.on, commission.of);
            if commission.on != Act::Cash && commission.of != Business::Repeat && basis != 0 {
                let earned = commission.earn(month).0 as f64;
                rates[usize::from(commission.on == Act::Margin)] += earned / basis as f64;
            }
        }
        let off = parts.last().filter(|_| self.cap.is_some()).map_or(0, |off| off.0) as f64;
        let paid: Money = parts.iter().copied().sum();
        let before = paid.0 as f64 - off;
        let left = if before > 0.0 { paid.0 as f64 / before } else { 1.0 };
        rates.map(|rate| rate * left)
    }
}
