/** At most six dated rows: the days that weigh most, in order of time, each with what happened on it. */
import type { Cited, NonEmpty } from "../../case/citation.ts"
import { as, type Sentence, say } from "../../say/say.ts"
import { overCourse } from "../quotations/over-course.ts"
import { wordsOf } from "../readback/unit.ts"
import type { DatedFact } from "./parts.ts"

/** More rows than that nobody reads before deciding. */
export const mostDays = 6
/** Facts of one day; more belong to the statistics. */
const mostOfDay = 3

export interface DayOfFacts {
  readonly day: Cited<string>
  readonly facts: NonEmpty<DatedFact>
}
/** A day's weight is that of its gravest fact. */
const weightOf = (facts: readonly DatedFact[]): number => Math.max(...facts.map(({ weight }) => weight))
const byWeight = (a: DatedFact, b: DatedFact): number => b.weight - a.weight || (a.at.value < b.at.value ? -1 : 1)
const byTime = (a: DatedFact, b: DatedFact): number => (a.at.value < b.at.value ? -1 : a.at.value > b.at.value ? 1 : 0)

interface Day {
  readonly day: string
  readonly held: readonly DatedFact[]
}
/** Of days that weigh alike, and for which there is no room, those over the whole course. */
const heaviest = (days: readonly Day[], most: number): Day[] => {
  const weights = [...new Set(days.map(({ held }) => weightOf(held)))].sort((a, b) => b - a)
  const chosen: Day[] = []
  for (const weight of weights) {
    const same = days.filter(({ held }) => weightOf(held) === weight).sort((a, b) => (a.day < b.day ? -1 : 1))
    chosen.push(...overCourse(same, most - chosen.length))
  }
  return chosen
}

/** The moments of the facts that a table of so many days has room for. */
export const momentsShown = (facts: readonly DatedFact[], most = mostDays): readonly string[] =>
  chosenDays(facts, most).flatMap(({ facts: of }) => of.map(({ at }) => at.value))
export const chosenDays = (facts: readonly DatedFact[], most = mostDays): readonly DayOfFacts[] => {
  const days = new Map<string, DatedFact[]>()
  const told = new Set<string>()
  for (const fact of facts) {
    // One and the same message may be quoted for two reasons: a row tells it once.
    const words = `${fact.at.value} ${wordsOf(fact.told)}`
    if (told.has(words)) continue
    told.add(words)
    const day = fact.at.value.slice(0, 10)
    days.set(day, [...(days.get(day) ?? []), fact])
  }
  return heaviest(
    [...days].map(([day, held]) => ({ day, held })),
    most,
  )
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ held }) => {
      const kept = [...held].sort(byWeight).slice(0, mostOfDay).sort(byTime)
      return { day: (kept[0] as DatedFact).at, facts: kept as unknown as NonEmpty<DatedFact> }
    })
}

const hasClock = ({ at }: DatedFact): boolean => at.value.length > 10
/** Beside its day: with the clock time alone, where one is known. */
export const atClock = (fact: DatedFact): Sentence =>
  hasClock(fact) ? say`${as("clock", fact.at)}${fact.told}` : say`${as("unsaid", fact.at)}${fact.told}`
/** By itself: with its whole moment. */
export const atMoment = (fact: DatedFact): Sentence => say`${as("moment", fact.at)}${fact.told}`
