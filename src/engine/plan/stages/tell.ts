/** 告知: what is said to the other side itself, in writing, by standing: never to somebody unknown, never to a suspected fraudster, never more than the standing allows. */

import { addDays } from "../../case/time.ts"
import { drafts } from "../../documents/index.ts"
import { refusalAbout } from "../../documents/refusal.ts"
import { isMended } from "../../documents/sections/mended.ts"
import { amended } from "../../documents/sections/misreported.ts"
import { causeAdvice } from "../advice/cause.ts"
import type { PlanMatter } from "../matter.ts"
import { meanwhile, otherPapers, paper, papersOf } from "../papers.ts"
import type { PlanStanding } from "../standing.ts"
import type { OpenStep } from "../step.ts"

interface Words {
  readonly action: string
  readonly why: string
  readonly how: readonly string[]
}
const channelOnly = "只寄给机构的官方客服、投诉邮箱或者登记地址，用能证明送达的方式；不发给来电的个人号码。"
const dated = "写明一个答复日期和答复地址，保存寄出和送达的凭证。"
const words: Readonly<Record<Exclude<PlanStanding, "unsaid">, Words>> = {
  current: {
    action: "给机构发一封规范联络方式的函",
    why: "写清哪种联络不要、哪种可以；告知之后还继续，性质就不同了。",
    how: ["写具体的要求：还款日前不打电话、夜间不联络、不联系别人，留一条短信的通道。", "写明合同照常履行。", channelOnly, dated],
  },
  overdue: {
    action: "给机构发一封只谈催收方式的信",
    why: "方式过分的可以要求改，和欠不欠、欠多少是两回事。",
    how: [
      "只写时段、次数、用语和联系了谁；不写金额、期数，也不写还或者不还。",
      "留一条可以联系您的正常渠道，不要求对方完全不联系。",
      channelOnly,
      dated,
    ],
  },
  bound: {
    action: "给机构发一封只谈催收方式的信",
    why: "方式过分的可以要求改，和要不要承担责任是两回事。",
    how: ["只写时段、次数、用语和联系了谁；不写金额，也不写承担或者不承担。", "请对方提供您签过字的合同。", channelOnly, dated],
  },
  settled: {
    action: "请机构书面确认已经结清、余额为零",
    why: "对方自己说过已结清又来催，最有力的就是把两句话放在一起请它说明。",
    how: ["附上对方说“已结清”的那条信息。", "请它更正内部记录；信用报告里有这一笔的，一并请它更正。", channelOnly, dated],
  },
  contact: {
    action: "给机构发一封信：您不是借款人，不要再联系您",
    why: "您不欠这笔钱；催收不该找债务人以外的人。",
    how: ["不说借款人在哪、欠没欠，不替对方转告。", "请它说明号码从哪里来的，查清之后删除。", channelOnly, dated],
  },
  unit: {
    action: "以单位名义给机构发函：不要就他人的债务拨打单位电话",
    why: "被打扰的是单位的工作；单位不是债务人。",
    how: ["附总机、前台的来电登记。", "不提供员工的信息。", channelOnly, dated],
  },
  stranger: {
    action: "请机构说明号码从哪里来，并停止联系",
    why: "您和这笔债没有关系，一条信息也没有依据；先请它保存来源，查清之后再删除。",
    how: ["落款写“该号码使用人”，姓名不写也可以；证件号、住址、单位都不写。", channelOnly, dated],
  },
  successor: {
    action: "请机构说明号码从哪里来，并停止联系",
    why: "号码现在是您在用，此前机主的债和您没有关系。",
    how: ["附号码入网时间的证明。", "落款写“该号码使用人”，姓名不写也可以。", channelOnly, dated],
  },
  misuse: {
    action: "给机构寄未办理借款的声明，请它核实申请人",
    why: "没有申请、没有签字、没有收到钱，三件事分开写；同时请它保存申请和核验记录。",
    how: ["先保存、后更正：不要先要求删除。", "有报案回执的附上。", channelOnly, dated],
  },
  "never-borrowed": {
    action: "请机构书面确认您名下没有这笔借款，并停止联系",
    why: "只注册过、没有借过的，请它查清再说。",
    how: ["不按短信里的链接“注销”“清账”。", channelOnly, dated],
  },
}
/** Why the paper cannot be drafted yet: by the question that is asked for it. */
export const lacking = (
  { subject }: PlanMatter,
  doc: string,
): { readonly how?: string; readonly question?: string; readonly nothing?: true } => {
  const draft = drafts.find(({ id }) => id === doc)
  if (!subject || draft?.per !== "counterparty") return {}
  const refusal = refusalAbout(draft, subject)
  if (!refusal) return {}
  if (refusal.why === "nothing-found") return { nothing: true }
  const [gap] = refusal.gaps
  return { how: `起草之前：${gap.how}`, ...(gap.question ? { question: gap.question.key } : {}) }
}
/** After it was told: silence is waited for, what is confirmed is watched, and what goes on is still open. */
const afterwards = (matter: PlanMatter): readonly OpenStep[] => {
  const { told, confirmed, dossier } = matter
  const since = confirmed !== undefined && (told === undefined || confirmed >= told) ? confirmed : told
  if (since === undefined) return []
  // After a confirmation, and after a word to stop that was followed by silence, it is watched for a while.
  const until = addDays(since, dossier.timeline.thresholds.watchDays)
  const again = matter.after(since)
  const partly = matter.answer("fixed") === "partly" || matter.answer("fixed") === "none"
  const quiet = again === 0 && !partly
  return [
    {
      id: matter.id("watch"),
      step: "告知",
      action: quiet
        ? "再看一段时间：有没有又来"
        : again > 0
          ? since === confirmed
            ? "对方确认之后又来了，还没有完"
            : "说过之后又来了，还没有完"
          : "只办好了一部分，还没有完",
      why: quiet
        ? since === confirmed
          ? "确认之后也可能又换号码打来；这段时间照样保存记录。"
          : "告知之后先看对方停不停；这段时间照样保存记录。"
        : again > 0
          ? `${since}之后又有${again}次联络。`
          : "剩下没办的要求，逐项写出来接着办。",
      how: ["每一次都记下日期、时间、号码。"],
      // What came again is nothing that was done: it is kept in view.
      state: quiet && until < dossier.day ? "done" : "waiting",
      ...(quiet ? { until, waitsFor: matter.side } : {}),
      ...matter.ids,
    },
  ]
}
/** It was promised that it ends, and it has: there is nothing to demand, nor to complain of. */
const keptSoFar = (matter: PlanMatter): OpenStep => ({
  id: matter.id("nothing"),
  step: "告知",
  action: "对方已经书面确认，之后没有再来：现在不用写函，也不用投诉",
  why: "它说到做到的，没有要再提的；以后再有联系的，这条确认就是凭据。",
  how: ["保存它确认的那条信息。", "想留个凭证的，从它的官方客服回一句“已收到，请照此办理”就够了，别的不用说。"],
  state: "open",
  ...matter.ids,
})
/** What to say on the telephone, whatever else is open. */
export const cardOf = (matter: PlanMatter): readonly OpenStep[] => [
  {
    id: matter.id("card"),
    step: "告知",
    action: "电话再来时怎么说，先看一眼",
    why: "照着说，不吵、不承认、不答应。",
    how: ["问单位全称、部门、工号、找谁、书面答复的地址；记下时间和原话。", "不说金额、还款日、别人的名字、证件号、验证码。"],
    ...paper(otherPapers.card),
    state: "later",
    ...matter.ids,
  },
]
/** Where they have a debt of their own at the same side, the letter is of the other's alone. */
const wordsOf = (matter: PlanMatter, standing: keyof typeof words): (typeof words)[keyof typeof words] =>
  matter.subject?.ownToo && (standing === "contact" || standing === "stranger" || standing === "successor")
    ? {
        ...words[standing],
        action: "给机构发一封信：不要再为别人的这笔债联系您",
        how: ["只说别人的这一笔；您自己在这家的业务照常，不要求它删除号码、停止一切联系。", channelOnly, dated],
      }
    : standing === "contact" && matter.claim?.role?.value === "relative"
      ? { ...words.contact, why: "催收该找的是借款人本人；亲属要不要承担是另一回事，信里不写。" }
      : words[standing]
/** Silence after a word to stop is watched before anything is written; a side that has confirmed it once knows what was asked for. */
const isHeard = ({ told, confirmed }: PlanMatter, later: readonly OpenStep[]): boolean =>
  told !== undefined && (confirmed !== undefined || later.some(({ waitsFor }) => waitsFor !== undefined))
/** What was done is called what it was: the paper itself, or another writing to the institution; a word to whoever called is no letter. */
const asDone = ({ told, written }: PlanMatter, { why }: Words, sent: boolean): Partial<Words> => {
  if (sent) return {}
  if (written !== undefined) return { action: "已经书面向机构提过要求：留好凭证" }
  return told === undefined ? {} : { why: `${told}说过的话是对打来的人说的，还不是给机构的书面要求。${why}` }
}
export const tell = (matter: PlanMatter): readonly OpenStep[] => {
  const { standing, party, told, dossier } = matter
  if (standing === "unsaid" || matter.lawful || !party || (matter.subject?.contacts.length ?? 0) === 0) return []
  const wanted = papersOf[standing].tell
  const named = paper(wanted)
  const usable = named.notYetBuilt ? meanwhile : wanted
  const lack = lacking(matter, usable)
  if (lack.nothing) return []
  const text = wordsOf(matter, standing)
  const knownSide = dossier.facts.one(matter.key("lender")) !== undefined || dossier.facts.one(matter.key("platform")) !== undefined
  const later = afterwards(matter)
  const sent = matter.filings.some(({ channel, doc }) => channel === "lender" && (doc === wanted || doc === usable))
  const step: OpenStep = {
    id: matter.id("tell"),
    step: "告知",
    ...text,
    ...asDone(matter, text, sent),
    how: [
      ...(knownSide ? [] : ["还不知道对方到底是谁的，先查清再寄；不知道是谁的号码，什么也不回。"]),
      ...(lack.how === undefined ? [] : [lack.how]),
      ...causeAdvice(matter),
      ...text.how,
      ...(named.notYetBuilt ? ["专门的文书本程序还不能起草，是下一步；眼下可以先用停止联系的告知函，照上面的要点核对。"] : []),
    ],
    state: matter.written !== undefined ? "done" : isHeard(matter, later) ? "later" : "open",
    ...(named.notYetBuilt ? { doc: meanwhile } : named),
    ...(lack.question === undefined ? {} : { question: lack.question }),
    channel: "lender",
    ...matter.ids,
  }
  const amends = told === undefined && matter.subject ? amended(matter.subject) : undefined
  const kept = matter.subject !== undefined && isMended(matter.subject)
  // The side has set it right in writing, or has promised that it ends, and nothing came since: that is kept and watched first.
  if (kept || (amends && amends.of !== "promised"))
    return [
      ...(kept ? [keptSoFar(matter)] : []),
      ...later,
      {
        ...step,
        how: kept
          ? ["对方已经书面确认处理：先保存那条信息，看一段时间；又来的，再寄这封信。", ...text.how]
          : ["对方已经书面道歉或者更正：先保存那条信息，看一段时间；又来的，再寄这封信。", ...step.how],
        state: matter.written !== undefined ? "done" : "later",
      },
      ...cardOf(matter),
    ]
  return [step, ...later, ...cardOf(matter)]
}
