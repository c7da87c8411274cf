//! When a hire has paid for itself, and what is lost without the best rep, in words.

use crate::figures::Figure;
use crate::report::numbers;
use crate::report::words::Words;
use crate::study::forecast::loyalty::LoyaltyPayback;
use crate::study::forecast::payback::{Payback, PaybackFinding};
use crate::study::forecast::without_best::WithoutBest;
use crate::study::method::spread::Mean;

impl Words {
    /// When one more hire in a role has paid for itself.
    pub fn payback(&self, found: &Payback) -> String {
        let who = format!("One more hired in `{}` on the first day", found.role);
        let Some(months) = found.months else {
            let left =
                self.numbers().money_with_bar(&Mean { mean: -found.profit.mean, ..found.profit });
            let hope = match found.least {
                Some(_) => ", within the error of the simulation",
                None => "",
            };
            return format!("{who} has not paid back by the end: {left} are missing{hope}.");
        };
        let earned = self.numbers().money_with_bar(&found.profit);
        let after = after(months, found.least, found.most);
        format!("{who} has paid back {after}, and by the end adds {earned} to the profit.")
    }

    /// When the loyalty programme has paid for itself.
    pub fn loyalty(&self, found: &LoyaltyPayback) -> String {
        let money = |mean: &Mean| self.numbers().money_with_bar(mean);
        let programme = format!(
            "The loyalty programme costs {}, keeps {} customers more to the end and adds {} of margin",
            money(&found.cost),
            numbers::mean_with_bar(&found.kept),
            money(&found.margin),
        );
        match found.months {
            Some(months) => format!(
                "{programme}: it has paid back {}, and by the end adds {} to the profit.",
                after(months, found.least, found.most),
                money(&found.profit),
            ),
            None if found.least.is_some() => format!(
                "{programme}: whether it has paid back by the end, the simulation cannot tell ({} added to the profit).",
                money(&found.profit),
            ),
            None => format!(
                "{programme}: it has not paid back by the end, when {} are missing.",
                money(&Mean { mean: -found.profit.mean, ..found.profit }),
            ),
        }
    }

    /// What is lost without the rep who brings most.
    pub fn without_best(&self, found: &WithoutBest, quantity: Figure) -> String {
        let (loss, share) = (self.gain(&found.loss, quantity), found.share);
        let share = numbers::share(share.mean, 1.96 * share.error);
        let what = match quantity {
            Figure::Sales => "sales",
            _ => "of revenue",
        };
        if let Some(lead) = found.lead.filter(|_| !found.stands_out()) {
            let lead = self.gain(&lead, quantity);
            return format!(
                "No rep stands out: {} brings {lead} {what} more than the next, which is within the error of the simulation. \
                 Without {}, from the first day on, and with nobody in that seat, {loss} {what} are lost, {share} of all.",
                found.name, found.name
            );
        }
        format!(
            "Without {}, who brings most, from the first day on, and with nobody in that seat, {loss} {what} \
             are lost, {share} of all.",
            found.name
        )
    }

    /// That there is nothing to pay back, or that there was no time to try; `None` if all were tried.
    pub fn untried(&self, found: &PaybackFinding) -> Option<String> {
        if found.is_partial {
            return Some("There was no time left to try one more hire in every role.".into());
        }
        found.roles.is_empty().then(|| {
            "No role that sells or keeps customers has `pay` or `hire_cost`: a hire has nothing to pay back.".into()
        })
    }
}

/// "after 5.3 months (4.9 to 6)": what the error of the simulation allows in brackets.
pub(in crate::report) fn after(months: f64, least: Option<f64>, most: Option<f64>) -> String {
    let range = match (least, most) {
        (Some(least), Some(most)) if most - least < 0.05 => String::new(),
        (Some(least), Some(most)) => {
            format!(" ({} to {})", numbers::tenths(least), numbers::tenths(most))
        }
        (least, _) => {
            let least = numbers::tenths(least.unwrap_or(months));
            format!(" ({least} or more; it may not be by the end)")
        }
    };
    let months = numbers::tenths(months);
    if months == "0" {
        return format!("after less than a month{range}");
    }
    let noun = if months == "1" { "month" } else { "months" };
    format!("after {months} {noun}{range}")
}
