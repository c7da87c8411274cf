//! Which `--set` argument breaks a line of the file that is right without it.

use super::drafted::draft;
use super::overrides::Overrides;
use super::variants::{Variant, lay};
use crate::language::document::Table;
use crate::language::problem::{Problem, Severity};
use crate::messages::{Both, messages};

messages!(say, "language/draft/blame");

/// The file with each argument alone, to find out which of them breaks it.
pub(super) struct Alone<'a> {
    pub(super) plain: &'a Table,
    pub(super) chosen: Option<&'a Variant>,
    pub(super) overrides: &'a [Table],
    pub(super) source_name: &'a str,
}

impl Alone<'_> {
    /// Errors in lines of the file that are right without the arguments: each is told with the first
    /// argument that brings it about.
    pub(super) fn blame(&self, options: &Overrides, found: Vec<Problem>) -> Vec<Problem> {
        let is_doubtful =
            |problem: &Problem| problem.severity == Severity::Error && problem.place.source == 0;
        if self.overrides.is_empty() || !found.iter().any(is_doubtful) {
            return found;
        }
        let without = self.errors(&[]);
        let with: Vec<Vec<Problem>> = self
            .overrides
            .iter()
            .take(BLAMED)
            .map(|one| self.errors(std::slice::from_ref(one)))
            .collect();
        let blamed = |problem: Problem| {
            if !is_doubtful(&problem) || is_among(&problem, &without) {
                return problem;
            }
            let culprit = with.iter().position(|errors| is_among(&problem, errors));
            let title = &problem.title;
            let title = match culprit.and_then(|index| options.set.get(index)) {
                Some(argument) => Both::new(&say::WithArgument { argument, title }),
                None => Both::new(&say::WithArguments { title }),
            };
            Problem { title, ..problem }
        };
        found.into_iter().map(blamed).collect()
    }

    fn errors(&self, overrides: &[Table]) -> Vec<Problem> {
        let mut table = self.plain.clone();
        lay(&mut table, self.chosen, overrides.to_vec(), &mut Vec::new());
        draft(&table, self.source_name, &[]).problems
    }
}

/// Most `--set` arguments that are tried one by one.
const BLAMED: usize = 20;

pub(super) fn is_among(problem: &Problem, others: &[Problem]) -> bool {
    others.iter().any(|other| other.place == problem.place && other.title == problem.title)
}
