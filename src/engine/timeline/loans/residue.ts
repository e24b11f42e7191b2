/** A few yuan that the other side still claims after everything was paid: a residue of interest, asked about before anybody writes that nothing is overdue. */
import type { Instalment } from "../../case/claim.ts"
import { paidByOf } from "../../case/claim.ts"
import type { LoanDocuments } from "./documents.ts"

/** Above this it is no residue: the sum is told as the other side's claim. */
const mostFen = 5_000

export const withResidue = (
  instalments: readonly Instalment[],
  { overdue, claimedFen }: LoanDocuments,
  denied: boolean,
): readonly Instalment[] => {
  if (denied || instalments.length === 0 || !instalments.every(paidByOf)) return instalments
  const claimed = claimedFen.find(
    ({ value, on }) => value.value > 0 && value.value <= mostFen && on !== null && overdue.some((one) => one.on === on),
  )
  const last = instalments.filter((one) => claimed?.on && one.due.value < claimed.on).at(-1)
  return claimed && last ? instalments.map((one) => (one === last ? { ...one, leftFen: claimed.value.value } : one)) : instalments
}
