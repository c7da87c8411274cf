//! The same customer meets the same luck in two variants of a department, and one lead more renames
//! nobody: differences between variants come from the change alone.

use crate::played::read_with;
use crate::proofs::reproducible::{BUSY, REF8};
use voronka::engine::{Metric, Outcome, Workspace, simulate};
use voronka::random::Streams;
use voronka::scenario::Scenario;
use voronka::statistics::Moments;

/// Two channels, and hands enough for all of their leads: nobody's deal waits for another's.
fn roomy(site: &str, fair: &str, open: u32, convert: &str) -> Scenario {
    let text = format!(
        r#"start = 2027-01-04
        horizon = "90d"
        report = "day"
        [segments.all]
        deal_value = {{ mean = 1000, sigma = 0.7 }}
        cool_off = "5d to 50d"
        closed_share = "20%"
        [channels.site]
        {site}
        [channels.fair]
        {fair}
        odds = 1.3
        [[stages]]
        name = "contact"
        convert = {convert}
        touches = 2.5
        gap = "1d to 6d"
        hours = 0.01
        [[stages]]
        name = "contract"
        convert = 0.6
        touches = 1.5
        steps = 2
        gap = "1wd to 6wd"
        hours = 0.01
        [sale]
        advance_after = "2d to 9d"
        advance_fails = "10%"
        [[deals]]
        stage = "contract"
        count = {open}
        [roles.seller]
        does = ["inbound"]
        stages = ["contact", "contract"]
        reps = 3
        "#
    );
    let text = if open == 0 { without_open_deals(&text) } else { text };
    read_with(&text, &[])
}

fn without_open_deals(text: &str) -> String {
    let from = text.find("[[deals]]").expect("the text has open deals");
    let until = text.find("[roles.seller]").expect("the text has a role");
    format!("{}{}", &text[..from], &text[until..])
}

const NONE: &str = "counts = [0]";

/// Flows that deals bring, by day.
fn of_deals(outcome: &Outcome) -> Vec<Vec<i64>> {
    let metrics = [
        Metric::Leads,
        Metric::Touches,
        Metric::Effective,
        Metric::Signed,
        Metric::Bookings,
        Metric::Sales,
        Metric::Revenue,
        Metric::CashIn,
        Metric::Lost,
        Metric::Closed,
        Metric::HoursUsed,
    ];
    let by_day =
        |metric: Metric| outcome.flows.iter().map(|flows| flows[metric as usize]).collect();
    metrics.map(by_day).to_vec()
}

/// Adds flow to flow.
fn together(parts: &[Vec<Vec<i64>>]) -> Vec<Vec<i64>> {
    let mut sum = parts[0].clone();
    for part in &parts[1..] {
        for (row, other) in sum.iter_mut().zip(part) {
            row.iter_mut().zip(other).for_each(|(value, more)| *value += more);
        }
    }
    sum
}

fn played_deals(scenario: &Scenario, seed: u64) -> Vec<Vec<i64>> {
    of_deals(&simulate(scenario, &Streams::new(seed, 0)))
}

#[test]
fn a_channel_more_changes_nothing_for_the_others() {
    let (site, fair) = ("leads = \"3/day\"", "leads = \"2/day\"");
    let alone =
        [roomy(site, NONE, 0, "0.4"), roomy(NONE, fair, 0, "0.4"), roomy(NONE, NONE, 20, "0.4")];
    let all = roomy(site, fair, 20, "0.4");
    for seed in 0..10 {
        let parts: Vec<_> = alone.iter().map(|scenario| played_deals(scenario, seed)).collect();
        assert!(parts.iter().all(|part| part[5].iter().sum::<i64>() > 0), "every part sells");
        assert_eq!(together(&parts), played_deals(&all, seed), "seed {seed}");
    }
}

#[test]
fn a_lead_more_keeps_all_that_the_others_bring() {
    let days = |count: u32| format!("counts = [{}]", vec![count.to_string(); 60].join(", "));
    let [three, four] = [3, 4].map(|count| roomy(&days(count), NONE, 0, "0.4"));
    let mut more = 0;
    for seed in 0..10 {
        let (fewer, all) = (played_deals(&three, seed), played_deals(&four, seed));
        for (old, new) in fewer.iter().flatten().zip(all.iter().flatten()) {
            assert!(new >= old, "seed {seed}: {old} became {new}");
        }
        more += all[5].iter().sum::<i64>() - fewer[5].iter().sum::<i64>();
    }
    assert!(more > 0, "600 leads more bring sales");
}

#[test]
fn a_higher_rate_of_leads_keeps_the_leads_of_every_day() {
    for dispersion in ["1", "2.5"] {
        let with = |rate: &str| format!("leads = \"{rate}/day\"\ndispersion = {dispersion}");
        let [three, four] = ["3", "4"].map(|rate| roomy(&with(rate), NONE, 0, "0.4"));
        for seed in 0..20 {
            let (fewer, all) = (played_deals(&three, seed), played_deals(&four, seed));
            assert!(fewer.iter().flatten().zip(all.iter().flatten()).all(|(old, new)| new >= old));
        }
    }
}

#[test]
fn a_better_conversion_keeps_every_deal_that_was_won_before() {
    let leads = "leads = \"5/day\"";
    let [before, after] = ["0.4", "0.5"].map(|convert| roomy(leads, NONE, 0, convert));
    let mut gained = 0;
    for seed in 0..20 {
        let (old, new) = (played_deals(&before, seed), played_deals(&after, seed));
        assert_eq!(old[0], new[0], "the same leads come");
        for (old, new) in old[3].iter().zip(&new[3]) {
            assert!(new >= old, "seed {seed}: a day signs {new} where it signed {old}");
            gained += new - old;
        }
    }
    assert!(gained > 0);
}

#[test]
fn an_unknown_more_changes_none_that_was_there() {
    let few = read_with(BUSY, &[]);
    let more = read_with(BUSY, &["roles.closer.ramp=1mo to 2mo", "channels.site.odds=1.1 to 1.3"]);
    let draw = |scenario: &Scenario, path: &str| {
        let index = scenario.unknowns.iter().position(|unknown| unknown.path == path);
        let outcome = simulate(scenario, &Streams::new(4, 2));
        outcome.draws[index.unwrap_or_else(|| panic!("no unknown {path}"))].to_bits()
    };
    assert_eq!(more.unknowns.len(), few.unknowns.len() + 2);
    for unknown in &few.unknowns {
        assert_eq!(draw(&few, &unknown.path), draw(&more, &unknown.path), "{}", unknown.path);
    }
}

/// Sales of the first replications under a seed.
fn sales_by_run(scenario: &Scenario, seed: u64, runs: u64) -> Vec<f64> {
    let mut workspace = Workspace::new(scenario);
    let one = |run| workspace.simulate(&Streams::new(seed, run)).total(Metric::Sales) as f64;
    (0..runs).map(one).collect()
}

fn variance_of_difference(first: &[f64], second: &[f64]) -> f64 {
    first.iter().zip(second).map(|(a, b)| a - b).collect::<Moments>().variance()
}

/// How many times less a difference between variants varies under the same seed than under two, and the
/// standard error of the logarithm of that.
fn gain(before: &Scenario, after: &Scenario, runs: u64) -> (f64, f64) {
    let [base, paired, apart] = [(before, 1), (after, 1), (after, 2)]
        .map(|(scenario, seed)| sales_by_run(scenario, seed, runs));
    let ratio = variance_of_difference(&base, &apart) / variance_of_difference(&base, &paired);
    (ratio, (4.0 / (runs as f64 - 1.0)).sqrt())
}

/// Fails unless the variance falls at least `least` times, to four standard errors.
fn falls(what: &str, set: &[&str], text: &str, least: f64) {
    let (ratio, error) = gain(&read_with(text, &[]), &read_with(text, set), 300);
    let z = (ratio.ln() - least.ln()) / error;
    println!(
        "{what}: falls {ratio:.1} times, at least {least}, error of the log {error:.3}, z {z:.1}"
    );
    assert!(z > 4.0, "{what}: falls {ratio:.2} times only, z {z:.1}");
}

#[test]
fn the_variance_of_a_difference_falls_several_times_where_capacity_does_not_bind() {
    let roomy = REF8.replace("reps = 5", "reps = 20").replace("reps = 1\n", "reps = 6\n");
    let roomy = roomy.replace("[\"prospect\", \"inbound\"]", "[\"inbound\"]");
    falls("fewer contracts, room for all", &["stages.contract.convert=0.85"], &roomy, 3.0);
}

#[test]
fn the_variance_of_a_difference_falls_where_reps_are_the_bottleneck_too() {
    falls("fewer contracts", &["stages.contract.convert=0.85"], REF8, 3.0);
    falls("more first contacts", &["stages.contact.convert=0.3"], REF8, 1.5);
    falls("one account manager more", &["roles.account.reps=6"], REF8, 1.5);
}
