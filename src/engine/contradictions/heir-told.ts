/** The other side's own message speaks to the person as to an heir, or they say that they are one, and they say that they are outside of the debt: an heir answers within the estate, so neither is written before it is known. */
import type { Claim } from "../case/claim.ts"
import { readHeirTold } from "../messages/index.ts"
import { alsoShown, when } from "../timeline/measure.ts"
import { isIncoming } from "../timeline/rows.ts"
import type { Timeline } from "../timeline/timeline.ts"
import { denialOf, inEachClaim, quoted } from "./kind.ts"

const told = (timeline: Timeline, claim: Claim) => {
  for (const group of timeline.groups.filter((one) => one.attributed && one.claim === claim.id))
    for (const row of group.rows) {
      const text = timeline.text[row] as number
      if (text < 0 || !isIncoming(timeline, row)) continue
      const words = timeline.texts.get(text)
      const found = readHeirTold(words)
      if (found) return alsoShown(when(timeline, row), words.slice(found.from, found.to))
    }
  return undefined
}
export const heirTold = inEachClaim(({ timeline, claim, key, answer }) => {
  const denial = denialOf(claim)
  const heir = answer("inherited")
  if (!denial || claim.known || heir?.value === "no") return []
  const against = heir ?? told(timeline, claim)
  if (!against) return []
  return [
    {
      by: heir ? "answer" : "document",
      text: heir
        ? "您说这笔账和您没有关系，又说继承了遗产：继承的人在遗产的范围内要另外看。先问律师或者法律援助，不写和自己无关，也不答应还。"
        : `您说这笔账和您没有关系，对方的信息写着${quoted(against.value)}：您继承了他的遗产吗？请先说明。`,
      stated: denial,
      against,
      question: key("inherited"),
      leavesOpen: ["one-story", "element:not-the-debtor"],
    },
  ]
})
