//! A doubt about a scenario: its kind, where to look, and three sentences: what was seen, why it matters, what helps.

use crate::language::path::ParameterPath;
use crate::messages::{Both, Lang, Say};
use serde::Serialize;

/// What kind of doubt it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DoubtKind {
    /// A stage that takes no hours, or that every deal passes at its first touch.
    IdleStage,
    /// A ramp that outlasts the mean tenure.
    RampOutlastsTenure,
    /// A role that no deal reaches.
    UnfedRole,
    /// More reps than a head can lead.
    CrowdedHead,
    /// More work than hours.
    Overload,
    /// More digits than anybody knows.
    Precision,
    /// More contacts than the base bears.
    BaseRunsDry,
    /// Growth over a year, counted over a part of one.
    PartOfYear,
    /// A role for customers where no segment has any.
    NoCustomers,
    /// Touches that go amiss where nobody checks.
    Unchecked,
    /// An order that takes longer than a day.
    LongOrder,
    /// Orders that are worth more than customers buy in a year.
    SmallWallet,
    /// More parts of the pay than anybody keeps in mind.
    CrowdedPlan,
    /// A step of a commission that pays less than the one before.
    FallingCommission,
    /// A leap in pay at a threshold that is worth more than a month's base.
    PayCliff,
    /// A part of a pay plan can never be paid or taken back.
    IdlePay,
    /// A contest that everybody wins.
    ContestForAll,
    /// Who keeps customers is paid for new business only.
    NewBusinessOnly,
    /// Clients forget between two regular contacts.
    ForgottenPool,
    /// An open deal whose last touch is longer ago than the gap to the next can be.
    OverdueAtStart,
    /// When accounts are called again, where nobody calls any.
    NobodyCallsAgain,
    /// The department of the file sells much more or less in a year than last year.
    UnlikeLastYear,
    /// Two amounts that should agree are ten times apart or more.
    FarApart,
    /// Costs or profits are asked for, and all revenue counts as margin.
    NoMargin,
    /// What is stated begins or comes after the run, or brings nothing.
    NeverCounts,
    /// A product asks for a skill that nobody has.
    UnreachedFloor,
}

/// One doubt: what was seen, why it matters, what helps. It is found before anybody knows who will read it, so it is said in
/// every language; programs read English.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Doubt {
    /// What kind it is.
    pub kind: DoubtKind,
    /// Path of the parameter to look at.
    #[serde(serialize_with = "as_text")]
    pub path: ParameterPath,
    /// What was seen.
    #[serde(serialize_with = "in_english")]
    pub seen: Both,
    /// Why it matters.
    #[serde(serialize_with = "in_english")]
    pub matters: Both,
    /// What to change.
    #[serde(serialize_with = "in_english")]
    pub help: Both,
}

impl Doubt {
    /// A doubt about the parameter at a path: what was seen, why it matters, what to change.
    pub fn new(
        kind: DoubtKind,
        path: ParameterPath,
        [seen, matters, help]: [&dyn Say; 3],
    ) -> Doubt {
        let [seen, matters, help] = [seen, matters, help].map(Both::new);
        Doubt { kind, path, seen, matters, help }
    }
}

/// A doubt about a variant that the file alone does not raise.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VariantDoubt {
    /// Name of the variant.
    pub variant: String,
    /// The doubt.
    #[serde(flatten)]
    pub doubt: Doubt,
}

fn as_text<S: serde::Serializer>(path: &ParameterPath, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(path)
}

fn in_english<S: serde::Serializer>(said: &Both, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(said.of(Lang::En))
}

pub(super) fn path(names: &[&str]) -> ParameterPath {
    names.iter().fold(ParameterPath::root(), |path, name| path.with(name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::Text;

    #[test]
    fn programs_read_a_doubt_in_english() {
        let text = |en, ru| Text { en, ru };
        let (seen, matters, help) =
            (text("seen", "видно"), text("matters", "важно"), text("helps", "поможет"));
        let place = path(&["stages", "call"]);
        let doubt = Doubt::new(DoubtKind::Precision, place, [&seen, &matters, &help]);
        let json = serde_json::to_value(&doubt).expect("JSON");
        assert_eq!((&json["seen"], &json["help"]), (&"seen".into(), &"helps".into()));
        assert_eq!(doubt.matters.of(Lang::Ru), "важно");
    }
}
