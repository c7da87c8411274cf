//! The amounts of a scenario that are held beside each other.

use crate::language::problem::quoted;
use crate::messages::{Both, Say, messages};
use crate::review::doubt::{Doubt, DoubtKind, path};
use crate::review::implied::{Implied, Origin};
use crate::review::written::Amount;
use crate::scenario::quantity::Draws;
use crate::scenario::{Channel, Customers, Role, RoleId, Scenario, Segment};
use crate::units::DAYS_A_YEAR;

messages!(say, "review/scale_lint/amounts");

/// What can be sold at the most a month, and what is paid for it.
pub(super) struct Amounts<'a> {
    pub(super) scenario: &'a Scenario,
    pub(super) middle: Draws<'a>,
    /// Value of what can be signed a month by arithmetic, and of what its customers order in a year; major units.
    sold: f64,
    /// Value of what can be signed alone, and of what customers order in a year of those whom each role keeps.
    signed: f64,
    kept: Vec<f64>,
    /// Base pay a month of all seats, hires among them, major units.
    pay: f64,
}

impl<'a> Amounts<'a> {
    pub(super) fn of(scenario: &'a Scenario, implied: &Implied, middle: Draws<'a>) -> Amounts<'a> {
        let is_new = |from: &Origin| matches!(from, Origin::Prospecting(_) | Origin::Channel(_));
        let sources = implied.sources.iter().filter(|source| is_new(&source.from));
        let signed = sources.filter_map(|source| {
            let of = scenario.segments.iter().find(|segment| segment.name == source.segment)?;
            Some((of, source.deals_per_month * source.conversion))
        });
        let signed: Vec<(&Segment, f64)> = signed.collect();
        let worth = |value: &dyn Fn(&Segment) -> f64| -> f64 {
            signed.iter().map(|(segment, deals)| deals * value(segment)).sum()
        };
        let first = |segment: &Segment| scenario.mean_deal(segment, middle).0;
        let all = |segment: &Segment| value_of(scenario, segment, middle);
        let kept = |role: usize| {
            worth(&|segment| {
                let customers = segment.customers.as_ref();
                let own = customers.map_or(0.0, |of| own_share(scenario, of, role, middle));
                own * (all(segment) - first(segment))
            })
        };
        let pay =
            scenario.roles.iter().map(|role| role.seats() as f64 * role.pay_per_month.at(middle));
        let kept = (0..scenario.roles.len()).map(kept).collect();
        Amounts { scenario, middle, sold: worth(&all), signed: worth(&first), kept, pay: pay.sum() }
    }

    /// What can be sold beside what is paid: a deal value without its thousands.
    pub(super) fn value_for_pay(&self) -> Option<Doubt> {
        let (sold, pay) = (self.sold, self.pay);
        let is_far = sold * FAR < pay || sold > pay * MOST_TIMES_PAY;
        let segment = self.scenario.segments.first()?;
        (pay > 0.0 && sold > 0.0 && sold.is_finite() && is_far).then(|| {
            let seen = say::ValueForPay { sold: &rounded(sold), pay: &rounded(pay) };
            let told: [&dyn Say; 3] = [&seen, &say::ValueForPayMatters, &say::ValueForPayHelps];
            Doubt::new(DoubtKind::FarApart, path(&["segments", &segment.name, "deal_value"]), told)
        })
    }

    /// Revenue of last year beside the pay of those who are there.
    pub(super) fn last_year_for_pay(&self) -> Option<Doubt> {
        let revenue = self.scenario.history.revenue? / 12.0;
        let present = self.scenario.roles.iter().map(|role| {
            let here = role.reps.iter().filter(|rep| rep.since_day <= 0).count();
            here as f64 * role.pay_per_month.at(self.middle)
        });
        let pay: f64 = present.sum();
        (pay > 0.0 && revenue * FAR < pay)
            .then(|| self.of_last_year(&say::PayOfToday { pay: &rounded(pay) }))
    }

    /// Revenue of last year beside the quotas of those who are there and sign.
    pub(super) fn last_year_for_quotas(&self) -> Option<Doubt> {
        let revenue = self.scenario.history.revenue? / 12.0;
        let quotas = self.scenario.roles.iter().filter(|role| self.signs(role)).map(|role| {
            let here = role.reps.iter().filter(|rep| rep.since_day <= 0).count();
            here as f64 * role.quota_per_month.at(self.middle)
        });
        let quotas: f64 = quotas.sum();
        (quotas > 0.0 && (revenue * FAR < quotas || revenue > quotas * FAR))
            .then(|| self.of_last_year(&say::QuotasOfToday { quotas: &rounded(quotas) }))
    }

    fn of_last_year(&self, beside: &dyn Say) -> Doubt {
        let revenue = Amount(self.scenario.history.revenue.unwrap_or(0.0));
        let seen = say::RevenueOfLastYear { revenue: &revenue, beside };
        let told: [&dyn Say; 3] =
            [&seen, &say::RevenueOfLastYearMatters, &say::RevenueOfLastYearHelps];
        Doubt::new(DoubtKind::FarApart, path(&["last_year", "revenue"]), told)
    }

    /// A quota beside what each who signs can sell at best: new business alone, whoever found it, and what their own
    /// customers order. A quota is too small beside new business only: orders pass to who keeps the customers.
    pub(super) fn quota(&self, index: RoleId) -> Option<Doubt> {
        let role = &self.scenario.roles[index];
        let quota = role.quota_per_month.at(self.middle);
        let signers = self.scenario.roles.iter().filter(|role| self.signs(role));
        let seats: usize = signers.map(Role::seats).sum();
        let a_seat = |amount: f64| amount / seats.max(1) as f64;
        let (new, most) = (a_seat(self.signed), a_seat(self.signed + self.kept[index]));
        let each = if new > quota * FAR { new } else { most };
        let is_far = most * FAR < quota || new > quota * FAR;
        let is_known = quota > 0.0 && each > 0.0 && each.is_finite() && self.signs(role);
        (is_known && is_far).then(|| {
            let seen = say::Quota {
                role: &quoted(&role.name),
                quota: &rounded(quota),
                each: &rounded(each),
            };
            let told: [&dyn Say; 3] = [&seen, &say::QuotaMatters, &say::QuotaHelps];
            Doubt::new(DoubtKind::FarApart, path(&["roles", &role.name, "quota"]), told)
        })
    }

    /// What a lead costs beside what a deal with it would bring.
    pub(super) fn lead_cost(&self, channel: &Channel) -> Option<Doubt> {
        let cost = channel.cost_per_lead.at(self.middle);
        let served = channel.mix.iter().filter(|part| part.share > 0.0);
        let values = served.map(|part| {
            value_of(self.scenario, &self.scenario.segments[part.segment], self.middle)
        });
        let value = values.fold(0.0, f64::max);
        (value > 0.0 && cost > value).then(|| {
            let seen = say::LeadCost {
                channel: &quoted(&channel.name),
                cost: &rounded(cost),
                value: &rounded(value),
            };
            let told: [&dyn Say; 3] = [&seen, &say::LeadCostMatters, &say::LeadCostHelps];
            let place = path(&["channels", &channel.name, "cost_per_lead"]);
            Doubt::new(DoubtKind::FarApart, place, told)
        })
    }

    /// What it costs to hire somebody beside a month's pay.
    pub(super) fn hire_cost(&self, role: &Role) -> Option<Doubt> {
        let (cost, pay) = (role.hire_cost.at(self.middle), role.pay_per_month.at(self.middle));
        (cost > 0.0 && cost < LEAST_HIRE_COST * pay).then(|| {
            let seen = say::HireCost {
                role: &quoted(&role.name),
                cost: &rounded(cost),
                pay: &rounded(pay),
            };
            let told: [&dyn Say; 3] = [&seen, &say::HireCostMatters, &say::HireCostHelps];
            Doubt::new(DoubtKind::FarApart, path(&["roles", &role.name, "hire_cost"]), told)
        })
    }

    /// Cash at the start beside pay, and beside last year.
    pub(super) fn cash(&self) -> Option<Doubt> {
        let cash = self.scenario.overheads.opening_cash.at(self.middle);
        let revenue = self.scenario.history.revenue;
        let is_large = |&revenue: &f64| revenue > 0.0 && cash > MOST_CASH * revenue;
        let beside = match revenue.filter(is_large) {
            Some(revenue) => Both::new(&say::RevenueBeside { revenue: &rounded(revenue) }),
            None if cash > 0.0 && cash < LEAST_CASH * self.pay => {
                Both::new(&say::PayBeside { pay: &rounded(self.pay) })
            }
            None => return None,
        };
        let seen = say::Cash { cash: &rounded(cash), beside: &beside };
        let told: [&dyn Say; 3] = [&seen, &say::CashMatters, &say::CashHelps];
        Some(Doubt::new(DoubtKind::FarApart, path(&["money", "cash"]), told))
    }

    /// Whether people of a role sign contracts of their own.
    fn signs(&self, role: &Role) -> bool {
        role.works.last() == Some(&true) && role.head.is_none()
    }
}

/// Share of what customers order in a year, that who works in a role serves: all if they are kept there, else the orders
/// before they move.
fn own_share(scenario: &Scenario, customers: &Customers, role: RoleId, middle: Draws) -> f64 {
    let moves = scenario.keeper(customers).is_some_and(|keeper| keeper != role);
    if !moves || scenario.keeps(customers, role) {
        return 1.0;
    }
    let orders = DAYS_A_YEAR * customers.orders_per_day.at(middle);
    let before = f64::from(customers.after_orders.saturating_sub(1));
    if orders > before { before / orders } else { 1.0 }
}

/// How many times apart two amounts must be to be doubted.
pub(super) const FAR: f64 = 10.0;

/// How many times the pay a department may sell without being doubted.
pub(super) const MOST_TIMES_PAY: f64 = 1000.0;

/// Part of a month's pay of all below which cash at the start is doubted.
pub(super) const LEAST_CASH: f64 = 0.05;

/// Times the revenue of last year above which it is.
pub(super) const MOST_CASH: f64 = 100.0;

/// Part of a month's pay of a person below which what it costs to hire one is doubted.
pub(super) const LEAST_HIRE_COST: f64 = 0.01;

/// What a deal brings at first, and what its customer orders in a year.
pub(in crate::review) fn value_of(scenario: &Scenario, segment: &Segment, middle: Draws) -> f64 {
    let again = segment.customers.as_ref().map_or(0.0, |customers| {
        let orders = 365.0 * customers.orders_per_day.at(middle);
        let months = customers.subscription.as_ref().map_or(0.0, |of| of.monthly.mean(middle));
        orders * scenario.mean_order(segment, customers, middle) + 12.0 * months
    });
    scenario.mean_deal(segment, middle).0 + again
}

/// An amount to three digits.
pub(super) fn rounded(value: f64) -> Amount {
    let digits = libm::floor(libm::log10(value.abs().max(1e-9))) - 2.0;
    let unit = libm::pow(10.0, digits.max(-2.0));
    Amount(libm::round(value / unit) * unit)
}
