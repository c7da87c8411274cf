//! When a hire has paid for itself, and what is lost without the best rep, in words.

use crate::figures::Figure;
use crate::messages::{Number, messages};
use crate::report::words::Words;
use crate::study::forecast::loyalty::LoyaltyPayback;
use crate::study::forecast::payback::{Payback, PaybackFinding};
use crate::study::forecast::without_best::WithoutBest;
use crate::study::method::spread::Mean;

messages!(say, "report/forecast/words/payback");

/// What the error of the simulation allows.
#[derive(Clone, Copy)]
enum Range {
    None,
    FromTo,
    OrMore,
}

impl Words {
    /// When one more hire in a role has paid for itself.
    pub fn payback(&self, found: &Payback) -> String {
        let role = &found.role;
        let Some(months) = found.months else {
            let left = &self.numbers().money_with_bar(&missing(&found.profit));
            return self.say(&say::NotPaidBack { role, left, is_close: found.least.is_some() });
        };
        let earned = &self.numbers().money_with_bar(&found.profit);
        let after = &self.payback_after(months, found.least, found.most);
        self.say(&say::PaidBack { role, after, earned })
    }

    /// When the loyalty programme has paid for itself.
    pub fn loyalty(&self, found: &LoyaltyPayback) -> String {
        let money = |mean: &Mean| self.numbers().money_with_bar(mean);
        let (cost, margin) = (&money(&found.cost), &money(&found.margin));
        let kept = &Number::written(self.numbers().mean_with_bar(&found.kept));
        let profit = &money(&found.profit);
        match found.months {
            Some(months) => {
                let after = &self.payback_after(months, found.least, found.most);
                self.say(&say::ProgrammePaidBack { cost, kept, margin, after, profit })
            }
            None if found.least.is_some() => {
                self.say(&say::ProgrammeTooClose { cost, kept, margin, profit })
            }
            None => {
                let left = &money(&missing(&found.profit));
                self.say(&say::ProgrammeNotPaidBack { cost, kept, margin, left })
            }
        }
    }

    /// What is lost without the rep who brings most.
    pub fn without_best(&self, found: &WithoutBest, quantity: Figure) -> String {
        let amount = |of: &Mean| Number::written(self.gain(of, quantity));
        let (name, is_sales) = (&found.name, quantity == Figure::Sales);
        let lead = found.lead.filter(|_| !found.stands_out());
        let without = self.say(&say::Without {
            name,
            brings_most: lead.is_none(),
            loss: &amount(&found.loss),
            is_sales,
            share: &self.numbers().share(found.share.mean, 1.96 * found.share.error),
        });
        let Some(lead) = lead else { return without };
        let nobody = self.say(&say::NoRepStandsOut { name, lead: &amount(&lead), is_sales });
        format!("{nobody} {without}")
    }

    /// That there is nothing to pay back, or that there was no time to try; `None` if all were tried.
    pub fn untried(&self, found: &PaybackFinding) -> Option<String> {
        if found.is_partial {
            return Some(self.say(&say::NoTime));
        }
        found.roles.is_empty().then(|| self.say(&say::NothingToPayBack))
    }

    /// "after 5.3 months (4.9 to 6)": what the error of the simulation allows in brackets.
    pub(in crate::report) fn payback_after(
        &self,
        months: f64,
        least: Option<f64>,
        most: Option<f64>,
    ) -> String {
        self.months_to_payback(false, months, least, most)
    }

    /// "within 5.3 months (4.9 to 6)".
    pub(in crate::report) fn payback_within(
        &self,
        months: f64,
        least: Option<f64>,
        most: Option<f64>,
    ) -> String {
        self.months_to_payback(true, months, least, most)
    }

    fn months_to_payback(
        &self,
        is_within: bool,
        months: f64,
        least: Option<f64>,
        most: Option<f64>,
    ) -> String {
        let range = match (least, most) {
            (Some(least), Some(most)) if most - least < 0.05 => Range::None,
            (Some(_), Some(_)) => Range::FromTo,
            _ => Range::OrMore,
        };
        let tenths = |months: f64| self.numbers().tenths(months);
        self.say(&say::After {
            is_within,
            months: &Number::written(tenths(months)),
            range,
            least: &tenths(least.unwrap_or(months)),
            most: &tenths(most.unwrap_or(months)),
        })
    }
}

/// What a profit below nothing lacks.
fn missing(profit: &Mean) -> Mean {
    Mean { mean: -profit.mean, ..*profit }
}
