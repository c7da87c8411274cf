//! What pay does to people, where it is assumed: against tables made by hand, and nothing where it is not.

use crate::department::Department;
use crate::played::{self, flow, plan, read, read_with};
use voronka::engine::{Metric, Outcome, simulate};
use voronka::random::Streams;
use voronka::report::Detail;
use voronka::report::terminal::Style;
use voronka::scenario::Habit;
use voronka::study::forecast;
use voronka::study::method::replicate::Unwatched;
use voronka::units::DAYS_A_YEAR;

/// A hunter who calls an account an hour, eight hours a day, every day of February and March, and sells to each for 100.
fn habitual(more: &str) -> String {
    Department::calling()
        .lasting("2027-02-01", "59d")
        .with("", "report = \"day\"")
        .with("[roles.hunter]", "carry_over = false")
        .and(more)
        .text()
}

fn certain_text(text: &str) -> Outcome {
    played::certain(&read(text))
}

/// So many touches on each of so many days, one pair after the other.
fn day_by_day(of: &[(i64, usize)]) -> Vec<i64> {
    of.iter().flat_map(|&(touches, days)| vec![touches; days]).collect()
}

#[test]
fn effort_follows_what_the_next_sales_pay() {
    let outcome = certain_text(&habitual(
        r#"quota = "1k/month"
        pay.commission = { on = "revenue", rate = "5%", steps = [{ from = 1, rate = "16%" }] }
        behaviour.effort = { elasticity = 1, reference = "10%" }"#,
    ));
    // Half of the hours at 5 % till the quota of ten sales is reached on the third day, then half as many again, the most
    // that is allowed, at 16 %; and so in March.
    let month = |days: usize| [(4, 3), (12, days - 3)];
    let expected = day_by_day(&[month(28), month(31)].concat());
    assert_eq!(flow(&outcome, Metric::Touches), expected);
    assert_eq!(outcome.behaviour[0].effort, (6.0 * 0.5) + 53.0 * 1.5);
    // A share of the way: 1 + 0.25 × (0.5 − 1) = 0.875 and 1 + 0.25 × (1.6 − 1) = 1.15, seven and nine whole hours.
    let outcome = certain_text(&habitual(
        r#"quota = "1k/month"
        pay.commission = { on = "revenue", rate = "5%", steps = [{ from = 1, rate = "16%" }] }
        behaviour.effort = { elasticity = 0.25, reference = "10%", least = 0.6 }"#,
    ));
    let month = |days: usize| [(7, 2), (9, days - 2)];
    assert_eq!(flow(&outcome, Metric::Touches), day_by_day(&[month(28), month(31)].concat()));
}

#[test]
fn a_flat_rate_without_a_quota_is_worth_the_same_effort_every_day() {
    let pay = "pay.commission = { on = \"margin\", rate = \"25%\" }";
    let text = format!("{pay}\nbehaviour.effort = {{ elasticity = 0.5, reference = \"20%\" }}");
    // A quarter of a margin of 40 % is a tenth of the revenue: 1 + 0.5 × (0.5 − 1).
    assert_eq!(flow(&certain_text(&habitual(&text)), Metric::Touches), day_by_day(&[(6, 59)]));
    // By the quarter, one period.
    let text = format!("{text}\npay.every = \"quarter\"");
    assert_eq!(flow(&certain_text(&habitual(&text)), Metric::Touches), day_by_day(&[(6, 59)]));
}

#[test]
fn who_is_far_below_the_quota_gives_up_in_the_second_half() {
    let plan = |under: &str| {
        habitual(&format!(
            r#"quota = "56k/month"
            pay.commission = {{ on = "revenue", rate = "5%" }}
            behaviour.gives_up = {{ under = "{under}", hours = "50%" }}"#
        ))
    };
    // 800 a day of 2 000 asked for in February, of 1 806 in March.
    let outcome = certain_text(&plan("42%"));
    assert_eq!(flow(&outcome, Metric::Touches), day_by_day(&[(8, 14), (4, 14), (8, 31)]));
    let outcome = certain_text(&plan("50%"));
    assert_eq!(flow(&outcome, Metric::Touches), day_by_day(&[(8, 14), (4, 14), (8, 16), (4, 15)]));
    assert_eq!(outcome.behaviour[0].gave_up, 14 + 15);
}

#[test]
fn who_has_reached_the_cap_coasts() {
    let outcome = certain_text(&habitual(
        r#"pay = { commission = { on = "revenue", rate = "10%" }, cap = 200 }
        behaviour.coasts = "25%""#,
    ));
    // 2 000 of revenue, two and a half days.
    let month = |days: usize| [(8, 3), (2, days - 3)];
    assert_eq!(flow(&outcome, Metric::Touches), day_by_day(&[month(28), month(31)].concat()));
    assert_eq!(outcome.behaviour[0].coasted, 25 + 28);
    // The cap is that of all days of the month, those behind included: 10 000 of revenue, twelve and a half days.
    let outcome = certain_text(&habitual(
        r#"pay = { commission = { on = "revenue", rate = "10%" }, cap = "1k" }
        behaviour.coasts = "25%""#,
    ));
    let month = |days: usize| [(8, 13), (2, days - 13)];
    assert_eq!(flow(&outcome, Metric::Touches), day_by_day(&[month(28), month(31)].concat()));
}

#[test]
fn who_is_paid_well_hunts_less() {
    let text = |pay: &str| {
        habitual(&format!(
            "{pay}\nbehaviour.comfort = {{ above = \"900/month\", hours = \"25%\" }}"
        ))
    };
    assert_eq!(
        flow(&certain_text(&text("pay = \"900/month\"")), Metric::Touches),
        day_by_day(&[(2, 59)])
    );
    assert_eq!(
        flow(&certain_text(&text("pay = \"899/month\"")), Metric::Touches),
        day_by_day(&[(8, 59)])
    );
    // A plan is known from its first payday on: 5 % of 28 days of 800 are 1 120.
    let outcome = certain_text(&text("pay.commission = { on = \"revenue\", rate = \"5%\" }"));
    assert_eq!(flow(&outcome, Metric::Touches), day_by_day(&[(8, 28), (2, 31)]));
    // What is not used is not used up.
    assert_eq!(flow(&outcome, Metric::HoursUsed)[40], 2 * 3_600);
}

/// Deals of 100, each signed ten days after the lead, with leads on these days of January and February.
fn closer(leads: &[usize], more: &str) -> String {
    let mut counts = vec![0; 59];
    leads.iter().for_each(|&day| counts[day] = 1);
    format!(
        r#"start = 2027-01-01
        horizon = "59d"
        report = "day"
        calendar = {{ work_days = "mon-sun" }}
        [segments.all]
        deal_value = 100
        margin = "40%"
        [channels.site]
        counts = {counts:?}
        [[stages]]
        name = "contact"
        convert = 1
        [[stages]]
        name = "contract"
        convert = 1
        gap = "10d"
        [roles.closer]
        does = ["inbound"]
        stages = ["contact", "contract"]
        reps = 1
        {more}"#
    )
}

fn days_of_sales(outcome: &Outcome) -> Vec<usize> {
    let sales = flow(outcome, Metric::Sales);
    (0..sales.len()).flat_map(|day| vec![day; sales[day] as usize]).collect()
}

#[test]
fn deals_are_pulled_forward_to_the_end_of_the_period_and_miss_after_it() {
    // Signed on 26 January, 2, 5 and 6 February; five days earlier are 28 and 31 January.
    let leads = [15, 22, 25, 26];
    assert_eq!(days_of_sales(&certain_text(&closer(&leads, ""))), [25, 32, 35, 36]);
    let pulled = "behaviour.pulls_forward = { share = 1, days = \"5d\" }";
    let outcome = certain_text(&closer(&leads, pulled));
    assert_eq!(days_of_sales(&outcome), [25, 27, 30, 36]);
    assert_eq!(outcome.behaviour[0].pulled, 2);
    // January is no quarter's end.
    let text = closer(
        &leads,
        &format!(
            "{pulled}\npay = {{ every = \"quarter\", bonus = {{ for = \"sale\", amount = 1 }} }}"
        ),
    );
    assert_eq!(days_of_sales(&certain_text(&text)), [25, 32, 35, 36]);
}

#[test]
fn a_reach_that_is_longer_than_the_gap_pulls_what_was_planned_yesterday() {
    // Three days after the first contact: due on 31 January and 1, 2 and 3 February.
    let text = |more: &str| closer(&[27, 28, 29, 30], more).replace("\"10d\"", "\"3d\"");
    let pulled =
        |days: u32| format!("behaviour.pulls_forward = {{ share = 1, days = \"{days}d\" }}");
    assert_eq!(days_of_sales(&certain_text(&text(""))), [30, 31, 32, 33]);
    // One day: 1 February becomes 31 January. With more, what is planned on one morning is made earlier from the next on:
    // 1 February becomes 30 January, 2 February the 31st. What is planned on the last day stays.
    assert_eq!(days_of_sales(&certain_text(&text(&pulled(1)))), [30, 30, 32, 33]);
    for days in [2, 3, 5, 14] {
        let outcome = certain_text(&text(&pulled(days)));
        assert_eq!(days_of_sales(&outcome), [29, 30, 30, 33], "{days}");
        assert_eq!(outcome.behaviour[0].pulled, 2);
    }
    // Of many deals the share is pulled, however often it is asked: 40 % of 400.
    let many = text(&pulled(5).replace("share = 1", "share = \"40%\""));
    let many = many.replacen("0, 1, 1,", "0, 1, 400,", 1);
    let many = many.replace("convert = 1", "convert = 1\nhours = 0.001");
    let scenario = read(&many);
    let runs = 50;
    let pulled: u64 =
        (0..runs).map(|run| simulate(&scenario, &Streams::new(1, run)).behaviour[0].pulled).sum();
    let all = (400 + 1) as f64 * runs as f64;
    played::near(pulled as f64 / all, 0.4, (0.24 / all).sqrt());
}

#[test]
fn a_discount_costs_revenue_and_as_much_margin() {
    let discounts = "behaviour.discounts = { depth = \"10%\", days = \"3d\", elasticity = 2 }";
    // Signed on 28 January, before the last three days, and on 29 and 31 January and 1 February.
    let outcome = certain_text(&closer(&[17, 18, 20, 21], discounts));
    let on = |metric: Metric| {
        let by_day = flow(&outcome, metric);
        [27, 28, 30, 31].map(|day| by_day[day])
    };
    assert_eq!(on(Metric::Revenue), [10_000, 9_000, 9_000, 10_000]);
    assert_eq!(on(Metric::Bookings), on(Metric::Revenue));
    assert_eq!(on(Metric::Margin), [4_000, 3_000, 3_000, 4_000]);
    assert_eq!((outcome.behaviour[0].discounted, outcome.behaviour[0].discount.0), (2, 2_000));
    assert_eq!(outcome.seats[0].margin.0, 14_000);
}

#[test]
fn a_discount_lifts_the_odds_of_signing_by_the_price_elasticity() {
    let share = |discounts: &str| {
        let text = format!(
            r#"start = 2027-01-31
            horizon = "2d"
            report = "day"
            calendar = {{ work_days = "mon-sun" }}
            [segments.all]
            deal_value = 100
            [channels.site]
            counts = [4000, 4000]
            [[stages]]
            name = "contract"
            convert = "30%"
            hours = 0
            [roles.closer]
            does = ["inbound"]
            stages = ["contract"]
            reps = 1
            {discounts}"#
        );
        let outcome = simulate(&read_with(&text, &[]), &Streams::new(3, 0));
        flow(&outcome, Metric::Sales)
    };
    let sales = share("behaviour.discounts = { depth = \"10%\", days = \"1d\", elasticity = 3 }");
    // Odds of 3 to 7, times 0.9⁻³ on the last day of January.
    let odds = 3.0 / 7.0 / (0.9_f64 * 0.9 * 0.9);
    let lifted = odds / (1.0 + odds);
    for (found, expected) in sales.iter().zip([lifted, 0.3]) {
        let error = (4000.0 * expected * (1.0 - expected)).sqrt();
        let z = (*found as f64 - 4000.0 * expected) / error;
        assert!(z.abs() < 4.0, "{found} of 4000, expected {expected}: z = {z}");
    }
    assert!(
        share("")[0] < sales[0] && share("")[1] == sales[1],
        "the lift holds for the day alone"
    );
}

#[test]
fn what_is_not_paid_waits() {
    let play = |plan: &str| {
        let text = format!(
            r#"start = 2027-01-01
            horizon = "60d"
            report = "day"
            calendar = {{ work_days = "mon-sun" }}
            [segments.all]
            deal_value = 100
            [segments.all.customers]
            orders = "1/day"
            hours = 0.25
            [channels.site]
            counts = [5]
            [[stages]]
            name = "contract"
            convert = 1
            [roles.seller]
            does = ["inbound"]
            stages = ["contract"]
            reps = 1
            {plan}"#
        );
        simulate(&read_with(&text, &[]), &Streams::new(3, 0))
    };
    let orders = |plan: &str| {
        let outcome = play(plan);
        (outcome.total(Metric::Orders), outcome.behaviour[0].neglected)
    };
    let of = |business: &str, share: f64| {
        format!(
            "pay.commission = {{ on = \"revenue\", of = \"{business}\", rate = 0.1 }}\nbehaviour.neglects = {share}"
        )
    };
    let all = orders("").0;
    assert!(all > 200);
    let (served, neglected) = orders(&of("new", 1.0));
    assert!(served == 0 && neglected >= 55, "{served}, {neglected}");
    // What the plan pays is done.
    assert_eq!(orders(&of("all", 1.0)), (all, 0));
    assert_eq!(
        orders("pay.bonus = { for = \"order\", amount = 1 }\nbehaviour.neglects = 1"),
        (all, 0)
    );
    // On half of the 60 days nothing is served, and all that waits on the others: 32 orders would fit in a day, and five
    // fall due.
    let outcome = play(&of("new", 0.5));
    let (served, waits) = (flow(&outcome, Metric::Orders), &outcome.overdue);
    assert!(served.iter().zip(waits).all(|(&served, &waits)| served == 0 || waits == 0));
    let neglected = waits.iter().filter(|&&waits| waits > 0).count() as f64;
    assert_eq!(outcome.behaviour[0].neglected as f64, neglected);
    let (expected, error) = (30.0, 15.0_f64.sqrt());
    assert!(((neglected - expected) / error).abs() < 4.0, "{neglected} of 60 days");
    assert!(outcome.total(Metric::Orders) > 0);
}

#[test]
fn who_is_paid_half_of_the_market_leaves_twice_as_often_at_a_reaction_of_two() {
    let text = |quits: f64| {
        format!(
            r#"start = 2027-01-01
            horizon = "365d"
            [segments.all]
            deal_value = 100
            [channels.site]
            counts = [1]
            [[stages]]
            name = "contract"
            convert = 1
            [roles.seller]
            does = ["inbound"]
            stages = ["contract"]
            reps = 300
            attrition = "30%/year"
            pay = {{ base = "500/month", market = "1000/month" }}
            behaviour.underpaid = {{ quits = {quits} }}"#
        )
    };
    let hazard = 0.3 / DAYS_A_YEAR;
    for (quits, times) in [(0.0, 1.0), (2.0, 2.0), (6.0, 4.0)] {
        let scenario = read_with(&text(quits), &[]);
        let (mut left, mut for_pay, runs) = (0, 0, 10);
        for run in 0..runs {
            let outcome = simulate(&scenario, &Streams::new(7, run));
            left += outcome.seats.iter().map(|seat| u64::from(seat.leavers)).sum::<u64>();
            for_pay += outcome.behaviour[0].leavers;
        }
        // Nobody leaves on the first day of all, the day on which they start.
        let people = 300.0 * runs as f64;
        let p = 1.0 - (1.0 - times * hazard).powi(364);
        let z = (left as f64 - people * p) / (people * p * (1.0 - p)).sqrt();
        assert!(z.abs() < 4.0, "{left} of {people}, expected a share of {p}: z = {z}");
        assert_eq!(for_pay > 0, quits > 0.0);
    }
}

/// All that may be assumed, at sizes that change nothing.
const NOTHING: &str = r#"{ effort = { elasticity = 0, reference = "10%" },
    gives_up = { under = "50%", hours = 1 }, coasts = 1, pulls_forward = { share = 0, days = "5d" },
    discounts = { depth = 0, days = "5d", elasticity = 2 }, neglects = 0,
    underpaid = { quits = 0 }, comfort = { above = "0/month", hours = 1 } }"#;

#[test]
fn nothing_assumed_or_assumed_at_no_size_changes_no_number() {
    let text = include_str!("../../../scenarios/bonus-schemes.toml");
    let nothing = NOTHING.replace('\n', " ");
    let scenario = read(text);
    let role = &scenario.roles[0].name;
    for set in [format!("roles.{role}.behaviour={{}}"), format!("roles.{role}.behaviour={nothing}")]
    {
        // A cap that many months reach, and a market that all are paid under.
        let ground = ["quota=10k/month", "pay.cap=300", "pay.market=100k/month"];
        let ground = ground.map(|of| format!("roles.{role}.{of}"));
        let ground: Vec<&str> = ground.iter().map(String::as_str).collect();
        let set: Vec<&str> = [set.as_str()].into_iter().chain(ground.iter().copied()).collect();
        let (plain, assumed) = (read_with(text, &ground), read_with(text, &set));
        for run in 0..20 {
            let mut other = simulate(&assumed, &Streams::new(1, run));
            let expected = simulate(&plain, &Streams::new(1, run));
            // What is told of the assumptions themselves aside.
            other.behaviour.clone_from(&expected.behaviour);
            assert!(other == expected, "run {run}");
        }
    }
}

#[test]
fn the_page_names_every_assumption_and_what_came_of_it() {
    let text = habitual(
        r#"quota = "1k/month"
        pay = { commission = { on = "revenue", rate = "5%", steps = [{ from = 1, rate = "15%" }] }, cap = 1000 }
        behaviour = { effort = { elasticity = 1, reference = "10%" }, coasts = "50%" }"#,
    );
    let found = forecast(&read_with(&text, &[]), &plan(10, 1), &Unwatched);
    let habits: Vec<_> = found.behaviour.iter().map(|row| row.behaviour).collect();
    assert_eq!(habits, [Habit::Effort, Habit::Coasts]);
    let report = played::report("hunter", "voronka forecast hunter.toml", 10, found);
    for detail in [Detail::Full, Detail::Answer] {
        let page = report.text(detail, 500, Style::Plain).replace('\u{202f}', " ");
        let line = "Every number here rests on assumptions about what pay does to people: effort, coasts of `hunter`.";
        assert!(page.contains(line), "{page}");
    }
    let page = report.text(Detail::Full, 500, Style::Plain).replace('\u{202f}', " ");
    for line in [
        "Assumed of `hunter`: hours follow what the next sales pay (elasticity 1, reference 10%, least 0.5, most 1.5).",
        "Known: Lazear 2000",
        "Assumed of `hunter`: fewer hours once the cap is reached (hours 50%).",
    ] {
        assert!(page.contains(line), "{line}\n{page}");
    }
    let tables = report.tables();
    let table = tables.iter().find(|(file, _)| *file == "behaviour.csv").expect("a table");
    let table = String::from_utf8(table.1.clone()).expect("text");
    assert!(
        table.lines().nth(2).is_some_and(|row| row.starts_with("hunter,coasts,hours 0.5,")),
        "{table}"
    );
}
