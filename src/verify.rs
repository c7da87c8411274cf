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
mod finding;
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

pub use bench::Effort;
pub use finding::{Claim, LIMIT, Verification};

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
