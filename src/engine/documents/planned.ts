/** The papers that the command line's contract names, in its order: those without a draft are not yet built, and a command says so. */
import { creditObjectionBureau } from "./papers/credit-objection-bureau/index.ts"
import { drafts } from "./papers/index.ts"
import { telecomComplaintOperator } from "./papers/telecom-complaint-operator/index.ts"

export const paperIds: readonly string[] = [
  "stop-notice",
  "stop-notice-sms",
  "follow-up-notice",
  "records-request",
  "not-my-loan-declaration",
  "no-debt-confirmation-request",
  "carrier-request",
  "preservation-request",
  "platform-complaint",
  "regulator-complaint",
  "regulator-report",
  "nifa-report",
  "credit-objection",
  creditObjectionBureau.id,
  "telecom-complaint",
  telecomComplaintOperator.id,
  "takedown-notice",
  "police-report",
  "reconsideration-application",
  "non-filing-review",
  "civil-complaint",
  "defence-statement",
  "injunction-application",
  "production-application",
  "power-of-attorney",
  "evidence-list",
  "contact-statistics",
  "recording-transcript",
  "witness-statement",
  "explanation-note",
  "case-summary",
  "call-card",
]
/** The place of a paper in that order; papers that the contract does not name come last. */
export const paperOrder = (id: string): number => {
  const at = paperIds.indexOf(id)
  return at < 0 ? paperIds.length : at
}
/** True for a paper that the contract names and nobody has written yet. */
export const isNotYetBuilt = (id: string): boolean => paperIds.includes(id) && !drafts.some((draft) => draft.id === id)
/** True for a paper that can be drafted. */
export const isBuilt = (id: string): boolean => drafts.some((draft) => draft.id === id)
