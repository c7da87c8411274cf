//! Flows of leads and the stocks that they leave.

/// Mean and variance of a count.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Count {
    /// Mean.
    pub mean: f64,
    /// Variance.
    pub variance: f64,
}

/// Leads that pass all of `shares` (0 to 1 each) out of a count with mean `inflow` and variance
/// `dispersion` × mean (1 for Poisson, above 1 for negative binomial), each lead on its own: mean m·π,
/// variance m·π·(1 + π·(dispersion − 1)), π the product of the shares. A thinned Poisson stays
/// Poisson (Rényi 1956); a long dispersion fades with the share.
pub fn thinned(inflow: f64, dispersion: f64, shares: &[f64]) -> Count {
    let share: f64 = shares.iter().product();
    let mean = inflow * share;
    Count { mean, variance: mean * (1.0 + share * (dispersion - 1.0)) }
}

/// Mean and variance of the sum of a random number of independent amounts: N·m and N·v + Var(N)·m²
/// (Wald 1944).
pub fn compound(number: Count, amount: Count) -> Count {
    Count {
        mean: number.mean * amount.mean,
        variance: number.mean * amount.variance + number.variance * amount.mean * amount.mean,
    }
}

/// Mean accounts in a pool that fills at `inflow` a day and that each leaves at `rate` a day, `days`
/// after it was empty: inflow/rate·(1 − e^(−rate·days)).
pub fn pool(inflow: f64, rate: f64, days: f64) -> f64 {
    if rate == 0.0 { inflow * days } else { -inflow / rate * libm::expm1(-rate * days) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statistics::closed_forms::{day_queue, queues};

    /// How far a stock is from Little's law L = λ·W, as a share of it; 0 when it holds (Little 1961).
    fn little_residual(stock: f64, flow: f64, stay: f64) -> f64 {
        (stock - flow * stay) / (flow * stay)
    }

    #[test]
    fn a_thinned_poisson_count_stays_poisson() {
        let won = thinned(400.0, 1.0, &[0.3, 0.5, 0.2]);
        assert!((won.mean - 12.0).abs() < 1e-12);
        assert!((won.variance - won.mean).abs() < 1e-12);
    }

    #[test]
    fn a_negative_binomial_inflow_leaves_wins_less_dispersed() {
        // Thinning a negative binomial of size k keeps the size: variance m + m²/k.
        let (mean, size, share) = (40.0, 8.0, 0.15);
        let won = thinned(mean, 1.0 + mean / size, &[share]);
        let m = mean * share;
        assert!((won.mean - m).abs() < 1e-12);
        assert!((won.variance - (m + m * m / size)).abs() < 1e-12);
    }

    #[test]
    fn a_compound_of_yes_and_no_is_the_thinned_count() {
        let share: f64 = 0.25;
        let number = Count { mean: 30.0, variance: 45.0 };
        let sum = compound(number, Count { mean: share, variance: share * (1.0 - share) });
        let direct = thinned(30.0, 1.5, &[share]);
        assert!((sum.mean - direct.mean).abs() < 1e-12);
        assert!((sum.variance - direct.variance).abs() < 1e-12);
    }

    #[test]
    fn littles_law_holds_for_both_queues() {
        let exact = queues::queue(0.2, 0.1, 3);
        assert!(little_residual(exact.in_system, 0.2, exact.wait + 10.0).abs() < 1e-14);
        let daily = day_queue::day_queue(&day_queue::poisson(2.0), 0.25, 10).unwrap();
        assert!(little_residual(daily.waiting, 2.0, daily.wait_days).abs() < 1e-14);
        // In work 1/finish days on average, the day of coming included.
        assert!(little_residual(daily.at_work, 2.0, daily.wait_days + 4.0).abs() < 1e-9);
    }

    #[test]
    fn a_pool_fills_towards_its_inflow_times_its_stay() {
        assert!((pool(3.0, 0.1, 1e4) - 30.0).abs() < 1e-12);
        assert_eq!(pool(3.0, 0.0, 10.0), 30.0);
        assert!((pool(3.0, 1e-9, 10.0) - 30.0).abs() < 1e-6);
    }
}
