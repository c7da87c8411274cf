//! Products, the deals that are for them, and who sells them.

use super::fields::Fields;
use super::slot::Slot;
use crate::language::Thing;
use crate::language::problem::{names, quoted};
use crate::messages::messages;
use crate::scenario::products::{CrossSell, Product, ProductShare};
use crate::scenario::quantity::Quantity;
use crate::scenario::{Role, Scenario, Segment};

messages!(say, "language/draft/products");

/// Most products.
pub const MOST_PRODUCTS: usize = 32;

/// All products.
pub fn products(root: &Fields) -> Vec<Product> {
    let named = root.named("products");
    root.note_too_many("products", named.len(), MOST_PRODUCTS);
    named.into_iter().take(MOST_PRODUCTS).map(|(name, fields)| product(name, fields)).collect()
}

fn product(name: String, fields: Fields) -> Product {
    let product = Product {
        name,
        price: fields.states("price").then(|| fields.varying("price")),
        margin: fields.number_if("margin"),
        odds: fields.number("odds"),
        touches: fields.number("touches"),
        gap: fields.number("gap"),
        skill_floor: fields.number("skill_floor"),
        below_floor: fields.number("below_floor"),
        cross_sell: fields.table_if("cross_sell").map(cross_sell),
    };
    if fields.states("below_floor") && !fields.states("skill_floor") {
        let problem = fields.problem("below_floor", say::FloorMissing);
        fields.note(problem.expected(say::ExpectedFloor));
    }
    fields.done();
    product
}

fn cross_sell(fields: Fields) -> CrossSell {
    let no = Quantity::Known(0.0);
    let cross_sell = CrossSell {
        per_order: fields.number_if("per_order").unwrap_or(no),
        per_day: fields.number_if("rate").unwrap_or(no),
        hours: fields.number_if("hours"),
    };
    if !fields.states("per_order") && !fields.states("rate") {
        let problem = fields.problem_here(say::NobodyTakesItUp);
        fields.note(problem.expected(say::OrderOrRate).help(say::AddOneOfTwo));
    }
    fields.done();
    cross_sell
}

/// Shares of products in the deals of a segment.
pub fn of_segment(fields: &Fields) -> Vec<ProductShare> {
    let known = fields.notes.names.of(Thing::Product);
    let stated = stated(fields);
    match (&stated, known.len()) {
        (Some(shares), _) => shares.clone(),
        (None, 0) => Vec::new(),
        (None, 1) => vec![ProductShare { product: 0, share: 1.0 }],
        (None, _) => {
            let problem = fields.problem("products", say::ProductsMissing);
            let expected = say::ShareOfEach { names: &fields.known(known) };
            fields.note(problem.expected(expected).help(say::AddShares { product: &known[0] }));
            Vec::new()
        }
    }
}

/// Shares of products in the leads of a channel; empty = those of the segment.
pub fn of_channel(fields: &Fields) -> Vec<ProductShare> {
    stated(fields).unwrap_or_default()
}

fn stated(fields: &Fields) -> Option<Vec<ProductShare>> {
    let shares = fields.slot("products")?.shares().unwrap_or_default();
    let whole: f64 = shares.iter().map(|share| share.1).sum();
    let part = |(product, share): (usize, f64)| ProductShare { product, share: share / whole };
    Some(shares.into_iter().filter(|share| share.1 > 0.0).map(part).collect())
}

/// Flags of the products that a role or a rep sells, if it says so.
pub fn sold(fields: &Fields) -> Option<Vec<bool>> {
    let sold = fields.slot("products")?.names();
    note_empty(fields, "products", Chosen::Products);
    Some(sold)
}

/// Flags of the segments that a role or a rep serves, by the segments and the regions that it names.
pub fn served(fields: &Fields, regions_of_segments: &[Option<usize>]) -> Option<Vec<bool>> {
    let segments = fields.slot("segments").map(|slot| slot.names());
    let regions = fields.slot("regions").map(|slot| slot.names());
    note_empty(fields, "segments", Chosen::Segments);
    note_empty(fields, "regions", Chosen::Regions);
    let Some(regions) = regions else { return segments };
    let lies_there = |region: &Option<usize>| region.is_some_and(|region| regions[region]);
    let there = regions_of_segments.iter().map(lies_there);
    let Some(segments) = segments else { return Some(there.collect()) };
    let both: Vec<bool> =
        segments.iter().zip(there).map(|(named, there)| *named && there).collect();
    let is_readable = segments.contains(&true) && regions.contains(&true);
    if is_readable && !both.contains(&true) {
        let problem = fields.problem("regions", say::NoneLiesThere);
        let problem = problem.also(fields.place_of("segments"), say::TheSegments);
        fields.note(problem.expected(say::ARegionOfOne));
    }
    Some(both)
}

/// What a role or a rep may choose among.
#[derive(Clone, Copy, Debug)]
enum Chosen {
    Products,
    Segments,
    Regions,
}

fn note_empty(fields: &Fields, key: &'static str, chosen: Chosen) {
    let is_empty = |slot: Slot| slot.node.as_list().is_some_and(<[_]>::is_empty);
    if fields.slot(key).is_some_and(is_empty) {
        let problem = fields.problem(key, say::NamesNone { key: &key });
        fields.note(problem.expected(say::AtLeastOne { chosen }));
    }
}

/// Every product has deals, and somebody sells it in every stage that they pass.
pub fn check(root: &Fields, scenario: &Scenario) {
    for (index, (name, fields)) in root.named("products").iter().enumerate().take(MOST_PRODUCTS) {
        let cross_sold = scenario.products.get(index).is_some_and(|of| of.cross_sell.is_some());
        let has_customers = scenario.segments.iter().any(|segment| segment.customers.is_some());
        if cross_sold && !has_customers {
            let problem = fields.problem("cross_sell", say::CrossSellAlone);
            let help = say::AddTable { header: &"[segments.NAME.customers]" };
            root.note(problem.expected(say::OrderAgain).help(help));
        } else if !has_deals(scenario, index) && cross_sold {
            continue;
        } else if !has_deals(scenario, index) {
            let problem = fields.problem_here(say::NoDealForIt).expected(say::AShareOfDeals);
            root.note(problem.help(say::GiveItAShare { product: name }));
        } else {
            note_unsold(root, fields, scenario, index);
        }
    }
    for ((_, fields), role) in root.named("roles").iter().zip(&scenario.roles) {
        note_nothing_to_offer(fields, role, scenario);
    }
}

fn has_deals(scenario: &Scenario, product: usize) -> bool {
    let channels = scenario.channels.iter().flat_map(|channel| &channel.products);
    let segments = scenario.segments.iter().flat_map(|segment| &segment.products);
    let start = scenario.open_deals.iter().filter_map(|deal| deal.product);
    channels.chain(segments).map(|part| part.product).chain(start).any(|of| of == product)
}

/// The first stage in which nobody sells the product.
fn note_unsold(root: &Fields, fields: &Fields, scenario: &Scenario, product: usize) {
    let sells =
        |stage: usize| scenario.roles.iter().any(|role| role.works[stage] && role.sells(product));
    let mut reached = vec![false; scenario.stages.len()];
    for kind in scenario.deal_kinds().into_iter().filter(|kind| kind.1 == Some(product)) {
        let stages = scenario.reach(kind, &|number| root.notes.central(number));
        reached.iter_mut().zip(stages).for_each(|(reached, of_kind)| *reached |= of_kind);
    }
    // Who prospects offers only what they sell: a product that nobody sells reaches no stage.
    let is_never_offered = !reached.contains(&true);
    let is_unsold = |&stage: &usize| (reached[stage] || is_never_offered) && !sells(stage);
    let Some(stage) = (0..scenario.stages.len()).find(is_unsold) else { return };
    let workers = scenario.roles.iter().filter(|role| role.works[stage]);
    let who = names(workers.map(|role| role.name.as_str()));
    let stage = quoted(&scenario.stages[stage].name);
    let problem = fields.problem_here(say::NobodySellsIt { stage: &stage });
    root.note(problem.expected(say::ARoleWithIt).help(say::WorkedBy { who: &who }));
}

/// Who calls the accounts of a segment sells one of its products.
fn note_nothing_to_offer(fields: &Fields, role: &Role, scenario: &Scenario) {
    let lacks = |(index, segment): &(usize, &Segment)| {
        let sells = segment.products.iter().any(|part| role.sells(part.product));
        role.serves(*index) && !segment.products.is_empty() && !sells
    };
    let found = scenario.segments.iter().enumerate().find(lacks);
    if let Some((_, segment)) = found.filter(|_| role.prospects) {
        let found = say::NothingToOffer { segment: &quoted(&segment.name) };
        let all = names(
            segment.products.iter().map(|part| scenario.products[part.product].name.as_str()),
        );
        let problem = fields.problem("products", found);
        fields.note(problem.expected(say::OneOfThem { names: &all }));
    }
}
