/** Which paper belongs to which step, by the ids of the command line's contract: built or not yet built. */
import { isNotYetBuilt } from "../documents/planned.ts"
import type { PlanStanding } from "./standing.ts"

interface Papers {
  /** To the other side itself. */
  readonly tell: string
  /** To its own channel of complaints, and to whoever supervises it. */
  readonly institution?: string
  readonly authority: string
}
const outside: Papers = { tell: "stop-notice", authority: "regulator-report" }
const borrower: Papers = { tell: "stop-notice", institution: "platform-complaint", authority: "regulator-complaint" }
export const papersOf: Readonly<Record<Exclude<PlanStanding, "unsaid">, Papers>> = {
  current: borrower,
  overdue: borrower,
  bound: borrower,
  settled: { ...borrower, tell: "records-request" },
  contact: outside,
  unit: outside,
  stranger: { ...outside, tell: "records-request" },
  successor: { ...outside, tell: "records-request" },
  misuse: { ...outside, tell: "not-my-loan-declaration" },
  "never-borrowed": { ...outside, tell: "no-debt-confirmation-request" },
}
/** What is written to the other side until the paper meant for it can be drafted. */
export const meanwhile = "stop-notice"
export const otherPapers = {
  police: "police-report",
  credit: "credit-objection",
  declaration: "not-my-loan-declaration",
  carrier: "carrier-request",
  telecom: "telecom-complaint",
  suit: "civil-complaint",
  summary: "case-summary",
  card: "call-card",
} as const

/** The paper as a step names it. */
export const paper = (doc: string): { readonly doc: string; readonly notYetBuilt?: true } =>
  isNotYetBuilt(doc) ? { doc, notYetBuilt: true } : { doc }
