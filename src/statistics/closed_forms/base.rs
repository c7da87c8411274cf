//! What a base of accounts and a seat can carry.

/// Contacts a unit of time that a base of `accounts` sustains when the share `refused` (above 0, to 1)
/// refuses and must then be left alone for `cool_off`: N/(r·T). Above it the cool-off is broken, or
/// reps idle.
pub fn contact_ceiling(accounts: f64, refused: f64, cool_off: f64) -> f64 {
    accounts / (refused * cool_off)
}

/// Long-run use of a seat, by renewal of one holder after another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Seat {
    /// Share 0 to 1 of the time that the seat is empty: fill/(fill + tenure).
    pub vacancy: f64,
    /// Mean strength as a share of a full one: (tenure − ramp/2)/(fill + tenure), for a straight ramp
    /// from nothing, no longer than the tenure.
    pub effective: f64,
    /// Hires a year: 12/(fill + tenure).
    pub hires_a_year: f64,
}

/// The seat that takes `fill` months to fill and whose holders ramp for `ramp` months and stay for
/// `tenure`.
pub fn seat(fill: f64, ramp: f64, tenure: f64) -> Seat {
    let turn = fill + tenure;
    Seat {
        vacancy: fill / turn,
        effective: (tenure - ramp / 2.0) / turn,
        hires_a_year: 12.0 / turn,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thousand_accounts_that_cool_for_half_a_year_carry_43_contacts_a_week() {
        assert!((contact_ceiling(1000.0, 0.9, 26.0) - 42.7).abs() < 0.05);
    }

    #[test]
    fn a_seat_that_turns_over_in_22_months_is_three_quarters_of_a_rep() {
        let Seat { vacancy, effective, hires_a_year } = seat(4.0, 3.0, 18.0);
        assert!((vacancy - 0.182).abs() < 5e-4);
        assert!((effective - 0.750).abs() < 5e-4);
        assert!((hires_a_year - 0.545).abs() < 5e-4);
    }
}
