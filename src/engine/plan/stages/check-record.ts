/** The other side calls overdue what was paid in time: it is asked to look at its own record, before anything else; once it has set it right, that is kept and watched. */
import { addDays, dayOf } from "../../case/time.ts"
import { amended, isMisreported } from "../../documents/sections/misreported.ts"
import type { PlanMatter } from "../matter.ts"
import { papersOf } from "../papers.ts"
import type { OpenStep } from "../step.ts"

/** What the side set right in writing, with nothing after it: nobody is asked for it once more. */
const setRight = (matter: PlanMatter): OpenStep | undefined => {
  const { subject, dossier } = matter
  const done = subject && amended(subject)
  if (!done || done.of === "dealt-with") return undefined
  const day = dayOf(dossier.timeline.at[done.row] as number)
  const until = addDays(day, dossier.timeline.thresholds.watchDays)
  const corrected = done.of === "corrected"
  return {
    id: matter.id("set-right"),
    step: "告知",
    action: corrected ? "对方已经书面更正：保存那条信息，再看一段时间" : "对方写明会更正：保存那条信息，等它的结果",
    why: corrected
      ? `${day}的信息写明已经更正，之后没有再来催。有了它，这件事现在不用投诉。`
      : `${day}的信息写明会更正，之后没有再来催。先等结果；没有下文的，再请它书面答复。`,
    how: [
      "那条信息截图，露出号码、日期和时间，不要删。",
      "在官方App里看一眼这一期的状态；过一个月查一次自己的信用报告，看有没有错的记录。",
      "又说逾期、又来催的，登记下来，再来看下一步。",
    ],
    // Watched in its own time; then a report is worth a look, and no more.
    state: until >= dossier.day ? "waiting" : "done",
    until,
    waitsFor: matter.side,
    ...matter.ids,
  }
}
export const checkRecord = (matter: PlanMatter): readonly OpenStep[] => {
  const right = setRight(matter)
  if (right) return [right]
  const shown = matter.subject !== undefined && isMisreported(matter.subject)
  return [
    {
      id: matter.id("check-record"),
      step: "告知",
      action: "请机构核对自己的还款记录，错了的书面更正",
      why: shown
        ? "对方自己的信息或者回执同它说的逾期对不上；可能是入账晚了，也可能记错了期。"
        : "按您写的还款日期，那几天没有到期未还的，对方却说已经逾期；可能是入账晚了，也可能记错了期。",
      how: [
        "只说不对的那一期：还款日、还款的日期和金额，附还款凭证或者银行流水；别的期不写。",
        "用机构的官方客服或者App里的渠道提，记下日期、工号和答复，请它确认报送征信的信息有没有错。",
        "答复了还照样催的，再来看下一步。",
      ],
      channel: "lender",
      ...(shown ? { doc: papersOf.current.tell } : {}),
      state: matter.day("complained") ? "done" : "open",
      question: matter.key("complained"),
      ...matter.ids,
    },
  ]
}
