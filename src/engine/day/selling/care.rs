//! The hours that customers need: given while there is time, the oldest month first.

use crate::engine::state::Department;
use crate::engine::state::customer::CustomerId;
use crate::engine::state::shift::Shift;

impl Department<'_> {
    /// Customers who wait for care at a desk. Who has left or moved stands there for nothing.
    #[inline(never)]
    pub(super) fn waits_for_care(&self, place: usize) -> u32 {
        let is_here = |id: &&CustomerId| {
            let id = **id as usize;
            usize::from(self.world.customers.all[id].seat) == place
                && self.world.customers.bonds[id].owed > 0
        };
        self.world
            .customers
            .care
            .get(place)
            .map_or(0, |all| all.iter().filter(is_here).count() as u32)
    }

    /// Cares for the customers who wait, the oldest month first, while there is time. What is begun may be finished on
    /// another day.
    #[inline(never)]
    pub(super) fn care_for_customers(&mut self, shift: &mut Shift) {
        while shift.left > 0 {
            let Some(&id) = self.world.customers.care[shift.place].front() else { return };
            let bond = &mut self.world.customers.bonds[id as usize];
            // Who has left or moved needs nothing here.
            let is_here = usize::from(self.world.customers.all[id as usize].seat) == shift.place;
            if is_here {
                let given = bond.owed.min(shift.left);
                bond.owed -= given;
                shift.left -= given;
                bond.waits_for_care = bond.owed > 0;
            }
            if !is_here || bond.owed == 0 {
                self.world.customers.care[shift.place].pop_front();
            }
        }
    }
}
