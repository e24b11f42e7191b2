/** Signs of what a message is at bottom: a claim, a reminder, a receipt, an offer. */
import type { SignRules } from "../sequence.ts"

export const toneSigns: SignRules = {
  late: ["1 late &debt", "1 late !elsewhere", "1 notReceived"],
  owed: [
    "1 owedSoft &urge|help",
    "1 owed &urge|help|frame|frameHard|pay|polite|late",
    "1 debt 12 urge 8 pay",
    "1 urge 8 pay 10 debt",
    "0.8 urge 6 pay &debt",
  ],
  due: ["1 due &debt"],
  dueSoft: ["1 dueSoft &debt"],
  owedHard: ["1 owed"],
  receipt: ["1 receipt"],
  handles: ["1 handles"],
  harshCredit: ["1 creditHard &credited|late|due|debt", "1 curtail &debt"],
  curtailMild: ["1 curtailMild &debt"],
  promo: ["1 promo", "1 promoHard"],
  warning: ["1 warning"],
  code: ["1 codeNotice"],
}
