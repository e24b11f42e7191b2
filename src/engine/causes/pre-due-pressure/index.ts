/** A debt that is not yet due, pressed as if it were: contacts before the due day that go beyond a reminder. */

import { announcesLawfully } from "../../messages/announces.ts"
import { afterRefusal } from "../../rules/after-refusal/index.ts"
import { beforeDue } from "../../rules/before-due/index.ts"
import { callsBurst } from "../../rules/calls-burst/index.ts"
import { callsPerDay } from "../../rules/calls-per-day/index.ts"
import { isOf } from "../../rules/index.ts"
import { quietHours } from "../../rules/quiet-hours/index.ts"
import { meet } from "../../timeline/lists.ts"
import { count } from "../../timeline/measure.ts"
import { isUnread } from "../../timeline/unread.ts"
import type { Cause, Conclusion } from "../cause.ts"
import { overdue } from "../overdue/index.ts"
import {
  contactCount,
  daysWhen,
  isConflict,
  isOutside,
  isThird,
  measure,
  missingSign,
  notTheirs,
  rowsWhen,
  saysSelf,
  sign,
  signFrom,
} from "../signs.ts"
import { isHarsh, rowsThat } from "../words.ts"

export const preDuePressure: Cause = {
  id: "pre-due-pressure",
  title: "未到期就施压",
  needs: ["due-days"],
  restsOn: ["due", "paid", "debtor", "role"],
  excludes: [{ cause: overdue, why: "已经到期未还的，不是没到期就施压" }],
  concerns: () => true,
  weigh: (input) => {
    const { grounds, timeline } = input
    const { all } = input.positions
    const before = measure(input, beforeDue, "contacts")
    const refused = measure(input, afterRefusal, "contacts")
    const night = measure(input, quietHours, "contacts")
    const perDay = measure(input, callsPerDay, "maxPerDay")
    // Only what was done on days before the due day, and more than a stated refusal and a little contact, is pressure for sure.
    // What came after the last due day that is known, and was paid, is pressed for nothing that is still to fall due.
    const ahead = input.findings.filter((one) => isOf(one, beforeDue)).map(({ events }) => events)
    const early = grounds.filter(
      (ground) =>
        ground.met &&
        !ground.comparison &&
        ["not-due", "due-today"].includes(input.loan?.standingOn(ground.acts.from) ?? "") &&
        ahead.some((events) => meet(ground.events, events)),
    )
    const shown = (elements: readonly string[]): boolean =>
      early.some((ground) => ground.established.some((entry) => elements.includes(entry.element) && !entry.stated))
    // Words that press for an early payment, or threaten, on days before the due day: the other side's own.
    const pressing = rowsWhen(
      input,
      rowsThat(
        input.words,
        (read) =>
          read.form === "dunning" && !announcesLawfully(read.text) && (read.labelled.labels.includes("pre_due_pressure") || isHarsh(read)),
      ),
      "not-due",
      "due-today",
    )
    const wording = pressing.length > 0 ? count(timeline, pressing) : undefined
    const pressed = before !== undefined && early.length > 0
    const measured = shown([callsPerDay.id, callsBurst.id, quietHours.id, "refusal-ignored"])
    // Too little was seen only where all was read.
    const harsh = input.words.some(isHarsh)
    const seldom: Conclusion = isUnread(input.unread) ? "undetermined" : "unlikely"
    const conclusion = (): Conclusion => {
      if (isOutside(input) || isThird(input)) return "excluded"
      if (isConflict(input) || !saysSelf(input)) return "undetermined"
      if (!all.has("not-due")) return all.has("due") || all.has("settled") ? "unlikely" : "undetermined"
      if (!before) return seldom
      if (pressed) return measured || pressing.length > 1 ? "likely" : "possible"
      if (pressing.length > 1) return "likely"
      return refused || night || wording ? "possible" : seldom
    }
    return {
      conclusion: conclusion(),
      days: daysWhen(input, "not-due", "due-today"),
      for: [
        ...(before ? [sign`还款日之前的来电、短信共${before}次`] : []),
        ...(before && refused ? [sign`明确要求停止之后仍有${refused}次联系`] : []),
        ...(pressed && perDay ? [sign`最多的一天来电${perDay}次`] : []),
        ...(before && night ? [sign`夜间的联系有${night}次`] : []),
        ...(wording ? [sign`还款日之前有${wording}条信息要求提前还款，或者用了吓人、威胁的说法`] : []),
      ],
      against: [
        ...(before && !pressed && !refused && !night && !wording && !harsh && !isUnread(input.unread)
          ? [signFrom("归到对方名下的联系，次数、时段都没有超出提醒的样子；对自己的借款，还款日之前也可以提醒", before)]
          : []),
        ...(all.has("due")
          ? [signFrom("有些联系发生在还款日之后、还清之前", ...(input.loan?.instalments.map((one) => one.due) ?? []))]
          : []),
        ...notTheirs(input),
      ],
      missing: [
        ...(saysSelf(input) && !input.loan?.instalments.length ? [missingSign(input, "due", "还款日是哪天")] : []),
        ...(saysSelf(input) && contactCount(input) === undefined ? [missingSign(input, "numbers", "哪些号码是为这笔债打来的")] : []),
      ],
    }
  },
}
