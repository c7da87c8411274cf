//! Quantities that vary from case to case.

use super::Slot;
use super::form::{SIGMA, SPREAD};
use crate::language::document::{Node, Table, Value};
use crate::language::written::{self, Complaint, Counted, Written, cases};
use crate::language::{Unit, from_to};
use crate::messages::messages;
use crate::scenario::quantity::{Quantity, Span, SpanUnit, Varying};

messages!(say, "language/draft/slot/cases");

impl Slot<'_> {
    /// A quantity that varies from case to case, as it is written.
    pub(in crate::language::draft) fn plain_varying(&self) -> Option<Varying> {
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
            self.wrong(Complaint::new(say::MixesDays, say::AllInOne));
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
                self.note_no_form(table, true);
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
        let sigma = self.needed(table, "sigma")?.meaning(Unit::Number, SIGMA, &SPREAD).number()?;
        if shift > 0.0 {
            return Some(Varying::LogNormal { mean: centre, sigma });
        }
        match (centre, sigma) {
            (Quantity::Known(median), Quantity::Known(sigma)) => {
                Some(cases::from_median(median, sigma))
            }
            _ => {
                let complaint = Complaint::new(say::MedianWithRange, say::MeanInPlace);
                self.wrong(complaint.help(say::MedianIsExact));
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
                one.wrong_kind(say::ATable { form: &"{ weight = …, of = … }" });
                return None;
            };
            one.only(table, &["weight", "of"]);
            let weight = one
                .needed(table, "weight")?
                .meaning(Unit::Share, from_to(0.0, 1.0), &say::HowOften)
                .exact()?;
            shares.push((weight, one.needed(table, "of")?.plain_varying()?));
        }
        let whole: f64 = shares.iter().map(|share| share.0).sum();
        if (whole - 1.0).abs() > 0.001 {
            let found = say::WeightsInAll { whole: &Unit::Share.say(whole) };
            self.wrong(Complaint::new(found, say::WeightsOfAll));
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
            let number = (i + 1).to_string();
            let label = part.label_of(&say::Row { number: &number });
            let path = part.path().with(&format!("row {number}"));
            let row = part.part(&number, node).named(label, path);
            let Some([value, weight]) = node.as_list() else {
                row.wrong_kind(say::APair);
                return None;
            };
            let weight = row
                .part("weight", weight)
                .meaning(Unit::Number, from_to(0.0, 1e9), &say::HowOften)
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
            self.wrong(Complaint::new(say::NoWeight, say::EachSeen));
            return None;
        }
        Some(Varying::Table(
            seen.into_iter().map(|(value, weight)| (value, weight / whole)).collect(),
        ))
    }
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
