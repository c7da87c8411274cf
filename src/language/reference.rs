//! The reference of the language, in Markdown.

use super::forms::FORMS;
use super::tables::BEHAVIOUR;
use super::{Default, Field, Kind, Limits, SCENARIO, TableSpec, Thing, Unit, table_of};
use crate::messages::{Lang, Say, messages, told};
use crate::scenario::Habit;
use std::fmt::Write as _;

messages!(say, "language/reference");

/// All tables and keys with kind, default and meaning, in a language.
pub fn reference(lang: Lang) -> String {
    let mut page = Page { out: String::new(), lang };
    page.heading(1, &say::Title);
    page.paragraph(&say::Introduction);
    page.numbers();
    page.table(&SCENARIO);
    page.variants();
    page.out
}

/// A page in a language, as far as it is written.
struct Page {
    out: String,
    lang: Lang,
}

impl Page {
    fn told(&self, what: &dyn Say) -> String {
        told(what, self.lang)
    }

    fn line(&mut self, what: &dyn Say) {
        what.say(self.lang, &mut self.out);
        self.out.push('\n');
    }

    fn paragraph(&mut self, what: &dyn Say) {
        self.line(what);
        self.out.push('\n');
    }

    fn heading(&mut self, depth: usize, what: &dyn Say) {
        self.out.push_str(&"#".repeat(depth));
        self.out.push(' ');
        self.paragraph(what);
    }

    /// The head of a table with its rule.
    fn head(&mut self, what: &dyn Say) {
        let head = self.told(what);
        let rule = "---|".repeat(head.matches('|').count() - 1);
        let _ = writeln!(self.out, "{head}\n|{rule}");
    }

    /// Lines of a scenario.
    fn code(&mut self, lines: &[&str]) {
        let _ = writeln!(self.out, "```toml\n{}\n```\n", lines.join("\n"));
    }

    /// How numbers are written.
    fn numbers(&mut self) {
        self.heading(2, &say::Numbers);
        self.head(&say::UnitsHead);
        for unit in UNITS {
            let (name, expected) =
                (self.told(&say::UnitWord { unit }), self.told(&unit.expected()));
            let _ = writeln!(self.out, "| {name} | {expected} |");
        }
        self.out.push('\n');
        self.paragraph(&say::MoneyAndUnits);
        self.paragraph(&say::Ranges);
        self.paragraph(&say::Varying);
        self.head(&say::FormsHead);
        let yes = self.told(&say::Yes);
        let mark = |holds: bool| if holds { yes.as_str() } else { "" };
        for form in FORMS {
            let parameters: Vec<&str> =
                form.parameters.iter().map(|parameter| parameter.0).collect();
            let (belief, cases) = (mark(form.for_belief), mark(form.for_cases));
            let (name, parameters, doc) =
                (form.name, parameters.join(", "), form.doc().of(self.lang));
            let _ = writeln!(self.out, "| {name} | {parameters} | {belief} | {cases} | {doc} |");
        }
        self.out.push('\n');
    }

    /// A table, then those that its fields open.
    fn table(&mut self, spec: &'static TableSpec) {
        let header = format!("`{}`", spec.header);
        let is_top = spec.header.is_empty();
        self.heading(2, if is_top { &say::AtTheTop } else { &header });
        self.paragraph(&spec.doc);
        self.head(&say::FieldsHead);
        for field in spec.fields {
            self.field(field);
        }
        self.out.push('\n');
        if std::ptr::eq(spec, &BEHAVIOUR) {
            self.sources();
        }
        for field in spec.fields {
            if let Some(inner) = table_of(field.kind) {
                self.table(inner);
            }
        }
    }

    /// What is known of the size of each behaviour.
    fn sources(&mut self) {
        self.paragraph(&say::SourcesHeading);
        for habit in Habit::ALL {
            let _ = writeln!(self.out, "- `{}`: {}", habit.key(), habit.source().of(self.lang));
        }
        self.out.push('\n');
    }

    fn field(&mut self, field: &Field) {
        let default = match field.default {
            Default::Must => self.told(&say::Required),
            Default::Is(text) => format!("`{text}`"),
            Default::Else(words) => self.told(&words),
        };
        let (key, kind, example) = (field.key, kind_words(field.kind, self.lang), field.example);
        let doc = field.doc.of(self.lang);
        let _ =
            writeln!(self.out, "| `{key}` | {kind} | {default} | {doc} | `{key} = {example}` |");
    }

    fn variants(&mut self) {
        self.heading(2, &"`[variants.NAME]`");
        self.paragraph(&say::VariantsAre);
        self.paragraph(&say::WholeValues);
        let (whole, rate) = (self.told(&say::TheWholeCommission), self.told(&say::ItsRateAlone));
        self.code(&[
            &format!("# {whole}"),
            "roles.hunter.pay.commission = { rate = \"5%\" }",
            &format!("# {rate}"),
            "roles.hunter.pay.commission.rate = \"5%\"",
        ]);
        self.paragraph(&say::CheckShows);
        let title = self.told(&say::FourHunters);
        self.code(&[
            "[variants.more_hunters]",
            &format!("title = \"{title}\""),
            "roles.hunter.reps = 4",
            "stages.contact.convert = \"25%\"",
        ]);
        self.line(&say::OnTheCommandLine);
    }
}

const UNITS: [Unit; 12] = [
    Unit::Share,
    Unit::Money,
    Unit::Count,
    Unit::Factor,
    Unit::Number,
    Unit::Days,
    Unit::Hours,
    Unit::Rate,
    Unit::MoneyRate,
    Unit::ShareRate,
    Unit::Turnover,
    Unit::DaysRate,
];

/// The kind of a field in a few words.
fn kind_words(kind: Kind, lang: Lang) -> String {
    let told = |what: &dyn Say| told(what, lang);
    match kind {
        Kind::Text => told(&say::AText),
        Kind::Flag => told(&say::TrueOrFalse),
        Kind::Choice(words) => {
            words.iter().map(|word| format!("`\"{word}\"`")).collect::<Vec<_>>().join(" ")
        }
        Kind::Choices(words) => {
            told(&say::ListOf { words: &kind_words(Kind::Choice(words), lang) })
        }
        Kind::Date => told(&say::ADate),
        Kind::Moment => told(&say::DateOrDuration),
        Kind::Horizon => told(&say::DurationOrDay),
        Kind::Since => told(&say::DateOrNew),
        Kind::Weekdays => told(&say::Weekdays),
        Kind::Holidays => told(&say::Dates),
        Kind::Whole(limits) => {
            told(&say::WholeNumber { limits: &limit_words(Unit::Count, limits, lang) })
        }
        Kind::Exact(unit, limits) => {
            told(&say::KnownExactly { unit, limits: &limit_words(unit, limits, lang) })
        }
        Kind::Number(unit, limits) => {
            told(&say::UnitWord { unit }) + &limit_words(unit, limits, lang)
        }
        Kind::Varies(unit, _) => told(&say::Varies { unit }),
        Kind::Span(_) => told(&say::Varies { unit: Unit::Days }),
        Kind::List(unit, _, least, most) if least == most => {
            told(&say::SoManyOf { unit, count: &most.to_string() })
        }
        Kind::List(unit, ..) => told(&say::SeveralOf { unit }),
        Kind::Numbers(unit, _, count) => told(&say::SoManyOf { unit, count: &count.to_string() }),
        Kind::Counts => told(&say::Counts),
        Kind::NameOf(thing) => told(&say::NameOf { thing }),
        Kind::NamesOf(thing) => told(&say::NamesOf { thing }),
        Kind::SharesOf(thing) => told(&say::ShareBy { thing }),
        Kind::FactorsOf(thing, _) => told(&say::FactorBy { thing }),
        Kind::Free(unit, _) => told(&say::ByAnyName { unit }),
        Kind::Quantiles(_) => told(&say::DurationByPercentage),
        Kind::Short(spec) => {
            let unit = spec.field(spec.main).map_or(Unit::Number, |field| match field.kind {
                Kind::Number(unit, _) => unit,
                _ => Unit::Number,
            });
            told(&say::OrTableWith { main: &told(&say::UnitWord { unit }), key: &spec.main })
        }
        Kind::Table(_) => told(&say::ATable),
        Kind::Named(_) | Kind::Variants => told(&say::TablesByName),
        Kind::Tables(_) => told(&say::ListOfTables),
        Kind::OneOrMore(_) => told(&say::TableOrTables),
        Kind::CountOr(..) => told(&say::CountOrTables),
    }
}

/// Limits that are not plain from the kind.
fn limit_words(unit: Unit, limits: Limits, lang: Lang) -> String {
    let is_plain = matches!(unit, Unit::Share) && limits.min == 0.0 && limits.max == 1.0;
    let (is_above, least) = (limits.above, &unit.say(limits.min));
    match (is_plain, limits.max >= 1e6) {
        (true, _) => String::new(),
        (false, true) if limits.min == 0.0 => String::new(),
        (false, true) => told(&say::OrMore { is_above, least }, lang),
        (false, false) => {
            told(&say::Between { is_above, least, most: &unit.say(limits.max) }, lang)
        }
    }
}
