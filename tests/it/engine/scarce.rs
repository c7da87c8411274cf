//! A base with too few accounts is shared fairly: who prospects gets one account in turn, whoever else there is.

use crate::department::Department;
use crate::played::{near, read, replications};
use voronka::engine::Outcome;
use voronka::scenario::Scenario;

fn calling_few(accounts: u32, hunter: &str, more: &str) -> Scenario {
    Department::calling()
        .lasting("2026-01-01", "12mo")
        .with("", "calendar = { work_days = \"mon-fri\" }")
        .without("[segments.all]")
        .with(
            "[segments.a]",
            &format!(
                "accounts = {accounts}\ninflow = \"2/day\"\ndeal_value = 1000\ncool_off = \"60d\""
            ),
        )
        .with("[[stages]]", "name = \"call\"\nconvert = \"20%\"\nhours = 0.25")
        .with("[roles.hunter]", &format!("stages = [\"call\"]\nreps = 3\n{hunter}"))
        .and(more)
        .read()
}

const FARMERS: &str = "[roles.farmer]\ndoes = [\"customers\"]\nreps = 6";

fn touches(outcome: &Outcome) -> Vec<u64> {
    outcome.seats[..3].iter().map(|seat| seat.touches).collect()
}

#[test]
fn equal_hunters_call_equally_many_beside_idle_farmers() {
    let outcomes = replications(&calling_few(60, "", FARMERS), 5);
    for outcome in &outcomes {
        let calls = touches(outcome);
        let (most, least) = (calls.iter().max().unwrap(), calls.iter().min().unwrap());
        assert!(most - least <= 1, "{calls:?}");
        assert!(*least > 250, "{calls:?}");
    }
    // The farmers are nothing to the hunters.
    let alone = replications(&calling_few(60, "", ""), 5);
    for (with, without) in outcomes.iter().zip(&alone) {
        assert_eq!(touches(with), touches(without));
    }
}

#[test]
fn who_has_little_time_leaves_the_rest_to_the_others() {
    // Two accounts a day on average for two reps, of whom one can make one call a day. The turn goes on where it ended: a
    // day with one account gives it to the other than the last, one with two gives one to each, and after a day with more
    // the one with time was last. So the busy one is last on π of the days, π·(p₁ + p₃) = p₁·(1 − π), and calls
    // p₁·(1 − π) + p₂ + p₃ of 2: 39 %. With ten a day, one of ten.
    let text = |inflow: &str| {
        format!(
            r#"start = 2026-01-01
            horizon = "100d"
            calendar = {{ work_days = "mon-sun" }}
            [segments.a]
            accounts = 0
            inflow = "{inflow}"
            deal_value = 1
            cool_off = "1000d"
            [[stages]]
            name = "call"
            convert = 0
            hours = 0.5
            [roles.idle]
            does = ["customers"]
            reps = 4
            [roles.busy]
            does = ["prospect"]
            stages = ["call"]
            reps = 1
            workday = {{ other = 7.5 }}
            [roles.free]
            does = ["prospect"]
            stages = ["call"]
            reps = 1"#
        )
    };
    for (inflow, share) in [("2/day", 0.39), ("10/day", 0.1)] {
        let outcomes = replications(&read(&text(inflow)), 10);
        let calls =
            |seat: usize| outcomes.iter().map(|o| o.seats[seat].touches).sum::<u64>() as f64;
        let seen = calls(4) / (calls(4) + calls(5));
        let error = (share * (1.0 - share) / (calls(4) + calls(5))).sqrt();
        near(seen, share, error);
    }
}

#[test]
fn nobody_exceeds_the_limit_of_open_deals_while_accounts_are_shared() {
    let scenario = calling_few(40, "open_deals = 5", "");
    for outcome in replications(&scenario, 3) {
        let calls = touches(&outcome);
        assert!(calls.iter().max().unwrap() - calls.iter().min().unwrap() <= 5, "{calls:?}");
    }
}
