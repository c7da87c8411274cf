//! What a scenario says before anything is simulated: the arithmetic that its author could have done.
//!
//! Numbers that are not known exactly stand at their middle. Nobody waits, nobody quits, and everybody
//! is at full strength: a ceiling to compare the simulation with.

mod base;
mod skill;

use self::skill::Skills;
pub(super) use self::skill::reaches;

use crate::scenario::ownership::DealKind;
use crate::scenario::pay::{PayPeriod, Payout, Terms, payout_curve};
use crate::scenario::quantity::{Draws, SpanUnit};
use crate::scenario::{
    Channel, ChannelId, ChannelSource, ProductShare, Role, RoleId, Scenario, Segment, SegmentId,
    Share, Stage, StageId, Touch, middle, vacation_a_year,
};
use crate::units::{DAYS_A_MONTH, DAYS_A_YEAR, Money, with_odds};
use serde::Serialize;

/// What follows from a scenario by arithmetic.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Implied {
    /// Working time that the orders of customers ask for, by segment where they take any.
    pub orders: Vec<OrderLoad>,
    /// Share of first contacts that end in a signature, 0 to 1, over all segments: of the deals that enter at the first
    /// stage at which any does, with the odds of their segments, channels and people, and the need and solvency of their segments.
    pub conversion: f64,
    /// Share of first contacts that say "not now", wake in the pool within the run while they remember the last regular
    /// contact, and are signed then.
    pub conversion_later: f64,
    /// Where deals come from, and where they enter.
    pub sources: Vec<ImpliedSource>,
    /// Stages in order, for all deals that come through them.
    pub stages: Vec<ImpliedStage>,
    /// Touches spent on first contacts per deal won of them, at once or out of the pool, on lost deals included.
    pub touches_per_won: f64,
    /// Rep hours spent on first contacts per deal won of them, at once or out of the pool, on lost deals included.
    pub hours_per_won: f64,
    /// Mean days from first contact to signature of a deal won of them, without waiting for reps; from the need of one
    /// that wakes in the pool.
    pub days_to_signature: f64,
    /// The same to the advance.
    pub days_to_sale: f64,
    /// Leads that channels bring per month, before trend and season.
    pub leads_per_month: f64,
    /// Roles in order.
    pub roles: Vec<ImpliedRole>,
    /// Segments in order.
    pub segments: Vec<ImpliedSegment>,
    /// Roles with a pay plan and a quota.
    pub payouts: Vec<ImpliedPayouts>,
}

/// What a pay plan pays by attainment.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ImpliedPayouts {
    /// Name of the role.
    pub role: String,
    /// Pay period of the plan.
    pub every: PayPeriod,
    /// Quota of a period, major units.
    pub quota: f64,
    /// Margin of the sales, as a share of their value.
    pub margin: f64,
    /// A full period, from 0 to 150 % of the quota, a row a percent.
    pub curve: Vec<Payout>,
}

/// Deals of a segment from one source.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ImpliedSource {
    /// What brings them.
    #[serde(flatten)]
    pub from: Origin,
    /// Name of the segment.
    pub segment: String,
    /// Name of the stage at which they enter.
    pub enters: String,
    /// Deals a month: those that a role's free hours and the base allow, the leads of a channel, those that wake in the
    /// pool while they remember the last regular contact, those open at the start spread over the run.
    pub deals_per_month: f64,
    /// Share of them that end in a signature, with the odds of the channel.
    pub conversion: f64,
}

/// What brings deals.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "source", content = "name", rename_all = "snake_case")]
pub enum Origin {
    /// People of a role call accounts.
    Prospecting(String),
    /// Leads of a channel.
    Channel(String),
    /// Clients whose need arises after a "not now".
    Pool,
    /// Deals open at the start.
    Open,
}

/// A stage by arithmetic.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ImpliedStage {
    /// Name.
    pub name: String,
    /// Share of deals entering it that leave it forwards, 0 to 1; those that lack the need or money
    /// it asks for do not, nor do those dropped on the way from another role.
    pub convert: f64,
    /// Share of deals entering it that are dropped on the way from another role.
    pub dropped: f64,
    /// Deals that come to it, as a share of all that enter the process anywhere.
    pub reached: f64,
    /// Mean touches per deal entering it.
    pub touches: f64,
    /// Mean rep hours per deal entering it.
    pub hours: f64,
    /// Mean days that a deal won through it spends there, without waiting for reps, the delay of a hand-over included; where
    /// a deal enters, from its first contact there.
    pub days: f64,
}

/// A role by arithmetic.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ImpliedRole {
    /// Name.
    pub name: String,
    /// Present and hired people.
    pub seats: f64,
    /// Selling hours per month of all of them, net of vacation and sickness.
    pub selling_hours_per_month: f64,
    /// Hours per month that it spends on inbound leads, as they are routed.
    pub inbound_hours_per_month: f64,
    /// Hours per month that it spends on deals from prospecting, its own and those handed over to it, as
    /// far as the base bears them.
    pub prospected_hours_per_month: f64,
    /// First contacts per month that its free hours allow, if it prospects.
    pub contacts_per_month: f64,
    /// Hours needed divided by hours there are.
    pub load: f64,
}

/// A segment by arithmetic.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ImpliedSegment {
    /// Name.
    pub name: String,
    /// Share of its deals that end in a signature, wherever they enter, with the segment's odds, need and solvency.
    pub conversion: f64,
    /// Share of its deals that end in a refusal.
    pub refused: f64,
    /// First contacts per month, evenly through the run, that leave accounts to call till its end: who is refused or dropped
    /// at a hand-over rests, who says "not now" is in the pool, and who signs or is closed does not come back.
    /// `None` if nothing limits it.
    pub ceiling_contacts_per_month: Option<f64>,
}

/// Working time that the orders and the care of a segment's customers ask for.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OrderLoad {
    /// Segment.
    pub segment: String,
    /// Role that serves them, if customers move to one.
    pub role: Option<String>,
    /// Hours of an order.
    pub hours: f64,
    /// Hours of orders a month for a hundred customers.
    pub of_a_hundred: f64,
    /// Hours of care a month for a hundred customers.
    pub care_of_a_hundred: f64,
}

/// The load of orders and of care, where they take time.
fn order_loads(scenario: &Scenario) -> Vec<OrderLoad> {
    let middle = middle(&scenario.unknowns);
    let load = |segment: &Segment| {
        let customers = segment.customers.as_ref()?;
        let hours = customers.hours.at(&middle);
        let role = scenario.keeper(customers).map(|role| scenario.roles[role].name.clone());
        let monthly = customers.orders_per_day.at(&middle) * DAYS_A_MONTH;
        let of_a_hundred = 100.0 * monthly * hours;
        let care = customers.care.as_ref().map_or(0.0, |care| care.hours.at(&middle));
        (hours > 0.0 || care > 0.0).then(|| OrderLoad {
            segment: segment.name.clone(),
            role,
            hours,
            of_a_hundred,
            care_of_a_hundred: 100.0 * care,
        })
    };
    scenario.segments.iter().filter_map(load).collect()
}

/// The arithmetic of a scenario.
pub fn implied(scenario: &Scenario) -> Implied {
    let middle = &middle(&scenario.unknowns);
    let flow = Flow::of(scenario, middle);
    let called: Vec<Route> = (0..scenario.segments.len()).map(|of| flow.called(of)).collect();
    let bases = called.iter().enumerate();
    let ceilings: Vec<Option<f64>> =
        bases.map(|(segment, route)| base::ceiling(&flow, segment, route)).collect();
    let borne = (0..scenario.segments.len()).filter(|&segment| scenario.is_called(segment));
    let calls: Vec<Calls> =
        (0..scenario.segments.len()).map(|of| base::calls(&flow, of, &called[of])).collect();
    let borne = borne.map(|segment| calls[segment].a_month(flow.run())).sum();
    let (roles, contacts) = roles(&flow, borne);
    let sources = flow.sources(&contacts, &calls);
    let first = first_contacts(&sources);
    let stages = mixed(scenario, &sources);
    let of_first = mixed(scenario, &first);
    let conversion = signed(&first);
    let woken: Vec<Source> =
        sources.iter().filter(|source| source.from == Bringer::Pool).cloned().collect();
    let of_woken = mixed(scenario, &woken);
    let deals = |of: &mut dyn Iterator<Item = &Source>| of.map(|source| source.deals).sum::<f64>();
    let new = deals(&mut sources.iter().filter(|source| source.is_new()));
    let wake = if new > 0.0 { deals(&mut woken.iter()) / new } else { 0.0 };
    let conversion_later = if wake > 0.0 { wake * signed(&woken) } else { 0.0 };
    let won = conversion + conversion_later;
    let per_contact = |of: fn(&ImpliedStage) -> f64| -> f64 {
        let sum = |stages: &[ImpliedStage]| -> f64 {
            stages.iter().map(|stage| of(stage) * stage.reached).sum()
        };
        if wake > 0.0 { sum(&of_first) + wake * sum(&of_woken) } else { sum(&of_first) }
    };
    let days_to_signature = match conversion_later > 0.0 {
        true => (conversion * days(&first) + conversion_later * days(&woken)) / won,
        false => days(&first),
    };
    let advance = &scenario.sale.advance_after;
    let segments = (0..scenario.segments.len())
        .map(|segment| segment_of(scenario, segment, &sources, &called[segment], ceilings[segment]))
        .collect();
    Implied {
        orders: order_loads(scenario),
        conversion,
        conversion_later,
        touches_per_won: per_contact(|stage| stage.touches) / won,
        hours_per_won: per_contact(|stage| stage.hours) / won,
        days_to_signature,
        days_to_sale: days_to_signature + advance.length.mean(middle) * day_length(advance.unit),
        leads_per_month: scenario
            .channels
            .iter()
            .map(|channel| leads_per_month(scenario, channel, middle))
            .sum(),
        roles,
        segments,
        payouts: scenario.roles.iter().filter_map(|role| payouts(scenario, role, middle)).collect(),
        stages,
        sources: told(scenario, &sources),
    }
}

/// What a role is paid by attainment; `None` without a plan or a quota.
pub fn payouts(scenario: &Scenario, role: &Role, middle: Draws) -> Option<ImpliedPayouts> {
    payouts_of_quota(scenario, role, middle).filter(|_| !role.plan.is_empty())
}

/// The same of a role that may have a flat salary; `None` without a quota.
pub fn payouts_of_quota(scenario: &Scenario, role: &Role, middle: Draws) -> Option<ImpliedPayouts> {
    let months = f64::from(role.plan.every.months());
    let quota = role.quota_per_month.at(middle) * months;
    let margin = scenario.margin_of(role, middle);
    let base = Money::from_major(role.pay_per_month.at(middle) * months);
    let terms = Terms::of(&role.plan, middle);
    (quota > 0.0).then(|| ImpliedPayouts {
        role: role.name.clone(),
        every: role.plan.every,
        quota,
        margin,
        curve: payout_curve(&terms, base, Money::from_major(quota), margin),
    })
}

/// What one step of a stage comes to: chance to advance, touches per try, touches per success.
struct Step {
    advances: f64,
    touches: f64,
    touches_if_won: f64,
}

fn step_of(stage: &Stage, middle: Draws) -> Step {
    match &stage.touch {
        Touch::Geometric { convert, touches } => {
            let advances = libm::pow(convert.at(middle), 1.0 / f64::from(stage.steps));
            Step { advances, touches: touches.at(middle), touches_if_won: touches.at(middle) }
        }
        Touch::Listed(list) => listed(list),
    }
}

/// Touch by touch; the last pair repeats for ever.
fn listed(list: &[(f64, f64)]) -> Step {
    let (mut open, mut advances, mut touches, mut weighted) = (1.0, 0.0, 0.0, 0.0);
    for (i, (advance, lose)) in list.iter().enumerate() {
        let number = (i + 1) as f64;
        let settled = advance + lose;
        if i + 1 < list.len() {
            advances += open * advance;
            weighted += open * advance * number;
            touches += open;
            open *= 1.0 - settled;
        } else {
            advances += open * advance / settled;
            weighted += open * advance / settled * (number - 1.0 + 1.0 / settled);
            touches += open / settled;
        }
    }
    Step { advances, touches, touches_if_won: weighted / f64::max(advances, 1e-12) }
}

impl Step {
    /// The same with a factor on the touches, of which there is one at least.
    fn at_pace(self, factor: f64) -> Step {
        let slowed =
            |touches: f64| if factor == 1.0 { touches } else { (factor * touches).max(1.0) };
        Step { touches: slowed(self.touches), touches_if_won: slowed(self.touches_if_won), ..self }
    }
}

/// Factors of a product on touches and on gaps.
#[derive(Clone, Copy, Debug)]
struct Pace {
    touches: f64,
    gap: f64,
}

/// The way of deals of one kind through the stages.
#[derive(Clone, Debug)]
struct Route {
    stages: Vec<ImpliedStage>,
    /// Of the deals that come to each stage, the shares that are refused, that say "not now", and that are dropped there.
    lost: Vec<[f64; 3]>,
    /// Who has them at each stage.
    owners: Vec<RoleId>,
    /// Mean gap in front of the first touch of each stage, which a deal that enters there does not wait for.
    gaps: Vec<f64>,
}

impl Route {
    /// The way of deals of a segment, for a product, that enter a stage in the hands of a role, with some odds of their
    /// own.
    fn of(flow: &Flow, kind: DealKind, (mut owner, enters): (RoleId, StageId), own: f64) -> Route {
        let Flow { scenario, middle, .. } = *flow;
        let segment = &scenario.segments[kind.0];
        let product = kind.1.map(|product| &scenario.products[product]);
        let odds = own * product.map_or(1.0, |product| product.odds.at(middle));
        let pace = product.map_or(Pace { touches: 1.0, gap: 1.0 }, |product| Pace {
            touches: product.touches.at(middle),
            gap: product.gap.at(middle),
        });
        let mut route =
            Route { stages: Vec::new(), lost: Vec::new(), owners: Vec::new(), gaps: Vec::new() };
        let stages = scenario.stages.iter().zip(&segment.stage_odds);
        for (index, (stage, of_stage)) in stages.enumerate() {
            let asked = asked(stage, segment, middle);
            let works = scenario.roles[owner].works[index];
            let next = if works { owner } else { scenario.taker(kind.0, index, kind.1) };
            let odds = odds * of_stage.at(middle) * flow.skills.odds(next, kind.1);
            let (mut implied, mut lost) = stage_of(stage, asked, odds, pace, middle);
            if index >= enters && next != owner {
                implied.drop_at_hand_over(&mut lost, stage.handoff_drop.at(middle));
                implied.days += libm::round(stage.handoff_delay_days.at(middle));
            }
            owner = if index >= enters { next } else { owner };
            route.stages.push(implied);
            route.lost.push(lost);
            route.owners.push(owner);
            route.gaps.push(mean_gap(stage, pace.gap, middle));
        }
        route
    }

    /// Chance to reach each stage from `enters`, and at the end to be signed.
    fn reached(&self, enters: StageId) -> Vec<f64> {
        let mut chance = 1.0;
        let mut reached = vec![0.0; self.stages.len() + 1];
        for (i, reached) in reached.iter_mut().enumerate().skip(enters) {
            *reached = chance;
            chance *= self.stages.get(i).map_or(0.0, |stage| stage.convert);
        }
        reached
    }

    /// Chance to be signed from `enters`.
    fn signed(&self, enters: StageId) -> f64 {
        self.reached(enters).last().copied().unwrap_or(0.0)
    }

    /// Days that a deal won from `enters` takes from its first touch, which waits for no gap.
    fn days(&self, enters: StageId) -> f64 {
        let all: f64 = self.stages.iter().skip(enters).map(|stage| stage.days).sum();
        all - self.gaps.get(enters).copied().unwrap_or(0.0)
    }

    /// Shares that end in a refusal, in a "not now" and on the way to another role from `enters`.
    fn lost(&self, enters: StageId) -> [f64; 3] {
        let reached = self.reached(enters);
        let add = |sum: [f64; 3], (lost, reached): (&[f64; 3], &f64)| {
            std::array::from_fn(|why| sum[why] + lost[why] * reached)
        };
        self.lost.iter().zip(&reached).fold([0.0; 3], add)
    }

    /// Adds the hours that each role spends on `deals` deals that enter at `enters`.
    fn add_hours(&self, hours: &mut [f64], enters: StageId, deals: f64) {
        let reached = self.reached(enters);
        for ((stage, owner), share) in self.stages.iter().zip(&self.owners).zip(reached) {
            hours[*owner] += deals * share * stage.hours;
        }
    }

    /// Shares of those that enter at `enters` that say "not now", by who has them then.
    fn put_off(&self, enters: StageId) -> impl Iterator<Item = (RoleId, f64)> {
        let shares = self.lost.iter().zip(self.reached(enters));
        let of = |((lost, reached), owner): (([f64; 3], f64), RoleId)| (owner, lost[1] * reached);
        let shares: Vec<([f64; 3], f64)> = shares.map(|(lost, share)| (*lost, share)).collect();
        shares.into_iter().zip(self.owners.clone()).map(of)
    }
}

impl ImpliedStage {
    /// The share `dropped` of those who come is dropped on the way from another role, before anything is done for them.
    fn drop_at_hand_over(&mut self, lost: &mut [f64; 3], dropped: f64) {
        let kept = 1.0 - dropped;
        self.convert *= kept;
        self.touches *= kept;
        self.hours *= kept;
        self.dropped = dropped;
        *lost = [kept * lost[0], kept * lost[1], dropped];
    }
}

/// What brings deals, by its place in the scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Bringer {
    Role(RoleId),
    Channel(ChannelId),
    Pool,
    Open,
}

/// Deals of one kind from one source.
#[derive(Clone, Debug)]
struct Source {
    from: Bringer,
    kind: DealKind,
    /// Where they enter.
    enters: StageId,
    /// Deals a month.
    deals: f64,
    /// Odds of the channel that brought them, which stay with them in the pool.
    odds: f64,
    route: Route,
}

impl Source {
    /// Whether they are no deals that were begun before.
    fn is_new(&self) -> bool {
        matches!(self.from, Bringer::Role(_) | Bringer::Channel(_))
    }
}

/// The deals that enter at the first stage at which any does.
fn first_contacts(sources: &[Source]) -> Vec<Source> {
    let new = || sources.iter().filter(|source| source.is_new());
    let all: Vec<&Source> =
        if new().count() > 0 { new().collect() } else { sources.iter().collect() };
    let first = all.iter().map(|source| source.enters).min();
    let enter = |source: &&Source| Some(source.enters) == first;
    all.into_iter().filter(enter).cloned().collect()
}

/// Weights of sources: their deals, or all alike if nobody knows how many.
fn weights(sources: &[Source]) -> Vec<f64> {
    let deals = sources.iter().map(|source| source.deals);
    let is_known = deals.clone().sum::<f64>() > 0.0;
    deals.map(|deals| if is_known { deals } else { 1.0 }).collect()
}

/// Share of the deals of sources that is signed.
fn signed(sources: &[Source]) -> f64 {
    mean_over(sources, |source| source.route.signed(source.enters))
}

/// Mean days that a deal of sources takes that is signed: of two products the one that sells more often counts for more.
fn days(sources: &[Source]) -> f64 {
    let won = signed(sources);
    let all =
        |source: &Source| source.route.signed(source.enters) * source.route.days(source.enters);
    match won > 0.0 {
        true => mean_over(sources, all) / won,
        false => mean_over(sources, |source| source.route.days(source.enters)),
    }
}

fn mean_over(sources: &[Source], of: impl Fn(&Source) -> f64) -> f64 {
    let weights = weights(sources);
    let sum: f64 = sources.iter().zip(&weights).map(|(source, weight)| weight * of(source)).sum();
    sum / weights.iter().sum::<f64>().max(f64::MIN_POSITIVE)
}

/// Where deals come from: those of a segment from one source together, whatever product they are for.
fn told(scenario: &Scenario, sources: &[Source]) -> Vec<ImpliedSource> {
    let mut told: Vec<(Bringer, ImpliedSource)> = Vec::new();
    for source in sources {
        let segment = scenario.segments[source.kind.0].name.clone();
        let enters = scenario.stages[source.enters].name.clone();
        let (deals, conversion) = (source.deals, source.route.signed(source.enters));
        let is_like = |(from, other): &&mut (Bringer, ImpliedSource)| {
            (*from, &other.segment, &other.enters) == (source.from, &segment, &enters)
        };
        match told.iter_mut().find(is_like) {
            Some((_, other)) => {
                let all = other.deals_per_month + deals;
                let sum = other.conversion * other.deals_per_month + conversion * deals;
                other.conversion = if all > 0.0 { sum / all } else { conversion };
                other.deals_per_month = all;
            }
            None => {
                let from = match source.from {
                    Bringer::Role(role) => Origin::Prospecting(scenario.roles[role].name.clone()),
                    Bringer::Channel(of) => Origin::Channel(scenario.channels[of].name.clone()),
                    Bringer::Pool => Origin::Pool,
                    Bringer::Open => Origin::Open,
                };
                let deals_per_month = deals;
                let of = ImpliedSource { from, segment, enters, deals_per_month, conversion };
                told.push((source.from, of));
            }
        }
    }
    told.into_iter().map(|(_, source)| source).collect()
}

/// Share of a segment's deals that have what a stage asks for.
fn asked(stage: &Stage, segment: &Segment, middle: Draws) -> f64 {
    let need = if stage.asks_need { segment.need.at(middle) } else { 1.0 };
    let solvent = if stage.asks_solvent { segment.solvent.at(middle) } else { 1.0 };
    need * solvent
}

/// A stage for deals of which `asked` have what it asks for, and the shares of deals that are refused and that say "not
/// now" in it.
/// The touch that settles a step finds out who qualifies, so that the others cost touches too.
fn stage_of(
    stage: &Stage,
    asked: f64,
    odds: f64,
    pace: Pace,
    middle: Draws,
) -> (ImpliedStage, [f64; 3]) {
    let step = step_of(stage, middle).at_pace(pace.touches);
    let advances = with_odds(step.advances, odds);
    let tries: f64 = (0..stage.steps).map(|i| (asked * advances).powi(i32::from(i))).sum();
    let touches = step.touches * tries;
    let implied = ImpliedStage {
        name: stage.name.clone(),
        convert: (asked * advances).powi(i32::from(stage.steps)),
        dropped: 0.0,
        reached: 0.0,
        touches,
        hours: touches * stage.hours.at(middle),
        days: step.touches_if_won * f64::from(stage.steps) * mean_gap(stage, pace.gap, middle),
    };
    let lost = tries * asked * (1.0 - advances);
    let not_now = tries * (1.0 - asked) + lost * stage.lost.not_now.at(middle);
    (implied, [lost * stage.lost.refused.at(middle), not_now, 0.0])
}

/// The stages for the deals of all sources together: each weighs by how many of its deals come so far.
fn mixed(scenario: &Scenario, sources: &[Source]) -> Vec<ImpliedStage> {
    let deals = weights(sources);
    let all: f64 = deals.iter().sum();
    let reached: Vec<Vec<f64>> =
        sources.iter().map(|source| source.route.reached(source.enters)).collect();
    let mixed = |index: usize| {
        let come = reached.iter().zip(&deals).map(|(reached, deals)| reached[index] * deals);
        let come: Vec<f64> = come.collect();
        let here: f64 = come.iter().sum();
        let weights = if here > 0.0 { &come } else { &deals };
        let whole: f64 = weights.iter().sum();
        let mean = |of: &dyn Fn(&Source) -> f64| {
            let parts = sources.iter().zip(weights).map(|(source, weight)| weight * of(source));
            parts.sum::<f64>() / whole.max(f64::MIN_POSITIVE)
        };
        // Days are those of deals that come so far and are won in the end.
        let on = |source: &Source| source.route.signed(index);
        let winners = mean(&on);
        let if_won = |of: &dyn Fn(&Source) -> f64| match winners > 0.0 {
            true => mean(&|source| on(source) * of(source)) / winners,
            false => mean(of),
        };
        // The first touch of all comes without a gap.
        let before = |source: &Source| {
            if source.enters == index { source.route.gaps[index] } else { 0.0 }
        };
        ImpliedStage {
            name: scenario.stages[index].name.clone(),
            convert: mean(&|source| source.route.stages[index].convert),
            dropped: mean(&|source| source.route.stages[index].dropped),
            reached: here / all.max(f64::MIN_POSITIVE),
            touches: mean(&|source| source.route.stages[index].touches),
            hours: mean(&|source| source.route.stages[index].hours),
            days: if_won(&|source| source.route.stages[index].days - before(source)),
        }
    };
    (0..scenario.stages.len()).map(mixed).collect()
}

/// Weights that sum to 1; weights of nothing stay as they are.
fn as_shares(weights: Vec<f64>) -> Vec<f64> {
    let all: f64 = weights.iter().sum();
    if all > 0.0 { weights.iter().map(|weight| weight / all).collect() } else { weights }
}

/// Mean gap in whole days, at least one, of a product with a factor on it: Σ P(gap > k days).
fn mean_gap(stage: &Stage, factor: f64, middle: Draws) -> f64 {
    let mean = factor * stage.gap.length.mean(middle);
    let day = day_length(stage.gap.unit);
    if mean > 30.0 {
        return mean * day;
    }
    let beyond = |k: u32| 1.0 - stage.gap.length.cdf(middle, (f64::from(k) + 0.5) / factor);
    (1.0 + (1..400).map(beyond).sum::<f64>()) * day
}

fn day_length(unit: SpanUnit) -> f64 {
    if unit == SpanUnit::WorkingDays { 1.4 } else { 1.0 }
}

fn leads_per_month(scenario: &Scenario, channel: &Channel, middle: Draws) -> f64 {
    let days = f64::from(scenario.calendar.horizon());
    let open = f64::from(channel.until_day - channel.from_day) / days;
    let budget = channel.budget.as_ref().map_or(1.0, |budget| {
        let ratio = budget.per_month.at(middle) / budget.reference.at(middle).max(1e-9);
        libm::pow(ratio, budget.elasticity.at(middle))
    });
    match &channel.source {
        ChannelSource::Inflow { leads_per_day } => {
            leads_per_day.at(middle) * open * budget * DAYS_A_MONTH
        }
        ChannelSource::Counts(counts) => {
            counts.iter().map(|count| f64::from(*count)).sum::<f64>() / days * DAYS_A_MONTH
        }
        // Nobody is a promoter at the start.
        ChannelSource::Promoters { .. } => 0.0,
        ChannelSource::Referrals { promoters, leads_per_promoter_day, customers_at_start } => {
            let customers = customers_at_start.at(middle) * promoters.at(middle);
            customers * leads_per_promoter_day.at(middle) * open * DAYS_A_MONTH
        }
    }
}

/// Capacity against load, role by role, and the first contacts a month that each makes. The base bears `ceiling` of them.
fn roles(flow: &Flow, ceiling: f64) -> (Vec<ImpliedRole>, Vec<f64>) {
    let scenario = flow.scenario;
    let mut roles: Vec<ImpliedRole> =
        scenario.roles.iter().map(|role| capacity(scenario, role, flow.middle)).collect();
    let inbound = flow.inbound();
    for (role, hours) in roles.iter_mut().zip(&inbound) {
        role.inbound_hours_per_month = *hours;
    }
    let contacts = flow.prospect(ceiling, &mut roles);
    for role in &mut roles {
        let needed = role.inbound_hours_per_month + role.prospected_hours_per_month;
        role.load =
            if needed > 0.0 { needed / role.selling_hours_per_month.max(1e-9) } else { 0.0 };
    }
    (roles, contacts)
}

/// Deals on their way through the roles, as they are routed: a role keeps a deal as long as it works
/// its stages, and hands it over to the first role that works the next one.
struct Flow<'a> {
    scenario: &'a Scenario,
    middle: Draws<'a>,
    skills: Skills,
}

impl<'a> Flow<'a> {
    fn of(scenario: &'a Scenario, middle: Draws<'a>) -> Flow<'a> {
        Flow { scenario, middle, skills: Skills::of(scenario, middle) }
    }

    fn route(&self, kind: DealKind, from: (RoleId, StageId), own: f64) -> Route {
        Route::of(self, kind, from, own)
    }

    /// Deals of a segment by product, with their shares.
    fn kinds(segment: SegmentId, shares: &[ProductShare]) -> Vec<(DealKind, f64)> {
        if shares.is_empty() {
            return vec![((segment, None), 1.0)];
        }
        shares.iter().map(|part| ((segment, Some(part.product)), part.share)).collect()
    }

    /// The way of the deals of a segment whose accounts are called, for all its products and all who call together, by
    /// their seats.
    fn called(&self, segment: SegmentId) -> Route {
        self.begun(segment, 0)
    }

    /// The same of the deals that they have at a stage, as out of the pool.
    fn begun(&self, segment: SegmentId, enters: StageId) -> Route {
        let kinds = Flow::kinds(segment, &self.scenario.segments[segment].products);
        let callers = self.callers(segment);
        let sources = kinds.iter().flat_map(|&(kind, share)| {
            let of = |&(owner, seats): &(RoleId, f64)| {
                let (deals, route) = (share * seats, self.route(kind, (owner, enters), 1.0));
                Source { from: Bringer::Open, kind, enters, deals, odds: 1.0, route }
            };
            callers.iter().map(of).collect::<Vec<Source>>()
        });
        let sources: Vec<Source> = sources.collect();
        let lost = |stage: usize, which: usize| {
            let reached = |source: &Source| source.route.reached(enters)[stage];
            let all = mean_over(&sources, reached).max(f64::MIN_POSITIVE);
            mean_over(&sources, |source| reached(source) * source.route.lost[stage][which]) / all
        };
        let stages = mixed(self.scenario, &sources);
        let lost = (0..stages.len()).map(|stage| [0, 1, 2].map(|which| lost(stage, which)));
        let (owners, gaps) = (vec![0; stages.len()], vec![0.0; stages.len()]);
        Route { lost: lost.collect(), owners, gaps, stages }
    }

    /// Who calls the accounts of a segment, each with their seats; whoever takes its deals if nobody does.
    fn callers(&self, segment: SegmentId) -> Vec<(RoleId, f64)> {
        let roles = self.scenario.roles.iter().enumerate();
        let call = roles.filter(|(_, role)| role.prospects && role.serves(segment));
        let seats = |(index, role): (RoleId, &Role)| (index, seats(role));
        let callers: Vec<(RoleId, f64)> = call.map(seats).filter(|of| of.1 > 0.0).collect();
        let nobody = || vec![(self.scenario.taker(segment, 0, None), 1.0)];
        if callers.is_empty() { nobody() } else { callers }
    }

    /// What a role that prospects calls: kinds of deals and their shares in its first contacts, by the accounts of the
    /// segments that it serves and the products that it sells.
    fn calls(&self, role: RoleId) -> Vec<(DealKind, f64)> {
        let of = &self.scenario.roles[role];
        let segments = self.scenario.segments.iter().enumerate();
        let accounts = segments.clone().map(|(index, segment)| {
            let calls = of.prospects && of.serves(index);
            if calls { segment.accounts.at(self.middle) } else { 0.0 }
        });
        let shares = as_shares(accounts.collect());
        let kinds = segments.zip(&shares).filter(|(_, share)| **share > 0.0);
        let of_segment = |((index, segment), share): ((SegmentId, &Segment), &f64)| {
            let sold = segment.products.iter().filter(|part| of.sells(part.product)).cloned();
            let sold: Vec<ProductShare> = sold.collect();
            let whole: f64 = sold.iter().map(|part| part.share).sum();
            let parts = if whole > 0.0 { sold } else { segment.products.clone() };
            let whole = if whole > 0.0 { whole } else { 1.0 };
            let kinds = Flow::kinds(index, &parts);
            let scale = share / whole;
            kinds.into_iter().map(|(kind, part)| (kind, part * scale)).collect::<Vec<_>>()
        };
        kinds.flat_map(of_segment).collect()
    }

    /// The leads of each channel a month: kinds of deals.
    fn leads(&self, channel: &Channel) -> Vec<(DealKind, f64)> {
        let all = leads_per_month(self.scenario, channel, self.middle);
        let of_segment = |part: &Share| {
            let segment = &self.scenario.segments[part.segment];
            let kinds = Flow::kinds(part.segment, self.scenario.products_of(channel, segment));
            let leads = all * part.share;
            kinds.into_iter().map(move |(kind, share)| (kind, share * leads)).collect::<Vec<_>>()
        };
        channel.mix.iter().filter(|part| part.share > 0.0).flat_map(of_segment).collect()
    }

    /// Where deals come from. `contacts` are the first contacts a month of each role.
    fn sources(&self, contacts: &[f64], calls: &[Calls]) -> Vec<Source> {
        let mut sources = Vec::new();
        let mut add = |from, kind, (owner, enters), deals| {
            let odds = match from {
                Bringer::Channel(channel) => self.scenario.channels[channel].odds.at(self.middle),
                _ => 1.0,
            };
            let route = self.route(kind, (owner, enters), odds);
            sources.push(Source { from, kind, enters, deals, odds, route });
        };
        for (role, contacts) in contacts.iter().enumerate() {
            for (kind, share) in self.calls(role) {
                add(Bringer::Role(role), kind, (role, 0), contacts * share);
            }
        }
        for (index, channel) in self.scenario.channels.iter().enumerate() {
            for (kind, leads) in self.leads(channel) {
                let owner = self.scenario.answerer(channel, kind.0, kind.1);
                add(Bringer::Channel(index), kind, (owner, channel.enters), leads);
            }
        }
        let months = f64::from(self.scenario.calendar.horizon()) / DAYS_A_MONTH;
        for deal in &self.scenario.open_deals {
            let own = &self.scenario.segments[deal.segment].products;
            let count = f64::from(deal.count) / months;
            let mut begun = |kind: DealKind, count| {
                let taker = || self.scenario.taker(kind.0, deal.stage, kind.1);
                let owner = deal.owner.map_or_else(taker, |(role, _)| role);
                add(Bringer::Open, kind, (owner, deal.stage), count);
            };
            match deal.product {
                Some(product) => begun((deal.segment, Some(product)), count),
                None => Flow::kinds(deal.segment, own)
                    .into_iter()
                    .for_each(|(kind, share)| begun(kind, count * share)),
            }
        }
        let woken = self.woken(&sources, calls);
        sources.extend(woken);
        if sources.is_empty() {
            let all = (0..self.scenario.segments.len()).map(|segment| (segment, None));
            sources.extend(all.map(|kind: DealKind| {
                let owner = self.scenario.taker(kind.0, 0, None);
                let route = self.route(kind, (owner, 0), 1.0);
                let odds = 1.0;
                Source { from: Bringer::Open, kind, enters: 0, deals: 0.0, odds, route }
            }));
        }
        sources
    }

    /// Deals a month that wake in the pool within the run, if regular contacts are on time: those who say "not now" and
    /// remember the last contact come back once their need arises, to whoever had them, and may say so again.
    fn woken(&self, sources: &[Source], calls: &[Calls]) -> Vec<Source> {
        let run = self.run();
        let mut woken: Vec<Source> = Vec::new();
        for (kind, odds) in self.kinds_with_odds(sources) {
            let pool = &self.scenario.segments[kind.0].pool;
            let alike = move |source: &&Source| source.kind == kind && source.odds == odds;
            let of_kind = || sources.iter().filter(alike);
            let waits = |source: &Source| source.deals * source.route.lost(source.enters)[1];
            let (into, enters) = (of_kind().map(waits).sum::<f64>(), pool.warm_stage);
            if into <= 0.0 {
                continue;
            }
            let mean = pool.need_every_days.at(self.middle).max(1e-9);
            let evenly = 1.0 - mean / run * -libm::expm1(-run / mean);
            // Who are called as soon as they may be have the more time.
            let called = of_kind().filter(|source| matches!(source.from, Bringer::Role(_)));
            let called = called.map(waits).sum::<f64>() / into;
            let in_time = match calls[kind.0].is_all_called(sources, kind.0, run) {
                true => evenly + called * (calls[kind.0].woken(run, mean) - evenly),
                false => evenly,
            };
            let in_time = in_time * base::met(self, kind.0);
            let mut into = vec![0.0; self.scenario.roles.len()];
            for source in of_kind() {
                let put_off = source.route.put_off(source.enters);
                put_off.for_each(|(owner, share)| into[owner] += source.deals * share);
            }
            let routes: Vec<Route> =
                (0..into.len()).map(|owner| self.route(kind, (owner, enters), odds)).collect();
            let deals = wake(&into, &routes, enters, in_time).into_iter().zip(routes);
            woken.extend(deals.filter(|(deals, _)| *deals > 0.0).map(|(deals, route)| Source {
                from: Bringer::Pool,
                kind,
                enters,
                deals,
                odds,
                route,
            }));
        }
        woken
    }

    /// Kinds of deals, each with the odds of the channels that bring some.
    fn kinds_with_odds(&self, sources: &[Source]) -> Vec<(DealKind, f64)> {
        let mut kinds: Vec<(DealKind, f64)> = Vec::new();
        for kind in self.scenario.deal_kinds() {
            for source in sources.iter().filter(|source| source.kind == kind) {
                if !kinds.contains(&(kind, source.odds)) {
                    kinds.push((kind, source.odds));
                }
            }
        }
        kinds
    }

    /// Days of the run.
    fn run(&self) -> f64 {
        f64::from(self.scenario.calendar.horizon())
    }

    /// Hours a month of each role that inbound leads take.
    fn inbound(&self) -> Vec<f64> {
        let mut hours = vec![0.0; self.scenario.roles.len()];
        for channel in &self.scenario.channels {
            for (kind, leads) in self.leads(channel) {
                let owner = self.scenario.answerer(channel, kind.0, kind.1);
                let from = (owner, channel.enters);
                let route = self.route(kind, from, channel.odds.at(self.middle));
                route.add_hours(&mut hours, channel.enters, leads);
            }
        }
        hours
    }

    /// Free hours of prospecting roles become first contacts, which take hours at every later stage,
    /// of the same role and of those that it hands over to. Returns the contacts that each makes.
    fn prospect(&self, ceiling: f64, roles: &mut [ImpliedRole]) -> Vec<f64> {
        let ways: Vec<Vec<f64>> = (0..roles.len()).map(|role| self.hours_a_contact(role)).collect();
        // What others hand over to a role is worked before it prospects; a few rounds settle that.
        for _ in 0..ROUNDS {
            for role in 0..roles.len() {
                let contacts = |of: usize| roles[of].contacts_per_month;
                let others = (0..roles.len()).filter(|of| *of != role);
                let received: f64 = others.map(|of| contacts(of) * ways[of][role]).sum();
                let taken = roles[role].inbound_hours_per_month + received;
                let free = (roles[role].selling_hours_per_month - taken).max(0.0);
                let own = ways[role][role];
                roles[role].contacts_per_month = if own > 0.0 { free / own } else { 0.0 };
            }
        }
        let contacts: f64 = roles.iter().map(|role| role.contacts_per_month).sum();
        let borne = if contacts > ceiling { ceiling / contacts } else { 1.0 };
        let made: Vec<f64> = roles.iter().map(|role| role.contacts_per_month * borne).collect();
        for (role, implied) in roles.iter_mut().enumerate() {
            let hours = ways.iter().zip(&made).map(|(way, made)| way[role] * made);
            implied.prospected_hours_per_month = hours.sum();
        }
        made
    }

    /// Hours of each role that a first contact of a prospecting role takes in the end, over the
    /// segments that it serves by their accounts; none if the role does not prospect.
    fn hours_a_contact(&self, role: RoleId) -> Vec<f64> {
        let mut hours = vec![0.0; self.scenario.roles.len()];
        for (kind, share) in self.calls(role) {
            self.route(kind, (role, 0), 1.0).add_hours(&mut hours, 0, share);
        }
        hours
    }
}

/// Rounds in which prospecting roles that hand over to one another share out their hours.
const ROUNDS: usize = 20;

/// Rounds in which clients of the pool come back and say "not now" again.
const RETURNS: usize = 200;

/// Deals that wake in the pool by who has them, if `into` join it by who had them: the share `in_time` of them wakes, and
/// some of those join it again in the hands of others.
fn wake(into: &[f64], routes: &[Route], enters: StageId, in_time: f64) -> Vec<f64> {
    let (mut woken, mut next) = (vec![0.0; into.len()], into.to_vec());
    for _ in 0..RETURNS {
        let mut again = vec![0.0; into.len()];
        for ((route, deals), woken) in routes.iter().zip(&next).zip(&mut woken) {
            *woken += in_time * deals;
            let put_off = route.put_off(enters);
            put_off.for_each(|(owner, share)| again[owner] += in_time * deals * share);
        }
        next = again;
    }
    woken
}

/// Present and hired people.
fn seats(role: &Role) -> f64 {
    let hired: u32 = role.hires.iter().map(|hire| hire.count).sum();
    role.reps.len() as f64 + f64::from(hired)
}

fn capacity(scenario: &Scenario, role: &Role, middle: Draws) -> ImpliedRole {
    let seats = seats(role);
    let other: f64 = role.workday.iter().map(|(_, hours)| hours.at(middle)).sum();
    let calendar = &scenario.calendar;
    let worked = f64::from(calendar.working_days()) / f64::from(calendar.horizon());
    let vacation = vacation_a_year(role.away.vacation_days_a_year.at(middle)) / DAYS_A_YEAR;
    let sick = role.away.sick_days_a_year.at(middle) / (worked * DAYS_A_YEAR).max(1.0);
    let there = (1.0 - vacation).max(0.0) * (1.0 - sick).max(0.0);
    let sells =
        role.head.as_ref().and_then(|head| head.sells).map_or(1.0, |share| share.at(middle));
    let hours = (role.hours.at(middle) - other).max(0.0) * sells * worked * DAYS_A_MONTH * there;
    ImpliedRole {
        name: role.name.clone(),
        seats,
        selling_hours_per_month: seats * hours,
        inbound_hours_per_month: 0.0,
        prospected_hours_per_month: 0.0,
        contacts_per_month: 0.0,
        load: 0.0,
    }
}

/// The calls that the accounts of a segment bear in the run.
struct Calls {
    /// Day from which on accounts are called for the first, the second … time: those of the first day, and those that
    /// appear later, evenly from then on.
    at: Vec<(f64, f64, f64)>,
}

impl Calls {
    fn all(&self) -> f64 {
        self.at.iter().map(|(_, stock, came)| stock + came).sum()
    }

    fn a_month(&self, run: f64) -> f64 {
        self.all() / run * DAYS_A_MONTH
    }

    /// Whether all of them are made.
    fn is_all_called(&self, sources: &[Source], segment: SegmentId, run: f64) -> bool {
        let called = sources.iter().filter(|source| matches!(source.from, Bringer::Role(_)));
        let called = called.filter(|source| source.kind.0 == segment);
        called.map(|source| source.deals).sum::<f64>() >= 0.999 * self.a_month(run)
    }

    /// Share of the called in whom a need arises within the run, after `mean` days.
    fn woken(&self, run: f64, mean: f64) -> f64 {
        let of = |&(day, stock, came): &(f64, f64, f64)| {
            let left = run - day;
            let at_once = -libm::expm1(-left / mean);
            stock * at_once + came * (1.0 - mean / left * at_once)
        };
        self.at.iter().map(of).sum::<f64>() / self.all().max(f64::MIN_POSITIVE)
    }
}

/// Days after which an account that has refused is called again.
fn rest(segment: &Segment, middle: Draws) -> f64 {
    let cool_off = segment.cool_off.length.mean(middle) * day_length(segment.cool_off.unit);
    // Whether it has cooled off or not, it is called when its turn comes.
    segment.call_again_days.map_or(cool_off, |days| days.at(middle))
}

fn segment_of(
    scenario: &Scenario,
    segment: SegmentId,
    sources: &[Source],
    called: &Route,
    ceiling: Option<f64>,
) -> ImpliedSegment {
    let own = |is_new: bool| {
        let of = sources.iter().filter(|source| source.kind.0 == segment);
        of.filter(|source| source.is_new() || !is_new).cloned().collect::<Vec<Source>>()
    };
    let sources = Some(own(true)).filter(|new| !new.is_empty()).unwrap_or_else(|| own(false));
    let (conversion, refused) = if sources.is_empty() {
        (called.signed(0), called.lost(0)[0])
    } else {
        (signed(&sources), mean_over(&sources, |source| source.route.lost(source.enters)[0]))
    };
    let name = scenario.segments[segment].name.clone();
    ImpliedSegment { name, conversion, refused, ceiling_contacts_per_month: ceiling }
}
