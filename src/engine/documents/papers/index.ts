/** The registry of papers. A new one is one folder and one line here. */
import type { Draft } from "../document.ts"
import { callCard } from "./call-card/index.ts"
import { carrierRequest } from "./carrier-request/index.ts"
import { caseSummary } from "./case-summary/index.ts"
import { civilComplaint } from "./civil-complaint/index.ts"
import { contactStatistics } from "./contact-statistics/index.ts"
import { creditObjection } from "./credit-objection/index.ts"
import { creditObjectionBureau } from "./credit-objection-bureau/index.ts"
import { defenceStatement } from "./defence-statement/index.ts"
import { evidenceList } from "./evidence-list/index.ts"
import { explanationNote } from "./explanation-note/index.ts"
import { followUpNotice } from "./follow-up-notice/index.ts"
import { injunctionApplication } from "./injunction-application/index.ts"
import { nifaReport } from "./nifa-report/index.ts"
import { noDebtConfirmationRequest } from "./no-debt-confirmation-request/index.ts"
import { nonFilingReview } from "./non-filing-review/index.ts"
import { notMyLoanDeclaration } from "./not-my-loan-declaration/index.ts"
import { platformComplaint } from "./platform-complaint/index.ts"
import { policeReport } from "./police-report/index.ts"
import { powerOfAttorney } from "./power-of-attorney/index.ts"
import { preservationRequest } from "./preservation-request/index.ts"
import { productionApplication } from "./production-application/index.ts"
import { reconsiderationApplication } from "./reconsideration-application/index.ts"
import { recordingTranscript } from "./recording-transcript/index.ts"
import { recordsRequest } from "./records-request/index.ts"
import { regulatorComplaint } from "./regulator-complaint/index.ts"
import { regulatorReport } from "./regulator-report/index.ts"
import { stopNotice } from "./stop-notice/index.ts"
import { stopNoticeSms } from "./stop-notice-sms/index.ts"
import { takedownNotice } from "./takedown-notice/index.ts"
import { telecomComplaint } from "./telecom-complaint/index.ts"
import { telecomComplaintOperator } from "./telecom-complaint-operator/index.ts"
import { witnessStatement } from "./witness-statement/index.ts"

/** In the order in which exhibits get their numbers. */
export const drafts: readonly Draft[] = [
  regulatorComplaint,
  regulatorReport,
  stopNotice,
  stopNoticeSms,
  followUpNotice,
  recordsRequest,
  platformComplaint,
  notMyLoanDeclaration,
  creditObjection,
  creditObjectionBureau,
  noDebtConfirmationRequest,
  carrierRequest,
  policeReport,
  reconsiderationApplication,
  nonFilingReview,
  preservationRequest,
  telecomComplaint,
  telecomComplaintOperator,
  takedownNotice,
  nifaReport,
  civilComplaint,
  defenceStatement,
  injunctionApplication,
  productionApplication,
  powerOfAttorney,
  callCard,
  caseSummary,
  explanationNote,
  recordingTranscript,
  witnessStatement,
  contactStatistics,
  evidenceList,
]
