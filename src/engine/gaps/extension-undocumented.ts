/** The person states that a payment was put off, and no message of the other side shows it. */
import type { ClaimGap } from "./gap-kind.ts"

export const extensionUndocumented = {
  code: "extension-undocumented",
  sentence: { zh: "延期到 {day} 目前只有本人陈述", en: "only the person's word shows that the payment was put off to {day}" },
  leavesOpen: ["arrears"],
  find: ({ debtor, loan }) =>
    debtor && loan?.extensionStated
      ? [
          {
            params: { day: loan.extensionStated.value },
            how: "提供对方同意延期的短信、聊天记录或者录音；没有它，延期的这几天既不写成逾期，也不写成没有逾期。",
          },
        ]
      : [],
} as const satisfies ClaimGap
