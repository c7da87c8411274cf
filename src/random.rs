//! Randomness named after the thing and the purpose, never after the order of execution.
//!
//! Every draw belongs to a stream keyed by (seed, replication, purpose, lineage of the thing): a lead
//! is (channel, day, ordinal), an account of the base (segment, ordinal of its first touch), a rep
//! (role, seat, occupant). The scenario is not in the key, so the same customer meets the same luck
//! in two variants of a department, and one extra lead renames nobody. Samplers invert one uniform
//! and use the portable `libm`, so that a parameter moves a draw but never shifts the next ones.

pub(crate) mod curve;
pub mod distribution;
pub(crate) mod sobol;
pub(crate) mod spread;
pub mod whole_days;

pub use curve::Curve;
pub use whole_days::WholeDays;

use rand::rand_core::TryRng;
use std::convert::Infallible;

/// What a stream is for. Append only: a new purpose must not change the draws of the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u64)]
pub enum Purpose {
    /// Values of the numbers that the user does not know.
    Ignorance = 1,
    /// Number of leads of a channel on a day.
    Leads = 2,
    /// Everything that happens to one account and its deals.
    Account = 3,
    /// Skill, tenure and absence of one rep.
    Rep = 4,
    /// New accounts of a segment on a day.
    Inflow = 5,
    /// Which segment a prospecting rep calls.
    Prospecting = 6,
    /// Sick days of one rep.
    Sickness = 7,
    /// Vacations of one rep.
    Vacation = 8,
    /// Offers for a seat.
    Offers = 9,
    /// Resampling in a study of results.
    Study = 10,
    /// Deals that are open at the start.
    OpenDeal = 11,
    /// Whether a rep gives up after a streak of refusals.
    Mood = 21,
    /// Whether a rep leaves what is not paid undone on a day.
    Neglect = 31,
    /// Whether a rep who is paid under the market leaves.
    Underpaid = 32,
    /// Whether a touch is pulled forward to the end of a pay period.
    PullForward = 33,
    /// How long a client waits for a touch that is due.
    Patience = 51,
    /// Whether a due touch is forgotten.
    Forgetting = 52,
    /// Whether a touch goes in the wrong direction, or stops at the first question.
    Slip = 53,
    /// Who calls first on the first day on which accounts are scarce.
    Turn = 54,
}

/// The randomness of one replication of one seed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Streams {
    root: u64,
    ignorance: u64,
}

impl Streams {
    /// The streams of replication `replication` under `seed`.
    pub fn new(seed: u64, replication: u64) -> Streams {
        Streams::with_ignorance_of(seed, replication, replication)
    }

    /// The same luck, with the ignorance of another replication: two replications that share it
    /// differ by luck alone.
    pub fn with_ignorance_of(seed: u64, replication: u64, shared: u64) -> Streams {
        let root = |number: u64| mix(mix(seed) ^ number);
        Streams { root: root(replication), ignorance: root(shared) }
    }

    /// The stream of the thing `key` for `purpose`.
    #[inline]
    pub fn open(&self, purpose: Purpose, key: Key) -> Stream {
        let root = if purpose == Purpose::Ignorance { self.ignorance } else { self.root };
        Stream(mix(root ^ (purpose as u64).wrapping_mul(GOLDEN) ^ key.0))
    }

    /// Where in what is believed of the number at `path` its value lies: 0 to 1, neither included.
    pub fn belief(&self, path: &str) -> f64 {
        self.open(Purpose::Ignorance, Key::named(path)).open_uniform()
    }

    /// The streams for `purpose` of things that stand in a row, by their number; none is the stream of `key`
    /// itself.
    #[inline]
    pub fn row(&self, purpose: Purpose, key: Key) -> Row {
        Row(self.open(purpose, key).0)
    }
}

/// The streams of things that stand in a row.
#[derive(Clone, Copy, Debug, Default)]
pub struct Row(u64);

impl Row {
    /// The stream of the thing with this number.
    #[inline]
    pub fn stream(self, number: u64) -> Stream {
        Stream(mix(self.0 ^ number))
    }
}

/// The lineage of a thing: who or what it descends from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key(u64);

impl Key {
    /// A lineage of one step.
    #[inline]
    pub fn of(part: u64) -> Key {
        Key(mix(part))
    }

    /// The descendant `part` of this thing.
    #[inline]
    pub fn then(self, part: u64) -> Key {
        Key(mix(self.0 ^ part))
    }

    /// The lineage of a thing that has a name.
    pub fn named(name: &str) -> Key {
        name.bytes().fold(Key::of(name.len() as u64), |key, byte| key.then(u64::from(byte)))
    }
}

const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;

/// The finaliser of SplitMix64 (Steele, Lea & Flood 2014): a bijection that scatters every bit.
#[inline]
fn mix(x: u64) -> u64 {
    let x = x.wrapping_add(GOLDEN);
    let x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}

/// The luck of one thing: a wyrand generator (Wang Yi 2019), eight bytes, seeded once from its key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Stream(u64);

/// What a draw adds to the state of a [`Stream`].
const STEP: u64 = 0xa076_1d64_78bd_642f;

impl Stream {
    /// The next 64 bits.
    #[inline]
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(STEP);
        let product = u128::from(self.0) * u128::from(self.0 ^ 0xe703_7ed1_a0b4_28db);
        (product >> 64) as u64 ^ product as u64
    }

    /// Luck of the same thing for a purpose of its own, on a day: to draw it leaves the luck of all else as it is, so
    /// that what is switched on or off moves nothing else.
    #[inline]
    pub fn aside(self, purpose: Purpose, day: u32) -> Stream {
        Stream(mix(self.0 ^ mix((purpose as u64) << 32 | u64::from(day))))
    }

    /// Leaves so many 64 bits out, as if they had been drawn.
    #[inline]
    pub fn skip(&mut self, draws: u64) {
        self.0 = self.0.wrapping_add(draws.wrapping_mul(STEP));
    }

    /// A uniform in [0, 1), a multiple of 2⁻⁵³.
    #[inline]
    pub fn uniform(&mut self) -> f64 {
        (self.bits() >> 11) as f64 * (1.0 / (1u64 << 53) as f64)
    }

    /// Two independent uniforms, in units of 2⁻³².
    #[inline]
    pub fn pair(&mut self) -> (u32, u32) {
        let bits = self.bits();
        ((bits >> 32) as u32, bits as u32)
    }

    /// A uniform in (0, 1): never 0, for samplers that take a logarithm.
    #[inline]
    pub fn open_uniform(&mut self) -> f64 {
        ((self.bits() >> 12) as f64 + 0.5) * (1.0 / (1u64 << 52) as f64)
    }

    /// A standard normal by inversion.
    pub fn normal(&mut self) -> f64 {
        distribution::normal_quantile(self.open_uniform())
    }
}

impl TryRng for Stream {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok((self.bits() >> 32) as u32)
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(self.bits())
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        for chunk in bytes.chunks_mut(8) {
            chunk.copy_from_slice(&self.bits().to_le_bytes()[..chunk.len()]);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_key_gives_the_same_luck_and_another_key_another() {
        let streams = Streams::new(7, 3);
        let lead = |n| streams.open(Purpose::Account, Key::of(2).then(n)).bits();
        assert_eq!(lead(5), lead(5));
        assert_ne!(lead(5), lead(6));
        assert_ne!(lead(5), Streams::new(7, 4).open(Purpose::Account, Key::of(2).then(5)).bits());
        assert_ne!(lead(5), streams.open(Purpose::Rep, Key::of(2).then(5)).bits());
    }

    #[test]
    fn shared_ignorance_shares_nothing_else() {
        let (a, b) = (Streams::new(1, 8), Streams::with_ignorance_of(1, 9, 8));
        let (ignorance, luck) = (Purpose::Ignorance, Purpose::Account);
        assert_eq!(a.open(ignorance, Key::of(1)), b.open(ignorance, Key::of(1)));
        assert_ne!(a.open(luck, Key::of(1)), b.open(luck, Key::of(1)));
    }

    #[test]
    fn uniforms_stay_inside_their_interval() {
        let mut stream = Streams::new(0, 0).open(Purpose::Study, Key::of(0));
        assert!((0..10_000).all(|_| (0.0..1.0).contains(&stream.uniform())));
        assert!((0..10_000).all(|_| stream.open_uniform() > 0.0));
    }

    #[test]
    fn keys_are_folded_by_the_published_splitmix64() {
        // First outputs of SplitMix64 seeded with 1234567, as published with the algorithm.
        let states =
            [1_234_567, GOLDEN.wrapping_add(1_234_567), GOLDEN.wrapping_mul(2) + 1_234_567];
        let first = states.map(mix);
        assert_eq!(first, [6457827717110365317, 3203168211198807973, 9817491932198370423]);
    }

    #[test]
    fn the_generator_is_wyrand() {
        // Worked out with whole numbers of any length from the definition of the generator.
        let mut stream = Stream(42);
        let first: Vec<u64> = (0..3).map(|_| stream.bits()).collect();
        assert_eq!(first, [12558987674375533620, 16846851108956068306, 14652274819296609082]);
    }
}
