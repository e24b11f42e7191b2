/** The rows of a timeline that an alarm rests on, and how an alarm is made of them: whose matter it is, how recent, whether it is taken care of. */
import { eventKinds } from "../../case/batch.ts"
import { claimKeyOf } from "../../case/claim-key.ts"
import { addDays, type Day, dayOf, numberOfDay, secondsPerDay } from "../../case/time.ts"
import type { Dossier } from "../../dossier.ts"
import { onceOfRecords } from "../../timeline/once-of-records.ts"
import { isIncoming, rowsWithWords } from "../../timeline/rows.ts"
import type { Timeline } from "../../timeline/timeline.ts"
import type { Alarm, AlarmKind } from "../alarm.ts"

const visit = eventKinds.indexOf("visit")
/** Received rows that can give an alarm, in order of time: what has words, and visits. */
const tellingRows = onceOfRecords((timeline): readonly number[] => {
  const visits: number[] = []
  for (let row = timeline.kind.indexOf(visit); row >= 0; row = timeline.kind.indexOf(visit, row + 1)) visits.push(row)
  return [...new Set([...rowsWithWords(timeline), ...visits])].filter((row) => isIncoming(timeline, row)).sort((a, b) => a - b)
})
/** Received rows with words, and visits, up to the day of the dossier, that pass; undated ones among them. */
export const receivedWhere = ({ timeline, day }: Dossier, test: (timeline: Timeline, row: number) => boolean): readonly number[] => {
  const end = (numberOfDay(day) + 1) * secondsPerDay
  return tellingRows(timeline).filter((row) => !((timeline.at[row] as number) >= end) && test(timeline, row))
}
/** What all of them have in common; null where they differ. */
const common = <T>(values: readonly (T | null)[]): T | null => (new Set(values).size === 1 ? (values[0] ?? null) : null)
const lastDay = (timeline: Timeline, rows: readonly number[]): Day | undefined => {
  let last = Number.NEGATIVE_INFINITY
  for (const row of rows) {
    const at = timeline.at[row] as number
    if (at > last) last = at
  }
  return last === Number.NEGATIVE_INFINITY ? undefined : dayOf(last)
}
/** What happened longer ago still is shown, and no longer stands before everything else. */
export const isPressing = (dossier: Dossier, day: Day | undefined): boolean =>
  day === undefined || addDays(day, dossier.timeline.thresholds.alarmDays) >= dossier.day

/** Whether the police were told, of any debt. */
export const isReported = ({ facts }: Dossier): boolean => facts.claims.some((n) => facts.one(claimKeyOf(n, "police-report")) !== undefined)
/** Whether the person has said that it is taken care of. */
export const isHandled = ({ facts }: Dossier, id: string): boolean => facts.many("safety.done").some(({ value }) => value === id)

type Told = Pick<Alarm, "title" | "why" | "acts" | "never"> & Partial<Pick<Alarm, "questions">>
/** An alarm that rests on rows; a new row of its kind gives it a new id, so that it is told again. */
export const alarmOf = (dossier: Dossier, kind: AlarmKind, rows: readonly [number, ...number[]] | readonly number[], told: Told): Alarm => {
  const { timeline } = dossier
  const events = rows.map((row) => timeline.event(row))
  const id = `${kind}-${events.at(-1)?.id ?? "stated"}`
  const handled = isHandled(dossier, id)
  return {
    id,
    kind,
    questions: [],
    ...told,
    state: handled ? "done" : isPressing(dossier, lastDay(timeline, rows)) ? "now" : "past",
    claim: common(events.map(({ claim }) => claim)),
    counterparty: common(events.map(({ counterparty }) => counterparty)),
    rows,
    citations: rows.length === 0 ? [] : timeline.citations(rows),
  }
}
