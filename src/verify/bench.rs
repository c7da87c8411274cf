//! Where departments are played and claims written down.

use super::finding::Claim;
use super::measured::Measured;
use crate::engine::Outcome;
use crate::language::{Overrides, load};
use crate::scenario::Scenario;
use crate::study::method::replicate::{Plan, Precision, Watch, replicate};

/// How many replications to spend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// A look of some seconds.
    Quick,
    /// Ten times as many; rare events are judged too.
    Full,
}

/// What holds for all claims.
pub(super) struct Bench<'a> {
    pub effort: Effort,
    pub seed: u64,
    pub threads: usize,
    pub watch: &'a dyn Watch,
}

/// A department with a known answer: a file, and what is set differently in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Department {
    name: &'static str,
    text: &'static str,
    set: &'static [&'static str],
}

impl Department {
    /// The department of the file `name`.toml, whose text is `text`.
    pub const fn new(name: &'static str, text: &'static str) -> Department {
        Department { name, text, set: &[] }
    }

    /// The same with `path=value` arguments.
    pub const fn with(self, set: &'static [&'static str]) -> Department {
        Department { set, ..self }
    }

    /// The checked scenario. The files are part of the program and are read by its tests.
    pub fn scenario(&self) -> Scenario {
        let set = self.set.iter().map(|&argument| argument.to_owned()).collect();
        let overrides = Overrides { variant: None, set };
        match load(&format!("{}.toml", self.name), self.text, &overrides) {
            Ok(loaded) => loaded.scenario,
            Err(problems) => unreachable!("{problems}"),
        }
    }

    /// A seed of its own, whatever other departments there are.
    fn seed(&self, seed: u64) -> u64 {
        let bytes = self.set.iter().fold(self.name.to_owned(), |all, one| all + one).into_bytes();
        bytes.iter().fold(seed, |hash, &byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3).rotate_left(23)
        })
    }
}

/// The claims of one group.
pub(super) struct Chapter<'a> {
    bench: &'a Bench<'a>,
    group: &'static str,
    pub claims: Vec<Claim>,
}

impl<'a> Chapter<'a> {
    pub fn new(bench: &'a Bench<'a>, group: &'static str) -> Chapter<'a> {
        Chapter { bench, group, claims: Vec::new() }
    }

    /// Whether to take the time that a full verification has.
    pub fn is_full(&self) -> bool {
        self.bench.effort == Effort::Full
    }

    /// Plays a department `runs` times (a tenth of that for a quick look) and reads `N` numbers from
    /// each outcome: one list a number, in the order of replications.
    pub fn play<const N: usize>(
        &self,
        department: &Department,
        runs: u64,
        read: impl Fn(&Outcome) -> [f64; N] + Sync,
    ) -> [Vec<f64>; N] {
        let runs = if self.is_full() { runs } else { runs / 10 };
        let plan = Plan {
            seed: department.seed(self.bench.seed),
            precision: Precision::Runs(runs),
            threads: self.bench.threads,
        };
        let mut columns = [const { Vec::new() }; N];
        let note = |outcome: &Outcome| {
            for (column, value) in columns.iter_mut().zip(read(outcome)) {
                column.push(value);
            }
        };
        let scenario = department.scenario();
        replicate(&scenario, &plan, department.name, self.bench.watch, note, || false);
        columns
    }

    /// Writes a claim down; the returned place takes a note.
    pub fn claim(
        &mut self,
        name: impl Into<String>,
        source: &'static str,
        expected: f64,
        found: Measured,
    ) -> &mut String {
        let Measured { value, error, runs } = found;
        let (name, group, note) = (name.into(), self.group, String::new());
        let z = distance(value - expected, error);
        self.claims.push(Claim {
            name,
            group,
            source,
            expected,
            simulated: value,
            error,
            z,
            runs,
            note,
        });
        let last = self.claims.len() - 1;
        &mut self.claims[last].note
    }
}

/// A difference in standard errors; where nothing varies, none or infinite.
fn distance(difference: f64, error: f64) -> f64 {
    if error == 0.0 && difference == 0.0 { 0.0 } else { difference / error }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_never_varies_must_be_equal_exactly() {
        assert_eq!(distance(0.0, 0.0), 0.0);
        assert_eq!(distance(1e-12, 0.0), f64::INFINITY);
        assert_eq!(distance(-1e-12, 0.0), f64::NEG_INFINITY);
        assert_eq!(distance(3.0, 2.0), 1.5);
    }

    #[test]
    fn departments_and_what_is_set_in_them_have_seeds_of_their_own() {
        let department = Department::new("a", "");
        let seeds = [department.seed(1), department.seed(2), department.with(&["b=1"]).seed(1)];
        assert!(seeds[0] != seeds[1] && seeds[0] != seeds[2] && seeds[1] != seeds[2]);
    }
}
