/** Makes the opposite side of a claim from what ties numbers and names to it. */
import type { Cited } from "../../case/citation.ts"
import { cite } from "../../case/citation.ts"
import type { Counterparty, Link, SignedElsewhere } from "../../case/claim.ts"
import { claimIdOf, claimKeyOf } from "../../case/claim-key.ts"
import type { Facts } from "../../case/facts.ts"
import { normaliseNumber } from "../../case/number/number.ts"
import { partyId } from "../claims.ts"
import type { EventRows } from "../columns.ts"
import type { Provenance } from "../provenance.ts"
import type { StatedNumber } from "../stated-numbers.ts"
import type { Foreign, Found } from "./found.ts"
import type { NamedClaim } from "./named.ts"

export interface PartySources {
  readonly facts: Facts
  readonly columns: EventRows
  readonly from: Provenance
}
const order = (a: Link, b: Link): number =>
  a.number < b.number ? -1 : a.number > b.number ? 1 : a.proof.value < b.proof.value ? -1 : a.proof.value > b.proof.value ? 1 : 0

const seenIn = ({ from }: PartySources, name: string, events: readonly number[]): Cited<string> =>
  cite(name, () => from.citations(events), from.weight(events))
/** The side of claim `n`; undefined while neither a name nor a number is known. */
export const partyOf = (
  about: PartySources,
  n: number,
  named: NamedClaim | undefined,
  /** Numbers that belong to the claim by the person's word. */
  stated: readonly (readonly [number: number, one: StatedNumber])[],
  found: readonly Found[],
  unplaced: boolean,
  /** Numbers given for it that are taken for somebody else's: it is not called by one of them. */
  doubted: ReadonlySet<string>,
): Counterparty | undefined => {
  const { facts, columns } = about
  const links: Link[] = stated.map(([number, one]) => ({ number: columns.numbers.get(number), proof: one.proof, how: "stated" }))
  const seen = new Map<string, { one: Found; events: number[] }>()
  for (const one of found) {
    const key = `${one.number}/${one.name}/${one.how}`
    const held = seen.get(key)
    if (held) held.events.push(one.event)
    else seen.set(key, { one, events: [one.event] })
  }
  for (const { one, events } of seen.values()) {
    links.push({
      number: one.number < 0 ? "" : columns.numbers.get(one.number),
      proof: seenIn(about, one.name, events),
      how: one.how,
      ...(one.said && { said: one.said }),
    })
  }
  links.sort(order)
  const lender = facts.one(claimKeyOf(n, "lender"))
  const platform = facts.one(claimKeyOf(n, "platform"))
  const signed = [...seen.values()]
    .filter(({ one }) => one.how === "signature" || one.how === "named-in-message")
    .sort((a, b) => (a.events[0] as number) - (b.events[0] as number))
    .map(({ one, events }) => seenIn(about, one.name, events))[0]
  const given = facts.many(claimKeyOf(n, "numbers")).find(({ value }) => !doubted.has(normaliseNumber(value)))
  const name = lender ?? platform ?? signed ?? (given && cite(`号码${given.value}的使用人`, given.from, given.weight))
  if (!name) return undefined
  const agents = [
    ...(named?.agents.map((one) => one.value) ?? []),
    ...found.filter((one) => one.how === "agent-in-message").map((one) => one.name),
  ]
  const names = [...(named?.names ?? []), ...(named?.same.map((one) => one.value) ?? []), ...(signed ? [signed.value] : [])]
  return {
    id: partyId(n),
    claim: claimIdOf(n),
    name,
    role: lender ? "lender" : platform ? "platform" : "unknown",
    links,
    names: [...new Set(names)],
    agents: [...new Set(agents)],
    ...(unplaced && { known: "messages" as const }),
  }
}
/** The names that nobody has placed, each with the numbers of the claim that sign with it. */
export const elsewhereOf = (about: PartySources, foreign: readonly Foreign[]): readonly SignedElsewhere[] => {
  const byName = new Map<string, Foreign[]>()
  for (const one of foreign) {
    const held = byName.get(one.name)
    if (held) held.push(one)
    else byName.set(one.name, [one])
  }
  return [...byName].map(([name, all]) => ({
    name: seenIn(
      about,
      name,
      all.map((one) => one.event),
    ),
    numbers: [...new Set(all.map((one) => about.columns.numbers.get(one.number)))].sort(),
  }))
}
