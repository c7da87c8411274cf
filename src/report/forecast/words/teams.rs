//! What is assumed of rivalry and of trainings, in words.

use crate::report::numbers;
use crate::report::words::Words;
use crate::study::forecast::teams::{RivalryRow, SplitRow, TrainingRow};
use crate::study::method::spread::Mean;

/// A factor to a hundredth.
fn stated(factor: f64) -> String {
    numbers::stated(libm::round(factor * 100.0) / 100.0)
}

/// Factors other than one: `odds × 1.07 and hours × 0.9`.
fn factors(odds: f64, hours: f64) -> String {
    let told = [("odds", odds), ("hours", hours)].into_iter().filter(|(_, factor)| *factor != 1.0);
    let told: Vec<String> =
        told.map(|(what, factor)| format!("{what} × {}", stated(factor))).collect();
    if told.is_empty() { "nothing".into() } else { told.join(" and ") }
}

fn held(share: &Mean) -> String {
    numbers::share(share.mean, 1.96 * share.error)
}

impl Words {
    /// What is assumed of rivalry, and how often it acted.
    pub fn rivalry(&self, rivalry: &RivalryRow) -> String {
        let (from, share) = (numbers::whole(f64::from(rivalry.from)), held(&rivalry.share));
        let does = factors(rivalry.odds, rivalry.hours);
        let split = rivalry.split.as_ref().map_or(String::new(), split);
        format!(
            "Assumed: from {from} reps in a role on, rivalry means {does}. That held on {share} of their days.{split}"
        )
    }

    /// A training: who attended, what it took, what is assumed of it.
    pub fn training(&self, training: &TrainingRow) -> String {
        let (date, people) = (numbers::date(&training.date), numbers::mean_count(&training.people));
        let hours = numbers::tenths(training.hours);
        let cost = match training.cost {
            cost if cost > 0.0 => format!(", at a cost of {}", self.numbers().stated_money(cost)),
            _ => String::new(),
        };
        let odds = factors(training.odds, 1.0);
        let lasts = match training.half_life_days {
            Some(days) => format!("and half of that is gone every {}", numbers::days(days)),
            None => "for good".into(),
        };
        format!(
            "Training of {date}: {} for {} each{cost}. Assumed of it: {odds}, {lasts}.",
            numbers::things(&people, "person", "people"),
            numbers::things(&hours, "hour", "hours")
        )
    }
}

fn split(split: &SplitRow) -> String {
    let (above, share) = (numbers::whole(f64::from(split.above)), held(&split.share));
    let does = factors(split.odds, split.hours);
    format!(
        " Above {above} a role is split into teams, which means {does}. That held on {share} of the days."
    )
}
