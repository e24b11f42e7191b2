/** The person's own message, to the other side or to whoever got the money, says that they signed, applied, lent their face or their name, gave the code, or received it, and they say that the debt is not theirs. */
import type { Cited } from "../case/citation.ts"
import { readUndertaken } from "../messages/index.ts"
import { roleKeyOf } from "../timeline/claims.ts"
import { alsoShown, when } from "../timeline/measure.ts"
import { isOutgoing, rowsWithWords } from "../timeline/rows.ts"
import { denialOf, inEachClaim, quoted } from "./kind.ts"

export const undertakenInOwnWords = inEachClaim(({ timeline, facts, claim, claims, key, answer }) => {
  const denial = denialOf(claim) ?? (claim.debtor?.value === "other" && !claim.role ? claim.debtor : undefined)
  if (!denial || claim.known || answer("own-words-other")?.value === "yes") return []
  const toThem = new Set(timeline.groups.flatMap((group) => (group.attributed && group.claim === claim.id ? [...group.rows] : [])))
  // What was written to a friend may be any debt's, where there is more than this one.
  const alone = claims.filter(({ known }) => known === undefined).length === 1
  // Money that came unasked, or for another, has been faced.
  const faced = answer("payout-own-account")?.value === "yes"
  const said = (row: number): Cited<string> | undefined => {
    if (!isOutgoing(timeline, row)) return undefined
    const words = timeline.texts.get(timeline.text[row] as number)
    const found = readUndertaken(words)
    if (!found || (found.what === "received" && faced) || !(toThem.has(row) ? !found.toYou : alone && found.ofDebt)) return undefined
    return alsoShown(when(timeline, row), words.slice(found.from, found.to))
  }
  const denied = denial === claim.debtor ? key("debtor") : roleKeyOf(facts, claim)
  for (const row of rowsWithWords(timeline)) {
    const against = said(row)
    if (!against) continue
    return [
      {
        by: "document",
        text: `您说这笔债不是您的，您自己发出的信息写着${quoted(against.value)}：说的是不是这一笔？对方会引用它，请先核对。`,
        stated: denial,
        against,
        ownAct: true,
        // First whether the message is about this debt at all; then the answer that it contradicts.
        question: answer("own-words-other") ? denied : key("own-words-other"),
        speaksAgainst: denied,
        leavesOpen: ["one-story", "element:not-the-debtor"],
      },
    ]
  }
  return []
})
