//! Sentences about what a scenario implies before it is simulated.

use super::Fit;
use crate::language::Change;
use crate::language::VariantChanges;
use crate::messages::{Number, messages};
use crate::report::words::Words;
use crate::review::implied::{
    Implied, ImpliedRole, ImpliedSource, ImpliedStage, OrderLoad, Origin,
};
use crate::scenario::Scenario;

messages!(say, "report/check/words");

/// Load above which a number says no more, as a share of the hours.
const MOST_LOAD: f64 = 10.0;

/// Most characters of a value in a table.
const LONGEST: usize = 48;

/// Most sentences about deals that enter later.
const MOST_LATER: usize = 4;

/// The scenario and its question.
pub fn title(scenario: &Scenario) -> String {
    if scenario.question.is_empty() {
        return scenario.name.clone();
    }
    format!("{}: {}", scenario.name, scenario.question)
}

impl Words {
    /// Heading of the stages.
    pub fn check_stages(&self) -> String {
        self.say(&say::Stages)
    }

    /// Columns of the stages.
    pub fn check_stage_columns(&self) -> [String; 6] {
        [
            self.say(&say::StageColumn),
            self.say(&say::ConvertsColumn),
            self.say(&say::ReachedColumn),
            self.say(&say::TouchesColumn),
            self.say(&say::HoursColumn),
            self.say(&say::DaysColumn),
        ]
    }

    /// Heading of the roles.
    pub fn check_roles(&self) -> String {
        self.say(&say::Roles)
    }

    /// Columns of the roles.
    pub fn check_role_columns(&self) -> [String; 6] {
        [
            self.say(&say::RoleColumn),
            self.say(&say::SeatsColumn),
            self.say(&say::SellingColumn),
            self.say(&say::ForLeadsColumn),
            self.say(&say::ForProspectsColumn),
            self.say(&say::LoadColumn),
        ]
    }

    /// The load of a role, where it can be told.
    pub fn check_load(&self, role: &ImpliedRole) -> String {
        match role.load > MOST_LOAD {
            true => format!(">{}", self.numbers().share(MOST_LOAD, 0.005)),
            false => self.numbers().share(role.load, 0.005),
        }
    }

    /// Heading of the base.
    pub fn check_base(&self) -> String {
        self.say(&say::Base)
    }

    /// Columns of the base.
    pub fn check_segment_columns(&self) -> [String; 5] {
        [
            self.say(&say::SegmentColumn),
            self.say(&say::AccountsColumn),
            self.say(&say::ToSignatureColumn),
            self.say(&say::RefusalsColumn),
            self.say(&say::BearsColumn),
        ]
    }

    /// First contacts a month that a segment bears, if there is a limit.
    pub fn check_ceiling(&self, contacts: Option<f64>) -> String {
        let written = contacts.map(|contacts| self.numbers().whole(contacts));
        written.unwrap_or_else(|| self.say(&say::NoLimit))
    }

    /// Foot of the page.
    pub fn check_foot(&self) -> String {
        self.say(&say::Foot)
    }

    /// Columns of what a variant changes.
    pub fn check_change_columns(&self) -> [String; 3] {
        [self.say(&say::ValueColumn), self.say(&say::InFileColumn), self.say(&say::InVariantColumn)]
    }

    /// Said of a variant that is the file.
    pub fn check_no_change(&self) -> String {
        self.say(&say::NoChange)
    }

    /// Heading of what a variant changes.
    pub fn check_variant(&self, variant: &VariantChanges) -> String {
        let heading = self.say(&say::Variant { name: &variant.name });
        match variant.title == variant.name {
            true => heading,
            false => format!("{heading}: {}", variant.title),
        }
    }

    /// A value in the file and in the variant.
    pub fn check_change(&self, change: &Change) -> Vec<String> {
        let default = || match &change.default {
            Some(value) => self.say(&say::Default { value: &self.numbers().as_typed(value) }),
            None => "–".into(),
        };
        let typed =
            |value: &Option<String>| value.as_ref().map(|text| self.numbers().as_typed(text));
        let said = |value: &Option<String>| match typed(value) {
            Some(text) if text.chars().count() > LONGEST => {
                format!("{}…", text.chars().take(LONGEST - 1).collect::<String>())
            }
            Some(text) => text,
            None => default(),
        };
        vec![change.path.clone(), said(&change.file), said(&change.variant)]
    }

    /// What the orders and the care of customers ask of those who keep them.
    pub fn check_orders(&self, load: &OrderLoad) -> String {
        let numbers = self.numbers();
        let care = numbers.whole(load.care_of_a_hundred);
        let (segment, has_role) = (&load.segment, load.role.is_some());
        let role = &load.role.as_deref().unwrap_or_default();
        if load.hours == 0.0 {
            return self.say(&say::CareAlone { segment, care: &care, has_role, role });
        }
        let (hours, all) = (numbers.tenths(load.hours), numbers.whole(load.of_a_hundred));
        let told = self.say(&say::Orders { hours: &hours, segment, all: &all, has_role, role });
        match load.care_of_a_hundred > 0.0 {
            true => format!("{told} {}", self.say(&say::CareToo { care: &care })),
            false => told,
        }
    }

    /// No mistakes; how many doubts in the file and in its variants.
    pub fn check_sound(&self, [in_file, in_variants]: [usize; 2]) -> String {
        let count = |things: usize| Number::written(things.to_string());
        let own = match in_file {
            0 => self.say(&say::Sound),
            _ => self.say(&say::Playable { things: &count(in_file) }),
        };
        match in_variants {
            0 => own,
            _ => {
                let told = self.say(&say::DoubtfulVariants { things: &count(in_variants) });
                format!("{own} {told}")
            }
        }
    }

    /// Parts of a thousand.
    fn of_a_thousand(&self, share: f64) -> Number {
        Number::written(self.numbers().whole(1000.0 * share))
    }

    /// What a won deal takes.
    pub fn check_deal(&self, implied: &Implied) -> String {
        let numbers = self.numbers();
        self.say(&say::Deal {
            all: &numbers.whole(1000.0),
            signed: &self.of_a_thousand(implied.conversion),
            has_later: implied.conversion_later >= 0.0005,
            later: &self.of_a_thousand(implied.conversion_later),
            touches: &Number::written(numbers.whole(implied.touches_per_won)),
            hours: &Number::written(numbers.whole(implied.hours_per_won)),
        })
    }

    /// What becomes of leads that enter behind the stage at which first contacts begin.
    pub fn check_later(&self, implied: &Implied) -> Vec<String> {
        let new = |source: &&ImpliedSource| {
            matches!(source.from, Origin::Prospecting(_) | Origin::Channel(_))
        };
        let entered = |name: &str| implied.stages.iter().position(|stage| stage.name == name);
        let sources = || implied.sources.iter().filter(new);
        let first = sources().filter_map(|source| entered(&source.enters)).min();
        let later = sources().filter(|source| entered(&source.enters) > first);
        let told = |source: &ImpliedSource| {
            let Origin::Channel(channel) = &source.from else { return String::new() };
            self.say(&say::Later {
                all: &self.numbers().whole(1000.0),
                channel,
                segment: &source.segment,
                enters: &source.enters,
                signed: &self.of_a_thousand(source.conversion),
            })
        };
        later.take(MOST_LATER).map(told).filter(|text| !text.is_empty()).collect()
    }

    /// How long a won deal takes.
    pub fn check_cycle(&self, implied: &Implied) -> String {
        let [signed, paid] = [implied.days_to_signature, implied.days_to_sale]
            .map(|days| Number::written(self.numbers().whole(days)));
        self.say(&say::Cycle { signed: &signed, paid: &paid })
    }

    /// Stages at which deals are dropped on their way from another role; `None` if there are none.
    pub fn check_dropped(&self, implied: &Implied) -> Option<String> {
        let stages = implied.stages.iter().filter(|stage| stage.dropped > 0.0);
        let one = |stage: &ImpliedStage| {
            let share = self.numbers().share(stage.dropped, 0.005);
            self.say(&say::DroppedAt { stage: &stage.name, share: &share })
        };
        let told: Vec<String> = stages.map(one).collect();
        (!told.is_empty()).then(|| self.say(&say::Dropped { stages: &told.join(", ") }))
    }

    /// How the gaps were fitted to a stated cycle.
    pub fn check_fit(&self, fit: &Fit) -> String {
        let pair = |(stated, fitted): (&(f64, f64), &(f64, f64))| {
            let days = |days: f64| Number::written(self.numbers().tenths(days));
            self.say(&say::FitOne {
                share: &self.numbers().share(stated.0, 0.005),
                stated: &days(stated.1),
                fitted: &days(fitted.1),
            })
        };
        let pairs: Vec<String> = fit.stated.iter().zip(&fit.fitted).map(pair).collect();
        self.say(&say::Fit { pairs: &pairs.join("; ") })
    }
}
