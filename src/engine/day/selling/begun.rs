//! What is begun on one day and ended on another: touches, contacts and orders that are longer than a whole day, and,
//! where the role carries work over, whatever the rest of the day does not suffice for.

use crate::engine::state::deal::DealId;
use crate::engine::state::seat::Seat;
use crate::units::Seconds;

/// Takes what is missing for the work that waits first, of which `begun` is done. If the day does not suffice and the
/// work may be begun, the rest of the day goes into it. Returns whether it is done.
#[cold]
pub(super) fn begins(
    begun: &mut Seconds,
    may_begin: bool,
    cost: Seconds,
    left: &mut Seconds,
) -> bool {
    let missing = cost.saturating_sub(*begun);
    if missing <= *left {
        *left -= missing;
        *begun = begun.saturating_sub(cost);
        return true;
    }
    if may_begin {
        *begun += *left;
        *left = 0;
    }
    false
}

/// The same for a touch, before which others may have come since it was begun. Those pay for themselves; but one
/// touch is begun at a time, and another that must be begun too goes on with what was spent.
#[cold]
pub(super) fn begins_touch(seat: &mut Seat, id: DealId, cost: Seconds, left: &mut Seconds) -> bool {
    let may_begin = seat.may_begin(cost);
    if seat.begun_on == id || (may_begin && cost > *left) {
        seat.begun_on = id;
        return begins(&mut seat.begun, may_begin, cost, left);
    }
    let suffices = cost <= *left;
    *left -= if suffices { cost } else { 0 };
    suffices
}
