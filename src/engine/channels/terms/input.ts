/** What a case gives to its deadlines: acts behind met grounds, days with records, and what the person states of filings. */
import { claimIdOf, claimKeyOf } from "../../case/claim-key.ts"
import type { Facts } from "../../case/facts.ts"
import { lenderKindIn } from "../../case/lender-kind.ts"
import { lenderTypes } from "../../case/questions/claim/lender-type.ts"
import type { Filing, ReplyKind } from "../../case/record/filings.ts"
import { asDay, type Day, dayOf } from "../../case/time.ts"
import { regulatorComplaint } from "../../documents/papers/regulator-complaint/index.ts"
import { regulatorReport } from "../../documents/papers/regulator-report/index.ts"
import type { Ground } from "../../grounds/ground.ts"
import type { Law } from "../../law/instrument.ts"
import type { FilingSort, LenderType, Start } from "../../law/terms/term.ts"
import type { Timeline } from "../../timeline/timeline.ts"
import type { LawSheets } from "../index.ts"
import type { DeadlineInput, Happening } from "./deadlines.ts"
import { recordContacts } from "./records.ts"

/** The channel at which the police are told. */
const police = "110"
/** Complaints, objections and answers that the person states, and where they were handed in. */
const handings = [
  { name: "complained", channel: "lender", what: "filed" },
  { name: "answered", channel: "lender", what: "answered" },
  { name: "objected", channel: "credit-objection", what: "filed" },
  { name: "served", channel: "court", what: "served" },
] as const
/** The question that the day of a filing at a channel answers: it is stated with it, so that everything that asks for it knows. */
export const statedAs = (channel: string): "complained" | "objected" | "police-report" | undefined =>
  channel === police
    ? "police-report"
    : (handings.find((one) => one.channel === channel && one.what === "filed")?.name as "complained" | "objected" | undefined)
/** Terms are written for kinds of lender: where the kind is not known, none of those is told. */
const lenderOf = (facts: Pick<Facts, "one">, n: number): LenderType =>
  lenderTypes.find((type) => type === lenderKindIn(facts, n)?.value) ?? "unknown"
/** A police report that the person states: handed in that day, and, as the law wants a case opened at once, counted as opened or accepted that day until a receipt says otherwise. */
const reports = (facts: Pick<Facts, "claims" | "one">): readonly Happening[] =>
  facts.claims.flatMap((n) => {
    const on = (name: string): Day | undefined => asDay(facts.one(claimKeyOf(n, name))?.value ?? "")
    const handed = handings.flatMap(({ name, channel, what }): Happening[] => {
      const day = on(name)
      return day ? [{ channel, claim: claimIdOf(n), day, what, lender: lenderOf(facts, n) }] : []
    })
    const day = on("police-report")
    if (!day) return handed
    const report = { channel: police, claim: claimIdOf(n), day }
    // What was turned away was neither taken nor opened.
    if (facts.one(claimKeyOf(n, "police-outcome"))?.value === "refused") return [...handed, { ...report, what: "filed" }]
    const assumed = "这里先按报案当日数，拿到回执后，以回执上的日期为准。"
    return [...handed, { ...report, what: "filed" }, { ...report, what: "accepted", assumed }, { ...report, what: "opened", assumed }]
  })
/** As what a paper is handed in, where one place takes both. */
const sortOf: ReadonlyMap<string, FilingSort> = new Map([
  [regulatorComplaint.id, "投诉"],
  [regulatorReport.id, "举报"],
])
/** How terms are started by an answer. */
const startedBy: Readonly<Record<ReplyKind, readonly Start[]>> = {
  accepted: ["accepted"],
  answered: ["answered"],
  refused: ["answered", "refused"],
  partly: ["answered"],
  done: ["answered"],
}
/** What was handed in and answered, by the record. A day that the person states of the same channel is told by their statement already. */
const filed = (filings: readonly Filing[], facts: Pick<Facts, "claims" | "one">): readonly Happening[] =>
  filings.flatMap(({ doc, channel, claim, day, replies }): readonly Happening[] => {
    const n = facts.claims.find((number) => claimIdOf(number) === claim)
    const as = sortOf.get(doc)
    const where = { channel, claim, ...(n === undefined ? {} : { lender: lenderOf(facts, n) }), ...(as ? { as } : {}) }
    const handed: readonly Happening[] = statedAs(channel) === undefined ? [{ ...where, day, what: "filed" }] : []
    return [...handed, ...replies.flatMap((reply) => startedBy[reply.as].map((what) => ({ ...where, day: reply.day, what })))]
  })
/** What the timeline, the grounds and the statements of a case give to its deadlines. Only provisions of statutes that are met carry a term against anybody. */
export const inputOf = (
  about: {
    readonly day: Day
    readonly law: Law
    readonly timeline: Timeline
    readonly grounds: readonly Ground[]
    readonly facts: Pick<Facts, "claims" | "one">
    readonly filings?: readonly Filing[]
  },
  book: LawSheets,
  happenings: readonly Happening[] = [],
): DeadlineInput => ({
  day: about.day,
  law: about.law,
  book,
  happenings: [...happenings, ...reports(about.facts), ...filed(about.filings ?? [], about.facts)],
  records: recordContacts(about.timeline),
  acts: about.grounds
    .filter((ground) => ground.met && ground.version.kind === "法律")
    .flatMap((ground) => {
      const dated = Array.from(ground.events, (row) => about.timeline.at[row] as number).filter((at) => !Number.isNaN(at))
      const days = [...new Set(dated.map(dayOf))].sort()
      const [first, last] = [days[0], days.at(-1)]
      if (!first || !last) return []
      const { claim, counterparty, ref, provision } = ground
      return [{ claim, counterparty, instrument: ref.instrument, right: provision.right !== undefined, first, last, days }]
    }),
})
