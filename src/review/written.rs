//! Numbers as a doubt writes them: in English as a scenario does, in Russian with a comma and with words for units.

use crate::language::{Unit, short};
use crate::messages::{Lang, Number, Say, messages};

messages!(say, "review/written");

/// A number of people, hours or money.
pub(super) struct Amount(pub f64);

/// A share of 1, in per cent.
pub(super) struct Share(pub f64);

/// Calendar days.
pub(super) struct Days(pub f64);

impl Amount {
    /// It, for a Russian message that counts something by it.
    pub fn counted(&self) -> Number {
        Number::written(short(self.0).replace('.', ","))
    }
}

impl Say for Amount {
    fn say(&self, lang: Lang, out: &mut String) {
        match lang {
            Lang::En => out.push_str(&short(self.0)),
            Lang::Ru => out.push_str(self.counted().text()),
        }
    }
}

impl Say for Share {
    fn say(&self, lang: Lang, out: &mut String) {
        let typed = Unit::Share.say(self.0);
        let hundred = Amount(100.0 * self.0).counted();
        say::Share { typed: &typed, hundred: &hundred }.say(lang, out);
    }
}

impl Say for Days {
    fn say(&self, lang: Lang, out: &mut String) {
        let (typed, days) = (Unit::Days.say(self.0), Amount(self.0).counted());
        say::Days { typed: &typed, days: &days }.say(lang, out);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::told;

    #[test]
    fn each_language_writes_numbers_in_its_own_way() {
        let numbers: [&dyn Say; 4] = [&Amount(8.5), &Share(0.255), &Days(21.0), &Days(1.5)];
        let written = |lang| numbers.map(|number| told(number, lang));
        assert_eq!(written(Lang::En), ["8.5", "25.5%", "21d", "1.5d"]);
        assert_eq!(written(Lang::Ru), ["8,5", "25,5\u{202F}%", "21 день", "1,5 дня"]);
    }
}
