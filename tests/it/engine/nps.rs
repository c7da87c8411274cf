//! Promoters and detractors, against arithmetic by hand.

use crate::played::{plan, play, read_with};
use voronka::engine::{Metric, Stock};
use voronka::figures::Figure;
use voronka::study::forecast;
use voronka::study::method::replicate::Unwatched;

/// Twenty deals that are won on the first day by one seller, who keeps the customers. Nobody orders in a lifetime.
const FANS: &str = r#"
start = 2027-01-04
horizon = "1y"
report = "month"

[calendar]
work_days = "mon-sun"

[segments.all]
deal_value = 10

[segments.all.customers]
orders = "0.0000001/year"
nps = { promoters = "50%", detractors = "20%" }

[segments.others]
deal_value = 10

[channels.site]
counts = [20]
segments = { all = 1 }

[[stages]]
name = "contract"
convert = "100%"
hours = 0

[roles.seller]
does = ["inbound"]
stages = ["contract"]
reps = 1

[roles.farmer]
reps = 1
"#;

/// Whether a sum of so many trials with this probability is nearer than four standard errors.
fn is_share(found: i64, trials: f64, share: f64) -> bool {
    let error = (trials * share * (1.0 - share)).sqrt();
    (found as f64 - trials * share).abs() < 4.0 * error
}

#[test]
fn new_customers_are_promoters_passives_and_detractors_by_their_shares() {
    let outcomes = play(FANS, &[], 100);
    let sum = |group: usize| outcomes.iter().map(|o| o.groups.last().unwrap()[group]).sum::<i64>();
    assert_eq!(sum(0) + sum(1) + sum(2), 2_000);
    assert!(is_share(sum(0), 2_000.0, 0.5), "{}", sum(0));
    assert!(is_share(sum(1), 2_000.0, 0.3), "{}", sum(1));
    assert!(is_share(sum(2), 2_000.0, 0.2), "{}", sum(2));
}

#[test]
fn detractors_leave_faster_and_promoters_more_slowly() {
    let outcomes = play(
        FANS,
        &[
            "segments.all.customers.lifetime=1y",
            "segments.all.customers.nps={ promoters = \"50%\", detractors = \"50%\", promoters_leave = 0.5, detractors_leave = 3 }",
        ],
        100,
    );
    let sum = |group: usize| outcomes.iter().map(|o| o.groups.last().unwrap()[group]).sum::<i64>();
    // From the second day of the year to its end.
    let time: f64 = 364.0 / 365.25;
    assert!(is_share(sum(0), 2_000.0, 0.5 * (-0.5 * time).exp()), "{}", sum(0));
    assert!(is_share(sum(2), 2_000.0, 0.5 * (-3.0 * time).exp()), "{}", sum(2));
    for outcome in &outcomes {
        let there = outcome.stocks.last().unwrap()[0][Stock::Customer as usize];
        assert_eq!(outcome.groups.last().unwrap().iter().sum::<i64>(), there);
    }
}

#[test]
fn promoters_bring_leads_into_the_channel_that_names_them() {
    let outcomes = play(
        FANS,
        &[
            "segments.all.customers.nps={ promoters = \"100%\", detractors = \"0%\" }",
            "channels.word={ leads_per_promoter = \"0.5/day\", segments = { others = 1 } }",
        ],
        100,
    );
    let leads: i64 = outcomes.iter().map(|outcome| outcome.total(Metric::Leads) - 20).sum();
    // Twenty promoters from the evening of the first day on, half a lead each on each of 364 days.
    let mean = 100.0 * 20.0 * 0.5 * 364.0;
    assert!(((leads as f64 - mean) / mean.sqrt()).abs() < 4.0, "{leads}");
    let nobody = play(
        FANS,
        &[
            "segments.all.customers.nps={ promoters = \"0%\", detractors = \"100%\" }",
            "channels.word={ leads_per_promoter = \"0.5/day\", segments = { others = 1 } }",
        ],
        100,
    );
    assert!(nobody.iter().all(|outcome| outcome.total(Metric::Leads) == 20));
}

#[test]
fn who_gets_no_care_thinks_worse_month_by_month() {
    let set = [
        "segments.all.customers.nps={ promoters = \"100%\", detractors = \"0%\", neglect = \"100%\" }",
        "segments.all.customers.care={ hours = 1 }",
        "segments.all.customers.to=farmer",
        "roles.farmer.reps=0",
        "roles.farmer.hire={ count = 1, from = \"364d\" }",
    ];
    // Neglect is only told of beside care.
    let set: Vec<&str> = [set[1], set[0], set[2], set[3], set[4]].into();
    for outcome in play(FANS, &set, 100) {
        let groups = &outcome.groups;
        // The first month of a customer ends on the fourth of February, the second on the seventh of March.
        assert_eq!(groups[..3], [[20, 0, 0], [0, 20, 0], [0, 0, 20]]);
        assert_eq!(groups.last(), Some(&[0, 0, 20]));
    }
    for outcome in play(FANS, &set[..2], 100) {
        assert_eq!(outcome.groups.last(), Some(&[20, 0, 0]));
    }
}

#[test]
fn the_forecast_tells_the_score_and_the_margin_of_a_survey() {
    let plan = plan(4, 1);
    let all = "segments.all.customers.nps={ promoters = \"100%\", detractors = \"0%\" }";
    let found = forecast(&read_with(FANS, &[all]), &plan, &Unwatched);
    let nps = found.customers.and_then(|found| found.nps).expect("there are promoters");
    assert_eq!(nps.score.map(|score| score.mean), Some(100.0));
    assert_eq!((nps.promoters.mean, nps.passives.mean, nps.detractors.mean), (20.0, 0.0, 0.0));
    // Where everybody thinks alike, a survey is never wrong.
    assert_eq!(nps.margin, Some(0.0));
    assert!(found.periods.iter().all(|row| row.number(Figure::Nps) == Some(100.0)));
}
