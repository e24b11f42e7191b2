/** What goes on: each of the last days with its contacts, the gravest words, the person's word to stop; and since when nothing has changed. */
import type { Cited } from "../../../case/citation.ts"
import { as, ask, listed, type Sentence, say } from "../../../say/say.ts"
import { clockSpan, countOf, last } from "../../../timeline/measure.ts"
import { byDay } from "../../../timeline/parted.ts"
import { onlyCalls, onlyMessages } from "../../../timeline/rows.ts"
import type { DatedFact, Told } from "../../form/parts.ts"
import { afterOwnCall } from "../../sections/after-own-call.ts"
import { quotedFacts, refusalFacts, type Side } from "../../sections/happened.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { recentOf } from "./urgency.ts"

/** The last days go before all else but the words of the gravest message. */
const weight = 12
const mostDays = 4
const mostRefusals = 2
const ofDay = (matter: PaperSubject, day: Cited<string>, rows: Int32Array, quoted: readonly DatedFact[]): readonly DatedFact[] => {
  const { timeline } = matter.dossier
  const calls = onlyCalls(timeline, rows)
  const [called, written] = [countOf(timeline, calls), countOf(timeline, onlyMessages(timeline, rows))]
  const answering = afterOwnCall(matter, Int32Array.from(calls))
  const own = answering ? say`，${answering}次紧接本人去电` : say``
  const span = called && called.value > 1 ? clockSpan(timeline, calls) : undefined
  const told = listed([
    ...(called
      ? [span ? say`来电${called}次（${as("clock-time", span.first)}至${as("clock-time", span.last)}${own}）` : say`来电${called}次${own}`]
      : []),
    // What is quoted beside it is one of them.
    ...(written && !quoted.some(({ at }) => at.value.startsWith(day.value)) ? [say`信息${written}条`] : []),
  ])
  return told ? [{ at: day, weight, told, named: say`${as("day", day)}的联络` }] : []
}
/** What is told of the side's own words, as a quotation or beside the person's. */
const ofSide = (matter: PaperSubject, side: Side): readonly DatedFact[] => {
  const own = new Set(matter.refusals.map(({ at }) => at.value))
  return [...quotedFacts(matter, side), ...refusalFacts(matter, side).filter(({ at }) => !own.has(at.value))]
}
export const goesOn = (matter: PaperSubject, side: Side): readonly DatedFact[] => [
  ...byDay(matter.dossier.timeline, recentOf(matter))
    .slice(-mostDays)
    .flatMap(({ key, rows }) => ofDay(matter, key, Int32Array.from(rows), ofSide(matter, side))),
  ...quotedFacts(matter, side),
  ...refusalFacts(matter, side).slice(0, mostRefusals),
]
/** That the last one came so shortly before. */
export const lastOne = (matter: PaperSubject): readonly Told[] => {
  const at = last(matter.dossier.timeline, recentOf(matter))
  const [ongoing] = matter.said("ongoing")
  const still = ongoing?.value === "yes" ? say`，到申请时没有停止${as("unsaid", ongoing)}` : say``
  const told: Sentence = say`最近的联络在${as("moment", at)}${still}`
  return [{ told, named: ask`最近的联络` }]
}
