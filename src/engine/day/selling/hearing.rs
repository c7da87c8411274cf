//! What the day's touches come to: each defers its deal or settles it, forwards or lost.
//!
//! Touches of a day do not depend on one another, so they are heard together: first the luck of all of
//! them, then what each kind of answer entails. A processor that guesses the way of a branch guesses
//! wrong once a list, not once a client.

use super::as_paid::{offer_discounts, withdraw_offers};
use super::first_contact::first_contact;
use super::mood::{feel, note_before};
use crate::calendar::Calendar;
use crate::engine::rules::Rules;
use crate::engine::rules::stage::TouchRule;
use crate::engine::state::Department;
use crate::engine::state::deal::{Deal, DealId, Folder};
use crate::engine::state::touched::{Open, ROUND, Round};
use crate::engine::state::world::World;
use crate::units::{Day, with_odds};

/// What touches need that are not like any other of their stage.
struct Unusual<'a> {
    rules: &'a Rules,
    calendar: &'a Calendar,
    folders: &'a mut [Folder],
    closing: &'a [f64],
    cohorts: &'a mut [[u64; 3]],
    day: Day,
}

impl Unusual<'_> {
    /// Meets a client for the first time, or again where touches differ; the touch settles the step if its
    /// luck, in units of 2⁻⁶⁴, is below what is returned.
    #[cold]
    #[inline(never)]
    fn meet(&mut self, id: DealId, deal: &mut Deal) -> u64 {
        let rule = self.rules.touches.of(deal.stage);
        first_contact(deal, &self.rules.channels, self.calendar, self.cohorts, self.day);
        if !rule.is_special {
            return rule.touch.settles_below;
        }
        let folder = &mut self.folders[id as usize];
        let touch = special_touch(self.rules, deal, folder, folder.touches, self.closing);
        folder.touches = folder.touches.saturating_add(1);
        folder.move_on();
        touch.settles_below
    }
}

impl Department<'_> {
    /// Settles what the touches that were made since the last time came to.
    pub(super) fn hear_clients(&mut self, day: Day) {
        let mut touched = std::mem::take(&mut self.world.touched);
        let mut round = touched.round.take().unwrap_or_default();
        if self.rules.special.has_wrong {
            touched.len = self.set_wrong_aside(&mut touched.deals[..touched.len], day);
        }
        if self.rules.pay.has_discounts {
            let last = self.scenario.stages.len() - 1;
            let touched = &touched.deals[..touched.len];
            offer_discounts(&mut self.world.pay, &mut self.world.deals, touched, last);
        }
        for deals in touched.deals[..touched.len].chunks(ROUND) {
            let round = &mut *round;
            self.tell_apart(deals, round, day);
            self.tell_ways_apart(round);
            if self.rules.special.has_mood {
                let before = &mut self.world.trays.before;
                note_before(before, &self.world.deals, round.settled.deals());
            }
            self.turn_down(round.lost.deals(), day);
            let Round { deferred, settled, advanced, lost } = round;
            self.move_on(advanced.deals(), deferred, [lost, settled], day);
            if self.rules.special.has_mood {
                let World { seats, trays, deals, staff, .. } = &mut *self.world;
                if feel(&mut seats[..], &trays.before, &*deals, &self.rules.roles, day) {
                    staff.is_steady = false;
                }
            }
            self.put_off(round.deferred.deals(), day);
        }
        if self.rules.pay.has_discounts {
            withdraw_offers(&mut self.world.pay.offered, &mut self.world.deals);
        }
        (touched.len, touched.round) = (0, Some(round));
        self.world.touched = touched;
    }

    /// The luck of each touch: it defers, or it settles.
    #[inline]
    fn tell_apart(&mut self, touched: &[DealId], round: &mut Round, day: Day) {
        let Round { deferred, settled, .. } = round;
        let (deferred_deals, settled_deals) = (&mut deferred.deals, &mut settled.deals);
        let mut settles = 0;
        let touches = &self.rules.touches;
        let World { deals, folders, closing_odds, .. } = &mut *self.world;
        let deals = deals.as_mut_slice();
        let mut unusual = Unusual {
            rules: self.rules,
            calendar: &self.scenario.calendar,
            folders,
            closing: closing_odds,
            cohorts: &mut self.outcome.cohorts,
            day,
        };
        for (place, &id) in touched.iter().enumerate() {
            let deal = &mut deals[id as usize];
            let rule = touches.of(deal.stage);
            let mut below = rule.touch.settles_below;
            if deal.flags & rule.usual == 0 {
                below = unusual.meet(id, deal);
            }
            let bits = deal.luck.bits();
            let is_settled = bits < below;
            let open = Open::new(id, bits as u32);
            settled_deals[settles % ROUND] = open;
            deferred_deals[(place - settles) % ROUND] = open;
            settles += usize::from(is_settled);
        }
        (deferred.len, settled.len) = (touched.len() - settles, settles);
    }

    /// Deals that advance, and deals that are lost. The odds are those of the stage times those of the segment,
    /// the deal and the rep. Parameters are applied to the luck, so that a better rep
    /// wins every deal that a worse one would have won with it.
    #[inline]
    fn tell_ways_apart(&self, round: &mut Round) {
        let Round { settled, advanced, lost, .. } = round;
        let (advanced_deals, lost_deals) = (&mut advanced.deals, &mut lost.deals);
        let mut wins = 0;
        let (rules, world) = (self.rules, &*self.world);
        let (deals, powers) = (world.deals.as_slice(), world.powers.as_slice());
        let all_odds = rules.odds.as_slice();
        for (number, &open) in settled.deals().iter().enumerate() {
            let deal = &deals[open.id() as usize];
            let rule = rules.touches.of(deal.stage);
            let place = usize::from(deal.segment) << 5 | usize::from(deal.stage & 31);
            let power = powers[usize::from(deal.seat)];
            let odds = all_odds[place] * power * f64::from(deal.odds);
            let advances = if rule.is_special {
                let folder = &world.folders[open.id() as usize];
                let before = folder.touches.saturating_sub(1);
                let touch = special_touch(rules, deal, folder, before, &world.closing_odds);
                let odds = odds * world.odds_of_product(rules, open.id());
                touch.leads_forward(open.luck(), odds)
            } else {
                rule.touch.leads_forward(open.luck(), odds)
            };
            advanced_deals[wins % ROUND] = open;
            lost_deals[(number - wins) % ROUND] = open;
            wins += usize::from(advances);
        }
        (advanced.len, lost.len) = (wins, settled.len - wins);
    }
}

/// A touch of a stage whose touches differ or which follows the calendar, after so many others.
#[cold]
fn special_touch(
    rules: &Rules,
    deal: &Deal,
    folder: &Folder,
    touches: u16,
    closing: &[f64],
) -> TouchRule {
    let stage = usize::from(deal.stage);
    let listed = &rules.stages[stage].listed;
    let touch = match listed.len() {
        0 => rules.touches.of(deal.stage).touch,
        n => listed[usize::from(touches).min(n - 1)],
    };
    let forward = with_odds(touch.forward, closing[stage]);
    let settle = rules.products.pace(touch.settle, folder.product);
    TouchRule::new(settle, forward).lifted(rules.touches.of(deal.stage).lift)
}
