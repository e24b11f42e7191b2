/** Texts in the form of a court's, the police's or a bank's: never genuine and never false by their words, always to be checked at the source. */

import { claimKeyOf } from "../../case/claim-key.ts"
import { fraudRows } from "../../causes/fraud-rows.ts"
import type { Dossier } from "../../dossier.ts"
import type { OfficialNotice } from "../../messages/official.ts"
import { isAnother } from "../../rules/wrong-addressee/called-names.ts"
import { formOf, officialOf, saysOf } from "../../timeline/readings.ts"
import type { Timeline } from "../../timeline/timeline.ts"
import type { Alarm, AlarmAct } from "../alarm.ts"
import { alarmOf, receivedWhere } from "./rows.ts"

interface Told {
  readonly title: string
  readonly channel: string
  /** What to do once it has proved genuine. */
  readonly genuine: AlarmAct
  /** The same where it calls somebody else by name: their case is nobody else's to answer. */
  readonly ofAnother?: AlarmAct
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
    ofAnother: {
      text: "核实是真的，写的又是别人：告诉法院您不是信息里写的人、这个号码是您在用，请它更正联系方式；别人的案件不用您应诉，也不要当骚扰投诉。",
      channel: "12368",
    },
  },
  police: {
    title: "有一条像公安机关发来的信息：未核实",
    channel: "110",
    genuine: { text: "核实是真的：按民警说的时间到派出所，当面说明。" },
    ofAnother: { text: "核实是真的，写的又是别人：告诉民警您不是信息里写的人、这个号码是您在用；别人的事不用您去办。" },
  },
  bank: {
    title: "有一条像银行发来的信息，要您办什么：未核实",
    channel: "lender",
    genuine: { text: "核实是真的：在银行自己的App或者柜台办，不从信息里的链接办。" },
  },
}
const never = ["核实之前：不打信息里的号码，不点里面的链接，不按它的要求转账、缴费、给验证码。"]

/** Calls, or names as the person said that the debtor is called, one who is surely not the one whose phone it came to. */
const callsAnother = ({ timeline, facts }: Dossier, row: number): boolean => {
  const own = facts.one("name")?.value
  if (own === undefined) return false
  const text = timeline.texts.get(timeline.text[row] as number)
  const called = saysOf(timeline, row)?.addressee?.value
  const debtors = facts.claims.flatMap((n) => facts.one(claimKeyOf(n, "addressee"))?.value ?? []).filter((name) => text.includes(name))
  return !text.includes(own) && [...(called ? [called] : []), ...debtors].some((name) => isAnother(name, own))
}
/** A bank's notice that asks for nothing is the bank's own business with its customer. */
const byTheText = /点击|链接|https?:|www\.|验证码|转账|汇款|微信|扫码|下载|共享|(?<!\d)1[3-9]\d{9}(?!\d)/
/** The police telling everybody to beware asks for nothing. */
const bewares = /是(?:诈骗|骗子|骗局)|(?:凡是?|遇到|如遇|收到)[^。]{0,40}(?:报警|110)|请勿|不要|切勿|谨防|警惕|不听|不信|防范|提高警惕/
const counts = (timeline: Timeline, row: number, of: OfficialNotice["of"]): boolean => {
  const notice = officialOf(timeline, row)
  if (notice?.of !== of) return false
  const text = timeline.texts.get(timeline.text[row] as number)
  if (of === "police") return notice.asks || !bewares.test(text)
  // A code that came and a movement on an account ask for nothing.
  if (of === "bank" && ["code", "movement"].includes(formOf(timeline, row) ?? "")) return false
  // A lender's lawful word of arrears, of a suit or of the credit record gives no other way to pay than its own.
  return of !== "bank" || (notice.asks && (formOf(timeline, row) !== "dunning" || byTheText.test(text)))
}
export const official = (dossier: Dossier): readonly Alarm[] =>
  (["court", "police", "bank"] as const).flatMap((of) => {
    const rows = receivedWhere(dossier, (timeline, row) => counts(timeline, row, of) && !fraudRows(timeline).has(row))
    const notice = rows[0] === undefined ? undefined : officialOf(dossier.timeline, rows[0])
    if (!notice) return []
    const { title, channel, genuine, ofAnother } = told[of]
    const act = ofAnother && rows.every((row) => callsAnother(dossier, row)) ? ofAnother : genuine
    return [alarmOf(dossier, "official", rows, { title, why, acts: [{ text: notice.check.zh, channel }, act], never })]
  })
