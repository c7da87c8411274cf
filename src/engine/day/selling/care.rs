//! The hours that customers need: given while there is time, the oldest month first.

use crate::engine::state::customer::CustomerId;
use crate::engine::state::customers::Customers;
use crate::engine::state::shift::Shift;

/// Customers who wait for care at a desk. Who has left or moved stands there for nothing.
#[inline(never)]
pub(super) fn waits_for_care(customers: &Customers, place: usize) -> u32 {
    let is_here = |id: &&CustomerId| {
        let id = **id as usize;
        usize::from(customers.all[id].seat) == place && customers.bonds[id].owed > 0
    };
    customers.care.get(place).map_or(0, |all| all.iter().filter(is_here).count() as u32)
}

/// Cares for the customers who wait, the oldest month first, while there is time. What is begun may be finished on
/// another day.
#[inline(never)]
pub(super) fn care_for_customers(customers: &mut Customers, shift: &mut Shift) {
    while shift.left > 0 {
        let Some(&id) = customers.care[shift.place].front() else { return };
        let bond = &mut customers.bonds[id as usize];
        // Who has left or moved needs nothing here.
        let is_here = usize::from(customers.all[id as usize].seat) == shift.place;
        if is_here {
            let given = bond.owed.min(shift.left);
            bond.owed -= given;
            shift.left -= given;
            bond.waits_for_care = bond.owed > 0;
        }
        if !is_here || bond.owed == 0 {
            customers.care[shift.place].pop_front();
        }
    }
}
