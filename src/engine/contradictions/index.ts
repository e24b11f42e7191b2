/** Every kind of contradiction between what is stated and what is on file: a new kind is one file and one line here. */
import { admittedInOwnWords } from "./admitted-in-own-words.ts"
import { answeredAgainstDenial } from "./answered-against-denial.ts"
import { assignedOnFile } from "./assigned-on-file.ts"
import { boundByLender } from "./bound-by-lender.ts"
import { boundInOwnWords } from "./bound-in-own-words.ts"
import { calledBeforeNumber } from "./called-before-number.ts"
import { calledByOwnName } from "./called-by-own-name.ts"
import type { Contradiction } from "./contradiction.ts"
import { dayToCome } from "./day-to-come.ts"
import { debitFailedOnFile } from "./debit-failed-on-file.ts"
import { dueOtherOnFile } from "./due-on-file.ts"
import { extensionRefused } from "./extension-refused.ts"
import { guaranteedBeside } from "./guaranteed-beside.ts"
import { heirTold } from "./heir-told.ts"
import type { ContradictionInput, ContradictionKind } from "./kind.ts"
import { misuseWithoutIdentity } from "./misuse-without-identity.ts"
import { overdueAllInTime } from "./overdue-all-in-time.ts"
import { ownDebtTold } from "./own-debt-told.ts"
import { paidAfterCutOff } from "./paid-after-cut-off.ts"
import { paidOutOnFile } from "./paid-out-on-file.ts"
import { partLeft } from "./part-left.ts"
import { paymentReturned } from "./payment-returned.ts"
import { payoutAgainstDenial } from "./payout-against-denial.ts"
import { payoutTold } from "./payout-told.ts"
import { receiptAfterDue } from "./receipt-after-due.ts"
import { refusedInOtherWords } from "./refused-in-other-words.ts"
import { refusedToAnother } from "./refused-to-another.ts"
import { refusedWithoutCall } from "./refused-without-call.ts"
import { remainsOnFile } from "./remains-on-file.ts"
import { roleAgainstDebtor } from "./role-against-debtor.ts"
import { settledBeforePaid } from "./settled-before-paid.ts"
import { settledByHearsay } from "./settled-by-hearsay.ts"
import { settledByLender } from "./settled-by-lender.ts"
import { settledUndone } from "./settled-undone.ts"
import { tiedInOwnWords } from "./tied-in-own-words.ts"
import { undertakenInOwnWords } from "./undertaken-in-own-words.ts"
import { unpaidAgainstAnswers } from "./unpaid-against-answers.ts"

/** Those between two answers first. */
export const contradictionKinds: readonly ContradictionKind[] = [
  roleAgainstDebtor,
  payoutAgainstDenial,
  answeredAgainstDenial,
  overdueAllInTime,
  unpaidAgainstAnswers,
  settledBeforePaid,
  misuseWithoutIdentity,
  dayToCome,
  settledByLender,
  settledUndone,
  settledByHearsay,
  remainsOnFile,
  partLeft,
  receiptAfterDue,
  paidAfterCutOff,
  dueOtherOnFile,
  debitFailedOnFile,
  paymentReturned,
  refusedWithoutCall,
  refusedInOtherWords,
  refusedToAnother,
  extensionRefused,
  admittedInOwnWords,
  boundInOwnWords,
  undertakenInOwnWords,
  tiedInOwnWords,
  boundByLender,
  heirTold,
  assignedOnFile,
  guaranteedBeside,
  paidOutOnFile,
  payoutTold,
  calledByOwnName,
  ownDebtTold,
  calledBeforeNumber,
]
export const contradictionsIn = (about: ContradictionInput): readonly Contradiction[] =>
  contradictionKinds.flatMap((kind) => kind.find(about))
