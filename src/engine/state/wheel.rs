//! A wheel of day buckets: what falls due on a day is found without a search.

use crate::units::Day;
use std::collections::VecDeque;

pub(super) const ROOM: usize = 13;
pub(super) const NONE: u32 = u32::MAX;

/// A few items of a day.
#[derive(Clone, Copy, Debug)]
struct Chunk<T> {
    items: [T; ROOM],
    len: u32,
    next: u32,
}

/// Buckets of small values by day. Memory follows what is outstanding, not the number of days.
#[derive(Debug)]
pub(in crate::engine) struct Wheel<T> {
    heads: Vec<u32>,
    chunks: Vec<Chunk<T>>,
    free: u32,
}

impl<T> Default for Wheel<T> {
    fn default() -> Wheel<T> {
        Wheel { heads: Vec::new(), chunks: Vec::new(), free: NONE }
    }
}

impl<T: Copy + Default> Wheel<T> {
    /// Empties the wheel for a run of `days` days.
    pub fn clear(&mut self, days: Day) {
        self.heads.clear();
        self.heads.resize(days as usize, NONE);
        self.chunks.clear();
        self.free = NONE;
    }

    /// Puts `item` on `day`, which must lie inside the run.
    #[inline(always)]
    pub fn push(&mut self, day: Day, item: T) {
        let head = self.heads[day as usize];
        if head != NONE {
            let chunk = &mut self.chunks[head as usize];
            if (chunk.len as usize) < ROOM {
                chunk.items[chunk.len as usize] = item;
                chunk.len += 1;
                return;
            }
        }
        self.heads[day as usize] = self.new_chunk(item, head);
    }

    #[inline(never)]
    fn new_chunk(&mut self, item: T, next: u32) -> u32 {
        let mut chunk = Chunk { items: [T::default(); ROOM], len: 1, next };
        chunk.items[0] = item;
        if self.free == NONE {
            self.chunks.push(chunk);
            return self.chunks.len() as u32 - 1;
        }
        let id = self.free;
        self.free = self.chunks[id as usize].next;
        self.chunks[id as usize] = chunk;
        id
    }

    /// Whether nothing falls due on `day`.
    #[inline]
    pub fn is_empty(&self, day: Day) -> bool {
        self.heads[day as usize] == NONE
    }

    /// Moves all of `day` to the end of `into`, in the order in which it was put there.
    #[inline(never)]
    pub fn take(&mut self, day: Day, into: &mut Vec<T>) {
        let first = into.len();
        self.empty(day, |items| into.extend(items.iter().rev()));
        into[first..].reverse();
    }

    /// Moves all of `day` to the end of `into`, the latest first.
    #[inline(never)]
    pub fn drain(&mut self, day: Day, into: &mut VecDeque<T>) {
        self.empty(day, |items| into.extend(items.iter().rev()));
    }

    /// Takes all of `day` out, chunk by chunk, the latest first.
    #[inline]
    fn empty(&mut self, day: Day, mut each: impl FnMut(&[T])) {
        let mut id = std::mem::replace(&mut self.heads[day as usize], NONE);
        while id != NONE {
            let chunk = &self.chunks[id as usize];
            each(&chunk.items[..chunk.len as usize]);
            id = self.release(id);
        }
    }

    /// Puts a chunk among the free ones; returns the one that followed it.
    #[inline]
    fn release(&mut self, id: u32) -> u32 {
        let next = std::mem::replace(&mut self.chunks[id as usize].next, self.free);
        self.free = id;
        next
    }

    /// The earliest day from `from` on with an item.
    pub fn first_from(&self, from: Day) -> Option<Day> {
        let days = self.heads.get(from as usize..)?;
        days.iter().position(|&head| head != NONE).map(|later| from + later as Day)
    }

    /// Takes the latest item of the earliest day from `from` on.
    pub fn pop_from(&mut self, from: Day) -> Option<T> {
        let day = self.first_from(from)? as usize;
        let id = self.heads[day];
        let chunk = &mut self.chunks[id as usize];
        chunk.len -= 1;
        let item = chunk.items[chunk.len as usize];
        if chunk.len == 0 {
            self.heads[day] = self.release(id);
        }
        Some(item)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_day_gives_back_what_was_put_on_it() {
        let mut wheel = Wheel::default();
        wheel.clear(5);
        (0..100u32).for_each(|i| wheel.push(i % 3, i));
        let mut day = Vec::new();
        wheel.take(1, &mut day);
        day.sort_unstable();
        assert_eq!(day, (0..100).filter(|i| i % 3 == 1).collect::<Vec<u32>>());
        day.clear();
        wheel.take(1, &mut day);
        assert!(day.is_empty());
    }

    #[test]
    fn freed_memory_is_used_again() {
        let mut wheel = Wheel::default();
        wheel.clear(1_000);
        let mut out = Vec::new();
        for day in 0..1_000 {
            (0..50u32).for_each(|i| wheel.push(day, i));
            wheel.take(day, &mut out);
        }
        assert!(wheel.chunks.len() <= 4);
    }

    #[test]
    fn the_earliest_day_is_popped_first_and_what_came_last_on_it() {
        let mut wheel = Wheel::default();
        wheel.clear(10);
        [(7, 70), (3, 30), (3, 31)].iter().for_each(|&(day, item)| wheel.push(day, item));
        assert_eq!([(); 4].map(|()| wheel.pop_from(1)), [Some(31), Some(30), Some(70), None]);
    }

    #[test]
    fn a_day_is_taken_in_its_order() {
        let mut wheel = Wheel::default();
        wheel.clear(3);
        (0..40u32).for_each(|i| wheel.push(2, i));
        let mut day = vec![7];
        wheel.take(2, &mut day);
        assert_eq!(day, [7].into_iter().chain(0..40).collect::<Vec<u32>>());
    }

    #[test]
    fn a_day_is_drained_from_its_end() {
        let mut wheel = Wheel::default();
        wheel.clear(3);
        (0..40u32).for_each(|i| wheel.push(2, i));
        let mut day = VecDeque::new();
        wheel.drain(2, &mut day);
        assert_eq!(day, (0..40).rev().collect::<Vec<u32>>());
        assert!(wheel.is_empty(2));
    }
}
