//! The scenario of one replication: every unknown drawn, every table ready for the day's work.
//!
//! What holds is known here, what is and what happens is not: rules know nothing of deals, people or days.

pub(super) mod behaviour;
pub(super) mod channel;
pub(super) mod checks;
mod credit;
pub(super) mod customers;
mod days;
mod drawn;
mod pay;
pub(super) mod product;
pub(super) mod rivalry;
pub(super) mod role;
mod routing;
mod sale;
mod segment;
pub(super) mod span;
mod special;
pub(super) mod stage;

use crate::random::{Key, Streams};
use crate::scenario::{Draws, Quantity, Scenario};
use crate::units::{Money, Seconds, seconds};
use channel::{ChannelRule, fill_channel};
use checks::CheckRule;
use customers::CustomerRules;
use days::Days;
use pay::PayRule;
use product::Products;
use rivalry::RivalryRule;
use role::{RoleRule, fill_role};
use routing::RoutingRule;
use sale::SaleRule;
use segment::{SegmentRule, fill_segment};
use span::{SpanRule, fill_span};
use special::Special;
use stage::{StageRule, Touches, fill_stage, fill_touch};

/// Where the luck of new accounts comes from.
#[derive(Clone, Debug, Default)]
pub(super) struct Lineages {
    /// Lineage of the accounts that are called from each segment's base.
    pub calls: Vec<Key>,
    /// Lineage of the accounts that come through each channel.
    pub leads: Vec<Key>,
}

/// All of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Rules {
    pub touches: Touches,
    pub stages: Vec<StageRule>,
    /// Gaps between touches, by stage; as many as there may be stages.
    pub gaps: Vec<SpanRule>,
    /// Odds multiplier by segment and stage, 32 places a segment.
    pub odds: Vec<f64>,
    pub segments: Vec<SegmentRule>,
    pub channels: Vec<ChannelRule>,
    pub roles: Vec<RoleRule>,
    pub products: Products,
    pub routing: RoutingRule,
    pub sale: SaleRule,
    pub customers: CustomerRules,
    pub pay: PayRule,
    pub checks: CheckRule,
    pub special: Special,
    pub days: Days,
    pub lineages: Lineages,
    pub rivalry: Option<RivalryRule>,
    pub trainings: Vec<(f64, f64, Seconds)>,
    pub overheads: Money,
    pub opening_cash: Money,
    filled: bool,
}

impl Lineages {
    fn new(scenario: &Scenario) -> Lineages {
        let of = |number, count: usize| {
            let places = 0..count as u64;
            places.map(|place| Key::of(number).then(place)).collect()
        };
        Lineages { calls: of(2, scenario.segments.len()), leads: of(1, scenario.channels.len()) }
    }
}

impl Rules {
    /// Rules with the tables that hold for every replication.
    pub fn new(scenario: &Scenario) -> Rules {
        let mut rules = Rules {
            stages: vec![StageRule::default(); scenario.stages.len()],
            gaps: vec![SpanRule::default(); 32],
            segments: vec![SegmentRule::default(); scenario.segments.len()],
            channels: vec![ChannelRule::default(); scenario.channels.len()],
            roles: vec![RoleRule::default(); scenario.roles.len()],
            products: Products::new(scenario),
            routing: RoutingRule::new(scenario),
            customers: CustomerRules::new(scenario),
            pay: PayRule::new(scenario),
            special: Special::new(scenario),
            days: Days::new(scenario),
            lineages: Lineages::new(scenario),
            ..Rules::default()
        };
        for (rule, segment) in rules.segments.iter_mut().zip(&scenario.segments) {
            if segment.deal_value.is_known() && segment.deal_value.is_smooth() {
                rule.value.fill(|u| segment.deal_value.quantile(&[], u));
            }
        }
        for (index, rule) in rules.segments.iter_mut().enumerate() {
            rule.is_called = scenario.is_called(index);
        }
        rules
    }

    /// Draws the unknowns of a replication into `draws` and fills everything that depends on them.
    pub fn draw(&mut self, scenario: &Scenario, streams: &Streams, draws: &mut Vec<f64>) {
        let drawn = scenario.unknowns.iter().map(|of| of.belief.quantile(streams.belief(&of.path)));
        draws.extend(drawn);
        self.take(scenario, draws);
    }

    /// Fills everything that depends on the values of the unknowns.
    pub fn take(&mut self, scenario: &Scenario, draws: Draws) {
        if !self.filled || !draws.is_empty() {
            self.fill(scenario, draws);
            self.filled = true;
        }
    }

    pub(super) fn fill(&mut self, scenario: &Scenario, draws: Draws) {
        let reach = self.days.reach();
        let touches = self.touches.0.iter_mut();
        for ((rule, touch), stage) in self.stages.iter_mut().zip(touches).zip(&scenario.stages) {
            fill_stage(rule, stage, draws);
            *touch = fill_touch(rule, stage, draws, self.products.are_told_apart);
        }
        let touches = &self.touches;
        let is_plain = |(stage, rule): (usize, &StageRule)| {
            !touches.of(stage as u8).asks && rule.lost[0] >= 1.0
        };
        self.special.is_plainly_lost =
            !self.products.exist && self.stages.iter().enumerate().all(is_plain);
        for (gap, stage) in self.gaps.iter_mut().zip(&scenario.stages) {
            fill_span(gap, &stage.gap, draws, 1, reach);
        }
        self.odds.clear();
        for (rule, segment) in self.segments.iter_mut().zip(&scenario.segments) {
            fill_segment(rule, segment, draws, scenario);
            let odds = segment.stage_odds.iter().map(|odds| odds.at(draws));
            self.odds.extend(odds.chain(std::iter::repeat(1.0)).take(32));
        }
        for (rule, channel) in self.channels.iter_mut().zip(&scenario.channels) {
            fill_channel(rule, channel, draws);
        }
        for (rule, role) in self.roles.iter_mut().zip(&scenario.roles) {
            fill_role(rule, role, draws, scenario);
        }
        let mut customers = self.segments.iter().filter_map(|rule| rule.customers.as_ref());
        self.customers.has_months = customers.any(|customers| customers.monthly.is_some());
        self.customers.has_more = self.customers.has_months
            || self.customers.places_orders
            || self.pay.has_credits
            || self.products.exist
            || self.customers.has_farmers;
        self.pay.has_pay =
            self.roles.iter().any(|rule| rule.pay != Money::ZERO || rule.quota != Money::ZERO);
        let is_away = |rule: &RoleRule| rule.vacation + rule.sick + rule.training_days > 0.0;
        self.routing.fill(scenario, self.roles.iter().any(is_away));
        let splits = self.roles.iter_mut().filter_map(|rule| rule.credit.split.as_mut());
        splits.enumerate().for_each(|(place, split)| split.1 = place);
        self.products.fill(scenario, draws, reach);
        self.customers.fill(scenario, draws);
        self.sale.fill(scenario, draws, self.pay.has_credits);
        self.checks.fill(scenario, draws);
        self.fill_department(scenario, draws);
    }

    fn fill_department(&mut self, scenario: &Scenario, draws: Draws) {
        self.rivalry = scenario.rivalry.as_ref().map(|r| {
            let at = |q: &Quantity| q.at(draws);
            RivalryRule {
                from: r.from,
                odds: at(&r.odds),
                hours: at(&r.hours),
                split_above: r.split_above,
                split_odds: at(&r.split_odds),
                split_hours: at(&r.split_hours),
            }
        });
        self.trainings.clear();
        self.trainings.extend(scenario.trainings.iter().map(|t| {
            (libm::log(t.odds.at(draws)), t.half_life_days.at(draws), seconds(t.hours.at(draws)))
        }));
        self.overheads = Money::from_major(scenario.overheads.per_month.at(draws));
        self.opening_cash = Money::from_major(scenario.overheads.opening_cash.at(draws));
    }

    /// The gap between touches of a deal for a product.
    pub fn gap_of(&self, stage: usize, product: u8) -> &SpanRule {
        self.products.gaps.get(usize::from(product) << 5 | stage).unwrap_or(&self.gaps[stage])
    }

    /// Share of a value left as margin.
    pub fn margin_of(&self, segment: u8, product: u8) -> f64 {
        let own = self.products.all.get(usize::from(product)).and_then(|rule| rule.margin);
        own.unwrap_or(self.segments[usize::from(segment)].margin)
    }

    /// The role that answers a channel's leads of a segment for a product.
    pub fn answerer(&self, product: u8, channel: usize, segment: usize) -> usize {
        let channel = usize::from(product) * self.channels.len() + channel;
        self.routing.answers[channel * self.segments.len() + segment]
    }

    /// The role that takes a deal at a stage when its owner's role does not work there.
    pub fn taker(&self, product: u8, segment: usize, stage: usize) -> usize {
        let segment = usize::from(product) * self.segments.len() + segment;
        self.routing.takes[segment * self.stages.len() + stage]
    }
}
