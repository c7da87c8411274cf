//! Who works here: what holds of roles and of everybody who is there, and who has left.

use super::records::reset;
use crate::units::Day;

/// A day on which people of a role left.
#[derive(Clone, Copy, Debug)]
pub(in crate::engine) struct Departure {
    pub day: Day,
    /// People who were there in the morning.
    pub there: u32,
    /// Of these, people who left.
    pub left: u32,
    /// Of a deal that is with any of the role, the logarithm of the chance that it outlives all who have left by then.
    pub outlived: f64,
}

/// The people of the department.
#[derive(Debug, Default)]
pub(in crate::engine) struct Staff {
    /// Days on which people of each role left.
    pub departures: Vec<Vec<Departure>>,
    /// Which of these each occupant left on, by seat.
    pub left_with: Vec<Vec<u32>>,
    /// Odds and hours multipliers of each role today: coaching, rivalry.
    pub role_odds: Vec<f64>,
    pub role_hours: Vec<f64>,
    /// Somebody has left or started since the roles were weighed.
    pub has_changed: bool,
    /// No seat changes before this day.
    pub next_change: Day,
    /// Everybody who is there is steady.
    pub is_steady: bool,
    /// People who are there, and the sum of their strengths in millionths.
    pub present: (i64, i64),
    /// People in each role, while roles are weighed.
    pub filled: Vec<f64>,
}

impl Staff {
    /// Nobody has come or left.
    pub fn open(&mut self, roles: usize, seats: usize) {
        reset(&mut self.role_odds, roles, 1.0);
        reset(&mut self.role_hours, roles, 1.0);
        self.departures.iter_mut().for_each(Vec::clear);
        self.departures.resize_with(roles, Vec::new);
        self.left_with.iter_mut().for_each(Vec::clear);
        self.left_with.resize_with(seats, Vec::new);
        (self.has_changed, self.is_steady, self.next_change) = (true, false, 0);
        self.present = (0, 0);
    }
}
