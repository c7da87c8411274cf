//! Touches forgotten or made wrongly, and moods, in words.

use super::Words;
use crate::report::numbers;
use crate::study::conduct::{Conduct, MoodRow};
use crate::study::spread::Mean;

impl Words {
    /// Touches that were forgotten or made wrongly; `None` if all are made as they should be.
    pub fn not_done(&self, conduct: &Conduct) -> Option<String> {
        let count = |mean: &Mean| (mean.mean > 0.0).then(|| numbers::mean_count(mean));
        match (count(&conduct.forgotten), count(&conduct.wrong)) {
            (None, None) => None,
            (Some(forgotten), None) => Some(format!("Due touches forgotten: {forgotten}.")),
            (None, Some(wrong)) => {
                Some(format!("Touches made wrongly, which settled nothing: {wrong}."))
            }
            (Some(forgotten), Some(wrong)) => Some(format!(
                "Due touches forgotten: {forgotten}; made wrongly, which settled nothing: {wrong}."
            )),
        }
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
