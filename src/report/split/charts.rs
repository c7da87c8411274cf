//! Charts of a split: the goal over the splits, and how busy people are.

use crate::figures::Figure;
use crate::plot::{Chart, Heat, HeatCell, Lines, Series, Unit};
use crate::report::Report;
use crate::report::charts::Draughtsman;
use crate::report::charts::as_told;
use crate::report::goals::{heat_share, unit_of};
use crate::study::method::contest::Contestant;
use crate::study::split::{Split, SplitRow};

/// Rows and columns of a heat map at the most.
const MOST_CELLS: usize = 12;

/// The charts: the stem of a file name and the chart, in the order of the page.
pub fn charts(report: &Report<Split>) -> Vec<(String, Chart)> {
    Draughtsman::of(report).charts()
}

impl Draughtsman<'_, Split> {
    fn charts(&self) -> Vec<(String, Chart)> {
        let goal = self.found.goal;
        let target =
            (goal != Figure::PTarget && self.found.target.is_some()).then_some(Figure::PTarget);
        let mut charts: Vec<(&str, Option<Chart>)> = Vec::new();
        if self.found.roles.len() == 2 {
            charts.push((goal.key(), self.line(goal)));
            charts.extend(target.map(|target| (target.key(), self.line(target))));
        } else {
            charts.push(("map", self.map()));
        }
        charts.push(("busy", self.busy()));
        charts.into_iter().filter_map(|(stem, chart)| Some((stem.to_owned(), chart?))).collect()
    }

    fn rows(&self) -> Vec<&SplitRow> {
        self.found.rows.iter().filter(|row| !row.figures.is_empty()).collect()
    }

    fn names(&self, rows: &[&SplitRow]) -> Vec<String> {
        let name = |row: &&SplitRow| {
            row.counts.iter().map(u32::to_string).collect::<Vec<String>>().join("+")
        };
        rows.iter().map(name).collect()
    }

    /// A measure over the splits of two roles.
    fn line(&self, of: Figure) -> Option<Chart> {
        let rows = self.rows();
        let known: Option<Vec<_>> = rows.iter().map(|row| row.known(of)).collect();
        let known = known.filter(|known| known.len() > 1)?;
        let (low, high) = known.iter().map(|known| known.interval()).unzip();
        let values = known.iter().map(|known| known.value()).collect();
        let last = known.last().map(|known| as_told(&self.words, of, known));
        let names = self.names(&rows);
        let best = rows.iter().position(|row| row.behind.is_none());
        let mark = best.filter(|_| of == self.found.goal);
        let mark = mark.map(|best| (names[best].clone(), best as f64));
        let caption = self.caption(self.title(of), self.words.split_subtitle(self.found, of));
        Some(Chart::Lines(Lines {
            caption,
            unit: unit_of(of, &self.found.heading.currency, self.words.lang()),
            periods: names,
            x_axis: self.words.split_axis(self.found),
            y_axis: of.name(self.words.lang()).to_owned(),
            series: vec![Series::new("", values).with_ribbon(low, high).ending(last)],
            mark,
            ..Lines::default()
        }))
    }

    fn title(&self, of: Figure) -> String {
        if of == self.found.goal {
            self.words.split_title(self.found)
        } else {
            self.words.split_target_title(self.found)
        }
    }

    /// The goal of three roles: the first down, the second across.
    fn map(&self) -> Option<Chart> {
        let (goal, rows) = (self.found.goal, self.rows());
        let numbers = |place: usize| {
            let mut numbers: Vec<u32> = rows.iter().map(|row| row.counts[place]).collect();
            numbers.sort_unstable();
            numbers.dedup();
            let more = numbers.len().saturating_sub(MOST_CELLS);
            numbers.truncate(MOST_CELLS);
            (numbers, more)
        };
        let ((down, more_down), (across, more_across)) = (numbers(0), numbers(1));
        let share = heat_share(goal, rows.iter().filter_map(|row| row.known(goal)));
        let cell = |a: u32, b: u32| {
            let row = rows.iter().find(|row| row.counts[..2] == [a, b]);
            let Some(row) = row else { return HeatCell::default() };
            let target = row.known(Figure::PTarget).filter(|_| goal != Figure::PTarget);
            let target = target
                .map_or(String::new(), |of| self.words.known_alone(Figure::PTarget, Some(of)));
            HeatCell {
                share: share(row.known(goal)),
                written: self.words.known_alone(goal, row.known(goal)),
                detail: self.words.best_detail(row.behind.is_none(), &target),
                is_marked: row.behind.is_none(),
                ..HeatCell::default()
            }
        };
        let named = |numbers: &[u32], place: usize| {
            let role = &self.found.roles[place];
            numbers.iter().map(|n| (n.to_string(), role.clone())).collect()
        };
        let subtitle = self.words.split_map_subtitle(self.found);
        Some(Chart::Heat(Heat {
            caption: self.caption(self.words.split_title(self.found), subtitle),
            columns: named(&across, 1),
            rows: named(&down, 0),
            cells: down.iter().map(|&a| across.iter().map(|&b| cell(a, b)).collect()).collect(),
            more: [more_down, more_across],
            ..Heat::default()
        }))
    }

    /// Share of the hours that is spent, a line a role, over the splits of two roles.
    fn busy(&self) -> Option<Chart> {
        let rows = self.rows();
        if self.found.roles.len() != 2 || rows.len() < 2 {
            return None;
        }
        let line = |role: usize| {
            let used = |row: &&SplitRow| {
                row.roles[role].used.map_or([f64::NAN; 3], |of| {
                    let bar = 1.96 * of.error;
                    [of.mean, of.mean - bar, of.mean + bar]
                })
            };
            let points: Vec<[f64; 3]> = rows.iter().map(used).collect();
            let all = |place: usize| points.iter().map(|point| point[place]).collect();
            Series::new(self.found.roles[role].clone(), all(0)).with_ribbon(all(1), all(2))
        };
        let title = self.words.split_busy_title(self.found);
        Some(Chart::Lines(Lines {
            caption: self.caption(title, self.words.split_busy_subtitle()),
            unit: Unit::share(),
            periods: self.names(&rows),
            x_axis: self.words.split_axis(self.found),
            y_axis: self.words.split_busy_axis(),
            series: vec![line(0), line(1)],
            ..Lines::default()
        }))
    }
}
