//! The scenario of one replication: every unknown drawn, every table ready for the day's work.

use super::behaviour::BehaviourRule;
use super::credit::CreditRule;
use super::customers::Waits;
use super::customers::months::MonthlyRule;
use super::customers::purchases::{CrossSellRule, places_orders};
use super::customers::reasons::{self, ReasonRule};
use super::deal::Deal;
use super::products::ProductRule;
use super::rivalry::RivalryRule;
use crate::calendar::Calendar;
use crate::random::spread::Spread;
use crate::random::whole_days::given_longer;
use crate::random::{Curve, Key, Streams, WholeDays};
use crate::scenario::pay::{PayPeriod, PayPlan, Terms};
use crate::scenario::{
    Channel, ChannelSource, Customers, Draws, LeadCap, Leaver, LossMix, Priority, ProductId,
    Quantity, RampActs, RampShape, Role, Routing, Scenario, Segment, Span, SpanUnit, Stage, Touch,
    Varying, vacation_a_year,
};
use crate::units::{DAYS_A_YEAR, Day, Money, Seconds, seconds, whole_months};

/// One touch of a step.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct TouchRule {
    /// Probability that it settles the step.
    pub settle: f64,
    /// Probability of forwards, given that it settles.
    pub forward: f64,
    /// It settles the step if the luck, in units of 2⁻⁶⁴, is below this.
    pub settles_below: u64,
    /// Odds of backwards, given that it settles.
    pub back: f64,
    /// 2³² times the factor on forwards after all odds.
    pub scale: f64,
}

impl TouchRule {
    /// A touch that settles with probability `settle`, forwards with probability `forward` of those.
    pub fn new(settle: f64, forward: f64) -> TouchRule {
        let back = (1.0 - forward) / forward;
        let settles_below = (settle * TWO_32 * TWO_32) as u64;
        TouchRule { settle, forward, settles_below, back, scale: TWO_32 }
    }

    /// The same, with a factor on the chance of a settled touch to lead forwards, after all odds.
    pub fn lifted(self, lift: f64) -> TouchRule {
        TouchRule { scale: TWO_32 * lift, ..self }
    }

    /// Whether a settled touch leads forwards: by a luck of its own, in units of 2⁻³², with odds that are
    /// multiplied by `odds`.
    #[inline]
    pub fn leads_forward(&self, luck: u32, odds: f64) -> bool {
        f64::from(luck) * (self.back + odds) < self.scale * odds
    }
}

/// 2³².
pub(super) const TWO_32: f64 = 4_294_967_296.0;

/// What every touch in a stage needs, close together.
#[derive(Clone, Copy, Debug, Default)]
#[repr(align(64))]
pub(super) struct StageTouch {
    /// The first touch of a step.
    pub touch: TouchRule,
    /// Touches differ, clients lose patience, or the odds follow the calendar.
    pub is_special: bool,
    /// The flag by which a deal is told whose touch is like any other of the stage; none if it is special.
    pub usual: u8,
    pub asks: bool,
    /// Factor on the chance of a settled touch to lead forwards, after all odds.
    pub lift: f64,
    pub steps: u8,
    pub cost: Seconds,
}

/// The touches of all stages.
#[derive(Clone, Debug, Default)]
pub(super) struct Touches(pub [StageTouch; 32]);

impl Touches {
    #[inline]
    pub fn of(&self, stage: u8) -> &StageTouch {
        &self.0[usize::from(stage & 31)]
    }
}

/// A stage.
#[derive(Clone, Debug, Default)]
pub(super) struct StageRule {
    pub listed: Vec<TouchRule>,
    pub asks_need: bool,
    pub asks_solvent: bool,
    /// Shares of refused, and of refused or not now.
    pub lost: [f64; 2],
    pub patience: Option<(Day, f64)>,
    pub closing: Option<([f64; 3], u32, f64)>,
    pub handoff_delay: Day,
    pub handoff_drop: f64,
}

/// A span of time as a table of whole days.
#[derive(Clone, Debug, Default)]
pub(super) struct SpanRule {
    pub is_filled: bool,
    pub days: WholeDays,
    pub working: bool,
}

/// A segment.
#[derive(Clone, Debug, Default)]
pub(super) struct SegmentRule {
    /// Somebody prospects in it: an account that cools off is remembered.
    pub is_called: bool,
    /// Value of a deal, if it is smooth and known.
    pub value: Curve,
    pub accounts: u64,
    pub inflow: f64,
    pub margin: f64,
    pub cool_off: SpanRule,
    /// Days after a loss on which the account is called again, cooled off or not.
    pub call_again: Option<Day>,
    /// Accounts are called again when they have cooled off.
    pub cools_plainly: bool,
    /// A refusal closes the account if the luck, in units of 2⁻³², is below this; the second is for those who
    /// were called too early.
    pub closed_below: [u64; 2],
    pub fatigue: f64,
    pub premature: f64,
    pub need: f64,
    pub solvent: f64,
    pub need_every: f64,
    pub contact_every: Day,
    pub remembers: SpanRule,
    pub contact_cost: Seconds,
    pub warm_stage: usize,
    /// What becomes of who has bought.
    pub customers: Option<CustomerRule>,
}

/// Customers of a segment.
#[derive(Clone, Debug, Default)]
pub(super) struct CustomerRule {
    /// Mean days between orders at the mean rate, and the factor of each customer on that rate.
    pub gap: f64,
    pub rates: Spread,
    /// Mean rate of leaving per day, and the factor of each customer on it.
    pub hazard: f64,
    pub churns: Spread,
    /// Probability of leaving after an order.
    pub drop_outs: Spread,
    /// The value of orders is stated apart from that of deals.
    pub has_own_value: bool,
    pub growth: f64,
    pub cost: Seconds,
    /// Chance that a former customer comes back, days after which they are asked, and time of that.
    pub win_back: Option<(f64, f64, Seconds)>,
    pub to: Option<usize>,
    /// Roles that keep the customers whom they have, as bits.
    pub keeps: u64,
    pub after_orders: u32,
    pub handoff_drop: f64,
    /// Why they leave.
    pub reasons: Vec<ReasonRule>,
    /// What happens by the month.
    pub monthly: Option<MonthlyRule>,
}

/// A channel.
#[derive(Clone, Debug, Default)]
pub(super) struct ChannelRule {
    /// Mean leads on day 0, or leads per promoter and day.
    pub rate: f64,
    /// Factor by which the rate grows each day of a month of 28 days, and of one of 29, 30 and 31.
    pub growth: [f64; 4],
    pub dispersion: f64,
    pub odds: f32,
    pub cost: Money,
    pub budget: Money,
    /// Days in which the odds of the first stage halve, or infinity.
    pub half_life: f64,
    pub promoters: f64,
    pub customers_at_start: f64,
}

/// What a streak of refusals does.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct MoodRule {
    pub streak: u32,
    pub days: Day,
    pub hours: f64,
    pub quits: f64,
}

/// How often somebody checks.
#[derive(Clone, Copy, Debug)]
pub(super) enum CheckEvery {
    Days(Day),
    /// Months of the calendar.
    Months(u32),
}

impl CheckEvery {
    fn of(length: f64) -> CheckEvery {
        whole_months(length).map_or(CheckEvery::Days(days(length).max(1)), CheckEvery::Months)
    }

    /// Whether there is a check on the evening of `day`.
    pub fn is_due(self, calendar: &Calendar, day: Day) -> bool {
        match self {
            CheckEvery::Days(days) => (day + 1).is_multiple_of(days),
            CheckEvery::Months(months) => calendar.completes_months(day, months),
        }
    }
}

/// A role.
#[derive(Clone, Debug, Default)]
pub(super) struct RoleRule {
    /// Stages that it works, as bits.
    pub works: u32,
    /// Most leads of a rep.
    pub lead_cap: Option<LeadCap>,
    pub selling: f64,
    /// Working time of a day that nothing stated takes, of which a head sells a part.
    pub day: f64,
    pub skill_spread: f64,
    pub ramp_start: f64,
    pub ramp_days: f64,
    pub ramps_odds: bool,
    pub ramps_hours: bool,
    pub attrition: f64,
    pub early_attrition: f64,
    pub early_days: f64,
    /// Days, or whole months of the calendar, as are the other lengths that begin on a date.
    pub replace_after: Option<f64>,
    pub reroute_loss: Option<f64>,
    pub customers_leave: f64,
    pub dismissal: Option<(f64, u32)>,
    pub quota: Money,
    pub ramps_quota: bool,
    pub pay: Money,
    pub terms: Terms,
    pub every: PayPeriod,
    pub credit: CreditRule,
    pub behaviour: Option<Box<BehaviourRule>>,
    pub hire_cost: Money,
    pub offer_accepted: f64,
    pub time_to_fill: f64,
    pub training_days: f64,
    pub vacation: f64,
    pub sick: f64,
    /// A rep of full strength has the same hours every day.
    pub is_steady: bool,
    pub forgets: f64,
    pub wrong: f64,
    /// Share of touches made wrongly or stopped at the first question.
    pub amiss: f64,
    pub mood: Option<MoodRule>,
    /// Due touches go straight into the lane of their stage: nothing is forgotten, and no client loses
    /// patience.
    pub is_plain: bool,
    pub head: Option<(f64, f64)>,
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
        let counted = super::pay::counted_stages(scenario);
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

    fn fill(&mut self, scenario: &Scenario, draws: Draws) {
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
}

pub(super) fn share(quantity: &Quantity, draws: Draws) -> f64 {
    quantity.at(draws).clamp(0.0, 1.0)
}

/// Whole days, nearest, of a length that a belief may have drawn below nothing.
fn days(length: f64) -> Day {
    libm::round(length).clamp(0.0, 100_000.0) as Day
}

fn bits(flags: &[bool]) -> u128 {
    flags.iter().enumerate().map(|(i, &flag)| u128::from(flag) << i).sum()
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
    use crate::scenario::Measure;
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

fn fill_stage(rule: &mut StageRule, stage: &Stage, draws: Draws) {
    rule.listed.clear();
    if let Touch::Listed(pairs) = &stage.touch {
        rule.listed.extend(pairs.iter().map(|&(advance, lose)| listed(advance, lose)));
    }
    rule.asks_need = stage.asks_need;
    rule.asks_solvent = stage.asks_solvent;
    fill_losses(rule, &stage.lost, draws);
    rule.patience =
        stage.patience.as_ref().map(|p| (days(p.days.at(draws)), share(&p.decay, draws)));
    rule.closing = stage.closing.as_ref().map(|c| {
        let months = c.month_of_quarter.map(|q| q.at(draws));
        (months, c.last_days, c.last_days_odds.at(draws))
    });
    rule.handoff_delay = days(stage.handoff_delay_days.at(draws));
    rule.handoff_drop = share(&stage.handoff_drop, draws);
}

fn fill_touch(
    rule: &StageRule,
    stage: &Stage,
    draws: Draws,
    tells_products_apart: bool,
) -> StageTouch {
    let touch = match &stage.touch {
        Touch::Geometric { convert, touches } => {
            let forward = libm::pow(share(convert, draws), 1.0 / f64::from(stage.steps));
            TouchRule::new(1.0 / touches.at(draws).max(1.0), forward)
        }
        Touch::Listed(_) => rule.listed[0],
    };
    let is_special = rule.listed.len() > 1
        || rule.patience.is_some()
        || rule.closing.is_some()
        || tells_products_apart;
    let lift = libm::pow(stage.lift, 1.0 / f64::from(stage.steps));
    StageTouch {
        touch: touch.lifted(lift),
        is_special,
        usual: if is_special { 0 } else { Deal::CONTACTED },
        asks: stage.asks_need || stage.asks_solvent,
        lift,
        steps: stage.steps as u8,
        cost: seconds(stage.hours.at(draws)),
    }
}

fn listed(advance: f64, lose: f64) -> TouchRule {
    let settle = advance + lose;
    TouchRule::new(settle, if settle > 0.0 { advance / settle } else { 0.0 })
}

/// Unknown shares are scaled to sum to one.
fn fill_losses(rule: &mut StageRule, mix: &LossMix, draws: Draws) {
    let shares = [&mix.refused, &mix.not_now, &mix.closed].map(|q| share(q, draws));
    let sum: f64 = shares.iter().sum();
    let refused = if sum > 0.0 { shares[0] / sum } else { 1.0 };
    let not_now = if sum > 0.0 { shares[1] / sum } else { 0.0 };
    rule.lost = [refused, refused + not_now];
}

/// A span in whole days, at least `least`: max(least, round(X)). One that nothing unknown moves is
/// filled once.
fn fill_span(rule: &mut SpanRule, span: &Span, draws: Draws, least: Day, horizon: Day) {
    if rule.is_filled && span.length.is_known() {
        return;
    }
    fill_longer_span(rule, span, 1.0, draws, (least, horizon));
}

/// The same with a factor on its length, whether it was filled before or not: max(least, round(factor · X)).
pub(super) fn fill_longer_span(
    rule: &mut SpanRule,
    span: &Span,
    factor: f64,
    draws: Draws,
    (least, horizon): (Day, Day),
) {
    rule.is_filled = true;
    rule.working = span.unit == SpanUnit::WorkingDays;
    let cdf = |day: Day| within(span, factor, draws, day);
    rule.days.fill(least, horizon + 1, cdf);
}

/// The longest span that a table tells from longer ones, days.
const LONGEST_TABLE: Day = 30_000;

/// The largest number below `x`: half a day past a whole one is rounded up.
fn below(x: f64) -> f64 {
    x.next_down()
}

fn fill_segment(rule: &mut SegmentRule, segment: &Segment, draws: Draws, scenario: &Scenario) {
    let horizon = scenario.calendar.horizon();
    let at = |q: &Quantity| q.at(draws);
    rule.accounts = libm::round(at(&segment.accounts)).max(0.0) as u64;
    rule.inflow = at(&segment.inflow_per_day);
    rule.margin = share(&segment.margin, draws);
    rule.call_again = segment.call_again_days.map(|q| days(q.at(draws)).max(1));
    rule.cools_plainly = rule.is_called && rule.call_again.is_none();
    // Whose turn comes next must be told beyond the end too, where accounts are called before it.
    let asks_beyond = !scenario.respect_cool_off && rule.call_again.is_none();
    let last = if asks_beyond { LONGEST_TABLE } else { horizon };
    fill_span(&mut rule.cool_off, &segment.cool_off, draws, 1, last);
    let shares = [&segment.closed_share, &segment.premature_closed_share];
    rule.closed_below = shares.map(|quantity| libm::ceil(share(quantity, draws) * TWO_32) as u64);
    rule.fatigue = at(&segment.fatigue);
    rule.premature = at(&segment.premature);
    rule.need = share(&segment.need, draws);
    rule.solvent = share(&segment.solvent, draws);
    rule.need_every = at(&segment.pool.need_every_days);
    rule.contact_every = days(at(&segment.pool.contact_every_days)).max(1);
    fill_span(&mut rule.remembers, &segment.pool.remembers, draws, 0, horizon);
    rule.contact_cost = seconds(at(&segment.pool.contact_hours));
    rule.warm_stage = segment.pool.warm_stage;
    if let Some(customers) = &segment.customers {
        fill_customers(rule.customers.get_or_insert_default(), customers, scenario, draws);
    }
}

fn fill_customers(
    rule: &mut CustomerRule,
    customers: &Customers,
    scenario: &Scenario,
    draws: Draws,
) {
    let at = |q: &Quantity| q.at(draws);
    let orders = at(&customers.orders_per_day);
    rule.gap = if orders == 0.0 { f64::INFINITY } else { 1.0 / orders.max(1e-9) };
    rule.rates.fill(Spread::gamma(at(&customers.orders_spread)));
    rule.hazard = customers.churn.hazard(draws);
    rule.churns.fill(Spread::gamma(at(&customers.churn_spread)));
    let drop_out = share(&customers.drop_out, draws);
    rule.drop_outs.fill(Spread::beta(drop_out, at(&customers.drop_out_spread)));
    rule.has_own_value = customers.order_value.is_some();
    rule.growth = at(&customers.growth);
    rule.cost = seconds(at(&customers.hours));
    rule.win_back = customers
        .win_back
        .as_ref()
        .map(|w| (share(&w.share, draws), at(&w.after_days), seconds(at(&w.hours))));
    let keeps = (0..scenario.roles.len()).filter(|&role| scenario.keeps(customers, role));
    rule.keeps = keeps.fold(0, |bits, role| bits | 1 << role);
    rule.to = scenario.keeper(customers);
    rule.after_orders = customers.after_orders;
    rule.handoff_drop = share(&customers.handoff_drop, draws);
    reasons::fill(&mut rule.reasons, customers, draws);
    rule.monthly = MonthlyRule::new(customers, draws);
}

fn fill_channel(rule: &mut ChannelRule, channel: &Channel, draws: Draws) {
    let at = |q: &Quantity| q.at(draws);
    let (budget, reach) = match &channel.budget {
        Some(b) => {
            let ratio = at(&b.per_month) / at(&b.reference).max(1e-9);
            (at(&b.per_month), libm::pow(ratio, at(&b.elasticity)))
        }
        None => (0.0, 1.0),
    };
    let source = match &channel.source {
        ChannelSource::Inflow { leads_per_day } => at(leads_per_day),
        ChannelSource::Counts(_) => 0.0,
        ChannelSource::Promoters { leads_per_promoter_day } => at(leads_per_promoter_day),
        ChannelSource::Referrals { promoters, leads_per_promoter_day, customers_at_start } => {
            rule.promoters = share(promoters, draws);
            rule.customers_at_start = at(customers_at_start);
            at(leads_per_promoter_day)
        }
    };
    rule.rate = source * reach;
    let growth = 1.0 + at(&channel.trend_per_month);
    rule.growth = [28.0, 29.0, 30.0, 31.0].map(|days| libm::pow(growth, 1.0 / days));
    rule.dispersion = at(&channel.dispersion).max(1.0);
    rule.odds = at(&channel.odds) as f32;
    rule.cost = Money::from_major(at(&channel.cost_per_lead));
    rule.budget = Money::from_major(budget);
    rule.half_life = at(&channel.half_life_days);
}

fn fill_role(rule: &mut RoleRule, role: &Role, draws: Draws, scenario: &Scenario) {
    let at = |q: &Quantity| q.at(draws);
    let elsewhere: f64 = role.workday.iter().map(|(_, hours)| at(hours)).sum();
    rule.selling = (at(&role.hours) - elsewhere).max(0.0) * crate::units::HOUR;
    rule.skill_spread = at(&role.skill_spread);
    rule.ramp_start = share(&role.ramp.start, draws);
    rule.ramp_days = at(&role.ramp.days);
    rule.ramps_odds = role.ramp.acts != RampActs::Hours;
    rule.ramps_hours = role.ramp.acts != RampActs::Odds;
    rule.attrition = share(&role.attrition_per_day, draws);
    rule.early_attrition = at(&role.early_attrition);
    rule.early_days = at(&role.early_days);
    rule.replace_after = role.replace_after_days.map(|q| q.at(draws));
    rule.reroute_loss = match &role.leaver {
        Leaver::Wait => None,
        Leaver::Reroute { loss } => Some(share(loss, draws)),
    };
    rule.customers_leave = share(&role.customers_leave, draws);
    rule.dismissal = role.dismissal.as_ref().map(|d| (at(&d.under), d.months));
    rule.quota = Money::from_major(at(&role.quota_per_month));
    rule.ramps_quota = role.ramped_quota;
    rule.pay = Money::from_major(at(&role.pay_per_month));
    rule.terms.fill(&role.plan, draws);
    rule.every = role.plan.every;
    rule.credit = CreditRule::of(&role.plan, draws);
    BehaviourRule::fill(&mut rule.behaviour, role, draws, scenario);
    rule.hire_cost = Money::from_major(at(&role.hire_cost));
    rule.offer_accepted = share(&role.offer_accepted, draws);
    rule.time_to_fill = at(&role.time_to_fill_days);
    rule.training_days = at(&role.training_days);
    rule.vacation = vacation_a_year(at(&role.away.vacation_days_a_year));
    // The working days of a year without holidays, whatever the run has of them.
    let worked = f64::from(scenario.calendar.days_a_week()) * DAYS_A_YEAR / 7.0;
    rule.sick = (at(&role.away.sick_days_a_year) / worked.max(1.0)).clamp(0.0, 1.0);
    rule.is_steady = rule.sick == 0.0
        && rule.vacation == 0.0
        && role.ramp.shape != RampShape::Exponential
        && rule.behaviour.is_none();
    let management = &scenario.management;
    let crm = share(&management.crm, draws) * share(&management.crm_recalls, draws);
    rule.forgets = (1.0 - share(&role.discipline, draws)) * (1.0 - crm);
    rule.wrong = share(&role.wrong, draws);
    rule.amiss = (rule.wrong + share(&role.blocked, draws)).min(1.0);
    rule.mood = role.mood.as_ref().map(|m| MoodRule {
        streak: m.streak,
        days: days(at(&m.days)),
        hours: share(&m.hours, draws),
        quits: at(&m.quits).max(1.0),
    });
    rule.works = bits(&role.works) as u32;
    rule.lead_cap = role.leads_at_most;
    let has_lanes = role.priority == Priority::LatestStage;
    rule.is_plain = has_lanes
        && rule.forgets == 0.0
        && rule.amiss == 0.0
        && scenario.stages.iter().all(|stage| stage.patience.is_none());
    // What a head sells, it cannot coach.
    let sells = role.head.as_ref().and_then(|h| h.sells).map(|q| share(&q, draws));
    rule.day = rule.selling;
    rule.selling *= sells.unwrap_or(1.0);
    let coaches = 1.0 - sells.unwrap_or(0.0);
    rule.head = role.head.as_ref().map(|h| (at(&h.span) * coaches, at(&h.coaching)));
}

/// P(max(least, round(factor · X)) ≤ day).
fn within(span: &Span, factor: f64, draws: Draws, day: Day) -> f64 {
    span.length.cdf(draws, below(f64::from(day) + 0.5) / factor)
}

/// The whole days, one at the least, of a span with a factor on its length, by the luck `u`, given that it lasts longer
/// than `age` days.
pub(super) fn lasting(span: &Span, factor: f64, draws: Draws, age: Day, u: u32) -> Day {
    given_longer(age, u, |day| if day == 0 { 0.0 } else { within(span, factor, draws, day) })
}

impl Rules {
    /// The day after the last for which touches are planned: the horizon, or later where some are pulled forward.
    pub fn reach(&self) -> Day {
        self.served.len() as Day
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
}
