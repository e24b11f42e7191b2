/** Finds words that call the person a cheat or the like where others read them, while nothing of the debt was owed as far as is known. */

import { onceIn } from "../../timeline/contacts.ts"
import type { Group } from "../../timeline/timeline.ts"
import { claimBehind, loanBehind, notTheirs, steadyStanding } from "../claim-of.ts"
import { finding } from "../finding.ts"
import { saysPosted } from "../public-posting/posted.ts"
import type { Rule, RuleInput } from "../rule.ts"
import { saysOthersWereTold } from "../third-party-disclosure/others-told.ts"
import { wordedWhere } from "../worded.ts"
import type { MeasureOf } from "../words.ts"
import { askedOnce, isQuiet, readableOf, wordedKinds } from "../words-read.ts"
import { defamationPhrases } from "./paper.ts"
import { defamationWords } from "./words.ts"

const accuses = /骗子|诈骗|骗贷|骗钱|老赖|逃犯|小偷/
const accusesToOthers = askedOnce((text) => accuses.test(text) && (saysOthersWereTold(text) || saysPosted(text)))
const accusing = onceIn(readableOf, (timeline) => (row) => !isQuiet(timeline, row) && accusesToOthers(timeline, row))
/** Nothing was owed on that day: another's debt, or one's own that was not due or paid off. Unknown is no falsehood. */
const untrue = (input: RuleInput): ((row: number, group: Group) => boolean) => {
  const standings = new Map(input.loans.map((loan) => [loan.claim, steadyStanding(loan)]))
  return (row, group) => {
    const claim = claimBehind(input, group)
    if (!claim) return false
    if (notTheirs(claim)) return true
    const loan = loanBehind(input, group)
    const standing = loan && standings.get(loan.claim)?.(input.timeline, row)
    return standing === "not-due" || standing === "settled"
  }
}
export const defamation: Rule<MeasureOf<typeof defamationWords>> = {
  id: "defamation",
  words: defamationWords,
  paper: defamationPhrases,
  /** Only what the sender itself says that others were told, or that was made public: abuse that nobody else reads is abuse. */
  measure: (input) => {
    const isUntrue = untrue(input)
    const decides = (row: number, group: Group): boolean => group.attributed && isUntrue(row, group)
    return wordedWhere(input, { among: accusing, decides }).map(({ group, rows, measures }) =>
      finding(defamationWords, input, group, rows, wordedKinds, {
        ...measures,
        basis: ((claim) => claim && notTheirs(claim))(claimBehind(input, group)),
      }),
    )
  },
}
