/** Counts contacts within the night hours that the law data names; silent where it names none for these days. */
import { secondOfDay } from "../../case/time.ts"
import { contactsOf, onlyCalls, onlyMessages } from "../../timeline/contacts.ts"
import { count, distinctNights, first, last } from "../../timeline/measure.ts"
import { hasClock, pick } from "../../timeline/rows.ts"
import { finding } from "../finding.ts"
import type { Rule, RuleParameters } from "../rule.ts"

/** Seconds of the day of a clock time such as `22:00`; undefined when it is none. */
const secondsOf = (parameters: RuleParameters, name: string): number | undefined => {
  const match = /^(\d{1,2}):(\d{2})$/.exec(String(parameters.get(name)?.value ?? ""))
  return match ? Number(match[1]) * 3600 + Number(match[2]) * 60 : undefined
}
export const quietHours = {
  id: "quiet-hours",
  title: "夜间时段联系",
  measures: {
    contacts: "夜间时段来电和短信次数",
    calls: "夜间时段来电次数",
    messages: "夜间时段短信次数",
    nights: "有夜间联系的夜数",
    first: "第一次夜间联系",
    last: "最后一次夜间联系",
  },
  alternatives: ["短信到达时间可能晚于发送时间。", "双方曾约定在夜间联系。", "还款结果、验证等自动通知。"],
  /** The start belongs to the window, the end does not: 22:00:00 is inside, 08:00:00 is outside. Contacts without a clock time are left out. A night belongs to the day on which it began. */
  measure: (timeline, acts, _facts, parameters) => {
    const from = secondsOf(parameters, "quiet-hours-from")
    const to = secondsOf(parameters, "quiet-hours-to")
    if (from === undefined || to === undefined) return []
    const inside = (second: number): boolean => (from <= to ? second >= from && second < to : second >= from || second < to)
    return timeline.groups.flatMap((group) => {
      const contacts = pick(
        contactsOf(timeline, group, acts),
        (row) => hasClock(timeline, row) && inside(secondOfDay(timeline.at[row] as number)),
      )
      if (contacts.length === 0) return []
      const calls = onlyCalls(timeline, contacts)
      const messages = onlyMessages(timeline, contacts)
      return [
        finding("quiet-hours", timeline, group, acts, contacts, ["call", "sms"], {
          contacts: count(timeline, contacts),
          calls: calls.length > 0 ? count(timeline, calls) : undefined,
          messages: messages.length > 0 ? count(timeline, messages) : undefined,
          nights: distinctNights(timeline, contacts, from <= to ? 0 : to),
          first: first(timeline, contacts),
          last: last(timeline, contacts),
        }),
      ]
    })
  },
} as const satisfies Rule
