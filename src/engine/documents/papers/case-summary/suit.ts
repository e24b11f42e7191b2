/** What a court sent about the debt, or what came in a court's name: a lawyer asks for it before all else, since the term to answer runs. */

import { nameOfPerson } from "../../../case/person.ts"
import { addDays, type Day } from "../../../case/time.ts"
import { readSays } from "../../../messages/index.ts"
import { mayBeSamePerson } from "../../../messages/says/same-person.ts"
import { onlyWarnsOfFraud } from "../../../messages/warning.ts"
import { as, ask, listing, type Sentence, say } from "../../../say/say.ts"
import { when } from "../../../timeline/measure.ts"
import { officialOf } from "../../../timeline/readings.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { answerDays } from "../defence-statement/suit.ts"

const mostNotices = 2
const day = (value: string) => ({ parameter: value, form: "day" }) as const
/** The term to answer, as the law of the day counts it. */
const term = (matter: PaperSubject, served: string): readonly Sentence[] => {
  const days = answerDays(matter)
  if (days === undefined) return []
  const until = addDays(served as Day, days)
  const counted = say`答辩期${{ parameter: days, form: "words" } as const}日，从收到的次日数起，数到${day(until)}，末日是节假日的顺延`
  return [until < matter.dossier.day ? say`${counted}，看来已经过了` : counted]
}
/** What the complaint asks for is in the complaint: no sum stands on a page that can go astray. */
const served = (matter: PaperSubject): readonly Sentence[] => {
  const told = (name: string) => matter.said(name)[0]
  const [on, by, court, number, sued] = [told("served"), told("sued-by"), told("court"), told("case-no"), told("sued")]
  const known = sued ? as("unsaid", sued) : say``
  const who = [...(court ? [say`受理：${court}`] : []), ...(number ? [say`案号：${number}`] : []), ...(by ? [say`原告：${by}`] : [])]
  const [first, ...rest] = who
  const named = first ? say`（${listing([first, ...rest])}）` : say``
  return on
    ? [say`${as("day", on)}收到起诉状副本${named}${known}，向法院核实过`, ...term(matter, on.value)]
    : [say`收到起诉状副本${named}${known}，向法院核实过，收到的日期还没有记下`]
}
/** A text that names somebody else, or comes to a unit, is no suit against the person. */
const isOfAnother = ({ dossier, claim, unit }: PaperSubject, text: string): boolean => {
  const own = nameOfPerson(dossier.facts, claim)?.value.trim()
  const addressee = claim?.addressee?.value.trim()
  const names = [...readSays(text).persons.map(({ value }) => value), ...(addressee && text.includes(addressee) ? [addressee] : [])]
  return unit || (names.length > 0 && !names.some((name) => own !== undefined && mayBeSamePerson(name, own)))
}
/** Texts in a court's name, which may be genuine or false. */
const notices = (matter: PaperSubject): readonly Sentence[] => {
  const { timeline, day: today } = matter.dossier
  const rows: number[] = []
  for (let row = 0; row < timeline.at.length && rows.length < mostNotices; row++) {
    if (officialOf(timeline, row)?.of !== "court") continue
    const text = timeline.texts.get(timeline.text[row] as number)
    if (onlyWarnsOfFraud(text) || isOfAnother(matter, text)) continue
    if (when(timeline, row).value.slice(0, 10) <= today) rows.push(row)
  }
  return rows.map((row) => say`${as("moment", when(timeline, row))}收到以法院名义发来的信息，真假、是不是写给本人的还没有核实`)
}
export const suit = (matter: PaperSubject): readonly Sentence[] => {
  const [sued] = matter.said("sued")
  switch (sued?.value) {
    case "served":
      return served(matter)
    case "unchecked":
      return [say`收到写着法院名义的起诉材料${as("unsaid", sued)}，还没有向法院核实`, ...notices(matter)]
    case "order":
      return [say`收到的是支付令、仲裁通知一类的材料${as("unsaid", sued)}，提出异议的期限以材料写明的为准`, ...notices(matter)]
    default:
      return notices(matter)
  }
}
/** What the lawyer is asked about it. */
export const suitQuestions = (matter: PaperSubject): readonly Sentence[] =>
  ["served", "unchecked", "order"].includes(matter.said("sued")[0]?.value ?? "") ? [ask`应诉先做什么，投诉和应诉怎样互不妨碍`] : []
