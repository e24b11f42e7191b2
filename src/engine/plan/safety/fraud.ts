/** Signs of a fraud: codes, transfers or a shared screen asked for, a burst of codes, or money already gone. Before any complaint, and nothing is sent to whoever asked. */

import { fraudRows } from "../../causes/fraud-rows.ts"
import type { Dossier } from "../../dossier.ts"
import { readUndertaken } from "../../messages/index.ts"
import { isOutgoing, rowsWithWords } from "../../timeline/rows.ts"
import type { Alarm, AlarmAct } from "../alarm.ts"
import { otherPapers, paper } from "../papers.ts"
import { codesInBurst } from "./codes.ts"
import { alarmOf, isReported, receivedWhere } from "./rows.ts"

const police: AlarmAct = { text: "拨打 110 或者 96110，说明对方怎么要求的、号码和时间。", channel: "96110" }
const stopPayment: AlarmAct = {
  text: "钱转出去了的：马上打 110 和付款银行（或者支付机构）的客服，请求紧急止付、冻结。客服电话看银行卡背面或者官方App。",
  channel: "bank-stop-payment",
}
const atStation: AlarmAct = { text: "带上转账凭证、短信和聊天的原件到派出所报案，要回执。", channel: "110", ...paper(otherPapers.police) }
const credentials: AlarmAct = {
  text: "给过验证码、密码或者共享过屏幕的：用另一部手机改银行、支付、邮箱的密码，退出其他设备，必要时挂失银行卡。",
}
const report: AlarmAct = { text: "然后查一次本人的信用报告，看有没有自己不知道的贷款。", channel: "credit-objection" }
const still: AlarmAct = { text: "停下来：不回复、不点链接、不回拨，保存短信和通话记录原件。" }

/** Who calls themselves of a court may be: the court is asked by a way of one's own, and what is genuine is not left undone. */
const askCourt: AlarmAct = {
  text: "信息里提到法院、法官、书记员的：自己拨打 12368，或者查到法院总机，问有没有您本人的案件；有的，按法院书面通知的日子办，不要错过，费用也只按法院书面通知交。",
  channel: "12368",
}
const office = /法院|法庭|法官|书记员|执行局/
const namesOffice = ({ timeline }: Dossier, row: number): boolean => office.test(timeline.texts.get(timeline.text[row] as number))

const never = [
  "不要再转账，不要再给验证码，不要共享屏幕，不要下载对方给的软件。",
  "不要点短信里的链接，不要打短信里的电话；要核实就自己查官方电话。",
  "不要把任何材料、证件、投诉信寄给这个号码背后的人。",
]
/** The order: what is already lost first; what the person has not said stays in. */
const actsFor = (gave: string | undefined, sent: string | undefined, told: boolean): readonly AlarmAct[] => {
  const station = told ? [] : [atStation]
  if (sent === "yes") return [stopPayment, police, ...station, credentials, report]
  if (gave === "yes")
    return [
      credentials,
      { ...stopPayment, text: "马上打银行和支付机构的官方客服，请求临时冻结账户，核对有没有转出。" },
      police,
      ...station,
      report,
    ]
  if (sent === "no" && gave === "no") return [still, police, report]
  return [police, stopPayment, credentials, report]
}
/** Whether the person wrote that they let somebody of theirs borrow, and with what: a code read out for that was stolen by nobody. */
const letSomebody = ({ timeline }: Dossier): boolean =>
  rowsWithWords(timeline).some(
    (row) => isOutgoing(timeline, row) && readUndertaken(timeline.texts.get(timeline.text[row] as number))?.what === "undertook",
  )
export const fraud = (dossier: Dossier): readonly Alarm[] => {
  const { facts } = dossier
  const asked = receivedWhere(dossier, (timeline, row) => fraudRows(timeline).has(row))
  const burst = codesInBurst(dossier)
  const [gave, sent] = [facts.one("gave-code"), facts.one("transferred")]
  const lent = gave?.value === "yes" && letSomebody(dossier)
  const lost = (gave?.value === "yes" && !lent) || sent?.value === "yes"
  if (asked.length === 0 && burst.length === 0 && !lost) return []
  const rows = [...new Set([...asked, ...burst])].sort((a, b) => a - b)
  const alarm = alarmOf(dossier, "fraud", rows, {
    title: lost ? "钱或者验证码已经给出去了：先止损，再说别的" : "这像是诈骗：先停下来，别的都排在后面",
    why:
      asked.length > 0
        ? "要验证码、要转账到指定账户、要点链接或者共享屏幕，或者拿隐私要挟，都是诈骗常见的手法；真的贷款机构、法院、公安都不会这样要。"
        : burst.length > 0
          ? "短时间里收到许多验证码，可能有人正在用您的号码注册或者登录。验证码谁要都不给。"
          : "您说已经给过验证码或者转过钱。",
    acts: [
      ...actsFor(lent ? "no" : gave?.value, sent?.value, isReported(dossier)),
      ...(asked.some((row) => namesOffice(dossier, row)) ? [askCourt] : []),
    ],
    never,
    questions: [...(sent ? [] : ["transferred"]), ...(gave ? [] : ["gave-code"])],
  })
  return [
    { ...alarm, citations: [...alarm.citations, ...(gave?.value === "yes" ? gave.from : []), ...(sent?.value === "yes" ? sent.from : [])] },
  ]
}
