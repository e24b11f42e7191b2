/**
 * Finds the rows that tell of the same act, so that every act is one event with all its citations. Three ways, each with its own caution:
 * 1. *Same row in overlapping exports*: equal kind, time, direction, number, duration and text in different items. Two equal rows inside one item
 *    stay two events, so the number of events is the maximum over the items, never the sum. Only where the reader says that a row repeats a record
 *    of its own file (the same message to the millisecond, the same call to the second) is it the same event once more.
 * 2. *Forwarded legs*: a carrier writes one forwarded call as two or three rows of the same second; they are one call.
 * 3. *Carrier record beside phone log*: read by different importers, same direction, equal or compatible (masked) number, not contradicting each
 *    other in connection or duration, starts at most `sameActS` (thresholds.ts) apart; greedy, nearest first, one to one.
 * Sources known to belong to different own numbers are never merged.
 */
import { joining } from "./joining.ts"
import { joinEqual } from "./merge-equal.ts"
import { joinNear } from "./merge-near.ts"
import type { Rows } from "./parts.ts"
import type { Thresholds } from "./thresholds.ts"

/** Rows of one event form a list: the canonical row first, then `next`. -1 ends it. `next` is absent when no two rows tell of the same act. */
export interface Merged {
  readonly heads: Int32Array
  readonly next: Int32Array | undefined
}

/** Joins rows (given in order of time, equal times in canonical order) into events; heads keep that order. */
export const merge = (rows: Rows, order: Int32Array, thresholds: Thresholds): Merged => {
  const state = joining(rows)
  const heads = joinNear(state, joinEqual(state, order), thresholds)
  return { heads, next: state.next() }
}
