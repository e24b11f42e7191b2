/** The other side's message speaks to somebody by their own name of their own loan, and they say that they are no more than a contact or a relative of the debtor: asked until they have said what the contract shows. */
import { isDebtorRole, isThirdRole } from "../case/role.ts"
import { sameName } from "../messages/says/names.ts"
import { rowsCallingOwn } from "../timeline/called-own.ts"
import { alsoShown, when } from "../timeline/measure.ts"
import { saysOf } from "../timeline/readings.ts"
import { inEachClaim, quoted } from "./kind.ts"

const ownDebt =
  /(?:您|你)(?:已)?(?:成功)?(?:申请|借|办理|签订|签署)的?[^，,。！!；;]{0,14}(?:借款|贷款|分期|信用卡|合同|元)|(?:您|你)(?:的|名下的?|本期|本月|尾号\d{2,4}的?|在我[司行们]的?)[^，,。！!；;]{0,12}(?:借款|贷款|欠款|信用卡|账单|分期)|(?:您|你)[^，,。！!；;]{0,6}(?:已成功还款|还款成功|还款已到账|已还款)/
/** Of another's debt, or as somebody bound by it, which is asked about by itself. */
const another = /转告|转达|联系人|担保|保证人|共同|亲属|家属|亲友|朋友|同事|督促|代为|协助|附属卡/

export const ownDebtTold = inEachClaim(({ timeline, facts, claim, claims, key, answer }) => {
  const { role, lender } = claim
  if (!role || !isThirdRole(role.value) || answer("contract-own-name") || answer("identity-used")) return []
  // A debt of their own at the same side has its own claim.
  const ownToo = claims.some(
    (one) => one.id !== claim.id && isDebtorRole(one.role?.value) && (!lender || !one.lender || sameName(one.lender.value, lender.value)),
  )
  if (ownToo) return []
  const row = rowsCallingOwn(timeline, claim, facts).find((one) => {
    const words = timeline.texts.get(timeline.text[one] as number)
    const others = claim.addressee !== undefined && words.includes(claim.addressee.value)
    return ownDebt.test(words) && !another.test(words) && !others && (saysOf(timeline, one)?.persons.length ?? 0) <= 1
  })
  if (row === undefined) return []
  const words = ownDebt.exec(timeline.texts.get(timeline.text[row] as number))?.[0] ?? ""
  const against = alsoShown(when(timeline, row), words)
  return [
    {
      by: "document",
      text: `您说欠款的是别人，对方的信息却叫着您的姓名说${quoted(words)}：是您自己也有一笔（请另填一笔），还是合同写了您的名字？请先核实再回答。`,
      stated: role,
      against,
      question: key("contract-own-name"),
      leavesOpen: ["one-story", "element:not-the-debtor"],
    },
  ]
})
