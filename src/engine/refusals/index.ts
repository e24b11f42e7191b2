/** All refusals of a case, in order of time: from the person's messages, from calls that they name, from their answers. */
import type { Cited } from "../case/citation.ts"
import type { Claim, Counterparty } from "../case/claim.ts"
import { claimKeyOf } from "../case/claim-key.ts"
import type { Facts } from "../case/facts.ts"
import { scopeAnswered } from "../case/questions/claim/refused-scope.ts"
import { secondsPerDay } from "../case/time.ts"
import { hoursToldIn, namesHours } from "../messages/own/hours.ts"
import type { OwnRefusal, OwnWords, RefusalScope } from "../messages/reading.ts"
import { keptWhileAlike } from "../timeline/listened.ts"
import { seenIn, shownByEach, when } from "../timeline/measure.ts"
import { hasClock, isCall, isOutgoing } from "../timeline/rows.ts"
import type { Timeline } from "../timeline/timeline.ts"
import { answersTo } from "./answers.ts"
import { standsOutside } from "./covers.ts"
import { saidElsewhere } from "./elsewhere.ts"
import { effectiveFrom, isNear } from "./moment.ts"
import { noWider } from "./no-wider.ts"
import { missingOnRecord, saidByTelephone } from "./on-record.ts"
import { optedOut } from "./opt-out.ts"
import { type OwnMessage, ownMessages } from "./own.ts"
import { quotationOf } from "./quote.ts"
import type { Refusal } from "./refusal.ts"
import { isRefuted } from "./refuted.ts"
import { callAt, type StatedRefusal, statedRefusals } from "./stated.ts"
import { mayBeInCall, wayOf } from "./way.ts"

export interface RefusalsInput {
  readonly timeline: Timeline
  readonly facts: Facts
  readonly claims: readonly Claim[]
  readonly counterparties: readonly Counterparty[]
}
type Unanswered = Omit<Refusal, "answer">

const textOf = (timeline: Timeline, row: number): string => timeline.texts.get(timeline.text[row] as number)
type Asked = Pick<OwnRefusal, "scope" | "kind" | "hours">
/** A wrong number asks for nothing of itself: where the same message goes on to ask for no more than calls, or than some hours, the stranger asked for no more. */
const askedFor = (words: OwnWords, asked: Asked): Asked => {
  const asks = (of: RefusalScope): OwnRefusal | undefined => words.refusals.find((one) => one.kind === "refusal" && one.scope === of)
  if (asked.kind !== "wrong-number" || asked.scope !== "all" || asks("all")) return asked
  const less = asks("calls") ?? asks("hours")
  return less ? { ...less, kind: asked.kind } : asked
}
/** Whoever owes nothing and asks for no more messages wants to be left alone; of a borrower that covers nothing that is counted. */
const askedIn = ({ refusals, messagesRefused }: OwnWords, outside: boolean): readonly Asked[] =>
  outside && messagesRefused.length > 0 && !refusals.some((one) => one.scope === "all")
    ? [...refusals, { scope: "all", kind: "refusal" }]
    : refusals
/** Who owes nothing, and asks to be called instead of somebody, says who is to be spoken to. */
const asksInstead = (words: OwnWords, outside: boolean, { scope }: Asked): boolean =>
  outside && words.invites === true && scope === "third-parties"
/** What one own message refuses, and the answers of the person that name its time. What else it says may harm them: papers then rest on it only where they agree. */
const fromMessage = (
  { timeline, claims, facts }: RefusalsInput,
  own: OwnMessage,
  stated: readonly StatedRefusal[],
): readonly Unanswered[] => {
  const claim = claims.find(({ id }) => id === own.claim)
  const role = claim?.role?.value
  const unpaid = own.claim !== null && facts.one(claimKeyOf(own.claim, "unpaid"))?.value === "yes"
  const writer = { notLate: !unpaid && (role === "borrower-current" || role === "borrower-settled"), outside: standsOutside(claim) }
  const opted = own.words.optsOut ? optedOut(timeline, own.row) : undefined
  const { quote: shown, telling } = quotationOf(textOf(timeline, own.row), own.words, writer)
  const agreed = own.claim !== null && facts.one(claimKeyOf(own.claim, "refusal-shown"))?.value === "yes"
  const rows = Int32Array.from([own.row, ...stated.map(({ row }) => row)])
  const untrue = own.words.refusals.some(({ kind }) => kind === "wrong-number") && isRefuted(facts, claim, textOf(timeline, own.row))
  const quote = shown === "" || untrue ? undefined : seenIn(timeline, [own.row], shown)
  const [said] = stated
  const shows =
    said === undefined || !telling || agreed
      ? {
          at: shownByEach<string>(timeline, rows, when(timeline, own.row).value),
          row: own.row,
          how: "message" as const,
          ...(quote ? { quote } : {}),
          citations: timeline.citations(rows),
        }
      : {
          at: shownByEach<string>(timeline, Int32Array.of(said.row), when(timeline, said.row).value),
          row: said.row,
          how: "stated" as const,
          withheld: { row: own.row, ...(quote ? { quote } : {}) },
          citations: timeline.citations([said.row]),
        }
  const asked: readonly Asked[] = opted
    ? [{ scope: opted, kind: "refusal" }]
    : askedIn(own.words, writer.outside).map((one) => (untrue ? one : askedFor(own.words, one)))
  return asked.map(({ scope, kind, hours }) => ({
    ...shows,
    ...(asksInstead(own.words, writer.outside, { scope, kind }) && { inviting: true as const }),
    claim: own.claim,
    counterparty: own.counterparty,
    from: effectiveFrom(timeline, own.row),
    scope,
    ...(hours && namesHours(hours) && { hours }),
    scopeKnown: true,
    kind,
    reached: "sent",
    ...(untrue && kind === "wrong-number" && { refuted: true as const }),
    proposed: stated.length === 0,
  }))
}
/** What the person wrote to that side at the minute of the stated word, where they wrote anything. */
const writtenAt = (timeline: Timeline, { row: stated, counterparty }: StatedRefusal): Cited<string> | undefined => {
  if (counterparty === null || !hasClock(timeline, stated)) return undefined
  const rows = timeline.groups.find((group) => group.counterparty === counterparty)?.rows ?? []
  for (const row of rows)
    if (
      (timeline.text[row] as number) >= 0 &&
      isOutgoing(timeline, row) &&
      !isCall(timeline, row) &&
      isNear(timeline, stated, timeline.at[row] as number)
    )
      return seenIn(timeline, [row], textOf(timeline, row))
  return undefined
}
/** A refusal that nothing shows but the person's word, and perhaps a call that was connected at that minute. */
const fromWord = (
  { timeline, facts, claims }: RefusalsInput,
  stated: StatedRefusal,
  elsewhere?: Cited<string>,
  /** What they wrote at that minute to a number of nobody's. */
  beside?: OwnMessage,
): Unanswered => {
  const { claim, counterparty, row } = stated
  const answer = claim === null ? undefined : scopeAnswered(facts.one(claimKeyOf(claim, "refused-scope"))?.value)
  const outside = standsOutside(claims.find(({ id }) => id === claim))
  const how = claim === null ? undefined : facts.one(claimKeyOf(claim, "refused-how"))?.value
  const running = mayBeInCall(how) ? callAt(timeline, stated) : undefined
  const way = wayOf(how)
  const told = answer === "hours" && claim !== null ? facts.one(claimKeyOf(claim, "refused-hours"))?.value : undefined
  const hours = told === undefined ? undefined : hoursToldIn(told)
  const missing = running === undefined && saidByTelephone(how) && missingOnRecord(timeline, stated)
  const written =
    running === undefined && answer === undefined && (how === undefined || way === "sms") ? writtenAt(timeline, stated) : undefined
  const durationS = running === undefined ? -1 : (timeline.durationS[running] as number)
  const said = {
    scope: answer === undefined ? (outside ? "all" : "calls") : answer === "wrong-number" ? "all" : answer,
    ...(hours && namesHours(hours) && { hours }),
    scopeKnown: answer !== undefined,
    kind: answer === "wrong-number" ? "wrong-number" : "refusal",
  } as const
  const bounding = running === undefined && !saidByTelephone(how) && elsewhere === undefined ? beside : undefined
  const asked = noWider(said, bounding?.words.refusals ?? [])
  const bound = asked === said ? undefined : bounding
  return {
    claim,
    counterparty,
    at: shownByEach<string>(timeline, Int32Array.of(row), when(timeline, row).value),
    from: effectiveFrom(timeline, row),
    row,
    ...asked,
    ...(bound && { boundBy: bound.row }),
    how: running === undefined ? "stated" : "call",
    ...(running === undefined
      ? way && { way }
      : {
          call: {
            at: seenIn<string>(timeline, [running], when(timeline, running).value),
            ...(durationS > 0 ? { durationS: seenIn(timeline, [running], durationS) } : {}),
          },
          reached: "connected-call" as const,
        }),
    proposed: missing || written !== undefined || elsewhere !== undefined,
    ...(missing && { missingOnRecord: true as const }),
    ...(written && { notInWords: written }),
    ...(elsewhere && { saidTo: elsewhere }),
    citations: timeline.citations([row, ...(running === undefined ? [] : [running]), ...(bound ? [bound.row] : [])].sort((a, b) => a - b)),
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
/** The same while what they rest on is the same. */
export const refusalsIn = ({ timeline, facts, claims, counterparties }: RefusalsInput): readonly Refusal[] =>
  found(timeline, facts, claims, counterparties)
/** A number of more than one side's: the side whose number it is as well, and to which the person says they spoke at that minute, is the one that was written to. */
const namedBy = ({ timeline, counterparties }: RefusalsInput, one: OwnMessage, all: readonly StatedRefusal[]): OwnMessage => {
  const number = timeline.number[one.row] as number
  const theirs = all.filter(
    ({ row, counterparty }) =>
      counterparty !== null &&
      isNear(timeline, row, timeline.at[one.row] as number) &&
      counterparties.find(({ id }) => id === counterparty)?.links.some((link) => link.number === timeline.numbers.get(number)),
  )
  const [first] = theirs
  return first && theirs.every(({ counterparty }) => counterparty === first.counterparty)
    ? { ...one, counterparty: first.counterparty, claim: first.claim }
    : one
}
const refusesSomething = ({ words }: OwnMessage): boolean =>
  words.refusals.length + words.messagesRefused.length + words.offersRefused.length > 0
/** Said to have been a message, at another minute of a day on which there is one alone to that side that refuses something: that is the one. */
const isTheOne = ({ timeline, facts }: RefusalsInput, one: OwnMessage, stated: StatedRefusal, own: readonly OwnMessage[]): boolean => {
  if (stated.claim === null || wayOf(facts.one(claimKeyOf(stated.claim, "refused-how"))?.value) !== "sms") return false
  const day = (row: number): number => Math.floor((timeline.at[row] as number) / secondsPerDay)
  const onDay = own.filter(
    ({ row, counterparty, words }) => counterparty === stated.counterparty && words.refusals.length > 0 && day(row) === day(stated.row),
  )
  return onDay.length === 1 && onDay[0] === one
}
/** 有事打给我, to the same side and later: what was refused is asked for again. */
const endedBy = (timeline: Timeline, one: Unanswered, invited: readonly OwnMessage[]): Unanswered => {
  const next = invited.find(
    ({ row, counterparty }) => counterparty === one.counterparty && row !== one.row && (timeline.at[row] as number) >= one.from,
  )
  return next ? { ...one, until: timeline.at[next.row] as number } : one
}
const lookFor = (about: RefusalsInput): readonly Refusal[] => {
  const { timeline } = about
  const all = statedRefusals(timeline)
  const everything = ownMessages(timeline).map((one) => (one.counterparty === null ? namedBy(about, one, all) : one))
  const own = everything.filter(({ counterparty, shared }) => counterparty !== null || !shared)
  const confirmed = new Map<OwnMessage, StatedRefusal[]>(own.map((one) => [one, []]))
  const alone: Unanswered[] = []
  for (const stated of all) {
    const near = own.filter(
      (one) =>
        refusesSomething(one) &&
        one.counterparty !== null &&
        one.counterparty === stated.counterparty &&
        (isNear(timeline, stated.row, timeline.at[one.row] as number) || isTheOne(about, one, stated, own)),
    )
    for (const one of near) confirmed.get(one)?.push(stated)
    if (near.length > 0) continue
    const then = everything.find(
      (one) => one.counterparty === null && one.words.refusals.length > 0 && isNear(timeline, stated.row, timeline.at[one.row] as number),
    )
    alone.push(fromWord(about, stated, saidElsewhere(about, stated, everything.filter(refusesSomething)), then))
  }
  // What was written to a number of nobody's at the minute of a stated refusal is that one: the person's answers say to whom.
  for (const one of own)
    if (one.counterparty === null && all.some(({ row }) => isNear(timeline, row, timeline.at[one.row] as number))) confirmed.delete(one)
  const invited = own.filter(({ words }) => words.invites)
  const found = [...[...confirmed].flatMap(([one, stated]) => fromMessage(about, one, stated)), ...alone]
  return answered(
    timeline,
    found
      .sort((a, b) => a.from - b.from || (timeline.at[a.row] as number) - (timeline.at[b.row] as number) || a.row - b.row)
      .map((one) => endedBy(timeline, one, invited)),
  )
}
const found = keptWhileAlike(
  (timeline: Timeline, facts, claims: readonly Claim[], counterparties: readonly Counterparty[]): readonly Refusal[] =>
    lookFor({ timeline, facts, claims, counterparties }),
)
