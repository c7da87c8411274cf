//! Charts of a forecast: which ones make sense, and what each shows. The drawing is [`plot`]'s.
//!
//! The title of each states its finding. What a scenario says nothing about has no chart: no target,
//! no chance by date; no sales, no fan.
//!
//! [`plot`]: crate::plot

pub(in crate::report) mod pay;

use crate::calendar::Period;
use crate::figures::Figure;
use crate::plot::{
    Band, BarRow, Bars, Chart, Dots, Fan, Funnel, FunnelStage, Heat, HeatCell, Histogram, Layer,
    Lines, Series, Spread as Ranges, SpreadRow, Stack, Target, Unit,
};
use crate::report::Report;
use crate::report::charts::Draughtsman;
use crate::report::charts::{distinct, file_name};
use crate::report::numbers;
use crate::scenario::Measure;
use crate::scenario::pay::{PayPeriod, Payout};
use crate::statistics::Estimate;
use crate::study::forecast::customers::{GridRow, STEADINESS};
use crate::study::forecast::money::CashOutMonth;
use crate::study::forecast::pay::{PayRow, RepPay};
use crate::study::forecast::shortage::LONG_QUEUE;
use crate::study::forecast::{
    Cycle, Forecast, PeriodRow, RoleRow, SeatRow, TargetRow, TargetScope,
};
use crate::study::method::spread::Spread;
use jiff::civil::Date;

/// Reps on a chart at the most.
const MOST_REPS: usize = 24;

/// Dot plots at the most.
const MOST_DOTS: usize = 12;

/// Most periods of a target's run for which the day on which it is met is told.
const SHORT: u32 = 92;

/// The charts: the stem of a file name and the chart, in the order of a page.
pub fn charts(report: &Report<Forecast>) -> Vec<(String, Chart)> {
    Draughtsman::of(report).charts()
}

impl Draughtsman<'_, Forecast> {
    fn charts(&self) -> Vec<(String, Chart)> {
        let mut charts: Vec<(String, Chart)> = Vec::new();
        let mut add = |stem: &str, chart: Option<Chart>| {
            charts.extend(chart.map(|chart| (stem.to_owned(), chart)));
        };
        add("chance", self.chance());
        add("revenue", self.revenue());
        add("cash", self.cash());
        add("cash_out", self.cash_out());
        for (stem, dots) in self.days_met() {
            add(&stem, Some(dots));
        }
        add("funnel", self.funnel());
        add("bottleneck", self.bottleneck());
        add("base", self.base());
        add("customers", self.customers());
        add("abc_xyz", self.grid());
        add("cycle", self.cycle());
        add("reps", self.reps());
        add("pay", self.pay());
        add("attainment", self.attainment());
        add("payout", self.payout());
        add("utilisation", self.utilisation());
        charts
    }

    /// Names of the periods; of a part of a month its first day.
    fn periods(&self) -> Vec<String> {
        let period = self.found.heading.period;
        let name = |row: &PeriodRow| match self.words.is_part(row, period) {
            true => self.words.period(&row.from, Period::Week),
            false => self.words.period(&row.from, period),
        };
        self.found.periods.iter().map(name).collect()
    }

    /// The days at whose end values stand: day 0, before anything happens, and the end of each period.
    fn places(&self) -> Vec<f64> {
        let since_start = |day: &mut u32, row: &PeriodRow| {
            *day += row.days;
            Some(f64::from(*day))
        };
        let ends = self.found.periods.iter().scan(0, since_start);
        [0.0].into_iter().chain(ends).collect()
    }

    /// Below names of days and weeks: the year, which they leave out.
    fn years(&self) -> String {
        let year = |date: &str| date.get(..4).unwrap_or_default().to_owned();
        let heading = &self.found.heading;
        let (first, last) = (year(&heading.start), year(&heading.end));
        match heading.period {
            Period::Month => String::new(),
            _ if first == last => first,
            _ => format!("{first}–{last}"),
        }
    }

    /// The end of a day of the run, in days from the start.
    fn end_of(&self, date: &str) -> f64 {
        let days = |date: &str| date.parse::<Date>().ok();
        let start = days(&self.found.heading.start);
        let since = start.zip(days(date)).map(|(start, date)| date - start);
        since.map_or(0.0, |span| f64::from(span.get_days()) + 1.0)
    }

    /// The time over which a target counts, if that is not the whole run.
    fn span_of(&self, target: &TargetRow) -> Option<(f64, f64)> {
        let (from, by) = (self.end_of(&target.asked.from) - 1.0, self.end_of(&target.asked.by));
        let is_part = from > 0.0 || by < f64::from(self.found.heading.days);
        is_part.then_some((from, by))
    }

    /// Cumulative revenue against the target of the whole department.
    fn revenue(&self) -> Option<Chart> {
        let has_money = self.found.headline.quantity == Figure::Revenue;
        if !has_money || self.found.headline.spread.p50 <= 0.0 {
            return None;
        }
        let is_plan = |target: &&TargetRow| {
            target.asked.measure == Measure::Revenue
                && target.asked.scope == TargetScope::Department
                && target.asked.from == self.found.heading.start
        };
        let target = self.found.targets.iter().find(is_plan);
        let title = self.words.revenue_title(&self.found.headline, target);
        let periods = self.found.periods.iter();
        Some(Chart::Fan(Fan {
            caption: self.caption(title, self.words.revenue_subtitle()),
            unit: self.money(),
            periods: self.periods(),
            places: self.places(),
            x_axis: self.years(),
            y_axis: String::new(),
            bands: from_day_0(0.0, periods.map(|row| row.spread(Figure::CumulativeRevenue))),
            written: self.ends(&self.found.headline.spread),
            target: target.map(|target| {
                let label = self.words.target_label();
                Target::by(label, target.asked.at_least, self.end_of(&target.asked.by))
            }),
            shows_zero: false,
        }))
    }

    /// Cash at the end of each period, where it is told.
    fn cash(&self) -> Option<Chart> {
        let last = self.found.periods.last()?;
        let total = |which: Figure| self.found.total(which);
        if !self.found.tells_cash() {
            return None;
        }
        let opening = self.found.money.in_all.of(Figure::OpeningCash).mean;
        let title = self.words.cash_title(total(Figure::LowestCash)?, self.found);
        let subtitle = self.words.cash_subtitle(self.found.money.cash.is_opening_stated);
        Some(Chart::Fan(Fan {
            caption: self.caption(title, subtitle),
            unit: self.money(),
            periods: self.periods(),
            places: self.places(),
            x_axis: self.years(),
            bands: from_day_0(
                opening,
                self.found.periods.iter().map(|row| row.spread(Figure::ClosingCash)),
            ),
            written: self.ends(last.spread(Figure::ClosingCash)),
            shows_zero: true,
            ..Fan::default()
        }))
    }

    /// In how many runs cash has run out by the end of each month, if it ever does.
    fn cash_out(&self) -> Option<Chart> {
        let out = self.found.money.cash.runs_out.as_ref()?;
        if out.chance.value <= 0.0 {
            return None;
        }
        let name = |row: &CashOutMonth| match row.month.ends_with("-01") {
            true => self.words.period(&row.month, Period::Month),
            false => self.words.period(&row.month, Period::Week),
        };
        let starts = out.months.iter().map(|row| self.end_of(&row.month) - 1.0);
        let values = out.months.iter().map(|row| row.by_then);
        Some(Chart::Lines(Lines {
            caption: self.caption(self.words.cash_runs_out(out), self.words.cash_out_subtitle()),
            unit: Unit::share(),
            periods: out.months.iter().map(name).collect(),
            places: starts.chain([f64::from(self.found.heading.days)]).collect(),
            series: vec![
                Series::new("", [0.0].into_iter().chain(values).collect())
                    .ending(Some(self.known_chance(&out.chance))),
            ],
            ..Lines::default()
        }))
    }

    /// P10, P50 and P90 as the page writes them.
    fn ends(&self, spread: &Spread) -> [String; 3] {
        [spread.p10, spread.p50, spread.p90]
            .map(|value| self.words.numbers().money(value, numbers::bar(spread)))
    }

    /// A chance with the digits that its error bears.
    fn known_chance(&self, chance: &Estimate) -> String {
        let numbers = self.words.numbers();
        numbers.percent(&numbers.of_hundred(chance).0)
    }

    /// P(met) by the end of each period, for every target.
    fn chance(&self) -> Option<Chart> {
        let first = self.found.targets.first()?;
        let mut chances = self.found.targets.iter().flat_map(|target| &target.by_period);
        if chances.all(|chance| chance.value == 0.0) {
            return None;
        }
        let series = self.found.targets.iter().map(|target| {
            let values = |pick: fn(&Estimate) -> f64| {
                [0.0].into_iter().chain(target.by_period.iter().map(pick)).collect::<Vec<f64>>()
            };
            let name = if self.found.targets.len() > 1 {
                target.asked.name.clone()
            } else {
                String::new()
            };
            let series = Series::new(name, values(|e| e.value))
                .with_ribbon(values(|e| e.low), values(|e| e.high))
                .about(self.span_of(target));
            series.ending(target.by_period.last().map(|chance| self.known_chance(chance)))
        });
        let is_timed = self.found.targets.iter().any(|target| self.span_of(target).is_some());
        Some(Chart::Lines(Lines {
            caption: self.caption(
                self.words.chance_title(first),
                self.words.chance_subtitle(self.found.targets.len(), is_timed),
            ),
            unit: Unit::share(),
            periods: self.periods(),
            places: self.places(),
            x_axis: self.years(),
            y_axis: String::new(),
            series: series.collect(),
            target: Some(Target::level(self.words.safe_label(), 0.8)),
            ..Lines::default()
        }))
    }

    /// The day on which a target is first met: fifty dots. For targets of each rep always, even if
    /// nobody ever meets them; for others if the time is short and they are met at times.
    fn days_met(&self) -> Vec<(String, Chart)> {
        let is_telling = |target: &&TargetRow| {
            let is_short = (2..=SHORT).contains(&target.asked.days);
            let is_met = target.met_on.iter().any(Option::is_some);
            // Profit that was there may be lost again: no day is that of the target.
            let can_fall = target.asked.measure == Measure::Profit;
            !can_fall && (target.asked.scope == TargetScope::EachRep || (is_short && is_met))
        };
        let telling = self.found.targets.iter().filter(is_telling).take(MOST_DOTS);
        let named = |target: &TargetRow| {
            (format!("day-{}", file_name(&target.asked.name)), self.dots(target))
        };
        distinct(telling.map(named).collect())
    }

    fn dots(&self, target: &TargetRow) -> Chart {
        let outcome = |day: &Option<u32>| day.map_or(f64::INFINITY, f64::from);
        Chart::Dots(Dots {
            caption: self.caption(self.words.dots_title(target), self.words.dots_subtitle(target)),
            unit: Unit::days(),
            x_axis: self.words.dots_axis(target),
            each: self.words.dot(target),
            outcomes: target.met_on.iter().map(outcome).collect(),
            never: self.words.never_label(),
            none: self.words.no_dot(target),
            range: Some((1.0, f64::from(target.asked.days))),
            target: None,
        })
    }

    fn funnel(&self) -> Option<Chart> {
        let stages = &self.found.funnel;
        if stages.first()?.entered.mean <= 0.0 {
            return None;
        }
        let rows = stages.iter().enumerate().map(|(number, stage)| {
            let mut lost: Vec<f64> = stage.lost.iter().map(|loss| loss.deals).collect();
            lost.sort_by(|a, b| b.total_cmp(a));
            FunnelStage {
                name: stage.name.clone(),
                entered: stage.entered.mean,
                went_on: stage.won_through,
                lost,
                outcome: self.words.funnel_outcome(stage, self.found.funnel.get(number + 1)),
                losses: self.words.funnel_losses(stage),
            }
        });
        Some(Chart::Funnel(Funnel {
            caption: self
                .caption(self.words.funnel_title(self.found), self.words.funnel_subtitle()),
            stages: rows.collect(),
        }))
    }

    /// What a tenth on the chance of a yes in each stage brings.
    fn bottleneck(&self) -> Option<Chart> {
        let found = self.found.bottleneck.as_ref()?;
        let is_sales = self.found.headline.quantity == Figure::Sales;
        let gains = found.gains_of(self.found.headline.quantity);
        if gains[found.stage].mean <= 2.0 * gains[found.stage].error {
            return None;
        }
        let stages = self.found.funnel.iter().zip(&found.conversions);
        let rows = gains.iter().zip(stages).map(|(gain, (stage, conversion))| BarRow {
            name: stage.name.clone(),
            detail: self.words.conversion(conversion),
            written: self.words.gain_among(gain, self.found.headline.quantity, gains),
            value: gain.mean,
            low: gain.mean - 1.96 * gain.error,
            high: gain.mean + 1.96 * gain.error,
        });
        let quantity = self.found.headline.quantity;
        Some(Chart::Bars(Bars {
            caption: self.caption(
                self.words.bottleneck_title(self.found, found),
                self.words.bottleneck_subtitle(quantity),
            ),
            unit: if is_sales { Unit::number() } else { self.money() },
            x_axis: String::new(),
            rows: rows.collect(),
            ..Bars::default()
        }))
    }

    /// Accounts by state, if there is a base that is worked.
    fn base(&self) -> Option<Chart> {
        let first = self.found.periods.first()?;
        let touched = self.found.funnel.first().is_some_and(|stage| stage.entered.mean > 0.0);
        if self.found.base.accounts.mean <= 0.0 || !touched || first.stocks[0].mean <= 0.0 {
            return None;
        }
        let layer = |(stock, name): (usize, String)| {
            let ends = self.found.periods.iter().map(|row| row.stocks[stock].mean);
            let values = [self.found.base.opening[stock].mean].into_iter().chain(ends).collect();
            let last = self.found.periods.last();
            let written = last
                .map_or(String::new(), |row| self.words.numbers().mean_count(&row.stocks[stock]));
            Layer { written, ..Layer::new(name, values) }
        };
        let layers = self.words.columns_of_stocks().into_iter().enumerate().map(layer);
        Some(Chart::Stack(Stack {
            caption: self.caption(self.words.base_title(self.found), self.words.base_subtitle()),
            unit: Unit::count(self.words.accounts()),
            periods: self.periods(),
            places: self.places(),
            x_axis: self.years(),
            y_axis: String::new(),
            layers: layers.filter(|layer| layer.values.iter().any(|&n| n >= 0.5)).collect(),
        }))
    }

    /// Revenue of first sales, of orders of customers and of subscriptions.
    fn customers(&self) -> Option<Chart> {
        let found = self.found.customers.as_ref().filter(|found| found.later_share() > 0.0)?;
        let has_money = self.found.headline.quantity == Figure::Revenue;
        let paid = |row: &PeriodRow| row.mean(Figure::SubscriptionRevenue).mean;
        let repeat = |row: &PeriodRow| row.mean(Figure::RepeatRevenue).mean;
        let first = |row: &PeriodRow| row.spread(Figure::Revenue).mean - repeat(row) - paid(row);
        let values = |of: &dyn Fn(&PeriodRow) -> f64| {
            let since_start = |sum: &mut f64, row: &PeriodRow| {
                *sum += of(row);
                Some(*sum)
            };
            let ends = self.found.periods.iter().scan(0.0, since_start);
            [0.0].into_iter().chain(ends).collect()
        };
        let sources: [&dyn Fn(&PeriodRow) -> f64; 3] = [&paid, &repeat, &first];
        let layers = self.words.repeat_layers().into_iter().zip(sources);
        let layers = layers.map(|(name, of)| Layer::new(name, values(of)));
        has_money.then(|| {
            Chart::Stack(Stack {
                caption: self
                    .caption(self.words.repeat_title(found), self.words.repeat_subtitle(found)),
                unit: self.money(),
                periods: self.periods(),
                places: self.places(),
                x_axis: self.years(),
                y_axis: String::new(),
                layers: layers.filter(|layer| layer.values.last() > Some(&0.0)).collect(),
            })
        })
    }

    /// Customers by revenue and steadiness.
    fn grid(&self) -> Option<Chart> {
        let grid = &self.found.customers.as_ref()?.grid;
        let all: f64 = grid.cells.iter().map(|cell| cell.customers.mean).sum();
        let is_told = self.found.headline.quantity == Figure::Revenue && all >= 0.5;
        let cell = |cell: &GridRow| match self.words.grid_cell(cell).as_str() {
            "" => HeatCell::default(),
            _ => HeatCell {
                share: cell.revenue_share.mean,
                written: self.words.numbers().mean_count(&cell.customers),
                detail: self.words.grid_share(cell),
                ..HeatCell::default()
            },
        };
        let rows = grid.cells.chunks(STEADINESS.len());
        is_told.then(|| {
            Chart::Heat(Heat {
                caption: self.caption(self.words.grid_title(grid), self.words.grid_subtitle(grid)),
                columns: self.words.grid_columns(grid).into(),
                rows: self.words.grid_rows(grid).into(),
                cells: rows.map(|row| row.iter().map(cell).collect()).collect(),
                ..Heat::default()
            })
        })
    }

    fn cycle(&self) -> Option<Chart> {
        let cycle = self.found.cycle.as_ref()?;
        let (edges, heights, beyond) = bins(cycle);
        let day = |day: u32| Some(f64::from(day));
        Some(Chart::Histogram(Histogram {
            caption: self.caption(
                self.words.cycle_title(cycle, self.found),
                self.words.cycle_subtitle(self.found),
            ),
            unit: Unit::days(),
            x_axis: self.words.cycle_axis(),
            height_unit: Unit::share(),
            y_axis: String::new(),
            edges,
            heights,
            beyond,
            p10: day(cycle.p10),
            median: day(cycle.p50),
            p90: day(cycle.p90),
            ..Histogram::default()
        }))
    }

    /// Revenue, or sales, of each rep who sells.
    fn reps(&self) -> Option<Chart> {
        let has_money = self.found.headline.quantity == Figure::Revenue;
        let of = |seat: &SeatRow| if has_money { seat.revenue } else { seat.sales };
        let mut seats: Vec<&SeatRow> =
            self.found.seats.iter().filter(|seat| seat.sales.mean > 0.0).collect();
        if seats.len() < 2 {
            return None;
        }
        seats.sort_by(|a, b| of(b).mean.total_cmp(&of(a).mean));
        if of(seats[0]).p50 <= 0.0 {
            return None;
        }
        let rows = seats.iter().take(MOST_REPS).map(|seat| SpreadRow {
            name: self.words.rep(&seat.name, seat.is_hired),
            p10: of(seat).p10,
            median: of(seat).p50,
            p90: of(seat).p90,
            quota: None,
            written: self.middle(&of(seat), has_money),
        });
        let rows: Vec<SpreadRow> = rows.collect();
        let ends = [seats[0], seats[seats.len() - 1]].map(of);
        Some(Chart::Spread(Ranges {
            caption: self.caption(
                self.words.reps_title(seats[0], &ends, has_money),
                self.words.reps_subtitle(self.found, has_money),
            ),
            unit: if has_money { self.money() } else { Unit::count(self.words.sales()) },
            x_axis: String::new(),
            more: seats.len() - rows.len(),
            rows,
        }))
    }

    /// The middle case with the digits that are known.
    fn middle(&self, spread: &Spread, has_money: bool) -> String {
        match has_money {
            true => self.words.numbers().money(spread.p50, numbers::bar(spread)),
            false => String::new(),
        }
    }

    /// Monthly pay of each rep of the roles with a plan.
    fn pay(&self) -> Option<Chart> {
        let pay = self.found.pay.as_ref()?;
        let roles = &pay.roles;
        let mut reps: Vec<&RepPay> = roles.iter().flat_map(|row| &row.reps).collect();
        reps.sort_by(|a, b| b.month.mean.total_cmp(&a.month.mean));
        let rows = reps.iter().take(MOST_REPS).map(|rep| SpreadRow {
            name: self.words.rep(&rep.name, rep.is_hired),
            p10: rep.month.p10,
            median: rep.month.p50,
            p90: rep.month.p90,
            quota: None,
            written: self.middle(&rep.month, true),
        });
        let rows: Vec<SpreadRow> = rows.collect();
        // The role whose reps are furthest apart.
        let apart = |row: &&PayRow| row.ends.map_or(0.0, |[best, worst]| best.mean - worst.mean);
        let widest = roles.iter().max_by(|a, b| apart(a).total_cmp(&apart(b)))?;
        let title = self.words.pay_title(widest, &widest.ends?);
        let subtitle = self.words.pay_subtitle(pay);
        Some(Chart::Spread(Ranges {
            caption: self.caption(title, subtitle),
            unit: self.money(),
            x_axis: String::new(),
            more: reps.len() - rows.len(),
            rows,
        }))
    }

    /// What the plans pay by attainment.
    fn payout(&self) -> Option<Chart> {
        let pay = self.found.pay.as_ref()?;
        let rows: Vec<&PayRow> = pay.roles.iter().filter(|row| !row.payout.is_empty()).collect();
        let first = rows.first()?;
        let curves: Vec<(String, &[Payout])> = rows
            .iter()
            .map(|row| {
                let name = if rows.len() > 1 { row.role.clone() } else { String::new() };
                (name, &row.payout[..])
            })
            .collect();
        let is_quarterly = rows.iter().any(|row| row.every == PayPeriod::Quarter);
        let subtitle = self.words.payout_subtitle(is_quarterly);
        let caption = self.caption(self.words.payout_title(first), subtitle);
        Some(Chart::Lines(pay::payout(caption, self.money(), &curves, &self.words)))
    }

    /// How the first role with a plan and a quota attains it.
    fn attainment(&self) -> Option<Chart> {
        let roles = &self.found.pay.as_ref()?.roles;
        let (row, attainment) =
            roles.iter().find_map(|row| Some((row, row.attainment.as_ref()?)))?;
        let title = self.words.attainment_title(row, attainment);
        let caption = self.caption(title, self.words.attainment_subtitle());
        Some(Chart::Histogram(pay::attainment(caption, attainment, &self.words)))
    }

    fn utilisation(&self) -> Option<Chart> {
        let roles = self.found.roles.iter().filter(|role| role.headcount > 0.0);
        let rows: Vec<BarRow> = roles
            .filter_map(|role| {
                let value = role.utilisation?;
                let detail = self.words.utilisation_detail(role);
                let (name, written) = (role.name.clone(), String::new());
                Some(BarRow { name, detail, written, value, low: value, high: value })
            })
            .collect();
        let (busiest, _) = self.busiest().filter(|(_, used)| *used > 0.0)?;
        Some(Chart::Bars(Bars {
            caption: self
                .caption(self.words.utilisation_title(busiest), self.words.utilisation_subtitle()),
            unit: Unit::share(),
            x_axis: String::new(),
            rows,
            ..Bars::default()
        }))
    }

    /// The role with the longest queue a head; without queues the one that is used most.
    fn busiest(&self) -> Option<(&RoleRow, f64)> {
        let used = self.found.roles.iter().filter_map(|role| Some((role, role.utilisation?)));
        let load = |(role, used): &(&RoleRow, f64)| {
            let queue = role.queue().floor();
            (if queue >= LONG_QUEUE { queue } else { 0.0 }, *used)
        };
        used.max_by(|a, b| load(a).partial_cmp(&load(b)).unwrap_or(std::cmp::Ordering::Equal))
    }
}

/// Bands from a value that is certain at the start.
fn from_day_0<'a>(start: f64, spreads: impl Iterator<Item = &'a Spread>) -> Vec<Band> {
    let certain = Band { p10: start, p25: start, p50: start, p75: start, p90: start };
    [certain].into_iter().chain(spreads.map(band)).collect()
}

fn band(spread: &Spread) -> Band {
    let (p10, p25, p50, p75, p90) = (spread.p10, spread.p25, spread.p50, spread.p75, spread.p90);
    Band { p10, p25, p50, p75, p90 }
}

/// At most about forty bars of whole days up to the day that 99 of 100 sales do not pass: edges,
/// heights, and the share beyond.
fn bins(cycle: &Cycle) -> (Vec<f64>, Vec<f64>, f64) {
    let mut below = 0.0;
    let shown = cycle.shares.iter().position(|share| {
        below += share;
        below >= 0.99
    });
    let days = shown.map_or(cycle.shares.len(), |day| day + 1);
    // Weeks even out the days on which nobody works.
    let width = if days <= 40 { 1 } else { days.div_ceil(40).next_multiple_of(7) };
    let heights: Vec<f64> = cycle
        .shares
        .chunks(width)
        .take(days.div_ceil(width))
        .map(|days| days.iter().sum())
        .collect();
    // The bar of a day stands around its number.
    let edges = (0..=heights.len()).map(|bin| (bin * width) as f64 - 0.5).collect();
    let beyond = (1.0 - heights.iter().sum::<f64>()).max(0.0);
    (edges, heights, if beyond < 1e-9 { 0.0 } else { beyond })
}
