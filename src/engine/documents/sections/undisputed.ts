/** Whether a borrower's contract simply goes on: they say that nothing is late, and nothing shown or answered disputes it. */
import { isInTime } from "../../case/claim.ts"
import { falseAmount } from "../../rules/false-amount/index.ts"
import { isOf } from "../../rules/index.ts"
import { writtenStandingOf } from "../standing/index.ts"
import type { PaperSubject } from "./matter.ts"

/** No paper promises a payment for whoever was late once, disputes the sum, or stands otherwise. */
export const goesOn = (matter: PaperSubject): boolean => {
  const { loan, dossier, role, said, findings } = matter
  if (writtenStandingOf(matter) !== "current" || role?.value !== "borrower-current") return false
  const due = (loan?.instalments ?? []).filter((one) => one.due.value <= dossier.day)
  const disputed = [...said("amount-agreed"), ...said("applied"), ...said("signed")].some(({ value }) => value === "no")
  return !disputed && due.every(isInTime) && !findings.some((one) => isOf(one, falseAmount))
}
