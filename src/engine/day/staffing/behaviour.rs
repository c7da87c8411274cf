//! What pay does to people, where it is assumed: once a day for each rep, before the day's work.
//!
//! Effort, giving up and coasting are factors on the selling hours of the day. Deals are pulled forward on the
//! working days of the last days of a pay period. Discounts hold for the touches of a day. Whoever assumes
//! nothing pays nothing for it.

use crate::engine::outcome::BehaviourResult;
use crate::engine::rules::behaviour::BehaviourRule;
use crate::engine::rules::role::RoleRule;
use crate::engine::state::Department;
use crate::engine::state::deal::Deal;
use crate::engine::state::pay_book::PayBook;
use crate::random::Purpose;
use crate::scenario::pay::{Month, PayPeriod};
use crate::units::{Day, Money};

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
        let mut book = std::mem::take(&mut self.world.pay.book);
        for place in 0..self.outcome.seats.len() {
            self.behave_in(place, day, &mut book);
        }
        self.world.pay.book = book;
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
        let hunts = hunts(&mut self.outcome.behaviour[role], paid, rule);
        let conduct = &mut self.world.pay.conduct[place];
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
                length: u32::from(self.rules.days.day_of_month[day as usize].1),
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
        let paid = self.world.pay.conduct[place].paid.filter(|&(person, _)| person == seat.person);
        let base = rule.terms.is_empty().then(|| rule.pay.major());
        paid.map(|(_, pay)| pay).or(base)
    }

    /// Whether what is not paid waits today.
    fn neglects_today(&self, place: usize, day: Day, rule: &BehaviourRule) -> bool {
        let key = self.occupant(place).then(u64::from(day));
        let luck = || self.streams.open(Purpose::Neglect, key).uniform();
        rule.neglects > 0.0 && luck() < rule.neglects
    }

    /// Touches in the last stage that are due in the first days after the end of a period are made so many days earlier,
    /// today at the earliest. Those that were planned yesterday are among them; the luck of a touch stays, so that to ask
    /// for it on every one of these days is to ask once.
    fn pull_forward(&mut self, place: usize, day: Day, end: Day, (share, days): (f64, Day)) {
        let stage = self.scenario.stages.len() - 1;
        for later in end + 1..=end + days {
            let Some(earlier) = self.rules.days.served_from(later.saturating_sub(days).max(day))
            else {
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
}

/// Share of the time for prospecting that is used today, at the pay of the last pay period.
fn hunts(result: &mut BehaviourResult, paid: Option<f64>, rule: &BehaviourRule) -> f64 {
    match (rule.comfort, paid) {
        (Some([above, hours]), Some(paid)) if paid >= above => {
            result.comfortable += 1;
            hours
        }
        _ => 1.0,
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
