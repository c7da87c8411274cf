//! Reading a table field by field, by its description in the language.
//!
//! Whatever is asked must be described, and whatever is described must be asked ([`Fields::done`]);
//! keys that are not described are problems. A field that cannot be read is noted as a problem and
//! stands in for by a harmless value, which never leaves the draft.

use super::Notes;
use super::slot::Slot;
use crate::language::document::{Entry, Node, Table, Value, parse_plain};
use crate::language::path::ParameterPath;
use crate::language::place::Place;
use crate::language::problem::{Problem, names, nearest, quoted};
use crate::language::written::{self, Written};
use crate::language::{Default, Field, Kind, SCENARIO, TableSpec, Thing, synonyms, table_of};
use crate::scenario::quantity::{Quantity, Span, SpanUnit, Varying};
use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeSet;

/// A table that is being read.
pub struct Fields<'a> {
    /// What is noted about the scenario.
    pub notes: &'a Notes,
    /// What the table is called in messages: `stage "proposal"`; empty for the file as a whole.
    pub label: String,
    /// Its path.
    pub path: ParameterPath,
    /// Where its header stands.
    pub place: Place,
    spec: &'static TableSpec,
    table: Cow<'a, Table>,
    asked: RefCell<BTreeSet<&'static str>>,
}

impl<'a> Fields<'a> {
    /// The table as `spec` describes it. Notes keys that the description lacks.
    pub fn new(
        notes: &'a Notes,
        spec: &'static TableSpec,
        table: Cow<'a, Table>,
        label: String,
        path: ParameterPath,
        place: Place,
    ) -> Fields<'a> {
        let fields = Fields { notes, label, path, place, spec, table, asked: RefCell::default() };
        fields.note_unknown_keys();
        fields
    }

    /// The whole file.
    pub fn root(notes: &'a Notes, table: &'a Table) -> Fields<'a> {
        let (path, place) = (ParameterPath::root(), Place::default());
        Fields::new(notes, &SCENARIO, Cow::Borrowed(table), String::new(), path, place)
    }

    /// Ends the reading. In a debug build, fails if a described field was not asked for.
    pub fn done(self) {
        if !cfg!(debug_assertions) {
            return;
        }
        let asked = self.asked.borrow();
        let missed: Vec<&str> = self.spec.keys().filter(|key| !asked.contains(key)).collect();
        debug_assert!(missed.is_empty(), "{} {:?} was not read", self.spec.header, missed);
    }

    /// The description of a field.
    pub fn field(&self, key: &'static str) -> &'static Field {
        if cfg!(debug_assertions) {
            self.asked.borrow_mut().insert(key);
        }
        let field = self.spec.field(key);
        debug_assert!(field.is_some(), "{} has no key {key}", self.spec.header);
        field.unwrap_or(&self.spec.fields[0])
    }

    /// Whether the file states the field.
    pub fn states(&self, key: &'static str) -> bool {
        self.field(key);
        self.table.get(key).is_some()
    }

    /// The tables that stand under a key, as written, without reading them.
    pub fn entries(&self, key: &str) -> &[Entry] {
        match self.table.get(key).map(|node| &node.value) {
            Some(Value::Table(tables)) => &tables.entries,
            _ => &[],
        }
    }

    /// Where the value of a field stands, or the header if it is absent.
    pub fn place_of(&self, key: &'static str) -> Place {
        self.table.get(key).map_or(self.place, |node| node.place)
    }

    /// Whether the value of a field is as the file has it: nothing stands in for one that could not be read.
    pub fn was_read(&self, key: &str) -> bool {
        self.notes.unread().has_at(&self.path_of(key))
    }

    /// Path of a field.
    pub fn path_of(&self, key: &str) -> ParameterPath {
        self.path.with(key)
    }

    /// Title of a problem of this table.
    pub fn title(&self, found: &str) -> String {
        if self.label.is_empty() { found.to_owned() } else { format!("{}: {found}", self.label) }
    }

    /// A problem at a field, to be completed and noted.
    pub fn problem(&self, key: &'static str, found: &str) -> Problem {
        Problem::new(&self.path_of(key), self.place_of(key), self.title(found))
    }

    /// A problem of the table as a whole, to be completed and noted.
    pub fn problem_here(&self, found: &str) -> Problem {
        Problem::new(&self.path, self.place, self.title(found))
    }

    /// Notes that a field has more entries than can be.
    pub fn note_too_many(&self, key: &'static str, count: usize, most: usize) {
        if count > most {
            let problem = self.problem(key, &format!("{count} {key}"));
            self.note(problem.expected(format!("expected at most {most}")));
        }
    }

    /// Notes a problem.
    pub fn note(&self, problem: Problem) {
        self.notes.note(problem);
    }

    /// Notes that `key` is missing, in words of the language.
    pub fn note_missing(&self, key: &'static str) {
        let field = self.field(key);
        let is_misspelt =
            |other: &Entry| self.spec.field(&other.key).is_none() && self.guess(other) == Some(key);
        if self.states(key) || self.table.entries.iter().any(is_misspelt) {
            return;
        }
        let place = if self.label.is_empty() { self.notes.top() } else { self.place };
        let problem =
            Problem::new(&self.path_of(key), place, self.title(&format!("`{key}` is missing")))
                .expected(format!("expected `{key}`: {}", field.doc))
                .help(added(field));
        self.note(problem);
    }

    /// The value of a field, or its default where one is stated; `None` (noted, if it must be there)
    /// otherwise.
    pub fn slot(&self, key: &'static str) -> Option<Slot<'_>> {
        let field = self.field(key);
        let node = match (self.table.get(key), field.default) {
            (Some(node), _) => Cow::Borrowed(node),
            (None, Default::Is(text)) => Cow::Owned(parse_plain(text)),
            (None, Default::Must) => {
                self.note_missing(key);
                return None;
            }
            (None, Default::Else(_)) => return None,
        };
        Some(Slot::new(self, field, node))
    }

    /// A number that may be a range.
    pub fn number(&self, key: &'static str) -> Quantity {
        self.number_if(key).unwrap_or(Quantity::Known(1.0))
    }

    /// A number that may be a range, if it is stated or has a default.
    pub fn number_if(&self, key: &'static str) -> Option<Quantity> {
        self.slot(key)?.number()
    }

    /// A number that must be known exactly, if it is stated or has a default.
    pub fn exact_if(&self, key: &'static str) -> Option<f64> {
        self.slot(key)?.exactly()
    }

    /// The value of the field `key`, which was read as `number`, without the factor by which it was read larger or
    /// smaller: what does not move with it.
    pub fn unscaled(&self, key: &'static str, number: Quantity) -> Quantity {
        let factor = self.notes.factor(&self.path_of(key).to_string());
        factor.map_or(number, |factor| number.times(1.0 / factor))
    }

    /// The number that the file states for a field, or the upper end of its range, without noting anything; `None` if it
    /// cannot be told.
    pub fn glance(&self, key: &'static str) -> Option<f64> {
        let slot = self.slot(key)?;
        match &slot.node.value {
            Value::Number(number, _) => Some(*number),
            Value::Text(text) => match written::read(slot.unit, text).ok()? {
                Written::One(number) | Written::Between(_, number) => Some(number),
            },
            _ => None,
        }
    }

    /// A whole number, if it is stated or has a default.
    pub fn whole_if(&self, key: &'static str) -> Option<u32> {
        self.slot(key)?.whole()
    }

    /// A whole number.
    pub fn whole(&self, key: &'static str) -> u32 {
        self.whole_if(key).unwrap_or(1)
    }

    /// A quantity that varies from case to case.
    pub fn varying(&self, key: &'static str) -> Varying {
        let varying = self.slot(key).and_then(|slot| slot.varying());
        varying.unwrap_or(Varying::Fixed(Quantity::Known(1.0)))
    }

    /// A span of time that varies from case to case.
    pub fn span(&self, key: &'static str) -> Span {
        let span = self.slot(key).and_then(|slot| slot.span());
        let one = Varying::Fixed(Quantity::Known(1.0));
        span.unwrap_or(Span { length: one, unit: SpanUnit::Days })
    }

    /// A text, if it is stated or has a default.
    pub fn text_if(&self, key: &'static str) -> Option<String> {
        self.slot(key)?.text()
    }

    /// true or false.
    pub fn flag(&self, key: &'static str) -> bool {
        self.slot(key).and_then(|slot| slot.flag()).unwrap_or(true)
    }

    /// One of the words of a choice, if it is stated or has a default.
    pub fn choice_if(&self, key: &'static str) -> Option<&'static str> {
        self.slot(key)?.choice()
    }

    /// The table of a field. Absent, it is read as an empty one unless something in it must be there.
    pub fn table(&self, key: &'static str) -> Option<Fields<'_>> {
        let field = self.field(key);
        let spec = table_of(field.kind)?;
        let label = match self.label.as_str() {
            "" => format!("[{key}]"),
            label => format!("{label}: {}", spec.word),
        };
        let opened = |table, place| {
            Fields::new(self.notes, spec, table, label.clone(), self.path_of(key), place)
        };
        match self.table.get(key) {
            None => Some(opened(Cow::Owned(Table::default()), self.place)),
            Some(Node { value: Value::Table(table), place }) if !is_a_value(field.kind, table) => {
                Some(opened(Cow::Borrowed(table), *place))
            }
            Some(node) => match field.kind {
                Kind::Short(spec) => {
                    Some(opened(Cow::Owned(spelled_out(node, spec.main)), node.place))
                }
                _ => {
                    self.note_no_table(key, node);
                    None
                }
            },
        }
    }

    /// The main number of the table `inner` of a field that may be written bare: `ramp = "3mo"` and
    /// `ramp = { p10 = … }` are named `roles.x.ramp`.
    pub fn main_number(&self, key: &'static str, inner: &Fields) -> Option<Quantity> {
        let Kind::Short(spec) = self.field(key).kind else { return None };
        let is_spelled_out = |node: &Node| {
            node.as_table().is_some_and(|table| !is_a_value(Kind::Short(spec), table))
        };
        let is_bare = self.table.get(key).is_some_and(|node| !is_spelled_out(node));
        let slot = inner.slot(spec.main)?;
        if is_bare {
            slot.named(self.title(key), self.path_of(key)).number()
        } else {
            slot.number()
        }
    }

    /// The table of a field, if the file states it.
    pub fn table_if(&self, key: &'static str) -> Option<Fields<'_>> {
        if self.states(key) { self.table(key) } else { None }
    }

    /// The tables by name of a field, in file order.
    pub fn named(&self, key: &'static str) -> Vec<(String, Fields<'_>)> {
        let field = self.field(key);
        let (Some(spec), Some(node)) = (table_of(field.kind), self.table.get(key)) else {
            return Vec::new();
        };
        let Value::Table(table) = &node.value else {
            self.note_no_table(key, node);
            return Vec::new();
        };
        let opened = |entry: &'_ Entry| self.note_name(entry, spec);
        table.entries.iter().for_each(opened);
        table.entries.iter().filter_map(|entry| self.one_named(key, entry, spec)).collect()
    }

    fn one_named<'f>(
        &'f self,
        key: &str,
        entry: &'f Entry,
        spec: &'static TableSpec,
    ) -> Option<(String, Fields<'f>)> {
        let label = format!("{} {}", spec.word, quoted(&entry.key));
        let path = self.path.with(key).with(&entry.key);
        let Some(table) = entry.node.as_table() else {
            let title = format!("{label} is {}", entry.node.value.kind());
            let problem = Problem::new(&path, entry.node.place, title);
            self.note(
                problem
                    .expected("expected a table")
                    .help(format!("write it under a header [{}]", path.header())),
            );
            return None;
        };
        let fields =
            Fields::new(self.notes, spec, Cow::Borrowed(table), label, path, entry.node.place);
        Some((entry.key.clone(), fields))
    }

    fn note_name(&self, entry: &Entry, spec: &TableSpec) {
        let is_fine = is_a_name(&entry.key);
        if !is_fine {
            let title = format!("{} {} has no proper name", spec.word, quoted(&entry.key));
            let problem = Problem::new(&self.path, entry.key_place, title);
            self.note(problem.expected("expected a name of 1 to 80 characters"));
        }
    }

    /// The tables of a list, with their places in it; a single table is a list of one.
    pub fn tables(&self, key: &'static str) -> Vec<Fields<'_>> {
        let field = self.field(key);
        let (Some(spec), Some(node)) = (table_of(field.kind), self.table.get(key)) else {
            return Vec::new();
        };
        match &node.value {
            Value::Table(table) if matches!(field.kind, Kind::OneOrMore(_)) => {
                let label = self.title(spec.word);
                let path = self.path_of(key);
                vec![Fields::new(self.notes, spec, Cow::Borrowed(table), label, path, node.place)]
            }
            Value::List(list) => {
                let item = |(index, node)| self.one_of_list(key, index, node, spec);
                list.iter().enumerate().filter_map(item).collect()
            }
            _ => {
                self.note_no_list(key, node, spec);
                Vec::new()
            }
        }
    }

    fn one_of_list<'f>(
        &'f self,
        key: &str,
        index: usize,
        node: &'f Node,
        spec: &'static TableSpec,
    ) -> Option<Fields<'f>> {
        let name = node.as_table().and_then(|table| table.get("name")?.as_text());
        let (step, what) = match name {
            Some(name) => (name.to_owned(), format!("{} {}", spec.word, quoted(name))),
            None => (index.to_string(), format!("{} {}", spec.word, index + 1)),
        };
        let path = self.path.with(key).with(&step);
        let label = self.title(&what);
        let Some(table) = node.as_table() else {
            let title = format!("{label} is {}", node.value.kind());
            self.note(Problem::new(&path, node.place, title).expected("expected a table"));
            return None;
        };
        Some(Fields::new(self.notes, spec, Cow::Borrowed(table), label, path, node.place))
    }

    fn note_no_table(&self, key: &'static str, node: &Node) {
        let field = self.field(key);
        let found = format!("{key} is {}", node.value.kind());
        let problem =
            self.problem(key, &found).expected(format!("expected a table: {}", field.doc));
        self.note(problem.help(format!("for example {key} = {}", field.example)));
    }

    fn note_no_list(&self, key: &'static str, node: &Node, spec: &TableSpec) {
        let found = format!("{key} is {}", node.value.kind());
        let header =
            spec.header.replace("NAME", self.path.names().last().map_or("NAME", |name| name));
        let problem =
            self.problem(key, &found).expected(format!("expected a list of {}s", spec.word));
        self.note(problem.help(format!("write each under its own header {header}")));
    }

    fn note_unknown_keys(&self) {
        for entry in &self.table.entries {
            if self.spec.field(&entry.key).is_none() {
                let title = self.title(&format!("unknown key {}", quoted(&entry.key)));
                let (expected, help) = self.meant(entry);
                let problem = Problem::new(&self.path.with(&entry.key), entry.key_place, title);
                let meant = self.guess(entry).map(|key| self.path.with(key));
                self.notes.note_unknown_key(problem.expected(expected).help(help), meant);
            }
        }
    }

    /// What an unknown key may have been meant to be.
    fn meant(&self, entry: &Entry) -> (String, String) {
        let key = entry.key.as_str();
        if let Some(near) = self.guess(entry) {
            return (format!("did you mean `{near}`?"), String::new());
        }
        let addresses = if self.label.is_empty() { self.addresses(key) } else { Vec::new() };
        if !addresses.is_empty() {
            let of = if addresses.len() > 1 { "one of " } else { "" };
            return (format!("did you mean {of}{}?", addresses.join(", ")), String::new());
        }
        let elsewhere = elsewhere(&SCENARIO, key, 0);
        let known = format!("expected one of {}", self.spec.keys().collect::<Vec<_>>().join(", "));
        let help = elsewhere.map(|header| match header {
            "" => format!("`{key}` stands at the top of the file, before the first table"),
            header => format!("`{key}` stands in {header}"),
        });
        (known, help.unwrap_or_default())
    }

    /// The key of this table that another word stands for, or that is spelt nearly so; none at the top of the file if the
    /// key is one of a table below it, unless it is a letter off a key of the same kind.
    fn guess(&self, entry: &Entry) -> Option<&'static str> {
        let key = entry.key.as_str();
        let synonym = || synonyms::meant(key, self.spec.keys());
        let near = || nearest(key, self.spec.keys());
        let is_below = self.label.is_empty() && !self.addresses(key).is_empty();
        let found = match is_below {
            true => self.letter_off(entry),
            false => synonym().or_else(near),
        };
        found.filter(|found| self.spec.field(found).is_some())
    }

    /// The key of this table that is a letter off another and takes what stands there: a table or a value.
    fn letter_off(&self, entry: &Entry) -> Option<&'static str> {
        let is_table = |value: &Value| matches!(value, Value::Table(_) | Value::List(_));
        let takes = |field: &&Field| table_of(field.kind).is_some() == is_table(&entry.node.value);
        let is_near = |field: &&Field| strsim::osa_distance(&entry.key, field.key) <= 1;
        self.spec.fields.iter().filter(takes).find(is_near).map(|field| field.key)
    }

    /// Where a key stands in this file, as far as it stands in a table of the file, a stage, a role, a segment or a channel.
    fn addresses(&self, key: &str) -> Vec<String> {
        let names = |table: &str| -> Vec<String> {
            let named = self.entries(table).iter().map(|entry| entry.key.clone());
            match table {
                "stages" => self.notes.names.of(Thing::Stage).to_vec(),
                _ => named.collect(),
            }
        };
        let mut found = Vec::new();
        for field in self.spec.fields {
            let has_it = |inner: &&TableSpec| inner.field(key).is_some();
            if table_of(field.kind).filter(has_it).is_none() {
                continue;
            }
            let path = self.path_of(field.key);
            match field.kind {
                Kind::Named(_) | Kind::Tables(_) => {
                    found.extend(names(field.key).iter().map(|name| path.with(name)));
                }
                _ => found.push(path),
            }
        }
        found.iter().take(ADDRESSES).map(|path| format!("`{}`", path.with(key))).collect()
    }

    /// Names of `known` things that a list of names leaves out, for messages.
    pub fn known(&self, known: &[String]) -> String {
        names(known.iter().map(String::as_str))
    }
}

/// Most places that are named where a key may have been meant to stand.
const ADDRESSES: usize = 4;

/// Whether a text can name a segment, stage, role, rep, channel or target.
pub fn is_a_name(name: &str) -> bool {
    let length = name.chars().count();
    (1..=80).contains(&length) && !name.trim().is_empty() && !name.contains(char::is_control)
}

/// Whether a table in place of a bare value is a range (`ramp = { p10 = … }`).
fn is_a_value(kind: Kind, table: &Table) -> bool {
    matches!(kind, Kind::Short(_)) && (table.get("p10").is_some() || table.get("dist").is_some())
}

fn spelled_out(node: &Node, main: &str) -> Table {
    let entry = Entry { key: main.to_owned(), key_place: node.place, node: node.clone() };
    Table { entries: vec![entry], is_whole: false }
}

/// The line to add for a field.
fn added(field: &Field) -> String {
    let header = table_of(field.kind).map(|spec| spec.header);
    match (field.kind, header) {
        (Kind::Named(_) | Kind::Tables(_), Some(header)) => format!("add a table {header}"),
        _ => format!("add a line such as {} = {}", field.key, field.example),
    }
}

/// Header of a table elsewhere that has this key.
fn elsewhere(spec: &'static TableSpec, key: &str, depth: usize) -> Option<&'static str> {
    if spec.field(key).is_some() {
        return Some(spec.header);
    }
    let inner = spec.fields.iter().filter_map(|field| table_of(field.kind));
    inner.filter(|_| depth < 5).find_map(|inner| elsewhere(inner, key, depth + 1))
}
