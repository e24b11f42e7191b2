/** Messages counted as this side's ask as a fraud does, and nobody has checked that they are its own: no paper goes to it, and none accuses it. */
import { fraudRowsOf } from "../causes/fraud-rows.ts"
import type { ClaimGap } from "./gap-kind.ts"

export const suspectedFraud = {
  code: "suspected-fraud",
  sentence: {
    zh: "这一方的信息里有像诈骗的（要验证码、要转账或者共享屏幕），还没有核实是不是它发的",
    en: "messages of this side look like a fraud, and it has not been checked whether they are its own",
  },
  leavesOpen: ["genuine-side"],
  find: ({ counterparties, timeline, claim, answer, key }) =>
    answer("side-checked")?.value !== "yes" &&
    counterparties.some((party) => party.claim === claim.id && fraudRowsOf(timeline, party).length > 0)
      ? [
          {
            how: "先用自己查到的官方电话或者官方App核实这些信息是不是这家机构发的；没有核实之前，不向这一方寄任何东西。",
            question: key("side-checked"),
          },
        ]
      : [],
} as const satisfies ClaimGap
