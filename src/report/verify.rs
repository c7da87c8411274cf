//! Known results beside the simulation, in words.

use super::numbers::Numbers;
use crate::messages::{Lang, Say, messages, told};
use crate::statistics::normal;
use crate::verify::{Claim, LIMIT, Verification};

messages!(say, "report/verify");

/// The claims, one a line, with what the signs mean before them and the verdict after. What a claim is called, it is called
/// in English.
pub fn verification(found: &Verification, lang: Lang) -> String {
    let page = Page { lang };
    let lines = found.claims.iter().map(|claim| page.line(claim));
    let parts = std::iter::once(page.legend(found.claims.len())).chain(lines);
    parts.chain([page.verdict(found)]).map(|part| part + "\n").collect()
}

/// A page in a language.
struct Page {
    lang: Lang,
}

impl Page {
    fn say(&self, message: &dyn Say) -> String {
        told(message, self.lang)
    }

    /// Digits with the sign of the language before a fraction.
    fn written(&self, digits: String) -> String {
        match self.lang {
            Lang::En => digits,
            Lang::Ru => digits.replace('.', ","),
        }
    }

    /// What ± and z are, and why a claim is off beyond the limit.
    fn legend(&self, claims: usize) -> String {
        let beyond = 2.0 * normal::cumulative(-LIMIT);
        let any = 1.0 - libm::pow(1.0 - beyond, claims as f64);
        let numbers = Numbers::new(self.lang, "");
        let limit = say::Limit {
            limit: &numbers.stated(LIMIT),
            tries: &numbers.stated(100.0 * libm::round(0.01 / beyond)),
            claims: &claims.to_string(),
            share: &numbers.share(any, 0.0),
        };
        format!("{}\n{}", self.say(&say::Signs), self.say(&limit))
    }

    fn line(&self, claim: &Claim) -> String {
        let Claim { name, group, source, expected, simulated, error, z, runs, note } = claim;
        let verdict = self.say(&say::Verdict { is_ok: claim.is_ok() });
        let [simulated, expected, error] =
            digits(*simulated, *expected, *error).map(|digits| self.written(digits));
        let compared =
            self.say(&say::Compared { simulated: &simulated, expected: &expected, error: &error });
        let runs = self.say(&say::Runs { runs: &runs.to_string() });
        let note = if note.is_empty() { String::new() } else { format!(" ({note})") };
        let z = self.written(format!("{z:5.2}"));
        format!("{verdict:<3} z {z}  {compared}  {group}: {name} [{source}; {runs}]{note}")
    }

    fn verdict(&self, found: &Verification) -> String {
        let off = found.claims.iter().filter(|claim| !claim.is_ok()).count();
        self.say(&say::All {
            claims: &found.claims.len().to_string(),
            off: &off.to_string(),
            largest: &self.written(format!("{:.2}", found.largest_z())),
        })
    }
}

/// Value and expectation to the second digit of the error, and the error to that digit. What never
/// varies is written with the digits that it has.
fn digits(simulated: f64, expected: f64, error: f64) -> [String; 3] {
    if error > 0.0 && error.is_finite() {
        let places = 1.0 - libm::floor(libm::log10(error));
        let places = places.clamp(0.0, 12.0) as usize;
        [simulated, expected, error].map(|value| format!("{value:.places$}"))
    } else {
        let plain = |value: f64| format!("{}", libm::round(value * 1e6) / 1e6);
        [plain(simulated), plain(expected), "0".into()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_is_in_the_language_that_is_asked_for() {
        let claim = |z: f64| Claim {
            name: "half of a whole".into(),
            group: "odds",
            source: "1/2",
            expected: 0.5,
            simulated: 0.5,
            error: 0.25,
            z,
            runs: 10,
            note: String::new(),
        };
        let found = Verification { claims: vec![claim(0.0), claim(-5.0)], is_partial: false };
        let page = |lang| verification(&found, lang);
        let english = page(Lang::En);
        assert!(english.contains("ok  z  0.00  0.50 for 0.50 ± 0.25  odds: half of a whole"));
        assert!(
            english.ends_with("2 claims, 1 off; the largest distance is 5.00 standard errors\n")
        );
        let russian = page(Lang::Ru);
        assert!(russian.contains("НЕТ z -5,00  0,50 вместо 0,50 ± 0,25  odds: half of a whole"));
        assert!(russian.contains("[1/2; прогонов: 10]"));
    }

    #[test]
    fn a_claim_has_the_digits_that_its_error_supports() {
        assert_eq!(digits(16.2274, 16.205086, 0.0299), ["16.227", "16.205", "0.030"]);
        assert_eq!(digits(439.536896, 435.485654, 4.47), ["439.5", "435.5", "4.5"]);
        assert_eq!(digits(1_040_321.0, 1_039_822.0, 1_234.0), ["1040321", "1039822", "1234"]);
        assert_eq!(digits(0.5, 0.5, 0.0), ["0.5", "0.5", "0"]);
    }
}
