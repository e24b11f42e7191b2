/** The person's own message owns the debt or promises to pay it, and they say that it is not theirs, or was paid off before: the other side will quote it. */
import type { Cited } from "../case/citation.ts"
import { dayOf } from "../case/time.ts"
import { alsoShown, when } from "../timeline/measure.ts"
import { ownWordsOf } from "../timeline/readings.ts"
import type { Timeline } from "../timeline/timeline.ts"
import { dayWords, denialOf, inEachClaim, quoted } from "./kind.ts"

/** The first message to a claim's side, from a day on, in which the person owns the debt or promises to pay it. */
const admission = (timeline: Timeline, claim: string, after: string): Cited<string> | undefined => {
  for (const group of timeline.groups.filter((one) => one.attributed && one.claim === claim))
    for (const row of group.rows) {
      const words = ownWordsOf(timeline, row)
      // Who denies it in the same message owns nothing.
      const said = words?.denials.length === 0 ? (words.admissions[0] ?? words.promises[0]) : undefined
      const at = timeline.at[row] as number
      if (!said || (after !== "" && (Number.isNaN(at) || dayOf(at) <= after))) continue
      return alsoShown(when(timeline, row), timeline.texts.get(timeline.text[row] as number).slice(said.from, said.to))
    }
  return undefined
}
export const admittedInOwnWords = inEachClaim(({ timeline, claim, loan, key, answer }) => {
  if (answer("own-words-other")?.value === "yes") return []
  const denial = denialOf(claim)
  const settled = denial ? undefined : loan?.settled
  const stated = denial ?? settled
  const said = stated && admission(timeline, claim.id, settled?.value ?? "")
  if (!said || !stated) return []
  const against = key(settled ? "settled" : claim.debtor === denial ? "debtor" : "role")
  return [
    {
      by: "document",
      text: settled
        ? `您说${dayWords(settled.value)}已经结清，之后您自己的信息写着${quoted(said.value)}：请核对结清的日期，或者这条信息说的是哪一笔。`
        : `您说这笔债不是您的，您自己发出的信息写着${quoted(said.value)}：对方会引用它。这条信息说的是哪一笔，请先核对。`,
      stated,
      against: said,
      // First whether the message is about this debt at all; then the answer that it contradicts.
      question: answer("own-words-other") ? against : key("own-words-other"),
      speaksAgainst: against,
      leavesOpen: ["one-story"],
    },
  ]
})
