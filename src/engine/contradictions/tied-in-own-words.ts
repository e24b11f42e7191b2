/** The person's own message ties them to a debt that is no loan of theirs: an estate, a thing hired and still in use, the account of their family, what their own child did, or that the debtor uses the number that is called. They say that it is nothing of theirs. */
import type { Cited } from "../case/citation.ts"
import { isThirdRole, type Role } from "../case/role.ts"
import { readTied } from "../messages/index.ts"
import type { Tied } from "../messages/own/tied.ts"
import { roleKeyOf } from "../timeline/claims.ts"
import { alsoShown, when } from "../timeline/measure.ts"
import { isOutgoing } from "../timeline/rows.ts"
import { denialOf, inEachClaim, quoted } from "./kind.ts"

const asks: Readonly<Record<Tied["as"], string>> = {
  inherited: "继承了遗产的，在遗产的范围内要另外看：先问律师或者法律援助，不写和自己无关，也不答应还。说的是不是这一笔？",
  "in-use": "东西还在用的，这就是您自己的账，不是借款也要处理：租的还是分期买的，哪几期没付？",
  owed: "您说过先欠着，对方会引用它：这是不是您自己的账，哪几期没付？",
  family: "家里人的账，不能写成打错了、和您没有关系：您和欠款的人是什么关系，请改身份；答应过替还的，先看答应了什么。",
  "same-number":
    "欠款的人也用这个号码的，打来可能就是找本人，不能写号码和欠款的人没有关系、要求删除：可以请欠款的人自己处理，也可以只说什么时候不要打。说的是不是这一笔？",
  "own-child":
    "自己的孩子办的，不写成被外人冒用，也不写没有收到款项，先不报案：先问放款的一方当时怎样核验，充值、购物的款向收款的商家申请退回。是不是这一笔？",
}
/** A relative says themselves that the debt is their family's; and family can wrong whoever says that their identity was used. */
const counts = ({ as }: Tied, role: Role | undefined): boolean => {
  if (as === "family") return !isThirdRole(role) && role !== "misuse-victim"
  return as !== "own-child" || !isThirdRole(role)
}
export const tiedInOwnWords = inEachClaim(({ timeline, facts, claim, key, answer }) => {
  const denial = denialOf(claim) ?? (claim.debtor?.value === "other" && !claim.role ? claim.debtor : undefined)
  if (!denial || claim.known || answer("own-words-other")?.value === "yes") return []
  const denied = denial === claim.debtor ? key("debtor") : roleKeyOf(facts, claim)
  for (const group of timeline.groups.filter((one) => one.attributed && one.claim === claim.id))
    for (const row of group.rows) {
      const text = timeline.text[row] as number
      if (text < 0 || !isOutgoing(timeline, row)) continue
      const words = timeline.texts.get(text)
      const tied = readTied(words)
      if (!tied || !counts(tied, claim.role?.value)) continue
      const against: Cited<string> = alsoShown(when(timeline, row), words.slice(tied.from, tied.to))
      return [
        {
          by: "document",
          text: `您说这笔账和您没有关系，您自己发出的信息写着${quoted(against.value)}：对方会引用它。${asks[tied.as]}`,
          stated: denial,
          against,
          // First whether the message is about this debt at all; then the answer that it contradicts.
          question: answer("own-words-other") ? denied : key("own-words-other"),
          speaksAgainst: denied,
          leavesOpen: ["one-story", "element:not-the-debtor"],
        },
      ]
    }
  return []
})
