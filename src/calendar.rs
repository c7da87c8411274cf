//! The calendar of a run: which days are working days, where months and quarters end.
//!
//! Leads arrive and clients cool down on calendar days; reps work on working days. What falls due
//! on a day off is served on the next working day.
//!
//! The file is long because the calendar is one type: every question about a day, a month or a period is answered from the
//! same days, and the tests beside it are those of the answers together.

use crate::units::{Day, whole_months};
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

/// How results are cut into periods.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Period {
    /// One calendar day.
    Day,
    /// Seven days, counted from the start.
    Week,
    /// A calendar month; the first and the last may be cut short by the run.
    Month,
}

/// The days of one run.
#[derive(Clone, Debug, PartialEq)]
pub struct Calendar {
    start: Date,
    horizon: Day,
    /// Weekdays that are worked, Monday first.
    week: [bool; 7],
    /// Holidays on such weekdays, before the run, in it and after it: days from the start, in order.
    days_off: Vec<i64>,
    /// Length of a run's results: day, week or month.
    period: Period,
    working: Vec<bool>,
    /// Working days before each day; one longer than the horizon.
    worked: Vec<u32>,
    month: Vec<u16>,
    /// Weekday and month of the year of each day.
    named: Vec<(u8, u8)>,
    period_of: Vec<u16>,
    period_ends: Vec<Day>,
    month_ends: Vec<Day>,
    /// First day and length of each month from that of the start on, and of a year after the end.
    months: Vec<(i64, i64)>,
}

impl Calendar {
    /// The days from `start` for `horizon` days, of which the weekdays in `week` (Monday first) that
    /// are no holidays are worked. Holidays may lie outside the run.
    pub fn new(start: Date, horizon: Day, week: [bool; 7], holidays: &[Date]) -> Calendar {
        let period = match horizon {
            0..=45 => Period::Day,
            46..=184 => Period::Week,
            _ => Period::Month,
        };
        let mut calendar = Calendar {
            start,
            horizon,
            week,
            days_off: days_off(start, week, holidays),
            period,
            working: Vec::new(),
            worked: vec![0],
            month: Vec::new(),
            named: Vec::new(),
            period_of: Vec::new(),
            period_ends: Vec::new(),
            month_ends: Vec::new(),
            months: Vec::new(),
        };
        let mut date = start;
        for _ in 0..horizon {
            let weekday = date.weekday().to_monday_zero_offset() as usize;
            let works = calendar.works(i64::from(calendar.working.len() as Day));
            calendar.working.push(works);
            calendar.worked.push(calendar.worked.last().unwrap_or(&0) + u32::from(works));
            calendar.month.push(months_between(start, date));
            let month = (date.month().unsigned_abs() - 1) % 12;
            calendar.named.push((weekday as u8, month));
            date = date.tomorrow().unwrap_or(date);
        }
        calendar.month_ends = ends(&calendar.month);
        calendar.months = calendar.months_and_a_year_more();
        calendar.set_period(period);
        calendar
    }

    fn months_and_a_year_more(&self) -> Vec<(i64, i64)> {
        let first = self.start.first_of_month();
        let of = |nth: usize| {
            let month = months_after(first, nth as u32);
            (self.day_of(month), i64::from(month.days_in_month()))
        };
        (0..self.month_ends.len() + 13).map(of).collect()
    }

    /// The same days with results cut into `period`s.
    pub fn with_period(mut self, period: Period) -> Calendar {
        self.set_period(period);
        self
    }

    fn set_period(&mut self, period: Period) {
        self.period = period;
        self.period_of = match period {
            Period::Day => (0..self.horizon).map(|d| d as u16).collect(),
            Period::Week => (0..self.horizon).map(|d| (d / 7) as u16).collect(),
            Period::Month => self.month.clone(),
        };
        self.period_ends = ends(&self.period_of);
    }

    /// The first day.
    pub fn start(&self) -> Date {
        self.start
    }

    /// Number of days in the run.
    pub fn horizon(&self) -> Day {
        self.horizon
    }

    /// How results are cut.
    pub fn period(&self) -> Period {
        self.period
    }

    /// Number of periods of results.
    pub fn periods(&self) -> usize {
        self.period_ends.len()
    }

    /// Period of results (0-based) that holds `day`.
    pub fn period_of(&self, day: Day) -> usize {
        self.period_of[day as usize] as usize
    }

    /// Last day of each period.
    pub fn period_ends(&self) -> &[Day] {
        &self.period_ends
    }

    /// Number of calendar months touched by the run.
    pub fn months(&self) -> usize {
        self.month_ends.len()
    }

    /// Calendar month (0 = the month of the start) that holds `day`.
    pub fn month_of(&self, day: Day) -> usize {
        self.month[day as usize] as usize
    }

    /// Whether `day` is the last of its month in the run.
    pub fn ends_month(&self, day: Day) -> bool {
        self.month_ends[self.month_of(day)] == day
    }

    /// Whether `day` is the last of March, June, September or December, or of the run.
    pub fn ends_quarter(&self, day: Day) -> bool {
        self.ends_month(day) && (self.month_of_year(day) % 3 == 2 || day + 1 == self.horizon)
    }

    /// Days of the quarter of `day`, by the calendar.
    pub fn days_in_quarter(&self, day: Day) -> u32 {
        let date = self.date(i64::from(day));
        let first = (date.month() - 1) / 3 * 3 + 1;
        let days = (first..first + 3).map(|month| {
            let in_month =
                date.with().day(1).month(month).build().map_or(30, |d| d.days_in_month());
            u32::from(in_month.unsigned_abs())
        });
        days.sum()
    }

    /// Days that the quarter of `day` still has after it (0 on its last day), by the calendar.
    pub fn days_left_in_quarter(&self, day: Day) -> u32 {
        let next = 2 - self.month_of_year(day) as i64 % 3;
        let months = (1..=next).map(|later| {
            let first = self.date(i64::from(day)).first_of_month();
            let month = first.checked_add(later.months()).unwrap_or(first);
            u32::from(month.days_in_month().unsigned_abs())
        });
        self.days_left_in_month(day) + months.sum::<u32>()
    }

    /// Calendar months from `day` to the end of the day before `end`: a whole month counts one, whatever its length, and of
    /// another so much as there is of it.
    pub fn calendar_months(&self, day: Day, end: Day) -> f64 {
        if end <= day {
            return 0.0;
        }
        let part = |day: i64| {
            let date = self.date(day);
            let month = 12.0 * f64::from(date.year()) + f64::from(date.month());
            month + f64::from(date.day() - 1) / f64::from(date.days_in_month())
        };
        part(i64::from(end)) - part(i64::from(day))
    }

    /// Days of a month of the run, on average over it.
    pub fn days_a_month(&self) -> f64 {
        f64::from(self.horizon()) / self.calendar_months(0, self.horizon())
    }

    /// Whether reps work on `day`.
    pub fn is_working(&self, day: Day) -> bool {
        self.working[day as usize]
    }

    /// Working days in the run.
    pub fn working_days(&self) -> u32 {
        self.worked[self.horizon as usize]
    }

    /// Working days from `from` to the day before `to`.
    pub fn working_days_between(&self, from: Day, to: Day) -> u32 {
        let at = |day: Day| self.worked[day.min(self.horizon) as usize];
        at(to).saturating_sub(at(from))
    }

    /// The working day that is number `count` (1 = the first) from `day` on, past the end of the run too; never =
    /// [`Day::MAX`].
    pub fn nth_working_day(&self, day: Day, count: u32) -> Day {
        let before = self.worked[day.min(self.horizon) as usize];
        let wanted = before + count;
        if day < self.horizon && wanted <= self.working_days() {
            return (self.worked.partition_point(|&w| w < wanted) as Day).saturating_sub(1);
        }
        let beyond = day.max(self.horizon);
        self.nth_past_the_end(i64::from(beyond), count - (self.working_days() - before))
    }

    fn nth_past_the_end(&self, from: i64, count: u32) -> Day {
        let a_week = self.days_a_week();
        if a_week == 0 {
            return Day::MAX;
        }
        let (mut day, mut left) = (from, count);
        while left > a_week {
            let next = day + 7 * i64::from((left - 1) / a_week);
            left -= self.worked_in(day, next);
            day = next;
        }
        loop {
            left -= u32::from(self.works(day));
            if left == 0 {
                return day as Day;
            }
            day += 1;
        }
    }

    /// Weekdays that are worked.
    pub fn week(&self) -> [bool; 7] {
        self.week
    }

    /// Working days of a week without holidays.
    pub fn days_a_week(&self) -> u32 {
        self.week.iter().map(|&works| u32::from(works)).sum()
    }

    /// Working days of the `count` days before the run.
    pub fn worked_before_start(&self, count: u32) -> u32 {
        self.worked_in(-i64::from(count), 0)
    }

    /// Working days from `from` to the day before `until`, in the run or outside it.
    fn worked_in(&self, from: i64, until: i64) -> u32 {
        let weeks = (until - from) / 7;
        let rest = (from + 7 * weeks..until).filter(|&day| self.week[self.weekday_of(day)]).count();
        let off = |end: i64| self.days_off.partition_point(|&day| day < end);
        weeks as u32 * self.days_a_week() + rest as u32 - (off(until) - off(from)) as u32
    }

    /// Whether `day`, in the run or outside it, is worked.
    pub fn works(&self, day: i64) -> bool {
        self.week[self.weekday_of(day)] && self.days_off.binary_search(&day).is_err()
    }

    fn weekday_of(&self, day: i64) -> usize {
        (weekday_of(self.start) as i64 + day).rem_euclid(7) as usize
    }

    /// The date of `day` (which may lie outside the run).
    pub fn date(&self, day: i64) -> Date {
        self.start.checked_add(day.days()).unwrap_or(self.start)
    }

    /// Days from the start to `date`; negative before it.
    pub fn day_of(&self, date: Date) -> i64 {
        i64::from((date - self.start).get_days())
    }

    /// The day on which a length ends that begins on `day`: whole months end on the same day of the month, or on the
    /// last that there is; any other length is so many days, the nearest whole number.
    pub fn end_of(&self, day: i64, length: f64) -> i64 {
        match whole_months(length) {
            Some(months) => self.months_after(day, months),
            None => day.saturating_add(libm::round(length.clamp(0.0, 1e6)) as i64),
        }
    }

    /// The day `months` of the calendar after `day`.
    pub fn months_after(&self, day: i64, months: u32) -> i64 {
        let Some(&month) = usize::try_from(day).ok().and_then(|day| self.month.get(day)) else {
            return self.day_of(months_after(self.date(day), months));
        };
        let before = self.months[usize::from(month)].0;
        match self.months.get(usize::from(month) + months as usize) {
            Some(&(first, length)) => first + (day - before).min(length - 1),
            None => self.day_of(months_after(self.date(day), months)),
        }
    }

    /// Whether `day` lies at most so long after `since`.
    pub fn is_within(&self, since: Day, length: f64, day: Day) -> bool {
        match whole_months(length) {
            Some(months) => i64::from(day) <= self.months_after(i64::from(since), months),
            None => f64::from(day.saturating_sub(since)) <= length,
        }
    }

    /// Length of the month that holds `day`, if months are counted from the day of the month of the start.
    pub fn length_of_month_since_start(&self, day: Day) -> u32 {
        let months = self.month_of(day) as u32;
        let from = |months: u32| self.day_of(months_after(self.start, months));
        let begun = if from(months) <= i64::from(day) { months } else { months.saturating_sub(1) };
        (from(begun + 1) - from(begun)) as u32
    }

    /// Whether months of the calendar, so many at a time, have passed since the start when `day` is over.
    pub fn completes_months(&self, day: Day, every: u32) -> bool {
        let tomorrow = self.date(i64::from(day) + 1);
        let months = u32::from(months_between(self.start, tomorrow));
        months > 0
            && months.is_multiple_of(every.max(1))
            && months_after(self.start, months) == tomorrow
    }

    /// Weekday of `day`, which lies within the run; Monday = 0.
    pub fn weekday(&self, day: Day) -> usize {
        usize::from(self.named[day as usize].0)
    }

    /// Month of the year of `day`, which lies within the run; January = 0.
    pub fn month_of_year(&self, day: Day) -> usize {
        usize::from(self.named[day as usize].1)
    }

    /// Days that the month of `day` still has after it (0 on its last day), by the calendar.
    pub fn days_left_in_month(&self, day: Day) -> u32 {
        let date = self.date(i64::from(day));
        u32::from(date.days_in_month().unsigned_abs()) - u32::from(date.day().unsigned_abs())
    }
}

/// Holidays on weekdays that would be worked.
fn days_off(start: Date, week: [bool; 7], holidays: &[Date]) -> Vec<i64> {
    let worked = holidays.iter().filter(|&&date| week[weekday_of(date)]);
    let mut days: Vec<i64> = worked.map(|&date| i64::from((date - start).get_days())).collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// The weekday named by its first three letters in English, Monday = 0.
pub fn weekday_named(name: &str) -> Option<usize> {
    let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let name = name.to_lowercase();
    days.iter().position(|day| name.starts_with(day))
}

/// Monday to Friday.
pub const FIVE_DAY_WEEK: [bool; 7] = [true, true, true, true, true, false, false];

/// Weekday of a date, Monday = 0.
pub fn weekday_of(date: Date) -> usize {
    let day: Weekday = date.weekday();
    day.to_monday_zero_offset() as usize
}

/// The same day of the month so many months later, or the last that there is: 31 January, 28 February, 31 March.
pub fn months_after(date: Date, months: u32) -> Date {
    date.checked_add(i64::from(months).months()).unwrap_or(Date::MAX)
}

fn months_between(start: Date, date: Date) -> u16 {
    let months = (i32::from(date.year()) - i32::from(start.year())) * 12 + i32::from(date.month())
        - i32::from(start.month());
    months as u16
}

/// The last index of every run of equal values.
fn ends(groups: &[u16]) -> Vec<Day> {
    let last = |i: usize| i + 1 == groups.len() || groups[i + 1] != groups[i];
    (0..groups.len()).filter(|&i| last(i)).map(|i| i as Day).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn january() -> Calendar {
        // 1 January 2027 is a Friday.
        Calendar::new(date(2027, 1, 1), 90, FIVE_DAY_WEEK, &[date(2027, 1, 1)])
    }

    #[test]
    fn weekends_and_holidays_are_not_worked() {
        let days = january();
        assert!((0..3).all(|d| !days.is_working(d)));
        assert!((3..8).all(|d| days.is_working(d)));
        assert_eq!(days.working_days_between(0, 10), 5);
    }

    #[test]
    fn months_end_where_the_calendar_says() {
        let days = january().with_period(Period::Month);
        assert_eq!(days.period_ends(), [30, 58, 89]);
        assert!(days.ends_month(30) && !days.ends_month(29));
        assert_eq!(days.days_left_in_month(30), 0);
        assert_eq!(days.days_left_in_month(0), 30);
        assert_eq!(days.month_of_year(31), 1);
    }

    #[test]
    fn quarters_end_where_the_calendar_says() {
        let days = january();
        // 90 days from 1 January: the run ends with March, and so does the quarter of 31 + 28 + 31 days.
        assert!(days.ends_quarter(89) && !days.ends_quarter(58) && !days.ends_quarter(30));
        assert_eq!([0, 58, 89].map(|day| days.days_in_quarter(day)), [90; 3]);
        let leap = Calendar::new(date(2028, 2, 29), 40, FIVE_DAY_WEEK, &[]);
        assert_eq!(leap.days_in_quarter(0), 91);
        // The run's last day, 8 April, ends a quarter too; so does 31 March.
        assert!(leap.ends_quarter(39) && leap.ends_quarter(31) && !leap.ends_quarter(1));
        assert_eq!(leap.days_in_quarter(39), 91);
        assert_eq!([0, 1, 31, 39].map(|day| leap.days_left_in_quarter(day)), [31, 30, 0, 83]);
    }

    #[test]
    fn working_days_are_counted_forwards_past_the_end_too() {
        let days = january();
        // The fifth working day from Tuesday the 5th on is Monday the 11th; from Saturday the 2nd on, Friday the 8th.
        assert_eq!(days.nth_working_day(4, 5), 10);
        assert_eq!(days.nth_working_day(1, 5), 7);
        // The run ends on Wednesday 31 March, day 89. A longer run has the same days.
        let holidays = [date(2027, 1, 1), date(2027, 4, 2), date(2026, 12, 25)];
        let short = Calendar::new(date(2027, 1, 1), 90, FIVE_DAY_WEEK, &holidays);
        let long = Calendar::new(date(2027, 1, 1), 900, FIVE_DAY_WEEK, &holidays);
        for count in 1..400 {
            for from in [0, 1, 57, 88, 89, 90, 91, 120] {
                let day = short.nth_working_day(from, count);
                assert_eq!(day, long.nth_working_day(from, count), "{count} from {from}");
                assert_eq!(long.working_days_between(from, day + 1), count);
                assert!(long.is_working(day));
            }
        }
        assert_eq!(
            Calendar::new(date(2027, 1, 1), 9, [false; 7], &[]).nth_working_day(0, 1),
            Day::MAX
        );
    }

    #[test]
    fn working_days_before_the_start_are_those_of_the_calendar() {
        // Before Friday 1 January 2027: Thursday the 31st, …, Monday the 28th; Christmas Day was a Friday.
        let holidays = [date(2026, 12, 25)];
        let days = Calendar::new(date(2027, 1, 1), 5, FIVE_DAY_WEEK, &holidays);
        assert_eq!(
            [0, 1, 4, 5, 7, 8, 11, 14].map(|n| days.worked_before_start(n)),
            [0, 1, 4, 4, 4, 5, 8, 9]
        );
    }

    #[test]
    fn months_from_a_date_are_months_of_the_calendar() {
        // A leap year: 31 January is followed by 29 February and 31 March.
        let days = Calendar::new(date(2028, 1, 31), 400, FIVE_DAY_WEEK, &[]);
        let after = |months: f64| days.date(days.end_of(0, months * 30.4375));
        assert_eq!(
            [1.0, 2.0, 12.0].map(after),
            [(2, 29), (3, 31), (1, 31)]
                .map(|(m, d)| { date(if m == 1 { 2029 } else { 2028 }, m, d) })
        );
        // What is no whole month is a number of days.
        assert_eq!([days.end_of(5, 30.0), days.end_of(5, 45.65625)], [35, 51]);
        // So it is where the months are known beforehand, and where they lie too far off or before the start.
        for (day, months) in [(0, 1), (29, 12), (399, 1), (399, 30), (-40, 1), (28, 600)] {
            let there = months_after(days.date(day), months);
            assert_eq!(days.months_after(day, months), days.day_of(there), "{day} {months}");
        }
        assert!(days.is_within(0, 30.4375, 29) && !days.is_within(0, 30.4375, 30));
        let checks: Vec<_> = (0..100).filter(|&day| days.completes_months(day, 1)).collect();
        assert_eq!(checks, [28, 59, 89]);
        // From 31 January to 29 February, from there to 31 March, from there to 30 April.
        assert_eq!(
            [0, 28, 29, 59, 60, 89].map(|day| days.length_of_month_since_start(day)),
            [29, 29, 31, 31, 30, 30]
        );
    }

    #[test]
    fn dates_and_days_are_inverse() {
        let days = january();
        assert_eq!(days.date(59), date(2027, 3, 1));
        assert_eq!(days.day_of(date(2027, 3, 1)), 59);
        assert_eq!(days.weekday(0), 4);
    }
}
