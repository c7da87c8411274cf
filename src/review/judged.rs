//! A file read and judged: its doubts are told with its problems, each at the line that it is about.

use super::doubt::{Doubt, VariantDoubt};
use super::implied::implied;
use super::lint::doubts;
use crate::language::{Loaded, Overrides, Problem, Problems, Read, load_judged};
use crate::messages::Lang;

/// A scenario that was read and judged.
#[derive(Clone, Debug, PartialEq)]
pub struct Reviewed {
    /// What was read; what is doubtful in it is among its warnings.
    pub loaded: Loaded,
    /// What is doubtful in its variants and not in the file alone, if neither a variant nor another
    /// number was asked for.
    pub variant_doubts: Vec<VariantDoubt>,
}

/// Reads the scenario `text`, which was found in the file `source_name`, and judges it.
///
/// # Errors
/// All problems of the file, its variants and the overrides, in their order.
pub fn load(source_name: &str, text: &str, options: &Overrides) -> Result<Reviewed, Problems> {
    let (mut base, mut variant_doubts) = (Vec::new(), Vec::new());
    let loaded = load_judged(source_name, text, options, &mut |read| {
        let found = doubts(read.scenario, &implied(read.scenario));
        let Some(variant) = read.variant else {
            base = found;
            return base.iter().map(|doubt| as_problem(doubt, read)).collect();
        };
        let is_known = |doubt: &Doubt| {
            base.iter().any(|old| (old.kind, &old.path) == (doubt.kind, &doubt.path))
        };
        let new: Vec<Doubt> = found.into_iter().filter(|doubt| !is_known(doubt)).collect();
        let told = new.iter().map(|doubt| as_problem(doubt, read)).collect();
        let of = |doubt| VariantDoubt { variant: variant.to_owned(), doubt };
        variant_doubts.extend(new.into_iter().map(of));
        told
    })?;
    Ok(Reviewed { loaded, variant_doubts })
}

fn as_problem(doubt: &Doubt, read: &Read) -> Problem {
    let [seen, matters, help] =
        [&doubt.seen, &doubt.matters, &doubt.help].map(|of| of.of(Lang::En));
    Problem::new(&doubt.path, read.place(&doubt.path), seen).warning().expected(matters).help(help)
}
