//! Phase 3: the day's leads by channel.

mod held;

use crate::engine::effects::schedule::days_early;
use crate::engine::outcome::{Metric, Stock};
use crate::engine::state::Department;
use crate::engine::state::deal::{Deal, DealId, new_deal};
use crate::engine::state::records::keep;
use crate::engine::state::world::World;
use crate::random::{Purpose, Row, Stream};
use crate::scenario::{ChannelSource, Share};
use crate::units::{Day, Money};

impl Department<'_> {
    /// The day's leads: those that wait and find room, then those that come.
    ///
    /// Writes: `world.{agenda, base, books, cursors, deals, diary, folders, free, lanes, lined_up, money,
    /// pay, rates, seats, template, trays}`, `outcome.{cohorts, held_leads, products, sources, stages,
    /// targets}`.
    pub(super) fn arrivals(&mut self, day: Day) {
        if self.rules.routing.has_lead_caps {
            self.give_out_leads(day);
        }
        let length = usize::from(self.rules.days.days_above_28[day as usize] & 3);
        for channel in 0..self.scenario.channels.len() {
            let stated = &self.scenario.channels[channel];
            if (stated.from_day..stated.until_day).contains(&day) {
                let count = self.leads_today(channel, day);
                self.leads(channel, count, day);
                if self.rules.channels[channel].budget != Money::ZERO {
                    self.spend_budget(channel, day);
                }
            }
            // The stated rate is that of the channel's first day.
            if day >= self.scenario.channels[channel].from_day {
                self.world.rates[channel].per_day *= self.rules.channels[channel].growth[length];
            }
        }
    }

    fn leads_today(&mut self, channel: usize, day: Day) -> u32 {
        let (stated, rule) = (&self.scenario.channels[channel], &self.rules.channels[channel]);
        if let ChannelSource::Counts(counts) = &stated.source {
            return counts.get(day as usize).copied().unwrap_or(0);
        }
        let calendar = &self.scenario.calendar;
        let season = stated.season[calendar.month_of_year(day)];
        let weekday = stated.weekday[calendar.weekday(day)];
        let is_steady = matches!(stated.source, ChannelSource::Inflow { .. });
        let people = if is_steady { 1.0 } else { self.promoters(channel) };
        let rate = &mut self.world.rates[channel];
        let mean = rate.per_day * season * weekday * people;
        if !rate.counts.are_of(mean, rule.dispersion) {
            rate.renew(mean, rule.dispersion);
        }
        let luck = rate.days.stream(u64::from(day)).uniform();
        rate.counts.at(luck)
    }

    /// Customers who recommend, for a channel of referrals; else 1.
    #[inline(never)]
    fn promoters(&self, channel: usize) -> f64 {
        match self.scenario.channels[channel].source {
            ChannelSource::Referrals { .. } => {}
            ChannelSource::Promoters { .. } => return self.world.customers.groups[0] as f64,
            _ => return 1.0,
        }
        let rule = &self.rules.channels[channel];
        let won: i64 = self.world.base.iter().map(|b| b.stocks[Stock::Customer as usize]).sum();
        rule.promoters * (rule.customers_at_start + won as f64)
    }

    /// The day's leads of a channel: new accounts with deals, due on the day or the next working day.
    fn leads(&mut self, channel: usize, count: u32, day: Day) {
        let entered = self.scenario.channels[channel].enters;
        let lineage = self.rules.lineages.leads[channel].then(u64::from(day));
        let row = self.streams.row(Purpose::Account, lineage);
        let due = self.rules.days.served_from(day);
        let flags = if due == Some(day) { Deal::CONTACTED } else { 0 };
        let deal = Deal {
            channel: channel as u8,
            odds: self.rules.channels[channel].odds,
            entered: day as u16,
            first: day as i16,
            due: due.unwrap_or(day) as u16,
            stage: entered as u8,
            flags,
            ..new_deal()
        };
        let is_plain = !self.rules.products.exist
            && self.rules.special.watched == 0
            && !self.rules.routing.has_lead_caps;
        match &self.scenario.channels[channel].mix[..] {
            [only] if is_plain && due == Some(day) => {
                self.leads_alike(only.segment, deal, row, count, day);
            }
            _ => self.leads_apart(deal, row, count, day, due),
        }
        self.world.count(Metric::Leads, i64::from(count));
        let cost = self.rules.channels[channel].cost;
        self.pay_out(Metric::LeadCost, Money(cost.0 * i64::from(count)));
        self.count_entries(entered, i64::from(count));
        self.open_cohort(day, u64::from(count), channel as u8);
    }

    /// Leads of one segment that are due on the day, each given to a rep.
    #[inline]
    fn leads_alike(&mut self, segment: usize, deal: Deal, row: Row, count: u32, day: Day) {
        let role = self.rules.answerer(0, usize::from(deal.channel), segment);
        self.world.template = Deal { segment: segment as u8, ..deal };
        self.world.base[segment].welcome(i64::from(count));
        for ordinal in 0..u64::from(count) {
            let place = self.find_seat(role, segment as u8, day);
            let World { template, deals, folders, free, diary, seats, .. } = &mut *self.world;
            let seat = &mut seats[place];
            seat.take(template.stage);
            let (id, deal) = keep(deals, folders, free, template);
            deal.luck = row.stream(ordinal);
            (deal.seat, deal.holder) = (place as u16, seat.person);
            diary.write(id, deal, day);
        }
    }

    /// Leads that may differ in segment and product.
    #[inline(never)]
    fn leads_apart(&mut self, deal: Deal, row: Row, count: u32, day: Day, due: Option<Day>) {
        for ordinal in 0..count {
            let deal = Deal { luck: row.stream(u64::from(ordinal)), ..deal };
            let id = self.lead(deal, day);
            self.credit_entry(id, day);
            if self.rules.routing.has_lead_caps && self.holds_back(id, day) {
                continue;
            }
            if let Some(due) = due {
                self.world.folders[id as usize].early = days_early(day, due);
                self.world.write_down(id, day, due);
            }
        }
    }

    /// One lead, given to a rep.
    fn lead(&mut self, mut deal: Deal, day: Day) -> DealId {
        let channel = usize::from(deal.channel);
        let segment = pick(&self.scenario.channels[channel].mix, &mut deal.luck);
        self.world.base[segment].welcome(1);
        let has_products = self.rules.products.exist;
        let product =
            if has_products { self.product_of_lead(channel, segment, &mut deal.luck) } else { 0 };
        let role = self.rules.answerer(product, channel, segment);
        let product_bit = self.rules.products.bit_of(product);
        let place = if self.rules.roles[role].lead_cap.is_some() {
            self.find_seat_below_cap(role, segment as u8, product_bit, day)
        } else {
            let due = self.first_working_day(day);
            self.find_seller(role, segment as u8, product_bit, due)
        };
        let seat = &mut self.world.seats[place];
        seat.take(deal.stage);
        let (seat, holder) = (place as u16, seat.person);
        let id = self.world.keep(Deal { seat, holder, segment: segment as u8, ..deal });
        if has_products {
            self.world.folders[id as usize].product = product;
        }
        id
    }

    /// A day's part of a monthly budget.
    #[inline(never)]
    fn spend_budget(&mut self, channel: usize, day: Day) {
        let part = self.part_of_month(self.rules.channels[channel].budget, day);
        self.pay_out(Metric::LeadCost, part);
    }
}

fn pick(mix: &[Share], luck: &mut Stream) -> usize {
    if let [only] = mix {
        return only.segment;
    }
    let mut left = luck.uniform();
    let found = mix.iter().find(|share| {
        left -= share.share;
        left < 0.0
    });
    found.or(mix.last()).map_or(0, |share| share.segment)
}
