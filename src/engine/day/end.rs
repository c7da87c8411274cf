//! The run is over: what is still open, and what all customers bought.

use crate::engine::outcome::{CustomerResult, StageResult, Stock};
use crate::engine::state::Department;
use crate::engine::state::customer::{CustomerId, NOWHERE};
use crate::engine::state::deal::{Deal, NO_DEAL};
use crate::engine::state::seat::Seat;

impl Department<'_> {
    /// What is still open when the run ends.
    ///
    /// Writes: `world.{customers}`, `outcome.{customers, grid, seats, stages}`.
    pub(super) fn close_run(&mut self) {
        for (stage, &count) in self.world.books.in_stage.iter().enumerate() {
            let result = &mut self.outcome.stages[stage];
            result.open = count as u64;
            result.seconds = result.touches * u64::from(self.rules.touches.of(stage as u8).cost);
        }
        if self.rules.checks.every.is_none() {
            count_stranded(&mut self.outcome.stages, &self.world.seats, &self.world.deals);
        }
        for (result, seat) in self.outcome.seats.iter_mut().zip(&self.world.seats) {
            result.role = seat.role;
            result.overdue = u64::from(seat.overdue());
            result.overdue_orders = seat.orders.len() as u64;
        }
        if self.rules.customers.exist {
            self.close_histories();
        }
        debug_assert!(self.world.base.iter().all(|b| b.stocks.iter().sum::<i64>() == b.accounts));
        debug_assert!(self.world.base.iter().all(|b| b.stocks[Stock::Fresh as usize] >= 0));
    }

    /// The run is over: the grid of all who ever were customers.
    #[inline(never)]
    fn close_histories(&mut self) {
        self.enter_notes();
        self.outcome.customers.iter_mut().for_each(CustomerResult::count_ages);
        self.outcome.grid = self.world.customers.histories.grid();
        if self.rules.customers.places_orders {
            self.close_purchases();
        }
    }

    /// The run is over.
    fn close_purchases(&mut self) {
        for id in 0..self.world.customers.all.len() as CustomerId {
            if self.world.customers.all[id as usize].seat != NOWHERE {
                self.file_purchases(id);
            }
        }
    }
}

/// What nobody will ever find, as nobody checks.
fn count_stranded(stages: &mut [StageResult], seats: &[Seat], deals: &[Deal]) {
    for seat in seats {
        let mut id = seat.forgotten.head;
        while id != NO_DEAL {
            let deal = deals[id as usize];
            if !deal.is(Deal::GONE) {
                stages[usize::from(deal.stage)].stranded += 1;
            }
            id = deal.next;
        }
    }
}
