/** The sums of a course in one line: each a measure of a rule or a count of rows, of what is relied on and no more; what a count cannot show stands in the statistics. */

import type { Cited, NonEmpty } from "../../case/citation.ts"
import { rowsUnder } from "../../case/citation.ts"
import { afterConfirmation } from "../../rules/after-confirmation/index.ts"
import { afterRefusal } from "../../rules/after-refusal/index.ts"
import { afterSettled } from "../../rules/after-settled/index.ts"
import { beforeDue } from "../../rules/before-due/index.ts"
import { callsBurst } from "../../rules/calls-burst/index.ts"
import { callsPerDay } from "../../rules/calls-per-day/index.ts"
import { creditRecordError } from "../../rules/credit-record-error/index.ts"
import { exposureThreat } from "../../rules/exposure-threat/index.ts"
import { falseOverdue } from "../../rules/false-overdue/index.ts"
import { isOf, ruleOf } from "../../rules/index.ts"
import { insult } from "../../rules/insult/index.ts"
import { messageVolume } from "../../rules/message-volume/index.ts"
import { numberRotation } from "../../rules/number-rotation/index.ts"
import { obscene } from "../../rules/obscene/index.ts"
import { publicPosting } from "../../rules/public-posting/index.ts"
import { quietHours } from "../../rules/quiet-hours/index.ts"
import { nightWindow } from "../../rules/quiet-hours/window.ts"
import type { Measures, Rule } from "../../rules/rule.ts"
import { thirdPartyContact } from "../../rules/third-party-contact/index.ts"
import { threat } from "../../rules/threat/index.ts"
import { wrongAddressee } from "../../rules/wrong-addressee/index.ts"
import { as, listed, type Sentence, say } from "../../say/say.ts"
import { withoutReceipts } from "../../timeline/contacts.ts"
import { countOf, distinctNumbers, perDay } from "../../timeline/measure.ts"
import { byNumber } from "../../timeline/parted.ts"
import { dated, onlyCalls, onlyMessages, pick, wasConnected } from "../../timeline/rows.ts"
import type { Timeline } from "../../timeline/timeline.ts"
import type { Told } from "../form/parts.ts"
import { quotationsOf } from "../quotations/index.ts"
import { writtenStandingOf } from "../standing/index.ts"
import { afterOwnCall } from "./after-own-call.ts"
import { restingAlone, restingOn } from "./backing.ts"
import { complainedOf } from "./complained-of.ts"
import { byMinute, deepest } from "./deep-night.ts"
import { during, sameDays } from "./during.ts"
import type { PaperSubject } from "./matter.ts"
import { parametersOf } from "./quiet.ts"
import { toldThen } from "./wrong-person.ts"

const measuresOf = <M extends string>({ findings, party }: PaperSubject, rule: Rule<M>): Measures<M> | undefined =>
  findings.find((finding) => finding.rule === rule.id && finding.counterparty === party.id)?.measures as Measures<M> | undefined
const both = (calls: Cited<string | number> | undefined, messages: Cited<string | number> | undefined): Sentence | undefined =>
  listed([...(calls ? [say`来电${calls}次`] : []), ...(messages ? [say`信息${messages}条`] : [])])

/** Where others came that nobody complains of the count says which it means: the other side's own list has all of them. */
const writtenTold = (written: Cited<number>, all: Cited<number> | undefined, days: Sentence | undefined, source: Sentence): Told => {
  const named = all && all.value > written.value ? say`所反映的信息${written}条` : say`信息${written}条`
  return { told: days ? say`${days}，${named}${source}` : say`${named}${source}`, named }
}
/** ，涉及24天，接通71次: on how many days calls came where it was more than one, and how many were answered. */
const spread = (timeline: Timeline, calls: Int32Array): Sentence => {
  const { days } = perDay(timeline, dated(timeline, calls))
  const answered = countOf(
    timeline,
    pick(calls, (row) => wasConnected(timeline, row) === true),
  )
  return say`${days.value > 1 ? say`，涉及${days}天` : say``}${answered ? say`，接通${answered}次` : say``}`
}
/** Others came that nobody complains of, and what is left came by night alone: the count of the nights is the count of the calls. */
const nightsAlone = (matter: PaperSubject): boolean => {
  const calls = complainedOf(matter, matter.calls)
  const nightly = new Set(matter.findings.find((one) => isOf(one, quietHours) && one.counterparty === matter.party.id)?.events)
  const named = nightWindow(parametersOf(matter)) !== undefined
  return named && calls.length > 0 && calls.length < matter.calls.length && calls.every((row) => nightly.has(row))
}
/** 2025年12月5日至2026年1月19日，来电共105次，涉及24天，接通71次, and messages with the days on which they came. Messages that press for nothing are no part of it. */
const course = (matter: PaperSubject, brief: boolean): readonly Told[] => {
  const { timeline } = matter.dossier
  const [calls, messages] = [complainedOf(matter, matter.calls), complainedOf(matter, matter.messages)]
  const called = during(timeline, calls)
  const count = countOf(timeline, calls)
  const early = writtenStandingOf(matter) === "current" && measuresOf(matter, beforeDue)?.calls?.value === count?.value
  const answering = afterOwnCall(matter, calls)
  const own = answering ? say`（${answering}次紧接本人去电）` : say``
  const source = restingOn(matter, calls, brief)
  // 共 is all of them.
  const part = calls.length < matter.calls.length
  const written = countOf(timeline, messages)
  const everyMessage = countOf(timeline, withoutReceipts(timeline, matter.messages))
  const writing = during(timeline, messages)
  // One contact of each number shows it: the others add nothing.
  const shown = byNumber(timeline, complainedOf(matter, matter.contacts)).map(({ rows }) => rows[0] as number)
  const numbers = distinctNumbers(timeline, Int32Array.from(shown.sort((a, b) => a - b)))
  return [
    ...(count && called && !nightsAlone(matter)
      ? [
          {
            told: say`${called}，${early ? say`各期还款日之前来电共${count}次` : part ? say`所反映的来电${count}次` : say`来电共${count}次`}${own}${spread(timeline, calls)}${source}`,
            named: part && !early ? say`所反映的来电${count}次` : say`来电${count}次`,
          },
        ]
      : []),
    ...(written && !(written.value === 1 && !count && quotationsOf(matter).some(({ row }) => row === messages[0]))
      ? [writtenTold(written, everyMessage, writing, restingOn(matter, messages, brief))]
      : []),
    ...(numbers && numbers.value > 2 ? [{ told: say`使用${numbers}个号码`, named: say`使用的号码` }] : []),
  ]
}
const oneDay = (timeline: Timeline, rows: Int32Array): boolean => perDay(timeline, dated(timeline, rows)).days.value === 1
const nights = (matter: PaperSubject, brief: boolean): readonly Told[] => {
  const { timeline } = matter.dossier
  const found = matter.findings.find((one) => isOf(one, quietHours) && one.counterparty === matter.party.id)
  const window = nightWindow(parametersOf(matter))
  if (!found || !window) return []
  const [from, to] = [
    { parameter: window.from, form: "hour" },
    { parameter: window.to, form: "hour" },
  ] as const
  const [calls, messages] = [onlyCalls(timeline, found.events), onlyMessages(timeline, found.events)]
  // One message by night that is quoted with its minute is not told a second time.
  const quoted = messages.length === 1 && quotationsOf(matter).some(({ row }) => row === messages[0])
  const alone = nightsAlone(matter)
  const parts = quoted ? [calls] : !alone && sameDays(timeline, calls, messages) ? [found.events] : [calls, messages]
  return parts.flatMap((rows): readonly Told[] => {
    const [when, what] = [
      during(timeline, rows),
      both(countOf(timeline, onlyCalls(timeline, rows)), countOf(timeline, onlyMessages(timeline, rows))),
    ]
    if (!when || !what) return []
    // Of few the minute of each is told: a day with hours that reach into the next names another night than a call before the morning had.
    const minutes = byMinute(timeline, rows)
    if (alone && rows === calls) {
      const answering = afterOwnCall(matter, calls)
      const own = answering ? say`（${answering}次紧接本人去电）` : say``
      const deep = minutes ? undefined : deepest(timeline, calls, window)
      const told = minutes ? say`${minutes}${what}（${from}至次日${to}之间）${own}` : say`${when}，${from}至次日${to}${what}${own}`
      return [
        {
          told: say`${told}${deep ? say`，包括${deep}` : say``}${spread(timeline, calls)}${restingOn(matter, calls, brief)}`,
          named: say`夜间${what}`,
        },
      ]
    }
    const source = rows === calls ? restingAlone(matter, calls, matter.calls) : say``
    if (minutes) return [{ told: say`${minutes}${what}（${from}至次日${to}之间）${source}`, named: say`夜间${what}` }]
    const deep = deepest(timeline, rows, window)
    const told = oneDay(timeline, rows) ? say`${when}，在${from}至次日${to}之间${what}` : say`${when}，${from}至次日${to}${what}`
    return [{ told: deep ? say`${told}${source}，包括${deep}` : say`${told}${source}`, named: say`夜间${what}` }]
  })
}
/** Only what was refused, from the moment of the refusal on. `beside`: a count of all contacts stands in the same paper. */
export const afterRefusing = (matter: PaperSubject, beside = true): readonly Told[] => {
  const found = measuresOf(matter, afterRefusal)
  if (!found) return []
  const { refusedAt, connected, messages, messagesRefusedAt, callsAtHours, hours, hoursRefusedAt } = found
  const calls = callsAtHours ? found.callsBeside : found.calls
  const source = (count: Cited<unknown>): Sentence => {
    const rows = rowsUnder(count) ?? []
    return beside ? restingAlone(matter, rows, matter.contacts) : restingOn(matter, rows)
  }
  return [
    ...(calls && refusedAt
      ? [
          {
            told:
              connected && !callsAtHours
                ? say`${as("moment", refusedAt)}${toldThen(matter, refusedAt, say`拒绝来电`)}之后，仍有来电${calls}次，接通${connected}次${source(calls)}`
                : say`${as("moment", refusedAt)}${toldThen(matter, refusedAt, say`拒绝来电`)}之后，仍有来电${calls}次${source(calls)}`,
            named: say`拒绝之后来电${calls}次`,
          },
        ]
      : []),
    ...(callsAtHours && hours && (hoursRefusedAt ?? refusedAt)
      ? [
          {
            told: say`${as("moment", hoursRefusedAt ?? (refusedAt as Cited<string>))}要求${hours}不要来电之后，仍有这些时间里的来电${callsAtHours}次${source(callsAtHours)}`,
            named: say`要求不来电的时间里来电${callsAtHours}次`,
          },
        ]
      : []),
    ...(messages && (messagesRefusedAt ?? refusedAt)
      ? [
          {
            told: say`${as("moment", messagesRefusedAt ?? (refusedAt as Cited<string>))}${toldThen(matter, messagesRefusedAt ?? (refusedAt as Cited<string>), say`要求停止联系`)}之后，另有信息${messages}条${source(messages)}`,
            named: say`${toldThen(matter, messagesRefusedAt ?? (refusedAt as Cited<string>), say`要求停止`)}之后信息${messages}条`,
          },
        ]
      : []),
  ]
}
/** What came after the day on which the debt was settled. `first`: no other count goes before it. */
export const afterSettlement = (matter: PaperSubject, first = true, brief = false): readonly Told[] => {
  const found = measuresOf(matter, afterSettled)
  const what = found && both(found.calls, found.messages)
  if (!found?.settledOn || !what) return []
  const calls = (found.calls && rowsUnder(found.calls)) ?? []
  const source = first ? restingOn(matter, calls, brief) : restingAlone(matter, calls, matter.calls)
  return [{ told: say`结清之日${as("day", found.settledOn)}以后，仍有${what}${source}`, named: say`结清之后${what}` }]
}
export const totals = (matter: PaperSubject): readonly Told[] => [...wholeCourse(matter), ...afterRefusing(matter)]
/** Without what followed the person's word to stop. `brief`: where there is little room. */
export const wholeCourse = (matter: PaperSubject, brief = false): readonly Told[] => {
  const since = writtenStandingOf(matter) === "settled" ? afterSettlement(matter, true, brief) : []
  // What came before a debt was settled is not complained of.
  return since.length > 0
    ? [...since, ...nights(matter, brief)]
    : [...course(matter, brief), ...nights(matter, brief), ...afterSettlement(matter, false)]
}

/** Rules whose findings the sums, the quotations or the statistics tell. */
const toldElsewhere: ReadonlySet<string> = new Set(
  [
    afterRefusal,
    afterSettled,
    beforeDue,
    callsBurst,
    callsPerDay,
    exposureThreat,
    insult,
    messageVolume,
    numberRotation,
    obscene,
    quietHours,
    thirdPartyContact,
    threat,
    wrongAddressee,
  ].map(({ id }) => id),
)
/** What no sum and no quotation tells: visits, postings, a wrong record, what others were told, each finding in its rule's own sentences. `quotes`: what the paper quotes; `above`: the moments of what stands in its rows. */
export const further = (
  matter: PaperSubject,
  quotes: ReturnType<typeof quotationsOf> = quotationsOf(matter),
  above: readonly string[] = quotes.map(({ at }) => at.value),
): readonly NonEmpty<Sentence>[] => {
  const standing = writtenStandingOf(matter)
  // Rows and opening tell of the record of a loan that is not theirs, and of the word that a loan is settled.
  const besides = new Set(
    standing === "misuse" ? [creditRecordError.id] : standing === "settled" ? [afterConfirmation.id, falseOverdue.id] : [],
  )
  const quoted = new Set(quotes.map(({ row }) => row))
  const shown = new Set<unknown>(above)
  return matter.findings.flatMap((finding) => {
    const rule = ruleOf(finding)
    if (!rule || toldElsewhere.has(rule.id) || besides.has(rule.id)) return []
    // Their own word that it is public is quoted with its minute.
    if (isOf(finding, publicPosting) && [...finding.events].every((row) => quoted.has(row))) return []
    const { coverage } = finding
    // The same words are shown once, whatever they are found to be.
    const quoteAt = finding.measures.quoteAt ?? finding.measures.confirmedAt
    const measures = quoteAt && shown.has(quoteAt.value) ? { ...finding.measures, quote: undefined } : finding.measures
    if (quoteAt) shown.add(quoteAt.value)
    const sentences = rule.paper({ measures, coverage, loan: matter.loan, parameters: parametersOf(matter) })
    return sentences.length > 0 ? [sentences as unknown as NonEmpty<Sentence>] : []
  })
}
