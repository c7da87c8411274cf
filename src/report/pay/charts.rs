//! Charts of pay plans beside each other.

use crate::figures::Figure;
use crate::plot::{BarRow, Bars, Chart, Histogram, Target, Unit};
use crate::report::Report;
use crate::report::charts::Draughtsman;
use crate::report::charts::{distinct, file_name};
use crate::report::forecast::charts::pay;
use crate::scenario::pay::{PayPeriod, Payout};
use crate::study::forecast::pay::PayRow;
use crate::study::method::spread::Mean;
use crate::study::method::verdict::widened;
use crate::study::pay::{MonthBars, Scheme, Schemes};

/// Fewer bars than this have room on both sides.
const NARROW: usize = 5;

/// Charts of one kind at the most, a plan and role each.
const MOST_PLANS: usize = 12;

/// The charts: the stem of a file name and the chart, in the order of the page.
pub fn charts(report: &Report<Schemes>) -> Vec<(String, Chart)> {
    Draughtsman::of(report).charts()
}

impl Draughtsman<'_, Schemes> {
    fn charts(&self) -> Vec<(String, Chart)> {
        let one = |stem: &str, chart: Option<Chart>| chart.map(|chart| (stem.to_owned(), chart));
        let mut charts: Vec<(String, Chart)> = Vec::new();
        charts.extend(one("profit", self.profit()));
        charts.extend(one("cost-of-sales", self.cost_of_sales()));
        charts.extend(self.each("pay", |scheme, row| self.months(scheme, row)));
        charts.extend(self.each("attainment", |scheme, row| self.attainment(scheme, row)));
        charts.extend(one("components", self.components()));
        charts.extend(self.payouts());
        distinct(charts)
    }

    fn played(&self) -> impl Iterator<Item = &Scheme> {
        self.found.schemes.iter().filter(|scheme| scheme.runs > 0)
    }

    /// A chart for each plan and role of which there is one.
    fn each(
        &self,
        kind: &str,
        draw: impl Fn(&Scheme, &PayRow) -> Option<Chart>,
    ) -> Vec<(String, Chart)> {
        let rows =
            self.played().flat_map(|scheme| scheme.pay.roles.iter().map(move |row| (scheme, row)));
        let drawn = rows.filter_map(|(scheme, row)| {
            // The same in every language.
            let plan = file_name(scheme.variant.as_deref().unwrap_or("as-it-is"));
            Some((format!("{kind}-{plan}-{}", file_name(&row.role)), draw(scheme, row)?))
        });
        drawn.take(MOST_PLANS).collect()
    }

    /// Profit of each variant against the file as it is.
    fn profit(&self) -> Option<Chart> {
        let best = self.found.best.as_ref()?;
        let rows = self.played().filter_map(|scheme| {
            let more = scheme.figure(Figure::Profit)?.more()?;
            // As wide as the ± of the page: for all pairs of plans together.
            let more = widened(&more, best.reach);
            Some(self.money_bar(self.words.plan_label(scheme), &more))
        });
        Some(Chart::Bars(Bars {
            caption: self.caption(
                self.words.profits_title(self.found, best),
                self.words.profits_subtitle(self.found),
            ),
            unit: self.money(),
            rows: rows.collect(),
            ..Bars::default()
        }))
    }

    fn money_bar(&self, name: String, more: &Mean) -> BarRow {
        BarRow {
            name,
            detail: String::new(),
            written: self.words.more_money(more),
            value: more.mean,
            low: more.mean - 1.96 * more.error,
            high: more.mean + 1.96 * more.error,
        }
    }

    fn cost_of_sales(&self) -> Option<Chart> {
        let rows = self.played().filter_map(|scheme| {
            let cost = scheme.figure(Figure::CostOfSales)?;
            let Mean { mean, error } = cost.mean();
            Some(BarRow {
                name: self.words.plan_label(scheme),
                detail: String::new(),
                written: self.words.figure(Some(cost)),
                value: mean,
                low: mean - 1.96 * error,
                high: mean + 1.96 * error,
            })
        });
        let title = self.words.costs_title(self.found)?;
        Some(Chart::Bars(Bars {
            caption: self.caption(title, self.words.costs_subtitle()),
            unit: Unit::share(),
            rows: rows.collect(),
            ..Bars::default()
        }))
    }

    /// Pay of the rep-months of a role, against the market.
    fn months(&self, scheme: &Scheme, row: &PayRow) -> Option<Chart> {
        let bars: &MonthBars = scheme.months.iter().find(|bars| bars.role == row.role)?;
        let month = row.month.as_ref()?;
        // Pay that hardly varies: a bar with room around it, and one mark for all.
        let is_narrow = month.p90 - month.p10 < bars.width;
        let room = if bars.shares.len() < NARROW { NARROW } else { 0 };
        let edge = |bar: usize| bars.from + bars.width * (bar as f64 - room as f64);
        let (no_bars, mark) = (vec![0.0; room], |value| Some(value).filter(|_| !is_narrow));
        Some(Chart::Histogram(Histogram {
            caption: self
                .caption(self.words.months_title(scheme, row), self.words.months_subtitle(row)),
            unit: self.money(),
            height_unit: Unit::share(),
            edges: (0..=bars.shares.len() + 2 * room).map(edge).collect(),
            heights: [&no_bars[..], &bars.shares, &no_bars].concat(),
            beyond: bars.beyond,
            p10: mark(month.p10),
            median: Some(month.p50),
            p90: mark(month.p90),
            target: row
                .market
                .as_ref()
                .map(|market| Target::level(self.words.market_label(), market.pay.mean)),
            ..Histogram::default()
        }))
    }

    fn attainment(&self, scheme: &Scheme, row: &PayRow) -> Option<Chart> {
        let attainment = row.attainment.as_ref()?;
        let title = self.words.attainment_title(row, attainment);
        let title = self.words.attainment_of_plan(scheme, title);
        let caption = self.caption(title, self.words.attainment_subtitle());
        Some(Chart::Histogram(pay::attainment(caption, attainment, &self.words)))
    }

    /// What each component adds to the profit.
    fn components(&self) -> Option<Chart> {
        let named = |scheme: &Scheme| {
            let with_role = scheme.pay.roles.len() > 1;
            let of = scheme.components.iter();
            let named = of.filter_map(|of| {
                let role = Some(of.role.as_str()).filter(|_| with_role);
                let plan = self.words.plan_label(scheme);
                let plan = role.map_or(plan.clone(), |role| format!("{plan}: {role}"));
                Some((self.words.component(of, false), plan, of.brought.as_ref()?.profit))
            });
            named.collect::<Vec<_>>()
        };
        let named: Vec<(String, String, Mean)> = self.played().flat_map(named).collect();
        let bar = |(part, plan, more): &(String, String, Mean)| BarRow {
            detail: plan.clone(),
            ..self.money_bar(part.clone(), more)
        };
        let rows: Vec<BarRow> = named.iter().map(bar).collect();
        (!rows.is_empty()).then(|| {
            Chart::Bars(Bars {
                caption: self.caption(
                    self.words.components_title(self.found, &named),
                    self.words.components_subtitle(self.found),
                ),
                unit: self.money(),
                rows,
                ..Bars::default()
            })
        })
    }

    /// What every plan pays a role by attainment, a chart a role.
    fn payouts(&self) -> Vec<(String, Chart)> {
        let mut roles: Vec<&str> = Vec::new();
        for row in self.played().flat_map(|scheme| &scheme.pay.roles) {
            if !row.payout.is_empty() && !roles.contains(&row.role.as_str()) {
                roles.push(&row.role);
            }
        }
        roles
            .into_iter()
            .map(|role| (format!("payout-{}", file_name(role)), self.payout(role)))
            .collect()
    }

    fn payout(&self, role: &str) -> Chart {
        let roles = self.played().flat_map(|of| of.pay.roles.iter().map(move |row| (of, row)));
        let rows: Vec<(&Scheme, &PayRow)> =
            roles.filter(|(_, row)| row.role == role && !row.payout.is_empty()).collect();
        let curves: Vec<(String, &[Payout])> = rows
            .iter()
            .map(|(scheme, row)| (self.words.plan_label(scheme), &row.payout[..]))
            .collect();
        let is_quarterly = rows.iter().any(|(_, row)| row.every == PayPeriod::Quarter);
        let title = self.words.payouts_title(role, &rows);
        let caption = self.caption(title, self.words.payout_subtitle(is_quarterly));
        Chart::Lines(pay::payout(caption, self.money(), &curves, &self.words))
    }
}
