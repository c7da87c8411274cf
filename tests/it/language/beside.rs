//! What a file would have sold last year, beside what was sold.

use crate::played::{plan, read};
use voronka::review::DoubtKind;
use voronka::review::doubts;
use voronka::review::implied;
use voronka::scenario::Scenario;
use voronka::study::forecast::last_year::{BesideLastYear, last_year};
use voronka::study::method::replicate::Unwatched;

/// A rep who answers three leads a day, every day of the year, each of which becomes a sale of 100 the next day.
fn ramped_rep(last_year: &str, more: &str) -> Scenario {
    read(&text(last_year, more))
}

fn text(last_year: &str, more: &str) -> String {
    format!(
        r#"
start = 2027-01-01
horizon = "3mo"
calendar = {{ work_days = "mon-sun" }}
[segments.all]
deal_value = 100
margin = "40%"
[channels.site]
leads = "3/day"
trend = "20%"
[[stages]]
name = "contract"
convert = 1
hours = 0.1
[roles.rep]
does = ["inbound"]
stages = ["contract"]
reps = 1
ramp = {{ over = "2mo", start = "10%", acts = "hours" }}
attrition = "90%/year"
hire = {{ count = 5 }}
{more}
[last_year]
{last_year}
"#
    )
}

fn beside_last_year(scenario: &Scenario) -> BesideLastYear {
    let plan = plan(4, 1);
    last_year(scenario, &plan, &Unwatched).expect("last year is stated")
}

#[test]
fn a_year_of_today_has_all_its_leads_and_nobody_who_comes_or_goes() {
    let last_year = "revenue = 110000\nsales = 1100\nmargin = 44000";
    let counts = "counts = { by = \"day\", counts = [3, 2, 4, 3, 3] }";
    let counted = text(last_year, "").replace("leads = \"3/day\"\ntrend = \"20%\"", counts);
    for department in [ramped_rep(last_year, ""), read(&counted)] {
        check_year(&beside_last_year(&department));
    }
}

fn check_year(found: &BesideLastYear) {
    assert_eq!((found.people, found.rows.len()), (1, 3));
    let [revenue, sales, margin] = [&found.rows[0], &found.rows[1], &found.rows[2]];
    // Three leads a day over 365 days, by chance: 1095 sales with a spread of √1095 = 33 a year.
    let error = sales.played.error;
    assert!((sales.played.mean - 1095.0).abs() < 4.0 * error, "{sales:?}");
    assert!((error - 33.1 / 200.0_f64.sqrt()).abs() < 0.8, "{error}");
    assert!((revenue.played.mean - 100.0 * sales.played.mean).abs() < 1e-6);
    assert!((margin.played.mean - 40.0 * sales.played.mean).abs() < 1e-6);
    assert!(sales.p10 < 1095.0 && sales.p90 > 1095.0);
    assert!(found.far().next().is_none() && found.doubts().is_empty());
}

#[test]
fn a_month_in_place_of_a_year_is_a_doubt() {
    let found = beside_last_year(&ramped_rep("revenue = 9000", ""));
    let [row] = found.rows.as_slice() else { panic!("{found:?}") };
    assert!(row.is_far && (row.ratio - 12.2).abs() < 0.2, "{row:?}");
    let doubts = found.doubts();
    assert_eq!(doubts.len(), 1);
    assert_eq!(
        (doubts[0].kind, doubts[0].path.to_string().as_str()),
        (DoubtKind::UnlikeLastYear, "last_year.revenue")
    );
}

#[test]
fn without_last_year_or_people_there_is_nothing_beside() {
    let plan = plan(4, 1);
    assert!(last_year(&ramped_rep("", ""), &plan, &Unwatched).is_none());
    let mut nobody = ramped_rep("revenue = 9000", "");
    nobody.roles[0].reps.clear();
    assert!(last_year(&nobody, &plan, &Unwatched).is_none());
}

/// The paths of amounts that are ten times apart.
fn far_apart(scenario: &Scenario) -> Vec<String> {
    let found = doubts(scenario, &implied(scenario));
    let far = found.iter().filter(|doubt| doubt.kind == DoubtKind::FarApart);
    far.map(|doubt| doubt.path.to_string()).collect()
}

#[test]
fn amounts_that_should_agree_are_doubted_where_they_are_ten_times_apart() {
    // A lead is worth 100, and there are 91 a month at the most.
    let pay = |pay: &str| ramped_rep("", &format!("pay = \"{pay}/month\""));
    assert!(far_apart(&pay("1k")).is_empty());
    assert_eq!(far_apart(&pay("20k")), ["segments.all.deal_value"]);
    let quota = |quota: &str| ramped_rep("", &format!("quota = \"{quota}/month\""));
    assert!(far_apart(&quota("1k")).is_empty());
    assert_eq!(far_apart(&quota("100k")), ["roles.rep.quota"]);
    assert!(
        far_apart(&ramped_rep("revenue = 120000\nsales = 1200\nmargin = 48000", "")).is_empty()
    );
    assert_eq!(far_apart(&ramped_rep("revenue = 12000\nsales = 1300", "")), ["last_year.revenue"]);
    assert_eq!(far_apart(&ramped_rep("revenue = 120000\nmargin = 4000", "")), ["last_year.margin"]);
    assert_eq!(far_apart(&ramped_rep("revenue = 4000\nmargin = 4800", "")), ["last_year.margin"]);
}

#[test]
fn a_margin_that_nobody_stated_is_a_doubt_where_there_are_costs() {
    let kinds = |scenario: &Scenario| {
        let found = doubts(scenario, &implied(scenario));
        found.iter().any(|doubt| doubt.kind == DoubtKind::NoMargin)
    };
    let paid = ramped_rep("", "pay = \"1k/month\"");
    assert!(!kinds(&paid));
    let mut unstated = paid.clone();
    unstated.segments[0].states_margin = false;
    assert!(kinds(&unstated));
    let mut unpaid = ramped_rep("", "");
    unpaid.segments[0].states_margin = false;
    assert!(!kinds(&unpaid));
}
