//! Months that begin on a date are months of the calendar.

use crate::played::{certain, flow, near, read, read_with, replications};
use voronka::engine::Metric;
use voronka::scenario::ChannelSource;

/// Starts on the last day of January.
const JANUARY: &str = r#"start = 2027-01-31
horizon = 2027-12-31
report = "day"
calendar = { work_days = "mon-sun" }
[segments.all]
deal_value = 1
[channels.site]
leads = "0/day"
[[stages]]
name = "call"
convert = 1
"#;

/// Days on which the number of filled seats differs from that of the day before, from day 0 on.
fn seat_changes(role: &str) -> Vec<(usize, i64)> {
    let outcome = certain(&read(&format!(
        "{JANUARY}\n[roles.rep]\ndoes = [\"inbound\"]\nstages = [\"call\"]\n{role}"
    )));
    let there = flow(&outcome, Metric::SeatDays);
    let before = |day: usize| if day == 0 { 0 } else { there[day - 1] };
    (0..there.len())
        .map(|day| (day, there[day] - before(day)))
        .filter(|change| change.1 != 0)
        .collect()
}

/// Days since 31 January 2027 of the last day of each month.
const MONTH_ENDS: [usize; 12] = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334];

#[test]
fn one_hire_a_month_from_the_end_of_january_on_makes_twelve_by_december() {
    let hired = seat_changes("hire = { count = 20, every = \"1mo\" }");
    let expected: Vec<(usize, i64)> = MONTH_ENDS.map(|day| (day, 1)).to_vec();
    assert_eq!(hired, expected);
    // Every other month, from the last of March on.
    let hired = seat_changes("hire = { count = 20, from = \"2mo\", every = \"2mo\" }");
    let expected: Vec<(usize, i64)> = [59, 120, 181, 242, 303].map(|day| (day, 1)).to_vec();
    assert_eq!(hired, expected);
    // Days and weeks are days.
    let hired = seat_changes("hire = { count = 3, every = \"30d\" }");
    assert_eq!(hired, [(0, 1), (30, 1), (60, 1)]);
}

#[test]
fn a_training_of_a_month_ends_with_the_month() {
    // Hours of a newcomer who starts on 1 February, 1 day after the start: from 1 March on.
    let hours = |training: &str| {
        let text = format!(
            "{JANUARY}\n[roles.rep]\ndoes = [\"inbound\"]\nstages = [\"call\"]\nhire = {{ count = 1, from = \"1d\" }}\n\
             training = \"{training}\""
        );
        let there = flow(&certain(&read(&text)), Metric::HoursAvailable);
        there.iter().position(|hours| *hours > 0)
    };
    assert_eq!(hours("1mo"), Some(29));
    assert_eq!(hours("3mo"), Some(90));
    assert_eq!(hours("30d"), Some(31));
}

#[test]
fn a_ramp_of_three_months_ends_on_the_same_day_of_the_month() {
    let text = format!(
        "{JANUARY}\n[roles.rep]\ndoes = [\"inbound\"]\nstages = [\"call\"]\nhire = {{ count = 1, from = \"1d\" }}\n\
         ramp = {{ over = \"3mo\", start = 0 }}"
    );
    let strength = flow(&certain(&read(&text)), Metric::RampedDays);
    // From 1 February to 1 May are 89 days.
    assert_eq!(
        [1, 2, 89, 90].map(|day| strength[day]),
        [0, (1e6 / 89.0) as i64, (1e6 * 88.0 / 89.0) as i64, 1_000_000]
    );
}

#[test]
fn a_successor_comes_on_the_same_day_of_the_month() {
    // Dismissed after each full month under quota, at the end of it: the seat is empty from the first on.
    let gone = seat_changes(
        "reps = 1\nquota = \"1/month\"\ndismiss = { under = \"50%\", months = 1 }\nreplace_after = \"1mo\"",
    );
    // February is the first full month: gone on 1 March, back on 1 April, gone on 1 May, back on 1 June …
    assert_eq!(gone[..5], [(0, 1), (29, -1), (60, 1), (90, -1), (121, 1)]);
}

#[test]
fn a_trend_is_that_of_a_month_of_the_calendar() {
    // Ten leads a day on 15 January, a tenth more on the 15th of each month.
    let text = r#"start = 2027-01-15
        horizon = 2027-05-14
        report = "day"
        [segments.all]
        deal_value = 1
        [channels.site]
        leads = "1000/day"
        trend = "10%"
        [[stages]]
        name = "call"
        convert = 1
        [roles.rep]
        does = ["inbound"]
        stages = ["call"]
        reps = 1"#;
    let outcomes = replications(&read(text), 40);
    for (day, months) in [(0, 0), (31, 1), (59, 2), (90, 3)] {
        let leads: i64 = outcomes.iter().map(|o| flow(o, Metric::Leads)[day]).sum();
        let expected = 40_000.0 * 1.1f64.powi(months);
        near(leads as f64, expected, expected.sqrt());
    }
    let leads: i64 = outcomes.iter().map(|o| flow(o, Metric::Leads)[45]).sum();
    let expected = 40_000.0 * 1.1f64.powf(1.0 + 14.0 / 28.0);
    near(leads as f64, expected, expected.sqrt());
}

#[test]
fn counts_by_the_month_come_in_their_months() {
    let text =
        format!("{JANUARY}\n[roles.rep]\ndoes = [\"inbound\"]\nstages = [\"call\"]\nreps = 1");
    let text =
        text.replace("leads = \"0/day\"", "counts = { by = \"month\", counts = [0, 31, 0] }");
    let scenario = read(&text.replace("2027-01-31", "2027-02-01"));
    let ChannelSource::Counts(counts) = &scenario.channels[0].source else { panic!() };
    // February, March, April 2027, and nothing after.
    let expected: Vec<u32> = [vec![0; 28], vec![1; 31], vec![0; 30]].concat();
    assert_eq!(counts, &expected);
}

#[test]
fn checks_by_the_month_come_on_the_eve_of_the_same_day() {
    let text = format!(
        "{JANUARY}\n[management]\ncheck_every = \"1mo\"\ncheck_hours = 1\n[roles.rep]\ndoes = [\"inbound\"]\n\
         stages = [\"call\"]\nreps = 1"
    );
    let hours =
        flow(&certain(&read(&text.replace("2027-01-31", "2027-01-01"))), Metric::CheckHours);
    let days: Vec<usize> = (0..hours.len()).filter(|&day| hours[day] > 0).collect();
    // The last days of the months from January on; 365 days of 2027.
    assert_eq!(days[..4], [30, 58, 89, 119]);
    assert_eq!(days.len(), 12);
}

#[test]
fn ages_and_delays_in_months_are_counted_from_their_dates() {
    let text = format!(
        "{JANUARY}\n[roles.rep]\ndoes = [\"inbound\"]\nstages = [\"call\"]\nreps = 1\n\
         [[deals]]\nstage = \"call\"\nage = \"1mo\"\nfirst_contact = \"3mo\""
    );
    // From 31 December, and from 31 October, to 31 January.
    let deal = &read(&text).open_deals[0];
    assert_eq!((deal.age_days, deal.since_first_contact_days), (31, 92));
    let deal = &read_with(&text, &["deals.0.age=30d"]).open_deals[0];
    assert_eq!((deal.age_days, deal.since_first_contact_days), (30, 92));
}

#[test]
fn a_subscription_is_paid_on_the_same_day_of_each_month() {
    let text = r#"start = 2027-01-30
        horizon = 2027-07-31
        report = "day"
        calendar = { work_days = "mon-sun" }
        [segments.all]
        deal_value = 1
        [segments.all.customers]
        subscription = { monthly = 10 }
        [channels.site]
        counts = [1]
        [[stages]]
        name = "call"
        convert = 1
        [roles.rep]
        does = ["inbound"]
        stages = ["call"]
        reps = 1"#;
    let outcome = certain(&read(text));
    let paid = flow(&outcome, Metric::SubscriptionRevenue);
    let days: Vec<usize> = (0..paid.len()).filter(|&day| paid[day] > 0).collect();
    // Won on 30 January, paid on 31 January, 28 February, 31 March, 30 April, 31 May, 30 June and 31 July.
    assert_eq!(days, [1, 29, 60, 90, 121, 151, 182]);
}
