//! Touches forgotten or gone amiss, what that costs, checks and moods, in words.

use crate::figures::Figure;
use crate::messages::{Number, messages};
use crate::report::numbers::REACH;
use crate::report::words::Words;
use crate::study::forecast::conduct::{Checks, Conduct, Leak, MoodRow};
use crate::study::forecast::slips::Slips;

messages!(say, "report/forecast/words/conduct");

/// Hours a week that the founder has unless the file says otherwise.
const FOUNDER_HOURS: f64 = 40.0;

impl Words {
    /// Touches that were forgotten or went amiss; `None` if all are made as they should be.
    pub fn not_done(&self, conduct: &Conduct) -> Option<String> {
        let parts = [&conduct.forgotten, &conduct.wrong, &conduct.blocked];
        let [forgotten, wrong, blocked] = &parts.map(|mean| self.numbers().mean_count(mean));
        let told = [
            self.say(&say::Forgotten { touches: forgotten }),
            self.say(&say::Wrong { touches: wrong }),
            self.say(&say::Blocked { touches: blocked }),
        ];
        let told = told.into_iter().zip(parts).filter(|(_, mean)| mean.mean > 0.0);
        let told: Vec<String> = told.map(|(told, _)| told).collect();
        let made = &self.numbers().mean_count(&conduct.touches);
        (!told.is_empty()).then(|| self.say(&say::NotDone { told: &told.join("; "), made }))
    }

    /// What was lost for that.
    pub fn leak(&self, leak: &Leak) -> String {
        let deals = &self.numbers().mean_with_bar(&leak.deals);
        match leak.recalled > 0.0 {
            true => {
                let share = &self.numbers().share(leak.recalled, 0.0);
                self.say(&say::LeakWithCrm { deals, share })
            }
            false => self.say(&say::Leak { deals }),
        }
    }

    /// What slips cost: what the same department brings more without them.
    pub fn slips(&self, slips: &Slips, quantity: Figure) -> String {
        let numbers = self.numbers();
        let share = &numbers.share(slips.share.mean, REACH * slips.share.error);
        let revenue = &numbers.money_with_bar(&slips.revenue);
        match quantity {
            Figure::Sales => {
                let sales = &Number::written(numbers.mean_with_bar(&slips.sales));
                self.say(&say::SlipsInSales { sales, share })
            }
            Figure::Revenue => {
                let profit = &numbers.money_with_bar(&slips.profit);
                self.say(&say::SlipsAndProfit { revenue, profit, share })
            }
            _ => self.say(&say::Slips { revenue, share }),
        }
    }

    /// What the checks took.
    pub fn checks(&self, checks: &Checks) -> Option<String> {
        if checks.asked.mean <= 0.0 {
            return None;
        }
        let numbers = self.numbers();
        let hours = &Number::written(numbers.mean_with_bar(&checks.hours));
        let days = &numbers.days(checks.every_days);
        let taken = match &checks.by {
            None => self.say(&say::ChecksOfFounder { days, hours }),
            Some(role) => self.say(&say::ChecksOfRole { days, hours, role }),
        };
        let cost = (checks.cost.mean > 0.0)
            .then(|| self.say(&say::ChecksCost { cost: &numbers.money_with_bar(&checks.cost) }));
        let told = [Some(taken), self.checks_made(checks), self.checks_load(checks), cost];
        Some(told.into_iter().flatten().collect::<Vec<String>>().join(" "))
    }

    /// How many of the checks are made.
    fn checks_made(&self, checks: &Checks) -> Option<String> {
        let hours = &Number::written(self.numbers().mean_with_bar(&checks.asked));
        let made = &self.numbers().share(checks.made?, 0.005);
        Some(self.say(&say::ChecksMade { hours, made }))
    }

    /// How much of the checker's time they take.
    fn checks_load(&self, checks: &Checks) -> Option<String> {
        let load = &self.numbers().share(checks.load?, 0.005);
        Some(match checks.founder_hours {
            Some(hours) if hours == FOUNDER_HOURS => self.say(&say::LoadOfFounder { load }),
            Some(hours) => {
                let hours = &Number::written(self.numbers().tenths(hours));
                self.say(&say::LoadAsWritten { load, hours })
            }
            None => self.say(&say::LoadOfRole { load }),
        })
    }

    /// What is assumed of a role's mood, and how often it weighed on people.
    pub fn mood(&self, mood: &MoodRow) -> String {
        let numbers = self.numbers();
        let (role, streak) = (&mood.role, &self.count(u64::from(mood.streak)));
        let days = &numbers.days(mood.days);
        let hours = (mood.hours < 1.0)
            .then(|| self.say(&say::HoursLeft { hours: &numbers.share(mood.hours, 0.0) }));
        let quits = (mood.quits > 1.0).then(|| {
            self.say(&say::QuitMore { times: &Number::written(numbers.tenths(mood.quits)) })
        });
        let effects: &[String] = &hours.into_iter().chain(quits).collect::<Vec<String>>();
        let share = &numbers.share(mood.low_share.mean, REACH * mood.low_share.error);
        match mood.leavers.mean {
            0.0 => self.say(&say::Mood { role, streak, effects, days, share }),
            _ => {
                let left = &Number::written(numbers.mean_count(&mood.leavers));
                self.say(&say::MoodAndLeavers { role, streak, effects, days, share, left })
            }
        }
    }
}
