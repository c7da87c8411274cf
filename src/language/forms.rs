//! The ways to write a number that is not known exactly, or that varies from case to case.

use crate::messages::{Text, messages};

messages!(texts, "language/forms");

/// What a parameter of a form measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parameter {
    /// The same as the field.
    Same,
    /// A spread or shape: a plain number above 0.
    Plain,
}

/// A named distribution, `{ dist = "name", … }`.
#[derive(Debug)]
pub struct Form {
    /// Its name.
    pub name: &'static str,
    /// Its parameters.
    pub parameters: &'static [(&'static str, Parameter)],
    /// Whether a range of ignorance may take it.
    pub for_belief: bool,
    /// Whether a quantity that varies from case to case may take it.
    pub for_cases: bool,
}

impl Form {
    /// What it is, in every language.
    pub fn doc(&self) -> Text {
        texts::find(self.name).unwrap_or(Text { en: "", ru: "" })
    }
}

use Parameter::{Plain, Same};

/// All named distributions.
pub static FORMS: &[Form] = &[
    Form {
        name: "uniform",
        parameters: &[("low", Same), ("high", Same)],
        for_belief: true,
        for_cases: true,
    },
    Form {
        name: "triangular",
        parameters: &[("low", Same), ("mode", Same), ("high", Same)],
        for_belief: true,
        for_cases: true,
    },
    Form {
        name: "lognormal",
        parameters: &[("median", Same), ("mean", Same), ("sigma", Plain)],
        for_belief: true,
        for_cases: true,
    },
    Form {
        name: "normal",
        parameters: &[("mean", Same), ("sd", Same)],
        for_belief: true,
        for_cases: false,
    },
    Form {
        name: "beta",
        parameters: &[("alpha", Plain), ("beta", Plain)],
        for_belief: true,
        for_cases: false,
    },
    Form {
        name: "gamma",
        parameters: &[("mean", Same), ("shape", Plain)],
        for_belief: false,
        for_cases: true,
    },
    Form { name: "exponential", parameters: &[("mean", Same)], for_belief: false, for_cases: true },
    Form {
        name: "weibull",
        parameters: &[("scale", Same), ("shape", Plain)],
        for_belief: false,
        for_cases: true,
    },
];

/// The form of this name, if the field takes it.
pub fn form(name: &str, varies: bool) -> Option<&'static Form> {
    forms(varies).find(|form| form.name == name)
}

/// The forms that a field takes.
pub fn forms(varies: bool) -> impl Iterator<Item = &'static Form> {
    FORMS.iter().filter(move |form| if varies { form.for_cases } else { form.for_belief })
}
