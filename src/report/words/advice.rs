//! Warnings in words: what was seen, why it matters, what helps.

use super::Words;
use crate::report::numbers;
use crate::study::Warning;

/// A warning in three sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// What was seen.
    pub seen: String,
    /// Why it matters.
    pub matters: String,
    /// What helps.
    pub helps: String,
}

fn advice(seen: String, matters: &str, helps: impl Into<String>) -> Advice {
    Advice { seen, matters: matters.into(), helps: helps.into() }
}

impl Words {
    /// A warning in words.
    pub fn advice(&self, warning: &Warning) -> Advice {
        match warning {
            Warning::Overload { role, utilisation, overdue } => {
                overload(role, *utilisation, *overdue)
            }
            Warning::Idle { role, utilisation } => idle(role, *utilisation),
            Warning::BaseRunsDry { probability, from } => {
                self.base_runs_dry(*probability, from.as_deref())
            }
            Warning::TargetOutOfReach { target, probability } => {
                self.out_of_reach(target, *probability)
            }
            Warning::KeyPerson { share, reps } => self.key_person(*share, *reps),
            Warning::Neglect { stage, share } => neglect(stage, *share),
            Warning::CashRunsOut { p10, p50 } => self.cash_runs_out(*p10, *p50),
            Warning::MostlyIgnorance { share, path } => mostly_ignorance(*share, path),
            Warning::Imprecise { runs } => imprecise(*runs),
            Warning::Partial { runs } => partial(*runs),
        }
    }

    fn base_runs_dry(&self, probability: f64, from: Option<&str>) -> Advice {
        let when = match from {
            Some(from) => format!(", typically from {}", numbers::month_of(from)),
            None => String::new(),
        };
        let share = numbers::share(probability, 0.01);
        advice(
            format!("The base runs dry in {share} of the {}{when}.", self.trial().many()),
            "Reps who prospect find nobody to call: revenue falls a cycle later, whatever the plan \
             says.",
            "Add accounts or inflow, convert more of those who are called, or prospect with fewer \
             reps. Shorter cool-offs only burn the base faster.",
        )
    }

    fn out_of_reach(&self, target: &str, probability: f64) -> Advice {
        let share = match probability {
            0.0 => "none".into(),
            _ => numbers::share(probability, 0.001),
        };
        advice(
            format!("The target `{target}` is met in {share} of the {}.", self.trial().many()),
            "A plan that all but nobody meets steers nobody: it cannot be told from no plan.",
            "Move the date, lower the target, or change the department before asking for it.",
        )
    }

    fn key_person(&self, share: f64, reps: usize) -> Advice {
        let (share, even) = (numbers::share(share, 0.01), numbers::share(1.0 / reps as f64, 0.01));
        advice(
            format!(
                "The best of {reps} reps brings {share} of the revenue; an even part would be {even}."
            ),
            "If that one leaves, the plan leaves too. (Who is best is partly luck and changes from \
             run to run.)",
            "Spread leads and know-how; keep deals and contacts in the CRM; hire before you must.",
        )
    }

    fn cash_runs_out(&self, p10: f64, p50: f64) -> Advice {
        // A quantile is hardly known better than to a twentieth.
        let bar = 0.05 * p10.abs().max(p50.abs());
        let (p10, p50) = (self.numbers().money(p10, bar), self.numbers().money(p50, bar));
        let one = self.trial().one();
        advice(
            format!("In one {one} in ten cash falls to {p10} or lower (middle case {p50})."),
            "A department that cannot pay stops before its plan is met.",
            "More cash at the start, larger advances, or hires that come later.",
        )
    }
}

fn overload(role: &str, utilisation: f64, overdue: f64) -> Advice {
    let (used, waiting) = (numbers::share(utilisation, 0.01), numbers::whole(overdue));
    advice(
        format!(
            "`{role}` has more to do than hours: {used} used over the run, {waiting} touches overdue at the end."
        ),
        "Due touches wait, deals go cold, and more leads bring no more sales.",
        format!(
            "More hours or people in `{role}`, fewer touches a deal, or less work at the entry."
        ),
    )
}

fn idle(role: &str, utilisation: f64) -> Advice {
    let used = numbers::share(utilisation, 0.01);
    advice(
        format!("`{role}` has little to do: {used} of its hours are used."),
        "Hours are paid and bring nothing.",
        format!("More leads, let `{role}` prospect, or fewer people."),
    )
}

fn neglect(stage: &str, share: f64) -> Advice {
    let share = numbers::share(share, 0.01);
    advice(
        format!(
            "{share} of the deals lost in `{stage}` were lost because nobody made the due touch in time."
        ),
        "These clients did not refuse: they waited too long.",
        "If the reps are full: more hours or fewer deals for each. If touches are forgotten: checks \
         and a CRM.",
    )
}

fn mostly_ignorance(share: f64, path: &str) -> Advice {
    let share = numbers::share(share, 0.01);
    advice(
        format!("{share} of the spread comes from numbers that nobody has measured."),
        "More runs do not narrow it; only knowing does.",
        format!("Measure `{path}` first."),
    )
}

fn imprecise(runs: u64) -> Advice {
    let runs = numbers::whole(runs as f64);
    advice(
        format!("After {runs} runs the answer is not yet as precise as was asked."),
        "The last digits may change with the seed.",
        "Allow more runs, or ask for less precision.",
    )
}

fn partial(runs: u64) -> Advice {
    let runs = numbers::whole(runs as f64);
    advice(
        format!("The run was interrupted: these are the results of {runs} runs."),
        "The error bars are wider than they would have been.",
        "Let it run to the end.",
    )
}
