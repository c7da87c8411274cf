//! The scenario of one replication: every unknown drawn, every table ready for the day's work.
//!
//! What holds is known here, what is and what happens is not: rules know nothing of deals, people or days.

pub(super) mod behaviour;
pub(super) mod channel;
pub(super) mod checks;
mod credit;
pub(super) mod customers;
mod drawn;
pub(super) mod product;
mod rivalry;
pub(super) mod role;
mod segment;
pub(super) mod span;
pub(super) mod stage;

use crate::random::{Key, Streams};
use crate::scenario::pay::Act;
use crate::scenario::{
    Draws, Leaver, Measure, PayPlan, Priority, ProductId, Quantity, Role, Routing, Scenario, Span,
    Varying,
};
use crate::units::{Day, Money, Seconds, seconds};
use channel::{ChannelRule, fill_channel};
use checks::CheckEvery;
use customers::Waits;
use drawn::{bits, share};
use product::{CrossSellRule, ProductRule, places_orders};
use rivalry::RivalryRule;
use role::{RoleRule, fill_role};
use segment::{SegmentRule, fill_segment};
use span::{SpanRule, fill_longer_span, fill_span};
use stage::{StageRule, Touches, fill_stage, fill_touch};

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
    pub products: Vec<ProductRule>,
    /// Gaps between touches by product and stage, 32 places a product; empty unless some product has its own.
    pub product_gaps: Vec<SpanRule>,
    /// There are products.
    pub has_products: bool,
    /// How customers take up each product.
    pub cross_sells: Vec<CrossSellRule>,
    /// Orders have a value when they are placed.
    pub places_orders: bool,
    /// Touches differ by product.
    pub tells_products_apart: bool,
    /// Role that takes a deal of a segment at a stage when its owner's role does not work there; by product,
    /// if there are any.
    pub takes: Vec<usize>,
    /// Role that answers a channel's leads of a segment; by product, if there are any.
    pub answers: Vec<usize>,
    pub advance: f64,
    pub advance_after: SpanRule,
    pub advance_fails: f64,
    pub pays_at_once: bool,
    /// All of a sale is paid with the advance, and no pay plan asks for the cash.
    pub pays_in_one: bool,
    pub rest_after: SpanRule,
    pub rest_fails: f64,
    pub check_every: Option<CheckEvery>,
    pub check_time: Seconds,
    pub check_cost: f64,
    /// Time of a working day that the founder has to check.
    pub founder_day: Seconds,
    pub rivalry: Option<RivalryRule>,
    pub trainings: Vec<(f64, f64, Seconds)>,
    pub overheads: Money,
    pub opening_cash: Money,
    /// First working day from each day on; [`Day::MAX`] if there is none. Goes as far as touches are planned.
    pub served: Vec<Day>,
    /// All working days.
    pub working_days: Vec<Day>,
    /// Day of the month (1 first) and length of the month, for each day.
    pub day_of_month: Vec<(u8, u8)>,
    /// Of each day, by how many days the month since the start that holds it is longer than 28.
    pub days_above_28: Vec<u8>,
    /// Lineage of the accounts that are called from each segment's base.
    pub calls: Vec<Key>,
    /// Lineage of the accounts that come through each channel.
    pub leads: Vec<Key>,
    /// Segments that each role serves, as bits.
    pub served_segments: Vec<u128>,
    /// No stage asks for anything, and every loss by a touch is a refusal.
    pub is_plainly_lost: bool,
    /// Somebody who has bought may buy again.
    pub has_customers: bool,
    /// Waits of customers.
    pub waits: Waits,
    /// Some customers need care.
    pub has_care: bool,
    /// Something happens to some customers by the month.
    pub has_months: bool,
    /// More comes of customers than orders of a deal's product that their winner serves.
    pub has_more_customers: bool,
    /// Some customers move to the role that keeps them.
    pub has_farmers: bool,
    /// In some stage clients lose patience.
    pub has_patience: bool,
    /// Some stage follows a closing calendar.
    pub has_closing: bool,
    /// Of some segment accounts are called again whether they have cooled off or not.
    pub has_call_again: bool,
    /// Deals of some role pass to colleagues when their rep leaves.
    pub reroutes: bool,
    /// Some role asks how long touches have been due.
    pub ranks_touches: bool,
    /// Some role makes touches wrongly, or stops at the first question.
    pub has_wrong: bool,
    /// Some role has moods.
    pub has_mood: bool,
    /// Stages whose entries a target counts, as bits.
    pub watched: u32,
    /// A pay plan counts entries into stages.
    pub counts_entries: bool,
    /// Leads and deals that change hands ask who is there on the day of the first touch.
    pub asks_who_is_there: bool,
    /// They go to the next filled seat, whoever is there.
    pub goes_in_turn: bool,
    /// They go to the strongest with room.
    pub goes_by_skill: bool,
    /// Some role takes no more leads than so many a rep.
    pub has_lead_caps: bool,
    /// Some role is paid by the day, or has a quota.
    pub has_pay: bool,
    /// The pay of some role is noted month by month: it has a plan, or a market to hold it against.
    pub has_plans: bool,
    /// Some plan asks what becomes of sales after they are made, or who else took part in them.
    pub has_credits: bool,
    /// Some plan takes commission back or advances it.
    pub has_recovery: bool,
    /// Of some role it is assumed that pay changes how people work.
    pub has_behaviour: bool,
    /// Some role gives discounts.
    pub has_discounts: bool,
    /// Roles whose plan has a tail, as bits.
    pub tails: u64,
    /// Roles that share in sales of deals that they handed over.
    pub splits: usize,
    filled: bool,
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
        let reach = reach(scenario);
        rules.served = first_working_days(scenario, reach);
        let calendar = &scenario.calendar;
        rules.working_days = (0..reach).filter(|&day| calendar.works(i64::from(day))).collect();
        rules.day_of_month = days_of_months(scenario);
        let above_28 = |day| calendar.length_of_month_since_start(day) as u8 - 28;
        rules.days_above_28 = (0..calendar.horizon()).map(above_28).collect();
        rules.served_segments = scenario.roles.iter().map(|r| bits(&r.segments)).collect();
        rules.has_customers = scenario.segments.iter().any(|s| s.customers.is_some());
        if rules.has_customers {
            rules.waits = Waits::new();
        }
        let customers = || scenario.segments.iter().filter_map(|s| s.customers.as_ref());
        rules.has_care = customers().any(|customers| customers.care.is_some());
        rules.has_farmers = customers().any(|customers| scenario.keeper(customers).is_some());
        rules.has_patience = scenario.stages.iter().any(|stage| stage.patience.is_some());
        rules.has_closing = scenario.stages.iter().any(|stage| stage.closing.is_some());
        rules.has_call_again = scenario.segments.iter().any(|s| s.call_again_days.is_some());
        let no = Quantity::Known(0.0);
        rules.has_wrong = scenario.roles.iter().any(|r| r.wrong != no || r.blocked != no);
        rules.reroutes =
            scenario.roles.iter().any(|role| matches!(role.leaver, Leaver::Reroute { .. }));
        rules.ranks_touches =
            scenario.roles.iter().any(|role| role.priority != Priority::LatestStage);
        rules.has_mood = scenario.roles.iter().any(|role| role.mood.is_some());
        let counted = counted_stages(scenario);
        rules.counts_entries = counted != 0;
        rules.watched = watched_stages(scenario) | counted;
        rules.has_plans =
            scenario.roles.iter().any(|role| !role.plan.is_empty() || role.plan.market.is_some());
        rules.has_credits = scenario.roles.iter().any(|role| role.plan.follows_sales());
        let recovers = |plan: &PayPlan| plan.clawback.is_some() || plan.draw.is_some();
        rules.has_recovery = scenario.roles.iter().any(|role| recovers(&role.plan));
        let behaviours = || scenario.roles.iter().map(|role| &role.behaviour);
        rules.has_behaviour = behaviours().any(|behaviour| !behaviour.is_empty());
        rules.has_discounts = behaviours().any(|behaviour| behaviour.discounts.is_some());
        rules.splits = scenario.roles.iter().filter(|role| role.plan.split.is_some()).count();
        let has_tail = |(_, role): &(usize, &Role)| role.plan.tail.is_some();
        let tails = scenario.roles.iter().enumerate().filter(has_tail);
        rules.tails = tails.fold(0, |bits, (role, _)| bits | 1 << role);
        let segments = 0..scenario.segments.len() as u64;
        rules.calls = segments.map(|segment| Key::of(2).then(segment)).collect();
        let channels = 0..scenario.channels.len() as u64;
        rules.leads = channels.map(|channel| Key::of(1).then(channel)).collect();
        rules.has_lead_caps = scenario.roles.iter().any(|role| role.leads_at_most.is_some());
        rules.goes_by_skill = scenario.routing == Routing::BySkill;
        rules.open_products(scenario);
        rules.places_orders = places_orders(scenario);
        rules.takes = by_product(scenario, roles_by_stage);
        rules.answers = by_product(scenario, roles_by_channel);
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
        let reach = self.reach();
        let touches = self.touches.0.iter_mut();
        for ((rule, touch), stage) in self.stages.iter_mut().zip(touches).zip(&scenario.stages) {
            fill_stage(rule, stage, draws);
            *touch = fill_touch(rule, stage, draws, self.tells_products_apart);
        }
        let touches = &self.touches;
        let is_plain = |(stage, rule): (usize, &StageRule)| {
            !touches.of(stage as u8).asks && rule.lost[0] >= 1.0
        };
        self.is_plainly_lost = !self.has_products && self.stages.iter().enumerate().all(is_plain);
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
        self.has_months = customers.any(|customers| customers.monthly.is_some());
        self.has_more_customers = self.has_months
            || self.places_orders
            || self.has_credits
            || self.has_products
            || self.has_farmers;
        self.has_pay =
            self.roles.iter().any(|rule| rule.pay != Money::ZERO || rule.quota != Money::ZERO);
        let is_away = |rule: &RoleRule| rule.vacation + rule.sick + rule.training_days > 0.0;
        self.asks_who_is_there = !scenario.routes_to_absent && self.roles.iter().any(is_away);
        self.goes_in_turn = scenario.routing == Routing::RoundRobin && !self.asks_who_is_there;
        let splits = self.roles.iter_mut().filter_map(|rule| rule.credit.split.as_mut());
        splits.enumerate().for_each(|(place, split)| split.1 = place);
        self.fill_products(scenario, draws);
        self.fill_cross_sells(scenario, draws);
        self.fill_sale(scenario, draws);
        self.fill_management(scenario, draws);
    }

    fn fill_sale(&mut self, scenario: &Scenario, draws: Draws) {
        let sale = &scenario.sale;
        let horizon = scenario.calendar.horizon();
        self.advance = share(&sale.advance, draws);
        self.pays_in_one = self.advance == 1.0 && !self.has_credits;
        self.advance_fails = share(&sale.advance_fails, draws);
        self.rest_fails = share(&sale.rest_fails, draws);
        fill_span(&mut self.advance_after, &sale.advance_after, draws, 0, horizon);
        fill_span(&mut self.rest_after, &sale.rest_after, draws, 0, horizon);
        let is_now = |span: &Span| span.length == Varying::Fixed(Quantity::Known(0.0));
        self.pays_at_once = is_now(&sale.advance_after) && self.advance_fails == 0.0;
    }

    fn fill_management(&mut self, scenario: &Scenario, draws: Draws) {
        let management = &scenario.management;
        self.check_every = management.check_every_days.map(|q| CheckEvery::of(q.at(draws)));
        self.check_time = seconds(management.check_hours_per_rep.at(draws));
        self.check_cost = management.check_hour_cost.at(draws);
        let working_days = f64::from(scenario.calendar.days_a_week().max(1));
        self.founder_day = seconds(management.hours_a_week.at(draws) / working_days);
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

    /// The day after the last for which touches are planned: the horizon, or later where some are pulled forward.
    pub fn reach(&self) -> Day {
        self.served.len() as Day
    }

    /// What holds of products in every replication.
    pub fn open_products(&mut self, scenario: &Scenario) {
        self.has_products = !scenario.products.is_empty();
        self.tells_products_apart =
            scenario.products.iter().any(|product| !product.has_usual_way());
        self.products = vec![ProductRule::default(); scenario.products.len()];
        for (rule, product) in self.products.iter_mut().zip(&scenario.products) {
            let smooth =
                product.price.as_ref().filter(|price| price.is_known() && price.is_smooth());
            if let Some(price) = smooth {
                rule.price.fill(|u| price.quantile(&[], u));
            }
        }
        if scenario.products.iter().any(|product| product.gap != Quantity::Known(1.0)) {
            self.product_gaps = vec![SpanRule::default(); 32 * scenario.products.len()];
        }
    }

    /// What the draws of a replication make of products.
    pub fn fill_products(&mut self, scenario: &Scenario, draws: Draws) {
        let reach = self.reach();
        for (index, (rule, product)) in self.products.iter_mut().zip(&scenario.products).enumerate()
        {
            rule.margin = product.margin.map(|margin| share(&margin, draws));
            rule.odds = product.odds.at(draws);
            rule.touches = product.touches.at(draws).max(1e-3);
            rule.gap = product.gap.at(draws).max(1e-3);
            rule.floor = product.skill_floor.at(draws);
            rule.below_floor = share(&product.below_floor, draws);
            if self.product_gaps.is_empty() {
                continue;
            }
            for (gap, stage) in self.product_gaps[32 * index..].iter_mut().zip(&scenario.stages) {
                let is_known =
                    stage.gap.length.is_known() && matches!(product.gap, Quantity::Known(_));
                if !(gap.is_filled && is_known) {
                    fill_longer_span(gap, &stage.gap, rule.gap, draws, (1, reach));
                }
            }
        }
    }

    /// What the draws of a replication make of cross-sell.
    pub fn fill_cross_sells(&mut self, scenario: &Scenario, draws: Draws) {
        self.cross_sells.clear();
        self.cross_sells.extend(scenario.products.iter().map(|product| {
            let stated = product.cross_sell.as_ref();
            stated.map_or_else(CrossSellRule::default, |stated| CrossSellRule {
                per_order: share(&stated.per_order, draws),
                hazard: -libm::log1p(-stated.per_day.at(draws).clamp(0.0, 0.999_999)),
                cost: stated.hours.map(|hours| seconds(hours.at(draws))),
            })
        }));
    }

    /// The day on which a span that starts on `day` ends, by the luck `u`; the horizon or later if that
    /// is past the end.
    #[inline]
    pub fn after(&self, day: Day, span: &SpanRule, u: u32) -> Day {
        let wait = span.days.at(u);
        if span.working { self.after_working_days(day, wait) } else { day + wait }
    }

    #[cold]
    fn after_working_days(&self, day: Day, count: Day) -> Day {
        // The first working day from tomorrow on is the first of those that count.
        let first = self.working_days.partition_point(|&working| working <= day);
        let last = (first + count as usize).wrapping_sub(1);
        if count == 0 {
            return day;
        }
        self.working_days.get(last).copied().unwrap_or(self.reach())
    }

    /// The day on which money comes that comes so long after `day`: banks work on working days. What comes at once
    /// does so on any day; the horizon or later if that is past the end.
    pub fn banked_after(&self, day: Day, span: &SpanRule, u: u32) -> Day {
        let due = self.after(day, span, u);
        if due == day { day } else { self.served_from(due).unwrap_or(self.reach()) }
    }

    /// The first working day from `due` on; none if that lies past the run.
    #[inline]
    pub fn served_from(&self, due: Day) -> Option<Day> {
        let served = *self.served.get(due as usize)?;
        ((served as usize) < self.served.len()).then_some(served)
    }

    /// Probability that a touch settles a step, for a product that takes more or fewer touches.
    pub fn pace(&self, settle: f64, product: u8) -> f64 {
        let rule = self.products.get(usize::from(product));
        rule.map_or(settle, |rule| (settle / rule.touches).min(1.0))
    }

    /// The gap between touches of a deal for a product.
    pub fn gap_of(&self, stage: usize, product: u8) -> &SpanRule {
        self.product_gaps.get(usize::from(product) << 5 | stage).unwrap_or(&self.gaps[stage])
    }

    /// Share of a value left as margin.
    pub fn margin_of(&self, segment: u8, product: u8) -> f64 {
        let own = self.products.get(usize::from(product)).and_then(|rule| rule.margin);
        own.unwrap_or(self.segments[usize::from(segment)].margin)
    }

    /// The bit of a product; none if there are no products.
    #[inline]
    pub fn bit_of(&self, product: u8) -> u32 {
        u32::from(self.has_products) << (product & 31)
    }

    /// Whether somebody of some skill × ramp has what a product, one bit, asks for.
    pub fn is_able(&self, skill: f64, product: u32) -> bool {
        let rule = self.products.get(product.trailing_zeros() as usize);
        rule.is_none_or(|rule| skill >= rule.floor)
    }

    /// The role that answers a channel's leads of a segment for a product.
    pub fn answerer(&self, product: u8, channel: usize, segment: usize) -> usize {
        let channel = usize::from(product) * self.channels.len() + channel;
        self.answers[channel * self.segments.len() + segment]
    }

    /// The role that takes a deal at a stage when its owner's role does not work there.
    pub fn taker(&self, product: u8, segment: usize, stage: usize) -> usize {
        let segment = usize::from(product) * self.segments.len() + segment;
        self.takes[segment * self.stages.len() + stage]
    }
}

/// Days for which touches are planned: those of the run, and those after it from which some may be pulled forward.
fn reach(scenario: &Scenario) -> Day {
    let pulls = scenario.roles.iter().filter_map(|role| role.behaviour.pulls_forward.as_ref());
    scenario.calendar.horizon() + pulls.map(|of| of.days).max().unwrap_or(0)
}

fn first_working_days(scenario: &Scenario, reach: Day) -> Vec<Day> {
    let calendar = &scenario.calendar;
    let mut first = Day::MAX;
    let mut served: Vec<Day> = (0..reach)
        .rev()
        .map(|day| {
            first = if calendar.works(i64::from(day)) { day } else { first };
            first
        })
        .collect();
    served.reverse();
    served
}

fn days_of_months(scenario: &Scenario) -> Vec<(u8, u8)> {
    let of = |day: Day| {
        let date = scenario.calendar.date(i64::from(day));
        (date.day().unsigned_abs(), date.days_in_month().unsigned_abs())
    };
    (0..scenario.calendar.horizon()).map(of).collect()
}

fn watched_stages(scenario: &Scenario) -> u32 {
    scenario.targets.iter().fold(0, |bits, target| match target.measure {
        Measure::Reached(stage) => bits | 1 << stage,
        _ => bits,
    })
}

/// What `of` says of each product; once, of none, if there are no products.
fn by_product(
    scenario: &Scenario,
    of: fn(&Scenario, Option<ProductId>) -> Vec<usize>,
) -> Vec<usize> {
    match scenario.products.len() {
        0 => of(scenario, None),
        count => (0..count).flat_map(|product| of(scenario, Some(product))).collect(),
    }
}

/// The role that takes a deal of a segment at a stage.
fn roles_by_stage(scenario: &Scenario, product: Option<ProductId>) -> Vec<usize> {
    let stages = 0..scenario.stages.len();
    let of = |segment| stages.clone().map(move |stage| scenario.taker(segment, stage, product));
    (0..scenario.segments.len()).flat_map(of).collect()
}

/// The role that answers a channel's leads of a segment.
fn roles_by_channel(scenario: &Scenario, product: Option<ProductId>) -> Vec<usize> {
    let segments = 0..scenario.segments.len();
    let of = |channel| {
        let answerer = move |segment| scenario.answerer(channel, segment, product);
        segments.clone().map(answerer)
    };
    scenario.channels.iter().flat_map(of).collect()
}

/// The stages that the plans count entries into, as bits.
fn counted_stages(scenario: &Scenario) -> u32 {
    let acts = scenario.roles.iter().flat_map(|role| role.plan.acts());
    acts.fold(0, |bits, act| match act {
        Act::Entered(stage) => bits | 1 << stage,
        _ => bits,
    })
}
