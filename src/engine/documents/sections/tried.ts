/** What the person did before they turned to an office: their words to stop, their complaint to the institution, its answer. */

import type { Refusal } from "../../refusals/refusal.ts"
import type { RefusalWay } from "../../refusals/way.ts"
import { as, ask, listed, type Sentence, say } from "../../say/say.ts"
import { sentTo } from "../filing/sent.ts"
import type { Told } from "../form/parts.ts"
import { masked } from "../quotations/index.ts"
import { wordsOf } from "../readback/unit.ts"
import type { PaperSubject } from "./matter.ts"
import { reportTold } from "./police-told.ts"
import { writtenRefusal } from "./refusals.ts"

/** By which way: as a message shows it, or as the person answered; where nothing tells, nothing is said of it. */
const byWay: Readonly<Record<RefusalWay | "message", Sentence>> = {
  message: ask`发信息`,
  telephone: ask`口头`,
  "in-person": ask`当面`,
  sms: ask`发短信`,
  wechat: ask`通过微信`,
  "online-service": ask`通过在线客服`,
  app: ask`通过手机应用`,
  email: ask`发电子邮件`,
  post: ask`寄书面材料`,
  regulator: ask`通过监管热线`,
}
const wayOf = ({ how, way }: Refusal): RefusalWay | "message" | undefined =>
  how === "message" ? "message" : how === "call" ? "telephone" : way
/** The most that was asked for at one moment. */
const order = ["all", "calls", "hours", "third-parties", "numbers", "deletion", "messages", "offers"] as const
const most = (all: readonly Refusal[]): Refusal =>
  [...all].sort(
    (a, b) => Number(a.kind !== "refusal") - Number(b.kind !== "refusal") || order.indexOf(a.scope) - order.indexOf(b.scope),
  )[0] as Refusal
/** The complaint to the institution itself, and what came of it. */
const complaint = (matter: PaperSubject, side: Sentence): readonly Told[] => {
  const complained = matter.said("complained")[0]
  const number = matter.said("complaint-no")[0]
  const answered = matter.said("answered")[0]
  const words = matter.said("answer")[0]
  const confirmed = matter.said("confirmed")[0]
  const answer = words && answered ? say`：“${as("quotation", masked(matter, words))}”` : say``
  return [
    ...(complained
      ? [
          {
            told: number ? say`${as("day", complained)}向${side}投诉，受理编号${number}` : say`${as("day", complained)}向${side}投诉`,
            named: ask`向机构的投诉`,
          },
        ]
      : []),
    ...(confirmed ? [{ told: say`${side}于${as("day", confirmed)}答复已经处理`, named: ask`已经处理的答复` }] : []),
    ...(answered ? [{ told: say`${side}于${as("day", answered)}答复${answer}`, named: ask`机构的答复` }] : []),
  ]
}
/** What else was handed to the side, by its title where it was issued, and the answer to it. */
const letters = (matter: PaperSubject, side: Sentence): readonly Told[] => {
  const complained = matter.said("complained")[0]?.value
  const handed = sentTo(matter).filter(({ day }) => day.value !== complained)
  const days = new Set(handed.map(({ day }) => day.value))
  return [
    ...handed.map(({ day, title, reply }): Told => {
      const what = title ? ask`《${title}》` : ask`函件`
      const words = reply?.words ? say`：“${as("quotation", masked(matter, reply.words))}”` : say``
      const answer = reply ? say`，${side}于${as("day", reply.day)}答复${words}` : say``
      return { told: say`${as("day", day)}向${side}发出${what}${answer}`, named: say`${as("day", day)}的函件` }
    }),
    ...matter
      .said("sent")
      .filter(({ value }) => !days.has(value) && value !== complained)
      .map((day): Told => ({ told: say`${as("day", day)}向${side}发出函件`, named: say`${as("day", day)}的函件` })),
  ]
}
/** That the police were told, by the paper that they gave where they gave one. */
export const reported = (matter: PaperSubject): readonly Told[] => {
  const [day] = matter.said("police-report")
  if (!day) return []
  return [
    {
      told: reportTold(matter, say`${as("day", day)}向公安机关报案`),
      named: ask`向公安机关的报案`,
    },
  ]
}
const askedBy = (matter: PaperSubject, one: Refusal): Sentence =>
  one.scopeKnown ? writtenRefusal(matter, one) : matter.stands === "other" ? ask`提出异议` : ask`要求停止`
/** Each in its own sentence; nothing that is not on record. */
export const tried = (matter: PaperSubject, side: Sentence): readonly Told[] => {
  const { refusals } = matter
  const moments = [...new Set(refusals.map(({ row }) => row))].map((row) => most(refusals.filter((one) => one.row === row)))
  const words = (one: Refusal): string => wordsOf(askedBy(matter, one))
  const keyOf = (one: Refusal): string => `${wayOf(one)}/${one.kind}/${one.scope}/${one.scopeKnown}/${words(one)}`
  const told = [...new Set(moments.map(keyOf))].flatMap((key): Told[] => {
    const same = moments.filter((one) => keyOf(one) === key)
    const [one] = same
    const days = listed(same.map(({ at, call }) => (call ? say`${as("day", at)}${as("unsaid", call.at)}` : say`${as("day", at)}`)))
    if (!one || !days) return []
    const way = wayOf(one)
    const asked = askedBy(matter, one)
    return [{ told: way ? say`${days}${byWay[way]}${asked}` : say`${days}${asked}`, named: way ? say`${byWay[way]}${asked}` : asked }]
  })
  return [...told, ...complaint(matter, side), ...letters(matter, side)]
}
