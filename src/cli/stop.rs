//! Why a command ends before its result.

use crate::messages::{Both, Lang, Say, messages, told};

messages!(say, "cli/stop");

/// Why a command ended early.
#[derive(Debug)]
pub(super) enum Stop {
    /// A scenario or an argument is wrong; the text says where and what to write instead.
    BadInput(Both),
    /// Something failed at run time: what.
    Failed(Both),
    /// The result is there, but is not what was required.
    Unmet(Both),
    /// Somebody called a halt; what was known has been printed.
    Interrupted,
    /// Somebody called a halt before anything was known.
    InterruptedEarly(Both),
}

impl Stop {
    /// An argument or a scenario is wrong: what is.
    pub fn wrong(what: &dyn Say) -> Stop {
        Stop::BadInput(Both::each(|lang| error(what, lang)))
    }

    /// The same, with what to write instead.
    pub fn wrong_with_help(what: &dyn Say, help: &dyn Say) -> Stop {
        Stop::BadInput(Both::each(|lang| error(what, lang) + &note(&say::Help { help }, lang)))
    }

    /// The same, with a table of a scenario as an example.
    pub fn wrong_with_table(
        what: &dyn Say,
        help: &dyn Say,
        table: &str,
        keys: &[(&str, &str)],
    ) -> Stop {
        let keys = keys.iter().map(|(key, value)| format!("     {key} = {value}\n"));
        let table = format!("\n     [{table}]\n{}", keys.collect::<String>());
        let all = |lang| error(what, lang) + &note(&say::Help { help }, lang) + &table;
        Stop::BadInput(Both::each(all))
    }

    /// Something failed: what.
    pub fn failed(what: &dyn Say) -> Stop {
        Stop::Failed(Both::new(what))
    }

    /// The code with which the program ends, and what it says.
    pub fn ending(&self, lang: Lang) -> (u8, String) {
        match self {
            Stop::BadInput(text) => (2, text.of(lang).to_owned()),
            Stop::Failed(what) => (1, error(what, lang)),
            Stop::Unmet(text) => (3, format!("{}\n", text.of(lang))),
            Stop::Interrupted => (130, String::new()),
            Stop::InterruptedEarly(text) => (130, format!("{}\n", text.of(lang))),
        }
    }
}

fn error(what: &dyn Say, lang: Lang) -> String {
    told(&say::Error { what }, lang) + "\n"
}

/// A line below an error.
pub(super) fn note(what: &dyn Say, lang: Lang) -> String {
    format!("   = {}\n", told(what, lang))
}

impl From<std::io::Error> for Stop {
    fn from(error: std::io::Error) -> Stop {
        Stop::Failed(error.to_string().into())
    }
}
