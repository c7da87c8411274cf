//! Where deals come from, and what becomes of them.

use super::Finder;
use crate::engine::outcome::{LossReason, Outcome};
use crate::figures::Figure;
use crate::study::forecast::finding::{
    CohortRow, Cycle, HandedRow, LossRow, Source, SourceRow, StageRow,
};
use crate::study::forecast::summary::YieldSummary;
use crate::study::method::spread::Mean;
use crate::units::HOUR;

impl Finder<'_> {
    pub(super) fn sources(&self) -> Vec<SourceRow> {
        let all: f64 = self.summary.sources.iter().map(|of| of.revenue.mean()).sum();
        let channel = |place: usize| {
            let channel = place.checked_sub(Outcome::CHANNELS)?;
            Some(self.scenario.channels[channel].name.clone())
        };
        let row = |(place, of): (usize, &YieldSummary)| SourceRow {
            source: match place {
                Outcome::PROSPECTING => Source::Prospecting,
                Outcome::OPEN_AT_START => Source::OpenAtStart,
                _ => Source::Channel,
            },
            name: channel(place),
            deals: self.mean(&of.deals, 1.0),
            new_sales: self.mean(&of.sales, 1.0),
            new_revenue: self.spread(&of.revenue, 100.0),
            revenue_share: (all > 0.0).then(|| of.revenue.mean() / all),
        };
        self.summary.sources.iter().enumerate().map(row).collect()
    }

    pub(super) fn handed(&self) -> Vec<HandedRow> {
        let roles = self.summary.handed.iter().zip(&self.scenario.roles);
        let busy = roles.filter(|(of, _)| of.deals.mean() > 0.0);
        busy.map(|(of, role)| HandedRow {
            role: role.name.clone(),
            deals: self.mean(&of.deals, 1.0),
            sales: self.mean(&of.sales, 1.0),
            revenue: self.spread(&of.revenue, 100.0),
        })
        .collect()
    }

    pub(super) fn stage(&self, index: usize) -> StageRow {
        let (stage, runs) = (&self.summary.stages[index], self.summary.runs.max(1) as f64);
        let per = |count: u64, of: u64| if of == 0 { 0.0 } else { count as f64 / of as f64 };
        let left = stage.left();
        let lost = LossReason::ALL.into_iter().zip(stage.lost);
        let lost = lost.filter(|(reason, n)| *n > 0 && *reason != LossReason::Unpaid);
        StageRow {
            name: self.scenario.stages[index].name.clone(),
            entered: self.mean(&self.summary.entered[index], 1.0),
            won_through: stage.won_through as f64 / runs,
            unpaid: stage.lost[LossReason::Unpaid as usize] as f64 / runs,
            conversion: Mean {
                mean: per(stage.won_through, left),
                error: self.mean(&self.summary.conversion[index].moments(), 1.0).error,
            },
            lost: lost.map(|(reason, n)| LossRow { reason, deals: n as f64 / runs }).collect(),
            forgotten: stage.forgotten as f64 / runs,
            open: stage.open as f64 / runs,
            touches: stage.touches as f64 / runs,
            touches_a_deal: per(stage.touches, stage.entered),
            effective_share: per(stage.effective, stage.touches),
            days: per(stage.days, left),
            waiting: per(stage.waiting, stage.touches),
            hours: stage.seconds as f64 / HOUR / runs,
        }
    }

    /// All replications together: the mean of their shares would favour those with few deals.
    pub(super) fn win_rate(&self) -> Option<Mean> {
        let mean = |total: Figure| self.summary.total(total).mean();
        let closed = mean(Figure::Sales) + mean(Figure::Lost);
        let error = self.mean(&self.summary.win_rate.moments(), 1.0).error;
        (closed > 0.0).then(|| Mean { mean: mean(Figure::Sales) / closed, error })
    }

    pub(super) fn cohort(&self, period: usize) -> CohortRow {
        let ([opened, won, closed], runs) =
            (self.summary.cohorts[period], self.summary.runs.max(1));
        CohortRow {
            from: self.date(self.first_day(period)),
            opened: opened as f64 / runs as f64,
            closed_share: if opened == 0 { 0.0 } else { closed as f64 / opened as f64 },
            win_rate: (closed > 0).then(|| won as f64 / closed as f64),
        }
    }

    pub(super) fn cycle(&self) -> Option<Cycle> {
        cycle(&self.summary.cycle)
    }
}

fn cycle(counts: &[u64]) -> Option<Cycle> {
    let all: u64 = counts.iter().sum();
    if all == 0 {
        return None;
    }
    let mut sum = 0;
    let below: Vec<u64> = counts
        .iter()
        .map(|&n| {
            sum += n;
            sum
        })
        .collect();
    let at = |p: f64| below.partition_point(|&n| (n as f64) < p * all as f64) as u32;
    let days: f64 = counts.iter().enumerate().map(|(day, &n)| day as f64 * n as f64).sum();
    let last = counts.iter().rposition(|&n| n > 0).unwrap_or(0);
    Some(Cycle {
        mean: days / all as f64,
        p10: at(0.1),
        p50: at(0.5),
        p90: at(0.9),
        shares: counts[..=last].iter().map(|&n| n as f64 / all as f64).collect(),
    })
}
