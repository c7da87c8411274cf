//! What the statistics promise, tried on drawn data. A test fails beyond four standard errors.

use crate::played::{plan, read};
use rand::{RngExt, SeedableRng, rngs::Xoshiro256PlusPlus};
use rand_distr::{Distribution, LogNormal, Poisson, StandardNormal};
use voronka::figures::Figure;
use voronka::statistics::closed_forms::day_queue::{Arrivals, day_queue, poisson};
use voronka::statistics::normal::cumulative;
use voronka::statistics::samples::QUANTILE_ERROR;
use voronka::statistics::{
    Differences, Estimate, Influence, Moments, Samples, Tally, VarianceSplit,
};
use voronka::statistics::{goodness, intervals};
use voronka::study::method::replicate::Unwatched;
use voronka::study::{Plan, forecast};

/// One generator for each test and repetition.
fn generator(test: u64, repetition: u64) -> Xoshiro256PlusPlus {
    Xoshiro256PlusPlus::seed_from_u64(test * 1_000_003 + repetition)
}

fn normal(luck: &mut Xoshiro256PlusPlus) -> f64 {
    StandardNormal.sample(luck)
}

/// Fails unless the share of `repetitions` in which `holds` is `level` to four standard errors;
/// `slack` is added for discreteness or an asymptotic formula, and says so at the call.
fn covers(level: f64, slack: f64, repetitions: u64, holds: impl Fn(u64) -> bool) {
    let held = (0..repetitions).filter(|&repetition| holds(repetition)).count();
    let share = held as f64 / repetitions as f64;
    let error = (level * (1.0 - level) / repetitions as f64).sqrt();
    let z = (share - level) / error;
    println!("held {share}, expected {level}, standard error {error}, z {z}");
    assert!((share - level).abs() < 4.0 * error + slack, "held {share}, expected {level}, z {z}");
}

#[test]
fn the_interval_of_a_median_holds_it_as_often_as_it_says() {
    let law = LogNormal::new(1.0, 1.5).unwrap();
    // Ranks are whole numbers: with 401 values the true level is 0.9 to 0.92.
    covers(0.91, 0.012, 2000, |repetition| {
        let mut luck = generator(1, repetition);
        let samples: Samples = (0..401).map(|_| law.sample(&mut luck)).collect();
        intervals::quantile(&samples, 0.5, 0.9, 1.0).contains(1f64.exp())
    });
}

/// Pairs with a share `ignorance` of the variance, total variance 1.
fn pair(ignorance: f64, luck: &mut Xoshiro256PlusPlus) -> [f64; 2] {
    let shared = ignorance.sqrt() * normal(luck);
    let mut own = || (1.0 - ignorance).sqrt() * normal(luck);
    [shared + own(), shared + own()]
}

fn split(ignorance: f64, pairs: usize, luck: &mut Xoshiro256PlusPlus) -> VarianceSplit {
    let mut split = VarianceSplit::default();
    (0..pairs).flat_map(|_| pair(ignorance, luck)).for_each(|value| split.push(value));
    split
}

#[test]
fn the_interval_of_a_mean_in_pairs_holds_it_as_often_as_it_says() {
    for ignorance in [0.0, 0.5, 0.95] {
        covers(0.95, 0.0, 4000, |repetition| {
            split(ignorance, 20, &mut generator(2, repetition)).mean_interval(0.95).contains(0.0)
        });
    }
}

#[test]
fn the_interval_of_the_share_of_ignorance_holds_it_as_often_as_it_says() {
    for ignorance in [0.2, 0.5, 0.8] {
        // The formula is asymptotic: one point of slack at 500 pairs.
        covers(0.95, 0.01, 2000, |repetition| {
            let split = split(ignorance, 500, &mut generator(3, repetition));
            split.ignorance_interval(0.95).is_some_and(|share| share.contains(ignorance))
        });
    }
}

#[test]
fn the_interval_of_a_probability_in_pairs_holds_it_as_often_as_it_says() {
    for ignorance in [0.0, 0.4, 0.9] {
        // Wilson's interval is approximate in level: one point of slack.
        covers(0.95, 0.01, 3000, |repetition| tally(ignorance, repetition).contains(0.158655254));
    }
}

/// The interval of P(Z > 1) = 0.1587 from 300 pairs.
fn tally(ignorance: f64, repetition: u64) -> Estimate {
    let mut luck = generator(4, repetition);
    let mut tally = Tally::default();
    (0..300).flat_map(|_| pair(ignorance, &mut luck)).for_each(|value| tally.push(value > 1.0));
    tally.interval(0.95)
}

#[test]
fn a_long_stream_answers_like_its_sorted_values() {
    let mut luck = generator(5, 0);
    let values: Vec<f64> = (0..30_000).map(|_| luck.random_range(-5e6..5e6)).collect();
    let samples: Samples = values.iter().copied().collect();
    let mut sorted = values;
    sorted.sort_by(f64::total_cmp);
    for p in [0.01, 0.1, 0.5, 0.9, 0.99] {
        let place: f64 = p * 29_999.0;
        let (low, high) = (sorted[place.floor() as usize], sorted[place.ceil() as usize]);
        let exact = low + place.fract() * (high - low);
        let most = QUANTILE_ERROR * low.abs().max(high.abs());
        assert!((samples.quantile(p) - exact).abs() < most, "P{p}: {}", samples.quantile(p));
    }
}

/// Fails unless p-values that `p_value` draws are below 0.05 and below 0.5 as often as they say.
fn is_honest(slack: f64, p_value: impl Fn(u64) -> f64) {
    for level in [0.05, 0.5] {
        covers(level, slack, 2000, |repetition| p_value(repetition) < level);
    }
}

#[test]
fn kolmogorovs_test_calls_a_true_distribution_false_as_often_as_it_says() {
    // Stephens' formula is good to a fraction of a point at 40 values.
    is_honest(0.005, |repetition| {
        let mut luck = generator(6, repetition);
        let values: Vec<f64> = (0..40).map(|_| normal(&mut luck)).collect();
        goodness::kolmogorov(&values, cumulative).p_value
    });
}

#[test]
fn two_samples_of_one_distribution_are_called_different_as_often_as_it_says() {
    // Distances of two samples of 200 and 150 are discrete, in steps of 1/600.
    is_honest(0.02, |repetition| {
        let mut luck = generator(7, repetition);
        let mut draw = |n| (0..n).map(|_| normal(&mut luck)).collect::<Vec<f64>>();
        goodness::kolmogorov_two(&draw(200), &draw(150)).p_value
    });
}

#[test]
fn fair_dice_are_called_loaded_as_often_as_it_says() {
    // Counts are whole: one point of slack.
    is_honest(0.01, |repetition| {
        let mut luck = generator(8, repetition);
        let mut counts = [0; 6];
        (0..600).for_each(|_| counts[luck.random_range(0..6)] += 1);
        goodness::chi_square(&counts, &[100.0; 6], 0).p_value
    });
}

#[test]
fn two_variants_that_do_the_same_are_called_different_one_time_in_twenty() {
    covers(0.05, 0.0, 3000, |repetition| {
        let mut luck = generator(9, repetition);
        let mut differences = Differences::default();
        for _ in 0..30 {
            let (before, after) = (pair(0.6, &mut luck), pair(0.6, &mut luck));
            (0..2).for_each(|twin| differences.push(before[twin], after[twin]));
        }
        differences.is_different(0.95)
    });
}

#[test]
fn the_interval_of_a_correlation_holds_it_as_often_as_it_says() {
    // Twins share all of the output's variance beyond the unknown: the interval is exact, not wide.
    covers(0.95, 0.005, 3000, |repetition| {
        let mut luck = generator(10, repetition);
        let mut influence = Influence::new(1);
        for _ in 0..100 {
            let unknown = normal(&mut luck);
            let output = 0.6 * unknown + 0.8 * normal(&mut luck);
            (0..2).for_each(|_| influence.push(&[unknown], output));
        }
        influence.interval(0, 0.95).is_some_and(|interval| interval.contains(0.6))
    });
}

/// Means over `days` days, after 2000 to settle, of leads left unserved, of those not served on their
/// first day, and of leads overnight; first come, first served, leads before work.
fn play_queue(leads: f64, finish: f64, servers: usize, days: u32, repetition: u64) -> [f64; 3] {
    let (mut luck, law) = (generator(11, repetition), Poisson::new(leads).unwrap());
    let mut there: Vec<u32> = Vec::new();
    let mut sums = [0.0; 3];
    for day in 0..days + 2000 {
        there.extend((0..law.sample(&mut luck) as u32).map(|_| day));
        let unserved = there.iter().skip(servers);
        let (all, new) = (unserved.clone().count(), unserved.filter(|&&came| came == day).count());
        let mut place = 0;
        there.retain(|_| {
            place += 1;
            place > servers || luck.random::<f64>() >= finish
        });
        if day >= 2000 {
            [all, new, there.len()].iter().zip(&mut sums).for_each(|(&x, sum)| *sum += x as f64);
        }
    }
    sums.map(|sum| sum / f64::from(days))
}

#[test]
fn a_queue_played_day_by_day_waits_as_its_chain_says() {
    for (leads, finish, servers) in [(1.2, 0.3, 5), (2.6, 1.0, 3), (0.2, 0.25, 1)] {
        let chain = day_queue(&poisson(leads), finish, servers).unwrap();
        let expected = [chain.waiting, chain.p_wait * leads, chain.overnight(Arrivals::BeforeWork)];
        let played: Vec<_> =
            (0..1000).map(|run| play_queue(leads, finish, servers, 2000, run)).collect();
        for (index, expected) in expected.into_iter().enumerate() {
            let runs: Moments = played.iter().map(|means| means[index]).collect();
            let z = goodness::z_score(runs.mean(), expected, runs.standard_error());
            println!("mean {}, expected {expected}, z {z}", runs.mean());
            assert!(z.abs() < 4.0, "{leads} leads, number {index}: {} for {expected}", runs.mean());
        }
    }
}

#[test]
fn the_error_of_a_mean_is_as_wide_as_means_spread_where_numbers_are_unknown() {
    let text = r#"start = 2027-02-01
        horizon = "7d"
        calendar = { work_days = "mon-sun" }
        [segments.all]
        deal_value = 100
        [channels.a]
        counts = [20]
        [[stages]]
        name = "contact"
        convert = "35% to 45%"
        hours = 0
        [roles.seller]
        does = ["inbound"]
        stages = ["contact"]
        reps = 1
        "#;
    let scenario = read(text);
    let mean = |seed: u64| {
        let plan = Plan { seed, ..plan(40, 1) };
        let found = forecast(&scenario, &plan, &Unwatched);
        let revenue = found.total(Figure::Revenue).expect("it is told");
        (revenue.mean, revenue.error)
    };
    let seeds = 400;
    let all: Vec<(f64, f64)> = (1..=seeds).map(mean).collect();
    let means: Moments = all.iter().map(|of| of.0).collect();
    // The errors are let out for 20 pairs, by Student's factor.
    let wider = intervals::widening(19.0);
    let told: Moments = all.iter().map(|of| (of.1 / wider) * (of.1 / wider)).collect();
    // A variance of 400 normal means is known to √(2 / 399) of itself.
    let error = (told.standard_error() / told.mean()).hypot((2.0 / (seeds - 1) as f64).sqrt());
    let ratio = told.mean() / means.variance();
    assert!((ratio - 1.0).abs() < 4.0 * error, "{ratio} ± {error}");
}
