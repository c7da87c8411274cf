//! What pay does to people, where it is assumed: once a day for each rep, before the day's work.
//!
//! Effort, giving up and coasting are factors on the selling hours of the day. Deals are pulled forward on the
//! working days of the last days of a pay period. Discounts hold for the touches of a day. Whoever assumes
//! nothing pays nothing for it.

use super::Department;
use super::deal::{Deal, DealId};
use super::outcome::BehaviourResult;
use super::pay::PayBook;
use super::rules::RoleRule;
use super::selling::Shift;
use crate::random::Purpose;
use crate::scenario::pay::{Act, Business, Month, PayPeriod, Terms};
use crate::scenario::{Behaviour, Draws, PayPlan, Quantity, Role, Scenario};
use crate::units::{Day, Money, Seconds};
use std::collections::VecDeque;

/// The assumptions of a role in numbers.
#[derive(Clone, Debug, Default)]
pub(super) struct BehaviourRule {
    /// Elasticity, reference rate, least and greatest effort.
    effort: Option<[f64; 4]>,
    /// Share of quota below which, and hours that are left.
    gives_up: Option<[f64; 2]>,
    coasts: Option<f64>,
    pulls: Option<(f64, Day)>,
    discount: Option<(Offer, Day)>,
    neglects: f64,
    /// The plan pays nothing for orders.
    neglects_orders: bool,
    /// Pay of the market a month, major units, and how strongly people react.
    underpaid: Option<[f64; 2]>,
    /// Pay a month, major units, and share of the time for prospecting that is used.
    comfort: Option<[f64; 2]>,
    incentive: Terms,
    margin: f64,
}

/// A price cut: the share that is given away, and the factor on the odds of signing.
#[derive(Clone, Copy, Debug)]
struct Offer {
    depth: f64,
    lift: f32,
}

/// What holds for a seat today.
#[derive(Clone, Copy, Debug)]
pub(super) struct Conduct {
    /// Factor on the selling hours.
    pub hours: f64,
    pub neglects: bool,
    /// Share of the time for prospecting that is used.
    hunts: f64,
    offer: Option<Offer>,
    /// Who was paid on the last payday, and how much a month, major units.
    paid: Option<(u16, f64)>,
}

impl Conduct {
    /// Nothing is known yet.
    pub const USUAL: Conduct =
        Conduct { hours: 1.0, neglects: false, hunts: 1.0, offer: None, paid: None };
}

/// A deal that is offered a discount, with its odds under the offer and without it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Offered(DealId, f32, f32);

impl BehaviourRule {
    /// The rule of a role, if anything is assumed of it.
    pub fn fill(
        rule: &mut Option<Box<BehaviourRule>>,
        role: &Role,
        draws: Draws,
        scenario: &Scenario,
    ) {
        if role.behaviour.is_empty() {
            return;
        }
        let Behaviour {
            effort,
            gives_up,
            coasts,
            pulls_forward,
            discounts,
            neglects,
            underpaid,
            comfort,
        } = &role.behaviour;
        let at = |of: &Quantity| of.at(draws);
        let share = |of: &Quantity| of.at(draws).clamp(0.0, 1.0);
        let rule = rule.get_or_insert_default();
        rule.effort = effort.as_ref().map(|of| {
            [
                at(&of.elasticity),
                at(&of.reference).max(1e-9),
                share(&of.least),
                at(&of.most).max(1.0),
            ]
        });
        rule.gives_up = gives_up.as_ref().map(|of| [at(&of.under), share(&of.hours)]);
        rule.coasts = coasts.as_ref().map(share);
        rule.pulls = pulls_forward.as_ref().map(|of| (share(&of.share), of.days));
        rule.discount = discounts.as_ref().map(|of| {
            let depth = at(&of.depth).clamp(0.0, 0.9);
            let lift = libm::pow(1.0 - depth, -at(&of.elasticity)) as f32;
            (Offer { depth, lift }, of.days)
        });
        rule.neglects = neglects.as_ref().map_or(0.0, share);
        rule.neglects_orders = !pays_for_orders(&role.plan, draws);
        rule.underpaid = role
            .plan
            .market
            .as_ref()
            .zip(underpaid.as_ref())
            .map(|(market, quits)| [at(market).max(1e-9), at(quits)]);
        rule.comfort = comfort.as_ref().map(|of| [at(&of.above_per_month), share(&of.hours)]);
        rule.incentive.fill_incentive(&role.plan, draws);
        rule.margin = scenario.margin_of(role, draws);
    }

    /// Effort of somebody who sold so much, in all and to old customers, in a period with such a quota.
    fn effort(&self, sold: (Money, Money), quota: Money, room: &mut Vec<Money>) -> Option<f64> {
        let [elasticity, reference, least, most] = self.effort?;
        let rate = self.incentive.marginal_rate(sold, quota, self.margin, room);
        Some((1.0 + elasticity * (rate / reference - 1.0)).clamp(least, most))
    }
}

/// Whether a plan pays anything for the orders of customers; a share or an amount of nothing does not.
fn pays_for_orders(plan: &PayPlan, draws: Draws) -> bool {
    let pays = |amount: &Quantity| amount.at(draws) > 0.0;
    let shares = plan.commissions.iter().any(|commission| {
        let mut rates = commission.steps.iter().map(|(_, rate)| rate).chain([&commission.rate]);
        commission.of != Business::New && rates.any(pays)
    });
    let goal = plan.soft.as_ref().map(|soft| (soft.kpi, &soft.amount));
    let mut acts = plan.bonuses.iter().map(|bonus| (bonus.each, &bonus.amount)).chain(goal);
    shares
        || acts.any(|(act, amount)| {
            matches!(act, Act::Order | Act::Revenue | Act::Margin) && pays(amount)
        })
}

/// Where in its pay period a day lies.
#[derive(Clone, Copy, Debug)]
struct Stretch {
    /// Days that are left after it.
    left: Day,
    /// Days of the period.
    length: Day,
}

impl Department<'_> {
    /// How people of the roles of which anything is assumed work today.
    #[inline(never)]
    pub(super) fn behave(&mut self, day: Day) {
        let mut book = std::mem::take(&mut self.world.pay_book);
        for place in 0..self.outcome.seats.len() {
            self.behave_in(place, day, &mut book);
        }
        self.world.pay_book = book;
    }

    fn behave_in(&mut self, place: usize, day: Day, book: &mut PayBook) {
        let rules = self.rules;
        let role = self.world.seats[place].role;
        let role_rule = &rules.roles[role];
        let Some(rule) = role_rule.behaviour.as_deref() else { return };
        if !self.world.seats[place].is_filled() {
            return;
        }
        let stretch = self.stretch(role_rule, day);
        let mut room = std::mem::take(&mut book.room);
        let month = self.month(place, day, book);
        let hours =
            drive(role_rule, rule, &month, stretch, &mut room, &mut self.outcome.behaviour[role]);
        book.room = room;
        let paid = self.pay_of(place);
        let neglects = self.neglects_today(place, day, rule);
        let hunts = self.hunts(role, paid, rule);
        let conduct = &mut self.world.conduct[place];
        conduct.hours = hours;
        conduct.neglects = neglects;
        conduct.hunts = hunts;
        conduct.offer =
            rule.discount.filter(|(_, days)| stretch.left < *days).map(|(offer, _)| offer);
        let end = day + stretch.left;
        if let Some((share, days)) = rule.pulls
            && share > 0.0
            && stretch.left < days
        {
            self.pull_forward(place, day, end, (share, days));
        }
    }

    fn stretch(&self, rule: &RoleRule, day: Day) -> Stretch {
        let calendar = &self.scenario.calendar;
        match rule.every {
            PayPeriod::Month => Stretch {
                left: calendar.days_left_in_month(day),
                length: u32::from(self.rules.day_of_month[day as usize].1),
            },
            PayPeriod::Quarter => Stretch {
                left: calendar.days_left_in_quarter(day),
                length: calendar.days_in_quarter(day),
            },
        }
    }

    /// Pay a month of the occupant in the last pay period, major units; the base if there is nothing else.
    fn pay_of(&self, place: usize) -> Option<f64> {
        let seat = &self.world.seats[place];
        let rule = &self.rules.roles[seat.role];
        let paid = self.world.conduct[place].paid.filter(|&(person, _)| person == seat.person);
        let base = rule.terms.is_empty().then(|| rule.pay.major());
        paid.map(|(_, pay)| pay).or(base)
    }

    /// What a payday paid for so many of the days of a pay period.
    #[inline(never)]
    pub(super) fn note_paid(&mut self, place: usize, pay: Money, (days, length): (u32, u32)) {
        if days > 0 {
            let person = self.world.seats[place].person;
            let months = self.rules.roles[self.world.seats[place].role].every.months() * days;
            let a_month = pay.major() * f64::from(length) / f64::from(months);
            self.world.conduct[place].paid = Some((person, a_month));
        }
    }

    /// Whether what is not paid waits today.
    fn neglects_today(&self, place: usize, day: Day, rule: &BehaviourRule) -> bool {
        let key = self.occupant(place).then(u64::from(day));
        let luck = || self.streams.open(Purpose::Neglect, key).uniform();
        rule.neglects > 0.0 && luck() < rule.neglects
    }

    fn hunts(&mut self, role: usize, paid: Option<f64>, rule: &BehaviourRule) -> f64 {
        match (rule.comfort, paid) {
            (Some([above, hours]), Some(paid)) if paid >= above => {
                self.outcome.behaviour[role].comfortable += 1;
                hours
            }
            _ => 1.0,
        }
    }

    /// Touches in the last stage that are due in the first days after the end of a period are made so many days earlier,
    /// today at the earliest. Those that were planned yesterday are among them; the luck of a touch stays, so that to ask
    /// for it on every one of these days is to ask once.
    fn pull_forward(&mut self, place: usize, day: Day, end: Day, (share, days): (f64, Day)) {
        let stage = self.scenario.stages.len() - 1;
        for later in end + 1..=end + days {
            let Some(earlier) = self.rules.served_from(later.saturating_sub(days).max(day)) else {
                continue;
            };
            if earlier > end {
                continue;
            }
            let mut due = self.world.diary.take(place, stage, later);
            while let Some(id) = due.pop(&mut self.world.deals) {
                let deal = &mut self.world.deals[id as usize];
                let is_moved = !deal.is(Deal::GONE)
                    && deal.luck.aside(Purpose::PullForward, later).uniform() < share;
                let on = if is_moved { earlier } else { later };
                deal.due = on as u16;
                if is_moved {
                    self.world.folders[id as usize].early = 0;
                }
                self.world.write_down(id, day, on);
                let role = self.world.seats[place].role;
                self.outcome.behaviour[role].pulled += u64::from(is_moved);
            }
        }
    }

    /// Those who are paid under the market leave more often.
    #[inline(never)]
    pub(super) fn leave_for_pay(&mut self, day: Day) {
        for place in 0..self.outcome.seats.len() {
            let seat = &self.world.seats[place];
            let rule = self.rules.roles[seat.role].behaviour.as_deref();
            let Some([market, quits]) = rule.and_then(|rule| rule.underpaid) else { continue };
            let Some(paid) = self.pay_of(place).filter(|_| seat.is_filled()) else { continue };
            let more = quits * (1.0 - paid / market).max(0.0);
            let more = self.leaving_more(place, day, more);
            let key = self.occupant(place).then(u64::from(day));
            if more > 0.0 && self.streams.open(Purpose::Underpaid, key).uniform() < more {
                self.outcome.behaviour[seat.role].leavers += 1;
                self.leave(place, day);
            }
        }
    }

    /// A rep's day, where it is assumed that some of what is not paid waits, or that the time for prospecting is not used.
    #[inline(never)]
    pub(super) fn work_as_paid(&mut self, shift: &mut Shift) {
        let [leaves_contacts, leaves_orders] = self.neglects(shift.place);
        let has_orders = !leaves_orders && !self.world.seats[shift.place].orders.is_empty();
        let is_time_left = !has_orders || self.serve_orders(shift);
        if !self.serve_stages(shift, is_time_left) {
            return;
        }
        let seat = &mut self.world.seats[shift.place];
        let role = seat.role;
        let left =
            if leaves_contacts { std::mem::take(&mut seat.contacts) } else { VecDeque::new() };
        let is_done = self.serve_rest(shift);
        if leaves_contacts {
            self.world.seats[shift.place].contacts = left;
        }
        if is_done && self.scenario.roles[role].prospects {
            let hunts = self.world.conduct.get(shift.place).map_or(1.0, |conduct| conduct.hunts);
            let unused = (f64::from(shift.left) * (1.0 - hunts)) as Seconds;
            shift.left -= unused;
            self.prospect(shift);
            shift.left += unused;
        }
    }

    /// Whether the rep leaves regular contacts, and orders if they pay nothing, undone today.
    fn neglects(&mut self, place: usize) -> [bool; 2] {
        let seat = &self.world.seats[place];
        let rule = self.rules.roles[seat.role].behaviour.as_deref();
        let Some(rule) = rule.filter(|_| self.world.conduct[place].neglects) else {
            return [false; 2];
        };
        let leaves_orders = rule.neglects_orders && !seat.orders.is_empty();
        let result = &mut self.outcome.behaviour[seat.role];
        result.neglected += u64::from(leaves_orders || !seat.contacts.is_empty());
        [true, rule.neglects_orders]
    }

    /// Touches of the last stage come with the discounts of the day.
    #[inline(never)]
    pub(super) fn offer_discounts(&mut self, touched: &[DealId]) {
        let last = self.scenario.stages.len() - 1;
        self.world.offered.clear();
        for &id in touched {
            let deal = &mut self.world.deals[id as usize];
            let conduct = self.world.conduct.get(usize::from(deal.seat));
            if let Some(offer) = conduct.and_then(|conduct| conduct.offer)
                && usize::from(deal.stage) == last
            {
                let usual = deal.odds;
                deal.odds *= offer.lift;
                self.world.offered.push(Offered(id, deal.odds, usual));
            }
        }
    }

    /// Who has not signed has no discount tomorrow.
    #[inline(never)]
    pub(super) fn withdraw_offers(&mut self) {
        for &Offered(id, lifted, usual) in &self.world.offered {
            let deal = &mut self.world.deals[id as usize];
            if deal.odds == lifted {
                deal.odds = usual;
            }
        }
        self.world.offered.clear();
    }

    /// The value of a deal that is signed now, less the discount of the day, which is kept in mind.
    #[inline(never)]
    pub(super) fn discounted(&mut self, place: usize, id: DealId, value: Money) -> Money {
        let discounts = &mut self.world.discounts;
        if discounts.len() <= id as usize {
            discounts.resize(id as usize + 1, Money::ZERO);
        }
        let offer = self.world.conduct.get(place).and_then(|conduct| conduct.offer);
        let discount = offer.map_or(Money::ZERO, |offer| value.share(offer.depth));
        discounts[id as usize] = discount;
        self.world.folders[id as usize].value = value - discount;
        value - discount
    }

    /// What a sale brings less than it would have without a discount: the whole of it is missing in the margin.
    #[inline(never)]
    pub(super) fn margin_less_discount(&mut self, id: DealId, value: Money, share: f64) -> Money {
        let discount = self.world.discounts.get(id as usize).copied().unwrap_or_default();
        let seat = usize::from(self.world.deals[id as usize].seat);
        let result = &mut self.outcome.behaviour[self.world.seats[seat].role];
        result.discounted += u64::from(discount != Money::ZERO);
        result.discount += discount;
        (value + discount).share(share) - discount
    }
}

/// Factor on the selling hours of today.
fn drive(
    role: &RoleRule,
    rule: &BehaviourRule,
    month: &Month,
    stretch: Stretch,
    room: &mut Vec<Money>,
    result: &mut BehaviourResult,
) -> f64 {
    let days = stretch.left + 1;
    let months = f64::from(role.every.months());
    let to_come = role.quota.share(months * f64::from(days) / f64::from(stretch.length));
    let quota = month.quota + to_come;
    let effort = rule.effort((month.revenue, month.repeat[0]), quota, room).unwrap_or(1.0);
    result.days += 1;
    result.effort += effort;
    let mut hours = effort;
    if let Some([under, left]) = rule.gives_up
        && month.quota >= to_come
        && month.revenue < month.quota.share(under)
    {
        result.gave_up += 1;
        hours *= left;
    }
    let whole = Month { days: month.days + days, quota, ..*month };
    if let Some(left) = rule.coasts.filter(|_| role.terms.is_capped(&whole, room)) {
        result.coasted += 1;
        hours *= left;
    }
    hours
}
