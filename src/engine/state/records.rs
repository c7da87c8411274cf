//! Records that are used again when what they held is over.

use super::deal::{Deal, DealId, Folder};

/// Puts something into a free place, or at the end; returns the place.
pub(in crate::engine) fn store<T>(all: &mut Vec<T>, free: &mut Vec<u32>, item: T) -> u32 {
    match free.pop() {
        Some(id) => {
            all[id as usize] = item;
            id
        }
        None => {
            all.push(item);
            all.len() as u32 - 1
        }
    }
}

/// A record for a deal like `deal`, used again if one is free; and the record.
#[inline(always)]
pub(in crate::engine) fn keep<'d>(
    deals: &'d mut Vec<Deal>,
    folders: &mut Vec<Folder>,
    free: &mut Vec<DealId>,
    deal: &Deal,
) -> (DealId, &'d mut Deal) {
    let id = free.pop().unwrap_or_else(|| add_record(deals, folders));
    folders[id as usize].renew();
    let record = &mut deals[id as usize];
    *record = *deal;
    (id, record)
}

#[cold]
#[inline(never)]
fn add_record(deals: &mut Vec<Deal>, folders: &mut Vec<Folder>) -> DealId {
    deals.push(Deal::default());
    folders.push(Folder::default());
    deals.len() as DealId - 1
}

/// So many values anew.
pub(super) fn reset<T: Clone>(values: &mut Vec<T>, length: usize, value: T) {
    values.clear();
    values.resize(length, value);
}
