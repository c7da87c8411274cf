//! The engine: a sales department played forward, day by day.
//!
//! `simulate` is a pure function of a scenario and the streams of one replication. A day runs through
//! seven phases; their order is a promise:
//!
//! 1. *Staffing.* Leavers are gone before the day's work; joiners work on their first day. Checks come before coaching
//!    and selling: the hours that they take of a working day are known before anybody sells.
//! 2. *Base.* An account whose cool-off ends today can be called today; a need that arises in the pool
//!    today becomes a deal, or a competitor's, before anything is sold. Orders of customers fall due, months of theirs
//!    begin, and some leave.
//! 3. *Arrivals.* Leads of the day are there before the reps begin.
//! 4. *Routing.* Every lead and every due touch has an owner before the reps begin.
//! 5. *Selling.* Each rep serves orders, due touches by priority, regular contacts and care till the hours are gone,
//!    then prospects. What the day does not suffice for is begun and ended on a later one, unless the role carries nothing
//!    over. What the touches came to is settled after all reps have made theirs; only a rep with a limit of
//!    open deals hears of those made so far, before prospecting and whenever the room is full. No touch creates further
//!    work on the same day.
//! 6. *Closing.* Advances and payments due today come in after the day's touches.
//! 7. *Ledger.* The day is closed: costs, stocks, targets; at month end pay and attainment; what the checks that ended
//!    today have found is due on the next working day.
//!
//! Four rooms: `rules` say what holds, `state` is what is, `effects` are what several phases bring about, and `day` has the
//! phases, one file each. Each knows those before it, and none those behind it.

mod day;
mod effects;
pub mod outcome;
mod rules;
mod state;

pub use outcome::{Metric, Outcome, SeatResult, StageResult, Stock};
pub use state::evening::Evening;

use crate::random::Streams;
use crate::scenario::{Draws, Scenario};
use rules::Rules;
use state::Department;
use state::world::World;

/// Everything that one thread needs to play replications of one scenario, reused from one to the
/// next: after the first few, a replication allocates nothing.
#[derive(Debug)]
pub struct Workspace<'a> {
    scenario: &'a Scenario,
    rules: Rules,
    world: World,
    outcome: Outcome,
}

impl<'a> Workspace<'a> {
    /// A workspace for `scenario`.
    pub fn new(scenario: &'a Scenario) -> Workspace<'a> {
        let outcome = Outcome::new(scenario);
        Workspace { scenario, rules: Rules::new(scenario), world: World::default(), outcome }
    }

    /// Plays one replication and returns what happened; valid until the next call.
    pub fn simulate(&mut self, streams: &Streams) -> &Outcome {
        self.outcome.clear();
        self.rules.draw(self.scenario, streams, &mut self.outcome.draws);
        self.play(streams)
    }

    /// Plays one replication in which the unknowns, in the order of the scenario, have these values; valid until
    /// the next call.
    pub fn simulate_with(&mut self, streams: &Streams, draws: Draws) -> &Outcome {
        self.outcome.clear();
        self.outcome.draws.extend_from_slice(draws);
        self.rules.take(self.scenario, draws);
        self.play(streams)
    }

    fn play(&mut self, streams: &Streams) -> &Outcome {
        self.world.open(self.scenario, &self.rules, streams);
        self.outcome.opening_cash = self.rules.opening_cash;
        let mut department = Department {
            scenario: self.scenario,
            rules: &self.rules,
            streams: *streams,
            world: &mut self.world,
            outcome: &mut self.outcome,
        };
        department.play();
        &self.outcome
    }

    /// From now on notes what every evening leaves behind at each desk: [`Workspace::evenings`]. It takes memory and
    /// time that nobody else pays for.
    pub fn note_evenings(&mut self) {
        self.world.evenings.noted = Some(Vec::new());
    }

    /// The evenings of the working days of the last replication, in their order, seat by seat; none unless they are
    /// noted.
    pub fn evenings(&self) -> &[Evening] {
        self.world.evenings.noted.as_deref().unwrap_or(&[])
    }

    /// What happened in the last replication, to be taken away in exchange for an old outcome whose
    /// memory is reused.
    pub fn exchange(&mut self, other: &mut Outcome) {
        std::mem::swap(&mut self.outcome, other);
    }
}

/// Plays one replication of `scenario`.
pub fn simulate(scenario: &Scenario, streams: &Streams) -> Outcome {
    let mut workspace = Workspace::new(scenario);
    workspace.simulate(streams);
    workspace.outcome
}
