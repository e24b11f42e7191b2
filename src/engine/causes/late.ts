/** Instalments that were paid, and by the person's own days only after the due day: past, and no error of whoever recorded it. */
import { type Instalment, type Loan, paidByOf } from "../case/claim.ts"

export const lateOnes = (loan: Loan | undefined): readonly Instalment[] =>
  (loan?.instalments ?? []).filter((one) => one.paid !== undefined && (paidByOf(one)?.value ?? one.due.value) > one.due.value)
