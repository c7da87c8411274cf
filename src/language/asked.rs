//! What is asked beside a scenario, in the words of its files: days of the run and amounts of money.

use super::draft::Currency;
use super::written::{self, Complaint, Written};
use crate::calendar::Calendar;
use crate::language::Unit;
use crate::messages::{Both, Lang, Say, messages};
use crate::scenario::Scenario;
use jiff::ToSpan;
use jiff::civil::Date;

messages!(say, "language/asked");

/// A day of the run, 0 = the first: a date such as 2027-03-01, or a time after the start such as `60d` or `3mo`.
///
/// # Errors
/// What was found and what was expected, in one line, if it is neither or lies outside the run.
pub fn day_of_run(text: &str, calendar: &Calendar) -> Result<u32, Both> {
    let text = text.trim();
    let day = match text.parse::<Date>() {
        Ok(date) => calendar.day_of(date),
        Err(_) => days_after(text, calendar.start())?,
    };
    let last = i64::from(calendar.horizon()) - 1;
    if !(0..=last).contains(&day) {
        let (start, end) = (calendar.start().to_string(), calendar.date(last).to_string());
        return Err(Both::new(&say::OutsideTheRun { text: &text, start: &start, end: &end }));
    }
    Ok(day as u32)
}

/// Months and years as in the calendar.
fn days_after(text: &str, start: Date) -> Result<i64, Both> {
    let latin = written::in_latin(text);
    let latin = latin.as_deref().unwrap_or(text);
    let wrong = |_: Complaint| Both::new(&say::NoDay { text: &text, date: &start.to_string() });
    let Written::One(days) = written::read(Unit::Days, latin).map_err(wrong)? else {
        return Err(Both::new(&say::IsARange { text: &text }));
    };
    let months = written::whole_months(latin);
    let end = months.and_then(|months| start.checked_add(months.months()).ok());
    let whole = end.map(|end| i64::from((end - start).get_days()));
    Ok(whole.unwrap_or(libm::round(days.clamp(-1e6, 1e6)) as i64))
}

/// An amount of money above 0, major units, in the currency of a scenario: `6M`, `450k`.
///
/// # Errors
/// What was found and what was expected, in one line; an amount in another currency is one of them.
pub fn amount(text: &str, scenario: &Scenario) -> Result<f64, Both> {
    let latin = written::in_latin(text);
    let latin = latin.as_deref().unwrap_or(text);
    let wrong = |found: Complaint| line(text, latin, &found);
    let own = Currency::named(&scenario.currency);
    let bare = own.without(latin).map_err(wrong)?;
    match written::read(Unit::Money, &bare).map_err(wrong)? {
        Written::One(amount) if amount > 0.0 => Ok(amount),
        _ => Err(Both::new(&say::OneAmount { text: &text })),
    }
}

fn line(text: &str, latin: &str, complaint: &Complaint) -> Both {
    let found = Found { text: latin, found: complaint.found() };
    Both::new(&say::Line { text: &text, found: &found, expected: complaint.expected() })
}

/// What was found in a text, without the text itself.
struct Found<'a> {
    text: &'a str,
    found: &'a Both,
}

impl Say for Found<'_> {
    fn say(&self, lang: Lang, out: &mut String) {
        let found = self.found.of(lang);
        out.push_str(found.strip_prefix(&format!("{:?} ", self.text)).unwrap_or(found));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::FIVE_DAY_WEEK;
    use jiff::civil::date;

    #[test]
    fn days_are_dates_or_times_after_the_start() {
        let calendar = Calendar::new(date(2027, 1, 1), 365, FIVE_DAY_WEEK, &[]);
        let day = |text| day_of_run(text, &calendar).map_err(|said| said.of(Lang::En).to_owned());
        assert_eq!((day("2027-01-01"), day("2027-03-01"), day("0d")), (Ok(0), Ok(59), Ok(0)));
        // January and February 2027 have 59 days.
        assert_eq!((day("60d"), day("2w"), day("2mo")), (Ok(60), Ok(14), Ok(59)));
        assert_eq!(day("2027-12-31"), Ok(364));
        assert_eq!((day("60 дней"), day("2 мес")), (Ok(60), Ok(59)));
        for wrong in
            ["два месяца", "2028-01-01", "2026-12-31", "366d", "soon", "60", "1mo to 2mo", "-3d"]
        {
            assert!(day(wrong).is_err_and(|said| said.starts_with(wrong)), "{wrong}");
        }
    }

    #[test]
    fn amounts_are_above_nothing() {
        let text = include_str!("../../scenarios/quickstart.toml");
        let overrides = crate::language::Overrides::default();
        let loaded = crate::language::load("quickstart.toml", text, &overrides);
        let scenario = loaded.expect("a shipped scenario").scenario;
        let amount = |text| amount(text, &scenario).map_err(|said| said.of(Lang::En).to_owned());
        assert_eq!((amount("6M"), amount("450k"), amount("12.5")), (Ok(6e6), Ok(45e4), Ok(12.5)));
        assert_eq!((amount("$300k"), amount("300k USD")), (Ok(3e5), Ok(3e5)));
        assert!(amount("lots").is_err_and(|said| said.starts_with("lots is not understood: ")));
        assert!(amount("много тысяч").is_err_and(|said| said.starts_with("много тысяч is not")));
        assert!(amount("0").is_err() && amount("much").is_err() && amount("1k to 2k").is_err());
        for other in ["300k RUB", "300k €", "€300k"] {
            assert!(
                amount(other).is_err_and(|said| said.contains("expected an amount in $")),
                "{other}"
            );
        }
    }
}
