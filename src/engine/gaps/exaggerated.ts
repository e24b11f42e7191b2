/** Whether words tell of more calls, or of others in the day, than the records show that cover the contacts: who checks them would find it at once. */
import { clockOf, dayNumber, numberOfDay } from "../case/time.ts"
import { smallNumber } from "../messages/says/numerals.ts"
import { contactsOfGroup } from "../timeline/contacts.ts"
import { covered } from "../timeline/covered.ts"
import { hasClock, isCall } from "../timeline/rows.ts"
import type { Timeline } from "../timeline/timeline.ts"

interface Shown {
  readonly total: number
  readonly mostInDay: number
  /** Of the days from the first to the last contact, how many have one. */
  readonly days: number
  readonly span: number
  readonly night: boolean
}
const nightFrom = 22
const nightTo = 8
/** Undefined where no record of calls covers all of the contacts: then nothing shows that there were no more. */
const shownIn = (timeline: Timeline): Shown | undefined => {
  const rows = timeline.groups.filter((one) => one.attributed).flatMap((group) => [...contactsOfGroup.all(timeline, group)])
  const dated = rows.filter((row) => !Number.isNaN(timeline.at[row] as number))
  if (dated.length === 0) return undefined
  const days = dated.map((row) => dayNumber(timeline.at[row] as number))
  const [from, to] = [Math.min(...days), Math.max(...days)]
  const runs = covered(timeline.coverage.filter(({ kinds }) => kinds.includes("call")))
  if (!runs.some((run) => numberOfDay(run.from.value) <= from && to <= numberOfDay(run.to.value))) return undefined
  const calls = new Map<number, number>()
  let total = 0
  let night = false
  for (const row of dated) {
    const day = dayNumber(timeline.at[row] as number)
    if (isCall(timeline, row)) {
      total += 1
      calls.set(day, (calls.get(day) ?? 0) + 1)
    }
    const hour = Number(clockOf(timeline.at[row] as number).slice(0, 2))
    if (hasClock(timeline, row) && (hour >= nightFrom || hour < nightTo)) night = true
  }
  return { total, mostInDay: Math.max(0, ...calls.values()), days: new Set(days).size, span: to - from + 1, night }
}
const number = "(\\d{1,4}|[一二两三四五六七八九十百千几数]{1,4})"
const counted = new RegExp(`${number}(?:多|来|几)?(?:个|次|通|遍)(?:来电|电话|骚扰)?`, "g")
const hundreds = /几百|数百|上百|成百|无数|数不清|千百/
const tens = /几十|数十|好几十|大几十/
const daily = /每天|天天|每日|一天(?!到晚)|一日/
const everyDay = /每天|天天|每日|日日/
const allDay = /从早到晚|一天到晚|没日没夜|不分昼夜|白天黑夜|二十四小时|24小时/
const atNight =
  /(?:半夜|深夜|凌晨|夜里|大半夜|夜间|午夜|后半夜|晚上(?:十[一二]?|1[0-2])点)[^，,。；;]{0,8}(?:打|来电|电话|响|催|短信|骚扰)|(?:电话|来电|铃声)[^，,。；;]{0,6}(?:半夜|深夜|凌晨|夜里|大半夜|夜间)/
const ofCalls = /打(?![断工扰针算车听扫开包印发盹])|电话|来电|响|骚扰|催|铃/

export const exaggerates = (words: string, timeline: Timeline): boolean => {
  if (!(ofCalls.test(words) || daily.test(words) || allDay.test(words))) return false
  const shown = shownIn(timeline)
  if (!shown) return false
  return words.split(/[，,。；;！!]/).some((clause) => {
    if (atNight.test(clause) && !shown.night) return true
    if (allDay.test(clause) && shown.mostInDay < 5) return true
    if (!ofCalls.test(clause) && !/个|次|通/.test(clause)) return false
    const most = daily.test(clause) ? shown.mostInDay : shown.total
    if (hundreds.test(clause)) return most < 100
    if (tens.test(clause)) return most < 20
    if (everyDay.test(clause) && ofCalls.test(clause) && (shown.days < 3 || shown.days * 2 < shown.span)) return true
    return ofCalls.test(clause) && [...clause.matchAll(counted)].some((match) => (amount(match[1] as string) ?? 0) > most)
  })
}
/** 十几 is more than ten; what names no number is none. */
const amount = (text: string): number | undefined => {
  if (/^十[几数]$/.test(text)) return 11
  if (/[几数]/.test(text)) return undefined
  return smallNumber(text)
}
