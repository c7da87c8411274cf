//! Whether two can be told apart: the one rule on which every study that compares rests.
//!
//! A difference on the same luck is told from nothing if it is larger than so many of its errors. The more differences
//! are judged together, the more errors it takes: in 95 % of all cases none is then told that is nothing (Bonferroni
//! 1936). What a page calls best, what it says cannot be told apart, the ± beside a difference and how sure it is all
//! come from this reach. Who is left out while a study is played is judged by the same errors, only more strictly, as
//! there are many looks: by one in a thousand instead of one in twenty (Haybittle 1971, Peto 1976). So who was left out
//! is always told apart at the end, and the looks add next to nothing to the error of the last one.

use super::spread::Mean;
use crate::figures::Kind;
use crate::statistics::normal;
use serde::Serialize;

/// Standard errors on either side in a 95 % interval of a single number.
const ALONE: f64 = 1.959_964;

/// How often a difference that is nothing may be told, all that are judged together.
const WRONG: f64 = 0.05;

/// How often it may be at the looks before the last.
const EARLY: f64 = 0.001;

/// The least that can be paid: a hundredth of the currency. Amounts that differ by less differ by rounding.
const PAYABLE: f64 = 0.01;

/// How one stands against another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It is better.
    Better,
    /// It is worse.
    Worse,
    /// It is exactly as good, run by run; of money, but for rounding.
    Same,
    /// They cannot be told apart.
    Open,
}

impl Standing {
    /// Whether the two can be told apart.
    pub fn is_told(self) -> bool {
        matches!(self, Standing::Better | Standing::Worse)
    }
}

/// How large a difference must be to be told from nothing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Yardstick {
    /// Differences that are judged together.
    differences: f64,
}

impl Yardstick {
    /// For so many versions of which the one that looks best is held against the others, on the luck by which it looks
    /// best: each pair might have been the one that is told.
    pub fn among(versions: usize) -> Yardstick {
        Yardstick::of(versions * versions.saturating_sub(1) / 2)
    }

    /// For so many differences that were named before they were played.
    pub fn of(differences: usize) -> Yardstick {
        Yardstick { differences: differences.max(1) as f64 }
    }

    /// Standard errors by which a difference must lie off nothing to be told; 1.96 for a single one.
    pub fn reach(&self) -> f64 {
        normal::reach(1.0 - WRONG / self.differences)
    }

    /// How one that leads another by `lead` stands against it.
    pub fn standing(&self, lead: &Mean) -> Standing {
        match lead.mean {
            mean if mean == 0.0 && lead.error == 0.0 => Standing::Same,
            mean if mean > self.reach() * lead.error => Standing::Better,
            mean if -mean > self.reach() * lead.error => Standing::Worse,
            _ => Standing::Open,
        }
    }

    /// Whether a lead can be told from nothing.
    pub fn is_told(&self, lead: &Mean) -> bool {
        self.standing(lead).is_told()
    }

    /// Whether a lead is so large that it will be told whatever is still played.
    pub fn is_clear(&self, lead: &Mean) -> bool {
        lead.mean > normal::reach(1.0 - EARLY / self.differences) * lead.error
    }

    /// The least that the probability is that one with these leads over the others, none of them exactly as good, is the
    /// best (Bonferroni 1936): above 97.5 % exactly if it is told from each of them.
    pub fn sureness(&self, leads: impl Iterator<Item = Mean>) -> f64 {
        let doubt = |lead: &Mean| match lead.mean / lead.error {
            z if z.is_nan() => 0.5,
            z => normal::cumulative(-z),
        };
        let (mut sure, mut is_told) = (1.0, true);
        for lead in leads {
            sure -= doubt(&lead);
            is_told &= self.standing(&lead) == Standing::Better;
        }
        // Who is not told from all others is not surer than one who just is.
        let most = if is_told { 1.0 } else { 1.0 - 0.5 * WRONG };
        sure.clamp(0.0, most)
    }

    /// A difference whose 95 % bar is as wide as the reach by which it is judged.
    pub fn bar(&self, difference: &Mean) -> Mean {
        widened(difference, self.reach())
    }
}

/// Whether two means of what is of some kind are the same; amounts if they differ by less than can be paid.
pub fn is_same(kind: Kind, one: f64, other: f64) -> bool {
    one == other || (kind == Kind::Money && (one - other).abs() < PAYABLE)
}

/// A mean difference of what is of some kind: none where it is of rounding, that is where it and its bar lie below what
/// can be paid.
pub fn beyond_rounding(kind: Kind, difference: Mean) -> Mean {
    let largest = difference.mean.abs().max(ALONE * difference.error);
    match kind == Kind::Money && largest < PAYABLE {
        true => Mean { mean: 0.0, error: 0.0 },
        false => difference,
    }
}

/// A difference with the error bar of `reach` of its errors.
pub fn widened(difference: &Mean, reach: f64) -> Mean {
    Mean { error: difference.error * reach / ALONE, ..*difference }
}

/// The most that is lost on average where the best-looking one is not the best, by its leads over all others.
pub(in crate::study) fn expected_loss(leads: impl Iterator<Item = Mean>) -> f64 {
    leads.map(loss_to).sum()
}

/// What is lost on average to one other, over whom the lead is known with a normal error.
fn loss_to(lead: Mean) -> f64 {
    if lead.error == 0.0 {
        return 0.0;
    }
    let z = lead.mean / lead.error;
    lead.error * (normal::density(z) - z * normal::cumulative(-z))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lead(mean: f64, error: f64) -> Mean {
        Mean { mean, error }
    }

    #[test]
    fn many_versions_take_a_larger_lead_than_two() {
        // Sidak's table for six pairs at 5 %: 2.631; Bonferroni's is a little more, 2.638.
        let [two, four] = [2, 4].map(|n| Yardstick::among(n).reach());
        assert!((two - 1.96).abs() < 1e-4 && (four - 2.638).abs() < 1e-3);
        assert_eq!(Yardstick::among(1), Yardstick::of(1));
    }

    #[test]
    fn who_is_told_from_all_is_surely_best_and_nobody_else_is() {
        for versions in [2, 3, 7, 40] {
            let stick = Yardstick::among(versions);
            for z in [0.0, 1.0, 1.9, 2.0, 2.5, 2.7, 3.3, 4.0, 4.4] {
                let nearest = lead(z, 1.0);
                let is_sure = stick.sureness([nearest, lead(9.0, 1.0)].into_iter()) > 0.975;
                assert_eq!(is_sure, stick.standing(&nearest) == Standing::Better, "{versions} {z}");
                assert!(!stick.is_clear(&nearest) || stick.is_told(&nearest));
                let bar = stick.bar(&nearest);
                assert_eq!(bar.mean > ALONE * bar.error, stick.is_told(&nearest));
            }
        }
    }

    #[test]
    fn amounts_that_differ_by_less_than_can_be_paid_are_the_same() {
        let standing = |kind, mean, error| {
            Yardstick::of(1).standing(&beyond_rounding(kind, lead(mean, error)))
        };
        assert_eq!(standing(Kind::Money, 0.009, 0.001), Standing::Same);
        assert_eq!(standing(Kind::Money, 0.011, 0.001), Standing::Better);
        // It may yet be more than can be paid.
        assert_eq!(standing(Kind::Money, 0.001, 0.006), Standing::Open);
        assert_eq!(standing(Kind::Chance, 0.009, 0.001), Standing::Better);
    }

    #[test]
    fn standings_are_those_of_both_sides() {
        let stick = Yardstick::of(1);
        let of = |mean, error| stick.standing(&lead(mean, error));
        assert_eq!(of(0.0, 0.0), Standing::Same);
        assert_eq!([of(2.0, 1.0), of(-2.0, 1.0)], [Standing::Better, Standing::Worse]);
        assert_eq!([of(1.9, 1.0), of(-1.9, 1.0)], [Standing::Open, Standing::Open]);
        assert_eq!(of(1.0, 0.0), Standing::Better);
    }

    #[test]
    fn a_loss_is_that_of_a_normal_error() {
        // At two standard errors: the unit normal loss is φ(2) − 2·Φ(−2) = 0.008491.
        assert!((loss_to(Mean { mean: 20.0, error: 10.0 }) - 0.084_91).abs() < 1e-5);
        assert_eq!(loss_to(Mean { mean: 0.0, error: 0.0 }), 0.0);
    }
}
