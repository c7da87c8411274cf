//! Leads that wait for reps, in continuous time: arrivals at random, exponential service.

/// Share 0 to 1 of leads that find all `servers` busy and are lost, for `load` = arrival rate × mean
/// service time: B(c) = a·B(c − 1)/(c + a·B(c − 1)) (Erlang 1917).
pub fn erlang_b(load: f64, servers: u32) -> f64 {
    (1..=servers).map(f64::from).fold(1.0, |lost, server| load * lost / (server + load * lost))
}

/// Share 0 to 1 of leads that find all `servers` busy and wait: C = B/(1 − ρ(1 − B)), ρ = load/servers
/// (Erlang 1917); 1 from ρ = 1 on.
pub fn erlang_c(load: f64, servers: u32) -> f64 {
    let lost = erlang_b(load, servers);
    let busy = load / f64::from(servers);
    if busy >= 1.0 { 1.0 } else { lost / (1.0 - busy * (1.0 - lost)) }
}

/// Long-run means of a queue without limit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Queue {
    /// Probability 0 to 1 that a lead waits.
    pub p_wait: f64,
    /// Mean wait Wq, in the unit of time of the rates.
    pub wait: f64,
    /// Mean number waiting, Lq.
    pub waiting: f64,
    /// Mean number waiting or served, L.
    pub in_system: f64,
}

/// `servers` reps, `arrivals` leads and `service` leads served by one rep in a unit of time: Wq = C/(c·μ
/// − λ), Lq = λ·Wq, L = Lq + λ/μ. Everything is infinite when leads outrun the reps.
pub fn queue(arrivals: f64, service: f64, servers: u32) -> Queue {
    let load = arrivals / service;
    let p_wait = erlang_c(load, servers);
    let spare = f64::from(servers) * service - arrivals;
    let wait = if spare > 0.0 { p_wait / spare } else { f64::INFINITY };
    let waiting = arrivals * wait;
    Queue { p_wait, wait, waiting, in_system: waiting + load }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_reps_and_a_lead_every_five_minutes_wait_as_erlang_says() {
        let Queue { p_wait, wait, waiting, in_system } = queue(0.2, 0.1, 3);
        assert!((p_wait - 0.44444).abs() < 5e-6);
        assert!((wait - 4.44444).abs() < 5e-6);
        assert!((waiting - 0.88889).abs() < 5e-6);
        assert!((in_system - 2.88889).abs() < 5e-6);
    }

    #[test]
    fn one_rep_at_five_eighths_waits_as_the_textbook_says() {
        let one = queue(5.0, 8.0, 1);
        assert!((one.wait - 0.20833).abs() < 5e-6);
        assert!((one.p_wait - 0.625).abs() < 1e-15);
        assert!((one.in_system - 5.0 / 3.0).abs() < 1e-14);
    }

    #[test]
    fn a_fifth_of_calls_is_lost_on_three_lines_at_load_two() {
        assert!((erlang_b(2.0, 3) - 0.21053).abs() < 5e-6);
        assert_eq!(erlang_b(2.0, 0), 1.0);
    }

    #[test]
    fn leads_that_outrun_the_reps_wait_for_ever() {
        assert_eq!(queue(3.0, 1.0, 3).wait, f64::INFINITY);
        assert_eq!(queue(4.0, 1.0, 3).p_wait, 1.0);
    }
}
