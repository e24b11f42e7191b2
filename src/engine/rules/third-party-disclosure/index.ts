/** Finds that a debt was told to somebody who does not owe it: a message to such a person that names the debtor and the debt, or the sender's own word that others were told. */
import type { Claim } from "../../case/claim.ts"
import type { Facts } from "../../case/facts.ts"
import { nameOfPerson } from "../../case/person.ts"
import { readBoundInWords, readSays } from "../../messages/index.ts"
import { countOf } from "../../timeline/measure.ts"
import { isOutgoing, pick } from "../../timeline/rows.ts"
import type { Group, Timeline } from "../../timeline/timeline.ts"
import { claimBehind, notTheirs } from "../claim-of.ts"
import { finding } from "../finding.ts"
import type { Rule, RuleInput } from "../rule.ts"
import { wordedWhere } from "../worded.ts"
import type { MeasureOf } from "../words.ts"
import { askedOnce, formAt, isQuiet, wordedKinds } from "../words-read.ts"
import { calledNames, isAnother } from "../wrong-addressee/called-names.ts"
import { saysOthersWereTold } from "./others-told.ts"
import { thirdPartyDisclosurePhrases } from "./paper.ts"
import { thirdPartyDisclosureWords } from "./words.ts"

/** Owed and not paid, where no day or sum is told. */
const unpaid = /(?:欠[款钱债账]|借[款钱]|贷款|拖欠)[^，,。！？!?；;\n]{0,6}(?:不还|未还|没还|不处理)/
const othersTold = askedOnce(saysOthersWereTold)
/** Names the debtor to whoever is none: by the name that the person gave, or by calling another by a name. */
const namesDebtor = (text: string, claim: Claim, facts: Facts): boolean => {
  const own = nameOfPerson(facts, claim)?.value
  const debtor = claim.addressee?.value
  if (debtor !== undefined && debtor !== own) return text.includes(debtor)
  const { addressee } = readSays(text)
  return own !== undefined && [...(addressee ? [addressee.value] : []), ...calledNames(text)].some((name) => isAnother(name, own))
}
const promises = new WeakMap<Group, number>()
/** When the person first wrote to this side that they would pay for the debtor, or are bound beside them: what it writes about that afterwards tells them nothing new. */
const boundFrom = (timeline: Timeline, group: Group): number => {
  const held = promises.get(group)
  if (held !== undefined) return held
  const row = group.rows.find((one) => {
    const text = timeline.text[one] as number
    const found = text >= 0 && isOutgoing(timeline, one) ? readBoundInWords(timeline.texts.get(text)) : undefined
    return found !== undefined && found.what !== "invited"
  })
  const at = row === undefined ? Number.POSITIVE_INFINITY : (timeline.at[row] as number)
  promises.set(group, at)
  return at
}
const telling = (input: RuleInput) => {
  const { timeline, facts } = input
  const textAt = (at: Timeline, row: number): string => at.texts.get(at.text[row] as number)
  return {
    toPerson: (row: number, group: Group): boolean => {
      const claim = claimBehind(input, group)
      if (!claim || !notTheirs(claim) || claim.debtor?.value === "nobody" || formAt(timeline, row) !== "dunning") return false
      if ((timeline.at[row] as number) >= boundFrom(timeline, group)) return false
      const text = textAt(timeline, row)
      const { overdue, amountsFen } = readSays(text)
      return (overdue !== undefined || amountsFen.length > 0 || unpaid.test(text)) && namesDebtor(text, claim, facts)
    },
    toOthers: (row: number): boolean => !isQuiet(timeline, row) && othersTold(timeline, row),
  }
}
export const thirdPartyDisclosure: Rule<MeasureOf<typeof thirdPartyDisclosureWords>> = {
  id: "third-party-disclosure",
  words: thirdPartyDisclosureWords,
  paper: thirdPartyDisclosurePhrases,
  measure: (input) => {
    const { toPerson, toOthers } = telling(input)
    return wordedWhere(input, { decides: (row, group) => group.attributed && (toPerson(row, group) || toOthers(row)) }).map(
      ({ group, rows, measures }) =>
        finding(thirdPartyDisclosureWords, input, group, rows, wordedKinds, {
          ...measures,
          toPerson: countOf(
            input.timeline,
            pick(rows, (row) => toPerson(row, group)),
          ),
          toOthers: countOf(input.timeline, pick(rows, toOthers)),
        }),
    )
  },
}
