//! Segments: kinds of accounts, and the pool of those who said "not now".

use super::fields::Fields;
use crate::language::Thing;
use crate::messages::messages;
use crate::scenario::products::Product;
use crate::scenario::quantity::{Quantity, Span, SpanUnit, Varying};
use crate::scenario::{Pool, Segment};

messages!(say, "language/draft/market");

/// Most segments.
const MOST: usize = 100;

/// Whether cooling accounts are left alone.
pub fn respects_cool_off(base: Fields) -> bool {
    let respects = base.flag("respect_cool_off");
    base.done();
    respects
}

/// All segments.
pub fn segments(root: &Fields, products: &[Product]) -> Vec<Segment> {
    let named = root.named("segments");
    if named.is_empty() {
        root.note_missing("segments");
    }
    root.note_too_many("segments", named.len(), MOST);
    let has_prices = !products.is_empty() && products.iter().all(|product| product.price.is_some());
    named.into_iter().take(MOST).map(|(name, fields)| segment(name, fields, has_prices)).collect()
}

/// A segment; `has_prices` if every product has one.
fn segment(name: String, fields: Fields, has_prices: bool) -> Segment {
    if !has_prices {
        fields.note_missing("deal_value");
    }
    let closed_share = fields.number("closed_share");
    let segment = Segment {
        name,
        accounts: fields.number("accounts"),
        inflow_per_day: fields.number("inflow"),
        region: fields.text_if("region"),
        products: super::products::of_segment(&fields),
        deal_value: fields.varying("deal_value"),
        margin: fields.number("margin"),
        states_margin: fields.states("margin"),
        stage_odds: stage_odds(&fields),
        cool_off: fields.span("cool_off"),
        call_again_days: fields.number_if("call_again"),
        closed_share,
        premature_closed_share: fields.number_if("premature_closed_share").unwrap_or(closed_share),
        fatigue: fields.number("fatigue"),
        premature: fields.number("premature"),
        need: fields.number("need"),
        solvent: fields.number("solvent"),
        pool: pool(&fields),
        customers: fields.table_if("customers").map(super::customers::customers),
    };
    fields.done();
    segment
}

/// The factor of each stage: `odds` times its own.
fn stage_odds(fields: &Fields) -> Vec<Quantity> {
    let all = fields.number("odds");
    let stages = fields.notes.names.of(Thing::Stage).len();
    let mut odds = vec![all; stages];
    let single = fields.slot("stage_odds").map(|slot| slot.factors()).unwrap_or_default();
    for (stage, factor) in single {
        match product(all, factor) {
            Some(product) => odds[stage] = product,
            None => note_two_ranges(fields),
        }
    }
    odds
}

/// The product of two factors, unless one is a range and the other changes it.
fn product(a: Quantity, b: Quantity) -> Option<Quantity> {
    match (a, b) {
        (Quantity::Known(a), Quantity::Known(b)) => Some(Quantity::Known(a * b)),
        (Quantity::Known(1.0), range) | (range, Quantity::Known(1.0)) => Some(range),
        _ => None,
    }
}

fn note_two_ranges(fields: &Fields) {
    let problem = fields
        .problem("stage_odds", say::TwoFactors)
        .expected(say::OneOrExact)
        .also(fields.place_of("odds"), say::FactorOfAll)
        .help(say::LeaveOdds);
    fields.note(problem);
}

fn pool(segment: &Fields) -> Pool {
    let second = 1.min(segment.notes.names.of(Thing::Stage).len().saturating_sub(1));
    let Some(fields) = segment.table("pool") else {
        let one = Quantity::Known(1.0);
        return Pool {
            need_every_days: one,
            contact_every_days: one,
            remembers: Span { length: Varying::Fixed(one), unit: SpanUnit::Days },
            says_remembers: false,
            contact_hours: one,
            warm_stage: second,
        };
    };
    let pool = Pool {
        need_every_days: fields.number("need_every"),
        contact_every_days: fields.number("contact_every"),
        remembers: fields.span("remembers"),
        says_remembers: fields.states("remembers"),
        contact_hours: fields.number("contact_hours"),
        warm_stage: fields.slot("warm_stage").and_then(|slot| slot.name()).unwrap_or(second),
    };
    fields.done();
    pool
}
