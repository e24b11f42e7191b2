/** A claim for which no cause is even possible yet: what would decide it is named. */
import type { ClaimGap } from "./gap-kind.ts"

export const causeOpen = {
  code: "cause-open",
  sentence: { zh: "成因尚不能判断", en: "the cause cannot be told yet" },
  leavesOpen: [],
  find: ({ diagnosis, claim }) => {
    const own = diagnosis.filter((entry) => entry.claim === claim.id)
    const decided = own.some((entry) => entry.conclusion === "likely" || entry.conclusion === "possible")
    const question = own.flatMap((entry) => entry.missing).find((entry) => entry.question)?.question
    return decided || !question
      ? []
      : [{ how: "回答这个问题有助于判断成因。", question, leavesOpen: own.map(({ cause }) => `cause:${cause}` as const) }]
  },
} as const satisfies ClaimGap
