/** Whether the record shows that what is stated as a word to one side was said to somebody else at that minute: another side, a number that is none of its, or whoever signs as another. */
import { eventKinds } from "../case/batch.ts"
import type { Cited } from "../case/citation.ts"
import type { BystanderSign, Claim, Counterparty } from "../case/claim.ts"
import { claimKeyOf } from "../case/claim-key.ts"
import type { Facts } from "../case/facts.ts"
import { isPublicNumber } from "../case/number/public.ts"
import { dayOf } from "../case/time.ts"
import { lifeIn } from "../messages/life.ts"
import { sameName } from "../messages/says/names.ts"
import { seenIn } from "../timeline/measure.ts"
import { saysOf } from "../timeline/readings.ts"
import { hasClock, isIncoming, wasConnected } from "../timeline/rows.ts"
import type { Timeline } from "../timeline/timeline.ts"
import { isNear, minuteOf } from "./moment.ts"
import { saidByTelephone } from "./on-record.ts"
import type { OwnMessage } from "./own.ts"
import type { StatedRefusal } from "./stated.ts"
import { wayOf } from "./way.ts"

interface About {
  readonly timeline: Timeline
  readonly facts: Facts
  readonly claims: readonly Claim[]
  readonly counterparties: readonly Counterparty[]
}
const call = eventKinds.indexOf("call")
/** It stays this side's: only what some of its calls were about, or who uses it now, is open. */
const stays: ReadonlySet<BystanderSign> = new Set<BystanderSign>(["assigned", "own-business"])
const isOf = (party: Counterparty, name: string): boolean =>
  [party.name.value, ...(party.names ?? []), ...(party.agents ?? [])].some((known) => sameName(known, name))
/** Signed by another, or of one's own life: what the last message from that number before this row was. */
const answersAnother = (timeline: Timeline, row: number, party: Counterparty): boolean => {
  for (let i = row - 1; i >= 0; i--) {
    const text = timeline.text[i] as number
    if (timeline.number[i] !== timeline.number[row] || text < 0 || !isIncoming(timeline, i)) continue
    const signed = saysOf(timeline, i)?.signatures ?? []
    return signed.length > 0 ? !signed.some(({ value }) => isOf(party, value)) : lifeIn.received(timeline.texts.get(text)) !== undefined
  }
  return false
}
/** Whether a contact was with somebody else than a side. `id`: the side to which it is counted, as far as it is. */
const isElsewhere = ({ timeline, claims, counterparties }: About, row: number, id: string | null, party: Counterparty): boolean => {
  const other = counterparties.find((one) => one.id === id)
  if (other) return !isOf(party, other.name.value)
  const number = timeline.numbers.get(timeline.number[row] as number)
  const excluded = claims
    .find((claim) => claim.id === party.claim)
    ?.bystanders?.some((one) => one.number === number && !stays.has(one.sign))
  return excluded === true || isPublicNumber(number) || answersAnother(timeline, row, party)
}
/** The calls that were running at the stated minute, on a day on which there is none with this side. */
const callsThen = ({ timeline }: About, { row, counterparty }: StatedRefusal): readonly number[] => {
  const minute = minuteOf(timeline, row)
  if (!minute) return []
  const day = dayOf(timeline.at[row] as number)
  const running: number[] = []
  for (let i = 0; i < timeline.size; i++) {
    const at = timeline.at[i] as number
    if (timeline.kind[i] !== call || Number.isNaN(at) || dayOf(at) !== day) continue
    if (timeline.event(i).counterparty === counterparty) return []
    const isOn = at <= minute.to && at + Math.max(0, timeline.durationS[i] as number) >= minute.from
    if (isOn && wasConnected(timeline, i) === true && (timeline.number[i] as number) >= 0) running.push(i)
  }
  return running
}
/** The number to which the person said it; undefined where nothing speaks against the side that they name. `own`: what they wrote to anybody, and that refuses something. */
export const saidElsewhere = (about: About, stated: StatedRefusal, own: readonly OwnMessage[]): Cited<string> | undefined => {
  const { timeline, facts, counterparties } = about
  const party = counterparties.find(({ id }) => id === stated.counterparty)
  if (!party) return undefined
  const numberAt = (row: number | undefined): Cited<string> | undefined =>
    row === undefined ? undefined : seenIn<string>(timeline, [row], timeline.numbers.get(timeline.number[row] as number))
  const how = stated.claim === null ? undefined : facts.one(claimKeyOf(stated.claim, "refused-how"))?.value
  if (saidByTelephone(how)) {
    const then = callsThen(about, stated)
    return then.every((row) => isElsewhere(about, row, timeline.event(row).counterparty, party)) ? numberAt(then[0]) : undefined
  }
  // Of a day alone any message of that day would do.
  if (how === undefined ? !hasClock(timeline, stated.row) : wayOf(how) !== "sms") return undefined
  const then = own.filter(({ row }) => (timeline.number[row] as number) >= 0 && isNear(timeline, stated.row, timeline.at[row] as number))
  return then.every(({ row, counterparty }) => isElsewhere(about, row, counterparty, party)) ? numberAt(then[0]?.row) : undefined
}
