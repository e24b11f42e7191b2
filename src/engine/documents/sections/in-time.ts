/** That every instalment due so far was paid in time, told by its days, and the other side's own receipts beside it: why nothing gave cause to press. */

import type { Cited } from "../../case/citation.ts"
import { isInTime, paidShown } from "../../case/claim.ts"
import { as, listed, type Sentence, say } from "../../say/say.ts"
import { onlyReceipts } from "../../timeline/contacts.ts"
import { seenIn, when } from "../../timeline/measure.ts"
import { saysOf } from "../../timeline/readings.ts"
import type { PaperSubject } from "./matter.ts"

/** The words of a receipt that say it: 已结清. */
const receipts = ({
  dossier: { timeline },
  messages,
}: PaperSubject): readonly { readonly at: Cited<string>; readonly words: Cited<string> }[] =>
  [...onlyReceipts(timeline, messages)].flatMap((row) => {
    const says = saysOf(timeline, row)
    const said = says?.settled ?? says?.paid
    const text = timeline.texts.get(timeline.text[row] as number)
    return said ? [{ at: when(timeline, row), words: seenIn(timeline, [row], text.slice(said.from, said.to)) }] : []
  })
/** That the other side itself put a due day off, where its own words or a paper show it: what it says of the first day since is wrong. */
export const extendedDays = ({ loan }: PaperSubject, side: Sentence): readonly Sentence[] => {
  const days = listed(
    (loan?.instalments ?? []).flatMap((part) =>
      part.extendedFrom ? [say`${as("day", part.extendedFrom)}一期的还款日延至${as("day", part.due)}`] : [],
    ),
  )
  return days ? [say`${side}已同意${days}。`] : []
}
/** Nothing where one instalment is not shown to be paid in time. */
export const paidInTime = (matter: PaperSubject, side: Sentence): readonly Sentence[] => {
  const due = (matter.loan?.instalments ?? []).filter((one) => one.due.value <= matter.dossier.day)
  if (due.length === 0 || !due.every(isInTime)) return []
  const days = listed(due.map((one) => say`${as("day", one.due)}${as("unsaid", one.posted ?? paidShown(one) ?? one.due)}`))
  if (!days) return []
  const found = receipts(matter)
  const [first] = found
  const same = first && found.filter(({ words }) => words.value === first.words.value)
  const at = same && listed(same.map((one) => say`${as("day", one.at)}${as("unsaid", one.words)}`))
  return [
    due.length > 1 ? say`还款日为${days}的各期，均已按时归还。` : say`还款日为${days}的一期，已按时归还。`,
    ...(first && at ? [say`${side}${at}的信息写明“${as("quoted-words", first.words)}”。`] : []),
  ]
}
