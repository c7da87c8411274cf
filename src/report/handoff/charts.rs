//! Charts of a hand-off: the goal by where deals go over, and what is lost at each change of rep.

use crate::figures::Figure;
use crate::plot::{BarRow, Bars, Chart, Heat, HeatCell};
use crate::report::Report;
use crate::report::charts::Draughtsman;
use crate::report::goals::{heat_share, unit_of};
use crate::study::handoff::{Handoff, HandoffRow};
use crate::study::method::contest::{Contestant, knowns};

/// Columns of a heat map at the most.
const MOST_COLUMNS: usize = 12;

/// The charts: the stem of a file name and the chart, in the order of the page.
pub fn charts(report: &Report<Handoff>) -> Vec<(String, Chart)> {
    Draughtsman::of(report).charts()
}

impl Draughtsman<'_, Handoff> {
    fn charts(&self) -> Vec<(String, Chart)> {
        let kept = self.values(|row| row.combination.kept.map(|kept| kept.to_string()));
        let credits = self.values(|row| Some(self.cells(row)[2].clone()));
        let names = self.words.handoff_columns(self.found);
        let map = match (kept.len() > 1, credits.len() > 1) {
            (true, _) => self.map(&kept, &names[1], 1),
            (false, true) => self.map(&credits, &names[2], 2),
            (false, false) => self.bars(),
        };
        let charts = [("handoff", map), ("lost", self.lost())];
        charts.into_iter().filter_map(|(stem, chart)| Some((stem.to_owned(), chart?))).collect()
    }

    fn rows(&self) -> impl Iterator<Item = &HandoffRow> {
        self.found.rows.iter().filter(|row| !row.figures.is_empty())
    }

    fn cells(&self, row: &HandoffRow) -> Vec<String> {
        self.words.handoff_cells(self.found, &row.combination)
    }

    /// Values of the rows that differ, in order.
    fn values(&self, of: impl Fn(&HandoffRow) -> Option<String>) -> Vec<String> {
        let mut values: Vec<String> = Vec::new();
        for value in self.rows().filter_map(of).filter(|value| !value.is_empty()) {
            if !values.contains(&value) {
                values.push(value);
            }
        }
        values
    }

    /// The best row with a stage and a value, of which there may be none.
    fn best(&self, stage: &str, value: &str, cell: usize) -> Option<&HandoffRow> {
        let behind = |row: &HandoffRow| row.behind.map_or(0.0, |of| of.less.mean.abs());
        let is_here = |row: &&HandoffRow| {
            let cells = self.cells(row);
            cells[0] == stage && cells[cell] == value
        };
        self.rows().filter(is_here).min_by(|a, b| behind(a).total_cmp(&behind(b)))
    }

    fn map(&self, values: &[String], across: &str, cell: usize) -> Option<Chart> {
        let shown = &values[..values.len().min(MOST_COLUMNS)];
        let (more, values) = (values.len() - shown.len(), shown);
        let goal = self.found.goal;
        let stages = self.values(|row| Some(self.cells(row)[0].clone()));
        let known = || self.rows().filter_map(|row| row.known(goal));
        let share = heat_share(goal, known());
        let one = |stage: &str, value: &str| {
            let Some(row) = self.best(stage, value, cell) else {
                return HeatCell { written: "–".into(), ..HeatCell::default() };
            };
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
        let line = |stage: &String| values.iter().map(|value| one(stage, value)).collect();
        let subtitle = self.words.handoff_map_subtitle(self.found, across);
        Some(Chart::Heat(Heat {
            caption: self.caption(self.words.handoff_title(self.found), subtitle),
            columns: values.iter().map(|value| (value.clone(), across.to_owned())).collect(),
            rows: stages.iter().map(|stage| (stage.clone(), String::new())).collect(),
            cells: stages.iter().map(line).collect(),
            more: [0, more],
            ..Heat::default()
        }))
    }

    /// The goal by stage alone.
    fn bars(&self) -> Option<Chart> {
        let goal = self.found.goal;
        let all = knowns(&self.found.rows, goal);
        let bar = |row: &HandoffRow| {
            let known = row.known(goal)?;
            let (low, high) = known.interval();
            Some(BarRow {
                name: self.cells(row)[0].clone(),
                detail: self.words.best_detail(row.behind.is_none(), ""),
                written: self.words.known_among(goal, Some(known), &all),
                value: known.value(),
                low,
                high,
            })
        };
        let rows: Vec<BarRow> = self.rows().filter_map(bar).collect();
        let subtitle = self.words.handoff_bars_subtitle(self.found);
        (!rows.is_empty()).then(|| {
            Chart::Bars(Bars {
                caption: self.caption(self.words.handoff_title(self.found), subtitle),
                unit: unit_of(goal, &self.found.heading.currency, self.words.lang()),
                x_axis: goal.name(self.words.lang()).to_owned(),
                rows,
                ..Bars::default()
            })
        })
    }

    /// What each loss costs, stage by stage.
    fn lost(&self) -> Option<Chart> {
        let title = self.words.handoff_lost_title(self.found)?;
        let rows = self.found.costs.iter().flat_map(|row| {
            let combination = &self.found.rows[row.row].combination;
            let stage = self.words.handoff_stage(self.found, combination);
            row.costs.iter().map(move |of| BarRow {
                name: stage.clone(),
                detail: self.words.handoff_lost_name(combination, of),
                written: self.words.numbers().money_with_bar(&of.revenue),
                value: of.revenue.mean,
                low: of.revenue.mean - 1.96 * of.revenue.error,
                high: of.revenue.mean + 1.96 * of.revenue.error,
            })
        });
        Some(Chart::Bars(Bars {
            caption: self.caption(title, self.words.handoff_lost_subtitle()),
            unit: self.money(),
            x_axis: self.words.handoff_lost_axis(),
            rows: rows.collect(),
            ..Bars::default()
        }))
    }
}
