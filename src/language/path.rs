//! The one language of parameters: dotted paths such as `roles.hunter.ramp`.
//!
//! Errors, `--set`, sweeps and the names of unknown numbers all use it. A stage or a rep is named in
//! the path (`stages.proposal.convert`); what has no name goes by its place in the list, from 0.

use std::fmt;

/// The dotted path of a number or a table in a scenario.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ParameterPath(Vec<String>);

impl ParameterPath {
    /// The whole scenario.
    pub fn root() -> ParameterPath {
        ParameterPath::default()
    }

    /// The path with one more name.
    pub fn with(&self, name: &str) -> ParameterPath {
        let mut names = self.0.clone();
        names.push(name.to_owned());
        ParameterPath(names)
    }

    /// The names between the dots.
    pub fn names(&self) -> &[String] {
        &self.0
    }

    /// Reads a dotted path; a name that holds a dot stands in quotes. `None` if a name is empty or a
    /// quote is left open.
    pub fn parse(text: &str) -> Option<ParameterPath> {
        let parts = split_names(text)?;
        Some(ParameterPath(parts.into_iter().map(|(_, name)| name).collect()))
    }

    /// The path as TOML wants it in a header: names with other than Latin letters in quotes.
    pub(super) fn header(&self) -> String {
        let is_bare = |name: &String| {
            !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "_-".contains(c))
        };
        let written = |name| if is_bare(name) { name.clone() } else { format!("{name:?}") };
        self.0.iter().map(written).collect::<Vec<_>>().join(".")
    }
}

impl fmt::Display for ParameterPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, name) in self.0.iter().enumerate() {
            let dot = if i == 0 { "" } else { "." };
            let plain =
                !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || "_-".contains(c));
            if plain { write!(f, "{dot}{name}")? } else { write!(f, "{dot}{name:?}")? }
        }
        Ok(())
    }
}

/// The names of a dotted path with their byte ranges.
pub(super) fn split_names(text: &str) -> Option<Vec<(std::ops::Range<usize>, String)>> {
    let mut names = Vec::new();
    let mut rest = text;
    loop {
        let skipped = rest.len() - rest.trim_start().len();
        let at = text.len() - rest.len() + skipped;
        let (length, name) = first_name(rest.trim_start())?;
        names.push((at..at + length, name));
        rest = text[at + length..].trim_start();
        match rest.strip_prefix('.') {
            Some(after) => rest = after,
            None if rest.is_empty() => return Some(names),
            None => return None,
        }
    }
}

fn first_name(text: &str) -> Option<(usize, String)> {
    let quote = text.chars().next().filter(|c| *c == '"' || *c == '\'');
    if let Some(quote) = quote {
        let inner = &text[1..];
        let end = inner.find(quote)?;
        return Some((end + 2, inner[..end].to_owned()));
    }
    let end = text.find('.').unwrap_or(text.len());
    let name = text[..end].trim_end();
    (!name.is_empty()).then(|| (name.len(), name.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_reads_back_as_it_is_shown() {
        for text in ["roles.hunter.ramp", "roles.\"a.b\".ramp", "roles.hunter.reps.Анна.skill"]
        {
            let path = ParameterPath::parse(text).unwrap();
            assert_eq!(path.to_string(), text);
        }
    }

    #[test]
    fn half_a_path_is_no_path() {
        for text in ["", ".", "a.", ".a", "a..b", "\"a"] {
            assert_eq!(ParameterPath::parse(text), None, "{text}");
        }
    }
}
