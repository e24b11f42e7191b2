/** An instalment was late when the side last called, and nothing tells whether it was paid. */
import type { ClaimGap } from "./gap-kind.ts"
import { type ClaimSoFar, contactSpan, notAfter } from "./so-far.ts"

const isOpen = ({ timeline, day, loan, instalments, answer }: ClaimSoFar): boolean =>
  answer("unpaid") === undefined && instalments.length > 0 && loan?.standingOn(notAfter(day, contactSpan(timeline)?.to)) === "unknown"

export const unpaidMissing = {
  code: "unpaid-missing",
  sentence: { zh: "还不知道有没有到期未还的部分", en: "it is not known whether a due part is unpaid" },
  leavesOpen: ["norms", "element:due-debtor", "arrears", "standing"],
  find: (about) =>
    about.debtor && isOpen(about)
      ? [
          {
            how: "还款日已经过了，没有写是否还清，尚不能判断适用哪些规范。写明现在有没有到期未还的部分；还过的，写明哪天还的。",
            question: about.key("unpaid"),
          },
        ]
      : [],
} as const satisfies ClaimGap
