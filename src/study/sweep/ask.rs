//! What is asked of a department at many points, and what all that is played has in common.

use super::axis::Level;
use super::points::Points;
use crate::figures::Figure;
use crate::language::{Loaded, Overrides, Problems, Template, load};
use crate::scenario::Scenario;
use crate::study::method::replicate::{Hands, Plan};

/// What is asked.
#[derive(Clone, Copy, Debug)]
pub struct Ask<'a> {
    /// Name of the file and its text.
    pub source: (&'a str, &'a str),
    /// What is laid over the file at every point.
    pub overrides: &'a Overrides,
    /// The points.
    pub points: &'a Points,
    /// What is to be best.
    pub goal: Figure,
    /// What it is held against.
    pub against: Option<Figure>,
    /// What the values of a point are called where one of them is wrong, such as `--vary`.
    pub argument: &'a str,
}

/// A point that is no department.
#[derive(Clone, Debug, PartialEq)]
pub struct BadPoint {
    /// Its values, each `path=value`; empty = the file as it is.
    pub at: Vec<String>,
    /// What is wrong.
    pub problems: Problems,
}

impl Ask<'_> {
    /// What is to be best, and what it is held against.
    pub fn goals(&self) -> impl Iterator<Item = Figure> + use<> {
        [Some(self.goal), self.against].into_iter().flatten()
    }

    /// Reads the file as it is, and tries points before anything is played.
    ///
    /// # Errors
    /// The first of them that is no department.
    pub fn check(&self) -> Result<Loaded, BadPoint> {
        let (name, text) = self.source;
        let base = load(name, text, self.overrides).map_err(|problems| self.bad(&[], problems))?;
        let template = self.template()?;
        for levels in self.points.trial() {
            self.version(&template, &levels)?;
        }
        Ok(base)
    }

    /// The file as it is, to be read with the values of points.
    pub(super) fn template(&self) -> Result<Template<'_>, BadPoint> {
        let (name, text) = self.source;
        let template = Template::read(name, text, self.overrides);
        template.map_err(|problems| self.bad(&[], problems))
    }

    /// The scenario with the values of a point, and its digest.
    pub(super) fn version(
        &self,
        template: &Template,
        levels: &[Level],
    ) -> Result<(Scenario, String), BadPoint> {
        let at: Vec<String> = levels.iter().map(Level::set).collect();
        template.with(&at).map_err(|problems| self.bad(&at, problems))
    }

    fn bad(&self, at: &[String], problems: Problems) -> BadPoint {
        let problems = problems.naming_arguments(self.overrides.set.len(), self.argument);
        BadPoint { at: at.to_vec(), problems }
    }
}

/// What all that is played has in common.
#[derive(Clone, Copy)]
pub(super) struct Common<'a> {
    pub ask: &'a Ask<'a>,
    pub template: &'a Template<'a>,
    pub plan: &'a Plan,
    pub hands: &'a Hands,
}
