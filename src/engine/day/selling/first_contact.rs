//! The first contact with a client, and what the wait for it does.

use crate::calendar::Calendar;
use crate::engine::rules::channel::ChannelRule;
use crate::engine::state::deal::Deal;
use crate::units::Day;
use libm::exp2;

/// The first contact with a deal, if it is that.
#[inline]
pub(super) fn first_contact(
    deal: &mut Deal,
    channels: &[ChannelRule],
    calendar: &Calendar,
    cohorts: &mut [[u64; 3]],
    day: Day,
) {
    if deal.is(Deal::CONTACTED) {
        return;
    }
    deal.flags |= Deal::CONTACTED;
    if deal.first != day as i16 {
        late_contact(deal, channels, calendar, cohorts, day);
    }
}

/// What the wait for the first contact does: to the odds of the first stage, and to the cohort, which is
/// that of this day, no longer that of the arrival.
#[inline(never)]
fn late_contact(
    deal: &mut Deal,
    channels: &[ChannelRule],
    calendar: &Calendar,
    cohorts: &mut [[u64; 3]],
    day: Day,
) {
    cohorts[calendar.period_of(day)][0] += 1;
    cohorts[calendar.period_of(deal.first.max(0) as Day)][0] -= 1;
    deal.first = day as i16;
    let wait = f64::from(day - Day::from(deal.entered));
    let half_life = channels.get(usize::from(deal.channel)).map(|c| c.half_life);
    if let Some(half_life) = half_life.filter(|h| h.is_finite() && wait > 0.0) {
        deal.odds *= exp2(-wait / half_life) as f32;
        deal.flags |= Deal::LATE;
    }
}
