/** A paper waits for an answer. */
import { nameOfKey } from "../case/claim-key.ts"
import type { Gap } from "../case/gap.ts"
import type { Need } from "../case/need.ts"
import { questionOf } from "../case/questions/index.ts"
import type { PaperGap } from "./gap-kind.ts"
import { gapOf } from "./gap-kind.ts"

export const statementMissing = {
  code: "statement-missing",
  sentence: { zh: "还缺一个回答", en: "an answer is missing" },
  leavesOpen: [],
} as const satisfies PaperGap

/** What stays open while an answer is missing, by the name of its question. */
const opens: Readonly<Record<string, readonly Need[]>> = {
  role: ["role"],
  "for-role": ["role"],
  debtor: ["whose-debt"],
  lender: ["lender"],
  "lender-type": ["lender-kind"],
  name: ["identity"],
  "for-name": ["identity"],
  phone: ["phone"],
  "registered-name": ["registered-name"],
  "platform-registered-name": ["registered-name"],
  seat: ["seat"],
  "platform-seat": ["seat"],
  office: ["office"],
  address: ["address"],
  contact: ["contact"],
  postcode: ["postcode"],
  reply: ["reply"],
}
/** The gap of a paper that waits for the answer to a concrete key. */
export const asked = (key: string): Gap =>
  gapOf(statementMissing, {
    params: { key },
    how: `请回答：${questionOf(key)?.ask.zh ?? key}`,
    question: key,
    leavesOpen: opens[nameOfKey(key)] ?? [],
  })
