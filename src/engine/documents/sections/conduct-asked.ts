/** What a customer asks of a side's conduct: each manner that was found by its name, in as few lines as their provisions allow. */

import type { Asking } from "../../law/instrument.ts"
import { hoursSaid } from "../../refusals/hours.ts"
import { callsPerDay } from "../../rules/calls-per-day/index.ts"
import { ask, type Sentence } from "../../say/say.ts"
import { basisOf } from "../form/basis.ts"
import type { Request } from "../form/parts.ts"
import { writtenStandingOf } from "../standing/index.ts"
import { grievancesOf } from "./grievances.ts"
import type { PaperSubject } from "./matter.ts"
import { hasPosted } from "./posted.ts"

const inRow = (parts: readonly Sentence[]): Sentence | undefined => {
  const [first, ...rest] = parts
  return first && rest.reduce((line, one) => ask`${line}，${one}`, first)
}
const ofWords = (matter: PaperSubject): readonly Sentence[] => {
  const { insulting, threatening, visits } = grievancesOf(matter)
  return [
    ...(insulting ? [ask`停止使用侮辱性的语言`] : []),
    ...(threatening ? [ask`停止以威胁、恐吓的语言催收`] : []),
    ...(visits ? [ask`不以频繁上门的方式催收`] : []),
  ]
}
/** How many calls a day are at most to come through, where a norm that was not kept to says so: nobody can be held to “not often”. */
const mostCalls = ({ grounds, open }: PaperSubject): number | undefined => {
  const limits = [...grounds, ...open].flatMap(({ provision: { parameters } }) => {
    const limit = parameters[`${callsPerDay.id}-max`]
    return parameters["count-basis"] === "connected" && typeof limit === "number" ? [limit] : []
  })
  return limits.length > 0 ? Math.min(...limits) : undefined
}
const oftenAsked = (matter: PaperSubject): Sentence => {
  const most = mostCalls(matter)
  return most === undefined
    ? ask`不以频繁来电的方式催收`
    : ask`不以频繁来电的方式催收，每日接通的来电合计不超过${{ parameter: most, form: "words" }}次`
}
/** At which hours the person asked not to be called, as they said it; undefined where they refused more than that. */
const refusedHours = (matter: PaperSubject): Sentence | undefined => {
  const told = matter.refusals.flatMap(({ kind, scope, hours }) => (kind === "refusal" ? [{ scope, hours }] : []))
  if (told.length === 0 || told.some(({ scope }) => scope !== "hours")) return undefined
  const said = [...new Set(told.flatMap(({ hours }) => (hours ? [hoursSaid(hours)] : [])))].join("、")
  return said === "" ? undefined : ask`${{ parameter: said, form: "words" }}`
}
const ofFrequency = (matter: PaperSubject): readonly Sentence[] => {
  const { oftenCalled, oftenWritten, unheard } = grievancesOf(matter)
  const hours = refusedHours(matter)
  return [
    ...(unheard ? [hours ? ask`${hours}不来电` : ask`按照本人提出的方式联络`] : []),
    ...(oftenCalled ? [oftenAsked(matter)] : []),
    ...(oftenWritten ? [ask`不以频繁发信息的方式催收`] : []),
  ]
}
/** Whom else the side is to leave alone. A guarantor's principal debtor is somebody whom the lender may turn to. */
const leftAlone = (matter: PaperSubject): readonly Sentence[] => {
  if (!grievancesOf(matter).others) return []
  return writtenStandingOf(matter) === "bound"
    ? [ask`不联系与该笔业务无关的人，不向其透露与本人有关的信息`]
    : [ask`不联系本人以外的人，不向其透露与本人有关的信息`]
}
const keyOf = ({ basis }: Request): string => (basis ?? []).map(({ ref }) => `${ref.instrument} ${ref.article}`).join(" ")
/** What rests on the same provisions is one line. */
const together = (list: readonly Request[]): readonly Request[] => {
  const lines: Request[] = []
  for (const one of list) {
    const last = lines.at(-1)
    if (last && keyOf(last) === keyOf(one)) lines.splice(-1, 1, { ...last, asks: ask`${last.asks}；${one.asks}` })
    else lines.push(one)
  }
  return lines
}

/** `calls`: whether frequency is spoken of; it is not where every call is asked to stop. `first` goes before; `posted`: whether there is room for what was published. */
export const conductAsked = (matter: PaperSubject, calls: boolean, first?: Sentence, posted = true): readonly Request[] => {
  const of = (asks: Sentence, kind: Asking): Request => ({ asks, basis: basisOf(matter, kind) })
  const { night } = grievancesOf(matter)
  const bearing = inRow([...(first ? [first] : []), ...(calls ? ofFrequency(matter) : []), ...ofWords(matter)])
  return together([
    ...(bearing ? [of(bearing, "stop")] : []),
    ...(night ? [of(ask`${night}不联络`, "hours")] : []),
    ...leftAlone(matter).map((one) => of(one, "others")),
    ...(posted && hasPosted(matter) ? [of(ask`已公开的有关本人的内容予以删除`, "others")] : []),
  ])
}
/** The manner as a whole, where what was found has no name of its own, or nothing is told yet. */
export const bearingAsked = (matter: PaperSubject): readonly Request[] => {
  const found = conductAsked(matter, true)
  if (found.length > 0) return found
  return [{ asks: ask`规范联络方式`, basis: matter.contacts.length > 0 ? basisOf(matter, "stop") : [] }]
}
