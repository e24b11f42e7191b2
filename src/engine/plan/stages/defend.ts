/** A court has sent a complaint against the person: it is checked, and answered in time, before anything of their own is pursued. */
import { defenceStatement } from "../../documents/papers/defence-statement/index.ts"
import type { PlanMatter } from "../matter.ts"
import { paper } from "../papers.ts"
import type { OpenStep } from "../step.ts"

const court = "court"
const asking = { court: "12368", lawyer: "12348" } as const
const answered = ({ filings }: PlanMatter): boolean => filings.some(({ channel, doc }) => channel === court && doc === defenceStatement.id)
/** The person's own term at the court that runs from the day of service. */
const termOf = ({ deadlines, day }: PlanMatter) => {
  const served = day("served")
  return deadlines.find((one) => one.channel === court && one.by === "person" && one.from === served)
}
const stepOf = (matter: PlanMatter, parts: Pick<OpenStep, "action" | "why" | "how" | "state" | "step" | "channel">): OpenStep => ({
  id: matter.id("defend"),
  ...parts,
  ...(matter.answer("sued") === "served" ? paper(defenceStatement.id) : {}),
  question: matter.key(matter.answer("sued") === "served" && matter.day("served") === undefined ? "served" : "sued"),
  ...matter.ids,
})
export const defend = (matter: PlanMatter): readonly OpenStep[] => {
  const term = termOf(matter)
  const until = term && !term.past ? { until: term.day } : {}
  switch (matter.answer("sued")) {
    case "unchecked":
      return [
        {
          ...stepOf(matter, {
            step: "核实",
            action: "先向法院核实起诉状、传票是不是真的",
            why: "真的有答辩的期限，假的不能照办；光看文字和图片分不出来。",
            how: ["打12368或者自己查到的法院电话，报案号和姓名。", "核实之前不打上面的号码，不点链接，不缴费，不给验证码。"],
            state: "open",
            channel: asking.court,
          }),
          ...until,
        },
      ]
    case "order":
      return [
        stepOf(matter, {
          step: "起诉",
          action: "看清支付令、仲裁通知上写明的天数，马上问律师或者12348",
          why: "支付令要在期限内书面提出异议，仲裁要按通知书答辩：期限短，过了就难补。",
          how: ["先核实是真的：用自己查到的电话问发出的法院、仲裁机构。", "带上原件和信封，记下收到的日期。"],
          state: "open",
          channel: asking.lawyer,
        }),
      ]
    case "served": {
      const done = answered(matter)
      return [
        {
          ...stepOf(matter, {
            step: "起诉",
            action: done
              ? "答辩状已经交了：按传票到庭，按通知交证据"
              : term?.past
                ? "答辩期看来已经过了：答辩状尽快交，开庭当面说"
                : "被起诉了：在答辩期内交答辩状",
            why: term?.past
              ? "不答辩不影响法院审理，但是失去先说明的机会。"
              : "期限从收到起诉状副本的次日数起；别的步骤都可以等，这一步不能等。",
            how: [
              "核对起诉状上的原告、金额、日期，同自己的记录对一遍；对不上的逐项写出来。",
              "不写欠多少、怎样还；拿不准的先问律师，法律援助打 12348。",
              "记下案号、开庭和举证的日期；催收的投诉照常，不写进答辩状。",
            ],
            state: done ? "done" : "open",
            channel: court,
          }),
          ...(done ? {} : until),
        },
      ]
    }
    default:
      return []
  }
}
