//! Mood: a streak of refusals saps a rep's effort for some days and raises the chance to quit. A stated
//! assumption; whoever states none pays nothing for it.
//!
//! The streak counts refusals one after another in the order of the touches. A touch that moves a deal to its next
//! step or stage ends it; what defers or is lost for other reasons leaves it as it is.

use crate::engine::rules::role::RoleRule;
use crate::engine::state::before::Before;
use crate::engine::state::deal::Deal;
use crate::engine::state::seat::Seat;
use crate::engine::state::touched::Open;
use crate::units::Day;

/// Notes the deals whose touches settle something, in the order of the touches.
#[inline(never)]
pub(super) fn note_before(before: &mut Vec<Before>, deals: &[Deal], settled: &[Open]) {
    before.clear();
    before.extend(settled.iter().map(|open| {
        let deal = &deals[open.id() as usize];
        let place = (deal.stage, deal.step);
        Before { id: open.id(), seat: deal.seat, refusals: deal.refusals, place }
    }));
}

/// What the answers do to those who heard them; returns whether anybody is low from now on.
#[inline(never)]
pub(super) fn feel(
    seats: &mut [Seat],
    before: &[Before],
    deals: &[Deal],
    roles: &[RoleRule],
    day: Day,
) -> bool {
    let mut is_anybody_low = false;
    for before in before {
        // The record of a deal that is won or lost still says so: it is used again later.
        let deal = &deals[before.id as usize];
        let seat = &mut seats[usize::from(before.seat)];
        let Some(mood) = roles[seat.role].mood else { continue };
        if deal.refusals != before.refusals {
            seat.refused += 1;
        } else if (deal.stage, deal.step) != before.place {
            seat.refused = 0;
        }
        if seat.refused >= mood.streak {
            seat.refused = 0;
            seat.low_until = day + 1 + mood.days;
            seat.is_steady = false;
            is_anybody_low = true;
        }
    }
    is_anybody_low
}
