//! The reference of the language, in Markdown.

use super::forms::FORMS;
use super::tables::BEHAVIOUR;
use super::{Default, Field, Kind, Limits, SCENARIO, TableSpec, Unit, table_of};
use crate::scenario::Habit;
use std::fmt::Write as _;

/// All tables and keys with kind, default and meaning.
pub fn reference() -> String {
    let mut out = String::from(INTRODUCTION);
    out.push_str(&numbers());
    write_table(&mut out, &SCENARIO);
    out.push_str(VARIANTS);
    out
}

const INTRODUCTION: &str = "# The scenario file\n\n\
A scenario is a TOML file. Every key below is optional unless it is marked **required**.\n\n";

const VARIANTS: &str = "## `[variants.NAME]`\n\n\
Another way to do it: a table of the same shape as the file that overrides parts of it. Stages and reps \
are addressed by name, other lists by their place from 0. `title` is what reports call it.\n\n\
A value that is written whole replaces what the file has: a number, a text, a list, a table in braces. What it does not state \
is then as if the file did not state it. A dotted key, or a key below a header, changes one value and leaves the others:\n\n\
```toml\n# the whole commission: the steps of the file are gone\nroles.hunter.pay.commission = { rate = \"5%\" }\n\
# its rate alone: the steps stay\nroles.hunter.pay.commission.rate = \"5%\"\n```\n\n\
`voronka check` shows what each variant ends up with.\n\n\
```toml\n[variants.more_hunters]\ntitle = \"Four hunters\"\nroles.hunter.reps = 4\n\
stages.contact.convert = \"25%\"\n```\n\n\
The same paths and the same rule hold on the command line: `--set roles.hunter.reps=4`.\n";

/// How numbers are written.
fn numbers() -> String {
    let mut out = String::from("## Numbers\n\n| kind | written as |\n|---|---|\n");
    for (name, unit) in UNITS {
        let _ = writeln!(
            out,
            "| {name} | {} |",
            crate::messages::told(&unit.expected(), crate::messages::Lang::En)
        );
    }
    out.push_str(RANGES);
    out.push_str("| `dist` | parameters | not known | varies | |\n|---|---|---|---|---|\n");
    for form in FORMS {
        let parameters: Vec<&str> = form.parameters.iter().map(|parameter| parameter.0).collect();
        let mark = |holds: bool| if holds { "yes" } else { "" };
        let (belief, cases) = (mark(form.for_belief), mark(form.for_cases));
        let parameters = parameters.join(", ");
        let _ = writeln!(
            out,
            "| {} | {parameters} | {belief} | {cases} | {} |",
            form.name,
            form.doc().of(crate::messages::Lang::En)
        );
    }
    out.push('\n');
    out
}

const UNITS: [(&str, Unit); 12] = [
    ("share", Unit::Share),
    ("money", Unit::Money),
    ("count", Unit::Count),
    ("factor", Unit::Factor),
    ("number", Unit::Number),
    ("duration", Unit::Days),
    ("hours", Unit::Hours),
    ("rate", Unit::Rate),
    ("money rate", Unit::MoneyRate),
    ("share rate", Unit::ShareRate),
    ("turnover", Unit::Turnover),
    ("days rate", Unit::DaysRate),
];

const RANGES: &str = "\nMoney may carry the sign or the code of the file's `currency` (`\"3k USD\"`), and no other. A point stands before decimals; \
an amount in which it may stand between thousands (`\"45.000\"`) is refused. A month as a length is 30.44 days; \
one that begins on a date (a ramp, a training, hires one a month, a successor's coming) is a month of the calendar. \
Turnover is leavers of a period by average headcount, as it is published, and may be above 100 %.\n\n\
A number that you do not know exactly is a **range**: `\"20% to 30%\"` says that the true value lies \
below 20 % in one case of ten and above 30 % in one case of ten (`\"20%-30%\"` is the same; beside a minus write \
`to`). It is drawn once for each simulated run. So are \
`{ p10 = …, p50 = …, p90 = … }` and the distributions below.\n\n\
A quantity that **varies** from deal to deal is one number, `\"2d to 5d\"` (eight cases of ten lie \
between), `{ mean = …, sigma = … }`, `{ median = …, sigma = … }`, `{ p10, p50, p90 }`, a distribution, \
`{ mixture = [{ weight = \"60%\", of = \"1d\" }, …] }`, or a history \
`{ table = [[\"1d\", 30], [\"2d\", 12]] }` (value, how often). Its parameters may be ranges. A duration that \
varies may count working days: `\"2wd to 5wd\"`.\n\n";

fn write_table(out: &mut String, spec: &'static TableSpec) {
    let title =
        if spec.header.is_empty() { "At the top".to_owned() } else { format!("`{}`", spec.header) };
    let _ = writeln!(out, "## {title}\n\n{}\n", spec.doc);
    out.push_str("| key | kind | default | meaning | example |\n|---|---|---|---|---|\n");
    for field in spec.fields {
        write_field(out, field);
    }
    out.push('\n');
    if std::ptr::eq(spec, &BEHAVIOUR) {
        write_sources(out);
    }
    for field in spec.fields {
        if let Some(inner) = table_of(field.kind) {
            write_table(out, inner);
        }
    }
}

/// What is known of the size of each behaviour.
fn write_sources(out: &mut String) {
    out.push_str("What is known of their size:\n\n");
    for habit in Habit::ALL {
        let _ = writeln!(out, "- `{}`: {}", habit.key(), habit.source().en);
    }
    out.push('\n');
}

fn write_field(out: &mut String, field: &Field) {
    let default = match field.default {
        Default::Must => "**required**".to_owned(),
        Default::Is(text) => format!("`{text}`"),
        Default::Else(words) => words.to_owned(),
    };
    let (key, kind, doc, example) = (field.key, kind_words(field.kind), field.doc, field.example);
    let _ = writeln!(out, "| `{key}` | {kind} | {default} | {doc} | `{key} = {example}` |");
}

/// The kind of a field in a few words.
fn kind_words(kind: Kind) -> String {
    match kind {
        Kind::Text => "text".to_owned(),
        Kind::Flag => "true or false".to_owned(),
        Kind::Choice(words) => {
            words.iter().map(|word| format!("`\"{word}\"`")).collect::<Vec<_>>().join(" ")
        }
        Kind::Choices(words) => format!("list of {}", kind_words(Kind::Choice(words))),
        Kind::Date => "date".to_owned(),
        Kind::Moment => "date, or duration after the start".to_owned(),
        Kind::Horizon => "duration, or last day".to_owned(),
        Kind::Since => "date, or `\"new\"`".to_owned(),
        Kind::Weekdays => "`\"mon-fri\"` or a list of days".to_owned(),
        Kind::Holidays => "list of dates and `\"DATE to DATE\"`".to_owned(),
        Kind::Whole(limits) => format!("whole number{}", limit_words(Unit::Count, limits)),
        Kind::Exact(unit, limits) => {
            format!("{}{}, known exactly", unit_word(unit), limit_words(unit, limits))
        }
        Kind::Number(unit, limits) => format!("{}{}", unit_word(unit), limit_words(unit, limits)),
        Kind::Varies(unit, _) => format!("{}, varies", unit_word(unit)),
        Kind::Span(_) => "duration, varies".to_owned(),
        Kind::List(unit, _, least, most) if least == most => {
            format!("list of {most} {}s", unit_word(unit))
        }
        Kind::List(unit, ..) => format!("list of {}s", unit_word(unit)),
        Kind::Numbers(unit, _, count) => format!("list of {count} {}s", unit_word(unit)),
        Kind::Counts => "list of whole numbers, or `{ by, counts }`".to_owned(),
        Kind::NameOf(thing) => format!("name of a {}", thing.word()),
        Kind::NamesOf(thing) => format!("list of names of {}s", thing.word()),
        Kind::SharesOf(thing) => format!("share by {}", thing.word()),
        Kind::FactorsOf(thing, _) => format!("factor by {}", thing.word()),
        Kind::Free(unit, _) => format!("{} by name", unit_word(unit)),
        Kind::Quantiles(_) => "duration by percentage".to_owned(),
        Kind::Short(spec) => {
            let main = spec.field(spec.main).map_or("number", |field| match field.kind {
                Kind::Number(unit, _) => unit_word(unit),
                _ => "number",
            });
            format!("{main}, or table with `{}`", spec.main)
        }
        Kind::Table(_) => "table".to_owned(),
        Kind::Named(_) | Kind::Variants => "tables by name".to_owned(),
        Kind::Tables(_) => "list of tables".to_owned(),
        Kind::OneOrMore(_) => "table, or list of tables".to_owned(),
        Kind::CountOr(..) => "count, or list of tables".to_owned(),
    }
}

fn unit_word(unit: Unit) -> &'static str {
    match unit {
        Unit::Change => "share per month",
        Unit::Wait => "duration",
        unit => UNITS.iter().find(|known| known.1 == unit).map_or("number", |known| known.0),
    }
}

/// Limits that are not plain from the kind.
fn limit_words(unit: Unit, limits: Limits) -> String {
    let is_plain = matches!(unit, Unit::Share) && limits.min == 0.0 && limits.max == 1.0;
    let least = if limits.above { "above " } else { "" };
    match (is_plain, limits.max >= 1e6) {
        (true, _) => String::new(),
        (false, true) if limits.min == 0.0 => String::new(),
        (false, true) => format!(", {least}{} or more", unit.say(limits.min)),
        (false, false) => format!(", {least}{} to {}", unit.say(limits.min), unit.say(limits.max)),
    }
}
