//! What knowledge is worth before a decision, held against integrals worked out by hand.

use crate::played::{Impatient, near, plan};
use std::f64::consts::PI;
use voronka::figures::Figure;
use voronka::language::{Overrides, load};
use voronka::random::{Key, Purpose, Stream, Streams};
use voronka::statistics::normal::{cumulative, density};
use voronka::statistics::{Estimate, Moments, Worth};
use voronka::study::levers::information::{Choice, Information, information};
use voronka::study::method::replicate::Unwatched;
use voronka::study::{Plan, Precision};

/// Nothing against a + b·x₁ + c·x₂ + d·x₁·x₂ + noise, with normal x.
#[derive(Clone, Copy)]
struct Case {
    a: f64,
    b: f64,
    c: f64,
    d: f64,
    noise: f64,
}

impl Case {
    fn of_one(a: f64, b: f64, noise: f64) -> Case {
        Case { a, b, c: 0.0, d: 0.0, noise }
    }

    fn drawn(&self, cases: u32, seed: u64) -> Worth {
        let mut luck: Stream = Streams::new(seed, 0).open(Purpose::Study, Key::of(2));
        let mut worth = Worth::new(2, 2);
        for _ in 0..cases {
            let [x, y, noise] = [0; 3].map(|_| luck.normal());
            let more = self.a + self.b * x + self.c * y + self.d * x * y + self.noise * noise;
            worth.push(&[x, y], &[0.0, more]);
        }
        worth
    }

    fn found(&self, inputs: &[usize], cases: u32, seed: u64) -> Estimate {
        self.drawn(cases, seed).of(inputs, 0.9).expect("enough cases").worth
    }
}

/// What knowing a normal with this mean and deviation is worth, against nothing: the unit normal loss.
fn loss(mean: f64, deviation: f64) -> f64 {
    let u = mean.abs() / deviation;
    deviation * (density(u) - u * cumulative(-u))
}

/// Fails unless 90 % intervals hold the truth in no fewer than 90 % of the experiments, to three standard errors.
fn loss_is_covered(case: Case, cases: u32, experiments: u64) {
    let truth = loss(case.a, case.b);
    let found: Vec<Estimate> = (0..experiments).map(|seed| case.found(&[0], cases, seed)).collect();
    let held = found.iter().filter(|found| found.contains(truth)).count() as f64;
    let share = held / experiments as f64;
    let values: Moments = found.iter().map(|found| found.value).collect();
    let Case { a, b, noise, .. } = case;
    println!("{a} + {b}·x ± {noise}, {cases} cases: held {share}, {} for {truth}", values.mean());
    assert!(share > 0.9 - 3.0 * (0.09 / experiments as f64).sqrt(), "held {share}");
}

#[test]
fn ninety_of_a_hundred_intervals_hold_the_unit_normal_loss() {
    for case in [
        Case::of_one(0.0, 1.0, 1.0),
        Case::of_one(-0.5, 1.0, 2.0),
        Case::of_one(2.0, 1.0, 1.0),
        Case::of_one(0.05, 0.1, 1.0),
    ] {
        loss_is_covered(case, 200, 400);
    }
}

#[test]
#[ignore = "takes half a minute: thousands of experiments, with few cases and with many"]
fn ninety_of_a_hundred_intervals_hold_the_unit_normal_loss_in_more_experiments() {
    for case in [
        Case::of_one(0.0, 1.0, 1.0),
        Case::of_one(-0.5, 1.0, 2.0),
        Case::of_one(-1.0, 1.0, 3.0),
        Case::of_one(2.0, 1.0, 1.0),
        Case::of_one(0.05, 0.1, 1.0),
    ] {
        loss_is_covered(case, 200, 4000);
        loss_is_covered(case, 2000, 1000);
    }
}

#[test]
fn ninety_of_a_hundred_intervals_hold_the_place_where_the_choice_turns() {
    let case = Case::of_one(-0.5, 1.0, 1.0);
    let holds = |seed: &u64| {
        let known = case.drawn(300, *seed).of(&[0], 0.9).expect("enough cases");
        known.choices.last().and_then(|turn| turn.from).is_some_and(|from| from.contains(0.5))
    };
    let held = (0..400).filter(holds).count();
    println!("held {held} of 400");
    assert!(held as f64 > 400.0 * (0.9 - 3.0 * (0.09f64 / 400.0).sqrt()), "held {held} of 400");
}

#[test]
fn the_estimate_is_neither_too_high_nor_too_low_on_average() {
    let case = Case::of_one(-0.5, 1.0, 2.0);
    let values: Moments = (0..400).map(|seed| case.found(&[0], 500, seed).value).collect();
    near(values.mean(), loss(0.5, 1.0), values.standard_error());
}

#[test]
fn two_unknowns_are_worth_more_together() {
    let case = Case { a: -0.5, b: 1.0, c: 0.7, d: 0.0, noise: 1.0 };
    let found = |inputs: &[usize]| case.found(inputs, 8000, 3);
    let deviation = (1.0f64 + 0.49).sqrt();
    for (inputs, truth) in
        [(&[0][..], loss(0.5, 1.0)), (&[1], loss(0.5, 0.7)), (&[0, 1], loss(0.5, deviation))]
    {
        let found = found(inputs);
        near(found.value, truth, found.half_width() / 1.645);
        assert!(found.half_width() < 0.1 * truth + 0.01, "{found:?}");
    }
}

#[test]
fn what_only_two_unknowns_together_tell_is_seen() {
    // Of x·y nothing is known by x alone; E max(0, x·y) = E|x|·E|y| / 2 = 1/π.
    let case = Case { a: 0.0, b: 0.0, c: 0.0, d: 1.0, noise: 0.5 };
    let both = case.found(&[0, 1], 4000, 3);
    near(both.value, 1.0 / PI, both.half_width() / 1.645);
    let one = case.found(&[0], 4000, 3);
    assert!(one.low == 0.0 && one.high < 0.05, "{one:?}");
}

/// A hundred leads in February, each a day of eight hours for a seller who costs something and sells for 100 each,
/// of which a margin is left. A seller serves 28.
const HIRE: &str = r#"
start = 2027-02-01
horizon = "28d"
calendar = { work_days = "mon-sun", hours = 8 }
[segments.all]
deal_value = 100
margin = { dist = "uniform", low = 0.1, high = 0.4 }
[channels.site]
counts = [100]
[[stages]]
name = "contact"
convert = "100%"
hours = 8
[roles.seller]
does = ["inbound"]
stages = ["contact"]
reps = 2
open_deals = 1000
pay = "600/month"
"#;

/// Leads that cost 40 each, and are sold for 100 or not; nobody knows how likely that is.
const LEADS: &str = r#"
start = 2027-02-01
horizon = "28d"
calendar = { work_days = "mon-sun" }
[segments.all]
deal_value = 100
margin = "100%"
[channels.site]
counts = [20]
cost_per_lead = 40
[[stages]]
name = "contact"
convert = { dist = "uniform", low = 0.2, high = 0.8 }
[roles.seller]
does = ["inbound"]
stages = ["contact"]
reps = 1
"#;

fn choices(text: &str, set: &[&str]) -> Vec<Choice> {
    let choice = |set: &&str| {
        let overrides = Overrides { variant: None, set: vec![(*set).to_owned()] };
        let loaded = load("test.toml", text, &overrides).expect("a department");
        Choice { name: (*set).into(), loaded }
    };
    set.iter().map(choice).collect()
}

fn worth(text: &str, set: &[&str], plan: &Plan) -> Information {
    let found = information(&choices(text, set), Figure::Profit, plan, &Unwatched);
    found.expect("something is unknown")
}

/// Fails unless a worth is the truth to four standard errors, a 95 % interval having 1.96 on either side.
fn holds(found: Estimate, truth: f64) {
    near(found.value, truth, found.half_width() / 1.96);
    assert!(found.half_width() < 0.15 * truth, "{found:?} tells little");
}

#[test]
fn whether_to_hire_hangs_on_a_margin_that_can_be_worked_out() {
    let found = worth(HIRE, &["roles.seller.reps=2", "roles.seller.reps=3"], &plan(8000, 2));
    // A third seller brings 2 800·m and costs 600: 100 on average. With m known he is hired above 3/14 only, and
    // brings ∫ (2 800·m − 600) / 0.3 dm from 3/14 to 0.4.
    let turn: f64 = 3.0 / 14.0;
    let known = 2800.0 / 0.6 * (0.4 - turn) * (0.4 - turn);
    let margin = &found.unknowns[0];
    assert_eq!((margin.path.as_str(), found.best), ("segments.all.margin", 1));
    holds(margin.of.worth, known - 100.0);
    assert!((margin.of.changes - (turn - 0.1) / 0.3).abs() < 0.02, "{}", margin.of.changes);
    let turns: Vec<(bool, usize)> =
        margin.choices.iter().map(|of| (of.from.is_some(), of.option)).collect();
    assert_eq!(turns, [(false, 0), (true, 1)]);
    let from = margin.choices[1].from.expect("a margin");
    assert!((from.value - turn).abs() < 0.002, "hires from {from:?}");
    near(found.options[0].behind.mean, 100.0, found.options[0].behind.error);
    assert_eq!(found.options[1].behind.mean, 0.0);
}

#[test]
fn knowing_all_is_worth_more_than_knowing_one() {
    // With pay uniform from 300 to 900 as well, and 2 800·m uniform from 280 to 1 120.
    let text = HIRE.replace(
        "pay = \"600/month\"",
        "pay = { base = { dist = \"uniform\", low = \"300/month\", high = \"900/month\" } }",
    );
    let found = worth(&text, &["roles.seller.reps=2", "roles.seller.reps=3"], &plan(8000, 2));
    let of = |part: &str| found.unknowns.iter().find(|of| of.path.contains(part)).expect(part);
    let turn: f64 = 3.0 / 14.0;
    holds(of("margin").of.worth, 2800.0 / 0.6 * (0.4 - turn) * (0.4 - turn) - 100.0);
    holds(of("pay").of.worth, 400.0 * 400.0 / 1200.0 - 100.0);
    let cube = |x: f64| x * x * x;
    let all = found.all.expect("enough cases");
    holds(all.worth, (cube(820.0) - cube(220.0)) / (3.0 * 840.0 * 2.0 * 600.0) - 100.0);
}

#[test]
fn luck_hides_what_knowledge_is_worth_but_does_not_change_it() {
    let found =
        worth(LEADS, &["channels.site.counts=[20]", "channels.site.counts=[40]"], &plan(8000, 2));
    // Twenty leads more bring 2 000·p − 800: 200 on average; with p known ∫ (2 000·p − 800) / 0.6 dp from 0.4 to 0.8.
    near(found.options[0].behind.mean, 200.0, found.options[0].behind.error);
    holds(found.unknowns[0].of.worth, 2000.0 / 1.2 * 0.4 * 0.4 - 200.0);
    let from = found.unknowns[0].choices[1].from.expect("a share");
    assert!(from.contains(0.4) && from.half_width() < 0.05, "more leads from {from:?}");
}

#[test]
fn a_choice_that_no_knowledge_changes_is_worth_nothing() {
    let of = |set: &[&str]| worth(HIRE, set, &plan(1000, 2));
    // A seventh seller has nothing to do at any margin.
    let idle = of(&["roles.seller.reps=4", "roles.seller.reps=7"]);
    let all = idle.all.expect("enough cases");
    assert_eq!((idle.best, all.worth.value, all.worth.high, all.changes), (0, 0.0, 0.0, 0.0));
    // Two options that are the same.
    let same = of(&["roles.seller.reps=3", "roles.seller.reps=3"]);
    assert_eq!(same.unknowns[0].of.worth.high, 0.0);
    assert_eq!(same.options[1].behind.mean, 0.0);
}

#[test]
fn of_what_is_not_wanted_less_is_better() {
    let options = choices(HIRE, &["roles.seller.reps=2", "roles.seller.reps=3"]);
    let found = information(&options, Figure::Pay, &plan(100, 1), &Unwatched).expect("unknown");
    assert_eq!(found.best, 0);
    assert_eq!(found.options[1].behind.mean, 600.0);
}

#[test]
fn threads_change_no_worth() {
    let of = |threads| {
        worth(
            LEADS,
            &["channels.site.counts=[20]", "channels.site.counts=[40]"],
            &plan(301, threads),
        )
    };
    assert_eq!(of(1), of(2));
    assert_eq!(of(1).runs, 302);
}

#[test]
fn where_every_number_is_known_there_is_nothing_to_know() {
    let text = HIRE.replace("{ dist = \"uniform\", low = 0.1, high = 0.4 }", "\"25%\"");
    let options = choices(&text, &["roles.seller.reps=2", "roles.seller.reps=3"]);
    assert_eq!(information(&options, Figure::Profit, &plan(100, 1), &Unwatched), None);
}

#[test]
fn options_are_played_until_every_worth_is_known() {
    let precision = Precision::Reached { half_width: 0.1, most: 20_000 };
    let set = ["channels.site.counts=[20]", "channels.site.counts=[40]"];
    let options = choices(LEADS, &set);
    let plan = Plan { precision, ..plan(0, 2) };
    let found = information(&options, Figure::Profit, &plan, &Unwatched).expect("unknown");
    assert_eq!(found.is_precise, Some(true));
    // A fifth of a tenth of the revenue, 40 · 0.5 · 100.
    assert!(found.unknowns[0].of.worth.half_width() <= 0.2 * 0.1 * 2000.0 * 1.02);
    assert!([2_000, 4_000, 8_000].contains(&found.runs), "{}", found.runs);
}

#[test]
fn whoever_calls_a_halt_gets_what_all_options_have_played() {
    let options = choices(LEADS, &["channels.site.counts=[20]", "channels.site.counts=[40]"]);
    let of = |looks| {
        let watch = Impatient::after(looks);
        information(&options, Figure::Profit, &plan(1000, 1), &watch)
    };
    // Five looks for each option and round of 500.
    assert_eq!(of(3), None);
    let found = of(12).expect("one round");
    assert!(found.is_partial && found.runs >= 500 && found.runs < 1000, "{}", found.runs);
    assert!(!of(1000).expect("all").is_partial);
}
