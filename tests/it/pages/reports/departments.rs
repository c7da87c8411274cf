//! Departments built by hand: small, fixed, and each with another question.

use Quantity::Known as K;
use voronka::calendar::{Calendar, FIVE_DAY_WEEK};
use voronka::scenario::*;

/// Eight people sell for a year; three are hired. Growth target, quotas, costs, one unknown.
pub fn growing() -> Scenario {
    let mut department = bare("growing", jiff::civil::date(2027, 1, 1), 365);
    department.question = "Can we double sales in a year?".into();
    department.currency = "₽".into();
    department.roles = vec![
        with_money(plain_role("hunter", true, &[true, true, false, false], 2, 3), 0.0),
        with_money(plain_role("менеджер", false, &[false, false, true, true], 3, 0), 1.0e6),
    ];
    department.overheads = Overheads {
        per_month: K(200_000.0),
        pay_budget: None,
        opening_cash: K(1_000_000.0),
        is_cash_stated: true,
        one_off: vec![(40, "CRM".into(), K(300_000.0))],
    };
    department.channels[0].source = ChannelSource::Inflow { leads_per_day: Quantity::Unknown(0) };
    department.unknowns = vec![Unknown {
        path: "channels.site.leads".into(),
        belief: Belief::LogNormal { mu: 0.7, sigma: 0.35 },
    }];
    department.targets = vec![
        target("double", Measure::Revenue, Scope::Department, 60.0e6, 364),
        target("spring", Measure::Sales, Scope::Role(1), 20.0, 120),
    ];
    department.targets[0].growth = Some(1.0);
    department
}

/// Three novices, each of whom is to make one sale within a week.
pub fn novices() -> Scenario {
    let mut department = bare("novices", jiff::civil::date(2027, 3, 1), 7);
    department.currency = "₽".into();
    department.channels[0].source = ChannelSource::Inflow { leads_per_day: K(0.5) };
    department.roles = vec![plain_role("novice", true, &[true; 4], 3, 0)];
    for (rep, name) in department.roles[0].reps.iter_mut().zip(["Анна", "Борис", "Вера"])
    {
        rep.name = name.into();
    }
    let open = |stage, rep| StartingDeal {
        product: None,
        count: 1,
        stage,
        steps_done: 0,
        age_days: 3,
        since_first_contact_days: 10,
        segment: 0,
        value: None,
        owner: Some((0, rep)),
    };
    department.open_deals = vec![open(3, 0), open(2, 1), open(2, 1)];
    department.targets = vec![
        target("sale", Measure::Sales, Scope::EachRep(None), 1.0, 6),
        target("potential", Measure::Reached(2), Scope::EachRep(Some(0)), 2.0, 6),
    ];
    department
}

/// Deals without value and a base that is soon called through.
pub fn burning() -> Scenario {
    let mut department = bare("burning", jiff::civil::date(2026, 2, 2), 730);
    department.currency = String::new();
    department.segments[0].accounts = K(900.0);
    department.segments[0].deal_value = Varying::Fixed(K(0.0));
    department.segments[0].cool_off = span(300.0, 0.3);
    department.channels.clear();
    department.roles = vec![plain_role("full_cycle", true, &[true; 4], 14, 0)];
    department.roles[0].attrition_per_day = K(0.0);
    department.stages[0].patience = Some(Patience { days: K(2.0), decay: K(0.1) });
    department
}

/// Nobody calls and nobody asks: no sales at all.
pub fn idle() -> Scenario {
    let mut department = bare("idle", jiff::civil::date(2027, 4, 1), 91);
    department.currency = "$".into();
    department.segments[0].accounts = K(0.0);
    department.channels.clear();
    department.roles = vec![plain_role("rep", false, &[true; 4], 1, 0)];
    department.targets = vec![target("any", Measure::Revenue, Scope::Department, 1.0, 90)];
    department
}

fn bare(name: &str, start: jiff::civil::Date, days: u32) -> Scenario {
    Scenario {
        products: Vec::new(),
        name: name.into(),
        question: String::new(),
        currency: "USD".into(),
        lang: None,
        calendar: Calendar::new(start, days, FIVE_DAY_WEEK, &[]),
        segments: vec![plain_segment()],
        respect_cool_off: true,
        channels: vec![channel()],
        stages: vec![
            plain_stage("contact", 0.3, 2.4, 3.0, 0.25),
            plain_stage("qualified", 0.7, 2.0, 4.0, 0.75),
            plain_stage("proposal", 0.67, 2.2, 5.0, 1.5),
            plain_stage("contract", 0.9, 1.7, 3.0, 1.0),
        ],
        sale: SaleTerms {
            advance: K(0.5),
            advance_after: fixed(5.0),
            advance_fails: K(0.05),
            rest_after: fixed(20.0),
            rest_fails: K(0.0),
        },
        cycle_fit: None,
        roles: vec![],
        routing: Routing::RoundRobin,
        routes_to_absent: false,
        management: Management {
            check_every_days: None,
            check_hours_per_rep: K(0.0),
            check_hour_cost: K(0.0),
            check_by: None,
            hours_a_week: K(40.0),
            crm: K(0.0),
            crm_recalls: K(0.0),
        },
        rivalry: None,
        trainings: vec![],
        overheads: Overheads {
            per_month: K(0.0),
            pay_budget: None,
            opening_cash: K(0.0),
            is_cash_stated: false,
            one_off: vec![],
        },
        history: History::default(),
        targets: vec![],
        open_deals: vec![],
        unknowns: vec![],
        variants: vec![],
    }
}

fn plain_segment() -> Segment {
    Segment {
        region: None,
        products: Vec::new(),
        name: "sme".into(),
        accounts: K(3000.0),
        inflow_per_day: K(1.0),
        deal_value: Varying::LogNormal { mean: K(300_000.0), sigma: K(0.7) },
        margin: K(0.4),
        states_margin: true,
        stage_odds: vec![K(1.0); 4],
        cool_off: fixed(120.0),
        call_again_days: None,
        closed_share: K(0.1),
        premature_closed_share: K(0.1),
        fatigue: K(1.0),
        premature: K(1.0),
        need: K(1.0),
        solvent: K(1.0),
        pool: Pool {
            need_every_days: K(365.0),
            contact_every_days: K(30.0),
            remembers: fixed(60.0),
            says_remembers: true,
            contact_hours: K(0.25),
            warm_stage: 1,
        },
        customers: None,
    }
}

fn channel() -> Channel {
    Channel {
        products: Vec::new(),
        name: "site".into(),
        source: ChannelSource::Inflow { leads_per_day: K(2.0) },
        trend_per_month: K(0.0),
        season: [1.0; 12],
        weekday: [1.0; 7],
        dispersion: K(1.0),
        mix: vec![Share { segment: 0, share: 1.0 }],
        odds: K(1.0),
        cost_per_lead: K(1_000.0),
        budget: None,
        half_life_days: K(f64::INFINITY),
        enters: 0,
        to: None,
        from_day: 0,
        until_day: u32::MAX,
    }
}

fn plain_stage(name: &str, convert: f64, touches: f64, gap: f64, hours: f64) -> Stage {
    Stage {
        name: name.into(),
        touch: Touch::Geometric { convert: K(convert), touches: K(touches) },
        steps: 1,
        gap: span(gap, 0.8),
        hours: K(hours),
        lost: LossMix { refused: K(0.7), not_now: K(0.25), closed: K(0.05) },
        asks_need: false,
        asks_solvent: false,
        patience: None,
        closing: None,
        handoff_delay_days: K(0.0),
        handoff_drop: K(0.0),
        lift: 1.0,
    }
}

fn plain_role(name: &str, prospects: bool, works: &[bool], reps: usize, hires: u32) -> Role {
    Role {
        products: Vec::new(),
        name: name.into(),
        prospects,
        answers_inbound: prospects,
        works: works.to_vec(),
        serves_customers: false,
        segments: vec![true],
        priority: Priority::LatestStage,
        open_deals: u32::MAX,
        leads_at_most: None,
        hours: K(6.0),
        carry_over: false,
        workday: vec![],
        skill_spread: K(0.25),
        ramp: Ramp { start: K(0.3), days: K(90.0), shape: RampShape::Linear, acts: RampActs::Odds },
        reps: (1..=reps).map(|n| rep(format!("{name} {n}"))).collect(),
        hires: vec![Hire { count: hires, from_day: 60, every_days: 30.0 }],
        attrition_per_day: K(0.001),
        early_attrition: K(1.0),
        early_days: K(0.0),
        replace_after_days: Some(K(40.0)),
        leaver: Leaver::Wait,
        customers_leave: K(0.0),
        dismissal: None,
        quota_per_month: K(0.0),
        ramped_quota: false,
        pay_per_month: K(0.0),
        plan: PayPlan::default(),
        hire_cost: K(0.0),
        offer_accepted: K(1.0),
        time_to_fill_days: K(40.0),
        training_days: K(0.0),
        away: Away { vacation_days_a_year: K(0.0), sick_days_a_year: K(0.0) },
        discipline: K(1.0),
        wrong: K(0.0),
        blocked: K(0.0),
        mood: None,
        behaviour: Default::default(),
        head: None,
    }
}

fn with_money(role: Role, quota: f64) -> Role {
    Role { quota_per_month: K(quota), pay_per_month: K(150_000.0), hire_cost: K(80_000.0), ..role }
}

fn rep(name: String) -> Rep {
    Rep { name, since_day: 0, is_ramped: true, skill: None, segments: None, products: None }
}

fn target(name: &str, measure: Measure, scope: Scope, at_least: f64, by_day: u32) -> Target {
    Target { name: name.into(), measure, scope, at_least, growth: None, from_day: 0, by_day }
}

fn span(mean: f64, sigma: f64) -> Span {
    Span { length: Varying::LogNormal { mean: K(mean), sigma: K(sigma) }, unit: SpanUnit::Days }
}

fn fixed(days: f64) -> Span {
    Span { length: Varying::Fixed(K(days)), unit: SpanUnit::Days }
}
