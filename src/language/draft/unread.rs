//! What could not be read, so that nothing is concluded from what stands in for it.
//!
//! One mistake is told once: what is checked between tables rests on some of their values, and is checked if these
//! could be read, whatever else is wrong in the file.

use crate::language::path::ParameterPath;

/// Paths of values that could not be read.
#[derive(Clone, Debug, Default)]
pub struct Unread(pub Vec<ParameterPath>);

/// Tables whose entries are counted and named: if one of them cannot be read as a whole, nothing is in its place.
const NAMED: [&str; 6] = ["segments", "products", "stages", "roles", "channels", "deals"];

impl Unread {
    /// Whether all tables are there, each with its name.
    pub fn is_whole(&self) -> bool {
        let is_a_table = |path: &ParameterPath| match path.names() {
            [] => true,
            [table] | [table, _] => NAMED.contains(&table.as_str()),
            [table, .., key] => table == "stages" && key == "name",
        };
        !self.0.iter().any(is_a_table)
    }

    /// Whether everything could be read that these paths lead to; `*` stands for any name.
    pub fn has(&self, paths: &[&str]) -> bool {
        !self.0.iter().any(|unread| paths.iter().any(|path| overlap(unread, path)))
    }

    /// The same of one path.
    pub fn has_at(&self, path: &ParameterPath) -> bool {
        let starts =
            |unread: &ParameterPath| unread.names().iter().zip(path.names()).all(|(a, b)| a == b);
        !self.0.iter().any(starts)
    }
}

/// Whether one of two paths leads into what the other leads to.
fn overlap(unread: &ParameterPath, path: &str) -> bool {
    let names = unread.names().iter();
    names.zip(path.split('.')).all(|(name, part)| part == "*" || part == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unread(path: &str) -> Unread {
        Unread(vec![ParameterPath::parse(path).unwrap()])
    }

    #[test]
    fn a_value_is_unread_with_all_that_it_holds_and_all_that_hold_it() {
        for path in ["roles.rep.stages", "roles.rep", "roles.rep.stages.0"] {
            assert!(!unread(path).has(&["roles.*.stages"]), "{path}");
        }
        assert!(unread("roles.rep.hours").has(&["roles.*.stages"]));
    }

    #[test]
    fn without_a_table_or_its_name_nothing_is_in_its_place() {
        for path in ["roles", "roles.rep", "stages.0.name"] {
            assert!(!unread(path).is_whole(), "{path}");
        }
        assert!(unread("roles.rep.hours").is_whole() && unread("last_year.revenue").is_whole());
    }
}
