//! The statement of a period and the cash in words.

use crate::figures::Figure;
use crate::messages::messages;
use crate::report::numbers;
use crate::report::numbers::bar;
use crate::report::words::{Words, listed};
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
    pub fn in_all(&self) -> &'static str {
        "in all"
    }

    /// In which currency a statement is; `None` if there is no sign or code for it.
    pub fn means_in_currency(&self) -> Option<String> {
        let currency = self.numbers().currency();
        (!currency.is_empty()).then(|| format!("Means, in {currency}."))
    }

    /// What clients have not paid by the end; `None` if they have paid all.
    pub fn owed(&self, cash: &CashFinding) -> Option<String> {
        let owed = self.numbers().money_with_bar(&cash.owed);
        (cash.owed.mean > 0.0).then(|| {
            format!(
                "Of the revenue {owed} has not come in by the end: it is due later, or never comes."
            )
        })
    }

    /// What clients will never pay; `None` if they pay all.
    pub fn written_off(&self, written_off: &Mean) -> Option<String> {
        let amount = self.numbers().money_with_bar(written_off);
        (written_off.mean > 0.0).then(|| {
            format!(
                "Of the revenue {amount} was written off: the rest of these payments never comes. That lowers profit; \
                 the goods stay paid."
            )
        })
    }

    /// How low cash falls, and when.
    pub fn lowest_cash(&self, lowest: &Spread, forecast: &Forecast) -> String {
        if let Some(start) = self.never_lower(lowest, forecast) {
            return format!("In the middle case cash never falls below {start}.");
        }
        let money = |value| self.numbers().money(value, bar(lowest));
        let (middle, low, high) = (money(lowest.p50), money(lowest.p10), money(lowest.p90));
        let many = self.trial().many();
        let range = match low == high {
            true => String::new(),
            false => format!(" (eight {many} in ten between {low} and {high})"),
        };
        let when = match self.typical_month(forecast) {
            Some((month, share)) => format!(", most often in {month}: in {share}"),
            // Over a few weeks the middle of the days is as good as their most frequent.
            None if forecast.heading.days <= SHORT => {
                middle_day(forecast).map_or(String::new(), |day| format!(", about {day}"))
            }
            None => ", in no month much more often than in others".into(),
        };
        format!("Cash is lowest at {middle} in the middle case{range}{when}.")
    }

    /// The cash of the start, if in the middle case there is never less.
    fn never_lower(&self, lowest: &Spread, forecast: &Forecast) -> Option<String> {
        let opening = forecast.money.in_all.of(Figure::OpeningCash).mean;
        (lowest.p50 >= opening).then(|| match forecast.money.cash.is_opening_stated {
            true => format!("the {} of the start", self.numbers().stated_money(opening)),
            false => "what there was at the start".into(),
        })
    }

    /// The month in which cash is lowest most often, if there are several to choose from and one stands
    /// out, and how often.
    fn typical_month(&self, forecast: &Forecast) -> Option<(String, String)> {
        let cash = &forecast.money.cash;
        let is_telling = forecast.heading.days > SHORT && cash.lowest_month_share >= TYPICAL;
        let share = self.about(cash.lowest_month_share, 0.01);
        is_telling.then(|| (numbers::month_of(&cash.lowest_month), share))
    }

    /// How often there is less than nothing; where no cash is stated, how much is needed beforehand.
    pub fn shortage(&self, lowest: &Spread, cash: &CashFinding) -> Option<String> {
        if let Some(out) = &cash.runs_out {
            return Some(format!("{}.", self.cash_runs_out(out)));
        }
        let needed = self.numbers().money(-lowest.p10, bar(lowest));
        let one = self.trial().one();
        (lowest.p10 < 0.0).then(|| {
            format!("No cash is stated at the start: one {one} in ten needs {needed} or more beforehand.")
        })
    }

    /// How often the cash runs out, and when: `Cash runs out in 38% of runs (±4), most often in August 2027 (half of them
    /// by 12 August 2027)`.
    pub fn cash_runs_out(&self, out: &CashOut) -> String {
        if out.chance.value == 0.0 {
            return "Cash runs out in no run".into();
        }
        let (value, bar) = numbers::of_hundred(&out.chance);
        let month = out.month.as_ref().filter(|_| out.months.len() > 1);
        let month = month
            .map_or(String::new(), |month| format!(", most often in {}", numbers::month_of(month)));
        let middle = out
            .middle
            .as_ref()
            .map_or(String::new(), |day| format!(" (half of them by {})", numbers::date(day)));
        format!("Cash runs out in {value}% of runs ({bar}){month}{middle}")
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
        let chances: Vec<Estimate> = all.iter().map(|of| of.1).collect();
        let one = |&place: &usize| {
            let (value, bar) = numbers::of_hundred_among(&all[place].1, &chances);
            format!("{value}% of runs ({bar}) with {}", all[place].0)
        };
        let more = match all.len() - named.len() {
            0 => String::new(),
            1 => "; less often with the other".into(),
            more => format!("; less often with the {more} others"),
        };
        (!named.is_empty())
            .then(|| format!("Cash runs out in {}{more}.", listed(named.iter().map(one))))
    }

    /// How low cash falls, when, and how often below zero.
    pub fn cash_title(&self, lowest: &Spread, forecast: &Forecast) -> String {
        let middle = self.numbers().money(lowest.p50, bar(lowest));
        let cash = &forecast.money.cash;
        let when = match self.typical_month(forecast) {
            Some((month, _)) => format!(", most often in {month}"),
            None => String::new(),
        };
        let lowest = match self.never_lower(lowest, forecast) {
            Some(start) => format!("In the middle case cash never falls below {start}"),
            None => format!("On its worst day cash is {middle} in the middle case{when}"),
        };
        match cash.is_opening_stated {
            true => {
                format!("{lowest}; it falls below zero in {}", self.frequency(&cash.below_zero))
            }
            false => lowest,
        }
    }

    /// What the curve of runs whose cash has run out shows.
    pub fn cash_out_subtitle(&self) -> &'static str {
        "Share of the runs in which cash has been below zero on some day by then"
    }

    /// What the curve over numbers of people shows.
    pub fn cash_out_by_people(&self) -> &'static str {
        "Chance that cash falls below zero on some day, by people; the ribbon is the error of the simulation, 95%"
    }

    /// What the fan of cash shows.
    pub fn cash_subtitle(&self, is_opening_stated: bool) -> &'static str {
        match is_opening_stated {
            true => {
                "Cash at the end of each period (days between may be lower): with that of the start, less costs and goods"
            }
            false => {
                "Cash at the end of each period (days between may be lower), from nothing at the start: received less \
                 costs and goods"
            }
        }
    }
}

/// The day of the lowest cash in the middle case.
fn middle_day(forecast: &Forecast) -> Option<String> {
    let start = forecast.heading.start.parse::<Date>().ok()?;
    let day = start.saturating_add((forecast.lowest_cash_day.p50 as i64).days());
    Some(numbers::date(&day.to_string()))
}
