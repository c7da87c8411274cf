//! `verify`: closed-form results beside the simulation, with the distance in standard errors.
//!
//! Each claim takes a number that is known without the simulator (a formula, an exact law of the
//! day-stepped model, a published result of an independent program), reduces a department until only
//! that number's assumptions are left, and plays it through the ordinary path: file, checked scenario,
//! engine. The departments are the small files beside this module. Seeds are never chosen: each
//! department has its own, derived from the user's.

mod absence;
mod base;
mod bench;
mod contacts;
mod customers;
mod cycle;
mod ignorance;
mod inflow;
mod little;
mod luck;
mod management;
mod measured;
mod odds;
mod plans;
mod published;
mod queues;
mod sale;
mod seats;
mod stocks;

use crate::study::method::replicate::Watch;
use bench::{Bench, Chapter};
use serde::Serialize;

/// Standard errors beyond which a claim is off: one in 16,000 true claims is.
pub const LIMIT: f64 = 4.0;

/// How many replications to spend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// A look of some seconds.
    Quick,
    /// Ten times as many; rare events are judged too.
    Full,
}

/// One number, by arithmetic and by simulation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Claim {
    /// What is claimed, as a sentence.
    pub name: String,
    /// Part of the model that it tries.
    pub group: &'static str,
    /// Where the expectation comes from: author and year, or formula.
    pub source: &'static str,
    /// Expected value.
    pub expected: f64,
    /// Value found by simulation.
    pub simulated: f64,
    /// Standard error of the difference, that of an estimated expectation included; 0 if nothing
    /// varies, and then both must be equal.
    pub error: f64,
    /// Distance in standard errors; infinite where nothing varies and both differ.
    pub z: f64,
    /// Replications.
    pub runs: u64,
    /// What the reduction to whole days changes, or what else to know; may be empty.
    pub note: String,
}

impl Claim {
    /// Whether simulation and arithmetic agree.
    pub fn is_ok(&self) -> bool {
        self.z.abs() <= LIMIT
    }
}

/// All claims.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Verification {
    /// Claims, by group.
    pub claims: Vec<Claim>,
    /// Whether somebody called a halt before the last one.
    pub is_partial: bool,
}

impl Verification {
    /// Whether every claim holds.
    pub fn is_ok(&self) -> bool {
        self.claims.iter().all(Claim::is_ok)
    }

    /// The largest distance of all claims, in standard errors.
    pub fn largest_z(&self) -> f64 {
        self.claims.iter().map(|claim| claim.z.abs()).fold(0.0, f64::max)
    }
}

/// Writes the claims of a group down.
type Check = fn(&mut Chapter);

/// Groups of claims in the order of the report.
const CHAPTERS: [(&str, Check); 16] = [
    ("cycle", cycle::check),
    ("contacts", contacts::check),
    ("queues", queues::check),
    ("inflow", inflow::check),
    ("base", base::check),
    ("stocks", stocks::check),
    ("little's law", little::check),
    ("people", seats::check),
    ("absence", absence::check),
    ("odds", odds::check),
    ("management", management::check),
    ("sale", sale::check),
    ("customers", customers::check),
    ("pay", plans::check),
    ("luck and ignorance", luck_and_ignorance),
    ("reference department", published::check),
];

fn luck_and_ignorance(chapter: &mut Chapter) {
    luck::check(chapter);
    ignorance::check(chapter);
}

/// Tries every claim on replications under `seed`; `threads` never changes a number.
pub fn verify(effort: Effort, seed: u64, threads: usize, watch: &dyn Watch) -> Verification {
    let bench = Bench { effort, seed, threads, watch };
    let mut claims = Vec::new();
    for (group, check) in CHAPTERS {
        let mut chapter = Chapter::new(&bench, group);
        check(&mut chapter);
        if watch.is_stopped() {
            return Verification { claims, is_partial: true };
        }
        claims.append(&mut chapter.claims);
    }
    Verification { claims, is_partial: false }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claim(z: f64) -> Claim {
        let (name, note) = (String::new(), String::new());
        let (expected, simulated, error) = (0.0, z, 1.0);
        Claim { name, group: "", source: "", expected, simulated, error, z, runs: 1, note }
    }

    #[test]
    fn one_claim_beyond_the_limit_spoils_the_whole() {
        let of = |zs: &[f64]| Verification {
            claims: zs.iter().map(|&z| claim(z)).collect(),
            is_partial: false,
        };
        assert!(of(&[0.0, -4.0, 3.9]).is_ok());
        assert_eq!(of(&[0.0, -4.0, 3.9]).largest_z(), 4.0);
        assert!(!of(&[0.0, 4.1]).is_ok());
        assert!(!of(&[f64::NEG_INFINITY]).is_ok());
        assert!(!of(&[f64::NAN]).is_ok());
    }
}
