/** Texts in the form of a court's, the police's or a bank's: never genuine and never false by their words, always to be checked at the source. */

import { fraudRows } from "../../causes/fraud-rows.ts"
import type { Dossier } from "../../dossier.ts"
import type { OfficialNotice } from "../../messages/official.ts"
import { formOf, officialOf } from "../../timeline/readings.ts"
import type { Timeline } from "../../timeline/timeline.ts"
import type { Alarm, AlarmAct } from "../alarm.ts"
import { alarmOf, receivedWhere } from "./rows.ts"

interface Told {
  readonly title: string
  readonly channel: string
  /** What to do once it has proved genuine. */
  readonly genuine: AlarmAct
}
const why = "真的不能不理，假的不能照办；光看文字分不出来，要到发信的机关自己那里问。"
const told: Readonly<Record<OfficialNotice["of"], Told>> = {
  court: {
    title: "有一条像法院发来的信息：未核实",
    channel: "12368",
    genuine: {
      text: "核实是真的：记下案号和开庭、答辩、举证的日期，按期应诉，问律师或者 12348 法律援助；这不是骚扰，不要当骚扰投诉。",
      channel: "12348",
    },
  },
  police: {
    title: "有一条像公安机关发来的信息：未核实",
    channel: "110",
    genuine: { text: "核实是真的：按民警说的时间到派出所，当面说明。" },
  },
  bank: {
    title: "有一条像银行发来的信息，要您办什么：未核实",
    channel: "lender",
    genuine: { text: "核实是真的：在银行自己的App或者柜台办，不从信息里的链接办。" },
  },
}
const never = ["核实之前：不打信息里的号码，不点里面的链接，不按它的要求转账、缴费、给验证码。"]

/** A bank's notice that asks for nothing is the bank's own business with its customer. */
const byTheText = /点击|链接|https?:|www\.|验证码|转账|汇款|微信|扫码|下载|共享|(?<!\d)1[3-9]\d{9}(?!\d)/
/** The police telling everybody to beware asks for nothing. */
const bewares = /请勿|不要|切勿|谨防|警惕|不听|不信|防范|提高警惕/
const counts = (timeline: Timeline, row: number, of: OfficialNotice["of"]): boolean => {
  const notice = officialOf(timeline, row)
  if (notice?.of !== of) return false
  const text = timeline.texts.get(timeline.text[row] as number)
  if (of === "police") return notice.asks || !bewares.test(text)
  // A lender's lawful word of arrears, of a suit or of the credit record gives no other way to pay than its own.
  return of !== "bank" || (notice.asks && (formOf(timeline, row) !== "dunning" || byTheText.test(text)))
}
export const official = (dossier: Dossier): readonly Alarm[] =>
  (["court", "police", "bank"] as const).flatMap((of) => {
    const rows = receivedWhere(dossier, (timeline, row) => counts(timeline, row, of) && !fraudRows(timeline).has(row))
    const notice = rows[0] === undefined ? undefined : officialOf(dossier.timeline, rows[0])
    if (!notice) return []
    const { title, channel, genuine } = told[of]
    return [alarmOf(dossier, "official", rows, { title, why, acts: [{ text: notice.check.zh, channel }, genuine], never })]
  })
