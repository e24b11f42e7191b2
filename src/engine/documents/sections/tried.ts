/** What the person did before they turned to an office: their words to stop, their complaint to the institution, its answer. */

import type { Refusal } from "../../refusals/refusal.ts"
import type { RefusalWay } from "../../refusals/way.ts"
import { as, ask, listed, type Sentence, say } from "../../say/say.ts"
import type { Told } from "../form/parts.ts"
import type { PaperSubject } from "./matter.ts"

/** As the person answered; where nothing tells by which way, nothing is said of it. */
const byWay: Readonly<Record<RefusalWay | "unsaid", { readonly told: Sentence; readonly named: Sentence }>> = {
  telephone: { told: ask`口头要求停止`, named: ask`口头要求停止` },
  "in-person": { told: ask`当面要求停止`, named: ask`当面要求停止` },
  sms: { told: ask`发短信要求停止`, named: ask`要求停止的短信` },
  wechat: { told: ask`通过微信要求停止`, named: ask`要求停止的微信` },
  "online-service": { told: ask`通过在线客服要求停止`, named: ask`向在线客服提出的要求` },
  app: { told: ask`通过手机应用要求停止`, named: ask`在手机应用里提出的要求` },
  email: { told: ask`发电子邮件要求停止`, named: ask`要求停止的电子邮件` },
  post: { told: ask`寄书面材料要求停止`, named: ask`要求停止的书面材料` },
  regulator: { told: ask`通过监管热线要求停止`, named: ask`通过监管热线提出的要求` },
  unsaid: { told: ask`要求停止`, named: ask`要求停止` },
}
const ways = Object.keys(byWay) as (keyof typeof byWay)[]
/** Each in its own sentence; nothing that is not on record. */
export const tried = (matter: PaperSubject, side: Sentence): readonly Told[] => {
  const { refusals } = matter
  const moments = refusals.filter((one, i) => refusals.findIndex((other) => other.row === one.row) === i)
  const days = (of: (one: Refusal) => boolean): Sentence | undefined =>
    listed(moments.filter(of).map(({ at, call }) => (call ? say`${as("day", at)}${as("unsaid", call.at)}` : say`${as("day", at)}`)))
  const written = days(({ how }) => how === "message")
  const complained = matter.said("complained")[0]
  const number = matter.said("complaint-no")[0]
  const answered = matter.said("answered")[0]
  return [
    ...(written ? [{ told: say`${written}发信息要求停止`, named: ask`书面要求停止的信息` }] : []),
    ...ways.flatMap((way) => {
      const said = days(({ how, ...one }) => how !== "message" && (how === "call" ? "telephone" : (one.way ?? "unsaid")) === way)
      return said ? [{ told: say`${said}${byWay[way].told}`, named: byWay[way].named }] : []
    }),
    ...(complained
      ? [
          {
            told: number ? say`${as("day", complained)}向${side}投诉，受理编号${number}` : say`${as("day", complained)}向${side}投诉`,
            named: ask`向机构的投诉`,
          },
        ]
      : []),
    ...(answered ? [{ told: say`${side}于${as("day", answered)}答复`, named: ask`机构的答复` }] : []),
  ]
}
