//! What was found about versions beside each other.

use crate::figures::Figure;
use crate::statistics::Estimate;
use crate::study::method::findings::{Basis, Heading};
use crate::study::method::outputs::{OutputFigure, with_differences};
use crate::study::method::spread::{Mean, REACH};
use crate::study::method::target::{Key, TargetAsked};
use crate::study::method::verdict::{Yardstick, widened};
use crate::study::method::versions::LeftOut;
use serde::{Serialize, Serializer};

/// What was found about versions beside each other. Money is in major units, shares are 0 to 1.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Comparison {
    /// The question and the frame, of the first version.
    pub heading: Heading,
    /// How the numbers came about; `runs` are those of the first version.
    pub basis: Basis,
    /// What the best has most of.
    pub goal: Figure,
    /// What is counted run by run to say how sure that is: of a target, which is met or not, what it counts.
    pub counted: Figure,
    /// The versions in the order asked for; the others are compared to the first.
    pub versions: Vec<VersionFinding>,
    /// What the first target of the first version asks for; `None` if it has none.
    #[serde(serialize_with = "told")]
    pub first_target: Option<TargetAsked>,
    /// Versions that ask for something else: chances of different targets do not say which department is better.
    pub other_targets: Vec<OtherTarget>,
    /// Which is best; `None` if there is but one, or nothing was played.
    pub choice: Option<Choice>,
    /// Versions over other days or in other money, which cannot stand beside the first.
    pub left_out: Vec<LeftOut>,
}

/// Which version is best by the goal, and how sure that is.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Choice {
    /// Its place among the versions.
    pub best: usize,
    /// The one that comes next: the nearest that is not exactly as good, if there is one.
    pub next: usize,
    /// What the best has more than the next, on the same luck.
    pub lead: Mean,
    /// Versions that are exactly as good, run by run.
    pub equals: Vec<Equal>,
    /// Standard errors by which a difference between two versions must lie off nothing to be told: 95 % for all pairs of
    /// versions that differ together. The ± of differences is so wide on the page.
    pub reach: f64,
    /// Places of other versions that cannot be told apart from the best: the difference lies within the reach.
    pub rivals: Vec<usize>,
    /// The least that the probability is that no other version is better than the best-looking one; above 97.5 % exactly
    /// if there is no rival.
    pub is_best: f64,
    /// The most that is lost on average if it is not.
    pub expected_loss: f64,
    /// A smaller difference does not count, in the unit of the goal.
    pub indifference: f64,
    /// The promise of the procedure: with this probability the version chosen is the best if that one is better by
    /// the indifference. `None` if a number of runs was asked for, or there was a halt before the choice was made.
    pub confidence: Option<f64>,
    /// Replications of each version still in question that the choice takes; `None` if it is made.
    pub needed: Option<u64>,
}

impl Comparison {
    /// A difference between two versions with the bar by which it is judged: 95 % for all pairs of versions together.
    pub fn barred(&self, difference: &Mean) -> Mean {
        let reach = self.choice.as_ref().map(|choice| choice.reach);
        widened(difference, reach.unwrap_or(Yardstick::among(self.versions.len()).reach()))
    }

    /// A difference and the ends of its bar, as they are drawn and written.
    pub fn span(&self, difference: &Mean) -> (f64, f64, f64) {
        let of = self.barred(difference);
        (of.mean, of.mean - REACH * of.error, of.mean + REACH * of.error)
    }

    /// A version, and by how much it differs from the first in a measure; `None` if it is not told from it.
    pub fn told_difference(
        &self,
        place: usize,
        measure: Figure,
    ) -> Option<(&VersionFinding, Mean)> {
        let version = &self.versions[place];
        let more = version.figure(measure)?.more()?;
        Yardstick::of(1).is_told(&self.barred(&more)).then_some((version, more))
    }

    /// The version that differs most from the first in a measure, and by how much; `None` if none is told from it, 95 %
    /// for all of them together.
    pub fn most_different(&self, measure: Figure) -> Option<(&VersionFinding, Mean)> {
        let is_told = |more: &Mean| {
            let more = self.barred(more);
            Yardstick::of(1).is_told(&more)
        };
        let more = |version: &'_ VersionFinding| version.figure(measure)?.more();
        let all = self.versions.iter().filter_map(|version| Some((version, more(version)?)));
        all.filter(|(_, more)| is_told(more))
            .max_by(|a, b| a.1.mean.abs().total_cmp(&b.1.mean.abs()))
    }
}

impl Choice {
    /// Whether all of so many versions are exactly as good.
    pub fn is_all_equal(&self, versions: usize) -> bool {
        self.equals.len() + 1 == versions
    }
}

/// What one version brings.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VersionFinding {
    /// Name of the variant or of the file; `None` = the file as it is.
    pub name: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Replications done.
    pub runs: u64,
    /// Replications after which it was clear that it is not the best; `None` if it stayed in question.
    pub left_out_after: Option<u64>,
    /// P(first target met); `None` without targets.
    #[serde(rename = "p_target")]
    pub target: Option<Estimate>,
    /// P(cash falls below 0 on some day); `None` if the scenario does not state the cash at the start.
    #[serde(rename = "p_cash_out")]
    pub cash_runs_out: Option<Estimate>,
    /// Means, and their differences to the first version.
    #[serde(serialize_with = "with_differences")]
    pub figures: Vec<OutputFigure>,
}

/// A version that is exactly as good as the best: in every run there is as much of the goal; of money, but for rounding.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Equal {
    /// Its place among the versions.
    pub place: usize,
    /// What it has more profit than the best, on the same luck.
    pub more_profit: Mean,
    /// Whether all that is compared is the same in every run.
    pub is_same: bool,
    /// Whether the goal differs by rounding in some run.
    pub differs_by_rounding: bool,
}

impl VersionFinding {
    /// Whether all that is compared is the same as in the first version in every run; never of that one itself.
    pub fn is_same(&self) -> bool {
        let is_same =
            |of: &OutputFigure| of.difference.is_some_and(|difference| difference.is_same());
        !self.figures.is_empty() && self.figures.iter().all(is_same)
    }

    /// A figure; `None` if it does not exist here.
    pub fn figure(&self, measure: Figure) -> Option<&OutputFigure> {
        self.figures.iter().find(|figure| figure.measure == measure)
    }
}

/// A version whose first target is not that of the first.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OtherTarget {
    /// Its place among the versions.
    pub place: usize,
    /// What it asks for; `None` if it has no target.
    #[serde(serialize_with = "told")]
    pub asks: Option<TargetAsked>,
}

/// What is told of the first target of a version.
const TOLD: [Key; 7] =
    [Key::Measure, Key::Stage, Key::Scope, Key::Of, Key::AtLeast, Key::From, Key::By];

fn told<S: Serializer>(asked: &Option<TargetAsked>, serializer: S) -> Result<S::Ok, S::Error> {
    asked.as_ref().map(|asked| asked.told(&TOLD)).serialize(serializer)
}

/// Whether two targets ask the same, whatever their names are.
pub(super) fn is_same_question(one: &TargetAsked, other: &TargetAsked) -> bool {
    one.told(&TOLD) == other.told(&TOLD)
}
