//! How numbers are written, as patterns for editors.

use crate::language::Unit;

/// Two of a kind; the first may leave its unit to the second.
pub fn between(one: &str) -> String {
    format!("{NUMBER}.*?( to |-|−|\\.\\.|–|—).*?{one}")
}

const NUMBER: &str = "[^\\d+-]{0,5}[+-]?\\d[\\d _.]*";
/// A span of time that may count working days.
pub const SPAN: &str = "\\d[\\d _.]*\\s*(d|days?|w|weeks?|mo|months?|y|years?|wd)";

/// How a number of the unit is written.
pub fn pattern(unit: Unit) -> String {
    let duration = "(d|days?|w|weeks?|mo|months?|y|years?)";
    let per = "\\s*(/|per |a |an )\\s*(d|day|w|week|mo|month|q|quarter|y|year)";
    match unit {
        Unit::Share => format!("{NUMBER}%?"),
        Unit::Change => format!("{NUMBER}%?({per})?"),
        Unit::Factor | Unit::Number => format!("{NUMBER}[x×%]?"),
        Unit::Hours => format!("{NUMBER}\\s*(h|hours?|min|minutes)?"),
        Unit::Money | Unit::Count => format!("{NUMBER}.*"),
        Unit::Days => format!("{NUMBER}\\s*{duration}"),
        Unit::Wait => {
            format!("{NUMBER}\\s*(h|hours?|min|minutes|d|days?|w|weeks?|mo|months?|y|years?)")
        }
        Unit::DaysRate => format!("{NUMBER}\\s*{duration}{per}"),
        Unit::Rate | Unit::MoneyRate | Unit::ShareRate | Unit::Turnover => {
            format!("{NUMBER}.*?{per}")
        }
    }
}
