//! The points of a sweep: which values are tried together, in which order, and who is next to whom.

use super::axis::{Axis, Level};
use crate::messages::{Both, Number, messages, told};
use crate::random::sobol;
use serde::Serialize;
use std::sync::Arc;

messages!(say, "study/sweep/points");

/// Points of a sweep at the most.
pub const MOST_POINTS: u64 = 100_000;

/// Points that are tried before anything is played if there are more: so many levels, corners and first points.
const TRIED: usize = 256;

/// Share of a range that is filled which counts as its end.
const NEAR_END: f64 = 0.05;

/// How values are put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Design {
    /// Every value of each axis with every value of the others.
    Grid,
    /// The first values of all axes together, then the second ones.
    List,
    /// Points that fill the space between the values evenly.
    Sobol,
}

/// The axes, and the points on them; a copy takes no room.
#[derive(Clone, Debug, PartialEq)]
pub struct Points {
    axes: Arc<[Axis]>,
    design: Design,
    seed: u64,
    count: u64,
}

/// A point next to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Neighbour {
    /// Its number.
    pub point: u64,
    /// The axis on which it lies beside the other; `None` if it is only near.
    pub axis: Option<usize>,
}

impl Points {
    /// Points on the axes; `wanted` is their number in a design that fills a space, from `seed`.
    ///
    /// # Errors
    /// What does not fit together.
    pub fn new(axes: Vec<Axis>, design: Design, wanted: u64, seed: u64) -> Result<Points, Both> {
        for (place, axis) in axes.iter().enumerate() {
            if axes[..place].iter().any(|other| other.path == axis.path) {
                return Err(Both::new(&say::VariedTwice { path: &&*axis.path }));
            }
        }
        let levels = || axes.iter().map(|axis| axis.levels.len() as u64);
        let count = match design {
            Design::Grid => levels().try_fold(1u64, u64::checked_mul).unwrap_or(u64::MAX),
            Design::List => levels().next().unwrap_or(0),
            Design::Sobol => wanted,
        };
        if design == Design::List && levels().any(|other| other != count) {
            let each: Vec<String> = levels().map(|count| count.to_string()).collect();
            return Err(Both::each(|lang| {
                let joined = each
                    .iter()
                    .skip(1)
                    .fold(each[0].clone(), |all, next| told(&say::And { all: &all, next }, lang));
                told(&say::Uneven { each: &joined }, lang)
            }));
        }
        if design == Design::Sobol && wanted > sobol::MOST_POINTS {
            let points = Number::written(wanted.to_string());
            let most = sobol::MOST_POINTS.to_string();
            return Err(Both::new(&say::TooManyToFill { points: &points, most: &most }));
        }
        if design == Design::Sobol && axes.len() > sobol::MOST_AXES {
            let count = Number::written(axes.len().to_string());
            let most = sobol::MOST_AXES.to_string();
            return Err(Both::new(&say::TooManyAxes { axes: &count, most: &most }));
        }
        if count > MOST_POINTS {
            return Err(Both::new(&say::TooMany { most: &MOST_POINTS.to_string() }));
        }
        Ok(Points { axes: axes.into(), design, seed, count })
    }

    /// What is varied.
    pub fn axes(&self) -> &[Axis] {
        &self.axes
    }

    /// How values are put together.
    pub fn design(&self) -> Design {
        self.design
    }

    /// How many points there are.
    pub fn count(&self) -> u64 {
        self.count
    }

    /// The values of a point, one an axis. In a grid the last axis changes from point to point.
    pub fn at(&self, point: u64) -> Vec<Level> {
        match self.design {
            Design::Sobol => {
                let axes = self.axes.iter().enumerate();
                axes.map(|(place, axis)| axis.level_at(self.share(point, place))).collect()
            }
            _ => {
                let places = self.places(point);
                self.axes.iter().zip(places).map(|(axis, at)| axis.levels[at].clone()).collect()
            }
        }
    }

    /// The places of a point's values in the lists of the axes; in a design that fills a space there are none.
    pub fn places(&self, point: u64) -> Vec<usize> {
        match self.design {
            Design::List => vec![point as usize; self.axes.len()],
            Design::Sobol => Vec::new(),
            Design::Grid => {
                let mut rest = point;
                let mut places: Vec<usize> = Vec::new();
                for axis in self.axes.iter().rev() {
                    let levels = axis.levels.len() as u64;
                    places.push((rest % levels) as usize);
                    rest /= levels;
                }
                places.reverse();
                places
            }
        }
    }

    fn number(&self, places: &[usize]) -> u64 {
        let axes = self.axes.iter().zip(places);
        axes.fold(0, |number, (axis, &place)| number * axis.levels.len() as u64 + place as u64)
    }

    /// Where a point lies between the ends of each axis, 0 to 1: values of a list stand side by side.
    pub fn spots(&self, point: u64) -> Vec<f64> {
        let middle = |place: usize, levels: usize| (place as f64 + 0.5) / levels as f64;
        let axes = self.axes.iter().enumerate();
        match self.design {
            Design::Sobol => axes
                .map(|(at, axis)| match (self.share(point, at), axis.levels.len()) {
                    (share, _) if axis.is_continuous() => share,
                    (share, levels) => middle((share * levels as f64) as usize, levels),
                })
                .collect(),
            _ => axes
                .zip(self.places(point))
                .map(|((_, axis), place)| middle(place, axis.levels.len()))
                .collect(),
        }
    }

    fn share(&self, point: u64, axis: usize) -> f64 {
        sobol::place(self.seed, point, axis)
    }

    /// The points beside a point: one step on one axis, or the nearest ones.
    pub fn neighbours(&self, point: u64) -> Vec<Neighbour> {
        match self.design {
            Design::Grid => {
                let axes = 0..self.axes.len();
                axes.flat_map(|axis| self.beside(point, axis)).collect()
            }
            Design::List => {
                let near = [point.checked_sub(1), Some(point + 1)];
                let near = near.into_iter().flatten().filter(|&other| other < self.count);
                near.map(|point| Neighbour { point, axis: None }).collect()
            }
            Design::Sobol => self.nearest(point),
        }
    }

    /// The points that differ from a point on one axis at the most, in the order of its values: in a list all, in a
    /// design that fills a space none.
    pub fn along(&self, point: u64, axis: usize) -> Vec<u64> {
        match self.design {
            Design::List => (0..self.count).collect(),
            Design::Sobol => Vec::new(),
            Design::Grid => {
                let mut places = self.places(point);
                let at = |place| {
                    places[axis] = place;
                    self.number(&places)
                };
                (0..self.axes[axis].levels.len()).map(at).collect()
            }
        }
    }

    fn beside(&self, point: u64, axis: usize) -> Vec<Neighbour> {
        let places = self.places(point);
        let levels = self.axes[axis].levels.len();
        let steps = [places[axis].checked_sub(1), Some(places[axis] + 1)];
        let steps = steps.into_iter().flatten().filter(|&place| place < levels);
        steps
            .map(|place| {
                let mut places = places.clone();
                places[axis] = place;
                Neighbour { point: self.number(&places), axis: Some(axis) }
            })
            .collect()
    }

    fn nearest(&self, point: u64) -> Vec<Neighbour> {
        let axes = 0..self.axes.len();
        let apart = |other: u64| -> f64 {
            let on = |axis| self.share(point, axis) - self.share(other, axis);
            axes.clone().map(|axis| on(axis) * on(axis)).sum()
        };
        let mut others: Vec<(f64, u64)> = (0..self.count)
            .filter(|&other| other != point)
            .map(|other| (apart(other), other))
            .collect();
        others.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        others.truncate((2 * self.axes.len()).min(6));
        others.into_iter().map(|(_, point)| Neighbour { point, axis: None }).collect()
    }

    /// Axes on which a point lies at an end of what was tried, and whether that is the last: what lies beyond was not
    /// tried. Of a range that is filled the end is its last twentieth, or as much as a point has for itself.
    pub fn edges(&self, point: u64) -> Vec<(usize, bool)> {
        let axes = 0..self.axes.len();
        axes.filter_map(|axis| Some((axis, self.end(point, axis)?))).collect()
    }

    fn end(&self, point: u64, place: usize) -> Option<bool> {
        let axis = &self.axes[place];
        if self.design != Design::Sobol {
            return axis.end(self.places(point)[place]);
        }
        let (share, levels) = (self.share(point, place), axis.levels.len());
        if !axis.is_continuous() {
            return axis.end(((share * levels as f64) as usize).min(levels - 1));
        }
        let room = NEAR_END.max(1.0 / self.count as f64);
        (share < room || share > 1.0 - room).then_some(share > 0.5)
    }

    /// Sets of values that are tried before anything is played: all points of a small sweep; of a large one each value
    /// alone, the corners and the first points.
    pub(super) fn trial(&self) -> Vec<Vec<Level>> {
        if self.count <= TRIED as u64 {
            return (0..self.count).map(|point| self.at(point)).collect();
        }
        let alone = self.axes.iter().flat_map(|axis| {
            let step = axis.levels.len().div_ceil(TRIED / 2).max(1);
            let last = axis.levels.last().filter(|_| step > 1);
            axis.levels.iter().step_by(step).chain(last).map(|level| vec![level.clone()])
        });
        let corners = (0..1usize << self.axes.len().min(6)).map(|corner| {
            let level = |(axis, of): (usize, &Axis)| {
                let is_last = axis < 6 && corner >> axis & 1 == 1;
                of.levels[if is_last { of.levels.len() - 1 } else { 0 }].clone()
            };
            self.axes.iter().enumerate().map(level).collect()
        });
        let has_corners = self.design == Design::Grid;
        let first = (0..self.count.min(TRIED as u64 / 4)).map(|point| self.at(point));
        let has_levels = self.design != Design::Sobol;
        let alone = alone.filter(|_| has_levels);
        alone.chain(corners.filter(|_| has_corners)).chain(first).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn axes(texts: &[&str]) -> Vec<Axis> {
        texts.iter().map(|text| Axis::parse(text).expect("an axis")).collect()
    }

    fn names(points: &Points, point: u64) -> String {
        let levels = points.at(point).into_iter().map(|level| level.name);
        levels.collect::<Vec<String>>().join(" ")
    }

    #[test]
    fn a_grid_tries_everything_with_everything() {
        let points = Points::new(axes(&["a.b=1..3", "a.c=x,y"]), Design::Grid, 0, 1).expect("fits");
        let all: Vec<String> = (0..points.count()).map(|point| names(&points, point)).collect();
        assert_eq!(all, ["1 x", "1 y", "2 x", "2 y", "3 x", "3 y"]);
        let beside = points.neighbours(2);
        let beside: Vec<(u64, Option<usize>)> =
            beside.into_iter().map(|of| (of.point, of.axis)).collect();
        assert_eq!(beside, [(0, Some(0)), (4, Some(0)), (3, Some(1))]);
        assert_eq!((points.along(2, 0), points.along(2, 1)), (vec![0, 2, 4], vec![2, 3]));
        // Names are in no order: only numbers have an end beyond which to look.
        assert_eq!(points.edges(5), [(0, true)]);
        assert_eq!(points.edges(2), []);
    }

    #[test]
    fn a_list_takes_the_values_pair_by_pair() {
        let points = Points::new(axes(&["a.b=1..3", "a.c=7,6,5"]), Design::List, 0, 1);
        let points = points.expect("fits");
        let all: Vec<String> = (0..points.count()).map(|point| names(&points, point)).collect();
        assert_eq!(all, ["1 7", "2 6", "3 5"]);
        let beside = |point| points.neighbours(point).iter().map(|of| of.point).collect::<Vec<_>>();
        assert_eq!((beside(0), beside(1)), (vec![1], vec![0, 2]));
        assert_eq!(points.edges(0), [(0, false), (1, false)]);
        assert_eq!(points.edges(1), []);
        // Of numbers in no order the smallest and the largest are the ends.
        let mixed = Points::new(axes(&["a.b=2,5,3"]), Design::List, 0, 1).expect("fits");
        assert_eq!(
            [0, 1, 2].map(|point| mixed.edges(point)),
            [vec![(0, false)], vec![(0, true)], vec![]]
        );
        let uneven = Points::new(axes(&["a.b=1..3", "a.c=7,6"]), Design::List, 0, 1);
        assert!(uneven.expect_err("uneven").to_string().contains("3 and 2"));
    }

    #[test]
    fn a_space_is_filled_evenly_and_its_nearest_points_are_neighbours() {
        let points = Points::new(axes(&["a.b=0..1", "a.c=5,6,7,8"]), Design::Sobol, 16, 1);
        let points = points.expect("fits");
        let mut held = [[0; 4]; 4];
        for point in 0..16 {
            let at = points.at(point);
            held[(at[0].at * 4.0) as usize][at[1].at as usize - 5] += 1;
        }
        assert_eq!(held, [[1; 4]; 4]);
        let near = points.neighbours(3);
        assert_eq!(near.len(), 4);
        assert!(near.iter().all(|of| of.point != 3 && of.axis.is_none()));
        // Of sixteen points one lies in each sixteenth of the range: one at either end of it.
        let ends = |of: &dyn Fn(f64) -> bool| (0..16).filter(|&at| of(points.at(at)[0].at)).count();
        assert_eq!((ends(&|at| at < 1.0 / 16.0), ends(&|at| at > 15.0 / 16.0)), (1, 1));
        for point in 0..16 {
            let at = points.at(point)[0].at;
            let end = [(at < 1.0 / 16.0, false), (at > 15.0 / 16.0, true)];
            let end = end.iter().find(|(is_end, _)| *is_end).map(|(_, is_last)| (0, *is_last));
            assert_eq!(points.edges(point).into_iter().find(|(axis, _)| *axis == 0), end);
        }
    }

    #[test]
    fn what_does_not_fit_is_told() {
        let error = |texts: &[&str], design, wanted| {
            Points::new(axes(texts), design, wanted, 1).expect_err("does not fit").to_string()
        };
        assert!(error(&["a.b=1..3", "a.b=2..3"], Design::Grid, 0).contains("varied twice"));
        assert!(error(&["a.b=1..400", "a.c=1..400"], Design::Grid, 0).contains("100000 points"));
        assert!(error(&["a.b=1..400"], Design::Sobol, 70_000).contains("65536"));
        let most = Points::new(axes(&["a.b=1..100000"]), Design::Grid, 0, 1).expect("fits");
        assert_eq!(most.count(), MOST_POINTS);
        assert!(most.trial().len() < 500);
    }
}
