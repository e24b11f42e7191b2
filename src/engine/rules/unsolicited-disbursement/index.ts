/** Finds that money of a loan arrived which the person says they never applied for: by their answers, or by a disbursement on file. */
import { eventKinds } from "../../case/batch.ts"
import { claimKeyOf } from "../../case/claim-key.ts"
import { dayOf } from "../../case/time.ts"
import { countOf, first } from "../../timeline/measure.ts"
import type { Timeline } from "../../timeline/timeline.ts"
import { finding } from "../finding.ts"
import type { Rule, RuleInput } from "../rule.ts"
import { takenOver } from "../taken-over.ts"
import type { MeasureOf } from "../words.ts"
import { unsolicitedDisbursementPhrases } from "./paper.ts"
import { unsolicitedDisbursementWords } from "./words.ts"

const disbursement = eventKinds.indexOf("disbursement")
/** Disbursements on file by the claim that they are tied to. */
const paidOut = ({ timeline, acts }: RuleInput, claim: string): Int32Array => {
  const rows: number[] = []
  for (let row = timeline.kind.indexOf(disbursement); row >= 0; row = timeline.kind.indexOf(disbursement, row + 1)) {
    const day = Number.isNaN(timeline.at[row] as number) ? undefined : dayOf(timeline.at[row] as number)
    if (day !== undefined && day >= acts.from && (acts.to === undefined || day <= acts.to) && timeline.event(row).claim === claim)
      rows.push(row)
  }
  return Int32Array.from(rows)
}
const partyOf = ({ groups }: Timeline, claim: string): string | null =>
  groups.find((group) => group.attributed && group.claim === claim)?.counterparty ?? null

export const unsolicitedDisbursement: Rule<MeasureOf<typeof unsolicitedDisbursementWords>> = {
  id: "unsolicited-disbursement",
  words: unsolicitedDisbursementWords,
  paper: unsolicitedDisbursementPhrases,
  /** Silent while nobody said that there was no application: a disbursement alone is what a loan begins with; and where somebody else may have applied with the person's telephone. */
  measure: (input) => {
    const { timeline, facts } = input
    if (takenOver(facts)) return []
    return input.claims.flatMap(({ id, debtor, role }) => {
      const denied =
        debtor?.value === "nobody" ? debtor : role?.value === "no-loan-registrant" && debtor?.value !== "self" ? role : undefined
      const answer = facts.one(claimKeyOf(id, "payout-own-account"))
      const payout = answer?.value === "yes" ? answer : undefined
      const rows = paidOut(input, id)
      if (!denied || (!payout && rows.length === 0)) return []
      const counterparty = partyOf(timeline, id)
      return [
        finding(
          unsolicitedDisbursementWords,
          input,
          { claim: id, counterparty, attributed: counterparty !== null },
          rows,
          ["disbursement"],
          { basis: denied, payout, disbursements: countOf(timeline, rows), first: rows.length > 0 ? first(timeline, rows) : undefined },
        ),
      ]
    })
  },
}
