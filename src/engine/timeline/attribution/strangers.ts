/** Claims that only messages tell of: one for each name that no statement explains, under a number that answers do not shift. */
import { sameName } from "../../messages/says/names.ts"
import type { Foreign, Found, Stranger } from "./found.ts"
import { meant, type NamedClaim } from "./named.ts"

export interface StrangerClaims {
  readonly found: readonly Found[]
  /** Claims that the person has not placed. */
  readonly unplaced: ReadonlySet<number>
}
interface Group {
  readonly name: string
  readonly all: Stranger[]
}
/**
 * Names in order of first appearance take the free numbers: those of no claim that has a name or numbers. A name that the person has called an agent's, the
 * same house or another's keeps its place, so that no answer moves the others. Where several companies are unexplained, an answer without a name tells of none of them which it is about.
 */
export const strangerClaims = (
  strangers: readonly Stranger[],
  foreign: readonly Foreign[],
  explained: readonly Found[],
  claims: readonly NamedClaim[],
): StrangerClaims => {
  const groups: Group[] = []
  const groupOf = (name: string): Group => {
    const held = groups.find((group) => sameName(group.name, name))
    if (held) return held
    const made = { name, all: [] }
    groups.push(made)
    return made
  }
  const isOther = (one: Foreign): boolean => claims.some((claim) => claim.n === one.claim && meant(claim.others, one.name) !== undefined)
  const placed = [
    ...strangers.map((one) => ({ one, takes: true })),
    ...foreign.filter((one) => one.presses).map((one) => ({ one, takes: isOther(one) })),
    // What an answer has explained held a place before the answer.
    ...explained.filter((one) => one.said !== undefined).map((one) => ({ one, takes: false })),
  ].sort((a, b) => a.one.event - b.one.event)
  for (const { one, takes } of placed) {
    const group = groupOf(one.name)
    if (takes) group.all.push({ number: one.number, event: one.event, name: one.name })
  }
  const taken = new Set(claims.filter((claim) => claim.names.length > 0 || claim.numbered).map((claim) => claim.n))
  const open = groups.filter((group) => group.all.length > 0).length
  const unplaced = new Set<number>()
  let next = 1
  const found = groups.flatMap((group) => {
    while (taken.has(next)) next += 1
    const n = next++
    const answered = claims.find((claim) => claim.n === n)
    if (group.all.length > 0 && !(answered?.placed && open === 1)) unplaced.add(n)
    return group.all.map(({ number, event, name }): Found => ({ number, event, claim: n, name, how: "signature" }))
  })
  return { found, unplaced }
}
