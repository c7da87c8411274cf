//! Touches forgotten or gone amiss, what leaks away for it, checks and moods, in words.

use super::Words;
use crate::report::numbers;
use crate::study::conduct::{Checks, Conduct, Leak, MoodRow};

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
        if leak.value.mean > 0.0 {
            let money = |mean| self.numbers().money_with_bar(mean);
            let (value, revenue) = (money(&leak.value), money(&leak.revenue));
            said += &format!(
                ", worth {value}. At the shares of deals sold from their stages {revenue} of revenue leaked away"
            );
        }
        if leak.recalled > 0.0 {
            let share = numbers::share(leak.recalled, 0.0);
            said +=
                &format!(". That is with a CRM that recalls {share} of what would be forgotten");
        }
        said + "."
    }

    /// What the checks took.
    pub fn checks(&self, checks: &Checks) -> Option<String> {
        if checks.hours.mean <= 0.0 {
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
                format!("{hours} hours of `{role}` over the run, taken from the time to sell")
            }
        };
        Some(format!("Checks every {days} take {hours}.{cost}"))
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
