/** Finds that the credit report shows a loan that is not the person's, or that the other side calls overdue though nothing was late. */
import type { Cited } from "../../case/citation.ts"
import type { Claim } from "../../case/claim.ts"
import { claimKeyOf } from "../../case/claim-key.ts"
import { isOutsiderRole } from "../../case/role.ts"
import { asDay } from "../../case/time.ts"
import { notTheirs, settledDay } from "../claim-of.ts"
import { finding } from "../finding.ts"
import type { Rule, RuleInput } from "../rule.ts"
import type { MeasureOf } from "../words.ts"
import { creditRecordErrorPhrases } from "./paper.ts"
import { creditRecordErrorWords } from "./words.ts"

/** Nobody's debt, or another's that stands in the person's own report. */
const notOwn = (claim: Claim): Cited<string> | undefined => {
  const basis = notTheirs(claim)
  return basis && (basis !== claim.role || isOutsiderRole(claim.role.value)) ? basis : undefined
}
/** A loan that was paid in time stands in a report, too: only a default that is asserted of it can be wrong. */
const calledLate = (input: RuleInput, claim: Claim, on: string | undefined): Cited<string> | undefined => {
  const said = input.facts.one(claimKeyOf(claim.id, "overdue-claimed"))
  const day = on === undefined ? undefined : asDay(on)
  const standing = day && input.loans.find((loan) => loan.claim === claim.id)?.standingOn(day)
  return said?.value === "yes" && (standing === "settled" || standing === "not-due") ? said : undefined
}
export const creditRecordError: Rule<MeasureOf<typeof creditRecordErrorWords>> = {
  id: "credit-record-error",
  words: creditRecordErrorWords,
  paper: creditRecordErrorPhrases,
  /** By answers, whatever contacts there were. Silent where the report does not show the loan, and where whose it is is not known. */
  measure: (input) =>
    input.claims.flatMap((claim) => {
      const inReport = input.facts.one(claimKeyOf(claim.id, "in-credit-report"))
      if (inReport?.value !== "yes") return []
      const reportDay = input.facts.one(claimKeyOf(claim.id, "credit-report-day"))
      const basis = notOwn(claim)
      const late = basis ? undefined : calledLate(input, claim, reportDay?.value)
      if (!basis && !late) return []
      const counterparty = input.timeline.groups.find((group) => group.attributed && group.claim === claim.id)?.counterparty ?? null
      return [
        finding(
          creditRecordErrorWords,
          input,
          { claim: claim.id, counterparty, attributed: counterparty !== null },
          new Int32Array(0),
          [],
          {
            inReport,
            basis,
            late,
            reportDay,
            settledOn: basis ? undefined : settledDay(input, claim.id),
          },
        ),
      ]
    }),
}
