/** A later day or another plan was agreed, and the debt is dunned as if it had not been. */
import { asDay, numberOfDay, secondsPerDay } from "../../case/time.ts"
import { count } from "../../timeline/measure.ts"
import { pick } from "../../timeline/rows.ts"
import type { Cause, CauseInput, Conclusion } from "../cause.ts"
import { overdue } from "../overdue/index.ts"
import { settledLoan } from "../settled-loan/index.ts"
import {
  answerSign,
  isConflict,
  isOutside,
  isThird,
  missingSign,
  notTheirs,
  overdueSaid,
  saysSelf,
  sign,
  signFrom,
  unlessUnread,
} from "../signs.ts"

/** The other side's own message that agrees to it, and the day it or the person gives. */
const extensionOf = (input: CauseInput) => {
  const stated = answerSign(input, "extended-to")
  const rows = Int32Array.from(new Set(input.said.extensions.map(({ row }) => row)))
  const written = rows.length > 0 ? count(input.timeline, rows) : undefined
  const named = input.said.extensions.find(({ value }) => asDay(value.value) !== undefined)?.value
  const day = asDay((stated ?? named)?.value ?? "")
  const cited = stated ?? named
  return { stated, written, day, cited, from: rows[0] === undefined ? undefined : (input.timeline.at[rows[0]] as number) }
}

/** What was agreed was refused later, holds for a part alone, or has ended. */
const ended = ({ said }: CauseInput): boolean => {
  const last = said.extensions.flatMap(({ on }) => on ?? []).at(-1)
  return said.extensionsRefused.some(({ on }) => on !== null && (last === undefined || on >= last))
}

export const agreedExtension: Cause = {
  id: "agreed-extension",
  title: "约定了延期，仍按原来的日子催",
  needs: ["due-days"],
  restsOn: ["extended-to", "due", "debtor"],
  excludes: [
    { cause: overdue, why: "在约定的延期之内，这一期还没有到该还的日子" },
    { cause: settledLoan, why: "已经结清的债务无从延期" },
  ],
  concerns: (input) => saysSelf(input) && (extensionOf(input).stated !== undefined || extensionOf(input).written !== undefined),
  weigh: (input) => {
    const { timeline, contacts } = input
    const { stated, written, day, cited, from } = extensionOf(input)
    const said = overdueSaid(input)
    // Without a day in the message, what came after the agreement is what can be within it.
    const inside = pick(contacts, (row) => {
      const at = timeline.at[row] as number
      return (day === undefined || at < (numberOfDay(day) + 1) * secondsPerDay) && (from === undefined || at > from)
    })
    const within = inside.length > 0 ? count(timeline, inside) : undefined
    const conclusion = (): Conclusion => {
      if (isOutside(input) || isThird(input)) return "excluded"
      if (isConflict(input)) return "undetermined"
      if (!within) return contacts.length > 0 ? unlessUnread(input, "unlikely") : "undetermined"
      const pressed = said.answer?.value === "yes" || said.messages !== undefined
      // What nothing but the person's word shows may be a wish, or an offer that came to nothing.
      return pressed && written !== undefined && !ended(input) ? "likely" : "possible"
    }
    return {
      conclusion: conclusion(),
      days: new Set([...inside].map((row) => Math.floor((timeline.at[row] as number) / secondsPerDay))),
      for: [
        ...(written ? [sign`对方有${written}条信息同意延期或者另定还款计划`] : []),
        ...(cited ? [sign`约定的还款日是${cited}`] : []),
        ...(within ? [sign`在这之前仍有${within}次联系`] : []),
        ...(said.answer?.value === "yes" || said.messages ? [signFrom("对方仍说您已经逾期", said.answer, said.messages)] : []),
      ],
      against: [
        ...notTheirs(input),
        ...(!within && contacts.length > 0 ? [signFrom("这些联系不在约定的延期之内", cited ?? written ?? stated)] : []),
      ],
      missing: [
        ...(written ? [] : [{ text: "同意延期的信息、录音或者截图（现在只有您的说法）" }]),
        ...(day ? [] : [missingSign(input, "extended-to", "延期到哪一天")]),
        ...(said.answer ? [] : [missingSign(input, "overdue-claimed", "对方是否说您已经逾期")]),
      ],
    }
  },
}
