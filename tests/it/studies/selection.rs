//! The choice of the best: whether it keeps what it promises, over repeated experiments with known truth.

use voronka::random::{Key, Purpose, Streams};
use voronka::statistics::{Moments, Selection};
use voronka::study::method::spread::Mean;
use voronka::study::method::verdict::Yardstick;

/// Which of candidates with these means is taken, and how many observations that took: normal, with a standard
/// deviation of 1 and a correlation of one half.
fn chosen(means: &[f64], indifference: f64, experiment: u64) -> (usize, u64) {
    let mut luck = Streams::new(20, experiment).open(Purpose::Study, Key::of(0));
    let mut selection = Selection::new(means.len(), 0.9, 20);
    let mut sums = vec![0.0; means.len()];
    let mut leads = vec![Moments::default(); means.len() * means.len()];
    let stick = Yardstick::among(means.len());
    while !selection.is_decided() {
        let shared = luck.normal();
        let draw = |mean: &f64| mean + (shared + luck.normal()) * 0.5_f64.sqrt();
        let observed: Vec<f64> = means.iter().map(draw).collect();
        sums.iter_mut().zip(&observed).for_each(|(sum, seen)| *sum += seen);
        selection.push(&observed);
        for (place, lead) in leads.iter_mut().enumerate() {
            lead.push(observed[place / means.len()] - observed[place % means.len()]);
        }
        let is_clear = |a, b| stick.is_clear(&Mean::of(&leads[a * means.len() + b], 1.0));
        selection.sift(indifference, is_clear);
    }
    let left = (0..means.len()).filter(|&one| selection.is_left(one));
    let best = left.max_by(|&a, &b| sums[a].total_cmp(&sums[b])).expect("somebody is left");
    (best, selection.observations())
}

#[test]
fn the_best_is_chosen_as_often_as_promised() {
    // The hardest case that the promise covers: all others are worse by the indifference and no more.
    let experiments = 1_500;
    for means in [&[0.0, 0.4][..], &[0.0, 0.0, 0.4, 0.0, 0.0]] {
        let best = means.iter().position(|&mean| mean > 0.0).expect("one is best");
        let right = (0..experiments).filter(|&run| chosen(means, 0.4, run).0 == best).count();
        let share = right as f64 / experiments as f64;
        let error = (0.9 * 0.1 / experiments as f64).sqrt();
        assert!(share > 0.9 - 3.0 * error, "{share} of {means:?}");
    }
}

#[test]
fn who_is_far_behind_is_left_out_early() {
    let near: u64 = (0..50).map(|run| chosen(&[0.0, 0.1], 0.1, run).1).sum();
    let far: u64 = (0..50).map(|run| chosen(&[0.0, 1.0], 0.1, run).1).sum();
    // Ten indifferences show at once, in the first stage of 20 or little later; one takes a walk of about 100.
    assert!(far < 50 * 25 && near > 50 * 50, "{far} and {near}");
}
