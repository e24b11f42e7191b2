/** One course of acts across the day on which a code took the place of older texts is governed by the code (民法典时间效力规定 1, third paragraph). */
import { dayNumber, dayOf } from "../case/time.ts"
import type { Law, LawRef } from "../law/instrument.ts"
import type { Timeline } from "../timeline/timeline.ts"
import type { Ground } from "./ground.ts"

/** How many days may lie between two acts of one course, by the tool's yardstick: the law gives no number. */
const gapOf = (law: Law): number => {
  const units = law.versions.filter((version) => version.kind === "本工具尺度").flatMap((version) => version.articles)
  const found = units.flatMap((article) => article.provisions).find((unit) => "course-gap-days" in unit.parameters)
  return Number(found?.parameters["course-gap-days"] ?? 0)
}
/** The rule that lets a version govern what began before it: named by the version as `continuing: instrument#anchor`. */
const ruleOf = (law: Law, { version }: Ground): LawRef | undefined => {
  const [instrument, anchor] = (version.continuing ?? "").split("#")
  const holder = law.versions.find((one) => one.instrument === instrument)
  const article = holder?.articles.find((one) => one.provisions.some((unit) => unit.anchor === anchor))
  const unit = article?.provisions.find((one) => one.anchor === anchor)
  return (
    holder &&
    unit && { instrument: holder.instrument, effective: holder.effective, anchor: unit.anchor, title: holder.title, article: unit.article }
  )
}
/** The latest acts of `rows` that go on, without a longer break than `gap` days, until `until` (a number of a day); empty where they ended before. */
const leadingTo = (timeline: Timeline, rows: Int32Array, until: number, gap: number): Int32Array => {
  let next = until
  let from = rows.length
  while (from > 0) {
    const day = dayNumber(timeline.at[rows[from - 1] as number] as number)
    if (next - day > gap) break
    next = day
    from -= 1
  }
  return rows.subarray(from)
}
const isSameMatter = (one: Ground, other: Ground): boolean =>
  one.counterparty === other.counterparty &&
  one.claim === other.claim &&
  one.provision.right === other.provision.right &&
  one.position === other.position &&
  one.inferred === other.inferred

/**
 * Lets a provision of the code speak of the whole course that began under the texts it replaced, where both are met alike; what is left to an old text
 * are acts that ended before. Other grounds come back as they are.
 */
export const continuing = (law: Law, timeline: Timeline, grounds: readonly Ground[]): readonly Ground[] => {
  const gap = gapOf(law)
  const taken = new Map<Ground, Set<number>>()
  const grown = grounds.map((ground): Ground => {
    const rule = ground.met ? ruleOf(law, ground) : undefined
    if (!rule || ground.provision.use) return ground
    const first = dayNumber(timeline.at[ground.events[0] as number] as number)
    const older = grounds.filter((one) => one.met && ground.version.replaces?.includes(one.ref.instrument) && isSameMatter(one, ground))
    const before = older.flatMap((one) => {
      const rows = leadingTo(timeline, one.events, first, gap)
      taken.set(one, new Set([...(taken.get(one) ?? []), ...rows]))
      return [...rows]
    })
    if (before.length === 0) return ground
    const events = Int32Array.from(new Set([...before, ...ground.events])).sort()
    return { ...ground, events, continues: rule, acts: { ...ground.acts, from: dayOf(timeline.at[events[0] as number] as number) } }
  })
  return grown.flatMap((ground) => {
    const gone = taken.get(ground)
    if (!gone || gone.size === 0) return [ground]
    const events = ground.events.filter((row) => !gone.has(row))
    const last = events.at(-1)
    return last === undefined ? [] : [{ ...ground, events, acts: { ...ground.acts, to: dayOf(timeline.at[last] as number) } }]
  })
}
