//! What happens in a department, against arithmetic by hand.

mod behaviour;
mod care;
mod certain;
mod commission;
mod common_numbers;
mod cross_sell;
mod customers;
mod handoff;
mod leads;
mod loyalty;
mod management;
mod money;
mod months;
mod nps;
mod pay;
mod pay_behaviour;
mod people;
mod products;
mod samplers;
mod scarce;
mod spans;
mod steady;
mod subscriptions;
mod teams;
mod work_time;
mod workday;
