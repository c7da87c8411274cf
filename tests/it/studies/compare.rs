//! Versions beside each other: against sums worked out by hand, and intervals against what they promise.

use crate::department::Department;
use crate::found::difference;
use crate::played::{near, reached, runs};
use std::sync::atomic::{AtomicU64, Ordering};
use voronka::figures::Figure;
use voronka::scenario::Scenario;
use voronka::study::Plan;
use voronka::study::compare::{Comparison, Wish, compare};
use voronka::study::method::outputs::Difference;
use voronka::study::method::replicate::{Unwatched, Watch};
use voronka::study::method::versions::Version;

/// A week in which leads come on the first day of two channels; each is won with this probability, for 100 of which 40
/// are margin.
fn of_two_channels(leads: [u32; 2], convert: &str, more: &str) -> Scenario {
    Department::answering()
        .with("", "calendar = { work_days = \"mon-fri\" }")
        .with("[channels.site]", &format!("counts = [{}]", leads[0]))
        .with("[channels.fair]", &format!("counts = [{}]", leads[1]))
        .with("[[stages]]", &format!("convert = \"{convert}\"\nhours = 0"))
        .and(more)
        .read()
}

fn compared(
    scenarios: &[&Scenario],
    goal: Option<Figure>,
    plan: &Plan,
    watch: &dyn Watch,
) -> Comparison {
    let names = [None, Some("second"), Some("third"), Some("fourth")];
    let version =
        |(&name, scenario): (&Option<&'static str>, &&'_ Scenario)| (name, (*scenario).clone());
    let owned: Vec<_> = names.iter().zip(scenarios).map(version).collect();
    let versions: Vec<Version> = owned
        .iter()
        .map(|(name, scenario)| Version { name: *name, title: *name, scenario })
        .collect();
    compare(&versions, Wish { goal, confidence: 0.95 }, plan, watch)
}

#[track_caller]
#[test]
fn what_certain_versions_bring_is_worked_out_by_hand() {
    let three = of_two_channels([3, 0], "100%", "pay = \"40/month\"");
    let five = of_two_channels([3, 2], "100%", "pay = \"280/month\"");
    let found = compared(&[&three, &five], None, &runs(1, 4), &Unwatched);
    // Without a target and with pay the goal is profit. Five deals bring 200 more revenue and 80 more margin; a week of
    // February costs a quarter of the month: 10 and 70.
    assert_eq!(found.goal, Figure::Profit);
    for (measure, more) in [
        (Figure::Revenue, 200.0),
        (Figure::Margin, 80.0),
        (Figure::Pay, 60.0),
        (Figure::Profit, 20.0),
        (Figure::Sales, 2.0),
    ] {
        let found = difference(&found, 1, measure);
        assert_eq!((found.more.mean, found.more.error), (more, 0.0), "{measure:?}");
        assert_eq!(
            (
                found.sides.expect("it is counted").larger.value,
                found.sides.expect("it is counted").smaller.value
            ),
            (1.0, 0.0)
        );
    }
    let choice = found.choice.expect("there are two");
    assert_eq!((choice.best, choice.next, choice.lead.mean), (1, 0, 20.0));
    assert_eq!((choice.is_best, choice.expected_loss), (1.0, 0.0));
    assert!(choice.rivals.is_empty());
}

#[test]
fn the_better_is_chosen_and_the_worse_are_left_out() {
    // Twenty leads won with 25, 30 and 20 %: 5, 6 and 4 sales. The spread of a difference on the same luck is that of
    // the leads between: 20 · 0.05 · 0.95.
    let [first, second, third] =
        ["25%", "30%", "20%"].map(|convert| of_two_channels([20, 0], convert, ""));
    let plan = Plan { threads: 2, ..reached(1, 0.02, 20_000) };
    let found = compared(&[&first, &second, &third], Some(Figure::Sales), &plan, &Unwatched);
    let choice = found.choice.as_ref().expect("there are three");
    assert_eq!((choice.best, choice.next), (1, 0));
    assert_eq!((choice.confidence, choice.needed), (Some(0.95), None));
    // 2 % of five sales.
    assert!((choice.indifference - 0.1).abs() < 0.005, "{}", choice.indifference);
    assert!(
        found.versions[2].left_out_after.is_some() && found.versions[1].left_out_after.is_none()
    );
    let more = difference(&found, 1, Figure::Sales);
    near(more.more.mean, 1.0, more.more.error);
    let runs = found.versions[1].runs as f64;
    let error = (20.0 * 0.05 * 0.95 / runs).sqrt();
    assert!((more.more.error / error - 1.0).abs() < 0.1, "{} instead of {error}", more.more.error);
    // With luck of their own: 20 · (0.25 · 0.75 + 0.3 · 0.7) beside 20 · 0.0475.
    let times = more.times_independent.expect("it varies");
    assert!((times / (0.3975 / 0.0475) - 1.0).abs() < 0.1, "{times}");
}

#[test]
fn versions_that_bring_the_same_are_decided_after_the_first_stage() {
    let scenario = of_two_channels([20, 0], "25%", "");
    let found = compared(&[&scenario, &scenario], None, &reached(1, 0.01, 20_000), &Unwatched);
    let choice = found.choice.expect("there are two");
    assert_eq!(found.basis.runs, 2_000);
    assert_eq!((choice.best, choice.lead.mean, choice.lead.error), (0, 0.0, 0.0));
    // What is the same in every run is no doubt that the best is best.
    assert_eq!((choice.is_best, choice.expected_loss), (1.0, 0.0));
    assert!(choice.rivals.is_empty() && choice.is_all_equal(2));
    assert!(choice.equals[0].is_same && found.versions[1].is_same());
}

/// The target of three sales in the week.
const THREE: &str = "\n[targets.three]\nwhat = \"sales\"\nat_least = 3";

#[test]
fn versions_that_meet_the_target_in_the_same_runs_are_equals_that_differ_in_profit() {
    // Three sales of 100 each, of which 40 are margin; a week of February costs a quarter of the month: 10, 70 and 10.
    // Two sales miss the target.
    let [cheap, dear, few] = [(3, 40), (3, 280), (2, 40)].map(|(leads, pay)| {
        of_two_channels([leads, 0], "100%", &format!("pay = \"{pay}/month\"{THREE}"))
    });
    let all = [&cheap, &dear, &cheap, &few];
    let found = compared(&all, None, &runs(1, 4), &Unwatched);
    assert_eq!((found.goal, found.counted), (Figure::PTarget, Figure::Sales));
    let choice = found.choice.as_ref().expect("there are four");
    assert_eq!((choice.best, choice.next, choice.lead.mean), (0, 3, 1.0));
    assert_eq!((choice.is_best, choice.expected_loss), (1.0, 0.0));
    assert!(choice.rivals.is_empty() && !choice.is_all_equal(4));
    let equals: Vec<(usize, f64, f64, bool)> = choice
        .equals
        .iter()
        .map(|of| (of.place, of.more_profit.mean, of.more_profit.error, of.is_same))
        .collect();
    assert_eq!(equals, [(1, -60.0, 0.0, false), (2, 0.0, 0.0, true)]);
    let same: Vec<bool> = found.versions.iter().map(|version| version.is_same()).collect();
    assert_eq!(same, [false, false, true, false]);
}

#[test]
fn the_best_may_come_after_those_it_is_compared_with() {
    let [few, cheap, dear] = [(2, 40), (3, 40), (3, 280)].map(|(leads, pay)| {
        of_two_channels([leads, 0], "100%", &format!("pay = \"{pay}/month\"{THREE}"))
    });
    let found = compared(&[&few, &cheap, &dear], None, &runs(1, 4), &Unwatched);
    let choice = found.choice.as_ref().expect("there are three");
    assert_eq!((choice.best, choice.equals[0].place, choice.next), (1, 2, 0));
    assert_eq!(choice.equals[0].more_profit.mean, -60.0);
    // A sale more is 40 of margin; the dear ones cost 60 more.
    assert_eq!(difference(&found, 1, Figure::Profit).more.mean, 40.0);
    assert_eq!(difference(&found, 2, Figure::Profit).more.mean, -20.0);
}

#[test]
fn copies_of_a_version_are_no_doubt_of_their_own() {
    let [best, other] = ["30%", "29.5%"].map(|convert| of_two_channels([20, 0], convert, ""));
    let doubt = |all: &[&Scenario]| {
        let found = compared(all, Some(Figure::Sales), &runs(1, 60), &Unwatched);
        let choice = found.choice.expect("there are several");
        (choice.best, choice.is_best, choice.expected_loss)
    };
    let alone = doubt(&[&best, &other]);
    assert!(alone.0 == 0 && alone.1 < 0.9999, "{alone:?}");
    assert_eq!(doubt(&[&best, &other, &other, &other]), alone);
    assert_eq!(doubt(&[&best, &best, &other]), alone);
}

#[test]
fn what_a_target_counts_is_counted_run_by_run() {
    for (what, at_least, counted) in [
        ("profit", "1k", Figure::Profit),
        ("margin", "1k", Figure::Margin),
        ("revenue", "1k", Figure::Revenue),
        ("bookings", "1k", Figure::Revenue),
        ("sales", "3", Figure::Sales),
        ("new_customers", "3", Figure::Sales),
    ] {
        let target = format!("\n[targets.it]\nwhat = \"{what}\"\nat_least = \"{at_least}\"");
        let scenario = of_two_channels([3, 0], "50%", &target);
        let counts = |goal| compared(&[&scenario], goal, &runs(1, 4), &Unwatched).counted;
        assert_eq!(counts(None), counted, "{what}");
        assert_eq!(counts(Some(Figure::LowestCash)), Figure::LowestCash, "{what}");
    }
}

#[test]
fn the_most_different_from_the_first_may_have_less_or_more() {
    let [first, second, third] = [(3, 120), (3, 40), (5, 160)]
        .map(|(leads, pay)| of_two_channels([leads, 0], "100%", &format!("pay = \"{pay}/month\"")));
    let found = compared(&[&first, &second, &third, &first], None, &runs(1, 4), &Unwatched);
    // Weeks cost 30, 10, 40 and 30; five sales are two more than three.
    let most = |measure| {
        let (version, more) = found.most_different(measure)?;
        Some((version.name.clone()?, more.mean))
    };
    assert_eq!(most(Figure::Pay), Some(("second".into(), -20.0)));
    assert_eq!(most(Figure::Revenue), Some(("third".into(), 200.0)));
    assert_eq!(most(Figure::Burnt), None);
}

#[test]
fn a_choice_that_takes_more_than_the_most_says_how_many() {
    // Nothing but luck is between them, and each has its own.
    let [first, second] = [[20, 0], [0, 20]].map(|leads| of_two_channels(leads, "25%", ""));
    let plan = reached(1, 0.01, 2_500);
    let found = compared(&[&first, &second], Some(Figure::Sales), &plan, &Unwatched);
    let choice = found.choice.expect("there are two");
    assert_eq!((found.basis.is_precise, choice.confidence), (Some(false), None));
    // Kim and Nelson: h²·S²/δ² blocks of 100 runs; h² = 19·((2·0.05)^(−2/19) − 1) = 5.212, S² = 2·20·0.25·0.75/100, δ is
    // 1 % of five sales.
    let expected = 100.0 * 5.212 * (2.0 * 20.0 * 0.25 * 0.75 / 100.0) / (0.05 * 0.05);
    let needed = choice.needed.expect("it is not made") as f64;
    // A variance of twenty blocks is known to a third.
    assert!((needed / expected).ln().abs() < 1.2, "{needed} instead of {expected}");
}

/// Share of repeated comparisons that show what is asked of the difference in sales.
fn share(first: &Scenario, second: &Scenario, is_so: impl Fn(&Difference) -> bool) -> f64 {
    let experiments = 400;
    let shown = (0..experiments).filter(|&seed| {
        let found = compared(&[first, second], Some(Figure::Sales), &runs(seed, 60), &Unwatched);
        is_so(&difference(&found, 1, Figure::Sales))
    });
    shown.count() as f64 / f64::from(experiments as u32)
}

/// Three standard errors of a share of 5 % in 400 experiments.
const SLACK: f64 = 3.0 * 0.0109;

#[test]
fn intervals_of_differences_hold_the_truth_as_often_as_promised() {
    let [first, second] = ["25%", "30%"].map(|convert| of_two_channels([40, 0], convert, ""));
    let held = share(&first, &second, |of| {
        of.sides.expect("it is counted").interval.contains(40.0 * 0.05)
    });
    assert!((held - 0.95).abs() < SLACK, "{held}");
}

#[test]
fn versions_that_differ_in_luck_alone_are_called_different_one_time_in_twenty() {
    let [first, second] = [[40, 0], [0, 40]].map(|leads| of_two_channels(leads, "25%", ""));
    let called =
        share(&first, &second, |of| !of.sides.expect("it is counted").interval.contains(0.0));
    assert!((called - 0.05).abs() < SLACK, "{called}");
}

/// Counts replications, and stops after so many.
struct Counting {
    most: u64,
    seen: AtomicU64,
}

impl Watch for Counting {
    fn progress(&self, _: &str, done: u64, _: u64) {
        self.seen.fetch_max(done, Ordering::Relaxed);
    }
    fn is_stopped(&self) -> bool {
        self.seen.load(Ordering::Relaxed) >= self.most
    }
}

#[test]
fn three_versions_cost_three_forecasts_and_less_where_some_are_left_out() {
    let scenarios = ["25%", "26%", "60%"].map(|convert| of_two_channels([20, 0], convert, ""));
    let all: Vec<&Scenario> = scenarios.iter().collect();
    let counted = |plan: &Plan| {
        let watch = Counting { most: u64::MAX, seen: AtomicU64::new(0) };
        let found = compared(&all, Some(Figure::Sales), plan, &watch);
        (found, watch.seen.load(Ordering::Relaxed))
    };
    let (_, fixed) = counted(&runs(1, 3_000));
    assert_eq!(fixed, 9_000);
    let (found, sequential) = counted(&reached(1, 0.01, 20_000));
    let played: u64 = found.versions.iter().map(|version| version.runs).sum();
    assert_eq!(sequential, played);
    assert!(played < 9_000, "{played}");
}

#[test]
fn a_halt_leaves_what_all_versions_were_played() {
    let [first, second] = ["25%", "30%"].map(|convert| of_two_channels([20, 0], convert, ""));
    let watch = Counting { most: 1_300, seen: AtomicU64::new(0) };
    let found = compared(&[&first, &second], None, &reached(1, 0.01, 20_000), &watch);
    assert!(found.basis.is_partial);
    let played: Vec<u64> = found.versions.iter().map(|version| version.runs).collect();
    assert!(played[0] == played[1] && played[0] >= 500 && played[0] < 1_300, "{played:?}");
    assert_eq!(found.choice.expect("something is known").confidence, None);
}

#[test]
fn a_comparison_is_the_same_on_any_number_of_threads() {
    let [first, second] = ["25%", "30%"].map(|convert| of_two_channels([20, 0], convert, ""));
    let on = |threads| {
        compared(&[&first, &second], None, &Plan { threads, ..reached(1, 0.02, 4_000) }, &Unwatched)
    };
    assert_eq!(on(1), on(3));
}

#[test]
fn chances_of_different_targets_are_no_goal_unless_asked_for() {
    let of = |at_least: u32| {
        let target = format!("[targets.plan]\nwhat = \"sales\"\nat_least = {at_least}\n");
        of_two_channels([6, 6], "50%", &target)
    };
    let (six, five) = (of(6), of(5));
    let same = compared(&[&six, &six], None, &runs(1, 200), &Unwatched);
    assert_eq!((same.goal, same.other_targets.len()), (Figure::PTarget, 0));
    let found = compared(&[&six, &five], None, &runs(1, 200), &Unwatched);
    assert_eq!(found.goal, Figure::Revenue);
    let other = &found.other_targets[0];
    assert_eq!((other.place, other.asks.as_ref().map(|asks| asks.at_least)), (1, Some(5.0)));
    assert_eq!(found.choice.expect("a choice").equals.len(), 1, "the same department");
    assert_eq!(
        compared(&[&six, &five], Some(Figure::PTarget), &runs(1, 200), &Unwatched).goal,
        Figure::PTarget
    );
}
