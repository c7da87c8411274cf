//! Ways to write a department otherwise. Each takes a tree and leaves another, of the same department.

use crate::language::written::{Node, Table};
use jiff::ToSpan;
use jiff::civil::Date;
use voronka::language::{Default, Kind, Unit};

/// The number that a text in quotes or without begins with, and what follows it, without the quotes.
fn split_number(text: &str) -> Option<(f64, &str)> {
    let text = text.trim_matches('"');
    let end =
        text.find(|c: char| !c.is_ascii_digit() && c != '.' && c != '-').unwrap_or(text.len());
    Some((text[..end].parse().ok()?, text[end..].trim()))
}

/// Every number in a text, by a rule that is given the number and the letters that follow it.
fn each_number(text: &mut String, rule: impl Fn(f64, &str) -> Option<String>) {
    let mut out = String::new();
    let mut rest = text.as_str();
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        out.push_str(&rest[..start]);
        let number = &rest[start..];
        let end = number.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(number.len());
        let letters = number[end..].find(|c: char| !c.is_ascii_alphabetic() && c != '%');
        let after = end + letters.unwrap_or(number.len() - end);
        let value: f64 = number[..end].parse().expect("digits");
        match rule(value, &number[end..after]) {
            Some(other) => out.push_str(&other),
            None => out.push_str(&number[..after]),
        }
        rest = &number[after..];
    }
    out.push_str(rest);
    *text = out;
}

fn unit_of(kind: Kind) -> Option<Unit> {
    match kind {
        Kind::Exact(unit, _) | Kind::Number(unit, _) | Kind::Varies(unit, _) => Some(unit),
        Kind::Span(_) | Kind::Horizon | Kind::Moment => Some(Unit::Days),
        _ => None,
    }
}

/// Every number of some units.
fn of_units(tree: &mut Table, units: &[Unit], change: impl Fn(&mut String)) {
    tree.each_value(&mut |field, node| {
        if unit_of(field.kind).is_some_and(|unit| units.contains(&unit)) {
            node.numbers(&mut |text| change(text));
        }
    });
}

const LENGTHS: [Unit; 2] = [Unit::Days, Unit::Wait];

fn is_date(text: &str) -> bool {
    text.trim_matches('"').parse::<Date>().is_ok()
}

pub fn in_days(tree: &mut Table) {
    of_units(tree, &LENGTHS, |text| {
        if !is_date(text) {
            each_number(text, |n, unit| (unit == "w").then(|| format!("{}d", 7.0 * n)));
        }
    });
}

pub fn in_weeks(tree: &mut Table) {
    of_units(tree, &LENGTHS, |text| {
        if !is_date(text) {
            each_number(text, |n, unit| {
                (unit == "d" && n % 7.0 == 0.0).then(|| format!("{}w", n / 7.0))
            });
        }
    });
}

pub fn hours_with_letter(tree: &mut Table) {
    of_units(tree, &[Unit::Hours], |text| {
        if !text.starts_with('"') {
            *text = format!("\"{text}h\"");
        }
    });
}

pub fn in_percent(tree: &mut Table) {
    of_units(tree, &[Unit::Share], |text| {
        if !text.starts_with('"') {
            let share: f64 = text.parse().expect("a number");
            *text = format!("\"{}%\"", (share * 1e6).round() / 1e4);
        }
    });
}

pub fn in_thousands(tree: &mut Table) {
    of_units(tree, &[Unit::Money, Unit::MoneyRate, Unit::Count], |text| {
        let was_text = text.starts_with('"');
        each_number(text, |n, unit| match unit {
            "k" => Some(format!("{}", 1000.0 * n)),
            "" if n >= 1000.0 && n % 1000.0 == 0.0 => Some(format!("{}k", n / 1000.0)),
            _ => None,
        });
        if !was_text && text.ends_with('k') {
            *text = format!("\"{text}\"");
        }
    });
}

pub fn by_the_week(tree: &mut Table) {
    of_units(tree, &[Unit::Rate], |text| {
        if text.ends_with("/day\"") {
            each_number(text, |n, _| Some(format!("{}", 7.0 * n)));
            *text = text.replace("/day", "/week");
        }
    });
}

pub fn as_ranges(tree: &mut Table) {
    tree.each_value(&mut |field, node| {
        let Kind::Number(unit, _) = field.kind else { return };
        let has_period = [Unit::Rate, Unit::MoneyRate, Unit::ShareRate, Unit::DaysRate];
        if let Node::Leaf(text) = node
            && !text.contains(" to ")
            && !has_period.contains(&unit)
        {
            let bare = text.trim_matches('"');
            *text = format!("\"{bare} to {bare}\"");
        }
    });
}

/// What is known of what may vary, in other words.
pub fn varying(tree: &mut Table, words: impl Fn(&str) -> String) {
    tree.each_value(&mut |field, node| {
        let varies = matches!(field.kind, Kind::Varies(..) | Kind::Span(_));
        if varies
            && let Node::Leaf(text) = &*node
            && !text.contains(" to ")
        {
            *node = Node::of(&words(text));
        }
    });
}

pub fn in_two_parts(tree: &mut Table) {
    tree.each_value(&mut |field, node| {
        let varies = matches!(field.kind, Kind::Varies(..) | Kind::Span(_));
        let text = node.text();
        if varies && !text.contains("mixture") && !text.contains("table") {
            let half = |share: f64| format!("{{ weight = {share}, of = {text} }}");
            *node = Node::of(&format!("{{ mixture = [{}, {}] }}", half(0.25), half(0.75)));
        }
    });
}

/// Keys whose default says what no other key says, or which ask for others.
const NO_PLAIN_DEFAULT: [&str; 22] = [
    "question",
    "reps",
    "hire",
    "growth",
    "retroactive",
    "steps",
    "span",
    "coaching",
    "check_hours",
    "check_hour_cost",
    "ramped_quota",
    "customers",
    "churn_spread",
    "drop_out_spread",
    "leaver_loss",
    "split_odds",
    "split_hours",
    "neglect",
    "after_orders",
    "handoff_drop",
    "renewal",
    "first",
];

pub fn with_defaults(tree: &mut Table) {
    tree.each_table(&mut |spec, table| {
        for field in spec.fields {
            let Default::Is(value) = field.default else { continue };
            let is_plain = !NO_PLAIN_DEFAULT.contains(&field.key)
                && !matches!(field.kind, Kind::Tables(_) | Kind::OneOrMore(_) | Kind::Table(_));
            // Something that was touched by touch has no number of touches.
            let is_of_the_other_kind =
                field.key == "touches" && spec.word == "stage" && table.get("advance").is_some();
            // The founder's hours are stated where somebody checks.
            let is_own = field.key == "discipline" || field.key == "hours" && value == "40";
            // What is said of orders needs orders, and growth a beginning.
            let of_orders = ["orders_spread", "drop_out", "hours"].contains(&field.key)
                && spec.field("orders").is_some()
                && table.get("orders").is_none();
            let of_growth = field.key == "grows_over" && table.get("first").is_none();
            if is_plain && !is_of_the_other_kind && !is_own && !of_orders && !of_growth {
                table.set_if_absent(field.key, value);
            }
        }
    });
}

pub fn keys_reversed(tree: &mut Table) {
    tree.each_table(&mut |_, table| table.0.reverse());
}

/// One top-level key is stated by a variant; what has names, by each of its entries.
pub fn in_a_variant(tree: &mut Table, key: &str) {
    if let Some(node) = tree.remove(key) {
        let mut variant = Table(vec![(key.to_owned(), node.clone())]);
        match (key, node) {
            ("segments" | "roles", Node::Table(mut all)) => {
                // The file has the things, the variant all that is said of them.
                let needed =
                    ["deal_value", "accounts", "does", "stages", "region", "products", "customers"];
                let said = all.clone();
                for of in all.0.iter_mut().flat_map(|entry| entry.1.tables()) {
                    of.0.retain(|entry| needed.contains(&entry.0.as_str()));
                }
                tree.0.push((key.to_owned(), Node::Table(all)));
                variant = Table(vec![(key.to_owned(), Node::Table(said))]);
            }
            ("stages", all) => tree.0.push((key.to_owned(), all)),
            _ => {}
        }
        tree.at("variants").table().0.push(("v".to_owned(), Node::Table(variant)));
    }
}

/// Takes plain numbers out of the file and states them as arguments.
pub fn as_arguments(tree: &mut Table) -> Vec<String> {
    let mut arguments = Vec::new();
    let has_defaults = |key: &str| {
        [
            "hours",
            "margin",
            "cool_off",
            "closed_share",
            "odds",
            "attrition",
            "vacation",
            "sick",
            "workday",
        ]
        .contains(&key)
    };
    for key in ["calendar", "segments", "roles", "channels"] {
        let Some(Node::Table(all)) = tree.get_mut(key) else { continue };
        if key == "calendar" {
            if let Some(hours) = all.remove("hours") {
                arguments.push(format!("calendar.hours={}", hours.text()));
            }
            continue;
        }
        for (name, node) in &mut all.0 {
            let table = node.table();
            let taken: Vec<_> = table.0.extract_if(.., |entry| has_defaults(&entry.0)).collect();
            let path = |of: &str, node: &Node| format!("{key}.{name}.{of}={}", node.text());
            arguments.extend(taken.iter().map(|(of, node)| path(of, node)));
        }
    }
    arguments
}

const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

fn start(tree: &Table) -> Date {
    tree.get("start").expect("there is one").text().parse().expect("a date")
}

pub fn length(tree: &Table) -> i32 {
    let text = tree.get("horizon").expect("there is one").text();
    let (days, unit) = split_number(&text).expect("a length");
    assert_eq!(unit, "d", "{text}");
    days as i32
}

fn work_days(tree: &mut Table) -> [bool; 7] {
    let text = tree.at("calendar").table().get("work_days").map_or(String::new(), Node::text);
    match text.as_str() {
        "\"mon-sun\"" => [true; 7],
        "" | "\"mon-fri\"" => [true, true, true, true, true, false, false],
        list => DAYS.map(|day| list.contains(day)),
    }
}

fn is_worked(date: Date, days: [bool; 7]) -> bool {
    days[date.weekday().to_monday_zero_offset() as usize]
}

pub fn weekends_as_holidays(tree: &mut Table) {
    // A stated cycle counts the days off of the week and no holidays.
    tree.remove("cycle");
    let days = work_days(tree);
    let (first, length) = (start(tree), length(tree));
    let calendar = tree.at("calendar").table();
    let holidays = calendar.at("holidays");
    if let Node::Table(_) = holidays {
        *holidays = Node::List(Vec::new());
    }
    let Node::List(list) = holidays else { panic!("holidays are a list") };
    // Deals may have been touched long before the start, and gaps reach beyond the end.
    let mut row: Vec<Date> = Vec::new();
    for day in -400..length + 750 {
        let date = first.saturating_add(day.days());
        if !is_worked(date, days) {
            row.push(date);
        } else if let (Some(from), Some(to)) = (row.first(), row.last()) {
            list.push(Node::Leaf(format!("\"{from} to {to}\"")));
            row.clear();
        }
    }
    calendar.set("work_days", "\"mon-sun\"");
}

pub fn days_listed(tree: &mut Table) {
    let days = work_days(tree);
    let listed = DAYS.iter().zip(days).filter(|(_, is_worked)| *is_worked);
    let listed: Vec<String> = listed.map(|(day, _)| format!("{day:?}")).collect();
    tree.at("calendar").table().set("work_days", &format!("[{}]", listed.join(", ")));
}

pub fn holidays_listed(tree: &mut Table) {
    let Some(Node::List(list)) = tree.at("calendar").table().get_mut("holidays") else { return };
    let mut single = Vec::new();
    for node in list.drain(..) {
        let text = node.text();
        let Some((first, last)) = text.trim_matches('"').split_once(" to ") else {
            single.push(node);
            continue;
        };
        let (mut day, last): (Date, Date) = (first.parse().unwrap(), last.parse().unwrap());
        while day <= last {
            single.push(Node::Leaf(day.to_string()));
            day = day.tomorrow().unwrap();
        }
    }
    *list = single;
}

pub fn to_the_last_day(tree: &mut Table) {
    let last = start(tree).saturating_add((length(tree) - 1).days());
    tree.set("horizon", &format!("{last}"));
}

/// Moments that count from the start, as dates.
pub fn moments_as_dates(tree: &mut Table) {
    let first = start(tree);
    tree.each_value(&mut |field, node| {
        if let (Kind::Moment, Node::Leaf(text)) = (field.kind, &mut *node)
            && let Some((days, "d")) = split_number(text)
        {
            // What lasts so long has its last day the day before.
            let lasts = i32::from(field.key == "by");
            *text = first.saturating_add((days as i32 - lasts).days()).to_string();
        }
    });
}

/// All dates so many years later: in 28 years the days of the week and the leap years are the same.
pub fn years_later(tree: &mut Table, years: i32) {
    each_date(tree, |date| date.saturating_add(years.years()));
}

pub fn days_later(tree: &mut Table, days: i32) {
    each_date(tree, |date| date.saturating_add(days.days()));
}

fn each_date(tree: &mut Table, later: impl Fn(Date) -> Date) {
    let move_all = |text: &mut String| {
        let bare = text.trim_matches('"');
        let moved: Option<Vec<String>> =
            bare.split(" to ").map(|part| Some(later(part.parse().ok()?).to_string())).collect();
        if let Some(moved) = moved {
            let quote = if text.starts_with('"') { "\"" } else { "" };
            *text = format!("{quote}{}{quote}", moved.join(" to "));
        }
    };
    tree.each_value(&mut |field, node| match (field.kind, node) {
        (Kind::Date | Kind::Moment | Kind::Since | Kind::Horizon, Node::Leaf(text)) => {
            move_all(text)
        }
        (Kind::Holidays, Node::List(list)) => {
            for one in list {
                if let Node::Leaf(text) = one {
                    move_all(text);
                }
            }
        }
        _ => {}
    });
}

/// Takes out all that goes by calendar months or years.
pub fn without_months(tree: &mut Table) {
    tree.set("report", "\"day\"");
    tree.without(&[
        "season",
        "closing",
        "quota",
        "ramped_quota",
        "dismiss",
        "pay",
        "behaviour",
        "budget",
        "overhead",
        "pay_budget",
        "vacation",
        "sick",
        "trend",
        // Months that begin on a date are as long as the calendar has them.
        "ramp",
        "training",
        "replace_after",
        "time_to_fill",
        "early_attrition",
        "check_every",
        "check_by",
        "check_hours",
        "check_hour_cost",
    ]);
    if let Some(management) = tree.get_mut("management") {
        management.tables().into_iter().for_each(|of| of.without(&["hours"]));
    }
    // Periods of a day have their month too.
}

pub fn money_times(tree: &mut Table, factor: f64) {
    of_units(tree, &[Unit::Money, Unit::MoneyRate], |text| {
        each_number(text, |n, unit| {
            let thousand = if unit == "k" { 1000.0 } else { 1.0 };
            let rest = if unit == "k" { "" } else { unit };
            Some(format!("{}{rest}", (n * thousand * factor * 1e4).round() / 1e4))
        });
    });
    // Goals and acts that are counted are no money.
    let is_money = |text: &str| {
        ["revenue", "bookings", "cash", "margin", "profit"].iter().any(|m| text.contains(m))
    };
    let back = |node: &mut Node| {
        node.numbers(&mut |text| {
            each_number(text, |n, unit| Some(format!("{}{unit}", n / factor)))
        });
    };
    for target in tree.all("targets") {
        let what = target.get("what").map_or(String::new(), Node::text);
        if !is_money(&what) {
            target.get_mut("at_least").into_iter().for_each(back);
        }
    }
    for soft in tree
        .all("roles")
        .into_iter()
        .filter_map(|role| role.get_mut("pay"))
        .flat_map(Node::tables)
        .filter_map(|pay| pay.get_mut("soft"))
        .flat_map(Node::tables)
    {
        let kpi = soft.get("kpi").map_or(String::new(), Node::text);
        if !is_money(&kpi) {
            soft.get_mut("at_least").into_iter().for_each(back);
        }
    }
}

pub fn without_products(tree: &mut Table) {
    let roles = tree.names("products");
    tree.remove("products");
    if roles.is_empty() {
        return;
    }
    let mut of_products = tree.clone();
    of_products.without(&["products", "product", "cross_sell"]);
    *tree = of_products;
    drop_targets(tree, "of_p");
}

fn drop_targets(tree: &mut Table, prefix: &str) {
    if let Some(Node::Table(targets)) = tree.get_mut("targets") {
        targets.0.retain(|entry| !entry.0.starts_with(prefix));
    }
}

pub fn neutral_product(tree: &mut Table) {
    tree.set("products", "{ all = { odds = 1, touches = 1, gap = 1 } }");
}

/// Pay is a base and nothing else.
pub fn base_only(tree: &mut Table, is_short: bool) {
    // What is believed of a number hangs on where it is written.
    made_certain(tree);
    tree.without(&["behaviour"]);
    for role in tree.all("roles") {
        let base = role.remove("pay").and_then(|mut pay| pay.table().remove("base"));
        if let Some(base) = base {
            let base = base.text();
            role.set("pay", &if is_short { base } else { format!("{{ base = {base} }}") });
        }
    }
}

pub fn flat_commission(tree: &mut Table, has_step: bool) {
    for role in tree.all("roles") {
        let has_quota = role.get("quota").is_some();
        let Some(Node::Table(pay)) = role.get_mut("pay") else { continue };
        if !has_quota {
            continue;
        }
        let step = if has_step {
            ", retroactive = true, steps = [{ from = \"60%\", rate = \"7%\" }]"
        } else {
            ""
        };
        pay.set("commission", &format!("{{ on = \"revenue\", rate = \"7%\"{step} }}"));
    }
}

pub fn hires_listed(tree: &mut Table) {
    for role in tree.all("roles") {
        let Some(Node::Table(hire)) = role.get("hire") else { continue };
        let text = |key: &str| hire.get(key).map_or("\"0d\"".to_owned(), Node::text);
        let count: u32 = text("count").parse().expect("a count");
        let from = text("from");
        let every = text("every");
        let (Some((from, "d")), Some((every, unit))) = (split_number(&from), split_number(&every))
        else {
            continue;
        };
        let every = if unit == "w" { 7.0 * every } else { every };
        let one = |i| format!("{{ count = 1, from = \"{}d\" }}", from + f64::from(i) * every);
        let all: Vec<String> = (0..count).map(one).collect();
        role.set("hire", &format!("[{}]", all.join(", ")));
    }
}

pub fn people_listed(tree: &mut Table) {
    for role in tree.all("roles") {
        if let Some(Node::Leaf(reps)) = role.get("reps") {
            let reps: usize = reps.parse().expect("a count");
            let all = vec!["{}"; reps];
            role.set("reps", &format!("[{}]", all.join(", ")));
        }
    }
}

pub fn deals_listed(tree: &mut Table) {
    let Some(Node::List(deals)) = tree.get_mut("deals") else { return };
    let mut single = Vec::new();
    for node in deals.iter_mut() {
        let count = node.table().remove("count").map_or("1".to_owned(), |count| count.text());
        single.extend(vec![node.clone(); count.parse().expect("a count")]);
    }
    *deals = single;
}

pub fn costs_halved(tree: &mut Table) {
    let Some(Node::Table(money)) = tree.get_mut("money") else { return };
    let Some(Node::List(costs)) = money.get_mut("one_off") else { return };
    let mut halves = Vec::new();
    for node in costs.iter_mut() {
        for _ in 0..2 {
            node.table().at("cost").numbers(&mut |_| {});
            let mut half = node.clone();
            half.table().set("cost", "150");
            halves.push(half);
        }
    }
    *costs = halves;
}

fn list(names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("{name:?}")).collect();
    format!("[{}]", names.join(", "))
}

pub fn all_named(tree: &mut Table) {
    let [segments, products, roles] = ["segments", "products", "roles"].map(|key| tree.names(key));
    for role in tree.all("roles") {
        if role.get("regions").is_none() {
            role.set_if_absent("segments", &list(&segments));
        }
        if !products.is_empty() {
            role.set_if_absent("products", &list(&products));
        }
    }
    for training in tree.all("training") {
        training.set_if_absent("roles", &list(&roles));
    }
    let Some(Node::Table(all)) = tree.get_mut("roles") else { return };
    for (name, node) in &mut all.0 {
        let others: Vec<String> = roles.iter().filter(|role| *role != name).cloned().collect();
        let role = node.table();
        if role.get("does").is_some_and(|does| does.text().contains("\"lead\"")) {
            role.set_if_absent("leads", &list(&others));
        }
    }
}

pub fn discipline(tree: &mut Table, is_of_all: bool) {
    tree.without(&["discipline"]);
    if is_of_all {
        tree.at("management").table().set("discipline", "0.9");
    } else {
        in_roles(tree, "discipline", "0.9");
    }
}

/// All ranges become their lower ends, so that nothing is unknown.
pub fn made_certain(tree: &mut Table) {
    tree.each_value(&mut |field, node| {
        let of_a_number = |node: &mut Node| {
            if let Node::Leaf(text) = node
                && let Some((low, high)) = text.clone().trim_matches('"').split_once(" to ")
                && !is_date(low)
            {
                let has_unit = low.trim().parse::<f64>().is_err();
                let unit = split_number(high).map_or("", |(_, unit)| unit);
                *text = format!(
                    "\"{low}{}\"",
                    if has_unit && !unit.contains('/') { "" } else { unit_after(low, unit) }
                );
            }
        };
        match (field.kind, &mut *node) {
            (Kind::Holidays | Kind::Free(..), _) => {}
            (Kind::Number(..), Node::Table(table)) => {
                let known = ["p50", "mode", "mean", "median", "low"]
                    .iter()
                    .find_map(|key| table.get(key).cloned());
                *node = known.expect("a belief has a middle");
            }
            (Kind::Number(..) | Kind::Exact(..), node) => of_a_number(node),
            (_, Node::Table(table)) => {
                for (_, node) in &mut table.0 {
                    of_a_number(node);
                }
            }
            (Kind::Varies(..) | Kind::Span(_), _) => {}
            (_, node) => of_a_number(node),
        }
    });
}

/// What is missing after the lower end of a range whose unit stands after the upper one.
fn unit_after<'a>(low: &str, unit: &'a str) -> &'a str {
    let own = low.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    unit.strip_prefix(own).unwrap_or(unit)
}

/// Everything that has a name has another.
pub fn renamed(tree: &mut Table) {
    let mut names: Vec<String> = Vec::new();
    for key in ["segments", "channels", "products", "roles"] {
        names.extend(tree.names(key));
    }
    for stage in tree.all("stages") {
        names.push(stage.get("name").expect("it has one").text().trim_matches('"').to_owned());
    }
    let regions: Vec<String> =
        tree.all("segments").iter().filter_map(|s| s.get("region")).map(Node::text).collect();
    names.extend(regions.iter().map(|region| region.trim_matches('"').to_owned()));
    for node in tree.0.iter_mut().map(|entry| &mut entry.1) {
        rename(node, &names);
    }
}

/// Another name that stands elsewhere in the alphabet.
fn other_name(name: &str) -> String {
    let turned: String = name.chars().rev().collect();
    format!("{}_{turned}", if name.len().is_multiple_of(2) { "a" } else { "z" })
}

fn rename(node: &mut Node, names: &[String]) {
    match node {
        Node::Leaf(text) => {
            let bare = text.trim_matches('"').to_owned();
            if text.starts_with('"') && names.contains(&bare) {
                *text = format!("{:?}", other_name(&bare));
            }
        }
        Node::List(list) => list.iter_mut().for_each(|one| rename(one, names)),
        Node::Table(table) => {
            for (key, node) in &mut table.0 {
                if names.contains(key) {
                    *key = other_name(key);
                }
                rename(node, names);
            }
        }
    }
}

pub fn with_unused(tree: &mut Table) {
    let segment = tree.names("segments")[0].clone();
    let product = tree.names("products").first().cloned();
    let product = product.map_or(String::new(), |name| format!(", products = {{ {name} = 1 }}"));
    tree.at("segments")
        .table()
        .set("unused_segment", &format!("{{ accounts = 0, deal_value = 1{product} }}"));
    tree.at("channels")
        .table()
        .set("unused_channel", &format!("{{ leads = \"0/day\", segments = {{ {segment} = 1 }} }}"));
    tree.at("targets").table().set("unused_target", "{ what = \"sales\", at_least = 1 }");
    tree.at("variants").table().set("unused_variant", "{ calendar = { hours = 1 } }");
}

pub fn with_idlers(tree: &mut Table) {
    // Heads lead all other roles unless they say whom; and not those who come.
    let names = tree.names("roles");
    let Some(Node::Table(roles)) = tree.get_mut("roles") else { return };
    for (name, node) in &mut roles.0 {
        let others: Vec<String> = names.iter().filter(|role| *role != name).cloned().collect();
        let role = node.table();
        if role.get("does").is_some_and(|does| does.text().contains("\"lead\"")) {
            role.set_if_absent("leads", &list(&others));
        }
    }
    roles.set("zz_idle", "{ reps = 3 }");
    for training in tree.all("training") {
        training.set_if_absent("roles", &list(&names));
    }
    // Whoever sits there is checked.
    tree.without(&["check_hours", "check_hour_cost"]);
    // Whose worst seat decides is another question where more people sit.
    tree.remove("targets");
    tree.set("targets", "{ any = { what = \"sales\", at_least = 1 } }");
}

pub fn in_roles(tree: &mut Table, key: &str, value: &str) {
    tree.all("roles").into_iter().for_each(|role| role.set(key, value));
}

pub fn in_customers(tree: &mut Table, key: &str, value: &str) {
    for segment in tree.all("segments") {
        if let Some(Node::Table(customers)) = segment.get_mut("customers") {
            customers.set(key, value);
        }
    }
}

/// Assumptions of behaviour that change nothing.
pub fn without_effect(tree: &mut Table) {
    for role in tree.all("roles") {
        let pay = role.get("pay").map_or(String::new(), Node::text);
        let has_quota = role.get("quota").is_some();
        let has_plan =
            ["commission", "soft", "bonus", "contest"].iter().any(|part| pay.contains(part));
        let mut all = vec![
            "effort = { elasticity = 0, reference = \"5%\" }",
            "neglects = 0",
            "comfort = { above = \"1/month\", hours = 1 }",
            "pulls_forward = { share = 0, days = \"5d\" }",
            "discounts = { depth = 0, days = \"5d\", elasticity = 2 }",
        ];
        if pay.contains("\"cap\"") {
            all.push("coasts = 1");
        }
        if pay.contains("\"market\"") {
            all.push("underpaid = { quits = 0 }");
        }
        if has_quota && has_plan {
            all.push("gives_up = { under = 1, hours = 1 }");
        }
        role.set("behaviour", &format!("{{ {} }}", all.join(", ")));
    }
}

pub fn heads(tree: &mut Table, coaching: Option<&str>) {
    for role in tree.all("roles") {
        if role.get("does").is_some_and(|does| does.text().contains("\"lead\"")) {
            role.remove("coaching");
            if let Some(coaching) = coaching {
                role.set("coaching", coaching);
            }
        }
    }
}

/// A seller works alone: nothing hangs on the colleagues of the role.
pub fn alone(tree: &mut Table, is_split: bool) {
    made_certain(tree);
    tree.without(&[
        "channels",
        "deals",
        "attrition",
        "early_attrition",
        "dismiss",
        "mood",
        "behaviour",
        "rivalry",
        "training",
        "leads",
        "pay",
        "quota",
        "ramped_quota",
        "to",
        "after_orders",
        "handoff_drop",
        "win_back",
        "reasons",
        "targets",
        "coaching",
        "hire",
        "customers_leave",
    ]);
    if !is_split {
        return;
    }
    let Some(Node::Table(roles)) = tree.get_mut("roles") else { return };
    let mut single = Vec::new();
    for (name, mut node) in roles.0.drain(..) {
        let reps = node.table().get("reps").map_or(String::new(), Node::text);
        match reps.parse::<usize>() {
            Ok(reps) if reps > 1 && name != "closer" && name != "keeper" && name != "head" => {
                node.table().set("reps", "1");
                single.extend((0..reps).map(|i| (format!("{name}{i}"), node.clone())));
            }
            _ => single.push((name, node)),
        }
    }
    roles.0 = single;
}

/// The first segment is one or two with half of the accounts.
pub fn halved_segment(tree: &mut Table, is_split: bool) {
    made_certain(tree);
    tree.remove("targets");
    tree.set("targets", "{ any = { what = \"sales\", at_least = 1 } }");
    // Accounts that come back wait their turn in each segment; who is tired is called at other odds.
    tree.without(&["fatigue", "base"]);
    let segment = tree.at("segments").table().at("g0").table();
    let accounts = segment.get("accounts").map_or("0".to_owned(), Node::text);
    let accounts =
        2 * (accounts.trim_matches('"').parse::<f64>().unwrap_or(40.0) / 2.0).round() as u64;
    segment.set("accounts", &accounts.to_string());
    if !is_split {
        return;
    }
    segment.set("accounts", &(accounts / 2).to_string());
    if let Some(inflow) = segment.get_mut("inflow") {
        inflow.numbers(&mut |text| each_number(text, |n, unit| Some(format!("{}{unit}", n / 2.0))));
    }
    let half = Node::Table(segment.clone());
    tree.at("segments").table().0.push(("h0".to_owned(), half));
    for channel in tree.all("channels") {
        if let Some(Node::Table(mix)) = channel.get_mut("segments")
            && let Some(share) = mix.get("g0")
        {
            let share: f64 = share.text().parse().expect("a share");
            mix.set("g0", &(share / 2.0).to_string());
            mix.set("h0", &(share / 2.0).to_string());
        }
    }
    let serve = |of: &mut Table| {
        if let Some(Node::List(list)) = of.get_mut("segments") {
            list.push(Node::of("\"h0\""));
        }
    };
    for role in tree.all("roles") {
        serve(role);
        role.all("reps").into_iter().for_each(serve);
    }
}

pub fn halved_channel(tree: &mut Table, is_split: bool) {
    made_certain(tree);
    let Some(Node::Table(channels)) = tree.get_mut("channels") else { return };
    let has_rate = |entry: &&mut (String, Node)| entry.1.text().contains("\"leads\" = ");
    let Some((_, node)) = channels.0.iter_mut().find(has_rate) else { return };
    let channel = node.table();
    channel.remove("budget");
    if !is_split {
        return;
    }
    channel
        .at("leads")
        .numbers(&mut |text| each_number(text, |n, unit| Some(format!("{}{unit}", n / 2.0))));
    let half = node.clone();
    channels.0.push(("other_half".to_owned(), half));
}

/// Each stage has one step that settles touch by touch, at odds that nothing moves.
pub fn by_touch(tree: &mut Table, is_listed: bool) {
    made_certain(tree);
    tree.without(&[
        "odds",
        "stage_odds",
        "half_life",
        "fatigue",
        "premature",
        "skill",
        "skill_spread",
        "ramp",
        "coaching",
        "rivalry",
        "training",
        "closing",
        "behaviour",
        "below_floor",
        "skill_floor",
        "attrition",
        "steps_done",
    ]);
    for stage in tree.all("stages") {
        stage.remove("steps");
        stage.remove("advance");
        stage.remove("lose");
        let convert = stage.get("convert").map_or("0.3".to_owned(), Node::text);
        let (share, unit) = split_number(&convert).expect("a share");
        let share = if unit == "%" { share / 100.0 } else { share };
        // A stage that nobody gets through has no cycle.
        let share = if share > 0.0 { share } else { 0.1 };
        let touches = 2.5;
        stage.set("convert", &share.to_string());
        stage.set("touches", &touches.to_string());
        if is_listed {
            stage.remove("convert");
            stage.remove("touches");
            stage.set("advance", &format!("[{}]", share / touches));
            stage.set("lose", &format!("[{}]", (1.0 - share) / touches));
        }
    }
}

/// Customers who order once in a thousand years, and whom nobody keeps, asks or tells of.
pub fn never_orders(tree: &mut Table, has_customers: bool) {
    made_certain(tree);
    tree.without(&["customers", "to", "cross_sell", "customers_leave", "tail", "clawback"]);
    for channel in tree.all("channels") {
        if channel.get("leads_per_promoter").is_some() {
            channel
                .0
                .retain(|entry| ["segments", "products", "enters"].contains(&entry.0.as_str()));
            channel.set("leads", "\"2/day\"");
        }
    }
    if has_customers {
        for segment in tree.all("segments") {
            segment.set("customers", "{ orders = \"0.001/year\" }");
        }
    }
}
