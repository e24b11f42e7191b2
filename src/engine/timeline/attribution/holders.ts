/** Who holds a debt since it was assigned or paid by another, and which contacts since then are no longer surely the old lender's. */
import { directions } from "../../case/batch.ts"
import type { Facts } from "../../case/facts.ts"
import { readForm, readSays } from "../../messages/index.ts"
import { readHolder } from "../../messages/says/holders.ts"
import { namesBody, sameName } from "../../messages/says/names.ts"
import type { EventRows } from "../columns.ts"
import { isSure } from "../stated-numbers.ts"
import type { SeenBystander } from "./bystanders.ts"
import type { Found } from "./found.ts"
import { isNobodys } from "./matching.ts"
import type { NamedClaim } from "./named.ts"
import { firstReceived, onceOfColumns } from "./once-of-columns.ts"

const inward = directions.indexOf("in")
/** From which event on another is told to hold the debt of a claim. */
export type AssignedSince = ReadonlyMap<number, number>

/** Messages that tell of another holder, each text once. */
const assignments = onceOfColumns((columns) =>
  firstReceived(columns).flatMap((event) => {
    const words = columns.texts.get(columns.text[event] as number)
    const told = readHolder(words)
    return !told || isNobodys(readForm(words)) ? [] : [{ event, words, told, names: readSays(words).signatures.map(({ value }) => value) }]
  }),
)
/** The claims with the names of who holds each now, and since which event that is told. A claim stated under the new holder's own name is the holder's. */
export const withHolders = (
  columns: EventRows,
  claims: readonly NamedClaim[],
): { readonly claims: readonly NamedClaim[]; readonly since: AssignedSince } => {
  const since = new Map<number, number>()
  const holders = new Map<number, string[]>()
  const note = (n: number, name: string | undefined, event: number): void => {
    if (!since.has(n)) since.set(n, event)
    if (name !== undefined) holders.set(n, [...(holders.get(n) ?? []), name])
  }
  for (const { event, words, told, names } of assignments(columns)) {
    for (const claim of claims) {
      const fits = (name: string): boolean => claim.names.some((known) => sameName(known, name))
      if (told.self) {
        if (names.length > 0 && !names.some(fits) && (claims.length === 1 || claim.names.some((name) => namesBody(words, name))))
          note(claim.n, names[0], event)
      } else if (names.some(fits) && !(told.to !== undefined && fits(told.to))) note(claim.n, told.to, event)
    }
  }
  return since.size === 0
    ? { claims, since }
    : { claims: claims.map((claim) => ({ ...claim, holders: holders.get(claim.n) ?? [] })), since }
}
/** Numbers of a claim that went on since, with nothing of the old lender's own in them: asked about. In order of the numbers' first contact since. */
export const goneOn = (
  columns: EventRows,
  since: AssignedSince,
  owners: ReadonlyMap<number, number>,
  found: readonly Found[],
  facts: Facts,
): readonly (SeenBystander & { readonly since: number })[] => {
  if (since.size === 0) return []
  const proven = new Set(
    found.flatMap(({ number, event, claim }) => (event > (since.get(claim) ?? Number.POSITIVE_INFINITY) ? [number] : [])),
  )
  const asked = new Map<number, SeenBystander & { readonly since: number }>()
  for (let event = Math.min(...since.values()); event < columns.size; event++) {
    const number = columns.number[event] as number
    const claim = owners.get(number)
    const from = claim === undefined ? undefined : since.get(claim)
    if (claim === undefined || from === undefined || event <= from || columns.direction[event] !== inward) continue
    if (asked.has(number) || proven.has(number) || isSure(facts, claim, columns.numbers.get(number))) continue
    asked.set(number, { claim, number, sign: "assigned", row: from, since: from })
  }
  return [...asked.values()]
}
