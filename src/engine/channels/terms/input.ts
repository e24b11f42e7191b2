/** What a case gives to its deadlines: acts behind met grounds, days with records, and what the person states of filings. */
import { claimIdOf, claimKeyOf } from "../../case/claim-key.ts"
import type { Facts } from "../../case/facts.ts"
import { lenderTypes } from "../../case/questions/claim/lender-type.ts"
import { asDay, type Day, dayOf } from "../../case/time.ts"
import type { Ground } from "../../grounds/ground.ts"
import type { Law } from "../../law/instrument.ts"
import type { Timeline } from "../../timeline/timeline.ts"
import type { LawSheets } from "../index.ts"
import type { DeadlineInput, Happening } from "./deadlines.ts"
import { recordContacts } from "./records.ts"
import type { LenderType } from "./term.ts"

/** Complaints and objections that the person states, and where they were handed in. */
const handings = [
  { name: "complained", channel: "lender" },
  { name: "objected", channel: "credit-objection" },
] as const
/** Terms are written for kinds of lender: where the kind is not known, none of those is told. */
const lenderOf = (facts: Pick<Facts, "one">, n: number): LenderType =>
  lenderTypes.find((type) => type === facts.one(claimKeyOf(n, "lender-type"))?.value) ?? "unknown"
/** A police report that the person states: handed in that day, and, as the law wants a case opened at once, counted as opened or accepted that day until a receipt says otherwise. */
const reports = (facts: Pick<Facts, "claims" | "one">): readonly Happening[] =>
  facts.claims.flatMap((n) => {
    const on = (name: string): Day | undefined => asDay(facts.one(claimKeyOf(n, name))?.value ?? "")
    const handed = handings.flatMap(({ name, channel }): Happening[] => {
      const day = on(name)
      return day ? [{ channel, claim: claimIdOf(n), day, what: "filed", lender: lenderOf(facts, n) }] : []
    })
    const day = on("police-report")
    if (!day) return handed
    const report = { channel: "110", claim: claimIdOf(n), day }
    const assumed = "这里先按报案当日数，拿到回执后，以回执上的日期为准。"
    return [...handed, { ...report, what: "filed" }, { ...report, what: "accepted", assumed }, { ...report, what: "opened", assumed }]
  })
/** What the timeline, the grounds and the statements of a case give to its deadlines. Only provisions of statutes that are met carry a term against anybody. */
export const inputOf = (
  about: {
    readonly day: Day
    readonly law: Law
    readonly timeline: Timeline
    readonly grounds: readonly Ground[]
    readonly facts: Pick<Facts, "claims" | "one">
  },
  book: LawSheets,
  happenings: readonly Happening[] = [],
): DeadlineInput => ({
  day: about.day,
  law: about.law,
  book,
  happenings: [...happenings, ...reports(about.facts)],
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
