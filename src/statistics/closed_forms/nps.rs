//! Net promoter score: promoters less detractors among those asked, in points from −100 to 100.

/// The score of these shares of promoters and detractors, 0 to 1 each.
pub fn score(promoters: f64, detractors: f64) -> f64 {
    100.0 * (promoters - detractors)
}

/// Points by which the score of `asked` customers may miss, on either side at 95 %: 1.96·√((p + d − (p − d)²)/n).
pub fn margin(promoters: f64, detractors: f64, asked: f64) -> f64 {
    let difference = promoters - detractors;
    let variance = (promoters + detractors - difference * difference).max(0.0);
    196.0 * libm::sqrt(variance / asked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_promoters_and_a_fifth_detractors_are_known_to_21_6_points_from_fifty_answers() {
        assert_eq!(score(0.5, 0.2), 30.0);
        assert!((margin(0.5, 0.2, 50.0) - 21.6).abs() < 0.05, "{}", margin(0.5, 0.2, 50.0));
    }
}
