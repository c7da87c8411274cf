//! Last year beside the file: what its department would have sold in a year with the people of today.
//!
//! Played before any forecast is believed. The people who are there on the first day work a year at full strength: nobody
//! is hired, leaves or is dismissed, no channel grows, opens or closes, no training is given. Exact counts of leads come at
//! their mean rate. Deals that the file states as open are what the year begins with; where it states none, the
//! department works for twice the time of a deal before the year that counts, so that it begins with deals under way.

use crate::calendar::{Calendar, weekday_of};
use crate::engine::Outcome;
use crate::language::ParameterPath;
use crate::messages::{Lang, Say, messages};
use crate::review::implied;
use crate::review::{Doubt, DoubtKind};
use crate::scenario::{Channel, ChannelSource, Measure, Quantity, Role, Scenario, Scope, Target};
use crate::statistics::Series;
use crate::study::method::paired::mean;
use crate::study::method::replicate::{Plan, Watch, replicate};
use crate::study::method::spread::Mean;
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Serialize;

messages!(say, "study/forecast/last_year");

/// Replications: enough for a few per cent.
const RUNS: u64 = 200;

/// Days that count.
const YEAR: u32 = 365;

/// Least and most days of work before the year that counts.
const BEFORE: (f64, f64) = (30.0, 365.0);

/// How many times more or less than last year is off by a factor.
pub const FACTOR: f64 = 2.0;

/// What the department of a file would have sold last year, beside what it sold.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BesideLastYear {
    /// Replications.
    pub runs: u64,
    /// People who are there on the first day, heads included.
    pub people: usize,
    /// Days of work before the year that counts.
    pub days_before: u32,
    /// What the file states of last year.
    pub rows: Vec<Beside>,
}

/// A number of last year.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Beside {
    /// What it counts: `revenue`, `sales` or `margin`.
    pub measure: &'static str,
    /// As the file states it.
    pub last_year: f64,
    /// What the department comes to, on average.
    pub played: Mean,
    /// One year in ten is below.
    pub p10: f64,
    /// One year in ten is above.
    pub p90: f64,
    /// What the department comes to, divided by last year.
    pub ratio: f64,
    /// Whether it is off by a factor, beyond good and bad luck.
    pub is_far: bool,
}

impl BesideLastYear {
    /// What is off by a factor.
    pub fn far(&self) -> impl Iterator<Item = &Beside> {
        self.rows.iter().filter(|row| row.is_far)
    }

    /// The doubts that it raises.
    pub fn doubts(&self) -> Vec<Doubt> {
        let doubt = |row: &Beside| {
            let times = Times(row.ratio);
            let seen = say::Unlike { times: &times, measure: row.counts() };
            let told: [&dyn Say; 3] = [&seen, &say::UnlikeMatters, &say::UnlikeHelps];
            let path = ParameterPath::root().with("last_year").with(row.measure);
            Doubt::new(DoubtKind::UnlikeLastYear, path, told)
        };
        self.far().map(doubt).collect()
    }
}

/// What a number of last year counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counts {
    /// Revenue.
    Revenue,
    /// Sales.
    Sales,
    /// Margin.
    Margin,
}

impl Beside {
    /// What it counts.
    pub fn counts(&self) -> Counts {
        match self.measure {
            "sales" => Counts::Sales,
            "margin" => Counts::Margin,
            _ => Counts::Revenue,
        }
    }
}

/// How many times as much, to two digits after the point.
struct Times(f64);

impl Say for Times {
    fn say(&self, lang: Lang, out: &mut String) {
        let written = format!("{:.2}", self.0);
        out.push_str(&match lang {
            Lang::En => written,
            Lang::Ru => written.replace('.', ","),
        });
    }
}

/// Plays last year; `None` if the file says nothing of it, nobody is there on the first day, or somebody calls a halt.
pub fn last_year(scenario: &Scenario, plan: &Plan, watch: &dyn Watch) -> Option<BesideLastYear> {
    let stated = stated(scenario);
    let people = scenario.roles.iter().map(|role| present(role).count()).sum();
    if stated.is_empty() || people == 0 {
        return None;
    }
    let before = days_before(scenario);
    let year = of_today(scenario, before, &stated);
    let plan = plan.until(RUNS);
    let mut series = vec![Series::default(); stated.len()];
    let mut values = vec![Vec::new(); stated.len()];
    let note = |outcome: &Outcome| {
        for ((target, series), values) in outcome.targets.iter().zip(&mut series).zip(&mut values) {
            series.push(target.value);
            values.push(target.value);
        }
    };
    let played = replicate(&year, &plan, "last year", watch, note, || false);
    if played.is_partial {
        return None;
    }
    let rows = stated.iter().zip(&series).zip(&mut values);
    let rows = rows.map(|((stated, series), values)| row(stated, series, values)).collect();
    Some(BesideLastYear { runs: played.runs, people, days_before: before, rows })
}

/// What a file states of last year: its name, what it counts, how much, and what its minor units are divided by.
struct Stated {
    name: &'static str,
    measure: Measure,
    amount: f64,
    unit: f64,
}

fn stated(scenario: &Scenario) -> Vec<Stated> {
    let history = &scenario.history;
    let of = [
        ("revenue", Measure::Revenue, history.revenue, 100.0),
        ("sales", Measure::Sales, history.sales, 1.0),
        ("margin", Measure::Margin, history.margin, 100.0),
    ];
    let stated = of.into_iter().filter_map(|(name, measure, amount, unit)| {
        amount.map(|amount| Stated { name, measure, amount, unit })
    });
    stated.collect()
}

fn row(stated: &Stated, series: &Series, values: &mut [f64]) -> Beside {
    values.sort_by(f64::total_cmp);
    let at = |share: f64| values[((values.len() - 1) as f64 * share) as usize] / stated.unit;
    let played = mean(series, stated.unit);
    let (p10, p90) = (at(0.1), at(0.9));
    let ratio = played.mean / stated.amount;
    let is_off = !(1.0 / FACTOR..=FACTOR).contains(&ratio);
    let is_far = is_off && !(p10..=p90).contains(&stated.amount);
    Beside { measure: stated.name, last_year: stated.amount, played, p10, p90, ratio, is_far }
}

/// The people of a role who are there on the first day.
fn present(role: &Role) -> impl Iterator<Item = &crate::scenario::Rep> {
    role.reps.iter().filter(|rep| rep.since_day <= 0)
}

/// Days of work before the year that counts: none if the file says which deals are open.
fn days_before(scenario: &Scenario) -> u32 {
    if !scenario.open_deals.is_empty() {
        return 0;
    }
    let cycle = implied(scenario).days_to_sale;
    let days = if cycle.is_finite() { 2.0 * cycle } else { BEFORE.1 };
    libm::ceil(days.clamp(BEFORE.0, BEFORE.1)) as u32
}

/// The department of today over a year that begins `before` days after the start.
fn of_today(scenario: &Scenario, before: u32, stated: &[Stated]) -> Scenario {
    let mut year = scenario.clone();
    let horizon = before + YEAR;
    year.calendar = calendar(&scenario.calendar, horizon);
    year.roles.iter_mut().for_each(|role| keep_people(role, horizon));
    year.channels.iter_mut().for_each(|channel| keep_leads(channel, horizon));
    year.trainings.clear();
    year.overheads.one_off.clear();
    let target = |stated: &Stated| Target {
        name: stated.name.to_owned(),
        measure: stated.measure,
        scope: Scope::Department,
        at_least: stated.amount,
        growth: None,
        from_day: before,
        by_day: horizon - 1,
    };
    year.targets = stated.iter().map(target).collect();
    year
}

/// Whoever is there stays, at full strength; who would come later never comes.
fn keep_people(role: &mut Role, horizon: u32) {
    for rep in &mut role.reps {
        let is_here = rep.since_day <= 0;
        rep.since_day = if is_here { 0 } else { i64::from(horizon) };
        rep.is_ramped = true;
    }
    role.hires.clear();
    role.attrition_per_day = Quantity::Known(0.0);
    role.dismissal = None;
}

/// Channels that are open on the first day bring what they bring then.
fn keep_leads(channel: &mut Channel, horizon: u32) {
    channel.trend_per_month = Quantity::Known(0.0);
    let is_open = channel.from_day == 0 && channel.until_day > 0;
    (channel.from_day, channel.until_day) = (0, if is_open { horizon } else { 0 });
    if let ChannelSource::Counts(counts) = &channel.source {
        let leads: f64 = counts.iter().map(|count| f64::from(*count)).sum();
        let leads_per_day = Quantity::Known(leads / counts.len().max(1) as f64);
        channel.source = ChannelSource::Inflow { leads_per_day };
        (channel.season, channel.weekday) = ([1.0; 12], [1.0; 7]);
    }
}

/// So many days from the same start, with the same working week; holidays come again a year later.
fn calendar(of: &Calendar, horizon: u32) -> Calendar {
    let week = of.week();
    let days = || 0..horizon;
    let is_worked = |day: u32| week[weekday_of(of.date(i64::from(day)))];
    let is_holiday = |day: &u32| is_worked(*day) && !of.works(i64::from(*day));
    let dates = days().filter(is_holiday).map(|day| of.date(i64::from(day)));
    let again =
        |date: Date| (0..=2).filter_map(move |years: i32| date.checked_add(years.years()).ok());
    let end = of.date(i64::from(of.horizon()) - 1);
    let dates: Vec<Date> = dates.collect();
    let later = dates.iter().flat_map(|date| again(*date)).filter(|date| *date > end);
    let holidays: Vec<Date> = dates.iter().copied().chain(later).collect();
    Calendar::new(of.start(), horizon, week, &holidays)
}
