//! A deal and the account that it belongs to.

use crate::engine::rules::stage::CONTACTED;
use crate::random::Stream;
use crate::units::{Day, Money};

/// Place of a deal in [`super::world::World::deals`].
pub(in crate::engine) type DealId = u32;

/// No deal.
pub(in crate::engine) const NO_DEAL: DealId = u32::MAX;

/// Nobody: a seat was vacant.
pub(in crate::engine) const NOBODY: u16 = 0;

/// A deal that came from the base, not from a channel.
pub(in crate::engine) const FROM_BASE: u8 = u8::MAX;

/// A deal that was open before the first day.
pub(in crate::engine) const FROM_START: u8 = u8::MAX - 1;

/// An account that cools off or has cooled off: what is left of a deal that was lost.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::engine) struct Account {
    /// Its own luck.
    pub luck: Stream,
    /// Day on which it has cooled off.
    pub cooled: Day,
    /// Refusals that it carries.
    pub refusals: u8,
}

// One for each account of a base that was called.
const _: () = assert!(size_of::<Account>() == 16);

/// An account with which somebody works, or that waits in the pool, with its present deal. When the deal is
/// won or lost, the record is used again, so that the open ones stay close together.
#[derive(Clone, Copy, Debug, Default)]
#[repr(align(32))]
pub(in crate::engine) struct Deal {
    /// The account's own luck.
    pub luck: Stream,
    /// The next deal in the same queue or page of a diary.
    pub next: DealId,
    /// Odds multiplier on every stage: channel, fatigue, early call.
    pub odds: f32,
    /// Day on which the next touch is due.
    pub due: u16,
    /// Day on which it entered the stage; in the pool, of the last contact.
    pub entered: u16,
    /// Day of the first contact; negative if before the start.
    pub first: i16,
    /// Seat that owns it.
    pub seat: u16,
    /// Which occupant of the seat owns it, to notice that they left.
    pub holder: u16,
    /// Steps of the stage that are settled.
    pub step: u8,
    /// Stage.
    pub stage: u8,
    /// Segment.
    pub segment: u8,
    /// Channel, [`FROM_BASE`] or [`FROM_START`].
    pub channel: u8,
    /// Refusals that the account carries.
    pub refusals: u8,
    /// What else is known of it.
    pub flags: u8,
}

// Two deals fill a line of a processor's cache, and none lies across two.
const _: () = assert!(size_of::<Deal>() == 32);

/// What is seldom asked of a deal, kept apart so that the rest stays small.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::engine) struct Folder {
    /// Value of the deal; zero until it is known.
    pub value: Money,
    /// Roles that have handed the deal over, as bits. They keep the credit while the account waits in the pool: a
    /// deal that wakes there is still out of what they handed over, and counts once.
    pub handed_by: u64,
    /// Moves on, so that what was scheduled for an earlier deal or touch is recognised as stale.
    pub stamp: u32,
    /// Touches of this step so far, where they differ.
    pub touches: u16,
    /// Product that it is for, if there are any.
    pub product: u8,
    /// Days by which the next touch was due before the working day on which it is served, where that is asked for.
    pub early: u8,
}

impl Folder {
    /// The folder of a new deal, with this or another account.
    #[inline]
    pub fn renew(&mut self) {
        *self = Folder { stamp: self.stamp.wrapping_add(1), ..Folder::default() };
    }

    /// Whatever is scheduled for the deal is of no account.
    pub fn move_on(&mut self) {
        self.stamp = self.stamp.wrapping_add(1);
    }
}

impl Deal {
    /// Somebody has spoken with the client, or will on the day on which the lead comes: it is taken back from a
    /// lead that waits.
    pub const CONTACTED: u8 = CONTACTED;
    /// Called before the cool-off ended.
    pub const PREMATURE: u8 = 2;
    /// Its need is known.
    pub const WARM: u8 = 4;
    /// It was lost while it stood in a queue; whoever finds it there lets it go.
    pub const GONE: u8 = 8;
    /// Its odds in the first stage suffer from a late answer.
    pub const LATE: u8 = 16;
    /// Its due touch was forgotten, and stands in no queue until it is found and due again.
    pub const FORGOTTEN: u8 = 32;

    /// The deal is due on `day` and waits: nobody has spoken yet with a client who came today.
    #[inline]
    pub fn waits(&mut self, day: Day) {
        let is_new = self.first == day as i16 && self.channel < FROM_START;
        self.flags &= !(u8::from(is_new) * Deal::CONTACTED);
    }

    /// Whether `flag` holds.
    #[inline]
    pub fn is(&self, flag: u8) -> bool {
        self.flags & flag != 0
    }
}

/// A deal of which nothing is known.
pub(in crate::engine) fn new_deal() -> Deal {
    Deal { holder: NOBODY, next: NO_DEAL, ..Deal::default() }
}
