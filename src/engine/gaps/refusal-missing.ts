/** A provision waits for a refusal, and nothing shows that there was one. */

import { eventKinds } from "../case/batch.ts"
import { afterRefusal } from "../rules/after-refusal/index.ts"
import type { Finding } from "../rules/rule.ts"
import type { ClaimGap } from "./gap-kind.ts"
import { type ClaimSoFar, fillOf } from "./so-far.ts"

/** What was found of contacts after a refusal. */
export const afterRefusals = ({ findings, claim }: ClaimSoFar): readonly Finding[] =>
  findings.filter((finding) => finding.claim === claim.id && finding.rule === afterRefusal.id)

export const refusalMissing = {
  code: "refusal-missing",
  sentence: { zh: "还没有要求停止联系的记录", en: "there is no record of asking them to stop" },
  leavesOpen: ["element:refusal-ignored"],
  find: (about) => {
    const { facts, grounds, timeline, claim, lawful, key } = about
    const wanted = grounds.some((ground) => ground.claim === claim.id && ground.missing.includes("refusal-ignored"))
    const any = facts.many(key("refused")).length > 0 || timeline.kind.includes(eventKinds.indexOf("refusal"))
    return wanted && !lawful && !any && afterRefusals(about).length === 0
      ? [{ how: fillOf("refusal-ignored"), question: key("refused") }]
      : []
  },
} as const satisfies ClaimGap
