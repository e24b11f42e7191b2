/** What happened, day by day: the person's word to stop and the answer to it, the other side's gravest words, the day with the most calls. */
import type { Cited } from "../../case/citation.ts"
import { readMended } from "../../messages/mended-told.ts"
import type { MessageForm } from "../../messages/reading.ts"
import type { Refusal } from "../../refusals/refusal.ts"
import { as, type Sentence, say } from "../../say/say.ts"
import { clockSpan, countOf, when } from "../../timeline/measure.ts"
import { byDay } from "../../timeline/parted.ts"
import { formOf } from "../../timeline/readings.ts"
import { atMoment } from "../form/days.ts"
import type { DatedFact } from "../form/parts.ts"
import { rankOf } from "../quotations/gravity.ts"
import { masked, quotationsOf, quoted } from "../quotations/index.ts"
import { callsTold } from "./after-own-call.ts"
import { restingAlone } from "./backing.ts"
import { complainedOf } from "./complained-of.ts"
import type { PaperSubject } from "./matter.ts"
import { confirmations } from "./mended.ts"
import { ownQuoted, spokenRefusal, writtenRefusal } from "./refusals.ts"
import { speakerOf } from "./speaker.ts"

/** Every refusal that a paper relies on is told in its own words: it goes before all else. */
const weights = { relied: 30, answer: 20, written: 15, spoken: 11, afterWriting: 16, quotation: 10, busiest: 9 } as const

/** How the paper calls the other side: 贵公司, 被投诉人. */
export type Side = Sentence

/** Each moment once: one message may refuse several things. */
const momentsOf = ({ refusals }: PaperSubject): readonly Refusal[] =>
  refusals.filter((one, i, all) => all.findIndex((other) => other.row === one.row) === i)
const ofRefusal = (matter: PaperSubject, side: Side, refusal: Refusal, first: boolean): DatedFact => {
  const { at, quote, call } = refusal
  const weight = first ? weights.relied : quote ? weights.written : weights.spoken
  if (quote)
    return {
      at,
      weight,
      told: say`本人发信息：“${as("quotation", masked(matter, ownQuoted(matter, quote, refusal.row)))}”`,
      named: say`${as("moment", at)}本人的信息`,
    }
  if (refusal.how === "message")
    return { at, weight, told: say`本人发信息${writtenRefusal(matter, refusal)}`, named: say`${as("moment", at)}本人的信息` }
  const said = spokenRefusal(matter, refusal, side)
  const seconds = call?.durationS
  const running = seconds ? say`有一通${seconds}秒的通话` : say`有一通接通的通话`
  return call
    ? {
        at,
        weight,
        told: say`本人在通话中${said}，通话记录显示${as("moment", call.at)}${running}`,
        named: say`${as("moment", at)}的通话`,
      }
    : { at, weight, told: say`本人${said}`, named: say`${as("moment", at)}本人提出的要求` }
}
const ofAnswer = (matter: PaperSubject, side: Side, { answer }: Refusal): readonly DatedFact[] =>
  answer
    ? [
        {
          at: answer.at,
          weight: weights.answer,
          told: say`${side}答复：“${as("quotation", masked(matter, answer.quote))}”`,
          named: say`${as("moment", answer.at)}的答复`,
        },
      ]
    : []
/** An offer or a notice of the service is no answer to what the person wrote, and no contact in spite of it. */
const sentToAnybody: ReadonlySet<MessageForm | undefined> = new Set<MessageForm>(["advert", "service"])
/** The first message of the side's within two days after the person wrote, where nothing says that it answers: what they did with the words. */
export const answersTo = (matter: PaperSubject, refusal: Refusal): number | undefined => {
  const { timeline } = matter.dossier
  if (refusal.answer || refusal.how !== "message") return undefined
  const next = matter.messages.find(
    (row) =>
      (timeline.at[row] as number) > refusal.from - 1 && (timeline.text[row] as number) >= 0 && !sentToAnybody.has(formOf(timeline, row)),
  )
  // An apology that sets it right is nothing that they did with the words.
  if (next === undefined || readMended(timeline.texts.get(timeline.text[next] as number))) return undefined
  return (timeline.at[next] as number) - refusal.from > timeline.thresholds.answerS ? undefined : next
}
const afterWriting = (matter: PaperSubject, side: Side, refusal: Refusal): readonly DatedFact[] => {
  const next = answersTo(matter, refusal)
  if (next === undefined) return []
  const at = when(matter.dossier.timeline, next)
  return [
    {
      at,
      weight: weights.afterWriting,
      told: say`${speakerOf(matter, next, side)}发信息：“${as("quotation", quoted(matter, next))}”`,
      named: say`${as("moment", at)}的信息`,
    },
  ]
}
/** What the person refused and what was answered. */
export const refusalFacts = (matter: PaperSubject, side: Side): readonly DatedFact[] =>
  momentsOf(matter).flatMap((one, i) => [
    ofRefusal(matter, side, one, i === 0),
    ...ofAnswer(matter, side, one),
    ...afterWriting(matter, side, one),
  ])

/** The other side's own words; an answer that stands beside the refusal is not told twice. */
export const quotedFacts = (matter: PaperSubject, side: Side): readonly DatedFact[] => {
  const answers = new Set(refusalFacts(matter, side).map(({ at }) => at.value))
  return (
    quotationsOf(matter)
      .filter(({ at }) => !answers.has(at.value))
      // One message in two sources is one message.
      .filter((one, i, all) => all.findIndex(({ at, words }) => at.value === one.at.value && words.value === one.words.value) === i)
      .map(({ at, words, gravity, row }) => ({
        at,
        weight: weights.quotation + rankOf(gravity),
        told: say`${speakerOf(matter, row, side)}发信息：“${as("quotation", words)}”`,
        named: say`${as("moment", at)}的信息`,
      }))
  )
}
/** The day with the most calls; undefined where no day has two. */
export const busiestFact = (matter: PaperSubject): readonly DatedFact[] => {
  const { calls, dossier } = matter
  const { timeline } = dossier
  const [busiest] = [...byDay(timeline, calls)].sort((a, b) => b.rows.length - a.rows.length || (a.key.value < b.key.value ? -1 : 1))
  const count = busiest && countOf(timeline, busiest.rows)
  if (!busiest || !count || count.value < 2) return []
  const span = clockSpan(timeline, busiest.rows)
  const day = busiest.key as Cited<string>
  const called = callsTold(matter, Int32Array.from(busiest.rows)) ?? say`来电${count}次`
  const source = restingAlone(matter, busiest.rows, calls)
  const told: Sentence = span
    ? say`${called}${source}，最早${as("clock-time", span.first)}，最晚${as("clock-time", span.last)}`
    : say`${called}${source}`
  return [{ at: day, weight: weights.busiest, told, named: say`${as("day", day)}的来电` }]
}
/** The same in a letter, behind the sum: of calls that all came on one day the sum has told the day and how many. */
export const busiestInLetter = (matter: PaperSubject): readonly Sentence[] => {
  const { timeline } = matter.dossier
  const rows = complainedOf(matter, matter.calls)
  const oneDay = rows.length > 1 && byDay(timeline, rows).length === 1
  const span = oneDay && rows.length === matter.calls.length ? clockSpan(timeline, rows) : undefined
  return span ? [say`来电最早${as("clock-time", span.first)}，最晚${as("clock-time", span.last)}`] : busiestFact(matter).map(atMoment)
}
/** That it is mended, in the side's own words: what clears it is told as well. */
const confirmedFacts = (matter: PaperSubject, side: Side, told: readonly DatedFact[]): readonly DatedFact[] => {
  const known = new Set(told.map(({ at }) => at.value))
  return confirmations(matter).flatMap((row): readonly DatedFact[] => {
    const at = when(matter.dossier.timeline, row)
    if (known.has(at.value)) return []
    return [
      {
        at,
        weight: weights.answer,
        told: say`${side}答复：“${as("quotation", quoted(matter, row))}”`,
        named: say`${as("moment", at)}的答复`,
      },
    ]
  })
}
export const happened = (matter: PaperSubject, side: Side): readonly DatedFact[] => [
  ...refusalFacts(matter, side),
  ...confirmedFacts(matter, side, [...refusalFacts(matter, side), ...quotedFacts(matter, side)]),
  ...quotedFacts(matter, side),
  ...busiestFact(matter),
]
