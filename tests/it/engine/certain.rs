//! Departments without chance: every rate 0 or 1, every time fixed. What happens is worked out by hand,
//! day by day, and holds for every seed, since nothing is left to luck.

use crate::played::flow;
use voronka::engine::outcome::{LossReason, profit_of};
use voronka::engine::{Metric, Outcome, Stock, simulate};
use voronka::language::{Overrides, load};
use voronka::random::Streams;
use voronka::units::Money;

/// Two weeks from a Monday, every day worked, eight hours a day, results by day.
const FORTNIGHT: &str = r#"
start = 2027-01-04
horizon = "14d"
report = "day"
calendar = { work_days = "mon-sun" }
"#;

/// What came of a department for one seed, the same as for every other.
fn surely(text: &str) -> Outcome {
    let scenario = match load("certain.toml", text, &Overrides::default()) {
        Ok(loaded) => loaded.scenario,
        Err(problems) => panic!("{problems}"),
    };
    let first = simulate(&scenario, &Streams::new(0, 0));
    for seed in 1..10 {
        assert!(simulate(&scenario, &Streams::new(seed, seed * 7)) == first, "luck matters");
    }
    first
}

/// Fails unless the flow is as expected day by day, and nothing on the days after those.
fn flows(outcome: &Outcome, metric: Metric, expected: &[i64]) {
    let mut rows = expected.to_vec();
    rows.resize(outcome.flows.len(), 0);
    assert_eq!(flow(outcome, metric), rows, "{metric:?} by day");
}

/// Fails unless so many accounts are in the state at the end of the first days.
fn holds_by_day(outcome: &Outcome, state: Stock, expected: &[i64]) {
    let all = outcome.stocks.iter().map(|s| s.iter().map(|of| of[state as usize]).sum::<i64>());
    let first: Vec<i64> = all.take(expected.len()).collect();
    assert_eq!(first, expected, "{state:?} by day");
}

const HOUR: i64 = 3600;

#[test]
fn a_lead_is_touched_at_once_and_a_sale_made_after_the_gap() {
    let outcome = surely(&format!(
        r#"{FORTNIGHT}
        [segments.all]
        deal_value = 100
        margin = "40%"
        [channels.site]
        counts = [2, 1]
        cost_per_lead = 7
        [[stages]]
        name = "contact"
        convert = 1
        gap = "2d"
        hours = 1
        [[stages]]
        name = "contract"
        convert = 1
        gap = "3d"
        hours = 1.5
        [roles.seller]
        does = ["inbound"]
        stages = ["contact", "contract"]
        reps = 1
        "#
    ));
    flows(&outcome, Metric::Leads, &[2, 1]);
    flows(&outcome, Metric::LeadCost, &[1400, 700]);
    flows(&outcome, Metric::Touches, &[2, 1, 0, 2, 1]);
    flows(&outcome, Metric::Effective, &[2, 1, 0, 2, 1]);
    flows(&outcome, Metric::HoursUsed, &[2 * HOUR, HOUR, 0, 3 * HOUR, 3 * HOUR / 2]);
    flows(&outcome, Metric::HoursAvailable, &[8 * HOUR; 14]);
    flows(&outcome, Metric::Signed, &[0, 0, 0, 2, 1]);
    flows(&outcome, Metric::Sales, &[0, 0, 0, 2, 1]);
    flows(&outcome, Metric::Revenue, &[0, 0, 0, 20_000, 10_000]);
    flows(&outcome, Metric::Margin, &[0, 0, 0, 8_000, 4_000]);
    flows(&outcome, Metric::CashIn, &[0, 0, 0, 20_000, 10_000]);
    flows(&outcome, Metric::Lost, &[]);
    holds_by_day(&outcome, Stock::InWork, &[2, 3, 3, 1, 0]);
    holds_by_day(&outcome, Stock::Customer, &[0, 0, 0, 2, 3]);
    assert_eq!(outcome.cycle[3], 3);
    assert_eq!((outcome.stages[1].days, outcome.stages[1].occupancy), (9, 2 + 3 + 3 + 1));
}

/// A seller who answers one lead a day and works both stages.
const SELLER: &str = r#"
[roles.seller]
does = ["inbound"]
stages = ["contact", "contract"]
reps = 1
"#;

/// A market of leads alone, each worth 100.
const LEADS: &str = "[segments.all]\ndeal_value = 100\n";

#[test]
fn what_falls_due_on_a_weekend_is_served_on_monday() {
    let stages = |gap: &str| {
        format!(
            r#"start = 2027-01-08 # a Friday
            horizon = "14d"
            report = "day"
            calendar = {{ holidays = [2027-01-13] }}
            {LEADS}
            [channels.site]
            counts = [1, 1, 1]
            [[stages]]
            name = "contact"
            convert = 1
            [[stages]]
            name = "contract"
            convert = 1
            gap = "{gap}"
            {SELLER}"#
        )
    };
    // Fri 8, Sat 9, Sun 10, Mon 11, Tue 12, Wed 13 (holiday), Thu 14, Fri 15.
    let calendar_days = surely(&stages("2d"));
    flows(&calendar_days, Metric::Touches, &[1, 0, 0, 3, 0, 0, 2]);
    flows(&calendar_days, Metric::Sales, &[0, 0, 0, 1, 0, 0, 2]);
    let working_days = surely(&stages("2wd"));
    flows(&working_days, Metric::Touches, &[1, 0, 0, 2, 1, 0, 2]);
    flows(&working_days, Metric::Sales, &[0, 0, 0, 0, 1, 0, 2]);
    assert_eq!(working_days.total(Metric::HoursAvailable), 9 * 8 * HOUR);
}

#[test]
fn steps_are_settled_one_after_another() {
    let outcome = surely(&format!(
        r#"{FORTNIGHT}{LEADS}
        [channels.site]
        counts = [1]
        [[stages]]
        name = "contact"
        convert = 1
        steps = 3
        gap = "2d"
        [[stages]]
        name = "contract"
        convert = 1
        steps = 2
        gap = "1d"
        {SELLER}"#
    ));
    flows(&outcome, Metric::Touches, &[1, 0, 1, 0, 1, 1, 1]);
    flows(&outcome, Metric::Effective, &[1, 0, 1, 0, 1, 1, 1]);
    flows(&outcome, Metric::Sales, &[0, 0, 0, 0, 0, 0, 1]);
    assert_eq!((outcome.stages[0].won_through, outcome.stages[0].effective), (1, 3));
}

#[test]
fn a_listed_stage_takes_as_many_touches_as_it_lists() {
    let outcome = surely(&format!(
        r#"{FORTNIGHT}{LEADS}
        [channels.site]
        counts = [1, 1]
        [[stages]]
        name = "contact"
        advance = [0, 0, 1]
        lose = [0]
        gap = "2d"
        [[stages]]
        name = "contract"
        advance = [0]
        lose = [0, 1]
        gap = "1d"
        {SELLER}"#
    ));
    flows(&outcome, Metric::Touches, &[1, 1, 1, 1, 1, 2, 2, 1]);
    flows(&outcome, Metric::Effective, &[0, 0, 0, 0, 1, 1]);
    flows(&outcome, Metric::Lost, &[0, 0, 0, 0, 0, 0, 1, 1]);
    holds_by_day(&outcome, Stock::Cooling, &[0, 0, 0, 0, 0, 0, 1, 2]);
}

/// A hunter finds, a closer closes, with this hand-off between them.
fn handed_over(handoff: &str) -> Outcome {
    surely(&format!(
        r#"{FORTNIGHT}{LEADS}
        [channels.site]
        counts = [1, 1]
        [[stages]]
        name = "contact"
        convert = 1
        [[stages]]
        name = "contract"
        convert = 1
        gap = "1d"
        handoff = {handoff}
        [roles.hunter]
        does = ["inbound"]
        stages = ["contact"]
        reps = 1
        [roles.closer]
        stages = ["contract"]
        reps = 1
        "#
    ))
}

#[test]
fn a_deal_that_changes_hands_waits_for_the_delay_and_the_gap() {
    let outcome = handed_over("{ delay = \"2d\" }");
    flows(&outcome, Metric::Touches, &[1, 1, 0, 1, 1]);
    flows(&outcome, Metric::Sales, &[0, 0, 0, 1, 1]);
    let by_seat: Vec<_> = outcome.seats.iter().map(|seat| (seat.touches, seat.sales)).collect();
    assert_eq!(by_seat, [(2, 0), (2, 2)]);
}

/// What a source or a role brought: deals, sales, revenue in major units.
fn brought(of: &voronka::engine::outcome::Yield) -> (u64, u64, f64) {
    (of.deals, of.sales, of.revenue.major())
}

#[test]
fn what_a_hunter_hands_over_is_credited_to_the_hunter_too() {
    let outcome = handed_over("{ delay = \"2d\" }");
    let handed: Vec<_> = outcome.handed.iter().map(brought).collect();
    assert_eq!(handed, [(2, 2, 200.0), (0, 0, 0.0)]);
    let dropped = handed_over("{ drop = 1 }");
    assert_eq!(brought(&dropped.handed[0]), (2, 0, 0.0));
}

#[test]
fn a_sale_is_credited_to_where_its_account_came_from() {
    let outcome = surely(&format!(
        r#"{FORTNIGHT}{LEADS}
        [channels.site]
        counts = [2, 1]
        [channels.fair]
        counts = [0, 0, 3]
        [[stages]]
        name = "contact"
        convert = 1
        [roles.seller]
        does = ["inbound"]
        stages = ["contact"]
        reps = 1
        [[deals]]
        stage = "contact"
        count = 4
        value = 50
        "#
    ));
    let sources: Vec<_> = outcome.sources.iter().map(brought).collect();
    assert_eq!(sources, [(0, 0, 0.0), (4, 4, 200.0), (3, 3, 300.0), (3, 3, 300.0)]);
}

#[test]
fn a_deal_that_is_dropped_at_the_hand_off_is_lost_there() {
    let outcome = handed_over("{ drop = 1 }");
    flows(&outcome, Metric::Touches, &[1, 1]);
    flows(&outcome, Metric::Lost, &[1, 1]);
    assert_eq!(outcome.stages[1].lost[LossReason::Dropped as usize], 2);
    holds_by_day(&outcome, Stock::Cooling, &[1, 2]);
}

/// Two stages whose touches take half an hour and an hour and a half, in a day of two hours; two leads
/// enter the second stage, one the first.
fn short_day(priority: &str) -> Outcome {
    surely(&format!(
        r#"start = 2027-01-04
        horizon = "5d"
        report = "day"
        calendar = {{ hours = 2 }}
        {LEADS}
        [channels.warm]
        counts = [2]
        enters = "contract"
        [channels.cold]
        counts = [1]
        [[stages]]
        name = "contact"
        convert = 0
        hours = 0.5
        [[stages]]
        name = "contract"
        convert = 1
        hours = 1.5
        {SELLER}
        carry_over = false
        priority = "{priority}""#
    ))
}

#[test]
fn nothing_overtakes_a_touch_for_which_the_day_is_too_short() {
    let outcome = short_day("latest_stage");
    // The second contract does not fit into the half hour that is left, and the contact waits behind it.
    flows(&outcome, Metric::Touches, &[1, 2]);
    flows(&outcome, Metric::Sales, &[1, 1]);
    flows(&outcome, Metric::HoursUsed, &[3 * HOUR / 2, 2 * HOUR]);
    assert_eq!(outcome.overdue, [2, 0, 0, 0, 0]);
    assert_eq!(outcome.overdue_evenings, [2, 0, 0, 0, 0]);
    assert_eq!(outcome.seats[0].overdue_evenings, 2);
    assert_eq!((outcome.stages[0].waiting, outcome.stages[1].waiting), (1, 1));
}

#[test]
fn a_touch_longer_than_the_day_is_made_when_the_time_spent_on_it_suffices() {
    let outcome = surely(&format!(
        r#"start = 2027-01-04
        horizon = "7d"
        report = "day"
        calendar = {{ hours = 2, work_days = "mon-sun" }}
        {LEADS}
        [channels.site]
        counts = [2]
        [[stages]]
        name = "contact"
        convert = 1
        hours = 5
        [roles.seller]
        does = ["inbound"]
        stages = ["contact"]
        reps = 1
        "#
    ));
    flows(&outcome, Metric::Touches, &[0, 0, 1, 0, 1]);
    flows(&outcome, Metric::HoursUsed, &[2 * HOUR; 5]);
    flows(&outcome, Metric::Sales, &[0, 0, 1, 0, 1]);
}

/// One lead that is signed at once under these terms.
fn sold(terms: &str) -> Outcome {
    surely(&format!(
        r#"{FORTNIGHT}{LEADS}
        [channels.site]
        counts = [1]
        [[stages]]
        name = "contact"
        convert = 1
        [sale]
        {terms}
        [roles.seller]
        does = ["inbound"]
        stages = ["contact"]
        reps = 1
        "#
    ))
}

#[test]
fn the_advance_makes_the_sale_and_the_rest_comes_later() {
    let outcome = sold("advance = \"30%\"\nadvance_after = \"2d\"\nrest_after = \"4d\"");
    flows(&outcome, Metric::Signed, &[1]);
    flows(&outcome, Metric::Bookings, &[10_000]);
    flows(&outcome, Metric::Sales, &[0, 0, 1]);
    flows(&outcome, Metric::Revenue, &[0, 0, 10_000]);
    flows(&outcome, Metric::CashIn, &[0, 0, 3_000, 0, 0, 0, 7_000]);
    holds_by_day(&outcome, Stock::InWork, &[1, 1, 0]);
    assert_eq!(outcome.cycle[2], 1);
}

#[test]
fn an_advance_that_never_comes_loses_the_deal_on_its_day() {
    let outcome = sold("advance_after = \"2d\"\nadvance_fails = 1");
    flows(&outcome, Metric::Signed, &[1]);
    flows(&outcome, Metric::Sales, &[]);
    flows(&outcome, Metric::Lost, &[0, 0, 1]);
    assert_eq!(outcome.stages[0].lost[LossReason::Unpaid as usize], 1);
    holds_by_day(&outcome, Stock::Cooling, &[0, 0, 1]);
}

#[test]
fn a_rest_that_never_comes_leaves_the_sale() {
    let outcome = sold("advance = \"30%\"\nrest_fails = 1");
    flows(&outcome, Metric::Revenue, &[10_000]);
    flows(&outcome, Metric::CashIn, &[3_000]);
    flows(&outcome, Metric::WriteOffs, &[7_000]);
}

#[test]
fn a_rest_that_never_comes_is_written_off_on_the_day_on_which_that_is_clear() {
    let outcome = sold("advance = \"30%\"\nrest_after = \"4d\"\nrest_fails = 1");
    flows(&outcome, Metric::Revenue, &[10_000]);
    flows(&outcome, Metric::CashIn, &[3_000]);
    flows(&outcome, Metric::WriteOffs, &[0, 0, 0, 0, 7_000]);
    let profits = outcome.flows.iter().map(|flows| profit_of(flows).0);
    assert_eq!(profits.take(6).collect::<Vec<_>>(), [10_000, 0, 0, 0, -7_000, 0]);
    // No money moves on that day.
    assert!(outcome.cash.iter().all(|&cash| cash == Money(3_000)), "{:?}", outcome.cash);
}

#[test]
fn money_that_would_come_on_a_day_off_comes_on_the_next_working_day() {
    let outcome = surely(&format!(
        r#"start = 2027-01-08 # a Friday
        horizon = "7d"
        report = "day"
        {LEADS}
        [channels.site]
        counts = [1]
        [[stages]]
        name = "contact"
        convert = 1
        [sale]
        advance = "30%"
        advance_after = "1d"
        rest_after = "0.4wd"
        [roles.seller]
        does = ["inbound"]
        stages = ["contact"]
        reps = 1
        "#
    ));
    // The advance would come on Saturday, and comes on Monday; the rest within no working day, at once.
    flows(&outcome, Metric::CashIn, &[0, 0, 0, 10_000]);
    flows(&outcome, Metric::Sales, &[0, 0, 0, 1]);
}

/// A caller with a base of so many accounts who all refuse.
fn refused(accounts: u32, base: &str, segment: &str) -> Outcome {
    surely(&format!(
        r#"{FORTNIGHT}
        [base]
        {base}
        [segments.all]
        accounts = {accounts}
        deal_value = 100
        {segment}
        [[stages]]
        name = "contact"
        convert = 0
        hours = 4
        [roles.hunter]
        does = ["prospect"]
        stages = ["contact"]
        reps = 1
        "#
    ))
}

#[test]
fn refused_accounts_cool_off_and_return() {
    let outcome = refused(3, "", "cool_off = \"4d\"");
    // Two calls a day: accounts 1 and 2, then 3, then nobody till 1 and 2 are back on day 4.
    flows(&outcome, Metric::Prospected, &[2, 1, 0, 0, 2, 1, 0, 0, 2, 1, 0, 0, 2, 1]);
    flows(&outcome, Metric::Refusals, &[2, 1, 0, 0, 2, 1, 0, 0, 2, 1, 0, 0, 2, 1]);
    flows(&outcome, Metric::DryDays, &[0, 1, 1, 1, 0, 1, 1, 1, 0, 1, 1, 1, 0, 1]);
    holds_by_day(&outcome, Stock::Cooling, &[2, 3, 3, 3, 3, 3]);
    holds_by_day(&outcome, Stock::Fresh, &[1, 0, 0, 0, 0, 0]);
}

#[test]
fn a_base_that_closes_is_called_once() {
    let outcome = refused(3, "", "cool_off = \"4d\"\nclosed_share = 1");
    flows(&outcome, Metric::Closed, &[2, 1]);
    holds_by_day(&outcome, Stock::Closed, &[2, 3, 3, 3, 3, 3]);
}

#[test]
fn a_cool_off_that_is_not_respected_brings_premature_calls_to_the_end() {
    let outcome = refused(3, "respect_cool_off = false", "cool_off = \"1y\"");
    flows(&outcome, Metric::Prospected, &[2; 14]);
    flows(&outcome, Metric::Premature, &[0, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2]);
    holds_by_day(&outcome, Stock::Fresh, &[1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    holds_by_day(&outcome, Stock::Cooling, &[2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3]);
}

#[test]
fn accounts_are_called_again_when_we_choose_and_too_early_if_they_have_not_cooled_off() {
    let third = [1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1];
    let too_early = [0, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1];
    let outcome = refused(1, "", "cool_off = \"6d\"\ncall_again = \"3d\"");
    flows(&outcome, Metric::Prospected, &third);
    flows(&outcome, Metric::Premature, &too_early);
    holds_by_day(&outcome, Stock::Cooling, &[1; 14]);
    // One that has cooled off waits for its turn.
    let outcome = refused(1, "", "cool_off = \"2d\"\ncall_again = \"3d\"");
    flows(&outcome, Metric::Prospected, &third);
    flows(&outcome, Metric::Premature, &[]);
    // Who does not wait for the turn calls too early only whom it is too early for.
    let is_early = |cool_off: &str| {
        let segment = format!("cool_off = \"{cool_off}\"\ncall_again = \"5d\"");
        let outcome = refused(1, "respect_cool_off = false", &segment);
        flows(&outcome, Metric::Prospected, &[1; 14]);
        outcome.total(Metric::Premature)
    };
    assert_eq!([is_early("1d"), is_early("2d")], [0, 13]);
}

/// People who call a base without end, an hour a call.
fn callers(people: &str) -> Outcome {
    surely(&format!(
        r#"{FORTNIGHT}
        [segments.all]
        accounts = 1000000
        deal_value = 100
        [[stages]]
        name = "contact"
        convert = 0
        hours = 1
        [roles.hunter]
        does = ["prospect"]
        stages = ["contact"]
        {people}
        "#
    ))
}

#[test]
fn a_newcomer_is_trained_before_the_first_call() {
    let outcome = callers("training = \"5d\"\nhire = { count = 1 }");
    flows(&outcome, Metric::Touches, &[0, 0, 0, 0, 0, 8, 8, 8, 8, 8, 8, 8, 8, 8]);
    flows(&outcome, Metric::SeatDays, &[1; 14]);
    let known = callers("training = \"5d\"\nreps = 1");
    flows(&known, Metric::Touches, &[8; 14]);
}

#[test]
fn a_training_takes_its_hours_from_the_days() {
    let outcome = callers(
        "reps = 2\n[[training]]\ndate = \"2d\"\nhours = 10\nodds = 1.5\ncost = 30\n\
         [[training]]\ndate = \"5d\"\nhours = 3\nodds = 1.5",
    );
    flows(&outcome, Metric::Touches, &[16, 16, 0, 12, 16, 10, 16, 16, 16, 16, 16, 16, 16, 16]);
    flows(&outcome, Metric::Overheads, &[0, 0, 3_000]);
}

#[test]
fn waves_of_hiring_come_when_they_are_due() {
    let outcome = callers("hire_cost = 50\nhire = { count = 3, from = \"3d\", every = \"2d\" }");
    flows(&outcome, Metric::SeatDays, &[0, 0, 0, 1, 1, 2, 2, 3, 3, 3, 3, 3, 3, 3]);
    flows(&outcome, Metric::Hiring, &[0, 0, 0, 5_000, 0, 5_000, 0, 5_000]);
    flows(&outcome, Metric::Touches, &[0, 0, 0, 8, 8, 16, 16, 24, 24, 24, 24, 24, 24, 24]);
}

#[test]
fn a_ramp_on_hours_grows_by_the_day() {
    let ramp = "{ over = \"4d\", start = 0, acts = \"hours\" }";
    let outcome = callers(&format!("ramp = {ramp}\nhire = {{ count = 1 }}"));
    flows(&outcome, Metric::Touches, &[0, 2, 4, 6, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8]);
    let ramped = [0, 250_000, 500_000, 750_000];
    let full = [1_000_000; 10];
    flows(&outcome, Metric::RampedDays, &[&ramped[..], &full[..]].concat());
}

#[test]
fn time_for_other_things_is_not_sold() {
    let outcome = callers("reps = 1\nworkday = { admin = 2, crm = 1.5 }");
    // Half an hour of each day goes into the call of the next.
    flows(&outcome, Metric::Touches, &[4, 5, 4, 5, 4, 5, 4, 5, 4, 5, 4, 5, 4, 5]);
    flows(&outcome, Metric::HoursAvailable, &[9 * HOUR / 2; 14]);
}

#[test]
fn a_rep_stops_prospecting_at_the_limit_of_open_deals() {
    let outcome = surely(&format!(
        r#"{FORTNIGHT}
        [segments.all]
        accounts = 1000
        deal_value = 100
        [[stages]]
        name = "contact"
        advance = [0, 1]
        lose = [0]
        gap = "3d"
        hours = 1
        [roles.hunter]
        does = ["prospect"]
        stages = ["contact"]
        reps = 1
        open_deals = 5
        "#
    ));
    // On day 3 the five are won and five more begun in the three hours that are left: three.
    flows(&outcome, Metric::Prospected, &[5, 0, 0, 3, 2, 0, 3, 2, 0, 3, 2, 0, 3, 2]);
    flows(&outcome, Metric::Sales, &[0, 0, 0, 5, 0, 0, 3, 2, 0, 3, 2, 0, 3, 2]);
}

#[test]
fn a_refusal_makes_room_for_another_call_on_the_same_day() {
    let outcome = surely(&format!(
        r#"{FORTNIGHT}
        [segments.all]
        accounts = 50
        deal_value = 100
        cool_off = "10y"
        [[stages]]
        name = "contact"
        convert = 0
        hours = 1
        [roles.hunter]
        does = ["prospect"]
        stages = ["contact"]
        reps = 1
        open_deals = 3
        "#
    ));
    // Eight hours, eight calls, never more than three open at once; on the seventh day two accounts are left.
    flows(&outcome, Metric::Prospected, &[8, 8, 8, 8, 8, 8, 2]);
    flows(&outcome, Metric::Touches, &[8, 8, 8, 8, 8, 8, 2]);
    flows(&outcome, Metric::ProspectingDays, &[1; 14]);
    flows(&outcome, Metric::DryDays, &[0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1]);
}

/// Deals whose reps are dismissed on 1 February, a fortnight before the next touch, and replaced a day later.
fn deals_of_leavers(priority: &str) -> Outcome {
    surely(&format!(
        r#"start = 2027-01-01
        horizon = "55d"
        report = "month"
        calendar = {{ work_days = "mon-sun" }}
        {LEADS}
        [channels.site]
        counts = [{}6]
        [[stages]]
        name = "contact"
        convert = 1
        [[stages]]
        name = "contract"
        convert = 1
        gap = "20d"
        [roles.seller]
        does = ["inbound"]
        stages = ["contact", "contract"]
        reps = 2
        quota = "1000k/month"
        dismiss = {{ under = "50%", months = 1 }}
        replace_after = "1d"
        leaver_loss = 1
        priority = "{priority}"
        "#,
        "0, ".repeat(25)
    ))
}

#[test]
fn a_successor_does_not_keep_the_deals_of_a_leaver() {
    for priority in ["oldest_due", "latest_stage"] {
        let outcome = deals_of_leavers(priority);
        assert_eq!(outcome.total(Metric::Sales), 0, "{priority}");
        flows(&outcome, Metric::Lost, &[0, 6]);
    }
}

#[test]
fn as_many_stages_and_segments_as_there_may_be_are_kept_apart() {
    let segments = (0..100).map(|i| format!("[segments.g{i}]\ndeal_value = {}\n", i + 1));
    let stages = (0..30)
        .map(|i| format!("[[stages]]\nname = \"s{i}\"\nconvert = 1\nhours = 0.1\ngap = \"1d\"\n"));
    let names = |from: usize, until: usize| {
        (from..until).map(|i| format!("\"s{i}\"")).collect::<Vec<String>>().join(", ")
    };
    let outcome = surely(&format!(
        r#"start = 2027-01-04
        horizon = "40d"
        report = "day"
        calendar = {{ work_days = "mon-sun" }}
        {}
        [channels.site]
        counts = [20]
        segments = {{ g99 = 1 }}
        {}
        [roles.first]
        does = ["inbound"]
        stages = [{}]
        reps = 1
        [roles.last]
        stages = [{}]
        reps = 1
        "#,
        segments.collect::<String>(),
        stages.collect::<String>(),
        names(0, 16),
        names(16, 30),
    ));
    assert_eq!(flow(&outcome, Metric::Sales)[29], 20);
    assert_eq!(outcome.total(Metric::Revenue), 20 * 100 * 100);
    assert!(outcome.stages.iter().all(|stage| stage.touches == 20 && stage.days <= 20));
}

#[test]
fn pay_is_earned_by_the_day_and_paid_at_the_end_of_the_month() {
    let outcome = surely(&format!(
        r#"start = 2027-01-30
        horizon = "5d"
        report = "day"
        {LEADS}
        [channels.site]
        counts = [0]
        [[stages]]
        name = "contact"
        convert = 1
        [roles.seller]
        does = ["inbound"]
        stages = ["contact"]
        reps = 1
        pay = "310/month"
        [money]
        cash = 1000
        overhead = "62/month"
        one_off = [{{ date = 2027-02-02, what = "CRM", cost = 100 }}]
        "#
    ));
    // A day of January is worth 10.00 of pay and 2.00 of overheads, of February 11.07 and 2.21 or 2.22.
    flows(&outcome, Metric::Pay, &[1_000, 1_000, 1_107, 1_107, 1_107]);
    flows(&outcome, Metric::Overheads, &[200, 200, 221, 10_221, 222]);
    let cash = [99_800, 97_600, 97_379, 87_158, 83_615].map(Money);
    assert_eq!(outcome.cash, cash);
    assert_eq!((outcome.lowest_cash.amount, outcome.lowest_cash.day), (Money(83_615), 4));
}

/// One lead in a stage where clients lose patience two days after a touch is due.
fn impatient(start: &str, reps: u32) -> Outcome {
    impatient_with(start, reps, "")
}

/// The same with more said about the role.
fn impatient_with(start: &str, reps: u32, more: &str) -> Outcome {
    surely(&format!(
        r#"start = {start}
        horizon = "14d"
        report = "day"
        {LEADS}
        [channels.site]
        counts = [1]
        [[stages]]
        name = "contact"
        convert = 1
        patience = "2d"
        decay = 1
        [roles.seller]
        does = ["inbound"]
        stages = ["contact"]
        reps = {reps}
        {more}
        "#
    ))
}

#[test]
fn a_client_whom_nobody_calls_is_lost_after_the_patience() {
    let outcome = impatient("2027-01-04", 0);
    flows(&outcome, Metric::Lost, &[0, 0, 0, 1]);
    assert_eq!(outcome.stages[0].lost[LossReason::Neglected as usize], 1);
    assert_eq!(outcome.overdue[..5], [1, 1, 1, 0, 0]);
    flows(&impatient("2027-01-04", 1), Metric::Sales, &[1]);
}

#[test]
fn patience_that_ends_on_a_weekend_is_seen_to_have_ended_on_monday() {
    // Due on Thursday, lost on Sunday.
    let outcome = impatient("2027-01-07", 0);
    flows(&outcome, Metric::Lost, &[0, 0, 0, 0, 1]);
    // What is overdue is counted on the evenings of Thursday and Friday; nobody works on the next two.
    assert_eq!(outcome.overdue[..5], [1, 1, 1, 1, 0]);
    assert_eq!(outcome.overdue_evenings[..5], [1, 1, 0, 0, 0]);
}

#[test]
fn a_client_who_was_forgotten_is_told_from_one_who_waited() {
    let waited = impatient("2027-01-04", 0);
    assert_eq!(waited.stages[0].forgotten, 0);
    let forgotten = impatient_with("2027-01-04", 1, "discipline = 0");
    assert_eq!(forgotten.stages[0].lost[LossReason::Neglected as usize], 1);
    assert_eq!(forgotten.stages[0].forgotten, 1);
}

/// Two deals open at the start with a gap, last touched some time ago.
fn begun(gap: &str, age: u32) -> Outcome {
    surely(&format!(
        r#"{FORTNIGHT}{LEADS}
        [[stages]]
        name = "contact"
        convert = 1
        [[stages]]
        name = "contract"
        convert = 1
        gap = "{gap}"
        [[deals]]
        stage = "contract"
        count = 2
        age = "{age}d"
        first_contact = "100d"
        value = 70
        {SELLER}"#
    ))
}

#[test]
fn deals_open_at_the_start_are_due_when_their_wait_is_over() {
    // Touched two days before the first day; five days later is the fourth day of the run.
    let outcome = begun("5d", 2);
    flows(&outcome, Metric::Sales, &[0, 0, 0, 2]);
    flows(&outcome, Metric::Revenue, &[0, 0, 0, 14_000]);
    assert_eq!(outcome.cycle[103], 2);
    holds_by_day(&outcome, Stock::InWork, &[2, 2, 2, 0]);
    flows(&begun("5d", 90), Metric::Sales, &[2]);
}

#[test]
fn where_every_day_is_worked_working_days_are_days() {
    for age in [0, 2, 4, 5] {
        assert!(begun("5wd", age) == begun("5d", age), "age {age} days");
    }
}

/// Everybody says "not now"; a need arises the next day, and is worth a contract.
fn warmed() -> Outcome {
    surely(&format!(
        r#"{FORTNIGHT}
        [segments.all]
        accounts = 1
        deal_value = 100
        pool = {{ need_every = "0.0001d", contact_every = "3d", warm_stage = "contract" }}
        [[stages]]
        name = "contact"
        convert = 0
        lost = {{ not_now = 1 }}
        [[stages]]
        name = "contract"
        convert = 1
        gap = "2d"
        [roles.seller]
        does = ["prospect"]
        stages = ["contact", "contract"]
        reps = 1
        "#
    ))
}

#[test]
fn a_segment_may_be_called_up_while_others_have_accounts() {
    let outcome = surely(&format!(
        r#"{FORTNIGHT}
        [segments.few]
        accounts = 2
        deal_value = 1
        cool_off = "10y"
        [segments.many]
        accounts = 1000
        deal_value = 1
        cool_off = "10y"
        [[stages]]
        name = "contact"
        convert = 0
        hours = 1
        [roles.specialist]
        does = ["prospect"]
        stages = ["contact"]
        segments = ["few"]
        reps = 1
        [roles.caller]
        does = ["prospect"]
        stages = ["contact"]
        segments = ["many"]
        reps = 2
        "#
    ));
    // The two accounts are called on the first day; the callers of the many never look in vain.
    let dry = outcome.segments.iter().map(|segment| (segment.dry_evenings, segment.dry_month));
    assert_eq!(dry.collect::<Vec<_>>(), [(14, Some(0)), (0, None)]);
    assert_eq!(outcome.dry_month, None);
}

#[test]
fn a_not_now_waits_in_the_pool_till_the_need_arises() {
    let outcome = warmed();
    flows(&outcome, Metric::Prospected, &[1]);
    flows(&outcome, Metric::Lost, &[1]);
    flows(&outcome, Metric::Refusals, &[]);
    flows(&outcome, Metric::Warmed, &[0, 1]);
    flows(&outcome, Metric::Sales, &[0, 0, 0, 1]);
    holds_by_day(&outcome, Stock::Pool, &[1, 0, 0, 0]);
    holds_by_day(&outcome, Stock::InWork, &[0, 1, 1, 0]);
    assert_eq!(outcome.cycle[2], 1);
}

/// One touch a day. Two leads enter the first stage on day 0, one enters the second on day 1; leads of the
/// `sure` stage are won, those of the other lost.
fn one_touch_a_day(priority: &str, sure: &str) -> Outcome {
    let convert = |stage: &str| {
        if stage == sure { "advance = [1]\nlose = [0]" } else { "advance = [0]\nlose = [1]" }
    };
    surely(&format!(
        r#"{FORTNIGHT}{LEADS}
        [channels.cold]
        counts = [2]
        [channels.warm]
        counts = [0, 1]
        enters = "contract"
        [[stages]]
        name = "contact"
        {}
        hours = 1
        [[stages]]
        name = "contract"
        {}
        gap = "9d"
        hours = 1
        {SELLER}
        hours = 1
        priority = "{priority}""#,
        convert("contact"),
        convert("contract"),
    ))
}

#[test]
fn each_priority_serves_first_what_it_says() {
    let sold_on =
        |priority: &str| flow(&one_touch_a_day(priority, "contract"), Metric::Sales)[..3].to_vec();
    assert_eq!(sold_on("latest_stage"), [0, 1, 0]);
    assert_eq!(sold_on("oldest_due"), [0, 0, 1]);
    assert_eq!(sold_on("hottest"), [0, 1, 0]);
    // Where the contact is sure and the contract is not, the hottest is the contact.
    let lost_on =
        |priority: &str| flow(&one_touch_a_day(priority, "contact"), Metric::Lost)[..3].to_vec();
    assert_eq!(lost_on("latest_stage"), [0, 1, 0]);
    assert_eq!(lost_on("hottest"), [0, 0, 1]);
}

#[test]
fn the_largest_value_is_served_first() {
    let outcome = surely(&format!(
        r#"{FORTNIGHT}{LEADS}
        [[stages]]
        name = "contact"
        convert = 1
        [[stages]]
        name = "contract"
        convert = 1
        gap = "1d"
        hours = 1
        [[deals]]
        stage = "contract"
        age = "1d"
        value = 500
        [[deals]]
        stage = "contract"
        age = "1d"
        value = 700
        [[deals]]
        stage = "contract"
        age = "1d"
        value = 600
        {SELLER}
        hours = 1
        priority = "largest_value""#
    ));
    flows(&outcome, Metric::Revenue, &[70_000, 60_000, 50_000]);
}

/// Four leads for two reps, of whom the second is the better one.
fn routed(rule: &str, more: &str) -> Vec<u64> {
    let outcome = surely(&format!(
        r#"{FORTNIGHT}{LEADS}
        [channels.site]
        counts = [4]
        [[stages]]
        name = "contact"
        advance = [0, 1]
        lose = [0]
        [routing]
        rule = "{rule}"
        [roles.seller]
        does = ["inbound"]
        stages = ["contact"]
        {more}
        [[roles.seller.reps]]
        name = "Anna"
        skill = 0.8
        [[roles.seller.reps]]
        name = "Boris"
        skill = 1.2
        "#
    ));
    outcome.seats.iter().map(|seat| seat.sales).collect()
}

#[test]
fn each_rule_of_routing_finds_whom_it_says() {
    assert_eq!(routed("round_robin", ""), [2, 2]);
    assert_eq!(routed("least_loaded", ""), [2, 2]);
    assert_eq!(routed("by_skill", ""), [0, 4]);
    assert_eq!(routed("by_skill", "open_deals = 3"), [1, 3]);
}

#[test]
fn rivalry_that_costs_hours_costs_them_from_its_number_of_reps() {
    let rivalry = "[rivalry]\nfrom = 2\nodds = 1\nhours = 0.5";
    flows(&callers(&format!("reps = 2\n{rivalry}")), Metric::Touches, &[8; 14]);
    flows(&callers(&format!("reps = 1\n{rivalry}")), Metric::Touches, &[8; 14]);
}

#[test]
fn leads_of_a_week_and_a_budget_of_a_month_are_spread_over_their_days() {
    let outcome = surely(&format!(
        r#"{FORTNIGHT}{LEADS}
        [channels.fair]
        counts = {{ by = "week", counts = [14, 7] }}
        until = "10d"
        [channels.site]
        leads = "0/day"
        budget = {{ per_month = 310 }}
        from = "2d"
        [[stages]]
        name = "contact"
        convert = 1
        [roles.seller]
        does = ["inbound"]
        stages = ["contact"]
        reps = 1
        "#
    ));
    flows(&outcome, Metric::Leads, &[2, 2, 2, 2, 2, 2, 2, 1, 1, 1]);
    let budget = [&[0, 0][..], &[1_000; 12]].concat();
    flows(&outcome, Metric::LeadCost, &budget);
}

// The promises of the day, one department each.

/// A rep is dismissed at the end of January for want of sales, with a colleague who came too late for
/// that. The lead of day 0 is due again on 1 February.
fn dismissed(sale: &str) -> Outcome {
    surely(&format!(
        r#"start = 2027-01-01
        horizon = "40d"
        report = "day"
        calendar = {{ work_days = "mon-sun" }}
        {LEADS}
        [channels.site]
        counts = [1]
        [[stages]]
        name = "contact"
        {sale}
        hours = 1
        [roles.seller]
        does = ["inbound"]
        stages = ["contact"]
        quota = "1000/month"
        dismiss = {{ under = "5%", months = 1 }}
        reps = 1
        hire = {{ count = 1, from = "1d" }}
        "#
    ))
}

#[test]
fn promise_1_leavers_are_gone_and_joiners_there_before_the_days_work() {
    let leaver = surely(
        r#"start = 2027-01-01
        horizon = "33d"
        report = "day"
        calendar = { work_days = "mon-sun" }
        [segments.all]
        accounts = 1000
        deal_value = 100
        [[stages]]
        name = "contact"
        convert = 0
        hours = 1
        [roles.hunter]
        does = ["prospect"]
        stages = ["contact"]
        quota = "1000/month"
        dismiss = { under = "50%", months = 1 }
        reps = 1
        "#,
    );
    flows(&leaver, Metric::Touches, &[8; 31]);
    flows(&leaver, Metric::SeatDays, &[1; 31]);
    let joiner = callers("hire = { count = 1, from = \"3d\" }");
    assert_eq!(flow(&joiner, Metric::Touches)[2..4], [0, 8]);
}

#[test]
fn promise_2_what_cools_off_today_is_called_today_and_a_need_is_a_deal_before_the_day_begins() {
    let returned = refused(1, "", "cool_off = \"3d\"");
    flows(&returned, Metric::Prospected, &[1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1]);
    // The need of day 1 is a deal on day 1: its gap of two days counts from then.
    assert_eq!(flow(&warmed(), Metric::Sales)[..4], [0, 0, 0, 1]);
}

#[test]
fn promise_3_leads_of_the_day_are_touched_on_the_day() {
    let outcome = sold("");
    flows(&outcome, Metric::Leads, &[1]);
    flows(&outcome, Metric::Touches, &[1]);
}

#[test]
fn promise_4_a_leavers_due_touch_is_made_by_a_colleague_on_the_same_day() {
    let outcome = dismissed("advance = [0, 1]\nlose = [0]\ngap = \"31d\"");
    assert_eq!(flow(&outcome, Metric::Touches)[31], 1);
    let sales: Vec<u64> = outcome.seats.iter().map(|seat| seat.sales).collect();
    let dismissed: Vec<u32> = outcome.seats.iter().map(|seat| seat.dismissed).collect();
    assert_eq!((sales, dismissed), (vec![0, 1], vec![1, 0]));
}

#[test]
fn promise_5_due_touches_come_before_prospecting_and_none_makes_more_work_today() {
    let outcome = surely(&format!(
        r#"{FORTNIGHT}
        [segments.all]
        accounts = 1000
        deal_value = 100
        [channels.site]
        counts = [5]
        [[stages]]
        name = "contact"
        advance = [0, 1]
        lose = [0]
        gap = "1d"
        hours = 1
        [roles.seller]
        does = ["prospect", "inbound"]
        stages = ["contact"]
        reps = 1
        "#
    ));
    // Day 0: five leads, then three calls; none of the eight is touched twice. Day 1: the eight again.
    flows(&outcome, Metric::Prospected, &[3, 0, 8, 0, 8, 0, 8, 0, 8, 0, 8, 0, 8, 0]);
    flows(&outcome, Metric::Touches, &[8; 14]);
    flows(&outcome, Metric::Sales, &[0, 8, 0, 8, 0, 8, 0, 8, 0, 8, 0, 8, 0, 8]);
}

#[test]
fn promise_6_an_advance_of_today_comes_after_the_days_leads_and_touches_and_within_the_day() {
    // A due date that is always today, and yet not settled at the signature.
    let outcome = sold("advance_after = { table = [[\"0d\", 1]] }");
    flows(&outcome, Metric::Sales, &[1]);
    // Customers of day 2 recommend from day 3 on; a hundred leads a day leave little to luck.
    let text = format!(
        r#"{FORTNIGHT}{LEADS}
        [channels.site]
        counts = [100]
        [channels.friends]
        promoters = 1
        leads_per_promoter = "1/day"
        [[stages]]
        name = "contact"
        convert = 1
        hours = 0.05
        [sale]
        advance_after = "2d"
        [roles.seller]
        does = ["inbound"]
        stages = ["contact"]
        reps = 1
        "#
    );
    let scenario =
        load("certain.toml", &text, &Overrides::default()).expect("it is valid").scenario;
    let leads = flow(&simulate(&scenario, &Streams::new(1, 0)), Metric::Leads);
    assert_eq!(leads[..3], [100, 0, 0]);
    assert!(leads[3] > 0, "{leads:?}");
}

#[test]
fn promise_7_the_last_day_of_a_month_counts_for_it_and_the_check_finds_what_was_forgotten() {
    // Sold on 31 January, the thirtieth day after the lead: enough to stay.
    let outcome = dismissed("advance = [0, 1]\nlose = [0]\ngap = \"30d\"");
    assert_eq!(flow(&outcome, Metric::Sales)[30], 1);
    assert!(outcome.seats.iter().all(|seat| seat.dismissed == 0));
    // Nobody ever does what is due; each check finds it, and it is due, and forgotten, the next day.
    let forgotten = surely(&format!(
        r#"start = 2027-01-04
        horizon = "14d"
        report = "day"
        {LEADS}
        [channels.site]
        counts = [1]
        [[stages]]
        name = "contact"
        convert = 1
        [management]
        check_every = "3d"
        check_hours = 0.5
        check_hour_cost = 20
        [roles.seller]
        does = ["inbound"]
        stages = ["contact"]
        reps = 2
        discipline = 0
        "#
    ));
    // Checks on days 2, 5, 8 and 11; that of day 5, a Saturday, is held on Friday, and after it comes Monday, day 7.
    flows(&forgotten, Metric::Forgotten, &[1, 0, 0, 1, 0, 0, 0, 1, 0, 1]);
    flows(&forgotten, Metric::CheckHours, &[0, 0, HOUR, 0, HOUR, 0, 0, 0, HOUR, 0, 0, HOUR]);
    flows(&forgotten, Metric::Overheads, &[0, 0, 2_000, 0, 2_000, 0, 0, 0, 2_000, 0, 0, 2_000]);
    flows(&forgotten, Metric::Touches, &[]);
}
