/** A side that only messages tell of: whose debt it is, the person says first. */
import type { ClaimGap } from "./gap-kind.ts"

export const claimUnplaced = {
  code: "claim-unplaced",
  sentence: {
    zh: "短信里有[“{name}”]称您欠款：这一笔您还没有说和您是什么关系",
    en: "messages[ of “{name}”] say that you owe: you have not said yet what that debt is to you",
  },
  leavesOpen: ["whose-debt", "attribution"],
  find: ({ claim, counterparties, key }) => {
    if (claim.known !== "messages") return []
    const name = counterparties.find((party) => party.claim === claim.id)?.name.value
    return [
      {
        ...(name !== undefined && { params: { name } }),
        how: "是您的借款，还是别人的、冒名的、完全不认识的？先说清，再写下这家机构的名称。说清之前不针对它写任何文书，也不作判断；拿不准就先不回它，也不按信息里的方式付款；是自己的，照约定付。",
        question: key("debtor"),
      },
    ]
  },
} as const satisfies ClaimGap
