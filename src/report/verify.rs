//! Known results beside the simulation, in words.

use super::numbers;
use crate::statistics::normal;
use crate::verify::{Claim, LIMIT, Verification};

/// The claims, one a line, with what the signs mean before them and the verdict after.
pub fn verification(found: &Verification) -> String {
    let lines = found.claims.iter().map(line);
    let parts = std::iter::once(legend(found.claims.len())).chain(lines);
    parts.chain([verdict(found)]).map(|part| part + "\n").collect()
}

/// What ± and z are, and why a claim is off beyond the limit.
fn legend(claims: usize) -> String {
    let beyond = 2.0 * normal::cumulative(-LIMIT);
    let any = 1.0 - libm::pow(1.0 - beyond, claims as f64);
    format!(
        "simulated for expected ± one standard error of their difference; z: the difference in standard \
         errors.\nA claim is OFF beyond z = {}: a true one is so once in {}, one of {claims} true ones in \
         {} of the tries.",
        numbers::stated(LIMIT),
        numbers::stated(100.0 * libm::round(0.01 / beyond)),
        numbers::share(any, 0.0),
    )
}

fn line(claim: &Claim) -> String {
    let Claim { name, group, source, expected, simulated, error, z, runs, note } = claim;
    let verdict = if claim.is_ok() { "ok " } else { "OFF" };
    let [simulated, expected, error] = digits(*simulated, *expected, *error);
    let note = if note.is_empty() { String::new() } else { format!(" ({note})") };
    format!(
        "{verdict} z {z:5.2}  {simulated} for {expected} ± {error}  {group}: {name} [{source}; {runs} \
         runs]{note}"
    )
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

fn verdict(found: &Verification) -> String {
    let off = found.claims.iter().filter(|claim| !claim.is_ok()).count();
    let (count, largest) = (found.claims.len(), found.largest_z());
    format!("{count} claims, {off} off; the largest distance is {largest:.2} standard errors")
}

#[cfg(test)]
mod tests {
    use super::digits;

    #[test]
    fn a_claim_has_the_digits_that_its_error_supports() {
        assert_eq!(digits(16.2274, 16.205086, 0.0299), ["16.227", "16.205", "0.030"]);
        assert_eq!(digits(439.536896, 435.485654, 4.47), ["439.5", "435.5", "4.5"]);
        assert_eq!(digits(1_040_321.0, 1_039_822.0, 1_234.0), ["1040321", "1039822", "1234"]);
        assert_eq!(digits(0.5, 0.5, 0.0), ["0.5", "0.5", "0"]);
    }
}
