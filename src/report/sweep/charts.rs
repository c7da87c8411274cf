//! Charts of a sweep: the goal over each axis, over two axes at once, and against the other goal.

mod field;

use crate::figures::{Figure, Kind};
use crate::plot::{Caption, Chart, Dot, Heat, HeatCell, Lines, Scatter, Series, Unit};
use crate::report::Report;
use crate::report::charts::Draughtsman;
use crate::report::charts::{as_told, distinct, file_name};
use crate::study::method::outputs::Known;
use crate::study::sweep::{Design, PointRow, Sweep};
use std::collections::BTreeSet;

/// Dots of a cloud at the most; of more some are drawn, evenly, and all of the front.
const MOST_DOTS: usize = 2_000;

/// Points on a line at the most.
const MOST_ON_LINE: usize = 400;

/// Rows and columns of a heat map at the most.
const MOST_CELLS: [usize; 2] = [20, 12];

/// The charts: the stem of a file name and the chart, in the order of the page.
pub fn charts(report: &Report<Sweep>) -> Vec<(String, Chart)> {
    Draughtsman::of(report).charts()
}

impl Draughtsman<'_, Sweep> {
    fn charts(&self) -> Vec<(String, Chart)> {
        let mut charts: Vec<(String, Chart)> = Vec::new();
        let heat = self.heat().or_else(|| self.field());
        charts.extend(heat.map(|chart| ("heat".to_owned(), chart)));
        charts.extend(self.front().map(|chart| ("front".to_owned(), chart)));
        for axis in 0..self.found.axes.len() {
            let name = file_name(&self.words.axis_paths(self.found)[axis]);
            let measures = [Some(self.found.goal), self.found.against].into_iter().flatten();
            for measure in measures {
                let chart = self.over(axis, measure);
                charts.extend(chart.map(|chart| (format!("{}-by-{name}", measure.key()), chart)));
            }
            if self.found.design == Design::List {
                break;
            }
        }
        distinct(charts)
    }

    /// The caption of a chart of the goal.
    fn of_goal(&self, subtitle: String) -> Caption {
        self.caption(self.words.sweep_title(self.found), subtitle)
    }

    /// The caption of a chart of a measure over these points.
    fn caption_of(&self, measure: Figure, rows: &[PointRow], subtitle: String) -> Caption {
        if measure == self.found.goal {
            return self.of_goal(subtitle);
        }
        self.caption(self.words.measured_title(self.found, rows, measure), subtitle)
    }

    fn unit(&self, measure: Figure) -> Unit {
        match measure.kind() {
            Kind::Money => self.money(),
            Kind::Chance | Kind::Share => Unit::share(),
            Kind::Count | Kind::Points | Kind::Hours => {
                Unit::count(measure.name(self.words.lang()))
            }
        }
    }

    /// The points that are drawn as dots.
    fn drawn(&self) -> impl Iterator<Item = PointRow> {
        let step = self.found.points.len().div_ceil(MOST_DOTS).max(1);
        let mut drawn: BTreeSet<u64> = self.found.points.all().step_by(step).collect();
        drawn.extend(self.found.best.as_ref().map(|best| best.point));
        drawn.extend(&self.found.front);
        drawn.into_iter().filter_map(|number| self.found.points.row(number))
    }

    /// The best point's line along an axis: all points that differ from it on that axis alone.
    fn along(&self, axis: usize) -> Vec<PointRow> {
        let Some(best) = &self.found.best else { return Vec::new() };
        let along = self.found.points.points().along(best.point, axis).into_iter();
        along.filter_map(|number| self.found.points.row(number)).collect()
    }

    /// What is drawn of a measure at a point: of the goal that of its new runs, where it was played again, as on the page.
    fn drawn_at(&self, row: &PointRow, measure: Figure) -> Option<Known> {
        match measure == self.found.goal {
            true => self.found.goal_at(row.number),
            false => row.known(measure).copied(),
        }
    }

    /// The values of a point in a row.
    fn values_of(&self, row: &PointRow) -> String {
        let values = row.at.iter().map(|value| self.words.axis_level(value));
        values.collect::<Vec<String>>().join(" / ")
    }

    fn over(&self, axis: usize, measure: Figure) -> Option<Chart> {
        if self.found.design == Design::Sobol {
            return self.cloud(axis, measure);
        }
        let rows = self.along(axis);
        if !(2..=MOST_ON_LINE).contains(&rows.len()) {
            return None;
        }
        let drawn = rows.iter().map(|row| self.drawn_at(row, measure));
        let drawn: Vec<Known> = drawn.collect::<Option<_>>()?;
        let values = drawn.iter().map(Known::value).collect();
        let (low, high) = drawn.iter().map(Known::interval).unzip();
        let last = drawn.last().map(|known| as_told(&self.words, measure, known));
        let name = |row: &PointRow| match self.found.design {
            Design::List => self.values_of(row),
            _ => self.words.axis_level(&row.at[axis]),
        };
        Some(Chart::Lines(Lines {
            caption: self.caption_of(
                measure,
                &rows,
                self.words.axis_subtitle(self.found, axis, measure),
            ),
            unit: self.unit(measure),
            periods: rows.iter().map(name).collect(),
            places: if self.found.design == Design::List { Vec::new() } else { self.levels(axis) },
            x_axis: self.words.axis_names(self.found)[axis].clone(),
            y_axis: measure.name(self.words.lang()).to_owned(),
            series: vec![Series::new("", values).with_ribbon(low, high).ending(last)],
            ..Lines::default()
        }))
    }

    /// Where the values of an axis lie; empty where they are no numbers that rise.
    fn levels(&self, axis: usize) -> Vec<f64> {
        match self.found.points.points().axes().get(axis) {
            Some(of) if of.is_ordered() => of.levels.iter().map(|level| level.at).collect(),
            _ => Vec::new(),
        }
    }

    /// Whether there are more points than can be written into the cells of a table.
    fn is_large_grid(&self) -> bool {
        let levels = self.found.axes.iter().map(|axis| axis.levels.len());
        let is_large = levels.zip(MOST_CELLS).any(|(levels, most)| levels > most);
        self.found.design == Design::Grid && is_large
    }

    /// The goal over two axes.
    fn heat(&self) -> Option<Chart> {
        let [down, across] = &self.found.axes[..] else { return None };
        let (rows, columns) = (down.levels.len(), across.levels.len());
        let is_whole = self.found.points.len() == rows * columns;
        if self.found.design != Design::Grid || !is_whole || self.is_large_grid() {
            return None;
        }
        let value = |value: f64| if self.found.goal.is_wanted() { value } else { -value };
        let with_goal = |row: PointRow| (self.drawn_at(&row, self.found.goal), row);
        let points: Vec<(Option<Known>, PointRow)> =
            self.found.points.iter().map(with_goal).collect();
        let values = || points.iter().filter_map(|(goal, _)| Some(value(goal.as_ref()?.value())));
        let (low, high) = (values().fold(f64::MAX, f64::min), values().fold(f64::MIN, f64::max));
        let share = |known: &Known| match high > low {
            true => (value(known.value()) - low) / (high - low),
            false => 0.5,
        };
        let cell = |(goal, row): &(Option<Known>, PointRow)| HeatCell {
            share: goal.as_ref().map_or(0.5, share),
            written: self.words.known_alone(self.found.goal, goal.as_ref()),
            detail: self.found.against.map_or(String::new(), |of| {
                format!(
                    "{} {}",
                    of.name(self.words.lang()),
                    self.words.known_alone(of, row.known(of))
                )
            }),
            is_marked: self.found.best.as_ref().is_some_and(|best| best.point == row.number),
            ..HeatCell::default()
        };
        let names = self.words.axis_names(self.found);
        let named = |axis: &str, levels: &[String]| -> Vec<(String, String)> {
            levels.iter().map(|level| (self.words.axis_level(level), axis.to_owned())).collect()
        };
        let cells: Vec<HeatCell> = points.iter().map(cell).collect();
        Some(Chart::Heat(Heat {
            caption: self.of_goal(self.words.heat_subtitle(self.found)),
            columns: named(&names[1], &across.levels),
            rows: named(&names[0], &down.levels),
            cells: cells.chunks(columns).map(<[HeatCell]>::to_vec).collect(),
            down: self.levels(0),
            across: self.levels(1),
            ..Heat::default()
        }))
    }

    /// All points by where they lie on one axis.
    fn cloud(&self, axis: usize, measure: Figure) -> Option<Chart> {
        let row = &self.found.axes[axis];
        let dot = |point: &PointRow| {
            let known = self.drawn_at(point, measure)?;
            let (x, between) = (*point.places.get(axis)?, known.interval());
            let is_best = self.found.best.as_ref().is_some_and(|best| best.point == point.number);
            let name = match is_best {
                true => self.words.best_mark_at(&point.at[axis]),
                false => String::new(),
            };
            Some(Dot { x, y: known.value(), between, name, is_front: is_best })
        };
        let drawn: Vec<PointRow> = self.drawn().collect();
        let dots: Vec<Dot> = drawn.iter().filter_map(dot).collect();
        let subtitle = self.words.cloud_subtitle(self.found, axis, measure, dots.len());
        row.is_ordered.then(|| {
            Chart::Scatter(Scatter {
                caption: self.caption_of(measure, &drawn, subtitle),
                x_unit: Unit::number(),
                y_unit: self.unit(measure),
                x_axis: self.words.axis_label(self.found, axis),
                y_axis: measure.name(self.words.lang()).to_owned(),
                dots,
            })
        })
    }

    /// The goal against the other goal.
    fn front(&self) -> Option<Chart> {
        let against = self.found.against?;
        let front: BTreeSet<&u64> = self.found.front.iter().collect();
        let dot = |row: PointRow| {
            let is_front = front.contains(&row.number);
            let goal = self.drawn_at(&row, self.found.goal);
            Dot {
                x: row.value(against),
                y: goal.map_or(f64::NAN, |known| known.value()),
                between: goal.map_or((f64::NAN, f64::NAN), |known| known.interval()),
                name: if is_front { self.values_of(&row) } else { String::new() },
                is_front,
            }
        };
        let dots: Vec<Dot> = self.drawn().map(dot).collect();
        let subtitle = self.words.front_subtitle(self.found, dots.len());
        let caption = Caption::new(self.words.front_title(self.found), subtitle);
        Some(Chart::Scatter(Scatter {
            caption: caption.with_note(self.note.clone()),
            x_unit: self.unit(against),
            y_unit: self.unit(self.found.goal),
            x_axis: against.name(self.words.lang()).to_owned(),
            y_axis: self.found.goal.name(self.words.lang()).to_owned(),
            dots,
        }))
    }
}
