//! A file that was read once, to be read again with other numbers in some places.
//!
//! What all versions share is parsed and laid once. A version that is right comes out as [`load`] would have it; of one
//! that is wrong, `load` tells what.

use super::drafted::{Drafted, draft};
use super::load;
use super::overrides::{ARGUMENTS, Overrides, read_arguments};
use super::variants::{Variant, chosen, lay, take_variants};
use crate::language::document::{Table, argument, digest, parse};
use crate::language::{Problem, Problems};
use crate::scenario::Scenario;

/// A file with a variant and arguments laid over it.
pub struct Template<'a> {
    source_name: &'a str,
    text: &'a str,
    overrides: &'a Overrides,
    table: Table,
    variants: Vec<Variant>,
}

impl<'a> Template<'a> {
    /// Reads the file `text`, with what is laid over it in every version.
    ///
    /// # Errors
    /// All problems of it, as [`load`] tells them.
    pub fn read(
        source_name: &'a str,
        text: &'a str,
        overrides: &'a Overrides,
    ) -> Result<Template<'a>, Problems> {
        load(source_name, text, overrides)?;
        let (mut table, mut problems) = parse(text);
        let arguments = read_arguments(overrides, &mut problems);
        let variants = take_variants(&mut table, &mut problems);
        let variant = chosen(overrides, &variants, &mut problems);
        lay(&mut table, variant, arguments, &mut problems);
        Ok(Template { source_name, text, overrides, table, variants })
    }

    /// The scenario with further arguments `path=value`, and its digest.
    ///
    /// # Errors
    /// All problems of it, as [`load`] tells them.
    pub fn with(&self, set: &[String]) -> Result<(Scenario, String), Problems> {
        if let Some(right) = self.right(set) {
            return Ok(right);
        }
        let Overrides { variant, set: known } = self.overrides;
        let all = known.iter().chain(set).cloned().collect();
        let loaded =
            load(self.source_name, self.text, &Overrides { variant: variant.clone(), set: all })?;
        Ok((loaded.scenario, loaded.digest))
    }

    /// The same; `None` if anything is wrong.
    fn right(&self, set: &[String]) -> Option<(Scenario, String)> {
        let known = self.overrides.set.len();
        if known + set.len() > ARGUMENTS {
            return None;
        }
        let read = |(place, text): (usize, &String)| argument(text, (known + place + 1) as u16);
        let arguments = set.iter().enumerate().map(read).collect::<Result<_, _>>().ok()?;
        let (mut table, mut problems) = (self.table.clone(), Vec::new());
        lay(&mut table, None, arguments, &mut problems);
        let Drafted { scenario, problems: found, .. } =
            draft(&table, self.source_name, &self.variants);
        let is_wrong = problems.iter().chain(&found).any(Problem::is_error);
        scenario.filter(|_| !is_wrong).map(|scenario| (scenario, digest(&table)))
    }
}
