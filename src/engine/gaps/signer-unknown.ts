/** Messages from a number that the person gave carry another name: until it is placed, neither they nor the number count for anybody. */
import type { ClaimGap } from "./gap-kind.ts"

export const signerUnknown = {
  code: "signer-unknown",
  sentence: {
    zh: "号码{numbers}发来的信息署名或自称是“{name}”，不是您说的这家机构",
    en: "messages from {numbers} are signed “{name}”, or say so in their words, which is not the lender you named",
  },
  leavesOpen: ["attribution"],
  find: ({ claim, key }) =>
    (claim.signedElsewhere ?? []).map(({ name, numbers }) => ({
      params: { name: name.value, numbers: numbers.join("、") },
      how: `“${name.value}”是同一家机构的，或者是把这笔债转让给它的原债权人，填在“同属这家机构的署名”；是替它联系您的，填在“受托机构的名称”；是受让了这笔债、替您还了以后来追偿的，或者与这笔债无关的，都是另一家，填在“另一家的署名”。说清之前，这些信息和${numbers.join("、")}的来电都不算到对方头上。`,
      question: key("signed-same"),
    })),
} as const satisfies ClaimGap
