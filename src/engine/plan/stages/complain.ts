/** 投诉: to the institution itself, then to whoever supervises it; the police, the credit record and the numbers beside it. One at a time, and none where nothing speaks for it. */
import type { ReplyKind } from "../../case/record/filings.ts"
import type { Deadline } from "../../channels/terms/deadlines.ts"
import { followUpNotice } from "../../documents/papers/follow-up-notice/index.ts"
import { isPrivateSide } from "../../documents/sections/private-side.ts"
import { answerTo, isAnswered, isUndone, lastAt, runningAt } from "../filed.ts"
import type { PlanMatter } from "../matter.ts"
import { otherPapers, paper, papersOf } from "../papers.ts"
import { owesNothing } from "../standing.ts"
import type { OpenStep } from "../step.ts"
import { answers } from "./answers.ts"

/** The day up to which a body has to answer something that was handed in; undefined where nothing runs, and where it has answered. */
const running = (matter: PlanMatter, channel: string): Deadline | undefined =>
  isAnswered(matter, channel) ? undefined : runningAt(matter, channel)

const institutionAnswers: Readonly<Record<ReplyKind, string>> = {
  accepted: "等机构答复",
  answered: "机构已经答复：看办好了没有，没有办的接着往下办",
  refused: "机构不改：保存答复，接着往下办",
  partly: "机构只办好了一部分：还没有完，剩下的接着往下办",
  done: "机构答复都办好了：再看一段时间",
}
/** To the institution: a customer's way; others have none there. */
const institution = (matter: PlanMatter): readonly OpenStep[] => {
  const { standing } = matter
  if (standing === "unsaid" || owesNothing(standing) || (matter.subject && isPrivateSide(matter.subject))) return []
  // What was handed in and refused, done in part or never answered is followed up.
  const doc = isUndone(matter, "lender") ? followUpNotice.id : papersOf[standing].institution
  const day = matter.day("complained")
  const term = running(matter, "lender")
  const reply = answerTo(lastAt(matter, "lender"))
  return [
    {
      id: matter.id("institution"),
      step: "投诉",
      action:
        day === undefined
          ? "还不停的，向机构自己的投诉渠道投诉"
          : term
            ? "等机构答复"
            : reply === undefined
              ? "机构答复的期限过了，或者没有查到期限：记下答复，接着往下办"
              : institutionAnswers[reply.as],
      why: day === undefined ? "几乎所有部门都先问“向机构提过没有”。" : "过了期限还没有答复的，下一步再向监管反映。",
      how: ["写明作为消费投诉提出，请给编号，记下日期。", "请求写在前面，事实按日期写，不附身份证号。"],
      channel: "lender",
      ...(doc === undefined ? {} : paper(doc)),
      state: day === undefined ? (matter.told !== undefined && stillOn(matter) ? "open" : "later") : term ? "waiting" : "done",
      ...(term ? { until: term.day, waitsFor: matter.side } : {}),
      question: matter.key("complained"),
      ...matter.ids,
    },
  ]
}
/** It went on after the word to stop, or was not wholly mended. */
const stillOn = (matter: PlanMatter): boolean => {
  const since = matter.confirmed ?? matter.told
  const left = matter.answer("fixed")
  return left === "partly" || left === "none" || (since !== undefined && matter.after(since) > 0)
}
const regulator = (matter: PlanMatter): readonly OpenStep[] => {
  const { standing } = matter
  // Nobody supervises a natural person who lent money.
  if (standing === "unsaid" || (matter.subject && isPrivateSide(matter.subject))) return []
  const asked = owesNothing(standing) ? matter.told !== undefined : matter.day("complained") !== undefined
  const waiting = running(matter, "lender") !== undefined
  const authority = matter.claim?.lenderType?.value === "micro-loan" ? "local-fin" : "12378"
  const filed = lastAt(matter, authority)
  return [
    {
      id: matter.id("regulator"),
      step: "投诉",
      action: owesNothing(standing) ? "还不停的，向监管部门举报" : "机构不答复或者不改的，向监管部门投诉",
      why: owesNothing(standing)
        ? "您不是它的客户，不走消费投诉；请监管部门查号码来源和委托了谁。"
        : "一次只向一处提，写清已经向机构提过、编号和日期。",
      how: ["投诉和举报分开写，不放在一份材料里。", "同一份材料不同时交两处；报警、运营商、征信异议不在此限。"],
      channel: authority,
      ...paper(papersOf[standing].authority),
      state: filed ? "done" : asked && ((!waiting && stillOn(matter)) || isUndone(matter, "lender")) ? "open" : "later",
      ...matter.ids,
    },
  ]
}
/** Each number that calls: beside everything else, and in nobody's way. */
const numbers = (matter: PlanMatter): OpenStep => ({
  id: matter.id("numbers"),
  step: "投诉",
  action: "一个号码一个号码地举报骚扰来电",
  why: "和别的投诉不冲突；一次举报一个号码。",
  how: ["类别选欠款催收，只写时间、时长和“已要求停止”，不写借款经过。", "家人朋友的号码不要报。"],
  channel: "12321",
  ...paper(otherPapers.telecom),
  state: "later",
  ...matter.ids,
})
export const police = (matter: PlanMatter): readonly OpenStep[] => {
  const day = matter.day("police-report")
  const term = running(matter, "110")
  return [
    {
      id: matter.id("police"),
      step: "投诉",
      action: day === undefined ? "到派出所报案，要回执" : term ? "等公安答复" : "已经报过案：有新的事实，标明“新增”再补交",
      why: matter.suspect ? "像诈骗的，由公安机关来查；报案的回执留好。" : "有人用您的身份办了借款，报案的回执后面每一步都用得上。",
      how: ["带手机原件、信用报告、对方的信息，按日期写事实；不写罪名，不猜是谁。", "不收的，问清理由并记下日期和单位。"],
      channel: "110",
      ...paper(otherPapers.police),
      state: day === undefined ? "open" : term ? "waiting" : "done",
      ...(term ? { until: term.day, waitsFor: "公安机关" } : {}),
      question: matter.key("police-report"),
      ...matter.ids,
    },
  ]
}
/** An entry in the name of somebody who owes nothing, or has settled: it may be objected to, and whether it is right is for the bureau to check. */
const mayBeWrong = ({ standing, answer }: PlanMatter): boolean =>
  standing === "settled" ||
  (standing !== "unsaid" && owesNothing(standing) && ["shown-overdue", "shown-open", "not-mine"].includes(answer("credit-record") ?? ""))
/** The entry in the credit report, where it is wrong: for the misused, and for the settled who find it there. */
export const credit = (matter: PlanMatter): readonly OpenStep[] => {
  const { standing } = matter
  const listed = matter.answer("in-credit-report")
  if (!(matter.misrecorded || standing === "misuse" || (mayBeWrong(matter) && listed === "yes")) || listed === "no") return []
  const day = matter.day("objected")
  const term = running(matter, "credit-objection")
  return [
    {
      id: matter.id("credit"),
      step: "投诉",
      action:
        day === undefined ? "提出征信异议" : term ? "等征信异议的核查结果" : "征信异议的期限过了：没有答复或者不改的，可以向人民银行反映",
      why: "记录有误的，先请标注异议，核查后更正，并书面答复。",
      how: ["写清报告编号、日期和有误的那一行；只附相关的那一页。", "不花钱找人代办。"],
      channel: "credit-objection",
      ...paper(otherPapers.credit),
      state: day === undefined ? (standing === "misuse" && listed !== "yes" ? "later" : "open") : term ? "waiting" : "done",
      ...(term ? { until: term.day, waitsFor: "征信机构或者报送的机构" } : {}),
      question: listed === undefined ? matter.key("in-credit-report") : matter.key("objected"),
      ...matter.ids,
    },
  ]
}
/** What stands before the letter: for the misused the police and the credit record come first. */
export const complainFirst = (matter: PlanMatter): readonly OpenStep[] =>
  matter.standing === "misuse" ? [...police(matter), ...credit(matter)] : []
export const complain = (matter: PlanMatter): readonly OpenStep[] => [
  ...(matter.standing === "misuse" ? [] : credit(matter)),
  ...institution(matter),
  ...regulator(matter),
  ...answers(matter),
  // A natural person who asks for their own money back from their own telephone is no sender of nuisance calls.
  ...(matter.subject && isPrivateSide(matter.subject) ? [] : [numbers(matter)]),
]
