/** Finds messages that ask for codes, transfers, screen sharing or a call back on a number of their own: signs of a fraud, looked at before anything else. */
import type { MessageForm } from "../../messages/reading.ts"
import { finding } from "../finding.ts"
import type { Rule } from "../rule.ts"
import { wordedBy } from "../worded.ts"
import type { MeasureOf } from "../words.ts"
import { formAt, wordedKinds } from "../words-read.ts"
import { askedOf } from "./asked.ts"
import { codeOrTransferRequestPhrases } from "./paper.ts"
import { codeOrTransferRequestWords } from "./words.ts"

/** A payment that arrived, a movement on the account: they ask for nothing. What looks like a code, an offer or an apology may ask for one. */
const saysOnly: ReadonlySet<MessageForm | undefined> = new Set(["receipt", "movement"])
export const codeOrTransferRequest: Rule<MeasureOf<typeof codeOrTransferRequestWords>> = {
  id: "code-or-transfer-request",
  words: codeOrTransferRequestWords,
  paper: codeOrTransferRequestPhrases,
  measure: (input) =>
    wordedBy(input, "scam_request", ["violation", "scam"], (row) => !saysOnly.has(formAt(input.timeline, row))).map(
      ({ group, rows, measures }) =>
        finding(codeOrTransferRequestWords, input, group, rows, wordedKinds, { ...measures, ...askedOf(input.timeline, rows) }),
    ),
}
