//! The channels that bring leads.

use super::fields::Fields;
use super::run::Run;
use super::slot::Slot;
use crate::calendar::months_after;
use crate::language::document::{Node, Value};
use crate::language::tables::MOST_LEADS;
use crate::language::written::Complaint;
use crate::language::{Thing, short};
use crate::messages::messages;
use crate::scenario::quantity::Quantity;
use crate::scenario::{Budget, Channel, ChannelSource, Share};
use crate::units::{DAYS_A_MONTH, whole_months};
use jiff::ToSpan;

messages!(say, "language/draft/channels");

/// Most channels.
const MOST: usize = 100;

/// All channels.
pub fn channels(root: &Fields, run: Run) -> Vec<Channel> {
    let named = root.named("channels");
    root.note_too_many("channels", named.len(), MOST);
    named.into_iter().take(MOST).map(|(name, fields)| channel(name, fields, run)).collect()
}

fn channel(name: String, fields: Fields, run: Run) -> Channel {
    let (from_day, until_day) = open_days(&fields, run);
    let channel = Channel {
        name,
        source: source(&fields, run, from_day),
        trend_per_month: fields.number("trend"),
        season: profile::<12>(&fields, "season"),
        weekday: profile::<7>(&fields, "weekday"),
        dispersion: fields.number("dispersion"),
        mix: mix(&fields),
        products: crate::language::draft::products::of_channel(&fields),
        odds: fields.number("odds"),
        cost_per_lead: fields.number("cost_per_lead"),
        budget: fields.table_if("budget").map(budget),
        half_life_days: fields.number_if("half_life").unwrap_or(Quantity::Known(f64::INFINITY)),
        enters: fields.slot("enters").and_then(|slot| slot.name()).unwrap_or(0),
        to: fields.slot("to").and_then(|slot| slot.name()),
        from_day,
        until_day,
    };
    note_flood(&fields, &channel, run);
    fields.done();
    channel
}

fn source(fields: &Fields, run: Run, from_day: u32) -> ChannelSource {
    let (promoters, per_promoter) =
        (fields.number_if("promoters"), fields.number_if("leads_per_promoter"));
    let customers = fields.number("customers");
    let leads = fields.number_if("leads");
    let counts = fields.slot("counts").map(|slot| counts(&slot, run, from_day));
    note_sources(fields);
    match (leads, counts, promoters) {
        (Some(leads_per_day), ..) => ChannelSource::Inflow { leads_per_day },
        (None, Some(counts), _) => ChannelSource::Counts(counts),
        (None, None, Some(promoters)) => ChannelSource::Referrals {
            promoters,
            leads_per_promoter_day: per_promoter.unwrap_or(Quantity::Known(0.0)),
            customers_at_start: customers,
        },
        (None, None, None) => per_promoter
            .map_or(ChannelSource::Counts(Vec::new()), |leads_per_promoter_day| {
                ChannelSource::Promoters { leads_per_promoter_day }
            }),
    }
}

/// Exactly one source must be stated, and a referral channel says what a promoter brings.
fn note_sources(fields: &Fields) {
    let sources = ["leads", "counts", "promoters"];
    let stated: Vec<&'static str> = sources.into_iter().filter(|key| fields.states(key)).collect();
    match stated.as_slice() {
        [] if fields.states("leads_per_promoter") => {}
        [] => {
            let problem = fields.problem("leads", say::NoLeads).expected(say::ASource);
            fields.note(problem.help(say::AddLeads));
        }
        ["promoters"] if !fields.states("leads_per_promoter") => {
            fields.note_missing("leads_per_promoter")
        }
        [_] => {}
        [first, second, ..] => {
            let found = say::TwoSources { first, second };
            let problem = fields.problem(second, found).expected(say::OneSource);
            fields.note(problem.also(fields.place_of(first), say::OtherSource));
        }
    }
    let only_promoters = stated.iter().all(|key| *key != "promoters");
    let has_source = !stated.is_empty() || fields.states("leads_per_promoter");
    for key in ["leads_per_promoter", "customers"] {
        let is_source = key == "leads_per_promoter" && stated.is_empty();
        if only_promoters && has_source && !is_source && fields.states(key) {
            let problem = fields.problem(key, say::WithoutPromoters { key: &key });
            fields.note(problem.expected(say::BesidePromoters));
        }
    }
}

/// Exact leads per day from the first of the channel on; those of a week or month are spread evenly over its days.
fn counts(slot: &Slot, run: Run, from_day: u32) -> Vec<u32> {
    let node = slot.node.as_ref();
    let Some((list, length)) = periods(node) else {
        let expected = say::AListOfCounts;
        let found = say::OfSomeOtherKind { is: &node.value.is() };
        slot.wrong(Complaint::new(found, expected));
        return Vec::new();
    };
    let most = MOST_LEADS * libm::floor(length);
    let number = |node: &Node| match node.value {
        Value::Number(n, _) if n.fract() == 0.0 && (0.0..=most).contains(&n) => Some(n),
        _ => None,
    };
    match list.iter().map(number).collect::<Option<Vec<f64>>>() {
        Some(numbers) => {
            let open = spread(&slot.met_counts(numbers), length, run, from_day);
            let closed = vec![0; from_day.min(run.horizon) as usize];
            closed.into_iter().chain(open).take(run.horizon as usize).collect()
        }
        None => {
            let expected = say::WholeNumbers { most: &short(most) };
            slot.wrong(Complaint::new(say::NoNumberOfLeads, expected));
            Vec::new()
        }
    }
}

/// The entries of a list of counts, and the days that each covers.
fn periods(node: &Node) -> Option<(&[Node], f64)> {
    if let Value::List(list) = &node.value {
        return Some((list, 1.0));
    }
    let table = node.as_table()?;
    let length = match table.get("by")?.as_text()? {
        "day" => 1.0,
        "week" => 7.0,
        "month" => DAYS_A_MONTH,
        _ => return None,
    };
    let is_known = table.keys().all(|key| ["by", "counts"].contains(&key));
    let list = table.get("counts")?.as_list().filter(|_| is_known)?;
    Some((list, length))
}

/// Leads of each day such that at the end of every period all of its leads have come. Months are those of the calendar
/// from the first day on.
fn spread(counts: &[f64], length: f64, run: Run, from_day: u32) -> Vec<u32> {
    let first = run.start.checked_add(i64::from(from_day).days()).unwrap_or(run.start);
    let begins = |period: usize| match whole_months(length) {
        Some(months) => {
            let begins = run.day_of(months_after(first, period as u32 * months));
            (begins - i64::from(from_day)) as f64
        }
        None => period as f64 * length,
    };
    let periods: Vec<f64> = (0..=counts.len()).map(begins).collect();
    let mut come_before = vec![0.0];
    come_before.extend(counts.iter().scan(0.0, |sum, count| {
        *sum += count;
        Some(*sum)
    }));
    let due = |day: u32| {
        let day = f64::from(day);
        let whole = periods.partition_point(|&begins| begins <= day).saturating_sub(1);
        let way =
            |count: &f64| count * (day - periods[whole]) / (periods[whole + 1] - periods[whole]);
        libm::floor(come_before[whole] + counts.get(whole).map_or(0.0, way) + 1e-9)
    };
    let days = periods[counts.len()].min(f64::from(run.horizon)) as u32;
    (0..days).map(|day| (due(day + 1) - due(day)) as u32).collect()
}

/// Factors scaled to a mean of 1.
fn profile<const N: usize>(fields: &Fields, key: &'static str) -> [f64; N] {
    let even = [1.0; N];
    let Some(slot) = fields.slot(key) else { return even };
    let Some(factors) = slot.exact_list() else { return even };
    let mean = factors.iter().sum::<f64>() / N as f64;
    if mean <= 0.0 {
        slot.wrong(Complaint::new(say::IsAllZeros, say::OneAboveZero));
        return even;
    }
    let scaled: Vec<f64> = factors.iter().map(|factor| factor / mean).collect();
    scaled.try_into().unwrap_or(even)
}

fn mix(fields: &Fields) -> Vec<Share> {
    let known = fields.notes.names.of(Thing::Segment);
    let shares = match fields.slot("segments") {
        Some(slot) => slot.shares().unwrap_or_default(),
        None if known.len() == 1 => vec![(0, 1.0)],
        None => {
            if !known.is_empty() {
                let problem = fields.problem("segments", say::SegmentsMissing);
                let expected = say::ShareOfEach { names: &fields.known(known) };
                fields.note(problem.expected(expected).help(say::AddShares));
            }
            Vec::new()
        }
    };
    let whole: f64 = shares.iter().map(|share| share.1).sum();
    shares.into_iter().map(|(segment, share)| Share { segment, share: share / whole }).collect()
}

fn budget(fields: Fields) -> Budget {
    let per_month = fields.number("per_month");
    let budget = Budget {
        per_month,
        reference: fields
            .number_if("reference")
            .unwrap_or_else(|| fields.unscaled("per_month", per_month)),
        elasticity: fields.number("elasticity"),
    };
    if !fields.states("reference")
        && fields.notes.central(per_month) <= 0.0
        && fields.states("per_month")
    {
        let problem = fields.problem("per_month", say::NoReference);
        fields.note(problem.expected(say::ABudget));
    }
    fields.done();
    budget
}

fn open_days(fields: &Fields, run: Run) -> (u32, u32) {
    let day = |key: &'static str| Some(fields.slot(key)?.moment(run)?.day());
    let from = day("from").unwrap_or(0).max(0);
    let until = day("until").unwrap_or(i64::from(run.horizon));
    if until <= from && fields.states("until") && run.is_sure {
        let problem = fields.problem("until", say::UntilBeforeFrom);
        let from = if fields.states("from") { fields.place_of("from") } else { fields.place };
        fields.note(problem.expected(say::FirstDayWithout).also(from, say::OpensHere));
    }
    let end = i64::from(run.horizon);
    (from.min(end) as u32, until.clamp(0, end) as u32)
}

/// A channel whose leads outgrow what can be simulated.
fn note_flood(fields: &Fields, channel: &Channel, run: Run) {
    let ChannelSource::Inflow { leads_per_day } = channel.source else { return };
    let high = |quantity: Quantity| fields.notes.at(quantity, 0.999);
    let months = f64::from(run.horizon) / DAYS_A_MONTH;
    let grown = libm::pow(1.0 + high(channel.trend_per_month).max(0.0), months);
    let greatest = |factors: &[f64]| factors.iter().copied().fold(1.0, f64::max);
    let spent = channel.budget.as_ref().map_or(1.0, |budget| {
        let ratio = high(budget.per_month) / fields.notes.at(budget.reference, 0.001).max(1e-9);
        libm::pow(ratio, high(budget.elasticity)).max(1.0)
    });
    let most = high(leads_per_day)
        * grown
        * greatest(&channel.season)
        * greatest(&channel.weekday)
        * spent;
    if most > MOST_LEADS {
        let key = if grown > 10.0 { "trend" } else { "leads" };
        let leads = crate::language::draft::people::rounded(most).to_string();
        let problem = fields.problem(key, say::LeadsADay { key: &key, leads: &leads });
        fields.note(problem.expected(say::AtMostADay { most: &MOST_LEADS.to_string() }));
    }
}
