/** Demands that are no threat and no insult, and weigh by what they ask of whom: a paper that complains of messages quotes some, and what the side had written of the matter before. */
import type { MessageForm } from "../../messages/reading.ts"
import { as, say } from "../../say/say.ts"
import { when } from "../../timeline/measure.ts"
import { formOf, saysOf } from "../../timeline/readings.ts"
import type { DatedFact } from "../form/parts.ts"
import { quoted } from "../quotations/index.ts"
import { overCourse } from "../quotations/over-course.ts"
import { type WrittenStanding, writtenStandingOf } from "../standing/index.ts"
import { complainedOf } from "./complained-of.ts"
import { happened, type Side } from "./happened.ts"
import type { PaperSubject } from "./matter.ts"
import { speakerOf } from "./speaker.ts"

/** Less than a day of many calls: where there is no room for both, a count goes before an ordinary demand. */
const weight = 8
/** What decides the case goes before anything grave. */
const ofSettled = 28
const most = 4
const noDemand: ReadonlySet<MessageForm | undefined> = new Set<MessageForm>(["advert", "service", "code"])
/** Of whoever owes nothing is quoted that says so. */
const quotedFor: ReadonlySet<WrittenStanding> = new Set<WrittenStanding>(["current", "settled", "contact", "stranger", "unit"])

/** `told`: what stands in the paper already. */
const demandFacts = (matter: PaperSubject, side: Side, told: readonly DatedFact[]): readonly DatedFact[] => {
  if (!quotedFor.has(writtenStandingOf(matter))) return []
  const { timeline } = matter.dossier
  const known = new Set(told.map(({ at }) => at.value))
  const seen = new Set<number>()
  const rows = [...complainedOf(matter, matter.messages)].filter((row) => {
    const text = timeline.text[row] as number
    if (text < 0 || seen.has(text) || noDemand.has(formOf(timeline, row)) || known.has(when(timeline, row).value)) return false
    seen.add(text)
    return true
  })
  return overCourse(rows, most).map((row) => {
    const at = when(timeline, row)
    return {
      at,
      weight,
      told: say`${speakerOf(matter, row, side)}发信息：“${as("quotation", quoted(matter, row))}”`,
      named: say`${as("moment", at)}的信息`,
    }
  })
}
/** The side's own word that it is settled, whole and with its minute: what came after it stands beside it. */
const settledFacts = (matter: PaperSubject, side: Side): readonly DatedFact[] => {
  const { timeline } = matter.dossier
  const day = matter.loan?.settledSaid?.value
  if (writtenStandingOf(matter) !== "settled" || !day) return []
  const row = matter.messages.find((one) => when(timeline, one).value.startsWith(day) && saysOf(timeline, one)?.settled !== undefined)
  if (row === undefined) return []
  const at = when(timeline, row)
  return [
    {
      at,
      weight: ofSettled,
      told: say`${speakerOf(matter, row, side)}发信息：“${as("quotation", quoted(matter, row))}”`,
      named: say`${as("moment", at)}的信息`,
    },
  ]
}
/** What happened, and demands besides. */
export const withDemands = (matter: PaperSubject, side: Side): readonly DatedFact[] => {
  const told = happened(matter, side)
  const all = [...told, ...settledFacts(matter, side)]
  return [...all, ...demandFacts(matter, side, all)]
}
