//! What a verification found: claims, and whether they hold.

use serde::Serialize;

/// Standard errors beyond which a claim is off: one in 16,000 true claims is.
pub const LIMIT: f64 = 4.0;

/// One number, by arithmetic and by simulation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Claim {
    /// What is claimed, as a sentence.
    pub name: String,
    /// Part of the model that it tries.
    pub group: &'static str,
    /// Where the expectation comes from: author and year, or formula.
    pub source: &'static str,
    /// Expected value.
    pub expected: f64,
    /// Value found by simulation.
    pub simulated: f64,
    /// Standard error of the difference, that of an estimated expectation included; 0 if nothing
    /// varies, and then both must be equal.
    pub error: f64,
    /// Distance in standard errors; infinite where nothing varies and both differ.
    pub z: f64,
    /// Replications.
    pub runs: u64,
    /// What the reduction to whole days changes, or what else to know; may be empty.
    pub note: String,
}

impl Claim {
    /// Whether simulation and arithmetic agree.
    pub fn is_ok(&self) -> bool {
        self.z.abs() <= LIMIT
    }
}

/// All claims.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Verification {
    /// Claims, by group.
    pub claims: Vec<Claim>,
    /// Whether somebody called a halt before the last one.
    pub is_partial: bool,
}

impl Verification {
    /// Whether every claim holds.
    pub fn is_ok(&self) -> bool {
        self.claims.iter().all(Claim::is_ok)
    }

    /// The largest distance of all claims, in standard errors.
    pub fn largest_z(&self) -> f64 {
        self.claims.iter().map(|claim| claim.z.abs()).fold(0.0, f64::max)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claim(z: f64) -> Claim {
        let (name, note) = (String::new(), String::new());
        let (expected, simulated, error) = (0.0, z, 1.0);
        Claim { name, group: "", source: "", expected, simulated, error, z, runs: 1, note }
    }

    #[test]
    fn one_claim_beyond_the_limit_spoils_the_whole() {
        let of = |zs: &[f64]| Verification {
            claims: zs.iter().map(|&z| claim(z)).collect(),
            is_partial: false,
        };
        assert!(of(&[0.0, -4.0, 3.9]).is_ok());
        assert_eq!(of(&[0.0, -4.0, 3.9]).largest_z(), 4.0);
        assert!(!of(&[0.0, 4.1]).is_ok());
        assert!(!of(&[f64::NEG_INFINITY]).is_ok());
        assert!(!of(&[f64::NAN]).is_ok());
    }
}
