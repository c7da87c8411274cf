//! What becomes of sales after they are made, for the plans that ask: who else took part in them, what the customer
//! pays and when, which orders follow after a hand-over, and whether the customer is kept.
//!
//! A split, a tail and a clawback are for the person: who has left gets and gives back nothing. Cash counts for the
//! seat.

use crate::engine::state::Department;
use crate::engine::state::credits::{
    Due, NO_ONE, NO_TIE, NO_WIN, Part, Payer, Person, Returned, Tie, Win, WinId,
};
use crate::engine::state::customer::CustomerId;
use crate::engine::state::deal::{DealId, NOBODY};
use crate::engine::state::payment::Payment;
use crate::engine::state::records::store;
use crate::scenario::pay::MOST_GIVERS;
use crate::units::{Day, Money};

impl Department<'_> {
    /// The giver of a deal that changes hands.
    pub(super) fn note_giver(&mut self, id: DealId) {
        let place = usize::from(self.world.deals[id as usize].seat);
        if let Some(result) = self.outcome.seats.get_mut(place) {
            result.handed += 1;
        }
        if self.rules.pay.has_credits {
            self.note_split(id, place);
            self.note_finder(id, place);
        }
    }

    /// Who is in a seat now.
    fn person_in(&self, seat: usize) -> Person {
        Person { seat: seat as u16, person: self.world.seats[seat].person }
    }

    fn is_there(&self, who: Person) -> bool {
        who.person != NOBODY && self.world.seats[usize::from(who.seat)].person == who.person
    }

    /// A deal is handed over by a seat, for the first time by one with a tail: whoever sits there has found the client.
    #[inline(never)]
    fn note_finder(&mut self, id: DealId, seat: usize) {
        let role = self.world.seats[seat].role;
        let before = self.world.folders[id as usize].handed_by & self.rules.pay.tails;
        if before != 0 || self.rules.pay.tails >> role & 1 == 0 {
            return;
        }
        let finder = self.person_in(seat);
        let finders = &mut self.world.pay.credits.finders;
        if finders.len() <= id as usize {
            finders.resize(id as usize + 1, NO_ONE);
        }
        finders[id as usize] = finder;
    }

    /// A deal is handed over by a seat.
    #[inline(never)]
    fn note_split(&mut self, id: DealId, seat: usize) {
        let role = self.world.seats[seat].role;
        let Some((_, place)) = self.rules.roles[role].credit.split else { return };
        let giver = self.person_in(seat);
        let credits = &mut self.world.pay.credits;
        let at = id as usize * credits.splits + place;
        if credits.givers.len() <= at {
            credits.givers.resize((id as usize + 1) * credits.splits, NO_ONE);
        }
        credits.givers[at] = giver;
    }

    /// A first sale was made: its value and margin are credited to those who handed the deal over, and the sale is
    /// kept in mind.
    #[inline(never)]
    pub(super) fn credit_win(&mut self, id: DealId, value: Money, margin: Money, day: Day) {
        let seat = usize::from(self.world.deals[id as usize].seat);
        let no_part = Part { who: NO_ONE, value: Money::ZERO, margin: Money::ZERO };
        let mut parts = [no_part; MOST_GIVERS + 1];
        parts[0] = Part { who: self.person_in(seat), value, margin };
        let mut roles = self.world.folders[id as usize].handed_by;
        let mut shared: f64 = 0.0;
        while roles != 0 {
            let role = roles.trailing_zeros() as usize;
            roles &= roles - 1;
            let Some((share, place)) = self.rules.roles[role].credit.split else { continue };
            let giver =
                self.world.pay.credits.givers[id as usize * self.world.pay.credits.splits + place];
            let share = share.min(1.0 - shared);
            if self.is_there(giver) && usize::from(giver.seat) != seat {
                shared += share;
                let part =
                    Part { who: giver, value: value.share(share), margin: margin.share(share) };
                parts[place + 1] = part;
                parts[0].value -= part.value;
                parts[0].margin -= part.margin;
                self.move_credit(seat, part);
            }
        }
        let win = Win { day, parts, is_taken_back: false, references: 1 };
        let credits = &mut self.world.pay.credits;
        credits.present = store(&mut credits.wins, &mut credits.free_wins, win);
    }

    /// A part of a sale is credited to who handed the deal over, not to the seat that made the sale.
    fn move_credit(&mut self, seat: usize, part: Part) {
        let giver = usize::from(part.who.seat);
        self.world.seats[seat].month_revenue -= part.value;
        self.world.seats[giver].month_revenue += part.value;
        if let Some(result) = self.outcome.seats.get_mut(seat) {
            result.revenue -= part.value;
            result.margin -= part.margin;
        }
        self.outcome.seats[giver].revenue += part.value;
        self.outcome.seats[giver].margin += part.margin;
        let [revenue, margin, _] = &mut self.world.pay.credits.tallies[giver].split;
        *revenue += part.value;
        *margin += part.margin;
    }

    /// All that a sale leads to at once is done.
    #[inline(never)]
    pub(super) fn end_win(&mut self) {
        let credits = &mut self.world.pay.credits;
        let id = std::mem::replace(&mut credits.present, NO_WIN);
        credits.let_go(id);
    }

    /// Somebody pays now.
    #[inline(never)]
    pub(super) fn credit_payment(&mut self, payer: Payer, amount: Money) {
        match payer {
            Payer::Anybody => {}
            Payer::NewCustomer => self.credit_cash(self.world.pay.credits.present, amount),
            Payer::Customer(seat) => self.credit_order_cash(seat, amount),
        }
    }

    pub(in crate::engine) fn credit_order_cash(&mut self, seat: usize, amount: Money) {
        if let Some(tally) = self.world.pay.credits.tallies.get_mut(seat) {
            tally.cash += amount;
            tally.repeat_cash += amount;
        }
    }

    /// Cash for a sale, to each their part.
    pub(in crate::engine) fn credit_cash(&mut self, id: WinId, amount: Money) {
        let credits = &mut self.world.pay.credits;
        let parts = credits.wins[id as usize].parts;
        let value: Money = parts.iter().map(|part| part.value).sum();
        let mut left = amount;
        for part in parts[1..].iter().filter(|part| part.value != Money::ZERO) {
            let cash = amount.share(part.value.0 as f64 / value.0 as f64);
            left -= cash;
            let tally = &mut credits.tallies[usize::from(part.who.seat)];
            tally.cash += cash;
            tally.split[2] += cash;
        }
        if let Some(tally) = credits.tallies.get_mut(usize::from(parts[0].who.seat)) {
            tally.cash += left;
        }
    }

    /// The rest of a payment is due later, or will be missed then; nothing if nobody asks.
    #[inline(never)]
    pub(super) fn expect_rest(&mut self, payer: Payer, amount: Money, comes: bool) -> Payment {
        let credits = &mut self.world.pay.credits;
        let win = credits.present;
        let due = match payer {
            Payer::NewCustomer => {
                credits.wins[win as usize].references += 1;
                if comes { Due::Sale { win, amount } } else { Due::NoRest { win, amount } }
            }
            Payer::Customer(seat) if comes => Due::Order { seat: seat as u16, amount },
            Payer::Anybody if comes => return Payment::Rest(amount),
            _ => return Payment::NoRest(amount),
        };
        Payment::Noted(store(&mut credits.dues, &mut credits.free_dues, due))
    }

    /// A customer is there by the sale of a deal that is being made.
    #[inline(never)]
    pub(super) fn tie_customer(&mut self, id: CustomerId, deal: DealId) {
        let is_found = self.world.folders[deal as usize].handed_by & self.rules.pay.tails != 0;
        let credits = &mut self.world.pay.credits;
        if credits.ties.len() <= id as usize {
            credits.ties.resize(id as usize + 1, NO_TIE);
        }
        let win = credits.present;
        credits.wins[win as usize].references += 1;
        let finder = credits.finders.get(deal as usize).copied().filter(|_| is_found);
        let finder = (finder.unwrap_or(NO_ONE), credits.wins[win as usize].day);
        credits.ties[id as usize] = Tie { win, finder, ..NO_TIE };
    }

    /// A customer moves from a seat to the role that keeps them.
    #[inline(never)]
    pub(super) fn note_farmed(&mut self, id: CustomerId, seat: usize, day: Day) {
        let winner = self.person_in(seat);
        self.world.pay.credits.ties[id as usize].winner = (winner, day);
    }

    /// A customer has bought again: who handed them over has a tail of it, and so has who found them. Who has both has it
    /// once, and nobody has it while the customer is theirs.
    #[inline(never)]
    pub(in crate::engine) fn credit_tail(
        &mut self,
        id: CustomerId,
        value: Money,
        margin: Money,
        day: Day,
    ) {
        let Tie { finder, winner, .. } = self.world.pay.credits.ties[id as usize];
        self.credit_tail_of(winner, id, (value, margin), day);
        if finder.0 != winner.0 {
            self.credit_tail_of(finder, id, (value, margin), day);
        }
    }

    fn credit_tail_of(
        &mut self,
        (who, since): (Person, Day),
        id: CustomerId,
        (value, margin): (Money, Money),
        day: Day,
    ) {
        let seat = usize::from(who.seat);
        if !self.is_there(who) || usize::from(self.world.customers.all[id as usize].seat) == seat {
            return;
        }
        let lasts = self.rules.roles[self.world.seats[seat].role].credit.tail_days;
        if self.scenario.calendar.is_within(since, lasts, day)
            && let Some(tally) = self.world.pay.credits.tallies.get_mut(seat)
        {
            tally.tail[0] += value;
            tally.tail[1] += margin;
        }
    }

    /// A customer leaves.
    #[inline(never)]
    pub(super) fn customer_is_gone(&mut self, id: CustomerId, day: Day) {
        let tie = &mut self.world.pay.credits.ties[id as usize];
        let win = std::mem::replace(&mut tie.win, NO_WIN);
        if win != NO_WIN {
            self.take_back(win, day);
        }
    }

    /// What was earned on a sale is to be taken back, where the plans say so and it was not long ago.
    pub(in crate::engine) fn take_back(&mut self, id: WinId, day: Day) {
        let win = self.world.pay.credits.wins[id as usize];
        self.world.pay.credits.let_go(id);
        if win.is_taken_back {
            return;
        }
        self.world.pay.credits.wins[id as usize].is_taken_back = true;
        let month = self.scenario.calendar.month_of(win.day);
        for part in win.parts {
            if !self.is_there(part.who) {
                continue;
            }
            let role = self.world.seats[usize::from(part.who.seat)].role;
            let within = self.rules.roles[role].credit.clawback.map_or(-1.0, |rule| rule.0);
            if within >= 0.0 && self.scenario.calendar.is_within(win.day, within, day) {
                self.world.pay.credits.returned.push(Returned { part, month });
            }
        }
    }
}
