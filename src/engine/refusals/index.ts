/** All refusals of a case, in order of time: from the person's messages, from calls that they name, from their answers. */
import type { Claim, Counterparty } from "../case/claim.ts"
import { claimKeyOf } from "../case/claim-key.ts"
import type { Facts } from "../case/facts.ts"
import { scopeAnswered } from "../case/questions/claim/refused-scope.ts"
import type { OwnRefusal, OwnWords, RefusalScope } from "../messages/reading.ts"
import { seenIn, shownByEach, when } from "../timeline/measure.ts"
import type { Timeline } from "../timeline/timeline.ts"
import { answersTo } from "./answers.ts"
import { standsOutside } from "./covers.ts"
import { effectiveFrom, isNear } from "./moment.ts"
import { missingOnRecord, saidByTelephone } from "./on-record.ts"
import { type OwnMessage, ownMessages } from "./own.ts"
import { quoteOf } from "./quote.ts"
import type { Refusal } from "./refusal.ts"
import { callAt, type StatedRefusal, statedRefusals } from "./stated.ts"

export interface RefusalsInput {
  readonly timeline: Timeline
  readonly facts: Facts
  readonly claims: readonly Claim[]
  readonly counterparties: readonly Counterparty[]
}
type Unanswered = Omit<Refusal, "answer">

const textOf = (timeline: Timeline, row: number): string => timeline.texts.get(timeline.text[row] as number)
/** A wrong number asks for nothing of itself: where the same message goes on to ask for no more than calls, the stranger asked for no more. */
const askedFor = (words: OwnWords, { scope, kind }: OwnRefusal): RefusalScope => {
  const asks = (of: RefusalScope): boolean => words.refusals.some((one) => one.kind === "refusal" && one.scope === of)
  return kind === "wrong-number" && scope === "all" && asks("calls") && !asks("all") ? "calls" : scope
}
/** What one own message refuses, and the answers of the person that name its time. */
const fromMessage = ({ timeline, claims }: RefusalsInput, own: OwnMessage, stated: readonly StatedRefusal[]): readonly Unanswered[] => {
  const notLate = claims.find(({ id }) => id === own.claim)?.role?.value === "borrower-current"
  const rows = Int32Array.from([own.row, ...stated.map(({ row }) => row)])
  const { value } = when(timeline, own.row)
  return own.words.refusals.map((said) => ({
    claim: own.claim,
    counterparty: own.counterparty,
    at: shownByEach<string>(timeline, rows, value),
    from: effectiveFrom(timeline, own.row),
    row: own.row,
    scope: askedFor(own.words, said),
    scopeKnown: true,
    kind: said.kind,
    how: "message",
    quote: seenIn(timeline, [own.row], quoteOf(textOf(timeline, own.row), own.words, notLate)),
    reached: "sent",
    proposed: stated.length === 0,
    citations: timeline.citations(rows),
  }))
}
/** A refusal that nothing shows but the person's word, and perhaps a call that was connected at that minute. */
const fromWord = ({ timeline, facts, claims }: RefusalsInput, stated: StatedRefusal): Unanswered => {
  const { claim, counterparty, row } = stated
  const answer = claim === null ? undefined : scopeAnswered(facts.one(claimKeyOf(claim, "refused-scope"))?.value)
  const outside = standsOutside(claims.find(({ id }) => id === claim))
  const running = callAt(timeline, stated)
  const how = claim === null ? undefined : facts.one(claimKeyOf(claim, "refused-how"))?.value
  const against = running === undefined && saidByTelephone(how) && missingOnRecord(timeline, stated)
  const durationS = running === undefined ? -1 : (timeline.durationS[running] as number)
  return {
    claim,
    counterparty,
    at: shownByEach<string>(timeline, Int32Array.of(row), when(timeline, row).value),
    from: effectiveFrom(timeline, row),
    row,
    scope: answer === undefined ? (outside ? "all" : "calls") : answer === "wrong-number" ? "all" : answer,
    scopeKnown: answer !== undefined,
    kind: answer === "wrong-number" ? "wrong-number" : "refusal",
    how: running === undefined ? "stated" : "call",
    ...(running === undefined
      ? {}
      : {
          call: {
            at: seenIn<string>(timeline, [running], when(timeline, running).value),
            ...(durationS > 0 ? { durationS: seenIn(timeline, [running], durationS) } : {}),
          },
          reached: "connected-call" as const,
        }),
    proposed: against,
    ...(against && { missingOnRecord: true as const }),
    citations: timeline.citations(running === undefined ? [row] : [row, running]),
  }
}
const answered = (timeline: Timeline, refusals: readonly Unanswered[]): readonly Refusal[] => {
  const parties = [...new Set(refusals.map(({ counterparty }) => counterparty))]
  const answers = new Map(
    parties.map((party) => [
      party,
      answersTo(
        timeline,
        party,
        refusals.flatMap((one) => (one.counterparty === party ? [one.from] : [])),
      ),
    ]),
  )
  return refusals.map((one) => {
    const row = answers.get(one.counterparty)?.get(one.from)
    if (row === undefined) return one
    return {
      ...one,
      reached: "acknowledged",
      answer: { at: seenIn<string>(timeline, [row], when(timeline, row).value), quote: seenIn(timeline, [row], textOf(timeline, row)) },
    }
  })
}
export const refusalsIn = (about: RefusalsInput): readonly Refusal[] => {
  const { timeline } = about
  const own = ownMessages(timeline)
  const confirmed = new Map<OwnMessage, StatedRefusal[]>(own.map((one) => [one, []]))
  const alone: Unanswered[] = []
  for (const stated of statedRefusals(timeline)) {
    const near = own.filter(
      (one) => one.counterparty === stated.counterparty && isNear(timeline, stated.row, timeline.at[one.row] as number),
    )
    for (const one of near) confirmed.get(one)?.push(stated)
    if (near.length === 0) alone.push(fromWord(about, stated))
  }
  const found = [...[...confirmed].flatMap(([one, stated]) => fromMessage(about, one, stated)), ...alone]
  return answered(
    timeline,
    found.sort((a, b) => a.from - b.from || a.row - b.row),
  )
}
