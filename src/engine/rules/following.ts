/** What followed a moment that a side should have heeded: the measures, their titles and the sentence, for every rule that counts from such a moment. */
import type { Cited } from "../case/citation.ts"
import type { DayRange } from "../case/time.ts"
import { as, listed, type Sentence, say } from "../say/say.ts"
import { contactsOfGroup, withoutReceipts } from "../timeline/contacts.ts"
import { count, countOf, distinctNumbers, first, last, perDay } from "../timeline/measure.ts"
import { type Indices, onlyCalls, onlyConnected, onlyMessages, pick } from "../timeline/rows.ts"
import type { Group, Timeline } from "../timeline/timeline.ts"
import { receiptsLeftOut } from "./receipts.ts"
import type { Measures } from "./rule.ts"
import { titled } from "./words.ts"

export const followingTitles = {
  ...titled("times", { contacts: "此后的来电和短信次数", calls: "此后的来电次数", connected: "此后接通的来电次数" }),
  ...titled("messages", { messages: "此后的短信次数" }),
  ...titled(
    "messages",
    {
      receipts: "此后没有要求还款的短信条数：回执、答复、验证码等（不计入以上次数）",
    },
    { beside: true },
  ),
  ...titled("days", { days: "此后有联系的天数" }),
  ...titled("numbers", { numbers: "此后使用的号码数" }),
  ...titled("moment", { first: "此后最早的联系", last: "此后最晚的联系" }),
}
type Name = keyof typeof followingTitles
/** Contacts of a side from a moment on, within the days measured; undefined where there is none. */
export const followingOf = (
  timeline: Timeline,
  group: Group,
  acts: DayRange,
  from: number,
  counts: (row: number) => boolean = () => true,
): { readonly contacts: Indices; readonly measures: { readonly [N in Name]: Cited<string | number> | undefined } } | undefined => {
  const later = pick(contactsOfGroup(timeline, group, acts), (row) => (timeline.at[row] as number) >= from)
  const contacts = pick(withoutReceipts(timeline, later), counts)
  if (contacts.length === 0) return undefined
  const calls = onlyCalls(timeline, contacts)
  const counted = new Set(contacts)
  return {
    contacts,
    measures: {
      contacts: count(timeline, contacts),
      calls: countOf(timeline, calls),
      connected: countOf(timeline, onlyConnected(timeline, calls)),
      messages: countOf(timeline, onlyMessages(timeline, contacts)),
      receipts: countOf(
        timeline,
        pick(onlyMessages(timeline, later), (row) => !counted.has(row)),
      ),
      days: perDay(timeline, contacts).days,
      numbers: distinctNumbers(timeline, contacts),
      first: first(timeline, contacts),
      last: last(timeline, contacts),
    },
  }
}
/** 来电…次（其中接通…次）、信息…条; undefined where nothing was counted. */
export const contactsTold = ({ calls, connected, messages }: Measures<Name>): Sentence | undefined => {
  const answered = connected ? say`（其中接通${connected}次）` : undefined
  const called = calls ? (answered ? say`来电${calls}次${answered}` : say`来电${calls}次`) : undefined
  return listed([...(called ? [called] : []), ...(messages ? [say`信息${messages}条`] : [])])
}
/** 此后，仍有…: and what the counts leave out. */
export const followingTold = (measures: Measures<Name>): readonly Sentence[] => {
  const still = contactsTold(measures)
  const { days, last: latest, receipts } = measures
  if (!still || !days || !latest) return []
  return [say`此后，仍有${still}，分布于${days}天，最近的在${as("moment", latest)}。`, ...receiptsLeftOut(receipts)]
}
