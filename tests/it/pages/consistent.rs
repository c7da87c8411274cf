//! No page contradicts its own JSON, nor itself: pages of small departments, played a few times under many seeds, are read.
//!
//! `VORONKA_SEARCH=300 cargo test --test it consistent` reads so many departments instead of a few.

use serde_json::Value;
use std::path::Path;
use voronka::random::{Key, Purpose, Streams};
use voronka::report::numbers;
use voronka::statistics::Estimate;

/// Departments that are read unless a search is asked for.
const FEW: u64 = 6;

/// A department of two roles with pay, cash and a target, with numbers drawn for `seed`.
fn any_department(seed: u64) -> String {
    let mut luck = Streams::new(seed, 0).open(Purpose::Study, Key::of(77));
    let mut one = |of: &[&str]| of[(luck.open_uniform() * of.len() as f64) as usize].to_owned();
    let (call, offer) = (one(&["10%", "25%", "20% to 40%"]), one(&["20%", "40%", "90%"]));
    let (cash, overheads) = (one(&["0", "2k", "20k", "200k"]), one(&["0", "500", "4k"]));
    let (leads, wanted) = (one(&["5", "20", "60"]), one(&["1", "4", "12"]));
    let (hunter, closer) = (one(&["200", "1k"]), one(&["300", "2k"]));
    let (rate, drop) = (one(&["1%", "5%", "20%"]), one(&["0%", "10%", "40%"]));
    let hours = one(&["0.5", "2", "4"]);
    format!(
        r#"start = 2027-01-04
        horizon = "56d"
        currency = "$"
        [segments.s]
        accounts = 300
        deal_value = 1000
        [channels.site]
        leads = "{leads}/month"
        [channels.letters]
        leads = "6/month"
        enters = "offer"
        to = "closer"
        [[stages]]
        name = "call"
        convert = "{call}"
        gap = "1d to 5d"
        hours = 0.5
        [[stages]]
        name = "offer"
        convert = "{offer}"
        hours = {hours}
        handoff = {{ drop = "{drop}" }}
        [roles.hunter]
        does = ["prospect", "inbound"]
        stages = ["call"]
        reps = 2
        pay = {{ base = "{hunter}/month", bonus = {{ for = "hand_off", amount = 20 }} }}
        [roles.closer]
        does = ["inbound"]
        stages = ["offer"]
        reps = 1
        quota = "3k/month"
        pay = {{ base = "{closer}/month", commission = {{ on = "revenue", rate = "{rate}", steps = [{{ from = "80%", rate = "9%" }}] }} }}
        [targets.t]
        what = "sales"
        at_least = {wanted}
        by = "28d"
        [money]
        cash = "{cash}"
        overhead = "{overheads}/month"
        [variants.more]
        stages.call.convert = "30%"
        [variants.near]
        stages.offer.hours = 1.01
        [variants.same]
        title = "Nothing changes"
        roles.hunter.reps = 2
        [variants.dear]
        roles.closer.pay.base = "2.1k/month"
        [variants.longer]
        horizon = "63d"
        "#
    )
}

struct Read {
    file: String,
    page: String,
    found: Value,
}

impl Read {
    /// What a study prints, as a page and as JSON; `None` if it has nothing to say of this department.
    fn of(file: &Path, words: &[&str]) -> Option<Read> {
        let run = |more: &[&str]| {
            let mut command = crate::pages::program::voronka(&["--quiet", words[0]]);
            command.args(
                words[1..]
                    .iter()
                    .map(|word| if *word == "FILE" { file.as_os_str() } else { word.as_ref() }),
            );
            command.args(more).env("COLUMNS", "400").env("NO_COLOR", "1");
            let output = command.output().expect("the program starts");
            output.status.success().then(|| String::from_utf8(output.stdout).expect("text"))
        };
        let page = run(&[])?;
        let page = page.split_whitespace().collect::<Vec<&str>>().join(" ");
        let json: Value = serde_json::from_str(&run(&["--json"])?).expect("JSON");
        let file = std::fs::read_to_string(file).expect("it was written");
        Some(Read { file, page, found: json["finding"].clone() })
    }

    fn says(&self, text: &str) -> bool {
        self.page.contains(text)
    }

    fn places(&self, value: &Value) -> Vec<u64> {
        value.as_array().into_iter().flatten().filter_map(Value::as_u64).collect()
    }
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or(f64::NAN)
}

fn read_estimate(value: &Value) -> Estimate {
    let [value, low, high, level] = ["value", "low", "high", "level"].map(|of| number(&value[of]));
    Estimate { value, low, high, level }
}

/// A department with what makes advice hard: bursts, limits, absence, leavers, a base that may be small or none, with
/// numbers drawn for `seed`.
fn advised(seed: u64) -> String {
    let mut luck = Streams::new(seed, 0).open(Purpose::Study, Key::of(78));
    let mut one = |of: &[&str]| of[(luck.open_uniform() * of.len() as f64) as usize].to_owned();
    let mut text = format!(
        "start = 2027-0{}-{}\nhorizon = \"{}\"\n[segments.s]\ncool_off = \"{}\"\naccounts = {}\ndeal_value = 1000\n{}\n",
        one(&["1", "4", "9"]),
        one(&["11", "28"]),
        one(&["4w", "3mo", "6mo", "12mo"]),
        one(&["30d", "90d to 200d", "2y"]),
        one(&["0", "50", "500", "50000"]),
        one(&[
            "",
            "",
            "inflow = \"1/day\"",
            "customers = { orders = \"6/year\", lifetime = \"2y\", hours = 2 }"
        ]),
    );
    let leads = [
        "leads = \"1/month\"",
        "leads = \"60/month\"",
        "leads = \"200/month\"",
        "counts = [0, 0, 40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40]",
    ];
    text += &format!("[channels.c]\n{}\n", one(&leads));
    let patience =
        ["", "", "patience = \"5d\"\ndecay = \"10%\"", "patience = \"1d\"\ndecay = \"50%\""];
    for name in ["call", "offer"] {
        text += &format!(
            "[[stages]]\nname = \"{name}\"\nconvert = \"{}\"\ntouches = {}\ngap = \"{}\"\nhours = {}\n{}\n",
            one(&["10%", "30%", "60%", "100%"]),
            one(&["1", "2", "4"]),
            one(&["1d", "3d to 9d", "30d"]),
            one(&["0.2", "1", "3", "9"]),
            one(&patience),
        );
    }
    let people = [
        "",
        "",
        "vacation = \"60d/year\"\nsick = \"20d/year\"",
        "attrition = \"200%/year\"\nreplace_after = \"60d\"",
        "attrition = \"200%/year\"",
        "attrition = \"200%/year\"\non_leave = \"wait\"",
        "discipline = \"85%\"",
        "carry_over = false",
    ];
    let work = [
        "",
        "",
        "open_deals = 5",
        "open_deals = 30",
        "leads_at_most = \"1/day\"",
        "leads_at_most = \"5/week\"",
    ];
    let does = one(&["[\"prospect\", \"inbound\"]", "[\"inbound\"]"]);
    let is_split = one(&["yes", "no"]) == "yes";
    let first = if is_split { "[\"call\"]" } else { "[\"call\", \"offer\"]" };
    let mut role = |name: &str, does: &str, stages: &str| {
        text += &format!(
            "[roles.{name}]\ndoes = {does}\nstages = {stages}\nreps = {}\n{}\n{}\n",
            one(&["1", "2", "6"]),
            one(&people),
            one(&work)
        );
    };
    role("r", &does, first);
    if is_split {
        role("q", "[]", "[\"offer\"]");
    }
    role("farmer", "[\"customers\"]", "[]");
    text
}

/// Pieces of advice that no page gives at once, for one role.
fn advice_holds(read: &Read) {
    let warnings = read.found["warnings"].as_array().expect("warnings");
    let of = |kind: &str| {
        let kind = kind.to_owned();
        warnings.iter().filter(move |warning| warning["kind"] == kind.as_str())
    };
    let names = |list: &Value| -> Vec<String> {
        let of = |one: &Value| one["role"].as_str().or(one.as_str()).expect("a name").to_owned();
        list.as_array().into_iter().flatten().map(of).collect()
    };
    let all = |kind: &str, key: &str| -> Vec<String> {
        of(kind).flat_map(|warning| names(&warning[key])).collect()
    };
    let stands: Vec<String> =
        of("role_stands_empty").filter_map(|of| of["role"].as_str().map(str::to_owned)).collect();
    let limit = of("leads_held_back");
    let limited: Vec<&Value> = limit.collect();
    let (idle, overload) = (all("idle", "roles"), all("overload", "roles"));
    let (lost, callers) = (all("hours_lie_idle", "roles"), all("base_runs_dry", "callers"));
    let hired = |role: &String| {
        let limited = limited.iter().any(|of| {
            let is_free = of["has_time"] == true && number(&of["utilisation"]) < 0.7;
            of["role"] == role.as_str() && !is_free
        });
        overload.contains(role) || stands.contains(role) || limited
    };
    for role in idle.iter().chain(&callers) {
        assert!(!hired(role) && !lost.contains(role), "`{role}` fewer and more: {}", read.page);
    }
    // Deals that are lost for want of time speak for more hours of those who work the stage.
    let works = |role: &str, stage: &str| match role {
        "r" => stage == "call" || !read.found["roles"].to_string().contains("\"name\":\"q\""),
        "q" => stage == "offer",
        _ => false,
    };
    for warning in of("neglect").filter(|warning| warning["cause"] != "forgotten") {
        for stage in warning["stages"].as_array().expect("stages") {
            let stage = stage["stage"].as_str().expect("a name");
            let fewer = idle.iter().chain(&callers).find(|role| works(role, stage));
            assert_eq!(fewer, None, "{stage}: {}", read.page);
            let limit = limited.iter().find(|of| {
                of["has_time"] == true && works(of["role"].as_str().expect("a name"), stage)
            });
            let is_entry = stage == "call";
            assert!(limit.is_none() || !is_entry, "{stage}: {}", read.page);
            if warning["cause"] == "peaks" {
                assert!(
                    !read.says("More hours or people for these stages")
                        || of("neglect").count() > 1,
                    "{}",
                    read.page
                );
            }
        }
    }
    for of in &limited {
        let role = of["role"].as_str().expect("a name").to_owned();
        let is_short = overload.contains(&role) || stands.contains(&role);
        assert!(of["has_time"] == false || !is_short, "{}", read.page);
    }
    // Nobody is sent to call accounts that there are not.
    if read.says("prospect, or fewer people") || of("base_runs_dry").count() > 0 {
        let fresh: f64 = read.found["base"]["segments"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|of| number(&of["stocks"]["fresh"]["mean"]))
            .sum();
        let lets = read.says(" let `") && read.says("` prospect");
        assert!(!lets || (of("base_runs_dry").count() == 0 && fresh >= 20.0), "{}", read.page);
    }
    let idle_one_more = |of: &&Value| {
        let gain = &of["gain"];
        number(&gain["mean"]) + 2.0 * number(&gain["error"]) < 0.25 * number(&of["each"])
    };
    for one in read.found["one_more"].as_array().into_iter().flatten().filter(idle_one_more) {
        let role = one["role"].as_str().expect("a name").to_owned();
        let is_said = read.says(&format!("One more trained rep in `{role}`"));
        assert!(!is_said || !hired(&role), "`{role}` more and not more: {}", read.page);
    }
}

/// What a figure of the goal comes to, a mean or a chance.
fn known_value(value: &Value) -> f64 {
    let chance = number(&value["value"]);
    if chance.is_nan() { number(&value["mean"]) } else { chance }
}

/// A choice with rivals says so, and says nothing that only one without may say.
fn choice_holds(read: &Read, choice: &Value) {
    let rivals = read.places(&choice["rivals"]);
    let is_best = number(&choice["is_best"]);
    assert_eq!(is_best > 0.975, rivals.is_empty(), "{is_best} beside {rivals:?}");
    // The file as it is may be none of those of which one is chosen.
    let of_file = "cannot be told apart from the file as it is";
    let is_said = read.page.replace(of_file, "").contains("cannot be told apart from");
    assert_eq!(is_said, !rivals.is_empty(), "{}", read.page);
    if !rivals.is_empty() {
        assert!(!read.says("lmost certainly") && !read.says(" in 100 sure"), "{}", read.page);
    }
}

/// What is left out is said, with a way to see it; cash that runs out often with the best comes before the verdict.
fn left_out_and_cash_hold(read: &Read) {
    for of in read.found["left_out"].as_array().expect("a list") {
        let see = format!("To see it: {}", of["see"].as_str().expect("a command"));
        assert!(read.says(" is left out") && read.says(&see), "{}", read.page);
    }
    let (Some(best), Some(versions)) =
        (read.found["choice"]["best"].as_u64(), read.found["versions"].as_array())
    else {
        return;
    };
    let out = number(&versions[best as usize]["p_cash_out"]["value"]);
    if out >= 0.05 {
        let first = read.page.split_once("Cash runs out in").expect("it is told").0;
        assert!(!first.contains("best") && !first.contains("in every run"), "{}", read.page);
    }
    let met = |of: &Value| of["p_target"]["value"] == 0.0;
    assert!(!versions.iter().all(met) || !read.says("meet the first target in the same"));
}

fn compare_holds(read: &Read) {
    left_out_and_cash_hold(read);
    let choice = &read.found["choice"];
    if choice.is_null() {
        return;
    }
    let versions = read.found["versions"].as_array().expect("versions");
    let equals = choice["equals"].as_array().map_or(0, Vec::len);
    if equals + 1 < versions.len() {
        choice_holds(read, choice);
        let looks = read.says("looks best") || read.says("look best");
        assert_eq!(looks, !read.places(&choice["rivals"]).is_empty(), "{}", read.page);
        assert!(number(&choice["lead"]["mean"]) >= 0.0);
    }
    for place in read.places(&choice["rivals"]) {
        assert!(versions[place as usize]["left_out_after"].is_null(), "a rival was left out");
    }
    let best = choice["best"].as_u64().expect("a place") as usize;
    let goal = |version: &Value| {
        let figures = version["figures"].as_array().into_iter().flatten();
        let mut of = figures.filter(|figure| figure["measure"] == read.found["goal"]);
        (version["runs"].clone(), of.next().map_or(f64::NAN, |of| number(&of["value"]["mean"])))
    };
    let (runs, most) = goal(&versions[best]);
    for version in versions {
        let (theirs, value) = goal(version);
        assert!(
            theirs != runs || value.is_nan() || value <= most + 1e-9 * most.abs().max(1.0),
            "{value} > {most}"
        );
    }
}

fn contest_holds(read: &Read) {
    let verdict = &read.found["verdict"];
    if verdict.is_null() {
        return;
    }
    choice_holds(read, verdict);
    let rows = read.found["rows"].as_array().expect("rows");
    let best = verdict["best"].as_u64().expect("a place") as usize;
    let goal = |row: &Value| {
        let figures = row["figures"].as_array().into_iter().flatten();
        let mut of = figures.filter(|figure| figure["measure"] == read.found["goal"]);
        of.next().map_or(f64::NAN, known_value)
    };
    for (place, row) in rows.iter().enumerate() {
        let is_rival = read.places(&verdict["rivals"]).contains(&(place as u64));
        assert!(!is_rival || row["left_out_after"].is_null(), "a rival was left out");
        let behind = &row["behind"];
        if !behind.is_null() {
            let [mean, error] = ["mean", "error"].map(|of| number(&behind["less"][of]));
            let is_told = mean.abs() > number(&behind["reach"]) * error && mean != 0.0;
            assert_eq!(behind["is_told"].as_bool(), Some(is_told));
            assert!(!is_rival || !is_told, "a rival is told apart");
        }
        if row["runs"] == rows[best]["runs"] {
            assert!(goal(row) <= goal(&rows[best]) + 1e-6, "{place} is better than the best");
        }
    }
    let moved = read.found["pay"]["roles"].as_array().into_iter().flatten();
    let is_large = |of: &&Value| {
        of["is_told"] == true
            && number(&of["more"]["mean"]).abs() >= 0.01 * number(&of["as_it_is"]["mean"])
    };
    assert_eq!(
        read.says("Monthly pay changes"),
        moved.filter(is_large).count() > 0,
        "{}",
        read.page
    );
}

fn pay_holds(read: &Read) {
    let best = &read.found["best"];
    if best.is_null() {
        return;
    }
    let rivals = read.places(&best["rivals"]);
    if read.says(" leaves the most profit") {
        assert!(rivals.is_empty(), "{}", read.page);
    }
    if rivals.is_empty() {
        assert!(
            !read.says("cannot be told apart from it") && !read.says("clearly more profit"),
            "{}",
            read.page
        );
    }
}

fn odds_hold(read: &Read) {
    let met = read_estimate(&read.found["curves"][0]["by_date"]);
    let (written, _) = numbers::of_hundred(&met);
    assert!(read.says(&format!(": {written}% (")), "{written}: {}", read.page);
    let why = &read.found["why"];
    if why.is_null() {
        return;
    }
    assert!((number(&why["missed"]["mean"]) + met.value - 1.0).abs() < 1e-9);
    let parts =
        why["parts"].as_array().expect("parts").iter().map(|of| number(&of["part"]["mean"]));
    let sum = parts.sum::<f64>() + number(&why["left"]["mean"]);
    assert!((sum - number(&why["missed"]["mean"])).abs() < 1e-9, "{sum}");
    // The bars add up to what is missed, as it is told.
    let bars =
        read.page.split_once("Why it is missed").and_then(|(_, rest)| rest.split_once("Parts in"));
    if let Some((bars, _)) = bars {
        let numbers = bars.split(" (±").filter_map(|before| before.rsplit(' ').next());
        let numbers: Vec<f64> =
            numbers.filter_map(|of| of.replace('−', "-").parse::<f64>().ok()).collect();
        let missed = 100.0 - written.parse::<f64>().expect("a number");
        let sum = numbers.iter().sum::<f64>();
        assert!(numbers.len() == 5 && (sum - missed).abs() < 1e-6, "{numbers:?}: {}", read.page);
    }
    if let Some((_, rest)) = read.page.split_once("The target is missed in ") {
        let missed: Option<f64> = rest.split('%').next().and_then(|word| word.parse().ok());
        let sum = missed.map(|missed| missed + written.parse::<f64>().expect("a number"));
        assert!(sum.is_none_or(|sum| (sum - 100.0).abs() < 1e-9), "{written} and {missed:?}");
    }
}

fn sweep_holds(read: &Read) {
    let best = &read.found["best"];
    if best.is_null() || best["known"].is_null() {
        return;
    }
    let name = read.found["goal"].as_str().expect("a name");
    let less = ["p_loss", "p_cash_out", "pay", "burnt", "refusals", "dropped"].contains(&name);
    let score = |value: f64| if less { -value } else { value };
    let own = score(known_value(&best["known"]));
    let duels = best["duels"].as_array().expect("duels");
    let again: Vec<&Value> = duels.iter().filter(|duel| !duel["rival"].is_null()).collect();
    for duel in &again {
        assert!(score(known_value(&duel["known"])) <= own + 1e-6, "{}", read.page);
    }
    for point in read.found["points"].as_array().expect("points") {
        let number = &point["number"];
        if *number == best["point"] || again.iter().any(|duel| duel["rival"] == *number) {
            continue;
        }
        let figures = point["figures"].as_array().expect("figures").iter();
        let mut goal = figures.filter(|figure| figure["measure"] == name);
        let value = goal.next().map_or(f64::NAN, known_value);
        assert!(value.is_nan() || score(value) <= own + 1e-6, "{value}: {}", read.page);
    }
    let all_equal = number(&best["equals"]) + 1.0
        == read.found["points"].as_array().map_or(0.0, |all| all.len() as f64);
    assert!(!all_equal || !read.says("(the best)"), "{}", read.page);
    if again.iter().all(|duel| duel["is_told"] != true) {
        assert!(!read.says("may be better still"), "{}", read.page);
    }
    let is_told = again.iter().all(|duel| duel["is_told"] == true);
    if read.says("clearly better than all") && is_told {
        assert!(!read.says("It cannot be told apart from its"), "{}", read.page);
    }
}

/// Who is allowed, by the numbers; who is close, and who comes nearest, from that.
fn allowed_hold(read: &Read) {
    let trials = read.found["trials"].as_array().expect("trials");
    let (budget, lasts) = (read.found["budget"].as_f64(), read.found["cash_lasts"].as_f64());
    let forbidden = |row: &Value| {
        let [mean, error] = ["mean", "error"].map(|of| number(&row["pay_and_hiring"][of]));
        budget.is_some_and(|budget| mean - 1.96 * error > budget)
            || lasts.is_some_and(|share| number(&row["cash_lasts"]["high"]) < share)
    };
    for row in trials {
        assert_eq!(row["allowed"] == "no", forbidden(row), "{row}");
    }
    for word in ["rise by −", "by −", "met −", "brings −"] {
        assert!(!read.says(word), "{word}: {}", read.page);
    }
    let limit = &read.found["limit"];
    if limit.is_null() {
        return;
    }
    for place in read.places(&limit["close"]) {
        let row = &trials[place as usize];
        assert!(row["allowed"] != "no" && row["verdict"] != "falls_short", "{row}");
    }
    let is_close = !read.places(&limit["close"]).is_empty();
    assert_eq!(read.says("It is too close to tell whether any number"), is_close, "{}", read.page);
    if let Some(likeliest) = limit["likeliest"].as_u64() {
        let most = number(&trials[likeliest as usize]["p_target"]["value"]);
        let rows = trials.iter().filter(|row| row["allowed"] != "no");
        assert!(rows.clone().all(|row| number(&row["p_target"]["value"]) <= most), "{}", read.page);
    }
    for key in ["unaffordable", "beyond"] {
        let place = limit[key].as_u64();
        assert!(place.is_none_or(|place| trials[place as usize]["allowed"] == "no"), "{limit}");
        assert!(place.is_none() || read.says(" in the way"), "{}", read.page);
    }
}

fn hire_holds(read: &Read) {
    allowed_hold(read);
    let trials = read.found["trials"].as_array().expect("trials");
    let lasts = read.found["cash_lasts"].as_f64();
    let answer = &read.found["answer"];
    let is_carried =
        |row: &Value| lasts.is_none_or(|share| number(&row["cash_lasts"]["value"]) >= share);
    match answer["trial"].as_u64() {
        Some(place) => {
            let row = &trials[place as usize];
            assert!(row["verdict"] != "falls_short" && is_carried(row), "{}", read.page);
            assert_eq!(read.page.matches('←').count(), 1, "{}", read.page);
            let out = number(&row["cash_runs_out"]["p_cash_out"]["value"]);
            let first = read.page.split_once("ash runs out in").map(|(before, _)| before);
            if lasts.is_none() && out >= 0.05 {
                assert!(!first.expect("it is told").contains(" reach"), "{}", read.page);
            }
            let met = number(&row["p_target"]["value"]);
            if row["verdict"] == "too_close" {
                assert!(!read.says("← enough"), "{met}: {}", read.page);
            }
            let helps = |of: &Value| {
                let [mean, error] =
                    ["mean", "error"].map(|key| number(&of["more"]["step"]["p_target"][key]));
                mean > 1.96 * error
            };
            let may_help = answer["wrong"].as_array().is_some_and(|all| all.iter().any(helps));
            assert!(may_help || !read.says("take one more"), "{}", read.page);
        }
        None => {
            let said = ["No number of people", "It is too close to tell whether any number"];
            assert!(!read.says("←") && said.iter().any(|of| read.says(of)), "{}", read.page);
        }
    }
    if trials.iter().all(|row| !is_carried(row)) {
        let table =
            read.page.split_once("How often the target is met").map_or("", |(_, rest)| rest);
        assert!(!table.replace("affordable", "").contains(" enough "), "{}", read.page);
    }
}

/// What is to be written is TOML: as a variant of the file it is read, and is the department that was played.
fn handoff_holds(read: &Read) {
    contest_holds(read);
    let Some(best) = read.found["verdict"]["best"].as_u64() else { return };
    let lines = read.found["rows"][best as usize]["write"].as_array().expect("lines");
    if lines.is_empty() {
        return;
    }
    let lines: Vec<&str> = lines.iter().filter_map(Value::as_str).collect();
    let text = format!("{}\n[variants.handed-over]\n{}\n", read.file, lines.join("\n"));
    assert!(read.says("[variants.handed-over]"), "{}", read.page);
    let overrides = voronka::language::Overrides {
        variant: Some("handed-over".into()),
        ..voronka::language::Overrides::default()
    };
    if let Err(problems) = voronka::language::load("d.toml", &text, &overrides) {
        panic!("{problems}\n{text}");
    }
}

fn levers_hold(read: &Read) {
    let first = &read.found["first"];
    if first.is_null() {
        return;
    }
    let rivals = read.places(&first["rivals"]);
    assert_eq!(number(&first["is_best"]) > 0.975, rivals.is_empty());
    if !rivals.is_empty() {
        assert!(!read.says("% sure") && !read.says("lmost certainly"), "{}", read.page);
    }
}

/// The forecast of a department in which advice is hard.
fn every_advice_holds(seed: u64) {
    let folder = tempfile::tempdir().expect("a folder for temporary files");
    let file = folder.path().join("a.toml");
    std::fs::write(&file, advised(seed)).expect("written");
    let words = ["forecast", "FILE", "--full", "--runs", "40"];
    match Read::of(&file, &words) {
        Some(read) => advice_holds(&read),
        None => println!("{seed}: nothing to say: {}", advised(seed)),
    }
}

fn every_page_holds(seed: u64) {
    let folder = tempfile::tempdir().expect("a folder for temporary files");
    let file = folder.path().join("d.toml");
    std::fs::write(&file, any_department(seed)).expect("written");
    let (runs, luck) = (["20", "60", "200"][seed as usize % 3], seed.to_string());
    let read = |words: &[&str], holds: fn(&Read)| {
        let words = [words, &["FILE", "--full", "--seed", &luck, "--runs", runs][..]].concat();
        if let Some(read) = Read::of(&file, &words) {
            println!("{seed}: {words:?}");
            holds(&read);
        } else {
            println!("{seed}: nothing to say: {words:?}");
        }
    };
    let versions = ["--variant", "more", "--variant", "near", "--variant", "same"];
    read(&[&["compare"], &versions[..]].concat(), compare_holds);
    read(&[&["compare", "--goal", "profit"], &versions[..4]].concat(), compare_holds);
    read(&["compare", "--variant", "more", "--variant", "longer"], compare_holds);
    read(&["pay", "--variant", "dear"], pay_holds);
    read(&["odds"], odds_hold);
    read(&["sweep", "--vary", "roles.hunter.reps=1..4"], sweep_holds);
    read(&["sweep", "--vary", "roles.closer.reps=1..3", "--goal", "p_cash_out"], sweep_holds);
    read(&["sweep", "--vary", "horizon=28d,35d,56d", "--goal", "p_target"], sweep_holds);
    let up_to = ["--at-least", "1", "--up-to", "3"];
    read(&[&["hire", "--role", "hunter"], &up_to[..]].concat(), hire_holds);
    let both = ["hire", "--role", "hunter", "--role", "closer", "--cash-lasts", "90%"];
    read(&[&both[..], &up_to[..]].concat(), hire_holds);
    read(
        &["hire", "--role", "closer", "--budget", "5k", "--at-least", "1", "--up-to", "4"],
        hire_holds,
    );
    read(&["handoff"], handoff_holds);
    read(&["split", "4"], contest_holds);
    if seed.is_multiple_of(3) {
        read(&["levers", "--only", "stages"], levers_hold);
    }
}

#[test]
fn no_page_contradicts_its_own_json() {
    let asked = std::env::var("VORONKA_SEARCH").ok().and_then(|text| text.parse().ok());
    (1..=asked.unwrap_or(FEW)).for_each(every_page_holds);
}

#[test]
fn no_page_gives_a_role_two_opposite_pieces_of_advice() {
    let asked = std::env::var("VORONKA_SEARCH").ok().and_then(|text| text.parse().ok());
    for seed in 1..=asked.unwrap_or(8 * FEW) {
        println!("{seed}");
        every_advice_holds(seed);
    }
}
