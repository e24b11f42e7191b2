/** The debt is settled by what is on file, and the side pressed for it all the same: it is asked to put its record right, even where no norm is met by so few contacts. */
import { afterSettled } from "../../rules/after-settled/index.ts"
import { isOf } from "../../rules/index.ts"
import type { PaperSubject } from "./matter.ts"

export const isStillDunned = ({ settled, stands, findings, party, contacts }: PaperSubject): boolean =>
  settled &&
  stands === "borrower" &&
  contacts.length > 0 &&
  findings.some((one) => one.counterparty === party.id && isOf(one, afterSettled))
