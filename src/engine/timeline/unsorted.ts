/** Numbers that belong to nobody yet and look like the other side's: the only ones about which asking again may change something. */
import { eventKinds } from "../case/batch.ts"
import type { Counterparty } from "../case/claim.ts"
import { onceOfRows } from "./once-of-rows.ts"
import { isCall, isIncoming, isOutgoing } from "./rows.ts"
import { isServiceIn } from "./stated-numbers.ts"
import type { Thresholds } from "./thresholds.ts"
import type { Timeline } from "./timeline.ts"

const refusal = eventKinds.indexOf("refusal")

/** What is seen of each number, as columns by its index in the pool; `order` are the numbers by first appearance. */
interface Seen {
  readonly order: readonly number[]
  readonly contacts: Int32Array
  readonly calls: Int32Array
  readonly firstAt: Float64Array
  /** 1: the person called or wrote to it too: somebody known. */
  readonly known: Uint8Array
}
const seenOf = onceOfRows((timeline): Seen => {
  const { size } = timeline.numbers
  const order: number[] = []
  const seen = new Uint8Array(size)
  const [contacts, calls] = [new Int32Array(size), new Int32Array(size)]
  const [firstAt, known] = [new Float64Array(size), new Uint8Array(size)]
  for (let row = 0; row < timeline.size; row++) {
    const number = timeline.number[row] as number
    if (number < 0) continue
    if (seen[number] === 0) {
      seen[number] = 1
      order.push(number)
      firstAt[number] = timeline.at[row] as number
    }
    if (isOutgoing(timeline, row)) known[number] = 1
    else if (isIncoming(timeline, row)) {
      contacts[number] = (contacts[number] as number) + 1
      if (isCall(timeline, row)) calls[number] = (calls[number] as number) + 1
    }
  }
  return { order, contacts, calls, firstAt, known }
})
const namedOf = (counterparties: readonly Counterparty[]): ReadonlySet<string> =>
  new Set(counterparties.flatMap((party) => party.links.map((link) => link.number)))
/** What the extensions of one exchange have in common; undefined for a number too short to have any. */
const exchangeOf = ({ exchangeDigits, extensionDigits }: Thresholds, number: string): string | undefined =>
  number.length >= exchangeDigits ? `${number.length} ${number.slice(0, -extensionDigits)}` : undefined

/** In order of first appearance. A number that the person has called is somebody known, and a public service is nobody's. */
export const isAlike = (timeline: Timeline, counterparties: readonly Counterparty[]): readonly string[] =>
  alike(timeline, counterparties, true)
/** Those of them alone that are of one exchange with a known number, and as long: what called only since the refusal is not near it by that. */
export const isNearKnown = (timeline: Timeline, counterparties: readonly Counterparty[]): readonly string[] =>
  alike(timeline, counterparties, false)
const alike = (timeline: Timeline, counterparties: readonly Counterparty[], orSince: boolean): readonly string[] => {
  const { similarContacts, callsSinceRefusal } = timeline.thresholds
  const named = namedOf(counterparties)
  const exchanges = new Set(
    [...named].map((number) => exchangeOf(timeline.thresholds, number)).filter((exchange) => exchange !== undefined),
  )
  const refusedRow = timeline.kind.indexOf(refusal)
  const refusedAt = refusedRow < 0 ? Number.NaN : (timeline.at[refusedRow] as number)
  const { order, contacts, calls, firstAt, known } = seenOf(timeline)
  return order.flatMap((index) => {
    const often = (contacts[index] as number) >= similarContacts
    const since = orSince && (calls[index] as number) >= callsSinceRefusal && (firstAt[index] as number) > refusedAt
    if (known[index] === 1 || !(often || since)) return []
    const number = timeline.numbers.get(index)
    if (named.has(number) || isServiceIn(timeline.numbers, index)) return []
    const near = often && exchanges.has(exchangeOf(timeline.thresholds, number) ?? "")
    return near || since ? [number] : []
  })
}

/**
 * Numbers that could be the other side's, so that nothing can be said of all its contacts before they are sorted: those that look alike, and those that
 * called again and again while the person never called or wrote to them. A single number that called twice is a courier's more often than not.
 */
export const unsorted = (timeline: Timeline, counterparties: readonly Counterparty[]): readonly string[] => {
  const held = sorted.get(timeline)
  if (held?.counterparties === counterparties) return held.open
  const open = lookFor(timeline, counterparties)
  sorted.set(timeline, { counterparties, open })
  return open
}
const sorted = new WeakMap<Timeline, { readonly counterparties: readonly Counterparty[]; readonly open: readonly string[] }>()
const lookFor = (timeline: Timeline, counterparties: readonly Counterparty[]): readonly string[] => {
  const { similarContacts, repeatedCalls, repeatingNumbers } = timeline.thresholds
  const named = namedOf(counterparties)
  const { order, calls, known } = seenOf(timeline)
  const again = order.flatMap((index) => {
    if (known[index] === 1 || (calls[index] as number) < similarContacts) return []
    const number = timeline.numbers.get(index)
    return named.has(number) || isServiceIn(timeline.numbers, index) ? [] : [{ number, calls: calls[index] as number }]
  })
  const many = again.length >= repeatingNumbers || again.some((one) => one.calls >= repeatedCalls)
  return [...new Set([...isAlike(timeline, counterparties), ...(many ? again.map((one) => one.number) : [])])]
}
