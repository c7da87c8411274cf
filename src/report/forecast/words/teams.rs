//! What is assumed of rivalry and of trainings, in words.

use crate::messages::{Joint, Number, list, messages};
use crate::report::numbers::REACH;
use crate::report::words::Words;
use crate::study::forecast::teams::{RivalryRow, SplitRow, TrainingRow};
use crate::study::method::spread::Mean;

messages!(say, "report/forecast/words/teams");

impl Words {
    /// A factor to a hundredth.
    fn factor(&self, factor: f64) -> String {
        self.numbers().stated(libm::round(factor * 100.0) / 100.0)
    }

    /// Factors other than one: `odds × 1.07 and hours × 0.9`.
    fn factors(&self, odds: f64, hours: f64) -> String {
        let odds = (odds != 1.0).then(|| self.say(&say::OddsTimes { factor: &self.factor(odds) }));
        let hours =
            (hours != 1.0).then(|| self.say(&say::HoursTimes { factor: &self.factor(hours) }));
        let factors: Vec<String> = odds.into_iter().chain(hours).collect();
        if factors.is_empty() {
            return self.say(&say::Nothing);
        }
        let mut told = String::new();
        list(&factors, Joint::And, self.lang(), &mut told);
        told
    }

    fn held(&self, share: &Mean) -> String {
        self.numbers().share(share.mean, REACH * share.error)
    }

    /// What is assumed of rivalry, and how often it acted.
    pub fn rivalry(&self, rivalry: &RivalryRow) -> String {
        let told = self.say(&say::Rivalry {
            from: &self.count(u64::from(rivalry.from)),
            does: &self.factors(rivalry.odds, rivalry.hours),
            share: &self.held(&rivalry.share),
        });
        match &rivalry.split {
            Some(split) => format!("{told} {}", self.split(split)),
            None => told,
        }
    }

    fn split(&self, split: &SplitRow) -> String {
        self.say(&say::Split {
            above: &self.whole(u64::from(split.above)),
            does: &self.factors(split.odds, split.hours),
            share: &self.held(&split.share),
        })
    }

    /// A training: who attended, what it took, what is assumed of it.
    pub fn training(&self, training: &TrainingRow) -> String {
        let numbers = self.numbers();
        let days = training.half_life_days.map(|days| numbers.days(days));
        self.say(&say::Training {
            date: &numbers.date(&training.date),
            people: &Number::written(numbers.mean_count(&training.people)),
            hours: &Number::written(numbers.tenths(training.hours)),
            has_cost: training.cost > 0.0,
            cost: &numbers.stated_money(training.cost),
            odds: &self.factors(training.odds, 1.0),
            wears_off: days.is_some(),
            days: &days.unwrap_or_default(),
        })
    }
}
