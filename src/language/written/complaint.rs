//! Why a text is not the number that it should be.

use crate::messages::{Both, Lang, Say};

/// Why a text is no such number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint(Box<Said>);

/// What is said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Said {
    found: Both,
    expected: Both,
    help: Both,
}

impl Complaint {
    /// A complaint without help.
    pub fn new(found: impl Say, expected: impl Say) -> Complaint {
        let (found, expected) = (Both::new(&found), Both::new(&expected));
        Complaint(Box::new(Said { found, expected, help: Both::default() }))
    }

    /// The same with help.
    pub fn help(mut self, help: impl Say) -> Complaint {
        self.0.help = Both::new(&help);
        self
    }

    /// What was found, to follow the name of the field.
    pub fn found(&self) -> &Both {
        &self.0.found
    }

    /// What was found, with what it quotes as it was typed: no words that the text lacks.
    pub fn as_typed(&self, typed: &str) -> Both {
        let said = |lang: Lang| {
            let parts = self.0.found.of(lang).split('"').enumerate();
            let part = |(place, part): (usize, &str)| match place % 2 == 1 && !typed.contains(part)
            {
                true => typed.trim().to_owned(),
                false => part.to_owned(),
            };
            parts.map(part).collect::<Vec<String>>().join("\"")
        };
        Both::each(said)
    }

    /// What was expected.
    pub fn expected(&self) -> &Both {
        &self.0.expected
    }

    /// What to write instead; may be empty.
    pub fn instead(&self) -> &Both {
        &self.0.help
    }
}
