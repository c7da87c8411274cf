//! Numbers that are not known exactly, and quantities that vary from case to case, as written.

use super::scaled::{Share, with_room};
use super::slot::Slot;
use crate::language::document::{Entry, Node, Table, Value};
use crate::language::forms::{Form, Parameter, form, forms};
use crate::language::problem::{nearest, quoted};
use crate::language::written::{self, Complaint, Counted, Written, belief, cases};
use crate::language::{Kind, Limits, Unit, above, from_to};
use crate::scenario::quantity::{Belief, Quantity, Span, SpanUnit, Varying};

/// Spreads and shapes.
const SHAPE: Limits = above(0.0, 1e6);
const SIGMA: Limits = from_to(0.0, 3.0);
const SPREAD: &str = "the spread: standard deviation of the logarithm";

impl Slot<'_> {
    /// A number that is known, or a range of ignorance, as it is written.
    pub(super) fn plain_number(&self) -> Option<Quantity> {
        match &self.node.value {
            Value::Table(table) => self.known_or_drawn(self.belief(table)?),
            Value::Text(text) => match self.heard(self.read(text))? {
                Written::One(number) => self.checked(number).map(Quantity::Known),
                Written::Between(low, high) => {
                    let (low, high) = (self.checked(low)?, self.checked(high)?);
                    let belief = self.heard(belief::between(self.unit, self.limits, low, high))?;
                    self.known_or_drawn(Reading::Drawn(belief))
                }
            },
            _ => self.exact().map(Quantity::Known),
        }
    }

    /// As many numbers as the field takes, each of which may be a range.
    pub fn numbers(&self) -> Option<Vec<Quantity>> {
        let Kind::Numbers(_, _, count) = self.kind_of() else { return None };
        let list = self.list_of(count, count)?;
        let numbers =
            list.iter().enumerate().map(|(i, node)| self.part(&i.to_string(), node).number());
        numbers.collect::<Vec<_>>().into_iter().collect()
    }

    /// A quantity that varies from case to case, as it is written.
    pub(super) fn plain_varying(&self) -> Option<Varying> {
        match &self.node.value {
            Value::Table(table) => self.cases(table),
            Value::Text(text) => match self.heard(self.read(text))? {
                Written::One(number) => self.checked(number).map(fixed),
                Written::Between(low, high) => {
                    let instead = written::from_zero(text);
                    let low = self.positive_or(low, instead.as_deref())?;
                    Some(cases::between(low, self.positive(high)?))
                }
            },
            _ => self.exact().map(fixed),
        }
    }

    /// A span of time that may count working days; all of it counts the same days.
    pub fn span(&self) -> Option<Span> {
        let mut counted = Vec::new();
        durations(&self.node, &mut counted);
        let working = counted.contains(&Counted::Working);
        if counted.contains(&Counted::Both) || working && counted.contains(&Counted::Calendar) {
            let expected =
                "all of it in days (\"2d to 5d\") or all in working days (\"2wd to 5wd\")";
            self.wrong(Complaint::new("mixes days and working days", expected));
            return None;
        }
        let unit = if working { SpanUnit::WorkingDays } else { SpanUnit::Days };
        let length =
            if working { self.in_plain_days().plain_varying()? } else { self.plain_varying()? };
        let length = self.met_varying(length);
        Some(Span { length, unit })
    }

    /// The same span with "wd" read as "d".
    fn in_plain_days(&self) -> Slot<'_> {
        let mut node = self.node.clone().into_owned();
        forget_working(&mut node);
        self.with_node(node)
    }

    /// A number above 0, as the ends of a range from case to case must be.
    fn positive(&self, number: f64) -> Option<f64> {
        self.positive_or(number, None)
    }

    /// The same, with what to write instead if it is known.
    fn positive_or(&self, number: f64, instead: Option<&str>) -> Option<f64> {
        let number = self.checked(number)?;
        if number > 0.0 {
            return Some(number);
        }
        let expected = "a range above 0: one case in ten lies below its lower end";
        let form = instead.unwrap_or("{ dist = \"uniform\", low = …, high = … }");
        let help = format!("write {form} for a range that starts at 0");
        self.wrong(
            Complaint::new(format!("starts at {}", self.unit.say(0.0)), expected).help(help),
        );
        None
    }

    fn known_or_drawn(&self, reading: Reading) -> Option<Quantity> {
        Some(match reading {
            Reading::Known(value) => Quantity::Known(value),
            Reading::Drawn(belief) => self.notes.unknown(&self.path(), belief),
        })
    }

    /// A range of ignorance written as a table.
    fn belief(&self, table: &Table) -> Option<Reading> {
        if table.get("dist").is_some() {
            return self.named_belief(table);
        }
        if table.get("p10").is_none() {
            self.note_no_form(false);
            return None;
        }
        let [low, middle, high] = self.points(table)?;
        if low == high {
            return Some(Reading::Known(low));
        }
        self.heard(belief::three_points(self.unit, self.limits, [low, middle, high]))
            .map(Reading::Drawn)
    }

    /// The three points p10, p50 and p90, in order.
    fn points(&self, table: &Table) -> Option<[f64; 3]> {
        self.only(table, &["p10", "p50", "p90"]);
        let mut points = [0.0; 3];
        for (point, key) in points.iter_mut().zip(["p10", "p50", "p90"]) {
            *point = self.needed(table, key)?.exact()?;
        }
        if points[0] > points[1] || points[1] > points[2] {
            self.wrong(Complaint::new(
                "has its points out of order",
                "p10 no more than p50, and p50 no more than p90",
            ));
            return None;
        }
        Some(points)
    }

    fn named_belief(&self, table: &Table) -> Option<Reading> {
        let form = self.form(table, false)?;
        let value = |key: &str| self.parameter(form, table, key)?.exact();
        let belief = match form.name {
            "uniform" => self
                .in_order(&[value("low")?, value("high")?])
                .map(|v| Belief::Uniform { low: v[0], high: v[1] }),
            "triangular" => {
                let points = [value("low")?, value("mode")?, value("high")?];
                self.in_order(&points).map(|v| Belief::Triangular {
                    low: v[0],
                    mode: v[1],
                    high: v[2],
                })
            }
            "lognormal" => self.log_normal_belief(form, table),
            "normal" => Some(Belief::Normal { mean: value("mean")?, sd: value("sd")?.max(1e-12) }),
            _ => Some(Belief::Beta { alpha: value("alpha")?, beta: value("beta")? }),
        }?;
        Some(Reading::Drawn(belief::within(belief, self.limits)))
    }

    fn log_normal_belief(&self, form: &'static Form, table: &Table) -> Option<Belief> {
        let sigma = self
            .parameter(form, table, "sigma")?
            .meaning(Unit::Number, above(0.0, 3.0), SPREAD)
            .exact()?;
        let (key, shift) = self.centre(table)?;
        let centre = self.parameter(form, table, key)?.exact()?;
        let centre = self.positive_centre(centre)?;
        Some(Belief::LogNormal { mu: libm::log(centre) - shift * sigma * sigma, sigma })
    }

    fn positive_centre(&self, centre: f64) -> Option<f64> {
        if centre > 0.0 {
            return Some(centre);
        }
        self.wrong(Complaint::new("has its middle at 0", "a median or mean above 0"));
        None
    }

    /// `median` or `mean`, and how many half-variances the latter lies above the former.
    fn centre(&self, table: &Table) -> Option<(&'static str, f64)> {
        match (table.get("median").is_some(), table.get("mean").is_some()) {
            (true, false) => Some(("median", 0.0)),
            (false, true) => Some(("mean", 0.5)),
            _ => {
                self.wrong(
                    Complaint::new("has no middle", "one of `median` and `mean`")
                        .help(self.for_example()),
                );
                None
            }
        }
    }

    /// Values in growing order, the first below the last.
    fn in_order<'v>(&self, values: &'v [f64]) -> Option<&'v [f64]> {
        let grows = values.windows(2).all(|pair| pair[0] <= pair[1]);
        if grows && values[0] < values[values.len() - 1] {
            return Some(values);
        }
        self.wrong(Complaint::new(
            "has its ends out of order",
            "low below high, and mode between them",
        ));
        None
    }

    /// A quantity that varies, written as a table.
    fn cases(&self, table: &Table) -> Option<Varying> {
        let has = |key: &str| table.get(key).is_some();
        match () {
            () if has("dist") => self.named_cases(table),
            () if has("mixture") => self.mixture(table),
            () if has("table") => self.history(table),
            () if has("p10") => {
                let [low, middle, high] = self.points(table)?;
                let [low, middle, high] =
                    [self.positive(low)?, self.positive(middle)?, self.positive(high)?];
                Some(if low == high {
                    fixed(low)
                } else {
                    cases::three_points([low, middle, high])
                })
            }
            () if has("sigma") => self.log_normal(table),
            () => {
                self.note_no_form(true);
                None
            }
        }
    }

    fn named_cases(&self, table: &Table) -> Option<Varying> {
        let form = self.form(table, true)?;
        let value = |key: &str| {
            let parameter = self.parameter(form, table, key)?;
            if key == "shape" { parameter.number() } else { parameter.plain_number() }
        };
        match form.name {
            "uniform" => {
                let (low, high) = (value("low")?, value("high")?);
                self.central_order(&[low, high])?;
                Some(Varying::Uniform { low, high })
            }
            "triangular" => {
                let (low, mode, high) = (value("low")?, value("mode")?, value("high")?);
                self.central_order(&[low, mode, high])?;
                Some(Varying::Triangular { low, mode, high })
            }
            "gamma" => Some(Varying::Gamma {
                mean: self.above_zero(value("mean")?)?,
                shape: value("shape")?,
            }),
            "exponential" => Some(Varying::Gamma {
                mean: self.above_zero(value("mean")?)?,
                shape: Quantity::Known(1.0),
            }),
            "weibull" => Some(Varying::Weibull {
                scale: self.above_zero(value("scale")?)?,
                shape: value("shape")?,
            }),
            _ => self.log_normal(table),
        }
    }

    fn central_order(&self, values: &[Quantity]) -> Option<()> {
        let values: Vec<f64> = values.iter().map(|value| self.notes.central(*value)).collect();
        self.in_order(&values).map(|_| ())
    }

    fn above_zero(&self, value: Quantity) -> Option<Quantity> {
        self.positive_centre(self.notes.central(value)).map(|_| value)
    }

    /// `{ mean, sigma }` or `{ median, sigma }`.
    fn log_normal(&self, table: &Table) -> Option<Varying> {
        self.only(table, &["dist", "median", "mean", "sigma"]);
        let (key, shift) = self.centre(table)?;
        let centre = self.above_zero(self.needed(table, key)?.plain_number()?)?;
        let sigma = self.needed(table, "sigma")?.meaning(Unit::Number, SIGMA, SPREAD).number()?;
        if shift > 0.0 {
            return Some(Varying::LogNormal { mean: centre, sigma });
        }
        match (centre, sigma) {
            (Quantity::Known(median), Quantity::Known(sigma)) => {
                Some(cases::from_median(median, sigma))
            }
            _ => {
                let found = "has a `median` with a range in it";
                let help = "a `median` goes with exact numbers only";
                self.wrong(Complaint::new(found, "`mean` in place of `median`").help(help));
                None
            }
        }
    }

    fn mixture(&self, table: &Table) -> Option<Varying> {
        self.only(table, &["mixture"]);
        let part = self.needed(table, "mixture")?;
        let list = part.list_of(1, 50)?;
        let mut shares = Vec::new();
        for (i, node) in list.iter().enumerate() {
            let one = part.part(&(i + 1).to_string(), node);
            let Some(table) = node.as_table() else {
                one.wrong_kind("a table { weight = …, of = … }");
                return None;
            };
            one.only(table, &["weight", "of"]);
            let weight = one
                .needed(table, "weight")?
                .meaning(Unit::Share, from_to(0.0, 1.0), "how often")
                .exact()?;
            shares.push((weight, one.needed(table, "of")?.plain_varying()?));
        }
        let whole: f64 = shares.iter().map(|share| share.0).sum();
        if (whole - 1.0).abs() > 0.001 {
            let found = format!("has weights of {} in all", Unit::Share.say(whole));
            self.wrong(Complaint::new(found, "weights that sum to 100%"));
            return None;
        }
        Some(Varying::Mixture(
            shares.into_iter().map(|(weight, of)| (weight / whole, of)).collect(),
        ))
    }

    /// `{ table = [[value, weight], …] }`.
    fn history(&self, table: &Table) -> Option<Varying> {
        self.only(table, &["table"]);
        let part = self.needed(table, "table")?;
        let list = part.list_of(1, 10_000)?;
        let mut seen = Vec::with_capacity(list.len());
        for (i, node) in list.iter().enumerate() {
            let row = part.part(&format!("row {}", i + 1), node);
            let Some([value, weight]) = node.as_list() else {
                row.wrong_kind("a pair [value, how often]");
                return None;
            };
            let weight = row
                .part("weight", weight)
                .meaning(Unit::Number, from_to(0.0, 1e9), "how often")
                .exact()?;
            seen.push((row.part("value", value).exact()?, weight));
        }
        self.weighed(seen)
    }

    /// Values in order, equal ones together, weights summing to 1.
    fn weighed(&self, mut seen: Vec<(f64, f64)>) -> Option<Varying> {
        seen.sort_by(|a, b| a.0.total_cmp(&b.0));
        seen.retain(|row| row.1 > 0.0);
        seen.dedup_by(|next, kept| {
            let same = next.0 == kept.0;
            if same {
                kept.1 += next.1;
            }
            same
        });
        let whole: f64 = seen.iter().map(|row| row.1).sum();
        if whole <= 0.0 {
            self.wrong(Complaint::new("has no weight above 0", "how often each value was seen"));
            return None;
        }
        Some(Varying::Table(
            seen.into_iter().map(|(value, weight)| (value, weight / whole)).collect(),
        ))
    }

    /// The distribution that a table names, its parameters checked for unknown keys.
    fn form(&self, table: &Table, varies: bool) -> Option<&'static Form> {
        let named = self.needed(table, "dist")?;
        let name = named.text()?;
        let fits = |form: &&Form| form.name != "beta" || self.unit == Unit::Share;
        let Some(form) = form(&name, varies).filter(fits) else {
            let known: Vec<&str> = forms(varies).filter(fits).map(|form| form.name).collect();
            let near = nearest(&name, known.iter().copied());
            let help =
                near.map(|near| format!("did you mean {}?", quoted(near))).unwrap_or_default();
            let expected = format!("one of {}", known.join(", "));
            named.wrong(Complaint::new(format!("is {}", quoted(&name)), expected).help(help));
            return None;
        };
        let mut keys = vec!["dist"];
        keys.extend(form.parameters.iter().map(|parameter| parameter.0));
        self.only(table, &keys);
        Some(form)
    }

    fn parameter<'s>(&'s self, form: &Form, table: &'s Table, key: &str) -> Option<Slot<'s>> {
        let slot = self.needed(table, key)?;
        let kind = form
            .parameters
            .iter()
            .find(|parameter| parameter.0 == key)
            .map(|parameter| parameter.1);
        Some(match (kind, key) {
            (Some(Parameter::Plain), "sigma") => slot.meaning(Unit::Number, SIGMA, SPREAD),
            (Some(Parameter::Plain), "shape") => {
                slot.meaning(Unit::Number, from_to(0.05, 1000.0), "the shape")
            }
            (Some(Parameter::Plain), _) => slot.meaning(Unit::Number, SHAPE, "the shape"),
            (_, "sd") => slot.meaning(self.unit, above(0.0, f64::MAX), "the standard deviation"),
            _ => slot,
        })
    }

    /// A key that the table must have.
    fn needed<'s>(&'s self, table: &'s Table, key: &str) -> Option<Slot<'s>> {
        let Some(node) = table.get(key) else {
            self.wrong(Complaint::new(
                format!("has no `{key}`"),
                format!("`{key}` beside its other keys"),
            ));
            return None;
        };
        Some(self.part(key, node))
    }

    /// Notes keys other than `known`.
    fn only(&self, table: &Table, known: &[&str]) {
        for entry in &table.entries {
            if !known.contains(&entry.key.as_str()) {
                let found = format!("has an unknown key {}", quoted(&entry.key));
                self.wrong_at(
                    entry.key_place,
                    Complaint::new(found, format!("only {}", known.join(", "))),
                );
            }
        }
    }

    fn note_no_form(&self, varies: bool) {
        let more = if varies { ", { mean = …, sigma = … }" } else { "" };
        let expected = format!(
            "{}, a range \"low to high\", {{ p10 = …, p50 = …, p90 = … }}{more} or {{ dist = \"…\", … }}",
            self.unit.expected()
        );
        self.wrong(
            Complaint::new("is a table of some other kind", expected).help(self.for_example()),
        );
    }

    /// Names with shares that must sum to 100 %: (index, share), in the order of the things.
    pub fn shares(&self) -> Option<Vec<(usize, f64)>> {
        let Kind::SharesOf(thing) = self.kind_of() else { return None };
        let Value::Table(table) = &self.node.value else {
            self.wrong_kind(&format!("a table of shares by {}: {}", thing.word(), self.doc));
            return None;
        };
        let mut read = Vec::new();
        for entry in &table.entries {
            let index = self.find(thing, &entry.key, entry.key_place);
            let share = self.part(&entry.key, &entry.node).exact();
            read.push((index, share));
        }
        let shares: Vec<(usize, f64)> = read
            .iter()
            .map(|(index, share)| Some(((*index)?, (*share)?)))
            .collect::<Option<_>>()?;
        self.sum_to_one(&shares)?;
        let met = |entry: &Entry, share: f64| self.part(&entry.key, &entry.node).met_share(share);
        let met = table
            .entries
            .iter()
            .zip(&read)
            .filter_map(|(entry, (index, share))| Some(((*index)?, met(entry, (*share)?))));
        let mut met: Vec<(usize, Share)> = met.collect();
        met.sort_by_key(|share| share.0);
        Some(with_room(met))
    }

    fn sum_to_one(&self, shares: &[(usize, f64)]) -> Option<()> {
        let whole: f64 = shares.iter().map(|share| share.1).sum();
        if (whole - 1.0).abs() < 0.001 {
            return Some(());
        }
        let found = format!("sum to {}", Unit::Share.say(whole));
        self.wrong(Complaint::new(found, "shares of 100% in all"));
        None
    }

    /// Names with factors: (index, factor).
    pub fn factors(&self) -> Vec<(usize, Quantity)> {
        let Kind::FactorsOf(thing, _) = self.kind_of() else { return Vec::new() };
        let Value::Table(table) = &self.node.value else {
            self.wrong_kind(&format!("a table of factors by {}: {}", thing.word(), self.doc));
            return Vec::new();
        };
        let factor = |entry: &Entry| {
            let index = self.find(thing, &entry.key, entry.key_place)?;
            Some((index, self.part(&entry.key, &entry.node).number()?))
        };
        table.entries.iter().filter_map(factor).collect()
    }

    /// Free names with numbers.
    pub fn free(&self) -> Vec<(String, Quantity)> {
        let Value::Table(table) = &self.node.value else {
            self.wrong_kind(&format!("a table of names with hours: {}", self.doc));
            return Vec::new();
        };
        let entry =
            |entry: &Entry| Some((entry.key.clone(), self.part(&entry.key, &entry.node).number()?));
        table.entries.iter().filter_map(entry).collect()
    }
}

/// A number as read.
enum Reading {
    /// Known exactly.
    Known(f64),
    /// Drawn once per replication.
    Drawn(Belief),
}

fn fixed(value: f64) -> Varying {
    Varying::Fixed(Quantity::Known(value))
}

/// What each duration in a value counts.
fn durations(node: &Node, counted: &mut Vec<Counted>) {
    match &node.value {
        Value::Text(text) => counted.push(written::counted(text)),
        Value::List(list) => list.iter().for_each(|node| durations(node, counted)),
        Value::Table(table) => {
            table.entries.iter().for_each(|entry| durations(&entry.node, counted))
        }
        _ => {}
    }
}

fn forget_working(node: &mut Node) {
    match &mut node.value {
        Value::Text(text) => *text = text.replace("wd", "d"),
        Value::List(list) => list.iter_mut().for_each(forget_working),
        Value::Table(table) => {
            table.entries.iter_mut().for_each(|entry| forget_working(&mut entry.node))
        }
        _ => {}
    }
}
