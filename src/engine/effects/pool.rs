//! The pool of accounts that have said "not now".

use crate::engine::outcome::Stock;
use crate::engine::state::Department;
use crate::engine::state::deal::DealId;
use crate::engine::state::seat::Stamped;
use crate::engine::state::world::World;
use crate::random::distribution::exponential;
use crate::units::Day;

impl Department<'_> {
    /// An account says "not now" and joins the pool of its rep.
    #[inline(never)]
    pub(super) fn join_pool(&mut self, id: DealId, day: Day) {
        let World { deals, folders, .. } = &mut *self.world;
        let (deal, folder) = (&mut deals[id as usize], &mut folders[id as usize]);
        deal.entered = day as u16;
        folder.move_on();
        let rule = &self.rules.segments[usize::from(deal.segment)];
        let wait = exponential(deal.luck.uniform(), rule.need_every);
        let need = f64::from(day) + 1.0 + libm::floor(wait);
        let entry = Stamped { deal: id, stamp: folder.stamp };
        let horizon = self.scenario.calendar.horizon();
        self.world.moves(self.world.deals[id as usize].segment, Stock::InWork, Stock::Pool);
        if need < f64::from(horizon) {
            self.world.agenda.needs.push(need as Day, entry);
        }
        self.schedule_contact(entry, day);
    }

    /// The next regular contact with an account of the pool: on its day, or on the first working day after it.
    #[inline(never)]
    pub(in crate::engine) fn schedule_contact(&mut self, entry: Stamped, day: Day) {
        let segment = usize::from(self.world.deals[entry.deal as usize].segment);
        let due = day.saturating_add(self.rules.segments[segment].contact_every);
        if let Some(served) = self.rules.days.served_from(due) {
            self.world.agenda.contacts.push(served, entry);
        }
    }
}
