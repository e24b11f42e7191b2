/** Sorts contacts by opposite side: named counterparties first, then the busiest unattributed numbers, then all others together. */
import { directions, eventKinds } from "../case/batch.ts"
import type { Attribution } from "./attribute.ts"
import type { EventRows } from "./columns.ts"
import { sameGroups } from "./same-groups.ts"
import { isServiceIn } from "./stated-numbers.ts"
import type { Group } from "./timeline.ts"

/** How many unattributed numbers get a group of their own. */
export const separateNumbers = 50
const contactKinds = Uint8Array.from(eventKinds, (kind) => Number(["call", "sms", "chat", "email", "visit", "letter"].includes(kind)))
const outward = directions.indexOf("out")

export interface Grouping {
  readonly groups: readonly Group[]
  readonly unattributed: { readonly numbers: number; readonly pooled: number }
}

export const group = (columns: EventRows, { counterparties, owner }: Attribution): Grouping => {
  const { size, kind, number, direction, numbers } = columns
  /** Slot of each contact: counterparty index, or -1 while unattributed, or -2 for what is no contact. */
  const slot = owner.slice()
  const incoming = new Int32Array(numbers.size)
  for (let i = 0; i < size; i++) {
    if (contactKinds[kind[i] as number] === 0) {
      slot[i] = -2
      continue
    }
    const n = number[i] as number
    if ((slot[i] as number) >= 0 || n < 0) continue
    if (direction[i] !== outward) incoming[n] = (incoming[n] as number) + 1
  }
  const busiest = pickBusiest(columns, slot, incoming)
  const own = new Int32Array(numbers.size).fill(-1)
  busiest.forEach((n, i) => {
    own[n] = counterparties.length + i
  })
  const pool = counterparties.length + busiest.length
  const counts = new Int32Array(pool + 1)
  for (let i = 0; i < size; i++) {
    if (slot[i] === -2) continue
    if (slot[i] === -1) {
      const n = number[i] as number
      slot[i] = n >= 0 && (own[n] as number) >= 0 ? (own[n] as number) : pool
    }
    const to = slot[i] as number
    counts[to] = (counts[to] as number) + 1
  }
  const rows = fillRows(slot, counts)
  const callers = incoming.reduce((sum, count) => sum + Number(count > 0), 0)
  const pooled = callers - busiest.length
  const groups = rows.map((its, i): Group => {
    const party = counterparties[i]
    if (party)
      return { counterparty: party.id, claim: party.claim, title: party.name.value, attributed: party.known === undefined, rows: its }
    if (i < pool)
      return {
        counterparty: null,
        claim: null,
        title: numbers.get(busiest[i - counterparties.length] as number),
        attributed: false,
        rows: its,
      }
    return { counterparty: null, claim: null, title: "其他未归到任何一方的号码", attributed: false, pooled: true, rows: its }
  })
  const filled = groups.filter((one) => one.rows.length > 0)
  return { groups: sameGroups(columns, filled), unattributed: { numbers: callers, pooled } }
}

const fillRows = (slot: Int32Array, counts: Int32Array): Int32Array[] => {
  const starts = new Int32Array(counts.length)
  for (let g = 1; g < counts.length; g++) starts[g] = (starts[g - 1] as number) + (counts[g - 1] as number)
  const all = new Int32Array(counts.reduce((sum, count) => sum + count, 0))
  const next = starts.slice()
  for (let i = 0; i < slot.length; i++) {
    const to = slot[i] as number
    if (to < 0) continue
    all[next[to] as number] = i
    next[to] = (next[to] as number) + 1
  }
  return Array.from(counts, (count, g) => all.subarray(starts[g] as number, (starts[g] as number) + count))
}

/** The numbers that called or wrote most; of equal ones those that did so first. Service numbers stay in the pool. */
const pickBusiest = (columns: EventRows, slot: Int32Array, incoming: Int32Array): number[] => {
  const max = incoming.reduce((most, count) => Math.max(most, count), 0)
  const having = new Int32Array(max + 2)
  for (const count of incoming) having[count] = (having[count] as number) + 1
  let threshold = max
  for (let sum = 0; threshold > 1; threshold--) {
    sum += having[threshold] as number
    if (sum >= separateNumbers * 2) break
  }
  const seen = new Uint8Array(incoming.length)
  const picked: { n: number; count: number }[] = []
  for (let i = 0, ties = 0; i < columns.size; i++) {
    const n = columns.number[i] as number
    if (n < 0 || slot[i] !== -1 || seen[n] || (incoming[n] as number) < Math.max(1, threshold)) continue
    seen[n] = 1
    // Only the first of the least busy can make the list, and they come in order.
    if (incoming[n] === threshold && ++ties > separateNumbers * 2) continue
    if (!isServiceIn(columns.numbers, n)) picked.push({ n, count: incoming[n] as number })
  }
  return picked
    .sort((a, b) => b.count - a.count)
    .slice(0, separateNumbers)
    .map((one) => one.n)
}
