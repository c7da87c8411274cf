//! Charts of how many to hire.

use crate::plot::{BarRow, Bars, Caption, Chart, Heat, HeatCell, Lines, Series, Target, Unit};
use crate::report::Report;
use crate::report::charts::Draughtsman;
use crate::study::hire::{Allowed, Hiring, TrialRow};

/// Rows and columns of a heat map at the most.
const MOST_CELLS: u32 = 12;

/// The charts: the stem of a file name and the chart, in the order of the page.
pub fn charts(report: &Report<Hiring>) -> Vec<(String, Chart)> {
    Draughtsman::of(report).charts()
}

impl Draughtsman<'_, Hiring> {
    fn charts(&self) -> Vec<(String, Chart)> {
        let charts = match self.found.roles.len() {
            1 => vec![
                ("chance", self.chance()),
                ("profit", self.profit()),
                ("cash_out", self.cash_out()),
            ],
            2 => vec![("chance", self.map())],
            _ => Vec::new(),
        };
        let charts = charts.into_iter().chain([("walls", self.walls())]);
        charts.filter_map(|(stem, chart)| Some((stem.to_owned(), chart?))).collect()
    }

    /// The numbers of people of the one role, from the fewest that were tried.
    fn counts(&self) -> Vec<u32> {
        let of = &self.found.roles[0];
        (of.least..=of.most).collect()
    }

    /// A line a date of hiring.
    fn series(&self, value: impl Fn(&TrialRow) -> [f64; 3]) -> Vec<Series> {
        let line = |start: usize| {
            let at = |count: u32| {
                let mut trials = self.found.trials.iter();
                let row = trials.find(|row| row.start == start && row.counts[0] == count);
                row.map_or([f64::NAN; 3], &value)
            };
            let is_forbidden = |count: u32| {
                let mut trials = self.found.trials.iter();
                let row = trials.find(|row| row.start == start && row.counts[0] == count);
                row.is_some_and(|row| row.allowed == Allowed::No)
            };
            let points: Vec<[f64; 3]> = self.counts().into_iter().map(at).collect();
            let all = |place: usize| points.iter().map(|point| point[place]).collect();
            Series::new(self.words.start_name(self.found, start), all(0))
                .with_ribbon(all(1), all(2))
                .with_hollow(self.counts().into_iter().map(is_forbidden).collect())
        };
        (0..self.found.starts.len()).map(line).collect()
    }

    fn lines(&self, caption: Caption, unit: Unit, series: Vec<Series>) -> Lines {
        Lines {
            caption,
            unit,
            periods: self.counts().iter().map(u32::to_string).collect(),
            x_axis: self.words.people_axis(self.found),
            series,
            ..Lines::default()
        }
    }

    /// P(target met) by people, against the confidence.
    fn chance(&self) -> Option<Chart> {
        let title = self.words.hire_title(self.found);
        let caption = self.caption(title, self.words.hire_subtitle(self.found));
        let of = |row: &TrialRow| [row.chance.value, row.chance.low, row.chance.high];
        let label = self.words.confidence_label();
        let answer = self.found.answer.as_ref().map(|answer| {
            let count = self.found.trials[answer.trial].counts[0];
            (count.to_string(), f64::from(count - self.found.roles[0].least))
        });
        Some(Chart::Lines(Lines {
            y_axis: self.words.chance_axis(),
            target: Some(Target::level(label, self.found.confidence)),
            mark: answer,
            ..self.lines(caption, Unit::share(), self.series(of))
        }))
    }

    /// Mean profit by people.
    fn profit(&self) -> Option<Chart> {
        let costs_something = |row: &&TrialRow| row.people.mean != 0.0;
        let is_allowed = |row: &&TrialRow| row.allowed != Allowed::No;
        let rows = || self.found.trials.iter().filter(costs_something);
        let is_any = rows().any(|row| is_allowed(&row));
        let rows = rows().filter(|row| !is_any || is_allowed(row));
        let best = rows.max_by(|a, b| a.profit.mean.total_cmp(&b.profit.mean))?;
        let title = self.words.hire_profit_title(self.found, best);
        let caption = self.caption(title, self.words.hire_profit_subtitle());
        let unit = self.money();
        let of = |row: &TrialRow| {
            let bar = 1.96 * row.profit.error;
            [row.profit.mean, row.profit.mean - bar, row.profit.mean + bar]
        };
        let told =
            |row: &TrialRow| self.words.numbers().money(row.profit.mean, 1.96 * row.profit.error);
        let series = self.series(of).into_iter().enumerate().map(|(start, line)| {
            let rows = self.found.trials.iter().filter(|row| row.start == start);
            line.ending(rows.max_by_key(|row| row.counts[0]).map(told))
        });
        Some(Chart::Lines(self.lines(caption, unit, series.collect())))
    }

    /// P(cash runs out) by people, if it ever does with anybody.
    fn cash_out(&self) -> Option<Chart> {
        let chance = |row: &TrialRow| row.cash_runs_out.as_ref().map(|out| out.chance);
        let is_telling = |row: &TrialRow| chance(row).is_some_and(|chance| chance.value > 0.0);
        if !self.found.trials.iter().any(is_telling) {
            return None;
        }
        let likeliest = self.found.limit.as_ref().and_then(|limit| limit.likeliest);
        let told = self.found.answer.as_ref().map(|answer| answer.trial).or(likeliest)?;
        let title = self.words.hire_cash_title(self.found, &self.found.trials[told])?;
        let of = |row: &TrialRow| {
            chance(row).map_or([f64::NAN; 3], |chance| [chance.value, chance.low, chance.high])
        };
        let caption = self.caption(title, self.words.cash_out_by_people());
        Some(Chart::Lines(self.lines(caption, Unit::share(), self.series(of))))
    }

    /// P(target met) of two roles, on the date of the answer, or of what comes nearest.
    fn map(&self) -> Option<Chart> {
        let likeliest = self.found.limit.as_ref().and_then(|limit| limit.likeliest);
        let start = match &self.found.answer {
            Some(answer) => self.found.trials[answer.trial].start,
            None => likeliest.map_or(0, |trial| self.found.trials[trial].start),
        };
        let played = || self.found.trials.iter().filter(|row| row.start == start);
        let marked = self.found.answer.as_ref().map(|answer| answer.trial).or(likeliest);
        let marked = marked.map(|trial| &self.found.trials[trial]);
        // All numbers from the fewest to the most that were tried; where there are too many, those around the answer.
        let numbers = |place: usize| {
            let tried = || played().map(|row| row.counts[place]);
            let (least, most) = (tried().min().unwrap_or(0), tried().max().unwrap_or(0));
            let near = marked.map_or(least, |row| row.counts[place]);
            let from =
                near.saturating_sub(MOST_CELLS / 2).min((most + 1).saturating_sub(MOST_CELLS));
            let from = from.max(least);
            let numbers: Vec<u32> = (from..=most.min(from + MOST_CELLS - 1)).collect();
            let more = (most - least + 1) as usize - numbers.len();
            (numbers, more)
        };
        let ((rows, more_rows), (columns, more_columns)) = (numbers(0), numbers(1));
        let unit = Unit::share().in_language(self.words.lang());
        let cell = |row: u32, column: u32| {
            let of = played().find(|of| of.counts == [row, column]);
            of.map_or(HeatCell::default(), |of| HeatCell {
                share: of.chance.value,
                written: unit.value(of.chance.value),
                detail: self.words.numbers().mean_money(&of.people),
                is_marked: marked.is_some_and(|marked| marked.counts == of.counts),
                is_out: of.allowed == Allowed::No,
            })
        };
        let named = |numbers: &[u32], place: usize| {
            let role = &self.found.roles[place].role;
            numbers.iter().map(|n| (n.to_string(), role.clone())).collect()
        };
        let line = |&row: &u32| columns.iter().map(|&column| cell(row, column)).collect();
        let cells: Vec<Vec<HeatCell>> = rows.iter().map(line).collect();
        let is_full = cells.iter().flatten().all(|cell| !cell.written.is_empty());
        let title = self.words.hire_title(self.found);
        Some(Chart::Heat(Heat {
            caption: self
                .caption(title, self.words.map_subtitle(self.found, marked.is_some(), is_full)),
            columns: named(&columns, 1),
            rows: named(&rows, 0),
            cells,
            more: [more_rows, more_columns],
            ..Heat::default()
        }))
    }

    /// What removing each wall adds.
    fn walls(&self) -> Option<Chart> {
        let limit = self.found.limit.as_ref()?;
        let title = self.words.walls_title(self.found, limit)?;
        let rows = limit.walls.iter().map(|of| BarRow {
            name: self.words.without_wall(of.wall),
            detail: String::new(),
            written: self.words.points_more(&of.lift),
            value: 100.0 * of.lift.mean,
            low: 100.0 * (of.lift.mean - 1.96 * of.lift.error),
            high: 100.0 * (of.lift.mean + 1.96 * of.lift.error),
        });
        Some(Chart::Bars(Bars {
            caption: self.caption(title, self.words.walls_subtitle()),
            unit: Unit::number(),
            rows: rows.collect(),
            ..Bars::default()
        }))
    }
}
