/** The person's own message says that they stand in for another's debt, promises to pay it for them, or asks that calls about it come to them, and they say that it is nothing of theirs. */
import type { Cited } from "../case/citation.ts"
import { readBoundInWords } from "../messages/index.ts"
import { isNear } from "../refusals/moment.ts"
import { coversCalls, type Refusal } from "../refusals/refusal.ts"
import { alsoShown, when } from "../timeline/measure.ts"
import { ownWordsOf } from "../timeline/readings.ts"
import { isOutgoing } from "../timeline/rows.ts"
import type { Timeline } from "../timeline/timeline.ts"
import { denialOf, inEachClaim, quoted } from "./kind.ts"

/** What is said to have been spoken at the minute of the invitation is that very message. */
const isLaterThan = (timeline: Timeline, one: Refusal, row: number): boolean => {
  const at = timeline.at[row] as number
  return one.row !== row && one.from > at && !isNear(timeline, one.row, at)
}
const isOfAll = (one: Refusal): boolean => coversCalls(one) || one.scope === "deletion"
const whole = (words: string) => ({ from: 0, to: words.length, what: "invited" as const })
export const boundInOwnWords = inEachClaim(({ timeline, claim, refusals, key, answer }) => {
  const denial = denialOf(claim)
  if (!denial || claim.known) return []
  const refused = refusals.filter((one) => one.claim === claim.id && !one.proposed)
  for (const group of timeline.groups.filter((one) => one.attributed && one.claim === claim.id))
    for (const row of group.rows) {
      const text = timeline.text[row] as number
      if (text < 0 || !isOutgoing(timeline, row)) continue
      const words = timeline.texts.get(text)
      const found = readBoundInWords(words) ?? (ownWordsOf(timeline, row)?.invites ? whole(words) : undefined)
      if (!found) continue
      const invited = found.what === "invited"
      const promised = found.what === "promised"
      // That nothing was signed takes no promise back; that the words were about other money does.
      if (promised && answer("own-words-other")?.value === "yes") continue
      // Who was asked to call them, and was told to stop after that, has no invitation left; what was signed is told by its own answer.
      if (invited && refused.some((one) => isOfAll(one) && isLaterThan(timeline, one, row))) continue
      if (found.what === "bound" && answer("signed")?.value === "no") continue
      const against: Cited<string> = alsoShown(when(timeline, row), words.slice(found.from, found.to))
      return [
        {
          by: "document",
          text: invited
            ? `您自己的信息写着${quoted(against.value)}，请对方联系您：后来有没有另外告诉它不要再联系？没有的，先这样说，再写信。`
            : promised
              ? `您自己发出的信息写着${quoted(against.value)}，答应替别人还：对方会引用它，说您承诺过。先看答应的是哪一笔、多少，还了没有；说的是别的事的，请说明。`
              : `您说自己不是借款人、也没有担保，您自己发出的信息写着${quoted(against.value)}：对方会引用它。您签过担保、共同还款的合同吗？请先核对。`,
          stated: denial,
          against,
          question: key(invited ? "refused" : promised ? "own-words-other" : "signed"),
          leavesOpen: ["one-story", "element:not-the-debtor"],
        },
      ]
    }
  return []
})
