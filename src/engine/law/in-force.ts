/** What the texts in force on a day give, gathered once of each day: every paper asks for it. */
import type { Day } from "../case/time.ts"
import type { Article, Law, Provision, Version } from "./instrument.ts"

/** A provision in the text in which it is in force. */
interface InForce {
  readonly version: Version
  readonly article: Article
  readonly provision: Provision
}
interface OfDay {
  readonly provisions: readonly InForce[]
  readonly numbers: ReadonlyMap<string, string | number>
}
/** Days of which it is kept, the last ones asked for. */
const mostDays = 8
const kept = new WeakMap<Law, Map<Day, OfDay>>()
const gathered = (law: Law, day: Day): OfDay => {
  const provisions = law.versions
    .filter(({ effective, until }) => effective <= day && (until === undefined || day <= until))
    .flatMap((version) => version.articles.flatMap((article) => article.provisions.map((provision) => ({ version, article, provision }))))
  const numbers = new Map<string, string | number>()
  for (const { provision } of provisions)
    for (const [name, value] of Object.entries(provision.parameters)) if (!numbers.has(name)) numbers.set(name, value)
  return { provisions, numbers }
}
const ofDay = (law: Law, day: Day): OfDay => {
  const days = kept.get(law) ?? new Map<Day, OfDay>()
  kept.set(law, days)
  const held = days.get(day) ?? gathered(law, day)
  days.delete(day)
  days.set(day, held)
  for (const oldest of days.keys()) if (days.size > mostDays) days.delete(oldest)
  return held
}
/** In the order of the law files. */
export const provisionsInForce = (law: Law, day: Day): readonly InForce[] => ofDay(law, day).provisions
/** What the first of them that has a parameter of this name gives. */
export const parameterInForce = (law: Law, day: Day, name: string): string | number | undefined => ofDay(law, day).numbers.get(name)
