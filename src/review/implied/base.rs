//! What a base bears: accounts that are called are away for a while, or for good.

use super::flow::Flow;
use super::route::Route;
use super::source::{Bringer, Source};
use super::stage::day_length;
use crate::scenario::Segment;
use crate::scenario::quantity::{Draws, SpanUnit};
use crate::scenario::{Quantity, Scenario, SegmentId};
use crate::units::DAYS_A_MONTH;

/// Share of the needs in the pool of a segment that arise while the client remembers the last regular contact, if those
/// are on time: a need is as likely on any day, so that more arise soon after a contact than late.
pub(super) fn met(flow: &Flow, segment: SegmentId) -> f64 {
    let pool = &flow.scenario.segments[segment].pool;
    let every = libm::round(pool.contact_every_days.at(flow.middle)).clamp(1.0, LONGEST) as u32;
    let stays = libm::exp(-1.0 / pool.need_every_days.at(flow.middle).max(1e-9));
    let a_day = counted_a_day(flow.scenario, pool.remembers.unit);
    let (mut none_yet, mut met, mut all) = (1.0, 0.0, 0.0);
    for day in 1..=every {
        let arises = none_yet * (1.0 - stays);
        let length = f64::from(day) * a_day - 0.5;
        met += arises * (1.0 - pool.remembers.length.cdf(flow.middle, length.next_down()));
        all += arises;
        none_yet *= stays;
    }
    if all > 0.0 { met / all } else { 1.0 }
}

/// Days between two contacts above which it makes no difference.
const LONGEST: f64 = 36_525.0;

/// Days of a unit in a calendar day.
fn counted_a_day(scenario: &Scenario, unit: SpanUnit) -> f64 {
    match unit {
        SpanUnit::Days => 1.0,
        SpanUnit::WorkingDays => f64::from(scenario.calendar.days_a_week().max(1)) / 7.0,
    }
}

/// What becomes of the deals of a segment from a stage on: shares.
#[derive(Clone, Copy)]
struct Ends {
    refused: f64,
    dropped: f64,
    not_now: f64,
    /// Signed, or the account is gone.
    gone: f64,
}

impl Ends {
    fn of(route: &Route, enters: usize, closed: f64) -> Ends {
        let [refused, not_now, dropped] = route.lost(enters);
        let gone = (1.0 - refused - not_now - dropped).max(0.0) + refused * closed;
        Ends { refused: refused * (1.0 - closed), dropped, not_now, gone }
    }

    /// Share that is called again after a rest.
    fn rests(self) -> f64 {
        self.refused + self.dropped
    }

    /// Days of the `days` after it that an account is away, if it rests for `rest`, or is in the pool for `pooled` of them.
    fn away(self, days: f64, rest: f64, pooled: f64) -> f64 {
        self.rests() * rest.min(days) + self.gone * days + self.not_now * pooled
    }
}

/// What becomes of the accounts of a segment that are called.
struct Base {
    first: Ends,
    /// Share of the needs in the pool that become deals, and what becomes of these.
    met: f64,
    back: Ends,
    /// What becomes of the other needs: a competitor has them, as after a refusal.
    lost: Ends,
    /// Share of those in the pool whose need has not arisen a day later.
    stays: f64,
    /// Days for which a refused account rests.
    rests: f64,
    accounts: f64,
    inflow: f64,
}

impl Base {
    fn of(flow: &Flow, segment: SegmentId, called: &Route) -> Base {
        let of = &flow.scenario.segments[segment];
        let at = |number: Quantity| number.at(flow.middle);
        let closed = at(of.closed_share);
        let first = Ends::of(called, 0, closed);
        let warm = of.pool.warm_stage;
        let (met, back) = match first.not_now > 0.0 {
            true => (met(flow, segment), Ends::of(&flow.begun(segment, warm), warm, closed)),
            false => (1.0, first),
        };
        Base {
            first,
            met,
            back,
            lost: Ends { refused: 1.0 - closed, dropped: 0.0, not_now: 0.0, gone: closed },
            stays: libm::exp(-1.0 / at(of.pool.need_every_days).max(1e-9)),
            rests: rest(of, flow.middle),
            accounts: at(of.accounts),
            inflow: at(of.inflow_per_day),
        }
    }

    /// Calls of one account by the days since its first, each as soon as it may be.
    fn calls(&self, run: usize) -> Vec<f64> {
        let rests = libm::round(self.rests).max(1.0) as usize;
        let mut calls = vec![0.0; run];
        calls[0] = 1.0;
        let mut pool = 0.0;
        for day in 0..run {
            let called = calls[day];
            let needs = pool * (1.0 - self.stays);
            let refused = called * self.first.rests()
                + needs * (self.met * self.back.rests() + (1.0 - self.met) * self.lost.rests());
            pool += called * self.first.not_now + needs * (self.met * self.back.not_now - 1.0);
            if let Some(again) = calls.get_mut(day + rests) {
                *again += refused;
            }
        }
        calls
    }
}

/// The calls that the accounts of a segment bear in the run, each as soon as it may be.
pub(super) fn calls(flow: &Flow, segment: SegmentId, called: &Route) -> Calls {
    let base = Base::of(flow, segment, called);
    let horizon = flow.scenario.calendar.horizon();
    let calls = base.calls(horizon as usize).into_iter().enumerate();
    let made = calls.filter(|(_, share)| *share > LEAST).map(|(day, share)| {
        let came = base.inflow * (f64::from(horizon) - day as f64);
        (day as f64, share * base.accounts, share * came)
    });
    Calls { at: made.collect() }
}

/// Share of accounts below which nobody counts their calls.
const LEAST: f64 = 1e-9;

/// First contacts a month, evenly through the run, for which the accounts of a segment suffice.
///
/// As many accounts are away some days after the first contact as there are contacts a day, times the days for which one was
/// away meanwhile: the rate at which all are away on no day before the end. Days on which a deal is in work do not count.
pub(super) fn ceiling(flow: &Flow, segment: SegmentId, called: &Route) -> Option<f64> {
    let base = Base::of(flow, segment, called);
    // `after` is what a need that arose leads to, over the days that are left since.
    let (mut after, mut pooled, mut least) = (0.0, 0.0, f64::INFINITY);
    let mut waits = 1.0;
    for day in 1..=flow.scenario.calendar.horizon() {
        let days = f64::from(day);
        pooled += waits;
        waits *= base.stays;
        let in_pool = pooled + after;
        let away = |ends: Ends| ends.away(days, base.rests, in_pool);
        let needs = base.met * away(base.back) + (1.0 - base.met) * away(base.lost);
        after = after * base.stays + needs * (1.0 - base.stays);
        let away = away(base.first);
        let rate = (base.accounts + base.inflow * days) / away.max(f64::MIN_POSITIVE);
        least = f64::min(least, rate);
    }
    least.is_finite().then_some(least * DAYS_A_MONTH)
}

/// The calls that the accounts of a segment bear in the run.
pub(super) struct Calls {
    /// Day from which on accounts are called for the first, the second … time: those of the first day, and those that
    /// appear later, evenly from then on.
    at: Vec<(f64, f64, f64)>,
}

impl Calls {
    pub(super) fn all(&self) -> f64 {
        self.at.iter().map(|(_, stock, came)| stock + came).sum()
    }

    pub(super) fn a_month(&self, run: f64) -> f64 {
        self.all() / run * DAYS_A_MONTH
    }

    /// Whether all of them are made.
    pub(super) fn is_all_called(&self, sources: &[Source], segment: SegmentId, run: f64) -> bool {
        let called = sources.iter().filter(|source| matches!(source.from, Bringer::Role(_)));
        let called = called.filter(|source| source.kind.0 == segment);
        called.map(|source| source.deals).sum::<f64>() >= 0.999 * self.a_month(run)
    }

    /// Share of the called in whom a need arises within the run, after `mean` days.
    pub(super) fn woken(&self, run: f64, mean: f64) -> f64 {
        let of = |&(day, stock, came): &(f64, f64, f64)| {
            let left = run - day;
            let at_once = -libm::expm1(-left / mean);
            stock * at_once + came * (1.0 - mean / left * at_once)
        };
        self.at.iter().map(of).sum::<f64>() / self.all().max(f64::MIN_POSITIVE)
    }
}

/// Days after which an account that has refused is called again.
fn rest(segment: &Segment, middle: Draws) -> f64 {
    let cool_off = segment.cool_off.length.mean(middle) * day_length(segment.cool_off.unit);
    // Whether it has cooled off or not, it is called when its turn comes.
    segment.call_again_days.map_or(cool_off, |days| days.at(middle))
}
