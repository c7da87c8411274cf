//! What a scenario says before anything is simulated: the arithmetic that its author could have done.
//!
//! Numbers that are not known exactly stand at their middle. Nobody waits, nobody quits, and everybody
//! is at full strength: a ceiling to compare the simulation with.

use super::pay::{PayPeriod, Payout, Terms, payout_curve};
use super::quantity::{Draws, SpanUnit, Unknown};
use super::{Channel, ChannelSource, ProductShare, Role, Scenario, Segment, Stage, Touch};
use crate::units::{DAYS_A_MONTH, DAYS_A_YEAR, Money, with_odds};
use serde::Serialize;

/// What follows from a scenario by arithmetic.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Implied {
    /// Working time that the orders of customers ask for, by segment where they take any.
    pub orders: Vec<OrderLoad>,
    /// Share of first contacts that end in a signature, 0 to 1, over all segments: with their odds,
    /// need and solvency, without odds of channels.
    pub conversion: f64,
    /// Stages in order.
    pub stages: Vec<ImpliedStage>,
    /// Touches spent per won deal, on lost deals included.
    pub touches_per_won: f64,
    /// Rep hours spent per won deal, on lost deals included.
    pub hours_per_won: f64,
    /// Mean days from first contact to signature of a won deal, without waiting for reps.
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

/// A stage by arithmetic.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ImpliedStage {
    /// Name.
    pub name: String,
    /// Share of deals entering it that leave it forwards, 0 to 1; those that lack the need or money
    /// it asks for do not.
    pub convert: f64,
    /// Mean touches per deal entering it.
    pub touches: f64,
    /// Mean rep hours per deal entering it.
    pub hours: f64,
    /// Mean days that a deal won through it spends there, without waiting for reps; the first stage
    /// counts from the first contact.
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
    /// Share of first contacts that end in a signature, with the segment's odds, need and solvency.
    pub conversion: f64,
    /// Share of first contacts that end in a refusal.
    pub refused: f64,
    /// First contacts per month that the base bears for ever: accounts / (refused share · cool-off).
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
    let routes: Vec<Route> =
        scenario.segments.iter().map(|segment| Route::of(scenario, segment, 1.0, middle)).collect();
    let stages = mixed(scenario, &routes, middle);
    let reached = reached(&stages, 0);
    let conversion = reached.last().copied().unwrap_or(0.0);
    let per_contact = |of: fn(&ImpliedStage) -> f64| -> f64 {
        stages.iter().zip(&reached).map(|(stage, reached)| of(stage) * reached).sum()
    };
    let days_to_signature = stages.iter().map(|stage| stage.days).sum::<f64>();
    let advance = &scenario.sale.advance_after;
    let pairs = scenario.segments.iter().zip(&routes);
    let segments: Vec<ImpliedSegment> =
        pairs.map(|(segment, route)| segment_of(segment, route, middle)).collect();
    let ceiling =
        |segment: &ImpliedSegment| segment.ceiling_contacts_per_month.unwrap_or(f64::INFINITY);
    let roles = roles(scenario, &routes, segments.iter().map(ceiling).sum(), middle);
    Implied {
        orders: order_loads(scenario),
        conversion,
        touches_per_won: per_contact(|stage| stage.touches) / conversion,
        hours_per_won: per_contact(|stage| stage.hours) / conversion,
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
    }
}

/// The unknown numbers, each in the middle of what is believed of it.
pub fn middle(unknowns: &[Unknown]) -> Vec<f64> {
    unknowns.iter().map(|unknown| unknown.belief.median()).collect()
}

/// What a role is paid by attainment; `None` without a plan or a quota.
pub fn payouts(scenario: &Scenario, role: &Role, middle: Draws) -> Option<ImpliedPayouts> {
    let months = f64::from(role.plan.every.months());
    let quota = role.quota_per_month.at(middle) * months;
    let margin = margin_of(scenario, role, middle);
    let base = Money::from_major(role.pay_per_month.at(middle) * months);
    let terms = Terms::of(&role.plan, middle);
    (!role.plan.is_empty() && quota > 0.0).then(|| ImpliedPayouts {
        role: role.name.clone(),
        every: role.plan.every,
        quota,
        margin,
        curve: payout_curve(&terms, base, Money::from_major(quota), margin),
    })
}

/// Margin of what a role sells, as a share of its value: the mean over its segments.
pub(crate) fn margin_of(scenario: &Scenario, role: &Role, middle: Draws) -> f64 {
    let served = scenario.segments.iter().zip(&role.segments).filter(|(_, serves)| **serves);
    let margins = served.map(|(segment, _)| scenario.mean_deal(segment, middle).1);
    let (sum, count) = margins.fold((0.0, 0_u32), |(sum, count), of| (sum + of, count + 1));
    sum / f64::from(count.max(1))
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

/// The way of one segment through the stages.
struct Route {
    stages: Vec<ImpliedStage>,
    /// Chance to reach each stage, and at the end to be signed.
    reached: Vec<f64>,
    /// Share of first contacts that end in a refusal.
    refused: f64,
}

impl Route {
    /// The way of deals with some odds of their own, for the products of the segment.
    fn of(scenario: &Scenario, segment: &Segment, own: f64, middle: Draws) -> Route {
        if segment.products.is_empty() {
            return Route::of_pace(scenario, segment, own, Pace { touches: 1.0, gap: 1.0 }, middle);
        }
        let of_part = |part: &ProductShare| {
            let product = &scenario.products[part.product];
            let pace = Pace { touches: product.touches.at(middle), gap: product.gap.at(middle) };
            let odds = own * product.odds.at(middle);
            (part.share, Route::of_pace(scenario, segment, odds, pace, middle))
        };
        Route::together(&segment.products.iter().map(of_part).collect::<Vec<_>>())
    }

    /// The mean way of deals of several kinds: each weighs by its share and by how many of it come so far.
    fn together(parts: &[(f64, Route)]) -> Route {
        let stage = |index: usize| {
            let of = &parts[0].1.stages[index];
            let all: f64 = parts.iter().map(|(share, route)| share * route.reached[index]).sum();
            let mean = |value: fn(&ImpliedStage) -> f64| {
                let weighed = parts.iter().map(|(share, route)| {
                    let weight =
                        if all > 0.0 { share * route.reached[index] / all } else { *share };
                    weight * value(&route.stages[index])
                });
                weighed.sum()
            };
            ImpliedStage {
                name: of.name.clone(),
                convert: mean(|stage| stage.convert),
                touches: mean(|stage| stage.touches),
                hours: mean(|stage| stage.hours),
                days: mean(|stage| stage.days),
            }
        };
        let stages: Vec<ImpliedStage> = (0..parts[0].1.stages.len()).map(stage).collect();
        let reached = reached(&stages, 0);
        let refused = parts.iter().map(|(share, route)| share * route.refused).sum();
        Route { stages, reached, refused }
    }

    fn of_pace(
        scenario: &Scenario,
        segment: &Segment,
        own: f64,
        pace: Pace,
        middle: Draws,
    ) -> Route {
        let steps = scenario.stages.iter().zip(&segment.stage_odds);
        let (stages, refusals): (Vec<ImpliedStage>, Vec<f64>) = steps
            .map(|(stage, odds)| {
                let asked = asked(stage, segment, middle);
                stage_of(stage, asked, own * odds.at(middle), pace, middle)
            })
            .unzip();
        let reached = reached(&stages, 0);
        let refused = refusals.iter().zip(&reached).map(|(share, reached)| share * reached).sum();
        Route { stages, reached, refused }
    }
}

/// Share of a segment's deals that have what a stage asks for.
fn asked(stage: &Stage, segment: &Segment, middle: Draws) -> f64 {
    let need = if stage.asks_need { segment.need.at(middle) } else { 1.0 };
    let solvent = if stage.asks_solvent { segment.solvent.at(middle) } else { 1.0 };
    need * solvent
}

/// A stage for deals of which `asked` have what it asks for, and the share of deals refused in it.
/// The touch that settles a step finds out who qualifies, so that the others cost touches too.
fn stage_of(
    stage: &Stage,
    asked: f64,
    odds: f64,
    pace: Pace,
    middle: Draws,
) -> (ImpliedStage, f64) {
    let step = step_of(stage, middle).at_pace(pace.touches);
    let advances = with_odds(step.advances, odds);
    let tries: f64 = (0..stage.steps).map(|i| (asked * advances).powi(i32::from(i))).sum();
    let touches = step.touches * tries;
    let implied = ImpliedStage {
        name: stage.name.clone(),
        convert: (asked * advances).powi(i32::from(stage.steps)),
        touches,
        hours: touches * stage.hours.at(middle),
        days: step.touches_if_won * f64::from(stage.steps) * mean_gap(stage, pace.gap, middle),
    };
    (implied, tries * asked * (1.0 - advances) * stage.lost.refused.at(middle))
}

/// The stages for deals of all segments together: a segment weighs by its share of first contacts
/// and by how many of those come so far.
fn mixed(scenario: &Scenario, routes: &[Route], middle: Draws) -> Vec<ImpliedStage> {
    let shares = shares(scenario, middle);
    let mixed = |index: usize| {
        let weights = routes.iter().zip(&shares).map(|(route, share)| share * route.reached[index]);
        let weights: Vec<f64> = weights.collect();
        let all: f64 = weights.iter().sum();
        let weights = if all > 0.0 { &weights } else { &shares };
        let mean = |of: fn(&ImpliedStage) -> f64| {
            let parts = routes.iter().zip(weights).map(|(route, w)| w * of(&route.stages[index]));
            parts.sum::<f64>() / weights.iter().sum::<f64>()
        };
        let stage = &scenario.stages[index];
        let before = if index == 0 { mean_gap(stage, 1.0, middle) } else { 0.0 };
        ImpliedStage {
            name: stage.name.clone(),
            convert: mean(|stage| stage.convert),
            touches: mean(|stage| stage.touches),
            hours: mean(|stage| stage.hours),
            // The first touch of all comes without a gap.
            days: mean(|stage| stage.days) - before,
        }
    };
    (0..scenario.stages.len()).map(mixed).collect()
}

/// Shares of the segments in first contacts: by leads where channels bring them, by accounts where
/// reps prospect; the mean of both where both happen.
fn shares(scenario: &Scenario, middle: Draws) -> Vec<f64> {
    let mut leads = vec![0.0; scenario.segments.len()];
    for channel in &scenario.channels {
        let all = leads_per_month(scenario, channel, middle);
        channel.mix.iter().for_each(|part| leads[part.segment] += all * part.share);
    }
    let prospects = scenario.roles.iter().any(|role| role.prospects);
    let accounts = |segment: &Segment| if prospects { segment.accounts.at(middle) } else { 0.0 };
    let accounts: Vec<f64> = scenario.segments.iter().map(accounts).collect();
    let (leads, accounts) = (as_shares(leads), as_shares(accounts));
    let both: Vec<f64> = leads.iter().zip(&accounts).map(|(a, b)| a + b).collect();
    if both.iter().sum::<f64>() > 0.0 { as_shares(both) } else { as_shares(vec![1.0; both.len()]) }
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

/// Chance to reach each stage from `enters`, and at the end to be signed.
fn reached(stages: &[ImpliedStage], enters: usize) -> Vec<f64> {
    let mut chance = 1.0;
    let mut reached = vec![0.0; stages.len() + 1];
    for (i, reached) in reached.iter_mut().enumerate().skip(enters) {
        *reached = chance;
        chance *= stages.get(i).map_or(0.0, |stage| stage.convert);
    }
    reached
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

/// Capacity against load, role by role. The base bears `ceiling` first contacts a month.
fn roles(scenario: &Scenario, routes: &[Route], ceiling: f64, middle: Draws) -> Vec<ImpliedRole> {
    let mut roles: Vec<ImpliedRole> =
        scenario.roles.iter().map(|role| capacity(scenario, role, middle)).collect();
    let flow = Flow { scenario, middle };
    let inbound = flow.inbound();
    for (role, hours) in roles.iter_mut().zip(&inbound) {
        role.inbound_hours_per_month = *hours;
    }
    flow.prospect(routes, ceiling, &mut roles);
    for role in &mut roles {
        let needed = role.inbound_hours_per_month + role.prospected_hours_per_month;
        role.load =
            if needed > 0.0 { needed / role.selling_hours_per_month.max(1e-9) } else { 0.0 };
    }
    roles
}

/// Deals on their way through the roles, as they are routed: a role keeps a deal as long as it works
/// its stages, and hands it over to the first role that works the next one.
struct Flow<'a> {
    scenario: &'a Scenario,
    middle: Draws<'a>,
}

impl Flow<'_> {
    /// Adds the hours that each role spends on `deals` deals of a segment, which enter a stage in the
    /// hands of a role. Those that are dropped at a hand-off cost no more.
    fn add(
        &self,
        hours: &mut [f64],
        route: &Route,
        segment: usize,
        (mut owner, enters): (usize, usize),
        mut deals: f64,
    ) {
        for (index, stage) in route.stages.iter().enumerate().skip(enters) {
            let next = self.scenario.owner_at(owner, segment, index);
            if next != owner {
                deals *= 1.0 - self.scenario.stages[index].handoff_drop.at(self.middle);
            }
            owner = next;
            hours[owner] += deals * stage.hours;
            deals *= stage.convert;
        }
    }

    /// Hours a month of each role that inbound leads take.
    fn inbound(&self) -> Vec<f64> {
        let mut hours = vec![0.0; self.scenario.roles.len()];
        for channel in &self.scenario.channels {
            let leads = leads_per_month(self.scenario, channel, self.middle);
            for part in &channel.mix {
                let segment = &self.scenario.segments[part.segment];
                let route =
                    Route::of(self.scenario, segment, channel.odds.at(self.middle), self.middle);
                let owner = self.scenario.answerer(channel, part.segment, None);
                let enters = (owner, channel.enters);
                self.add(&mut hours, &route, part.segment, enters, leads * part.share);
            }
        }
        hours
    }

    /// Free hours of prospecting roles become first contacts, which take hours at every later stage,
    /// of the same role and of those that it hands over to.
    fn prospect(&self, routes: &[Route], ceiling: f64, roles: &mut [ImpliedRole]) {
        let ways: Vec<Vec<f64>> =
            (0..roles.len()).map(|role| self.hours_a_contact(role, routes)).collect();
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
    }

    /// Hours of each role that a first contact of a prospecting role takes in the end, over the
    /// segments that it serves by their accounts; none if the role does not prospect.
    fn hours_a_contact(&self, role: usize, routes: &[Route]) -> Vec<f64> {
        let mut hours = vec![0.0; self.scenario.roles.len()];
        let of = &self.scenario.roles[role];
        let segments = self.scenario.segments.iter().zip(&of.segments);
        let accounts = segments.map(|(segment, serves)| {
            if *serves && of.prospects { segment.accounts.at(self.middle) } else { 0.0 }
        });
        let shares = as_shares(accounts.collect());
        for (segment, share) in shares.iter().enumerate() {
            self.add(&mut hours, &routes[segment], segment, (role, 0), *share);
        }
        hours
    }
}

/// Rounds in which prospecting roles that hand over to one another share out their hours.
const ROUNDS: usize = 20;

fn capacity(scenario: &Scenario, role: &Role, middle: Draws) -> ImpliedRole {
    let hired: u32 = role.hires.iter().map(|hire| hire.count).sum();
    let seats = role.reps.len() as f64 + f64::from(hired);
    let other: f64 = role.workday.iter().map(|(_, hours)| hours.at(middle)).sum();
    let calendar = &scenario.calendar;
    let worked = f64::from(calendar.working_days()) / f64::from(calendar.horizon());
    let vacation = role.away.vacation_days_a_year.at(middle) / DAYS_A_YEAR;
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

fn segment_of(segment: &Segment, route: &Route, middle: Draws) -> ImpliedSegment {
    let cool_off = segment.cool_off.length.mean(middle) * day_length(segment.cool_off.unit);
    // Whether it has cooled off or not, it is called when its turn comes.
    let rests = segment.call_again_days.map_or(cool_off, |days| days.at(middle));
    let burnt = route.refused * rests;
    let ceiling = segment.accounts.at(middle) / burnt * DAYS_A_MONTH;
    ImpliedSegment {
        name: segment.name.clone(),
        conversion: route.reached.last().copied().unwrap_or(0.0),
        refused: route.refused,
        ceiling_contacts_per_month: (burnt > 0.0).then_some(ceiling),
    }
}
