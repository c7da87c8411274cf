//! Roles, seats, what people do and are paid, and customers.

use super::Finder;
use crate::engine::outcome::Stock;
use crate::figures::Figure;
use crate::scenario::{Quantity, Role};
use crate::statistics::Moments;
use crate::study::forecast::behaviour::BehaviourRow;
use crate::study::forecast::conduct::Conduct;
use crate::study::forecast::customers::CustomerFinding;
use crate::study::forecast::finding::{HeldBack, RoleRow, SeatRow, StandsEmpty};
use crate::study::forecast::pay::{PayFinding, PayTeller};
use crate::study::forecast::seats::{rep_months, seat_name};
use crate::study::forecast::shortage::RARELY;
use crate::study::forecast::summary::SeatSummary;
use crate::study::forecast::teams::TeamFinding;
use crate::study::method::spread::Mean;
use crate::units::{Day, HOUR};

impl Finder<'_> {
    /// What customers bring after the first sale, where some order again.
    pub(super) fn customers(&self) -> Option<CustomerFinding> {
        let last = self.summary.stocks.last()?;
        let cost = self.summary.cost_of_a_customer.moments();
        let total = |total: Figure| self.summary.total(total).mean() / total.divisor();
        let ratio = total(Figure::Costs) / total(Figure::Sales).max(1e-9);
        let cost =
            (cost.mean() > 0.0).then(|| Mean { mean: ratio, error: self.mean(&cost, 100.0).error });
        let at_end = self.mean(&last[Stock::Customer as usize], 1.0);
        let mean = |moments: &Moments, unit: f64| self.mean(moments, unit);
        self.summary.customers.find(self.scenario, at_end, cost, &mean)
    }

    pub(super) fn role(&self, role: usize) -> RoleRow {
        let seats: Vec<&SeatSummary> =
            self.summary.seats.iter().filter(|seat| seat.role == role).collect();
        let sum = |f: &dyn Fn(&SeatSummary) -> f64| seats.iter().map(|seat| f(seat)).sum::<f64>();
        let available = sum(&|seat| seat.available.mean());
        let [held, waiting] = &self.summary.held[role];
        RoleRow {
            name: self.scenario.roles[role].name.clone(),
            seats: seats.len(),
            headcount: sum(&|seat| seat.filled_days.mean())
                / f64::from(self.scenario.calendar.horizon()),
            utilisation: (available > 0.0).then(|| sum(&|seat| seat.used.mean()) / available),
            lost_hours: sum(&|seat| seat.lost_time.mean()) / HOUR,
            lost_share: match sum(&|seat| seat.lost_time.mean()) {
                lost if available > 0.0 => lost / available,
                _ => 0.0,
            },
            overdue: sum(&|seat| seat.overdue.mean()) + waiting.mean(),
            overdue_orders: sum(&|seat| seat.overdue_orders.mean()),
            leavers: sum(&|seat| seat.leavers.mean()),
            held_back: self.scenario.roles[role].leads_at_most.map(|cap| HeldBack {
                at_most: cap.count,
                per: cap.per,
                leads: held.mean(),
                waiting: waiting.mean(),
            }),
            stands_empty: self.stands_empty(role),
            short_of: None,
        }
    }

    pub(super) fn stands_empty(&self, role: usize) -> Option<StandsEmpty> {
        let vacated = &self.summary.vacated[role];
        let left = vacated.left.count() - vacated.left.never();
        let day = (left > 0).then(|| vacated.left.ranked(left / 2) as Day);
        let found = StandsEmpty {
            probability: vacated.ends.share(),
            from: day.map(|day| self.date(day)),
            deals: vacated.deals.mean(),
        };
        (found.probability >= RARELY).then_some(found)
    }

    pub(super) fn seat(&self, index: usize, seat: &SeatSummary) -> SeatRow {
        let role = &self.scenario.roles[seat.role];
        let first = self.summary.seats.iter().position(|s| s.role == seat.role).unwrap_or(0);
        let touches = seat.touches.mean();
        SeatRow {
            name: seat_name(role, index - first),
            is_hired: index - first >= role.reps.len(),
            role: role.name.clone(),
            sales: self.spread(&seat.sales, 1.0),
            revenue: self.spread(&seat.revenue, 100.0),
            touches: self.mean(&seat.touches, 1.0),
            effective_share: if touches > 0.0 { seat.effective.mean() / touches } else { 0.0 },
            utilisation: (seat.available.mean() > 0.0)
                .then(|| seat.used.mean() / seat.available.mean()),
            attainment: (seat.attainment.count() > 0).then(|| self.spread(&seat.attainment, 1.0)),
            overdue: self.mean(&seat.overdue, 1.0),
            varies_in_skill: role.skill_spread != Quantity::Known(0.0)
                && role.reps.get(index - first).is_none_or(|rep| rep.skill.is_none()),
        }
    }

    pub(super) fn conduct(&self) -> Conduct {
        let draws: Vec<f64> = self.summary.draws.iter().map(Moments::mean).collect();
        self.summary.conduct.find(self.scenario, &draws, &|moments| self.mean(moments, 1.0))
    }

    pub(super) fn teams(&self) -> TeamFinding {
        let draws: Vec<f64> = self.summary.draws.iter().map(Moments::mean).collect();
        self.summary.teams.find(self.scenario, &draws, &|moments| self.mean(moments, 1.0))
    }

    pub(super) fn behaviour(&self) -> Vec<BehaviourRow> {
        let draws: Vec<f64> = self.summary.draws.iter().map(Moments::mean).collect();
        self.summary.behaviour.find(self.scenario, &draws, &|moments| self.mean(moments, 1.0))
    }

    pub(super) fn pay(&self) -> Option<PayFinding> {
        let named = |(index, seat): (usize, &SeatSummary)| {
            let row = self.seat(index, seat);
            (seat.role, row.name, row.is_hired)
        };
        let teller = PayTeller {
            runs: self.summary.runs,
            scenario: self.scenario,
            seats: self.summary.seats.iter().enumerate().map(named).collect(),
            total: &|total| self.summary.total(total).mean() / total.divisor(),
        };
        self.summary.pay.is_kept().then(|| teller.tell(&self.summary.pay))
    }

    /// Reps × quota × months: what a spreadsheet would plan.
    pub(super) fn naive_revenue(&self) -> Option<f64> {
        // Quotas speak of sales; with orders and subscriptions the revenue is more than those.
        if self.summary.customers.is_bought_again() {
            return None;
        }
        let calendar = &self.scenario.calendar;
        let of = |role: &Role| self.quota(role) * rep_months(role, calendar, calendar.horizon());
        let sum: f64 = self.closers().map(of).sum();
        (sum > 0.0).then_some(sum)
    }

    /// The roles that sign contracts and have a quota.
    pub(super) fn closers(&self) -> impl Iterator<Item = &Role> {
        let closes = |role: &&Role| role.works.last() == Some(&true) && self.quota(role) > 0.0;
        self.scenario.roles.iter().filter(closes)
    }

    /// Quota a month, at the mean of what is not known.
    pub(super) fn quota(&self, role: &Role) -> f64 {
        let draws: Vec<f64> = self.summary.draws.iter().map(Moments::mean).collect();
        role.quota_per_month.at(&draws)
    }
}
