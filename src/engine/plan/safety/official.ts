/** Texts in the form of a court's, the police's or a bank's: never genuine and never false by their words, always to be checked at the source. */
import type { Dossier } from "../../dossier.ts"
import { formOf } from "../../timeline/readings.ts"
import type { Alarm } from "../alarm.ts"
import { asksAsFraud } from "./fraud.ts"
import { alarmOf, receivedWhere } from "./rows.ts"

const bodies = {
  court: {
    title: "有一条自称法院的信息：未核实",
    why: "真的不能不理，假的不能照办；光看文字分不出来。",
    acts: [
      { text: "自己拨“区号加 12368”，报案号，问有没有这个案件、承办人是谁。", channel: "12368" },
      { text: "核实是真的：记下开庭、答辩、举证的日期，按期应诉，找律师或者 12348 法律援助。", channel: "12348" },
    ],
  },
  police: {
    title: "有一条自称公安的信息：未核实",
    why: "真的不能不理，假的不能照办；光看文字分不出来。",
    acts: [{ text: "拨 110，或者打自己查到的派出所电话，问有没有这件事、谁在办。", channel: "110" }],
  },
} as const
const never = ["核实之前：不打信息里的号码，不点里面的链接，不按它的要求转账、缴费、给验证码。"]

export const official = (dossier: Dossier): readonly Alarm[] =>
  (["court", "police"] as const).flatMap((form) => {
    const rows = receivedWhere(dossier, (timeline, row) => formOf(timeline, row) === form && !asksAsFraud(timeline, row))
    return rows.length === 0 ? [] : [alarmOf(dossier, "official", rows, { ...bodies[form], never })]
  })
