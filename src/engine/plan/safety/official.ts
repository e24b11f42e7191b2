/** Texts in the form of a court's, the police's or a bank's: never genuine and never false by their words, always to be checked at the source. */

import { claimKeyOf } from "../../case/claim-key.ts"
import { isThirdRole, type Role } from "../../case/role.ts"
import { fraudRows } from "../../causes/fraud-rows.ts"
import type { Dossier } from "../../dossier.ts"
import type { OfficialNotice } from "../../messages/official.ts"
import type { MessageForm } from "../../messages/reading.ts"
import { mayBeSamePerson } from "../../messages/says/same-person.ts"
import { onlyWarnsOfFraud } from "../../messages/warning.ts"
import { formOf, officialOf, saysOf } from "../../timeline/readings.ts"
import type { Timeline } from "../../timeline/timeline.ts"
import type { Alarm, AlarmAct } from "../alarm.ts"
import { alarmOf, receivedWhere } from "./rows.ts"

interface Told {
  readonly title: string
  readonly channel: string
  /** What to do once it has proved genuine: where it names the person; where it names nobody, and may be theirs; where it is not theirs by its words. */
  readonly named: AlarmAct
  readonly open: AlarmAct
  readonly another: AlarmAct
}
const why = "真的不能不理，假的不能照办；光看文字分不出来，要到发信的机关自己那里问。"
const same = (act: AlarmAct): Pick<Told, "named" | "open" | "another"> => ({ named: act, open: act, another: act })
const told: Readonly<Record<OfficialNotice["of"], Told>> = {
  court: {
    title: "有一条像法院发来的信息：未核实",
    channel: "12368",
    named: {
      text: "核实是真的：记下案号和开庭、答辩、举证的日期，按期应诉，问律师或者 12348 法律援助；这不是骚扰，不要当骚扰投诉。",
      channel: "12348",
    },
    open: {
      text: "核实是真的、当事人就是您的：记下案号和开庭、答辩、举证的日期，按期应诉，问律师或者 12348 法律援助；这不是骚扰，不要当骚扰投诉。",
      channel: "12348",
    },
    another: {
      text: "信息里没有写您的姓名，或者写的是别人：核实时说明号码是您在用、您不是当事人，请法院更正联系方式；不替别人领材料、办手续；这不是骚扰，不要当骚扰投诉。",
    },
  },
  police: {
    title: "有一条像公安机关发来的信息：未核实",
    channel: "110",
    named: { text: "核实是真的：按民警说的时间到派出所，当面说明。" },
    open: { text: "核实是真的、找的就是您的：按民警说的时间当面说明。" },
    another: { text: "信息里没有写您的姓名，或者写的是别人：核实时说明号码是您在用，请对方更正联系方式；不替别人去办。" },
  },
  bank: {
    title: "有一条像银行发来的信息，要您办什么：未核实",
    channel: "lender",
    ...same({ text: "核实是真的：在银行自己的App或者柜台办，不从信息里的链接办。" }),
  },
}
const never = ["核实之前：除了上面写的官方电话，不打信息里的号码；不点里面的链接，不按它的要求转账、缴费、给验证码。"]

/** A bank's notice that asks for nothing is the bank's own business with its customer. */
const byTheText = /点击|链接|https?:|www\.|验证码|转账|汇款|微信|扫码|下载|共享|(?<!\d)1[3-9]\d{9}(?!\d)/
/** Notices of service name transfers and log-ins of the person's own: only a link or a private number asks for anything. */
const leadsAway = /点击|链接|https?:|www\.|扫码|下载|(?:加|添加)[^。]{0,4}微信|(?<!\d)1[3-9]\d{9}(?!\d)/
const asksOf: Readonly<Partial<Record<MessageForm, RegExp>>> = {
  dunning: byTheText,
  service: leadsAway,
  receipt: leadsAway,
  advert: leadsAway,
}
/** The police telling everybody to beware asks for nothing. */
const bewares = /是(?:诈骗|骗子|骗局)|(?:凡是?|遇到|如遇|收到)[^。]{0,40}(?:报警|110)|请勿|不要|切勿|谨防|警惕|不听|不信|防范|提高警惕/
const counts = (timeline: Timeline, row: number, of: OfficialNotice["of"]): boolean => {
  const notice = officialOf(timeline, row)
  if (notice?.of !== of) return false
  const text = timeline.texts.get(timeline.text[row] as number)
  if (of !== "bank" && onlyWarnsOfFraud(text)) return false
  if (of === "police") return notice.asks || !bewares.test(text)
  // A code that came and a movement on an account ask for nothing.
  if (of === "bank" && ["code", "movement"].includes(formOf(timeline, row) ?? "")) return false
  // A lender's lawful word of arrears, of a suit or of the credit record gives no other way to pay than its own.
  return of !== "bank" || (notice.asks && (asksOf[formOf(timeline, row) ?? "other"]?.test(text) ?? true))
}
/** In whose name nothing was signed or used: who is misused or registered may well be sued. */
const unconcerned: ReadonlySet<Role> = new Set(["stranger", "number-successor", "number-user"])
/** Whom a text of an office speaks to. Who owes nothing and is not named in it is taken for another: nobody is sent to a court or to the police for somebody else. */
const whom = ({ timeline, facts, claims }: Dossier, row: number): "named" | "open" | "another" => {
  const own = facts.one("for-name")?.value ?? facts.one("name")?.value
  const persons = saysOf(timeline, row)?.persons ?? []
  const text = timeline.texts.get(timeline.text[row] as number)
  if (own !== undefined) {
    if (text.includes(own)) return "named"
    const debtors = facts.claims.flatMap((n) => facts.one(claimKeyOf(n, "addressee"))?.value ?? [])
    if (debtors.some((name) => text.includes(name) && !mayBeSamePerson(name, own))) return "another"
    if (persons.length > 0) return persons.some(({ value }) => mayBeSamePerson(value, own)) ? "named" : "another"
  }
  const roles = [facts.role, ...claims.map(({ role }) => role)].flatMap((role) => role?.value ?? [])
  return roles.length > 0 && roles.every((role) => unconcerned.has(role) || isThirdRole(role)) ? "another" : "open"
}
export const official = (dossier: Dossier): readonly Alarm[] =>
  (["court", "police", "bank"] as const).flatMap((of) => {
    const rows = receivedWhere(dossier, (timeline, row) => counts(timeline, row, of) && !fraudRows(timeline).has(row))
    const notice = rows[0] === undefined ? undefined : officialOf(dossier.timeline, rows[0])
    if (!notice) return []
    const { title, channel, ...after } = told[of]
    const spoken = new Set(rows.map((row) => whom(dossier, row)))
    const acts = (["named", "open", "another"] as const).filter((one) => spoken.has(one)).map((one) => after[one])
    return [alarmOf(dossier, "official", rows, { title, why, acts: [{ text: notice.check.zh, channel }, ...new Set(acts)], never })]
  })
