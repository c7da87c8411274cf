//! The goal over two axes with more points than can be written into cells: fields that hold some points each.

use crate::plot::{Chart, Field, Side};
use crate::report::charts::Draughtsman;
use crate::study::sweep::Sweep;
use crate::study::sweep::{Axis, Design};

/// Fields along the foot and upwards at the most.
const MOST_FIELDS: [usize; 2] = [100, 60];

/// Points in a field, on average, of a design that fills a space; and the fewest points that are drawn.
const POINTS: usize = 16;
const FEWEST: usize = 16 * POINTS;

impl Draughtsman<'_, Sweep> {
    /// The chart; `None` where there are not two axes, or too few points.
    pub(in crate::report) fn field(&self) -> Option<Chart> {
        let points = self.found.points.points();
        let [up, along] = points.axes() else { return None };
        let is_filled = self.found.design == Design::Sobol && self.found.points.len() >= FEWEST;
        let is_whole = self.found.points.len() as u64 == points.count();
        if self.found.design == Design::List || !is_whole || !(is_filled || self.is_large_grid()) {
            return None;
        }
        let means = self.means([self.fields(along, 0), self.fields(up, 1)]);
        let known = || means.iter().flatten().copied().filter(|mean| mean.is_finite());
        let (low, high) = (known().fold(f64::MAX, f64::min), known().fold(f64::MIN, f64::max));
        let [worst, best] = if self.found.goal.is_wanted() { [low, high] } else { [high, low] };
        let share = |mean: &f64| if low == high { 0.5 } else { (mean - worst) / (best - worst) };
        let shades = |row: &Vec<f64>| row.iter().map(share).collect();
        let unit = self.unit(self.found.goal).in_language(self.words.lang());
        Some(Chart::Field(Field {
            caption: self.of_goal(self.words.field_subtitle(self.found)),
            sides: [self.side(along, 1), self.side(up, 0)],
            cells: means.iter().map(shades).collect(),
            ends: [unit.value(worst), unit.value(best)],
            mark: self.found.best.as_ref().map(|best| {
                let spots = points.spots(best.point);
                ([spots[1], spots[0]], self.words.best_mark())
            }),
        }))
    }

    /// Fields on a side: so many that each holds as many values as any other but the last, or some points.
    fn fields(&self, axis: &Axis, side: usize) -> usize {
        let levels = axis.levels.len();
        let even = |most: usize| levels.div_ceil(levels.div_ceil(most));
        match self.found.design {
            Design::Sobol if axis.is_continuous() => {
                let each = libm::sqrt((self.found.points.len() / POINTS) as f64) as usize;
                each.min(MOST_FIELDS[side])
            }
            _ => even(MOST_FIELDS[side]),
        }
    }

    /// The mean of the goal over the points of each field; NaN where there is none.
    fn means(&self, fields: [usize; 2]) -> Vec<Vec<f64>> {
        let [along, up] = fields;
        let mut sums = vec![vec![(0.0, 0u32); along]; up];
        for (number, value) in (0..).zip(self.found.points.values(self.found.goal)) {
            let spots = self.found.points.points().spots(number);
            let place = |axis: usize, fields: usize| self.place(axis, spots[axis], fields);
            let (sum, count) = &mut sums[place(0, up)][place(1, along)];
            *sum += value;
            *count += 1;
        }
        let mean = |(sum, count): (f64, u32)| sum / f64::from(count);
        sums.into_iter().map(|row| row.into_iter().map(mean).collect()).collect()
    }

    /// The field in which a spot lies: of a list so many values after the other.
    fn place(&self, axis: usize, spot: f64, fields: usize) -> usize {
        let axis = &self.found.points.points().axes()[axis];
        let place = match axis.is_continuous() && self.found.design == Design::Sobol {
            true => (spot * fields as f64) as usize,
            false => {
                let levels = axis.levels.len();
                (spot * levels as f64) as usize / levels.div_ceil(fields)
            }
        };
        place.min(fields - 1)
    }

    fn side(&self, axis: &Axis, place: usize) -> Side {
        let ends = axis.ends(self.found.design == Design::Sobol);
        let label = self.words.axis_label(self.found, place);
        let name = &self.words.axis_names(self.found)[place];
        let is_taken = axis.is_continuous() && self.found.design == Design::Sobol;
        let step = match &axis.levels[..] {
            [first, second, ..] if !is_taken => (second.at - first.at).abs(),
            _ => 0.0,
        };
        Side {
            step,
            axis: if ends.is_some() { label } else { name.clone() },
            ends: ends.unwrap_or((0.0, 1.0)),
            names: match ends.is_some() {
                true => Vec::new(),
                false => {
                    axis.levels.iter().map(|level| self.words.axis_level(&level.name)).collect()
                }
            },
        }
    }
}
