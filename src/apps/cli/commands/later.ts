/** Words of the contract that later parts build: a command knows them, and is honest about them (exit 2). */
import { exit, type Outcome } from "../command.ts"
import type { Screen } from "../screen.ts"

const documents: ReadonlySet<string> = new Set([
  "stop-notice-sms",
  "follow-up-notice",
  "records-request",
  "not-my-loan-declaration",
  "no-debt-confirmation-request",
  "carrier-request",
  "preservation-request",
  "platform-complaint",
  "regulator-report",
  "nifa-report",
  "credit-objection",
  "telecom-complaint",
  "takedown-notice",
  "police-report",
  "reconsideration-application",
  "non-filing-review",
  "civil-complaint",
  "defence-statement",
  "injunction-application",
  "production-application",
  "power-of-attorney",
  "recording-transcript",
  "witness-statement",
  "explanation-note",
  "case-summary",
  "call-card",
])
export const isLaterDocument = (doc: string | undefined): boolean => doc !== undefined && documents.has(doc)

export const notYetBuilt = (what: string, screen: Screen): Outcome => {
  screen.note(`“${what}”尚未实现\n${what} is not yet built`)
  return { exit: exit.usage }
}
