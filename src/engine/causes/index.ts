/** All causes, in the order in which equals are told, and the diagnosis of a case by them. */
import { agreedExtension } from "./agreed-extension/index.ts"
import { amountDispute } from "./amount-dispute/index.ts"
import type { Cause, Diagnosis } from "./cause.ts"
import { contactPerson } from "./contact-person/index.ts"
import { dataError } from "./data-error/index.ts"
import { type DiagnosisInput, diagnoseBy } from "./diagnose.ts"
import { formerNumber } from "./former-number/index.ts"
import { genuineProcess } from "./genuine-process/index.ts"
import { identityMisuse } from "./identity-misuse/index.ts"
import { lawfulReminder } from "./lawful-reminder/index.ts"
import { marketing } from "./marketing/index.ts"
import { noValidLoan } from "./no-valid-loan/index.ts"
import { notADebt } from "./not-a-debt/index.ts"
import { overdue } from "./overdue/index.ts"
import { ownNumberDisplayed } from "./own-number-displayed/index.ts"
import { preDuePressure } from "./pre-due-pressure/index.ts"
import { scam } from "./scam/index.ts"
import { settledLoan } from "./settled-loan/index.ts"
import { wideNet } from "./wide-net/index.ts"

/** In the order in which equals are told: danger first, then what speaks against the person's own case, then what speaks for it. */
export const causes: readonly Cause[] = [
  scam,
  overdue,
  identityMisuse,
  noValidLoan,
  settledLoan,
  agreedExtension,
  dataError,
  amountDispute,
  preDuePressure,
  contactPerson,
  formerNumber,
  wideNet,
  ownNumberDisplayed,
  lawfulReminder,
  genuineProcess,
  notADebt,
  marketing,
]
/** What a cause concluded of a claim; undefined where it was not weighed. */
export const conclusionOf = (diagnosis: readonly Diagnosis[], { id }: Cause, claim: string | null): Diagnosis | undefined =>
  diagnosis.find((entry) => entry.claim === claim && entry.cause === id)

/** Weighs every cause for every claim that it concerns, and for what belongs to none. */
export const diagnose = (input: DiagnosisInput, weighed: readonly Cause[] = causes): readonly Diagnosis[] => diagnoseBy(weighed, input)
