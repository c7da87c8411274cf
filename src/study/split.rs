//! `split`: so many people in two or three roles: how many of them in each.
//!
//! Every composition is the department of the file with that many people in each role: who is there keeps the seat
//! and the luck, more are hired as the file hires, fewer are taken away from the end. Pay and cost follow the heads.
//! Where nobody is in a role, the next of the split does its work.
//! All are played on the same luck. What stands in the way at the ends is read off the people: hours that nobody
//! needs, work that waits, a base that is dry, customers without care.

mod finding;

pub use finding::{End, Split, SplitRow, SplitWall};

use crate::engine::outcome::{Metric, Outcome};
use crate::figures::Figure;
use crate::scenario::{RoleId, Scenario};
use crate::study::method::busy;
use crate::study::method::busy::KEPT;
use crate::study::method::contest::{Contest, Rules, Verdict};
use crate::study::method::findings::Heading;
use crate::study::method::paired;
use crate::study::method::replicate::{LEAST, Plan, Watch};
use crate::study::method::staffing::staffed;
use crate::study::method::whole::Whole;

/// Compositions at the most.
pub const MOST: usize = 300;

/// What is asked.
#[derive(Clone, Debug)]
pub struct Question<'a> {
    /// The department as its file is.
    pub scenario: &'a Scenario,
    /// The roles, two or three.
    pub roles: Vec<RoleId>,
    /// People in all of them together.
    pub people: u32,
    /// Fewest people in each.
    pub least: u32,
    /// What is to be best.
    pub goal: Figure,
}

/// Of the hours so much must be spent for nobody to be idle.
pub const IDLE: f64 = 0.7;
/// Of the hours so much must be spent for work to wait for want of them.
pub const FULL: f64 = 0.8;
/// Overdue touches a person from which work waits.
pub const WAITS: f64 = 2.0;
/// Share of the days, or of the care, from which a shortage counts.
pub const SHORT: f64 = 0.1;

impl Question<'_> {
    /// How many compositions there are.
    pub fn count(&self) -> u64 {
        let roles = self.roles.len() as u64;
        let free = u64::from(self.people) - roles * u64::from(self.least);
        if roles == 2 { free + 1 } else { (free + 1) * (free + 2) / 2 }
    }

    /// The compositions, the fewest in the first role first.
    pub fn compositions(&self) -> Vec<Vec<u32>> {
        let mut all: Vec<Vec<u32>> = vec![Vec::new()];
        for place in 0..self.roles.len() {
            let after = (self.roles.len() - place - 1) as u32;
            let longer = |counts: &Vec<u32>| -> Vec<Vec<u32>> {
                let left = self.people - counts.iter().sum::<u32>();
                let most = left.saturating_sub(after * self.least);
                let least = if after == 0 { left } else { self.least };
                let one = |count| [&counts[..], &[count]].concat();
                (least..=most).map(one).collect()
            };
            all = all.iter().flat_map(longer).collect();
        }
        all
    }
}

/// Plays all compositions.
pub fn split(question: &Question, plan: &Plan, watch: &dyn Watch) -> Split {
    let plan = plan.at_least(LEAST);
    let (base, roles) = (question.scenario, &question.roles);
    let compositions = question.compositions();
    let scenarios: Vec<Scenario> = compositions.iter().map(|of| with(base, roles, of)).collect();
    let entrants: Vec<&Scenario> = scenarios.iter().collect();
    let mut whole = Whole::new(watch, plan.most() * (scenarios.len() as u64 + 1));
    let others = |outcome: &Outcome| kept(outcome, roles);
    let rules = Rules { goal: question.goal, plan: &plan, others: &others, what: "splits" };
    let contest = Contest::play(&entrants, base, rules, &mut whole);
    let verdict = contest.verdict();
    let rows = compositions.iter().zip(&scenarios).enumerate();
    let rows: Vec<SplitRow> = rows
        .map(|(place, (counts, scenario))| {
            row(&contest, verdict.as_ref(), question, place, (counts, scenario))
        })
        .collect();
    Split {
        heading: Heading::of(base),
        basis: contest.basis(&whole, false, watch),
        goal: question.goal,
        target: base.targets.first().map(|target| target.name.clone()),
        roles: roles.iter().map(|&role| base.roles[role].name.clone()).collect(),
        people: question.people,
        planned: roles.iter().map(|&role| base.roles[role].seats() as u32).collect(),
        hires: roles.iter().map(|&role| !base.roles[role].hires.is_empty()).collect(),
        has_customers: base.segments.iter().any(|segment| segment.customers.is_some()),
        ends: ends(&rows, roles.len()),
        rows,
        present: contest.present(),
        as_it_is: contest.goal_as_it_is(),
        present_behind: verdict.as_ref().and_then(|verdict| contest.present_behind(verdict)),
        pay: verdict
            .as_ref()
            .and_then(|verdict| contest.pay_moves(base, verdict, COUNTED + KEPT * roles.len())),
        verdict,
    }
}

/// What somebody of `heir` does where nobody is left in `empty`: its stages, its prospecting, its leads and customers.
fn take_over(scenario: &mut Scenario, heir: RoleId, empty: RoleId) {
    let gone = &mut scenario.roles[empty];
    let works = std::mem::replace(&mut gone.works, vec![false; scenario.stages.len()]);
    let prospects = std::mem::take(&mut gone.prospects);
    let answers_inbound = std::mem::take(&mut gone.answers_inbound);
    let serves_customers = std::mem::take(&mut gone.serves_customers);
    let (segments, products) = (gone.segments.clone(), gone.products.clone());
    let role = &mut scenario.roles[heir];
    role.prospects |= prospects;
    role.answers_inbound |= answers_inbound;
    role.serves_customers |= serves_customers;
    for (own, other) in [(&mut role.works, works), (&mut role.segments, segments)] {
        own.iter_mut().zip(other).for_each(|(own, other)| *own |= other);
    }
    role.products.iter_mut().zip(products).for_each(|(own, other)| *own |= other);
    let receivers = scenario.channels.iter_mut().map(|channel| &mut channel.to);
    let keepers = scenario.segments.iter_mut().filter_map(|segment| segment.customers.as_mut());
    for to in receivers.chain(keepers.map(|customers| &mut customers.to)) {
        if *to == Some(empty) {
            *to = Some(heir);
        }
    }
}

/// The department with so many people in each role; that of the file where it has them so.
fn with(base: &Scenario, roles: &[RoleId], counts: &[u32]) -> Scenario {
    let planned = roles.iter().map(|&role| base.roles[role].seats() as u32);
    match planned.eq(counts.iter().copied()) {
        true => base.clone(),
        false => {
            let mut scenario = staffed(base, roles, counts, None);
            let heir = roles.iter().zip(counts).find(|(_, count)| **count > 0);
            let empty = roles.iter().zip(counts).filter(|(_, count)| **count == 0);
            if let Some((&heir, _)) = heir {
                empty.for_each(|(&role, _)| take_over(&mut scenario, heir, role));
            }
            scenario
        }
    }
}

/// Numbers of the department that are kept of each replication, before those of the roles.
const COUNTED: usize = 4;

fn kept(outcome: &Outcome, roles: &[RoleId]) -> Vec<f64> {
    let metrics = [Metric::DryDays, Metric::ProspectingDays, Metric::CareGiven, Metric::CareAsked];
    let counts = metrics.into_iter().map(|metric| outcome.total(metric) as f64);
    let paid = busy::paid(outcome, outcome.pay_parts.len());
    counts.chain(busy::kept(outcome, roles)).chain(paid).collect()
}

fn row(
    contest: &Contest,
    verdict: Option<&Verdict>,
    question: &Question,
    place: usize,
    (counts, scenario): (&[u32], &Scenario),
) -> SplitRow {
    let entrant = contest.entrant(place);
    let share = |above: usize, below: usize| {
        Some(paired::mean(&entrant.track(above).over(entrant.track(below))?, 1.0))
    };
    let role = |(nth, &role): (usize, &RoleId)| {
        let track = |place: usize| entrant.track(COUNTED + nth * KEPT + place);
        busy::row(scenario, role, std::array::from_fn(track))
    };
    let is_known = entrant.runs() >= LEAST;
    SplitRow {
        counts: counts.to_vec(),
        runs: entrant.runs(),
        left_out_after: contest.left_at(place),
        figures: if is_known { entrant.figures() } else { Vec::new() },
        behind: verdict.and_then(|verdict| contest.behind_best(verdict, place)),
        roles: question.roles.iter().enumerate().map(role).collect(),
        dry: share(0, 1),
        care: share(2, 3),
    }
}

/// What stands in the way where each role has most people.
fn ends(rows: &[SplitRow], roles: usize) -> Vec<End> {
    let end = |role: usize| {
        let most = rows.iter().map(|row| row.counts[role]).max()?;
        let row = rows.iter().position(|row| row.counts[role] == most && row.runs >= LEAST)?;
        Some(End { role, row, walls: walls(&rows[row]) })
    };
    (0..roles).filter_map(end).collect()
}

/// What stands in the way of a composition, the worst first.
fn walls(row: &SplitRow) -> Vec<SplitWall> {
    let mut walls: Vec<(f64, SplitWall)> = Vec::new();
    for (role, of) in row.roles.iter().enumerate() {
        if let Some(used) = of.used.map(|used| used.mean).filter(|&used| used < IDLE) {
            walls.push(((IDLE - used) / IDLE, SplitWall::Idle { role, used }));
        }
        let is_full = of.used.is_none_or(|used| used.mean >= FULL);
        if let Some(each) = of.overdue.map(|of| of.mean).filter(|&each| each >= WAITS && is_full) {
            walls.push((each / (each + WAITS), SplitWall::Overdue { role, each }));
        }
    }
    if let Some(days) = row.dry.map(|dry| dry.mean).filter(|&dry| dry >= SHORT) {
        walls.push((days, SplitWall::Dry { days }));
    }
    if let Some(missing) = row.care.map(|care| 1.0 - care.mean).filter(|&none| none >= SHORT) {
        walls.push((missing, SplitWall::Uncared { missing }));
    }
    walls.sort_by(|a, b| b.0.total_cmp(&a.0));
    walls.into_iter().map(|(_, wall)| wall).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compositions_are_all_that_there_are() {
        let scenario = crate::language::load(
            "quickstart.toml",
            include_str!("../../scenarios/quickstart.toml"),
            &crate::language::Overrides::default(),
        );
        let scenario = scenario.expect("a shipped scenario").scenario;
        let all = |roles: usize, people, least| {
            let roles = vec![0; roles];
            Question { scenario: &scenario, roles, people, least, goal: Figure::Profit }
                .compositions()
        };
        assert_eq!(all(2, 4, 1), [[1, 3], [2, 2], [3, 1]]);
        assert_eq!(all(2, 2, 0), [[0, 2], [1, 1], [2, 0]]);
        // Three roles, eight people, one at least in each: 7 over 2.
        assert_eq!(all(3, 8, 1).len(), 21);
        assert!(all(3, 8, 1).iter().all(|counts| counts.iter().sum::<u32>() == 8));
    }
}
