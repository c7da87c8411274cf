//! Whether intervals hold the truth as often as they say, in the short: `cargo bench --bench coverage` is the long
//! version of the same experiments.

pub mod experiments;

use experiments::versions::doubts;
use experiments::{EXPERIMENTS, Experiment, repeated};
use voronka::statistics::Moments;

/// Fails if an interval holds the truth less or more often than it promises, by four standard errors.
fn hold(experiments: &[Experiment]) {
    for experiment in experiments {
        for (interval, row) in repeated(experiment, experiment.repetitions[0]) {
            println!("{} · {interval}: {row:?}, z = {:.2}", experiment.name, row.z());
            assert!(
                row.is_kept(4.0),
                "{} · {interval}: {row:?}, z = {:.2}",
                experiment.name,
                row.z()
            );
        }
    }
}

#[test]
fn intervals_of_a_forecast_hold_the_truth_as_often_as_promised() {
    hold(EXPERIMENTS[0]);
}

#[test]
fn intervals_of_a_comparison_hold_the_truth_as_often_as_promised() {
    hold(EXPERIMENTS[1]);
}

#[test]
fn intervals_of_pay_plans_hold_the_truth_as_often_as_promised() {
    hold(EXPERIMENTS[2]);
}

#[test]
fn intervals_of_a_sweep_hold_the_truth_as_often_as_promised() {
    hold(EXPERIMENTS[3]);
}

#[test]
fn intervals_of_hiring_hold_the_truth_as_often_as_promised() {
    hold(EXPERIMENTS[4]);
}

#[test]
fn intervals_of_odds_hold_the_truth_as_often_as_promised() {
    hold(EXPERIMENTS[5]);
}

#[test]
fn intervals_of_levers_and_of_hand_offs_hold_the_truth_as_often_as_promised() {
    hold(EXPERIMENTS[6]);
}

#[test]
fn the_best_is_the_best_as_often_as_it_is_said_to_be_and_costs_no_more_where_it_is_not() {
    let all: Vec<[f64; 2]> = (1..=600).map(doubts).collect();
    for (place, what) in
        ["the best, beyond its probability", "loss below the expected"].iter().enumerate()
    {
        let spare: Moments = all.iter().map(|of| of[place]).collect();
        println!("{what}: {} ± {}", spare.mean(), spare.standard_error());
        assert!(spare.mean() > -4.0 * spare.standard_error(), "{what}: {spare:?}");
    }
}
