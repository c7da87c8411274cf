//! `pay`: the pay plans of a scenario and of its variants, beside each other on the same luck.
//!
//! The versions are played in turn, some replications each, so that whoever calls a halt gets all of them
//! compared. Then each component of each plan is taken away, and what the department brings without it is
//! taken from what it brings with it.

mod assumed;
mod break_even;
mod components;
mod finding;
mod ledger;
mod months;
mod plan_lint;
mod unpaid;

pub use break_even::BreakEven;
pub use components::{Brought, Component};
pub use finding::{Best, Scheme, Schemes};
pub use months::MonthBars;
pub use plan_lint::PlanLint;

use crate::engine::Outcome;
use crate::figures::{Figure, Kind};
use crate::scenario::Scenario;
use crate::statistics::{Series, Tally};
use crate::study::forecast::pay::{PayFinding, PaySummary, PayTeller};
use crate::study::forecast::seats::seat_name;
use crate::study::method::busy;
use crate::study::method::busy::PayMoves;
use crate::study::method::findings::{Basis, Heading, LEVEL, halted};
use crate::study::method::outputs::{Difference, Known, OutputFigure};
use crate::study::method::paired;
use crate::study::method::replicate::{BATCH, FEWEST, LEAST, Plan, Watch, replicate_from};
use crate::study::method::spread::REACH;
use crate::study::method::verdict::{Standing, Yardstick, beyond_rounding};
use crate::study::method::versions::Version;
use crate::study::method::whole::Whole;
use assumed::Assumed;
use ledger::Ledger;
use months::PayMonths;

/// Plays `versions`, the file as it is first, and then without each of their components.
pub fn schemes(versions: &[Version], plan: &Plan, watch: &dyn Watch) -> Schemes {
    let plan = plan.at_least(LEAST);
    let mut tables: Vec<PlayTable> =
        versions.iter().map(|of| PlayTable::new(of.scenario)).collect();
    let parts: u64 = versions.iter().map(|of| components::count(of.scenario)).sum();
    let each = plan.at_most(paired::RUNS).most();
    let most = plan.most() * versions.len() as u64 + parts * each;
    let mut whole = Whole::new(watch, most);
    let is_partial = !play_in_turn(&mut tables, &plan, &mut whole);
    let runs = tables.first().map_or(0, |table| table.runs);
    whole.most = whole.done + parts * each.min(runs);
    let mut found: Vec<Scheme> = Vec::new();
    let mut is_halted = is_partial;
    for (version, table) in versions.iter().zip(&tables) {
        let mut scheme = table.tell(version, &tables[0]);
        if table.runs > 0 {
            let without = components::Without { scenario: version.scenario, plan: &plan };
            scheme.components = without.all(&table.ledger, &scheme.pay, &mut whole);
            is_halted |= scheme.components.iter().any(Component::is_missing);
        }
        found.push(scheme);
    }
    let basis = Basis {
        seed: plan.seed,
        runs,
        is_partial: is_halted,
        halt: halted(is_halted, watch),
        is_precise: plan.half_width().map(|half| tables[0].is_known_to(half)),
        level: LEVEL,
    };
    let heading = Heading::of(versions[0].scenario);
    Schemes { heading, basis, best: best(&tables), schemes: found, left_out: Vec::new() }
}

/// Plays all versions in turn until there is enough; `false` if somebody called a halt.
fn play_in_turn(tables: &mut [PlayTable], plan: &Plan, whole: &mut Whole) -> bool {
    let mut done = 0;
    while done < plan.most() {
        let until = (done + BATCH).min(plan.most());
        for table in &mut *tables {
            if !table.play(done, until, plan, whole) {
                return false;
            }
        }
        done = until;
        let is_known = |half: f64| tables[0].is_known_to(half);
        if done >= FEWEST && plan.half_width().is_some_and(is_known) {
            break;
        }
    }
    true
}

/// The plan that leaves most profit among those that were played.
fn best(tables: &[PlayTable]) -> Option<Best> {
    let runs = tables.iter().map(|table| table.runs).min().filter(|&runs| runs > 0)?;
    let profit = |table: &PlayTable| Some(table.ledger.values(Figure::Profit)?.first(runs));
    let profits: Vec<Series> = tables.iter().filter_map(profit).collect();
    let means: Vec<f64> = profits.iter().map(|of| paired::mean(of, 100.0).mean).collect();
    let most = |places: &[usize]| {
        // The first of equals.
        places.iter().copied().rev().max_by(|&a, &b| means[a].total_cmp(&means[b]))
    };
    let all: Vec<usize> = (0..means.len()).collect();
    let scheme = most(&all)?;
    let others: Vec<usize> = all.into_iter().filter(|&place| place != scheme).collect();
    let next = most(&others)?;
    let lead = |place: usize| {
        let more = paired::difference(&profits[place], &profits[scheme], 100.0);
        beyond_rounding(Kind::Money, more)
    };
    let stick = Yardstick::among(means.len());
    let is_near = |place: &usize| stick.standing(&lead(*place)) != Standing::Better;
    let rivals = others.iter().copied().filter(is_near).collect();
    let pay = (scheme > 0).then(|| pay_moves(&tables[0], &tables[scheme], runs)).flatten();
    Some(Best { scheme, reach: stick.reach(), rivals, next, lead: lead(next), pay })
}

/// How people are paid otherwise with another plan; `None` if it has other roles.
fn pay_moves(today: &PlayTable, best: &PlayTable, runs: u64) -> Option<PayMoves> {
    let roles = |table: &PlayTable| -> Vec<String> {
        table.scenario.roles.iter().map(|role| role.name.clone()).collect()
    };
    if roles(best) != roles(today) {
        return None;
    }
    let (before, after) = (today.ledger.paid(runs), best.ledger.paid(runs));
    Some(busy::moves(today.scenario, |place| &before[place], |place| &after[place]))
}

/// What is kept of one version while it is played.
struct PlayTable<'a> {
    scenario: &'a Scenario,
    runs: u64,
    ledger: Ledger,
    pay: PaySummary,
    months: PayMonths,
    assumed: Assumed,
    over_budget: Tally,
    out: Tally,
}

impl<'a> PlayTable<'a> {
    fn new(scenario: &'a Scenario) -> PlayTable<'a> {
        let seats = scenario.roles.iter().map(|role| role.seats()).sum();
        PlayTable {
            scenario,
            runs: 0,
            ledger: Ledger::default(),
            pay: PaySummary::of_all(scenario, seats),
            months: PayMonths::new(scenario),
            assumed: Assumed::new(scenario),
            over_budget: Tally::of(!scenario.unknowns.is_empty()),
            out: Tally::of(!scenario.unknowns.is_empty()),
        }
    }

    /// Plays the replications from `done` to `until`; `false` if somebody called a halt.
    fn play(&mut self, done: u64, until: u64, plan: &Plan, whole: &mut Whole) -> bool {
        let scenario = self.scenario;
        let round = plan.until(until);
        let part = whole.part(done);
        let note = |outcome: &Outcome| {
            self.runs += 1;
            let is_over = self.ledger.push(scenario, outcome);
            is_over.into_iter().for_each(|is_over| self.over_budget.push(is_over));
            self.out.push(outcome.lowest_cash.amount.0 < 0);
            self.pay.push(outcome);
            self.months.push(outcome);
            self.assumed.push(outcome);
        };
        let ended = replicate_from(done, scenario, &round, "pay plans", &part, note, || false);
        whole.done += ended.runs - done;
        !ended.is_partial
    }

    /// Whether the answer is known: P(over the budget), or pay in all where there is no budget.
    fn is_known_to(&self, half_width: f64) -> bool {
        if self.over_budget.count() > 0 {
            return self.over_budget.interval(LEVEL).is_known_to(half_width);
        }
        let pay = self.ledger.values(Figure::Pay);
        let pay = pay.map(|values| paired::mean(&values, 1.0));
        pay.is_some_and(|pay| REACH * pay.error <= half_width * pay.mean)
    }

    fn tell(&self, version: &Version, today: &PlayTable) -> Scheme {
        let is_today = std::ptr::eq(self, today);
        let pay = self.pay();
        let lints = plan_lint::lints(self.scenario, &pay);
        Scheme {
            variant: version.name.map(str::to_owned),
            title: version.title.map(str::to_owned),
            changes_more_than_pay: unpaid::differ(self.scenario, today.scenario),
            runs: self.runs,
            budget: self.ledger.budget(),
            over_budget: (self.over_budget.count() > 0).then(|| self.over_budget.interval(LEVEL)),
            cash_runs_out: (self.scenario.overheads.states_cash())
                .then(|| self.out.interval(LEVEL)),
            figures: self.figures((!is_today).then_some(today)),
            break_even: BreakEven::of(&self.ledger, &today.ledger).filter(|_| !is_today),
            behaviour: self.assumed.tell(self.scenario),
            months: self.months.tell(self.scenario, &pay),
            pay,
            components: Vec::new(),
            lints,
        }
    }

    /// Every figure that exists, beside that of `today`.
    fn figures(&self, today: Option<&PlayTable>) -> Vec<OutputFigure> {
        let figure = |measure: Figure| {
            let values = self.ledger.values(measure)?;
            let value = paired::mean(&values, measure.divisor());
            let before = today.and_then(|today| today.ledger.values(measure));
            let difference = before.map(|of| Difference {
                more: paired::difference(&of, &values, measure.divisor()),
                sides: None,
                times_independent: paired::times_independent(&of, &values),
            });
            Some(OutputFigure { measure, known: Known::Mean(value), difference })
        };
        Figure::of_plans().filter_map(figure).collect()
    }

    fn pay(&self) -> PayFinding {
        let roles = self.scenario.roles.iter().enumerate();
        let seats = roles.flat_map(|(index, role)| {
            (0..role.seats())
                .map(move |place| (index, seat_name(role, place), place >= role.reps.len()))
        });
        let teller = PayTeller {
            runs: self.runs,
            scenario: self.scenario,
            seats: seats.collect(),
            total: &|total| self.total(total),
        };
        teller.tell(&self.pay)
    }

    fn total(&self, total: Figure) -> f64 {
        let values = self.ledger.values(total).unwrap_or_default();
        paired::mean(&values, total.divisor()).mean
    }
}
