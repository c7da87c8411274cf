//! The statement of a period and the cash in words.

use crate::figures::Figure;
use crate::messages::messages;
use crate::report::numbers::{Dated, bar};
use crate::report::words::Words;
use crate::statistics::Estimate;
use crate::study::forecast::Forecast;
use crate::study::forecast::money::{ALARMING, CashFinding, CashOut};
use crate::study::method::outputs::Known;
use crate::study::method::spread::{Mean, Spread};
use jiff::ToSpan;
use jiff::civil::Date;

messages!(say, "report/forecast/words/money");

/// Share of the replications from which on the month of the lowest cash is worth a name.
const TYPICAL: f64 = 0.1;

/// Days of a run up to which the day of the lowest cash is told rather than its month.
const SHORT: u32 = 62;

/// Departments in which the cash runs out that are named.
const MOST_ALARMS: usize = 3;

impl Words {
    /// The row below the periods of a statement.
    pub fn in_all(&self) -> String {
        self.say(&say::InAll)
    }

    /// In which currency a statement is; `None` if there is no sign or code for it.
    pub fn means_in_currency(&self) -> Option<String> {
        let currency = self.numbers().currency();
        (!currency.is_empty()).then(|| self.say(&say::MeansIn { currency: &currency }))
    }

    /// What clients have not paid by the end; `None` if they have paid all.
    pub fn owed(&self, cash: &CashFinding) -> Option<String> {
        let owed = self.numbers().money_with_bar(&cash.owed);
        (cash.owed.mean > 0.0).then(|| self.say(&say::Owed { owed: &owed }))
    }

    /// What clients will never pay; `None` if they pay all.
    pub fn written_off(&self, written_off: &Mean) -> Option<String> {
        let amount = self.numbers().money_with_bar(written_off);
        (written_off.mean > 0.0).then(|| self.say(&say::WrittenOff { amount: &amount }))
    }

    /// How low cash falls, and when.
    pub fn lowest_cash(&self, lowest: &Spread, forecast: &Forecast) -> String {
        if let Some(never) = self.never_lower(lowest, forecast) {
            return format!("{never}.");
        }
        let money = |value| self.numbers().money(value, bar(lowest));
        let (middle, low, high) = (&money(lowest.p50), &money(lowest.p10), &money(lowest.p90));
        let time = match self.typical_month(forecast) {
            Some((Dated { month, year, .. }, share)) => {
                Some(self.say(&say::MostOftenIn { month, year: &year, share: &share }))
            }
            // Over a few weeks the middle of the days is as good as their most frequent.
            None if forecast.heading.days <= SHORT => middle_day(forecast)
                .map(|day| self.say(&say::AboutDay { day: &self.numbers().date(&day) })),
            None => Some(self.say(&say::InNoMonth)),
        };
        self.say(&say::Lowest {
            middle,
            has_range: low != high,
            trials: &self.trial().many(),
            low,
            high,
            has_time: time.is_some(),
            time: &time.unwrap_or_default(),
        })
    }

    /// That in the middle case there is never less cash than at the start, if so.
    fn never_lower(&self, lowest: &Spread, forecast: &Forecast) -> Option<String> {
        let opening = forecast.money.in_all.of(Figure::OpeningCash).mean;
        let is_stated = forecast.money.cash.is_opening_stated;
        let told = self.numbers().stated_money(opening);
        let never = say::NeverBelow { is_stated, opening: &told };
        (lowest.p50 >= opening).then(|| self.say(&never))
    }

    /// The month in which cash is lowest most often, if there are several to choose from and one stands
    /// out, and how often.
    fn typical_month(&self, forecast: &Forecast) -> Option<(Dated, String)> {
        let cash = &forecast.money.cash;
        let is_telling = forecast.heading.days > SHORT && cash.lowest_month_share >= TYPICAL;
        let month = Dated::of(&cash.lowest_month).filter(|_| is_telling)?;
        Some((month, self.about(cash.lowest_month_share, 0.01)))
    }

    /// How often there is less than nothing; where no cash is stated, how much is needed beforehand.
    pub fn shortage(&self, lowest: &Spread, cash: &CashFinding) -> Option<String> {
        if let Some(out) = &cash.runs_out {
            return Some(format!("{}.", self.cash_runs_out(out)));
        }
        let needed = self.numbers().money(-lowest.p10, bar(lowest));
        let trial = self.trial().one();
        (lowest.p10 < 0.0).then(|| self.say(&say::Needed { trial: &trial, needed: &needed }))
    }

    /// How often the cash runs out, and when: `Cash runs out in 38% of runs (±4), most often in August 2027 (half of them
    /// by 12 August 2027)`.
    pub fn cash_runs_out(&self, out: &CashOut) -> String {
        if out.chance.value == 0.0 {
            return self.say(&say::NeverRunsOut);
        }
        let (value, bar) = self.numbers().of_hundred(&out.chance);
        let month = out.month.as_deref().filter(|_| out.months.len() > 1).and_then(Dated::of);
        let time = month.map(|of| self.say(&say::InMonth { month: of.month, year: &of.year }));
        let middle = out.middle.as_ref().map(|day| self.numbers().date(day));
        self.say(&say::RunsOut {
            chance: &self.numbers().percent(&value),
            bar: &bar,
            has_time: time.is_some(),
            time: &time.unwrap_or_default(),
            has_middle: middle.is_some(),
            middle: &middle.unwrap_or_default(),
        })
    }

    /// That the cash runs out in more than a few runs with what is recommended: it comes before all that speaks for it.
    pub fn cash_alarm_with(&self, chance: Option<&Estimate>, with: &str) -> Option<String> {
        let chance = chance.filter(|of| of.value >= ALARMING)?;
        let (value, bar) = self.numbers().of_hundred(chance);
        let chance = self.numbers().percent(&value);
        Some(self.say(&say::CashAlarm { chance: &chance, bar: &bar, with: &with }))
    }

    /// The same of what is known of an output.
    pub(in crate::report) fn cash_alarm_of(
        &self,
        known: Option<&Known>,
        with: &str,
    ) -> Option<String> {
        match known {
            Some(Known::Chance(chance)) => self.cash_alarm_with(Some(chance), with),
            _ => None,
        }
    }

    /// With which of several departments it does, the most often first; `best` is the place of what is recommended.
    pub(in crate::report) fn cash_alarms(
        &self,
        all: &[(String, Estimate)],
        best: Option<usize>,
    ) -> Option<String> {
        let mut places: Vec<usize> =
            (0..all.len()).filter(|&place| all[place].1.value >= ALARMING).collect();
        places.sort_by(|&a, &b| all[b].1.value.total_cmp(&all[a].1.value));
        // The best is always among those that are named.
        let is_named = |&(rank, place): &(usize, usize)| rank < MOST_ALARMS || best == Some(place);
        let named: Vec<usize> =
            places.into_iter().enumerate().filter(is_named).map(|(_, place)| place).collect();
        // Where no cash is stated, none tells of it.
        if named.is_empty() {
            return None;
        }
        let chances: Vec<Estimate> = all.iter().map(|of| of.1).collect();
        let one = |&place: &usize| {
            let (value, bar) = self.numbers().of_hundred_among(&all[place].1, &chances);
            let (chance, with) = (&self.numbers().percent(&value), &all[place].0);
            self.say(&say::AlarmWith { chance, bar: &bar, with })
        };
        let alarms: Vec<String> = named.iter().map(one).collect();
        let others = self.count((all.len() - named.len()) as u64);
        // What is recommended is told even where it is among those that are in no danger.
        let best = best.filter(|best| !named.contains(best)).map(|best| one(&best));
        let (has_best, best) = (best.is_some(), &best.unwrap_or_default());
        let told = say::Alarms { alarms: &alarms, others: &others, has_best, best };
        Some(self.say(&told))
    }

    /// How low cash falls, when, and how often below zero.
    pub fn cash_title(&self, lowest: &Spread, forecast: &Forecast) -> String {
        let middle = &self.numbers().money(lowest.p50, bar(lowest));
        let cash = &forecast.money.cash;
        let worst = || match self.typical_month(forecast) {
            Some((Dated { month, year, .. }, _)) => {
                self.say(&say::WorstDayIn { middle, month, year: &year })
            }
            None => self.say(&say::WorstDay { middle }),
        };
        let lowest = self.never_lower(lowest, forecast).unwrap_or_else(worst);
        if !cash.is_opening_stated {
            return lowest;
        }
        let frequency = self.frequency(&cash.below_zero);
        self.say(&say::BelowZero { lowest: &lowest, frequency: &frequency })
    }

    /// What the curve of runs whose cash has run out shows.
    pub fn cash_out_subtitle(&self) -> String {
        self.say(&say::OutSubtitle)
    }

    /// What the curve over numbers of people shows.
    pub fn cash_out_by_people(&self) -> String {
        self.say(&say::OutByPeople)
    }

    /// What the fan of cash shows.
    pub fn cash_subtitle(&self, is_opening_stated: bool) -> String {
        self.say(&say::CashSubtitle { is_stated: is_opening_stated })
    }
}

/// The day of the lowest cash in the middle case, as a date.
fn middle_day(forecast: &Forecast) -> Option<String> {
    let start = forecast.heading.start.parse::<Date>().ok()?;
    let day = start.saturating_add((forecast.lowest_cash_day.p50 as i64).days());
    Some(day.to_string())
}
