//! Leads that wait for reps, day by day: what a simulation that steps by days must show.
//!
//! Each day the leads that are there when work begins occupy up to `servers` reps, first come, first
//! served; each lead in work is finished at the end of the day with probability `finish`, on its own
//! (so service takes a geometric number of days). The number there when work begins is a Markov
//! chain; its stationary law is found by the elimination of Grassmann, Taksar & Heyman (1985), which
//! never subtracts. With `finish` = 1 the servers are the touches that the reps make in a day.

/// Entries of the transition matrix from which it is not doubled any more.
const MOST_ENTRIES: usize = 12_000_000;

/// When a day's leads come, relative to its work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrivals {
    /// Before: a lead can be served on the day on which it comes.
    BeforeWork,
    /// After: a lead can be served from the next day on.
    AfterWork,
}

/// Long-run means of a queue that steps by days.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DayQueue {
    /// Mean leads a day.
    pub arrivals: f64,
    /// Mean number there when work begins, in work or waiting.
    pub at_work: f64,
    /// Mean number left when work ends, the next day's leads not counted.
    pub left: f64,
    /// Mean number there on a day without being served.
    pub waiting: f64,
    /// Mean number of days of work on which a lead is there and not served.
    pub wait_days: f64,
    /// Probability 0 to 1 that a lead is not served on the first day on which it could be.
    pub p_wait: f64,
    /// Probability of the last number considered: the error of cutting the chain there.
    pub cut: f64,
}

impl DayQueue {
    /// Mean number there overnight: when work has ended and, if they come after it, the day's leads
    /// have come.
    pub fn overnight(&self, arrivals: Arrivals) -> f64 {
        match arrivals {
            Arrivals::BeforeWork => self.left,
            Arrivals::AfterWork => self.at_work,
        }
    }
}

/// Probabilities of 0, 1, 2, … leads on a day with `mean` on average (Poisson), up to a tail below
/// 1e-16, scaled to sum to 1. For means up to 700.
pub fn poisson(mean: f64) -> Vec<f64> {
    let mut pmf = vec![libm::exp(-mean)];
    while let Some(&last) = pmf.last() {
        let next = last * mean / pmf.len() as f64;
        if next < 1e-17 && pmf.len() as f64 > mean {
            break;
        }
        pmf.push(next);
    }
    let sum: f64 = pmf.iter().sum();
    pmf.iter().map(|p| p / sum).collect()
}

/// The queue of `servers` (1 or more) with probabilities `arrivals` of 0, 1, 2, … leads a day and
/// `finish` (above 0, to 1) of finishing a lead in work that day; none if leads outrun the servers.
///
/// The chain is cut where its tail is below 1e-13, or where it no longer fits into 200 MB; `cut` says
/// what was missed.
pub fn day_queue(arrivals: &[f64], finish: f64, servers: usize) -> Option<DayQueue> {
    let mean = mean_of(arrivals);
    if mean > (1.0 - 1e-9) * finish * servers as f64 {
        return None;
    }
    let mut limit = (4 * (servers + arrivals.len())).next_power_of_two();
    loop {
        let law = stationary(arrivals, finish, servers, limit);
        if law[limit] < 1e-13 || limit * (servers + arrivals.len()) > MOST_ENTRIES {
            return Some(summary(&law, arrivals, finish, servers));
        }
        limit *= 2;
    }
}

fn mean_of(pmf: &[f64]) -> f64 {
    pmf.iter().enumerate().map(|(k, p)| k as f64 * p).sum()
}

/// Probabilities of 0..=`servers` finished of 0..=`servers` in work.
fn finished(finish: f64, servers: usize) -> Vec<Vec<f64>> {
    let mut rows = vec![vec![1.0]];
    for busy in 1..=servers {
        let before = &rows[busy - 1];
        let of = |k: usize| before.get(k).copied().unwrap_or(0.0);
        let done = |k: usize| if k == 0 { 0.0 } else { finish * of(k - 1) };
        rows.push((0..=busy).map(|k| (1.0 - finish) * of(k) + done(k)).collect());
    }
    rows
}

/// Transition probabilities within a band: from n to n − `down` … n + `up`.
struct Band {
    down: usize,
    width: usize,
    entries: Vec<f64>,
}

impl Band {
    fn slot(&self, from: usize, to: usize) -> usize {
        from * self.width + to + self.down - from
    }

    fn at(&self, from: usize, to: usize) -> f64 {
        self.entries[self.slot(from, to)]
    }

    fn add(&mut self, from: usize, to: usize, p: f64) {
        let slot = self.slot(from, to);
        self.entries[slot] += p;
    }
}

/// From the number there when work begins on one day to that on the next, at most `limit`.
fn transitions(arrivals: &[f64], finish: f64, servers: usize, limit: usize) -> Band {
    let width = servers + arrivals.len();
    let mut band = Band { down: servers, width, entries: vec![0.0; width * (limit + 1)] };
    let finished = finished(finish, servers);
    for from in 0..=limit {
        for (done, p_done) in finished[from.min(servers)].iter().enumerate() {
            for (come, p_come) in arrivals.iter().enumerate() {
                band.add(from, (from - done + come).min(limit), p_done * p_come);
            }
        }
    }
    band
}

/// Stationary probabilities of 0..=`limit` leads when work begins.
fn stationary(arrivals: &[f64], finish: f64, servers: usize, limit: usize) -> Vec<f64> {
    let mut band = transitions(arrivals, finish, servers, limit);
    let up = arrivals.len() - 1;
    for last in (1..=limit).rev() {
        let (first_from, first_to) = (last.saturating_sub(up), last.saturating_sub(servers));
        let leaves: f64 = (first_to..last).map(|to| band.at(last, to)).sum();
        for from in first_from..last {
            let slot = band.slot(from, last);
            band.entries[slot] /= leaves;
            let through = band.entries[slot];
            (first_to..last).for_each(|to| band.add(from, to, through * band.at(last, to)));
        }
    }
    let mut law = vec![1.0];
    for n in 1..=limit {
        law.push((n.saturating_sub(up)..n).map(|from| law[from] * band.at(from, n)).sum());
    }
    let sum: f64 = law.iter().sum();
    law.iter().map(|p| p / sum).collect()
}

fn summary(law: &[f64], arrivals: &[f64], finish: f64, servers: usize) -> DayQueue {
    let mean = mean_of(arrivals);
    let at_work = mean_of(law);
    let waiting = law.iter().skip(servers).enumerate().map(|(k, p)| k as f64 * p).sum();
    DayQueue {
        arrivals: mean,
        at_work,
        left: at_work - mean,
        waiting,
        wait_days: waiting / mean,
        p_wait: first_day_unserved(&left(law, finish, servers), arrivals, servers) / mean,
        cut: law[law.len() - 1],
    }
}

/// Probabilities of the number left when work ends.
fn left(law: &[f64], finish: f64, servers: usize) -> Vec<f64> {
    let finished = finished(finish, servers);
    let mut left = vec![0.0; law.len()];
    for (n, p) in law.iter().enumerate() {
        for (done, p_done) in finished[n.min(servers)].iter().enumerate() {
            left[n - done] += p * p_done;
        }
    }
    left
}

/// Mean number of a day's leads that find all servers taken by those before them.
fn first_day_unserved(left: &[f64], arrivals: &[f64], servers: usize) -> f64 {
    let unserved = |before: usize, come: usize| (before + come).saturating_sub(before.max(servers));
    let of = |before: usize| -> f64 {
        arrivals.iter().enumerate().map(|(come, p)| p * unserved(before, come) as f64).sum()
    };
    left.iter().enumerate().map(|(before, p)| p * of(before)).sum()
}

#[cfg(test)]
mod tests {
    use super::super::queues;
    use super::*;

    #[test]
    fn one_touch_a_day_waits_as_pollaczek_and_khinchine_say() {
        // Fixed service of one day: waiting λ²/(2(1 − λ)).
        for load in [0.3f64, 0.7, 0.95] {
            let queue = day_queue(&poisson(load), 1.0, 1).unwrap();
            let exact = load * load / (2.0 * (1.0 - load));
            assert!((queue.waiting / exact - 1.0).abs() < 1e-9, "{load}: {queue:?}");
            assert!((queue.at_work - exact - load).abs() < 1e-9 * queue.at_work);
            assert!((queue.left - exact).abs() < 1e-8);
        }
    }

    #[test]
    fn one_lead_a_day_at_most_and_geometric_service_match_the_birth_and_death_chain() {
        // Up a(1 − s), down s(1 − a) from 1 on; from 0 up a: the textbook Geo/Geo/1 queue seen when
        // work begins, leads after work: mean a(1 − a)/(s − a).
        let (a, s) = (0.2, 0.5);
        let queue = day_queue(&[1.0 - a, a], s, 1).unwrap();
        assert!((queue.overnight(Arrivals::AfterWork) - a * (1.0 - a) / (s - a)).abs() < 1e-12);
        // Nights from a lead's coming to its last day of service (Little 1961).
        let nights = |arrivals| queue.overnight(arrivals) / queue.arrivals;
        assert!((nights(Arrivals::AfterWork) - (1.0 - a) / (s - a)).abs() < 1e-12);
        assert!((nights(Arrivals::BeforeWork) - (1.0 - s) / (s - a)).abs() < 1e-12);
    }

    #[test]
    fn short_days_wait_as_erlang_says() {
        // A hundredth of a minute a step: the continuous queue of three reps, to its first order.
        let step = 0.01;
        let queue = day_queue(&poisson(0.2 * step), 0.1 * step, 3).unwrap();
        let exact = queues::queue(0.2, 0.1, 3);
        assert!((queue.waiting / exact.waiting - 1.0).abs() < 2e-3, "{queue:?}");
        assert!((queue.wait_days * step / exact.wait - 1.0).abs() < 2e-3);
        assert!((queue.p_wait / exact.p_wait - 1.0).abs() < 2e-3);
        assert!((queue.at_work / exact.in_system - 1.0).abs() < 2e-3);
    }

    #[test]
    fn what_comes_is_served_in_the_long_run() {
        for (load, finish, servers) in [(2.0, 0.25, 10), (4.0, 1.0, 5), (0.5, 0.3, 2)] {
            let queue = day_queue(&poisson(load), finish, servers).unwrap();
            let busy = queue.at_work - queue.waiting;
            assert!((busy * finish - load).abs() < 1e-9, "{queue:?}");
            assert!(queue.cut < 1e-13 && queue.p_wait < 1.0);
        }
    }

    #[test]
    fn nobody_waits_where_there_is_a_server_for_every_lead() {
        let queue = day_queue(&[0.2, 0.5, 0.3], 1.0, 2).unwrap();
        assert_eq!((queue.waiting, queue.p_wait), (0.0, 0.0));
        assert!((queue.at_work - 1.1).abs() < 1e-12 && queue.left.abs() < 1e-12);
    }

    #[test]
    fn leads_that_outrun_the_servers_have_no_long_run() {
        assert_eq!(day_queue(&poisson(3.0), 1.0, 3), None);
    }
}
