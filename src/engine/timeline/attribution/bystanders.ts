/**
 * Tells which of the numbers that the person gave for a claim the records show to be somebody else's: one's family, a courier, a court's mediator. They are
 * asked about and count for nobody until the person has said once more that they are the other side's.
 */
import { directions } from "../../case/batch.ts"
import type { BystanderSign } from "../../case/claim.ts"
import type { Facts } from "../../case/facts.ts"
import { normaliseNumber } from "../../case/number/number.ts"
import { dayNumber } from "../../case/time.ts"
import { readForm } from "../../messages/index.ts"
import { type LifeSign, lifeIn, mayBeCollectors } from "../../messages/life.ts"
import type { EventRows } from "../columns.ts"
import { isPort, isSure, type Matched } from "../stated-numbers.ts"

/** A number of the pool, given for a claim, with what shows that it is somebody else's and the row in which it stands; no row where calls or answers show it. */
export interface SeenBystander {
  readonly claim: number
  readonly number: number
  readonly sign: BystanderSign
  readonly row?: number
}
const inward = directions.indexOf("in")
const outward = directions.indexOf("out")
/** On so many days the person called it of their own accord, beginning before it called. */
const knownDays = 3

interface Tally {
  sign?: LifeSign
  row?: number
  presses: boolean
  firstIn: number
  firstOut: number
  inDays: Set<number>
  outDays: Set<number>
}
const opened = (): Tally => ({
  presses: false,
  firstIn: Number.POSITIVE_INFINITY,
  firstOut: Number.POSITIVE_INFINITY,
  inDays: new Set(),
  outDays: new Set(),
})
const rank: readonly LifeSign[] = ["family", "nobodys", "matter", "daily"]
const note = (tally: Tally, sign: LifeSign | undefined, row: number): void => {
  if (sign === undefined || (tally.sign !== undefined && rank.indexOf(tally.sign) <= rank.indexOf(sign))) return
  tally.sign = sign
  tally.row = row
}
const look = (columns: EventRows, tally: Tally, event: number): void => {
  const text = columns.text[event] as number
  const day = dayNumber(columns.at[event] as number)
  const out = columns.direction[event] === outward
  if (out) {
    tally.firstOut = Math.min(tally.firstOut, day)
    tally.outDays.add(day)
  } else if (columns.direction[event] === inward) {
    tally.firstIn = Math.min(tally.firstIn, day)
    tally.inDays.add(day)
  }
  if (text < 0) return
  const words = columns.texts.get(text)
  if (out) note(tally, lifeIn.sent(words), event)
  else {
    note(tally, lifeIn.received(words), event)
    if (mayBeCollectors(words)) tally.presses = true
  }
}
/** Telephone numbers that stand in the texts of courts and of the police. */
const givenByOffices = (columns: EventRows): ReadonlyMap<string, number> => {
  const given = new Map<string, number>()
  const seen = new Set<number>()
  for (let event = 0; event < columns.size; event++) {
    const text = columns.text[event] as number
    if (text < 0 || columns.direction[event] !== inward || seen.has(text)) continue
    seen.add(text)
    const words = columns.texts.get(text)
    const form = readForm(words)
    if (form !== "court" && form !== "police") continue
    for (const [found] of words.matchAll(/(?<!\d)(?:1[3-9]\d{9}|0\d{2,3}[-－—\s]?\d{7,8}|400[-\s]?\d{3}[-\s]?\d{4})(?!\d)/g)) {
      const number = normaliseNumber(found)
      if (!given.has(number)) given.set(number, event)
    }
  }
  return given
}
const signOf = (tally: Tally): Pick<SeenBystander, "sign" | "row"> | undefined => {
  if (tally.presses) return undefined
  if (tally.sign !== undefined) return { sign: tally.sign, ...(tally.row !== undefined && { row: tally.row }) }
  const known = tally.firstOut < tally.firstIn && tally.outDays.size >= knownDays && tally.outDays.size * 2 >= tally.inDays.size
  return known ? { sign: "known" } : undefined
}
/** In order of the numbers; those of which the person has said once more that they are the other side's are none. */
export const bystandersIn = (columns: EventRows, { sole, shared }: Matched, facts: Facts): readonly SeenBystander[] => {
  const claimsOf = new Map<number, readonly number[]>([...shared, ...[...sole].map(([number, one]) => [number, [one.claim]] as const)])
  if (claimsOf.size === 0) return []
  const tallies = new Map<number, Tally>()
  for (let event = 0; event < columns.size; event++) {
    const number = columns.number[event] as number
    if (!claimsOf.has(number)) continue
    const tally = tallies.get(number) ?? opened()
    tallies.set(number, tally)
    look(columns, tally, event)
  }
  const offices = givenByOffices(columns)
  const own = new Set(facts.many("phone").map(({ value }) => normaliseNumber(value)))
  return [...claimsOf].flatMap(([number, claims]): SeenBystander[] => {
    const written = columns.numbers.get(number)
    const office = offices.get(written)
    const shown: Pick<SeenBystander, "sign" | "row"> | undefined = own.has(written)
      ? { sign: "own" }
      : office !== undefined
        ? { sign: "office", row: office }
        : isPort(written)
          ? undefined
          : signOf(tallies.get(number) ?? opened())
    if (!shown) return []
    return claims.filter((claim) => !isSure(facts, claim, written)).map((claim) => ({ claim, number, ...shown }))
  })
}
/** What is stated of the numbers, without them. */
export const withoutBystanders = ({ sole, shared }: Matched, bystanders: readonly SeenBystander[]): Matched => {
  if (bystanders.length === 0) return { sole, shared }
  const none = new Set(bystanders.map(({ number }) => number))
  return {
    sole: new Map([...sole].filter(([number]) => !none.has(number))),
    shared: new Map([...shared].filter(([number]) => !none.has(number))),
  }
}
