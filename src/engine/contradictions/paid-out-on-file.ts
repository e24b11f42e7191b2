/** A notice of the person's own bank or wallet shows the loan's money arriving, and they say that they borrowed nothing. The lender's own claim that it paid out is the dispute itself, and only asked about. */

import { directions, eventKinds } from "../case/batch.ts"
import type { Cited } from "../case/citation.ts"
import { isThirdRole } from "../case/role.ts"
import { alsoShown, when } from "../timeline/measure.ts"
import { formOf } from "../timeline/readings.ts"
import type { Timeline } from "../timeline/timeline.ts"
import { denialOf, inEachClaim, quoted } from "./kind.ts"

const disbursement = eventKinds.indexOf("disbursement")
const outward = directions.indexOf("out")
const paidOut = /放款|贷款发放|借款到账|贷款到账|网贷入账/
const plain = (name: string): string => name.replace(/(?:股份)?(?:有限)?(?:责任)?公司$/, "")

/** The first notice of a movement that names one of these, or a disbursement of this claim. */
const shown = (timeline: Timeline, claim: string, names: readonly string[]): Cited<string> | undefined => {
  for (let row = 0; row < timeline.size; row++) {
    const text = timeline.text[row] as number
    if (timeline.kind[row] === disbursement && timeline.event(row).claim === claim) return alsoShown(when(timeline, row), "放款记录")
    if (text < 0 || timeline.direction[row] === outward) continue
    const words = timeline.texts.get(text)
    if (paidOut.test(words) && names.some((name) => words.includes(name)) && formOf(timeline, row) === "movement")
      return alsoShown(when(timeline, row), words.slice(0, 60))
  }
  return undefined
}
export const paidOutOnFile = inEachClaim(({ timeline, claim, key, answer }) => {
  const denial = denialOf(claim)
  // Who says that the money came unasked, or to the account for another, has faced it.
  const faced = answer("payout-own-account")?.value === "yes"
  if (!denial || faced || isThirdRole(claim.role?.value)) return []
  const names = [claim.lender, claim.platform].flatMap((one) => (one ? [plain(one.value)] : [])).filter((name) => name.length >= 2)
  const against = shown(timeline, claim.id, names)
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
