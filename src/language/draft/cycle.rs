//! Fitting the gaps of all stages to a stated cycle: first contact to sale of won deals.
//!
//! Nobody waits for a rep, and nobody works on the days off of the week: a touch that falls due on one is
//! made on the next working day, as in the simulation. Holidays are not counted, and how one delay
//! hangs on the one before is not either. Gaps are whole days, at least one: a gap X
//! takes D = max(1, X rounded) days, so that P(D ≤ k) is P(X ≤ k + ½). The distribution of the
//! sum is therefore known at half days; between them it is taken as straight on the scale of the
//! lognormal (probit against logarithm), which is exact for a single lognormal gap.
//!
//! One quantile fits a common factor. A second one makes every gap a lognormal around its own median
//! and fits one spread for all.

mod days;

use super::fields::Fields;
use super::notes::Notes;
use crate::language::Unit;
use crate::language::called::Row;
use crate::language::problem::quoted;
use crate::messages::{Both, messages};
use crate::random::distribution::{invert, normal_cdf, normal_quantile, root};
use crate::scenario::process::CycleFit;
use crate::scenario::quantity::{Draws, Quantity, SpanUnit, Varying};
use crate::scenario::{Role, SaleTerms, Stage, Touch};
use days::{Spectrum, Touches};

messages!(say, "language/draft/cycle");

/// Factors between which the fit looks, as logarithms.
const FACTORS: (f64, f64) = (-9.0, 9.0);
/// Spreads between which the fit looks.
const SPREADS: (f64, f64) = (0.01, 3.0);

/// Fits the gaps of `stages` to the stated quantiles of `fit`, and warns if they cannot be met.
pub fn fit(
    fields: &Fields,
    mut fit: CycleFit,
    stages: &mut [Stage],
    sale: &SaleTerms,
    roles: &[Role],
    week: [bool; 7],
) -> CycleFit {
    let process = Process::new(fields.notes.middle(), stages, sale, roles, week, &fit.stated);
    let median = fit.stated.iter().find(|point| point.0 == 0.5).map_or(14.0, |point| point.1);
    let second = fit.stated.iter().copied().find(|point| point.0 != 0.5);
    if second.is_some() {
        note_lost_ranges(fields, stages);
    }
    fit.sigma = second.map(|point| process.fitted_spread(median, point));
    fit.scale = libm::exp(process.fitted_factor(median, fit.sigma));
    let curve = process.curve(fit.scale, fit.sigma);
    fit.fitted = fit.stated.iter().map(|point| (point.0, curve.quantile(point.0))).collect();
    for stage in stages {
        stage.gap.length = rescaled(&stage.gap.length, fit.scale, fit.sigma, fields.notes);
    }
    warn_if_missed(fields, &fit);
    fit
}

/// What the time from first contact to sale is made of.
struct Process {
    /// The unknown numbers at their middle.
    middle: Vec<f64>,
    stages: Vec<StageTime>,
    advance_after: Vec<f64>,
    /// Which days of the week are worked, Monday first.
    week: [bool; 7],
    days: usize,
}

/// Gaps and touches of a stage.
struct StageTime {
    gap: Varying,
    /// Calendar days in a day of the gap's unit.
    day: f64,
    touches: Touches,
    delay: usize,
}

impl Process {
    fn new(
        middle: Vec<f64>,
        stages: &[Stage],
        sale: &SaleTerms,
        roles: &[Role],
        week: [bool; 7],
        stated: &[(f64, f64)],
    ) -> Process {
        let longest = stated.iter().map(|point| point.1).fold(1.0, f64::max);
        let days = longest as usize + 3;
        let time = |(i, stage): (usize, &Stage)| StageTime {
            gap: stage.gap.length.clone(),
            day: calendar_days(stage.gap.unit),
            touches: touches(stage, i == 0, &middle),
            delay: handed_over(stages, roles, i, &middle),
        };
        let advance_day = calendar_days(sale.advance_after.unit);
        let paid = |x: f64| sale.advance_after.length.cdf(&middle, x / advance_day);
        let advance_after = days::whole_days(paid, 0, days);
        let stages = stages.iter().enumerate().map(time).collect();
        Process { middle, stages, advance_after, week, days }
    }

    /// The cycle with all gaps multiplied by `scale`, and of log-spread `sigma` if one is given.
    fn curve(&self, scale: f64, sigma: Option<f64>) -> Curve {
        let mut sum = Spectrum::one(self.days);
        for stage in &self.stages {
            let gap = match sigma {
                Some(sigma) => around(stage.gap.quantile(&self.middle, 0.5), sigma),
                None => stage.gap.clone(),
            };
            let within = |x: f64| gap.cdf(&self.middle, x / (scale * stage.day));
            let gap = days::whole_days(within, 1, self.days);
            let gap = if stage.day > 1.0 { gap } else { days::served(&gap, self.week) };
            let gap = Spectrum::of(&gap, self.days);
            sum.take(&gap, &stage.touches);
            sum.delay(stage.delay);
        }
        sum.times(&Spectrum::of(&self.advance_after, self.days));
        Curve(sum.cumulated())
    }

    /// Logarithm of the factor that puts the median in its place; an end of the range if none does.
    fn fitted_factor(&self, median: f64, sigma: Option<f64>) -> f64 {
        let excess = |factor: f64| 0.5 - self.curve(libm::exp(factor), sigma).probability(median);
        nearest_root(FACTORS, excess)
    }

    /// The spread that puts the second quantile in its place, the median kept in its own.
    fn fitted_spread(&self, median: f64, (share, days): (f64, f64)) -> f64 {
        let sign = if share < 0.5 { 1.0 } else { -1.0 };
        let excess = |spread: f64| {
            let factor = self.fitted_factor(median, Some(spread));
            sign * (self.curve(libm::exp(factor), Some(spread)).probability(days) - share)
        };
        nearest_root(SPREADS, excess)
    }
}

/// The root of a growing function, or the end of the range that comes nearest to one.
fn nearest_root((low, high): (f64, f64), f: impl Fn(f64) -> f64) -> f64 {
    match (f(low), f(high)) {
        (at_low, _) if at_low >= 0.0 => low,
        (_, at_high) if at_high <= 0.0 => high,
        _ => root(low, high, 1e-13, f),
    }
}

/// P(cycle ≤ whole days), day by day.
struct Curve(Vec<f64>);

impl Curve {
    /// P(cycle ≤ t), known at half days.
    fn probability(&self, t: f64) -> f64 {
        let (left, low, high) = self.around(t);
        between(t, left, [low, high])
    }

    /// The half day before `t`, and the probabilities at it and a day later.
    fn around(&self, t: f64) -> (f64, f64, f64) {
        let day = libm::floor(t - 0.5).max(-1.0);
        let at =
            |day: f64| if day < 0.0 { 0.0 } else { self.0[(day as usize).min(self.0.len() - 1)] };
        (day + 0.5, at(day), at(day + 1.0))
    }

    /// The time within which the share `p` of deals is sold; the last day looked at if none is.
    fn quantile(&self, p: f64) -> f64 {
        invert(p, 0.0, self.0.len() as f64 - 1.0, |t| self.probability(t))
    }
}

/// A probability at `t`, a day at most after `left`, on the scale of the lognormal.
fn between(t: f64, left: f64, [low, high]: [f64; 2]) -> f64 {
    let part = ((t - left) / 1.0).clamp(0.0, 1.0);
    let is_inside = |p: f64| p > 1e-12 && p < 1.0 - 1e-12;
    if left <= 0.0 || !is_inside(low) || !is_inside(high) || high - low < 1e-12 {
        return low + part * (high - low);
    }
    let part = libm::log(t / left) / libm::log((left + 1.0) / left);
    let (z_low, z_high) = (normal_quantile(low), normal_quantile(high));
    normal_cdf(z_low + part.clamp(0.0, 1.0) * (z_high - z_low))
}

fn calendar_days(unit: SpanUnit) -> f64 {
    if unit == SpanUnit::WorkingDays { 1.4 } else { 1.0 }
}

/// How many touches a won deal takes in a stage.
fn touches(stage: &Stage, is_first: bool, middle: Draws) -> Touches {
    let settled = match &stage.touch {
        Touch::Geometric { touches, .. } => vec![(1.0 / touches.at(middle), 0.0)],
        Touch::Listed(list) => list.clone(),
    };
    Touches { settled, steps: stage.steps, is_first }
}

/// Days that a hand-over adds on the way into stage `i`, if nobody works both it and the one before.
fn handed_over(stages: &[Stage], roles: &[Role], i: usize, middle: Draws) -> usize {
    let stays = i == 0 || roles.iter().any(|role| role.works[i] && role.works[i - 1]);
    if stays { 0 } else { libm::round(stages[i].handoff_delay_days.at(middle)) as usize }
}

fn around(median: f64, sigma: f64) -> Varying {
    let mean = median.max(1e-6) * libm::exp(0.5 * sigma * sigma);
    Varying::LogNormal { mean: Quantity::Known(mean), sigma: Quantity::Known(sigma) }
}

/// A gap after the fit.
fn rescaled(gap: &Varying, scale: f64, sigma: Option<f64>, notes: &Notes) -> Varying {
    let Some(sigma) = sigma else { return scaled(gap, scale, notes) };
    let middle = notes.middle();
    let median = gap.quantile(&middle, 0.5).max(1e-6);
    let mean = median * scale * libm::exp(0.5 * sigma * sigma);
    let mean = match gap {
        Varying::Fixed(number) | Varying::LogNormal { mean: number, .. } => {
            notes.times(*number, mean / number.at(&middle).max(1e-6))
        }
        _ => Quantity::Known(mean),
    };
    Varying::LogNormal { mean, sigma: Quantity::Known(sigma) }
}

/// `scale` times a quantity.
fn scaled(varying: &Varying, scale: f64, notes: &Notes) -> Varying {
    let times = |number: &Quantity| notes.times(*number, scale);
    match varying {
        Varying::Fixed(value) => Varying::Fixed(times(value)),
        Varying::LogNormal { mean, sigma } => {
            Varying::LogNormal { mean: times(mean), sigma: *sigma }
        }
        Varying::Gamma { mean, shape } => Varying::Gamma { mean: times(mean), shape: *shape },
        Varying::Weibull { scale, shape } => {
            Varying::Weibull { scale: times(scale), shape: *shape }
        }
        Varying::Uniform { low, high } => Varying::Uniform { low: times(low), high: times(high) },
        Varying::Triangular { low, mode, high } => {
            Varying::Triangular { low: times(low), mode: times(mode), high: times(high) }
        }
        Varying::Mixture(parts) => Varying::Mixture(
            parts.iter().map(|(weight, part)| (*weight, scaled(part, scale, notes))).collect(),
        ),
        Varying::Table(rows) => {
            Varying::Table(rows.iter().map(|(value, weight)| (value * scale, *weight)).collect())
        }
    }
}

/// A range of ignorance inside a gap whose form the fit replaces would be lost without a word.
fn note_lost_ranges(fields: &Fields, stages: &[Stage]) {
    let is_kept = |gap: &Varying| match gap {
        Varying::Fixed(_) => true,
        Varying::LogNormal { sigma, .. } => matches!(sigma, Quantity::Known(_)),
        other => !holds_range(other),
    };
    for stage in stages.iter().filter(|stage| !is_kept(&stage.gap.length)) {
        let found = say::SpreadOfAll { stage: &quoted(&stage.name) };
        let problem = fields.problem("quantiles", found);
        fields.note(problem.expected(say::GapsWithout));
    }
}

fn holds_range(varying: &Varying) -> bool {
    let drawn = |number: &Quantity| matches!(number, Quantity::Unknown(_));
    match varying {
        Varying::Fixed(value) => drawn(value),
        Varying::LogNormal { mean: a, sigma: b }
        | Varying::Gamma { mean: a, shape: b }
        | Varying::Weibull { scale: a, shape: b }
        | Varying::Uniform { low: a, high: b } => drawn(a) || drawn(b),
        Varying::Triangular { low, mode, high } => [low, mode, high].into_iter().any(drawn),
        Varying::Mixture(parts) => parts.iter().any(|(_, part)| holds_range(part)),
        Varying::Table(_) => false,
    }
}

/// Warns if a stated quantile is missed by more than half a day and 3 %.
fn warn_if_missed(fields: &Fields, fit: &CycleFit) {
    let pairs = || fit.stated.iter().zip(&fit.fitted);
    let is_missed = |(stated, fitted): (&(f64, f64), &(f64, f64))| {
        (stated.1 - fitted.1).abs() > (0.03 * stated.1).max(0.5)
    };
    if !pairs().any(is_missed) {
        return;
    }
    let list = |points: &[(f64, f64)]| {
        let point = |(share, days): &(f64, f64)| {
            let (share, days) = (Unit::Share.say(*share), format!("{days:.1}"));
            Both::new(&say::Within { share: &share, days: &days })
        };
        Row(points.iter().map(point).collect())
    };
    let (stated, nearest) = (list(&fit.stated), list(&fit.fitted));
    let problem = fields
        .problem("median", say::NoSuchGaps)
        .warning()
        .expected(say::StatedAndNearest { stated: &stated, nearest: &nearest })
        .help(say::ContactsSetIt);
    fields.note(problem);
}
