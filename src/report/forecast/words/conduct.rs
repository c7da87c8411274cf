//! Touches forgotten or gone amiss, what that costs, checks and moods, in words.

use crate::figures::Figure;
use crate::report::numbers;
use crate::report::words::Words;
use crate::study::forecast::conduct::{Checks, Conduct, Leak, MoodRow};
use crate::study::forecast::slips::Slips;

impl Words {
    /// Touches that were forgotten or went amiss; `None` if all are made as they should be.
    pub fn not_done(&self, conduct: &Conduct) -> Option<String> {
        let parts = [
            ("forgotten", &conduct.forgotten),
            ("made wrongly, which settled nothing", &conduct.wrong),
            ("stopped at the first question, which reached nobody", &conduct.blocked),
        ];
        let told = parts.into_iter().filter(|(_, mean)| mean.mean > 0.0);
        let told: Vec<String> =
            told.map(|(what, mean)| format!("{what}: {}", numbers::mean_count(mean))).collect();
        let made = numbers::mean_count(&conduct.touches);
        (!told.is_empty()).then(|| format!("Due touches {}. Made: {made}.", told.join("; ")))
    }

    /// What was lost for that.
    pub fn leak(&self, leak: &Leak) -> String {
        let deals = numbers::mean_with_bar(&leak.deals);
        let mut said = format!("Deals lost or left lying for it: {deals}");
        if leak.recalled > 0.0 {
            let share = numbers::share(leak.recalled, 0.0);
            said +=
                &format!(". That is with a CRM that recalls {share} of what would be forgotten");
        }
        said + "."
    }

    /// What slips cost: what the same department brings more without them.
    pub fn slips(&self, slips: &Slips, quantity: Figure) -> String {
        let more = match quantity {
            Figure::Sales => format!("{} more sales", numbers::mean_with_bar(&slips.sales)),
            _ => format!("{} more revenue", self.numbers().money_with_bar(&slips.revenue)),
        };
        let share = numbers::share(slips.share.mean, REACH * slips.share.error);
        let profit = match quantity {
            Figure::Revenue => {
                format!(" and {} more profit", self.numbers().money_with_bar(&slips.profit))
            }
            _ => String::new(),
        };
        format!(
            "The same department without slips brings {more}{profit}: slips take {share} of what there would be."
        )
    }

    /// What the checks took.
    pub fn checks(&self, checks: &Checks) -> Option<String> {
        if checks.asked.mean <= 0.0 {
            return None;
        }
        let hours = numbers::mean_with_bar(&checks.hours);
        let days = numbers::days(checks.every_days);
        let cost = match checks.cost.mean {
            cost if cost > 0.0 => {
                format!(" They cost {}.", self.numbers().money_with_bar(&checks.cost))
            }
            _ => String::new(),
        };
        let hours = match &checks.by {
            None => format!("{hours} hours of the founder over the run"),
            Some(role) => {
                format!("{hours} hours of `{role}` over the run, taken from coaching and selling")
            }
        };
        Some(format!("Checks every {days} take {hours}.{}{cost}", made(checks)))
    }

    /// What is assumed of a role's mood, and how often it weighed on people.
    pub fn mood(&self, mood: &MoodRow) -> String {
        let (streak, days) = (numbers::whole(f64::from(mood.streak)), numbers::days(mood.days));
        let hours = (mood.hours < 1.0)
            .then(|| format!("{} of the hours are left", numbers::share(mood.hours, 0.0)));
        let quits = (mood.quits > 1.0)
            .then(|| format!("{} times as many leave", numbers::tenths(mood.quits)));
        let effects: Vec<String> = hours.into_iter().chain(quits).collect();
        let refusals = if mood.streak == 1 { "refusal" } else { "refusals in a row" };
        let low = numbers::share(mood.low_share.mean, 1.96 * mood.low_share.error);
        let left = match mood.leavers.mean {
            0.0 => String::new(),
            _ => format!("; {} people left for it", numbers::mean_count(&mood.leavers)),
        };
        format!(
            "Assumed of `{}`: after {streak} {refusals}, {} for {days}. That held on {low} of the days{left}.",
            mood.role,
            effects.join(" and ")
        )
    }
}

/// Standard errors on either side in a 95 % interval.
const REACH: f64 = 1.96;

/// Hours a week that the founder has unless the file says otherwise.
const FOUNDER_HOURS: f64 = 40.0;

/// How many of the checks are made, and how much of the checker's time that takes.
fn made(checks: &Checks) -> String {
    let asked = numbers::mean_with_bar(&checks.asked);
    let made = checks.made.map_or(String::new(), |made| {
        let made = numbers::share(made, 0.005);
        format!(" Asked for are {asked} hours; {made} of the checks are made.")
    });
    let load = checks.load.map(|load| numbers::share(load, 0.005)).unwrap_or_default();
    let whose = match checks.founder_hours {
        _ if load.is_empty() => String::new(),
        Some(hours) if hours == FOUNDER_HOURS => {
            format!(" That is {load} of the founder's time, by default 40 hours a week.")
        }
        Some(hours) => {
            format!(
                " That is {load} of the {} hours a week that you wrote for it.",
                numbers::tenths(hours)
            )
        }
        None => format!(" That is {load} of the hours that are there to check."),
    };
    made + &whose
}
