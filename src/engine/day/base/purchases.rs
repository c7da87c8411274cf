//! Orders whose product and value are known when they are placed, and further products that customers take up.

use crate::engine::state::Department;
use crate::engine::state::customer::CustomerId;
use crate::engine::state::customers::Customers;
use crate::engine::state::purchases::{PLACED, PlacedOrder};
use crate::engine::state::records::store;
use crate::units::{Day, Money, Seconds};

impl Department<'_> {
    /// The customer takes up one of the further products.
    pub(super) fn adopt(&mut self, id: CustomerId, day: Day) {
        let luck = self.world.customers.all[id as usize].luck.uniform();
        let mut left = luck * self.adoption_rate(id);
        let found = self.further(id).find(|(_, rule)| {
            left -= rule.hazard;
            left < 0.0
        });
        let product = found.map(|(product, _)| product);
        if let Some(product) = product {
            self.take_up(id, product, day);
        }
        let from = self.world.customers.purchases[id as usize].adopts;
        self.await_adoption(id, from);
    }

    /// With an order, the customer may take up further products.
    fn offer_further(&mut self, id: CustomerId, day: Day) {
        for product in 0..self.rules.customers.cross_sells.len() {
            let rule = self.rules.customers.cross_sells[product];
            let is_owned = self.world.customers.purchases[id as usize].products >> product & 1 == 1;
            if rule.per_order > 0.0
                && !is_owned
                && self.world.customers.all[id as usize].luck.uniform() < rule.per_order
            {
                self.take_up(id, product, day);
            }
        }
    }

    /// The customer orders a product for the first time.
    fn take_up(&mut self, id: CustomerId, product: usize, day: Day) {
        let customer = &mut self.world.customers.all[id as usize];
        customer.waiting += 1;
        let (segment, luck) = (usize::from(customer.segment), customer.luck.open_uniform());
        let value = Money::from_major(self.price_at(segment, product as u8, luck));
        let cost = self.rules.customers.cross_sells[product].cost.unwrap_or(self.cost_of_order(id));
        if self.place(id, (product as u8, value, cost), day) {
            self.world.customers.purchases[id as usize].products |= 1 << product;
            let result = self.result_of(id);
            result.adopted += 1;
            result.products += 1;
            self.outcome.products[product].adopted += 1;
        }
    }

    /// An order of what the customer always buys.
    #[inline(never)]
    pub(super) fn place_order(&mut self, id: CustomerId, day: Day) {
        let customer = &self.world.customers.all[id as usize];
        let (product, ahead) = (customer.product, customer.waiting - 1);
        let value = self.value_of_order(id, ahead);
        if self.place(id, (product, value, self.cost_of_order(id)), day) {
            self.offer_further(id, day);
        }
    }

    /// An order of some product, value and working time is placed, unless the wallet is too small for it this year.
    pub(in crate::engine::day) fn place(
        &mut self,
        id: CustomerId,
        (product, value, cost): (u8, Money, Seconds),
        day: Day,
    ) -> bool {
        self.reach_year(id, day);
        let purchases = &mut self.world.customers.purchases[id as usize];
        if purchases.wallet != Money::ZERO && purchases.ordered + value > purchases.wallet {
            self.world.customers.all[id as usize].waiting -= 1;
            self.result_of(id).unplaced += 1;
            return false;
        }
        purchases.ordered += value;
        let place = usize::from(self.world.customers.all[id as usize].seat);
        if cost == 0 {
            self.book(id, (product, value), place, day);
            return true;
        }
        let order = PlacedOrder { customer: id, product, value, cost };
        let Customers { placed, free_placed, .. } = &mut self.world.customers;
        let slot = store(placed, free_placed, order);
        self.world.seats[place].line_up_order(slot | PLACED);
        true
    }
}
