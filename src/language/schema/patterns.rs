//! How numbers are written, as patterns for editors.

use crate::language::Unit;

/// Two of a kind; the first may leave its unit to the second.
pub fn between(one: &str) -> String {
    format!("{NUMBER}.*?( to | до |-|−|\\.\\.|–|—).*?{one}")
}

const NUMBER: &str = "[^\\d+-]{0,5}[+-]?\\d[\\d _.,]*";

/// Words for days, weeks, months and years in Russian.
const RUSSIAN: &str =
    "д|дн|день|дн[яе]й?|нед|недел[яиьюе]+|мес|месяц[аев]*|г|года?|лет|рд|раб.* дн[яей]*";

/// A span of time that may count working days.
pub fn span() -> String {
    format!("\\d[\\d _.,]*\\s*(d|days?|w|weeks?|mo|months?|y|years?|wd|{RUSSIAN})")
}

/// How a number of the unit is written.
pub fn pattern(unit: Unit) -> String {
    let duration = format!("(d|days?|w|weeks?|mo|months?|y|years?|{RUSSIAN})");
    let per = format!(
        "\\s*(/|per |a |an |в |за )\\s*(d|day|w|week|mo|month|q|quarter|y|year|кв|квартал|{RUSSIAN})"
    );
    match unit {
        Unit::Share => format!("{NUMBER}%?"),
        Unit::Change => format!("{NUMBER}%?({per})?"),
        Unit::Factor | Unit::Number => format!("{NUMBER}[x×%]?"),
        Unit::Hours => format!("{NUMBER}\\s*(h|hours?|min|minutes|ч|час[аов]*|мин|минут[аы]?)?"),
        Unit::Money | Unit::Count => format!("{NUMBER}.*"),
        Unit::Days => format!("{NUMBER}\\s*{duration}"),
        Unit::Wait => {
            format!(
                "{NUMBER}\\s*(h|hours?|min|minutes|ч|час[аов]*|мин|минут[аы]?|d|days?|w|weeks?|mo|months?|y|years?|{RUSSIAN})"
            )
        }
        Unit::DaysRate => format!("{NUMBER}\\s*{duration}{per}"),
        Unit::Rate | Unit::MoneyRate | Unit::ShareRate | Unit::Turnover => {
            format!("{NUMBER}.*?{per}")
        }
    }
}
