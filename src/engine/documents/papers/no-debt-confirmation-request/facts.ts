/** Why nothing can be left, in the other side's own words where there are some, and what came all the same. */
import type { NonEmpty } from "../../../case/citation.ts"
import type { Sentence } from "../../../say/say.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { negatives } from "../../sections/not-mine.ts"
import { settledTwice } from "../../sections/settled-twice.ts"
import { afterSettlement, wholeCourse } from "../../sections/totals.ts"
import { writtenStandingOf } from "../../standing/index.ts"

/** Empty where nothing tells it: the paper then asks. */
export const basisTold = (matter: PaperSubject, side: Sentence): readonly Sentence[] => {
  if (writtenStandingOf(matter) === "settled") return settledTwice(matter, side)
  const contrary = ["applied", "signed", "payout-own-account"].some((name) => matter.said(name).some(({ value }) => value !== "no"))
  // That no money came is what decides: an account alone is no loan.
  const paidOut = matter.said("payout-own-account").length > 0
  return contrary || !paidOut ? [] : negatives(matter)
}
/** What came after the debt was settled, or at all where there was none, in one line; nothing where nothing came. */
export const since = (matter: PaperSubject): readonly NonEmpty<Sentence>[] => {
  const sums = (writtenStandingOf(matter) === "settled" ? afterSettlement(matter) : wholeCourse(matter)).map(({ told }) => told)
  return sums.length > 0 ? [sums as unknown as NonEmpty<Sentence>] : []
}
