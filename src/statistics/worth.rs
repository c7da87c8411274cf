//! What it is worth to know inputs before a choice: the expected value of perfect partial information.
//!
//! With x known, the best option is taken for each x: E[maxₒ E(Vₒ | x)] − maxₒ E(Vₒ). What is to be expected of an
//! option given x is a smooth curve through differences between options on the same luck (Strong, Oakley & Brennan,
//! Medical Decision Making 34, 2014). The maximum of curves that are not known exactly is too high; what a choice by
//! curves brings on rows that these were not fitted to is too low (cross-fitting). To first order both are wrong by
//! as much: their middle is the estimate, and the interval reaches from below the lower to above the higher one.

use super::intervals::{self, Estimate};
use super::smooth::{Curves, FOLDS, Smoother};
use super::{Moments, normal};

/// Rows of independent cases: normal scores of the inputs, and what each option brings in each case.
#[derive(Clone, Debug, PartialEq)]
pub struct Worth {
    inputs: usize,
    options: usize,
    rows: Vec<f64>,
}

/// What it is worth to know some inputs before the choice.
#[derive(Clone, Debug, PartialEq)]
pub struct Knowledge {
    /// What it is worth, 0 or more, with its interval.
    pub worth: Estimate,
    /// Share of cases in which the choice is another than without knowing.
    pub changes: f64,
    /// Of one input: which option is best from where on, from the lowest to the highest of 98 in 100 cases.
    pub choices: Vec<Turn>,
}

/// From where on an option is best.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Turn {
    /// The normal score with its interval, which is all that is looked at where the turn is not sure; `None` for the
    /// first: from the lowest on.
    pub from: Option<Estimate>,
    /// The option.
    pub option: usize,
}

/// Normal scores between which choices are told: 98 of 100 cases.
const ENDS: f64 = 2.326_347_9;

/// Steps between them.
const STEPS: i32 = 400;

impl Worth {
    /// No cases yet, of so many inputs and options.
    pub fn new(inputs: usize, options: usize) -> Worth {
        Worth { inputs, options, rows: Vec::new() }
    }

    /// Adds a case: normal scores of the inputs, and what each option brings, the more the better.
    pub fn push(&mut self, scores: &[f64], values: &[f64]) {
        debug_assert!(scores.len() == self.inputs && values.len() == self.options);
        self.rows.extend(scores.iter().chain(values));
    }

    /// Cases so far.
    pub fn count(&self) -> u64 {
        (self.rows.len() / (self.inputs + self.options).max(1)) as u64
    }

    /// The option that is best on average, of equals the first; `None` without a case.
    pub fn best(&self) -> Option<usize> {
        (self.count() > 0).then(|| highest(&self.sums(None)))
    }

    /// What it is worth to know `inputs`; `None` where there are too few cases to say.
    pub fn of(&self, inputs: &[usize], level: f64) -> Option<Knowledge> {
        if self.count() < 4 * FOLDS as u64 {
            return None;
        }
        let asked = Asked { inputs, best: self.best()? };
        let (curves, others) = self.curves(&asked);
        let (above, changes) = self.foreseen(&asked, &curves);
        let worth = self.between(above, &self.brought(&asked, &others), asked.best, level);
        let has_turns = inputs.len() == 1;
        let choices = if has_turns { turns(&curves, &others, &asked, level) } else { Vec::new() };
        Some(Knowledge { worth, changes, choices })
    }

    /// Curves through all cases, and through all but those of each part.
    fn curves(&self, asked: &Asked) -> (Curves, Vec<Curves>) {
        let mut smoother = Smoother::new(asked.inputs.len(), self.options);
        for row in self.rows() {
            smoother.push(&asked.scores(row), &asked.gains(row, self.inputs));
        }
        let others = (0..FOLDS).map(|fold| smoother.curves(Some(fold))).collect();
        (smoother.curves(None), others)
    }

    /// The middle of what is too high and what is too low, from below the one to above the other.
    fn between(&self, above: f64, below: &Moments, best: usize, level: f64) -> Estimate {
        let reach = normal::reach(level) * below.standard_error();
        let (low, high) = (below.mean().min(above), below.mean().max(above));
        Estimate {
            value: (0.5 * (low + high)).max(0.0),
            low: (low - reach).max(0.0),
            high: (high + reach.max(self.rare(best))).max(0.0),
            level,
        }
    }

    /// By the curves through all cases: the worth, and the share of cases in which the choice is another.
    fn foreseen(&self, asked: &Asked, curves: &Curves) -> (f64, f64) {
        let (mut heights, mut gain, mut changed) = (Vec::new(), 0.0, 0u64);
        for row in self.rows() {
            curves.at(&asked.scores(row), &mut heights);
            let choice = asked.choice(&heights);
            gain += heights[choice] - heights[asked.best];
            changed += u64::from(choice != asked.best);
        }
        let count = self.count() as f64;
        (gain / count, changed as f64 / count)
    }

    /// What the choice by curves through the other cases brings beyond that of the option that is best in them.
    fn brought(&self, asked: &Asked, others: &[Curves]) -> Moments {
        let mut gains = vec![0.0; self.count() as usize];
        let mut heights = Vec::new();
        for (fold, curves) in others.iter().enumerate() {
            let own = Asked { best: highest(&self.sums(Some(fold))), ..*asked };
            let rows = self.rows().enumerate();
            for (place, row) in rows.filter(|(place, _)| Smoother::fold(*place) == fold) {
                curves.at(&own.scores(row), &mut heights);
                gains[place] = own.gains(row, self.inputs)[own.choice(&heights)];
            }
        }
        gains.into_iter().collect()
    }

    /// A gain that no case showed may still be there, only too rare for them: what one more case with the largest
    /// gain seen would add.
    fn rare(&self, best: usize) -> f64 {
        let gain = |row: &[f64]| {
            let values = &row[self.inputs..];
            values.iter().fold(0.0, |most: f64, value| most.max(value - values[best]))
        };
        self.rows().map(gain).fold(0.0, f64::max) / self.count() as f64
    }

    /// What each option brings more than the first, in all cases or in all but those of a part.
    fn sums(&self, without: Option<usize>) -> Vec<f64> {
        let mut sums = vec![0.0; self.options];
        for (place, row) in self.rows().enumerate() {
            if Some(Smoother::fold(place)) != without {
                let gains = row[self.inputs..].iter().map(|value| value - row[self.inputs]);
                sums.iter_mut().zip(gains).for_each(|(sum, gain)| *sum += gain);
            }
        }
        sums
    }

    fn rows(&self) -> impl Iterator<Item = &[f64]> {
        self.rows.chunks_exact((self.inputs + self.options).max(1))
    }
}

/// What is known before the choice, and the option that is taken without it.
#[derive(Clone, Copy)]
struct Asked<'a> {
    inputs: &'a [usize],
    best: usize,
}

impl Asked<'_> {
    fn scores(&self, row: &[f64]) -> Vec<f64> {
        self.inputs.iter().map(|&input| row[input]).collect()
    }

    /// What each option brings more than the one that is taken without knowing.
    fn gains(&self, row: &[f64], inputs: usize) -> Vec<f64> {
        let values = &row[inputs..];
        values.iter().map(|value| value - values[self.best]).collect()
    }

    /// The option with the highest curve; another than the usual one only if it is higher.
    fn choice(&self, heights: &[f64]) -> usize {
        let better = |choice: usize, (place, height): (usize, &f64)| {
            if *height > heights[choice] { place } else { choice }
        };
        heights.iter().enumerate().fold(self.best, better)
    }
}

/// The place of the highest, of equals the first.
fn highest(values: &[f64]) -> usize {
    Asked { inputs: &[], best: 0 }.choice(values)
}

/// Where the choice turns; the error is that of the jackknife over parts of the cases.
fn turns(curves: &Curves, others: &[Curves], asked: &Asked, level: f64) -> Vec<Turn> {
    let found = choices(curves, asked);
    let without: Vec<_> = others.iter().map(|curves| choices(curves, asked)).collect();
    let options = |of: &[(f64, usize)]| of.iter().map(|(_, option)| *option).collect::<Vec<_>>();
    let is_sure = without.iter().all(|other| options(other) == options(&found));
    let anywhere = |value: f64| Estimate { value, low: -ENDS, high: ENDS, level };
    let turn = |(place, &(score, option)): (usize, &(f64, usize))| {
        let moved = || without.iter().map(|other| other[place].0).collect::<Moments>();
        let freedom = others.len() as f64 - 1.0;
        let from = match is_sure {
            true => intervals::mean(score, freedom * moved().standard_error(), freedom, level)
                .within(-ENDS, ENDS),
            false => anywhere(score),
        };
        Turn { from: Some(from).filter(|_| place > 0), option }
    };
    found.iter().enumerate().map(turn).collect()
}

/// The option that is best by the curves, from which score on; the first from the lowest.
fn choices(curves: &Curves, asked: &Asked) -> Vec<(f64, usize)> {
    let (mut heights, mut before) = (Vec::new(), Vec::new());
    let mut choices: Vec<(f64, usize)> = Vec::new();
    for step in 0..=STEPS {
        let score = ENDS * (2.0 * f64::from(step) / f64::from(STEPS) - 1.0);
        std::mem::swap(&mut heights, &mut before);
        curves.at(&[score], &mut heights);
        let choice = asked.choice(&heights);
        let last = choices.last().map_or(choice, |(_, last)| *last);
        if choices.is_empty() {
            choices.push((score, choice));
        } else if last != choice {
            let lead = |heights: &[f64]| heights[choice] - heights[last];
            let (was, is) = (lead(&before), lead(&heights));
            choices.push((score - 2.0 * ENDS / f64::from(STEPS) * is / (is - was), choice));
        }
    }
    choices
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Cases at scores that run through the normal distribution evenly, with a noise of their own.
    fn cases(values: impl Fn(f64, f64) -> Vec<f64>) -> Worth {
        let mut worth: Option<Worth> = None;
        for k in 0..2003u32 {
            let score = |step: u32| normal::quantile(f64::from(k * step % 2003 + 1) / 2004.0);
            let values = values(score(131), score(877));
            let worth = worth.get_or_insert_with(|| Worth::new(1, values.len()));
            worth.push(&[score(131)], &values);
        }
        worth.expect("cases")
    }

    #[test]
    fn a_choice_that_knowledge_turns_is_worth_the_unit_normal_loss() {
        // Nothing against x − 1/2: E max(0, x − 1/2) − 0 = φ(1/2) − ½·(1 − Φ(1/2)) = 0.19780.
        let worth = cases(|x, noise| vec![0.0, x - 0.5 + noise]);
        let found = worth.of(&[0], 0.95).expect("cases").worth;
        assert!(found.contains(0.1978) && found.half_width() < 0.08, "{found:?}");
        let choices = worth.of(&[0], 0.95).expect("cases").choices;
        assert_eq!(choices.iter().map(|turn| turn.option).collect::<Vec<_>>(), [0, 1]);
        let from = choices[1].from.expect("it turns");
        assert!(from.contains(0.5) && from.half_width() < 0.2, "{choices:?}");
    }

    #[test]
    fn a_choice_that_no_knowledge_turns_is_worth_nothing() {
        let found = cases(|x, _| vec![10.0 + x, x, 9.0 + x]).of(&[0], 0.95).expect("cases");
        let none = Estimate { value: 0.0, low: 0.0, high: 0.0, level: 0.95 };
        assert_eq!((found.worth, found.changes), (none, 0.0));
        assert_eq!(found.choices, [Turn { from: None, option: 0 }]);
        // With luck: the better option is behind in some cases, but never for a reason that can be known.
        let found = cases(|_, noise| vec![0.0, -3.0 + noise]).of(&[0], 0.95).expect("cases");
        assert!(found.worth.value == 0.0 && found.worth.high > 0.0 && found.worth.high < 1e-3);
    }

    #[test]
    fn a_large_common_part_is_of_no_account() {
        let of = |common: f64| {
            let worth = cases(|x, noise| vec![common, common + x + noise]);
            worth.of(&[0], 0.95).expect("cases").worth.value
        };
        assert!((of(0.0) - of(1e9)).abs() < 1e-5);
    }

    #[test]
    fn too_few_cases_say_nothing() {
        let mut worth = Worth::new(1, 2);
        assert_eq!(worth.best(), None);
        worth.push(&[0.0], &[1.0, 2.0]);
        assert_eq!(worth.best(), Some(1));
        assert_eq!(worth.of(&[0], 0.95), None);
    }
}
