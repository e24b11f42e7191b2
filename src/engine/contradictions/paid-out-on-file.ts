/** A notice of the person's own bank or wallet shows the loan's money arriving, and they say that they borrowed nothing. The lender's own claim that it paid out is the dispute itself, and only asked about. */

import { directions, eventKinds } from "../case/batch.ts"
import type { Cited } from "../case/citation.ts"
import { isThirdRole } from "../case/role.ts"
import { readPayoutTold } from "../messages/index.ts"
import { brandOf, namesBody, sameName } from "../messages/says/names.ts"
import { alsoShown, when } from "../timeline/measure.ts"
import { formOf, saysOf } from "../timeline/readings.ts"
import { rowsOfKind, rowsWithWords } from "../timeline/rows.ts"
import type { Timeline } from "../timeline/timeline.ts"
import { denialOf, inEachClaim, quoted } from "./kind.ts"

const disbursement = eventKinds.indexOf("disbursement")
const outward = directions.indexOf("out")
/** Short forms in which banks tell what came in: a loan by its own word, or a payment for another, which says so only beside the lender's name. */
const paidOut =
  /放款|(?:贷款|借款|网贷)(?:资金|本金|款)?(?:已)?(?:发放|入账|到账|转存|划入|转入|存入|汇入)|提款入账|支用(?:入账|到账)|(?:贷款|借款)资金/
const byProxy = /代付|代发|转存|收入|入账|到账|存入|转入|汇入|收款|来账/
const cameIn = /收入|入账|到账|存入|转入|汇入|转存|收到|收款|来账|代付|放款|发放/
const wentOut = /支出|扣款|还款|转出|消费|代扣|划扣|付款|退款|退回|退还|冲正|返现/
const named = (words: string, name: string): boolean =>
  namesBody(words, name) || (brandOf(name).length >= 2 && words.includes(brandOf(name)))

/** The first notice of a movement that names one of these, or a disbursement of this claim. */
const shown = (timeline: Timeline, claim: string, names: readonly string[], only: boolean): Cited<string> | undefined => {
  for (const row of [...rowsOfKind(timeline, disbursement), ...rowsWithWords(timeline)].sort((a, b) => a - b)) {
    const text = timeline.text[row] as number
    if (timeline.kind[row] === disbursement && timeline.event(row).claim === claim) return alsoShown(when(timeline, row), "放款记录")
    if (text < 0 || timeline.direction[row] === outward) continue
    const words = timeline.texts.get(text)
    // The lender's own word is asked about by itself (payout-told.ts).
    if (readPayoutTold(words) && saysOf(timeline, row)?.signatures.some(({ value }) => names.some((name) => sameName(name, value))))
      continue
    if (formOf(timeline, row) !== "movement" || !cameIn.test(words) || (wentOut.test(words) && !paidOut.test(words))) continue
    const ofThis = names.some((name) => named(words, name))
    // A loan that came in and names nobody may be this one, where there is no other.
    if (ofThis ? paidOut.test(words) || byProxy.test(words) : only && paidOut.test(words) && names.length > 0)
      return alsoShown(when(timeline, row), words.slice(0, 60))
  }
  return undefined
}
export const paidOutOnFile = inEachClaim(({ timeline, claim, claims, key, answer }) => {
  const denial = denialOf(claim)
  // Who says that the money came unasked, or to the account for another, has faced it.
  const faced = answer("payout-own-account")?.value === "yes"
  if (!denial || faced || isThirdRole(claim.role?.value)) return []
  const names = [claim.lender, claim.platform].flatMap((one) => (one && one.value.length >= 2 ? [one.value] : []))
  const against = shown(timeline, claim.id, names, claims.length === 1)
  return against
    ? [
        {
          by: "document",
          text: `您说没有借过这笔款，材料里却有到账的通知${quoted(against.value)}：这笔钱是不是进了您的账户？请核对。`,
          stated: denial,
          against,
          question: key("payout-own-account"),
          leavesOpen: ["one-story", "element:not-the-debtor"],
        },
      ]
    : []
})
