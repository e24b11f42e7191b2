/** Signs that the message reaches somebody else than the debtor. */
import type { SignRules } from "../sequence.ts"

export const thirdSigns: SignRules = {
  third: [
    "1 relay",
    "1 broadcast &debt",
    "1 askWho 6 relSuffix &debt|lenderName !elsewhere",
    "1 relaySoft &debt|lenderName",
    "1 asRelative",
    "1 knowWho 12~ other &debt|owed",
    "0.6 other &debt",
  ],
}
