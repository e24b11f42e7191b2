/** One claim as the plan looks at it: who is who, what has been said to whom, what came after, and which terms run. */
import type { Claim, Counterparty, Loan } from "../case/claim.ts"
import { claimKeyOf } from "../case/claim-key.ts"
import type { Filing } from "../case/record/filings.ts"
import { asDay, type Day, dayOf, numberOfDay, secondsPerDay } from "../case/time.ts"
import { fraudRowsOf } from "../causes/fraud-rows.ts"
import { isLawful } from "../causes/lawful-reminder/index.ts"
import type { LawSheets } from "../channels/index.ts"
import { type Deadline, deadlinesOf } from "../channels/terms/deadlines.ts"
import { inputOf } from "../channels/terms/input.ts"
import { type PaperSubject, paperSubjectOf } from "../documents/sections/matter.ts"
import { isMended } from "../documents/sections/mended.ts"
import type { Dossier } from "../dossier.ts"
import { readAmends, readConfirmation } from "../messages/index.ts"
import { readMended } from "../messages/mended-told.ts"
import { refusesCalls, refusesHours, refusesMessages } from "../refusals/covers.ts"
import type { RefusalWay } from "../refusals/way.ts"
import { afterRefusal } from "../rules/after-refusal/index.ts"
import { falseOverdue } from "../rules/false-overdue/index.ts"
import { isOf } from "../rules/index.ts"
import { isPressingIn } from "../timeline/contacts.ts"
import { formOf, saysOf } from "../timeline/readings.ts"
import { isIncoming } from "../timeline/rows.ts"
import type { Timeline } from "../timeline/timeline.ts"
import { isDisputed, isNoneLent } from "./disputed.ts"
import { isMisrecorded } from "./misrecorded.ts"
import { type PlanStanding, planStandingOf } from "./standing.ts"

export interface PlanMatter {
  readonly dossier: Dossier
  readonly book: LawSheets
  readonly claim: Claim | undefined
  readonly party: Counterparty | undefined
  readonly subject: PaperSubject | undefined
  readonly standing: PlanStanding
  /** A lawful reminder is the likely cause: there is nothing to complain of. */
  readonly lawful: boolean
  /** The credit record is likely wrong: what is there is objected to, whoever calls or does not. */
  readonly misrecorded: boolean
  /** The other side called a debt overdue on days on which nothing was. */
  readonly misreported: boolean
  readonly loan: Loan | undefined
  /** Something on file, in the person's own words or among their answers speaks against their word that the debt is not theirs. */
  readonly denialDoubted: boolean
  /** Something may be cited or asked about. */
  readonly warranted: boolean
  /** The side's messages ask as a fraud does, and nobody has checked that they are its own: nothing is sent to it. */
  readonly suspect: boolean
  /** Whether there is a loan to be paid, or to whom, is open: nobody is told to pay as agreed. */
  readonly disputed: boolean
  /** There may be no loan of theirs at all: not only one whose lender has no licence. */
  readonly noneLent: boolean
  /** Terms that run in this claim, soonest first. */
  readonly deadlines: readonly Deadline[]
  /** The day on which the person told the side to stop, or wrote to it. A word about others, some number or some hours is none, unless those hours were not kept. */
  readonly told: Day | undefined
  /** The day on which the institution itself was written to: a complaint or a paper handed in there, or the person's own letter to it. A word to whoever called is a refusal, and no letter. */
  readonly written: Day | undefined
  /** The day on which the side confirmed that it is mended. */
  readonly confirmed: Day | undefined
  /** What was handed in in this claim, by day, with what was answered. */
  readonly filings: readonly Filing[]
  /** How many contacts of the side that press for something there are after a day; after a word to stop alone, those that it covers. */
  after(day: Day): number
  /** The name of the other side as the person reads it. */
  readonly side: string
  readonly ids: { readonly claim: string | null; readonly counterparty: string | null }
  /** A stable id of a step. */
  id(name: string): string
  key(name: string): string
  answer(name: string): string | undefined
  day(name: string): Day | undefined
}
/** The side says in writing that it will not get in touch again, that the number is removed, that the whole debt is settled, or that it set right what it did. */
const confirms = (timeline: Timeline, row: number): boolean => {
  const text = timeline.text[row] as number
  if (text < 0) return false
  const words = timeline.texts.get(text)
  const amends = isIncoming(timeline, row) ? readAmends(words)?.of : undefined
  return (
    saysOf(timeline, row)?.settled?.value === "all" ||
    readConfirmation(words) !== undefined ||
    (isIncoming(timeline, row) && readMended(words) === true) ||
    amends === "corrected" ||
    amends === "dealt-with"
  )
}
/** Where the other side itself takes letters. */
const ofSide = "lender"
const toSide = (filings: readonly Filing[]): readonly Day[] => filings.filter(({ channel }) => channel === ofSide).map(({ day }) => day)
/** Ways of a word to stop that reach the institution itself, in writing. */
const toInstitution: ReadonlySet<RefusalWay> = new Set<RefusalWay>(["post", "email", "app", "online-service"])
const latest = (days: readonly (Day | undefined)[]): Day | undefined =>
  days
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1)

export const matterOf = (dossier: Dossier, book: LawSheets, claim: Claim | undefined): PlanMatter => {
  const { facts, timeline } = dossier
  const party = dossier.counterparties.find((one) => one.claim === claim?.id)
  const subject = party && paperSubjectOf(dossier, party.id)
  const key = (name: string): string => claimKeyOf(claim?.id ?? 1, name)
  const answer = (name: string): string | undefined => facts.one(key(name))?.value
  const day = (name: string): Day | undefined => asDay(answer(name) ?? "")
  const contacts = [...(subject?.contacts ?? [])].filter((row) => !Number.isNaN(timeline.at[row]))
  const presses = isPressingIn(timeline)
  // What came against the person's word: of a word that asked for less than silence, no more than what it asked for.
  const against = subject?.findings.find((finding) => isOf(finding, afterRefusal) && finding.counterparty === party?.id)?.events
  const refused = latest(
    dossier.refusals
      .filter(
        (one) =>
          one.claim === claim?.id &&
          (refusesCalls(one, claim) || refusesMessages(one, claim) || (against !== undefined && refusesHours(one, claim))),
      )
      .map((one) => asDay(one.at.value.slice(0, 10))),
  )
  const filings = (dossier.filings ?? []).filter((one) => one.claim === (claim?.id ?? null) || one.claim === null)
  const written = latest([day("complained"), ...toSide(filings)])
  const lettered = dossier.refusals
    .filter((one) => one.claim === claim?.id && !one.refuted && one.way !== undefined && toInstitution.has(one.way))
    .map((one) => asDay(one.at.value.slice(0, 10)))
  // An apology for one slip is its word that it ends, while nothing came since.
  const kept = subject !== undefined && isMended(subject)
  const lastWord = contacts.filter((row) => confirms(timeline, row) || (kept && formOf(timeline, row) === "apology")).at(-1)
  const confirmed = latest([day("confirmed"), lastWord === undefined ? undefined : dayOf(timeline.at[lastWord] as number)])
  const after = (from: Day): number => {
    const end = (numberOfDay(from) + 1) * secondsPerDay
    const bySpeech = from !== written && from !== confirmed
    return (bySpeech ? [...(against ?? [])] : contacts.filter(presses)).filter((row) => (timeline.at[row] as number) >= end).length
  }
  return {
    dossier,
    book,
    claim,
    party,
    subject,
    standing: planStandingOf(dossier, claim),
    lawful: claim !== undefined && isLawful(dossier.diagnosis, claim),
    misrecorded: isMisrecorded(dossier, claim, answer),
    misreported: dossier.findings.some((finding) => isOf(finding, falseOverdue) && finding.claim === claim?.id),
    loan: dossier.loans.find((one) => one.claim === claim?.id),
    denialDoubted: dossier.contradictions.some(
      (one) => (one.claim === null || one.claim === claim?.id) && one.leavesOpen.includes("element:not-the-debtor"),
    ),
    warranted: (subject?.grounds.length ?? 0) + (subject?.open.length ?? 0) > 0,
    suspect: party !== undefined && answer("side-checked") !== "yes" && fraudRowsOf(timeline, party).length > 0,
    disputed: isDisputed(dossier, claim, answer),
    noneLent: isNoneLent(dossier, claim, answer),
    deadlines: deadlinesOf(inputOf(dossier, book)).filter((one) => one.claim === (claim?.id ?? null) || one.claim === null),
    told: latest([refused, written]),
    written: latest([written, ...lettered]),
    filings,
    confirmed,
    after,
    side: party?.name.value ?? claim?.lender?.value ?? claim?.platform?.value ?? "对方",
    ids: { claim: claim?.id ?? null, counterparty: party?.id ?? null },
    id: (name) => `${name}-${claim?.id ?? "case"}`,
    key,
    answer,
    day,
  }
}
